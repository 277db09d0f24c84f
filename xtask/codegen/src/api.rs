//! The description as it is meant: references followed, variants spelled out, rules checked.
//!
//! Every emitter works from these types and from nothing else.

use indexmap::IndexMap;
use serde_json::Value;

pub use crate::read::{AuthWord, CodeKind, EncodeWord, PageStyleWord, RedirectsWord, StreamWord};

use crate::model::{Model, Type};
use crate::pattern::Pattern;

/// Everything the description says.
#[derive(Debug)]
pub struct Api {
    /// By name, in ascending order.
    pub operations: Vec<Operation>,
    /// Shared schemas by name, in ascending order.
    pub schemas: IndexMap<String, Schema>,
    /// Named types by name, in ascending order.
    pub models: Vec<Model>,
    /// Numbers of refusals, in ascending order.
    pub error_codes: Vec<ErrorCode>,
    /// Words of refusals, in ascending order.
    pub error_words: Vec<ErrorWord>,
    /// Reasons of refusals, in ascending order.
    pub error_reasons: Vec<ErrorReason>,
    /// Constants by area.
    pub constants: Vec<Constants>,
}

impl Api {
    /// The schema itself, or the shared one it stands for.
    pub fn resolve<'a>(&'a self, schema: &'a Schema) -> &'a Schema {
        let mut schema = schema;
        while let Kind::Ref(name) = &schema.kind {
            match self.schemas.get(name) {
                Some(target) => schema = target,
                // References were checked when they were lowered.
                None => return schema,
            }
        }
        schema
    }

    /// Whether `null` may stand here, in the reference or in what it stands for.
    pub fn nullable(&self, schema: &Schema) -> bool {
        schema.nullable || self.resolve(schema).nullable
    }

    /// What clears a field in an update, if anything does.
    pub fn clearing<'a>(&'a self, schema: &'a Schema) -> Option<Clearing<'a>> {
        let own = schema.clear.first();
        match own.or_else(|| self.resolve(schema).clear.first()) {
            Some(text) => Some(Clearing::Text(text)),
            None => self.nullable(schema).then_some(Clearing::Null),
        }
    }

    /// The name of a number of `error.code` or of a class.
    pub fn error_name(&self, number: u32) -> Option<&str> {
        let found = self.error_codes.iter().find(|entry| entry.code == number)?;
        Some(&found.name)
    }

    /// The operations of an area, in ascending order of their names.
    pub fn operations_of(&self, area: &str) -> impl Iterator<Item = &Operation> {
        self.operations.iter().filter(move |op| op.area() == area)
    }

    /// Names of the areas, in ascending order.
    pub fn areas(&self) -> Vec<&str> {
        let mut areas: Vec<&str> = self.operations.iter().map(Operation::area).collect();
        areas.dedup();
        areas
    }
}

/// A value that clears a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clearing<'a> {
    /// This text.
    Text(&'a str),
    /// The JSON value `null`.
    Null,
}

/// The constants of an area.
#[derive(Debug)]
pub struct Constants {
    /// The area's file, without its ending.
    pub area: String,
    /// Each a name and a number.
    pub numbers: Vec<(String, u64)>,
}

/// One operation.
#[derive(Debug, Clone)]
pub struct Operation {
    /// `<area>.<verb_noun>`
    pub name: String,
    /// One short sentence.
    pub summary: String,
    /// What is not obvious, empty if all is.
    pub description: String,
    /// For people.
    pub note: Option<String>,
    /// Upper-case HTTP method.
    pub method: &'static str,
    /// Path template.
    pub path: String,
    /// Whether the path is relative to the host and not to the API's base.
    pub at_origin: bool,
    /// Credential.
    pub auth: AuthWord,
    /// Whether the service still offers it.
    pub status: Status,
    /// What to use instead.
    pub replaced_by: Vec<String>,
    /// May be sent again as such.
    pub idempotent: bool,
    /// Not if one of these is given.
    pub not_idempotent_when: Vec<String>,
    /// May be sent again if this is given.
    pub idempotency_key: Option<String>,
    /// What a caller can give.
    pub params: Vec<Param>,
    /// How the body travels.
    pub body: Body,
    /// What is always sent.
    pub fixed: Vec<Fixed>,
    /// Conditions on several parameters.
    pub rules: Vec<Rule>,
    /// What comes back.
    pub reply: Reply,
    /// How pages follow one another.
    pub page: Option<Page>,
    /// Parameter and largest value, in seconds, of a server-side wait.
    pub poll: Option<(String, u32)>,
    /// How to wait for the end of the work.
    pub wait: Option<Wait>,
    /// Whether redirects may be followed; absent: on the same host.
    pub redirects: Option<RedirectsWord>,
    /// Cannot be undone.
    pub destructive: bool,
    /// Plan features or toggles.
    pub needs: Vec<String>,
    /// Documented refusals.
    pub refusals: Vec<Refusal>,
    /// Requests a minute and an hour.
    pub rate: Option<(Option<u32>, Option<u32>)>,
}

