//! The pump: performs the engine's effects, hands out its events and keeps its timer.

use crate::clock::{self, Timer};
use crate::http::{self, Exchange};
use crate::sink::Sink;
use crate::table::Table;
use crate::{hash, js, stream};
use fastio_core::effect::{HashAlgorithm, Hashed, Outcome, Persist};
use fastio_core::log::{self, LogLevel};
use fastio_core::plain::{self, Beside};
use fastio_core::source::SinkId;
use fastio_core::{Effect, EffectId, Engine, Event, Now, TaskId};
use js_sys::{Function, Map, Object, Promise, Reflect, Uint8Array};
use std::cell::{Cell, RefCell};
use std::future::Future;
use std::rc::Rc;
use wasm_bindgen::prelude::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{Blob, Response};

/// Where lines of the log go, and which.
pub(crate) struct Log {
    pub(crate) least: LogLevel,
    pub(crate) write: Function,
}

/// What a client's calls share.
pub(crate) struct Host {
    pub(crate) engine: Engine,
    pub(crate) requests: Table<Rc<Exchange>>,
    pub(crate) sources: Table<Blob>,
    pub(crate) sinks: Table<Rc<Sink>>,
    tasks: Table<Rc<Running>>,
    keep_tokens: Option<Function>,
    log: Option<Log>,
    timer: RefCell<Option<(u64, Timer)>>,
    /// Gives a reply's headers as text, a line each.
    header_lines: Function,
    /// When the limits of requests are looked at next. One timer for all, and it stays when a request ends in time: to set
    /// and to clear one for each step of each would cost more than the engine does for a small call.
    watch: RefCell<Option<(u64, Timer)>>,
    draining: Cell<bool>,
    closing: RefCell<Vec<Function>>,
    grace: RefCell<Option<Timer>>,
}

/// What belongs to a task.
struct Running {
    on_event: Function,
    progress: bool,
    /// Whether somebody listens to what only an observer is told.
    observed: bool,
    sources: Vec<u64>,
    sinks: Vec<u64>,
}

impl std::fmt::Debug for Host {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Host").finish_non_exhaustive()
    }
}

impl Host {
    pub(crate) fn new(
        engine: Engine,
        keep_tokens: Option<Function>,
        log: Option<Log>,
        header_lines: Function,
    ) -> Self {
        Host {
            engine,
            requests: Table::default(),
            sources: Table::default(),
            sinks: Table::default(),
            tasks: Table::default(),
            keep_tokens,
            log,
            timer: RefCell::default(),
            header_lines,
            watch: RefCell::default(),
            draining: Cell::default(),
            closing: RefCell::default(),
            grace: RefCell::default(),
        }
    }

    /// Knows what a task's numbers stand for, until it ends.
    pub(crate) fn register(
        &self,
        task: TaskId,
        sources: &Map,
        sinks: &Map,
        (progress, observed): (bool, bool),
        on_event: Function,
    ) {
        let mut running = Running {
            on_event,
            progress,
            observed,
            sources: Vec::new(),
            sinks: Vec::new(),
        };
        sources.for_each(&mut |blob: JsValue, id: JsValue| {
            let id = js::whole(id.as_f64().unwrap_or_default());
            self.sources.insert(id, blob.unchecked_into());
            running.sources.push(id);
        });
        sinks.for_each(&mut |place: JsValue, id: JsValue| {
            let id = js::whole(id.as_f64().unwrap_or_default());
            self.sinks.insert(id, Rc::new(Sink::new(&place)));
            running.sinks.push(id);
        });
        self.tasks.insert(task.0, Rc::new(running));
    }

    /// Calls one function of the engine, then does what it asks for.
    pub(crate) fn step(self: &Rc<Self>, act: impl FnOnce(&Engine, Now)) {
        act(&self.engine, clock::now());
        self.drain();
    }

    pub(crate) fn report(self: &Rc<Self>, id: EffectId, outcome: Outcome) {
        self.step(|engine, now| engine.report(id, outcome, now));
    }

    pub(crate) fn report_all(self: &Rc<Self>, id: EffectId, outcomes: Vec<Outcome>) {
        self.step(|engine, now| {
            for outcome in outcomes {
                engine.report(id, outcome, now);
            }
        });
    }

    /// A request is under way. A program waits for its limits too.
    pub(crate) fn begin(&self, id: EffectId, exchange: Rc<Exchange>) {
        if self.requests.is_empty()
            && let Some((_, timer)) = &*self.watch.borrow()
        {
            timer.is_waited_for(true);
        }
        self.requests.insert(id.0, exchange);
    }

    /// A request is under way no more. With the last of them, nothing waits for a limit.
    pub(crate) fn end(&self, id: EffectId) -> Option<Rc<Exchange>> {
        let ended = self.requests.remove(id.0);
        let mut watch = self.watch.borrow_mut();
        let stays = |timer: &Timer| timer.is_waited_for(false) || http::is_browser();
        if self.requests.is_empty() && watch.as_ref().is_some_and(|(_, timer)| !stays(timer)) {
            watch.take();
        }
        ended
    }

