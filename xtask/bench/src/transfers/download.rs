//! One large file out of the service, against curl reading the same address.

use super::curl;
use super::world::{Bytes, World};
use anyhow::{Context as _, Result, ensure};
use std::path::Path;
use std::time::Instant;

/// Stores the file to read.
pub async fn store(world: &World, file: &Bytes) -> Result<String> {
    let stored = world
        .client
        .upload(&file.whole)
        .to_workspace(&world.workspace)
        .await?;
    stored.node_id.context("the file has no id")
}

/// Seconds of a whole download: token, bytes, check and name.
pub async fn ours(world: &World, node: &str, folder: &Path) -> Result<f64> {
    let begun = Instant::now();
    let to = folder.join("ours.bin");
    let download = world.client.download(node).from_workspace(&world.workspace);
    let saved = download.to_file(&to).overwrite(true).await?;
    let seconds = begun.elapsed().as_secs_f64();
    ensure!(saved.verified, "the content was not checked");
    std::fs::remove_file(to)?;
    Ok(seconds)
}

/// Seconds of curl, which is given the token.
pub async fn curls(world: &World, node: &str, folder: &Path) -> Result<f64> {
    let token = world
        .client
        .downloads()
        .request_token("workspace", &world.workspace, node)
        .await?;
    let to = folder.join("curl.bin");
    let (base, workspace) = (&world.base_url, &world.workspace);
    let config = format!(
        "url = \"{base}/workspace/{workspace}/storage/{node}/read/?token={}\"\noutput = \"{}\"\nnoproxy = \"*\"\nsilent\nfail\n",
        token.expose(),
        to.display()
    );
    let begun = Instant::now();
    curl::run(&config)?;
    let seconds = begun.elapsed().as_secs_f64();
    std::fs::remove_file(to)?;
    Ok(seconds)
}
