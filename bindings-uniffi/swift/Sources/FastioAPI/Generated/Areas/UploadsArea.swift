// Generated from core/api by `cargo xtask codegen`. Do not edit.

/// Operations on uploads.
public struct UploadsArea: Sendable {
    let caller: any Caller

    init(_ caller: any Caller) { self.caller = caller }

    /// Have the chunks assembled.
    ///
    /// Chunked sessions only; a stream session refuses it with 406. Assembly and storing follow on
    /// their own; poll uploads.get.
    ///
    /// `uploads.complete`: `POST /upload/{upload_id}/complete/`. Not sent again when its outcome is
    /// unknown.
    ///
    /// The work goes on after the reply: poll `uploads.get` until its `session.status` is
    /// `complete` or `stored`, or has failed with `assembly_failed` or `store_failed`.
    ///
    /// Reply: Done. The payload is not documented.
    ///
    /// - Parameters:
    ///   - uploadId: Session id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///   - linkPassword: Write-back to a protected File Share only; then on every step. 1 to 255
    ///     characters.
    ///   - options: What differs from the client's settings.
    /// - Throws: `FastioError`, among others for:
    ///   - code 10522 (Upload Size Mismatch): The chunks do not add up to size. The session cannot
    ///     recover; delete it.
    ///   - HTTP 406, code 10778 (File CRC-32C Mismatch): The finished file does not match its
    ///     CRC-32C; the session ends assembly_failed.
    @discardableResult
    public func complete(
        uploadId: String,
        linkPassword: String? = nil,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("upload_id", uploadId)
        params.add("link_password", linkPassword)
        return try await caller.result("uploads.complete", params, options, Forms.any)
    }

