// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.models

import io.fast.sdk.Forms
import io.fast.sdk.Model
import io.fast.sdk.ModelForm
import io.fast.sdk.Word
import io.fast.sdk.WordForm
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/** `AiMemory`, as the API describes it. */
public class AiMemory(json: JsonObject) : Model(json) {
    /** `content`. */
    public val content: String? get() = maybe("content", Forms.text)

    /** `revision`. At least 0. */
    public val revision: Long? get() = maybe("revision", Forms.integer)

    /** A point in time, UTC. */
    public val updated: String? get() = maybe("updated", Forms.loose)

    public companion object : ModelForm<AiMemory>() {
        override fun make(json: JsonObject): AiMemory = AiMemory(json)
    }
}

/**
 * A card that asks for the caller's attention. A signature card's main action is
 * signing.create_my_link. Blocking cards come first.
 */
public class DashboardCard(json: JsonObject) : Model(json) {
    /** Kind and subject with a colon between. The path parameter of dismiss. */
    public val cardKey: String? get() = maybe("card_key", Forms.text)

    /** synthesis = written by the AI over several things. */
    public val type: DashboardCardType? get() = maybe("type", DashboardCardType)

    /** `source`. */
    public val source: DashboardCardSource? get() = maybe("source", DashboardCardSource)

    /** Others wait for this. */
    public val blocking: Boolean? get() = maybe("blocking", Forms.boolean)

    /** YYYY-MM-DD HH:MM:SS UTC. */
    public val dueAt: String? get() = maybe("due_at", Forms.loose)

    /** Null without the AI layer. */
    public val aiSummary: String? get() = maybe("ai_summary", Forms.text)

    /** Null = not judged. 0 to 100. */
    public val urgency: Long? get() = maybe("urgency", Forms.integer)

    /** `suggested_action`. */
    public val suggestedAction: String? get() = maybe("suggested_action", Forms.text)

    /** A question and its subjects with which to open an agent chat. */
    public val ripleySeed: DashboardCardRipleySeed? get() = maybe("ripley_seed", DashboardCardRipleySeed)

    /** Whether dashboard.dismiss works on it. */
    public val dismissible: Boolean? get() = maybe("dismissible", Forms.boolean)

    /** The main thing to do. */
    public val primaryAction: DashboardCardPrimaryAction? get() = maybe("primary_action", DashboardCardPrimaryAction)

    public companion object : ModelForm<DashboardCard>() {
        override fun make(json: JsonObject): DashboardCard = DashboardCard(json)
    }
}

/** The main thing to do. */
public class DashboardCardPrimaryAction(json: JsonObject) : Model(json) {
    /** `kind`. */
    public val kind: String? get() = maybe("kind", Forms.text)

    /** `method`. */
    public val method: String? get() = maybe("method", Forms.text)

    /** `endpoint`. */
    public val endpoint: String? get() = maybe("endpoint", Forms.text)

    /** Form undocumented. */
    public val payloadTemplate: JsonElement? get() = maybe("payload_template", Forms.any)

    public companion object : ModelForm<DashboardCardPrimaryAction>() {
        override fun make(json: JsonObject): DashboardCardPrimaryAction = DashboardCardPrimaryAction(json)
    }
}

/** A question and its subjects with which to open an agent chat. */
public class DashboardCardRipleySeed(json: JsonObject) : Model(json) {
    /** `question`. */
    public val question: String? get() = maybe("question", Forms.text)

    /** `subjects`. */
    public val subjects: List<DashboardCardRipleySeedSubjectsItem>? get() = maybe("subjects", Forms.list(DashboardCardRipleySeedSubjectsItem))

    public companion object : ModelForm<DashboardCardRipleySeed>() {
        override fun make(json: JsonObject): DashboardCardRipleySeed = DashboardCardRipleySeed(json)
    }
}

/** One of: The member `subjects` of `DashboardCardRipleySeed`. */
public class DashboardCardRipleySeedSubjectsItem(json: JsonObject) : Model(json) {
    /** `type`. */
    public val type: String? get() = maybe("type", Forms.text)

    /** `id`. */
    public val id: String? get() = maybe("id", Forms.text)

