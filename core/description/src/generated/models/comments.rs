// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Models of `comments`.

#[allow(clippy::wildcard_imports, unused_imports)]
use crate::models::*;
use serde::{Deserialize, Serialize};

/// `Comment`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Comment {
    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The workspace, share or node commented on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entity_id: Option<String>,
    /// User ID of the author.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profile_id: Option<String>,
    /// The comment this one answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<String>,
    /// `node_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_id: Option<String>,
    /// `body`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// Where in the file the comment sits. Fields by kind of file; unknown ones are kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<CommentReference>,
    /// `properties`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<Value>,
    /// `linked_entity_type`. No longer to be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub linked_entity_type: Option<CommentLinkedEntityType>,
    /// `linked_entity_id`. No longer to be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub linked_entity_id: Option<String>,
    /// On files, versions, locks, intents, events, comments, invitations and metadata facts that an
    /// agent made for a person: the person and, where known, the agent's name. Known by inference
    /// only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<Actor>,
    /// A point in time, UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<Timestamp>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// An attached object: a file or folder, sign envelope, share, file share or workspace. With
/// available false show no name.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CommentAttachment {
    /// `target_id`. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_id: Option<String>,
    /// Whether the caller may see the object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available: Option<bool>,
    /// `name`. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `CommentAttachmentList`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CommentAttachmentList {
    /// `attachments`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachments: Option<Vec<CommentAttachment>>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `CommentCreate`, as the API describes it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CommentCreate {
    /// Text with its mention tags (@\[user:USER_ID:Display Name\]), not blank; at most 500
    /// characters without the tags, except that a tag inside code counts in full and notifies
    /// nobody. Characters, not bytes. 1 to 8192 characters.
    pub body: String,
    /// The comment this one answers.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub parent_id: Option<String>,
    /// Where in the file the comment sits. Fields by kind of file; unknown ones are kept.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub reference: Option<CommentReference>,
    /// Free key-value data.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub properties: Option<Value>,
    /// Attach one object. Read on creation only.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub target_id: Option<String>,
    /// Attach several objects. Read on creation only. 1 to 25 items.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub target_ids: Option<Vec<String>>,
    /// Kind of workflow entity to link; gone since 2026-07. One of `task`, `approval`. No longer to
    /// be used.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub linked_entity_type: Option<CommentCreateLinkedEntityType>,
    /// Gone since 2026-07. No longer to be used.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub linked_entity_id: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl CommentCreate {
    /// With the members it cannot be without.
    pub fn new(body: impl Into<String>) -> Self {
        Self {
            body: body.into(),
            parent_id: None,
            reference: None,
            properties: None,
            target_id: None,
            target_ids: None,
            linked_entity_type: None,
            linked_entity_id: None,
            extra: Map::new(),
        }
    }
}

words! {
    /// Kind of workflow entity to link; gone since 2026-07.
    CommentCreateLinkedEntityType {
        Task = "task",
        Approval = "approval",
    }
}

words! {
    /// The member `linked_entity_type` of [`Comment`].
    CommentLinkedEntityType {
        Task = "task",
        Approval = "approval",
        WorkflowReview = "workflow_review",
    }
}

/// `CommentList`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CommentList {
    /// `comments`. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comments: Option<Vec<Comment>>,
    /// `OffsetPagination`, as the API describes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pagination: Option<OffsetPagination>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Where in the file the comment sits. Fields by kind of file; unknown ones are kept.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CommentReference {
    /// document and text (its alias) anchor to text in notes and markdown, page to a page. Names
    /// for image, video and audio are not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<CommentReferenceType>,
    /// Seconds in audio or video. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<f64>,
    /// Page of a document. At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// Part of an image or frame, each value as a share of the whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<CommentReferenceRegion>,
    /// Selected text on a page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text_snippet: Option<String>,
    /// The selected text word for word; the least a text anchor needs. At most 500 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exact: Option<String>,
    /// Some 30 to 50 characters before it. At most 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prefix: Option<String>,
    /// Some 30 to 50 characters after it. At most 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suffix: Option<String>,
    /// Character offset of the start; a hint only. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_offset: Option<i64>,
    /// Character offset of the end; a hint only. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_offset: Option<i64>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Part of an image or frame, each value as a share of the whole.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CommentReferenceRegion {
    /// `x`. 0 to 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub x: Option<f64>,
    /// `y`. 0 to 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub y: Option<f64>,
    /// `width`. 0 to 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<f64>,
    /// `height`. 0 to 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<f64>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// document and text (its alias) anchor to text in notes and markdown, page to a page. Names
    /// for image, video and audio are not given.
    CommentReferenceType {
        Page = "page",
        Document = "document",
        Text = "text",
    }
}

/// `CommentResult`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CommentResult {
    /// `Comment`, as the API describes it. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<Comment>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// Kind of workflow entity to link; gone since 2026-07.
    CommentsCreateForFileshareLinkedEntityType {
        Task = "task",
        Approval = "approval",
    }
}

words! {
    /// Kind of workflow entity to link; gone since 2026-07.
    CommentsCreateForNodeLinkedEntityType {
        Task = "task",
        Approval = "approval",
    }
}

words! {
    /// Kind of workflow entity to link; gone since 2026-07.
    CommentsCreateLinkedEntityType {
        Task = "task",
        Approval = "approval",
    }
}

/// What `comments.detach` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CommentsDetachReply {
    /// `removed`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub removed: Option<bool>,
    /// `attachments`. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachments: Option<Vec<CommentAttachment>>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The parameter `entity_type` of `comments.link`.
    CommentsLinkEntityType {
        Task = "task",
        WorkflowReview = "workflow_review",
        Approval = "approval",
    }
}

words! {
    /// Order by creation.
    CommentsListForFileshareSort {
        Asc = "asc",
        Desc = "desc",
    }
}

words! {
    /// Order by creation.
    CommentsListForNodeSort {
        Asc = "asc",
        Desc = "desc",
        Created = "created",
        CreatedReversed = "-created",
    }
}

words! {
    /// The parameter `entity_type` of `comments.list_linked`.
    CommentsListLinkedEntityType {
        Task = "task",
        WorkflowReview = "workflow_review",
        Approval = "approval",
    }
}

words! {
    /// Order by creation.
    CommentsListSort {
        Asc = "asc",
        Desc = "desc",
        Created = "created",
        CreatedReversed = "-created",
    }
}
