// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.areas

import io.fast.sdk.Area
import io.fast.sdk.CallOptions
import io.fast.sdk.Caller
import io.fast.sdk.Forms
import io.fast.sdk.Listing
import io.fast.sdk.Params
import io.fast.sdk.gets
import io.fast.sdk.models.EligibleNode
import io.fast.sdk.models.ExtractJob
import io.fast.sdk.models.FieldMergeCandidate
import io.fast.sdk.models.FieldMergeResult
import io.fast.sdk.models.MetadataClause
import io.fast.sdk.models.MetadataCompoundSearchReply
import io.fast.sdk.models.MetadataCreateFilterProjection
import io.fast.sdk.models.MetadataDeclareFieldDeclaredType
import io.fast.sdk.models.MetadataDeclareFieldReply
import io.fast.sdk.models.MetadataExportViewReply
import io.fast.sdk.models.MetadataFact
import io.fast.sdk.models.MetadataField
import io.fast.sdk.models.MetadataFieldEntry
import io.fast.sdk.models.MetadataFilter
import io.fast.sdk.models.MetadataListEligibleCategory
import io.fast.sdk.models.MetadataListEligibleReply
import io.fast.sdk.models.MetadataListFieldsReply
import io.fast.sdk.models.MetadataListFilterNodesReply
import io.fast.sdk.models.MetadataListFilterNodesSortDir
import io.fast.sdk.models.MetadataListFilterNodesSortField
import io.fast.sdk.models.MetadataListFiltersReply
import io.fast.sdk.models.MetadataListMergeCandidatesReply
import io.fast.sdk.models.MetadataListTemplateNodesFiltersItem
import io.fast.sdk.models.MetadataListTemplateNodesReply
import io.fast.sdk.models.MetadataListTemplateNodesReplyItem
import io.fast.sdk.models.MetadataListTemplateNodesSortDir
import io.fast.sdk.models.MetadataListTemplatesByFilter
import io.fast.sdk.models.MetadataSearchHit
import io.fast.sdk.models.MetadataSearchReply
import io.fast.sdk.models.MetadataSetTemplateSettingsPriority
import io.fast.sdk.models.MetadataSuggestFieldsReply
import io.fast.sdk.models.MetadataTemplate
import io.fast.sdk.models.MetadataUpdateFilterProjection
import io.fast.sdk.models.MetadataUpdateTemplateReply
import io.fast.sdk.models.NodeMetadata
import io.fast.sdk.models.NodeMetadataMulti
import io.fast.sdk.models.PreviewMatch
import io.fast.sdk.models.SavedView
import io.fast.sdk.models.SavedViewConfig
import kotlinx.serialization.json.JsonElement

/** Operations on metadata. */
public class MetadataArea(caller: Caller) : Area(caller) {
    /**
     * Map files to a template.
     *
     * Above the plan limit the whole request is refused (1605).
     *
     * `metadata.add_template_nodes`: `POST
     * /workspace/{workspace_id}/metadata/templates/{template_id}/nodes/add/`. Not sent again when
     * its outcome is unknown.
     *
     * The service switched it off in 2026-08.
     *
     * Needs: metadata.
     *
     * Reply: Done.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     * @param templateId The parameter `template_id`.
     * @param nodeIds JSON array of node ids. At least 1 items, each of the form
     *   `^[A-Za-z0-9_-]{1,128}$`.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun addTemplateNodes(
        workspaceId: String,
        templateId: String,
        nodeIds: List<String>,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "metadata.add_template_nodes",
        Params(
            "workspace_id" gets workspaceId,
            "template_id" gets templateId,
            "node_ids" gets nodeIds,
        ),
        options,
        Forms.any,
    )

    /**
     * Assign the one template of a workspace.
     *
     * A system template is copied first. One per workspace.
     *
     * `metadata.assign_template`: `POST /workspace/{workspace_id}/metadata/template/assign/`. Not
     * sent again when its outcome is unknown.
     *
     * The service switched it off in 2026-08.
     *
     * Needs: metadata.
     *
     * Reply: Done.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     * @param templateId The parameter `template_id`.
     * @param nodeId Empty: the whole workspace.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun assignTemplate(
        workspaceId: String,
        templateId: String,
        nodeId: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "metadata.assign_template",
        Params(
            "workspace_id" gets workspaceId,
            "template_id" gets templateId,
            "node_id" gets nodeId,
        ),
        options,
        Forms.any,
    )

    /**
     * Let AI map files to a template.
     *
     * Spends credits. Progress under jobs.template_match. duplicate (without job_id) means one is
     * running.
     *
     * `metadata.auto_match`: `POST
     * /workspace/{workspace_id}/metadata/templates/{template_id}/auto-match/`.
     *
     * The service switched it off in 2026-08.
     *
     * Needs: metadata.
     *
     * Reply: Queued.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     * @param templateId The parameter `template_id`.
     * @param batchSize Brought into range by the server. At least 1.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun autoMatch(
        workspaceId: String,
        templateId: String,
        batchSize: Long? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): ExtractJob = caller.call(
        "metadata.auto_match",
        Params(
            "workspace_id" gets workspaceId,
            "template_id" gets templateId,
            "batch_size" gets batchSize,
        ),
        options,
        ExtractJob,
    )

    /**
     * Search file contents among files chosen by metadata.
     *
     * The filter chooses, then meaning ranks. filters is a form field holding JSON; as a JSON
     * request body it is not seen (406, code 119701). Needs intelligence. Read scope to know
     * whether the answer was cut.
     *
     * `metadata.compound_search`: `POST /workspace/{workspace_id}/metadata/compound-search/`.
     *
     * Needs: metadata, content_ai.
     *
     * Reply: The files found.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     * @param filters Clauses, all of which must hold. Send integers as written; they are compared
     *   exactly. 1 to 5 items.
     * @param contentQuery The parameter `content_query`. 1 to 1024 characters.
     * @param limit The parameter `limit`. At least 1.
     * @throws Exception among others for:
     * - HTTP 406, code 119701 (Filters Missing): no filters seen, for example because the body was
     *   JSON
     * - HTTP 406, code 179646: a clause is wrong, or more than five
     */
    public suspend fun compoundSearch(
        workspaceId: String,
        filters: List<MetadataClause>,
        contentQuery: String,
        limit: Long? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): MetadataCompoundSearchReply = caller.call(
        "metadata.compound_search",
        Params(
            "workspace_id" gets workspaceId,
            "filters" gets filters,
            "content_query" gets contentQuery,
            "limit" gets limit,
        ),
        options,
        MetadataCompoundSearchReply,
    )

