//! One OpenAPI 3.1 document of all files, for tools that know nothing of our own keys.
//!
//! What our keys say and OpenAPI can say as well is said in its words: credentials, clearing values,
//! joined lists, output tokens, the answer every operation can give. A path and method hold one
//! operation only, so variants stay in their host, whose parameters and answers cover theirs.

use serde_json::{Map, Value, json};

use crate::error::{Error, Result};
use crate::read::{self, Source};

const METHODS: &[&str] = &["get", "head", "options", "post", "put", "patch", "delete"];

/// `2025-06-15T10:30:00Z`, `2025-06-15 10:30:00` or `2025-06-15 10:30:00 UTC`, with parts of a second or
/// without.
const TIME: &str = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2}| UTC)?$";

/// The whole description as one document.
pub fn bundle(sources: &[Source]) -> Result<Value> {
    let mut paths = Map::new();
    let mut components: Map<String, Value> = Map::new();
    let mut documents = Map::new();
    let mut tables = Map::new();
    let mut servers = Value::Null;
    for source in sources {
        let document: Value = read::yaml(&source.file, &source.text)?;
        let Value::Object(mut document) = document else {
            return Err(Error::file(&source.file, "is no map"));
        };
        if let Some(Value::Object(found)) = document.remove("paths") {
            for (path, mut item) in found {
                path_item(&mut item);
                match paths.get_mut(&path) {
                    Some(known) => merge(known, item),
                    None => drop(paths.insert(path, item)),
                }
            }
        }
        if let Some(Value::Object(found)) = document.remove("components") {
            for (kind, mut entries) in found {
                walk(&mut entries, &mut schema);
                let known = components.entry(kind).or_insert_with(|| json!({}));
                merge(known, entries);
            }
        }
        if let Some(found) = document.remove("servers") {
            servers = found;
        }
        document.retain(|key, _| key.starts_with("x-") && key != "x-anchors");
        for key in ["x-error-codes", "x-error-code-words", "x-error-reasons"] {
            if let Some(table) = document.remove(key) {
                tables.insert(key.to_owned(), table);
            }
        }
        if !document.is_empty() {
            let area = source.file.trim_end_matches(".yaml").to_owned();
            documents.insert(area, Value::Object(document));
        }
    }
    if let Some(Value::Object(parameters)) = components.get_mut("parameters") {
        parameters.values_mut().for_each(parameter);
    }
    if let Some(error) = components
        .get_mut("responses")
        .and_then(|r| r.get_mut("Error"))
    {
        or_markdown(error);
    }
    let mut whole = json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Fastio REST API",
            "version": "1.0",
            "description": "Every area in one document. Keys that begin with x- are explained in CONVENTIONS.md.",
        },
        "servers": servers,
        "security": [{"bearer": []}],
        "paths": paths,
        "components": components,
        "x-documents": documents,
    });
    if let Value::Object(root) = &mut whole {
        root.append(&mut tables);
    }
    Ok(whole)
}

/// Adds what another map has; lists and texts are replaced.
fn merge(known: &mut Value, other: Value) {
    match (known, other) {
        (Value::Object(known), Value::Object(other)) => {
            for (key, value) in other {
                match known.get_mut(&key) {
                    Some(inner) => merge(inner, value),
                    None => drop(known.insert(key, value)),
                }
            }
        }
        (known, other) => *known = other,
    }
}

fn path_item(item: &mut Value) {
    let Value::Object(item) = item else { return };
    if let Some(Value::Array(shared)) = item.get_mut("parameters") {
        shared.iter_mut().for_each(parameter);
    }
    for method in METHODS {
        if let Some(Value::Object(operation)) = item.get_mut(*method) {
            self::operation(operation);
        }
    }
}

