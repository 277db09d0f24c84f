//! Types as Kotlin writes them, and how each is read.

use crate::api::{Api, Param, Place};
use crate::model::Type;

/// A type, by its whole name: names within a union stand before others.
pub(super) fn value(ty: &Type) -> String {
    match ty {
        Type::Any => "kotlinx.serialization.json.JsonElement".into(),
        Type::Boolean | Type::Flag => "kotlin.Boolean".into(),
        Type::Integer => "kotlin.Long".into(),
        Type::Number => "kotlin.Double".into(),
        // Points in time are as the service writes them: a text, or a number of seconds.
        Type::Text | Type::LooseText | Type::Timestamp => "kotlin.String".into(),
        Type::Secret => "io.fast.sdk.Secret".into(),
        Type::Bytes => "io.fast.sdk.Binary".into(),
        Type::List(items) => format!("kotlin.collections.List<{}>", value(items)),
        Type::Map(values) => format!("kotlin.collections.Map<kotlin.String, {}>", value(values)),
        Type::Named(name) => format!("io.fast.sdk.models.{name}"),
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
        Type::Named(name) => format!("io.fast.sdk.models.{name}"),
    }
}

/// A type where nothing hides another's short name.
pub(super) fn short(ty: &str) -> String {
    let mut out = ty.to_owned();
    for package in [
        "kotlinx.serialization.json.",
        "kotlin.collections.",
        "kotlin.",
        "io.fast.sdk.models.",
        "io.fast.sdk.",
    ] {
        out = out.replace(package, "");
    }
    out
}

/// A type of what a caller gives.
pub(super) fn argument(api: &Api, param: &Param) -> String {
    let ty = match (param.place, &param.ty) {
        (Place::Files, _) => "List<Binary>".into(),
        (_, Type::Bytes) => "Binary".into(),
        (_, ty) => short(&value(ty)),
    };
    match api.clearing(&param.schema).is_some() && param.ty != Type::Any {
        true => format!("Change<{ty}>"),
        false => ty,
    }
}
