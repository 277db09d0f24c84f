// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `previews`.

use crate::Client;
use crate::draft::{Draft, bytes, typed};
use fastio_core::description::models;

/// Operations of the area `previews`; see [`Client::previews`].
#[derive(Debug, Clone, Copy)]
pub struct Previews<'c>(pub(super) &'c Client);

#[allow(clippy::too_many_arguments)]
impl Previews<'_> {
    /// Mint a link that shows a preview without sign-in.
    ///
    /// Each call mints a token. path already contains it and is relative to the host, starting with
    /// /current/.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `node_id`: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    /// - `preview_type`: The parameter `preview_type`. One of `bin`, `thumbnail`, `image`,
    ///   `hlsstream`, `pdf`, `spreadsheet`, `audio`, `mp4`.
    ///
    /// `previews.preauthorize`: `GET
    /// /{context}/{context_id}/storage/{node_id}/preview/{preview_type}/preauthorize/`. Not sent
    /// again when its outcome is unknown.
    ///
    /// Reply: The link.
    pub fn preauthorize(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        node_id: impl Into<String>,
        preview_type: impl Into<models::PreviewsPreauthorizePreviewType>,
    ) -> Preauthorize {
        Preauthorize(
            Draft::new(self.0, "previews.preauthorize")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .value::<String>("node_id", node_id)
                .value::<models::PreviewsPreauthorizePreviewType>("preview_type", preview_type),
        )
    }

    /// Read one file of a preview with a preauthorized token.
    ///
    /// Build it from path of preauthorize; other files of the same preview (an HLS playlist's
    /// segments) differ in the name.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `node_id`: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    /// - `preview_type`: The parameter `preview_type`. One of `bin`, `thumbnail`, `image`,
    ///   `hlsstream`, `pdf`, `spreadsheet`, `audio`, `mp4`.
    /// - `token`: downloadToken of previews.preauthorize.
    /// - `filename`: primaryFilename or another file of the preview.
    ///
    /// `previews.read`: `GET
    /// /{context}/{context_id}/storage/{node_id}/preview/{preview_type}/read/{token}/file/{filename}`.
    /// Takes no credential.
    ///
    /// Reply: The bytes. Awaited for all of it; `stream` reads it piece by piece.
    pub fn read(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        node_id: impl Into<String>,
        preview_type: impl Into<models::PreviewsReadPreviewType>,
        token: impl Into<String>,
        filename: impl Into<String>,
    ) -> Read {
        Read(
            Draft::new(self.0, "previews.read")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .value::<String>("node_id", node_id)
                .value::<models::PreviewsReadPreviewType>("preview_type", preview_type)
                .value::<String>("token", token)
                .value::<String>("filename", filename),
        )
    }

    /// Read a preview's main file with the bearer token.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `node_id`: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    /// - `preview_type`: The parameter `preview_type`. One of `bin`, `thumbnail`, `image`,
    ///   `hlsstream`, `pdf`, `spreadsheet`, `audio`, `mp4`.
    ///
    /// `previews.read_authorized`: `GET
    /// /{context}/{context_id}/storage/{node_id}/preview/{preview_type}/read/`.
    ///
    /// Reply: The bytes. Awaited for all of it; `stream` reads it piece by piece.
    pub fn read_authorized(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        node_id: impl Into<String>,
        preview_type: impl Into<models::PreviewsReadAuthorizedPreviewType>,
    ) -> ReadAuthorized {
        ReadAuthorized(
            Draft::new(self.0, "previews.read_authorized")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .value::<String>("node_id", node_id)
                .value::<models::PreviewsReadAuthorizedPreviewType>("preview_type", preview_type),
        )
    }
}

/// A request of [`Previews::preauthorize`]: mint a link that shows a preview without sign-in.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Preauthorize(Draft);

typed!(Preauthorize, models::PreviewsPreauthorizeReply);

/// A request of [`Previews::read`]: read one file of a preview with a preauthorized token.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Read(Draft);

bytes!(Read);

/// A request of [`Previews::read_authorized`]: read a preview's main file with the bearer token.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ReadAuthorized(Draft);

bytes!(ReadAuthorized);
