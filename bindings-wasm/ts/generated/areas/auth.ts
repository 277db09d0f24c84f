// Generated from core/api by `cargo xtask codegen`. Do not edit.
import { Area, type CallOptions, type Pending } from "../../caller.js";
import type * as models from "../models/index.js";

/** What {@link Auth.createApiKey} takes beside its required parameters. */
export interface AuthCreateApiKeyOptions extends CallOptions {
  /** Label of the key. */
  memo?: string | undefined;
  /**
   * Scopes the key is limited to; omit for full access. At least 1 items, each of the form
   * `^(user|org|workspace|share|userdetails):(\*|[0-9]+):(r|rw|rwa)$`.
   */
  scopes?: readonly string[] | undefined;
  /** Name of the agent or application behind the key (characters). At most 128 characters. */
  agent_name?: string | undefined;
  /** Expiry in the future; omit for none. */
  expires?: string | undefined;
  /**
   * Code of the authenticator app or phone, needed with two-factor on; an account that only has
   * passkeys uses auth.step_up first.
   */
  token?: string | undefined;
}

/** What {@link Auth.deleteApiKey} takes beside its required parameters. */
export interface AuthDeleteApiKeyOptions extends CallOptions {
  /**
   * Code of the authenticator app or phone, asked of an API key whose account has two-factor on.
   * Known by inference only.
   */
  token?: string | undefined;
}

/** What {@link Auth.getApiKey} takes beside its required parameters. */
export interface AuthGetApiKeyOptions extends CallOptions {
  /**
   * Code of the authenticator app or phone, asked of an API key whose account has two-factor on.
   * Known by inference only.
   */
  token?: string | undefined;
}

/** What {@link Auth.listApiKeys} takes beside its required parameters. */
export interface AuthListApiKeysOptions extends CallOptions {
  /**
   * Code of the authenticator app or phone, asked of an API key whose account has two-factor on.
   * Known by inference only.
   */
  token?: string | undefined;
}

/** What {@link Auth.signIn} takes beside its required parameters. */
export interface AuthSignInOptions extends CallOptions {
  /** Name of the agent that signs in; what it does carries that name. */
  agent_name?: string | undefined;
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
}

/** What {@link Auth.stepUp} takes beside its required parameters. */
export interface AuthStepUpOptions extends CallOptions {
  /** Passkey assertion, made with the step-up passkey options. Known by inference only. */
  credential?: unknown;
  /** A backup code. */
  code?: string | undefined;
}

/** What {@link Auth.updateApiKey} takes beside its required parameters. */
export interface AuthUpdateApiKeyOptions extends CallOptions {
  /** Label of the key. */
  memo?: string | undefined;
  /**
   * The full new scope set. At least 1 items, each of the form
   * `^(user|org|workspace|share|userdetails):(\*|[0-9]+):(r|rw|rwa)$`; `""` clears it.
   */
  scopes?: readonly string[] | null | undefined;
  /** New name; an empty string clears it. At most 128 characters; `""` clears it. */
  agent_name?: string | null | undefined;
  /** New expiry; an empty string clears it. `""` clears it. */
  expires?: string | null | undefined;
  /**
   * Code of the authenticator app or phone, asked of an API key whose account has two-factor on.
   */
  token?: string | undefined;
}

/** What {@link Auth.validateEmail} takes beside its required parameters. */
export interface AuthValidateEmailOptions extends CallOptions {
  /** Code from the mail. */
  email_token?: string | undefined;
}

/** Operations on auth. */
export class Auth extends Area {
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
   * @param email - The parameter `email`.
   * @throws A `FastioError`, among others for:
   * - HTTP 406, code 10022 (Value Missing).
   * @deprecated Use `users.create`.
   */
  checkEmail(email: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("auth.check_email", { email }, options);
  }

  /**
   * Check that the credential is valid.
   *
   * `auth.check_token`: `GET /user/auth/check/`.
   *
   * Reply: The user behind the credential.
   *
   * @throws A `FastioError`, among others for:
   * - HTTP 401, code 10001 (Malformed Bearer).
   * - HTTP 401, code 10011 (Credential Missing Or Dead).
   * - HTTP 403, code 10175 (Scope Incorrect).
   * - code 10587 (Email Not Verified).
   */
  checkToken(options?: CallOptions): Pending<models.AuthCheckTokenReply> {
    return this.caller.call("auth.check_token", {}, options);
  }

  /**
   * Confirm a change of the account's email address.
   *
   * users.update asks for the change; it takes effect here.
   *
   * `auth.confirm_email_change`: `POST /user/email/change/`.
   *
   * Reply: Changed.
   *
   * @param token - One-time token from the mail to the new address.
   */
  confirmEmailChange(token: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("auth.confirm_email_change", { token }, options);
  }

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
   * @param options - Optional: `memo`, `scopes`, `agent_name`, `expires`, `token`.
   * @throws A `FastioError`, among others for:
   * - HTTP 403, code 10768 (Scope Exceeds Issuer).
   * - HTTP 403, code 10769 (User Details Scope Required).
   * - HTTP 400, code 107184 (Agent Name Invalid).
   */
  createApiKey(options?: AuthCreateApiKeyOptions): Pending<models.AuthCreateApiKeyReply> {
    return this.caller.call("auth.create_api_key", {}, options);
  }

