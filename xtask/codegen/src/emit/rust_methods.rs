//! The typed methods of `fastio-native`: an accessor an area, a method an operation.
//!
//! A method takes what is required and returns a request with a setter for everything else; awaiting
//! the request sends it.

use std::fmt::Write;

use super::rust::{HEADER, docs, identifier, text};
use super::{Emitter, File, prose, rust_models};
use crate::api::{Api, Clearing, Operation, Param, Place, Status};
use crate::model::{Type, camel, snake};

/// Writes `transport-native/src/generated`.
pub(super) const EMITTER: Emitter = Emitter {
    name: "typed methods",
    folder: "transport-native/src/generated",
    emit,
};

/// Methods every request has, which no parameter may be called.
const TAKEN: &[&str] = &["pages", "items", "stream", "clone", "into_future"];

fn emit(api: &Api) -> Vec<File> {
    let mut files: Vec<File> = api.areas().iter().map(|area| file(api, area)).collect();
    files.push(index(api));
    files
}

fn index(api: &Api) -> File {
    let mut out = format!("{HEADER}//! Typed methods for every operation, by area.\n\n");
    for area in api.areas() {
        let _ = writeln!(out, "pub mod {area};");
    }
    out.push_str("\nuse crate::Client;\n\nimpl Client {");
    for area in api.areas() {
        let name = camel(area);
        let _ = write!(
            out,
            "/// Operations on {}.\npub fn {area}(&self) -> {area}::{name}<'_> {{ {area}::{name}(self) }}\n\n",
            area.replace('_', " "),
        );
    }
    out.push_str("}\n");
    File {
        path: format!("{}/mod.rs", EMITTER.folder),
        text: out,
        rustfmt: true,
    }
}

fn file(api: &Api, area: &str) -> File {
    let name = camel(area);
    let mut methods = String::new();
    let mut requests = String::new();
    for op in api.operations_of(area) {
        method(api, op, &mut methods);
        request(api, op, &mut requests);
    }
    let mut out = format!("{HEADER}//! Operations of the area `{area}`.\n\nuse crate::Client;\n");
    let uses = format!("{methods}{requests}");
    if code(&uses).any(|word| word == "Input") {
        out.push_str("use crate::Input;\n");
    }
    let mut makers: Vec<&str> = ["bytes", "listing", "typed"]
        .into_iter()
        .filter(|m| requests.contains(&format!("\n{m}!(")))
        .collect();
    makers.insert(0, "Draft");
    let _ = writeln!(out, "use crate::draft::{{{}}};", makers.join(", "));
    if uses.contains("models::") {
        out.push_str("use fastio_core::description::models;\n");
    }
    if code(&uses).any(|word| word == "Value") {
        out.push_str("use serde_json::Value;\n");
    }
    let _ = write!(
        out,
        "\n/// Operations of the area `{area}`; see [`Client::{area}`].\n\
         #[derive(Debug, Clone, Copy)]\npub struct {name}<'c>(pub(super) &'c Client);\n\n\
         #[allow(clippy::too_many_arguments)]\nimpl {name}<'_> {{ {methods} }}\n{requests}"
    );
    File {
        path: format!("{}/{area}.rs", EMITTER.folder),
        text: out,
        rustfmt: true,
    }
}

/// The words of a text's lines that are no comments.
fn code(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .flat_map(|line| line.split(|c: char| !c.is_alphanumeric() && c != '_'))
}

/// The name of an operation's request.
fn request_name(op: &Operation) -> String {
    let name = camel(op.verb());
    // An operation may be called as its area.
    match name == camel(op.area()) {
        true => format!("{name}Request"),
        false => name,
    }
}

fn method(api: &Api, op: &Operation, out: &mut String) {
    let (required, optional): (Vec<&Param>, Vec<&Param>) =
        op.params.iter().partition(|param| param.required);
    let mut about = prose::purpose(op);
    if !required.is_empty() {
        about.push('\n');
    }
    for param in &required {
        let text = prose::param(api, param);
        let _ = write!(about, "\n- `{}`: {text}", snake(&param.name));
    }
    if !optional.is_empty() {
        let names = optional.iter().map(|param| snake(&param.name));
        let names: Vec<String> = names.map(|name| format!("`{name}`")).collect();
        let _ = write!(
            about,
            "\n\nOptional, set on the request: {}.",
            names.join(", ")
        );
    }
    let _ = write!(about, "\n\n{}", prose::terms(op));
    if op.reply.ty == Type::Bytes {
        about.push_str(" Awaited for all of it; `stream` reads it piece by piece.");
    } else if op.page.is_some() {
        about.push_str(" Awaited for one page; `pages` and `items` follow to the end.");
    }
    let refusals = prose::refusals(api, op);
    if !refusals.is_empty() {
        about.push_str("\n\n# Errors\n");
        for refusal in refusals {
            let _ = write!(about, "\n- {refusal}");
        }
    }
    out.push_str(&docs(&about));
    if op.status != Status::Current {
        let note = match op.replaced_by.is_empty() {
            true => "the service no longer documents it".to_owned(),
            false => format!("use {}", op.replaced_by.join(" or ")),
        };
        let _ = writeln!(out, "#[deprecated(note = {})]", text(&note));
    }
    let mut arguments = String::new();
    let mut draft = format!("Draft::new(self.0, {})", text(&op.name));
    for param in &required {
        let name = identifier(&snake(&param.name));
        let _ = write!(arguments, ", {name}: {}", argument(param));
        draft.push_str(&give(param, &name));
    }
    let request = request_name(op);
    let method = identifier(op.verb());
    let _ = write!(
        out,
        "pub fn {method}(&self{arguments}) -> {request} {{ {request}({draft}) }}\n\n"
    );
}

