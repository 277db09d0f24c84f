"""What the generated methods stand on: the callers that clients implement, and what calls give."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Protocol, TypedDict, TypeVar

from ._model import build, plain

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from os import PathLike
    from typing import BinaryIO, TypeAlias

    from ._model import Form

    Binary: TypeAlias = bytes | bytearray | memoryview | PathLike[str] | BinaryIO
    """Bytes to send: in memory, in a file by its path, or in an open file, from where it was read to."""

T = TypeVar("T")
Page = TypeVar("Page")
Item = TypeVar("Item")


class NotGiven:
    """The type of `NOT_GIVEN`, which stands for a parameter that is left out. `None` clears a field."""

    __slots__ = ()

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "NOT_GIVEN"


NOT_GIVEN = NotGiven()


class CallOptions(TypedDict, total=False):
    """What any call can be told beside its parameters."""

    timeout: float | None
    """How long each request may take in all, in seconds; `None` is without limit."""
    max_attempts: int
    """How often a request may be sent, the first time included."""


class RawPage(Protocol):
    """A page of a listing, decoded when it is looked at."""

    @property
    def result(self) -> Any:
        """The page's result, with what stands beside the items."""
        ...

    @property
    def items(self) -> list[Any]:
        """The items of the page."""
        ...


class ByteReply(Protocol):
    """A reply of bytes, piece by piece at the reader's pace."""

    def __iter__(self) -> Iterator[bytes]: ...
    def read(self) -> bytes:
        """All that is left of it."""
        ...


class AsyncByteReply(Protocol):
    """A reply of bytes, piece by piece at the reader's pace."""

    def __aiter__(self) -> AsyncIterator[bytes]: ...
    async def read(self) -> bytes:
        """All that is left of it."""
        ...


class Caller(Protocol):
    """Makes calls by an operation's name, `<area>.<verb_noun>`. Results are decoded JSON."""

    def call(self, operation: str, params: dict[str, Any], options: CallOptions) -> Any:
        """One request, for one result."""
        ...

    def pages(
        self, operation: str, params: dict[str, Any], options: CallOptions
    ) -> Iterator[RawPage]:
        """The pages of a listing; each is fetched when it is asked for."""
        ...

    def bytes(self, operation: str, params: dict[str, Any], options: CallOptions) -> ByteReply:
        """One request, for a reply that is not JSON."""
        ...


class AsyncCaller(Protocol):
    """Makes calls as `Caller` does, without blocking."""

    async def call(self, operation: str, params: dict[str, Any], options: CallOptions) -> Any:
        """One request, for one result."""
        ...

    def pages(
        self, operation: str, params: dict[str, Any], options: CallOptions
    ) -> AsyncIterator[RawPage]:
        """The pages of a listing; each is fetched when it is asked for."""
        ...

    def bytes(self, operation: str, params: dict[str, Any], options: CallOptions) -> AsyncByteReply:
        """One request, for a reply that is not JSON."""
        ...


class Listing(Generic[Page, Item]):
    """A listing: every item to the end in `for`. Nothing is sent before the first is asked for."""

    def __init__(
        self, caller: Caller, call: tuple[str, dict[str, Any], CallOptions], page: Form | None, item: Form | None
    ) -> None:
        self._caller = caller
        self._call = call
        self._page = page
        self._item = item

    def __iter__(self) -> Iterator[Item]:
        for page in self._caller.pages(*self._call):
            items = page.items
            yield from build([self._item], items) if self._item else items

    def pages(self) -> Iterator[Page]:
        """Page by page; each is fetched when it is asked for."""
        for page in self._caller.pages(*self._call):
            yield build(self._page, page.result)

    def page(self) -> Page:
        """The one page that the parameters name, the first if they name none."""
        page: Page = build(self._page, self._caller.call(*self._call))
        return page


class AsyncListing(Generic[Page, Item]):
    """A listing: every item to the end in `async for`. Nothing is sent before the first is asked for."""

    def __init__(
        self, caller: AsyncCaller, call: tuple[str, dict[str, Any], CallOptions], page: Form | None, item: Form | None
    ) -> None:
        self._caller = caller
        self._call = call
        self._page = page
        self._item = item

    async def __aiter__(self) -> AsyncIterator[Item]:
        async for page in self._caller.pages(*self._call):
            items = page.items
            for item in build([self._item], items) if self._item else items:
                yield item

    async def pages(self) -> AsyncIterator[Page]:
        """Page by page; each is fetched when it is asked for."""
        async for page in self._caller.pages(*self._call):
            yield build(self._page, page.result)

    async def page(self) -> Page:
        """The one page that the parameters name, the first if they name none."""
        page: Page = build(self._page, await self._caller.call(*self._call))
        return page


def _call(operation: str, params: dict[str, Any], options: CallOptions) -> tuple[str, dict[str, Any], CallOptions]:
    """What a caller is given: the parameters that were, and no option that nobody knows."""
    for name in options:
        if name not in CallOptions.__annotations__:
            raise TypeError(f"{operation}() got an unexpected keyword argument {name!r}")
    return operation, {name: _plain(name, value) for name, value in params.items() if value is not NOT_GIVEN}, options


def _plain(name: str, value: Any) -> Any:
    try:
        return plain(value)
    except RecursionError:
        raise ValueError(f"{name} is nested too deeply") from None


class Area:
    """The operations of one area."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    # The type of a result is its method's to say: it is the form's, which checkers do not read.
    def _call(self, operation: str, params: dict[str, Any], form: Form | None, options: CallOptions) -> T:  # type: ignore[type-var]
        result: T = build(form, self._caller.call(*_call(operation, params, options)))
        return result

    def _any(self, operation: str, params: dict[str, Any], options: CallOptions) -> Any:
        return self._caller.call(*_call(operation, params, options))

    def _pages(
        self, operation: str, params: dict[str, Any], page: Form | None, item: Form | None, options: CallOptions
    ) -> Listing[Page, Item]:
        return Listing(self._caller, _call(operation, params, options), page, item)

    def _bytes(self, operation: str, params: dict[str, Any], options: CallOptions) -> ByteReply:
        return self._caller.bytes(*_call(operation, params, options))


class AsyncArea:
    """The operations of one area, without blocking."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def _call(self, operation: str, params: dict[str, Any], form: Form | None, options: CallOptions) -> T:  # pyright: ignore[reportInvalidTypeVarUse]
        result: T = build(form, await self._caller.call(*_call(operation, params, options)))
        return result

    async def _any(self, operation: str, params: dict[str, Any], options: CallOptions) -> Any:
        return await self._caller.call(*_call(operation, params, options))

    def _pages(
        self, operation: str, params: dict[str, Any], page: Form | None, item: Form | None, options: CallOptions
    ) -> AsyncListing[Page, Item]:
        return AsyncListing(self._caller, _call(operation, params, options), page, item)

    def _bytes(self, operation: str, params: dict[str, Any], options: CallOptions) -> AsyncByteReply:
        return self._caller.bytes(*_call(operation, params, options))
