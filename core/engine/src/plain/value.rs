//! Plain data on its way to a host.

use crate::json::{quoted, text_of};
use serde::{Serialize, Serializer};
use std::borrow::Cow;
use std::fmt::Write as _;

/// Plain data: JSON's shapes, with the pieces that a host takes over as they are kept apart.
///
/// A tree, and not a type for each shape with a serializer of its own: those weigh more in a browser than the pump does.
#[derive(Debug)]
pub enum Plain<'a> {
    /// Nothing.
    Null,
    /// Yes or no.
    Flag(bool),
    /// A count.
    Number(u64),
    /// A text.
    Text(Cow<'a, str>),
    /// The text of a payload.
    Payload(&'a str),
    /// Bytes, never a list of numbers.
    Bytes(&'a [u8]),
    /// Pairs of texts.
    Pairs(&'a [(String, String)]),
    /// JSON that the service sent.
    Json(&'a serde_json::Value),
    /// Several.
    List(Vec<Plain<'a>>),
    /// Members by name, in order.
    Object(Vec<(&'static str, Plain<'a>)>),
}

/// An object in the making. Its methods are calls and stay calls: what is written of dozens of members is short.
pub(super) struct Object<'a>(Vec<(&'static str, Plain<'a>)>);

impl<'a> Object<'a> {
    pub(super) fn new() -> Self {
        Object(Vec::new())
    }

    /// Says what it is.
    pub(super) fn tag(&mut self, kind: &'static str) -> &mut Self {
        self.text("type", kind)
    }

    #[inline(never)]
    pub(super) fn with(&mut self, name: &'static str, value: Plain<'a>) -> &mut Self {
        self.0.push((name, value));
        self
    }

    #[inline(never)]
    pub(super) fn text(&mut self, name: &'static str, text: &'a str) -> &mut Self {
        self.with(name, Plain::Text(text.into()))
    }

    pub(super) fn owned(&mut self, name: &'static str, text: String) -> &mut Self {
        self.with(name, Plain::Text(text.into()))
    }

    #[inline(never)]
    pub(super) fn maybe_text(&mut self, name: &'static str, text: Option<&'a String>) -> &mut Self {
        match text {
            Some(text) => self.text(name, text),
            None => self.with(name, Plain::Null),
        }
    }

    #[inline(never)]
    pub(super) fn number(&mut self, name: &'static str, number: u64) -> &mut Self {
        self.with(name, Plain::Number(number))
    }

    #[inline(never)]
    pub(super) fn maybe_number(&mut self, name: &'static str, number: Option<u64>) -> &mut Self {
        self.with(name, number.map_or(Plain::Null, Plain::Number))
    }

    pub(super) fn flag(&mut self, name: &'static str, flag: bool) -> &mut Self {
        self.with(name, Plain::Flag(flag))
    }

    #[inline(never)]
    pub(super) fn object(&mut self, name: &'static str, object: Object<'a>) -> &mut Self {
        self.with(name, object.into())
    }
}

impl<'a> From<Object<'a>> for Plain<'a> {
    fn from(object: Object<'a>) -> Self {
        Plain::Object(object.0)
    }
}

/// A piece that crosses beside the JSON text, since it is large or no text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Beside<'a> {
    /// A payload.
    Payload(&'a str),
    /// Bytes.
    Bytes(&'a [u8]),
}

impl<'a> Plain<'a> {
    /// As JSON text. The one piece that crosses beside it stands in it as `null`.
    pub fn to_json(&self) -> (String, Option<Beside<'a>>) {
        let (mut json, mut beside) = (String::new(), None);
        self.write(&mut json, &mut beside);
        (json, beside)
    }

    fn write(&self, out: &mut String, beside: &mut Option<Beside<'a>>) {
        match self {
            Plain::Null => out.push_str("null"),
            Plain::Flag(flag) => out.push_str(if *flag { "true" } else { "false" }),
            Plain::Number(number) => {
                // Into a String: it never fails.
                let _ = write!(out, "{number}");
            }
            Plain::Text(text) => quoted(text, out),
            Plain::Payload(text) => {
                *beside = Some(Beside::Payload(text));
                out.push_str("null");
            }
            Plain::Bytes(bytes) => {
                *beside = Some(Beside::Bytes(bytes));
                out.push_str("null");
            }
            Plain::Pairs(pairs) => {
                let pair = |out: &mut String, (name, value): &(String, String)| {
                    out.push('[');
                    quoted(name, out);
                    out.push(',');
                    quoted(value, out);
                    out.push(']');
                };
                list('[', pairs, ']', out, pair);
            }
            Plain::Json(value) => out.push_str(&text_of(value)),
            Plain::List(items) => list('[', items, ']', out, |out, item| item.write(out, beside)),
            Plain::Object(members) => list('{', members, '}', out, |out, (name, member)| {
                quoted(name, out);
                out.push(':');
                member.write(out, beside);
            }),
        }
    }
}

fn list<T>(
    open: char,
    items: &[T],
    close: char,
    out: &mut String,
    mut write: impl FnMut(&mut String, &T),
) {
    out.push(open);
    for (at, item) in items.iter().enumerate() {
        if at > 0 {
            out.push(',');
        }
        write(out, item);
    }
    out.push(close);
}

/// For hosts that read through serde: every piece stands where it belongs.
impl Serialize for Plain<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Plain::Null => serializer.serialize_none(),
            Plain::Flag(flag) => serializer.serialize_bool(*flag),
            Plain::Number(number) => serializer.serialize_u64(*number),
            Plain::Text(text) => serializer.serialize_str(text),
            Plain::Payload(text) => serializer.serialize_str(text),
            Plain::Bytes(bytes) => serializer.serialize_bytes(bytes),
            Plain::Pairs(pairs) => pairs.serialize(serializer),
            Plain::Json(value) => value.serialize(serializer),
            Plain::List(items) => serializer.collect_seq(items),
            Plain::Object(members) => {
                serializer.collect_map(members.iter().map(|(name, member)| (name, member)))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn both_ways_tell_the_same_and_a_large_piece_goes_beside() {
        let pairs = [("a\"".to_owned(), "\u{1}ü".to_owned())];
        let sent = json!({"n": 1.5, "l": [null]});
        let of = |large| {
            Plain::Object(vec![
                ("pairs", Plain::Pairs(&pairs)),
                ("json", Plain::Json(&sent)),
                ("flag", Plain::Flag(true)),
                (
                    "list",
                    Plain::List(vec![
                        Plain::Number(u64::MAX),
                        Plain::Text("x".into()),
                        large,
                    ]),
                ),
                ("none", Plain::List(vec![])),
            ])
        };
        let plain = of(Plain::Null);
        let (text, beside) = plain.to_json();
        assert_eq!(text, serde_json::to_string(&plain).unwrap());
        assert_eq!(beside, None);
        assert_eq!(
            of(Plain::Payload("{}")).to_json(),
            (text.clone(), Some(Beside::Payload("{}")))
        );
        assert_eq!(
            of(Plain::Bytes(&[7])).to_json(),
            (text, Some(Beside::Bytes(&[7])))
        );
        let inner = serde_json::to_value(of(Plain::Payload("{}"))).unwrap();
        assert_eq!(inner["list"], json!([u64::MAX, "x", "{}"]));
    }
}
