//! The pump under a scripted engine.

use super::*;
use crate::client::Client;
use crate::http::{ProxyChoice, Transport, TransportOptions};
use crate::input::Input;
use crate::reactor::Reactor;
use crate::sink::{Place, Target};
use fastio_core::effect::{HashAlgorithm, Hashed, HttpRequest, Persist, ReplyMode, Timeouts, Url};
use fastio_core::error::{Error, ErrorKind, Result};
use fastio_core::event::{Completion, Event, WaitReason};
use fastio_core::request::Prepared;
use fastio_core::source::{SinkId, SourceId, SourceRange};
use fastio_core::task::{Call, Task, TaskId};
use fastio_core::time::Now;
use std::collections::VecDeque;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

/// An engine that says what a test wants and notes what it is told.
#[derive(Default)]
struct Script {
    effects: Mutex<VecDeque<(EffectId, Effect)>>,
    events: Mutex<VecDeque<Event>>,
    told: Mutex<Vec<(EffectId, Outcome)>>,
    /// 0 for no timer.
    wake_at: AtomicU64,
    ticks: AtomicU64,
    busy: AtomicBool,
    /// Told when a task is abandoned.
    last: Mutex<Option<Event>>,
}

const TASK: TaskId = TaskId(7);

impl Reactor for Arc<Script> {
    fn start(&self, _: Task, _: Now) -> Result<TaskId> {
        Ok(TASK)
    }
    fn next_effect(&self) -> Option<(EffectId, TaskId, Effect)> {
        let (id, effect) = self.effects.lock().unwrap().pop_front()?;
        Some((id, TASK, effect))
    }
    fn report(&self, id: EffectId, outcome: Outcome, _: Now) {
        self.told.lock().unwrap().push((id, outcome));
    }
    fn next_event(&self) -> Option<(TaskId, Event)> {
        Some((TASK, self.events.lock().unwrap().pop_front()?))
    }
    fn demand(&self, _: TaskId, _: u64, _: Now) {}
    fn cancel(&self, _: TaskId, _: Now) {}
    fn abandon(&self, _: TaskId, _: Now) {
        let last = self.last.lock().unwrap().take();
        self.events.lock().unwrap().extend(last);
    }
    fn wake_at(&self) -> Option<u64> {
        Some(self.wake_at.load(Ordering::SeqCst)).filter(|at| *at > 0)
    }
    fn tick(&self, now: Now) {
        assert!(
            now.monotonic_ms >= self.wake_at.swap(0, Ordering::SeqCst),
            "a timer fired early"
        );
        self.ticks.fetch_add(1, Ordering::SeqCst);
    }
    fn is_idle(&self) -> bool {
        !self.busy.load(Ordering::SeqCst)
    }
    fn prepare(&self, _: &Call) -> Result<Prepared> {
        Err(Error::new(ErrorKind::Unsupported, "a script"))
    }
}

impl Script {
    /// Asks for an effect, and waits until `done` holds of what was told.
    async fn ask(&self, shared: &Shared, id: u64, effect: Effect) -> Outcome {
        self.tell(shared, id, effect);
        self.until(|told| {
            told.iter()
                .any(|(of, outcome)| of.0 == id && outcome.is_last())
        })
        .await;
        self.last(id)
    }

    fn tell(&self, shared: &Shared, id: u64, effect: Effect) {
        self.effects
            .lock()
            .unwrap()
            .push_back((EffectId(id), effect));
        shared.wake.notify_one();
    }

    async fn until(&self, done: impl Fn(&[(EffectId, Outcome)]) -> bool) {
        while !done(&self.told.lock().unwrap()) {
            tokio::task::yield_now().await;
        }
    }

    fn last(&self, id: u64) -> Outcome {
        let told = self.told.lock().unwrap();
        told.iter()
            .rev()
            .find(|(of, _)| of.0 == id)
            .unwrap()
            .1
            .clone()
    }

    fn data(&self, id: u64) -> Vec<u8> {
        let told = self.told.lock().unwrap();
        let pieces = told.iter().filter_map(|(of, outcome)| match outcome {
            Outcome::Data(data) if of.0 == id => Some(data.as_slice()),
            _ => None,
        });
        pieces.collect::<Vec<_>>().concat()
    }
}

