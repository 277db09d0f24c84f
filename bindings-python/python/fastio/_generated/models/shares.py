# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Models of `shares`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..._model import Model

if TYPE_CHECKING:
    from .common import OffsetPagination


class Share(Model):
    """A share. Which fields come depends on output and on the caller's standing; unknown fields are
    kept.
    """

    __slots__ = ()
    _optional = frozenset((
        "id",
        "title",
        "name",
        "share_type",
        "share_level",
        "share_root_id",
        "creator",
        "share_category",
        "storage_mode",
        "folder_node_id",
        "is_orphaned",
        "share_link",
        "custom_name",
        "custom_url",
        "description",
        "access_options",
        "invite",
        "notify",
        "display_type",
        "download_security",
        "comments_enabled",
        "guest_chat_enabled",
        "anonymous_uploads_enabled",
        "intelligence",
        "workflow",
        "user_status",
        "password",
        "expires",
        "created",
        "updated",
        "locked",
        "archived",
        "deleted",
        "suspended",
        "capabilities",
        "accent_color",
        "background_color1",
        "background_color2",
        "background_image",
        "logo",
        "link_1",
        "link_2",
        "link_3",
        "owner_defined",
        "parents",
        "comments",
        "event_flow",
        "filesystem",
        "member_visibility",
        "multiplayer",
        "chat",
        "search",
        "assets",
        "workflow_permissions",
        "platform",
        "storage",
    ))
    _secret = frozenset(("password",))

    id: str | None
    """Numeric id of a user, organization, workspace, share or file share. Always a string; it
    exceeds 2^53. From output level `terse` on.
    """
    title: str | None
    """`title`. From output level `terse` on."""
    name: str | None
    """`name`."""
    share_type: ShareShareType | None
    """`share_type`. From output level `terse` on."""
    share_level: Any
    """The caller's level in the share. From output level `terse` on."""
    share_root_id: str | None
    """Root node of the share's storage; members only. From output level `terse` on."""
    creator: str | None
    """User ID of the creator. From output level `terse` on."""
    share_category: ShareShareCategory | None
    """Read-only; portal = independent, shared_folder = workspace_folder. coordination_room was
    retired in August 2026. From output level `standard` on.
    """
    storage_mode: ShareStorageMode | None
    """`storage_mode`. From output level `standard` on."""
    folder_node_id: str | None
    """The workspace folder behind the share. From output level `standard` on."""
    is_orphaned: bool | None
    """True when the backing folder has been deleted."""
    share_link: Any
    """The link node in the workspace. From output level `standard` on."""
    custom_name: str | None
    """Name in the share's URL. From output level `standard` on."""
    custom_url: str | None
    """`custom_url`. From output level `standard` on."""
    description: str | None
    """`description`. From output level `standard` on."""
    access_options: ShareAccessOptions | None
    """`access_options`. From output level `full` on."""
    invite: ShareInvite | None
    """`invite`. From output level `full` on."""
    notify: ShareNotify | None
    """`notify`. From output level `full` on."""
    display_type: ShareDisplayType | None
    """`display_type`. From output level `full` on."""
    download_security: ShareDownloadSecurity | None
    """`download_security`. From output level `standard` on."""
    comments_enabled: bool | None
    """`comments_enabled`."""
    guest_chat_enabled: bool | None
    """`guest_chat_enabled`. From output level `standard` on."""
    anonymous_uploads_enabled: bool | None
    """`anonymous_uploads_enabled`. From output level `standard` on."""
    intelligence: bool | None
    """`intelligence`. From output level `standard` on."""
    workflow: bool | None
    """`workflow`. From output level `standard` on."""
    user_status: Any
    """How the caller stands to the share. From output level `standard` on."""
    password: Any
    """Form undocumented; never log it. From output level `full` on."""
    expires: str | None
    """A point in time, UTC. From output level `standard` on."""
    created: str | None
    """A point in time, UTC. From output level `standard` on."""
    updated: str | None
    """A point in time, UTC. From output level `standard` on."""
    locked: bool | None
    """`locked`. From output level `standard` on."""
    archived: bool | None
    """`archived`."""
    deleted: Any
    """Form undocumented. From output level `full` on."""
    suspended: Any
    """Form undocumented. From output level `full` on."""
    capabilities: Any
    """What the caller and the plan allow. From output level `full` on."""
    accent_color: Any
    """Color; form undocumented. From output level `full` on."""
    background_color1: Any
    """Color; form undocumented. From output level `full` on."""
    background_color2: Any
    """Color; form undocumented. From output level `full` on."""
    background_image: Any
    """Number of the built-in background. From output level `full` on."""
    logo: Any
    """Form undocumented. From output level `full` on."""
    link_1: Any
    """Custom link; form undocumented. From output level `full` on."""
    link_2: Any
    """Custom link; form undocumented. From output level `full` on."""
    link_3: Any
    """Custom link; form undocumented. From output level `full` on."""
    owner_defined: Any
    """Free properties set by the owner. From output level `full` on."""
    parents: Any
    """Workspace and organization above the share; form undocumented. From output level `full` on.
    """
    comments: Any
    """Form undocumented. From output level `full` on."""
    event_flow: Any
    """Form undocumented. From output level `full` on."""
    filesystem: Any
    """Form undocumented. From output level `full` on."""
    member_visibility: Any
    """Form undocumented. From output level `full` on."""
    multiplayer: Any
    """Form undocumented. From output level `full` on."""
    chat: Any
    """Form undocumented. From output level `full` on."""
    search: Any
    """Form undocumented. From output level `full` on."""
    assets: Any
    """Form undocumented. From output level `full` on."""
    workflow_permissions: Any
    """Form undocumented. From output level `full` on."""
    platform: Any
    """Form undocumented. From output level `full` on."""
    storage: Any
    """Form undocumented. From output level `full` on."""