    /// Open a session for chunks.
    ///
    /// Three modes. With the part chunk (up to 4 MiB) the file is taken and assembled at once; do
    /// not call complete. With size and no chunk the session waits for chunks. With stream=true the
    /// size may be unknown and the body goes to the stream call.
    ///
    /// `uploads.create_session`: `POST /upload/`. Not sent again when its outcome is unknown.
    ///
    /// `instance_id` is given only together with `action`. `file_id` is given only together with
    /// `action`.
    ///
    /// Reply: The session. A write-back can answer with session instead of id at the top.
    ///
    /// - Parameters:
    ///   - name: File name, counted in characters. Needed with action=update too. 1 to 255
    ///     characters.
    ///   - size: Exact bytes, required unless stream=true. At least 0.
    ///   - linkPassword: Write-back to a protected File Share only; then on every step. 1 to 255
    ///     characters.
    ///   - action: update replaces the content of file_id and makes a version. Leave it out
    ///     together with instance_id only. One of `create`, `update`.
    ///   - instanceId: Workspace or share to store into; a File Share with update. Without it the
    ///     file stays unplaced until storage.add_file.
    ///   - profileType: Kind of instance_id, not for a File Share. One of `workspace`, `share`.
    ///   - folderId: Target folder, the root if absent. Not with update.
    ///   - fileId: The file to replace, with action=update only. Of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - org: Organization domain; older form.
    ///   - relativePath: Folders below folder_id, ending in a slash, each name at most 255
    ///     characters. Leave out if empty. 1 to 8192 characters, of the form `^[^/].*/$`, without
    ///     `..` between slashes.
    ///   - creator: Tag of the caller. 1 to 150 characters, of the form `^[a-zA-Z0-9\-]+$`.
    ///   - hash: Hex digest of the whole file, always with hash_algo.
    ///   - hashAlgo: The parameter `hash_algo`. One of `md5`, `sha1`, `sha256`, `sha384`, `crc32c`.
    ///   - ifVersionId: File Shares only. The version replaced; on a mismatch the session ends
    ///     assembly_failed with status_message CONFLICT_VERSION_MISMATCH:{current version id}.
    ///   - options: What differs from the client's settings.
    /// - Throws: `FastioError`, among others for:
    ///   - HTTP 406, code 10778 (File CRC-32C Mismatch): The bytes do not match a crc32c hash;
    ///     nothing is stored. Terminal.
    ///   - HTTP 400, class 1605 (Invalid Input): if_version_id on a target that is no File Share;
    ///     relative_path sent empty.
    ///   - HTTP 400, code 196420 (Hash Pair Incomplete): Only one of hash and hash_algo was sent.
    ///   - HTTP 406, code 206604: The name is longer than 255 characters.
    @discardableResult
    public func createSession(
        name: String,
        size: Int,
        linkPassword: String? = nil,
        action: Models.UploadsCreateSessionAction? = nil,
        instanceId: String? = nil,
        profileType: Models.UploadsCreateSessionProfileType? = nil,
        folderId: String? = nil,
        fileId: String? = nil,
        org: String? = nil,
        relativePath: String? = nil,
        creator: String? = nil,
        hash: String? = nil,
        hashAlgo: Models.UploadsCreateSessionHashAlgo? = nil,
        ifVersionId: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.UploadsCreateSessionReply {
        var params = Params()
        params.add("name", name)
        params.add("size", size)
        params.add("link_password", linkPassword)
        params.add("action", action)
        params.add("instance_id", instanceId)
        params.add("profile_type", profileType)
        params.add("folder_id", folderId)
        params.add("file_id", fileId)
        params.add("org", org)
        params.add("relative_path", relativePath)
        params.add("creator", creator)
        params.add("hash", hash)
        params.add("hash_algo", hashAlgo)
        params.add("if_version_id", ifVersionId)
        return try await caller.result("uploads.create_session", params, options, Models.UploadsCreateSessionReply.read)
    }

    /// Open a session for one streamed body.
    ///
    /// Three modes. With the part chunk (up to 4 MiB) the file is taken and assembled at once; do
    /// not call complete. With size and no chunk the session waits for chunks. With stream=true the
    /// size may be unknown and the body goes to the stream call.
    ///
    /// `uploads.create_stream`: `POST /upload/`. Not sent again when its outcome is unknown.
    ///
    /// `instance_id` is given only together with `action`. `file_id` is given only together with
    /// `action`.
    ///
    /// Reply: The session. A write-back can answer with session instead of id at the top.
    ///
    /// - Parameters:
    ///   - name: File name, counted in characters. Needed with action=update too. 1 to 255
    ///     characters.
    ///   - linkPassword: Write-back to a protected File Share only; then on every step. 1 to 255
    ///     characters.
    ///   - action: update replaces the content of file_id and makes a version. Leave it out
    ///     together with instance_id only. One of `create`, `update`.
    ///   - instanceId: Workspace or share to store into; a File Share with update. Without it the
    ///     file stays unplaced until storage.add_file.
    ///   - profileType: Kind of instance_id, not for a File Share. One of `workspace`, `share`.
    ///   - folderId: Target folder, the root if absent. Not with update.
    ///   - fileId: The file to replace, with action=update only. Of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - org: Organization domain; older form.
    ///   - relativePath: Folders below folder_id, ending in a slash, each name at most 255
    ///     characters. Leave out if empty. 1 to 8192 characters, of the form `^[^/].*/$`, without
    ///     `..` between slashes.
    ///   - creator: Tag of the caller. 1 to 150 characters, of the form `^[a-zA-Z0-9\-]+$`.
    ///   - maxSize: Ceiling of a stream; the plan's file size if absent. At least 1.
    ///   - ifVersionId: File Shares only. The version replaced; on a mismatch the session ends
    ///     assembly_failed with status_message CONFLICT_VERSION_MISMATCH:{current version id}.
    ///   - options: What differs from the client's settings.
    /// - Throws: `FastioError`, among others for:
    ///   - HTTP 406, code 10778 (File CRC-32C Mismatch): The bytes do not match a crc32c hash;
    ///     nothing is stored. Terminal.
    ///   - HTTP 400, class 1605 (Invalid Input): if_version_id on a target that is no File Share;
    ///     relative_path sent empty.
    ///   - HTTP 400, code 196420 (Hash Pair Incomplete): Only one of hash and hash_algo was sent.
    ///   - HTTP 406, code 206604: The name is longer than 255 characters.
    @discardableResult
    public func createStream(
        name: String,
        linkPassword: String? = nil,
        action: Models.UploadsCreateStreamAction? = nil,
        instanceId: String? = nil,
        profileType: Models.UploadsCreateStreamProfileType? = nil,
        folderId: String? = nil,
        fileId: String? = nil,
        org: String? = nil,
        relativePath: String? = nil,
        creator: String? = nil,
        maxSize: Int? = nil,
        ifVersionId: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.UploadsCreateStreamReply {
        var params = Params()
        params.add("name", name)
        params.add("link_password", linkPassword)
        params.add("action", action)
        params.add("instance_id", instanceId)
        params.add("profile_type", profileType)
        params.add("folder_id", folderId)
        params.add("file_id", fileId)
        params.add("org", org)
        params.add("relative_path", relativePath)
        params.add("creator", creator)
        params.add("max_size", maxSize)
        params.add("if_version_id", ifVersionId)
        return try await caller.result("uploads.create_stream", params, options, Models.UploadsCreateStreamReply.read)
    }

    /// Cancel a session, or clear away a finished one.
    ///
    /// An open session loses its chunks. Of a finished one only the record goes; the stored file
    /// stays.
    ///
    /// `uploads.delete`: `DELETE /upload/{upload_id}/`. What it takes away is gone for good, or for
    /// others.
    ///
    /// Reply: Done. The payload is not documented.
    ///
    /// - Parameters:
    ///   - uploadId: Session id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///   - options: What differs from the client's settings.
    /// - Throws: `FastioError`, among others for:
    ///   - code 10507: The session id is not valid.
    ///   - code 10508: No such session; on clean-up take it as done.
    @discardableResult
    public func delete(
        uploadId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("upload_id", uploadId)
        return try await caller.result("uploads.delete", params, options, Forms.any)
    }

    /// Cancel and delete every session of the caller.
    ///
    /// `uploads.delete_all`: `DELETE /upload/`. What it takes away is gone for good, or for others.
    ///
    /// Reply: Done. The payload is not documented.
    ///
    /// - Parameters:
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func deleteAll(
        options: CallOptions = .default
    ) async throws -> JSON {
        let params = Params()
        return try await caller.result("uploads.delete_all", params, options, Forms.any)
    }

    /// Drop one chunk so it can be sent anew.
    ///
    /// `uploads.delete_chunk`: `DELETE /upload/{upload_id}/chunk/`. What it takes away is gone for
    /// good, or for others.
    ///
    /// Reply: Done. The payload is not documented.
    ///
    /// - Parameters:
    ///   - uploadId: Session id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///   - order: The parameter `order`. At least 1.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func deleteChunk(
        uploadId: String,
        order: Int,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("upload_id", uploadId)
        params.add("order", order)
        return try await caller.result("uploads.delete_chunk", params, options, Forms.any)
    }

    /// Read a session; with wait, hold until its status changes.
    ///
    /// chunks tells what has arrived, which is what a client needs to resume. wait answers at once
    /// on a change. complete is success on every path; new_file_id is set by then if the session
    /// named instance_id.
    ///
    /// `uploads.get`: `GET /upload/{upload_id}/details/`.
    ///
    /// With `wait`, the service holds its answer for up to 590 seconds.
    ///
    /// Reply: The session.
    ///
    /// - Parameters:
    ///   - uploadId: Session id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///   - wait: Seconds to hold the request. 0 to 590.
    ///   - linkPassword: Write-back to a protected File Share only; then on every step. 1 to 255
    ///     characters.
    ///   - options: What differs from the client's settings.
    public func get(
        uploadId: String,
        wait: Int? = nil,
        linkPassword: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.Upload {
        var params = Params()
        params.add("upload_id", uploadId)
        params.add("wait", wait)
        params.add("link_password", linkPassword)
        return try await caller.result("uploads.get", params, options, Models.Upload.read)
    }

    /// Read the reply of a batch upload again.
    ///
    /// A copy of the first reply, never renewed, for one hour; a node_id that was null stays null.
    /// Poll uploads.get for the ids.
    ///
    /// `uploads.get_batch`: `GET /upload/batch/{batch_id}/`.
    ///
    /// Reply: The first reply.
    ///
    /// - Parameters:
    ///   - batchId: batch_id of uploads.send_batch.
    ///   - options: What differs from the client's settings.
    public func getBatch(
        batchId: String,
        options: CallOptions = .default
    ) async throws -> Models.BatchReply {
        var params = Params()
        params.add("batch_id", batchId)
        return try await caller.result("uploads.get_batch", params, options, Models.BatchReply.read)
    }

    /// Read the file extensions a plan refuses.
    ///
    /// `uploads.get_extension_limits`: `GET /upload/limits/extensions/`.
    ///
    /// Reply: The lists.
    ///
    /// - Parameters:
    ///   - plan: A plan other than the caller's.
    ///   - options: What differs from the client's settings.
    public func getExtensionLimits(
        plan: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.UploadsGetExtensionLimitsReply {
        var params = Params()
        params.add("plan", plan)
        return try await caller.result("uploads.get_extension_limits", params, options, Models.UploadsGetExtensionLimitsReply.read)
    }

    /// Read the size and chunk limits that hold for an upload.
    ///
    /// Without action the caller's plan counts, or that of org.
    ///
    /// `uploads.get_limits`: `GET /upload/limits/`.
    ///
    /// Reply: The limits.
    ///
    /// - Parameters:
    ///   - action: The parameter `action`. One of `create`, `update`.
    ///   - org: Organization; without action.
    ///   - instanceId: Target workspace or share, required with action.
    ///   - folderId: A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
    ///     trash folder.
    ///   - fileId: Required with action=update. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///   - options: What differs from the client's settings.
    public func getLimits(
        action: Models.UploadsGetLimitsAction? = nil,
        org: String? = nil,
        instanceId: String? = nil,
        folderId: String? = nil,
        fileId: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.UploadLimits {
        var params = Params()
        params.add("action", action)
        params.add("org", org)
        params.add("instance_id", instanceId)
        params.add("folder_id", folderId)
        params.add("file_id", fileId)
        return try await caller.result("uploads.get_limits", params, options, Models.UploadLimits.read)
    }

    /// List the caller's open sessions.
    ///
    /// `uploads.list`: `GET /upload/details/`.
    ///
    /// Reply: Done. The payload is not documented.
    ///
    /// - Parameters:
    ///   - options: What differs from the client's settings.
    public func list(
        options: CallOptions = .default
    ) async throws -> JSON {
        let params = Params()
        return try await caller.result("uploads.list", params, options, Forms.any)
    }

    /// Tell which chunks of a session have arrived.
    ///
    /// `uploads.list_chunks`: `GET /upload/{upload_id}/chunk/`.
    ///
    /// Reply: Done. The payload is not documented.
    ///
    /// - Parameters:
    ///   - uploadId: Session id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///   - options: What differs from the client's settings.
    public func listChunks(
        uploadId: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("upload_id", uploadId)
        return try await caller.result("uploads.list_chunks", params, options, Forms.any)
    }

    /// List the hash algorithms uploads may use.
    ///
    /// `uploads.list_hash_algorithms`: `GET /upload/algos/`.
    ///
    /// Reply: The names.
    ///
    /// - Parameters:
    ///   - options: What differs from the client's settings.
    public func listHashAlgorithms(
        options: CallOptions = .default
    ) async throws -> [Models.UploadsListHashAlgorithmsReplyItem] {
        let params = Params()
        return try await caller.result("uploads.list_hash_algorithms", params, options, Forms.list(Models.UploadsListHashAlgorithmsReplyItem.read))
    }

    /// Upload up to 200 small files to one place in one call.
    ///
    /// Each file at most 4 MiB, the body at most 100 MiB. 200 also answers a partial or a complete
    /// failure; read every result. A bad manifest or one file too large refuses the batch as a
    /// whole. Own rate-limit bucket. Not for anonymous callers.
    ///
    /// `uploads.send_batch`: `POST /upload/batch/`. Not sent again when its outcome is unknown.
    ///
    /// Reply: One result per file, paired by index.
    ///
    /// - Parameters:
    ///   - instanceId: Target workspace or share.
    ///   - manifest: The parameter `manifest`. 1 to 200 items.
    ///   - folderId: Target folder; the root if absent.
    ///   - creator: Tag of the caller, echoed back. 1 to 150 characters, of the form
    ///     `^[a-zA-Z0-9\-]+$`.
    ///   - files: Bytes of the manifest entry with that index, with its file name.
    ///   - options: What differs from the client's settings.
    /// - Throws: `FastioError`, among others for:
    ///   - HTTP 401, code 10011 (Credential Missing Or Dead): The caller is anonymous.
    ///   - HTTP 429, class 1671 (Rate Limited): The bucket upload_batch_create is empty.
    ///   - HTTP 403, class 1685 (Feature Limit): More than 200 files.
    ///   - code 146871: In error_code of one result: a folder name in relative_path is longer than
    ///     255 characters.
    @discardableResult
    public func sendBatch(
        instanceId: String,
        manifest: [Models.BatchEntry],
        folderId: String? = nil,
        creator: String? = nil,
        files: [Binary]? = nil,
        options: CallOptions = .default
    ) async throws -> Models.BatchReply {
        var params = Params()
        params.add("instance_id", instanceId)
        params.add("manifest", manifest)
        params.add("folder_id", folderId)
        params.add("creator", creator)
        params.attach("files", files)
        return try await caller.result("uploads.send_batch", params, options, Models.BatchReply.read)
    }

    /// Send one chunk of a session.
    ///
    /// Up to 3 at a time per session, in any order. Only the final chunk of a session may be under
    /// 1 MiB; send it last. A stream session refuses chunks with 406.
    ///
    /// `uploads.send_chunk`: `POST /upload/{upload_id}/chunk/`.
    ///
    /// Reply: Taken. A client needs nothing from the payload; the client's tests answer with the
    /// bare result.
    ///
    /// - Parameters:
    ///   - uploadId: Session id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///   - order: 1 for the first chunk. At least 1.
    ///   - size: Bytes of this chunk. At least 1.
    ///   - chunk: The bytes with any file name.
    ///   - hashAlgo: Always with hash. One of `md5`, `sha1`, `sha256`, `sha384`, `crc32c`.
    ///   - hash: Hex digest of this body, always with hash_algo. Of the form `^[0-9a-f]+$`.
    ///   - fileCrc32c: CRC-32C of the whole file; on the first send of the chunk whose value is
    ///     known last, and on its resends only. Of the form `^[0-9a-f]{8}$`.
    ///   - linkPassword: Write-back to a protected File Share only; then on every step. 1 to 255
    ///     characters.
    ///   - options: What differs from the client's settings.
    /// - Throws: `FastioError`, among others for:
    ///   - HTTP 406, code 10778 (File CRC-32C Mismatch): The finished file does not match
    ///     file_crc32c; the session ends assembly_failed.
    ///   - HTTP 409, code 10779 (File CRC-32C Conflict): Another file_crc32c is already set for the
    ///     session; send the first value.
    @discardableResult
    public func sendChunk(
        uploadId: String,
        order: Int,
        size: Int,
        chunk: Binary,
        hashAlgo: Models.UploadsSendChunkHashAlgo? = nil,
        hash: String? = nil,
        fileCrc32c: String? = nil,
        linkPassword: String? = nil,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("upload_id", uploadId)
        params.add("order", order)
        params.add("size", size)
        params.attach("chunk", chunk)
        params.add("hash_algo", hashAlgo)
        params.add("hash", hash)
        params.add("file_crc32c", fileCrc32c)
        params.add("link_password", linkPassword)
        return try await caller.result("uploads.send_chunk", params, options, Forms.any)
    }

    /// Send the whole body of a stream session.
    ///
    /// One shot; the session finishes by itself. A chunked session refuses it with 406, and so does
    /// a second try.
    ///
    /// `uploads.send_stream`: `POST /upload/{upload_id}/stream/`. Not sent again when its outcome
    /// is unknown.
    ///
    /// The work goes on after the reply: poll `uploads.get` until its `session.status` is
    /// `complete` or `stored`, or has failed with `assembly_failed` or `store_failed`.
    ///
    /// Reply: Taken; read the session for the outcome.
    ///
    /// - Parameters:
    ///   - uploadId: Session id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///   - body: The whole body.
    ///   - hash: Hex digest of this body, always with hash_algo. Of the form `^[0-9a-f]+$`.
    ///   - hashAlgo: Always with hash. One of `md5`, `sha1`, `sha256`, `sha384`, `crc32c`.
    ///   - options: What differs from the client's settings.
    /// - Throws: `FastioError`, among others for:
    ///   - HTTP 406, code 10778 (File CRC-32C Mismatch): The bytes do not match a crc32c hash;
    ///     nothing is stored.
    @discardableResult
    public func sendStream(
        uploadId: String,
        body: Binary,
        hash: String? = nil,
        hashAlgo: Models.UploadsSendStreamHashAlgo? = nil,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("upload_id", uploadId)
        params.attach("body", body)
        params.add("hash", hash)
        params.add("hash_algo", hashAlgo)
        return try await caller.result("uploads.send_stream", params, options, Forms.any)
    }

    /// Upload a file of up to 4 MiB in one call.
    ///
    /// Three modes. With the part chunk (up to 4 MiB) the file is taken and assembled at once; do
    /// not call complete. With size and no chunk the session waits for chunks. With stream=true the
    /// size may be unknown and the body goes to the stream call.
    ///
    /// `uploads.upload_small`: `POST /upload/`. Not sent again when its outcome is unknown.
    ///
    /// `instance_id` is given only together with `action`. `file_id` is given only together with
    /// `action`.
    ///
    /// The work goes on after the reply: poll `uploads.get` until its `session.status` is
    /// `complete` or `stored`, or has failed with `assembly_failed` or `store_failed`.
    ///
    /// Reply: The session. A write-back can answer with session instead of id at the top.
    ///
    /// - Parameters:
    ///   - name: File name, counted in characters. Needed with action=update too. 1 to 255
    ///     characters.
    ///   - size: Exact bytes, required unless stream=true. At least 0.
    ///   - action: update replaces the content of file_id and makes a version. Leave it out
    ///     together with instance_id only. One of `create`, `update`.
    ///   - chunk: The whole file with a file name.
    ///   - linkPassword: Write-back to a protected File Share only; then on every step. 1 to 255
    ///     characters.
    ///   - instanceId: Workspace or share to store into; a File Share with update. Without it the
    ///     file stays unplaced until storage.add_file.
    ///   - profileType: Kind of instance_id, not for a File Share. One of `workspace`, `share`.
    ///   - folderId: Target folder, the root if absent. Not with update.
    ///   - fileId: The file to replace, with action=update only. Of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - org: Organization domain; older form.
    ///   - relativePath: Folders below folder_id, ending in a slash, each name at most 255
    ///     characters. Leave out if empty. 1 to 8192 characters, of the form `^[^/].*/$`, without
    ///     `..` between slashes.
    ///   - creator: Tag of the caller. 1 to 150 characters, of the form `^[a-zA-Z0-9\-]+$`.
    ///   - hash: Hex digest of the whole file, always with hash_algo.
    ///   - hashAlgo: The parameter `hash_algo`. One of `md5`, `sha1`, `sha256`, `sha384`, `crc32c`.
    ///   - ifVersionId: File Shares only. The version replaced; on a mismatch the session ends
    ///     assembly_failed with status_message CONFLICT_VERSION_MISMATCH:{current version id}.
    ///   - options: What differs from the client's settings.
    /// - Throws: `FastioError`, among others for:
    ///   - HTTP 406, code 10778 (File CRC-32C Mismatch): The bytes do not match a crc32c hash;
    ///     nothing is stored. Terminal.
    ///   - HTTP 400, class 1605 (Invalid Input): if_version_id on a target that is no File Share;
    ///     relative_path sent empty.
    ///   - HTTP 400, code 196420 (Hash Pair Incomplete): Only one of hash and hash_algo was sent.
    ///   - HTTP 406, code 206604: The name is longer than 255 characters.
    @discardableResult
    public func uploadSmall(
        name: String,
        size: Int,
        action: Models.UploadsUploadSmallAction,
        chunk: Binary,
        linkPassword: String? = nil,
        instanceId: String? = nil,
        profileType: Models.UploadsUploadSmallProfileType? = nil,
        folderId: String? = nil,
        fileId: String? = nil,
        org: String? = nil,
        relativePath: String? = nil,
        creator: String? = nil,
        hash: String? = nil,
        hashAlgo: Models.UploadsUploadSmallHashAlgo? = nil,
        ifVersionId: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.UploadsUploadSmallReply {
        var params = Params()
        params.add("name", name)
        params.add("size", size)
        params.add("action", action)
        params.attach("chunk", chunk)
        params.add("link_password", linkPassword)
        params.add("instance_id", instanceId)
        params.add("profile_type", profileType)
        params.add("folder_id", folderId)
        params.add("file_id", fileId)
        params.add("org", org)
        params.add("relative_path", relativePath)
        params.add("creator", creator)
        params.add("hash", hash)
        params.add("hash_algo", hashAlgo)
        params.add("if_version_id", ifVersionId)
        return try await caller.result("uploads.upload_small", params, options, Models.UploadsUploadSmallReply.read)
    }

    /// Open a session that replaces the file behind a File Share.
    ///
    /// Three modes. With the part chunk (up to 4 MiB) the file is taken and assembled at once; do
    /// not call complete. With size and no chunk the session waits for chunks. With stream=true the
    /// size may be unknown and the body goes to the stream call.
    ///
    /// `uploads.write_back`: `POST /upload/`. Not sent again when its outcome is unknown.
    ///
    /// Reply: The session. A write-back can answer with session instead of id at the top.
    ///
    /// - Parameters:
    ///   - name: File name, counted in characters. Needed with action=update too. 1 to 255
    ///     characters.
    ///   - size: Exact bytes, required unless stream=true. At least 0.
    ///   - instanceId: Workspace or share to store into; a File Share with update. Without it the
    ///     file stays unplaced until storage.add_file.
    ///   - fileId: The file to replace, with action=update only. Of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - linkPassword: Write-back to a protected File Share only; then on every step. 1 to 255
    ///     characters.
    ///   - creator: Tag of the caller. 1 to 150 characters, of the form `^[a-zA-Z0-9\-]+$`.
    ///   - hash: Hex digest of the whole file, always with hash_algo.
    ///   - hashAlgo: The parameter `hash_algo`. One of `md5`, `sha1`, `sha256`, `sha384`, `crc32c`.
    ///   - ifVersionId: File Shares only. The version replaced; on a mismatch the session ends
    ///     assembly_failed with status_message CONFLICT_VERSION_MISMATCH:{current version id}.
    ///   - options: What differs from the client's settings.
    /// - Throws: `FastioError`, among others for:
    ///   - HTTP 406, code 10778 (File CRC-32C Mismatch): The bytes do not match a crc32c hash;
    ///     nothing is stored. Terminal.
    ///   - HTTP 400, class 1605 (Invalid Input): if_version_id on a target that is no File Share;
    ///     relative_path sent empty.
    ///   - HTTP 400, code 196420 (Hash Pair Incomplete): Only one of hash and hash_algo was sent.
    ///   - HTTP 406, code 206604: The name is longer than 255 characters.
    @discardableResult
    public func writeBack(
        name: String,
        size: Int,
        instanceId: String,
        fileId: String,
        linkPassword: String? = nil,
        creator: String? = nil,
        hash: String? = nil,
        hashAlgo: Models.UploadsWriteBackHashAlgo? = nil,
        ifVersionId: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.UploadsWriteBackReply {
        var params = Params()
        params.add("name", name)
        params.add("size", size)
        params.add("instance_id", instanceId)
        params.add("file_id", fileId)
        params.add("link_password", linkPassword)
        params.add("creator", creator)
        params.add("hash", hash)
        params.add("hash_algo", hashAlgo)
        params.add("if_version_id", ifVersionId)
        return try await caller.result("uploads.write_back", params, options, Models.UploadsWriteBackReply.read)
    }

    /// Replace the file behind a File Share in one call.
    ///
    /// Three modes. With the part chunk (up to 4 MiB) the file is taken and assembled at once; do
    /// not call complete. With size and no chunk the session waits for chunks. With stream=true the
    /// size may be unknown and the body goes to the stream call.
    ///
    /// `uploads.write_back_small`: `POST /upload/`. Not sent again when its outcome is unknown.
    ///
    /// The work goes on after the reply: poll `uploads.get` until its `session.status` is
    /// `complete` or `stored`, or has failed with `assembly_failed` or `store_failed`.
    ///
    /// Reply: The session. A write-back can answer with session instead of id at the top.
    ///
    /// - Parameters:
    ///   - name: File name, counted in characters. Needed with action=update too. 1 to 255
    ///     characters.
    ///   - size: Exact bytes, required unless stream=true. At least 0.
    ///   - instanceId: Workspace or share to store into; a File Share with update. Without it the
    ///     file stays unplaced until storage.add_file.
    ///   - fileId: The file to replace, with action=update only. Of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - chunk: The whole file with a file name.
    ///   - linkPassword: Write-back to a protected File Share only; then on every step. 1 to 255
    ///     characters.
    ///   - creator: Tag of the caller. 1 to 150 characters, of the form `^[a-zA-Z0-9\-]+$`.
    ///   - hash: Hex digest of the whole file, always with hash_algo.
    ///   - hashAlgo: The parameter `hash_algo`. One of `md5`, `sha1`, `sha256`, `sha384`, `crc32c`.
    ///   - ifVersionId: File Shares only. The version replaced; on a mismatch the session ends
    ///     assembly_failed with status_message CONFLICT_VERSION_MISMATCH:{current version id}.
    ///   - options: What differs from the client's settings.
    /// - Throws: `FastioError`, among others for:
    ///   - HTTP 406, code 10778 (File CRC-32C Mismatch): The bytes do not match a crc32c hash;
    ///     nothing is stored. Terminal.
    ///   - HTTP 400, class 1605 (Invalid Input): if_version_id on a target that is no File Share;
    ///     relative_path sent empty.
    ///   - HTTP 400, code 196420 (Hash Pair Incomplete): Only one of hash and hash_algo was sent.
    ///   - HTTP 406, code 206604: The name is longer than 255 characters.
    @discardableResult
    public func writeBackSmall(
        name: String,
        size: Int,
        instanceId: String,
        fileId: String,
        chunk: Binary,
        linkPassword: String? = nil,
        creator: String? = nil,
        hash: String? = nil,
        hashAlgo: Models.UploadsWriteBackSmallHashAlgo? = nil,
        ifVersionId: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.UploadsWriteBackSmallReply {
        var params = Params()
        params.add("name", name)
        params.add("size", size)
        params.add("instance_id", instanceId)
        params.add("file_id", fileId)
        params.attach("chunk", chunk)
        params.add("link_password", linkPassword)
        params.add("creator", creator)
        params.add("hash", hash)
        params.add("hash_algo", hashAlgo)
        params.add("if_version_id", ifVersionId)
        return try await caller.result("uploads.write_back_small", params, options, Models.UploadsWriteBackSmallReply.read)
    }
}
