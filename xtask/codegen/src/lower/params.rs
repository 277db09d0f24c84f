//! Path, query and header parameters.

use serde_saphyr::Spanned;

use super::schema::plain;
use super::{Index, fail, prose};
use crate::api::{EncodeWord, Kind, Param, Place};
use crate::error::Result;
use crate::model::Type;
use crate::read::{self, In, Parameter, Style};

impl Index<'_> {
    /// A parameter, its reference followed.
    pub(super) fn param(&self, file: &str, written: &Spanned<Parameter>) -> Result<Param> {
        let Some(reference) = &written.value.reference else {
            return self.own_param(file, written);
        };
        let (name, target) = self.follow(&self.parameters, "parameters", file, reference)?;
        let mut param = self.own_param(target.file, target.value)?;
        param.shared = Some(name.to_owned());
        let beside = &written.value;
        let allowed = Parameter {
            reference: beside.reference.clone(),
            description: beside.description.clone(),
            note: beside.note.clone(),
            ..Parameter::default()
        };
        if format!("{allowed:?}") != format!("{beside:?}") {
            let message = "beside $ref a parameter has description and x-note only";
            return fail(file, written.referenced, message);
        }
        if beside.description.is_some() {
            param.schema.doc.description = prose(beside.description.as_ref());
        }
        Ok(param)
    }

    fn own_param(&self, file: &str, written: &Spanned<Parameter>) -> Result<Param> {
        let at = written.referenced;
        let p = &written.value;
        let (Some(wire), Some(place), Some(schema)) = (&p.name, p.place, &p.schema) else {
            return fail(file, at, "a parameter has name, in and schema");
        };
        let place = match place {
            In::Path => Place::Path,
            In::Query => Place::Query,
            In::Header => Place::Header,
        };
        let required = p.required.unwrap_or(false);
        if place == Place::Path && !required {
            return fail(file, at, "a path parameter is required: true");
        }
        let mut schema = self.schema(file, schema)?;
        if let Some(description) = &p.description {
            schema.doc.description = prose(Some(description));
        }
        schema.doc.assumed |= p.assumed.is_some();
        schema
            .doc
            .examples
            .extend(p.examples.values().map(|e| e.value.clone()));
        if let Some(tokens) = &p.tokens {
            if !tokens.levels.contains(&tokens.default) {
                return fail(file, at, "the default of x-tokens is one of its levels");
            }
            schema.kind = Kind::Tokens {
                levels: tokens.levels.clone(),
                modifiers: tokens.modifiers.clone(),
            };
        }
        if !p.aliases.is_empty() {
            match &mut schema.kind {
                Kind::Text(text) => text.aliases.extend(p.aliases.iter().cloned()),
                _ => return fail(file, at, "x-aliases stands on a text"),
            }
        }
        joined(file, written, place, &mut schema)?;
        Ok(Param {
            name: code_name(file, wire, p.code_name.as_ref())?,
            wire: wire.value.clone(),
            place,
            required,
            secret: p.secret.is_some() || schema.doc.secret,
            // OpenAPI's form style without explode parts its items by literal commas.
            encode: p
                .encode
                .or_else(|| matches!(p.style, Some(Style::Form)).then_some(EncodeWord::KeepCommas)),
            schema,
            shared: None,
            ty: Type::Any,
        })
    }
}

/// Lists: commas in the path, one joined text in the query.
fn joined(
    file: &str,
    written: &Spanned<Parameter>,
    place: Place,
    schema: &mut crate::api::Schema,
) -> Result<()> {
    let at = written.referenced;
    let p = &written.value;
    let list = matches!(schema.kind, Kind::Array { .. });
    match (place, p.encode) {
        (_, None) => {}
        (Place::Path, Some(EncodeWord::Raw)) if !list => {}
        (Place::Path, Some(EncodeWord::KeepCommas)) if list => {}
        _ => {
            let message = "x-encode is raw on a path text, or keep-commas on a path array";
            return fail(file, at, message);
        }
    }
    let explode = p.explode.unwrap_or(true);
    let separator = match (place, p.style, list) {
        (Place::Path, Some(Style::Simple), true) if !explode => {
            return match p.encode {
                Some(EncodeWord::KeepCommas) => Ok(()),
                _ => fail(file, at, "a path array has x-encode: keep-commas"),
            };
        }
        (Place::Query, Some(Style::Form), true) if !explode => Some(",".to_owned()),
        (_, None, false) if p.explode.is_none() => p.separator.clone(),
        _ => {
            let message = "a list is an array with style: simple (path) or form (query) and \
                 explode: false, or a text with x-separator";
            return fail(file, at, message);
        }
    };
    let Some(separator) = separator else {
        return match p.max_list_items {
            Some(_) => fail(file, at, "x-max-items needs x-separator beside it"),
            None => Ok(()),
        };
    };
    if separator.chars().count() != 1 {
        return fail(file, at, "x-separator must be one character");
    }
    let doc = schema.doc.clone();
    let whole = std::mem::replace(schema, plain(Kind::Any));
    schema.doc = doc;
    schema.kind = match whole.kind {
        Kind::Array {
            items, min, max, ..
        } => Kind::Joined {
            separator,
            items,
            min: min.max(1),
            max,
        },
        _ => Kind::Joined {
            separator,
            items: Box::new(whole),
            min: 1,
            max: p.max_list_items,
        },
    };
    Ok(())
}

/// The name callers use.
pub(super) fn code_name(
    file: &str,
    wire: &read::Name,
    given: Option<&read::Name>,
) -> Result<String> {
    let name = given.unwrap_or(wire);
    if is_identifier(&name.value) {
        return Ok(name.value.clone());
    }
    let message = match given {
        Some(_) => format!("x-name {:?} is no identifier", name.value),
        None => format!("{:?} is no identifier: give x-name", name.value),
    };
    fail(file, name.referenced, message)
}

pub(super) fn is_identifier(name: &str) -> bool {
    !name.is_empty()
        && !name.starts_with(|c: char| c.is_ascii_digit())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}