ShareAccessOptions: TypeAlias = Literal[
    "Only members of the Share or Workspace",
    "Members of the Share, Workspace or Org",
    "Anyone with a registered account",
    "Anyone with the link",
] | str
"""The member `access_options` of `Share`."""


class ShareCreate(Model):
    """What goes together stands in x-share-rules at the root."""

    __slots__ = ()
    _optional = frozenset((
        "share_type",
        "storage_mode",
        "folder_node_id",
        "create_folder",
        "folder_name",
        "custom_name",
        "custom_url",
        "description",
        "access_options",
        "invite",
        "external_invites",
        "notify",
        "password",
        "expires",
        "comments_enabled",
        "download_security",
        "download_enabled",
        "guest_chat_enabled",
        "anonymous_uploads_enabled",
        "display_type",
        "workspace_style",
        "accent_color",
        "background_color1",
        "background_color2",
        "background_image",
        "link_1",
        "link_2",
        "link_3",
        "owner_defined",
    ))
    _secret = frozenset(("password",))

    title: str
    """Display title. No control characters."""
    intelligence: bool
    """Index the files for AI; true needs content_ai and ai_agent. The service demands this field.
    Default: `false`.
    """
    share_type: ShareType | None
    """send = guests download; receive = guests upload; exchange = both. One of `send`, `receive`,
    `exchange`. Default: `exchange`.
    """
    storage_mode: ShareStorageMode | None
    """independent = storage of its own; workspace_folder = live view of one workspace folder. One
    of `independent`, `workspace_folder`. Default: `independent`.
    """
    folder_node_id: str | None
    """The workspace folder behind a workspace_folder share."""
    create_folder: bool | None
    """Create that folder instead of naming an existing one. Default: `false`."""
    folder_name: str | None
    """Name of the folder to create."""
    custom_name: str | None
    """Name in the share's URL, letters and digits only. Made by the service when left out."""
    custom_url: str | None
    """Another name for the share's address; no source tells it from custom_name. 10 to 100
    characters. Known by inference only.
    """
    description: str | None
    """Longer text. No control characters."""
    access_options: ShareAccessOptions | None
    """Who may open the share. The strings are sent exactly so. Only a send share may use "Anyone
    with the link". One of `Only members of the Share or Workspace`, `Members of the Share,
    Workspace or Org`, `Anyone with a registered account`, `Anyone with the link`. Default: `Only
    members of the Share or Workspace`.
    """
    invite: ShareInvite | None
    """Who may manage invitations. One of `owners`, `guests`. Default: `owners`."""
    external_invites: str | None
    """Whether people from outside the organization may be invited; its values are not documented.
    Known by inference only.
    """
    notify: ShareNotify | None
    """When members are told about files. One of `never`, `notify_on_file_received`,
    `notify_on_file_sent_or_received`. Default: `never`.
    """
    password: str | None
    """Password for access through the link."""
    expires: str | None
    """End of the share; sources write YYYY-MM-DD HH:MM:SS."""
    comments_enabled: bool | None
    """`comments_enabled`. Default: `true`."""
    download_security: ShareDownloadSecurity | None
    """off = no limits; medium = guests download only with a short-lived nonce of the preview flow;
    high = guests do not download at all. One of `off`, `medium`, `high`. Default: `off`.
    """
    download_enabled: bool | None
    """Older switch, replaced by download_security. No longer to be used. Default: `true`."""
    guest_chat_enabled: bool | None
    """Let guests chat with the AI. Default: `false`."""
    anonymous_uploads_enabled: bool | None
    """Let people without an account upload. Default: `false`."""
    display_type: ShareDisplayType | None
    """How the files are laid out. One of `list`, `grid`. Default: `grid`."""
    workspace_style: bool | None
    """Take over the workspace's look. Default: `true`."""
    accent_color: str | None
    """A color as a JSON object in one form field. No source gives the object's keys."""
    background_color1: str | None
    """A color as a JSON object in one form field. No source gives the object's keys."""
    background_color2: str | None
    """A color as a JSON object in one form field. No source gives the object's keys."""
    background_image: int | None
    """Number of a built-in background. 0 to 128. Default: `0`."""
    link_1: str | None
    """A link (a call to action) as a JSON object in one form field. No source gives the object's
    keys.
    """
    link_2: str | None
    """A link (a call to action) as a JSON object in one form field. No source gives the object's
    keys.
    """
    link_3: str | None
    """A link (a call to action) as a JSON object in one form field. No source gives the object's
    keys.
    """
    owner_defined: str | None
    """Free properties of the owner, as JSON in one form field; the literal null clears them."""


