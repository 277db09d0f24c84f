//! The Fastio SDK for Rust programs: the engine driven over HTTP.
//!
//! Everything starts at a [`Client`]:
//!
//! ```no_run
//! use fastio_native::{Client, json};
//!
//! # async fn example() -> fastio_native::Result<()> {
//! let client = Client::builder().api_key("an-api-key").build()?;
//! let stored = client.upload("plan.pdf").to_workspace("1234567890123456789").await?;
//! let answer = client.ask("When does the project end?").in_workspace("1234567890123456789").await?;
//! println!("{}", answer.text);
//! # Ok(())
//! # }
//! ```
//!
//! - Operations by name: [`Client::call`]; by type: the methods of each area.
//! - Listings: [`Pages`]. Bytes and events: [`ByteStream`].
//! - Files: [`Client::upload`] and [`Client::download`]. Questions: [`Client::ask`].
//! - Errors: one [`Error`]; branch on its [`kind`](fastio_core::error::ErrorInfo::kind).
//! - What happens is told to [`tracing`](https://docs.rs/tracing) (target `fastio`) and to
//!   [`ClientBuilder::observer`], without secrets.

#[path = "generated/mod.rs"]
pub mod areas;
mod ask;
mod builder;
mod client;
mod clock;
mod download;
mod draft;
mod hash;
mod http;
mod mailbox;
mod observe;
mod pages;
mod params;
mod pump;
mod reactor;
mod response;
mod running;
mod shared;
mod sign_in;
mod sink;
mod source;
mod stream;
mod transfer;
mod upload;

pub use ask::{Answering, Ask};
pub use builder::ClientBuilder;
pub use client::Client;
pub use download::{Download, Saved};
pub use draft::Sending;
pub use fastio_core::config::{Credential, OAuth, RetryPolicy};
pub use fastio_core::description::models;
pub use fastio_core::effect::{Persist, Timeouts};
pub use fastio_core::error::{Error, ErrorKind, Result};
pub use fastio_core::event::{
    Answer, AnswerEvent, Downloaded, Event, Progress, Uploaded, WaitReason,
};
pub use fastio_core::reply::Reply;
pub use fastio_core::request::Prepared;
pub use fastio_core::secret::Secret;
pub use fastio_core::task::{Call, CallOptions, Params, TaskId};
pub use fastio_core::{description, operation, weburl};
pub use pages::{Items, Pages};
pub use params::IntoParams;
pub use response::Response;
pub use running::Canceller;
pub use serde_json::json;
pub use sign_in::SignIn;
pub use source::{Input, Registered};
pub use stream::ByteStream;
pub use transfer::Transfer;
pub use upload::Upload;
