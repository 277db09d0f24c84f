//! What a very large upload takes of memory.

use super::world::World;
use anyhow::{Context as _, Result, ensure};
use std::fs::{self, File};
use std::path::Path;

/// MiB over what the process takes at rest, at the peak of an upload of a file of nothing but a length.
pub async fn measure(world: &World, folder: &Path, size: u64) -> Result<f64> {
    let path = folder.join("sparse.bin");
    File::create(&path)?.set_len(size)?;
    // Forgets the peak so far.
    fs::write("/proc/self/clear_refs", "5")
        .context("cannot ask the system for the peak of this program's memory")?;
    let idle = status("VmRSS:")?;
    let stored = world
        .client
        .upload(&path)
        .to_workspace(&world.workspace)
        .await?;
    ensure!(stored.size == size, "{} bytes were stored", stored.size);
    let peak = status("VmHWM:")?;
    fs::remove_file(path)?;
    Ok(peak.saturating_sub(idle) as f64 / 1024.0)
}

/// KiB of a line of the process's own state.
fn status(name: &str) -> Result<u64> {
    let text = fs::read_to_string("/proc/self/status")?;
    let line = text.lines().find_map(|line| line.strip_prefix(name));
    let number = line.and_then(|line| line.split_whitespace().next());
    number
        .and_then(|number| number.parse().ok())
        .with_context(|| format!("the system tells no {name}"))
}
