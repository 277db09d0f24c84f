// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `comments`.

use crate::Client;
use crate::draft::{Draft, listing, typed};
use fastio_core::description::models;
use serde_json::Value;

/// Operations of the area `comments`; see [`Client::comments`].
#[derive(Debug, Clone, Copy)]
pub struct Comments<'c>(pub(super) &'c Client);

#[allow(clippy::too_many_arguments)]
impl Comments<'_> {
    /// React to a comment with an emoji.
    ///
    /// One reaction per user and comment; a new one takes the old one's place.
    ///
    /// - `comment_id`: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    /// - `emoji`: The parameter `emoji`.
    ///
    /// `comments.add_reaction`: `POST /comments/{comment_id}/reactions/`.
    ///
    /// Reply: Done.
    pub fn add_reaction(
        &self,
        comment_id: impl Into<String>,
        emoji: impl Into<String>,
    ) -> AddReaction {
        AddReaction(
            Draft::new(self.0, "comments.add_reaction")
                .value::<String>("comment_id", comment_id)
                .value::<String>("emoji", emoji),
        )
    }

    /// Attach one or more objects to a comment.
    ///
    /// The author only. All or nothing; what is attached already is passed over. Answers with the
    /// whole new list.
    ///
    /// - `comment_id`: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// Optional, set on the request: `target_id`, `target_ids`.
    ///
    /// `comments.attach`: `POST /comments/{comment_id}/attachments/`.
    ///
    /// Exactly one of `target_id`, `target_ids` is given.
    ///
    /// Reply: The attached objects.
    pub fn attach(&self, comment_id: impl Into<String>) -> Attach {
        Attach(Draft::new(self.0, "comments.attach").value::<String>("comment_id", comment_id))
    }

    /// Comment on a workspace or share as a whole.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `body`: Text with its mention tags (@\[user:USER_ID:Display Name\]), not blank; at most
    ///   500 characters without the tags, except that a tag inside code counts in full and notifies
    ///   nobody. Characters, not bytes. 1 to 8192 characters.
    ///
    /// Optional, set on the request: `parent_id`, `reference`, `properties`, `target_id`,
    /// `target_ids`, `linked_entity_type`, `linked_entity_id`.
    ///
    /// `comments.create`: `POST /comments/{context}/{context_id}/`. Not sent again when its outcome
    /// is unknown.
    ///
    /// At most one of `target_id`, `target_ids` is given.
    ///
    /// Reply: The comment.
    pub fn create(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        body: impl Into<String>,
    ) -> Create {
        Create(
            Draft::new(self.0, "comments.create")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .value::<String>("body", body),
        )
    }

    /// Comment on the file of a file share, or answer a comment.
    ///
    /// For recipients. The comment also shows, read-only, in the owning workspace; edit and delete
    /// it by its ID.
    ///
    /// - `fileshare_id`: Numeric id of a user, organization, workspace, share or file share. Always
    ///   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    /// - `node_id`: The file of the file share. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    /// - `body`: Text with its mention tags (@\[user:USER_ID:Display Name\]), not blank; at most
    ///   500 characters without the tags, except that a tag inside code counts in full and notifies
    ///   nobody. Characters, not bytes. 1 to 8192 characters.
    ///
    /// Optional, set on the request: `parent_id`, `reference`, `properties`, `target_id`,
    /// `target_ids`, `linked_entity_type`, `linked_entity_id`.
    ///
    /// `comments.create_for_fileshare`: `POST /comments/fileshare/{fileshare_id}/{node_id}/`. Not
    /// sent again when its outcome is unknown.
    ///
    /// At most one of `target_id`, `target_ids` is given.
    ///
    /// Reply: The comment.
    pub fn create_for_fileshare(
        &self,
        fileshare_id: impl Into<String>,
        node_id: impl Into<String>,
        body: impl Into<String>,
    ) -> CreateForFileshare {
        CreateForFileshare(
            Draft::new(self.0, "comments.create_for_fileshare")
                .value::<String>("fileshare_id", fileshare_id)
                .value::<String>("node_id", node_id)
                .value::<String>("body", body),
        )
    }

    /// Comment on a file or folder, or answer a comment.
    ///
    /// The node must lie in the workspace or share that the path names, or the answer is 404.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `node_id`: A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
    ///   trash folder.
    /// - `body`: Text with its mention tags (@\[user:USER_ID:Display Name\]), not blank; at most
    ///   500 characters without the tags, except that a tag inside code counts in full and notifies
    ///   nobody. Characters, not bytes. 1 to 8192 characters.
    ///
    /// Optional, set on the request: `parent_id`, `reference`, `properties`, `target_id`,
    /// `target_ids`, `linked_entity_type`, `linked_entity_id`.
    ///
    /// `comments.create_for_node`: `POST /comments/{context}/{context_id}/{node_id}/`. Not sent
    /// again when its outcome is unknown.
    ///
    /// At most one of `target_id`, `target_ids` is given.
    ///
    /// Reply: The comment.
    pub fn create_for_node(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        node_id: impl Into<String>,
        body: impl Into<String>,
    ) -> CreateForNode {
        CreateForNode(
            Draft::new(self.0, "comments.create_for_node")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .value::<String>("node_id", node_id)
                .value::<String>("body", body),
        )
    }

    /// Delete a comment together with its replies.
    ///
    /// A soft deletion; include_deleted lists it still.
    ///
    /// - `comment_id`: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// `comments.delete`: `DELETE /comments/{comment_id}/delete/`. What it takes away is gone for
    /// good, or for others.
    ///
    /// Reply: Deleted.
    pub fn delete(&self, comment_id: impl Into<String>) -> Delete {
        Delete(Draft::new(self.0, "comments.delete").value::<String>("comment_id", comment_id))
    }

    /// Delete up to 100 comments, but not their replies.
    ///
    /// - `comment_ids`: The parameter `comment_ids`. 1 to 100 items, each of the form
    ///   `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// `comments.delete_many`: `POST /comments/bulk/delete/`. What it takes away is gone for good,
    /// or for others.
    ///
    /// Reply: Deleted.
    pub fn delete_many(
        &self,
        comment_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> DeleteMany {
        DeleteMany(Draft::new(self.0, "comments.delete_many").texts("comment_ids", comment_ids))
    }

    /// Detach one object from a comment.
    ///
    /// The author only. An object that is not attached gives success with removed false. There is
    /// no batch form.
    ///
    /// - `comment_id`: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    /// - `target_id`: The parameter `target_id`.
    ///
    /// `comments.detach`: `POST /comments/{comment_id}/attachments/detach/`.
    ///
    /// Reply: Whether something went, and the remaining objects.
    pub fn detach(&self, comment_id: impl Into<String>, target_id: impl Into<String>) -> Detach {
        Detach(
            Draft::new(self.0, "comments.detach")
                .value::<String>("comment_id", comment_id)
                .value::<String>("target_id", target_id),
        )
    }

    /// Read one comment.
    ///
    /// - `comment_id`: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// `comments.get`: `GET /comments/{comment_id}/details/`.
    ///
    /// Reply: The comment.
    pub fn get(&self, comment_id: impl Into<String>) -> Get {
        Get(Draft::new(self.0, "comments.get").value::<String>("comment_id", comment_id))
    }

    /// Link a comment to a workflow entity.
    ///
    /// One link per comment; a new one replaces the old.
    ///
    /// - `comment_id`: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    /// - `entity_type`: The parameter `entity_type`. One of `task`, `workflow_review`, `approval`.
    /// - `entity_id`: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// `comments.link`: `POST /comments/{comment_id}/link/`.
    ///
    /// The service switched it off in 2026-07.
    ///
    /// Reply: The comment with its link.
    #[deprecated(note = "the service no longer documents it")]
    pub fn link(
        &self,
        comment_id: impl Into<String>,
        entity_type: impl Into<models::CommentsLinkEntityType>,
        entity_id: impl Into<String>,
    ) -> Link {
        Link(
            Draft::new(self.0, "comments.link")
                .value::<String>("comment_id", comment_id)
                .value::<models::CommentsLinkEntityType>("entity_type", entity_type)
                .value::<String>("entity_id", entity_id),
        )
    }

    /// List all comments of a workspace or share.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    ///
    /// Optional, set on the request: `sort`, `limit`, `offset`, `include_deleted`,
    /// `reference_type`, `include_total`.
    ///
    /// `comments.list`: `GET /comments/{context}/{context_id}/`.
    ///
    /// Reply: One page of comments. Awaited for one page; `pages` and `items` follow to the end.
    pub fn list(&self, context: impl Into<models::Context>, context_id: impl Into<String>) -> List {
        List(
            Draft::new(self.0, "comments.list")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id),
        )
    }

    /// List what is attached to a comment.
    ///
    /// Each object is filled in as far as the caller may see it.
    ///
    /// - `comment_id`: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// `comments.list_attachments`: `GET /comments/{comment_id}/attachments/`.
    ///
    /// Reply: The attached objects.
    pub fn list_attachments(&self, comment_id: impl Into<String>) -> ListAttachments {
        ListAttachments(
            Draft::new(self.0, "comments.list_attachments")
                .value::<String>("comment_id", comment_id),
        )
    }

    /// List the comments left under a file share.
    ///
    /// Only those made under this file share; a recipient never sees the comments of the workspace.
    /// The other way round, the workspace's members see these on the file.
    ///
    /// - `fileshare_id`: Numeric id of a user, organization, workspace, share or file share. Always
    ///   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    /// - `node_id`: The file of the file share. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// Optional, set on the request: `sort`, `limit`, `offset`.
    ///
    /// `comments.list_for_fileshare`: `GET /comments/fileshare/{fileshare_id}/{node_id}/`.
    ///
    /// Reply: One page of comments. Awaited for one page; `pages` and `items` follow to the end.
    pub fn list_for_fileshare(
        &self,
        fileshare_id: impl Into<String>,
        node_id: impl Into<String>,
    ) -> ListForFileshare {
        ListForFileshare(
            Draft::new(self.0, "comments.list_for_fileshare")
                .value::<String>("fileshare_id", fileshare_id)
                .value::<String>("node_id", node_id),
        )
    }

    /// List the comments on one node.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `node_id`: A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
    ///   trash folder.
    ///
    /// Optional, set on the request: `sort`, `limit`, `offset`, `include_deleted`,
    /// `reference_type`, `include_total`.
    ///
    /// `comments.list_for_node`: `GET /comments/{context}/{context_id}/{node_id}/`.
    ///
    /// Reply: One page of comments. Awaited for one page; `pages` and `items` follow to the end.
    pub fn list_for_node(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        node_id: impl Into<String>,
    ) -> ListForNode {
        ListForNode(
            Draft::new(self.0, "comments.list_for_node")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .value::<String>("node_id", node_id),
        )
    }

    /// List the comments linked to a workflow entity.
    ///
    /// - `entity_type`: The parameter `entity_type`. One of `task`, `workflow_review`, `approval`.
    /// - `entity_id`: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// Optional, set on the request: `limit`, `offset`.
    ///
    /// `comments.list_linked`: `GET /comments/linked/{entity_type}/{entity_id}/`.
    ///
    /// The service switched it off in 2026-07.
    ///
    /// Reply: One page of comments. Awaited for one page; `pages` and `items` follow to the end.
    #[deprecated(note = "the service no longer documents it")]
    pub fn list_linked(
        &self,
        entity_type: impl Into<models::CommentsListLinkedEntityType>,
        entity_id: impl Into<String>,
    ) -> ListLinked {
        ListLinked(
            Draft::new(self.0, "comments.list_linked")
                .value::<models::CommentsListLinkedEntityType>("entity_type", entity_type)
                .value::<String>("entity_id", entity_id),
        )
    }

    /// Take your own reaction back.
    ///
    /// - `comment_id`: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// `comments.remove_reaction`: `DELETE /comments/{comment_id}/reactions/`.
    ///
    /// Reply: Done.
    pub fn remove_reaction(&self, comment_id: impl Into<String>) -> RemoveReaction {
        RemoveReaction(
            Draft::new(self.0, "comments.remove_reaction")
                .value::<String>("comment_id", comment_id),
        )
    }

    /// Remove a comment's link to a workflow entity.
    ///
    /// - `comment_id`: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// `comments.unlink`: `POST /comments/{comment_id}/unlink/`.
    ///
    /// The service switched it off in 2026-07.
    ///
    /// Reply: The comment with its link fields null.
    #[deprecated(note = "the service no longer documents it")]
    pub fn unlink(&self, comment_id: impl Into<String>) -> Unlink {
        Unlink(Draft::new(self.0, "comments.unlink").value::<String>("comment_id", comment_id))
    }

    /// Edit a comment's text.
    ///
    /// The author only. Place, thread and links of the comment stay. Works for comments on file
    /// shares too.
    ///
    /// - `comment_id`: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    /// - `body`: The parameter `body`. 1 to 8192 characters.
    ///
    /// `comments.update`: `POST /comments/{comment_id}/update/`.
    ///
    /// Reply: The comment.
    pub fn update(&self, comment_id: impl Into<String>, body: impl Into<String>) -> Update {
        Update(
            Draft::new(self.0, "comments.update")
                .value::<String>("comment_id", comment_id)
                .value::<String>("body", body),
        )
    }
}

