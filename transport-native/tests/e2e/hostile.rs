//! Servers that mean harm: typed errors, bounded memory, bounded time.

use crate::raw::{answering, head, json, reply, server};
use fastio_native::{Call, Client, ClientBuilder, Error, ErrorKind, Input, RetryPolicy, Timeouts};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

fn builder(url: &str) -> ClientBuilder {
    let once = RetryPolicy {
        max_attempts: 1,
        ..RetryPolicy::default()
    };
    Client::builder()
        .base_url(url)
        .api_key("canary")
        .no_proxy()
        .retry(once)
}

fn client(url: &str) -> Client {
    builder(url).build().unwrap()
}

/// What a call makes of this reply.
async fn error_of(reply: Vec<u8>) -> Error {
    let (url, seen) = answering(move |_| reply.clone()).await;
    let error = client(&url).call("users.get_me", ()).await.unwrap_err();
    assert_eq!(seen.lock().unwrap().len(), 1, "{error}");
    assert_eq!(error.operation, "users.get_me");
    assert!(
        error.body.as_ref().is_none_or(|body| body.len() <= 4096),
        "{error:?}"
    );
    error
}

#[tokio::test]
async fn json_ten_thousand_deep_is_no_reply() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let deep = format!("{}1{}", open.repeat(10_000), close.repeat(10_000));
        for body in [
            deep.clone(),
            format!("{{\"result\":\"yes\",\"response\":{deep}}}"),
        ] {
            assert_eq!(error_of(json(&body)).await.kind, ErrorKind::InvalidReply);
        }
    }
}

#[tokio::test]
async fn replies_of_the_wrong_shape_are_no_replies() {
    for body in [
        "",
        "null",
        "[]",
        "7",
        "{",
        "{\"result\":",
        "\u{feff}",
        "<html>busy</html>",
        "\0\0\0",
    ] {
        assert_eq!(
            error_of(json(body)).await.kind,
            ErrorKind::InvalidReply,
            "{body:?}"
        );
    }
    let invalid = reply(
        "200 OK",
        "content-type: application/json\r\n",
        b"{\"result\":\"\xff\xfe\"}",
    );
    assert_eq!(error_of(invalid).await.kind, ErrorKind::InvalidReply);
}

#[tokio::test]
async fn an_endless_reply_is_cut_off() {
    let url = server(|mut stream| async move {
        head(&mut stream).await;
        let _ = stream
            .write_all(b"HTTP/1.1 200 OK\r\n\r\n{\"result\":\"")
            .await;
        while stream.write_all(&[b'a'; 65536]).await.is_ok() {}
    })
    .await;
    let error = client(&url).call("users.get_me", ()).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::InvalidReply, "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_dripping_reply_ends_at_the_limit() {
    let url = server(|mut stream| async move {
        head(&mut stream).await;
        let _ = stream
            .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 1000000\r\n\r\n")
            .await;
        while stream.write_all(b" ").await.is_ok() {
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
    })
    .await;
    // The clock may jump while a byte is on its way through the socket, which is no stall.
    let timeouts = Timeouts {
        stall_ms: None,
        ..Timeouts::default()
    };
    let client = builder(&url).timeouts(timeouts).build().unwrap();
    let start = tokio::time::Instant::now();
    let error = client.call("users.get_me", ()).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Timeout, "{error}");
    assert!(
        (110..130).contains(&start.elapsed().as_secs()),
        "{:?}",
        start.elapsed()
    );
}

#[tokio::test]
async fn lies_about_the_length_are_noticed() {
    let body = "{\"result\":\"yes\",\"response\":{\"user\":{\"id\":\"1\"}}}";
    let longer = format!("HTTP/1.1 200 OK\r\ncontent-length: 4000\r\n\r\n{body}");
    assert_eq!(error_of(longer.into()).await.kind, ErrorKind::Network);
    let shorter = format!("HTTP/1.1 200 OK\r\ncontent-length: 20\r\n\r\n{body}");
    assert_eq!(error_of(shorter.into()).await.kind, ErrorKind::InvalidReply);
    let both =
        format!("HTTP/1.1 200 OK\r\ncontent-length: 4000\r\ncontent-length: 1\r\n\r\n{body}");
    assert_eq!(error_of(both.into()).await.kind, ErrorKind::InvalidReply);
}

