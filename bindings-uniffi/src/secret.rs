//! Text that must never be shown.

/// A text that must never be shown: what holds it and is printed shows it as three dots. It crosses as a value and not as
/// an object, for each use of an object is a crossing of its own.
#[derive(Clone, uniffi::Record)]
#[uniffi::export(Debug, Display)]
pub struct Secret {
    /// The text itself. It must end in a header, a URL that is sent, or the user's key store, nowhere else.
    pub text: String,
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(...)")
    }
}

impl std::fmt::Display for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{self:?}")
    }
}

impl From<fastio_core::Secret> for Secret {
    fn from(secret: fastio_core::Secret) -> Self {
        Secret {
            text: secret.expose().to_owned(),
        }
    }
}

impl From<Secret> for fastio_core::Secret {
    fn from(secret: Secret) -> Self {
        secret.text.into()
    }
}
