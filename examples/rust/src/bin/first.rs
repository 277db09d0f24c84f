//! The first program of the README, which is this file without these lines and the next.
#![allow(clippy::print_stdout, reason = "a program")]

use fastio_native::Client;

#[tokio::main]
async fn main() -> fastio_native::Result<()> {
    let client = Client::from_env()?; // with FASTIO_API_KEY
    let workspace = "sandbox-files"; // a workspace's name or ID

    let stored = client.upload("README.md").to_workspace(workspace).await?;
    println!("{} bytes stored", stored.size);

    let answer = client
        .ask("How do I start the sandbox?")
        .in_workspace(workspace)
        .await?;
    println!("{}\n{} citations", answer.text, answer.citations.len());
    Ok(())
}
