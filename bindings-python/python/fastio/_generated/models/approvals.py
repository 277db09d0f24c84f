# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Models of `approvals`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..._model import Model

if TYPE_CHECKING:
    from .common import OffsetPagination


class Approval(Model):
    """`Approval`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset((
        "id",
        "status",
        "entity_type",
        "entity_id",
        "description",
        "approver_id",
        "version_id",
        "version_match",
    ))

    id: str | None
    """29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    Both forms are accepted in requests. Known by inference only.
    """
    status: ApprovalStatus | None
    """`status`. Known by inference only."""
    entity_type: ApprovalEntityType | None
    """`entity_type`. Known by inference only."""
    entity_id: str | None
    """`entity_id`. Known by inference only."""
    description: str | None
    """`description`. Known by inference only."""
    approver_id: str | None
    """The one user asked."""
    version_id: str | None
    """For a file: its version when the request was made."""
    version_match: bool | None
    """False: the file changed since; null: not about a file."""


ApprovalEntityType: TypeAlias = Literal["task", "node", "worklog_entry", "share"] | str
"""The member `entity_type` of `Approval`."""


ApprovalStatus: TypeAlias = Literal["pending", "approved", "rejected"] | str
"""The member `status` of `Approval`."""


ApprovalsCreateEntityType: TypeAlias = Literal["task", "node", "worklog_entry", "share"]
"""The parameter `entity_type` of `approvals.create`."""


class ApprovalsCreateReply(Model):
    """What `approvals.create` answers."""

    __slots__ = ()
    _optional = frozenset(("approval",))
    _forms = {"approval": "Approval"}

    approval: Approval | None
    """`Approval`, as the API describes it. Known by inference only."""


class ApprovalsGetReply(Model):
    """What `approvals.get` answers."""

    __slots__ = ()
    _optional = frozenset(("approval",))
    _forms = {"approval": "Approval"}

    approval: Approval | None
    """`Approval`, as the API describes it. Known by inference only."""


class ApprovalsListReply(Model):
    """What `approvals.list` answers."""

    __slots__ = ()
    _optional = frozenset(("approvals", "pagination"))
    _forms = {"approvals": ["Approval"], "pagination": "OffsetPagination"}

    approvals: list[Approval] | None
    """`approvals`. Known by inference only."""
    pagination: OffsetPagination | None
    """`OffsetPagination`, as the API describes it. Known by inference only."""


ApprovalsListStatus: TypeAlias = Literal["pending", "approved", "rejected"]
"""The parameter `status` of `approvals.list`."""


ApprovalsResolveAction: TypeAlias = Literal["approve", "reject"]
"""The parameter `action` of `approvals.resolve`."""


class ApprovalsResolveReply(Model):
    """What `approvals.resolve` answers."""

    __slots__ = ()
    _optional = frozenset(("approval",))
    _forms = {"approval": "Approval"}

    approval: Approval | None
    """`Approval`, as the API describes it. Known by inference only."""


class ApprovalsUpdateReply(Model):
    """What `approvals.update` answers."""

    __slots__ = ()
    _optional = frozenset(("approval",))
    _forms = {"approval": "Approval"}

    approval: Approval | None
    """`Approval`, as the API describes it. Known by inference only."""
