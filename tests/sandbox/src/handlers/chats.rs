//! Chats of the agent family.

use super::Area;
use super::place::{of_context, pagination, view};
use crate::answer::Answer;
use crate::args::Args;
use crate::cx::Cx;
use crate::domain::answer::{Source, answer};
use crate::domain::chats::{Asked, Thread, name_of};
use crate::domain::node::{INDEXED_AFTER, Kind, Node};
use crate::domain::tree::Tree;
use crate::domain::turn::{Status, Turn};
use crate::domain::{key, shown};
use crate::guard;
use crate::refusal::Refusal;
use crate::reply::{Piece, Reply};
use crate::state::Role;
use crate::time::Now;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// The handlers of this area.
pub const HANDLERS: Area = &[
    ("chats.create", create),
    ("chats.list", list),
    ("chats.list_deleted", list_deleted),
    ("chats.get", get),
    ("chats.update", update),
    ("chats.delete", delete),
    ("chats.publish", publish),
    ("chats.cancel", cancel),
    ("chats.send_message", send_message),
    ("chats.list_messages", list_messages),
    ("chats.list_messages_from", list_messages_from),
    ("chats.get_message", get_message),
    ("chats.read_message", read_message),
];

/// Most files that the lists of one question hold.
const FILES: usize = 20;
/// Most items that the lists of one question hold.
const ITEMS: usize = 100;
/// Most bytes of the files that the lists of one question hold.
const BYTES: u64 = 2 * 1024 * 1024 * 1024;

/// Whose chats, and about what.
struct Place {
    user: String,
    workspace: String,
}

fn place(cx: &Cx<'_>, args: &Args) -> Result<Place, Refusal> {
    Ok(Place {
        workspace: of_context(cx, args, Role::View)?,
        user: cx.user_id()?,
    })
}

fn create(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let place = place(cx, args)?;
    guard::require_subscription(cx, &place.workspace)?;
    if args.opt_text("privacy") == Some("public") {
        return Err(switched_off());
    }
    let now = cx.now;
    let created = |thread: &Thread, turn: &Turn| -> Answer {
        json!({"thread": thread.show(), "turn": turn.show(&thread.id, now)}).into()
    };
    if let Some((thread, turn)) = replay(cx, args, &place)? {
        return Ok(created(thread, turn));
    }
    let question = args.text("question")?;
    let asked = ask(cx, args, &place)?;
    let name = args.opt_text("name").filter(|name| !name.is_empty());
    let thread = Thread {
        id: cx.random.opaque_id("a"),
        workspace: place.workspace.clone(),
        owner: place.user.clone(),
        name: name.map_or_else(|| name_of(question), str::to_owned),
        kind: args.opt_text("kind").unwrap_or("user").to_owned(),
        deleted: false,
        updated: now,
        turns: Vec::new(),
    };
    let thread = cx.state.chats.add(thread);
    let turn = thread.ask(asked, &mut cx.random, now);
    let thread = thread.clone();
    remember(cx, args, &place, &thread.id, &turn);
    Ok(created(&thread, &turn))
}

fn send_message(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let place = place(cx, args)?;
    let chat = args.text("chat_id")?;
    let now = cx.now;
    cx.state.chats.get(&place.user, &place.workspace, chat)?;
    guard::require_subscription(cx, &place.workspace)?;
    if let Some((thread, turn)) = replay(cx, args, &place)? {
        return Ok(turn.head(&thread.id, now).into());
    }
    let asked = ask(cx, args, &place)?;
    let thread = cx
        .state
        .chats
        .get_mut(&place.user, &place.workspace, chat)?;
    let turn = thread.ask(asked, &mut cx.random, now);
    let id = thread.id.clone();
    remember(cx, args, &place, &id, &turn);
    Ok(turn.head(&id, now).into())
}

/// The turn that the caller's idempotency key stands for.
fn replay<'a>(
    cx: &'a Cx<'_>,
    args: &Args,
    place: &Place,
) -> Result<Option<(&'a Thread, &'a Turn)>, Refusal> {
    let Some(word) = args.opt_text("idempotency_key") else {
        return Ok(None);
    };
    let found = cx.state.chats.replay(&place.user, &place.workspace, word);
    let question = args.text("question")?;
    match found {
        Some((_, turn)) if turn.question != question => Err(Refusal::not_acceptable(
            "The idempotency_key stands for another question.",
        )),
        found => Ok(found),
    }
}

