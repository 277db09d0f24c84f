// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `auth`.

use crate::Client;
use crate::draft::{Draft, typed};
use fastio_core::description::models;
use serde_json::Value;

/// Operations of the area `auth`; see [`Client::auth`].
#[derive(Debug, Clone, Copy)]
pub struct Auth<'c>(pub(super) &'c Client);

#[allow(clippy::too_many_arguments)]
impl Auth<'_> {
    /// Accept an email address without telling anything about it.
    ///
    /// Once an availability check; now answers the same for every well-formed address. Call
    /// users.create instead.
    ///
    /// - `email`: The parameter `email`.
    ///
    /// `auth.check_email`: `POST /user/email/`. Takes no credential.
    ///
    /// Reply: Accepted.
    ///
    /// # Errors
    ///
    /// - HTTP 406, code 10022 (Value Missing).
    #[deprecated(note = "use users.create")]
    pub fn check_email(&self, email: impl Into<String>) -> CheckEmail {
        CheckEmail(Draft::new(self.0, "auth.check_email").value::<String>("email", email))
    }

    /// Check that the credential is valid.
    ///
    /// `auth.check_token`: `GET /user/auth/check/`.
    ///
    /// Reply: The user behind the credential.
    ///
    /// # Errors
    ///
    /// - HTTP 401, code 10001 (Malformed Bearer).
    /// - HTTP 401, code 10011 (Credential Missing Or Dead).
    /// - HTTP 403, code 10175 (Scope Incorrect).
    /// - code 10587 (Email Not Verified).
    pub fn check_token(&self) -> CheckToken {
        CheckToken(Draft::new(self.0, "auth.check_token"))
    }

    /// Confirm a change of the account's email address.
    ///
    /// users.update asks for the change; it takes effect here.
    ///
    /// - `token`: One-time token from the mail to the new address.
    ///
    /// `auth.confirm_email_change`: `POST /user/email/change/`.
    ///
    /// Reply: Changed.
    pub fn confirm_email_change(&self, token: impl Into<String>) -> ConfirmEmailChange {
        ConfirmEmailChange(
            Draft::new(self.0, "auth.confirm_email_change").value::<String>("token", token),
        )
    }

    /// Create an API key.
    ///
    /// The key itself is in this answer and never again. Without scopes it may read and write the
    /// whole account (user:\*:rw), but administers nothing.
    ///
    /// Optional, set on the request: `memo`, `scopes`, `agent_name`, `expires`, `token`.
    ///
    /// `auth.create_api_key`: `POST /user/auth/key/`. Not sent again when its outcome is unknown.
    ///
    /// Reply: The new key.
    ///
    /// # Errors
    ///
    /// - HTTP 403, code 10768 (Scope Exceeds Issuer).
    /// - HTTP 403, code 10769 (User Details Scope Required).
    /// - HTTP 400, code 107184 (Agent Name Invalid).
    pub fn create_api_key(&self) -> CreateApiKey {
        CreateApiKey(Draft::new(self.0, "auth.create_api_key"))
    }

    /// Revoke an API key for good.
    ///
    /// - `key_id`: Id of the key.
    ///
    /// Optional, set on the request: `token`.
    ///
    /// `auth.delete_api_key`: `DELETE /user/auth/key/{key_id}/`. What it takes away is gone for
    /// good, or for others.
    ///
    /// Reply: Revoked.
    pub fn delete_api_key(&self, key_id: impl Into<String>) -> DeleteApiKey {
        DeleteApiKey(Draft::new(self.0, "auth.delete_api_key").value::<String>("key_id", key_id))
    }

    /// Turn two-factor sign-in off.
    ///
    /// The code is demanded once the state is `enabled`.
    ///
    /// - `token`: A current two-factor code.
    ///
    /// `auth.disable_two_factor`: `DELETE /user/auth/2factor/{selector}/`. What it takes away is
    /// gone for good, or for others.
    ///
    /// Needs: scope userdetails:\*:rw.
    ///
    /// Reply: Done.
    pub fn disable_two_factor(&self, token: impl Into<String>) -> DisableTwoFactor {
        DisableTwoFactor(
            Draft::new(self.0, "auth.disable_two_factor").value::<String>("token", token),
        )
    }

    /// Start two-factor sign-in on one channel.
    ///
    /// The account is `unverified` until a code is confirmed with auth.verify_two_factor_setup.
    /// Also open to an enrolment credential of auth.sign_in.
    ///
    /// - `channel`: Channel of the second factor. One of `sms`, `totp`, `whatsapp`.
    ///
    /// `auth.enable_two_factor`: `POST /user/auth/2factor/{selector}/`. Not sent again when its
    /// outcome is unknown.
    ///
    /// Needs: scope userdetails:\*:rw.
    ///
    /// Reply: What the authenticator needs.
    pub fn enable_two_factor(
        &self,
        channel: impl Into<models::AuthEnableTwoFactorChannel>,
    ) -> EnableTwoFactor {
        EnableTwoFactor(
            Draft::new(self.0, "auth.enable_two_factor")
                .value::<models::AuthEnableTwoFactorChannel>("channel", channel),
        )
    }

    /// Get an API key, masked.
    ///
    /// - `key_id`: Id of the key.
    ///
    /// Optional, set on the request: `token`.
    ///
    /// `auth.get_api_key`: `GET /user/auth/key/{key_id}/`.
    ///
    /// Reply: The key.
    pub fn get_api_key(&self, key_id: impl Into<String>) -> GetApiKey {
        GetApiKey(Draft::new(self.0, "auth.get_api_key").value::<String>("key_id", key_id))
    }

    /// Check a password reset code.
    ///
    /// Names the email address the code belongs to; a wrong, expired or mismatched code is an
    /// error.
    ///
    /// - `code`: Code from the mail.
    ///
    /// `auth.get_password_reset`: `GET /user/password/{code}/details/`. Takes no credential.
    ///
    /// Reply: The code is good.
    pub fn get_password_reset(&self, code: impl Into<String>) -> GetPasswordReset {
        GetPasswordReset(
            Draft::new(self.0, "auth.get_password_reset").value::<String>("code", code),
        )
    }

    /// Tell what the credential may do.
    ///
    /// Works for JWTs and API keys. It is the only authoritative view of what a consent page
    /// granted.
    ///
    /// `auth.get_scopes`: `GET /auth/scopes/`.
    ///
    /// Reply: Kind of credential and its scopes.
    pub fn get_scopes(&self) -> GetScopes {
        GetScopes(Draft::new(self.0, "auth.get_scopes"))
    }

    /// Get the two-factor state of the account.
    ///
    /// `auth.get_two_factor_status`: `GET /user/auth/2factor/`.
    ///
    /// Reply: The state.
    pub fn get_two_factor_status(&self) -> GetTwoFactorStatus {
        GetTwoFactorStatus(Draft::new(self.0, "auth.get_two_factor_status"))
    }

    /// Sign the user out everywhere.
    ///
    /// Everything auth.sign_out ends plus every other account session and AI chat token. OAuth
    /// tokens and API keys stay. No request body.
    ///
    /// `auth.invalidate_all_sessions`: `POST /user/auth/invalidate-all/`. What it takes away is
    /// gone for good, or for others.
    ///
    /// Needs: scope userdetails:\*:rw.
    ///
    /// Reply: Done.
    ///
    /// # Errors
    ///
    /// - HTTP 403, code 10769 (User Details Scope Required).
    pub fn invalidate_all_sessions(&self) -> InvalidateAllSessions {
        InvalidateAllSessions(Draft::new(self.0, "auth.invalidate_all_sessions"))
    }

    /// List the API keys of the account.
    ///
    /// Key values are masked except for their last four characters.
    ///
    /// Optional, set on the request: `token`.
    ///
    /// `auth.list_api_keys`: `GET /user/auth/keys/`.
    ///
    /// Reply: The keys.
    pub fn list_api_keys(&self) -> ListApiKeys {
        ListApiKeys(Draft::new(self.0, "auth.list_api_keys"))
    }

    /// Mail a password reset code.
    ///
    /// Answers the same whether or not the address has an account.
    ///
    /// - `email`: The parameter `email`.
    ///
    /// `auth.request_password_reset`: `POST /user/email/reset/`. Takes no credential. Not sent
    /// again when its outcome is unknown.
    ///
    /// Reply: Accepted.
    pub fn request_password_reset(&self, email: impl Into<String>) -> RequestPasswordReset {
        RequestPasswordReset(
            Draft::new(self.0, "auth.request_password_reset").value::<String>("email", email),
        )
    }

    /// Set a new password with a reset code.
    ///
    /// - `code`: Code from the mail.
    /// - `password1`: New password.
    /// - `password2`: The new password again.
    ///
    /// `auth.reset_password`: `POST /user/password/{code}/`. Takes no credential.
    ///
    /// Reply: Set.
    pub fn reset_password(
        &self,
        code: impl Into<String>,
        password1: impl Into<String>,
        password2: impl Into<String>,
    ) -> ResetPassword {
        ResetPassword(
            Draft::new(self.0, "auth.reset_password")
                .value::<String>("code", code)
                .value::<String>("password1", password1)
                .value::<String>("password2", password2),
        )
    }

    /// Send a two-factor code to the user's phone.
    ///
    /// - `channel`: The parameter `channel`. One of `sms`, `call`, `whatsapp`.
    ///
    /// `auth.send_two_factor_code`: `GET /user/auth/2factor/send/{channel}/`. Not sent again when
    /// its outcome is unknown.
    ///
    /// Reply: Sent.
    pub fn send_two_factor_code(
        &self,
        channel: impl Into<models::AuthSendTwoFactorCodeChannel>,
    ) -> SendTwoFactorCode {
        SendTwoFactorCode(
            Draft::new(self.0, "auth.send_two_factor_code")
                .value::<models::AuthSendTwoFactorCodeChannel>("channel", channel),
        )
    }

    /// Sign in with email and password.
    ///
    /// Trades HTTP Basic credentials for a JWT. With two-factor on, the JWT only reaches the
    /// two-factor operations until the code is verified; with enrol_required it only reaches the
    /// enrolment of a factor.
    ///
    /// Optional, set on the request: `agent_name`, `output`.
    ///
    /// `auth.sign_in`: `GET /user/auth/`. Takes email and password. Not sent again when its outcome
    /// is unknown.
    ///
    /// Reply: A token.
    ///
    /// # Errors
    ///
    /// - HTTP 401, code 10008 (Wrong Credentials).
    /// - HTTP 429, code 10760 (Login Locked).
    /// - HTTP 429, code 10368 (Address Rate Limited).
    /// - code 10587 (Email Not Verified).
    #[deprecated(note = "use oauth.authorize or auth.create_api_key")]
    pub fn sign_in(&self) -> SignIn {
        SignIn(Draft::new(self.0, "auth.sign_in"))
    }

    /// Invalidate the user's revocable JWTs.
    ///
    /// Does not touch API keys, OAuth tokens, agent tokens or JWTs that are not revocable. No
    /// request body.
    ///
    /// `auth.sign_out`: `POST /user/auth/sign-out/`. What it takes away is gone for good, or for
    /// others.
    ///
    /// Reply: Signed out.
    ///
    /// # Errors
    ///
    /// - HTTP 403, code 10770 (Scope Write Required).
    /// - HTTP 401, code 261844 (Agent Containment).
    pub fn sign_out(&self) -> SignOut {
        SignOut(Draft::new(self.0, "auth.sign_out"))
    }

    /// Prove a second factor for the API key that signs the request.
    ///
    /// For accounts whose only factor is a passkey. Opens the protected actions to that key for 300
    /// seconds; then send the refused call again.
    ///
    /// Optional, set on the request: `credential`, `code`.
    ///
    /// `auth.step_up`: `POST /user/auth/2factor/stepup/`. Not sent again when its outcome is
    /// unknown.
    ///
    /// Exactly one of `credential`, `code` is given.
    ///
    /// Reply: Granted.
    pub fn step_up(&self) -> StepUp {
        StepUp(Draft::new(self.0, "auth.step_up"))
    }

    /// Change an API key.
    ///
    /// Only the fields sent change, but scopes replaces the whole set. Takes effect at once.
    ///
    /// - `key_id`: Id of the key.
    ///
    /// Optional, set on the request: `memo`, `scopes`, `agent_name`, `expires`, `token`.
    ///
    /// `auth.update_api_key`: `POST /user/auth/key/{key_id}/`. Not sent again when its outcome is
    /// unknown if `scopes` is given.
    ///
    /// At least one field is given.
    ///
    /// Reply: The changed key.
    ///
    /// # Errors
    ///
    /// - HTTP 403, code 10768 (Scope Exceeds Issuer).
    /// - HTTP 403, code 10769 (User Details Scope Required).
    pub fn update_api_key(&self, key_id: impl Into<String>) -> UpdateApiKey {
        UpdateApiKey(Draft::new(self.0, "auth.update_api_key").value::<String>("key_id", key_id))
    }

    /// Send an email verification code, or redeem one.
    ///
    /// Without email_token a code is mailed, with it the address is marked as verified. Most
    /// operations refuse unverified accounts.
    ///
    /// - `email`: The parameter `email`.
    ///
    /// Optional, set on the request: `email_token`.
    ///
    /// `auth.validate_email`: `POST /user/email/validate/`. Takes a credential if there is one. Not
    /// sent again when its outcome is unknown.
    ///
    /// Reply: Sent or verified.
    pub fn validate_email(&self, email: impl Into<String>) -> ValidateEmail {
        ValidateEmail(Draft::new(self.0, "auth.validate_email").value::<String>("email", email))
    }

    /// Finish a sign-in with a two-factor code.
    ///
    /// Call it with the limited JWT of auth.sign_in; the answer holds one with full scope.
    ///
    /// - `code`: Code from the authenticator, message or call.
    ///
    /// `auth.verify_two_factor`: `POST /user/auth/2factor/auth/{code}/`. Not sent again when its
    /// outcome is unknown.
    ///
    /// Reply: A token with full scope.
    pub fn verify_two_factor(&self, code: impl Into<String>) -> VerifyTwoFactor {
        VerifyTwoFactor(Draft::new(self.0, "auth.verify_two_factor").value::<String>("code", code))
    }

    /// Confirm a two-factor enrolment with a code.
    ///
    /// Takes the state from `unverified` to `enabled`. An enrolment credential (enrol_required)
    /// becomes a full session in the same answer. Empty form body.
    ///
    /// - `token`: Code of the new channel.
    ///
    /// `auth.verify_two_factor_setup`: `POST /user/auth/2factor/verify/{token}/`. Not sent again
    /// when its outcome is unknown.
    ///
    /// Needs: scope userdetails:\*:rw.
    ///
    /// Reply: Enrolled.
    pub fn verify_two_factor_setup(&self, token: impl Into<String>) -> VerifyTwoFactorSetup {
        VerifyTwoFactorSetup(
            Draft::new(self.0, "auth.verify_two_factor_setup").value::<String>("token", token),
        )
    }
}

