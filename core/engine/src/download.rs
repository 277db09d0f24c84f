//! A file out of the service: into a sink under a temporary name, checked, then given its name.

use crate::call::{self, Answer, As, Sending, Streaming, Wanted, interrupted};
use crate::cx::Cx;
use crate::effect::{Effect, HashAlgorithm, Hashed, Outcome};
use crate::error::{Error, ErrorKind, Result};
use crate::event::{Completion, Downloaded, Event, TransferState, WaitReason};
use crate::exchange::Broken;
use crate::file_name::safe_file_name;
use crate::meter::Meter;
use crate::operation;
use crate::retry;
use crate::task::{Call, Download};
use crate::view::{View, lacks};
use serde_json::Value;

/// What is known of the file before its bytes come.
struct Node {
    size: Option<u64>,
    crc32c: Option<String>,
}

/// Refuses what cannot be a file's address or range.
pub(crate) fn check(cx: &Cx, task: &Download) -> Result<()> {
    if task.len == Some(0) {
        return Err(Error::param(
            "len",
            "invalid",
            "must be at least 1; leave it out for the rest of the file",
        ));
    }
    let op = operation::find("downloads.read")?;
    call::prepare(cx, op, &read_call(task, "0", None)).map(|_| ())
}

fn at_node(task: &Download, operation: &str) -> Call {
    Call::new(operation)
        .with("context", task.context.as_str())
        .with("context_id", task.context_id.as_str())
        .with("node_id", task.node_id.as_str())
}

/// The same node, and the version wanted.
fn at_version(task: &Download, operation: &str) -> Call {
    let mut call = at_node(task, operation);
    if let Some(version) = &task.version_id {
        call.set("version_id", version.as_str().into());
    }
    call
}

fn read_call(task: &Download, token: &str, range: Option<String>) -> Call {
    let mut call = at_version(task, "downloads.read").with("token", token);
    if let Some(range) = range {
        call.set("range", range.into());
    }
    call
}

/// The machine of a download.
pub(crate) async fn run(cx: Cx, mut task: Download) -> Result<Completion> {
    let told = View::result(&call::call(&cx, &at_node(&task, "storage.get")).await?)?;
    let name = safe_file_name(told.text(&["name"]).unwrap_or_default());
    // A version other than the current one has a size and hash of its own, which nothing tells.
    let current = task.version_id.is_none();
    let node = Node {
        size: told.number(&["size"]).filter(|_| current),
        crc32c: told.string(&["crc32c"]).filter(|_| current),
    };
    // What is read in several parts is read from one version, whatever becomes the current one meanwhile.
    task.version_id = task.version_id.or_else(|| told.string(&["version"]));
    let open = Effect::OpenSink {
        sink: task.sink,
        name: name.clone(),
        size: wanted_len(&task, &node),
    };
    // Not to be cancelled: what was opened or named in spite of it would be left behind.
    let sinks = cx.shielded();
    done("open the target", sinks.perform(open).await?)?;
    let meter = Meter::new(&cx, wanted_len(&task, &node), 1);
    match transfer(&cx, &task, &node, &meter).await {
        Ok((size, crc32c, verified)) => {
            done(
                "give the file its name",
                sinks
                    .perform(Effect::CommitSink { sink: task.sink })
                    .await?,
            )?;
            meter.file_done();
            meter.state(TransferState::Done);
            Ok(Completion::Downloaded(Downloaded {
                size,
                name,
                crc32c,
                verified,
            }))
        }
        Err(error) => {
            // What failed or was cancelled leaves nothing behind.
            let _ = sinks.perform(Effect::DropSink { sink: task.sink }).await;
            Err(error)
        }
    }
}

fn wanted_len(task: &Download, node: &Node) -> Option<u64> {
    let rest = node.size.map(|size| size.saturating_sub(task.offset));
    match (task.len, rest) {
        (Some(len), Some(rest)) => Some(len.min(rest)),
        (len, rest) => len.or(rest),
    }
}

async fn transfer(
    cx: &Cx,
    task: &Download,
    node: &Node,
    meter: &Meter,
) -> Result<(u64, Option<String>, bool)> {
    let token = token(cx, task).await?;
    let size = read(cx, task, node, &token, meter).await?;
    meter.state(TransferState::Finishing);
    let hash = Effect::Hash {
        of: Hashed::Sink(task.sink),
        algorithm: HashAlgorithm::Crc32c,
    };
    let crc32c = match cx.perform(hash).await? {
        Outcome::Hashed { bytes, .. } if bytes != size => {
            return Err(Error::new(
                ErrorKind::Io,
                format!("{size} bytes came, {bytes} stand in the file; check the disk"),
            ));
        }
        Outcome::Hashed { hex, .. } => Some(hex),
        // A host whose sink cannot be read again.
        Outcome::Unsupported => None,
        other => return Err(crate::upload::host_failed("hash", &other)),
    };
    let whole = task.offset == 0 && task.len.is_none();
    let verified = match (&crc32c, &node.crc32c) {
        (Some(is), Some(should)) if whole && !is.eq_ignore_ascii_case(should) => {
            let mut error = Error::new(
                ErrorKind::Integrity,
                format!(
                    "the bytes that came are not those that are stored (CRC-32C {is} instead of {should}); download the file again"
                ),
            );
            error.retryable = true;
            return Err(error);
        }
        (Some(_), Some(_)) => whole,
        _ => false,
    };
    Ok((size, crc32c, verified))
}