    /**
     * Copy a template, with changes.
     *
     * `metadata.copy_template`: `POST
     * /workspace/{workspace_id}/metadata/templates/{template_id}/update/create/`. Not sent again
     * when its outcome is unknown.
     *
     * The service switched it off in 2026-08.
     *
     * Needs: metadata.
     *
     * Reply: The copy.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     * @param templateId The parameter `template_id`.
     * @param name The parameter `name`. 1 to 255 characters.
     * @param description The parameter `description`. At most 1000 characters.
     * @param category The parameter `category`. 1 to 50 characters.
     * @param fields Field definitions; at least one with autoextract true (or left out). At least 1
     *   items.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun copyTemplate(
        workspaceId: String,
        templateId: String,
        name: String? = null,
        description: String? = null,
        category: String? = null,
        fields: List<MetadataField>? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): MetadataTemplate = caller.call(
        "metadata.copy_template",
        Params(
            "workspace_id" gets workspaceId,
            "template_id" gets templateId,
            "name" gets name,
            "description" gets description,
            "category" gets category,
            "fields" gets fields,
        ),
        options,
        MetadataTemplate,
    )

    /**
     * Save a metadata filter for the workspace.
     *
     * Any member may read, change and delete it. Only the shape is checked; a wrong field or
     * operator shows when it runs. The plan limit answers 401, which is not a login fault.
     *
     * `metadata.create_filter`: `POST /workspace/{workspace_id}/metadata/filters/`. Not sent again
     * when its outcome is unknown.
     *
     * Needs: metadata.
     *
     * Reply: The filter.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     * @param name Unique in the workspace, also among deleted filters. 1 to 100 characters.
     * @param predicate Clauses, all of which must hold; \[\] matches every file. At most 5 items.
     * @param description The parameter `description`. At most 255 characters.
     * @param projection Which fields to show, in what order, and the sort. Kept as sent, but for
     *   sort.
     * @param templateId Which template it follows; only kept, without effect.
     * @throws Exception among others for:
     * - HTTP 409, class 1660 (Conflict): the name is or was taken in this workspace
     */
    public suspend fun createFilter(
        workspaceId: String,
        name: String,
        predicate: List<MetadataClause>,
        description: String? = null,
        projection: MetadataCreateFilterProjection? = null,
        templateId: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): MetadataFilter = caller.call(
        "metadata.create_filter",
        Params(
            "workspace_id" gets workspaceId,
            "name" gets name,
            "predicate" gets predicate,
            "description" gets description,
            "projection" gets projection,
            "template_id" gets templateId,
        ),
        options,
        MetadataFilter,
    )

    /**
     * Create a metadata template.
     *
     * It starts disabled.
     *
     * `metadata.create_template`: `POST /workspace/{workspace_id}/metadata/templates/`. Not sent
     * again when its outcome is unknown.
     *
     * The service switched it off in 2026-08.
     *
     * Needs: metadata.
     *
     * Reply: The template.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     * @param name The parameter `name`. 1 to 255 characters.
     * @param description The parameter `description`. 1 to 1000 characters.
     * @param category The parameter `category`. 1 to 50 characters.
     * @param fields Field definitions; at least one with autoextract true (or left out). At least 1
     *   items.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun createTemplate(
        workspaceId: String,
        name: String,
        description: String,
        category: String,
        fields: List<MetadataField>,
        options: CallOptions = CallOptions.DEFAULT,
    ): MetadataTemplate = caller.call(
        "metadata.create_template",
        Params(
            "workspace_id" gets workspaceId,
            "name" gets name,
            "description" gets description,
            "category" gets category,
            "fields" gets fields,
        ),
        options,
        MetadataTemplate,
    )

    /**
     * Declare a field.
     *
     * For good: a field can be neither renamed nor deleted, only merged. Names are trimmed here and
     * compared without case; show what comes back. Workspace admin. 413: field limit reached (do
     * not retry); 500: nothing was created, retry.
     *
     * `metadata.declare_field`: `POST /workspace/{workspace_id}/metadata/fields/`.
     *
     * Needs: metadata.
     *
     * Reply: The field.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     * @param name The parameter `name`. 1 to 64 characters.
     * @param declaredType The parameter `declared_type`. One of `string`, `bool`, `int`, `float`,
     *   `json`, `url`, `datetime`.
     */
    public suspend fun declareField(
        workspaceId: String,
        name: String,
        declaredType: MetadataDeclareFieldDeclaredType,
        options: CallOptions = CallOptions.DEFAULT,
    ): MetadataDeclareFieldReply = caller.call(
        "metadata.declare_field",
        Params(
            "workspace_id" gets workspaceId,
            "name" gets name,
            "declared_type" gets declaredType,
        ),
        options,
        MetadataDeclareFieldReply,
    )

    /**
     * Delete a saved filter.
     *
     * Unknown ids succeed too; success proves nothing.
     *
     * `metadata.delete_filter`: `DELETE /workspace/{workspace_id}/metadata/filters/{filter_id}/`.
     * What it takes away is gone for good, or for others.
     *
     * Needs: metadata.
     *
     * Reply: Gone.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     * @param filterId The parameter `filter_id`.
     */
    public suspend fun deleteFilter(
        workspaceId: String,
        filterId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "metadata.delete_filter",
        Params("workspace_id" gets workspaceId, "filter_id" gets filterId),
        options,
        Forms.any,
    )

    /**
     * Delete a view of a folder (older form).
     *
     * `metadata.delete_node_view`: `DELETE
     * /workspace/{workspace_id}/storage/{node_id}/metadata/view/`. What it takes away is gone for
     * good, or for others.
     *
     * The service switched it off in 2026-04.
     *
     * Needs: metadata.
     *
     * Reply: Done.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     * @param nodeId A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
     *   trash folder.
     */
    @Deprecated("Use metadata.saveView.")
    public suspend fun deleteNodeView(
        workspaceId: String,
        nodeId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "metadata.delete_node_view",
        Params("workspace_id" gets workspaceId, "node_id" gets nodeId),
        options,
        Forms.any,
    )

