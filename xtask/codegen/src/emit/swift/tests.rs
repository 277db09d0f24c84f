//! Tables for the tests of all models and all methods: what is read of each, and how each is called.
//!
//! Values stand in JSON beside the code: literals of that size would take the compiler minutes. The
//! code is one plain call a line.

use std::fmt::Write;

use serde_json::{Map, Value, json};

use super::HEADER;
use super::methods::arguments_of;
use super::models::{case_names, member_names};
use super::names::{constants, identifier, text};
use super::types::{is_binary, is_change};
use crate::api::{Api, Operation, Param, Place};
use crate::emit::usage::model;
use crate::emit::{Emitter, File, samples};
use crate::model::{Json, Model, Shape, Test, Type, Variant, camel};

/// Writes `bindings-uniffi/swift/Tests/FastioAPITests/Generated`.
pub(in crate::emit) const EMITTER: Emitter = Emitter {
    name: "Swift's tests",
    folder: "bindings-uniffi/swift/Tests/FastioAPITests/Generated",
    emit,
};

/// What every area's calls are marked with, so that none of a deprecated method is warned of.
const MARK: &str = "@available(*, deprecated, message: \"It calls what is deprecated too.\")";

fn emit(api: &Api) -> Vec<File> {
    vec![
        file("Models.json", model_samples(api)),
        file("Models.swift", models(api)),
        file("Methods.json", method_samples(api)),
        file("Methods.swift", methods(api)),
    ]
}

fn file(path: &str, text: String) -> File {
    File {
        path: format!("{}/{path}", EMITTER.folder),
        text,
        rustfmt: false,
    }
}

/// A JSON object, one line an entry, that says what it is.
fn document(entries: impl Iterator<Item = (String, Value)>) -> String {
    let about = json!(HEADER.trim_start_matches("// ").trim_end());
    let mut out = format!("{{\"\": {about}");
    for (name, value) in entries {
        let _ = write!(out, ",\n{}: {value}", json!(name));
    }
    out.push_str("\n}\n");
    out
}

/// By model: the whole object and the members it needs, or each form with its sample.
fn model_samples(api: &Api) -> String {
    document(api.models.iter().map(|model| {
        let sample = match &model.shape {
            Shape::Struct(members) => {
                let needed = members.iter().filter(|member| member.required);
                let needed: Vec<&str> = needed.map(|member| member.wire.as_str()).collect();
                json!({"needed": needed, "sample": samples::full(api, members)})
            }
            Shape::Words { .. } => forms(api, model).into(),
            Shape::Union(variants) => {
                let mut forms = forms(api, model);
                forms.pop();
                forms.extend(unheard_of(variants));
                forms.into()
            }
        };
        (model.name.clone(), sample)
    }))
}

fn forms(api: &Api, model: &Model) -> Vec<Value> {
    let forms = samples::samples(api, model);
    forms.into_iter().map(|(_, sample)| sample).collect()
}

/// A value that is none of the forms: what is of a known form and not as described would be refused.
fn unheard_of(variants: &[Variant]) -> Option<Value> {
    let kinds = [
        (Json::Object, json!({"zz_unknown": [1, "two", null]})),
        (Json::List, json!([[[null]]])),
        (Json::Boolean, json!(true)),
        (Json::Number, json!(0.5)),
        (Json::Text, json!("zz unknown text")),
    ];
    let known = |kind| variants.iter().any(|v| v.test == Test::Json(kind));
    let other = kinds.into_iter().find(|(kind, _)| !known(*kind));
    other.map(|(_, value)| value)
}

/// A function a module, which shows every model to the test.
fn models(api: &Api) -> String {
    let mut modules: Vec<&str> = api.models.iter().map(|m| m.module.as_str()).collect();
    modules.sort_unstable();
    modules.dedup();
    let mut out = format!(
        "{HEADER}\nimport FastioAPI\n\nextension EveryModel {{\n    func all() throws {{\n"
    );
    for module in &modules {
        let _ = writeln!(out, "        try {}()", module_name(module));
    }
    out.push_str("    }\n");
    for module in &modules {
        let _ = write!(
            out,
            "\n    private func {}() throws {{\n",
            module_name(module)
        );
        for model in api.models.iter().filter(|m| m.module == *module) {
            show(model, &mut out);
        }
        out.push_str("    }\n");
    }
    out.push_str("}\n");
    out
}

fn module_name(module: &str) -> String {
    format!("of{}", camel(module))
}

fn show(model: &Model, out: &mut String) {
    let name = &model.name;
    match &model.shape {
        Shape::Struct(members) if members.is_empty() => {
            let _ = writeln!(out, "        try object(Models.{name}.self) {{ _, _ in }}");
        }
        Shape::Struct(members) => {
            let _ = writeln!(out, "        try object(Models.{name}.self) {{ it, seen in");
            for (member, name) in members.iter().zip(member_names(members)) {
                let wire = text(&member.wire);
                let _ = writeln!(out, "            seen.member({wire}, try it.{name})");
            }
            out.push_str("        }\n");
        }
        Shape::Words { words, .. } => {
            let known: Vec<String> = constants(words).iter().map(|c| format!(".{c}")).collect();
            let _ = writeln!(
                out,
                "        try words(Models.{name}.self, [{}])",
                known.join(", ")
            );
        }
        Shape::Union(variants) => {
            let _ = writeln!(
                out,
                "        try forms(Models.{name}.self) {{\n            switch $0 {{"
            );
            for (at, case) in case_names(variants).iter().enumerate() {
                let _ = writeln!(out, "            case .{case}: {at}");
            }
            let _ = writeln!(
                out,
                "            case .unknown: {}\n            }}\n        }}",
                variants.len()
            );
        }
    }
}

