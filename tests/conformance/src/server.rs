//! The server that plays the vectors: it tells a face what to call, takes its requests, answers them, and compares.

use crate::outcome;
use crate::received::Received;
use crate::vector::{self, Vector};
use bytes::Bytes;
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;
use hyper::header::HeaderValue;
use hyper::service::service_fn;
use hyper::{HeaderMap, Request, Response};
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use std::collections::{BTreeMap, HashMap};
use std::io;
use std::net::TcpListener;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// A running server. It stops when it is dropped.
#[derive(Debug)]
pub struct Server {
    shared: Arc<Shared>,
    // Dropping it ends its tasks.
    _runtime: tokio::runtime::Runtime,
}

#[derive(Debug)]
struct Shared {
    origin: String,
    vectors: BTreeMap<String, Vector>,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// Requests by vector, since its last outcome.
    received: HashMap<String, Vec<Received>>,
    /// What came of each vector, by face: nothing wrong, or why.
    outcomes: BTreeMap<String, BTreeMap<String, Vec<String>>>,
}

/// The line by which the program tells that it is ready.
pub fn ready(server: &Server) -> String {
    let origin = &server.shared.origin;
    json!({
        "fastio_conformance": 1,
        "base_url": format!("{origin}/v"),
        "control_url": format!("{origin}/_conformance"),
    })
    .to_string()
}

impl Server {
    /// Plays the vectors of this repository on a free port of the loopback interface.
    pub fn start() -> io::Result<Self> {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/vectors");
        let vectors = vector::read(Path::new(folder))?;
        let listener = TcpListener::bind("127.0.0.1:0")?;
        listener.set_nonblocking(true)?;
        let shared = Arc::new(Shared {
            origin: format!("http://{}", listener.local_addr()?),
            vectors,
            state: Mutex::default(),
        });
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()?;
        runtime.spawn(accept(listener, shared.clone()));
        Ok(Server {
            shared,
            _runtime: runtime,
        })
    }

    /// What the vectors call, as faces are told.
    pub fn calls(&self) -> io::Result<Vec<Value>> {
        self.shared.calls()
    }

    /// Compares what a face says came of a vector. Everything that is wrong.
    pub async fn outcome(&self, face: &str, name: &str, came: &Value) -> Vec<String> {
        self.shared.outcome(face, name, came).await
    }

    /// What came of each vector so far, by face: nothing wrong, or why.
    pub fn outcomes(&self) -> BTreeMap<String, BTreeMap<String, Vec<String>>> {
        self.shared.state().outcomes.clone()
    }
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn calls(&self) -> io::Result<Vec<Value>> {
        self.vectors
            .values()
            .map(|vector| vector.call(&self.origin))
            .collect()
    }

    async fn outcome(&self, face: &str, name: &str, came: &Value) -> Vec<String> {
        let Some(vector) = self.vectors.get(name) else {
            return vec![format!("no vector is called {name}")];
        };
        let received = self.state().received.remove(name).unwrap_or_default();
        let wanted = vector.requests();
        let mut wrong = Vec::new();
        if wanted.len() != received.len() {
            wrong.push(format!(
                "{} requests came, not {}",
                received.len(),
                wanted.len()
            ));
        }
        for (received, wanted) in received.iter().zip(wanted) {
            wrong.extend(received.differs(wanted, face == "chromium").await);
        }
        wrong.extend(outcome::differs(&vector.expect, came));
        let mut state = self.state();
        state
            .outcomes
            .entry(face.to_owned())
            .or_default()
            .insert(name.to_owned(), wrong.clone());
        wrong
    }

    /// The vector whose request has this target outside the API.
    fn at_origin(&self, target: &str) -> Option<&str> {
        let requests = |vector: &Vector| vector.requests().iter().any(|r| r.target == target);
        let found = self.vectors.values().find(|vector| requests(vector))?;
        Some(&found.name)
    }