/// A request of [`Auth::check_email`]: accept an email address without telling anything about it.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CheckEmail(Draft);

typed!(CheckEmail, Value);

/// A request of [`Auth::check_token`]: check that the credential is valid.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CheckToken(Draft);

typed!(CheckToken, models::AuthCheckTokenReply);

/// A request of [`Auth::confirm_email_change`]: confirm a change of the account's email address.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ConfirmEmailChange(Draft);

typed!(ConfirmEmailChange, Value);

/// A request of [`Auth::create_api_key`]: create an API key.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateApiKey(Draft);

impl CreateApiKey {
    /// Label of the key.
    pub fn memo(self, memo: impl Into<String>) -> Self {
        Self(self.0.value::<String>("memo", memo))
    }

    /// Scopes the key is limited to; omit for full access. At least 1 items, each of the form
    /// `^(user|org|workspace|share|userdetails):(\*|[0-9]+):(r|rw|rwa)$`.
    pub fn scopes(self, scopes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("scopes", scopes))
    }

    /// Name of the agent or application behind the key (characters). At most 128 characters.
    pub fn agent_name(self, agent_name: impl Into<String>) -> Self {
        Self(self.0.value::<String>("agent_name", agent_name))
    }

    /// Expiry in the future; omit for none.
    pub fn expires(self, expires: impl Into<String>) -> Self {
        Self(self.0.value::<String>("expires", expires))
    }

    /// Code of the authenticator app or phone, needed with two-factor on; an account that only has
    /// passkeys uses auth.step_up first.
    pub fn token(self, token: impl Into<String>) -> Self {
        Self(self.0.value::<String>("token", token))
    }
}

