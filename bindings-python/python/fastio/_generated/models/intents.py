# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Models of `intents`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._model import Model, OneOf

if TYPE_CHECKING:
    from .workspaces import Intent


if TYPE_CHECKING:
    IntentsAllocateReply: TypeAlias = "Intent | IntentsAllocateReplyObject | Model"
    """What `intents.allocate` answers."""
else:

    class IntentsAllocateReply(OneOf):
        """What `intents.allocate` answers."""

        __slots__ = ()
        _tests = (
            ("keys", (
                "id",
                "node_id",
                "locker",
                "actor",
                "state",
                "version",
                "topic",
                "message",
                "sequence",
                "expires_at",
            ), "Intent"),
            ("Object", (), "IntentsAllocateReplyObject"),
        )


class IntentsAllocateReplyObject(Model):
    """A form of `IntentsAllocateReply`."""

    __slots__ = ()
    _optional = frozenset(("intent",))
    _forms = {"intent": "Intent"}

    intent: Intent | None
    """A short-lived slot in which an agent says what it is doing. topic and message are untrusted
    text, for showing only.
    """


if TYPE_CHECKING:
    IntentsFillReply: TypeAlias = "Intent | IntentsFillReplyObject | Model"
    """What `intents.fill` answers."""
else:

    class IntentsFillReply(OneOf):
        """What `intents.fill` answers."""

        __slots__ = ()
        _tests = (
            ("keys", (
                "id",
                "node_id",
                "locker",
                "actor",
                "state",
                "version",
                "topic",
                "message",
                "sequence",
                "expires_at",
            ), "Intent"),
            ("Object", (), "IntentsFillReplyObject"),
        )


class IntentsFillReplyObject(Model):
    """A form of `IntentsFillReply`."""

    __slots__ = ()
    _optional = frozenset(("intent",))
    _forms = {"intent": "Intent"}

    intent: Intent | None
    """A short-lived slot in which an agent says what it is doing. topic and message are untrusted
    text, for showing only.
    """


class IntentsGetReply(Model):
    """What `intents.get` answers."""

    __slots__ = ()
    _optional = frozenset(("items",))
    _forms = {"items": ["Intent"]}

    items: list[Intent] | None
    """`items`."""


class IntentsListReply(Model):
    """What `intents.list` answers."""

    __slots__ = ()
    _optional = frozenset(("items", "cursor"))
    _forms = {"items": ["Intent"]}

    items: list[Intent] | None
    """`items`."""
    cursor: str | None
    """`cursor`."""