  /**
   * Revoke an API key for good.
   *
   * `auth.delete_api_key`: `DELETE /user/auth/key/{key_id}/`. What it takes away is gone for good,
   * or for others.
   *
   * Reply: Revoked.
   *
   * @param key_id - Id of the key.
   * @param options - Optional: `token`.
   */
  deleteApiKey(key_id: string, options?: AuthDeleteApiKeyOptions): Pending<unknown> {
    return this.caller.call("auth.delete_api_key", { key_id }, options);
  }

  /**
   * Turn two-factor sign-in off.
   *
   * The code is demanded once the state is `enabled`.
   *
   * `auth.disable_two_factor`: `DELETE /user/auth/2factor/{selector}/`. What it takes away is gone
   * for good, or for others.
   *
   * Needs: scope userdetails:*:rw.
   *
   * Reply: Done.
   *
   * @param token - A current two-factor code.
   */
  disableTwoFactor(token: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("auth.disable_two_factor", { token }, options);
  }

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
   * @param channel - Channel of the second factor. One of `sms`, `totp`, `whatsapp`.
   */
  enableTwoFactor(
    channel: models.AuthEnableTwoFactorChannel,
    options?: CallOptions,
  ): Pending<models.AuthEnableTwoFactorReply> {
    return this.caller.call("auth.enable_two_factor", { channel }, options);
  }

  /**
   * Get an API key, masked.
   *
   * `auth.get_api_key`: `GET /user/auth/key/{key_id}/`.
   *
   * Reply: The key.
   *
   * @param key_id - Id of the key.
   * @param options - Optional: `token`.
   */
  getApiKey(key_id: string, options?: AuthGetApiKeyOptions): Pending<models.ApiKey> {
    return this.caller.call("auth.get_api_key", { key_id }, options);
  }

  /**
   * Check a password reset code.
   *
   * Names the email address the code belongs to; a wrong, expired or mismatched code is an error.
   *
   * `auth.get_password_reset`: `GET /user/password/{code}/details/`. Takes no credential.
   *
   * Reply: The code is good.
   *
   * @param code - Code from the mail.
   */
  getPasswordReset(code: string, options?: CallOptions): Pending<models.AuthGetPasswordResetReply> {
    return this.caller.call("auth.get_password_reset", { code }, options);
  }

  /**
   * Tell what the credential may do.
   *
   * Works for JWTs and API keys. It is the only authoritative view of what a consent page granted.
   *
   * `auth.get_scopes`: `GET /auth/scopes/`.
   *
   * Reply: Kind of credential and its scopes.
   */
  getScopes(options?: CallOptions): Pending<models.TokenScopes> {
    return this.caller.call("auth.get_scopes", {}, options);
  }

  /**
   * Get the two-factor state of the account.
   *
   * `auth.get_two_factor_status`: `GET /user/auth/2factor/`.
   *
   * Reply: The state.
   */
  getTwoFactorStatus(options?: CallOptions): Pending<models.TwoFactorStatus> {
    return this.caller.call("auth.get_two_factor_status", {}, options);
  }

  /**
   * Sign the user out everywhere.
   *
   * Everything auth.sign_out ends plus every other account session and AI chat token. OAuth tokens
   * and API keys stay. No request body.
   *
   * `auth.invalidate_all_sessions`: `POST /user/auth/invalidate-all/`. What it takes away is gone
   * for good, or for others.
   *
   * Needs: scope userdetails:*:rw.
   *
   * Reply: Done.
   *
   * @throws A `FastioError`, among others for:
   * - HTTP 403, code 10769 (User Details Scope Required).
   */
  invalidateAllSessions(options?: CallOptions): Pending<unknown> {
    return this.caller.call("auth.invalidate_all_sessions", {}, options);
  }

  /**
   * List the API keys of the account.
   *
   * Key values are masked except for their last four characters.
   *
   * `auth.list_api_keys`: `GET /user/auth/keys/`.
   *
   * Reply: The keys.
   *
   * @param options - Optional: `token`.
   */
  listApiKeys(options?: AuthListApiKeysOptions): Pending<models.ApiKey[]> {
    return this.caller.call("auth.list_api_keys", {}, options);
  }

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
   * @param email - The parameter `email`.
   */
  requestPasswordReset(email: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("auth.request_password_reset", { email }, options);
  }

