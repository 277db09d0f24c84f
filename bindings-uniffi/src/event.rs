//! What a driver hands out to its callers.

use crate::error::ErrorInfo;
use crate::outcome::ReplyHeader;
use crate::reply::Reply;
use fastio_core::event;
use fastio_core::event::{
    AnswerEvent, Downloaded, Imported, Progress, TransferState, Uploaded, WaitReason,
};
use fastio_core::log::{LogLevel, LogLine};

/// How much a line of a log matters.
#[uniffi::remote(Enum)]
pub enum LogLevel {
    /// Every step of a transfer, and waits for a free place.
    Trace,
    /// Every request.
    Debug,
    /// What changes the client itself.
    Info,
}

/// A line of a log, without secrets.
#[uniffi::remote(Record)]
pub struct LogLine {
    /// How much it matters.
    pub level: LogLevel,
    /// What happened.
    pub text: String,
}

/// Why a task waits.
#[uniffi::remote(Enum)]
pub enum WaitReason {
    /// The service's rate limit.
    RateLimit,
    /// A failed attempt, to be made again.
    Retry,
    /// Another call renews the credential.
    Refresh,
    /// The most requests are under way.
    Concurrency,
    /// Work on the service's side.
    Processing,
}

/// What a transfer is at.
#[uniffi::remote(Enum)]
pub enum TransferState {
    /// Asking for limits, opening, hashing the first bytes.
    Preparing,
    /// Bytes are on their way.
    Transferring,
    /// All bytes are across; they are put together, stored and checked.
    Finishing,
    /// The end.
    Done,
}

/// How far a transfer is. Nothing of it ever goes back, but the rate and the estimate.
#[uniffi::remote(Record)]
pub struct Progress {
    /// What goes on.
    pub state: TransferState,
    /// Bytes handed to the network, or taken from it.
    pub sent: u64,
    /// Bytes the receiving side has for certain.
    pub confirmed: u64,
    /// Bytes in all, if known.
    pub total: Option<u64>,
    /// Bytes per second of the last few seconds, once some have passed.
    pub bytes_per_s: Option<u64>,
    /// Milliseconds that the rest takes at that rate.
    pub remaining_ms: Option<u64>,
    /// Files that are done.
    pub files_done: u64,
    /// Files in all.
    pub files: u64,
}

/// A piece of an answer.
#[uniffi::remote(Enum)]
pub enum AnswerEvent {
    /// The chat and message the question became.
    Started {
        /// The chat.
        chat_id: String,
        /// The message.
        message_id: String,
    },
    /// More of the text.
    Text {
        /// To be appended as it is.
        text: String,
    },
    /// Any other event of the stream.
    Other {
        /// Its name on the wire.
        event: String,
        /// Its data as sent.
        data: String,
    },
    /// The stream broke; the text so far is not the answer.
    Interrupted,
}

/// A stored upload.
#[uniffi::remote(Record)]
pub struct Uploaded {
    /// The file's node, if the service told it.
    pub node_id: Option<String>,
    /// The session it went through.
    pub upload_id: String,
    /// Bytes.
    pub size: u64,
    /// CRC-32C of the content, 8 hex digits.
    pub crc32c: String,
    /// Whether it was compared with what the service says it has stored. Not if the caller may not read the file.
    pub verified: bool,
}

/// A file from the web that is stored.
#[uniffi::remote(Record)]
pub struct Imported {
    /// The file's node, if the service told it or it stands where it was to go.
    pub node_id: Option<String>,
    /// The import.
    pub upload_id: String,
}

/// A complete download.
#[uniffi::remote(Record)]
pub struct Downloaded {
    /// Bytes written.
    pub size: u64,
    /// A safe file name.
    pub name: String,
    /// CRC-32C of the content, 8 hex digits, if it was computed.
    pub crc32c: Option<String>,
    /// Whether the content was compared with a value of the service.
    pub verified: bool,
}

/// A complete answer.
#[derive(Debug, Clone, uniffi::Record)]
pub struct Answer {
    /// The chat.
    pub chat_id: String,
    /// The message.
    pub message_id: String,
    /// How it ended: `complete`, or `needs_input` if the agent asks back.
    pub status: String,
    /// The whole text; the question if the agent asks back.
    pub text: String,
    /// Whether the service cut the text.
    pub truncated: bool,
    /// Where the answer comes from: a JSON document each.
    pub citations: Vec<String>,
    /// The whole message as JSON text.
    pub message: String,
}

/// How a task ended well.
#[derive(Debug, uniffi::Enum)]
pub enum Completion {
    /// A call's reply.
    Reply {
        /// The reply.
        reply: Reply,
    },
    /// A streamed reply is at its end; all of it came as `Data`.
    Streamed {
        /// HTTP status.
        status: u16,
        /// Reply headers, names in lower case.
        headers: Vec<ReplyHeader>,
    },
    /// A listing is at its end.
    Pages {
        /// Number of pages.
        pages: u64,
    },
    /// An upload is stored.
    Uploaded {
        /// What is stored.
        uploaded: Uploaded,
    },
    /// Every one of many files has come to its end, well or not.
    UploadedMany {
        /// Files that are stored.
        stored: u64,
        /// Files that are not; each has told why.
        failed: u64,
    },
    /// A download is complete and checked.
    Downloaded {
        /// What was written.
        downloaded: Downloaded,
    },
    /// An answer is complete.
    Answered {
        /// The answer.
        answer: Answer,
    },
    /// The client now has a token.
    SignedIn {
        /// Lifetime of the token in seconds.
        expires_in: u64,
    },
    /// The client now has no credential.
    SignedOut,
    /// A file from the web is stored.
    Imported {
        /// What is stored.
        imported: Imported,
    },
}

