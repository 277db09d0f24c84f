//! Conversations about files.

use super::answer::Answer;
use super::key;
use super::shown;
use super::turn::{PENDING_MS, Status, Turn};
use crate::random::Random;
use crate::refusal::Refusal;
use crate::state::ProfileId;
use crate::time::Now;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Words of the first question that name a conversation.
const NAME_WORDS: usize = 10;
/// Most characters of a name.
const NAME_LENGTH: usize = 100;

/// One conversation.
#[derive(Debug, Clone)]
pub struct Thread {
    /// Its canonical id.
    pub id: String,
    /// The workspace it is about.
    pub workspace: ProfileId,
    /// Who began it. Nobody else sees it.
    pub owner: ProfileId,
    /// Its name.
    pub name: String,
    /// `user` or `agent`.
    pub kind: String,
    /// Whether it was deleted.
    pub deleted: bool,
    /// When it last changed.
    pub updated: Now,
    /// Questions and answers, the oldest first.
    pub turns: Vec<Turn>,
}

/// All conversations.
#[derive(Debug, Clone, Default)]
pub struct Chats {
    threads: BTreeMap<String, Thread>,
    /// Thread and turn of each idempotency key, by user, workspace and key.
    replays: BTreeMap<(ProfileId, ProfileId, String), (String, String)>,
}

/// A question with what is known of its answer.
#[derive(Debug, Clone)]
pub struct Asked {
    /// The question.
    pub question: String,
    /// The answer.
    pub answer: Answer,
    /// When the files it needs can be read.
    pub ready: Now,
}

/// The name of a conversation that was given none.
pub fn name_of(question: &str) -> String {
    let words: Vec<&str> = question.split_whitespace().take(NAME_WORDS).collect();
    words.join(" ").chars().take(NAME_LENGTH).collect()
}

impl Thread {
    /// As lists and details show it.
    pub fn show(&self) -> Value {
        json!({
            "thread_id": shown(&self.id),
            "name": self.name,
            "kind": self.kind,
        })
    }

    /// Its turns from this place on.
    pub fn show_turns(&self, skip: usize, now: Now) -> Value {
        let turns = self.turns.iter().skip(skip);
        let items: Vec<Value> = turns.map(|turn| turn.show(&self.id, now)).collect();
        json!({"count": items.len(), "items": items})
    }

    /// The turn with this id.
    ///
    /// # Errors
    /// 404 if there is none.
    pub fn turn(&self, id: &str) -> Result<&Turn, Refusal> {
        let id = key(id);
        self.turns
            .iter()
            .find(|turn| turn.id == id)
            .ok_or_else(|| Refusal::new(404, 1683, "No such message in this chat."))
    }

    /// Adds a question. Work on it begins when the turn before is over.
    pub fn ask(&mut self, asked: Asked, random: &mut Random, now: Now) -> Turn {
        let free = self.turns.last().filter(|turn| turn.cancelled.is_none());
        let free = free.map_or(now, Turn::complete_at);
        let turn = Turn {
            id: random.opaque_id("a"),
            seq: self.turns.len() + 1,
            question: asked.question,
            answer: asked.answer,
            runs_at: now.plus_ms(PENDING_MS).max(asked.ready).max(free),
            cancelled: None,
        };
        self.updated = now;
        self.turns.push(turn.clone());
        turn
    }

    /// Stops what is being answered. Gives the turn, if there was one.
    pub fn cancel(&mut self, now: Now) -> Option<&Turn> {
        let open = |turn: &Turn| matches!(turn.status(now), Status::Pending | Status::Running);
        let turn = self.turns.iter_mut().rev().find(|turn| open(turn))?;
        turn.cancelled = Some(now);
        self.updated = now;
        Some(turn)
    }
}

impl Chats {
    /// Begins a conversation.
    pub fn add(&mut self, thread: Thread) -> &mut Thread {
        self.threads.entry(thread.id.clone()).or_insert(thread)
    }

    /// A conversation of this user that was not deleted.
    ///
    /// # Errors
    /// 404 if there is none.
    pub fn get(&self, user: &str, workspace: &str, id: &str) -> Result<&Thread, Refusal> {
        self.threads
            .get(&key(id))
            .filter(|thread| is_for(thread, user, workspace))
            .ok_or_else(unknown)
    }