/// A token that reads this one file. Each call mints another, so a lost one costs nothing.
async fn token(cx: &Cx, task: &Download) -> Result<String> {
    let call = at_version(task, "downloads.request_token");
    let reply = match call::call(cx, &call).await {
        Err(error) if error.kind == ErrorKind::OutcomeUnknown => {
            cx.back_off(1).await?;
            call::call(cx, &call).await?
        }
        reply => reply?,
    };
    let token = serde_json::from_str::<Value>(reply.result()).ok();
    let token = token.as_ref().and_then(Value::as_str);
    token
        .map(str::to_owned)
        .ok_or_else(|| lacks(&reply, "token"))
}

/// Reads into the sink; goes on where a broken reply ended. Gives the number of bytes.
async fn read(cx: &Cx, task: &Download, node: &Node, token: &str, meter: &Meter) -> Result<u64> {
    let policy = &cx.client.config.retry;
    let total = wanted_len(task, node);
    let (mut have, mut broken_off) = (0, 0);
    loop {
        let range = range(task, have);
        let call = read_call(task, token, range.clone());
        let sending = Sending {
            call: &call,
            auth: As::Nobody,
            wanted: Wanted::Sink(task.sink, have),
            on_sent: None,
        };
        let Answer::Open(mut streaming) = sending.send(cx).await? else {
            return Err(Error::new(
                ErrorKind::InvalidReply,
                "the service answered a download without bytes",
            ));
        };
        if streaming.open.head.status == 206 {
            check_range(&streaming, task.offset + have)?;
        } else if range.is_some() {
            if task.offset != 0 || task.len.is_some() {
                let why = "the service does not read parts of this file; download it whole";
                return Err(
                    Error::new(ErrorKind::Unsupported, why).with_operation("downloads.read")
                );
            }
            // The service starts over, and so does the sink.
            have = 0;
        }
        let before = have;
        match pour(&mut streaming, &mut have, total, meter).await {
            Ok(()) => {}
            Err(Broken::Error(error)) => return Err(error),
            Err(broken @ Broken::Failed(_)) => {
                broken_off = if have > before { 1 } else { broken_off + 1 };
                if broken_off >= policy.max_attempts {
                    return Err(interrupted(broken, have > 0).with_operation("downloads.read"));
                }
                let ms = retry::delay_ms(policy, broken_off, cx.random());
                cx.emit(Event::Wait {
                    reason: WaitReason::Retry,
                    ms,
                });
                cx.sleep(ms).await?;
                continue;
            }
        }
        return match total {
            Some(total) if have != total => Err(another_size(have, total)),
            _ => Ok(have),
        };
    }
}

fn another_size(have: u64, total: u64) -> Error {
    let why = format!(
        "{have} bytes came instead of {total}; the file may have changed meanwhile, download it again"
    );
    let mut error = Error::new(ErrorKind::Integrity, why).with_operation("downloads.read");
    error.retryable = true;
    error
}

async fn pour(
    streaming: &mut Streaming,
    have: &mut u64,
    total: Option<u64>,
    meter: &Meter,
) -> std::result::Result<(), Broken> {
    let start = *have;
    while let Some(piece) = streaming.open.next().await? {
        if let Outcome::Wrote { bytes } = piece {
            *have = start + bytes;
            if let Some(total) = total.filter(|total| *have > *total) {
                return Err(another_size(*have, total).into());
            }
            meter.received(*have);
        }
    }
    Ok(())
}

/// The `Range` of what is still missing; `None` for the whole file.
fn range(task: &Download, have: u64) -> Option<String> {
    let first = task.offset + have;
    match task.len {
        Some(len) => Some(format!("bytes={first}-{}", task.offset + len - 1)),
        None if first > 0 => Some(format!("bytes={first}-")),
        None => None,
    }
}

/// Refuses a part that does not begin where it was asked for.
fn check_range(streaming: &Streaming, first: u64) -> Result<()> {
    let headers = &streaming.open.head.headers;
    let value = headers
        .iter()
        .find(|(name, _)| name.eq_ignore_ascii_case("content-range"))
        .map(|(_, value)| value.as_str());
    let begins = value
        .and_then(|value| value.trim().strip_prefix("bytes "))
        .and_then(|rest| rest.split('-').next());
    if begins.and_then(|begins| begins.trim().parse().ok()) == Some(first) {
        return Ok(());
    }
    let why = format!(
        "the service sent another part of the file than the one from byte {first}; report it"
    );
    Err(Error::new(ErrorKind::InvalidReply, why).with_operation("downloads.read"))
}

fn done(what: &str, outcome: Outcome) -> Result<()> {
    match outcome {
        Outcome::Done => Ok(()),
        other => Err(crate::upload::host_failed(what, &other)),
    }
}
