//! The Fastio SDK for Rust programs: workspaces, files, uploads, AI chat and events of the Fastio API.
//!
//! Everything starts at a [`Client`]. This stores a file, lists what is there, asks about it and gets it back:
//!
//! ```
//! use fastio_native::{Client, Input, Result};
//! use std::path::Path;
//!
//! async fn tour(client: &Client, workspace: &str, inbox: &Path) -> Result<()> {
//!     let text = "The project ends in May.";
//!     let stored = client.upload(Input::bytes("plan.txt", text)).to_workspace(workspace).await?;
//!
//!     let mut nodes = client.storage().list("workspace", workspace, "root").items();
//!     while let Some(node) = nodes.next().await {
//!         println!("{:?}", node?.name);
//!     }
//!
//!     let answer = client.ask("When does the project end?").in_workspace(workspace).await?;
//!     println!("{} ({} citations)", answer.text, answer.citations.len());
//!
//!     let node = stored.node_id.unwrap_or_default();
//!     let saved = client.download(node).from_workspace(workspace).to_folder(inbox).await?;
//!     println!("{} bytes in {}", saved.size, saved.path.display());
//!     # assert_eq!(std::fs::read_to_string(&saved.path).unwrap(), text);
//!     Ok(())
//! }
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<()> {
//! #     let sandbox = fastio_sandbox::Sandbox::start(Default::default()).unwrap();
//! #     let client = Client::builder().base_url(sandbox.base_url()).no_proxy();
//! #     let client = client.sign_in("owner@sandbox.test", "sandbox-password").await?;
//! #     let folder = tempfile::tempdir().unwrap();
//! #     tour(&client, "sandbox-files", folder.path()).await
//! # }
//! ```
//!
//! # Credentials
//!
//! [`Client::from_env`] reads `FASTIO_API_KEY` (or else `FASTIO_TOKEN`) and `FASTIO_BASE_URL`. [`Client::builder`]
//! takes a key, a token, OAuth tokens, which are renewed once for all calls that wait for it, or email and password;
//! what is set there beats the environment. A second factor is [`SignIn::code`].
//!
//! # Calls
//!
//! Every operation is a method of its area: `client.storage().create_folder(...)`. Required parameters are arguments,
//! the others are setters, and awaiting it sends it. The [`Response`] behaves as the decoded result and has the raw
//! [`Reply`] beside it. [`Client::call`] does the same by name. Wrong names and values are refused before anything is
//! sent. What has pages is read page by page (`pages()`) or item by item (`items()`), each page when it is needed.
//!
//! ```no_run
//! # async fn example(client: fastio_native::Client) -> fastio_native::Result<()> {
//! use fastio_native::json;
//!
//! let folder = client.storage().create_folder("workspace", "my-workspace", "root", "Plans").force(true).await?;
//! println!("{:?}, {} requests left", folder.id, folder.rate().available.unwrap_or_default());
//!
//! let reply = client.call("workspaces.get", json!({"workspace_id": "my-workspace"})).await?;
//! println!("{}", reply.result());
//! # Ok(())
//! # }
//! ```
//!
//! # Files and questions
//!
//! [`Client::upload`], [`Client::import_url`], [`Client::download`] and [`Client::ask`] are awaited for their result, or started for a task
//! with events: progress of a [`Transfer`], pieces of text of an [`Answering`]. A connection that breaks is taken up
//! where it broke, content is checked, and a download gets its name only when it is complete. [`Client::download_zip`]
//! gets a folder as an archive, and [`Client::open`] a file to read from and seek in.
//!
//! # Stopping
//!
//! Dropping a future or a task stops its work: its requests end, and it cleans up behind itself (an upload's session,
//! a download's temporary file). `cancel()` does the same and lets you wait for the end. The client itself ends with
//! its last clone and task; [`Client::close`] waits until it has cleaned up.
//!
//! # Errors
//!
//! There is one [`Error`]. Branch on its `kind`; its message says what to do next.
//!
//! ```no_run
//! # async fn example(client: fastio_native::Client) -> fastio_native::Result<()> {
//! use fastio_native::ErrorKind;
//!
//! match client.workspaces().get("my-workspace").await {
//!     Ok(workspace) => println!("{:?}", workspace.name),
//!     Err(error) if error.kind == ErrorKind::NotFound => println!("there is none"),
//!     Err(error) => return Err(error),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! What is known to be harmless is tried again, with patience ([`ClientBuilder::retry`]); rate limits are waited for.
//! A call whose effect cannot be known ends with `OutcomeUnknown`: read the state before trying again.
//!
//! # Watching
//!
//! [`tracing`](https://docs.rs/tracing) gets everything under the target `fastio`, [`ClientBuilder::observer`] as
//! values, [`ClientBuilder::transcript`] as lines that can be replayed. None of them is told a secret.
//!
//! # Limits
//!
//! The client works in a tokio runtime with its I/O and time drivers; for callers without one see
//! [`ClientBuilder::runtime`].

#[path = "generated/mod.rs"]
pub mod areas;
mod ask;
mod buffers;
mod builder;
mod client;
mod clock;
mod download;
mod draft;
mod hash;
mod http;
mod import_url;
mod input;
mod mailbox;
mod observe;
mod open_file;
mod pages;
mod params;
mod place;
mod pump;
mod reactor;
mod reader;
mod response;
mod running;
mod shared;
mod sign_in;
mod sign_out;
mod sink;
mod source;
mod stream;
mod transfer;
mod upload;
mod upload_many;

pub use ask::{Answering, Ask};
pub use builder::ClientBuilder;
pub use client::Client;
pub use download::{Download, Fetched, Saved};
pub use draft::Sending;
pub use fastio_core::Journal;
pub use fastio_core::config::{Credential, DownloadRules, OAuth, RetryPolicy};
pub use fastio_core::description::models;
pub use fastio_core::effect::{Persist, Timeouts};
pub use fastio_core::error::{Error, ErrorKind, Result};
pub use fastio_core::event::{
    Answer, AnswerEvent, Downloaded, Event, Imported, Progress, TransferState, Uploaded, WaitReason,
};
pub use fastio_core::reply::Reply;
pub use fastio_core::request::Prepared;
pub use fastio_core::secret::Secret;
pub use fastio_core::task::{Call, CallOptions, Params, TaskId};
pub use fastio_core::{description, operation, scope, weburl};
pub use import_url::ImportUrl;
pub use input::Input;
pub use open_file::{Open, Reader};
pub use pages::{Items, Pages};
pub use params::IntoParams;
pub use response::Response;
pub use running::{Canceller, Journals};
pub use serde_json::json;
pub use sign_in::SignIn;
pub use source::Registered;
pub use stream::ByteStream;
pub use transfer::Transfer;
pub use upload::Upload;
pub use upload_many::{FileEnd, UploadMany, UploadedMany};
