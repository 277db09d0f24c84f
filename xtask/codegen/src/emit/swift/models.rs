//! The models: a view of a JSON object, a set of words, a union of forms.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::names::{constants, distinct, text};
use super::types::{form, value};
use super::{HEADER, docs, file};
use crate::api::Api;
use crate::emit::usage::given;
use crate::emit::{File, prose};
use crate::model::{Json, Member, Model, Shape, Test, Variant, camel};

/// Members that every model has.
const TAKEN: &[&str] = &[
    "json",
    "asJSON",
    "hashValue",
    "debugDescription",
    "customMirror",
];

/// A file a module.
pub(super) fn files(api: &Api) -> Vec<File> {
    let given = given(api);
    let modules: BTreeSet<&str> = api.models.iter().map(|m| m.module.as_str()).collect();
    let files = modules.iter().map(|module| {
        let mut out = format!("{HEADER}\nextension Models {{\n");
        let of_module = api.models.iter().filter(|m| m.module == *module);
        let declared: Vec<String> = of_module
            .map(|model| declare(api, model, given.contains(model.name.as_str())))
            .collect();
        out.push_str(&declared.join("\n"));
        out.push_str("}\n");
        file(&format!("Models/{}.swift", camel(module)), out)
    });
    files.collect()
}

fn declare(api: &Api, model: &Model, given: bool) -> String {
    let about = match model.doc.is_empty() {
        true => format!("`{}` of `{}`.", model.name, model.module),
        false => model.doc.clone(),
    };
    let mut out = docs::block(&docs::escaped(&about), 4);
    let name = &model.name;
    match &model.shape {
        Shape::Struct(members) => object(api, name, members, given, &mut out),
        Shape::Words { words, .. } => enumeration(name, words, &mut out),
        Shape::Union(variants) => union(name, variants, &mut out),
    }
    out
}

fn object(api: &Api, name: &str, members: &[Member], given: bool, out: &mut String) {
    let _ = write!(
        out,
        "    public struct {name}: Model {{\n        public let json: JSON.Object\n        \
         public init(_ json: JSON.Object) {{ self.json = json }}\n"
    );
    let names = member_names(members);
    if given && !members.is_empty() {
        initializer(members, &names, out);
    }
    for (member, name) in members.iter().zip(&names) {
        let about = prose::member(api, member);
        let _ = write!(out, "\n{}", docs::block(&docs::escaped(&about), 8));
        let (mark, read) = match member.required {
            true => ("", "need"),
            false => ("?", "maybe"),
        };
        let _ = writeln!(
            out,
            "        public var {name}: {}{mark} {{ get throws {{ try {read}({}, {}) }} }}",
            value(&member.ty),
            text(&member.wire),
            form(&member.ty),
        );
    }
    out.push_str("    }\n");
}

/// What the members are called, in their order.
pub(super) fn member_names(members: &[Member]) -> Vec<String> {
    distinct(members.iter().map(|m| m.name.as_str()), TAKEN)
}

/// What the forms of a union are called, in their order.
pub(super) fn case_names(variants: &[Variant]) -> Vec<String> {
    let names = variants.iter().map(|v| v.name.as_str());
    distinct(names, &["json", "unknown"])
}

/// Of what a caller gives: what must be there first, the rest by name.
fn initializer(members: &[Member], names: &[String], out: &mut String) {
    let mut arguments = Vec::new();
    let mut body = String::new();
    let (must, may): (Vec<_>, Vec<_>) = members.iter().zip(names).partition(|(m, _)| m.required);
    for (member, name) in must.into_iter().chain(may) {
        let default = if member.required { "" } else { "? = nil" };
        arguments.push(format!(
            "            {name}: {}{default}",
            value(&member.ty)
        ));
        let _ = writeln!(body, "            json.add({}, {name})", text(&member.wire));
    }
    let _ = write!(
        out,
        "\n        /// Of these members; what is nil is left out.\n        public init(\n{}\n        ) {{\n            \
         var json = JSON.Object()\n{body}            self.json = json\n        }}\n",
        arguments.join(",\n"),
    );
}

fn enumeration(name: &str, words: &[String], out: &mut String) {
    let _ = write!(
        out,
        "    public struct {name}: Word {{\n        public let rawValue: String\n        \
         public init(rawValue: String) {{ self.rawValue = rawValue }}\n"
    );
    for (word, constant) in words.iter().zip(constants(words)) {
        let _ = write!(
            out,
            "\n        /// `{word}`\n        public static var {constant}: Self {{ Self({}) }}\n",
            text(word)
        );
    }
    out.push_str("    }\n");
}

fn union(name: &str, variants: &[Variant], out: &mut String) {
    let _ = writeln!(out, "    public enum {name}: Union {{");
    let names = case_names(variants);
    let mut reads = String::new();
    let mut writes = String::new();
    for (variant, case) in variants.iter().zip(names) {
        let (about, test) = told(&variant.test);
        let (ty, form) = (value(&variant.ty), form(&variant.ty));
        let _ = write!(out, "        /// {about}\n        case {case}({ty})\n\n");
        let _ = writeln!(
            reads,
            "            if {test} {{ return .{case}(try {form}(json)) }}"
        );
        let _ = writeln!(writes, "            case .{case}(let value): value.asJSON");
    }
    let _ = write!(
        out,
        "        /// Another form than is known.\n        case unknown(JSON)\n\n        \
         public static func read(_ json: JSON) throws -> Self {{\n{reads}            return .unknown(json)\n        }}\n\n        \
         public var asJSON: JSON {{\n            switch self {{\n{writes}            \
         case .unknown(let json): json\n            }}\n        }}\n    }}\n"
    );
}

/// How a form is told from the others: in words and in code.
fn told(test: &Test) -> (String, String) {
    match test {
        Test::Json(json) => {
            let kind = format!("{json:?}").to_lowercase();
            let code = match json {
                Json::Boolean => "json.isBoolean",
                Json::Number => "json.isNumber",
                Json::Text => "json.isText",
                Json::List => "json.isList",
                Json::Object => "json.isObject",
            };
            (format!("The only {kind} among the forms."), code.into())
        }
        Test::Tag(key, word) => (
            format!("`{key}` is `{word}`."),
            format!("json.hasTag({}, {})", text(key), text(word)),
        ),
        Test::Keys(keys) => {
            let quoted: Vec<String> = keys.iter().map(|key| text(key)).collect();
            let named: Vec<String> = keys.iter().map(|key| format!("`{key}`")).collect();
            (
                format!("Has one of {}.", named.join(", ")),
                format!("json.hasKey({})", quoted.join(", ")),
            )
        }
    }
}
