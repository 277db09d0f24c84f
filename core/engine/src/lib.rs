//! The Fastio SDK engine: a reactor that does no I/O.
//!
//! A host starts [tasks](task::Task), performs the [effects](effect::Effect) the [`Engine`] asks
//! for, reports their [outcomes](effect::Outcome) and hands out [events](event::Event). The engine
//! has no socket, clock, thread or randomness of its own: time and entropy are arguments, so the
//! same inputs always give the same effects.

mod ask;
mod auth;
mod call;
pub mod config;
mod cx;
mod download;
pub mod effect;
mod engine;
pub mod envelope;
pub mod error;
pub mod event;
mod exchange;
mod file_name;
mod gate;
pub mod hash;
mod import_url;
mod journal;
pub mod json;
pub mod limits;
pub mod log;
mod meter;
pub mod operation;
mod page;
mod patience;
pub mod plain;
mod random;
mod reactor;
mod read;
pub mod redact;
mod redirect;
pub mod reply;
pub mod request;
pub mod retry;
pub mod scope;
pub mod secret;
mod side_by_side;
mod sign_in;
mod sign_out;
pub mod source;
pub mod sse;
pub mod stretch;
#[cfg(test)]
mod table_for_tests;
pub mod task;
pub mod time;
pub mod transcript;
mod upload;
mod view;
pub mod weburl;

pub use config::{Config, Credential, DownloadRules, UploadRules};
pub use effect::{Effect, EffectId, Outcome};
pub use engine::Engine;
pub use error::{Error, ErrorKind};
pub use event::{Completion, Event};
pub use fastio_description as description;
pub use journal::Journal;
pub use reply::Reply;
pub use secret::Secret;
pub use task::{Task, TaskId};
pub use time::Now;
