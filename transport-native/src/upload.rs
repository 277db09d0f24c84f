//! A file into the service.

use crate::client::Client;
use crate::input::Input;
use crate::place::{Place, into_place};
use crate::running::unexpected;
use crate::transfer::Transfer;
use fastio_core::Journal;
use fastio_core::error::Result;
use fastio_core::event::{Completion, Uploaded};
use fastio_core::task::{self, Task};
use std::future::IntoFuture;
use std::pin::Pin;
use tokio::io::AsyncRead;

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
    place: Place,
    relative_path: Option<String>,
    file_id: Option<String>,
    if_version_id: Option<String>,
    chunk_size: Option<u64>,
    max_size: Option<u64>,
    resumable: bool,
    resume: Option<Journal>,
}

impl Client {
    /// A file or bytes into a workspace or share. Small ones go in one request, others in chunks, three at a time; a
    /// lost connection is taken up where it broke, and the stored content is checked.
    pub fn upload(&self, input: impl Into<Input>) -> Upload {
        Upload {
            client: self.clone(),
            input: input.into(),
            place: Place::default(),
            relative_path: None,
            file_id: None,
            if_version_id: None,
            chunk_size: None,
            max_size: None,
            resumable: false,
            resume: None,
        }
    }
}

impl Client {
    /// What a reader gives, up to its end, into a workspace or share under this name: the same as
    /// [`upload`](Client::upload) of [`Input::reader`], which tells how it is sent.
    ///
    /// ```no_run
    /// # async fn example(client: fastio_native::Client, stdin: tokio::net::TcpStream) -> fastio_native::Result<()> {
    /// let upload = client.upload_reader("dump.sql", stdin).to_workspace("1234567890123456789");
    /// println!("{} bytes are stored", upload.max_size(1 << 30).await?.size);
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload_reader(
        &self,
        name: impl Into<String>,
        reader: impl AsyncRead + Send + 'static,
    ) -> Upload {
        self.upload(Input::reader(name, reader))
    }
}

impl Upload {
    into_place!();

    /// As the new content of the file that this File Share shows; `node_id` is that file.
    pub fn to_file_share(mut self, id: impl Into<String>, node_id: impl Into<String>) -> Self {
        self.place.to = Some(("fileshare", id.into()));
        self.replace(node_id)
    }

    /// On a File Share: only if this version is still the current one. Otherwise the upload ends with an error of kind
    /// `Conflict`, and nothing is replaced.
    pub fn if_version(mut self, version_id: impl Into<String>) -> Self {
        self.if_version_id = Some(version_id.into());
        self
    }

    /// Into folders of these names below the folder, made where they are not there; a slash after each: `a/b/`.
    pub fn relative_path(mut self, path: impl Into<String>) -> Self {
        self.relative_path = Some(path.into());
        self
    }

    /// Tells a [`Journal`] as it goes on (as [`Event::Journal`](crate::Event::Journal), and in its error). When it is
    /// cancelled or fails in a way that time can cure, what has arrived stays with the service. A file that goes in one
    /// call has no journal.
    pub fn resumable(mut self) -> Self {
        self.resumable = true;
        self
    }

    /// Goes on with the upload that this journal tells of, of the same file to the same place. What has arrived is
    /// compared with the file by its hashes, and only the rest is sent.
    ///
    /// ```no_run
    /// # async fn example(client: fastio_native::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let upload = || client.upload("film.mp4").to_workspace("1234567890123456789").resumable();
    /// if let Err(error) = upload().await {
    ///     let journal = error.journal.clone().ok_or(error)?;
    ///     std::fs::write("film.journal", journal.to_json())?;
    ///     // Later, in this program or another:
    ///     let journal = fastio_native::Journal::parse(&std::fs::read_to_string("film.journal")?)?;
    ///     upload().resume(journal).await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn resume(mut self, journal: Journal) -> Self {
        self.resume = Some(journal);
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

    /// Most bytes that the input may have; what the plan takes by default. An input that has more ends the upload with
    /// an error of kind `LimitExceeded`, and nothing of it is stored. Of use for readers whose size is not known.
    pub fn max_size(mut self, bytes: u64) -> Self {
        self.max_size = Some(bytes);
        self
    }

    /// Starts it. Fails if the file cannot be opened or a parameter is wrong; nothing is sent then.
    pub async fn start(self) -> Result<Transfer<Uploaded>> {
        let folder_id = self.place.folder_id.clone();
        let (profile_type, profile_id) = self.place.profile()?;
        let registered = self.client.register(self.input).await?;
        let running = self.client.run(Task::Upload(Box::new(task::Upload {
            source: registered.source(),
            profile_type,
            profile_id,
            folder_id,
            relative_path: self.relative_path,
            file_id: self.file_id,
            if_version_id: self.if_version_id,
            chunk_size: self.chunk_size,
            max_size: self.max_size,
            resumable: self.resumable,
            resume: self.resume,
            options: self.client.task_options(),
        })))?;
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
