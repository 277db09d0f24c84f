// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.areas

import io.fast.sdk.Area
import io.fast.sdk.CallOptions
import io.fast.sdk.Caller
import io.fast.sdk.Change
import io.fast.sdk.Forms
import io.fast.sdk.Params
import io.fast.sdk.gets
import io.fast.sdk.models.ApiKey
import io.fast.sdk.models.AuthCheckTokenReply
import io.fast.sdk.models.AuthCreateApiKeyReply
import io.fast.sdk.models.AuthEnableTwoFactorChannel
import io.fast.sdk.models.AuthEnableTwoFactorReply
import io.fast.sdk.models.AuthGetPasswordResetReply
import io.fast.sdk.models.AuthSendTwoFactorCodeChannel
import io.fast.sdk.models.AuthSignInReply
import io.fast.sdk.models.AuthVerifyTwoFactorReply
import io.fast.sdk.models.AuthVerifyTwoFactorSetupReply
import io.fast.sdk.models.TokenScopes
import io.fast.sdk.models.TwoFactorStatus
import kotlinx.serialization.json.JsonElement

/** Operations on auth. */
public class AuthArea(caller: Caller) : Area(caller) {
    /**
     * Accept an email address without telling anything about it.
     *
     * Once an availability check; now answers the same for every well-formed address. Call
     * users.create instead.
     *
     * `auth.check_email`: `POST /user/email/`. Takes no credential.
     *
     * Reply: Accepted.
     *
     * @param email The parameter `email`.
     * @throws Exception among others for:
     * - HTTP 406, code 10022 (Value Missing).
     */
    @Deprecated("Use users.create.")
    public suspend fun checkEmail(
        email: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "auth.check_email",
        Params("email" gets email),
        options,
        Forms.any,
    )

    /**
     * Check that the credential is valid.
     *
     * `auth.check_token`: `GET /user/auth/check/`.
     *
     * Reply: The user behind the credential.
     *
     * @throws Exception among others for:
     * - HTTP 401, code 10001 (Malformed Bearer).
     * - HTTP 401, code 10011 (Credential Missing Or Dead).
     * - HTTP 403, code 10175 (Scope Incorrect).
     * - code 10587 (Email Not Verified).
     */
    public suspend fun checkToken(
        options: CallOptions = CallOptions.DEFAULT,
    ): AuthCheckTokenReply = caller.call(
        "auth.check_token",
        Params(),
        options,
        AuthCheckTokenReply,
    )

    /**
     * Confirm a change of the account's email address.
     *
     * users.update asks for the change; it takes effect here.
     *
     * `auth.confirm_email_change`: `POST /user/email/change/`.
     *
     * Reply: Changed.
     *
     * @param token One-time token from the mail to the new address.
     */
    public suspend fun confirmEmailChange(
        token: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "auth.confirm_email_change",
        Params("token" gets token),
        options,
        Forms.any,
    )

    /**
     * Create an API key.
     *
     * The key itself is in this answer and never again. Without scopes it may read and write the
     * whole account (user:*:rw), but administers nothing.
     *
     * `auth.create_api_key`: `POST /user/auth/key/`. Not sent again when its outcome is unknown.
     *
     * Reply: The new key.
     *
     * @param memo Label of the key.
     * @param scopes Scopes the key is limited to; omit for full access. At least 1 items, each of
     *   the form `^(user|org|workspace|share|userdetails):(\*|[0-9]+):(r|rw|rwa)$`.
     * @param agentName Name of the agent or application behind the key (characters). At most 128
     *   characters.
     * @param expires Expiry in the future; omit for none.
     * @param token Code of the authenticator app or phone, needed with two-factor on; an account
     *   that only has passkeys uses auth.step_up first.
     * @throws Exception among others for:
     * - HTTP 403, code 10768 (Scope Exceeds Issuer).
     * - HTTP 403, code 10769 (User Details Scope Required).
     * - HTTP 400, code 107184 (Agent Name Invalid).
     */
    public suspend fun createApiKey(
        memo: String? = null,
        scopes: List<String>? = null,
        agentName: String? = null,
        expires: String? = null,
        token: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): AuthCreateApiKeyReply = caller.call(
        "auth.create_api_key",
        Params(
            "memo" gets memo,
            "scopes" gets scopes,
            "agent_name" gets agentName,
            "expires" gets expires,
            "token" gets token,
        ),
        options,
        AuthCreateApiKeyReply,
    )

