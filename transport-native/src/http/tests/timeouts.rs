use super::*;
use crate::input::Input;
use fastio_core::effect::{Delivery, FailureCause};
use fastio_core::source::{BodyPlan, Segment, SourceRange};
use std::time::Duration;

fn assert_timeout(failure: &Failure, delivery: Delivery, what: &str) {
    assert_eq!(
        (failure.cause, failure.delivery),
        (FailureCause::Timeout, delivery)
    );
    assert!(failure.message.contains(what), "{}", failure.message);
    assert!(
        !failure.message.contains("127.0.0.1"),
        "{}",
        failure.message
    );
}

#[tokio::test(start_paused = true)]
async fn connecting_is_limited_and_known_not_to_have_sent() {
    // The connection stands for TCP, but the handshake of TLS is never answered.
    let url = server(|_, mut stream| async move { closed(&mut stream).await }).await;
    let mut request = get(&url.replace("http:", "https:"));
    request.timeouts.connect_ms = Some(30_000);
    assert_timeout(
        &send(request).failure().await,
        Delivery::NotSent,
        "connecting",
    );
}

#[tokio::test(start_paused = true)]
async fn the_first_byte_is_limited() {
    let url = server(|_, mut stream| async move { closed(&mut stream).await }).await;
    let mut request = get(&url);
    request.timeouts.first_byte_ms = Some(30_000);
    assert_timeout(
        &send(request).failure().await,
        Delivery::Unknown,
        "waiting for the reply",
    );
}

#[tokio::test(start_paused = true)]
async fn a_reply_that_stalls_is_given_up() {
    let url = server(|_, mut stream| async move {
        read_head(&mut stream).await;
        stream
            .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\npart")
            .await
            .unwrap();
        closed(&mut stream).await;
    })
    .await;
    let mut request = get(&url);
    request.timeouts.stall_ms = Some(30_000);
    let outcomes = send(request).all().await;
    assert_eq!(
        (status(&outcomes), data(&outcomes)),
        (200, b"part".to_vec())
    );
    let Some(Outcome::Failed(failure)) = outcomes.last() else {
        panic!("{outcomes:?}")
    };
    assert_timeout(failure, Delivery::Unknown, "a piece of the reply");
}

#[tokio::test(start_paused = true)]
async fn a_body_that_nobody_takes_is_given_up() {
    // Reads nothing, so the body stops at full buffers.
    let url = server(|_, stream| async move {
        std::future::pending::<()>().await;
        drop(stream);
    })
    .await;
    let files = Files::default();
    let source = files
        .sources
        .register(Input::bytes("zeros", vec![0; 64 << 20]))
        .await
        .unwrap();
    let range = SourceRange {
        source: source.source().id,
        offset: 0,
        len: 64 << 20,
    };
    let mut request = get(&url);
    request.method = "POST";
    request.body = Some(BodyPlan {
        segments: vec![Segment::Range(range)],
    });
    request.timeouts.stall_ms = Some(30_000);
    let outcomes = send_with(&direct(), &files, request).all().await;
    let Some(Outcome::Failed(failure)) = outcomes.last() else {
        panic!("{outcomes:?}")
    };
    assert_timeout(failure, Delivery::Unknown, "sending a piece of the body");
    let sent = outcomes.iter().filter_map(|o| match o {
        Outcome::Sent { bytes } => Some(*bytes),
        _ => None,
    });
    let sent: Vec<u64> = sent.collect();
    assert!(
        sent.is_sorted() && sent.last().is_some_and(|last| *last < 64 << 20),
        "{sent:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn a_drip_does_not_outlast_the_total() {
    let url = server(|_, mut stream| async move {
        read_head(&mut stream).await;
        stream
            .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n")
            .await
            .unwrap();
        while stream.write_all(b".").await.is_ok() {
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
    })
    .await;
    let mut request = get(&url);
    request.timeouts.total_ms = Some(60_500);
    let outcomes = send(request).all().await;
    let Some(Outcome::Failed(failure)) = outcomes.last() else {
        panic!("{outcomes:?}")
    };
    assert_timeout(failure, Delivery::Unknown, "whole request");
    assert!(
        (50..=62).contains(&data(&outcomes).len()),
        "{}",
        data(&outcomes).len()
    );
}

#[tokio::test(start_paused = true)]
async fn waiting_for_credit_is_no_stall() {
    let url = answering("HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nabcd").await;
    let mut request = get(&url);
    request.reply = ReplyMode::Stream { credit: 2 };
    request.timeouts.stall_ms = Some(1_000);
    let mut sent = send(request);
    assert!(matches!(sent.next().await, Outcome::Head { .. }));
    assert_eq!(sent.next().await, Outcome::Data(b"ab".to_vec()));
    tokio::time::sleep(Duration::from_secs(3600)).await;
    sent.credit.send_modify(|credit| *credit += 9);
    assert_eq!(sent.next().await, Outcome::Data(b"cd".to_vec()));
    assert_eq!(sent.next().await, Outcome::End);
}

#[tokio::test(start_paused = true)]
async fn a_source_takes_the_time_it_takes_and_goes_in_chunks() {
    let url = server(|_, mut stream| async move {
        let mut all = Vec::new();
        while !all.ends_with(b"0\r\n\r\n") {
            let mut buffer = [0; 4096];
            let n = stream.read(&mut buffer).await.unwrap();
            assert_ne!(n, 0, "{}", String::from_utf8_lossy(&all));
            all.extend_from_slice(&buffer[..n]);
        }
        let all = String::from_utf8_lossy(&all).to_ascii_lowercase();
        assert!(all.contains("transfer-encoding: chunked") && !all.contains("content-length"));
        assert!(all.contains("first") && all.contains("second"));
        stream
            .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n")
            .await
            .unwrap();
    })
    .await;
    let (mut into, out) = tokio::io::duplex(64);
    tokio::spawn(async move {
        into.write_all(b"first").await.unwrap();
        tokio::time::sleep(Duration::from_secs(3600)).await;
        into.write_all(b"second").await.unwrap();
    });
    let files = Files::default();
    let input = Input::reader("pipe", out);
    let source = files.sources.register(input).await.unwrap();
    let mut request = get(&url);
    request.method = "POST";
    request.body = Some(BodyPlan {
        segments: vec![Segment::Rest(source.source().id)],
    });
    request.timeouts.stall_ms = Some(30_000);
    request.timeouts.total_ms = None;
    let outcomes = send_with(&direct(), &files, request).all().await;
    assert_eq!(outcomes.last(), Some(&Outcome::End), "{outcomes:?}");
    assert_eq!(status(&outcomes), 200);
}