/// A request of [`Comments::add_reaction`]: react to a comment with an emoji.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AddReaction(Draft);

typed!(AddReaction, Value);

/// A request of [`Comments::attach`]: attach one or more objects to a comment.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Attach(Draft);

impl Attach {
    /// The parameter `target_id`.
    pub fn target_id(self, target_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("target_id", target_id))
    }

    /// The parameter `target_ids`. 1 to 25 items.
    pub fn target_ids(self, target_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("target_ids", target_ids))
    }
}

typed!(Attach, models::CommentAttachmentList);

/// A request of [`Comments::create`]: comment on a workspace or share as a whole.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Create(Draft);

impl Create {
    /// The comment this one answers.
    pub fn parent_id(self, parent_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("parent_id", parent_id))
    }

    /// Where in the file the comment sits. Fields by kind of file; unknown ones are kept.
    pub fn reference(self, reference: impl Into<models::CommentReference>) -> Self {
        Self(
            self.0
                .value::<models::CommentReference>("reference", reference),
        )
    }

    /// Free key-value data.
    pub fn properties(self, properties: impl Into<Value>) -> Self {
        Self(self.0.value::<Value>("properties", properties))
    }

    /// Attach one object. Read on creation only.
    pub fn target_id(self, target_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("target_id", target_id))
    }

    /// Attach several objects. Read on creation only. 1 to 25 items.
    pub fn target_ids(self, target_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("target_ids", target_ids))
    }

    /// Kind of workflow entity to link; gone since 2026-07. One of `task`, `approval`. No longer to
    /// be used.
    pub fn linked_entity_type(
        self,
        linked_entity_type: impl Into<models::CommentsCreateLinkedEntityType>,
    ) -> Self {
        Self(self.0.value::<models::CommentsCreateLinkedEntityType>(
            "linked_entity_type",
            linked_entity_type,
        ))
    }

    /// Gone since 2026-07. No longer to be used.
    pub fn linked_entity_id(self, linked_entity_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("linked_entity_id", linked_entity_id))
    }
}

