//! Which named types stand where.

use std::collections::BTreeSet;

use crate::api::Api;
use crate::model::{Model, Shape, Type};

/// The model of this name. Names were checked when they were lowered.
pub(super) fn model<'a>(api: &'a Api, name: &str) -> Option<&'a Model> {
    api.models.iter().find(|model| model.name == name)
}

/// Names of the models that only requests hold. What is read may be more than is known of it; what
/// is given may not.
pub(super) fn only_given(api: &Api) -> BTreeSet<&str> {
    let replies = api.operations.iter().map(|op| &op.reply);
    let read = reached(
        api,
        replies.flat_map(|reply| std::iter::once(&reply.ty).chain(&reply.item)),
    );
    given(api).difference(&read).copied().collect()
}

/// Names of the models that requests hold.
pub(super) fn given(api: &Api) -> BTreeSet<&str> {
    let params = api.operations.iter().flat_map(|op| &op.params);
    reached(api, params.map(|param| &param.ty))
}

/// Names of the models that stand in these types, however deep.
fn reached<'a>(api: &'a Api, from: impl Iterator<Item = &'a Type>) -> BTreeSet<&'a str> {
    let mut open: Vec<&Type> = from.collect();
    let mut names = BTreeSet::new();
    while let Some(ty) = open.pop() {
        match ty {
            Type::List(inner) | Type::Map(inner) => open.push(inner),
            Type::Named(name) if names.insert(name.as_str()) => {
                open.extend(model(api, name).into_iter().flat_map(parts));
            }
            _ => {}
        }
    }
    names
}

/// The types a model is made of.
pub(super) fn parts(model: &Model) -> Vec<&Type> {
    match &model.shape {
        Shape::Struct(members) => members.iter().map(|member| &member.ty).collect(),
        Shape::Union(variants) => variants.iter().map(|variant| &variant.ty).collect(),
        Shape::Words { .. } => Vec::new(),
    }
}
