//! The vectors: one call each, the request it must make, the reply it gets, and what must come of it.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::io;
use std::path::Path;

/// One vector.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vector {
    /// Unique; of a-z, 0-9 and hyphens.
    pub name: String,
    /// Where its facts come from.
    pub source: String,
    /// The operation called.
    pub operation: String,
    /// Who calls.
    #[serde(default = "token")]
    pub credential: Value,
    /// With what.
    #[serde(default)]
    pub params: Map<String, Value>,
    /// Binary parameters.
    #[serde(default)]
    pub files: BTreeMap<String, File>,
    /// Through what it is called.
    #[serde(default)]
    pub by: By,
    /// The request that must come; none if it is refused before it is sent.
    pub request: Option<Request>,
    /// What is answered.
    pub reply: Option<Reply>,
    /// What follows: the next pages, or the second factor.
    #[serde(default)]
    pub then: Vec<Exchange>,
    /// What must come of it.
    pub expect: Value,
}

/// Through what an operation is called.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum By {
    /// The untyped call; its outcome is the operation's result.
    #[default]
    Call,
    /// The untyped call for bytes or events.
    Bytes,
    /// The untyped listing; its outcome are the items of all pages.
    Pages,
    /// Signing in; the parameters are `email`, `password` and `code`, and nothing comes of it.
    SignIn,
}

/// A request and its reply.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exchange {
    /// The request that must come.
    pub request: Request,
    /// What is answered.
    pub reply: Reply,
}

/// A binary parameter.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    /// Its file name.
    pub name: String,
    /// Its bytes.
    #[serde(flatten)]
    pub content: Content,
}

/// Bytes, written down.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Content {
    /// As text.
    Text(String),
    /// As base64.
    Base64(String),
    /// As JSON.
    Json(Value),
}

/// A request to be made.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Request {
    /// HTTP method.
    pub method: String,
    /// Path and query after the base URL, as sent.
    pub target: String,
    /// Headers by lower-case name; `null` must be absent, and a `*` at the end is for anything.
    #[serde(default)]
    pub headers: BTreeMap<String, Option<String>>,
    /// Its body; none must come if absent.
    pub body: Option<Body>,
}

/// A body to be sent.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Body {
    /// A form, as sent; JSON in a field is equal as such.
    Form(String),
    /// JSON, equal as such.
    Json(Value),
    /// Any other text, as sent.
    Text(String),
    /// Any other bytes, as sent.
    Base64(String),
    /// Parts in order.
    Multipart(Vec<Part>),
}

/// A part of a multipart body.
#[derive(Debug, Clone, Deserialize)]
pub struct Part {
    /// The field.
    pub name: String,
    /// The file's name; none for a plain field.
    pub filename: Option<String>,
    /// Its type; any if absent.
    pub content_type: Option<String>,
    /// Its content; JSON is equal as such.
    #[serde(flatten)]
    pub content: Content,
}

/// A reply to give.
#[derive(Debug, Clone, Deserialize)]
pub struct Reply {
    /// HTTP status.
    pub status: u16,
    /// Headers.
    #[serde(default)]
    pub headers: BTreeMap<String, String>,
    /// Its body; empty if absent.
    #[serde(flatten)]
    pub content: Option<Content>,
}

fn token() -> Value {
    json!({"token": "vector-token"})
}

impl Content {
    /// The bytes. Fails if they are no base64.
    pub fn bytes(&self) -> io::Result<Vec<u8>> {
        match self {
            Content::Text(text) => Ok(text.clone().into_bytes()),
            Content::Base64(text) => STANDARD.decode(text).map_err(io::Error::other),
            Content::Json(value) => Ok(value.to_string().into_bytes()),
        }
    }
}

impl Vector {
    /// The requests that must come, in order.
    pub(crate) fn requests(&self) -> Vec<&Request> {
        let then = self.then.iter().map(|exchange| &exchange.request);
        self.request.iter().chain(then).collect()
    }

    /// The reply to the request before which so many came.
    pub(crate) fn reply(&self, before: usize) -> Option<&Reply> {
        let then = self.then.iter().map(|exchange| &exchange.reply);
        self.reply.iter().chain(then).nth(before)
    }

    /// What a face is told: what to call, and nothing of what must come of it.
    pub fn call(&self, origin: &str) -> io::Result<Value> {
        let mut files = Map::new();
        for (name, file) in &self.files {
            let bytes = STANDARD.encode(file.content.bytes()?);
            files.insert(name.clone(), json!({"name": file.name, "base64": bytes}));
        }
        Ok(json!({
            "name": self.name,
            "base_url": format!("{origin}/v/{}/current", self.name),
            "operation": self.operation,
            "credential": self.credential,
            "params": self.params,
            "files": files,
            "by": self.by,
        }))
    }
}

/// The vectors of every file in a folder, by name. Fails on a file that is none, or a name that is there twice.
pub fn read(folder: &Path) -> io::Result<BTreeMap<String, Vector>> {
    let mut vectors = BTreeMap::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let wrong = |why: &str| io::Error::other(format!("{}: {why}", path.display()));
        let list: Vec<Vector> = serde_json::from_slice(&std::fs::read(&path)?)
            .map_err(|error| wrong(&error.to_string()))?;
        for vector in list {
            let name = vector.name.clone();
            if vector.request.is_some() != vector.reply.is_some()
                || (vector.request.is_none() && !vector.then.is_empty())
            {
                return Err(wrong(&format!(
                    "{name} has a request or a reply, and not both"
                )));
            }
            if vectors.insert(name.clone(), vector).is_some() {
                return Err(wrong(&format!("{name} is there twice")));
            }
        }
    }
    Ok(vectors)
}
