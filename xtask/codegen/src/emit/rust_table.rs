//! The static operation table of `fastio-description`.
//!
//! Equal parameters, schemas, texts and patterns are one `static` each, named by their content, so
//! that a new operation adds lines and changes none.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::rust::{HEADER, character, constant, fingerprint, option, text, texts};
use super::{Emitter, File};
use crate::api::{
    Api, AuthWord, Body, CodeKind, Constants, EncodeWord, Format, Kind, Object, Operation,
    PageStyleWord, Param, Place, RedirectsWord, Refusal, Rule, Schema, Status, StreamWord, Text,
};
use crate::pattern::{Node, Pattern, Table};

/// Writes `core/description/src/generated/operations`.
pub(super) const EMITTER: Emitter = Emitter {
    name: "operation table",
    folder: "core/description/src/generated/operations",
    emit,
};

fn emit(api: &Api) -> Vec<File> {
    let mut pool = Pool {
        api,
        kinds: BTreeMap::new(),
    };
    let mut files = Vec::new();
    for area in api.areas() {
        let mut file = Writer::new(&format!("Operations of the area `{area}`."));
        file.line("use super::shared::*;");
        file.line("use crate::table::*;");
        for op in api.operations.iter().filter(|o| o.area() == area) {
            file.line("");
            file.line(&operation(&mut pool, op));
        }
        files.push(file.into_file(&format!("{area}.rs")));
    }
    files.push(shared(&pool));
    files.push(errors(api));
    files.push(constants(api));
    files.push(index(api));
    files
}

/// Statics by kind, by name.
struct Pool<'a> {
    api: &'a Api,
    kinds: BTreeMap<&'static str, BTreeMap<String, String>>,
}

