//! The operation table of `fastio-description`: one operation and one parameter a line.
//!
//! A line is a row of words with tabs between, the usual left out. It is read on demand by
//! `core/description/src/packed`, which tells the grammar. Equal parameters are one line; those
//! that only share a name are told apart by a number behind it.

use super::rust_numbers::{self, Patterns};
use super::{Emitter, File};
use crate::api::{
    Api, AuthWord, Body, EncodeWord, Field, Format, Kind, Object, Operation, PageStyleWord, Param,
    Place, RedirectsWord, Refusal, Rule, Schema, Status, StreamWord, Text,
};
use std::collections::BTreeMap;

/// Writes `core/description/src/generated/operations`.
pub(super) const EMITTER: Emitter = Emitter {
    name: "operation table",
    folder: "core/description/src/generated/operations",
    emit,
};

fn emit(api: &Api) -> Vec<File> {
    let mut pool = Pool {
        api,
        params: BTreeMap::new(),
        patterns: Patterns::default(),
    };
    let operations: Vec<String> = api
        .operations
        .iter()
        .map(|op| operation(&mut pool, op))
        .collect();
    let mut text =
        String::from("# Generated from core/api by `cargo xtask codegen`. Do not edit.\n");
    text.push_str("# operations\n");
    for line in operations {
        text.push_str(&line);
        text.push('\n');
    }
    text.push_str("# parameters\n");
    for (key, content) in pool.lines() {
        text.push_str(&format!("{key}\t{content}\n"));
    }
    let mut files = rust_numbers::files(api, &pool.patterns);
    files.push(File {
        path: format!("{}/table.txt", EMITTER.folder),
        text,
        rustfmt: false,
    });
    files
}

/// Parameters and patterns, each once.
struct Pool<'a> {
    api: &'a Api,
    /// The lines of each name, in the order in which they were met.
    params: BTreeMap<String, Vec<String>>,
    patterns: Patterns,
}

impl Pool<'_> {
    /// Interns a parameter and answers its key.
    fn param(&mut self, p: &Param) -> String {
        let mut line = Line::default();
        line.word(place(p.place));
        line.flag("required", p.required);
        line.flag("secret", p.secret || secret(self.api, &p.schema));
        if p.wire != p.name {
            line.value("wire", &p.wire);
        }
        match p.encode {
            None => {}
            Some(EncodeWord::Raw) => line.word("raw"),
            Some(EncodeWord::KeepCommas) => line.word("commas"),
        }
        line.word(END);
        self.schema(&mut line, &p.schema);
        let same_name = self.params.entry(p.name.clone()).or_default();
        let at = same_name.iter().position(|other| *other == line.words);
        let at = at.unwrap_or_else(|| {
            same_name.push(line.words);
            same_name.len() - 1
        });
        key(&p.name, at)
    }

    /// Every parameter by its key, in ascending order.
    fn lines(&self) -> BTreeMap<String, &str> {
        self.params
            .iter()
            .flat_map(|(name, lines)| {
                lines
                    .iter()
                    .enumerate()
                    .map(move |(at, line)| (key(name, at), line.as_str()))
            })
            .collect()
    }

    fn schema(&mut self, line: &mut Line, schema: &Schema) {
        let target = self.api.resolve(schema).clone();
        let clear = match schema.clear.is_empty() {
            true => &target.clear,
            false => &schema.clear,
        };
        line.word(kind(&target.kind));
        line.flag("null", self.api.nullable(schema));
        line.values("clear", clear);
        match &target.kind {
            Kind::Any | Kind::Ref(_) | Kind::Boolean | Kind::Binary => line.word(END),
            Kind::Integer {
                min, max, one_of, ..
            } => {
                line.option("min", min.as_ref());
                line.option("max", max.as_ref());
                line.list("of", one_of);
                line.word(END);
            }
            Kind::Number { min, max } => {
                line.option("min", min.as_ref());
                line.option("max", max.as_ref());
                line.word(END);
            }
            Kind::Text(text) => self.text(line, text),
            Kind::Array {
                items,
                min,
                max,
                unique,
            } => {
                line.limits(*min, *max);
                line.flag("unique", *unique);
                line.word(END);
                self.schema(line, items);
            }
            Kind::Joined {
                separator,
                items,
                min,
                max,
            } => {
                line.limits(*min, *max);
                line.value("by", separator);
                line.word(END);
                self.schema(line, items);
            }
            Kind::Tokens { levels, modifiers } => {
                line.values("level", levels);
                line.values("modifier", modifiers);
                line.word(END);
            }
            Kind::JsonText(inner) => {
                line.word(END);
                self.schema(line, inner);
            }
            Kind::Object(object) => self.object(line, object),
            Kind::OneOf(forms) => {
                line.value("forms", forms.len());
                line.word(END);
                for form in forms {
                    self.schema(line, form);
                }
            }
        }
    }

    fn object(&mut self, line: &mut Line, object: &Object) {
        line.limits(object.min, object.max);
        for rule in &object.rules {
            line.rule(rule);
        }
        line.value("fields", object.fields.len());
        line.flag("extra", object.extra.is_some());
        line.word(END);
        for Field {
            name,
            required,
            schema,
        } in &object.fields
        {
            line.word(name);
            line.flag("required", *required);
            line.flag("secret", secret(self.api, schema));
            line.word(END);
            self.schema(line, schema);
        }
        if let Some(extra) = &object.extra {
            self.schema(line, extra);
        }
    }

    fn text(&mut self, line: &mut Line, t: &Text) {
        line.limits(t.min, t.max);
        line.option("bytes", t.max_bytes.as_ref());
        if let Some(pattern) = &t.pattern {
            line.value("pattern", self.patterns.put(pattern));
        }
        line.values("one", &t.one_of);
        line.values("alias", &t.aliases);
        line.option("without", t.no_segment.as_ref());
        line.option("pairs", t.max_pairs.as_ref());
        let format = match t.format {
            Format::Plain => "",
            Format::OpaqueId => "opaque_id",
            Format::ProfileId => "profile_id",
            Format::ProfileRef | Format::UserRef => "profile_ref",
            Format::NodeRef => "node_ref",
            Format::Email => "email",
            Format::Uri => "uri",
            Format::DateTime => "date_time",
        };
        line.text("format", format);
        line.word(END);
    }
}

