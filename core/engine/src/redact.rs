//! Masks secrets in texts that are shown: URLs, JSON, forms and the service's own sentences.

use serde_json::Value;

/// What stands in the place of a secret.
pub const MASK: &str = "***";

/// Names whose values are secrets wherever they stand, without regard to case: `log_secret_keys` of
/// the description's client rules, and `authorization`.
const SECRET_KEYS: [&str; 30] = [
    "secret",
    "credential",
    "token",
    "auth_token",
    "access_token",
    "refresh_token",
    "signing_secret",
    "inbound_signing_key",
    "outbound_secret",
    "api_key",
    "apikey",
    "password",
    "password1",
    "password2",
    "current_password",
    "private_key",
    "client_secret",
    "public_key",
    "hosted_invoice_url",
    "invoice_pdf",
    "code",
    "code_verifier",
    "email_token",
    "lock_token",
    "client_info",
    "downloadToken",
    "invitation_key",
    "invite_url",
    "x-ve-password",
    "authorization",
];

/// Whether values of this name are secrets.
pub fn is_secret_key(name: &str) -> bool {
    SECRET_KEYS.iter().any(|key| key.eq_ignore_ascii_case(name))
}

/// Masks the secrets of a JSON value. A number named `code` stays: it is the service's own, while a
/// secret code is a text.
pub fn json(mut value: Value) -> Value {
    let mut open = vec![&mut value];
    while let Some(value) = open.pop() {
        match value {
            Value::Array(list) => open.extend(list.iter_mut()),
            Value::Object(members) => {
                for (name, member) in members.iter_mut() {
                    if is_secret_key(name) && !is_harmless(name, member) {
                        *member = MASK.into();
                    } else {
                        open.push(member);
                    }
                }
            }
            _ => {}
        }
    }
    value
}

fn is_harmless(name: &str, value: &Value) -> bool {
    value.is_null() || value.is_boolean() || (name == "code" && value.is_number())
}

/// Masks what a text shows of secrets: values after a secret's name (`token=...`, `"token": "..."`,
/// `x-ve-password: ...`), credentials of an `Authorization` header, signed tokens, and user names
/// with passwords in URLs. Works on any text, also on JSON that is cut off.
pub fn text(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if !is_word(c) {
            if let Some(after) = rest.strip_prefix("://") {
                out.push_str("://");
                rest = after;
                if let Some(behind) = user_info(after) {
                    out.push_str(MASK);
                    rest = behind;
                }
                continue;
            }
            out.push(c);
            rest = rest.get(c.len_utf8()..).unwrap_or_default();
            continue;
        }
        let end = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        rest = after;
        if is_signed_token(word) {
            out.push_str(MASK);
            continue;
        }
        out.push_str(word);
        if word.eq_ignore_ascii_case("bearer") || word.eq_ignore_ascii_case("basic") {
            let blank = after.len() - after.trim_start_matches(' ').len();
            let (between, credential) = after.split_at(blank);
            let end = credential
                .find(|c| !is_credential(c))
                .unwrap_or(credential.len());
            // A sentence's next word is no credential.
            if blank > 0 && end >= 16 {
                out.push_str(between);
                out.push_str(MASK);
                rest = credential.get(end..).unwrap_or_default();
            }
        } else if is_secret_key(word)
            && let Some((between, value)) = assigned(after)
        {
            let (mask, behind) = masked(word, value);
            out.push_str(between);
            out.push_str(mask);
            rest = behind;
        }
    }
    out
}

fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.')
}

fn is_credential(c: char) -> bool {
    is_word(c) || matches!(c, '+' | '/' | '=' | '~')
}

/// A JSON web token: its parts are JSON in base64url, which begins with `eyJ`.
fn is_signed_token(word: &str) -> bool {
    word.len() >= 20 && word.starts_with("eyJ")
}

/// Splits behind the quote, blanks and `:` or `=` that assign a value to the name before.
fn assigned(after: &str) -> Option<(&str, &str)> {
    let quotes = ['"', '\'', '\\'];
    let rest = after.trim_start_matches(quotes).trim_start_matches(' ');
    let rest = rest
        .strip_prefix("=>")
        .or_else(|| rest.strip_prefix([':', '=']))?;
    let value = rest.trim_start_matches(' ');
    Some(after.split_at(after.len() - value.len()))
}

