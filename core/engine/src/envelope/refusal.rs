//! The service's refusals, in every form they come in.

use crate::error::{Error, ErrorKind, ParamError};
use crate::json::{Entry, Kind, Outline};
use crate::limits::LOCKED_OUT;
use crate::redact;
use crate::reply::Reply;
use fastio_description::error_reason;
use fastio_description::table::Operation;
use serde_json::Value;

/// Most characters of the service's own text that a message takes over.
const LONGEST_TEXT: usize = 1_000;
/// Most parameters that are taken over.
const MOST_PARAMS: usize = 100;

/// What a refusal's body says.
#[derive(Default)]
struct Told {
    code: u64,
    text: Option<String>,
    params: Vec<ParamError>,
    reason: Option<String>,
    details: Option<Value>,
}

impl Told {
    fn no_attempt_left(&self) -> bool {
        let details = self.details.as_ref();
        match details.and_then(|details| details.get("attempts_remaining")) {
            Some(Value::Number(number)) => number.as_u64() == Some(0),
            Some(Value::String(digits)) => digits.trim() == "0",
            _ => false,
        }
    }
}

/// Reads a refusal: the HTTP status decides, reasons and documented codes refine.
pub(super) fn read(op: &'static Operation, reply: &Reply, body: Option<(&str, &Outline)>) -> Error {
    let told = body
        .and_then(|(text, outline)| told(text, outline))
        .unwrap_or_default();
    let status = reply.status;
    let kind = kind(status, &told);
    let text = told.text.as_deref().unwrap_or("refused without a word why");
    let text = text.trim_end_matches(['.', ' ']);
    // A documented reason knows its cure better than the kind does.
    let documented = told.reason.as_deref().and_then(error_reason);
    let message = match (
        documented.map_or("", |reason| reason.remedy),
        hint(kind, &told),
    ) {
        ("", "") => text.to_owned(),
        ("", hint) => format!("{text}; {hint}"),
        (remedy, _) => format!("{text}. What helps: {remedy}"),
    };
    let mut error = Error::new(kind, message).with_operation(op.name);
    if kind == ErrorKind::Gone && !op.replaced_by.is_empty() {
        error.message = format!("{}: use {}", error.message, op.replaced_by.join(" or "));
    }
    error.retryable = retryable(op, status, kind, &told);
    error.code = told.code;
    error.status = status;
    error.params = told.params;
    error.reason = told.reason;
    error.details = told.details;
    error.request_id.clone_from(&reply.request_id);
    error
}

fn told(text: &str, outline: &Outline) -> Option<Told> {
    let root = outline.root()?;
    let at = |entry: &Entry, name: &str| outline.member(text, entry, name).cloned();
    let words = |entry: &Entry, name: &str| {
        let found = at(entry, name).filter(|found| found.kind == Kind::Text)?;
        found
            .scalar(text)
            .map(|text| shown(&text))
            .filter(|text| !text.is_empty())
    };
    let mut told = Told::default();
    match at(root, "error") {
        Some(error) if error.kind == Kind::Object => {
            told.code = code(at(&error, "code").as_ref(), text);
            told.text = words(&error, "text").or_else(|| words(&error, "message"));
            told.reason = words(&error, "reason");
            if let Some(params) = at(&error, "params") {
                parameters(&mut told, params.raw(text));
            }
        }
        // RFC 6749: a word and a sentence.
        Some(error) if error.kind == Kind::Text => {
            let word = error.scalar(text).map(|word| shown(&word));
            told.text = words(root, "error_description").or_else(|| word.clone());
            told.reason = word;
        }
        _ => {}
    }
    if told.code == 0 {
        told.code = code(at(root, "error_id").as_ref(), text);
    }
    if told.text.is_none() {
        told.text = words(root, "error_message").or_else(|| words(root, "message"));
    }
    Some(told)
}

/// A number, or a text of digits with blanks around them.
fn code(entry: Option<&Entry>, text: &str) -> u64 {
    entry
        .and_then(|entry| entry.scalar(text))
        .and_then(|digits| digits.trim().parse().ok())
        .unwrap_or(0)
}

/// `error.params`: a list of the parameters at fault, or details of this refusal.
fn parameters(told: &mut Told, raw: &str) {
    let Ok(value) = serde_json::from_str::<Value>(raw) else {
        return;
    };
    match redact::json(value) {
        Value::Array(list) => {
            for entry in list.iter().take(MOST_PARAMS) {
                let word = |name: &str| entry.get(name).and_then(Value::as_str).map(shown);
                let Some(name) = word("name") else { continue };
                let kind = word("kind").unwrap_or_else(|| "invalid".into());
                let mut message = word("message")
                    .or_else(|| word("reason"))
                    .unwrap_or_default();
                if let Some(expected) = word("expected_type") {
                    message = format!("{message} (expected {expected})")
                        .trim_start()
                        .to_owned();
                }
                told.params.push(ParamError {
                    name,
                    kind,
                    message,
                });
            }
            let reason = list.iter().find_map(|entry| entry.get("reason")?.as_str());
            told.reason = reason.map(shown).or(told.reason.take());
        }
        Value::Object(details) => {
            if let Some(reason) = details.get("reason").and_then(Value::as_str) {
                told.reason = Some(shown(reason));
            }
            if !details.is_empty() {
                told.details = Some(Value::Object(details));
            }
        }
        _ => {}
    }
}

