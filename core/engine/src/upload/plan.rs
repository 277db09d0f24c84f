//! Which way a file takes, and in which pieces. Pure.

use crate::config::UploadRules;
use crate::error::{Error, ErrorKind, Result};

/// What the service allows. A limit it does not tell is none.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Limits {
    pub(crate) chunk_size: Option<u64>,
    pub(crate) size: Option<u64>,
    pub(crate) chunks: Option<u64>,
}

/// The pieces of a file; all have `size` bytes but the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Chunks {
    pub(crate) size: u64,
    pub(crate) count: u64,
    total: u64,
}

/// One piece.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Chunk {
    /// From 1, without gaps.
    pub(crate) order: u64,
    pub(crate) offset: u64,
    pub(crate) len: u64,
}

impl Chunks {
    /// A file of `total` bytes in pieces of `size`.
    pub(crate) fn of(total: u64, size: u64) -> Self {
        Chunks {
            size,
            count: total.div_ceil(size.max(1)).max(1),
            total,
        }
    }

    /// The last piece, which is the shortest.
    pub(crate) fn last(self) -> Chunk {
        let offset = (self.count - 1) * self.size;
        Chunk {
            order: self.count,
            offset,
            len: self.total - offset,
        }
    }

    /// Every piece, the shortest last.
    pub(crate) fn iter(self) -> impl Iterator<Item = Chunk> {
        (0..self.count).map(move |index| {
            let offset = index * self.size;
            Chunk {
                order: index + 1,
                offset,
                len: self.size.min(self.total - offset),
            }
        })
    }
}

/// Cuts a file into chunks, or says which limit it breaks.
pub(crate) fn chunks(
    total: u64,
    limits: &Limits,
    rules: &UploadRules,
    wanted: Option<u64>,
) -> Result<Chunks> {
    if let Some(most) = limits.size
        && total > most
    {
        return Err(refused(format!(
            "the file has {total} bytes, the plan takes at most {most} (limit `size`)"
        )));
    }
    let high = limits.chunk_size.unwrap_or(u64::MAX);
    let most_chunks = limits.chunks.unwrap_or(u64::MAX).max(1);
    let low = total
        .div_ceil(most_chunks)
        .max(rules.min_chunk)
        .div_ceil(rules.min_chunk)
        * rules.min_chunk;
    if low > high {
        return Err(refused(format!(
            "{total} bytes would need chunks of {low} bytes to fit {most_chunks} chunks (limit `chunks`), and a chunk may have at most {high} (limit `chunk_size`)"
        )));
    }
    let size = match wanted {
        Some(wanted) if wanted < low || wanted > high => {
            return Err(Error::param(
                "chunk_size",
                "invalid",
                format!(
                    "must be from {low} to {high} bytes for a file of {total} bytes, not {wanted}"
                ),
            ));
        }
        Some(wanted) => wanted,
        None => rules.chunk.clamp(low, high),
    };
    Ok(Chunks::of(total, size))
}

/// Most bytes of a source whose size is not known.
pub(crate) fn most_of_stream(limits: &Limits, wanted: Option<u64>) -> Result<u64> {
    let most = limits.size.unwrap_or(u64::MAX);
    match wanted {
        Some(wanted) if wanted > most => Err(refused(format!(
            "the source may have {wanted} bytes (`max_size`), the plan takes at most {most} (limit `size`)"
        ))),
        wanted => Ok(wanted.unwrap_or(most)),
    }
}

fn refused(message: String) -> Error {
    Error::new(ErrorKind::LimitExceeded, message)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const MIB: u64 = 1024 * 1024;

    #[test]
    fn the_worked_example_of_the_description() {
        // upload-behaviour.md, section 13.
        let limits = Limits {
            chunk_size: Some(104_857_600),
            size: Some(42_949_672_960),
            chunks: Some(500),
        };
        let pieces: Vec<_> = chunks(12_582_912, &limits, &UploadRules::default(), Some(5 * MIB))
            .unwrap()
            .iter()
            .collect();
        let lens: Vec<_> = pieces
            .iter()
            .map(|piece| (piece.order, piece.len))
            .collect();
        assert_eq!(lens, [(1, 5_242_880), (2, 5_242_880), (3, 2_097_152)]);
    }

    #[test]
    fn says_which_limit_is_broken() {
        let limits = Limits {
            chunk_size: Some(5 * MIB),
            size: Some(1024 * MIB),
            chunks: Some(35),
        };
        let message = chunks(2048 * MIB, &limits, &UploadRules::default(), None)
            .unwrap_err()
            .message
            .clone();
        assert!(message.contains("`size`"), "{message}");
        let message = chunks(200 * MIB, &limits, &UploadRules::default(), None)
            .unwrap_err()
            .message
            .clone();
        assert!(
            message.contains("`chunks`") && message.contains("`chunk_size`"),
            "{message}"
        );
        let error = chunks(100 * MIB, &limits, &UploadRules::default(), Some(1)).unwrap_err();
        assert_eq!(
            error.params.first().map(|param| param.name.as_str()),
            Some("chunk_size")
        );
    }

    proptest! {
        #[test]
        fn pieces_make_the_file_and_keep_the_limits(
            total in 0..100 * 1024 * MIB,
            chunk_size in prop::option::of(MIB..200 * MIB),
            most in prop::option::of(1u64..1000),
        ) {
            let limits = Limits { chunk_size, size: None, chunks: most };
            if let Ok(plan) = chunks(total, &limits, &UploadRules::default(), None) {
                prop_assert!(plan.count <= most.unwrap_or(u64::MAX));
                let (mut at, mut orders) = (0, 0);
                for piece in plan.iter() {
                    orders += 1;
                    prop_assert_eq!(piece.order, orders);
                    prop_assert_eq!(piece.offset, at);
                    prop_assert!(piece.len <= chunk_size.unwrap_or(u64::MAX));
                    prop_assert!(piece.len >= MIB || piece.order == plan.count);
                    at += piece.len;
                }
                prop_assert_eq!(at, total);
            } else {
                prop_assert!(chunk_size.is_some() && most.is_some());
            }
        }
    }
}
