//! Files and folders: what is done to them.

use super::place::of_context;
use super::storage::node_answer;
use crate::answer::Answer;
use crate::args::{Args, Change};
use crate::content::Algorithm;
use crate::cx::Cx;
use crate::decode::refuse_param;
use crate::domain::node::{Author, NewContent, Node};
use crate::domain::session::Stage;
use crate::domain::tree::{Stamp, Tree};
use crate::domain::{key, shown, uploads};
use crate::guard;
use crate::refusal::Refusal;
use crate::state::Role;
use serde_json::{Value, json};

/// The workspace of a call that changes its storage.
///
/// # Errors
/// 403 without a role that may write, 402 without a subscription.
pub fn writable(cx: &Cx<'_>, args: &Args) -> Result<String, Refusal> {
    let workspace = of_context(cx, args, Role::Member)?;
    guard::require_subscription(cx, &workspace)?;
    Ok(workspace)
}

/// Who calls, as the author of what comes of it.
///
/// # Errors
/// 401 if no credential came.
pub fn author(cx: &Cx<'_>) -> Result<Author, Refusal> {
    let caller = cx.caller()?;
    Ok(Author {
        user: caller.user.clone(),
        agent: caller.agent_name.clone(),
    })
}

/// The tree of a workspace with the stamp of this call.
pub fn desk<'a>(cx: &'a mut Cx<'_>, workspace: &str) -> (&'a mut Tree, Stamp<'a>) {
    let stamp = Stamp {
        now: cx.now,
        random: &mut cx.random,
    };
    (cx.state.tree_mut(workspace), stamp)
}

/// Tells of a changed node and shows it.
fn changed(cx: &mut Cx<'_>, args: &Args, workspace: &str, id: &str) -> Result<Answer, Refusal> {
    let id = key(id);
    cx.state.note_node(workspace, &id, cx.now);
    node_answer(cx, args, workspace, &id)
}

pub(super) fn create_folder(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let workspace = writable(cx, args)?;
    let by = author(cx)?;
    let force = args.opt_flag("force").unwrap_or(false);
    let (parent, name) = (args.text("parent_id")?, args.text("name")?);
    let (tree, mut at) = desk(cx, &workspace);
    let (id, new) = tree.create_folder(parent, name, force, by, &mut at)?;
    if new {
        return changed(cx, args, &workspace, &id);
    }
    node_answer(cx, args, &workspace, &id)
}

pub(super) fn move_to(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let workspace = writable(cx, args)?;
    let (by, now, id) = (author(cx)?, cx.now, args.text("node_id")?);
    cx.state
        .tree_mut(&workspace)
        .move_to(id, args.text("parent")?, &by, now)?;
    changed(cx, args, &workspace, id)
}

pub(super) fn copy_to(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let workspace = writable(cx, args)?;
    let by = author(cx)?;
    let (tree, mut at) = desk(cx, &workspace);
    let id = tree.copy_to(args.text("node_id")?, args.text("parent")?, &by, &mut at)?;
    for node in cx.state.tree(&workspace).subtree(&id) {
        cx.state.note_stored(&workspace, &node, cx.now);
    }
    node_answer(cx, args, &workspace, &id)
}

pub(super) fn update(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let workspace = writable(cx, args)?;
    let (by, now) = (author(cx)?, cx.now);
    let node = cx.state.tree(&workspace).live(args.text("node_id")?)?;
    let id = node.id.clone();
    check_version(node, args.opt_text("if_version_id"))?;
    let content = match args.get("from") {
        Some(from) => Some(content_from(cx, &workspace, from)?),
        None => None,
    };
    let texts = [args.change("metadata_title"), args.change("metadata_short")];
    let stored = content.is_some();
    let (tree, mut at) = desk(cx, &workspace);
    if let Some(content) = content {
        tree.put_version(&id, content, &mut at)?;
    }
    if let Some(name) = args.opt_text("name") {
        tree.rename(&id, name, &by, now)?;
    }
    if texts.iter().any(|text| *text != Change::Keep) {
        let [title, short] = texts;
        tree.describe(&id, &by, now, |node| {
            apply(&mut node.title, title);
            apply(&mut node.short, short);
        })?;
    }
    if stored {
        cx.state.note_stored(&workspace, &id, now);
        return node_answer(cx, args, &workspace, &id);
    }
    changed(cx, args, &workspace, &id)
}

