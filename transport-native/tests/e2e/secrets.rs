//! Canary secrets in every place for one, then a search in everything that is shown.

use crate::raw::{answering, json, reply};
use fastio_native::{Client, Credential, OAuth, RetryPolicy};
use serde_json::json as object;
use std::io::Write;
use std::sync::{Arc, Mutex};

/// Everything that a program could show: logs, errors, `Debug` output, observations, the transcript.
#[derive(Clone, Default)]
struct Shown(Arc<Mutex<Vec<u8>>>);

impl Shown {
    fn note(&self, text: impl AsRef<str>) {
        let mut shown = self.0.lock().unwrap();
        shown.extend_from_slice(text.as_ref().as_bytes());
        shown.push(b'\n');
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap()).into_owned()
    }
}

impl Write for Shown {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// The base64 of a canary in Basic authorization differs by what stands before it.
const HIDDEN_FORMS: [&str; 4] = ["canary", "Y2FuYXJ5", "NhbmFye", "jYW5hcn"];

#[tokio::test]
async fn no_secret_is_ever_shown() {
    let shown = Shown::default();
    let writer = shown.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_ansi(false)
        .with_writer(move || writer.clone())
        .finish();
    // This thread alone, which the test's runtime runs on.
    let _logging = tracing::subscriber::set_default(subscriber);

    let oauth = Credential::OAuth(OAuth {
        client_id: "app".into(),
        access_token: Some("canary-access".into()),
        refresh_token: "canary-refresh".into(),
        expires_at_unix_ms: None,
    });
    let credentials = [
        Credential::ApiKey("canary-key".into()),
        Credential::Token("canary-token".into()),
        oauth,
    ];
    let replies: [fn(&str) -> Vec<u8>; 6] = [
        |_| {
            json(
                "{\"result\":\"yes\",\"response\":{\"auth_token\":\"canary-new\",\"token\":\"canary-read\",\"access_token\":\"canary-new\",\"refresh_token\":\"canary-new\",\"expires_in\":60,\"2factor\":true}}",
            )
        },
        |_| {
            reply(
                "401 Unauthorized",
                "content-type: application/json\r\n",
                "{\"result\":\"no\",\"error\":{\"code\":10011,\"text\":\"Expired\"}}",
            )
        },
        |_| reply("503 Busy", "", "busy"),
        // A debugging proxy that shows the caller its own request.
        |head| reply("500 Oops", "", head),
        |head| {
            reply(
                "302 Found",
                "location: http://elsewhere.test/?token=canary-location\r\n",
                head,
            )
        },
        |_| Vec::new(),
    ];
    for answer in replies {
        let (url, seen) = answering(answer).await;
        for credential in credentials.clone() {
            let (told, written) = (shown.clone(), shown.clone());
            let client = Client::builder()
                .base_url(&url)
                .credential(credential)
                .retry(RetryPolicy {
                    max_attempts: 2,
                    base_delay_ms: 1,
                    max_delay_ms: 1,
                    ..RetryPolicy::default()
                })
                .no_proxy()
                .observer(move |_, event| told.note(format!("{event:?}")))
                .transcript(move |line| written.note(line))
                .build()
                .unwrap();
            shown.note(format!("{client:?}"));
            exercise(&client, &shown).await;
        }
        assert!(!seen.lock().unwrap().is_empty());
        // The secrets did go out, or nothing was tested.
        assert!(seen.lock().unwrap().concat().contains("canary"));
    }
    let text = shown.text();
    assert!(text.len() > 10_000 && text.contains("attempt") && text.contains("users.get_me"));
    for line in text.lines() {
        for form in HIDDEN_FORMS {
            assert!(!line.contains(form), "shown: {line}");
        }
    }
}

async fn exercise(client: &Client, shown: &Shown) {
    let calls = [
        ("users.get_me", object!({})),
        (
            "users.create",
            object!({"email_address": "a@b.test", "password": "canary-password", "tos_agree": true}),
        ),
        (
            "users.update",
            object!({"current_password": "canary-old", "password": "canary-password"}),
        ),
        // A secret in a query, and one that breaks a rule.
        ("auth.list_api_keys", object!({"token": "canary-in-query"})),
        (
            "users.create",
            object!({"email_address": "a@b.test", "password": ["canary-list"], "tos_agree": true}),
        ),
        (
            "auth.delete_api_key",
            object!({"key_id": "../id", "token": "canary-second"}),
        ),
    ];
    for (operation, params) in calls {
        match client.call(operation, params).await {
            Ok(reply) => shown.note(format!("{reply:?}")),
            Err(error) => shown.note(format!("{error} {error:?}")),
        }
    }
    let sign_in = client
        .sign_in("a@b.test", "canary-password")
        .code("canary-code");
    shown.note(format!("{sign_in:?}"));
    if let Err(error) = sign_in.await {
        shown.note(format!("{error} {error:?}"));
    }
    let folder = tempfile::tempdir().unwrap();
    let download = client
        .download("2abcd-efghi-jklmn-opqrs-tuvwx-yz23")
        .from_workspace("1234567890123456789")
        .to_folder(folder.path());
    if let Err(error) = download.await {
        shown.note(format!("{error} {error:?}"));
    }
}
