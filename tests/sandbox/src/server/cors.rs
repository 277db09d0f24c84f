//! What browsers ask for: preflights, and which headers a page may read.
//!
//! A preflight is an OPTIONS request with `Access-Control-Request-Method`; the API's own OPTIONS
//! introspection has none.

use super::send::{Out, empty};
use hyper::header::{HeaderName, HeaderValue};
use hyper::{Method, Response};

const EXPOSED: &str = "x-ve-limit-avail, x-ve-limit-max, x-ve-limit-expires, x-ve-reqid, \
     content-disposition, content-length, content-range, accept-ranges, etag, location";

/// The answer to a preflight, if the request is one.
pub fn preflight<B>(request: &hyper::Request<B>) -> Option<Response<Out>> {
    let asked = request.headers().get("access-control-request-method")?;
    if request.method() != Method::OPTIONS {
        return None;
    }
    let mut response = empty(204);
    let headers = response.headers_mut();
    headers.insert("access-control-allow-origin", HeaderValue::from_static("*"));
    headers.insert("access-control-allow-methods", asked.clone());
    if let Some(wanted) = request.headers().get("access-control-request-headers") {
        headers.insert("access-control-allow-headers", wanted.clone());
    }
    headers.insert("access-control-max-age", HeaderValue::from_static("600"));
    Some(response)
}

/// Lets pages of any origin read an answer and its headers.
pub fn expose(mut response: Response<Out>, asked_by_page: bool) -> Response<Out> {
    if asked_by_page {
        let headers = response.headers_mut();
        headers.insert("access-control-allow-origin", HeaderValue::from_static("*"));
        headers.insert(
            HeaderName::from_static("access-control-expose-headers"),
            HeaderValue::from_static(EXPOSED),
        );
    }
    response
}
