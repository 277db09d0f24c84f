//! Text that must never be shown.

use std::sync::Arc;

/// A text that must never be shown. It is an object, not a record, so that a data class or struct that holds it does
/// not print it.
#[derive(Debug, uniffi::Object)]
#[uniffi::export(Debug)]
pub struct Secret(pub(crate) fastio_core::Secret);

#[uniffi::export]
impl Secret {
    /// Takes the text.
    #[uniffi::constructor]
    pub fn new(text: String) -> Arc<Self> {
        Secret::wrap(text.into())
    }

    /// The text itself. It must end in a header, a URL that is sent, or the user's key store, nowhere else.
    pub fn expose(&self) -> String {
        self.0.expose().to_owned()
    }
}

impl Secret {
    pub(crate) fn wrap(secret: fastio_core::Secret) -> Arc<Self> {
        Arc::new(Secret(secret))
    }
}
