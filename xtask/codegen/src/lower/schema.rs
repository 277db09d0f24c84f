//! Schemas: type, constraints, and which keys may stand beside which.

use serde_json::Value;
use serde_saphyr::{Location, Spanned};

use super::{Index, fail, prose};
use crate::api::{Doc, Format, Kind, Schema, Text};
use crate::error::{Error, Result};
use crate::pattern;
use crate::read::{self, ClearValue, Type};

/// A schema of any value.
pub(super) fn any() -> Schema {
    plain(Kind::Any)
}

/// A schema without anything beside its type.
pub(super) fn plain(kind: Kind) -> Schema {
    Schema {
        kind,
        nullable: false,
        clear: Vec::new(),
        doc: Doc::default(),
    }
}

impl Index<'_> {
    /// What a written schema means.
    pub(super) fn schema(&self, file: &str, written: &Spanned<read::Schema>) -> Result<Schema> {
        self.schema_at(file, written.referenced, &written.value)
    }

    pub(super) fn schema_at(&self, file: &str, at: Location, s: &read::Schema) -> Result<Schema> {
        let mut schema = self.structure(file, at, s)?;
        annotate(&mut schema, s);
        Ok(schema)
    }

    fn structure(&self, file: &str, at: Location, s: &read::Schema) -> Result<Schema> {
        if let Some(reference) = &s.reference {
            only(file, at, s, "$ref", &[])?;
            let (name, _) = self.follow(&self.schemas, "schemas", file, reference)?;
            return Ok(plain(Kind::Ref(name.to_owned())));
        }
        let alternatives = [&s.one_of, &s.any_of]
            .into_iter()
            .find(|list| !list.is_empty() && !list.iter().all(|a| is_condition(&a.value)));
        if let Some(list) = alternatives {
            only(file, at, s, "oneOf or anyOf", &["oneOf", "anyOf"])?;
            return self.alternatives(file, list);
        }
        if !s.all_of.is_empty() {
            return self.merged(file, at, s);
        }
        let mut types: Vec<Type> = s.types.as_ref().map(|t| t.0.clone()).unwrap_or_default();
        let nullable = types.contains(&Type::Null);
        types.retain(|t| *t != Type::Null);
        let mut schema = match types.as_slice() {
            [] => self.untyped(file, at, s, nullable)?,
            [one] => self.typed(file, at, s, *one)?,
            several => {
                only(file, at, s, "several types", &["type"])?;
                let kinds = several
                    .iter()
                    .map(|t| self.typed(file, at, &read::Schema::default(), *t))
                    .collect::<Result<_>>()?;
                plain(Kind::OneOf(kinds))
            }
        };
        schema.nullable |= nullable;
        Ok(schema)
    }

    fn alternatives(&self, file: &str, list: &[Spanned<read::Schema>]) -> Result<Schema> {
        let mut nullable = false;
        let mut schemas = Vec::new();
        for alternative in list {
            let schema = self.schema(file, alternative)?;
            if is_null(&alternative.value) {
                nullable = true;
            } else {
                schemas.push(schema);
            }
        }
        let mut schema = if schemas.len() == 1 {
            schemas.remove(0)
        } else {
            plain(Kind::OneOf(schemas))
        };
        schema.nullable |= nullable;
        Ok(schema)
    }

    fn untyped(
        &self,
        file: &str,
        at: Location,
        s: &read::Schema,
        null_only: bool,
    ) -> Result<Schema> {
        if let Some(constant) = &s.constant {
            only(file, at, s, "const without a type", &["const"])?;
            return match constant {
                Value::String(_) => self.typed(file, at, s, Type::String),
                Value::Number(_) => self.typed(file, at, s, Type::Integer),
                _ => fail(file, at, "const without a type is a text or a whole number"),
            };
        }
        only(file, at, s, "a schema without a type", &["type"])?;
        let mut schema = any();
        schema.nullable = null_only;
        Ok(schema)
    }

    fn typed(&self, file: &str, at: Location, s: &read::Schema, one: Type) -> Result<Schema> {
        let kind = match one {
            Type::Boolean => {
                only(file, at, s, "type boolean", &["type"])?;
                Kind::Boolean
            }
            Type::Integer => integer(file, at, s)?,
            Type::Number => {
                only(file, at, s, "type number", &["type", "minimum", "maximum"])?;
                Kind::Number {
                    min: number(file, at, s.minimum.as_ref())?,
                    max: number(file, at, s.maximum.as_ref())?,
                }
            }
            Type::String => return self.text(file, at, s),
            Type::Array => self.array(file, at, s)?,
            Type::Object => Kind::Object(self.object(file, at, s)?),
            Type::Null => Kind::Any,
        };
        Ok(plain(kind))
    }

    fn array(&self, file: &str, at: Location, s: &read::Schema) -> Result<Kind> {
        let keys = ["type", "items", "minItems", "maxItems", "uniqueItems"];
        only(file, at, s, "type array", &keys)?;
        let items = match &s.items {
            Some(items) => self.schema(file, items)?,
            None => any(),
        };
        Ok(Kind::Array {
            items: Box::new(items),
            min: s.min_items.unwrap_or(0),
            max: s.max_items,
            unique: s.unique_items,
        })
    }

    fn text(&self, file: &str, at: Location, s: &read::Schema) -> Result<Schema> {
        let binary = s.format.as_ref().is_some_and(|f| f.value == "binary")
            || content_type(s) == Some("application/octet-stream");
        if binary {
            let keys = ["type", "format", "contentMediaType"];
            only(file, at, s, "binary content", &keys)?;
            return Ok(plain(Kind::Binary));
        }
        match content_type(s) {
            Some("application/json") => {
                let keys = ["type", "contentMediaType", "contentSchema"];
                only(file, at, s, "JSON inside a text", &keys)?;
                let inner = match &s.content_schema {
                    Some(inner) => self.schema(file, inner)?,
                    None => any(),
                };
                return Ok(plain(Kind::JsonText(Box::new(inner))));
            }
            Some(other) => {
                let message = format!(
                    "contentMediaType {other:?}: expected application/json or application/octet-stream"
                );
                return fail(file, at, message);
            }
            None => {}
        }
        only(file, at, s, "type string", TEXT_KEYS)?;
        let (text, nullable) = constraints(file, at, s)?;
        let mut schema = plain(Kind::Text(text));
        if let Some(separator) = &s.separator {
            if separator.chars().count() != 1 {
                return fail(file, at, "x-separator must be one character");
            }
            schema = plain(Kind::Joined {
                separator: separator.clone(),
                items: Box::new(schema),
                min: 1,
                max: s.max_list_items,
            });
        } else if s.max_list_items.is_some() {
            return fail(file, at, "x-max-items needs x-separator beside it");
        }
        schema.nullable = nullable;
        Ok(schema)
    }
}

