# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Models of `orgs`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..._model import Model

if TYPE_CHECKING:
    from .common import OffsetPagination


Industry: TypeAlias = Literal[
    "unspecified",
    "technology",
    "healthcare",
    "financial",
    "education",
    "manufacturing",
    "construction",
    "professional",
    "media",
    "retail",
    "real_estate",
    "logistics",
    "energy",
    "automotive",
    "agriculture",
    "pharmaceutical",
    "legal",
    "government",
    "non_profit",
    "insurance",
    "telecommunications",
    "research",
    "entertainment",
    "architecture",
    "consulting",
    "marketing",
]
"""The business an organization is in. The live list is orgs.list_industries."""


class Org(Model):
    """An organization. Which fields come depends on output and on the caller's role; unknown fields
    are kept. Background, home page and the social addresses come too, under keys no source
    shows.
    """

    __slots__ = ()
    _optional = frozenset((
        "id",
        "domain",
        "name",
        "logo",
        "description",
        "plan",
        "user_permission",
        "user_status",
        "member",
        "closed",
        "locked",
        "suspended",
        "created",
        "updated",
        "parent",
        "capabilities",
        "custom_domain",
        "accent_color",
        "subscriber",
        "subscriber_trial_credits",
        "billing_email",
        "encryption_key",
        "perm_member_manage",
        "dmca",
        "owner_defined",
        "platform",
        "storage",
    ))
    _secret = frozenset(("encryption_key",))

    id: str | None
    """Numeric id of a user, organization, workspace, share or file share. Always a string; it
    exceeds 2^53. From output level `terse` on.
    """
    domain: str | None
    """Name in addresses and in place of the ID. From output level `terse` on."""
    name: str | None
    """`name`. From output level `terse` on."""
    logo: Any
    """The logo. From output level `terse` on."""
    description: str | None
    """`description`. From output level `standard` on."""
    plan: Any
    """The billing plan. From output level `standard` on."""
    user_permission: OrgUserPermission | None
    """The caller's role. From output level `standard` on."""
    user_status: str | None
    """How the caller stands to the organization (joined, invited ...); the values are not listed
    anywhere. From output level `standard` on.
    """
    member: bool | None
    """true = the caller is a member; false = reached only through a workspace. From output level
    `standard` on.
    """
    closed: bool | None
    """`closed`. From output level `standard` on."""
    locked: bool | None
    """`locked`. From output level `standard` on."""
    suspended: bool | None
    """`suspended`. From output level `standard` on."""
    created: str | None
    """A point in time, UTC. From output level `standard` on."""
    updated: str | None
    """A point in time, UTC. From output level `standard` on."""
    parent: Any
    """The profile above. From output level `standard` on."""
    capabilities: Any
    """What the plan and the caller's role allow. From output level `standard` on."""
    custom_domain: Any
    """The custom host name set up for the organization. From output level `standard` on."""
    accent_color: Any
    """Brand color. From output level `standard` on."""
    subscriber: bool | None
    """false = billing is not set up. Says nothing about used-up credits, see
    billing.get_credit_limits. From output level `standard` on.
    """
    subscriber_trial_credits: Any
    """Credits of the trial. From output level `full` on."""
    billing_email: str | None
    """Admins and owners. From output level `full` on."""
    encryption_key: Any
    """Owners only. From output level `full` on."""
    perm_member_manage: OrgPermMemberManage | None
    """`perm_member_manage`. From output level `full` on."""
    dmca: Any
    """Marks a copyright complaint. From output level `full` on."""
    owner_defined: Any
    """Free properties of the owner. From output level `full` on."""
    platform: Any
    """Set by the service. From output level `full` on."""
    storage: Any
    """Storage facts; owners. From output level `full` on."""


OrgBackgroundMode: TypeAlias = Literal["stretched", "fixed"]
"""How the background picture is laid out."""


class OrgCreate(Model):
    """`OrgCreate`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset((
        "name",
        "description",
        "industry",
        "billing_email",
        "perm_member_manage",
        "background_mode",
        "accent_color",
        "background_color",
        "billing_plan",
    ))

    domain: str
    """Becomes the subdomain of fast.io. Lower-case letters, digits and inner hyphens; unique, not
    reserved.
    """
    name: str | None
    """Display name. No control characters."""
    description: str | None
    """Longer text. No control characters."""
    industry: Industry | None
    """The business an organization is in. The live list is orgs.list_industries. One of
    `unspecified`, `technology`, `healthcare`, `financial`, `education`, `manufacturing`,
    `construction`, `professional`, `media`, `retail`, `real_estate`, `logistics`, `energy`,
    `automotive`, `agriculture`, `pharmaceutical`, `legal`, `government`, `non_profit`,
    `insurance`, `telecommunications`, `research`, `entertainment`, `architecture`, `consulting`,
    `marketing`. Default: `unspecified`.
    """
    billing_email: str | None
    """Where bills go; its domain must be reachable. The caller's address when left out."""
    perm_member_manage: OrgPermMemberManage | None
    """Who may manage the members of an organization. The strings are sent exactly so. One of `Owner
    only`, `Admin or above`, `Member or above`. Default: `Member or above`.
    """
    background_mode: OrgBackgroundMode | None
    """How the background picture is laid out. One of `stretched`, `fixed`. Default: `stretched`."""
    accent_color: str | None
    """A color as a JSON object in one form field; the literal null clears it. No source gives the
    object's keys.
    """
    background_color: str | None
    """A color as a JSON object in one form field; the literal null clears it. No source gives the
    object's keys.
    """
    billing_plan: str | None
    """Older; "agent" gave the free plan, which is closed now. No longer to be used."""


