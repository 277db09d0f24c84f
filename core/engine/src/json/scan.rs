//! The validating pass.

use super::{DEEPEST, Entry, Kind, Outline};
use std::ops::Range;

/// Values are recorded down to this many objects below the document: an envelope, what is in it,
/// and the members of that.
pub(super) const RECORDED_DEPTH: usize = 3;

/// Why a text is no JSON document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Ends too early.
    Truncated,
    /// Something else than JSON at this byte.
    Syntax(usize),
    /// Nested too deeply.
    TooDeep,
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Fault::Truncated => f.write_str("it ends too early"),
            Fault::Syntax(at) => write!(f, "it is no JSON at byte {at}"),
            Fault::TooDeep => write!(f, "it is nested deeper than {DEEPEST} levels"),
        }
    }
}

/// An object or list that is not yet closed.
#[derive(Clone, Copy)]
struct Open {
    object: bool,
    start: usize,
    /// Its entry, if it has one.
    entry: Option<usize>,
}

/// Checks a document and records where the values of its first levels stand.
///
/// # Errors
///
/// What is wrong with it, and where.
pub fn outline(text: &str) -> Result<Outline, Fault> {
    let mut scan = Scan {
        bytes: text.as_bytes(),
        at: 0,
        open: Vec::with_capacity(16),
        outline: Outline {
            entries: Vec::with_capacity(32),
            has_big_integer: false,
        },
    };
    scan.document()?;
    Ok(scan.outline)
}

struct Scan<'a> {
    bytes: &'a [u8],
    at: usize,
    open: Vec<Open>,
    outline: Outline,
}

