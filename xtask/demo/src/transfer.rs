//! Many transfers, a few at a time, with one bar over all of them.

use anyhow::Result;
use fastio_native::{Event, Transfer};
use indicatif::ProgressBar;
use tokio::task::JoinSet;

/// Transfers under way at once. The client limits requests by itself; this bounds open files.
const AT_ONCE: usize = 4;

/// Runs every job, a few at a time, and gives their results in the order they end. The first
/// failure stops the rest.
pub async fn run<T, F>(jobs: impl IntoIterator<Item = F>) -> Result<Vec<T>>
where
    T: Send + 'static,
    F: Future<Output = Result<T>> + Send + 'static,
{
    let mut running = JoinSet::new();
    let mut done = Vec::new();
    for job in jobs {
        if running.len() >= AT_ONCE
            && let Some(ended) = running.join_next().await
        {
            done.push(ended??);
        }
        running.spawn(job);
    }
    while let Some(ended) = running.join_next().await {
        done.push(ended??);
    }
    Ok(done)
}

/// Waits for a transfer of this many bytes and moves the bar as it goes.
pub async fn watch<T: 'static>(
    mut transfer: Transfer<T>,
    size: u64,
    bar: &ProgressBar,
) -> fastio_native::Result<T> {
    let mut shown = 0;
    while let Some(event) = transfer.next_event().await {
        if let Event::Progress(progress) = event {
            let far = progress.sent.max(progress.confirmed).min(size);
            bar.inc(far.saturating_sub(shown));
            shown = shown.max(far);
        }
    }
    let result = transfer.await?;
    bar.inc(size.saturating_sub(shown));
    Ok(result)
}