OrgPermMemberManage: TypeAlias = Literal["Owner only", "Admin or above", "Member or above"] | str
"""The member `perm_member_manage` of `Org`."""


class OrgUpdate(Model):
    """`OrgUpdate`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset((
        "name",
        "domain",
        "description",
        "industry",
        "billing_email",
        "homepage",
        "accent_color",
        "background_color",
        "background_mode",
        "use_background",
        "facebook",
        "twitter",
        "instagram",
        "youtube",
        "perm_member_manage",
        "perm_auth_domains",
        "owner_defined",
    ))

    name: str | None
    """Display name; null clears it."""
    domain: str | None
    """Becomes the subdomain of fast.io. Lower-case letters, digits and inner hyphens; unique, not
    reserved.
    """
    description: str | None
    """10 to 1000 characters; null or an empty string clears it."""
    industry: Industry | None
    """The business an organization is in. The live list is orgs.list_industries. One of
    `unspecified`, `technology`, `healthcare`, `financial`, `education`, `manufacturing`,
    `construction`, `professional`, `media`, `retail`, `real_estate`, `logistics`, `energy`,
    `automotive`, `agriculture`, `pharmaceutical`, `legal`, `government`, `non_profit`,
    `insurance`, `telecommunications`, `research`, `entertainment`, `architecture`, `consulting`,
    `marketing`.
    """
    billing_email: str | None
    """`billing_email`."""
    homepage: str | None
    """Address of the organization's home page."""
    accent_color: str | None
    """A color as a JSON object in one form field; the literal null clears it. No source gives the
    object's keys. `"null"` clears it.
    """
    background_color: str | None
    """A color as a JSON object in one form field; the literal null clears it. No source gives the
    object's keys. `"null"` clears it.
    """
    background_mode: OrgBackgroundMode | None
    """How the background picture is laid out. One of `stretched`, `fixed`."""
    use_background: bool | None
    """Show the background."""
    facebook: str | None
    """Address of the Facebook page."""
    twitter: str | None
    """Address of the Twitter/X page."""
    instagram: str | None
    """Address of the Instagram page."""
    youtube: str | None
    """Address of the YouTube channel."""
    perm_member_manage: OrgPermMemberManage | None
    """Who may manage the members of an organization. The strings are sent exactly so. One of `Owner
    only`, `Admin or above`, `Member or above`.
    """
    perm_auth_domains: str | None
    """E-mail domain whose users may join by themselves, e.g. acme.com."""
    owner_defined: str | None
    """Free properties of the owner as JSON in one form field; the literal null clears them.
    `"null"` clears it.
    """


OrgUserPermission: TypeAlias = Literal["owner", "admin", "member", "guest", "view"] | str
"""The caller's role."""


class OrgsListAllReply(Model):
    """What `orgs.list_all` answers."""

    __slots__ = ()
    _optional = frozenset(("orgs", "pagination"))
    _forms = {"orgs": ["Org"], "pagination": "OffsetPagination"}

    orgs: list[Org] | None
    """`orgs`."""
    pagination: OffsetPagination | None
    """`OffsetPagination`, as the API describes it."""


class OrgsListAvailableReply(Model):
    """What `orgs.list_available` answers."""

    __slots__ = ()
    _optional = frozenset(("orgs", "pagination"))
    _forms = {"orgs": ["Org"], "pagination": "OffsetPagination"}

    orgs: list[Org] | None
    """`orgs`."""
    pagination: OffsetPagination | None
    """`OffsetPagination`, as the API describes it."""


class OrgsListExternalReply(Model):
    """What `orgs.list_external` answers."""

    __slots__ = ()
    _optional = frozenset(("orgs", "pagination"))
    _forms = {"orgs": ["Org"], "pagination": "OffsetPagination"}

    orgs: list[Org] | None
    """`orgs`."""
    pagination: OffsetPagination | None
    """`OffsetPagination`, as the API describes it."""


class OrgsListReply(Model):
    """What `orgs.list` answers."""

    __slots__ = ()
    _optional = frozenset(("orgs", "pagination"))
    _forms = {"orgs": ["Org"], "pagination": "OffsetPagination"}

    orgs: list[Org] | None
    """`orgs`."""
    pagination: OffsetPagination | None
    """`OffsetPagination`, as the API describes it."""


class TransferToken(Model):
    """A token that hands an organization over; valid for 72 hours. It has an ID as well, for
    deleting, whose key is not documented.
    """

    __slots__ = ()
    _optional = frozenset(("token",))
    _secret = frozenset(("token",))

    token: str | None
    """64 characters, for orgs.claim or https://go.fast.io/claim?token={token}. Known by inference
    only.
    """
