//! Many small files, against one request a file.

use super::world::World;
use anyhow::{Result, ensure};
use fastio_native::{Client, Input};
use std::path::Path;
use std::time::Instant;

const SIZE: usize = 4096;

/// Writes the files.
pub fn write(folder: &Path, count: usize) -> Result<()> {
    for number in 0..count {
        let content: Vec<u8> = (0..SIZE).map(|at| (at * 31 + number) as u8).collect();
        std::fs::write(folder.join(format!("file-{number:05}.bin")), content)?;
    }
    Ok(())
}

/// Seconds of the folder as one task.
pub async fn ours(world: &World, folder: &Path, count: usize) -> Result<f64> {
    let begun = Instant::now();
    let ends = world
        .client
        .upload_folder(folder)
        .to_workspace(&world.workspace)
        .await?;
    let seconds = begun.elapsed().as_secs_f64();
    ensure!(
        ends.files.len() == count && ends.failed().next().is_none(),
        "not every file was stored"
    );
    Ok(seconds)
}

/// Seconds of the same files one after the other, a request each, whose outcome nobody waits for.
pub async fn one_by_one(world: &World, folder: &Path, count: usize) -> Result<f64> {
    let client: &Client = &world.client;
    let begun = Instant::now();
    for number in 0..count {
        let name = format!("file-{number:05}.bin");
        let content = std::fs::read(folder.join(&name))?;
        client
            .uploads()
            .upload_small(
                &name,
                i64::try_from(content.len())?,
                "create",
                Input::bytes(&name, content),
            )
            .instance_id(&world.workspace)
            .folder_id("root")
            .await?;
    }
    Ok(begun.elapsed().as_secs_f64())
}
