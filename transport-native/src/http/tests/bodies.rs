use super::*;
use crate::input::Input;
use fastio_core::effect::{Delivery, FailureCause};
use fastio_core::source::{BodyPlan, Segment, SourceRange};

/// Echoes the request, head and body, and gives the number of body bytes first.
async fn echo() -> String {
    server(|_, mut stream| async move {
        let head = read_head(&mut stream).await.to_ascii_lowercase();
        let length = head
            .lines()
            .find_map(|line| line.strip_prefix("content-length: "));
        let mut body = vec![0; length.map_or(0, |length| length.parse().unwrap())];
        stream.read_exact(&mut body).await.unwrap();
        let reply = [head.as_bytes(), &body].concat();
        let ok = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", reply.len());
        stream
            .write_all(&[ok.as_bytes(), &reply].concat())
            .await
            .unwrap();
    })
    .await
}

#[tokio::test]
async fn a_plan_of_literals_and_ranges_arrives_in_order() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x");
    // More than two buffers, and no two of them alike.
    let content: Vec<u8> = (0..700_000_u32).map(|i| (i / 251 + i) as u8).collect();
    std::fs::write(&path, &content).unwrap();
    let files = Files::default();
    let file = files.sources.register(Input::from(&path)).await.unwrap();
    let range = |offset, len| {
        Segment::Range(SourceRange {
            source: file.source().id,
            offset,
            len,
        })
    };
    let plan = BodyPlan {
        segments: vec![
            Segment::Bytes(b"--head".to_vec()),
            Segment::Bytes(Vec::new()),
            range(3, 0),
            range(10, 650_000),
            Segment::Bytes(b"--middle".to_vec()),
            range(0, 5),
            Segment::Bytes(b"--tail".to_vec()),
        ],
    };
    let expected = [
        b"--head",
        &content[10..650_010],
        b"--middle",
        &content[..5],
        b"--tail",
    ]
    .concat();
    let mut request = get(&echo().await);
    request.method = "POST";
    request.headers.push(plain("x-first", "1"));
    request.headers.push(plain("x-first", "2"));
    request.body = Some(plan);
    request.reply = ReplyMode::Whole { limit: 2 << 20 };
    let outcomes = send_with(&direct(), &files, request).all().await;
    let reply = data(&outcomes);
    let split = reply
        .windows(4)
        .position(|window| window == b"\r\n\r\n")
        .unwrap()
        + 4;
    let head = std::str::from_utf8(&reply[..split]).unwrap();
    assert!(head.starts_with("post / http/1.1\r\n"), "{head}");
    assert!(
        head.contains(&format!("content-length: {}\r\n", expected.len())),
        "{head}"
    );
    assert!(head.contains("x-first: 1\r\nx-first: 2\r\n"), "{head}");
    assert!(!head.contains("transfer-encoding"), "{head}");
    assert_eq!(&reply[split..], expected);
    let sent = outcomes.iter().rev().find_map(|o| {
        if let Outcome::Sent { bytes } = o {
            Some(*bytes)
        } else {
            None
        }
    });
    assert_eq!(sent, Some(expected.len() as u64));
}

#[tokio::test]
async fn no_body_and_an_empty_body_differ() {
    let mut request = get(&echo().await);
    request.method = "POST";
    let none = data(&send(request.clone()).all().await);
    assert!(!String::from_utf8(none).unwrap().contains("content-length"));
    request.body = Some(BodyPlan::default());
    let empty = data(&send(request).all().await);
    assert!(
        String::from_utf8(empty)
            .unwrap()
            .contains("content-length: 0\r\n")
    );
}

#[tokio::test]
async fn a_source_that_ends_early_fails_as_a_source() {
    let files = Files::default();
    let source = files
        .sources
        .register(Input::bytes("x", "short"))
        .await
        .unwrap();
    let range = SourceRange {
        source: source.source().id,
        offset: 0,
        len: 500,
    };
    let mut request = get(&echo().await);
    request.method = "POST";
    request.body = Some(BodyPlan {
        segments: vec![Segment::Range(range)],
    });
    let failure = send_with(&direct(), &files, request.clone())
        .failure()
        .await;
    assert_eq!(
        (failure.cause, failure.delivery),
        (FailureCause::Source, Delivery::Unknown),
        "{failure:?}"
    );
    drop(source);
    let failure = send_with(&direct(), &files, request).failure().await;
    assert_eq!(failure.cause, FailureCause::Source, "{failure:?}");
}

#[tokio::test]
async fn a_reply_that_comes_before_the_body_is_out_counts() {
    let url = server(|_, mut stream| async move {
        read_head(&mut stream).await;
        stream
            .write_all(b"HTTP/1.1 413 Too Large\r\ncontent-length: 2\r\n\r\nno")
            .await
            .unwrap();
        // Stays open and reads nothing more.
        std::future::pending::<()>().await;
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
    let outcomes = send_with(&direct(), &files, request).all().await;
    assert_eq!((status(&outcomes), data(&outcomes)), (413, b"no".to_vec()));
    assert_eq!(outcomes.last(), Some(&Outcome::End));
}
