//! Parameters and operation into a request: everything is checked before anything is sent.
//!
//! Nothing here knows an operation by name. What a parameter may hold and where it travels is said
//! by the table.

mod body;
mod check;
pub(crate) mod encode;
mod faults;
mod rules;
mod text;

use crate::effect::{Header, HeaderValue, Url};
use crate::error::{Error, ErrorKind, Result};
use crate::redact;
use crate::secret::Secret;
use crate::source::{BodyPlan, Segment};
use crate::task::Call;
use fastio_description::table::{Base, Encode, Kind, Operation, Param, Place, ReplyKind};
use faults::{Faults, Path};
use serde_json::Value;
use std::fmt;

/// What every request of a client has in common.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// Where the API is, including `/current`; no slash at the end.
    pub base_url: &'a str,
    /// Sent as `User-Agent`; empty for none.
    pub user_agent: &'a str,
    /// Separates the parts of a multipart body: letters and digits from the client's entropy, so
    /// that no content can hold it.
    pub boundary: &'a str,
}

/// A request that only lacks its credential.
#[derive(Clone)]
pub struct Prepared {
    /// The operation.
    pub operation: &'static Operation,
    /// HTTP method.
    pub method: &'static str,
    /// Absolute URL.
    pub url: Url,
    /// Headers, without `Authorization`.
    pub headers: Vec<Header>,
    /// The body; `None` if there is none, and then no content type either.
    pub body: Option<BodyPlan>,
    /// Whether it may be sent again when it is not known whether it arrived.
    pub repeatable: bool,
    /// Whether a header or the body holds a password or the like: such a request follows no redirect.
    pub carries_secret_header_or_password: bool,
}

/// Shows no secret: URL, headers and body redact themselves.
impl fmt::Debug for Prepared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Prepared")
            .field("operation", &self.operation.name)
            .field("method", &self.method)
            .field("url", &self.url)
            .field("headers", &self.headers)
            .field("body", &self.body)
            .field("repeatable", &self.repeatable)
            .finish_non_exhaustive()
    }
}

/// The parameters of a call, checked.
#[derive(Default)]
struct Given<'a> {
    values: Vec<(&'static Param, &'a Value)>,
    parts: Vec<Part<'a>>,
}

/// A file of the body.
struct Part<'a> {
    name: String,
    file_name: &'a str,
    content: Segment,
}

/// Checks a call against the description and turns it into a request.
///
/// # Errors
///
/// [`ErrorKind::InvalidParameter`] with every parameter at fault in `params`; their messages give
/// the rule and the shape of the value, never a secret's value.
pub fn prepare(op: &'static Operation, call: &Call, cx: &Context<'_>) -> Result<Prepared> {
    let given = collect(op, call)?;
    let url = url(op, &given, cx.base_url);
    let plan = body::plan(op, &given, cx.boundary);
    let mut headers = vec![plain("accept", accept(op))];
    if !cx.user_agent.is_empty() {
        headers.push(plain("user-agent", cx.user_agent));
    }
    let (body, content_type) = plan.unzip();
    if let Some(content_type) = content_type {
        headers.push(Header {
            name: "content-type",
            value: HeaderValue::Plain(content_type),
        });
    }
    for fixed in op.fixed.iter().filter(|fixed| fixed.place == Place::Header) {
        headers.push(plain(fixed.wire, fixed.value));
    }
    for (param, value) in given
        .values
        .iter()
        .filter(|(param, _)| param.place == Place::Header)
    {
        let text = encode::wire(param.schema, value).into_text();
        let value = if param.secret {
            HeaderValue::Secret(Secret::new(text))
        } else {
            HeaderValue::Plain(text)
        };
        headers.push(Header {
            name: param.wire,
            value,
        });
    }
    Ok(Prepared {
        operation: op,
        method: op.method.as_str(),
        url,
        headers,
        body,
        repeatable: repeatable(op, &given),
        carries_secret_header_or_password: given
            .values
            .iter()
            .any(|(param, _)| param.secret && !matches!(param.place, Place::Path | Place::Query)),
    })
}

fn plain(name: &'static str, value: &str) -> Header {
    Header {
        name,
        value: HeaderValue::Plain(value.to_owned()),
    }
}

fn accept(op: &Operation) -> &'static str {
    match op.reply.kind {
        ReplyKind::Json => "application/json",
        ReplyKind::Sse => "text/event-stream",
        ReplyKind::Binary | ReplyKind::Headers => "*/*",
    }
}

fn repeatable(op: &Operation, given: &Given<'_>) -> bool {
    let has = |name: &str| {
        given
            .values
            .iter()
            .any(|(param, _)| param.name == name || param.wire == name)
    };
    (op.resend.idempotent && !op.resend.unless.iter().any(|name| has(name)))
        || op.resend.key.is_some_and(has)
}

