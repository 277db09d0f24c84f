//! Forms and multipart bodies, read by parsers that are not ours.

use crate::compare;
use bytes::Bytes;
use http_body_util::{BodyExt as _, Full};
use percent_encoding::percent_decode_str;
use serde_json::Value;

/// A part of a multipart body that came.
#[derive(Debug)]
pub struct Part {
    pub name: String,
    pub filename: Option<String>,
    pub content_type: Option<String>,
    pub content: Bytes,
}

/// The parts of a body, in order. Fails if it is none.
pub async fn parts(content_type: &str, body: Bytes) -> Result<Vec<Part>, String> {
    let wrong = |error: multer::Error| format!("the multipart body is broken: {error}");
    let boundary = multer::parse_boundary(content_type).map_err(wrong)?;
    let mut multipart = multer::Multipart::new(Full::new(body).into_data_stream(), boundary);
    let mut parts = Vec::new();
    while let Some(field) = multipart.next_field().await.map_err(wrong)? {
        parts.push(Part {
            name: field.name().unwrap_or_default().to_owned(),
            filename: field.file_name().map(str::to_owned),
            content_type: field.content_type().map(ToString::to_string),
            content: field.bytes().await.map_err(wrong)?,
        });
    }
    Ok(parts)
}

/// Whether a form is as wanted: to the byte, but JSON within a field as JSON. Numbers and blanks have several
/// spellings there, and every language's own.
pub fn same(wanted: &str, came: &str) -> bool {
    let fields = |form: &str| -> Vec<(String, String)> {
        let split = |field: &str| match field.split_once('=') {
            Some((name, value)) => (name.to_owned(), value.to_owned()),
            None => (field.to_owned(), String::new()),
        };
        form.split('&').map(split).collect()
    };
    let (wanted, came) = (fields(wanted), fields(came));
    let alike = |((name, wanted), (other, came)): (&(String, String), &(String, String))| {
        name == other && (wanted == came || same_json(wanted, came))
    };
    wanted.len() == came.len() && wanted.iter().zip(&came).all(alike)
}

fn same_json(wanted: &str, came: &str) -> bool {
    let read = |text: &str| {
        let text = percent_decode_str(text).decode_utf8().ok()?;
        let value: Value = serde_json::from_str(&text).ok()?;
        (value.is_object() || value.is_array()).then_some(value)
    };
    match (read(wanted), read(came)) {
        (Some(wanted), Some(came)) => compare::differs("", &wanted, &came).is_none(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_in_a_form_is_json_and_all_else_is_bytes() {
        assert!(same("a=b%20c&d=1", "a=b%20c&d=1"));
        assert!(!same("a=b%20c", "a=b+c"));
        assert!(!same("a=1&b=2", "b=2&a=1"));
        assert!(!same("a=1", "a=1&a=1"));
        assert!(!same("a=1", "a=1.0"));
        let spelled = "f=%7B%22n%22%3A1.0%2C%22m%22%3A%5B%5D%7D";
        let otherwise = "f=%7B%22m%22%3A%5B%5D%2C%22n%22%3A1%7D";
        assert!(same(spelled, otherwise));
        assert!(!same(spelled, "f=%7B%22n%22%3A2%2C%22m%22%3A%5B%5D%7D"));
        assert!(!same(spelled, "g=%7B%22n%22%3A1.0%2C%22m%22%3A%5B%5D%7D"));
    }
}
