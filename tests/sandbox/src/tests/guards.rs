//! Credentials, rate limits, routes.

use super::{By, World};
use crate::limits::REQUESTS;
use crate::options::Options;
use crate::request::Request;
use fastio_description::table::Method;

#[test]
fn credentials_are_refused_as_documented() {
    let mut world = World::new();
    for (by, code) in [
        (By::Nobody, 10011),
        (By::Bearer("unknown"), 10011),
        (By::Bearer("caf\u{e9}"), 10001),
    ] {
        let (status, error) = world.get("/user/auth/check/", &by);
        assert_eq!((status, error["code"].as_u64()), (401, Some(code)));
    }
}

#[test]
fn unknown_paths_methods_and_operations() {
    let mut world = World::new();
    let (status, error) = world.get("/nowhere/", &By::Nobody);
    assert_eq!((status, error["code"].as_u64()), (404, Some(9992)));
    assert_eq!(world.delete("/ping/", &By::Nobody).0, 405);
    let token = world.sign_in("owner");
    let (status, error) = world.post("/how-to/", &By::Bearer(&token), &[("question", "How?")]);
    assert_eq!((status, error["code"].as_u64()), (501, Some(1686)));
}

#[test]
fn a_window_of_requests_is_counted_and_ends() {
    let mut world = World::new();
    let ping = || Request::new(Method::Get, "/current/ping/");
    for left in (0..REQUESTS).rev() {
        let reply = world.reply(ping(), &By::Nobody);
        let header = |name: &str| {
            reply
                .headers
                .iter()
                .find(|(key, _)| *key == name)
                .unwrap()
                .1
                .clone()
        };
        assert_eq!(header("x-ve-limit-avail"), left.to_string());
        assert_eq!(header("x-ve-limit-max"), REQUESTS.to_string());
        assert!(header("x-ve-limit-expires").parse::<u64>().unwrap() > world.now.unix());
    }
    let (status, error) = world.get("/ping/", &By::Nobody);
    assert_eq!((status, error["code"].as_u64()), (429, Some(10368)));
    let wait = error["params"]["retry_after_seconds"].as_u64().unwrap();
    let key = world.seed("/users/owner/api_key");
    assert_eq!(
        world.get("/user/auth/check/", &By::Bearer(&key)).0,
        200,
        "a window of its own"
    );
    world.now = world.now.plus_s(wait);
    assert_eq!(world.get("/ping/", &By::Nobody).0, 200);
}

#[test]
fn limits_can_be_off() {
    let mut world = World::with(Options {
        rate_limit: false,
        ..Options::default()
    });
    let reply = world.reply(Request::new(Method::Get, "/current/ping/"), &By::Nobody);
    assert!(
        reply
            .headers
            .iter()
            .all(|(name, _)| !name.starts_with("x-ve-limit"))
    );
}
