//! The methods: a class an area, a line an operation.

use std::fmt::Write;

use super::names::{argument, text};
use super::{HEADER, docs, file, types};
use crate::api::{Api, Operation, Param, Status};
use crate::emit::layout::WIDTH;
use crate::emit::{File, prose};
use crate::model::{Type, camel, lower_camel};

/// A file an area, and one for all.
pub(super) fn files(api: &Api) -> Vec<File> {
    let areas = api.areas();
    let mut files: Vec<File> = areas.iter().map(|area| area_file(api, area)).collect();
    files.push(file("index.ts", index(&areas)));
    files
}

fn index(areas: &[&str]) -> String {
    let mut out = format!("{HEADER}import type {{ Caller }} from \"../caller.js\";\n");
    for area in areas {
        let _ = writeln!(
            out,
            "import {{ {} }} from \"./areas/{area}.js\";",
            camel(area)
        );
    }
    out.push_str("\nexport type * as models from \"./models/index.js\";\n");
    for area in areas {
        let _ = writeln!(out, "export type * from \"./areas/{area}.js\";");
    }
    let _ = write!(
        out,
        "\n{}export class Areas {{\n",
        docs::block("Every operation of the API, by area.", 0)
    );
    let mut made = String::new();
    for area in areas {
        let (name, class) = (lower_camel(area), camel(area));
        let about = format!("Operations on {}.", area.replace('_', " "));
        let _ = writeln!(out, "{}  readonly {name}: {class};", docs::block(&about, 2));
        let _ = writeln!(made, "    this.{name} = new {class}(caller);");
    }
    let _ = write!(out, "\n  constructor(caller: Caller) {{\n{made}  }}\n}}\n");
    out
}

fn area_file(api: &Api, area: &str) -> File {
    let mut options = String::new();
    let mut methods = String::new();
    for op in api.operations_of(area) {
        if let Some(name) = options_name(op) {
            declare(api, op, &name, &mut options);
        }
        method(api, op, &mut methods);
    }
    let about = format!("Operations on {}.", area.replace('_', " "));
    let body = format!(
        "{options}\n{}export class {} extends Area {{{methods}}}\n",
        docs::block(&about, 0),
        camel(area),
    );
    let used = |name: &str| {
        let code = body
            .lines()
            .filter(|l| !l.trim_start().starts_with(['*', '/']));
        code.flat_map(|l| l.split(|c: char| !c.is_ascii_alphanumeric()))
            .any(|word| word == name)
    };
    let imported: Vec<String> = ["Binary", "ByteReply", "CallOptions", "Listing", "Pending"]
        .into_iter()
        .filter(|name| used(name))
        .map(|name| format!(", type {name}"))
        .collect();
    let mut out = format!(
        "{HEADER}import {{ Area{} }} from \"../../caller.js\";\n",
        imported.concat()
    );
    if used("models") {
        out.push_str("import type * as models from \"../models/index.js\";\n");
    }
    out.push_str(&body);
    file(&format!("areas/{area}.ts"), out)
}

/// The name of what a method takes beside its required parameters, if that is more than every
/// method takes.
fn options_name(op: &Operation) -> Option<String> {
    let any = op.params.iter().any(|param| !param.required);
    any.then(|| format!("{}Options", camel(&op.name)))
}

fn declare(api: &Api, op: &Operation, name: &str, out: &mut String) {
    let about = format!(
        "What {{@link {}.{}}} takes beside its required parameters.",
        camel(op.area()),
        lower_camel(op.verb())
    );
    let about = docs::block(&about, 0);
    let _ = write!(
        out,
        "\n{about}export interface {name} extends CallOptions {{\n"
    );
    for param in op.params.iter().filter(|param| !param.required) {
        let about = prose::param(api, param);
        out.push_str(&docs::of_value(api, &param.schema, &about));
        let ty = types::argument(api, param, &qualified);
        let or = if ty == "unknown" { "" } else { " | undefined" };
        let _ = writeln!(out, "  {}?: {ty}{or};", param.name);
    }
    out.push_str("}\n");
}