#[tokio::test]
async fn redirects_do_not_lead_away() {
    let reached = Arc::new(AtomicUsize::new(0));
    let count = reached.clone();
    let elsewhere = server(move |stream| {
        count.fetch_add(1, Ordering::SeqCst);
        async move { drop(stream) }
    })
    .await;
    for location in [
        format!("{elsewhere}/user/details/"),
        elsewhere.replace("127.0.0.1", "localhost"),
        elsewhere.replace("http:", ""),
        "file:///etc/passwd".to_owned(),
        "javascript:alert(1)".to_owned(),
        "http://user:password@127.0.0.1/".to_owned(),
        "\u{7f}".to_owned(),
        String::new(),
    ] {
        for status in ["301 Moved", "302 Found", "307 Temporary", "308 Permanent"] {
            let answer = reply(status, &format!("location: {location}\r\n"), "");
            let (url, seen) = answering(move |_| answer.clone()).await;
            let error = client(&url).call("users.get_me", ()).await.unwrap_err();
            assert!(!format!("{error:?}").contains("canary"), "{error:?}");
            assert_eq!(
                seen.lock().unwrap().len(),
                1,
                "{status} {location:?}: {error}"
            );
        }
    }
    assert_eq!(reached.load(Ordering::SeqCst), 0);
}

/// The bytes of a file may come from elsewhere, the credential does not go there.
#[tokio::test]
async fn a_download_is_not_led_away_with_its_credential() {
    let folder = tempfile::tempdir().unwrap();
    let (elsewhere, reached) = answering(|_| reply("200 OK", "", "theirs")).await;
    for location in [
        "file:///etc/passwd".to_owned(),
        "data:text/plain,hello".to_owned(),
        format!("{elsewhere}/stolen"),
    ] {
        let answer = location.clone();
        let (url, _) = answering(move |head| {
            if head.contains("/requestread/") {
                json("{\"result\":\"yes\",\"response\":{\"token\":\"canary-read\"}}")
            } else if head.contains("/read/") {
                reply("302 Found", &format!("location: {answer}\r\n"), "")
            } else {
                json("{\"result\":\"yes\",\"response\":{\"node\":{\"id\":\"x\",\"name\":\"a\",\"size\":5}}}")
            }
        })
        .await;
        let error = client(&url)
            .download("2abcd-efghi-jklmn-opqrs-tuvwx-yz23")
            .from_workspace("1234567890123456789")
            .to_folder(folder.path())
            .await
            .unwrap_err();
        assert!(!format!("{error:?}").contains("canary"), "{error:?}");
        assert!(!error.message.contains("passwd"), "{error}");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    }
    for head in reached.lock().unwrap().iter() {
        assert!(!head.contains("canary"), "{head}");
    }
}

/// What a caller gives cannot become a header, nor a part of a form.
#[tokio::test]
async fn no_value_becomes_a_header() {
    let (url, seen) = answering(|head| reply("200 OK", "", head)).await;
    let evil = "x\r\nx-evil: 1\r\n\r\nGET /evil";
    let client = client(&url);
    let node = "2abcd-efghi-jklmn-opqrs-tuvwx-yz23";
    let _ = client
        .downloads()
        .read("workspace", "1234567890123456789", node)
        .range(evil)
        .await;
    let _ = client.workspaces().get(evil).await;
    let _ = client.orgs().create(evil).name(evil).await;
    let _ = client
        .uploads()
        .upload_small("a", 1, "create", Input::bytes(evil, "x"))
        .await;
    let _ = client
        .upload(Input::bytes(evil, "x"))
        .to_workspace("1234567890123456789")
        .await;
    for head in seen.lock().unwrap().iter() {
        let evil = head.lines().any(|line| line.starts_with("x-evil"));
        assert!(!evil, "{head}");
        assert!(!head.contains("GET /evil"), "{head}");
    }
    let file = client.register(Input::bytes("a\"; x=\"\r\nx-evil: 1", "x"));
    let file = file.await.unwrap();
    let mut call = Call::new("uploads.send_chunk")
        .with("upload_id", "2abcd-efghi-jklmn-opqrs-tuvwx-yz23")
        .with("order", 1)
        .with("size", 1);
    call.files.push(("chunk".to_owned(), file.source()));
    let plan = format!("{:?}", client.prepare(&call).unwrap().body);
    assert!(!plan.contains("\\r\\nx-evil"), "{plan}");

    for credential in ["a\r\nx-evil: 1", "a\n", "a b", "\u{e9}", ""] {
        let error = Client::builder()
            .base_url(&url)
            .api_key(credential)
            .build()
            .unwrap_err();
        assert_eq!(error.params[0].name, "api_key", "{credential:?}");
        assert!(!error.message.contains("x-evil"), "{error}");
    }
}

