// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `uploads`.

use crate::Client;
use crate::Input;
use crate::draft::{Draft, typed};
use fastio_core::description::models;
use serde_json::Value;

/// Operations of the area `uploads`; see [`Client::uploads`].
#[derive(Debug, Clone, Copy)]
pub struct Uploads<'c>(pub(super) &'c Client);

#[allow(clippy::too_many_arguments)]
impl Uploads<'_> {
    /// Have the chunks assembled.
    ///
    /// Chunked sessions only; a stream session refuses it with 406. Assembly and storing follow on
    /// their own; poll uploads.get.
    ///
    /// - `upload_id`: Session id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// Optional, set on the request: `link_password`.
    ///
    /// `uploads.complete`: `POST /upload/{upload_id}/complete/`. Not sent again when its outcome is
    /// unknown.
    ///
    /// The work goes on after the reply: poll `uploads.get` until its `session.status` is
    /// `complete` or `stored`, or has failed with `assembly_failed` or `store_failed`.
    ///
    /// Reply: Done. The payload is not documented.
    ///
    /// # Errors
    ///
    /// - code 10522 (Upload Size Mismatch): The chunks do not add up to size. The session cannot
    ///   recover; delete it.
    /// - HTTP 406, code 10778 (File CRC-32C Mismatch): The finished file does not match its
    ///   CRC-32C; the session ends assembly_failed.
    pub fn complete(&self, upload_id: impl Into<String>) -> Complete {
        Complete(Draft::new(self.0, "uploads.complete").value::<String>("upload_id", upload_id))
    }

    /// Open a session for chunks.
    ///
    /// Three modes. With the part chunk (up to 4 MiB) the file is taken and assembled at once; do
    /// not call complete. With size and no chunk the session waits for chunks. With stream=true the
    /// size may be unknown and the body goes to the stream call.
    ///
    /// - `name`: File name, counted in characters. Needed with action=update too. 1 to 255
    ///   characters.
    /// - `size`: Exact bytes, required unless stream=true. At least 0.
    ///
    /// Optional, set on the request: `link_password`, `action`, `instance_id`, `profile_type`,
    /// `folder_id`, `file_id`, `org`, `relative_path`, `creator`, `hash`, `hash_algo`,
    /// `if_version_id`.
    ///
    /// `uploads.create_session`: `POST /upload/`. Not sent again when its outcome is unknown.
    ///
    /// `instance_id` is given only together with `action`. `file_id` is given only together with
    /// `action`.
    ///
    /// Reply: The session. A write-back can answer with session instead of id at the top.
    ///
    /// # Errors
    ///
    /// - HTTP 406, code 10778 (File CRC-32C Mismatch): The bytes do not match a crc32c hash;
    ///   nothing is stored. Terminal.
    /// - HTTP 400, class 1605 (Invalid Input): if_version_id on a target that is no File Share;
    ///   relative_path sent empty.
    /// - HTTP 400, code 196420 (Hash Pair Incomplete): Only one of hash and hash_algo was sent.
    /// - HTTP 406, code 206604: The name is longer than 255 characters.
    pub fn create_session(&self, name: impl Into<String>, size: i64) -> CreateSession {
        CreateSession(
            Draft::new(self.0, "uploads.create_session")
                .value::<String>("name", name)
                .set("size", size),
        )
    }

    /// Open a session for one streamed body.
    ///
    /// Three modes. With the part chunk (up to 4 MiB) the file is taken and assembled at once; do
    /// not call complete. With size and no chunk the session waits for chunks. With stream=true the
    /// size may be unknown and the body goes to the stream call.
    ///
    /// - `name`: File name, counted in characters. Needed with action=update too. 1 to 255
    ///   characters.
    ///
    /// Optional, set on the request: `link_password`, `action`, `instance_id`, `profile_type`,
    /// `folder_id`, `file_id`, `org`, `relative_path`, `creator`, `max_size`, `if_version_id`.
    ///
    /// `uploads.create_stream`: `POST /upload/`. Not sent again when its outcome is unknown.
    ///
    /// `instance_id` is given only together with `action`. `file_id` is given only together with
    /// `action`.
    ///
    /// Reply: The session. A write-back can answer with session instead of id at the top.
    ///
    /// # Errors
    ///
    /// - HTTP 406, code 10778 (File CRC-32C Mismatch): The bytes do not match a crc32c hash;
    ///   nothing is stored. Terminal.
    /// - HTTP 400, class 1605 (Invalid Input): if_version_id on a target that is no File Share;
    ///   relative_path sent empty.
    /// - HTTP 400, code 196420 (Hash Pair Incomplete): Only one of hash and hash_algo was sent.
    /// - HTTP 406, code 206604: The name is longer than 255 characters.
    pub fn create_stream(&self, name: impl Into<String>) -> CreateStream {
        CreateStream(Draft::new(self.0, "uploads.create_stream").value::<String>("name", name))
    }

    /// Cancel a session, or clear away a finished one.
    ///
    /// An open session loses its chunks. Of a finished one only the record goes; the stored file
    /// stays.
    ///
    /// - `upload_id`: Session id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// `uploads.delete`: `DELETE /upload/{upload_id}/`. What it takes away is gone for good, or for
    /// others.
    ///
    /// Reply: Done. The payload is not documented.
    ///
    /// # Errors
    ///
    /// - code 10507: The session id is not valid.
    /// - code 10508: No such session; on clean-up take it as done.
    pub fn delete(&self, upload_id: impl Into<String>) -> Delete {
        Delete(Draft::new(self.0, "uploads.delete").value::<String>("upload_id", upload_id))
    }

    /// Cancel and delete every session of the caller.
    ///
    /// `uploads.delete_all`: `DELETE /upload/`. What it takes away is gone for good, or for others.
    ///
    /// Reply: Done. The payload is not documented.
    pub fn delete_all(&self) -> DeleteAll {
        DeleteAll(Draft::new(self.0, "uploads.delete_all"))
    }

    /// Drop one chunk so it can be sent anew.
    ///
    /// - `upload_id`: Session id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    /// - `order`: The parameter `order`. At least 1.
    ///
    /// `uploads.delete_chunk`: `DELETE /upload/{upload_id}/chunk/`. What it takes away is gone for
    /// good, or for others.
    ///
    /// Reply: Done. The payload is not documented.
    pub fn delete_chunk(&self, upload_id: impl Into<String>, order: i64) -> DeleteChunk {
        DeleteChunk(
            Draft::new(self.0, "uploads.delete_chunk")
                .value::<String>("upload_id", upload_id)
                .set("order", order),
        )
    }

    /// Read a session; with wait, hold until its status changes.
    ///
    /// chunks tells what has arrived, which is what a client needs to resume. wait answers at once
    /// on a change. complete is success on every path; new_file_id is set by then if the session
    /// named instance_id.
    ///
    /// - `upload_id`: Session id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// Optional, set on the request: `wait`, `link_password`.
    ///
    /// `uploads.get`: `GET /upload/{upload_id}/details/`.
    ///
    /// With `wait`, the service holds its answer for up to 590 seconds.
    ///
    /// Reply: The session.
    pub fn get(&self, upload_id: impl Into<String>) -> Get {
        Get(Draft::new(self.0, "uploads.get").value::<String>("upload_id", upload_id))
    }

    /// Read the reply of a batch upload again.
    ///
    /// A copy of the first reply, never renewed, for one hour; a node_id that was null stays null.
    /// Poll uploads.get for the ids.
    ///
    /// - `batch_id`: batch_id of uploads.send_batch.
    ///
    /// `uploads.get_batch`: `GET /upload/batch/{batch_id}/`.
    ///
    /// Reply: The first reply.
    pub fn get_batch(&self, batch_id: impl Into<String>) -> GetBatch {
        GetBatch(Draft::new(self.0, "uploads.get_batch").value::<String>("batch_id", batch_id))
    }

    /// Read the file extensions a plan refuses.
    ///
    /// Optional, set on the request: `plan`.
    ///
    /// `uploads.get_extension_limits`: `GET /upload/limits/extensions/`.
    ///
    /// Reply: The lists.
    pub fn get_extension_limits(&self) -> GetExtensionLimits {
        GetExtensionLimits(Draft::new(self.0, "uploads.get_extension_limits"))
    }

    /// Read the size and chunk limits that hold for an upload.
    ///
    /// Without action the caller's plan counts, or that of org.
    ///
    /// Optional, set on the request: `action`, `org`, `instance_id`, `folder_id`, `file_id`.
    ///
    /// `uploads.get_limits`: `GET /upload/limits/`.
    ///
    /// Reply: The limits.
    pub fn get_limits(&self) -> GetLimits {
        GetLimits(Draft::new(self.0, "uploads.get_limits"))
    }

    /// List the caller's open sessions.
    ///
    /// `uploads.list`: `GET /upload/details/`.
    ///
    /// Reply: Done. The payload is not documented.
    pub fn list(&self) -> List {
        List(Draft::new(self.0, "uploads.list"))
    }

    /// Tell which chunks of a session have arrived.
    ///
    /// - `upload_id`: Session id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// `uploads.list_chunks`: `GET /upload/{upload_id}/chunk/`.
    ///
    /// Reply: Done. The payload is not documented.
    pub fn list_chunks(&self, upload_id: impl Into<String>) -> ListChunks {
        ListChunks(
            Draft::new(self.0, "uploads.list_chunks").value::<String>("upload_id", upload_id),
        )
    }

    /// List the hash algorithms uploads may use.
    ///
    /// `uploads.list_hash_algorithms`: `GET /upload/algos/`.
    ///
    /// Reply: The names.
    pub fn list_hash_algorithms(&self) -> ListHashAlgorithms {
        ListHashAlgorithms(Draft::new(self.0, "uploads.list_hash_algorithms"))
    }

    /// Upload up to 200 small files to one place in one call.
    ///
    /// Each file at most 4 MiB, the body at most 100 MiB. 200 also answers a partial or a complete
    /// failure; read every result. A bad manifest or one file too large refuses the batch as a
    /// whole. Own rate-limit bucket. Not for anonymous callers.
    ///
    /// - `instance_id`: Target workspace or share.
    /// - `manifest`: The parameter `manifest`. 1 to 200 items.
    ///
    /// Optional, set on the request: `folder_id`, `creator`, `files`.
    ///
    /// `uploads.send_batch`: `POST /upload/batch/`. Not sent again when its outcome is unknown.
    ///
    /// Reply: One result per file, paired by index.
    ///
    /// # Errors
    ///
    /// - HTTP 401, code 10011 (Credential Missing Or Dead): The caller is anonymous.
    /// - HTTP 429, class 1671 (Rate Limited): The bucket upload_batch_create is empty.
    /// - HTTP 403, class 1685 (Feature Limit): More than 200 files.
    /// - code 146871: In error_code of one result: a folder name in relative_path is longer than
    ///   255 characters.
    pub fn send_batch(
        &self,
        instance_id: impl Into<String>,
        manifest: Vec<models::BatchEntry>,
    ) -> SendBatch {
        SendBatch(
            Draft::new(self.0, "uploads.send_batch")
                .value::<String>("instance_id", instance_id)
                .set("manifest", manifest),
        )
    }

    /// Send one chunk of a session.
    ///
    /// Up to 3 at a time per session, in any order. Only the final chunk of a session may be under
    /// 1 MiB; send it last. A stream session refuses chunks with 406.
    ///
    /// - `upload_id`: Session id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    /// - `order`: 1 for the first chunk. At least 1.
    /// - `size`: Bytes of this chunk. At least 1.
    /// - `chunk`: The bytes with any file name.
    ///
    /// Optional, set on the request: `hash_algo`, `hash`, `file_crc32c`, `link_password`.
    ///
    /// `uploads.send_chunk`: `POST /upload/{upload_id}/chunk/`.
    ///
    /// Reply: Taken. A client needs nothing from the payload; the client's tests answer with the
    /// bare result.
    ///
    /// # Errors
    ///
    /// - HTTP 406, code 10778 (File CRC-32C Mismatch): The finished file does not match
    ///   file_crc32c; the session ends assembly_failed.
    /// - HTTP 409, code 10779 (File CRC-32C Conflict): Another file_crc32c is already set for the
    ///   session; send the first value.
    pub fn send_chunk(
        &self,
        upload_id: impl Into<String>,
        order: i64,
        size: i64,
        chunk: impl Into<Input>,
    ) -> SendChunk {
        SendChunk(
            Draft::new(self.0, "uploads.send_chunk")
                .value::<String>("upload_id", upload_id)
                .set("order", order)
                .set("size", size)
                .input("chunk", chunk),
        )
    }

    /// Send the whole body of a stream session.
    ///
    /// One shot; the session finishes by itself. A chunked session refuses it with 406, and so does
    /// a second try.
    ///
    /// - `upload_id`: Session id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    /// - `body`: The whole body.
    ///
    /// Optional, set on the request: `hash`, `hash_algo`.
    ///
    /// `uploads.send_stream`: `POST /upload/{upload_id}/stream/`. Not sent again when its outcome
    /// is unknown.
    ///
    /// The work goes on after the reply: poll `uploads.get` until its `session.status` is
    /// `complete` or `stored`, or has failed with `assembly_failed` or `store_failed`.
    ///
    /// Reply: Taken; read the session for the outcome.
    ///
    /// # Errors
    ///
    /// - HTTP 406, code 10778 (File CRC-32C Mismatch): The bytes do not match a crc32c hash;
    ///   nothing is stored.
    pub fn send_stream(&self, upload_id: impl Into<String>, body: impl Into<Input>) -> SendStream {
        SendStream(
            Draft::new(self.0, "uploads.send_stream")
                .value::<String>("upload_id", upload_id)
                .input("body", body),
        )
    }

    /// Upload a file of up to 4 MiB in one call.
    ///
    /// Three modes. With the part chunk (up to 4 MiB) the file is taken and assembled at once; do
    /// not call complete. With size and no chunk the session waits for chunks. With stream=true the
    /// size may be unknown and the body goes to the stream call.
    ///
    /// - `name`: File name, counted in characters. Needed with action=update too. 1 to 255
    ///   characters.
    /// - `size`: Exact bytes, required unless stream=true. At least 0.
    /// - `action`: update replaces the content of file_id and makes a version. Leave it out
    ///   together with instance_id only. One of `create`, `update`.
    /// - `chunk`: The whole file with a file name.
    ///
    /// Optional, set on the request: `link_password`, `instance_id`, `profile_type`, `folder_id`,
    /// `file_id`, `org`, `relative_path`, `creator`, `hash`, `hash_algo`, `if_version_id`.
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
    /// # Errors
    ///
    /// - HTTP 406, code 10778 (File CRC-32C Mismatch): The bytes do not match a crc32c hash;
    ///   nothing is stored. Terminal.
    /// - HTTP 400, class 1605 (Invalid Input): if_version_id on a target that is no File Share;
    ///   relative_path sent empty.
    /// - HTTP 400, code 196420 (Hash Pair Incomplete): Only one of hash and hash_algo was sent.
    /// - HTTP 406, code 206604: The name is longer than 255 characters.
    pub fn upload_small(
        &self,
        name: impl Into<String>,
        size: i64,
        action: impl Into<models::UploadsUploadSmallAction>,
        chunk: impl Into<Input>,
    ) -> UploadSmall {
        UploadSmall(
            Draft::new(self.0, "uploads.upload_small")
                .value::<String>("name", name)
                .set("size", size)
                .value::<models::UploadsUploadSmallAction>("action", action)
                .input("chunk", chunk),
        )
    }

    /// Open a session that replaces the file behind a File Share.
    ///
    /// Three modes. With the part chunk (up to 4 MiB) the file is taken and assembled at once; do
    /// not call complete. With size and no chunk the session waits for chunks. With stream=true the
    /// size may be unknown and the body goes to the stream call.
    ///
    /// - `name`: File name, counted in characters. Needed with action=update too. 1 to 255
    ///   characters.
    /// - `size`: Exact bytes, required unless stream=true. At least 0.
    /// - `instance_id`: Workspace or share to store into; a File Share with update. Without it the
    ///   file stays unplaced until storage.add_file.
    /// - `file_id`: The file to replace, with action=update only. Of the form
    ///   `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// Optional, set on the request: `link_password`, `creator`, `hash`, `hash_algo`,
    /// `if_version_id`.
    ///
    /// `uploads.write_back`: `POST /upload/`. Not sent again when its outcome is unknown.
    ///
    /// Reply: The session. A write-back can answer with session instead of id at the top.
    ///
    /// # Errors
    ///
    /// - HTTP 406, code 10778 (File CRC-32C Mismatch): The bytes do not match a crc32c hash;
    ///   nothing is stored. Terminal.
    /// - HTTP 400, class 1605 (Invalid Input): if_version_id on a target that is no File Share;
    ///   relative_path sent empty.
    /// - HTTP 400, code 196420 (Hash Pair Incomplete): Only one of hash and hash_algo was sent.
    /// - HTTP 406, code 206604: The name is longer than 255 characters.
    pub fn write_back(
        &self,
        name: impl Into<String>,
        size: i64,
        instance_id: impl Into<String>,
        file_id: impl Into<String>,
    ) -> WriteBack {
        WriteBack(
            Draft::new(self.0, "uploads.write_back")
                .value::<String>("name", name)
                .set("size", size)
                .value::<String>("instance_id", instance_id)
                .value::<String>("file_id", file_id),
        )
    }

    /// Replace the file behind a File Share in one call.
    ///
    /// Three modes. With the part chunk (up to 4 MiB) the file is taken and assembled at once; do
    /// not call complete. With size and no chunk the session waits for chunks. With stream=true the
    /// size may be unknown and the body goes to the stream call.
    ///
    /// - `name`: File name, counted in characters. Needed with action=update too. 1 to 255
    ///   characters.
    /// - `size`: Exact bytes, required unless stream=true. At least 0.
    /// - `instance_id`: Workspace or share to store into; a File Share with update. Without it the
    ///   file stays unplaced until storage.add_file.
    /// - `file_id`: The file to replace, with action=update only. Of the form
    ///   `^[A-Za-z0-9_-]{1,128}$`.
    /// - `chunk`: The whole file with a file name.
    ///
    /// Optional, set on the request: `link_password`, `creator`, `hash`, `hash_algo`,
    /// `if_version_id`.
    ///
    /// `uploads.write_back_small`: `POST /upload/`. Not sent again when its outcome is unknown.
    ///
    /// The work goes on after the reply: poll `uploads.get` until its `session.status` is
    /// `complete` or `stored`, or has failed with `assembly_failed` or `store_failed`.
    ///
    /// Reply: The session. A write-back can answer with session instead of id at the top.
    ///
    /// # Errors
    ///
    /// - HTTP 406, code 10778 (File CRC-32C Mismatch): The bytes do not match a crc32c hash;
    ///   nothing is stored. Terminal.
    /// - HTTP 400, class 1605 (Invalid Input): if_version_id on a target that is no File Share;
    ///   relative_path sent empty.
    /// - HTTP 400, code 196420 (Hash Pair Incomplete): Only one of hash and hash_algo was sent.
    /// - HTTP 406, code 206604: The name is longer than 255 characters.
    pub fn write_back_small(
        &self,
        name: impl Into<String>,
        size: i64,
        instance_id: impl Into<String>,
        file_id: impl Into<String>,
        chunk: impl Into<Input>,
    ) -> WriteBackSmall {
        WriteBackSmall(
            Draft::new(self.0, "uploads.write_back_small")
                .value::<String>("name", name)
                .set("size", size)
                .value::<String>("instance_id", instance_id)
                .value::<String>("file_id", file_id)
                .input("chunk", chunk),
        )
    }
}

