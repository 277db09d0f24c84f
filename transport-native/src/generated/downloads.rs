// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `downloads`.

use crate::Client;
use crate::draft::{Draft, bytes, typed};
use fastio_core::description::models;

/// Operations of the area `downloads`; see [`Client::downloads`].
#[derive(Debug, Clone, Copy)]
pub struct Downloads<'c>(pub(super) &'c Client);

#[allow(clippy::too_many_arguments)]
impl Downloads<'_> {
    /// Read the bytes of a file or note.
    ///
    /// With the bearer token, or with token from request_token and no sign-in. The address with
    /// token is a secret.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `node_id`: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// Optional, set on the request: `token`, `version_id`, `error`, `range`.
    ///
    /// `downloads.read`: `GET /{context}/{context_id}/storage/{node_id}/read/`. Takes a credential
    /// if there is one.
    ///
    /// Reply: The bytes. Awaited for all of it; `stream` reads it piece by piece.
    pub fn read(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        node_id: impl Into<String>,
    ) -> Read {
        Read(
            Draft::new(self.0, "downloads.read")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .value::<String>("node_id", node_id),
        )
    }

    /// Read one file of an AI share.
    ///
    /// Links live 5 minutes. Every fault of the token answers 404, so that tokens cannot be
    /// guessed. No slash at the end.
    ///
    /// - `token`: Token of the link. Of the form `^[A-Za-z0-9]+$`.
    /// - `file`: Index from 0. At least 0.
    ///
    /// Optional, set on the request: `range`.
    ///
    /// `downloads.read_ai_share`: `GET /ai/share/{token}`. Takes no credential.
    ///
    /// Reply: The bytes. Awaited for all of it; `stream` reads it piece by piece.
    ///
    /// # Errors
    ///
    /// - HTTP 404, class 1609 (Not Found): Token missing, wrong, expired or used up; index out of
    ///   range.
    /// - HTTP 500, class 1654 (Internal Error): The file could not be read.
    pub fn read_ai_share(&self, token: impl Into<String>, file: i64) -> ReadAiShare {
        ReadAiShare(
            Draft::new(self.0, "downloads.read_ai_share")
                .value::<String>("token", token)
                .set("file", file),
        )
    }

    /// Mint a token that reads one file without sign-in.
    ///
    /// Each call mints a token. Send version_id here and on the read call; today only the read call
    /// heeds it.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `node_id`: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// Optional, set on the request: `version_id`.
    ///
    /// `downloads.request_token`: `GET /{context}/{context_id}/storage/{node_id}/requestread/`. Not
    /// sent again when its outcome is unknown.
    ///
    /// Reply: The token.
    pub fn request_token(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        node_id: impl Into<String>,
    ) -> RequestToken {
        RequestToken(
            Draft::new(self.0, "downloads.request_token")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .value::<String>("node_id", node_id),
        )
    }

    /// Mint a token that reads one folder as a ZIP without sign-in.
    ///
    /// Each call mints a token. It is bound to this folder (or root) and lives about 2 hours.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `node_id`: Folder id or root.
    ///
    /// `downloads.request_zip_token`: `GET /{context}/{context_id}/storage/{node_id}/requestzip/`.
    /// Not sent again when its outcome is unknown.
    ///
    /// Reply: The token.
    pub fn request_zip_token(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        node_id: impl Into<String>,
    ) -> RequestZipToken {
        RequestZipToken(
            Draft::new(self.0, "downloads.request_zip_token")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .value::<String>("node_id", node_id),
        )
    }

    /// Read a folder, or with root the whole storage, as a ZIP.
    ///
    /// With the bearer token, or with token from downloads.request_zip_token and no sign-in. Made
    /// while it is sent, so the length may be unknown. The address with token is a secret.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `node_id`: Folder id or root.
    ///
    /// Optional, set on the request: `token`.
    ///
    /// `downloads.zip`: `GET /{context}/{context_id}/storage/{node_id}/zip/`. Takes a credential if
    /// there is one.
    ///
    /// Reply: The archive. Awaited for all of it; `stream` reads it piece by piece.
    pub fn zip(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        node_id: impl Into<String>,
    ) -> Zip {
        Zip(Draft::new(self.0, "downloads.zip")
            .value::<models::Context>("context", context)
            .value::<String>("context_id", context_id)
            .value::<String>("node_id", node_id))
    }
}

/// A request of [`Downloads::read`]: read the bytes of a file or note.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Read(Draft);

impl Read {
    /// From downloads.request_token.
    pub fn token(self, token: impl Into<String>) -> Self {
        Self(self.0.value::<String>("token", token))
    }

    /// A version of the file; the current one if absent.
    pub fn version_id(self, version_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("version_id", version_id))
    }

    /// html turns error replies into a page for browsers. Only `html`.
    pub fn error(self, error: impl Into<String>) -> Self {
        Self(self.0.value::<String>("error", error))
    }

    /// Bytes wanted, such as bytes=1048576-.
    pub fn range(self, range: impl Into<String>) -> Self {
        Self(self.0.value::<String>("range", range))
    }
}

bytes!(Read);

/// A request of [`Downloads::read_ai_share`]: read one file of an AI share.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ReadAiShare(Draft);

impl ReadAiShare {
    /// Bytes wanted, such as bytes=1048576-.
    pub fn range(self, range: impl Into<String>) -> Self {
        Self(self.0.value::<String>("range", range))
    }
}

bytes!(ReadAiShare);

/// A request of [`Downloads::request_token`]: mint a token that reads one file without sign-in.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct RequestToken(Draft);

impl RequestToken {
    /// A version of the file; the current one if absent.
    pub fn version_id(self, version_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("version_id", version_id))
    }
}

typed!(RequestToken, models::SecretText);

/// A request of [`Downloads::request_zip_token`]: mint a token that reads one folder as a ZIP without sign-in.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct RequestZipToken(Draft);

typed!(RequestZipToken, models::SecretText);

/// A request of [`Downloads::zip`]: read a folder, or with root the whole storage, as a ZIP.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Zip(Draft);

impl Zip {
    /// From downloads.request_zip_token for the same folder.
    pub fn token(self, token: impl Into<String>) -> Self {
        Self(self.0.value::<String>("token", token))
    }
}

bytes!(Zip);
