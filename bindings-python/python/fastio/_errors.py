"""The errors. One family, a class for each kind of the engine's; those that Python has a word for are that, too."""

from __future__ import annotations

import builtins

from ._model import Model

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class ParamError(Model):
    """A parameter at fault."""

    __slots__ = ()

    name: str
    """Its name, as it is given; members of it as `manifest[0].filename`."""
    kind: str
    """What is wrong: `missing`, `unknown`, `type_mismatch`, `invalid`, or the service's own word."""
    message: str
    """The rule, and the shape of the value; never a secret's value."""


class FastioError(Exception):
    """What went wrong, and what to do next. Every error of the service or of a transfer is one.

    Catch a class below for one kind. `request_id` is what the service's support asks for.
    """

    kind: str = "failed"
    """The kind, a word that stays the same across versions and languages."""
    message: str = ""
    """What happened and what to do next. Holds no secret."""
    code: int = 0
    """The service's own code, or 0."""
    status: int = 0
    """HTTP status, or 0 if no reply came."""
    params: list[ParamError] = []
    """Each parameter at fault."""
    reason: str | None = None
    """The service's machine-readable reason, such as `scope_write_required`."""
    operation: str = ""
    """The operation, such as `storage.list`; empty if none was under way."""
    request_id: str | None = None
    """The service's id of the request."""
    retryable: bool = False
    """Whether the same call can succeed later without being changed."""
    retry_after: float | None = None
    """How long the service asks to wait, in seconds."""
    body: str | None = None
    """The beginning of a reply that could not be understood."""
    details: Any = None
    """What the service told beside the text."""
    journal: str | None = None
    """How to go on with the resumable transfer that ended with this error, for `resume`; `None` if it cannot be gone on with."""


class InvalidParameterError(FastioError, ValueError):
    """A parameter is missing, unknown or breaks a rule; found before sending, or told by the service."""


class UnknownOperationError(FastioError, LookupError):
    """No such operation."""


class UnauthenticatedError(FastioError):
    """No credential, or it is not accepted (401)."""


class SecondFactorRequiredError(FastioError):
    """A second factor is needed to go on: sign in with its `code`."""


class AccountLockedError(FastioError):
    """The account is locked after failed sign-ins."""


class ForbiddenError(FastioError):
    """The credential does not allow it (403)."""


class PaymentRequiredError(FastioError):
    """A subscription, a higher plan or more credits are needed (402)."""


class NotFoundError(FastioError, LookupError):
    """Nothing is there (404)."""


class GoneError(FastioError):
    """The operation is gone for good (410)."""


class ConflictError(FastioError):
    """The state has changed, or the thing exists already (409)."""


class LockedError(FastioError):
    """Locked by somebody (423)."""


class LimitExceededError(FastioError):
    """A limit on size, number or plan (412, 413 and the like)."""


class RateLimitedError(FastioError):
    """Too many requests (429)."""


class RejectedError(FastioError):
    """Refused for another reason (other 4xx)."""


class NotImplementedError(FastioError, builtins.NotImplementedError):
    """The service does not implement it (501)."""


class ServerError(FastioError):
    """The service failed (5xx)."""


class NetworkError(FastioError, ConnectionError):
    """No connection, or it broke before anything was sent."""


class TimeoutError(FastioError, builtins.TimeoutError):
    """Too slow, and it is known that repeating is harmless."""


class OutcomeUnknownError(FastioError):
    """It may or may not have been done: read the state before trying again."""


class InvalidReplyError(FastioError):
    """The reply cannot be understood."""


class IntegrityError(FastioError):
    """Content differs from what was sent or announced."""


class IoError(FastioError, OSError):
    """A file could not be read or written here."""


class FailedError(FastioError):
    """The work ended in failure on the service's side."""


class UnsupportedError(FastioError):
    """This cannot be done here."""


class CancelledError(FastioError):
    """The client was closed before the work was done."""


CLASSES: dict[str, type[FastioError]] = {
    "invalid_parameter": InvalidParameterError,
    "unknown_operation": UnknownOperationError,
    "unauthenticated": UnauthenticatedError,
    "second_factor_required": SecondFactorRequiredError,
    "account_locked": AccountLockedError,
    "forbidden": ForbiddenError,
    "payment_required": PaymentRequiredError,
    "not_found": NotFoundError,
    "gone": GoneError,
    "conflict": ConflictError,
    "locked": LockedError,
    "limit_exceeded": LimitExceededError,
    "rate_limited": RateLimitedError,
    "rejected": RejectedError,
    "not_implemented": NotImplementedError,
    "server": ServerError,
    "network": NetworkError,
    "timeout": TimeoutError,
    "outcome_unknown": OutcomeUnknownError,
    "invalid_reply": InvalidReplyError,
    "integrity": IntegrityError,
    "io": IoError,
    "failed": FailedError,
    "unsupported": UnsupportedError,
    "cancelled": CancelledError,
}


def from_parts(parts: dict[str, Any], text: str) -> FastioError:
    """The error of these parts, as the engine names them."""
    error = CLASSES.get(parts["kind"], FastioError)(text)
    wait = parts.pop("retry_after_ms")
    error.retry_after = None if wait is None else wait / 1000
    error.params = [ParamError(param) for param in parts.pop("params")]
    for name, value in parts.items():
        setattr(error, name, value)
    return error