    /**
     * Revoke an API key for good.
     *
     * `auth.delete_api_key`: `DELETE /user/auth/key/{key_id}/`. What it takes away is gone for
     * good, or for others.
     *
     * Reply: Revoked.
     *
     * @param keyId Id of the key.
     * @param token Code of the authenticator app or phone, asked of an API key whose account has
     *   two-factor on. Known by inference only.
     */
    public suspend fun deleteApiKey(
        keyId: String,
        token: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "auth.delete_api_key",
        Params("key_id" gets keyId, "token" gets token),
        options,
        Forms.any,
    )

    /**
     * Turn two-factor sign-in off.
     *
     * The code is demanded once the state is `enabled`.
     *
     * `auth.disable_two_factor`: `DELETE /user/auth/2factor/{selector}/`. What it takes away is
     * gone for good, or for others.
     *
     * Needs: scope userdetails:*:rw.
     *
     * Reply: Done.
     *
     * @param token A current two-factor code.
     */
    public suspend fun disableTwoFactor(
        token: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "auth.disable_two_factor",
        Params("token" gets token),
        options,
        Forms.any,
    )

    /**
     * Start two-factor sign-in on one channel.
     *
     * The account is `unverified` until a code is confirmed with auth.verify_two_factor_setup. Also
     * open to an enrolment credential of auth.sign_in.
     *
     * `auth.enable_two_factor`: `POST /user/auth/2factor/{selector}/`. Not sent again when its
     * outcome is unknown.
     *
     * Needs: scope userdetails:*:rw.
     *
     * Reply: What the authenticator needs.
     *
     * @param channel Channel of the second factor. One of `sms`, `totp`, `whatsapp`.
     */
    public suspend fun enableTwoFactor(
        channel: AuthEnableTwoFactorChannel,
        options: CallOptions = CallOptions.DEFAULT,
    ): AuthEnableTwoFactorReply = caller.call(
        "auth.enable_two_factor",
        Params("channel" gets channel),
        options,
        AuthEnableTwoFactorReply,
    )

    /**
     * Get an API key, masked.
     *
     * `auth.get_api_key`: `GET /user/auth/key/{key_id}/`.
     *
     * Reply: The key.
     *
     * @param keyId Id of the key.
     * @param token Code of the authenticator app or phone, asked of an API key whose account has
     *   two-factor on. Known by inference only.
     */
    public suspend fun getApiKey(
        keyId: String,
        token: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): ApiKey = caller.call(
        "auth.get_api_key",
        Params("key_id" gets keyId, "token" gets token),
        options,
        ApiKey,
    )

    /**
     * Check a password reset code.
     *
     * Names the email address the code belongs to; a wrong, expired or mismatched code is an error.
     *
     * `auth.get_password_reset`: `GET /user/password/{code}/details/`. Takes no credential.
     *
     * Reply: The code is good.
     *
     * @param code Code from the mail.
     */
    public suspend fun getPasswordReset(
        code: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): AuthGetPasswordResetReply = caller.call(
        "auth.get_password_reset",
        Params("code" gets code),
        options,
        AuthGetPasswordResetReply,
    )

    /**
     * Tell what the credential may do.
     *
     * Works for JWTs and API keys. It is the only authoritative view of what a consent page
     * granted.
     *
     * `auth.get_scopes`: `GET /auth/scopes/`.
     *
     * Reply: Kind of credential and its scopes.
     */
    public suspend fun getScopes(
        options: CallOptions = CallOptions.DEFAULT,
    ): TokenScopes = caller.call(
        "auth.get_scopes",
        Params(),
        options,
        TokenScopes,
    )

    /**
     * Get the two-factor state of the account.
     *
     * `auth.get_two_factor_status`: `GET /user/auth/2factor/`.
     *
     * Reply: The state.
     */
    public suspend fun getTwoFactorStatus(
        options: CallOptions = CallOptions.DEFAULT,
    ): TwoFactorStatus = caller.call(
        "auth.get_two_factor_status",
        Params(),
        options,
        TwoFactorStatus,
    )

