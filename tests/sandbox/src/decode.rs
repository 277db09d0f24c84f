//! From a request to validated parameters, by the operation table.

use crate::args::{Args, File};
use crate::content::Content;
use crate::refusal::Refusal;
use crate::request::{Body as Sent, Part, Request};
use crate::route::Route;
use crate::validate::{Fault, FaultKind, broken, check};
use fastio_description::Operation;
use fastio_description::table::{Body, Encode, Kind, Param, Place, Schema};
use serde_json::{Map, Value, json};

/// Decodes and validates the parameters of a call. What the description does not know is ignored.
///
/// # Errors
/// 406 with every parameter that failed in `error.params`.
pub fn decode(route: &Route, request: &Request) -> Result<Args, Refusal> {
    let operation = route.operation;
    let fields = Fields::of(operation, request)?;
    let mut args = Args::default();
    let mut faults: Vec<(String, Fault)> = Vec::new();
    for fixed in operation.fixed {
        match fields.text(fixed.place, fixed.wire, request) {
            Some(text) if text == fixed.value => {}
            Some(_) => faults.push((
                fixed.wire.to_owned(),
                fault(
                    FaultKind::Invalid,
                    &format!("This value should be {}.", fixed.value),
                ),
            )),
            None => faults.push((fixed.wire.to_owned(), blank())),
        }
    }
    for param in operation.params {
        let found = match param.place {
            Place::Path => Ok(route
                .path
                .get(param.name)
                .map(|text| decode_param(text, param))),
            Place::Query | Place::Header | Place::Body => Ok(fields.value(param, request)),
            Place::File => {
                fields.file(param, &mut args);
                Err(args.files.contains_key(param.wire))
            }
            Place::Files => {
                let before = args.files.len();
                fields.files(param, &mut args);
                Err(args.files.len() > before)
            }
            Place::WholeBody => match &request.body {
                Sent::Json(_) => Ok(fields.whole.clone()),
                Sent::Bytes { content, .. } if operation.body != Body::Json => {
                    args.body = Some(content.clone());
                    Err(true)
                }
                _ => Err(false),
            },
        };
        match found {
            Ok(Some(value)) => {
                if param.required && value == json!("") && param.schema.clear.is_empty() {
                    faults.push((param.wire.to_owned(), blank()));
                } else if is_clearing(&value, param.schema) {
                    args.values.insert(param.name.to_owned(), Value::Null);
                } else if let Err(fault) = check(&value, param.schema) {
                    faults.push((param.wire.to_owned(), fault));
                } else {
                    args.values.insert(param.name.to_owned(), value);
                }
            }
            Ok(None) | Err(false) if param.required => {
                faults.push((param.wire.to_owned(), blank()))
            }
            Ok(None) | Err(_) => {}
        }
    }
    if faults.is_empty() {
        check_rules(operation, &args, &mut faults);
    }
    if faults.is_empty() {
        Ok(args)
    } else {
        Err(refuse(&faults))
    }
}

fn check_rules(operation: &Operation, args: &Args, faults: &mut Vec<(String, Fault)>) {
    let present = |name: &str| args.has(name) || args.files.contains_key(name);
    let in_body = operation
        .params
        .iter()
        .filter(|param| param.place == Place::Body && present(param.name));
    let fields = in_body.count();
    for rule in operation.rules {
        if let Some(message) = broken(rule, &present, fields) {
            let name = crate::validate::subject(rule, &present);
            faults.push((name, fault(FaultKind::Invalid, &message)));
        }
    }
}

fn fault(kind: FaultKind, message: &str) -> Fault {
    Fault {
        kind,
        at: String::new(),
        message: message.to_owned(),
    }
}

fn blank() -> Fault {
    fault(FaultKind::Missing, "This value should not be blank.")
}

fn is_clearing(value: &Value, schema: &Schema) -> bool {
    match value {
        Value::String(text) => schema.clear.contains(&text.as_str()),
        Value::Null => schema.nullable,
        _ => false,
    }
}

