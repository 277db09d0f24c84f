// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.models

import io.fast.sdk.Form
import io.fast.sdk.Forms
import io.fast.sdk.Model
import io.fast.sdk.ModelForm
import io.fast.sdk.Union
import io.fast.sdk.Word
import io.fast.sdk.WordForm
import io.fast.sdk.gets
import io.fast.sdk.hasTag
import io.fast.sdk.members
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/** `AgentAction`, as the API describes it. */
public class AgentAction(json: JsonObject) : Model(json) {
    /** `seq`. */
    public val seq: Long? get() = maybe("seq", Forms.integer)

    /** `label`. */
    public val label: String? get() = maybe("label", Forms.text)

    /** `state`. */
    public val state: AgentActionState? get() = maybe("state", AgentActionState)

    /** Form undocumented. */
    public val affectedRefs: List<JsonElement>? get() = maybe("affected_refs", Forms.list(Forms.any))

    /** A point in time, UTC. */
    public val startedAt: String? get() = maybe("started_at", Forms.loose)

    /** A point in time, UTC. */
    public val endedAt: String? get() = maybe("ended_at", Forms.loose)

    public companion object : ModelForm<AgentAction>() {
        override fun make(json: JsonObject): AgentAction = AgentAction(json)
    }
}

/** The member `state` of `AgentAction`. */
@JvmInline
public value class AgentActionState(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<AgentActionState>() {
        override fun make(value: String): AgentActionState = AgentActionState(value)

        /** `running` */
        public val RUNNING: AgentActionState get() = AgentActionState("running")

        /** `done` */
        public val DONE: AgentActionState get() = AgentActionState("done")

        /** `failed` */
        public val FAILED: AgentActionState get() = AgentActionState("failed")

        /** `cancelled` */
        public val CANCELLED: AgentActionState get() = AgentActionState("cancelled")
    }
}

/**
 * Where in a file an answer comes from - file, page and snippet. No source shows the keys of the
 * newer family.
 */
public class AgentCitation(json: JsonObject) : Model(json) {
    /** `node_id`. Known by inference only. */
    public val nodeId: String? get() = maybe("node_id", Forms.text)

    /** `nodeId`. Known by inference only. */
    public val olderNodeId: String? get() = maybe("nodeId", Forms.text)

    public companion object : ModelForm<AgentCitation>() {
        override fun make(json: JsonObject): AgentCitation = AgentCitation(json)
    }
}

/** The question the agent asks back when status is needs_input. */
public class AgentClarification(json: JsonObject) : Model(json) {
    /** `type`. */
    public val type: String? get() = maybe("type", Forms.text)

    /** `question`. */
    public val question: String? get() = maybe("question", Forms.text)

    public companion object : ModelForm<AgentClarification>() {
        override fun make(json: JsonObject): AgentClarification = AgentClarification(json)
    }
}

/**
 * A file (or note) or a folder given to the agent; no depth for folders. Send one item per type and
 * id.
 */
public class AgentReference(json: JsonObject) : Model(json) {
    /** Of these members; what is null is left out. */
    public constructor(
        type: AgentReferenceType,
        id: String,
        fileDetails: AgentReferenceFileDetails? = null,
        folderDetails: AgentReferenceFolderDetails? = null,
    ) : this(
        members(
            "type" gets type,
            "id" gets id,
            "file_details" gets fileDetails,
            "folder_details" gets folderDetails,
        ),
    )

    /** `type`. One of `file`, `folder`. */
    public val type: AgentReferenceType get() = need("type", AgentReferenceType)

    /**
     * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
     * Both forms are accepted in requests.
     */
    public val id: String get() = need("id", Forms.text)

    /** `file_details`. */
    public val fileDetails: AgentReferenceFileDetails? get() = maybe("file_details", AgentReferenceFileDetails)

    /** `folder_details`. */
    public val folderDetails: AgentReferenceFolderDetails? get() = maybe("folder_details", AgentReferenceFolderDetails)

    public companion object : ModelForm<AgentReference>() {
        override fun make(json: JsonObject): AgentReference = AgentReference(json)
    }
}

/** The member `file_details` of `AgentReference`. */
public class AgentReferenceFileDetails(json: JsonObject) : Model(json) {
    /** Of these members; what is null is left out. */
    public constructor(
        nodeId: String? = null,
        versionId: String? = null,
    ) : this(
        members(
            "node_id" gets nodeId,
            "version_id" gets versionId,
        ),
    )

    /**
     * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
     * Both forms are accepted in requests.
     */
    public val nodeId: String? get() = maybe("node_id", Forms.text)