/// A text of the service as it is shown: bounded, in one line, without secrets.
fn shown(text: &str) -> String {
    let line: String = text
        .chars()
        .take(LONGEST_TEXT)
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    redact::text(line.trim())
}

fn kind(status: u16, told: &Told) -> ErrorKind {
    let says_factor = || {
        let text = told
            .text
            .as_deref()
            .unwrap_or_default()
            .to_ascii_lowercase();
        let holds = |word: &[u8]| text.as_bytes().windows(word.len()).any(|at| at == word);
        holds(b"factor") || holds(b"2fa")
    };
    match (status, told.code) {
        (_, LOCKED_OUT) => ErrorKind::AccountLocked,
        // The failed sign-in that locks the account says so; without the member nothing is known.
        (401, _) if told.no_attempt_left() => ErrorKind::AccountLocked,
        // The second factor of a sign-in is open; the same number says that a scope does not cover the call.
        (_, 10_175) if says_factor() => ErrorKind::SecondFactorRequired,
        // 401, but the credential is alive: it may not do this.
        (401, 10_175 | 10_545 | 10_560 | 115_069 | 177_577 | 261_844) => ErrorKind::Forbidden,
        (400 | 406 | 422, 10_022 | 10_023) => ErrorKind::InvalidParameter,
        (400 | 406 | 422, _) if !told.params.is_empty() => ErrorKind::InvalidParameter,
        (400 | 422, _) => ErrorKind::InvalidParameter,
        (401, _) => ErrorKind::Unauthenticated,
        (402, _) => ErrorKind::PaymentRequired,
        (403, _) => ErrorKind::Forbidden,
        (404, _) => ErrorKind::NotFound,
        (408, _) => ErrorKind::Timeout,
        (409, _) => ErrorKind::Conflict,
        (410, _) => ErrorKind::Gone,
        (412 | 413, _) => ErrorKind::LimitExceeded,
        (423, _) => ErrorKind::Locked,
        (429, _) => ErrorKind::RateLimited,
        (501, _) => ErrorKind::NotImplemented,
        (500.., _) => ErrorKind::Server,
        _ => ErrorKind::Rejected,
    }
}

/// Whether the same call can succeed later: as documented for this operation, else by the reason,
/// else by the kind.
fn retryable(op: &Operation, status: u16, kind: ErrorKind, told: &Told) -> bool {
    let documented = op.refusals.iter().find(|refusal| {
        let same_status = refusal.http == 0 || refusal.http == status;
        same_status && refusal.code != 0 && u64::from(refusal.code) == told.code
    });
    if let Some(retry) = documented.and_then(|refusal| refusal.retry) {
        return retry;
    }
    let transient = told
        .reason
        .as_deref()
        .and_then(error_reason)
        .is_some_and(|reason| reason.transient);
    transient
        || matches!(
            kind,
            ErrorKind::RateLimited | ErrorKind::Server | ErrorKind::Locked | ErrorKind::Timeout
        )
}

/// What to do next.
fn hint(kind: ErrorKind, told: &Told) -> &'static str {
    match kind {
        ErrorKind::InvalidParameter if told.params.is_empty() => {
            "a parameter is not accepted, or conflicts with what exists"
        }
        ErrorKind::InvalidParameter => "see params for each parameter at fault",
        ErrorKind::Unauthenticated if told.code == 10_008 => {
            "check email and password; after five failures the account is locked for up to 30 minutes"
        }
        ErrorKind::Unauthenticated => "check the API key or token, or sign in again",
        ErrorKind::SecondFactorRequired => {
            "verify the second factor, then go on with the same token"
        }
        ErrorKind::AccountLocked => {
            "the account is locked after failed sign-ins: wait as told, and do not sign in before"
        }
        ErrorKind::Forbidden => {
            "the credential is valid but may not do this: check its scopes and the account's role"
        }
        ErrorKind::PaymentRequired => {
            "the organization needs a subscription, a higher plan or more credits"
        }
        ErrorKind::NotFound if told.code == 9_992 => {
            "the service does not know this path: check the base URL, or the operation is retired"
        }
        ErrorKind::NotFound => "check the id, and that this credential may see it",
        ErrorKind::Gone => "the operation is gone for good",
        ErrorKind::Conflict => "read the present state before trying again",
        ErrorKind::Locked => "wait until the lock is released",
        ErrorKind::LimitExceeded => "a limit on size, number or plan is reached",
        ErrorKind::RateLimited => "wait as told before the next request",
        ErrorKind::NotImplemented => "the service does not implement it",
        ErrorKind::Server => {
            "the service failed: try again later, and quote the request id if it stays"
        }
        _ => "",
    }
}