/// A request of [`Uploads::complete`]: have the chunks assembled.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Complete(Draft);

impl Complete {
    /// Write-back to a protected File Share only; then on every step. 1 to 255 characters.
    pub fn link_password(self, link_password: impl Into<String>) -> Self {
        Self(self.0.value::<String>("link_password", link_password))
    }
}

typed!(Complete, Value);

/// A request of [`Uploads::create_session`]: open a session for chunks.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateSession(Draft);

impl CreateSession {
    /// Write-back to a protected File Share only; then on every step. 1 to 255 characters.
    pub fn link_password(self, link_password: impl Into<String>) -> Self {
        Self(self.0.value::<String>("link_password", link_password))
    }

    /// update replaces the content of file_id and makes a version. Leave it out together with
    /// instance_id only. One of `create`, `update`.
    pub fn action(self, action: impl Into<models::UploadsCreateSessionAction>) -> Self {
        Self(
            self.0
                .value::<models::UploadsCreateSessionAction>("action", action),
        )
    }

    /// Workspace or share to store into; a File Share with update. Without it the file stays
    /// unplaced until storage.add_file.
    pub fn instance_id(self, instance_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("instance_id", instance_id))
    }

    /// Kind of instance_id, not for a File Share. One of `workspace`, `share`.
    pub fn profile_type(
        self,
        profile_type: impl Into<models::UploadsCreateSessionProfileType>,
    ) -> Self {
        Self(
            self.0
                .value::<models::UploadsCreateSessionProfileType>("profile_type", profile_type),
        )
    }

    /// Target folder, the root if absent. Not with update.
    pub fn folder_id(self, folder_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("folder_id", folder_id))
    }

    /// The file to replace, with action=update only. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    pub fn file_id(self, file_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("file_id", file_id))
    }

    /// Organization domain; older form.
    pub fn org(self, org: impl Into<String>) -> Self {
        Self(self.0.value::<String>("org", org))
    }

    /// Folders below folder_id, ending in a slash, each name at most 255 characters. Leave out if
    /// empty. 1 to 8192 characters, of the form `^[^/].*/$`, without `..` between slashes.
    pub fn relative_path(self, relative_path: impl Into<String>) -> Self {
        Self(self.0.value::<String>("relative_path", relative_path))
    }

    /// Tag of the caller. 1 to 150 characters, of the form `^[a-zA-Z0-9\-]+$`.
    pub fn creator(self, creator: impl Into<String>) -> Self {
        Self(self.0.value::<String>("creator", creator))
    }

    /// Hex digest of the whole file, always with hash_algo.
    pub fn hash(self, hash: impl Into<String>) -> Self {
        Self(self.0.value::<String>("hash", hash))
    }

    /// The parameter `hash_algo`. One of `md5`, `sha1`, `sha256`, `sha384`, `crc32c`.
    pub fn hash_algo(self, hash_algo: impl Into<models::UploadsCreateSessionHashAlgo>) -> Self {
        Self(
            self.0
                .value::<models::UploadsCreateSessionHashAlgo>("hash_algo", hash_algo),
        )
    }

    /// File Shares only. The version replaced; on a mismatch the session ends assembly_failed with
    /// status_message CONFLICT_VERSION_MISMATCH:{current version id}.
    pub fn if_version_id(self, if_version_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("if_version_id", if_version_id))
    }
}

