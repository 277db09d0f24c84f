//! What a job does, as a stream of what it hands out.

use crate::given::Given;
use bytes::Bytes;
use fastio_native::{
    Answer, AnswerEvent, Answering, ByteStream, Client, Event, Fetched, Pages, Progress, Reply,
    Result, Saved, Transfer, Uploaded,
};
use futures_util::stream::{Stream, once, unfold};
use std::pin::Pin;
use std::time::Duration;

/// Something for the caller.
pub(crate) enum Ready {
    /// A call's reply.
    Reply(Reply),
    /// A page of a listing.
    Page(Reply),
    /// A piece of a reply of bytes.
    Data(Bytes),
    /// How far a transfer is.
    Progress(Progress),
    Uploaded(Uploaded),
    Saved(Saved),
    Fetched(Fetched),
    /// A piece of an answer.
    Piece(AnswerEvent),
    Answered(Answer),
    SignedIn(Duration),
    Closed,
}

/// Work under way. Dropping it stops it.
pub(crate) type Work = Pin<Box<dyn Stream<Item = Result<Ready>> + Send>>;

/// Work with one result.
pub(crate) fn single(work: impl Future<Output = Result<Ready>> + Send + 'static) -> Work {
    Box::pin(once(work))
}

pub(crate) fn call(client: Client, given: Given) -> Work {
    single(async move {
        let Given {
            mut call,
            inputs,
            kept: _kept,
        } = given;
        // Kept until the call is done.
        let mut registered = Vec::new();
        for (name, input) in inputs {
            let known = client.register(input).await?;
            call.files.push((name, known.source()));
            registered.push(known);
        }
        client.execute(call).await.map(Ready::Reply)
    })
}

pub(crate) fn pages(client: &Client, given: Given) -> Work {
    let pages: Pages<()> = client.pages(given.call);
    Box::pin(unfold(pages, |mut pages| async move {
        let page = pages.next_reply().await?;
        Some((page.map(Ready::Page), pages))
    }))
}

pub(crate) fn bytes(client: &Client, given: Given) -> Work {
    let stream: ByteStream = client.stream(given.call);
    Box::pin(unfold(stream, |mut stream| async move {
        let piece = stream.next().await?;
        Some((piece.map(Ready::Data), stream))
    }))
}

pub(crate) fn answer(asked: Result<Answering>) -> Work {
    let state = asked.map_or_else(Stage::Refused, Stage::Running);
    Box::pin(unfold(state, |stage| async move {
        let mut answering = match stage {
            Stage::Running(answering) => answering,
            Stage::Refused(error) => return Some((Err(error), Stage::Over)),
            Stage::Over => return None,
        };
        if let Some(piece) = answering.next_event().await {
            return Some((Ok(Ready::Piece(piece)), Stage::Running(answering)));
        }
        Some((answering.await.map(Ready::Answered), Stage::Over))
    }))
}

enum Stage<T> {
    Refused(fastio_native::Error),
    Running(T),
    Over,
}

/// A transfer, with its progress if that is wanted. `kept` is what it reads from, for as long as it runs.
pub(crate) fn transfer<T: Send + 'static>(
    start: impl Future<Output = Result<Transfer<T>>> + Send + 'static,
    ready: fn(T) -> Ready,
    progress: bool,
    kept: impl Send + 'static,
) -> Work {
    Box::pin(unfold(Step::Start(start, kept), move |step| async move {
        let (mut transfer, kept) = match step {
            Step::Start(start, kept) => match start.await {
                Ok(transfer) => (transfer, kept),
                Err(error) => return Some((Err(error), Step::Over)),
            },
            Step::Running(transfer, kept) => (transfer, kept),
            Step::Over => return None,
        };
        while let Some(event) = transfer.next_event().await {
            if let Event::Progress(now) = event
                && progress
            {
                return Some((Ok(Ready::Progress(now)), Step::Running(transfer, kept)));
            }
        }
        Some((transfer.await.map(ready), Step::Over))
    }))
}

enum Step<S, T, K> {
    Start(S, K),
    Running(Transfer<T>, K),
    Over,
}
