// Generated from core/api by `cargo xtask codegen`. Do not edit.
import { Area, type Binary, type ByteReply, type CallOptions, type Listing, type Pending } from "../../caller.js";
import type * as models from "../models/index.js";

/** What {@link Users.acceptAllInvitations} takes beside its required parameters. */
export interface UsersAcceptAllInvitationsOptions extends CallOptions {
  /** Key from an invitation link. */
  invitation_key?: string | undefined;
}

/** What {@link Users.close} takes beside its required parameters. */
export interface UsersCloseOptions extends CallOptions {
  /** Only says whether the account could be closed. */
  dryrun?: boolean | undefined;
  /**
   * Code of the authenticator app or phone, asked of an API key whose account has two-factor on
   * (passkeys: auth.step_up).
   */
  token?: string | undefined;
}

/** What {@link Users.create} takes beside its required parameters. */
export interface UsersCreateOptions extends CallOptions {
  /** The parameter `first_name`. */
  first_name?: string | undefined;
  /** The parameter `last_name`. */
  last_name?: string | undefined;
  /** Marks the account as an AI agent's for good; omit it for a person. */
  agent?: boolean | undefined;
}

/** What {@link Users.get} takes beside its required parameters. */
export interface UsersGetOptions extends CallOptions {
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
}

/** What {@link Users.getMe} takes beside its required parameters. */
export interface UsersGetMeOptions extends CallOptions {
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
}

/** What {@link Users.listInvitations} takes beside its required parameters. */
export interface UsersListInvitationsOptions extends CallOptions {
  /** Key from an invitation link. */
  invitation_key?: string | undefined;
  /** Largest number of items to return. 1 to 500. Default: `100`. */
  limit?: number | undefined;
  /** Number of items to skip. At least 0. Default: `0`. */
  offset?: number | undefined;
}

/** What {@link Users.listShares} takes beside its required parameters. */
export interface UsersListSharesOptions extends CallOptions {
  /** Largest number of items to return. 1 to 500. Default: `100`. */
  limit?: number | undefined;
  /** Number of items to skip. At least 0. Default: `0`. */
  offset?: number | undefined;
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
}

/** What {@link Users.update} takes beside its required parameters. */
export interface UsersUpdateOptions extends CallOptions {
  /** The parameter `first_name`. */
  first_name?: string | undefined;
  /** The parameter `last_name`. */
  last_name?: string | undefined;
  /** The parameter `email_address`. */
  email_address?: string | undefined;
  /** New password. */
  password?: string | undefined;
  /** Present password as proof. */
  current_password?: string | undefined;
  /** Country code, digits only. Of the form `^[0-9]+$`. */
  phone_country?: string | undefined;
  /** Digits only. Of the form `^[0-9]+$`. */
  phone_number?: string | undefined;
}

/** Operations on users. */
export class Users extends Area {
  /**
   * Accept all pending invitations.
   *
   * A partial success is one. Invitations that a policy on outside people refuses stay pending and
   * are listed in refused.
   *
   * `users.accept_all_invitations`: `POST /user/invitations/acceptall/`.
   *
   * Reply: Accepted.
   *
   * @param options - Optional: `invitation_key`.
   */
  acceptAllInvitations(
    options?: UsersAcceptAllInvitationsOptions,
  ): Pending<models.UsersAcceptAllInvitationsReply> {
    return this.caller.call("users.accept_all_invitations", {}, options);
  }

  /**
   * Accept one invitation.
   *
   * `users.accept_invitation`: `POST /user/invitation/{invitation_id}/accept/`.
   *
   * Reply: Accepted.
   *
   * @param invitation_id - Id of the invitation.
   */
  acceptInvitation(invitation_id: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("users.accept_invitation", { invitation_id }, options);
  }

  /**
   * Check that the user's country may create shares and orgs.
   *
   * `users.check_allowed`: `GET /user/me/allowed/`.
   *
   * Reply: The answer.
   */
  checkAllowed(options?: CallOptions): Pending<unknown> {
    return this.caller.call("users.check_allowed", {}, options);
  }

  /**
   * Clear the user's instructions for the AI.
   *
   * `users.clear_instructions`: `DELETE /user/me/instructions/`. What it takes away is gone for
   * good, or for others.
   *
   * Reply: Cleared.
   *
   * @deprecated The service no longer documents it.
   */
  clearInstructions(options?: CallOptions): Pending<unknown> {
    return this.caller.call("users.clear_instructions", {}, options);
  }

  /**
   * Close the signed-in user's account.
   *
   * `users.close`: `POST /user/close/`. What it takes away is gone for good, or for others.
   *
   * Reply: Closed.
   *
   * @param email_address - The account's own address once more.
   * @param options - Optional: `dryrun`, `token`.
   */
  close(email_address: string, options?: UsersCloseOptions): Pending<unknown> {
    return this.caller.call("users.close", { email_address }, options);
  }

