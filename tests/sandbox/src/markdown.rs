//! `output=markdown`: a JSON envelope as GitHub-flavoured Markdown. Lists of records of one shape
//! become tables, maps become bullet lists, refusals begin with `# Error`.

use serde_json::{Map, Value};
use std::fmt::Write as _;

/// An envelope as Markdown.
pub fn render(envelope: &Value) -> String {
    let mut text = String::new();
    match envelope.get("error") {
        Some(error) => {
            text.push_str("# Error\n\n");
            block(error, 0, &mut text);
        }
        None => block(envelope.get("response").unwrap_or(envelope), 0, &mut text),
    }
    text
}

// Writing to a String cannot fail, so its results are dropped here.
fn block(value: &Value, depth: usize, text: &mut String) {
    match value {
        Value::Object(fields) => bullets(fields, depth, text),
        Value::Array(items) => match columns(items) {
            Some(columns) => table(&columns, items, text),
            None => {
                for item in items {
                    let _ = write!(text, "{}- ", "  ".repeat(depth));
                    entry(item, depth, text);
                }
            }
        },
        scalar => {
            let _ = writeln!(text, "{}", inline(scalar));
        }
    }
}

fn bullets(fields: &Map<String, Value>, depth: usize, text: &mut String) {
    for (name, value) in fields {
        let _ = write!(text, "{}- **{name}**: ", "  ".repeat(depth));
        entry(value, depth, text);
    }
}

/// What stands behind a bullet: a scalar on its line, anything else below it.
fn entry(value: &Value, depth: usize, text: &mut String) {
    if value.is_object() || value.is_array() {
        text.push('\n');
        let table = value.as_array().and_then(|items| columns(items)).is_some();
        if table {
            text.push('\n');
        }
        block(value, depth + 1, text);
        if table {
            text.push('\n');
        }
    } else {
        let _ = writeln!(text, "{}", inline(value));
    }
}

/// The columns of a list of records, if they all have the same.
fn columns(items: &[Value]) -> Option<Vec<&str>> {
    let mut shapes = items.iter().map(|item| {
        let fields = item.as_object()?;
        Some(fields.keys().map(String::as_str).collect::<Vec<_>>())
    });
    let first = shapes.next()??;
    shapes
        .all(|shape| shape.as_ref() == Some(&first))
        .then_some(first)
}

fn table(columns: &[&str], items: &[Value], text: &mut String) {
    let _ = writeln!(text, "| {} |", columns.join(" | "));
    let _ = writeln!(text, "|{}", "---|".repeat(columns.len()));
    for item in items {
        let cells: Vec<String> = columns
            .iter()
            .map(|column| {
                item.get(column)
                    .map(inline)
                    .unwrap_or_default()
                    .replace('|', "\\|")
            })
            .collect();
        let _ = writeln!(text, "| {} |", cells.join(" | "));
    }
}

fn inline(value: &Value) -> String {
    match value {
        Value::String(text) => text.replace('\n', " "),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn lists_maps_and_refusals() {
        let orgs = json!({"result": "yes", "response": {
            "orgs": [{"id": "1", "name": "A|B"}, {"id": "2", "name": null}],
            "pagination": {"total": 2},
        }});
        let expected = "- **orgs**: \n\n| id | name |\n|---|---|\n| 1 | A\\|B |\n| 2 | null |\n\n\
                        - **pagination**: \n  - **total**: 2\n";
        assert_eq!(render(&orgs), expected);
        let error = json!({"result": false, "error": {"code": 9992, "text": "No."}});
        assert_eq!(
            render(&error),
            "# Error\n\n- **code**: 9992\n- **text**: No.\n"
        );
    }
}
