// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.models

import io.fast.sdk.Form
import io.fast.sdk.Forms
import io.fast.sdk.Model
import io.fast.sdk.ModelForm
import io.fast.sdk.Secret
import io.fast.sdk.Union
import io.fast.sdk.Word
import io.fast.sdk.WordForm
import io.fast.sdk.hasKey
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/** read_write also sends local changes to the provider. */
@JvmInline
public value class ImportAccessMode(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<ImportAccessMode>() {
        override fun make(value: String): ImportAccessMode = ImportAccessMode(value)

        /** `read_only` */
        public val READ_ONLY: ImportAccessMode get() = ImportAccessMode("read_only")

        /** `read_write` */
        public val READ_WRITE: ImportAccessMode get() = ImportAccessMode("read_write")
    }
}

/** A document library. Only drive_id is named. */
public class ImportDrive(json: JsonObject) : Model(json) {
    /** ID of Microsoft Graph that starts with b!, about 66 characters; passed on unchanged. */
    public val driveId: String? get() = maybe("drive_id", Forms.text)

    public companion object : ModelForm<ImportDrive>() {
        override fun make(json: JsonObject): ImportDrive = ImportDrive(json)
    }
}

/** A connection to an account at a provider. */
public class ImportIdentity(json: JsonObject) : Model(json) {
    /** `provider`. */
    public val provider: ImportIdentityProvider? get() = maybe("provider", ImportIdentityProvider)

    /** `status`. */
    public val status: ImportIdentityStatus? get() = maybe("status", ImportIdentityStatus)

    /** The account's address; a placeholder until the consent. */
    public val identityEmail: String? get() = maybe("identity_email", Forms.text)

    /** `properties`. */
    public val properties: ImportIdentityProperties? get() = maybe("properties", ImportIdentityProperties)

    public companion object : ModelForm<ImportIdentity>() {
        override fun make(json: JsonObject): ImportIdentity = ImportIdentity(json)
    }
}

/** The member `properties` of `ImportIdentity`. */
public class ImportIdentityProperties(json: JsonObject) : Model(json) {
    /** A person's consent is awaited. */
    public val oauthPending: Boolean? get() = maybe("oauth_pending", Forms.boolean)

    /** onedrive_business only; absent means work. */
    public val accountType: ImportIdentityPropertiesAccountType? get() = maybe("account_type", ImportIdentityPropertiesAccountType)

    public companion object : ModelForm<ImportIdentityProperties>() {
        override fun make(json: JsonObject): ImportIdentityProperties = ImportIdentityProperties(json)
    }
}

/** onedrive_business only; absent means work. */
@JvmInline
public value class ImportIdentityPropertiesAccountType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<ImportIdentityPropertiesAccountType>() {
        override fun make(value: String): ImportIdentityPropertiesAccountType = ImportIdentityPropertiesAccountType(value)

        /** `work` */
        public val WORK: ImportIdentityPropertiesAccountType get() = ImportIdentityPropertiesAccountType("work")

        /** `personal` */
        public val PERSONAL: ImportIdentityPropertiesAccountType get() = ImportIdentityPropertiesAccountType("personal")
    }
}

/** The member `provider` of `ImportIdentity`. */
@JvmInline
public value class ImportIdentityProvider(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<ImportIdentityProvider>() {
        override fun make(value: String): ImportIdentityProvider = ImportIdentityProvider(value)

        /** `google_drive` */
        public val GOOGLE_DRIVE: ImportIdentityProvider get() = ImportIdentityProvider("google_drive")

        /** `box` */
        public val BOX: ImportIdentityProvider get() = ImportIdentityProvider("box")

        /** `onedrive_business` */
        public val ONEDRIVE_BUSINESS: ImportIdentityProvider get() = ImportIdentityProvider("onedrive_business")

        /** `dropbox` */
        public val DROPBOX: ImportIdentityProvider get() = ImportIdentityProvider("dropbox")
    }
}

