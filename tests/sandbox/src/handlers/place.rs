//! The workspace a path names, for the areas that live in one.

use crate::args::Args;
use crate::cx::Cx;
use crate::domain::show::View;
use crate::guard;
use crate::refusal::Refusal;
use crate::state::Role;
use serde_json::{Value, json};

/// The workspace of `{context}/{context_id}`, for a caller with at least this role.
///
/// # Errors
/// As [`guard::workspace`]; 404 for a share, as the sandbox has none.
pub fn of_context(cx: &Cx<'_>, args: &Args, least: Role) -> Result<String, Refusal> {
    match args.text("context")? {
        "workspace" => guard::workspace(cx, args.text("context_id")?, least),
        _ => Err(Refusal::not_found("No such share.")),
    }
}

/// How nodes of a workspace are shown to this call.
pub fn view(cx: &Cx<'_>, args: &Args, workspace: &str) -> View {
    let workspace = cx.state.workspaces.get(workspace);
    View {
        level: args.level(),
        now: cx.now,
        intelligence: workspace.is_some_and(|workspace| workspace.intelligence),
    }
}

/// `pagination` of a list that is paged by offset.
pub fn pagination(total: usize, (limit, offset): (usize, usize)) -> Value {
    json!({
        "total": total,
        "limit": limit,
        "offset": offset,
        "has_more": offset.saturating_add(limit) < total,
    })
}
