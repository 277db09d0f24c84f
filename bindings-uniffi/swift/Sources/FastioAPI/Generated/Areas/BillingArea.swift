// Generated from core/api by `cargo xtask codegen`. Do not edit.

/// Operations on billing.
public struct BillingArea: Sendable {
    let caller: any Caller

    init(_ caller: any Caller) { self.caller = caller }

    /// Pretend a payment on a development server.
    ///
    /// Development servers only; uses a test payment method.
    ///
    /// `billing.activate`: `POST /org/{org_id}/billing/activate/`. Not sent again when its outcome
    /// is unknown.
    ///
    /// The service switched it off.
    ///
    /// Reply: Activated.
    ///
    /// - Parameters:
    ///   - orgId: An organization's 19-digit ID, or its domain.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "Use billing.reactivate or billing.subscribe.")
    @discardableResult
    public func activate(
        orgId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("org_id", orgId)
        return try await caller.result("billing.activate", params, options, Forms.any)
    }

    /// Cancel the subscription at the end of the paid period.
    ///
    /// Owner only. Everything works until cancel_at; billing.reactivate takes it back until then.
    ///
    /// `billing.cancel`: `DELETE /org/{org_id}/billing/`. What it takes away is gone for good, or
    /// for others.
    ///
    /// Reply: The cancellation is scheduled.
    ///
    /// - Parameters:
    ///   - orgId: An organization's 19-digit ID, or its domain.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func cancel(
        orgId: String,
        options: CallOptions = .default
    ) async throws -> Models.BillingCancelReply {
        var params = Params()
        params.add("org_id", orgId)
        return try await caller.result("billing.cancel", params, options, Models.BillingCancelReply.read)
    }

    /// Read customer, subscription and payment state.
    ///
    /// Admin or owner.
    ///
    /// `billing.get`: `GET /org/{org_id}/billing/details/`.
    ///
    /// Reply: The billing state.
    ///
    /// - Parameters:
    ///   - orgId: An organization's 19-digit ID, or its domain.
    ///   - options: What differs from the client's settings.
    /// - Throws: `FastioError`, among others for:
    ///   - HTTP 403, code 10767 (Scope Admin Required): The credential has no rwa scope.
    public func get(
        orgId: String,
        options: CallOptions = .default
    ) async throws -> Models.BillingDetails {
        var params = Params()
        params.add("org_id", orgId)
        return try await caller.result("billing.get", params, options, Models.BillingDetails.read)
    }

    /// Read how many credits are used, left and granted.
    ///
    /// Admin or owner. Also the period, the trial and a projection at the present rate. The
    /// organization's "limits" are this call.
    ///
    /// `billing.get_credit_limits`: `GET /org/{org_id}/billing/usage/limits/credits/`.
    ///
    /// Reply: The credits.
    ///
    /// - Parameters:
    ///   - orgId: An organization's 19-digit ID, or its domain.
    ///   - options: What differs from the client's settings.
    /// - Throws: `FastioError`, among others for:
    ///   - HTTP 403, code 10767 (Scope Admin Required): The credential has no rwa scope.
    public func getCreditLimits(
        orgId: String,
        options: CallOptions = .default
    ) async throws -> Models.CreditLimits {
        var params = Params()
        params.add("org_id", orgId)
        return try await caller.result("billing.get_credit_limits", params, options, Models.CreditLimits.read)
    }

    /// List invoices.
    ///
    /// Admin or owner. Paged by the ID of the last invoice seen, not by offset.
    ///
    /// `billing.list_invoices`: `GET /org/{org_id}/billing/invoices/`.
    ///
    /// Reply: One page of invoices.
    ///
    /// - Parameters:
    ///   - orgId: An organization's 19-digit ID, or its domain.
    ///   - limit: Largest number of invoices to return; its bounds are not documented. At least 1.
    ///   - startingAfter: ID of the last invoice of the page before.
    ///   - options: What differs from the client's settings.
    /// - Throws: `FastioError`, among others for:
    ///   - HTTP 403, code 10767 (Scope Admin Required): The credential has no rwa scope.
    public func listInvoices(
        orgId: String,
        limit: Int? = nil,
        startingAfter: String? = nil,
        options: CallOptions = .default
    ) -> Listing<Models.BillingListInvoicesReply, Models.Invoice> {
        var params = Params()
        params.add("org_id", orgId)
        params.add("limit", limit)
        params.add("starting_after", startingAfter)
        return Listing(caller, "billing.list_invoices", params, options, Models.BillingListInvoicesReply.read, Models.Invoice.read)
    }

    /// List the members the organization pays for.
    ///
    /// Admin or owner. Each with the workspaces they are in.
    ///
    /// `billing.list_member_usage`: `GET /org/{org_id}/billing/usage/members/list/`.
    ///
    /// Reply: One page of billed members.
    ///
    /// - Parameters:
    ///   - orgId: An organization's 19-digit ID, or its domain.
    ///   - limit: Largest number of items to return. 1 to 500. Default: `100`.
    ///   - offset: Number of items to skip. At least 0. Default: `0`.
    ///   - options: What differs from the client's settings.
    /// - Throws: `FastioError`, among others for:
    ///   - HTTP 403, code 10767 (Scope Admin Required): The credential has no rwa scope.
    public func listMemberUsage(
        orgId: String,
        limit: Int? = nil,
        offset: Int? = nil,
        options: CallOptions = .default
    ) -> Listing<Models.BillingListMemberUsageReply, JSON> {
        var params = Params()
        params.add("org_id", orgId)
        params.add("limit", limit)
        params.add("offset", offset)
        return Listing(caller, "billing.list_member_usage", params, options, Models.BillingListMemberUsageReply.read, Forms.any)
    }

    /// List the plans on offer.
    ///
    /// Prices, features, limits, and the IDs that billing.subscribe takes.
    ///
    /// `billing.list_plans`: `GET /org/billing/plan/list/`.
    ///
    /// Reply: The plans.
    ///
    /// - Parameters:
    ///   - options: What differs from the client's settings.
    public func listPlans(
        options: CallOptions = .default
    ) async throws -> [Models.BillingPlan] {
        let params = Params()
        return try await caller.result("billing.list_plans", params, options, Forms.list(Models.BillingPlan.read))
    }

    /// Read one usage meter over time.
    ///
    /// Admin or owner. Grouped data points with cost and credits. At most one of workspace_id and
    /// share_id, both together are refused.
    ///
    /// `billing.list_usage_meters`: `GET /org/{org_id}/billing/usage/meters/list/`.
    ///
    /// At most one of `workspace_id`, `share_id` is given.
    ///
    /// Reply: The meter.
    ///
    /// - Parameters:
    ///   - orgId: An organization's 19-digit ID, or its domain.
    ///   - meter: Name of the meter.
    ///   - startTime: Start as YYYY-MM-DD HH:MM:SS; 30 days ago when left out.
    ///   - endTime: End as YYYY-MM-DD HH:MM:SS; now when left out.
    ///   - workspaceId: Only this workspace; its numeric ID. Of the form `^[0-9]{19}$`.
    ///   - shareId: Only this share; its numeric ID. Of the form `^[0-9]{19}$`.
    ///   - options: What differs from the client's settings.
    /// - Throws: `FastioError`, among others for:
    ///   - HTTP 403, code 10767 (Scope Admin Required): The credential has no rwa scope.
    public func listUsageMeters(
        orgId: String,
        meter: Models.BillingListUsageMetersMeter,
        startTime: String? = nil,
        endTime: String? = nil,
        workspaceId: String? = nil,
        shareId: String? = nil,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("org_id", orgId)
        params.add("meter", meter)
        params.add("start_time", startTime)
        params.add("end_time", endTime)
        params.add("workspace_id", workspaceId)
        params.add("share_id", shareId)
        return try await caller.result("billing.list_usage_meters", params, options, Forms.any)
    }

    /// Take back a cancellation that has not come into force.
    ///
    /// Owner only. Without a scheduled cancellation nothing happens. Once the subscription has
    /// ended this fails with 404, subscribe anew.
    ///
    /// `billing.reactivate`: `PUT /org/{org_id}/billing/`.
    ///
    /// Reply: The subscription goes on.
    ///
    /// - Parameters:
    ///   - orgId: An organization's 19-digit ID, or its domain.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func reactivate(
        orgId: String,
        options: CallOptions = .default
    ) async throws -> Models.BillingReactivateReply {
        var params = Params()
        params.add("org_id", orgId)
        return try await caller.result("billing.reactivate", params, options, Models.BillingReactivateReply.read)
    }

    /// Forget the customer on a development server.
    ///
    /// Development servers only; deletes the payment provider's customer and the subscriber flag.
    ///
    /// `billing.reset`: `POST /org/{org_id}/billing/reset/`. What it takes away is gone for good,
    /// or for others.
    ///
    /// The service switched it off.
    ///
    /// Reply: Reset.
    ///
    /// - Parameters:
    ///   - orgId: An organization's 19-digit ID, or its domain.
    ///   - options: What differs from the client's settings.
    @available(*, deprecated, message: "The service no longer documents it.")
    @discardableResult
    public func reset(
        orgId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("org_id", orgId)
        return try await caller.result("billing.reset", params, options, Forms.any)
    }

    /// Start a subscription, or change the plan of the present one.
    ///
    /// Admin or owner. A new subscription comes with a setup_intent; until a person has paid at
    /// https://go.fast.io/onboarding it stays inactive. A default user:\*:rw API key cannot do
    /// this.
    ///
    /// `billing.subscribe`: `POST /org/{org_id}/billing/`. Not sent again when its outcome is
    /// unknown.
    ///
    /// Reply: The plan of an existing subscription has changed.
    ///
    /// - Parameters:
    ///   - orgId: An organization's 19-digit ID, or its domain.
    ///   - billingPlan: Plan ID from billing.list_plans.
    ///   - options: What differs from the client's settings.
    /// - Throws: `FastioError`, among others for:
    ///   - HTTP 403, code 10767 (Scope Admin Required): The credential has no rwa scope.
    @discardableResult
    public func subscribe(
        orgId: String,
        billingPlan: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.SubscribeResult {
        var params = Params()
        params.add("org_id", orgId)
        params.add("billing_plan", billingPlan)
        return try await caller.result("billing.subscribe", params, options, Models.SubscribeResult.read)
    }
}
