//! Uploads: in one call, and by session and chunks or a stream.

use super::Area;
use super::fileshares::writable;
use super::storage_changes::author;
use crate::answer::Answer;
use crate::args::Args;
use crate::content::{Algorithm, DISCARD_OVER};
use crate::cx::Cx;
use crate::decode::refuse_param;
use crate::domain::chunks::NewChunk;
use crate::domain::conflict::check_name;
use crate::domain::node::{Kind, NodeId, ROOT};
use crate::domain::session::{MAX_SIZE, Session, Stage, Target, Way};
use crate::domain::{key, shown};
use crate::guard;
use crate::refusal::Refusal;
use crate::state::Role;
use serde_json::json;
use std::collections::BTreeMap;

/// The handlers of this area. A write-back to a workspace's own file is an ordinary update.
pub const HANDLERS: Area = &[
    ("uploads.upload_small", small),
    ("uploads.create_session", create),
    ("uploads.create_stream", create_stream),
    ("uploads.send_stream", send_stream),
    ("uploads.write_back", create),
    ("uploads.write_back_small", small),
    ("uploads.list", list),
    ("uploads.get", get),
    ("uploads.delete", delete),
    ("uploads.delete_all", delete_all),
    ("uploads.send_chunk", send_chunk),
    ("uploads.list_chunks", list_chunks),
    ("uploads.delete_chunk", delete_chunk),
    ("uploads.complete", complete),
];

/// The pair of `hash` and `hash_algo`.
fn hash_pair(args: &Args) -> Result<Option<(Algorithm, String)>, Refusal> {
    pair(args.opt_text("hash"), args.opt_text("hash_algo"))
}

/// A hash and the name of its algorithm, which go together.
pub(super) fn pair(
    hash: Option<&str>,
    algorithm: Option<&str>,
) -> Result<Option<(Algorithm, String)>, Refusal> {
    match (hash, algorithm.and_then(Algorithm::named)) {
        (None, None) => Ok(None),
        (Some(hash), Some(algorithm)) => Ok(Some((algorithm, hash.to_ascii_lowercase()))),
        _ => Err(Refusal::invalid("hash and hash_algo go together.").code(196_420)),
    }
}

fn unsigned(args: &Args, name: &str) -> Result<u64, Refusal> {
    let number = args.int(name)?;
    u64::try_from(number).map_err(|_| refuse_param(name, "This value should be 0 or more."))
}

/// The workspace that takes an upload.
pub(super) fn instance(cx: &Cx<'_>, args: &Args) -> Result<String, Refusal> {
    let workspace = guard::workspace(cx, args.text("instance_id")?, Role::Member)?;
    guard::require_subscription(cx, &workspace)?;
    Ok(workspace)
}

/// Whether a file is replaced. Some operations say so by themselves, without a parameter.
fn replaces(cx: &Cx<'_>, args: &Args) -> bool {
    let fixed = cx.operation.fixed.iter();
    let fixed = fixed.filter(|fixed| fixed.wire == "action");
    let told = args.opt_text("action").into_iter();
    told.chain(fixed.map(|fixed| fixed.value))
        .any(|action| action == "update")
}

pub(super) fn target(cx: &Cx<'_>, args: &Args) -> Result<Target, Refusal> {
    if args.get("instance_id").is_none() {
        return Ok(Target::Held);
    }
    if args.opt_text("profile_type") == Some("share") {
        return Err(Refusal::not_found("No such share."));
    }
    if let Some(share) = args.opt_text("instance_id")
        && replaces(cx, args)
        && cx.state.file_shares.contains_key(share)
    {
        let (workspace, node) = writable(cx, args, share)?;
        return Ok(Target::File {
            workspace,
            node,
            if_version: args.opt_text("if_version_id").map(key),
        });
    }
    let workspace = instance(cx, args)?;
    if args.has("if_version_id") {
        return Err(Refusal::invalid(
            "if_version_id is for File Shares only; use storage.update.",
        ));
    }
    let tree = cx.state.tree(&workspace);
    if replaces(cx, args) {
        let file = args
            .opt_text("file_id")
            .ok_or_else(|| refuse_param("file_id", "An update needs the file it replaces."))?;
        let node = tree.live(file)?;
        if node.kind != Kind::File {
            return Err(Refusal::not_acceptable("The node is no file."));
        }
        let node = node.id.clone();
        return Ok(Target::File {
            workspace,
            node,
            if_version: None,
        });
    }
    let folder = tree.folder(args.opt_text("folder_id").unwrap_or(ROOT))?;
    in_folder(workspace, folder, args.opt_text("relative_path"))
}

/// A place in a folder of a workspace, or in folders below it.
pub(super) fn in_folder(
    workspace: String,
    folder: NodeId,
    relative_path: Option<&str>,
) -> Result<Target, Refusal> {
    let relative_path = relative_path.unwrap_or_default().to_owned();
    for name in relative_path.split('/').filter(|name| !name.is_empty()) {
        if name.chars().count() > 255 {
            return Err(
                Refusal::invalid("A folder's name is longer than 255 characters.").code(146_871),
            );
        }
        check_name(name)?;
    }
    Ok(Target::Folder {
        workspace,
        folder,
        relative_path,
    })
}