    /** Empty or left out: the current version. */
    public val versionId: String? get() = maybe("version_id", Forms.text)

    public companion object : ModelForm<AgentReferenceFileDetails>() {
        override fun make(json: JsonObject): AgentReferenceFileDetails = AgentReferenceFileDetails(json)
    }
}

/** The member `folder_details` of `AgentReference`. */
public class AgentReferenceFolderDetails(json: JsonObject) : Model(json) {
    /** Of these members; what is null is left out. */
    public constructor(
        nodeId: String? = null,
    ) : this(
        members(
            "node_id" gets nodeId,
        ),
    )

    /**
     * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
     * Both forms are accepted in requests.
     */
    public val nodeId: String? get() = maybe("node_id", Forms.text)

    public companion object : ModelForm<AgentReferenceFolderDetails>() {
        override fun make(json: JsonObject): AgentReferenceFolderDetails = AgentReferenceFolderDetails(json)
    }
}

/** The member `type` of `AgentReference`. */
@JvmInline
public value class AgentReferenceType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<AgentReferenceType>() {
        override fun make(value: String): AgentReferenceType = AgentReferenceType(value)

        /** `file` */
        public val FILE: AgentReferenceType get() = AgentReferenceType("file")

        /** `folder` */
        public val FOLDER: AgentReferenceType get() = AgentReferenceType("folder")
    }
}

/** `AgentResult`, as the API describes it. */
public class AgentResult(json: JsonObject) : Model(json) {
    /** `answer`. */
    public val answer: String? get() = maybe("answer", Forms.text)

    /** Named by the client's authors without its form. */
    public val references: List<JsonElement>? get() = maybe("references", Forms.list(Forms.any))

    /** `citations`. */
    public val citations: List<AgentCitation>? get() = maybe("citations", Forms.list(AgentCitation))

    /** The answer is not whole. */
    public val truncated: Boolean? get() = maybe("truncated", Forms.boolean)

    /** The question the agent asks back when status is needs_input. */
    public val clarification: AgentClarification? get() = maybe("clarification", AgentClarification)

    public companion object : ModelForm<AgentResult>() {
        override fun make(json: JsonObject): AgentResult = AgentResult(json)
    }
}

/**
 * A thing the question is about. A file or folder has the shape of a reference; a dashboard card
 * hands out other kinds ready-made.
 */
public class AgentSubject(json: JsonObject) : Model(json) {
    /** Of these members; what is null is left out. */
    public constructor(
        type: AgentSubjectType,
        id: String,
        displayText: String? = null,
        fileDetails: AgentSubjectFileDetails? = null,
        folderDetails: AgentSubjectFolderDetails? = null,
    ) : this(
        members(
            "type" gets type,
            "id" gets id,
            "display_text" gets displayText,
            "file_details" gets fileDetails,
            "folder_details" gets folderDetails,
        ),
    )

    /** `type`. */
    public val type: AgentSubjectType get() = need("type", AgentSubjectType)

    /** `id`. */
    public val id: String get() = need("id", Forms.text)

    /** As in the ripley_seed of a dashboard card. */
    public val displayText: String? get() = maybe("display_text", Forms.text)

    /** `file_details`. */
    public val fileDetails: AgentSubjectFileDetails? get() = maybe("file_details", AgentSubjectFileDetails)

    /** `folder_details`. */
    public val folderDetails: AgentSubjectFolderDetails? get() = maybe("folder_details", AgentSubjectFolderDetails)

    public companion object : ModelForm<AgentSubject>() {
        override fun make(json: JsonObject): AgentSubject = AgentSubject(json)
    }
}

/** The member `file_details` of `AgentSubject`. */
public class AgentSubjectFileDetails(json: JsonObject) : Model(json) {
    /** Of these members; what is null is left out. */
    public constructor(
        nodeId: String? = null,
        versionId: String? = null,
    ) : this(
        members(
            "node_id" gets nodeId,
            "version_id" gets versionId,
        ),
    )

    /**
     * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
     * Both forms are accepted in requests.
     */
    public val nodeId: String? get() = maybe("node_id", Forms.text)

    /** Empty or left out: the current version. */
    public val versionId: String? get() = maybe("version_id", Forms.text)

    public companion object : ModelForm<AgentSubjectFileDetails>() {
        override fun make(json: JsonObject): AgentSubjectFileDetails = AgentSubjectFileDetails(json)
    }
}

/** The member `folder_details` of `AgentSubject`. */
public class AgentSubjectFolderDetails(json: JsonObject) : Model(json) {
    /** Of these members; what is null is left out. */
    public constructor(
        nodeId: String? = null,
    ) : this(
        members(
            "node_id" gets nodeId,
        ),
    )

