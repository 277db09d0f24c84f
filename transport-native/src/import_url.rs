//! A file from the web into the service.

use crate::client::Client;
use crate::running::unexpected;
use crate::transfer::Transfer;
use fastio_core::error::{Error, Result};
use fastio_core::event::{Completion, Imported};
use fastio_core::task::{self, Task};
use std::future::IntoFuture;
use std::pin::Pin;

/// An import to be started. Awaiting it waits until the file is stored; [`start`](ImportUrl::start) gives a task with
/// events.
///
/// ```no_run
/// # async fn example(client: fastio_native::Client) -> fastio_native::Result<()> {
/// let import = client.import_url("https://example.com/report.pdf").to_workspace("1234567890123456789");
/// println!("stored as {:?}", import.name("report.pdf").await?.node_id);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "an import does nothing until it is awaited or started"]
pub struct ImportUrl {
    client: Client,
    url: String,
    to: Option<(&'static str, String)>,
    folder_id: Option<String>,
    file_name: Option<String>,
}

impl Client {
    /// Has the service fetch a file from the web by itself. The address is public, https and on port 443; what cannot be
    /// fetched ends as an error of kind `Failed`. Cancelling cancels the import with the service. One that stands still
    /// for an hour is given up with an error of kind `OutcomeUnknown`.
    pub fn import_url(&self, url: impl Into<String>) -> ImportUrl {
        ImportUrl {
            client: self.clone(),
            url: url.into(),
            to: None,
            folder_id: None,
            file_name: None,
        }
    }
}

impl ImportUrl {
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

    /// Under this name instead of one taken from the address. The node's id is known for certain only then.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.file_name = Some(name.into());
        self
    }

    /// Starts it. Fails if the address or a parameter is wrong; nothing is sent then. Its progress has states and no
    /// bytes, which the service does not tell.
    pub async fn start(self) -> Result<Transfer<Imported>> {
        let Some((profile_type, profile_id)) = self.to else {
            let rule = "say where the file goes: to_workspace or to_share";
            return Err(Error::param("profile_id", "missing", rule));
        };
        let running = self.client.run(Task::ImportUrl(Box::new(task::ImportUrl {
            source_url: self.url,
            profile_type: profile_type.to_owned(),
            profile_id,
            folder_id: self.folder_id,
            file_name: self.file_name,
            options: self.client.task_options(),
        })))?;
        Ok(Transfer::new(
            running,
            Box::new(|completion| match completion {
                Completion::Imported(imported) => Ok(imported),
                other => Err(unexpected(&other)),
            }),
        ))
    }
}

impl IntoFuture for ImportUrl {
    type Output = Result<Imported>;
    type IntoFuture = Pin<Box<dyn Future<Output = Result<Imported>> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move { self.start().await?.await })
    }
}
