//! The shape of the operation table.
//!
//! Every value of these types is read from the generated table when it is first asked for, and lives
//! as long as the program. Nothing is computed at start-up.

use crate::pattern::Pattern;

/// One operation of the API, such as `storage.create_folder`.
#[derive(Debug)]
pub struct Operation {
    /// `<area>.<verb_noun>`, the same in every language.
    pub name: &'static str,
    /// HTTP method.
    pub method: Method,
    /// Path template below [`Base`], such as `/{context}/{context_id}/storage/search/`.
    pub path: &'static str,
    /// What the path is relative to.
    pub base: Base,
    /// The credential it takes.
    pub auth: Auth,
    /// Whether the service still offers it.
    pub status: Status,
    /// What to use instead, by name.
    pub replaced_by: &'static [&'static str],
    /// When it may be sent again although it may have arrived.
    pub resend: Resend,
    /// Everything a caller can give, in the order of the description: path, query, header, body.
    pub params: &'static [&'static Param],
    /// How the body parameters travel.
    pub body: Body,
    /// Values that are always sent, as wire name and text. They go where [`Place`] of the named
    /// parameter would have gone.
    pub fixed: &'static [Fixed],
    /// Conditions on parameters together.
    pub rules: &'static [Rule],
    /// What comes back.
    pub reply: Reply,
    /// How its pages follow one another.
    pub page: Option<&'static Page>,
    /// The parameter that makes the server hold the request.
    pub poll: Option<&'static LongPoll>,
    /// How to wait for work that goes on after the reply.
    pub wait: Option<&'static Wait>,
    /// Whether redirects may be followed.
    pub redirects: Redirects,
    /// Deletes, closes, revokes or purges something for good or for others.
    pub destructive: bool,
    /// Plan features or toggles it needs.
    pub needs: &'static [&'static str],
    /// Refusals the description documents.
    pub refusals: &'static [Refusal],
    /// A rate limit of its own.
    pub rate: Option<&'static Rate>,
}

impl Operation {
    /// One short sentence.
    pub fn summary(&self) -> &'static str {
        crate::packed::summary(self.name)
    }

    /// The part of the name before the dot.
    pub fn area(&self) -> &'static str {
        self.name
            .split_once('.')
            .map_or(self.name, |(area, _)| area)
    }

    /// The parameter with this caller-facing name.
    pub fn param(&self, name: &str) -> Option<&'static Param> {
        self.params.iter().copied().find(|p| p.name == name)
    }
}

/// HTTP methods the API uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// GET
    Get,
    /// HEAD
    Head,
    /// OPTIONS
    Options,
    /// POST
    Post,
    /// PUT
    Put,
    /// PATCH
    Patch,
    /// DELETE
    Delete,
}

impl Method {
    /// The method as it stands in a request line.
    pub const fn as_str(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Head => "HEAD",
            Method::Options => "OPTIONS",
            Method::Post => "POST",
            Method::Put => "PUT",
            Method::Patch => "PATCH",
            Method::Delete => "DELETE",
        }
    }
}

/// What an operation's path is relative to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Base {
    /// The API's base URL, which ends in `/current`.
    Api,
    /// The root of the API's host (well-known documents).
    Origin,
}

/// The credential an operation takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Auth {
    /// A bearer token is required.
    Bearer,
    /// Email and password as HTTP Basic.
    Basic,
    /// No credential is sent.
    None,
    /// A bearer token is sent if there is one.
    Optional,
}

/// Whether the service still offers an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// In use.
    Current,
    /// Still answers; use what replaces it.
    Deprecated,
    /// Switched off by the service, in this month if known.
    Sunset(Option<&'static str>),
}

/// When an operation may be sent again although it is not known whether it arrived.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Resend {
    /// May be repeated as such.
    pub idempotent: bool,
    /// Not if one of these parameters is given.
    pub unless: &'static [&'static str],
    /// May be repeated if this parameter is given.
    pub key: Option<&'static str>,
}

/// A value that is always sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fixed {
    /// Where it goes.
    pub place: Place,
    /// Its name on the wire.
    pub wire: &'static str,
    /// Its text.
    pub value: &'static str,
}

