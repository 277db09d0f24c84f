//! One large file: against curl posting the same bytes, and against a client as one writes it in an afternoon.

use super::world::{Bytes, World};
use super::{CHUNK, curl};
use anyhow::{Context as _, Result, ensure};
use fastio_native::{Event, Input};
use std::fs::File;
use std::io::Read as _;
use std::time::{Duration, Instant};

/// A chunk and a wait as simple clients have them.
const SIMPLE_CHUNK: usize = 4 * 1024 * 1024;
const SIMPLE_WAIT: Duration = Duration::from_secs(2);

/// Seconds of a whole upload, and of what follows the last chunk's reply.
pub async fn ours(world: &World, file: &Bytes) -> Result<(f64, f64)> {
    let begun = Instant::now();
    let upload = world
        .client
        .upload(&file.whole)
        .to_workspace(&world.workspace);
    let mut upload = upload.chunk_size(CHUNK).start().await?;
    let mut acknowledged = begun;
    while let Some(event) = upload.next_event().await {
        if let Event::Progress(now) = event
            && Some(now.confirmed) == now.total
            && acknowledged == begun
        {
            acknowledged = Instant::now();
        }
    }
    let stored = upload.await?;
    let ended = Instant::now();
    ensure!(
        stored.size == file.size && stored.verified,
        "{stored:?} was stored"
    );
    world
        .purge(&stored.node_id.context("the file has no id")?)
        .await?;
    Ok((
        ended.duration_since(begun).as_secs_f64(),
        ended.duration_since(acknowledged).as_secs_f64(),
    ))
}

/// Opens a session for the file.
async fn open(world: &World, name: &str, file: &Bytes) -> Result<String> {
    let session = world
        .client
        .uploads()
        .create_session(name, i64::try_from(file.size)?)
        .action("create")
        .instance_id(&world.workspace)
        .folder_id("root")
        .await?;
    session.id.clone().context("the session has no id")
}

/// Seconds of posting every chunk, by one curl over one connection, without hashes: what the way itself costs.
pub async fn raw(world: &World, file: &Bytes) -> Result<f64> {
    let id = open(world, "curl.bin", file).await?;
    let mut config = String::new();
    for (order, path) in (1..).zip(&file.chunks) {
        let (url, path) = (&world.base_url, path.display());
        config += &format!(
            "url = \"{url}/upload/{id}/chunk/?order={order}&size={CHUNK}\"\nform = \"chunk=@{path}\"\nheader = \"Authorization: Bearer {}\"\n\
             header = \"Expect:\"\nnoproxy = \"*\"\nsilent\nshow-error\nfail\nnext\n",
            world.key
        );
    }
    let config = config.trim_end_matches("next\n");
    let begun = Instant::now();
    let replies = curl::run(config)?;
    let seconds = begun.elapsed().as_secs_f64();
    let taken = String::from_utf8_lossy(&replies)
        .matches("\"result\"")
        .count();
    ensure!(
        taken == file.chunks.len(),
        "curl was told of {taken} chunks"
    );
    world.client.uploads().delete(&id).await?;
    Ok(seconds)
}

/// Seconds of a simple client: one chunk of 4 MiB after the other, without hashes, then a look every two seconds.
pub async fn simple(world: &World, file: &Bytes) -> Result<f64> {
    let begun = Instant::now();
    let uploads = world.client.uploads();
    let id = open(world, "simple.bin", file).await?;
    let mut content = File::open(&file.whole)?;
    for order in 1.. {
        let mut chunk = Vec::with_capacity(SIMPLE_CHUNK);
        content
            .by_ref()
            .take(SIMPLE_CHUNK as u64)
            .read_to_end(&mut chunk)?;
        if chunk.is_empty() {
            break;
        }
        let size = i64::try_from(chunk.len())?;
        uploads
            .send_chunk(&id, order, size, Input::bytes("chunk.bin", chunk))
            .await?;
    }
    uploads.complete(&id).await?;
    let node = loop {
        let session = uploads.get(&id).await?;
        if let Some(node) = session.new_file_id.clone() {
            break node;
        }
        tokio::time::sleep(SIMPLE_WAIT).await;
    };
    let seconds = begun.elapsed().as_secs_f64();
    uploads.delete(&id).await?;
    world.purge(&node).await?;
    Ok(seconds)
}