    /**
     * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
     * Both forms are accepted in requests.
     */
    public val nodeId: String? get() = maybe("node_id", Forms.text)

    public companion object : ModelForm<AgentSubjectFolderDetails>() {
        override fun make(json: JsonObject): AgentSubjectFolderDetails = AgentSubjectFolderDetails(json)
    }
}

/** The member `type` of `AgentSubject`. */
@JvmInline
public value class AgentSubjectType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<AgentSubjectType>() {
        override fun make(value: String): AgentSubjectType = AgentSubjectType(value)

        /** `file` */
        public val FILE: AgentSubjectType get() = AgentSubjectType("file")

        /** `folder` */
        public val FOLDER: AgentSubjectType get() = AgentSubjectType("folder")
    }
}

/** A chat of the /ai/agent/ family. Other fields are not documented. */
public class AgentThread(json: JsonObject) : Model(json) {
    /**
     * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
     * Both forms are accepted in requests.
     */
    public val threadId: String? get() = maybe("thread_id", Forms.text)

    /**
     * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
     * Both forms are accepted in requests. Known by inference only.
     */
    public val chatId: String? get() = maybe("chat_id", Forms.text)

    /** `name`. Known by inference only. */
    public val name: String? get() = maybe("name", Forms.text)

    /** `kind`. Known by inference only. */
    public val kind: AgentThreadKind? get() = maybe("kind", AgentThreadKind)

    public companion object : ModelForm<AgentThread>() {
        override fun make(json: JsonObject): AgentThread = AgentThread(json)
    }
}

/** The member `kind` of `AgentThread`. */
@JvmInline
public value class AgentThreadKind(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<AgentThreadKind>() {
        override fun make(value: String): AgentThreadKind = AgentThreadKind(value)

        /** `user` */
        public val USER: AgentThreadKind get() = AgentThreadKind("user")

        /** `agent` */
        public val AGENT: AgentThreadKind get() = AgentThreadKind("agent")
    }
}

/** `AgentThreadList`, as the API describes it. */
public class AgentThreadList(json: JsonObject) : Model(json) {
    /** `chats`. */
    public val chats: List<AgentThread>? get() = maybe("chats", Forms.list(AgentThread))

    /** `threads`. */
    public val threads: List<AgentThread>? get() = maybe("threads", Forms.list(AgentThread))

    /** `OffsetPagination`, as the API describes it. */
    public val pagination: OffsetPagination? get() = maybe("pagination", OffsetPagination)

    public companion object : ModelForm<AgentThreadList>() {
        override fun make(json: JsonObject): AgentThreadList = AgentThreadList(json)
    }
}

/** A question and its answer in the /ai/agent/ family. */
public class AgentTurn(json: JsonObject) : Model(json) {
    /**
     * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
     * Both forms are accepted in requests.
     */
    public val turnId: String? get() = maybe("turn_id", Forms.text)

    /** Seen instead of turn_id in a client test (am_…). Known by inference only. */
    public val id: String? get() = maybe("id", Forms.text)

    /**
     * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
     * Both forms are accepted in requests.
     */
    public val threadId: String? get() = maybe("thread_id", Forms.text)

    /** `seq`. */
    public val seq: Long? get() = maybe("seq", Forms.integer)

    /** Only complete carries an answer. The client also takes errored (older) for an end. */
    public val status: AgentTurnStatus? get() = maybe("status", AgentTurnStatus)

    /** The caller's own question, never the answer. Known by inference only. */
    public val text: String? get() = maybe("text", Forms.text)

    /** `AgentResult`, as the API describes it. */
    public val result: AgentResult? get() = maybe("result", AgentResult)

    /** What the agent did, in order of seq. */
    public val actions: List<AgentAction>? get() = maybe("actions", Forms.list(AgentAction))

    /** Why it failed, in message or text. */
    public val error: AgentTurnError? get() = maybe("error", AgentTurnError)

    public companion object : ModelForm<AgentTurn>() {
        override fun make(json: JsonObject): AgentTurn = AgentTurn(json)
    }
}

/** Why it failed, in message or text. */
public class AgentTurnError(json: JsonObject) : Model(json) {
    /** `message`. */
    public val message: String? get() = maybe("message", Forms.text)

    /** `text`. */
    public val text: String? get() = maybe("text", Forms.text)

    public companion object : ModelForm<AgentTurnError>() {
        override fun make(json: JsonObject): AgentTurnError = AgentTurnError(json)
    }
}

/** `AgentTurnList`, as the API describes it. */
public class AgentTurnList(json: JsonObject) : Model(json) {
    /** Turns in items. */
    public val count: Long? get() = maybe("count", Forms.integer)