    /// A conversation of this user that was not deleted, to be changed.
    ///
    /// # Errors
    /// 404 if there is none.
    pub fn get_mut(
        &mut self,
        user: &str,
        workspace: &str,
        id: &str,
    ) -> Result<&mut Thread, Refusal> {
        self.threads
            .get_mut(&key(id))
            .filter(|thread| is_for(thread, user, workspace))
            .ok_or_else(unknown)
    }

    /// The conversations of a user in a workspace, the newest change first.
    pub fn list(&self, user: &str, workspace: &str, deleted: bool) -> Vec<&Thread> {
        let mut threads: Vec<&Thread> = self
            .threads
            .values()
            .filter(|thread| thread.owner == user && thread.workspace == workspace)
            .filter(|thread| thread.deleted == deleted)
            .collect();
        threads.sort_by(|a, b| (b.updated, &b.id).cmp(&(a.updated, &a.id)));
        threads
    }

    /// Remembers which turn an idempotency key stands for.
    pub fn remember(&mut self, user: &str, workspace: &str, word: &str, thread: &str, turn: &str) {
        let key = (user.to_owned(), workspace.to_owned(), word.to_owned());
        self.replays
            .insert(key, (thread.to_owned(), turn.to_owned()));
    }

    /// The conversation and turn that an idempotency key stands for.
    pub fn replay(&self, user: &str, workspace: &str, word: &str) -> Option<(&Thread, &Turn)> {
        let key = (user.to_owned(), workspace.to_owned(), word.to_owned());
        let (thread, turn) = self.replays.get(&key)?;
        let thread = self.threads.get(thread)?;
        Some((thread, thread.turn(turn).ok()?))
    }
}

fn is_for(thread: &Thread, user: &str, workspace: &str) -> bool {
    thread.owner == user && thread.workspace == workspace && !thread.deleted
}

fn unknown() -> Refusal {
    Refusal::not_found("No such chat here.")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(question: &str) -> Asked {
        Asked {
            question: question.to_owned(),
            answer: Answer {
                text: "Words of an answer that is long enough for several pieces.".to_owned(),
                citations: Vec::new(),
            },
            ready: Now(0),
        }
    }

    fn thread() -> Thread {
        Thread {
            id: "a".repeat(29),
            workspace: "w".to_owned(),
            owner: "u".to_owned(),
            name: name_of("Why?"),
            kind: "user".to_owned(),
            deleted: false,
            updated: Now(0),
            turns: Vec::new(),
        }
    }

    #[test]
    fn a_question_waits_for_the_one_before_and_for_its_files() {
        let mut thread = thread();
        let mut random = Random::new([1; 32]);
        let first = thread.ask(asked("one"), &mut random, Now(100));
        let second = thread.ask(asked("two"), &mut random, Now(101));
        assert_eq!(second.runs_at, first.complete_at());
        assert_eq!((first.seq, second.seq), (1, 2));
        let late = Asked {
            ready: Now(9000),
            ..asked("three")
        };
        assert_eq!(thread.ask(late, &mut random, Now(5000)).runs_at, Now(9000));
    }

    #[test]
    fn what_is_open_can_be_cancelled_once() {
        let mut thread = thread();
        let turn = thread.ask(asked("one"), &mut Random::new([1; 32]), Now(100));
        let end = turn.complete_at();
        assert!(thread.clone().cancel(end).is_none());
        assert_eq!(
            thread.cancel(Now(101)).unwrap().status(end),
            Status::Cancelled
        );
        assert!(thread.cancel(Now(102)).is_none());
    }

    #[test]
    fn a_chat_is_named_by_the_first_words_of_its_question() {
        let question = "one two three four five six seven eight nine ten eleven";
        assert_eq!(
            name_of(question),
            "one two three four five six seven eight nine ten"
        );
        assert_eq!(name_of(&"x".repeat(300)).len(), 100);
    }

    #[test]
    fn nobody_else_sees_a_chat_and_a_deleted_one_is_listed_apart() {
        let mut chats = Chats::default();
        let id = chats.add(thread()).id.clone();
        assert!(chats.get("u", "w", &id).is_ok());
        assert_eq!(chats.get("v", "w", &id).unwrap_err().status, 404);
        assert_eq!(chats.get("u", "x", &id).unwrap_err().status, 404);
        chats.get_mut("u", "w", &id).unwrap().deleted = true;
        assert!(chats.get("u", "w", &id).is_err());
        assert!(chats.list("u", "w", false).is_empty());
        assert_eq!(chats.list("u", "w", true).len(), 1);
    }
}
