# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Models of `auth`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..._model import Model, OneOf


class ApiKey(Model):
    """An API key. `api_key` is whole on creation only, masked elsewhere."""

    __slots__ = ()
    _optional = frozenset((
        "id",
        "api_key",
        "memo",
        "scopes",
        "agent_name",
        "created",
        "expires",
        "admin",
        "legacy",
    ))
    _secret = frozenset(("api_key",))
    _forms = {"scopes": "ApiKeyScopes"}

    id: str | None
    """`id`."""
    api_key: str | None
    """The key; only its last four characters show after creation."""
    memo: str | None
    """Label."""
    scopes: ApiKeyScopes | None
    """Scope strings, as a list or as a JSON-encoded string."""
    agent_name: str | None
    """`agent_name`."""
    created: str | None
    """A point in time, UTC."""
    expires: str | None
    """A point in time, UTC."""
    admin: bool | None
    """Holds an administrative access mode."""
    legacy: bool | None
    """Issued before scopes existed."""


if TYPE_CHECKING:
    ApiKeyScopes: TypeAlias = "list[str] | str"
    """Scope strings, as a list or as a JSON-encoded string."""
else:

    class ApiKeyScopes(OneOf):
        """Scope strings, as a list or as a JSON-encoded string."""

        __slots__ = ()
        _tests = (
            ("List", (), None),
            ("Text", (), None),
        )


class AuthCheckTokenReply(Model):
    """What `auth.check_token` answers."""

    __slots__ = ()

    id: str | float
    """The user's profile id."""


class AuthCreateApiKeyReply(Model):
    """What `auth.create_api_key` answers."""

    __slots__ = ()
    _optional = frozenset((
        "id",
        "memo",
        "scopes",
        "agent_name",
        "created",
        "expires",
        "admin",
        "legacy",
    ))
    _secret = frozenset(("api_key",))
    _forms = {"scopes": "AuthCreateApiKeyReplyScopes"}

    id: str | None
    """`id`."""
    api_key: str
    """The key; only its last four characters show after creation."""
    memo: str | None
    """Label."""
    scopes: AuthCreateApiKeyReplyScopes | None
    """Scope strings, as a list or as a JSON-encoded string."""
    agent_name: str | None
    """`agent_name`."""
    created: str | None
    """A point in time, UTC."""
    expires: str | None
    """A point in time, UTC."""
    admin: bool | None
    """Holds an administrative access mode."""
    legacy: bool | None
    """Issued before scopes existed."""


if TYPE_CHECKING:
    AuthCreateApiKeyReplyScopes: TypeAlias = "list[str] | str"
    """Scope strings, as a list or as a JSON-encoded string."""
else:

    class AuthCreateApiKeyReplyScopes(OneOf):
        """Scope strings, as a list or as a JSON-encoded string."""

        __slots__ = ()
        _tests = (
            ("List", (), None),
            ("Text", (), None),
        )


AuthEnableTwoFactorChannel: TypeAlias = Literal["sms", "totp", "whatsapp"]
"""Channel of the second factor."""


class AuthEnableTwoFactorReply(Model):
    """What `auth.enable_two_factor` answers."""

    __slots__ = ()
    _optional = frozenset(("binding_uri",))
    _secret = frozenset(("binding_uri",))

    binding_uri: str | None
    """URI for a QR code, on channel totp."""


class AuthGetPasswordResetReply(Model):
    """What `auth.get_password_reset` answers."""

    __slots__ = ()
    _optional = frozenset(("email",))

    email: str | None
    """Address the code belongs to. Known by inference only."""


AuthSendTwoFactorCodeChannel: TypeAlias = Literal["sms", "call", "whatsapp"]
"""The parameter `channel` of `auth.send_two_factor_code`."""