    /** `display_text`. */
    public val displayText: String? get() = maybe("display_text", Forms.text)

    public companion object : ModelForm<DashboardCardRipleySeedSubjectsItem>() {
        override fun make(json: JsonObject): DashboardCardRipleySeedSubjectsItem = DashboardCardRipleySeedSubjectsItem(json)
    }
}

/** The member `source` of `DashboardCard`. */
@JvmInline
public value class DashboardCardSource(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<DashboardCardSource>() {
        override fun make(value: String): DashboardCardSource = DashboardCardSource(value)

        /** `event` */
        public val EVENT: DashboardCardSource get() = DashboardCardSource("event")

        /** `signature` */
        public val SIGNATURE: DashboardCardSource get() = DashboardCardSource("signature")

        /** `ai` */
        public val AI: DashboardCardSource get() = DashboardCardSource("ai")
    }
}

/** synthesis = written by the AI over several things. */
@JvmInline
public value class DashboardCardType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<DashboardCardType>() {
        override fun make(value: String): DashboardCardType = DashboardCardType(value)

        /** `signature` */
        public val SIGNATURE: DashboardCardType get() = DashboardCardType("signature")

        /** `mention` */
        public val MENTION: DashboardCardType get() = DashboardCardType("mention")

        /** `file_version` */
        public val FILE_VERSION: DashboardCardType get() = DashboardCardType("file_version")

        /** `file_added` */
        public val FILE_ADDED: DashboardCardType get() = DashboardCardType("file_added")

        /** `synthesis` */
        public val SYNTHESIS: DashboardCardType get() = DashboardCardType("synthesis")
    }
}

/**
 * A short-lived slot in which an agent says what it is doing. topic and message are untrusted text,
 * for showing only.
 */
public class Intent(json: JsonObject) : Model(json) {
    /** `id`. */
    public val id: String? get() = maybe("id", Forms.text)

    /** The verb. Known by inference only. */
    public val intent: String? get() = maybe("intent", Forms.text)

    /** The node it is about, null for the whole workspace. Known by inference only. */
    public val nodeId: String? get() = maybe("node_id", Forms.text)

    /** Who took the slot, not who wrote its words. */
    public val locker: IntentLocker? get() = maybe("locker", IntentLocker)

    /**
     * On files, versions, locks, intents, events, comments, invitations and metadata facts that an
     * agent made for a person: the person and, where known, the agent's name. Known by inference
     * only.
     */
    public val actor: Actor? get() = maybe("actor", Actor)

    /** allocated with a null topic = somebody is about to start; show it. */
    public val state: IntentState? get() = maybe("state", IntentState)

    /** 0 in a new slot. */
    public val version: Long? get() = maybe("version", Forms.integer)

    /** `topic`. */
    public val topic: String? get() = maybe("topic", Forms.text)

    /** Only from intents.get. */
    public val message: String? get() = maybe("message", Forms.text)

    /** Opaque token. */
    public val sequence: JsonElement? get() = maybe("sequence", Forms.any)

    /** A point in time, UTC. */
    public val expiresAt: String? get() = maybe("expires_at", Forms.loose)

    public companion object : ModelForm<Intent>() {
        override fun make(json: JsonObject): Intent = Intent(json)
    }
}

/** Who took the slot, not who wrote its words. */
public class IntentLocker(json: JsonObject) : Model(json) {
    /** `agent_name`. */
    public val agentName: String? get() = maybe("agent_name", Forms.text)

    public companion object : ModelForm<IntentLocker>() {
        override fun make(json: JsonObject): IntentLocker = IntentLocker(json)
    }
}

/** allocated with a null topic = somebody is about to start; show it. */
@JvmInline
public value class IntentState(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<IntentState>() {
        override fun make(value: String): IntentState = IntentState(value)

        /** `allocated` */
        public val ALLOCATED: IntentState get() = IntentState("allocated")

        /** `filled` */
        public val FILLED: IntentState get() = IntentState("filled")
    }
}

/** Jobs by kind. Kinds this list does not know may come. */
public class JobStatus(json: JsonObject) : Model(json) {
    /** Indexing of the whole workspace. */
    public val intelligence: JsonElement? get() = maybe("intelligence", Forms.any)

