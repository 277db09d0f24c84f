//! Where downloads go: a file, under a temporary name until it is complete.

use crate::extents::Extents;
use crate::partial;
use crate::rename::rename;
use crate::source::read_at;
use fastio_core::source::SinkId;
use std::collections::HashMap;
use std::fs::{File, OpenOptions};
use std::io;
use std::path::{Component, Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{
    Arc, Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard, Weak,
};

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

/// What stands for a sink.
#[derive(Debug)]
enum Known {
    Owned(Arc<Sink>),
    /// Its owner is gone. A write may be under way yet, and until that is over it is there.
    Left(Weak<Sink>),
}

/// The sinks a client knows.
#[derive(Debug, Default)]
pub(crate) struct Sinks {
    next: AtomicU64,
    known: Mutex<HashMap<SinkId, Known>>,
}

impl Sinks {
    fn known(&self) -> MutexGuard<'_, HashMap<SinkId, Known>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn register(self: &Arc<Self>, target: Target) -> RegisteredSink {
        let id = SinkId(self.next.fetch_add(1, Ordering::Relaxed));
        let sink = Arc::new(Sink {
            target,
            state: Mutex::new(State::New),
            extents: Mutex::default(),
            closed: RwLock::default(),
        });
        self.known().insert(id, Known::Owned(sink.clone()));
        RegisteredSink {
            id,
            sink,
            sinks: self.clone(),
        }
    }

    pub(crate) fn get(&self, id: SinkId) -> io::Result<Arc<Sink>> {
        match self.known().get(&id) {
            Some(Known::Owned(sink)) => Ok(sink.clone()),
            _ => Err(io::Error::new(
                io::ErrorKind::NotFound,
                "the download was dropped before it was complete",
            )),
        }
    }

    /// What is to be discarded; `None` if nothing is left of it.
    pub(crate) fn get_last(&self, id: SinkId) -> Option<Arc<Sink>> {
        let mut known = self.known();
        match known.get(&id)? {
            Known::Owned(sink) => Some(sink.clone()),
            Known::Left(sink) => {
                let sink = sink.upgrade();
                known.remove(&id);
                sink
            }
        }
    }
}

/// A sink that is forgotten when this is dropped; what was not committed is removed.
#[derive(Debug)]
pub(crate) struct RegisteredSink {
    pub(crate) id: SinkId,
    sink: Arc<Sink>,
    sinks: Arc<Sinks>,
}

impl RegisteredSink {
    /// The final path, once committed.
    pub(crate) fn path(&self) -> Option<PathBuf> {
        match &*self.sink.state() {
            State::Committed(path) => Some(path.clone()),
            _ => None,
        }
    }

    /// What was written to memory, once committed. It is handed out once.
    pub(crate) fn take_bytes(&self) -> Option<Vec<u8>> {
        let mut state = self.sink.state();
        match &mut *state {
            State::Kept(bytes) => {
                let bytes = std::mem::take(bytes);
                *state = State::Dropped;
                Some(bytes)
            }
            _ => None,
        }
    }
}

impl Drop for RegisteredSink {
    fn drop(&mut self) {
        let is_open = matches!(*self.sink.state(), State::Open(_));
        let mut known = self.sinks.known();
        known.remove(&self.id);
        if is_open {
            known.insert(self.id, Known::Left(Arc::downgrade(&self.sink)));
        }
    }
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

