//! The bytes that a client knows by number: files, buffers and readers of this process.

use crate::input::{Given, Input};
use crate::reader::Reader;
use bytes::Bytes;
use fastio_core::error::{Error, ErrorKind, Result};
use fastio_core::source::{BodyPlan, Segment, Source, SourceId, SourceRange};
use std::collections::HashMap;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::UNIX_EPOCH;

/// Size of the buffers that files are read and written through.
pub(crate) const BUFFER: usize = 256 * 1024;

/// What stands for a source.
#[derive(Debug)]
enum Known {
    Open(Arc<Content>),
    /// One of many files, which is open only while it is read.
    Path(PathBuf),
    /// What is read once.
    Reader(Arc<Reader>),
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
            Given::Reader(reader, size) => {
                let taken = reader.lock().unwrap_or_else(PoisonError::into_inner).take();
                let Some(reader) = taken else {
                    let why = "was read already; a reader can be sent once";
                    return Err(Error::param("source", "invalid", why));
                };
                let reader = Known::Reader(Arc::new(Reader::new(reader, size)));
                return Ok(self.add(reader, size, name.unwrap_or_default()));
            }
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
        Ok(self.add(Known::Open(Arc::new(content)), Some(size), name))
    }

    /// As [`register`](Sources::register), for one of many: a file is open only while it is read.
    pub(crate) async fn register_closed(self: &Arc<Self>, input: Input) -> Result<Registered> {
        let (Given::Path(path), 0) = (&input.content, input.skip) else {
            return self.register(input).await;
        };
        let (path, look) = (path.clone(), path.clone());
        let data = blocking(move || {
            let data = std::fs::metadata(&look);
            data.map_err(|error| unreadable(&look.display(), &error))
        });
        let data = data.await?;
        if !data.is_file() {
            let why = "is no regular file; give a folder to upload_folder";
            let message = format!("{} {why}", path.display());
            return Err(Error::new(ErrorKind::Io, message));
        }
        let own = path.file_name().and_then(|name| name.to_str());
        let Some(name) = input.name.or_else(|| own.map(str::to_owned)) else {
            let why = "the path has no file name in UTF-8; give the input a name";
            return Err(Error::param("name", "missing", why));
        };
        Ok(self.register_path(path, name, data.len()))
    }

    fn add(self: &Arc<Self>, known: Known, size: Option<u64>, name: String) -> Registered {
        let id = SourceId(self.next.fetch_add(1, Ordering::Relaxed));
        self.known().insert(id, known);
        let source = Source {
            id,
            offset: 0,
            size,
            name,
        };
        Registered {
            source,
            sources: self.clone(),
        }
    }

    /// What is read once, if that is what the number stands for.
    pub(crate) fn reader(&self, id: SourceId) -> Option<Arc<Reader>> {
        match self.known().get(&id) {
            Some(Known::Reader(reader)) => Some(reader.clone()),
            _ => None,
        }
    }

    /// The ranges of a body that are kept in memory for its sake.
    pub(crate) fn kept_for(&self, body: &BodyPlan) -> Vec<(Arc<Reader>, SourceRange)> {
        let segments = body.segments.iter();
        segments
            .filter_map(|segment| match segment {
                Segment::Range(range) => Some((self.reader(range.source)?, *range)),
                _ => None,
            })
            .collect()
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
            // Whoever can read one asks for it as such.
            Known::Reader(_) => return Err(io::Error::other("it can be read once only")),
        };
        let content =
            Content::open(&path, 0).map_err(|error| io::Error::other(error.message.clone()))?;
        Ok(Arc::new(content))
    }

    /// Size, and when it was changed; see [`stat_of`]. Opens no file. Blocks for a moment.
    pub(crate) fn stat(&self, id: SourceId) -> io::Result<(u64, Option<u64>)> {
        let path = match self.known().get(&id) {
            Some(Known::Path(path)) => Some(path.clone()),
            _ => None,
        };
        match path {
            Some(path) => Ok(stat_of(&std::fs::metadata(path)?, 0)),
            None => self.get(id)?.stat(),
        }
    }

    /// As [`register`](Sources::register), for one of many files: it is opened each time that it is read.
    pub(crate) fn register_path(
        self: &Arc<Self>,
        path: PathBuf,
        name: String,
        size: u64,
    ) -> Registered {
        self.add(Known::Path(path), Some(size), name)
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
        // Before it is opened, for a pipe opens only when somebody writes to it; and after, for it may be another by then.
        is_regular(path, std::fs::metadata(path))?;
        let file = File::open(path).map_err(|error| unreadable(&path.display(), &error))?;
        is_regular(path, file.metadata())?;
        Ok(Content::File(file, skip))
    }

    pub(crate) fn size(&self) -> io::Result<u64> {
        Ok(self.stat()?.0)
    }

    /// Size, and when it was changed; see [`stat_of`].
    pub(crate) fn stat(&self) -> io::Result<(u64, Option<u64>)> {
        match self {
            Content::File(file, skip) => Ok(stat_of(&file.metadata()?, *skip)),
            Content::Bytes(bytes) => Ok((bytes.len() as u64, None)),
        }
    }

    /// Fills the buffer from `offset` on. Fails with `UnexpectedEof` if the source ends before.
    pub(crate) fn read_into(&self, offset: u64, buffer: &mut [u8]) -> io::Result<()> {
        match self {
            Content::File(file, skip) => {
                let offset = offset.checked_add(*skip).ok_or_else(ended)?;
                read_exact_at(file, buffer, offset)
            }
            Content::Bytes(bytes) => {
                buffer.copy_from_slice(part(bytes, offset, buffer.len())?);
                Ok(())
            }
        }
    }

    /// Exactly `len` bytes from `offset` on, as they lie in memory; `None` if they do not. Fails with `UnexpectedEof`
    /// if the source ends before.
    pub(crate) fn held(&self, offset: u64, len: usize) -> Option<io::Result<Bytes>> {
        match self {
            Content::File(..) => None,
            Content::Bytes(bytes) => {
                Some(part(bytes, offset, len).map(|part| bytes.slice_ref(part)))
            }
        }
    }

    /// Exactly `len` bytes from `offset` on, read into `scratch` if they do not lie in memory. Fails with
    /// `UnexpectedEof` if the source ends before.
    pub(crate) fn look<'a>(
        &'a self,
        offset: u64,
        len: usize,
        scratch: &'a mut Vec<u8>,
    ) -> io::Result<&'a [u8]> {
        match self {
            Content::File(..) => {
                if scratch.len() < len {
                    scratch.resize(len, 0);
                }
                let place = scratch.get_mut(..len).unwrap_or_default();
                self.read_into(offset, place)?;
                Ok(place)
            }
            Content::Bytes(bytes) => part(bytes, offset, len),
        }
    }
}

