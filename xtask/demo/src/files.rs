//! The files to upload, and where each goes.

use anyhow::{Context as _, Result, bail, ensure};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Deepest folder looked into: deeper ones are a mistake.
const DEEPEST: usize = 64;

/// Files of this machine by the path they get in the workspace, segments parted by `/`.
#[derive(Debug, Default)]
pub struct Files(BTreeMap<String, File>);

/// A file to upload.
#[derive(Debug, Clone)]
pub struct File {
    /// Where it is here.
    pub path: PathBuf,
    /// Its bytes.
    pub size: u64,
}

impl Files {
    /// The given files and folders. A folder keeps its name and its sub-folders.
    pub fn of(paths: &[PathBuf]) -> Result<Files> {
        let mut files = Files::default();
        for path in paths {
            // `.` and `..` have no name of their own.
            let named = fs::canonicalize(path).with_context(|| {
                format!("cannot read {}; give files or folders", path.display())
            })?;
            files.add(&name(&named)?, &named, 0)?;
        }
        ensure!(
            !files.0.is_empty(),
            "there is no file in what was given; give files, or folders with files in them"
        );
        Ok(files)
    }

    /// This repository's documents.
    pub fn documents() -> Result<Files> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let list = Command::new("git")
            .args(["ls-files", "-z", "--", "*.md", "core/api"])
            .current_dir(&root)
            .output();
        let list = match list {
            Ok(list) if list.status.success() => list.stdout,
            _ => bail!("git cannot list this repository's documents; name files or folders"),
        };
        let mut files = Files::default();
        for name in String::from_utf8(list)?.split_terminator('\0') {
            let path = root.join(name);
            // Deleted, but not yet committed.
            if path.exists() {
                files.add(name, &path, 0)?;
            }
        }
        ensure!(
            !files.0.is_empty(),
            "this repository has no documents; name files or folders"
        );
        Ok(files)
    }

    fn add(&mut self, name_there: &str, path: &Path, depth: usize) -> Result<()> {
        let unreadable = || format!("cannot read {}", path.display());
        let kind = fs::metadata(path).with_context(unreadable)?;
        if kind.is_dir() {
            ensure!(
                depth < DEEPEST,
                "{} lies too deep; is a folder linked into itself?",
                path.display()
            );
            for entry in fs::read_dir(path).with_context(unreadable)? {
                let path = entry.with_context(unreadable)?.path();
                self.add(&format!("{name_there}/{}", name(&path)?), &path, depth + 1)?;
            }
            return Ok(());
        }
        ensure!(
            kind.is_file(),
            "{} is neither file nor folder; leave it out",
            path.display()
        );
        let file = File {
            path: path.to_owned(),
            size: kind.len(),
        };
        if let Some(other) = self.0.insert(name_there.to_owned(), file) {
            bail!(
                "{} and {} would both become {name_there}; give their folders instead, or one of them",
                other.path.display(),
                path.display()
            );
        }
        Ok(())
    }

    /// By the path in the workspace, in its order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &File)> {
        self.0.iter().map(|(name, file)| (name.as_str(), file))
    }

    /// Every folder above a file, parents first.
    pub fn folders(&self) -> Vec<&str> {
        let above = |name: &'_ str| {
            name.match_indices('/')
                .map(|(at, _)| at)
                .collect::<Vec<_>>()
        };
        let mut folders: Vec<&str> = self
            .0
            .keys()
            .flat_map(|name| above(name).into_iter().filter_map(|at| name.get(..at)))
            .collect();
        folders.sort_unstable();
        folders.dedup();
        folders
    }

    pub fn get(&self, name: &str) -> Option<&File> {
        self.0.get(name)
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Bytes of all.
    pub fn bytes(&self) -> u64 {
        self.0.values().map(|file| file.size).sum()
    }
}

fn name(path: &Path) -> Result<String> {
    let name = path
        .file_name()
        .with_context(|| format!("{} has no name; give a folder below it", path.display()))?;
    let name = name.to_str().with_context(|| {
        format!(
            "{} is no UTF-8, which the service needs; rename it",
            path.display()
        )
    })?;
    Ok(name.to_owned())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test")]
mod tests {
    use super::*;

    fn names(files: &Files) -> Vec<&str> {
        files.iter().map(|(name, _)| name).collect()
    }

    #[test]
    fn folders_keep_their_shape() {
        let dir = tempfile::tempdir().unwrap();
        let top = dir.path().join("top");
        fs::create_dir_all(top.join("a/b")).unwrap();
        fs::create_dir_all(top.join("empty")).unwrap();
        for name in ["one.txt", "a/two.txt", "a/b/drei ü.txt"] {
            fs::write(top.join(name), name).unwrap();
        }
        let files = Files::of(std::slice::from_ref(&top)).unwrap();
        assert_eq!(
            names(&files),
            ["top/a/b/drei ü.txt", "top/a/two.txt", "top/one.txt"]
        );
        assert_eq!(files.folders(), ["top", "top/a", "top/a/b"]);
        assert_eq!(files.bytes(), 7 + 9 + 15);

        let files = Files::of(&[top.join("one.txt")]).unwrap();
        assert_eq!(names(&files), ["one.txt"]);
        assert!(files.folders().is_empty());
    }

    #[test]
    fn what_cannot_be_uploaded_is_told() {
        let dir = tempfile::tempdir().unwrap();
        for name in ["a", "b"] {
            fs::create_dir(dir.path().join(name)).unwrap();
        }
        let error = |paths: &[&str]| {
            let paths: Vec<_> = paths.iter().map(|path| dir.path().join(path)).collect();
            Files::of(&paths).unwrap_err().to_string()
        };
        assert!(error(&["none"]).contains("cannot read"));
        assert!(error(&["a"]).contains("no file in what was given"));
        for name in ["a/x", "b/x"] {
            fs::write(dir.path().join(name), name).unwrap();
        }
        assert!(error(&["a/x", "b/x"]).contains("both become x"));
    }

    #[test]
    fn the_documents_are_this_repositorys() {
        let files = Files::documents().unwrap();
        assert!(files.get("README.md").is_some());
        assert!(files.get("core/api/common.yaml").is_some());
    }
}
