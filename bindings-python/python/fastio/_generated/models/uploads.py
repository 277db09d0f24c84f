# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Models of `uploads`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._model import Model


class BatchEntry(Model):
    """`BatchEntry`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset(("relative_path", "hash", "hash_algo"))

    index: int
    """From 0; names the part file_{index}. 0 to 199."""
    filename: str
    """`filename`. 1 to 255 characters."""
    relative_path: str | None
    """Folders below folder_id, each name at most 255 characters."""
    hash: str | None
    """Always with hash_algo."""
    hash_algo: BatchEntryHashAlgo | None
    """`hash_algo`. One of `md5`, `sha1`, `sha256`, `sha384`, `crc32c`."""


BatchEntryHashAlgo: TypeAlias = Literal["md5", "sha1", "sha256", "sha384", "crc32c"]
"""The member `hash_algo` of `BatchEntry`."""


class BatchReply(Model):
    """`BatchReply`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset((
        "batch_id",
        "count_total",
        "count_succeeded",
        "count_errored",
        "results",
    ))
    _forms = {"results": ["BatchResult"]}

    batch_id: str | None
    """Valid for one hour; see uploads.get_batch."""
    count_total: int | None
    """`count_total`."""
    count_succeeded: int | None
    """`count_succeeded`."""
    count_errored: int | None
    """`count_errored`."""
    results: list[BatchResult] | None
    """`results`."""


class BatchResult(Model):
    """`BatchResult`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset((
        "index",
        "filename",
        "status",
        "upload_id",
        "node_id",
        "error_code",
        "error_message",
    ))

    index: int | None
    """`index`."""
    filename: str | None
    """`filename`."""
    status: BatchResultStatus | None
    """`status`."""
    upload_id: str | None
    """29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    Both forms are accepted in requests.
    """
    node_id: str | None
    """null with ok means that the id is assigned later; a success."""
    error_code: int | None
    """`error_code`."""
    error_message: str | None
    """`error_message`."""


BatchResultStatus: TypeAlias = Literal["ok", "error"] | str
"""The member `status` of `BatchResult`."""


class Upload(Model):
    """An upload session."""

    __slots__ = ()
    _optional = frozenset((
        "id",
        "status",
        "status_message",
        "new_file_id",
        "chunks",
        "integrity_failure",
    ))
    _forms = {"integrity_failure": "UploadIntegrityFailure"}

    id: str | None
    """29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    Both forms are accepted in requests.
    """
    status: UploadStatus | None
    """What each means is in x-upload-states. complete is success on every path; wait on with an
    unknown one.
    """
    status_message: str | None
    """Why a failed status was reached."""
    new_file_id: str | None
    """Node id, set with status complete if instance_id was named."""
    chunks: dict[str, int] | None
    """What has arrived: order as a decimal string to bytes."""
    integrity_failure: UploadIntegrityFailure | None
    """After a CRC-32C mismatch of the whole file."""


class UploadCreate(Model):
    """`UploadCreate`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset((
        "size",
        "action",
        "instance_id",
        "profile_type",
        "folder_id",
        "file_id",
        "org",
        "relative_path",
        "creator",
        "hash",
        "hash_algo",
        "stream",
        "max_size",
        "if_version_id",
    ))

    name: str
    """File name, counted in characters. Needed with action=update too. 1 to 255 characters."""
    size: int | None
    """Exact bytes, required unless stream=true. At least 0."""
    action: UploadCreateAction | None
    """update replaces the content of file_id and makes a version. Leave it out together with
    instance_id only. One of `create`, `update`.
    """
    instance_id: str | None
    """Workspace or share to store into; a File Share with update. Without it the file stays
    unplaced until storage.add_file.
    """
    profile_type: UploadCreateProfileType | None
    """Kind of instance_id, not for a File Share. One of `workspace`, `share`."""
    folder_id: str | None
    """Target folder, the root if absent. Not with update."""
    file_id: str | None
    """The file to replace, with action=update only."""
    org: str | None
    """Organization domain; older form."""
    relative_path: str | None
    """Folders below folder_id, ending in a slash, each name at most 255 characters. Leave out if
    empty.
    """
    creator: str | None
    """Tag of the caller."""
    hash: str | None
    """Hex digest of the whole file, always with hash_algo."""
    hash_algo: UploadCreateHashAlgo | None
    """`hash_algo`. One of `md5`, `sha1`, `sha256`, `sha384`, `crc32c`."""
    stream: str | None
    """`stream`. One of `true`, `false`. Default: `false`."""
    max_size: int | None
    """Ceiling of a stream; the plan's file size if absent. At least 1."""
    if_version_id: str | None
    """File Shares only. The version replaced; on a mismatch the session ends assembly_failed with
    status_message CONFLICT_VERSION_MISMATCH:{current version id}.
    """


