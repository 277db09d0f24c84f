//! Identifiers: what may be sent, what is canonical, and how ids are shown.
//!
//! Two questions are asked of the id of a node, upload, chat and the like. *Sendable*: may it stand
//! in a request? That alone decides whether a call is refused. *Canonical*: does it have the
//! documented form? That is for comparing and for diagnostics.

use std::fmt;

/// Most characters of an id that is sent.
const LONGEST: usize = 128;

/// Why a text is no identifier of the wanted sort.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IdFault {
    /// Nothing there.
    Empty,
    /// More characters than any id has.
    TooLong(usize),
    /// A character that could leave its place in a request.
    NotSendable(char),
    /// A character that canonical ids do not have.
    NotCanonical(char),
    /// This many letters and digits, which is not the documented number.
    Length(usize),
    /// Something else than decimal digits.
    NotDigits,
    /// This many digits, which is not 19.
    Digits(usize),
    /// Not `mt_` followed by letters and digits.
    Template,
    /// Not `entity_type:entity_id:access_mode`.
    Scope,
    /// `userdetails` with another id or mode than its only ones.
    UserDetails,
}

impl fmt::Display for IdFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            IdFault::Empty => f.write_str("empty"),
            IdFault::TooLong(count) => write!(f, "{count} characters, more than {LONGEST}"),
            IdFault::NotSendable(c) => write!(
                f,
                "character {c:?} is not a letter, digit, hyphen or underscore"
            ),
            IdFault::NotCanonical(c) => {
                write!(f, "character {c:?} is not a letter, digit or hyphen")
            }
            IdFault::Length(count) => write!(f, "{count} letters and digits, not 29 or 30"),
            IdFault::NotDigits => f.write_str("not digits only"),
            IdFault::Digits(count) => write!(f, "{count} digits, not 19"),
            IdFault::Template => f.write_str("not mt_ with letters and digits"),
            IdFault::Scope => f.write_str("does not match the pattern"),
            IdFault::UserDetails => f.write_str("userdetails exists only as userdetails:*:rw"),
        }
    }
}

/// Whether a client may put this id into a request: 1 to 128 ASCII letters, digits, hyphens and
/// underscores. Nothing else about an id is a reason to refuse it.
pub fn is_sendable(id: &str) -> bool {
    check_sendable(id).is_ok()
}

/// As [`is_sendable`], with the reason.
pub fn check_sendable(id: &str) -> Result<(), IdFault> {
    if id.is_empty() {
        return Err(IdFault::Empty);
    }
    if let Some(c) = id
        .chars()
        .find(|c| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_')))
    {
        return Err(IdFault::NotSendable(c));
    }
    if id.len() > LONGEST {
        return Err(IdFault::TooLong(id.len()));
    }
    Ok(())
}

/// The form in which two spellings of one id are the same text: hyphens out, letters lowered. For
/// comparing and storing; send ids as they were received.
pub fn canonical(id: &str) -> Result<String, IdFault> {
    if id.is_empty() {
        return Err(IdFault::Empty);
    }
    if let Some(c) = id
        .chars()
        .find(|c| !(c.is_ascii_alphanumeric() || *c == '-'))
    {
        return Err(IdFault::NotCanonical(c));
    }
    let bare: String = id
        .chars()
        .filter(|c| *c != '-')
        .map(|c| c.to_ascii_lowercase())
        .collect();
    match bare.len() {
        29 | 30 => Ok(bare),
        other => Err(IdFault::Length(other)),
    }
}

/// The form for people: a hyphen after every fifth character. What is not canonical stays as it is.
pub fn display(id: &str) -> String {
    let Ok(bare) = canonical(id) else {
        return id.to_owned();
    };
    let mut shown = String::with_capacity(bare.len() + 5);
    for (index, c) in bare.chars().enumerate() {
        if index > 0 && index % 5 == 0 {
            shown.push('-');
        }
        shown.push(c);
    }
    shown
}

/// Whether two texts name the same thing.
pub fn same(a: &str, b: &str) -> bool {
    a == b || matches!((canonical(a), canonical(b)), (Ok(a), Ok(b)) if a == b)
}

/// What the type prefix of an id stands for by the service's own table. For diagnostics only: the
/// table is not complete, and nothing may depend on it.
pub fn kind_of(id: &str) -> &'static str {
    let Ok(bare) = canonical(id) else {
        return "unknown";
    };
    if bare.len() == 29 {
        return match bare.get(..1) {
            Some("0") => "sentinel, never a real id",
            Some("2") => "StorageNode",
            Some("3") => "StorageVersion",
            Some("4") => "PhysicalObject",
            Some("5") => "UploadSession",
            Some("6") => "Share",
            Some("7") => "DataObject",
            Some("8") => "Asset",
            Some("9") => "AiJob",
            Some("a") => "General",
            Some("b") => "AiAgentKey",
            Some("c") => "MetadataRecord",
            Some("d") => "AiTransaction",
            Some("e") => "OrgTransfer",
            Some("f") => "ChunkManifest",
            _ => "unknown",
        };
    }
    match bare.get(..2) {
        Some("ta" | "tb" | "tc") => "Task",
        Some("ca" | "cb") => "Comment",
        Some("wa") => "WorkflowStepOccurrence",
        Some("wd") => "WorkflowTrigger",
        Some("wf") => "WorkflowTemplate",
        Some("we") => "WorkflowObligation",
        Some("wt") => "WorkflowReview",
        Some("wq") => "WorkspacePolicy",
        Some("wp") => "WorkflowRole",
        Some("wm") => "OutboundSubscription",
        Some("wb" | "wc" | "wg" | "wh" | "wj" | "wk" | "wn" | "wr" | "ws") => "WorkflowRecord",
        _ => "unknown",
    }
}

/// Whether a text is the id of a user, organization, workspace, share or file share: 19 digits.
/// Such an id exceeds 2^53: it is a text and never a number.
pub fn check_profile_id(id: &str) -> Result<(), IdFault> {
    if id.is_empty() {
        return Err(IdFault::Empty);
    }
    if !id.bytes().all(|b| b.is_ascii_digit()) {
        return Err(IdFault::NotDigits);
    }
    if id.len() == 19 {
        Ok(())
    } else {
        Err(IdFault::Digits(id.len()))
    }
}

/// Whether a text is the id of a metadata template: `mt_`, then letters and digits, whose case
/// matters.
pub fn check_template_id(id: &str) -> Result<(), IdFault> {
    match id.strip_prefix("mt_") {
        Some(rest) if !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_alphanumeric()) => Ok(()),
        _ => Err(IdFault::Template),
    }
}

/// Whether a text is a scope: `entity_type:entity_id:access_mode`, such as `org:*:rw`.
pub fn check_scope(scope: &str) -> Result<(), IdFault> {
    let mut parts = scope.split(':');
    let (Some(entity), Some(id), Some(mode), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return Err(IdFault::Scope);
    };
    let known = matches!(
        entity,
        "user" | "org" | "workspace" | "share" | "userdetails"
    ) && (id == "*" || (!id.is_empty() && id.bytes().all(|b| b.is_ascii_digit())))
        && matches!(mode, "r" | "rw" | "rwa");
    match (known, entity) {
        (false, _) => Err(IdFault::Scope),
        (true, "userdetails") if scope != "userdetails:*:rw" => Err(IdFault::UserDetails),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests;
