// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.areas

import io.fast.sdk.Area
import io.fast.sdk.Binary
import io.fast.sdk.CallOptions
import io.fast.sdk.Caller
import io.fast.sdk.Forms
import io.fast.sdk.Params
import io.fast.sdk.gets
import io.fast.sdk.models.BatchEntry
import io.fast.sdk.models.BatchReply
import io.fast.sdk.models.Upload
import io.fast.sdk.models.UploadLimits
import io.fast.sdk.models.UploadsCreateSessionAction
import io.fast.sdk.models.UploadsCreateSessionHashAlgo
import io.fast.sdk.models.UploadsCreateSessionProfileType
import io.fast.sdk.models.UploadsCreateSessionReply
import io.fast.sdk.models.UploadsCreateStreamAction
import io.fast.sdk.models.UploadsCreateStreamProfileType
import io.fast.sdk.models.UploadsCreateStreamReply
import io.fast.sdk.models.UploadsGetExtensionLimitsReply
import io.fast.sdk.models.UploadsGetLimitsAction
import io.fast.sdk.models.UploadsListHashAlgorithmsReplyItem
import io.fast.sdk.models.UploadsSendChunkHashAlgo
import io.fast.sdk.models.UploadsSendStreamHashAlgo
import io.fast.sdk.models.UploadsUploadSmallAction
import io.fast.sdk.models.UploadsUploadSmallHashAlgo
import io.fast.sdk.models.UploadsUploadSmallProfileType
import io.fast.sdk.models.UploadsUploadSmallReply
import io.fast.sdk.models.UploadsWriteBackHashAlgo
import io.fast.sdk.models.UploadsWriteBackReply
import io.fast.sdk.models.UploadsWriteBackSmallHashAlgo
import io.fast.sdk.models.UploadsWriteBackSmallReply
import kotlinx.serialization.json.JsonElement

/** Operations on uploads. */
public class UploadsArea(caller: Caller) : Area(caller) {
    /**
     * Have the chunks assembled.
     *
     * Chunked sessions only; a stream session refuses it with 406. Assembly and storing follow on
     * their own; poll uploads.get.
     *
     * `uploads.complete`: `POST /upload/{upload_id}/complete/`. Not sent again when its outcome is
     * unknown.
     *
     * The work goes on after the reply: poll `uploads.get` until its `session.status` is `complete`
     * or `stored`, or has failed with `assembly_failed` or `store_failed`.
     *
     * Reply: Done. The payload is not documented.
     *
     * @param uploadId Session id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param linkPassword Write-back to a protected File Share only; then on every step. 1 to 255
     *   characters.
     * @throws Exception among others for:
     * - code 10522 (Upload Size Mismatch): The chunks do not add up to size. The session cannot
     *   recover; delete it.
     * - HTTP 406, code 10778 (File CRC-32C Mismatch): The finished file does not match its CRC-32C;
     *   the session ends assembly_failed.
     */
    public suspend fun complete(
        uploadId: String,
        linkPassword: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "uploads.complete",
        Params("upload_id" gets uploadId, "link_password" gets linkPassword),
        options,
        Forms.any,
    )

