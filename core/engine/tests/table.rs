//! The whole operation table through the request builder.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test"
)]

use fastio_core::description::operations;
use fastio_core::description::table::{Kind, Operation, Param, Place, Schema, Text};
use fastio_core::operation;
use fastio_core::request::{self, Context, Prepared};
use fastio_core::source::{Source, SourceId};
use fastio_core::task::Call;
use fastio_core::{Error, ErrorKind};
use serde_json::{Value, json};

const CONTEXT: Context<'_> = Context {
    base_url: "https://api.fast.io/current",
    user_agent: "tests",
    boundary: "B",
};

fn prepare(op: &'static Operation, call: &Call) -> Result<Prepared, Error> {
    request::prepare(op, call, &CONTEXT)
}

/// Texts that fit one or another of the description's patterns and formats.
const SAMPLES: &[&str] = &[
    "sample",
    "samplesample",
    "1234567890123456789",
    "00000000",
    "a@example.com",
    "https://example.com/x",
    "2026-12-31 23:59:59 UTC",
    "folder/",
    "note.md",
    "org:*:rw",
    "2yxh5ojakxr3mwzty6tvk66cjnqsw",
    "+4912345678",
    "node:version",
    "node:1",
    "0123456789012345678901234567890123456789012",
];

fn text(rules: &Text) -> Option<String> {
    if let Some(word) = rules.one_of.first() {
        return Some((*word).to_owned());
    }
    let fits = |sample: &&&str| {
        let length = sample.chars().count();
        length >= rules.min as usize
            && rules.max.is_none_or(|max| length <= max as usize)
            && rules.pattern.is_none_or(|pattern| pattern.matches(sample))
            && match rules.format {
                fastio_core::description::table::Format::Email => sample.contains('@'),
                fastio_core::description::table::Format::Uri => sample.contains("://"),
                fastio_core::description::table::Format::DateTime => sample.starts_with("2026-"),
                fastio_core::description::table::Format::ProfileId => sample.len() == 19,
                fastio_core::description::table::Format::OpaqueId
                | fastio_core::description::table::Format::NodeRef => **sample == "sample",
                _ => true,
            }
    };
    let sample = SAMPLES.iter().find(fits).map(|sample| (*sample).to_owned());
    sample.or_else(|| {
        rules
            .pattern
            .is_none()
            .then(|| "s".repeat(rules.min as usize))
    })
}

/// A value that a schema allows.
fn sample(schema: &Schema) -> Value {
    match &schema.kind {
        Kind::Any => json!({"any": 1}),
        Kind::Boolean => json!(true),
        Kind::Integer {
            one_of: [first, ..],
            ..
        } => json!(first),
        Kind::Integer { min, .. } => json!(min.unwrap_or(1)),
        Kind::Number { min, .. } => json!(min.unwrap_or(1.0)),
        Kind::Text(rules) => {
            json!(text(rules).unwrap_or_else(|| panic!("no sample for {rules:?}")))
        }
        Kind::Binary => Value::Null,
        Kind::Array { items, min, .. } | Kind::Joined { items, min, .. } => {
            (0..*min.max(&1)).map(|_| sample(items)).collect()
        }
        Kind::Tokens { levels, .. } => json!(levels.first()),
        Kind::JsonText(inner) => sample(inner),
        Kind::Object {
            fields, extra, min, ..
        } => {
            let members = fields.iter().filter(|field| field.required || *min > 0);
            let mut members: serde_json::Map<String, Value> = members
                .map(|field| (field.name.to_owned(), sample(field.schema)))
                .collect();
            if let (true, Some(extra)) = (members.len() < *min as usize, extra) {
                members.insert("member".to_owned(), sample(extra));
            }
            Value::Object(members)
        }
        Kind::OneOf(forms) => sample(forms.first().expect("a form")),
    }
}

fn is_source(param: &Param) -> bool {
    matches!(param.place, Place::File | Place::Files) || matches!(param.schema.kind, Kind::Binary)
}

fn give(call: &mut Call, param: &Param) {
    if is_source(param) {
        let source = Source {
            id: SourceId(1),
            offset: 0,
            size: Some(3),
            name: "a".into(),
        };
        call.files.push((param.name.to_owned(), source));
    } else {
        call.params
            .insert(param.name.to_owned(), sample(param.schema));
    }
}

/// A call with what is required, and what the operation's rules ask for beside it.
fn smallest_call(op: &'static Operation) -> Call {
    let mut call = Call {
        operation: op.name.to_owned(),
        ..Call::default()
    };
    for param in op.params.iter().filter(|param| param.required) {
        give(&mut call, param);
    }
    for _ in 0..8 {
        let Err(error) = prepare(op, &call) else {
            break;
        };
        for fault in error.params.iter().filter(|fault| fault.kind == "missing") {
            let name = if fault.name == "body" {
                op.params
                    .iter()
                    .find(|p| p.place == Place::Body && !call.params.contains_key(p.name))
                    .map(|p| p.name)
            } else {
                Some(fault.name.as_str())
            };
            if let Some(param) =
                name.and_then(|name| op.params.iter().find(|p| p.name == name || p.wire == name))
            {
                give(&mut call, param);
            }
        }
    }
    call
}

