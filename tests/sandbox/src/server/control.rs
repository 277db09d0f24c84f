//! The control plane under `/_sandbox`, for tests. It answers loopback only.

use super::shared::Shared;
use crate::coverage;
use crate::domain::web::{Failure, Source};
use crate::handlers::oauth;
use crate::random::Random;
use crate::reply::Reply;
use base64::Engine as _;
use http_body_util::{BodyExt as _, Limited};
use hyper::Method;
use hyper::body::Body;
use serde_json::{Value, json};
use std::net::SocketAddr;
use std::sync::atomic::Ordering;

/// Largest body.
const BODY: usize = 64 * 1024;

/// Answers one request to the control plane.
pub async fn answer<B>(request: hyper::Request<B>, peer: SocketAddr, shared: &Shared) -> Reply
where
    B: Body<Error: Into<Box<dyn std::error::Error + Send + Sync>>>,
{
    if !peer.ip().to_canonical().is_loopback() {
        return fail(403, "The control plane answers loopback only.");
    }
    let (head, body) = request.into_parts();
    let path = head.uri.path().trim_end_matches('/');
    let body = match Limited::new(body, BODY).collect().await {
        Ok(body) => body.to_bytes(),
        Err(_) => return fail(400, "The body cannot be read."),
    };
    let json = || -> Result<Value, Reply> {
        serde_json::from_slice(&body)
            .map_err(|why| fail(400, &format!("The body is not JSON: {why}.")))
    };
    let result = match (&head.method, path) {
        (&Method::GET, "/_sandbox/seed") => Ok(shared.lock().state.seed.0.clone()),
        (&Method::GET, "/_sandbox/mail") => Ok(mail(head.uri.query().unwrap_or_default(), shared)),
        (&Method::GET, "/_sandbox/stats") => Ok(stats(shared)),
        (&Method::GET, "/_sandbox/authorize") => {
            return authorize(head.uri.query().unwrap_or_default(), shared);
        }
        (&Method::POST, "/_sandbox/faults") => json().and_then(|wish| add_faults(&wish, shared)),
        (&Method::DELETE, "/_sandbox/faults") => {
            shared.lock().faults.clear();
            Ok(json!({}))
        }
        (&Method::POST, "/_sandbox/web") => json().and_then(|wish| tell_web(&wish, shared)),
        (&Method::DELETE, "/_sandbox/web") => {
            shared.lock().state.web.sources.clear();
            Ok(json!({}))
        }
        (&Method::POST, "/_sandbox/clock") => json().and_then(|wish| advance(&wish, shared)),
        (&Method::POST, "/_sandbox/reset") => {
            shared.reset();
            Ok(json!({}))
        }
        (
            _,
            "/_sandbox/authorize"
            | "/_sandbox/seed"
            | "/_sandbox/mail"
            | "/_sandbox/stats"
            | "/_sandbox/faults"
            | "/_sandbox/web"
            | "/_sandbox/clock"
            | "/_sandbox/reset",
        ) => Err(fail(
            405,
            "The control plane does not take this method here.",
        )),
        _ => Err(fail(404, "The control plane has no such path.")),
    };
    match result {
        Ok(value) => Reply::json(200, &value),
        Err(reply) => reply,
    }
}

fn fail(status: u16, text: &str) -> Reply {
    Reply::json(status, &json!({ "error": text }))
}

fn mail(query: &str, shared: &Shared) -> Value {
    let to = form_urlencoded::parse(query.as_bytes())
        .find(|(name, _)| name == "to")
        .map(|(_, value)| value.into_owned());
    let inner = shared.lock();
    let mails: Vec<Value> = inner
        .state
        .mail
        .iter()
        .filter(|mail| {
            to.as_ref()
                .is_none_or(|to| mail.to.eq_ignore_ascii_case(to))
        })
        .map(crate::state::Mail::show)
        .collect();
    json!({ "mail": mails })
}

fn stats(shared: &Shared) -> Value {
    // The connection that carries this request does not count.
    let open = shared.connections.load(Ordering::SeqCst).saturating_sub(1);
    let inner = shared.lock();
    json!({
        "open_connections": open,
        "upload_sessions": inner.state.upload_sessions(),
        "requests": inner.counts,
        "unimplemented": coverage::unimplemented(),
    })
}

