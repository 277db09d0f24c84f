//! Files and folders: what is there.

use super::place::{of_context, view};
use super::{Area, storage_changes as changes};
use crate::answer::Answer;
use crate::args::Args;
use crate::cx::Cx;
use crate::domain::listing::{Listing, SortBy};
use crate::domain::node::{Kind, Node, TRASH};
use crate::domain::show::{self, View};
use crate::domain::tree::Tree;
use crate::refusal::Refusal;
use crate::state::Role;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// The handlers of this area.
pub const HANDLERS: Area = &[
    ("storage.list", list),
    ("storage.list_trash", list_trash),
    ("storage.list_recent", list_recent),
    ("storage.get", get),
    ("storage.get_many", get_many),
    ("storage.list_versions", list_versions),
    ("storage.create_folder", changes::create_folder),
    ("storage.move", changes::move_to),
    ("storage.copy", changes::copy_to),
    ("storage.update", changes::update),
    ("storage.delete", changes::delete),
    ("storage.empty_trash", changes::empty_trash),
    ("storage.restore", changes::restore),
    ("storage.purge", changes::purge),
    ("storage.add_file", changes::add_file),
    ("storage.restore_version", changes::restore_version),
];

/// The answer that shows one node.
pub fn node_answer(cx: &Cx<'_>, args: &Args, workspace: &str, id: &str) -> Result<Answer, Refusal> {
    let node = cx.state.tree(workspace).any(id)?;
    Ok(json!({ "node": show::node(node, view(cx, args, workspace)) }).into())
}

fn page<'a>(
    cx: &Cx<'a>,
    args: &Args,
    workspace: &str,
    listing: &Listing,
    nodes: impl Iterator<Item = &'a Node>,
) -> Result<Answer, Refusal> {
    let size = args.opt_int("page_size").unwrap_or(100);
    let size = usize::try_from(size).unwrap_or(100);
    let (rows, next) = listing.page(nodes, size, args.opt_text("cursor"))?;
    let how = view(cx, args, workspace);
    let nodes: Vec<Value> = rows.into_iter().map(|row| show::node(row, how)).collect();
    let mut pagination = json!({"has_more": next.is_some(), "page_size": size});
    if let (Some(next), Some(fields)) = (next, pagination.as_object_mut()) {
        fields.insert("next_cursor".to_owned(), json!(next));
    }
    Ok(json!({"nodes": nodes, "pagination": pagination}).into())
}

fn sorted(args: &Args, scope: String) -> Listing {
    let by = args.opt_text("sort_by").and_then(SortBy::named);
    Listing {
        scope,
        by: by.unwrap_or(SortBy::Name),
        descending: args.opt_text("sort_dir") == Some("desc"),
    }
}

fn list(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let parent = args.text("parent_id")?;
    if parent == TRASH {
        return list_trash(cx, args);
    }
    let workspace = of_context(cx, args, Role::View)?;
    let tree = cx.state.tree(&workspace);
    let folder = tree.folder(parent)?;
    let listing = sorted(args, format!("{workspace}/{folder}"));
    page(cx, args, &workspace, &listing, tree.children(&folder))
}

fn list_trash(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let workspace = of_context(cx, args, Role::View)?;
    let tree = cx.state.tree(&workspace);
    let listing = sorted(args, format!("{workspace}/{TRASH}"));
    page(cx, args, &workspace, &listing, tree.trash())
}

fn list_recent(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let workspace = of_context(cx, args, Role::View)?;
    let kind = args.opt_text("type").and_then(Kind::named);
    let listing = Listing {
        scope: format!("{workspace}/recent/{kind:?}"),
        by: SortBy::Updated,
        descending: true,
    };
    let nodes = cx.state.tree(&workspace).all();
    let nodes = nodes.filter(|node| kind.is_none_or(|kind| node.kind == kind));
    page(cx, args, &workspace, &listing, nodes)
}

fn get(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let workspace = of_context(cx, args, Role::View)?;
    let node = cx.state.tree(&workspace).any(args.text("node_id")?)?;
    let node = show::node(node, view(cx, args, &workspace));
    Ok(json!({"format": "single", "node": node}).into())
}

/// Ids are told apart without regard to case and hyphens; an error echoes the id as it was sent.
fn get_many(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let workspace = of_context(cx, args, Role::View)?;
    let ids = args.get("node_ids").and_then(Value::as_array);
    let ids: Vec<&str> = ids
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let how = view(cx, args, &workspace);
    let mut seen = BTreeSet::new();
    let (mut nodes, mut errors) = (Vec::new(), Vec::new());
    for id in ids {
        if !seen.insert(crate::domain::key(id)) {
            continue;
        }
        match one_of_many(cx.state.tree(&workspace), id, how) {
            Ok(node) => nodes.push(node),
            Err((code, message)) => {
                errors.push(json!({"node_id": id, "code": code, "message": message}));
            }
        }
    }
    let status = if nodes.is_empty() { 404 } else { 200 };
    let value = json!({
        "format": "multi",
        "node_count": nodes.len(),
        "error_count": errors.len(),
        "requested_count": seen.len(),
        "nodes": nodes,
        "errors": errors,
    });
    Ok(Answer::with_status(status, value))
}

fn one_of_many(tree: &Tree, id: &str, how: View) -> Result<Value, (u32, &'static str)> {
    if fastio_description::ids::canonical(id).is_err() {
        return Err((191_878, "The id is malformed."));
    }
    let node = tree.any(id).map_err(|_| (133_123, "No such node here."))?;
    Ok(show::node(node, how))
}

fn list_versions(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let workspace = of_context(cx, args, Role::View)?;
    let node = cx.state.tree(&workspace).any(args.text("node_id")?)?;
    let versions = node.versions.iter().rev().map(show::version);
    Ok(json!({ "versions": versions.collect::<Vec<_>>() }).into())
}
