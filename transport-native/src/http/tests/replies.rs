use super::*;
use crate::sink::{Place, Target};
use fastio_core::effect::{Delivery, FailureCause};
use flate2::{Compression, write::GzEncoder};
use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

#[tokio::test]
async fn redirects_are_shown_and_not_followed() {
    for location in ["http://other.test/", "file:///etc/passwd", "//x"] {
        let reply =
            format!("HTTP/1.1 302 Found\r\nLocation: {location}\r\ncontent-length: 0\r\n\r\n");
        let outcomes = send(get(&answering(reply).await)).all().await;
        let [
            Outcome::Head {
                status: 302,
                headers,
            },
            Outcome::End,
        ] = &outcomes[..]
        else {
            panic!("{outcomes:?}")
        };
        assert!(
            headers.contains(&("location".into(), location.into())),
            "{headers:?}"
        );
    }
}

fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn gzip_reply(body: &[u8]) -> Vec<u8> {
    let head = format!(
        "HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    [head.as_bytes(), body].concat()
}

#[tokio::test]
async fn gzip_is_asked_for_and_unpacked() {
    let text = b"{\"result\":\"yes\"}".repeat(1000);
    let body = packed(&text);
    let url = server(move |_, mut stream| {
        let reply = gzip_reply(&body);
        async move {
            let head = read_head(&mut stream).await.to_ascii_lowercase();
            assert!(head.contains("accept-encoding: gzip\r\n"), "{head}");
            stream.write_all(&reply).await.unwrap();
        }
    })
    .await;
    let outcomes = send(get(&url)).all().await;
    assert_eq!(data(&outcomes), text);
    assert_eq!(outcomes.last(), Some(&Outcome::End));
}

#[tokio::test]
async fn a_gibibyte_of_zeros_in_gzip_stops_at_the_limit() {
    // 1024 members of 1 MiB of zeros each: about 1 MiB on the wire.
    let bomb = packed(&vec![0; 1 << 20]).repeat(1024);
    let mut request = get(&answering(gzip_reply(&bomb)).await);
    request.reply = ReplyMode::Whole { limit: 3 << 20 };
    let outcomes = send(request).all().await;
    assert!(
        data(&outcomes).len() <= 12 << 20,
        "{}",
        data(&outcomes).len()
    );
    let Some(Outcome::Failed(failure)) = outcomes.last() else {
        panic!("{outcomes:?}")
    };
    assert_eq!(
        (failure.cause, failure.delivery),
        (FailureCause::Protocol, Delivery::Unknown)
    );
}

#[tokio::test]
async fn an_encoding_that_was_not_asked_for_is_refused() {
    let url =
        answering("HTTP/1.1 200 OK\r\ncontent-encoding: br\r\ncontent-length: 2\r\n\r\nab").await;
    assert_eq!(
        send(get(&url)).failure().await.cause,
        FailureCause::Protocol
    );
    let mut request = get(&answering(gzip_reply(&packed(b"x"))).await);
    request.reply = ReplyMode::Stream { credit: 100 };
    assert_eq!(send(request).failure().await.cause, FailureCause::Protocol);
}

#[tokio::test]
async fn a_whole_reply_stops_at_its_limit() {
    let url = server(|_, mut stream| async move {
        read_head(&mut stream).await;
        stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await.unwrap();
        while stream.write_all(&[b'a'; 4096]).await.is_ok() {}
    })
    .await;
    let mut request = get(&url);
    request.reply = ReplyMode::Whole { limit: 10_000 };
    let outcomes = send(request).all().await;
    let len = data(&outcomes).len();
    assert!((10_001..2 << 20).contains(&len), "{len}");
}

#[tokio::test(start_paused = true)]
async fn without_credit_nothing_is_read_and_the_sender_stalls() {
    let written = Arc::new(AtomicU64::new(0));
    let counted = written.clone();
    let total = 64_u64 << 20;
    let url = server(move |_, mut stream| {
        let counted = counted.clone();
        async move {
            read_head(&mut stream).await;
            let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {total}\r\n\r\n");
            stream.write_all(head.as_bytes()).await.unwrap();
            let piece = vec![7; 64 * 1024];
            while counted.fetch_add(stream.write(&piece).await.unwrap() as u64, Ordering::SeqCst)
                < total
            {}
        }
    })
    .await;
    let mut request = get(&url);
    request.reply = ReplyMode::Stream { credit: 10 };
    let mut sent = send(request);
    assert!(matches!(sent.next().await, Outcome::Head { .. }));
    assert_eq!(sent.next().await, Outcome::Data(vec![7; 10]));
    assert!(
        tokio::time::timeout(Duration::from_secs(60), sent.next())
            .await
            .is_err(),
        "more than the credit"
    );
    let stalled_at = written.load(Ordering::SeqCst);
    assert!(
        stalled_at < total / 2,
        "{stalled_at} bytes went into buffers"
    );

    sent.credit.send_modify(|credit| *credit += 5);
    assert_eq!(sent.next().await, Outcome::Data(vec![7; 5]));
    assert!(
        tokio::time::timeout(Duration::from_secs(60), sent.next())
            .await
            .is_err()
    );
    // What was read may have made room for a little more.
    let stalled_at = written.load(Ordering::SeqCst);
    assert!(
        stalled_at < total / 2,
        "{stalled_at} bytes went into buffers"
    );

    sent.credit.send_modify(|credit| *credit += total);
    let mut got = 15;
    loop {
        match sent.next().await {
            Outcome::Data(data) => got += data.len() as u64,
            outcome => break assert_eq!(outcome, Outcome::End),
        }
    }
    assert_eq!(got, total);
}

#[tokio::test]
async fn a_sink_takes_200_from_the_start_and_206_from_the_offset() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("out");
    let files = Files::default();
    let registered = files.sinks.register(Target {
        place: Place::File(path.clone()),
        overwrite: false,
        keep: false,
    });
    let sink = files.sinks.get(registered.id).unwrap();
    sink.open("", None, false).unwrap();
    sink.writer(0).write(b"older and longer").unwrap();

    for (reply, offset, wrote, expected) in [
        ("200 OK", 9, 5, "hello"),
        ("206 Partial Content", 5, 5, "hellohello"),
        ("404 Not Found", 0, 0, "hellohello"),
    ] {
        let url = answering(format!(
            "HTTP/1.1 {reply}\r\ncontent-length: 5\r\n\r\nhello"
        ))
        .await;
        let mut request = get(&url);
        request.reply = ReplyMode::Sink {
            sink: registered.id,
            offset,
            limit: 1024,
        };
        let outcomes = send_with(&direct(), &files, request).all().await;
        let told: u64 = outcomes
            .iter()
            .map(|o| {
                if let Outcome::Wrote { bytes } = o {
                    *bytes
                } else {
                    0
                }
            })
            .sum();
        assert_eq!(told, wrote, "{outcomes:?}");
        assert_eq!(data(&outcomes).len(), if wrote == 0 { 5 } else { 0 });
        let mut content = vec![0; 64];
        let len = sink.read(0, &mut content).unwrap();
        assert_eq!(std::str::from_utf8(&content[..len]).unwrap(), expected);
    }
    sink.commit().unwrap();
    assert_eq!(std::fs::read(path).unwrap(), b"hellohello");
}
