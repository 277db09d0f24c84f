// Generated from core/api by `cargo xtask codegen`. Do not edit.
import { Area, type CallOptions, type Listing, type Pending } from "../../caller.js";
import type * as models from "../models/index.js";

/** What {@link Members.add} takes beside its required parameters. */
export interface MembersAddOptions extends CallOptions {
  /**
   * Role that can be granted. org takes admin and member, workspace also guest, share also guest
   * and view. One of `admin`, `member`, `guest`, `view`. Default: `member`.
   */
  permissions?: models.MemberRole | undefined;
  /** What the member is told. The list is not published; two values are known. */
  notify_options?: models.NotifyPreference | undefined;
  /**
   * End of the membership, YYYY-MM-DD HH:MM:SS UTC; null or an empty string clears it. `"null"` or
   * `""` clears it.
   */
  expires?: string | null | undefined;
  /** Send the mail again, 60 seconds after the first at the earliest. */
  force_notification?: boolean | undefined;
  /** Words for the invitation mail. */
  message?: string | undefined;
  /** End of the invitation, YYYY-MM-DD HH:MM:SS UTC. */
  invitation_expires?: string | undefined;
}

/** What {@link Members.list} takes beside its required parameters. */
export interface MembersListOptions extends CallOptions {
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

/** What {@link Members.listInvitations} takes beside its required parameters. */
export interface MembersListInvitationsOptions extends CallOptions {
  /** Largest number of items to return. 1 to 500. Default: `100`. */
  limit?: number | undefined;
  /** Number of items to skip. At least 0. Default: `0`. */
  offset?: number | undefined;
}

/** What {@link Members.listInvitationsByState} takes beside its required parameters. */
export interface MembersListInvitationsByStateOptions extends CallOptions {
  /** Largest number of items to return. 1 to 500. Default: `100`. */
  limit?: number | undefined;
  /** Number of items to skip. At least 0. Default: `0`. */
  offset?: number | undefined;
}

/** What {@link Members.update} takes beside its required parameters. */
export interface MembersUpdateOptions extends CallOptions {
  /**
   * Role that can be granted. org takes admin and member, workspace also guest, share also guest
   * and view. One of `admin`, `member`, `guest`, `view`.
   */
  permissions?: models.MemberRole | undefined;
  /** What the member is told. The list is not published; two values are known. */
  notifications?: models.NotifyPreference | undefined;
  /** What the member is told. The list is not published; two values are known. */
  notify_options?: models.NotifyPreference | undefined;
  /**
   * End of the membership, YYYY-MM-DD HH:MM:SS; null or an empty string clears it. `"null"` or `""`
   * clears it.
   */
  expires?: string | null | undefined;
}

/** What {@link Members.updateInvitation} takes beside its required parameters. */
export interface MembersUpdateInvitationOptions extends CallOptions {
  /** State of an invitation. One of `pending`, `accepted`, `declined`. */
  state?: models.InvitationState | undefined;
  /**
   * Role that can be granted. org takes admin and member, workspace also guest, share also guest
   * and view. One of `admin`, `member`, `guest`, `view`.
   */
  permissions?: models.MemberRole | undefined;
  /** What the member is told. The list is not published; two values are known. */
  notify_options?: models.NotifyPreference | undefined;
  /** End of the membership as date and time. */
  expires?: string | undefined;
}

/** Operations on members. */
export class Members extends Area {
  /**
   * Add a user as member, or invite somebody by e-mail address.
   *
   * A user ID adds that user. An address adds the user who has it, else sends an invitation and
   * makes a pending member. Needs the right to manage members.
   *
   * `members.add`: `POST /{entity}/{entity_id}/members/{email_or_user_id}/`. Not sent again when
   * its outcome is unknown.
   *
   * Reply: Added or invited.
   *
   * @param entity - Kind of profile the path addresses, where organizations share it too. One of
   *   `org`, `workspace`, `share`.
   * @param entity_id - Profile id or custom name of the org, workspace or share.
   * @param email_or_user_id - A 19-digit user ID or an e-mail address.
   * @param options - Optional: `permissions`, `notify_options`, `expires`, `force_notification`,
   *   `message`, `invitation_expires`.
   */
  add(
    entity: models.Entity,
    entity_id: string,
    email_or_user_id: string,
    options?: MembersAddOptions,
  ): Pending<unknown> {
    return this.caller.call("members.add", { entity, entity_id, email_or_user_id }, options);
  }

