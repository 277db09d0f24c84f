//! Locks on files. Of a lock only its token is documented, and that in the reply to acquire.

use super::Area;
use super::place::of_context;
use super::storage_changes::{author, writable};
use crate::answer::Answer;
use crate::args::Args;
use crate::cx::Cx;
use crate::domain::lock::{DURATION, Lock, refused};
use crate::domain::node::Kind;
use crate::domain::show;
use crate::refusal::Refusal;
use crate::state::{Role, Secret};
use serde_json::{Map, Value, json};

/// The handlers of this area.
pub const HANDLERS: Area = &[
    ("locks.acquire", acquire),
    ("locks.get", get),
    ("locks.release", release),
    ("locks.heartbeat", heartbeat),
];

fn shown(lock: Option<&Lock>) -> Value {
    let mut fields = Map::new();
    if let Some(actor) = lock.and_then(|lock| show::actor(&lock.author)) {
        fields.insert("actor".to_owned(), actor);
    }
    Value::Object(fields)
}

fn acquire(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let workspace = writable(cx, args)?;
    let (by, now, id) = (author(cx)?, cx.now, args.text("node_id")?);
    let token = Secret(cx.random.secret(32));
    let tree = cx.state.tree_mut(&workspace);
    if tree.live(id)?.kind == Kind::Folder {
        return Err(Refusal::not_acceptable("A folder cannot be locked."));
    }
    tree.unlocked(id, &by, now)?;
    let seconds = args.opt_int("duration").and_then(|n| u64::try_from(n).ok());
    let seconds = seconds.unwrap_or(DURATION);
    let lock = tree.lock(id)?.insert(Lock {
        token,
        author: by,
        seconds,
        until: now.plus_s(seconds),
    });
    let mut reply = shown(Some(lock));
    if let Some(fields) = reply.as_object_mut() {
        fields.insert("lock_token".to_owned(), json!(lock.token.0));
    }
    Ok(reply.into())
}

fn get(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let workspace = of_context(cx, args, Role::View)?;
    let node = cx.state.tree(&workspace).live(args.text("node_id")?)?;
    let held = node.lock.as_ref().filter(|lock| lock.holds(cx.now));
    Ok(shown(held).into())
}

/// The lock whose token came.
fn held<'a>(cx: &'a mut Cx<'_>, args: &Args) -> Result<&'a mut Option<Lock>, Refusal> {
    let workspace = writable(cx, args)?;
    let (now, token) = (cx.now, args.text("lock_token")?);
    let slot = cx.state.tree_mut(&workspace).lock(args.text("node_id")?)?;
    match slot {
        Some(lock) if lock.holds(now) && lock.token.0 == token => Ok(slot),
        Some(lock) if lock.holds(now) => Err(refused()),
        _ => Err(Refusal::not_found("The node is not locked.")),
    }
}

fn release(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    *held(cx, args)? = None;
    Ok(json!({"released": true}).into())
}

fn heartbeat(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let now = cx.now;
    let lock = held(cx, args)?.as_mut();
    let lock = lock.map(|lock| {
        lock.until = now.plus_s(lock.seconds);
        &*lock
    });
    Ok(shown(lock).into())
}
