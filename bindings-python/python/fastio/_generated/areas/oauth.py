# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Operations on oauth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._caller import NOT_GIVEN, Area

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Literal, Unpack

    from ..._caller import CallOptions, NotGiven
    from .. import models


class Oauth(Area):
    """Operations on oauth."""

    def approve(self, *, body: Any | NotGiven = NOT_GIVEN, **options: Unpack[CallOptions]) -> Any:
        """Approve an authorization and issue its code.

        Used by the consent page with the user's session JWT. API clients do not call it.

        `oauth.approve`: `POST /oauth/authorize/`. Not sent again when its outcome is unknown.

        Reply: The code.

        Args:
            body: The whole body.
        """
        return self._any("oauth.approve", {"body": body}, options)

    def authorize(
        self,
        client_id: str,
        response_type: Literal["code"],
        redirect_uri: str,
        code_challenge: str,
        code_challenge_method: Literal["S256"],
        state: str,
        *,
        response_format: Literal["json"] | NotGiven = NOT_GIVEN,
        display_code: bool | NotGiven = NOT_GIVEN,
        scope: models.OauthAuthorizeScope | NotGiven = NOT_GIVEN,
        access_mode: models.OauthAuthorizeAccessMode | NotGiven = NOT_GIVEN,
        account_settings: Literal[0, 1] | NotGiven = NOT_GIVEN,
        agent_name: str | NotGiven = NOT_GIVEN,
        login_hint: str | NotGiven = NOT_GIVEN,
        resource: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.OauthAuthorizeReply:
        """Start an authorization with PKCE.

        Creates a pending authorization request. Redirects (302) to the sign-in page, or with
        response_format=json answers its id and the address to open in a browser.

        `oauth.authorize`: `GET /oauth/authorize/`. Takes no credential. Not sent again when its
        outcome is unknown.

        Reply: The pending request (response_format=json).

        Args:
            client_id: Registered id, or https URL of a client metadata document.
            response_type: The parameter `response_type`. Only `code`.
            redirect_uri: Where the browser goes; native apps use a 127.0.0.1 loopback address
                with any port (RFC 8252).
            code_challenge: Base64url SHA-256 of the verifier, without padding. Of the form
                `^[A-Za-z0-9_-]{43}$`.
            code_challenge_method: The parameter `code_challenge_method`. Only `S256`.
            state: Value that comes back unchanged.
            response_format: Answer with JSON and not with a redirect. Only `json`.
            display_code: Have the page show the code to copy and not redirect.
            scope: Scope word; see x-scope-types. One of `user`, `org`, `workspace`, `all_orgs`,
                `all_workspaces`, `all_shares`, `all_sign_envelopes`. Default: `user`.
            access_mode: Most the grant may hold; the consent page can give less. Omitted, the
                grant never administers. One of `r`, `rw`, `rwa`.
            account_settings: 1 lets the consent add userdetails:*:rw (password, email,
                two-factor); that scope is never asked for by name. One of `0`, `1`.
            agent_name: Name shown on the consent page and in logs; comes back in the answer when
                sent. At most 128 characters.
            login_hint: Email address to fill in.
            resource: Audience of the token (RFC 8707).
        """
        return self._call(
            "oauth.authorize",
            {
                "client_id": client_id,
                "response_type": response_type,
                "redirect_uri": redirect_uri,
                "code_challenge": code_challenge,
                "code_challenge_method": code_challenge_method,
                "state": state,
                "response_format": response_format,
                "display_code": display_code,
                "scope": scope,
                "access_mode": access_mode,
                "account_settings": account_settings,
                "agent_name": agent_name,
                "login_hint": login_hint,
                "resource": resource,
            },
            "OauthAuthorizeReply",
            options,
        )

    def exchange_code(
        self,
        client_id: str,
        code: str,
        code_verifier: str,
        redirect_uri: str,
        *,
        device_name: str | NotGiven = NOT_GIVEN,
        device_type: str | NotGiven = NOT_GIVEN,
        resource: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.OAuthToken:
        """Trade an authorization code for tokens.

        The body is bare RFC 6749 JSON on success and on error, without the envelope.

        `oauth.exchange_code`: `POST /oauth/token/`. Takes no credential. Not sent again when its
        outcome is unknown.

        Reply: Tokens.

        Args:
            client_id: The parameter `client_id`.
            code: Authorization code; valid once for five minutes.
            code_verifier: PKCE verifier. 43 to 128 characters.
            redirect_uri: Exactly the one the authorization named.
            device_name: Label of the session. At most 128 characters.
            device_type: Kind of device.
            resource: Audience of the token (RFC 8707).
        """
        return self._call(
            "oauth.exchange_code",
            {
                "client_id": client_id,
                "code": code,
                "code_verifier": code_verifier,
                "redirect_uri": redirect_uri,
                "device_name": device_name,
                "device_type": device_type,
                "resource": resource,
            },
            "OAuthToken",
            options,
        )

    def get_authorize_info(self, **options: Unpack[CallOptions]) -> Any:
        """Get the client's name and wishes for a consent page.

        `oauth.get_authorize_info`: `GET /oauth/authorize/info/`. Takes no credential.

        Reply: About the client.
        """
        return self._any("oauth.get_authorize_info", {}, options)

    def get_resource_metadata(
        self,
        **options: Unpack[CallOptions],
    ) -> models.OauthGetResourceMetadataReply:
        """Get the protected resource's metadata.

        RFC 9728, bare JSON, outside /current.

        `oauth.get_resource_metadata`: `GET /.well-known/oauth-protected-resource/` (at the
        host's root). Takes no credential.

        Reply: The metadata.
        """
        return self._call(
            "oauth.get_resource_metadata",
            {},
            "OauthGetResourceMetadataReply",
            options,
        )

    def get_server_metadata(
        self,
        **options: Unpack[CallOptions],
    ) -> models.OauthGetServerMetadataReply:
        """Get the authorization server's metadata.

        RFC 8414, bare JSON, outside /current. Limited to 60 requests a minute and 600 an hour
        per address.

        `oauth.get_server_metadata`: `GET /.well-known/oauth-authorization-server/` (at the
        host's root). Takes no credential.

        At most 60 a minute and 600 a hour are taken.

        Reply: The metadata.
        """
        return self._call("oauth.get_server_metadata", {}, "OauthGetServerMetadataReply", options)

    def get_session(self, session_id: str, **options: Unpack[CallOptions]) -> models.OAuthSession:
        """Get an OAuth session.

        `oauth.get_session`: `GET /oauth/sessions/{session_id}/`.

        Reply: The session.

        Args:
            session_id: Id of the session.
        """
        return self._call("oauth.get_session", {"session_id": session_id}, "OAuthSession", options)

    def list_sessions(self, **options: Unpack[CallOptions]) -> models.OauthListSessionsReply:
        """List the user's OAuth sessions.

        `oauth.list_sessions`: `GET /oauth/sessions/`.

        Reply: The active sessions.
        """
        return self._call("oauth.list_sessions", {}, "OauthListSessionsReply", options)

    def refresh_token(
        self,
        client_id: str,
        refresh_token: str,
        *,
        device_name: str | NotGiven = NOT_GIVEN,
        device_type: str | NotGiven = NOT_GIVEN,
        resource: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.OAuthToken:
        """Trade a refresh token for tokens.

        The body is bare RFC 6749 JSON on success and on error, without the envelope.

        `oauth.refresh_token`: `POST /oauth/token/`. Takes no credential. Not sent again when its
        outcome is unknown.

        Reply: Tokens.

        Args:
            client_id: The parameter `client_id`.
            refresh_token: The parameter `refresh_token`.
            device_name: Label of the session. At most 128 characters.
            device_type: Kind of device.
            resource: Audience of the token (RFC 8707).
        """
        return self._call(
            "oauth.refresh_token",
            {
                "client_id": client_id,
                "refresh_token": refresh_token,
                "device_name": device_name,
                "device_type": device_type,
                "resource": resource,
            },
            "OAuthToken",
            options,
        )

    def register_client(
        self,
        redirect_uris: Sequence[str],
        *,
        client_name: str | NotGiven = NOT_GIVEN,
        client_uri: str | NotGiven = NOT_GIVEN,
        logo_uri: str | NotGiven = NOT_GIVEN,
        grant_types: Sequence[models.OauthRegisterClientGrantTypesItem] | NotGiven = NOT_GIVEN,
        response_types: Sequence[str] | NotGiven = NOT_GIVEN,
        token_endpoint_auth_method: Literal["none"] | NotGiven = NOT_GIVEN,
        scope: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.OAuthClient:
        """Register a client dynamically.

        RFC 7591, for public clients. Rate limited per address.

        `oauth.register_client`: `POST /oauth/register/`. Takes no credential. Not sent again
        when its outcome is unknown.

        Reply: Registered.

        Args:
            redirect_uris: The parameter `redirect_uris`. At least 1 items.
            client_name: The parameter `client_name`.
            client_uri: The parameter `client_uri`.
            logo_uri: The parameter `logo_uri`.
            grant_types: The parameter `grant_types`. Each item one of `authorization_code`,
                `refresh_token`.
            response_types: The parameter `response_types`. Each item only `code`.
            token_endpoint_auth_method: The parameter `token_endpoint_auth_method`. Only `none`.
            scope: The parameter `scope`.
        """
        return self._call(
            "oauth.register_client",
            {
                "redirect_uris": redirect_uris,
                "client_name": client_name,
                "client_uri": client_uri,
                "logo_uri": logo_uri,
                "grant_types": grant_types,
                "response_types": response_types,
                "token_endpoint_auth_method": token_endpoint_auth_method,
                "scope": scope,
            },
            "OAuthClient",
            options,
        )

    def revoke_all_sessions(
        self,
        *,
        exclude_current: bool | NotGiven = NOT_GIVEN,
        current_session_id: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Revoke all OAuth sessions, or all but one.

        `oauth.revoke_all_sessions`: `DELETE /oauth/sessions/`. What it takes away is gone for
        good, or for others.

        Reply: Revoked.

        Args:
            exclude_current: Keep the session named by current_session_id.
            current_session_id: Session to keep; needed with exclude_current=true.
        """
        return self._any(
            "oauth.revoke_all_sessions",
            {"exclude_current": exclude_current, "current_session_id": current_session_id},
            options,
        )

    def revoke_session(self, session_id: str, **options: Unpack[CallOptions]) -> Any:
        """Revoke an OAuth session.

        `oauth.revoke_session`: `DELETE /oauth/sessions/{session_id}/`. What it takes away is
        gone for good, or for others.

        Reply: Revoked.

        Args:
            session_id: Id of the session.
        """
        return self._any("oauth.revoke_session", {"session_id": session_id}, options)

    def revoke_token(self, token: str, **options: Unpack[CallOptions]) -> Any:
        """Revoke a refresh token.

        RFC 7009. Always answers success, also for unknown or dead tokens. Call it on every
        sign-out.

        `oauth.revoke_token`: `POST /oauth/revoke/`. Takes no credential. What it takes away is
        gone for good, or for others.

        Reply: Revoked or never there.

        Args:
            token: The refresh token.
        """
        return self._any("oauth.revoke_token", {"token": token}, options)

    def update_client(
        self,
        redirect_uris: Sequence[str],
        *,
        client_name: str | NotGiven = NOT_GIVEN,
        client_uri: str | NotGiven = NOT_GIVEN,
        logo_uri: str | NotGiven = NOT_GIVEN,
        grant_types: Sequence[models.OauthUpdateClientGrantTypesItem] | NotGiven = NOT_GIVEN,
        response_types: Sequence[str] | NotGiven = NOT_GIVEN,
        token_endpoint_auth_method: Literal["none"] | NotGiven = NOT_GIVEN,
        scope: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.OAuthClient:
        """Change a dynamically registered client.

        RFC 7592. The bearer is the registration access token, not a user's token.

        `oauth.update_client`: `PUT /oauth/register/`.

        Reply: Changed.

        Args:
            redirect_uris: The parameter `redirect_uris`. At least 1 items.
            client_name: The parameter `client_name`.
            client_uri: The parameter `client_uri`.
            logo_uri: The parameter `logo_uri`.
            grant_types: The parameter `grant_types`. Each item one of `authorization_code`,
                `refresh_token`.
            response_types: The parameter `response_types`. Each item only `code`.
            token_endpoint_auth_method: The parameter `token_endpoint_auth_method`. Only `none`.
            scope: The parameter `scope`.
        """
        return self._call(
            "oauth.update_client",
            {
                "redirect_uris": redirect_uris,
                "client_name": client_name,
                "client_uri": client_uri,
                "logo_uri": logo_uri,
                "grant_types": grant_types,
                "response_types": response_types,
                "token_endpoint_auth_method": token_endpoint_auth_method,
                "scope": scope,
            },
            "OAuthClient",
            options,
        )

    def update_session(
        self,
        session_id: str,
        *,
        device_name: str | None | NotGiven = NOT_GIVEN,
        agent_name: str | None | NotGiven = NOT_GIVEN,
        scopes: Sequence[str] | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.OAuthSession:
        """Rename an OAuth session or narrow its scopes.

        Scopes can only shrink; the new set applies from the next token refresh on, within 24
        hours. An empty set is refused, revoke the session then.

        `oauth.update_session`: `PATCH /oauth/sessions/{session_id}/`. Not sent again when its
        outcome is unknown if `scopes` is given.

        At least one field is given.

        Reply: The session.

        Args:
            session_id: Id of the session.
            device_name: Device label; an empty string clears it to null. At most 128 characters;
                `""` clears it.
            agent_name: Agent label; an empty string clears it to null. At most 128 characters;
                `""` clears it.
            scopes: The full narrower set. At least 1 items, each of the form
                `^(user|org|workspace|share|userdetails):(\\*|[0-9]+):(r|rw|rwa)$`.

        Raises:
            FastioError: Among others for:
                - HTTP 403, code 10768 (Scope Exceeds Issuer).
        """
        return self._call(
            "oauth.update_session",
            {
                "session_id": session_id,
                "device_name": device_name,
                "agent_name": agent_name,
                "scopes": scopes,
            },
            "OAuthSession",
            options,
        )
