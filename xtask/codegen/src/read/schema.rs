//! JSON Schema as the description uses it.

use std::fmt;

use indexmap::IndexMap;
use serde::Deserialize;
use serde::de::{self, Deserializer, MapAccess, Visitor};
use serde_json::Value;
use serde_saphyr::Spanned;

use super::scalar::{ClearValue, Name, True, Type, Words};

/// A schema; every key the description may use.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase", default)]
pub struct Schema {
    /// `#/components/schemas/NAME`
    #[serde(rename = "$ref")]
    pub reference: Option<Name>,
    /// One type, or several.
    #[serde(rename = "type")]
    pub types: Option<Words<Type>>,
    /// A format word.
    pub format: Option<Name>,
    /// For people.
    pub description: Option<String>,
    /// No longer to be used.
    pub deprecated: bool,
    /// The value taken when left out.
    pub default: Option<Value>,
    /// Sample values.
    pub examples: Option<Vec<Value>>,
    /// The only value.
    #[serde(rename = "const")]
    pub constant: Option<Value>,
    /// The only values.
    #[serde(rename = "enum")]
    pub one_value: Option<Vec<Value>>,
    /// Fewest code points.
    pub min_length: Option<u32>,
    /// Most code points.
    pub max_length: Option<u32>,
    /// ECMA-262 pattern, `u` flag.
    pub pattern: Option<Name>,
    /// Smallest value.
    pub minimum: Option<Value>,
    /// Largest value.
    pub maximum: Option<Value>,
    /// What items hold.
    pub items: Option<Box<Spanned<Schema>>>,
    /// Fewest items.
    pub min_items: Option<u32>,
    /// Most items.
    pub max_items: Option<u32>,
    /// Whether items must differ.
    pub unique_items: bool,
    /// Members by name.
    pub properties: IndexMap<String, Spanned<Schema>>,
    /// Members by the form of their name.
    pub pattern_properties: IndexMap<String, Spanned<Schema>>,
    /// What other members hold.
    pub additional_properties: Option<Extra>,
    /// Members that must be there.
    pub required: Vec<Name>,
    /// Fewest members.
    pub min_properties: Option<u32>,
    /// Most members.
    pub max_properties: Option<u32>,
    /// Members that need others.
    pub dependent_required: IndexMap<String, Vec<Name>>,
    /// Exactly one of these.
    pub one_of: Vec<Spanned<Schema>>,
    /// One or more of these.
    pub any_of: Vec<Spanned<Schema>>,
    /// All of these.
    pub all_of: Vec<Spanned<Schema>>,
    /// Not this.
    pub not: Option<Box<Spanned<Schema>>>,
    /// Media type of a text's content.
    pub content_media_type: Option<Name>,
    /// What a text's content holds.
    pub content_schema: Option<Box<Spanned<Schema>>>,

    /// Values known so far.
    #[serde(rename = "x-open-enum")]
    pub open_enum: Option<Vec<Value>>,
    /// Nothing is known.
    #[serde(rename = "x-unknown")]
    pub unknown: Option<True>,
    /// Not everything is known.
    #[serde(rename = "x-partial")]
    pub partial: Option<True>,
    /// Known by inference only.
    #[serde(rename = "x-assumed")]
    pub assumed: Option<True>,
    /// Never shown.
    #[serde(rename = "x-secret")]
    pub secret: Option<True>,
    /// Name in generated code.
    #[serde(rename = "x-name")]
    pub name: Option<Name>,
    /// As `pattern`, with Unicode classes.
    #[serde(rename = "x-pattern")]
    pub unicode_pattern: Option<Name>,
    /// A list to the caller, joined by this on the wire.
    #[serde(rename = "x-separator")]
    pub separator: Option<String>,
    /// Most items of that list.
    #[serde(rename = "x-max-items")]
    pub max_list_items: Option<u32>,
    /// Most bytes of UTF-8.
    #[serde(rename = "x-max-bytes")]
    pub max_bytes: Option<u32>,
    /// Most comma-joined pairs.
    #[serde(rename = "x-max-pairs")]
    pub max_pairs: Option<u32>,
    /// Refused as a path segment.
    #[serde(rename = "x-no-segment")]
    pub no_segment: Option<String>,
    /// Words accepted beside the pattern.
    #[serde(rename = "x-aliases")]
    pub aliases: Vec<String>,
    /// Values that clear the field.
    #[serde(rename = "x-clear")]
    pub clear: Vec<ClearValue>,
    /// States in which waiting ends.
    #[serde(rename = "x-terminal")]
    pub terminal: Option<Terminal>,
    /// From which detail level the field comes.
    #[serde(rename = "x-level")]
    pub level: Option<String>,
    /// For which kinds of object the field comes.
    #[serde(rename = "x-on")]
    pub on: Option<Vec<String>>,
    /// For people.
    #[serde(rename = "x-note")]
    pub note: Option<String>,
}

/// `x-terminal`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Terminal {
    /// States that mean success.
    pub success: Vec<String>,
    /// States that mean failure.
    pub failure: Vec<String>,
}

/// `x-tokens`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tokens {
    /// At most one of these.
    pub levels: Vec<String>,
    /// Any of these.
    pub modifiers: Vec<String>,
    /// The level taken when none is given.
    pub default: String,
}

/// `additionalProperties`
#[derive(Debug, Clone)]
pub enum Extra {
    /// Any value, or none at all.
    Allowed(bool),
    /// Values of this schema.
    Schema(Box<Schema>),
}

impl<'de> Deserialize<'de> for Extra {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct BoolOrSchema;
        impl<'de> Visitor<'de> for BoolOrSchema {
            type Value = Extra;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("true, false or a schema")
            }
            fn visit_bool<E: de::Error>(self, allowed: bool) -> Result<Extra, E> {
                Ok(Extra::Allowed(allowed))
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Extra, A::Error> {
                let schema = Schema::deserialize(de::value::MapAccessDeserializer::new(map))?;
                Ok(Extra::Schema(Box::new(schema)))
            }
        }
        deserializer.deserialize_any(BoolOrSchema)
    }
}
