//! Objects that hold themselves.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Model, Shape, Type};

/// Marks members that lead back to their own object without a list or map between.
pub(super) fn mark(models: &mut [Model]) {
    let mut direct: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for model in models.iter() {
        let named = |ty: &Type| match ty {
            Type::Named(name) => Some(name.clone()),
            _ => None,
        };
        let targets = match &model.shape {
            Shape::Struct(members) => members.iter().filter_map(|m| named(&m.ty)).collect(),
            Shape::Union(variants) => variants.iter().filter_map(|v| named(&v.ty)).collect(),
            Shape::Words { .. } => Vec::new(),
        };
        direct.insert(model.name.clone(), targets);
    }
    let reaches = |from: &str, to: &str| {
        let mut seen = BTreeSet::new();
        let mut open = vec![from.to_owned()];
        while let Some(name) = open.pop() {
            if name == to {
                return true;
            }
            if seen.insert(name.clone()) {
                open.extend(direct.get(&name).into_iter().flatten().cloned());
            }
        }
        false
    };
    for model in models {
        let name = model.name.clone();
        if let Shape::Struct(members) = &mut model.shape {
            for member in members {
                if let Type::Named(target) = &member.ty {
                    member.recursive = reaches(target, &name);
                }
            }
        }
    }
}
