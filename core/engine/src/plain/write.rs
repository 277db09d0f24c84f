//! Events, as objects with a `type`.

use super::value::{Object, Plain};
use crate::error::ErrorInfo;
use crate::event::{Answer, AnswerEvent, Completion, Downloaded, Event, Progress, Uploaded};
use crate::reply::{Body, Reply};
use crate::task::TaskId;

/// An event with the task it happened to. `length` counts a text in the units of the host's language.
#[inline(never)]
pub fn event<'a>(task: TaskId, event: &'a Event, length: fn(&str) -> usize) -> Plain<'a> {
    let mut inner = Object::new();
    let out = &mut inner;
    match event {
        Event::Attempt {
            operation,
            attempt,
            method,
            url,
        } => out
            .tag("attempt")
            .text("operation", operation)
            .number("attempt", (*attempt).into())
            .text("method", method)
            .text("url", url),
        Event::Replied {
            operation,
            status,
            request_id,
        } => out
            .tag("replied")
            .text("operation", operation)
            .number("status", (*status).into())
            .maybe_text("request_id", request_id.as_ref()),
        Event::Wait { reason, ms } => out
            .tag("wait")
            .text("reason", reason.name())
            .number("ms", *ms),
        Event::Refreshed => out.tag("refreshed"),
        Event::Progress(far) => out.tag("progress").object("progress", progress(far)),
        Event::Journal(journal) => out.tag("journal").owned("journal", journal.to_json()),
        Event::File { index, result } => {
            let (stored, failed) = match result.as_ref() {
                Ok(stored) => (uploaded(stored).into(), Plain::Null),
                Err(failure) => (Plain::Null, error(failure)),
            };
            out.tag("file")
                .number("index", *index)
                .with("uploaded", stored)
                .with("error", failed)
        }
        Event::Page(page) => out
            .tag("page")
            .object("reply", reply(page, length))
            .with("items", items(page, length)),
        Event::Data(bytes) => out.tag("data").with("bytes", Plain::Bytes(bytes)),
        Event::Answer(piece) => out.tag("answer").object("answer", answer_event(piece)),
        Event::Finished(result) => match result.as_ref() {
            Ok(ended) => out
                .tag("finished")
                .object("completion", completion(ended, length)),
            Err(failure) => out.tag("failed").with("error", error(failure)),
        },
    };
    let mut told = Object::new();
    told.number("task", task.0).object("event", inner);
    told.into()
}

#[inline(never)]
fn completion<'a>(completion: &'a Completion, length: fn(&str) -> usize) -> Object<'a> {
    let mut out = Object::new();
    match completion {
        Completion::Reply(whole) => out.tag("reply").object("reply", reply(whole, length)),
        Completion::Streamed { status, headers } => out
            .tag("streamed")
            .number("status", (*status).into())
            .with("headers", Plain::Pairs(headers)),
        Completion::Pages { pages } => out.tag("pages").number("pages", *pages),
        Completion::Uploaded(stored) => out.tag("uploaded").object("uploaded", uploaded(stored)),
        Completion::UploadedMany { stored, failed } => out
            .tag("uploaded_many")
            .number("stored", *stored)
            .number("failed", *failed),
        Completion::Downloaded(file) => {
            out.tag("downloaded").object("downloaded", downloaded(file))
        }
        Completion::Answered(whole) => out.tag("answered").object("answer", answer(whole)),
        Completion::SignedIn { expires_in } => {
            out.tag("signed_in").number("expires_in", *expires_in)
        }
        Completion::SignedOut => out.tag("signed_out"),
        Completion::Imported(file) => {
            let mut inner = Object::new();
            inner
                .maybe_text("node_id", file.node_id.as_ref())
                .text("upload_id", &file.upload_id);
            out.tag("imported").object("imported", inner)
        }
    };
    out
}

fn progress<'a>(far: &Progress) -> Object<'a> {
    let mut out = Object::new();
    out.text("state", far.state.name())
        .number("sent", far.sent)
        .number("confirmed", far.confirmed)
        .maybe_number("total", far.total)
        .maybe_number("bytes_per_s", far.bytes_per_s)
        .maybe_number("remaining_ms", far.remaining_ms)
        .number("files_done", far.files_done)
        .number("files", far.files);
    out
}

