# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Models of `events`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..._model import Model

if TYPE_CHECKING:
    from .common import Actor, KeysetPagination


class ActivityPoll(Model):
    """`ActivityPoll`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset(("lastactivity", "activity"))

    lastactivity: str | None
    """Pass it to the next poll as it is, with its microseconds."""
    activity: list[str] | None
    """Keys of what changed, see x-activity-keys. Known by inference only."""


class ChangeFeedPage(Model):
    """`ChangeFeedPage`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset(("changes", "cursor", "has_more", "profiles"))
    _forms = {"changes": ["StorageChange"], "profiles": "ChangeFeedPageProfiles"}

    changes: list[StorageChange] | None
    """`changes`."""
    cursor: str | None
    """Pass it to the next call."""
    has_more: bool | None
    """More can be fetched at once."""
    profiles: ChangeFeedPageProfiles | None
    """What the caller can read."""


class ChangeFeedPageProfiles(Model):
    """What the caller can read."""

    __slots__ = ()
    _optional = frozenset(("version", "items"))
    _forms = {"items": ["ChangeFeedPageProfilesItemsItem"]}

    version: str | None
    """Changes when the set does."""
    items: list[ChangeFeedPageProfilesItemsItem] | None
    """Filled on the first call; may be empty later."""


class ChangeFeedPageProfilesItemsItem(Model):
    """One of: The member `items` of `ChangeFeedPageProfiles`."""

    __slots__ = ()
    _optional = frozenset(("id", "type"))

    id: str | None
    """Numeric id of a user, organization, workspace, share or file share. Always a string; it
    exceeds 2^53.
    """
    type: ChangeFeedPageProfilesItemsItemType | None
    """`type`."""


ChangeFeedPageProfilesItemsItemType: TypeAlias = Literal["workspace", "share"] | str
"""The member `type` of `ChangeFeedPageProfilesItemsItem`."""


EvCategory: TypeAlias = Literal[
    "user",
    "org",
    "workspace",
    "share",
    "node",
    "ai",
    "invitation",
    "billing",
    "domain",
    "apps",
    "metadata",
] | str
"""The parameter `category`."""


EvSubcategory: TypeAlias = Literal[
    "storage",
    "comments",
    "members",
    "lifecycle",
    "settings",
    "security",
    "authentication",
    "ai",
    "invitations",
    "billing",
    "assets",
    "upload",
    "transfer",
    "import_export",
    "quickshare",
    "fileshare",
    "metadata",
] | str
"""The parameter `subcategory`."""


EvVisibility: TypeAlias = Literal["external_audit_log", "external"]
"""Without it everything that is not internal."""


class Event(Model):
    """`Event`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset((
        "event_id",
        "event",
        "category",
        "sub_category",
        "object_id",
        "created",
        "calling_user",
        "org_id",
        "workspace_id",
        "user_id",
        "share_id",
        "acknowledged",
        "template",
        "severity",
        "visibility",
        "notification",
        "required_params",
        "requires_parent_node",
        "permission",
        "actor",
    ))
    _forms = {"actor": "Actor"}

    event_id: str | None
    """29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    Both forms are accepted in requests. From output level `terse` on.
    """
    event: str | None
    """Event name. From output level `terse` on."""
    category: EventCategory | None
    """`category`. From output level `terse` on."""
    sub_category: str | None
    """The filter is called subcategory. From output level `standard` on."""
    object_id: str | None
    """`object_id`. From output level `terse` on."""
    created: str | None
    """A point in time, UTC. From output level `terse` on."""
    calling_user: Any
    """Who caused it; form undocumented. From output level `standard` on."""
    org_id: str | None
    """`org_id`. From output level `standard` on."""
    workspace_id: str | None
    """`workspace_id`. From output level `standard` on."""
    user_id: str | None
    """`user_id`. From output level `standard` on."""
    share_id: str | None
    """`share_id`. From output level `standard` on."""
    acknowledged: bool | None
    """`acknowledged`. From output level `standard` on."""
    template: Any
    """Description and its parameters; form undocumented. From output level `standard` on."""
    severity: Any
    """Form undocumented. From output level `standard` on."""
    visibility: EventVisibility | None
    """`visibility`. From output level `standard` on."""
    notification: Any
    """Form undocumented. From output level `standard` on."""
    required_params: Any
    """Form undocumented. From output level `full` on."""
    requires_parent_node: bool | None
    """`requires_parent_node`. From output level `full` on."""
    permission: Any
    """Form undocumented. From output level `full` on."""
    actor: Actor | None
    """On files, versions, locks, intents, events, comments, invitations and metadata facts that an
    agent made for a person: the person and, where known, the agent's name. Known by inference
    only.
    """


EventCategory: TypeAlias = Literal[
    "user",
    "org",
    "workspace",
    "share",
    "node",
    "ai",
    "invitation",
    "billing",
    "domain",
    "apps",
    "metadata",
] | str
"""The member `category` of `Event`."""


EventVisibility: TypeAlias = Literal["external_audit_log", "external"] | str
"""The member `visibility` of `Event`."""


class EventsSearchReply(Model):
    """What `events.search` answers."""

    __slots__ = ()
    _optional = frozenset(("events", "pagination"))
    _forms = {"events": ["Event"], "pagination": "KeysetPagination"}

    events: list[Event] | None
    """`events`. Known by inference only."""
    pagination: KeysetPagination | None
    """`KeysetPagination`, as the API describes it."""


class RealtimeToken(Model):
    """Either key may hold the token."""

    __slots__ = ()
    _optional = frozenset(("token", "auth_token", "expires_in"))
    _secret = frozenset(("token", "auth_token"))

    token: str | None
    """`token`."""
    auth_token: str | None
    """`auth_token`."""
    expires_in: int | None
    """Lifetime in seconds. At least 0."""


class StorageChange(Model):
    """`StorageChange`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset((
        "event_id",
        "event",
        "profile_id",
        "profile_type",
        "object_id",
        "created",
    ))

    event_id: str | None
    """29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    Both forms are accepted in requests.
    """
    event: str | None
    """Event name."""
    profile_id: str | None
    """Numeric id of a user, organization, workspace, share or file share. Always a string; it
    exceeds 2^53.
    """
    profile_type: StorageChangeProfileType | None
    """`profile_type`."""
    object_id: str | None
    """The node."""
    created: str | None
    """A point in time, UTC."""


StorageChangeProfileType: TypeAlias = Literal["workspace", "share"] | str
"""The member `profile_type` of `StorageChange`."""
