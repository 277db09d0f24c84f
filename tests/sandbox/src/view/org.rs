//! Organizations.

use super::View;
use crate::args::Level;
use crate::state::{Org, Role};
use crate::time::Now;
use serde_json::Value;

/// An organization as a member with this role sees it.
pub fn org(org: &Org, role: Option<Role>, level: Level, now: Now) -> Value {
    let plan = org
        .subscription
        .as_ref()
        .map(|subscription| subscription.plan.clone());
    let view = View::new(level)
        .field(Level::Terse, "id", org.id.as_str())
        .field(Level::Terse, "domain", org.domain.as_str())
        .given(Level::Terse, "name", &org.fields)
        .field(Level::Terse, "logo", Value::Null)
        .given(Level::Standard, "description", &org.fields)
        .field(Level::Standard, "plan", plan)
        .field(Level::Standard, "user_permission", role.map(Role::as_str))
        .field(Level::Standard, "member", role.is_some())
        .field(Level::Standard, "closed", org.closed)
        .field(Level::Standard, "locked", false)
        .field(Level::Standard, "suspended", false)
        .field(Level::Standard, "created", org.created.text())
        .field(Level::Standard, "updated", org.updated.text())
        .given(Level::Standard, "accent_color", &org.fields)
        .field(Level::Standard, "subscriber", org.subscribed(now))
        .given(Level::Full, "perm_member_manage", &org.fields)
        .given(Level::Full, "owner_defined", &org.fields);
    if role >= Some(Role::Admin) {
        view.given(Level::Full, "billing_email", &org.fields)
            .finish()
    } else {
        view.finish()
    }
}

/// What an organization shows to people who are not members.
pub fn outside(org: &Org, level: Level) -> Value {
    View::new(level)
        .field(Level::Terse, "id", org.id.as_str())
        .field(Level::Terse, "domain", org.domain.as_str())
        .given(Level::Terse, "name", &org.fields)
        .field(Level::Terse, "logo", Value::Null)
        .field(Level::Standard, "member", false)
        .given(Level::Standard, "accent_color", &org.fields)
        .finish()
}
