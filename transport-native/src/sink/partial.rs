//! Files that a resumable download has not completed: under a name beside their own that is found again.

use std::ffi::OsString;
use std::fs::{File, Metadata, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

/// Where the bytes of a resumable download are until it is complete: for `film.mp4`, `.film.mp4.fastio-part` in the
/// same folder.
fn path_of(folder: &Path, path: &Path) -> io::Result<PathBuf> {
    let mut name = OsString::from(".");
    let of = path.file_name();
    name.push(of.ok_or_else(|| io::Error::other("the path does not end in a file name"))?);
    name.push(".fastio-part");
    Ok(folder.join(name))
}

/// Opens the partial file of `path` for this process alone. It is emptied, or cut to the size of what it is gone on with
/// as.
pub(crate) fn open(
    folder: &Path,
    path: &Path,
    resumed: Option<u64>,
) -> io::Result<(File, PathBuf)> {
    let partial = path_of(folder, path)?;
    let unopened = |error: &io::Error| {
        io::Error::new(
            error.kind(),
            format!("{} cannot be opened: {error}", partial.display()),
        )
    };
    // Somebody else may have put a link there, which would lead out of the folder.
    if let Ok(there) = partial.symlink_metadata()
        && !there.is_file()
    {
        let why = "something else than a file stands there; take it away";
        return Err(unopened(&io::Error::other(why)));
    }
    let mut options = OpenOptions::new();
    let options = options.read(true).write(true).create(true).truncate(false);
    let file = options.open(&partial).map_err(|error| unopened(&error))?;
    file.try_lock()
        .map_err(|error| unopened(&unlocked(error)))?;
    // Whoever had it before may have completed it just now, and it is somebody's file.
    let now = partial.symlink_metadata();
    if !now.is_ok_and(|now| file.metadata().is_ok_and(|ours| is_same(&ours, &now))) {
        let why = "another download has just completed it; try again";
        return Err(unopened(&io::Error::other(why)));
    }
    let len = file.metadata()?.len();
    match resumed {
        None if len > 0 => file.set_len(0)?,
        Some(size) if len > size => file.set_len(size)?,
        _ => {}
    }
    Ok((file, partial))
}

/// Two who write to one file would spoil it, so nobody does without a lock.
fn unlocked(error: TryLockError) -> io::Error {
    match error {
        TryLockError::WouldBlock => {
            io::Error::other("another download writes to it; wait for it or choose another place")
        }
        TryLockError::Error(error) => io::Error::new(
            error.kind(),
            format!("its file system has no locks ({error}); download it without resumable"),
        ),
    }
}

#[cfg(unix)]
fn is_same(one: &Metadata, other: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    (one.dev(), one.ino()) == (other.dev(), other.ino())
}

#[cfg(not(unix))]
fn is_same(one: &Metadata, other: &Metadata) -> bool {
    other.is_file() && one.len() == other.len() && one.created().ok() == other.created().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write as _;

    #[test]
    fn what_was_kept_is_found_again_by_one_at_a_time() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("a.bin");
        let (file, partial) = open(folder.path(), &target, Some(4)).unwrap();
        assert_eq!(partial, folder.path().join(".a.bin.fastio-part"));
        // Through this one: where locks are mandatory nobody else can.
        (&file).write_all(b"123456").unwrap();
        let error = open(folder.path(), &target, Some(4)).unwrap_err();
        assert!(error.to_string().contains("another download"), "{error}");
        drop(file);
        drop(open(folder.path(), &target, Some(4)).unwrap());
        assert_eq!(std::fs::read_to_string(&partial).unwrap(), "1234");
        drop(open(folder.path(), &target, None).unwrap());
        assert_eq!(std::fs::read_to_string(&partial).unwrap(), "");
    }

    #[test]
    fn without_a_lock_nobody_writes_and_the_error_says_what_to_do() {
        let error = unlocked(TryLockError::Error(io::ErrorKind::Unsupported.into()));
        assert_eq!(error.kind(), io::ErrorKind::Unsupported);
        assert!(error.to_string().contains("without resumable"), "{error}");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_in_its_place_is_not_followed() {
        let folder = tempfile::tempdir().unwrap();
        let elsewhere = folder.path().join("elsewhere");
        std::fs::write(&elsewhere, "theirs").unwrap();
        std::os::unix::fs::symlink(&elsewhere, folder.path().join(".a.bin.fastio-part")).unwrap();
        open(folder.path(), &folder.path().join("a.bin"), None).unwrap_err();
        assert_eq!(std::fs::read_to_string(&elsewhere).unwrap(), "theirs");
    }
}