    /// Begins a stretch of writes, one after the other.
    pub(crate) fn writer(self: &Arc<Self>, start: u64) -> Writer {
        let number = self.extents().writer();
        Writer {
            sink: self.clone(),
            number,
            start,
            written: 0,
            crc: 0,
        }
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

/// Writes one stretch of a sink, in order, and keeps its CRC-32C.
#[derive(Debug)]
pub(crate) struct Writer {
    sink: Arc<Sink>,
    number: u64,
    start: u64,
    written: u64,
    crc: u32,
}

impl Writer {
    /// Writes more; gives the bytes written so far. Fails once everything was thrown away.
    pub(crate) fn write(&mut self, bytes: &[u8]) -> io::Result<u64> {
        let _at_work = self.sink.at_work()?;
        if !self.sink.extents().is_of_now(self.number) {
            let why = "another reply has begun the download anew";
            return Err(io::Error::other(why));
        }
        self.crc = crc32c::crc32c_append(self.crc, bytes);
        self.sink.write(self.start + self.written, bytes)?;
        self.written += bytes.len() as u64;
        let mut extents = self.sink.extents();
        extents.note(self.number, self.start, self.written, self.crc);
        Ok(self.written)
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

fn write_to(buffer: &mut Vec<u8>, offset: u64, bytes: &[u8]) -> io::Result<()> {
    let too_long = || io::Error::other("it is too long for this machine's memory");
    let start = usize::try_from(offset).map_err(|_| too_long())?;
    let end = start.checked_add(bytes.len()).ok_or_else(too_long)?;
    if buffer.len() < end {
        buffer
            .try_reserve(end - buffer.len())
            .map_err(|_| too_long())?;
        buffer.resize(end, 0);
    }
    if let Some(place) = buffer.get_mut(start..end) {
        place.copy_from_slice(bytes);
    }
    Ok(())
}

/// As a file is read: fewer bytes at the end, none beyond it.
fn read_from(bytes: &[u8], offset: u64, buffer: &mut [u8]) -> usize {
    let start = usize::try_from(offset).unwrap_or(usize::MAX);
    let rest = bytes.get(start..).unwrap_or_default();
    let len = rest.len().min(buffer.len());
    if let (Some(to), Some(from)) = (buffer.get_mut(..len), rest.get(..len)) {
        to.copy_from_slice(from);
    }
    len
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
mod tests {
    use super::*;

    fn folder_sink(folder: &Path, overwrite: bool) -> (Arc<Sinks>, RegisteredSink) {
        let sinks = Arc::new(Sinks::default());
        let registered = sinks.register(Target {
            place: Place::Folder(folder.to_owned()),
            overwrite,
            keep: false,
        });
        (sinks, registered)
    }

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<_> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn a_committed_file_gets_its_name_and_a_dropped_one_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let (sinks, registered) = folder_sink(folder.path(), false);
        let sink = sinks.get(registered.id).unwrap();
        sink.open("a.txt", None, false).unwrap();
        sink.write(3, b"lo").unwrap();
        sink.write(0, b"hel").unwrap();
        assert!(
            names(folder.path())
                .iter()
                .all(|name| name.ends_with(".part"))
        );
        sink.commit().unwrap();
        assert_eq!(
            std::fs::read(folder.path().join("a.txt")).unwrap(),
            b"hello"
        );
        assert_eq!(registered.path(), Some(folder.path().join("a.txt")));
        assert_eq!(names(folder.path()), ["a.txt"]);

        let (sinks, registered) = folder_sink(folder.path(), false);
        let sink = sinks.get(registered.id).unwrap();
        sink.open("b.txt", None, false).unwrap();
        sink.write(0, b"x").unwrap();
        drop((sink, registered));
        assert_eq!(names(folder.path()), ["a.txt"]);
    }

    #[test]
    fn memory_behaves_as_a_file() {
        let sinks = Arc::new(Sinks::default());
        let registered = sinks.register(Target {
            place: Place::Memory,
            overwrite: false,
            keep: false,
        });
        let sink = sinks.get(registered.id).unwrap();
        assert!(sink.write(0, b"x").is_err(), "it is not open");
        sink.open("../never/used", None, false).unwrap();
        sink.write(0, b"stale").unwrap();
        sink.truncate().unwrap();
        sink.write(3, b"lo").unwrap();
        sink.write(0, b"hel").unwrap();
        let mut buffer = [0; 4];
        assert_eq!(sink.read(2, &mut buffer).unwrap(), 3);
        assert_eq!(&buffer[..3], b"llo");
        assert_eq!(sink.read(9, &mut buffer).unwrap(), 0);
        assert_eq!(registered.take_bytes(), None, "it is not complete");
        sink.commit().unwrap();
        sink.discard(false);
        assert_eq!(registered.take_bytes().as_deref(), Some(&b"hello"[..]));
        assert_eq!(registered.path(), None);
    }

    /// The request that began a write may have been aborted meanwhile, which does not stop the write.
    #[test]
    fn what_is_discarded_can_be_gone_on_with_though_a_write_was_under_way() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.bin");
        for owner_is_gone in [false, true] {
            let sinks = Arc::new(Sinks::default());
            let registered = sinks.register(Target {
                place: Place::File(path.clone()),
                overwrite: false,
                keep: true,
            });
            let sink = sinks.get(registered.id).unwrap();
            sink.open("", None, false).unwrap();
            let mut writer = sink.writer(0);
            writer.write(b"hello").unwrap();
            let id = registered.id;
            if owner_is_gone {
                drop(registered);
                assert!(sinks.get(id).is_err());
            }
            let last = sinks.get_last(id).unwrap();
            // What a write has while it is under way.
            let (at_work, open) = (sink.at_work().unwrap(), sink.opened().unwrap());
            std::thread::scope(|scope| {
                let next = scope.spawn(|| {
                    last.discard(true);
                    partial::open(folder.path(), &path, Some(5)).map(drop)
                });
                // Until it waits for the write, whereupon no other write begins.
                while !next.is_finished() && sink.closed.try_read().is_ok() {
                    std::thread::yield_now();
                }
                drop((open, at_work));
                next.join().unwrap().unwrap();
            });
            writer.write(b"more").unwrap_err();
            assert_eq!(names(folder.path()), [".a.bin.fastio-part"]);
        }
    }

    #[test]
    fn who_began_before_everything_was_thrown_away_writes_no_more() {
        let folder = tempfile::tempdir().unwrap();
        for place in [Place::Memory, Place::Folder(folder.path().to_owned())] {
            let sinks = Arc::new(Sinks::default());
            let registered = sinks.register(Target {
                place,
                overwrite: false,
                keep: false,
            });
            let sink = sinks.get(registered.id).unwrap();
            sink.open("a.bin", None, false).unwrap();
            let mut early = sink.writer(0);
            early.write(b"of the reply before").unwrap();
            sink.truncate().unwrap();
            let mut late = sink.writer(0);
            late.write(b"hello").unwrap();
            early.write(b"its rest").unwrap_err();
            assert_eq!(sink.size().unwrap(), 5);
            assert_eq!(sink.crc(0, 5), Some(crc32c::crc32c(b"hello")));
        }
    }

    #[test]
    fn nothing_is_overwritten_unless_asked() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("a.txt"), "old").unwrap();
        let (sinks, registered) = folder_sink(folder.path(), false);
        assert_eq!(
            sinks
                .get(registered.id)
                .unwrap()
                .open("a.txt", None, false)
                .unwrap_err()
                .kind(),
            io::ErrorKind::AlreadyExists
        );
        // Also if the other file comes while we write.
        let sink = sinks.get(registered.id).unwrap();
        sink.open("c.txt", None, false).unwrap();
        std::fs::write(folder.path().join("c.txt"), "theirs").unwrap();
        assert_eq!(
            sink.commit().unwrap_err().kind(),
            io::ErrorKind::AlreadyExists
        );
        assert_eq!(
            std::fs::read_to_string(folder.path().join("c.txt")).unwrap(),
            "theirs"
        );
        sink.discard(false);
        drop((sink, registered));

        let (sinks, registered) = folder_sink(folder.path(), true);
        let sink = sinks.get(registered.id).unwrap();
        sink.open("a.txt", None, false).unwrap();
        sink.write(0, b"new").unwrap();
        sink.commit().unwrap();
        assert_eq!(
            std::fs::read_to_string(folder.path().join("a.txt")).unwrap(),
            "new"
        );
        assert_eq!(names(folder.path()), ["a.txt", "c.txt"]);
    }

    #[test]
    fn names_that_leave_the_folder_are_refused() {
        let folder = tempfile::tempdir().unwrap();
        let (sinks, registered) = folder_sink(folder.path(), true);
        let sink = sinks.get(registered.id).unwrap();
        for name in [
            "",
            ".",
            "..",
            "../x",
            "/etc/passwd",
            "a/b",
            "a\\b",
            "c:x",
            "a\nb",
            "a\0b",
            "x/",
        ] {
            assert_eq!(
                sink.open(name, None, false).unwrap_err().kind(),
                io::ErrorKind::InvalidInput,
                "{name:?}"
            );
        }
        assert!(names(folder.path()).is_empty());
    }
}
