//! A file that is read here and there.

use crate::error::FastioError;
use fastio_core::stretch;
use fastio_core::stretch::Stretch;

/// A part of a file that one `ReadTask` gets.
#[uniffi::remote(Record)]
pub struct Stretch {
    /// Where the next of its bytes stands in the file.
    pub at: u64,
    /// Behind its last byte.
    pub end: u64,
    /// What was asked for, were the file long enough.
    pub asked: u64,
}

/// The next stretch of a file of this size, for who reads at this place, which is before its end. Null if the one under way
/// comes by there soon.
#[uniffi::export]
pub fn next_stretch(size: u64, position: u64, under_way: Option<Stretch>) -> Option<Stretch> {
    Stretch::next(size, position, under_way)
}

/// The size of a file that is to be read here and there, from what `storage.get` tells of it. Of one that is `wanted` in a
/// version, that must be the current one.
#[uniffi::export]
pub fn size_to_read(
    size: Option<i64>,
    version: Option<String>,
    wanted: Option<String>,
) -> Result<u64, FastioError> {
    Ok(stretch::size_of(
        size,
        version.as_deref(),
        wanted.as_deref(),
    )?)
}
