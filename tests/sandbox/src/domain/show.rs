//! Nodes as answers show them, by level of detail.

use super::media;
use super::node::{Author, Kind, Node, ROOT, TRASH, Version};
use super::shown;
use crate::args::Level;
use crate::content::Algorithm;
use crate::time::Now;
use serde_json::{Map, Value, json};

/// What showing depends on beside the node.
#[derive(Debug, Clone, Copy)]
pub struct View {
    /// How much is shown.
    pub level: Level,
    /// The present.
    pub now: Now,
    /// Whether the workspace indexes its files.
    pub intelligence: bool,
}

/// The id of a folder, or its word.
pub fn reference(id: &str) -> String {
    match id {
        ROOT | TRASH => id.to_owned(),
        id => shown(id),
    }
}

/// The state of a version's index, as the workspace shows it.
pub fn ai_state(version: &Version, view: View) -> &'static str {
    if view.intelligence {
        version.ai_state(view.now)
    } else {
        "disabled"
    }
}

/// One node.
pub fn node(node: &Node, view: View) -> Value {
    let mut fields = Map::new();
    let mut put = |key: &str, value: Value| {
        fields.insert(key.to_owned(), value);
    };
    let has_content = matches!(node.kind, Kind::File | Kind::Note);
    put("id", json!(shown(&node.id)));
    put("type", json!(node.kind.as_str()));
    put("name", json!(node.name));
    put("parent", json!(reference(&node.parent)));
    put("modified", json!(node.modified.text()));
    if has_content {
        put("mimetype", json!(node.mimetype()));
        if let Some(summary) = summary(node, view.level) {
            put("summary", summary);
        }
    }
    if node.kind == Kind::File {
        put("size", json!(node.size()));
    }
    if view.level >= Level::Standard {
        put("created", json!(node.created.text()));
        put("restricted", json!(false));
        put("dmca", json!(false));
        let locked = node.lock.as_ref().is_some_and(|lock| lock.holds(view.now));
        put("locked", json!(locked));
        put("is_imported", json!(false));
        if let Some(trashed) = &node.trashed {
            put("deleted", json!(trashed.at.text()));
            put("deleted_from", json!(reference(&trashed.from)));
        }
        if let Some(version) = node.version() {
            put("version", json!(shown(&version.id)));
            put("ai", ai(version, view));
        }
        if node.kind == Kind::File {
            put("mimecategory", json!(media::category(&node.mimetype())));
            put("metadata", texts(node));
            if let Some(version) = node.version() {
                put("origin", origin(version, view.level));
            }
        }
        if view.level == Level::Full {
            put("lock_info", if locked { json!({}) } else { Value::Null });
            if let Some(actor) = actor(&node.author) {
                put("actor", actor);
            }
            if let (Kind::File, Some(version)) = (node.kind, node.version()) {
                let (algorithm, hash) = checksum(version);
                put("hash", json!(hash));
                put("hash_algo", json!(algorithm));
                put("crc32c", json!(version.content.crc32c()));
                let scan =
                    json!({"status": "unscanned", "infected": false, "reason": "scan not run"});
                put("virus", scan);
            }
        }
    }
    Value::Object(fields)
}

fn summary(node: &Node, level: Level) -> Option<Value> {
    let mut summary = Map::new();
    if let Some(title) = &node.title {
        summary.insert("title".to_owned(), json!(title));
    }
    if let (Level::Full, Some(short)) = (level, &node.short) {
        summary.insert("short".to_owned(), json!(short));
    }
    (!summary.is_empty()).then_some(Value::Object(summary))
}

fn texts(node: &Node) -> Value {
    let mut texts = Map::new();
    if let Some(title) = &node.title {
        texts.insert("title".to_owned(), json!(title));
    }
    if let Some(short) = &node.short {
        texts.insert("short".to_owned(), json!(short));
    }
    if texts.is_empty() {
        Value::Null
    } else {
        Value::Object(texts)
    }
}

fn ai(version: &Version, view: View) -> Value {
    let state = ai_state(version, view);
    if view.level < Level::Full {
        return json!({ "state": state });
    }
    let attachable = matches!(state, "ready" | "indexed");
    json!({"state": state, "attach": attachable, "summary": false})
}

fn origin(version: &Version, level: Level) -> Value {
    let mut origin = Map::new();
    origin.insert("creator".to_owned(), json!(version.author.user));
    if let Some(upload) = &version.origin {
        origin.insert("type".to_owned(), json!(upload.kind));
        if level == Level::Full {
            origin.insert("upload_session_id".to_owned(), json!(upload.session));
        }
    }
    Value::Object(origin)
}

/// The hash that came with the content, or else the one every content has.
fn checksum(version: &Version) -> (&'static str, String) {
    match &version.hash {
        Some((algorithm, hash)) => (algorithm.as_str(), hash.clone()),
        None => (Algorithm::Crc32c.as_str(), version.content.crc32c()),
    }
}

/// What is told of an agent; nothing if a person acted.
pub fn actor(author: &Author) -> Option<Value> {
    author.agent.as_ref().map(|_| json!({"verified": false}))
}

/// One version in a list of versions, of which only the id and the actor are evidenced.
pub fn version(version: &Version) -> Value {
    let mut fields = Map::new();
    fields.insert("id".to_owned(), json!(shown(&version.id)));
    if let Some(actor) = actor(&version.author) {
        fields.insert("actor".to_owned(), actor);
    }
    Value::Object(fields)
}
