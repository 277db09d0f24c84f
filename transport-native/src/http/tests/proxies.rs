use super::*;
use fastio_core::effect::{Delivery, FailureCause};

fn through(proxy: &str) -> Transport {
    Transport::new(TransportOptions {
        proxy: ProxyChoice::Url(proxy.to_owned()),
        ..Default::default()
    })
    .unwrap()
}

/// A proxy that answers everything with its own reply, and tells the heads it saw.
async fn proxy(reply: &'static str) -> (String, mpsc::UnboundedReceiver<String>) {
    let (saw, seen) = mpsc::unbounded_channel();
    let url = server(move |_, mut stream| {
        let saw = saw.clone();
        async move {
            saw.send(read_head(&mut stream).await).unwrap();
            stream.write_all(reply.as_bytes()).await.unwrap();
        }
    })
    .await;
    (url, seen)
}

const OK: &str = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok";

#[tokio::test]
async fn a_plain_request_goes_whole_to_the_proxy() {
    let (url, mut seen) = proxy(OK).await;
    let transport = through(&url.replace("http://", "http://me:secret@"));
    let outcomes = send_with(&transport, &Files::default(), get("http://far.test/a?b=c"))
        .all()
        .await;
    assert_eq!((status(&outcomes), data(&outcomes)), (200, b"ok".to_vec()));
    let head = seen.recv().await.unwrap();
    assert!(
        head.starts_with("GET http://far.test/a?b=c HTTP/1.1\r\n"),
        "{head}"
    );
    assert!(
        head.contains("proxy-authorization: Basic bWU6c2VjcmV0\r\n"),
        "{head}"
    );
    assert!(head.contains("host: far.test\r\n"), "{head}");
}

#[tokio::test]
async fn tls_goes_through_a_tunnel_and_shows_the_proxy_nothing() {
    let (url, mut seen) =
        proxy("HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n").await;
    let transport = through(&url.replace("http://", "http://me:secret@"));
    let mut request = get("https://far.test/private?token=1");
    request.headers.push(plain("authorization", "Bearer x"));
    let failure = send_with(&transport, &Files::default(), request)
        .failure()
        .await;
    assert_eq!(
        (failure.cause, failure.delivery),
        (FailureCause::Connect, Delivery::NotSent),
        "{failure:?}"
    );
    let head = seen.recv().await.unwrap();
    assert!(
        head.starts_with("CONNECT far.test:443 HTTP/1.1\r\n"),
        "{head}"
    );
    assert!(
        head.to_ascii_lowercase()
            .contains("proxy-authorization: basic bwu6c2vjcmv0\r\n"),
        "{head}"
    );
    assert!(
        !head.contains("private") && !head.contains("Bearer"),
        "{head}"
    );
}

#[test]
fn a_proxy_of_an_unknown_kind_is_refused() {
    for proxy in ["", "ftp://x:1", "file:///x", "http://", "a b"] {
        let made = Transport::new(TransportOptions {
            proxy: ProxyChoice::Url(proxy.to_owned()),
            ..Default::default()
        });
        let error = made.unwrap_err();
        assert_eq!(error.params[0].name, "proxy", "{proxy}: {error}");
    }
}

/// The environment belongs to a process, so this starts itself again in one of its own.
#[tokio::test]
async fn the_environment_names_the_proxy() {
    if std::env::var_os("FASTIO_TEST_INNER").is_some() {
        let transport = Transport::new(TransportOptions::default()).unwrap();
        let outcomes = send_with(&transport, &Files::default(), get("http://far.test/"))
            .all()
            .await;
        assert_eq!(data(&outcomes), b"ok");
        return;
    }
    let (url, mut seen) = proxy(OK).await;
    let inner = tokio::task::spawn_blocking(move || {
        std::process::Command::new(std::env::current_exe().unwrap())
            .args([
                "--exact",
                "http::tests::proxies::the_environment_names_the_proxy",
            ])
            .env("FASTIO_TEST_INNER", "1")
            .env("http_proxy", url)
            .env_remove("NO_PROXY")
            .env_remove("no_proxy")
            .env_remove("REQUEST_METHOD")
            .output()
            .unwrap()
    });
    let inner = inner.await.unwrap();
    assert!(
        inner.status.success(),
        "{}",
        String::from_utf8_lossy(&inner.stdout)
    );
    assert!(
        seen.recv()
            .await
            .unwrap()
            .starts_with("GET http://far.test/ ")
    );
}