    /**
     * Sign the user out everywhere.
     *
     * Everything auth.sign_out ends plus every other account session and AI chat token. OAuth
     * tokens and API keys stay. No request body.
     *
     * `auth.invalidate_all_sessions`: `POST /user/auth/invalidate-all/`. What it takes away is gone
     * for good, or for others.
     *
     * Needs: scope userdetails:*:rw.
     *
     * Reply: Done.
     *
     * @throws Exception among others for:
     * - HTTP 403, code 10769 (User Details Scope Required).
     */
    public suspend fun invalidateAllSessions(
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "auth.invalidate_all_sessions",
        Params(),
        options,
        Forms.any,
    )

    /**
     * List the API keys of the account.
     *
     * Key values are masked except for their last four characters.
     *
     * `auth.list_api_keys`: `GET /user/auth/keys/`.
     *
     * Reply: The keys.
     *
     * @param token Code of the authenticator app or phone, asked of an API key whose account has
     *   two-factor on. Known by inference only.
     */
    public suspend fun listApiKeys(
        token: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): List<ApiKey> = caller.call(
        "auth.list_api_keys",
        Params("token" gets token),
        options,
        Forms.list(ApiKey),
    )

    /**
     * Mail a password reset code.
     *
     * Answers the same whether or not the address has an account.
     *
     * `auth.request_password_reset`: `POST /user/email/reset/`. Takes no credential. Not sent again
     * when its outcome is unknown.
     *
     * Reply: Accepted.
     *
     * @param email The parameter `email`.
     */
    public suspend fun requestPasswordReset(
        email: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "auth.request_password_reset",
        Params("email" gets email),
        options,
        Forms.any,
    )

    /**
     * Set a new password with a reset code.
     *
     * `auth.reset_password`: `POST /user/password/{code}/`. Takes no credential.
     *
     * Reply: Set.
     *
     * @param code Code from the mail.
     * @param password1 New password.
     * @param password2 The new password again.
     */
    public suspend fun resetPassword(
        code: String,
        password1: String,
        password2: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "auth.reset_password",
        Params("code" gets code, "password1" gets password1, "password2" gets password2),
        options,
        Forms.any,
    )

    /**
     * Send a two-factor code to the user's phone.
     *
     * `auth.send_two_factor_code`: `GET /user/auth/2factor/send/{channel}/`. Not sent again when
     * its outcome is unknown.
     *
     * Reply: Sent.
     *
     * @param channel The parameter `channel`. One of `sms`, `call`, `whatsapp`.
     */
    public suspend fun sendTwoFactorCode(
        channel: AuthSendTwoFactorCodeChannel,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "auth.send_two_factor_code",
        Params("channel" gets channel),
        options,
        Forms.any,
    )

    /**
     * Sign in with email and password.
     *
     * Trades HTTP Basic credentials for a JWT. With two-factor on, the JWT only reaches the
     * two-factor operations until the code is verified; with enrol_required it only reaches the
     * enrolment of a factor.
     *
     * `auth.sign_in`: `GET /user/auth/`. Takes email and password. Not sent again when its outcome
     * is unknown.
     *
     * Reply: A token.
     *
     * @param agentName Name of the agent that signs in; what it does carries that name.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     * @throws Exception among others for:
     * - HTTP 401, code 10008 (Wrong Credentials).
     * - HTTP 429, code 10760 (Login Locked).
     * - HTTP 429, code 10368 (Address Rate Limited).
     * - code 10587 (Email Not Verified).
     */
    @Deprecated("Use oauth.authorize or auth.createApiKey.")
    public suspend fun signIn(
        agentName: String? = null,
        output: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): AuthSignInReply = caller.call(
        "auth.sign_in",
        Params("agent_name" gets agentName, "output" gets output),
        options,
        AuthSignInReply,
    )

    /**
     * Invalidate the user's revocable JWTs.
     *
     * Does not touch API keys, OAuth tokens, agent tokens or JWTs that are not revocable. No
     * request body.
     *
     * `auth.sign_out`: `POST /user/auth/sign-out/`. What it takes away is gone for good, or for
     * others.
     *
     * Reply: Signed out.
     *
     * @throws Exception among others for:
     * - HTTP 403, code 10770 (Scope Write Required).
     * - HTTP 401, code 261844 (Agent Containment).
     */
    public suspend fun signOut(
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "auth.sign_out",
        Params(),
        options,
        Forms.any,
    )

