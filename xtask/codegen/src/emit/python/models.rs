//! The models: a class an object, a name a set of words, a class and a type a choice of forms.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::names::{attribute, text};
use super::types::{Scope, form};
use super::{docs, file, import};
use crate::api::Api;
use crate::emit::layout::WIDTH;
use crate::emit::usage::{model, only_given, parts};
use crate::emit::{File, prose};
use crate::model::{Member, Model, Shape, Test, Type, Variant};

/// A file a module, and one for all.
pub(super) fn files(api: &Api) -> Vec<File> {
    let given = only_given(api);
    let mut modules: BTreeMap<&str, Vec<&Model>> = BTreeMap::new();
    for model in &api.models {
        modules.entry(&model.module).or_default().push(model);
    }
    let mut known = String::new();
    let mut table = String::new();
    let mut files = Vec::new();
    for (module, own) in modules {
        let names: Vec<String> = own.iter().map(|m| format!("{0} as {0}", m.name)).collect();
        let _ = writeln!(
            known,
            "    from .{module} import (\n        {},\n    )",
            names.join(",\n        ")
        );
        let names: Vec<String> = own.iter().map(|m| text(&m.name)).collect();
        let _ = writeln!(
            table,
            "            \"{module}\": {},",
            tuple(&names, "            ")
        );
        files.push(module_file(api, module, &own, &given));
    }
    let index = format!(
        "\nfrom typing import TYPE_CHECKING\n\nif TYPE_CHECKING:\n{known}else:\n    from ..._lazy import names\n\n    \
         __getattr__, __dir__ = names(\n        globals(),\n        {{\n{table}        }},\n    )\n"
    );
    files.push(file(
        "models/__init__.py",
        "Every model, by its name.",
        &index,
    ));
    files
}

fn module_file(api: &Api, module: &str, own: &[&Model], given: &BTreeSet<&str>) -> File {
    // The code again, without its docstrings, to tell what must be imported.
    let mut code = String::new();
    let mut body = String::new();
    for model in own {
        let about = match model.doc.is_empty() {
            true => format!("`{}` of `{module}`.", model.name),
            false => model.doc.clone(),
        };
        body.push_str("\n\n");
        match &model.shape {
            Shape::Struct(members) => {
                object(api, &model.name, &about, members, &mut body, &mut code)
            }
            Shape::Words { words, open } => {
                let words: Vec<String> = words.iter().map(|word| text(word)).collect();
                let or = match *open || !given.contains(model.name.as_str()) {
                    // Any other text too.
                    true => " | str",
                    false => "",
                };
                let mut line = format!(
                    "{}: TypeAlias = Literal[{}]{or}\n",
                    model.name,
                    words.join(", ")
                );
                if line.len() > WIDTH {
                    line = format!(
                        "{}: TypeAlias = Literal[\n    {},\n]{or}\n",
                        model.name,
                        words.join(",\n    ")
                    );
                }
                code.push_str(&line);
                let _ = write!(body, "{line}{}", docs::string(&about, 0));
            }
            Shape::Union(variants) => {
                choice(api, &model.name, &about, variants, &mut body, &mut code)
            }
        }
    }
    let mut head = "\n".to_owned();
    let always = "TYPE_CHECKING";
    let guarded = guarded(api, module, own, &code);
    let code = match guarded.is_empty() {
        true => code,
        false => format!("{code} {always}"),
    };
    head.push_str(&import(
        &code,
        "typing",
        &[always, "Any", "Literal", "TypeAlias"],
        0,
    ));
    let base = import(&code, "..._model", &["Model", "OneOf"], 0);
    if !base.is_empty() {
        let _ = write!(head, "\n{base}");
    }
    if !guarded.is_empty() {
        let _ = write!(head, "\nif TYPE_CHECKING:\n{guarded}");
    }
    let about = format!("Models of `{module}`.");
    file(
        &format!("models/{module}.py"),
        &about,
        &format!("{head}{body}"),
    )
}

/// What only type checkers need: models of other modules that these hold, and Python's own types
/// where members hide them.
fn guarded(api: &Api, module: &str, own: &[&Model], code: &str) -> String {
    let mut wanted: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for ty in own.iter().flat_map(|model| parts(model)) {
        let mut ty = ty;
        while let Type::List(inner) | Type::Map(inner) = ty {
            ty = inner;
        }
        let Type::Named(name) = ty else { continue };
        if let Some(model) = model(api, name).filter(|model| model.module != module) {
            wanted.entry(&model.module).or_default().insert(name);
        }
    }
    let mut out = String::new();
    if super::says(code, "builtins") {
        out.push_str("    import builtins\n");
    }
    for (module, names) in wanted {
        let names: Vec<&str> = names.into_iter().collect();
        let line = format!("    from .{module} import {}\n", names.join(", "));
        match line.len() <= WIDTH {
            true => out.push_str(&line),
            false => {
                let names = names.join(",\n        ");
                let _ = writeln!(out, "    from .{module} import (\n        {names},\n    )");
            }
        }
    }
    out
}