impl Scan<'_> {
    fn document(&mut self) -> Result<(), Fault> {
        let mut key = 0..0;
        loop {
            // Here a value begins.
            let start = self.skip_blank();
            let recorded = match self.open.last() {
                None => true,
                Some(parent) => {
                    parent.object && parent.entry.is_some() && self.open.len() <= RECORDED_DEPTH
                }
            };
            let entry = recorded.then_some(self.outline.entries.len());
            let kind = match self.byte()? {
                b'"' => {
                    self.string()?;
                    Kind::Text
                }
                b'{' => Kind::Object,
                b'[' => Kind::Array,
                b't' => self.word(b"true", Kind::True)?,
                b'f' => self.word(b"false", Kind::False)?,
                b'n' => self.word(b"null", Kind::Null)?,
                _ => self.number()?,
            };
            if recorded {
                let depth = u8::try_from(self.open.len()).unwrap_or(u8::MAX);
                let value = start..self.at;
                self.outline.entries.push(Entry {
                    depth,
                    key: key.clone(),
                    value,
                    kind,
                    count: 0,
                    last: 0..0,
                });
            }
            if matches!(kind, Kind::Object | Kind::Array) {
                if self.open.len() >= DEEPEST {
                    return Err(Fault::TooDeep);
                }
                self.at += 1;
                let object = kind == Kind::Object;
                self.open.push(Open {
                    object,
                    start,
                    entry,
                });
                self.skip_blank();
                if self.byte()? != if object { b'}' } else { b']' } {
                    if object {
                        key = self.key()?;
                    }
                    continue;
                }
                self.close();
            } else {
                self.done(start..self.at);
            }
            // Here a value has ended: close what ends with it, go on with what follows.
            loop {
                self.skip_blank();
                let Some(parent) = self.open.last() else {
                    return if self.at == self.bytes.len() {
                        Ok(())
                    } else {
                        Err(Fault::Syntax(self.at))
                    };
                };
                match (self.byte()?, parent.object) {
                    (b',', false) => self.at += 1,
                    (b',', true) => {
                        self.at += 1;
                        self.skip_blank();
                        key = self.key()?;
                    }
                    (b'}', true) | (b']', false) => {
                        self.close();
                        continue;
                    }
                    _ => return Err(Fault::Syntax(self.at)),
                }
                break;
            }
        }
    }

    /// Takes a closing bracket.
    fn close(&mut self) {
        self.at += 1;
        if let Some(open) = self.open.pop() {
            if let Some(entry) = open
                .entry
                .and_then(|index| self.outline.entries.get_mut(index))
            {
                entry.value.end = self.at;
            }
            self.done(open.start..self.at);
        }
    }

    /// Counts a value that has ended.
    #[inline]
    fn done(&mut self, value: Range<usize>) {
        if let Some(index) = self.open.last().and_then(|parent| parent.entry)
            && let Some(parent) = self.outline.entries.get_mut(index)
        {
            parent.count += 1;
            parent.last = value;
        }
    }

    #[inline]
    fn byte(&self) -> Result<u8, Fault> {
        self.bytes.get(self.at).copied().ok_or(Fault::Truncated)
    }

    #[inline]
    fn skip_blank(&mut self) -> usize {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.bytes.get(self.at) {
            self.at += 1;
        }
        self.at
    }

    fn word(&mut self, word: &[u8], kind: Kind) -> Result<Kind, Fault> {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        if rest.starts_with(word) {
            self.at += word.len();
            return Ok(kind);
        }
        Err(if word.starts_with(rest) {
            Fault::Truncated
        } else {
            Fault::Syntax(self.at)
        })
    }

    /// A member's name and the colon after it.
    #[inline]
    fn key(&mut self) -> Result<Range<usize>, Fault> {
        let start = self.at;
        if self.byte()? != b'"' {
            return Err(Fault::Syntax(self.at));
        }
        self.string()?;
        let key = start..self.at;
        self.skip_blank();
        if self.byte()? != b':' {
            return Err(Fault::Syntax(self.at));
        }
        self.at += 1;
        Ok(key)
    }

    /// A text, from its opening quote to behind the closing one.
    #[inline]
    fn string(&mut self) -> Result<(), Fault> {
        self.at += 1;
        loop {
            // Eight bytes at a time while none of them ends or interrupts the text.
            while let Some(chunk) = self
                .bytes
                .get(self.at..)
                .and_then(|rest| rest.first_chunk::<8>())
            {
                let stop = stops(u64::from_le_bytes(*chunk));
                if stop != 0 {
                    self.at += stop.trailing_zeros() as usize / 8;
                    break;
                }
                self.at += 8;
            }
            match self.byte()? {
                b'"' => {
                    self.at += 1;
                    return Ok(());
                }
                b'\\' => self.escape()?,
                0..=31 => return Err(Fault::Syntax(self.at)),
                _ => self.at += 1,
            }
        }
    }

    fn escape(&mut self) -> Result<(), Fault> {
        self.at += 1;
        match self.byte()? {
            b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => self.at += 1,
            b'u' => {
                self.at += 1;
                for _ in 0..4 {
                    if !self.byte()?.is_ascii_hexdigit() {
                        return Err(Fault::Syntax(self.at));
                    }
                    self.at += 1;
                }
            }
            _ => return Err(Fault::Syntax(self.at)),
        }
        Ok(())
    }

    fn number(&mut self) -> Result<Kind, Fault> {
        let start = self.at;
        if self.byte()? == b'-' {
            self.at += 1;
        }
        let first = self.at;
        let digits = self.digits()?;
        if digits > 1 && self.bytes.get(first) == Some(&b'0') {
            return Err(Fault::Syntax(first));
        }
        let mut whole = true;
        if self.bytes.get(self.at) == Some(&b'.') {
            self.at += 1;
            self.digits()?;
            whole = false;
        }
        if let Some(b'e' | b'E') = self.bytes.get(self.at) {
            self.at += 1;
            if let Some(b'+' | b'-') = self.bytes.get(self.at) {
                self.at += 1;
            }
            self.digits()?;
            whole = false;
        }
        if whole && digits >= 16 {
            let number = self.bytes.get(start..self.at).unwrap_or_default();
            self.outline.has_big_integer |= super::quote::is_beyond_doubles(number);
        }
        Ok(Kind::Number)
    }

    fn digits(&mut self) -> Result<usize, Fault> {
        let start = self.at;
        while let Some(b'0'..=b'9') = self.bytes.get(self.at) {
            self.at += 1;
        }
        match self.at - start {
            0 if self.at == self.bytes.len() => Err(Fault::Truncated),
            0 => Err(Fault::Syntax(self.at)),
            digits => Ok(digits),
        }
    }
}

/// The high bit of each byte that is a quote, a backslash or a control character; bytes above the
/// first such one may be marked too.
#[inline]
fn stops(word: u64) -> u64 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x8080_8080_8080_8080;
    let zero = |w: u64| w.wrapping_sub(ONES) & !w & HIGH;
    let control = word.wrapping_sub(ONES * 0x20) & !word & HIGH;
    zero(word ^ (ONES * u64::from(b'"'))) | zero(word ^ (ONES * u64::from(b'\\'))) | control
}
