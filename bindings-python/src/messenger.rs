//! The one thread of ours that calls into Python.
//!
//! The runtime's threads hand it what is to be said and go on with the network, whoever holds the interpreter. It is said
//! in the order it was handed in.

use crate::job::Delivery;
use crate::listener::{Keeper, Told};
use fastio_native::Persist;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::{PyResult, Python};
use std::cell::Cell;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

/// Something to be said to Python.
pub(crate) enum Message {
    /// A step of a job is done; its event loop waits for it.
    Done(Box<Delivery>),
    /// Something happened, for the observer and the log.
    Told(Told),
    /// New tokens, to be kept.
    Keep(Arc<Keeper>, Persist),
    /// All that was handed in before is to be said before the sender goes on.
    Flush(tokio::sync::oneshot::Sender<()>),
    Stop,
}

thread_local! {
    /// Whether this thread is the messenger.
    static IS_MESSENGER: Cell<bool> = const { Cell::new(false) };
}

/// Whether this thread is the messenger: what it would wait for may be behind it in the queue.
pub(crate) fn is_here() -> bool {
    IS_MESSENGER.get()
}

/// The way to the thread.
#[derive(Debug, Clone)]
pub(crate) struct Messenger {
    inbox: Sender<Message>,
    /// Closed when the thread has ended.
    ended: Arc<Mutex<Receiver<()>>>,
}

impl Messenger {
    pub(crate) fn start() -> PyResult<Self> {
        let (inbox, messages) = channel();
        let (running, ended) = channel();
        thread::Builder::new()
            .name("fastio-python".to_owned())
            .spawn(move || {
                say_all(&messages);
                drop(running);
            })
            .map_err(|error| {
                PyRuntimeError::new_err(format!("no thread can be started: {error}"))
            })?;
        Ok(Messenger {
            inbox,
            ended: Arc::new(Mutex::new(ended)),
        })
    }

    /// Hands something in. Whether the thread is there to say it.
    pub(crate) fn send(&self, message: Message) -> bool {
        self.inbox.send(message).is_ok()
    }

    /// Ends the thread once all is said, and waits so long for it.
    pub(crate) fn stop(&self, patience: Duration) {
        self.send(Message::Stop);
        let ended = self.ended.lock().unwrap_or_else(PoisonError::into_inner);
        // Nothing is ever sent: what comes is the end, or the limit.
        let _ = ended.recv_timeout(patience);
    }
}

/// Says everything, and attaches to the interpreter once for all that has gathered.
fn say_all(messages: &Receiver<Message>) {
    IS_MESSENGER.set(true);
    while let Ok(first) = messages.recv() {
        let said = Python::try_attach(|py| {
            let mut next = Some(first);
            while let Some(message) = next {
                if !say(py, message) {
                    return false;
                }
                next = messages.try_recv().ok();
            }
            true
        });
        if said != Some(true) {
            return;
        }
    }
}

/// Says one thing. Whether there may be more.
fn say(py: Python<'_>, message: Message) -> bool {
    match message {
        Message::Done(delivery) => delivery.deliver(py),
        Message::Told(told) => told.tell(py),
        Message::Keep(keeper, tokens) => keeper.keep(py, &tokens),
        Message::Flush(done) => drop(done.send(())),
        Message::Stop => return false,
    }
    true
}