fn operation(op: &mut Map<String, Value>) {
    let name = op.get("operationId").and_then(Value::as_str).unwrap_or("");
    let area = name.split('.').next().unwrap_or("").to_owned();
    let security = match op.get("x-auth").and_then(Value::as_str) {
        Some("basic") => json!([{"basic": []}]),
        Some("none") => json!([]),
        Some("optional") => json!([{}, {"bearer": []}]),
        _ => json!([{"bearer": []}]),
    };
    op.insert("tags".to_owned(), json!([area]));
    op.insert("security".to_owned(), security);
    let mut markdown = false;
    if let Some(Value::Array(parameters)) = op.get_mut("parameters") {
        markdown = parameters.iter().any(is_output);
        parameters.iter_mut().for_each(parameter);
    }
    let binary = op.get("x-stream").and_then(Value::as_str) == Some("binary");
    if let Some(body) = op.get_mut("requestBody") {
        walk(body, &mut schema);
    }
    let mut varied = Vec::new();
    if let Some(Value::Array(variants)) = op.get("x-variants") {
        varied.extend(variants.iter().filter_map(|v| v.get("responses").cloned()));
    }
    let Some(responses) = op.get_mut("responses") else {
        return;
    };
    for mut other in varied {
        if let (Value::Object(other), Value::Object(responses)) = (&mut other, &mut *responses) {
            other.retain(|status, _| !responses.contains_key(status));
        }
        merge(responses, other);
    }
    walk(responses, &mut schema);
    if let Value::Object(responses) = responses {
        for response in responses.values_mut() {
            if markdown {
                or_markdown(response);
            }
            if binary {
                of_any_type(response);
            }
        }
        responses
            .entry("default")
            .or_insert_with(|| json!({"$ref": "#/components/responses/Error"}));
    }
}

/// Whether a parameter can ask for Markdown.
fn is_output(parameter: &Value) -> bool {
    let reference = parameter.get("$ref").and_then(Value::as_str);
    reference == Some("#/components/parameters/output") || parameter.get("x-tokens").is_some()
}

/// Where the `output` parameter can ask for Markdown, each JSON answer can come as such.
fn or_markdown(response: &mut Value) {
    if let Some(Value::Object(content)) = response.get_mut("content")
        && content.contains_key("application/json")
    {
        content.insert(
            "text/markdown".to_owned(),
            json!({"schema": {"type": "string"}}),
        );
    }
}

/// The bytes of a file come with the file's own type.
fn of_any_type(response: &mut Value) {
    if let Some(Value::Object(content)) = response.get_mut("content")
        && let Some(bytes) = content.remove("application/octet-stream")
    {
        content.insert("*/*".to_owned(), bytes);
    }
}

/// A parameter: beside a reference only a description may stand; a list is the text it travels as.
fn parameter(parameter: &mut Value) {
    let Value::Object(p) = parameter else { return };
    if p.contains_key("$ref") {
        p.retain(|key, _| key == "$ref" || key == "description");
        return;
    }
    let separator = p.get("x-separator").cloned();
    let items = p.get("x-max-items").cloned();
    let tokens = p.get("x-tokens").cloned();
    let Some(written) = p.get_mut("schema") else {
        return;
    };
    walk(written, &mut schema);
    if let Value::Object(written) = written {
        if let Some(separator) = separator {
            written.insert("x-separator".to_owned(), separator);
            if let Some(items) = items {
                written.insert("x-max-items".to_owned(), items);
            }
            schema(written);
        }
        if let Some(tokens) = tokens {
            written.insert("enum".to_owned(), Value::Array(outputs(&tokens)));
        }
    }
}

/// Every value of the `output` parameter: a level, a modifier, or both.
fn outputs(tokens: &Value) -> Vec<Value> {
    let words = |key: &str| -> Vec<String> {
        let list = tokens.get(key).and_then(Value::as_array);
        let words = list.into_iter().flatten().filter_map(Value::as_str);
        words.map(str::to_owned).collect()
    };
    let (levels, modifiers) = (words("levels"), words("modifiers"));
    let both = levels
        .iter()
        .flat_map(|level| modifiers.iter().map(move |m| format!("{level},{m}")));
    let all = levels.iter().cloned().chain(modifiers.iter().cloned());
    all.chain(both).map(Value::from).collect()
}

/// Applies a change to every schema below, the innermost first.
fn walk(value: &mut Value, change: &mut impl FnMut(&mut Map<String, Value>)) {
    match value {
        Value::Array(values) => values.iter_mut().for_each(|v| walk(v, change)),
        Value::Object(map) => {
            for (key, inner) in map.iter_mut() {
                // Values, not schemas.
                if !matches!(
                    key.as_str(),
                    "default" | "examples" | "enum" | "const" | "x-clear"
                ) {
                    walk(inner, change);
                }
            }
            change(map);
        }
        _ => {}
    }
}

