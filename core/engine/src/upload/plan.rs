//! Which way a file takes, and in which pieces: every choice that depends on sizes is made here. Pure.
//!
//! [`trips`] says which files travel together, [`Way::of`] how one that travels alone goes, [`chunks`] how it is cut.
//! Only what goes in more than one call needs the service's limits, which cost a request.

use crate::config::UploadRules;
use crate::error::{Error, ErrorKind, Result};

/// What a file's part of a batch's body takes beside its content, generously.
pub(crate) const FRAME: u64 = 2048;

/// What the service allows. A limit it does not tell is none.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Limits {
    pub(crate) chunk_size: Option<u64>,
    pub(crate) size: Option<u64>,
    pub(crate) chunks: Option<u64>,
}

/// How a file that travels alone goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    /// In one call.
    Single,
    /// In chunks of a session.
    Chunks,
    /// In one request of a session, up to wherever it ends.
    Stream,
}

/// What decides on the way beside the size.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Target {
    /// It is written back to a File Share. A session tells what became of a request whose reply was lost; a version
    /// more there is not worth less. It takes no chunk of nothing, though.
    pub(crate) file_share: bool,
    /// There is a session to go on with.
    pub(crate) in_session: bool,
}

impl Way {
    /// The way of a file of this size, if it is known.
    pub(crate) fn of(size: Option<u64>, target: Target, rules: &UploadRules) -> Way {
        match size {
            None => Way::Stream,
            Some(size)
                if size <= rules.single_call_max
                    && (!target.file_share || size == 0)
                    && !target.in_session =>
            {
                Way::Single
            }
            Some(_) => Way::Chunks,
        }
    }
}

/// How files of a list travel, by their places in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Trip {
    /// One on its own.
    Alone(usize),
    /// Several in one body.
    Batch(Vec<usize>),
}

/// Puts small files together, in their order; all others go on their own.
pub(crate) fn trips(files: &[(usize, Option<u64>)], rules: &UploadRules) -> Vec<Trip> {
    let mut trips = Vec::new();
    let (mut batch, mut body) = (Vec::new(), 0);
    for (index, size) in files {
        // Whether a batch takes a file of nothing is not known.
        let fits = size.filter(|size| (1..=rules.single_call_max).contains(size));
        let Some(size) = fits.filter(|size| size + FRAME <= rules.batch_body) else {
            trips.push(Trip::Alone(*index));
            continue;
        };
        if batch.len() >= rules.batch_files || body + size + FRAME > rules.batch_body {
            trips.push(together(std::mem::take(&mut batch)));
            body = 0;
        }
        batch.push(*index);
        body += size + FRAME;
    }
    if !batch.is_empty() {
        trips.push(together(batch));
    }
    trips
}

fn together(batch: Vec<usize>) -> Trip {
    match batch.as_slice() {
        [only] => Trip::Alone(*only),
        _ => Trip::Batch(batch),
    }
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

    #[test]
    fn large_unknown_and_empty_files_go_on_their_own() {
        let rules = UploadRules::default();
        let sizes = [
            Some(1),
            Some(5 * MIB),
            Some(4 * MIB),
            None,
            Some(0),
            Some(7),
        ];
        let files: Vec<_> = sizes.into_iter().enumerate().collect();
        let alone = Trip::Alone;
        let expected = [alone(1), alone(3), alone(4), Trip::Batch(vec![0, 2, 5])];
        assert_eq!(trips(&files, &rules), expected);
        assert_eq!(trips(&files[..1], &rules), [alone(0)]);
        let ways = sizes.map(|size| Way::of(size, Target::default(), &rules));
        let (single, chunks, stream) = (Way::Single, Way::Chunks, Way::Stream);
        assert_eq!(ways, [single, chunks, single, stream, single, single]);
    }

    #[test]
    fn what_has_a_session_or_needs_one_goes_in_chunks_whatever_its_size() {
        let rules = UploadRules::default();
        for (file_share, in_session) in [(true, false), (false, true)] {
            let target = Target {
                file_share,
                in_session,
            };
            assert_eq!(Way::of(Some(1), target, &rules), Way::Chunks);
        }
    }

    /// Sizes as they occur: mostly small, some up to 100 GiB, some not known.
    fn size() -> impl Strategy<Value = Option<u64>> {
        prop_oneof![
            6 => (0..5 * MIB).prop_map(Some),
            2 => (0..=100 * 1024 * MIB).prop_map(Some),
            1 => Just(Some(4 * MIB)),
            1 => Just(None),
        ]
    }

    proptest! {
        #[test]
        fn every_file_has_exactly_one_way_that_keeps_the_limits(
            sizes in prop::collection::vec(size(), 0..500),
            chunk_size in MIB..200 * MIB,
            most in 1u64..1000,
            most_bytes in 1u64..200 * 1024 * MIB,
        ) {
            let rules = UploadRules::default();
            let limits = Limits { chunk_size: Some(chunk_size), size: Some(most_bytes), chunks: Some(most) };
            let files: Vec<_> = sizes.iter().copied().enumerate().collect();
            let mut seen = Vec::new();
            for trip in trips(&files, &rules) {
                match trip {
                    Trip::Batch(batch) => {
                        let content: u64 = batch.iter().map(|index| sizes[*index].unwrap()).sum();
                        prop_assert!(batch.len() >= 2 && batch.len() <= 200);
                        prop_assert!(content + FRAME * batch.len() as u64 <= 100 * MIB);
                        prop_assert!(batch.iter().all(|index| (1..=4 * MIB).contains(&sizes[*index].unwrap())));
                        prop_assert!(batch.is_sorted());
                        seen.extend(batch);
                    }
                    Trip::Alone(index) => {
                        seen.push(index);
                        match (Way::of(sizes[index], Target::default(), &rules), sizes[index]) {
                            (Way::Single, Some(size)) => prop_assert!(size <= 4 * MIB),
                            (Way::Stream, None) => {}
                            (Way::Chunks, Some(size)) => match chunks(size, &limits, &rules, None) {
                                Ok(plan) => prop_assert!(size > 4 * MIB && size <= most_bytes && plan.count <= most),
                                Err(error) => {
                                    prop_assert_eq!(error.kind, ErrorKind::LimitExceeded);
                                    let limit = if size > most_bytes { "`size`" } else { "`chunks`" };
                                    prop_assert!(error.message.contains(limit), "{}", error.message);
                                }
                            },
                            other => prop_assert!(false, "{:?}", other),
                        }
                    }
                }
            }
            seen.sort_unstable();
            prop_assert_eq!(seen, (0..sizes.len()).collect::<Vec<_>>());
        }

        #[test]
        fn small_limits_are_kept_too(
            sizes in prop::collection::vec(prop::option::of(0u64..3000), 0..300),
            batch_files in 1usize..50,
            batch_body in 1u64..20_000,
        ) {
            let rules = UploadRules { batch_files, batch_body, single_call_max: 2000, ..UploadRules::default() };
            let files: Vec<_> = sizes.iter().copied().enumerate().collect();
            for trip in trips(&files, &rules) {
                if let Trip::Batch(batch) = trip {
                    let content: u64 = batch.iter().map(|index| sizes[*index].unwrap()).sum();
                    prop_assert!(batch.len() >= 2 && batch.len() <= batch_files);
                    prop_assert!(content + FRAME * batch.len() as u64 <= batch_body);
                }
            }
        }

        #[test]
        fn pieces_make_the_file_and_keep_the_limits(
            total in 0..=100 * 1024 * MIB,
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