typed!(Create, models::Comment);

/// A request of [`Comments::create_for_fileshare`]: comment on the file of a file share, or answer a comment.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateForFileshare(Draft);

impl CreateForFileshare {
    /// The comment this one answers.
    pub fn parent_id(self, parent_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("parent_id", parent_id))
    }

    /// Where in the file the comment sits. Fields by kind of file; unknown ones are kept.
    pub fn reference(self, reference: impl Into<models::CommentReference>) -> Self {
        Self(
            self.0
                .value::<models::CommentReference>("reference", reference),
        )
    }

    /// Free key-value data.
    pub fn properties(self, properties: impl Into<Value>) -> Self {
        Self(self.0.value::<Value>("properties", properties))
    }

    /// Attach one object. Read on creation only.
    pub fn target_id(self, target_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("target_id", target_id))
    }

    /// Attach several objects. Read on creation only. 1 to 25 items.
    pub fn target_ids(self, target_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("target_ids", target_ids))
    }

    /// Kind of workflow entity to link; gone since 2026-07. One of `task`, `approval`. No longer to
    /// be used.
    pub fn linked_entity_type(
        self,
        linked_entity_type: impl Into<models::CommentsCreateForFileshareLinkedEntityType>,
    ) -> Self {
        Self(
            self.0
                .value::<models::CommentsCreateForFileshareLinkedEntityType>(
                    "linked_entity_type",
                    linked_entity_type,
                ),
        )
    }

    /// Gone since 2026-07. No longer to be used.
    pub fn linked_entity_id(self, linked_entity_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("linked_entity_id", linked_entity_id))
    }
}