    /** `items`. */
    public val items: List<AgentTurn>? get() = maybe("items", Forms.list(AgentTurn))

    public companion object : ModelForm<AgentTurnList>() {
        override fun make(json: JsonObject): AgentTurnList = AgentTurnList(json)
    }
}

/** Only complete carries an answer. The client also takes errored (older) for an end. */
@JvmInline
public value class AgentTurnStatus(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<AgentTurnStatus>() {
        override fun make(value: String): AgentTurnStatus = AgentTurnStatus(value)

        /** `pending` */
        public val PENDING: AgentTurnStatus get() = AgentTurnStatus("pending")

        /** `running` */
        public val RUNNING: AgentTurnStatus get() = AgentTurnStatus("running")

        /** `complete` */
        public val COMPLETE: AgentTurnStatus get() = AgentTurnStatus("complete")

        /** `failed` */
        public val FAILED: AgentTurnStatus get() = AgentTurnStatus("failed")

        /** `cancelled` */
        public val CANCELLED: AgentTurnStatus get() = AgentTurnStatus("cancelled")

        /** `lost` */
        public val LOST: AgentTurnStatus get() = AgentTurnStatus("lost")

        /** `needs_input` */
        public val NEEDS_INPUT: AgentTurnStatus get() = AgentTurnStatus("needs_input")
    }
}

/** What `ai.generate_title` answers. */
public class AiGenerateTitleReply(json: JsonObject) : Model(json) {
    /** `title`. */
    public val title: String? get() = maybe("title", Forms.text)

    /** `description`. */
    public val description: String? get() = maybe("description", Forms.text)

    /** `display_type`. */
    public val displayType: String? get() = maybe("display_type", Forms.text)

    public companion object : ModelForm<AiGenerateTitleReply>() {
        override fun make(json: JsonObject): AiGenerateTitleReply = AiGenerateTitleReply(json)
    }
}

/** What `ai.search` answers. */
public class AiSearchReply(json: JsonObject) : Model(json) {
    /** `results`. */
    public val results: List<AiSearchResult>? get() = maybe("results", Forms.list(AiSearchResult))

    /** `OffsetPagination`, as the API describes it. */
    public val pagination: OffsetPagination? get() = maybe("pagination", OffsetPagination)

    public companion object : ModelForm<AiSearchReply>() {
        override fun make(json: JsonObject): AiSearchReply = AiSearchReply(json)
    }
}

/** `AiSearchResult`, as the API describes it. */
public class AiSearchResult(json: JsonObject) : Model(json) {
    /** `content`. */
    public val content: String? get() = maybe("content", Forms.text)

    /** `score`. 0 to 1. */
    public val score: Double? get() = maybe("score", Forms.number)

    /** Null when the file is gone. */
    public val node: Node? get() = maybe("node", Node)

    /** Instead of node when that is null. */
    public val fileDetails: AiSearchResultFileDetails? get() = maybe("file_details", AiSearchResultFileDetails)

    public companion object : ModelForm<AiSearchResult>() {
        override fun make(json: JsonObject): AiSearchResult = AiSearchResult(json)
    }
}

/** Instead of node when that is null. */
public class AiSearchResultFileDetails(json: JsonObject) : Model(json) {
    /**
     * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
     * Both forms are accepted in requests.
     */
    public val nodeId: String? get() = maybe("node_id", Forms.text)

    /**
     * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
     * Both forms are accepted in requests.
     */
    public val versionId: String? get() = maybe("version_id", Forms.text)

    /** `name`. */
    public val name: String? get() = maybe("name", Forms.text)

    /** `mimetype`. */
    public val mimetype: String? get() = maybe("mimetype", Forms.text)

    public companion object : ModelForm<AiSearchResultFileDetails>() {
        override fun make(json: JsonObject): AiSearchResultFileDetails = AiSearchResultFileDetails(json)
    }
}

/** `AiStreamAnalysis`, as the API describes it. */
public class AiStreamAnalysis(json: JsonObject) : Model(json) {
    /** `event`. Only `analysis_data`. */
    public val event: String? get() = maybe("event", Forms.text)

    /** `data`. */
    public val data: AiStreamAnalysisData? get() = maybe("data", AiStreamAnalysisData)

    public companion object : ModelForm<AiStreamAnalysis>() {
        override fun make(json: JsonObject): AiStreamAnalysis = AiStreamAnalysis(json)
    }
}

/** The member `data` of `AiStreamAnalysis`. */
public class AiStreamAnalysisData(json: JsonObject) : Model(json) {
    /** `type`. Only `analysis_chunk`. */
    public val type: String? get() = maybe("type", Forms.text)