/** The member `status` of `ImportIdentity`. */
@JvmInline
public value class ImportIdentityStatus(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<ImportIdentityStatus>() {
        override fun make(value: String): ImportIdentityStatus = ImportIdentityStatus(value)

        /** `provisioning` */
        public val PROVISIONING: ImportIdentityStatus get() = ImportIdentityStatus("provisioning")

        /** `active` */
        public val ACTIVE: ImportIdentityStatus get() = ImportIdentityStatus("active")

        /** `error` */
        public val ERROR: ImportIdentityStatus get() = ImportIdentityStatus("error")

        /** `revoking` */
        public val REVOKING: ImportIdentityStatus get() = ImportIdentityStatus("revoking")

        /** `revoked` */
        public val REVOKED: ImportIdentityStatus get() = ImportIdentityStatus("revoked")
    }
}

/** A storage provider. */
@JvmInline
public value class ImportProvider(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<ImportProvider>() {
        override fun make(value: String): ImportProvider = ImportProvider(value)

        /** `google_drive` */
        public val GOOGLE_DRIVE: ImportProvider get() = ImportProvider("google_drive")

        /** `box` */
        public val BOX: ImportProvider get() = ImportProvider("box")

        /** `onedrive_business` */
        public val ONEDRIVE_BUSINESS: ImportProvider get() = ImportProvider("onedrive_business")

        /** `dropbox` */
        public val DROPBOX: ImportProvider get() = ImportProvider("dropbox")
    }
}

/** A mirrored folder; over 30 keys, these are the ones named. A missing field is not a zero. */
public class ImportSource(json: JsonObject) : Model(json) {
    /** `status`. */
    public val status: ImportSourceStatus? get() = maybe("status", ImportSourceStatus)

    /** `access_mode`. */
    public val accessMode: ImportSourceAccessMode? get() = maybe("access_mode", ImportSourceAccessMode)

    /** `file_count`. */
    public val fileCount: Long? get() = maybe("file_count", Forms.integer)

    /** Write-backs in conflict. */
    public val conflictCount: Long? get() = maybe("conflict_count", Forms.integer)

    /** Moves when a sync ran. */
    public val lastSyncAt: String? get() = maybe("last_sync_at", Forms.loose)

    /** google_drive and box only, after the first sync. */
    public val remoteFolderWebUrl: String? get() = maybe("remote_folder_web_url", Forms.text)

    /** Not in lists. */
    public val ownerUserId: String? get() = maybe("owner_user_id", Forms.text)

    /** Not in lists. */
    public val providerName: String? get() = maybe("provider_name", Forms.text)

    public companion object : ModelForm<ImportSource>() {
        override fun make(json: JsonObject): ImportSource = ImportSource(json)
    }
}

/** The member `access_mode` of `ImportSource`. */
@JvmInline
public value class ImportSourceAccessMode(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<ImportSourceAccessMode>() {
        override fun make(value: String): ImportSourceAccessMode = ImportSourceAccessMode(value)

        /** `read_only` */
        public val READ_ONLY: ImportSourceAccessMode get() = ImportSourceAccessMode("read_only")

        /** `read_write` */
        public val READ_WRITE: ImportSourceAccessMode get() = ImportSourceAccessMode("read_write")
    }
}

/** The member `status` of `ImportSource`. */
@JvmInline
public value class ImportSourceStatus(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<ImportSourceStatus>() {
        override fun make(value: String): ImportSourceStatus = ImportSourceStatus(value)

        /** `pending` */
        public val PENDING: ImportSourceStatus get() = ImportSourceStatus("pending")

        /** `discovering` */
        public val DISCOVERING: ImportSourceStatus get() = ImportSourceStatus("discovering")

        /** `syncing` */
        public val SYNCING: ImportSourceStatus get() = ImportSourceStatus("syncing")

        /** `synced` */
        public val SYNCED: ImportSourceStatus get() = ImportSourceStatus("synced")

        /** `paused` */
        public val PAUSED: ImportSourceStatus get() = ImportSourceStatus("paused")

        /** `error` */
        public val ERROR: ImportSourceStatus get() = ImportSourceStatus("error")

        /** `disconnecting` */
        public val DISCONNECTING: ImportSourceStatus get() = ImportSourceStatus("disconnecting")

        /** `disconnect_pending` */
        public val DISCONNECT_PENDING: ImportSourceStatus get() = ImportSourceStatus("disconnect_pending")

        /** `disconnected` */
        public val DISCONNECTED: ImportSourceStatus get() = ImportSourceStatus("disconnected")
    }
}