typed!(CreateForFileshare, models::Comment);

/// A request of [`Comments::create_for_node`]: comment on a file or folder, or answer a comment.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateForNode(Draft);

impl CreateForNode {
    /// The comment this one answers.
    pub fn parent_id(self, parent_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("parent_id", parent_id))
    }

    /// Where in the file the comment sits. Fields by kind of file; unknown ones are kept.
    pub fn reference(self, reference: impl Into<models::CommentReference>) -> Self {
        Self(
            self.0
                .value::<models::CommentReference>("reference", reference),
        )
    }

    /// Free key-value data.
    pub fn properties(self, properties: impl Into<Value>) -> Self {
        Self(self.0.value::<Value>("properties", properties))
    }

    /// Attach one object. Read on creation only.
    pub fn target_id(self, target_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("target_id", target_id))
    }

    /// Attach several objects. Read on creation only. 1 to 25 items.
    pub fn target_ids(self, target_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("target_ids", target_ids))
    }

    /// Kind of workflow entity to link; gone since 2026-07. One of `task`, `approval`. No longer to
    /// be used.
    pub fn linked_entity_type(
        self,
        linked_entity_type: impl Into<models::CommentsCreateForNodeLinkedEntityType>,
    ) -> Self {
        Self(
            self.0
                .value::<models::CommentsCreateForNodeLinkedEntityType>(
                    "linked_entity_type",
                    linked_entity_type,
                ),
        )
    }

    /// Gone since 2026-07. No longer to be used.
    pub fn linked_entity_id(self, linked_entity_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("linked_entity_id", linked_entity_id))
    }
}

