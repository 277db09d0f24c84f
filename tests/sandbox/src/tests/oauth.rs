//! oauth.yaml: PKCE from the request to the tokens, refresh, revocation, bare bodies.

use super::{By, World};
use crate::handlers::oauth::approve;
use crate::random::Random;

// RFC 7636, appendix B.
const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
const REDIRECT: &str = "http://127.0.0.1:7777/done";

fn code(world: &mut World) -> String {
    let target = format!(
        "/oauth/authorize/?client_id=c&response_type=code&redirect_uri=http%3A%2F%2F127.0.0.1%3A7777%2Fdone\
         &code_challenge={CHALLENGE}&code_challenge_method=S256&state=a%26b&response_format=json"
    );
    let (status, payload) = world.get(&target, &By::Nobody);
    assert_eq!((status, payload["expires_in"].as_u64()), (200, Some(600)));
    let id = payload["auth_request_id"].as_str().unwrap();
    let mut random = Random::new([7; 32]);
    let now = world.now;
    let user = "member@sandbox.test";
    let (location, code) = approve(&mut world.state, &mut random, now, id, user, false).unwrap();
    assert!(
        location.starts_with(REDIRECT) && location.ends_with("state=a%26b"),
        "{location}"
    );
    code.unwrap().0
}

fn exchange(world: &mut World, code: &str, verifier: &str) -> super::Got {
    let form = [
        ("grant_type", "authorization_code"),
        ("client_id", "c"),
        ("code", code),
        ("code_verifier", verifier),
        ("redirect_uri", REDIRECT),
    ];
    world.post("/oauth/token/", &By::Nobody, &form)
}

#[test]
fn a_code_trades_for_tokens_once() {
    let mut world = World::new();
    let code = code(&mut world);
    let (status, tokens) = exchange(&mut world, &code, VERIFIER);
    assert_eq!(status, 200);
    assert_eq!(
        (tokens["token_type"].as_str(), tokens["expires_in"].as_u64()),
        (Some("Bearer"), Some(3600))
    );
    assert_eq!(
        (tokens["scope"].as_str(), tokens["scopes"][0].as_str()),
        (Some("user"), Some("user:*:rw"))
    );
    assert_eq!(tokens.get("result"), None, "no envelope");
    let access = tokens["access_token"].as_str().unwrap();
    let (_, me) = world.get("/user/auth/check/", &By::Bearer(access));
    assert_eq!(
        me["id"].as_str(),
        Some(world.seed("/users/member/id").as_str())
    );
    let reply = exchange(&mut world, &code, VERIFIER);
    assert_eq!((reply.0, reply.1.as_str()), (400, Some("invalid_grant")));
}

#[test]
fn a_wrong_verifier_spends_the_code() {
    let mut world = World::new();
    let code = code(&mut world);
    let wrong = "x".repeat(43);
    assert_eq!(exchange(&mut world, &code, &wrong).0, 400);
    assert_eq!(exchange(&mut world, &code, VERIFIER).0, 400);
}

#[test]
fn a_code_lives_five_minutes() {
    let mut world = World::new();
    let code = code(&mut world);
    world.now = world.now.plus_s(300);
    assert_eq!(exchange(&mut world, &code, VERIFIER).0, 400);
}

#[test]
fn the_seeded_refresh_token_refreshes_until_it_is_revoked() {
    let mut world = World::new();
    let refresh = world.seed("/oauth/refresh_token");
    let client = world.seed("/oauth/client_id");
    let form = [
        ("grant_type", "refresh_token"),
        ("client_id", &client),
        ("refresh_token", &refresh),
    ];
    let (status, tokens) = world.post("/oauth/token/", &By::Nobody, &form);
    assert_eq!(status, 200, "{tokens}");
    let access = tokens["access_token"].as_str().unwrap().to_owned();
    assert_eq!(world.get("/user/auth/check/", &By::Bearer(&access)).0, 200);
    for _ in 0..2 {
        let (status, _) = world.post("/oauth/revoke/", &By::Nobody, &[("token", &refresh)]);
        assert_eq!(status, 200, "also for a dead token");
    }
    assert_eq!(world.get("/user/auth/check/", &By::Bearer(&access)).0, 401);
    let (status, error) = world.post("/oauth/token/", &By::Nobody, &form);
    assert_eq!((status, error.as_str()), (400, Some("invalid_grant")));
}

#[test]
fn oauth_errors_are_bare_and_list_no_parameters() {
    let mut world = World::new();
    let mut request = crate::request::Request::new(
        fastio_description::table::Method::Post,
        "/current/oauth/token/",
    );
    request.body =
        crate::request::Body::Form(vec![("grant_type".to_owned(), "refresh_token".to_owned())]);
    let reply = world.reply(request, &By::Nobody);
    assert_eq!(reply.status, 400);
    assert_eq!(reply.value()["error"], "invalid_request");
    assert_eq!(reply.value().get("result"), None);
}

#[test]
fn sessions_are_listed_and_revoked_by_their_user() {
    let mut world = World::new();
    let token = world.sign_in("owner");
    let by = By::Bearer(&token);
    let id = world.seed("/oauth/session_id");
    let (_, listed) = world.get("/oauth/sessions/", &by);
    assert_eq!(listed["sessions"][0]["session_id"], id);
    let target = format!("/oauth/sessions/{id}/");
    let other = world.sign_in("member");
    assert_eq!(world.get(&target, &By::Bearer(&other)).0, 404);
    assert_eq!(world.delete(&target, &by).0, 200);
    assert_eq!(world.get(&target, &by).0, 404);
}

#[test]
fn the_well_known_documents_come_bare_from_the_origin() {
    let mut world = World::new();
    let path = "/.well-known/oauth-authorization-server/";
    let request = crate::request::Request::new(fastio_description::table::Method::Get, path);
    let body = world.reply(request, &By::Nobody).value();
    assert_eq!(body["issuer"], "http://127.0.0.1");
    assert_eq!(body["code_challenge_methods_supported"][0], "S256");
}
