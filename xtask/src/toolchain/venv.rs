//! Python environments of the repository's own, below `.tools`.

use crate::context::Context;
use anyhow::Result;
use std::path::{Path, PathBuf};

/// An environment with what a requirements file names; its `bin` folder. Made anew whenever the
/// file changes.
pub fn venv(context: &Context, name: &str, requirements: &Path) -> Result<PathBuf> {
    // Debian's Python comes without the part that makes environments.
    let complete = context
        .sh
        .cmd("python3")
        .args(["-c", "import ensurepip"])
        .quiet()
        .ignore_stderr()
        .run();
    if complete.is_err() {
        context.apt("Python", &["python3", "python3-venv"])?;
    }
    venv_of(context, "python3".as_ref(), name, requirements)
}

/// The same, of this Python.
pub fn venv_of(
    context: &Context,
    python: &Path,
    name: &str,
    requirements: &Path,
) -> Result<PathBuf> {
    let folder = context.tools_dir().join(name);
    let stamp = folder.join("requirements.txt");
    let wanted = context.sh.read_file(requirements)?;
    let bin = folder.join("bin");
    if context
        .sh
        .read_file(&stamp)
        .is_ok_and(|made| made == wanted)
    {
        return Ok(bin);
    }
    println!("making the Python environment {name}");
    context.sh.remove_path(&folder)?;
    context
        .sh
        .cmd(python)
        .args(["-m", "venv"])
        .arg(&folder)
        .run()?;
    let pip = context
        .sh
        .cmd(bin.join("python"))
        .args(["-m", "pip", "install", "--quiet"]);
    pip.args(["--disable-pip-version-check", "-r"])
        .arg(requirements)
        .run()?;
    context.sh.write_file(&stamp, wanted)?;
    Ok(bin)
}
