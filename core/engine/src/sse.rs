//! Server-sent events, as the HTML standard parses them, with the two additions that
//! `core/api/ai-stream.md` derives from the service's own example.

use crate::error::{Error, ErrorKind, Result};

/// Most bytes of one event. Nothing the service sends comes near.
const EVENT_LIMIT: usize = 8 * 1024 * 1024;

/// One event.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SseEvent {
    /// Its name; `message` if it has none.
    pub event: String,
    /// Its data lines, joined with line feeds.
    pub data: String,
    /// The last id seen so far.
    pub id: String,
}

/// Parses a stream that comes in pieces of any size.
#[derive(Debug, Default)]
pub struct Parser {
    strict: bool,
    /// Bytes of the line under way.
    line: Vec<u8>,
    /// The last byte was a CR, so a LF belongs to it.
    after_cr: bool,
    /// The first line has been taken, so a byte order mark is ordinary text.
    begun: bool,
    event: String,
    data: Option<String>,
    id: String,
    retry: Option<u64>,
}

impl Parser {
    /// A parser for the service's streams: a block with a name and no data is an event too.
    pub fn new() -> Self {
        Parser::default()
    }

    /// A parser that follows the standard to the letter.
    pub fn strict() -> Self {
        Parser {
            strict: true,
            ..Parser::default()
        }
    }

    /// Takes the next bytes; gives the events they complete.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidReply`] if one event grows beyond 8 MiB.
    pub fn push(&mut self, bytes: &[u8]) -> Result<Vec<SseEvent>> {
        let mut events = Vec::new();
        for &byte in bytes {
            let after_cr = std::mem::take(&mut self.after_cr);
            match byte {
                b'\n' if after_cr => {}
                b'\n' | b'\r' => {
                    self.after_cr = byte == b'\r';
                    let line = std::mem::take(&mut self.line);
                    events.extend(self.take_line(&line));
                }
                _ => self.line.push(byte),
            }
            let pending = self.line.len() + self.data.as_ref().map_or(0, String::len);
            if pending > EVENT_LIMIT {
                return Err(Error::new(
                    ErrorKind::InvalidReply,
                    format!("one event of the stream is longer than {EVENT_LIMIT} bytes"),
                ));
            }
        }
        Ok(events)
    }

    /// The stream is at its end; gives the event that only lacks its blank line, if it is one that
    /// ends the answer.
    pub fn finish(&mut self) -> Vec<SseEvent> {
        if self.strict {
            return Vec::new();
        }
        let line = std::mem::take(&mut self.line);
        if !line.is_empty() {
            self.take_line(&line);
        }
        if self.event == "done" && self.data.is_none() {
            return self.dispatch().into_iter().collect();
        }
        Vec::new()
    }

    /// The last reconnection time the stream asked for, in milliseconds.
    pub fn retry(&self) -> Option<u64> {
        self.retry
    }

    fn take_line(&mut self, line: &[u8]) -> Option<SseEvent> {
        let first = !std::mem::replace(&mut self.begun, true);
        let line = match line.strip_prefix(b"\xef\xbb\xbf") {
            Some(rest) if first => rest,
            _ => line,
        };
        if line.is_empty() {
            return self.dispatch();
        }
        let line = String::from_utf8_lossy(line);
        let (field, value) = line.split_once(':').unwrap_or((&line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match field {
            "event" => value.clone_into(&mut self.event),
            "data" => match &mut self.data {
                Some(data) => {
                    data.push('\n');
                    data.push_str(value);
                }
                None => self.data = Some(value.to_owned()),
            },
            "id" if !value.contains('\0') => value.clone_into(&mut self.id),
            "retry" if !value.is_empty() && value.bytes().all(|b| b.is_ascii_digit()) => {
                self.retry = value.parse().ok().or(self.retry);
            }
            _ => {}
        }
        None
    }

    fn dispatch(&mut self) -> Option<SseEvent> {
        let event = std::mem::take(&mut self.event);
        let data = match self.data.take() {
            Some(data) => data,
            None if !self.strict && !event.is_empty() => String::new(),
            None => return None,
        };
        let event = if event.is_empty() {
            "message".to_owned()
        } else {
            event
        };
        Some(SseEvent {
            event,
            data,
            id: self.id.clone(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde::Deserialize;

    #[derive(Deserialize)]
    struct Vector {
        name: String,
        chunks: Vec<String>,
        events: Vec<Expected>,
        events_fastio: Option<Vec<Expected>>,
        retry: Option<u64>,
    }

    #[derive(Deserialize)]
    struct Expected {
        event: String,
        data: String,
        id: String,
    }

    fn vectors() -> Vec<Vector> {
        let text = include_str!("../../api/ai-stream.md");
        let json = text
            .rsplit_once("```json\n")
            .and_then(|(_, rest)| rest.split_once("```"))
            .expect("a block of vectors");
        let vectors: Vec<Vector> = serde_json::from_str(json.0).expect("vectors");
        assert_eq!(vectors.len(), 28);
        vectors
    }

    fn bytes(hex: &str) -> Vec<u8> {
        let digit = |at: usize| u8::from_str_radix(&hex[at..at + 2], 16).expect("hex");
        (0..hex.len()).step_by(2).map(digit).collect()
    }

    fn run(mut parser: Parser, pieces: &[Vec<u8>]) -> (Vec<SseEvent>, Option<u64>) {
        let mut events = Vec::new();
        for piece in pieces {
            events.extend(parser.push(piece).expect("short events"));
        }
        events.extend(parser.finish());
        (events, parser.retry())
    }

    #[test]
    fn all_vectors_of_the_description_whole_as_given_and_byte_by_byte() {
        for vector in vectors() {
            let given: Vec<_> = vector.chunks.iter().map(|chunk| bytes(chunk)).collect();
            let whole = vec![given.concat()];
            let single: Vec<_> = whole[0].iter().map(|byte| vec![*byte]).collect();
            for pieces in [&given, &whole, &single] {
                for (parser, expected) in [
                    (Parser::strict(), &vector.events),
                    (
                        Parser::new(),
                        vector.events_fastio.as_ref().unwrap_or(&vector.events),
                    ),
                ] {
                    let expected: Vec<_> = expected
                        .iter()
                        .map(|e| SseEvent {
                            event: e.event.clone(),
                            data: e.data.clone(),
                            id: e.id.clone(),
                        })
                        .collect();
                    let (events, retry) = run(parser, pieces);
                    assert_eq!(events, expected, "{}", vector.name);
                    assert_eq!(retry, vector.retry, "{}", vector.name);
                }
            }
        }
    }

    #[test]
    fn an_endless_line_is_refused() {
        let mut parser = Parser::new();
        let piece = vec![b'x'; 1024 * 1024];
        let outcome = (0..20).try_for_each(|_| parser.push(&piece).map(|_| ()));
        assert_eq!(outcome.expect_err("a limit").kind, ErrorKind::InvalidReply);
    }

    proptest! {
        #[test]
        fn how_the_bytes_are_cut_does_not_matter(stream in "(event: (data|done)\n|data: .{0,5}\n|\r|\n|:|id: x\r\n){0,12}", cut in 1usize..9) {
            let whole = vec![stream.clone().into_bytes()];
            let pieces: Vec<_> = stream.as_bytes().chunks(cut).map(<[u8]>::to_vec).collect();
            prop_assert_eq!(run(Parser::new(), &whole), run(Parser::new(), &pieces));
        }
    }
}
