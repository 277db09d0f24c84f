//! Multipart bodies, read by a parser that is not ours.

use crate::vector::Part;
use bytes::Bytes;
use http_body_util::{BodyExt as _, Full};

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
            text: field.text().await.map_err(wrong)?,
        });
    }
    Ok(parts)
}