typed!(CreateSession, models::UploadsCreateSessionReply);

/// A request of [`Uploads::create_stream`]: open a session for one streamed body.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateStream(Draft);

impl CreateStream {
    /// Write-back to a protected File Share only; then on every step. 1 to 255 characters.
    pub fn link_password(self, link_password: impl Into<String>) -> Self {
        Self(self.0.value::<String>("link_password", link_password))
    }

    /// update replaces the content of file_id and makes a version. Leave it out together with
    /// instance_id only. One of `create`, `update`.
    pub fn action(self, action: impl Into<models::UploadsCreateStreamAction>) -> Self {
        Self(
            self.0
                .value::<models::UploadsCreateStreamAction>("action", action),
        )
    }

    /// Workspace or share to store into; a File Share with update. Without it the file stays
    /// unplaced until storage.add_file.
    pub fn instance_id(self, instance_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("instance_id", instance_id))
    }

    /// Kind of instance_id, not for a File Share. One of `workspace`, `share`.
    pub fn profile_type(
        self,
        profile_type: impl Into<models::UploadsCreateStreamProfileType>,
    ) -> Self {
        Self(
            self.0
                .value::<models::UploadsCreateStreamProfileType>("profile_type", profile_type),
        )
    }

    /// Target folder, the root if absent. Not with update.
    pub fn folder_id(self, folder_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("folder_id", folder_id))
    }

    /// The file to replace, with action=update only. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    pub fn file_id(self, file_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("file_id", file_id))
    }

    /// Organization domain; older form.
    pub fn org(self, org: impl Into<String>) -> Self {
        Self(self.0.value::<String>("org", org))
    }

    /// Folders below folder_id, ending in a slash, each name at most 255 characters. Leave out if
    /// empty. 1 to 8192 characters, of the form `^[^/].*/$`, without `..` between slashes.
    pub fn relative_path(self, relative_path: impl Into<String>) -> Self {
        Self(self.0.value::<String>("relative_path", relative_path))
    }

    /// Tag of the caller. 1 to 150 characters, of the form `^[a-zA-Z0-9\-]+$`.
    pub fn creator(self, creator: impl Into<String>) -> Self {
        Self(self.0.value::<String>("creator", creator))
    }

    /// Ceiling of a stream; the plan's file size if absent. At least 1.
    pub fn max_size(self, max_size: i64) -> Self {
        Self(self.0.set("max_size", max_size))
    }

    /// File Shares only. The version replaced; on a mismatch the session ends assembly_failed with
    /// status_message CONFLICT_VERSION_MISMATCH:{current version id}.
    pub fn if_version_id(self, if_version_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("if_version_id", if_version_id))
    }
}

