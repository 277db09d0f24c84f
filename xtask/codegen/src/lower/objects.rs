//! Objects: members, conditions on them, and `allOf`.

use serde_saphyr::{Location, Spanned};

use super::schema::{any, is_condition, only, plain};
use super::{Index, fail};
use crate::api::{Field, Kind, Object, Rule, Schema};
use crate::error::Result;
use crate::read::{self, Extra, Type};

const KEYS: &[&str] = &[
    "type",
    "properties",
    "patternProperties",
    "additionalProperties",
    "required",
    "minProperties",
    "maxProperties",
    "dependentRequired",
    "oneOf",
    "anyOf",
    "not",
];

impl Index<'_> {
    pub(super) fn object(&self, file: &str, at: Location, s: &read::Schema) -> Result<Object> {
        only(file, at, s, "type object", KEYS)?;
        let mut fields = Vec::new();
        for (name, written) in &s.properties {
            fields.push(Field {
                name: name.clone(),
                required: false,
                schema: self.schema(file, written)?,
            });
        }
        require(file, &mut fields, &s.required)?;
        let open = s.unknown.is_some() || s.partial.is_some() || s.properties.is_empty();
        let extra = match &s.additional_properties {
            Some(Extra::Allowed(false)) => None,
            Some(Extra::Allowed(true)) => Some(Box::new(any())),
            Some(Extra::Schema(schema)) => Some(Box::new(self.schema_at(file, at, schema)?)),
            None if open && s.pattern_properties.is_empty() => Some(Box::new(any())),
            None => None,
        };
        let object = Object {
            rules: conditions(file, at, s, &fields)?,
            fields,
            extra,
            min: s.min_properties.unwrap_or(0),
            max: s.max_properties,
            files: self.files(file, s)?,
        };
        Ok(object)
    }

    /// `patternProperties: {'^NAME[0-9]+$': binary}`
    fn files(&self, file: &str, s: &read::Schema) -> Result<Option<(String, Box<Schema>)>> {
        let Some((form, written)) = s.pattern_properties.first() else {
            return Ok(None);
        };
        let schema = self.schema(file, written)?;
        let prefix = form
            .strip_prefix('^')
            .and_then(|rest| rest.strip_suffix("[0-9]+$"))
            .filter(|name| name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_'));
        match (prefix, &schema.kind, s.pattern_properties.len()) {
            (Some(prefix), Kind::Binary, 1) => Ok(Some((prefix.to_owned(), Box::new(schema)))),
            _ => fail(
                file,
                written.referenced,
                "patternProperties holds one entry '^NAME[0-9]+$' of format binary",
            ),
        }
    }

    /// `allOf`: one part with something said about it, or several objects made one.
    pub(super) fn merged(&self, file: &str, at: Location, s: &read::Schema) -> Result<Schema> {
        if let ([one], None) = (s.all_of.as_slice(), &s.types) {
            only(file, at, s, "allOf with one part", &["allOf"])?;
            return self.schema(file, one);
        }
        if s.types.as_ref().is_some_and(|t| t.0 != [Type::Object]) {
            return fail(file, at, "allOf merges objects only");
        }
        let own = read::Schema {
            all_of: Vec::new(),
            ..s.clone()
        };
        let mut whole = Object::default();
        for part in &s.all_of {
            self.add(file, part, &mut whole)?;
        }
        let own = self.object(file, at, &own)?;
        combine(&mut whole, own);
        if s.partial.is_some() || s.unknown.is_some() {
            whole.extra = Some(Box::new(any()));
        }
        Ok(plain(Kind::Object(whole)))
    }

    fn add(&self, file: &str, part: &Spanned<read::Schema>, whole: &mut Object) -> Result<()> {
        if let Some(reference) = &part.value.reference {
            let (_, target) = self.follow(&self.schemas, "schemas", file, reference)?;
            return self.add(target.file, target.value, whole);
        }
        let schema = match part.value.all_of.is_empty() {
            true if part.value.properties.is_empty() && !part.value.required.is_empty() => {
                // `{type: object, required: [x]}` only adds a condition.
                return require(file, &mut whole.fields, &part.value.required);
            }
            _ => self.schema(file, part)?,
        };
        match schema.kind {
            Kind::Object(object) => {
                combine(whole, object);
                Ok(())
            }
            _ => fail(file, part.referenced, "allOf merges objects only"),
        }
    }
}

fn combine(whole: &mut Object, part: Object) {
    for field in part.fields {
        match whole.fields.iter_mut().find(|f| f.name == field.name) {
            Some(known) => *known = field,
            None => whole.fields.push(field),
        }
    }
    whole.rules.extend(part.rules);
    whole.min = whole.min.max(part.min);
    whole.max = match (whole.max, part.max) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    };
    whole.files = part.files.or(whole.files.take());
}

fn require(file: &str, fields: &mut [Field], names: &[read::Name]) -> Result<()> {
    for name in names {
        match fields.iter_mut().find(|f| f.name == name.value) {
            Some(field) => field.required = true,
            None => {
                let message = format!("required names {:?}, which is no property", name.value);
                return fail(file, name.referenced, message);
            }
        }
    }
    Ok(())
}

/// `dependentRequired`, `not: {required}` and `oneOf`/`anyOf` of `{required}`.
fn conditions(file: &str, at: Location, s: &read::Schema, fields: &[Field]) -> Result<Vec<Rule>> {
    let known = |name: &str, at: Location| match fields.iter().any(|f| f.name == name) {
        true => Ok(name.to_owned()),
        false => fail(file, at, format!("{name:?} is no property of this object")),
    };
    let mut rules = Vec::new();
    for (name, others) in &s.dependent_required {
        let others = others
            .iter()
            .map(|other| known(&other.value, other.referenced))
            .collect::<Result<_>>()?;
        rules.push(Rule::Requires(known(name, at)?, others));
    }
    if let Some(not) = &s.not {
        if !is_condition(&not.value) || not.value.required.len() != 2 {
            let message = "not is written {required: [one, other]}: not both";
            return fail(file, not.referenced, message);
        }
        rules.push(Rule::AtMostOne(names(&not.value, known)?));
    }
    for (list, exactly) in [(&s.one_of, true), (&s.any_of, false)] {
        let mut alternatives = Vec::new();
        for alternative in list {
            let mut one = names(&alternative.value, known)?;
            if one.len() != 1 {
                let message = "an alternative beside properties is written {required: [one]}";
                return fail(file, alternative.referenced, message);
            }
            alternatives.append(&mut one);
        }
        match (alternatives.is_empty(), exactly) {
            (true, _) => {}
            (false, true) => rules.push(Rule::ExactlyOne(alternatives)),
            (false, false) => rules.push(Rule::AtLeastOne(alternatives)),
        }
    }
    Ok(rules)
}

fn names(
    s: &read::Schema,
    known: impl Fn(&str, Location) -> Result<String>,
) -> Result<Vec<String>> {
    s.required
        .iter()
        .map(|name| known(&name.value, name.referenced))
        .collect()
}