fn open(cx: &mut Cx<'_>, args: &Args, way: Way) -> Result<Session, Refusal> {
    let hash = hash_pair(args)?;
    let size = match way {
        Way::Stream { .. } => 0,
        Way::OneCall | Way::Chunks => unsigned(args, "size")?,
    };
    if size > MAX_SIZE {
        let text = format!("A file has at most {MAX_SIZE} bytes.");
        return Err(Refusal::new(403, 1685, text));
    }
    let others = |(algorithm, _): &(Algorithm, String)| *algorithm != Algorithm::Crc32c;
    let large = way == Way::Chunks && size > DISCARD_OVER;
    if cx.state.settings.discard && large && hash.as_ref().is_some_and(others) {
        return Err(Refusal::discarded(
            "The sandbox can check a large file in chunks by CRC-32C alone.",
        ));
    }
    check_name(args.text("name")?)?;
    let target = target(cx, args)?;
    let mut session = session(cx, args.text("name")?, size, target, way)?;
    session.hash = hash;
    Ok(session)
}

/// A session of the caller that is open, without a hash.
pub(super) fn session(
    cx: &mut Cx<'_>,
    name: &str,
    size: u64,
    target: Target,
    way: Way,
) -> Result<Session, Refusal> {
    check_name(name)?;
    let by = author(cx)?;
    Ok(Session {
        id: cx.random.opaque_id("5"),
        owner: by.user,
        agent: by.agent,
        name: name.to_owned(),
        size,
        target,
        hash: None,
        file_crc32c: None,
        way,
        min_chunk: cx.state.settings.upload_rules.min_chunk,
        chunks: BTreeMap::new(),
        stage: Stage::Open,
        created: cx.now,
        first_chunk: None,
        doom: cx.request.doom,
        new_file: None,
    })
}

fn create(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let session = open(cx, args, Way::Chunks)?;
    add(cx, session)
}

/// A stream session. Its ceiling is the plan's file size if none is named.
fn create_stream(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let named = args.opt_int("max_size").map(u64::try_from);
    let most = named.and_then(Result::ok).unwrap_or(MAX_SIZE);
    let most = most.min(MAX_SIZE);
    let session = open(cx, args, Way::Stream { most })?;
    add(cx, session)
}

fn add(cx: &mut Cx<'_>, session: Session) -> Result<Answer, Refusal> {
    let id = shown(&session.id);
    cx.state.note_upload(&session, cx.now);
    cx.state.uploads.add(session)?;
    Ok(json!({ "id": id }).into())
}

fn small(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let mut session = open(cx, args, Way::OneCall)?;
    let content = args.file("chunk")?.content.clone();
    let most = cx.state.settings.upload_rules.single_call_max;
    if content.size() > most {
        return Err(Refusal::not_acceptable(format!(
            "A one-call upload takes at most {most} bytes; open a session."
        )));
    }
    session.take_whole(content, cx.now)?;
    let id = shown(&session.id);
    cx.state.note_upload(&session, cx.now);
    cx.state.uploads.add(session)?;
    Ok(json!({"id": id, "new_file_id": null}).into())
}

fn list(_cx: &mut Cx<'_>, _args: &Args) -> Result<Answer, Refusal> {
    Ok(Answer::empty())
}

fn list_chunks(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let user = cx.user_id()?;
    cx.state.uploads.get(&user, args.text("upload_id")?)?;
    Ok(Answer::empty())
}

fn get(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let user = cx.user_id()?;
    let session = cx.state.uploads.get(&user, args.text("upload_id")?)?;
    let wait = u64::try_from(args.opt_int("wait").unwrap_or(0)).unwrap_or(0);
    let news = session.ended() || session.changed(cx.now) > cx.request.received;
    if news || wait == 0 || cx.waited(wait) {
        return Ok(json!({ "session": session.show(cx.now) }).into());
    }
    let end = cx.request.received.plus_s(wait);
    let next = session.next_change(cx.now);
    Ok(Answer::Wait(next.map_or(end, |next| next.min(end))))
}

fn delete(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let user = cx.user_id()?;
    cx.state.uploads.delete(&user, args.text("upload_id")?)?;
    Ok(Answer::empty())
}

fn delete_all(cx: &mut Cx<'_>, _args: &Args) -> Result<Answer, Refusal> {
    let user = cx.user_id()?;
    cx.state.uploads.delete_all(&user);
    Ok(Answer::empty())
}

/// Changes a session and tells its owner, also if the change ended the session.
fn change(
    cx: &mut Cx<'_>,
    args: &Args,
    change: impl FnOnce(&mut Session) -> Result<(), Refusal>,
) -> Result<Answer, Refusal> {
    let user = cx.user_id()?;
    let mut session = cx.state.uploads.get_mut(&user, args.text("upload_id")?)?;
    let outcome = change(&mut session);
    let changed = session.clone();
    drop(session);
    cx.state.note_upload(&changed, cx.now);
    outcome.map(|()| Answer::empty())
}

fn send_chunk(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let chunk = NewChunk {
        order: u32::try_from(args.int("order")?).unwrap_or(u32::MAX),
        size: unsigned(args, "size")?,
        content: args.file("chunk")?.content.clone(),
        hash: hash_pair(args)?,
        file_crc32c: args.opt_text("file_crc32c").map(str::to_owned),
    };
    let now = cx.now;
    change(cx, args, |session| session.add_chunk(chunk, now))
}

fn send_stream(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let content = args.body()?.clone();
    let hash = hash_pair(args)?;
    let now = cx.now;
    let doom = cx.request.doom;
    change(cx, args, |session| {
        session.doom = doom.or(session.doom);
        session.take_stream(content, hash, now)
    })
}

fn delete_chunk(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let order = u32::try_from(args.int("order")?).unwrap_or(u32::MAX);
    let now = cx.now;
    change(cx, args, |session| session.drop_chunk(order, now))
}

fn complete(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let now = cx.now;
    let doom = cx.request.doom;
    change(cx, args, |session| {
        session.doom = doom.or(session.doom);
        session.complete(now)
    })
}
