use super::*;
use fastio_core::effect::{Delivery, FailureCause};
use fastio_core::secret::Secret;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

#[tokio::test]
async fn a_refused_connection_has_sent_nothing() {
    // The port of an old service that nobody runs; one that was free a moment ago may be somebody's by now.
    let failure = send(get("http://127.0.0.1:9/x")).failure().await;
    assert_eq!(
        (failure.cause, failure.delivery),
        (FailureCause::Connect, Delivery::NotSent)
    );
    assert!(!failure.message.contains("/x"), "{}", failure.message);
}

#[tokio::test]
async fn a_server_that_speaks_no_tls_has_got_nothing() {
    let url = server(|_, mut stream| async move {
        let _ = stream.write_all(b"220 no TLS here\r\n").await;
        closed(&mut stream).await;
    })
    .await;
    let failure = send(get(&url.replace("http:", "https:"))).failure().await;
    assert_eq!(
        (failure.cause, failure.delivery),
        (FailureCause::Tls, Delivery::NotSent),
        "{failure:?}"
    );
}

#[tokio::test]
async fn a_cut_before_the_reply_leaves_the_delivery_unknown() {
    let failure = send(get(&answering("").await)).failure().await;
    assert_eq!(
        (failure.cause, failure.delivery),
        (FailureCause::Cut, Delivery::Unknown)
    );
}

#[tokio::test]
async fn a_cut_within_the_reply_is_noticed() {
    for reply in [
        "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nonly this",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nff\r\nonly this",
    ] {
        let outcomes = send(get(&answering(reply).await)).all().await;
        assert_eq!(data(&outcomes), b"only this");
        let Some(Outcome::Failed(failure)) = outcomes.last() else {
            panic!("{outcomes:?}")
        };
        assert_eq!(
            (failure.cause, failure.delivery),
            (FailureCause::Cut, Delivery::Unknown)
        );
    }
}

#[tokio::test]
async fn what_is_no_http_is_a_protocol_failure() {
    for reply in [
        "SSH-2.0-OpenSSH_9.2\r\n\r\n",
        "HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\n",
        "HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab",
        "HTTP/1.1 9999999999 OK\r\n\r\n",
    ] {
        let failure = send(get(&answering(reply).await)).failure().await;
        assert_eq!(
            (failure.cause, failure.delivery),
            (FailureCause::Protocol, Delivery::Unknown),
            "{reply:?}"
        );
    }
}

#[tokio::test]
async fn a_head_without_end_is_given_up() {
    let url = server(|_, mut stream| async move {
        read_head(&mut stream).await;
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\n").await;
        while stream
            .write_all(format!("x-a: {}\r\n", "a".repeat(9000)).as_bytes())
            .await
            .is_ok()
        {}
    })
    .await;
    let failure = send(get(&url)).failure().await;
    assert_eq!(
        (failure.cause, failure.delivery),
        (FailureCause::Protocol, Delivery::Unknown),
        "{failure:?}"
    );
}

#[tokio::test]
async fn headers_cannot_be_injected() {
    let connections = Arc::new(AtomicUsize::new(0));
    let counted = connections.clone();
    let url = server(move |_, stream| {
        counted.fetch_add(1, Ordering::SeqCst);
        async move { drop(stream) }
    })
    .await;
    for value in ["a\r\nx-evil: 1", "a\nb", "a\rb", "a\0b"] {
        for value in [
            HeaderValue::Plain(value.into()),
            HeaderValue::Secret(Secret::new(value)),
        ] {
            let mut request = get(&url);
            request.headers.push(Header { name: "x-a", value });
            let failure = send(request).failure().await;
            assert_eq!(failure.delivery, Delivery::NotSent);
            assert!(!failure.message.contains("evil"), "{}", failure.message);
        }
    }
    for url in [
        format!("{url}/a\r\nx-evil: 1"),
        format!("{url}/a b"),
        "file:///etc/passwd".into(),
        "ftp://a/".into(),
    ] {
        assert_eq!(
            send(get(&url)).failure().await.delivery,
            Delivery::NotSent,
            "{url:?}"
        );
    }
    assert_eq!(connections.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn dropping_a_request_closes_its_connection() {
    let (gone, mut is_gone) = mpsc::unbounded_channel();
    let url = server(move |_, mut stream| {
        let gone = gone.clone();
        async move {
            read_head(&mut stream).await;
            stream
                .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\npart")
                .await
                .unwrap();
            closed(&mut stream).await;
            gone.send(()).unwrap();
        }
    })
    .await;
    let mut sent = send(get(&url));
    assert!(matches!(sent.next().await, Outcome::Head { .. }));
    assert!(matches!(sent.next().await, Outcome::Data(_)));
    sent.task.abort();
    is_gone.recv().await.unwrap();
}

#[tokio::test]
async fn a_pooled_connection_is_reused_and_a_closed_one_is_replaced() {
    let (gone, mut is_gone) = mpsc::unbounded_channel();
    let url = server(move |number, mut stream| {
        let gone = gone.clone();
        async move {
            // Two replies on each connection, then it is closed without a word.
            for reply in 0..2 {
                read_head(&mut stream).await;
                let body = format!("{number}.{reply}");
                let reply = format!(
                    "HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}",
                    body.len()
                );
                stream.write_all(reply.as_bytes()).await.unwrap();
            }
            stream.shutdown().await.unwrap();
            closed(&mut stream).await;
            gone.send(()).unwrap();
        }
    })
    .await;
    let (transport, files) = (direct(), Files::default());
    let mut bodies = Vec::new();
    for number in 0..4 {
        let mut request = get(&url);
        request.method = "POST";
        let outcomes = send_with(&transport, &files, request).all().await;
        bodies.push(String::from_utf8(data(&outcomes)).unwrap());
        if number % 2 == 1 {
            // The client's side of the connection is closed, so its pool knows.
            is_gone.recv().await.unwrap();
        }
    }
    assert_eq!(bodies, ["0.0", "0.1", "1.0", "1.1"]);
}
