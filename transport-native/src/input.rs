//! What a caller gives to be uploaded.

use crate::reader::BoxedReader;
use bytes::Bytes;
use std::borrow::Cow;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use tokio::io::AsyncRead;

/// What is uploaded, or given as a call's binary parameter: a file by its path, bytes, or a reader.
///
/// Texts and paths name files, vectors and [`Bytes`] are content. A file is read as it is sent, in buffers of 256 KiB;
/// it must not change until then.
///
/// ```
/// use fastio_native::Input;
///
/// let file = Input::from("reports/2026.pdf");
/// let bytes = Input::bytes("hello.txt", "Hello");
/// let renamed = Input::path("/tmp/x1").named("plan.md");
/// ```
#[derive(Clone)]
pub struct Input {
    pub(crate) content: Given,
    pub(crate) name: Option<String>,
    /// Bytes before the first that is wanted.
    pub(crate) skip: u64,
}

/// Where the content of an [`Input`] is.
#[derive(Clone)]
pub(crate) enum Given {
    Path(PathBuf),
    Bytes(Bytes),
    /// Taken by the first who uses it.
    Reader(Arc<Mutex<Option<BoxedReader>>>, Option<u64>),
}

impl Input {
    /// A file. It is called as in the file system unless [`named`](Input::named) otherwise.
    pub fn path(path: impl Into<PathBuf>) -> Self {
        Input {
            content: Given::Path(path.into()),
            name: None,
            skip: 0,
        }
    }

    /// Bytes under this name.
    pub fn bytes(name: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Input {
            content: Given::Bytes(bytes.into()),
            name: Some(name.into()),
            skip: 0,
        }
    }

    /// What a reader gives, up to its end, under this name: a pipe, a socket, a body that comes in. It is read once, by
    /// the first upload that uses this input or a clone of it.
    ///
    /// Where the size is not known the content is sent as it comes. Up to 4 MiB are read ahead: a reader that ends by
    /// then is sent like any small file, and a longer one can be begun anew only while no more was taken of it. Memory
    /// holds these 4 MiB and two buffers of 256 KiB.
    ///
    /// ```no_run
    /// # async fn example(client: fastio_native::Client) -> fastio_native::Result<()> {
    /// use fastio_native::Input;
    ///
    /// let log = tokio::net::TcpStream::connect("logs.example.com:7000").await.expect("a connection");
    /// client.upload(Input::reader("today.log", log)).to_workspace("1234567890123456789").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn reader(name: impl Into<String>, reader: impl AsyncRead + Send + 'static) -> Self {
        let reader: BoxedReader = Box::pin(reader);
        Input {
            content: Given::Reader(Arc::new(Mutex::new(Some(reader))), None),
            name: Some(name.into()),
            skip: 0,
        }
    }

    /// Tells how many bytes a reader has. It is then sent in chunks, which can be sent again when a connection breaks:
    /// four of them are kept in memory, of 16 MiB unless a chunk size is given. A reader that has more or fewer bytes
    /// ends the upload with an error. Of files and bytes the size is known, and this changes nothing.
    #[must_use]
    pub fn sized(mut self, bytes: u64) -> Self {
        if let Given::Reader(_, size) = &mut self.content {
            *size = Some(bytes);
        }
        self
    }

    /// The same content under another name.
    #[must_use]
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Where it is here: its path, or else its name.
    pub(crate) fn shown(&self) -> PathBuf {
        match (&self.content, &self.name) {
            (Given::Path(path), _) => path.clone(),
            (_, name) => name.clone().unwrap_or_default().into(),
        }
    }

    /// What it is called there, as far as it has a name that can be sent.
    pub(crate) fn called(&self) -> Cow<'_, str> {
        match (&self.name, &self.content) {
            (Some(name), _) => Cow::Borrowed(name),
            (None, Given::Path(path)) => path.file_name().unwrap_or_default().to_string_lossy(),
            (None, _) => Cow::default(),
        }
    }

    /// The same content without its first bytes, as of a file that was read up to there. A source that ends before has
    /// none. A reader starts where it stands, and this changes nothing.
    #[must_use]
    pub fn starting_at(mut self, offset: u64) -> Self {
        self.skip = offset;
        self
    }
}

/// Shows the name and size, no content.
impl std::fmt::Debug for Input {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = f.debug_struct("Input");
        match &self.content {
            Given::Path(path) => shown.field("path", path),
            Given::Bytes(bytes) => shown.field("bytes", &bytes.len()),
            Given::Reader(_, size) => shown.field("reader", size),
        };
        shown
            .field("name", &self.name)
            .field("skip", &self.skip)
            .finish()
    }
}

impl From<&Path> for Input {
    fn from(path: &Path) -> Self {
        Input::path(path)
    }
}

impl From<PathBuf> for Input {
    fn from(path: PathBuf) -> Self {
        Input::path(path)
    }
}

impl From<&PathBuf> for Input {
    fn from(path: &PathBuf) -> Self {
        Input::path(path)
    }
}

impl From<&str> for Input {
    fn from(path: &str) -> Self {
        Input::path(path)
    }
}

impl From<String> for Input {
    fn from(path: String) -> Self {
        Input::path(path)
    }
}

impl From<Vec<u8>> for Input {
    fn from(bytes: Vec<u8>) -> Self {
        Input::bytes("file", bytes)
    }
}

impl From<Bytes> for Input {
    fn from(bytes: Bytes) -> Self {
        Input::bytes("file", bytes)
    }
}
