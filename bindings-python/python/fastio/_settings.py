"""What both clients are set up with, and what they have alike."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict

from ._caller import (
    CallOptions,
    _call,  # pyright: ignore[reportPrivateUsage]
)
from ._errors import FastioError
from ._fastio import Client as Native
from ._log import keeper, teller
from ._results import FileEnd, Progress

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator
    from os import PathLike
    from typing import Literal, Required, TypeAlias

    from ._caller import Binary
    from ._fastio import Job
    from ._results import Event, Tokens

    Source: TypeAlias = str | Binary | Iterator[bytes] | AsyncIterator[bytes]
    """What is uploaded: a file by its path, bytes in memory, an open binary file, from where it was read to, or what an
    iterator gives."""
    Folder: TypeAlias = str | PathLike[str]


class OAuth(TypedDict, total=False):
    """OAuth tokens. The access token is renewed when it ends."""

    client_id: Required[str]
    """The application."""
    access_token: str | None
    """The present access token; without one a client starts by renewing it."""
    refresh_token: Required[str]
    """What renews it."""
    expires_at: float | None
    """When the access token ends, in seconds since 1970 UTC."""


class Retry(TypedDict, total=False):
    """How patiently to try again. All delays are in seconds."""

    base_delay: float
    """Upper bound of the first wait, which doubles with each attempt; 0.5 by default."""
    max_delay: float
    """Upper bound of any wait of our own choosing; 20 by default."""
    max_server_delay: float
    """Longest wait that the service may ask for; 120 by default."""
    budget: float
    """Tokens in the budget that the retries of all calls draw on; 100 by default."""


class Unset:
    """The type of a setting that was left out, where `None` says something else."""

    def __repr__(self) -> str:
        return "..."


UNSET = Unset()


class Client:
    """The native client and the options of the calls made through it."""

    _native: Native
    _options: CallOptions
    _base_url: str | None

    def __init__(
        self,
        *,
        base_url: str | None = None,
        api_key: str | None = None,
        token: str | None = None,
        oauth: OAuth | None = None,
        timeout: float | None | Unset = UNSET,
        max_attempts: int | None = None,
        retry: Retry | None = None,
        max_concurrent_requests: int | None = None,
        proxy: str | Literal[False] | None = None,
        user_agent: str | None = None,
        observer: Callable[[Event], object] | None = None,
        on_new_tokens: Callable[[Tokens], object] | None = None,
    ) -> None:
        """A client. Nothing is sent yet.

        Args:
            base_url: Where the API is, including `/current`; by default `FASTIO_BASE_URL`, or else the service itself.
            api_key: Call with an API key; by default `FASTIO_API_KEY`.
            token: Call with a token from a sign-in; by default `FASTIO_TOKEN`. It is not renewed.
            oauth: Call with OAuth tokens, which are renewed.
            timeout: How long each request of ordinary calls may take in all, in seconds; 120 by default, `None` is without
                limit. Requests that carry a file have no overall limit, nor have streams.
            max_attempts: How often a request may be sent, the first time included; 4 by default.
            retry: How patiently to try again.
            max_concurrent_requests: Most requests under way at once; 16 by default. Further ones wait their turn.
            proxy: A proxy for every request, as a URL; `False` is none. By default the environment's (`HTTPS_PROXY`,
                `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY`).
            user_agent: Added to the `User-Agent` header, such as `my-app/1.0`.
            observer: Called with what happens: attempts, waits, progress, ends. Calls come one at a time, in order, in a
                thread of the client's own, and before a call returns.
            on_new_tokens: Called with renewed OAuth tokens, to keep them, in that thread and before the call that renewed
                them returns.

        Raises:
            InvalidParameterError: A setting breaks a rule.
        """
        for name, hook in (("observer", observer), ("on_new_tokens", on_new_tokens)):
            if hook is not None and not callable(hook):
                raise TypeError(f"{name} must be callable, not {type(hook).__name__}")
        settings: dict[str, Any] = {
            "base_url": base_url,
            "api_key": api_key,
            "token": token,
            "oauth": oauth,
            "max_attempts": max_attempts,
            "retry": retry,
            "max_concurrent_requests": max_concurrent_requests,
            "proxy": proxy,
            "user_agent": user_agent,
        }
        if not isinstance(timeout, Unset):
            settings["timeout"] = timeout
        keep = None if on_new_tokens is None else keeper(on_new_tokens)
        self._native = Native(settings, teller(observer), observer is not None, keep)
        self._base_url = base_url
        self._set_options({})

    def _set_options(self, options: CallOptions) -> None:
        raise NotImplementedError

    def _with(self, method: str, options: CallOptions) -> CallOptions:
        """The client's options, and those of one call, which win."""
        return {**self._options, **_call(method, {}, options)[2]}

    @property
    def closed(self) -> bool:
        """Whether the client was closed."""
        return self._native.is_closed

    def __repr__(self) -> str:
        at = "" if self._base_url is None else f" at {self._base_url}"
        return f"<fastio.{type(self).__name__}{at}{', closed' if self.closed else ''}>"


def members(name: str, value: Mapping[str, Any] | None) -> dict[str, Any]:
    """Parameters by name."""
    if value is None:
        return {}
    if not isinstance(value, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"{name} must be a mapping, not {type(value).__name__}")
    return dict(value)


class Hooks:
    """What is told of a transfer on the way."""

    def __init__(
        self,
        on_progress: Callable[[Progress], object] | None,
        on_journal: Callable[[str], object] | None = None,
        on_file: Callable[[FileEnd], object] | None = None,
    ) -> None:
        for name, hook in (("on_progress", on_progress), ("on_journal", on_journal), ("on_file", on_file)):
            if hook is not None and not callable(hook):
                raise TypeError(f"{name} must be callable, not {type(hook).__name__}")
        self._on_progress = on_progress
        self._on_journal = on_journal
        self._on_file = on_file
        self._told: str | None = None

    @property
    def wanted(self) -> dict[str, bool]:
        """What is to be told."""
        hooks = {"progress": self._on_progress, "journal": self._on_journal, "ends": self._on_file}
        return {name: hook is not None for name, hook in hooks.items()}

    def tell(self, kind: str, value: Any) -> None:
        """Tells what came."""
        if kind == "journal":
            self.keep(value)
        elif kind == "file":
            if self._on_file is not None:
                self._on_file(FileEnd(*value))
        elif self._on_progress is not None:
            self._on_progress(Progress(value))

    def keep(self, journal: str | None) -> None:
        """Tells a journal, unless it is the one that was told last."""
        keep = self._on_journal
        if keep is None or journal is None or journal == self._told:
            return
        # Whoever cannot keep one is not told another.
        self._on_journal = None
        keep(journal)
        self._on_journal, self._told = keep, journal

    def stopped(self, job: Job, error: BaseException) -> None:
        """Stops a transfer, and tells the journal that its caller has not heard of yet."""
        job.stop()
        self.keep(error.journal if isinstance(error, FastioError) else job.journal)


def place(to: Folder | None) -> dict[str, Any]:
    """Where a download goes: into a folder that is there, to a file, or into memory."""
    from os import PathLike
    from os.path import isdir

    if to is None:
        return {}
    # A number would be a file that is open.
    if not isinstance(to, (str, PathLike)):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"to must be a path, not {type(to).__name__}")
    return {"folder" if isdir(to) else "file": to}
