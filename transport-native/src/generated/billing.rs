// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `billing`.

use crate::Client;
use crate::draft::{Draft, listing, typed};
use fastio_core::description::models;
use serde_json::Value;

/// Operations of the area `billing`; see [`Client::billing`].
#[derive(Debug, Clone, Copy)]
pub struct Billing<'c>(pub(super) &'c Client);

#[allow(clippy::too_many_arguments)]
impl Billing<'_> {
    /// Pretend a payment on a development server.
    ///
    /// Development servers only; uses a test payment method.
    ///
    /// - `org_id`: An organization's 19-digit ID, or its domain.
    ///
    /// `billing.activate`: `POST /org/{org_id}/billing/activate/`. Not sent again when its outcome
    /// is unknown.
    ///
    /// The service switched it off.
    ///
    /// Reply: Activated.
    #[deprecated(note = "use billing.reactivate or billing.subscribe")]
    pub fn activate(&self, org_id: impl Into<String>) -> Activate {
        Activate(Draft::new(self.0, "billing.activate").value::<String>("org_id", org_id))
    }

    /// Cancel the subscription at the end of the paid period.
    ///
    /// Owner only. Everything works until cancel_at; billing.reactivate takes it back until then.
    ///
    /// - `org_id`: An organization's 19-digit ID, or its domain.
    ///
    /// `billing.cancel`: `DELETE /org/{org_id}/billing/`. What it takes away is gone for good, or
    /// for others.
    ///
    /// Reply: The cancellation is scheduled.
    pub fn cancel(&self, org_id: impl Into<String>) -> Cancel {
        Cancel(Draft::new(self.0, "billing.cancel").value::<String>("org_id", org_id))
    }

    /// Read customer, subscription and payment state.
    ///
    /// Admin or owner.
    ///
    /// - `org_id`: An organization's 19-digit ID, or its domain.
    ///
    /// `billing.get`: `GET /org/{org_id}/billing/details/`.
    ///
    /// Reply: The billing state.
    ///
    /// # Errors
    ///
    /// - HTTP 403, code 10767 (Scope Admin Required): The credential has no rwa scope.
    pub fn get(&self, org_id: impl Into<String>) -> Get {
        Get(Draft::new(self.0, "billing.get").value::<String>("org_id", org_id))
    }

    /// Read how many credits are used, left and granted.
    ///
    /// Admin or owner. Also the period, the trial and a projection at the present rate. The
    /// organization's "limits" are this call.
    ///
    /// - `org_id`: An organization's 19-digit ID, or its domain.
    ///
    /// `billing.get_credit_limits`: `GET /org/{org_id}/billing/usage/limits/credits/`.
    ///
    /// Reply: The credits.
    ///
    /// # Errors
    ///
    /// - HTTP 403, code 10767 (Scope Admin Required): The credential has no rwa scope.
    pub fn get_credit_limits(&self, org_id: impl Into<String>) -> GetCreditLimits {
        GetCreditLimits(
            Draft::new(self.0, "billing.get_credit_limits").value::<String>("org_id", org_id),
        )
    }

    /// List invoices.
    ///
    /// Admin or owner. Paged by the ID of the last invoice seen, not by offset.
    ///
    /// - `org_id`: An organization's 19-digit ID, or its domain.
    ///
    /// Optional, set on the request: `limit`, `starting_after`.
    ///
    /// `billing.list_invoices`: `GET /org/{org_id}/billing/invoices/`.
    ///
    /// Reply: One page of invoices. Awaited for one page; `pages` and `items` follow to the end.
    ///
    /// # Errors
    ///
    /// - HTTP 403, code 10767 (Scope Admin Required): The credential has no rwa scope.
    pub fn list_invoices(&self, org_id: impl Into<String>) -> ListInvoices {
        ListInvoices(Draft::new(self.0, "billing.list_invoices").value::<String>("org_id", org_id))
    }

    /// List the members the organization pays for.
    ///
    /// Admin or owner. Each with the workspaces they are in.
    ///
    /// - `org_id`: An organization's 19-digit ID, or its domain.
    ///
    /// Optional, set on the request: `limit`, `offset`.
    ///
    /// `billing.list_member_usage`: `GET /org/{org_id}/billing/usage/members/list/`.
    ///
    /// Reply: One page of billed members. Awaited for one page; `pages` and `items` follow to the
    /// end.
    ///
    /// # Errors
    ///
    /// - HTTP 403, code 10767 (Scope Admin Required): The credential has no rwa scope.
    pub fn list_member_usage(&self, org_id: impl Into<String>) -> ListMemberUsage {
        ListMemberUsage(
            Draft::new(self.0, "billing.list_member_usage").value::<String>("org_id", org_id),
        )
    }

    /// List the plans on offer.
    ///
    /// Prices, features, limits, and the IDs that billing.subscribe takes.
    ///
    /// `billing.list_plans`: `GET /org/billing/plan/list/`.
    ///
    /// Reply: The plans.
    pub fn list_plans(&self) -> ListPlans {
        ListPlans(Draft::new(self.0, "billing.list_plans"))
    }

    /// Read one usage meter over time.
    ///
    /// Admin or owner. Grouped data points with cost and credits. At most one of workspace_id and
    /// share_id, both together are refused.
    ///
    /// - `org_id`: An organization's 19-digit ID, or its domain.
    /// - `meter`: Name of the meter.
    ///
    /// Optional, set on the request: `start_time`, `end_time`, `workspace_id`, `share_id`.
    ///
    /// `billing.list_usage_meters`: `GET /org/{org_id}/billing/usage/meters/list/`.
    ///
    /// At most one of `workspace_id`, `share_id` is given.
    ///
    /// Reply: The meter.
    ///
    /// # Errors
    ///
    /// - HTTP 403, code 10767 (Scope Admin Required): The credential has no rwa scope.
    pub fn list_usage_meters(
        &self,
        org_id: impl Into<String>,
        meter: impl Into<models::BillingListUsageMetersMeter>,
    ) -> ListUsageMeters {
        ListUsageMeters(
            Draft::new(self.0, "billing.list_usage_meters")
                .value::<String>("org_id", org_id)
                .value::<models::BillingListUsageMetersMeter>("meter", meter),
        )
    }

    /// Take back a cancellation that has not come into force.
    ///
    /// Owner only. Without a scheduled cancellation nothing happens. Once the subscription has
    /// ended this fails with 404, subscribe anew.
    ///
    /// - `org_id`: An organization's 19-digit ID, or its domain.
    ///
    /// `billing.reactivate`: `PUT /org/{org_id}/billing/`.
    ///
    /// Reply: The subscription goes on.
    pub fn reactivate(&self, org_id: impl Into<String>) -> Reactivate {
        Reactivate(Draft::new(self.0, "billing.reactivate").value::<String>("org_id", org_id))
    }

    /// Forget the customer on a development server.
    ///
    /// Development servers only; deletes the payment provider's customer and the subscriber flag.
    ///
    /// - `org_id`: An organization's 19-digit ID, or its domain.
    ///
    /// `billing.reset`: `POST /org/{org_id}/billing/reset/`. What it takes away is gone for good,
    /// or for others.
    ///
    /// The service switched it off.
    ///
    /// Reply: Reset.
    #[deprecated(note = "the service no longer documents it")]
    pub fn reset(&self, org_id: impl Into<String>) -> Reset {
        Reset(Draft::new(self.0, "billing.reset").value::<String>("org_id", org_id))
    }

    /// Start a subscription, or change the plan of the present one.
    ///
    /// Admin or owner. A new subscription comes with a setup_intent; until a person has paid at
    /// <https://go.fast.io/onboarding> it stays inactive. A default user:\*:rw API key cannot do
    /// this.
    ///
    /// - `org_id`: An organization's 19-digit ID, or its domain.
    ///
    /// Optional, set on the request: `billing_plan`.
    ///
    /// `billing.subscribe`: `POST /org/{org_id}/billing/`. Not sent again when its outcome is
    /// unknown.
    ///
    /// Reply: The plan of an existing subscription has changed.
    ///
    /// # Errors
    ///
    /// - HTTP 403, code 10767 (Scope Admin Required): The credential has no rwa scope.
    pub fn subscribe(&self, org_id: impl Into<String>) -> Subscribe {
        Subscribe(Draft::new(self.0, "billing.subscribe").value::<String>("org_id", org_id))
    }
}

