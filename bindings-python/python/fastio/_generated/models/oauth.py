# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Models of `oauth`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..._model import Model, OneOf


class OAuthClient(Model):
    """A registered client, RFC 7591 and 7592."""

    __slots__ = ()
    _optional = frozenset((
        "client_id_issued_at",
        "registration_access_token",
        "registration_client_uri",
        "client_name",
        "redirect_uris",
        "grant_types",
        "response_types",
        "token_endpoint_auth_method",
    ))
    _secret = frozenset(("registration_access_token",))

    client_id: str
    """`client_id`."""
    client_id_issued_at: int | None
    """`client_id_issued_at`."""
    registration_access_token: str | None
    """Bearer for oauth.update_client."""
    registration_client_uri: str | None
    """`registration_client_uri`."""
    client_name: str | None
    """`client_name`."""
    redirect_uris: list[str] | None
    """`redirect_uris`."""
    grant_types: list[str] | None
    """`grant_types`."""
    response_types: list[str] | None
    """`response_types`."""
    token_endpoint_auth_method: str | None
    """`token_endpoint_auth_method`."""


class OAuthClientMetadata(Model):
    """Client metadata of RFC 7591."""

    __slots__ = ()
    _optional = frozenset((
        "client_name",
        "client_uri",
        "logo_uri",
        "grant_types",
        "response_types",
        "token_endpoint_auth_method",
        "scope",
    ))

    redirect_uris: list[str]
    """`redirect_uris`. At least 1 items."""
    client_name: str | None
    """`client_name`."""
    client_uri: str | None
    """`client_uri`."""
    logo_uri: str | None
    """`logo_uri`."""
    grant_types: list[OAuthClientMetadataGrantTypesItem] | None
    """`grant_types`. Each item one of `authorization_code`, `refresh_token`."""
    response_types: list[str] | None
    """`response_types`. Each item only `code`."""
    token_endpoint_auth_method: str | None
    """`token_endpoint_auth_method`. Only `none`."""
    scope: str | None
    """`scope`."""


OAuthClientMetadataGrantTypesItem: TypeAlias = Literal["authorization_code", "refresh_token"] | str
"""One of: The member `grant_types` of `OAuthClientMetadata`."""


class OAuthErrorBody(Model):
    """`OAuthErrorBody`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset(("error_description", "error_uri"))

    error: OAuthErrorBodyError
    """`error`."""
    error_description: str | None
    """`error_description`."""
    error_uri: str | None
    """`error_uri`."""


OAuthErrorBodyError: TypeAlias = Literal[
    "invalid_request",
    "invalid_client",
    "invalid_grant",
    "unauthorized_client",
    "unsupported_grant_type",
    "invalid_scope",
    "invalid_redirect_uri",
    "invalid_client_metadata",
    "access_denied",
] | str
"""The member `error` of `OAuthErrorBody`."""


class OAuthSession(Model):
    """`OAuthSession`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset(("session_id", "device_name", "agent_name"))

    session_id: str | None
    """`session_id`."""
    device_name: str | None
    """`device_name`."""
    agent_name: str | None
    """`agent_name`."""


class OAuthToken(Model):
    """`OAuthToken`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset(("refresh_token", "scope", "scopes", "agent_name"))
    _secret = frozenset(("access_token", "refresh_token"))
    _forms = {"scopes": "OAuthTokenScopes"}

    access_token: str
    """A JWT."""
    token_type: str
    """`token_type`."""
    expires_in: int
    """Lifetime in seconds, 3600."""
    refresh_token: str | None
    """`refresh_token`."""
    scope: str | None
    """The scope word of the request; not the grant."""
    scopes: OAuthTokenScopes | None
    """The granted scopes, as a JSON-encoded string or as a list; a grant for everything is
    ["user:*:rw"].
    """
    agent_name: str | None
    """`agent_name`."""


if TYPE_CHECKING:
    OAuthTokenScopes: TypeAlias = "str | list[str]"
    """The granted scopes, as a JSON-encoded string or as a list; a grant for everything is
    ["user:*:rw"].
    """
else:

    class OAuthTokenScopes(OneOf):
        """The granted scopes, as a JSON-encoded string or as a list; a grant for everything is
        ["user:*:rw"].
        """

        __slots__ = ()
        _tests = (
            ("Text", (), None),
            ("List", (), None),
        )


OauthAuthorizeAccessMode: TypeAlias = Literal["r", "rw", "rwa"]
"""Most the grant may hold; the consent page can give less. Omitted, the grant never administers."""


class OauthAuthorizeReply(Model):
    """What `oauth.authorize` answers."""

    __slots__ = ()
    _optional = frozenset(("login_url", "expires_in", "agent_name"))

    auth_request_id: str
    """`auth_request_id`."""
    login_url: str | None
    """Address to open in the browser exactly as it is."""
    expires_in: int | None
    """Lifetime in seconds, 600."""
    agent_name: str | None
    """Present when it was sent."""


OauthAuthorizeScope: TypeAlias = Literal[
    "user",
    "org",
    "workspace",
    "all_orgs",
    "all_workspaces",
    "all_shares",
    "all_sign_envelopes",
]
"""Scope word; see x-scope-types."""


class OauthGetResourceMetadataReply(Model):
    """What `oauth.get_resource_metadata` answers."""

    __slots__ = ()
    _optional = frozenset((
        "resource",
        "authorization_servers",
        "scopes_supported",
        "bearer_methods_supported",
    ))

    resource: str | None
    """`resource`."""
    authorization_servers: list[str] | None
    """`authorization_servers`."""
    scopes_supported: list[str] | None
    """`scopes_supported`."""
    bearer_methods_supported: list[str] | None
    """`bearer_methods_supported`."""


class OauthGetServerMetadataReply(Model):
    """What `oauth.get_server_metadata` answers."""

    __slots__ = ()
    _optional = frozenset((
        "authorization_endpoint",
        "token_endpoint",
        "registration_endpoint",
        "revocation_endpoint",
        "scopes_supported",
        "response_types_supported",
        "grant_types_supported",
        "token_endpoint_auth_methods_supported",
        "code_challenge_methods_supported",
    ))

    issuer: str
    """`issuer`."""
    authorization_endpoint: str | None
    """`authorization_endpoint`."""
    token_endpoint: str | None
    """`token_endpoint`."""
    registration_endpoint: str | None
    """`registration_endpoint`."""
    revocation_endpoint: str | None
    """`revocation_endpoint`."""
    scopes_supported: list[str] | None
    """`scopes_supported`."""
    response_types_supported: list[str] | None
    """`response_types_supported`."""
    grant_types_supported: list[str] | None
    """`grant_types_supported`."""
    token_endpoint_auth_methods_supported: list[str] | None
    """`token_endpoint_auth_methods_supported`."""
    code_challenge_methods_supported: list[str] | None
    """`code_challenge_methods_supported`."""


class OauthListSessionsReply(Model):
    """What `oauth.list_sessions` answers."""

    __slots__ = ()
    _optional = frozenset(("sessions",))
    _forms = {"sessions": ["OAuthSession"]}

    sessions: list[OAuthSession] | None
    """`sessions`. Known by inference only."""


OauthRegisterClientGrantTypesItem: TypeAlias = Literal["authorization_code", "refresh_token"]
"""One of: The parameter `grant_types` of `oauth.register_client`."""


OauthUpdateClientGrantTypesItem: TypeAlias = Literal["authorization_code", "refresh_token"]
"""One of: The parameter `grant_types` of `oauth.update_client`."""
