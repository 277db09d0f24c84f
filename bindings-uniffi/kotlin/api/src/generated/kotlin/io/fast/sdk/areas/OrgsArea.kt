// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.areas

import io.fast.sdk.Area
import io.fast.sdk.CallOptions
import io.fast.sdk.Caller
import io.fast.sdk.Change
import io.fast.sdk.Forms
import io.fast.sdk.Listing
import io.fast.sdk.Params
import io.fast.sdk.gets
import io.fast.sdk.models.Industry
import io.fast.sdk.models.Org
import io.fast.sdk.models.OrgBackgroundMode
import io.fast.sdk.models.OrgPermMemberManage
import io.fast.sdk.models.OrgsListAllReply
import io.fast.sdk.models.OrgsListAvailableReply
import io.fast.sdk.models.OrgsListExternalReply
import io.fast.sdk.models.OrgsListReply
import io.fast.sdk.models.TransferToken
import kotlinx.serialization.json.JsonElement

/** Operations on orgs. */
public class OrgsArea(caller: Caller) : Area(caller) {
    /**
     * Ask whether a domain name is still free.
     *
     * Checks the form, the reserved names and the names in use. The output parameter is not
     * accepted.
     *
     * `orgs.check_domain`: `GET /orgs/check/domain/{domain}/`.
     *
     * Reply: The answer.
     *
     * @param domain The name to test.
     */
    public suspend fun checkDomain(
        domain: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "orgs.check_domain",
        Params("domain" gets domain),
        options,
        Forms.any,
    )

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
     * @param token The transfer token, 64 characters.
     */
    public suspend fun claim(
        token: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "orgs.claim",
        Params("token" gets token),
        options,
        Forms.any,
    )

