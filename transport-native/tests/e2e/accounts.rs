//! Sign-in, keys, OAuth, organizations, workspaces, members.

use crate::world::World;
use fastio_native::{Call, ErrorKind};
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

const PASSWORD: &str = "sandbox-password";

#[tokio::test]
async fn a_sign_in_gives_the_client_a_token() {
    let world = World::start().await;
    let client = world.builder().build().unwrap();
    let error = client.call("users.get_me", ()).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Unauthenticated);
    let lifetime = client
        .sign_in("owner@sandbox.test", PASSWORD)
        .await
        .unwrap();
    assert!(lifetime > Duration::ZERO);
    let me: Value = client
        .call("users.get_me", ())
        .await
        .unwrap()
        .decode()
        .unwrap();
    assert_eq!(me["email_address"], "owner@sandbox.test");

    let error = client
        .sign_in("owner@sandbox.test", "wrong")
        .await
        .unwrap_err();
    assert_eq!(error.kind, ErrorKind::Unauthenticated);
    let direct = world
        .builder()
        .sign_in("member@sandbox.test", PASSWORD)
        .await
        .unwrap();
    let me: Value = direct
        .call("users.get_me", ())
        .await
        .unwrap()
        .decode()
        .unwrap();
    assert_eq!(me["email_address"], "member@sandbox.test");
}

#[tokio::test]
async fn a_second_factor_is_asked_for_and_taken() {
    let world = World::start().await;
    let client = world.builder().build().unwrap();
    let error = client
        .sign_in("totp@sandbox.test", PASSWORD)
        .await
        .unwrap_err();
    assert_eq!(error.kind, ErrorKind::SecondFactorRequired);
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap()
        .as_secs();
    let code = fastio_sandbox::totp::code(&world.seed("/totp_secret"), now).unwrap();
    client
        .sign_in("totp@sandbox.test", PASSWORD)
        .code(code)
        .await
        .unwrap();
    client.call("users.get_me", ()).await.unwrap();
}

#[tokio::test]
async fn an_api_key_is_made_used_and_revoked() {
    let world = World::start().await;
    let owner = world.client("owner");
    let key: Value = owner
        .call("auth.create_api_key", [("memo", "ci")])
        .await
        .unwrap()
        .decode()
        .unwrap();
    let other = world
        .builder()
        .api_key(key["api_key"].as_str().unwrap())
        .build()
        .unwrap();
    other.call("auth.check_token", ()).await.unwrap();
    owner
        .call("auth.delete_api_key", json!({"key_id": key["id"]}))
        .await
        .unwrap();
    let error = other.call("auth.check_token", ()).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Unauthenticated);
    assert!(error.status == 401 && error.code != 0, "{error}");
}

#[tokio::test]
async fn many_calls_share_one_renewal_and_the_new_tokens_are_kept() {
    let world = World::start().await;
    let kept = Arc::new(Mutex::new(Vec::new()));
    let keep = kept.clone();
    let client = world
        .renewing()
        .on_new_tokens(move |tokens| keep.lock().unwrap().push(tokens.clone()))
        .build()
        .unwrap();
    let calls: Vec<_> = (0..8)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.call("users.get_me", ()).await })
        })
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(world.requests("oauth.refresh_token").await, 1);
    let kept = kept.lock().unwrap();
    assert_eq!(kept.len(), 1);
    assert!(kept[0].refresh_token.is_some() && kept[0].expires_at_unix_ms.is_some());
}

