//! Accounts.

use super::{ProfileId, Secret};
use crate::time::Now;
use sha2::{Digest, Sha256};

/// Failed sign-ins that lock an account.
pub const ATTEMPTS: u32 = 5;
/// How long an account stays locked.
pub const LOCK_SECONDS: u64 = 30 * 60;

/// One account.
#[derive(Debug, Clone)]
pub struct User {
    /// Its profile id.
    pub id: ProfileId,
    /// Its email address.
    pub email: String,
    /// Whether the address has been verified.
    pub verified: bool,
    /// SHA-256 of the password.
    password: [u8; 32],
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Whether the account is an AI agent's.
    pub agent: bool,
    /// Country code and number of the phone.
    pub phone: Option<(String, String)>,
    /// The second factor.
    pub two_factor: TwoFactor,
    /// Failed sign-ins in a row.
    pub failed: u32,
    /// Until when sign-in is refused.
    pub locked_until: Option<Now>,
    /// Whether the account is closed.
    pub closed: bool,
    /// When it was made.
    pub created: Now,
    /// The mailed codes that are open.
    pub codes: Codes,
}

/// The second factor of an account.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum TwoFactor {
    /// None.
    #[default]
    Disabled,
    /// Set up and not confirmed yet.
    Unverified(Secret),
    /// In use.
    Enabled(Secret),
}

/// Codes that were mailed and not redeemed yet.
#[derive(Debug, Clone, Default)]
pub struct Codes {
    /// Verifies the address.
    pub verify: Option<Secret>,
    /// Resets the password, until this time.
    pub reset: Option<(Secret, Now)>,
    /// Changes the address to this one.
    pub change: Option<(Secret, String)>,
}

fn digest(password: &str) -> [u8; 32] {
    Sha256::digest(password.as_bytes()).into()
}

impl User {
    /// A new, unverified account.
    pub fn new(id: ProfileId, email: &str, password: &str, now: Now) -> User {
        User {
            id,
            email: email.to_owned(),
            verified: false,
            password: digest(password),
            first_name: None,
            last_name: None,
            agent: false,
            phone: None,
            two_factor: TwoFactor::Disabled,
            failed: 0,
            locked_until: None,
            closed: false,
            created: now,
            codes: Codes::default(),
        }
    }

    /// Whether this is the account's address; case does not matter.
    pub fn has_email(&self, email: &str) -> bool {
        self.email.eq_ignore_ascii_case(email)
    }

    /// Whether this is the account's password.
    pub fn has_password(&self, password: &str) -> bool {
        self.password == digest(password)
    }

    /// Gives the account a new password.
    pub fn set_password(&mut self, password: &str) {
        self.password = digest(password);
    }
}