fn request(api: &Api, op: &Operation, out: &mut String) {
    let name = request_name(op);
    let area = op.area();
    let method = op.verb();
    let _ = write!(
        out,
        "\n/// A request of [`{}::{method}`]: {}\n#[derive(Debug, Clone)]\n\
         #[must_use = \"nothing is sent until it is awaited\"]\npub struct {name}(Draft);\n",
        camel(area),
        lower(&op.summary),
    );
    let mut setters = String::new();
    for param in &op.params {
        if !param.required {
            setter(api, param, &mut setters);
        }
        clear(api, param, &mut setters);
    }
    if !setters.is_empty() {
        let _ = write!(out, "\nimpl {name} {{ {setters} }}\n");
    }
    let ty = |ty: &Type| qualified(ty);
    let maker = match (&op.reply.ty, &op.page) {
        (Type::Bytes, _) => format!("bytes!({name});"),
        (result, Some(_)) => {
            let item = op.reply.item.as_ref().map_or("Value".to_owned(), ty);
            format!("listing!({name}, {}, {item});", ty(result))
        }
        (result, None) => format!("typed!({name}, {});", ty(result)),
    };
    let _ = write!(out, "\n{maker}\n");
}

fn setter(api: &Api, param: &Param, out: &mut String) {
    let name = setter_name(param);
    out.push_str(&docs(&prose::param(api, param)));
    let _ = write!(
        out,
        "pub fn {name}(self, {name}: {}) -> Self {{ Self(self.0{}) }}\n\n",
        argument(param),
        give(param, &name),
    );
}

/// A setter that clears a field.
fn clear(api: &Api, param: &Param, out: &mut String) {
    let value = match api.clearing(&param.schema) {
        Some(Clearing::Text(word)) => format!("Some({})", text(word)),
        Some(Clearing::Null) => "None".to_owned(),
        None => return,
    };
    let name = snake(&param.name);
    let _ = write!(
        out,
        "/// Clears `{}`.\npub fn clear_{name}(self) -> Self {{ Self(self.0.clear({}, {value})) }}\n\n",
        param.name,
        text(&param.name),
    );
}

fn setter_name(param: &Param) -> String {
    let name = snake(&param.name);
    match TAKEN.contains(&name.as_str()) {
        true => format!("{name}_"),
        false => identifier(&name),
    }
}

/// The type of an argument.
fn argument(param: &Param) -> String {
    if param.place == Place::Files {
        return "impl IntoIterator<Item = impl Into<Input>>".to_owned();
    }
    match &param.ty {
        Type::Bytes => "impl Into<Input>".to_owned(),
        Type::Text => "impl Into<String>".to_owned(),
        Type::Flag => "bool".to_owned(),
        Type::Any => "impl Into<Value>".to_owned(),
        Type::List(items) if **items == Type::Text => {
            "impl IntoIterator<Item = impl Into<String>>".to_owned()
        }
        Type::Named(name) => format!("impl Into<models::{name}>"),
        other => qualified(other),
    }
}

/// How an argument is handed to the draft.
fn give(param: &Param, name: &str) -> String {
    let key = text(&param.name);
    if param.place == Place::Files {
        return format!(".inputs({}, {name})", text(&param.wire));
    }
    match &param.ty {
        Type::Bytes => format!(".input({key}, {name})"),
        Type::Flag => format!(".flag({key}, {name})"),
        Type::List(items) if **items == Type::Text => format!(".texts({key}, {name})"),
        Type::Text => format!(".value::<String>({key}, {name})"),
        Type::Any => format!(".value::<Value>({key}, {name})"),
        Type::Named(model) => format!(".value::<models::{model}>({key}, {name})"),
        _ => format!(".set({key}, {name})"),
    }
}

/// A type with the module of named ones.
fn qualified(ty: &Type) -> String {
    match ty {
        Type::Named(name) => format!("models::{name}"),
        Type::List(items) => format!("Vec<{}>", qualified(items)),
        Type::Map(values) => format!("models::IndexMap<String, {}>", qualified(values)),
        Type::Secret => "models::SecretText".to_owned(),
        Type::Timestamp => "models::Timestamp".to_owned(),
        Type::Any => "Value".to_owned(),
        other => rust_models::rust(other),
    }
}

/// A sentence that follows a colon.
fn lower(text: &str) -> String {
    let mut chars = text.chars();
    match (chars.next(), chars.next()) {
        (Some(first), Some(second)) if second.is_lowercase() => {
            let rest: String = text.chars().skip(1).collect();
            first.to_lowercase().collect::<String>() + &rest
        }
        _ => text.to_owned(),
    }
}
