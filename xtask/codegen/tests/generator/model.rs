//! What emitters of every language rely on in the lowered description.

use std::collections::BTreeSet;
use std::fmt::Debug;

use crate::api_dir;
use fastio_codegen::api::{Api, Operation};
use fastio_codegen::load;
use fastio_codegen::model::{Shape, Type, camel, lower_camel, snake};

fn api() -> Api {
    load(&api_dir()).unwrap()
}

/// The named types in a type.
fn named(ty: &Type) -> Option<&str> {
    match ty {
        Type::Named(name) => Some(name),
        Type::List(inner) | Type::Map(inner) => named(inner),
        _ => None,
    }
}

#[test]
fn every_named_type_is_a_model_and_every_model_is_used() {
    let api = api();
    let models: BTreeSet<&str> = api.models.iter().map(|m| m.name.as_str()).collect();
    let mut used = BTreeSet::new();
    for op in &api.operations {
        let replies = [Some(&op.reply.ty), op.reply.item.as_ref()];
        let types = op.params.iter().map(|p| &p.ty);
        used.extend(types.chain(replies.into_iter().flatten()).filter_map(named));
    }
    for model in &api.models {
        match &model.shape {
            Shape::Struct(members) => used.extend(members.iter().filter_map(|m| named(&m.ty))),
            Shape::Union(forms) => used.extend(forms.iter().filter_map(|f| named(&f.ty))),
            Shape::Words { words, .. } => assert!(words.len() > 1, "{}", model.name),
        }
    }
    assert_eq!(used.difference(&models).next(), None);
    let shared = |name: &str| api.schemas.contains_key(name);
    let lost: Vec<_> = models
        .difference(&used)
        .filter(|name| !shared(name))
        .collect();
    assert!(lost.is_empty(), "{lost:?}");
}

/// Names differ, and are names, in the casing of every language.
fn distinct<'a>(what: &dyn Debug, names: impl Iterator<Item = &'a str>) {
    let names: Vec<&str> = names.collect();
    for casing in [camel, lower_camel, snake] {
        let mut seen = BTreeSet::new();
        for name in &names {
            let cased = casing(name);
            let letter = cased.starts_with(|c: char| c.is_ascii_alphabetic());
            assert!(letter, "{what:?}: {name:?} is no name");
            assert!(seen.insert(cased), "{what:?}: {name} twice");
        }
    }
}

#[test]
fn names_stay_apart_in_every_casing() {
    let api = api();
    distinct(&"areas", api.areas().into_iter());
    distinct(&"models", api.models.iter().map(|m| m.name.as_str()));
    for area in api.areas() {
        distinct(&area, api.operations_of(area).map(Operation::verb));
    }
    for op in &api.operations {
        distinct(&op.name, op.params.iter().map(|p| p.name.as_str()));
    }
    for model in &api.models {
        match &model.shape {
            Shape::Struct(members) => {
                distinct(&model.name, members.iter().map(|m| m.name.as_str()))
            }
            Shape::Union(forms) => distinct(&model.name, forms.iter().map(|f| f.name.as_str())),
            Shape::Words { .. } => {}
        }
    }
}

#[test]
fn everything_is_documented_and_required_means_there() {
    let api = api();
    for op in &api.operations {
        assert!(
            !op.summary.is_empty() && !op.reply.statuses.is_empty(),
            "{}",
            op.name
        );
    }
    for model in &api.models {
        assert!(!model.doc.is_empty(), "{}", model.name);
        if let Shape::Struct(members) = &model.shape {
            for member in members {
                let name = (&model.name, &member.wire);
                assert!(!(member.required && member.nullable), "{name:?}");
            }
        }
    }
}
