//! The outward contract of the program, point by point.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "test code"
)]

mod common;

use common::{Program, payload};
use serde_json::{Value, json};
use std::path::Path;
use std::process::Command;
use std::time::Duration;

/// Longest end of a program, whatever the machine is at; a poll that it does not cut off takes 95 s.
const ENDING: Duration = Duration::from_secs(20);

#[test]
fn an_unknown_flag_ends_with_2_and_usage() {
    for flags in [vec!["--prot", "1"], vec!["--clock", "slow"], vec!["extra"]] {
        let output = Command::new(env!("CARGO_BIN_EXE_fastio-sandbox"))
            .args(&flags)
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(2), "{flags:?}");
        assert!(output.stdout.is_empty());
        assert!(
            String::from_utf8(output.stderr)
                .unwrap()
                .contains("usage: fastio-sandbox")
        );
    }
}

#[test]
fn the_ready_line_is_the_only_output_and_points_to_the_service() {
    let mut program = Program::start(&["--exit-on-stdin-eof"]);
    let origin = program.origin();
    assert!(origin.starts_with("http://127.0.0.1:") && !origin.ends_with(":0"));
    let expected = json!({
        "fastio_sandbox": 1,
        "base_url": format!("{origin}/current"),
        "control_url": format!("{origin}/_sandbox"),
    });
    assert_eq!(program.ready, expected);
    let ping: Value = program.get("/ping/").send().unwrap().json().unwrap();
    assert_eq!(
        (ping["result"].as_bool(), ping["service"].as_str()),
        (Some(true), Some("fast.io"))
    );
    drop(program.stdin.take());
    let (status, rest, took) = program.ended();
    assert_eq!((status.code(), rest.as_str()), (Some(0), ""));
    assert!(took < ENDING, "{took:?}");
}

#[test]
fn the_seed_decides_accounts_and_keys() {
    let first = Program::start(&["--clock", "manual", "--seed", "7"]);
    let second = Program::start(&["--clock", "manual", "--seed", "7", "--envelope", "flat"]);
    let other = Program::start(&["--clock", "manual", "--seed", "8"]);
    let seed = first.seed();
    assert_eq!(seed, second.seed());
    let real = Program::start(&["--seed", "7"]);
    assert_eq!(seed, real.seed(), "whatever the clock");
    assert_eq!(real.control_post("/reset", &json!({})).status(), 200);
    assert_eq!(seed, real.seed(), "and after a reset");
    assert_ne!(
        seed["users"]["owner"]["id"],
        other.seed()["users"]["owner"]["id"]
    );
    for name in ["owner", "member", "agent", "totp"] {
        let email = format!("{name}@sandbox.test");
        let sign_in = first
            .get("/user/auth/")
            .basic_auth(&email, Some("sandbox-password"));
        let answer = payload(sign_in.send().unwrap());
        assert_eq!(answer["2factor"], json!(name == "totp"));
        let key = seed["users"][name]["api_key"].as_str().unwrap();
        let check = payload(
            first
                .get("/user/auth/check/")
                .bearer_auth(key)
                .send()
                .unwrap(),
        );
        assert_eq!(check["id"], seed["users"][name]["id"]);
    }
    let key = first.key("owner");
    let org = payload(
        first
            .get("/org/sandbox/details/")
            .bearer_auth(&key)
            .send()
            .unwrap(),
    );
    assert_eq!(org["org"]["id"], seed["org"]["id"]);
    assert_eq!(
        (
            org["org"]["subscriber"].as_bool(),
            org["org"]["user_permission"].as_str()
        ),
        (Some(true), Some("owner"))
    );
    for name in ["owner", "member", "agent"] {
        let request = first
            .get("/workspace/sandbox-files/details/")
            .bearer_auth(first.key(name));
        assert_eq!(
            payload(request.send().unwrap())["workspace"]["id"],
            seed["workspace"]["id"]
        );
    }
    assert!(
        seed["totp_secret"]
            .as_str()
            .is_some_and(|secret| secret.len() == 32)
    );
}

#[test]
fn sign_up_goes_by_the_mailed_code() {
    let program = Program::start(&[]);
    let email = "somebody+1@new.test";
    let form = [
        ("email_address", email),
        ("password", "pass-word"),
        ("tos_agree", "true"),
    ];
    let answer = payload(program.post("/user/").form(&form).send().unwrap());
    let token = answer["auth_token"].as_str().unwrap().to_owned();
    let list = || {
        program
            .get("/orgs/list/")
            .bearer_auth(&token)
            .send()
            .unwrap()
            .status()
    };
    assert_eq!(list(), 403);
    program
        .post("/user/email/validate/")
        .form(&[("email", email)])
        .send()
        .unwrap();
    let mail = program
        .http
        .get(format!("{}/mail", program.control()))
        .query(&[("to", email)]);
    let mail: Value = mail.send().unwrap().json().unwrap();
    let code = mail["mail"][0]["code"].as_str().unwrap();
    let form = [("email", email), ("email_token", code)];
    assert_eq!(
        program
            .post("/user/email/validate/")
            .form(&form)
            .send()
            .unwrap()
            .status(),
        200
    );
    assert_eq!(list(), 200);
}