    /** Writing of summaries. */
    public val summarize: JsonElement? get() = maybe("summarize", Forms.any)

    /** Bulk writing of files. */
    public val upsertFile: JsonElement? get() = maybe("upsert_file", Forms.any)

    /** `metadata_extract`. */
    public val metadataExtract: List<MetadataExtractJob>? get() = maybe("metadata_extract", Forms.list(MetadataExtractJob))

    /** Retired; may still come. */
    public val templateMatch: List<JsonElement>? get() = maybe("template_match", Forms.list(Forms.any))

    public companion object : ModelForm<JobStatus>() {
        override fun make(json: JsonObject): JobStatus = JobStatus(json)
    }
}

/**
 * kind single = one file, batch = a whole template (retired). Find a single job by node_id, not by
 * template_id. The entry is the latest extraction of that node, not necessarily the one the caller
 * started.
 */
public class MetadataExtractJob(json: JsonObject) : Model(json) {
    /** `kind`. */
    public val kind: MetadataExtractJobKind? get() = maybe("kind", MetadataExtractJobKind)

    /** `active`. */
    public val active: Boolean? get() = maybe("active", Forms.boolean)

    /** single; without hyphens. */
    public val nodeId: String? get() = maybe("node_id", Forms.text)

    /** Null while the job is queued; at the end that of the call that started it. */
    public val jobId: String? get() = maybe("job_id", Forms.text)

    /** `template_id`. */
    public val templateId: String? get() = maybe("template_id", Forms.text)

    /** The fields asked for; single. */
    public val fieldsScope: JsonElement? get() = maybe("fields_scope", Forms.any)

    /** Act only on completed and errored; a single job goes from queued straight to them. */
    public val status: MetadataExtractJobStatus? get() = maybe("status", MetadataExtractJobStatus)

    /** `progress_percent`. 0 to 100. */
    public val progressPercent: Double? get() = maybe("progress_percent", Forms.number)

    /** A point in time, UTC. */
    public val startedAt: String? get() = maybe("started_at", Forms.loose)

    /** A point in time, UTC. */
    public val updatedAt: String? get() = maybe("updated_at", Forms.loose)

    /** A point in time, UTC. */
    public val completedAt: String? get() = maybe("completed_at", Forms.loose)

    /** Why it failed; with errored. */
    public val errorMessage: String? get() = maybe("error_message", Forms.text)

    /** batch. */
    public val totalFiles: Long? get() = maybe("total_files", Forms.integer)

    /** batch. */
    public val eligibleFiles: Long? get() = maybe("eligible_files", Forms.integer)

    /** batch. */
    public val processed: Long? get() = maybe("processed", Forms.integer)

    /** batch. */
    public val skipped: Long? get() = maybe("skipped", Forms.integer)

    /** batch. */
    public val failed: Long? get() = maybe("failed", Forms.integer)

    public companion object : ModelForm<MetadataExtractJob>() {
        override fun make(json: JsonObject): MetadataExtractJob = MetadataExtractJob(json)
    }
}

/** The member `kind` of `MetadataExtractJob`. */
@JvmInline
public value class MetadataExtractJobKind(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<MetadataExtractJobKind>() {
        override fun make(value: String): MetadataExtractJobKind = MetadataExtractJobKind(value)

        /** `single` */
        public val SINGLE: MetadataExtractJobKind get() = MetadataExtractJobKind("single")

        /** `batch` */
        public val BATCH: MetadataExtractJobKind get() = MetadataExtractJobKind("batch")
    }
}

/** Act only on completed and errored; a single job goes from queued straight to them. */
@JvmInline
public value class MetadataExtractJobStatus(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<MetadataExtractJobStatus>() {
        override fun make(value: String): MetadataExtractJobStatus = MetadataExtractJobStatus(value)

        /** `queued` */
        public val QUEUED: MetadataExtractJobStatus get() = MetadataExtractJobStatus("queued")

        /** `in_progress` */
        public val IN_PROGRESS: MetadataExtractJobStatus get() = MetadataExtractJobStatus("in_progress")

        /** `completed` */
        public val COMPLETED: MetadataExtractJobStatus get() = MetadataExtractJobStatus("completed")

        /** `errored` */
        public val ERRORED: MetadataExtractJobStatus get() = MetadataExtractJobStatus("errored")
    }
}

