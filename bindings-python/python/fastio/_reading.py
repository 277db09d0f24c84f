"""What is read as it comes: replies of bytes, and answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._results import Answer, AnswerEvent

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from ._fastio import Job


class Reading:
    """A reply of bytes, piece by piece at the reader's pace. The request is closed with it."""

    def __init__(self, job: Job) -> None:
        self._job = job

    def __iter__(self) -> Iterator[bytes]:
        while (piece := self._job.wait()) is not None:
            yield piece

    def read(self) -> bytes:
        """All that is left of it."""
        return b"".join(self)

    def close(self) -> None:
        """Stops the request. What was read stays."""
        self._job.stop()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class Answering:
    """An answer that comes in: its pieces in `for`, the whole by `answer()`."""

    def __init__(self, job: Job) -> None:
        self._job = job
        self._answer: Answer | None = None

    def __iter__(self) -> Iterator[AnswerEvent]:
        while (step := self._job.wait()) is not None:
            kind, value = step
            if kind == "done":
                self._answer = Answer(value)
                return
            yield AnswerEvent(value)

    def answer(self) -> Answer:
        """The whole answer. Pieces that were not read are skipped."""
        for _ in self:
            pass
        if self._answer is None:
            raise RuntimeError("there is no answer: asking for it failed, or was stopped")
        return self._answer

    def close(self) -> None:
        """Stops listening."""
        self._job.stop()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