/** What `imports.create_source` answers. */
public sealed class ImportsCreateSourceReply(json: JsonElement) : Union(json) {
    /** Has one of `status`, `access_mode`, `file_count`, `conflict_count`, `last_sync_at`, `remote_folder_web_url`, `owner_user_id`, `provider_name`. */
    public class ImportSource(json: JsonElement) : ImportsCreateSourceReply(json) {
        /** The value. */
        public val value: io.fast.sdk.models.ImportSource get() = io.fast.sdk.models.ImportSource.read(json)
    }

    /** Has one of `source`. */
    public class Object(json: JsonElement) : ImportsCreateSourceReply(json) {
        /** The value. */
        public val value: io.fast.sdk.models.ImportsCreateSourceReplyObject get() = io.fast.sdk.models.ImportsCreateSourceReplyObject.read(json)
    }

    /** Another form than is known. */
    public class Unknown(json: JsonElement) : ImportsCreateSourceReply(json)

    public companion object : Form<ImportsCreateSourceReply>() {
        override fun read(json: JsonElement): ImportsCreateSourceReply = when {
            json.hasKey("status", "access_mode", "file_count", "conflict_count", "last_sync_at", "remote_folder_web_url", "owner_user_id", "provider_name") -> ImportSource(json)
            json.hasKey("source") -> Object(json)
            else -> Unknown(json)
        }
    }
}

/** A form of `ImportsCreateSourceReply`. */
public class ImportsCreateSourceReplyObject(json: JsonObject) : Model(json) {
    /** A mirrored folder; over 30 keys, these are the ones named. A missing field is not a zero. */
    public val source: ImportSource? get() = maybe("source", ImportSource)

    public companion object : ModelForm<ImportsCreateSourceReplyObject>() {
        override fun make(json: JsonObject): ImportsCreateSourceReplyObject = ImportsCreateSourceReplyObject(json)
    }
}

/** The parameter `action` of `imports.disconnect_source`. */
@JvmInline
public value class ImportsDisconnectSourceAction(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<ImportsDisconnectSourceAction>() {
        override fun make(value: String): ImportsDisconnectSourceAction = ImportsDisconnectSourceAction(value)

        /** `keep` */
        public val KEEP: ImportsDisconnectSourceAction get() = ImportsDisconnectSourceAction("keep")

        /** `delete` */
        public val DELETE: ImportsDisconnectSourceAction get() = ImportsDisconnectSourceAction("delete")
    }
}

/** What `imports.disconnect_source` answers. */
public class ImportsDisconnectSourceReply(json: JsonObject) : Model(json) {
    /** False: the files are still there. Null: nothing was to be deleted. */
    public val dataDeleted: Boolean? get() = maybe("data_deleted", Forms.boolean)

    /** `message`. */
    public val message: String? get() = maybe("message", Forms.text)

    public companion object : ModelForm<ImportsDisconnectSourceReply>() {
        override fun make(json: JsonObject): ImportsDisconnectSourceReply = ImportsDisconnectSourceReply(json)
    }
}

/** What `imports.discover_sources` answers. */
public class ImportsDiscoverSourcesReply(json: JsonObject) : Model(json) {
    /** `job_id`. */
    public val jobId: String? get() = maybe("job_id", Forms.text)

    public companion object : ModelForm<ImportsDiscoverSourcesReply>() {
        override fun make(json: JsonObject): ImportsDiscoverSourcesReply = ImportsDiscoverSourcesReply(json)
    }
}

/** What `imports.get_identity` answers. */
public sealed class ImportsGetIdentityReply(json: JsonElement) : Union(json) {
    /** Has one of `provider`, `status`, `identity_email`, `properties`. */
    public class ImportIdentity(json: JsonElement) : ImportsGetIdentityReply(json) {
        /** The value. */
        public val value: io.fast.sdk.models.ImportIdentity get() = io.fast.sdk.models.ImportIdentity.read(json)
    }

    /** Has one of `identity`. */
    public class Object(json: JsonElement) : ImportsGetIdentityReply(json) {
        /** The value. */
        public val value: io.fast.sdk.models.ImportsGetIdentityReplyObject get() = io.fast.sdk.models.ImportsGetIdentityReplyObject.read(json)
    }

