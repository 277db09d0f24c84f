//! Where downloads go: a file, under a temporary name until it is complete.

mod extents;
mod memory;
mod partial;
mod registry;
mod rename;
mod writer;

pub(crate) use registry::{RegisteredSink, Sinks};
pub(crate) use writer::Writer;

use crate::source::read_at;
use extents::Extents;
use memory::{read_from, write_to};
use rename::rename;
use std::fs::{File, OpenOptions};
use std::io;
use std::path::{Component, Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

/// Where a download is put.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Target {
    pub(crate) place: Place,
    /// Whether a file of that name is replaced.
    pub(crate) overwrite: bool,
    /// Whether what is not complete stays, under a name that is found again.
    pub(crate) keep: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Place {
    /// Into this folder, under the service's name for it.
    Folder(PathBuf),
    /// Under exactly this path.
    File(PathBuf),
    /// Nowhere on disk.
    Memory,
}

/// One place that bytes are written to.
#[derive(Debug)]
pub(crate) struct Sink {
    target: Target,
    state: Mutex<State>,
    /// What is known of the content.
    extents: Mutex<Extents>,
    /// Whether it is over. Whoever reads or writes holds this for reading meanwhile: who takes it for writing knows that
    /// nobody is at it, though the request that began a write may be gone long since.
    closed: RwLock<bool>,
}

#[derive(Debug)]
enum State {
    New,
    Open(Arc<Open>),
    /// Written to in memory.
    Buffer(Vec<u8>),
    Committed(PathBuf),
    /// Complete, in memory.
    Kept(Vec<u8>),
    Dropped,
}

/// A sink that is written to. The temporary file goes with it unless it was renamed.
#[derive(Debug)]
struct Open {
    file: File,
    temporary: PathBuf,
    path: PathBuf,
    renamed: Mutex<bool>,
    /// Whether it stays under its temporary name.
    kept: AtomicBool,
}

impl Drop for Open {
    fn drop(&mut self) {
        let renamed = *self.renamed.lock().unwrap_or_else(PoisonError::into_inner);
        if !renamed && !self.kept.load(Ordering::Relaxed) {
            // Nobody is left to tell; a file that stays behind is hidden and its name says what it is.
            let _ = std::fs::remove_file(&self.temporary);
        }
    }
}

impl Sink {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn opened(&self) -> io::Result<Arc<Open>> {
        match &*self.state() {
            State::Open(open) => Ok(open.clone()),
            _ => Err(not_open()),
        }
    }

    /// For as long as something is read or written.
    fn at_work(&self) -> io::Result<RwLockReadGuard<'_, bool>> {
        let closed = self.closed.read().unwrap_or_else(PoisonError::into_inner);
        if *closed {
            return Err(not_open());
        }
        Ok(closed)
    }

    /// Waits for whoever reads or writes: no more than a batch. Blocks.
    fn alone(&self) -> RwLockWriteGuard<'_, bool> {
        self.closed.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// Does something with the bytes of a sink in memory; `None` if it is no such sink.
    fn in_memory<T>(&self, act: impl FnOnce(&mut Vec<u8>) -> T) -> Option<T> {
        match &mut *self.state() {
            State::Buffer(bytes) => Some(act(bytes)),
            _ => None,
        }
    }

    fn extents(&self) -> MutexGuard<'_, Extents> {
        self.extents.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Makes the temporary file, or opens the one that was kept. `name` counts only for a folder, and `size` cuts what
    /// was kept.
    pub(crate) fn open(&self, name: &str, size: Option<u64>, resume: bool) -> io::Result<()> {
        let path = match &self.target.place {
            Place::File(path) => path.clone(),
            Place::Folder(folder) => folder.join(safe_name(name)?),
            Place::Memory => {
                *self.state() = State::Buffer(Vec::new());
                return Ok(());
            }
        };
        if !self.target.overwrite && path.symlink_metadata().is_ok() {
            return Err(exists(&path));
        }
        let folder = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty())
            .unwrap_or(Path::new("."));
        let (file, temporary) = if self.target.keep {
            partial::open(folder, &path, size.filter(|_| resume))?
        } else {
            temporary(folder)?
        };
        *self.state() = State::Open(Arc::new(Open {
            file,
            temporary,
            path,
            renamed: Mutex::new(false),
            kept: AtomicBool::new(self.target.keep),
        }));
        Ok(())
    }

    /// CRC-32C of a part, if it is known from its having been written.
    pub(crate) fn crc(&self, offset: u64, len: u64) -> Option<u32> {
        self.extents().crc(offset, len)
    }

    /// A part was read again, and this is its CRC-32C.
    pub(crate) fn seen(&self, offset: u64, len: u64, crc: u32) {
        let mut extents = self.extents();
        let number = extents.writer();
        extents.note(number, offset, len, crc);
    }

    /// Bytes that are there.
    pub(crate) fn size(&self) -> io::Result<u64> {
        let _at_work = self.at_work()?;
        match self.in_memory(|bytes| bytes.len() as u64) {
            Some(size) => Ok(size),
            None => Ok(self.opened()?.file.metadata()?.len()),
        }
    }

    /// Throws away what is there, for a reply that starts anew. Writers from before write no more.
    pub(crate) fn truncate(&self) -> io::Result<()> {
        let _alone = self.alone();
        self.extents().clear();
        match self.in_memory(Vec::clear) {
            Some(()) => Ok(()),
            None => self.opened()?.file.set_len(0),
        }
    }

    fn write(&self, offset: u64, bytes: &[u8]) -> io::Result<()> {
        match self.in_memory(|buffer| write_to(buffer, offset, bytes)) {
            Some(written) => written,
            None => write_all_at(&self.opened()?.file, bytes, offset),
        }
    }

    /// Reads what was written so far.
    pub(crate) fn read(&self, offset: u64, buffer: &mut [u8]) -> io::Result<usize> {
        let _at_work = self.at_work()?;
        match self.in_memory(|bytes| read_from(bytes, offset, buffer)) {
            Some(read) => Ok(read),
            None => read_at(&self.opened()?.file, buffer, offset),
        }
    }

    /// Gives the file its final name.
    pub(crate) fn commit(&self) -> io::Result<()> {
        let mut closed = self.alone();
        if let Some(bytes) = self.in_memory(std::mem::take) {
            *self.state() = State::Kept(bytes);
            *closed = true;
            return Ok(());
        }
        let open = self.opened()?;
        let mut renamed = open.renamed.lock().unwrap_or_else(PoisonError::into_inner);
        rename(&open.temporary, &open.path, self.target.overwrite).map_err(|error| match error
            .kind()
        {
            io::ErrorKind::AlreadyExists => exists(&open.path),
            _ => error,
        })?;
        *renamed = true;
        *self.state() = State::Committed(open.path.clone());
        *closed = true;
        Ok(())
    }

    /// Throws everything away, but for what is to be kept for later, which another download can go on with from now on.
    /// Committed files stay.
    pub(crate) fn discard(&self, keep: bool) {
        let mut closed = self.alone();
        *closed = true;
        let mut state = self.state();
        if let State::Open(open) = &*state
            && !keep
        {
            open.kept.store(false, Ordering::Relaxed);
        }
        if !matches!(*state, State::Committed(_) | State::Kept(_)) {
            *state = State::Dropped;
        }
    }
}