#[tokio::test]
async fn a_redirect_in_a_circle_ends() {
    let (url, seen) =
        answering(|_| reply("302 Found", "location: /current/user/details/\r\n", "")).await;
    client(&url).call("users.get_me", ()).await.unwrap_err();
    assert!(seen.lock().unwrap().len() <= 20);
}

#[tokio::test]
async fn a_download_stays_in_its_folder() {
    let folder = tempfile::tempdir().unwrap();
    let inside = folder.path().join("inbox");
    std::fs::create_dir(&inside).unwrap();
    for name in [
        "../evil",
        "/etc/evil",
        "..\\\\evil",
        "a\\u0000b",
        "..",
        "CON",
        "x\\r\\ny",
    ] {
        let node = format!(
            "{{\"result\":\"yes\",\"response\":{{\"node\":{{\"id\":\"x\",\"name\":\"{name}\",\"size\":5}}}}}}"
        );
        let (url, _) = answering(move |head| {
            if head.contains("/requestread/") {
                json("{\"result\":\"yes\",\"response\":{\"token\":\"abc\"}}")
            } else if head.contains("/read/") {
                reply(
                    "200 OK",
                    "content-disposition: attachment; filename=\"../evil\"\r\n",
                    "hello",
                )
            } else {
                json(&node)
            }
        })
        .await;
        let saved = client(&url)
            .download("2abcd-efghi-jklmn-opqrs-tuvwx-yz23")
            .from_workspace("1234567890123456789")
            .to_folder(&inside)
            .await;
        match saved {
            Ok(saved) => {
                assert_eq!(saved.path.parent(), Some(inside.as_path()), "{name}");
                assert_eq!(std::fs::read(&saved.path).unwrap(), b"hello");
                std::fs::remove_file(saved.path).unwrap();
            }
            Err(error) => panic!("{name}: {error}"),
        }
    }
    let left: Vec<_> = std::fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    assert_eq!(left, std::slice::from_ref(&inside));
    assert_eq!(std::fs::read_dir(inside).unwrap().count(), 0);
}

#[tokio::test]
async fn a_download_that_lies_about_its_length_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (url, _) = answering(move |head| {
        if head.contains("/requestread/") {
            json("{\"result\":\"yes\",\"response\":{\"token\":\"abc\"}}")
        } else if head.contains("/read/") {
            reply("200 OK", "", "only this")
        } else {
            json("{\"result\":\"yes\",\"response\":{\"node\":{\"id\":\"x\",\"name\":\"a\",\"size\":5000}}}")
        }
    })
    .await;
    let download = client(&url)
        .download("2abcd-efghi-jklmn-opqrs-tuvwx-yz23")
        .from_workspace("1234567890123456789")
        .to_folder(folder.path());
    let error = download.await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Integrity, "{error}");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[tokio::test]
async fn a_flood_of_headers_is_refused() {
    let url = server(|mut stream| async move {
        head(&mut stream).await;
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\n").await;
        let line = format!("x-a: {}\r\n", "a".repeat(5000));
        while stream.write_all(line.as_bytes()).await.is_ok() {}
        let mut rest = Vec::new();
        let _ = stream.read_to_end(&mut rest).await;
    })
    .await;
    let error = client(&url).call("users.get_me", ()).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::InvalidReply, "{error}");
}