/// One parameter of an operation.
#[derive(Debug)]
pub struct Param {
    /// The name callers use: the wire's, or the description's `x-name`.
    pub name: &'static str,
    /// The name on the wire.
    pub wire: &'static str,
    /// Where it travels.
    pub place: Place,
    /// Whether a call without it is refused.
    pub required: bool,
    /// Whether its value must never be shown.
    pub secret: bool,
    /// How a path value is encoded.
    pub encode: Encode,
    /// What it may hold.
    pub schema: &'static Schema,
}

/// Where a parameter travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// A segment of the path.
    Path,
    /// The query.
    Query,
    /// A header.
    Header,
    /// A member of the body (form field, JSON member or multipart field, by [`Body`]).
    Body,
    /// The whole body: JSON that is no object, or raw bytes.
    WholeBody,
    /// A file part of a multipart body.
    File,
    /// Any number of file parts whose names are this wire name followed by a decimal index.
    Files,
}

/// How a path value is encoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encode {
    /// Percent-encoded as one segment.
    Segment,
    /// A list: each item encoded alone, the commas literal.
    CommaList,
    /// Sent as it is; checked to hold no character that could leave the path.
    Raw,
}

/// How an operation's body is encoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Body {
    /// There is none, and no content type.
    None,
    /// `application/x-www-form-urlencoded`
    Form,
    /// `application/json`
    Json,
    /// `multipart/form-data`
    Multipart,
    /// Raw bytes of this content type.
    Bytes(&'static str),
}

/// A condition on several parameters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// At most one of these.
    AtMostOne(&'static [&'static str]),
    /// Exactly one of these.
    ExactlyOne(&'static [&'static str]),
    /// At least one of these.
    AtLeastOne(&'static [&'static str]),
    /// The first only together with all the others.
    Requires(&'static str, &'static [&'static str]),
    /// At least this many body parameters.
    MinFields(u16),
}

/// What an operation answers.
#[derive(Debug, Clone, Copy)]
pub struct Reply {
    /// The form of the body.
    pub kind: ReplyKind,
    /// Whether a JSON body comes in the service's envelope.
    pub enveloped: bool,
    /// The member of the payload that is the result; empty if the payload itself is.
    pub result: &'static str,
    /// Whether the result key is only assumed, so that its absence means the whole payload.
    pub result_assumed: bool,
    /// Whether the payload documents a root member `status` of its own.
    pub own_status: bool,
    /// Statuses outside 2xx whose bodies are results too.
    pub result_on: &'static [u16],
    /// Every status the description documents, in ascending order.
    pub statuses: &'static [u16],
}

/// The form of a reply's body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReplyKind {
    /// One JSON document.
    Json,
    /// Server-sent events.
    Sse,
    /// Bytes or text.
    Binary,
    /// No body; the headers say it.
    Headers,
}

/// How pages follow one another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Page {
    /// By number of items or by cursor.
    pub style: PageStyle,
    /// Path of the list from the payload; `*` if the payload is the list; `None` if not known.
    pub items: Option<&'static str>,
    /// The parameter that takes the cursor.
    pub cursor: &'static str,
    /// Path of the next cursor in the payload.
    pub next: &'static str,
    /// Path of the flag that more follows.
    pub more: &'static str,
    /// The field of the last item that is the next cursor.
    pub from_item: Option<&'static str>,
    /// Whether only an empty page is the end.
    pub until_empty: bool,
}

/// By what a page is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageStyle {
    /// By the number of items to skip.
    Offset,
    /// By an opaque cursor.
    Keyset,
}

/// A server-side wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LongPoll {
    /// The parameter, in seconds.
    pub param: &'static str,
    /// Its largest value.
    pub max: u32,
}

/// How to wait for work that goes on after the reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wait {
    /// The operation to poll.
    pub poll: &'static str,
    /// Its parameters: name, and a path in this reply's payload or `$` and a parameter of this call.
    pub with: &'static [(&'static str, &'static str)],
    /// Path of the state in the poll's payload.
    pub field: &'static str,
    /// States that mean success.
    pub until: &'static [&'static str],
    /// States that mean failure.
    pub fail: &'static [&'static str],
}

/// Whether redirects may be followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Redirects {
    /// Never with a body, otherwise on the same host only.
    SameHost,
    /// Refused.
    Never,
    /// Followed without credentials.
    NoCredentials,
    /// One hop, http or https, without any header of ours.
    BareOnce,
}