fn shared(script: &Arc<Script>) -> Shared {
    let options = TransportOptions {
        proxy: ProxyChoice::Direct,
        ..Default::default()
    };
    Shared::new(Box::new(script.clone()), Transport::new(options).unwrap())
}

fn start(script: &Arc<Script>) -> Client {
    Client::new(Arc::new(shared(script)))
}

fn get(url: String, reply: ReplyMode) -> Effect {
    Effect::Http(Box::new(HttpRequest {
        operation: "system.ping",
        attempt: 1,
        method: "GET",
        url: Url {
            full: url.clone(),
            redacted: url,
        },
        headers: Vec::new(),
        body: None,
        timeouts: Timeouts {
            connect_ms: None,
            first_byte_ms: None,
            stall_ms: None,
            total_ms: None,
        },
        may_follow_redirect: false,
        reply,
    }))
}

/// A server that answers with four bytes and tells when its client is gone.
async fn server() -> (String, tokio::sync::oneshot::Receiver<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let (gone, is_gone) = tokio::sync::oneshot::channel();
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let head = b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nabcd";
        stream.write_all(head).await.unwrap();
        let mut rest = [0; 1024];
        while matches!(stream.read(&mut rest).await, Ok(n) if n > 0) {}
        gone.send(()).unwrap();
    });
    (url, is_gone)
}

#[tokio::test]
async fn every_effect_on_files_has_its_outcome() {
    let script = Arc::new(Script::default());
    let client = start(&script);
    let _running = client.run(Task::Call(Call::default())).unwrap();
    let shared = &client.inner.shared;
    let registered = client
        .register(Input::bytes("a", "123456789"))
        .await
        .unwrap();
    let source = registered.source().id;
    let range = SourceRange {
        source,
        offset: 0,
        len: 9,
    };
    let algorithm = HashAlgorithm::Crc32c;

    let stat = script
        .ask(
            shared,
            1,
            Effect::Stat {
                source,
                read_ahead: 0,
            },
        )
        .await;
    assert_eq!(
        stat,
        Outcome::Stat {
            size: Some(9),
            modified_unix_ms: None
        }
    );
    let hash = Effect::Hash {
        of: Hashed::Source(range),
        algorithm,
    };
    let hashed = script.ask(shared, 2, hash).await;
    assert_eq!(
        hashed,
        Outcome::Hashed {
            hex: "e3069283".into(),
            bytes: 9
        }
    );
    let unknown = Effect::Stat {
        source: SourceId(99),
        read_ahead: 0,
    };
    assert!(matches!(
        script.ask(shared, 3, unknown).await,
        Outcome::Io { .. }
    ));

    let folder = tempfile::tempdir().unwrap();
    let target = Target {
        place: Place::Folder(folder.path().into()),
        overwrite: false,
        keep: false,
    };
    let kept = shared.files.sinks.register(target);
    let sink = kept.id;
    let open = Effect::OpenSink {
        sink,
        name: "../x".into(),
        size: None,
        resume: false,
    };
    assert!(matches!(
        script.ask(shared, 4, open).await,
        Outcome::Io { .. }
    ));
    let open = Effect::OpenSink {
        sink,
        name: "x".into(),
        size: None,
        resume: false,
    };
    assert_eq!(script.ask(shared, 5, open).await, Outcome::Done);
    assert_eq!(
        script.ask(shared, 6, Effect::CommitSink { sink }).await,
        Outcome::Done
    );
    assert_eq!(kept.path(), Some(folder.path().join("x")));
    assert_eq!(
        script
            .ask(shared, 7, Effect::DropSink { sink, keep: false })
            .await,
        Outcome::Done
    );
    assert!(folder.path().join("x").exists(), "a committed file stays");
    drop(kept);
    assert_eq!(
        script
            .ask(shared, 8, Effect::DropSink { sink, keep: false })
            .await,
        Outcome::Done
    );
}

