//! The Fastio SDK for Python, its native half: the client of `fastio-native`, as `python/fastio/` drives it.
//!
//! Whatever takes time is a `Job`, stepped by a thread that waits without the interpreter, or by a task that tells an
//! event loop. One tokio runtime serves the process; one thread, the messenger, is the only one of ours that calls into
//! Python. Both end before the interpreter does.

mod client;
mod file;
mod given;
mod handed;
mod job;
mod listener;
mod messenger;
mod pipe;
mod process;
mod raised;
mod transfers;
mod wait;
mod work;

use pyo3::prelude::pymodule;

/// The native half of the package `fastio`.
#[pymodule(gil_used = false)]
mod _fastio {
    #[pymodule_export]
    use super::client::Client;
    #[pymodule_export]
    use super::file::File;
    #[pymodule_export]
    use super::handed::Page;
    #[pymodule_export]
    use super::job::Job;
    #[pymodule_export]
    use super::pipe::Pipe;

    /// The version of the SDK.
    #[pymodule_export]
    const VERSION: &str = env!("CARGO_PKG_VERSION");
}