fn method(api: &Api, op: &Operation, out: &mut String) {
    let required: Vec<&Param> = op.params.iter().filter(|param| param.required).collect();
    let _ = write!(out, "\n{}", docs::block(&about(api, op, &required), 2));
    let mut arguments = Vec::new();
    let mut given = Vec::new();
    for param in &required {
        let name = argument(&param.name);
        let ty = types::argument(api, param, &qualified);
        arguments.push(format!("{name}: {ty}"));
        given.push(match name == param.name {
            true => name,
            false => format!("{}: {name}", param.name),
        });
    }
    let options = options_name(op).unwrap_or("CallOptions".to_owned());
    arguments.push(format!("options?: {options}"));
    let params = match given.is_empty() {
        true => "{}".to_owned(),
        false => format!("{{ {} }}", given.join(", ")),
    };
    let ty = |ty: &Type| types::value(api, ty, None, &qualified);
    let (returns, calls) = match (&op.reply.ty, &op.page) {
        (Type::Bytes, _) => ("ByteReply".to_owned(), "bytes"),
        (result, Some(_)) => {
            let item = op.reply.item.as_ref().map_or("unknown".to_owned(), ty);
            (format!("Listing<{}, {item}>", ty(result)), "pages")
        }
        (result, None) => (format!("Pending<{}>", ty(result)), "call"),
    };
    let name = lower_camel(op.verb());
    let mut head = format!("  {name}({}): {returns} {{", arguments.join(", "));
    if head.len() > WIDTH {
        head = format!(
            "  {name}(\n    {},\n  ): {returns} {{",
            arguments.join(",\n    ")
        );
    }
    let _ = write!(
        out,
        "{head}\n    return this.caller.{calls}({}, {params}, options);\n  }}\n",
        text(&op.name),
    );
}

/// What a method does and on what terms, and its tags.
fn about(api: &Api, op: &Operation, required: &[&Param]) -> String {
    let mut out = format!("{}\n\n{}", prose::purpose(op), prose::terms(op));
    out = docs::escaped(&out);
    let mut tags = Vec::new();
    for param in required {
        let text = docs::escaped(&prose::param(api, param).replace('\n', " "));
        tags.push(format!("@param {} - {text}", argument(&param.name)));
    }
    let optional = op.params.iter().filter(|param| !param.required);
    let optional: Vec<String> = optional.map(|param| format!("`{}`", param.name)).collect();
    if !optional.is_empty() {
        tags.push(format!(
            "@param options - Optional: {}.",
            optional.join(", ")
        ));
    }
    if op.reply.ty == Type::Bytes {
        tags.push("@returns All of it when awaited; piece by piece in `for await`.".into());
    } else if op.page.is_some() {
        tags.push("@returns One page when awaited; every item to the end in `for await`.".into());
    }
    let refusals = prose::refusals(api, op);
    if !refusals.is_empty() {
        tags.push("@throws A `FastioError`, among others for:".into());
        tags.extend(
            refusals
                .iter()
                .map(|text| format!("- {}", docs::escaped(text))),
        );
    }
    if op.status != Status::Current {
        let instead: Vec<String> = op.replaced_by.iter().map(|name| called(name)).collect();
        tags.push(match instead.is_empty() {
            true => "@deprecated The service no longer documents it.".into(),
            false => format!("@deprecated Use {}.", instead.join(" or ")),
        });
    }
    if !tags.is_empty() {
        let _ = write!(out, "\n\n{}", tags.join("\n"));
    }
    out
}

/// An operation as a caller writes it.
fn called(operation: &str) -> String {
    match operation.split_once('.') {
        Some((area, verb)) => format!("`{}.{}`", lower_camel(area), lower_camel(verb)),
        None => format!("`{operation}`"),
    }
}

/// A named type with where it stands.
fn qualified(name: &str) -> String {
    format!("models.{name}")
}
