//! auth.yaml: sign-in, second factor, token check, sign-out, verification and reset by mail.

use super::{By, World};
use crate::totp;

const OWNER: &str = "owner@sandbox.test";

#[test]
fn a_password_trades_for_a_token_that_works() {
    let mut world = World::new();
    let (status, payload) = world.get("/user/auth/", &By::Basic(OWNER, "sandbox-password"));
    assert_eq!(status, 200);
    assert_eq!(payload["2factor"], false);
    assert_eq!(payload["enrol_required"], false);
    assert_eq!(payload["expires_in"], 3600);
    let token = payload["auth_token"].as_str().unwrap();
    assert_eq!(token.split('.').count(), 3, "a JWT has three parts");
    let (status, payload) = world.get("/user/auth/check/", &By::Bearer(token));
    assert_eq!(
        (status, payload["id"].as_str()),
        (200, Some(world.seed("/users/owner/id").as_str()))
    );
    world.now = world.now.plus_s(3600);
    let (status, error) = world.get("/user/auth/check/", &By::Bearer(token));
    assert_eq!((status, error["code"].as_u64()), (401, Some(10011)));
}

#[test]
fn the_fifth_failure_locks_the_account_for_half_an_hour() {
    let mut world = World::new();
    for left in [4, 3, 2, 1, 0] {
        let (status, error) = world.get("/user/auth/", &By::Basic(OWNER, "wrong"));
        assert_eq!((status, error["code"].as_u64()), (401, Some(10008)));
        assert_eq!(error["params"]["attempts_remaining"], left);
        assert_eq!(error["params"]["attempts_max"], 5);
    }
    let right = By::Basic(OWNER, "sandbox-password");
    let (status, error) = world.get("/user/auth/", &right);
    assert_eq!((status, error["code"].as_u64()), (429, Some(10760)));
    assert_eq!(error["params"]["retry_after_seconds"], 1800);
    world.now = world.now.plus_s(1799);
    assert_eq!(world.get("/user/auth/", &right).0, 429);
    world.now = world.now.plus_s(1);
    assert_eq!(world.get("/user/auth/", &right).0, 200);
    let (_, error) = world.get("/user/auth/", &By::Basic(OWNER, "wrong"));
    assert_eq!(
        error["params"]["attempts_remaining"], 4,
        "success starts the count anew"
    );
}

#[test]
fn a_second_factor_opens_the_limited_token() {
    let mut world = World::new();
    let email = "totp@sandbox.test";
    let (_, payload) = world.get("/user/auth/", &By::Basic(email, "sandbox-password"));
    assert_eq!(payload["2factor"], true);
    let limited = payload["auth_token"].as_str().unwrap().to_owned();
    let (status, error) = world.get("/user/auth/check/", &By::Bearer(&limited));
    assert_eq!((status, error["code"].as_u64()), (403, Some(10175)));
    assert_eq!(world.get("/orgs/list/", &By::Bearer(&limited)).0, 403);
    let (status, error) = world.post(
        "/user/auth/2factor/auth/000000/",
        &By::Bearer(&limited),
        &[],
    );
    assert_eq!(status, 401);
    assert_ne!(error["code"], 10011, "the token itself is still good");
    assert!(
        !error["resource"].as_str().unwrap().contains("000000"),
        "a code is a secret"
    );
    let code = totp::code(&world.seed("/totp_secret"), world.now.unix()).unwrap();
    let target = format!("/user/auth/2factor/auth/{code}/");
    let (status, payload) = world.post(&target, &By::Bearer(&limited), &[]);
    assert_eq!((status, payload["expires_in"].as_u64()), (200, Some(3600)));
    let full = payload["auth_token"].as_str().unwrap();
    assert_eq!(world.get("/user/auth/check/", &By::Bearer(full)).0, 200);
    let (_, state) = world.get("/user/auth/2factor/", &By::Bearer(full));
    assert_eq!(
        (state["state"].as_str(), state["totp"].as_bool()),
        (Some("enabled"), Some(true))
    );
}

