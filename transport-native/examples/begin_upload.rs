//! Begins an upload, stops it in the middle, and writes down how to go on with it, in this language or another:
//! `begin_upload FILE WORKSPACE JOURNAL`. Where to, and with which credential, comes from the environment.

use fastio_native::{Client, Event};
use std::error::Error;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let (Some(file), Some(workspace), Some(journal)) = (args.next(), args.next(), args.next())
    else {
        return Err("usage: begin_upload FILE WORKSPACE JOURNAL".into());
    };
    let client = Client::from_env()?;
    let upload = client.upload(file).to_workspace(workspace);
    let mut upload = upload.chunk_size(1024 * 1024).resumable().start().await?;
    while let Some(event) = upload.next_event().await {
        if let Event::Progress(progress) = event
            && progress.confirmed >= progress.total.unwrap_or_default() / 3
        {
            upload.cancel();
        }
    }
    let Err(error) = upload.await else {
        return Err("the upload was done before it could be stopped".into());
    };
    let kept = error.journal.clone().ok_or(error)?;
    std::fs::write(journal, kept.to_json())?;
    client.close().await;
    Ok(())
}
