# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Models of `system`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from ..._model import Model


class SystemAskHowToReply(Model):
    """What `system.ask_how_to` answers."""

    __slots__ = ()
    _optional = frozenset(("answer", "escalated", "topics_used", "questions"))

    status: SystemAskHowToReplyStatus
    """`status`."""
    answer: str | None
    """Present with status answer."""
    escalated: bool | None
    """Always false; kept for older clients."""
    topics_used: list[Any] | None
    """Topics the answer rests on; present with status answer."""
    questions: list[Any] | None
    """Present with status needs_clarification; the shape of its entries is not documented."""


SystemAskHowToReplyStatus: TypeAlias = Literal["answer", "needs_clarification"] | str
"""The member `status` of `SystemAskHowToReply`."""


SystemAskHowToSurface: TypeAlias = Literal["mcp", "code"]
"""Phrase the answer for MCP tools or for code-mode calls; omit for the REST API."""


SystemCreateBugReportCategory: TypeAlias = Literal[
    "api",
    "mcp",
    "docs",
    "auth",
    "storage",
    "ai",
    "billing",
    "other",
]
"""The parameter `category` of `system.create_bug_report`."""


class SystemCreateBugReportReply(Model):
    """What `system.create_bug_report` answers."""

    __slots__ = ()
    _optional = frozenset(("id", "status", "created"))

    id: str | None
    """`id`."""
    status: str | None
    """`status`."""
    created: str | None
    """A point in time, UTC."""


SystemGetLlmsReferenceCategory: TypeAlias = Literal[
    "full",
    "auth",
    "oauth",
    "orgs",
    "workspaces",
    "storage",
    "shares",
    "upload",
    "ai",
    "events",
    "comments",
    "howto",
    "workflow",
    "signing",
    "bug-reports",
    "intents",
    "dashboard",
]
"""The parameter `category` of `system.get_llms_reference`."""


SystemLaunchAppContextType: TypeAlias = Literal["workspace", "share"]
"""The parameter `context_type` of `system.launch_app`."""


class SystemPingReply(Model):
    """What `system.ping` answers."""

    __slots__ = ()
    _optional = frozenset(("status", "timestamp", "service"))

    status: str | None
    """`status`."""
    timestamp: int | None
    """Unix seconds."""
    service: str | None
    """`service`."""