typed!(CreateStream, models::UploadsCreateStreamReply);

/// A request of [`Uploads::delete`]: cancel a session, or clear away a finished one.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Delete(Draft);

typed!(Delete, Value);

/// A request of [`Uploads::delete_all`]: cancel and delete every session of the caller.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteAll(Draft);

typed!(DeleteAll, Value);

/// A request of [`Uploads::delete_chunk`]: drop one chunk so it can be sent anew.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteChunk(Draft);

typed!(DeleteChunk, Value);

/// A request of [`Uploads::get`]: read a session; with wait, hold until its status changes.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Get(Draft);

impl Get {
    /// Seconds to hold the request. 0 to 590.
    pub fn wait(self, wait: i64) -> Self {
        Self(self.0.set("wait", wait))
    }

    /// Write-back to a protected File Share only; then on every step. 1 to 255 characters.
    pub fn link_password(self, link_password: impl Into<String>) -> Self {
        Self(self.0.value::<String>("link_password", link_password))
    }
}

typed!(Get, models::Upload);

/// A request of [`Uploads::get_batch`]: read the reply of a batch upload again.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetBatch(Draft);

typed!(GetBatch, models::BatchReply);

/// A request of [`Uploads::get_extension_limits`]: read the file extensions a plan refuses.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetExtensionLimits(Draft);

