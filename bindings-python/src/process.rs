//! What the process has one of: the tokio runtime and the messenger.

use crate::messenger::Messenger;
use crate::wait;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::{PyAnyMethods, PyResult, Python, pyfunction};
use pyo3::wrap_pyfunction;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::runtime::{Builder, Handle, Runtime};

/// Threads that do the network's work. It is little: encryption and the engine.
const WORKERS: usize = 2;
/// Most threads for files.
const FILE_THREADS: usize = 8;
/// How long the end of the interpreter waits for each of ours.
const PATIENCE: Duration = Duration::from_secs(10);

/// What every client works with.
#[derive(Debug, Clone)]
pub(crate) struct Host {
    /// The process it belongs to: a fork has none of its threads.
    pub(crate) pid: u32,
    pub(crate) runtime: Handle,
    pub(crate) messenger: Messenger,
}

struct Process {
    runtime: Runtime,
    host: Host,
}

enum State {
    New,
    Running(Process),
    /// The interpreter of this process ends.
    Ended(u32),
}

/// Locked only while nothing of Python runs, so that who waits for it cannot keep the interpreter from its holder.
static STATE: Mutex<State> = Mutex::new(State::New);

fn state() -> MutexGuard<'static, State> {
    STATE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Whether this is another process than that, a fork of it.
pub(crate) fn is_fork_of(pid: u32) -> bool {
    std::process::id() != pid
}

/// Whether the interpreter of this process ends, and all of ours has ended.
pub(crate) fn has_ended() -> bool {
    matches!(&*state(), State::Ended(pid) if !is_fork_of(*pid))
}

/// Fails in a fork of that process, and once the interpreter ends.
pub(crate) fn check(pid: u32) -> PyResult<()> {
    if is_fork_of(pid) {
        return Err(PyRuntimeError::new_err(
            "this client was made before os.fork() and has no threads in this process; make a new one here",
        ));
    }
    present().map(drop)
}

/// The host of this process, made when it is first asked for. Fails once the interpreter ends.
pub(crate) fn host(py: Python<'_>) -> PyResult<Host> {
    if let Some(host) = present()? {
        return Ok(host);
    }
    let runtime = Builder::new_multi_thread()
        .worker_threads(WORKERS)
        .max_blocking_threads(FILE_THREADS)
        .thread_name("fastio")
        .enable_all()
        .build()
        .map_err(|error| PyRuntimeError::new_err(format!("no thread can be started: {error}")))?;
    let host = Host {
        pid: std::process::id(),
        runtime: runtime.handle().clone(),
        messenger: Messenger::start()?,
    };
    let at_exit = wrap_pyfunction!(shut_down, py)?;
    py.import("atexit")?.call_method1("register", (at_exit,))?;
    install(Process { runtime, host })
}

/// The host that is there; `None` if it is yet to be made.
fn present() -> PyResult<Option<Host>> {
    match &*state() {
        State::Running(process) if !is_fork_of(process.host.pid) => Ok(Some(process.host.clone())),
        State::Ended(pid) if !is_fork_of(*pid) => Err(PyRuntimeError::new_err(
            "the interpreter is shutting down; no client can be used any more",
        )),
        _ => Ok(None),
    }
}

/// Puts a new host in place, unless another thread was quicker.
fn install(process: Process) -> PyResult<Host> {
    let host = process.host.clone();
    let mut state = state();
    let unused = match &*state {
        State::Running(other) if !is_fork_of(other.host.pid) => {
            let quicker = other.host.clone();
            drop(state);
            process.runtime.shutdown_background();
            return Ok(quicker);
        }
        State::New => {
            *state = State::Running(process);
            return Ok(host);
        }
        _ => std::mem::replace(&mut *state, State::Running(process)),
    };
    wait::forget_forked();
    // The threads of the process that was forked are not here, so they cannot be waited for.
    std::mem::forget(unused);
    Ok(host)
}

/// Ends all threads of ours while the interpreter still works, so that none of them meets it half gone, and no thread of
/// the caller's comes back into it from one of our waits.
#[pyfunction]
fn shut_down(py: Python<'_>) {
    let mut state = state();
    let before = std::mem::replace(&mut *state, State::Ended(std::process::id()));
    drop(state);
    match before {
        State::Running(process) if !is_fork_of(process.host.pid) => {
            wait::end_all();
            py.detach(|| {
                process.runtime.shutdown_timeout(PATIENCE);
                process.host.messenger.stop(PATIENCE);
                wait::until_settled(PATIENCE);
            });
        }
        // The threads of the process that was forked are not here.
        other => std::mem::forget(other),
    }
}
