//! Events, as objects with a `type`.

use crate::error::ErrorInfo;
use crate::event::{
    Answer, AnswerEvent, Completion, Downloaded, Event, Progress, Uploaded, WaitReason,
};
use crate::reply::{Body, PageInfo, RateLimit, Reply};
use crate::task::TaskId;
use serde::Serialize;
use serde_bytes::Bytes;

#[derive(Serialize)]
struct TaskEvent<'a> {
    task: TaskId,
    event: GivenEvent<'a>,
}

#[derive(Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
enum GivenEvent<'a> {
    Attempt {
        operation: &'a str,
        attempt: u32,
        method: &'a str,
        url: &'a str,
    },
    Replied {
        operation: &'a str,
        status: u16,
        request_id: Option<&'a str>,
    },
    Wait {
        reason: WaitReason,
        ms: u64,
    },
    Refreshed,
    Progress {
        progress: Progress,
    },
    Journal {
        journal: String,
    },
    File {
        index: u64,
        uploaded: Option<&'a Uploaded>,
        error: Option<&'a ErrorInfo>,
    },
    Page {
        reply: GivenReply<'a>,
        items: Items,
    },
    Data {
        bytes: &'a Bytes,
    },
    Answer {
        answer: &'a AnswerEvent,
    },
    Finished {
        completion: GivenCompletion<'a>,
    },
    Failed {
        error: &'a ErrorInfo,
    },
}

#[derive(Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
enum GivenCompletion<'a> {
    Reply {
        reply: GivenReply<'a>,
    },
    Streamed {
        status: u16,
        headers: &'a [(String, String)],
    },
    Pages {
        pages: u64,
    },
    Uploaded {
        uploaded: &'a Uploaded,
    },
    UploadedMany {
        stored: u64,
        failed: u64,
    },
    Downloaded {
        downloaded: &'a Downloaded,
    },
    Answered {
        answer: &'a Answer,
    },
    SignedIn {
        expires_in: u64,
    },
}

/// The payload crosses once, as it is; where the result stands in it is told in the host's units, counted from both
/// ends so that the result itself need not be counted.
#[derive(Serialize)]
struct GivenReply<'a> {
    operation: &'a str,
    status: u16,
    headers: &'a [(String, String)],
    request_id: Option<&'a str>,
    rate: RateLimit,
    page: Option<&'a PageInfo>,
    payload: Option<&'a str>,
    result_start: usize,
    result_tail: usize,
    bytes: Option<&'a Bytes>,
}

/// The items of a page: where they stand in the payload, counted as the result is. A map has no order in every language:
/// its values come as a list of their own.
#[derive(Serialize)]
#[serde(untagged)]
enum Items {
    Within { start: usize, tail: usize },
    Apart(String),
}

impl Items {
    fn of(reply: &Reply, length: fn(&str) -> usize) -> Self {
        let payload = reply.payload();
        match reply.items_range() {
            None => Items::Apart("[]".to_owned()),
            Some(range) if payload.as_bytes().get(range.start) == Some(&b'[') => Items::Within {
                start: payload.get(..range.start).map_or(0, length),
                tail: payload.get(range.end..).map_or(0, length),
            },
            // It was read as a map before; there is nothing in it to fail on.
            Some(_) => Items::Apart(reply.items_list().unwrap_or_default()),
        }
    }
}

