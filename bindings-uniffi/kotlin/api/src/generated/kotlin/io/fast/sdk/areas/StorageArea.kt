// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.areas

import io.fast.sdk.Area
import io.fast.sdk.CallOptions
import io.fast.sdk.Caller
import io.fast.sdk.Change
import io.fast.sdk.Forms
import io.fast.sdk.Listing
import io.fast.sdk.Params
import io.fast.sdk.gets
import io.fast.sdk.models.Context
import io.fast.sdk.models.FileSource
import io.fast.sdk.models.Node
import io.fast.sdk.models.NodeMulti
import io.fast.sdk.models.NodeVersion
import io.fast.sdk.models.SearchHit
import io.fast.sdk.models.SortBy
import io.fast.sdk.models.SortDir
import io.fast.sdk.models.StorageListRecentReply
import io.fast.sdk.models.StorageListRecentType
import io.fast.sdk.models.StorageListReply
import io.fast.sdk.models.StorageListTrashReply
import io.fast.sdk.models.StorageReadTextManyOutput
import io.fast.sdk.models.StorageReadTextOutput
import io.fast.sdk.models.StorageSearchFiltersItem
import io.fast.sdk.models.StorageSearchNameMatch
import io.fast.sdk.models.StorageSearchReply
import io.fast.sdk.models.StorageSearchSearchIn
import io.fast.sdk.models.StorageTransferReply
import io.fast.sdk.models.StorageTransferTransferMode
import io.fast.sdk.models.TextChunk
import io.fast.sdk.models.TextContent
import kotlinx.serialization.json.JsonElement

