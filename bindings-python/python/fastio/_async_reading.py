"""What is read as it comes, without blocking: replies of bytes, open files and answers."""

from __future__ import annotations

from asyncio import get_running_loop
from typing import TYPE_CHECKING, Any

from ._files import position
from ._log import level
from ._results import Answer, AnswerEvent

if TYPE_CHECKING:
    from asyncio import Future
    from collections.abc import AsyncIterator, Generator
    from typing import Self

    from ._fastio import Client as Native
    from ._fastio import File as Opened
    from ._fastio import Job


def _settle(future: Future[Any], error: BaseException | None, value: Any) -> None:
    """Called on the event loop when a step is done. Who waited for it may have been cancelled since."""
    if future.done():
        return
    if error is None:
        future.set_result(value)
    else:
        future.set_exception(error)


async def step(job: Job) -> Any:
    """The next step of a job, which is stopped if its waiter is cancelled."""
    loop = get_running_loop()
    future = loop.create_future()
    job.begin(loop, future, _settle)
    try:
        return await future
    except BaseException:
        job.stop()
        raise


class AsyncReading:
    """A reply of bytes, piece by piece at the reader's pace. The request is closed with it."""

    def __init__(self, job: Job) -> None:
        self._job = job

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while (piece := await step(self._job)) is not None:
            yield piece

    async def read(self) -> bytes:
        """All that is left of it."""
        return b"".join([piece async for piece in self])

    def close(self) -> None:
        """Stops the request. What was read stays."""
        self._job.stop()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        self.close()


class AsyncFile:
    """A file of the service that is open for reading. All of its reads are of one version."""

    def __init__(self, native: Native, opened: Opened) -> None:
        self._native = native
        self._opened = opened
        self._at = 0
        self.name = opened.name
        """The file's name, as the service has it: nothing that may go into a path unseen."""
        self.size = opened.size
        """Bytes in the file."""
        self.version = opened.version
        """The version that is read, if the service tells versions."""

    async def read(self, size: int = -1, /) -> bytes:
        """So many bytes; all that is left without a number. Fewer only at the end of the file."""
        wanted = size if size >= 0 else max(0, self.size - self._at)
        read: bytes = await step(self._native.read(level(), self._opened, self._at, wanted))
        self._at += len(read)
        return read

    def seek(self, offset: int, whence: int = 0, /) -> int:
        """Goes to a place: from the beginning, with 1 from here, with 2 from the end. Nothing is sent."""
        self._at = position(self.size, self._at, offset, whence)
        return self._at

    def tell(self) -> int:
        """Where the next read begins."""
        return self._at

    async def close(self) -> None:
        """Closes the file."""
        job = self._native.close_file(self._opened)
        if job is not None:
            await step(job)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()


class AsyncAnswering:
    """An answer that comes in: its pieces in `async for`, the whole by `await`."""

    def __init__(self, job: Job) -> None:
        self._job = job
        self._answer: Answer | None = None

    async def __aiter__(self) -> AsyncIterator[AnswerEvent]:
        while (told := await step(self._job)) is not None:
            kind, value = told
            if kind == "done":
                self._answer = Answer(value)
                return
            yield AnswerEvent(value)

    async def answer(self) -> Answer:
        """The whole answer. Pieces that were not read are skipped."""
        async for _ in self:
            pass
        if self._answer is None:
            raise RuntimeError("there is no answer: asking for it failed, or was stopped")
        return self._answer

    def __await__(self) -> Generator[Any, Any, Answer]:
        return self.answer().__await__()

    def close(self) -> None:
        """Stops listening."""
        self._job.stop()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        self.close()
