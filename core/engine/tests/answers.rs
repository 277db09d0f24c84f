//! Questions and answers through the engine, as `core/api/ai-stream.md` describes them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test"
)]

mod support;

use fastio_core::effect::{Delivery, Failure, FailureCause, Outcome};
use fastio_core::event::AnswerEvent;
use fastio_core::task::{Ask, Task};
use fastio_core::{Completion, EffectId, ErrorKind, Event, TaskId};
use serde_json::{Value, json};
use support::{Host, body_text, config, header};

const CHAT: &str = "2yxh5-ojakx-r3mwz-ty6tv-k66cj-nqsw";

fn ask() -> Task {
    Task::Ask(Ask {
        context: "workspace".into(),
        context_id: "1234567890123456789".into(),
        question: "How was the quarter?".into(),
        ..Ask::default()
    })
}

fn asked(host: &mut Host) -> (TaskId, EffectId) {
    let task = host.start(ask());
    let request = host.answer(
        "chats.create",
        json!({"thread": {"thread_id": CHAT}, "turn": {"turn_id": "m1", "status": "pending"}}),
    );
    let body = body_text(&request);
    assert!(
        body.contains("question=How%20was%20the%20quarter%3F")
            || body.contains("question=How+was+the+quarter%3F"),
        "{body}"
    );
    assert!(
        body.contains("idempotency_key="),
        "a lost reply can be settled"
    );
    let (id, request) = host.request("chats.read_message");
    assert_eq!(header(&request, "accept"), Some("text/event-stream"));
    (task, id)
}

fn data(host: &mut Host, id: EffectId, text: &str) {
    host.report(id, Outcome::Data(text.as_bytes().to_vec()));
    host.effects
        .retain(|(.., effect)| !matches!(effect, fastio_core::Effect::Credit { .. }));
}

fn head(host: &mut Host, id: EffectId) {
    host.report(
        id,
        Outcome::Head {
            status: 200,
            headers: vec![("content-type".into(), "text/event-stream".into())],
        },
    );
}

fn text(host: &Host) -> String {
    let pieces = host.events.iter().filter_map(|(_, event)| match event {
        Event::Answer(AnswerEvent::Text { text }) => Some(text.as_str()),
        _ => None,
    });
    pieces.collect()
}

fn complete(answer: &str) -> Value {
    json!({"message": {"turn_id": "m1", "status": "complete", "text": "the question", "result": {"answer": answer, "citations": [{"node_id": "2x", "page": 3}]}}})
}

#[test]
fn a_streamed_answer() {
    let mut host = Host::new(config());
    let (task, id) = asked(&mut host);
    head(&mut host, id);
    data(
        &mut host,
        id,
        "event: data\ndata: {\"item\": \"The quarterly \"}\n\nevent: analysis_data\ndata: {\"type\": \"analysis_chunk\"}\n\nevent: da",
    );
    data(&mut host, id, "ta\ndata: {\"item\": \"report\"}\n\n");
    data(&mut host, id, "event: done\n\n");
    assert_eq!(text(&host), "The quarterly report");
    host.effects
        .retain(|(.., effect)| !matches!(effect, fastio_core::Effect::Abort { .. }));
    host.answer("chats.get_message", complete("The quarterly report"));
    let Completion::Answered(answer) = host.result(task) else {
        panic!()
    };
    assert_eq!(
        (
            answer.text.as_str(),
            answer.chat_id.as_str(),
            answer.message_id.as_str()
        ),
        ("The quarterly report", CHAT, "m1")
    );
    assert_eq!(answer.citations.len(), 1);
    let others = host.events.iter().filter(|(_, event)| matches!(event, Event::Answer(AnswerEvent::Other { event, .. }) if event == "analysis_data"));
    assert_eq!(others.count(), 1);
}

#[test]
fn the_end_of_the_connection_is_not_the_end_of_the_answer() {
    let mut host = Host::new(config());
    let (task, id) = asked(&mut host);
    head(&mut host, id);
    data(
        &mut host,
        id,
        "event: data\ndata: {\"item\": \"The quar\"}\n\n",
    );
    host.report(id, Outcome::End);
    assert!(
        host.events
            .iter()
            .any(|(_, event)| matches!(event, Event::Answer(AnswerEvent::Interrupted)))
    );
    host.answer(
        "chats.get_message",
        json!({"message": {"status": "running"}}),
    );
    let request = host.answer("activity.poll", json!({"activity": ["storage:2x", "ai_chat:2yxh5ojakxr3mwzty6tvk66cjnqsw"], "lastactivity": "2026-07-23 19:29:17.959200 UTC"}));
    assert!(
        request
            .url
            .full
            .contains("/activity/poll/1234567890123456789"),
        "{}",
        request.url.full
    );
    host.answer("chats.get_message", complete("The quarterly report"));
    let Completion::Answered(answer) = host.result(task) else {
        panic!()
    };
    assert_eq!(answer.text, "The quarterly report");
}

