//! A source whose size is not known: one body that is sent as it comes. The rules are sections 1, 6 and 7 of
//! `core/api/upload-behaviour.md`.

use super::{
    FILE_SHARE, Kept, Stat, Transfer, at_target, chunked, host_failed, opening, plan, session,
};
use crate::call::{As, Sending, Wanted, can_be_sent_again};
use crate::cx::Cx;
use crate::effect::{Effect, HashAlgorithm, Hashed, Outcome};
use crate::error::{Error, ErrorKind, Result};
use crate::event::{TransferState, Uploaded};
use crate::meter::Meter;
use crate::source::Source;
use crate::task::Upload;
use std::future::{Future as _, poll_fn};
use std::pin::pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::Poll;

/// How often a stream is begun that can be read again. Each leaves nothing behind.
const MOST_BEGUN: u32 = 3;

/// What went out.
struct Sent {
    bytes: u64,
    crc: u32,
}

pub(super) async fn send(cx: &Cx, task: Upload, meter: Meter) -> Result<Uploaded> {
    refuse(&task)?;
    let limits = chunked::limits(cx, &task).await?;
    let stream = Stream {
        most: plan::most_of_stream(&limits, task.max_size)?,
        cx,
        task: &task,
        meter: &meter,
    };
    let mut begun = 1;
    let (upload_id, sent, node_id) = loop {
        let upload_id = stream.open().await?;
        match stream.stored(&upload_id).await {
            Ok(Some((sent, node_id))) => break (upload_id, sent, node_id),
            Ok(None) => session::clear_away(cx, &upload_id).await,
            Err(error) => {
                session::clear_away_after(cx, &upload_id, &error).await;
                return Err(error);
            }
        }
        if begun == MOST_BEGUN || !can_be_sent_again(cx, task.source.id).await? {
            return Err(not_arrived());
        }
        begun += 1;
    };
    meter.confirmed(1, sent.bytes);
    let transfer = Transfer {
        size: sent.bytes,
        task,
        meter,
        kept: Kept::Nowhere,
        before: Stat {
            size: None,
            modified: None,
        },
    };
    session::conclude(cx, &transfer, upload_id, (node_id, sent.crc, false)).await
}

/// Refuses what only works with a known size.
fn refuse(task: &Upload) -> Result<()> {
    let (name, why) = if task.profile_type == FILE_SHARE {
        (
            "source",
            "its size must be known to write back to a File Share; read it into a file or buffer first",
        )
    } else if task.resume.is_some() {
        (
            "resume",
            "needs a source that can be read again; a stream has to be sent anew",
        )
    } else if task.source.offset > 0 {
        (
            "source",
            "a source of unknown size is sent from where it stands, without an offset",
        )
    } else {
        return Ok(());
    };
    Err(Error::param(name, "invalid", why))
}

struct Stream<'a> {
    cx: &'a Cx,
    task: &'a Upload,
    meter: &'a Meter,
    /// Most bytes.
    most: u64,
}

impl Stream<'_> {
    async fn open(&self) -> Result<String> {
        let mut call = at_target(self.task, opening(self.task), None);
        "uploads.create_stream".clone_into(&mut call.operation);
        if let Some(most) = self.task.max_size {
            call.set("max_size", most.into());
        }
        chunked::create(self.cx, &call).await
    }

    /// Sends the source and waits until it is stored; `None` if it certainly did not arrive.
    async fn stored(&self, upload_id: &str) -> Result<Option<(Sent, Option<String>)>> {
        if let Err(error) = self.send(upload_id).await {
            if error.kind != ErrorKind::OutcomeUnknown {
                return Err(error);
            }
            // What arrived may not show at once.
            self.cx.back_off(1).await?;
            let (session, _) = session::look(self.cx, upload_id, None).await?;
            if !session.has_begun() {
                return Ok(None);
            }
        }
        let sent = self.sent().await?;
        if sent.bytes > self.most {
            return Err(self.too_long());
        }
        self.meter.state_of_one(TransferState::Finishing);
        let node_id = session::stored(self.cx, upload_id).await?;
        Ok(Some((sent, node_id)))
    }

    /// Sends the body, and stops as soon as it is longer than it may be.
    async fn send(&self, upload_id: &str) -> Result<()> {
        let mut call = session::call("uploads.send_stream", upload_id);
        let whole = Source {
            size: None,
            ..self.task.source.clone()
        };
        call.files.push(("body".to_owned(), whole));
        let over = AtomicBool::new(false);
        let on_sent = |bytes| {
            self.meter.sent(1, bytes, u64::MAX);
            over.fetch_or(bytes > self.most, Ordering::Relaxed);
        };
        let sending = Sending {
            call: &call,
            auth: As::Client,
            wanted: Wanted::Whole,
            on_sent: Some(&on_sent),
        };
        let mut reply = pin!(sending.reply(self.cx));
        poll_fn(|context| {
            let polled = reply.as_mut().poll(context);
            if over.load(Ordering::Relaxed) {
                return Poll::Ready(Err(self.too_long()));
            }
            polled.map_ok(drop)
        })
        .await
    }

    /// What went out; an error unless that was all.
    async fn sent(&self) -> Result<Sent> {
        let effect = Effect::Hash {
            of: Hashed::Sent(self.task.source.id),
            algorithm: HashAlgorithm::Crc32c,
        };
        match self.cx.perform(effect).await? {
            Outcome::Hashed { hex, bytes } => Ok(Sent {
                bytes,
                crc: super::crc_of(&hex)?,
            }),
            other => Err(host_failed("send all of the source", &other)),
        }
    }

    fn too_long(&self) -> Error {
        let limit = match self.task.max_size {
            Some(_) => "max_size",
            None => "the plan's limit `size`",
        };
        let why = format!(
            "the source has more than {} bytes ({limit}); nothing of it is stored",
            self.most
        );
        Error::new(ErrorKind::LimitExceeded, why)
    }
}

fn not_arrived() -> Error {
    let why = "the connection broke and nothing is stored; a stream cannot be read a second time, so upload it anew from its beginning";
    let mut error = Error::new(ErrorKind::Network, why).with_operation("uploads.send_stream");
    error.retryable = true;
    error
}
