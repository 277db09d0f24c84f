//! The text of files, as it is indexed.

use super::Area;
use super::place::{of_context, view};
use crate::answer::Answer;
use crate::args::{Args, Level};
use crate::cx::Cx;
use crate::domain::extract::Document;
use crate::domain::hits::chunk;
use crate::domain::node::{Kind, Node, Version};
use crate::domain::rank::{Counts, bm25, query};
use crate::domain::show::{View, ai_state};
use crate::domain::shown;
use crate::refusal::Refusal;
use crate::state::Role;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

/// The handlers of this area.
pub const HANDLERS: Area = &[("storage.read_text", read)];

/// Chunks of a reply, unless told otherwise.
const LIMIT: i64 = 5;
/// The same with a query.
const BEST: i64 = 3;
/// Bytes of a reply, unless told otherwise.
const BYTES: i64 = 32_768;

fn read(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let workspace = of_context(cx, args, Role::View)?;
    let view = view(cx, args, &workspace);
    let node = cx.state.tree(&workspace).live(args.text("node_id")?)?;
    if !matches!(node.kind, Kind::File | Kind::Note) {
        return Err(Refusal::new(406, 1605, "Only files and notes have a text."));
    }
    let version = node
        .version()
        .ok_or_else(|| Refusal::internal("a file without a version"))?;
    let document = version.indexed(view.now).filter(|_| view.intelligence);
    let part = match &document {
        Some(document) => window(args, version, document)?,
        None => Part::default(),
    };
    Ok(show(node, version, document.as_deref(), part, view).into())
}

/// Chunks that are given, and how it goes on.
#[derive(Default)]
struct Part {
    /// Positions with scores.
    chunks: Vec<(usize, Option<f64>)>,
    next: Option<String>,
    truncated: bool,
}

fn window(args: &Args, version: &Version, document: &Document) -> Result<Part, Refusal> {
    let number = |name: &str, otherwise: i64| {
        usize::try_from(args.opt_int(name).unwrap_or(otherwise)).unwrap_or(usize::MAX)
    };
    if let Some(words) = args.opt_text("q") {
        return Ok(best(words, document, number("limit", BEST)));
    }
    let count = document.chunks.len();
    let mut wanted: Vec<usize> = match args.opt_int("page") {
        Some(page) => {
            let page = u32::try_from(page).unwrap_or(u32::MAX);
            let on_page = |at: &usize| {
                let pages = document.chunks.get(*at).and_then(|chunk| chunk.page);
                pages.is_some_and(|(first, last)| (first..=last).contains(&page))
            };
            (0..count).filter(on_page).collect()
        }
        None => {
            let from = number("chunk_from", 0);
            let to = number("chunk_to", i64::MAX);
            if to < from {
                return Err(Refusal::bad_param(
                    "chunk_to",
                    "This value should not lie before chunk_from.",
                ));
            }
            (from..count.min(to.saturating_add(1))).collect()
        }
    };
    if let Some(cursor) = args.opt_text("cursor") {
        let next = open(cursor, version)?;
        wanted.retain(|at| *at >= next);
    }
    let mut part = Part::default();
    let mut bytes = number("max_bytes", BYTES);
    let limit = number("limit", LIMIT);
    for (index, at) in wanted.iter().enumerate() {
        let size = document.chunks.get(*at).map_or(0, |chunk| chunk.text.len());
        // One chunk is always given, so that every reply is a step.
        let full = index > 0 && size > bytes;
        if index == limit || full {
            part.truncated = full;
            part.next = Some(seal(*at, version));
            break;
        }
        bytes = bytes.saturating_sub(size);
        part.chunks.push((*at, None));
    }
    Ok(part)
}

fn best(words: &str, document: &Document, limit: usize) -> Part {
    let counts: Vec<&Counts> = document.chunks.iter().map(|chunk| &chunk.counts).collect();
    let mut ranked: Vec<(usize, f64)> = bm25(&query(words), &counts)
        .into_iter()
        .enumerate()
        .filter(|(_, score)| *score > 0.0)
        .collect();
    ranked.sort_by(|(_, a), (_, b)| b.total_cmp(a));
    ranked.truncate(limit);
    Part {
        chunks: ranked
            .into_iter()
            .map(|(at, score)| (at, Some(score)))
            .collect(),
        ..Part::default()
    }
}

fn seal(next: usize, version: &Version) -> String {
    STANDARD.encode(format!("{next}@{}", version.id))
}

fn open(cursor: &str, version: &Version) -> Result<usize, Refusal> {
    let read = || {
        let text = String::from_utf8(STANDARD.decode(cursor).ok()?).ok()?;
        let (next, of) = text.split_once('@')?;
        (of == version.id).then_some(next.parse().ok()?)
    };
    read()
        .ok_or_else(|| Refusal::bad_param("cursor", "This value is not a cursor of this version."))
}

fn show(
    node: &Node,
    version: &Version,
    document: Option<&Document>,
    part: Part,
    view: View,
) -> Value {
    let state = ai_state(version, view);
    let chunks: Vec<Value> = part
        .chunks
        .iter()
        .filter_map(|(at, score)| {
            let held = document?.chunks.get(*at)?;
            Some(chunk(*at, held, *score, view.level != Level::Terse))
        })
        .collect();
    json!({
        "node_id": shown(&node.id),
        "name": node.name,
        "mimetype": node.mimetype(),
        "indexed": document.is_some(),
        "complete": !matches!(state, "pending" | "in_progress" | "ready"),
        "indexed_version_id": document.map(|_| shown(&version.id)),
        "page_addressable": document.is_some_and(|document| document.pages.is_some()),
        "num_pages": document.and_then(|document| document.pages),
        "total_chunks": document.map(|document| document.chunks.len()),
        "chunks": chunks,
        "next_cursor": part.next,
        "truncated": part.truncated,
    })
}
