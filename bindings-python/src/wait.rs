//! Waiting without the interpreter.

use crate::messenger::{self, Message};
use crate::process::Host;
use pyo3::prelude::{PyResult, Python};
use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicU32, AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread, ThreadId};
use std::time::{Duration, Instant};
use tokio::runtime::Handle;

/// How often a wait looks whether a signal came, such as Ctrl-C.
const BETWEEN_SIGNALS: Duration = Duration::from_millis(50);

/// Threads of the caller's that are in a wait.
static WAITING: AtomicUsize = AtomicUsize::new(0);
/// The process whose interpreter ends; 0 while none does.
static ENDING: AtomicU32 = AtomicU32::new(0);
/// The thread it ends in. Not locked before: a fork that is made meanwhile would find it locked for good.
static ENDER: Mutex<Option<ThreadId>> = Mutex::new(None);
static FEWER: Condvar = Condvar::new();

fn ender() -> MutexGuard<'static, Option<ThreadId>> {
    ENDER.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Whether the interpreter of this process ends.
fn all_ends() -> bool {
    ENDING.load(Ordering::SeqCst) == std::process::id()
}

struct Waiting;

impl Waiting {
    fn new() -> Self {
        WAITING.fetch_add(1, Ordering::SeqCst);
        Waiting
    }

    /// Keeps this thread for good if the interpreter ends in another: it is a daemon's, and would meet it half gone. The
    /// process ends without it.
    fn stay_if_all_ends(&self) {
        if all_ends() && ender().is_some_and(|ender| ender != thread::current().id()) {
            one_fewer();
            loop {
                thread::park();
            }
        }
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        one_fewer();
    }
}

fn one_fewer() {
    WAITING.fetch_sub(1, Ordering::SeqCst);
    if all_ends() {
        drop(ender());
        FEWER.notify_all();
    }
}

/// This is a fork: the threads that are counted are not here.
pub(crate) fn forget_forked() {
    WAITING.store(0, Ordering::SeqCst);
}

/// The interpreter ends in this thread: no other comes back into it from a wait.
pub(crate) fn end_all() {
    *ender() = Some(thread::current().id());
    ENDING.store(std::process::id(), Ordering::SeqCst);
}

/// Waits until each thread in a wait has come back or stays for good, at most so long.
pub(crate) fn until_settled(patience: Duration) {
    let busy = |_: &mut Option<ThreadId>| WAITING.load(Ordering::SeqCst) > 0;
    // Either way the interpreter goes on with its end.
    drop(FEWER.wait_timeout_while(ender(), patience, busy));
}

/// Waits for a future while other threads have the interpreter. A signal whose handler raises ends the wait and drops
/// the future.
pub(crate) fn wait<T: Send>(
    py: Python<'_>,
    host: &Host,
    future: impl Future<Output = T> + Send,
) -> PyResult<T> {
    let waiting = Waiting::new();
    let mut future = pin!(future);
    loop {
        let ready = py.detach(|| {
            let ready = poll_for(&host.runtime, future.as_mut(), BETWEEN_SIGNALS);
            waiting.stay_if_all_ends();
            ready
        });
        if let Some(ready) = ready {
            return Ok(ready);
        }
        py.check_signals()?;
    }
}

/// Waits until the observer, the log and the keeper of tokens were told all that happened so far.
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
