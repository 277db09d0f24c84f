//! A file that is read here and there: how much of it to ask for at a time.

use crate::error::{Error, ErrorKind, Result};

/// A request that follows a seek asks for so many bytes; each that follows in order for twice as many as the one before.
const FIRST: u64 = 128 * 1024;
/// Who has read so far in order gets the rest of the file with one request.
const LAST: u64 = 4 * 1024 * 1024;
/// A seek that skips no more than this reads over it.
const SKIP: u64 = 256 * 1024;

/// A part of a file that one [`Read`](crate::task::Read) gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretch {
    /// Where the next of its bytes stands in the file.
    pub at: u64,
    /// Behind its last byte.
    pub end: u64,
    /// What was asked for, were the file long enough.
    pub asked: u64,
}

impl Stretch {
    /// The next stretch of a file of this size, for who reads at this place, which is before its end. None if the one under
    /// way comes by there soon.
    ///
    /// ```
    /// use fastio_core::stretch::Stretch;
    ///
    /// let first = Stretch::next(1 << 30, 0, None);
    /// assert_eq!(first.map(|stretch| stretch.end), Some(128 * 1024));
    /// assert_eq!(Stretch::next(1 << 30, 1000, first), None);
    /// ```
    pub fn next(size: u64, position: u64, under_way: Option<Stretch>) -> Option<Stretch> {
        let asked = match under_way {
            Some(old) if (old.at..old.end).contains(&position) && position - old.at <= SKIP => {
                return None;
            }
            Some(old) if old.end == position => old.asked.saturating_mul(2),
            _ => FIRST,
        };
        let rest = size.saturating_sub(position);
        let len = if asked > LAST { rest } else { asked.min(rest) };
        Some(Stretch {
            at: position,
            end: position + len,
            asked,
        })
    }
}

/// The size of a file that is to be read here and there, from what `storage.get` tells of it. Of one that is `wanted` in a
/// version, that must be the current one.
///
/// # Errors
///
/// Of kind [`Unsupported`](ErrorKind::Unsupported) if the service does not tell that size.
pub fn size_of(size: Option<i64>, version: Option<&str>, wanted: Option<&str>) -> Result<u64> {
    let why = if wanted.is_some() && wanted != version {
        "this version is not the current one, and the service tells the size of no other; download it"
    } else {
        match size.and_then(|size| u64::try_from(size).ok()) {
            Some(size) => return Ok(size),
            None => "the service does not tell its size; it may be no file",
        }
    };
    Err(Error::new(ErrorKind::Unsupported, why).with_operation("storage.get"))
}

#[cfg(test)]
mod tests {
    use super::{FIRST, LAST, SKIP, Stretch, size_of};
    use crate::error::ErrorKind;

    const SIZE: u64 = 100 * LAST;

    #[test]
    fn who_reads_in_order_is_given_more_and_more_and_then_the_rest() {
        let mut last: Option<Stretch> = None;
        let mut lengths = Vec::new();
        let mut position = 0;
        while position < SIZE {
            let next = Stretch::next(SIZE, position, last).unwrap();
            lengths.push(next.end - position);
            position = next.end;
            last = Some(Stretch {
                at: next.end,
                ..next
            });
        }
        let doubled = lengths.iter().rev().skip(1).rev();
        assert_eq!(
            doubled.copied().collect::<Vec<_>>(),
            [1, 2, 4, 8, 16, 32].map(|times| times * FIRST)
        );
        assert_eq!(lengths.iter().sum::<u64>(), SIZE);
    }

    #[test]
    fn who_goes_to_and_fro_is_given_little_and_who_skips_little_reads_on() {
        let (at, end) = (LAST, 3 * LAST);
        let under_way = Some(Stretch {
            at,
            end,
            asked: LAST,
        });
        assert_eq!(Stretch::next(SIZE, at, under_way), None);
        assert_eq!(Stretch::next(SIZE, at + SKIP, under_way), None);
        for position in [0, at - 1, at + SKIP + 1, end + 1] {
            let next = Stretch::next(SIZE, position, under_way).unwrap();
            assert_eq!((next.at, next.end), (position, position + FIRST));
        }
        assert_eq!(Stretch::next(SIZE, SIZE - 1, None).unwrap().end, SIZE);
    }

    #[test]
    fn only_the_current_version_has_a_size() {
        assert_eq!(size_of(Some(5), None, None).unwrap(), 5);
        assert_eq!(size_of(Some(5), Some("v"), Some("v")).unwrap(), 5);
        for (size, version, wanted) in [
            (None, None, None),
            (Some(-1), None, None),
            (Some(5), Some("v"), Some("w")),
            (Some(5), None, Some("w")),
        ] {
            let error = size_of(size, version, wanted).unwrap_err();
            assert_eq!(error.kind, ErrorKind::Unsupported, "{error}");
        }
    }
}