/// 406 (10023) for one parameter whose value cannot be taken, for reasons only the state knows.
pub fn refuse_param(name: &str, message: &str) -> Refusal {
    refuse(&[(name.to_owned(), fault(FaultKind::Invalid, message))])
}

/// 406 with the parameters that failed.
fn refuse(faults: &[(String, Fault)]) -> Refusal {
    let code = |fault: &Fault| match fault.kind {
        FaultKind::Missing => 10022,
        FaultKind::Invalid | FaultKind::TypeMismatch(_) => 10023,
    };
    let params: Vec<Value> = faults
        .iter()
        .map(|(name, fault)| {
            let kind = match fault.kind {
                FaultKind::Missing => "missing",
                FaultKind::Invalid => "invalid",
                FaultKind::TypeMismatch(_) => "type_mismatch",
            };
            let mut param = json!({
                "name": format!("{name}{}", fault.at),
                "kind": kind,
                "message": fault.message,
                "code": code(fault),
            });
            if let (FaultKind::TypeMismatch(expected), Some(param)) =
                (fault.kind, param.as_object_mut())
            {
                param.insert("expected_type".to_owned(), json!(expected));
            }
            param
        })
        .collect();
    let text = faults
        .iter()
        .map(|(name, fault)| format!("{name}{}: {}", fault.at, fault.message))
        .collect::<Vec<_>>()
        .join(" ");
    let first = faults.first().map_or(10022, |(_, fault)| code(fault));
    Refusal::new(406, 1658, text)
        .code(first)
        .params(Value::Array(params))
}

/// The body's fields, whatever its encoding.
struct Fields<'a> {
    pairs: Vec<(&'a str, String)>,
    json: Option<Map<String, Value>>,
    whole: Option<Value>,
    parts: &'a [Part],
}

impl<'a> Fields<'a> {
    fn of(operation: &Operation, request: &'a Request) -> Result<Self, Refusal> {
        let mut fields = Fields {
            pairs: Vec::new(),
            json: None,
            whole: None,
            parts: &[],
        };
        match (&request.body, operation.body) {
            (Sent::Malformed(why), _) => {
                return Err(
                    Refusal::new(400, 1605, format!("The body cannot be read: {why}."))
                        .code(149_351),
                );
            }
            (Sent::Form(pairs), Body::Form | Body::Multipart) => {
                fields.pairs = pairs
                    .iter()
                    .map(|(name, value)| (name.as_str(), value.clone()))
                    .collect();
            }
            (Sent::Multipart(parts), Body::Form | Body::Multipart) => {
                fields.parts = parts;
                for part in parts.iter().filter(|part| part.file_name.is_none()) {
                    if let Some(text) = part.content.text() {
                        fields.pairs.push((&part.name, text));
                    }
                }
            }
            (Sent::Json(text), Body::Json) => {
                let value: Value = serde_json::from_slice(text).map_err(|why| {
                    Refusal::new(400, 1605, format!("The body is not valid JSON: {why}."))
                        .code(149_351)
                })?;
                fields.json = value.as_object().cloned();
                fields.whole = Some(value);
            }
            // A body that the operation does not take is not looked at.
            _ => {}
        }
        Ok(fields)
    }

    fn texts(&self, place: Place, wire: &str, request: &Request) -> Vec<String> {
        let in_body = || {
            self.pairs
                .iter()
                .filter(|(name, _)| matches_name(name, wire))
                .map(|(_, value)| value.clone())
                .collect()
        };
        match place {
            Place::Query => {
                let found: Vec<String> = request
                    .query
                    .iter()
                    .filter(|(name, _)| matches_name(name, wire))
                    .map(|(_, value)| value.clone())
                    .collect();
                // Older texts send some query parameters as form fields; the service takes both.
                if found.is_empty() { in_body() } else { found }
            }
            Place::Header => request
                .header(&wire.to_ascii_lowercase())
                .map(str::to_owned)
                .into_iter()
                .collect(),
            _ => in_body(),
        }
    }

