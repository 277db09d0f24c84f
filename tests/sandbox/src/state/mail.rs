//! Mail the service sent. Nothing leaves the sandbox; `GET /_sandbox/mail` shows it.

use super::Secret;
use crate::time::Now;
use serde_json::{Value, json};

/// One mail.
#[derive(Debug, Clone)]
pub struct Mail {
    /// The address it went to.
    pub to: String,
    /// Why it was sent.
    pub kind: MailKind,
    /// The code it carries, if any.
    pub code: Option<Secret>,
    /// When it was sent.
    pub sent: Now,
}

/// Why a mail was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MailKind {
    /// Carries a code that verifies the address.
    VerifyEmail,
    /// Carries a code that resets the password.
    ResetPassword,
    /// Carries a code that confirms a new address.
    ChangeEmail,
    /// Somebody signed up with an address that has an account.
    AccountExists,
    /// Carries the key of an invitation.
    Invitation,
}

impl MailKind {
    /// The word `GET /_sandbox/mail` shows.
    pub fn as_str(self) -> &'static str {
        match self {
            MailKind::VerifyEmail => "verify_email",
            MailKind::ResetPassword => "reset_password",
            MailKind::ChangeEmail => "change_email",
            MailKind::AccountExists => "account_exists",
            MailKind::Invitation => "invitation",
        }
    }
}

impl Mail {
    /// The mail as the control plane shows it.
    pub fn show(&self) -> Value {
        json!({
            "to": self.to,
            "kind": self.kind.as_str(),
            "code": self.code.as_ref().map(|code| code.0.clone()),
            "sent": self.sent.text(),
        })
    }
}
