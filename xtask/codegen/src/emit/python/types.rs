//! Types as Python writes them, and the forms by which `_model.py` sees values.

use super::names::text;
use crate::api::{Api, Kind, Param, Place, Schema};
use crate::emit::usage::model;
use crate::model::{Shape, Type};

/// Where types are written.
pub(super) struct Scope<'a> {
    pub(super) api: &'a Api,
    /// What stands before the name of a model.
    pub(super) prefix: &'static str,
    /// What the class calls by names of its own, which hide Python's types.
    pub(super) own: Vec<&'a str>,
}

impl Scope<'_> {
    /// One of Python's types.
    fn builtin(&self, name: &str) -> String {
        match self.own.contains(&name) {
            true => format!("builtins.{name}"),
            false => name.to_owned(),
        }
    }

    /// A type of what comes back or of what a model holds.
    ///
    /// Without a schema, a text that may be a number is both.
    pub(super) fn value(&self, ty: &Type, schema: Option<&Schema>) -> String {
        let target = schema.map(|schema| &self.api.resolve(schema).kind);
        match ty {
            Type::Any => "Any".into(),
            Type::Boolean => self.builtin("bool"),
            Type::Integer => self.builtin("int"),
            Type::Number => self.builtin("float"),
            Type::Flag | Type::Text | Type::Secret => self.builtin("str"),
            // Whole numbers that a double does not hold arrive as texts: the engine quotes them.
            Type::LooseText | Type::Timestamp => match target {
                Some(Kind::Text(_)) => self.builtin("str"),
                _ => format!("{} | {}", self.builtin("str"), self.builtin("float")),
            },
            Type::Bytes => self.builtin("bytes"),
            Type::List(items) => {
                let schema = match target {
                    Some(Kind::Array { items, .. }) => Some(items.as_ref()),
                    _ => None,
                };
                format!("{}[{}]", self.builtin("list"), self.value(items, schema))
            }
            Type::Map(values) => {
                let schema = match target {
                    Some(Kind::Object(object)) => object.extra.as_deref(),
                    _ => None,
                };
                let values = self.value(values, schema);
                format!(
                    "{}[{}, {values}]",
                    self.builtin("dict"),
                    self.builtin("str")
                )
            }
            Type::Named(name) => format!("{}{name}", self.prefix),
        }
    }

    /// A type of what a caller gives.
    pub(super) fn argument(&self, param: &Param) -> String {
        let literals = literals(&self.api.resolve(&param.schema).kind);
        let mut ty = match (param.place, &param.ty) {
            (Place::Files, _) => "Sequence[Binary]".into(),
            (_, Type::Integer | Type::Text) if !literals.is_empty() => {
                format!("Literal[{}]", literals.join(", "))
            }
            (_, ty) => self.given(ty),
        };
        if self.api.clearing(&param.schema).is_some() && ty != "Any" {
            ty.push_str(" | None");
        }
        ty
    }

    /// A type a caller can give: an object of known members can be any mapping too.
    fn given(&self, ty: &Type) -> String {
        match ty {
            Type::Bytes => "Binary".into(),
            Type::Flag => self.builtin("bool"),
            Type::List(items) => format!("Sequence[{}]", self.given(items)),
            Type::Map(values) => {
                format!("Mapping[{}, {}]", self.builtin("str"), self.given(values))
            }
            Type::Named(name) => {
                let own = self.value(ty, None);
                match model(self.api, name).map(|model| &model.shape) {
                    Some(Shape::Words { .. }) => own,
                    _ => format!("{own} | Mapping[{}, Any]", self.builtin("str")),
                }
            }
            ty => self.value(ty, None),
        }
    }
}

/// How a value is seen, if it is not as it is.
pub(super) fn form(api: &Api, ty: &Type) -> Option<String> {
    match ty {
        Type::List(items) => form(api, items).map(|form| format!("[{form}]")),
        Type::Map(values) => form(api, values).map(|form| format!("{{\"*\": {form}}}")),
        Type::Named(name) => match model(api, name).map(|model| &model.shape) {
            Some(Shape::Words { .. }) => None,
            _ => Some(text(name)),
        },
        _ => None,
    }
}

/// The only values there are, where they have no name.
fn literals(kind: &Kind) -> Vec<String> {
    match kind {
        Kind::Integer { one_of, .. } => one_of.iter().map(ToString::to_string).collect(),
        Kind::Text(content) => content.one_of.iter().map(|word| text(word)).collect(),
        _ => Vec::new(),
    }
}