impl Operation {
    /// The part of the name before the dot.
    pub fn area(&self) -> &str {
        self.name.split_once('.').map_or("", |(area, _)| area)
    }

    /// The part of the name after the dot.
    pub fn verb(&self) -> &str {
        self.name.split_once('.').map_or("", |(_, verb)| verb)
    }

    /// The parameter of this caller-facing name.
    pub fn param(&self, name: &str) -> Option<&Param> {
        self.params.iter().find(|p| p.name == name)
    }
}

/// Whether the service still offers an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Status {
    /// In use.
    Current,
    /// Replaced.
    Deprecated,
    /// Switched off, in this month if known.
    Sunset(Option<String>),
}

/// A parameter.
#[derive(Debug, Clone)]
pub struct Param {
    /// What callers call it.
    pub name: String,
    /// Its name on the wire.
    pub wire: String,
    /// Where it travels.
    pub place: Place,
    /// Whether a call without it is refused.
    pub required: bool,
    /// Never shown.
    pub secret: bool,
    /// How a path value is encoded.
    pub encode: Option<EncodeWord>,
    /// What it may hold; its documentation is the parameter's.
    pub schema: Schema,
    /// The name of the shared parameter it is, if it is one.
    pub shared: Option<String>,
    /// What a caller gives.
    pub ty: Type,
}

/// Where a parameter travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Place {
    Path,
    Query,
    Header,
    Body,
    WholeBody,
    File,
    Files,
}

/// How a body travels.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Body {
    None,
    Form,
    Json,
    Multipart,
    Bytes(String),
}

/// A value that is always sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fixed {
    /// Where it goes.
    pub place: Place,
    /// Its name on the wire.
    pub wire: String,
    /// Its text.
    pub value: String,
}

/// A condition on several parameters or members, by their caller-facing names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rule {
    /// At most one.
    AtMostOne(Vec<String>),
    /// Exactly one.
    ExactlyOne(Vec<String>),
    /// At least one.
    AtLeastOne(Vec<String>),
    /// The first only with the others.
    Requires(String, Vec<String>),
    /// At least so many body parameters.
    MinFields(u32),
}

/// What comes back.
#[derive(Debug, Clone)]
pub struct Reply {
    /// Absent: one JSON document.
    pub stream: Option<StreamWord>,
    /// Whether it comes in the service's envelope.
    pub enveloped: bool,
    /// Member that is the result; empty: the payload itself.
    pub result: String,
    /// Whether that member is only assumed.
    pub result_assumed: bool,
    /// Whether the payload has a `status` of its own.
    pub own_status: bool,
    /// Statuses whose bodies are results too.
    pub result_on: Vec<u16>,
    /// Documented statuses, ascending.
    pub statuses: Vec<u16>,
    /// The payload of success.
    pub payload: Option<Schema>,
    /// What success is, in words.
    pub doc: String,
    /// The type of the result.
    pub ty: Type,
    /// The type of a listing's items, where the description knows them.
    pub item: Option<Type>,
}

/// How pages follow one another.
#[derive(Debug, Clone)]
pub struct Page {
    /// By number or cursor.
    pub style: PageStyleWord,
    /// Path of the list, `*`, or not known.
    pub items: Option<String>,
    /// Parameter of the cursor.
    pub cursor: String,
    /// Path of the next cursor; empty: counted.
    pub next: String,
    /// Path of the flag that more follows.
    pub more: String,
    /// Field of the last item that is the next cursor.
    pub from_item: Option<String>,
    /// Only an empty page is the end.
    pub until_empty: bool,
}

