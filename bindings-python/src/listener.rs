//! The observer, the log and the keeper of tokens: what a client tells while it works.

use crate::messenger::{Message, Messenger};
use fastio_core::log::{self, LogLevel, LogLine};
use fastio_core::{Event, TaskId, plain};
use fastio_native::Persist;
use pyo3::prelude::{Py, PyAny, PyAnyMethods, PyResult, Python};
use pyo3::types::{PyDict, PyDictMethods};
use pythonize::pythonize;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, AtomicUsize, Ordering};

/// Progress that is told at most ahead of what the observer has taken; more of it gives way to what comes.
const MOST_AHEAD: usize = 1000;

/// Who listens to a client.
#[derive(Debug)]
pub(crate) struct Listener {
    /// `tell(event, line, level)`: the package's own function.
    tell: Py<PyAny>,
    /// Whether there is an observer.
    observed: bool,
    /// Whether there is a keeper of tokens.
    keeps: bool,
    /// The level from which on lines are written, as `logging` counts; 255 is none.
    level: AtomicU8,
    /// What was handed in and not yet told.
    ahead: AtomicUsize,
}

/// No level of `logging` that is asked for.
pub(crate) const NO_LOG: u8 = u8::MAX;

impl Listener {
    pub(crate) fn new(tell: Py<PyAny>, observed: bool, keeps: bool) -> Self {
        Listener {
            tell,
            observed,
            keeps,
            level: AtomicU8::new(NO_LOG),
            ahead: AtomicUsize::new(0),
        }
    }

    /// Sets from which level on lines are written.
    pub(crate) fn set_level(&self, level: u8) {
        self.level.store(level, Ordering::Relaxed);
    }

    /// Whether anybody listens.
    fn listens(&self) -> bool {
        self.observed || self.level.load(Ordering::Relaxed) != NO_LOG
    }

    /// Whether a call that returns waits until all is told.
    pub(crate) fn is_waited_for(&self) -> bool {
        self.keeps || self.listens()
    }

    /// Hands an event in, if anybody listens.
    pub(crate) fn hear(self: &Arc<Self>, messenger: &Messenger, task: TaskId, event: &Event) {
        if !self.listens() {
            return;
        }
        let ahead = self.ahead.load(Ordering::Relaxed);
        if ahead >= MOST_AHEAD && matches!(event, Event::Progress(_)) {
            return;
        }
        let line = self.line(task, event);
        let event = self.observed.then(|| seen(event));
        if line.is_none() && event.is_none() {
            return;
        }
        self.ahead.fetch_add(1, Ordering::Relaxed);
        messenger.send(Message::Told(Told {
            listener: self.clone(),
            task,
            event,
            line,
        }));
    }

    fn line(&self, task: TaskId, event: &Event) -> Option<LogLine> {
        let lowest = self.level.load(Ordering::Relaxed);
        // No event is a line of a higher level than this.
        if lowest > number(LogLevel::Info) {
            return None;
        }
        log::line(task, event).filter(|line| number(line.level) >= lowest)
    }
}

/// A level as `logging` counts; it has no name for the lowest.
fn number(level: LogLevel) -> u8 {
    match level {
        LogLevel::Trace => 5,
        LogLevel::Debug => 10,
        LogLevel::Info => 20,
    }
}

/// What an observer sees of an event: no content.
enum Seen {
    Finished,
    Event(Box<Event>),
}

fn seen(event: &Event) -> Seen {
    match event {
        Event::Finished(result) if result.is_ok() => Seen::Finished,
        event => Seen::Event(Box::new(event.clone())),
    }
}

/// An event on its way to the observer and the log.
pub(crate) struct Told {
    listener: Arc<Listener>,
    task: TaskId,
    event: Option<Seen>,
    line: Option<LogLine>,
}

impl Told {
    /// Tells it. What an observer or handler raises goes to `sys.unraisablehook`: there is no caller to raise it to.
    pub(crate) fn tell(self, py: Python<'_>) {
        self.listener.ahead.fetch_sub(1, Ordering::Relaxed);
        if let Err(error) = self.told(py) {
            error.write_unraisable(py, Some(self.listener.tell.bind(py)));
        }
    }

    fn told(&self, py: Python<'_>) -> PyResult<()> {
        let event = match &self.event {
            None => None,
            Some(Seen::Finished) => {
                let event = PyDict::new(py);
                event.set_item("type", "finished")?;
                event.set_item("task", self.task.0)?;
                Some(event.into_any())
            }
            Some(Seen::Event(event)) => {
                let told = pythonize(py, &plain::event(self.task, event, str::len))?;
                let event = told.get_item("event")?;
                event.set_item("task", self.task.0)?;
                Some(event)
            }
        };
        let line = self
            .line
            .as_ref()
            .map(|line| (number(line.level), line.text.as_str()));
        self.listener.tell.call1(py, (event, line))?;
        Ok(())
    }
}

/// Who keeps new tokens.
#[derive(Debug)]
pub(crate) struct Keeper(pub(crate) Py<PyAny>);

impl Keeper {
    /// Hands tokens over. What the keeper raises goes to `sys.unraisablehook`: the client goes on with the tokens.
    pub(crate) fn keep(&self, py: Python<'_>, tokens: &Persist) {
        let refresh_token = tokens.refresh_token.as_ref().map(|token| token.expose());
        let given = (
            tokens.access_token.expose(),
            refresh_token,
            tokens.expires_at_unix_ms,
        );
        if let Err(error) = self.0.call1(py, given) {
            error.write_unraisable(py, Some(self.0.bind(py)));
        }
    }
}