typed!(CreateForNode, models::Comment);

/// A request of [`Comments::delete`]: delete a comment together with its replies.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Delete(Draft);

typed!(Delete, Value);

/// A request of [`Comments::delete_many`]: delete up to 100 comments, but not their replies.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteMany(Draft);

typed!(DeleteMany, Value);

/// A request of [`Comments::detach`]: detach one object from a comment.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Detach(Draft);

typed!(Detach, models::CommentsDetachReply);

/// A request of [`Comments::get`]: read one comment.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Get(Draft);

typed!(Get, models::Comment);

/// A request of [`Comments::link`]: link a comment to a workflow entity.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Link(Draft);

typed!(Link, models::Comment);

/// A request of [`Comments::list`]: list all comments of a workspace or share.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct List(Draft);

impl List {
    /// Order by creation. One of `asc`, `desc`, `created`, `-created`. Default: `asc`.
    pub fn sort(self, sort: impl Into<models::CommentsListSort>) -> Self {
        Self(self.0.value::<models::CommentsListSort>("sort", sort))
    }

    /// The parameter `limit`. 2 to 200.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.set("limit", limit))
    }

    /// Number of items to skip. At least 0. Default: `0`.
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.set("offset", offset))
    }

    /// The parameter `include_deleted`. Default: `false`.
    pub fn include_deleted(self, include_deleted: bool) -> Self {
        Self(self.0.set("include_deleted", include_deleted))
    }

    /// Only comments anchored in this way.
    pub fn reference_type(self, reference_type: impl Into<String>) -> Self {
        Self(self.0.value::<String>("reference_type", reference_type))
    }

    /// The parameter `include_total`. Default: `false`.
    pub fn include_total(self, include_total: bool) -> Self {
        Self(self.0.set("include_total", include_total))
    }
}

