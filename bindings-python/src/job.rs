//! A job: work that a caller steps through, waiting in a thread or on an event loop.

use crate::handed;
use crate::listener::Listener;
use crate::messenger::Message;
use crate::process::{self, Host, is_fork_of};
use crate::raised::raised;
use crate::wait;
use crate::work::{Latest, Ready, Steps, Work};
use fastio_native::{Error, ErrorKind, Journal, Result};
use futures_util::StreamExt;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::{Py, PyAny, PyResult, Python, pyclass, pymethods};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::Notify;

/// Work that was started. Each step hands out the next thing, `None` is the end. Dropping it stops the work.
#[pyclass(frozen, module = "fastio._fastio")]
#[derive(Debug)]
pub struct Job {
    slot: Arc<Slot>,
    host: Host,
    listener: Arc<Listener>,
}

/// Where the work is between two steps.
pub(crate) struct Slot {
    pid: u32,
    place: Mutex<Place>,
    stopped: Notify,
    /// Of a transfer, whose caller waits for its end and no further.
    journal: Option<Latest>,
}

enum Place {
    Here(Steps),
    /// With the step that is under way.
    Away,
    Over,
}

impl Slot {
    fn place(&self) -> MutexGuard<'_, Place> {
        self.place.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes the work for a step; `None` if it is over.
    fn take(&self) -> PyResult<Option<Steps>> {
        let mut place = self.place();
        match std::mem::replace(&mut *place, Place::Away) {
            Place::Here(steps) => Ok(Some(steps)),
            Place::Away => Err(PyRuntimeError::new_err(
                "this is waited for already, in another thread or task",
            )),
            Place::Over => {
                *place = Place::Over;
                Ok(None)
            }
        }
    }

    /// Stops the work, wherever it is.
    pub(crate) fn stop(&self) {
        let before = std::mem::replace(&mut *self.place(), Place::Over);
        // Out of the lock: it ends a task of the engine.
        drop(before);
        self.stopped.notify_one();
    }

    /// One step. Dropping it on the way stops the work.
    async fn step(self: Arc<Self>, mut steps: Steps) -> Result<Option<Ready>> {
        let ready = tokio::select! {
            biased;
            () = self.stopped.notified() => Some(Err(self.was_stopped())),
            ready = steps.next() => ready,
        };
        let mut place = self.place();
        match &ready {
            Some(Ok(_)) if matches!(*place, Place::Away) => *place = Place::Here(steps),
            _ => *place = Place::Over,
        }
        drop(place);
        ready.transpose()
    }

    /// A step of what is over. Of a transfer it is asked for only if it was stopped before its end.
    fn beyond(&self) -> Result<Option<Ready>> {
        match self.journal {
            Some(_) => Err(self.was_stopped()),
            None => Ok(None),
        }
    }

    fn was_stopped(&self) -> Error {
        let mut error = Error::new(
            ErrorKind::Cancelled,
            "the client was closed, or this was stopped, before the work was done",
        );
        error.journal = self.latest();
        error
    }

    fn latest(&self) -> Option<Journal> {
        self.journal.as_ref().and_then(Latest::get)
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        if is_fork_of(self.pid) {
            // The locks that stopping takes may be held by threads that are not here.
            let place = self.place.get_mut().unwrap_or_else(PoisonError::into_inner);
            std::mem::forget(std::mem::replace(place, Place::Over));
        }
    }
}

impl std::fmt::Debug for Slot {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Slot").finish_non_exhaustive()
    }
}

impl Job {
    pub(crate) fn new(host: &Host, listener: &Arc<Listener>, work: Work) -> Self {
        Job {
            slot: Arc::new(Slot {
                pid: host.pid,
                place: Mutex::new(Place::Here(work.steps)),
                stopped: Notify::new(),
                journal: work.journal,
            }),
            host: host.clone(),
            listener: listener.clone(),
        }
    }

    pub(crate) fn slot(&self) -> &Arc<Slot> {
        &self.slot
    }
}

#[pymethods]
impl Job {
    /// Waits for the next step without the interpreter. A signal whose handler raises, as Ctrl-C does, stops the work.
    fn wait(&self, py: Python<'_>) -> PyResult<Option<Py<PyAny>>> {
        process::check(self.host.pid)?;
        let ready = match self.slot.take()? {
            None => self.slot.beyond(),
            Some(steps) => {
                let step = self.slot.clone().step(steps);
                // A signal ends the wait, and the work with it.
                wait::wait(py, &self.host, step).inspect_err(|_| self.slot.stop())?
            }
        };
        if self.listener.is_waited_for() {
            wait::until_told(py, &self.host)?;
        }
        match ready {
            Ok(ready) => ready.map(|ready| handed::hand(py, ready)).transpose(),
            Err(error) => Err(raised(py, &error)),
        }
    }

    /// Starts the next step. When it is done `settle(future, error, value)` is called on the event loop.
    fn begin(&self, event_loop: Py<PyAny>, future: Py<PyAny>, settle: Py<PyAny>) -> PyResult<()> {
        process::check(self.host.pid)?;
        let steps = self.slot.take()?;
        let (slot, messenger) = (self.slot.clone(), self.host.messenger.clone());
        self.host.runtime.spawn(async move {
            let ready = match steps {
                Some(steps) => slot.step(steps).await,
                None => slot.beyond(),
            };
            messenger.send(Message::Done(Box::new(Delivery {
                event_loop,
                future,
                settle,
                ready,
            })));
        });
        Ok(())
    }

    /// The newest journal of a transfer, whether it was handed out or not.
    #[getter]
    fn journal(&self) -> Option<String> {
        self.slot.latest().map(|journal| journal.to_json())
    }

    /// Stops the work; what it has begun is cleaned up in the background. What is over is left as it is.
    fn stop(&self) {
        if !is_fork_of(self.host.pid) {
            self.slot.stop();
        }
    }
}

/// A step that is done, on its way to the event loop that waits for it.
pub(crate) struct Delivery {
    event_loop: Py<PyAny>,
    future: Py<PyAny>,
    settle: Py<PyAny>,
    ready: Result<Option<Ready>>,
}

impl Delivery {
    pub(crate) fn deliver(self, py: Python<'_>) {
        let handed = match self.ready {
            Ok(ready) => ready.map(|ready| handed::hand(py, ready)).transpose(),
            Err(error) => Err(raised(py, &error)),
        };
        let (error, value) = match handed {
            Ok(value) => (None, value),
            Err(error) => (Some(error.into_value(py)), None),
        };
        let arguments = (self.settle, self.future, error, value);
        let called = self
            .event_loop
            .call_method1(py, "call_soon_threadsafe", arguments);
        // A loop that is closed has nobody left who waits.
        drop(called);
    }
}
