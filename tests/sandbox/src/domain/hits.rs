//! Search hits and chunks of text as answers show them.

use super::extract::Chunk;
use super::node::{Kind, Node, ROOT};
use super::search::{Hit, Source};
use super::show::{self, View};
use super::shown;
use super::tree::Tree;
use crate::args::Level;
use serde_json::{Map, Value, json};

/// Keyword hits that get a snippet.
const SNIPPETS: usize = 3;

/// What showing hits depends on beside the hit.
#[derive(Debug, Clone, Copy)]
pub struct HitView {
    /// Level, time, and whether the semantic part ran.
    pub view: View,
    /// Whether the semantic part ran.
    pub hybrid: bool,
    /// Whether the whole node is shown too.
    pub details: bool,
}

/// Cuts a text to about this many bytes.
fn cut(text: &str, level: Level) -> String {
    let most = match level {
        Level::Terse => 200,
        Level::Standard => 600,
        Level::Full => return text.to_owned(),
    };
    if text.len() <= most {
        return text.to_owned();
    }
    let end = text.floor_char_boundary(most);
    format!("{}…", text.get(..end).unwrap_or_default())
}

/// One hit, the one with this index in the result.
pub fn hit(tree: &Tree, hit: &Hit<'_>, index: usize, how: HitView) -> Value {
    let node = hit.node;
    let mut fields = place(tree, node);
    let mut put = |key: &str, value: Value| {
        fields.insert(key.to_owned(), value);
    };
    let document = node
        .version()
        .and_then(|version| version.indexed(how.view.now));
    let chunk = hit.chunk.and_then(|(at, score)| {
        let document = document.as_deref()?;
        Some((at, score, document.chunks.get(at)?))
    });
    let told = hit.chunk.is_some();
    put(
        "match_source",
        json!(match (hit.by_name, told) {
            (true, true) => "both",
            (false, true) => "semantic",
            (_, false) => "keyword",
        }),
    );
    put("metadata_match", json!(hit.by_metadata));
    put("metadata_match_field", Value::Null);
    let has_content = matches!(node.kind, Kind::File | Kind::Note);
    let text_indexed = if how.view.intelligence && has_content {
        json!(document.is_some())
    } else {
        Value::Null
    };
    put("text_indexed", text_indexed);
    put("summary_short", Value::Null);
    let snippet = match (&chunk, document.as_deref()) {
        (Some((_, _, chunk)), _) => Some(chunk.text.as_str()),
        (None, Some(document)) if index < SNIPPETS => {
            document.chunks.first().map(|chunk| chunk.text.as_str())
        }
        _ => None,
    };
    put(
        "content_snippet",
        json!(snippet.map(|text| cut(text, how.view.level))),
    );
    let version = node.version().map(|version| version.id.as_str());
    let passage =
        chunk.map(|(at, score, chunk)| passage(at, score, chunk, version, how.view.level));
    put("best_chunk", passage.unwrap_or(Value::Null));
    if how.hybrid {
        put("relevance_score", json!(hit.relevance));
        let raw = hit.raw.filter(|_| hit.source != Source::Filename);
        put("raw_score", json!(raw));
        put("score_source", json!(hit.source.as_str()));
        put("media_segment", Value::Null);
        put(
            "page",
            chunk.map_or(Value::Null, |(.., chunk)| pages(chunk)),
        );
        if has_content && (told || how.view.level > Level::Terse) {
            put("mimetype", json!(node.mimetype()));
        }
    }
    if how.details {
        put("node", show::node(node, how.view));
    }
    Value::Object(fields)
}

/// What a node is and where it stands.
fn place(tree: &Tree, node: &Node) -> Map<String, Value> {
    let mut above: Vec<&Node> = tree.ancestors(node).collect();
    above.reverse();
    let names: Vec<&str> = above.iter().map(|folder| folder.name.as_str()).collect();
    let folders: Vec<Value> = above
        .iter()
        .map(|folder| json!({"id": shown(&folder.id), "name": folder.name}))
        .collect();
    let top = above.first().copied().unwrap_or(node);
    let mut fields = Map::new();
    fields.insert("name".to_owned(), json!(node.name));
    fields.insert("parent_id".to_owned(), json!(show::reference(&node.parent)));
    fields.insert("path".to_owned(), json!(names.join("/")));
    fields.insert("ancestors".to_owned(), json!(folders));
    fields.insert("path_complete".to_owned(), json!(top.parent == ROOT));
    fields.insert("type".to_owned(), json!(node.kind.as_str()));
    fields
}

fn pages(chunk: &Chunk) -> Value {
    match chunk.page {
        Some((first, last)) => json!({"start_page": first, "end_page": last}),
        None => Value::Null,
    }
}

fn passage(at: usize, score: f64, chunk: &Chunk, version: Option<&str>, level: Level) -> Value {
    // Here the snippet is the passage; below the full level it is not told twice.
    let same = level < Level::Full;
    json!({
        "text": (!same).then_some(&chunk.text),
        "same_as_snippet": same,
        "page": pages(chunk),
        "media_segment": null,
        "score": score,
        "result_type": "doc",
        "position": at,
        "sequence": at,
        "indexed_version_id": version.map(shown),
        "chunk_hash": chunk.hash(),
    })
}

/// A chunk of `storage.read_text`.
pub fn chunk(at: usize, chunk: &Chunk, score: Option<f64>, with_text: bool) -> Value {
    let mut fields = Map::new();
    let mut put = |key: &str, value: Value| {
        fields.insert(key.to_owned(), value);
    };
    put("position", json!(at));
    put("sequence", json!(at));
    put("start_page", json!(chunk.page.map(|(first, _)| first)));
    put("end_page", json!(chunk.page.map(|(_, last)| last)));
    put("chars", json!(chunk.text.chars().count()));
    put("chunk_hash", json!(chunk.hash()));
    if let Some(score) = score {
        put("score", json!(score));
    }
    if with_text {
        put("text", json!(chunk.text));
    }
    Value::Object(fields)
}
