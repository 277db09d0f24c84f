//! The one function that changes the state.

use crate::answer::Answer;
use crate::caller;
use crate::content::hex;
use crate::cx::Cx;
use crate::decode::decode;
use crate::guard;
use crate::handlers;
use crate::limits::Standing;
use crate::random::Random;
use crate::refusal::Refusal;
use crate::reply::{Outcome, of_answer, of_refusal};
use crate::request::Request;
use crate::route::{Route, candidates, choose};
use crate::state::State;
use crate::time::Now;
use fastio_description::Operation;
use fastio_description::table::Auth;
use serde_json::json;
use sha2::{Digest as _, Sha256};

/// Answers one request. Pure: the same state, request, time and entropy give the same outcome.
pub fn step(state: &mut State, request: &Request, now: Now, entropy: [u8; 32]) -> Outcome {
    let envelope = state.settings.envelope;
    let route = candidates(request).map(|routes| choose(routes, request));
    let operation = route
        .as_ref()
        .ok()
        .and_then(|route| route.as_ref())
        .map(|route| route.operation);
    let standing = count(state, request, operation, now);
    let outcome = match (standing, route) {
        (Some(standing), _) if standing.exceeded => Err(too_many(standing, now)),
        (_, Err(refusal)) => Err(refusal),
        (_, Ok(None)) => Err(Refusal::internal("no operation was chosen")),
        (_, Ok(Some(route))) => perform(state, request, &route, now, entropy)
            .map(|answer| of_answer(answer, route.operation, envelope, now)),
    };
    let mut outcome = outcome.unwrap_or_else(|refusal| {
        Outcome::Reply(of_refusal(&refusal, operation, request, envelope))
    });
    if let Outcome::Reply(reply) = &mut outcome {
        if operation.is_some_and(|operation| operation.reply.enveloped) && wants_markdown(request) {
            reply.to_markdown();
        }
        reply
            .headers
            .extend(standing.into_iter().flat_map(limit_headers));
        reply.headers.push(("x-ve-reqid", request_id(entropy)));
    }
    outcome
}

fn perform(
    state: &mut State,
    request: &Request,
    route: &Route,
    now: Now,
    entropy: [u8; 32],
) -> Result<Answer, Refusal> {
    let operation = route.operation;
    // Before everything else: what is not there validates nothing and asks for no credential.
    let handler =
        handlers::find(operation.name).ok_or_else(|| Refusal::not_implemented(operation.name))?;
    let mut random = Random::new(entropy);
    state.settle(&mut random, now);
    let caller = match operation.auth {
        Auth::Bearer | Auth::Optional => caller::identify(state, request, now)?,
        Auth::Basic | Auth::None => None,
    };
    guard::admit(state, caller.as_ref(), operation)?;
    handlers::precheck(operation.name, request)?;
    let args = decode(route, request)?;
    let mut cx = Cx {
        state,
        now,
        random,
        caller,
        request,
        operation,
    };
    let answer = handler(&mut cx, &args)?;
    Ok(match (answer, state.next_change()) {
        // What waits looks again when something happens by itself.
        (Answer::Wait(until), Some(next)) => Answer::Wait(until.min(next)),
        (answer, _) => answer,
    })
}

/// Counts for the sender that rate limits go by: the credential, or the address without one. Batches
/// of uploads have a bucket of their own.
fn count(
    state: &mut State,
    request: &Request,
    operation: Option<&Operation>,
    now: Now,
) -> Option<Standing> {
    if !state.settings.rate_limit || request.again {
        return None;
    }
    let sender = caller::bearer(request).map_or_else(
        || format!("address {}", request.peer),
        |token| format!("bearer {token}"),
    );
    let bucket = match operation.map(|operation| operation.name) {
        Some("uploads.send_batch") => "upload_batch_create ",
        _ => "",
    };
    Some(state.limits.count(&format!("{bucket}{sender}"), now))
}

fn too_many(standing: Standing, now: Now) -> Refusal {
    let wait = standing.expires.saturating_sub(now.unix()).max(1);
    Refusal::new(
        429,
        1671,
        "Too many requests. Wait until x-ve-limit-expires.",
    )
    .code(10368)
    .params(json!({ "retry_after_seconds": wait }))
}

fn wants_markdown(request: &Request) -> bool {
    let output = request.query.iter().find(|(name, _)| name == "output");
    output.is_some_and(|(_, tokens)| tokens.split(',').any(|token| token.trim() == "markdown"))
}

/// The request id to quote in a support case. Drawn apart from what the step draws, so that it
/// gives nothing of that away.
fn request_id(entropy: [u8; 32]) -> String {
    let digest = Sha256::digest(entropy);
    hex(digest.get(..12).unwrap_or_default())
}

fn limit_headers(standing: Standing) -> [(&'static str, String); 3] {
    [
        ("x-ve-limit-avail", standing.available.to_string()),
        ("x-ve-limit-max", standing.max.to_string()),
        ("x-ve-limit-expires", standing.expires.to_string()),
    ]
}

/// The name of the operation a request means, as far as its head tells.
pub fn operation_name(request: &Request) -> Option<&'static str> {
    let routes = candidates(request).ok()?;
    choose(routes, request).map(|route| route.operation.name)
}