/** Operations on storage. */
public class StorageArea(caller: Caller) : Area(caller) {
    /**
     * Put a completed upload or known content into a folder.
     *
     * The upload must be complete; it can be added to several places. A source of type hash works
     * in shares only. An existing file of the same name gets a new version.
     *
     * `storage.add_file`: `POST /{context}/{context_id}/storage/{parent_id}/addfile/`. Not sent
     * again when its outcome is unknown.
     *
     * Reply: The node.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param parentId Folder id or root.
     * @param name File name. 1 to 255 characters.
     * @param from The parameter `from`.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     */
    public suspend fun addFile(
        context: Context,
        contextId: String,
        parentId: String,
        name: String,
        from: FileSource,
        output: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Node = caller.call(
        "storage.add_file",
        Params(
            "context" gets context,
            "context_id" gets contextId,
            "parent_id" gets parentId,
            "name" gets name,
            "from" gets from,
            "output" gets output,
        ),
        options,
        Node,
    )

    /**
     * Put a link to a share into a folder.
     *
     * `storage.add_link`: `POST /{context}/{context_id}/storage/{parent_id}/addlink/`. Not sent
     * again when its outcome is unknown.
     *
     * Reply: The node.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param parentId Folder id or root.
     * @param type Kind of target. Only `share`.
     * @param share A ProfileId or the profile's custom name: org domain, workspace folder name,
     *   share URL name, user email address. Most paths accept either.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     */
    public suspend fun addLink(
        context: Context,
        contextId: String,
        parentId: String,
        type: String,
        share: String,
        output: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Node = caller.call(
        "storage.add_link",
        Params(
            "context" gets context,
            "context_id" gets contextId,
            "parent_id" gets parentId,
            "type" gets type,
            "share" gets share,
            "output" gets output,
        ),
        options,
        Node,
    )

    /**
     * Copy a node to another folder of the same storage.
     *
     * A file of the same name in the target folder is moved to the trash first.
     *
     * `storage.copy`: `POST /{context}/{context_id}/storage/{node_id}/copy/`. Not sent again when
     * its outcome is unknown.
     *
     * Reply: The node.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param nodeId Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param parent A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
     *   trash folder.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     */
    public suspend fun copy(
        context: Context,
        contextId: String,
        nodeId: String,
        parent: String,
        output: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Node = caller.call(
        "storage.copy",
        Params(
            "context" gets context,
            "context_id" gets contextId,
            "node_id" gets nodeId,
            "parent" gets parent,
            "output" gets output,
        ),
        options,
        Node,
    )

    /**
     * Create a folder, or return the one already there.
     *
     * `storage.create_folder`: `POST /{context}/{context_id}/storage/{parent_id}/createfolder/`.
     * Not sent again when its outcome is unknown if `force` is given.
     *
     * Reply: The node.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param parentId Folder id or root.
     * @param name Folder name. 1 to 255 characters.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     * @param force true always makes a new folder, renamed if the name is taken. Default: `false`.
     */
    public suspend fun createFolder(
        context: Context,
        contextId: String,
        parentId: String,
        name: String,
        output: String? = null,
        force: Boolean? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Node = caller.call(
        "storage.create_folder",
        Params(
            "context" gets context,
            "context_id" gets contextId,
            "parent_id" gets parentId,
            "name" gets name,
            "output" gets output,
            "force" gets force,
        ),
        options,
        Node,
    )

    /**
     * Move a node to the trash.
     *
     * `storage.delete`: `DELETE /{context}/{context_id}/storage/{node_id}/delete/`. What it takes
     * away is gone for good, or for others.
     *
     * Reply: Done. The payload is not documented.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param nodeId Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     */
    public suspend fun delete(
        context: Context,
        contextId: String,
        nodeId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "storage.delete",
        Params("context" gets context, "context_id" gets contextId, "node_id" gets nodeId),
        options,
        Forms.any,
    )

    /**
     * Delete everything in the trash for good.
     *
     * `storage.empty_trash`: `DELETE /{context}/{context_id}/storage/trash/delete/`. What it takes
     * away is gone for good, or for others.
     *
     * Reply: Done. The payload is not documented.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     */
    public suspend fun emptyTrash(
        context: Context,
        contextId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "storage.empty_trash",
        Params("context" gets context, "context_id" gets contextId),
        options,
        Forms.any,
    )

    /**
     * Read one node, or up to 25 with comma-joined ids.
     *
     * One id answers format single with node. Two or more ids answer format multi with nodes and
     * errors, in no order; the same id twice forces multi. All ids belong to one workspace or
     * share.
     *
     * `storage.get`: `GET /{context}/{context_id}/storage/{node_id}/details/`.
     *
     * Reply: The node, or the nodes found and the errors of the others.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param nodeId Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     */
    public suspend fun get(
        context: Context,
        contextId: String,
        nodeId: String,
        output: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Node = caller.call(
        "storage.get",
        Params(
            "context" gets context,
            "context_id" gets contextId,
            "node_id" gets nodeId,
            "output" gets output,
        ),
        options,
        Node,
    )

    /**
     * Read up to 25 nodes of one workspace or share.
     *
     * One id answers format single with node. Two or more ids answer format multi with nodes and
     * errors, in no order; the same id twice forces multi. All ids belong to one workspace or
     * share.
     *
     * `storage.get_many`: `GET /{context}/{context_id}/storage/{node_ids}/details/`.
     *
     * Reply: The nodes found and the errors of the others; some errors are no failure.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param nodeIds Node ids, each encoded by itself, the commas between them literal. 1 to 25
     *   items, each of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     */
    public suspend fun getMany(
        context: Context,
        contextId: String,
        nodeIds: List<String>,
        output: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): NodeMulti = caller.call(
        "storage.get_many",
        Params(
            "context" gets context,
            "context_id" gets contextId,
            "node_ids" gets nodeIds,
            "output" gets output,
        ),
        options,
        NodeMulti,
    )

    /**
     * List a folder, or the trash with parent_id trash.
     *
     * `storage.list`: `GET /{context}/{context_id}/storage/{parent_id}/list/`.
     *
     * Reply: One page of nodes.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param parentId Folder id, root or trash.
     * @param sortBy Field a storage listing is ordered by. One of `name`, `updated`, `created`,
     *   `type`. Default: `name`.
     * @param sortDir Direction of the order. One of `asc`, `desc`. Default: `asc`.
     * @param pageSize Number of items on one page of a keyset listing; no other value is accepted.
     *   One of `100`, `250`, `500`. Default: `100`.
     * @param cursor Opaque position taken from `pagination.next_cursor` of the page before; omit
     *   for the first page.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     */
    public fun list(
        context: Context,
        contextId: String,
        parentId: String,
        sortBy: SortBy? = null,
        sortDir: SortDir? = null,
        pageSize: Long? = null,
        cursor: String? = null,
        output: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Listing<StorageListReply, Node> = caller.pages(
        "storage.list",
        Params(
            "context" gets context,
            "context_id" gets contextId,
            "parent_id" gets parentId,
            "sort_by" gets sortBy,
            "sort_dir" gets sortDir,
            "page_size" gets pageSize,
            "cursor" gets cursor,
            "output" gets output,
        ),
        options,
        StorageListReply,
        Node,
    )

    /**
     * List every live node of a workspace or share as one flat list.
     *
     * All folders at once, without the trash. Rows are terse by design; output is refused here with
     * 406, so never send it.
     *
     * `storage.list_inventory`: `GET /{context}/{context_id}/storage/inventory/`.
     *
     * Reply: One page.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param type Keep one node type; file is shown.
     * @param include Fields to add to the rows; path is shown.
     * @param pageSize Rows of one page; 100 is shown. At least 1.
     * @param cursor Opaque position taken from `pagination.next_cursor` of the page before; omit
     *   for the first page.
     */
    public fun listInventory(
        context: Context,
        contextId: String,
        type: String? = null,
        include: String? = null,
        pageSize: Long? = null,
        cursor: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Listing<JsonElement, JsonElement> = caller.pages(
        "storage.list_inventory",
        Params(
            "context" gets context,
            "context_id" gets contextId,
            "type" gets type,
            "include" gets include,
            "page_size" gets pageSize,
            "cursor" gets cursor,
        ),
        options,
        Forms.any,
        Forms.any,
    )

    /**
     * List the most recently changed nodes of the whole tree.
     *
     * Newest first, across all folders. A folder-backed share shows its subtree only.
     *
     * `storage.list_recent`: `GET /{context}/{context_id}/storage/recent/`.
     *
     * Reply: One page of nodes.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param type Keep one node type. One of `file`, `folder`, `link`, `note`.
     * @param pageSize Number of items on one page of a keyset listing; no other value is accepted.
     *   One of `100`, `250`, `500`. Default: `100`.
     * @param cursor Opaque position taken from `pagination.next_cursor` of the page before; omit
     *   for the first page.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     */
    public fun listRecent(
        context: Context,
        contextId: String,
        type: StorageListRecentType? = null,
        pageSize: Long? = null,
        cursor: String? = null,
        output: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Listing<StorageListRecentReply, Node> = caller.pages(
        "storage.list_recent",
        Params(
            "context" gets context,
            "context_id" gets contextId,
            "type" gets type,
            "page_size" gets pageSize,
            "cursor" gets cursor,
            "output" gets output,
        ),
        options,
        StorageListRecentReply,
        Node,
    )

    /**
     * List the trash.
     *
     * `storage.list_trash`: `GET /{context}/{context_id}/storage/{parent_id}/list/`.
     *
     * Reply: One page of nodes.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param sortBy Field a storage listing is ordered by. One of `name`, `updated`, `created`,
     *   `type`. Default: `name`.
     * @param sortDir Direction of the order. One of `asc`, `desc`. Default: `asc`.
     * @param pageSize Number of items on one page of a keyset listing; no other value is accepted.
     *   One of `100`, `250`, `500`. Default: `100`.
     * @param cursor Opaque position taken from `pagination.next_cursor` of the page before; omit
     *   for the first page.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     */
    public fun listTrash(
        context: Context,
        contextId: String,
        sortBy: SortBy? = null,
        sortDir: SortDir? = null,
        pageSize: Long? = null,
        cursor: String? = null,
        output: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Listing<StorageListTrashReply, Node> = caller.pages(
        "storage.list_trash",
        Params(
            "context" gets context,
            "context_id" gets contextId,
            "sort_by" gets sortBy,
            "sort_dir" gets sortDir,
            "page_size" gets pageSize,
            "cursor" gets cursor,
            "output" gets output,
        ),
        options,
        StorageListTrashReply,
        Node,
    )

    /**
     * List the versions of a file or note.
     *
     * `storage.list_versions`: `GET /{context}/{context_id}/storage/{node_id}/versions/`.
     *
     * Reply: The versions.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param nodeId Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     */
    public suspend fun listVersions(
        context: Context,
        contextId: String,
        nodeId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): List<NodeVersion> = caller.call(
        "storage.list_versions",
        Params("context" gets context, "context_id" gets contextId, "node_id" gets nodeId),
        options,
        Forms.list(NodeVersion),
    )

    /**
     * Move a node to another folder of the same storage.
     *
     * A file of the same name in the target folder is moved to the trash first.
     *
     * `storage.move`: `POST /{context}/{context_id}/storage/{node_id}/move/`.
     *
     * Reply: The node.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param nodeId Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param parent A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
     *   trash folder.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     */
    public suspend fun move(
        context: Context,
        contextId: String,
        nodeId: String,
        parent: String,
        output: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Node = caller.call(
        "storage.move",
        Params(
            "context" gets context,
            "context_id" gets contextId,
            "node_id" gets nodeId,
            "parent" gets parent,
            "output" gets output,
        ),
        options,
        Node,
    )

    /**
     * Delete a trashed node for good.
     *
     * Needs the Member permission.
     *
     * `storage.purge`: `DELETE /{context}/{context_id}/storage/{node_id}/purge/`. What it takes
     * away is gone for good, or for others.
     *
     * Reply: Done. The payload is not documented.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param nodeId Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     */
    public suspend fun purge(
        context: Context,
        contextId: String,
        nodeId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "storage.purge",
        Params("context" gets context, "context_id" gets contextId, "node_id" gets nodeId),
        options,
        Forms.any,
    )

    /**
     * Read the extracted text of a file or note in chunks.
     *
     * The text indexed for search and AI, not the bytes. At most one window - q, page or
     * chunk_from/chunk_to - and q not with cursor. indexed false with 200 means the version has no
     * text. Go on while next_cursor is not null; truncated is no such signal.
     *
     * `storage.read_text`: `GET /{context}/{context_id}/storage/{node_id}/content/`.
     *
     * At most one of `q`, `page`, `chunk_from` is given. At most one of `q`, `page`, `chunk_to` is
     * given. At most one of `q`, `cursor` is given. `chunk_to` is given only together with
     * `chunk_from`.
     *
     * Reply: Chunks.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param nodeId Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param q Rank this file's chunks by keyword and return the best. 1 to 512 characters.
     * @param page Chunks that overlap this page. At least 1.
     * @param chunkFrom First position of a range; alone it reads on from there. best_chunk.position
     *   of a search hit fits. 0 to 9999.
     * @param chunkTo Last position, included; needs chunk_from. 0 to 9999.
     * @param cursor next_cursor of the latest reply, unchanged; bound to the version it was issued
     *   for.
     * @param limit Chunks per reply; 3 by default with q. 1 to 20. Default: `5`.
     * @param maxBytes UTF-8 budget of one reply; not with q. 1024 to 262144. Default: `32768`.
     * @param output terse leaves the text out. One of `terse`, `standard`, `full`.
     * @throws Exception among others for:
     * - HTTP 404, class 1609 (Not Found): No such node or it is in the trash.
     * - HTTP 406, class 1605 (Invalid Input): Folder or link; window parameters clash or are out of
     *   range.
     * - HTTP 401, class 1680 (Access Denied): The share caller may not download or the file is
     *   flagged for a virus.
     * - HTTP 404, class 1652 (Resource Not Found): The content is gone.
     * - HTTP 500, class 1654 (Internal Error): Content unavailable for now. Trying again can help.
     */
    public fun readText(
        context: Context,
        contextId: String,
        nodeId: String,
        q: String? = null,
        page: Long? = null,
        chunkFrom: Long? = null,
        chunkTo: Long? = null,
        cursor: String? = null,
        limit: Long? = null,
        maxBytes: Long? = null,
        output: StorageReadTextOutput? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Listing<TextContent, TextChunk> = caller.pages(
        "storage.read_text",
        Params(
            "context" gets context,
            "context_id" gets contextId,
            "node_id" gets nodeId,
            "q" gets q,
            "page" gets page,
            "chunk_from" gets chunkFrom,
            "chunk_to" gets chunkTo,
            "cursor" gets cursor,
            "limit" gets limit,
            "max_bytes" gets maxBytes,
            "output" gets output,
        ),
        options,
        TextContent,
        TextChunk,
    )

    /**
     * Read passages or the beginnings of up to ten files in one call.
     *
     * Workspaces only. With q every file is scored by itself, so scores compare within one file
     * only; without q each file is read in order, in the window chunk_from to chunk_to if given. An
     * index or storage fault fails the whole request.
     *
     * `storage.read_text_many`: `GET /workspace/{workspace_id}/storage/content/`.
     *
     * At most one of `q`, `chunk_from` is given. At most one of `q`, `chunk_to` is given.
     * `chunk_to` is given only together with `chunk_from`.
     *
     * Reply: Passages by file.
     *
     * @param workspaceId Workspace id or its folder name.
     * @param nodes Comma-joined node ids. 1 to 10 items, each of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param q Query every file is scored against. 1 to 512 characters.
     * @param chunkFrom First position in every file. 0 to 9999.
     * @param chunkTo Last position, included; needs chunk_from. 0 to 9999.
     * @param limit Chunks per file; 3 by default with q, else 5. 1 to 20.
     * @param maxBytes UTF-8 budget per file. 1024 to 262144. Default: `32768`.
     * @param output terse leaves the text out. One of `terse`, `standard`, `full`.
     */
    public suspend fun readTextMany(
        workspaceId: String,
        nodes: List<String>,
        q: String? = null,
        chunkFrom: Long? = null,
        chunkTo: Long? = null,
        limit: Long? = null,
        maxBytes: Long? = null,
        output: StorageReadTextManyOutput? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Map<String, TextContent> = caller.call(
        "storage.read_text_many",
        Params(
            "workspace_id" gets workspaceId,
            "nodes" gets nodes,
            "q" gets q,
            "chunk_from" gets chunkFrom,
            "chunk_to" gets chunkTo,
            "limit" gets limit,
            "max_bytes" gets maxBytes,
            "output" gets output,
        ),
        options,
        Forms.map(TextContent),
    )

    /**
     * Take a node out of the trash.
     *
     * A file of the same name in the target folder is moved to the trash first.
     *
     * `storage.restore`: `POST /{context}/{context_id}/storage/{node_id}/restore/`. Not sent again
     * when its outcome is unknown.
     *
     * Reply: The node.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param nodeId Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     */
    public suspend fun restore(
        context: Context,
        contextId: String,
        nodeId: String,
        output: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Node = caller.call(
        "storage.restore",
        Params(
            "context" gets context,
            "context_id" gets contextId,
            "node_id" gets nodeId,
            "output" gets output,
        ),
        options,
        Node,
    )

    /**
     * Make an older version the current one.
     *
     * `storage.restore_version`: `POST /{context}/{context_id}/storage/{node_id}/restore-version/`.
     * Not sent again when its outcome is unknown.
     *
     * Reply: The node.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param nodeId Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param versionId The parameter `version_id`.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     */
    public suspend fun restoreVersion(
        context: Context,
        contextId: String,
        nodeId: String,
        versionId: String,
        output: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Node = caller.call(
        "storage.restore_version",
        Params(
            "context" gets context,
            "context_id" gets contextId,
            "node_id" gets nodeId,
            "version_id" gets versionId,
            "output" gets output,
        ),
        options,
        Node,
    )

    /**
     * Search files by name and, where indexed, by meaning.
     *
     * One hit per file with its best passage and its place. Semantic hits need intelligence and
     * indexed files; a keyword search answers without. The order is final, do not sort again
     * (x-search-rules). Not on folder-backed shares.
     *
     * `storage.search`: `GET /{context}/{context_id}/storage/search/`.
     *
     * Reply: The hits.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param search Query, not blank; English stemming applies. With a precise name_match the
     *   pattern, at most 256 characters.
     * @param searchIn What to match. filename skips the content lookup and answers the same with
     *   intelligence off. One of `filename`, `content`, `both`. Default: `both`.
     * @param nameMatch How a name is matched. exact also matches the name without its extension;
     *   only glob has wildcards. Ignored with search_in=content. One of `auto`, `exact`, `prefix`,
     *   `contains`, `glob`. Default: `auto`.
     * @param caseSensitive For the precise name_match values; off folds letters beyond ASCII too.
     *   Default: `false`.
     * @param filesScope Comma-joined nodeId:versionId pairs of files and notes, both parts filled
     *   (Node.version). Narrows the semantic part only. At most 100 pairs.
     * @param foldersScope Comma-joined nodeId:depth pairs, depth 1 to 10; folders only, no root or
     *   trash. Narrows the semantic part only; at most 100 references after expansion. At most 100
     *   pairs.
     * @param filters Workspace only. JSON list of {field, operator, value} clauses, all of which
     *   must hold. A share ignores it silently. At most 5 items.
     * @param details true adds the full node to each hit and lowers the default limit to 10.
     *   Default: `false`.
     * @param limit Largest number of items to return. 1 to 500. Default: `100`.
     * @param offset Number of items to skip. At least 0. Default: `0`.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     * @throws Exception among others for:
     * - HTTP 404, code 139420 (Search Not Here): The share is backed by a workspace folder.
     * - HTTP 404, code 179101 (Share Orphaned): The share lost its folder.
     * - code 144711 (Search Pattern Too Long): name_match is not auto and the query is longer than
     *   256 characters.
     * - class 1605 (Invalid Input): A scope entry is malformed, of the wrong node type or names a
     *   version of another file, or a precise pattern is empty or only wildcards.
     */
    public fun search(
        context: Context,
        contextId: String,
        search: String,
        searchIn: StorageSearchSearchIn? = null,
        nameMatch: StorageSearchNameMatch? = null,
        caseSensitive: Boolean? = null,
        filesScope: String? = null,
        foldersScope: String? = null,
        filters: List<StorageSearchFiltersItem>? = null,
        details: Boolean? = null,
        limit: Long? = null,
        offset: Long? = null,
        output: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Listing<StorageSearchReply, SearchHit> = caller.pages(
        "storage.search",
        Params(
            "context" gets context,
            "context_id" gets contextId,
            "search" gets search,
            "search_in" gets searchIn,
            "name_match" gets nameMatch,
            "case_sensitive" gets caseSensitive,
            "files_scope" gets filesScope,
            "folders_scope" gets foldersScope,
            "filters" gets filters,
            "details" gets details,
            "limit" gets limit,
            "offset" gets offset,
            "output" gets output,
        ),
        options,
        StorageSearchReply,
        SearchHit,
    )

    /**
     * Copy or move a node to another workspace or share.
     *
     * The default keeps the source. move copies, then trashes the source; the root cannot be moved.
     *
     * `storage.transfer`: `POST /{context}/{context_id}/storage/{node_id}/transfer/`. Not sent
     * again when its outcome is unknown.
     *
     * Reply: Done.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param nodeId Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param targetWorkspaceId A ProfileId or the profile's custom name: org domain, workspace
     *   folder name, share URL name, user email address. Most paths accept either.
     * @param transferMode The parameter `transfer_mode`. One of `copy`, `move`. Known by inference
     *   only. Default: `copy`.
     */
    public suspend fun transfer(
        context: Context,
        contextId: String,
        nodeId: String,
        targetWorkspaceId: String? = null,
        transferMode: StorageTransferTransferMode? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): StorageTransferReply = caller.call(
        "storage.transfer",
        Params(
            "context" gets context,
            "context_id" gets contextId,
            "node_id" gets nodeId,
            "target_workspace_id" gets targetWorkspaceId,
            "transfer_mode" gets transferMode,
        ),
        options,
        StorageTransferReply,
    )

    /**
     * Rename a node, replace its content or set its texts.
     *
     * At least one field. The string null or an empty string clears a text. from replaces the
     * content and makes a version.
     *
     * `storage.update`: `POST /{context}/{context_id}/storage/{node_id}/update/`. Not sent again
     * when its outcome is unknown if `from` or `if_version_id` is given.
     *
     * At least one field is given. At least one of `name`, `from`, `metadata_title`,
     * `metadata_short` is given.
     *
     * Reply: The node.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param nodeId Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     * @param name New name. 1 to 255 characters.
     * @param from New content.
     * @param metadataTitle Title override. At most 50 characters; `""` or `"null"` clears it.
     * @param metadataShort Short description override. At most 2048 characters; `""` or `"null"`
     *   clears it.
     * @param ifVersionId Version the change was made from.
     * @throws Exception among others for:
     * - HTTP 409, class 1660 (Conflict): if_version_id is not the current version; an entry of
     *   error.params has reason conflict_version_mismatch and current_version_id.
     * - code 207092 (Version Precondition Blank): if_version_id is blank.
     */
    public suspend fun update(
        context: Context,
        contextId: String,
        nodeId: String,
        output: String? = null,
        name: String? = null,
        from: FileSource? = null,
        metadataTitle: Change<String>? = null,
        metadataShort: Change<String>? = null,
        ifVersionId: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Node = caller.call(
        "storage.update",
        Params(
            "context" gets context,
            "context_id" gets contextId,
            "node_id" gets nodeId,
            "output" gets output,
            "name" gets name,
            "from" gets from,
            "metadata_title" gets metadataTitle,
            "metadata_short" gets metadataShort,
            "if_version_id" gets ifVersionId,
        ),
        options,
        Node,
    )
}