    /** Another form than is known. */
    public class Unknown(json: JsonElement) : ImportsGetIdentityReply(json)

    public companion object : Form<ImportsGetIdentityReply>() {
        override fun read(json: JsonElement): ImportsGetIdentityReply = when {
            json.hasKey("provider", "status", "identity_email", "properties") -> ImportIdentity(json)
            json.hasKey("identity") -> Object(json)
            else -> Unknown(json)
        }
    }
}

/** A form of `ImportsGetIdentityReply`. */
public class ImportsGetIdentityReplyObject(json: JsonObject) : Model(json) {
    /** A connection to an account at a provider. */
    public val identity: ImportIdentity? get() = maybe("identity", ImportIdentity)

    public companion object : ModelForm<ImportsGetIdentityReplyObject>() {
        override fun make(json: JsonObject): ImportsGetIdentityReplyObject = ImportsGetIdentityReplyObject(json)
    }
}

/** What `imports.get_job` answers. */
public sealed class ImportsGetJobReply(json: JsonElement) : Union(json) {
    /** Has one of `job`. */
    public class Object(json: JsonElement) : ImportsGetJobReply(json) {
        /** The value. */
        public val value: io.fast.sdk.models.ImportsGetJobReplyObject get() = io.fast.sdk.models.ImportsGetJobReplyObject.read(json)
    }

    /** The only object among the forms. */
    public class ImportJob(json: JsonElement) : ImportsGetJobReply(json) {
        /** The value. */
        public val value: kotlinx.serialization.json.JsonElement get() = Forms.any.read(json)
    }

    /** Another form than is known. */
    public class Unknown(json: JsonElement) : ImportsGetJobReply(json)

    public companion object : Form<ImportsGetJobReply>() {
        override fun read(json: JsonElement): ImportsGetJobReply = when {
            json.hasKey("job") -> Object(json)
            json is JsonObject -> ImportJob(json)
            else -> Unknown(json)
        }
    }
}

/** A form of `ImportsGetJobReply`. */
public class ImportsGetJobReplyObject(json: JsonObject) : Model(json) {
    /** One run of a source, or a discovery. No source shows the keys. */
    public val job: JsonElement? get() = maybe("job", Forms.any)

    public companion object : ModelForm<ImportsGetJobReplyObject>() {
        override fun make(json: JsonObject): ImportsGetJobReplyObject = ImportsGetJobReplyObject(json)
    }
}

/** What `imports.get_source` answers. */
public sealed class ImportsGetSourceReply(json: JsonElement) : Union(json) {
    /** Has one of `status`, `access_mode`, `file_count`, `conflict_count`, `last_sync_at`, `remote_folder_web_url`, `owner_user_id`, `provider_name`. */
    public class ImportSource(json: JsonElement) : ImportsGetSourceReply(json) {
        /** The value. */
        public val value: io.fast.sdk.models.ImportSource get() = io.fast.sdk.models.ImportSource.read(json)
    }

    /** Has one of `source`. */
    public class Object(json: JsonElement) : ImportsGetSourceReply(json) {
        /** The value. */
        public val value: io.fast.sdk.models.ImportsGetSourceReplyObject get() = io.fast.sdk.models.ImportsGetSourceReplyObject.read(json)
    }

    /** Another form than is known. */
    public class Unknown(json: JsonElement) : ImportsGetSourceReply(json)

    public companion object : Form<ImportsGetSourceReply>() {
        override fun read(json: JsonElement): ImportsGetSourceReply = when {
            json.hasKey("status", "access_mode", "file_count", "conflict_count", "last_sync_at", "remote_folder_web_url", "owner_user_id", "provider_name") -> ImportSource(json)
            json.hasKey("source") -> Object(json)
            else -> Unknown(json)
        }
    }
}

/** A form of `ImportsGetSourceReply`. */
public class ImportsGetSourceReplyObject(json: JsonObject) : Model(json) {
    /** A mirrored folder; over 30 keys, these are the ones named. A missing field is not a zero. */
    public val source: ImportSource? get() = maybe("source", ImportSource)

    public companion object : ModelForm<ImportsGetSourceReplyObject>() {
        override fun make(json: JsonObject): ImportsGetSourceReplyObject = ImportsGetSourceReplyObject(json)
    }
}

