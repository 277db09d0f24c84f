// Generated from core/api by `cargo xtask codegen`. Do not edit.

/// Operations on auth.
public struct AuthArea: Sendable {
    let caller: any Caller

    init(_ caller: any Caller) { self.caller = caller }

    /// Accept an email address without telling anything about it.
    ///
    /// Once an availability check; now answers the same for every well-formed address. Call
    /// users.create instead.
    ///
    /// `auth.check_email`: `POST /user/email/`. Takes no credential.
    ///
    /// Reply: Accepted.
    ///
    /// - Parameters:
    ///   - email: The parameter `email`.
    ///   - options: What differs from the client's settings.
    /// - Throws: `FastioError`, among others for:
    ///   - HTTP 406, code 10022 (Value Missing).
    @available(*, deprecated, message: "Use users.create.")
    @discardableResult
    public func checkEmail(
        email: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("email", email)
        return try await caller.result("auth.check_email", params, options, Forms.any)
    }

    /// Check that the credential is valid.
    ///
    /// `auth.check_token`: `GET /user/auth/check/`.
    ///
    /// Reply: The user behind the credential.
    ///
    /// - Parameters:
    ///   - options: What differs from the client's settings.
    /// - Throws: `FastioError`, among others for:
    ///   - HTTP 401, code 10001 (Malformed Bearer).
    ///   - HTTP 401, code 10011 (Credential Missing Or Dead).
    ///   - HTTP 403, code 10175 (Scope Incorrect).
    ///   - code 10587 (Email Not Verified).
    public func checkToken(
        options: CallOptions = .default
    ) async throws -> Models.AuthCheckTokenReply {
        let params = Params()
        return try await caller.result("auth.check_token", params, options, Models.AuthCheckTokenReply.read)
    }

