# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Operations on notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._caller import NOT_GIVEN, AsyncArea

if TYPE_CHECKING:
    from typing import Unpack

    from ..._caller import CallOptions, NotGiven
    from .. import models


class AsyncNotes(AsyncArea):
    """Operations on notes."""

    async def create(
        self,
        workspace_id: str,
        parent_id: str,
        name: str,
        content: str,
        *,
        output: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.Node:
        """Create a markdown note.

        Workspaces only. If the name is taken the note gets the next free one, such as "a
        (2).md"; note.name tells. Rate limit 2 per 10 s and 5 per 60 s.

        `notes.create`: `POST /workspace/{workspace_id}/storage/{parent_id}/createnote/`. Not
        sent again when its outcome is unknown.

        Reply: The note.

        Args:
            workspace_id: Workspace id or its folder name.
            parent_id: Folder id or root.
            name: Ends in .md. 1 to 255 characters, of the form `\\.md$`.
            content: Markdown, at most 100 KB of UTF-8, with LF line ends. At most 102400 bytes
                of UTF-8.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.
        """
        return await self._call(
            "notes.create",
            {
                "workspace_id": workspace_id,
                "parent_id": parent_id,
                "name": name,
                "content": content,
                "output": output,
            },
            "Node",
            options,
        )

    async def read(
        self,
        context: models.Context,
        context_id: str,
        node_id: str,
        *,
        version_id: str | NotGiven = NOT_GIVEN,
        output: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.NotesReadReply:
        """Read a note's markdown and its node.

        The bytes alone also come from the storage read call.

        `notes.read`: `GET /{context}/{context_id}/storage/{node_id}/readnote/`.

        Reply: The note.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            node_id: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
            version_id: A version of the node; the current one if absent.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.

        Raises:
            FastioError: Among others for:
                - HTTP 400, class 1605 (Invalid Input): Invalid id, not a note, or a version of
                    another note; only the text tells which.
        """
        return await self._call(
            "notes.read",
            {
                "context": context,
                "context_id": context_id,
                "node_id": node_id,
                "version_id": version_id,
                "output": output,
            },
            "NotesReadReply",
            options,
        )

    async def update(
        self,
        workspace_id: str,
        node_id: str,
        *,
        output: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        content: str | NotGiven = NOT_GIVEN,
        if_version_id: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.Node:
        """Change a note's name or content.

        At least one of name and content. New content makes a version. A markdown file that is
        not a note is refused.

        `notes.update`: `POST /workspace/{workspace_id}/storage/{node_id}/updatenote/`. Not sent
        again when its outcome is unknown if `content` or `if_version_id` is given.

        At least one field is given. At least one of `name`, `content` is given.

        Reply: The note.

        Args:
            workspace_id: Workspace id or its folder name.
            node_id: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.
            name: Ends in .md. 1 to 255 characters, of the form `\\.md$`.
            content: Markdown, at most 100 KB of UTF-8, with LF line ends. At most 102400 bytes
                of UTF-8.
            if_version_id: Version the change was made from, note.version of the last read.

        Raises:
            FastioError: Among others for:
                - HTTP 409, class 1660 (Conflict): if_version_id is not the current version; an
                    entry of error.params has reason conflict_version_mismatch and
                    current_version_id.
                - code 153548 (Node Is Not A Note): The node is a file or folder.
        """
        return await self._call(
            "notes.update",
            {
                "workspace_id": workspace_id,
                "node_id": node_id,
                "output": output,
                "name": name,
                "content": content,
                "if_version_id": if_version_id,
            },
            "Node",
            options,
        )
