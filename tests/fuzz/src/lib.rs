//! What the fuzz targets share.

use fastio_core::task::Call;
use fastio_core::{Config, Engine, request::Prepared};
use serde_json::Value;

/// Draws choices from the front of an input; an input that is at its end gives zeros.
#[derive(Debug)]
pub struct Dice<'a>(&'a [u8]);

impl<'a> Dice<'a> {
    /// Choices from these bytes.
    pub fn new(bytes: &'a [u8]) -> Self {
        Dice(bytes)
    }

    /// A byte.
    pub fn byte(&mut self) -> u8 {
        let Some((first, rest)) = self.0.split_first() else {
            return 0;
        };
        self.0 = rest;
        *first
    }

    /// Yes or no.
    pub fn coin(&mut self) -> bool {
        self.byte() % 2 == 1
    }

    /// A number of any size.
    pub fn number(&mut self) -> u64 {
        let shift = self.byte() % 64;
        u64::from(self.byte()) << shift
    }

    /// One of several.
    pub fn one_of<T: Copy>(&mut self, of: &[T]) -> T {
        of[usize::from(self.byte()) % of.len()]
    }

    /// A text of up to 255 bytes.
    pub fn text(&mut self) -> String {
        let len = usize::from(self.byte()).min(self.0.len());
        let (text, rest) = self.0.split_at(len);
        self.0 = rest;
        String::from_utf8_lossy(text).into_owned()
    }

    /// What is left.
    pub fn rest(self) -> &'a [u8] {
        self.0
    }
}

/// What a call would send.
pub fn prepare(call: &Call) -> fastio_core::error::Result<Prepared> {
    Engine::new(Config::default(), [7; 32])?.prepare(call)
}

/// Whether one document is the other with integers beyond 2^53 as texts.
pub fn same_but_quoted(plain: &Value, quoted: &Value) -> bool {
    match (plain, quoted) {
        (Value::Number(number), Value::String(text)) => {
            let big = number
                .as_i128()
                .is_none_or(|number| number.unsigned_abs() > 1 << 53);
            big && text
                .bytes()
                .all(|byte| byte.is_ascii_digit() || byte == b'-')
        }
        (Value::Array(plain), Value::Array(quoted)) => {
            plain.len() == quoted.len()
                && plain.iter().zip(quoted).all(|(a, b)| same_but_quoted(a, b))
        }
        (Value::Object(plain), Value::Object(quoted)) => {
            plain.len() == quoted.len()
                && plain
                    .iter()
                    .zip(quoted)
                    .all(|(a, b)| a.0 == b.0 && same_but_quoted(a.1, b.1))
        }
        (plain, quoted) => plain == quoted,
    }
}