    public companion object : ModelForm<AiStreamAnalysisData>() {
        override fun make(json: JsonObject): AiStreamAnalysisData = AiStreamAnalysisData(json)
    }
}

/** `AiStreamData`, as the API describes it. */
public class AiStreamData(json: JsonObject) : Model(json) {
    /** `event`. Only `data`. */
    public val event: String? get() = maybe("event", Forms.text)

    /** `data`. */
    public val data: AiStreamDataData? get() = maybe("data", AiStreamDataData)

    public companion object : ModelForm<AiStreamData>() {
        override fun make(json: JsonObject): AiStreamData = AiStreamData(json)
    }
}

/** The member `data` of `AiStreamData`. */
public class AiStreamDataData(json: JsonObject) : Model(json) {
    /** The next piece of the answer; join them all. */
    public val item: String? get() = maybe("item", Forms.text)

    public companion object : ModelForm<AiStreamDataData>() {
        override fun make(json: JsonObject): AiStreamDataData = AiStreamDataData(json)
    }
}

/** Last event. done may come without a data line. */
public class AiStreamEnd(json: JsonObject) : Model(json) {
    /** `event`. */
    public val event: AiStreamEndEvent? get() = maybe("event", AiStreamEndEvent)

    /** `data`. */
    public val data: JsonElement? get() = maybe("data", Forms.any)

    public companion object : ModelForm<AiStreamEnd>() {
        override fun make(json: JsonObject): AiStreamEnd = AiStreamEnd(json)
    }
}

/** The member `event` of `AiStreamEnd`. */
@JvmInline
public value class AiStreamEndEvent(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<AiStreamEndEvent>() {
        override fun make(value: String): AiStreamEndEvent = AiStreamEndEvent(value)

        /** `done` */
        public val DONE: AiStreamEndEvent get() = AiStreamEndEvent("done")

        /** `needs_input` */
        public val NEEDS_INPUT: AiStreamEndEvent get() = AiStreamEndEvent("needs_input")
    }
}

/** One server-sent event: its event field is here as event, its data as data. */
public sealed class AiStreamEvent(json: JsonElement) : Union(json) {
    /** `event` is `data`. */
    public class AiStreamData(json: JsonElement) : AiStreamEvent(json) {
        /** The value. */
        public val value: io.fast.sdk.models.AiStreamData get() = io.fast.sdk.models.AiStreamData.read(json)
    }

    /** `event` is `event`. */
    public class AiStreamStatus(json: JsonElement) : AiStreamEvent(json) {
        /** The value. */
        public val value: io.fast.sdk.models.AiStreamStatus get() = io.fast.sdk.models.AiStreamStatus.read(json)
    }

    /** `event` is `analysis_data`. */
    public class AiStreamAnalysis(json: JsonElement) : AiStreamEvent(json) {
        /** The value. */
        public val value: io.fast.sdk.models.AiStreamAnalysis get() = io.fast.sdk.models.AiStreamAnalysis.read(json)
    }

    /** `event` is `table_data`. */
    public class AiStreamTable(json: JsonElement) : AiStreamEvent(json) {
        /** The value. */
        public val value: io.fast.sdk.models.AiStreamTable get() = io.fast.sdk.models.AiStreamTable.read(json)
    }

    /** The only object among the forms. */
    public class AiStreamEnd(json: JsonElement) : AiStreamEvent(json) {
        /** The value. */
        public val value: io.fast.sdk.models.AiStreamEnd get() = io.fast.sdk.models.AiStreamEnd.read(json)
    }

    /** Another form than is known. */
    public class Unknown(json: JsonElement) : AiStreamEvent(json)

    public companion object : Form<AiStreamEvent>() {
        override fun read(json: JsonElement): AiStreamEvent = when {
            json.hasTag("event", "data") -> AiStreamData(json)
            json.hasTag("event", "event") -> AiStreamStatus(json)
            json.hasTag("event", "analysis_data") -> AiStreamAnalysis(json)
            json.hasTag("event", "table_data") -> AiStreamTable(json)
            json is JsonObject -> AiStreamEnd(json)
            else -> Unknown(json)
        }
    }
}

/** `AiStreamStatus`, as the API describes it. */
public class AiStreamStatus(json: JsonObject) : Model(json) {
    /** `event`. Only `event`. */
    public val event: String? get() = maybe("event", Forms.text)

    /** `data`. */
    public val data: JsonElement? get() = maybe("data", Forms.any)

    public companion object : ModelForm<AiStreamStatus>() {
        override fun make(json: JsonObject): AiStreamStatus = AiStreamStatus(json)
    }
}