#[test]
fn the_clock_moves_by_hand_and_reset_starts_over() {
    let program = Program::start(&["--clock", "manual"]);
    let timestamp = || {
        let ping: Value = program.get("/ping/").send().unwrap().json().unwrap();
        ping["timestamp"].as_u64().unwrap()
    };
    let start = timestamp();
    assert_eq!(start, 1_767_225_600, "2026-01-01 00:00:00 UTC");
    let sign_in = || {
        let request = program
            .get("/user/auth/")
            .basic_auth("owner@sandbox.test", Some("sandbox-password"));
        payload(request.send().unwrap())["auth_token"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    let token = sign_in();
    let check = |token: &str| {
        program
            .get("/user/auth/check/")
            .bearer_auth(token)
            .send()
            .unwrap()
            .status()
    };
    assert_eq!(check(&token), 200);
    assert_eq!(
        program
            .control_post("/clock", &json!({"advance_ms": 3_600_000}))
            .status(),
        200
    );
    assert_eq!(timestamp(), start + 3600);
    assert_eq!(check(&token), 401, "the token has ended");
    program
        .post("/org/create/")
        .bearer_auth(sign_in())
        .form(&[("domain", "passing")])
        .send()
        .unwrap();
    assert_eq!(program.control_post("/reset", &json!({})).status(), 200);
    assert_eq!(timestamp(), start);
    let key = program.key("owner");
    let gone = program
        .get("/org/passing/details/")
        .bearer_auth(&key)
        .send()
        .unwrap();
    assert_eq!(gone.status(), 404);
    assert_eq!(
        program
            .control_post("/clock", &json!({"advance_ms": -1}))
            .status(),
        400
    );
    let real = Program::start(&[]);
    assert_eq!(
        real.control_post("/clock", &json!({"advance_ms": 1}))
            .status(),
        409
    );
}

#[test]
fn stats_count_connections_requests_and_what_is_missing() {
    let program = Program::start(&["--rate-limit", "off"]);
    assert_eq!(
        program.stats()["open_connections"],
        0,
        "the one that asks does not count"
    );
    let idle =
        std::net::TcpStream::connect(program.origin().trim_start_matches("http://")).unwrap();
    // The connection is counted when the server accepts it, which the client cannot see.
    let counted = (0..200).any(|_| program.stats()["open_connections"] == 1);
    assert!(counted);
    drop(idle);
    for _ in 0..3 {
        program.get("/ping/").send().unwrap();
    }
    let stats = program.stats();
    assert_eq!(stats["requests"]["system.ping"], 3);
    assert_eq!(stats["upload_sessions"], 0);
    let missing = stats["unimplemented"].as_array().unwrap();
    assert!(missing.contains(&json!("system.ask_how_to")));
    assert!(!missing.contains(&json!("system.ping")));
}

#[test]
fn the_control_plane_refuses_what_it_does_not_know() {
    let program = Program::start(&[]);
    let unknown = program
        .http
        .get(format!("{}/nothing", program.control()))
        .send()
        .unwrap();
    assert_eq!(unknown.status(), 404);
    let method = program
        .http
        .delete(format!("{}/seed", program.control()))
        .send()
        .unwrap();
    assert_eq!(method.status(), 405);
    assert_eq!(
        program
            .control_post("/faults", &json!({"fault": "fire"}))
            .status(),
        400
    );
}

/// Files below a folder.
fn files(folder: &Path) -> usize {
    let entries = std::fs::read_dir(folder).unwrap();
    entries
        .map(|entry| match entry.unwrap().path() {
            path if path.is_dir() => files(&path),
            _ => 1,
        })
        .sum()
}

/// Leaves content on disk, an open upload, an idle connection and a parked request behind.
fn burden(program: &Program, data: &Path) -> std::thread::JoinHandle<()> {
    let key = program.key("owner");
    let content = vec![7; 3 << 20];
    let session = program.session(&key, content.len());
    let sent = program.chunk(&key, &session, content);
    assert_eq!(sent.status(), 200, "{}", sent.text().unwrap());
    assert_eq!(files(data), 1, "large content lies on disk");
    assert_eq!(program.stats()["upload_sessions"], 1);
    let url = format!("{}/activity/poll/sandbox-files/?wait=95", program.base());
    let waiting = std::thread::spawn(move || {
        let poll = common::client().get(url).bearer_auth(key).send();
        assert!(poll.is_err(), "the end cuts it off");
    });
    while program.stats()["requests"]["activity.poll"] != 1 {}
    waiting
}

fn ended_well(program: Program, data: &Path) {
    let (status, rest, took) = program.ended();
    assert_eq!((status.code(), rest.as_str()), (Some(0), ""));
    assert!(took < ENDING, "{took:?}");
    assert_eq!(std::fs::read_dir(data).unwrap().count(), 0);
}

#[cfg(unix)]
#[test]
fn sigterm_ends_it_at_once_and_takes_its_data_along() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let flags = ["--data", data.to_str().unwrap(), "--rate-limit", "off"];
    let program = Program::start(&flags);
    let waiting = burden(&program, &data);
    let pid = program.pid().to_string();
    let kill = Command::new("kill").args(["-TERM", &pid]).status();
    assert!(kill.unwrap().success());
    ended_well(program, &data);
    waiting.join().unwrap();
}

#[test]
fn the_end_of_input_ends_it_at_once_and_takes_its_data_along() {
    let folder = tempfile::tempdir().unwrap();
    let flags = ["--exit-on-stdin-eof", "--rate-limit", "off"];
    let mut program = Program::start_in(folder.path(), &flags);
    let waiting = burden(&program, folder.path());
    drop(program.stdin.take());
    ended_well(program, folder.path());
    waiting.join().unwrap();
}

#[test]
fn without_the_flag_the_end_of_input_means_nothing() {
    let mut program = Program::start(&[]);
    drop(program.stdin.take());
    assert_eq!(program.get("/ping/").send().unwrap().status(), 200);
}

#[test]
fn a_port_that_is_taken_ends_it_with_a_reason() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let output = Command::new(env!("CARGO_BIN_EXE_fastio-sandbox"))
        .args(["--port", &port])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.is_empty() && !output.stderr.is_empty());
}

