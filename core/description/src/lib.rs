//! The Fastio API as data.
//!
//! Everything here is stated once in `core/api/*.yaml` and generated from it: the operation table
//! ([`operations`]) and the [`models`]. This crate describes; it does not act. The engine builds
//! requests from the table, the sandbox answers requests by it.

pub mod errors;
pub mod ids;
pub mod models;
pub mod pattern;
pub mod table;

mod generated;
mod packed;

pub use generated::operations::{ERROR_CODES, ERROR_REASONS, ERROR_WORDS, constants};
pub use table::Operation;

use errors::{ErrorCode, ErrorReason};

/// The operation of this name, such as `storage.create_folder`.
pub fn operation(name: &str) -> Option<&'static Operation> {
    packed::operation(name)
}

/// Every operation, by name in ascending order. The first call reads the whole table, which takes
/// a few milliseconds; [`operation`] reads no more than it is asked for.
pub fn operations() -> &'static [&'static Operation] {
    packed::operations()
}

/// What the description says about a number of `error.code`.
pub fn error_code(code: u32) -> Option<&'static ErrorCode> {
    find(ERROR_CODES, |entry| entry.code.cmp(&code))
}

/// What the description says about a word of `error.params.reason`.
pub fn error_reason(reason: &str) -> Option<&'static ErrorReason> {
    find(ERROR_REASONS, |entry| entry.reason.cmp(reason))
}

fn find<T>(
    sorted: &'static [T],
    compare: impl FnMut(&T) -> std::cmp::Ordering,
) -> Option<&'static T> {
    let at = sorted.binary_search_by(compare).ok()?;
    sorted.get(at)
}