/// Remembers a new turn, and tells of each state it will have.
fn remember(cx: &mut Cx<'_>, args: &Args, place: &Place, thread: &str, turn: &Turn) {
    if let Some(word) = args.opt_text("idempotency_key") {
        let chats = &mut cx.state.chats;
        chats.remember(&place.user, &place.workspace, word, thread, &turn.id);
    }
    for at in [cx.now, turn.runs_at, turn.complete_at()] {
        touched(cx, &place.workspace, thread, at);
    }
}

fn touched(cx: &mut Cx<'_>, workspace: &str, thread: &str, at: Now) {
    let key = format!("ai_chat:{thread}");
    cx.state.activity.note(workspace, key, at);
}

/// The question with its answer, from the files it names or else from all.
fn ask(cx: &mut Cx<'_>, args: &Args, place: &Place) -> Result<Asked, Refusal> {
    let now = cx.now;
    let intelligence = view(cx, args, &place.workspace).intelligence;
    let tree = cx.state.tree(&place.workspace);
    let inside = named(tree, args)?;
    let mut ready = now;
    let mut sources = Vec::new();
    for node in tree.all().filter(|_| intelligence) {
        if inside
            .as_ref()
            .is_some_and(|inside| !inside.contains(&node.id))
        {
            continue;
        }
        let Some(source) = source(node) else {
            continue;
        };
        if let Some(version) = node.version() {
            ready = ready.max(version.created.plus_ms(INDEXED_AFTER));
        }
        sources.push(source);
    }
    let question = args.text("question")?;
    Ok(Asked {
        question: question.to_owned(),
        answer: answer(question, &sources),
        ready,
    })
}

fn source(node: &Node) -> Option<Source> {
    let version = node.version()?;
    Some(Source {
        node: node.id.clone(),
        version: version.id.clone(),
        name: node.name.clone(),
        hash: version.content.crc32c(),
        text: version.text()?,
    })
}

/// The nodes that a question comes with: files, and what its folders hold. `None` if it names no
/// folder, as then everything is searched.
fn named(tree: &Tree, args: &Args) -> Result<Option<BTreeSet<String>>, Refusal> {
    let mut inside = BTreeSet::new();
    let (mut files, mut bytes, mut folders) = (0, 0, 0);
    let lists = ["references", "subjects", "content_parts", "uploads"];
    let items: Vec<&Value> = lists
        .iter()
        .filter_map(|name| args.get(name)?.as_array())
        .flatten()
        .collect();
    if items.len() > ITEMS {
        return Err(Refusal::not_acceptable(format!(
            "All lists together hold at most {ITEMS} items."
        )));
    }
    for item in items {
        let text = |name: &str| item.get(name).and_then(Value::as_str).unwrap_or_default();
        let kind = text("type");
        if kind != "file" && kind != "folder" {
            // Subjects of other kinds come ready-made from a dashboard and are no files.
            continue;
        }
        let node = tree.live(text("id"))?;
        if (node.kind == Kind::Folder) != (kind == "folder") || node.kind == Kind::Link {
            return Err(Refusal::new(
                406,
                1605,
                format!("The node {} is no {kind}.", shown(&node.id)),
            ));
        }
        if node.kind == Kind::Folder {
            folders += 1;
        } else {
            files += 1;
            bytes += node.size();
            let version = item
                .pointer("/file_details/version_id")
                .and_then(Value::as_str)
                .filter(|version| !version.is_empty());
            if version.is_some_and(|version| node.version_by_id(&key(version)).is_none()) {
                return Err(Refusal::not_found("The file has no such version."));
            }
        }
        inside.extend(tree.subtree(&node.id));
    }
    if files > FILES || bytes > BYTES {
        return Err(Refusal::not_acceptable(format!(
            "A question comes with at most {FILES} files of {BYTES} bytes together."
        )));
    }
    Ok((folders > 0).then_some(inside))
}

fn list(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    list_where(cx, args, false)
}

fn list_deleted(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    list_where(cx, args, true)
}

