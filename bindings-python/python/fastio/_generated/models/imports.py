# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Models of `imports`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..._model import Model, OneOf

if TYPE_CHECKING:
    from .common import OffsetPagination


ImportAccessMode: TypeAlias = Literal["read_only", "read_write"]
"""read_write also sends local changes to the provider."""


class ImportDrive(Model):
    """A document library. Only drive_id is named."""

    __slots__ = ()
    _optional = frozenset(("drive_id",))

    drive_id: str | None
    """ID of Microsoft Graph that starts with b!, about 66 characters; passed on unchanged."""


class ImportIdentity(Model):
    """A connection to an account at a provider."""

    __slots__ = ()
    _optional = frozenset(("provider", "status", "identity_email", "properties"))
    _forms = {"properties": "ImportIdentityProperties"}

    provider: ImportIdentityProvider | None
    """`provider`."""
    status: ImportIdentityStatus | None
    """`status`."""
    identity_email: str | None
    """The account's address; a placeholder until the consent."""
    properties: ImportIdentityProperties | None
    """`properties`."""


class ImportIdentityProperties(Model):
    """The member `properties` of `ImportIdentity`."""

    __slots__ = ()
    _optional = frozenset(("oauth_pending", "account_type"))

    oauth_pending: bool | None
    """A person's consent is awaited."""
    account_type: ImportIdentityPropertiesAccountType | None
    """onedrive_business only; absent means work."""


ImportIdentityPropertiesAccountType: TypeAlias = Literal["work", "personal"] | str
"""onedrive_business only; absent means work."""


ImportIdentityProvider: TypeAlias = Literal[
    "google_drive",
    "box",
    "onedrive_business",
    "dropbox",
] | str
"""The member `provider` of `ImportIdentity`."""


ImportIdentityStatus: TypeAlias = Literal[
    "provisioning",
    "active",
    "error",
    "revoking",
    "revoked",
] | str
"""The member `status` of `ImportIdentity`."""


ImportProvider: TypeAlias = Literal["google_drive", "box", "onedrive_business", "dropbox"]
"""A storage provider."""


class ImportSource(Model):
    """A mirrored folder; over 30 keys, these are the ones named. A missing field is not a zero."""

    __slots__ = ()
    _optional = frozenset((
        "status",
        "access_mode",
        "file_count",
        "conflict_count",
        "last_sync_at",
        "remote_folder_web_url",
        "owner_user_id",
        "provider_name",
    ))

    status: ImportSourceStatus | None
    """`status`."""
    access_mode: ImportSourceAccessMode | None
    """`access_mode`."""
    file_count: int | None
    """`file_count`."""
    conflict_count: int | None
    """Write-backs in conflict."""
    last_sync_at: str | None
    """Moves when a sync ran."""
    remote_folder_web_url: str | None
    """google_drive and box only, after the first sync."""
    owner_user_id: str | None
    """Not in lists."""
    provider_name: str | None
    """Not in lists."""


ImportSourceAccessMode: TypeAlias = Literal["read_only", "read_write"] | str
"""The member `access_mode` of `ImportSource`."""


ImportSourceStatus: TypeAlias = Literal[
    "pending",
    "discovering",
    "syncing",
    "synced",
    "paused",
    "error",
    "disconnecting",
    "disconnect_pending",
    "disconnected",
] | str
"""The member `status` of `ImportSource`."""


if TYPE_CHECKING:
    ImportsCreateSourceReply: TypeAlias = "ImportSource | ImportsCreateSourceReplyObject | Model"
    """What `imports.create_source` answers."""
else:

    class ImportsCreateSourceReply(OneOf):
        """What `imports.create_source` answers."""

        __slots__ = ()
        _tests = (
            ("keys", (
                "status",
                "access_mode",
                "file_count",
                "conflict_count",
                "last_sync_at",
                "remote_folder_web_url",
                "owner_user_id",
                "provider_name",
            ), "ImportSource"),
            ("keys", ("source",), "ImportsCreateSourceReplyObject"),
        )


class ImportsCreateSourceReplyObject(Model):
    """A form of `ImportsCreateSourceReply`."""

    __slots__ = ()
    _optional = frozenset(("source",))
    _forms = {"source": "ImportSource"}

    source: ImportSource | None
    """A mirrored folder; over 30 keys, these are the ones named. A missing field is not a zero."""


ImportsDisconnectSourceAction: TypeAlias = Literal["keep", "delete"]
"""The parameter `action` of `imports.disconnect_source`."""


