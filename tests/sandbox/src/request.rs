//! A request after the server has taken it in: head, and a body already sorted by encoding.

use crate::content::Content;
use crate::domain::session::Doom;
use crate::time::Now;
use fastio_description::table::Method;
use std::io;

/// One request. Its large bodies are [`Content`] handles, never buffers.
#[derive(Debug, Clone)]
pub struct Request {
    /// The method.
    pub method: Method,
    /// The path as it was sent, percent-encoded, without the query.
    pub path: String,
    /// The query's pairs, decoded, in order.
    pub query: Vec<(String, String)>,
    /// Headers, names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Body,
    /// The address it came from.
    pub peer: String,
    /// `http://host:port` it was sent to, for links in answers.
    pub origin: String,
    /// When it came. A retried long poll keeps it.
    pub received: Now,
    /// Whether this is another look at a request that was told to wait.
    pub again: bool,
    /// A fault: how the upload that it finishes is to end.
    pub doom: Option<Doom>,
}

/// A body by its encoding.
#[derive(Debug, Clone)]
pub enum Body {
    /// None at all.
    None,
    /// `application/x-www-form-urlencoded`, decoded.
    Form(Vec<(String, String)>),
    /// `application/json`: the text, not yet parsed.
    Json(bytes::Bytes),
    /// `multipart/form-data`.
    Multipart(Vec<Part>),
    /// Anything else.
    Bytes {
        /// Its content type, if one was sent.
        content_type: Option<String>,
        /// The bytes.
        content: Content,
    },
    /// The body could not be read as what its content type says.
    Malformed(String),
}

/// One part of a multipart body.
#[derive(Debug, Clone)]
pub struct Part {
    /// Its field name.
    pub name: String,
    /// Its file name, on files.
    pub file_name: Option<String>,
    /// Its content type, if given.
    pub content_type: Option<String>,
    /// Its bytes.
    pub content: Content,
}

impl Request {
    /// A request without headers and body, for tests and for building up.
    pub fn new(method: Method, target: &str) -> Self {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        Request {
            method,
            path: path.to_owned(),
            query: form_urlencoded::parse(query.as_bytes())
                .into_owned()
                .collect(),
            headers: Vec::new(),
            body: Body::None,
            peer: "127.0.0.1".to_owned(),
            origin: "http://127.0.0.1".to_owned(),
            received: Now::default(),
            again: false,
            doom: None,
        }
    }

    /// Turns the first byte of the files it brings, as a bad line or disk does.
    ///
    /// # Errors
    /// If content cannot be read.
    pub fn damage(&mut self) -> io::Result<()> {
        match &mut self.body {
            Body::Multipart(parts) => {
                for part in parts.iter_mut().filter(|part| part.file_name.is_some()) {
                    part.content = part.content.damaged()?;
                }
            }
            Body::Bytes { content, .. } => *content = content.damaged()?,
            Body::None | Body::Form(_) | Body::Json(_) | Body::Malformed(_) => {}
        }
        Ok(())
    }

    /// The first header with this lower-case name.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }

    /// Whether a query pair, form field, JSON member or multipart part has this name.
    pub fn has(&self, wire: &str) -> bool {
        if self.query.iter().any(|(key, _)| key == wire) {
            return true;
        }
        match &self.body {
            Body::Form(pairs) => pairs.iter().any(|(key, _)| key == wire),
            Body::Multipart(parts) => parts.iter().any(|part| part.name == wire),
            Body::Json(text) => serde_json::from_slice::<serde_json::Value>(text)
                .is_ok_and(|value| value.get(wire).is_some()),
            Body::None | Body::Bytes { .. } | Body::Malformed(_) => false,
        }
    }

    /// The text of a query pair, form field or multipart part with this name.
    pub fn text(&self, wire: &str) -> Option<String> {
        let in_query = self.query.iter().find(|(key, _)| key == wire);
        match (in_query, &self.body) {
            (Some((_, value)), _) => Some(value.clone()),
            (None, Body::Form(pairs)) => pairs
                .iter()
                .find(|(key, _)| key == wire)
                .map(|(_, value)| value.clone()),
            (None, Body::Multipart(parts)) => parts
                .iter()
                .find(|part| part.name == wire && part.file_name.is_none())
                .and_then(|part| part.content.text()),
            (None, Body::Json(text)) => {
                let value: serde_json::Value = serde_json::from_slice(text).ok()?;
                match value.get(wire)? {
                    serde_json::Value::String(text) => Some(text.clone()),
                    other => Some(other.to_string()),
                }
            }
            (None, _) => None,
        }
    }
}