/// What is shown for a value, and what follows it.
fn masked<'a>(name: &str, value: &'a str) -> (&'static str, &'a str) {
    let body = value.trim_start_matches('\\');
    if let Some(quote @ ('"' | '\'')) = body.chars().next() {
        let mut escaped = false;
        for (at, c) in body.char_indices().skip(1) {
            if c == quote && !escaped {
                return ("\"***\"", body.get(at + 1..).unwrap_or_default());
            }
            // In JSON within a text the quotes themselves are escaped, and end the value all the same.
            escaped = c == '\\' && !escaped && body.len() == value.len();
        }
        return ("\"***", "");
    }
    if let Some('{' | '[') = body.chars().next() {
        return (MASK, after_brackets(body));
    }
    let ends = |c: char| {
        c.is_whitespace()
            || matches!(
                c,
                '&' | ',' | ';' | '}' | ']' | ')' | '"' | '\'' | '<' | '#'
            )
    };
    let end = body.find(ends).unwrap_or(body.len());
    let (word, behind) = body.split_at(end);
    let number = word.bytes().all(|b| b.is_ascii_digit());
    let harmless = matches!(word, "" | "null" | "true" | "false")
        || (name == "code" && number && word.len() != 6);
    if harmless {
        return ("", value);
    }
    // `Authorization: Bearer ...`: the scheme is no secret, and what follows it is, however short.
    let bearer = word.eq_ignore_ascii_case("bearer");
    if bearer || word.eq_ignore_ascii_case("basic") {
        let credential = behind.trim_start_matches(' ');
        let end = credential
            .find(|c| !is_credential(c))
            .unwrap_or(credential.len());
        let shown = if bearer { "Bearer ***" } else { "Basic ***" };
        return (shown, credential.get(end..).unwrap_or_default());
    }
    (MASK, behind)
}

/// Behind the bracket that closes the one at the start.
fn after_brackets(text: &str) -> &str {
    let (mut depth, mut quoted, mut escaped) = (0_usize, false, false);
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            '{' | '[' if !quoted => depth += 1,
            '}' | ']' if !quoted => {
                depth -= 1;
                if depth == 0 {
                    return text.get(at + 1..).unwrap_or_default();
                }
            }
            _ => {}
        }
    }
    ""
}

/// Behind the user name and password at the start of a URL's authority.
fn user_info(authority: &str) -> Option<&str> {
    let end = authority
        .find(['/', '?', '#', ' ', '"', '\''])
        .unwrap_or(authority.len());
    let at = authority.get(..end)?.rfind('@')?;
    authority.get(at..)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json as value;

    #[test]
    fn knows_every_key_of_the_description() {
        let common = include_str!("../../api/common.yaml");
        let (_, rest) = common.split_once("log_secret_keys: [").unwrap();
        let (list, _) = rest.split_once(']').unwrap();
        let described: Vec<&str> = list.split(", ").collect();
        for key in &described {
            assert!(is_secret_key(key), "{key}");
        }
        assert_eq!(
            described.len() + 1,
            SECRET_KEYS.len(),
            "a key that the description does not name"
        );
    }

    #[test]
    fn masks_values_in_every_form() {
        for (given, shown) in [
            (
                "https://h/x?token=abc&limit=1",
                "https://h/x?token=***&limit=1",
            ),
            ("password=a%20b&name=n", "password=***&name=n"),
            (
                r#"{"token":"a\"b","name":"n"}"#,
                r#"{"token":"***","name":"n"}"#,
            ),
            (r#"{"password" : "cut of"#, r#"{"password" : "***"#),
            (
                r#"{"credential":{"id":"x","y":["}"]},"name":1}"#,
                r#"{"credential":***,"name":1}"#,
            ),
            (
                r#"{\"api_key\":\"abc\",\"n\":1}"#,
                r#"{\"api_key\":"***",\"n\":1}"#,
            ),
            ("x-ve-password: hunter2", "x-ve-password: ***"),
            (
                "Authorization: Bearer abcdefghij0123456789",
                "Authorization: Bearer ***",
            ),
            ("authorization: basic a2V5", "authorization: Basic ***"),
            (
                "bad token eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln here",
                "bad token *** here",
            ),
            ("see https://user:pw@host/x", "see https://***@host/x"),
            ("TOKEN='abc' x", "TOKEN=\"***\" x"),
            (
                r#"{"code":10008,"text":"t"}"#,
                r#"{"code":10008,"text":"t"}"#,
            ),
            (r#"{"code":"123456"}"#, r#"{"code":"***"}"#),
            ("the token is not valid", "the token is not valid"),
            ("Basic plans hold 5 members", "Basic plans hold 5 members"),
            ("token=null", "token=null"),
        ] {
            assert_eq!(text(given), shown);
        }
    }

    #[test]
    fn masks_members_of_values() {
        let given = value!({"token": "a", "list": [{"password": "b", "n": 1}], "code": 5, "secret": {"x": 1}, "api_key": null});
        assert_eq!(
            json(given),
            value!({"token": "***", "list": [{"password": "***", "n": 1}], "code": 5, "secret": "***", "api_key": null})
        );
    }

    proptest::proptest! {
        #[test]
        fn no_text_breaks_it(given in ".*") {
            text(&given);
        }

        #[test]
        fn a_quoted_secret_never_shows(before in "[^\"]*", after in ".*") {
            let shown = text(&format!("{{\"x\":\"{before}\",\"token\":\"canary\",\"y\":\"{after}\"}}"));
            proptest::prop_assert!(!shown.contains("canary"), "{}", shown);
        }
    }
}
