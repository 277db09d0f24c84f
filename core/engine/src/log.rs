//! What happens in a client, as lines of a log: the same in every language, and without secrets.

use crate::event::{Event, WaitReason};
use crate::task::TaskId;
use serde::Serialize;

/// How much a line matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LogLevel {
    /// Every step of a transfer, and waits for a free place.
    Trace,
    /// Every request.
    Debug,
    /// What changes the client itself.
    Info,
}

/// A line of a log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LogLine {
    /// How much it matters.
    pub level: LogLevel,
    /// What happened, with the task's number in front.
    pub text: String,
}

/// An event as a line of a log; `None` for content, which is never logged.
///
/// ```
/// use fastio_core::log::{LogLevel, line};
/// use fastio_core::{Event, TaskId, event::WaitReason};
///
/// let wait = Event::Wait { reason: WaitReason::RateLimit, ms: 1000 };
/// let line = line(TaskId(3), &wait).expect("a wait is logged");
/// assert_eq!((line.level, line.text.as_str()), (LogLevel::Debug, "task 3: waiting 1000 ms (rate_limit)"));
/// ```
pub fn line(task: TaskId, event: &Event) -> Option<LogLine> {
    let (level, what) = match event {
        Event::Attempt {
            operation,
            attempt,
            method,
            url,
        } => (
            LogLevel::Debug,
            format!("{operation}, attempt {attempt}: {method} {url}"),
        ),
        Event::Replied {
            operation,
            status,
            request_id,
        } => {
            let request = request_id
                .as_deref()
                .map_or(String::new(), |id| format!(", request {id}"));
            (
                LogLevel::Debug,
                format!("{operation}: replied {status}{request}"),
            )
        }
        Event::Wait { reason, ms } => {
            let level = match reason {
                WaitReason::Concurrency => LogLevel::Trace,
                _ => LogLevel::Debug,
            };
            (level, format!("waiting {ms} ms ({})", reason.name()))
        }
        Event::Refreshed => (LogLevel::Info, "the credential was renewed".to_owned()),
        Event::Progress(progress) => {
            let total = progress
                .total
                .map_or(String::new(), |total| format!(" of {total}"));
            let (sent, confirmed) = (progress.sent, progress.confirmed);
            (
                LogLevel::Trace,
                format!("{sent}{total} bytes sent, {confirmed} confirmed"),
            )
        }
        Event::File { index, result } => match result.as_ref() {
            Ok(_) => (LogLevel::Debug, format!("file {index} is stored")),
            Err(error) => (LogLevel::Debug, format!("file {index} failed: {error}")),
        },
        Event::Finished(result) => match result.as_ref() {
            Ok(_) => (LogLevel::Debug, "finished".to_owned()),
            Err(error) => (LogLevel::Debug, format!("failed: {error}")),
        },
        Event::Journal(_) | Event::Page(_) | Event::Data(_) | Event::Answer(_) => return None,
    };
    Some(LogLine {
        level,
        text: format!("task {}: {what}", task.0),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::{Error, ErrorKind};
    use crate::event::{AnswerEvent, Progress};

    fn text(event: &Event) -> String {
        line(TaskId(1), event).unwrap().text
    }

    #[test]
    fn a_line_says_what_happened() {
        let url = "https://api.fast.io/current/user/me/details/".to_owned();
        let attempt = Event::Attempt {
            operation: "users.get",
            attempt: 2,
            method: "GET",
            url,
        };
        assert_eq!(
            text(&attempt),
            "task 1: users.get, attempt 2: GET https://api.fast.io/current/user/me/details/"
        );
        let replied = |request_id| Event::Replied {
            operation: "users.get",
            status: 200,
            request_id,
        };
        assert_eq!(text(&replied(None)), "task 1: users.get: replied 200");
        assert_eq!(
            text(&replied(Some("r1".into()))),
            "task 1: users.get: replied 200, request r1"
        );
        let progress = Progress {
            sent: 2,
            confirmed: 1,
            total: Some(3),
            ..Progress::default()
        };
        assert_eq!(
            text(&Event::Progress(progress)),
            "task 1: 2 of 3 bytes sent, 1 confirmed"
        );
        let failed =
            Error::new(ErrorKind::NotFound, "nothing is there").with_operation("users.get");
        assert_eq!(
            text(&Event::Finished(Box::new(Err(failed)))),
            "task 1: failed: users.get: nothing is there"
        );
    }

    #[test]
    fn content_is_no_line() {
        for event in [
            Event::Data(b"secret".to_vec()),
            Event::Answer(AnswerEvent::Text {
                text: "secret".into(),
            }),
        ] {
            assert_eq!(line(TaskId(1), &event), None);
        }
    }
}