fn uploaded(stored: &Uploaded) -> Object<'_> {
    let mut out = Object::new();
    out.maybe_text("node_id", stored.node_id.as_ref())
        .text("upload_id", &stored.upload_id)
        .number("size", stored.size)
        .text("crc32c", &stored.crc32c)
        .flag("verified", stored.verified);
    out
}

fn downloaded(file: &Downloaded) -> Object<'_> {
    let mut out = Object::new();
    out.number("size", file.size)
        .text("name", &file.name)
        .maybe_text("crc32c", file.crc32c.as_ref())
        .flag("verified", file.verified);
    out
}

fn answer_event(piece: &AnswerEvent) -> Object<'_> {
    let mut out = Object::new();
    match piece {
        AnswerEvent::Started {
            chat_id,
            message_id,
        } => out
            .tag("started")
            .text("chat_id", chat_id)
            .text("message_id", message_id),
        AnswerEvent::Text { text } => out.tag("text").text("text", text),
        AnswerEvent::Other { event, data } => {
            out.tag("other").text("event", event).text("data", data)
        }
        AnswerEvent::Interrupted => out.tag("interrupted"),
    };
    out
}

fn answer(answer: &Answer) -> Object<'_> {
    let citations = answer.citations.iter().map(Plain::Json);
    let mut out = Object::new();
    out.text("chat_id", &answer.chat_id)
        .text("message_id", &answer.message_id)
        .text("status", &answer.status)
        .text("text", &answer.text)
        .flag("truncated", answer.truncated)
        .with("citations", Plain::List(citations.collect()))
        .with("message", Plain::Json(&answer.message));
    out
}

/// An error's parts.
#[inline(never)]
pub fn error(error: &ErrorInfo) -> Plain<'_> {
    let params = error.params.iter().map(|param| {
        let mut out = Object::new();
        out.text("name", &param.name)
            .text("kind", &param.kind)
            .text("message", &param.message);
        out.into()
    });
    let mut out = Object::new();
    out.text("kind", error.kind.name())
        .text("message", &error.message)
        .number("code", error.code)
        .number("status", error.status.into())
        .with("params", Plain::List(params.collect()))
        .maybe_text("reason", error.reason.as_ref())
        .text("operation", &error.operation)
        .maybe_text("request_id", error.request_id.as_ref())
        .flag("retryable", error.retryable)
        .maybe_number("retry_after_ms", error.retry_after_ms)
        .maybe_text("body", error.body.as_ref())
        .with(
            "details",
            error.details.as_ref().map_or(Plain::Null, Plain::Json),
        );
    match &error.journal {
        Some(journal) => out.owned("journal", journal.to_json()),
        None => out.with("journal", Plain::Null),
    };
    out.into()
}

/// The payload crosses once, as it is; where the result stands in it is told in the host's units, counted from both
/// ends so that the result itself need not be counted.
#[inline(never)]
fn reply<'a>(reply: &'a Reply, length: fn(&str) -> usize) -> Object<'a> {
    let (payload, result, bytes) = match &reply.body {
        Body::Json { text, result } => (
            Plain::Payload(text),
            within(text, result.clone(), length),
            Plain::Null,
        ),
        Body::Bytes(bytes) => (Plain::Null, (0, 0), Plain::Bytes(bytes)),
    };
    let mut rate = Object::new();
    rate.maybe_number("available", reply.rate.available)
        .maybe_number("max", reply.rate.max)
        .maybe_number("resets_at_unix_ms", reply.rate.resets_at_unix_ms);
    let page = reply.page.as_ref().map_or(Plain::Null, |page| {
        let mut out = Object::new();
        out.maybe_number("items", page.items)
            .maybe_text("next", page.next.as_ref());
        out.into()
    });
    let mut out = Object::new();
    out.text("operation", reply.operation)
        .number("status", reply.status.into())
        .with("headers", Plain::Pairs(&reply.headers))
        .maybe_text("request_id", reply.request_id.as_ref())
        .object("rate", rate)
        .with("page", page)
        .with("payload", payload)
        .number("result_start", result.0)
        .number("result_tail", result.1)
        .with("bytes", bytes);
    out
}