/// What ends a row of attributes.
const END: &str = ";";

/// The key of a parameter: its name, and a number from the second of its name on.
fn key(name: &str, at: usize) -> String {
    match at {
        0 => name.to_owned(),
        _ => format!("{name}.{}", at + 1),
    }
}

/// Whether a value is secret where it is used, or where it is defined.
fn secret(api: &Api, schema: &Schema) -> bool {
    schema.doc.secret || api.resolve(schema).doc.secret
}

fn kind(kind: &Kind) -> &'static str {
    match kind {
        Kind::Any | Kind::Ref(_) => "any",
        Kind::Boolean => "boolean",
        Kind::Integer { .. } => "integer",
        Kind::Number { .. } => "number",
        Kind::Text(_) => "text",
        Kind::Binary => "binary",
        Kind::Array { .. } => "array",
        Kind::Joined { .. } => "joined",
        Kind::Tokens { .. } => "tokens",
        Kind::JsonText(_) => "json_text",
        Kind::Object(_) => "object",
        Kind::OneOf(_) => "one_of",
    }
}

fn place(place: Place) -> &'static str {
    match place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
        Place::Body => "body",
        Place::WholeBody => "whole_body",
        Place::File => "file",
        Place::Files => "files",
    }
}

/// Words with tabs between.
#[derive(Default)]
struct Line {
    words: String,
}

impl Line {
    fn word(&mut self, word: &str) {
        if !self.words.is_empty() {
            self.words.push('\t');
        }
        self.words.push_str(word);
    }

    fn flag(&mut self, name: &str, set: bool) {
        if set {
            self.word(name);
        }
    }

    fn value(&mut self, name: &str, value: impl ToString) {
        self.word(&format!("{name}={}", value.to_string()));
    }

    fn text(&mut self, name: &str, value: &str) {
        if !value.is_empty() {
            self.value(name, value);
        }
    }

    fn option(&mut self, name: &str, value: Option<&impl ToString>) {
        if let Some(value) = value {
            self.value(name, value.to_string());
        }
    }

    /// One attribute a value: these may hold any character.
    fn values(&mut self, name: &str, values: &[impl ToString]) {
        for value in values {
            self.value(name, value.to_string());
        }
    }

    /// One attribute for all: names and numbers only.
    fn list(&mut self, name: &str, values: &[impl ToString]) {
        if !values.is_empty() {
            let values: Vec<String> = values.iter().map(ToString::to_string).collect();
            self.value(name, values.join("|"));
        }
    }

    fn limits(&mut self, min: u32, max: Option<u32>) {
        if min > 0 {
            self.value("min", min);
        }
        self.option("max", max.as_ref());
    }