fn object(
    api: &Api,
    name: &str,
    about: &str,
    members: &[Member],
    body: &mut String,
    code: &mut String,
) {
    let own = members.iter().map(|member| member.wire.as_str()).collect();
    let scope = Scope {
        api,
        prefix: "",
        own,
    };
    let about = docs::string(about, 4);
    let _ = write!(body, "class {name}(Model):\n{about}\n    __slots__ = ()\n");
    code.push_str("Model\n");
    let of = |keep: &dyn Fn(&Member) -> bool| -> Vec<String> {
        members
            .iter()
            .filter(|m| keep(m))
            .map(|m| text(&m.wire))
            .collect()
    };
    for (table, names) in [
        ("_optional", of(&|m| !m.required)),
        (
            "_secret",
            of(&|m| m.ty == Type::Secret || m.schema.doc.secret),
        ),
    ] {
        if !names.is_empty() {
            let _ = writeln!(body, "    {table} = frozenset({})", tuple(&names, "    "));
        }
    }
    let forms = members
        .iter()
        .filter_map(|m| Some((text(&m.wire), form(api, &m.ty)?)));
    let wire = members.iter().filter_map(|m| {
        let attribute = attribute(&m.wire, &m.name);
        (attribute != m.wire).then(|| (text(&attribute), text(&m.wire)))
    });
    for (table, pairs) in [
        ("_forms", forms.collect::<Vec<_>>()),
        ("_wire", wire.collect()),
    ] {
        if pairs.is_empty() {
            continue;
        }
        let pairs: Vec<String> = pairs.iter().map(|(k, v)| format!("{k}: {v}")).collect();
        let _ = writeln!(
            body,
            "    {table} = {}",
            bracketed("{", &pairs, "}", "    ", table.len() + 3)
        );
    }
    body.push('\n');
    for member in members {
        let mut ty = scope.value(&member.ty, Some(&member.schema));
        if (member.nullable || !member.required) && member.ty != Type::Any {
            ty.push_str(" | None");
        }
        let line = format!("    {}: {ty}\n", attribute(&member.wire, &member.name));
        code.push_str(&ty);
        code.push('\n');
        let _ = write!(
            body,
            "{line}{}",
            docs::string(&prose::member(api, member), 4)
        );
    }
}

/// A choice: for type checkers the forms, at run time how they are told.
fn choice(
    api: &Api,
    name: &str,
    about: &str,
    variants: &[Variant],
    body: &mut String,
    code: &mut String,
) {
    let scope = Scope {
        api,
        prefix: "",
        own: Vec::new(),
    };
    let mut forms: Vec<String> = variants.iter().map(|v| scope.value(&v.ty, None)).collect();
    let mut seen = BTreeSet::new();
    forms.retain(|form| seen.insert(form.clone()));
    if variants.iter().any(|v| form(api, &v.ty).is_some()) {
        // What is none of them.
        forms.push("Model".into());
    }
    let tests: Vec<String> = variants
        .iter()
        .map(|variant| {
            let (test, words) = match &variant.test {
                Test::Json(json) => (format!("{json:?}"), Vec::new()),
                Test::Tag(key, word) => ("tag".to_owned(), vec![text(key), text(word)]),
                Test::Keys(keys) => (
                    "keys".to_owned(),
                    keys.iter().map(|key| text(key)).collect(),
                ),
            };
            let form = form(api, &variant.ty).unwrap_or("None".into());
            format!("(\"{test}\", {}, {form})", tuple(&words, "            "))
        })
        .collect();
    // Forms may be further down: their names are in a text.
    let alias = format!("    {name}: TypeAlias = {}\n", text(&forms.join(" | ")));
    let _ = write!(
        body,
        "if TYPE_CHECKING:\n{alias}{}else:\n\n    class {name}(OneOf):\n{}\n        __slots__ = ()\n        _tests = (\n            {},\n        )\n",
        docs::string(about, 4),
        docs::string(about, 8),
        tests.join(",\n            "),
    );
    let _ = write!(code, "TYPE_CHECKING OneOf {alias}");
}

/// A tuple, in one line if it fits.
fn tuple(items: &[String], margin: &str) -> String {
    match items {
        [] => "()".into(),
        [one] => format!("({one},)"),
        // After a name and a call.
        items => bracketed("(", items, ")", margin, 24),
    }
}

/// Items in brackets, in one line if there is room after what stands before them.
fn bracketed(open: &str, items: &[String], close: &str, margin: &str, before: usize) -> String {
    let line = format!("{open}{}{close}", items.join(", "));
    match margin.len() + before + line.len() < WIDTH {
        true => line,
        false => {
            let between = format!(",\n{margin}    ");
            format!(
                "{open}\n{margin}    {},\n{margin}{close}",
                items.join(&between)
            )
        }
    }
}
