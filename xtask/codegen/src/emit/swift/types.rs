//! Types as Swift writes them, and how each is read.

use crate::api::{Api, Param, Place};
use crate::model::Type;

/// A type.
pub(super) fn value(ty: &Type) -> String {
    match ty {
        Type::Any => "JSON".into(),
        Type::Boolean | Type::Flag => "Bool".into(),
        Type::Integer => "Int".into(),
        Type::Number => "Double".into(),
        // Points in time are as the service writes them: a text, or a number of seconds.
        Type::Text | Type::LooseText | Type::Timestamp => "String".into(),
        Type::Secret => "Secret".into(),
        Type::Bytes => "Binary".into(),
        Type::List(items) => format!("[{}]", value(items)),
        Type::Map(values) => format!("[String: {}]", value(values)),
        Type::Named(name) => format!("Models.{name}"),
    }
}

/// What reads a type.
pub(super) fn form(ty: &Type) -> String {
    match ty {
        Type::Any | Type::Bytes => "Forms.any".into(),
        Type::Boolean => "Forms.boolean".into(),
        Type::Flag => "Forms.flag".into(),
        Type::Integer => "Forms.integer".into(),
        Type::Number => "Forms.number".into(),
        Type::Text => "Forms.text".into(),
        Type::LooseText | Type::Timestamp => "Forms.loose".into(),
        Type::Secret => "Forms.secret".into(),
        Type::List(items) => format!("Forms.list({})", form(items)),
        Type::Map(values) => format!("Forms.map({})", form(values)),
        Type::Named(name) => format!("Models.{name}.read"),
    }
}

/// A type of what a caller gives.
pub(super) fn argument(api: &Api, param: &Param) -> String {
    let ty = match param.place {
        Place::Files => "[Binary]".into(),
        _ => value(&param.ty),
    };
    match is_change(api, param) {
        true => format!("Change<{ty}>"),
        false => ty,
    }
}

/// Whether what a caller gives can also be told to be emptied.
pub(super) fn is_change(api: &Api, param: &Param) -> bool {
    api.clearing(&param.schema).is_some() && param.ty != Type::Any
}

/// Whether what a caller gives is sent as files or as the body.
pub(super) fn is_binary(param: &Param) -> bool {
    param.place == Place::Files || param.ty == Type::Bytes
}
