//! The SDK's main job in one file: sign in, create a workspace, upload, list, search, ask, download.
//!
//! ```sh
//! FASTIO_API_KEY=... cargo run -p fastio-example -- report.pdf notes.md
//! ```
//!
//! `FASTIO_BASE_URL` leads it to a sandbox instead of the real service.
#![allow(clippy::print_stdout, reason = "a program")]

use fastio_native::weburl::{Moment, Page};
use fastio_native::{AnswerEvent, Client, Event};
use std::error::Error;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let files: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    if files.is_empty() {
        return Err("name the files to upload".into());
    }
    let client = Client::from_env()?;

    // A workspace in the caller's first organization. Its name serves in place of its ID.
    let mut orgs = client.orgs().list().items();
    let org = orgs
        .next()
        .await
        .ok_or("this account is in no organization")??;
    let domain = org.domain.ok_or("the organization has no domain")?;
    let now = SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis();
    let workspace = format!("example-{now}");
    client
        .workspaces()
        .create(
            &domain,
            &workspace,
            "Rust example",
            "Only Org Owners",
            "Admin or above",
        )
        .intelligence(true)
        .await?;
    println!("created {workspace} in {domain}");

    // Small files go in one request, large ones in chunks.
    for file in &files {
        let mut upload = client.upload(file).to_workspace(&workspace).start().await?;
        while let Some(event) = upload.next_event().await {
            if let Event::Progress(progress) = event {
                print!(
                    "\r{} of {} bytes",
                    progress.sent,
                    progress.total.unwrap_or_default()
                );
            }
        }
        let stored = upload.await?;
        println!(
            "\rstored {}: {} bytes, CRC-32C {}",
            file.display(),
            stored.size,
            stored.crc32c
        );
    }

    // Pages are fetched as they are needed.
    let mut nodes = client
        .storage()
        .list("workspace", &workspace, "root")
        .items();
    let mut stored = Vec::new();
    while let Some(node) = nodes.next().await.transpose()? {
        println!("listed {}", node.name.as_deref().unwrap_or("?"));
        stored.extend(node.id);
    }

    // The question is answered when the files are indexed; the answer comes in pieces.
    let question = "What do these files say about the sandbox?";
    let mut answering = client.ask(question).in_workspace(&workspace).start()?;
    println!("\n{question}");
    while let Some(event) = answering.next_event().await {
        if let AnswerEvent::Text { text } = event {
            print!("{text}");
            std::io::stdout().flush()?;
        }
    }
    println!();
    for citation in answering.await?.cited()? {
        let page = Page::Preview {
            domain: domain.clone(),
            folder_name: workspace.clone(),
            node: citation.node_id.unwrap_or_default(),
            moment: Moment::default(),
        };
        println!("see {}", page.url()?);
    }

    let mut hits = client
        .storage()
        .search("workspace", &workspace, "sandbox")
        .items();
    while let Some(hit) = hits.next().await.transpose()? {
        println!("found {}", hit.name.as_deref().unwrap_or("?"));
    }

    let folder = std::env::temp_dir().join(&workspace);
    std::fs::create_dir(&folder)?;
    for node in stored {
        let saved = client
            .download(node)
            .from_workspace(&workspace)
            .to_folder(&folder)
            .await?;
        println!("saved {}: {} bytes", saved.path.display(), saved.size);
    }
    for file in &files {
        let name = file
            .file_name()
            .map(Path::new)
            .ok_or("a file without a name")?;
        if std::fs::read(file)? != std::fs::read(folder.join(name))? {
            return Err(format!("{} came back changed", file.display()).into());
        }
    }
    println!("all came back as they went up");
    Ok(())
}