class AuthSignInReply(Model):
    """What `auth.sign_in` answers."""

    __slots__ = ()
    _optional = frozenset(("2factor", "enrol_required"))
    _secret = frozenset(("auth_token",))
    _wire = {"two_factor": "2factor"}

    auth_token: str
    """The JWT."""
    expires_in: int
    """Lifetime in seconds."""
    two_factor: bool | None
    """True when a second factor must be verified first. Default: `false`."""
    enrol_required: bool | None
    """True when an organization demands a second factor and none is set up; the JWT then only
    serves to enrol one. Default: `false`.
    """


class AuthVerifyTwoFactorReply(Model):
    """What `auth.verify_two_factor` answers."""

    __slots__ = ()
    _secret = frozenset(("auth_token",))

    auth_token: str
    """`auth_token`."""
    expires_in: int
    """Lifetime in seconds."""


class AuthVerifyTwoFactorSetupReply(Model):
    """What `auth.verify_two_factor_setup` answers."""

    __slots__ = ()
    _optional = frozenset(("auth_token", "expires_in"))
    _secret = frozenset(("auth_token",))

    auth_token: str | None
    """The full session's JWT. Known by inference only."""
    expires_in: int | None
    """Lifetime in seconds. Known by inference only."""


class ScopeDetail(Model):
    """One scope with what it points at."""

    __slots__ = ()
    _optional = frozenset(("entity_type", "entity_id", "access_mode", "scope", "name"))

    entity_type: ScopeDetailEntityType | None
    """`entity_type`."""
    entity_id: str | None
    """Profile id or `*`."""
    access_mode: ScopeDetailAccessMode | None
    """`access_mode`."""
    scope: str | None
    """The scope string, on some entries."""
    name: str | None
    """Name of the entity."""


ScopeDetailAccessMode: TypeAlias = Literal["r", "rw", "rwa"] | str
"""The member `access_mode` of `ScopeDetail`."""


ScopeDetailEntityType: TypeAlias = Literal[
    "user",
    "org",
    "workspace",
    "share",
    "userdetails",
] | str
"""The member `entity_type` of `ScopeDetail`."""


class TokenScopes(Model):
    """`TokenScopes`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset((
        "auth_type",
        "scopes",
        "scopes_detail",
        "is_agent",
        "agent_name",
        "full_access",
        "admin",
        "legacy",
        "expires",
    ))
    _forms = {"scopes_detail": ["TokenScopesScopesDetailItem"]}

    auth_type: TokenScopesAuthType | None
    """Kind of credential."""
    scopes: list[str] | None
    """Scope strings; empty for a credential without scopes."""
    scopes_detail: list[TokenScopesScopesDetailItem] | None
    """`scopes_detail`."""
    is_agent: bool | None
    """`is_agent`."""
    agent_name: str | None
    """`agent_name`."""
    full_access: bool | None
    """Covers the whole account with write access (false for user:*:r). Does not mean admin."""
    admin: bool | None
    """Holds an administrative access mode. Absent means not confirmed."""
    legacy: bool | None
    """Issued before scopes existed."""
    expires: str | None
    """Expiry of the credential."""


TokenScopesAuthType: TypeAlias = Literal["jwt_v2", "jwt_v1", "api_key", "api_key_scoped"] | str
"""Kind of credential."""


if TYPE_CHECKING:
    TokenScopesScopesDetailItem: TypeAlias = "ScopeDetail | str | Model"
    """One of: The member `scopes_detail` of `TokenScopes`."""
else:

    class TokenScopesScopesDetailItem(OneOf):
        """One of: The member `scopes_detail` of `TokenScopes`."""

        __slots__ = ()
        _tests = (
            ("Object", (), "ScopeDetail"),
            ("Text", (), None),
        )


class TwoFactorStatus(Model):
    """`TwoFactorStatus`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset(("totp",))

    state: TwoFactorStatusState
    """`state`."""
    totp: bool | None
    """An authenticator app is set up. Default: `false`."""


TwoFactorStatusState: TypeAlias = Literal["enabled", "unverified", "disabled"] | str
"""The member `state` of `TwoFactorStatus`."""
