//! Sample JSON for every model, for the round-trip tests beside the models.

use std::fmt::Write;

use serde_json::{Map, Value, json};

use super::File;
use super::rust::{HEADER, text, texts};
use super::usage::model;
use crate::api::Api;
use crate::model::{Member, Model, Shape, Test, Type, Variant, word_names};

/// A member no description will ever have.
const UNKNOWN: &str = "zz_unknown";

/// A word no description will ever have.
const UNKNOWN_WORD: &str = "zz unknown word";

/// How deep objects in a sample have all their members; further down, those they need.
const DEPTH: u8 = 2;

/// The test's tables, one line a sample.
pub(super) fn file(api: &Api, folder: &str) -> File {
    let mut objects = String::new();
    let mut others = String::new();
    for model in &api.models {
        let name = &model.name;
        match &model.shape {
            Shape::Struct(members) => {
                let needed: Vec<&str> = members
                    .iter()
                    .filter(|member| member.required)
                    .map(|member| member.wire.as_str())
                    .collect();
                let sample = full(api, members);
                let _ = writeln!(
                    objects,
                    "    object::<{name}>({}, r##\"{sample}\"##);",
                    texts(&needed)
                );
            }
            Shape::Words { .. } | Shape::Union(_) => {
                for (form, sample) in samples(api, model) {
                    let form = text(&form);
                    let _ = writeln!(others, "    one_of::<{name}>({form}, r##\"{sample}\"##);");
                }
            }
        }
    }
    let whole = format!(
        "{HEADER}//! Samples of every model.\n\n\
         use super::*;\nuse crate::models::round_trip::{{object, one_of}};\n\n\
         #[test]\nfn every_object_survives_a_round_trip() {{\n{objects}}}\n\n\
         #[test]\nfn every_word_and_form_survives_a_round_trip() {{\n{others}}}\n"
    );
    File {
        path: format!("{folder}/samples.rs"),
        text: whole,
        rustfmt: false,
    }
}

/// An object with all its members, down to a depth, and one that nobody knows.
pub(super) fn full(api: &Api, members: &[Member]) -> Value {
    object(api, members, DEPTH)
}

/// All words or forms and one that nobody knows, each with the variant it is.
pub(super) fn samples(api: &Api, model: &Model) -> Vec<(String, Value)> {
    let other = |value| ("Other".to_owned(), value);
    match &model.shape {
        Shape::Words { words, .. } => word_names(words)
            .into_iter()
            .zip(words.iter().map(|word| json!(word)))
            .chain([other(json!(UNKNOWN_WORD))])
            .collect(),
        Shape::Union(variants) => variants
            .iter()
            .map(|variant| (variant.name.clone(), form(api, variant, DEPTH)))
            .chain([other(json!([[[null]]]))])
            .collect(),
        Shape::Struct(_) => Vec::new(),
    }
}

fn object(api: &Api, members: &[Member], depth: u8) -> Value {
    let mut map = Map::new();
    for member in members.iter().filter(|m| depth > 0 || m.required) {
        let value = value(api, &member.ty, &member.wire, depth);
        map.insert(member.wire.clone(), value);
    }
    map.insert(UNKNOWN.to_owned(), json!({"kept": [1, "two", null]}));
    Value::Object(map)
}

/// A value of a type.
fn value(api: &Api, ty: &Type, hint: &str, depth: u8) -> Value {
    match ty {
        Type::Any => json!({"any": true, "large": 9_007_199_254_740_993_i64}),
        Type::Boolean => json!(true),
        Type::Integer => json!(9_007_199_254_740_993_i64),
        Type::Number => json!(0.5),
        Type::Flag => json!("true"),
        Type::Text | Type::Secret => json!(format!("{hint} \u{e9}\u{1f4c4}")),
        Type::LooseText => json!("1234567890123456789"),
        Type::Timestamp => json!("2025-06-15 10:30:05 UTC"),
        Type::Bytes => json!([1, 2]),
        Type::List(items) => json!([value(api, items, hint, depth)]),
        Type::Map(values) => {
            let value = value(api, values, hint, depth);
            json!({"b": value, "a": value})
        }
        Type::Named(name) => match model(api, name) {
            Some(model) => match &model.shape {
                Shape::Struct(members) => object(api, members, depth.saturating_sub(1)),
                Shape::Words { .. } => json!(UNKNOWN_WORD),
                Shape::Union(variants) => variants
                    .first()
                    .map_or(json!(null), |v| form(api, v, depth.saturating_sub(1))),
            },
            None => json!(null),
        },
    }
}

fn form(api: &Api, variant: &Variant, depth: u8) -> Value {
    let mut value = value(api, &variant.ty, "form", depth);
    if let (Value::Object(map), Test::Tag(key, text)) = (&mut value, &variant.test) {
        map.insert(key.clone(), json!(text));
    }
    value
}