impl GetExtensionLimits {
    /// A plan other than the caller's.
    pub fn plan(self, plan: impl Into<String>) -> Self {
        Self(self.0.value::<String>("plan", plan))
    }
}

typed!(GetExtensionLimits, models::UploadsGetExtensionLimitsReply);

/// A request of [`Uploads::get_limits`]: read the size and chunk limits that hold for an upload.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetLimits(Draft);

impl GetLimits {
    /// The parameter `action`. One of `create`, `update`.
    pub fn action(self, action: impl Into<models::UploadsGetLimitsAction>) -> Self {
        Self(
            self.0
                .value::<models::UploadsGetLimitsAction>("action", action),
        )
    }

    /// Organization; without action.
    pub fn org(self, org: impl Into<String>) -> Self {
        Self(self.0.value::<String>("org", org))
    }

    /// Target workspace or share, required with action.
    pub fn instance_id(self, instance_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("instance_id", instance_id))
    }

    /// A storage node's OpaqueId, or `root` for the storage root, or `trash` for the trash folder.
    pub fn folder_id(self, folder_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("folder_id", folder_id))
    }

    /// Required with action=update. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    pub fn file_id(self, file_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("file_id", file_id))
    }
}

typed!(GetLimits, models::UploadLimits);

/// A request of [`Uploads::list`]: list the caller's open sessions.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct List(Draft);