#[tokio::test]
async fn an_organization_pays_before_it_gets_a_workspace() {
    let world = World::start().await;
    let client = world.client("member");
    client
        .call(
            "orgs.create",
            json!({"domain": "acme-labs", "name": "Acme"}),
        )
        .await
        .unwrap();
    let workspace = json!({
        "org_id": "acme-labs", "folder_name": "acme-files", "name": "Acme files",
        "perm_join": "Member or above", "perm_member_manage": "Admin or above",
    });
    let error = client
        .call("workspaces.create", workspace.clone())
        .await
        .unwrap_err();
    assert_eq!(
        (error.kind, error.status),
        (ErrorKind::PaymentRequired, 402)
    );
    let plans: Vec<Value> = client
        .call("billing.list_plans", ())
        .await
        .unwrap()
        .decode()
        .unwrap();
    let plan = json!({"org_id": "acme-labs", "billing_plan": plans[0]["id"]});
    client.call("billing.subscribe", plan).await.unwrap();
    let made: Value = client
        .call("workspaces.create", workspace)
        .await
        .unwrap()
        .decode()
        .unwrap();
    let id = made["id"].as_str().expect("a 19-digit id is no number");
    let got = client
        .call("workspaces.get", [("workspace_id", id)])
        .await
        .unwrap();
    assert_eq!(got.decode::<Value>().unwrap()["folder_name"], "acme-files");
    client
        .call(
            "workspaces.update",
            json!({"workspace_id": id, "name": "Renamed"}),
        )
        .await
        .unwrap();
    client
        .call("workspaces.archive", [("workspace_id", id)])
        .await
        .unwrap();
}

#[tokio::test]
async fn members_are_added_listed_and_removed() {
    let world = World::start().await;
    let client = world.client("owner");
    let workspace = world.workspace();
    let list = json!({"entity": "workspace", "entity_id": workspace, "limit": 2});
    let call = Call {
        operation: "members.list".into(),
        params: object(list),
        ..Call::default()
    };
    let member = json!({
        "entity": "workspace", "entity_id": workspace,
        "email_or_user_id": "friend@far.test", "permissions": "guest",
    });
    client.call("members.add", member).await.unwrap();
    let members = client
        .pages::<Value>(call)
        .items::<Value>()
        .collect()
        .await
        .unwrap();
    let addresses: Vec<_> = members
        .iter()
        .map(|member| member["email_address"].as_str().unwrap())
        .collect();
    assert!(
        addresses.contains(&"friend@far.test") && members.len() > 2,
        "{addresses:?}"
    );
}

#[tokio::test]
async fn bad_input_is_refused_before_anything_is_sent() {
    let world = World::start().await;
    let client = world.client("owner");
    for (params, name) in [
        (json!({}), "workspace_id"),
        (json!({"workspace_id": 7}), "workspace_id"),
        (json!({"workspace_id": ""}), "workspace_id"),
        (json!({"workspace_id": ".."}), "workspace_id"),
        (
            json!({"workspace_id": "sandbox-files", "colour": 1}),
            "colour",
        ),
    ] {
        let error = client
            .call("workspaces.get", params.clone())
            .await
            .unwrap_err();
        assert_eq!(error.kind, ErrorKind::InvalidParameter, "{params}");
        assert_eq!(error.params[0].name, name, "{params}");
    }
    assert_eq!(world.requests("workspaces.get").await, 0);
    let error = client.call("workspaces.gte", ()).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::UnknownOperation);
    assert!(error.message.contains("workspaces.get"), "{error}");
}

/// What a value may not be depends on the operation; where it stands in the path does not.
#[tokio::test]
async fn a_value_stays_in_its_segment() {
    let world = World::start().await;
    let client = world.client("owner");
    for id in [
        "../x",
        "a/b",
        "%2e%2e",
        "%2F",
        "a\r\nb: c",
        "a?b#c",
        "\\..",
        "./",
        "\u{202e}x",
    ] {
        let call = Call {
            operation: "workspaces.get".into(),
            params: object(json!({"workspace_id": id})),
            ..Call::default()
        };
        let refused = |error: &fastio_native::Error| error.kind == ErrorKind::InvalidParameter;
        match client.prepare(&call) {
            Ok(prepared) => {
                let path = prepared.url.full.split_once("/current/").unwrap().1;
                let segments: Vec<_> = path.split('/').collect();
                assert!(
                    matches!(segments[..], ["workspace", _, "details", ""]),
                    "{path}"
                );
                assert!(
                    path.bytes()
                        .all(|b| b.is_ascii_graphic() && !b"?#\\".contains(&b)),
                    "{path}"
                );
                let error = client.execute(call).await.unwrap_err();
                assert!(
                    error.kind == ErrorKind::NotFound || refused(&error),
                    "{id:?}: {error}"
                );
            }
            Err(error) => assert!(refused(&error), "{id:?}: {error}"),
        }
    }
}

fn object(value: Value) -> fastio_native::Params {
    value.as_object().unwrap().clone()
}
