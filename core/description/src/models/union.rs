//! Values of one of several forms.

use serde_json::Value;

/// The JSON types, as far as they tell forms apart.
#[derive(Debug, Clone, Copy)]
#[allow(
    dead_code,
    reason = "whether a union needs each is up to the description"
)]
pub(crate) enum Json {
    Boolean,
    Number,
    Text,
    List,
    Object,
}

/// Whether a value is of this JSON type.
pub(crate) fn is_json(value: &Value, json: Json) -> bool {
    match json {
        Json::Boolean => value.is_boolean(),
        Json::Number => value.is_number(),
        Json::Text => value.is_string(),
        Json::List => value.is_array(),
        Json::Object => value.is_object(),
    }
}

/// Whether a member has this text.
pub(crate) fn has_tag(value: &Value, key: &str, text: &str) -> bool {
    value.get(key).and_then(Value::as_str) == Some(text)
}

/// Whether one of these members is there.
pub(crate) fn has_key(value: &Value, keys: &[&str]) -> bool {
    keys.iter().any(|key| value.get(key).is_some())
}

/// One of several forms, told apart by tests in order; a value that is none of them is kept.
macro_rules! union {
    ($(#[$meta:meta])* $name:ident {
        $($(#[$doc:meta])* $variant:ident($ty:ty) if $test:ident($($argument:expr),*),)*
    }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        #[allow(clippy::large_enum_variant)]
        pub enum $name {
            $($(#[$doc])* $variant($ty),)*
            /// A form that is not in the description.
            Other(serde_json::Value),
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(value) => serde::Serialize::serialize(value, serializer),)*
                    Self::Other(value) => serde::Serialize::serialize(value, serializer),
                }
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let value = <serde_json::Value as serde::Deserialize>::deserialize(deserializer)?;
                $(if $crate::models::$test(&value, $($argument),*) {
                    if let Ok(form) = <$ty as serde::Deserialize>::deserialize(&value) {
                        return Ok(Self::$variant(form));
                    }
                })*
                Ok(Self::Other(value))
            }
        }
    };
}

pub(crate) use union;

#[cfg(test)]
mod tests {
    use super::Json;
    use serde_json::json;

    union! {
        /// For the test.
        List {
            /// Plain.
            Plain(Vec<String>) if is_json(Json::List),
            /// Wrapped.
            Wrapped(Wrapped) if has_key(&["items"]),
        }
    }

    #[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
    pub struct Wrapped {
        items: Vec<String>,
    }

    #[test]
    fn forms_are_told_apart_and_unknown_ones_survive() {
        let read = |value| serde_json::from_value::<List>(value).unwrap();
        assert_eq!(read(json!(["a"])), List::Plain(vec!["a".into()]));
        let items = vec!["a".into()];
        assert_eq!(
            read(json!({"items": ["a"]})),
            List::Wrapped(Wrapped { items })
        );
        for odd in [json!(7), json!([7]), json!({"items": 7}), json!(null)] {
            assert_eq!(read(odd.clone()), List::Other(odd.clone()));
            assert_eq!(serde_json::to_value(List::Other(odd.clone())).unwrap(), odd);
        }
    }
}
