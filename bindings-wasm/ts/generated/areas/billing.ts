// Generated from core/api by `cargo xtask codegen`. Do not edit.
import { Area, type CallOptions, type Listing, type Pending } from "../../caller.js";
import type * as models from "../models/index.js";

/** What {@link Billing.listInvoices} takes beside its required parameters. */
export interface BillingListInvoicesOptions extends CallOptions {
  /** Largest number of invoices to return; its bounds are not documented. At least 1. */
  limit?: number | undefined;
  /** ID of the last invoice of the page before. */
  starting_after?: string | undefined;
}

/** What {@link Billing.listMemberUsage} takes beside its required parameters. */
export interface BillingListMemberUsageOptions extends CallOptions {
  /** Largest number of items to return. 1 to 500. Default: `100`. */
  limit?: number | undefined;
  /** Number of items to skip. At least 0. Default: `0`. */
  offset?: number | undefined;
}

/** What {@link Billing.listUsageMeters} takes beside its required parameters. */
export interface BillingListUsageMetersOptions extends CallOptions {
  /** Start as YYYY-MM-DD HH:MM:SS; 30 days ago when left out. */
  start_time?: string | undefined;
  /** End as YYYY-MM-DD HH:MM:SS; now when left out. */
  end_time?: string | undefined;
  /** Only this workspace; its numeric ID. Of the form `^[0-9]{19}$`. */
  workspace_id?: string | undefined;
  /** Only this share; its numeric ID. Of the form `^[0-9]{19}$`. */
  share_id?: string | undefined;
}

/** What {@link Billing.subscribe} takes beside its required parameters. */
export interface BillingSubscribeOptions extends CallOptions {
  /** Plan ID from billing.list_plans. */
  billing_plan?: string | undefined;
}

/** Operations on billing. */
export class Billing extends Area {
  /**
   * Pretend a payment on a development server.
   *
   * Development servers only; uses a test payment method.
   *
   * `billing.activate`: `POST /org/{org_id}/billing/activate/`. Not sent again when its outcome is
   * unknown.
   *
   * The service switched it off.
   *
   * Reply: Activated.
   *
   * @param org_id - An organization's 19-digit ID, or its domain.
   * @deprecated Use `billing.reactivate` or `billing.subscribe`.
   */
  activate(org_id: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("billing.activate", { org_id }, options);
  }

  /**
   * Cancel the subscription at the end of the paid period.
   *
   * Owner only. Everything works until cancel_at; billing.reactivate takes it back until then.
   *
   * `billing.cancel`: `DELETE /org/{org_id}/billing/`. What it takes away is gone for good, or for
   * others.
   *
   * Reply: The cancellation is scheduled.
   *
   * @param org_id - An organization's 19-digit ID, or its domain.
   */
  cancel(org_id: string, options?: CallOptions): Pending<models.BillingCancelReply> {
    return this.caller.call("billing.cancel", { org_id }, options);
  }

  /**
   * Read customer, subscription and payment state.
   *
   * Admin or owner.
   *
   * `billing.get`: `GET /org/{org_id}/billing/details/`.
   *
   * Reply: The billing state.
   *
   * @param org_id - An organization's 19-digit ID, or its domain.
   * @throws A `FastioError`, among others for:
   * - HTTP 403, code 10767 (Scope Admin Required): The credential has no rwa scope.
   */
  get(org_id: string, options?: CallOptions): Pending<models.BillingDetails> {
    return this.caller.call("billing.get", { org_id }, options);
  }

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
   * @param org_id - An organization's 19-digit ID, or its domain.
   * @throws A `FastioError`, among others for:
   * - HTTP 403, code 10767 (Scope Admin Required): The credential has no rwa scope.
   */
  getCreditLimits(org_id: string, options?: CallOptions): Pending<models.CreditLimits> {
    return this.caller.call("billing.get_credit_limits", { org_id }, options);
  }

