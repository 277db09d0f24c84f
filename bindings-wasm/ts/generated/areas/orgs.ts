// Generated from core/api by `cargo xtask codegen`. Do not edit.
import { Area, type CallOptions, type Listing, type Pending } from "../../caller.js";
import type * as models from "../models/index.js";

/** What {@link Orgs.create} takes beside its required parameters. */
export interface OrgsCreateOptions extends CallOptions {
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
  /**
   * Display name. No control characters. 3 to 100 characters, of the form
   * `^[^\u0000-\u001F\u007F-\u009F]*$`.
   */
  name?: string | undefined;
  /**
   * Longer text. No control characters. 10 to 1000 characters, of the form
   * `^[^\u0000-\u001F\u007F-\u009F]*$`.
   */
  description?: string | undefined;
  /**
   * The business an organization is in. The live list is orgs.list_industries. One of
   * `unspecified`, `technology`, `healthcare`, `financial`, `education`, `manufacturing`,
   * `construction`, `professional`, `media`, `retail`, `real_estate`, `logistics`, `energy`,
   * `automotive`, `agriculture`, `pharmaceutical`, `legal`, `government`, `non_profit`,
   * `insurance`, `telecommunications`, `research`, `entertainment`, `architecture`, `consulting`,
   * `marketing`. Default: `unspecified`.
   */
  industry?: models.Industry | undefined;
  /** Where bills go; its domain must be reachable. The caller's address when left out. */
  billing_email?: string | undefined;
  /**
   * Who may manage the members of an organization. The strings are sent exactly so. One of `Owner
   * only`, `Admin or above`, `Member or above`. Default: `Member or above`.
   */
  perm_member_manage?: models.OrgPermMemberManage | undefined;
  /** How the background picture is laid out. One of `stretched`, `fixed`. Default: `stretched`. */
  background_mode?: models.OrgBackgroundMode | undefined;
  /**
   * A color as a JSON object in one form field; the literal null clears it. No source gives the
   * object's keys.
   */
  accent_color?: unknown;
  /**
   * A color as a JSON object in one form field; the literal null clears it. No source gives the
   * object's keys.
   */
  background_color?: unknown;
  /**
   * Older; "agent" gave the free plan, which is closed now. No longer to be used.
   *
   * @deprecated
   */
  billing_plan?: string | undefined;
}

/** What {@link Orgs.get} takes beside its required parameters. */
export interface OrgsGetOptions extends CallOptions {
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
}

/** What {@link Orgs.getPublic} takes beside its required parameters. */
export interface OrgsGetPublicOptions extends CallOptions {
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
}

/** What {@link Orgs.list} takes beside its required parameters. */
export interface OrgsListOptions extends CallOptions {
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

/** What {@link Orgs.listAll} takes beside its required parameters. */
export interface OrgsListAllOptions extends CallOptions {
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

/** What {@link Orgs.listAvailable} takes beside its required parameters. */
export interface OrgsListAvailableOptions extends CallOptions {
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

/** What {@link Orgs.listExternal} takes beside its required parameters. */
export interface OrgsListExternalOptions extends CallOptions {
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

/** What {@link Orgs.listTransferTokens} takes beside its required parameters. */
export interface OrgsListTransferTokensOptions extends CallOptions {
  /** Largest number of items to return. 1 to 500. Default: `100`. */
  limit?: number | undefined;
  /** Number of items to skip. At least 0. Default: `0`. */
  offset?: number | undefined;
}

/** What {@link Orgs.update} takes beside its required parameters. */
export interface OrgsUpdateOptions extends CallOptions {
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
  /**
   * Display name; null clears it. 3 to 100 characters, of the form
   * `^[^\u0000-\u001F\u007F-\u009F]*$`; `"null"` clears it.
   */
  name?: string | null | undefined;
  /**
   * Becomes the subdomain of fast.io. Lower-case letters, digits and inner hyphens; unique, not
   * reserved. 2 to 63 characters, of the form `^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$`.
   */
  domain?: string | undefined;
  /**
   * 10 to 1000 characters; null or an empty string clears it. At most 1000 characters, of the form
   * `^[^\u0000-\u001F\u007F-\u009F]*$`; `"null"` or `""` clears it.
   */
  description?: string | null | undefined;
  /**
   * The business an organization is in. The live list is orgs.list_industries. One of
   * `unspecified`, `technology`, `healthcare`, `financial`, `education`, `manufacturing`,
   * `construction`, `professional`, `media`, `retail`, `real_estate`, `logistics`, `energy`,
   * `automotive`, `agriculture`, `pharmaceutical`, `legal`, `government`, `non_profit`,
   * `insurance`, `telecommunications`, `research`, `entertainment`, `architecture`, `consulting`,
   * `marketing`.
   */
  industry?: models.Industry | undefined;
  /** The parameter `billing_email`. */
  billing_email?: string | undefined;
  /** Address of the organization's home page. */
  homepage?: string | undefined;
  /**
   * A color as a JSON object in one form field; the literal null clears it. No source gives the
   * object's keys. `"null"` clears it.
   */
  accent_color?: unknown;
  /**
   * A color as a JSON object in one form field; the literal null clears it. No source gives the
   * object's keys. `"null"` clears it.
   */
  background_color?: unknown;
  /** How the background picture is laid out. One of `stretched`, `fixed`. */
  background_mode?: models.OrgBackgroundMode | undefined;
  /** Show the background. */
  use_background?: boolean | undefined;
  /** Address of the Facebook page. */
  facebook?: string | undefined;
  /** Address of the Twitter/X page. */
  twitter?: string | undefined;
  /** Address of the Instagram page. */
  instagram?: string | undefined;
  /** Address of the YouTube channel. */
  youtube?: string | undefined;
  /**
   * Who may manage the members of an organization. The strings are sent exactly so. One of `Owner
   * only`, `Admin or above`, `Member or above`.
   */
  perm_member_manage?: models.OrgPermMemberManage | undefined;
  /** E-mail domain whose users may join by themselves, e.g. acme.com. */
  perm_auth_domains?: string | undefined;
  /**
   * Free properties of the owner as JSON in one form field; the literal null clears them. `"null"`
   * clears it.
   */
  owner_defined?: unknown;
}

/** Operations on orgs. */
export class Orgs extends Area {
  /**
   * Ask whether a domain name is still free.
   *
   * Checks the form, the reserved names and the names in use. The output parameter is not accepted.
   *
   * `orgs.check_domain`: `GET /orgs/check/domain/{domain}/`.
   *
   * Reply: The answer.
   *
   * @param domain - The name to test.
   */
  checkDomain(domain: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("orgs.check_domain", { domain }, options);
  }