  /**
   * Accept or decline an invitation with the key from its e-mail.
   *
   * `members.answer_invitation`: `POST
   * /{entity}/{entity_id}/members/join/{invitation_key}/{action}/`.
   *
   * Reply: Answered.
   *
   * @param entity - Kind of profile the path addresses, where organizations share it too. One of
   *   `org`, `workspace`, `share`.
   * @param entity_id - Profile id or custom name of the org, workspace or share.
   * @param invitation_key - Key from the invitation's link.
   * @param action - What to do with it. One of `accept`, `decline`.
   */
  answerInvitation(
    entity: models.Entity,
    entity_id: string,
    invitation_key: string,
    action: models.MembersAnswerInvitationAction,
    options?: CallOptions,
  ): Pending<unknown> {
    return this.caller.call("members.answer_invitation", { entity, entity_id, invitation_key, action }, options);
  }

  /**
   * Revoke an invitation.
   *
   * Takes the pending member out of the member list too.
   *
   * `members.delete_invitation`: `DELETE
   * /{entity}/{entity_id}/members/invitation/{invitation_id}/`. What it takes away is gone for
   * good, or for others.
   *
   * Reply: Revoked.
   *
   * @param entity - Kind of profile the path addresses, where organizations share it too. One of
   *   `org`, `workspace`, `share`.
   * @param entity_id - Profile id or custom name of the org, workspace or share.
   * @param invitation_id - ID of the invitation, or the invited address.
   */
  deleteInvitation(
    entity: models.Entity,
    entity_id: string,
    invitation_id: string,
    options?: CallOptions,
  ): Pending<unknown> {
    return this.caller.call("members.delete_invitation", { entity, entity_id, invitation_id }, options);
  }

  /**
   * Read one membership.
   *
   * Role, state of the invitation, notification preference and end of the membership.
   *
   * `members.get`: `GET /{entity}/{entity_id}/member/{user_id}/details/`.
   *
   * Reply: The membership.
   *
   * @param entity - Kind of profile the path addresses, where organizations share it too. One of
   *   `org`, `workspace`, `share`.
   * @param entity_id - Profile id or custom name of the org, workspace or share.
   * @param user_id - Profile id or email address of the user, or `me` for the signed-in user.
   */
  get(
    entity: models.Entity,
    entity_id: string,
    user_id: string,
    options?: CallOptions,
  ): Pending<models.MembersGetReply> {
    return this.caller.call("members.get", { entity, entity_id, user_id }, options);
  }

  /**
   * Join without an invitation.
   *
   * An organization takes users of its authorized e-mail domain, a workspace those its join
   * permission admits, a share those its access option admits.
   *
   * `members.join`: `POST /{entity}/{entity_id}/members/join/`.
   *
   * Reply: Joined.
   *
   * @param entity - Kind of profile the path addresses, where organizations share it too. One of
   *   `org`, `workspace`, `share`.
   * @param entity_id - Profile id or custom name of the org, workspace or share.
   */
  join(entity: models.Entity, entity_id: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("members.join", { entity, entity_id }, options);
  }

  /**
   * End the caller's own membership.
   *
   * Not possible for the owner, who hands over or closes first.
   *
   * `members.leave`: `DELETE /{entity}/{entity_id}/member/`. What it takes away is gone for good,
   * or for others.
   *
   * Reply: Left.
   *
   * @param entity - Kind of profile the path addresses, where organizations share it too. One of
   *   `org`, `workspace`, `share`.
   * @param entity_id - Profile id or custom name of the org, workspace or share.
   */
  leave(entity: models.Entity, entity_id: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("members.leave", { entity, entity_id }, options);
  }

  /**
   * List the members, invited ones included.
   *
   * Who is invited but has no account yet is in the list with status pending and an invite;
   * invite.id is what members.delete_invitation takes.
   *
   * `members.list`: `GET /{entity}/{entity_id}/members/list/`.
   *
   * Reply: One page of members.
   *
   * @param entity - Kind of profile the path addresses, where organizations share it too. One of
   *   `org`, `workspace`, `share`.
   * @param entity_id - Profile id or custom name of the org, workspace or share.
   * @param options - Optional: `limit`, `offset`, `output`.
   * @returns One page when awaited; every item to the end in `for await`.
   */
  list(
    entity: models.Entity,
    entity_id: string,
    options?: MembersListOptions,
  ): Listing<models.MembersListReply, models.Member> {
    return this.caller.pages("members.list", { entity, entity_id }, options);
  }

  /**
   * List the invitations an organization, workspace or share has sent.
   *
   * Pending ones. Any member of an organization may ask.
   *
   * `members.list_invitations`: `GET /{entity}/{entity_id}/members/invitations/list/`.
   *
   * Reply: The invitations.
   *
   * @param entity - Kind of profile the path addresses, where organizations share it too. One of
   *   `org`, `workspace`, `share`.
   * @param entity_id - Profile id or custom name of the org, workspace or share.
   * @param options - Optional: `limit`, `offset`.
   * @returns One page when awaited; every item to the end in `for await`.
   */
  listInvitations(
    entity: models.Entity,
    entity_id: string,
    options?: MembersListInvitationsOptions,
  ): Listing<models.MembersListInvitationsReply, models.EntityInvitation> {
    return this.caller.pages("members.list_invitations", { entity, entity_id }, options);
  }

