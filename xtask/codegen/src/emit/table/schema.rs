//! What a value may hold, as a part of a line.

use super::line::{END, Line};
use super::{Pool, secret};
use crate::api::{Field, Format, Kind, Object, Schema, Text};

impl Pool<'_> {
    pub(super) fn schema(&mut self, line: &mut Line, schema: &Schema) {
        let target = self.api.resolve(schema).clone();
        let clear = match schema.clear.is_empty() {
            true => &target.clear,
            false => &schema.clear,
        };
        line.word(kind(&target.kind));
        line.flag("null", self.api.nullable(schema));
        line.values("clear", clear);
        match &target.kind {
            Kind::Any | Kind::Ref(_) | Kind::Boolean | Kind::Binary => line.word(END),
            Kind::Integer {
                min, max, one_of, ..
            } => {
                line.option("min", min.as_ref());
                line.option("max", max.as_ref());
                line.list("of", one_of);
                line.word(END);
            }
            Kind::Number { min, max } => {
                line.option("min", min.as_ref());
                line.option("max", max.as_ref());
                line.word(END);
            }
            Kind::Text(text) => self.text(line, text),
            Kind::Array {
                items,
                min,
                max,
                unique,
            } => {
                line.limits(*min, *max);
                line.flag("unique", *unique);
                line.word(END);
                self.schema(line, items);
            }
            Kind::Joined {
                separator,
                items,
                min,
                max,
            } => {
                line.limits(*min, *max);
                line.value("by", separator);
                line.word(END);
                self.schema(line, items);
            }
            Kind::Tokens { levels, modifiers } => {
                line.values("level", levels);
                line.values("modifier", modifiers);
                line.word(END);
            }
            Kind::JsonText(inner) => {
                line.word(END);
                self.schema(line, inner);
            }
            Kind::Object(object) => self.object(line, object),
            Kind::OneOf(forms) => {
                line.value("forms", forms.len());
                line.word(END);
                for form in forms {
                    self.schema(line, form);
                }
            }
        }
    }

    fn object(&mut self, line: &mut Line, object: &Object) {
        line.limits(object.min, object.max);
        for rule in &object.rules {
            line.rule(rule);
        }
        line.value("fields", object.fields.len());
        line.flag("extra", object.extra.is_some());
        line.word(END);
        for Field {
            name,
            required,
            schema,
        } in &object.fields
        {
            line.word(name);
            line.flag("required", *required);
            line.flag("secret", secret(self.api, schema));
            line.word(END);
            self.schema(line, schema);
        }
        if let Some(extra) = &object.extra {
            self.schema(line, extra);
        }
    }

    fn text(&mut self, line: &mut Line, t: &Text) {
        line.limits(t.min, t.max);
        line.option("bytes", t.max_bytes.as_ref());
        if let Some(pattern) = &t.pattern {
            line.value("pattern", self.patterns.put(pattern));
        }
        line.values("one", &t.one_of);
        line.values("alias", &t.aliases);
        line.option("without", t.no_segment.as_ref());
        line.option("pairs", t.max_pairs.as_ref());
        let format = match t.format {
            Format::Plain => "",
            Format::OpaqueId => "opaque_id",
            Format::ProfileId => "profile_id",
            Format::ProfileRef | Format::UserRef => "profile_ref",
            Format::NodeRef => "node_ref",
            Format::Email => "email",
            Format::Uri => "uri",
            Format::DateTime => "date_time",
        };
        line.text("format", format);
        line.word(END);
    }
}

fn kind(kind: &Kind) -> &'static str {
    match kind {
        Kind::Any | Kind::Ref(_) => "any",
        Kind::Boolean => "boolean",
        Kind::Integer { .. } => "integer",
        Kind::Number { .. } => "number",
        Kind::Text(_) => "text",
        Kind::Binary => "binary",
        Kind::Array { .. } => "array",
        Kind::Joined { .. } => "joined",
        Kind::Tokens { .. } => "tokens",
        Kind::JsonText(_) => "json_text",
        Kind::Object(_) => "object",
        Kind::OneOf(_) => "one_of",
    }
}
