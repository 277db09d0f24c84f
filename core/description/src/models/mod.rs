//! The models: what replies hold and what requests take, as types.
//!
//! Written by the generator from `core/api/*.yaml`, on the few parts in this folder. Every object
//! keeps the members it does not know in `extra`; every set of words has `Other` for a word the
//! service has learnt since; every union has `Other` for a form nobody described. A member may be
//! absent unless the description promises it. Identifiers are texts, whatever the service sends.

mod lenient;
#[cfg(test)]
pub(crate) mod round_trip;
mod secret;
mod timestamp;
mod union;
mod words;

pub use crate::generated::models::*;
pub use indexmap::IndexMap;
pub use secret::SecretText;
pub use serde_json::{Map, Value};
pub use timestamp::Timestamp;

pub(crate) use lenient::{text, text_or_none};
pub(crate) use union::{Json, has_key, has_tag, is_json, union};
pub(crate) use words::words;
