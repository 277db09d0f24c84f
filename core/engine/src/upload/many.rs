//! Many files into one folder tree: each with its own end.

use super::batch::{self, Group, Sent};
use super::{Transfer, measure};
use crate::cx::Cx;
use crate::error::{Error, ErrorKind, Result};
use crate::event::{Completion, Event, TransferState, Uploaded};
use crate::meter::Meter;
use crate::task::{Upload, UploadMany};
use futures_util::stream::{self, StreamExt, TryStreamExt};
use std::collections::BTreeSet;
use std::sync::atomic::{AtomicU64, Ordering};

/// Requests with content under way at once.
const AT_ONCE: u32 = 4;

/// Refuses a target that the service would refuse. What is wrong with one file is that file's end.
pub(crate) fn check(cx: &Cx, task: &UploadMany) -> Result<()> {
    if task.at_once == Some(0) {
        return Err(Error::param("at_once", "invalid", "must be at least 1"));
    }
    let mut any = of_file(task, 0);
    any.source.name = "file".to_owned();
    any.relative_path = None;
    super::check(cx, &any)
}

/// The machine of many uploads.
pub(crate) async fn run(cx: Cx, task: UploadMany) -> Result<Completion> {
    let sizes: Vec<_> = task.files.iter().map(|file| file.source.size).collect();
    let total = sizes
        .iter()
        .try_fold(0u64, |sum, size| sum.checked_add((*size)?));
    let many = Many {
        meter: Meter::new(&cx, total, task.files.len() as u64),
        twice: twice(&task),
        stored: AtomicU64::default(),
        cx: &cx,
        task: &task,
    };
    let at_once = usize::try_from(task.at_once.unwrap_or(AT_ONCE)).unwrap_or(usize::MAX);
    stream::iter(batch::groups(&sizes, &cx.client.config.upload_rules))
        .map(|group| many.send(group))
        .buffer_unordered(at_once)
        .try_collect::<()>()
        .await?;
    many.meter.state(TransferState::Done);
    let stored = many.stored.load(Ordering::Relaxed);
    Ok(Completion::UploadedMany {
        stored,
        failed: task.files.len() as u64 - stored,
    })
}

struct Many<'a> {
    cx: &'a Cx,
    task: &'a UploadMany,
    meter: Meter,
    /// Files that would replace another of the list.
    twice: BTreeSet<usize>,
    stored: AtomicU64,
}

impl Many<'_> {
    /// Fails only if the task is cancelled.
    async fn send(&self, group: Group) -> Result<()> {
        let indices = match group {
            Group::One(index) => return self.alone(index).await,
            Group::Batch(indices) => indices,
        };
        let (mut places, mut files) = (Vec::new(), Vec::new());
        for index in indices {
            match self.transfer(index).await {
                Ok(transfer) => {
                    places.push(index);
                    files.push(transfer);
                }
                Err(error) => self.ended(index, Err(error))?,
            }
        }
        match batch::send(self.cx, self.task, &files).await {
            Ok(Sent::Each(results)) => {
                for (index, result) in places.into_iter().zip(results) {
                    self.ended(index, result)?;
                }
            }
            Ok(Sent::Apart) => {
                for index in places {
                    self.alone(index).await?;
                }
            }
            Err(error) => {
                for index in places {
                    self.ended(index, Err(error.clone()))?;
                }
            }
        }
        Ok(())
    }

    async fn alone(&self, index: usize) -> Result<()> {
        let result = async {
            let task = self.file(index)?;
            let measured = measure(self.cx, &task).await?;
            super::send(self.cx, task, measured, self.meter.of_file(index as u64)).await
        };
        self.ended(index, result.await)
    }

    /// A file that may be sent.
    fn file(&self, index: usize) -> Result<Upload> {
        let task = of_file(self.task, index);
        if self.twice.contains(&index) {
            let why = "stands in the list twice with this folder; one would replace the other";
            return Err(Error::param("name", "invalid", why));
        }
        super::check(self.cx, &task)?;
        Ok(task)
    }

    /// One that travels with others, so that its size was told.
    async fn transfer(&self, index: usize) -> Result<Transfer> {
        let task = self.file(index)?;
        let (size, before) = measure(self.cx, &task).await?;
        let size = size.unwrap_or_default();
        Ok(Transfer {
            meter: self.meter.of_file(index as u64),
            task,
            size,
            before,
        })
    }

    /// Tells the end of a file.
    fn ended(&self, index: usize, result: Result<Uploaded>) -> Result<()> {
        match &result {
            Ok(_) => {
                self.stored.fetch_add(1, Ordering::Relaxed);
            }
            // The whole task ends with it.
            Err(error) if error.kind == ErrorKind::Cancelled => return Err(error.clone()),
            Err(_) => {}
        }
        self.meter.of_file(index as u64).file_done();
        self.cx.emit(Event::File {
            index: index as u64,
            result: Box::new(result),
        });
        Ok(())
    }
}

fn of_file(task: &UploadMany, index: usize) -> Upload {
    let file = task.files.get(index).cloned().unwrap_or_default();
    Upload {
        source: file.source,
        relative_path: file.relative_path,
        profile_type: task.profile_type.clone(),
        profile_id: task.profile_id.clone(),
        folder_id: task.folder_id.clone(),
        ..Upload::default()
    }
}

/// The later of two files with one name in one folder.
fn twice(task: &UploadMany) -> BTreeSet<usize> {
    let mut seen = BTreeSet::new();
    let files = task.files.iter().enumerate();
    files
        .filter(|(_, file)| {
            let path = file.relative_path.as_deref().unwrap_or_default();
            !seen.insert((path, file.source.name.as_str()))
        })
        .map(|(index, _)| index)
        .collect()
}
