//! One request under way, whichever way it goes.

use crate::clock;
use crate::host::Host;
use crate::js::{member, name_of};
use crate::{fetch, js, xhr};
use fastio_core::effect::{Delivery, EffectId, Failure, FailureCause, HttpRequest, ReplyMode};
use fastio_core::source::{BodyPlan, Segment};
use fastio_core::{Outcome, effect::Timeouts};
use js_sys::{Array, Uint8Array, global};
use std::cell::{Cell, RefCell};
use std::future::poll_fn;
use std::rc::Rc;
use std::sync::OnceLock;
use std::task::{Poll, Waker};
use wasm_bindgen::prelude::JsValue;
use wasm_bindgen_futures::spawn_local;
use web_sys::{AbortController, Blob, ReadableStreamDefaultReader, XmlHttpRequest};

/// A request under way: it can be stopped, and takes no more of its reply than it has credit for.
pub(crate) struct Exchange {
    pub(crate) controller: AbortController,
    pub(crate) xhr: RefCell<Option<XmlHttpRequest>>,
    pub(crate) reader: RefCell<Option<ReadableStreamDefaultReader>>,
    credit: Cell<u64>,
    stopped: Cell<bool>,
    /// The limit of all of it.
    total: Option<Limit>,
    /// That of what it is at.
    phase: Cell<Option<Limit>>,
    /// The one that passed.
    passed: Cell<Option<Limit>>,
    /// Of a reply that is wanted whole, what is told together: each telling has its price.
    pub(crate) held: RefCell<Vec<Outcome>>,
    waker: RefCell<Option<Waker>>,
}

/// How long something may take.
#[derive(Clone, Copy)]
struct Limit {
    what: &'static str,
    ms: u64,
    /// On the monotonic clock.
    due: u64,
}

impl Limit {
    fn new(what: &'static str, ms: u64) -> Self {
        let due = clock::now().monotonic_ms.saturating_add(ms);
        Limit { what, ms, due }
    }
}

/// Sends a request, and reports how it goes. With `progress`, a body of files goes where its progress can be seen.
pub(crate) fn start(host: Rc<Host>, id: EffectId, request: HttpRequest, progress: bool) {
    let Ok(controller) = AbortController::new() else {
        return spawn_local(async move { host.report(id, Outcome::Unsupported) });
    };
    let credit = match request.reply {
        ReplyMode::Stream { credit } => credit,
        ReplyMode::Whole { .. } | ReplyMode::Sink { .. } => u64::MAX,
    };
    let total = request.timeouts.total_ms;
    let exchange = Rc::new(Exchange {
        controller,
        xhr: RefCell::default(),
        reader: RefCell::default(),
        credit: Cell::new(credit),
        stopped: Cell::default(),
        total: total.map(|ms| Limit::new("the whole request", ms)),
        phase: Cell::default(),
        passed: Cell::default(),
        held: RefCell::default(),
        waker: RefCell::default(),
    });
    host.begin(id, exchange.clone());
    spawn_local(async move {
        let has_range = request
            .body
            .as_ref()
            .is_some_and(|body| body.has_range() && body.rest().is_none());
        let result = if progress && has_range && xhr::is_there() {
            xhr::run(&host, id, &exchange, request).await
        } else {
            fetch::run(&host, id, &exchange, request).await
        };
        if result.is_err() {
            // What is left of the reply would keep its connection.
            exchange.stop();
        }
        host.end(id);
        let mut outcomes = exchange.held.take();
        outcomes.push(match result {
            Ok(()) => Outcome::End,
            Err(failure) => Outcome::Failed(exchange.passed_limit().unwrap_or(failure)),
        });
        host.report_all(id, outcomes);
    });
}

impl Exchange {
    /// Closes the connection.
    pub(crate) fn stop(&self) {
        self.stopped.set(true);
        self.controller.abort();
        // Not every `fetch` listens to the signal once it has given its reply.
        if let Some(reader) = self.reader.take() {
            spawn_local(async move {
                let _ = js::settled(Ok(reader.cancel().into())).await;
            });
        }
        // Only looked at: what it tells on being aborted must find it free.
        let xhr = self.xhr.borrow().clone();
        if let Some(xhr) = xhr {
            // It throws never: there is only no such promise in its description.
            let _ = xhr.abort();
        }
        self.wake();
    }

    pub(crate) fn is_stopped(&self) -> bool {
        self.stopped.get()
    }

    /// More of a streamed reply may be taken.
    pub(crate) fn grant(&self, bytes: u64) {
        self.credit.set(self.credit.get().saturating_add(bytes));
        self.wake();
    }

    fn wake(&self) {
        let waker = self.waker.take();
        if let Some(waker) = waker {
            waker.wake();
        }
    }

    /// Waits until there is credit; how much. 0 once it is stopped.
    pub(crate) async fn credit(&self) -> u64 {
        poll_fn(|cx| {
            if self.is_stopped() {
                return Poll::Ready(0);
            }
            match self.credit.get() {
                0 => {
                    self.waker.replace(Some(cx.waker().clone()));
                    Poll::Pending
                }
                credit => Poll::Ready(credit),
            }
        })
        .await
    }

