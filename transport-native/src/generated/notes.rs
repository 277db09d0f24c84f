// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `notes`.

use crate::Client;
use crate::draft::{Draft, typed};
use fastio_core::description::models;

/// Operations of the area `notes`; see [`Client::notes`].
#[derive(Debug, Clone, Copy)]
pub struct Notes<'c>(pub(super) &'c Client);

#[allow(clippy::too_many_arguments)]
impl Notes<'_> {
    /// Create a markdown note.
    ///
    /// Workspaces only. If the name is taken the note gets the next free one, such as "a (2).md";
    /// note.name tells. Rate limit 2 per 10 s and 5 per 60 s.
    ///
    /// - `workspace_id`: Workspace id or its folder name.
    /// - `parent_id`: Folder id or root.
    /// - `name`: Ends in .md. 1 to 255 characters, of the form `\.md$`.
    /// - `content`: Markdown, at most 100 KB of UTF-8, with LF line ends. At most 102400 bytes of
    ///   UTF-8.
    ///
    /// Optional, set on the request: `output`.
    ///
    /// `notes.create`: `POST /workspace/{workspace_id}/storage/{parent_id}/createnote/`. Not sent
    /// again when its outcome is unknown.
    ///
    /// Reply: The note.
    pub fn create(
        &self,
        workspace_id: impl Into<String>,
        parent_id: impl Into<String>,
        name: impl Into<String>,
        content: impl Into<String>,
    ) -> Create {
        Create(
            Draft::new(self.0, "notes.create")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("parent_id", parent_id)
                .value::<String>("name", name)
                .value::<String>("content", content),
        )
    }

    /// Read a note's markdown and its node.
    ///
    /// The bytes alone also come from the storage read call.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `node_id`: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// Optional, set on the request: `version_id`, `output`.
    ///
    /// `notes.read`: `GET /{context}/{context_id}/storage/{node_id}/readnote/`.
    ///
    /// Reply: The note.
    ///
    /// # Errors
    ///
    /// - HTTP 400, class 1605 (Invalid Input): Invalid id, not a note, or a version of another
    ///   note; only the text tells which.
    pub fn read(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        node_id: impl Into<String>,
    ) -> Read {
        Read(
            Draft::new(self.0, "notes.read")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .value::<String>("node_id", node_id),
        )
    }

    /// Change a note's name or content.
    ///
    /// At least one of name and content. New content makes a version. A markdown file that is not a
    /// note is refused.
    ///
    /// - `workspace_id`: Workspace id or its folder name.
    /// - `node_id`: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// Optional, set on the request: `output`, `name`, `content`, `if_version_id`.
    ///
    /// `notes.update`: `POST /workspace/{workspace_id}/storage/{node_id}/updatenote/`. Not sent
    /// again when its outcome is unknown if `content` or `if_version_id` is given.
    ///
    /// At least one field is given. At least one of `name`, `content` is given.
    ///
    /// Reply: The note.
    ///
    /// # Errors
    ///
    /// - HTTP 409, class 1660 (Conflict): if_version_id is not the current version; an entry of
    ///   error.params has reason conflict_version_mismatch and current_version_id.
    /// - code 153548 (Node Is Not A Note): The node is a file or folder.
    pub fn update(&self, workspace_id: impl Into<String>, node_id: impl Into<String>) -> Update {
        Update(
            Draft::new(self.0, "notes.update")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("node_id", node_id),
        )
    }
}

/// A request of [`Notes::create`]: create a markdown note.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Create(Draft);

impl Create {
    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }
}

typed!(Create, models::Node);

/// A request of [`Notes::read`]: read a note's markdown and its node.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Read(Draft);

impl Read {
    /// A version of the node; the current one if absent.
    pub fn version_id(self, version_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("version_id", version_id))
    }

    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }
}

typed!(Read, models::NotesReadReply);

/// A request of [`Notes::update`]: change a note's name or content.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Update(Draft);

impl Update {
    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }

    /// Ends in .md. 1 to 255 characters, of the form `\.md$`.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.value::<String>("name", name))
    }

    /// Markdown, at most 100 KB of UTF-8, with LF line ends. At most 102400 bytes of UTF-8.
    pub fn content(self, content: impl Into<String>) -> Self {
        Self(self.0.value::<String>("content", content))
    }

    /// Version the change was made from, note.version of the last read.
    pub fn if_version_id(self, if_version_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("if_version_id", if_version_id))
    }
}

typed!(Update, models::Node);