    /**
     * Delete a template.
     *
     * Soft. System and locked templates are refused (403).
     *
     * `metadata.delete_template`: `DELETE
     * /workspace/{workspace_id}/metadata/templates/{template_id}/`. What it takes away is gone for
     * good, or for others.
     *
     * The service switched it off in 2026-08.
     *
     * Needs: metadata.
     *
     * Reply: Deleted.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     * @param templateId The parameter `template_id`.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun deleteTemplate(
        workspaceId: String,
        templateId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "metadata.delete_template",
        Params("workspace_id" gets workspaceId, "template_id" gets templateId),
        options,
        Forms.any,
    )

    /**
     * Delete a metadata template (older form).
     *
     * `metadata.delete_template_by_body`: `DELETE /workspace/{workspace_id}/metadata/templates/`.
     * What it takes away is gone for good, or for others.
     *
     * The service switched it off in 2026-08.
     *
     * Needs: metadata.
     *
     * Reply: Deleted.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     * @param templateId The parameter `template_id`. Known by inference only.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun deleteTemplateByBody(
        workspaceId: String,
        templateId: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "metadata.delete_template_by_body",
        Params("workspace_id" gets workspaceId, "template_id" gets templateId),
        options,
        Forms.any,
    )

    /**
     * Delete a file's metadata values.
     *
     * keys goes into the query string. WITHOUT keys, or with an empty list, everything is deleted,
     * so a client that loses the parameter on the way destroys data (the official one once did).
     * Folders are refused.
     *
     * `metadata.delete_values`: `DELETE /workspace/{workspace_id}/storage/{node_id}/metadata/`.
     * What it takes away is gone for good, or for others.
     *
     * Needs: metadata.
     *
     * Reply: Deleted.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     * @param nodeId A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
     *   trash folder.
     * @param keys JSON array of the names to delete. At least 1 items.
     */
    public suspend fun deleteValues(
        workspaceId: String,
        nodeId: String,
        keys: List<String>? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "metadata.delete_values",
        Params("workspace_id" gets workspaceId, "node_id" gets nodeId, "keys" gets keys),
        options,
        Forms.any,
    )

    /**
     * Delete the caller's saved view of a template.
     *
     * 404 with code 1609 when there is none.
     *
     * `metadata.delete_view`: `DELETE /workspace/{workspace_id}/metadata/view/`. What it takes away
     * is gone for good, or for others.
     *
     * The service switched it off in 2026-08.
     *
     * Needs: metadata.
     *
     * Reply: Deleted.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     * @param templateId The parameter `template_id`.
     */
    @Deprecated("Use metadata.listFilters.")
    public suspend fun deleteView(
        workspaceId: String,
        templateId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "metadata.delete_view",
        Params("workspace_id" gets workspaceId, "template_id" gets templateId),
        options,
        Forms.any,
    )

    /**
     * Write a saved view as a TSV file into the workspace.
     *
     * Runs in the background; look for the answer's filename in the folder. duplicate (no job_id)
     * means one is on its way. 404 (1609) without a saved view.
     *
     * `metadata.export_view`: `POST /workspace/{workspace_id}/metadata/view/{template_id}/export/`.
     *
     * The service switched it off in 2026-08.
     *
     * Needs: metadata.
     *
     * Reply: Queued, or running already.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     * @param templateId The parameter `template_id`.
     * @param parentNodeId Folder; the root when left out. At most 64 characters.
     */
    @Deprecated("Use metadata.listFilters.")
    public suspend fun exportView(
        workspaceId: String,
        templateId: String,
        parentNodeId: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): MetadataExportViewReply = caller.call(
        "metadata.export_view",
        Params(
            "workspace_id" gets workspaceId,
            "template_id" gets templateId,
            "parent_node_id" gets parentNodeId,
        ),
        options,
        MetadataExportViewReply,
    )

    /**
     * Queue AI extraction of a file's metadata.
     *
     * Spends credits. Values are not in the answer: watch metadata_extract in
     * workspaces.get_job_status until completed or errored, then read the facts. Repeating the same
     * fields for the same version costs nothing; other fields are a new charge.
     *
     * `metadata.extract`: `POST /workspace/{workspace_id}/storage/{node_id}/metadata/extract/`.
     *
     * Needs: metadata.
     *
     * Reply: Nothing to do, or a full run with no field to extract.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     * @param nodeId A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
     *   trash folder.
     * @param fields Names of fields to extract, all known to the workspace. Left out: everything.
     *   An empty list is refused. 1 to 50 items.
     * @param templateId Older service only; the newer one refuses it (406, code 179390).
     * @throws Exception among others for:
     * - HTTP 406, code 179390 (Template Id Refused): template_id was sent
     */
    public suspend fun extract(
        workspaceId: String,
        nodeId: String,
        fields: List<String>? = null,
        templateId: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): ExtractJob = caller.call(
        "metadata.extract",
        Params(
            "workspace_id" gets workspaceId,
            "node_id" gets nodeId,
            "fields" gets fields,
            "template_id" gets templateId,
        ),
        options,
        ExtractJob,
    )

    /**
     * Queue AI extraction for every file under a folder.
     *
     * Spends credits. node_id must be a folder; root means the whole workspace. Workspace admin.
     *
     * `metadata.extract_folder`: `POST
     * /workspace/{workspace_id}/storage/{node_id}/metadata/extract-all/`. Not sent again when its
     * outcome is unknown.
     *
     * Needs: metadata.
     *
     * At most 2 a minute and 10 a hour are taken.
     *
     * Reply: Queued.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     * @param nodeId A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
     *   trash folder.
     * @param fields Names of fields to extract, all known to the workspace. Left out: everything.
     *   An empty list is refused. 1 to 50 items.
     */
    public suspend fun extractFolder(
        workspaceId: String,
        nodeId: String,
        fields: List<String>? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): ExtractJob = caller.call(
        "metadata.extract_folder",
        Params("workspace_id" gets workspaceId, "node_id" gets nodeId, "fields" gets fields),
        options,
        ExtractJob,
    )