/// How to wait for the end of work.
#[derive(Debug, Clone)]
pub struct Wait {
    /// Operation to poll.
    pub poll: String,
    /// Its parameters.
    pub with: Vec<(String, String)>,
    /// Path of the state.
    pub field: String,
    /// Success.
    pub until: Vec<String>,
    /// Failure.
    pub fail: Vec<String>,
}

/// A documented refusal.
#[derive(Debug, Clone)]
pub struct Refusal {
    /// `error.code`
    pub code: Option<u32>,
    /// Kind.
    pub class: Option<u16>,
    /// HTTP status.
    pub http: Option<u16>,
    /// When.
    pub when: Option<String>,
    /// Whether trying again can help.
    pub retry: Option<bool>,
}

/// What a value may hold.
#[derive(Debug, Clone)]
pub struct Schema {
    /// Type and constraints.
    pub kind: Kind,
    /// Whether `null` may stand here.
    pub nullable: bool,
    /// Texts that clear the field.
    pub clear: Vec<String>,
    /// What people should know.
    pub doc: Doc,
}

/// What people should know about a value.
#[derive(Debug, Clone, Default)]
#[allow(missing_docs)]
pub struct Doc {
    pub description: String,
    pub default: Option<Value>,
    pub examples: Vec<Value>,
    pub deprecated: bool,
    pub secret: bool,
    pub assumed: bool,
    pub partial: bool,
    pub unknown: bool,
    pub level: Option<String>,
    pub on: Vec<String>,
    /// Name in generated code, where the wire's cannot be used.
    pub name: Option<String>,
}

/// A type with its constraints.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Kind {
    Any,
    Boolean,
    Integer {
        min: Option<i64>,
        max: Option<i64>,
        one_of: Vec<i64>,
        /// Values known so far; others may come.
        known: Vec<i64>,
    },
    Number {
        min: Option<f64>,
        max: Option<f64>,
    },
    Text(Text),
    Binary,
    Array {
        items: Box<Schema>,
        min: u32,
        max: Option<u32>,
        unique: bool,
    },
    Joined {
        separator: String,
        items: Box<Schema>,
        min: u32,
        max: Option<u32>,
    },
    Tokens {
        levels: Vec<String>,
        modifiers: Vec<String>,
    },
    JsonText(Box<Schema>),
    Object(Object),
    OneOf(Vec<Schema>),
    Ref(String),
}

/// An object.
#[derive(Debug, Clone, Default)]
#[allow(missing_docs)]
pub struct Object {
    pub fields: Vec<Field>,
    /// What unknown members hold; absent: refused in a request.
    pub extra: Option<Box<Schema>>,
    pub min: u32,
    pub max: Option<u32>,
    pub rules: Vec<Rule>,
    /// Names of members that are files followed by an index: the part before it, and what they are.
    pub files: Option<(String, Box<Schema>)>,
}

/// A member of an object.
#[derive(Debug, Clone)]
pub struct Field {
    /// Its name on the wire.
    pub name: String,
    /// Whether it must be there.
    pub required: bool,
    /// What it holds.
    pub schema: Schema,
}

/// Constraints on a text.
#[derive(Debug, Clone, Default)]
#[allow(missing_docs)]
pub struct Text {
    pub min: u32,
    pub max: Option<u32>,
    pub max_bytes: Option<u32>,
    pub pattern: Option<Pattern>,
    pub one_of: Vec<String>,
    /// Values known so far; others may come.
    pub known: Vec<String>,
    pub aliases: Vec<String>,
    pub no_segment: Option<String>,
    pub max_pairs: Option<u32>,
    pub format: Format,
    /// States of success and of failure.
    pub terminal: Option<(Vec<String>, Vec<String>)>,
}

/// A text format the description names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[allow(missing_docs)]
pub enum Format {
    #[default]
    Plain,
    OpaqueId,
    ProfileId,
    ProfileRef,
    UserRef,
    NodeRef,
    Email,
    Uri,
    DateTime,
}

/// A number of `error.code`.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub struct ErrorCode {
    pub code: u32,
    pub kind: CodeKind,
    pub name: String,
    pub http: Option<u16>,
    pub description: String,
}

/// A word of `error.error_code`.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub struct ErrorWord {
    pub word: String,
    pub http: u16,
    pub description: String,
}

/// A word of `error.params.reason`.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub struct ErrorReason {
    pub reason: String,
    pub http: Option<u16>,
    pub code: Option<u32>,
    pub transient: bool,
    pub remedy: Option<String>,
}
