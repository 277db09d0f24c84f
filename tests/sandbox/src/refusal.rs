//! Refused requests, as the service words them: an HTTP status, a class, and a number on the wire.

use serde_json::{Value, json};

/// Why a request is refused.
#[derive(Debug, Clone, PartialEq)]
pub struct Refusal {
    /// HTTP status.
    pub status: u16,
    /// The kind of refusal (16xx), which does not travel itself.
    pub class: u16,
    /// The documented number of the place that refuses. Without one, a number of the place's own
    /// goes out, as the service draws them.
    pub code: Option<u32>,
    /// Words for people.
    pub text: String,
    /// `error.params`: a list of parameters, or details of this refusal.
    pub params: Option<Box<Value>>,
    /// The error word of RFC 6749, which makes it a bare OAuth error.
    pub oauth: Option<&'static str>,
}

impl Refusal {
    /// A refusal of this status and class.
    pub fn new(status: u16, class: u16, text: impl Into<String>) -> Self {
        Refusal {
            status,
            class,
            code: None,
            text: text.into(),
            params: None,
            oauth: None,
        }
    }

    /// 400, 1605: a value is invalid or conflicts.
    pub fn invalid(text: impl Into<String>) -> Self {
        Refusal::new(400, 1605, text)
    }

    /// 404, 1609: nothing is there.
    pub fn not_found(text: impl Into<String>) -> Self {
        Refusal::new(404, 1609, text)
    }

    /// 401, 10545: the account is no member, or lacks the role.
    pub fn not_authorized(text: impl Into<String>) -> Self {
        Refusal::new(401, 1650, text).code(10545)
    }

    /// 401, 10011: no credential came, or the one that came is dead.
    pub fn unauthenticated(text: impl Into<String>) -> Self {
        Refusal::new(401, 1650, text).code(10011)
    }

    /// 403, 1680: signed in, but not permitted.
    pub fn denied(text: impl Into<String>) -> Self {
        Refusal::new(403, 1680, text)
    }

    /// 403, 1670: plan, role or state of the account do not allow it.
    pub fn restricted(text: impl Into<String>) -> Self {
        Refusal::new(403, 1670, text)
    }

    /// 406, 1658: not acceptable in this state.
    pub fn not_acceptable(text: impl Into<String>) -> Self {
        Refusal::new(406, 1658, text)
    }

    /// 409, 1660: changed or locked meanwhile.
    pub fn conflict(text: impl Into<String>) -> Self {
        Refusal::new(409, 1660, text)
    }

    /// 402, 1688, reason `subscription_required`.
    pub fn subscription_required() -> Self {
        Refusal::new(
            402,
            1688,
            "The organization has no active subscription. Start one with billing.subscribe.",
        )
        .reason("subscription_required")
    }

    /// 500, 1654: the sandbox itself is at fault.
    pub fn internal(text: impl Into<String>) -> Self {
        Refusal::new(500, 1654, text)
    }

    /// 501, 1686: the sandbox does not implement the operation.
    pub fn not_implemented(operation: &str) -> Self {
        Refusal::new(
            501,
            1686,
            format!("The sandbox does not implement {operation}."),
        )
        .code(1686)
    }

    /// 501, 1686: the sandbox was told to throw large content away.
    pub fn discarded(text: &str) -> Self {
        Refusal::new(501, 1686, format!("{text} It runs with --content discard.")).code(1686)
    }

    /// 406, 10023: the value of one parameter cannot be taken.
    pub fn bad_param(name: &str, message: &str) -> Self {
        Refusal::not_acceptable(format!("{name}: {message}"))
            .code(10023)
            .params(json!([{
                "name": name, "kind": "invalid", "message": message, "code": 10023,
            }]))
    }

    /// A bare OAuth error of RFC 6749.
    pub fn oauth(status: u16, word: &'static str, text: impl Into<String>) -> Self {
        Refusal {
            oauth: Some(word),
            ..Refusal::new(status, 1605, text)
        }
    }

    /// With this documented number.
    #[must_use]
    pub fn code(mut self, code: u32) -> Self {
        self.code = Some(code);
        self
    }

    /// With `error.params.reason`.
    #[must_use]
    pub fn reason(self, reason: &str) -> Self {
        self.params(json!({ "reason": reason }))
    }

    /// With these details.
    #[must_use]
    pub fn params(mut self, params: Value) -> Self {
        self.params = Some(Box::new(params));
        self
    }

    /// The number on the wire: the documented one, or one drawn for this place from the range the
    /// service draws from.
    pub fn wire_code(&self, place: &str) -> u32 {
        self.code.unwrap_or_else(|| {
            let drawn = place
                .bytes()
                .chain(self.class.to_be_bytes())
                .fold(0x811c_9dc5_u32, |hash, byte| {
                    (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
                });
            100_000 + drawn % 100_000
        })
    }
}