    /// Takes a request of a vector and answers it.
    fn play(&self, name: &str, received: Received) -> io::Result<Response<Full<Bytes>>> {
        let before = {
            let mut state = self.state();
            let list = state.received.entry(name.to_owned()).or_default();
            list.push(received);
            list.len() - 1
        };
        let reply = self
            .vectors
            .get(name)
            .and_then(|vector| vector.reply(before));
        // Its outcome will tell that a request came; it is answered so that the face does not wait.
        let Some(reply) = reply else {
            return answer(500, &Value::Null);
        };
        let body = reply
            .content
            .as_ref()
            .map_or(Ok(Vec::new()), |content| content.bytes())?;
        let mut response = Response::builder().status(reply.status);
        for (name, value) in &reply.headers {
            response = response.header(name, value);
        }
        response
            .body(Full::new(body.into()))
            .map_err(io::Error::other)
    }
}

async fn accept(listener: TcpListener, shared: Arc<Shared>) -> io::Result<()> {
    let listener = tokio::net::TcpListener::from_std(listener)?;
    loop {
        let (stream, _) = listener.accept().await?;
        let shared = shared.clone();
        tokio::spawn(async move {
            let service = service_fn(move |request| {
                let shared = shared.clone();
                async move { respond(request, &shared).await }
            });
            // An error is a connection that the other side closed.
            let _ = hyper::server::conn::http1::Builder::new()
                .serve_connection(TokioIo::new(stream), service)
                .await;
        });
    }
}

async fn respond(request: Request<Incoming>, shared: &Shared) -> io::Result<Response<Full<Bytes>>> {
    let (head, body) = request.into_parts();
    let body = body.collect().await.map_err(io::Error::other)?.to_bytes();
    let path = head.uri.path().to_owned();
    let target = head
        .uri
        .path_and_query()
        .map_or("", |target| target.as_str());
    let target = target.to_owned();
    let steps: Vec<&str> = path.trim_start_matches('/').split('/').collect();
    let preflight = head.headers.contains_key("access-control-request-method");
    let mut response = match steps.as_slice() {
        _ if preflight => answer(200, &Value::Null),
        ["v", name, "current", ..] => {
            let received = Received {
                method: head.method.as_str().to_owned(),
                target: target
                    .strip_prefix(&format!("/v/{name}/current"))
                    .unwrap_or(&target)
                    .to_owned(),
                headers: head.headers,
                body,
            };
            shared.play(name, received)
        }
        // What lies at the origin is told apart by its path alone.
        [".well-known", ..] => match shared.at_origin(&target) {
            Some(name) => {
                let received = Received {
                    method: head.method.as_str().to_owned(),
                    target,
                    headers: head.headers,
                    body,
                };
                shared.play(name, received)
            }
            None => answer(404, &Value::Null),
        },
        ["_conformance", "vectors"] => answer(200, &Value::Array(shared.calls()?)),
        ["_conformance", "outcomes", face, name] => {
            let came = serde_json::from_slice(&body)?;
            let wrong = shared.outcome(face, name, &came).await;
            answer(
                200,
                &json!({"ok": wrong.is_empty(), "why": wrong.join("; ")}),
            )
        }
        _ => answer(404, &Value::Null),
    }?;
    allow_pages(response.headers_mut());
    Ok(response)
}

fn answer(status: u16, body: &Value) -> io::Result<Response<Full<Bytes>>> {
    Response::builder()
        .status(status)
        .header("content-type", "application/json")
        .body(Full::new(body.to_string().into()))
        .map_err(io::Error::other)
}

/// Lets pages of a browser call, and see all of a reply.
fn allow_pages(headers: &mut HeaderMap) {
    for (name, value) in [
        ("access-control-allow-origin", "*"),
        (
            "access-control-allow-methods",
            "GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE",
        ),
        ("access-control-allow-headers", "*, authorization"),
        ("access-control-expose-headers", "*"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
}
