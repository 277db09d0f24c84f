//! A file gets its final name, all at once.

use std::fs::OpenOptions;
use std::io;
use std::path::Path;

/// Renames within a file system. Where something stands already, it is replaced if that is allowed, and the error is of
/// kind `AlreadyExists` otherwise.
pub(crate) fn rename(from: &Path, to: &Path, overwrite: bool) -> io::Result<()> {
    if overwrite {
        return std::fs::rename(from, to);
    }
    match rename_anew(from, to) {
        Err(error) if error.kind() == io::ErrorKind::Unsupported => claim_and_rename(from, to),
        renamed => renamed,
    }
}

/// As the system does it. Not every file system can. Android before 11 ends a program that makes this system call.
#[cfg(any(target_os = "linux", target_vendor = "apple"))]
fn rename_anew(from: &Path, to: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;
    renameat_with(CWD, from, CWD, to, RenameFlags::NOREPLACE).map_err(|error| match error {
        Errno::INVAL | Errno::NOSYS | Errno::NOTSUP => io::ErrorKind::Unsupported.into(),
        error => error.into(),
    })
}

#[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
fn rename_anew(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Replaces an empty file that nobody else has made. It is the slower way: Linux's ext4 takes care that a file which
/// replaces another is on the disk first, all of it.
fn claim_and_rename(from: &Path, to: &Path) -> io::Result<()> {
    OpenOptions::new().write(true).create_new(true).open(to)?;
    std::fs::rename(from, to).inspect_err(|_| {
        // It is empty, and ours.
        let _ = std::fs::remove_file(to);
    })
}

#[cfg(test)]
mod tests {
    use super::{claim_and_rename, rename};
    use std::io::{self, ErrorKind};
    use std::path::Path;

    #[test]
    fn only_who_may_overwrite_replaces_what_is_there() {
        type Way = fn(&Path, &Path) -> io::Result<()>;
        let anew: Way = |from, to| rename(from, to, false);
        let over: Way = |from, to| rename(from, to, true);
        for (way, replaces) in [(anew, false), (claim_and_rename, false), (over, true)] {
            let folder = tempfile::tempdir().unwrap();
            let (from, to) = (folder.path().join("a.part"), folder.path().join("a"));
            std::fs::write(&from, "new").unwrap();
            std::fs::write(&to, "old").unwrap();
            let end = way(&from, &to).map_err(|error| error.kind());
            let (left, expected) = match replaces {
                true => ("new", Ok(())),
                false => ("old", Err(ErrorKind::AlreadyExists)),
            };
            assert_eq!(end, expected);
            assert_eq!(std::fs::read_to_string(&to).unwrap(), left);
            assert_ne!(from.exists(), replaces);

            std::fs::write(&from, "new").unwrap();
            std::fs::remove_file(&to).unwrap();
            way(&from, &to).unwrap();
            assert_eq!(std::fs::read_to_string(&to).unwrap(), "new");
            assert!(!from.exists());

            way(&from, &to.with_extension("lost")).unwrap_err();
            assert!(!to.with_extension("lost").exists());
        }
    }
}
