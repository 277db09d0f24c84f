//! Masks secrets in texts that are shown: URLs, JSON and forms.

/// What stands in the place of a secret.
pub const MASK: &str = "***";

/// Names whose values are secrets wherever they stand, without regard to case.
const SECRET_KEYS: [&str; 28] = [
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
];

/// Whether values of this name are secrets.
pub fn is_secret_key(name: &str) -> bool {
    name.eq_ignore_ascii_case("x-ve-password")
        || name.eq_ignore_ascii_case("authorization")
        || SECRET_KEYS.iter().any(|key| key.eq_ignore_ascii_case(name))
}