typed!(List, Value);

/// A request of [`Uploads::list_chunks`]: tell which chunks of a session have arrived.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListChunks(Draft);

typed!(ListChunks, Value);

/// A request of [`Uploads::list_hash_algorithms`]: list the hash algorithms uploads may use.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListHashAlgorithms(Draft);

typed!(
    ListHashAlgorithms,
    Vec<models::UploadsListHashAlgorithmsReplyItem>
);

/// A request of [`Uploads::send_batch`]: upload up to 200 small files to one place in one call.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SendBatch(Draft);

impl SendBatch {
    /// Target folder; the root if absent.
    pub fn folder_id(self, folder_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("folder_id", folder_id))
    }

    /// Tag of the caller, echoed back. 1 to 150 characters, of the form `^[a-zA-Z0-9\-]+$`.
    pub fn creator(self, creator: impl Into<String>) -> Self {
        Self(self.0.value::<String>("creator", creator))
    }

    /// Bytes of the manifest entry with that index, with its file name.
    pub fn files(self, files: impl IntoIterator<Item = impl Into<Input>>) -> Self {
        Self(self.0.inputs("file_", files))
    }
}

typed!(SendBatch, models::BatchReply);

/// A request of [`Uploads::send_chunk`]: send one chunk of a session.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SendChunk(Draft);

