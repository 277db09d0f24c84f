//! The executor against small servers on this machine that do exactly what a test says.
//!
//! Where a test needs "nothing happens any more", it pauses the clock: a paused clock jumps to the next timer when every
//! task of the runtime waits, be it for bytes that are on their way through a socket. So such a test sets the one limit
//! that it is about, and none that a slow socket could reach before.

mod bodies;
mod failures;
mod proxies;
mod replies;
mod timeouts;
mod tls;

use super::{Files, ProxyChoice, Reporter, Transport, TransportOptions, execute, first_credit};
use fastio_core::effect::{
    Failure, Header, HeaderValue, HttpRequest, Outcome, ReplyMode, Timeouts, Url,
};
use std::future::Future;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{mpsc, watch};

impl Reporter for mpsc::UnboundedSender<Outcome> {
    fn report(&mut self, outcome: Outcome) {
        let _ = self.send(outcome);
    }
}

const NO_LIMITS: Timeouts = Timeouts {
    connect_ms: None,
    first_byte_ms: None,
    stall_ms: None,
    total_ms: None,
};

fn get(url: &str) -> HttpRequest {
    HttpRequest {
        operation: "system.ping",
        attempt: 1,
        method: "GET",
        url: Url {
            full: url.to_owned(),
            redacted: url.to_owned(),
        },
        headers: Vec::new(),
        body: None,
        timeouts: NO_LIMITS,
        may_follow_redirect: false,
        reply: ReplyMode::Whole { limit: 1 << 20 },
    }
}

fn plain(name: &'static str, value: &str) -> Header {
    Header {
        name,
        value: HeaderValue::Plain(value.to_owned()),
    }
}

fn direct() -> Transport {
    Transport::new(TransportOptions {
        proxy: ProxyChoice::Direct,
        ..Default::default()
    })
    .unwrap()
}

/// A request under way.
struct Sent {
    outcomes: mpsc::UnboundedReceiver<Outcome>,
    credit: watch::Sender<u64>,
    task: tokio::task::JoinHandle<()>,
}

fn send_with(transport: &Transport, files: &Files, request: HttpRequest) -> Sent {
    let (mut told, outcomes) = mpsc::unbounded_channel();
    let (credit, granted) = watch::channel(first_credit(&request));
    let (transport, files) = (transport.clone(), files.clone());
    let task = tokio::spawn(async move {
        execute(&transport, &files, request, granted, &mut told).await;
    });
    Sent {
        outcomes,
        credit,
        task,
    }
}

fn send(request: HttpRequest) -> Sent {
    send_with(&direct(), &Files::default(), request)
}

impl Sent {
    /// The next outcome that is not `Sent`.
    async fn next(&mut self) -> Outcome {
        loop {
            match self.outcomes.recv().await.expect("one more outcome") {
                Outcome::Sent { .. } => {}
                outcome => return outcome,
            }
        }
    }

    async fn all(mut self) -> Vec<Outcome> {
        let mut all = Vec::new();
        while let Some(outcome) = self.outcomes.recv().await {
            all.push(outcome);
        }
        assert_eq!(
            all.iter().filter(|outcome| outcome.is_last()).count(),
            1,
            "{all:?}"
        );
        assert!(all.last().is_some_and(Outcome::is_last), "{all:?}");
        all
    }

    async fn failure(self) -> Failure {
        match self.all().await.pop() {
            Some(Outcome::Failed(failure)) => failure,
            other => panic!("expected a failure, not {other:?}"),
        }
    }
}

fn status(outcomes: &[Outcome]) -> u16 {
    let head = outcomes.iter().find_map(|outcome| match outcome {
        Outcome::Head { status, .. } => Some(*status),
        _ => None,
    });
    head.expect("a head")
}

fn data(outcomes: &[Outcome]) -> Vec<u8> {
    let pieces = outcomes.iter().filter_map(|outcome| match outcome {
        Outcome::Data(data) => Some(data.as_slice()),
        _ => None,
    });
    pieces.collect::<Vec<_>>().concat()
}

/// Serves each connection with `serve`, which gets its number; gives the base URL.
async fn server<F>(serve: impl Fn(usize, TcpStream) -> F + Send + 'static) -> String
where
    F: Future<Output = ()> + Send + 'static,
{
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        for number in 0.. {
            let (stream, _) = listener.accept().await.unwrap();
            tokio::spawn(serve(number, stream));
        }
    });
    url
}

/// Answers every request with these bytes and closes the connection.
async fn answering(reply: impl Into<Vec<u8>>) -> String {
    let reply = reply.into();
    server(move |_, mut stream| {
        let reply = reply.clone();
        async move {
            read_head(&mut stream).await;
            let _ = stream.write_all(&reply).await;
        }
    })
    .await
}

/// Reads a request's head, byte by byte so that nothing of the body is lost.
async fn read_head(stream: &mut TcpStream) -> String {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let Ok(byte) = stream.read_u8().await else {
            break;
        };
        head.push(byte);
    }
    String::from_utf8(head).unwrap()
}

/// Waits for the other side to close.
async fn closed(stream: &mut TcpStream) {
    let mut rest = [0; 1024];
    while matches!(stream.read(&mut rest).await, Ok(n) if n > 0) {}
}