#[tokio::test]
async fn tokens_go_to_their_keeper_if_there_is_one() {
    let tokens = Effect::Persist(Persist {
        access_token: "a".into(),
        refresh_token: None,
        expires_at_unix_ms: Some(5),
    });
    let script = Arc::new(Script::default());
    let client = start(&script);
    let _running = client.run(Task::Call(Call::default())).unwrap();
    let outcome = script.ask(&client.inner.shared, 1, tokens.clone()).await;
    assert_eq!(outcome, Outcome::Unsupported);

    let script = Arc::new(Script::default());
    let mut shared = shared(&script);
    let kept = Arc::new(AtomicU64::new(0));
    let keep = kept.clone();
    shared.keep_tokens = Some(Box::new(move |tokens| {
        keep.store(tokens.expires_at_unix_ms.unwrap(), Ordering::SeqCst);
    }));
    let client = Client::new(Arc::new(shared));
    let _running = client.run(Task::Call(Call::default())).unwrap();
    assert_eq!(
        script.ask(&client.inner.shared, 1, tokens).await,
        Outcome::Done
    );
    assert_eq!(kept.load(Ordering::SeqCst), 5);
}

#[tokio::test]
async fn credit_lets_more_in_and_an_abort_closes_the_connection() {
    let script = Arc::new(Script::default());
    let client = start(&script);
    let _running = client.run(Task::Call(Call::default())).unwrap();
    let shared = &client.inner.shared;
    let (url, gone) = server().await;
    script.tell(shared, 1, get(url, ReplyMode::Stream { credit: 1 }));
    script
        .until(|told| {
            told.iter()
                .any(|(_, outcome)| matches!(outcome, Outcome::Data(_)))
        })
        .await;
    assert_eq!(script.data(1), b"a");
    script.tell(
        shared,
        2,
        Effect::Credit {
            of: EffectId(1),
            bytes: 2,
        },
    );
    script
        .until(|told| {
            told.iter()
                .filter(|(_, o)| matches!(o, Outcome::Data(_)))
                .count()
                == 2
        })
        .await;
    assert_eq!(script.data(1), b"abc");
    script.tell(shared, 3, Effect::Abort { of: EffectId(1) });
    gone.await.unwrap();
    // Neither of the two has an outcome.
    assert!(script.told.lock().unwrap().iter().all(|(id, _)| id.0 == 1));
}

#[tokio::test(start_paused = true)]
async fn the_timer_fires_when_it_is_due() {
    let script = Arc::new(Script::default());
    script.wake_at.store(3_600_000, Ordering::SeqCst);
    let client = start(&script);
    let before = Instant::now();
    let _running = client.run(Task::Call(Call::default())).unwrap();
    while script.ticks.load(Ordering::SeqCst) == 0 {
        tokio::time::sleep(Duration::from_secs(60)).await;
    }
    assert!(
        (3600..3700).contains(&before.elapsed().as_secs()),
        "{:?}",
        before.elapsed()
    );
}

#[tokio::test]
async fn events_come_in_order_and_end_with_the_last() {
    let script = Arc::new(Script::default());
    let client = start(&script);
    let running = client.run(Task::Call(Call::default())).unwrap();
    script.events.lock().unwrap().extend([
        Event::Wait {
            reason: WaitReason::Retry,
            ms: 1,
        },
        Event::Finished(Box::new(Ok(Completion::Pages { pages: 3 }))),
    ]);
    client.inner.shared.wake.notify_one();
    assert!(matches!(
        running.finish().await,
        Ok(Completion::Pages { pages: 3 })
    ));
}

