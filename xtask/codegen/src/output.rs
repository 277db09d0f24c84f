//! From files in memory to files on disk, formatted, and back again for the check.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::api::Api;
use crate::emit::{EMITTERS, File};
use crate::error::{Error, Result};

/// Everything the description yields, laid out, in the order of the paths.
pub fn render(api: &Api) -> Result<Vec<File>> {
    let mut files: BTreeMap<String, File> = BTreeMap::new();
    for emitter in EMITTERS {
        for file in (emitter.emit)(api) {
            if let Some(file) = files.insert(file.path.clone(), file) {
                let message = format!("{}: two files have this name", emitter.name);
                return Err(Error::file(file.path, message));
            }
        }
    }
    let mut files: Vec<File> = files.into_values().collect();
    rustfmt(&mut files)?;
    Ok(files)
}

/// What [`write()`] has done, by path.
#[derive(Debug)]
pub struct Changed {
    /// Files that were not there or not the same.
    pub written: Vec<String>,
    /// Files the description no longer yields.
    pub removed: Vec<String>,
}

/// Writes what has changed below `out` and removes what is no longer generated.
pub fn write(api: &Api, out: &Path) -> Result<Changed> {
    let files = render(api)?;
    let mut changed = Changed {
        written: Vec::new(),
        removed: Vec::new(),
    };
    for name in compare(&files, out)? {
        let path = out.join(&name);
        match files.iter().find(|file| file.path == name) {
            Some(file) => {
                save(&path, &file.text)?;
                changed.written.push(name);
            }
            None => {
                fs::remove_file(&path).map_err(|e| failed(&path, &e))?;
                changed.removed.push(name);
            }
        }
    }
    Ok(changed)
}

/// Names the files below `out` that are not what the description yields.
pub fn stale(api: &Api, out: &Path) -> Result<Vec<String>> {
    compare(&render(api)?, out)
}

fn compare(files: &[File], out: &Path) -> Result<Vec<String>> {
    let mut stale = BTreeSet::new();
    for file in files {
        if fs::read_to_string(out.join(&file.path)).ok().as_ref() != Some(&file.text) {
            stale.insert(file.path.clone());
        }
    }
    let expected: BTreeSet<&str> = files.iter().map(|f| f.path.as_str()).collect();
    for emitter in EMITTERS {
        for path in below(out, emitter.folder)? {
            if !expected.contains(path.as_str()) {
                stale.insert(path);
            }
        }
    }
    Ok(stale.into_iter().collect())
}

/// Paths of all files in a folder of `out` and its folders; none if there is no such folder.
fn below(out: &Path, folder: &str) -> Result<Vec<String>> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let path = out.join(&folder);
        if !path.exists() {
            continue;
        }
        for entry in fs::read_dir(&path).map_err(|e| failed(&path, &e))? {
            let entry = entry.map_err(|e| failed(&path, &e))?;
            let name = format!("{folder}/{}", entry.file_name().to_string_lossy());
            match entry.path().is_dir() {
                // Python's own, wherever a module was run.
                true if name.ends_with("/__pycache__") => {}
                true => folders.push(name),
                false => files.push(name),
            }
        }
    }
    Ok(files)
}

/// Writes a file, and the folders it stands in.
fn save(path: &Path, text: &str) -> Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|e| failed(folder, &e))?;
    }
    fs::write(path, text).map_err(|e| failed(path, &e))
}

fn failed(path: &Path, error: &std::io::Error) -> Error {
    Error::file(path.display().to_string(), error.to_string())
}

/// Lays out Rust as `cargo fmt` does, all files in one run.
fn rustfmt(files: &mut [File]) -> Result<()> {
    let folder = tempfile::tempdir().map_err(|e| failed(&std::env::temp_dir(), &e))?;
    let mut command = Command::new("rustfmt");
    command.args(["--edition", "2024"]);
    for file in files.iter().filter(|file| file.rustfmt) {
        let path = folder.path().join(&file.path);
        save(&path, &file.text)?;
        command.arg(path);
    }
    let said = |error: String| Error::file("rustfmt", error);
    let output = command.output().map_err(|e| said(e.to_string()))?;
    if !output.status.success() {
        return Err(said(String::from_utf8_lossy(&output.stderr).into_owned()));
    }
    for file in files.iter_mut().filter(|file| file.rustfmt) {
        let path = folder.path().join(&file.path);
        file.text = fs::read_to_string(&path).map_err(|e| failed(&path, &e))?;
    }
    Ok(())
}
