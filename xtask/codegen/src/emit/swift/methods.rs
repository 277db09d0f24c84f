//! The methods: a structure an area, a function an operation.

use std::fmt::Write;

use super::names::{distinct, identifier, text};
use super::types::{argument, form, is_binary, value};
use super::{HEADER, docs, file};
use crate::api::{Api, Operation, Param, Status};
use crate::emit::{File, prose};
use crate::model::{Type, camel, lower_camel};

/// Names that every method has.
const TAKEN: &[&str] = &["options", "caller", "params"];

/// A file an area, and one for all.
pub(super) fn files(api: &Api) -> Vec<File> {
    let areas = api.areas();
    let mut files: Vec<File> = areas.iter().map(|area| area_file(api, area)).collect();
    files.push(file("Areas.swift", index(&areas)));
    files
}

/// What an area is about.
fn subject(area: &str) -> String {
    format!("Operations on {}.", area.replace('_', " "))
}

fn index(areas: &[&str]) -> String {
    let members: Vec<String> = areas
        .iter()
        .map(|area| {
            let about = docs::block(&subject(area), 4);
            let (name, class) = (identifier(area), camel(area));
            format!("{about}    public var {name}: {class}Area {{ {class}Area(self) }}\n")
        })
        .collect();
    format!(
        "{HEADER}\n{}extension Caller {{\n{}}}\n",
        docs::block("Every operation of the API, by area.", 0),
        members.join("\n")
    )
}

fn area_file(api: &Api, area: &str) -> File {
    let mut out = format!(
        "{HEADER}\n{}public struct {}Area: Sendable {{\n    let caller: any Caller\n\n    \
         init(_ caller: any Caller) {{ self.caller = caller }}\n",
        docs::block(&subject(area), 0),
        camel(area)
    );
    for op in api.operations_of(area) {
        method(api, op, &mut out);
    }
    out.push_str("}\n");
    file(&format!("Areas/{}Area.swift", camel(area)), out)
}

/// What a caller gives, in the order of the arguments, and how each is called.
pub(super) fn arguments_of(op: &Operation) -> (Vec<&Param>, Vec<String>) {
    let (must, may): (Vec<&Param>, Vec<&Param>) = op.params.iter().partition(|p| p.required);
    let params: Vec<&Param> = must.into_iter().chain(may).collect();
    let names = distinct(params.iter().map(|p| p.name.as_str()), TAKEN);
    (params, names)
}

fn method(api: &Api, op: &Operation, out: &mut String) {
    let (params, names) = arguments_of(op);
    let mut arguments = String::new();
    let mut body = String::new();
    for (param, name) in params.iter().zip(&names) {
        let ty = argument(api, param);
        let default = if param.required { "" } else { "? = nil" };
        let _ = writeln!(arguments, "        {name}: {ty}{default},");
        let add = if is_binary(param) { "attach" } else { "add" };
        let _ = writeln!(body, "        params.{add}({}, {name})", text(&param.name));
    }
    arguments.push_str("        options: CallOptions = .default\n");
    let call = format!("({}, params, options", text(&op.name));
    let (effects, returns, last) = match (&op.reply.ty, &op.page) {
        (Type::Bytes, _) => ("", "ByteReply".to_owned(), format!("caller.bytes{call})")),
        (page, Some(_)) => {
            let item = op.reply.item.as_ref().unwrap_or(&Type::Any);
            (
                "",
                format!("Listing<{}, {}>", value(page), value(item)),
                format!(
                    "Listing(caller, {}, {}, {})",
                    &call[1..],
                    form(page),
                    form(item)
                ),
            )
        }
        (result, None) => {
            let read = form(result);
            (
                " async throws",
                value(result),
                format!("try await caller.result{call}, {read})"),
            )
        }
    };
    let _ = write!(
        out,
        "\n{}",
        docs::block(&about(api, op, &params, &names), 4)
    );
    if op.status != Status::Current {
        let instead: Vec<String> = op.replaced_by.iter().map(|name| called(name)).collect();
        let message = match instead.is_empty() {
            true => "The service no longer documents it.".to_owned(),
            false => format!("Use {}.", instead.join(" or ")),
        };
        let _ = writeln!(
            out,
            "    @available(*, deprecated, message: {})",
            text(&message)
        );
    }
    let (bind, name) = match body.is_empty() {
        true => ("let", identifier(op.verb())),
        false => ("var", identifier(op.verb())),
    };
    // What a change gives back is often not wanted.
    if op.method != "GET" && !effects.is_empty() {
        out.push_str("    @discardableResult\n");
    }
    let _ = write!(
        out,
        "    public func {name}(\n{arguments}    ){effects} -> {returns} {{\n        \
         {bind} params = Params()\n{body}        return {last}\n    }}\n",
    );
}

/// What a method does and on what terms, its parameters and what it throws.
fn about(api: &Api, op: &Operation, params: &[&Param], names: &[String]) -> String {
    let mut out = format!("{}\n\n{}", prose::purpose(op), prose::terms(op));
    out = docs::escaped(&out);
    out.push_str("\n\n- Parameters:");
    for (param, name) in params.iter().zip(names) {
        let text = docs::escaped(&prose::param(api, param).replace('\n', " "));
        let _ = write!(out, "\n  - {}: {text}", name.trim_matches('`'));
    }
    out.push_str("\n  - options: What differs from the client's settings.");
    let refusals = prose::refusals(api, op);
    if !refusals.is_empty() {
        out.push_str("\n- Throws: `FastioError`, among others for:");
        for text in &refusals {
            let _ = write!(out, "\n  - {}", docs::escaped(text));
        }
    }
    out
}

/// An operation as a caller writes it.
fn called(operation: &str) -> String {
    match operation.split_once('.') {
        Some((area, verb)) => format!("{}.{}", lower_camel(area), lower_camel(verb)),
        None => operation.to_owned(),
    }
}
