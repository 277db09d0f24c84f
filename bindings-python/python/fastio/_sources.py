"""Open files, made ready for the native half, which reads files by their path and bytes in memory."""

from __future__ import annotations

import io
import os
import stat
from typing import cast

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

MOST_IN_MEMORY = 16 * 1024 * 1024
"""Most bytes of a stream that are kept in memory; a longer one is copied to a temporary file."""

_PIECE = 256 * 1024


class Prepared:
    """An open file that is ready to be sent."""

    __slots__ = ("__weakref__", "_file", "content", "is_prepared", "name", "offset")

    def __init__(self, content: str | bytes, name: str | None, offset: int = 0, file: Any = None) -> None:
        self.content = content
        self.name = name
        self.offset = offset
        self.is_prepared = True
        self._file = file

    def was_sent(self) -> None:
        """Leaves the file where a reader would have left it."""
        if self._file is not None and not self._file.closed:
            self._file.seek(0, os.SEEK_END)


def prepare(name: str, file: Any) -> Prepared:
    """An open binary file from where it was read to. A plain file is read where it lies; anything else is read to its
    end here. Raises what Python raises for a file that cannot be read, with the parameter's name.
    """
    if hasattr(file, "is_prepared"):
        return cast("Prepared", file)
    if getattr(file, "closed", False):
        raise ValueError(f"{name} is a closed file")
    if isinstance(file, io.TextIOBase):
        raise TypeError(f"{name} must be a binary file, opened with 'rb', not a text file")
    readable = getattr(file, "readable", None)
    if readable is not None and not readable():
        raise io.UnsupportedOperation(f"{name} is not open for reading")
    path = _path(file)
    if path is not None:
        if file.writable():
            file.flush()
        return Prepared(path, os.path.basename(path), file.tell(), file)
    return _copied(name, file)


def _path(file: Any) -> str | None:
    """The path of a plain file that lies where it was opened. What reads through another file has that one's path."""
    raw = getattr(file, "raw", file)
    if not isinstance(file, (io.FileIO, io.BufferedReader, io.BufferedRandom)) or not isinstance(raw, io.FileIO):
        return None
    path = raw.name
    if not isinstance(path, (str, bytes)):
        return None
    try:
        there = os.stat(path)
    except OSError:
        return None
    opened = os.fstat(raw.fileno())
    return os.fsdecode(path) if stat.S_ISREG(opened.st_mode) and os.path.samestat(there, opened) else None


def _copied(name: str, file: Any) -> Prepared:
    """A stream, read to its end."""
    own = getattr(file, "name", None)
    own = os.path.basename(own) if isinstance(own, str) else None
    content = bytearray()
    while piece := _read(name, file):
        content += piece
        if len(content) > MOST_IN_MEMORY:
            return _spilled(name, file, own, content)
    return Prepared(bytes(content), own)


def _spilled(name: str, file: Any, own: str | None, begin: bytearray) -> Prepared:
    """A long stream, in a temporary file that goes with what this gives."""
    from tempfile import mkstemp
    from weakref import finalize

    descriptor, path = mkstemp(prefix="fastio-")
    ready = Prepared(path, own or "file")
    finalize(ready, os.unlink, path)
    with open(descriptor, "wb") as copy:
        copy.write(begin)
        while piece := _read(name, file):
            copy.write(piece)
    return ready


def _read(name: str, file: Any) -> bytes:
    piece: object = file.read(_PIECE)
    if isinstance(piece, str):
        raise TypeError(f"{name} must be a binary file, opened with 'rb': its read() gives text")
    if not isinstance(piece, (bytes, bytearray)):
        raise TypeError(f"{name} must be a binary file: its read() gives {type(piece).__name__}")
    return bytes(piece)
