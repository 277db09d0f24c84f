//! auth.yaml: API keys, their scopes and their expiry.

use super::{By, World};

const SCOPES: &str = "/user/auth/key/";

#[test]
fn a_key_is_shown_whole_once() {
    let mut world = World::new();
    let token = world.sign_in("owner");
    let by = By::Bearer(&token);
    let (status, key) = world.post(SCOPES, &by, &[("memo", "ci")]);
    assert_eq!((status, key["memo"].as_str()), (200, Some("ci")));
    let secret = key["api_key"].as_str().unwrap().to_owned();
    assert_eq!(world.get("/user/auth/check/", &By::Bearer(&secret)).0, 200);
    let (_, listed) = world.get("/user/auth/keys/", &by);
    assert_eq!(listed["results"], 2, "the seeded one and this one");
    let target = format!("/user/auth/key/{}/", key["id"].as_str().unwrap());
    let (_, shown) = world.get(&target, &by);
    let masked = shown["api_key"].as_str().unwrap();
    assert_ne!(masked, secret);
    assert_eq!(masked[masked.len() - 4..], secret[secret.len() - 4..]);
    assert_eq!(world.delete(&target, &by).0, 200);
    assert_eq!(world.delete(&target, &by).0, 404);
    let (status, error) = world.get("/user/auth/check/", &By::Bearer(&secret));
    assert_eq!((status, error["code"].as_u64()), (401, Some(10011)));
}

fn key_with(world: &mut World, by: &By<'_>, scopes: &str) -> String {
    let (status, key) = world.post(SCOPES, by, &[("scopes", scopes)]);
    assert_eq!(status, 200, "{key}");
    key["api_key"].as_str().unwrap().to_owned()
}

#[test]
fn scopes_bound_what_a_key_reaches() {
    let mut world = World::new();
    let token = world.sign_in("owner");
    let by = By::Bearer(&token);
    let workspace = world.seed("/workspace/id");
    let org = world.seed("/org/id");
    let reader = key_with(&mut world, &by, &format!(r#"["workspace:{workspace}:r"]"#));
    let details = format!("/workspace/{workspace}/details/");
    assert_eq!(world.get(&details, &By::Bearer(&reader)).0, 200);
    let update = format!("/workspace/{workspace}/update/");
    let (status, error) = world.post(&update, &By::Bearer(&reader), &[("name", "Other")]);
    assert_eq!((status, error["code"].as_u64()), (403, Some(10770)));
    assert_eq!(error["params"]["reason"], "scope_write_required");
    assert_eq!(error["params"]["credential_type"], "api_key");
    let (status, error) = world.get(&format!("/org/{org}/details/"), &By::Bearer(&reader));
    assert_eq!((status, error["code"].as_u64()), (403, Some(10545)));
    let elsewhere = key_with(&mut world, &by, r#"["workspace:1234567890123456789:rw"]"#);
    let (status, error) = world.get(&details, &By::Bearer(&elsewhere));
    assert_eq!((status, error["code"].as_u64()), (403, Some(10560)));
    let by_org = key_with(&mut world, &by, &format!(r#"["org:{org}:rw"]"#));
    assert_eq!(
        world
            .post(&update, &By::Bearer(&by_org), &[("name", "Other")])
            .0,
        200
    );
}

#[test]
fn a_key_hands_out_no_more_than_it_holds() {
    let mut world = World::new();
    let token = world.sign_in("owner");
    let plain = key_with(&mut world, &By::Bearer(&token), r#"["user:*:rw"]"#);
    let by = By::Bearer(&plain);
    let (status, error) = world.post(SCOPES, &by, &[("scopes", r#"["user:*:rwa"]"#)]);
    assert_eq!((status, error["code"].as_u64()), (403, Some(10768)));
    assert_eq!(error["params"]["reason"], "scope_exceeds_issuer");
    let (status, error) = world.post(SCOPES, &by, &[("scopes", r#"["userdetails:*:rw"]"#)]);
    assert_eq!((status, error["code"].as_u64()), (403, Some(10769)));
    let (status, error) = world.post("/user/auth/invalidate-all/", &by, &[]);
    assert_eq!((status, error["code"].as_u64()), (403, Some(10769)));
    let org = world.seed("/org/id");
    let (status, error) = world.get(&format!("/org/{org}/billing/details/"), &by);
    assert_eq!((status, error["code"].as_u64()), (403, Some(10767)));
}

#[test]
fn an_update_changes_only_what_is_sent_and_takes_effect_at_once() {
    let mut world = World::new();
    let token = world.sign_in("owner");
    let by = By::Bearer(&token);
    let form = [
        ("memo", "one"),
        ("agent_name", "robot"),
        ("expires", "2026-02-01 00:00:00 UTC"),
    ];
    let (_, key) = world.post(SCOPES, &by, &form);
    let target = format!("/user/auth/key/{}/", key["id"].as_str().unwrap());
    assert_eq!(world.post(&target, &by, &[]).0, 406, "at least one field");
    let (_, key) = world.post(&target, &by, &[("scopes", r#"["user:*:r"]"#)]);
    assert_eq!(
        (key["memo"].as_str(), key["agent_name"].as_str()),
        (Some("one"), Some("robot"))
    );
    assert_eq!(key["scopes"][0], "user:*:r");
    let (_, key) = world.post(&target, &by, &[("agent_name", ""), ("expires", "")]);
    assert!(key["agent_name"].is_null() && key["expires"].is_null());
    let past = world.post(&target, &by, &[("expires", "2020-01-01")]);
    assert_eq!((past.0, super::names(&past.1)), (406, vec!["expires"]));
    let (status, error) = world.post(&target, &by, &[("scopes", r#"["everything"]"#)]);
    assert_eq!((status, error["code"].as_u64()), (406, Some(10023)));
}

#[test]
fn a_key_ends_at_its_expiry() {
    let mut world = World::new();
    let token = world.sign_in("owner");
    let (_, key) = world.post(
        SCOPES,
        &By::Bearer(&token),
        &[("expires", "2026-01-01 00:10:00")],
    );
    let key = key["api_key"].as_str().unwrap();
    assert_eq!(world.get("/user/auth/check/", &By::Bearer(key)).0, 200);
    world.now = world.now.plus_s(600);
    assert_eq!(world.get("/user/auth/check/", &By::Bearer(key)).0, 401);
}

#[test]
fn a_key_of_an_account_with_a_second_factor_needs_its_code() {
    let mut world = World::new();
    let key = world.seed("/users/totp/api_key");
    let by = By::Bearer(&key);
    assert_eq!(world.get("/user/auth/keys/", &by).0, 403);
    assert_eq!(world.get("/user/auth/keys/?token=000000", &by).0, 401);
    let code = crate::totp::code(&world.seed("/totp_secret"), world.now.unix()).unwrap();
    assert_eq!(
        world.get(&format!("/user/auth/keys/?token={code}"), &by).0,
        200
    );
}