/// A request of [`Billing::activate`]: pretend a payment on a development server.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Activate(Draft);

typed!(Activate, Value);

/// A request of [`Billing::cancel`]: cancel the subscription at the end of the paid period.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Cancel(Draft);

typed!(Cancel, models::BillingCancelReply);

/// A request of [`Billing::get`]: read customer, subscription and payment state.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Get(Draft);

typed!(Get, models::BillingDetails);

/// A request of [`Billing::get_credit_limits`]: read how many credits are used, left and granted.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetCreditLimits(Draft);

typed!(GetCreditLimits, models::CreditLimits);

/// A request of [`Billing::list_invoices`]: list invoices.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListInvoices(Draft);

impl ListInvoices {
    /// Largest number of invoices to return; its bounds are not documented. At least 1.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.set("limit", limit))
    }

    /// ID of the last invoice of the page before.
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        Self(self.0.value::<String>("starting_after", starting_after))
    }
}

listing!(
    ListInvoices,
    models::BillingListInvoicesReply,
    models::Invoice
);

/// A request of [`Billing::list_member_usage`]: list the members the organization pays for.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListMemberUsage(Draft);

impl ListMemberUsage {
    /// Largest number of items to return. 1 to 500. Default: `100`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.set("limit", limit))
    }

    /// Number of items to skip. At least 0. Default: `0`.
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.set("offset", offset))
    }
}

