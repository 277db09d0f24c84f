"""Streams that are read once: pipes, sockets, iterators. Each is read by a thread or task of its own, piece by piece, as
fast as the upload takes it."""

from __future__ import annotations

import os
from threading import Thread
from typing import cast

from ._fastio import Pipe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

_PIECE = 256 * 1024


class Stream:
    """A stream that is ready to be sent."""

    def __init__(self, name: str, source: Any) -> None:
        self.parameter = name
        self.content = Pipe()
        self.offset = 0
        self.is_prepared = True
        self.raised: BaseException | None = None
        own = getattr(source, "name", None)
        self.name = os.path.basename(own) if isinstance(own, str) and own[:1] != "<" else None
        self._source = source

    def start(self) -> None:
        """Begins to read. The thread ends with the stream, or when nobody takes what it reads."""
        Thread(target=self._pump, name="fastio-stream", daemon=True).start()

    def _pump(self) -> None:
        try:
            for piece in _pieces(self._source):
                if not self.content.push(self._checked(piece)):
                    break
            self.content.end(None)
        except BaseException as error:  # noqa: BLE001 - raised by the upload
            self._failed(error)

    async def pump(self) -> None:
        """Reads an asynchronous iterator in the caller's event loop."""
        from asyncio import to_thread

        source: AsyncIterator[bytes] = self._source
        try:
            async for piece in source:
                if not await to_thread(self.content.push, self._checked(piece)):
                    break
            self.content.end(None)
        except BaseException as error:
            self._failed(error)
            if not isinstance(error, Exception):
                raise

    def _checked(self, piece: object) -> bytes:
        if isinstance(piece, bytes):
            return piece
        if isinstance(piece, (bytearray, memoryview)):
            return memoryview(cast("bytes", piece)).tobytes()
        raise TypeError(f"{self.parameter} must give bytes, not {type(piece).__name__}")

    def _failed(self, error: BaseException) -> None:
        self.raised = error
        self.content.end(f"the stream raised {type(error).__name__}")

    def was_sent(self) -> None:
        """Nothing is left of a stream."""


def stream(name: str, source: Any) -> Stream | None:
    """What is read once, made ready; `None` for what can be read again. Raises what Python raises for what cannot be read."""
    if hasattr(source, "read"):
        if getattr(source, "closed", False) or not hasattr(source, "seekable") or source.seekable():
            return None
        readable = getattr(source, "readable", None)
        return None if readable is not None and not readable() else Stream(name, source)
    is_iterator = hasattr(source, "__next__") or hasattr(source, "__anext__")
    return Stream(name, source) if is_iterator else None


def _pieces(source: Any) -> Iterator[object]:
    if not hasattr(source, "read"):
        yield from source
        return
    # What has come so far, of a reader that buffers.
    read = getattr(source, "read1", source.read)
    while piece := read(_PIECE):
        yield piece
