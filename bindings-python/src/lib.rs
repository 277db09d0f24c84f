//! The Fastio SDK engine for Python.
//!
//! This crate is the boundary and nothing more: the functions of [`fastio_core::Engine`]. Settings and tasks come in as
//! JSON text; effects and events go out as dictionaries, bytes as `bytes`; outcomes are one method each. No function
//! waits, so none gives up the interpreter, and nothing in here outlives it: there is no thread and no runtime.

use fastio_core::effect::{Delivery, EffectId, Failure, FailureCause, Outcome};
use fastio_core::{Error, Now, TaskId, plain};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::{Bound, PyAny, PyErr, PyResult, Python, pyclass, pymethods, pymodule};
use pythonize::pythonize;

/// One client's engine. Times are two numbers: milliseconds of a clock that never goes back, and since 1970 UTC.
#[pyclass(frozen, module = "fastio._fastio")]
#[derive(Debug)]
pub struct Engine(fastio_core::Engine);

/// An error, to be raised: its parts are the second argument.
fn raised(py: Python<'_>, error: &Error) -> PyErr {
    match pythonize(py, error) {
        Ok(parts) => PyValueError::new_err((error.to_string(), parts.unbind())),
        Err(error) => error.into(),
    }
}

fn now(monotonic_ms: u64, unix_ms: u64) -> Now {
    Now {
        monotonic_ms,
        unix_ms,
    }
}

/// A text's length as Python counts it.
fn code_points(text: &str) -> usize {
    text.chars().count()
}

#[pymethods]
impl Engine {
    /// An engine with these settings (JSON text) and 32 bytes of the system's random source. Raises `ValueError`.
    #[new]
    fn new(py: Python<'_>, config: &str, entropy: &[u8]) -> PyResult<Self> {
        let engine = plain::config(config).and_then(|config| {
            let entropy = entropy
                .try_into()
                .map_err(|_| Error::param("entropy", "invalid", "must be 32 bytes"))?;
            fastio_core::Engine::new(config, entropy)
        });
        engine.map(Engine).map_err(|error| raised(py, &error))
    }

    /// Starts a task (JSON text) and gives its number. Raises `ValueError` for bad input.
    fn start(&self, py: Python<'_>, task: &str, monotonic_ms: u64, unix_ms: u64) -> PyResult<u64> {
        let id = plain::task(task).and_then(|task| self.0.start(task, now(monotonic_ms, unix_ms)));
        id.map(|id| id.0).map_err(|error| raised(py, &error))
    }

    /// The next thing to do, or `None`.
    fn next_effect<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        let Some((id, task, effect)) = self.0.next_effect() else {
            return Ok(None);
        };
        Ok(Some(pythonize(py, &plain::effect(id, task, &effect))?))
    }

    /// The next thing to hand out, or `None`.
    fn next_event<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        let Some((task, event)) = self.0.next_event() else {
            return Ok(None);
        };
        Ok(Some(pythonize(
            py,
            &plain::event(task, &event, code_points),
        )?))
    }

    /// The caller can take more.
    fn demand(&self, task: u64, amount: u64, monotonic_ms: u64, unix_ms: u64) {
        self.0
            .demand(TaskId(task), amount, now(monotonic_ms, unix_ms));
    }

    /// Stops a task; it ends with an error of kind `cancelled`.
    fn cancel(&self, task: u64, monotonic_ms: u64, unix_ms: u64) {
        self.0.cancel(TaskId(task), now(monotonic_ms, unix_ms));
    }

    /// Stops a task that nobody waits for any more.
    fn abandon(&self, task: u64, monotonic_ms: u64, unix_ms: u64) {
        self.0.abandon(TaskId(task), now(monotonic_ms, unix_ms));
    }

    /// When `tick` is due, on the monotonic clock, or `None`.
    fn wake_at(&self) -> Option<u64> {
        self.0.wake_at()
    }

    /// The timer fired.
    fn tick(&self, monotonic_ms: u64, unix_ms: u64) {
        self.0.tick(now(monotonic_ms, unix_ms));
    }

    /// Whether no task is at work, cleaning up included.
    fn is_idle(&self) -> bool {
        self.0.is_idle()
    }

    /// Outcome: a reply's status and headers.
    fn head(
        &self,
        id: u64,
        status: u16,
        headers: Vec<(String, String)>,
        monotonic_ms: u64,
        unix_ms: u64,
    ) {
        let outcome = Outcome::Head { status, headers };
        self.0
            .report(EffectId(id), outcome, now(monotonic_ms, unix_ms));
    }

    /// Outcome: a piece of the reply's body.
    fn data(&self, id: u64, bytes: &[u8], monotonic_ms: u64, unix_ms: u64) {
        let outcome = Outcome::Data(bytes.to_vec());
        self.0
            .report(EffectId(id), outcome, now(monotonic_ms, unix_ms));
    }

    /// Outcome: the reply is complete.
    fn end(&self, id: u64, monotonic_ms: u64, unix_ms: u64) {
        self.0
            .report(EffectId(id), Outcome::End, now(monotonic_ms, unix_ms));
    }

    /// Outcome: the request did not complete. `sent` is whether it may have reached the service; the message must hold
    /// no URL.
    fn failed(
        &self,
        id: u64,
        sent: bool,
        timeout: bool,
        message: String,
        monotonic_ms: u64,
        unix_ms: u64,
    ) {
        let outcome = Outcome::Failed(Failure {
            delivery: if sent {
                Delivery::Unknown
            } else {
                Delivery::NotSent
            },
            cause: match (timeout, sent) {
                (true, _) => FailureCause::Timeout,
                (false, true) => FailureCause::Cut,
                (false, false) => FailureCause::Connect,
            },
            message,
        });
        self.0
            .report(EffectId(id), outcome, now(monotonic_ms, unix_ms));
    }

    /// Outcome: this host cannot do it.
    fn unsupported(&self, id: u64, monotonic_ms: u64, unix_ms: u64) {
        self.0.report(
            EffectId(id),
            Outcome::Unsupported,
            now(monotonic_ms, unix_ms),
        );
    }
}

/// The native half of the package `fastio`.
#[pymodule(gil_used = false)]
mod _fastio {
    #[pymodule_export]
    use super::Engine;

    /// The version of the SDK.
    #[pymodule_export]
    const VERSION: &str = env!("CARGO_PKG_VERSION");
}