typed!(CreateApiKey, models::AuthCreateApiKeyReply);

/// A request of [`Auth::delete_api_key`]: revoke an API key for good.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteApiKey(Draft);

impl DeleteApiKey {
    /// Code of the authenticator app or phone, asked of an API key whose account has two-factor on.
    /// Known by inference only.
    pub fn token(self, token: impl Into<String>) -> Self {
        Self(self.0.value::<String>("token", token))
    }
}

typed!(DeleteApiKey, Value);

/// A request of [`Auth::disable_two_factor`]: turn two-factor sign-in off.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DisableTwoFactor(Draft);

typed!(DisableTwoFactor, Value);

/// A request of [`Auth::enable_two_factor`]: start two-factor sign-in on one channel.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct EnableTwoFactor(Draft);

typed!(EnableTwoFactor, models::AuthEnableTwoFactorReply);

/// A request of [`Auth::get_api_key`]: get an API key, masked.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetApiKey(Draft);

impl GetApiKey {
    /// Code of the authenticator app or phone, asked of an API key whose account has two-factor on.
    /// Known by inference only.
    pub fn token(self, token: impl Into<String>) -> Self {
        Self(self.0.value::<String>("token", token))
    }
}

typed!(GetApiKey, models::ApiKey);

/// A request of [`Auth::get_password_reset`]: check a password reset code.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetPasswordReset(Draft);

