use super::{By, World};
use crate::reply::{Outcome, ReplyBody};
use crate::request::Request;
use fastio_description::table::Method;
use serde_json::Value;

const CHATS: &str = "/workspace/sandbox-files/ai/agent/";
const GUIDE: &str =
    "# Uploads\n\nA batch holds at most 200 files. One call takes a file of up to 4 MiB.\n";

fn key(world: &World) -> String {
    world.seed("/users/owner/api_key")
}

/// Asks a question and gives the ids of thread and turn.
fn ask(world: &mut World, form: &[(&str, &str)]) -> (String, String) {
    let key = key(world);
    let (status, made) = world.post(CHATS, &By::Bearer(&key), form);
    assert_eq!(status, 200, "{made}");
    let id = |pointer: &str| made.pointer(pointer).unwrap().as_str().unwrap().to_owned();
    (id("/thread/thread_id"), id("/turn/turn_id"))
}

fn read(world: &mut World, thread: &str, turn: &str) -> Value {
    let key = key(world);
    let path = format!("{CHATS}{thread}/message/{turn}/details/");
    let (status, payload) = world.get(&path, &By::Bearer(&key));
    assert_eq!(status, 200, "{payload}");
    payload["message"].clone()
}

fn stream(world: &mut World, thread: &str, turn: &str) -> Outcome {
    let key = key(world);
    let path = format!("/current{CHATS}{thread}/message/{turn}/read/");
    world.send(Request::new(Method::Get, &path), &By::Bearer(&key))
}

fn streamed(outcome: Outcome) -> String {
    let Outcome::Reply(reply) = outcome else {
        panic!("the stream waits");
    };
    assert_eq!(reply.status, 200);
    let ReplyBody::Stream(pieces) = reply.body else {
        panic!("no stream");
    };
    assert!(pieces.len() > 2);
    let bytes: Vec<u8> = pieces
        .iter()
        .flat_map(|piece| piece.bytes.to_vec())
        .collect();
    String::from_utf8(bytes).unwrap()
}