    /**
     * Queue extraction for all files of a template.
     *
     * Spends credits; at most 1000 files per job.
     *
     * `metadata.extract_template`: `POST
     * /workspace/{workspace_id}/metadata/templates/{template_id}/extract-all/`. Not sent again when
     * its outcome is unknown.
     *
     * The service switched it off in 2026-08.
     *
     * Needs: metadata.
     *
     * At most 2 a minute and 10 a hour are taken.
     *
     * Reply: Queued.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     * @param templateId The parameter `template_id`.
     * @param fields Names of fields to extract, all known to the workspace. Left out: everything.
     *   An empty list is refused. 1 to 50 items.
     * @param force Also files that have values.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun extractTemplate(
        workspaceId: String,
        templateId: String,
        fields: List<String>? = null,
        force: Boolean? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): ExtractJob = caller.call(
        "metadata.extract_template",
        Params(
            "workspace_id" gets workspaceId,
            "template_id" gets templateId,
            "fields" gets fields,
            "force" gets force,
        ),
        options,
        ExtractJob,
    )

    /**
     * Read every fact about a file.
     *
     * Not paged. Ask for output=full; lower levels drop where a value comes from.
     *
     * `metadata.get_facts`: `GET /workspace/{workspace_id}/storage/{node_id}/metadata/facts/`.
     *
     * Needs: metadata.
     *
     * Reply: The facts.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     * @param nodeId A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
     *   trash folder.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     */
    public suspend fun getFacts(
        workspaceId: String,
        nodeId: String,
        output: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): List<MetadataFact> = caller.call(
        "metadata.get_facts",
        Params("workspace_id" gets workspaceId, "node_id" gets nodeId, "output" gets output),
        options,
        Forms.list(MetadataFact),
    )

    /**
     * Read a saved filter.
     *
     * Never feed a terse answer into an update: it lacks predicate and projection.
     *
     * `metadata.get_filter`: `GET /workspace/{workspace_id}/metadata/filters/{filter_id}/`.
     *
     * Needs: metadata.
     *
     * Reply: The filter.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     * @param filterId The parameter `filter_id`.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     */
    public suspend fun getFilter(
        workspaceId: String,
        filterId: String,
        output: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): MetadataFilter = caller.call(
        "metadata.get_filter",
        Params(
            "workspace_id" gets workspaceId,
            "filter_id" gets filterId,
            "output" gets output,
        ),
        options,
        MetadataFilter,
    )

    /**
     * Read a file's metadata.
     *
     * autoextractable tells whether extraction can be asked for. A File Share's holder never sees
     * values.
     *
     * `metadata.get_node`: `GET /workspace/{workspace_id}/storage/{node_id}/metadata/details/`.
     *
     * Needs: metadata.
     *
     * Reply: The metadata.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     * @param nodeId A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
     *   trash folder.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     */
    public suspend fun getNode(
        workspaceId: String,
        nodeId: String,
        output: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): NodeMetadata = caller.call(
        "metadata.get_node",
        Params("workspace_id" gets workspaceId, "node_id" gets nodeId, "output" gets output),
        options,
        NodeMetadata,
    )

    /**
     * Read the metadata of up to 25 files.
     *
     * autoextractable tells whether extraction can be asked for. A File Share's holder never sees
     * values.
     *
     * `metadata.get_nodes`: `GET /workspace/{workspace_id}/storage/{node_ids}/metadata/details/`.
     *
     * Needs: metadata.
     *
     * Reply: What was found, in any order, and the errors; a list of errors is no failure.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     * @param nodeIds IDs joined by commas that stay literal; a single one is sent twice. Compared
     *   without case, repeats fall out. 1 to 25 items, each of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     */
    public suspend fun getNodes(
        workspaceId: String,
        nodeIds: List<String>,
        output: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): NodeMetadataMulti = caller.call(
        "metadata.get_nodes",
        Params(
            "workspace_id" gets workspaceId,
            "node_ids" gets nodeIds,
            "output" gets output,
        ),
        options,
        NodeMetadataMulti,
    )

    /**
     * Read a metadata template.
     *
     * `metadata.get_template`: `GET
     * /workspace/{workspace_id}/metadata/templates/{template_id}/details/`.
     *
     * The service switched it off in 2026-08.
     *
     * Needs: metadata.
     *
     * Reply: The template.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     * @param templateId The parameter `template_id`.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun getTemplate(
        workspaceId: String,
        templateId: String,
        output: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): MetadataTemplate = caller.call(
        "metadata.get_template",
        Params(
            "workspace_id" gets workspaceId,
            "template_id" gets templateId,
            "output" gets output,
        ),
        options,
        MetadataTemplate,
    )

    /**
     * Read the caller's saved view of a template.
     *
     * 404 with code 1609 when there is none.
     *
     * `metadata.get_view`: `GET /workspace/{workspace_id}/metadata/view/`.
     *
     * The service switched it off in 2026-08.
     *
     * Needs: metadata.
     *
     * Reply: The view.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     * @param templateId The parameter `template_id`.
     */
    @Deprecated("Use metadata.listFilters.")
    public suspend fun getView(
        workspaceId: String,
        templateId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): SavedView = caller.call(
        "metadata.get_view",
        Params("workspace_id" gets workspaceId, "template_id" gets templateId),
        options,
        SavedView,
    )

    /**
     * List the files with values of a template.
     *
     * `metadata.list_by_template`: `GET
     * /workspace/{workspace_id}/storage/{node_id}/metadata/list/{template_id}/`.
     *
     * The service switched it off in 2026-08.
     *
     * Needs: metadata.
     *
     * Reply: Done.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     * @param nodeId A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
     *   trash folder.
     * @param templateId The parameter `template_id`.
     * @param filters The parameter `filters`.
     * @param orderBy The parameter `order_by`.
     * @param orderDesc The parameter `order_desc`.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     */
    @Deprecated("Use metadata.listFilterNodes.")
    public suspend fun listByTemplate(
        workspaceId: String,
        nodeId: String,
        templateId: String,
        filters: JsonElement? = null,
        orderBy: String? = null,
        orderDesc: Boolean? = null,
        output: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "metadata.list_by_template",
        Params(
            "workspace_id" gets workspaceId,
            "node_id" gets nodeId,
            "template_id" gets templateId,
            "filters" gets filters,
            "order_by" gets orderBy,
            "order_desc" gets orderDesc,
            "output" gets output,
        ),
        options,
        Forms.any,
    )

