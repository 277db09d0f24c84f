//! Small files that travel together.

use super::session;
use super::{Transfer, crc32c};
use crate::call::{As, Sending, Wanted};
use crate::config::UploadRules;
use crate::cx::Cx;
use crate::error::{Error, ErrorKind, Result};
use crate::event::Uploaded;
use crate::task::{Call, UploadMany};
use crate::view::View;
use serde_json::{Value, json};

/// How often a batch whose reply was lost is sent again; it replaces what it stored before, as versions.
const MOST_LOST: u32 = 3;
/// What a file's part of a body takes beside its content, generously.
const FRAME: u64 = 2048;

/// How files travel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Group {
    /// On its own.
    One(usize),
    /// Together.
    Batch(Vec<usize>),
}

/// Puts files together, in their order, by size; one whose size is not known goes on its own. Pure.
pub(super) fn groups(sizes: &[Option<u64>], rules: &UploadRules) -> Vec<Group> {
    let mut groups = Vec::new();
    let (mut batch, mut body) = (Vec::new(), 0);
    for (index, size) in sizes.iter().enumerate() {
        // Whether a batch takes a file of nothing is not known.
        let fits = size.filter(|size| (1..=rules.single_call_max).contains(size));
        let Some(size) = fits.filter(|size| size + FRAME <= rules.batch_body) else {
            groups.push(Group::One(index));
            continue;
        };
        if batch.len() >= rules.batch_files || body + size + FRAME > rules.batch_body {
            groups.push(together(std::mem::take(&mut batch)));
            body = 0;
        }
        batch.push(index);
        body += size + FRAME;
    }
    if !batch.is_empty() {
        groups.push(together(batch));
    }
    groups
}

fn together(batch: Vec<usize>) -> Group {
    match batch.as_slice() {
        [only] => Group::One(*only),
        _ => Group::Batch(batch),
    }
}

/// What became of a batch.
pub(super) enum Sent {
    /// The result of each file, in the order they were given.
    Each(Vec<Result<Uploaded>>),
    /// The service would not have them together.
    Apart,
}

/// Sends files in one body. Fails as a whole only if none was taken.
pub(super) async fn send(cx: &Cx, task: &UploadMany, files: &[Transfer]) -> Result<Sent> {
    let mut hashes = Vec::with_capacity(files.len());
    for file in files {
        hashes.push(crc32c(cx, &file.task, 0, file.size).await?);
    }
    let manifest: Vec<_> = files
        .iter()
        .zip(&hashes)
        .enumerate()
        .map(|(index, (file, crc))| {
            let mut entry = json!({
                "index": index, "filename": file.task.source.name,
                "hash": format!("{crc:08x}"), "hash_algo": "crc32c",
            });
            if let (Some(path), Some(entry)) = (&file.task.relative_path, entry.as_object_mut()) {
                entry.insert("relative_path".to_owned(), path.as_str().into());
            }
            entry
        })
        .collect();
    let mut call = Call::new("uploads.send_batch")
        .with("instance_id", task.profile_id.as_str())
        .with("manifest", Value::Array(manifest));
    if let Some(folder_id) = &task.folder_id {
        call.set("folder_id", folder_id.as_str().into());
    }
    for (index, file) in files.iter().enumerate() {
        let name = format!("file_{index}");
        call.files.push((name, file.task.source.clone()));
    }
    let on_sent = |bytes| spread(files, bytes);
    let mut lost = 0;
    let reply = loop {
        let sending = Sending {
            call: &call,
            auth: As::Client,
            wanted: Wanted::Whole,
            on_sent: Some(&on_sent),
        };
        match sending.reply(cx).await {
            Ok(reply) => break View::payload(&reply)?,
            Err(error) if error.kind == ErrorKind::OutcomeUnknown && lost < MOST_LOST => {
                lost += 1;
                cx.back_off(lost).await?;
            }
            Err(error) if refuses_batch(&error) => return Ok(Sent::Apart),
            Err(error) => return Err(error),
        }
    };
    let mut results = paired(&reply, files.len()).into_iter();
    let mut each = Vec::with_capacity(files.len());
    for (file, crc) in files.iter().zip(hashes) {
        let told = results.next().flatten();
        let result = result(cx, task, file, crc, told.as_ref()).await;
        if let Err(error) = &result
            && error.kind == ErrorKind::Cancelled
        {
            return Err(error.clone());
        }
        each.push(file.unless_changed(cx, result).await);
    }
    Ok(Sent::Each(each))
}