UploadCreateAction: TypeAlias = Literal["create", "update"] | str
"""update replaces the content of file_id and makes a version. Leave it out together with
instance_id only.
"""


UploadCreateHashAlgo: TypeAlias = Literal["md5", "sha1", "sha256", "sha384", "crc32c"] | str
"""The member `hash_algo` of `UploadCreate`."""


UploadCreateProfileType: TypeAlias = Literal["workspace", "share"] | str
"""Kind of instance_id, not for a File Share."""


class UploadIntegrityFailure(Model):
    """After a CRC-32C mismatch of the whole file."""

    __slots__ = ()
    _optional = frozenset(("expected_crc32c", "computed_crc32c"))

    expected_crc32c: str | None
    """`expected_crc32c`."""
    computed_crc32c: str | None
    """`computed_crc32c`."""


class UploadLimits(Model):
    """`UploadLimits`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset(("chunk_size", "size", "chunks", "sessions", "sessions_size_max"))

    chunk_size: int | None
    """Largest chunk in bytes; figures in x-upload-limits."""
    size: int | None
    """Largest file in bytes."""
    chunks: int | None
    """Most chunks per session."""
    sessions: int | None
    """Most sessions open at once."""
    sessions_size_max: int | None
    """Most bytes over all open sessions."""


UploadStatus: TypeAlias = Literal[
    "ready",
    "uploading",
    "assemble",
    "assembling",
    "storing",
    "complete",
    "store",
    "stored",
    "assembly_failed",
    "store_failed",
] | str
"""What each means is in x-upload-states. complete is success on every path; wait on with an unknown
one.
"""


UploadsCreateSessionAction: TypeAlias = Literal["create", "update"]
"""update replaces the content of file_id and makes a version. Leave it out together with
instance_id only.
"""


UploadsCreateSessionHashAlgo: TypeAlias = Literal["md5", "sha1", "sha256", "sha384", "crc32c"]
"""The parameter `hash_algo` of `uploads.create_session`."""


UploadsCreateSessionProfileType: TypeAlias = Literal["workspace", "share"]
"""Kind of instance_id, not for a File Share."""


class UploadsCreateSessionReply(Model):
    """What `uploads.create_session` answers."""

    __slots__ = ()
    _optional = frozenset(("id", "new_file_id", "session"))
    _forms = {"session": "Upload"}

    id: str | None
    """29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    Both forms are accepted in requests.
    """
    new_file_id: str | None
    """Node id after a one-call upload with instance_id, usually still null."""
    session: Upload | None
    """An upload session."""


UploadsCreateStreamAction: TypeAlias = Literal["create", "update"]
"""update replaces the content of file_id and makes a version. Leave it out together with
instance_id only.
"""


UploadsCreateStreamProfileType: TypeAlias = Literal["workspace", "share"]
"""Kind of instance_id, not for a File Share."""


class UploadsCreateStreamReply(Model):
    """What `uploads.create_stream` answers."""

    __slots__ = ()
    _optional = frozenset(("id", "new_file_id", "session"))
    _forms = {"session": "Upload"}

    id: str | None
    """29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    Both forms are accepted in requests.
    """
    new_file_id: str | None
    """Node id after a one-call upload with instance_id, usually still null."""
    session: Upload | None
    """An upload session."""


class UploadsGetExtensionLimitsReply(Model):
    """What `uploads.get_extension_limits` answers."""

    __slots__ = ()
    _optional = frozenset((
        "restricted_extensions",
        "archive_extensions",
        "enforcement_enabled",
        "plan",
        "cache_ttl",
    ))

    restricted_extensions: list[str] | None
    """`restricted_extensions`."""
    archive_extensions: list[str] | None
    """`archive_extensions`."""
    enforcement_enabled: bool | None
    """`enforcement_enabled`."""
    plan: str | None
    """`plan`."""
    cache_ttl: int | None
    """Seconds."""


UploadsGetLimitsAction: TypeAlias = Literal["create", "update"]
"""The parameter `action` of `uploads.get_limits`."""


UploadsListHashAlgorithmsReplyItem: TypeAlias = Literal[
    "md5",
    "sha1",
    "sha256",
    "sha384",
    "crc32c",
] | str
"""One of: What `uploads.list_hash_algorithms` answers."""


UploadsSendChunkHashAlgo: TypeAlias = Literal["md5", "sha1", "sha256", "sha384", "crc32c"]
"""Always with hash."""


UploadsSendStreamHashAlgo: TypeAlias = Literal["md5", "sha1", "sha256", "sha384", "crc32c"]
"""Always with hash."""


UploadsUploadSmallAction: TypeAlias = Literal["create", "update"]
"""update replaces the content of file_id and makes a version. Leave it out together with
instance_id only.
"""


UploadsUploadSmallHashAlgo: TypeAlias = Literal["md5", "sha1", "sha256", "sha384", "crc32c"]
"""The parameter `hash_algo` of `uploads.upload_small`."""


UploadsUploadSmallProfileType: TypeAlias = Literal["workspace", "share"]
"""Kind of instance_id, not for a File Share."""


class UploadsUploadSmallReply(Model):
    """What `uploads.upload_small` answers."""

    __slots__ = ()
    _optional = frozenset(("id", "new_file_id", "session"))
    _forms = {"session": "Upload"}

    id: str | None
    """29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    Both forms are accepted in requests.
    """
    new_file_id: str | None
    """Node id after a one-call upload with instance_id, usually still null."""
    session: Upload | None
    """An upload session."""


UploadsWriteBackHashAlgo: TypeAlias = Literal["md5", "sha1", "sha256", "sha384", "crc32c"]
"""The parameter `hash_algo` of `uploads.write_back`."""


class UploadsWriteBackReply(Model):
    """What `uploads.write_back` answers."""

    __slots__ = ()
    _optional = frozenset(("id", "new_file_id", "session"))
    _forms = {"session": "Upload"}

    id: str | None
    """29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    Both forms are accepted in requests.
    """
    new_file_id: str | None
    """Node id after a one-call upload with instance_id, usually still null."""
    session: Upload | None
    """An upload session."""


UploadsWriteBackSmallHashAlgo: TypeAlias = Literal["md5", "sha1", "sha256", "sha384", "crc32c"]
"""The parameter `hash_algo` of `uploads.write_back_small`."""


class UploadsWriteBackSmallReply(Model):
    """What `uploads.write_back_small` answers."""

    __slots__ = ()
    _optional = frozenset(("id", "new_file_id", "session"))
    _forms = {"session": "Upload"}

    id: str | None
    """29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    Both forms are accepted in requests.
    """
    new_file_id: str | None
    """Node id after a one-call upload with instance_id, usually still null."""
    session: Upload | None
    """An upload session."""


class WebUpload(Model):
    """An import by URL. Only the status values are evidenced."""

    __slots__ = ()
    _optional = frozenset(("id", "status"))

    id: str | None
    """29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    Both forms are accepted in requests.
    """
    status: WebUploadStatus | None
    """`status`."""


WebUploadStatus: TypeAlias = Literal[
    "pending",
    "queued",
    "downloading",
    "uploading",
    "complete",
    "failed",
    "canceled",
] | str
"""The member `status` of `WebUpload`."""