    /**
     * Open a session for chunks.
     *
     * Three modes. With the part chunk (up to 4 MiB) the file is taken and assembled at once; do
     * not call complete. With size and no chunk the session waits for chunks. With stream=true the
     * size may be unknown and the body goes to the stream call.
     *
     * `uploads.create_session`: `POST /upload/`. Not sent again when its outcome is unknown.
     *
     * `instance_id` is given only together with `action`. `file_id` is given only together with
     * `action`.
     *
     * Reply: The session. A write-back can answer with session instead of id at the top.
     *
     * @param name File name, counted in characters. Needed with action=update too. 1 to 255
     *   characters.
     * @param size Exact bytes, required unless stream=true. At least 0.
     * @param linkPassword Write-back to a protected File Share only; then on every step. 1 to 255
     *   characters.
     * @param action update replaces the content of file_id and makes a version. Leave it out
     *   together with instance_id only. One of `create`, `update`.
     * @param instanceId Workspace or share to store into; a File Share with update. Without it the
     *   file stays unplaced until storage.add_file.
     * @param profileType Kind of instance_id, not for a File Share. One of `workspace`, `share`.
     * @param folderId Target folder, the root if absent. Not with update.
     * @param fileId The file to replace, with action=update only. Of the form
     *   `^[A-Za-z0-9_-]{1,128}$`.
     * @param org Organization domain; older form.
     * @param relativePath Folders below folder_id, ending in a slash, each name at most 255
     *   characters. Leave out if empty. 1 to 8192 characters, of the form `^[^/].*​/$`, without
     *   `..` between slashes.
     * @param creator Tag of the caller. 1 to 150 characters, of the form `^[a-zA-Z0-9\-]+$`.
     * @param hash Hex digest of the whole file, always with hash_algo.
     * @param hashAlgo The parameter `hash_algo`. One of `md5`, `sha1`, `sha256`, `sha384`,
     *   `crc32c`.
     * @param ifVersionId File Shares only. The version replaced; on a mismatch the session ends
     *   assembly_failed with status_message CONFLICT_VERSION_MISMATCH:{current version id}.
     * @throws Exception among others for:
     * - HTTP 406, code 10778 (File CRC-32C Mismatch): The bytes do not match a crc32c hash; nothing
     *   is stored. Terminal.
     * - HTTP 400, class 1605 (Invalid Input): if_version_id on a target that is no File Share;
     *   relative_path sent empty.
     * - HTTP 400, code 196420 (Hash Pair Incomplete): Only one of hash and hash_algo was sent.
     * - HTTP 406, code 206604: The name is longer than 255 characters.
     */
    public suspend fun createSession(
        name: String,
        size: Long,
        linkPassword: String? = null,
        action: UploadsCreateSessionAction? = null,
        instanceId: String? = null,
        profileType: UploadsCreateSessionProfileType? = null,
        folderId: String? = null,
        fileId: String? = null,
        org: String? = null,
        relativePath: String? = null,
        creator: String? = null,
        hash: String? = null,
        hashAlgo: UploadsCreateSessionHashAlgo? = null,
        ifVersionId: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): UploadsCreateSessionReply = caller.call(
        "uploads.create_session",
        Params(
            "name" gets name,
            "size" gets size,
            "link_password" gets linkPassword,
            "action" gets action,
            "instance_id" gets instanceId,
            "profile_type" gets profileType,
            "folder_id" gets folderId,
            "file_id" gets fileId,
            "org" gets org,
            "relative_path" gets relativePath,
            "creator" gets creator,
            "hash" gets hash,
            "hash_algo" gets hashAlgo,
            "if_version_id" gets ifVersionId,
        ),
        options,
        UploadsCreateSessionReply,
    )

    /**
     * Open a session for one streamed body.
     *
     * Three modes. With the part chunk (up to 4 MiB) the file is taken and assembled at once; do
     * not call complete. With size and no chunk the session waits for chunks. With stream=true the
     * size may be unknown and the body goes to the stream call.
     *
     * `uploads.create_stream`: `POST /upload/`. Not sent again when its outcome is unknown.
     *
     * `instance_id` is given only together with `action`. `file_id` is given only together with
     * `action`.
     *
     * Reply: The session. A write-back can answer with session instead of id at the top.
     *
     * @param name File name, counted in characters. Needed with action=update too. 1 to 255
     *   characters.
     * @param linkPassword Write-back to a protected File Share only; then on every step. 1 to 255
     *   characters.
     * @param action update replaces the content of file_id and makes a version. Leave it out
     *   together with instance_id only. One of `create`, `update`.
     * @param instanceId Workspace or share to store into; a File Share with update. Without it the
     *   file stays unplaced until storage.add_file.
     * @param profileType Kind of instance_id, not for a File Share. One of `workspace`, `share`.
     * @param folderId Target folder, the root if absent. Not with update.
     * @param fileId The file to replace, with action=update only. Of the form
     *   `^[A-Za-z0-9_-]{1,128}$`.
     * @param org Organization domain; older form.
     * @param relativePath Folders below folder_id, ending in a slash, each name at most 255
     *   characters. Leave out if empty. 1 to 8192 characters, of the form `^[^/].*​/$`, without
     *   `..` between slashes.
     * @param creator Tag of the caller. 1 to 150 characters, of the form `^[a-zA-Z0-9\-]+$`.
     * @param maxSize Ceiling of a stream; the plan's file size if absent. At least 1.
     * @param ifVersionId File Shares only. The version replaced; on a mismatch the session ends
     *   assembly_failed with status_message CONFLICT_VERSION_MISMATCH:{current version id}.
     * @throws Exception among others for:
     * - HTTP 406, code 10778 (File CRC-32C Mismatch): The bytes do not match a crc32c hash; nothing
     *   is stored. Terminal.
     * - HTTP 400, class 1605 (Invalid Input): if_version_id on a target that is no File Share;
     *   relative_path sent empty.
     * - HTTP 400, code 196420 (Hash Pair Incomplete): Only one of hash and hash_algo was sent.
     * - HTTP 406, code 206604: The name is longer than 255 characters.
     */
    public suspend fun createStream(
        name: String,
        linkPassword: String? = null,
        action: UploadsCreateStreamAction? = null,
        instanceId: String? = null,
        profileType: UploadsCreateStreamProfileType? = null,
        folderId: String? = null,
        fileId: String? = null,
        org: String? = null,
        relativePath: String? = null,
        creator: String? = null,
        maxSize: Long? = null,
        ifVersionId: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): UploadsCreateStreamReply = caller.call(
        "uploads.create_stream",
        Params(
            "name" gets name,
            "link_password" gets linkPassword,
            "action" gets action,
            "instance_id" gets instanceId,
            "profile_type" gets profileType,
            "folder_id" gets folderId,
            "file_id" gets fileId,
            "org" gets org,
            "relative_path" gets relativePath,
            "creator" gets creator,
            "max_size" gets maxSize,
            "if_version_id" gets ifVersionId,
        ),
        options,
        UploadsCreateStreamReply,
    )

