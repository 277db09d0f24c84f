//! Parameters and schemas.

use super::row::{Row, keep, names, numbers};
use crate::generated::operations::PATTERNS;
use crate::pattern::Pattern;
use crate::table::{Encode, Field, Format, Kind, Param, Place, Rule, Schema, Text};

/// Reads a parameter's line. Its name is the key up to the dot that tells it from its namesakes.
pub(super) fn param(key: &'static str, mut row: Row) -> Option<Param> {
    let name = key.split_once('.').map_or(key, |(name, _)| name);
    let place = place(row.word()?)?;
    let (mut wire, mut required, mut secret) = (name, false, false);
    let mut encode = Encode::Segment;
    while let Some((attribute, value)) = row.attribute() {
        match attribute {
            "required" => required = true,
            "secret" => secret = true,
            "wire" => wire = value,
            "raw" => encode = Encode::Raw,
            "commas" => encode = Encode::CommaList,
            _ => return None,
        }
    }
    Some(Param {
        name,
        wire,
        place,
        required,
        secret,
        encode,
        schema: schema(&mut row)?,
    })
}

pub(super) fn place(word: &str) -> Option<Place> {
    Some(match word {
        "path" => Place::Path,
        "query" => Place::Query,
        "header" => Place::Header,
        "body" => Place::Body,
        "whole_body" => Place::WholeBody,
        "file" => Place::File,
        "files" => Place::Files,
        _ => return None,
    })
}

/// Reads a condition, if the attribute is one.
pub(super) fn rule(attribute: &str, value: &'static str) -> Option<Rule> {
    Some(match attribute {
        "at_most_one" => Rule::AtMostOne(names(value)),
        "exactly_one" => Rule::ExactlyOne(names(value)),
        "at_least_one" => Rule::AtLeastOne(names(value)),
        "requires" => {
            let (name, others) = value.split_once('|')?;
            Rule::Requires(name, names(others))
        }
        "min_fields" => Rule::MinFields(value.parse().ok()?),
        _ => return None,
    })
}

/// The attributes of any kind of schema.
#[derive(Default)]
struct Attributes {
    nullable: bool,
    clear: Vec<&'static str>,
    min: Option<i64>,
    max: Option<i64>,
    of: &'static [i64],
    unique: bool,
    by: &'static str,
    levels: Vec<&'static str>,
    modifiers: Vec<&'static str>,
    forms: usize,
    fields: usize,
    extra: bool,
    rules: Vec<Rule>,
    bytes: Option<u32>,
    pattern: Option<&'static Pattern>,
    one_of: Vec<&'static str>,
    aliases: Vec<&'static str>,
    without: Option<&'static str>,
    pairs: Option<u32>,
    format: &'static str,
}

impl Attributes {
    fn read(row: &mut Row) -> Option<Self> {
        let mut all = Attributes::default();
        while let Some((attribute, value)) = row.attribute() {
            match attribute {
                "null" => all.nullable = true,
                "clear" => all.clear.push(value),
                "min" => all.min = Some(value.parse().ok()?),
                "max" => all.max = Some(value.parse().ok()?),
                "of" => all.of = numbers(value)?,
                "unique" => all.unique = true,
                "by" => all.by = value,
                "level" => all.levels.push(value),
                "modifier" => all.modifiers.push(value),
                "forms" => all.forms = value.parse().ok()?,
                "fields" => all.fields = value.parse().ok()?,
                "extra" => all.extra = true,
                "bytes" => all.bytes = Some(value.parse().ok()?),
                "pattern" => all.pattern = Some(pattern(value)?),
                "one" => all.one_of.push(value),
                "alias" => all.aliases.push(value),
                "without" => all.without = Some(value),
                "pairs" => all.pairs = Some(value.parse().ok()?),
                "format" => all.format = value,
                _ => all.rules.push(rule(attribute, value)?),
            }
        }
        Some(all)
    }

    fn fewest(&self) -> Option<u32> {
        u32::try_from(self.min.unwrap_or(0)).ok()
    }

    fn most(&self) -> Option<Option<u32>> {
        self.max
            .map(|max| u32::try_from(max).ok())
            .map_or(Some(None), |max| max.map(Some))
    }

    fn text(self) -> Option<Text> {
        Some(Text {
            min: self.fewest()?,
            max: self.most()?,
            max_bytes: self.bytes,
            pattern: self.pattern,
            one_of: self.one_of.leak(),
            aliases: self.aliases.leak(),
            no_segment: self.without,
            max_pairs: self.pairs,
            format: match self.format {
                "" => Format::Plain,
                "opaque_id" => Format::OpaqueId,
                "profile_id" => Format::ProfileId,
                "profile_ref" => Format::ProfileRef,
                "node_ref" => Format::NodeRef,
                "email" => Format::Email,
                "uri" => Format::Uri,
                "date_time" => Format::DateTime,
                _ => return None,
            },
        })
    }
}

fn pattern(name: &str) -> Option<&'static Pattern> {
    let at = PATTERNS
        .binary_search_by(|(own, _)| (*own).cmp(name))
        .ok()?;
    PATTERNS.get(at).map(|(_, pattern)| pattern)
}

fn schema(row: &mut Row) -> Option<&'static Schema> {
    let kind = row.word()?;
    let mut all = Attributes::read(row)?;
    let (nullable, clear) = (all.nullable, std::mem::take(&mut all.clear).leak());
    let kind = match kind {
        "any" => Kind::Any,
        "boolean" => Kind::Boolean,
        "binary" => Kind::Binary,
        "integer" => Kind::Integer {
            min: all.min,
            max: all.max,
            one_of: all.of,
        },
        "number" => Kind::Number {
            min: all.min.map(float),
            max: all.max.map(float),
        },
        "text" => Kind::Text(keep(all.text()?)),
        "array" => Kind::Array {
            items: schema(row)?,
            min: all.fewest()?,
            max: all.most()?,
            unique: all.unique,
        },
        "joined" => Kind::Joined {
            separator: all.by,
            items: schema(row)?,
            min: all.fewest()?,
            max: all.most()?,
        },
        "tokens" => Kind::Tokens {
            levels: all.levels.leak(),
            modifiers: all.modifiers.leak(),
        },
        "json_text" => Kind::JsonText(schema(row)?),
        "object" => object(row, all)?,
        "one_of" => {
            let forms: Option<Vec<_>> = (0..all.forms).map(|_| schema(row)).collect();
            Kind::OneOf(forms?.leak())
        }
        _ => return None,
    };
    Some(keep(Schema {
        kind,
        nullable,
        clear,
    }))
}

/// The description's bounds of numbers are whole.
#[allow(
    clippy::cast_precision_loss,
    reason = "bounds are far below 2^53; a test reads them all"
)]
fn float(bound: i64) -> f64 {
    bound as f64
}

fn object(row: &mut Row, all: Attributes) -> Option<Kind> {
    let (min, max) = (all.fewest()?, all.most()?);
    let fields: Option<Vec<_>> = (0..all.fields).map(|_| field(row)).collect();
    Some(Kind::Object {
        fields: fields?.leak(),
        extra: match all.extra {
            true => Some(schema(row)?),
            false => None,
        },
        min,
        max,
        rules: all.rules.leak(),
    })
}

fn field(row: &mut Row) -> Option<Field> {
    let name = row.word()?;
    let (mut required, mut secret) = (false, false);
    while let Some((attribute, _)) = row.attribute() {
        match attribute {
            "required" => required = true,
            "secret" => secret = true,
            _ => return None,
        }
    }
    Some(Field {
        name,
        required,
        secret,
        schema: schema(row)?,
    })
}
