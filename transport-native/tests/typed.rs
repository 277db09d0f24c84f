//! Typed methods: what they send, and what they make of the reply.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test"
)]

use fastio_native::models::{Context, NodeType};
use fastio_native::{Client, ErrorKind, Input};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// A service that answers one request with this JSON and returns what it was asked.
async fn service(json: &'static str) -> (Client, JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/current", listener.local_addr().unwrap());
    let asked = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut request = Vec::new();
        let mut buffer = [0; 4096];
        loop {
            let count = stream.read(&mut buffer).await.unwrap();
            request.extend_from_slice(&buffer[..count]);
            let text = String::from_utf8_lossy(&request);
            if let Some((head, body)) = text.split_once("\r\n\r\n") {
                let length = head
                    .lines()
                    .find_map(|line| {
                        line.to_lowercase()
                            .strip_prefix("content-length: ")?
                            .parse()
                            .ok()
                    })
                    .unwrap_or(0);
                if count == 0 || body.len() >= length {
                    break;
                }
            }
        }
        let reply = format!(
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{json}",
            json.len()
        );
        stream.write_all(reply.as_bytes()).await.unwrap();
        String::from_utf8_lossy(&request).into_owned()
    });
    let client = Client::builder()
        .base_url(url)
        .api_key("key")
        .build()
        .unwrap();
    (client, asked)
}

#[tokio::test]
async fn required_as_arguments_and_the_rest_by_setters() {
    let (client, asked) = service(
        r#"{"result":"yes","response":{"node":{"id":"2yxh5-ojakx-r3mwz-ty6tv-k66cj-nqsw","type":"hologram","name":"Plans","new":1}}}"#,
    )
    .await;
    let node = client
        .storage()
        .create_folder(
            Context::Workspace,
            "1234567890123456789",
            "root",
            "Plans & more",
        )
        .force(true)
        .output("terse")
        .await
        .unwrap();
    assert_eq!(node.name.as_deref(), Some("Plans"));
    assert_eq!(node.r#type, Some(NodeType::Other("hologram".into())));
    assert_eq!(node.extra["new"], 1);
    assert_eq!(node.reply().status, 200);
    let asked = asked.await.unwrap();
    assert!(
        asked.starts_with(
            "POST /current/workspace/1234567890123456789/storage/root/createfolder/?output=terse HTTP/1.1\r\n"
        ),
        "{asked}"
    );
    assert!(
        asked.ends_with("name=Plans+%26+more&force=true")
            || asked.ends_with("name=Plans%20%26%20more&force=true"),
        "{asked}"
    );
}

#[tokio::test]
async fn the_json_is_remembered_as_it_came() {
    // A number no float can hold, an odd layout, an escape and a null: the type reads over them.
    let node = r#"{"id" : "n", "name":"Pl\u0061ns","size":9007199254740993,  "new":[1.50,null],"origin":null}"#;
    let json = format!(r#"{{"result":"yes","response":{{"node":{node},"more":1}}}}"#);
    let (client, asked) = service(json.leak()).await;
    let read = client
        .storage()
        .create_folder(Context::Workspace, "1234567890123456789", "root", "Plans")
        .await
        .unwrap();
    assert_eq!(read.name.as_deref(), Some("Plans"));
    assert_eq!(read.size, Some(9_007_199_254_740_993));
    assert_eq!(read.reply().result(), node);
    assert!(read.reply().payload().contains(r#""more":1"#));
    asked.await.unwrap();
}

#[tokio::test]
async fn lists_item_by_item() {
    let (client, asked) = service(
        r#"{"result":true,"nodes":[{"name":"a"},{"name":"b"}],"pagination":{"has_more":false,"next_cursor":null}}"#,
    )
    .await;
    let nodes = client
        .storage()
        .list("workspace", "1234567890123456789", "root")
        .page_size(250)
        .items()
        .collect()
        .await
        .unwrap();
    let names: Vec<_> = nodes.into_iter().filter_map(|node| node.name).collect();
    assert_eq!(names, ["a", "b"]);
    assert!(
        asked
            .await
            .unwrap()
            .contains("/storage/root/list/?page_size=250 ")
    );
}

#[tokio::test]
async fn binary_parameters_are_inputs() {
    let (client, asked) = service(r#"{"result":true,"id":"2yxh5ojakxr3mwzty6tvk66cjnqsw"}"#).await;
    let session = client
        .uploads()
        .upload_small("a.txt", 5, "create", Input::bytes("a.txt", "Hello"))
        .instance_id("1234567890123456789")
        .await;
    let asked = asked.await.unwrap();
    assert!(asked.contains("Hello"), "{asked}");
    assert_eq!(
        session.unwrap().id.as_deref(),
        Some("2yxh5ojakxr3mwzty6tvk66cjnqsw")
    );
}

#[tokio::test]
async fn bad_values_are_refused_before_anything_is_sent() {
    let client = Client::builder()
        .base_url("http://127.0.0.1:9/current")
        .api_key("key")
        .build()
        .unwrap();
    let error = client
        .storage()
        .create_folder("planet", "1234567890123456789", "root", "x")
        .await
        .unwrap_err();
    assert_eq!(error.kind, ErrorKind::InvalidParameter);
    assert!(error.to_string().contains("context"), "{error}");
}
