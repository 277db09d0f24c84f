"""What transfers, answers and observers give."""

from __future__ import annotations

from json import loads

from ._errors import from_parts
from ._model import Model

TYPE_CHECKING = False
if TYPE_CHECKING:
    import builtins
    from pathlib import Path
    from typing import Any, Literal

    from . import models
    from ._errors import FastioError
    from ._fastio import Page as NativePage


def decoded(reply: str | bytes) -> Any:
    """A reply as a call gives it: decoded JSON, or the bytes of a reply that is none."""
    return loads(reply) if isinstance(reply, str) else reply


class Page:
    """A page of a listing. It is decoded when it is looked at."""

    __slots__ = ("_page",)

    def __init__(self, page: NativePage) -> None:
        self._page = page

    @property
    def result(self) -> Any:
        """The page's result, with what stands beside the items."""
        return loads(self._page.result())

    @property
    def items(self) -> list[Any]:
        """The items of the page."""
        text = self._page.items()
        items: list[Any] | dict[str, Any] = loads(text) if text else []
        return list(items.values()) if isinstance(items, dict) else items


class Progress(Model):
    """How far a transfer is. It never goes back, but for the rate and the estimate."""

    __slots__ = ()
    _optional = frozenset({"total", "bytes_per_s", "remaining_ms"})

    state: Literal["preparing", "transferring", "finishing", "done"] | str
    """`preparing`: asking for limits, opening, hashing the first bytes. `transferring`: bytes are on their way.
    `finishing`: all are across; they are put together, stored and checked. `done`: the end.
    """
    sent: int
    """Bytes handed to the network, or taken from it."""
    confirmed: int
    """Bytes the receiving side has for certain."""
    total: int | None
    """Bytes in all, if known."""
    bytes_per_s: int | None
    """Bytes per second of the last few seconds, once some have passed."""
    remaining_ms: int | None
    """Milliseconds that the rest takes at that rate."""
    files_done: int
    """Files that are done."""
    files: int
    """Files in all."""


class Uploaded(Model):
    """A stored upload."""

    __slots__ = ()
    _optional = frozenset({"node_id"})

    node_id: str | None
    """The file's node, if the service told it."""
    upload_id: str
    """The session it went through."""
    size: int
    """Bytes."""
    crc32c: str
    """CRC-32C of the content, 8 hex digits."""
    verified: bool
    """Whether it was compared with what the service says it has stored. Not if the caller may not read the file."""


class Imported(Model):
    """A file from the web that is stored."""

    __slots__ = ()
    _optional = frozenset({"node_id"})

    node_id: str | None
    """The file's node, if the service told it, or it has the name that was given."""
    upload_id: str
    """The import."""


class FileEnd:
    """What became of one of many files."""

    __slots__ = ("below", "error", "path", "uploaded")

    path: Path
    """Where the file is here; of bytes, their name."""
    below: str
    """Where it goes below the folder (`a/b/c.txt`). No two files of an upload have the same."""
    uploaded: Uploaded | None
    """What is stored, if it is."""
    error: FastioError | None
    """Why it is not stored, if it is not."""

    def __init__(self, path: Path, below: str, uploaded: dict[str, Any] | None, error: FastioError | None) -> None:
        self.path = path
        self.below = below
        self.uploaded = None if uploaded is None else Uploaded(uploaded)
        self.error = error

    def __repr__(self) -> str:
        end = f"error={self.error!r}" if self.uploaded is None else f"uploaded={self.uploaded!r}"
        return f"FileEnd(path={str(self.path)!r}, below={self.below!r}, {end})"


class Downloaded(Model):
    """A complete download."""

    __slots__ = ()
    _optional = frozenset({"path", "bytes", "crc32c"})
    # Not a secret, but long.
    _secret = frozenset({"bytes"})

    path: Path | None
    """Where the file is; `None` for a download into memory."""
    bytes: builtins.bytes | None
    """The content of a download into memory."""
    name: str
    """A safe file name."""
    size: int
    """Bytes."""
    crc32c: str | None
    """CRC-32C of the content, 8 hex digits, if it was computed."""
    verified: bool
    """Whether the content was compared with a value of the service."""


class AnswerEvent(Model):
    """A piece of an answer."""

    __slots__ = ()
    _optional = frozenset({"chat_id", "message_id", "text", "event", "data"})

    type: Literal["started", "text", "other", "interrupted"] | str
    """`started`: the question became a message of a chat. `text`: more of the text. `other`: another event of the
    stream, such as its status. `interrupted`: the stream broke, and the text so far is not the answer.
    """
    chat_id: str | None
    """The chat, of `started`."""
    message_id: str | None
    """The message, of `started`."""
    text: str | None
    """To be appended as it is, of `text`."""
    event: str | None
    """Its name on the wire, of `other`."""
    data: str | None
    """Its data as sent, of `other`."""


class Answer(Model):
    """A complete answer."""

    __slots__ = ()
    _forms = {"citations": ["Citation"], "message": "Message"}

    chat_id: str
    """The chat; give it to the next question to go on."""
    message_id: str
    """The message."""
    status: Literal["complete", "needs_input"] | str
    """`needs_input` if the agent asks back."""
    text: str
    """The whole text; the question if the agent asks back."""
    truncated: bool
    """Whether the service cut the text."""
    citations: list[models.Citation]
    """Where the answer comes from."""
    message: models.Message
    """The whole message."""


class Tokens(Model):
    """Renewed OAuth tokens, to keep for the next start: the old refresh token is void."""

    __slots__ = ()
    _optional = frozenset({"refresh_token", "expires_at"})
    _secret = frozenset({"access_token", "refresh_token"})

    access_token: str
    """The access token."""
    refresh_token: str | None
    """What renews it."""
    expires_at: float | None
    """When the access token ends, in seconds since 1970 UTC."""


class Event(Model):
    """Something that happened in a client, without secrets and content."""

    __slots__ = ()
    _optional = frozenset({"operation", "attempt", "method", "url", "status", "request_id", "reason", "ms"})

    type: Literal["attempt", "replied", "wait", "refreshed", "progress", "finished", "failed"] | str
    """What it is."""
    task: int
    """Which task of the client it happened to: a call, a transfer, or a renewal of its own."""
    operation: str | None
    """The operation, of `attempt` and `replied`."""
    attempt: int | None
    """1 for the first, of `attempt`."""
    method: str | None
    """HTTP method, of `attempt`."""
    url: str | None
    """The URL without secrets, of `attempt`."""
    status: int | None
    """HTTP status, of `replied`."""
    request_id: str | None
    """The service's id of the request, of `replied`."""
    reason: Literal["rate_limit", "retry", "refresh", "concurrency", "processing"] | str | None
    """Why the task waits, of `wait`."""
    ms: int | None
    """How long, in milliseconds, of `wait`."""

    @property
    def progress(self) -> Progress | None:
        """How far the transfer is, of `progress`."""
        return Progress(self._json["progress"]) if "progress" in self._json else None

    @property
    def error(self) -> FastioError | None:
        """The error, of `failed`."""
        if "error" not in self._json:
            return None
        parts = dict(self._json["error"])
        return from_parts(parts, parts["message"])
