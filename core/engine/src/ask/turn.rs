//! A chat message as the service shows it, in either of its spellings.

use crate::view::View;
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
    pub(super) fn of_details(mut root: View) -> Turn {
        let clarification = clarification(&root);
        let raw = ["message", "turn"].into_iter().find_map(|key| {
            let member = root.0.get_mut(key)?;
            member.is_object().then(|| View(member.take()))
        });
        let turn = raw.unwrap_or(root);
        let first = |paths: [&[&str]; 2]| paths.into_iter().find_map(|path| turn.string(path));
        let citations = match turn.list(&["result", "citations"]) {
            [] => turn.list(&["response", "citations"]),
            citations => citations,
        };
        Turn {
            status: first([&["status"], &["state"]]).unwrap_or_default(),
            answer: first([&["result", "answer"], &["response", "text"]]),
            truncated: turn.flag(&["result", "truncated"]),
            citations: citations.to_vec(),
            clarification,
            error: first([&["error", "message"], &["error", "text"]])
                .or_else(|| turn.string(&["error"])),
            raw: turn.0,
        }
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
fn clarification(root: &View) -> Option<String> {
    const IN_RESULT: &[&str] = &["result", "clarification", "question"];
    const DIRECT: &[&str] = &["clarification", "question"];
    const IN_RESPONSE: &[&str] = &["response", "clarification", "question"];
    const BARE: &[&str] = &["question"];
    let in_turn = |path: &[&str]| {
        let mut turns = ["message", "turn"].into_iter();
        turns.find_map(|turn| root.string(&[&[turn], path].concat()))
    };
    in_turn(IN_RESULT)
        .or_else(|| root.string(IN_RESULT))
        .or_else(|| root.string(DIRECT))
        .or_else(|| in_turn(DIRECT))
        .or_else(|| in_turn(IN_RESPONSE))
        .or_else(|| root.string(BARE))
        .or_else(|| in_turn(BARE))
}

/// Chat and message of a reply to a question. Replies have been seen with several spellings.
pub(super) fn ids(root: &View, known_chat: Option<&str>) -> Option<(String, String)> {
    const CHAT: [&[&str]; 4] = [
        &["thread", "thread_id"],
        &["thread_id"],
        &["chat_id"],
        &["chat", "id"],
    ];
    const MESSAGE: [&[&str]; 7] = [
        &["turn", "turn_id"],
        &["turn_id"],
        &["message_id"],
        &["chat", "message", "id"],
        &["message", "message_id"],
        &["turn", "id"],
        &["message", "id"],
    ];
    let chat = CHAT.into_iter().find_map(|path| root.string(path));
    let message = MESSAGE.into_iter().find_map(|path| root.string(path));
    Some((chat.or_else(|| known_chat.map(str::to_owned))?, message?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn reads_both_families() {
        let turn = Turn::of_details(View(
            json!({"message":{"status":"complete","result":{"answer":"42","citations":[{"node_id":"2x"}],"truncated":true}}}),
        ));
        assert_eq!(
            (turn.status.as_str(), turn.answer.as_deref(), turn.truncated),
            ("complete", Some("42"), true)
        );
        assert_eq!(turn.citations.len(), 1);
        let turn = Turn::of_details(View(
            json!({"turn":{"state":"complete","response":{"text":"43"}}}),
        ));
        assert_eq!(
            (turn.status.as_str(), turn.answer.as_deref()),
            ("complete", Some("43"))
        );
    }

    #[test]
    fn an_answer_is_never_taken_from_the_question() {
        let turn = Turn::of_details(View(
            json!({"message":{"status":"needs_input","text":"mine","result":{"clarification":{"question":"Which year?"}}}}),
        ));
        assert_eq!(turn.answer, None);
        assert_eq!(turn.clarification.as_deref(), Some("Which year?"));
    }

    #[test]
    fn the_first_non_empty_clarification_counts() {
        let root = json!({"message": {"result": {"clarification": {"question": ""}}, "question": "b"}, "clarification": {"question": "a"}});
        assert_eq!(clarification(&View(root)).as_deref(), Some("a"));
    }

    #[test]
    fn knows_every_spelling_of_the_ids() {
        let both = |payload: Value| ids(&View(payload), None).unwrap();
        assert_eq!(
            both(json!({"thread":{"thread_id":"c"},"turn":{"turn_id":"m"}})),
            ("c".into(), "m".into())
        );
        assert_eq!(
            both(json!({"turn_id":"m","thread_id":"c","seq":2,"status":"pending"})),
            ("c".into(), "m".into())
        );
        assert_eq!(
            both(json!({"chat":{"id":"c","message":{"id":"m"}}})),
            ("c".into(), "m".into())
        );
        assert_eq!(
            ids(&View(json!({"message":{"id":"m"}})), Some("c")).unwrap(),
            ("c".into(), "m".into())
        );
        assert!(ids(&View::default(), None).is_none());
    }
}