/** What `imports.get_writeback` answers. */
public sealed class ImportsGetWritebackReply(json: JsonElement) : Union(json) {
    /** Has one of `status`, `error_message`. */
    public class Writeback(json: JsonElement) : ImportsGetWritebackReply(json) {
        /** The value. */
        public val value: io.fast.sdk.models.Writeback get() = io.fast.sdk.models.Writeback.read(json)
    }

    /** Has one of `writeback`. */
    public class Object(json: JsonElement) : ImportsGetWritebackReply(json) {
        /** The value. */
        public val value: io.fast.sdk.models.ImportsGetWritebackReplyObject get() = io.fast.sdk.models.ImportsGetWritebackReplyObject.read(json)
    }

    /** Another form than is known. */
    public class Unknown(json: JsonElement) : ImportsGetWritebackReply(json)

    public companion object : Form<ImportsGetWritebackReply>() {
        override fun read(json: JsonElement): ImportsGetWritebackReply = when {
            json.hasKey("status", "error_message") -> Writeback(json)
            json.hasKey("writeback") -> Object(json)
            else -> Unknown(json)
        }
    }
}

/** A form of `ImportsGetWritebackReply`. */
public class ImportsGetWritebackReplyObject(json: JsonObject) : Model(json) {
    /** A local change on its way to the provider. */
    public val writeback: Writeback? get() = maybe("writeback", Writeback)

    public companion object : ModelForm<ImportsGetWritebackReplyObject>() {
        override fun make(json: JsonObject): ImportsGetWritebackReplyObject = ImportsGetWritebackReplyObject(json)
    }
}

/** What `imports.list_drives` answers. */
public class ImportsListDrivesReply(json: JsonObject) : Model(json) {
    /** `drives`. */
    public val drives: List<ImportDrive>? get() = maybe("drives", Forms.list(ImportDrive))

    /** `drives_state`. */
    public val drivesState: ImportsListDrivesReplyDrivesState? get() = maybe("drives_state", ImportsListDrivesReplyDrivesState)

    /** A point in time, UTC. */
    public val drivesRefreshedAt: String? get() = maybe("drives_refreshed_at", Forms.loose)

    /** Not null with ready means that the list is cut, usable but incomplete. */
    public val drivesError: String? get() = maybe("drives_error", Forms.text)

    /** `OffsetPagination`, as the API describes it. */
    public val pagination: OffsetPagination? get() = maybe("pagination", OffsetPagination)

    public companion object : ModelForm<ImportsListDrivesReply>() {
        override fun make(json: JsonObject): ImportsListDrivesReply = ImportsListDrivesReply(json)
    }
}

/** The member `drives_state` of `ImportsListDrivesReply`. */
@JvmInline
public value class ImportsListDrivesReplyDrivesState(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<ImportsListDrivesReplyDrivesState>() {
        override fun make(value: String): ImportsListDrivesReplyDrivesState = ImportsListDrivesReplyDrivesState(value)

        /** `never_refreshed` */
        public val NEVER_REFRESHED: ImportsListDrivesReplyDrivesState get() = ImportsListDrivesReplyDrivesState("never_refreshed")

        /** `refreshing` */
        public val REFRESHING: ImportsListDrivesReplyDrivesState get() = ImportsListDrivesReplyDrivesState("refreshing")

        /** `ready` */
        public val READY: ImportsListDrivesReplyDrivesState get() = ImportsListDrivesReplyDrivesState("ready")

        /** `empty` */
        public val EMPTY: ImportsListDrivesReplyDrivesState get() = ImportsListDrivesReplyDrivesState("empty")

        /** `requires_site_path` */
        public val REQUIRES_SITE_PATH: ImportsListDrivesReplyDrivesState get() = ImportsListDrivesReplyDrivesState("requires_site_path")

        /** `permission_denied` */
        public val PERMISSION_DENIED: ImportsListDrivesReplyDrivesState get() = ImportsListDrivesReplyDrivesState("permission_denied")

        /** `failed` */
        public val FAILED: ImportsListDrivesReplyDrivesState get() = ImportsListDrivesReplyDrivesState("failed")
    }
}

/** What `imports.list_identities` answers. */
public class ImportsListIdentitiesReply(json: JsonObject) : Model(json) {
    /** `identities`. Known by inference only. */
    public val identities: List<ImportIdentity>? get() = maybe("identities", Forms.list(ImportIdentity))

