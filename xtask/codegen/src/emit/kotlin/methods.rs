//! The methods: a class an area, a function an operation.

use std::fmt::Write;

use super::names::{distinct, identifier, text};
use super::types::{argument, form, short, value};
use super::{HEADER, docs, file};
use crate::api::{Api, Operation, Param, Status};
use crate::emit::{File, prose};
use crate::model::{Type, camel, lower_camel};

/// Names of arguments that every method has.
const TAKEN: &[&str] = &["options", "caller"];

/// A file an area, and one for all.
pub(super) fn files(api: &Api) -> Vec<File> {
    let areas = api.areas();
    let mut files: Vec<File> = areas.iter().map(|area| area_file(api, area)).collect();
    files.push(file("Areas.kt", index(&areas)));
    files
}

fn index(areas: &[&str]) -> String {
    let mut out = format!("{HEADER}package io.fast.sdk\n\n");
    for area in areas {
        let _ = writeln!(out, "import io.fast.sdk.areas.{}Area", camel(area));
    }
    let _ = write!(
        out,
        "\n{}public open class Areas(caller: Caller) {{\n",
        docs::block("Every operation of the API, by area.", 0)
    );
    let members: Vec<String> = areas
        .iter()
        .map(|area| {
            let about = format!("Operations on {}.", area.replace('_', " "));
            let (name, class) = (identifier(area), camel(area));
            let about = docs::block(&about, 4);
            format!("{about}    public val {name}: {class}Area = {class}Area(caller)\n")
        })
        .collect();
    out.push_str(&members.join("\n"));
    out.push_str("}\n");
    out
}

fn area_file(api: &Api, area: &str) -> File {
    let mut methods = String::new();
    for op in api.operations_of(area) {
        method(api, op, &mut methods);
    }
    let mut out = format!("{HEADER}package io.fast.sdk.areas\n\n");
    out.push_str(&imports(api, &methods));
    let about = format!("Operations on {}.", area.replace('_', " "));
    let _ = write!(
        out,
        "\n{}public class {}Area(caller: Caller) : Area(caller) {{{methods}}}\n",
        docs::block(&about, 0),
        camel(area)
    );
    file(&format!("areas/{}Area.kt", camel(area)), out)
}

/// What of other packages a text uses.
fn imports(api: &Api, body: &str) -> String {
    let words: std::collections::BTreeSet<&str> = body
        .lines()
        .filter(|line| !line.trim_start().starts_with(['*', '/']))
        .flat_map(|line| line.split(|c: char| !c.is_ascii_alphanumeric()))
        .collect();
    let mut paths: Vec<String> = ["Area", "Caller", "CallOptions", "Params"]
        .map(|name| format!("io.fast.sdk.{name}"))
        .to_vec();
    for name in [
        "Binary",
        "ByteReply",
        "Change",
        "Forms",
        "Listing",
        "Secret",
        "gets",
    ] {
        if words.contains(name) {
            paths.push(format!("io.fast.sdk.{name}"));
        }
    }
    if words.contains("JsonElement") {
        paths.push("kotlinx.serialization.json.JsonElement".into());
    }
    for model in &api.models {
        if words.contains(model.name.as_str()) {
            paths.push(format!("io.fast.sdk.models.{}", model.name));
        }
    }
    paths.sort();
    paths
        .iter()
        .map(|path| format!("import {path}\n"))
        .collect()
}

fn method(api: &Api, op: &Operation, out: &mut String) {
    let (must, may): (Vec<&Param>, Vec<&Param>) = op.params.iter().partition(|p| p.required);
    let params: Vec<&Param> = must.into_iter().chain(may).collect();
    let names = distinct(params.iter().map(|p| p.name.as_str()), TAKEN);
    let mut arguments = String::new();
    let mut given = Vec::new();
    for (param, name) in params.iter().zip(&names) {
        let ty = argument(api, param);
        let default = if param.required { "" } else { "? = null" };
        let _ = writeln!(arguments, "        {name}: {ty}{default},");
        given.push(format!("{} gets {name}", text(&param.name)));
    }
    arguments.push_str("        options: CallOptions = CallOptions.DEFAULT,\n");
    let ty = |ty: &Type| short(&value(ty));
    let read = |ty: &Type| short(&form(ty));
    let (kind, returns, calls, forms) = match (&op.reply.ty, &op.page) {
        (Type::Bytes, _) => ("", "ByteReply".to_owned(), "bytes", String::new()),
        (page, Some(_)) => {
            let item = op.reply.item.as_ref().unwrap_or(&Type::Any);
            (
                "",
                format!("Listing<{}, {}>", ty(page), ty(item)),
                "pages",
                format!(", {}, {}", read(page), read(item)),
            )
        }
        (result, None) => (
            "suspend ",
            ty(result),
            "call",
            format!(", {}", read(result)),
        ),
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
        let _ = writeln!(out, "    @Deprecated({})", text(&message));
    }
    let name = identifier(op.verb());
    let params = match given.join(", ") {
        list if list.len() + 8 + 16 <= docs::WIDTH => format!("Params({list})"),
        _ => format!(
            "Params(\n            {},\n        )",
            given.join(",\n            ")
        ),
    };
    let _ = write!(
        out,
        "    public {kind}fun {name}(\n{arguments}    ): {returns} = caller.{calls}(\n        \
         {},\n        {params},\n        options{},\n    )\n",
        text(&op.name),
        forms.replace(", ", ",\n        "),
    );
}

/// What a method does and on what terms, and its tags.
fn about(api: &Api, op: &Operation, params: &[&Param], names: &[String]) -> String {
    let mut out = format!("{}\n\n{}", prose::purpose(op), prose::terms(op));
    out = docs::escaped(&out);
    let mut tags = Vec::new();
    for (param, name) in params.iter().zip(names) {
        let text = docs::escaped(&prose::param(api, param).replace('\n', " "));
        tags.push(format!("@param {} {text}", name.trim_matches('`')));
    }
    let refusals = prose::refusals(api, op);
    if !refusals.is_empty() {
        tags.push("@throws Exception among others for:".into());
        tags.extend(
            refusals
                .iter()
                .map(|text| format!("- {}", docs::escaped(text))),
        );
    }
    if !tags.is_empty() {
        let _ = write!(out, "\n\n{}", tags.join("\n"));
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