  /**
   * Set a new password with a reset code.
   *
   * `auth.reset_password`: `POST /user/password/{code}/`. Takes no credential.
   *
   * Reply: Set.
   *
   * @param code - Code from the mail.
   * @param password1 - New password.
   * @param password2 - The new password again.
   */
  resetPassword(
    code: string,
    password1: string,
    password2: string,
    options?: CallOptions,
  ): Pending<unknown> {
    return this.caller.call("auth.reset_password", { code, password1, password2 }, options);
  }

  /**
   * Send a two-factor code to the user's phone.
   *
   * `auth.send_two_factor_code`: `GET /user/auth/2factor/send/{channel}/`. Not sent again when its
   * outcome is unknown.
   *
   * Reply: Sent.
   *
   * @param channel - The parameter `channel`. One of `sms`, `call`, `whatsapp`.
   */
  sendTwoFactorCode(
    channel: models.AuthSendTwoFactorCodeChannel,
    options?: CallOptions,
  ): Pending<unknown> {
    return this.caller.call("auth.send_two_factor_code", { channel }, options);
  }

  /**
   * Sign in with email and password.
   *
   * Trades HTTP Basic credentials for a JWT. With two-factor on, the JWT only reaches the
   * two-factor operations until the code is verified; with enrol_required it only reaches the
   * enrolment of a factor.
   *
   * `auth.sign_in`: `GET /user/auth/`. Takes email and password. Not sent again when its outcome is
   * unknown.
   *
   * Reply: A token.
   *
   * @param options - Optional: `agent_name`, `output`.
   * @throws A `FastioError`, among others for:
   * - HTTP 401, code 10008 (Wrong Credentials).
   * - HTTP 429, code 10760 (Login Locked).
   * - HTTP 429, code 10368 (Address Rate Limited).
   * - code 10587 (Email Not Verified).
   * @deprecated Use `oauth.authorize` or `auth.createApiKey`.
   */
  signIn(options?: AuthSignInOptions): Pending<models.AuthSignInReply> {
    return this.caller.call("auth.sign_in", {}, options);
  }

  /**
   * Invalidate the user's revocable JWTs.
   *
   * Does not touch API keys, OAuth tokens, agent tokens or JWTs that are not revocable. No request
   * body.
   *
   * `auth.sign_out`: `POST /user/auth/sign-out/`. What it takes away is gone for good, or for
   * others.
   *
   * Reply: Signed out.
   *
   * @throws A `FastioError`, among others for:
   * - HTTP 403, code 10770 (Scope Write Required).
   * - HTTP 401, code 261844 (Agent Containment).
   */
  signOut(options?: CallOptions): Pending<unknown> {
    return this.caller.call("auth.sign_out", {}, options);
  }

  /**
   * Prove a second factor for the API key that signs the request.
   *
   * For accounts whose only factor is a passkey. Opens the protected actions to that key for 300
   * seconds; then send the refused call again.
   *
   * `auth.step_up`: `POST /user/auth/2factor/stepup/`. Not sent again when its outcome is unknown.
   *
   * Exactly one of `credential`, `code` is given.
   *
   * Reply: Granted.
   *
   * @param options - Optional: `credential`, `code`.
   */
  stepUp(options?: AuthStepUpOptions): Pending<unknown> {
    return this.caller.call("auth.step_up", {}, options);
  }

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
   * @param key_id - Id of the key.
   * @param options - Optional: `memo`, `scopes`, `agent_name`, `expires`, `token`.
   * @throws A `FastioError`, among others for:
   * - HTTP 403, code 10768 (Scope Exceeds Issuer).
   * - HTTP 403, code 10769 (User Details Scope Required).
   */
  updateApiKey(key_id: string, options?: AuthUpdateApiKeyOptions): Pending<models.ApiKey> {
    return this.caller.call("auth.update_api_key", { key_id }, options);
  }

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
   * @param email - The parameter `email`.
   * @param options - Optional: `email_token`.
   */
  validateEmail(email: string, options?: AuthValidateEmailOptions): Pending<unknown> {
    return this.caller.call("auth.validate_email", { email }, options);
  }

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
   * @param code - Code from the authenticator, message or call.
   */
  verifyTwoFactor(code: string, options?: CallOptions): Pending<models.AuthVerifyTwoFactorReply> {
    return this.caller.call("auth.verify_two_factor", { code }, options);
  }

  /**
   * Confirm a two-factor enrolment with a code.
   *
   * Takes the state from `unverified` to `enabled`. An enrolment credential (enrol_required)
   * becomes a full session in the same answer. Empty form body.
   *
   * `auth.verify_two_factor_setup`: `POST /user/auth/2factor/verify/{token}/`. Not sent again when
   * its outcome is unknown.
   *
   * Needs: scope userdetails:*:rw.
   *
   * Reply: Enrolled.
   *
   * @param token - Code of the new channel.
   */
  verifyTwoFactorSetup(
    token: string,
    options?: CallOptions,
  ): Pending<models.AuthVerifyTwoFactorSetupReply> {
    return this.caller.call("auth.verify_two_factor_setup", { token }, options);
  }
}
