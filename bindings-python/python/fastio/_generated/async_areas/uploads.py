# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Operations on uploads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._caller import NOT_GIVEN, AsyncArea

if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping, Sequence
    from typing import Any, Unpack

    from ..._caller import Binary, CallOptions, NotGiven
    from .. import models


class AsyncUploads(AsyncArea):
    """Operations on uploads."""

    async def complete(
        self,
        upload_id: str,
        *,
        link_password: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Have the chunks assembled.

        Chunked sessions only; a stream session refuses it with 406. Assembly and storing follow
        on their own; poll uploads.get.

        `uploads.complete`: `POST /upload/{upload_id}/complete/`. Not sent again when its outcome
        is unknown.

        The work goes on after the reply: poll `uploads.get` until its `session.status` is
        `complete` or `stored`, or has failed with `assembly_failed` or `store_failed`.

        Reply: Done. The payload is not documented.

        Args:
            upload_id: Session id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
            link_password: Write-back to a protected File Share only; then on every step. 1 to
                255 characters.

        Raises:
            FastioError: Among others for:
                - code 10522 (Upload Size Mismatch): The chunks do not add up to size. The
                    session cannot recover; delete it.
                - HTTP 406, code 10778 (File CRC-32C Mismatch): The finished file does not match
                    its CRC-32C; the session ends assembly_failed.
        """
        return await self._any(
            "uploads.complete",
            {"upload_id": upload_id, "link_password": link_password},
            options,
        )

    async def create_session(
        self,
        name: str,
        size: int,
        *,
        link_password: str | NotGiven = NOT_GIVEN,
        action: models.UploadsCreateSessionAction | NotGiven = NOT_GIVEN,
        instance_id: str | NotGiven = NOT_GIVEN,
        profile_type: models.UploadsCreateSessionProfileType | NotGiven = NOT_GIVEN,
        folder_id: str | NotGiven = NOT_GIVEN,
        file_id: str | NotGiven = NOT_GIVEN,
        org: str | NotGiven = NOT_GIVEN,
        relative_path: str | NotGiven = NOT_GIVEN,
        creator: str | NotGiven = NOT_GIVEN,
        hash: str | NotGiven = NOT_GIVEN,
        hash_algo: models.UploadsCreateSessionHashAlgo | NotGiven = NOT_GIVEN,
        if_version_id: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.UploadsCreateSessionReply:
        """Open a session for chunks.

        Three modes. With the part chunk (up to 4 MiB) the file is taken and assembled at once;
        do not call complete. With size and no chunk the session waits for chunks. With
        stream=true the size may be unknown and the body goes to the stream call.

        `uploads.create_session`: `POST /upload/`. Not sent again when its outcome is unknown.

        `instance_id` is given only together with `action`. `file_id` is given only together with
        `action`.

        Reply: The session. A write-back can answer with session instead of id at the top.

        Args:
            name: File name, counted in characters. Needed with action=update too. 1 to 255
                characters.
            size: Exact bytes, required unless stream=true. At least 0.
            link_password: Write-back to a protected File Share only; then on every step. 1 to
                255 characters.
            action: update replaces the content of file_id and makes a version. Leave it out
                together with instance_id only. One of `create`, `update`.
            instance_id: Workspace or share to store into; a File Share with update. Without it
                the file stays unplaced until storage.add_file.
            profile_type: Kind of instance_id, not for a File Share. One of `workspace`, `share`.
            folder_id: Target folder, the root if absent. Not with update.
            file_id: The file to replace, with action=update only. Of the form
                `^[A-Za-z0-9_-]{1,128}$`.
            org: Organization domain; older form.
            relative_path: Folders below folder_id, ending in a slash, each name at most 255
                characters. Leave out if empty. 1 to 8192 characters, of the form `^[^/].*/$`,
                without `..` between slashes.
            creator: Tag of the caller. 1 to 150 characters, of the form `^[a-zA-Z0-9\\-]+$`.
            hash: Hex digest of the whole file, always with hash_algo.
            hash_algo: The parameter `hash_algo`. One of `md5`, `sha1`, `sha256`, `sha384`,
                `crc32c`.
            if_version_id: File Shares only. The version replaced; on a mismatch the session ends
                assembly_failed with status_message CONFLICT_VERSION_MISMATCH:{current version
                id}.

        Raises:
            FastioError: Among others for:
                - HTTP 406, code 10778 (File CRC-32C Mismatch): The bytes do not match a crc32c
                    hash; nothing is stored. Terminal.
                - HTTP 400, class 1605 (Invalid Input): if_version_id on a target that is no File
                    Share; relative_path sent empty.
                - HTTP 400, code 196420 (Hash Pair Incomplete): Only one of hash and hash_algo
                    was sent.
                - HTTP 406, code 206604: The name is longer than 255 characters.
        """
        return await self._call(
            "uploads.create_session",
            {
                "name": name,
                "size": size,
                "link_password": link_password,
                "action": action,
                "instance_id": instance_id,
                "profile_type": profile_type,
                "folder_id": folder_id,
                "file_id": file_id,
                "org": org,
                "relative_path": relative_path,
                "creator": creator,
                "hash": hash,
                "hash_algo": hash_algo,
                "if_version_id": if_version_id,
            },
            "UploadsCreateSessionReply",
            options,
        )

    async def create_stream(
        self,
        name: str,
        *,
        link_password: str | NotGiven = NOT_GIVEN,
        action: models.UploadsCreateStreamAction | NotGiven = NOT_GIVEN,
        instance_id: str | NotGiven = NOT_GIVEN,
        profile_type: models.UploadsCreateStreamProfileType | NotGiven = NOT_GIVEN,
        folder_id: str | NotGiven = NOT_GIVEN,
        file_id: str | NotGiven = NOT_GIVEN,
        org: str | NotGiven = NOT_GIVEN,
        relative_path: str | NotGiven = NOT_GIVEN,
        creator: str | NotGiven = NOT_GIVEN,
        max_size: int | NotGiven = NOT_GIVEN,
        if_version_id: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.UploadsCreateStreamReply:
        """Open a session for one streamed body.

        Three modes. With the part chunk (up to 4 MiB) the file is taken and assembled at once;
        do not call complete. With size and no chunk the session waits for chunks. With
        stream=true the size may be unknown and the body goes to the stream call.

        `uploads.create_stream`: `POST /upload/`. Not sent again when its outcome is unknown.

        `instance_id` is given only together with `action`. `file_id` is given only together with
        `action`.

        Reply: The session. A write-back can answer with session instead of id at the top.

        Args:
            name: File name, counted in characters. Needed with action=update too. 1 to 255
                characters.
            link_password: Write-back to a protected File Share only; then on every step. 1 to
                255 characters.
            action: update replaces the content of file_id and makes a version. Leave it out
                together with instance_id only. One of `create`, `update`.
            instance_id: Workspace or share to store into; a File Share with update. Without it
                the file stays unplaced until storage.add_file.
            profile_type: Kind of instance_id, not for a File Share. One of `workspace`, `share`.
            folder_id: Target folder, the root if absent. Not with update.
            file_id: The file to replace, with action=update only. Of the form
                `^[A-Za-z0-9_-]{1,128}$`.
            org: Organization domain; older form.
            relative_path: Folders below folder_id, ending in a slash, each name at most 255
                characters. Leave out if empty. 1 to 8192 characters, of the form `^[^/].*/$`,
                without `..` between slashes.
            creator: Tag of the caller. 1 to 150 characters, of the form `^[a-zA-Z0-9\\-]+$`.
            max_size: Ceiling of a stream; the plan's file size if absent. At least 1.
            if_version_id: File Shares only. The version replaced; on a mismatch the session ends
                assembly_failed with status_message CONFLICT_VERSION_MISMATCH:{current version
                id}.

        Raises:
            FastioError: Among others for:
                - HTTP 406, code 10778 (File CRC-32C Mismatch): The bytes do not match a crc32c
                    hash; nothing is stored. Terminal.
                - HTTP 400, class 1605 (Invalid Input): if_version_id on a target that is no File
                    Share; relative_path sent empty.
                - HTTP 400, code 196420 (Hash Pair Incomplete): Only one of hash and hash_algo
                    was sent.
                - HTTP 406, code 206604: The name is longer than 255 characters.
        """
        return await self._call(
            "uploads.create_stream",
            {
                "name": name,
                "link_password": link_password,
                "action": action,
                "instance_id": instance_id,
                "profile_type": profile_type,
                "folder_id": folder_id,
                "file_id": file_id,
                "org": org,
                "relative_path": relative_path,
                "creator": creator,
                "max_size": max_size,
                "if_version_id": if_version_id,
            },
            "UploadsCreateStreamReply",
            options,
        )

    async def delete(self, upload_id: str, **options: Unpack[CallOptions]) -> Any:
        """Cancel a session, or clear away a finished one.

        An open session loses its chunks. Of a finished one only the record goes; the stored file
        stays.

        `uploads.delete`: `DELETE /upload/{upload_id}/`. What it takes away is gone for good, or
        for others.

        Reply: Done. The payload is not documented.

        Args:
            upload_id: Session id. Of the form `^[A-Za-z0-9_-]{1,128}$`.

        Raises:
            FastioError: Among others for:
                - code 10507: The session id is not valid.
                - code 10508: No such session; on clean-up take it as done.
        """
        return await self._any("uploads.delete", {"upload_id": upload_id}, options)

    async def delete_all(self, **options: Unpack[CallOptions]) -> Any:
        """Cancel and delete every session of the caller.

        `uploads.delete_all`: `DELETE /upload/`. What it takes away is gone for good, or for
        others.

        Reply: Done. The payload is not documented.
        """
        return await self._any("uploads.delete_all", {}, options)

    async def delete_chunk(
        self,
        upload_id: str,
        order: int,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Drop one chunk so it can be sent anew.

        `uploads.delete_chunk`: `DELETE /upload/{upload_id}/chunk/`. What it takes away is gone
        for good, or for others.

        Reply: Done. The payload is not documented.

        Args:
            upload_id: Session id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
            order: The parameter `order`. At least 1.
        """
        return await self._any(
            "uploads.delete_chunk",
            {"upload_id": upload_id, "order": order},
            options,
        )

    async def get(
        self,
        upload_id: str,
        *,
        wait: int | NotGiven = NOT_GIVEN,
        link_password: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.Upload:
        """Read a session; with wait, hold until its status changes.

        chunks tells what has arrived, which is what a client needs to resume. wait answers at
        once on a change. complete is success on every path; new_file_id is set by then if the
        session named instance_id.

        `uploads.get`: `GET /upload/{upload_id}/details/`.

        With `wait`, the service holds its answer for up to 590 seconds.

        Reply: The session.

        Args:
            upload_id: Session id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
            wait: Seconds to hold the request. 0 to 590.
            link_password: Write-back to a protected File Share only; then on every step. 1 to
                255 characters.
        """
        return await self._call(
            "uploads.get",
            {"upload_id": upload_id, "wait": wait, "link_password": link_password},
            "Upload",
            options,
        )

    async def get_batch(self, batch_id: str, **options: Unpack[CallOptions]) -> models.BatchReply:
        """Read the reply of a batch upload again.

        A copy of the first reply, never renewed, for one hour; a node_id that was null stays
        null. Poll uploads.get for the ids.

        `uploads.get_batch`: `GET /upload/batch/{batch_id}/`.

        Reply: The first reply.

        Args:
            batch_id: batch_id of uploads.send_batch.
        """
        return await self._call("uploads.get_batch", {"batch_id": batch_id}, "BatchReply", options)

    async def get_extension_limits(
        self,
        *,
        plan: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.UploadsGetExtensionLimitsReply:
        """Read the file extensions a plan refuses.

        `uploads.get_extension_limits`: `GET /upload/limits/extensions/`.

        Reply: The lists.

        Args:
            plan: A plan other than the caller's.
        """
        return await self._call(
            "uploads.get_extension_limits",
            {"plan": plan},
            "UploadsGetExtensionLimitsReply",
            options,
        )

    async def get_limits(
        self,
        *,
        action: models.UploadsGetLimitsAction | NotGiven = NOT_GIVEN,
        org: str | NotGiven = NOT_GIVEN,
        instance_id: str | NotGiven = NOT_GIVEN,
        folder_id: str | NotGiven = NOT_GIVEN,
        file_id: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.UploadLimits:
        """Read the size and chunk limits that hold for an upload.

        Without action the caller's plan counts, or that of org.

        `uploads.get_limits`: `GET /upload/limits/`.

        Reply: The limits.

        Args:
            action: The parameter `action`. One of `create`, `update`.
            org: Organization; without action.
            instance_id: Target workspace or share, required with action.
            folder_id: A storage node's OpaqueId, or `root` for the storage root, or `trash` for
                the trash folder.
            file_id: Required with action=update. Of the form `^[A-Za-z0-9_-]{1,128}$`.
        """
        return await self._call(
            "uploads.get_limits",
            {
                "action": action,
                "org": org,
                "instance_id": instance_id,
                "folder_id": folder_id,
                "file_id": file_id,
            },
            "UploadLimits",
            options,
        )

    async def list(self, **options: Unpack[CallOptions]) -> Any:
        """List the caller's open sessions.

        `uploads.list`: `GET /upload/details/`.

        Reply: Done. The payload is not documented.
        """
        return await self._any("uploads.list", {}, options)

    async def list_chunks(self, upload_id: str, **options: Unpack[CallOptions]) -> Any:
        """Tell which chunks of a session have arrived.

        `uploads.list_chunks`: `GET /upload/{upload_id}/chunk/`.

        Reply: Done. The payload is not documented.

        Args:
            upload_id: Session id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
        """
        return await self._any("uploads.list_chunks", {"upload_id": upload_id}, options)

    async def list_hash_algorithms(
        self,
        **options: Unpack[CallOptions],
    ) -> builtins.list[models.UploadsListHashAlgorithmsReplyItem]:
        """List the hash algorithms uploads may use.

        `uploads.list_hash_algorithms`: `GET /upload/algos/`.

        Reply: The names.
        """
        return await self._call("uploads.list_hash_algorithms", {}, None, options)

    async def send_batch(
        self,
        instance_id: str,
        manifest: Sequence[models.BatchEntry | Mapping[str, Any]],
        *,
        folder_id: str | NotGiven = NOT_GIVEN,
        creator: str | NotGiven = NOT_GIVEN,
        files: Sequence[Binary] | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.BatchReply:
        """Upload up to 200 small files to one place in one call.

        Each file at most 4 MiB, the body at most 100 MiB. 200 also answers a partial or a
        complete failure; read every result. A bad manifest or one file too large refuses the
        batch as a whole. Own rate-limit bucket. Not for anonymous callers.

        `uploads.send_batch`: `POST /upload/batch/`. Not sent again when its outcome is unknown.

        Reply: One result per file, paired by index.

        Args:
            instance_id: Target workspace or share.
            manifest: The parameter `manifest`. 1 to 200 items.
            folder_id: Target folder; the root if absent.
            creator: Tag of the caller, echoed back. 1 to 150 characters, of the form
                `^[a-zA-Z0-9\\-]+$`.
            files: Bytes of the manifest entry with that index, with its file name.

        Raises:
            FastioError: Among others for:
                - HTTP 401, code 10011 (Credential Missing Or Dead): The caller is anonymous.
                - HTTP 429, class 1671 (Rate Limited): The bucket upload_batch_create is empty.
                - HTTP 403, class 1685 (Feature Limit): More than 200 files.
                - code 146871: In error_code of one result: a folder name in relative_path is
                    longer than 255 characters.
        """
        return await self._call(
            "uploads.send_batch",
            {
                "instance_id": instance_id,
                "manifest": manifest,
                "folder_id": folder_id,
                "creator": creator,
                "files": files,
            },
            "BatchReply",
            options,
        )

    async def send_chunk(
        self,
        upload_id: str,
        order: int,
        size: int,
        chunk: Binary,
        *,
        hash_algo: models.UploadsSendChunkHashAlgo | NotGiven = NOT_GIVEN,
        hash: str | NotGiven = NOT_GIVEN,
        file_crc32c: str | NotGiven = NOT_GIVEN,
        link_password: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Send one chunk of a session.

        Up to 3 at a time per session, in any order. Only the final chunk of a session may be
        under 1 MiB; send it last. A stream session refuses chunks with 406.

        `uploads.send_chunk`: `POST /upload/{upload_id}/chunk/`.

        Reply: Taken. A client needs nothing from the payload; the client's tests answer with the
        bare result.

        Args:
            upload_id: Session id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
            order: 1 for the first chunk. At least 1.
            size: Bytes of this chunk. At least 1.
            chunk: The bytes with any file name.
            hash_algo: Always with hash. One of `md5`, `sha1`, `sha256`, `sha384`, `crc32c`.
            hash: Hex digest of this body, always with hash_algo. Of the form `^[0-9a-f]+$`.
            file_crc32c: CRC-32C of the whole file; on the first send of the chunk whose value is
                known last, and on its resends only. Of the form `^[0-9a-f]{8}$`.
            link_password: Write-back to a protected File Share only; then on every step. 1 to
                255 characters.

        Raises:
            FastioError: Among others for:
                - HTTP 406, code 10778 (File CRC-32C Mismatch): The finished file does not match
                    file_crc32c; the session ends assembly_failed.
                - HTTP 409, code 10779 (File CRC-32C Conflict): Another file_crc32c is already
                    set for the session; send the first value.
        """
        return await self._any(
            "uploads.send_chunk",
            {
                "upload_id": upload_id,
                "order": order,
                "size": size,
                "chunk": chunk,
                "hash_algo": hash_algo,
                "hash": hash,
                "file_crc32c": file_crc32c,
                "link_password": link_password,
            },
            options,
        )

    async def send_stream(
        self,
        upload_id: str,
        body: Binary,
        *,
        hash: str | NotGiven = NOT_GIVEN,
        hash_algo: models.UploadsSendStreamHashAlgo | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Send the whole body of a stream session.

        One shot; the session finishes by itself. A chunked session refuses it with 406, and so
        does a second try.

        `uploads.send_stream`: `POST /upload/{upload_id}/stream/`. Not sent again when its
        outcome is unknown.

        The work goes on after the reply: poll `uploads.get` until its `session.status` is
        `complete` or `stored`, or has failed with `assembly_failed` or `store_failed`.

        Reply: Taken; read the session for the outcome.

        Args:
            upload_id: Session id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
            body: The whole body.
            hash: Hex digest of this body, always with hash_algo. Of the form `^[0-9a-f]+$`.
            hash_algo: Always with hash. One of `md5`, `sha1`, `sha256`, `sha384`, `crc32c`.

        Raises:
            FastioError: Among others for:
                - HTTP 406, code 10778 (File CRC-32C Mismatch): The bytes do not match a crc32c
                    hash; nothing is stored.
        """
        return await self._any(
            "uploads.send_stream",
            {"upload_id": upload_id, "body": body, "hash": hash, "hash_algo": hash_algo},
            options,
        )

    async def upload_small(
        self,
        name: str,
        size: int,
        action: models.UploadsUploadSmallAction,
        chunk: Binary,
        *,
        link_password: str | NotGiven = NOT_GIVEN,
        instance_id: str | NotGiven = NOT_GIVEN,
        profile_type: models.UploadsUploadSmallProfileType | NotGiven = NOT_GIVEN,
        folder_id: str | NotGiven = NOT_GIVEN,
        file_id: str | NotGiven = NOT_GIVEN,
        org: str | NotGiven = NOT_GIVEN,
        relative_path: str | NotGiven = NOT_GIVEN,
        creator: str | NotGiven = NOT_GIVEN,
        hash: str | NotGiven = NOT_GIVEN,
        hash_algo: models.UploadsUploadSmallHashAlgo | NotGiven = NOT_GIVEN,
        if_version_id: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.UploadsUploadSmallReply:
        """Upload a file of up to 4 MiB in one call.

        Three modes. With the part chunk (up to 4 MiB) the file is taken and assembled at once;
        do not call complete. With size and no chunk the session waits for chunks. With
        stream=true the size may be unknown and the body goes to the stream call.

        `uploads.upload_small`: `POST /upload/`. Not sent again when its outcome is unknown.

        `instance_id` is given only together with `action`. `file_id` is given only together with
        `action`.

        The work goes on after the reply: poll `uploads.get` until its `session.status` is
        `complete` or `stored`, or has failed with `assembly_failed` or `store_failed`.

        Reply: The session. A write-back can answer with session instead of id at the top.

        Args:
            name: File name, counted in characters. Needed with action=update too. 1 to 255
                characters.
            size: Exact bytes, required unless stream=true. At least 0.
            action: update replaces the content of file_id and makes a version. Leave it out
                together with instance_id only. One of `create`, `update`.
            chunk: The whole file with a file name.
            link_password: Write-back to a protected File Share only; then on every step. 1 to
                255 characters.
            instance_id: Workspace or share to store into; a File Share with update. Without it
                the file stays unplaced until storage.add_file.
            profile_type: Kind of instance_id, not for a File Share. One of `workspace`, `share`.
            folder_id: Target folder, the root if absent. Not with update.
            file_id: The file to replace, with action=update only. Of the form
                `^[A-Za-z0-9_-]{1,128}$`.
            org: Organization domain; older form.
            relative_path: Folders below folder_id, ending in a slash, each name at most 255
                characters. Leave out if empty. 1 to 8192 characters, of the form `^[^/].*/$`,
                without `..` between slashes.
            creator: Tag of the caller. 1 to 150 characters, of the form `^[a-zA-Z0-9\\-]+$`.
            hash: Hex digest of the whole file, always with hash_algo.
            hash_algo: The parameter `hash_algo`. One of `md5`, `sha1`, `sha256`, `sha384`,
                `crc32c`.
            if_version_id: File Shares only. The version replaced; on a mismatch the session ends
                assembly_failed with status_message CONFLICT_VERSION_MISMATCH:{current version
                id}.

        Raises:
            FastioError: Among others for:
                - HTTP 406, code 10778 (File CRC-32C Mismatch): The bytes do not match a crc32c
                    hash; nothing is stored. Terminal.
                - HTTP 400, class 1605 (Invalid Input): if_version_id on a target that is no File
                    Share; relative_path sent empty.
                - HTTP 400, code 196420 (Hash Pair Incomplete): Only one of hash and hash_algo
                    was sent.
                - HTTP 406, code 206604: The name is longer than 255 characters.
        """
        return await self._call(
            "uploads.upload_small",
            {
                "name": name,
                "size": size,
                "action": action,
                "chunk": chunk,
                "link_password": link_password,
                "instance_id": instance_id,
                "profile_type": profile_type,
                "folder_id": folder_id,
                "file_id": file_id,
                "org": org,
                "relative_path": relative_path,
                "creator": creator,
                "hash": hash,
                "hash_algo": hash_algo,
                "if_version_id": if_version_id,
            },
            "UploadsUploadSmallReply",
            options,
        )

    async def write_back(
        self,
        name: str,
        size: int,
        instance_id: str,
        file_id: str,
        *,
        link_password: str | NotGiven = NOT_GIVEN,
        creator: str | NotGiven = NOT_GIVEN,
        hash: str | NotGiven = NOT_GIVEN,
        hash_algo: models.UploadsWriteBackHashAlgo | NotGiven = NOT_GIVEN,
        if_version_id: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.UploadsWriteBackReply:
        """Open a session that replaces the file behind a File Share.

        Three modes. With the part chunk (up to 4 MiB) the file is taken and assembled at once;
        do not call complete. With size and no chunk the session waits for chunks. With
        stream=true the size may be unknown and the body goes to the stream call.

        `uploads.write_back`: `POST /upload/`. Not sent again when its outcome is unknown.

        Reply: The session. A write-back can answer with session instead of id at the top.

        Args:
            name: File name, counted in characters. Needed with action=update too. 1 to 255
                characters.
            size: Exact bytes, required unless stream=true. At least 0.
            instance_id: Workspace or share to store into; a File Share with update. Without it
                the file stays unplaced until storage.add_file.
            file_id: The file to replace, with action=update only. Of the form
                `^[A-Za-z0-9_-]{1,128}$`.
            link_password: Write-back to a protected File Share only; then on every step. 1 to
                255 characters.
            creator: Tag of the caller. 1 to 150 characters, of the form `^[a-zA-Z0-9\\-]+$`.
            hash: Hex digest of the whole file, always with hash_algo.
            hash_algo: The parameter `hash_algo`. One of `md5`, `sha1`, `sha256`, `sha384`,
                `crc32c`.
            if_version_id: File Shares only. The version replaced; on a mismatch the session ends
                assembly_failed with status_message CONFLICT_VERSION_MISMATCH:{current version
                id}.

        Raises:
            FastioError: Among others for:
                - HTTP 406, code 10778 (File CRC-32C Mismatch): The bytes do not match a crc32c
                    hash; nothing is stored. Terminal.
                - HTTP 400, class 1605 (Invalid Input): if_version_id on a target that is no File
                    Share; relative_path sent empty.
                - HTTP 400, code 196420 (Hash Pair Incomplete): Only one of hash and hash_algo
                    was sent.
                - HTTP 406, code 206604: The name is longer than 255 characters.
        """
        return await self._call(
            "uploads.write_back",
            {
                "name": name,
                "size": size,
                "instance_id": instance_id,
                "file_id": file_id,
                "link_password": link_password,
                "creator": creator,
                "hash": hash,
                "hash_algo": hash_algo,
                "if_version_id": if_version_id,
            },
            "UploadsWriteBackReply",
            options,
        )

    async def write_back_small(
        self,
        name: str,
        size: int,
        instance_id: str,
        file_id: str,
        chunk: Binary,
        *,
        link_password: str | NotGiven = NOT_GIVEN,
        creator: str | NotGiven = NOT_GIVEN,
        hash: str | NotGiven = NOT_GIVEN,
        hash_algo: models.UploadsWriteBackSmallHashAlgo | NotGiven = NOT_GIVEN,
        if_version_id: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.UploadsWriteBackSmallReply:
        """Replace the file behind a File Share in one call.

        Three modes. With the part chunk (up to 4 MiB) the file is taken and assembled at once;
        do not call complete. With size and no chunk the session waits for chunks. With
        stream=true the size may be unknown and the body goes to the stream call.

        `uploads.write_back_small`: `POST /upload/`. Not sent again when its outcome is unknown.

        The work goes on after the reply: poll `uploads.get` until its `session.status` is
        `complete` or `stored`, or has failed with `assembly_failed` or `store_failed`.

        Reply: The session. A write-back can answer with session instead of id at the top.

        Args:
            name: File name, counted in characters. Needed with action=update too. 1 to 255
                characters.
            size: Exact bytes, required unless stream=true. At least 0.
            instance_id: Workspace or share to store into; a File Share with update. Without it
                the file stays unplaced until storage.add_file.
            file_id: The file to replace, with action=update only. Of the form
                `^[A-Za-z0-9_-]{1,128}$`.
            chunk: The whole file with a file name.
            link_password: Write-back to a protected File Share only; then on every step. 1 to
                255 characters.
            creator: Tag of the caller. 1 to 150 characters, of the form `^[a-zA-Z0-9\\-]+$`.
            hash: Hex digest of the whole file, always with hash_algo.
            hash_algo: The parameter `hash_algo`. One of `md5`, `sha1`, `sha256`, `sha384`,
                `crc32c`.
            if_version_id: File Shares only. The version replaced; on a mismatch the session ends
                assembly_failed with status_message CONFLICT_VERSION_MISMATCH:{current version
                id}.

        Raises:
            FastioError: Among others for:
                - HTTP 406, code 10778 (File CRC-32C Mismatch): The bytes do not match a crc32c
                    hash; nothing is stored. Terminal.
                - HTTP 400, class 1605 (Invalid Input): if_version_id on a target that is no File
                    Share; relative_path sent empty.
                - HTTP 400, code 196420 (Hash Pair Incomplete): Only one of hash and hash_algo
                    was sent.
                - HTTP 406, code 206604: The name is longer than 255 characters.
        """
        return await self._call(
            "uploads.write_back_small",
            {
                "name": name,
                "size": size,
                "instance_id": instance_id,
                "file_id": file_id,
                "chunk": chunk,
                "link_password": link_password,
                "creator": creator,
                "hash": hash,
                "hash_algo": hash_algo,
                "if_version_id": if_version_id,
            },
            "UploadsWriteBackSmallReply",
            options,
        )
