//! Accepting connections, and the way of one request through the server.

use super::send::Pace;
use super::shared::Shared;
use super::{control, cors, ingest, send};
use crate::random::Random;
use crate::reply::{Outcome, Reply};
use crate::request::Request;
use crate::step;
use crate::time::Now;
use fastio_description::table::Method;
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto;
use std::io;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;
use tokio::sync::oneshot;

type Response = hyper::Response<send::Out>;

/// Serves until told to stop.
pub async fn run(listener: TcpListener, shared: Arc<Shared>, mut stop: oneshot::Receiver<()>) {
    let listener = match tokio::net::TcpListener::from_std(listener) {
        Ok(listener) => listener,
        Err(error) => return log(&format!("cannot listen: {error}")),
    };
    loop {
        let accepted = tokio::select! {
            _ = &mut stop => return,
            accepted = listener.accept() => accepted,
        };
        match accepted {
            Ok((stream, peer)) => {
                // Answers are written whole; waiting for more to send would only delay them.
                let _ = stream.set_nodelay(true);
                tokio::spawn(connection(stream, peer, Arc::clone(&shared)));
            }
            Err(error) => log(&format!("a connection was not accepted: {error}")),
        }
    }
}

/// Counts a connection as long as it lives.
struct Counted(Arc<Shared>);

impl Counted {
    fn new(shared: &Arc<Shared>) -> Self {
        shared.connections.fetch_add(1, Ordering::SeqCst);
        Counted(Arc::clone(shared))
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.connections.fetch_sub(1, Ordering::SeqCst);
    }
}

async fn connection(stream: tokio::net::TcpStream, peer: SocketAddr, shared: Arc<Shared>) {
    let counted = Counted::new(&shared);
    let service = service_fn(move |request| {
        let shared = Arc::clone(&shared);
        async move { respond(request, peer, shared).await }
    });
    // An error here is a connection that ended early: the client's doing, or a fault we injected.
    let _ = auto::Builder::new(TokioExecutor::new())
        .serve_connection(TokioIo::new(stream), service)
        .await;
    drop(counted);
}

/// Answers one request. An error closes the connection without an answer.
async fn respond(
    request: hyper::Request<Incoming>,
    peer: SocketAddr,
    shared: Arc<Shared>,
) -> io::Result<Response> {
    if let Some(preflight) = cors::preflight(&request) {
        return Ok(preflight);
    }
    let origin = request.headers().contains_key(hyper::header::ORIGIN);
    let path = request.uri().path();
    let reply = if path == "/_sandbox" || path.starts_with("/_sandbox/") {
        send::response(control::answer(request, peer, &shared).await, None, false)
    } else {
        let reply = api(request, peer, &shared).await;
        hold_back(&shared).await;
        let far = shared
            .options
            .window
            .map(|window| (window, shared.options.latency_ms));
        reply.map(|mut reply| {
            reply.body_mut().pace = far.map(|(window, ms)| Pace::new(window, ms));
            reply
        })
    };
    reply.map(|reply| cors::expose(reply, origin))
}

/// The way of a reply through a network that is not there. Requests wait on their own, not for each
/// other.
async fn hold_back(shared: &Shared) {
    let ms = shared.options.latency_ms;
    if ms > 0 {
        tokio::time::sleep(Duration::from_millis(ms)).await;
    }
}

async fn api(
    incoming: hyper::Request<Incoming>,
    peer: SocketAddr,
    shared: &Arc<Shared>,
) -> io::Result<Response> {
    let request = ingest::take_in(incoming, peer, shared).await?;
    let Some(mut request) = request else {
        let reply = Reply::json(405, &serde_json::json!({"result": false}));
        return send::response(reply, None, false);
    };
    let operation = step::operation_name(&request);
    let fault = {
        let mut inner = shared.lock();
        if let Some(operation) = operation {
            *inner.counts.entry(operation.to_owned()).or_default() += 1;
        }
        inner.faults.take(operation.unwrap_or_default())
    };
    if let Some(fault) = &fault {
        tokio::time::sleep(Duration::from_millis(fault.ms)).await;
    }
    request.received = shared.now();
    let entropy = {
        let mut inner = shared.lock();
        inner.requests += 1;
        Random::entropy(shared.options.seed, inner.requests)
    };
    let replaced = match &fault {
        Some(fault) => fault.before(&mut shared.lock().state, &mut request),
        None => None,
    };
    let reply = match replaced {
        Some(reply) => reply,
        None => settle(&mut request, entropy, shared).await,
    };
    let paced = !shared.manual();
    match fault {
        Some(fault) => fault.after(reply, paced),
        None => send::response(reply, None, paced),
    }
}

/// Steps until there is a reply; a request that waits is parked meanwhile.
async fn settle(request: &mut Request, mut entropy: [u8; 32], shared: &Arc<Shared>) -> Reply {
    loop {
        // Before the step, so that no change falls between the step and the wait.
        let mut changes = shared.subscribe();
        let now = shared.now();
        let outcome = step::step(&mut shared.lock().state, request, now, entropy);
        match outcome {
            Outcome::Reply(reply) => {
                if request.method != Method::Get && request.method != Method::Head {
                    shared.notify();
                }
                return reply;
            }
            Outcome::Wait(until) => park(&mut changes, until, now, shared.manual()).await,
        }
        request.again = true;
        entropy = Random::again(entropy);
    }
}

async fn park(changes: &mut tokio::sync::watch::Receiver<u64>, until: Now, now: Now, manual: bool) {
    if manual {
        // The clock's moves are changes too. The sender lives as long as the server.
        let _ = changes.changed().await;
        return;
    }
    tokio::select! {
        _ = changes.changed() => {}
        () = tokio::time::sleep(Duration::from_millis(until.since(now).max(1))) => {}
    }
}

/// Writes a line to standard error.
#[allow(
    clippy::print_stderr,
    reason = "the log of a program is its standard error"
)]
pub fn log(line: &str) {
    eprintln!("fastio-sandbox: {line}");
}