    pub(crate) fn spend(&self, bytes: u64) {
        self.credit.set(self.credit.get().saturating_sub(bytes));
    }

    /// It is at something that may take so long, and is stopped if it takes longer.
    pub(crate) fn enter(&self, host: &Rc<Host>, ms: Option<u64>, what: &'static str) {
        self.phase.set(ms.map(|ms| Limit::new(what, ms)));
        host.look_by(self.due());
    }

    /// It is at nothing that has a limit of its own.
    pub(crate) fn leave(&self) {
        self.phase.set(None);
    }

    /// When the next of its limits passes.
    pub(crate) fn due(&self) -> Option<u64> {
        let limits = self.total.into_iter().chain(self.phase.get());
        limits.map(|limit| limit.due).min()
    }

    /// Stops it if one of its limits has passed.
    pub(crate) fn look(&self, now: u64) {
        let mut limits = self.total.into_iter().chain(self.phase.get());
        if let Some(limit) = limits.find(|limit| limit.due <= now)
            && !self.is_stopped()
        {
            self.passed.set(Some(limit));
            self.leave();
            self.stop();
        }
    }

    fn passed_limit(&self) -> Option<Failure> {
        let Limit { what, ms, .. } = self.passed.get()?;
        let message = format!("{what} took longer than the limit of {ms} ms");
        Some(failure(FailureCause::Timeout, message))
    }
}

/// How long a reply's head may take from the start. `fetch` does not tell when the connection stands, or how much is
/// sent: the limits of each are added up, and a body is given its limit for each piece of this size.
pub(crate) fn until_head(timeouts: &Timeouts, body: u64) -> Option<u64> {
    const PIECE: u64 = 64 * 1024;
    let sending = match body {
        0 => 0,
        len => timeouts.stall_ms?.saturating_mul(len.div_ceil(PIECE)),
    };
    let waiting = timeouts.first_byte_ms?;
    Some(
        timeouts
            .connect_ms?
            .saturating_add(sending)
            .saturating_add(waiting),
    )
}

/// A reply's headers, from a line each.
pub(crate) fn headers(lines: &str) -> Vec<(String, String)> {
    let pairs = lines.lines().filter_map(|line| line.split_once(':'));
    pairs
        .map(|(name, value)| (name.to_owned(), value.trim().to_owned()))
        .collect()
}

/// A header's value as `fetch` and `XMLHttpRequest` take it: a character for each byte that is sent.
pub(crate) fn byte_string(value: &str) -> String {
    value.bytes().map(char::from).collect()
}

pub(crate) fn failure(cause: FailureCause, message: impl Into<String>) -> Failure {
    Failure {
        delivery: Delivery::Unknown,
        cause,
        message: message.into(),
    }
}

/// What was thrown instead of a reply. A browser tells nothing more; Node names what happened to the connection.
pub(crate) fn thrown(error: &JsValue) -> Failure {
    let code = member(&member(error, "cause"), "code").as_string();
    let (delivery, cause) = match code.as_deref().unwrap_or_default() {
        "ECONNREFUSED"
        | "ENOTFOUND"
        | "EAI_AGAIN"
        | "EHOSTUNREACH"
        | "ENETUNREACH"
        | "UND_ERR_CONNECT_TIMEOUT" => (Delivery::NotSent, FailureCause::Connect),
        "ECONNRESET" | "EPIPE" | "UND_ERR_SOCKET" => (Delivery::Unknown, FailureCause::Cut),
        _ => (Delivery::Unknown, FailureCause::Other),
    };
    let name = name_of(error);
    let what = code.as_deref().unwrap_or(&name);
    Failure {
        delivery,
        cause,
        message: format!("no reply came ({what}); check the connection"),
    }
}

/// The body as a blob: what it holds of sources is not read here.
pub(crate) fn body(host: &Host, plan: &BodyPlan) -> Result<Blob, Failure> {
    let lost = || {
        failure(
            FailureCause::Source,
            "a source is not there, or ended early",
        )
    };
    let parts = Array::new();
    for segment in &plan.segments {
        match segment {
            Segment::Bytes(bytes) => {
                parts.push(&Uint8Array::from(bytes.as_slice()));
            }
            Segment::Rest(_) => return Err(lost()),
            Segment::Range(range) => {
                let source = host.sources.get(range.source.0).ok_or_else(lost)?;
                let start = js::number(range.offset);
                let end = js::number(range.offset + range.len);
                let part = source.slice_with_f64_and_f64(start, end);
                let part: JsValue = part.map_err(|_| lost())?.into();
                parts.push(&part);
            }
        }
    }
    let blob = Blob::new_with_blob_sequence(&parts).map_err(|_| lost())?;
    if js::whole(blob.size()) == plan.len() {
        Ok(blob)
    } else {
        Err(lost())
    }
}

/// Whether this is a browser, which keeps some headers and redirects to itself.
pub(crate) fn is_browser() -> bool {
    static IS_BROWSER: OnceLock<bool> = OnceLock::new();
    // It does not change, and each request asks.
    *IS_BROWSER.get_or_init(|| {
        let has = |name: &str| !member(&global(), name).is_undefined();
        has("document") || has("WorkerGlobalScope") && !has("Deno")
    })
}