typed!(GetPasswordReset, models::AuthGetPasswordResetReply);

/// A request of [`Auth::get_scopes`]: tell what the credential may do.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetScopes(Draft);

typed!(GetScopes, models::TokenScopes);

/// A request of [`Auth::get_two_factor_status`]: get the two-factor state of the account.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetTwoFactorStatus(Draft);

typed!(GetTwoFactorStatus, models::TwoFactorStatus);

/// A request of [`Auth::invalidate_all_sessions`]: sign the user out everywhere.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct InvalidateAllSessions(Draft);

typed!(InvalidateAllSessions, Value);

/// A request of [`Auth::list_api_keys`]: list the API keys of the account.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListApiKeys(Draft);

impl ListApiKeys {
    /// Code of the authenticator app or phone, asked of an API key whose account has two-factor on.
    /// Known by inference only.
    pub fn token(self, token: impl Into<String>) -> Self {
        Self(self.0.value::<String>("token", token))
    }
}

typed!(ListApiKeys, Vec<models::ApiKey>);

/// A request of [`Auth::request_password_reset`]: mail a password reset code.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct RequestPasswordReset(Draft);

typed!(RequestPasswordReset, Value);

/// A request of [`Auth::reset_password`]: set a new password with a reset code.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ResetPassword(Draft);