/** `AiStreamTable`, as the API describes it. */
public class AiStreamTable(json: JsonObject) : Model(json) {
    /** `event`. Only `table_data`. */
    public val event: String? get() = maybe("event", Forms.text)

    /** `data`. */
    public val data: AiStreamTableData? get() = maybe("data", AiStreamTableData)

    public companion object : ModelForm<AiStreamTable>() {
        override fun make(json: JsonObject): AiStreamTable = AiStreamTable(json)
    }
}

/** The member `data` of `AiStreamTable`. */
public class AiStreamTableData(json: JsonObject) : Model(json) {
    /** `type`. Only `table_data`. */
    public val type: String? get() = maybe("type", Forms.text)

    public companion object : ModelForm<AiStreamTableData>() {
        override fun make(json: JsonObject): AiStreamTableData = AiStreamTableData(json)
    }
}

/** One charge of AI tokens. */
public class AiTransaction(json: JsonObject) : Model(json) {
    /** `id`. */
    public val id: String? get() = maybe("id", Forms.text)

    /** `type`. */
    public val type: AiTransactionType? get() = maybe("type", AiTransactionType)

    /** `status`. */
    public val status: String? get() = maybe("status", Forms.text)

    /** `tokens`. */
    public val tokens: Long? get() = maybe("tokens", Forms.integer)

    /** A point in time, UTC. */
    public val updated: String? get() = maybe("updated", Forms.loose)

    /** A point in time, UTC. */
    public val created: String? get() = maybe("created", Forms.loose)

    public companion object : ModelForm<AiTransaction>() {
        override fun make(json: JsonObject): AiTransaction = AiTransaction(json)
    }
}

/** The member `type` of `AiTransaction`. */
@JvmInline
public value class AiTransactionType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<AiTransactionType>() {
        override fun make(value: String): AiTransactionType = AiTransactionType(value)

        /** `chat` */
        public val CHAT: AiTransactionType get() = AiTransactionType("chat")

        /** `chat_with_files` */
        public val CHAT_WITH_FILES: AiTransactionType get() = AiTransactionType("chat_with_files")
    }
}

/** A chat of the /ai/chat/ family. */
public class Chat(json: JsonObject) : Model(json) {
    /**
     * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
     * Both forms are accepted in requests.
     */
    public val chatId: String? get() = maybe("chat_id", Forms.text)

    /** Who made a chat or a message. */
    public val creator: ChatActor? get() = maybe("creator", ChatActor)

    /** `type`. */
    public val type: ChatType? get() = maybe("type", ChatType)

    /** `name`. */
    public val name: String? get() = maybe("name", Forms.text)

    /** `status`. */
    public val status: String? get() = maybe("status", Forms.text)

    /** `message_count`. */
    public val messageCount: Long? get() = maybe("message_count", Forms.integer)

    /** Only in details. */
    public val messages: List<Message>? get() = maybe("messages", Forms.list(Message))

    /** Only in lists; a shortened message. */
    public val latestMessage: Message? get() = maybe("latest_message", Message)

    /** `unique_creators`. */
    public val uniqueCreators: List<ChatActor>? get() = maybe("unique_creators", Forms.list(ChatActor))

    /** `cost`. */
    public val cost: ChatCost? get() = maybe("cost", ChatCost)

    /** `efficiency`. */
    public val efficiency: String? get() = maybe("efficiency", Forms.text)

    /** `privacy`. */
    public val privacy: ChatPrivacy? get() = maybe("privacy", ChatPrivacy)

    /** A point in time, UTC. */
    public val createdAt: String? get() = maybe("created_at", Forms.loose)

    /** A point in time, UTC. */
    public val updatedAt: String? get() = maybe("updated_at", Forms.loose)

    public companion object : ModelForm<Chat>() {
        override fun make(json: JsonObject): Chat = Chat(json)
    }
}

/** Who made a chat or a message. */
public class ChatActor(json: JsonObject) : Model(json) {
    /** `type`. */
    public val type: String? get() = maybe("type", Forms.text)

    /**
     * Numeric id of a user, organization, workspace, share or file share. Always a string; it
     * exceeds 2^53.
     */
    public val id: String? get() = maybe("id", Forms.loose)

    public companion object : ModelForm<ChatActor>() {
        override fun make(json: JsonObject): ChatActor = ChatActor(json)
    }
}

/** Sent without the usual envelope. */
public class ChatCancelResult(json: JsonObject) : Model(json) {
    /** `success`. */
    public val success: Boolean? get() = maybe("success", Forms.boolean)