listing!(ListMemberUsage, models::BillingListMemberUsageReply, Value);

/// A request of [`Billing::list_plans`]: list the plans on offer.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListPlans(Draft);

typed!(ListPlans, Vec<models::BillingPlan>);

/// A request of [`Billing::list_usage_meters`]: read one usage meter over time.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListUsageMeters(Draft);

impl ListUsageMeters {
    /// Start as YYYY-MM-DD HH:MM:SS; 30 days ago when left out.
    pub fn start_time(self, start_time: impl Into<String>) -> Self {
        Self(self.0.value::<String>("start_time", start_time))
    }

    /// End as YYYY-MM-DD HH:MM:SS; now when left out.
    pub fn end_time(self, end_time: impl Into<String>) -> Self {
        Self(self.0.value::<String>("end_time", end_time))
    }

    /// Only this workspace; its numeric ID. Of the form `^[0-9]{19}$`.
    pub fn workspace_id(self, workspace_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("workspace_id", workspace_id))
    }

    /// Only this share; its numeric ID. Of the form `^[0-9]{19}$`.
    pub fn share_id(self, share_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("share_id", share_id))
    }
}

typed!(ListUsageMeters, Value);

/// A request of [`Billing::reactivate`]: take back a cancellation that has not come into force.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Reactivate(Draft);

typed!(Reactivate, models::BillingReactivateReply);

/// A request of [`Billing::reset`]: forget the customer on a development server.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Reset(Draft);

typed!(Reset, Value);

/// A request of [`Billing::subscribe`]: start a subscription, or change the plan of the present one.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Subscribe(Draft);

impl Subscribe {
    /// Plan ID from billing.list_plans.
    pub fn billing_plan(self, billing_plan: impl Into<String>) -> Self {
        Self(self.0.value::<String>("billing_plan", billing_plan))
    }
}

typed!(Subscribe, models::SubscribeResult);
