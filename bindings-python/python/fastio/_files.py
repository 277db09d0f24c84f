"""A file of the service as a file object."""

from __future__ import annotations

from io import BufferedReader, RawIOBase
from typing import TYPE_CHECKING

from ._log import level

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

    from ._fastio import Client as Native
    from ._fastio import File as Opened

BUFFER = 128 * 1024


def position(size: int, now: int, offset: int, whence: int) -> int:
    """Where a seek leads to."""
    start = {0: 0, 1: now, 2: size}.get(whence)
    if start is None:
        raise ValueError(f"whence must be 0, 1 or 2, not {whence}")
    if start + offset < 0:
        raise ValueError(f"negative seek position {start + offset}")
    return start + offset


class _Raw(RawIOBase):
    """The file without a buffer of Python's."""

    def __init__(self, native: Native, opened: Opened) -> None:
        self._native = native
        self._opened = opened
        self._at = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = 0, /) -> int:
        self._check()
        self._at = position(self._opened.size, self._at, offset, whence)
        return self._at

    def tell(self) -> int:
        self._check()
        return self._at

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        self._check()
        with memoryview(buffer).cast("B") as view:
            read: bytes = self._native.read(level(), self._opened, self._at, len(view)).wait()
            view[: len(read)] = read
        self._at += len(read)
        return len(read)

    def readall(self) -> bytes:
        self._check()
        read: bytes = self._native.read(level(), self._opened, self._at, max(0, self._opened.size - self._at)).wait()
        self._at += len(read)
        return read

    def close(self) -> None:
        if not self.closed:
            super().close()
            job = self._native.close_file(self._opened)
            if job is not None:
                job.wait()

    def _check(self) -> None:
        if self.closed:
            raise ValueError("I/O operation on closed file.")


class File(BufferedReader):
    """A file of the service that is open for reading: whatever takes an open binary file takes it.

    ```python
    with client.open(node, workspace="my-workspace") as file, zipfile.ZipFile(file) as archive:
        print(archive.namelist())
    ```
    """

    def __init__(self, native: Native, opened: Opened) -> None:
        super().__init__(_Raw(native, opened), BUFFER)
        self._opened = opened

    @property
    def name(self) -> str:
        """The file's name, as the service has it: nothing that may go into a path unseen."""
        return self._opened.name

    @property
    def size(self) -> int:
        """Bytes in the file."""
        return self._opened.size

    @property
    def version(self) -> str | None:
        """The version that is read, if the service tells versions."""
        return self._opened.version