    /**
     * Close (delete) an organization for good.
     *
     * Owner only. Cancels an active subscription and starts the deletion.
     *
     * `orgs.close`: `POST /org/{org_id}/close/`. What it takes away is gone for good, or for
     * others.
     *
     * Reply: Closed.
     *
     * @param orgId An organization's 19-digit ID, or its domain.
     * @param confirm The organization's domain or ID once more.
     */
    public suspend fun close(
        orgId: String,
        confirm: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "orgs.close",
        Params("org_id" gets orgId, "confirm" gets confirm),
        options,
        Forms.any,
    )

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
     * @param domain Becomes the subdomain of fast.io. Lower-case letters, digits and inner hyphens;
     *   unique, not reserved. 2 to 63 characters, of the form
     *   `^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$`.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     * @param name Display name. No control characters. 3 to 100 characters, of the form
     *   `^[^\u0000-\u001F\u007F-\u009F]*$`.
     * @param description Longer text. No control characters. 10 to 1000 characters, of the form
     *   `^[^\u0000-\u001F\u007F-\u009F]*$`.
     * @param industry The business an organization is in. The live list is orgs.list_industries.
     *   One of `unspecified`, `technology`, `healthcare`, `financial`, `education`,
     *   `manufacturing`, `construction`, `professional`, `media`, `retail`, `real_estate`,
     *   `logistics`, `energy`, `automotive`, `agriculture`, `pharmaceutical`, `legal`,
     *   `government`, `non_profit`, `insurance`, `telecommunications`, `research`, `entertainment`,
     *   `architecture`, `consulting`, `marketing`. Default: `unspecified`.
     * @param billingEmail Where bills go; its domain must be reachable. The caller's address when
     *   left out.
     * @param permMemberManage Who may manage the members of an organization. The strings are sent
     *   exactly so. One of `Owner only`, `Admin or above`, `Member or above`. Default: `Member or
     *   above`.
     * @param backgroundMode How the background picture is laid out. One of `stretched`, `fixed`.
     *   Default: `stretched`.
     * @param accentColor A color as a JSON object in one form field; the literal null clears it. No
     *   source gives the object's keys.
     * @param backgroundColor A color as a JSON object in one form field; the literal null clears
     *   it. No source gives the object's keys.
     * @param billingPlan Older; "agent" gave the free plan, which is closed now. No longer to be
     *   used.
     */
    public suspend fun create(
        domain: String,
        output: String? = null,
        name: String? = null,
        description: String? = null,
        industry: Industry? = null,
        billingEmail: String? = null,
        permMemberManage: OrgPermMemberManage? = null,
        backgroundMode: OrgBackgroundMode? = null,
        accentColor: JsonElement? = null,
        backgroundColor: JsonElement? = null,
        billingPlan: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Org = caller.call(
        "orgs.create",
        Params(
            "domain" gets domain,
            "output" gets output,
            "name" gets name,
            "description" gets description,
            "industry" gets industry,
            "billing_email" gets billingEmail,
            "perm_member_manage" gets permMemberManage,
            "background_mode" gets backgroundMode,
            "accent_color" gets accentColor,
            "background_color" gets backgroundColor,
            "billing_plan" gets billingPlan,
        ),
        options,
        Org,
    )

    /**
     * Create a token with which somebody else can claim the organization.
     *
     * Owner only, and only where the owner is an agent account. 64 characters, valid for 72 hours,
     * at most 5 live ones. The claim page is https://go.fast.io/claim?token={token}.
     *
     * `orgs.create_transfer_token`: `POST /org/{org_id}/transfer/token/create/`. Not sent again
     * when its outcome is unknown.
     *
     * Reply: The token.
     *
     * @param orgId An organization's 19-digit ID, or its domain.
     */
    public suspend fun createTransferToken(
        orgId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): TransferToken = caller.call(
        "orgs.create_transfer_token",
        Params("org_id" gets orgId),
        options,
        TransferToken,
    )

    /**
     * Revoke a transfer token that nobody has used.
     *
     * Owner only.
     *
     * `orgs.delete_transfer_token`: `DELETE /org/{org_id}/transfer/token/{token_id}/`. What it
     * takes away is gone for good, or for others.
     *
     * Reply: Revoked.
     *
     * @param orgId An organization's 19-digit ID, or its domain.
     * @param tokenId ID of the token.
     */
    public suspend fun deleteTransferToken(
        orgId: String,
        tokenId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "orgs.delete_transfer_token",
        Params("org_id" gets orgId, "token_id" gets tokenId),
        options,
        Forms.any,
    )

    /**
     * Read an organization.
     *
     * Owners see the encryption key and storage, admins billing and permissions, members the
     * basics.
     *
     * `orgs.get`: `GET /org/{org_id}/details/`.
     *
     * Reply: The organization.
     *
     * @param orgId An organization's 19-digit ID, or its domain.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     */
    public suspend fun get(
        orgId: String,
        output: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Org = caller.call(
        "orgs.get",
        Params("org_id" gets orgId, "output" gets output),
        options,
        Org,
    )

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
     * @param orgId An organization's 19-digit ID, or its domain.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     */
    public suspend fun getPublic(
        orgId: String,
        output: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Org = caller.call(
        "orgs.get_public",
        Params("org_id" gets orgId, "output" gets output),
        options,
        Org,
    )

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
     * @param limit Largest number of items to return. 1 to 500. Default: `100`.
     * @param offset Number of items to skip. At least 0. Default: `0`.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     */
    public fun list(
        limit: Long? = null,
        offset: Long? = null,
        output: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Listing<OrgsListReply, Org> = caller.pages(
        "orgs.list",
        Params("limit" gets limit, "offset" gets offset, "output" gets output),
        options,
        OrgsListReply,
        Org,
    )

    /**
     * List every organization the caller joined or is invited to.
     *
     * user_status tells how the caller stands to each.
     *
     * `orgs.list_all`: `GET /orgs/all/`.
     *
     * Reply: One page of organizations.
     *
     * @param limit Largest number of items to return. 1 to 500. Default: `100`.
     * @param offset Number of items to skip. At least 0. Default: `0`.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     */
    public fun listAll(
        limit: Long? = null,
        offset: Long? = null,
        output: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Listing<OrgsListAllReply, Org> = caller.pages(
        "orgs.list_all",
        Params("limit" gets limit, "offset" gets offset, "output" gets output),
        options,
        OrgsListAllReply,
        Org,
    )

    /**
     * List organizations the caller may join and has not joined.
     *
     * `orgs.list_available`: `GET /orgs/available/`.
     *
     * Reply: One page of organizations.
     *
     * @param limit Largest number of items to return. 1 to 500. Default: `100`.
     * @param offset Number of items to skip. At least 0. Default: `0`.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     */
    public fun listAvailable(
        limit: Long? = null,
        offset: Long? = null,
        output: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Listing<OrgsListAvailableReply, Org> = caller.pages(
        "orgs.list_available",
        Params("limit" gets limit, "offset" gets offset, "output" gets output),
        options,
        OrgsListAvailableReply,
        Org,
    )

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
     * @param limit Largest number of items to return. 1 to 500. Default: `100`.
     * @param offset Number of items to skip. At least 0. Default: `0`.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     */
    public fun listExternal(
        limit: Long? = null,
        offset: Long? = null,
        output: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Listing<OrgsListExternalReply, Org> = caller.pages(
        "orgs.list_external",
        Params("limit" gets limit, "offset" gets offset, "output" gets output),
        options,
        OrgsListExternalReply,
        Org,
    )

    /**
     * List the values of the industry field.
     *
     * `orgs.list_industries`: `GET /orgs/industries/`.
     *
     * Reply: The industries.
     */
    public suspend fun listIndustries(
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "orgs.list_industries",
        Params(),
        options,
        Forms.any,
    )

    /**
     * List the live transfer tokens of an organization.
     *
     * Owner only.
     *
     * `orgs.list_transfer_tokens`: `GET /org/{org_id}/transfer/token/list/`.
     *
     * Reply: The tokens.
     *
     * @param orgId An organization's 19-digit ID, or its domain.
     * @param limit Largest number of items to return. 1 to 500. Default: `100`.
     * @param offset Number of items to skip. At least 0. Default: `0`.
     */
    public fun listTransferTokens(
        orgId: String,
        limit: Long? = null,
        offset: Long? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Listing<JsonElement, JsonElement> = caller.pages(
        "orgs.list_transfer_tokens",
        Params("org_id" gets orgId, "limit" gets limit, "offset" gets offset),
        options,
        Forms.any,
        Forms.any,
    )

    /**
     * Change an organization's settings.
     *
     * Partial, only the fields sent change; at least one is needed. Admin or owner. A nullable
     * field is cleared with the literal string null, description also with an empty string.
     *
     * `orgs.update`: `POST /org/{org_id}/update/`.
     *
     * At least one field is given.
     *
     * Reply: The organization.
     *
     * @param orgId An organization's 19-digit ID, or its domain.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     * @param name Display name; null clears it. 3 to 100 characters, of the form
     *   `^[^\u0000-\u001F\u007F-\u009F]*$`; `"null"` clears it.
     * @param domain Becomes the subdomain of fast.io. Lower-case letters, digits and inner hyphens;
     *   unique, not reserved. 2 to 63 characters, of the form
     *   `^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$`.
     * @param description 10 to 1000 characters; null or an empty string clears it. At most 1000
     *   characters, of the form `^[^\u0000-\u001F\u007F-\u009F]*$`; `"null"` or `""` clears it.
     * @param industry The business an organization is in. The live list is orgs.list_industries.
     *   One of `unspecified`, `technology`, `healthcare`, `financial`, `education`,
     *   `manufacturing`, `construction`, `professional`, `media`, `retail`, `real_estate`,
     *   `logistics`, `energy`, `automotive`, `agriculture`, `pharmaceutical`, `legal`,
     *   `government`, `non_profit`, `insurance`, `telecommunications`, `research`, `entertainment`,
     *   `architecture`, `consulting`, `marketing`.
     * @param billingEmail The parameter `billing_email`.
     * @param homepage Address of the organization's home page.
     * @param accentColor A color as a JSON object in one form field; the literal null clears it. No
     *   source gives the object's keys. `"null"` clears it.
     * @param backgroundColor A color as a JSON object in one form field; the literal null clears
     *   it. No source gives the object's keys. `"null"` clears it.
     * @param backgroundMode How the background picture is laid out. One of `stretched`, `fixed`.
     * @param useBackground Show the background.
     * @param facebook Address of the Facebook page.
     * @param twitter Address of the Twitter/X page.
     * @param instagram Address of the Instagram page.
     * @param youtube Address of the YouTube channel.
     * @param permMemberManage Who may manage the members of an organization. The strings are sent
     *   exactly so. One of `Owner only`, `Admin or above`, `Member or above`.
     * @param permAuthDomains E-mail domain whose users may join by themselves, e.g. acme.com.
     * @param ownerDefined Free properties of the owner as JSON in one form field; the literal null
     *   clears them. `"null"` clears it.
     */
    public suspend fun update(
        orgId: String,
        output: String? = null,
        name: Change<String>? = null,
        domain: String? = null,
        description: Change<String>? = null,
        industry: Industry? = null,
        billingEmail: String? = null,
        homepage: String? = null,
        accentColor: JsonElement? = null,
        backgroundColor: JsonElement? = null,
        backgroundMode: OrgBackgroundMode? = null,
        useBackground: Boolean? = null,
        facebook: String? = null,
        twitter: String? = null,
        instagram: String? = null,
        youtube: String? = null,
        permMemberManage: OrgPermMemberManage? = null,
        permAuthDomains: String? = null,
        ownerDefined: JsonElement? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Org = caller.call(
        "orgs.update",
        Params(
            "org_id" gets orgId,
            "output" gets output,
            "name" gets name,
            "domain" gets domain,
            "description" gets description,
            "industry" gets industry,
            "billing_email" gets billingEmail,
            "homepage" gets homepage,
            "accent_color" gets accentColor,
            "background_color" gets backgroundColor,
            "background_mode" gets backgroundMode,
            "use_background" gets useBackground,
            "facebook" gets facebook,
            "twitter" gets twitter,
            "instagram" gets instagram,
            "youtube" gets youtube,
            "perm_member_manage" gets permMemberManage,
            "perm_auth_domains" gets permAuthDomains,
            "owner_defined" gets ownerDefined,
        ),
        options,
        Org,
    )
}