ShareDisplayType: TypeAlias = Literal["list", "grid"] | str
"""The member `display_type` of `Share`."""


ShareDownloadSecurity: TypeAlias = Literal["off", "medium", "high"] | str
"""The member `download_security` of `Share`."""


ShareInvite: TypeAlias = Literal["owners", "guests"] | str
"""The member `invite` of `Share`."""


ShareNotify: TypeAlias = Literal[
    "never",
    "notify_on_file_received",
    "notify_on_file_sent_or_received",
] | str
"""The member `notify` of `Share`."""


ShareShareCategory: TypeAlias = Literal["portal", "shared_folder", "coordination_room"] | str
"""Read-only; portal = independent, shared_folder = workspace_folder. coordination_room was retired
in August 2026.
"""


ShareShareType: TypeAlias = Literal["send", "receive", "exchange"] | str
"""The member `share_type` of `Share`."""


ShareStorageMode: TypeAlias = Literal["independent", "workspace_folder"] | str
"""The member `storage_mode` of `Share`."""


class ShareToken(Model):
    """A token for one share. It lives shorter than a sign-in token; take a new one before
    expires_in is over.
    """

    __slots__ = ()
    _optional = frozenset(("auth_token", "token", "expires_in"))
    _secret = frozenset(("auth_token", "token"))

    auth_token: str | None
    """JWT for the share."""
    token: str | None
    """`token`."""
    expires_in: int | None
    """Lifetime in seconds. At least 0."""


ShareType: TypeAlias = Literal["send", "receive", "exchange"]
"""send = guests download; receive = guests upload; exchange = both."""