impl Pool<'_> {
    /// Interns a value and answers the name of its static.
    fn put(&mut self, kind: &'static str, label: &str, content: String) -> String {
        let name = format!("{}_{}", constant(label), fingerprint(&content));
        self.kinds
            .entry(kind)
            .or_default()
            .insert(name.clone(), content);
        name
    }

    fn schema(&mut self, schema: &Schema) -> String {
        let target = self.api.resolve(schema).clone();
        let clear = match schema.clear.is_empty() {
            true => &target.clear,
            false => &schema.clear,
        };
        let nullable = self.api.nullable(schema);
        let (label, kind) = self.kind(&target.kind);
        let content = format!(
            "Schema {{ kind: {kind}, nullable: {nullable}, clear: {} }}",
            texts(clear)
        );
        self.put("Schema", label, content)
    }

    fn kind(&mut self, kind: &Kind) -> (&'static str, String) {
        match kind {
            Kind::Any | Kind::Ref(_) => ("any", "Kind::Any".into()),
            Kind::Boolean => ("boolean", "Kind::Boolean".into()),
            Kind::Integer {
                min, max, one_of, ..
            } => (
                "integer",
                format!(
                    "Kind::Integer {{ min: {}, max: {}, one_of: &{one_of:?} }}",
                    option(*min, |n| n.to_string()),
                    option(*max, |n| n.to_string()),
                ),
            ),
            Kind::Number { min, max } => (
                "number",
                format!(
                    "Kind::Number {{ min: {}, max: {} }}",
                    option(*min, |n| format!("{n:?}")),
                    option(*max, |n| format!("{n:?}")),
                ),
            ),
            Kind::Text(text) => {
                let name = self.text(text);
                ("text", format!("Kind::Text(&{name})"))
            }
            Kind::Binary => ("binary", "Kind::Binary".into()),
            Kind::Array {
                items,
                min,
                max,
                unique,
            } => {
                let items = self.schema(items);
                let max = option(*max, |n| n.to_string());
                let content = format!(
                    "Kind::Array {{ items: &{items}, min: {min}, max: {max}, unique: {unique} }}"
                );
                ("array", content)
            }
            Kind::Joined {
                separator,
                items,
                min,
                max,
            } => {
                let items = self.schema(items);
                let max = option(*max, |n| n.to_string());
                let separator = text(separator);
                let content = format!(
                    "Kind::Joined {{ separator: {separator}, items: &{items}, min: {min}, max: {max} }}"
                );
                ("joined", content)
            }
            Kind::Tokens { levels, modifiers } => (
                "tokens",
                format!(
                    "Kind::Tokens {{ levels: {}, modifiers: {} }}",
                    texts(levels),
                    texts(modifiers)
                ),
            ),
            Kind::JsonText(inner) => {
                let inner = self.schema(inner);
                ("json_text", format!("Kind::JsonText(&{inner})"))
            }
            Kind::Object(object) => ("object", self.object(object)),
            Kind::OneOf(forms) => {
                let forms: Vec<String> = forms
                    .iter()
                    .map(|form| format!("&{}", self.schema(form)))
                    .collect();
                ("one_of", format!("Kind::OneOf(&[{}])", forms.join(", ")))
            }
        }
    }

    fn object(&mut self, object: &Object) -> String {
        let mut fields = String::new();
        for field in &object.fields {
            let secret = secret(self.api, &field.schema);
            let schema = self.schema(&field.schema);
            let _ = write!(
                fields,
                "Field {{ name: {}, required: {}, secret: {secret}, schema: &{schema} }},",
                text(&field.name),
                field.required,
            );
        }
        let extra = object.extra.as_deref().map(|extra| self.schema(extra));
        let rules: Vec<String> = object.rules.iter().map(rule).collect();
        format!(
            "Kind::Object {{ fields: &[{fields}], extra: {}, min: {}, max: {}, rules: &[{}] }}",
            option(extra, |name| format!("&{name}")),
            object.min,
            option(object.max, |n| n.to_string()),
            rules.join(", "),
        )
    }

    fn text(&mut self, t: &Text) -> String {
        let pattern = t.pattern.as_ref().map(|p| self.pattern(p));
        let format = match t.format {
            Format::Plain => "Plain",
            Format::OpaqueId => "OpaqueId",
            Format::ProfileId => "ProfileId",
            Format::ProfileRef | Format::UserRef => "ProfileRef",
            Format::NodeRef => "NodeRef",
            Format::Email => "Email",
            Format::Uri => "Uri",
            Format::DateTime => "DateTime",
        };
        let number = |n: Option<u32>| option(n, |n| n.to_string());
        let content = format!(
            "Text {{ min: {}, max: {}, max_bytes: {}, pattern: {}, one_of: {}, aliases: {}, \
             no_segment: {}, max_pairs: {}, format: Format::{format} }}",
            t.min,
            number(t.max),
            number(t.max_bytes),
            option(pattern, |name| format!("&{name}")),
            texts(&t.one_of),
            texts(&t.aliases),
            option(t.no_segment.as_ref(), |s| text(s)),
            number(t.max_pairs),
        );
        let label = match t.one_of.is_empty() {
            true => format,
            false => "Words",
        };
        self.put("Text", label, content)
    }

    fn pattern(&mut self, p: &Pattern) -> String {
        let node = self.node(&p.node);
        let content = format!(
            "Pattern {{ source: {}, anchored_start: {}, anchored_end: {}, node: {node} }}",
            text(&p.source),
            p.anchored_start,
            p.anchored_end,
        );
        self.put("Pattern", "pattern", content)
    }

    fn node(&mut self, node: &Node) -> String {
        match node {
            Node::Class(tables) => {
                let names: Vec<String> = tables.iter().map(|t| self.table(t)).collect();
                format!("Node::Class(&[{}])", names.join(", "))
            }
            Node::Literal(literal) => format!("Node::Literal({})", text(literal)),
            Node::Concat(parts) => format!("Node::Concat(&[{}])", self.nodes(parts)),
            Node::Either(parts) => format!("Node::Either(&[{}])", self.nodes(parts)),
            Node::Repeat { min, max, node } => format!(
                "Node::Repeat {{ min: {min}, max: {}, node: &{} }}",
                option(*max, |n| n.to_string()),
                self.node(node),
            ),
        }
    }

    fn nodes(&mut self, nodes: &[Node]) -> String {
        let nodes: Vec<String> = nodes.iter().map(|n| self.node(n)).collect();
        nodes.join(", ")
    }

    fn table(&mut self, table: &Table) -> String {
        let ranges: Vec<String> = table
            .ranges
            .iter()
            .map(|(from, to)| format!("({}, {})", character(*from), character(*to)))
            .collect();
        let label = table.property.as_deref().unwrap_or("class");
        self.put("Ranges", label, format!("&[{}]", ranges.join(", ")))
    }

    fn param(&mut self, p: &Param) -> String {
        let encode = match p.encode {
            None => "Segment",
            Some(EncodeWord::Raw) => "Raw",
            Some(EncodeWord::KeepCommas) => "CommaList",
        };
        let schema = self.schema(&p.schema);
        let content = format!(
            "Param {{ name: {}, wire: {}, place: {}, required: {}, secret: {}, \
             encode: Encode::{encode}, schema: &{schema} }}",
            text(&p.name),
            text(&p.wire),
            place(p.place),
            p.required,
            p.secret || secret(self.api, &p.schema),
        );
        self.put("Param", &p.name, content)
    }
}