#[test]
fn every_operation_can_be_called() {
    assert!(operations().len() > 300, "{}", operations().len());
    let mut faults = Vec::new();
    for op in operations() {
        match prepare(op, &smallest_call(op)) {
            Ok(request) => {
                let path = request.url.full.split('?').next().unwrap();
                assert!(!path.contains(['{', '}']), "{path}");
                let names = |text: &str| text.split('/').count();
                let base = if path.starts_with(CONTEXT.base_url) {
                    CONTEXT.base_url
                } else {
                    "https://api.fast.io"
                };
                if !op
                    .params
                    .iter()
                    .any(|p| p.encode == fastio_core::description::table::Encode::Raw)
                {
                    assert_eq!(names(path), names(base) + names(op.path) - 1, "{path}");
                }
                for param in op.params.iter().filter(|p| p.place == Place::Header) {
                    assert_eq!(param.wire, param.wire.to_ascii_lowercase(), "{}", op.name);
                }
            }
            Err(error) => faults.push(error.to_string()),
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_operation_refuses_what_it_does_not_know_and_lacks_what_it_requires() {
    for op in operations() {
        let mut call = smallest_call(op);
        call.params.insert("no_such_parameter".into(), json!(1));
        let error = prepare(op, &call).unwrap_err();
        assert_eq!(error.kind, ErrorKind::InvalidParameter);
        assert_eq!(error.params.len(), 1, "{error}");
        assert_eq!(
            (error.params[0].name.as_str(), error.params[0].kind.as_str()),
            ("no_such_parameter", "unknown")
        );
        let error = prepare(op, &Call::default());
        let required = op.params.iter().filter(|param| param.required);
        for param in required {
            let error = error.as_ref().unwrap_err();
            let found = error
                .params
                .iter()
                .any(|fault| fault.name == param.name && fault.kind == "missing");
            assert!(found, "{}: {} is required", op.name, param.name);
        }
    }
}

/// No parameter of any operation lets a hostile text change the path or break a header.
#[test]
fn hostile_texts_stay_in_their_place() {
    for hostile in [
        "../x",
        "a/b",
        "%2e%2e",
        "..",
        ".",
        "",
        "a\r\nx-evil: 1",
        "a?b=c",
        "a#b",
        "a\0b",
        "ä\u{2028}",
    ] {
        for op in operations() {
            let usual = prepare(op, &smallest_call(op)).unwrap();
            let slashes = |request: &Prepared| {
                request
                    .url
                    .full
                    .split('?')
                    .next()
                    .unwrap()
                    .matches('/')
                    .count()
            };
            for param in op.params.iter().filter(|param| !is_source(param)) {
                let mut call = smallest_call(op);
                let value = match param.schema.kind {
                    Kind::Array { .. } | Kind::Joined { .. } => json!([hostile]),
                    _ => json!(hostile),
                };
                call.params.insert(param.name.to_owned(), value);
                let Ok(request) = prepare(op, &call) else {
                    continue;
                };
                if param.encode != fastio_core::description::table::Encode::Raw {
                    assert_eq!(
                        slashes(&request),
                        slashes(&usual),
                        "{} {}",
                        op.name,
                        param.name
                    );
                }
                assert!(
                    request.url.full.bytes().all(|b| b.is_ascii_graphic()),
                    "{}",
                    request.url.full
                );
                let path = request.url.full.split('?').next().unwrap();
                assert!(
                    !path.split('/').any(|segment| matches!(segment, "." | "..")),
                    "{path}"
                );
                for header in &request.headers {
                    assert!(
                        !header.value.expose().contains(['\r', '\n', '\0']),
                        "{} {}",
                        op.name,
                        header.name
                    );
                }
            }
        }
    }
}

/// No secret of any operation shows, whether the call is good or not.
#[test]
fn secrets_show_nowhere() {
    const CANARY: &str = "canary-canary-canary";
    let mut secrets = 0;
    for op in operations() {
        for param in op
            .params
            .iter()
            .filter(|param| param.secret && !is_source(param))
        {
            secrets += 1;
            let mut call = smallest_call(op);
            for value in [json!(CANARY), json!([CANARY]), json!({"x": CANARY})] {
                call.params.insert(param.name.to_owned(), value);
                let shown = match prepare(op, &call) {
                    Ok(request) => format!("{request:?} {}", request.url.redacted),
                    Err(error) => format!("{error:?} {error}"),
                };
                assert!(
                    !shown.contains(CANARY),
                    "{} {}: {shown}",
                    op.name,
                    param.name
                );
            }
        }
    }
    assert!(secrets > 20, "{secrets}");
}

/// The vectors of `ids.md` for names, which are parameters: their rules stand in the table.
#[test]
fn all_vectors_of_names() {
    let (_, table) = include_str!("../../api/ids.md")
        .split_once("## 7. Test vectors")
        .unwrap();
    let mut checked = 0;
    for row in table.lines() {
        let cells: Vec<&str> = row.split(" | ").collect();
        let [_, rule, input, outcome] = cells.as_slice() else {
            continue;
        };
        let (name, field) = match *rule {
            "Org domain" => ("orgs.create", "domain"),
            "Workspace folder_name" => ("workspaces.create", "folder_name"),
            "Share custom_name" => ("shares.create", "custom_name"),
            "Share title" => ("shares.create", "title"),
            _ => continue,
        };
        let op = operation::find(name).unwrap();
        let input = input.trim_matches('`').replace("\\t", "\t");
        let input = match input.split_once(" × ") {
            Some((text, times)) => text.repeat(times.parse().unwrap()),
            None => input,
        };
        let mut call = smallest_call(op);
        call.params.insert(field.to_owned(), json!(input));
        let said = match prepare(op, &call) {
            Ok(_) => "valid".to_owned(),
            Err(error) => format!("invalid: {error}"),
        };
        assert_eq!(
            said.starts_with("valid"),
            outcome.starts_with("valid"),
            "{rule} {input:?}: {said}, not {outcome}"
        );
        checked += 1;
    }
    assert_eq!(checked, 22);
}
