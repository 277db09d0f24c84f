//! The Fastio SDK engine: a reactor that does no I/O.
//!
//! A host starts [tasks](task::Task), performs the [effects](effect::Effect) the [`Engine`] asks
//! for, reports their [outcomes](effect::Outcome) and hands out [events](event::Event). The engine
//! has no socket, clock, thread or randomness of its own: time and entropy are arguments, so the
//! same inputs always give the same effects.

pub mod config;
pub mod effect;
pub mod envelope;
pub mod error;
pub mod event;
pub mod json;
pub mod limits;
pub mod operation;
pub mod redact;
pub mod reply;
pub mod request;
pub mod retry;
pub mod secret;
pub mod source;
pub mod sse;
#[cfg(test)]
mod table_for_tests;
pub mod task;
pub mod time;

pub use config::{Config, Credential};
pub use effect::{Effect, EffectId, Outcome};
pub use error::{Error, ErrorKind};
pub use event::{Completion, Event};
pub use fastio_description as description;
pub use secret::Secret;
pub use task::{Task, TaskId};
pub use time::Now;
