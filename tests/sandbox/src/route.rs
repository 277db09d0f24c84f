//! From method and path to the operation, by the operation table alone.

use crate::refusal::Refusal;
use crate::request::{Body as Sent, Request};
use fastio_description::Operation;
use fastio_description::table::{Base, Body, Encode, Kind, Place};
use percent_encoding::percent_decode_str;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// Values of the path, by parameter name.
pub type PathValues = BTreeMap<&'static str, String>;

/// An operation that a request may mean, with what its path says.
#[derive(Debug, Clone)]
pub struct Route {
    /// The operation.
    pub operation: &'static Operation,
    /// Values of the path.
    pub path: PathValues,
}

/// Every operation that has the request's method and path. They differ in their bodies, fixed
/// values and parameters: see [`choose`].
///
/// # Errors
/// 404 (9992) if no operation has the path, 405 (class 1651) if none has the method there.
pub fn candidates(request: &Request) -> Result<Vec<Route>, Refusal> {
    let (base, path) = match request.path.strip_prefix("/current") {
        Some(rest) if rest.is_empty() || rest.starts_with('/') => (Base::Api, rest),
        _ => (Base::Origin, request.path.as_str()),
    };
    let path = path.trim_matches('/');
    let decoded: Option<Vec<Cow<'_, str>>> = path
        .split('/')
        .map(|segment| percent_decode_str(segment).decode_utf8().ok())
        .collect();
    let templates = templates();
    let mut known_path = false;
    let mut found: Vec<(Vec<u8>, Route)> = Vec::new();
    let decoded = decoded.unwrap_or_default();
    let alike = templates.by_length.get(decoded.len()).into_iter().flatten();
    for template in alike.filter(|template| template.operation.base == base) {
        let Some((rank, path)) = template.matches(&decoded) else {
            continue;
        };
        known_path = true;
        let operation = template.operation;
        if operation.method == request.method {
            found.push((rank, Route { operation, path }));
        }
    }
    // The introspection of any path makes no path known.
    for (operation, name) in &templates.of_any_path {
        if operation.base == base && operation.method == request.method {
            let path = PathValues::from([(*name, path.to_owned())]);
            found.push((vec![9], Route { operation, path }));
        }
    }
    if !known_path {
        return Err(Refusal::new(404, 1652, "No endpoint has this path.").code(9992));
    }
    let Some(best) = found.iter().map(|(rank, _)| rank).min().cloned() else {
        return Err(Refusal::new(
            405,
            1651,
            "This path does not take this method.",
        ));
    };
    Ok(found
        .into_iter()
        .filter(|(rank, _)| *rank == best)
        .map(|(_, route)| route)
        .collect())
}

/// The parameter that takes a whole path, of an operation that is about any path.
fn whole_path(operation: &'static Operation) -> Option<&'static str> {
    let mut params = operation.params.iter();
    let raw = params.find(|param| param.encode == Encode::Raw)?;
    Some(raw.name)
}

/// The paths of all operations, taken apart once.
#[derive(Default)]
struct Templates {
    /// By the number of their segments.
    by_length: Vec<Vec<Template>>,
    /// Those about any path, and the parameter that takes it.
    of_any_path: Vec<(&'static Operation, &'static str)>,
}

struct Template {
    operation: &'static Operation,
    segments: Vec<&'static str>,
}

fn templates() -> &'static Templates {
    static TEMPLATES: OnceLock<Templates> = OnceLock::new();
    TEMPLATES.get_or_init(|| {
        let mut templates = Templates::default();
        for operation in fastio_description::operations() {
            if let Some(name) = whole_path(operation) {
                templates.of_any_path.push((operation, name));
                continue;
            }
            let segments: Vec<_> = operation.path.trim_matches('/').split('/').collect();
            let length = segments.len();
            if templates.by_length.len() <= length {
                templates.by_length.resize_with(length + 1, Vec::new);
            }
            if let Some(alike) = templates.by_length.get_mut(length) {
                alike.push(Template {
                    operation,
                    segments,
                });
            }
        }
        templates
    })
}