  /**
   * Take over an organization with a transfer token.
   *
   * The caller becomes owner of the organization and its workspaces; the owner until then becomes
   * admin.
   *
   * `orgs.claim`: `POST /org/transfer/claim/`. Not sent again when its outcome is unknown.
   *
   * Reply: Claimed.
   *
   * @param token - The transfer token, 64 characters.
   */
  claim(token: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("orgs.claim", { token }, options);
  }

  /**
   * Close (delete) an organization for good.
   *
   * Owner only. Cancels an active subscription and starts the deletion.
   *
   * `orgs.close`: `POST /org/{org_id}/close/`. What it takes away is gone for good, or for others.
   *
   * Reply: Closed.
   *
   * @param org_id - An organization's 19-digit ID, or its domain.
   * @param confirm - The organization's domain or ID once more.
   */
  close(org_id: string, confirm: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("orgs.close", { org_id, confirm }, options);
  }

  /**
   * Create an organization.
   *
   * The caller becomes owner. A new organization can do nothing that costs resources (HTTP 402)
   * until its owner has set up billing at https://go.fast.io/onboarding (see billing.subscribe).
   *
   * `orgs.create`: `POST /org/create/`. Not sent again when its outcome is unknown.
   *
   * Reply: The new organization.
   *
   * @param domain - Becomes the subdomain of fast.io. Lower-case letters, digits and inner hyphens;
   *   unique, not reserved. 2 to 63 characters, of the form `^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$`.
   * @param options - Optional: `output`, `name`, `description`, `industry`, `billing_email`,
   *   `perm_member_manage`, `background_mode`, `accent_color`, `background_color`, `billing_plan`.
   */
  create(domain: string, options?: OrgsCreateOptions): Pending<models.Org> {
    return this.caller.call("orgs.create", { domain }, options);
  }

  /**
   * Create a token with which somebody else can claim the organization.
   *
   * Owner only, and only where the owner is an agent account. 64 characters, valid for 72 hours, at
   * most 5 live ones. The claim page is https://go.fast.io/claim?token=\{token\}.
   *
   * `orgs.create_transfer_token`: `POST /org/{org_id}/transfer/token/create/`. Not sent again when
   * its outcome is unknown.
   *
   * Reply: The token.
   *
   * @param org_id - An organization's 19-digit ID, or its domain.
   */
  createTransferToken(org_id: string, options?: CallOptions): Pending<models.TransferToken> {
    return this.caller.call("orgs.create_transfer_token", { org_id }, options);
  }

  /**
   * Revoke a transfer token that nobody has used.
   *
   * Owner only.
   *
   * `orgs.delete_transfer_token`: `DELETE /org/{org_id}/transfer/token/{token_id}/`. What it takes
   * away is gone for good, or for others.
   *
   * Reply: Revoked.
   *
   * @param org_id - An organization's 19-digit ID, or its domain.
   * @param token_id - ID of the token.
   */
  deleteTransferToken(org_id: string, token_id: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("orgs.delete_transfer_token", { org_id, token_id }, options);
  }

