//! One question and its answer. The answer is known when the question is asked; what of it is told
//! goes by the time.

use super::answer::Answer;
use super::shown;
use crate::time::Now;
use serde_json::{Value, json};

/// Milliseconds a question waits before work on it begins.
pub const PENDING_MS: u64 = 30;
/// Milliseconds between two pieces of an answer.
pub const PIECE_MS: u64 = 15;
/// Words in one piece.
const PIECE_WORDS: usize = 6;

/// One turn of a conversation.
#[derive(Debug, Clone)]
pub struct Turn {
    /// Its canonical id.
    pub id: String,
    /// Its place in the conversation, from 1.
    pub seq: usize,
    /// The question.
    pub question: String,
    /// The answer to come.
    pub answer: Answer,
    /// When work begins.
    pub runs_at: Now,
    /// When it was stopped.
    pub cancelled: Option<Now>,
}

/// How far a turn is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Queued.
    Pending,
    /// Being answered.
    Running,
    /// Answered.
    Complete,
    /// Stopped before it was answered.
    Cancelled,
}

impl Status {
    /// As it stands on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Status::Pending => "pending",
            Status::Running => "running",
            Status::Complete => "complete",
            Status::Cancelled => "cancelled",
        }
    }
}

impl Turn {
    /// The answer in the pieces it is streamed in; joined they are the answer.
    pub fn pieces(&self) -> Vec<&str> {
        let text = self.answer.text.as_str();
        let mut pieces = Vec::new();
        let mut start = 0;
        let mut words = 0;
        for (at, _) in text.match_indices([' ', '\n']) {
            words += 1;
            if words % PIECE_WORDS == 0 {
                pieces.extend(text.get(start..=at));
                start = at + 1;
            }
        }
        pieces.extend(text.get(start..).filter(|rest| !rest.is_empty()));
        pieces
    }

    /// When the piece with this index is there.
    pub fn piece_at(&self, index: usize) -> Now {
        let index = u64::try_from(index).unwrap_or(u64::MAX);
        self.runs_at.plus_ms(PIECE_MS.saturating_mul(index + 1))
    }

    /// When the answer is whole.
    pub fn complete_at(&self) -> Now {
        self.piece_at(self.pieces().len())
    }

    /// How far it is.
    pub fn status(&self, now: Now) -> Status {
        if self.cancelled.is_some() {
            Status::Cancelled
        } else if now < self.runs_at {
            Status::Pending
        } else if now < self.complete_at() {
            Status::Running
        } else {
            Status::Complete
        }
    }

    /// What follow-ups answer: the turn without its result.
    pub fn head(&self, thread: &str, now: Now) -> Value {
        json!({
            "turn_id": shown(&self.id),
            "thread_id": shown(thread),
            "seq": self.seq,
            "status": self.status(now).as_str(),
        })
    }

    /// The turn with its result, if there is one.
    pub fn show(&self, thread: &str, now: Now) -> Value {
        let status = self.status(now);
        let mut turn = self.head(thread, now);
        if let Some(fields) = turn.as_object_mut() {
            fields.insert("text".to_owned(), json!(self.question));
            let result = match status {
                Status::Complete => self.result(),
                _ => Value::Null,
            };
            fields.insert("result".to_owned(), result);
            fields.insert("actions".to_owned(), self.actions(status, now));
            fields.insert("error".to_owned(), Value::Null);
        }
        turn
    }

    fn result(&self) -> Value {
        json!({
            "answer": self.answer.text,
            "citations": self.answer.citations,
            "truncated": false,
            "clarification": null,
        })
    }

    fn actions(&self, status: Status, now: Now) -> Value {
        if now < self.runs_at {
            return json!([]);
        }
        let (state, ended) = match status {
            Status::Complete => ("done", Some(self.complete_at())),
            Status::Cancelled => ("cancelled", self.cancelled),
            Status::Pending | Status::Running => ("running", None),
        };
        json!([{
            "seq": 1,
            "label": "Search the files",
            "state": state,
            "affected_refs": [],
            "started_at": self.runs_at.text(),
            "ended_at": ended.map(Now::text),
        }])
    }

    /// The answer as server-sent events: when each is there, and its text.
    pub fn events(&self) -> Vec<(Now, String)> {
        let mut events: Vec<(Now, String)> = self
            .pieces()
            .into_iter()
            .enumerate()
            .map(|(at, piece)| (self.piece_at(at), event("data", &json!({ "item": piece }))))
            .collect();
        let end = self.complete_at();
        if !self.answer.citations.is_empty() {
            let analysis = json!({"type": "analysis_chunk"});
            events.push((end, event("analysis_data", &analysis)));
        }
        // The service ends without a data line.
        events.push((end, "event: done\n\n".to_owned()));
        events
    }
}

fn event(name: &str, data: &Value) -> String {
    format!("event: {name}\ndata: {data}\n\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn turn(text: &str) -> Turn {
        Turn {
            id: "9".repeat(29),
            seq: 1,
            question: "What?".to_owned(),
            answer: Answer {
                text: text.to_owned(),
                citations: Vec::new(),
            },
            runs_at: Now(1000),
            cancelled: None,
        }
    }

    #[test]
    fn pieces_join_to_the_answer() {
        for text in [
            "",
            "one",
            "a b c d e f g h i j k l m\nn o p ",
            " é ü ß ",
            "\n\n\n\n\n\n\n",
        ] {
            assert_eq!(turn(text).pieces().concat(), text);
        }
        assert!(turn("a b c d e f g h i j k l m n o p").pieces().len() > 2);
    }

    #[test]
    fn a_turn_goes_through_its_states_and_only_complete_has_an_answer() {
        let mut turn = turn("a b c d e f g h");
        let end = turn.complete_at();
        for (now, status) in [
            (Now(999), "pending"),
            (Now(1000), "running"),
            (Now(end.0 - 1), "running"),
            (end, "complete"),
        ] {
            let shown = turn.show(&"9".repeat(29), now);
            assert_eq!(shown["status"], status);
            assert_eq!(shown["text"], "What?");
            assert_eq!(shown["result"].is_null(), status != "complete");
        }
        turn.cancelled = Some(Now(1001));
        let shown = turn.show(&"9".repeat(29), end);
        assert_eq!(shown["status"], "cancelled");
        assert!(shown["result"].is_null());
    }

    #[test]
    fn a_stream_ends_as_the_service_ends_it() {
        let mut turn = turn("line one\n\"two\"");
        turn.answer.citations = vec![json!({"nodeId": "2"})];
        let text: String = turn.events().into_iter().map(|(_, text)| text).collect();
        assert_eq!(
            text,
            "event: data\ndata: {\"item\":\"line one\\n\\\"two\\\"\"}\n\n\
             event: analysis_data\ndata: {\"type\":\"analysis_chunk\"}\n\n\
             event: done\n\n"
        );
    }
}