  /**
   * List the sent invitations that are in one state.
   *
   * `members.list_invitations_by_state`: `GET
   * /{entity}/{entity_id}/members/invitations/list/{state}/`.
   *
   * Reply: The invitations.
   *
   * @param entity - Kind of profile the path addresses, where organizations share it too. One of
   *   `org`, `workspace`, `share`.
   * @param entity_id - Profile id or custom name of the org, workspace or share.
   * @param state - The state. One of `pending`, `accepted`, `declined`.
   * @param options - Optional: `limit`, `offset`.
   * @returns One page when awaited; every item to the end in `for await`.
   */
  listInvitationsByState(
    entity: models.Entity,
    entity_id: string,
    state: models.InvitationState,
    options?: MembersListInvitationsByStateOptions,
  ): Listing<models.MembersListInvitationsByStateReply, models.EntityInvitation> {
    return this.caller.pages("members.list_invitations_by_state", { entity, entity_id, state }, options);
  }

  /**
   * Remove a member.
   *
   * Not the owner. Needs the right to manage members.
   *
   * `members.remove`: `DELETE /{entity}/{entity_id}/members/{email_or_user_id}/`. What it takes
   * away is gone for good, or for others.
   *
   * Reply: Removed.
   *
   * @param entity - Kind of profile the path addresses, where organizations share it too. One of
   *   `org`, `workspace`, `share`.
   * @param entity_id - Profile id or custom name of the org, workspace or share.
   * @param email_or_user_id - A 19-digit user ID or an e-mail address.
   */
  remove(
    entity: models.Entity,
    entity_id: string,
    email_or_user_id: string,
    options?: CallOptions,
  ): Pending<unknown> {
    return this.caller.call("members.remove", { entity, entity_id, email_or_user_id }, options);
  }

  /**
   * Hand the ownership to another member.
   *
   * Owner only. The owner until then becomes admin.
   *
   * `members.transfer_ownership`: `POST
   * /{entity}/{entity_id}/member/{user_id}/transfer_ownership/`. Not sent again when its outcome is
   * unknown. What it takes away is gone for good, or for others.
   *
   * Reply: Handed over.
   *
   * @param entity - Kind of profile the path addresses, where organizations share it too. One of
   *   `org`, `workspace`, `share`.
   * @param entity_id - Profile id or custom name of the org, workspace or share.
   * @param user_id - Profile id or email address of the user, or `me` for the signed-in user.
   */
  transferOwnership(
    entity: models.Entity,
    entity_id: string,
    user_id: string,
    options?: CallOptions,
  ): Pending<unknown> {
    return this.caller.call("members.transfer_ownership", { entity, entity_id, user_id }, options);
  }

  /**
   * Change a member's role, notifications or end of membership.
   *
   * Only the fields sent change. The role owner is given with members.transfer_ownership only.
   *
   * `members.update`: `POST /{entity}/{entity_id}/member/{user_id}/update/`.
   *
   * At least one field is given.
   *
   * Reply: The changed membership.
   *
   * @param entity - Kind of profile the path addresses, where organizations share it too. One of
   *   `org`, `workspace`, `share`.
   * @param entity_id - Profile id or custom name of the org, workspace or share.
   * @param user_id - Profile id or email address of the user, or `me` for the signed-in user.
   * @param options - Optional: `permissions`, `notifications`, `notify_options`, `expires`.
   */
  update(
    entity: models.Entity,
    entity_id: string,
    user_id: string,
    options?: MembersUpdateOptions,
  ): Pending<unknown> {
    return this.caller.call("members.update", { entity, entity_id, user_id }, options);
  }

  /**
   * Send an invitation again, or change its state, role or end.
   *
   * state accepted or declined also is how the invited user answers one invitation by ID
   * (workspaces and shares). Which fields make the service send the mail again is not documented.
   * users.accept_invitation and users.decline_invitation answer without the entity.
   *
   * `members.update_invitation`: `POST /{entity}/{entity_id}/members/invitation/{invitation_id}/`.
   * Not sent again when its outcome is unknown.
   *
   * Reply: The changed invitation.
   *
   * @param entity - Kind of profile the path addresses, where organizations share it too. One of
   *   `org`, `workspace`, `share`.
   * @param entity_id - Profile id or custom name of the org, workspace or share.
   * @param invitation_id - ID of the invitation, or the invited address.
   * @param options - Optional: `state`, `permissions`, `notify_options`, `expires`.
   */
  updateInvitation(
    entity: models.Entity,
    entity_id: string,
    invitation_id: string,
    options?: MembersUpdateInvitationOptions,
  ): Pending<unknown> {
    return this.caller.call("members.update_invitation", { entity, entity_id, invitation_id }, options);
  }
}