    fn text(&self, place: Place, wire: &str, request: &Request) -> Option<String> {
        if place == Place::Body
            && let Some(value) = self.json.as_ref().and_then(|json| json.get(wire))
        {
            return Some(
                value
                    .as_str()
                    .map_or_else(|| value.to_string(), str::to_owned),
            );
        }
        self.texts(place, wire, request).into_iter().next()
    }

    fn value(&self, param: &Param, request: &Request) -> Option<Value> {
        if param.place == Place::Body
            && let Some(json) = &self.json
        {
            return json
                .get(param.wire)
                .map(|value| decode_json(value, param.schema));
        }
        let texts = self.texts(param.place, param.wire, request);
        let first = texts.first()?;
        Some(match &param.schema.kind {
            Kind::Array { items, .. } => {
                Value::Array(texts.iter().map(|text| decode_text(text, items)).collect())
            }
            _ => decode_text(first, param.schema),
        })
    }

    fn file(&self, param: &Param, args: &mut Args) {
        if let Some(part) = self.parts.iter().find(|part| part.name == param.wire) {
            args.files.insert(param.wire.to_owned(), File::of(part));
        }
    }

    fn files(&self, param: &Param, args: &mut Args) {
        for part in self.parts {
            let index = part.name.strip_prefix(param.wire).unwrap_or_default();
            if !index.is_empty() && index.bytes().all(|b| b.is_ascii_digit()) {
                args.files.insert(part.name.clone(), File::of(part));
            }
        }
    }
}

impl File {
    fn of(part: &Part) -> File {
        File {
            name: part.file_name.clone(),
            content_type: part.content_type.clone(),
            content: Content::clone(&part.content),
        }
    }
}

/// `name`, or `name[]` as PHP forms write lists.
fn matches_name(sent: &str, wire: &str) -> bool {
    sent == wire || sent.strip_suffix("[]") == Some(wire)
}

/// The value of a path parameter. A list has literal commas between its values.
fn decode_param(text: &str, param: &Param) -> Value {
    match &param.schema.kind {
        Kind::Array { items, .. } if param.encode == Encode::CommaList => Value::Array(
            text.split(',')
                .map(|item| decode_text(item, items))
                .collect(),
        ),
        _ => decode_text(text, param.schema),
    }
}

/// A value from its text in a path, query, header or form. A text that is no value of its kind
/// stays a text, which the check then calls a type mismatch.
fn decode_text(text: &str, schema: &Schema) -> Value {
    let as_text = || Value::String(text.to_owned());
    if schema.clear.contains(&text) {
        return as_text();
    }
    match &schema.kind {
        Kind::Boolean => match text {
            "true" => json!(true),
            "false" => json!(false),
            _ => as_text(),
        },
        Kind::Integer { .. } => text
            .parse::<i64>()
            .map_or_else(|_| as_text(), |number| json!(number)),
        Kind::Number { .. } => text
            .parse::<f64>()
            .map_or_else(|_| as_text(), |number| json!(number)),
        Kind::JsonText(_) | Kind::Array { .. } | Kind::Object { .. } => {
            serde_json::from_str(text).unwrap_or_else(|_| as_text())
        }
        Kind::Joined {
            separator, items, ..
        } => Value::Array(
            text.split(separator)
                .filter(|item| !item.is_empty())
                .map(|item| decode_text(item, items))
                .collect(),
        ),
        Kind::OneOf(forms) => forms
            .iter()
            .map(|form| (decode_text(text, form), form))
            .find(|(value, form)| check(value, form).is_ok())
            .map_or_else(as_text, |(value, _)| value),
        Kind::Any | Kind::Text(_) | Kind::Binary | Kind::Tokens { .. } => as_text(),
    }
}

/// A value from a JSON member: itself, except where the wire has text for what is none.
fn decode_json(value: &Value, schema: &Schema) -> Value {
    match (value, &schema.kind) {
        (Value::String(text), Kind::JsonText(_) | Kind::Joined { .. }) => decode_text(text, schema),
        _ => value.clone(),
    }
}