#[test]
fn an_answer_comes_in_time_with_its_source() {
    let mut world = World::new();
    let file = world.file("guide.md", GUIDE);
    world.file("cats.txt", "Cats sleep all day.");
    let (thread, turn) = ask(&mut world, &[("question", "How many files hold a batch?")]);
    assert_eq!(read(&mut world, &thread, &turn)["status"], "pending");
    // A stream that is asked for early is held until there is something to stream.
    let Outcome::Wait(runs) = stream(&mut world, &thread, &turn) else {
        panic!("nothing to wait for");
    };
    world.now = runs;
    let running = read(&mut world, &thread, &turn);
    assert_eq!(running["status"], "running");
    assert!(running["result"].is_null());
    let early = stream(&mut world, &thread, &turn);
    let early = streamed(early);
    world.pass(10_000);
    let done = read(&mut world, &thread, &turn);
    assert_eq!(done["status"], "complete");
    assert_eq!(done["thread_id"], thread.as_str());
    assert_eq!(done["seq"], 1);
    let answer = done["result"]["answer"].as_str().unwrap();
    assert!(
        answer.contains("A batch holds at most 200 files."),
        "{answer}"
    );
    let citation = &done["result"]["citations"][0];
    assert_eq!(citation["node_id"], file.as_str());
    let snippet = citation["entries"][0]["snippet"].as_str().unwrap();
    assert!(GUIDE.contains(snippet));
    assert!(!done["result"]["citations"].to_string().contains("cats"));
    // Early and late it is one text, and the end has no data line.
    let late = stream(&mut world, &thread, &turn);
    assert_eq!(early, streamed(late));
    assert!(early.ends_with("event: done\n\n"));
    let text: String = early
        .split("\n\n")
        .filter_map(|block| block.strip_prefix("event: data\ndata: "))
        .map(|data| serde_json::from_str::<Value>(data).unwrap())
        .map(|data| data["item"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(text, answer);
}

#[test]
fn where_nothing_fits_the_answer_says_so_and_cites_nothing() {
    let mut world = World::new();
    for file in [None, Some(GUIDE)] {
        if let Some(text) = file {
            world.file("guide.md", text);
        }
        let question = [("question", "What is the capital of France?")];
        let (thread, turn) = ask(&mut world, &question);
        world.pass(10_000);
        let done = read(&mut world, &thread, &turn);
        assert_eq!(done["status"], "complete");
        assert_eq!(done["result"]["citations"], serde_json::json!([]));
        assert!(!done["result"]["answer"].as_str().unwrap().is_empty());
    }
}

#[test]
fn the_same_key_replays_the_turn() {
    let mut world = World::new();
    let question = [("question", "Why?"), ("idempotency_key", "k1")];
    let first = ask(&mut world, &question);
    assert_eq!(ask(&mut world, &question), first);
    let other = [("question", "Why?"), ("idempotency_key", "k2")];
    let second = ask(&mut world, &other);
    assert_ne!(first.0, second.0);
    let key = key(&world);
    let path = format!("{CHATS}{}/message/", first.0);
    let follow_up = [("question", "And then?"), ("idempotency_key", "k3")];
    let (_, sent) = world.post(&path, &By::Bearer(&key), &follow_up);
    assert_eq!(
        (&sent["seq"], &sent["thread_id"]),
        (&2.into(), &first.0.as_str().into())
    );
    let (_, again) = world.post(&path, &By::Bearer(&key), &follow_up);
    assert_eq!(again["turn_id"], sent["turn_id"]);
    let list = format!("{CHATS}{}/messages/list/", first.0);
    let (_, turns) = world.get(&list, &By::Bearer(&key));
    assert_eq!(turns["messages"]["count"], 2);
    let (_, turns) = world.get(&format!("{list}1"), &By::Bearer(&key));
    assert_eq!(turns["messages"]["items"][0]["turn_id"], sent["turn_id"]);
    assert_eq!(turns["messages"]["count"], 1);
}

#[test]
fn a_cancelled_turn_has_no_answer() {
    let mut world = World::new();
    world.file("guide.md", GUIDE);
    let (thread, turn) = ask(&mut world, &[("question", "How many files hold a batch?")]);
    let key = key(&world);
    let path = format!("{CHATS}{thread}/cancel/");
    let (status, body) = world.post(&path, &By::Bearer(&key), &[]);
    assert_eq!((status, &body["success"]), (200, &true.into()));
    assert_eq!(body["message"]["turn_id"], turn.as_str());
    let (_, body) = world.post(&path, &By::Bearer(&key), &[]);
    assert_eq!(body["no_pending_message"], true);
    world.pass(10_000);
    let cancelled = read(&mut world, &thread, &turn);
    assert_eq!(cancelled["status"], "cancelled");
    assert!(cancelled["result"].is_null());
    let Outcome::Reply(reply) = stream(&mut world, &thread, &turn) else {
        panic!("the stream waits");
    };
    assert_eq!(reply.status, 406);
    let (status, body) = world.post(
        &format!("{CHATS}nosuchchat/cancel/"),
        &By::Bearer(&key),
        &[],
    );
    assert_eq!(status, 406);
    assert!(body["error_message"].is_string() && body["error_id"].is_number());
}

#[test]
fn a_question_about_a_folder_reads_nothing_else() {
    let mut world = World::new();
    world.file("guide.md", GUIDE);
    let key = key(&world);
    let workspace = world.seed("/workspace/id");
    let by = crate::domain::node::Author {
        user: "1".to_owned(),
        agent: None,
    };
    let mut random = crate::random::Random::new([9; 32]);
    let mut stamp = crate::domain::tree::Stamp {
        now: world.now,
        random: &mut random,
    };
    let tree = world.state.tree_mut(&workspace);
    let (folder, _) = tree
        .create_folder("root", "empty", false, by, &mut stamp)
        .unwrap();
    let references = format!("[{{\"type\":\"folder\",\"id\":\"{folder}\"}}]");
    let question = ("question", "How many files hold a batch?");
    let (thread, turn) = ask(&mut world, &[question, ("references", &references)]);
    world.pass(10_000);
    let done = read(&mut world, &thread, &turn);
    assert_eq!(done["result"]["citations"], serde_json::json!([]));
    let wrong = references.replace("folder\"", "file\"");
    let (status, _) = world.post(
        CHATS,
        &By::Bearer(&key),
        &[question, ("references", &wrong)],
    );
    assert_eq!(status, 406);
    let gone = "[{\"type\":\"file\",\"id\":\"2aaaa\"}]";
    let (status, _) = world.post(CHATS, &By::Bearer(&key), &[question, ("references", gone)]);
    assert_eq!(status, 404);
}

#[test]
fn chats_are_listed_renamed_and_deleted_by_their_owner() {
    let mut world = World::new();
    let (thread, _) = ask(&mut world, &[("question", "Why?")]);
    let key = key(&world);
    let me = By::Bearer(&key);
    let path = format!("{CHATS}{thread}/");
    world.post(&format!("{path}update/"), &me, &[("name", "Renamed")]);
    let (_, got) = world.get(&format!("{path}details/"), &me);
    assert_eq!(got["thread"]["name"], "Renamed");
    assert_eq!(got["messages"]["count"], 1);
    let (_, listed) = world.get(&format!("{CHATS}list/"), &me);
    assert_eq!(listed["threads"][0]["thread_id"], thread.as_str());
    assert_eq!(listed["pagination"]["total"], 1);
    let (_, listed) = world.get(&format!("{CHATS}list/?kind=agent"), &me);
    assert_eq!(listed["pagination"]["total"], 0);
    let member = world.seed("/users/member/api_key");
    let (status, _) = world.get(&format!("{path}details/"), &By::Bearer(&member));
    assert_eq!(status, 404);
    assert_eq!(world.post(&format!("{path}publish/"), &me, &[]).0, 403);
    assert_eq!(world.delete(&path, &me).0, 200);
    assert_eq!(world.get(&format!("{path}details/"), &me).0, 404);
    let (_, deleted) = world.get(&format!("{CHATS}list/deleted"), &me);
    assert_eq!(deleted["pagination"]["total"], 1);
}