impl SendChunk {
    /// Always with hash. One of `md5`, `sha1`, `sha256`, `sha384`, `crc32c`.
    pub fn hash_algo(self, hash_algo: impl Into<models::UploadsSendChunkHashAlgo>) -> Self {
        Self(
            self.0
                .value::<models::UploadsSendChunkHashAlgo>("hash_algo", hash_algo),
        )
    }

    /// Hex digest of this body, always with hash_algo. Of the form `^[0-9a-f]+$`.
    pub fn hash(self, hash: impl Into<String>) -> Self {
        Self(self.0.value::<String>("hash", hash))
    }

    /// CRC-32C of the whole file; on the first send of the chunk whose value is known last, and on
    /// its resends only. Of the form `^[0-9a-f]{8}$`.
    pub fn file_crc32c(self, file_crc32c: impl Into<String>) -> Self {
        Self(self.0.value::<String>("file_crc32c", file_crc32c))
    }

    /// Write-back to a protected File Share only; then on every step. 1 to 255 characters.
    pub fn link_password(self, link_password: impl Into<String>) -> Self {
        Self(self.0.value::<String>("link_password", link_password))
    }
}

typed!(SendChunk, Value);

/// A request of [`Uploads::send_stream`]: send the whole body of a stream session.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SendStream(Draft);

impl SendStream {
    /// Hex digest of this body, always with hash_algo. Of the form `^[0-9a-f]+$`.
    pub fn hash(self, hash: impl Into<String>) -> Self {
        Self(self.0.value::<String>("hash", hash))
    }

    /// Always with hash. One of `md5`, `sha1`, `sha256`, `sha384`, `crc32c`.
    pub fn hash_algo(self, hash_algo: impl Into<models::UploadsSendStreamHashAlgo>) -> Self {
        Self(
            self.0
                .value::<models::UploadsSendStreamHashAlgo>("hash_algo", hash_algo),
        )
    }
}

typed!(SendStream, Value);

/// A request of [`Uploads::upload_small`]: upload a file of up to 4 MiB in one call.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UploadSmall(Draft);

impl UploadSmall {
    /// Write-back to a protected File Share only; then on every step. 1 to 255 characters.
    pub fn link_password(self, link_password: impl Into<String>) -> Self {
        Self(self.0.value::<String>("link_password", link_password))
    }