/// Something that happened to a task.
#[derive(uniffi::Enum)]
pub enum Event {
    /// A request goes out.
    Attempt {
        /// The operation.
        operation: String,
        /// 1 for the first.
        attempt: u32,
        /// HTTP method.
        method: String,
        /// The URL, without secrets.
        url: String,
    },
    /// A reply's head came in.
    Replied {
        /// The operation.
        operation: String,
        /// HTTP status.
        status: u16,
        /// The service's id of the request.
        request_id: Option<String>,
    },
    /// The task waits before it goes on.
    Wait {
        /// Why.
        reason: WaitReason,
        /// How long.
        ms: u64,
    },
    /// The credential was renewed.
    Refreshed,
    /// How far a transfer is.
    Progress {
        /// How far.
        progress: Progress,
    },
    /// How to go on with a resumable transfer, should it end early. Each replaces the one before.
    Journal {
        /// The journal, a small JSON document.
        journal: String,
    },
    /// One of many files has come to its end: stored, or not.
    File {
        /// Which: its place in the list, from 0.
        index: u64,
        /// What is stored.
        uploaded: Option<Uploaded>,
        /// Why it is not.
        error: Option<ErrorInfo>,
    },
    /// A page of a listing. The next is asked for with `demand`.
    Page {
        /// The page.
        reply: Reply,
    },
    /// A piece of a streamed reply. Call `demand` with the bytes consumed.
    Data {
        /// The bytes.
        bytes: Vec<u8>,
    },
    /// A piece of an answer.
    Answer {
        /// The piece.
        event: AnswerEvent,
    },
    /// The task ended well. Nothing follows.
    Finished {
        /// How it ended well.
        completion: Completion,
    },
    /// The task ended in an error. Nothing follows.
    Failed {
        /// What went wrong.
        error: ErrorInfo,
    },
}

/// Shows no content: a reply may hold a token.
impl std::fmt::Debug for Event {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Event::Attempt { .. } => "Attempt",
            Event::Replied { .. } => "Replied",
            Event::Wait { .. } => "Wait",
            Event::Refreshed => "Refreshed",
            Event::Progress { .. } => "Progress",
            Event::Journal { .. } => "Journal",
            Event::File { .. } => "File",
            Event::Page { .. } => "Page",
            Event::Data { .. } => "Data",
            Event::Answer { .. } => "Answer",
            Event::Finished { .. } => "Finished",
            Event::Failed { .. } => "Failed",
        })
    }
}

impl From<event::Event> for Event {
    fn from(event: event::Event) -> Self {
        match event {
            event::Event::Attempt {
                operation,
                attempt,
                method,
                url,
            } => Event::Attempt {
                operation: operation.to_owned(),
                attempt,
                method: method.to_owned(),
                url,
            },
            event::Event::Replied {
                operation,
                status,
                request_id,
            } => Event::Replied {
                operation: operation.to_owned(),
                status,
                request_id,
            },
            event::Event::Wait { reason, ms } => Event::Wait { reason, ms },
            event::Event::Refreshed => Event::Refreshed,
            event::Event::Progress(progress) => Event::Progress { progress },
            event::Event::Journal(journal) => Event::Journal {
                journal: journal.to_json(),
            },
            event::Event::File { index, result } => {
                let (uploaded, error) = match *result {
                    Ok(uploaded) => (Some(uploaded), None),
                    Err(error) => (None, Some(error.into())),
                };
                Event::File {
                    index,
                    uploaded,
                    error,
                }
            }
            event::Event::Page(reply) => Event::Page {
                reply: (*reply).into(),
            },
            event::Event::Data(bytes) => Event::Data { bytes },
            event::Event::Answer(event) => Event::Answer { event },
            event::Event::Finished(result) => match *result {
                Ok(completion) => Event::Finished {
                    completion: completion.into(),
                },
                Err(error) => Event::Failed {
                    error: error.into(),
                },
            },
        }
    }
}

impl From<event::Completion> for Completion {
    fn from(completion: event::Completion) -> Self {
        match completion {
            event::Completion::Reply(reply) => Completion::Reply {
                reply: (*reply).into(),
            },
            event::Completion::Streamed { status, headers } => Completion::Streamed {
                status,
                headers: headers.into_iter().map(Into::into).collect(),
            },
            event::Completion::Pages { pages } => Completion::Pages { pages },
            event::Completion::Uploaded(uploaded) => Completion::Uploaded { uploaded },
            event::Completion::UploadedMany { stored, failed } => {
                Completion::UploadedMany { stored, failed }
            }
            event::Completion::Downloaded(downloaded) => Completion::Downloaded { downloaded },
            event::Completion::Answered(answer) => Completion::Answered {
                answer: (*answer).into(),
            },
            event::Completion::SignedIn { expires_in } => Completion::SignedIn { expires_in },
            event::Completion::SignedOut => Completion::SignedOut,
            event::Completion::Imported(imported) => Completion::Imported { imported },
        }
    }
}

impl From<event::Answer> for Answer {
    fn from(answer: event::Answer) -> Self {
        Answer {
            chat_id: answer.chat_id,
            message_id: answer.message_id,
            status: answer.status,
            text: answer.text,
            truncated: answer.truncated,
            citations: answer.citations.iter().map(ToString::to_string).collect(),
            message: answer.message.to_string(),
        }
    }
}
