//! A stateful Fastio service in a box, for demos and tests.
//!
//! One pure function, [`step::step`], changes the [`State`] and says what to answer; everything
//! impure (sockets, the clock, spilled content, cut connections) is in [`server`]. The sandbox
//! knows the API by its description alone and shares no code with the client.

pub mod answer;
pub mod args;
pub mod caller;
pub mod content;
pub mod coverage;
pub mod cx;
pub mod decode;
pub mod domain;
pub mod guard;
pub mod handlers;
pub mod limits;
mod markdown;
pub mod options;
pub mod random;
pub mod refusal;
pub mod reply;
pub mod request;
pub mod route;
pub mod server;
pub mod state;
pub mod step;
pub mod time;
pub mod totp;
pub mod validate;
pub mod view;

#[cfg(test)]
mod tests;

/// The readme's program.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct Readme;

pub use options::{Clock, Envelope, Options, UploadRules};
pub use server::Sandbox;
pub use state::State;
