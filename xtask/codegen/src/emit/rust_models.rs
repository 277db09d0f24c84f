//! The models of `fastio-description`: serde types for every named type.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::rust::{HEADER, docs, identifier, text};
use super::{Emitter, File, prose, samples};
use crate::api::Api;
use crate::model::{Member, Model, Shape, Test, Type, Variant, word_names};

/// Writes `core/description/src/generated/models`.
pub(super) const EMITTER: Emitter = Emitter {
    name: "models",
    folder: "core/description/src/generated/models",
    emit,
};

fn emit(api: &Api) -> Vec<File> {
    let modules: BTreeSet<&str> = api.models.iter().map(|m| m.module.as_str()).collect();
    let mut files = Vec::new();
    let mut index = format!("{HEADER}//! The models, by where the description states them.\n\n");
    for module in &modules {
        let _ = writeln!(index, "mod {module};");
    }
    index.push_str("#[cfg(test)]\n#[rustfmt::skip]\nmod samples;\n\n");
    files.push(samples::file(api, EMITTER.folder));
    for module in &modules {
        let _ = writeln!(index, "pub use {module}::*;");
        files.push(file(api, module));
    }
    files.push(File {
        path: format!("{}/mod.rs", EMITTER.folder),
        text: index,
        rustfmt: true,
    });
    files
}

fn file(api: &Api, module: &str) -> File {
    let mut out = format!("{HEADER}//! Models of `{module}`.\n\n");
    let mut body = String::new();
    for model in api.models.iter().filter(|m| m.module == module) {
        body.push('\n');
        match &model.shape {
            Shape::Struct(members) => object(api, model, members, &mut body),
            Shape::Words { words, .. } => enumeration(model, words, &mut body),
            Shape::Union(variants) => union(model, variants, &mut body),
        }
    }
    // Most modules use most of these; a list of exactly what each uses would change with every field.
    out.push_str("#[allow(clippy::wildcard_imports, unused_imports)]\nuse crate::models::*;\n");
    if body.contains("Deserialize)]") {
        out.push_str("use serde::{Deserialize, Serialize};\n");
    }
    out.push_str(&body);
    File {
        path: format!("{}/{module}.rs", EMITTER.folder),
        text: out,
        rustfmt: true,
    }
}

fn about(model: &Model) -> String {
    match model.doc.is_empty() {
        true => format!("`{}` of `{}`.", model.name, model.module),
        false => model.doc.clone(),
    }
}

fn object(api: &Api, model: &Model, members: &[Member], out: &mut String) {
    let required: Vec<&Member> = members.iter().filter(|m| m.required).collect();
    out.push_str(&docs(&about(model)));
    let (default, serde) = match required.is_empty() {
        true => (", Default", "#[serde(default)]\n"),
        false => ("", ""),
    };
    let _ = write!(
        out,
        "#[derive(Debug, Clone{default}, PartialEq, Serialize, Deserialize)]\n{serde}pub struct {} {{",
        model.name
    );
    for member in members {
        out.push_str(&docs(&prose::member(api, member)));
        let name = identifier(&member.name);
        let mut serde = Vec::new();
        if name.trim_start_matches("r#") != member.wire {
            serde.push(format!("rename = {}", text(&member.wire)));
        }
        let mut ty = rust(&member.ty);
        if member.recursive {
            ty = format!("Box<{ty}>");
        }
        let loose = member.ty == Type::LooseText;
        if member.required {
            if loose {
                serde.push("deserialize_with = \"crate::models::text\"".into());
            }
        } else {
            ty = format!("Option<{ty}>");
            serde.push("skip_serializing_if = \"Option::is_none\"".into());
            if loose {
                serde.push("deserialize_with = \"crate::models::text_or_none\"".into());
            }
            if !required.is_empty() {
                serde.push("default".into());
            }
        }
        if !serde.is_empty() {
            let _ = writeln!(out, "#[serde({})]", serde.join(", "));
        }
        let _ = writeln!(out, "pub {name}: {ty},");
    }
    out.push_str(
        "/// Members the description does not know.\n#[serde(flatten)]\n\
         pub extra: Map<String, Value>,\n}\n",
    );
    if !required.is_empty() {
        constructor(model, members, &required, out);
    }
}