/// How much of a text stands before and after a part of it.
fn within(text: &str, part: std::ops::Range<usize>, length: fn(&str) -> usize) -> (u64, u64) {
    let count = |text: Option<&str>| text.map_or(0, length) as u64;
    (count(text.get(..part.start)), count(text.get(part.end..)))
}

/// The items of a page: where they stand in the payload, counted as the result is. A map has no order in every language:
/// its values come as a list of their own.
fn items<'a>(reply: &'a Reply, length: fn(&str) -> usize) -> Plain<'a> {
    let payload = reply.payload();
    match reply.items_range() {
        None => Plain::Text("[]".into()),
        Some(range) if payload.as_bytes().get(range.start) == Some(&b'[') => {
            let (start, tail) = within(payload, range, length);
            let mut out = Object::new();
            out.number("start", start).number("tail", tail);
            out.into()
        }
        // It was read as a map before; there is nothing in it to fail on.
        Some(_) => Plain::Text(reply.items_list().unwrap_or_default().into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Error;
    use crate::event::TransferState;
    use crate::journal::Journal;
    use crate::reply::RateLimit;
    use serde_json::json;

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
        assert_eq!(given, json!({"start": 17, "tail": 9}));
        assert_eq!(page(r#"{"nodes":{"9":3,"5":{"a": 1}}}"#), r#"[3,{"a": 1}]"#);
        assert_eq!(page("{}"), "[]");
    }
    fn told(happened: &Event) -> serde_json::Value {
        let told = event(TaskId(1), happened, str::len).to_json();
        serde_json::from_str(&told.0).unwrap()
    }

    #[test]
    fn no_member_is_left_out() {
        let mut failure = Error::param("resume", "invalid", "is damaged");
        failure.journal = Some(Journal::sample());
        let uploaded = Uploaded {
            node_id: None,
            upload_id: "u1".to_owned(),
            size: 3,
            crc32c: "364b3fb7".to_owned(),
            verified: true,
        };
        let downloaded = Downloaded {
            size: 3,
            name: "a".to_owned(),
            crc32c: None,
            verified: false,
        };
        let answer = Answer {
            chat_id: "c".to_owned(),
            message_id: "m".to_owned(),
            status: "complete".to_owned(),
            text: "t".to_owned(),
            truncated: true,
            citations: vec![json!({"node_id": "n"})],
            message: json!({"id": "m"}),
        };
        let far = Progress {
            state: TransferState::Finishing,
            total: Some(7),
            ..Progress::default()
        };
        // What serde derives has all of them.
        let ended = |completion| Event::Finished(Box::new(Ok(completion)));
        let file = |index, result| Event::File {
            index,
            result: Box::new(result),
        };
        for (of, member, event, whole) in [
            (
                "",
                "uploaded",
                file(0, Ok(uploaded.clone())),
                json!(uploaded),
            ),
            ("", "error", file(1, Ok(uploaded.clone())), json!(null)),
            ("", "error", file(2, Err(failure.clone())), json!(failure)),
            ("", "progress", Event::Progress(far), json!(far)),
            (
                "",
                "error",
                Event::Finished(Box::new(Err(failure.clone()))),
                json!(failure),
            ),
            (
                "/completion",
                "uploaded",
                ended(Completion::Uploaded(uploaded.clone())),
                json!(uploaded),
            ),
            (
                "/completion",
                "downloaded",
                ended(Completion::Downloaded(downloaded.clone())),
                json!(downloaded),
            ),
            (
                "/completion",
                "answer",
                ended(Completion::Answered(Box::new(answer.clone()))),
                json!(answer),
            ),
        ] {
            let told = told(&event);
            assert_eq!(
                told.pointer(&format!("/event{of}/{member}")),
                Some(&whole),
                "{told}"
            );
        }
    }

    #[test]
    fn a_journal_is_a_text() {
        let told = told(&Event::Journal(Journal::sample()));
        assert_eq!(
            told["event"],
            json!({"type": "journal", "journal": Journal::sample().to_json()})
        );
    }
}