/// Takes the parameters apart and checks each, and all together.
fn collect<'a>(op: &'static Operation, call: &'a Call) -> Result<Given<'a>> {
    let mut faults = Faults::default();
    let mut given = Given::default();
    for param in op.params {
        let value = call.params.get(param.name);
        if is_file(param) {
            files(&mut faults, &mut given, param, call);
            if let Some(value) = value {
                check::value(
                    &mut faults,
                    Path::Root(param.name),
                    param.schema,
                    value,
                    true,
                );
            }
            continue;
        }
        match value {
            Some(value) => {
                one(&mut faults, param, value);
                given.values.push((param, value));
            }
            None if param.required => {
                faults.add(Path::Root(param.name), "missing", "is required".into());
            }
            None => {}
        }
    }
    for name in call.params.keys().filter(|name| op.param(name).is_none()) {
        let message = match op.params.iter().find(|param| param.wire == name) {
            Some(param) => format!("is the name on the wire; give it as {}", param.name),
            None => check::unknown(name, &mut op.params.iter().map(|param| param.name)),
        };
        faults.add(Path::Root(name), "unknown", message);
    }
    for (name, _) in &call.files {
        if !op.params.iter().any(|param| takes(param, name)) {
            let mut known = op
                .params
                .iter()
                .filter(|param| is_file(param))
                .map(|param| param.name);
            faults.add(
                Path::Root(name),
                "unknown",
                check::unknown(name, &mut known),
            );
        }
    }
    let has = |name: &str| {
        given
            .values
            .iter()
            .any(|(param, _)| param.name == name || param.wire == name)
            || given.parts.iter().any(|part| part.name == name)
    };
    let fields = given
        .values
        .iter()
        .filter(|(param, _)| param.place == Place::Body)
        .count()
        + given.parts.len();
    for rule in op.rules {
        rules::check(&mut faults, None, rule, &has, fields);
    }
    match summary(op, faults) {
        Some(error) => Err(error),
        None => Ok(given),
    }
}

fn summary(op: &Operation, faults: Faults) -> Option<Error> {
    let Faults { list, more } = faults;
    let first = list.first()?;
    let mut message = format!("{}: {}", first.name, first.message);
    for fault in list.iter().skip(1) {
        message.push_str("; ");
        message.push_str(&fault.name);
        message.push_str(": ");
        message.push_str(&fault.message);
    }
    if more > 0 {
        message.push_str(&format!("; and {more} more"));
    }
    let mut error = Error::new(ErrorKind::InvalidParameter, message).with_operation(op.name);
    error.params = list;
    Some(error)
}

/// Checks a parameter's value and, where it travels outside the body, its text.
fn one(faults: &mut Faults, param: &'static Param, value: &Value) {
    let before = faults.list.len();
    let path = Path::Root(param.name);
    check::value(faults, path, param.schema, value, param.secret);
    if faults.list.len() > before || !matches!(param.place, Place::Path | Place::Header) {
        return;
    }
    let text = encode::wire(param.schema, value).into_text();
    let fault = if param.place == Place::Path {
        path_fault(param.encode, &text)
    } else {
        header_fault(&text)
    };
    if let Some(message) = fault {
        faults.add(path, "invalid", message.into());
    }
}

fn path_fault(encode: Encode, text: &str) -> Option<&'static str> {
    if encode == Encode::Raw {
        let stays = |b: u8| b.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@/".contains(&b);
        if !text.bytes().all(stays) {
            return Some("must hold letters, digits, slashes and -._~!$&'()*+,;=:@ only");
        }
        let leaves = |segment: &str| matches!(segment, "" | "." | "..");
        return text
            .split('/')
            .any(leaves)
            .then_some("must have no empty segment and no . or .. between slashes");
    }
    match text {
        "" => Some("must not be empty: it is a part of the path"),
        "." | ".." => {
            Some("must not be . or ..: it is a part of the path, and would lead out of its place")
        }
        _ => None,
    }
}

fn header_fault(text: &str) -> Option<&'static str> {
    if text.contains(char::is_control) {
        return Some("must hold no line break or other control character: it travels in a header");
    }
    let blank = [' ', '\t'];
    (text.starts_with(blank) || text.ends_with(blank)).then_some(
        "must not begin or end with a blank: it travels in a header, which would lose it",
    )
}

/// Whether a parameter is given as a source.
fn is_file(param: &Param) -> bool {
    matches!(param.place, Place::File | Place::Files)
        || (param.place == Place::WholeBody && matches!(param.schema.kind, Kind::Binary))
}

/// Whether a source of this name is for this parameter.
fn takes(param: &Param, name: &str) -> bool {
    is_file(param) && (name == param.name || name == param.wire || index(param, name).is_some())
}

