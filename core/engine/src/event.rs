//! What a host hands out to its callers.

use crate::error::{Error, ErrorKind};
use crate::journal::Journal;
use crate::reply::Reply;
use fastio_description::models::Citation;
use serde::{Deserialize as _, Serialize};

/// Something that happened to a task.
#[derive(Debug, Clone)]
pub enum Event {
    /// A request goes out.
    Attempt {
        /// The operation.
        operation: &'static str,
        /// 1 for the first.
        attempt: u32,
        /// HTTP method.
        method: &'static str,
        /// The URL, without secrets.
        url: String,
    },
    /// A reply's head came in.
    Replied {
        /// The operation.
        operation: &'static str,
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
    Progress(Progress),
    /// How to go on with a resumable upload, should it end early. Each replaces the one before.
    Journal(Journal),
    /// One of many files has come to its end.
    File {
        /// Which: its place in the list, from 0.
        index: u64,
        /// What became of it.
        result: Box<Result<Uploaded, Error>>,
    },
    /// A page of a listing. The next is asked for on [`crate::Engine::demand`].
    Page(Box<Reply>),
    /// A piece of a streamed reply. Call [`crate::Engine::demand`] with the bytes consumed.
    Data(Vec<u8>),
    /// A piece of an answer.
    Answer(AnswerEvent),
    /// The end. Nothing follows.
    Finished(Box<Result<Completion, Error>>),
}

impl Event {
    /// Whether only an observer and a log are told it: what comes of a task shows in none of these.
    pub fn is_for_observers(&self) -> bool {
        matches!(
            self,
            Event::Attempt { .. } | Event::Replied { .. } | Event::Wait { .. } | Event::Refreshed
        )
    }
}

/// Why a task waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
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

impl WaitReason {
    /// As it is written in logs and in hosts without enums.
    pub fn name(self) -> &'static str {
        match self {
            WaitReason::RateLimit => "rate_limit",
            WaitReason::Retry => "retry",
            WaitReason::Refresh => "refresh",
            WaitReason::Concurrency => "concurrency",
            WaitReason::Processing => "processing",
        }
    }
}

/// How far a transfer is. Nothing of it ever goes back, but the rate and the estimate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
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

/// What a transfer is at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TransferState {
    /// Asking for limits, opening, hashing the first bytes.
    #[default]
    Preparing,
    /// Bytes are on their way.
    Transferring,
    /// All bytes are across; they are put together, stored and checked.
    Finishing,
    /// The end.
    Done,
}

impl TransferState {
    /// As it is written in logs and in hosts without enums.
    pub fn name(self) -> &'static str {
        match self {
            TransferState::Preparing => "preparing",
            TransferState::Transferring => "transferring",
            TransferState::Finishing => "finishing",
            TransferState::Done => "done",
        }
    }
}

/// A piece of an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "type")]
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
    /// Any other event of the stream: status, analysis, tables, or one not yet known.
    Other {
        /// Its name on the wire.
        event: String,
        /// Its data as sent.
        data: String,
    },
    /// The stream broke; the text so far is not the answer. The end comes from the message itself.
    Interrupted,
}

/// How a task ended well.
#[derive(Debug, Clone)]
pub enum Completion {
    /// A call's reply.
    Reply(Box<Reply>),
    /// A streamed reply is at its end; all of it came as [`Event::Data`].
    Streamed {
        /// HTTP status.
        status: u16,
        /// Reply headers, names in lower case.
        headers: Vec<(String, String)>,
    },
    /// A listing is at its end.
    Pages {
        /// Number of pages.
        pages: u64,
    },
    /// An upload is stored.
    Uploaded(Uploaded),
    /// Every one of many files has come to its end, well or not.
    UploadedMany {
        /// Files that are stored.
        stored: u64,
        /// Files that are not; each has told why.
        failed: u64,
    },
    /// A download is complete and checked.
    Downloaded(Downloaded),
    /// An answer is complete.
    Answered(Box<Answer>),
    /// The client now has a token.
    SignedIn {
        /// Lifetime of the token in seconds.
        expires_in: u64,
    },
    /// The client now has no credential.
    SignedOut,
    /// A file from the web is stored.
    Imported(Imported),
}

/// A stored upload.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Imported {
    /// The file's node, if the service told it or it stands where it was to go.
    pub node_id: Option<String>,
    /// The import.
    pub upload_id: String,
}

/// A complete download.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
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
#[derive(Debug, Clone, PartialEq, Serialize)]
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
    /// Where the answer comes from, as the service sent it.
    pub citations: Vec<serde_json::Value>,
    /// The whole message, as the service sent it.
    pub message: serde_json::Value,
}

impl Answer {
    /// The citations as a type: the files the answer comes from, and where in them.
    ///
    /// Fails with an error of kind `InvalidReply` if one has another shape;
    /// [`citations`](Answer::citations) has them as they came.
    pub fn cited(&self) -> Result<Vec<Citation>, Error> {
        let decode = |citation: &serde_json::Value| Citation::deserialize(citation);
        self.citations.iter().map(decode).collect::<Result<_, _>>().map_err(|error| {
            Error::new(
                ErrorKind::InvalidReply,
                format!("a citation does not have the documented shape: {error}; read it raw, and report it"),
            )
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn citations_have_a_type() {
        let mut answer = Answer {
            chat_id: String::new(),
            message_id: String::new(),
            status: "complete".to_owned(),
            text: String::new(),
            truncated: false,
            citations: vec![
                json!({"nodeId": "2x", "entries": [{"page": 3, "snippet": "so"}], "new": 1}),
            ],
            message: json!({}),
        };
        let cited = answer.cited().unwrap();
        assert_eq!(cited[0].node_id.as_deref(), Some("2x"));
        assert_eq!(cited[0].entries.as_ref().unwrap()[0].page, Some(3));
        assert_eq!(cited[0].extra["new"], 1);
        answer.citations.push(json!("elsewhere"));
        assert_eq!(answer.cited().unwrap_err().kind, ErrorKind::InvalidReply);
    }
}
