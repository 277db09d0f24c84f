//! Many files into one folder tree: each with its own end.

use super::batch::{self, Ready, Sent};
use super::many_journal::{Entry, Place};
use super::plan::{self, Trip};
use super::set::Set;
use super::{Kept, Transfer, crc32c, measure, session, survey};
use crate::cx::Cx;
use crate::error::{Error, ErrorKind, Result};
use crate::event::{Completion, Event, TransferState, Uploaded};
use crate::journal::Journal;
use crate::meter::Meter;
use crate::reactor::cancelled;
use crate::side_by_side::{Work, at_a_time};
use crate::task::{Upload, UploadMany};
use futures_util::StreamExt;
use serde_json::{Map, Value};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// Requests with content under way at once.
const AT_ONCE: u32 = 4;

/// Refuses a target that the service would refuse. What is wrong with one file is that file's end.
pub(crate) fn check(cx: &Cx, task: &UploadMany) -> Result<()> {
    if task.at_once == Some(0) {
        return Err(Error::param("at_once", "invalid", "must be at least 1"));
    }
    if let Some(journal) = &task.resume {
        let place = Place::new(&cx.client.config.base_url, task);
        journal.of_many()?.check(&place)?;
    }
    let mut any = of_file(task, 0);
    any.source.name = "file".to_owned();
    any.relative_path = None;
    super::check(cx, &any)
}

/// The machine of many uploads.
pub(crate) async fn run(cx: Cx, task: UploadMany) -> Result<Completion> {
    let sizes = task.files.iter().map(|file| file.source.size);
    let total = sizes
        .clone()
        .try_fold(0u64, |sum, size| sum.checked_add(size?));
    let files: Vec<_> = sizes.enumerate().collect();
    let at_once = usize::try_from(task.at_once.unwrap_or(AT_ONCE)).unwrap_or(usize::MAX);
    let task = Arc::new(task);
    let many = Many {
        meter: Meter::new(&cx, total, task.files.len() as u64),
        twice: twice(&task),
        stored: AtomicU64::default(),
        set: Arc::new(Set::new(&cx, task.clone(), at_once)?),
        cx: &cx,
        task: &task,
    };
    // One more than may be on the wire, which is hashed meanwhile.
    let trips = plan::trips(&files, &cx.client.config.upload_rules);
    let mut trips = trips
        .into_iter()
        .map(|trip| Box::pin(many.send(trip)) as Work<'_>);
    let mut sent = at_a_time(&mut trips, at_once.saturating_add(1));
    let mut ended = None;
    // To their end also when it is cancelled: what is under way clears up behind itself.
    while let Some(result) = sent.next().await {
        if result.is_err() {
            // Who is gone gets no error that has it.
            many.set.tell_rest(&cx);
        }
        ended = ended.or(result.err());
    }
    if let Some(mut error) = ended {
        error.journal = many.set.journal();
        return Err(error);
    }
    many.meter.state(TransferState::Done);
    let stored = many.stored.load(Ordering::Relaxed);
    let failed = task.files.len() as u64 - stored;
    if failed > 0 {
        many.set.tell_rest(&cx);
    }
    Ok(Completion::UploadedMany { stored, failed })
}

struct Many<'a> {
    cx: &'a Cx,
    task: &'a UploadMany,
    set: Arc<Set>,
    meter: Meter,
    /// Which files would replace another of the list.
    twice: Vec<bool>,
    stored: AtomicU64,
}

