//! What a job does, as a stream of what it hands out.

use crate::file::File;
use crate::given::Given;
use bytes::Bytes;
use fastio_native::{
    Answer, AnswerEvent, Answering, ByteStream, Client, Event, Fetched, FileEnd, Imported, Journal,
    Journals, Pages, Progress, Reply, Result, Saved, Transfer, Uploaded, UploadedMany,
};
use futures_util::stream::{Stream, once, unfold};
use std::pin::Pin;
use std::sync::{Arc, OnceLock};
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
    /// How to go on with an upload.
    Journal(Journal),
    /// The end of one of many files.
    File(FileEnd),
    Uploaded(Uploaded),
    UploadedMany(UploadedMany),
    Imported(Imported),
    Saved(Saved),
    Fetched(Fetched),
    /// A piece of an answer.
    Piece(AnswerEvent),
    Answered(Answer),
    /// A file that is open for reading.
    Opened(File),
    SignedIn(Duration),
    SignedOut,
    Closed,
}

/// Work under way.
pub(crate) struct Work {
    pub(crate) steps: Steps,
    /// Of a transfer.
    pub(crate) journal: Option<Latest>,
}

/// Its steps. Dropping them stops it.
pub(crate) type Steps = Pin<Box<dyn Stream<Item = Result<Ready>> + Send>>;

/// The newest journal of a transfer: of the one under way, or else the one that was given.
#[derive(Clone, Default)]
pub(crate) struct Latest(Arc<(Option<Journal>, OnceLock<Journals>)>);

impl Latest {
    pub(crate) fn new(given: Option<Journal>) -> Self {
        Latest(Arc::new((given, OnceLock::new())))
    }

    pub(crate) fn get(&self) -> Option<Journal> {
        let (given, running) = &*self.0;
        let told = running.get().and_then(Journals::latest);
        told.or_else(|| given.clone())
    }
}

fn work(steps: impl Stream<Item = Result<Ready>> + Send + 'static) -> Work {
    Work {
        steps: Box::pin(steps),
        journal: None,
    }
}

/// Work with one result.
pub(crate) fn single(work: impl Future<Output = Result<Ready>> + Send + 'static) -> Work {
    self::work(once(work))
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
    work(unfold(pages, |mut pages| async move {
        let page = pages.next_reply().await?;
        Some((page.map(Ready::Page), pages))
    }))
}

pub(crate) fn bytes(client: &Client, given: Given) -> Work {
    let stream: ByteStream = client.stream(given.call);
    work(unfold(stream, |mut stream| async move {
        let piece = stream.next().await?;
        Some((piece.map(Ready::Data), stream))
    }))
}

pub(crate) fn answer(asked: Result<Answering>) -> Work {
    let state = asked.map_or_else(Stage::Refused, Stage::Running);
    work(unfold(state, |stage| async move {
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

/// What is told of a transfer on the way.
#[derive(Clone, Copy, Default)]
pub(crate) struct Wanted {
    pub(crate) file: bool,
    pub(crate) progress: bool,
    pub(crate) journal: bool,
}

/// A transfer, with what is wanted on the way. `kept` is what it reads from, for as long as it runs.
pub(crate) fn transfer<T: Send + 'static>(
    start: impl Future<Output = Result<Transfer<T>>> + Send + 'static,
    ready: fn(T) -> Ready,
    wanted: Wanted,
    latest: Latest,
    kept: impl Send + 'static,
) -> Work {
    transfer_of(start, ready, |_, _| None, wanted, latest, kept)
}

/// The same, of many files.
pub(crate) fn many(
    start: impl Future<Output = Result<Transfer<UploadedMany>>> + Send + 'static,
    wanted: Wanted,
    latest: Latest,
    kept: impl Send + 'static,
) -> Work {
    let end = |transfer: &Transfer<UploadedMany>, event: &Event| transfer.file_end(event);
    transfer_of(start, Ready::UploadedMany, end, wanted, latest, kept)
}

fn transfer_of<T: Send + 'static>(
    start: impl Future<Output = Result<Transfer<T>>> + Send + 'static,
    ready: fn(T) -> Ready,
    file_end: fn(&Transfer<T>, &Event) -> Option<FileEnd>,
    wanted: Wanted,
    latest: Latest,
    kept: impl Send + 'static,
) -> Work {
    let state = (Step::Start(start, kept), latest.clone());
    let steps = unfold(state, move |(step, latest)| async move {
        let (mut transfer, kept) = match step {
            Step::Start(start, kept) => match start.await {
                Ok(transfer) => {
                    latest.0.1.get_or_init(|| transfer.journals());
                    (transfer, kept)
                }
                Err(error) => return Some((Err(error), (Step::Over, latest))),
            },
            Step::Running(transfer, kept) => (transfer, kept),
            Step::Over => return None,
        };
        while let Some(event) = transfer.next_event().await {
            let ready = match event {
                Event::File { .. } if wanted.file => match file_end(&transfer, &event) {
                    Some(end) => Ready::File(end),
                    None => continue,
                },
                Event::Progress(now) if wanted.progress => Ready::Progress(now),
                Event::Journal(journal) if wanted.journal => Ready::Journal(journal),
                _ => continue,
            };
            return Some((Ok(ready), (Step::Running(transfer, kept), latest)));
        }
        Some((transfer.await.map(ready), (Step::Over, latest)))
    });
    Work {
        steps: Box::pin(steps),
        journal: Some(latest),
    }
}

enum Step<S, T, K> {
    Start(S, K),
    Running(Transfer<T>, K),
    Over,
}
