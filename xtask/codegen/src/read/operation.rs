//! Operations, parameters, bodies and responses as the description writes them.

use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::Value;
use serde_saphyr::Spanned;

use super::scalar::{
    AuthWord, EncodeWord, In, Name, PageEnd, PageStyleWord, RedirectsWord, Scalar, StatusWord,
    StreamWord, True, Words,
};
use super::schema::{Schema, Tokens};

/// Bodies by content type.
pub type ContentMap = IndexMap<String, Spanned<Media>>;
/// Responses by status.
pub type Responses = IndexMap<String, Spanned<Response>>;

/// One operation.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Operation {
    /// `<area>.<verb_noun>`
    pub operation_id: Name,
    /// One short sentence.
    pub summary: Spanned<String>,
    /// What is not obvious.
    pub description: Option<String>,
    /// True of everything not current.
    #[serde(default)]
    pub deprecated: bool,
    /// Path, query and header parameters.
    #[serde(default)]
    pub parameters: Vec<Spanned<Parameter>>,
    /// The body.
    pub request_body: Option<Spanned<RequestBody>>,
    /// Answers by status.
    pub responses: Responses,

    /// Credential it takes.
    #[serde(rename = "x-auth")]
    pub auth: AuthWord,
    /// Whether the service still offers it.
    #[serde(rename = "x-status")]
    pub status: StatusWord,
    /// Month it was switched off.
    #[serde(rename = "x-sunset")]
    pub sunset: Option<Name>,
    /// What to use instead.
    #[serde(rename = "x-replaced-by")]
    pub replaced_by: Option<Spanned<Words<String>>>,
    /// Where the facts are from.
    #[serde(rename = "x-source")]
    pub source: Vec<Name>,
    /// Whether it may be sent again.
    #[serde(rename = "x-idempotent")]
    pub idempotent: bool,
    /// Not idempotent if one of these is given.
    #[serde(rename = "x-not-idempotent-when", default)]
    pub not_idempotent_when: Vec<Name>,
    /// Idempotent if this is given.
    #[serde(rename = "x-idempotency-key")]
    pub idempotency_key: Option<Name>,
    /// Member of the payload that is the result.
    #[serde(rename = "x-result")]
    pub result: Option<Name>,
    /// Statuses whose bodies are results too.
    #[serde(rename = "x-result-on", default)]
    pub result_on: Vec<u16>,
    /// How pages follow one another.
    #[serde(rename = "x-page")]
    pub page: Option<Spanned<PageSpec>>,
    /// Server-side long poll.
    #[serde(rename = "x-poll")]
    pub poll: Option<Spanned<Poll>>,
    /// Body that is not one JSON document.
    #[serde(rename = "x-stream")]
    pub stream: Option<StreamWord>,
    /// `none`: the payload comes bare.
    #[serde(rename = "x-envelope")]
    pub envelope: Option<Name>,
    /// Plan features or toggles.
    #[serde(rename = "x-needs", default)]
    pub needs: Vec<String>,
    /// Cannot be undone.
    #[serde(rename = "x-destructive")]
    pub destructive: Option<True>,
    /// What to do with redirects.
    #[serde(rename = "x-redirects")]
    pub redirects: Option<RedirectsWord>,
    /// Documented refusals.
    #[serde(rename = "x-errors", default)]
    pub errors: Vec<Spanned<RefusalSpec>>,
    /// At most one of each list.
    #[serde(rename = "x-exclusive", default)]
    pub exclusive: Vec<Vec<Name>>,
    /// Exactly one of each list.
    #[serde(rename = "x-one-of", default)]
    pub one_of: Vec<Vec<Name>>,
    /// At least one of each list.
    #[serde(rename = "x-any-of", default)]
    pub any_of: Vec<Vec<Name>>,
    /// The first only with the others.
    #[serde(rename = "x-requires", default)]
    pub requires: IndexMap<String, Vec<Name>>,
    /// The work goes on after the reply.
    #[serde(rename = "x-async")]
    pub wait: Option<Spanned<Async>>,
    /// A limit of its own.
    #[serde(rename = "x-rate")]
    pub rate: Option<RateSpec>,
    /// Operations that share method and path.
    #[serde(rename = "x-variants", default)]
    pub variants: Vec<Spanned<Variant>>,
    /// The host itself is not generated.
    #[serde(rename = "x-variants-only")]
    pub variants_only: Option<True>,
    /// For people.
    #[serde(rename = "x-note")]
    pub note: Option<String>,
}

/// One entry of `x-variants`; what it leaves out is the host's.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Variant {
    /// Its name.
    #[serde(rename = "operationId")]
    pub operation_id: Name,
    /// One short sentence.
    pub summary: Spanned<String>,
    /// Values always sent.
    #[serde(default)]
    pub fixed: IndexMap<String, Spanned<Scalar>>,
    /// Parameters that must be given.
    #[serde(default)]
    pub required: Vec<Name>,
    /// Parameters it does not have.
    #[serde(default)]
    pub omit: Vec<Name>,
    /// The one content type of the host's it sends.
    pub content: Option<Name>,
    /// Path with other parameter names.
    pub path: Option<Name>,
    /// Parameters in addition.
    #[serde(default)]
    pub parameters: Vec<Spanned<Parameter>>,
    /// Answers instead of the host's.
    pub responses: Option<Responses>,
    /// Result key instead of the host's; empty for the payload itself.
    #[serde(rename = "x-result")]
    pub result: Option<Name>,
    /// Result statuses instead of the host's.
    #[serde(rename = "x-result-on")]
    pub result_on: Option<Vec<u16>>,
    /// Whether it may be sent again, instead of the host's.
    #[serde(rename = "x-idempotent")]
    pub idempotent: Option<bool>,
    /// Paging instead of the host's.
    #[serde(rename = "x-page")]
    pub page: Option<Spanned<PageSpec>>,
    /// Waiting instead of the host's.
    #[serde(rename = "x-async")]
    pub wait: Option<Spanned<Async>>,
    /// For people.
    #[serde(rename = "x-note")]
    pub note: Option<String>,
}

