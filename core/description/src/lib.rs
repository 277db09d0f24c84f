//! The Fastio API as data.
//!
//! Everything here is stated once in `core/api/*.yaml` and generated from it: the operation table
//! ([`OPERATIONS`]) and the models ([`models`]). This crate describes; it does not act. The engine
//! builds requests from the table, the sandbox answers requests by it.

pub mod ids;
pub mod pattern;
pub mod table;

pub use table::Operation;

/// Every operation. Empty until the generator writes the table.
pub static OPERATIONS: &[&Operation] = &[];