/// The index in the name of one of many files, such as `file_3`.
fn index<'n>(param: &Param, name: &'n str) -> Option<&'n str> {
    let digits = name
        .strip_prefix(param.wire)
        .filter(|_| param.place == Place::Files)?;
    let number = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    (number && (digits == "0" || !digits.starts_with('0'))).then_some(digits)
}

/// Takes the sources that are for a parameter.
fn files<'a>(faults: &mut Faults, given: &mut Given<'a>, param: &'static Param, call: &'a Call) {
    let before = given.parts.len();
    for (name, source) in call.files.iter().filter(|(name, _)| takes(param, name)) {
        let Some(content) = body::content(source, param.place) else {
            faults.add(
                Path::Root(name),
                "invalid",
                "has no known size; find it out before the call".into(),
            );
            continue;
        };
        let taken = given.parts.len() - before;
        let part = match (param.place, index(param, name)) {
            (Place::Files, Some(_)) => name.clone(),
            (Place::Files, None) => format!("{}{taken}", param.wire),
            _ => param.wire.to_owned(),
        };
        if given
            .parts
            .iter()
            .skip(before)
            .any(|other| other.name == part)
        {
            faults.add(Path::Root(name), "invalid", "must be given once".into());
            continue;
        }
        given.parts.push(Part {
            name: part,
            file_name: &source.name,
            content,
        });
    }
    let named = call.files.iter().any(|(name, _)| takes(param, name));
    if param.required && !named && !call.params.contains_key(param.name) {
        faults.add(
            Path::Root(param.name),
            "missing",
            "is required: a file or buffer".into(),
        );
    }
}

/// The URL, and the same without secrets.
fn url(op: &Operation, given: &Given<'_>, base_url: &str) -> Url {
    let base = match op.base {
        Base::Api => base_url,
        Base::Origin => origin(base_url),
    };
    let mut url = Url {
        full: base.to_owned(),
        redacted: base.to_owned(),
    };
    let add = |url: &mut Url, text: &str| {
        url.full.push_str(text);
        url.redacted.push_str(text);
    };
    let mut rest = op.path;
    while let Some((before, (name, after))) = rest
        .split_once('{')
        .and_then(|(before, tail)| Some((before, tail.split_once('}')?)))
    {
        add(&mut url, before);
        let value = given
            .values
            .iter()
            .find(|(param, _)| param.place == Place::Path && param.wire == name);
        if let Some((param, value)) = value {
            append(&mut url, param, value);
        } else if let Some(fixed) = op
            .fixed
            .iter()
            .find(|f| f.place == Place::Path && f.wire == name)
        {
            add(&mut url, fixed.value);
        }
        rest = after;
    }
    add(&mut url, rest);
    let mut joint = if rest.contains('?') || op.path.contains('?') {
        "&"
    } else {
        "?"
    };
    for fixed in op.fixed.iter().filter(|fixed| fixed.place == Place::Query) {
        let mut pair = String::from(joint);
        encode::percent(&mut pair, fixed.wire);
        pair.push('=');
        encode::percent(&mut pair, fixed.value);
        add(&mut url, &pair);
        joint = "&";
    }
    for (param, value) in given
        .values
        .iter()
        .filter(|(param, _)| param.place == Place::Query)
    {
        let mut name = String::from(joint);
        encode::percent(&mut name, param.wire);
        name.push('=');
        add(&mut url, &name);
        append(&mut url, param, value);
        joint = "&";
    }
    url
}

fn append(url: &mut Url, param: &Param, value: &Value) {
    let start = url.full.len();
    encode::wire(param.schema, value).encode(&mut url.full, param.encode);
    if param.secret || redact::is_secret_key(param.wire) {
        url.redacted.push_str(redact::MASK);
    } else {
        url.redacted
            .push_str(url.full.get(start..).unwrap_or_default());
    }
}

/// The scheme of a URL, and what follows its `://`. By bytes: what searches for texts of any length is 2 KB of a browser's
/// module, and is needed for nothing else.
pub(crate) fn scheme(url: &str) -> Option<(&str, &str)> {
    let at = url.as_bytes().windows(3).position(|mark| mark == b"://")?;
    Some((url.get(..at)?, url.get(at + 3..)?))
}

/// Scheme, host and port of a URL.
pub(crate) fn origin(url: &str) -> &str {
    let host = scheme(url).map_or(0, |(scheme, _)| scheme.len() + 3);
    let end = url
        .get(host..)
        .and_then(|rest| rest.find('/'))
        .map_or(url.len(), |at| host + at);
    url.get(..end).unwrap_or(url)
}

#[cfg(test)]
mod tests;
