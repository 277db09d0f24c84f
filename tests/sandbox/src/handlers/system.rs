//! Ping and status.

use super::Area;
use crate::answer::Answer;
use crate::args::Args;
use crate::cx::Cx;
use crate::refusal::Refusal;
use serde_json::json;

/// The handlers of this area.
pub const HANDLERS: Area = &[
    ("system.ping", ping),
    ("system.get_status", get_status),
    ("system.describe_endpoint", describe_endpoint),
];

fn ping(cx: &mut Cx<'_>, _args: &Args) -> Result<Answer, Refusal> {
    Ok(Answer::at_root(json!({
        "status": "ok",
        "timestamp": cx.now.unix(),
        "service": "fast.io",
    })))
}

fn get_status(_cx: &mut Cx<'_>, _args: &Args) -> Result<Answer, Refusal> {
    Ok(Answer::empty())
}

/// The shape of an introspection is not documented, so every endpoint here is one of those that
/// have none.
fn describe_endpoint(_cx: &mut Cx<'_>, _args: &Args) -> Result<Answer, Refusal> {
    Err(Refusal::new(
        405,
        1651,
        "This endpoint has no introspection.",
    ))
}
