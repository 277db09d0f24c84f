# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Operations on comments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._caller import NOT_GIVEN, AsyncArea

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Unpack

    from ..._caller import CallOptions, AsyncListing, NotGiven
    from .. import models


class AsyncComments(AsyncArea):
    """Operations on comments."""

    async def add_reaction(
        self,
        comment_id: str,
        emoji: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """React to a comment with an emoji.

        One reaction per user and comment; a new one takes the old one's place.

        `comments.add_reaction`: `POST /comments/{comment_id}/reactions/`.

        Reply: Done.

        Args:
            comment_id: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or
                35 characters). Both forms are accepted in requests. Of the form
                `^[A-Za-z0-9_-]{1,128}$`.
            emoji: The parameter `emoji`.
        """
        return await self._any(
            "comments.add_reaction",
            {"comment_id": comment_id, "emoji": emoji},
            options,
        )

    async def attach(
        self,
        comment_id: str,
        *,
        target_id: str | NotGiven = NOT_GIVEN,
        target_ids: Sequence[str] | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.CommentAttachmentList:
        """Attach one or more objects to a comment.

        The author only. All or nothing; what is attached already is passed over. Answers with
        the whole new list.

        `comments.attach`: `POST /comments/{comment_id}/attachments/`.

        Exactly one of `target_id`, `target_ids` is given.

        Reply: The attached objects.

        Args:
            comment_id: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or
                35 characters). Both forms are accepted in requests. Of the form
                `^[A-Za-z0-9_-]{1,128}$`.
            target_id: The parameter `target_id`.
            target_ids: The parameter `target_ids`. 1 to 25 items.
        """
        return await self._call(
            "comments.attach",
            {"comment_id": comment_id, "target_id": target_id, "target_ids": target_ids},
            "CommentAttachmentList",
            options,
        )

    async def create(
        self,
        context: models.Context,
        context_id: str,
        body: str,
        *,
        parent_id: str | NotGiven = NOT_GIVEN,
        reference: models.CommentReference | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        properties: Any | NotGiven = NOT_GIVEN,
        target_id: str | NotGiven = NOT_GIVEN,
        target_ids: Sequence[str] | NotGiven = NOT_GIVEN,
        linked_entity_type: models.CommentsCreateLinkedEntityType | NotGiven = NOT_GIVEN,
        linked_entity_id: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.Comment:
        """Comment on a workspace or share as a whole.

        `comments.create`: `POST /comments/{context}/{context_id}/`. Not sent again when its
        outcome is unknown.

        At most one of `target_id`, `target_ids` is given.

        Reply: The comment.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            body: Text with its mention tags (@[user:USER_ID:Display Name]), not blank; at most
                500 characters without the tags, except that a tag inside code counts in full and
                notifies nobody. Characters, not bytes. 1 to 8192 characters.
            parent_id: The comment this one answers.
            reference: Where in the file the comment sits. Fields by kind of file; unknown ones
                are kept.
            properties: Free key-value data.
            target_id: Attach one object. Read on creation only.
            target_ids: Attach several objects. Read on creation only. 1 to 25 items.
            linked_entity_type: Kind of workflow entity to link; gone since 2026-07. One of
                `task`, `approval`. No longer to be used.
            linked_entity_id: Gone since 2026-07. No longer to be used.
        """
        return await self._call(
            "comments.create",
            {
                "context": context,
                "context_id": context_id,
                "body": body,
                "parent_id": parent_id,
                "reference": reference,
                "properties": properties,
                "target_id": target_id,
                "target_ids": target_ids,
                "linked_entity_type": linked_entity_type,
                "linked_entity_id": linked_entity_id,
            },
            "Comment",
            options,
        )

    async def create_for_fileshare(
        self,
        fileshare_id: str,
        node_id: str,
        body: str,
        *,
        parent_id: str | NotGiven = NOT_GIVEN,
        reference: models.CommentReference | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        properties: Any | NotGiven = NOT_GIVEN,
        target_id: str | NotGiven = NOT_GIVEN,
        target_ids: Sequence[str] | NotGiven = NOT_GIVEN,
        linked_entity_type: models.CommentsCreateForFileshareLinkedEntityType | NotGiven = NOT_GIVEN,
        linked_entity_id: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.Comment:
        """Comment on the file of a file share, or answer a comment.

        For recipients. The comment also shows, read-only, in the owning workspace; edit and
        delete it by its ID.

        `comments.create_for_fileshare`: `POST /comments/fileshare/{fileshare_id}/{node_id}/`.
        Not sent again when its outcome is unknown.

        At most one of `target_id`, `target_ids` is given.

        Reply: The comment.

        Args:
            fileshare_id: Numeric id of a user, organization, workspace, share or file share.
                Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
            node_id: The file of the file share. Of the form `^[A-Za-z0-9_-]{1,128}$`.
            body: Text with its mention tags (@[user:USER_ID:Display Name]), not blank; at most
                500 characters without the tags, except that a tag inside code counts in full and
                notifies nobody. Characters, not bytes. 1 to 8192 characters.
            parent_id: The comment this one answers.
            reference: Where in the file the comment sits. Fields by kind of file; unknown ones
                are kept.
            properties: Free key-value data.
            target_id: Attach one object. Read on creation only.
            target_ids: Attach several objects. Read on creation only. 1 to 25 items.
            linked_entity_type: Kind of workflow entity to link; gone since 2026-07. One of
                `task`, `approval`. No longer to be used.
            linked_entity_id: Gone since 2026-07. No longer to be used.
        """
        return await self._call(
            "comments.create_for_fileshare",
            {
                "fileshare_id": fileshare_id,
                "node_id": node_id,
                "body": body,
                "parent_id": parent_id,
                "reference": reference,
                "properties": properties,
                "target_id": target_id,
                "target_ids": target_ids,
                "linked_entity_type": linked_entity_type,
                "linked_entity_id": linked_entity_id,
            },
            "Comment",
            options,
        )

    async def create_for_node(
        self,
        context: models.Context,
        context_id: str,
        node_id: str,
        body: str,
        *,
        parent_id: str | NotGiven = NOT_GIVEN,
        reference: models.CommentReference | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        properties: Any | NotGiven = NOT_GIVEN,
        target_id: str | NotGiven = NOT_GIVEN,
        target_ids: Sequence[str] | NotGiven = NOT_GIVEN,
        linked_entity_type: models.CommentsCreateForNodeLinkedEntityType | NotGiven = NOT_GIVEN,
        linked_entity_id: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.Comment:
        """Comment on a file or folder, or answer a comment.

        The node must lie in the workspace or share that the path names, or the answer is 404.

        `comments.create_for_node`: `POST /comments/{context}/{context_id}/{node_id}/`. Not sent
        again when its outcome is unknown.

        At most one of `target_id`, `target_ids` is given.

        Reply: The comment.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            node_id: A storage node's OpaqueId, or `root` for the storage root, or `trash` for
                the trash folder.
            body: Text with its mention tags (@[user:USER_ID:Display Name]), not blank; at most
                500 characters without the tags, except that a tag inside code counts in full and
                notifies nobody. Characters, not bytes. 1 to 8192 characters.
            parent_id: The comment this one answers.
            reference: Where in the file the comment sits. Fields by kind of file; unknown ones
                are kept.
            properties: Free key-value data.
            target_id: Attach one object. Read on creation only.
            target_ids: Attach several objects. Read on creation only. 1 to 25 items.
            linked_entity_type: Kind of workflow entity to link; gone since 2026-07. One of
                `task`, `approval`. No longer to be used.
            linked_entity_id: Gone since 2026-07. No longer to be used.
        """
        return await self._call(
            "comments.create_for_node",
            {
                "context": context,
                "context_id": context_id,
                "node_id": node_id,
                "body": body,
                "parent_id": parent_id,
                "reference": reference,
                "properties": properties,
                "target_id": target_id,
                "target_ids": target_ids,
                "linked_entity_type": linked_entity_type,
                "linked_entity_id": linked_entity_id,
            },
            "Comment",
            options,
        )

    async def delete(self, comment_id: str, **options: Unpack[CallOptions]) -> Any:
        """Delete a comment together with its replies.

        A soft deletion; include_deleted lists it still.

        `comments.delete`: `DELETE /comments/{comment_id}/delete/`. What it takes away is gone
        for good, or for others.

        Reply: Deleted.

        Args:
            comment_id: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or
                35 characters). Both forms are accepted in requests. Of the form
                `^[A-Za-z0-9_-]{1,128}$`.
        """
        return await self._any("comments.delete", {"comment_id": comment_id}, options)

    async def delete_many(self, comment_ids: Sequence[str], **options: Unpack[CallOptions]) -> Any:
        """Delete up to 100 comments, but not their replies.

        `comments.delete_many`: `POST /comments/bulk/delete/`. What it takes away is gone for
        good, or for others.

        Reply: Deleted.

        Args:
            comment_ids: The parameter `comment_ids`. 1 to 100 items, each of the form
                `^[A-Za-z0-9_-]{1,128}$`.
        """
        return await self._any("comments.delete_many", {"comment_ids": comment_ids}, options)

    async def detach(
        self,
        comment_id: str,
        target_id: str,
        **options: Unpack[CallOptions],
    ) -> models.CommentsDetachReply:
        """Detach one object from a comment.

        The author only. An object that is not attached gives success with removed false. There
        is no batch form.

        `comments.detach`: `POST /comments/{comment_id}/attachments/detach/`.

        Reply: Whether something went, and the remaining objects.

        Args:
            comment_id: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or
                35 characters). Both forms are accepted in requests. Of the form
                `^[A-Za-z0-9_-]{1,128}$`.
            target_id: The parameter `target_id`.
        """
        return await self._call(
            "comments.detach",
            {"comment_id": comment_id, "target_id": target_id},
            "CommentsDetachReply",
            options,
        )

    async def get(self, comment_id: str, **options: Unpack[CallOptions]) -> models.Comment:
        """Read one comment.

        `comments.get`: `GET /comments/{comment_id}/details/`.

        Reply: The comment.

        Args:
            comment_id: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or
                35 characters). Both forms are accepted in requests. Of the form
                `^[A-Za-z0-9_-]{1,128}$`.
        """
        return await self._call("comments.get", {"comment_id": comment_id}, "Comment", options)

    async def link(
        self,
        comment_id: str,
        entity_type: models.CommentsLinkEntityType,
        entity_id: str,
        **options: Unpack[CallOptions],
    ) -> models.Comment:
        """Link a comment to a workflow entity.

        One link per comment; a new one replaces the old.

        Deprecated: the service no longer documents it.

        `comments.link`: `POST /comments/{comment_id}/link/`.

        The service switched it off in 2026-07.

        Reply: The comment with its link.

        Args:
            comment_id: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or
                35 characters). Both forms are accepted in requests. Of the form
                `^[A-Za-z0-9_-]{1,128}$`.
            entity_type: The parameter `entity_type`. One of `task`, `workflow_review`,
                `approval`.
            entity_id: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or
                35 characters). Both forms are accepted in requests. Of the form
                `^[A-Za-z0-9_-]{1,128}$`.
        """
        return await self._call(
            "comments.link",
            {"comment_id": comment_id, "entity_type": entity_type, "entity_id": entity_id},
            "Comment",
            options,
        )

    def list(
        self,
        context: models.Context,
        context_id: str,
        *,
        sort: models.CommentsListSort | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        include_deleted: bool | NotGiven = NOT_GIVEN,
        reference_type: str | NotGiven = NOT_GIVEN,
        include_total: bool | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[models.CommentList, models.Comment]:
        """List all comments of a workspace or share.

        `comments.list`: `GET /comments/{context}/{context_id}/`.

        Reply: One page of comments.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            sort: Order by creation. One of `asc`, `desc`, `created`, `-created`. Default: `asc`.
            limit: The parameter `limit`. 2 to 200.
            offset: Number of items to skip. At least 0. Default: `0`.
            include_deleted: The parameter `include_deleted`. Default: `false`.
            reference_type: Only comments anchored in this way.
            include_total: The parameter `include_total`. Default: `false`.

        Returns:
            Every item to the end; `page` gives one page.
        """
        return self._pages(
            "comments.list",
            {
                "context": context,
                "context_id": context_id,
                "sort": sort,
                "limit": limit,
                "offset": offset,
                "include_deleted": include_deleted,
                "reference_type": reference_type,
                "include_total": include_total,
            },
            "CommentList",
            "Comment",
            options,
        )

    async def list_attachments(
        self,
        comment_id: str,
        **options: Unpack[CallOptions],
    ) -> models.CommentAttachmentList:
        """List what is attached to a comment.

        Each object is filled in as far as the caller may see it.

        `comments.list_attachments`: `GET /comments/{comment_id}/attachments/`.

        Reply: The attached objects.

        Args:
            comment_id: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or
                35 characters). Both forms are accepted in requests. Of the form
                `^[A-Za-z0-9_-]{1,128}$`.
        """
        return await self._call(
            "comments.list_attachments",
            {"comment_id": comment_id},
            "CommentAttachmentList",
            options,
        )

    def list_for_fileshare(
        self,
        fileshare_id: str,
        node_id: str,
        *,
        sort: models.CommentsListForFileshareSort | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[models.CommentList, models.Comment]:
        """List the comments left under a file share.

        Only those made under this file share; a recipient never sees the comments of the
        workspace. The other way round, the workspace's members see these on the file.

        `comments.list_for_fileshare`: `GET /comments/fileshare/{fileshare_id}/{node_id}/`.

        Reply: One page of comments.

        Args:
            fileshare_id: Numeric id of a user, organization, workspace, share or file share.
                Always a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
            node_id: The file of the file share. Of the form `^[A-Za-z0-9_-]{1,128}$`.
            sort: Order by creation. One of `asc`, `desc`. Default: `asc`.
            limit: The parameter `limit`. 2 to 200.
            offset: Number of items to skip. At least 0. Default: `0`.

        Returns:
            Every item to the end; `page` gives one page.
        """
        return self._pages(
            "comments.list_for_fileshare",
            {
                "fileshare_id": fileshare_id,
                "node_id": node_id,
                "sort": sort,
                "limit": limit,
                "offset": offset,
            },
            "CommentList",
            "Comment",
            options,
        )

    def list_for_node(
        self,
        context: models.Context,
        context_id: str,
        node_id: str,
        *,
        sort: models.CommentsListForNodeSort | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        include_deleted: bool | NotGiven = NOT_GIVEN,
        reference_type: str | NotGiven = NOT_GIVEN,
        include_total: bool | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[models.CommentList, models.Comment]:
        """List the comments on one node.

        `comments.list_for_node`: `GET /comments/{context}/{context_id}/{node_id}/`.

        Reply: One page of comments.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            node_id: A storage node's OpaqueId, or `root` for the storage root, or `trash` for
                the trash folder.
            sort: Order by creation. One of `asc`, `desc`, `created`, `-created`. Default: `asc`.
            limit: The parameter `limit`. 2 to 200.
            offset: Number of items to skip. At least 0. Default: `0`.
            include_deleted: The parameter `include_deleted`. Default: `false`.
            reference_type: Only comments anchored in this way.
            include_total: The parameter `include_total`. Default: `false`.

        Returns:
            Every item to the end; `page` gives one page.
        """
        return self._pages(
            "comments.list_for_node",
            {
                "context": context,
                "context_id": context_id,
                "node_id": node_id,
                "sort": sort,
                "limit": limit,
                "offset": offset,
                "include_deleted": include_deleted,
                "reference_type": reference_type,
                "include_total": include_total,
            },
            "CommentList",
            "Comment",
            options,
        )

    def list_linked(
        self,
        entity_type: models.CommentsListLinkedEntityType,
        entity_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[models.CommentList, models.Comment]:
        """List the comments linked to a workflow entity.

        Deprecated: the service no longer documents it.

        `comments.list_linked`: `GET /comments/linked/{entity_type}/{entity_id}/`.

        The service switched it off in 2026-07.

        Reply: One page of comments.

        Args:
            entity_type: The parameter `entity_type`. One of `task`, `workflow_review`,
                `approval`.
            entity_id: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or
                35 characters). Both forms are accepted in requests. Of the form
                `^[A-Za-z0-9_-]{1,128}$`.
            limit: Largest number of items to return. 1 to 500. Default: `100`.
            offset: Number of items to skip. At least 0. Default: `0`.

        Returns:
            Every item to the end; `page` gives one page.
        """
        return self._pages(
            "comments.list_linked",
            {"entity_type": entity_type, "entity_id": entity_id, "limit": limit, "offset": offset},
            "CommentList",
            "Comment",
            options,
        )

    async def remove_reaction(self, comment_id: str, **options: Unpack[CallOptions]) -> Any:
        """Take your own reaction back.

        `comments.remove_reaction`: `DELETE /comments/{comment_id}/reactions/`.

        Reply: Done.

        Args:
            comment_id: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or
                35 characters). Both forms are accepted in requests. Of the form
                `^[A-Za-z0-9_-]{1,128}$`.
        """
        return await self._any("comments.remove_reaction", {"comment_id": comment_id}, options)

    async def unlink(self, comment_id: str, **options: Unpack[CallOptions]) -> models.Comment:
        """Remove a comment's link to a workflow entity.

        Deprecated: the service no longer documents it.

        `comments.unlink`: `POST /comments/{comment_id}/unlink/`.

        The service switched it off in 2026-07.

        Reply: The comment with its link fields null.

        Args:
            comment_id: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or
                35 characters). Both forms are accepted in requests. Of the form
                `^[A-Za-z0-9_-]{1,128}$`.
        """
        return await self._call("comments.unlink", {"comment_id": comment_id}, "Comment", options)

    async def update(
        self,
        comment_id: str,
        body: str,
        **options: Unpack[CallOptions],
    ) -> models.Comment:
        """Edit a comment's text.

        The author only. Place, thread and links of the comment stay. Works for comments on file
        shares too.

        `comments.update`: `POST /comments/{comment_id}/update/`.

        Reply: The comment.

        Args:
            comment_id: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or
                35 characters). Both forms are accepted in requests. Of the form
                `^[A-Za-z0-9_-]{1,128}$`.
            body: The parameter `body`. 1 to 8192 characters.
        """
        return await self._call(
            "comments.update",
            {"comment_id": comment_id, "body": body},
            "Comment",
            options,
        )
