//! The methods: two classes an area, a line an operation.

use std::fmt::Write;

use super::names::{argument, identifier, text};
use super::types::{Scope, form};
use super::{docs, file, import, says};
use crate::api::{Api, Operation, Param, Status};
use crate::emit::layout::WIDTH;
use crate::emit::{File, prose};
use crate::model::{Type, camel};

/// Whether methods block.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Style {
    Sync,
    Async,
}

impl Style {
    fn package(self) -> &'static str {
        match self {
            Style::Sync => "areas",
            Style::Async => "async_areas",
        }
    }

    /// The name of a class, by that of the one that blocks.
    fn class(self, name: &str) -> String {
        match self {
            Style::Sync => name.to_owned(),
            Style::Async => format!("Async{name}"),
        }
    }
}

/// For each style, a file an area, and one for all.
pub(super) fn files(api: &Api) -> Vec<File> {
    let areas = api.areas();
    let mut files = vec![file("__init__.py", "What core/api describes.", "")];
    for style in [Style::Sync, Style::Async] {
        files.extend(areas.iter().map(|area| area_file(api, area, style)));
        files.push(index(&areas, style));
    }
    files
}

fn index(areas: &[&str], style: Style) -> File {
    let mut known = String::new();
    let mut members = String::new();
    let mut table = String::new();
    for area in areas {
        let class = style.class(&camel(area));
        let _ = writeln!(known, "    from .{area} import {class}");
        let about = docs::string(&about_area(area), 4);
        let _ = write!(members, "    {area}: {class}\n{about}");
        let _ = writeln!(table, "        \"{area}\": \"{class}\",");
    }
    let class = style.class("Areas");
    let about = "Every operation of the API, by area. An area is loaded when it is first used.";
    let text = format!(
        "\nfrom ..._lazy import LazyAreas\n\nTYPE_CHECKING = False\nif TYPE_CHECKING:\n{known}\n\n\
         class {class}(LazyAreas):\n{}\n    _package = __name__\n    _classes = {{\n{table}    }}\n\n{members}",
        docs::string(about, 4),
    );
    file(&format!("{}/__init__.py", style.package()), about, &text)
}

fn about_area(area: &str) -> String {
    format!("Operations on {}.", area.replace('_', " "))
}

fn area_file(api: &Api, area: &str, style: Style) -> File {
    let own = api.operations_of(area).map(Operation::verb).collect();
    let scope = Scope {
        api,
        prefix: "models.",
        own,
    };
    // The code again, without its docstrings, to tell what must be imported.
    let mut code = String::new();
    let mut methods = String::new();
    for op in api.operations_of(area) {
        let (head, call) = (head(&scope, op, style), call(api, op, style));
        let about = docs::string(&about(api, op), 8);
        let _ = write!(methods, "\n{head}{about}{call}");
        code.push_str(&head);
    }
    let base = style.class("Area");
    let needed = format!("{code} {base}");
    let mut out = "\nfrom typing import TYPE_CHECKING\n\n".to_owned();
    out.push_str(&import(&needed, "..._caller", &["NOT_GIVEN", &base], 0));
    out.push_str("\nif TYPE_CHECKING:\n");
    if says(&code, "builtins") {
        out.push_str("    import builtins\n");
    }
    let abstracts = ["Mapping", "Sequence"];
    out.push_str(&import(&code, "collections.abc", &abstracts, 4));
    let typing = ["Any", "Literal", "Unpack"];
    out.push_str(&import(&code, "typing", &typing, 4));
    let (bytes, listing) = (style.class("ByteReply"), style.class("Listing"));
    let used = ["Binary", &bytes, "CallOptions", &listing, "NotGiven"];
    out.push('\n');
    out.push_str(&import(&code, "..._caller", &used, 4));
    out.push_str(&import(&code, "..", &["models"], 4));
    let about = about_area(area);
    let class = style.class(&camel(area));
    let doc = docs::string(&about, 4);
    let _ = write!(out, "\n\nclass {class}({base}):\n{doc}{methods}");
    file(&format!("{}/{area}.py", style.package()), &about, &out)
}

