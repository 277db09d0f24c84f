//! Sample JSON for every model, for the round-trip test beside the models.

use std::fmt::Write;

use serde_json::{Map, Value, json};

use super::File;
use super::rust::HEADER;
use crate::api::Api;
use crate::model::{Member, Model, Shape, Test, Type, Variant};

/// A member no description will ever have.
const UNKNOWN: &str = "zz_unknown";

/// The test's table, one line a sample.
pub(super) fn file(api: &Api, folder: &str) -> File {
    let mut text = format!("{HEADER}//! Samples of every model.\n\n");
    text.push_str("use super::*;\nuse crate::models::round_trip::survives;\n\n");
    text.push_str("#[test]\nfn every_model_survives_a_round_trip() {\n");
    for model in &api.models {
        for sample in samples(api, model) {
            let _ = writeln!(text, "    survives::<{}>(r##\"{sample}\"##);", model.name);
        }
    }
    text.push_str("}\n");
    File {
        path: format!("{folder}/samples.rs"),
        text,
        rustfmt: false,
    }
}

fn samples(api: &Api, model: &Model) -> Vec<Value> {
    match &model.shape {
        Shape::Struct(members) => vec![object(api, members, |_| true)],
        Shape::Words(words) => words
            .first()
            .map(|word| json!(word))
            .into_iter()
            .chain([json!("zz unknown word")])
            .collect(),
        Shape::Union(variants) => variants
            .iter()
            .map(|v| form(api, v))
            .chain([json!([[[null]]])])
            .collect(),
    }
}

fn object(api: &Api, members: &[Member], with: impl Fn(&Member) -> bool) -> Value {
    let mut map = Map::new();
    for member in members.iter().filter(|m| with(m)) {
        map.insert(member.wire.clone(), value(api, &member.ty, &member.wire));
    }
    map.insert(UNKNOWN.to_owned(), json!({"kept": [1, "two", null]}));
    Value::Object(map)
}

/// A value of a type; nested objects have what they cannot be without.
fn value(api: &Api, ty: &Type, hint: &str) -> Value {
    match ty {
        Type::Any => json!({"any": true}),
        Type::Boolean => json!(true),
        Type::Integer => json!(4_294_967_296_i64),
        Type::Number => json!(0.5),
        Type::Flag => json!("true"),
        Type::Text | Type::Secret => json!(format!("{hint} \u{e9}\u{1f4c4}")),
        Type::LooseText => json!("1234567890123456789"),
        Type::Timestamp => json!("2025-06-15 10:30:05 UTC"),
        Type::Bytes => json!([1, 2]),
        Type::List(items) => json!([value(api, items, hint)]),
        Type::Map(values) => json!({"b": value(api, values, hint), "a": value(api, values, hint)}),
        Type::Named(name) => match api.models.iter().find(|m| m.name == *name) {
            Some(model) => match &model.shape {
                Shape::Struct(members) => object(api, members, |m| m.required),
                Shape::Words(words) => json!(words.last()),
                Shape::Union(variants) => variants.first().map_or(json!(null), |v| form(api, v)),
            },
            None => json!(null),
        },
    }
}

fn form(api: &Api, variant: &Variant) -> Value {
    let mut value = value(api, &variant.ty, "form");
    if let Value::Object(map) = &mut value {
        match &variant.test {
            Test::Tag(key, text) => {
                map.insert(key.clone(), json!(text));
            }
            Test::Keys(_) | Test::Json(_) => {}
        }
    }
    value
}
