// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! The operation table, and what stands beside it.

pub mod constants;
mod errors;
mod patterns;

pub use errors::{ERROR_CODES, ERROR_REASONS, ERROR_WORDS};
pub(crate) use patterns::PATTERNS;

/// Every operation and parameter, one a line, as [`crate::packed`] reads them.
pub(crate) static TABLE: &str = include_str!("table.txt");

/// The name and summary of every operation, one a line.
pub(crate) static SUMMARIES: &str = include_str!("summaries.txt");
