//! The models: a view of a JSON object, a set of words, a union of forms.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::names::{constants, distinct, text};
use super::types::{form, short, value};
use super::{HEADER, docs, file};
use crate::api::Api;
use crate::emit::usage::given;
use crate::emit::{File, prose};
use crate::model::{Json, Member, Model, Shape, Test, Variant, camel};

/// Members that the base class or the language's own objects have.
const TAKEN: &[&str] = &["json", "class"];

/// A file a module.
pub(super) fn files(api: &Api) -> Vec<File> {
    let given = given(api);
    let modules: BTreeSet<&str> = api.models.iter().map(|m| m.module.as_str()).collect();
    let files = modules.iter().map(|module| {
        let mut body = String::new();
        for model in api.models.iter().filter(|m| m.module == *module) {
            declare(api, model, given.contains(model.name.as_str()), &mut body);
        }
        let mut out = format!("{HEADER}package io.fast.sdk.models\n\n");
        out.push_str(&imports(&body));
        out.push_str(&body);
        file(&format!("models/{}.kt", camel(module)), out)
    });
    files.collect()
}

/// What of the hand-written names a text uses.
fn imports(body: &str) -> String {
    let code = || {
        body.lines()
            .filter(|l| !l.trim_start().starts_with(['*', '/']))
            .flat_map(|l| l.split(|c: char| !c.is_ascii_alphanumeric() && c != '.'))
    };
    let mut out = String::new();
    for (path, name) in [
        ("io.fast.sdk", "Form"),
        ("io.fast.sdk", "Forms"),
        ("io.fast.sdk", "Model"),
        ("io.fast.sdk", "ModelForm"),
        ("io.fast.sdk", "Secret"),
        ("io.fast.sdk", "Union"),
        ("io.fast.sdk", "Word"),
        ("io.fast.sdk", "WordForm"),
        ("io.fast.sdk", "gets"),
        ("io.fast.sdk", "hasKey"),
        ("io.fast.sdk", "hasTag"),
        ("io.fast.sdk", "isBoolean"),
        ("io.fast.sdk", "isNumber"),
        ("io.fast.sdk", "isText"),
        ("io.fast.sdk", "members"),
        ("kotlinx.serialization.json", "JsonArray"),
        ("kotlinx.serialization.json", "JsonElement"),
        ("kotlinx.serialization.json", "JsonObject"),
    ] {
        let method = format!("json.{name}");
        if code().any(|word| word.split('.').next() == Some(name) || word == method) {
            let _ = writeln!(out, "import {path}.{name}");
        }
    }
    out
}

fn declare(api: &Api, model: &Model, given: bool, out: &mut String) {
    let about = match model.doc.is_empty() {
        true => format!("`{}` of `{}`.", model.name, model.module),
        false => model.doc.clone(),
    };
    let _ = write!(out, "\n{}", docs::block(&docs::escaped(&about), 0));
    let name = &model.name;
    match &model.shape {
        Shape::Struct(members) => object(api, name, members, given, out),
        Shape::Words { words, .. } => enumeration(name, words, out),
        Shape::Union(variants) => union(name, variants, out),
    }
}

fn object(api: &Api, name: &str, members: &[Member], given: bool, out: &mut String) {
    let _ = writeln!(
        out,
        "public class {name}(json: JsonObject) : Model(json) {{"
    );
    let names = distinct(members.iter().map(|m| m.name.as_str()), TAKEN);
    if given && !members.is_empty() {
        constructor(members, &names, out);
    }
    for (member, name) in members.iter().zip(&names) {
        let about = prose::member(api, member);
        out.push_str(&docs::block(&docs::escaped(&about), 4));
        let (mark, read) = match member.required {
            true => ("", "need"),
            false => ("?", "maybe"),
        };
        let _ = writeln!(
            out,
            "    public val {name}: {}{mark} get() = {read}({}, {})\n",
            short(&value(&member.ty)),
            text(&member.wire),
            short(&form(&member.ty)),
        );
    }
    let _ = write!(
        out,
        "    public companion object : ModelForm<{name}>() {{\n        \
         override fun make(json: JsonObject): {name} = {name}(json)\n    }}\n}}\n"
    );
}

/// A constructor of what a caller gives: what must be there first, the rest by name.
fn constructor(members: &[Member], names: &[String], out: &mut String) {
    let mut arguments = Vec::new();
    let mut given = Vec::new();
    let (must, may): (Vec<_>, Vec<_>) = members.iter().zip(names).partition(|(m, _)| m.required);
    for (member, name) in must.into_iter().chain(may) {
        let default = if member.required { "" } else { "? = null" };
        let ty = short(&value(&member.ty));
        arguments.push(format!("        {name}: {ty}{default},\n"));
        given.push(format!("            {} gets {name},\n", text(&member.wire)));
    }
    let _ = writeln!(
        out,
        "    /** Of these members; what is null is left out. */\n    public constructor(\n{}    ) : this(\n        members(\n{}        ),\n    )\n",
        arguments.concat(),
        given.concat()
    );
}

fn enumeration(name: &str, words: &[String], out: &mut String) {
    let _ = write!(
        out,
        "@JvmInline\npublic value class {name}(override val value: String) : Word {{\n    \
         override fun toString(): String = value\n\n    \
         public companion object : WordForm<{name}>() {{\n        \
         override fun make(value: String): {name} = {name}(value)\n"
    );
    for (word, constant) in words.iter().zip(constants(words)) {
        let _ = write!(
            out,
            "\n        /** `{word}` */\n        public val {constant}: {name} get() = {name}({})\n",
            text(word)
        );
    }
    out.push_str("    }\n}\n");
}

fn union(name: &str, variants: &[Variant], out: &mut String) {
    let _ = writeln!(
        out,
        "public sealed class {name}(json: JsonElement) : Union(json) {{"
    );
    let mut cases = String::new();
    for variant in variants {
        let (about, test) = told(&variant.test);
        let (ty, form) = (value(&variant.ty), form(&variant.ty));
        let own = &variant.name;
        let _ = write!(
            out,
            "    /** {about} */\n    public class {own}(json: JsonElement) : {name}(json) {{\n        \
             /** The value. */\n        public val value: {ty} get() = {form}.read(json)\n    }}\n\n"
        );
        let _ = writeln!(cases, "            {test} -> {own}(json)");
    }
    let _ = write!(
        out,
        "    /** Another form than is known. */\n    public class Unknown(json: JsonElement) : {name}(json)\n\n    \
         public companion object : Form<{name}>() {{\n        \
         override fun read(json: JsonElement): {name} = when {{\n{cases}            \
         else -> Unknown(json)\n        }}\n    }}\n}}\n"
    );
}

/// How a form is told from the others: in words and in code.
fn told(test: &Test) -> (String, String) {
    match test {
        Test::Json(json) => {
            let code = match json {
                Json::Boolean => "json.isBoolean()",
                Json::Number => "json.isNumber()",
                Json::Text => "json.isText()",
                Json::List => "json is JsonArray",
                Json::Object => "json is JsonObject",
            };
            let kind = format!("{json:?}").to_lowercase();
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
