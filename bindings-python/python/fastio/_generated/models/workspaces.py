# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Models of `workspaces`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..._model import Model

if TYPE_CHECKING:
    from .common import Actor, OffsetPagination


class AiMemory(Model):
    """`AiMemory`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset(("content", "revision", "updated"))

    content: str | None
    """`content`."""
    revision: int | None
    """`revision`. At least 0."""
    updated: str | None
    """A point in time, UTC."""


class DashboardCard(Model):
    """A card that asks for the caller's attention. A signature card's main action is
    signing.create_my_link. Blocking cards come first.
    """

    __slots__ = ()
    _optional = frozenset((
        "card_key",
        "type",
        "source",
        "blocking",
        "due_at",
        "ai_summary",
        "urgency",
        "suggested_action",
        "ripley_seed",
        "dismissible",
        "primary_action",
    ))
    _forms = {
        "ripley_seed": "DashboardCardRipleySeed",
        "primary_action": "DashboardCardPrimaryAction",
    }

    card_key: str | None
    """Kind and subject with a colon between. The path parameter of dismiss."""
    type: DashboardCardType | None
    """synthesis = written by the AI over several things."""
    source: DashboardCardSource | None
    """`source`."""
    blocking: bool | None
    """Others wait for this."""
    due_at: str | None
    """YYYY-MM-DD HH:MM:SS UTC."""
    ai_summary: str | None
    """Null without the AI layer."""
    urgency: int | None
    """Null = not judged. 0 to 100."""
    suggested_action: str | None
    """`suggested_action`."""
    ripley_seed: DashboardCardRipleySeed | None
    """A question and its subjects with which to open an agent chat."""
    dismissible: bool | None
    """Whether dashboard.dismiss works on it."""
    primary_action: DashboardCardPrimaryAction | None
    """The main thing to do."""


class DashboardCardPrimaryAction(Model):
    """The main thing to do."""

    __slots__ = ()
    _optional = frozenset(("kind", "method", "endpoint", "payload_template"))

    kind: str | None
    """`kind`."""
    method: str | None
    """`method`."""
    endpoint: str | None
    """`endpoint`."""
    payload_template: Any
    """Form undocumented."""


class DashboardCardRipleySeed(Model):
    """A question and its subjects with which to open an agent chat."""

    __slots__ = ()
    _optional = frozenset(("question", "subjects"))
    _forms = {"subjects": ["DashboardCardRipleySeedSubjectsItem"]}

    question: str | None
    """`question`."""
    subjects: list[DashboardCardRipleySeedSubjectsItem] | None
    """`subjects`."""


class DashboardCardRipleySeedSubjectsItem(Model):
    """One of: The member `subjects` of `DashboardCardRipleySeed`."""

    __slots__ = ()
    _optional = frozenset(("type", "id", "display_text"))

    type: str | None
    """`type`."""
    id: str | None
    """`id`."""
    display_text: str | None
    """`display_text`."""


DashboardCardSource: TypeAlias = Literal["event", "signature", "ai"] | str
"""The member `source` of `DashboardCard`."""


DashboardCardType: TypeAlias = Literal[
    "signature",
    "mention",
    "file_version",
    "file_added",
    "synthesis",
] | str
"""synthesis = written by the AI over several things."""


class Intent(Model):
    """A short-lived slot in which an agent says what it is doing. topic and message are untrusted
    text, for showing only.
    """

    __slots__ = ()
    _optional = frozenset((
        "id",
        "intent",
        "node_id",
        "locker",
        "actor",
        "state",
        "version",
        "topic",
        "message",
        "sequence",
        "expires_at",
    ))
    _forms = {"locker": "IntentLocker", "actor": "Actor"}

    id: str | None
    """`id`."""
    intent: str | None
    """The verb. Known by inference only."""
    node_id: str | None
    """The node it is about, null for the whole workspace. Known by inference only."""
    locker: IntentLocker | None
    """Who took the slot, not who wrote its words."""
    actor: Actor | None
    """On files, versions, locks, intents, events, comments, invitations and metadata facts that an
    agent made for a person: the person and, where known, the agent's name. Known by inference
    only.
    """
    state: IntentState | None
    """allocated with a null topic = somebody is about to start; show it."""
    version: int | None
    """0 in a new slot."""
    topic: str | None
    """`topic`."""
    message: str | None
    """Only from intents.get."""
    sequence: Any
    """Opaque token."""
    expires_at: str | None
    """A point in time, UTC."""


class IntentLocker(Model):
    """Who took the slot, not who wrote its words."""

    __slots__ = ()
    _optional = frozenset(("agent_name",))

    agent_name: str | None
    """`agent_name`."""


IntentState: TypeAlias = Literal["allocated", "filled"] | str
"""allocated with a null topic = somebody is about to start; show it."""


class JobStatus(Model):
    """Jobs by kind. Kinds this list does not know may come."""

    __slots__ = ()
    _optional = frozenset((
        "intelligence",
        "summarize",
        "upsert_file",
        "metadata_extract",
        "template_match",
    ))
    _forms = {"metadata_extract": ["MetadataExtractJob"]}

    intelligence: Any
    """Indexing of the whole workspace."""
    summarize: Any
    """Writing of summaries."""
    upsert_file: Any
    """Bulk writing of files."""
    metadata_extract: list[MetadataExtractJob] | None
    """`metadata_extract`."""
    template_match: list[Any] | None
    """Retired; may still come."""


class MetadataExtractJob(Model):
    """kind single = one file, batch = a whole template (retired). Find a single job by node_id, not
    by template_id. The entry is the latest extraction of that node, not necessarily the one the
    caller started.
    """

    __slots__ = ()
    _optional = frozenset((
        "kind",
        "active",
        "node_id",
        "job_id",
        "template_id",
        "fields_scope",
        "status",
        "progress_percent",
        "started_at",
        "updated_at",
        "completed_at",
        "error_message",
        "total_files",
        "eligible_files",
        "processed",
        "skipped",
        "failed",
    ))

    kind: MetadataExtractJobKind | None
    """`kind`."""
    active: bool | None
    """`active`."""
    node_id: str | None
    """single; without hyphens."""
    job_id: str | None
    """Null while the job is queued; at the end that of the call that started it."""
    template_id: str | None
    """`template_id`."""
    fields_scope: Any
    """The fields asked for; single."""
    status: MetadataExtractJobStatus | None
    """Act only on completed and errored; a single job goes from queued straight to them."""
    progress_percent: float | None
    """`progress_percent`. 0 to 100."""
    started_at: str | None
    """A point in time, UTC."""
    updated_at: str | None
    """A point in time, UTC."""
    completed_at: str | None
    """A point in time, UTC."""
    error_message: str | None
    """Why it failed; with errored."""
    total_files: int | None
    """batch."""
    eligible_files: int | None
    """batch."""
    processed: int | None
    """batch."""
    skipped: int | None
    """batch."""
    failed: int | None
    """batch."""


MetadataExtractJobKind: TypeAlias = Literal["single", "batch"] | str
"""The member `kind` of `MetadataExtractJob`."""


MetadataExtractJobStatus: TypeAlias = Literal[
    "queued",
    "in_progress",
    "completed",
    "errored",
] | str
"""Act only on completed and errored; a single job goes from queued straight to them."""


class Workspace(Model):
    """A workspace. Which fields come depends on output; unknown fields are kept."""

    __slots__ = ()
    _optional = frozenset((
        "id",
        "name",
        "folder_name",
        "org_domain",
        "user_status",
        "description",
        "workspace_level",
        "closed",
        "archived",
        "locked",
        "storage",
        "created",
        "updated",
        "logo",
        "accent_color",
        "org_custom_hostname",
        "intelligence",
        "workflow",
        "capabilities",
        "cloud_import",
        "comments",
        "chat",
        "search",
        "assets",
        "workflow_permissions",
        "background_color1",
        "background_color2",
        "perm_join",
        "perm_member_manage",
        "platform",
        "suspended",
        "owner_defined",
        "parents",
    ))
    _forms = {"capabilities": "WorkspaceCapabilities"}

    id: str | None
    """Numeric id of a user, organization, workspace, share or file share. Always a string; it
    exceeds 2^53. From output level `terse` on.
    """
    name: str | None
    """`name`. From output level `terse` on."""
    folder_name: str | None
    """`folder_name`. From output level `terse` on."""
    org_domain: str | None
    """Domain of the organization. From output level `terse` on."""
    user_status: str | None
    """How the caller stands to the workspace; the values are not listed anywhere. From output level
    `terse` on.
    """
    description: str | None
    """`description`. From output level `standard` on."""
    workspace_level: Any
    """The caller's level in the workspace. From output level `standard` on."""
    closed: bool | None
    """`closed`. From output level `standard` on."""
    archived: bool | None
    """`archived`. From output level `standard` on."""
    locked: bool | None
    """`locked`. From output level `standard` on."""
    storage: Any
    """Storage facts. From output level `standard` on."""
    created: str | None
    """A point in time, UTC. From output level `standard` on."""
    updated: str | None
    """A point in time, UTC. From output level `standard` on."""
    logo: Any
    """The logo. From output level `standard` on."""
    accent_color: Any
    """Brand color. From output level `standard` on."""
    org_custom_hostname: str | None
    """Custom host name of the organization. From output level `standard` on."""
    intelligence: bool | None
    """Whether files are indexed for AI. From output level `standard` on."""
    workflow: bool | None
    """Whether tasks are switched on (the tools are gone since 2026-07). From output level
    `standard` on.
    """
    capabilities: WorkspaceCapabilities | None
    """What the organization's features and the caller's role allow. From output level `standard`
    on.
    """
    cloud_import: Any
    """State of cloud import. From output level `full` on."""
    comments: Any
    """Comment settings. From output level `full` on."""
    chat: Any
    """Chat settings. From output level `full` on."""
    search: Any
    """Search settings. From output level `full` on."""
    assets: Any
    """Logos and pictures. From output level `full` on."""
    workflow_permissions: Any
    """Rights in the workflow tools. From output level `full` on."""
    background_color1: Any
    """First background color. From output level `full` on."""
    background_color2: Any
    """Second background color. From output level `full` on."""
    perm_join: WorkspacePermJoin | None
    """`perm_join`. From output level `full` on."""
    perm_member_manage: WorkspacePermMemberManage | None
    """`perm_member_manage`. From output level `full` on."""
    platform: Any
    """Set by the service. From output level `full` on."""
    suspended: bool | None
    """`suspended`. From output level `full` on."""
    owner_defined: Any
    """Free properties of the owner. From output level `full` on."""
    parents: Any
    """The profiles above. From output level `full` on."""