  /**
   * Create an account.
   *
   * A new account is signed in: the answer holds auth_token. Without it an email tells how to go on
   * (the address has an account, or no session could be issued). Verify the email address
   * afterwards with auth.validate_email.
   *
   * `users.create`: `POST /user/`. Takes no credential. Not sent again when its outcome is unknown.
   *
   * Reply: Created and signed in, or accepted.
   *
   * @param email_address - The parameter `email_address`.
   * @param password - The parameter `password`.
   * @param tos_agree - Agreement to the terms of service.
   * @param options - Optional: `first_name`, `last_name`, `agent`.
   */
  create(
    email_address: string,
    password: string,
    tos_agree: boolean,
    options?: UsersCreateOptions,
  ): Pending<models.UsersCreateReply> {
    return this.caller.call("users.create", { email_address, password, tos_agree }, options);
  }

  /**
   * Decline one invitation.
   *
   * `users.decline_invitation`: `POST /user/invitation/{invitation_id}/decline/`.
   *
   * Reply: Declined.
   *
   * @param invitation_id - Id of the invitation.
   */
  declineInvitation(invitation_id: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("users.decline_invitation", { invitation_id }, options);
  }

  /**
   * Delete a user's asset.
   *
   * `users.delete_asset`: `DELETE /user/{user_id}/assets/{asset_name}/`. What it takes away is gone
   * for good, or for others.
   *
   * Reply: Deleted.
   *
   * @param user_id - Profile id or email address of the user, or `me` for the signed-in user.
   * @param asset_name - Kind of asset, for example profile_pic.
   */
  deleteAsset(user_id: string, asset_name: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("users.delete_asset", { user_id, asset_name }, options);
  }

  /**
   * Get a user; me is the signed-in one.
   *
   * Another user's details are limited to the public part.
   *
   * `users.get`: `GET /user/{user_id}/details/`.
   *
   * Reply: The user.
   *
   * @param user_id - Profile id or email address of the user, or `me` for the signed-in user.
   * @param options - Optional: `output`.
   */
  get(user_id: string, options?: UsersGetOptions): Pending<models.User> {
    return this.caller.call("users.get", { user_id }, options);
  }

  /**
   * Get the user's instructions for the AI.
   *
   * `users.get_instructions`: `GET /user/me/instructions/`.
   *
   * Reply: The instructions.
   *
   * @deprecated The service no longer documents it.
   */
  getInstructions(options?: CallOptions): Pending<models.UserInstructions> {
    return this.caller.call("users.get_instructions", {}, options);
  }

  /**
   * Get an invitation.
   *
   * `users.get_invitation`: `GET /user/invitation/{invitation_id}/details/`.
   *
   * Reply: The invitation.
   *
   * @param invitation_id - Id of the invitation or its key.
   */
  getInvitation(invitation_id: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("users.get_invitation", { invitation_id }, options);
  }

  /**
   * Get the signed-in user.
   *
   * `users.get_me`: `GET /user/details/`.
   *
   * Reply: The user.
   *
   * @param options - Optional: `output`.
   */
  getMe(options?: UsersGetMeOptions): Pending<models.User> {
    return this.caller.call("users.get_me", {}, options);
  }

  /**
   * Get the user's limits for creating organizations.
   *
   * Eligibility, limits and cooldown.
   *
   * `users.get_org_limits`: `GET /user/me/limits/orgs/`.
   *
   * Reply: The limits.
   */
  getOrgLimits(options?: CallOptions): Pending<unknown> {
    return this.caller.call("users.get_org_limits", {}, options);
  }

  /**
   * Get the support PIN and identity hash.
   *
   * `users.get_support_pin`: `GET /user/pin/`.
   *
   * Reply: PIN and hash.
   */
  getSupportPin(options?: CallOptions): Pending<unknown> {
    return this.caller.call("users.get_support_pin", {}, options);
  }

  /**
   * List the apps installed for the user.
   *
   * A record of apps that registered themselves (version, platform, times of installation and last
   * heartbeat); no catalogue.
   *
   * `users.list_apps`: `GET /user/apps/`.
   *
   * Reply: The apps.
   *
   * @throws A `FastioError`, among others for:
   * - HTTP 401, code 10011 (Credential Missing Or Dead).
   */
  listApps(options?: CallOptions): Pending<unknown> {
    return this.caller.call("users.list_apps", {}, options);
  }

  /**
   * List the kinds of asset a user can have.
   *
   * `users.list_asset_types`: `GET /user/assets/`.
   *
   * Reply: The kinds.
   */
  listAssetTypes(options?: CallOptions): Pending<unknown> {
    return this.caller.call("users.list_asset_types", {}, options);
  }

  /**
   * List a user's assets.
   *
   * `users.list_assets`: `GET /user/{user_id}/assets/`.
   *
   * Reply: The assets.
   *
   * @param user_id - Profile id or email address of the user, or `me` for the signed-in user.
   */
  listAssets(user_id: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("users.list_assets", { user_id }, options);
  }

  /**
   * Tell which kinds of profile the user can reach.
   *
   * Organizations, workspaces and shares.
   *
   * `users.list_available_profiles`: `GET /user/available_profiles/`.
   *
   * Reply: The kinds.
   */
  listAvailableProfiles(options?: CallOptions): Pending<unknown> {
    return this.caller.call("users.list_available_profiles", {}, options);
  }