    /// Confirm a change of the account's email address.
    ///
    /// users.update asks for the change; it takes effect here.
    ///
    /// `auth.confirm_email_change`: `POST /user/email/change/`.
    ///
    /// Reply: Changed.
    ///
    /// - Parameters:
    ///   - token: One-time token from the mail to the new address.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func confirmEmailChange(
        token: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("token", token)
        return try await caller.result("auth.confirm_email_change", params, options, Forms.any)
    }

    /// Create an API key.
    ///
    /// The key itself is in this answer and never again. Without scopes it may read and write the
    /// whole account (user:\*:rw), but administers nothing.
    ///
    /// `auth.create_api_key`: `POST /user/auth/key/`. Not sent again when its outcome is unknown.
    ///
    /// Reply: The new key.
    ///
    /// - Parameters:
    ///   - memo: Label of the key.
    ///   - scopes: Scopes the key is limited to; omit for full access. At least 1 items, each of
    ///     the form `^(user|org|workspace|share|userdetails):(\*|[0-9]+):(r|rw|rwa)$`.
    ///   - agentName: Name of the agent or application behind the key (characters). At most 128
    ///     characters.
    ///   - expires: Expiry in the future; omit for none.
    ///   - token: Code of the authenticator app or phone, needed with two-factor on; an account
    ///     that only has passkeys uses auth.step_up first.
    ///   - options: What differs from the client's settings.
    /// - Throws: `FastioError`, among others for:
    ///   - HTTP 403, code 10768 (Scope Exceeds Issuer).
    ///   - HTTP 403, code 10769 (User Details Scope Required).
    ///   - HTTP 400, code 107184 (Agent Name Invalid).
    @discardableResult
    public func createApiKey(
        memo: String? = nil,
        scopes: [String]? = nil,
        agentName: String? = nil,
        expires: String? = nil,
        token: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.AuthCreateApiKeyReply {
        var params = Params()
        params.add("memo", memo)
        params.add("scopes", scopes)
        params.add("agent_name", agentName)
        params.add("expires", expires)
        params.add("token", token)
        return try await caller.result("auth.create_api_key", params, options, Models.AuthCreateApiKeyReply.read)
    }

    /// Revoke an API key for good.
    ///
    /// `auth.delete_api_key`: `DELETE /user/auth/key/{key_id}/`. What it takes away is gone for
    /// good, or for others.
    ///
    /// Reply: Revoked.
    ///
    /// - Parameters:
    ///   - keyId: Id of the key.
    ///   - token: Code of the authenticator app or phone, asked of an API key whose account has
    ///     two-factor on. Known by inference only.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func deleteApiKey(
        keyId: String,
        token: String? = nil,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("key_id", keyId)
        params.add("token", token)
        return try await caller.result("auth.delete_api_key", params, options, Forms.any)
    }

    /// Turn two-factor sign-in off.
    ///
    /// The code is demanded once the state is `enabled`.
    ///
    /// `auth.disable_two_factor`: `DELETE /user/auth/2factor/{selector}/`. What it takes away is
    /// gone for good, or for others.
    ///
    /// Needs: scope userdetails:\*:rw.
    ///
    /// Reply: Done.
    ///
    /// - Parameters:
    ///   - token: A current two-factor code.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func disableTwoFactor(
        token: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("token", token)
        return try await caller.result("auth.disable_two_factor", params, options, Forms.any)
    }

    /// Start two-factor sign-in on one channel.
    ///
    /// The account is `unverified` until a code is confirmed with auth.verify_two_factor_setup.
    /// Also open to an enrolment credential of auth.sign_in.
    ///
    /// `auth.enable_two_factor`: `POST /user/auth/2factor/{selector}/`. Not sent again when its
    /// outcome is unknown.
    ///
    /// Needs: scope userdetails:\*:rw.
    ///
    /// Reply: What the authenticator needs.
    ///
    /// - Parameters:
    ///   - channel: Channel of the second factor. One of `sms`, `totp`, `whatsapp`.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func enableTwoFactor(
        channel: Models.AuthEnableTwoFactorChannel,
        options: CallOptions = .default
    ) async throws -> Models.AuthEnableTwoFactorReply {
        var params = Params()
        params.add("channel", channel)
        return try await caller.result("auth.enable_two_factor", params, options, Models.AuthEnableTwoFactorReply.read)
    }

    /// Get an API key, masked.
    ///
    /// `auth.get_api_key`: `GET /user/auth/key/{key_id}/`.
    ///
    /// Reply: The key.
    ///
    /// - Parameters:
    ///   - keyId: Id of the key.
    ///   - token: Code of the authenticator app or phone, asked of an API key whose account has
    ///     two-factor on. Known by inference only.
    ///   - options: What differs from the client's settings.
    public func getApiKey(
        keyId: String,
        token: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.ApiKey {
        var params = Params()
        params.add("key_id", keyId)
        params.add("token", token)
        return try await caller.result("auth.get_api_key", params, options, Models.ApiKey.read)
    }

    /// Check a password reset code.
    ///
    /// Names the email address the code belongs to; a wrong, expired or mismatched code is an
    /// error.
    ///
    /// `auth.get_password_reset`: `GET /user/password/{code}/details/`. Takes no credential.
    ///
    /// Reply: The code is good.
    ///
    /// - Parameters:
    ///   - code: Code from the mail.
    ///   - options: What differs from the client's settings.
    public func getPasswordReset(
        code: String,
        options: CallOptions = .default
    ) async throws -> Models.AuthGetPasswordResetReply {
        var params = Params()
        params.add("code", code)
        return try await caller.result("auth.get_password_reset", params, options, Models.AuthGetPasswordResetReply.read)
    }

    /// Tell what the credential may do.
    ///
    /// Works for JWTs and API keys. It is the only authoritative view of what a consent page
    /// granted.
    ///
    /// `auth.get_scopes`: `GET /auth/scopes/`.
    ///
    /// Reply: Kind of credential and its scopes.
    ///
    /// - Parameters:
    ///   - options: What differs from the client's settings.
    public func getScopes(
        options: CallOptions = .default
    ) async throws -> Models.TokenScopes {
        let params = Params()
        return try await caller.result("auth.get_scopes", params, options, Models.TokenScopes.read)
    }

    /// Get the two-factor state of the account.
    ///
    /// `auth.get_two_factor_status`: `GET /user/auth/2factor/`.
    ///
    /// Reply: The state.
    ///
    /// - Parameters:
    ///   - options: What differs from the client's settings.
    public func getTwoFactorStatus(
        options: CallOptions = .default
    ) async throws -> Models.TwoFactorStatus {
        let params = Params()
        return try await caller.result("auth.get_two_factor_status", params, options, Models.TwoFactorStatus.read)
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
    /// - Parameters:
    ///   - options: What differs from the client's settings.
    /// - Throws: `FastioError`, among others for:
    ///   - HTTP 403, code 10769 (User Details Scope Required).
    @discardableResult
    public func invalidateAllSessions(
        options: CallOptions = .default
    ) async throws -> JSON {
        let params = Params()
        return try await caller.result("auth.invalidate_all_sessions", params, options, Forms.any)
    }

    /// List the API keys of the account.
    ///
    /// Key values are masked except for their last four characters.
    ///
    /// `auth.list_api_keys`: `GET /user/auth/keys/`.
    ///
    /// Reply: The keys.
    ///
    /// - Parameters:
    ///   - token: Code of the authenticator app or phone, asked of an API key whose account has
    ///     two-factor on. Known by inference only.
    ///   - options: What differs from the client's settings.
    public func listApiKeys(
        token: String? = nil,
        options: CallOptions = .default
    ) async throws -> [Models.ApiKey] {
        var params = Params()
        params.add("token", token)
        return try await caller.result("auth.list_api_keys", params, options, Forms.list(Models.ApiKey.read))
    }

    /// Mail a password reset code.
    ///
    /// Answers the same whether or not the address has an account.
    ///
    /// `auth.request_password_reset`: `POST /user/email/reset/`. Takes no credential. Not sent
    /// again when its outcome is unknown.
    ///
    /// Reply: Accepted.
    ///
    /// - Parameters:
    ///   - email: The parameter `email`.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func requestPasswordReset(
        email: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("email", email)
        return try await caller.result("auth.request_password_reset", params, options, Forms.any)
    }

    /// Set a new password with a reset code.
    ///
    /// `auth.reset_password`: `POST /user/password/{code}/`. Takes no credential.
    ///
    /// Reply: Set.
    ///
    /// - Parameters:
    ///   - code: Code from the mail.
    ///   - password1: New password.
    ///   - password2: The new password again.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func resetPassword(
        code: String,
        password1: String,
        password2: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("code", code)
        params.add("password1", password1)
        params.add("password2", password2)
        return try await caller.result("auth.reset_password", params, options, Forms.any)
    }

    /// Send a two-factor code to the user's phone.
    ///
    /// `auth.send_two_factor_code`: `GET /user/auth/2factor/send/{channel}/`. Not sent again when
    /// its outcome is unknown.
    ///
    /// Reply: Sent.
    ///
    /// - Parameters:
    ///   - channel: The parameter `channel`. One of `sms`, `call`, `whatsapp`.
    ///   - options: What differs from the client's settings.
    public func sendTwoFactorCode(
        channel: Models.AuthSendTwoFactorCodeChannel,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("channel", channel)
        return try await caller.result("auth.send_two_factor_code", params, options, Forms.any)
    }

    /// Sign in with email and password.
    ///
    /// Trades HTTP Basic credentials for a JWT. With two-factor on, the JWT only reaches the
    /// two-factor operations until the code is verified; with enrol_required it only reaches the
    /// enrolment of a factor.
    ///
    /// `auth.sign_in`: `GET /user/auth/`. Takes email and password. Not sent again when its outcome
    /// is unknown.
    ///
    /// Reply: A token.
    ///
    /// - Parameters:
    ///   - agentName: Name of the agent that signs in; what it does carries that name.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - options: What differs from the client's settings.
    /// - Throws: `FastioError`, among others for:
    ///   - HTTP 401, code 10008 (Wrong Credentials).
    ///   - HTTP 429, code 10760 (Login Locked).
    ///   - HTTP 429, code 10368 (Address Rate Limited).
    ///   - code 10587 (Email Not Verified).
    @available(*, deprecated, message: "Use oauth.authorize or auth.createApiKey.")
    public func signIn(
        agentName: String? = nil,
        output: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.AuthSignInReply {
        var params = Params()
        params.add("agent_name", agentName)
        params.add("output", output)
        return try await caller.result("auth.sign_in", params, options, Models.AuthSignInReply.read)
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
    /// - Parameters:
    ///   - options: What differs from the client's settings.
    /// - Throws: `FastioError`, among others for:
    ///   - HTTP 403, code 10770 (Scope Write Required).
    ///   - HTTP 401, code 261844 (Agent Containment).
    @discardableResult
    public func signOut(
        options: CallOptions = .default
    ) async throws -> JSON {
        let params = Params()
        return try await caller.result("auth.sign_out", params, options, Forms.any)
    }

    /// Prove a second factor for the API key that signs the request.
    ///
    /// For accounts whose only factor is a passkey. Opens the protected actions to that key for 300
    /// seconds; then send the refused call again.
    ///
    /// `auth.step_up`: `POST /user/auth/2factor/stepup/`. Not sent again when its outcome is
    /// unknown.
    ///
    /// Exactly one of `credential`, `code` is given.
    ///
    /// Reply: Granted.
    ///
    /// - Parameters:
    ///   - credential: Passkey assertion, made with the step-up passkey options. Known by inference
    ///     only.
    ///   - code: A backup code.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func stepUp(
        credential: JSON? = nil,
        code: String? = nil,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("credential", credential)
        params.add("code", code)
        return try await caller.result("auth.step_up", params, options, Forms.any)
    }

    /// Change an API key.
    ///
    /// Only the fields sent change, but scopes replaces the whole set. Takes effect at once.
    ///
    /// `auth.update_api_key`: `POST /user/auth/key/{key_id}/`. Not sent again when its outcome is
    /// unknown if `scopes` is given.
    ///
    /// At least one field is given.
    ///
    /// Reply: The changed key.
    ///
    /// - Parameters:
    ///   - keyId: Id of the key.
    ///   - memo: Label of the key.
    ///   - scopes: The full new scope set. At least 1 items, each of the form
    ///     `^(user|org|workspace|share|userdetails):(\*|[0-9]+):(r|rw|rwa)$`; `""` clears it.
    ///   - agentName: New name; an empty string clears it. At most 128 characters; `""` clears it.
    ///   - expires: New expiry; an empty string clears it. `""` clears it.
    ///   - token: Code of the authenticator app or phone, asked of an API key whose account has
    ///     two-factor on.
    ///   - options: What differs from the client's settings.
    /// - Throws: `FastioError`, among others for:
    ///   - HTTP 403, code 10768 (Scope Exceeds Issuer).
    ///   - HTTP 403, code 10769 (User Details Scope Required).
    @discardableResult
    public func updateApiKey(
        keyId: String,
        memo: String? = nil,
        scopes: Change<[String]>? = nil,
        agentName: Change<String>? = nil,
        expires: Change<String>? = nil,
        token: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.ApiKey {
        var params = Params()
        params.add("key_id", keyId)
        params.add("memo", memo)
        params.add("scopes", scopes)
        params.add("agent_name", agentName)
        params.add("expires", expires)
        params.add("token", token)
        return try await caller.result("auth.update_api_key", params, options, Models.ApiKey.read)
    }

    /// Send an email verification code, or redeem one.
    ///
    /// Without email_token a code is mailed, with it the address is marked as verified. Most
    /// operations refuse unverified accounts.
    ///
    /// `auth.validate_email`: `POST /user/email/validate/`. Takes a credential if there is one. Not
    /// sent again when its outcome is unknown.
    ///
    /// Reply: Sent or verified.
    ///
    /// - Parameters:
    ///   - email: The parameter `email`.
    ///   - emailToken: Code from the mail.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func validateEmail(
        email: String,
        emailToken: String? = nil,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("email", email)
        params.add("email_token", emailToken)
        return try await caller.result("auth.validate_email", params, options, Forms.any)
    }

    /// Finish a sign-in with a two-factor code.
    ///
    /// Call it with the limited JWT of auth.sign_in; the answer holds one with full scope.
    ///
    /// `auth.verify_two_factor`: `POST /user/auth/2factor/auth/{code}/`. Not sent again when its
    /// outcome is unknown.
    ///
    /// Reply: A token with full scope.
    ///
    /// - Parameters:
    ///   - code: Code from the authenticator, message or call.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func verifyTwoFactor(
        code: String,
        options: CallOptions = .default
    ) async throws -> Models.AuthVerifyTwoFactorReply {
        var params = Params()
        params.add("code", code)
        return try await caller.result("auth.verify_two_factor", params, options, Models.AuthVerifyTwoFactorReply.read)
    }

    /// Confirm a two-factor enrolment with a code.
    ///
    /// Takes the state from `unverified` to `enabled`. An enrolment credential (enrol_required)
    /// becomes a full session in the same answer. Empty form body.
    ///
    /// `auth.verify_two_factor_setup`: `POST /user/auth/2factor/verify/{token}/`. Not sent again
    /// when its outcome is unknown.
    ///
    /// Needs: scope userdetails:\*:rw.
    ///
    /// Reply: Enrolled.
    ///
    /// - Parameters:
    ///   - token: Code of the new channel.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func verifyTwoFactorSetup(
        token: String,
        options: CallOptions = .default
    ) async throws -> Models.AuthVerifyTwoFactorSetupReply {
        var params = Params()
        params.add("token", token)
        return try await caller.result("auth.verify_two_factor_setup", params, options, Models.AuthVerifyTwoFactorSetupReply.read)
    }
}
