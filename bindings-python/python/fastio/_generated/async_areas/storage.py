# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Operations on storage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._caller import NOT_GIVEN, AsyncArea

if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal, Unpack

    from ..._caller import CallOptions, AsyncListing, NotGiven
    from .. import models


class AsyncStorage(AsyncArea):
    """Operations on storage."""

    async def add_file(
        self,
        context: models.Context,
        context_id: str,
        parent_id: str,
        name: str,
        from_: models.FileSource | Mapping[str, Any],
        *,
        output: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.Node:
        """Put a completed upload or known content into a folder.

        The upload must be complete; it can be added to several places. A source of type hash
        works in shares only. An existing file of the same name gets a new version.

        `storage.add_file`: `POST /{context}/{context_id}/storage/{parent_id}/addfile/`. Not sent
        again when its outcome is unknown.

        Reply: The node.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            parent_id: Folder id or root.
            name: File name. 1 to 255 characters.
            from_: The parameter `from`.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.
        """
        return await self._call(
            "storage.add_file",
            {
                "context": context,
                "context_id": context_id,
                "parent_id": parent_id,
                "name": name,
                "from": from_,
                "output": output,
            },
            "Node",
            options,
        )

    async def add_link(
        self,
        context: models.Context,
        context_id: str,
        parent_id: str,
        type: Literal["share"],
        share: str,
        *,
        output: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.Node:
        """Put a link to a share into a folder.

        `storage.add_link`: `POST /{context}/{context_id}/storage/{parent_id}/addlink/`. Not sent
        again when its outcome is unknown.

        Reply: The node.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            parent_id: Folder id or root.
            type: Kind of target. Only `share`.
            share: A ProfileId or the profile's custom name: org domain, workspace folder name,
                share URL name, user email address. Most paths accept either.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.
        """
        return await self._call(
            "storage.add_link",
            {
                "context": context,
                "context_id": context_id,
                "parent_id": parent_id,
                "type": type,
                "share": share,
                "output": output,
            },
            "Node",
            options,
        )

    async def copy(
        self,
        context: models.Context,
        context_id: str,
        node_id: str,
        parent: str,
        *,
        output: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.Node:
        """Copy a node to another folder of the same storage.

        A file of the same name in the target folder is moved to the trash first.

        `storage.copy`: `POST /{context}/{context_id}/storage/{node_id}/copy/`. Not sent again
        when its outcome is unknown.

        Reply: The node.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            node_id: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
            parent: A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
                trash folder.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.
        """
        return await self._call(
            "storage.copy",
            {
                "context": context,
                "context_id": context_id,
                "node_id": node_id,
                "parent": parent,
                "output": output,
            },
            "Node",
            options,
        )

    async def create_folder(
        self,
        context: models.Context,
        context_id: str,
        parent_id: str,
        name: str,
        *,
        output: str | NotGiven = NOT_GIVEN,
        force: bool | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.Node:
        """Create a folder, or return the one already there.

        `storage.create_folder`: `POST
        /{context}/{context_id}/storage/{parent_id}/createfolder/`. Not sent again when its
        outcome is unknown if `force` is given.

        Reply: The node.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            parent_id: Folder id or root.
            name: Folder name. 1 to 255 characters.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.
            force: true always makes a new folder, renamed if the name is taken. Default:
                `false`.
        """
        return await self._call(
            "storage.create_folder",
            {
                "context": context,
                "context_id": context_id,
                "parent_id": parent_id,
                "name": name,
                "output": output,
                "force": force,
            },
            "Node",
            options,
        )

    async def delete(
        self,
        context: models.Context,
        context_id: str,
        node_id: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Move a node to the trash.

        `storage.delete`: `DELETE /{context}/{context_id}/storage/{node_id}/delete/`. What it
        takes away is gone for good, or for others.

        Reply: Done. The payload is not documented.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            node_id: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
        """
        return await self._any(
            "storage.delete",
            {"context": context, "context_id": context_id, "node_id": node_id},
            options,
        )

    async def empty_trash(
        self,
        context: models.Context,
        context_id: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Delete everything in the trash for good.

        `storage.empty_trash`: `DELETE /{context}/{context_id}/storage/trash/delete/`. What it
        takes away is gone for good, or for others.

        Reply: Done. The payload is not documented.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
        """
        return await self._any(
            "storage.empty_trash",
            {"context": context, "context_id": context_id},
            options,
        )

    async def get(
        self,
        context: models.Context,
        context_id: str,
        node_id: str,
        *,
        output: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.Node:
        """Read one node, or up to 25 with comma-joined ids.

        One id answers format single with node. Two or more ids answer format multi with nodes
        and errors, in no order; the same id twice forces multi. All ids belong to one workspace
        or share.

        `storage.get`: `GET /{context}/{context_id}/storage/{node_id}/details/`.

        Reply: The node, or the nodes found and the errors of the others.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            node_id: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.
        """
        return await self._call(
            "storage.get",
            {"context": context, "context_id": context_id, "node_id": node_id, "output": output},
            "Node",
            options,
        )

    async def get_many(
        self,
        context: models.Context,
        context_id: str,
        node_ids: Sequence[str],
        *,
        output: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.NodeMulti:
        """Read up to 25 nodes of one workspace or share.

        One id answers format single with node. Two or more ids answer format multi with nodes
        and errors, in no order; the same id twice forces multi. All ids belong to one workspace
        or share.

        `storage.get_many`: `GET /{context}/{context_id}/storage/{node_ids}/details/`.

        Reply: The nodes found and the errors of the others; some errors are no failure.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            node_ids: Node ids, each encoded by itself, the commas between them literal. 1 to 25
                items, each of the form `^[A-Za-z0-9_-]{1,128}$`.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.
        """
        return await self._call(
            "storage.get_many",
            {"context": context, "context_id": context_id, "node_ids": node_ids, "output": output},
            "NodeMulti",
            options,
        )

    def list(
        self,
        context: models.Context,
        context_id: str,
        parent_id: str,
        *,
        sort_by: models.SortBy | NotGiven = NOT_GIVEN,
        sort_dir: models.SortDir | NotGiven = NOT_GIVEN,
        page_size: Literal[100, 250, 500] | NotGiven = NOT_GIVEN,
        cursor: str | NotGiven = NOT_GIVEN,
        output: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[models.StorageListReply, models.Node]:
        """List a folder, or the trash with parent_id trash.

        `storage.list`: `GET /{context}/{context_id}/storage/{parent_id}/list/`.

        Reply: One page of nodes.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            parent_id: Folder id, root or trash.
            sort_by: Field a storage listing is ordered by. One of `name`, `updated`, `created`,
                `type`. Default: `name`.
            sort_dir: Direction of the order. One of `asc`, `desc`. Default: `asc`.
            page_size: Number of items on one page of a keyset listing; no other value is
                accepted. One of `100`, `250`, `500`. Default: `100`.
            cursor: Opaque position taken from `pagination.next_cursor` of the page before; omit
                for the first page.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.

        Returns:
            Every item to the end; `page` gives one page.
        """
        return self._pages(
            "storage.list",
            {
                "context": context,
                "context_id": context_id,
                "parent_id": parent_id,
                "sort_by": sort_by,
                "sort_dir": sort_dir,
                "page_size": page_size,
                "cursor": cursor,
                "output": output,
            },
            "StorageListReply",
            "Node",
            options,
        )

    def list_inventory(
        self,
        context: models.Context,
        context_id: str,
        *,
        type: str | NotGiven = NOT_GIVEN,
        include: str | NotGiven = NOT_GIVEN,
        page_size: int | NotGiven = NOT_GIVEN,
        cursor: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[Any, Any]:
        """List every live node of a workspace or share as one flat list.

        All folders at once, without the trash. Rows are terse by design; output is refused here
        with 406, so never send it.

        `storage.list_inventory`: `GET /{context}/{context_id}/storage/inventory/`.

        Reply: One page.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            type: Keep one node type; file is shown.
            include: Fields to add to the rows; path is shown.
            page_size: Rows of one page; 100 is shown. At least 1.
            cursor: Opaque position taken from `pagination.next_cursor` of the page before; omit
                for the first page.

        Returns:
            Every item to the end; `page` gives one page.
        """
        return self._pages(
            "storage.list_inventory",
            {
                "context": context,
                "context_id": context_id,
                "type": type,
                "include": include,
                "page_size": page_size,
                "cursor": cursor,
            },
            None,
            None,
            options,
        )

    def list_recent(
        self,
        context: models.Context,
        context_id: str,
        *,
        type: models.StorageListRecentType | NotGiven = NOT_GIVEN,
        page_size: Literal[100, 250, 500] | NotGiven = NOT_GIVEN,
        cursor: str | NotGiven = NOT_GIVEN,
        output: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[models.StorageListRecentReply, models.Node]:
        """List the most recently changed nodes of the whole tree.

        Newest first, across all folders. A folder-backed share shows its subtree only.

        `storage.list_recent`: `GET /{context}/{context_id}/storage/recent/`.

        Reply: One page of nodes.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            type: Keep one node type. One of `file`, `folder`, `link`, `note`.
            page_size: Number of items on one page of a keyset listing; no other value is
                accepted. One of `100`, `250`, `500`. Default: `100`.
            cursor: Opaque position taken from `pagination.next_cursor` of the page before; omit
                for the first page.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.

        Returns:
            Every item to the end; `page` gives one page.
        """
        return self._pages(
            "storage.list_recent",
            {
                "context": context,
                "context_id": context_id,
                "type": type,
                "page_size": page_size,
                "cursor": cursor,
                "output": output,
            },
            "StorageListRecentReply",
            "Node",
            options,
        )

    def list_trash(
        self,
        context: models.Context,
        context_id: str,
        *,
        sort_by: models.SortBy | NotGiven = NOT_GIVEN,
        sort_dir: models.SortDir | NotGiven = NOT_GIVEN,
        page_size: Literal[100, 250, 500] | NotGiven = NOT_GIVEN,
        cursor: str | NotGiven = NOT_GIVEN,
        output: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[models.StorageListTrashReply, models.Node]:
        """List the trash.

        `storage.list_trash`: `GET /{context}/{context_id}/storage/{parent_id}/list/`.

        Reply: One page of nodes.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            sort_by: Field a storage listing is ordered by. One of `name`, `updated`, `created`,
                `type`. Default: `name`.
            sort_dir: Direction of the order. One of `asc`, `desc`. Default: `asc`.
            page_size: Number of items on one page of a keyset listing; no other value is
                accepted. One of `100`, `250`, `500`. Default: `100`.
            cursor: Opaque position taken from `pagination.next_cursor` of the page before; omit
                for the first page.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.

        Returns:
            Every item to the end; `page` gives one page.
        """
        return self._pages(
            "storage.list_trash",
            {
                "context": context,
                "context_id": context_id,
                "sort_by": sort_by,
                "sort_dir": sort_dir,
                "page_size": page_size,
                "cursor": cursor,
                "output": output,
            },
            "StorageListTrashReply",
            "Node",
            options,
        )

    async def list_versions(
        self,
        context: models.Context,
        context_id: str,
        node_id: str,
        **options: Unpack[CallOptions],
    ) -> builtins.list[models.NodeVersion]:
        """List the versions of a file or note.

        `storage.list_versions`: `GET /{context}/{context_id}/storage/{node_id}/versions/`.

        Reply: The versions.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            node_id: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
        """
        return await self._call(
            "storage.list_versions",
            {"context": context, "context_id": context_id, "node_id": node_id},
            ["NodeVersion"],
            options,
        )

    async def move(
        self,
        context: models.Context,
        context_id: str,
        node_id: str,
        parent: str,
        *,
        output: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.Node:
        """Move a node to another folder of the same storage.

        A file of the same name in the target folder is moved to the trash first.

        `storage.move`: `POST /{context}/{context_id}/storage/{node_id}/move/`.

        Reply: The node.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            node_id: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
            parent: A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
                trash folder.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.
        """
        return await self._call(
            "storage.move",
            {
                "context": context,
                "context_id": context_id,
                "node_id": node_id,
                "parent": parent,
                "output": output,
            },
            "Node",
            options,
        )

    async def purge(
        self,
        context: models.Context,
        context_id: str,
        node_id: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Delete a trashed node for good.

        Needs the Member permission.

        `storage.purge`: `DELETE /{context}/{context_id}/storage/{node_id}/purge/`. What it takes
        away is gone for good, or for others.

        Reply: Done. The payload is not documented.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            node_id: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
        """
        return await self._any(
            "storage.purge",
            {"context": context, "context_id": context_id, "node_id": node_id},
            options,
        )

    def read_text(
        self,
        context: models.Context,
        context_id: str,
        node_id: str,
        *,
        q: str | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        chunk_from: int | NotGiven = NOT_GIVEN,
        chunk_to: int | NotGiven = NOT_GIVEN,
        cursor: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        max_bytes: int | NotGiven = NOT_GIVEN,
        output: models.StorageReadTextOutput | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[models.TextContent, models.TextChunk]:
        """Read the extracted text of a file or note in chunks.

        The text indexed for search and AI, not the bytes. At most one window - q, page or
        chunk_from/chunk_to - and q not with cursor. indexed false with 200 means the version has
        no text. Go on while next_cursor is not null; truncated is no such signal.

        `storage.read_text`: `GET /{context}/{context_id}/storage/{node_id}/content/`.

        At most one of `q`, `page`, `chunk_from` is given. At most one of `q`, `page`, `chunk_to`
        is given. At most one of `q`, `cursor` is given. `chunk_to` is given only together with
        `chunk_from`.

        Reply: Chunks.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            node_id: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
            q: Rank this file's chunks by keyword and return the best. 1 to 512 characters.
            page: Chunks that overlap this page. At least 1.
            chunk_from: First position of a range; alone it reads on from there.
                best_chunk.position of a search hit fits. 0 to 9999.
            chunk_to: Last position, included; needs chunk_from. 0 to 9999.
            cursor: next_cursor of the latest reply, unchanged; bound to the version it was
                issued for.
            limit: Chunks per reply; 3 by default with q. 1 to 20. Default: `5`.
            max_bytes: UTF-8 budget of one reply; not with q. 1024 to 262144. Default: `32768`.
            output: terse leaves the text out. One of `terse`, `standard`, `full`.

        Returns:
            Every item to the end; `page` gives one page.

        Raises:
            FastioError: Among others for:
                - HTTP 404, class 1609 (Not Found): No such node or it is in the trash.
                - HTTP 406, class 1605 (Invalid Input): Folder or link; window parameters clash
                    or are out of range.
                - HTTP 401, class 1680 (Access Denied): The share caller may not download or the
                    file is flagged for a virus.
                - HTTP 404, class 1652 (Resource Not Found): The content is gone.
                - HTTP 500, class 1654 (Internal Error): Content unavailable for now. Trying
                    again can help.
        """
        return self._pages(
            "storage.read_text",
            {
                "context": context,
                "context_id": context_id,
                "node_id": node_id,
                "q": q,
                "page": page,
                "chunk_from": chunk_from,
                "chunk_to": chunk_to,
                "cursor": cursor,
                "limit": limit,
                "max_bytes": max_bytes,
                "output": output,
            },
            "TextContent",
            "TextChunk",
            options,
        )

    async def read_text_many(
        self,
        workspace_id: str,
        nodes: Sequence[str],
        *,
        q: str | NotGiven = NOT_GIVEN,
        chunk_from: int | NotGiven = NOT_GIVEN,
        chunk_to: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        max_bytes: int | NotGiven = NOT_GIVEN,
        output: models.StorageReadTextManyOutput | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> dict[str, models.TextContent]:
        """Read passages or the beginnings of up to ten files in one call.

        Workspaces only. With q every file is scored by itself, so scores compare within one file
        only; without q each file is read in order, in the window chunk_from to chunk_to if
        given. An index or storage fault fails the whole request.

        `storage.read_text_many`: `GET /workspace/{workspace_id}/storage/content/`.

        At most one of `q`, `chunk_from` is given. At most one of `q`, `chunk_to` is given.
        `chunk_to` is given only together with `chunk_from`.

        Reply: Passages by file.

        Args:
            workspace_id: Workspace id or its folder name.
            nodes: Comma-joined node ids. 1 to 10 items, each of the form
                `^[A-Za-z0-9_-]{1,128}$`.
            q: Query every file is scored against. 1 to 512 characters.
            chunk_from: First position in every file. 0 to 9999.
            chunk_to: Last position, included; needs chunk_from. 0 to 9999.
            limit: Chunks per file; 3 by default with q, else 5. 1 to 20.
            max_bytes: UTF-8 budget per file. 1024 to 262144. Default: `32768`.
            output: terse leaves the text out. One of `terse`, `standard`, `full`.
        """
        return await self._call(
            "storage.read_text_many",
            {
                "workspace_id": workspace_id,
                "nodes": nodes,
                "q": q,
                "chunk_from": chunk_from,
                "chunk_to": chunk_to,
                "limit": limit,
                "max_bytes": max_bytes,
                "output": output,
            },
            {"*": "TextContent"},
            options,
        )

    async def restore(
        self,
        context: models.Context,
        context_id: str,
        node_id: str,
        *,
        output: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.Node:
        """Take a node out of the trash.

        A file of the same name in the target folder is moved to the trash first.

        `storage.restore`: `POST /{context}/{context_id}/storage/{node_id}/restore/`. Not sent
        again when its outcome is unknown.

        Reply: The node.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            node_id: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.
        """
        return await self._call(
            "storage.restore",
            {"context": context, "context_id": context_id, "node_id": node_id, "output": output},
            "Node",
            options,
        )

    async def restore_version(
        self,
        context: models.Context,
        context_id: str,
        node_id: str,
        version_id: str,
        *,
        output: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.Node:
        """Make an older version the current one.

        `storage.restore_version`: `POST
        /{context}/{context_id}/storage/{node_id}/restore-version/`. Not sent again when its
        outcome is unknown.

        Reply: The node.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            node_id: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
            version_id: The parameter `version_id`.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.
        """
        return await self._call(
            "storage.restore_version",
            {
                "context": context,
                "context_id": context_id,
                "node_id": node_id,
                "version_id": version_id,
                "output": output,
            },
            "Node",
            options,
        )

    def search(
        self,
        context: models.Context,
        context_id: str,
        search: str,
        *,
        search_in: models.StorageSearchSearchIn | NotGiven = NOT_GIVEN,
        name_match: models.StorageSearchNameMatch | NotGiven = NOT_GIVEN,
        case_sensitive: bool | NotGiven = NOT_GIVEN,
        files_scope: str | NotGiven = NOT_GIVEN,
        folders_scope: str | NotGiven = NOT_GIVEN,
        filters: Sequence[models.StorageSearchFiltersItem | Mapping[str, Any]] | NotGiven = NOT_GIVEN,
        details: bool | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        output: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[models.StorageSearchReply, models.SearchHit]:
        """Search files by name and, where indexed, by meaning.

        One hit per file with its best passage and its place. Semantic hits need intelligence and
        indexed files; a keyword search answers without. The order is final, do not sort again
        (x-search-rules). Not on folder-backed shares.

        `storage.search`: `GET /{context}/{context_id}/storage/search/`.

        Reply: The hits.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            search: Query, not blank; English stemming applies. With a precise name_match the
                pattern, at most 256 characters.
            search_in: What to match. filename skips the content lookup and answers the same with
                intelligence off. One of `filename`, `content`, `both`. Default: `both`.
            name_match: How a name is matched. exact also matches the name without its extension;
                only glob has wildcards. Ignored with search_in=content. One of `auto`, `exact`,
                `prefix`, `contains`, `glob`. Default: `auto`.
            case_sensitive: For the precise name_match values; off folds letters beyond ASCII
                too. Default: `false`.
            files_scope: Comma-joined nodeId:versionId pairs of files and notes, both parts
                filled (Node.version). Narrows the semantic part only. At most 100 pairs.
            folders_scope: Comma-joined nodeId:depth pairs, depth 1 to 10; folders only, no root
                or trash. Narrows the semantic part only; at most 100 references after expansion.
                At most 100 pairs.
            filters: Workspace only. JSON list of {field, operator, value} clauses, all of which
                must hold. A share ignores it silently. At most 5 items.
            details: true adds the full node to each hit and lowers the default limit to 10.
                Default: `false`.
            limit: Largest number of items to return. 1 to 500. Default: `100`.
            offset: Number of items to skip. At least 0. Default: `0`.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.

        Returns:
            Every item to the end; `page` gives one page.

        Raises:
            FastioError: Among others for:
                - HTTP 404, code 139420 (Search Not Here): The share is backed by a workspace
                    folder.
                - HTTP 404, code 179101 (Share Orphaned): The share lost its folder.
                - code 144711 (Search Pattern Too Long): name_match is not auto and the query is
                    longer than 256 characters.
                - class 1605 (Invalid Input): A scope entry is malformed, of the wrong node type
                    or names a version of another file, or a precise pattern is empty or only
                    wildcards.
        """
        return self._pages(
            "storage.search",
            {
                "context": context,
                "context_id": context_id,
                "search": search,
                "search_in": search_in,
                "name_match": name_match,
                "case_sensitive": case_sensitive,
                "files_scope": files_scope,
                "folders_scope": folders_scope,
                "filters": filters,
                "details": details,
                "limit": limit,
                "offset": offset,
                "output": output,
            },
            "StorageSearchReply",
            "SearchHit",
            options,
        )

    async def transfer(
        self,
        context: models.Context,
        context_id: str,
        node_id: str,
        *,
        target_workspace_id: str | NotGiven = NOT_GIVEN,
        transfer_mode: models.StorageTransferTransferMode | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.StorageTransferReply:
        """Copy or move a node to another workspace or share.

        The default keeps the source. move copies, then trashes the source; the root cannot be
        moved.

        `storage.transfer`: `POST /{context}/{context_id}/storage/{node_id}/transfer/`. Not sent
        again when its outcome is unknown.

        Reply: Done.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            node_id: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
            target_workspace_id: A ProfileId or the profile's custom name: org domain, workspace
                folder name, share URL name, user email address. Most paths accept either.
            transfer_mode: The parameter `transfer_mode`. One of `copy`, `move`. Known by
                inference only. Default: `copy`.
        """
        return await self._call(
            "storage.transfer",
            {
                "context": context,
                "context_id": context_id,
                "node_id": node_id,
                "target_workspace_id": target_workspace_id,
                "transfer_mode": transfer_mode,
            },
            "StorageTransferReply",
            options,
        )

    async def update(
        self,
        context: models.Context,
        context_id: str,
        node_id: str,
        *,
        output: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        from_: models.FileSource | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        metadata_title: str | None | NotGiven = NOT_GIVEN,
        metadata_short: str | None | NotGiven = NOT_GIVEN,
        if_version_id: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.Node:
        """Rename a node, replace its content or set its texts.

        At least one field. The string null or an empty string clears a text. from replaces the
        content and makes a version.

        `storage.update`: `POST /{context}/{context_id}/storage/{node_id}/update/`. Not sent
        again when its outcome is unknown if `from` or `if_version_id` is given.

        At least one field is given. At least one of `name`, `from`, `metadata_title`,
        `metadata_short` is given.

        Reply: The node.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            node_id: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.
            name: New name. 1 to 255 characters.
            from_: New content.
            metadata_title: Title override. At most 50 characters; `""` or `"null"` clears it.
            metadata_short: Short description override. At most 2048 characters; `""` or `"null"`
                clears it.
            if_version_id: Version the change was made from.

        Raises:
            FastioError: Among others for:
                - HTTP 409, class 1660 (Conflict): if_version_id is not the current version; an
                    entry of error.params has reason conflict_version_mismatch and
                    current_version_id.
                - code 207092 (Version Precondition Blank): if_version_id is blank.
        """
        return await self._call(
            "storage.update",
            {
                "context": context,
                "context_id": context_id,
                "node_id": node_id,
                "output": output,
                "name": name,
                "from": from_,
                "metadata_title": metadata_title,
                "metadata_short": metadata_short,
                "if_version_id": if_version_id,
            },
            "Node",
            options,
        )