/** A workspace. Which fields come depends on output; unknown fields are kept. */
public class Workspace(json: JsonObject) : Model(json) {
    /**
     * Numeric id of a user, organization, workspace, share or file share. Always a string; it
     * exceeds 2^53. From output level `terse` on.
     */
    public val id: String? get() = maybe("id", Forms.loose)

    /** `name`. From output level `terse` on. */
    public val name: String? get() = maybe("name", Forms.text)

    /** `folder_name`. From output level `terse` on. */
    public val folderName: String? get() = maybe("folder_name", Forms.text)

    /** Domain of the organization. From output level `terse` on. */
    public val orgDomain: String? get() = maybe("org_domain", Forms.text)

    /**
     * How the caller stands to the workspace; the values are not listed anywhere. From output level
     * `terse` on.
     */
    public val userStatus: String? get() = maybe("user_status", Forms.text)

    /** `description`. From output level `standard` on. */
    public val description: String? get() = maybe("description", Forms.text)

    /** The caller's level in the workspace. From output level `standard` on. */
    public val workspaceLevel: JsonElement? get() = maybe("workspace_level", Forms.any)

    /** `closed`. From output level `standard` on. */
    public val closed: Boolean? get() = maybe("closed", Forms.boolean)

    /** `archived`. From output level `standard` on. */
    public val archived: Boolean? get() = maybe("archived", Forms.boolean)

    /** `locked`. From output level `standard` on. */
    public val locked: Boolean? get() = maybe("locked", Forms.boolean)

    /** Storage facts. From output level `standard` on. */
    public val storage: JsonElement? get() = maybe("storage", Forms.any)

    /** A point in time, UTC. From output level `standard` on. */
    public val created: String? get() = maybe("created", Forms.loose)

    /** A point in time, UTC. From output level `standard` on. */
    public val updated: String? get() = maybe("updated", Forms.loose)

    /** The logo. From output level `standard` on. */
    public val logo: JsonElement? get() = maybe("logo", Forms.any)

    /** Brand color. From output level `standard` on. */
    public val accentColor: JsonElement? get() = maybe("accent_color", Forms.any)

    /** Custom host name of the organization. From output level `standard` on. */
    public val orgCustomHostname: String? get() = maybe("org_custom_hostname", Forms.text)

    /** Whether files are indexed for AI. From output level `standard` on. */
    public val intelligence: Boolean? get() = maybe("intelligence", Forms.boolean)

    /**
     * Whether tasks are switched on (the tools are gone since 2026-07). From output level
     * `standard` on.
     */
    public val workflow: Boolean? get() = maybe("workflow", Forms.boolean)

    /**
     * What the organization's features and the caller's role allow. From output level `standard`
     * on.
     */
    public val capabilities: WorkspaceCapabilities? get() = maybe("capabilities", WorkspaceCapabilities)

    /** State of cloud import. From output level `full` on. */
    public val cloudImport: JsonElement? get() = maybe("cloud_import", Forms.any)

    /** Comment settings. From output level `full` on. */
    public val comments: JsonElement? get() = maybe("comments", Forms.any)

    /** Chat settings. From output level `full` on. */
    public val chat: JsonElement? get() = maybe("chat", Forms.any)

    /** Search settings. From output level `full` on. */
    public val search: JsonElement? get() = maybe("search", Forms.any)

    /** Logos and pictures. From output level `full` on. */
    public val assets: JsonElement? get() = maybe("assets", Forms.any)

    /** Rights in the workflow tools. From output level `full` on. */
    public val workflowPermissions: JsonElement? get() = maybe("workflow_permissions", Forms.any)

    /** First background color. From output level `full` on. */
    public val backgroundColor1: JsonElement? get() = maybe("background_color1", Forms.any)

    /** Second background color. From output level `full` on. */
    public val backgroundColor2: JsonElement? get() = maybe("background_color2", Forms.any)