/// By operation: how it is called, and what the caller is to be given if it gets all and if it gets the least.
fn method_samples(api: &Api) -> String {
    document(api.operations.iter().map(|op| {
        let (params, _) = arguments_of(op);
        let given = |least: bool| {
            let mut json = Map::new();
            let mut binaries = Vec::new();
            for param in params.iter().filter(|p| p.required || !least) {
                match is_binary(param) {
                    true => binaries.push(param.name.as_str()),
                    false => {
                        let value = sample(api, &param.ty, &param.name).1;
                        json.insert(param.name.clone(), value);
                    }
                }
            }
            json!({"json": json, "binaries": binaries})
        };
        let value = json!({"kind": kind(op), "all": given(false), "least": given(true)});
        (op.name.clone(), value)
    }))
}

fn kind(op: &Operation) -> &'static str {
    match (&op.reply.ty, &op.page) {
        (Type::Bytes, _) => "bytes",
        (_, Some(_)) => "pages",
        (_, None) => "call",
    }
}

/// A structure an area, which calls each of its methods twice.
fn methods(api: &Api) -> String {
    let areas = api.areas();
    let all: Vec<String> = areas
        .iter()
        .map(|a| format!("    {}Calls(),\n", camel(a)))
        .collect();
    let mut out = format!(
        "{HEADER}\nimport FastioAPI\nimport Foundation\n\nlet everyArea: [any AreaCalls] = [\n{}]\n",
        all.concat()
    );
    for area in areas {
        let _ = write!(
            out,
            "\nprivate struct {}Calls: AreaCalls {{\n    {MARK}\n    func make(_ every: EveryMethod) async throws {{\n",
            camel(area)
        );
        for op in api.operations_of(area) {
            call(api, op, false, &mut out);
            call(api, op, true, &mut out);
        }
        out.push_str("    }\n}\n");
    }
    out
}

fn call(api: &Api, op: &Operation, least: bool, out: &mut String) {
    let (params, names) = arguments_of(op);
    let arguments: Vec<String> = params
        .iter()
        .zip(&names)
        .filter(|(param, _)| param.required || !least)
        .map(|(param, name)| format!("{}: {}", name.trim_matches('`'), argument(api, param)))
        .collect();
    let asked = if least { "least" } else { "all" };
    let method = format!(
        "$0.{}.{}({})",
        identifier(op.area()),
        identifier(op.verb()),
        arguments.join(", ")
    );
    let act = match kind(op) {
        "bytes" => format!("for try await _ in {method} {{}}"),
        "pages" => format!("for try await _ in {method} {{}}"),
        _ => format!("_ = try await {method}"),
    };
    let _ = writeln!(
        out,
        "        try await every.method({}, {}) {{ {act} }}",
        text(&op.name),
        text(asked)
    );
}

/// What a caller gives for a parameter, in Swift.
fn argument(api: &Api, param: &Param) -> String {
    let value = match (param.place, is_binary(param)) {
        (Place::Files, _) => "[.bytes(Data([1]))]".to_owned(),
        (_, true) => ".bytes(Data([1]))".to_owned(),
        (_, false) => sample(api, &param.ty, &param.name).0,
    };
    match is_change(api, param) {
        true => format!(".to({value})"),
        false => value,
    }
}

/// A value of a type that is told from others by a name: in Swift, and as JSON.
fn sample(api: &Api, ty: &Type, name: &str) -> (String, Value) {
    let quoted = text(name);
    match ty {
        Type::Any => (format!("[\"any\": {quoted}]"), json!({"any": name})),
        Type::Boolean | Type::Flag => ("true".to_owned(), json!(true)),
        Type::Integer => (name.len().to_string(), json!(name.len())),
        Type::Number => ("0.5".to_owned(), json!(0.5)),
        Type::Text | Type::LooseText | Type::Timestamp | Type::Secret => (quoted, json!(name)),
        // What is sent as bytes is no JSON.
        Type::Bytes => (".bytes(Data([1]))".to_owned(), Value::Null),
        Type::List(items) => {
            let (code, value) = sample(api, items, name);
            (format!("[{code}]"), json!([value]))
        }
        Type::Map(values) => {
            let (code, value) = sample(api, values, name);
            (format!("[\"key\": {code}]"), json!({"key": value}))
        }
        Type::Named(of) => match model(api, of).map(|model| &model.shape) {
            Some(Shape::Words { .. }) => (format!("Models.{of}({quoted})"), json!(name)),
            Some(Shape::Union(_)) => (
                format!("Models.{of}.unknown([\"zz_unknown\": {quoted}])"),
                json!({"zz_unknown": name}),
            ),
            Some(Shape::Struct(_)) | None => (
                format!("Models.{of}([\"zz_unknown\": {quoted}])"),
                json!({"zz_unknown": name}),
            ),
        },
    }
}
