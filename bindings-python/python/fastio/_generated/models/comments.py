# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Models of `comments`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..._model import Model

if TYPE_CHECKING:
    from .common import Actor, OffsetPagination


class Comment(Model):
    """`Comment`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset((
        "id",
        "entity_id",
        "profile_id",
        "parent_id",
        "node_id",
        "body",
        "reference",
        "properties",
        "linked_entity_type",
        "linked_entity_id",
        "actor",
        "created",
    ))
    _forms = {"reference": "CommentReference", "actor": "Actor"}

    id: str | None
    """29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    Both forms are accepted in requests.
    """
    entity_id: str | None
    """The workspace, share or node commented on."""
    profile_id: str | None
    """User ID of the author."""
    parent_id: str | None
    """The comment this one answers."""
    node_id: str | None
    """`node_id`."""
    body: str | None
    """`body`."""
    reference: CommentReference | None
    """Where in the file the comment sits. Fields by kind of file; unknown ones are kept."""
    properties: Any
    """`properties`."""
    linked_entity_type: CommentLinkedEntityType | None
    """`linked_entity_type`. No longer to be used."""
    linked_entity_id: str | None
    """`linked_entity_id`. No longer to be used."""
    actor: Actor | None
    """On files, versions, locks, intents, events, comments, invitations and metadata facts that an
    agent made for a person: the person and, where known, the agent's name. Known by inference
    only.
    """
    created: str | None
    """A point in time, UTC."""


class CommentAttachment(Model):
    """An attached object: a file or folder, sign envelope, share, file share or workspace. With
    available false show no name.
    """

    __slots__ = ()
    _optional = frozenset(("target_id", "available", "name"))

    target_id: str | None
    """`target_id`. Known by inference only."""
    available: bool | None
    """Whether the caller may see the object."""
    name: str | None
    """`name`. Known by inference only."""


class CommentAttachmentList(Model):
    """`CommentAttachmentList`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset(("attachments",))
    _forms = {"attachments": ["CommentAttachment"]}

    attachments: list[CommentAttachment] | None
    """`attachments`."""


class CommentCreate(Model):
    """`CommentCreate`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset((
        "parent_id",
        "reference",
        "properties",
        "target_id",
        "target_ids",
        "linked_entity_type",
        "linked_entity_id",
    ))
    _forms = {"reference": "CommentReference"}

    body: str
    """Text with its mention tags (@[user:USER_ID:Display Name]), not blank; at most 500 characters
    without the tags, except that a tag inside code counts in full and notifies nobody.
    Characters, not bytes. 1 to 8192 characters.
    """
    parent_id: str | None
    """The comment this one answers."""
    reference: CommentReference | None
    """Where in the file the comment sits. Fields by kind of file; unknown ones are kept."""
    properties: Any
    """Free key-value data."""
    target_id: str | None
    """Attach one object. Read on creation only."""
    target_ids: list[str] | None
    """Attach several objects. Read on creation only. 1 to 25 items."""
    linked_entity_type: CommentCreateLinkedEntityType | None
    """Kind of workflow entity to link; gone since 2026-07. One of `task`, `approval`. No longer to
    be used.
    """
    linked_entity_id: str | None
    """Gone since 2026-07. No longer to be used."""


CommentCreateLinkedEntityType: TypeAlias = Literal["task", "approval"] | str
"""Kind of workflow entity to link; gone since 2026-07."""


CommentLinkedEntityType: TypeAlias = Literal["task", "approval", "workflow_review"] | str
"""The member `linked_entity_type` of `Comment`."""


class CommentList(Model):
    """`CommentList`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset(("comments", "pagination"))
    _forms = {"comments": ["Comment"], "pagination": "OffsetPagination"}

    comments: list[Comment] | None
    """`comments`. Known by inference only."""
    pagination: OffsetPagination | None
    """`OffsetPagination`, as the API describes it."""


class CommentReference(Model):
    """Where in the file the comment sits. Fields by kind of file; unknown ones are kept."""

    __slots__ = ()
    _optional = frozenset((
        "type",
        "timestamp",
        "page",
        "region",
        "text_snippet",
        "exact",
        "prefix",
        "suffix",
        "start_offset",
        "end_offset",
    ))
    _forms = {"region": "CommentReferenceRegion"}

    type: CommentReferenceType | None
    """document and text (its alias) anchor to text in notes and markdown, page to a page. Names for
    image, video and audio are not given.
    """
    timestamp: float | None
    """Seconds in audio or video. At least 0."""
    page: int | None
    """Page of a document. At least 1."""
    region: CommentReferenceRegion | None
    """Part of an image or frame, each value as a share of the whole."""
    text_snippet: str | None
    """Selected text on a page."""
    exact: str | None
    """The selected text word for word; the least a text anchor needs. At most 500 characters."""
    prefix: str | None
    """Some 30 to 50 characters before it. At most 100 characters."""
    suffix: str | None
    """Some 30 to 50 characters after it. At most 100 characters."""
    start_offset: int | None
    """Character offset of the start; a hint only. At least 0."""
    end_offset: int | None
    """Character offset of the end; a hint only. At least 0."""


class CommentReferenceRegion(Model):
    """Part of an image or frame, each value as a share of the whole."""

    __slots__ = ()
    _optional = frozenset(("x", "y", "width", "height"))

    x: float | None
    """`x`. 0 to 1."""
    y: float | None
    """`y`. 0 to 1."""
    width: float | None
    """`width`. 0 to 1."""
    height: float | None
    """`height`. 0 to 1."""


CommentReferenceType: TypeAlias = Literal["page", "document", "text"] | str
"""document and text (its alias) anchor to text in notes and markdown, page to a page. Names for
image, video and audio are not given.
"""


class CommentResult(Model):
    """`CommentResult`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset(("comment",))
    _forms = {"comment": "Comment"}

    comment: Comment | None
    """`Comment`, as the API describes it. Known by inference only."""


CommentsCreateForFileshareLinkedEntityType: TypeAlias = Literal["task", "approval"]
"""Kind of workflow entity to link; gone since 2026-07."""


CommentsCreateForNodeLinkedEntityType: TypeAlias = Literal["task", "approval"]
"""Kind of workflow entity to link; gone since 2026-07."""


CommentsCreateLinkedEntityType: TypeAlias = Literal["task", "approval"]
"""Kind of workflow entity to link; gone since 2026-07."""


class CommentsDetachReply(Model):
    """What `comments.detach` answers."""

    __slots__ = ()
    _optional = frozenset(("removed", "attachments"))
    _forms = {"attachments": ["CommentAttachment"]}

    removed: bool | None
    """`removed`."""
    attachments: list[CommentAttachment] | None
    """`attachments`. Known by inference only."""


CommentsLinkEntityType: TypeAlias = Literal["task", "workflow_review", "approval"]
"""The parameter `entity_type` of `comments.link`."""


CommentsListForFileshareSort: TypeAlias = Literal["asc", "desc"]
"""Order by creation."""


CommentsListForNodeSort: TypeAlias = Literal["asc", "desc", "created", "-created"]
"""Order by creation."""


CommentsListLinkedEntityType: TypeAlias = Literal["task", "workflow_review", "approval"]
"""The parameter `entity_type` of `comments.list_linked`."""


CommentsListSort: TypeAlias = Literal["asc", "desc", "created", "-created"]
"""Order by creation."""
