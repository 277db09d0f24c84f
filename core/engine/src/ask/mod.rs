//! A question to the agent, and its answer. The facts are in `core/api/ai-stream.md`.

mod stream;
mod turn;
mod wait;

use crate::call;
use crate::cx::Cx;
use crate::error::{Error, ErrorKind, Result};
use crate::event::{Answer, AnswerEvent, Completion, Event};
use crate::operation;
use crate::task::{Ask, Call};
use crate::view::{View, lacks};
use stream::Streamed;
use turn::Turn;

/// How long an answer may take if the caller does not say.
const DEFAULT_TIMEOUT_MS: u64 = 300_000;
/// How often a short race (409) is sent again.
const MOST_RACES: u32 = 3;
const RACE_PAUSE_MS: u64 = 500;

/// A question that has become a chat message.
struct Asked {
    context: String,
    context_id: String,
    chat_id: String,
    message_id: String,
    deadline: u64,
}

/// Refuses a question that the service would refuse.
pub(crate) fn check(cx: &Cx, task: &Ask) -> Result<()> {
    let call = question(task, "0".to_owned())?;
    let op = operation::find(&call.operation)?;
    call::prepare(cx, op, &call).map(|_| ())
}

fn question(task: &Ask, idempotency_key: String) -> Result<Call> {
    let mut call = Call::new(if task.chat_id.is_some() {
        "chats.send_message"
    } else {
        "chats.create"
    });
    call.params = task.params.clone();
    for name in ["context", "context_id", "chat_id", "question"] {
        if call.params.contains_key(name) {
            let why = "is given as a field of the question, not among its further parameters";
            return Err(Error::param(name, "invalid", why));
        }
    }
    if !call.params.contains_key("idempotency_key") {
        call.set("idempotency_key", idempotency_key.into());
    }
    if let Some(chat_id) = &task.chat_id {
        call.set("chat_id", chat_id.as_str().into());
    }
    Ok(call
        .with("context", task.context.as_str())
        .with("context_id", task.context_id.as_str())
        .with("question", task.question.as_str()))
}

impl Asked {
    fn call(&self, operation: &str) -> Call {
        Call::new(operation)
            .with("context", self.context.as_str())
            .with("context_id", self.context_id.as_str())
            .with("chat_id", self.chat_id.as_str())
            .with("message_id", self.message_id.as_str())
    }

    async fn read(&self, cx: &Cx) -> Result<Turn> {
        View::payload(&call::call(cx, &self.call("chats.get_message")).await?).map(Turn::of_details)
    }
}

/// The machine of a question. It is sent once; whatever breaks later, only the waiting for its answer is repeated.
pub(crate) async fn run(cx: Cx, task: Ask) -> Result<Completion> {
    let deadline = cx
        .now()
        .monotonic_ms
        .saturating_add(task.timeout_ms.unwrap_or(DEFAULT_TIMEOUT_MS));
    let call = question(&task, cx.random_hex())?;
    let reply = send(&cx, &call).await?;
    let (chat_id, message_id) = turn::ids(&View::payload(&reply)?, task.chat_id.as_deref())
        .ok_or_else(|| {
            lacks(
                &reply,
                "message to read the answer from; the question was taken, list the chat's messages",
            )
        })?;
    let since = reply.server_date.clone();
    cx.emit(Event::Answer(AnswerEvent::Started {
        chat_id: chat_id.clone(),
        message_id: message_id.clone(),
    }));
    let asked = Asked {
        context: task.context,
        context_id: task.context_id,
        chat_id,
        message_id,
        deadline,
    };

    let turn = match stream::read(&cx, &asked).await? {
        Streamed::Ended => asked.read(&cx).await?,
        Streamed::NotYet => wait::final_turn(&cx, &asked, since, true).await?,
        Streamed::Broken => {
            cx.emit(Event::Answer(AnswerEvent::Interrupted));
            wait::final_turn(&cx, &asked, since, false).await?
        }
    };
    // The stream can end a moment before the message is final.
    let turn = if turn.is_final() {
        turn
    } else {
        wait::final_turn(&cx, &asked, None, false).await?
    };
    finish(asked, turn).map(|answer| Completion::Answered(Box::new(answer)))
}

/// Sends the question. A 409 that is no end is a short race, cured by the same request with the same key.
async fn send(cx: &Cx, call: &Call) -> Result<crate::reply::Reply> {
    let op = operation::find(&call.operation)?;
    let mut races = 0;
    loop {
        match call::call(cx, call).await {
            Err(error)
                if error.status == 409 && races < MOST_RACES && !is_terminal(op, error.code) =>
            {
                races += 1;
                cx.sleep(RACE_PAUSE_MS).await?;
            }
            reply => return reply,
        }
    }
}

fn is_terminal(op: &fastio_description::Operation, code: u64) -> bool {
    op.refusals
        .iter()
        .any(|refusal| u64::from(refusal.code) == code && refusal.retry == Some(false))
}

fn finish(asked: Asked, turn: Turn) -> Result<Answer> {
    let text = match turn.status.as_str() {
        "complete" => turn.answer.unwrap_or_default(),
        "needs_input" => turn.clarification.unwrap_or_default(),
        status => {
            let reason = turn
                .error
                .unwrap_or_else(|| "no reason was given".to_owned());
            let mut error = Error::new(
                ErrorKind::Failed,
                format!(
                    "the question was not answered ({status}: {reason}); ask again if it still matters"
                ),
            );
            error.operation = "chats.get_message".to_owned();
            return Err(error);
        }
    };
    Ok(Answer {
        chat_id: asked.chat_id,
        message_id: asked.message_id,
        status: turn.status,
        text,
        truncated: turn.truncated,
        citations: turn.citations,
        message: turn.raw,
    })
}