const TEXT_KEYS: &[&str] = &[
    "type",
    "format",
    "const",
    "enum",
    "minLength",
    "maxLength",
    "pattern",
    "x-pattern",
    "x-open-enum",
    "x-separator",
    "x-max-items",
    "x-max-bytes",
    "x-max-pairs",
    "x-no-segment",
    "x-aliases",
    "x-terminal",
];

fn content_type(s: &read::Schema) -> Option<&str> {
    s.content_media_type.as_ref().map(|t| t.value.as_str())
}

/// Constraints of a text, and whether `null` is among its values.
fn constraints(file: &str, at: Location, s: &read::Schema) -> Result<(Text, bool)> {
    let mut one_of = Vec::new();
    let mut nullable = false;
    let values = s.one_value.iter().flatten().chain(&s.constant);
    for value in values {
        match value {
            Value::String(text) => one_of.push(text.clone()),
            Value::Null => nullable = true,
            _ => {
                return fail(
                    file,
                    at,
                    "enum of a text holds texts; quote numbers and booleans",
                );
            }
        }
    }
    let written = match (&s.pattern, &s.unicode_pattern) {
        (Some(_), Some(_)) => return fail(file, at, "give pattern or x-pattern, not both"),
        (one, other) => one.as_ref().or(other.as_ref()),
    };
    let pattern = written
        .map(|p| {
            let parsed = pattern::parse(&p.value);
            parsed.map_err(|message| Error::at(file, p.referenced, message))
        })
        .transpose()?;
    if s.open_enum.is_some() && !one_of.is_empty() {
        return fail(file, at, "give enum (closed) or x-open-enum, not both");
    }
    let mut known = Vec::new();
    for value in s.open_enum.iter().flatten() {
        match value {
            Value::String(text) => known.push(text.clone()),
            Value::Null => nullable = true,
            _ => {
                return fail(
                    file,
                    at,
                    "x-open-enum of a text holds texts; quote the others",
                );
            }
        }
    }
    let text = Text {
        min: s.min_length.unwrap_or(0),
        max: s.max_length,
        max_bytes: s.max_bytes,
        pattern,
        one_of,
        known,
        aliases: s.aliases.clone(),
        no_segment: s.no_segment.clone(),
        max_pairs: s.max_pairs,
        format: format(file, s)?,
        terminal: s
            .terminal
            .as_ref()
            .map(|t| (t.success.clone(), t.failure.clone())),
    };
    Ok((text, nullable))
}

fn format(file: &str, s: &read::Schema) -> Result<Format> {
    let Some(word) = &s.format else {
        return Ok(Format::Plain);
    };
    Ok(match word.value.as_str() {
        "opaque-id" => Format::OpaqueId,
        "profile-id" => Format::ProfileId,
        "profile-ref" => Format::ProfileRef,
        "user-ref" => Format::UserRef,
        "node-ref" => Format::NodeRef,
        "email" => Format::Email,
        "uri" => Format::Uri,
        "date-time" => Format::DateTime,
        other => {
            let message = format!("format {other:?} is none CONVENTIONS.md lists");
            return fail(file, word.referenced, message);
        }
    })
}

