//! A chat message as the service shows it, in either of its spellings.

use crate::error::{Error, ErrorKind, Result};
use serde_json::Value;

/// A question and what has become of it.
pub(super) struct Turn {
    pub(super) status: String,
    pub(super) answer: Option<String>,
    pub(super) truncated: bool,
    pub(super) citations: Vec<Value>,
    pub(super) clarification: Option<String>,
    pub(super) error: Option<String>,
    pub(super) raw: Value,
}

impl Turn {
    /// Reads the payload of the message details: under `message` in a workspace, under `turn` in a share.
    pub(super) fn of_details(payload: &str) -> Result<Turn> {
        let mut root: Value = serde_json::from_str(payload).map_err(|error| {
            Error::new(
                ErrorKind::InvalidReply,
                format!("the message cannot be read: {error}"),
            )
            .with_operation("chats.get_message")
        })?;
        let clarification = clarification(&root);
        let raw = ["message", "turn"]
            .into_iter()
            .find_map(|key| {
                root.get_mut(key)
                    .filter(|value| value.is_object())
                    .map(Value::take)
            })
            .unwrap_or(root);
        let result = raw.get("result");
        let in_result = |key: &str| result.and_then(|result| result.get(key));
        let older = raw.get("response");
        let text = |value: Option<&Value>| value.and_then(Value::as_str).map(str::to_owned);
        Ok(Turn {
            status: text(raw.get("status"))
                .or_else(|| text(raw.get("state")))
                .unwrap_or_default(),
            answer: text(in_result("answer"))
                .or_else(|| text(older.and_then(|older| older.get("text")))),
            truncated: in_result("truncated")
                .and_then(Value::as_bool)
                .unwrap_or_default(),
            citations: in_result("citations")
                .or_else(|| older.and_then(|older| older.get("citations")))
                .and_then(Value::as_array)
                .cloned()
                .unwrap_or_default(),
            clarification,
            error: raw.get("error").and_then(|error| {
                ["message", "text"]
                    .into_iter()
                    .find_map(|key| text(error.get(key)))
                    .or_else(|| text(Some(error)))
            }),
            raw,
        })
    }

    /// Whether nothing will change any more.
    pub(super) fn is_final(&self) -> bool {
        // `errored` is the older family's word for `failed`.
        matches!(
            self.status.as_str(),
            "complete" | "failed" | "cancelled" | "lost" | "needs_input" | "errored"
        )
    }
}

/// The question the agent asks back, in the order of places that the description gives. The first non-empty counts.
fn clarification(root: &Value) -> Option<String> {
    let turns = [root.get("message"), root.get("turn")];
    let turns = || turns.iter().copied().flatten();
    let question = |value: &Value, path: &[&str]| {
        let found = path.iter().try_fold(value, |value, key| value.get(key))?;
        found
            .as_str()
            .filter(|text| !text.is_empty())
            .map(str::to_owned)
    };
    turns()
        .find_map(|turn| question(turn, &["result", "clarification", "question"]))
        .or_else(|| question(root, &["result", "clarification", "question"]))
        .or_else(|| question(root, &["clarification", "question"]))
        .or_else(|| turns().find_map(|turn| question(turn, &["clarification", "question"])))
        .or_else(|| {
            turns().find_map(|turn| question(turn, &["response", "clarification", "question"]))
        })
        .or_else(|| question(root, &["question"]))
        .or_else(|| turns().find_map(|turn| question(turn, &["question"])))
}

/// Chat and message of a reply to a question. Replies have been seen with several spellings.
pub(super) fn ids(payload: &str, known_chat: Option<&str>) -> Result<(String, String)> {
    let root: Value = serde_json::from_str(payload).unwrap_or_default();
    let first = |paths: &[&[&str]]| {
        paths.iter().find_map(|path| {
            let found = path.iter().try_fold(&root, |value, key| value.get(key))?;
            found
                .as_str()
                .filter(|text| !text.is_empty())
                .map(str::to_owned)
        })
    };
    let chat = first(&[
        &["thread", "thread_id"],
        &["thread_id"],
        &["chat_id"],
        &["chat", "id"],
    ])
    .or_else(|| known_chat.map(str::to_owned));
    let message = first(&[
        &["turn", "turn_id"],
        &["turn_id"],
        &["message_id"],
        &["chat", "message", "id"],
        &["message", "message_id"],
        &["turn", "id"],
        &["message", "id"],
    ]);
    match (chat, message) {
        (Some(chat), Some(message)) => Ok((chat, message)),
        _ => Err(Error::new(
            ErrorKind::InvalidReply,
            "the question was taken, but the reply names no message to read the answer from; list the chat's messages",
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_both_families() {
        let turn = Turn::of_details(r#"{"message":{"status":"complete","result":{"answer":"42","citations":[{"node_id":"2x"}],"truncated":true}}}"#).unwrap();
        assert_eq!(
            (turn.status.as_str(), turn.answer.as_deref(), turn.truncated),
            ("complete", Some("42"), true)
        );
        assert_eq!(turn.citations.len(), 1);
        let turn =
            Turn::of_details(r#"{"turn":{"state":"complete","response":{"text":"43"}}}"#).unwrap();
        assert_eq!(
            (turn.status.as_str(), turn.answer.as_deref()),
            ("complete", Some("43"))
        );
    }

    #[test]
    fn an_answer_is_never_taken_from_the_question() {
        let turn = Turn::of_details(r#"{"message":{"status":"needs_input","text":"mine","result":{"clarification":{"question":"Which year?"}}}}"#).unwrap();
        assert_eq!(turn.answer, None);
        assert_eq!(turn.clarification.as_deref(), Some("Which year?"));
    }

    #[test]
    fn the_first_non_empty_clarification_counts() {
        let root = serde_json::json!({"message": {"result": {"clarification": {"question": ""}}, "question": "b"}, "clarification": {"question": "a"}});
        assert_eq!(clarification(&root).as_deref(), Some("a"));
    }

    #[test]
    fn knows_every_spelling_of_the_ids() {
        let both = |payload: &str| ids(payload, None).unwrap();
        assert_eq!(
            both(r#"{"thread":{"thread_id":"c"},"turn":{"turn_id":"m"}}"#),
            ("c".into(), "m".into())
        );
        assert_eq!(
            both(r#"{"turn_id":"m","thread_id":"c","seq":2,"status":"pending"}"#),
            ("c".into(), "m".into())
        );
        assert_eq!(
            both(r#"{"chat":{"id":"c","message":{"id":"m"}}}"#),
            ("c".into(), "m".into())
        );
        assert_eq!(
            ids(r#"{"message":{"id":"m"}}"#, Some("c")).unwrap(),
            ("c".into(), "m".into())
        );
        assert!(ids("{}", None).is_err());
    }
}
