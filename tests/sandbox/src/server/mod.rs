//! The thin shell around [`crate::step::step`]: sockets, the clock, content on disk, faults.

mod befall;
mod control;
mod cors;
mod fault;
mod ingest;
mod send;
mod serve;
mod shared;

use crate::options::Options;
use std::io;
use std::net::{TcpListener, ToSocketAddrs};
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;
use tokio::sync::oneshot;

/// How long open connections get when the sandbox stops.
const GRACE: Duration = Duration::from_millis(200);

/// A running sandbox. It stops, and removes its temporary data, when it is dropped.
///
/// ```no_run
/// let sandbox = fastio_sandbox::Sandbox::start(fastio_sandbox::Options::default())?;
/// println!("{}", sandbox.base_url());
/// sandbox.shutdown();
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Debug)]
pub struct Sandbox {
    origin: String,
    seed: serde_json::Value,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Sandbox {
    /// Starts a sandbox on a thread of its own and returns once it accepts connections.
    ///
    /// # Errors
    /// If the address cannot be bound or the folder for content cannot be made.
    pub fn start(options: Options) -> io::Result<Sandbox> {
        let address = (options.host.as_str(), options.port)
            .to_socket_addrs()?
            .next()
            .ok_or(io::ErrorKind::AddrNotAvailable)?;
        let listener = TcpListener::bind(address)?;
        listener.set_nonblocking(true)?;
        let origin = format!("http://{}", listener.local_addr()?);
        let mut folder = tempfile::Builder::new();
        folder.prefix("fastio-sandbox-");
        let folder = match &options.data {
            Some(data) => {
                std::fs::create_dir_all(data)?;
                folder.tempdir_in(data)?
            }
            None => folder.tempdir()?,
        };
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()?;
        let shared = Arc::new(shared::Shared::new(options, origin.clone(), folder.path()));
        let seed = shared.lock().state.seed.0.clone();
        let (stop, stopped) = oneshot::channel();
        let thread = std::thread::Builder::new()
            .name("fastio-sandbox".to_owned())
            .spawn(move || {
                runtime.block_on(serve::run(listener, shared, stopped));
                runtime.shutdown_timeout(GRACE);
                // The folder goes last, when nobody writes to it any more.
                drop(folder);
            })?;
        Ok(Sandbox {
            origin,
            seed,
            stop: Some(stop),
            thread: Some(thread),
        })
    }

    /// The base URL for clients; it ends in `/current`.
    pub fn base_url(&self) -> String {
        format!("{}/current", self.origin)
    }

    /// The base URL of the control plane; it ends in `/_sandbox`.
    pub fn control_url(&self) -> String {
        format!("{}/_sandbox", self.origin)
    }

    /// Ids, keys and secrets of the seeded accounts, as `GET /_sandbox/seed` tells them: the owner's
    /// API key is at `/users/owner/api_key`.
    pub fn seed(&self) -> &serde_json::Value {
        &self.seed
    }

    /// Stops it, removes its temporary data and returns when both are done.
    pub fn shutdown(self) {
        drop(self);
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        // Either end may be gone already; then there is nothing left to stop.
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}
