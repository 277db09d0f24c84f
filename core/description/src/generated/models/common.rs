// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Models of `common`.

#[allow(clippy::wildcard_imports, unused_imports)]
use crate::models::*;
use serde::{Deserialize, Serialize};

/// On files, versions, locks, intents, events, comments, invitations and metadata facts that an
/// agent made for a person: the person and, where known, the agent's name.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Actor {
    /// True for the service's own agent only; any other name is self-declared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verified: Option<bool>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What wraps a successful answer. Form A puts the payload in `response`; form B puts its
/// fields beside `result`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Envelope {
    /// `result`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<EnvelopeResult>,
    /// Form B, usually "ok". A few payloads (how-to, ping) use the same key for their own field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// The payload, form A. Any JSON value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub response: Option<Value>,
    /// `current_api_version`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_api_version: Option<String>,
    /// Server time; usable as the first `lastactivity` of an activity poll.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub server_date: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

union! {
    /// The member `result` of [`Envelope`].
    EnvelopeResult {
        /// The only boolean among the forms.
        Boolean(bool) if is_json(Json::Boolean),
        /// The only text among the forms.
        Text(EnvelopeResultText) if is_json(Json::Text),
    }
}

words! {
    /// A form of [`EnvelopeResult`].
    EnvelopeResultText {
        Yes = "yes",
        No = "no",
    }
}

/// The `error` member of a refused request.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Error {
    /// Number that identifies the place which refused the request. Can come as a string of digits.
    #[serde(
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::models::text_or_none"
    )]
    pub code: Option<String>,
    /// Message for people; advisory.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Older name of `text`; read it when `text` is missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Symbolic or secondary identifier, on some answers only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_code: Option<String>,
    /// `documentation_url`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub documentation_url: Option<String>,
    /// Method and path, or a route name, of what refused the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource: Option<String>,
    /// An array lists the parameters that failed validation; an object carries details of this one
    /// refusal (attempts_remaining, retry_after_seconds, reason, credential_type,
    /// current_version_id).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<ErrorParams>,
    /// Cause of a conflict, on some 409 answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<ErrorReason>,
    /// Structured report, on some 422 answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub validation_report: Option<Value>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Every known shape of a refused request, merged.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ErrorEnvelope {
    /// `result`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<ErrorEnvelopeResult>,
    /// The Error object; on OAuth operations the RFC 6749 error word as a string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<ErrorEnvelopeError>,
    /// OAuth operations only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_description: Option<String>,
    /// Flat variant (AI chat cancel and the like).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_message: Option<String>,
    /// Flat variant; can exceed 32 bits.
    #[serde(
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::models::text_or_none"
    )]
    pub error_id: Option<String>,
    /// `current_api_version`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_api_version: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

union! {
    /// The Error object; on OAuth operations the RFC 6749 error word as a string.
    ErrorEnvelopeError {
        /// The only object among the forms.
        Error(Error) if is_json(Json::Object),
        /// The only text among the forms.
        Text(String) if is_json(Json::Text),
    }
}

union! {
    /// The member `result` of [`ErrorEnvelope`].
    ErrorEnvelopeResult {
        /// The only boolean among the forms.
        Boolean(bool) if is_json(Json::Boolean),
        /// The only text among the forms.
        Text(String) if is_json(Json::Text),
    }
}

/// One parameter that failed validation. All failures of a request come in one answer.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ErrorParam {
    /// `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `kind`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<ErrorParamKind>,
    /// `message`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// `code`.
    #[serde(
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::models::text_or_none"
    )]
    pub code: Option<String>,
    /// Present on type mismatches.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected_type: Option<String>,
    /// Present when the parameter came under another accepted name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub received_alias: Option<String>,
    /// Stable machine-readable cause; only some operations add it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The member `kind` of [`ErrorParam`].
    ErrorParamKind {
        Missing = "missing",
        Invalid = "invalid",
        TypeMismatch = "type_mismatch",
    }
}

union! {
    /// An array lists the parameters that failed validation; an object carries details of this one
    /// refusal (attempts_remaining, retry_after_seconds, reason, credential_type,
    /// current_version_id).
    ErrorParams {
        /// The only list among the forms.
        List(Vec<ErrorParam>) if is_json(Json::List),
        /// The only object among the forms.
        Object(Value) if is_json(Json::Object),
    }
}

union! {
    /// Cause of a conflict, on some 409 answers.
    ErrorReason {
        /// The only text among the forms.
        Text(String) if is_json(Json::Text),
        /// The only object among the forms.
        Object(Value) if is_json(Json::Object),
    }
}

/// `KeysetPagination`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct KeysetPagination {
    /// `has_more`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
    /// Cursor of the next page; absent or null on the last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
    /// `page_size`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `OffsetPagination`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct OffsetPagination {
    /// Items in the whole list. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// `limit`. At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// `offset`. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// `has_more`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}
