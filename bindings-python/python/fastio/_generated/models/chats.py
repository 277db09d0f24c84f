# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Models of `chats`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..._model import Model

if TYPE_CHECKING:
    from .ai import AgentThread, AgentTurn, AgentTurnList


ChatsCreateKind: TypeAlias = Literal["user", "agent"]
"""Workspace only, fixed for the life of the chat; a share refuses it."""


ChatsCreatePrivacy: TypeAlias = Literal["private", "public"]
"""Workspace only; a share chat is always private and refuses it. public is switched off
platform-wide (403).
"""


class ChatsCreateReply(Model):
    """What `chats.create` answers."""

    __slots__ = ()
    _optional = frozenset(("thread", "turn"))
    _forms = {"thread": "AgentThread", "turn": "AgentTurn"}

    thread: AgentThread | None
    """A chat of the /ai/agent/ family. Other fields are not documented."""
    turn: AgentTurn | None
    """A question and its answer in the /ai/agent/ family."""


class ChatsGetMessageReply(Model):
    """What `chats.get_message` answers."""

    __slots__ = ()
    _optional = frozenset(("message", "turn"))
    _forms = {"message": "AgentTurn", "turn": "AgentTurn"}

    message: AgentTurn | None
    """A question and its answer in the /ai/agent/ family."""
    turn: AgentTurn | None
    """A question and its answer in the /ai/agent/ family."""


class ChatsGetReply(Model):
    """What `chats.get` answers."""

    __slots__ = ()
    _optional = frozenset(("thread", "chat", "messages"))
    _forms = {"thread": "AgentThread", "chat": "AgentThread", "messages": "AgentTurnList"}

    thread: AgentThread | None
    """A chat of the /ai/agent/ family. Other fields are not documented."""
    chat: AgentThread | None
    """A chat of the /ai/agent/ family. Other fields are not documented."""
    messages: AgentTurnList | None
    """`AgentTurnList`, as the API describes it."""


ChatsListDeletedKind: TypeAlias = Literal["user", "agent", "all"]
"""Which kind of chat."""


ChatsListKind: TypeAlias = Literal["user", "agent", "all"]
"""Which kind of chat."""
