//! From files in memory to files on disk, formatted, and back again for the check.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::api::Api;
use crate::emit::{EMITTERS, File};
use crate::error::{Error, Result};

/// Everything the description yields, formatted.
pub fn render(api: &Api) -> Result<Vec<File>> {
    let mut files: Vec<File> = EMITTERS.iter().flat_map(|e| (e.emit)(api)).collect();
    files.sort_by(|a, b| a.path.cmp(&b.path));
    for file in &mut files {
        if file.path.ends_with(".rs") && !file.formatted {
            file.text = rustfmt(&file.path, &file.text)?;
        }
    }
    Ok(files)
}

/// Writes what has changed below `out`, removes what is no longer generated, and names both.
pub fn write(api: &Api, out: &Path) -> Result<Vec<String>> {
    let files = render(api)?;
    let stale = compare(&files, out)?;
    for file in files.iter().filter(|f| stale.contains(&f.path)) {
        let path = out.join(&file.path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(|e| failed(folder, &e))?;
        }
        fs::write(&path, &file.text).map_err(|e| failed(&path, &e))?;
    }
    for path in &stale {
        if !files.iter().any(|f| f.path == *path) {
            let path = out.join(path);
            fs::remove_file(&path).map_err(|e| failed(&path, &e))?;
        }
    }
    Ok(stale)
}

/// Names the files below `out` that are not what the description yields.
pub fn stale(api: &Api, out: &Path) -> Result<Vec<String>> {
    compare(&render(api)?, out)
}

fn compare(files: &[File], out: &Path) -> Result<Vec<String>> {
    let mut stale = Vec::new();
    for file in files {
        if fs::read_to_string(out.join(&file.path)).ok().as_ref() != Some(&file.text) {
            stale.push(file.path.clone());
        }
    }
    let expected: BTreeSet<PathBuf> = files.iter().map(|f| out.join(&f.path)).collect();
    for emitter in EMITTERS {
        let folder = out.join(emitter.folder);
        if !folder.exists() {
            continue;
        }
        for entry in fs::read_dir(&folder).map_err(|e| failed(&folder, &e))? {
            let path = entry.map_err(|e| failed(&folder, &e))?.path();
            if path.is_file() && !expected.contains(&path) {
                let name = path.file_name().unwrap_or_default().to_string_lossy();
                stale.push(format!("{}/{name}", emitter.folder));
            }
        }
    }
    Ok(stale)
}

fn failed(path: &Path, error: &std::io::Error) -> Error {
    Error::file(path.display().to_string(), error.to_string())
}

/// Rust as `cargo fmt` leaves it.
fn rustfmt(path: &str, text: &str) -> Result<String> {
    let failed = |error: String| Error::file(path, format!("rustfmt: {error}"));
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--emit", "stdout"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|e| failed(e.to_string()))?;
    let mut stdin = child.stdin.take();
    let output = std::thread::scope(|scope| {
        // Written beside the reading, so that neither pipe fills up.
        scope.spawn(move || {
            if let Some(stdin) = &mut stdin {
                // A rustfmt that ends early says why on its own.
                let _ = stdin.write_all(text.as_bytes());
            }
        });
        child.wait_with_output()
    })
    .map_err(|e| failed(e.to_string()))?;
    if !output.status.success() {
        return Err(failed(String::from_utf8_lossy(&output.stderr).into_owned()));
    }
    String::from_utf8(output.stdout).map_err(|e| failed(e.to_string()))
}