/// Says in JSON Schema's words what our keys say about a value.
fn schema(s: &mut Map<String, Value>) {
    joined(s);
    time(s);
    let Some(Value::Array(clear)) = s.get("x-clear").cloned() else {
        return;
    };
    let mut texts = Vec::new();
    let mut null = false;
    for value in clear {
        match value.as_str() {
            Some("json null") => null = true,
            _ => texts.push(value),
        }
    }
    let mut constrained = Map::new();
    let annotations = ["description", "default", "deprecated", "examples"];
    for (key, value) in std::mem::take(s) {
        match key.starts_with("x-") || annotations.contains(&key.as_str()) {
            true => s.insert(key, value),
            false => constrained.insert(key, value),
        };
    }
    let mut forms = vec![Value::Object(constrained)];
    if !texts.is_empty() {
        forms.push(json!({"type": "string", "enum": texts}));
    }
    if null {
        forms.push(json!({"type": "null"}));
    }
    s.insert("anyOf".to_owned(), Value::Array(forms));
}

/// A point in time is written in three ways, of which the format of that name knows one.
fn time(s: &mut Map<String, Value>) {
    if s.get("format").and_then(Value::as_str) == Some("date-time") {
        s.remove("format");
        s.insert("pattern".to_owned(), Value::from(TIME));
    }
}

/// A pattern that holds for each item of a joined text, as one for the whole text.
fn joined(s: &mut Map<String, Value>) {
    let Some(separator) = s.get("x-separator").and_then(Value::as_str) else {
        return;
    };
    let item = s.get("pattern").and_then(Value::as_str);
    let Some(item) = item.and_then(|p| p.strip_prefix('^')?.strip_suffix('$')) else {
        return;
    };
    let more = match s.get("x-max-items").and_then(Value::as_u64) {
        Some(max) => format!("{{0,{}}}", max.saturating_sub(1)),
        None => "*".to_owned(),
    };
    let whole = format!("^(?:{item})(?:{separator}(?:{item})){more}$");
    s.insert("pattern".to_owned(), Value::from(whole));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn changed(value: Value) -> Value {
        let mut value = value;
        walk(&mut value, &mut schema);
        value
    }

    #[test]
    fn clearing_values_are_forms() {
        let given = json!({"type": "string", "minLength": 3, "x-clear": ["", "json null"], "description": "A name."});
        let expected = json!({
            "x-clear": ["", "json null"],
            "description": "A name.",
            "anyOf": [
                {"type": "string", "minLength": 3},
                {"type": "string", "enum": [""]},
                {"type": "null"},
            ],
        });
        assert_eq!(changed(given), expected);
    }

    #[test]
    fn patterns_of_items_hold_for_the_joined_text() {
        let given =
            json!({"type": "string", "pattern": "^[a-z]+$", "x-separator": ",", "x-max-items": 3});
        let pattern = changed(given).get("pattern").cloned();
        assert_eq!(pattern, Some(json!("^(?:[a-z]+)(?:,(?:[a-z]+)){0,2}$")));
    }

    #[test]
    fn times_are_written_in_three_ways() {
        let given = json!({"type": "string", "format": "date-time"});
        assert_eq!(changed(given), json!({"type": "string", "pattern": TIME}));
    }

    #[test]
    fn answers_come_as_markdown_or_with_the_type_of_the_file() {
        let answer = |kind: &str| json!({"content": {kind: {"schema": {"type": "object"}}}});
        let kinds = |response: &Value| -> Vec<String> {
            let content = response.get("content").and_then(Value::as_object);
            content
                .into_iter()
                .flatten()
                .map(|(kind, _)| kind.clone())
                .collect()
        };
        let mut op = json!({
            "operationId": "files.read",
            "x-stream": "binary",
            "parameters": [{"$ref": "#/components/parameters/output"}],
            "responses": {"200": answer("application/octet-stream"), "202": answer("application/json")},
        });
        operation(op.as_object_mut().unwrap());
        let responses = op.get("responses").unwrap();
        assert_eq!(kinds(responses.get("200").unwrap()), ["*/*"]);
        assert_eq!(
            kinds(responses.get("202").unwrap()),
            ["application/json", "text/markdown"]
        );
    }

    #[test]
    fn output_tokens() {
        let tokens =
            json!({"levels": ["terse", "full"], "modifiers": ["markdown"], "default": "full"});
        let all = [
            "terse",
            "full",
            "markdown",
            "terse,markdown",
            "full,markdown",
        ];
        assert_eq!(outputs(&tokens), all.map(Value::from));
    }
}