/// The bytes of a body on the wire, as those of its files in their order.
fn spread(files: &[Transfer], mut bytes: u64) {
    for file in files {
        let part = bytes.min(file.size);
        if part > 0 {
            file.meter.sent(1, part, file.size);
        }
        bytes -= part;
    }
}

/// A refusal of the batch and not of what is in it: one bad entry refuses them all.
fn refuses_batch(error: &Error) -> bool {
    matches!(
        error.kind,
        ErrorKind::InvalidParameter
            | ErrorKind::Rejected
            | ErrorKind::LimitExceeded
            | ErrorKind::NotImplemented
    ) || error.code == 1685
}

/// The results by index; what is told twice counts once, what belongs to no file not at all.
fn paired(reply: &View, count: usize) -> Vec<Option<View>> {
    let mut results: Vec<Option<View>> = vec![None; count];
    for told in reply.list(&["results"]) {
        let told = View(told.clone());
        let index = told
            .number(&["index"])
            .and_then(|i| usize::try_from(i).ok());
        if let Some(place @ None) = index.and_then(|index| results.get_mut(index)) {
            *place = Some(told);
        }
    }
    results
}

async fn result(
    cx: &Cx,
    task: &UploadMany,
    file: &Transfer,
    crc: u32,
    told: Option<&View>,
) -> Result<Uploaded> {
    let Some(told) = told else {
        let why =
            "the service told nothing of this file; look whether it is there, then upload it again";
        return Err(Error::new(ErrorKind::OutcomeUnknown, why).with_operation("uploads.send_batch"));
    };
    if told.text(&["status"]) != Some("ok") {
        let code = told.number(&["error_code"]).unwrap_or_default();
        let kind = match code {
            10_778 | 10_779 => ErrorKind::Integrity,
            _ => ErrorKind::Rejected,
        };
        let why = told
            .text(&["error_message"])
            .unwrap_or("no reason was given");
        let mut error = Error::new(kind, format!("the service did not take this file: {why}"))
            .with_operation("uploads.send_batch");
        error.code = code;
        return Err(error);
    }
    file.meter.confirmed(1, file.size);
    let upload_id = told.string(&["upload_id"]);
    let mut node_id = told.string(&["node_id"]);
    if let (true, None, Some(upload_id)) = (task.node_ids, &node_id, &upload_id) {
        node_id = session::stored(cx, upload_id).await?;
        session::clear_away(cx, upload_id).await;
    }
    let upload_id = upload_id.unwrap_or_default();
    Ok(session::uploaded(file, upload_id, node_id, crc, false))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn large_unknown_and_empty_files_go_on_their_own() {
        let rules = UploadRules::default();
        let sizes = [
            Some(1),
            Some(5 << 20),
            Some(4 << 20),
            None,
            Some(0),
            Some(7),
        ];
        let one = Group::One;
        assert_eq!(
            groups(&sizes, &rules),
            [one(1), one(3), one(4), Group::Batch(vec![0, 2, 5])]
        );
        assert_eq!(groups(&[Some(1)], &rules), [one(0)]);
    }

    proptest! {
        #[test]
        fn every_file_travels_once_and_the_limits_are_kept(
            sizes in prop::collection::vec(prop::option::of(0u64..3000), 0..300),
            batch_files in 1usize..50,
            batch_body in 1u64..20_000,
        ) {
            let rules = UploadRules { batch_files, batch_body, single_call_max: 2000, ..UploadRules::default() };
            let mut seen = Vec::new();
            for group in groups(&sizes, &rules) {
                match group {
                    Group::One(index) => seen.push(index),
                    Group::Batch(batch) => {
                        let content: u64 = batch.iter().map(|index| sizes[*index].unwrap_or(u64::MAX)).sum();
                        prop_assert!(batch.len() >= 2 && batch.len() <= batch_files);
                        prop_assert!(content + FRAME * batch.len() as u64 <= batch_body);
                        prop_assert!(batch.iter().all(|index| sizes[*index].is_some_and(|size| size > 0 && size <= 2000)));
                        seen.extend(batch);
                    }
                }
            }
            seen.sort_unstable();
            prop_assert_eq!(seen, (0..sizes.len()).collect::<Vec<_>>());
        }
    }
}