    /**
     * Prove a second factor for the API key that signs the request.
     *
     * For accounts whose only factor is a passkey. Opens the protected actions to that key for 300
     * seconds; then send the refused call again.
     *
     * `auth.step_up`: `POST /user/auth/2factor/stepup/`. Not sent again when its outcome is
     * unknown.
     *
     * Exactly one of `credential`, `code` is given.
     *
     * Reply: Granted.
     *
     * @param credential Passkey assertion, made with the step-up passkey options. Known by
     *   inference only.
     * @param code A backup code.
     */
    public suspend fun stepUp(
        credential: JsonElement? = null,
        code: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "auth.step_up",
        Params("credential" gets credential, "code" gets code),
        options,
        Forms.any,
    )

    /**
     * Change an API key.
     *
     * Only the fields sent change, but scopes replaces the whole set. Takes effect at once.
     *
     * `auth.update_api_key`: `POST /user/auth/key/{key_id}/`. Not sent again when its outcome is
     * unknown if `scopes` is given.
     *
     * At least one field is given.
     *
     * Reply: The changed key.
     *
     * @param keyId Id of the key.
     * @param memo Label of the key.
     * @param scopes The full new scope set. At least 1 items, each of the form
     *   `^(user|org|workspace|share|userdetails):(\*|[0-9]+):(r|rw|rwa)$`; `""` clears it.
     * @param agentName New name; an empty string clears it. At most 128 characters; `""` clears it.
     * @param expires New expiry; an empty string clears it. `""` clears it.
     * @param token Code of the authenticator app or phone, asked of an API key whose account has
     *   two-factor on.
     * @throws Exception among others for:
     * - HTTP 403, code 10768 (Scope Exceeds Issuer).
     * - HTTP 403, code 10769 (User Details Scope Required).
     */
    public suspend fun updateApiKey(
        keyId: String,
        memo: String? = null,
        scopes: Change<List<String>>? = null,
        agentName: Change<String>? = null,
        expires: Change<String>? = null,
        token: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): ApiKey = caller.call(
        "auth.update_api_key",
        Params(
            "key_id" gets keyId,
            "memo" gets memo,
            "scopes" gets scopes,
            "agent_name" gets agentName,
            "expires" gets expires,
            "token" gets token,
        ),
        options,
        ApiKey,
    )

    /**
     * Send an email verification code, or redeem one.
     *
     * Without email_token a code is mailed, with it the address is marked as verified. Most
     * operations refuse unverified accounts.
     *
     * `auth.validate_email`: `POST /user/email/validate/`. Takes a credential if there is one. Not
     * sent again when its outcome is unknown.
     *
     * Reply: Sent or verified.
     *
     * @param email The parameter `email`.
     * @param emailToken Code from the mail.
     */
    public suspend fun validateEmail(
        email: String,
        emailToken: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "auth.validate_email",
        Params("email" gets email, "email_token" gets emailToken),
        options,
        Forms.any,
    )

    /**
     * Finish a sign-in with a two-factor code.
     *
     * Call it with the limited JWT of auth.sign_in; the answer holds one with full scope.
     *
     * `auth.verify_two_factor`: `POST /user/auth/2factor/auth/{code}/`. Not sent again when its
     * outcome is unknown.
     *
     * Reply: A token with full scope.
     *
     * @param code Code from the authenticator, message or call.
     */
    public suspend fun verifyTwoFactor(
        code: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): AuthVerifyTwoFactorReply = caller.call(
        "auth.verify_two_factor",
        Params("code" gets code),
        options,
        AuthVerifyTwoFactorReply,
    )

    /**
     * Confirm a two-factor enrolment with a code.
     *
     * Takes the state from `unverified` to `enabled`. An enrolment credential (enrol_required)
     * becomes a full session in the same answer. Empty form body.
     *
     * `auth.verify_two_factor_setup`: `POST /user/auth/2factor/verify/{token}/`. Not sent again
     * when its outcome is unknown.
     *
     * Needs: scope userdetails:*:rw.
     *
     * Reply: Enrolled.
     *
     * @param token Code of the new channel.
     */
    public suspend fun verifyTwoFactorSetup(
        token: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): AuthVerifyTwoFactorSetupReply = caller.call(
        "auth.verify_two_factor_setup",
        Params("token" gets token),
        options,
        AuthVerifyTwoFactorSetupReply,
    )
}