impl Many<'_> {
    /// Fails only if the task is cancelled.
    async fn send(&self, trip: Trip) -> Result<bool> {
        if self.cx.is_cancelled() {
            return Err(cancelled());
        }
        match trip {
            Trip::Alone(index) => {
                let result = self.alone(index).await;
                self.ended(vec![(index, result)])?;
            }
            Trip::Batch(indices) => self.together(&indices).await?,
        }
        Ok(true)
    }

    async fn together(&self, indices: &[usize]) -> Result<()> {
        let (mut places, mut tasks, mut ends) = (Vec::new(), Vec::new(), Vec::new());
        for index in indices.iter().copied() {
            match self.checked(index) {
                Ok(task) => {
                    places.push(index);
                    tasks.push(task);
                }
                Err(error) => ends.push((index, Err(error))),
            }
        }
        let seen = survey::seen(self.cx, &tasks).await?;
        let mut files = Vec::with_capacity(tasks.len());
        for ((index, task), seen) in places.into_iter().zip(tasks).zip(seen) {
            match seen {
                Err(error) => ends.push((index, Err(error))),
                Ok(seen) => match self.stored_before(index, seen.crc) {
                    Some(done) => ends.push((index, Ok(done))),
                    None => {
                        self.begun_before(index, None).await;
                        files.push(Ready {
                            index,
                            transfer: self.transfer(index, task, seen.size, seen.before),
                            crc: seen.crc,
                        });
                    }
                },
            }
        }
        self.ended(ends)?;
        if files.is_empty() {
            return Ok(());
        }
        let places: Vec<_> = files.iter().map(|file| file.index).collect();
        let place = self.set.on_wire(self.cx).await?;
        let sent = batch::send(self.cx, self.task, &files).await;
        drop(place);
        match sent {
            Ok(Sent::Each(results)) => self.ended(places.into_iter().zip(results).collect()),
            Ok(Sent::Apart { perhaps_there }) => {
                for file in files {
                    let result = batch::apart(self.cx, &file, perhaps_there).await;
                    self.ended(vec![(file.index, result)])?;
                }
                Ok(())
            }
            Err(error) => {
                let each = places.into_iter().map(|index| (index, Err(error.clone())));
                self.ended(each.collect())
            }
        }
    }

    async fn alone(&self, index: usize) -> Result<Uploaded> {
        let mut task = self.checked(index)?;
        let measured = measure(self.cx, &task).await?;
        match self.set.entry(index) {
            Some(Entry::Done(done)) if Some(done.size) == measured.0 => {
                let crc = crc32c(self.cx, &task, 0, done.size).await?;
                if let Some(done) = self.stored_before(index, crc) {
                    return Ok(done);
                }
            }
            _ => task.resume = self.begun_before(index, measured.0).await,
        }
        let kept = Kept::Among(self.set.clone(), index);
        let meter = self.meter.of_file(index as u64);
        super::send(self.cx, task, measured, meter, kept).await
    }

    /// A file that may be sent.
    fn checked(&self, index: usize) -> Result<Upload> {
        let task = of_file(self.task, index);
        if self.twice.get(index) == Some(&true) {
            let why = "stands in the list twice with this folder; one would replace the other";
            return Err(Error::param("name", "invalid", why));
        }
        super::check(self.cx, &task)?;
        Ok(task)
    }

    fn transfer(&self, index: usize, task: Upload, size: u64, before: super::Stat) -> Transfer {
        Transfer {
            meter: self.meter.of_file(index as u64),
            kept: Kept::Among(self.set.clone(), index),
            task,
            size,
            before,
        }
    }

    /// What the journal says was stored of a file, if it has the same content still.
    fn stored_before(&self, index: usize, crc: u32) -> Option<Uploaded> {
        let Some(Entry::Done(done)) = self.set.entry(index) else {
            return None;
        };
        let meter = self.meter.of_file(index as u64);
        (done.crc32c == format!("{crc:08x}")).then(|| {
            meter.found(1, done.size);
            done
        })
    }

    /// What the journal says was begun of a file that has this size now. A session of another size is of no use to
    /// anybody.
    async fn begun_before(&self, index: usize, size: Option<u64>) -> Option<Journal> {
        let Some(Entry::Begun(one)) = self.set.entry(index) else {
            return None;
        };
        if size == Some(one.of.size) {
            return Some(one.into());
        }
        session::clear_away(self.cx, &one.upload_id).await;
        None
    }

    /// Tells the ends of files.
    fn ended(&self, ends: Vec<(usize, Result<Uploaded>)>) -> Result<()> {
        // The whole task ends with it.
        let of_all = ends.iter().find_map(|(_, result)| match result {
            Err(error) if error.kind == ErrorKind::Cancelled => Some(error.clone()),
            _ => None,
        });
        let stored = ends
            .iter()
            .filter_map(|(index, result)| Some((*index, result.as_ref().ok()?)));
        let count = stored.clone().count() as u64;
        self.stored.fetch_add(count, Ordering::Relaxed);
        self.set.done(self.cx, stored);
        if let Some(error) = of_all {
            return Err(error);
        }
        let over: Vec<_> = ends.iter().map(|(index, _)| *index as u64).collect();
        self.meter.files_done(&over);
        for (index, result) in ends {
            self.cx.emit(Event::File {
                index: index as u64,
                result: Box::new(result),
            });
        }
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

/// Of each file, whether one of its name in its folder stands before it.
fn twice(task: &UploadMany) -> Vec<bool> {
    // By hash, and by the map that is compiled for JSON anyway: a set of our own is 800 bytes of what a browser loads.
    let mut seen = Map::new();
    let twice = task.files.iter().map(|file| {
        let path = file.relative_path.as_deref().unwrap_or_default();
        let name = [path, "/", &file.source.name].concat();
        seen.insert(name, Value::Null).is_some()
    });
    twice.collect()
}