class ImportsDisconnectSourceReply(Model):
    """What `imports.disconnect_source` answers."""

    __slots__ = ()
    _optional = frozenset(("data_deleted", "message"))

    data_deleted: bool | None
    """False: the files are still there. Null: nothing was to be deleted."""
    message: str | None
    """`message`."""


class ImportsDiscoverSourcesReply(Model):
    """What `imports.discover_sources` answers."""

    __slots__ = ()
    _optional = frozenset(("job_id",))

    job_id: str | None
    """`job_id`."""


if TYPE_CHECKING:
    ImportsGetIdentityReply: TypeAlias = "ImportIdentity | ImportsGetIdentityReplyObject | Model"
    """What `imports.get_identity` answers."""
else:

    class ImportsGetIdentityReply(OneOf):
        """What `imports.get_identity` answers."""

        __slots__ = ()
        _tests = (
            ("keys", ("provider", "status", "identity_email", "properties"), "ImportIdentity"),
            ("keys", ("identity",), "ImportsGetIdentityReplyObject"),
        )


class ImportsGetIdentityReplyObject(Model):
    """A form of `ImportsGetIdentityReply`."""

    __slots__ = ()
    _optional = frozenset(("identity",))
    _forms = {"identity": "ImportIdentity"}

    identity: ImportIdentity | None
    """A connection to an account at a provider."""


if TYPE_CHECKING:
    ImportsGetJobReply: TypeAlias = "ImportsGetJobReplyObject | Any | Model"
    """What `imports.get_job` answers."""
else:

    class ImportsGetJobReply(OneOf):
        """What `imports.get_job` answers."""

        __slots__ = ()
        _tests = (
            ("keys", ("job",), "ImportsGetJobReplyObject"),
            ("Object", (), None),
        )


class ImportsGetJobReplyObject(Model):
    """A form of `ImportsGetJobReply`."""

    __slots__ = ()
    _optional = frozenset(("job",))

    job: Any
    """One run of a source, or a discovery. No source shows the keys."""


if TYPE_CHECKING:
    ImportsGetSourceReply: TypeAlias = "ImportSource | ImportsGetSourceReplyObject | Model"
    """What `imports.get_source` answers."""
else:

    class ImportsGetSourceReply(OneOf):
        """What `imports.get_source` answers."""

        __slots__ = ()
        _tests = (
            ("keys", (
                "status",
                "access_mode",
                "file_count",
                "conflict_count",
                "last_sync_at",
                "remote_folder_web_url",
                "owner_user_id",
                "provider_name",
            ), "ImportSource"),
            ("keys", ("source",), "ImportsGetSourceReplyObject"),
        )


class ImportsGetSourceReplyObject(Model):
    """A form of `ImportsGetSourceReply`."""

    __slots__ = ()
    _optional = frozenset(("source",))
    _forms = {"source": "ImportSource"}

    source: ImportSource | None
    """A mirrored folder; over 30 keys, these are the ones named. A missing field is not a zero."""


if TYPE_CHECKING:
    ImportsGetWritebackReply: TypeAlias = "Writeback | ImportsGetWritebackReplyObject | Model"
    """What `imports.get_writeback` answers."""
else:

    class ImportsGetWritebackReply(OneOf):
        """What `imports.get_writeback` answers."""

        __slots__ = ()
        _tests = (
            ("keys", ("status", "error_message"), "Writeback"),
            ("keys", ("writeback",), "ImportsGetWritebackReplyObject"),
        )


class ImportsGetWritebackReplyObject(Model):
    """A form of `ImportsGetWritebackReply`."""

    __slots__ = ()
    _optional = frozenset(("writeback",))
    _forms = {"writeback": "Writeback"}

    writeback: Writeback | None
    """A local change on its way to the provider."""


class ImportsListDrivesReply(Model):
    """What `imports.list_drives` answers."""

    __slots__ = ()
    _optional = frozenset((
        "drives",
        "drives_state",
        "drives_refreshed_at",
        "drives_error",
        "pagination",
    ))
    _forms = {"drives": ["ImportDrive"], "pagination": "OffsetPagination"}

    drives: list[ImportDrive] | None
    """`drives`."""
    drives_state: ImportsListDrivesReplyDrivesState | None
    """`drives_state`."""
    drives_refreshed_at: str | None
    """A point in time, UTC."""
    drives_error: str | None
    """Not null with ready means that the list is cut, usable but incomplete."""
    pagination: OffsetPagination | None
    """`OffsetPagination`, as the API describes it."""