fn list_where(cx: &Cx<'_>, args: &Args, deleted: bool) -> Result<Answer, Refusal> {
    let place = place(cx, args)?;
    let kind = args.opt_text("kind").unwrap_or("user");
    let mut threads = cx.state.chats.list(&place.user, &place.workspace, deleted);
    threads.retain(|thread| kind == "all" || thread.kind == kind);
    let (limit, offset) = args.page();
    let page: Vec<Value> = threads
        .iter()
        .skip(offset)
        .take(limit)
        .map(|thread| thread.show())
        .collect();
    Ok(json!({
        "threads": page,
        "pagination": pagination(threads.len(), (limit, offset)),
    })
    .into())
}

fn thread<'a>(cx: &'a Cx<'_>, args: &Args) -> Result<&'a Thread, Refusal> {
    let place = place(cx, args)?;
    let chat = args.text("chat_id")?;
    cx.state.chats.get(&place.user, &place.workspace, chat)
}

fn get(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let thread = thread(cx, args)?;
    let messages = thread.show_turns(0, cx.now);
    Ok(json!({"thread": thread.show(), "messages": messages}).into())
}

fn update(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let place = place(cx, args)?;
    let (chat, now) = (args.text("chat_id")?, cx.now);
    let chats = &mut cx.state.chats;
    let thread = chats.get_mut(&place.user, &place.workspace, chat)?;
    args.text("name")?.clone_into(&mut thread.name);
    thread.updated = now;
    let id = thread.id.clone();
    touched(cx, &place.workspace, &id, now);
    Ok(Answer::empty())
}

fn delete(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let place = place(cx, args)?;
    let (chat, now) = (args.text("chat_id")?, cx.now);
    let chats = &mut cx.state.chats;
    let thread = chats.get_mut(&place.user, &place.workspace, chat)?;
    thread.cancel(now);
    thread.deleted = true;
    let id = thread.id.clone();
    touched(cx, &place.workspace, &id, now);
    Ok(Answer::empty())
}

fn publish(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    thread(cx, args)?;
    Err(switched_off())
}

fn switched_off() -> Refusal {
    Refusal::denied("Publishing chats is switched off.")
}

/// Success and failure have forms of their own here.
fn cancel(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let place = place(cx, args)?;
    let (chat, now) = (args.text("chat_id")?, cx.now);
    let chats = &mut cx.state.chats;
    let thread = match chats.get_mut(&place.user, &place.workspace, chat) {
        Ok(thread) => thread,
        Err(refusal) => {
            let code = refusal.wire_code(cx.operation.name);
            let body = json!({"error_message": refusal.text, "error_id": code});
            return Ok(Reply::json(406, &body).into());
        }
    };
    let id = thread.id.clone();
    let Some(stopped) = thread.cancel(now).map(|turn| turn.show(&id, now)) else {
        return Ok(json!({"success": true, "no_pending_message": true}).into());
    };
    touched(cx, &place.workspace, &id, now);
    Ok(json!({"success": true, "message": stopped}).into())
}

fn list_messages(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let messages = thread(cx, args)?.show_turns(0, cx.now);
    Ok(json!({"messages": messages}).into())
}

fn list_messages_from(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let skip = usize::try_from(args.int("offset")?).unwrap_or(usize::MAX);
    let messages = thread(cx, args)?.show_turns(skip, cx.now);
    Ok(json!({"messages": messages}).into())
}

fn get_message(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let thread = thread(cx, args)?;
    let turn = thread.turn(args.text("message_id")?)?;
    Ok(json!({"message": turn.show(&thread.id, cx.now)}).into())
}

/// Streams an answer: what is there at once, the rest at the pace at which it is written. A turn
/// that waits to be worked on holds the request until it is.
fn read_message(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let turn = thread(cx, args)?.turn(args.text("message_id")?)?;
    match turn.status(cx.now) {
        Status::Pending => return Ok(Answer::Wait(turn.runs_at)),
        Status::Cancelled => {
            return Err(Refusal::not_acceptable(
                "The message is neither in progress nor complete.",
            ));
        }
        Status::Running | Status::Complete => {}
    }
    let mut sent = cx.now;
    let pieces: Vec<Piece> = turn
        .events()
        .into_iter()
        .map(|(at, text)| {
            let after_ms = at.since(sent);
            sent = sent.max(at);
            Piece {
                after_ms,
                bytes: text.into(),
            }
        })
        .collect();
    Ok(Reply::events(pieces).into())
}
