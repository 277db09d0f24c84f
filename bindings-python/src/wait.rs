//! Waiting without the interpreter.

use crate::messenger::{self, Message};
use crate::process::Host;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::{PyResult, Python};
use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};
use std::time::{Duration, Instant};
use tokio::runtime::Handle;

/// How often a wait looks whether a signal came, such as Ctrl-C.
const BETWEEN_SIGNALS: Duration = Duration::from_millis(50);

/// Threads of the caller's that are in a wait.
static WAITING: AtomicUsize = AtomicUsize::new(0);
static CAME_BACK: Condvar = Condvar::new();
static COMING_BACK: Mutex<()> = Mutex::new(());

struct Waiting;

impl Waiting {
    fn new() -> Self {
        WAITING.fetch_add(1, Ordering::SeqCst);
        Waiting
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        WAITING.fetch_sub(1, Ordering::SeqCst);
        drop(COMING_BACK.lock().unwrap_or_else(PoisonError::into_inner));
        CAME_BACK.notify_all();
    }
}

/// Waits until no thread is in a wait any more, at most so long.
pub(crate) fn all_back(patience: Duration) {
    let lock = COMING_BACK.lock().unwrap_or_else(PoisonError::into_inner);
    // Either way the interpreter goes on with its end.
    drop(CAME_BACK.wait_timeout_while(lock, patience, |()| WAITING.load(Ordering::SeqCst) > 0));
}

/// Waits for a future while other threads have the interpreter. A signal whose handler raises ends the wait and drops
/// the future.
pub(crate) fn wait<T: Send>(
    py: Python<'_>,
    host: &Host,
    future: impl Future<Output = T> + Send,
) -> PyResult<T> {
    if messenger::keeps_tokens() {
        return Err(PyRuntimeError::new_err(
            "on_new_tokens was called while the client waits for it: it cannot wait for a client itself",
        ));
    }
    let _waiting = Waiting::new();
    let mut future = pin!(future);
    loop {
        let ready = py.detach(|| poll_for(&host.runtime, future.as_mut(), BETWEEN_SIGNALS));
        if let Some(ready) = ready {
            return Ok(ready);
        }
        py.check_signals()?;
    }
}

/// Waits until the observer and the log were told all that happened so far.
pub(crate) fn until_told(py: Python<'_>, host: &Host) -> PyResult<()> {
    if messenger::is_here() {
        return Ok(());
    }
    let (done, told) = tokio::sync::oneshot::channel();
    if host.messenger.send(Message::Flush(done)) {
        // It ends without a word when the interpreter does.
        drop(wait(py, host, told)?);
    }
    Ok(())
}

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Polls a future in this thread, within the runtime, at most so long.
fn poll_for<F: Future>(
    runtime: &Handle,
    mut future: Pin<&mut F>,
    limit: Duration,
) -> Option<F::Output> {
    let _entered = runtime.enter();
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut context = Context::from_waker(&waker);
    let deadline = Instant::now() + limit;
    loop {
        if let Poll::Ready(ready) = future.as_mut().poll(&mut context) {
            return Some(ready);
        }
        let left = deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return None;
        }
        thread::park_timeout(left);
    }
}
