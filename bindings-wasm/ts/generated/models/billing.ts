// Generated from core/api by `cargo xtask codegen`. Do not edit.
import type { OffsetPagination } from "./common.js";

/** What `billing.cancel` answers. */
export interface BillingCancelReply {
  /** `status`. */
  status?: string;
  /** A point in time, as Unix seconds (billing) or as text. Take both. */
  cancel_at?: string | number | null;
  /** `cancel_at_period_end`. */
  cancel_at_period_end?: boolean;
}

/**
 * The three times stand on the payload itself or inside subscription, so look in both. Customer,
 * setup intents, payment intents and plan come too, under keys no source shows.
 */
export interface BillingDetails {
  /** A point in time, as Unix seconds (billing) or as text. Take both. */
  current_period_start?: string | number | null;
  /** A point in time, as Unix seconds (billing) or as text. Take both. */
  current_period_end?: string | number | null;
  /** A point in time, as Unix seconds (billing) or as text. Take both. */
  cancel_at?: string | number | null;
  /** `Subscription`, as the API describes it. */
  subscription?: Subscription;
}

/** What `billing.list_invoices` answers. */
export interface BillingListInvoicesReply {
  /** `invoices`. */
  invoices?: Invoice[];
  /** On the payload itself, not in a pagination object. */
  has_more?: boolean;
}

/** What `billing.list_member_usage` answers. */
export interface BillingListMemberUsageReply {
  /** `billable_members`. */
  billable_members?: unknown[];
  /** `OffsetPagination`, as the API describes it. */
  pagination?: OffsetPagination;
}

/** Name of the meter. */
export type BillingListUsageMetersMeter =
  | "storage_bytes"
  | "bandwidth_bytes"
  | "ai_tokens"
  | (string & {});

/** One plan. Pricing, features and plan defaults come too, under keys no source shows. */
export interface BillingPlan {
  /** `id`. */
  id?: string;
  /** `name`. */
  name?: string;
  /** Price of one period in cents. */
  amount?: number;
}

/** What `billing.reactivate` answers. */
export interface BillingReactivateReply {
  /** `status`. */
  status?: string;
  /** A point in time, as Unix seconds (billing) or as text. Take both. */
  current_period_end?: string | number | null;
  /** `cancel_at_period_end`. */
  cancel_at_period_end?: boolean;
}

/**
 * Credits granted, used and left, the period, the trial and a run-rate projection come too, under
 * keys no source shows.
 */
export interface CreditLimits {
  /** true = use is held at the allowance. */
  credit_limits_enabled?: boolean;
  /** The allowance is used up. */
  over_free_allowance?: boolean;
  /** The same for an organization whose billing is not set up. */
  over_limit?: boolean;
}

/** `Invoice`, as the API describes it. */
export interface Invoice {
  /** Also the paging position. */
  id?: string;
  /** Cents; negative for credits and refunds. */
  amount_due?: number;
  /** Cents. */
  amount_paid?: number;
  /** Cents. */
  subtotal?: number;
  /** Cents. */
  total?: number;
  /** A point in time, UTC. */
  period_start?: string;
  /** A point in time, UTC. */
  period_end?: string;
  /** A point in time, UTC. */
  created?: string;
  /** Opens the invoice without signing in. */
  hosted_invoice_url?: string | null;
  /** Opens the PDF without signing in. */
  invoice_pdf?: string | null;
}

/**
 * What the payment provider needs to take a payment method. Null or absent when nothing has to be
 * paid.
 */
export interface SetupIntent {
  /** `id`. */
  id?: string;
  /** One-time secret. Never log it. */
  client_secret?: string;
  /** `status`. */
  status?: string;
}

/**
 * With a setup_intent and is_active not true, a person still has to pay at
 * https://go.fast.io/onboarding.
 */
export interface SubscribeResult {
  /**
   * What the payment provider needs to take a payment method. Null or absent when nothing has to be
   * paid.
   */
  setup_intent?: SetupIntent | null;
  /** `is_active`. */
  is_active?: boolean;
  /** Publishable key of the payment provider. */
  public_key?: string;
}

/** `Subscription`, as the API describes it. */
export interface Subscription {
  /** `id`. */
  id?: string;
  /** A point in time, as Unix seconds (billing) or as text. Take both. */
  current_period_start?: string | number | null;
  /** A point in time, as Unix seconds (billing) or as text. Take both. */
  current_period_end?: string | number | null;
  /** A point in time, as Unix seconds (billing) or as text. Take both. */
  cancel_at?: string | number | null;
}
