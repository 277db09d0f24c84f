//! Taking a request in: its head as it is, its body by content type, large parts straight to
//! content. Nothing is held twice.

use super::shared::Shared;
use crate::content::{Algorithm, Content};
use crate::request::{Body, Part, Request};
use fastio_description::table::Method;
use http_body_util::BodyExt as _;
use hyper::body::Incoming;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;

/// Largest form or JSON body.
const FIELDS: u64 = 16 * 1024 * 1024;

/// The request, with its body taken in; `None` if the API has no such method.
///
/// # Errors
/// If the connection breaks or content cannot be stored.
pub async fn take_in(
    incoming: hyper::Request<Incoming>,
    peer: SocketAddr,
    shared: &Arc<Shared>,
) -> io::Result<Option<Request>> {
    let (head, body) = incoming.into_parts();
    let Some(method) = method(&head.method) else {
        return Ok(None);
    };
    let headers: Vec<(String, String)> = head
        .headers
        .iter()
        .map(|(name, value)| {
            (
                name.as_str().to_owned(),
                String::from_utf8_lossy(value.as_bytes()).into_owned(),
            )
        })
        .collect();
    let target = head
        .uri
        .path_and_query()
        .map_or("/", |target| target.as_str());
    let mut request = Request::new(method, target);
    let content_type = header(&headers, "content-type").map(str::to_owned);
    let host = header(&headers, "host").map(|host| format!("http://{host}"));
    let hashed = request.query.iter().find(|(name, _)| name == "hash_algo");
    let hashed = hashed.and_then(|(_, name)| Algorithm::named(name));
    request.body = read_body(content_type, &headers, body, hashed, shared).await?;
    request.headers = headers;
    request.peer = peer.ip().to_string();
    request.origin = host.unwrap_or_else(|| shared.origin.clone());
    Ok(Some(request))
}

fn header<'a>(headers: &'a [(String, String)], name: &str) -> Option<&'a str> {
    headers
        .iter()
        .find(|(key, _)| key == name)
        .map(|(_, value)| value.as_str())
}

fn method(method: &hyper::Method) -> Option<Method> {
    Some(match *method {
        hyper::Method::GET => Method::Get,
        hyper::Method::HEAD => Method::Head,
        hyper::Method::OPTIONS => Method::Options,
        hyper::Method::POST => Method::Post,
        hyper::Method::PUT => Method::Put,
        hyper::Method::PATCH => Method::Patch,
        hyper::Method::DELETE => Method::Delete,
        _ => return None,
    })
}

async fn read_body(
    content_type: Option<String>,
    headers: &[(String, String)],
    body: Incoming,
    hashed: Option<Algorithm>,
    shared: &Arc<Shared>,
) -> io::Result<Body> {
    let essence = content_type.as_deref().map(|text| {
        text.split(';')
            .next()
            .unwrap_or_default()
            .trim()
            .to_ascii_lowercase()
    });
    match essence.as_deref() {
        Some("multipart/form-data") => {
            let Ok(boundary) = multer::parse_boundary(content_type.unwrap_or_default()) else {
                return Ok(Body::Malformed(
                    "the multipart boundary is missing".to_owned(),
                ));
            };
            read_parts(body, boundary, hashed, shared).await
        }
        Some("application/x-www-form-urlencoded") => Ok(
            match read_content(body, Some(FIELDS), None, shared).await? {
                Some(content) => {
                    let bytes = content.read(FIELDS)?;
                    Body::Form(form_urlencoded::parse(&bytes).into_owned().collect())
                }
                None => too_large(),
            },
        ),
        Some("application/json") => Ok(
            match read_content(body, Some(FIELDS), None, shared).await? {
                Some(content) => Body::Json(content.read(FIELDS)?.into()),
                None => too_large(),
            },
        ),
        _ => {
            let empty = header(headers, "content-length").is_none_or(|length| length == "0")
                && header(headers, "transfer-encoding").is_none();
            let content = read_content(body, None, hashed, shared)
                .await?
                .unwrap_or_default();
            if empty && content.size() == 0 && essence.is_none() {
                return Ok(Body::None);
            }
            Ok(Body::Bytes {
                content_type,
                content,
            })
        }
    }
}

fn too_large() -> Body {
    Body::Malformed(format!("it is larger than {FIELDS} bytes"))
}

/// The bytes of a body; `None` if there are more than allowed.
async fn read_content(
    mut body: Incoming,
    most: Option<u64>,
    hashed: Option<Algorithm>,
    shared: &Arc<Shared>,
) -> io::Result<Option<Content>> {
    let mut writer = shared.store.writer(hashed);
    let mut fits = true;
    while let Some(frame) = body.frame().await {
        let Ok(data) = frame.map_err(io::Error::other)?.into_data() else {
            continue;
        };
        // What is too much is still read to its end, so that the refusal can be read.
        fits &= most.is_none_or(|most| writer.size() + data.len() as u64 <= most);
        if fits {
            writer.write(&data)?;
        }
    }
    fits.then(|| writer.finish()).transpose()
}

async fn read_parts(
    body: Incoming,
    boundary: String,
    hashed: Option<Algorithm>,
    shared: &Arc<Shared>,
) -> io::Result<Body> {
    let mut parts = Vec::new();
    let mut multipart = multer::Multipart::new(body.into_data_stream(), boundary);
    loop {
        let mut field = match multipart.next_field().await {
            Ok(Some(field)) => field,
            Ok(None) => return Ok(Body::Multipart(parts)),
            Err(error) => return malformed(error),
        };
        // The hash that a query tells is that of the file.
        let hashed = hashed.filter(|_| field.file_name().is_some());
        let mut writer = shared.store.writer(hashed);
        let name = field.name().unwrap_or_default().to_owned();
        let file_name = field.file_name().map(str::to_owned);
        let content_type = field.content_type().map(ToString::to_string);
        loop {
            match field.chunk().await {
                Ok(Some(data)) => writer.write(&data)?,
                Ok(None) => break,
                Err(error) => return malformed(error),
            }
        }
        parts.push(Part {
            name,
            file_name,
            content_type,
            content: writer.finish()?,
        });
    }
}

/// A broken connection has nobody to answer; anything else is told to the caller.
fn malformed(error: multer::Error) -> io::Result<Body> {
    match error {
        multer::Error::StreamReadFailed(error) => Err(io::Error::other(error)),
        other => Ok(Body::Malformed(other.to_string())),
    }
}
