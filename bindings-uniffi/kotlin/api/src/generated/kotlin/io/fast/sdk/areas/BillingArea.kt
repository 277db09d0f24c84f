// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.areas

import io.fast.sdk.Area
import io.fast.sdk.CallOptions
import io.fast.sdk.Caller
import io.fast.sdk.Forms
import io.fast.sdk.Listing
import io.fast.sdk.Params
import io.fast.sdk.gets
import io.fast.sdk.models.BillingCancelReply
import io.fast.sdk.models.BillingDetails
import io.fast.sdk.models.BillingListInvoicesReply
import io.fast.sdk.models.BillingListMemberUsageReply
import io.fast.sdk.models.BillingListUsageMetersMeter
import io.fast.sdk.models.BillingPlan
import io.fast.sdk.models.BillingReactivateReply
import io.fast.sdk.models.CreditLimits
import io.fast.sdk.models.Invoice
import io.fast.sdk.models.SubscribeResult
import kotlinx.serialization.json.JsonElement

/** Operations on billing. */
public class BillingArea(caller: Caller) : Area(caller) {
    /**
     * Pretend a payment on a development server.
     *
     * Development servers only; uses a test payment method.
     *
     * `billing.activate`: `POST /org/{org_id}/billing/activate/`. Not sent again when its outcome
     * is unknown.
     *
     * The service switched it off.
     *
     * Reply: Activated.
     *
     * @param orgId An organization's 19-digit ID, or its domain.
     */
    @Deprecated("Use billing.reactivate or billing.subscribe.")
    public suspend fun activate(
        orgId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "billing.activate",
        Params("org_id" gets orgId),
        options,
        Forms.any,
    )

    /**
     * Cancel the subscription at the end of the paid period.
     *
     * Owner only. Everything works until cancel_at; billing.reactivate takes it back until then.
     *
     * `billing.cancel`: `DELETE /org/{org_id}/billing/`. What it takes away is gone for good, or
     * for others.
     *
     * Reply: The cancellation is scheduled.
     *
     * @param orgId An organization's 19-digit ID, or its domain.
     */
    public suspend fun cancel(
        orgId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): BillingCancelReply = caller.call(
        "billing.cancel",
        Params("org_id" gets orgId),
        options,
        BillingCancelReply,
    )

    /**
     * Read customer, subscription and payment state.
     *
     * Admin or owner.
     *
     * `billing.get`: `GET /org/{org_id}/billing/details/`.
     *
     * Reply: The billing state.
     *
     * @param orgId An organization's 19-digit ID, or its domain.
     * @throws Exception among others for:
     * - HTTP 403, code 10767 (Scope Admin Required): The credential has no rwa scope.
     */
    public suspend fun get(
        orgId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): BillingDetails = caller.call(
        "billing.get",
        Params("org_id" gets orgId),
        options,
        BillingDetails,
    )

    /**
     * Read how many credits are used, left and granted.
     *
     * Admin or owner. Also the period, the trial and a projection at the present rate. The
     * organization's "limits" are this call.
     *
     * `billing.get_credit_limits`: `GET /org/{org_id}/billing/usage/limits/credits/`.
     *
     * Reply: The credits.
     *
     * @param orgId An organization's 19-digit ID, or its domain.
     * @throws Exception among others for:
     * - HTTP 403, code 10767 (Scope Admin Required): The credential has no rwa scope.
     */
    public suspend fun getCreditLimits(
        orgId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): CreditLimits = caller.call(
        "billing.get_credit_limits",
        Params("org_id" gets orgId),
        options,
        CreditLimits,
    )

