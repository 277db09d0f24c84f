//! Waiting for an answer without its stream: the activity poll tells when to look.

use super::Asked;
use super::stream::{self, Streamed};
use super::turn::Turn;
use crate::call;
use crate::cx::Cx;
use crate::error::{Error, ErrorKind, Result};
use crate::event::{Event, WaitReason};
use crate::task::Call;
use crate::view::View;
use fastio_description::ids;
use serde_json::Value;

/// Seconds that one poll is held.
const POLL_S: u64 = 20;
/// Pause after a poll that failed, or came back at once with nothing for us.
const PAUSE_MS: u64 = 1000;

/// Whether a poll's keys, a list or an object's names, tell of this chat.
fn mentions_chat(activity: &View, chat_id: &str) -> bool {
    let is_ours = |key: &str| {
        key.strip_prefix("ai_chat:")
            .is_some_and(|id| ids::same(id, chat_id))
    };
    match activity.at(&["activity"]) {
        Some(Value::Array(keys)) => keys.iter().filter_map(Value::as_str).any(is_ours),
        Some(Value::Object(keys)) => keys.keys().any(|key| is_ours(key)),
        _ => false,
    }
}

/// Waits until the message is final. While it is written, its stream may be tried again if it had not begun.
pub(super) async fn final_turn(
    cx: &Cx,
    asked: &Asked,
    mut since: Option<String>,
    mut may_stream: bool,
) -> Result<Turn> {
    loop {
        if let Some(turn) = settle(asked.read(cx).await)? {
            if turn.is_final() {
                return Ok(turn);
            }
            if may_stream && turn.status == "running" {
                match stream::read(cx, asked).await? {
                    Streamed::Ended => continue,
                    Streamed::NotYet => {}
                    Streamed::Broken => {
                        may_stream = false;
                        cx.emit(Event::Answer(crate::event::AnswerEvent::Interrupted));
                    }
                }
            }
        }
        cx.emit(Event::Wait {
            reason: WaitReason::Processing,
            ms: 0,
        });
        until_activity(cx, asked, &mut since).await?;
    }
}

/// Polls until the chat is mentioned, or a poll ends without a change.
async fn until_activity(cx: &Cx, asked: &Asked, since: &mut Option<String>) -> Result<()> {
    loop {
        let now = cx.now().monotonic_ms;
        if now >= asked.deadline {
            let mut error = Error::new(
                ErrorKind::OutcomeUnknown,
                format!(
                    "no answer within the time given; it may still come: read message {} of chat {} with chats.get_message, do not ask again",
                    asked.message_id, asked.chat_id
                ),
            );
            error.operation = "chats.get_message".to_owned();
            return Err(error);
        }
        let left_s = (asked.deadline - now).div_ceil(1000);
        let mut call = Call::new("activity.poll")
            .with("entity_id", asked.context_id.as_str())
            .with("wait", POLL_S.min(left_s));
        if let Some(since) = &*since {
            call.set("lastactivity", since.as_str().into());
        }
        let polled = settle(
            call::call(cx, &call)
                .await
                .and_then(|reply| View::result(&reply)),
        )?;
        let Some(activity) = polled else {
            return cx.sleep(PAUSE_MS).await;
        };
        // Kept whole: cut to seconds, every later poll would return at once.
        let last = activity.string(&["lastactivity"]);
        let moved = last.is_some() && last != *since;
        *since = last.or_else(|| since.take());
        if mentions_chat(&activity, &asked.chat_id) {
            return Ok(());
        }
        let held = cx.now().monotonic_ms.saturating_sub(now);
        if held.saturating_add(PAUSE_MS) >= POLL_S.min(left_s) * 1000 {
            return Ok(());
        }
        if !moved && held < PAUSE_MS {
            cx.sleep(PAUSE_MS).await?;
        }
    }
}

/// What ends the wait is an error; what may pass is not.
fn settle<T>(result: Result<T>) -> Result<Option<T>> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(error) => match error.kind {
            ErrorKind::Server
            | ErrorKind::Network
            | ErrorKind::Timeout
            | ErrorKind::OutcomeUnknown
            | ErrorKind::RateLimited => Ok(None),
            _ => Err(error),
        },
    }
}
