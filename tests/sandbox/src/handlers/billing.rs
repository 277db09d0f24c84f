//! Plans and subscriptions. Nobody pays here: a subscription is active at once.

use super::Area;
use crate::answer::Answer;
use crate::args::Args;
use crate::cx::Cx;
use crate::decode::refuse_param;
use crate::guard;
use crate::refusal::Refusal;
use crate::state::orgs::Subscription;
use crate::state::{Org, Role};
use serde_json::{Value, json};

/// The handlers of this area.
pub const HANDLERS: Area = &[
    ("billing.list_plans", list_plans),
    ("billing.subscribe", subscribe),
    ("billing.get", get),
    ("billing.cancel", cancel),
    ("billing.reactivate", reactivate),
    ("billing.get_credit_limits", get_credit_limits),
];

/// The plans on offer: id, name, cents a month.
const PLANS: [(&str, &str, u32); 3] = [
    ("solo_monthly", "Starter", 2900),
    ("business_v2_monthly", "Business", 9900),
    ("growth_monthly", "Growth", 29900),
];

/// Length of a billing period, in seconds.
const PERIOD: u64 = 30 * 24 * 3600;

fn list_plans(_cx: &mut Cx<'_>, _args: &Args) -> Result<Answer, Refusal> {
    let plans: Vec<Value> = PLANS
        .iter()
        .map(|(id, name, amount)| json!({"id": id, "name": name, "amount": amount}))
        .collect();
    Ok(json!({ "plans": plans }).into())
}

fn org<'a>(cx: &'a mut Cx<'_>, args: &Args, least: Role) -> Result<&'a mut Org, Refusal> {
    let id = guard::org(cx, args.text("org_id")?, least)?;
    guard::require_admin_scope(cx, &id)?;
    cx.state
        .orgs
        .get_mut(&id)
        .ok_or_else(|| Refusal::not_found("No such organization."))
}

fn subscribe(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let now = cx.now;
    let org = org(cx, args, Role::Admin)?;
    let wanted = match args.opt_text("billing_plan") {
        Some(plan) => plan,
        None => PLANS.first().map_or("", |(id, ..)| id),
    };
    if !PLANS.iter().any(|(id, ..)| *id == wanted) {
        return Err(refuse_param(
            "billing_plan",
            "This value should be the id of a plan on offer.",
        ));
    }
    let answer = json!({"setup_intent": null, "is_active": true});
    if org.subscribed(now) {
        if let Some(subscription) = &mut org.subscription {
            wanted.clone_into(&mut subscription.plan);
        }
        changed(cx, args)?;
        return Ok(answer.into());
    }
    org.subscription = Some(Subscription {
        plan: wanted.to_owned(),
        start: now,
        end: now.plus_s(PERIOD),
        cancel_at: None,
    });
    changed(cx, args)?;
    Ok(Answer::with_status(201, answer))
}

/// Tells who watches the organization: whether it subscribes is one of its details.
fn changed(cx: &mut Cx<'_>, args: &Args) -> Result<(), Refusal> {
    let id = org(cx, args, Role::Admin)?.id.clone();
    cx.note(&id, "details");
    Ok(())
}

fn get(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let org = org(cx, args, Role::Admin)?;
    let Some(subscription) = &org.subscription else {
        return Ok(Answer::empty());
    };
    Ok(json!({
        "current_period_start": subscription.start.unix(),
        "current_period_end": subscription.end.unix(),
        "cancel_at": subscription.cancel_at.map(|end| end.unix()),
    })
    .into())
}

fn present<'a>(cx: &'a mut Cx<'_>, args: &Args) -> Result<&'a mut Subscription, Refusal> {
    let now = cx.now;
    let org = org(cx, args, Role::Owner)?;
    if !org.subscribed(now) {
        return Err(Refusal::not_found(
            "The organization has no active subscription.",
        ));
    }
    org.subscription
        .as_mut()
        .ok_or_else(|| Refusal::not_found("The organization has no active subscription."))
}

fn cancel(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let subscription = present(cx, args)?;
    let end = *subscription.cancel_at.get_or_insert(subscription.end);
    changed(cx, args)?;
    Ok(json!({
        "status": "scheduled_cancellation",
        "cancel_at": end.unix(),
        "cancel_at_period_end": true,
    })
    .into())
}

fn reactivate(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let subscription = present(cx, args)?;
    subscription.cancel_at = None;
    let end = subscription.end;
    changed(cx, args)?;
    Ok(json!({
        "status": "reactivated",
        "current_period_end": end.unix(),
        "cancel_at_period_end": false,
    })
    .into())
}

fn get_credit_limits(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let now = cx.now;
    let org = org(cx, args, Role::Admin)?;
    Ok(json!({
        "credit_limits_enabled": true,
        "over_free_allowance": false,
        "over_limit": !org.subscribed(now),
    })
    .into())
}