  /**
   * List invoices.
   *
   * Admin or owner. Paged by the ID of the last invoice seen, not by offset.
   *
   * `billing.list_invoices`: `GET /org/{org_id}/billing/invoices/`.
   *
   * Reply: One page of invoices.
   *
   * @param org_id - An organization's 19-digit ID, or its domain.
   * @param options - Optional: `limit`, `starting_after`.
   * @returns One page when awaited; every item to the end in `for await`.
   * @throws A `FastioError`, among others for:
   * - HTTP 403, code 10767 (Scope Admin Required): The credential has no rwa scope.
   */
  listInvoices(
    org_id: string,
    options?: BillingListInvoicesOptions,
  ): Listing<models.BillingListInvoicesReply, models.Invoice> {
    return this.caller.pages("billing.list_invoices", { org_id }, options);
  }

  /**
   * List the members the organization pays for.
   *
   * Admin or owner. Each with the workspaces they are in.
   *
   * `billing.list_member_usage`: `GET /org/{org_id}/billing/usage/members/list/`.
   *
   * Reply: One page of billed members.
   *
   * @param org_id - An organization's 19-digit ID, or its domain.
   * @param options - Optional: `limit`, `offset`.
   * @returns One page when awaited; every item to the end in `for await`.
   * @throws A `FastioError`, among others for:
   * - HTTP 403, code 10767 (Scope Admin Required): The credential has no rwa scope.
   */
  listMemberUsage(
    org_id: string,
    options?: BillingListMemberUsageOptions,
  ): Listing<models.BillingListMemberUsageReply, unknown> {
    return this.caller.pages("billing.list_member_usage", { org_id }, options);
  }

  /**
   * List the plans on offer.
   *
   * Prices, features, limits, and the IDs that billing.subscribe takes.
   *
   * `billing.list_plans`: `GET /org/billing/plan/list/`.
   *
   * Reply: The plans.
   */
  listPlans(options?: CallOptions): Pending<models.BillingPlan[]> {
    return this.caller.call("billing.list_plans", {}, options);
  }

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
   * @param org_id - An organization's 19-digit ID, or its domain.
   * @param meter - Name of the meter.
   * @param options - Optional: `start_time`, `end_time`, `workspace_id`, `share_id`.
   * @throws A `FastioError`, among others for:
   * - HTTP 403, code 10767 (Scope Admin Required): The credential has no rwa scope.
   */
  listUsageMeters(
    org_id: string,
    meter: models.BillingListUsageMetersMeter,
    options?: BillingListUsageMetersOptions,
  ): Pending<unknown> {
    return this.caller.call("billing.list_usage_meters", { org_id, meter }, options);
  }

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
   * @param org_id - An organization's 19-digit ID, or its domain.
   */
  reactivate(org_id: string, options?: CallOptions): Pending<models.BillingReactivateReply> {
    return this.caller.call("billing.reactivate", { org_id }, options);
  }

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
   * @param org_id - An organization's 19-digit ID, or its domain.
   * @deprecated The service no longer documents it.
   */
  reset(org_id: string, options?: CallOptions): Pending<unknown> {
    return this.caller.call("billing.reset", { org_id }, options);
  }

  /**
   * Start a subscription, or change the plan of the present one.
   *
   * Admin or owner. A new subscription comes with a setup_intent; until a person has paid at
   * https://go.fast.io/onboarding it stays inactive. A default user:*:rw API key cannot do this.
   *
   * `billing.subscribe`: `POST /org/{org_id}/billing/`. Not sent again when its outcome is unknown.
   *
   * Reply: The plan of an existing subscription has changed.
   *
   * @param org_id - An organization's 19-digit ID, or its domain.
   * @param options - Optional: `billing_plan`.
   * @throws A `FastioError`, among others for:
   * - HTTP 403, code 10767 (Scope Admin Required): The credential has no rwa scope.
   */
  subscribe(org_id: string, options?: BillingSubscribeOptions): Pending<models.SubscribeResult> {
    return this.caller.call("billing.subscribe", { org_id }, options);
  }
}
