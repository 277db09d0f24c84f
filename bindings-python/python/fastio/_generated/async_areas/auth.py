# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Operations on auth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._caller import NOT_GIVEN, AsyncArea

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Unpack

    from ..._caller import CallOptions, NotGiven
    from .. import models


class AsyncAuth(AsyncArea):
    """Operations on auth."""

    async def check_email(self, email: str, **options: Unpack[CallOptions]) -> Any:
        """Accept an email address without telling anything about it.

        Once an availability check; now answers the same for every well-formed address. Call
        users.create instead.

        Deprecated: use `users.create`.

        `auth.check_email`: `POST /user/email/`. Takes no credential.

        Reply: Accepted.

        Args:
            email: The parameter `email`.

        Raises:
            FastioError: Among others for:
                - HTTP 406, code 10022 (Value Missing).
        """
        return await self._any("auth.check_email", {"email": email}, options)

    async def check_token(self, **options: Unpack[CallOptions]) -> models.AuthCheckTokenReply:
        """Check that the credential is valid.

        `auth.check_token`: `GET /user/auth/check/`.

        Reply: The user behind the credential.

        Raises:
            FastioError: Among others for:
                - HTTP 401, code 10001 (Malformed Bearer).
                - HTTP 401, code 10011 (Credential Missing Or Dead).
                - HTTP 403, code 10175 (Scope Incorrect).
                - code 10587 (Email Not Verified).
        """
        return await self._call("auth.check_token", {}, "AuthCheckTokenReply", options)

    async def confirm_email_change(self, token: str, **options: Unpack[CallOptions]) -> Any:
        """Confirm a change of the account's email address.

        users.update asks for the change; it takes effect here.

        `auth.confirm_email_change`: `POST /user/email/change/`.

        Reply: Changed.

        Args:
            token: One-time token from the mail to the new address.
        """
        return await self._any("auth.confirm_email_change", {"token": token}, options)

    async def create_api_key(
        self,
        *,
        memo: str | NotGiven = NOT_GIVEN,
        scopes: Sequence[str] | NotGiven = NOT_GIVEN,
        agent_name: str | NotGiven = NOT_GIVEN,
        expires: str | NotGiven = NOT_GIVEN,
        token: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.AuthCreateApiKeyReply:
        """Create an API key.

        The key itself is in this answer and never again. Without scopes it may read and write
        the whole account (user:*:rw), but administers nothing.

        `auth.create_api_key`: `POST /user/auth/key/`. Not sent again when its outcome is
        unknown.

        Reply: The new key.

        Args:
            memo: Label of the key.
            scopes: Scopes the key is limited to; omit for full access. At least 1 items, each of
                the form `^(user|org|workspace|share|userdetails):(\\*|[0-9]+):(r|rw|rwa)$`.
            agent_name: Name of the agent or application behind the key (characters). At most 128
                characters.
            expires: Expiry in the future; omit for none.
            token: Code of the authenticator app or phone, needed with two-factor on; an account
                that only has passkeys uses auth.step_up first.

        Raises:
            FastioError: Among others for:
                - HTTP 403, code 10768 (Scope Exceeds Issuer).
                - HTTP 403, code 10769 (User Details Scope Required).
                - HTTP 400, code 107184 (Agent Name Invalid).
        """
        return await self._call(
            "auth.create_api_key",
            {
                "memo": memo,
                "scopes": scopes,
                "agent_name": agent_name,
                "expires": expires,
                "token": token,
            },
            "AuthCreateApiKeyReply",
            options,
        )

    async def delete_api_key(
        self,
        key_id: str,
        *,
        token: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Revoke an API key for good.

        `auth.delete_api_key`: `DELETE /user/auth/key/{key_id}/`. What it takes away is gone for
        good, or for others.

        Reply: Revoked.

        Args:
            key_id: Id of the key.
            token: Code of the authenticator app or phone, asked of an API key whose account has
                two-factor on. Known by inference only.
        """
        return await self._any("auth.delete_api_key", {"key_id": key_id, "token": token}, options)

    async def disable_two_factor(self, token: str, **options: Unpack[CallOptions]) -> Any:
        """Turn two-factor sign-in off.

        The code is demanded once the state is `enabled`.

        `auth.disable_two_factor`: `DELETE /user/auth/2factor/{selector}/`. What it takes away is
        gone for good, or for others.

        Needs: scope userdetails:*:rw.

        Reply: Done.

        Args:
            token: A current two-factor code.
        """
        return await self._any("auth.disable_two_factor", {"token": token}, options)

    async def enable_two_factor(
        self,
        channel: models.AuthEnableTwoFactorChannel,
        **options: Unpack[CallOptions],
    ) -> models.AuthEnableTwoFactorReply:
        """Start two-factor sign-in on one channel.

        The account is `unverified` until a code is confirmed with auth.verify_two_factor_setup.
        Also open to an enrolment credential of auth.sign_in.

        `auth.enable_two_factor`: `POST /user/auth/2factor/{selector}/`. Not sent again when its
        outcome is unknown.

        Needs: scope userdetails:*:rw.

        Reply: What the authenticator needs.

        Args:
            channel: Channel of the second factor. One of `sms`, `totp`, `whatsapp`.
        """
        return await self._call(
            "auth.enable_two_factor",
            {"channel": channel},
            "AuthEnableTwoFactorReply",
            options,
        )

    async def get_api_key(
        self,
        key_id: str,
        *,
        token: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.ApiKey:
        """Get an API key, masked.

        `auth.get_api_key`: `GET /user/auth/key/{key_id}/`.

        Reply: The key.

        Args:
            key_id: Id of the key.
            token: Code of the authenticator app or phone, asked of an API key whose account has
                two-factor on. Known by inference only.
        """
        return await self._call(
            "auth.get_api_key",
            {"key_id": key_id, "token": token},
            "ApiKey",
            options,
        )

    async def get_password_reset(
        self,
        code: str,
        **options: Unpack[CallOptions],
    ) -> models.AuthGetPasswordResetReply:
        """Check a password reset code.

        Names the email address the code belongs to; a wrong, expired or mismatched code is an
        error.

        `auth.get_password_reset`: `GET /user/password/{code}/details/`. Takes no credential.

        Reply: The code is good.

        Args:
            code: Code from the mail.
        """
        return await self._call(
            "auth.get_password_reset",
            {"code": code},
            "AuthGetPasswordResetReply",
            options,
        )

    async def get_scopes(self, **options: Unpack[CallOptions]) -> models.TokenScopes:
        """Tell what the credential may do.

        Works for JWTs and API keys. It is the only authoritative view of what a consent page
        granted.

        `auth.get_scopes`: `GET /auth/scopes/`.

        Reply: Kind of credential and its scopes.
        """
        return await self._call("auth.get_scopes", {}, "TokenScopes", options)

    async def get_two_factor_status(
        self,
        **options: Unpack[CallOptions],
    ) -> models.TwoFactorStatus:
        """Get the two-factor state of the account.

        `auth.get_two_factor_status`: `GET /user/auth/2factor/`.

        Reply: The state.
        """
        return await self._call("auth.get_two_factor_status", {}, "TwoFactorStatus", options)

    async def invalidate_all_sessions(self, **options: Unpack[CallOptions]) -> Any:
        """Sign the user out everywhere.

        Everything auth.sign_out ends plus every other account session and AI chat token. OAuth
        tokens and API keys stay. No request body.

        `auth.invalidate_all_sessions`: `POST /user/auth/invalidate-all/`. What it takes away is
        gone for good, or for others.

        Needs: scope userdetails:*:rw.

        Reply: Done.

        Raises:
            FastioError: Among others for:
                - HTTP 403, code 10769 (User Details Scope Required).
        """
        return await self._any("auth.invalidate_all_sessions", {}, options)

    async def list_api_keys(
        self,
        *,
        token: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> list[models.ApiKey]:
        """List the API keys of the account.

        Key values are masked except for their last four characters.

        `auth.list_api_keys`: `GET /user/auth/keys/`.

        Reply: The keys.

        Args:
            token: Code of the authenticator app or phone, asked of an API key whose account has
                two-factor on. Known by inference only.
        """
        return await self._call("auth.list_api_keys", {"token": token}, ["ApiKey"], options)

    async def request_password_reset(self, email: str, **options: Unpack[CallOptions]) -> Any:
        """Mail a password reset code.

        Answers the same whether or not the address has an account.

        `auth.request_password_reset`: `POST /user/email/reset/`. Takes no credential. Not sent
        again when its outcome is unknown.

        Reply: Accepted.

        Args:
            email: The parameter `email`.
        """
        return await self._any("auth.request_password_reset", {"email": email}, options)

    async def reset_password(
        self,
        code: str,
        password1: str,
        password2: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Set a new password with a reset code.

        `auth.reset_password`: `POST /user/password/{code}/`. Takes no credential.

        Reply: Set.

        Args:
            code: Code from the mail.
            password1: New password.
            password2: The new password again.
        """
        return await self._any(
            "auth.reset_password",
            {"code": code, "password1": password1, "password2": password2},
            options,
        )

    async def send_two_factor_code(
        self,
        channel: models.AuthSendTwoFactorCodeChannel,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Send a two-factor code to the user's phone.

        `auth.send_two_factor_code`: `GET /user/auth/2factor/send/{channel}/`. Not sent again
        when its outcome is unknown.

        Reply: Sent.

        Args:
            channel: The parameter `channel`. One of `sms`, `call`, `whatsapp`.
        """
        return await self._any("auth.send_two_factor_code", {"channel": channel}, options)

    async def sign_in(
        self,
        *,
        agent_name: str | NotGiven = NOT_GIVEN,
        output: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.AuthSignInReply:
        """Sign in with email and password.

        Trades HTTP Basic credentials for a JWT. With two-factor on, the JWT only reaches the
        two-factor operations until the code is verified; with enrol_required it only reaches the
        enrolment of a factor.

        Deprecated: use `oauth.authorize` or `auth.create_api_key`.

        `auth.sign_in`: `GET /user/auth/`. Takes email and password. Not sent again when its
        outcome is unknown.

        Reply: A token.

        Args:
            agent_name: Name of the agent that signs in; what it does carries that name.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.

        Raises:
            FastioError: Among others for:
                - HTTP 401, code 10008 (Wrong Credentials).
                - HTTP 429, code 10760 (Login Locked).
                - HTTP 429, code 10368 (Address Rate Limited).
                - code 10587 (Email Not Verified).
        """
        return await self._call(
            "auth.sign_in",
            {"agent_name": agent_name, "output": output},
            "AuthSignInReply",
            options,
        )

    async def sign_out(self, **options: Unpack[CallOptions]) -> Any:
        """Invalidate the user's revocable JWTs.

        Does not touch API keys, OAuth tokens, agent tokens or JWTs that are not revocable. No
        request body.

        `auth.sign_out`: `POST /user/auth/sign-out/`. What it takes away is gone for good, or for
        others.

        Reply: Signed out.

        Raises:
            FastioError: Among others for:
                - HTTP 403, code 10770 (Scope Write Required).
                - HTTP 401, code 261844 (Agent Containment).
        """
        return await self._any("auth.sign_out", {}, options)

    async def step_up(
        self,
        *,
        credential: Any | NotGiven = NOT_GIVEN,
        code: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Prove a second factor for the API key that signs the request.

        For accounts whose only factor is a passkey. Opens the protected actions to that key for
        300 seconds; then send the refused call again.

        `auth.step_up`: `POST /user/auth/2factor/stepup/`. Not sent again when its outcome is
        unknown.

        Exactly one of `credential`, `code` is given.

        Reply: Granted.

        Args:
            credential: Passkey assertion, made with the step-up passkey options. Known by
                inference only.
            code: A backup code.
        """
        return await self._any("auth.step_up", {"credential": credential, "code": code}, options)

    async def update_api_key(
        self,
        key_id: str,
        *,
        memo: str | NotGiven = NOT_GIVEN,
        scopes: Sequence[str] | None | NotGiven = NOT_GIVEN,
        agent_name: str | None | NotGiven = NOT_GIVEN,
        expires: str | None | NotGiven = NOT_GIVEN,
        token: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.ApiKey:
        """Change an API key.

        Only the fields sent change, but scopes replaces the whole set. Takes effect at once.

        `auth.update_api_key`: `POST /user/auth/key/{key_id}/`. Not sent again when its outcome
        is unknown if `scopes` is given.

        At least one field is given.

        Reply: The changed key.

        Args:
            key_id: Id of the key.
            memo: Label of the key.
            scopes: The full new scope set. At least 1 items, each of the form
                `^(user|org|workspace|share|userdetails):(\\*|[0-9]+):(r|rw|rwa)$`; `""` clears
                it.
            agent_name: New name; an empty string clears it. At most 128 characters; `""` clears
                it.
            expires: New expiry; an empty string clears it. `""` clears it.
            token: Code of the authenticator app or phone, asked of an API key whose account has
                two-factor on.

        Raises:
            FastioError: Among others for:
                - HTTP 403, code 10768 (Scope Exceeds Issuer).
                - HTTP 403, code 10769 (User Details Scope Required).
        """
        return await self._call(
            "auth.update_api_key",
            {
                "key_id": key_id,
                "memo": memo,
                "scopes": scopes,
                "agent_name": agent_name,
                "expires": expires,
                "token": token,
            },
            "ApiKey",
            options,
        )

    async def validate_email(
        self,
        email: str,
        *,
        email_token: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Send an email verification code, or redeem one.

        Without email_token a code is mailed, with it the address is marked as verified. Most
        operations refuse unverified accounts.

        `auth.validate_email`: `POST /user/email/validate/`. Takes a credential if there is one.
        Not sent again when its outcome is unknown.

        Reply: Sent or verified.

        Args:
            email: The parameter `email`.
            email_token: Code from the mail.
        """
        return await self._any(
            "auth.validate_email",
            {"email": email, "email_token": email_token},
            options,
        )

    async def verify_two_factor(
        self,
        code: str,
        **options: Unpack[CallOptions],
    ) -> models.AuthVerifyTwoFactorReply:
        """Finish a sign-in with a two-factor code.

        Call it with the limited JWT of auth.sign_in; the answer holds one with full scope.

        `auth.verify_two_factor`: `POST /user/auth/2factor/auth/{code}/`. Not sent again when its
        outcome is unknown.

        Reply: A token with full scope.

        Args:
            code: Code from the authenticator, message or call.
        """
        return await self._call(
            "auth.verify_two_factor",
            {"code": code},
            "AuthVerifyTwoFactorReply",
            options,
        )

    async def verify_two_factor_setup(
        self,
        token: str,
        **options: Unpack[CallOptions],
    ) -> models.AuthVerifyTwoFactorSetupReply:
        """Confirm a two-factor enrolment with a code.

        Takes the state from `unverified` to `enabled`. An enrolment credential (enrol_required)
        becomes a full session in the same answer. Empty form body.

        `auth.verify_two_factor_setup`: `POST /user/auth/2factor/verify/{token}/`. Not sent again
        when its outcome is unknown.

        Needs: scope userdetails:*:rw.

        Reply: Enrolled.

        Args:
            token: Code of the new channel.
        """
        return await self._call(
            "auth.verify_two_factor_setup",
            {"token": token},
            "AuthVerifyTwoFactorSetupReply",
            options,
        )