ImportsListDrivesReplyDrivesState: TypeAlias = Literal[
    "never_refreshed",
    "refreshing",
    "ready",
    "empty",
    "requires_site_path",
    "permission_denied",
    "failed",
] | str
"""The member `drives_state` of `ImportsListDrivesReply`."""


class ImportsListIdentitiesReply(Model):
    """What `imports.list_identities` answers."""

    __slots__ = ()
    _optional = frozenset(("identities", "pagination"))
    _forms = {"identities": ["ImportIdentity"], "pagination": "OffsetPagination"}

    identities: list[ImportIdentity] | None
    """`identities`. Known by inference only."""
    pagination: OffsetPagination | None
    """`OffsetPagination`, as the API describes it."""


class ImportsListJobsReply(Model):
    """What `imports.list_jobs` answers."""

    __slots__ = ()
    _optional = frozenset(("jobs", "pagination"))
    _forms = {"pagination": "OffsetPagination"}

    jobs: list[Any] | None
    """`jobs`. Known by inference only."""
    pagination: OffsetPagination | None
    """`OffsetPagination`, as the API describes it."""


class ImportsListProvidersReply(Model):
    """What `imports.list_providers` answers."""

    __slots__ = ()
    _optional = frozenset(("providers",))

    providers: list[Any] | None
    """`providers`. Known by inference only."""


class ImportsListSourcesReply(Model):
    """What `imports.list_sources` answers."""

    __slots__ = ()
    _optional = frozenset(("sources", "pagination"))
    _forms = {"sources": ["ImportSource"], "pagination": "OffsetPagination"}

    sources: list[ImportSource] | None
    """`sources`. Known by inference only."""
    pagination: OffsetPagination | None
    """`OffsetPagination`, as the API describes it."""


class ImportsListWritebacksReply(Model):
    """What `imports.list_writebacks` answers."""

    __slots__ = ()
    _optional = frozenset(("writebacks", "pagination"))
    _forms = {"writebacks": ["Writeback"], "pagination": "OffsetPagination"}

    writebacks: list[Writeback] | None
    """`writebacks`. Known by inference only."""
    pagination: OffsetPagination | None
    """`OffsetPagination`, as the API describes it."""


ImportsProvisionIdentityAccountType: TypeAlias = Literal["work", "personal"]
"""Kind of Microsoft account; onedrive_business only. A personal account cannot pass the consent for
work.
"""


class ImportsProvisionIdentityReply(Model):
    """What `imports.provision_identity` answers."""

    __slots__ = ()
    _optional = frozenset(("already_exists", "identity", "authorize_url", "instructions"))
    _secret = frozenset(("authorize_url",))
    _forms = {"identity": "ImportIdentity"}

    already_exists: bool | None
    """True for an identity that was there before."""
    identity: ImportIdentity | None
    """A connection to an account at a provider."""
    authorize_url: str | None
    """Page on which a person consents. Known by inference only."""
    instructions: Any
    """What the person has to do. Known by inference only."""


ImportsResolveWritebackResolution: TypeAlias = Literal["keep_local", "keep_remote"]
"""The parameter `resolution` of `imports.resolve_writeback`."""


ImportsUpdateSourceAction: TypeAlias = Literal["pause", "resume"]
"""Stop or go on syncing."""


if TYPE_CHECKING:
    ImportsUpdateSourceReply: TypeAlias = "ImportSource | ImportsUpdateSourceReplyObject | Model"
    """What `imports.update_source` answers."""
else:

    class ImportsUpdateSourceReply(OneOf):
        """What `imports.update_source` answers."""

        __slots__ = ()
        _tests = (
            ("keys", (
                "status",
                "access_mode",
                "file_count",
                "conflict_count",
                "last_sync_at",
                "remote_folder_web_url",
                "owner_user_id",
                "provider_name",
            ), "ImportSource"),
            ("keys", ("source",), "ImportsUpdateSourceReplyObject"),
        )


class ImportsUpdateSourceReplyObject(Model):
    """A form of `ImportsUpdateSourceReply`."""

    __slots__ = ()
    _optional = frozenset(("source",))
    _forms = {"source": "ImportSource"}

    source: ImportSource | None
    """A mirrored folder; over 30 keys, these are the ones named. A missing field is not a zero."""


class Writeback(Model):
    """A local change on its way to the provider."""

    __slots__ = ()
    _optional = frozenset(("status", "error_message"))

    status: WritebackStatus | None
    """`status`."""
    error_message: str | None
    """`error_message`."""


WritebackStatus: TypeAlias = Literal[
    "pending",
    "uploading",
    "completed",
    "conflict",
    "failed",
    "canceled",
] | str
"""The member `status` of `Writeback`."""
