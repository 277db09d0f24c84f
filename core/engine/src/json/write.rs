//! Values as text.

use serde_json::Value;

/// A value as JSON text, as serde_json writes it.
///
/// Written here, since serde_json brings tables for floating-point numbers that a browser feels; ryu does with small ones.
pub fn text_of(value: &Value) -> String {
    let mut out = String::new();
    write(value, &mut out);
    out
}

fn write(value: &Value, out: &mut String) {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(true) => out.push_str("true"),
        Value::Bool(false) => out.push_str("false"),
        Value::Number(number) => out.push_str(&digits(number)),
        Value::String(text) => quoted(text, out),
        Value::Array(items) => {
            out.push('[');
            for (at, item) in items.iter().enumerate() {
                if at > 0 {
                    out.push(',');
                }
                write(item, out);
            }
            out.push(']');
        }
        Value::Object(members) => {
            out.push('{');
            for (at, (name, member)) in members.iter().enumerate() {
                if at > 0 {
                    out.push(',');
                }
                quoted(name, out);
                out.push(':');
                write(member, out);
            }
            out.push('}');
        }
    }
}

/// A number as JSON writes it.
pub(crate) fn digits(number: &serde_json::Number) -> String {
    if let Some(number) = number.as_u64() {
        number.to_string()
    } else if let Some(number) = number.as_i64() {
        number.to_string()
    } else {
        // What is neither is a float, and a finite one.
        let number = number.as_f64().unwrap_or_default();
        let mut buffer = ryu::Buffer::new();
        let text = buffer.format_finite(number);
        match text.split_once('e') {
            // The one thing in which the two differ.
            Some((digits, exponent)) if !exponent.starts_with('-') => {
                format!("{digits}e+{exponent}")
            }
            _ => text.to_owned(),
        }
    }
}

/// Appends a text with its quotes.
pub(crate) fn quoted(text: &str, out: &mut String) {
    // A text has nothing in it to fail on.
    out.push_str(&serde_json::to_string(text).unwrap_or_default());
}

#[cfg(test)]
mod tests {
    use super::text_of;
    use proptest::prelude::*;
    use serde_json::{Value, json};

    #[test]
    fn text_is_what_serde_json_writes() {
        let value = json!({
            "a\"\\\n\u{1}ü": [null, true, false, 0, -1, u64::MAX, i64::MIN, [], {}],
            "": {"x": [1.5, -0.0, 0.1, 1e15, 123_456_789.125]},
        });
        assert_eq!(text_of(&value), value.to_string());
    }

    proptest! {
        #[test]
        fn a_float_comes_back_as_it_was(number in any::<f64>()) {
            let value = Value::from(number);
            prop_assert_eq!(text_of(&value).parse().ok(), value.as_f64());
            prop_assert_eq!(text_of(&value), value.to_string());
        }
    }
}