  /**
   * Read an organization.
   *
   * Owners see the encryption key and storage, admins billing and permissions, members the basics.
   *
   * `orgs.get`: `GET /org/{org_id}/details/`.
   *
   * Reply: The organization.
   *
   * @param org_id - An organization's 19-digit ID, or its domain.
   * @param options - Optional: `output`.
   */
  get(org_id: string, options?: OrgsGetOptions): Pending<models.Org> {
    return this.caller.call("orgs.get", { org_id }, options);
  }

  /**
   * Read what an organization shows to people who are not members.
   *
   * Name, domain, logo and accent color. The organization must exist and be neither closed nor
   * suspended.
   *
   * `orgs.get_public`: `GET /org/{org_id}/public/details/`.
   *
   * Reply: The organization.
   *
   * @param org_id - An organization's 19-digit ID, or its domain.
   * @param options - Optional: `output`.
   */
  getPublic(org_id: string, options?: OrgsGetPublicOptions): Pending<models.Org> {
    return this.caller.call("orgs.get_public", { org_id }, options);
  }

  /**
   * List the organizations the caller is a member of.
   *
   * Rows have member true. Organizations reached only through a workspace are not here, ask
   * orgs.list_external too. Who is no admin sees only organizations with an active subscription.
   *
   * `orgs.list`: `GET /orgs/list/`.
   *
   * Reply: One page of organizations.
   *
   * @param options - Optional: `limit`, `offset`, `output`.
   * @returns One page when awaited; every item to the end in `for await`.
   */
  list(options?: OrgsListOptions): Listing<models.OrgsListReply, models.Org> {
    return this.caller.pages("orgs.list", {}, options);
  }

  /**
   * List every organization the caller joined or is invited to.
   *
   * user_status tells how the caller stands to each.
   *
   * `orgs.list_all`: `GET /orgs/all/`.
   *
   * Reply: One page of organizations.
   *
   * @param options - Optional: `limit`, `offset`, `output`.
   * @returns One page when awaited; every item to the end in `for await`.
   */
  listAll(options?: OrgsListAllOptions): Listing<models.OrgsListAllReply, models.Org> {
    return this.caller.pages("orgs.list_all", {}, options);
  }

  /**
   * List organizations the caller may join and has not joined.
   *
   * `orgs.list_available`: `GET /orgs/available/`.
   *
   * Reply: One page of organizations.
   *
   * @param options - Optional: `limit`, `offset`, `output`.
   * @returns One page when awaited; every item to the end in `for await`.
   */
  listAvailable(
    options?: OrgsListAvailableOptions,
  ): Listing<models.OrgsListAvailableReply, models.Org> {
    return this.caller.pages("orgs.list_available", {}, options);
  }

  /**
   * List organizations reached only through a workspace membership.
   *
   * Rows have member false; only name and public facts are readable, no settings, no billing, no
   * other workspaces.
   *
   * `orgs.list_external`: `GET /orgs/list/external/`.
   *
   * Reply: One page of organizations.
   *
   * @param options - Optional: `limit`, `offset`, `output`.
   * @returns One page when awaited; every item to the end in `for await`.
   */
  listExternal(
    options?: OrgsListExternalOptions,
  ): Listing<models.OrgsListExternalReply, models.Org> {
    return this.caller.pages("orgs.list_external", {}, options);
  }

  /**
   * List the values of the industry field.
   *
   * `orgs.list_industries`: `GET /orgs/industries/`.
   *
   * Reply: The industries.
   */
  listIndustries(options?: CallOptions): Pending<unknown> {
    return this.caller.call("orgs.list_industries", {}, options);
  }

  /**
   * List the live transfer tokens of an organization.
   *
   * Owner only.
   *
   * `orgs.list_transfer_tokens`: `GET /org/{org_id}/transfer/token/list/`.
   *
   * Reply: The tokens.
   *
   * @param org_id - An organization's 19-digit ID, or its domain.
   * @param options - Optional: `limit`, `offset`.
   * @returns One page when awaited; every item to the end in `for await`.
   */
  listTransferTokens(
    org_id: string,
    options?: OrgsListTransferTokensOptions,
  ): Listing<unknown, unknown> {
    return this.caller.pages("orgs.list_transfer_tokens", { org_id }, options);
  }

  /**
   * Change an organization's settings.
   *
   * Partial, only the fields sent change; at least one is needed. Admin or owner. A nullable field
   * is cleared with the literal string null, description also with an empty string.
   *
   * `orgs.update`: `POST /org/{org_id}/update/`.
   *
   * At least one field is given.
   *
   * Reply: The organization.
   *
   * @param org_id - An organization's 19-digit ID, or its domain.
   * @param options - Optional: `output`, `name`, `domain`, `description`, `industry`,
   *   `billing_email`, `homepage`, `accent_color`, `background_color`, `background_mode`,
   *   `use_background`, `facebook`, `twitter`, `instagram`, `youtube`, `perm_member_manage`,
   *   `perm_auth_domains`, `owner_defined`.
   */
  update(org_id: string, options?: OrgsUpdateOptions): Pending<models.Org> {
    return this.caller.call("orgs.update", { org_id }, options);
  }
}