/// Whether a value is secret where it is used, or where it is defined.
fn secret(api: &Api, schema: &Schema) -> bool {
    schema.doc.secret || api.resolve(schema).doc.secret
}

fn place(place: Place) -> String {
    format!("Place::{place:?}")
}

fn rule(rule: &Rule) -> String {
    match rule {
        Rule::AtMostOne(names) => format!("Rule::AtMostOne({})", texts(names)),
        Rule::ExactlyOne(names) => format!("Rule::ExactlyOne({})", texts(names)),
        Rule::AtLeastOne(names) => format!("Rule::AtLeastOne({})", texts(names)),
        Rule::Requires(name, others) => {
            format!("Rule::Requires({}, {})", text(name), texts(others))
        }
        Rule::MinFields(min) => format!("Rule::MinFields({min})"),
    }
}

/// The name of an operation's static.
fn name(op: &Operation) -> String {
    constant(op.verb())
}

fn operation(pool: &mut Pool<'_>, op: &Operation) -> String {
    let params: Vec<String> = op
        .params
        .iter()
        .map(|p| format!("&{}", pool.param(p)))
        .collect();
    let auth = match op.auth {
        AuthWord::Bearer => "Bearer",
        AuthWord::Basic => "Basic",
        AuthWord::None => "None",
        AuthWord::Optional => "Optional",
    };
    let status = match &op.status {
        Status::Current => "Current".to_owned(),
        Status::Deprecated => "Deprecated".to_owned(),
        Status::Sunset(month) => format!("Sunset({})", option(month.as_ref(), |m| text(m))),
    };
    let body = match &op.body {
        Body::Bytes(kind) => format!("Bytes({})", text(kind)),
        other => format!("{other:?}"),
    };
    let redirects = match op.redirects {
        None => "SameHost",
        Some(RedirectsWord::Never) => "Never",
        Some(RedirectsWord::NoCredentials) => "NoCredentials",
        Some(RedirectsWord::BareOnce) => "BareOnce",
    };
    let fixed: Vec<String> = op
        .fixed
        .iter()
        .map(|f| {
            let (place, wire, value) = (place(f.place), text(&f.wire), text(&f.value));
            format!("Fixed {{ place: {place}, wire: {wire}, value: {value} }}")
        })
        .collect();
    let rules: Vec<String> = op.rules.iter().map(rule).collect();
    let refusals: Vec<String> = op.refusals.iter().map(refusal).collect();
    let base = if op.at_origin { "Origin" } else { "Api" };
    let key = option(op.idempotency_key.as_ref(), |k| text(k));
    let poll = option(op.poll.as_ref(), |(param, max)| {
        format!("&LongPoll {{ param: {}, max: {max} }}", text(param))
    });
    let rate = option(op.rate, |(minute, hour)| {
        let minute = option(minute, |n| n.to_string());
        let hour = option(hour, |n| n.to_string());
        format!("&Rate {{ per_minute: {minute}, per_hour: {hour} }}")
    });
    let method = capital(&op.method.to_ascii_lowercase());
    let resend = format!(
        "Resend {{ idempotent: {}, unless: {}, key: {key} }}",
        op.idempotent,
        texts(&op.not_idempotent_when),
    );
    let values = [
        ("name", text(&op.name)),
        ("summary", text(&op.summary)),
        ("method", format!("Method::{method}")),
        ("path", text(&op.path)),
        ("base", format!("Base::{base}")),
        ("auth", format!("Auth::{auth}")),
        ("status", format!("Status::{status}")),
        ("replaced_by", texts(&op.replaced_by)),
        ("resend", resend),
        ("params", format!("&[{}]", params.join(", "))),
        ("body", format!("Body::{body}")),
        ("fixed", format!("&[{}]", fixed.join(", "))),
        ("rules", format!("&[{}]", rules.join(", "))),
        ("reply", reply(op)),
        ("page", page(op)),
        ("poll", poll),
        ("wait", wait(op)),
        ("redirects", format!("Redirects::{redirects}")),
        ("destructive", op.destructive.to_string()),
        ("needs", texts(&op.needs)),
        ("refusals", format!("&[{}]", refusals.join(", "))),
        ("rate", rate),
    ];
    let own = beyond(&values, USUAL);
    format!(
        "pub(super) static {}: Operation = Operation {{ {own} ..USUAL }};",
        name(op)
    )
}