/// A path, query or header parameter, or a reference to one.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Parameter {
    /// `#/components/parameters/NAME`
    #[serde(rename = "$ref")]
    pub reference: Option<Name>,
    /// Name on the wire.
    pub name: Option<Name>,
    /// Where it travels.
    #[serde(rename = "in")]
    pub place: Option<In>,
    /// Whether a call without it is refused.
    pub required: Option<bool>,
    /// For people.
    pub description: Option<String>,
    /// What it may hold.
    pub schema: Option<Spanned<Schema>>,
    /// How a list is written.
    pub style: Option<Style>,
    /// Whether a list is repeated; always `false` here.
    pub explode: Option<bool>,
    /// Sample values by name.
    pub examples: IndexMap<String, Example>,
    /// Name in generated code.
    #[serde(rename = "x-name")]
    pub code_name: Option<Name>,
    /// Never shown.
    #[serde(rename = "x-secret")]
    pub secret: Option<True>,
    /// The `output` parameter.
    #[serde(rename = "x-tokens")]
    pub tokens: Option<Tokens>,
    /// Words accepted beside the pattern.
    #[serde(rename = "x-aliases")]
    pub aliases: Vec<String>,
    /// How a path value is encoded.
    #[serde(rename = "x-encode")]
    pub encode: Option<EncodeWord>,
    /// A list to the caller, joined by this on the wire.
    #[serde(rename = "x-separator")]
    pub separator: Option<String>,
    /// Most items of that list.
    #[serde(rename = "x-max-items")]
    pub max_list_items: Option<u32>,
    /// Known by inference only.
    #[serde(rename = "x-assumed")]
    pub assumed: Option<True>,
    /// For people.
    #[serde(rename = "x-note")]
    pub note: Option<String>,
}

/// A sample value of a parameter.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// The value.
    pub value: Value,
}

/// `style` of a list parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Style {
    /// In the path, commas between.
    Simple,
    /// In the query.
    Form,
}

/// A body.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RequestBody {
    /// Whether it must be sent.
    #[serde(default)]
    pub required: bool,
    /// For people.
    pub description: Option<String>,
    /// By content type; where there are several, the first is what a client sends.
    pub content: ContentMap,
    /// For people.
    #[serde(rename = "x-note")]
    pub note: Option<String>,
}

/// What one content type holds.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Media {
    /// Its schema.
    pub schema: Spanned<Schema>,
}

/// An answer, or a reference to one.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Response {
    /// `#/components/responses/NAME`
    #[serde(rename = "$ref")]
    pub reference: Option<Name>,
    /// For people.
    pub description: Option<String>,
    /// Headers by name.
    pub headers: IndexMap<String, Header>,
    /// Bodies by content type.
    pub content: ContentMap,
    /// For people.
    #[serde(rename = "x-note")]
    pub note: Option<String>,
}

/// A header of an answer, or a reference to one.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Header {
    /// `#/components/headers/NAME`
    #[serde(rename = "$ref")]
    pub reference: Option<Name>,
    /// For people.
    pub description: Option<String>,
    /// What it holds.
    pub schema: Option<Spanned<Schema>>,
    /// For people.
    #[serde(rename = "x-note")]
    pub note: Option<String>,
}

/// `x-page`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PageSpec {
    /// By number or by cursor.
    pub style: PageStyleWord,
    /// Path of the list, `*`, or null; must be said.
    #[serde(deserialize_with = "said")]
    pub items: Option<Name>,
    /// Parameter that takes the cursor.
    pub cursor: Option<Name>,
    /// Path of the next cursor.
    pub next: Option<String>,
    /// Path of the flag that more follows.
    pub more: Option<String>,
    /// Field of the last item that is the next cursor.
    pub from_item: Option<String>,
    /// What the end looks like.
    pub end: Option<PageEnd>,
}

/// `x-poll`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Poll {
    /// The parameter.
    pub param: Name,
    /// Its unit; only `s`.
    pub unit: Name,
    /// Its largest value.
    pub max: u32,
}

/// `x-async`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Async {
    /// Operation to poll.
    pub poll: Name,
    /// Its parameters.
    #[serde(default)]
    pub with: IndexMap<String, Name>,
    /// Path of the state.
    pub field: String,
    /// States that mean success.
    pub until: Vec<Scalar>,
    /// States that mean failure.
    #[serde(default)]
    pub fail: Vec<Scalar>,
}

/// `x-rate`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RateSpec {
    /// Requests a minute.
    pub per_minute: Option<u32>,
    /// Requests an hour.
    pub per_hour: Option<u32>,
}

/// An entry of `x-errors`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RefusalSpec {
    /// `error.code` on the wire.
    pub code: Option<u32>,
    /// Kind of refusal.
    pub class: Option<u16>,
    /// HTTP status.
    pub http: Option<u16>,
    /// When it comes.
    pub when: Option<String>,
    /// Whether trying again can help.
    pub retry: Option<bool>,
}

/// A value that may be null but not left out.
fn said<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Name>, D::Error> {
    Option::deserialize(deserializer)
}