    /** `perm_join`. From output level `full` on. */
    public val permJoin: WorkspacePermJoin? get() = maybe("perm_join", WorkspacePermJoin)

    /** `perm_member_manage`. From output level `full` on. */
    public val permMemberManage: WorkspacePermMemberManage? get() = maybe("perm_member_manage", WorkspacePermMemberManage)

    /** Set by the service. From output level `full` on. */
    public val platform: JsonElement? get() = maybe("platform", Forms.any)

    /** `suspended`. From output level `full` on. */
    public val suspended: Boolean? get() = maybe("suspended", Forms.boolean)

    /** Free properties of the owner. From output level `full` on. */
    public val ownerDefined: JsonElement? get() = maybe("owner_defined", Forms.any)

    /** The profiles above. From output level `full` on. */
    public val parents: JsonElement? get() = maybe("parents", Forms.any)

    public companion object : ModelForm<Workspace>() {
        override fun make(json: JsonObject): Workspace = Workspace(json)
    }
}

/** What the organization's features and the caller's role allow. */
public class WorkspaceCapabilities(json: JsonObject) : Model(json) {
    /** With it files reach the AI state indexed, without it ready. */
    public val canUseIntelligence: Boolean? get() = maybe("can_use_intelligence", Forms.boolean)

    /**
     * Whether AI chats may be public; false everywhere for now. No source says that it stands here.
     * Known by inference only.
     */
    public val canPublishAgentChat: Boolean? get() = maybe("can_publish_agent_chat", Forms.boolean)

    public companion object : ModelForm<WorkspaceCapabilities>() {
        override fun make(json: JsonObject): WorkspaceCapabilities = WorkspaceCapabilities(json)
    }
}

/** `WorkspaceCreate`, as the API describes it. */
public class WorkspaceCreate(json: JsonObject) : Model(json) {
    /**
     * Name in addresses and in place of the ID. Letters, digits and hyphens of any script; unique
     * over the whole service.
     */
    public val folderName: String get() = need("folder_name", Forms.text)

    /** Display name. No control characters. */
    public val name: String get() = need("name", Forms.text)

    /**
     * Who of the organization may join by themselves. The strings are sent exactly so. One of `Only
     * Org Owners`, `Admin or above`, `Member or above`.
     */
    public val permJoin: WorkspacePermJoin get() = need("perm_join", WorkspacePermJoin)

    /**
     * Who may manage the members. The strings are sent exactly so. One of `Admin or above`, `Member
     * or above`.
     */
    public val permMemberManage: WorkspacePermMemberManage get() = need("perm_member_manage", WorkspacePermMemberManage)

    /**
     * Index the files for AI. On when left out and the organization has content_ai and ai_agent;
     * credits for every page at once, not refunded.
     */
    public val intelligence: Boolean? get() = maybe("intelligence", Forms.boolean)

    /**
     * Extract metadata of new files by itself. Only withholds; never switches on what intelligence
     * or the feature metadata does not allow. Default: `true`.
     */
    public val metadataExtraction: Boolean? get() = maybe("metadata_extraction", Forms.boolean)

    /** Longer text. No control characters. */
    public val description: String? get() = maybe("description", Forms.text)

    /**
     * A color as a JSON object in one form field; the literal null clears it. No source gives the
     * object's keys.
     */
    public val accentColor: String? get() = maybe("accent_color", Forms.text)

    /**
     * A color as a JSON object in one form field; the literal null clears it. No source gives the
     * object's keys.
     */
    public val backgroundColor1: String? get() = maybe("background_color1", Forms.text)

    /**
     * A color as a JSON object in one form field; the literal null clears it. No source gives the
     * object's keys.
     */
    public val backgroundColor2: String? get() = maybe("background_color2", Forms.text)

    public companion object : ModelForm<WorkspaceCreate>() {
        override fun make(json: JsonObject): WorkspaceCreate = WorkspaceCreate(json)
    }
}

