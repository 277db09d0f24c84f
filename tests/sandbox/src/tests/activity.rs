use super::{By, World};
use crate::reply::Outcome;
use crate::request::Request;
use crate::time::Now;
use fastio_description::table::Method;
use serde_json::Value;

fn poll(world: &mut World, profile: &str, query: &[(&str, &str)]) -> Result<Value, Now> {
    let key = world.seed("/users/owner/api_key");
    let query: String = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(query)
        .finish();
    let path = format!("/current/activity/poll/{profile}/?{query}");
    let request = Request::new(Method::Get, &path);
    match world.send(request, &By::Bearer(&key)) {
        Outcome::Reply(reply) => {
            let body = reply.value();
            assert_eq!(reply.status, 200, "{body}");
            Ok(body["response"].clone())
        }
        Outcome::Wait(until) => Err(until),
    }
}

#[test]
fn a_poll_waits_for_a_change_and_tells_it_once() {
    let mut world = World::new();
    let workspace = world.seed("/workspace/id");
    let first = poll(&mut world, &workspace, &[]).unwrap();
    let mut since = first["lastactivity"].as_str().unwrap().to_owned();
    // As documented: with microseconds, in UTC.
    assert!(since.ends_with(" UTC") && since.split('.').nth(1).unwrap().len() == 10);
    let waits =
        |since: &str| [("wait", "95"), ("lastactivity", since)].map(|(a, b)| (a, b.to_owned()));
    let query = waits(&since);
    let query: Vec<(&str, &str)> = query.iter().map(|(a, b)| (*a, b.as_str())).collect();
    let until = poll(&mut world, &workspace, &query).unwrap_err();
    assert_eq!(until, world.now.plus_s(95));
    world.pass(1);
    let node = world.file("a.txt", "Some text.").replace('-', "");
    let key = format!("storage:{node}");
    // New, and then the states of its index.
    let mut told = 0;
    loop {
        let query = [("wait", "95"), ("lastactivity", since.as_str())];
        match poll(&mut world, &workspace, &query) {
            Ok(found) => {
                assert_eq!(found["activity"], serde_json::json!([key]));
                since = found["lastactivity"].as_str().unwrap().to_owned();
                told += 1;
            }
            Err(until) if until >= world.now.plus_s(90) => break,
            Err(until) => world.now = until,
        }
    }
    assert!(told > 1);
    let nothing = poll(&mut world, &workspace, &[("lastactivity", &since)]).unwrap();
    assert_eq!(nothing["activity"], serde_json::json!([]));
    assert_eq!(nothing["lastactivity"], since.as_str());
}

#[test]
fn a_chat_tells_each_of_its_states() {
    let mut world = World::new();
    let workspace = world.seed("/workspace/id");
    let me = world.seed("/users/owner/api_key");
    let path = format!("/workspace/{workspace}/ai/agent/");
    let form = [("question", "Why?")];
    let (_, made) = world.post(&path, &By::Bearer(&me), &form);
    let thread = made["thread"]["thread_id"].as_str().unwrap();
    let key = format!("ai_chat:{}", thread.replace('-', ""));
    let mut since = "2026-01-01 00:00:00 UTC".to_owned();
    for _ in 0..3 {
        let found = loop {
            let query = [("wait", "20"), ("lastactivity", since.as_str())];
            match poll(&mut world, &workspace, &query) {
                Ok(found) => break found,
                Err(until) => world.now = until,
            }
        };
        assert_eq!(found["activity"], serde_json::json!([key]));
        since = found["lastactivity"].as_str().unwrap().to_owned();
    }
    let (_, turn) = world.get(&format!("{path}{thread}/messages/list/"), &By::Bearer(&me));
    assert_eq!(turn["messages"]["items"][0]["status"], "complete");
}

#[test]
fn only_ones_own_profiles_can_be_watched() {
    let mut world = World::new();
    let stranger = world.seed("/users/totp/api_key");
    let workspace = world.seed("/workspace/id");
    let owner = world.seed("/users/owner/id");
    let by = By::Bearer(&stranger);
    assert_eq!(
        world.get(&format!("/activity/poll/{workspace}/"), &by).0,
        401
    );
    assert_eq!(world.get(&format!("/activity/poll/{owner}/"), &by).0, 404);
    let (status, error) = world.get("/activity/poll/sandbox/?lastactivity=soon", &by);
    assert_eq!(status, 401, "{error}");
    let own = world.seed("/users/totp/id");
    assert_eq!(world.get(&format!("/activity/poll/{own}/"), &by).0, 200);
    let wrong = format!("/activity/poll/{own}/?lastactivity=soon");
    let (status, error) = world.get(&wrong, &by);
    assert_eq!((status, super::names(&error)), (406, vec!["lastactivity"]));
    let long = format!("/activity/poll/{own}/?wait=96");
    assert_eq!(world.get(&long, &by).0, 406);
}