fn apply(field: &mut Option<String>, change: Change<'_>) {
    match change {
        Change::Keep => {}
        Change::Clear => *field = None,
        Change::Set(value) => *field = value.as_str().map(str::to_owned),
    }
}

/// Checks that a change was made from the current version.
///
/// # Errors
/// 409 if it was not; an entry of `error.params` names the current one.
pub fn check_version(node: &Node, told: Option<&str>) -> Result<(), Refusal> {
    match told {
        Some(told) if key(told) != node.current => {
            let message = "The node has changed since this version.";
            Err(Refusal::conflict(message).params(json!([{
                "name": "if_version_id",
                "kind": "invalid",
                "message": message,
                "reason": "conflict_version_mismatch",
                "current_version_id": shown(&node.current),
            }])))
        }
        _ => Ok(()),
    }
}

/// The content that a `FileSource` names.
fn content_from(cx: &Cx<'_>, workspace: &str, from: &Value) -> Result<NewContent, Refusal> {
    let text = |pointer: &str| from.pointer(pointer).and_then(Value::as_str);
    if text("/type") == Some("upload") {
        let id = text("/upload/id").unwrap_or_default();
        let session = cx.state.uploads.get(&cx.user_id()?, id)?;
        return match session.stage {
            Stage::Done(_) => Ok(uploads::content_of(session)),
            _ => Err(Refusal::not_acceptable(format!(
                "The upload is {} and not complete yet.",
                session.status(cx.now)
            ))),
        };
    }
    let (hash, named) = (text("/hash/hash"), text("/hash/hash_type"));
    let algorithm = named.and_then(Algorithm::named);
    let (Some(hash), Some(algorithm)) = (hash, algorithm) else {
        return Err(refuse_param("from", "This value should name a source."));
    };
    let nodes = cx.state.tree(workspace).all();
    let known = nodes.flat_map(|node| &node.versions).find(|version| {
        let computed = version.content.hash(algorithm);
        computed.is_ok_and(|computed| computed.eq_ignore_ascii_case(hash))
    });
    let known = known.ok_or_else(|| Refusal::not_found("No content with this hash is known."))?;
    Ok(NewContent {
        content: known.content.clone(),
        origin: None,
        hash: Some((algorithm, hash.to_ascii_lowercase())),
        author: author(cx)?,
    })
}

pub(super) fn add_file(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let workspace = writable(cx, args)?;
    let from = args.get("from").unwrap_or(&Value::Null);
    if from.get("type").and_then(Value::as_str) == Some("hash") {
        return Err(Refusal::not_acceptable(
            "A source of type hash works in shares only.",
        ));
    }
    let content = content_from(cx, &workspace, from)?;
    let (tree, mut at) = desk(cx, &workspace);
    let id = tree.put_file(
        args.text("parent_id")?,
        args.text("name")?,
        content,
        &mut at,
    )?;
    cx.state.note_stored(&workspace, &id, cx.now);
    node_answer(cx, args, &workspace, &id)
}

pub(super) fn delete(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let id = args.text("node_id")?;
    if id == crate::domain::node::TRASH {
        return empty_trash(cx, args);
    }
    let workspace = writable(cx, args)?;
    let (by, now) = (author(cx)?, cx.now);
    cx.state.tree_mut(&workspace).delete(id, &by, now)?;
    cx.state.note_node(&workspace, &key(id), now);
    Ok(Answer::empty())
}

pub(super) fn empty_trash(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let workspace = writable(cx, args)?;
    let gone = cx.state.tree_mut(&workspace).empty_trash()?;
    cx.state.note_nodes(&workspace, &gone, cx.now);
    Ok(Answer::empty())
}

pub(super) fn restore(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let workspace = writable(cx, args)?;
    let (by, now, id) = (author(cx)?, cx.now, args.text("node_id")?);
    cx.state.tree_mut(&workspace).restore(id, &by, now)?;
    changed(cx, args, &workspace, id)
}

pub(super) fn purge(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let workspace = writable(cx, args)?;
    let gone = cx.state.tree_mut(&workspace).purge(args.text("node_id")?)?;
    cx.state.note_nodes(&workspace, &gone, cx.now);
    Ok(Answer::empty())
}

pub(super) fn restore_version(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let workspace = writable(cx, args)?;
    let (by, now, id) = (author(cx)?, cx.now, args.text("node_id")?);
    let version = args.text("version_id")?;
    let tree = cx.state.tree_mut(&workspace);
    tree.restore_version(id, version, &by, now)?;
    changed(cx, args, &workspace, id)
}
