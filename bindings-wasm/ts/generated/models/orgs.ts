// Generated from core/api by `cargo xtask codegen`. Do not edit.
import type { OffsetPagination } from "./common.js";

/** The business an organization is in. The live list is orgs.list_industries. */
export type Industry =
  | "unspecified"
  | "technology"
  | "healthcare"
  | "financial"
  | "education"
  | "manufacturing"
  | "construction"
  | "professional"
  | "media"
  | "retail"
  | "real_estate"
  | "logistics"
  | "energy"
  | "automotive"
  | "agriculture"
  | "pharmaceutical"
  | "legal"
  | "government"
  | "non_profit"
  | "insurance"
  | "telecommunications"
  | "research"
  | "entertainment"
  | "architecture"
  | "consulting"
  | "marketing";

/**
 * An organization. Which fields come depends on output and on the caller's role; unknown fields are
 * kept. Background, home page and the social addresses come too, under keys no source shows.
 */
export interface Org {
  /**
   * Numeric id of a user, organization, workspace, share or file share. Always a string; it exceeds
   * 2^53. From output level `terse` on.
   */
  id?: string;
  /** Name in addresses and in place of the ID. From output level `terse` on. */
  domain?: string;
  /** `name`. From output level `terse` on. */
  name?: string | null;
  /** The logo. From output level `terse` on. */
  logo?: unknown;
  /** `description`. From output level `standard` on. */
  description?: string | null;
  /** The billing plan. From output level `standard` on. */
  plan?: unknown;
  /** The caller's role. From output level `standard` on. */
  user_permission?: OrgUserPermission | null;
  /**
   * How the caller stands to the organization (joined, invited ...); the values are not listed
   * anywhere. From output level `standard` on.
   */
  user_status?: string | null;
  /**
   * true = the caller is a member; false = reached only through a workspace. From output level
   * `standard` on.
   */
  member?: boolean;
  /** `closed`. From output level `standard` on. */
  closed?: boolean;
  /** `locked`. From output level `standard` on. */
  locked?: boolean;
  /** `suspended`. From output level `standard` on. */
  suspended?: boolean;
  /** A point in time, UTC. From output level `standard` on. */
  created?: string;
  /** A point in time, UTC. From output level `standard` on. */
  updated?: string;
  /** The profile above. From output level `standard` on. */
  parent?: unknown;
  /** What the plan and the caller's role allow. From output level `standard` on. */
  capabilities?: unknown;
  /** The custom host name set up for the organization. From output level `standard` on. */
  custom_domain?: unknown;
  /** Brand color. From output level `standard` on. */
  accent_color?: unknown;
  /**
   * false = billing is not set up. Says nothing about used-up credits, see
   * billing.get_credit_limits. From output level `standard` on.
   */
  subscriber?: boolean;
  /** Credits of the trial. From output level `full` on. */
  subscriber_trial_credits?: unknown;
  /** Admins and owners. From output level `full` on. */
  billing_email?: string | null;
  /** Owners only. From output level `full` on. */
  encryption_key?: unknown;
  /** `perm_member_manage`. From output level `full` on. */
  perm_member_manage?: OrgPermMemberManage;
  /** Marks a copyright complaint. From output level `full` on. */
  dmca?: unknown;
  /** Free properties of the owner. From output level `full` on. */
  owner_defined?: unknown;
  /** Set by the service. From output level `full` on. */
  platform?: unknown;
  /** Storage facts; owners. From output level `full` on. */
  storage?: unknown;
}

/** How the background picture is laid out. */
export type OrgBackgroundMode = "stretched" | "fixed";

/** `OrgCreate`, as the API describes it. */
export interface OrgCreate {
  /**
   * Becomes the subdomain of fast.io. Lower-case letters, digits and inner hyphens; unique, not
   * reserved.
   */
  domain: string;
  /** Display name. No control characters. */
  name?: string;
  /** Longer text. No control characters. */
  description?: string;
  /**
   * The business an organization is in. The live list is orgs.list_industries. One of
   * `unspecified`, `technology`, `healthcare`, `financial`, `education`, `manufacturing`,
   * `construction`, `professional`, `media`, `retail`, `real_estate`, `logistics`, `energy`,
   * `automotive`, `agriculture`, `pharmaceutical`, `legal`, `government`, `non_profit`,
   * `insurance`, `telecommunications`, `research`, `entertainment`, `architecture`, `consulting`,
   * `marketing`. Default: `unspecified`.
   */
  industry?: Industry;
  /** Where bills go; its domain must be reachable. The caller's address when left out. */
  billing_email?: string;
  /**
   * Who may manage the members of an organization. The strings are sent exactly so. One of `Owner
   * only`, `Admin or above`, `Member or above`. Default: `Member or above`.
   */
  perm_member_manage?: OrgPermMemberManage;
  /** How the background picture is laid out. One of `stretched`, `fixed`. Default: `stretched`. */
  background_mode?: OrgBackgroundMode;
  /**
   * A color as a JSON object in one form field; the literal null clears it. No source gives the
   * object's keys.
   */
  accent_color?: string;
  /**
   * A color as a JSON object in one form field; the literal null clears it. No source gives the
   * object's keys.
   */
  background_color?: string;
  /**
   * Older; "agent" gave the free plan, which is closed now. No longer to be used.
   *
   * @deprecated
   */
  billing_plan?: string;
}