    /**
     * Cancel a session, or clear away a finished one.
     *
     * An open session loses its chunks. Of a finished one only the record goes; the stored file
     * stays.
     *
     * `uploads.delete`: `DELETE /upload/{upload_id}/`. What it takes away is gone for good, or for
     * others.
     *
     * Reply: Done. The payload is not documented.
     *
     * @param uploadId Session id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @throws Exception among others for:
     * - code 10507: The session id is not valid.
     * - code 10508: No such session; on clean-up take it as done.
     */
    public suspend fun delete(
        uploadId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "uploads.delete",
        Params("upload_id" gets uploadId),
        options,
        Forms.any,
    )

    /**
     * Cancel and delete every session of the caller.
     *
     * `uploads.delete_all`: `DELETE /upload/`. What it takes away is gone for good, or for others.
     *
     * Reply: Done. The payload is not documented.
     */
    public suspend fun deleteAll(
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "uploads.delete_all",
        Params(),
        options,
        Forms.any,
    )

    /**
     * Drop one chunk so it can be sent anew.
     *
     * `uploads.delete_chunk`: `DELETE /upload/{upload_id}/chunk/`. What it takes away is gone for
     * good, or for others.
     *
     * Reply: Done. The payload is not documented.
     *
     * @param uploadId Session id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param order The parameter `order`. At least 1.
     */
    public suspend fun deleteChunk(
        uploadId: String,
        order: Long,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "uploads.delete_chunk",
        Params("upload_id" gets uploadId, "order" gets order),
        options,
        Forms.any,
    )