    fn rule(&mut self, rule: &Rule) {
        match rule {
            Rule::AtMostOne(names) => self.list("at_most_one", names),
            Rule::ExactlyOne(names) => self.list("exactly_one", names),
            Rule::AtLeastOne(names) => self.list("at_least_one", names),
            Rule::Requires(name, others) => {
                self.list("requires", &[std::slice::from_ref(name), others].concat());
            }
            Rule::MinFields(min) => self.value("min_fields", min),
        }
    }
}

fn operation(pool: &mut Pool<'_>, op: &Operation) -> String {
    let mut line = Line::default();
    line.word(&op.name);
    line.word(op.method);
    line.word(&op.path);
    line.word(&op.summary);
    line.flag("origin", op.at_origin);
    match op.auth {
        AuthWord::Bearer => {}
        AuthWord::Basic => line.value("auth", "basic"),
        AuthWord::None => line.value("auth", "none"),
        AuthWord::Optional => line.value("auth", "optional"),
    }
    match &op.status {
        Status::Current => {}
        Status::Deprecated => line.word("deprecated"),
        Status::Sunset(None) => line.word("sunset"),
        Status::Sunset(Some(month)) => line.value("sunset", month),
    }
    line.list("instead", &op.replaced_by);
    line.flag("once", !op.idempotent);
    line.list("unless", &op.not_idempotent_when);
    line.option("key", op.idempotency_key.as_ref());
    let params: Vec<String> = op.params.iter().map(|p| pool.param(p)).collect();
    line.list("params", &params);
    match &op.body {
        Body::None => {}
        Body::Form => line.value("body", "form"),
        Body::Json => line.value("body", "json"),
        Body::Multipart => line.value("body", "multipart"),
        Body::Bytes(kind) => line.value("bytes", kind),
    }
    for fixed in &op.fixed {
        let (place, wire, value) = (place(fixed.place), &fixed.wire, &fixed.value);
        line.value("fixed", format!("{place}|{wire}|{value}"));
    }
    for rule in &op.rules {
        line.rule(rule);
    }
    reply(&mut line, op);
    page(&mut line, op);
    if let Some((param, max)) = &op.poll {
        line.value("poll", format!("{param}|{max}"));
    }
    wait(&mut line, op);
    match op.redirects {
        None => {}
        Some(RedirectsWord::Never) => line.value("redirects", "never"),
        Some(RedirectsWord::NoCredentials) => line.value("redirects", "no_credentials"),
        Some(RedirectsWord::BareOnce) => line.value("redirects", "bare_once"),
    }
    line.flag("destructive", op.destructive);
    line.values("needs", &op.needs);
    for r in &op.refusals {
        refusal(&mut line, r);
    }
    if let Some((minute, hour)) = op.rate {
        line.option("per_minute", minute.as_ref());
        line.option("per_hour", hour.as_ref());
    }
    line.words
}

fn reply(line: &mut Line, op: &Operation) {
    let reply = &op.reply;
    match reply.stream {
        None => {}
        Some(StreamWord::Sse) => line.value("reply", "sse"),
        Some(StreamWord::Binary) => line.value("reply", "binary"),
        Some(StreamWord::Headers) => line.value("reply", "headers"),
    }
    line.flag("bare", !reply.enveloped);
    line.text("result", &reply.result);
    line.flag("assumed", reply.result_assumed);
    line.flag("own_status", reply.own_status);
    line.list("result_on", &reply.result_on);
    if reply.statuses != [200] {
        line.list("statuses", &reply.statuses);
    }
}

fn page(line: &mut Line, op: &Operation) {
    let Some(page) = &op.page else { return };
    line.word(match page.style {
        PageStyleWord::Offset => "offset",
        PageStyleWord::Keyset => "keyset",
    });
    line.option("items", page.items.as_ref());
    line.text("cursor", &page.cursor);
    line.text("next", &page.next);
    line.text("more", &page.more);
    line.option("from_item", page.from_item.as_ref());
    line.flag("until_empty", page.until_empty);
}

fn wait(line: &mut Line, op: &Operation) {
    let Some(wait) = &op.wait else { return };
    line.value("wait", format!("{}|{}", wait.poll, wait.field));
    for (name, from) in &wait.with {
        line.value("with", format!("{name}|{from}"));
    }
    line.list("until", &wait.until);
    line.list("fail", &wait.fail);
}

fn refusal(line: &mut Line, r: &Refusal) {
    let number = |n: Option<u32>| n.unwrap_or(0).to_string();
    let retry = match r.retry {
        None => "",
        Some(true) => "yes",
        Some(false) => "no",
    };
    let fields = [
        number(r.http.map(u32::from)),
        number(r.code),
        number(r.class.map(u32::from)),
        retry.to_owned(),
    ];
    line.list("refusal", &fields);
}
