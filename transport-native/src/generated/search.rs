// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `search`.

use crate::Client;
use crate::draft::{Draft, typed};
use fastio_core::description::models;

/// Operations of the area `search`; see [`Client::search`].
#[derive(Debug, Clone, Copy)]
pub struct Search<'c>(pub(super) &'c Client);

#[allow(clippy::too_many_arguments)]
impl Search<'_> {
    /// Search files, metadata and comments in one call.
    ///
    /// Answers buckets, each with its own paging and health. A share has no metadata bucket. Not
    /// available on folder-backed shares.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `search`: Query, counted in code points. 1 to 1024 characters.
    ///
    /// Optional, set on the request: `search_in`, `name_match`, `case_sensitive`, `files_offset`,
    /// `files_limit`, `metadata_offset`, `metadata_limit`, `comments_offset`, `comments_limit`,
    /// `details`, `output`.
    ///
    /// `search.query`: `GET /{context}/{context_id}/search/`.
    ///
    /// Reply: The buckets.
    ///
    /// # Errors
    ///
    /// - HTTP 404, code 139420 (Search Not Here): The share is backed by a workspace folder.
    /// - code 142794: The share lost its folder.
    /// - class 1605 (Invalid Input): The query is blank.
    pub fn query(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        search: impl Into<String>,
    ) -> Query {
        Query(
            Draft::new(self.0, "search.query")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .value::<String>("search", search),
        )
    }
}

/// A request of [`Search::query`]: search files, metadata and comments in one call.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Query(Draft);

impl Query {
    /// Shapes the files bucket only. One of `filename`, `content`, `both`. Default: `both`.
    pub fn search_in(self, search_in: impl Into<models::SearchQuerySearchIn>) -> Self {
        Self(
            self.0
                .value::<models::SearchQuerySearchIn>("search_in", search_in),
        )
    }

    /// Shapes the files bucket only. One of `auto`, `exact`, `prefix`, `contains`, `glob`. Default:
    /// `auto`.
    pub fn name_match(self, name_match: impl Into<models::SearchQueryNameMatch>) -> Self {
        Self(
            self.0
                .value::<models::SearchQueryNameMatch>("name_match", name_match),
        )
    }

    /// The parameter `case_sensitive`. Default: `false`.
    pub fn case_sensitive(self, case_sensitive: bool) -> Self {
        Self(self.0.flag("case_sensitive", case_sensitive))
    }

    /// The parameter `files_offset`. At least 0. Default: `0`.
    pub fn files_offset(self, files_offset: i64) -> Self {
        Self(self.0.set("files_offset", files_offset))
    }

    /// The parameter `files_limit`. At least 1. Default: `25`.
    pub fn files_limit(self, files_limit: i64) -> Self {
        Self(self.0.set("files_limit", files_limit))
    }

    /// Workspace only. At least 0. Default: `0`.
    pub fn metadata_offset(self, metadata_offset: i64) -> Self {
        Self(self.0.set("metadata_offset", metadata_offset))
    }

    /// Workspace only. At least 1. Default: `25`.
    pub fn metadata_limit(self, metadata_limit: i64) -> Self {
        Self(self.0.set("metadata_limit", metadata_limit))
    }

    /// The parameter `comments_offset`. At least 0. Default: `0`.
    pub fn comments_offset(self, comments_offset: i64) -> Self {
        Self(self.0.set("comments_offset", comments_offset))
    }

    /// The parameter `comments_limit`. At least 1. Default: `25`.
    pub fn comments_limit(self, comments_limit: i64) -> Self {
        Self(self.0.set("comments_limit", comments_limit))
    }

    /// true adds extracted metadata facts to file and note hits of the files bucket. A share takes
    /// it and adds nothing.
    pub fn details(self, details: bool) -> Self {
        Self(self.0.flag("details", details))
    }

    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }
}

typed!(Query, models::IndexMap<String, models::SearchBucket>);
