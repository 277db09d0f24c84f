//! Canary secrets in every place for one, then a search in everything that is shown.

use crate::raw::{answering, json, reply};
use crate::shown::Shown;
use fastio_native::{Client, Credential, OAuth, RetryPolicy};
use serde_json::json as object;
use tracing_subscriber::filter::LevelFilter;

/// The base64 of a canary in Basic authorization differs by what stands before it.
const HIDDEN_FORMS: [&str; 4] = ["canary", "Y2FuYXJ5", "NhbmFye", "jYW5hcn"];

#[tokio::test]
async fn no_secret_is_ever_shown() {
    let shown = Shown::default();
    let _logging = shown.log(LevelFilter::TRACE);

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

/// Requests and replies of the typed methods are shown too.
#[expect(deprecated, reason = "the sign-in gives a token")]
#[tokio::test]
async fn typed_requests_and_replies_show_no_secret() {
    let (url, _) = answering(|_| {
        json(
            "{\"result\":\"yes\",\"response\":{\"auth_token\":\"canary-1\",\"token\":\"canary-2\",\"access_token\":\"canary-3\",\
             \"refresh_token\":\"canary-4\",\"expires_in\":60,\"api_key\":\"canary-5\",\"binding_uri\":\"otpauth://totp/a?secret=canary-6\",\
             \"lock\":{\"lock_token\":\"canary-7\"},\"lock_token\":\"canary-7\"}}",
        )
    })
    .await;
    let client = Client::builder()
        .base_url(url)
        .no_proxy()
        .token("canary-token")
        .build()
        .unwrap();
    let shown = Shown::default();
    let mut replies = 0;
    macro_rules! show {
        ($($request:expr),* $(,)?) => {
            $(
                let request = $request;
                shown.note(format!("{request:?}"));
                match request.await {
                    Ok(reply) => {
                        replies += 1;
                        shown.note(format!("{reply:?} {:?}", reply.reply()));
                    }
                    Err(error) => shown.note(format!("{error} {error:?}")),
                }
            )*
        };
    }
    let node = "2abcd-efghi-jklmn-opqrs-tuvwx-yz23";
    show!(
        client.users().create("a@b.test", "canary-password", true),
        client
            .users()
            .update()
            .password("canary-new")
            .current_password("canary-old"),
        client.auth().sign_in(),
        client.auth().create_api_key(),
        client.auth().enable_two_factor("totp"),
        client.auth().verify_two_factor("canary-code"),
        client
            .auth()
            .validate_email("a@b.test")
            .email_token("canary"),
        client.oauth().refresh_token("app", "canary-refresh"),
        client
            .locks()
            .acquire("workspace", "1234567890123456789", node),
        client
            .locks()
            .release("workspace", "1234567890123456789", node, "canary-lock"),
        client
            .downloads()
            .request_token("workspace", "1234567890123456789", node),
    );
    assert!(replies >= 9, "{replies}: {}", shown.text());
    for line in shown.text().lines() {
        assert!(!line.contains("canary"), "shown: {line}");
    }
}

#[tokio::test]
async fn the_credential_of_a_proxy_is_not_shown() {
    let shown = Shown::default();
    let _logging = shown.log(LevelFilter::TRACE);
    let answers: [fn(&str) -> Vec<u8>; 3] = [
        |head| reply("407 Proxy Authentication Required", "", head),
        |head| reply("502 Bad Gateway", "", head),
        |_| Vec::new(),
    ];
    for answer in answers {
        let (url, seen) = answering(answer).await;
        let proxy = url
            .replace("http://", "http://canary-user:canary-password@")
            .replace("/current", "");
        for base in ["http://far.test/current", "https://far.test/current"] {
            let written = shown.clone();
            let client = Client::builder()
                .base_url(base)
                .proxy(&proxy)
                .transcript(move |line| written.note(line))
                .retry(RetryPolicy {
                    max_attempts: 1,
                    ..RetryPolicy::default()
                });
            shown.note(format!("{client:?}"));
            let client = client.build().unwrap();
            shown.note(format!("{client:?}"));
            let error = client.system().ping().await.unwrap_err();
            shown.note(format!("{error} {error:?}"));
        }
        assert!(seen.lock().unwrap().concat().contains("Y2FuYXJ5"));
    }
    let text = shown.text();
    for line in text.lines() {
        for form in HIDDEN_FORMS {
            assert!(!line.contains(form), "shown: {line}");
        }
    }
}
