//! Integers that doubles cannot hold.

use std::borrow::Cow;

/// Puts quotes around every integer beyond 2^53 in magnitude, for hosts whose numbers are doubles.
/// Texts, fractions and exponents stay as they are. The text must be valid JSON.
pub fn quote_big_integers(text: &str) -> Cow<'_, str> {
    let mut out = String::new();
    let mut copied = 0;
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'"' => at = string_end(bytes, at),
            b'-' | b'0'..=b'9' => {
                let start = at;
                while let Some(b'-' | b'+' | b'.' | b'e' | b'E' | b'0'..=b'9') = bytes.get(at) {
                    at += 1;
                }
                let number = bytes.get(start..at).unwrap_or_default();
                if is_beyond_doubles(number) {
                    out.push_str(text.get(copied..start).unwrap_or_default());
                    out.push('"');
                    out.push_str(text.get(start..at).unwrap_or_default());
                    out.push('"');
                    copied = at;
                }
            }
            _ => at += 1,
        }
    }
    if copied == 0 {
        return Cow::Borrowed(text);
    }
    out.push_str(text.get(copied..).unwrap_or_default());
    Cow::Owned(out)
}

/// Behind the closing quote of the text that begins here.
fn string_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'\\' => at += 2,
            b'"' => return at + 1,
            _ => at += 1,
        }
    }
    bytes.len()
}

/// Whether a number is an integer beyond 2^53 in magnitude.
pub(super) fn is_beyond_doubles(number: &[u8]) -> bool {
    const LARGEST: &[u8] = b"9007199254740992";
    let digits = number.strip_prefix(b"-").unwrap_or(number);
    digits.iter().all(u8::is_ascii_digit)
        && (digits.len() > LARGEST.len() || (digits.len() == LARGEST.len() && digits > LARGEST))
}
