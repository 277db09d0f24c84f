//! Reads `core/api` and writes the operation table, the models and the typed methods.

pub mod api;
pub mod error;
pub mod lower;
pub mod pattern;
pub mod read;