/// Stands in for the sign-in and consent page: approves for the user in `user` (the first seeded
/// one), or refuses with `deny=true`, and sends the browser on; with `display_code=true` it shows
/// the code instead.
fn authorize(query: &str, shared: &Shared) -> Reply {
    let pairs: Vec<(String, String)> = form_urlencoded::parse(query.as_bytes())
        .into_owned()
        .collect();
    let value = |name: &str| {
        pairs
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    };
    let is_true = |name: &str| value(name) == Some("true");
    let now = shared.now();
    let mut inner = shared.lock();
    inner.requests += 1;
    let mut random = Random::new(Random::entropy(shared.options.seed, inner.requests));
    let approved = oauth::approve(
        &mut inner.state,
        &mut random,
        now,
        value("auth_request_id").unwrap_or_default(),
        value("user").unwrap_or("owner@sandbox.test"),
        is_true("deny"),
    );
    match approved {
        Err(why) => fail(400, &why),
        Ok((_, Some(code))) if is_true("display_code") => Reply::bytes(200, "text/plain", code.0),
        Ok((location, _)) => Reply::bytes(302, "text/plain", "").header("location", location),
    }
}

/// One fault, or a list of them.
fn add_faults(wish: &Value, shared: &Shared) -> Result<Value, Reply> {
    let single = std::slice::from_ref(wish);
    let wishes = wish.as_array().map_or(single, Vec::as_slice);
    let mut inner = shared.lock();
    for wish in wishes {
        inner.faults.add(wish).map_err(|why| fail(400, &why))?;
    }
    Ok(json!({}))
}

/// Tells what is at an address: `text`, `base64`, or a `failure`.
fn tell_web(wish: &Value, shared: &Shared) -> Result<Value, Reply> {
    let text = |key: &str| wish.get(key).and_then(Value::as_str);
    let decode = |text: &str| base64::engine::general_purpose::STANDARD.decode(text).ok();
    let source = match (text("text"), text("base64"), text("failure")) {
        (Some(text), None, None) => Some(Source::Content(text.as_bytes().to_vec().into())),
        (None, Some(text), None) => decode(text).map(|bytes| Source::Content(bytes.into())),
        (None, None, Some(word)) => Failure::named(word).map(Source::Failure),
        _ => None,
    };
    let (Some(url), Some(source)) = (text("url"), source) else {
        return Err(fail(
            400,
            "url goes with one of text, base64, and failure (refused, timeout or cut).",
        ));
    };
    let mut inner = shared.lock();
    inner.state.web.sources.insert(url.to_owned(), source);
    Ok(json!({}))
}

fn advance(wish: &Value, shared: &Shared) -> Result<Value, Reply> {
    if !shared.manual() {
        return Err(fail(
            409,
            "The clock is real; start with --clock manual to move it.",
        ));
    }
    let Some(ms) = wish.get("advance_ms").and_then(Value::as_u64) else {
        return Err(fail(400, "advance_ms is a whole number of milliseconds."));
    };
    shared.advance(ms);
    Ok(json!({ "now_ms": shared.now().0, "now": shared.now().text() }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::options::Options;

    #[tokio::test]
    async fn nobody_beyond_the_loopback_is_answered() {
        let folder = tempfile::tempdir().unwrap();
        let shared = Shared::new(Options::default(), String::new(), folder.path());
        for (peer, expected) in [
            ("127.0.0.1:1", 200),
            ("127.8.9.10:1", 200),
            ("[::1]:1", 200),
            ("[::ffff:127.0.0.1]:1", 200),
            ("192.0.2.1:1", 403),
            ("[2001:db8::1]:1", 403),
            ("[::ffff:192.0.2.1]:1", 403),
        ] {
            let request = hyper::Request::get("/_sandbox/seed");
            let request = request.body(http_body_util::Empty::<&[u8]>::new()).unwrap();
            let reply = answer(request, peer.parse().unwrap(), &shared).await;
            assert_eq!(reply.status, expected, "{peer}");
            assert_eq!(reply.value().get("users").is_some(), expected == 200);
        }
    }
}
