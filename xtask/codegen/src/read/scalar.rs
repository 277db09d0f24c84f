//! The small values of the grammar: words, one-or-many, scalars.

use std::fmt;

use serde::Deserialize;
use serde::de::{self, Deserializer, SeqAccess, Visitor};
use serde_saphyr::Spanned;

/// A credential (`x-auth`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum AuthWord {
    /// A bearer token.
    Bearer,
    /// HTTP Basic.
    Basic,
    /// None is sent.
    None,
    /// A bearer token if there is one.
    Optional,
}

/// `x-status`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum StatusWord {
    /// In use.
    Current,
    /// Answers, but replaced.
    Deprecated,
    /// Switched off.
    Sunset,
}

/// `x-stream`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum StreamWord {
    /// Server-sent events.
    Sse,
    /// Bytes or text.
    Binary,
    /// Headers only.
    Headers,
}

/// `x-redirects`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RedirectsWord {
    /// Refused.
    Never,
    /// Followed without credentials.
    NoCredentials,
    /// One hop without headers of ours.
    BareOnce,
}

/// `x-encode`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EncodeWord {
    /// Sent as it is.
    Raw,
    /// Items encoded alone, commas literal.
    KeepCommas,
}

/// `x-page.style`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PageStyleWord {
    /// By number of items.
    Offset,
    /// By cursor.
    Keyset,
}

/// `x-page.end`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PageEnd {
    /// Only an empty page is the end.
    EmptyPage,
}

/// Place of a parameter (`in`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum In {
    /// A segment of the path.
    Path,
    /// The query.
    Query,
    /// A header.
    Header,
}

/// Kind of a number in `x-error-codes`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CodeKind {
    /// A kind of refusal.
    Class,
    /// One stable place.
    Site,
    /// One place whose number may change.
    Volatile,
    /// No longer sent.
    Retired,
}

/// One JSON type (`type`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Type {
    /// An object.
    Object,
    /// A list.
    Array,
    /// A text.
    String,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// A truth value.
    Boolean,
    /// `null`.
    Null,
}

/// A key that may only be given as `true`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct True;

impl<'de> Deserialize<'de> for True {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if bool::deserialize(deserializer)? {
            Ok(True)
        } else {
            Err(de::Error::custom(
                "only `true` may stand here; leave the key out otherwise",
            ))
        }
    }
}

/// A value of `x-clear`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ClearValue {
    /// This text.
    Text(String),
    /// The JSON value `null`.
    JsonNull,
}

impl<'de> Deserialize<'de> for ClearValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Ok(if text == "json null" {
            ClearValue::JsonNull
        } else {
            ClearValue::Text(text)
        })
    }
}

/// One value or a list of them.
#[derive(Debug, Clone, Default)]
pub struct Words<T>(pub Vec<T>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Words<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct OneOrMany<T>(std::marker::PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for OneOrMany<T> {
            type Value = Words<T>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a word or a list of words")
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
                let value = T::deserialize(de::value::StrDeserializer::new(text))?;
                Ok(Words(vec![value]))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
                let mut values = Vec::new();
                while let Some(value) = seq.next_element()? {
                    values.push(value);
                }
                Ok(Words(values))
            }
        }
        deserializer.deserialize_any(OneOrMany(std::marker::PhantomData))
    }
}

/// A text, number or truth value, as the text that travels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scalar(pub String);

impl<'de> Deserialize<'de> for Scalar {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct AsText;
        impl Visitor<'_> for AsText {
            type Value = Scalar;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text, a whole number, true or false")
            }
            fn visit_str<E: de::Error>(self, v: &str) -> Result<Scalar, E> {
                Ok(Scalar(v.to_owned()))
            }
            fn visit_bool<E: de::Error>(self, v: bool) -> Result<Scalar, E> {
                Ok(Scalar(v.to_string()))
            }
            fn visit_u64<E: de::Error>(self, v: u64) -> Result<Scalar, E> {
                Ok(Scalar(v.to_string()))
            }
            fn visit_i64<E: de::Error>(self, v: i64) -> Result<Scalar, E> {
                Ok(Scalar(v.to_string()))
            }
        }
        deserializer.deserialize_any(AsText)
    }
}

/// A name with its place; what most references are.
pub type Name = Spanned<String>;