#[test]
fn an_answer_not_begun_is_waited_for_and_then_streamed() {
    let mut host = Host::new(config());
    let (task, id) = asked(&mut host);
    host.reply(
        id,
        406,
        json!({"result": "no", "error": {"code": 1, "text": "not in progress"}}),
    );
    host.answer(
        "chats.get_message",
        json!({"message": {"status": "pending"}}),
    );
    host.answer(
        "activity.poll",
        json!({"activity": ["ai_chat:2YXH5ojakxr3mwzty6tvk66cjnqsw"], "lastactivity": "x"}),
    );
    host.answer(
        "chats.get_message",
        json!({"message": {"status": "running"}}),
    );
    let (id, _) = host.request("chats.read_message");
    head(&mut host, id);
    data(
        &mut host,
        id,
        "event: data\ndata: {\"item\": \"42\"}\n\nevent: done\n\n",
    );
    host.effects
        .retain(|(.., effect)| !matches!(effect, fastio_core::Effect::Abort { .. }));
    host.answer("chats.get_message", complete("42"));
    host.result(task);
    assert_eq!(text(&host), "42");
}

#[test]
fn done_does_not_mean_answered() {
    let mut host = Host::new(config());
    let (task, id) = asked(&mut host);
    head(&mut host, id);
    data(&mut host, id, "event: done\n\n");
    host.effects
        .retain(|(.., effect)| !matches!(effect, fastio_core::Effect::Abort { .. }));
    host.answer(
        "chats.get_message",
        json!({"message": {"status": "failed", "error": {"message": "no credits"}}}),
    );
    assert_eq!(host.error(task).kind, ErrorKind::Failed);
    assert!(host.error(task).message.contains("no credits"));
}

#[test]
fn the_agent_may_ask_back() {
    let mut host = Host::new(config());
    let (task, id) = asked(&mut host);
    head(&mut host, id);
    data(
        &mut host,
        id,
        "event: needs_input\ndata: {\"type\": \"clarification\", \"question\": \"Which year?\"}\n\n",
    );
    host.effects
        .retain(|(.., effect)| !matches!(effect, fastio_core::Effect::Abort { .. }));
    host.answer("chats.get_message", json!({"message": {"status": "needs_input", "text": "mine", "result": {"clarification": {"question": "Which year?"}}}}));
    let Completion::Answered(answer) = host.result(task) else {
        panic!()
    };
    assert_eq!(
        (answer.status.as_str(), answer.text.as_str()),
        ("needs_input", "Which year?")
    );
}

#[test]
fn a_question_whose_reply_was_lost_goes_again_with_the_same_key() {
    let mut host = Host::new(config());
    host.start(ask());
    let (id, first) = host.request("chats.create");
    host.report(
        id,
        Outcome::Failed(Failure {
            delivery: Delivery::Unknown,
            cause: FailureCause::Cut,
            message: "cut".into(),
        }),
    );
    host.sleep();
    let (_, second) = host.request("chats.create");
    assert_eq!(body_text(&first), body_text(&second));
}

#[test]
fn cancelling_closes_a_silent_stream() {
    let mut host = Host::new(config());
    let (task, id) = asked(&mut host);
    head(&mut host, id);
    host.engine.cancel(task, host.now);
    host.drain();
    assert_eq!(host.next().1, fastio_core::Effect::Abort { of: id });
    assert_eq!(host.error(task).kind, ErrorKind::Cancelled);
    assert!(host.engine.is_idle());
}

#[test]
fn the_wait_is_bounded() {
    let mut host = Host::new(config());
    let (task, id) = asked(&mut host);
    host.reply(
        id,
        404,
        json!({"result": "no", "error": {"text": "no chunks"}}),
    );
    for _ in 0..40 {
        host.answer(
            "chats.get_message",
            json!({"message": {"status": "pending"}}),
        );
        if host.finished(task).is_some() {
            break;
        }
        let (id, _) = host.request("activity.poll");
        host.advance(20_000);
        host.reply(
            id,
            200,
            json!({"result": "yes", "response": {"activity": [], "lastactivity": "x"}}),
        );
    }
    assert_eq!(host.error(task).kind, ErrorKind::OutcomeUnknown);
    assert!(host.error(task).message.contains("do not ask again"));
}