/// A file of a name that nobody has.
fn temporary(folder: &Path) -> io::Result<(File, PathBuf)> {
    let mut tag = [0; 8];
    getrandom::fill(&mut tag).map_err(io::Error::other)?;
    let temporary = folder.join(format!(".fastio-{:016x}.part", u64::from_be_bytes(tag)));
    let mut options = OpenOptions::new();
    let options = options.read(true).write(true).create_new(true);
    match options.open(&temporary) {
        Ok(file) => Ok((file, temporary)),
        Err(error) => Err(unmade(folder, &error)),
    }
}

fn unmade(folder: &Path, error: &io::Error) -> io::Error {
    io::Error::new(
        error.kind(),
        format!("no file can be made in {}: {error}", folder.display()),
    )
}

/// The engine hands out safe names; this holds even if it did not.
fn safe_name(name: &str) -> io::Result<&str> {
    let mut parts = Path::new(name).components();
    let single = matches!((parts.next(), parts.next()), (Some(Component::Normal(part)), None) if part == name);
    if single && !name.contains(['/', '\\', ':']) && !name.chars().any(char::is_control) {
        Ok(name)
    } else {
        Err(io::Error::new(
            io::ErrorKind::InvalidInput,
            "the file's name is not safe to use; give the download a path",
        ))
    }
}

fn not_open() -> io::Error {
    io::Error::other("the download is not open")
}

fn exists(path: &Path) -> io::Error {
    let why = "exists already; choose another place or allow it to be overwritten";
    io::Error::new(
        io::ErrorKind::AlreadyExists,
        format!("{} {why}", path.display()),
    )
}

#[cfg(unix)]
fn write_all_at(file: &File, bytes: &[u8], offset: u64) -> io::Result<()> {
    std::os::unix::fs::FileExt::write_all_at(file, bytes, offset)
}

#[cfg(windows)]
fn write_all_at(file: &File, mut bytes: &[u8], mut offset: u64) -> io::Result<()> {
    while !bytes.is_empty() {
        match std::os::windows::fs::FileExt::seek_write(file, bytes, offset) {
            Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
            Ok(n) => {
                bytes = bytes.get(n..).unwrap_or_default();
                offset += n as u64;
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