    /// Looks at the limits of requests no later than this.
    pub(crate) fn look_by(self: &Rc<Self>, due: Option<u64>) {
        let Some(due) = due else { return };
        let mut watch = self.watch.borrow_mut();
        if watch.as_ref().is_some_and(|(at, _)| *at <= due) {
            return;
        }
        let host = Rc::downgrade(self);
        let ms = due.saturating_sub(clock::now().monotonic_ms);
        let fired = move || {
            if let Some(host) = host.upgrade() {
                host.look();
            }
        };
        *watch = Some((due, Timer::set(ms, fired)));
    }

    fn look(self: &Rc<Self>) {
        self.watch.take();
        let now = clock::now().monotonic_ms;
        let requests = self.requests.all();
        for (_, exchange) in &requests {
            exchange.look(now);
        }
        let left = requests
            .iter()
            .filter(|(_, exchange)| !exchange.is_stopped());
        self.look_by(left.filter_map(|(_, exchange)| exchange.due()).min());
    }

    /// A reply's headers, by one call for all.
    pub(crate) fn headers(&self, reply: &Response) -> Vec<(String, String)> {
        let lines = self
            .header_lines
            .call1(&JsValue::UNDEFINED, &reply.headers());
        let lines = lines.ok().and_then(|lines| lines.as_string());
        http::headers(&lines.unwrap_or_default())
    }

    fn is_idle(&self) -> bool {
        self.engine.is_idle() && self.tasks.is_empty() && self.requests.is_empty()
    }

    /// Takes everything out of the engine. A function of the caller's that calls back in finds this at work, and leaves
    /// it the rest.
    pub(crate) fn drain(self: &Rc<Self>) {
        if self.draining.replace(true) {
            return;
        }
        loop {
            if let Some((id, task, effect)) = self.engine.next_effect() {
                self.perform(id, task, effect);
            } else if let Some((task, event)) = self.engine.next_event() {
                self.deliver(task, &event);
            } else {
                break;
            }
        }
        self.draining.set(false);
        self.set_timer();
        if self.is_idle() {
            self.grace.take();
            for resolve in self.closing.take() {
                js::report("fastio", resolve.call0(&JsValue::UNDEFINED));
            }
        }
    }

    fn write_log(&self, task: TaskId, event: &Event) {
        let Some(Log { least, write }) = &self.log else {
            return;
        };
        let line = log::line(task, event).filter(|line| line.level >= *least);
        if let Some(line) = line {
            let level = if line.level == LogLevel::Info {
                "info"
            } else {
                "debug"
            };
            let written = write.call2(&JsValue::UNDEFINED, &level.into(), &line.text.into());
            js::report("fastio: the logger threw", written);
        }
    }

    fn deliver(&self, task: TaskId, event: &Event) {
        self.write_log(task, event);
        let last = matches!(event, Event::Finished(_));
        let running = if last {
            self.tasks.remove(task.0)
        } else {
            self.tasks.get(task.0)
        };
        let Some(running) = running else { return };
        if last {
            for id in &running.sources {
                self.sources.remove(*id);
            }
            for id in &running.sinks {
                self.sinks.remove(*id);
            }
        }
        if event.is_for_observers() && !running.observed {
            return;
        }
        let (text, beside) = plain::event(task, event, utf16).to_json();
        let beside = match beside {
            Some(Beside::Payload(payload)) => payload.into(),
            Some(Beside::Bytes(bytes)) => Uint8Array::from(bytes).into(),
            None => JsValue::UNDEFINED,
        };
        let told = running
            .on_event
            .call2(&JsValue::UNDEFINED, &text.into(), &beside);
        js::report("fastio: an event could not be handed out", told);
    }

    fn perform(self: &Rc<Self>, id: EffectId, task: TaskId, effect: Effect) {
        match effect {
            Effect::Http(request) => {
                let progress = self.tasks.get(task.0).is_some_and(|task| task.progress);
                http::start(self.clone(), id, *request, progress);
            }
            Effect::Credit { of, bytes } => {
                if let Some(exchange) = self.requests.get(of.0) {
                    exchange.grant(bytes);
                }
            }
            Effect::Abort { of } => {
                if let Some(exchange) = self.end(of) {
                    exchange.stop();
                }
            }
            Effect::Hash { of, algorithm } => match of {
                Hashed::Source(range) => {
                    let blob = self.sources.get(range.source.0);
                    self.tell(id, async move {
                        hash::of_blob(blob?, range.offset, range.len, algorithm).await
                    });
                }
                Hashed::Sent(source) => {
                    let source = self.sources.get(source.0);
                    self.tell(id, async move { Some(stream::sent(&source?.into())) });
                }
                Hashed::Sink(sink) => self.hash_sink(id, sink, 0, None, algorithm),
                Hashed::SinkPart { sink, offset, len } => {
                    self.hash_sink(id, sink, offset, Some(len), algorithm);
                }
            },
            // Each is looked at on its own.
            Effect::Survey { .. } => self.tell(id, async { Some(Ok(Outcome::Unsupported)) }),
            Effect::Stat { source, read_ahead } => {
                let host = self.clone();
                self.tell(id, async move { host.stat(source.0, read_ahead).await });
            }
            Effect::OpenSink {
                sink,
                name,
                size,
                resume,
            } => {
                let sink = self.sinks.get(sink.0);
                self.tell(
                    id,
                    async move { Some(sink?.open(&name, size, resume).await) },
                );
            }
            Effect::CommitSink { sink } => {
                let sink = self.sinks.get(sink.0);
                self.tell(id, async move { Some(sink?.commit().await) });
            }
            Effect::DropSink { sink, keep } => {
                let sink = self.sinks.get(sink.0);
                self.tell(id, async move { Some(sink?.discard(keep).await) });
            }
            Effect::Persist(tokens) => match &self.keep_tokens {
                Some(keep) => {
                    let kept =
                        given(&tokens).and_then(|tokens| keep.call1(&JsValue::UNDEFINED, &tokens));
                    self.tell(id, async move {
                        Some(js::settled(kept).await.map(|_| Outcome::Done))
                    });
                }
                None => self.tell(id, async { Some(Ok(Outcome::Unsupported)) }),
            },
        }
    }