    /// Workspace or share to store into; a File Share with update. Without it the file stays
    /// unplaced until storage.add_file.
    pub fn instance_id(self, instance_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("instance_id", instance_id))
    }

    /// Kind of instance_id, not for a File Share. One of `workspace`, `share`.
    pub fn profile_type(
        self,
        profile_type: impl Into<models::UploadsUploadSmallProfileType>,
    ) -> Self {
        Self(
            self.0
                .value::<models::UploadsUploadSmallProfileType>("profile_type", profile_type),
        )
    }

    /// Target folder, the root if absent. Not with update.
    pub fn folder_id(self, folder_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("folder_id", folder_id))
    }

    /// The file to replace, with action=update only. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    pub fn file_id(self, file_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("file_id", file_id))
    }

    /// Organization domain; older form.
    pub fn org(self, org: impl Into<String>) -> Self {
        Self(self.0.value::<String>("org", org))
    }

    /// Folders below folder_id, ending in a slash, each name at most 255 characters. Leave out if
    /// empty. 1 to 8192 characters, of the form `^[^/].*/$`, without `..` between slashes.
    pub fn relative_path(self, relative_path: impl Into<String>) -> Self {
        Self(self.0.value::<String>("relative_path", relative_path))
    }

    /// Tag of the caller. 1 to 150 characters, of the form `^[a-zA-Z0-9\-]+$`.
    pub fn creator(self, creator: impl Into<String>) -> Self {
        Self(self.0.value::<String>("creator", creator))
    }

    /// Hex digest of the whole file, always with hash_algo.
    pub fn hash(self, hash: impl Into<String>) -> Self {
        Self(self.0.value::<String>("hash", hash))
    }

    /// The parameter `hash_algo`. One of `md5`, `sha1`, `sha256`, `sha384`, `crc32c`.
    pub fn hash_algo(self, hash_algo: impl Into<models::UploadsUploadSmallHashAlgo>) -> Self {
        Self(
            self.0
                .value::<models::UploadsUploadSmallHashAlgo>("hash_algo", hash_algo),
        )
    }

    /// File Shares only. The version replaced; on a mismatch the session ends assembly_failed with
    /// status_message CONFLICT_VERSION_MISMATCH:{current version id}.
    pub fn if_version_id(self, if_version_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("if_version_id", if_version_id))
    }
}

typed!(UploadSmall, models::UploadsUploadSmallReply);

/// A request of [`Uploads::write_back`]: open a session that replaces the file behind a File Share.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct WriteBack(Draft);

impl WriteBack {
    /// Write-back to a protected File Share only; then on every step. 1 to 255 characters.
    pub fn link_password(self, link_password: impl Into<String>) -> Self {
        Self(self.0.value::<String>("link_password", link_password))
    }

    /// Tag of the caller. 1 to 150 characters, of the form `^[a-zA-Z0-9\-]+$`.
    pub fn creator(self, creator: impl Into<String>) -> Self {
        Self(self.0.value::<String>("creator", creator))
    }

    /// Hex digest of the whole file, always with hash_algo.
    pub fn hash(self, hash: impl Into<String>) -> Self {
        Self(self.0.value::<String>("hash", hash))
    }

    /// The parameter `hash_algo`. One of `md5`, `sha1`, `sha256`, `sha384`, `crc32c`.
    pub fn hash_algo(self, hash_algo: impl Into<models::UploadsWriteBackHashAlgo>) -> Self {
        Self(
            self.0
                .value::<models::UploadsWriteBackHashAlgo>("hash_algo", hash_algo),
        )
    }

    /// File Shares only. The version replaced; on a mismatch the session ends assembly_failed with
    /// status_message CONFLICT_VERSION_MISMATCH:{current version id}.
    pub fn if_version_id(self, if_version_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("if_version_id", if_version_id))
    }
}

typed!(WriteBack, models::UploadsWriteBackReply);

/// A request of [`Uploads::write_back_small`]: replace the file behind a File Share in one call.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct WriteBackSmall(Draft);

impl WriteBackSmall {
    /// Write-back to a protected File Share only; then on every step. 1 to 255 characters.
    pub fn link_password(self, link_password: impl Into<String>) -> Self {
        Self(self.0.value::<String>("link_password", link_password))
    }

    /// Tag of the caller. 1 to 150 characters, of the form `^[a-zA-Z0-9\-]+$`.
    pub fn creator(self, creator: impl Into<String>) -> Self {
        Self(self.0.value::<String>("creator", creator))
    }

    /// Hex digest of the whole file, always with hash_algo.
    pub fn hash(self, hash: impl Into<String>) -> Self {
        Self(self.0.value::<String>("hash", hash))
    }

    /// The parameter `hash_algo`. One of `md5`, `sha1`, `sha256`, `sha384`, `crc32c`.
    pub fn hash_algo(self, hash_algo: impl Into<models::UploadsWriteBackSmallHashAlgo>) -> Self {
        Self(
            self.0
                .value::<models::UploadsWriteBackSmallHashAlgo>("hash_algo", hash_algo),
        )
    }

    /// File Shares only. The version replaced; on a mismatch the session ends assembly_failed with
    /// status_message CONFLICT_VERSION_MISMATCH:{current version id}.
    pub fn if_version_id(self, if_version_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("if_version_id", if_version_id))
    }
}

typed!(WriteBackSmall, models::UploadsWriteBackSmallReply);