/** The member `perm_join` of `Workspace`. */
@JvmInline
public value class WorkspacePermJoin(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<WorkspacePermJoin>() {
        override fun make(value: String): WorkspacePermJoin = WorkspacePermJoin(value)

        /** `Only Org Owners` */
        public val ONLY_ORG_OWNERS: WorkspacePermJoin get() = WorkspacePermJoin("Only Org Owners")

        /** `Admin or above` */
        public val ADMIN_OR_ABOVE: WorkspacePermJoin get() = WorkspacePermJoin("Admin or above")

        /** `Member or above` */
        public val MEMBER_OR_ABOVE: WorkspacePermJoin get() = WorkspacePermJoin("Member or above")
    }
}

/** The member `perm_member_manage` of `Workspace`. */
@JvmInline
public value class WorkspacePermMemberManage(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<WorkspacePermMemberManage>() {
        override fun make(value: String): WorkspacePermMemberManage = WorkspacePermMemberManage(value)

        /** `Admin or above` */
        public val ADMIN_OR_ABOVE: WorkspacePermMemberManage get() = WorkspacePermMemberManage("Admin or above")

        /** `Member or above` */
        public val MEMBER_OR_ABOVE: WorkspacePermMemberManage get() = WorkspacePermMemberManage("Member or above")
    }
}

/** `WorkspaceUpdate`, as the API describes it. */
public class WorkspaceUpdate(json: JsonObject) : Model(json) {
    /** Display name. No control characters. */
    public val name: String? get() = maybe("name", Forms.text)

    /** 10 to 1000 characters; null or an empty string clears it. */
    public val description: String? get() = maybe("description", Forms.text)

    /**
     * Name in addresses and in place of the ID. Letters, digits and hyphens of any script; unique
     * over the whole service.
     */
    public val folderName: String? get() = maybe("folder_name", Forms.text)

    /**
     * Off throws the index away, on again indexes every file anew at full cost. Limited in how
     * often. true needs content_ai and ai_agent.
     */
    public val intelligence: Boolean? get() = maybe("intelligence", Forms.boolean)

    /** Extract metadata of new files by itself. Deletes nothing and is not limited in how often. */
    public val metadataExtraction: Boolean? get() = maybe("metadata_extraction", Forms.boolean)

    /**
     * Who of the organization may join by themselves. The strings are sent exactly so. One of `Only
     * Org Owners`, `Admin or above`, `Member or above`.
     */
    public val permJoin: WorkspacePermJoin? get() = maybe("perm_join", WorkspacePermJoin)

    /**
     * Who may manage the members. The strings are sent exactly so. One of `Admin or above`, `Member
     * or above`.
     */
    public val permMemberManage: WorkspacePermMemberManage? get() = maybe("perm_member_manage", WorkspacePermMemberManage)

    /**
     * A color as a JSON object in one form field; the literal null clears it. No source gives the
     * object's keys. `"null"` clears it.
     */
    public val accentColor: String? get() = maybe("accent_color", Forms.text)

    /**
     * A color as a JSON object in one form field; the literal null clears it. No source gives the
     * object's keys. `"null"` clears it.
     */
    public val backgroundColor1: String? get() = maybe("background_color1", Forms.text)

    /**
     * A color as a JSON object in one form field; the literal null clears it. No source gives the
     * object's keys. `"null"` clears it.
     */
    public val backgroundColor2: String? get() = maybe("background_color2", Forms.text)

    /**
     * Free properties of the owner as JSON in one form field; the literal null clears them.
     * `"null"` clears it.
     */
    public val ownerDefined: String? get() = maybe("owner_defined", Forms.text)

    public companion object : ModelForm<WorkspaceUpdate>() {
        override fun make(json: JsonObject): WorkspaceUpdate = WorkspaceUpdate(json)
    }
}

/** What `workspaces.list_in_org` answers. */
public class WorkspacesListInOrgReply(json: JsonObject) : Model(json) {
    /** `workspaces`. */
    public val workspaces: List<Workspace>? get() = maybe("workspaces", Forms.list(Workspace))

    /** `OffsetPagination`, as the API describes it. */
    public val pagination: OffsetPagination? get() = maybe("pagination", OffsetPagination)

    public companion object : ModelForm<WorkspacesListInOrgReply>() {
        override fun make(json: JsonObject): WorkspacesListInOrgReply = WorkspacesListInOrgReply(json)
    }
}
