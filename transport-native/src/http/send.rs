//! From a request to its reply's head.

use super::body::{PlanBody, Taken};
use super::{Files, Reporter, Stage, Transport, after, failed, failure, sleep_until, too_slow};
use fastio_core::effect::HeaderValue as Given;
use fastio_core::effect::{Failure, FailureCause, HttpRequest, Outcome, ReplyMode, Timeouts};
use http::header::{ACCEPT_ENCODING, CONTENT_LENGTH, HeaderName, HeaderValue};
use http::{Method, Request, Response, Uri};
use hyper::body::Incoming;
use hyper_util::client::legacy::connect::{CaptureConnection, capture_connection};
use std::pin::pin;
use tokio::sync::watch;
use tokio::time::{Duration, Instant};

pub(super) async fn send(
    transport: &Transport,
    files: &Files,
    request: HttpRequest,
    reporter: &mut impl Reporter,
    stage: &mut Stage,
) -> Result<Response<Incoming>, Failure> {
    let timeouts = request.timeouts;
    let (mut request, taken) = build(request, files)?;
    let mut connection = capture_connection(&mut request);
    let mut response = pin!(transport.request(request));

    let early = tokio::select! {
        biased;
        () = connected(&mut connection) => None,
        result = &mut response => Some(result),
        () = sleep_until(after(timeouts.connect_ms)) => return Err(too_slow("connecting", timeouts.connect_ms)),
    };
    if connection.connection_metadata().is_some() {
        *stage = Stage::Connected;
    }
    let result = match early {
        Some(result) => result,
        None => head(response, taken, timeouts, reporter).await?,
    };
    let response = result.map_err(|error| failure::of_request(&error))?;
    reporter.report(Outcome::Head {
        status: response.status().as_u16(),
        headers: shown(&response),
    });
    Ok(response)
}

/// Waits until the connection stands; for ever if it never does.
async fn connected(connection: &mut CaptureConnection) {
    if connection.wait_for_connection_metadata().await.is_none() {
        std::future::pending::<()>().await;
    }
}

/// Waits for the reply's head while the body goes out.
async fn head<T>(
    mut response: std::pin::Pin<&mut impl Future<Output = T>>,
    mut taken: watch::Receiver<Taken>,
    timeouts: Timeouts,
    reporter: &mut impl Reporter,
) -> Result<T, Failure> {
    let connected_at = Instant::now();
    let mut told = 0;
    let mut watched = true;
    loop {
        let now = *taken.borrow_and_update();
        if now.bytes > told {
            told = now.bytes;
            reporter.report(Outcome::Sent { bytes: told });
        }
        // A body that nobody polls any more was given up by the connection: what is left to come is the reply.
        let waiting = now.all || !watched;
        let (what, limit) = match waiting {
            // Whoever writes into a pipe takes the time it takes.
            false if now.starved => ("waiting for the source", None),
            true => ("waiting for the reply", timeouts.first_byte_ms),
            false => ("sending a piece of the body", timeouts.stall_ms),
        };
        let since = now.at.max(connected_at);
        let deadline = limit.and_then(|ms| since.checked_add(Duration::from_millis(ms)));
        tokio::select! {
            biased;
            changed = taken.changed(), if watched => watched = changed.is_ok(),
            result = &mut response => return Ok(result),
            () = sleep_until(deadline) => return Err(too_slow(what, limit)),
        }
    }
}

fn build(
    request: HttpRequest,
    files: &Files,
) -> Result<(Request<PlanBody>, watch::Receiver<Taken>), Failure> {
    let invalid = |what: &str| {
        failed(
            FailureCause::Other,
            format!("the request has an invalid {what}; report it"),
        )
    };
    let uri: Uri = request.url.full.parse().map_err(|_| invalid("URL"))?;
    if !matches!(uri.scheme_str(), Some("http" | "https")) || uri.host().is_none_or(str::is_empty) {
        return Err(failed(
            FailureCause::Other,
            "only http and https URLs can be requested",
        ));
    }
    let has_body = request.body.is_some();
    let plan = request.body.unwrap_or_default();
    let length = plan.rest().is_none().then(|| plan.len());
    let (body, taken) = PlanBody::new(plan, files);
    let mut built = Request::new(body);
    *built.method_mut() =
        Method::from_bytes(request.method.as_bytes()).map_err(|_| invalid("method"))?;
    *built.uri_mut() = uri;
    let headers = built.headers_mut();
    for header in &request.headers {
        let name =
            HeaderName::from_bytes(header.name.as_bytes()).map_err(|_| invalid("header name"))?;
        let mut value = HeaderValue::from_str(header.value.expose())
            .map_err(|_| invalid(&format!("value of the header {name}")))?;
        value.set_sensitive(matches!(header.value, Given::Secret(_)));
        headers.append(name, value);
    }
    // A body without one goes in chunks.
    if let Some(length) = length.filter(|_| has_body) {
        headers.insert(CONTENT_LENGTH, length.into());
    }
    if matches!(request.reply, ReplyMode::Whole { .. }) {
        headers
            .entry(ACCEPT_ENCODING)
            .or_insert(HeaderValue::from_static("gzip"));
    }
    Ok((built, taken))
}

/// The reply's headers as text; what is no UTF-8 is replaced.
fn shown(response: &Response<Incoming>) -> Vec<(String, String)> {
    let text = |value: &HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    response
        .headers()
        .iter()
        .map(|(name, value)| (name.as_str().to_owned(), text(value)))
        .collect()
}
