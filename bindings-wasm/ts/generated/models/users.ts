// Generated from core/api by `cargo xtask codegen`. Do not edit.
import type { OffsetPagination } from "./common.js";
import type { Share } from "./shares.js";

/** An invitation to an org, workspace or share. */
export interface Invitation {
  /**
   * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters). Both
   * forms are accepted in requests.
   */
  id?: string;
  /** A point in time, UTC. */
  created?: string;
  /** A point in time, UTC. */
  expires?: string | null;
}

/** A user. The levels standard and full add fields that no source lists. */
export interface User {
  /**
   * Numeric id of a user, organization, workspace, share or file share. Always a string; it exceeds
   * 2^53. From output level `terse` on.
   */
  id?: string;
  /** `account_type`. From output level `terse` on. */
  account_type?: UserAccountType;
  /** `first_name`. From output level `terse` on. */
  first_name?: string | null;
  /** `last_name`. From output level `terse` on. */
  last_name?: string | null;
  /** `email_address`. */
  email_address?: string | null;
  /** URL of the photo. From output level `terse` on. */
  profile_pic?: string | null;
}

/** The member `account_type` of `User`. */
export type UserAccountType = "human" | "agent" | (string & {});

/** `UserInstructions`, as the API describes it. */
export interface UserInstructions {
  /** Markdown; empty when nothing was written. */
  content?: string;
}

/** What `users.accept_all_invitations` answers. */
export interface UsersAcceptAllInvitationsReply {
  /** Invitations that were refused and stay pending. */
  refused?: unknown[];
}

/** What `users.create` answers. */
export interface UsersCreateReply {
  /** Session JWT of a new account; absent where an email tells how to go on. */
  auth_token?: string;
}

/** What `users.list_invitations` answers. */
export interface UsersListInvitationsReply {
  /** `invitations`. Known by inference only. */
  invitations?: Invitation[];
  /** `OffsetPagination`, as the API describes it. */
  pagination?: OffsetPagination;
}

/** What `users.list_shares` answers. */
export interface UsersListSharesReply {
  /** `shares`. */
  shares?: Share[];
  /** `OffsetPagination`, as the API describes it. */
  pagination?: OffsetPagination;
}

/** The parameter `state` of `users.set_autosync`. */
export type UsersSetAutosyncState = "enable" | "disable";
