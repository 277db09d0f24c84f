# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Models of `legacy_chats`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..._model import Model

if TYPE_CHECKING:
    from .ai import Message


Context: TypeAlias = Literal["workspace", "share"]
"""Kind of profile the path addresses, where workspaces and shares have the same path."""


LegacyChatsCreatePersonality: TypeAlias = Literal["concise", "detailed"]
"""Length and style of the answer."""


LegacyChatsCreatePrivacy: TypeAlias = Literal["private", "public"]
"""Who may see the chat."""


class LegacyChatsCreateReply(Model):
    """What `legacy_chats.create` answers."""

    __slots__ = ()
    _optional = frozenset(("id", "message"))
    _forms = {"message": "LegacyChatsCreateReplyMessage"}

    id: str | None
    """29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    Both forms are accepted in requests.
    """
    message: LegacyChatsCreateReplyMessage | None
    """The first message; its id is null when no question was sent."""


class LegacyChatsCreateReplyMessage(Model):
    """The first message; its id is null when no question was sent."""

    __slots__ = ()
    _optional = frozenset(("id",))

    id: str | None
    """29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    Both forms are accepted in requests.
    """


LegacyChatsCreateType: TypeAlias = Literal["chat", "chat_with_files"]
"""chat: no index; chat_with_files: grounded in files."""


class LegacyChatsGetMessageReply(Model):
    """What `legacy_chats.get_message` answers."""

    __slots__ = ()
    _optional = frozenset(("message",))
    _forms = {"message": "Message"}

    message: Message | None
    """A question and its answer in the /ai/chat/ family. Known by inference only."""


LegacyChatsSendMessagePersonality: TypeAlias = Literal["concise", "detailed"]
"""Length and style of the answer."""


class LegacyChatsSendMessageReply(Model):
    """What `legacy_chats.send_message` answers."""

    __slots__ = ()
    _optional = frozenset(("id",))

    id: str | None
    """29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    Both forms are accepted in requests.
    """
