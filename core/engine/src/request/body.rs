//! Bodies: forms, JSON, multipart and raw bytes, as plans.

use super::encode::{self, percent};
use super::{Given, Part};
use crate::json::text_of;
use crate::source::{BodyPlan, Segment, Source, SourceRange};
use fastio_description::table::{Body, Operation, Place};
use serde_json::{Map, Value};

/// A body and its content type; `None` if there is nothing to send.
pub(super) fn plan(
    op: &Operation,
    given: &Given<'_>,
    boundary: &str,
) -> Option<(BodyPlan, String)> {
    if let Some((param, value)) = given
        .values
        .iter()
        .find(|(p, _)| p.place == Place::WholeBody)
    {
        let json = text_of(&encode::json(param.schema, value));
        return Some((BodyPlan::bytes(json), "application/json".into()));
    }
    let empty = !given
        .values
        .iter()
        .any(|(param, _)| param.place == Place::Body)
        && !op.fixed.iter().any(|fixed| fixed.place == Place::Body);
    match op.body {
        Body::None => None,
        Body::Form if empty => None,
        Body::Form => Some((
            BodyPlan::bytes(form(op, given)),
            "application/x-www-form-urlencoded".into(),
        )),
        Body::Json if empty => None,
        Body::Json => Some((BodyPlan::bytes(json(op, given)), "application/json".into())),
        Body::Multipart if empty && given.parts.is_empty() => None,
        Body::Multipart => Some((
            multipart(op, given, boundary),
            format!("multipart/form-data; boundary={boundary}"),
        )),
        Body::Bytes(content_type) => {
            let segments = given
                .parts
                .iter()
                .map(|part| part.content.clone())
                .collect();
            Some((BodyPlan { segments }, content_type.into()))
        }
    }
}

/// Names and texts of the members that are no files: the fixed ones first.
fn members(op: &Operation, given: &Given<'_>) -> Vec<(&'static str, String)> {
    let fixed = op.fixed.iter().filter(|fixed| fixed.place == Place::Body);
    let mut all: Vec<_> = fixed
        .map(|fixed| (fixed.wire, fixed.value.to_owned()))
        .collect();
    for (param, value) in given
        .values
        .iter()
        .filter(|(param, _)| param.place == Place::Body)
    {
        all.push((param.wire, encode::wire(param.schema, value).into_text()));
    }
    all
}

fn form(op: &Operation, given: &Given<'_>) -> String {
    let mut form = String::new();
    for (name, text) in members(op, given) {
        if !form.is_empty() {
            form.push('&');
        }
        percent(&mut form, name);
        form.push('=');
        percent(&mut form, &text);
    }
    form
}

fn json(op: &Operation, given: &Given<'_>) -> String {
    let mut body = Map::new();
    for fixed in op.fixed.iter().filter(|fixed| fixed.place == Place::Body) {
        body.insert(fixed.wire.to_owned(), fixed.value.into());
    }
    for (param, value) in given
        .values
        .iter()
        .filter(|(param, _)| param.place == Place::Body)
    {
        body.insert(param.wire.to_owned(), encode::json(param.schema, value));
    }
    text_of(&Value::Object(body))
}

fn multipart(op: &Operation, given: &Given<'_>, boundary: &str) -> BodyPlan {
    let mut segments = Vec::new();
    let mut text = String::new();
    for (name, value) in members(op, given) {
        head(&mut text, boundary, name, None);
        text.push_str(&value);
        text.push_str("\r\n");
    }
    for Part {
        name,
        file_name,
        content,
    } in &given.parts
    {
        head(&mut text, boundary, name, Some(file_name));
        segments.push(Segment::Bytes(std::mem::take(&mut text).into_bytes()));
        segments.push(content.clone());
        text.push_str("\r\n");
    }
    text.push_str("--");
    text.push_str(boundary);
    text.push_str("--\r\n");
    segments.push(Segment::Bytes(text.into_bytes()));
    BodyPlan { segments }
}

fn head(text: &mut String, boundary: &str, name: &str, file_name: Option<&str>) {
    text.push_str("--");
    text.push_str(boundary);
    text.push_str("\r\nContent-Disposition: form-data; name=\"");
    quoted(text, name);
    if let Some(file_name) = file_name {
        text.push_str("\"; filename=\"");
        quoted(text, file_name);
        text.push_str("\"\r\nContent-Type: application/octet-stream\r\n\r\n");
    } else {
        text.push_str("\"\r\n\r\n");
    }
}

/// As the WHATWG's multipart encoding: what could end the name is escaped, all else is UTF-8. Beyond it, control
/// characters are escaped too: they may not stand in a header, and strict readers refuse the whole body for one.
fn quoted(text: &mut String, name: &str) {
    for c in name.chars() {
        if c == '"' || c.is_ascii_control() {
            percent(text, c.encode_utf8(&mut [0; 4]));
        } else {
            text.push(c);
        }
    }
}

/// The bytes of a source. One whose size is not known can be a whole body, but no part of one.
pub(super) fn content(source: &Source, place: Place) -> Option<Segment> {
    match source.size {
        Some(len) => Some(Segment::Range(SourceRange {
            source: source.id,
            offset: source.offset,
            len,
        })),
        None if place == Place::WholeBody => Some(Segment::Rest(source.id)),
        None => None,
    }
}