#[tokio::test(start_paused = true)]
async fn the_pump_ends_with_the_last_client_after_its_clean_up() {
    let script = Arc::new(Script::default());
    script.busy.store(true, Ordering::SeqCst);
    let client = start(&script);
    let shared = client.inner.shared.clone();
    let running = client.run(Task::Call(Call::default())).unwrap();
    drop(client);
    drop(running);
    // It still does what the engine asks for while that cleans up.
    let clean_up = Effect::DropSink {
        sink: SinkId(1),
        keep: false,
    };
    assert_eq!(script.ask(&shared, 1, clean_up).await, Outcome::Done);
    script.busy.store(false, Ordering::SeqCst);
    shared.wake.notify_one();
    let before = Instant::now();
    while shared.is_pumping() {
        tokio::task::yield_now().await;
    }
    assert_eq!(before.elapsed(), Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn a_clean_up_that_never_ends_is_left() {
    let script = Arc::new(Script::default());
    script.busy.store(true, Ordering::SeqCst);
    let client = start(&script);
    let shared = client.inner.shared.clone();
    drop(client.run(Task::Call(Call::default())).unwrap());
    drop(client);
    let before = Instant::now();
    while shared.is_pumping() {
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
    assert!(
        (10..13).contains(&before.elapsed().as_secs()),
        "{:?}",
        before.elapsed()
    );
}

#[test]
fn what_is_lost_with_a_runtime_is_told() {
    let script = Arc::new(Script::default());
    let client = start(&script);
    let first = runtime();
    let running = first.block_on(async {
        let running = client.run(Task::Call(Call::default())).unwrap();
        let (url, _gone) = server().await;
        script.tell(
            &client.inner.shared,
            1,
            get(url, ReplyMode::Whole { limit: 100 }),
        );
        script
            .until(|told| told.iter().any(|(_, o)| matches!(o, Outcome::Data(_))))
            .await;
        running
    });
    drop(first);
    assert!(matches!(script.last(1), Outcome::Failed(_)));
    // The next call starts the pump again, in its own runtime.
    let outcome = runtime().block_on(async {
        let _again = client.run(Task::Call(Call::default())).unwrap();
        script
            .ask(
                &client.inner.shared,
                2,
                Effect::DropSink {
                    sink: SinkId(1),
                    keep: false,
                },
            )
            .await
    });
    assert_eq!(outcome, Outcome::Done);
    drop(running);
}

/// Who drops an upload reads its journal next.
#[test]
fn the_last_journal_of_what_is_dropped_is_there_at_once() {
    let text = r#"{"fastio_journal":1,"upload_id":"u","of":{"service":"s","profile_type":"workspace","profile_id":"1","folder_id":null,"file_id":null,"relative_path":null,"name":"n","size":1},"chunk_size":1,"chunks":[null],"check":"2ee582de"}"#;
    let journal = fastio_core::Journal::parse(text).unwrap();
    let script = Arc::new(Script::default());
    let client = start(&script);
    for with_its_runtime in [false, true] {
        let runtime = runtime();
        let running = runtime.block_on(async { client.run(Task::Call(Call::default())) });
        let running = running.unwrap();
        let journals = running.journals();
        assert_eq!(journals.latest(), None);
        *script.last.lock().unwrap() = Some(Event::Journal(journal.clone()));
        if with_its_runtime {
            drop(runtime);
        } else {
            drop(running);
        }
        assert_eq!(journals.latest(), Some(journal.clone()));
    }
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap()
}

/// Starts a call in a runtime as soon as it is woken.
struct Again {
    client: Client,
    handle: tokio::runtime::Handle,
    running: Mutex<Option<crate::running::Running>>,
}

impl std::task::Wake for Again {
    fn wake(self: Arc<Self>) {
        let _inside = self.handle.enter();
        *self.running.lock().unwrap() = self.client.run(Task::Call(Call::default())).ok();
    }
}

#[test]
fn a_call_made_while_a_pump_ends_brings_a_new_one() {
    let script = Arc::new(Script::default());
    let client = start(&script);
    let (first, second) = (runtime(), runtime());
    let mut running = {
        let _inside = first.enter();
        client.run(Task::Call(Call::default())).unwrap()
    };
    let again = Arc::new(Again {
        client: client.clone(),
        handle: second.handle().clone(),
        running: Mutex::default(),
    });
    let waker = std::task::Waker::from(again.clone());
    let poll = running.poll_event(&mut std::task::Context::from_waker(&waker));
    assert!(poll.is_pending());
    // The pump is dropped, which wakes the caller before the runtime knows that the pump is gone.
    drop(first);
    assert!(again.running.lock().unwrap().is_some());
    let outcome = second.block_on(async {
        let shared = &client.inner.shared;
        let effect = Effect::DropSink {
            sink: SinkId(1),
            keep: false,
        };
        tokio::time::timeout(Duration::from_secs(60), script.ask(shared, 1, effect)).await
    });
    assert_eq!(outcome, Ok(Outcome::Done));
    again.running.lock().unwrap().take();
}

#[test]
fn a_call_in_a_runtime_that_has_ended_is_told() {
    let script = Arc::new(Script::default());
    let mut shared = shared(&script);
    shared.runtime = Some(runtime().handle().clone());
    let client = Client::new(Arc::new(shared));
    let mut running = client.run(Task::Call(Call::default())).unwrap();
    let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(Some(Event::Finished(result))) = running.poll_event(&mut cx) else {
        panic!("the call waits for ever");
    };
    assert_eq!(result.unwrap_err().kind, ErrorKind::Cancelled);
}