class ShareUpdate(Model):
    """What goes together stands in x-share-rules at the root."""

    __slots__ = ()
    _optional = frozenset((
        "name",
        "title",
        "custom_name",
        "description",
        "share_type",
        "access_options",
        "invite",
        "external_invites",
        "custom_url",
        "password",
        "expires",
        "notify",
        "download_enabled",
        "download_security",
        "comments_enabled",
        "display_type",
        "workspace_style",
        "guest_chat_enabled",
        "intelligence",
        "anonymous_uploads_enabled",
        "accent_color",
        "background_color1",
        "background_color2",
        "background_image",
        "link_1",
        "link_2",
        "link_3",
        "owner_defined",
        "share_link_node_id",
    ))
    _secret = frozenset(("password",))

    name: str | None
    """Display name."""
    title: str | None
    """New title. No control characters."""
    custom_name: str | None
    """New name in the URL. 4 to 100 characters; `"null"` clears it."""
    description: str | None
    """10 to 500 characters; null or an empty string clears it."""
    share_type: ShareType | None
    """send = guests download; receive = guests upload; exchange = both. One of `send`, `receive`,
    `exchange`.
    """
    access_options: ShareAccessOptions | None
    """Who may open the share. The strings are sent exactly so. Only a send share may use "Anyone
    with the link". One of `Only members of the Share or Workspace`, `Members of the Share,
    Workspace or Org`, `Anyone with a registered account`, `Anyone with the link`.
    """
    invite: ShareInvite | None
    """Who may manage invitations. One of `owners`, `guests`."""
    external_invites: str | None
    """Whether people from outside the organization may be invited; its values are not documented.
    Known by inference only.
    """
    custom_url: str | None
    """Another name for the share's address; no source tells it from custom_name. 10 to 100
    characters.
    """
    password: str | None
    """New link password. `"null"` or `""` clears it."""
    expires: str | None
    """End of the share, YYYY-MM-DD HH:MM:SS. `"null"` clears it."""
    notify: ShareNotify | None
    """When members are told about files. One of `never`, `notify_on_file_received`,
    `notify_on_file_sent_or_received`.
    """
    download_enabled: bool | None
    """Older switch, replaced by download_security. No longer to be used."""
    download_security: ShareDownloadSecurity | None
    """off = no limits; medium = guests download only with a short-lived nonce of the preview flow;
    high = guests do not download at all. One of `off`, `medium`, `high`.
    """
    comments_enabled: bool | None
    """`comments_enabled`."""
    display_type: ShareDisplayType | None
    """How the files are laid out. One of `list`, `grid`."""
    workspace_style: bool | None
    """`workspace_style`."""
    guest_chat_enabled: bool | None
    """`guest_chat_enabled`."""
    intelligence: bool | None
    """true needs content_ai and ai_agent."""
    anonymous_uploads_enabled: bool | None
    """`anonymous_uploads_enabled`."""
    accent_color: str | None
    """A color as a JSON object in one form field. No source gives the object's keys. `"null"`
    clears it.
    """
    background_color1: str | None
    """A color as a JSON object in one form field. No source gives the object's keys. `"null"`
    clears it.
    """
    background_color2: str | None
    """A color as a JSON object in one form field. No source gives the object's keys. `"null"`
    clears it.
    """
    background_image: int | None
    """`background_image`. 0 to 128."""
    link_1: str | None
    """A link (a call to action) as a JSON object in one form field. No source gives the object's
    keys. `"null"` clears it.
    """
    link_2: str | None
    """A link (a call to action) as a JSON object in one form field. No source gives the object's
    keys. `"null"` clears it.
    """
    link_3: str | None
    """A link (a call to action) as a JSON object in one form field. No source gives the object's
    keys. `"null"` clears it.
    """
    owner_defined: str | None
    """Free properties of the owner, as JSON in one form field; the literal null clears them.
    `"null"` clears it.
    """
    share_link_node_id: str | None
    """Takes only the word null and removes the link node in the workspace. Only `null`; `"null"`
    clears it.
    """


class SharesListInWorkspaceReply(Model):
    """What `shares.list_in_workspace` answers."""

    __slots__ = ()
    _optional = frozenset(("shares", "pagination"))
    _forms = {"shares": ["Share"], "pagination": "OffsetPagination"}

    shares: list[Share] | None
    """`shares`."""
    pagination: OffsetPagination | None
    """`OffsetPagination`, as the API describes it."""


class SharesListReply(Model):
    """What `shares.list` answers."""

    __slots__ = ()
    _optional = frozenset(("shares", "pagination"))
    _forms = {"shares": ["Share"], "pagination": "OffsetPagination"}

    shares: list[Share] | None
    """`shares`."""
    pagination: OffsetPagination | None
    """`OffsetPagination`, as the API describes it."""