/** The member `perm_member_manage` of `Org`. */
export type OrgPermMemberManage =
  | "Owner only"
  | "Admin or above"
  | "Member or above"
  | (string & {});

/** `OrgUpdate`, as the API describes it. */
export interface OrgUpdate {
  /** Display name; null clears it. */
  name?: string;
  /**
   * Becomes the subdomain of fast.io. Lower-case letters, digits and inner hyphens; unique, not
   * reserved.
   */
  domain?: string;
  /** 10 to 1000 characters; null or an empty string clears it. */
  description?: string;
  /**
   * The business an organization is in. The live list is orgs.list_industries. One of
   * `unspecified`, `technology`, `healthcare`, `financial`, `education`, `manufacturing`,
   * `construction`, `professional`, `media`, `retail`, `real_estate`, `logistics`, `energy`,
   * `automotive`, `agriculture`, `pharmaceutical`, `legal`, `government`, `non_profit`,
   * `insurance`, `telecommunications`, `research`, `entertainment`, `architecture`, `consulting`,
   * `marketing`.
   */
  industry?: Industry;
  /** `billing_email`. */
  billing_email?: string;
  /** Address of the organization's home page. */
  homepage?: string;
  /**
   * A color as a JSON object in one form field; the literal null clears it. No source gives the
   * object's keys. `"null"` clears it.
   */
  accent_color?: string;
  /**
   * A color as a JSON object in one form field; the literal null clears it. No source gives the
   * object's keys. `"null"` clears it.
   */
  background_color?: string;
  /** How the background picture is laid out. One of `stretched`, `fixed`. */
  background_mode?: OrgBackgroundMode;
  /** Show the background. */
  use_background?: boolean;
  /** Address of the Facebook page. */
  facebook?: string;
  /** Address of the Twitter/X page. */
  twitter?: string;
  /** Address of the Instagram page. */
  instagram?: string;
  /** Address of the YouTube channel. */
  youtube?: string;
  /**
   * Who may manage the members of an organization. The strings are sent exactly so. One of `Owner
   * only`, `Admin or above`, `Member or above`.
   */
  perm_member_manage?: OrgPermMemberManage;
  /** E-mail domain whose users may join by themselves, e.g. acme.com. */
  perm_auth_domains?: string;
  /**
   * Free properties of the owner as JSON in one form field; the literal null clears them. `"null"`
   * clears it.
   */
  owner_defined?: string;
}

/** The caller's role. */
export type OrgUserPermission = "owner" | "admin" | "member" | "guest" | "view" | (string & {});

/** What `orgs.list_all` answers. */
export interface OrgsListAllReply {
  /** `orgs`. */
  orgs?: Org[];
  /** `OffsetPagination`, as the API describes it. */
  pagination?: OffsetPagination;
}

/** What `orgs.list_available` answers. */
export interface OrgsListAvailableReply {
  /** `orgs`. */
  orgs?: Org[];
  /** `OffsetPagination`, as the API describes it. */
  pagination?: OffsetPagination;
}

/** What `orgs.list_external` answers. */
export interface OrgsListExternalReply {
  /** `orgs`. */
  orgs?: Org[];
  /** `OffsetPagination`, as the API describes it. */
  pagination?: OffsetPagination;
}

/** What `orgs.list` answers. */
export interface OrgsListReply {
  /** `orgs`. */
  orgs?: Org[];
  /** `OffsetPagination`, as the API describes it. */
  pagination?: OffsetPagination;
}

/**
 * A token that hands an organization over; valid for 72 hours. It has an ID as well, for deleting,
 * whose key is not documented.
 */
export interface TransferToken {
  /**
   * 64 characters, for orgs.claim or https://go.fast.io/claim?token=\{token\}. Known by inference
   * only.
   */
  token?: string;
}
