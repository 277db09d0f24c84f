//! The boundary's values as plain data, for hosts whose languages have objects, but no enums with members.
//!
//! Settings and tasks come in as JSON text. Events go out through serde as objects that carry a `type`; bytes go out as
//! bytes, never as lists of numbers. The TypeScript face declares their shapes.

mod given;
mod read;
mod write;

pub(crate) use given::Given;
pub use read::{config, task};
pub use write::event;