typed!(ResetPassword, Value);

/// A request of [`Auth::send_two_factor_code`]: send a two-factor code to the user's phone.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SendTwoFactorCode(Draft);

typed!(SendTwoFactorCode, Value);

/// A request of [`Auth::sign_in`]: sign in with email and password.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SignIn(Draft);

impl SignIn {
    /// Name of the agent that signs in; what it does carries that name.
    pub fn agent_name(self, agent_name: impl Into<String>) -> Self {
        Self(self.0.value::<String>("agent_name", agent_name))
    }

    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }
}

typed!(SignIn, models::AuthSignInReply);

/// A request of [`Auth::sign_out`]: invalidate the user's revocable JWTs.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SignOut(Draft);

typed!(SignOut, Value);

/// A request of [`Auth::step_up`]: prove a second factor for the API key that signs the request.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct StepUp(Draft);

impl StepUp {
    /// Passkey assertion, made with the step-up passkey options. Known by inference only.
    pub fn credential(self, credential: impl Into<Value>) -> Self {
        Self(self.0.value::<Value>("credential", credential))
    }

    /// A backup code.
    pub fn code(self, code: impl Into<String>) -> Self {
        Self(self.0.value::<String>("code", code))
    }
}

typed!(StepUp, Value);

/// A request of [`Auth::update_api_key`]: change an API key.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateApiKey(Draft);

