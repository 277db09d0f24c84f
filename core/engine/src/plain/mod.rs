//! The boundary's values as plain data, for hosts whose languages have objects, but no enums with members.
//!
//! Settings and tasks come in as JSON text. Events go out as objects that carry a `type`, through serde or as JSON text;
//! bytes go out as bytes, never as lists of numbers. The TypeScript face declares their shapes.

mod given;
mod read;
mod value;
mod write;

pub(crate) use given::Given;
pub use read::{config, task};
pub use value::{Beside, Plain};
pub use write::{error, event};
