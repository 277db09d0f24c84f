# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Operations on metadata."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._caller import NOT_GIVEN, AsyncArea

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Unpack

    from ..._caller import CallOptions, AsyncListing, NotGiven
    from .. import models


class AsyncMetadata(AsyncArea):
    """Operations on metadata."""

    async def add_template_nodes(
        self,
        workspace_id: str,
        template_id: str,
        node_ids: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> Any:
        """Map files to a template.

        Above the plan limit the whole request is refused (1605).

        Deprecated: the service no longer documents it.

        `metadata.add_template_nodes`: `POST
        /workspace/{workspace_id}/metadata/templates/{template_id}/nodes/add/`. Not sent again
        when its outcome is unknown.

        The service switched it off in 2026-08.

        Needs: metadata.

        Reply: Done.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
            template_id: The parameter `template_id`.
            node_ids: JSON array of node ids. At least 1 items, each of the form
                `^[A-Za-z0-9_-]{1,128}$`.
        """
        return await self._any(
            "metadata.add_template_nodes",
            {"workspace_id": workspace_id, "template_id": template_id, "node_ids": node_ids},
            options,
        )

    async def assign_template(
        self,
        workspace_id: str,
        template_id: str,
        *,
        node_id: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Assign the one template of a workspace.

        A system template is copied first. One per workspace.

        Deprecated: the service no longer documents it.

        `metadata.assign_template`: `POST /workspace/{workspace_id}/metadata/template/assign/`.
        Not sent again when its outcome is unknown.

        The service switched it off in 2026-08.

        Needs: metadata.

        Reply: Done.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
            template_id: The parameter `template_id`.
            node_id: Empty: the whole workspace.
        """
        return await self._any(
            "metadata.assign_template",
            {"workspace_id": workspace_id, "template_id": template_id, "node_id": node_id},
            options,
        )

    async def auto_match(
        self,
        workspace_id: str,
        template_id: str,
        *,
        batch_size: int | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.ExtractJob:
        """Let AI map files to a template.

        Spends credits. Progress under jobs.template_match. duplicate (without job_id) means one
        is running.

        Deprecated: the service no longer documents it.

        `metadata.auto_match`: `POST
        /workspace/{workspace_id}/metadata/templates/{template_id}/auto-match/`.

        The service switched it off in 2026-08.

        Needs: metadata.

        Reply: Queued.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
            template_id: The parameter `template_id`.
            batch_size: Brought into range by the server. At least 1.
        """
        return await self._call(
            "metadata.auto_match",
            {"workspace_id": workspace_id, "template_id": template_id, "batch_size": batch_size},
            "ExtractJob",
            options,
        )

    async def compound_search(
        self,
        workspace_id: str,
        filters: Sequence[models.MetadataClause | Mapping[str, Any]],
        content_query: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.MetadataCompoundSearchReply:
        """Search file contents among files chosen by metadata.

        The filter chooses, then meaning ranks. filters is a form field holding JSON; as a JSON
        request body it is not seen (406, code 119701). Needs intelligence. Read scope to know
        whether the answer was cut.

        `metadata.compound_search`: `POST /workspace/{workspace_id}/metadata/compound-search/`.

        Needs: metadata, content_ai.

        Reply: The files found.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
            filters: Clauses, all of which must hold. Send integers as written; they are compared
                exactly. 1 to 5 items.
            content_query: The parameter `content_query`. 1 to 1024 characters.
            limit: The parameter `limit`. At least 1.

        Raises:
            FastioError: Among others for:
                - HTTP 406, code 119701 (Filters Missing): no filters seen, for example because
                    the body was JSON
                - HTTP 406, code 179646: a clause is wrong, or more than five
        """
        return await self._call(
            "metadata.compound_search",
            {
                "workspace_id": workspace_id,
                "filters": filters,
                "content_query": content_query,
                "limit": limit,
            },
            "MetadataCompoundSearchReply",
            options,
        )

    async def copy_template(
        self,
        workspace_id: str,
        template_id: str,
        *,
        name: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        category: str | NotGiven = NOT_GIVEN,
        fields: Sequence[models.MetadataField | Mapping[str, Any]] | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.MetadataTemplate:
        """Copy a template, with changes.

        Deprecated: the service no longer documents it.

        `metadata.copy_template`: `POST
        /workspace/{workspace_id}/metadata/templates/{template_id}/update/create/`. Not sent
        again when its outcome is unknown.

        The service switched it off in 2026-08.

        Needs: metadata.

        Reply: The copy.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
            template_id: The parameter `template_id`.
            name: The parameter `name`. 1 to 255 characters.
            description: The parameter `description`. At most 1000 characters.
            category: The parameter `category`. 1 to 50 characters.
            fields: Field definitions; at least one with autoextract true (or left out). At least
                1 items.
        """
        return await self._call(
            "metadata.copy_template",
            {
                "workspace_id": workspace_id,
                "template_id": template_id,
                "name": name,
                "description": description,
                "category": category,
                "fields": fields,
            },
            "MetadataTemplate",
            options,
        )

    async def create_filter(
        self,
        workspace_id: str,
        name: str,
        predicate: Sequence[models.MetadataClause | Mapping[str, Any]],
        *,
        description: str | NotGiven = NOT_GIVEN,
        projection: models.MetadataCreateFilterProjection | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        template_id: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.MetadataFilter:
        """Save a metadata filter for the workspace.

        Any member may read, change and delete it. Only the shape is checked; a wrong field or
        operator shows when it runs. The plan limit answers 401, which is not a login fault.

        `metadata.create_filter`: `POST /workspace/{workspace_id}/metadata/filters/`. Not sent
        again when its outcome is unknown.

        Needs: metadata.

        Reply: The filter.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
            name: Unique in the workspace, also among deleted filters. 1 to 100 characters.
            predicate: Clauses, all of which must hold; [] matches every file. At most 5 items.
            description: The parameter `description`. At most 255 characters.
            projection: Which fields to show, in what order, and the sort. Kept as sent, but for
                sort.
            template_id: Which template it follows; only kept, without effect.

        Raises:
            FastioError: Among others for:
                - HTTP 409, class 1660 (Conflict): the name is or was taken in this workspace
        """
        return await self._call(
            "metadata.create_filter",
            {
                "workspace_id": workspace_id,
                "name": name,
                "predicate": predicate,
                "description": description,
                "projection": projection,
                "template_id": template_id,
            },
            "MetadataFilter",
            options,
        )

    async def create_template(
        self,
        workspace_id: str,
        name: str,
        description: str,
        category: str,
        fields: Sequence[models.MetadataField | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> models.MetadataTemplate:
        """Create a metadata template.

        It starts disabled.

        Deprecated: the service no longer documents it.

        `metadata.create_template`: `POST /workspace/{workspace_id}/metadata/templates/`. Not
        sent again when its outcome is unknown.

        The service switched it off in 2026-08.

        Needs: metadata.

        Reply: The template.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
            name: The parameter `name`. 1 to 255 characters.
            description: The parameter `description`. 1 to 1000 characters.
            category: The parameter `category`. 1 to 50 characters.
            fields: Field definitions; at least one with autoextract true (or left out). At least
                1 items.
        """
        return await self._call(
            "metadata.create_template",
            {
                "workspace_id": workspace_id,
                "name": name,
                "description": description,
                "category": category,
                "fields": fields,
            },
            "MetadataTemplate",
            options,
        )

    async def declare_field(
        self,
        workspace_id: str,
        name: str,
        declared_type: models.MetadataDeclareFieldDeclaredType,
        **options: Unpack[CallOptions],
    ) -> models.MetadataDeclareFieldReply:
        """Declare a field.

        For good: a field can be neither renamed nor deleted, only merged. Names are trimmed here
        and compared without case; show what comes back. Workspace admin. 413: field limit
        reached (do not retry); 500: nothing was created, retry.

        `metadata.declare_field`: `POST /workspace/{workspace_id}/metadata/fields/`.

        Needs: metadata.

        Reply: The field.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
            name: The parameter `name`. 1 to 64 characters.
            declared_type: The parameter `declared_type`. One of `string`, `bool`, `int`,
                `float`, `json`, `url`, `datetime`.
        """
        return await self._call(
            "metadata.declare_field",
            {"workspace_id": workspace_id, "name": name, "declared_type": declared_type},
            "MetadataDeclareFieldReply",
            options,
        )

    async def delete_filter(
        self,
        workspace_id: str,
        filter_id: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Delete a saved filter.

        Unknown ids succeed too; success proves nothing.

        `metadata.delete_filter`: `DELETE
        /workspace/{workspace_id}/metadata/filters/{filter_id}/`. What it takes away is gone for
        good, or for others.

        Needs: metadata.

        Reply: Gone.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
            filter_id: The parameter `filter_id`.
        """
        return await self._any(
            "metadata.delete_filter",
            {"workspace_id": workspace_id, "filter_id": filter_id},
            options,
        )

    async def delete_node_view(
        self,
        workspace_id: str,
        node_id: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Delete a view of a folder (older form).

        Deprecated: use `metadata.save_view`.

        `metadata.delete_node_view`: `DELETE
        /workspace/{workspace_id}/storage/{node_id}/metadata/view/`. What it takes away is gone
        for good, or for others.

        The service switched it off in 2026-04.

        Needs: metadata.

        Reply: Done.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
            node_id: A storage node's OpaqueId, or `root` for the storage root, or `trash` for
                the trash folder.
        """
        return await self._any(
            "metadata.delete_node_view",
            {"workspace_id": workspace_id, "node_id": node_id},
            options,
        )

    async def delete_template(
        self,
        workspace_id: str,
        template_id: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Delete a template.

        Soft. System and locked templates are refused (403).

        Deprecated: the service no longer documents it.

        `metadata.delete_template`: `DELETE
        /workspace/{workspace_id}/metadata/templates/{template_id}/`. What it takes away is gone
        for good, or for others.

        The service switched it off in 2026-08.

        Needs: metadata.

        Reply: Deleted.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
            template_id: The parameter `template_id`.
        """
        return await self._any(
            "metadata.delete_template",
            {"workspace_id": workspace_id, "template_id": template_id},
            options,
        )

    async def delete_template_by_body(
        self,
        workspace_id: str,
        *,
        template_id: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Delete a metadata template (older form).

        Deprecated: the service no longer documents it.

        `metadata.delete_template_by_body`: `DELETE
        /workspace/{workspace_id}/metadata/templates/`. What it takes away is gone for good, or
        for others.

        The service switched it off in 2026-08.

        Needs: metadata.

        Reply: Deleted.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
            template_id: The parameter `template_id`. Known by inference only.
        """
        return await self._any(
            "metadata.delete_template_by_body",
            {"workspace_id": workspace_id, "template_id": template_id},
            options,
        )

    async def delete_values(
        self,
        workspace_id: str,
        node_id: str,
        *,
        keys: Sequence[str] | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Delete a file's metadata values.

        keys goes into the query string. WITHOUT keys, or with an empty list, everything is
        deleted, so a client that loses the parameter on the way destroys data (the official one
        once did). Folders are refused.

        `metadata.delete_values`: `DELETE /workspace/{workspace_id}/storage/{node_id}/metadata/`.
        What it takes away is gone for good, or for others.

        Needs: metadata.

        Reply: Deleted.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
            node_id: A storage node's OpaqueId, or `root` for the storage root, or `trash` for
                the trash folder.
            keys: JSON array of the names to delete. At least 1 items.
        """
        return await self._any(
            "metadata.delete_values",
            {"workspace_id": workspace_id, "node_id": node_id, "keys": keys},
            options,
        )

    async def delete_view(
        self,
        workspace_id: str,
        template_id: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Delete the caller's saved view of a template.

        404 with code 1609 when there is none.

        Deprecated: use `metadata.list_filters`.

        `metadata.delete_view`: `DELETE /workspace/{workspace_id}/metadata/view/`. What it takes
        away is gone for good, or for others.

        The service switched it off in 2026-08.

        Needs: metadata.

        Reply: Deleted.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
            template_id: The parameter `template_id`.
        """
        return await self._any(
            "metadata.delete_view",
            {"workspace_id": workspace_id, "template_id": template_id},
            options,
        )

    async def export_view(
        self,
        workspace_id: str,
        template_id: str,
        *,
        parent_node_id: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.MetadataExportViewReply:
        """Write a saved view as a TSV file into the workspace.

        Runs in the background; look for the answer's filename in the folder. duplicate (no
        job_id) means one is on its way. 404 (1609) without a saved view.

        Deprecated: use `metadata.list_filters`.

        `metadata.export_view`: `POST
        /workspace/{workspace_id}/metadata/view/{template_id}/export/`.

        The service switched it off in 2026-08.

        Needs: metadata.

        Reply: Queued, or running already.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
            template_id: The parameter `template_id`.
            parent_node_id: Folder; the root when left out. At most 64 characters.
        """
        return await self._call(
            "metadata.export_view",
            {
                "workspace_id": workspace_id,
                "template_id": template_id,
                "parent_node_id": parent_node_id,
            },
            "MetadataExportViewReply",
            options,
        )

    async def extract(
        self,
        workspace_id: str,
        node_id: str,
        *,
        fields: Sequence[str] | NotGiven = NOT_GIVEN,
        template_id: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.ExtractJob:
        """Queue AI extraction of a file's metadata.

        Spends credits. Values are not in the answer: watch metadata_extract in
        workspaces.get_job_status until completed or errored, then read the facts. Repeating the
        same fields for the same version costs nothing; other fields are a new charge.

        `metadata.extract`: `POST /workspace/{workspace_id}/storage/{node_id}/metadata/extract/`.

        Needs: metadata.

        Reply: Nothing to do, or a full run with no field to extract.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
            node_id: A storage node's OpaqueId, or `root` for the storage root, or `trash` for
                the trash folder.
            fields: Names of fields to extract, all known to the workspace. Left out: everything.
                An empty list is refused. 1 to 50 items.
            template_id: Older service only; the newer one refuses it (406, code 179390).

        Raises:
            FastioError: Among others for:
                - HTTP 406, code 179390 (Template Id Refused): template_id was sent
        """
        return await self._call(
            "metadata.extract",
            {
                "workspace_id": workspace_id,
                "node_id": node_id,
                "fields": fields,
                "template_id": template_id,
            },
            "ExtractJob",
            options,
        )

    async def extract_folder(
        self,
        workspace_id: str,
        node_id: str,
        *,
        fields: Sequence[str] | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.ExtractJob:
        """Queue AI extraction for every file under a folder.

        Spends credits. node_id must be a folder; root means the whole workspace. Workspace
        admin.

        `metadata.extract_folder`: `POST
        /workspace/{workspace_id}/storage/{node_id}/metadata/extract-all/`. Not sent again when
        its outcome is unknown.

        Needs: metadata.

        At most 2 a minute and 10 a hour are taken.

        Reply: Queued.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
            node_id: A storage node's OpaqueId, or `root` for the storage root, or `trash` for
                the trash folder.
            fields: Names of fields to extract, all known to the workspace. Left out: everything.
                An empty list is refused. 1 to 50 items.
        """
        return await self._call(
            "metadata.extract_folder",
            {"workspace_id": workspace_id, "node_id": node_id, "fields": fields},
            "ExtractJob",
            options,
        )

    async def extract_template(
        self,
        workspace_id: str,
        template_id: str,
        *,
        fields: Sequence[str] | NotGiven = NOT_GIVEN,
        force: bool | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.ExtractJob:
        """Queue extraction for all files of a template.

        Spends credits; at most 1000 files per job.

        Deprecated: the service no longer documents it.

        `metadata.extract_template`: `POST
        /workspace/{workspace_id}/metadata/templates/{template_id}/extract-all/`. Not sent again
        when its outcome is unknown.

        The service switched it off in 2026-08.

        Needs: metadata.

        At most 2 a minute and 10 a hour are taken.

        Reply: Queued.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
            template_id: The parameter `template_id`.
            fields: Names of fields to extract, all known to the workspace. Left out: everything.
                An empty list is refused. 1 to 50 items.
            force: Also files that have values.
        """
        return await self._call(
            "metadata.extract_template",
            {
                "workspace_id": workspace_id,
                "template_id": template_id,
                "fields": fields,
                "force": force,
            },
            "ExtractJob",
            options,
        )

    async def get_facts(
        self,
        workspace_id: str,
        node_id: str,
        *,
        output: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> list[models.MetadataFact]:
        """Read every fact about a file.

        Not paged. Ask for output=full; lower levels drop where a value comes from.

        `metadata.get_facts`: `GET /workspace/{workspace_id}/storage/{node_id}/metadata/facts/`.

        Needs: metadata.

        Reply: The facts.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
            node_id: A storage node's OpaqueId, or `root` for the storage root, or `trash` for
                the trash folder.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.
        """
        return await self._call(
            "metadata.get_facts",
            {"workspace_id": workspace_id, "node_id": node_id, "output": output},
            ["MetadataFact"],
            options,
        )

    async def get_filter(
        self,
        workspace_id: str,
        filter_id: str,
        *,
        output: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.MetadataFilter:
        """Read a saved filter.

        Never feed a terse answer into an update: it lacks predicate and projection.

        `metadata.get_filter`: `GET /workspace/{workspace_id}/metadata/filters/{filter_id}/`.

        Needs: metadata.

        Reply: The filter.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
            filter_id: The parameter `filter_id`.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.
        """
        return await self._call(
            "metadata.get_filter",
            {"workspace_id": workspace_id, "filter_id": filter_id, "output": output},
            "MetadataFilter",
            options,
        )

    async def get_node(
        self,
        workspace_id: str,
        node_id: str,
        *,
        output: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.NodeMetadata:
        """Read a file's metadata.

        autoextractable tells whether extraction can be asked for. A File Share's holder never
        sees values.

        `metadata.get_node`: `GET /workspace/{workspace_id}/storage/{node_id}/metadata/details/`.

        Needs: metadata.

        Reply: The metadata.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
            node_id: A storage node's OpaqueId, or `root` for the storage root, or `trash` for
                the trash folder.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.
        """
        return await self._call(
            "metadata.get_node",
            {"workspace_id": workspace_id, "node_id": node_id, "output": output},
            "NodeMetadata",
            options,
        )

    async def get_nodes(
        self,
        workspace_id: str,
        node_ids: Sequence[str],
        *,
        output: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.NodeMetadataMulti:
        """Read the metadata of up to 25 files.

        autoextractable tells whether extraction can be asked for. A File Share's holder never
        sees values.

        `metadata.get_nodes`: `GET
        /workspace/{workspace_id}/storage/{node_ids}/metadata/details/`.

        Needs: metadata.

        Reply: What was found, in any order, and the errors; a list of errors is no failure.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
            node_ids: IDs joined by commas that stay literal; a single one is sent twice.
                Compared without case, repeats fall out. 1 to 25 items, each of the form
                `^[A-Za-z0-9_-]{1,128}$`.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.
        """
        return await self._call(
            "metadata.get_nodes",
            {"workspace_id": workspace_id, "node_ids": node_ids, "output": output},
            "NodeMetadataMulti",
            options,
        )

    async def get_template(
        self,
        workspace_id: str,
        template_id: str,
        *,
        output: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.MetadataTemplate:
        """Read a metadata template.

        Deprecated: the service no longer documents it.

        `metadata.get_template`: `GET
        /workspace/{workspace_id}/metadata/templates/{template_id}/details/`.

        The service switched it off in 2026-08.

        Needs: metadata.

        Reply: The template.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
            template_id: The parameter `template_id`.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.
        """
        return await self._call(
            "metadata.get_template",
            {"workspace_id": workspace_id, "template_id": template_id, "output": output},
            "MetadataTemplate",
            options,
        )

    async def get_view(
        self,
        workspace_id: str,
        template_id: str,
        **options: Unpack[CallOptions],
    ) -> models.SavedView:
        """Read the caller's saved view of a template.

        404 with code 1609 when there is none.

        Deprecated: use `metadata.list_filters`.

        `metadata.get_view`: `GET /workspace/{workspace_id}/metadata/view/`.

        The service switched it off in 2026-08.

        Needs: metadata.

        Reply: The view.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
            template_id: The parameter `template_id`.
        """
        return await self._call(
            "metadata.get_view",
            {"workspace_id": workspace_id, "template_id": template_id},
            "SavedView",
            options,
        )

    async def list_by_template(
        self,
        workspace_id: str,
        node_id: str,
        template_id: str,
        *,
        filters: Any | NotGiven = NOT_GIVEN,
        order_by: str | NotGiven = NOT_GIVEN,
        order_desc: bool | NotGiven = NOT_GIVEN,
        output: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Any:
        """List the files with values of a template.

        Deprecated: use `metadata.list_filter_nodes`.

        `metadata.list_by_template`: `GET
        /workspace/{workspace_id}/storage/{node_id}/metadata/list/{template_id}/`.

        The service switched it off in 2026-08.

        Needs: metadata.

        Reply: Done.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
            node_id: A storage node's OpaqueId, or `root` for the storage root, or `trash` for
                the trash folder.
            template_id: The parameter `template_id`.
            filters: The parameter `filters`.
            order_by: The parameter `order_by`.
            order_desc: The parameter `order_desc`.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.
        """
        return await self._any(
            "metadata.list_by_template",
            {
                "workspace_id": workspace_id,
                "node_id": node_id,
                "template_id": template_id,
                "filters": filters,
                "order_by": order_by,
                "order_desc": order_desc,
                "output": output,
            },
            options,
        )

    def list_eligible(
        self,
        workspace_id: str,
        *,
        page_size: int | NotGiven = NOT_GIVEN,
        cursor: str | NotGiven = NOT_GIVEN,
        mimetype: str | NotGiven = NOT_GIVEN,
        extension: str | NotGiven = NOT_GIVEN,
        parent_id: str | NotGiven = NOT_GIVEN,
        category: models.MetadataListEligibleCategory | NotGiven = NOT_GIVEN,
        output: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[models.MetadataListEligibleReply, models.EligibleNode]:
        """List the files and notes metadata can be extracted from.

        They have an AI summary and a preview; folders and links never qualify. Carries the
        extracted values too (metadata_facts).

        `metadata.list_eligible`: `GET /workspace/{workspace_id}/metadata/eligible/`.

        Needs: metadata.

        Reply: One page.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
            page_size: Rounded by the server to 25, 100 or 250; page_size in the answer tells. 1
                to 250.
            cursor: Cursor of the answer before; leave out for the first page, do not send it
                empty.
            mimetype: The parameter `mimetype`.
            extension: The parameter `extension`.
            parent_id: Only this folder's own children.
            category: Closed list; another value is refused. One of `Legal`, `Finance`, `Sales`,
                `Marketing`, `Engineering`, `Product`, `Operations`, `People`, `Research`,
                `Media`, `Personal`, `Other`.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.

        Returns:
            Every item to the end; `page` gives one page.
        """
        return self._pages(
            "metadata.list_eligible",
            {
                "workspace_id": workspace_id,
                "page_size": page_size,
                "cursor": cursor,
                "mimetype": mimetype,
                "extension": extension,
                "parent_id": parent_id,
                "category": category,
                "output": output,
            },
            "MetadataListEligibleReply",
            "EligibleNode",
            options,
        )

    def list_fields(
        self,
        workspace_id: str,
        *,
        field: str | NotGiven = NOT_GIVEN,
        page_size: int | NotGiven = NOT_GIVEN,
        cursor: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[models.MetadataListFieldsReply, models.MetadataFieldEntry]:
        """List the fields a workspace stores metadata under.

        With field, the values that one field holds, with counts. Fields appear by themselves as
        files are extracted.

        `metadata.list_fields`: `GET /workspace/{workspace_id}/metadata/fields/`.

        Needs: metadata.

        Reply: One page.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
            field: Name of a field: list its values instead. 1 to 64 characters.
            page_size: Records per page. 1 to 250.
            cursor: Cursor of the answer before; leave out for the first page, do not send it
                empty.

        Returns:
            Every item to the end; `page` gives one page.
        """
        return self._pages(
            "metadata.list_fields",
            {
                "workspace_id": workspace_id,
                "field": field,
                "page_size": page_size,
                "cursor": cursor,
            },
            "MetadataListFieldsReply",
            "MetadataFieldEntry",
            options,
        )

    async def list_filter_nodes(
        self,
        workspace_id: str,
        filter_id: str,
        *,
        sort_field: models.MetadataListFilterNodesSortField | NotGiven = NOT_GIVEN,
        sort_metadata_field: str | NotGiven = NOT_GIVEN,
        sort_dir: models.MetadataListFilterNodesSortDir | NotGiven = NOT_GIVEN,
        output: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.MetadataListFilterNodesReply:
        """List the files a saved filter matches.

        Not paged, cut at the plan limit. sort_field and sort_metadata_field exclude each other
        (406).

        `metadata.list_filter_nodes`: `GET
        /workspace/{workspace_id}/metadata/filters/{filter_id}/nodes/`.

        Needs: metadata.

        At most one of `sort_field`, `sort_metadata_field` is given.

        Reply: The files.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
            filter_id: The parameter `filter_id`.
            sort_field: The parameter `sort_field`. One of `name`, `size`, `updated`.
            sort_metadata_field: Order by a metadata value. 1 to 64 characters.
            sort_dir: The parameter `sort_dir`. One of `asc`, `desc`.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.
        """
        return await self._call(
            "metadata.list_filter_nodes",
            {
                "workspace_id": workspace_id,
                "filter_id": filter_id,
                "sort_field": sort_field,
                "sort_metadata_field": sort_metadata_field,
                "sort_dir": sort_dir,
                "output": output,
            },
            "MetadataListFilterNodesReply",
            options,
        )

    def list_filters(
        self,
        workspace_id: str,
        *,
        page_size: int | NotGiven = NOT_GIVEN,
        cursor: str | NotGiven = NOT_GIVEN,
        output: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[models.MetadataListFiltersReply, models.MetadataFilter]:
        """List the saved filters of a workspace.

        `metadata.list_filters`: `GET /workspace/{workspace_id}/metadata/filters/`.

        Needs: metadata.

        Reply: One page.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
            page_size: Records per page. 1 to 250.
            cursor: Cursor of the answer before; leave out for the first page, do not send it
                empty.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.

        Returns:
            Every item to the end; `page` gives one page.
        """
        return self._pages(
            "metadata.list_filters",
            {
                "workspace_id": workspace_id,
                "page_size": page_size,
                "cursor": cursor,
                "output": output,
            },
            "MetadataListFiltersReply",
            "MetadataFilter",
            options,
        )

    def list_merge_candidates(
        self,
        workspace_id: str,
        *,
        offset: int | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[models.MetadataListMergeCandidatesReply, models.FieldMergeCandidate]:
        """List fields whose names differ in case or punctuation only.

        Workspace admin. The page size is fixed by the server. Stop when next_offset is null;
        ranks are made anew on every call. Synonyms, plurals and abbreviations are not found.

        `metadata.list_merge_candidates`: `GET
        /workspace/{workspace_id}/metadata/fields/merge-candidates/`.

        Needs: metadata.

        Reply: One page of pairs.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
            offset: The parameter `offset`. At least 0.

        Returns:
            Every item to the end; `page` gives one page.
        """
        return self._pages(
            "metadata.list_merge_candidates",
            {"workspace_id": workspace_id, "offset": offset},
            "MetadataListMergeCandidatesReply",
            "FieldMergeCandidate",
            options,
        )

    async def list_node_views(
        self,
        workspace_id: str,
        node_id: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """List the views of a folder (older form).

        Deprecated: use `metadata.save_view`.

        `metadata.list_node_views`: `GET
        /workspace/{workspace_id}/storage/{node_id}/metadata/views/`.

        The service switched it off in 2026-04.

        Needs: metadata.

        Reply: Done.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
            node_id: A storage node's OpaqueId, or `root` for the storage root, or `trash` for
                the trash folder.
        """
        return await self._any(
            "metadata.list_node_views",
            {"workspace_id": workspace_id, "node_id": node_id},
            options,
        )

    async def list_template_assignments(
        self,
        workspace_id: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """List the template assignments of a workspace.

        Deprecated: the service no longer documents it.

        `metadata.list_template_assignments`: `GET
        /workspace/{workspace_id}/metadata/template/assignments/`.

        The service switched it off in 2026-08.

        Needs: metadata.

        Reply: Done.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
        """
        return await self._any(
            "metadata.list_template_assignments",
            {"workspace_id": workspace_id},
            options,
        )

    async def list_template_categories(self, **options: Unpack[CallOptions]) -> Any:
        """List the categories of templates.

        Deprecated: the service no longer documents it.

        `metadata.list_template_categories`: `GET /metadata/templates/categories/`.

        The service switched it off in 2026-08.

        Reply: Done.
        """
        return await self._any("metadata.list_template_categories", {}, options)

    def list_template_nodes(
        self,
        workspace_id: str,
        template_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        sort_field: str | NotGiven = NOT_GIVEN,
        sort_dir: models.MetadataListTemplateNodesSortDir | NotGiven = NOT_GIVEN,
        filters: Sequence[models.MetadataListTemplateNodesFiltersItem | Mapping[str, Any]] | NotGiven = NOT_GIVEN,
        output: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[models.MetadataListTemplateNodesReply, models.MetadataListTemplateNodesReplyItem]:
        """List the files mapped to a template.

        The caller's saved view gives sort and filters when they are not sent. Cut at the plan
        limit.

        Deprecated: the service no longer documents it.

        `metadata.list_template_nodes`: `GET
        /workspace/{workspace_id}/metadata/templates/{template_id}/nodes/`.

        The service switched it off in 2026-08.

        Needs: metadata.

        Reply: The files.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
            template_id: The parameter `template_id`.
            limit: The parameter `limit`. 1 to 500. Default: `100`.
            offset: The parameter `offset`. At least 0. Default: `0`.
            sort_field: The parameter `sort_field`.
            sort_dir: Only with sort_field. One of `asc`, `desc`.
            filters: Clauses with key, not field.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.

        Returns:
            Every item to the end; `page` gives one page.
        """
        return self._pages(
            "metadata.list_template_nodes",
            {
                "workspace_id": workspace_id,
                "template_id": template_id,
                "limit": limit,
                "offset": offset,
                "sort_field": sort_field,
                "sort_dir": sort_dir,
                "filters": filters,
                "output": output,
            },
            "MetadataListTemplateNodesReply",
            "MetadataListTemplateNodesReplyItem",
            options,
        )

    async def list_templates(
        self,
        workspace_id: str,
        *,
        output: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> list[models.MetadataTemplate]:
        """List all metadata templates.

        Deprecated: the service no longer documents it.

        `metadata.list_templates`: `GET /workspace/{workspace_id}/metadata/templates/list/`.

        The service switched it off in 2026-08.

        Needs: metadata.

        Reply: The templates.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.
        """
        return await self._call(
            "metadata.list_templates",
            {"workspace_id": workspace_id, "output": output},
            ["MetadataTemplate"],
            options,
        )

    async def list_templates_by(
        self,
        workspace_id: str,
        filter: models.MetadataListTemplatesByFilter,
        *,
        output: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> list[models.MetadataTemplate]:
        """List metadata templates of one kind.

        Deprecated: the service no longer documents it.

        `metadata.list_templates_by`: `GET
        /workspace/{workspace_id}/metadata/templates/list/{filter}/`.

        The service switched it off in 2026-08.

        Needs: metadata.

        Reply: The templates.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
            filter: The parameter `filter`. One of `all`, `custom`, `system`, `enabled`,
                `disabled`.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.
        """
        return await self._call(
            "metadata.list_templates_by",
            {"workspace_id": workspace_id, "filter": filter, "output": output},
            ["MetadataTemplate"],
            options,
        )

    async def list_templates_in_use(
        self,
        workspace_id: str,
        node_id: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """List the templates that have values, with counts.

        Deprecated: the service no longer documents it.

        `metadata.list_templates_in_use`: `GET
        /workspace/{workspace_id}/storage/{node_id}/metadata/templates/`.

        The service switched it off in 2026-08.

        Needs: metadata.

        Reply: Done.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
            node_id: A storage node's OpaqueId, or `root` for the storage root, or `trash` for
                the trash folder.
        """
        return await self._any(
            "metadata.list_templates_in_use",
            {"workspace_id": workspace_id, "node_id": node_id},
            options,
        )

    async def list_versions(
        self,
        workspace_id: str,
        node_id: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """List the history of a file's metadata.

        `metadata.list_versions`: `GET
        /workspace/{workspace_id}/storage/{node_id}/metadata/versions/`.

        Needs: metadata.

        Reply: Done.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
            node_id: A storage node's OpaqueId, or `root` for the storage root, or `trash` for
                the trash folder.
        """
        return await self._any(
            "metadata.list_versions",
            {"workspace_id": workspace_id, "node_id": node_id},
            options,
        )

    async def list_views(
        self,
        workspace_id: str,
        **options: Unpack[CallOptions],
    ) -> list[models.SavedView]:
        """List the caller's saved views, newest first.

        Deprecated: use `metadata.list_filters`.

        `metadata.list_views`: `GET /workspace/{workspace_id}/metadata/views/`.

        The service switched it off in 2026-08.

        Needs: metadata.

        Reply: The views.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
        """
        return await self._call(
            "metadata.list_views",
            {"workspace_id": workspace_id},
            ["SavedView"],
            options,
        )

    async def merge_fields(
        self,
        workspace_id: str,
        source: str,
        target: str,
        confirm: bool,
        **options: Unpack[CallOptions],
    ) -> models.FieldMergeResult:
        """Fold one field into another.

        Cannot be undone. A refusal is HTTP 200: read would_refuse and merged, not the status.
        confirm is a JSON boolean; the string "true" is refused. Names are not trimmed. Workspace
        admin. Sent again it answers already_merged.

        `metadata.merge_fields`: `POST /workspace/{workspace_id}/metadata/fields/merge/`. What it
        takes away is gone for good, or for others.

        Needs: metadata.

        Reply: What was done or would be.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
            source: The parameter `source`. 1 to 64 characters.
            target: The parameter `target`. 1 to 64 characters.
            confirm: False: only say what would happen.
        """
        return await self._call(
            "metadata.merge_fields",
            {"workspace_id": workspace_id, "source": source, "target": target, "confirm": confirm},
            "FieldMergeResult",
            options,
        )

    async def preview_match(
        self,
        workspace_id: str,
        name: str,
        description: str,
        **options: Unpack[CallOptions],
    ) -> models.PreviewMatch:
        """Try which files a template idea would match.

        Spends credits; scans a sample; stores nothing.

        Deprecated: the service no longer documents it.

        `metadata.preview_match`: `POST
        /workspace/{workspace_id}/metadata/templates/preview-match/`. Not sent again when its
        outcome is unknown.

        The service switched it off in 2026-08.

        Needs: metadata.

        Reply: The sample.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
            name: The parameter `name`. 1 to 255 characters.
            description: The parameter `description`. 1 to 2000 characters.
        """
        return await self._call(
            "metadata.preview_match",
            {"workspace_id": workspace_id, "name": name, "description": description},
            "PreviewMatch",
            options,
        )

    async def remove_template_nodes(
        self,
        workspace_id: str,
        template_id: str,
        node_ids: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> Any:
        """Unmap files from a template.

        Deprecated: the service no longer documents it.

        `metadata.remove_template_nodes`: `POST
        /workspace/{workspace_id}/metadata/templates/{template_id}/nodes/remove/`.

        The service switched it off in 2026-08.

        Needs: metadata.

        Reply: Done.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
            template_id: The parameter `template_id`.
            node_ids: JSON array of node ids. At least 1 items, each of the form
                `^[A-Za-z0-9_-]{1,128}$`.
        """
        return await self._any(
            "metadata.remove_template_nodes",
            {"workspace_id": workspace_id, "template_id": template_id, "node_ids": node_ids},
            options,
        )

    async def resolve_template(
        self,
        workspace_id: str,
        node_id: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Ask which template holds for a file.

        node_id is ignored. Null when none.

        Deprecated: the service no longer documents it.

        `metadata.resolve_template`: `GET
        /workspace/{workspace_id}/metadata/template/resolve/{node_id}/`.

        The service switched it off in 2026-08.

        Needs: metadata.

        Reply: Done.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
            node_id: A storage node's OpaqueId, or `root` for the storage root, or `trash` for
                the trash folder.
        """
        return await self._any(
            "metadata.resolve_template",
            {"workspace_id": workspace_id, "node_id": node_id},
            options,
        )

    async def resolve_template_views(
        self,
        workspace_id: str,
        template_id: str,
        *,
        output: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Any:
        """List the saved views of a template.

        Deprecated: the service no longer documents it.

        `metadata.resolve_template_views`: `GET
        /workspace/{workspace_id}/metadata/template/{template_id}/resolve/views/`.

        The service switched it off in 2026-08.

        Needs: metadata.

        Reply: Done.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
            template_id: The parameter `template_id`.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.
        """
        return await self._any(
            "metadata.resolve_template_views",
            {"workspace_id": workspace_id, "template_id": template_id, "output": output},
            options,
        )

    async def save_node_view(
        self,
        workspace_id: str,
        node_id: str,
        *,
        name: str | NotGiven = NOT_GIVEN,
        template_id: str | NotGiven = NOT_GIVEN,
        filters: str | NotGiven = NOT_GIVEN,
        order_by: str | NotGiven = NOT_GIVEN,
        order_desc: bool | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Save a view of a folder (older form).

        Deprecated: use `metadata.save_view`.

        `metadata.save_node_view`: `POST
        /workspace/{workspace_id}/storage/{node_id}/metadata/view/`. Not sent again when its
        outcome is unknown.

        The service switched it off in 2026-04.

        Needs: metadata.

        Reply: Done.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
            node_id: A storage node's OpaqueId, or `root` for the storage root, or `trash` for
                the trash folder.
            name: The parameter `name`.
            template_id: The parameter `template_id`.
            filters: The parameter `filters`.
            order_by: The parameter `order_by`.
            order_desc: The parameter `order_desc`.
        """
        return await self._any(
            "metadata.save_node_view",
            {
                "workspace_id": workspace_id,
                "node_id": node_id,
                "name": name,
                "template_id": template_id,
                "filters": filters,
                "order_by": order_by,
                "order_desc": order_desc,
            },
            options,
        )

    async def save_view(
        self,
        workspace_id: str,
        template_id: str,
        config: models.SavedViewConfig | Mapping[str, Any],
        *,
        name: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.SavedView:
        """Save the caller's view of a template.

        One per user, template and workspace. Only forms are read; JSON gives 406. Unknown keys
        in config are refused (1605).

        Deprecated: use `metadata.list_filters`.

        `metadata.save_view`: `POST /workspace/{workspace_id}/metadata/view/`.

        The service switched it off in 2026-08.

        Needs: metadata.

        Reply: The view.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
            template_id: The parameter `template_id`.
            config: The parameter `config`.
            name: Kept when left out. 1 to 30 characters.
        """
        return await self._call(
            "metadata.save_view",
            {
                "workspace_id": workspace_id,
                "template_id": template_id,
                "config": config,
                "name": name,
            },
            "SavedView",
            options,
        )

    def search(
        self,
        workspace_id: str,
        q: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        template_id: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[models.MetadataSearchReply, models.MetadataSearchHit]:
        """Search metadata values by words.

        All words must occur; without case; parts of words match in queries up to 64 characters.
        New values show after 1 to 2 seconds.

        `metadata.search`: `GET /workspace/{workspace_id}/metadata/search/`.

        Needs: metadata.

        Reply: One page of files.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
            q: Words to find; trimmed. 1 to 1024 characters.
            limit: The parameter `limit`. 1 to 100. Default: `100`.
            offset: offset + limit may not exceed 10000. At least 0. Default: `0`.
            template_id: Older service only: files with a value from this template.

        Returns:
            Every item to the end; `page` gives one page.
        """
        return self._pages(
            "metadata.search",
            {
                "workspace_id": workspace_id,
                "q": q,
                "limit": limit,
                "offset": offset,
                "template_id": template_id,
            },
            "MetadataSearchReply",
            "MetadataSearchHit",
            options,
        )

    async def set_facts(
        self,
        workspace_id: str,
        node_id: str,
        facts: Any,
        **options: Unpack[CallOptions],
    ) -> list[models.MetadataFact]:
        """Set facts about a file by hand.

        All or nothing. The values get source user and outlive later extraction. null changes
        nothing. An unknown name creates a field for good. The answer is the whole stored set:
        compare it with what was sent.

        `metadata.set_facts`: `POST /workspace/{workspace_id}/storage/{node_id}/metadata/facts/`.

        Needs: metadata.

        Reply: All facts after the write.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
            node_id: A storage node's OpaqueId, or `root` for the storage root, or `trash` for
                the trash folder.
            facts: Field name to value. Names with outer blanks are refused.
        """
        return await self._call(
            "metadata.set_facts",
            {"workspace_id": workspace_id, "node_id": node_id, "facts": facts},
            ["MetadataFact"],
            options,
        )

    async def set_template_settings(
        self,
        workspace_id: str,
        template_id: str,
        enabled: bool,
        priority: models.MetadataSetTemplateSettingsPriority,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Enable a template or set its priority.

        Deprecated: the service no longer documents it.

        `metadata.set_template_settings`: `POST
        /workspace/{workspace_id}/metadata/templates/{template_id}/settings/`.

        The service switched it off in 2026-08.

        Needs: metadata.

        Reply: Done.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
            template_id: The parameter `template_id`.
            enabled: The parameter `enabled`.
            priority: The parameter `priority`. One of `1`, `2`, `3`, `4`, `5`.
        """
        return await self._any(
            "metadata.set_template_settings",
            {
                "workspace_id": workspace_id,
                "template_id": template_id,
                "enabled": enabled,
                "priority": priority,
            },
            options,
        )

    async def set_values(
        self,
        workspace_id: str,
        node_id: str,
        template_id: str,
        key_values: Any,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Set values of a template on a file.

        Values of other names stay. The form must not be JSON.

        Deprecated: use `metadata.set_facts`.

        `metadata.set_values`: `POST
        /workspace/{workspace_id}/storage/{node_id}/metadata/update/{template_id}/`.

        The service switched it off in 2026-08.

        Needs: metadata.

        Reply: Done.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
            node_id: A storage node's OpaqueId, or `root` for the storage root, or `trash` for
                the trash folder.
            template_id: The parameter `template_id`.
            key_values: Names of template fields to values; strings up to 10000 characters.
        """
        return await self._any(
            "metadata.set_values",
            {
                "workspace_id": workspace_id,
                "node_id": node_id,
                "template_id": template_id,
                "key_values": key_values,
            },
            options,
        )

    async def suggest_fields(
        self,
        workspace_id: str,
        node_ids: Sequence[str],
        description: str,
        *,
        user_context: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.MetadataSuggestFieldsReply:
        """Let AI propose the fields of a template.

        Spends credits. One call at a time per user and workspace (409).

        Deprecated: the service no longer documents it.

        `metadata.suggest_fields`: `POST
        /workspace/{workspace_id}/metadata/templates/suggest-fields/`. Not sent again when its
        outcome is unknown.

        The service switched it off in 2026-08.

        Needs: metadata.

        Reply: One to ten fields.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
            node_ids: The parameter `node_ids`. 1 to 25 items, each of the form
                `^[A-Za-z0-9_-]{1,128}$`.
            description: The parameter `description`. 1 to 2000 characters.
            user_context: The parameter `user_context`. At most 64 characters, of the form
                `^[\\p{L}\\p{N}\\p{Zs}]*$`.
        """
        return await self._call(
            "metadata.suggest_fields",
            {
                "workspace_id": workspace_id,
                "node_ids": node_ids,
                "description": description,
                "user_context": user_context,
            },
            "MetadataSuggestFieldsReply",
            options,
        )

    async def unassign_template(self, workspace_id: str, **options: Unpack[CallOptions]) -> Any:
        """Take the template assignment away.

        Deprecated: the service no longer documents it.

        `metadata.unassign_template`: `DELETE
        /workspace/{workspace_id}/metadata/template/unassign/`.

        The service switched it off in 2026-08.

        Needs: metadata.

        Reply: Done.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
        """
        return await self._any(
            "metadata.unassign_template",
            {"workspace_id": workspace_id},
            options,
        )

    async def update_filter(
        self,
        workspace_id: str,
        filter_id: str,
        name: str,
        predicate: Sequence[models.MetadataClause | Mapping[str, Any]],
        *,
        description: str | NotGiven = NOT_GIVEN,
        projection: models.MetadataUpdateFilterProjection | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.MetadataFilter:
        """Replace a saved filter.

        The whole filter is replaced: a description or projection left out is cleared. Read,
        change, send back.

        `metadata.update_filter`: `PUT /workspace/{workspace_id}/metadata/filters/{filter_id}/`.

        Needs: metadata.

        Reply: The filter.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
            filter_id: The parameter `filter_id`.
            name: Unique in the workspace, also among deleted filters. 1 to 100 characters.
            predicate: Clauses, all of which must hold; [] matches every file. At most 5 items.
            description: Cleared when left out. At most 255 characters.
            projection: Which fields to show, in what order, and the sort. Kept as sent, but for
                sort.
        """
        return await self._call(
            "metadata.update_filter",
            {
                "workspace_id": workspace_id,
                "filter_id": filter_id,
                "name": name,
                "predicate": predicate,
                "description": description,
                "projection": projection,
            },
            "MetadataFilter",
            options,
        )

    async def update_template(
        self,
        workspace_id: str,
        template_id: str,
        *,
        name: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        category: str | NotGiven = NOT_GIVEN,
        fields: Sequence[models.MetadataField | Mapping[str, Any]] | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.MetadataUpdateTemplateReply:
        """Change a template's definition.

        New names and changed types queue extraction of just those fields; softer changes do not.
        The form must not be JSON (406).

        Deprecated: the service no longer documents it.

        `metadata.update_template`: `POST
        /workspace/{workspace_id}/metadata/templates/{template_id}/update/`.

        The service switched it off in 2026-08.

        Needs: metadata.

        Reply: The template.

        Args:
            workspace_id: The workspace's 19-digit id, or its folder name.
            template_id: The parameter `template_id`.
            name: The parameter `name`. 1 to 255 characters.
            description: The parameter `description`. At most 1000 characters.
            category: The parameter `category`. 1 to 50 characters.
            fields: Field definitions; at least one with autoextract true (or left out). At least
                1 items.
        """
        return await self._call(
            "metadata.update_template",
            {
                "workspace_id": workspace_id,
                "template_id": template_id,
                "name": name,
                "description": description,
                "category": category,
                "fields": fields,
            },
            "MetadataUpdateTemplateReply",
            options,
        )
