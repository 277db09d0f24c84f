//! The vectors, run by the Rust face.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test"
)]

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use fastio_conformance::Server;
use fastio_native::{Call, CallOptions, Client, Credential, Input, Result};
use serde_json::{Value, json};

#[test]
fn the_vectors_hold() {
    let server = Server::start().unwrap();
    let calls = server.calls().unwrap();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let wrong = runtime.block_on(async {
        let mut wrong = Vec::new();
        for call in &calls {
            let name = call["name"].as_str().unwrap();
            let outcome = match make(call).await {
                Ok(outcome) => outcome,
                Err(error) => json!({"error": error}),
            };
            let why = server.outcome("rust", name, &outcome).await;
            wrong.extend(why.into_iter().map(|why| format!("{name}: {why}")));
        }
        wrong
    });
    println!("vectors: {} calls by rust", calls.len());
    // For the table of all faces.
    if let Some(file) = std::env::var_os("FASTIO_CONFORMANCE_RECORD") {
        std::fs::write(file, serde_json::to_vec(&server.outcomes()).unwrap()).unwrap();
    }
    assert!(!calls.is_empty());
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

async fn make(call: &Value) -> Result<Value> {
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    let credential = match &call["credential"] {
        Value::Object(kind) if kind.contains_key("api_key") => {
            Credential::ApiKey(text(&kind["api_key"]).into())
        }
        Value::Object(kind) if kind.contains_key("token") => {
            Credential::Token(text(&kind["token"]).into())
        }
        Value::String(none) if none == "none" => Credential::None,
        other => panic!("an unknown credential: {other}"),
    };
    let client = Client::builder()
        .base_url(text(&call["base_url"]))
        .credential(credential)
        .no_proxy()
        .build()?;
    let mut task = Call::new(text(&call["operation"]));
    task.params = call["params"].as_object().unwrap().clone();
    task.options = CallOptions {
        max_attempts: Some(1),
        ..CallOptions::default()
    };
    let mut registered = Vec::new();
    for (name, file) in call["files"].as_object().unwrap() {
        let bytes = STANDARD.decode(text(&file["base64"])).unwrap();
        let input = client
            .register(Input::bytes(text(&file["name"]), bytes))
            .await?;
        task.files.push((name.clone(), input.source()));
        registered.push(input);
    }
    match call["by"].as_str() {
        Some("call") => {
            let reply = client.execute(task).await?;
            Ok(json!({"result": serde_json::from_str::<Value>(reply.result()).expect("JSON")}))
        }
        Some("bytes") => {
            let reply = client.execute(task).await?;
            Ok(json!({"base64": STANDARD.encode(reply.bytes())}))
        }
        Some("pages") => {
            let items = client.pages::<Value>(task).items::<Value>();
            Ok(json!({"result": items.collect().await?}))
        }
        Some("sign_in") => {
            let given = |name: &str| task.params.get(name).map(text);
            let email = given("email").expect("an email address");
            let password = given("password").expect("a password");
            let mut sign_in = client.sign_in(email, password);
            if let Some(code) = given("code") {
                sign_in = sign_in.code(code);
            }
            sign_in.await?;
            Ok(json!({"result": null}))
        }
        other => panic!("an unknown way of calling: {other:?}"),
    }
}