  /**
   * List the user's pending invitations.
   *
   * `users.list_invitations`: `GET /user/invitations/list/`.
   *
   * Reply: The invitations.
   *
   * @param options - Optional: `invitation_key`, `limit`, `offset`.
   * @returns One page when awaited; every item to the end in `for await`.
   */
  listInvitations(
    options?: UsersListInvitationsOptions,
  ): Listing<models.UsersListInvitationsReply, models.Invitation> {
    return this.caller.pages("users.list_invitations", {}, options);
  }

  /**
   * List the shares the user is a member of.
   *
   * `users.list_shares`: `GET /user/me/list/shares/`.
   *
   * Reply: A page of shares.
   *
   * @param options - Optional: `limit`, `offset`, `output`.
   * @returns One page when awaited; every item to the end in `for await`.
   */
  listShares(options?: UsersListSharesOptions): Listing<models.UsersListSharesReply, models.Share> {
    return this.caller.pages("users.list_shares", {}, options);
  }

  /**
   * Download a user's asset.
   *
   * `users.read_asset`: `GET /user/{user_id}/assets/{asset_name}/read/`.
   *
   * Reply: The bytes.
   *
   * @param user_id - Profile id or email address of the user, or `me` for the signed-in user.
   * @param asset_name - Kind of asset.
   * @returns All of it when awaited; piece by piece in `for await`.
   */
  readAsset(user_id: string, asset_name: string, options?: CallOptions): ByteReply {
    return this.caller.bytes("users.read_asset", { user_id, asset_name }, options);
  }

  /**
   * Search the user's contacts by name or email.
   *
   * Looks through people met before in invitations, shares or chats.
   *
   * `users.search`: `GET /users/search/`.
   *
   * Reply: Matches, email address to name.
   *
   * @param search - Part of a name or address.
   */
  search(search: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("users.search", { search }, options);
  }

  /**
   * Turn taking the profile photo from the sign-in provider on or off.
   *
   * `users.set_autosync`: `GET /user/me/autosync/{state}/`.
   *
   * Reply: Set.
   *
   * @param state - The parameter `state`. One of `enable`, `disable`.
   */
  setAutosync(state: models.UsersSetAutosyncState, options?: CallOptions): Pending<unknown> {
    return this.caller.call("users.set_autosync", { state }, options);
  }

  /**
   * Replace the user's instructions for the AI.
   *
   * `users.set_instructions`: `POST /user/me/instructions/`.
   *
   * Reply: The instructions as written.
   *
   * @param content - Markdown, at most 65536 bytes of UTF-8. At most 65536 bytes of UTF-8; `""`
   *   clears it.
   * @deprecated The service no longer documents it.
   */
  setInstructions(content: string | null, options?: CallOptions): Pending<models.UserInstructions> {
    return this.caller.call("users.set_instructions", { content }, options);
  }

  /**
   * Change the signed-in user's profile.
   *
   * A new email address waits for auth.confirm_email_change. Email and password need
   * current_password when a password is set.
   *
   * `users.update`: `POST /user/update/`. Not sent again when its outcome is unknown if
   * `email_address` or `password` is given.
   *
   * Needs: scope userdetails:*:rw for email and password.
   *
   * At least one field is given. `phone_country` is given only together with `phone_number`.
   * `phone_number` is given only together with `phone_country`.
   *
   * Reply: Changed.
   *
   * @param options - Optional: `first_name`, `last_name`, `email_address`, `password`,
   *   `current_password`, `phone_country`, `phone_number`.
   * @throws A `FastioError`, among others for:
   * - HTTP 403, code 10769 (User Details Scope Required).
   * - HTTP 403, code 10770 (Scope Write Required).
   */
  update(options?: UsersUpdateOptions): Pending<unknown> {
    return this.caller.call("users.update", {}, options);
  }

  /**
   * Upload a user's asset.
   *
   * `users.upload_asset`: `POST /user/{user_id}/assets/{asset_name}/`.
   *
   * Reply: Stored.
   *
   * @param user_id - Profile id or email address of the user, or `me` for the signed-in user.
   * @param asset_name - Kind of asset, for example profile_pic.
   * @param file - The file with its name.
   */
  uploadAsset(
    user_id: string,
    asset_name: string,
    file: Binary,
    options?: CallOptions,
  ): Pending<unknown> {
    return this.caller.call("users.upload_asset", { user_id, asset_name, file }, options);
  }

  /**
   * Check a phone number with its country code.
   *
   * `users.validate_phone`: `GET /user/phone/{country_code}-{phone_number}/`.
   *
   * Reply: The result.
   *
   * @param country_code - Digits without a plus sign. Of the form `^[0-9]+$`.
   * @param phone_number - Digits only. Of the form `^[0-9]+$`.
   */
  validatePhone(
    country_code: string,
    phone_number: string,
    options?: CallOptions,
  ): Pending<unknown> {
    return this.caller.call("users.validate_phone", { country_code, phone_number }, options);
  }
}
