//! Bytes that are uploaded: files and buffers of this process.

use bytes::Bytes;
use fastio_core::error::{Error, ErrorKind, Result};
use fastio_core::source::{Source, SourceId};
use std::collections::HashMap;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::UNIX_EPOCH;

/// Size of the buffers that files are read and written through.
pub(crate) const BUFFER: usize = 256 * 1024;

/// What is uploaded, or given as a call's binary parameter: a file by its path, or bytes.
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
    content: Given,
    name: Option<String>,
    skip: u64,
}

#[derive(Clone)]
enum Given {
    Path(PathBuf),
    Bytes(Bytes),
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

    /// The same content under another name.
    #[must_use]
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The same content without its first bytes, as of a file that was read up to there. A source that ends before has
    /// none.
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

/// What stands for a source.
#[derive(Debug)]
enum Known {
    Open(Arc<Content>),
    /// One of many files, which is open only while it is read.
    Path(PathBuf),
}

/// The sources a client knows.
#[derive(Debug, Default)]
pub(crate) struct Sources {
    next: AtomicU64,
    known: Mutex<HashMap<SourceId, Known>>,
}

impl Sources {
    fn known(&self) -> MutexGuard<'_, HashMap<SourceId, Known>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) async fn register(self: &Arc<Self>, input: Input) -> Result<Registered> {
        let Input {
            content,
            name,
            skip,
        } = input;
        let (content, own_name) = match content {
            Given::Bytes(mut bytes) => {
                let skip = usize::try_from(skip).unwrap_or(usize::MAX);
                (Content::Bytes(bytes.split_off(skip.min(bytes.len()))), None)
            }
            Given::Path(path) => {
                let own_name = path
                    .file_name()
                    .and_then(|name| name.to_str())
                    .map(str::to_owned);
                let open = move || Content::open(&path, skip);
                (blocking(open).await?, own_name)
            }
        };
        let Some(name) = name.or(own_name) else {
            return Err(Error::param(
                "name",
                "missing",
                "the path has no file name in UTF-8; give the input a name",
            ));
        };
        let size = content.size().map_err(|error| unreadable(&name, &error))?;
        let id = SourceId(self.next.fetch_add(1, Ordering::Relaxed));
        self.known().insert(id, Known::Open(Arc::new(content)));
        let source = Source {
            id,
            offset: 0,
            size: Some(size),
            name,
        };
        Ok(Registered {
            source,
            sources: self.clone(),
        })
    }

    /// May open a file, which blocks for a moment.
    pub(crate) fn get(&self, id: SourceId) -> io::Result<Arc<Content>> {
        let unknown = || {
            io::Error::new(
                io::ErrorKind::NotFound,
                "the source was dropped before it was read",
            )
        };
        let path = match self.known().get(&id).ok_or_else(unknown)? {
            Known::Open(content) => return Ok(content.clone()),
            Known::Path(path) => path.clone(),
        };
        let content =
            Content::open(&path, 0).map_err(|error| io::Error::other(error.message.clone()))?;
        Ok(Arc::new(content))
    }

    /// As [`register`](Sources::register), for one of many files: it is opened each time that it is read.
    pub(crate) fn register_path(
        self: &Arc<Self>,
        path: PathBuf,
        name: String,
        size: u64,
    ) -> Registered {
        let id = SourceId(self.next.fetch_add(1, Ordering::Relaxed));
        self.known().insert(id, Known::Path(path));
        let source = Source {
            id,
            offset: 0,
            size: Some(size),
            name,
        };
        Registered {
            source,
            sources: self.clone(),
        }
    }
}

/// Bytes a client knows by number, until this is dropped. See [`Client::register`](crate::Client::register).
#[derive(Debug)]
pub struct Registered {
    source: Source,
    sources: Arc<Sources>,
}

impl Registered {
    /// The engine's view of it, for [`Call::files`](fastio_core::task::Call::files).
    pub fn source(&self) -> Source {
        self.source.clone()
    }
}

impl Drop for Registered {
    fn drop(&mut self) {
        self.sources.known().remove(&self.source.id);
    }
}

/// A source that is open.
#[derive(Debug)]
pub(crate) enum Content {
    /// A file from this byte on.
    File(File, u64),
    Bytes(Bytes),
}

impl Content {
    fn open(path: &Path, skip: u64) -> Result<Self> {
        let file = File::open(path).map_err(|error| unreadable(&path.display(), &error))?;
        let data = file
            .metadata()
            .map_err(|error| unreadable(&path.display(), &error))?;
        if !data.is_file() {
            let why = "is no regular file; only files whose size is known can be uploaded";
            return Err(Error::new(
                ErrorKind::Io,
                format!("{} {why}", path.display()),
            ));
        }
        Ok(Content::File(file, skip))
    }

    pub(crate) fn size(&self) -> io::Result<u64> {
        match self {
            Content::File(file, skip) => Ok(file.metadata()?.len().saturating_sub(*skip)),
            Content::Bytes(bytes) => Ok(bytes.len() as u64),
        }
    }

    /// Milliseconds since 1970 UTC; `None` for bytes and where the file system does not know.
    pub(crate) fn modified_unix_ms(&self) -> Option<u64> {
        match self {
            Content::File(file, _) => {
                let modified = file.metadata().ok()?.modified().ok()?;
                u64::try_from(modified.duration_since(UNIX_EPOCH).ok()?.as_millis()).ok()
            }
            Content::Bytes(_) => None,
        }
    }

