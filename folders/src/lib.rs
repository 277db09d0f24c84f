//! The files below a folder that is to be uploaded: which there are, and what they are called there.
//!
//! It is the same for every host that can read folders.

use std::path::{Path, PathBuf};
use walkdir::{DirEntry, WalkDir};

/// What is taken of a folder.
#[derive(Debug, Clone, Default)]
pub struct Rules {
    /// Patterns of what is left out: of a name anywhere (`*.tmp`), or of a path below the folder if it has a slash
    /// (`build/**`). A folder that matches is left out with all that is in it.
    pub ignored: Vec<String>,
    /// Whether symbolic links are followed. They are left out otherwise.
    pub follow_links: bool,
}

/// A file below the folder.
#[derive(Debug)]
pub struct Found {
    /// Where it is.
    pub path: PathBuf,
    /// Its path below the folder, with slashes on every system.
    pub below: String,
    /// Its bytes.
    pub size: u64,
}

/// What stands in the way of a file, or of a folder with all that is in it.
#[derive(Debug)]
pub struct Unreadable {
    /// Where it is.
    pub path: PathBuf,
    /// Its path below the folder, as far as that can be written.
    pub below: String,
    /// What to do about it, for people.
    pub why: String,
}

/// Each file, by name, or what stands in its way. Fails, with words for people, if there is no such folder. Blocks.
///
/// ```
/// use fastio_folders::{Rules, files};
///
/// let here = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
/// let rules = Rules { ignored: vec!["*.toml".to_owned()], ..Rules::default() };
/// let found: Vec<_> = files(here, &rules).unwrap().into_iter().map(|file| file.unwrap().below).collect();
/// assert_eq!(found, ["src/lib.rs"]);
/// ```
pub fn files(root: &Path, rules: &Rules) -> Result<Vec<Result<Found, Unreadable>>, String> {
    match std::fs::metadata(root) {
        Ok(data) if data.is_dir() => Ok(walk(root, rules)),
        Ok(_) => Err(format!(
            "{} is no folder; upload it as a file",
            root.display()
        )),
        Err(error) => Err(format!("{} cannot be read: {error}", root.display())),
    }
}

fn walk(root: &Path, rules: &Rules) -> Vec<Result<Found, Unreadable>> {
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
                let path = error.path().unwrap_or(root);
                Some(Err(unreadable(root, path, &error)))
            }
        })
        .collect()
}

fn unreadable(root: &Path, path: &Path, error: &walkdir::Error) -> Unreadable {
    Unreadable {
        path: path.to_owned(),
        below: slashes(root, path),
        why: format!("cannot be read: {error}"),
    }
}

/// Whether a pattern leaves out what has this path below the folder, with slashes. What is in a folder that is left out is
/// not asked for. For hosts that read folders themselves; [`files`] does it for others.
///
/// ```
/// use fastio_folders::leaves_out;
///
/// assert!(leaves_out("*.tmp", "notes/draft.tmp"));
/// assert!(leaves_out("build/*.map", "build/page.map"));
/// assert!(!leaves_out("build/*.map", "site/build/page.map"));
/// ```
pub fn leaves_out(pattern: &str, below: &str) -> bool {
    // A pattern without a slash means a name anywhere.
    let is_name = !pattern.contains('/');
    fast_glob::glob_match(pattern, below)
        || is_name
            && below
                .rsplit_once('/')
                .is_some_and(|(_, name)| fast_glob::glob_match(pattern, name))
}

impl Rules {
    fn leave_out(&self, root: &Path, entry: &DirEntry) -> bool {
        let below = slashes(root, entry.path());
        let mut patterns = self.ignored.iter();
        patterns.any(|pattern| leaves_out(pattern, &below))
    }
}

fn found(root: &Path, entry: &DirEntry) -> Result<Found, Unreadable> {
    let path = entry.path();
    let below = slashes(root, path);
    if path.strip_prefix(root).unwrap_or(path).to_str().is_none() {
        return Err(Unreadable {
            path: path.to_owned(),
            below,
            why: "has a name that is not UTF-8; rename it".to_owned(),
        });
    }
    let data = entry.metadata();
    let data = data.map_err(|error| unreadable(root, path, &error))?;
    Ok(Found {
        path: path.to_owned(),
        below,
        size: data.len(),
    })
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
        let found = files(root, rules).unwrap().into_iter();
        found.map(|file| file.unwrap().below).collect()
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
        let told = files(root, &rules).unwrap();
        assert!(told.iter().any(Result::is_err) && told.iter().any(Result::is_ok));
    }
    #[test]
    fn what_is_no_folder_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("x.txt");
        fs::write(&file, "x").unwrap();
        let why = files(&file, &Rules::default()).unwrap_err();
        assert!(why.ends_with("upload it as a file"), "{why}");
        fs::remove_file(&file).unwrap();
        assert!(files(&file, &Rules::default()).is_err());
    }
}
