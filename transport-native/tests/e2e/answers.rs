//! Questions to the agent: streamed, broken off, cancelled.

use crate::world::{World, eventually};
use fastio_native::models::Context;
use fastio_native::{Answer, AnswerEvent, Answering, Ask, Client, ErrorKind};
use serde_json::json;

const TEXT: &str = "The lighthouse keeper is called Ingrid. She has kept the lamp burning for thirty-one years, \
    and she writes the weather down each evening in a blue book. The lamp is lit at dusk and put out at dawn.";

/// A world with one text that is indexed, and the client of its owner.
async fn world() -> (World, Client, String) {
    let world = World::start().await;
    let client = world.client("owner");
    let node = world.store(&client, "lighthouse.txt", TEXT).await;
    eventually("the index", async || {
        let shown = client
            .storage()
            .get(Context::Workspace, world.workspace(), &node)
            .output("full")
            .await
            .unwrap();
        shown.ai.as_ref()?.attach.filter(|attach| *attach)
    })
    .await;
    (world, client, node)
}

fn ask(world: &World, client: &Client) -> Ask {
    client
        .ask("Who keeps the lighthouse lamp burning?")
        .in_workspace(world.workspace())
}

/// Everything of an answer: its pieces of text, whether it was interrupted, its end.
async fn follow(mut answering: Answering) -> (Vec<String>, bool, Answer) {
    let (mut pieces, mut interrupted, mut started) = (Vec::new(), false, false);
    while let Some(event) = answering.next_event().await {
        match event {
            AnswerEvent::Started { .. } => {
                assert!(!started && pieces.is_empty());
                started = true;
            }
            AnswerEvent::Text { text } => pieces.push(text),
            AnswerEvent::Interrupted => interrupted = true,
            AnswerEvent::Other { event, .. } => assert_ne!(event, "done"),
        }
    }
    assert!(started);
    (pieces, interrupted, answering.await.unwrap())
}

fn check(answer: &Answer, node: &str) {
    assert_eq!(answer.status, "complete");
    assert!(answer.text.contains("Ingrid"), "{}", answer.text);
    assert!(!answer.citations.is_empty());
    let cited = answer.citations[0].to_string().replace('-', "");
    assert!(cited.contains(&node.replace('-', "")), "{cited}");
}

#[tokio::test]
async fn an_answer_is_streamed_with_its_citations() {
    let (world, client, node) = world().await;
    let (pieces, interrupted, answer) = follow(ask(&world, &client).start().unwrap()).await;
    check(&answer, &node);
    assert!(pieces.len() > 1 && !interrupted);
    assert_eq!(pieces.concat(), answer.text);
    assert_eq!(world.requests("chats.create").await, 1);
    assert_eq!(world.requests("activity.poll").await, 0);

    let again = client
        .ask("When is the lamp lit?")
        .in_workspace(world.workspace())
        .chat(&answer.chat_id)
        .await
        .unwrap();
    assert_eq!(again.chat_id, answer.chat_id);
    assert_ne!(again.message_id, answer.message_id);
    assert!(again.text.contains("dusk"), "{}", again.text);
    let listed = client
        .chats()
        .list_messages(Context::Workspace, world.workspace(), &answer.chat_id)
        .await
        .unwrap();
    assert!(listed.reply().payload().contains(&again.message_id));
}

/// However the stream fails, the answer comes from the message, and the question is asked once.
#[tokio::test]
async fn a_stream_that_fails_is_replaced_by_waiting() {
    for (fault, broken) in [
        (json!({"fault": "cut"}), true),
        (json!({"fault": "truncate"}), true),
        (json!({"fault": "lost_reply", "times": 99}), false),
        (
            json!({"fault": "status", "status": 503, "times": 99}),
            false,
        ),
        (json!({"fault": "non_json", "times": 99}), true),
    ] {
        let (world, client, node) = world().await;
        let mut fault = fault;
        fault["operation"] = "chats.read_message".into();
        world.faults(fault.clone()).await;
        let (pieces, interrupted, answer) = follow(ask(&world, &client).start().unwrap()).await;
        check(&answer, &node);
        assert_eq!(interrupted, broken, "{fault}: {pieces:?}");
        assert!(answer.text.starts_with(&pieces.concat()), "{fault}");
        assert_eq!(world.requests("chats.create").await, 1, "{fault}");
        assert!(world.requests("chats.get_message").await >= 1, "{fault}");
    }
}

/// The question arrived and its reply was lost: the same request with the same key gives the same chat.
#[tokio::test]
async fn a_question_whose_reply_is_lost_is_asked_once() {
    let (world, client, node) = world().await;
    world.fault("chats.create", "lost_reply").await;
    let answer = ask(&world, &client).await.unwrap();
    check(&answer, &node);
    assert_eq!(world.requests("chats.create").await, 2);
    let chats = client.chats().list(Context::Workspace, world.workspace());
    assert_eq!(chats.items().collect().await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_cancelled_answer_ends_its_requests() {
    let (world, _, _) = world().await;
    world
        .faults(json!({"operation": "chats.read_message", "fault": "latency", "ms": 600_000, "times": 9}))
        .await;
    for (round, by_dropping) in [false, true].into_iter().enumerate() {
        let client = world.client("owner");
        let mut answering = ask(&world, &client).start().unwrap();
        assert!(matches!(
            answering.next_event().await,
            Some(AnswerEvent::Started { .. })
        ));
        world
            .until("the stream", |stats| {
                stats["requests"]["chats.read_message"].as_u64() == Some(round as u64 + 1)
            })
            .await;
        if by_dropping {
            drop(answering);
        } else {
            answering.canceller().cancel();
            let error = answering.await.unwrap_err();
            assert_eq!(error.kind, ErrorKind::Cancelled, "{error}");
        }
        drop(client);
        world
            .until("closed connections", |stats| stats["open_connections"] == 0)
            .await;
    }
}

#[tokio::test]
async fn what_cannot_be_asked_is_told() {
    let (world, client, _) = world().await;
    let error = client.ask("Why?").await.unwrap_err();
    assert_eq!(error.params[0].name, "context_id");
    let error = client
        .ask("")
        .in_workspace(world.workspace())
        .await
        .unwrap_err();
    assert_eq!(error.kind, ErrorKind::InvalidParameter, "{error}");
    let error = ask(&world, &client)
        .param("question", "another")
        .await
        .unwrap_err();
    assert_eq!(error.params[0].name, "question");
    assert_eq!(world.requests("chats.create").await, 0);
    let error = client
        .ask("Why?")
        .in_workspace("1234567890123456789")
        .await
        .unwrap_err();
    assert!((400..500).contains(&error.status), "{error}");
}
