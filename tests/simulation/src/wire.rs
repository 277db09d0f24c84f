//! Between the engine's requests and the service's: what a transport and a server do with bytes, without either.

use bytes::Bytes;
use fastio_core::effect::HttpRequest;
use fastio_core::source::{BodyPlan, Segment, SourceRange};
use fastio_description::table::Method;
use fastio_sandbox::request::{Body, Part, Request};
use fastio_sandbox::time::Now;
use futures_util::FutureExt as _;
use futures_util::stream;
use std::convert::Infallible;

/// The base URL of the service.
pub const BASE_URL: &str = "http://service.test/current";
const ORIGIN: &str = "http://service.test";

/// The request as the service takes it in.
pub fn request(request: &HttpRequest, body: Option<Vec<u8>>, now: Now) -> Request {
    let target = request
        .url
        .full
        .strip_prefix(ORIGIN)
        .unwrap_or(&request.url.full);
    let mut taken = Request::new(method(request.method), target);
    taken.headers = request
        .headers
        .iter()
        .map(|header| {
            (
                header.name.to_ascii_lowercase(),
                header.value.expose().to_owned(),
            )
        })
        .collect();
    taken.body = body.map_or(Body::None, |bytes| {
        self::body(taken.header("content-type").map(str::to_owned), bytes)
    });
    ORIGIN.clone_into(&mut taken.origin);
    taken.received = now;
    taken
}

fn method(name: &str) -> Method {
    match name {
        "GET" => Method::Get,
        "HEAD" => Method::Head,
        "PUT" => Method::Put,
        "PATCH" => Method::Patch,
        "DELETE" => Method::Delete,
        "OPTIONS" => Method::Options,
        _ => Method::Post,
    }
}

/// A body by its content type.
pub fn body(content_type: Option<String>, bytes: Vec<u8>) -> Body {
    let essence = content_type
        .as_deref()
        .and_then(|text| text.split(';').next());
    match essence.map(str::trim) {
        Some("application/x-www-form-urlencoded") => {
            Body::Form(form_urlencoded::parse(&bytes).into_owned().collect())
        }
        Some("application/json") => Body::Json(bytes.into()),
        Some("multipart/form-data") => parts(&content_type.unwrap_or_default(), bytes),
        None if bytes.is_empty() => Body::None,
        _ => Body::Bytes {
            content_type,
            content: bytes.into(),
        },
    }
}

fn parts(content_type: &str, bytes: Vec<u8>) -> Body {
    let Ok(boundary) = multer::parse_boundary(content_type) else {
        return Body::Malformed("the multipart boundary is missing".to_owned());
    };
    let whole = stream::iter([Ok::<_, Infallible>(Bytes::from(bytes))]);
    let mut multipart = multer::Multipart::new(whole, boundary);
    let read = async {
        let mut parts = Vec::new();
        while let Some(field) = multipart.next_field().await? {
            parts.push(Part {
                name: field.name().unwrap_or_default().to_owned(),
                file_name: field.file_name().map(str::to_owned),
                content_type: field.content_type().map(ToString::to_string),
                content: field.bytes().await?.into(),
            });
        }
        Ok::<_, multer::Error>(parts)
    };
    // All bytes are here, so it never waits.
    match read.now_or_never() {
        Some(Ok(parts)) => Body::Multipart(parts),
        Some(Err(error)) => Body::Malformed(error.to_string()),
        None => Body::Malformed("it does not end".to_owned()),
    }
}

/// The bytes of a plan; `None` if a source ends before its range. `read` gives a range, as far as it is there.
/// One of a source of unknown size reaches from 0 to the end of all numbers.
pub fn assemble(plan: &BodyPlan, mut read: impl FnMut(SourceRange) -> Vec<u8>) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    for segment in &plan.segments {
        match segment {
            Segment::Bytes(literal) => bytes.extend_from_slice(literal),
            Segment::Range(range) => {
                let part = read(*range);
                if part.len() as u64 != range.len {
                    return None;
                }
                bytes.extend(part);
            }
            Segment::Rest(source) => bytes.extend(read(SourceRange {
                source: *source,
                offset: 0,
                len: u64::MAX,
            })),
        }
    }
    Some(bytes)
}

/// The literal bytes of a plan: what the engine itself holds of a body.
pub fn literal_bytes(plan: &BodyPlan) -> u64 {
    let literal = plan.segments.iter().map(|segment| match segment {
        Segment::Bytes(bytes) => bytes.len() as u64,
        Segment::Range(_) | Segment::Rest(_) => 0,
    });
    literal.sum()
}

/// Where the middle of the file is in a body.
pub fn middle_of_file(plan: &BodyPlan) -> usize {
    let mut at = 0;
    for segment in &plan.segments {
        match segment {
            Segment::Bytes(bytes) => at += bytes.len() as u64,
            Segment::Range(range) => {
                at += range.len / 2;
                break;
            }
            // Its first byte: how many follow is not said.
            Segment::Rest(_) => break,
        }
    }
    usize::try_from(at).unwrap_or(usize::MAX)
}

/// A value of the query of a URL.
pub fn query(url: &str, name: &str) -> Option<String> {
    let (_, query) = url.split_once('?')?;
    let mut pairs = form_urlencoded::parse(query.as_bytes());
    pairs
        .find(|(key, _)| key == name)
        .map(|(_, value)| value.into_owned())
}

/// The id in a path such as `/current/upload/ID/chunk/`, in the form that is compared.
pub fn session_id(url: &str) -> String {
    let path = url.split('?').next().unwrap_or_default();
    let after = path
        .split_once("/upload/")
        .map(|(_, after)| after)
        .unwrap_or_default();
    fastio_sandbox::domain::key(after.split('/').next().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_multipart_body_is_taken_apart() {
        let bytes = b"--b\r\nContent-Disposition: form-data; name=\"chunk\"; filename=\"chunk.bin\"\r\n\r\n123456789\r\n--b--\r\n";
        let body = body(
            Some("multipart/form-data; boundary=b".to_owned()),
            bytes.to_vec(),
        );
        let Body::Multipart(parts) = body else {
            panic!("{body:?}")
        };
        assert_eq!(
            (parts[0].name.as_str(), parts[0].content.size()),
            ("chunk", 9)
        );
        assert_eq!(parts[0].content.crc32c(), "e3069283");
    }

    #[test]
    fn a_source_that_ends_early_makes_no_body() {
        let plan = BodyPlan {
            segments: vec![Segment::Range(SourceRange {
                source: fastio_core::source::SourceId(1),
                offset: 0,
                len: 3,
            })],
        };
        assert_eq!(assemble(&plan, |_| vec![1, 2, 3]), Some(vec![1, 2, 3]));
        assert_eq!(assemble(&plan, |_| vec![1, 2]), None);
        assert_eq!(literal_bytes(&plan), 0);
    }

    #[test]
    fn ids_and_orders_are_read_from_a_url() {
        let url = "http://service.test/current/upload/uab12-CDEFG/chunk/?order=3&size=7";
        assert_eq!(session_id(url), "uab12cdefg");
        assert_eq!(query(url, "order").as_deref(), Some("3"));
        assert_eq!(query(url, "hash"), None);
    }
}
