# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Models of `common`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..._model import Model, OneOf


class Actor(Model):
    """On files, versions, locks, intents, events, comments, invitations and metadata facts that an
    agent made for a person: the person and, where known, the agent's name.
    """

    __slots__ = ()
    _optional = frozenset(("verified",))

    verified: bool | None
    """True for the service's own agent only; any other name is self-declared."""


class Envelope(Model):
    """What wraps a successful answer. Form A puts the payload in `response`; form B puts its fields
    beside `result`.
    """

    __slots__ = ()
    _optional = frozenset(("result", "status", "response", "current_api_version", "server_date"))
    _forms = {"result": "EnvelopeResult"}

    result: EnvelopeResult | None
    """`result`."""
    status: str | None
    """Form B, usually "ok". A few payloads (how-to, ping) use the same key for their own field."""
    response: Any
    """The payload, form A. Any JSON value."""
    current_api_version: str | None
    """`current_api_version`."""
    server_date: str | None
    """Server time; usable as the first `lastactivity` of an activity poll."""


if TYPE_CHECKING:
    EnvelopeResult: TypeAlias = "bool | EnvelopeResultText"
    """The member `result` of `Envelope`."""
else:

    class EnvelopeResult(OneOf):
        """The member `result` of `Envelope`."""

        __slots__ = ()
        _tests = (
            ("Boolean", (), None),
            ("Text", (), None),
        )


EnvelopeResultText: TypeAlias = Literal["yes", "no"] | str
"""A form of `EnvelopeResult`."""


class Error(Model):
    """The `error` member of a refused request."""

    __slots__ = ()
    _optional = frozenset((
        "code",
        "text",
        "message",
        "error_code",
        "documentation_url",
        "resource",
        "params",
        "reason",
        "validation_report",
    ))
    _forms = {"params": "ErrorParams", "reason": "ErrorReason"}

    code: str | float | None
    """Number that identifies the place which refused the request. Can come as a string of digits.
    """
    text: str | None
    """Message for people; advisory."""
    message: str | None
    """Older name of `text`; read it when `text` is missing."""
    error_code: str | None
    """Symbolic or secondary identifier, on some answers only."""
    documentation_url: str | None
    """`documentation_url`."""
    resource: str | None
    """Method and path, or a route name, of what refused the request."""
    params: ErrorParams | None
    """An array lists the parameters that failed validation; an object carries details of this one
    refusal (attempts_remaining, retry_after_seconds, reason, credential_type,
    current_version_id).
    """
    reason: ErrorReason | None
    """Cause of a conflict, on some 409 answers."""
    validation_report: Any
    """Structured report, on some 422 answers."""


class ErrorEnvelope(Model):
    """Every known shape of a refused request, merged."""

    __slots__ = ()
    _optional = frozenset((
        "result",
        "error",
        "error_description",
        "error_message",
        "error_id",
        "current_api_version",
    ))
    _forms = {"result": "ErrorEnvelopeResult", "error": "ErrorEnvelopeError"}

    result: ErrorEnvelopeResult | None
    """`result`."""
    error: ErrorEnvelopeError | None
    """The Error object; on OAuth operations the RFC 6749 error word as a string."""
    error_description: str | None
    """OAuth operations only."""
    error_message: str | None
    """Flat variant (AI chat cancel and the like)."""
    error_id: str | float | None
    """Flat variant; can exceed 32 bits."""
    current_api_version: str | None
    """`current_api_version`."""


if TYPE_CHECKING:
    ErrorEnvelopeError: TypeAlias = "Error | str | Model"
    """The Error object; on OAuth operations the RFC 6749 error word as a string."""
else:

    class ErrorEnvelopeError(OneOf):
        """The Error object; on OAuth operations the RFC 6749 error word as a string."""

        __slots__ = ()
        _tests = (
            ("Object", (), "Error"),
            ("Text", (), None),
        )


if TYPE_CHECKING:
    ErrorEnvelopeResult: TypeAlias = "bool | str"
    """The member `result` of `ErrorEnvelope`."""
else:

    class ErrorEnvelopeResult(OneOf):
        """The member `result` of `ErrorEnvelope`."""

        __slots__ = ()
        _tests = (
            ("Boolean", (), None),
            ("Text", (), None),
        )


class ErrorParam(Model):
    """One parameter that failed validation. All failures of a request come in one answer."""

    __slots__ = ()
    _optional = frozenset((
        "name",
        "kind",
        "message",
        "code",
        "expected_type",
        "received_alias",
        "reason",
    ))

    name: str | None
    """`name`."""
    kind: ErrorParamKind | None
    """`kind`."""
    message: str | None
    """`message`."""
    code: str | float | None
    """`code`."""
    expected_type: str | None
    """Present on type mismatches."""
    received_alias: str | None
    """Present when the parameter came under another accepted name."""
    reason: str | None
    """Stable machine-readable cause; only some operations add it."""


ErrorParamKind: TypeAlias = Literal["missing", "invalid", "type_mismatch"] | str
"""The member `kind` of `ErrorParam`."""


if TYPE_CHECKING:
    ErrorParams: TypeAlias = "list[ErrorParam] | Any | Model"
    """An array lists the parameters that failed validation; an object carries details of this one
    refusal (attempts_remaining, retry_after_seconds, reason, credential_type,
    current_version_id).
    """
else:

    class ErrorParams(OneOf):
        """An array lists the parameters that failed validation; an object carries details of this
        one refusal (attempts_remaining, retry_after_seconds, reason, credential_type,
        current_version_id).
        """

        __slots__ = ()
        _tests = (
            ("List", (), ["ErrorParam"]),
            ("Object", (), None),
        )


if TYPE_CHECKING:
    ErrorReason: TypeAlias = "str | Any"
    """Cause of a conflict, on some 409 answers."""
else:

    class ErrorReason(OneOf):
        """Cause of a conflict, on some 409 answers."""

        __slots__ = ()
        _tests = (
            ("Text", (), None),
            ("Object", (), None),
        )


class KeysetPagination(Model):
    """`KeysetPagination`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset(("has_more", "next_cursor", "page_size"))

    has_more: bool | None
    """`has_more`."""
    next_cursor: str | None
    """Cursor of the next page; absent or null on the last."""
    page_size: int | None
    """`page_size`."""


class OffsetPagination(Model):
    """`OffsetPagination`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset(("total", "limit", "offset", "has_more"))

    total: int | None
    """Items in the whole list. At least 0."""
    limit: int | None
    """`limit`. At least 1."""
    offset: int | None
    """`offset`. At least 0."""
    has_more: bool | None
    """`has_more`."""
