//! Texts that sometimes come as numbers.

use serde::de::{self, Deserialize, Deserializer, Visitor};
use std::fmt;

/// Reads a text, or a number as its digits.
pub(crate) fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    deserializer.deserialize_any(Loose)
}

/// As [`text`], where `null` may stand.
pub(crate) fn text_or_none<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<String>, D::Error> {
    Ok(Option::<LooseText>::deserialize(deserializer)?.map(|text| text.0))
}

struct LooseText(String);

impl<'de> Deserialize<'de> for LooseText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        text(deserializer).map(LooseText)
    }
}

struct Loose;

impl Visitor<'_> for Loose {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text or a number")
    }

    fn visit_str<E: de::Error>(self, v: &str) -> Result<String, E> {
        Ok(v.to_owned())
    }

    fn visit_string<E: de::Error>(self, v: String) -> Result<String, E> {
        Ok(v)
    }

    fn visit_u64<E: de::Error>(self, v: u64) -> Result<String, E> {
        Ok(v.to_string())
    }

    fn visit_i64<E: de::Error>(self, v: i64) -> Result<String, E> {
        Ok(v.to_string())
    }

    fn visit_f64<E: de::Error>(self, v: f64) -> Result<String, E> {
        Ok(v.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_every_digit() {
        let read = |json: &str| text(&mut serde_json::Deserializer::from_str(json));
        assert_eq!(read("9223372036854775807").unwrap(), "9223372036854775807");
        assert_eq!(read("1234567890123456789").unwrap(), "1234567890123456789");
        assert_eq!(read("\"a\"").unwrap(), "a");
        assert!(read("[]").is_err());
        let mut null = serde_json::Deserializer::from_str("null");
        assert_eq!(text_or_none(&mut null).unwrap(), None);
    }
}
