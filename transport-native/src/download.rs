//! A file out of the service.

use crate::client::Client;
use crate::running::{Running, unexpected};
use crate::sink::{Place, RegisteredSink, Target};
use crate::transfer::Transfer;
use fastio_core::Journal;
use fastio_core::error::{Error, ErrorKind, Result};
use fastio_core::event::{Completion, Downloaded};
use fastio_core::task::{self, Task};
use std::future::IntoFuture;
use std::ops::Deref;
use std::path::PathBuf;
use std::pin::Pin;

/// A download to be started. Awaiting it downloads the file; [`start`](Download::start) gives a task with events.
///
/// The bytes go to a hidden temporary file in the same folder, which gets its name when they are complete and checked. A
/// large file comes in parts side by side, four at most; memory holds about 2 MiB for each: what is written now, and what
/// came meanwhile.
///
/// ```no_run
/// # async fn example(client: fastio_native::Client) -> fastio_native::Result<()> {
/// let saved = client.download("2abcd-efghi").from_workspace("1234567890123456789").to_folder("inbox").await?;
/// println!("{} bytes in {}", saved.size, saved.path.display());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "a download does nothing until it is awaited or started"]
pub struct Download {
    client: Client,
    node_id: String,
    from: Option<(&'static str, String)>,
    version_id: Option<String>,
    place: Option<Place>,
    overwrite: bool,
    offset: u64,
    len: Option<u64>,
    resumable: bool,
    resume: Option<Journal>,
    zip: bool,
}

impl Client {
    /// A file out of a workspace or share, to the file system. A lost connection is taken up where it broke, and the
    /// content is checked. A large file comes in parts, four side by side.
    pub fn download(&self, node_id: impl Into<String>) -> Download {
        self.fetch(node_id.into(), false)
    }

    /// A folder of a workspace or share as a ZIP archive of all that is in it, `root` for everything. It is called as
    /// the folder is, with `.zip`. The archive is made while it is sent: its size is not known beforehand, it has no
    /// hash to be compared with, and after a lost connection it is read from its beginning again.
    ///
    /// ```no_run
    /// # async fn example(client: fastio_native::Client) -> fastio_native::Result<()> {
    /// let saved = client.download_zip("root").from_workspace("1234567890123456789").to_folder("backup").await?;
    /// println!("{} bytes in {}", saved.size, saved.path.display());
    /// # Ok(())
    /// # }
    /// ```
    pub fn download_zip(&self, folder_id: impl Into<String>) -> Download {
        self.fetch(folder_id.into(), true)
    }

    fn fetch(&self, node_id: String, zip: bool) -> Download {
        Download {
            client: self.clone(),
            node_id,
            from: None,
            version_id: None,
            place: None,
            overwrite: false,
            offset: 0,
            len: None,
            resumable: false,
            resume: None,
            zip,
        }
    }
}

impl Download {
    /// Out of this workspace (id or custom name).
    pub fn from_workspace(mut self, id: impl Into<String>) -> Self {
        self.from = Some(("workspace", id.into()));
        self
    }

    /// Out of this share (id or custom name).
    pub fn from_share(mut self, id: impl Into<String>) -> Self {
        self.from = Some(("share", id.into()));
        self
    }

    /// This version of the file instead of the current one.
    pub fn version(mut self, version_id: impl Into<String>) -> Self {
        self.version_id = Some(version_id.into());
        self
    }

    /// Into this folder, which must exist, under the file's own name made safe.
    pub fn to_folder(mut self, folder: impl Into<PathBuf>) -> Self {
        self.place = Some(Place::Folder(folder.into()));
        self
    }

    /// To exactly this path. Its folder must exist.
    pub fn to_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.place = Some(Place::File(path.into()));
        self
    }

    /// Whether a file of that name is replaced. By default the download fails with an error of kind `Io` instead.
    pub fn overwrite(mut self, overwrite: bool) -> Self {
        self.overwrite = overwrite;
        self
    }

    /// Only the bytes from `offset` on, at most `len` of them. A part is not checked against the file's hash.
    pub fn range(mut self, offset: u64, len: Option<u64>) -> Self {
        self.offset = offset;
        self.len = len;
        self
    }

    /// Keeps what has come when the download is stopped or fails in a way that going on later can cure, or its process
    /// ends. It tells a [`Journal`] as it goes on, as [`Event::Journal`](crate::Event::Journal) and in its error; keep
    /// the last one for [`resume`](Download::resume). For `film.mp4` the bytes are in `.film.mp4.fastio-part` in the same
    /// folder until they are complete, for one download at a time.
    ///
    /// For whole files that go to disk; an empty one, and an older version whose size the service does not tell, come
    /// without a journal.
    pub fn resumable(mut self) -> Self {
        self.resumable = true;
        self
    }