#[test]
fn an_enrolment_goes_from_unverified_to_enabled_and_off() {
    let mut world = World::new();
    let token = world.sign_in("owner");
    let by = By::Bearer(&token);
    let state = |world: &mut World| world.get("/user/auth/2factor/", &by).1["state"].clone();
    assert_eq!(state(&mut world), "disabled");
    let (_, payload) = world.post("/user/auth/2factor/totp/", &by, &[]);
    let uri = payload["binding_uri"].as_str().unwrap();
    let secret = uri
        .split("secret=")
        .nth(1)
        .unwrap()
        .split('&')
        .next()
        .unwrap()
        .to_owned();
    assert_eq!(state(&mut world), "unverified");
    let code = totp::code(&secret, world.now.unix()).unwrap();
    assert_eq!(
        world
            .post(&format!("/user/auth/2factor/verify/{code}/"), &by, &[])
            .0,
        200
    );
    assert_eq!(state(&mut world), "enabled");
    assert_eq!(world.delete("/user/auth/2factor/12/", &by).0, 401);
    assert_eq!(
        world.delete(&format!("/user/auth/2factor/{code}/"), &by).0,
        200
    );
    assert_eq!(state(&mut world), "disabled");
}

#[test]
fn signing_out_ends_sessions_and_spares_keys_and_grants() {
    let mut world = World::new();
    let (first, second) = (world.sign_in("owner"), world.sign_in("owner"));
    let other = world.sign_in("member");
    let key = world.seed("/users/owner/api_key");
    assert_eq!(
        world
            .post("/user/auth/sign-out/", &By::Bearer(&first), &[])
            .0,
        200
    );
    for dead in [&first, &second] {
        let (status, error) = world.get("/user/auth/check/", &By::Bearer(dead));
        assert_eq!((status, error["code"].as_u64()), (401, Some(10011)));
    }
    for alive in [&other, &key] {
        assert_eq!(world.get("/user/auth/check/", &By::Bearer(alive)).0, 200);
    }
}

#[test]
fn scopes_tell_what_a_credential_may_do() {
    let mut world = World::new();
    let token = world.sign_in("agent");
    let (_, scopes) = world.get("/auth/scopes/", &By::Bearer(&token));
    assert_eq!(
        (scopes["auth_type"].as_str(), scopes["is_agent"].as_bool()),
        (Some("jwt_v2"), Some(true))
    );
    assert_eq!(
        (scopes["full_access"].as_bool(), scopes["admin"].as_bool()),
        (Some(true), Some(true))
    );
    let (_, key) = world.post("/user/auth/key/", &By::Bearer(&token), &[]);
    let key = key["api_key"].as_str().unwrap();
    let (_, scopes) = world.get("/auth/scopes/", &By::Bearer(key));
    assert_eq!(scopes["auth_type"], "api_key");
    assert_eq!(
        scopes["scopes"].as_array().unwrap().len(),
        0,
        "empty for a credential without scopes"
    );
    assert_eq!(
        (scopes["full_access"].as_bool(), scopes["admin"].as_bool()),
        (Some(true), Some(false))
    );
}

#[test]
fn a_password_is_reset_by_a_mailed_code_that_works_once() {
    let mut world = World::new();
    let nobody = By::Nobody;
    let (status, _) = world.post("/user/email/reset/", &nobody, &[("email", "no@one.test")]);
    assert_eq!(
        (status, world.state.mail.len()),
        (200, 0),
        "an unknown address gets the same answer"
    );
    world.post("/user/email/reset/", &nobody, &[("email", OWNER)]);
    let code = world.mailed(OWNER);
    let (_, details) = world.get(&format!("/user/password/{code}/details/"), &nobody);
    assert_eq!(details["email"], OWNER);
    let target = format!("/user/password/{code}/");
    let (status, error) = world.post(&target, &nobody, &[("password1", "a"), ("password2", "b")]);
    assert_eq!((status, super::names(&error)), (406, vec!["password2"]));
    let new = [("password1", "new-password"), ("password2", "new-password")];
    assert_eq!(world.post(&target, &nobody, &new).0, 200);
    assert_eq!(
        world
            .get("/user/auth/", &By::Basic(OWNER, "new-password"))
            .0,
        200
    );
    assert_eq!(world.post(&target, &nobody, &new).0, 404);
}

#[test]
fn the_email_check_tells_nothing() {
    let mut world = World::new();
    let (status, _) = world.post("/user/email/", &By::Nobody, &[("email", OWNER)]);
    assert_eq!(status, 202);
    assert_eq!(
        world
            .post("/user/email/", &By::Nobody, &[("email", "new@one.test")])
            .0,
        202
    );
    // The example of a refusal in the service's overview.
    let (status, error) = world.post("/user/email/", &By::Nobody, &[]);
    assert_eq!((status, error["code"].as_u64()), (406, Some(10022)));
    assert_eq!(error["resource"], "POST /current/user/email/");
    assert_eq!(error["params"][0]["name"], "email");
    assert_eq!(error["params"][0]["kind"], "missing");
    assert_eq!(error["params"][0]["code"], 10022);
}