fn integer(file: &str, at: Location, s: &read::Schema) -> Result<Kind> {
    let keys = ["type", "minimum", "maximum", "enum", "const", "x-open-enum"];
    only(file, at, s, "type integer", &keys)?;
    let whole = |value: &Value| match value.as_i64() {
        Some(number) => Ok(number),
        None => fail(file, at, format!("{value} is no whole number")),
    };
    Ok(Kind::Integer {
        min: s.minimum.as_ref().map(whole).transpose()?,
        max: s.maximum.as_ref().map(whole).transpose()?,
        one_of: s
            .one_value
            .iter()
            .flatten()
            .chain(&s.constant)
            .map(whole)
            .collect::<Result<_>>()?,
        known: s
            .open_enum
            .iter()
            .flatten()
            .map(whole)
            .collect::<Result<_>>()?,
    })
}

fn number(file: &str, at: Location, value: Option<&Value>) -> Result<Option<f64>> {
    match value {
        None => Ok(None),
        Some(value) => match value.as_f64() {
            Some(number) => Ok(Some(number)),
            None => fail(file, at, format!("{value} is no number")),
        },
    }
}

/// `{required: [a, b]}`: a condition on members, not a form of a value.
pub(super) fn is_condition(s: &read::Schema) -> bool {
    !s.required.is_empty() && keys(s) == ["required"]
}

fn is_null(s: &read::Schema) -> bool {
    s.types.as_ref().is_some_and(|t| t.0 == [Type::Null])
}

fn annotate(schema: &mut Schema, s: &read::Schema) {
    let own = prose(s.description.as_ref());
    if !own.is_empty() {
        schema.doc.description = own;
    }
    if s.default.is_some() {
        schema.doc.default.clone_from(&s.default);
    }
    if let Some(examples) = &s.examples {
        schema.doc.examples.clone_from(examples);
    }
    schema.doc.deprecated |= s.deprecated;
    schema.doc.secret |= s.secret.is_some();
    schema.doc.assumed |= s.assumed.is_some();
    schema.doc.partial |= s.partial.is_some();
    schema.doc.unknown |= s.unknown.is_some();
    if s.level.is_some() {
        schema.doc.level.clone_from(&s.level);
    }
    if let Some(on) = &s.on {
        schema.doc.on.clone_from(on);
    }
    if let Some(name) = &s.name {
        schema.doc.name = Some(name.value.clone());
    }
    for value in &s.clear {
        match value {
            ClearValue::Text(text) => schema.clear.push(text.clone()),
            ClearValue::JsonNull => schema.nullable = true,
        }
    }
}

/// Refuses every structural key but these.
pub(super) fn only(
    file: &str,
    at: Location,
    s: &read::Schema,
    what: &str,
    allowed: &[&str],
) -> Result<()> {
    let stray = keys(s)
        .into_iter()
        .find(|key| *key != "$ref" && !allowed.contains(key));
    match stray {
        Some(key) => fail(file, at, format!("{key} means nothing beside {what}")),
        None => Ok(()),
    }
}

/// The structural keys a schema gives, that is, those which are not only for people.
fn keys(s: &read::Schema) -> Vec<&'static str> {
    let given = [
        ("$ref", s.reference.is_some()),
        ("type", s.types.is_some()),
        ("format", s.format.is_some()),
        ("const", s.constant.is_some()),
        ("enum", s.one_value.is_some()),
        ("minLength", s.min_length.is_some()),
        ("maxLength", s.max_length.is_some()),
        ("pattern", s.pattern.is_some()),
        ("minimum", s.minimum.is_some()),
        ("maximum", s.maximum.is_some()),
        ("items", s.items.is_some()),
        ("minItems", s.min_items.is_some()),
        ("maxItems", s.max_items.is_some()),
        ("uniqueItems", s.unique_items),
        ("properties", !s.properties.is_empty()),
        ("patternProperties", !s.pattern_properties.is_empty()),
        ("additionalProperties", s.additional_properties.is_some()),
        ("required", !s.required.is_empty()),
        ("minProperties", s.min_properties.is_some()),
        ("maxProperties", s.max_properties.is_some()),
        ("dependentRequired", !s.dependent_required.is_empty()),
        ("oneOf", !s.one_of.is_empty()),
        ("anyOf", !s.any_of.is_empty()),
        ("allOf", !s.all_of.is_empty()),
        ("not", s.not.is_some()),
        ("contentMediaType", s.content_media_type.is_some()),
        ("contentSchema", s.content_schema.is_some()),
        ("x-pattern", s.unicode_pattern.is_some()),
        ("x-open-enum", s.open_enum.is_some()),
        ("x-separator", s.separator.is_some()),
        ("x-max-items", s.max_list_items.is_some()),
        ("x-max-bytes", s.max_bytes.is_some()),
        ("x-max-pairs", s.max_pairs.is_some()),
        ("x-no-segment", s.no_segment.is_some()),
        ("x-aliases", !s.aliases.is_empty()),
        ("x-terminal", s.terminal.is_some()),
    ];
    given
        .into_iter()
        .filter_map(|(key, there)| there.then_some(key))
        .collect()
}
