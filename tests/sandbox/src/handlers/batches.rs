//! Many small files in one call.

use super::Area;
use super::uploads::{in_folder, instance, pair, session};
use crate::answer::Answer;
use crate::args::{Args, File};
use crate::cx::Cx;
use crate::decode::refuse_param;
use crate::domain::node::{NodeId, ROOT};
use crate::domain::session::Way;
use crate::domain::shown;
use crate::refusal::Refusal;
use crate::request::{Body, Request};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// The handlers of this area.
pub const HANDLERS: Area = &[
    ("uploads.send_batch", send_batch),
    ("uploads.get_batch", get_batch),
];

/// Most files of a batch.
const MAX_FILES: usize = 200;
/// Most bytes of its body.
const MAX_BODY: u64 = 104_857_600;

/// What refuses a batch as a whole and is no matter of its parameters' form.
///
/// # Errors
/// 403 (class 1685) for too many files, 406 for too many bytes.
pub fn precheck(request: &Request) -> Result<(), Refusal> {
    let manifest = request.text("manifest").unwrap_or_default();
    let files = serde_json::from_str::<Vec<Value>>(&manifest).map_or(0, |files| files.len());
    if files > MAX_FILES {
        let text = format!("A batch has at most {MAX_FILES} files.");
        return Err(Refusal::new(403, 1685, text));
    }
    let told = request.header("content-length");
    let told = told.and_then(|length| length.parse::<u64>().ok());
    let parts = match &request.body {
        Body::Multipart(parts) => parts.iter().map(|part| part.content.size()).sum(),
        _ => 0,
    };
    if told.unwrap_or(0).max(parts) > MAX_BODY {
        let text = format!("The body of a batch has at most {MAX_BODY} bytes.");
        return Err(Refusal::not_acceptable(text));
    }
    Ok(())
}

/// An entry of the manifest.
struct Entry<'a> {
    index: u64,
    name: &'a str,
    fields: &'a Value,
}

impl<'a> Entry<'a> {
    fn of(fields: &'a Value) -> Option<Self> {
        Some(Entry {
            index: fields.get("index")?.as_u64()?,
            name: fields.get("filename")?.as_str()?,
            fields,
        })
    }

    fn text(&self, name: &str) -> Option<&'a str> {
        self.fields.get(name).and_then(Value::as_str)
    }

    fn part(&self) -> String {
        format!("file_{}", self.index)
    }
}

fn send_batch(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let workspace = instance(cx, args)?;
    let tree = cx.state.tree(&workspace);
    let folder = tree.folder(args.opt_text("folder_id").unwrap_or(ROOT))?;
    let entries = entries(args, cx.state.settings.upload_rules.single_call_max)?;
    let mut results = Vec::new();
    let mut errors = 0;
    for entry in &entries {
        let mut result = json!({"index": entry.index, "filename": entry.name});
        let file = args.files.get(&entry.part());
        let more = match store(cx, &workspace, &folder, entry, file) {
            Ok(id) => json!({"status": "ok", "upload_id": shown(&id), "node_id": null}),
            Err(refusal) => {
                errors += 1;
                let code = refusal.wire_code(cx.operation.name);
                json!({"status": "error", "error_code": code, "error_message": refusal.text})
            }
        };
        if let (Some(result), Value::Object(more)) = (result.as_object_mut(), more) {
            result.extend(more);
        }
        results.push(result);
    }
    let id = cx.random.opaque_id("b");
    let mut reply = json!({
        "batch_id": id,
        "count_total": entries.len(),
        "count_succeeded": entries.len() - errors,
        "count_errored": errors,
        "results": results,
    });
    if let (Some(creator), Some(reply)) = (args.opt_text("creator"), reply.as_object_mut()) {
        reply.insert("creator".to_owned(), json!(creator));
    }
    let (owner, now) = (cx.user_id()?, cx.now);
    cx.state.batches.add(id, owner, reply.clone(), now);
    Ok(reply.into())
}

/// The entries of a manifest that can be taken as a whole.
fn entries(args: &Args, most: u64) -> Result<Vec<Entry<'_>>, Refusal> {
    let manifest = args.get("manifest").and_then(Value::as_array);
    let entries: Vec<Entry<'_>> = manifest
        .into_iter()
        .flatten()
        .filter_map(Entry::of)
        .collect();
    let parts: BTreeSet<String> = entries.iter().map(Entry::part).collect();
    if parts.len() < entries.len() {
        let why = "Every entry should have an index of its own.";
        return Err(refuse_param("manifest", why));
    }
    for (part, file) in &args.files {
        if !parts.contains(part) {
            return Err(refuse_param(
                part,
                "No entry of the manifest has this index.",
            ));
        }
        if file.content.size() > most {
            let why = format!("A file of a batch has at most {most} bytes.");
            return Err(refuse_param(part, &why));
        }
    }
    Ok(entries)
}

/// Takes one file in, as a one-call upload would. Gives the id of its session.
fn store(
    cx: &mut Cx<'_>,
    workspace: &str,
    folder: &NodeId,
    entry: &Entry<'_>,
    file: Option<&File>,
) -> Result<String, Refusal> {
    let path = entry.text("relative_path");
    let target = in_folder(workspace.to_owned(), folder.clone(), path)?;
    let hash = pair(entry.text("hash"), entry.text("hash_algo"))?;
    let content = file.map(|file| file.content.clone());
    let content = content
        .ok_or_else(|| Refusal::invalid(format!("The body has no part {}.", entry.part())))?;
    let mut session = session(cx, entry.name, content.size(), target, Way::OneCall)?;
    session.hash = hash;
    session.take_whole(content, cx.now)?;
    let id = session.id.clone();
    cx.state.note_upload(&session, cx.now);
    cx.state.uploads.add(session)?;
    Ok(id)
}

fn get_batch(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let user = cx.user_id()?;
    let batch = cx.state.batches.get(&user, args.text("batch_id")?, cx.now);
    let reply = batch.ok_or_else(|| Refusal::not_found("No such batch, or its hour is over."))?;
    Ok(reply.clone().into())
}