    /**
     * List the files and notes metadata can be extracted from.
     *
     * They have an AI summary and a preview; folders and links never qualify. Carries the extracted
     * values too (metadata_facts).
     *
     * `metadata.list_eligible`: `GET /workspace/{workspace_id}/metadata/eligible/`.
     *
     * Needs: metadata.
     *
     * Reply: One page.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     * @param pageSize Rounded by the server to 25, 100 or 250; page_size in the answer tells. 1 to
     *   250.
     * @param cursor Cursor of the answer before; leave out for the first page, do not send it
     *   empty.
     * @param mimetype The parameter `mimetype`.
     * @param extension The parameter `extension`.
     * @param parentId Only this folder's own children.
     * @param category Closed list; another value is refused. One of `Legal`, `Finance`, `Sales`,
     *   `Marketing`, `Engineering`, `Product`, `Operations`, `People`, `Research`, `Media`,
     *   `Personal`, `Other`.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     */
    public fun listEligible(
        workspaceId: String,
        pageSize: Long? = null,
        cursor: String? = null,
        mimetype: String? = null,
        extension: String? = null,
        parentId: String? = null,
        category: MetadataListEligibleCategory? = null,
        output: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Listing<MetadataListEligibleReply, EligibleNode> = caller.pages(
        "metadata.list_eligible",
        Params(
            "workspace_id" gets workspaceId,
            "page_size" gets pageSize,
            "cursor" gets cursor,
            "mimetype" gets mimetype,
            "extension" gets extension,
            "parent_id" gets parentId,
            "category" gets category,
            "output" gets output,
        ),
        options,
        MetadataListEligibleReply,
        EligibleNode,
    )

    /**
     * List the fields a workspace stores metadata under.
     *
     * With field, the values that one field holds, with counts. Fields appear by themselves as
     * files are extracted.
     *
     * `metadata.list_fields`: `GET /workspace/{workspace_id}/metadata/fields/`.
     *
     * Needs: metadata.
     *
     * Reply: One page.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     * @param field Name of a field: list its values instead. 1 to 64 characters.
     * @param pageSize Records per page. 1 to 250.
     * @param cursor Cursor of the answer before; leave out for the first page, do not send it
     *   empty.
     */
    public fun listFields(
        workspaceId: String,
        field: String? = null,
        pageSize: Long? = null,
        cursor: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Listing<MetadataListFieldsReply, MetadataFieldEntry> = caller.pages(
        "metadata.list_fields",
        Params(
            "workspace_id" gets workspaceId,
            "field" gets field,
            "page_size" gets pageSize,
            "cursor" gets cursor,
        ),
        options,
        MetadataListFieldsReply,
        MetadataFieldEntry,
    )

    /**
     * List the files a saved filter matches.
     *
     * Not paged, cut at the plan limit. sort_field and sort_metadata_field exclude each other
     * (406).
     *
     * `metadata.list_filter_nodes`: `GET
     * /workspace/{workspace_id}/metadata/filters/{filter_id}/nodes/`.
     *
     * Needs: metadata.
     *
     * At most one of `sort_field`, `sort_metadata_field` is given.
     *
     * Reply: The files.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     * @param filterId The parameter `filter_id`.
     * @param sortField The parameter `sort_field`. One of `name`, `size`, `updated`.
     * @param sortMetadataField Order by a metadata value. 1 to 64 characters.
     * @param sortDir The parameter `sort_dir`. One of `asc`, `desc`.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     */
    public suspend fun listFilterNodes(
        workspaceId: String,
        filterId: String,
        sortField: MetadataListFilterNodesSortField? = null,
        sortMetadataField: String? = null,
        sortDir: MetadataListFilterNodesSortDir? = null,
        output: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): MetadataListFilterNodesReply = caller.call(
        "metadata.list_filter_nodes",
        Params(
            "workspace_id" gets workspaceId,
            "filter_id" gets filterId,
            "sort_field" gets sortField,
            "sort_metadata_field" gets sortMetadataField,
            "sort_dir" gets sortDir,
            "output" gets output,
        ),
        options,
        MetadataListFilterNodesReply,
    )

    /**
     * List the saved filters of a workspace.
     *
     * `metadata.list_filters`: `GET /workspace/{workspace_id}/metadata/filters/`.
     *
     * Needs: metadata.
     *
     * Reply: One page.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     * @param pageSize Records per page. 1 to 250.
     * @param cursor Cursor of the answer before; leave out for the first page, do not send it
     *   empty.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     */
    public fun listFilters(
        workspaceId: String,
        pageSize: Long? = null,
        cursor: String? = null,
        output: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Listing<MetadataListFiltersReply, MetadataFilter> = caller.pages(
        "metadata.list_filters",
        Params(
            "workspace_id" gets workspaceId,
            "page_size" gets pageSize,
            "cursor" gets cursor,
            "output" gets output,
        ),
        options,
        MetadataListFiltersReply,
        MetadataFilter,
    )

    /**
     * List fields whose names differ in case or punctuation only.
     *
     * Workspace admin. The page size is fixed by the server. Stop when next_offset is null; ranks
     * are made anew on every call. Synonyms, plurals and abbreviations are not found.
     *
     * `metadata.list_merge_candidates`: `GET
     * /workspace/{workspace_id}/metadata/fields/merge-candidates/`.
     *
     * Needs: metadata.
     *
     * Reply: One page of pairs.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     * @param offset The parameter `offset`. At least 0.
     */
    public fun listMergeCandidates(
        workspaceId: String,
        offset: Long? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Listing<MetadataListMergeCandidatesReply, FieldMergeCandidate> = caller.pages(
        "metadata.list_merge_candidates",
        Params("workspace_id" gets workspaceId, "offset" gets offset),
        options,
        MetadataListMergeCandidatesReply,
        FieldMergeCandidate,
    )

    /**
     * List the views of a folder (older form).
     *
     * `metadata.list_node_views`: `GET
     * /workspace/{workspace_id}/storage/{node_id}/metadata/views/`.
     *
     * The service switched it off in 2026-04.
     *
     * Needs: metadata.
     *
     * Reply: Done.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     * @param nodeId A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
     *   trash folder.
     */
    @Deprecated("Use metadata.saveView.")
    public suspend fun listNodeViews(
        workspaceId: String,
        nodeId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "metadata.list_node_views",
        Params("workspace_id" gets workspaceId, "node_id" gets nodeId),
        options,
        Forms.any,
    )

    /**
     * List the template assignments of a workspace.
     *
     * `metadata.list_template_assignments`: `GET
     * /workspace/{workspace_id}/metadata/template/assignments/`.
     *
     * The service switched it off in 2026-08.
     *
     * Needs: metadata.
     *
     * Reply: Done.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun listTemplateAssignments(
        workspaceId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "metadata.list_template_assignments",
        Params("workspace_id" gets workspaceId),
        options,
        Forms.any,
    )

    /**
     * List the categories of templates.
     *
     * `metadata.list_template_categories`: `GET /metadata/templates/categories/`.
     *
     * The service switched it off in 2026-08.
     *
     * Reply: Done.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun listTemplateCategories(
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "metadata.list_template_categories",
        Params(),
        options,
        Forms.any,
    )

    /**
     * List the files mapped to a template.
     *
     * The caller's saved view gives sort and filters when they are not sent. Cut at the plan limit.
     *
     * `metadata.list_template_nodes`: `GET
     * /workspace/{workspace_id}/metadata/templates/{template_id}/nodes/`.
     *
     * The service switched it off in 2026-08.
     *
     * Needs: metadata.
     *
     * Reply: The files.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     * @param templateId The parameter `template_id`.
     * @param limit The parameter `limit`. 1 to 500. Default: `100`.
     * @param offset The parameter `offset`. At least 0. Default: `0`.
     * @param sortField The parameter `sort_field`.
     * @param sortDir Only with sort_field. One of `asc`, `desc`.
     * @param filters Clauses with key, not field.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     */
    @Deprecated("The service no longer documents it.")
    public fun listTemplateNodes(
        workspaceId: String,
        templateId: String,
        limit: Long? = null,
        offset: Long? = null,
        sortField: String? = null,
        sortDir: MetadataListTemplateNodesSortDir? = null,
        filters: List<MetadataListTemplateNodesFiltersItem>? = null,
        output: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Listing<MetadataListTemplateNodesReply, MetadataListTemplateNodesReplyItem> = caller.pages(
        "metadata.list_template_nodes",
        Params(
            "workspace_id" gets workspaceId,
            "template_id" gets templateId,
            "limit" gets limit,
            "offset" gets offset,
            "sort_field" gets sortField,
            "sort_dir" gets sortDir,
            "filters" gets filters,
            "output" gets output,
        ),
        options,
        MetadataListTemplateNodesReply,
        MetadataListTemplateNodesReplyItem,
    )

    /**
     * List all metadata templates.
     *
     * `metadata.list_templates`: `GET /workspace/{workspace_id}/metadata/templates/list/`.
     *
     * The service switched it off in 2026-08.
     *
     * Needs: metadata.
     *
     * Reply: The templates.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun listTemplates(
        workspaceId: String,
        output: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): List<MetadataTemplate> = caller.call(
        "metadata.list_templates",
        Params("workspace_id" gets workspaceId, "output" gets output),
        options,
        Forms.list(MetadataTemplate),
    )

    /**
     * List metadata templates of one kind.
     *
     * `metadata.list_templates_by`: `GET
     * /workspace/{workspace_id}/metadata/templates/list/{filter}/`.
     *
     * The service switched it off in 2026-08.
     *
     * Needs: metadata.
     *
     * Reply: The templates.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     * @param filter The parameter `filter`. One of `all`, `custom`, `system`, `enabled`,
     *   `disabled`.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun listTemplatesBy(
        workspaceId: String,
        filter: MetadataListTemplatesByFilter,
        output: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): List<MetadataTemplate> = caller.call(
        "metadata.list_templates_by",
        Params("workspace_id" gets workspaceId, "filter" gets filter, "output" gets output),
        options,
        Forms.list(MetadataTemplate),
    )

    /**
     * List the templates that have values, with counts.
     *
     * `metadata.list_templates_in_use`: `GET
     * /workspace/{workspace_id}/storage/{node_id}/metadata/templates/`.
     *
     * The service switched it off in 2026-08.
     *
     * Needs: metadata.
     *
     * Reply: Done.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     * @param nodeId A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
     *   trash folder.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun listTemplatesInUse(
        workspaceId: String,
        nodeId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "metadata.list_templates_in_use",
        Params("workspace_id" gets workspaceId, "node_id" gets nodeId),
        options,
        Forms.any,
    )

    /**
     * List the history of a file's metadata.
     *
     * `metadata.list_versions`: `GET
     * /workspace/{workspace_id}/storage/{node_id}/metadata/versions/`.
     *
     * Needs: metadata.
     *
     * Reply: Done.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     * @param nodeId A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
     *   trash folder.
     */
    public suspend fun listVersions(
        workspaceId: String,
        nodeId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "metadata.list_versions",
        Params("workspace_id" gets workspaceId, "node_id" gets nodeId),
        options,
        Forms.any,
    )

    /**
     * List the caller's saved views, newest first.
     *
     * `metadata.list_views`: `GET /workspace/{workspace_id}/metadata/views/`.
     *
     * The service switched it off in 2026-08.
     *
     * Needs: metadata.
     *
     * Reply: The views.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     */
    @Deprecated("Use metadata.listFilters.")
    public suspend fun listViews(
        workspaceId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): List<SavedView> = caller.call(
        "metadata.list_views",
        Params("workspace_id" gets workspaceId),
        options,
        Forms.list(SavedView),
    )

    /**
     * Fold one field into another.
     *
     * Cannot be undone. A refusal is HTTP 200: read would_refuse and merged, not the status.
     * confirm is a JSON boolean; the string "true" is refused. Names are not trimmed. Workspace
     * admin. Sent again it answers already_merged.
     *
     * `metadata.merge_fields`: `POST /workspace/{workspace_id}/metadata/fields/merge/`. What it
     * takes away is gone for good, or for others.
     *
     * Needs: metadata.
     *
     * Reply: What was done or would be.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     * @param source The parameter `source`. 1 to 64 characters.
     * @param target The parameter `target`. 1 to 64 characters.
     * @param confirm False: only say what would happen.
     */
    public suspend fun mergeFields(
        workspaceId: String,
        source: String,
        target: String,
        confirm: Boolean,
        options: CallOptions = CallOptions.DEFAULT,
    ): FieldMergeResult = caller.call(
        "metadata.merge_fields",
        Params(
            "workspace_id" gets workspaceId,
            "source" gets source,
            "target" gets target,
            "confirm" gets confirm,
        ),
        options,
        FieldMergeResult,
    )

    /**
     * Try which files a template idea would match.
     *
     * Spends credits; scans a sample; stores nothing.
     *
     * `metadata.preview_match`: `POST /workspace/{workspace_id}/metadata/templates/preview-match/`.
     * Not sent again when its outcome is unknown.
     *
     * The service switched it off in 2026-08.
     *
     * Needs: metadata.
     *
     * Reply: The sample.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     * @param name The parameter `name`. 1 to 255 characters.
     * @param description The parameter `description`. 1 to 2000 characters.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun previewMatch(
        workspaceId: String,
        name: String,
        description: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): PreviewMatch = caller.call(
        "metadata.preview_match",
        Params(
            "workspace_id" gets workspaceId,
            "name" gets name,
            "description" gets description,
        ),
        options,
        PreviewMatch,
    )

    /**
     * Unmap files from a template.
     *
     * `metadata.remove_template_nodes`: `POST
     * /workspace/{workspace_id}/metadata/templates/{template_id}/nodes/remove/`.
     *
     * The service switched it off in 2026-08.
     *
     * Needs: metadata.
     *
     * Reply: Done.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     * @param templateId The parameter `template_id`.
     * @param nodeIds JSON array of node ids. At least 1 items, each of the form
     *   `^[A-Za-z0-9_-]{1,128}$`.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun removeTemplateNodes(
        workspaceId: String,
        templateId: String,
        nodeIds: List<String>,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "metadata.remove_template_nodes",
        Params(
            "workspace_id" gets workspaceId,
            "template_id" gets templateId,
            "node_ids" gets nodeIds,
        ),
        options,
        Forms.any,
    )

    /**
     * Ask which template holds for a file.
     *
     * node_id is ignored. Null when none.
     *
     * `metadata.resolve_template`: `GET
     * /workspace/{workspace_id}/metadata/template/resolve/{node_id}/`.
     *
     * The service switched it off in 2026-08.
     *
     * Needs: metadata.
     *
     * Reply: Done.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     * @param nodeId A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
     *   trash folder.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun resolveTemplate(
        workspaceId: String,
        nodeId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "metadata.resolve_template",
        Params("workspace_id" gets workspaceId, "node_id" gets nodeId),
        options,
        Forms.any,
    )

    /**
     * List the saved views of a template.
     *
     * `metadata.resolve_template_views`: `GET
     * /workspace/{workspace_id}/metadata/template/{template_id}/resolve/views/`.
     *
     * The service switched it off in 2026-08.
     *
     * Needs: metadata.
     *
     * Reply: Done.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     * @param templateId The parameter `template_id`.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun resolveTemplateViews(
        workspaceId: String,
        templateId: String,
        output: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "metadata.resolve_template_views",
        Params(
            "workspace_id" gets workspaceId,
            "template_id" gets templateId,
            "output" gets output,
        ),
        options,
        Forms.any,
    )

    /**
     * Save a view of a folder (older form).
     *
     * `metadata.save_node_view`: `POST /workspace/{workspace_id}/storage/{node_id}/metadata/view/`.
     * Not sent again when its outcome is unknown.
     *
     * The service switched it off in 2026-04.
     *
     * Needs: metadata.
     *
     * Reply: Done.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     * @param nodeId A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
     *   trash folder.
     * @param name The parameter `name`.
     * @param templateId The parameter `template_id`.
     * @param filters The parameter `filters`.
     * @param orderBy The parameter `order_by`.
     * @param orderDesc The parameter `order_desc`.
     */
    @Deprecated("Use metadata.saveView.")
    public suspend fun saveNodeView(
        workspaceId: String,
        nodeId: String,
        name: String? = null,
        templateId: String? = null,
        filters: String? = null,
        orderBy: String? = null,
        orderDesc: Boolean? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "metadata.save_node_view",
        Params(
            "workspace_id" gets workspaceId,
            "node_id" gets nodeId,
            "name" gets name,
            "template_id" gets templateId,
            "filters" gets filters,
            "order_by" gets orderBy,
            "order_desc" gets orderDesc,
        ),
        options,
        Forms.any,
    )

    /**
     * Save the caller's view of a template.
     *
     * One per user, template and workspace. Only forms are read; JSON gives 406. Unknown keys in
     * config are refused (1605).
     *
     * `metadata.save_view`: `POST /workspace/{workspace_id}/metadata/view/`.
     *
     * The service switched it off in 2026-08.
     *
     * Needs: metadata.
     *
     * Reply: The view.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     * @param templateId The parameter `template_id`.
     * @param config The parameter `config`.
     * @param name Kept when left out. 1 to 30 characters.
     */
    @Deprecated("Use metadata.listFilters.")
    public suspend fun saveView(
        workspaceId: String,
        templateId: String,
        config: SavedViewConfig,
        name: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): SavedView = caller.call(
        "metadata.save_view",
        Params(
            "workspace_id" gets workspaceId,
            "template_id" gets templateId,
            "config" gets config,
            "name" gets name,
        ),
        options,
        SavedView,
    )

    /**
     * Search metadata values by words.
     *
     * All words must occur; without case; parts of words match in queries up to 64 characters. New
     * values show after 1 to 2 seconds.
     *
     * `metadata.search`: `GET /workspace/{workspace_id}/metadata/search/`.
     *
     * Needs: metadata.
     *
     * Reply: One page of files.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     * @param q Words to find; trimmed. 1 to 1024 characters.
     * @param limit The parameter `limit`. 1 to 100. Default: `100`.
     * @param offset offset + limit may not exceed 10000. At least 0. Default: `0`.
     * @param templateId Older service only: files with a value from this template.
     */
    public fun search(
        workspaceId: String,
        q: String,
        limit: Long? = null,
        offset: Long? = null,
        templateId: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Listing<MetadataSearchReply, MetadataSearchHit> = caller.pages(
        "metadata.search",
        Params(
            "workspace_id" gets workspaceId,
            "q" gets q,
            "limit" gets limit,
            "offset" gets offset,
            "template_id" gets templateId,
        ),
        options,
        MetadataSearchReply,
        MetadataSearchHit,
    )

    /**
     * Set facts about a file by hand.
     *
     * All or nothing. The values get source user and outlive later extraction. null changes
     * nothing. An unknown name creates a field for good. The answer is the whole stored set:
     * compare it with what was sent.
     *
     * `metadata.set_facts`: `POST /workspace/{workspace_id}/storage/{node_id}/metadata/facts/`.
     *
     * Needs: metadata.
     *
     * Reply: All facts after the write.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     * @param nodeId A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
     *   trash folder.
     * @param facts Field name to value. Names with outer blanks are refused.
     */
    public suspend fun setFacts(
        workspaceId: String,
        nodeId: String,
        facts: JsonElement,
        options: CallOptions = CallOptions.DEFAULT,
    ): List<MetadataFact> = caller.call(
        "metadata.set_facts",
        Params("workspace_id" gets workspaceId, "node_id" gets nodeId, "facts" gets facts),
        options,
        Forms.list(MetadataFact),
    )

    /**
     * Enable a template or set its priority.
     *
     * `metadata.set_template_settings`: `POST
     * /workspace/{workspace_id}/metadata/templates/{template_id}/settings/`.
     *
     * The service switched it off in 2026-08.
     *
     * Needs: metadata.
     *
     * Reply: Done.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     * @param templateId The parameter `template_id`.
     * @param enabled The parameter `enabled`.
     * @param priority The parameter `priority`. One of `1`, `2`, `3`, `4`, `5`.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun setTemplateSettings(
        workspaceId: String,
        templateId: String,
        enabled: Boolean,
        priority: MetadataSetTemplateSettingsPriority,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "metadata.set_template_settings",
        Params(
            "workspace_id" gets workspaceId,
            "template_id" gets templateId,
            "enabled" gets enabled,
            "priority" gets priority,
        ),
        options,
        Forms.any,
    )

    /**
     * Set values of a template on a file.
     *
     * Values of other names stay. The form must not be JSON.
     *
     * `metadata.set_values`: `POST
     * /workspace/{workspace_id}/storage/{node_id}/metadata/update/{template_id}/`.
     *
     * The service switched it off in 2026-08.
     *
     * Needs: metadata.
     *
     * Reply: Done.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     * @param nodeId A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
     *   trash folder.
     * @param templateId The parameter `template_id`.
     * @param keyValues Names of template fields to values; strings up to 10000 characters.
     */
    @Deprecated("Use metadata.setFacts.")
    public suspend fun setValues(
        workspaceId: String,
        nodeId: String,
        templateId: String,
        keyValues: JsonElement,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "metadata.set_values",
        Params(
            "workspace_id" gets workspaceId,
            "node_id" gets nodeId,
            "template_id" gets templateId,
            "key_values" gets keyValues,
        ),
        options,
        Forms.any,
    )

    /**
     * Let AI propose the fields of a template.
     *
     * Spends credits. One call at a time per user and workspace (409).
     *
     * `metadata.suggest_fields`: `POST
     * /workspace/{workspace_id}/metadata/templates/suggest-fields/`. Not sent again when its
     * outcome is unknown.
     *
     * The service switched it off in 2026-08.
     *
     * Needs: metadata.
     *
     * Reply: One to ten fields.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     * @param nodeIds The parameter `node_ids`. 1 to 25 items, each of the form
     *   `^[A-Za-z0-9_-]{1,128}$`.
     * @param description The parameter `description`. 1 to 2000 characters.
     * @param userContext The parameter `user_context`. At most 64 characters, of the form
     *   `^[\p{L}\p{N}\p{Zs}]*$`.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun suggestFields(
        workspaceId: String,
        nodeIds: List<String>,
        description: String,
        userContext: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): MetadataSuggestFieldsReply = caller.call(
        "metadata.suggest_fields",
        Params(
            "workspace_id" gets workspaceId,
            "node_ids" gets nodeIds,
            "description" gets description,
            "user_context" gets userContext,
        ),
        options,
        MetadataSuggestFieldsReply,
    )

    /**
     * Take the template assignment away.
     *
     * `metadata.unassign_template`: `DELETE /workspace/{workspace_id}/metadata/template/unassign/`.
     *
     * The service switched it off in 2026-08.
     *
     * Needs: metadata.
     *
     * Reply: Done.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun unassignTemplate(
        workspaceId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "metadata.unassign_template",
        Params("workspace_id" gets workspaceId),
        options,
        Forms.any,
    )

    /**
     * Replace a saved filter.
     *
     * The whole filter is replaced: a description or projection left out is cleared. Read, change,
     * send back.
     *
     * `metadata.update_filter`: `PUT /workspace/{workspace_id}/metadata/filters/{filter_id}/`.
     *
     * Needs: metadata.
     *
     * Reply: The filter.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     * @param filterId The parameter `filter_id`.
     * @param name Unique in the workspace, also among deleted filters. 1 to 100 characters.
     * @param predicate Clauses, all of which must hold; \[\] matches every file. At most 5 items.
     * @param description Cleared when left out. At most 255 characters.
     * @param projection Which fields to show, in what order, and the sort. Kept as sent, but for
     *   sort.
     */
    public suspend fun updateFilter(
        workspaceId: String,
        filterId: String,
        name: String,
        predicate: List<MetadataClause>,
        description: String? = null,
        projection: MetadataUpdateFilterProjection? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): MetadataFilter = caller.call(
        "metadata.update_filter",
        Params(
            "workspace_id" gets workspaceId,
            "filter_id" gets filterId,
            "name" gets name,
            "predicate" gets predicate,
            "description" gets description,
            "projection" gets projection,
        ),
        options,
        MetadataFilter,
    )

    /**
     * Change a template's definition.
     *
     * New names and changed types queue extraction of just those fields; softer changes do not. The
     * form must not be JSON (406).
     *
     * `metadata.update_template`: `POST
     * /workspace/{workspace_id}/metadata/templates/{template_id}/update/`.
     *
     * The service switched it off in 2026-08.
     *
     * Needs: metadata.
     *
     * Reply: The template.
     *
     * @param workspaceId The workspace's 19-digit id, or its folder name.
     * @param templateId The parameter `template_id`.
     * @param name The parameter `name`. 1 to 255 characters.
     * @param description The parameter `description`. At most 1000 characters.
     * @param category The parameter `category`. 1 to 50 characters.
     * @param fields Field definitions; at least one with autoextract true (or left out). At least 1
     *   items.
     */
    @Deprecated("The service no longer documents it.")
    public suspend fun updateTemplate(
        workspaceId: String,
        templateId: String,
        name: String? = null,
        description: String? = null,
        category: String? = null,
        fields: List<MetadataField>? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): MetadataUpdateTemplateReply = caller.call(
        "metadata.update_template",
        Params(
            "workspace_id" gets workspaceId,
            "template_id" gets templateId,
            "name" gets name,
            "description" gets description,
            "category" gets category,
            "fields" gets fields,
        ),
        options,
        MetadataUpdateTemplateReply,
    )
}