    /** The message that was stopped. */
    public val message: JsonElement? get() = maybe("message", Forms.any)

    /** Nothing was running. */
    public val noPendingMessage: Boolean? get() = maybe("no_pending_message", Forms.boolean)

    public companion object : ModelForm<ChatCancelResult>() {
        override fun make(json: JsonObject): ChatCancelResult = ChatCancelResult(json)
    }
}

/** The member `cost` of `Chat`. */
public class ChatCost(json: JsonObject) : Model(json) {
    /** `credits`. */
    public val credits: ChatCostCredits? get() = maybe("credits", ChatCostCredits)

    public companion object : ModelForm<ChatCost>() {
        override fun make(json: JsonObject): ChatCost = ChatCost(json)
    }
}

/** The member `credits` of `ChatCost`. */
public class ChatCostCredits(json: JsonObject) : Model(json) {
    /** Tokens charged so far. */
    public val tokens: Long? get() = maybe("tokens", Forms.integer)

    public companion object : ModelForm<ChatCostCredits>() {
        override fun make(json: JsonObject): ChatCostCredits = ChatCostCredits(json)
    }
}

/** The member `privacy` of `Chat`. */
public class ChatPrivacy(json: JsonObject) : Model(json) {
    /** `visibility`. */
    public val visibility: ChatPrivacyVisibility? get() = maybe("visibility", ChatPrivacyVisibility)

    /** Who made a chat or a message. */
    public val owner: ChatActor? get() = maybe("owner", ChatActor)

    public companion object : ModelForm<ChatPrivacy>() {
        override fun make(json: JsonObject): ChatPrivacy = ChatPrivacy(json)
    }
}

/** The member `visibility` of `ChatPrivacy`. */
@JvmInline
public value class ChatPrivacyVisibility(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<ChatPrivacyVisibility>() {
        override fun make(value: String): ChatPrivacyVisibility = ChatPrivacyVisibility(value)

        /** `private` */
        public val PRIVATE: ChatPrivacyVisibility get() = ChatPrivacyVisibility("private")

        /** `public` */
        public val PUBLIC: ChatPrivacyVisibility get() = ChatPrivacyVisibility("public")
    }
}

/** The member `type` of `Chat`. */
@JvmInline
public value class ChatType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<ChatType>() {
        override fun make(value: String): ChatType = ChatType(value)

        /** `chat` */
        public val CHAT: ChatType get() = ChatType("chat")

        /** `chat_with_files` */
        public val CHAT_WITH_FILES: ChatType get() = ChatType("chat_with_files")
    }
}

/** Where in a file an answer comes from. These keys are camelCase, unlike the rest. */
public class Citation(json: JsonObject) : Model(json) {
    /** Hash of the file content, for grouping. */
    public val hash: String? get() = maybe("hash", Forms.text)

    /**
     * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
     * Both forms are accepted in requests.
     */
    public val nodeId: String? get() = maybe("nodeId", Forms.text)

    /**
     * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
     * Both forms are accepted in requests.
     */
    public val versionId: String? get() = maybe("versionId", Forms.text)

    /** `entries`. */
    public val entries: List<CitationEntriesItem>? get() = maybe("entries", Forms.list(CitationEntriesItem))

    public companion object : ModelForm<Citation>() {
        override fun make(json: JsonObject): Citation = Citation(json)
    }
}

/** One of: The member `entries` of `Citation`. */
public class CitationEntriesItem(json: JsonObject) : Model(json) {
    /** `page`. */
    public val page: Long? get() = maybe("page", Forms.integer)

    /** `snippet`. */
    public val snippet: String? get() = maybe("snippet", Forms.text)

    /** Seconds into audio or video. */
    public val timestamp: Double? get() = maybe("timestamp", Forms.number)

    public companion object : ModelForm<CitationEntriesItem>() {
        override fun make(json: JsonObject): CitationEntriesItem = CitationEntriesItem(json)
    }
}

/** A question and its answer in the /ai/chat/ family. */
public class Message(json: JsonObject) : Model(json) {
    /**
     * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
     * Both forms are accepted in requests.
     */
    public val chatId: String? get() = maybe("chat_id", Forms.text)

    /**
     * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
     * Both forms are accepted in requests.
     */
    public val messageId: String? get() = maybe("message_id", Forms.text)

    /** Who made a chat or a message. */
    public val creator: ChatActor? get() = maybe("creator", ChatActor)

    /** `personality`. */
    public val personality: MessagePersonality? get() = maybe("personality", MessagePersonality)

    /** `state`. */
    public val state: MessageState? get() = maybe("state", MessageState)

