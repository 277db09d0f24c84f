//! The Fastio SDK engine for Kotlin and Swift.
//!
//! This crate is the boundary and nothing more: the functions of [`fastio_core::Engine`], and records for what goes
//! through them. Nothing async crosses. A driver in each language performs the effects.

mod config;
mod download;
mod effect;
mod engine;
mod error;
mod event;
mod folder;
mod hash;
mod ids;
mod lane;
mod outcome;
mod reply;
mod secret;
mod stretch;
mod task;
mod upload;

pub use config::{Config, Credential, default_retry_policy, default_timeouts};
pub use effect::{BodySegment, Effect, Hashed, Header, HttpRequest, ReplyMode};
pub use engine::{
    Beginning, Begun, Engine, Report, RunningEffect, Step, Stepped, TaskEvent, Told, Work,
    sdk_version,
};
pub use error::{ErrorInfo, FastioError};
pub use event::{Answer, Completion, Event};
pub use folder::{FoundFile, files_below};
pub use hash::Hasher;
pub use lane::{Lane, lane_step};
pub use outcome::{Outcome, ReplyHeader, SurveyedSource};
pub use reply::{Reply, ReplyPart, without_pages};
pub use secret::Secret;
pub use stretch::{next_stretch, size_to_read};
pub use task::{Call, EngineTask, FileParam};

uniffi::setup_scaffolding!();
