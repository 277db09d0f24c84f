// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.areas

import io.fast.sdk.Area
import io.fast.sdk.CallOptions
import io.fast.sdk.Caller
import io.fast.sdk.Params
import io.fast.sdk.gets
import io.fast.sdk.models.Context
import io.fast.sdk.models.Node
import io.fast.sdk.models.NotesReadReply

/** Operations on notes. */
public class NotesArea(caller: Caller) : Area(caller) {
    /**
     * Create a markdown note.
     *
     * Workspaces only. If the name is taken the note gets the next free one, such as "a (2).md";
     * note.name tells. Rate limit 2 per 10 s and 5 per 60 s.
     *
     * `notes.create`: `POST /workspace/{workspace_id}/storage/{parent_id}/createnote/`. Not sent
     * again when its outcome is unknown.
     *
     * Reply: The note.
     *
     * @param workspaceId Workspace id or its folder name.
     * @param parentId Folder id or root.
     * @param name Ends in .md. 1 to 255 characters, of the form `\.md$`.
     * @param content Markdown, at most 100 KB of UTF-8, with LF line ends. At most 102400 bytes of
     *   UTF-8.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     */
    public suspend fun create(
        workspaceId: String,
        parentId: String,
        name: String,
        content: String,
        output: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Node = caller.call(
        "notes.create",
        Params(
            "workspace_id" gets workspaceId,
            "parent_id" gets parentId,
            "name" gets name,
            "content" gets content,
            "output" gets output,
        ),
        options,
        Node,
    )

    /**
     * Read a note's markdown and its node.
     *
     * The bytes alone also come from the storage read call.
     *
     * `notes.read`: `GET /{context}/{context_id}/storage/{node_id}/readnote/`.
     *
     * Reply: The note.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param nodeId Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param versionId A version of the node; the current one if absent.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     * @throws Exception among others for:
     * - HTTP 400, class 1605 (Invalid Input): Invalid id, not a note, or a version of another note;
     *   only the text tells which.
     */
    public suspend fun read(
        context: Context,
        contextId: String,
        nodeId: String,
        versionId: String? = null,
        output: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): NotesReadReply = caller.call(
        "notes.read",
        Params(
            "context" gets context,
            "context_id" gets contextId,
            "node_id" gets nodeId,
            "version_id" gets versionId,
            "output" gets output,
        ),
        options,
        NotesReadReply,
    )

    /**
     * Change a note's name or content.
     *
     * At least one of name and content. New content makes a version. A markdown file that is not a
     * note is refused.
     *
     * `notes.update`: `POST /workspace/{workspace_id}/storage/{node_id}/updatenote/`. Not sent
     * again when its outcome is unknown if `content` or `if_version_id` is given.
     *
     * At least one field is given. At least one of `name`, `content` is given.
     *
     * Reply: The note.
     *
     * @param workspaceId Workspace id or its folder name.
     * @param nodeId Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     * @param name Ends in .md. 1 to 255 characters, of the form `\.md$`.
     * @param content Markdown, at most 100 KB of UTF-8, with LF line ends. At most 102400 bytes of
     *   UTF-8.
     * @param ifVersionId Version the change was made from, note.version of the last read.
     * @throws Exception among others for:
     * - HTTP 409, class 1660 (Conflict): if_version_id is not the current version; an entry of
     *   error.params has reason conflict_version_mismatch and current_version_id.
     * - code 153548 (Node Is Not A Note): The node is a file or folder.
     */
    public suspend fun update(
        workspaceId: String,
        nodeId: String,
        output: String? = null,
        name: String? = null,
        content: String? = null,
        ifVersionId: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Node = caller.call(
        "notes.update",
        Params(
            "workspace_id" gets workspaceId,
            "node_id" gets nodeId,
            "output" gets output,
            "name" gets name,
            "content" gets content,
            "if_version_id" gets ifVersionId,
        ),
        options,
        Node,
    )
}
