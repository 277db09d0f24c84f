//! The Fastio SDK for Rust programs: the engine driven over HTTP.

mod client;
mod clock;
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
mod sink;
mod source;
mod stream;

pub use client::Client;
pub use fastio_core::error::{Error, ErrorKind, Result};
pub use fastio_core::reply::Reply;
pub use fastio_core::secret::Secret;
pub use fastio_core::task::{Call, CallOptions, Params};
pub use fastio_core::{description, effect::Timeouts, event::Event};
pub use pages::Pages;
pub use params::IntoParams;
pub use response::Response;
pub use running::Canceller;
pub use serde_json::json;
pub use source::{Input, Registered};
pub use stream::ByteStream;