    /** `OffsetPagination`, as the API describes it. */
    public val pagination: OffsetPagination? get() = maybe("pagination", OffsetPagination)

    public companion object : ModelForm<ImportsListIdentitiesReply>() {
        override fun make(json: JsonObject): ImportsListIdentitiesReply = ImportsListIdentitiesReply(json)
    }
}

/** What `imports.list_jobs` answers. */
public class ImportsListJobsReply(json: JsonObject) : Model(json) {
    /** `jobs`. Known by inference only. */
    public val jobs: List<JsonElement>? get() = maybe("jobs", Forms.list(Forms.any))

    /** `OffsetPagination`, as the API describes it. */
    public val pagination: OffsetPagination? get() = maybe("pagination", OffsetPagination)

    public companion object : ModelForm<ImportsListJobsReply>() {
        override fun make(json: JsonObject): ImportsListJobsReply = ImportsListJobsReply(json)
    }
}

/** What `imports.list_providers` answers. */
public class ImportsListProvidersReply(json: JsonObject) : Model(json) {
    /** `providers`. Known by inference only. */
    public val providers: List<JsonElement>? get() = maybe("providers", Forms.list(Forms.any))

    public companion object : ModelForm<ImportsListProvidersReply>() {
        override fun make(json: JsonObject): ImportsListProvidersReply = ImportsListProvidersReply(json)
    }
}

/** What `imports.list_sources` answers. */
public class ImportsListSourcesReply(json: JsonObject) : Model(json) {
    /** `sources`. Known by inference only. */
    public val sources: List<ImportSource>? get() = maybe("sources", Forms.list(ImportSource))

    /** `OffsetPagination`, as the API describes it. */
    public val pagination: OffsetPagination? get() = maybe("pagination", OffsetPagination)

    public companion object : ModelForm<ImportsListSourcesReply>() {
        override fun make(json: JsonObject): ImportsListSourcesReply = ImportsListSourcesReply(json)
    }
}

/** What `imports.list_writebacks` answers. */
public class ImportsListWritebacksReply(json: JsonObject) : Model(json) {
    /** `writebacks`. Known by inference only. */
    public val writebacks: List<Writeback>? get() = maybe("writebacks", Forms.list(Writeback))

    /** `OffsetPagination`, as the API describes it. */
    public val pagination: OffsetPagination? get() = maybe("pagination", OffsetPagination)

    public companion object : ModelForm<ImportsListWritebacksReply>() {
        override fun make(json: JsonObject): ImportsListWritebacksReply = ImportsListWritebacksReply(json)
    }
}

/**
 * Kind of Microsoft account; onedrive_business only. A personal account cannot pass the consent for
 * work.
 */
@JvmInline
public value class ImportsProvisionIdentityAccountType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<ImportsProvisionIdentityAccountType>() {
        override fun make(value: String): ImportsProvisionIdentityAccountType = ImportsProvisionIdentityAccountType(value)

        /** `work` */
        public val WORK: ImportsProvisionIdentityAccountType get() = ImportsProvisionIdentityAccountType("work")

        /** `personal` */
        public val PERSONAL: ImportsProvisionIdentityAccountType get() = ImportsProvisionIdentityAccountType("personal")
    }
}

/** What `imports.provision_identity` answers. */
public class ImportsProvisionIdentityReply(json: JsonObject) : Model(json) {
    /** True for an identity that was there before. */
    public val alreadyExists: Boolean? get() = maybe("already_exists", Forms.boolean)

    /** A connection to an account at a provider. */
    public val identity: ImportIdentity? get() = maybe("identity", ImportIdentity)

    /** Page on which a person consents. Known by inference only. */
    public val authorizeUrl: Secret? get() = maybe("authorize_url", Forms.secret)

    /** What the person has to do. Known by inference only. */
    public val instructions: JsonElement? get() = maybe("instructions", Forms.any)

    public companion object : ModelForm<ImportsProvisionIdentityReply>() {
        override fun make(json: JsonObject): ImportsProvisionIdentityReply = ImportsProvisionIdentityReply(json)
    }
}

