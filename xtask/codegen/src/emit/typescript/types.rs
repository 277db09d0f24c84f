//! Types as TypeScript writes them.

use super::names::text;
use crate::api::{Api, Kind, Param, Place, Schema};
use crate::model::Type;

/// A type of what comes back or of what a model holds; `name` writes a named one.
///
/// Without a schema, a text that may be a number is both.
pub(super) fn value(
    api: &Api,
    ty: &Type,
    schema: Option<&Schema>,
    name: &impl Fn(&str) -> String,
) -> String {
    let target = schema.map(|schema| &api.resolve(schema).kind);
    match ty {
        Type::Any => "unknown".into(),
        Type::Boolean => "boolean".into(),
        Type::Integer | Type::Number => "number".into(),
        Type::Flag | Type::Text | Type::Secret => "string".into(),
        // Whole numbers that a double does not hold arrive as texts: the engine quotes them.
        Type::LooseText | Type::Timestamp => match target {
            Some(Kind::Text(_)) => "string".into(),
            _ => "string | number".into(),
        },
        Type::Bytes => "Uint8Array".into(),
        Type::List(items) => {
            let schema = match target {
                Some(Kind::Array { items, .. }) => Some(items.as_ref()),
                _ => None,
            };
            format!("{}[]", grouped(&value(api, items, schema, name)))
        }
        Type::Map(values) => {
            let schema = match target {
                Some(Kind::Object(object)) => object.extra.as_deref(),
                _ => None,
            };
            format!("{{ [name: string]: {} }}", value(api, values, schema, name))
        }
        Type::Named(known) => name(known),
    }
}

/// A type of what a caller gives.
pub(super) fn argument(api: &Api, param: &Param, name: &impl Fn(&str) -> String) -> String {
    let literals = literals(&api.resolve(&param.schema).kind);
    let mut ty = match (param.place, &param.ty) {
        (Place::Files, _) => "readonly Binary[]".into(),
        (_, Type::Bytes) => "Binary".into(),
        (_, Type::Flag) => "boolean".into(),
        (_, Type::Integer | Type::Text) if !literals.is_empty() => literals.join(" | "),
        (_, list @ Type::List(_)) => format!("readonly {}", value(api, list, None, name)),
        (_, ty) => value(api, ty, None, name),
    };
    if api.clearing(&param.schema).is_some() && ty != "unknown" {
        ty.push_str(" | null");
    }
    ty
}

/// The only values there are, where they have no name.
fn literals(kind: &Kind) -> Vec<String> {
    match kind {
        Kind::Integer { one_of, .. } => one_of.iter().map(ToString::to_string).collect(),
        Kind::Text(content) => content.one_of.iter().map(|word| text(word)).collect(),
        _ => Vec::new(),
    }
}

/// A type that can be the item of `[]`.
pub(super) fn grouped(ty: &str) -> String {
    match ty.contains(" | ") || ty.contains(" & ") {
        true => format!("({ty})"),
        false => ty.to_owned(),
    }
}
