//! The activity long poll.

use super::Area;
use crate::answer::Answer;
use crate::args::Args;
use crate::cx::Cx;
use crate::domain::activity::{self, Micros};
use crate::guard;
use crate::refusal::Refusal;
use crate::state::Role;
use serde_json::json;

/// The handlers of this area.
pub const HANDLERS: Area = &[("activity.poll", poll)];

fn poll(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let profile = profile(cx, args.text("entity_id")?)?;
    let since = match args.opt_text("lastactivity") {
        Some(text) => activity::parse(text).ok_or_else(|| {
            Refusal::bad_param("lastactivity", "This value should be a date and time.")
        })?,
        // Without a time the poll tells the present, and nothing that was before.
        None => present(cx),
    };
    let wait = u64::try_from(args.opt_int("wait").unwrap_or(0)).unwrap_or(0);
    let activity = &cx.state.activity;
    if let Some(found) = activity.since(&profile, since, cx.now) {
        return Ok(answer(found.last, &found.keys));
    }
    if wait == 0 || cx.waited(wait) {
        return Ok(answer(since, &[]));
    }
    let last = cx.request.received.plus_s(wait);
    let next = activity.next(&profile, since, cx.now);
    Ok(Answer::Wait(next.map_or(last, |next| next.min(last))))
}

fn answer(last: Micros, keys: &[String]) -> Answer {
    json!({"lastactivity": activity::text(last), "activity": keys}).into()
}

/// The moment just before the request came, so that what changes since then is told.
fn present(cx: &Cx<'_>) -> Micros {
    cx.request.received.0.saturating_mul(1000)
}

/// The profile a caller may watch: the own account, an organization or a workspace.
fn profile(cx: &Cx<'_>, reference: &str) -> Result<String, Refusal> {
    let user = cx.user_id()?;
    if reference == user {
        Ok(user)
    } else if cx.state.find_workspace(reference).is_some() {
        guard::workspace_even_archived(cx, reference, Role::View)
    } else if cx.state.find_org(reference).is_some() {
        guard::org(cx, reference, Role::View)
    } else {
        Err(Refusal::not_found("No such profile to watch."))
    }
}
