//! A question to the agent of a workspace or share.

use crate::client::Client;
use crate::clock::millis;
use crate::running::{Canceller, Running, unexpected};
use fastio_core::error::{Error, Result};
use fastio_core::event::{Answer, AnswerEvent, Completion, Event};
use fastio_core::task::{self, Params, Task};
use futures_core::Stream;
use serde_json::Value;
use std::future::{IntoFuture, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

/// A question to be asked. Awaiting it gives the whole answer; [`start`](Ask::start) gives it piece by piece.
///
/// ```no_run
/// # async fn example(client: fastio_native::Client) -> fastio_native::Result<()> {
/// let answer = client.ask("What is our refund policy?").in_workspace("1234567890123456789").await?;
/// println!("{}\n{} citations", answer.text, answer.citations.len());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "a question is not asked until it is awaited or started"]
pub struct Ask {
    client: Client,
    question: String,
    of: Option<(&'static str, String)>,
    chat_id: Option<String>,
    params: Params,
    timeout: Option<Duration>,
}

impl Client {
    /// A question to the agent of a workspace or share.
    pub fn ask(&self, question: impl Into<String>) -> Ask {
        Ask {
            client: self.clone(),
            question: question.into(),
            of: None,
            chat_id: None,
            params: Params::new(),
            timeout: None,
        }
    }
}

impl Ask {
    /// Of this workspace (id or custom name).
    pub fn in_workspace(mut self, id: impl Into<String>) -> Self {
        self.of = Some(("workspace", id.into()));
        self
    }

    /// Of this share (id or custom name).
    pub fn in_share(mut self, id: impl Into<String>) -> Self {
        self.of = Some(("share", id.into()));
        self
    }

    /// As the next message of this chat instead of the first of a new one.
    pub fn chat(mut self, chat_id: impl Into<String>) -> Self {
        self.chat_id = Some(chat_id.into());
        self
    }

    /// A further parameter of `chats.create` or, within a chat, of `chats.send_message`.
    pub fn param(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.params.insert(name.into(), value.into());
        self
    }

    /// Longest wait for the whole answer; five minutes by default.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = Some(limit);
        self
    }

    /// Asks it. Fails if a parameter is wrong; nothing is sent then.
    pub fn start(self) -> Result<Answering> {
        let Some((context, context_id)) = self.of else {
            let rule = "say whose agent is asked: in_workspace or in_share";
            return Err(Error::param("context_id", "missing", rule));
        };
        let running = self.client.run(Task::Ask(task::Ask {
            context: context.to_owned(),
            context_id,
            question: self.question,
            chat_id: self.chat_id,
            params: self.params,
            timeout_ms: self.timeout.map(millis),
            options: self.client.task_options(),
        }))?;
        Ok(Answering { running, end: None })
    }
}

impl IntoFuture for Ask {
    type Output = Result<Answer>;
    type IntoFuture = Pin<Box<dyn Future<Output = Result<Answer>> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move { self.start()?.await })
    }
}

/// An answer that comes in. A stream of its pieces; awaiting it gives the whole, dropping it stops listening.
///
/// ```no_run
/// # async fn example(client: fastio_native::Client) -> fastio_native::Result<()> {
/// use fastio_native::AnswerEvent;
///
/// let mut answering = client.ask("Summarize the plan.").in_workspace("1234567890123456789").start()?;
/// while let Some(event) = answering.next_event().await {
///     if let AnswerEvent::Text { text } = event {
///         print!("{text}");
///     }
/// }
/// let answer = answering.await?;
/// println!("\n{} citations", answer.citations.len());
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Answering {
    running: Running,
    end: Option<Result<Completion>>,
}

impl Answering {
    /// The next piece; `None` at the end. Await the answer then for its whole text and citations.
    pub async fn next_event(&mut self) -> Option<AnswerEvent> {
        poll_fn(|cx| self.poll_event(cx)).await
    }

    /// Stops listening: the answer finishes with an error of kind `Cancelled`.
    pub fn cancel(&self) {
        self.running.canceller().cancel();
    }

    /// A handle that stops this from elsewhere.
    pub fn canceller(&self) -> Canceller {
        self.running.canceller()
    }

    fn poll_event(&mut self, cx: &mut Context<'_>) -> Poll<Option<AnswerEvent>> {
        loop {
            match std::task::ready!(self.running.poll_event(cx)) {
                Some(Event::Answer(event)) => {
                    self.running.demand(1);
                    return Poll::Ready(Some(event));
                }
                Some(Event::Finished(result)) => {
                    self.end = Some(*result);
                    return Poll::Ready(None);
                }
                Some(_) => {}
                None => return Poll::Ready(None),
            }
        }
    }
}

impl Stream for Answering {
    type Item = AnswerEvent;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<AnswerEvent>> {
        self.poll_event(cx)
    }
}

impl IntoFuture for Answering {
    type Output = Result<Answer>;
    type IntoFuture = Pin<Box<dyn Future<Output = Result<Answer>> + Send>>;

    fn into_future(mut self) -> Self::IntoFuture {
        Box::pin(async move {
            while self.next_event().await.is_some() {}
            let end = match self.end.take() {
                Some(end) => end,
                None => self.running.finish().await,
            };
            match end? {
                Completion::Answered(answer) => Ok(*answer),
                other => Err(unexpected(&other)),
            }
        })
    }
}
