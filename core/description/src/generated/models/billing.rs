// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Models of `billing`.

#[allow(clippy::wildcard_imports, unused_imports)]
use crate::models::*;
use serde::{Deserialize, Serialize};

/// What `billing.cancel` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct BillingCancelReply {
    /// `status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// A point in time, as Unix seconds (billing) or as text. Take both.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancel_at: Option<Timestamp>,
    /// `cancel_at_period_end`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancel_at_period_end: Option<bool>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The three times stand on the payload itself or inside subscription, so look in both.
/// Customer, setup intents, payment intents and plan come too, under keys no source shows.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct BillingDetails {
    /// A point in time, as Unix seconds (billing) or as text. Take both.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_period_start: Option<Timestamp>,
    /// A point in time, as Unix seconds (billing) or as text. Take both.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_period_end: Option<Timestamp>,
    /// A point in time, as Unix seconds (billing) or as text. Take both.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancel_at: Option<Timestamp>,
    /// `Subscription`, as the API describes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subscription: Option<Subscription>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What `billing.list_invoices` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct BillingListInvoicesReply {
    /// `invoices`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoices: Option<Vec<Invoice>>,
    /// On the payload itself, not in a pagination object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What `billing.list_member_usage` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct BillingListMemberUsageReply {
    /// `billable_members`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub billable_members: Option<Vec<Value>>,
    /// `OffsetPagination`, as the API describes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pagination: Option<OffsetPagination>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// Name of the meter.
    BillingListUsageMetersMeter {
        StorageBytes = "storage_bytes",
        BandwidthBytes = "bandwidth_bytes",
        AiTokens = "ai_tokens",
    }
}

/// One plan. Pricing, features and plan defaults come too, under keys no source shows.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct BillingPlan {
    /// `id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Price of one period in cents.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What `billing.reactivate` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct BillingReactivateReply {
    /// `status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// A point in time, as Unix seconds (billing) or as text. Take both.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_period_end: Option<Timestamp>,
    /// `cancel_at_period_end`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancel_at_period_end: Option<bool>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Credits granted, used and left, the period, the trial and a run-rate projection come too,
/// under keys no source shows.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreditLimits {
    /// true = use is held at the allowance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credit_limits_enabled: Option<bool>,
    /// The allowance is used up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub over_free_allowance: Option<bool>,
    /// The same for an organization whose billing is not set up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub over_limit: Option<bool>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `Invoice`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Invoice {
    /// Also the paging position.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Cents; negative for credits and refunds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount_due: Option<i64>,
    /// Cents.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount_paid: Option<i64>,
    /// Cents.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subtotal: Option<i64>,
    /// Cents.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// A point in time, UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period_start: Option<Timestamp>,
    /// A point in time, UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period_end: Option<Timestamp>,
    /// A point in time, UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<Timestamp>,
    /// Opens the invoice without signing in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hosted_invoice_url: Option<SecretText>,
    /// Opens the PDF without signing in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoice_pdf: Option<SecretText>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What the payment provider needs to take a payment method. Null or absent when nothing has to
/// be paid.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SetupIntent {
    /// `id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// One-time secret. Never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<SecretText>,
    /// `status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// With a setup_intent and is_active not true, a person still has to pay at
/// <https://go.fast.io/onboarding>.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SubscribeResult {
    /// What the payment provider needs to take a payment method. Null or absent when nothing has to
    /// be paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub setup_intent: Option<SetupIntent>,
    /// `is_active`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_active: Option<bool>,
    /// Publishable key of the payment provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_key: Option<SecretText>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `Subscription`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Subscription {
    /// `id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// A point in time, as Unix seconds (billing) or as text. Take both.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_period_start: Option<Timestamp>,
    /// A point in time, as Unix seconds (billing) or as text. Take both.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_period_end: Option<Timestamp>,
    /// A point in time, as Unix seconds (billing) or as text. Take both.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancel_at: Option<Timestamp>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}
