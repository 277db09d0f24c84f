// Generated from core/api by `cargo xtask codegen`. Do not edit.

/// Operations on orgs.
public struct OrgsArea: Sendable {
    let caller: any Caller

    init(_ caller: any Caller) { self.caller = caller }

    /// Ask whether a domain name is still free.
    ///
    /// Checks the form, the reserved names and the names in use. The output parameter is not
    /// accepted.
    ///
    /// `orgs.check_domain`: `GET /orgs/check/domain/{domain}/`.
    ///
    /// Reply: The answer.
    ///
    /// - Parameters:
    ///   - domain: The name to test.
    ///   - options: What differs from the client's settings.
    public func checkDomain(
        domain: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("domain", domain)
        return try await caller.result("orgs.check_domain", params, options, Forms.any)
    }

    /// Take over an organization with a transfer token.
    ///
    /// The caller becomes owner of the organization and its workspaces; the owner until then
    /// becomes admin.
    ///
    /// `orgs.claim`: `POST /org/transfer/claim/`. Not sent again when its outcome is unknown.
    ///
    /// Reply: Claimed.
    ///
    /// - Parameters:
    ///   - token: The transfer token, 64 characters.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func claim(
        token: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("token", token)
        return try await caller.result("orgs.claim", params, options, Forms.any)
    }

    /// Close (delete) an organization for good.
    ///
    /// Owner only. Cancels an active subscription and starts the deletion.
    ///
    /// `orgs.close`: `POST /org/{org_id}/close/`. What it takes away is gone for good, or for
    /// others.
    ///
    /// Reply: Closed.
    ///
    /// - Parameters:
    ///   - orgId: An organization's 19-digit ID, or its domain.
    ///   - confirm: The organization's domain or ID once more.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func close(
        orgId: String,
        confirm: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("org_id", orgId)
        params.add("confirm", confirm)
        return try await caller.result("orgs.close", params, options, Forms.any)
    }

    /// Create an organization.
    ///
    /// The caller becomes owner. A new organization can do nothing that costs resources (HTTP 402)
    /// until its owner has set up billing at https://go.fast.io/onboarding (see billing.subscribe).
    ///
    /// `orgs.create`: `POST /org/create/`. Not sent again when its outcome is unknown.
    ///
    /// Reply: The new organization.
    ///
    /// - Parameters:
    ///   - domain: Becomes the subdomain of fast.io. Lower-case letters, digits and inner hyphens;
    ///     unique, not reserved. 2 to 63 characters, of the form
    ///     `^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$`.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - name: Display name. No control characters. 3 to 100 characters, of the form
    ///     `^[^\u0000-\u001F\u007F-\u009F]*$`.
    ///   - description: Longer text. No control characters. 10 to 1000 characters, of the form
    ///     `^[^\u0000-\u001F\u007F-\u009F]*$`.
    ///   - industry: The business an organization is in. The live list is orgs.list_industries. One
    ///     of `unspecified`, `technology`, `healthcare`, `financial`, `education`,
    ///     `manufacturing`, `construction`, `professional`, `media`, `retail`, `real_estate`,
    ///     `logistics`, `energy`, `automotive`, `agriculture`, `pharmaceutical`, `legal`,
    ///     `government`, `non_profit`, `insurance`, `telecommunications`, `research`,
    ///     `entertainment`, `architecture`, `consulting`, `marketing`. Default: `unspecified`.
    ///   - billingEmail: Where bills go; its domain must be reachable. The caller's address when
    ///     left out.
    ///   - permMemberManage: Who may manage the members of an organization. The strings are sent
    ///     exactly so. One of `Owner only`, `Admin or above`, `Member or above`. Default: `Member
    ///     or above`.
    ///   - backgroundMode: How the background picture is laid out. One of `stretched`, `fixed`.
    ///     Default: `stretched`.
    ///   - accentColor: A color as a JSON object in one form field; the literal null clears it. No
    ///     source gives the object's keys.
    ///   - backgroundColor: A color as a JSON object in one form field; the literal null clears it.
    ///     No source gives the object's keys.
    ///   - billingPlan: Older; "agent" gave the free plan, which is closed now. No longer to be
    ///     used.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func create(
        domain: String,
        output: String? = nil,
        name: String? = nil,
        description: String? = nil,
        industry: Models.Industry? = nil,
        billingEmail: String? = nil,
        permMemberManage: Models.OrgPermMemberManage? = nil,
        backgroundMode: Models.OrgBackgroundMode? = nil,
        accentColor: JSON? = nil,
        backgroundColor: JSON? = nil,
        billingPlan: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.Org {
        var params = Params()
        params.add("domain", domain)
        params.add("output", output)
        params.add("name", name)
        params.add("description", description)
        params.add("industry", industry)
        params.add("billing_email", billingEmail)
        params.add("perm_member_manage", permMemberManage)
        params.add("background_mode", backgroundMode)
        params.add("accent_color", accentColor)
        params.add("background_color", backgroundColor)
        params.add("billing_plan", billingPlan)
        return try await caller.result("orgs.create", params, options, Models.Org.read)
    }

    /// Create a token with which somebody else can claim the organization.
    ///
    /// Owner only, and only where the owner is an agent account. 64 characters, valid for 72 hours,
    /// at most 5 live ones. The claim page is https://go.fast.io/claim?token={token}.
    ///
    /// `orgs.create_transfer_token`: `POST /org/{org_id}/transfer/token/create/`. Not sent again
    /// when its outcome is unknown.
    ///
    /// Reply: The token.
    ///
    /// - Parameters:
    ///   - orgId: An organization's 19-digit ID, or its domain.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func createTransferToken(
        orgId: String,
        options: CallOptions = .default
    ) async throws -> Models.TransferToken {
        var params = Params()
        params.add("org_id", orgId)
        return try await caller.result("orgs.create_transfer_token", params, options, Models.TransferToken.read)
    }

    /// Revoke a transfer token that nobody has used.
    ///
    /// Owner only.
    ///
    /// `orgs.delete_transfer_token`: `DELETE /org/{org_id}/transfer/token/{token_id}/`. What it
    /// takes away is gone for good, or for others.
    ///
    /// Reply: Revoked.
    ///
    /// - Parameters:
    ///   - orgId: An organization's 19-digit ID, or its domain.
    ///   - tokenId: ID of the token.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func deleteTransferToken(
        orgId: String,
        tokenId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("org_id", orgId)
        params.add("token_id", tokenId)
        return try await caller.result("orgs.delete_transfer_token", params, options, Forms.any)
    }

    /// Read an organization.
    ///
    /// Owners see the encryption key and storage, admins billing and permissions, members the
    /// basics.
    ///
    /// `orgs.get`: `GET /org/{org_id}/details/`.
    ///
    /// Reply: The organization.
    ///
    /// - Parameters:
    ///   - orgId: An organization's 19-digit ID, or its domain.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - options: What differs from the client's settings.
    public func get(
        orgId: String,
        output: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.Org {
        var params = Params()
        params.add("org_id", orgId)
        params.add("output", output)
        return try await caller.result("orgs.get", params, options, Models.Org.read)
    }

    /// Read what an organization shows to people who are not members.
    ///
    /// Name, domain, logo and accent color. The organization must exist and be neither closed nor
    /// suspended.
    ///
    /// `orgs.get_public`: `GET /org/{org_id}/public/details/`.
    ///
    /// Reply: The organization.
    ///
    /// - Parameters:
    ///   - orgId: An organization's 19-digit ID, or its domain.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - options: What differs from the client's settings.
    public func getPublic(
        orgId: String,
        output: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.Org {
        var params = Params()
        params.add("org_id", orgId)
        params.add("output", output)
        return try await caller.result("orgs.get_public", params, options, Models.Org.read)
    }

    /// List the organizations the caller is a member of.
    ///
    /// Rows have member true. Organizations reached only through a workspace are not here, ask
    /// orgs.list_external too. Who is no admin sees only organizations with an active subscription.
    ///
    /// `orgs.list`: `GET /orgs/list/`.
    ///
    /// Reply: One page of organizations.
    ///
    /// - Parameters:
    ///   - limit: Largest number of items to return. 1 to 500. Default: `100`.
    ///   - offset: Number of items to skip. At least 0. Default: `0`.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - options: What differs from the client's settings.
    public func list(
        limit: Int? = nil,
        offset: Int? = nil,
        output: String? = nil,
        options: CallOptions = .default
    ) -> Listing<Models.OrgsListReply, Models.Org> {
        var params = Params()
        params.add("limit", limit)
        params.add("offset", offset)
        params.add("output", output)
        return Listing(caller, "orgs.list", params, options, Models.OrgsListReply.read, Models.Org.read)
    }

    /// List every organization the caller joined or is invited to.
    ///
    /// user_status tells how the caller stands to each.
    ///
    /// `orgs.list_all`: `GET /orgs/all/`.
    ///
    /// Reply: One page of organizations.
    ///
    /// - Parameters:
    ///   - limit: Largest number of items to return. 1 to 500. Default: `100`.
    ///   - offset: Number of items to skip. At least 0. Default: `0`.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - options: What differs from the client's settings.
    public func listAll(
        limit: Int? = nil,
        offset: Int? = nil,
        output: String? = nil,
        options: CallOptions = .default
    ) -> Listing<Models.OrgsListAllReply, Models.Org> {
        var params = Params()
        params.add("limit", limit)
        params.add("offset", offset)
        params.add("output", output)
        return Listing(caller, "orgs.list_all", params, options, Models.OrgsListAllReply.read, Models.Org.read)
    }

    /// List organizations the caller may join and has not joined.
    ///
    /// `orgs.list_available`: `GET /orgs/available/`.
    ///
    /// Reply: One page of organizations.
    ///
    /// - Parameters:
    ///   - limit: Largest number of items to return. 1 to 500. Default: `100`.
    ///   - offset: Number of items to skip. At least 0. Default: `0`.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - options: What differs from the client's settings.
    public func listAvailable(
        limit: Int? = nil,
        offset: Int? = nil,
        output: String? = nil,
        options: CallOptions = .default
    ) -> Listing<Models.OrgsListAvailableReply, Models.Org> {
        var params = Params()
        params.add("limit", limit)
        params.add("offset", offset)
        params.add("output", output)
        return Listing(caller, "orgs.list_available", params, options, Models.OrgsListAvailableReply.read, Models.Org.read)
    }

    /// List organizations reached only through a workspace membership.
    ///
    /// Rows have member false; only name and public facts are readable, no settings, no billing, no
    /// other workspaces.
    ///
    /// `orgs.list_external`: `GET /orgs/list/external/`.
    ///
    /// Reply: One page of organizations.
    ///
    /// - Parameters:
    ///   - limit: Largest number of items to return. 1 to 500. Default: `100`.
    ///   - offset: Number of items to skip. At least 0. Default: `0`.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - options: What differs from the client's settings.
    public func listExternal(
        limit: Int? = nil,
        offset: Int? = nil,
        output: String? = nil,
        options: CallOptions = .default
    ) -> Listing<Models.OrgsListExternalReply, Models.Org> {
        var params = Params()
        params.add("limit", limit)
        params.add("offset", offset)
        params.add("output", output)
        return Listing(caller, "orgs.list_external", params, options, Models.OrgsListExternalReply.read, Models.Org.read)
    }

    /// List the values of the industry field.
    ///
    /// `orgs.list_industries`: `GET /orgs/industries/`.
    ///
    /// Reply: The industries.
    ///
    /// - Parameters:
    ///   - options: What differs from the client's settings.
    public func listIndustries(
        options: CallOptions = .default
    ) async throws -> JSON {
        let params = Params()
        return try await caller.result("orgs.list_industries", params, options, Forms.any)
    }

    /// List the live transfer tokens of an organization.
    ///
    /// Owner only.
    ///
    /// `orgs.list_transfer_tokens`: `GET /org/{org_id}/transfer/token/list/`.
    ///
    /// Reply: The tokens.
    ///
    /// - Parameters:
    ///   - orgId: An organization's 19-digit ID, or its domain.
    ///   - limit: Largest number of items to return. 1 to 500. Default: `100`.
    ///   - offset: Number of items to skip. At least 0. Default: `0`.
    ///   - options: What differs from the client's settings.
    public func listTransferTokens(
        orgId: String,
        limit: Int? = nil,
        offset: Int? = nil,
        options: CallOptions = .default
    ) -> Listing<JSON, JSON> {
        var params = Params()
        params.add("org_id", orgId)
        params.add("limit", limit)
        params.add("offset", offset)
        return Listing(caller, "orgs.list_transfer_tokens", params, options, Forms.any, Forms.any)
    }

    /// Change an organization's settings.
    ///
    /// Partial, only the fields sent change; at least one is needed. Admin or owner. A nullable
    /// field is cleared with the literal string null, description also with an empty string.
    ///
    /// `orgs.update`: `POST /org/{org_id}/update/`.
    ///
    /// At least one field is given.
    ///
    /// Reply: The organization.
    ///
    /// - Parameters:
    ///   - orgId: An organization's 19-digit ID, or its domain.
    ///   - output: How much detail comes back and, with markdown, in which encoding. At most one of
    ///     `terse`, `standard`, `full`, and any of `markdown`, commas between.
    ///   - name: Display name; null clears it. 3 to 100 characters, of the form
    ///     `^[^\u0000-\u001F\u007F-\u009F]*$`; `"null"` clears it.
    ///   - domain: Becomes the subdomain of fast.io. Lower-case letters, digits and inner hyphens;
    ///     unique, not reserved. 2 to 63 characters, of the form
    ///     `^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$`.
    ///   - description: 10 to 1000 characters; null or an empty string clears it. At most 1000
    ///     characters, of the form `^[^\u0000-\u001F\u007F-\u009F]*$`; `"null"` or `""` clears
    ///     it.
    ///   - industry: The business an organization is in. The live list is orgs.list_industries. One
    ///     of `unspecified`, `technology`, `healthcare`, `financial`, `education`,
    ///     `manufacturing`, `construction`, `professional`, `media`, `retail`, `real_estate`,
    ///     `logistics`, `energy`, `automotive`, `agriculture`, `pharmaceutical`, `legal`,
    ///     `government`, `non_profit`, `insurance`, `telecommunications`, `research`,
    ///     `entertainment`, `architecture`, `consulting`, `marketing`.
    ///   - billingEmail: The parameter `billing_email`.
    ///   - homepage: Address of the organization's home page.
    ///   - accentColor: A color as a JSON object in one form field; the literal null clears it. No
    ///     source gives the object's keys. `"null"` clears it.
    ///   - backgroundColor: A color as a JSON object in one form field; the literal null clears it.
    ///     No source gives the object's keys. `"null"` clears it.
    ///   - backgroundMode: How the background picture is laid out. One of `stretched`, `fixed`.
    ///   - useBackground: Show the background.
    ///   - facebook: Address of the Facebook page.
    ///   - twitter: Address of the Twitter/X page.
    ///   - instagram: Address of the Instagram page.
    ///   - youtube: Address of the YouTube channel.
    ///   - permMemberManage: Who may manage the members of an organization. The strings are sent
    ///     exactly so. One of `Owner only`, `Admin or above`, `Member or above`.
    ///   - permAuthDomains: E-mail domain whose users may join by themselves, e.g. acme.com.
    ///   - ownerDefined: Free properties of the owner as JSON in one form field; the literal null
    ///     clears them. `"null"` clears it.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func update(
        orgId: String,
        output: String? = nil,
        name: Change<String>? = nil,
        domain: String? = nil,
        description: Change<String>? = nil,
        industry: Models.Industry? = nil,
        billingEmail: String? = nil,
        homepage: String? = nil,
        accentColor: JSON? = nil,
        backgroundColor: JSON? = nil,
        backgroundMode: Models.OrgBackgroundMode? = nil,
        useBackground: Bool? = nil,
        facebook: String? = nil,
        twitter: String? = nil,
        instagram: String? = nil,
        youtube: String? = nil,
        permMemberManage: Models.OrgPermMemberManage? = nil,
        permAuthDomains: String? = nil,
        ownerDefined: JSON? = nil,
        options: CallOptions = .default
    ) async throws -> Models.Org {
        var params = Params()
        params.add("org_id", orgId)
        params.add("output", output)
        params.add("name", name)
        params.add("domain", domain)
        params.add("description", description)
        params.add("industry", industry)
        params.add("billing_email", billingEmail)
        params.add("homepage", homepage)
        params.add("accent_color", accentColor)
        params.add("background_color", backgroundColor)
        params.add("background_mode", backgroundMode)
        params.add("use_background", useBackground)
        params.add("facebook", facebook)
        params.add("twitter", twitter)
        params.add("instagram", instagram)
        params.add("youtube", youtube)
        params.add("perm_member_manage", permMemberManage)
        params.add("perm_auth_domains", permAuthDomains)
        params.add("owner_defined", ownerDefined)
        return try await caller.result("orgs.update", params, options, Models.Org.read)
    }
}
