//! A file out of the service, handed to the caller piece by piece as it is wanted.

use crate::call::{self, Answer, As, Sending, Streaming, Wanted, interrupted};
use crate::cx::Cx;
use crate::download::{another_part, content_range};
use crate::effect::Outcome;
use crate::error::{Error, ErrorKind, Result};
use crate::event::{Completion, Event};
use crate::exchange::Broken;
use crate::operation;
use crate::task::{Call, Read};
use crate::view::View;
use futures_util::future::{Either, select};

/// Bytes that may be under way to a caller who has not taken those before.
const AHEAD: u64 = 1024 * 1024;

/// Refuses what cannot be a file's address or range.
pub(crate) fn check(cx: &Cx, task: &Read) -> Result<()> {
    let rule = "must be at least 1; leave it out for the rest of the file";
    if task.len == Some(0) {
        return Err(Error::param("len", "invalid", rule));
    }
    if task.ahead == Some(0) {
        let rule = "must be at least 1; leave it out for the usual number";
        return Err(Error::param("ahead", "invalid", rule));
    }
    let call = at_node(task, "downloads.read");
    call::prepare(cx, operation::find("downloads.read")?, &call).map(|_| ())
}

fn at_node(task: &Read, operation: &str) -> Call {
    Call::new(operation)
        .with("context", task.context.as_str())
        .with("context_id", task.context_id.as_str())
        .with("node_id", task.node_id.as_str())
}

/// The machine of a read.
pub(crate) async fn run(cx: Cx, task: Read) -> Result<Completion> {
    let version = match &task.version_id {
        Some(version) => Some(version.clone()),
        // All of it is read from one version, whatever becomes the current one meanwhile.
        None => {
            let reply = call::call(&cx, &at_node(&task, "storage.get")).await?;
            View::result(&reply)?.string(&["version"])
        }
    };
    let mut call = at_node(&task, "downloads.read");
    if let Some(version) = version {
        call.set("version_id", version.into());
    }
    let mut reader = Reader {
        cx: &cx,
        task: &task,
        call,
        have: 0,
        untaken: 0,
    };
    let (mut most, mut broken_off) = (0, 0);
    loop {
        let mut streaming = reader.open().await?;
        let ended = match reader.hand_out(&mut streaming).await {
            // All of it is there; what broke off is only the end of the reply.
            Err(Broken::Failed(_)) if task.len == Some(reader.have) => Ok(()),
            ended => ended,
        };
        match ended {
            Ok(()) if task.exact && task.len.is_some_and(|len| reader.have < len) => {
                return Err(ended_early());
            }
            Ok(()) => {
                let head = &streaming.open.head;
                return Ok(Completion::Streamed {
                    status: head.status,
                    headers: call::lower_case(head),
                });
            }
            Err(Broken::Error(error)) => return Err(error),
            Err(broken @ Broken::Failed(_)) => {
                broken_off = if reader.have > most {
                    1
                } else {
                    broken_off + 1
                };
                most = reader.have;
                if broken_off >= cx.max_attempts() {
                    let error = interrupted(broken, reader.have > 0);
                    return Err(error.with_operation("downloads.read"));
                }
                drop(streaming);
                cx.back_off(broken_off).await?;
            }
        }
    }
}

fn ended_early() -> Error {
    let why = "the file ended early; it may have been purged meanwhile";
    Error::new(ErrorKind::Integrity, why).with_operation("downloads.read")
}

struct Reader<'a> {
    cx: &'a Cx,
    task: &'a Read,
    call: Call,
    /// Bytes handed out.
    have: u64,
    /// How many of them the caller has not said to have taken.
    untaken: u64,
}

impl Reader<'_> {
    /// Bytes that the caller may leave untaken.
    fn window(&self) -> u64 {
        self.task.ahead.unwrap_or(AHEAD)
    }

    /// Asks for what is still missing, once there is room for it.
    async fn open(&mut self) -> Result<Streaming> {
        let window = self.window();
        while self.untaken >= window {
            let taken = self.cx.demand().await?;
            self.untaken = self.untaken.saturating_sub(taken);
        }
        let first = self.task.offset + self.have;
        let range = match self.task.len {
            Some(len) => Some(format!("bytes={first}-{}", self.task.offset + len - 1)),
            None if first > 0 => Some(format!("bytes={first}-")),
            None => None,
        };
        let ranged = range.is_some();
        if let Some(range) = range {
            self.call.set("range", range.into());
        }
        let sending = Sending {
            call: &self.call,
            auth: As::Client,
            wanted: Wanted::Stream(window - self.untaken),
            on_sent: None,
        };
        let Answer::Open(streaming) = sending.send(self.cx).await? else {
            let why = "the service answered a download without bytes";
            return Err(Error::new(ErrorKind::InvalidReply, why));
        };
        if streaming.open.head.status == 206 {
            match content_range(&streaming) {
                Some((begins, _)) if begins == first => {}
                _ => return Err(another_part(first)),
            }
        } else if ranged {
            let why = "the service does not read parts of this file; download it whole";
            return Err(Error::new(ErrorKind::Unsupported, why).with_operation("downloads.read"));
        }
        Ok(streaming)
    }

    /// Hands out a reply; its sender gets credit as the caller takes.
    async fn hand_out(&mut self, streaming: &mut Streaming) -> std::result::Result<(), Broken> {
        let window = self.window();
        loop {
            if self.untaken >= window {
                streaming.step_aside();
            }
            let next = {
                let piece = std::pin::pin!(streaming.open.next());
                let demand = std::pin::pin!(self.cx.demand());
                match select(piece, demand).await {
                    Either::Left((piece, _)) => Either::Left(piece?),
                    Either::Right((bytes, _)) => Either::Right(bytes?),
                }
            };
            match next {
                Either::Left(None) => break,
                Either::Left(Some(Outcome::Data(data))) if !data.is_empty() => {
                    self.have += data.len() as u64;
                    self.untaken += data.len() as u64;
                    if self.task.len.is_some_and(|len| self.have > len) {
                        return Err(another_part(self.task.offset).into());
                    }
                    self.cx.emit(Event::Data(data));
                }
                Either::Left(Some(_)) => {}
                Either::Right(bytes) => {
                    self.untaken = self.untaken.saturating_sub(bytes);
                    streaming.open.credit(self.cx, bytes);
                }
            }
        }
        Ok(())
    }
}