impl UpdateApiKey {
    /// Label of the key.
    pub fn memo(self, memo: impl Into<String>) -> Self {
        Self(self.0.value::<String>("memo", memo))
    }

    /// The full new scope set. At least 1 items, each of the form
    /// `^(user|org|workspace|share|userdetails):(\*|[0-9]+):(r|rw|rwa)$`; `""` clears it.
    pub fn scopes(self, scopes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("scopes", scopes))
    }

    /// Clears `scopes`.
    pub fn clear_scopes(self) -> Self {
        Self(self.0.clear("scopes", Some("")))
    }

    /// New name; an empty string clears it. At most 128 characters; `""` clears it.
    pub fn agent_name(self, agent_name: impl Into<String>) -> Self {
        Self(self.0.value::<String>("agent_name", agent_name))
    }

    /// Clears `agent_name`.
    pub fn clear_agent_name(self) -> Self {
        Self(self.0.clear("agent_name", Some("")))
    }

    /// New expiry; an empty string clears it. `""` clears it.
    pub fn expires(self, expires: impl Into<String>) -> Self {
        Self(self.0.value::<String>("expires", expires))
    }

    /// Clears `expires`.
    pub fn clear_expires(self) -> Self {
        Self(self.0.clear("expires", Some("")))
    }

    /// Code of the authenticator app or phone, asked of an API key whose account has two-factor on.
    pub fn token(self, token: impl Into<String>) -> Self {
        Self(self.0.value::<String>("token", token))
    }
}

typed!(UpdateApiKey, models::ApiKey);

/// A request of [`Auth::validate_email`]: send an email verification code, or redeem one.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ValidateEmail(Draft);

impl ValidateEmail {
    /// Code from the mail.
    pub fn email_token(self, email_token: impl Into<String>) -> Self {
        Self(self.0.value::<String>("email_token", email_token))
    }
}

typed!(ValidateEmail, Value);

/// A request of [`Auth::verify_two_factor`]: finish a sign-in with a two-factor code.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct VerifyTwoFactor(Draft);

typed!(VerifyTwoFactor, models::AuthVerifyTwoFactorReply);

/// A request of [`Auth::verify_two_factor_setup`]: confirm a two-factor enrolment with a code.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct VerifyTwoFactorSetup(Draft);

typed!(VerifyTwoFactorSetup, models::AuthVerifyTwoFactorSetupReply);