    /// Goes on with the download that this journal tells of, in the same place. Parts that are there are hashed before
    /// they count. If the file has another version by now, that is downloaded from its beginning. Implies
    /// [`resumable`](Download::resumable).
    ///
    /// ```no_run
    /// # async fn example(client: fastio_native::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let journal = fastio_native::Journal::parse(&std::fs::read_to_string("film.journal")?)?;
    /// let film = client.download("2abcd-efghi").from_workspace("1234567890123456789").to_file("film.mp4");
    /// println!("{}", film.resume(journal).await?.path.display());
    /// # Ok(())
    /// # }
    /// ```
    pub fn resume(mut self, journal: Journal) -> Self {
        self.resume = Some(journal);
        self
    }

    /// Starts it. Fails if a parameter is wrong; nothing is sent then.
    pub async fn start(mut self) -> Result<Transfer<Saved>> {
        let Some(place) = self.place.take() else {
            let rule = "say where the file goes: to_folder or to_file, or start_in_memory";
            return Err(Error::param("path", "missing", rule));
        };
        let (running, registered) = self.begin(place)?;
        Ok(Transfer::new(
            running,
            Box::new(move |completion| match (completion, registered.path()) {
                (Completion::Downloaded(downloaded), Some(path)) => Ok(Saved { path, downloaded }),
                (completion, _) => Err(incomplete(&completion)),
            }),
        ))
    }

    /// Starts it for its bytes, which must fit into memory. A place for a file does not count. Fails if a parameter is
    /// wrong; nothing is sent then.
    ///
    /// ```no_run
    /// # async fn example(client: fastio_native::Client) -> fastio_native::Result<()> {
    /// let note = client.download("2abcd-efghi").from_workspace("1234567890123456789").start_in_memory().await?;
    /// println!("{}", String::from_utf8_lossy(&note.await?.bytes));
    /// # Ok(())
    /// # }
    /// ```
    pub async fn start_in_memory(self) -> Result<Transfer<Fetched>> {
        let (running, registered) = self.begin(Place::Memory)?;
        Ok(Transfer::new(
            running,
            Box::new(
                move |completion| match (completion, registered.take_bytes()) {
                    (Completion::Downloaded(downloaded), Some(bytes)) => {
                        Ok(Fetched { bytes, downloaded })
                    }
                    (completion, _) => Err(incomplete(&completion)),
                },
            ),
        ))
    }

    fn begin(self, place: Place) -> Result<(Running, RegisteredSink)> {
        let Some((context, context_id)) = self.from else {
            let rule = "say where the file is: from_workspace or from_share";
            return Err(Error::param("context_id", "missing", rule));
        };
        let keep = self.resumable || self.resume.is_some();
        if keep && place == Place::Memory {
            let rule = "goes with a file; what is in memory is lost with its process";
            return Err(Error::param("resumable", "invalid", rule));
        }
        let target = Target {
            place,
            overwrite: self.overwrite,
            keep,
        };
        let registered = self.client.inner.shared.files.sinks.register(target);
        let running = self.client.run(Task::Download(task::Download {
            context: context.to_owned(),
            context_id,
            node_id: self.node_id,
            version_id: self.version_id,
            sink: registered.id,
            offset: self.offset,
            len: self.len,
            seekable: true,
            resumable: self.resumable,
            resume: self.resume,
            zip: self.zip,
            options: self.client.task_options(),
        }))?;
        Ok((running, registered))
    }
}

/// The error of a download that ended without its content.
fn incomplete(completion: &Completion) -> Error {
    match completion {
        Completion::Downloaded(_) => {
            let why = "the download ended without its file being complete; report it";
            Error::new(ErrorKind::Failed, why)
        }
        other => unexpected(other),
    }
}

impl IntoFuture for Download {
    type Output = Result<Saved>;
    type IntoFuture = Pin<Box<dyn Future<Output = Result<Saved>> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move { self.start().await?.await })
    }
}

/// A file that was downloaded: where it is, and what [`Downloaded`] tells of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    /// Where it is.
    pub path: PathBuf,
    /// Size, hash, and whether it was checked.
    pub downloaded: Downloaded,
}

impl Deref for Saved {
    type Target = Downloaded;

    fn deref(&self) -> &Downloaded {
        &self.downloaded
    }
}

/// A file that was downloaded into memory: its bytes, and what [`Downloaded`] tells of it.
#[derive(Clone, PartialEq, Eq)]
pub struct Fetched {
    /// The content.
    pub bytes: Vec<u8>,
    /// Size, hash, and whether it was checked.
    pub downloaded: Downloaded,
}

/// Shows no content.
impl std::fmt::Debug for Fetched {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Fetched")
            .field("downloaded", &self.downloaded)
            .finish_non_exhaustive()
    }
}

impl Deref for Fetched {
    type Target = Downloaded;

    fn deref(&self) -> &Downloaded {
        &self.downloaded
    }
}
