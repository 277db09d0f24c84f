//! Percent-encoding, and values as text.

use crate::json::{digits, text_of};
use fastio_description::table::{Encode, Kind, Schema};
use serde_json::Value;

/// Appends `text` percent-encoded: only the unreserved characters of RFC 3986 stay.
pub(crate) fn percent(out: &mut String, text: &str) {
    const HEX: [char; 16] = [
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F',
    ];
    let digit = |n: u8| HEX.get(usize::from(n)).copied().unwrap_or('0');
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.push(digit(byte >> 4));
            out.push(digit(byte & 15));
        }
    }
}

/// The character that stands between items: the generator takes one, and no text of several.
pub(crate) fn mark(separator: &str) -> char {
    separator.chars().next().unwrap_or(',')
}

/// A checked value as it stands on the wire outside JSON: one text, or items with a separator.
pub(crate) enum Wire {
    /// One text.
    One(String),
    /// Items and what stands between them.
    List(Vec<String>, &'static str),
}

impl Wire {
    /// One text.
    pub(crate) fn into_text(self) -> String {
        match self {
            Wire::One(text) => text,
            Wire::List(items, separator) => items.join(separator),
        }
    }

    /// Appends the value, percent-encoded as the description says.
    pub(crate) fn encode(self, out: &mut String, encode: Encode) {
        match (self, encode) {
            (Wire::List(items, separator), Encode::CommaList) => {
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        out.push_str(separator);
                    }
                    percent(out, item);
                }
            }
            (value, Encode::Raw) => out.push_str(&value.into_text()),
            (value, _) => percent(out, &value.into_text()),
        }
    }
}

/// A checked value as text.
pub(crate) fn wire(schema: &Schema, value: &Value) -> Wire {
    match (&schema.kind, value) {
        (_, Value::Null) => Wire::One(cleared(schema).to_owned()),
        (Kind::JsonText(_), Value::String(text)) if schema.clear.contains(&text.as_str()) => {
            Wire::One(text.clone())
        }
        (Kind::JsonText(inner), value) => Wire::One(text_of(&json(inner, value))),
        (Kind::OneOf(forms), value) => match super::check::fitting(forms, value) {
            Some(form) => wire(form, value),
            None => Wire::One(plain(value)),
        },
        (
            Kind::Joined {
                separator, items, ..
            },
            Value::Array(list),
        ) => {
            let texts = list.iter().map(|item| wire(items, item).into_text());
            Wire::List(texts.collect(), separator)
        }
        (Kind::Joined { separator, .. }, Value::String(text)) if !separator.is_empty() => {
            Wire::List(
                text.split(mark(separator)).map(str::to_owned).collect(),
                separator,
            )
        }
        (Kind::Array { items, .. }, Value::Array(list)) => {
            let texts = list.iter().map(|item| wire(items, item).into_text());
            Wire::List(texts.collect(), ",")
        }
        (Kind::Tokens { .. }, Value::Array(list)) => {
            Wire::List(list.iter().map(plain).collect(), ",")
        }
        (_, value) => Wire::One(plain(value)),
    }
}

/// A checked value as a member of a JSON body.
pub(crate) fn json(schema: &Schema, value: &Value) -> Value {
    match (&schema.kind, value) {
        (_, Value::Null) if !schema.nullable && !schema.clear.is_empty() => cleared(schema).into(),
        (_, Value::Null) => Value::Null,
        (Kind::JsonText(_) | Kind::Joined { .. } | Kind::Tokens { .. }, value) => {
            wire(schema, value).into_text().into()
        }
        (Kind::Integer { .. } | Kind::Text(_), Value::Number(_) | Value::Bool(_)) => {
            match schema.kind {
                Kind::Text(_) => plain(value).into(),
                _ => super::check::integer(value)
                    .and_then(|n| i64::try_from(n).ok())
                    .map_or_else(|| value.clone(), Value::from),
            }
        }
        (Kind::Array { items, .. }, Value::Array(list)) => {
            list.iter().map(|item| json(items, item)).collect()
        }
        (Kind::Object { fields, extra, .. }, Value::Object(members)) => {
            let convert = |(name, value): (&String, &Value)| {
                let known = fields.iter().find(|f| f.name == name).map(|f| f.schema);
                let value = match known.or(*extra) {
                    Some(schema) => json(schema, value),
                    None => value.clone(),
                };
                (name.clone(), value)
            };
            Value::Object(members.iter().map(convert).collect())
        }
        (Kind::OneOf(forms), value) => match super::check::fitting(forms, value) {
            Some(form) => json(form, value),
            None => value.clone(),
        },
        (_, value) => value.clone(),
    }
}

/// The text that stands for "no value": the word where the description has it, else nothing.
fn cleared(schema: &Schema) -> &'static str {
    schema
        .clear
        .iter()
        .find(|word| **word == "null")
        .or(schema.clear.first())
        .copied()
        .unwrap_or("")
}

/// A scalar as text: numbers and booleans as JSON writes them, whole numbers without a fraction.
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => match super::check::integer(value) {
            Some(whole) => whole.to_string(),
            None => digits(number),
        },
        Value::Null => String::new(),
        other => text_of(other),
    }
}
