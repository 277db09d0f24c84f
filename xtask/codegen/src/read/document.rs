//! A whole document: its root, its paths, its components and its tables.

use std::fmt;

use indexmap::IndexMap;
use serde::Deserialize;
use serde::de::{self, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;
use serde_saphyr::Spanned;

use super::operation::{Header, Operation, Parameter, Response};
use super::scalar::{CodeKind, Name, True};
use super::schema::Schema;

/// One OpenAPI document.
#[derive(Debug, Default)]
pub struct Document {
    /// Everything but `x-` keys for people.
    pub root: Root,
}

/// What a program reads of a document.
#[derive(Debug, Default)]
pub struct Root {
    /// `3.1.0`
    pub openapi: Option<Name>,
    /// Title and version.
    pub info: Option<Info>,
    /// Base URLs.
    pub servers: Vec<Server>,
    /// Operations by path.
    pub paths: IndexMap<String, Spanned<PathItem>>,
    /// What is referenced by name.
    pub components: Components,
    /// `x-error-codes`
    pub error_codes: Vec<Spanned<ErrorCode>>,
    /// `x-error-code-words`
    pub error_words: Vec<Spanned<ErrorWord>>,
    /// `x-error-reasons`
    pub error_reasons: Vec<Spanned<ErrorReason>>,
    /// `x-constants`
    pub constants: Option<Spanned<Value>>,
}

impl Document {
    /// The keys of the root that a program reads.
    pub const KEYS: &[&str] = &[
        "openapi",
        "info",
        "servers",
        "paths",
        "components",
        "x-error-codes",
        "x-error-code-words",
        "x-error-reasons",
        "x-constants",
    ];
}

impl<'de> Deserialize<'de> for Document {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct RootVisitor;
        impl<'de> Visitor<'de> for RootVisitor {
            type Value = Root;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an OpenAPI document")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Root, A::Error> {
                let mut root = Root::default();
                while let Some(key) = map.next_key::<String>()? {
                    match key.as_str() {
                        "openapi" => root.openapi = Some(map.next_value()?),
                        "info" => root.info = Some(map.next_value()?),
                        "servers" => root.servers = map.next_value()?,
                        "paths" => root.paths = map.next_value()?,
                        "components" => root.components = map.next_value()?,
                        "x-error-codes" => root.error_codes = map.next_value()?,
                        "x-error-code-words" => root.error_words = map.next_value()?,
                        "x-error-reasons" => root.error_reasons = map.next_value()?,
                        "x-constants" => root.constants = Some(map.next_value()?),
                        // Rules for people.
                        other if other.starts_with("x-") => {
                            map.next_value::<IgnoredAny>()?;
                        }
                        other => return Err(de::Error::unknown_field(other, Document::KEYS)),
                    }
                }
                Ok(root)
            }
        }
        let root = deserializer.deserialize_map(RootVisitor)?;
        Ok(Document { root })
    }
}

/// `info`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Info {
    /// What the document is about.
    pub title: String,
    /// Its version.
    pub version: String,
    /// For people.
    pub description: Option<String>,
}

/// An entry of `servers`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Server {
    /// Base URL.
    pub url: Name,
    /// For people.
    pub description: Option<String>,
}

/// The operations of one path.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct PathItem {
    /// Parameters of every operation.
    #[serde(default)]
    pub parameters: Vec<Spanned<Parameter>>,
    /// Base URLs of this path.
    #[serde(default)]
    pub servers: Vec<Server>,
    pub get: Option<Box<Spanned<Operation>>>,
    pub head: Option<Box<Spanned<Operation>>>,
    pub options: Option<Box<Spanned<Operation>>>,
    pub post: Option<Box<Spanned<Operation>>>,
    pub put: Option<Box<Spanned<Operation>>>,
    pub patch: Option<Box<Spanned<Operation>>>,
    pub delete: Option<Box<Spanned<Operation>>>,
    /// For people.
    #[serde(rename = "x-note")]
    pub note: Option<String>,
}

/// What is referenced by name.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase", default)]
pub struct Components {
    /// Schemas by name.
    pub schemas: IndexMap<String, Spanned<Schema>>,
    /// Parameters by name.
    pub parameters: IndexMap<String, Spanned<Parameter>>,
    /// Responses by name.
    pub responses: IndexMap<String, Spanned<Response>>,
    /// Response headers by name.
    pub headers: IndexMap<String, Header>,
    /// Credentials by name.
    pub security_schemes: IndexMap<String, Value>,
}

/// An entry of `x-error-codes`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ErrorCode {
    /// The number.
    pub code: u32,
    /// What kind of number it is.
    pub kind: CodeKind,
    /// Its name.
    pub name: String,
    /// The status it comes with, if known.
    pub http_status: Option<u16>,
    /// Name in older texts.
    #[serde(default)]
    pub older_name: Option<String>,
    /// Status in older texts.
    #[serde(default)]
    pub older_http_status: Option<u16>,
    /// What it means.
    pub description: String,
    /// Where it is from.
    pub source: Vec<String>,
}

/// An entry of `x-error-code-words`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ErrorWord {
    /// The word in `error.error_code`.
    pub error_code: String,
    /// The status it comes with.
    pub http_status: u16,
    /// What it means.
    pub description: String,
    /// Where it is from.
    pub source: Vec<String>,
}

/// An entry of `x-error-reasons`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ErrorReason {
    /// The word in `error.params.reason`.
    pub reason: String,
    /// The status it comes with, if known.
    pub http: Option<u16>,
    /// The number it comes with, if known.
    pub code: Option<u32>,
    /// Whether trying again can help.
    pub transient: Option<True>,
    /// What to do.
    pub remedy: Option<String>,
}
