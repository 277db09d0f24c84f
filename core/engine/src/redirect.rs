//! Whether, and how, a redirect is followed.

use crate::effect::{HttpRequest, Url};
use crate::envelope::Head;
use crate::error::{Error, ErrorKind, Result};
use crate::request::{Prepared, scheme};
use fastio_description::{Operation, table::Redirects};

const MOST_HOPS: u32 = 5;

/// Whether a host that cannot show a redirect may follow it. Such a host is a browser, which drops the authorization
/// once it leaves the origin, but no other header.
pub(crate) fn may_follow(prepared: &Prepared) -> bool {
    prepared.operation.redirects == Redirects::SameHost
        && prepared.body.is_none()
        && !prepared.carries_secret_header_or_password
}

/// Turns a request into the one that its redirect asks for, or refuses. A target's address is never shown: it may carry
/// a token.
pub(crate) fn follow(
    op: &Operation,
    request: &mut HttpRequest,
    head: &Head,
    hops: u32,
    carries_password: bool,
) -> Result<()> {
    let refuse = |why: &str| {
        let mut error = Error::new(
            ErrorKind::InvalidReply,
            format!(
                "the service answered with a redirect, which is not followed: {why}; check the base URL"
            ),
        );
        error.status = head.status;
        Err(error)
    };
    let Some((_, location)) = head
        .headers
        .iter()
        .find(|(name, _)| name.eq_ignore_ascii_case("location"))
    else {
        return refuse("it names no target");
    };
    let Some(target) = resolve(&request.url.full, location) else {
        return refuse("its target is no http or https address");
    };
    if request.body.is_some() {
        return refuse("the request has a body");
    }
    let is_secure = |url: &str| origin(url).is_some_and(|origin| origin.starts_with("https:"));
    if is_secure(&request.url.full) && !is_secure(&target) {
        return refuse("it leads from https to http");
    }
    if hops > MOST_HOPS {
        return refuse("there are too many in a row");
    }
    match op.redirects {
        Redirects::Never => return refuse("this operation allows none"),
        Redirects::SameHost if carries_password => return refuse("the request carries a password"),
        Redirects::SameHost if origin(&target) != origin(&request.url.full) => {
            return refuse("it leads to another host");
        }
        Redirects::SameHost => {}
        Redirects::NoCredentials => {
            let secret = |name: &str| {
                ["authorization", "x-ve-password"]
                    .iter()
                    .any(|secret| name.eq_ignore_ascii_case(secret))
            };
            request.headers.retain(|header| !secret(header.name));
        }
        Redirects::BareOnce if hops > 1 => return refuse("this operation allows one only"),
        Redirects::BareOnce => request.headers.clear(),
    }
    let redacted = format!("{}/***", origin(&target).unwrap_or_default());
    request.url = Url {
        full: target,
        redacted,
    };
    Ok(())
}

/// Scheme, host and port, in lower case.
fn origin(url: &str) -> Option<String> {
    let (scheme, rest) = scheme(url)?;
    let scheme = scheme.to_ascii_lowercase();
    let authority = rest
        .split(['/', '?', '#', '\\'])
        .next()?
        .to_ascii_lowercase();
    if authority.is_empty() || authority.contains('@') {
        return None;
    }
    let default_port = match scheme.as_str() {
        "http" => ":80",
        "https" => ":443",
        _ => return None,
    };
    Some(format!(
        "{scheme}://{}",
        authority.strip_suffix(default_port).unwrap_or(&authority)
    ))
}

/// The absolute address of a `Location`; `None` unless it is http or https and free of blanks and control characters.
fn resolve(base: &str, location: &str) -> Option<String> {
    let location = location.trim();
    if location.is_empty()
        || location
            .chars()
            .any(|c| c.is_control() || c.is_whitespace() || c == '\\')
    {
        return None;
    }
    let location = location.split('#').next()?;
    if scheme(location).is_some() && !location.starts_with(['/', '?']) {
        origin(location)?;
        return Some(location.to_owned());
    }
    let (scheme, _) = scheme(base)?;
    if let Some(rest) = location.strip_prefix("//") {
        let target = format!("{scheme}://{rest}");
        origin(&target)?;
        return Some(target);
    }
    let origin = origin(base)?;
    if location.starts_with('/') {
        return Some(format!("{origin}{location}"));
    }
    if location.contains(':') && !location.split('/').next()?.contains('?') {
        // Another scheme, such as `file:` or `data:`.
        return None;
    }
    let path = base
        .get(origin.len().min(base.len())..)?
        .split(['?', '#'])
        .next()?;
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    Some(format!("{origin}{folder}/{location}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::effect::{ReplyMode, Timeouts};
    use crate::table_for_tests::OPERATION;

    /// Where a redirect of the operation leads, if it is followed.
    fn followed(redirects: Redirects, from: &str, to: &str) -> Option<String> {
        let op = Operation {
            redirects,
            ..OPERATION
        };
        let url = from.to_owned();
        let mut request = HttpRequest {
            operation: op.name,
            attempt: 1,
            method: "GET",
            url: Url {
                full: url.clone(),
                redacted: url,
            },
            headers: Vec::new(),
            body: None,
            timeouts: Timeouts::default(),
            may_follow_redirect: false,
            reply: ReplyMode::Whole { limit: 1 },
        };
        let head = Head {
            status: 302,
            headers: vec![("Location".to_owned(), to.to_owned())],
        };
        follow(&op, &mut request, &head, 1, false).ok()?;
        Some(request.url.full)
    }

    #[test]
    fn a_redirect_does_not_lead_out_of_https() {
        for redirects in [Redirects::NoCredentials, Redirects::BareOnce] {
            let secure = followed(redirects, BASE, "https://cdn.example/x");
            assert_eq!(secure.as_deref(), Some("https://cdn.example/x"));
            assert_eq!(followed(redirects, BASE, "http://cdn.example/x"), None);
            let local = followed(redirects, "http://127.0.0.1/a", "http://127.0.0.1:1/x");
            assert_eq!(local.as_deref(), Some("http://127.0.0.1:1/x"));
        }
    }

    const BASE: &str = "https://api.fast.io/current/workspace/1/storage/2/preview/pdf/read/";

    #[test]
    fn resolves_what_a_location_may_be() {
        let resolved = |location: &str| resolve(BASE, location);
        assert_eq!(
            resolved("/a?b=c#d").as_deref(),
            Some("https://api.fast.io/a?b=c")
        );
        assert_eq!(
            resolved("x.png").as_deref(),
            Some("https://api.fast.io/current/workspace/1/storage/2/preview/pdf/read/x.png")
        );
        assert_eq!(
            resolved("//cdn.example/x").as_deref(),
            Some("https://cdn.example/x")
        );
        assert_eq!(
            resolved("HTTP://cdn.example/x").as_deref(),
            Some("HTTP://cdn.example/x")
        );
        for bad in [
            "",
            "file:///etc/passwd",
            "ftp://host/x",
            "data:text/html,x",
            "https://user@evil.example/",
            "http:\\evil",
            "a b",
            "javascript:alert(1)",
        ] {
            assert_eq!(resolved(bad), None, "{bad}");
        }
    }

    #[test]
    fn an_origin_is_compared_without_case_and_default_port() {
        assert_eq!(
            origin("HTTPS://API.fast.io:443/x"),
            origin("https://api.fast.io/y?z")
        );
        assert_ne!(
            origin("https://api.fast.io:8443/x"),
            origin("https://api.fast.io/")
        );
        assert_ne!(
            origin("http://api.fast.io/x"),
            origin("https://api.fast.io/")
        );
    }
}
