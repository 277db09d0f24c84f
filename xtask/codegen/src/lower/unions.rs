//! Values of one of several forms: how each is told from the others.

use std::collections::BTreeSet;

use super::body::follow;
use super::models::{Context, Namer};
use crate::api::{Kind, Object, Schema};
use crate::model::{Json, Test, Variant, camel};

impl Namer<'_> {
    /// The forms of a union, each with how it is told from the others; `None` if one cannot be.
    pub(super) fn union(&mut self, forms: &[Schema], owner: &Context) -> Option<Vec<Variant>> {
        let schemas = self.schemas;
        let json: Vec<Json> = forms
            .iter()
            .map(|form| json(&follow(form, schemas).kind))
            .collect::<Option<_>>()?;
        let mut variants = Vec::new();
        let mut last = Vec::new();
        for (at, form) in forms.iter().enumerate() {
            let kind = *json.get(at)?;
            let name = match &form.kind {
                Kind::Ref(name) => name.strip_prefix(&owner.name).unwrap_or(name).to_owned(),
                Kind::Object(object) => tag(object).map_or("Object".to_owned(), |(_, tag)| tag),
                _ => format!("{kind:?}"),
            };
            let context = Context::new(
                format!("{}{}", owner.name, camel(&name)),
                format!("A form of [`{}`].", owner.name),
            );
            let variant = |ty, test| Variant {
                name: camel(&name),
                ty,
                test,
            };
            let ty = self.ty(form, &context);
            if json.iter().filter(|j| **j == kind).count() == 1 {
                variants.push(variant(ty, Test::Json(kind)));
                continue;
            }
            let Kind::Object(object) = &follow(form, schemas).kind else {
                return None;
            };
            if let Some((key, value)) = tag(object) {
                variants.push(variant(ty, Test::Tag(key, value)));
                continue;
            }
            let keys = self.own_keys(object, forms, at);
            if keys.is_empty() {
                last.push(variant(ty, Test::Json(kind)));
            } else {
                variants.push(variant(ty, Test::Keys(keys)));
            }
        }
        if last.len() > 1 {
            return None;
        }
        variants.append(&mut last);
        let names: BTreeSet<&str> = variants.iter().map(|v| v.name.as_str()).collect();
        (names.len() == variants.len()).then_some(variants)
    }

    /// Members no other form has.
    fn own_keys(&self, object: &Object, forms: &[Schema], at: usize) -> Vec<String> {
        let others: Vec<&Object> = forms
            .iter()
            .enumerate()
            .filter(|(other, _)| *other != at)
            .filter_map(|(_, form)| match &follow(form, self.schemas).kind {
                Kind::Object(object) => Some(object),
                _ => None,
            })
            .collect();
        let mut keys = Vec::new();
        for field in &object.fields {
            let elsewhere = |o: &&Object| o.fields.iter().any(|f| f.name == field.name);
            if !others.iter().any(elsewhere) {
                keys.push(field.name.clone());
            }
        }
        keys
    }
}

fn json(kind: &Kind) -> Option<Json> {
    Some(match kind {
        Kind::Boolean => Json::Boolean,
        Kind::Integer { .. } | Kind::Number { .. } => Json::Number,
        Kind::Text(_) | Kind::JsonText(_) | Kind::Joined { .. } => Json::Text,
        Kind::Array { .. } => Json::List,
        Kind::Object(_) => Json::Object,
        _ => return None,
    })
}

/// A member with one value only.
fn tag(object: &Object) -> Option<(String, String)> {
    object
        .fields
        .iter()
        .find_map(|field| match &field.schema.kind {
            Kind::Text(text) => match text.one_of.as_slice() {
                [one] => Some((field.name.clone(), one.clone())),
                _ => None,
            },
            _ => None,
        })
}
