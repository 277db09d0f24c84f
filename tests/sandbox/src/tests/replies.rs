//! The two forms of the envelope, and that the same requests give the same bytes.

use super::{By, World, flat};
use crate::reply::ReplyBody;
use crate::request::Request;
use fastio_description::table::Method;
use serde_json::json;

fn check(world: &mut World, key: &str) -> serde_json::Value {
    let request = Request::new(Method::Get, "/current/user/auth/check/");
    world.reply(request, &By::Bearer(key)).value()
}

#[test]
fn success_and_refusal_in_both_forms() {
    let (mut nested, mut flat) = (World::new(), World::with(flat()));
    let key = nested.seed("/users/owner/api_key");
    let id = nested.seed("/users/owner/id");
    assert_eq!(
        check(&mut nested, &key),
        json!({
            "result": "yes",
            "response": {"id": id},
            "current_api_version": "1.0",
            "server_date": "2026-01-01 00:00:00.000000 UTC",
        })
    );
    assert_eq!(
        check(&mut flat, &key),
        json!({"result": true, "status": "ok", "id": id})
    );
    assert_eq!(check(&mut nested, "dead")["result"], "no");
    assert_eq!(check(&mut flat, "dead")["result"], false);
}

#[test]
fn ping_is_the_documented_one_in_both_forms() {
    for mut world in [World::new(), World::with(flat())] {
        let reply = world.reply(Request::new(Method::Get, "/current/ping/"), &By::Nobody);
        let expected = json!({
            "result": true, "status": "ok", "timestamp": world.now.unix(), "service": "fast.io",
        });
        assert_eq!(reply.value(), expected);
    }
}

#[test]
fn the_same_seed_and_requests_give_the_same_bytes() {
    let run = || {
        let mut world = World::new();
        let token = world.sign_in("owner");
        let mut bytes = Vec::new();
        for (method, target) in [
            (Method::Get, "/current/org/sandbox/details/"),
            (Method::Post, "/current/user/auth/key/"),
            (Method::Get, "/current/user/auth/keys/"),
            (Method::Get, "/current/nowhere/"),
        ] {
            let reply = world.reply(Request::new(method, target), &By::Bearer(&token));
            bytes.push(format!("{} {:?}", reply.status, reply.headers));
            let ReplyBody::Bytes(body) = reply.body else {
                panic!("not bytes");
            };
            bytes.push(String::from_utf8(body.to_vec()).unwrap());
        }
        bytes
    };
    assert_eq!(run(), run());
}

#[test]
fn markdown_is_an_encoding_of_every_envelope() {
    let mut world = World::new();
    let key = world.seed("/users/owner/api_key");
    for (path, start) in [
        ("/current/orgs/list/?output=terse,markdown", "- **orgs**:"),
        ("/current/org/nowhere/details/?output=markdown", "# Error"),
    ] {
        let reply = world.reply(Request::new(Method::Get, path), &By::Bearer(&key));
        let kind = ("content-type", "text/markdown; charset=UTF-8".to_owned());
        assert!(reply.headers.contains(&kind), "{path}");
        let ReplyBody::Bytes(body) = reply.body else {
            panic!("not bytes");
        };
        assert!(body.starts_with(start.as_bytes()), "{path}");
    }
}