/// A documented refusal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refusal {
    /// HTTP status, 0 if not known.
    pub http: u16,
    /// `error.code` on the wire, 0 if only the class is known.
    pub code: u32,
    /// The kind of refusal (16xx or 17xx), 0 if not given.
    pub class: u16,
    /// Whether trying again can help; `None` if nothing is said.
    pub retry: Option<bool>,
}

/// A rate limit of an operation's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate {
    /// Requests a minute.
    pub per_minute: Option<u32>,
    /// Requests an hour.
    pub per_hour: Option<u32>,
}

/// What a value may hold.
#[derive(Debug)]
pub struct Schema {
    /// Its type and constraints.
    pub kind: Kind,
    /// Whether JSON `null` is allowed.
    pub nullable: bool,
    /// Texts that clear the field, exempt from every other constraint.
    pub clear: &'static [&'static str],
}

/// A type with its constraints.
#[derive(Debug)]
pub enum Kind {
    /// Any JSON value.
    Any,
    /// `true` or `false`.
    Boolean,
    /// A whole number.
    Integer {
        /// Smallest value.
        min: Option<i64>,
        /// Largest value.
        max: Option<i64>,
        /// The only values allowed, if not empty.
        one_of: &'static [i64],
    },
    /// A number.
    Number {
        /// Smallest value.
        min: Option<f64>,
        /// Largest value.
        max: Option<f64>,
    },
    /// A text.
    Text(&'static Text),
    /// Bytes, given as a source and never as a value.
    Binary,
    /// A list.
    Array {
        /// What its items hold.
        items: &'static Schema,
        /// Fewest items.
        min: u32,
        /// Most items.
        max: Option<u32>,
        /// Whether items must differ.
        unique: bool,
    },
    /// A list to the caller, one text on the wire.
    Joined {
        /// What stands between the items.
        separator: &'static str,
        /// What its items hold.
        items: &'static Schema,
        /// Fewest items.
        min: u32,
        /// Most items.
        max: Option<u32>,
    },
    /// A list of words to the caller, or their text with commas between (the `output` parameter).
    Tokens {
        /// Words of which at most one may stand.
        levels: &'static [&'static str],
        /// Words that go with any level.
        modifiers: &'static [&'static str],
    },
    /// A JSON value to the caller, its text on the wire.
    JsonText(&'static Schema),
    /// An object.
    Object {
        /// Its known members.
        fields: &'static [Field],
        /// What unknown members hold; `None` refuses them.
        extra: Option<&'static Schema>,
        /// Fewest members.
        min: u32,
        /// Most members.
        max: Option<u32>,
        /// Conditions on members together.
        rules: &'static [Rule],
    },
    /// One of several forms.
    OneOf(&'static [&'static Schema]),
}

/// A member of an object.
#[derive(Debug)]
pub struct Field {
    /// Its name on the wire.
    pub name: &'static str,
    /// Whether the object is refused without it.
    pub required: bool,
    /// Whether its value must never be shown.
    pub secret: bool,
    /// What it may hold.
    pub schema: &'static Schema,
}

/// Constraints on a text. Lengths count Unicode code points.
#[derive(Debug)]
pub struct Text {
    /// Fewest characters.
    pub min: u32,
    /// Most characters.
    pub max: Option<u32>,
    /// Most bytes of UTF-8.
    pub max_bytes: Option<u32>,
    /// The form it must match, with its source for messages.
    pub pattern: Option<&'static Pattern>,
    /// The only values allowed, if not empty.
    pub one_of: &'static [&'static str],
    /// Words accepted beside the pattern.
    pub aliases: &'static [&'static str],
    /// Refused as a path segment of the value.
    pub no_segment: Option<&'static str>,
    /// Most separator-joined pairs.
    pub max_pairs: Option<u32>,
    /// A well-known format.
    pub format: Format,
}

/// A well-known text format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// None.
    Plain,
    /// An identifier of a node, upload, chat and the like: see [`crate::ids`].
    OpaqueId,
    /// A 19-digit identifier of a user, org, workspace or share.
    ProfileId,
    /// A profile id or custom name.
    ProfileRef,
    /// A node id, `root` or `trash`.
    NodeRef,
    /// An email address.
    Email,
    /// An absolute URL.
    Uri,
    /// A date and time.
    DateTime,
}