class WorkspaceCapabilities(Model):
    """What the organization's features and the caller's role allow."""

    __slots__ = ()
    _optional = frozenset(("can_use_intelligence", "can_publish_agent_chat"))

    can_use_intelligence: bool | None
    """With it files reach the AI state indexed, without it ready."""
    can_publish_agent_chat: bool | None
    """Whether AI chats may be public; false everywhere for now. No source says that it stands here.
    Known by inference only.
    """


class WorkspaceCreate(Model):
    """`WorkspaceCreate`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset((
        "intelligence",
        "metadata_extraction",
        "description",
        "accent_color",
        "background_color1",
        "background_color2",
    ))

    folder_name: str
    """Name in addresses and in place of the ID. Letters, digits and hyphens of any script; unique
    over the whole service.
    """
    name: str
    """Display name. No control characters."""
    perm_join: WorkspacePermJoin
    """Who of the organization may join by themselves. The strings are sent exactly so. One of `Only
    Org Owners`, `Admin or above`, `Member or above`.
    """
    perm_member_manage: WorkspacePermMemberManage
    """Who may manage the members. The strings are sent exactly so. One of `Admin or above`, `Member
    or above`.
    """
    intelligence: bool | None
    """Index the files for AI. On when left out and the organization has content_ai and ai_agent;
    credits for every page at once, not refunded.
    """
    metadata_extraction: bool | None
    """Extract metadata of new files by itself. Only withholds; never switches on what intelligence
    or the feature metadata does not allow. Default: `true`.
    """
    description: str | None
    """Longer text. No control characters."""
    accent_color: str | None
    """A color as a JSON object in one form field; the literal null clears it. No source gives the
    object's keys.
    """
    background_color1: str | None
    """A color as a JSON object in one form field; the literal null clears it. No source gives the
    object's keys.
    """
    background_color2: str | None
    """A color as a JSON object in one form field; the literal null clears it. No source gives the
    object's keys.
    """


WorkspacePermJoin: TypeAlias = Literal[
    "Only Org Owners",
    "Admin or above",
    "Member or above",
] | str
"""The member `perm_join` of `Workspace`."""


WorkspacePermMemberManage: TypeAlias = Literal["Admin or above", "Member or above"] | str
"""The member `perm_member_manage` of `Workspace`."""


class WorkspaceUpdate(Model):
    """`WorkspaceUpdate`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset((
        "name",
        "description",
        "folder_name",
        "intelligence",
        "metadata_extraction",
        "perm_join",
        "perm_member_manage",
        "accent_color",
        "background_color1",
        "background_color2",
        "owner_defined",
    ))

    name: str | None
    """Display name. No control characters."""
    description: str | None
    """10 to 1000 characters; null or an empty string clears it."""
    folder_name: str | None
    """Name in addresses and in place of the ID. Letters, digits and hyphens of any script; unique
    over the whole service.
    """
    intelligence: bool | None
    """Off throws the index away, on again indexes every file anew at full cost. Limited in how
    often. true needs content_ai and ai_agent.
    """
    metadata_extraction: bool | None
    """Extract metadata of new files by itself. Deletes nothing and is not limited in how often."""
    perm_join: WorkspacePermJoin | None
    """Who of the organization may join by themselves. The strings are sent exactly so. One of `Only
    Org Owners`, `Admin or above`, `Member or above`.
    """
    perm_member_manage: WorkspacePermMemberManage | None
    """Who may manage the members. The strings are sent exactly so. One of `Admin or above`, `Member
    or above`.
    """
    accent_color: str | None
    """A color as a JSON object in one form field; the literal null clears it. No source gives the
    object's keys. `"null"` clears it.
    """
    background_color1: str | None
    """A color as a JSON object in one form field; the literal null clears it. No source gives the
    object's keys. `"null"` clears it.
    """
    background_color2: str | None
    """A color as a JSON object in one form field; the literal null clears it. No source gives the
    object's keys. `"null"` clears it.
    """
    owner_defined: str | None
    """Free properties of the owner as JSON in one form field; the literal null clears them.
    `"null"` clears it.
    """


class WorkspacesListInOrgReply(Model):
    """What `workspaces.list_in_org` answers."""

    __slots__ = ()
    _optional = frozenset(("workspaces", "pagination"))
    _forms = {"workspaces": ["Workspace"], "pagination": "OffsetPagination"}

    workspaces: list[Workspace] | None
    """`workspaces`."""
    pagination: OffsetPagination | None
    """`OffsetPagination`, as the API describes it."""