/// What the polls of a profile have told, key by key, since the start.
fn told(world: &mut World, profile: &str) -> Vec<String> {
    let since = [("lastactivity", "2026-01-01 00:00:00 UTC")];
    let found = poll(world, profile, &since).unwrap();
    let keys = found["activity"].as_array().unwrap().iter();
    keys.map(|key| key.as_str().unwrap().to_owned()).collect()
}

#[test]
fn each_change_of_an_organization_or_workspace_is_told() {
    let owner = |world: &World| world.seed("/users/owner/api_key");
    let member = World::new().seed("/users/member/id");
    let org = World::new().seed("/org/id");
    let workspace = World::new().seed("/workspace/id");
    let totp = World::new().seed("/users/totp/id");
    let details: &[&str] = &["details"];
    let members: &[&str] = &["members"];
    // What is done, the form it takes, whose watchers hear of it, and what.
    type Step<'a> = (String, &'a [(&'a str, &'a str)], &'a str, &'a [&'a str]);
    let steps: Vec<Step<'_>> = vec![
        (
            format!("POST /org/{org}/update/"),
            &[("name", "New")],
            &org,
            details,
        ),
        (
            format!("POST /org/{org}/billing/"),
            &[("billing_plan", "solo_monthly")],
            &org,
            details,
        ),
        (format!("DELETE /org/{org}/billing/"), &[], &org, details),
        (
            format!("POST /workspace/{workspace}/update/"),
            &[("name", "New")],
            &workspace,
            details,
        ),
        (
            format!("POST /workspace/{workspace}/archive/"),
            &[],
            &workspace,
            details,
        ),
        (
            format!("POST /workspace/{workspace}/members/{totp}/"),
            &[],
            &workspace,
            members,
        ),
        (
            format!("POST /workspace/{workspace}/members/new@x.test/"),
            &[],
            &workspace,
            members,
        ),
        (
            format!("DELETE /workspace/{workspace}/members/{member}/"),
            &[],
            &workspace,
            members,
        ),
        (
            format!("POST /workspace/{workspace}/member/{member}/update/"),
            &[("permissions", "admin")],
            &workspace,
            members,
        ),
        (
            format!("POST /org/{org}/member/{member}/transfer_ownership/"),
            &[],
            &org,
            members,
        ),
        (
            format!("DELETE /org/{org}/members/{member}/"),
            &[],
            &org,
            members,
        ),
        // Who leaves the organization leaves its workspaces.
        (
            format!("DELETE /org/{org}/members/{member}/"),
            &[],
            &workspace,
            members,
        ),
        (
            format!("POST /workspace/{workspace}/storage/root/createfolder/"),
            &[("name", "New")],
            &org,
            &["storage"],
        ),
    ];
    for (request, form, watched, expected) in steps {
        let mut world = World::new();
        let key = owner(&world);
        world.pass(1);
        let (method, path) = request.split_once(' ').unwrap();
        let (status, answer) = match method {
            "DELETE" => world.delete(path, &By::Bearer(&key)),
            _ => world.post(path, &By::Bearer(&key), form),
        };
        assert!(status < 300, "{request}: {status} {answer}");
        assert_eq!(told(&mut world, watched), expected, "{request}");
    }
}

#[test]
fn a_change_of_the_own_account_is_told_to_it() {
    let mut world = World::new();
    let (me, key) = (
        world.seed("/users/owner/id"),
        world.seed("/users/owner/api_key"),
    );
    world.pass(1);
    let form = [("first_name", "Olga")];
    let (status, answer) = world.post("/user/update/", &By::Bearer(&key), &form);
    assert_eq!(status, 200, "{answer}");
    assert_eq!(told(&mut world, &me), ["details"]);
}

#[test]
fn a_workspace_that_goes_ends_the_wait_for_it() {
    let mut world = World::new();
    let (workspace, key) = (
        world.seed("/workspace/id"),
        world.seed("/users/owner/api_key"),
    );
    let since = [("wait", "95"), ("lastactivity", "2026-01-01 00:00:00 UTC")];
    assert!(poll(&mut world, &workspace, &since).is_err(), "it waits");
    let path = format!("/workspace/{workspace}/delete/?confirm={workspace}");
    let (status, answer) = world.delete(&path, &By::Bearer(&key));
    assert_eq!(status, 200, "{answer}");
    let path = format!("/activity/poll/{workspace}/?wait=95");
    assert_eq!(world.get(&path, &By::Bearer(&key)).0, 404);
}
