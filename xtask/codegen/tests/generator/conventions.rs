//! `CONVENTIONS.md`, the reader and the description know the same `x-` keys.

use std::collections::BTreeSet;

use crate::api_dir;
use fastio_codegen::read::{self, Document};
use serde::de::value::Error;
use serde::de::{Deserialize, Deserializer, Error as _, Visitor};
use serde_json::Value;

/// The keys a struct of the reader takes, as it tells a format.
fn fields<T: for<'de> Deserialize<'de>>() -> BTreeSet<String> {
    struct Ask;
    impl<'de> Deserializer<'de> for Ask {
        type Error = Error;
        fn deserialize_struct<V: Visitor<'de>>(
            self,
            _: &'static str,
            fields: &'static [&'static str],
            _: V,
        ) -> Result<V::Value, Error> {
            Err(Error::custom(fields.join(" ")))
        }
        fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Error> {
            Err(Error::custom("is no struct"))
        }
        serde::forward_to_deserialize_any! {
            bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
            option unit unit_struct newtype_struct seq tuple tuple_struct map enum identifier
            ignored_any
        }
    }
    let told = T::deserialize(Ask).err().unwrap().to_string();
    told.split(' ').map(str::to_owned).collect()
}

/// The first column of a table of `CONVENTIONS.md`, found by its heading, with what stands beside each key.
fn table(heading: &str) -> Vec<(String, String)> {
    let text = std::fs::read_to_string(api_dir().join("CONVENTIONS.md")).unwrap();
    let (_, rows) = text.split_once(&format!("| {heading} |")).unwrap();
    rows.lines()
        .skip(2)
        .take_while(|line| line.starts_with('|'))
        .flat_map(|line| {
            let mut cells = line.trim_matches('|').split(" | ");
            let keys = cells.next().unwrap().to_owned();
            let value = cells.next().unwrap().to_owned();
            let keys: Vec<String> = keys
                .split(',')
                .map(|k| k.trim().trim_matches('`').into())
                .collect();
            keys.into_iter().map(move |key| (key, value.clone()))
        })
        .collect()
}

fn keys(heading: &str) -> BTreeSet<String> {
    table(heading).into_iter().map(|(key, _)| key).collect()
}

/// The `x-` keys among a struct's, without the one for people that may stand anywhere.
fn own<T: for<'de> Deserialize<'de>>() -> BTreeSet<String> {
    let own = fields::<T>()
        .into_iter()
        .filter(|key| key.starts_with("x-") && key != "x-note");
    own.collect()
}

#[test]
fn the_conventions_list_the_keys_the_reader_takes() {
    assert_eq!(keys("on an operation"), own::<read::Operation>());
    let values = &own::<read::Parameter>() | &own::<read::Schema>();
    assert_eq!(keys("on a parameter, property or schema"), values);
}

/// The words a `{...}` of the value column names as keys.
fn inner(value: &str) -> BTreeSet<String> {
    let (_, rest) = value.split_once('{').unwrap();
    let mut depth = 0;
    let mut parts = vec![String::new()];
    for c in rest.chars() {
        match c {
            '}' | ']' if depth == 0 => break,
            '{' | '[' => depth += 1,
            '}' | ']' => depth -= 1,
            ',' if depth == 0 => parts.push(String::new()),
            c => parts.last_mut().unwrap().push(c),
        }
    }
    let names = parts.iter().map(|part| part.split(':').next().unwrap());
    names
        .flat_map(|names| names.split(" or "))
        .map(|name| name.trim().to_owned())
        .collect()
}

#[test]
fn the_conventions_list_the_keys_inside_a_value() {
    let said: Vec<_> = table("on an operation")
        .into_iter()
        .chain(table("on a parameter, property or schema"))
        .collect();
    let structs = [
        ("x-page", fields::<read::PageSpec>()),
        ("x-poll", fields::<read::Poll>()),
        ("x-errors", fields::<read::RefusalSpec>()),
        ("x-async", fields::<read::Async>()),
        ("x-rate", fields::<read::RateSpec>()),
        ("x-variants", fields::<read::Variant>()),
        ("x-tokens", fields::<read::Tokens>()),
        ("x-terminal", fields::<read::Terminal>()),
    ];
    for (key, taken) in &structs {
        let (_, value) = said.iter().find(|(name, _)| name == key).unwrap();
        assert_eq!(inner(value), *taken, "{key}");
    }
}

#[test]
fn the_description_uses_every_key_and_no_other() {
    let mut used = BTreeSet::new();
    for source in read::folder(&api_dir()).unwrap() {
        let Value::Object(document) = read::yaml(&source.file, &source.text).unwrap() else {
            panic!("{} is no map", source.file);
        };
        for part in ["paths", "components"] {
            document
                .get(part)
                .iter()
                .for_each(|value| collect(value, &mut used));
        }
    }
    used.remove("x-note");
    let listed = &keys("on an operation") | &keys("on a parameter, property or schema");
    assert_eq!(used, listed);
}

/// The `x-` keys of a value and below; not those of sample values, nor names of headers.
fn collect(value: &Value, into: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => {
            into.extend(map.keys().filter(|key| key.starts_with("x-")).cloned());
            for (key, value) in map {
                match (key.as_str(), value) {
                    ("default" | "examples" | "const" | "enum", _) => {}
                    ("headers", Value::Object(headers)) => {
                        headers.values().for_each(|value| collect(value, into));
                    }
                    _ => collect(value, into),
                }
            }
        }
        Value::Array(values) => values.iter().for_each(|value| collect(value, into)),
        _ => {}
    }
}

#[test]
fn the_conventions_name_the_tables_a_program_reads() {
    let text = std::fs::read_to_string(api_dir().join("CONVENTIONS.md")).unwrap();
    let (_, rest) = text.split_once("a program reads only ").unwrap();
    let (listed, _) = rest.split_once(".\n").unwrap();
    let listed: BTreeSet<&str> = listed
        .split('`')
        .filter(|word| word.starts_with("x-"))
        .collect();
    let taken = Document::KEYS
        .iter()
        .copied()
        .filter(|key| key.starts_with("x-"));
    assert_eq!(listed, taken.collect());
}