fn head(scope: &Scope<'_>, op: &Operation, style: Style) -> String {
    let mut arguments = vec!["self".to_owned()];
    for param in required(op) {
        arguments.push(format!(
            "{}: {}",
            argument(&param.name),
            scope.argument(param)
        ));
    }
    let mut optional = optional(op).peekable();
    if optional.peek().is_some() {
        arguments.push("*".into());
    }
    for param in optional {
        let (name, ty) = (argument(&param.name), scope.argument(param));
        arguments.push(format!("{name}: {ty} | NotGiven = NOT_GIVEN"));
    }
    let last = "**options: Unpack[CallOptions]";
    let (returns, at_once) = match (&op.reply.ty, &op.page) {
        (Type::Bytes, _) => (style.class("ByteReply"), true),
        (result, Some(_)) => {
            let item = op.reply.item.as_ref().unwrap_or(&Type::Any);
            let (page, item) = (scope.value(result, None), scope.value(item, None));
            (format!("{}[{page}, {item}]", style.class("Listing")), true)
        }
        (result, None) => (scope.value(result, None), false),
    };
    let def = match style == Style::Async && !at_once {
        true => "async def",
        false => "def",
    };
    let name = identifier(op.verb());
    let line = format!(
        "    {def} {name}({}, {last}) -> {returns}:\n",
        arguments.join(", ")
    );
    match line.len() <= WIDTH {
        true => line,
        false => format!(
            "    {def} {name}(\n        {},\n        {last},\n    ) -> {returns}:\n",
            arguments.join(",\n        ")
        ),
    }
}

fn call(api: &Api, op: &Operation, style: Style) -> String {
    let given: Vec<String> = required(op)
        .chain(optional(op))
        .map(|param| format!("{}: {}", text(&param.name), argument(&param.name)))
        .collect();
    let form = |ty: Option<&Type>| ty.and_then(|ty| form(api, ty)).unwrap_or("None".into());
    let result = form(Some(&op.reply.ty));
    let (calls, forms) = match (&op.reply.ty, &op.page) {
        (Type::Bytes, _) => ("_bytes", Vec::new()),
        (_, Some(_)) => ("_pages", vec![result, form(op.reply.item.as_ref())]),
        // What may be anything has no type to be told by.
        (Type::Any, None) => ("_any", Vec::new()),
        (_, None) => ("_call", vec![result]),
    };
    let wait = match style == Style::Async && matches!(calls, "_any" | "_call") {
        true => "await ",
        false => "",
    };
    let mut arguments = vec![text(&op.name), format!("{{{}}}", given.join(", "))];
    arguments.extend(forms);
    arguments.push("options".into());
    let line = format!(
        "        return {wait}self.{calls}({})\n",
        arguments.join(", ")
    );
    if line.len() <= WIDTH {
        return line;
    }
    if let Some(params) = arguments.get_mut(1)
        && params.len() + 13 > WIDTH
    {
        let given = given.join(",\n                ");
        *params = format!("{{\n                {given},\n            }}");
    }
    let arguments = arguments.join(",\n            ");
    format!("        return {wait}self.{calls}(\n            {arguments},\n        )\n")
}

fn required(op: &Operation) -> impl Iterator<Item = &Param> {
    op.params.iter().filter(|param| param.required)
}

fn optional(op: &Operation) -> impl Iterator<Item = &Param> {
    op.params.iter().filter(|param| !param.required)
}

/// What a method does and on what terms, what it takes and gives, and what may go wrong.
fn about(api: &Api, op: &Operation) -> String {
    let mut out = prose::purpose(op);
    if op.status != Status::Current {
        let instead: Vec<String> = op.replaced_by.iter().map(|name| called(name)).collect();
        out.push_str("\n\n");
        out.push_str(&match instead.is_empty() {
            true => "Deprecated: the service no longer documents it.".to_owned(),
            false => format!("Deprecated: use {}.", instead.join(" or ")),
        });
    }
    let _ = write!(out, "\n\n{}", prose::terms(op));
    if !op.params.is_empty() {
        out.push_str("\n\nArgs:");
        for param in required(op).chain(optional(op)) {
            let text = prose::param(api, param).replace('\n', " ");
            let _ = write!(out, "\n    {}: {text}", argument(&param.name));
        }
    }
    if op.reply.ty == Type::Bytes {
        out.push_str("\n\nReturns:\n    The bytes, piece by piece, or all with `read`.");
    } else if op.page.is_some() {
        out.push_str("\n\nReturns:\n    Every item to the end; `page` gives one page.");
    }
    let refusals = prose::refusals(api, op);
    if !refusals.is_empty() {
        out.push_str("\n\nRaises:\n    FastioError: Among others for:");
        for text in refusals {
            let _ = write!(out, "\n        - {}", text.replace('\n', " "));
        }
    }
    out
}

/// An operation as a caller writes it.
fn called(operation: &str) -> String {
    match operation.split_once('.') {
        Some((area, verb)) => format!("`{area}.{}`", identifier(verb)),
        None => format!("`{operation}`"),
    }
}