/// Refuses what is no regular file.
fn is_regular(path: &Path, data: io::Result<std::fs::Metadata>) -> Result<()> {
    let data = data.map_err(|error| unreadable(&path.display(), &error))?;
    if data.is_file() {
        return Ok(());
    }
    let why = "is no regular file; only files whose size is known can be uploaded";
    Err(Error::new(
        ErrorKind::Io,
        format!("{} {why}", path.display()),
    ))
}

fn part(bytes: &[u8], offset: u64, len: usize) -> io::Result<&[u8]> {
    let start = usize::try_from(offset).ok();
    let range = start.and_then(|start| Some(start..start.checked_add(len)?));
    let part = range.and_then(|range| bytes.get(range));
    part.ok_or_else(ended)
}

/// Bytes after the first `skip`; milliseconds since 1970 UTC of the last change, where the file system knows.
fn stat_of(data: &std::fs::Metadata, skip: u64) -> (u64, Option<u64>) {
    let modified = data.modified().ok();
    let since = modified.and_then(|modified| modified.duration_since(UNIX_EPOCH).ok());
    let ms = since.and_then(|since| u64::try_from(since.as_millis()).ok());
    (data.len().saturating_sub(skip), ms)
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

/// Runs what may block on the pool for it, from now on.
pub(crate) fn blocking<T>(
    work: impl FnOnce() -> T + Send + 'static,
) -> impl Future<Output = T> + Send
where
    T: FromJoinError + Send + 'static,
{
    let job = tokio::task::spawn_blocking(work);
    async move {
        let done = job.await;
        done.unwrap_or_else(|error| T::from_join_error(&error))
    }
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
        let held = |offset, len| content.held(offset, len).unwrap();
        assert_eq!(held(1, 3).unwrap(), "ell");
        assert_eq!(held(5, 0).unwrap(), "");
        for (offset, len) in [(3, 3), (u64::MAX, 1)] {
            let error = held(offset, len).unwrap_err();
            assert_eq!(error.kind(), io::ErrorKind::UnexpectedEof);
        }
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
        let error = content.look(0, 100, &mut Vec::new()).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::UnexpectedEof);
        assert_eq!(content.size().unwrap(), 10);
    }

    /// Opening it would wait for somebody who writes to it.
    #[cfg(unix)]
    #[test]
    fn a_named_pipe_is_refused_at_once() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("pipe");
        let made = std::process::Command::new("mkfifo").arg(&path).status();
        assert!(made.unwrap().success());
        let (told, end) = std::sync::mpsc::channel();
        std::thread::spawn(move || told.send(Content::open(&path, 0).map(drop)));
        let end = end.recv_timeout(std::time::Duration::from_secs(60));
        let error = end.expect("an end").unwrap_err();
        assert_eq!(error.kind, ErrorKind::Io);
        assert!(error.message.contains("no regular file"), "{error}");
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
                let mut scratch = Vec::new();
                let all = content.look(0, left.len(), &mut scratch).unwrap();
                assert_eq!(all, left.as_bytes());
                let more = content.look(0, left.len() + 1, &mut scratch);
                assert!(more.is_err() || skip > 5);
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