listing!(List, models::CommentList, models::Comment);

/// A request of [`Comments::list_attachments`]: list what is attached to a comment.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListAttachments(Draft);

typed!(ListAttachments, models::CommentAttachmentList);

/// A request of [`Comments::list_for_fileshare`]: list the comments left under a file share.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListForFileshare(Draft);

impl ListForFileshare {
    /// Order by creation. One of `asc`, `desc`. Default: `asc`.
    pub fn sort(self, sort: impl Into<models::CommentsListForFileshareSort>) -> Self {
        Self(
            self.0
                .value::<models::CommentsListForFileshareSort>("sort", sort),
        )
    }

    /// The parameter `limit`. 2 to 200.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.set("limit", limit))
    }

    /// Number of items to skip. At least 0. Default: `0`.
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.set("offset", offset))
    }
}

listing!(ListForFileshare, models::CommentList, models::Comment);

/// A request of [`Comments::list_for_node`]: list the comments on one node.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListForNode(Draft);

impl ListForNode {
    /// Order by creation. One of `asc`, `desc`, `created`, `-created`. Default: `asc`.
    pub fn sort(self, sort: impl Into<models::CommentsListForNodeSort>) -> Self {
        Self(
            self.0
                .value::<models::CommentsListForNodeSort>("sort", sort),
        )
    }

    /// The parameter `limit`. 2 to 200.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.set("limit", limit))
    }

    /// Number of items to skip. At least 0. Default: `0`.
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.set("offset", offset))
    }

    /// The parameter `include_deleted`. Default: `false`.
    pub fn include_deleted(self, include_deleted: bool) -> Self {
        Self(self.0.set("include_deleted", include_deleted))
    }

    /// Only comments anchored in this way.
    pub fn reference_type(self, reference_type: impl Into<String>) -> Self {
        Self(self.0.value::<String>("reference_type", reference_type))
    }

    /// The parameter `include_total`. Default: `false`.
    pub fn include_total(self, include_total: bool) -> Self {
        Self(self.0.set("include_total", include_total))
    }
}

listing!(ListForNode, models::CommentList, models::Comment);

/// A request of [`Comments::list_linked`]: list the comments linked to a workflow entity.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListLinked(Draft);

impl ListLinked {
    /// Largest number of items to return. 1 to 500. Default: `100`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.set("limit", limit))
    }

    /// Number of items to skip. At least 0. Default: `0`.
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.set("offset", offset))
    }
}

listing!(ListLinked, models::CommentList, models::Comment);

/// A request of [`Comments::remove_reaction`]: take your own reaction back.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct RemoveReaction(Draft);

typed!(RemoveReaction, Value);

/// A request of [`Comments::unlink`]: remove a comment's link to a workflow entity.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Unlink(Draft);

typed!(Unlink, models::Comment);

/// A request of [`Comments::update`]: edit a comment's text.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Update(Draft);

typed!(Update, models::Comment);
