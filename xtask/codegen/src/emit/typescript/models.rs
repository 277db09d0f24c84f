//! The models: an interface an object, a union a set of words or forms.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::names::{member, text};
use super::types::{grouped, value};
use super::{HEADER, docs, file};
use crate::api::Api;
use crate::emit::layout::WIDTH;
use crate::emit::usage::{model, only_given, parts};
use crate::emit::{File, prose};
use crate::model::{Member, Model, Shape, Test, Type, Variant};

/// A file a module, and one for all.
pub(super) fn files(api: &Api) -> Vec<File> {
    let given = only_given(api);
    let modules: BTreeSet<&str> = api.models.iter().map(|m| m.module.as_str()).collect();
    let mut index = HEADER.to_owned();
    let mut files = Vec::new();
    for module in modules {
        let _ = writeln!(index, "export type * from \"./{module}.js\";");
        files.push(module_file(api, module, &given));
    }
    files.push(file("models/index.ts", index));
    files
}

fn module_file(api: &Api, module: &str, given: &BTreeSet<&str>) -> File {
    let own: Vec<&Model> = api.models.iter().filter(|m| m.module == module).collect();
    let mut out = format!("{HEADER}{}", imports(api, module, &own));
    for model in own {
        let about = match model.doc.is_empty() {
            true => format!("`{}` of `{module}`.", model.name),
            false => model.doc.clone(),
        };
        let _ = write!(out, "\n{}", docs::block(&docs::escaped(&about), 0));
        let name = &model.name;
        match &model.shape {
            Shape::Struct(members) => {
                let _ = writeln!(out, "export interface {name} {{");
                for member in members {
                    declare(api, member, &mut out);
                }
                out.push_str("}\n");
            }
            Shape::Words { words, open } => {
                let mut forms: Vec<String> = words.iter().map(|word| text(word)).collect();
                if *open || !given.contains(name.as_str()) {
                    // Any other text too, without hiding those that are known from an editor.
                    forms.push("(string & {})".into());
                }
                alias(name, &forms, &mut out);
            }
            Shape::Union(variants) => {
                let forms: Vec<String> = variants.iter().map(|v| form(api, v, variants)).collect();
                alias(name, &forms, &mut out);
            }
        }
    }
    file(&format!("models/{module}.ts"), out)
}

/// The models of other modules that these hold, by module.
fn imports(api: &Api, module: &str, own: &[&Model]) -> String {
    let mut wanted: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for ty in own.iter().flat_map(|model| parts(model)) {
        let mut ty = ty;
        while let Type::List(inner) | Type::Map(inner) = ty {
            ty = inner;
        }
        let Type::Named(name) = ty else { continue };
        let model = model(api, name);
        if let Some(model) = model.filter(|model| model.module != module) {
            wanted.entry(&model.module).or_default().insert(name);
        }
    }
    let mut out = String::new();
    for (module, names) in wanted {
        let names: Vec<&str> = names.into_iter().collect();
        let _ = writeln!(
            out,
            "import type {{ {} }} from \"./{module}.js\";",
            names.join(", ")
        );
    }
    out
}

fn declare(api: &Api, of: &Member, out: &mut String) {
    let about = prose::member(api, of);
    out.push_str(&docs::of_value(api, &of.schema, &about));
    let mut ty = value(api, &of.ty, Some(&of.schema), &str::to_owned);
    if of.nullable && of.ty != Type::Any {
        ty.push_str(" | null");
    }
    let mark = if of.required { "" } else { "?" };
    let _ = writeln!(out, "  {}{mark}: {ty};", member(&of.wire));
}

/// A form, with the words that tell it from the others.
fn form(api: &Api, variant: &Variant, all: &[Variant]) -> String {
    let ty = value(api, &variant.ty, None, &str::to_owned);
    let told = match &variant.test {
        Test::Tag(key, word) => Some((key, vec![text(word)])),
        // What is left when the others are told by a member: with all its own words, but no more,
        // or comparing that member would tell nothing.
        Test::Json(_) | Test::Keys(_) => all.iter().find_map(|other| match &other.test {
            Test::Tag(key, _) => Some((key, words_of(api, &variant.ty, key)?)),
            _ => None,
        }),
    };
    match told {
        Some((key, words)) => {
            let words = words.join(" | ");
            format!("({} & {{ {}: {words} }})", grouped(&ty), member(key))
        }
        None => ty,
    }
}

/// The words that are known of an object's member.
fn words_of(api: &Api, object: &Type, key: &str) -> Option<Vec<String>> {
    let model = |ty: &Type| match ty {
        Type::Named(name) => model(api, name),
        _ => None,
    };
    let Shape::Struct(members) = &model(object)?.shape else {
        return None;
    };
    let member = members.iter().find(|member| member.wire == key)?;
    match &model(&member.ty)?.shape {
        Shape::Words { words, .. } => Some(words.iter().map(|word| text(word)).collect()),
        _ => None,
    }
}

/// A union under a name, in one line if it fits.
fn alias(name: &str, forms: &[String], out: &mut String) {
    let line = format!("export type {name} = {};\n", forms.join(" | "));
    match line.len() <= WIDTH {
        true => out.push_str(&line),
        false => {
            let _ = writeln!(out, "export type {name} =\n  | {};", forms.join("\n  | "));
        }
    }
}
