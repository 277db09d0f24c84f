//! Many sources looked at together: what each is like, and its hash.

use super::{Stat, changed, crc32c, host_failed, measure, stat};
use crate::cx::Cx;
use crate::effect::{Effect, HashAlgorithm, Outcome, Surveyed};
use crate::error::{Error, ErrorKind, Result};
use crate::side_by_side::in_order;
use crate::source::SourceRange;
use crate::task::Upload;

/// Sources looked at at once on a host that looks at each on its own.
const AT_ONCE: usize = 8;

/// What was found of a source.
pub(super) struct Seen {
    pub(super) size: u64,
    pub(super) before: Stat,
    pub(super) crc: u32,
}

/// Measures and hashes sources of known size. Fails as a whole only if the task is cancelled.
pub(super) async fn seen(cx: &Cx, tasks: &[Upload]) -> Result<Vec<Result<Seen>>> {
    let Some(told) = ask(cx, tasks.iter(), Some(HashAlgorithm::Crc32c)).await? else {
        let each = tasks.iter().map(|task| one(cx, task));
        return unless_cancelled(in_order(each.collect(), AT_ONCE).await);
    };
    let tasks = tasks.iter();
    Ok(tasks
        .zip(told)
        .map(|(task, told)| read(task, told))
        .collect())
}

async fn one(cx: &Cx, task: &Upload) -> Result<Seen> {
    let (size, before) = measure(cx, task).await?;
    let size = size.unwrap_or_default();
    let crc = crc32c(cx, task, 0, size).await?;
    if stat(cx, task).await? != before {
        return Err(changed(task, "it was written to meanwhile"));
    }
    Ok(Seen { size, before, crc })
}

fn read(task: &Upload, told: Result<Surveyed>) -> Result<Seen> {
    let told = told?;
    let before = Stat {
        size: told.size,
        modified: told.modified_unix_ms,
    };
    let size = before.bytes(task)?.unwrap_or_default();
    let Some(hex) = told.hex else {
        return Err(changed(task, "it ended early"));
    };
    let crc = super::crc_of(&hex)?;
    Ok(Seen { size, before, crc })
}

/// What sources are like now. Fails as a whole only if the task is cancelled.
pub(super) async fn now(cx: &Cx, tasks: &[&Upload]) -> Result<Vec<Result<Stat>>> {
    let Some(told) = ask(cx, tasks.iter().copied(), None).await? else {
        let each = tasks.iter().map(|task| stat(cx, task));
        return unless_cancelled(in_order(each.collect(), AT_ONCE).await);
    };
    let stat = |told: Surveyed| Stat {
        size: told.size,
        modified: told.modified_unix_ms,
    };
    let told = told.into_iter();
    Ok(told.map(|told| told.map(stat)).collect())
}

fn unless_cancelled<T>(each: Vec<Result<T>>) -> Result<Vec<Result<T>>> {
    let cancelled = |error: &&Error| error.kind == ErrorKind::Cancelled;
    match each
        .iter()
        .filter_map(|one| one.as_ref().err())
        .find(cancelled)
    {
        Some(error) => Err(error.clone()),
        None => Ok(each),
    }
}

/// Asks for all at once; `None` if the host cannot do that.
async fn ask(
    cx: &Cx,
    tasks: impl ExactSizeIterator<Item = &Upload>,
    hash: Option<HashAlgorithm>,
) -> Result<Option<Vec<Result<Surveyed>>>> {
    let count = tasks.len();
    let of = tasks.map(|task| SourceRange {
        source: task.source.id,
        offset: task.source.offset,
        len: task.source.size.unwrap_or_default(),
    });
    let effect = Effect::Survey {
        of: of.collect(),
        hash,
    };
    let failed = |message| host_failed("read", &Outcome::Io { message });
    match cx.perform(effect).await? {
        Outcome::Surveyed(told) if told.len() == count => {
            let told = told.into_iter().map(|told| told.map_err(failed));
            Ok(Some(told.collect()))
        }
        Outcome::Unsupported => Ok(None),
        // As if each had failed so.
        other => Ok(Some(vec![Err(host_failed("read", &other)); count])),
    }
}