    /** The question. */
    public val message: MessageMessage? get() = maybe("message", MessageMessage)

    /** Null until there is an answer. */
    public val response: MessageResponse? get() = maybe("response", MessageResponse)

    /** A point in time, UTC. */
    public val created: String? get() = maybe("created", Forms.loose)

    /** A point in time, UTC. */
    public val updated: String? get() = maybe("updated", Forms.loose)

    public companion object : ModelForm<Message>() {
        override fun make(json: JsonObject): Message = Message(json)
    }
}

/** The question. */
public class MessageMessage(json: JsonObject) : Model(json) {
    /** `text`. */
    public val text: String? get() = maybe("text", Forms.text)

    /** `author_name`. */
    public val authorName: String? get() = maybe("author_name", Forms.text)

    /** What the search was narrowed to. */
    public val scope: JsonElement? get() = maybe("scope", Forms.any)

    /** `attached`. */
    public val attached: List<MessageMessageAttachedItem>? get() = maybe("attached", Forms.list(MessageMessageAttachedItem))

    public companion object : ModelForm<MessageMessage>() {
        override fun make(json: JsonObject): MessageMessage = MessageMessage(json)
    }
}

/** One of: The member `attached` of `MessageMessage`. */
public class MessageMessageAttachedItem(json: JsonObject) : Model(json) {
    /**
     * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
     * Both forms are accepted in requests.
     */
    public val nodeId: String? get() = maybe("node_id", Forms.text)

    /**
     * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
     * Both forms are accepted in requests.
     */
    public val versionId: String? get() = maybe("version_id", Forms.text)

    public companion object : ModelForm<MessageMessageAttachedItem>() {
        override fun make(json: JsonObject): MessageMessageAttachedItem = MessageMessageAttachedItem(json)
    }
}

/** The member `personality` of `Message`. */
@JvmInline
public value class MessagePersonality(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<MessagePersonality>() {
        override fun make(value: String): MessagePersonality = MessagePersonality(value)

        /** `concise` */
        public val CONCISE: MessagePersonality get() = MessagePersonality("concise")

        /** `detailed` */
        public val DETAILED: MessagePersonality get() = MessagePersonality("detailed")
    }
}

/** `MessageResponse`, as the API describes it. */
public class MessageResponse(json: JsonObject) : Model(json) {
    /** `text`. */
    public val text: String? get() = maybe("text", Forms.text)

    /** The work failed. */
    public val error: Boolean? get() = maybe("error", Forms.boolean)

    /** A point in time, UTC. */
    public val created: String? get() = maybe("created", Forms.loose)

    /** `cost`. */
    public val cost: MessageResponseCost? get() = maybe("cost", MessageResponseCost)

    /** `author_name`. */
    public val authorName: String? get() = maybe("author_name", Forms.text)

    /** `events`. */
    public val events: List<JsonElement>? get() = maybe("events", Forms.list(Forms.any))

    /** `table_data`. */
    public val tableData: List<JsonElement>? get() = maybe("table_data", Forms.list(Forms.any))

    /** `analysis_chunks`. */
    public val analysisChunks: List<JsonElement>? get() = maybe("analysis_chunks", Forms.list(Forms.any))

    /** `citations`. */
    public val citations: List<Citation>? get() = maybe("citations", Forms.list(Citation))

    public companion object : ModelForm<MessageResponse>() {
        override fun make(json: JsonObject): MessageResponse = MessageResponse(json)
    }
}

/** The member `cost` of `MessageResponse`. */
public class MessageResponseCost(json: JsonObject) : Model(json) {
    /** `tokens`. */
    public val tokens: Long? get() = maybe("tokens", Forms.integer)

    /** `details`. */
    public val details: JsonElement? get() = maybe("details", Forms.any)

    public companion object : ModelForm<MessageResponseCost>() {
        override fun make(json: JsonObject): MessageResponseCost = MessageResponseCost(json)
    }
}

/** The member `state` of `Message`. */
@JvmInline
public value class MessageState(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<MessageState>() {
        override fun make(value: String): MessageState = MessageState(value)

        /** `ready` */
        public val READY: MessageState get() = MessageState("ready")

        /** `in_progress` */
        public val IN_PROGRESS: MessageState get() = MessageState("in_progress")

        /** `post_processing` */
        public val POST_PROCESSING: MessageState get() = MessageState("post_processing")

        /** `complete` */
        public val COMPLETE: MessageState get() = MessageState("complete")

        /** `errored` */
        public val ERRORED: MessageState get() = MessageState("errored")

        /** `needs_input` */
        public val NEEDS_INPUT: MessageState get() = MessageState("needs_input")
    }
}
