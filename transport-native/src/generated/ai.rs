// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `ai`.

use crate::Client;
use crate::draft::{Draft, bytes, listing, typed};
use fastio_core::description::models;

/// Operations of the area `ai`; see [`Client::ai`].
#[derive(Debug, Clone, Copy)]
pub struct Ai<'c>(pub(super) &'c Client);

#[allow(clippy::too_many_arguments)]
impl Ai<'_> {
    /// Draw a share's preview image.
    ///
    /// A PNG, not JSON. A public share gets an image made for it, a private one (login needed) the
    /// default image. 404 when disabled.
    ///
    /// - `share_id`: The share's 19-digit id, or its custom name.
    ///
    /// `ai.generate_og_image`: `GET /share/{share_id}/ai/autoog/`. Takes a credential if there is
    /// one.
    ///
    /// Reply: The image. Awaited for all of it; `stream` reads it piece by piece.
    pub fn generate_og_image(&self, share_id: impl Into<String>) -> GenerateOgImage {
        GenerateOgImage(
            Draft::new(self.0, "ai.generate_og_image").value::<String>("share_id", share_id),
        )
    }

    /// Make a list of temporary download links for another assistant.
    ///
    /// Markdown to paste elsewhere. Links live 5 minutes and are read with downloads.read_ai_share.
    /// At most 25 files, 50 MB each, 100 MB together. No AI feature is needed; on a share the
    /// caller needs the download permission.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `files`: File ids, 1 to 25. 1 to 25 items, each of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// `ai.generate_share`: `POST /{context}/{context_id}/ai/share/`. Not sent again when its
    /// outcome is unknown.
    ///
    /// Reply: The text.
    pub fn generate_share(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        files: impl IntoIterator<Item = impl Into<String>>,
    ) -> GenerateShare {
        GenerateShare(
            Draft::new(self.0, "ai.generate_share")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .texts("files", files),
        )
    }

    /// Write a share's title and description with AI.
    ///
    /// The three values are stored on the share at once. Share only.
    ///
    /// - `share_id`: The share's 19-digit id, or its custom name.
    ///
    /// Optional, set on the request: `user_context`.
    ///
    /// `ai.generate_title`: `POST /share/{share_id}/ai/autotitle/`. Not sent again when its outcome
    /// is unknown.
    ///
    /// Reply: What was written.
    pub fn generate_title(&self, share_id: impl Into<String>) -> GenerateTitle {
        GenerateTitle(Draft::new(self.0, "ai.generate_title").value::<String>("share_id", share_id))
    }

    /// List the latest AI token charges.
    ///
    /// At most 40, newest first. Workspace only.
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    ///
    /// `ai.list_transactions`: `GET /workspace/{workspace_id}/ai/transactions/`.
    ///
    /// Needs: content_ai.
    ///
    /// Reply: The charges.
    pub fn list_transactions(&self, workspace_id: impl Into<String>) -> ListTransactions {
        ListTransactions(
            Draft::new(self.0, "ai.list_transactions")
                .value::<String>("workspace_id", workspace_id),
        )
    }

    /// Search indexed passages by meaning.
    ///
    /// Deprecated for storage.search, which searches by meaning too when intelligence is on.
    /// Refused when intelligence is off (class 1605).
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `query_text`: What to look for. 2 to 1000 characters.
    ///
    /// Optional, set on the request: `files_scope`, `folders_scope`, `limit`, `offset`, `details`.
    ///
    /// `ai.search`: `GET /{context}/{context_id}/ai/search/`.
    ///
    /// Needs: content_ai.
    ///
    /// Reply: One page of passages. Awaited for one page; `pages` and `items` follow to the end.
    #[deprecated(note = "use storage.search")]
    pub fn search(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        query_text: impl Into<String>,
    ) -> Search {
        Search(
            Draft::new(self.0, "ai.search")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .value::<String>("query_text", query_text),
        )
    }
}

/// A request of [`Ai::generate_og_image`]: draw a share's preview image.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GenerateOgImage(Draft);

bytes!(GenerateOgImage);

/// A request of [`Ai::generate_share`]: make a list of temporary download links for another assistant.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GenerateShare(Draft);

typed!(GenerateShare, String);

/// A request of [`Ai::generate_title`]: write a share's title and description with AI.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GenerateTitle(Draft);

impl GenerateTitle {
    /// What the AI should bear in mind.
    pub fn user_context(self, user_context: impl Into<String>) -> Self {
        Self(self.0.value::<String>("user_context", user_context))
    }
}

typed!(GenerateTitle, models::AiGenerateTitleReply);

/// A request of [`Ai::list_transactions`]: list the latest AI token charges.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListTransactions(Draft);

typed!(ListTransactions, Vec<models::AiTransaction>);

/// A request of [`Ai::search`]: search indexed passages by meaning.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Search(Draft);

impl Search {
    /// Comma-separated nodeId:versionId pairs, at most 100; narrows retrieval to these indexed
    /// files. Needs intelligence. Never together with files_attach. 1 to 100 items, each of the
    /// form `^[^:,]+:[^:,]*$`.
    pub fn files_scope(self, files_scope: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("files_scope", files_scope))
    }

    /// Comma-separated nodeId:depth pairs, depth 1 to 10; at most 100 references counted after
    /// subfolders are expanded (files inside do not count). Needs intelligence. Never together with
    /// files_attach. 1 to 100 items, each of the form `^[^:,]+:([1-9]|10)$`.
    pub fn folders_scope(self, folders_scope: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("folders_scope", folders_scope))
    }

    /// Results per page; 10 by default when details is true. 1 to 500. Default: `100`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.set("limit", limit))
    }

    /// Number of items to skip. At least 0. Default: `0`.
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.set("offset", offset))
    }

    /// Send the whole node with each result. Default: `false`.
    pub fn details(self, details: bool) -> Self {
        Self(self.0.flag("details", details))
    }
}

listing!(Search, models::AiSearchReply, models::AiSearchResult);
