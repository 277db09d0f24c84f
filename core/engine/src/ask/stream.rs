//! The answer as it is written.

use super::Asked;
use crate::call::{Answer, As, Sending, Wanted};
use crate::cx::Cx;
use crate::effect::Outcome;
use crate::error::{ErrorKind, Result};
use crate::event::{AnswerEvent, Event};
use crate::exchange::Broken;
use crate::sse::{Parser, SseEvent};
use crate::view::View;
use serde_json::Value;

/// First credit of the stream, and the most bytes that the caller may be behind.
const CREDIT: u64 = 64 * 1024;
/// Most events that the caller may be behind before the sender is held up.
const MOST_BEHIND: u64 = 256;

/// How a stream went.
pub(super) enum Streamed {
    /// To its end, which says nothing of success.
    Ended,
    /// There is nothing to stream yet, or no more.
    NotYet,
    /// It broke off; the text so far is not the answer.
    Broken,
}

/// Reads the stream and hands out its events.
pub(super) async fn read(cx: &Cx, asked: &Asked) -> Result<Streamed> {
    let mut call = asked.call("chats.read_message");
    call.options.max_attempts = Some(1);
    let sending = Sending {
        call: &call,
        auth: As::Client,
        wanted: Wanted::Stream(CREDIT),
        on_sent: None,
    };
    let mut streaming = match sending.send(cx).await {
        Ok(Answer::Open(streaming)) => streaming,
        Ok(Answer::Reply(_)) => return Ok(Streamed::NotYet),
        Err(error) => {
            return match error.kind {
                ErrorKind::Cancelled
                | ErrorKind::Unauthenticated
                | ErrorKind::PaymentRequired
                | ErrorKind::Forbidden => Err(error),
                _ => Ok(Streamed::NotYet),
            };
        }
    };
    let mut parser = Parser::new();
    let mut behind = 0;
    loop {
        let piece = match streaming.open.next().await {
            Ok(piece) => piece,
            Err(Broken::Error(error)) => return Err(error),
            Err(Broken::Failed(_)) => None,
        };
        let (events, ended) = match piece {
            Some(Outcome::Data(data)) => {
                let credit = data.len() as u64;
                let events = parser.push(&data).unwrap_or_default();
                // A slow caller holds up the sender.
                behind += events.len() as u64;
                while behind > MOST_BEHIND {
                    behind = behind.saturating_sub(cx.demand().await?);
                }
                streaming.open.credit(cx, credit);
                (events, false)
            }
            Some(_) => (Vec::new(), false),
            None => (parser.finish(), true),
        };
        for event in events {
            if hand_out(cx, event) {
                return Ok(Streamed::Ended);
            }
        }
        if ended {
            return Ok(Streamed::Broken);
        }
    }
}

/// Hands out one event; says whether it ends the answer.
fn hand_out(cx: &Cx, SseEvent { event, data, .. }: SseEvent) -> bool {
    match event.as_str() {
        "done" => return true,
        "data" => {
            let piece = serde_json::from_str(&data).map(View).unwrap_or_default();
            if let Some(text) = piece.at(&["item"]).and_then(Value::as_str) {
                let text = text.to_owned();
                cx.emit(Event::Answer(AnswerEvent::Text { text }));
                return false;
            }
        }
        _ => {}
    }
    let ends = event == "needs_input";
    cx.emit(Event::Answer(AnswerEvent::Other { event, data }));
    ends
}
