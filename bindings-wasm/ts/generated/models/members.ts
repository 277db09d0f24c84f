// Generated from core/api by `cargo xtask codegen`. Do not edit.
import type { OffsetPagination } from "./common.js";

/**
 * An invitation as its sender sees it. The request fields (state, permissions, notify_options,
 * expires) hint at the rest.
 */
export interface EntityInvitation {
  /** Goes into the path of members.update_invitation and members.delete_invitation. */
  id?: string;
  /** `state`. */
  state?: EntityInvitationState;
  /** A point in time, UTC. */
  created?: string;
  /** A point in time, UTC. */
  expires?: string | null;
}

/** The member `state` of `EntityInvitation`. */
export type EntityInvitationState = "pending" | "accepted" | "declined" | (string & {});

/** State of an invitation. */
export type InvitationState = "pending" | "accepted" | "declined";

/** `InvitationUpdate`, as the API describes it. */
export interface InvitationUpdate {
  /** State of an invitation. One of `pending`, `accepted`, `declined`. */
  state?: InvitationState;
  /**
   * Role that can be granted. org takes admin and member, workspace also guest, share also guest
   * and view. One of `admin`, `member`, `guest`, `view`.
   */
  permissions?: MemberRole;
  /** What the member is told. The list is not published; two values are known. */
  notify_options?: NotifyPreference;
  /** End of the membership as date and time. */
  expires?: string;
}

/**
 * A user as a member; the fields of User come along. The role, the notification preference and the
 * end of the membership come too, under keys no source shows.
 */
export interface Member {
  /**
   * Numeric id of a user, organization, workspace, share or file share. Always a string; it exceeds
   * 2^53. From output level `terse` on.
   */
  id?: string;
  /** `account_type`. From output level `terse` on. */
  account_type?: MemberAccountType;
  /** `first_name`. From output level `terse` on. */
  first_name?: string | null;
  /** `last_name`. From output level `terse` on. */
  last_name?: string | null;
  /** `email_address`. */
  email_address?: string | null;
  /** URL of the photo. From output level `terse` on. */
  profile_pic?: string | null;
  /** pending = invited and without an account so far. */
  status?: MemberStatus;
  /** The open invitation of a pending member; null on an active one. */
  invite?: MemberInvite | null;
}

/** The member `account_type` of `Member`. */
export type MemberAccountType = "human" | "agent" | (string & {});

/** `MemberAdd`, as the API describes it. */
export interface MemberAdd {
  /**
   * Role that can be granted. org takes admin and member, workspace also guest, share also guest
   * and view. One of `admin`, `member`, `guest`, `view`. Default: `member`.
   */
  permissions?: MemberRole;
  /** What the member is told. The list is not published; two values are known. */
  notify_options?: NotifyPreference;
  /**
   * End of the membership, YYYY-MM-DD HH:MM:SS UTC; null or an empty string clears it. `"null"` or
   * `""` clears it.
   */
  expires?: string;
  /** Send the mail again, 60 seconds after the first at the earliest. */
  force_notification?: boolean;
  /** Words for the invitation mail. */
  message?: string;
  /** End of the invitation, YYYY-MM-DD HH:MM:SS UTC. */
  invitation_expires?: string;
}

/** The open invitation of a pending member; null on an active one. */
export interface MemberInvite {
  /** Invitation ID. */
  id?: string;
  /** A point in time, UTC. */
  created?: string;
  /** YYYY-MM-DD HH:MM:SS UTC, or null without an end. */
  expires?: string | null;
}

/**
 * Role that can be granted. org takes admin and member, workspace also guest, share also guest and
 * view.
 */
export type MemberRole = "admin" | "member" | "guest" | "view";

/** pending = invited and without an account so far. */
export type MemberStatus = "active" | "pending" | (string & {});

/** `MemberUpdate`, as the API describes it. */
export interface MemberUpdate {
  /**
   * Role that can be granted. org takes admin and member, workspace also guest, share also guest
   * and view. One of `admin`, `member`, `guest`, `view`.
   */
  permissions?: MemberRole;
  /** What the member is told. The list is not published; two values are known. On: workspace. */
  notifications?: NotifyPreference;
  /** What the member is told. The list is not published; two values are known. On: share. */
  notify_options?: NotifyPreference;
  /**
   * End of the membership, YYYY-MM-DD HH:MM:SS; null or an empty string clears it. `"null"` or `""`
   * clears it.
   */
  expires?: string;
}

/** What to do with it. */
export type MembersAnswerInvitationAction = "accept" | "decline";

/** What `members.get` answers. */
export type MembersGetReply = Member | MembersGetReplyObject;

/** A form of `MembersGetReply`. */
export interface MembersGetReplyObject {
  /**
   * A user as a member; the fields of User come along. The role, the notification preference and
   * the end of the membership come too, under keys no source shows.
   */
  member?: Member;
  /**
   * A user as a member; the fields of User come along. The role, the notification preference and
   * the end of the membership come too, under keys no source shows.
   */
  user?: Member;
}

/** What `members.list_invitations_by_state` answers. */
export interface MembersListInvitationsByStateReply {
  /** `invitations`. Known by inference only. */
  invitations?: EntityInvitation[];
  /** `OffsetPagination`, as the API describes it. */
  pagination?: OffsetPagination;
}

/** What `members.list_invitations` answers. */
export interface MembersListInvitationsReply {
  /** `invitations`. Known by inference only. */
  invitations?: EntityInvitation[];
  /** `OffsetPagination`, as the API describes it. */
  pagination?: OffsetPagination;
}

/** What `members.list` answers. */
export interface MembersListReply {
  /** `users`. */
  users?: Member[];
  /** `OffsetPagination`, as the API describes it. */
  pagination?: OffsetPagination;
}

/** What the member is told. The list is not published; two values are known. */
export type NotifyPreference =
  | "Notify me in app"
  | "Notify me in app and via email"
  | (string & {});