    /// Exactly `len` bytes from `offset` on. Fails with `UnexpectedEof` if the source ends before.
    pub(crate) fn read(&self, offset: u64, len: usize) -> io::Result<Bytes> {
        match self {
            Content::File(file, skip) => {
                let mut buffer = vec![0; len];
                let offset = offset.checked_add(*skip).ok_or_else(ended)?;
                read_exact_at(file, &mut buffer, offset)?;
                Ok(buffer.into())
            }
            Content::Bytes(bytes) => {
                let start = usize::try_from(offset)
                    .ok()
                    .filter(|start| *start <= bytes.len());
                let range = start.and_then(|start| Some(start..start.checked_add(len)?));
                range
                    .filter(|range| range.end <= bytes.len())
                    .map(|range| bytes.slice(range))
                    .ok_or_else(ended)
            }
        }
    }
}

/// Reads without moving a cursor, so that one file serves several readers.
pub(crate) fn read_exact_at(file: &File, mut buffer: &mut [u8], mut offset: u64) -> io::Result<()> {
    while !buffer.is_empty() {
        match read_at(file, buffer, offset) {
            Ok(0) => return Err(ended()),
            Ok(n) => {
                buffer = buffer.get_mut(n..).unwrap_or_default();
                offset += n as u64;
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

#[cfg(unix)]
pub(crate) fn read_at(file: &File, buffer: &mut [u8], offset: u64) -> io::Result<usize> {
    std::os::unix::fs::FileExt::read_at(file, buffer, offset)
}

#[cfg(windows)]
pub(crate) fn read_at(file: &File, buffer: &mut [u8], offset: u64) -> io::Result<usize> {
    std::os::windows::fs::FileExt::seek_read(file, buffer, offset)
}

fn ended() -> io::Error {
    io::Error::new(
        io::ErrorKind::UnexpectedEof,
        "it ended early; it must not change while it is uploaded",
    )
}

fn unreadable(what: &dyn std::fmt::Display, error: &io::Error) -> Error {
    Error::new(ErrorKind::Io, format!("{what} cannot be read: {error}"))
}

/// Runs what may block on the pool for it.
pub(crate) async fn blocking<T>(work: impl FnOnce() -> T + Send + 'static) -> T
where
    T: FromJoinError + Send + 'static,
{
    tokio::task::spawn_blocking(work)
        .await
        .unwrap_or_else(|error| T::from_join_error(&error))
}

/// What stands for work that was lost with its runtime.
pub(crate) trait FromJoinError {
    fn from_join_error(error: &tokio::task::JoinError) -> Self;
}

impl<T> FromJoinError for Result<T> {
    fn from_join_error(error: &tokio::task::JoinError) -> Self {
        Err(Error::new(
            ErrorKind::Io,
            format!("work on a file was lost: {error}"),
        ))
    }
}

impl<T> FromJoinError for io::Result<T> {
    fn from_join_error(error: &tokio::task::JoinError) -> Self {
        Err(io::Error::other(format!(
            "work on a file was lost: {error}"
        )))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn bytes_are_read_by_range_and_forgotten_on_drop() {
        let sources = Arc::new(Sources::default());
        let registered = sources
            .register(Input::bytes("a.txt", "hello"))
            .await
            .unwrap();
        let source = registered.source();
        assert_eq!((source.size, source.name.as_str()), (Some(5), "a.txt"));
        let content = sources.get(source.id).unwrap();
        assert_eq!(content.read(1, 3).unwrap(), "ell");
        assert_eq!(content.read(5, 0).unwrap(), "");
        assert_eq!(
            content.read(3, 3).unwrap_err().kind(),
            io::ErrorKind::UnexpectedEof
        );
        assert_eq!(
            content.read(u64::MAX, 1).unwrap_err().kind(),
            io::ErrorKind::UnexpectedEof
        );
        drop(registered);
        assert!(sources.get(source.id).is_err());
    }

    #[tokio::test]
    async fn a_file_that_shrinks_is_noticed() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.bin");
        std::fs::write(&path, [7; 100]).unwrap();
        let sources = Arc::new(Sources::default());
        let registered = sources.register(Input::from(&path)).await.unwrap();
        assert_eq!(registered.source().size, Some(100));
        std::fs::write(&path, [7; 10]).unwrap();
        let content = sources.get(registered.source().id).unwrap();
        assert_eq!(
            content.read(0, 100).unwrap_err().kind(),
            io::ErrorKind::UnexpectedEof
        );
        assert_eq!(content.size().unwrap(), 10);
    }

    #[tokio::test]
    async fn a_source_can_start_later() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.txt");
        std::fs::write(&path, "hello").unwrap();
        for input in [Input::from(&path), Input::bytes("x.txt", "hello")] {
            for (skip, left) in [(0, "hello"), (2, "llo"), (5, ""), (9, "")] {
                let sources = Arc::new(Sources::default());
                let input = input.clone().starting_at(skip);
                let registered = sources.register(input).await.unwrap();
                let source = registered.source();
                assert_eq!((source.offset, source.size), (0, Some(left.len() as u64)));
                let content = sources.get(source.id).unwrap();
                assert_eq!(content.read(0, left.len()).unwrap(), left);
                assert!(content.read(0, left.len() + 1).is_err() || skip > 5);
            }
        }
    }

    #[tokio::test]
    async fn a_folder_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let error = Arc::new(Sources::default())
            .register(folder.path().into())
            .await
            .unwrap_err();
        assert_eq!(error.kind, ErrorKind::Io);
    }
}
