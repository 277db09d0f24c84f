//! The files below a folder.

use fastio_core::error::{Error, ErrorKind};
use std::path::{Path, PathBuf};
use walkdir::{DirEntry, WalkDir};

/// What is taken of a folder.
#[derive(Debug, Clone, Default)]
pub(crate) struct Rules {
    /// Patterns of paths below the folder that are left out; of a folder with all that is in it.
    pub(crate) ignored: Vec<String>,
    /// Whether symbolic links are followed. They are left out otherwise.
    pub(crate) follow_links: bool,
}

/// A file below the folder.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) path: PathBuf,
    /// Names of the folders above it, a slash after each; empty right in the folder.
    pub(crate) relative_path: String,
    pub(crate) name: String,
    pub(crate) size: u64,
}

/// Each file, by name, or what stands in its way.
pub(crate) fn walk(root: &Path, rules: &Rules) -> Vec<Result<Found, (PathBuf, Error)>> {
    let entries = WalkDir::new(root)
        .min_depth(1)
        .follow_links(rules.follow_links)
        .follow_root_links(true)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(|entry| !rules.leave_out(root, entry));
    entries
        .filter_map(|entry| match entry {
            Ok(entry) if entry.file_type().is_file() => Some(found(root, &entry)),
            // Folders are made by what is in them; pipes, devices and links have no content to send.
            Ok(_) => None,
            Err(error) => {
                let path = error.path().unwrap_or(root).to_owned();
                let error = Error::new(ErrorKind::Io, format!("cannot be read: {error}"));
                Some(Err((path, error)))
            }
        })
        .collect()
}

impl Rules {
    fn leave_out(&self, root: &Path, entry: &DirEntry) -> bool {
        let below = slashes(root, entry.path());
        self.ignored.iter().any(|pattern| {
            let whole = fast_glob::glob_match(pattern, &below);
            // A pattern without a slash means a name anywhere.
            whole
                || !pattern.contains('/')
                    && entry
                        .file_name()
                        .to_str()
                        .is_some_and(|name| fast_glob::glob_match(pattern, name))
        })
    }
}

fn found(root: &Path, entry: &DirEntry) -> Result<Found, (PathBuf, Error)> {
    let path = entry.path().to_owned();
    let below = path.strip_prefix(root).unwrap_or(&path);
    if below.to_str().is_none() {
        let why = "has a name that is not UTF-8; rename it";
        return Err((path, Error::new(ErrorKind::Io, why)));
    }
    let below = slashes(root, &path);
    let (folders, name) = below
        .rsplit_once('/')
        .map_or(("", below.as_str()), |(folders, name)| (folders, name));
    let relative_path = if folders.is_empty() {
        String::new()
    } else {
        format!("{folders}/")
    };
    match entry.metadata() {
        Ok(data) => Ok(Found {
            relative_path,
            name: name.to_owned(),
            size: data.len(),
            path,
        }),
        Err(error) => Err((
            path,
            Error::new(ErrorKind::Io, format!("cannot be read: {error}")),
        )),
    }
}

/// The path below the root, with slashes whatever the system writes.
fn slashes(root: &Path, path: &Path) -> String {
    let below = path.strip_prefix(root).unwrap_or(path);
    let names: Vec<_> = below
        .components()
        .map(|component| component.as_os_str().to_string_lossy())
        .collect();
    names.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn paths(root: &Path, rules: &Rules) -> Vec<String> {
        let found = walk(root, rules).into_iter().map(Result::unwrap);
        found
            .map(|file| format!("{}{}", file.relative_path, file.name))
            .collect()
    }

    #[test]
    fn files_come_by_name_without_what_is_left_out() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        fs::create_dir_all(root.join("b/c")).unwrap();
        fs::create_dir_all(root.join("node_modules/x")).unwrap();
        for name in [
            "z.txt",
            "a.tmp",
            "b/y.txt",
            "b/c/deep.txt",
            "b/c/deep.tmp",
            "node_modules/x/i.js",
        ] {
            fs::write(root.join(name), name).unwrap();
        }
        assert_eq!(
            paths(root, &Rules::default()),
            [
                "a.tmp",
                "b/c/deep.tmp",
                "b/c/deep.txt",
                "b/y.txt",
                "node_modules/x/i.js",
                "z.txt"
            ]
        );
        let rules = Rules {
            ignored: vec![
                "*.tmp".to_owned(),
                "node_modules".to_owned(),
                "b/c/**".to_owned(),
            ],
            ..Rules::default()
        };
        assert_eq!(paths(root, &rules), ["b/y.txt", "z.txt"]);
    }

    #[cfg(unix)]
    #[test]
    fn links_are_left_out_unless_they_are_to_be_followed() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        fs::create_dir(root.join("real")).unwrap();
        fs::write(root.join("real/x.txt"), "x").unwrap();
        std::os::unix::fs::symlink(root.join("real"), root.join("link")).unwrap();
        assert_eq!(paths(root, &Rules::default()), ["real/x.txt"]);
        let rules = Rules {
            follow_links: true,
            ..Rules::default()
        };
        assert_eq!(paths(root, &rules), ["link/x.txt", "real/x.txt"]);
        // A circle is told, and does not end.
        std::os::unix::fs::symlink(root, root.join("real/up")).unwrap();
        let told = walk(root, &rules);
        assert!(told.iter().any(Result::is_err) && told.iter().any(Result::is_ok));
    }
}