/// What most operations have in common; an operation states the rest.
const USUAL: &[(&str, &str)] = &[
    ("name", "\"\""),
    ("summary", "\"\""),
    ("method", "Method::Get"),
    ("path", "\"\""),
    ("base", "Base::Api"),
    ("auth", "Auth::Bearer"),
    ("status", "Status::Current"),
    ("replaced_by", "&[]"),
    (
        "resend",
        "Resend { idempotent: true, unless: &[], key: None }",
    ),
    ("params", "&[]"),
    ("body", "Body::None"),
    ("fixed", "&[]"),
    ("rules", "&[]"),
    ("reply", "USUAL_REPLY"),
    ("page", "None"),
    ("poll", "None"),
    ("wait", "None"),
    ("redirects", "Redirects::SameHost"),
    ("destructive", "false"),
    ("needs", "&[]"),
    ("refusals", "&[]"),
    ("rate", "None"),
];

/// What most replies have in common.
const USUAL_REPLY: &[(&str, &str)] = &[
    ("kind", "ReplyKind::Json"),
    ("enveloped", "true"),
    ("result", "\"\""),
    ("result_assumed", "false"),
    ("own_status", "false"),
    ("result_on", "&[]"),
    ("statuses", "&[200]"),
];

/// The values that are not the usual ones, as members of a struct literal.
fn beyond(values: &[(&str, String)], usual: &[(&str, &str)]) -> String {
    let mut out = String::new();
    for (name, value) in values {
        if !usual.contains(&(*name, value.as_str())) {
            let _ = write!(out, "{name}: {value},");
        }
    }
    out
}

fn reply(op: &Operation) -> String {
    let kind = match op.reply.stream {
        None => "Json",
        Some(StreamWord::Sse) => "Sse",
        Some(StreamWord::Binary) => "Binary",
        Some(StreamWord::Headers) => "Headers",
    };
    let values = [
        ("kind", format!("ReplyKind::{kind}")),
        ("enveloped", op.reply.enveloped.to_string()),
        ("result", text(&op.reply.result)),
        ("result_assumed", op.reply.result_assumed.to_string()),
        ("own_status", op.reply.own_status.to_string()),
        ("result_on", format!("&{:?}", op.reply.result_on)),
        ("statuses", format!("&{:?}", op.reply.statuses)),
    ];
    let own = beyond(&values, USUAL_REPLY);
    match own.is_empty() {
        true => "USUAL_REPLY".to_owned(),
        false => format!("Reply {{ {own} ..USUAL_REPLY }}"),
    }
}

fn page(op: &Operation) -> String {
    option(op.page.as_ref(), |p| {
        let style = match p.style {
            PageStyleWord::Offset => "Offset",
            PageStyleWord::Keyset => "Keyset",
        };
        format!(
            "&Page {{ style: PageStyle::{style}, items: {}, cursor: {}, next: {}, more: {}, \
             from_item: {}, until_empty: {} }}",
            option(p.items.as_ref(), |i| text(i)),
            text(&p.cursor),
            text(&p.next),
            text(&p.more),
            option(p.from_item.as_ref(), |f| text(f)),
            p.until_empty,
        )
    })
}

fn wait(op: &Operation) -> String {
    option(op.wait.as_ref(), |w| {
        let with: Vec<String> = w
            .with
            .iter()
            .map(|(name, from)| format!("({}, {})", text(name), text(from)))
            .collect();
        format!(
            "&Wait {{ poll: {}, with: &[{}], field: {}, until: {}, fail: {} }}",
            text(&w.poll),
            with.join(", "),
            text(&w.field),
            texts(&w.until),
            texts(&w.fail),
        )
    })
}

fn refusal(r: &Refusal) -> String {
    format!(
        "Refusal {{ http: {}, code: {}, class: {}, retry: {} }}",
        r.http.unwrap_or(0),
        r.code.unwrap_or(0),
        r.class.unwrap_or(0),
        option(r.retry, |r| r.to_string()),
    )
}

fn capital(word: &str) -> String {
    let mut chars = word.chars();
    chars
        .next()
        .map(|first| first.to_ascii_uppercase().to_string() + chars.as_str())
        .unwrap_or_default()
}

/// One Rust file in the making.
struct Writer {
    out: String,
}