    fn hash_sink(
        self: &Rc<Self>,
        id: EffectId,
        sink: SinkId,
        offset: u64,
        len: Option<u64>,
        algorithm: HashAlgorithm,
    ) {
        let sink = self.sinks.get(sink.0);
        self.tell(
            id,
            async move { Some(sink?.hash(offset, len, algorithm).await) },
        );
    }

    async fn stat(&self, id: u64, read_ahead: u64) -> Option<Result<Outcome, JsValue>> {
        let mut size = None;
        let mut blob = self.sources.get(id)?;
        if stream::is_one(&blob) {
            match stream::ahead(&blob, read_ahead).await {
                Ok(Some(whole)) => {
                    self.sources.remove(id);
                    self.sources.insert(id, whole.clone());
                    blob = whole;
                }
                Ok(None) => {}
                Err(error) => return Some(Err(error)),
            }
        }
        if !stream::is_one(&blob) {
            size = Some(js::whole(blob.size()));
        }
        let modified = js::member(&blob, "lastModified").as_f64();
        Some(Ok(Outcome::Stat {
            size,
            modified_unix_ms: modified.map(js::whole),
        }))
    }

    /// Performs an effect that has one outcome. `None` is a number that stands for nothing.
    fn tell(
        self: &Rc<Self>,
        id: EffectId,
        work: impl Future<Output = Option<Result<Outcome, JsValue>>> + 'static,
    ) {
        let host = self.clone();
        spawn_local(async move {
            let outcome = match work.await {
                Some(Ok(outcome)) => outcome,
                Some(Err(error)) => Outcome::Io {
                    message: js::message_of(&error),
                },
                None => Outcome::Io {
                    message: "it is not there any more".to_owned(),
                },
            };
            host.report(id, outcome);
        });
    }

    fn set_timer(self: &Rc<Self>) {
        let at = self.engine.wake_at();
        let mut timer = self.timer.borrow_mut();
        if at == timer.as_ref().map(|(at, _)| *at) {
            return;
        }
        *timer = at.map(|at| {
            let host = Rc::downgrade(self);
            let ms = at.saturating_sub(clock::now().monotonic_ms);
            let fired = move || {
                if let Some(host) = host.upgrade() {
                    host.timer.take();
                    host.step(Engine::tick);
                }
            };
            (at, Timer::set(ms, fired))
        });
    }

    pub(crate) fn close(self: &Rc<Self>, grace_ms: u64) -> Promise {
        let promise = Promise::new(&mut |resolve: Function, _: Function| {
            self.closing.borrow_mut().push(resolve);
        });
        let host = Rc::downgrade(self);
        let cut = move || {
            if let Some(host) = host.upgrade() {
                for (id, exchange) in host.requests.all() {
                    host.requests.remove(id);
                    exchange.stop();
                }
                for resolve in host.closing.take() {
                    js::report("fastio", resolve.call0(&JsValue::UNDEFINED));
                }
            }
        };
        *self.grace.borrow_mut() = Some(Timer::set(grace_ms, cut));
        for (task, _) in self.tasks.all() {
            self.engine.cancel(TaskId(task), clock::now());
        }
        self.drain();
        promise
    }
}

/// New tokens, in the language's own words.
fn given(tokens: &Persist) -> Result<JsValue, JsValue> {
    let given = Object::new();
    let refresh = tokens.refresh_token.as_ref();
    for (name, value) in [
        ("accessToken", Some(tokens.access_token.expose().into())),
        ("refreshToken", refresh.map(|token| token.expose().into())),
        (
            "expiresAt",
            tokens.expires_at_unix_ms.map(|ms| js::number(ms).into()),
        ),
    ] {
        if let Some(value) = value {
            Reflect::set(&given, &name.into(), &value)?;
        }
    }
    Ok(given.into())
}

/// A text's length as JavaScript counts it.
fn utf16(text: &str) -> usize {
    text.encode_utf16().count()
}
