// Generated from core/api by `cargo xtask codegen`. Do not edit.

/// Operations on web uploads.
public struct WebUploadsArea: Sendable {
    let caller: any Caller

    init(_ caller: any Caller) { self.caller = caller }

    /// Cancel an import by URL.
    ///
    /// `web_uploads.cancel`: `DELETE /web_upload/`. What it takes away is gone for good, or for
    /// others.
    ///
    /// Reply: Done. The payload is not documented.
    ///
    /// - Parameters:
    ///   - id: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///     characters). Both forms are accepted in requests. Of the form
    ///     `^[A-Za-z0-9_-]{1,128}$`.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func cancel(
        id: String,
        options: CallOptions = .default
    ) async throws -> JSON {
        var params = Params()
        params.add("id", id)
        return try await caller.result("web_uploads.cancel", params, options, Forms.any)
    }

    /// Have the service fetch a URL into storage.
    ///
    /// Public HTTPS addresses on port 443 only, plain HTTP is refused; also Google Drive, OneDrive,
    /// Box and Dropbox. Asynchronous; the source may refuse without a word, so read the outcome.
    ///
    /// `web_uploads.create`: `POST /web_upload/`. Not sent again when its outcome is unknown.
    ///
    /// The work goes on after the reply: poll `web_uploads.get` until its `status` is `complete`,
    /// or has failed with `failed` or `canceled`.
    ///
    /// Reply: The job.
    ///
    /// - Parameters:
    ///   - sourceUrl: HTTPS, port 443. Of the form `^[Hh][Tt][Tt][Pp][Ss]://.+$`.
    ///   - profileId: Target workspace or share.
    ///   - profileType: The parameter `profile_type`. One of `workspace`, `share`.
    ///   - folderId: A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
    ///     trash folder.
    ///   - fileName: Taken from the URL if absent. 1 to 255 characters.
    ///   - options: What differs from the client's settings.
    @discardableResult
    public func create(
        sourceUrl: String,
        profileId: String,
        profileType: Models.WebUploadsCreateProfileType,
        folderId: String? = nil,
        fileName: String? = nil,
        options: CallOptions = .default
    ) async throws -> Models.WebUpload {
        var params = Params()
        params.add("source_url", sourceUrl)
        params.add("profile_id", profileId)
        params.add("profile_type", profileType)
        params.add("folder_id", folderId)
        params.add("file_name", fileName)
        return try await caller.result("web_uploads.create", params, options, Models.WebUpload.read)
    }

    /// Read an import by URL.
    ///
    /// `web_uploads.get`: `GET /web_upload/{upload_id}/details/`.
    ///
    /// Reply: The job.
    ///
    /// - Parameters:
    ///   - uploadId: Session id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///   - options: What differs from the client's settings.
    public func get(
        uploadId: String,
        options: CallOptions = .default
    ) async throws -> Models.WebUpload {
        var params = Params()
        params.add("upload_id", uploadId)
        return try await caller.result("web_uploads.get", params, options, Models.WebUpload.read)
    }

    /// List the caller's imports by URL.
    ///
    /// `web_uploads.list`: `GET /web_upload/`.
    ///
    /// Reply: One page.
    ///
    /// - Parameters:
    ///   - limit: Largest number of items to return. 1 to 500. Default: `100`.
    ///   - offset: Number of items to skip. At least 0. Default: `0`.
    ///   - status: The parameter `status`. One of `pending`, `queued`, `downloading`, `uploading`,
    ///     `complete`, `failed`, `canceled`.
    ///   - options: What differs from the client's settings.
    public func list(
        limit: Int? = nil,
        offset: Int? = nil,
        status: Models.WebUploadsListStatus? = nil,
        options: CallOptions = .default
    ) -> Listing<Models.WebUploadsListReply, Models.WebUpload> {
        var params = Params()
        params.add("limit", limit)
        params.add("offset", offset)
        params.add("status", status)
        return Listing(caller, "web_uploads.list", params, options, Models.WebUploadsListReply.read, Models.WebUpload.read)
    }
}