#[test]
fn the_window_of_requests_is_a_flag() {
    let ping = |program: &Program| program.get("/ping/").send().unwrap();
    let limited = Program::start(&["--clock", "manual"]);
    let refused = (0..=1000)
        .map(|_| ping(&limited))
        .find(|reply| reply.status() == 429);
    let refused = refused.expect("a window of 1000 requests");
    assert_eq!(refused.headers()["x-ve-limit-avail"], "0");
    let body: Value = refused.json().unwrap();
    assert_eq!(body["error"]["code"], 10368);
    let free = Program::start(&["--rate-limit", "off"]);
    assert!((0..=1000).all(|_| ping(&free).status() == 200));
}

#[test]
fn browsers_may_read_answers_and_their_headers() {
    let program = Program::start(&[]);
    let url = format!("{}/user/auth/check/", program.base());
    let preflight = program
        .http
        .request(reqwest::Method::OPTIONS, &url)
        .header("origin", "https://app.test")
        .header("access-control-request-method", "GET")
        .header("access-control-request-headers", "authorization")
        .send()
        .unwrap();
    assert_eq!(preflight.status(), 204);
    assert_eq!(
        preflight.headers()["access-control-allow-headers"],
        "authorization"
    );
    // Without the preflight's header it is the API's own introspection, which wants a credential.
    let introspection = program
        .http
        .request(reqwest::Method::OPTIONS, &url)
        .send()
        .unwrap();
    assert_eq!(introspection.status(), 401);
    let answer = program
        .get("/ping/")
        .header("origin", "https://app.test")
        .send()
        .unwrap();
    let refusal = program
        .get("/user/auth/check/")
        .header("origin", "https://app.test");
    let refusal = refusal.send().unwrap();
    assert_eq!(refusal.status(), 401);
    for reply in [answer, refusal] {
        assert_eq!(reply.headers()["access-control-allow-origin"], "*");
        let exposed = reply.headers()["access-control-expose-headers"]
            .to_str()
            .unwrap();
        for name in [
            "x-ve-limit-avail",
            "x-ve-limit-max",
            "x-ve-limit-expires",
            "x-ve-reqid",
        ] {
            assert!(exposed.contains(name), "{name}");
            assert!(reply.headers().contains_key(name), "{name}");
        }
    }
    let plain = program.get("/ping/").send().unwrap();
    assert!(!plain.headers().contains_key("access-control-allow-origin"));
}

#[test]
fn the_same_requests_give_the_same_bytes() {
    let run = || {
        let program = Program::start(&["--clock", "manual", "--seed", "3"]);
        let key = program.key("owner");
        let mut seen = Vec::new();
        for path in ["/org/sandbox/details/", "/user/auth/keys/", "/nowhere/"] {
            let reply = program.get(path).bearer_auth(&key).send().unwrap();
            let id = reply.headers()["x-ve-reqid"].to_str().unwrap().to_owned();
            seen.push((reply.status(), id, reply.text().unwrap()));
        }
        let created = program
            .post("/user/auth/key/")
            .bearer_auth(&key)
            .send()
            .unwrap();
        seen.push((created.status(), String::new(), created.text().unwrap()));
        seen
    };
    assert_eq!(run(), run());
}