    /**
     * Read a session; with wait, hold until its status changes.
     *
     * chunks tells what has arrived, which is what a client needs to resume. wait answers at once
     * on a change. complete is success on every path; new_file_id is set by then if the session
     * named instance_id.
     *
     * `uploads.get`: `GET /upload/{upload_id}/details/`.
     *
     * With `wait`, the service holds its answer for up to 590 seconds.
     *
     * Reply: The session.
     *
     * @param uploadId Session id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param wait Seconds to hold the request. 0 to 590.
     * @param linkPassword Write-back to a protected File Share only; then on every step. 1 to 255
     *   characters.
     */
    public suspend fun get(
        uploadId: String,
        wait: Long? = null,
        linkPassword: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Upload = caller.call(
        "uploads.get",
        Params(
            "upload_id" gets uploadId,
            "wait" gets wait,
            "link_password" gets linkPassword,
        ),
        options,
        Upload,
    )

    /**
     * Read the reply of a batch upload again.
     *
     * A copy of the first reply, never renewed, for one hour; a node_id that was null stays null.
     * Poll uploads.get for the ids.
     *
     * `uploads.get_batch`: `GET /upload/batch/{batch_id}/`.
     *
     * Reply: The first reply.
     *
     * @param batchId batch_id of uploads.send_batch.
     */
    public suspend fun getBatch(
        batchId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): BatchReply = caller.call(
        "uploads.get_batch",
        Params("batch_id" gets batchId),
        options,
        BatchReply,
    )

    /**
     * Read the file extensions a plan refuses.
     *
     * `uploads.get_extension_limits`: `GET /upload/limits/extensions/`.
     *
     * Reply: The lists.
     *
     * @param plan A plan other than the caller's.
     */
    public suspend fun getExtensionLimits(
        plan: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): UploadsGetExtensionLimitsReply = caller.call(
        "uploads.get_extension_limits",
        Params("plan" gets plan),
        options,
        UploadsGetExtensionLimitsReply,
    )

    /**
     * Read the size and chunk limits that hold for an upload.
     *
     * Without action the caller's plan counts, or that of org.
     *
     * `uploads.get_limits`: `GET /upload/limits/`.
     *
     * Reply: The limits.
     *
     * @param action The parameter `action`. One of `create`, `update`.
     * @param org Organization; without action.
     * @param instanceId Target workspace or share, required with action.
     * @param folderId A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
     *   trash folder.
     * @param fileId Required with action=update. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     */
    public suspend fun getLimits(
        action: UploadsGetLimitsAction? = null,
        org: String? = null,
        instanceId: String? = null,
        folderId: String? = null,
        fileId: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): UploadLimits = caller.call(
        "uploads.get_limits",
        Params(
            "action" gets action,
            "org" gets org,
            "instance_id" gets instanceId,
            "folder_id" gets folderId,
            "file_id" gets fileId,
        ),
        options,
        UploadLimits,
    )

    /**
     * List the caller's open sessions.
     *
     * `uploads.list`: `GET /upload/details/`.
     *
     * Reply: Done. The payload is not documented.
     */
    public suspend fun list(
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "uploads.list",
        Params(),
        options,
        Forms.any,
    )

    /**
     * Tell which chunks of a session have arrived.
     *
     * `uploads.list_chunks`: `GET /upload/{upload_id}/chunk/`.
     *
     * Reply: Done. The payload is not documented.
     *
     * @param uploadId Session id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     */
    public suspend fun listChunks(
        uploadId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "uploads.list_chunks",
        Params("upload_id" gets uploadId),
        options,
        Forms.any,
    )

    /**
     * List the hash algorithms uploads may use.
     *
     * `uploads.list_hash_algorithms`: `GET /upload/algos/`.
     *
     * Reply: The names.
     */
    public suspend fun listHashAlgorithms(
        options: CallOptions = CallOptions.DEFAULT,
    ): List<UploadsListHashAlgorithmsReplyItem> = caller.call(
        "uploads.list_hash_algorithms",
        Params(),
        options,
        Forms.list(UploadsListHashAlgorithmsReplyItem),
    )

    /**
     * Upload up to 200 small files to one place in one call.
     *
     * Each file at most 4 MiB, the body at most 100 MiB. 200 also answers a partial or a complete
     * failure; read every result. A bad manifest or one file too large refuses the batch as a
     * whole. Own rate-limit bucket. Not for anonymous callers.
     *
     * `uploads.send_batch`: `POST /upload/batch/`. Not sent again when its outcome is unknown.
     *
     * Reply: One result per file, paired by index.
     *
     * @param instanceId Target workspace or share.
     * @param manifest The parameter `manifest`. 1 to 200 items.
     * @param folderId Target folder; the root if absent.
     * @param creator Tag of the caller, echoed back. 1 to 150 characters, of the form
     *   `^[a-zA-Z0-9\-]+$`.
     * @param files Bytes of the manifest entry with that index, with its file name.
     * @throws Exception among others for:
     * - HTTP 401, code 10011 (Credential Missing Or Dead): The caller is anonymous.
     * - HTTP 429, class 1671 (Rate Limited): The bucket upload_batch_create is empty.
     * - HTTP 403, class 1685 (Feature Limit): More than 200 files.
     * - code 146871: In error_code of one result: a folder name in relative_path is longer than 255
     *   characters.
     */
    public suspend fun sendBatch(
        instanceId: String,
        manifest: List<BatchEntry>,
        folderId: String? = null,
        creator: String? = null,
        files: List<Binary>? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): BatchReply = caller.call(
        "uploads.send_batch",
        Params(
            "instance_id" gets instanceId,
            "manifest" gets manifest,
            "folder_id" gets folderId,
            "creator" gets creator,
            "files" gets files,
        ),
        options,
        BatchReply,
    )

    /**
     * Send one chunk of a session.
     *
     * Up to 3 at a time per session, in any order. Only the final chunk of a session may be under 1
     * MiB; send it last. A stream session refuses chunks with 406.
     *
     * `uploads.send_chunk`: `POST /upload/{upload_id}/chunk/`.
     *
     * Reply: Taken. A client needs nothing from the payload; the client's tests answer with the
     * bare result.
     *
     * @param uploadId Session id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param order 1 for the first chunk. At least 1.
     * @param size Bytes of this chunk. At least 1.
     * @param chunk The bytes with any file name.
     * @param hashAlgo Always with hash. One of `md5`, `sha1`, `sha256`, `sha384`, `crc32c`.
     * @param hash Hex digest of this body, always with hash_algo. Of the form `^[0-9a-f]+$`.
     * @param fileCrc32c CRC-32C of the whole file; on the first send of the chunk whose value is
     *   known last, and on its resends only. Of the form `^[0-9a-f]{8}$`.
     * @param linkPassword Write-back to a protected File Share only; then on every step. 1 to 255
     *   characters.
     * @throws Exception among others for:
     * - HTTP 406, code 10778 (File CRC-32C Mismatch): The finished file does not match file_crc32c;
     *   the session ends assembly_failed.
     * - HTTP 409, code 10779 (File CRC-32C Conflict): Another file_crc32c is already set for the
     *   session; send the first value.
     */
    public suspend fun sendChunk(
        uploadId: String,
        order: Long,
        size: Long,
        chunk: Binary,
        hashAlgo: UploadsSendChunkHashAlgo? = null,
        hash: String? = null,
        fileCrc32c: String? = null,
        linkPassword: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "uploads.send_chunk",
        Params(
            "upload_id" gets uploadId,
            "order" gets order,
            "size" gets size,
            "chunk" gets chunk,
            "hash_algo" gets hashAlgo,
            "hash" gets hash,
            "file_crc32c" gets fileCrc32c,
            "link_password" gets linkPassword,
        ),
        options,
        Forms.any,
    )

    /**
     * Send the whole body of a stream session.
     *
     * One shot; the session finishes by itself. A chunked session refuses it with 406, and so does
     * a second try.
     *
     * `uploads.send_stream`: `POST /upload/{upload_id}/stream/`. Not sent again when its outcome is
     * unknown.
     *
     * The work goes on after the reply: poll `uploads.get` until its `session.status` is `complete`
     * or `stored`, or has failed with `assembly_failed` or `store_failed`.
     *
     * Reply: Taken; read the session for the outcome.
     *
     * @param uploadId Session id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param body The whole body.
     * @param hash Hex digest of this body, always with hash_algo. Of the form `^[0-9a-f]+$`.
     * @param hashAlgo Always with hash. One of `md5`, `sha1`, `sha256`, `sha384`, `crc32c`.
     * @throws Exception among others for:
     * - HTTP 406, code 10778 (File CRC-32C Mismatch): The bytes do not match a crc32c hash; nothing
     *   is stored.
     */
    public suspend fun sendStream(
        uploadId: String,
        body: Binary,
        hash: String? = null,
        hashAlgo: UploadsSendStreamHashAlgo? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "uploads.send_stream",
        Params(
            "upload_id" gets uploadId,
            "body" gets body,
            "hash" gets hash,
            "hash_algo" gets hashAlgo,
        ),
        options,
        Forms.any,
    )

    /**
     * Upload a file of up to 4 MiB in one call.
     *
     * Three modes. With the part chunk (up to 4 MiB) the file is taken and assembled at once; do
     * not call complete. With size and no chunk the session waits for chunks. With stream=true the
     * size may be unknown and the body goes to the stream call.
     *
     * `uploads.upload_small`: `POST /upload/`. Not sent again when its outcome is unknown.
     *
     * `instance_id` is given only together with `action`. `file_id` is given only together with
     * `action`.
     *
     * The work goes on after the reply: poll `uploads.get` until its `session.status` is `complete`
     * or `stored`, or has failed with `assembly_failed` or `store_failed`.
     *
     * Reply: The session. A write-back can answer with session instead of id at the top.
     *
     * @param name File name, counted in characters. Needed with action=update too. 1 to 255
     *   characters.
     * @param size Exact bytes, required unless stream=true. At least 0.
     * @param action update replaces the content of file_id and makes a version. Leave it out
     *   together with instance_id only. One of `create`, `update`.
     * @param chunk The whole file with a file name.
     * @param linkPassword Write-back to a protected File Share only; then on every step. 1 to 255
     *   characters.
     * @param instanceId Workspace or share to store into; a File Share with update. Without it the
     *   file stays unplaced until storage.add_file.
     * @param profileType Kind of instance_id, not for a File Share. One of `workspace`, `share`.
     * @param folderId Target folder, the root if absent. Not with update.
     * @param fileId The file to replace, with action=update only. Of the form
     *   `^[A-Za-z0-9_-]{1,128}$`.
     * @param org Organization domain; older form.
     * @param relativePath Folders below folder_id, ending in a slash, each name at most 255
     *   characters. Leave out if empty. 1 to 8192 characters, of the form `^[^/].*​/$`, without
     *   `..` between slashes.
     * @param creator Tag of the caller. 1 to 150 characters, of the form `^[a-zA-Z0-9\-]+$`.
     * @param hash Hex digest of the whole file, always with hash_algo.
     * @param hashAlgo The parameter `hash_algo`. One of `md5`, `sha1`, `sha256`, `sha384`,
     *   `crc32c`.
     * @param ifVersionId File Shares only. The version replaced; on a mismatch the session ends
     *   assembly_failed with status_message CONFLICT_VERSION_MISMATCH:{current version id}.
     * @throws Exception among others for:
     * - HTTP 406, code 10778 (File CRC-32C Mismatch): The bytes do not match a crc32c hash; nothing
     *   is stored. Terminal.
     * - HTTP 400, class 1605 (Invalid Input): if_version_id on a target that is no File Share;
     *   relative_path sent empty.
     * - HTTP 400, code 196420 (Hash Pair Incomplete): Only one of hash and hash_algo was sent.
     * - HTTP 406, code 206604: The name is longer than 255 characters.
     */
    public suspend fun uploadSmall(
        name: String,
        size: Long,
        action: UploadsUploadSmallAction,
        chunk: Binary,
        linkPassword: String? = null,
        instanceId: String? = null,
        profileType: UploadsUploadSmallProfileType? = null,
        folderId: String? = null,
        fileId: String? = null,
        org: String? = null,
        relativePath: String? = null,
        creator: String? = null,
        hash: String? = null,
        hashAlgo: UploadsUploadSmallHashAlgo? = null,
        ifVersionId: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): UploadsUploadSmallReply = caller.call(
        "uploads.upload_small",
        Params(
            "name" gets name,
            "size" gets size,
            "action" gets action,
            "chunk" gets chunk,
            "link_password" gets linkPassword,
            "instance_id" gets instanceId,
            "profile_type" gets profileType,
            "folder_id" gets folderId,
            "file_id" gets fileId,
            "org" gets org,
            "relative_path" gets relativePath,
            "creator" gets creator,
            "hash" gets hash,
            "hash_algo" gets hashAlgo,
            "if_version_id" gets ifVersionId,
        ),
        options,
        UploadsUploadSmallReply,
    )

    /**
     * Open a session that replaces the file behind a File Share.
     *
     * Three modes. With the part chunk (up to 4 MiB) the file is taken and assembled at once; do
     * not call complete. With size and no chunk the session waits for chunks. With stream=true the
     * size may be unknown and the body goes to the stream call.
     *
     * `uploads.write_back`: `POST /upload/`. Not sent again when its outcome is unknown.
     *
     * Reply: The session. A write-back can answer with session instead of id at the top.
     *
     * @param name File name, counted in characters. Needed with action=update too. 1 to 255
     *   characters.
     * @param size Exact bytes, required unless stream=true. At least 0.
     * @param instanceId Workspace or share to store into; a File Share with update. Without it the
     *   file stays unplaced until storage.add_file.
     * @param fileId The file to replace, with action=update only. Of the form
     *   `^[A-Za-z0-9_-]{1,128}$`.
     * @param linkPassword Write-back to a protected File Share only; then on every step. 1 to 255
     *   characters.
     * @param creator Tag of the caller. 1 to 150 characters, of the form `^[a-zA-Z0-9\-]+$`.
     * @param hash Hex digest of the whole file, always with hash_algo.
     * @param hashAlgo The parameter `hash_algo`. One of `md5`, `sha1`, `sha256`, `sha384`,
     *   `crc32c`.
     * @param ifVersionId File Shares only. The version replaced; on a mismatch the session ends
     *   assembly_failed with status_message CONFLICT_VERSION_MISMATCH:{current version id}.
     * @throws Exception among others for:
     * - HTTP 406, code 10778 (File CRC-32C Mismatch): The bytes do not match a crc32c hash; nothing
     *   is stored. Terminal.
     * - HTTP 400, class 1605 (Invalid Input): if_version_id on a target that is no File Share;
     *   relative_path sent empty.
     * - HTTP 400, code 196420 (Hash Pair Incomplete): Only one of hash and hash_algo was sent.
     * - HTTP 406, code 206604: The name is longer than 255 characters.
     */
    public suspend fun writeBack(
        name: String,
        size: Long,
        instanceId: String,
        fileId: String,
        linkPassword: String? = null,
        creator: String? = null,
        hash: String? = null,
        hashAlgo: UploadsWriteBackHashAlgo? = null,
        ifVersionId: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): UploadsWriteBackReply = caller.call(
        "uploads.write_back",
        Params(
            "name" gets name,
            "size" gets size,
            "instance_id" gets instanceId,
            "file_id" gets fileId,
            "link_password" gets linkPassword,
            "creator" gets creator,
            "hash" gets hash,
            "hash_algo" gets hashAlgo,
            "if_version_id" gets ifVersionId,
        ),
        options,
        UploadsWriteBackReply,
    )

    /**
     * Replace the file behind a File Share in one call.
     *
     * Three modes. With the part chunk (up to 4 MiB) the file is taken and assembled at once; do
     * not call complete. With size and no chunk the session waits for chunks. With stream=true the
     * size may be unknown and the body goes to the stream call.
     *
     * `uploads.write_back_small`: `POST /upload/`. Not sent again when its outcome is unknown.
     *
     * The work goes on after the reply: poll `uploads.get` until its `session.status` is `complete`
     * or `stored`, or has failed with `assembly_failed` or `store_failed`.
     *
     * Reply: The session. A write-back can answer with session instead of id at the top.
     *
     * @param name File name, counted in characters. Needed with action=update too. 1 to 255
     *   characters.
     * @param size Exact bytes, required unless stream=true. At least 0.
     * @param instanceId Workspace or share to store into; a File Share with update. Without it the
     *   file stays unplaced until storage.add_file.
     * @param fileId The file to replace, with action=update only. Of the form
     *   `^[A-Za-z0-9_-]{1,128}$`.
     * @param chunk The whole file with a file name.
     * @param linkPassword Write-back to a protected File Share only; then on every step. 1 to 255
     *   characters.
     * @param creator Tag of the caller. 1 to 150 characters, of the form `^[a-zA-Z0-9\-]+$`.
     * @param hash Hex digest of the whole file, always with hash_algo.
     * @param hashAlgo The parameter `hash_algo`. One of `md5`, `sha1`, `sha256`, `sha384`,
     *   `crc32c`.
     * @param ifVersionId File Shares only. The version replaced; on a mismatch the session ends
     *   assembly_failed with status_message CONFLICT_VERSION_MISMATCH:{current version id}.
     * @throws Exception among others for:
     * - HTTP 406, code 10778 (File CRC-32C Mismatch): The bytes do not match a crc32c hash; nothing
     *   is stored. Terminal.
     * - HTTP 400, class 1605 (Invalid Input): if_version_id on a target that is no File Share;
     *   relative_path sent empty.
     * - HTTP 400, code 196420 (Hash Pair Incomplete): Only one of hash and hash_algo was sent.
     * - HTTP 406, code 206604: The name is longer than 255 characters.
     */
    public suspend fun writeBackSmall(
        name: String,
        size: Long,
        instanceId: String,
        fileId: String,
        chunk: Binary,
        linkPassword: String? = null,
        creator: String? = null,
        hash: String? = null,
        hashAlgo: UploadsWriteBackSmallHashAlgo? = null,
        ifVersionId: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): UploadsWriteBackSmallReply = caller.call(
        "uploads.write_back_small",
        Params(
            "name" gets name,
            "size" gets size,
            "instance_id" gets instanceId,
            "file_id" gets fileId,
            "chunk" gets chunk,
            "link_password" gets linkPassword,
            "creator" gets creator,
            "hash" gets hash,
            "hash_algo" gets hashAlgo,
            "if_version_id" gets ifVersionId,
        ),
        options,
        UploadsWriteBackSmallReply,
    )
}