/// `new` with what an object is refused without.
fn constructor(model: &Model, members: &[Member], required: &[&Member], out: &mut String) {
    let mut arguments = String::new();
    let mut fields = String::new();
    for member in members {
        let name = identifier(&member.name);
        let value = match (member.required, &member.ty, member.recursive) {
            (false, ..) => "None".to_owned(),
            (true, Type::Text | Type::LooseText, _) => format!("{name}.into()"),
            (true, _, true) => format!("Box::new({name})"),
            (true, ..) => name.clone(),
        };
        match value == name {
            true => fields.push_str(&format!("{name},")),
            false => fields.push_str(&format!("{name}: {value},")),
        }
    }
    for member in required {
        let ty = match &member.ty {
            Type::Text | Type::LooseText => "impl Into<String>".to_owned(),
            other => rust(other),
        };
        let _ = write!(arguments, "{}: {ty},", identifier(&member.name));
    }
    let _ = write!(
        out,
        "\nimpl {} {{ /// With the members it cannot be without.\n\
         pub fn new({arguments}) -> Self {{ Self {{ {fields} extra: Map::new() }} }} }}\n",
        model.name
    );
}

fn enumeration(model: &Model, words: &[String], out: &mut String) {
    out.push_str("words! {\n");
    out.push_str(&indented(&docs(&about(model))));
    let _ = writeln!(out, "    {} {{", model.name);
    for (word, name) in words.iter().zip(word_names(words)) {
        let _ = writeln!(out, "        {name} = {},", text(word));
    }
    out.push_str("    }\n}\n");
}

fn union(model: &Model, variants: &[Variant], out: &mut String) {
    out.push_str("union! {\n");
    out.push_str(&indented(&docs(&about(model))));
    let _ = writeln!(out, "    {} {{", model.name);
    for variant in variants {
        let (about, test) = match &variant.test {
            Test::Json(json) => (
                format!(
                    "The only {} among the forms.",
                    format!("{json:?}").to_lowercase()
                ),
                format!("is_json(Json::{json:?})"),
            ),
            Test::Tag(key, value) => (
                format!("`{key}` is `{value}`."),
                format!("has_tag({}, {})", text(key), text(value)),
            ),
            Test::Keys(keys) => {
                let keys: Vec<String> = keys.iter().map(|k| text(k)).collect();
                let keys = keys.join(", ");
                (
                    format!("Has one of {}.", keys.replace('"', "`")),
                    format!("has_key(&[{keys}])"),
                )
            }
        };
        out.push_str(&indented(&indented(&docs(&about))));
        let ty = rust(&variant.ty);
        let _ = writeln!(out, "        {}({ty}) if {test},", variant.name);
    }
    out.push_str("    }\n}\n");
}

fn indented(lines: &str) -> String {
    lines.lines().map(|line| format!("    {line}\n")).collect()
}

/// A type in Rust.
pub(super) fn rust(ty: &Type) -> String {
    match ty {
        Type::Any => "Value".into(),
        Type::Boolean => "bool".into(),
        Type::Integer => "i64".into(),
        Type::Number => "f64".into(),
        Type::Flag | Type::Text | Type::LooseText => "String".into(),
        Type::Secret => "SecretText".into(),
        Type::Timestamp => "Timestamp".into(),
        Type::Bytes => "Vec<u8>".into(),
        Type::List(items) => format!("Vec<{}>", rust(items)),
        Type::Map(values) => format!("IndexMap<String, {}>", rust(values)),
        Type::Named(name) => name.clone(),
    }
}
