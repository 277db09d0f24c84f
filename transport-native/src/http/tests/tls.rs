use super::*;
use bytes::Bytes;
use fastio_core::effect::{Delivery, FailureCause};
use http_body_util::{BodyExt, Full, StreamBody};
use hyper::body::{Frame, Incoming};
use hyper::service::service_fn;
use hyper::{Request, Response, Version};
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto;
use rustls::ServerConfig;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio_rustls::TlsAcceptor;

/// A server with a certificate of its own for `localhost`.
struct Secure {
    url: String,
    certificate: CertificateDer<'static>,
    connections: Arc<AtomicUsize>,
    /// Pieces of endless replies that were handed to the connection.
    pieces: Arc<AtomicUsize>,
}

type Body = http_body_util::combinators::BoxBody<Bytes, Infallible>;

/// `/endless` streams zeros; everything else tells the HTTP version and repeats the request's body.
async fn answer(
    request: Request<Incoming>,
    pieces: Arc<AtomicUsize>,
) -> Result<Response<Body>, Infallible> {
    if request.uri().path() == "/endless" {
        let zeros = std::iter::repeat_with(move || {
            pieces.fetch_add(1, Ordering::SeqCst);
            Ok(Frame::data(Bytes::from(vec![0; 16 * 1024])))
        });
        return Ok(Response::new(BodyExt::boxed(StreamBody::new(Iter(zeros)))));
    }
    let version = request.version();
    let body = request.into_body().collect().await.unwrap().to_bytes();
    let text = format!("{version:?} {}", String::from_utf8_lossy(&body));
    Ok(Response::new(Full::from(text).boxed()))
}

/// An iterator as a stream that is always ready.
struct Iter<I>(I);

impl<I: Iterator + Unpin> futures_core::Stream for Iter<I> {
    type Item = I::Item;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<I::Item>> {
        std::task::Poll::Ready(self.0.next())
    }
}

async fn secure(protocols: &[&[u8]]) -> Secure {
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let certificate = made.cert.der().clone();
    let key = PrivateKeyDer::try_from(made.signing_key.serialize_der()).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate.clone()], key)
        .unwrap();
    config.alpn_protocols = protocols.iter().map(|protocol| protocol.to_vec()).collect();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!(
        "https://localhost:{}",
        listener.local_addr().unwrap().port()
    );
    let (connections, pieces) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let secure = Secure {
        url,
        certificate,
        connections: connections.clone(),
        pieces: pieces.clone(),
    };
    tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            connections.fetch_add(1, Ordering::SeqCst);
            let (acceptor, pieces) = (acceptor.clone(), pieces.clone());
            tokio::spawn(async move {
                let Ok(stream) = acceptor.accept(stream).await else {
                    return;
                };
                let service = service_fn(move |request| answer(request, pieces.clone()));
                let _ = auto::Builder::new(TokioExecutor::new())
                    .serve_connection(TokioIo::new(stream), service)
                    .await;
            });
        }
    });
    secure
}

impl Secure {
    fn transport(&self) -> Transport {
        let roots = vec![self.certificate.clone()];
        Transport::new(TransportOptions {
            proxy: ProxyChoice::Direct,
            roots,
        })
        .unwrap()
    }
}

fn post(url: &str, body: &str) -> HttpRequest {
    let mut request = get(url);
    request.method = "POST";
    request.body = Some(fastio_core::source::BodyPlan::bytes(body));
    request
}

#[tokio::test]
async fn http_2_is_used_where_it_is_offered_and_shares_a_connection() {
    let server = secure(&[b"h2", b"http/1.1"]).await;
    let (transport, files) = (server.transport(), Files::default());
    let first = send_with(&transport, &files, post(&server.url, "0"))
        .all()
        .await;
    assert_eq!(data(&first), format!("{:?} 0", Version::HTTP_2).as_bytes());
    let more: Vec<_> = (1..20)
        .map(|i| send_with(&transport, &files, post(&server.url, &i.to_string())))
        .collect();
    for (i, sent) in (1..20).zip(more) {
        let outcomes = sent.all().await;
        assert_eq!(
            data(&outcomes),
            format!("{:?} {i}", Version::HTTP_2).as_bytes()
        );
    }
    assert_eq!(server.connections.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn http_1_is_used_where_nothing_else_is_offered() {
    for protocols in [&[][..], &[&b"http/1.1"[..]][..]] {
        let server = secure(protocols).await;
        let sent = send_with(
            &server.transport(),
            &Files::default(),
            post(&server.url, "x"),
        );
        assert_eq!(
            data(&sent.all().await),
            format!("{:?} x", Version::HTTP_11).as_bytes()
        );
    }
}

#[tokio::test]
async fn an_unknown_certificate_is_refused_before_anything_is_sent() {
    let server = secure(&[b"h2"]).await;
    let failure = send(post(&server.url, "x")).failure().await;
    assert_eq!(
        (failure.cause, failure.delivery),
        (FailureCause::Tls, Delivery::NotSent)
    );

    let elsewhere = server.url.replace("localhost", "127.0.0.1");
    let sent = send_with(
        &server.transport(),
        &Files::default(),
        post(&elsewhere, "x"),
    );
    let failure = sent.failure().await;
    assert_eq!(
        (failure.cause, failure.delivery),
        (FailureCause::Tls, Delivery::NotSent)
    );
}

#[tokio::test(start_paused = true)]
async fn an_http_2_stream_without_credit_holds_back_its_sender_alone() {
    let server = secure(&[b"h2"]).await;
    let (transport, files) = (server.transport(), Files::default());
    let mut request = get(&format!("{}/endless", server.url));
    request.reply = ReplyMode::Stream { credit: 10 };
    let mut slow = send_with(&transport, &files, request);
    assert!(matches!(slow.next().await, Outcome::Head { .. }));
    assert_eq!(slow.next().await, Outcome::Data(vec![0; 10]));
    assert!(
        tokio::time::timeout(Duration::from_secs(5), slow.next())
            .await
            .is_err()
    );
    let stalled = server.pieces.load(Ordering::SeqCst);
    assert!(stalled < 256, "{stalled} pieces of 16 KiB are under way");

    // The others on the connection are not held back; dropping the slow one resets its stream only.
    let other = send_with(&transport, &files, post(&server.url, "x"))
        .all()
        .await;
    assert_eq!(other.last(), Some(&Outcome::End));
    slow.task.abort();
    let other = send_with(&transport, &files, post(&server.url, "x"))
        .all()
        .await;
    assert_eq!(other.last(), Some(&Outcome::End));
    assert_eq!(server.connections.load(Ordering::SeqCst), 1);
}