impl Writer {
    fn new(about: &str) -> Self {
        Self {
            out: format!("{HEADER}//! {about}\n\n"),
        }
    }

    fn line(&mut self, line: &str) {
        self.out.push_str(line);
        self.out.push('\n');
    }

    fn into_file(self, name: &str) -> File {
        File {
            path: format!("{}/{name}", EMITTER.folder),
            text: self.out,
            rustfmt: true,
        }
    }
}

fn shared(pool: &Pool<'_>) -> File {
    let mut file = Writer::new("Parameters, schemas, texts and patterns, each once.");
    file.line("use crate::pattern::{Node, Pattern, Ranges};");
    file.line("use crate::table::*;");
    for (kind, name, usual) in [
        ("Operation", "USUAL", USUAL),
        ("Reply", "USUAL_REPLY", USUAL_REPLY),
    ] {
        let members: String = usual.iter().map(|(n, v)| format!("{n}: {v}, ")).collect();
        file.line("");
        file.line("// What most have in common.");
        file.line(&format!(
            "pub(super) const {name}: {kind} = {kind} {{ {members}}};"
        ));
    }
    for (kind, statics) in &pool.kinds {
        file.line("");
        for (name, content) in statics {
            file.line(&format!("pub(super) static {name}: {kind} = {content};"));
        }
    }
    File {
        rustfmt: false,
        ..file.into_file("shared.rs")
    }
}

fn errors(api: &Api) -> File {
    let mut file = Writer::new("Numbers, words and reasons of refusals.");
    file.line("use crate::errors::{CodeKind, ErrorCode, ErrorReason, ErrorWord};");
    file.line("\n/// Every number of a refusal, in ascending order.");
    file.line("pub static ERROR_CODES: &[ErrorCode] = &[");
    for code in &api.error_codes {
        let kind = match code.kind {
            CodeKind::Class => "Class",
            CodeKind::Site => "Site",
            CodeKind::Volatile => "Volatile",
            CodeKind::Retired => "Retired",
        };
        file.line(&format!(
            "ErrorCode {{ code: {}, kind: CodeKind::{kind}, name: {}, http: {} }},",
            code.code,
            text(&code.name),
            code.http.unwrap_or(0),
        ));
    }
    file.line("];\n\n/// Every word of `error.params.reason`, in ascending order.");
    file.line("pub static ERROR_REASONS: &[ErrorReason] = &[");
    for reason in &api.error_reasons {
        file.line(&format!(
            "ErrorReason {{ reason: {}, http: {}, code: {}, transient: {}, remedy: {} }},",
            text(&reason.reason),
            reason.http.unwrap_or(0),
            reason.code.unwrap_or(0),
            reason.transient,
            text(reason.remedy.as_deref().unwrap_or_default()),
        ));
    }
    file.line("];\n\n/// Every word of `error.error_code`, in ascending order.");
    file.line("pub static ERROR_WORDS: &[ErrorWord] = &[");
    for word in &api.error_words {
        let (name, http) = (text(&word.word), word.http);
        file.line(&format!("ErrorWord {{ word: {name}, http: {http} }},"));
    }
    file.line("];");
    file.into_file("errors.rs")
}

fn constants(api: &Api) -> File {
    let mut file = Writer::new("Numbers the description fixes.");
    for Constants { area, numbers } in &api.constants {
        file.line(&format!("/// Constants of the area `{area}`."));
        file.line(&format!("pub mod {area} {{"));
        for (name, number) in numbers {
            let words = name.replace('_', " ");
            file.line(&format!("/// {}.", capital(&words)));
            let name = constant(name);
            file.line(&format!("pub const {name}: u64 = {number};"));
        }
        file.line("}");
    }
    file.into_file("constants.rs")
}

fn index(api: &Api) -> File {
    let mut file = Writer::new("The operation table.");
    for area in api.areas() {
        file.line(&format!("mod {area};"));
    }
    file.line("pub mod constants;\nmod errors;");
    file.line("// One static a line.\n#[rustfmt::skip]\nmod shared;\n");
    file.line("pub use errors::{ERROR_CODES, ERROR_REASONS, ERROR_WORDS};\n");
    file.line("use crate::table::Operation;\n");
    file.line("/// Every operation, by name in ascending order.");
    file.line("pub static OPERATIONS: &[&Operation] = &[");
    for op in &api.operations {
        file.line(&format!("&{}::{},", op.area(), name(op)));
    }
    file.line("];");
    file.into_file("mod.rs")
}