/// An event with the task it happened to. `length` counts a text in the units of the host's language.
pub fn event(task: TaskId, event: &Event, length: fn(&str) -> usize) -> impl Serialize {
    let event = match event {
        Event::Attempt {
            operation,
            attempt,
            method,
            url,
        } => GivenEvent::Attempt {
            operation,
            attempt: *attempt,
            method,
            url,
        },
        Event::Replied {
            operation,
            status,
            request_id,
        } => GivenEvent::Replied {
            operation,
            status: *status,
            request_id: request_id.as_deref(),
        },
        Event::Wait { reason, ms } => GivenEvent::Wait {
            reason: *reason,
            ms: *ms,
        },
        Event::Refreshed => GivenEvent::Refreshed,
        Event::Progress(progress) => GivenEvent::Progress {
            progress: *progress,
        },
        Event::Journal(journal) => GivenEvent::Journal {
            journal: journal.to_json(),
        },
        Event::File { index, result } => GivenEvent::File {
            index: *index,
            uploaded: result.as_ref().as_ref().ok(),
            error: result.as_ref().as_ref().err().map(|error| &**error),
        },
        Event::Page(reply) => GivenEvent::Page {
            reply: GivenReply::new(reply, length),
            items: Items::of(reply, length),
        },
        Event::Data(bytes) => GivenEvent::Data {
            bytes: Bytes::new(bytes),
        },
        Event::Answer(answer) => GivenEvent::Answer { answer },
        Event::Finished(result) => match result.as_ref() {
            Ok(completion) => GivenEvent::Finished {
                completion: GivenCompletion::new(completion, length),
            },
            Err(error) => GivenEvent::Failed { error },
        },
    };
    TaskEvent { task, event }
}

impl<'a> GivenCompletion<'a> {
    fn new(completion: &'a Completion, length: fn(&str) -> usize) -> Self {
        match completion {
            Completion::Reply(reply) => GivenCompletion::Reply {
                reply: GivenReply::new(reply, length),
            },
            Completion::Streamed { status, headers } => GivenCompletion::Streamed {
                status: *status,
                headers,
            },
            Completion::Pages { pages } => GivenCompletion::Pages { pages: *pages },
            Completion::Uploaded(uploaded) => GivenCompletion::Uploaded { uploaded },
            Completion::UploadedMany { stored, failed } => GivenCompletion::UploadedMany {
                stored: *stored,
                failed: *failed,
            },
            Completion::Downloaded(downloaded) => GivenCompletion::Downloaded { downloaded },
            Completion::Answered(answer) => GivenCompletion::Answered { answer },
            Completion::SignedIn { expires_in } => GivenCompletion::SignedIn {
                expires_in: *expires_in,
            },
        }
    }
}

impl<'a> GivenReply<'a> {
    fn new(reply: &'a Reply, length: fn(&str) -> usize) -> Self {
        let count = |text: Option<&str>| text.map_or(0, length);
        let (payload, result_start, result_tail, bytes) = match &reply.body {
            Body::Json { text, result } => (
                Some(text.as_str()),
                count(text.get(..result.start)),
                count(text.get(result.end..)),
                None,
            ),
            Body::Bytes(bytes) => (None, 0, 0, Some(Bytes::new(bytes))),
        };
        GivenReply {
            operation: reply.operation,
            status: reply.status,
            headers: &reply.headers,
            request_id: reply.request_id.as_deref(),
            rate: reply.rate,
            page: reply.page.as_ref(),
            payload,
            result_start,
            result_tail,
            bytes,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(payload: &str) -> serde_json::Value {
        let reply = Reply {
            operation: "storage.list",
            status: 200,
            headers: Vec::new(),
            request_id: None,
            server_date: None,
            rate: RateLimit::default(),
            page: None,
            body: Body::Json {
                text: payload.to_owned(),
                result: 0..payload.len(),
            },
        };
        let page = Event::Page(Box::new(reply));
        let given = event(TaskId(1), &page, |text| text.encode_utf16().count());
        serde_json::to_value(given).unwrap()["event"]["items"].clone()
    }

    #[test]
    fn items_stand_in_the_payload_or_apart() {
        // "ü" and the lamp are one and two units.
        let given = page(r#"{"ü💡":1,"nodes":[3,1],"z":"ü"}"#);
        assert_eq!(given, serde_json::json!({"start": 17, "tail": 9}));
        assert_eq!(page(r#"{"nodes":{"9":3,"5":{"a": 1}}}"#), r#"[3,{"a": 1}]"#);
        assert_eq!(page("{}"), "[]");
    }
}