/** The parameter `resolution` of `imports.resolve_writeback`. */
@JvmInline
public value class ImportsResolveWritebackResolution(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<ImportsResolveWritebackResolution>() {
        override fun make(value: String): ImportsResolveWritebackResolution = ImportsResolveWritebackResolution(value)

        /** `keep_local` */
        public val KEEP_LOCAL: ImportsResolveWritebackResolution get() = ImportsResolveWritebackResolution("keep_local")

        /** `keep_remote` */
        public val KEEP_REMOTE: ImportsResolveWritebackResolution get() = ImportsResolveWritebackResolution("keep_remote")
    }
}

/** Stop or go on syncing. */
@JvmInline
public value class ImportsUpdateSourceAction(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<ImportsUpdateSourceAction>() {
        override fun make(value: String): ImportsUpdateSourceAction = ImportsUpdateSourceAction(value)

        /** `pause` */
        public val PAUSE: ImportsUpdateSourceAction get() = ImportsUpdateSourceAction("pause")

        /** `resume` */
        public val RESUME: ImportsUpdateSourceAction get() = ImportsUpdateSourceAction("resume")
    }
}

/** What `imports.update_source` answers. */
public sealed class ImportsUpdateSourceReply(json: JsonElement) : Union(json) {
    /** Has one of `status`, `access_mode`, `file_count`, `conflict_count`, `last_sync_at`, `remote_folder_web_url`, `owner_user_id`, `provider_name`. */
    public class ImportSource(json: JsonElement) : ImportsUpdateSourceReply(json) {
        /** The value. */
        public val value: io.fast.sdk.models.ImportSource get() = io.fast.sdk.models.ImportSource.read(json)
    }

    /** Has one of `source`. */
    public class Object(json: JsonElement) : ImportsUpdateSourceReply(json) {
        /** The value. */
        public val value: io.fast.sdk.models.ImportsUpdateSourceReplyObject get() = io.fast.sdk.models.ImportsUpdateSourceReplyObject.read(json)
    }

    /** Another form than is known. */
    public class Unknown(json: JsonElement) : ImportsUpdateSourceReply(json)

    public companion object : Form<ImportsUpdateSourceReply>() {
        override fun read(json: JsonElement): ImportsUpdateSourceReply = when {
            json.hasKey("status", "access_mode", "file_count", "conflict_count", "last_sync_at", "remote_folder_web_url", "owner_user_id", "provider_name") -> ImportSource(json)
            json.hasKey("source") -> Object(json)
            else -> Unknown(json)
        }
    }
}

/** A form of `ImportsUpdateSourceReply`. */
public class ImportsUpdateSourceReplyObject(json: JsonObject) : Model(json) {
    /** A mirrored folder; over 30 keys, these are the ones named. A missing field is not a zero. */
    public val source: ImportSource? get() = maybe("source", ImportSource)

    public companion object : ModelForm<ImportsUpdateSourceReplyObject>() {
        override fun make(json: JsonObject): ImportsUpdateSourceReplyObject = ImportsUpdateSourceReplyObject(json)
    }
}

/** A local change on its way to the provider. */
public class Writeback(json: JsonObject) : Model(json) {
    /** `status`. */
    public val status: WritebackStatus? get() = maybe("status", WritebackStatus)

    /** `error_message`. */
    public val errorMessage: String? get() = maybe("error_message", Forms.text)

    public companion object : ModelForm<Writeback>() {
        override fun make(json: JsonObject): Writeback = Writeback(json)
    }
}

/** The member `status` of `Writeback`. */
@JvmInline
public value class WritebackStatus(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<WritebackStatus>() {
        override fun make(value: String): WritebackStatus = WritebackStatus(value)

        /** `pending` */
        public val PENDING: WritebackStatus get() = WritebackStatus("pending")

        /** `uploading` */
        public val UPLOADING: WritebackStatus get() = WritebackStatus("uploading")

        /** `completed` */
        public val COMPLETED: WritebackStatus get() = WritebackStatus("completed")

        /** `conflict` */
        public val CONFLICT: WritebackStatus get() = WritebackStatus("conflict")

        /** `failed` */
        public val FAILED: WritebackStatus get() = WritebackStatus("failed")

        /** `canceled` */
        public val CANCELED: WritebackStatus get() = WritebackStatus("canceled")
    }
}