    /**
     * List invoices.
     *
     * Admin or owner. Paged by the ID of the last invoice seen, not by offset.
     *
     * `billing.list_invoices`: `GET /org/{org_id}/billing/invoices/`.
     *
     * Reply: One page of invoices.
     *
     * @param orgId An organization's 19-digit ID, or its domain.
     * @param limit Largest number of invoices to return; its bounds are not documented. At least 1.
     * @param startingAfter ID of the last invoice of the page before.
     * @throws Exception among others for:
     * - HTTP 403, code 10767 (Scope Admin Required): The credential has no rwa scope.
     */
    public fun listInvoices(
        orgId: String,
        limit: Long? = null,
        startingAfter: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Listing<BillingListInvoicesReply, Invoice> = caller.pages(
        "billing.list_invoices",
        Params("org_id" gets orgId, "limit" gets limit, "starting_after" gets startingAfter),
        options,
        BillingListInvoicesReply,
        Invoice,
    )

    /**
     * List the members the organization pays for.
     *
     * Admin or owner. Each with the workspaces they are in.
     *
     * `billing.list_member_usage`: `GET /org/{org_id}/billing/usage/members/list/`.
     *
     * Reply: One page of billed members.
     *
     * @param orgId An organization's 19-digit ID, or its domain.
     * @param limit Largest number of items to return. 1 to 500. Default: `100`.
     * @param offset Number of items to skip. At least 0. Default: `0`.
     * @throws Exception among others for:
     * - HTTP 403, code 10767 (Scope Admin Required): The credential has no rwa scope.
     */
    public fun listMemberUsage(
        orgId: String,
        limit: Long? = null,
        offset: Long? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Listing<BillingListMemberUsageReply, JsonElement> = caller.pages(
        "billing.list_member_usage",
        Params("org_id" gets orgId, "limit" gets limit, "offset" gets offset),
        options,
        BillingListMemberUsageReply,
        Forms.any,
    )

    /**
     * List the plans on offer.
     *
     * Prices, features, limits, and the IDs that billing.subscribe takes.
     *
     * `billing.list_plans`: `GET /org/billing/plan/list/`.
     *
     * Reply: The plans.
     */
    public suspend fun listPlans(
        options: CallOptions = CallOptions.DEFAULT,
    ): List<BillingPlan> = caller.call(
        "billing.list_plans",
        Params(),
        options,
        Forms.list(BillingPlan),
    )

    /**
     * Read one usage meter over time.
     *
     * Admin or owner. Grouped data points with cost and credits. At most one of workspace_id and
     * share_id, both together are refused.
     *
     * `billing.list_usage_meters`: `GET /org/{org_id}/billing/usage/meters/list/`.
     *
     * At most one of `workspace_id`, `share_id` is given.
     *
     * Reply: The meter.
     *
     * @param orgId An organization's 19-digit ID, or its domain.
     * @param meter Name of the meter.
     * @param startTime Start as YYYY-MM-DD HH:MM:SS; 30 days ago when left out.
     * @param endTime End as YYYY-MM-DD HH:MM:SS; now when left out.
     * @param workspaceId Only this workspace; its numeric ID. Of the form `^[0-9]{19}$`.
     * @param shareId Only this share; its numeric ID. Of the form `^[0-9]{19}$`.
     * @throws Exception among others for:
     * - HTTP 403, code 10767 (Scope Admin Required): The credential has no rwa scope.
     */
    public suspend fun listUsageMeters(
        orgId: String,
        meter: BillingListUsageMetersMeter,
        startTime: String? = null,
        endTime: String? = null,
        workspaceId: String? = null,
        shareId: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "billing.list_usage_meters",
        Params(
            "org_id" gets orgId,
            "meter" gets meter,
            "start_time" gets startTime,
            "end_time" gets endTime,
            "workspace_id" gets workspaceId,
            "share_id" gets shareId,
        ),
        options,
        Forms.any,
    )

    /**
     * Take back a cancellation that has not come into force.
     *
     * Owner only. Without a scheduled cancellation nothing happens. Once the subscription has ended
     * this fails with 404, subscribe anew.
     *
     * `billing.reactivate`: `PUT /org/{org_id}/billing/`.
     *
     * Reply: The subscription goes on.
     *
     * @param orgId An organization's 19-digit ID, or its domain.
     */
    public suspend fun reactivate(
        orgId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): BillingReactivateReply = caller.call(
        "billing.reactivate",
        Params("org_id" gets orgId),
        options,
        BillingReactivateReply,
    )

    /**
     * Forget the customer on a development server.
     *
     * Development servers only; deletes the payment provider's customer and the subscriber flag.
     *
     * `billing.reset`: `POST /org/{org_id}/billing/reset/`. What it takes away is gone for good, or
     * for others.
     *
     * The service switched it off.
     *
     * Reply: Reset.
     *
     * @param orgId An organization's 19-digit ID, or its domain.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun reset(
        orgId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "billing.reset",
        Params("org_id" gets orgId),
        options,
        Forms.any,
    )

    /**
     * Start a subscription, or change the plan of the present one.
     *
     * Admin or owner. A new subscription comes with a setup_intent; until a person has paid at
     * https://go.fast.io/onboarding it stays inactive. A default user:*:rw API key cannot do this.
     *
     * `billing.subscribe`: `POST /org/{org_id}/billing/`. Not sent again when its outcome is
     * unknown.
     *
     * Reply: The plan of an existing subscription has changed.
     *
     * @param orgId An organization's 19-digit ID, or its domain.
     * @param billingPlan Plan ID from billing.list_plans.
     * @throws Exception among others for:
     * - HTTP 403, code 10767 (Scope Admin Required): The credential has no rwa scope.
     */
    public suspend fun subscribe(
        orgId: String,
        billingPlan: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): SubscribeResult = caller.call(
        "billing.subscribe",
        Params("org_id" gets orgId, "billing_plan" gets billingPlan),
        options,
        SubscribeResult,
    )
}
