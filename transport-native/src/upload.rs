//! A file into the service.

use crate::client::Client;
use crate::running::unexpected;
use crate::source::Input;
use crate::transfer::Transfer;
use fastio_core::error::{Error, Result};
use fastio_core::event::{Completion, Uploaded};
use fastio_core::task::{self, Task};
use std::future::IntoFuture;
use std::pin::Pin;

/// An upload to be started. Awaiting it uploads the file; [`start`](Upload::start) gives a task with events.
///
/// ```no_run
/// # async fn example(client: fastio_native::Client) -> fastio_native::Result<()> {
/// use fastio_native::Input;
///
/// let stored = client.upload("plan.pdf").to_workspace("1234567890123456789").await?;
/// let note = Input::bytes("note.txt", "remember the milk");
/// client.upload(note).to_share("1234567890123456789").folder("2abcd-efghi").await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "an upload does nothing until it is awaited or started"]
pub struct Upload {
    client: Client,
    input: Input,
    to: Option<(&'static str, String)>,
    folder_id: Option<String>,
    file_id: Option<String>,
    chunk_size: Option<u64>,
}

impl Client {
    /// A file or bytes into a workspace or share. Small ones go in one request, others in chunks, three at a time; a
    /// lost connection is taken up where it broke, and the stored content is checked.
    pub fn upload(&self, input: impl Into<Input>) -> Upload {
        Upload {
            client: self.clone(),
            input: input.into(),
            to: None,
            folder_id: None,
            file_id: None,
            chunk_size: None,
        }
    }
}

impl Upload {
    /// Into this workspace (id or custom name).
    pub fn to_workspace(mut self, id: impl Into<String>) -> Self {
        self.to = Some(("workspace", id.into()));
        self
    }

    /// Into this share (id or custom name).
    pub fn to_share(mut self, id: impl Into<String>) -> Self {
        self.to = Some(("share", id.into()));
        self
    }

    /// Into this folder; into the root by default.
    pub fn folder(mut self, node_id: impl Into<String>) -> Self {
        self.folder_id = Some(node_id.into());
        self
    }

    /// As the new content of this file, whose present content becomes a version.
    pub fn replace(mut self, node_id: impl Into<String>) -> Self {
        self.file_id = Some(node_id.into());
        self
    }

    /// Under this name instead of the input's own.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.input = self.input.named(name);
        self
    }

    /// Bytes in a chunk, within the limits of the plan; chosen by size and limits by default.
    pub fn chunk_size(mut self, bytes: u64) -> Self {
        self.chunk_size = Some(bytes);
        self
    }

    /// Starts it. Fails if the file cannot be opened or a parameter is wrong; nothing is sent then.
    pub async fn start(self) -> Result<Transfer<Uploaded>> {
        let Some((profile_type, profile_id)) = self.to else {
            let rule = "say where the upload goes: to_workspace or to_share";
            return Err(Error::param("profile_id", "missing", rule));
        };
        let registered = self.client.register(self.input).await?;
        let running = self.client.run(Task::Upload(task::Upload {
            source: registered.source(),
            profile_type: profile_type.to_owned(),
            profile_id,
            folder_id: self.folder_id,
            file_id: self.file_id,
            chunk_size: self.chunk_size,
        }))?;
        Ok(Transfer::new(
            running,
            Box::new(move |completion| {
                drop(registered);
                match completion {
                    Completion::Uploaded(uploaded) => Ok(uploaded),
                    other => Err(unexpected(&other)),
                }
            }),
        ))
    }
}

impl IntoFuture for Upload {
    type Output = Result<Uploaded>;
    type IntoFuture = Pin<Box<dyn Future<Output = Result<Uploaded>> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move { self.start().await?.await })
    }
}