impl Template {
    /// Matches a path of as many segments and ranks the match: segment by segment, 0 for literal text, 1 for a
    /// parameter whose value fits its list of values, 2 for any other.
    fn matches(&self, path: &[Cow<'_, str>]) -> Option<(Vec<u8>, PathValues)> {
        let both = self.segments.iter().copied().zip(path);
        let is_literal = |pattern: &str| !pattern.contains('{');
        if both
            .clone()
            .any(|(pattern, segment)| pattern != segment && is_literal(pattern))
        {
            return None;
        }
        let mut values = PathValues::new();
        let mut rank = Vec::with_capacity(path.len());
        for (at, (pattern, segment)) in both.enumerate() {
            if is_literal(pattern) {
                rank.push(0);
                continue;
            }
            let fits = match_segment(self.operation, pattern, segment, &mut values)?;
            // The first segment tells kinds of things apart; elsewhere a wrong word is a bad value.
            if at == 0 && fits == 3 {
                return None;
            }
            rank.push(fits);
        }
        Some((rank, values))
    }
}

/// A segment such as `{node_id}` or `{country_code}-{phone_number}`.
fn match_segment(
    operation: &'static Operation,
    mut pattern: &'static str,
    mut text: &str,
    values: &mut PathValues,
) -> Option<u8> {
    let mut worst = 0;
    loop {
        let Some((before, rest)) = pattern.split_once('{') else {
            return (pattern == text).then_some(worst);
        };
        text = text.strip_prefix(before)?;
        let (wire, after) = rest.split_once('}')?;
        let literal = after.split('{').next().unwrap_or_default();
        let end = if literal.is_empty() {
            text.len()
        } else {
            text.find(literal)?
        };
        let (value, left) = text.split_at(end);
        if value.is_empty() {
            return None;
        }
        let param = operation
            .params
            .iter()
            .find(|param| param.place == Place::Path && param.wire == wire)?;
        worst = worst.max(match &param.schema.kind {
            // A list is meant where several values stand.
            _ if param.encode == Encode::CommaList && value.contains(',') => 1,
            Kind::Text(text) if text.one_of.contains(&value) => 1,
            Kind::Text(text) if !text.one_of.is_empty() => 3,
            _ => 2,
        });
        values.insert(param.name, value.to_owned());
        (pattern, text) = (after, left);
    }
}

/// The one a request means, of the operations that share its method and path: the one whose fixed
/// values it sends and whose encoding it has, then the one with the fewest required parameters
/// missing, then the one that knows the most of what was sent.
pub fn choose(mut routes: Vec<Route>, request: &Request) -> Option<Route> {
    if routes.len() > 1 {
        routes.sort_by_key(|route| std::cmp::Reverse(fitness(route.operation, request)));
    }
    routes.into_iter().next()
}

fn fitness(operation: &Operation, request: &Request) -> (bool, i32, i32, i32) {
    let encoding = match (&request.body, operation.body) {
        (Sent::None, _) => true,
        (Sent::Form(_), body) => body == Body::Form,
        (Sent::Json(_), body) => body == Body::Json,
        (Sent::Multipart(_), body) => body == Body::Multipart,
        (Sent::Bytes { .. }, body) => matches!(body, Body::Bytes(_)),
        (Sent::Malformed(_), _) => true,
    };
    let fixed: i32 = operation
        .fixed
        .iter()
        .map(|fixed| match request.text(fixed.wire) {
            Some(text) if text == fixed.value => 1,
            _ => -100,
        })
        .sum();
    let body = operation
        .params
        .iter()
        .filter(|param| !matches!(param.place, Place::Path | Place::WholeBody));
    let mut missing = 0;
    let mut known = 0;
    for param in body {
        let present = request.has(param.wire) || request.header(param.wire).is_some();
        missing += i32::from(param.required && !present);
        known += i32::from(present);
    }
    (encoding, fixed, -missing, known)
}

#[cfg(test)]
mod tests {
    use super::*;
    use fastio_description::table::Method;

    fn name(method: Method, path: &str) -> Result<&'static str, u16> {
        let request = Request::new(method, path);
        match candidates(&request) {
            Ok(routes) => Ok(choose(routes, &request).unwrap().operation.name),
            Err(refusal) => Err(refusal.status),
        }
    }

    #[test]
    fn literal_segments_come_before_parameters() {
        use Method::{Delete, Get, Options, Post};
        for (method, path, expected) in [
            (Get, "/current/ping/", Ok("system.ping")),
            (Get, "/current/ping", Ok("system.ping")),
            (Get, "/current/user/details/", Ok("users.get_me")),
            (Get, "/current/user/me/details/", Ok("users.get")),
            (Post, "/current/org/create/", Ok("orgs.create")),
            (Post, "/current/org/1/members/join/", Ok("members.join")),
            (Post, "/current/org/1/members/a%40b.c/", Ok("members.add")),
            (
                Delete,
                "/current/user/auth/key/k1/",
                Ok("auth.delete_api_key"),
            ),
            (Get, "/current/nowhere/at/all/", Err(404)),
            (Get, "/current/planet/1/members/list/", Err(404)),
            (Delete, "/current/ping/", Err(405)),
            (
                Options,
                "/current/user/email/",
                Ok("system.describe_endpoint"),
            ),
            (Options, "/current/nowhere/", Err(404)),
            (
                Get,
                "/.well-known/oauth-protected-resource/",
                Ok("oauth.get_resource_metadata"),
            ),
            (Get, "/ping/", Err(404)),
        ] {
            assert_eq!(name(method, path), expected, "{method:?} {path}");
        }
    }

    #[test]
    fn variants_are_told_apart_by_fixed_values() {
        let mut request = Request::new(Method::Post, "/current/oauth/token/");
        for (grant, expected) in [
            ("refresh_token", "oauth.refresh_token"),
            ("authorization_code", "oauth.exchange_code"),
        ] {
            request.body = Sent::Form(vec![("grant_type".to_owned(), grant.to_owned())]);
            let routes = candidates(&request).unwrap();
            assert_eq!(choose(routes, &request).unwrap().operation.name, expected);
        }
    }
}
