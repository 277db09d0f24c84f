// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.models

import io.fast.sdk.Forms
import io.fast.sdk.Model
import io.fast.sdk.ModelForm
import io.fast.sdk.Word
import io.fast.sdk.WordForm
import io.fast.sdk.gets
import io.fast.sdk.members
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/** Whether the answer was cut; read both match_relation and causes, neither implies the other. */
public class CompoundScope(json: JsonObject) : Model(json) {
    /** gte: the count is a floor. */
    public val matchRelation: CompoundScopeMatchRelation? get() = maybe("match_relation", CompoundScopeMatchRelation)

    /** Why the answer was cut. */
    public val causes: List<String>? get() = maybe("causes", Forms.list(Forms.text))

    /** Null: unknown, not zero. */
    public val filesNotIndexed: Long? get() = maybe("files_not_indexed", Forms.integer)

    /** `limit_clamped_from`. */
    public val limitClampedFrom: Long? get() = maybe("limit_clamped_from", Forms.integer)

    public companion object : ModelForm<CompoundScope>() {
        override fun make(json: JsonObject): CompoundScope = CompoundScope(json)
    }
}

/** gte: the count is a floor. */
@JvmInline
public value class CompoundScopeMatchRelation(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<CompoundScopeMatchRelation>() {
        override fun make(value: String): CompoundScopeMatchRelation = CompoundScopeMatchRelation(value)

        /** `eq` */
        public val EQ: CompoundScopeMatchRelation get() = CompoundScopeMatchRelation("eq")

        /** `gte` */
        public val GTE: CompoundScopeMatchRelation get() = CompoundScopeMatchRelation("gte")
    }
}

/** `EligibleNode`, as the API describes it. */
public class EligibleNode(json: JsonObject) : Model(json) {
    /**
     * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
     * Both forms are accepted in requests. From output level `terse` on.
     */
    public val nodeId: String? get() = maybe("node_id", Forms.text)

    /** `name`. From output level `terse` on. */
    public val name: String? get() = maybe("name", Forms.text)

    /** `mimetype`. From output level `terse` on. */
    public val mimetype: String? get() = maybe("mimetype", Forms.text)

    /** `size`. From output level `standard` on. */
    public val size: Long? get() = maybe("size", Forms.integer)

    /** `summary_title`. From output level `standard` on. */
    public val summaryTitle: String? get() = maybe("summary_title", Forms.text)

    /** `summary_short`. From output level `standard` on. */
    public val summaryShort: String? get() = maybe("summary_short", Forms.text)

    /** A point in time, UTC. From output level `standard` on. */
    public val updated: String? get() = maybe("updated", Forms.loose)

    /** Older. From output level `standard` on. */
    public val templates: List<JsonElement>? get() = maybe("templates", Forms.list(Forms.any))

    /** `MetadataFacts`, as the API describes it. */
    public val metadataFacts: MetadataFacts? get() = maybe("metadata_facts", MetadataFacts)

    public companion object : ModelForm<EligibleNode>() {
        override fun make(json: JsonObject): EligibleNode = EligibleNode(json)
    }
}

/** A queued job. */
public class ExtractJob(json: JsonObject) : Model(json) {
    /** `job_id`. */
    public val jobId: String? get() = maybe("job_id", Forms.text)

    /** `template_id`. */
    public val templateId: String? get() = maybe("template_id", Forms.text)

    /** Without hyphens. */
    public val nodeId: String? get() = maybe("node_id", Forms.text)

    /** `fields`. */
    public val fields: List<String>? get() = maybe("fields", Forms.list(Forms.text))

    /** `status`. */
    public val status: ExtractJobStatus? get() = maybe("status", ExtractJobStatus)

    /** `status_uri`. */
    public val statusUri: String? get() = maybe("status_uri", Forms.text)

    public companion object : ModelForm<ExtractJob>() {
        override fun make(json: JsonObject): ExtractJob = ExtractJob(json)
    }
}

/** The member `status` of `ExtractJob`. */
@JvmInline
public value class ExtractJobStatus(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<ExtractJobStatus>() {
        override fun make(value: String): ExtractJobStatus = ExtractJobStatus(value)

        /** `queued` */
        public val QUEUED: ExtractJobStatus get() = ExtractJobStatus("queued")

        /** `in_progress` */
        public val IN_PROGRESS: ExtractJobStatus get() = ExtractJobStatus("in_progress")

        /** `already_extracted` */
        public val ALREADY_EXTRACTED: ExtractJobStatus get() = ExtractJobStatus("already_extracted")

        /** `duplicate` */
        public val DUPLICATE: ExtractJobStatus get() = ExtractJobStatus("duplicate")

        /** `completed` */
        public val COMPLETED: ExtractJobStatus get() = ExtractJobStatus("completed")

        /** `errored` */
        public val ERRORED: ExtractJobStatus get() = ExtractJobStatus("errored")
    }
}

/**
 * Two names that metadata.merge_fields would take in these roles; the least destructive come first.
 */
public class FieldMergeCandidate(json: JsonObject) : Model(json) {
    /** `source`. */
    public val source: String? get() = maybe("source", Forms.text)

    /** `target`. */
    public val target: String? get() = maybe("target", Forms.text)

    public companion object : ModelForm<FieldMergeCandidate>() {
        override fun make(json: JsonObject): FieldMergeCandidate = FieldMergeCandidate(json)
    }
}

/** `FieldMergeResult`, as the API describes it. */
public class FieldMergeResult(json: JsonObject) : Model(json) {
    /** `source`. */
    public val source: String? get() = maybe("source", Forms.text)

    /** `target`. */
    public val target: String? get() = maybe("target", Forms.text)

    /** The fold was done now. */
    public val merged: Boolean? get() = maybe("merged", Forms.boolean)

    /** Both names stand for one field already. */
    public val alreadyMerged: Boolean? get() = maybe("already_merged", Forms.boolean)

    /** `would_refuse`. */
    public val wouldRefuse: FieldMergeResultWouldRefuse? get() = maybe("would_refuse", FieldMergeResultWouldRefuse)

    /** Values that can no longer be reached by the old name. */
    public val filesAffected: Long? get() = maybe("files_affected", Forms.integer)

    /** `target_files_before`. */
    public val targetFilesBefore: Long? get() = maybe("target_files_before", Forms.integer)

    /** Null in the one answer seen. */
    public val snapshot: JsonElement? get() = maybe("snapshot", Forms.any)

    public companion object : ModelForm<FieldMergeResult>() {
        override fun make(json: JsonObject): FieldMergeResult = FieldMergeResult(json)
    }
}

/** The member `would_refuse` of `FieldMergeResult`. */
public class FieldMergeResultWouldRefuse(json: JsonObject) : Model(json) {
    /** `reason`. */
    public val reason: FieldMergeResultWouldRefuseReason? get() = maybe("reason", FieldMergeResultWouldRefuseReason)

    /** `message`. */
    public val message: String? get() = maybe("message", Forms.text)

    /** `source_resolves_to`. */
    public val sourceResolvesTo: String? get() = maybe("source_resolves_to", Forms.text)

    public companion object : ModelForm<FieldMergeResultWouldRefuse>() {
        override fun make(json: JsonObject): FieldMergeResultWouldRefuse = FieldMergeResultWouldRefuse(json)
    }
}

/** The member `reason` of `FieldMergeResultWouldRefuse`. */
@JvmInline
public value class FieldMergeResultWouldRefuseReason(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<FieldMergeResultWouldRefuseReason>() {
        override fun make(value: String): FieldMergeResultWouldRefuseReason = FieldMergeResultWouldRefuseReason(value)

        /** `merge_refused_type_mismatch` */
        public val MERGE_REFUSED_TYPE_MISMATCH: FieldMergeResultWouldRefuseReason get() = FieldMergeResultWouldRefuseReason("merge_refused_type_mismatch")

        /** `merge_source_unknown` */
        public val MERGE_SOURCE_UNKNOWN: FieldMergeResultWouldRefuseReason get() = FieldMergeResultWouldRefuseReason("merge_source_unknown")

        /** `merge_source_already_merged` */
        public val MERGE_SOURCE_ALREADY_MERGED: FieldMergeResultWouldRefuseReason get() = FieldMergeResultWouldRefuseReason("merge_source_already_merged")
    }
}

/** `MetadataClause`, as the API describes it. */
public class MetadataClause(json: JsonObject) : Model(json) {
    /** Of these members; what is null is left out. */
    public constructor(
        field: String,
        operator: MetadataClauseOperator,
        value: JsonElement? = null,
    ) : this(
        members(
            "field" gets field,
            "operator" gets operator,
            "value" gets value,
        ),
    )

    /** `field`. 1 to 64 characters. */
    public val field: String get() = need("field", Forms.text)

    /** `operator`. */
    public val operator: MetadataClauseOperator get() = need("operator", MetadataClauseOperator)

    /** None for exists and not_exists. Times are compared as UTC. */
    public val value: JsonElement? get() = maybe("value", Forms.any)

    public companion object : ModelForm<MetadataClause>() {
        override fun make(json: JsonObject): MetadataClause = MetadataClause(json)
    }
}

/** The member `operator` of `MetadataClause`. */
@JvmInline
public value class MetadataClauseOperator(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<MetadataClauseOperator>() {
        override fun make(value: String): MetadataClauseOperator = MetadataClauseOperator(value)

        /** `=` */
        public val EQUAL: MetadataClauseOperator get() = MetadataClauseOperator("=")

        /** `!=` */
        public val NOT_EQUAL: MetadataClauseOperator get() = MetadataClauseOperator("!=")

        /** `<` */
        public val LESS: MetadataClauseOperator get() = MetadataClauseOperator("<")

        /** `<=` */
        public val LESS_OR_EQUAL: MetadataClauseOperator get() = MetadataClauseOperator("<=")

        /** `>` */
        public val GREATER: MetadataClauseOperator get() = MetadataClauseOperator(">")

        /** `>=` */
        public val GREATER_OR_EQUAL: MetadataClauseOperator get() = MetadataClauseOperator(">=")

        /** `exists` */
        public val EXISTS: MetadataClauseOperator get() = MetadataClauseOperator("exists")

        /** `not_exists` */
        public val NOT_EXISTS: MetadataClauseOperator get() = MetadataClauseOperator("not_exists")
    }
}

/** What `metadata.compound_search` answers. */
public class MetadataCompoundSearchReply(json: JsonObject) : Model(json) {
    /** `items`. */
    public val items: List<JsonElement>? get() = maybe("items", Forms.list(Forms.any))

    /**
     * Whether the answer was cut; read both match_relation and causes, neither implies the other.
     */
    public val scope: CompoundScope? get() = maybe("scope", CompoundScope)

    public companion object : ModelForm<MetadataCompoundSearchReply>() {
        override fun make(json: JsonObject): MetadataCompoundSearchReply = MetadataCompoundSearchReply(json)
    }
}

/** Which fields to show, in what order, and the sort. Kept as sent, but for sort. */
public class MetadataCreateFilterProjection(json: JsonObject) : Model(json) {
    /** Of these members; what is null is left out. */
    public constructor(
        sort: MetadataSort? = null,
    ) : this(
        members(
            "sort" gets sort,
        ),
    )

    /** `MetadataSort`, as the API describes it. */
    public val sort: MetadataSort? get() = maybe("sort", MetadataSort)

    public companion object : ModelForm<MetadataCreateFilterProjection>() {
        override fun make(json: JsonObject): MetadataCreateFilterProjection = MetadataCreateFilterProjection(json)
    }
}

/** The parameter `declared_type` of `metadata.declare_field`. */
@JvmInline
public value class MetadataDeclareFieldDeclaredType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<MetadataDeclareFieldDeclaredType>() {
        override fun make(value: String): MetadataDeclareFieldDeclaredType = MetadataDeclareFieldDeclaredType(value)

        /** `string` */
        public val STRING: MetadataDeclareFieldDeclaredType get() = MetadataDeclareFieldDeclaredType("string")

        /** `bool` */
        public val BOOL: MetadataDeclareFieldDeclaredType get() = MetadataDeclareFieldDeclaredType("bool")

        /** `int` */
        public val INT: MetadataDeclareFieldDeclaredType get() = MetadataDeclareFieldDeclaredType("int")

        /** `float` */
        public val FLOAT: MetadataDeclareFieldDeclaredType get() = MetadataDeclareFieldDeclaredType("float")

        /** `json` */
        public val JSON: MetadataDeclareFieldDeclaredType get() = MetadataDeclareFieldDeclaredType("json")

        /** `url` */
        public val URL: MetadataDeclareFieldDeclaredType get() = MetadataDeclareFieldDeclaredType("url")

        /** `datetime` */
        public val DATETIME: MetadataDeclareFieldDeclaredType get() = MetadataDeclareFieldDeclaredType("datetime")
    }
}

/** What `metadata.declare_field` answers. */
public class MetadataDeclareFieldReply(json: JsonObject) : Model(json) {
    /**
     * A field of the vocabulary, known by its name. With the field parameter the entries are values
     * with counts; their keys are not documented.
     */
    public val field: MetadataFieldEntry? get() = maybe("field", MetadataFieldEntry)

    /** `field_created`. */
    public val fieldCreated: Boolean? get() = maybe("field_created", Forms.boolean)

    public companion object : ModelForm<MetadataDeclareFieldReply>() {
        override fun make(json: JsonObject): MetadataDeclareFieldReply = MetadataDeclareFieldReply(json)
    }
}

/** What `metadata.export_view` answers. */
public class MetadataExportViewReply(json: JsonObject) : Model(json) {
    /** `status`. */
    public val status: MetadataExportViewReplyStatus? get() = maybe("status", MetadataExportViewReplyStatus)

    /** With queued only. */
    public val jobId: String? get() = maybe("job_id", Forms.text)

    /** `filename`. */
    public val filename: String? get() = maybe("filename", Forms.text)

    /** `message`. */
    public val message: String? get() = maybe("message", Forms.text)

    public companion object : ModelForm<MetadataExportViewReply>() {
        override fun make(json: JsonObject): MetadataExportViewReply = MetadataExportViewReply(json)
    }
}

/** The member `status` of `MetadataExportViewReply`. */
@JvmInline
public value class MetadataExportViewReplyStatus(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<MetadataExportViewReplyStatus>() {
        override fun make(value: String): MetadataExportViewReplyStatus = MetadataExportViewReplyStatus(value)

        /** `queued` */
        public val QUEUED: MetadataExportViewReplyStatus get() = MetadataExportViewReplyStatus("queued")

        /** `duplicate` */
        public val DUPLICATE: MetadataExportViewReplyStatus get() = MetadataExportViewReplyStatus("duplicate")
    }
}

/** One typed value on a file. A user value outranks ai, exif and mediainfo. */
public class MetadataFact(json: JsonObject) : Model(json) {
    /** `field`. 1 to 64 characters. From output level `standard` on. */
    public val field: String? get() = maybe("field", Forms.text)

    /** `value`. From output level `standard` on. */
    public val value: JsonElement? get() = maybe("value", Forms.any)

    /** `declared_type`. From output level `full` on. */
    public val declaredType: MetadataFactDeclaredType? get() = maybe("declared_type", MetadataFactDeclaredType)

    /** What is stored, which may differ. From output level `full` on. */
    public val storedType: String? get() = maybe("stored_type", Forms.text)

    /** Who set it. From output level `full` on. */
    public val source: MetadataFactSource? get() = maybe("source", MetadataFactSource)

    /** `confidence`. From output level `full` on. */
    public val confidence: Double? get() = maybe("confidence", Forms.number)

    /** The model's reason. From output level `full` on. */
    public val rationale: String? get() = maybe("rationale", Forms.text)

    /** A point in time, UTC. From output level `full` on. */
    public val updated: String? get() = maybe("updated", Forms.loose)

    /** The person who set it and, where the credential names one, the agent. */
    public val actor: MetadataFactActor? get() = maybe("actor", MetadataFactActor)

    public companion object : ModelForm<MetadataFact>() {
        override fun make(json: JsonObject): MetadataFact = MetadataFact(json)
    }
}

/** The person who set it and, where the credential names one, the agent. */
public class MetadataFactActor(json: JsonObject) : Model(json) {
    /** False: the agent named itself. True for the service's own agent only. */
    public val verified: Boolean? get() = maybe("verified", Forms.boolean)

    public companion object : ModelForm<MetadataFactActor>() {
        override fun make(json: JsonObject): MetadataFactActor = MetadataFactActor(json)
    }
}

/** The member `declared_type` of `MetadataFact`. */
@JvmInline
public value class MetadataFactDeclaredType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<MetadataFactDeclaredType>() {
        override fun make(value: String): MetadataFactDeclaredType = MetadataFactDeclaredType(value)

        /** `string` */
        public val STRING: MetadataFactDeclaredType get() = MetadataFactDeclaredType("string")

        /** `bool` */
        public val BOOL: MetadataFactDeclaredType get() = MetadataFactDeclaredType("bool")

        /** `int` */
        public val INT: MetadataFactDeclaredType get() = MetadataFactDeclaredType("int")

        /** `float` */
        public val FLOAT: MetadataFactDeclaredType get() = MetadataFactDeclaredType("float")

        /** `json` */
        public val JSON: MetadataFactDeclaredType get() = MetadataFactDeclaredType("json")

        /** `url` */
        public val URL: MetadataFactDeclaredType get() = MetadataFactDeclaredType("url")

        /** `datetime` */
        public val DATETIME: MetadataFactDeclaredType get() = MetadataFactDeclaredType("datetime")
    }
}

/** Who set it. */
@JvmInline
public value class MetadataFactSource(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<MetadataFactSource>() {
        override fun make(value: String): MetadataFactSource = MetadataFactSource(value)

        /** `ai` */
        public val AI: MetadataFactSource get() = MetadataFactSource("ai")

        /** `exif` */
        public val EXIF: MetadataFactSource get() = MetadataFactSource("exif")

        /** `mediainfo` */
        public val MEDIAINFO: MetadataFactSource get() = MetadataFactSource("mediainfo")

        /** `user` */
        public val USER: MetadataFactSource get() = MetadataFactSource("user")

        /** `validated_server` */
        public val VALIDATED_SERVER: MetadataFactSource get() = MetadataFactSource("validated_server")
    }
}

/** `MetadataFacts`, as the API describes it. */
public class MetadataFacts(json: JsonObject) : Model(json) {
    /** `items`. From output level `standard` on. */
    public val items: List<MetadataFact>? get() = maybe("items", Forms.list(MetadataFact))

    /** `count`. */
    public val count: Long? get() = maybe("count", Forms.integer)

    /** Cut; metadata.get_facts has all. */
    public val isTruncated: Boolean? get() = maybe("is_truncated", Forms.boolean)

    /** At output=terse, instead of items: the names, joined. */
    public val fields: String? get() = maybe("fields", Forms.text)

    public companion object : ModelForm<MetadataFacts>() {
        override fun make(json: JsonObject): MetadataFacts = MetadataFacts(json)
    }
}

/** A field of a template. */
public class MetadataField(json: JsonObject) : Model(json) {
    /** Of these members; what is null is left out. */
    public constructor(
        name: String,
        type: MetadataFieldType,
        description: String? = null,
        min: Double? = null,
        max: Double? = null,
        default: JsonElement? = null,
        fixedList: List<JsonElement>? = null,
        canBeNull: Boolean? = null,
        autoextract: Boolean? = null,
    ) : this(
        members(
            "name" gets name,
            "type" gets type,
            "description" gets description,
            "min" gets min,
            "max" gets max,
            "default" gets default,
            "fixed_list" gets fixedList,
            "can_be_null" gets canBeNull,
            "autoextract" gets autoextract,
        ),
    )

    /** `name`. */
    public val name: String get() = need("name", Forms.text)

    /** `description`. */
    public val description: String? get() = maybe("description", Forms.text)

    /** `type`. One of `string`, `int`, `float`, `bool`, `json`, `url`, `datetime`. */
    public val type: MetadataFieldType get() = need("type", MetadataFieldType)

    /** `min`. */
    public val min: Double? get() = maybe("min", Forms.number)

    /** `max`. */
    public val max: Double? get() = maybe("max", Forms.number)

    /** `default`. */
    public val default: JsonElement? get() = maybe("default", Forms.any)

    /** `fixed_list`. */
    public val fixedList: List<JsonElement>? get() = maybe("fixed_list", Forms.list(Forms.any))

    /** `can_be_null`. */
    public val canBeNull: Boolean? get() = maybe("can_be_null", Forms.boolean)

    /** `autoextract`. Default: `true`. */
    public val autoextract: Boolean? get() = maybe("autoextract", Forms.boolean)

    public companion object : ModelForm<MetadataField>() {
        override fun make(json: JsonObject): MetadataField = MetadataField(json)
    }
}

/**
 * A field of the vocabulary, known by its name. With the field parameter the entries are values
 * with counts; their keys are not documented.
 */
public class MetadataFieldEntry(json: JsonObject) : Model(json) {
    /** `name`. 1 to 64 characters. */
    public val name: String? get() = maybe("name", Forms.text)

    /** `declared_type`. */
    public val declaredType: MetadataFieldEntryDeclaredType? get() = maybe("declared_type", MetadataFieldEntryDeclaredType)

    /** Names folded into this one. */
    public val aliases: List<String>? get() = maybe("aliases", Forms.list(Forms.text))

    /**
     * Nodes with a value, trashed ones and notes too. Missing (not 0) when it could not be counted.
     */
    public val fileCount: Long? get() = maybe("file_count", Forms.integer)

    /** The closed list, for category and sub_category. */
    public val constraints: MetadataFieldEntryConstraints? get() = maybe("constraints", MetadataFieldEntryConstraints)

    /** A point in time, UTC. */
    public val created: String? get() = maybe("created", Forms.loose)

    public companion object : ModelForm<MetadataFieldEntry>() {
        override fun make(json: JsonObject): MetadataFieldEntry = MetadataFieldEntry(json)
    }
}

/** The closed list, for category and sub_category. */
public class MetadataFieldEntryConstraints(json: JsonObject) : Model(json) {
    /** `allowed`. */
    public val allowed: List<String>? get() = maybe("allowed", Forms.list(Forms.text))

    public companion object : ModelForm<MetadataFieldEntryConstraints>() {
        override fun make(json: JsonObject): MetadataFieldEntryConstraints = MetadataFieldEntryConstraints(json)
    }
}

/** The member `declared_type` of `MetadataFieldEntry`. */
@JvmInline
public value class MetadataFieldEntryDeclaredType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<MetadataFieldEntryDeclaredType>() {
        override fun make(value: String): MetadataFieldEntryDeclaredType = MetadataFieldEntryDeclaredType(value)

        /** `string` */
        public val STRING: MetadataFieldEntryDeclaredType get() = MetadataFieldEntryDeclaredType("string")

        /** `bool` */
        public val BOOL: MetadataFieldEntryDeclaredType get() = MetadataFieldEntryDeclaredType("bool")

        /** `int` */
        public val INT: MetadataFieldEntryDeclaredType get() = MetadataFieldEntryDeclaredType("int")

        /** `float` */
        public val FLOAT: MetadataFieldEntryDeclaredType get() = MetadataFieldEntryDeclaredType("float")

        /** `json` */
        public val JSON: MetadataFieldEntryDeclaredType get() = MetadataFieldEntryDeclaredType("json")

        /** `url` */
        public val URL: MetadataFieldEntryDeclaredType get() = MetadataFieldEntryDeclaredType("url")

        /** `datetime` */
        public val DATETIME: MetadataFieldEntryDeclaredType get() = MetadataFieldEntryDeclaredType("datetime")
    }
}

/** The member `type` of `MetadataField`. */
@JvmInline
public value class MetadataFieldType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<MetadataFieldType>() {
        override fun make(value: String): MetadataFieldType = MetadataFieldType(value)

        /** `string` */
        public val STRING: MetadataFieldType get() = MetadataFieldType("string")

        /** `int` */
        public val INT: MetadataFieldType get() = MetadataFieldType("int")

        /** `float` */
        public val FLOAT: MetadataFieldType get() = MetadataFieldType("float")

        /** `bool` */
        public val BOOL: MetadataFieldType get() = MetadataFieldType("bool")

        /** `json` */
        public val JSON: MetadataFieldType get() = MetadataFieldType("json")

        /** `url` */
        public val URL: MetadataFieldType get() = MetadataFieldType("url")

        /** `datetime` */
        public val DATETIME: MetadataFieldType get() = MetadataFieldType("datetime")
    }
}

/** `MetadataFilter`, as the API describes it. */
public class MetadataFilter(json: JsonObject) : Model(json) {
    /** `id`. From output level `terse` on. */
    public val id: String? get() = maybe("id", Forms.text)

    /** `name`. From output level `terse` on. */
    public val name: String? get() = maybe("name", Forms.text)

    /** `description`. From output level `terse` on. */
    public val description: String? get() = maybe("description", Forms.text)

    /** Missing (not null) at terse. */
    public val predicate: List<MetadataClause>? get() = maybe("predicate", Forms.list(MetadataClause))

    /** Missing (not null) at terse. */
    public val projection: MetadataFilterProjection? get() = maybe("projection", MetadataFilterProjection)

    /** `template_id`. */
    public val templateId: String? get() = maybe("template_id", Forms.text)

    /** A point in time, UTC. */
    public val created: String? get() = maybe("created", Forms.loose)

    public companion object : ModelForm<MetadataFilter>() {
        override fun make(json: JsonObject): MetadataFilter = MetadataFilter(json)
    }
}

/** Missing (not null) at terse. */
public class MetadataFilterProjection(json: JsonObject) : Model(json) {
    /** `MetadataSort`, as the API describes it. */
    public val sort: MetadataSort? get() = maybe("sort", MetadataSort)

    public companion object : ModelForm<MetadataFilterProjection>() {
        override fun make(json: JsonObject): MetadataFilterProjection = MetadataFilterProjection(json)
    }
}

/** Closed list; another value is refused. */
@JvmInline
public value class MetadataListEligibleCategory(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<MetadataListEligibleCategory>() {
        override fun make(value: String): MetadataListEligibleCategory = MetadataListEligibleCategory(value)

        /** `Legal` */
        public val LEGAL: MetadataListEligibleCategory get() = MetadataListEligibleCategory("Legal")

        /** `Finance` */
        public val FINANCE: MetadataListEligibleCategory get() = MetadataListEligibleCategory("Finance")

        /** `Sales` */
        public val SALES: MetadataListEligibleCategory get() = MetadataListEligibleCategory("Sales")

        /** `Marketing` */
        public val MARKETING: MetadataListEligibleCategory get() = MetadataListEligibleCategory("Marketing")

        /** `Engineering` */
        public val ENGINEERING: MetadataListEligibleCategory get() = MetadataListEligibleCategory("Engineering")

        /** `Product` */
        public val PRODUCT: MetadataListEligibleCategory get() = MetadataListEligibleCategory("Product")

        /** `Operations` */
        public val OPERATIONS: MetadataListEligibleCategory get() = MetadataListEligibleCategory("Operations")

        /** `People` */
        public val PEOPLE: MetadataListEligibleCategory get() = MetadataListEligibleCategory("People")

        /** `Research` */
        public val RESEARCH: MetadataListEligibleCategory get() = MetadataListEligibleCategory("Research")

        /** `Media` */
        public val MEDIA: MetadataListEligibleCategory get() = MetadataListEligibleCategory("Media")

        /** `Personal` */
        public val PERSONAL: MetadataListEligibleCategory get() = MetadataListEligibleCategory("Personal")

        /** `Other` */
        public val OTHER_WORD: MetadataListEligibleCategory get() = MetadataListEligibleCategory("Other")
    }
}

/** What `metadata.list_eligible` answers. */
public class MetadataListEligibleReply(json: JsonObject) : Model(json) {
    /** Records on this page. */
    public val count: Long? get() = maybe("count", Forms.integer)

    /** `items`. */
    public val items: List<EligibleNode>? get() = maybe("items", Forms.list(EligibleNode))

    /** `page_size`. */
    public val pageSize: Long? get() = maybe("page_size", Forms.integer)

    /** `cursor`. */
    public val cursor: String? get() = maybe("cursor", Forms.text)

    /** `has_more`. */
    public val hasMore: Boolean? get() = maybe("has_more", Forms.boolean)

    public companion object : ModelForm<MetadataListEligibleReply>() {
        override fun make(json: JsonObject): MetadataListEligibleReply = MetadataListEligibleReply(json)
    }
}

/** What `metadata.list_fields` answers. */
public class MetadataListFieldsReply(json: JsonObject) : Model(json) {
    /** Records on this page. */
    public val count: Long? get() = maybe("count", Forms.integer)

    /** `items`. */
    public val items: List<MetadataFieldEntry>? get() = maybe("items", Forms.list(MetadataFieldEntry))

    /** `page_size`. */
    public val pageSize: Long? get() = maybe("page_size", Forms.integer)

    /** `cursor`. */
    public val cursor: String? get() = maybe("cursor", Forms.text)

    /** `has_more`. */
    public val hasMore: Boolean? get() = maybe("has_more", Forms.boolean)

    public companion object : ModelForm<MetadataListFieldsReply>() {
        override fun make(json: JsonObject): MetadataListFieldsReply = MetadataListFieldsReply(json)
    }
}

/** What `metadata.list_filter_nodes` answers. */
public class MetadataListFilterNodesReply(json: JsonObject) : Model(json) {
    /** `items`. */
    public val items: List<JsonElement>? get() = maybe("items", Forms.list(Forms.any))

    /** `scope`. */
    public val scope: MetadataListFilterNodesReplyScope? get() = maybe("scope", MetadataListFilterNodesReplyScope)

    public companion object : ModelForm<MetadataListFilterNodesReply>() {
        override fun make(json: JsonObject): MetadataListFilterNodesReply = MetadataListFilterNodesReply(json)
    }
}

/** The member `scope` of `MetadataListFilterNodesReply`. */
public class MetadataListFilterNodesReplyScope(json: JsonObject) : Model(json) {
    /** `match_count`. */
    public val matchCount: Long? get() = maybe("match_count", Forms.integer)

    /** `scope_truncated`. */
    public val scopeTruncated: Boolean? get() = maybe("scope_truncated", Forms.boolean)

    public companion object : ModelForm<MetadataListFilterNodesReplyScope>() {
        override fun make(json: JsonObject): MetadataListFilterNodesReplyScope = MetadataListFilterNodesReplyScope(json)
    }
}

/** The parameter `sort_dir` of `metadata.list_filter_nodes`. */
@JvmInline
public value class MetadataListFilterNodesSortDir(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<MetadataListFilterNodesSortDir>() {
        override fun make(value: String): MetadataListFilterNodesSortDir = MetadataListFilterNodesSortDir(value)

        /** `asc` */
        public val ASC: MetadataListFilterNodesSortDir get() = MetadataListFilterNodesSortDir("asc")

        /** `desc` */
        public val DESC: MetadataListFilterNodesSortDir get() = MetadataListFilterNodesSortDir("desc")
    }
}

/** The parameter `sort_field` of `metadata.list_filter_nodes`. */
@JvmInline
public value class MetadataListFilterNodesSortField(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<MetadataListFilterNodesSortField>() {
        override fun make(value: String): MetadataListFilterNodesSortField = MetadataListFilterNodesSortField(value)

        /** `name` */
        public val NAME: MetadataListFilterNodesSortField get() = MetadataListFilterNodesSortField("name")

        /** `size` */
        public val SIZE: MetadataListFilterNodesSortField get() = MetadataListFilterNodesSortField("size")

        /** `updated` */
        public val UPDATED: MetadataListFilterNodesSortField get() = MetadataListFilterNodesSortField("updated")
    }
}

/** What `metadata.list_filters` answers. */
public class MetadataListFiltersReply(json: JsonObject) : Model(json) {
    /** Filters on this page. */
    public val count: Long? get() = maybe("count", Forms.integer)

    /** `items`. */
    public val items: List<MetadataFilter>? get() = maybe("items", Forms.list(MetadataFilter))

    /** `cursor`. */
    public val cursor: String? get() = maybe("cursor", Forms.text)

    /** `has_more`. */
    public val hasMore: Boolean? get() = maybe("has_more", Forms.boolean)

    public companion object : ModelForm<MetadataListFiltersReply>() {
        override fun make(json: JsonObject): MetadataListFiltersReply = MetadataListFiltersReply(json)
    }
}

/** What `metadata.list_merge_candidates` answers. */
public class MetadataListMergeCandidatesReply(json: JsonObject) : Model(json) {
    /** `items`. */
    public val items: List<FieldMergeCandidate>? get() = maybe("items", Forms.list(FieldMergeCandidate))

    /** `vocabulary_scanned`. */
    public val vocabularyScanned: Boolean? get() = maybe("vocabulary_scanned", Forms.boolean)

    /** `proposals_examined`. */
    public val proposalsExamined: Long? get() = maybe("proposals_examined", Forms.integer)

    /** `proposals_total`. */
    public val proposalsTotal: Long? get() = maybe("proposals_total", Forms.integer)

    /** `next_offset`. */
    public val nextOffset: Long? get() = maybe("next_offset", Forms.integer)

    public companion object : ModelForm<MetadataListMergeCandidatesReply>() {
        override fun make(json: JsonObject): MetadataListMergeCandidatesReply = MetadataListMergeCandidatesReply(json)
    }
}

/** One of: The parameter `filters` of `metadata.list_template_nodes`. */
public class MetadataListTemplateNodesFiltersItem(json: JsonObject) : Model(json) {
    /** Of these members; what is null is left out. */
    public constructor(
        key: String? = null,
        operator: String? = null,
        valueType: String? = null,
        value: JsonElement? = null,
    ) : this(
        members(
            "key" gets key,
            "operator" gets operator,
            "value_type" gets valueType,
            "value" gets value,
        ),
    )

    /** `key`. */
    public val key: String? get() = maybe("key", Forms.text)

    /** `operator`. */
    public val operator: String? get() = maybe("operator", Forms.text)

    /** `value_type`. */
    public val valueType: String? get() = maybe("value_type", Forms.text)

    /** `value`. */
    public val value: JsonElement? get() = maybe("value", Forms.any)

    public companion object : ModelForm<MetadataListTemplateNodesFiltersItem>() {
        override fun make(json: JsonObject): MetadataListTemplateNodesFiltersItem = MetadataListTemplateNodesFiltersItem(json)
    }
}

/** What `metadata.list_template_nodes` answers. */
public class MetadataListTemplateNodesReply(json: JsonObject) : Model(json) {
    /** `items`. */
    public val items: List<MetadataListTemplateNodesReplyItemsItem>? get() = maybe("items", Forms.list(MetadataListTemplateNodesReplyItemsItem))

    /** `count`. */
    public val count: Long? get() = maybe("count", Forms.integer)

    /** `next_cursor`. */
    public val nextCursor: String? get() = maybe("next_cursor", Forms.text)

    /** `has_more`. */
    public val hasMore: Boolean? get() = maybe("has_more", Forms.boolean)

    /** `total_count`. */
    public val totalCount: Long? get() = maybe("total_count", Forms.integer)

    /** `total_count_unfiltered`. */
    public val totalCountUnfiltered: Long? get() = maybe("total_count_unfiltered", Forms.integer)

    /** -1: none or unknown. */
    public val planNodeLimit: Long? get() = maybe("plan_node_limit", Forms.integer)

    /** `is_truncated`. */
    public val isTruncated: Boolean? get() = maybe("is_truncated", Forms.boolean)

    public companion object : ModelForm<MetadataListTemplateNodesReply>() {
        override fun make(json: JsonObject): MetadataListTemplateNodesReply = MetadataListTemplateNodesReply(json)
    }
}

/** One of: What `metadata.list_template_nodes` answers. */
public class MetadataListTemplateNodesReplyItem(json: JsonObject) : Model(json) {
    /** `autoextractable`. */
    public val autoextractable: Boolean? get() = maybe("autoextractable", Forms.boolean)

    public companion object : ModelForm<MetadataListTemplateNodesReplyItem>() {
        override fun make(json: JsonObject): MetadataListTemplateNodesReplyItem = MetadataListTemplateNodesReplyItem(json)
    }
}

/** One of: The member `items` of `MetadataListTemplateNodesReply`. */
public class MetadataListTemplateNodesReplyItemsItem(json: JsonObject) : Model(json) {
    /** `autoextractable`. */
    public val autoextractable: Boolean? get() = maybe("autoextractable", Forms.boolean)

    public companion object : ModelForm<MetadataListTemplateNodesReplyItemsItem>() {
        override fun make(json: JsonObject): MetadataListTemplateNodesReplyItemsItem = MetadataListTemplateNodesReplyItemsItem(json)
    }
}

/** Only with sort_field. */
@JvmInline
public value class MetadataListTemplateNodesSortDir(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<MetadataListTemplateNodesSortDir>() {
        override fun make(value: String): MetadataListTemplateNodesSortDir = MetadataListTemplateNodesSortDir(value)

        /** `asc` */
        public val ASC: MetadataListTemplateNodesSortDir get() = MetadataListTemplateNodesSortDir("asc")

        /** `desc` */
        public val DESC: MetadataListTemplateNodesSortDir get() = MetadataListTemplateNodesSortDir("desc")
    }
}

/** The parameter `filter` of `metadata.list_templates_by`. */
@JvmInline
public value class MetadataListTemplatesByFilter(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<MetadataListTemplatesByFilter>() {
        override fun make(value: String): MetadataListTemplatesByFilter = MetadataListTemplatesByFilter(value)

        /** `all` */
        public val ALL: MetadataListTemplatesByFilter get() = MetadataListTemplatesByFilter("all")

        /** `custom` */
        public val CUSTOM: MetadataListTemplatesByFilter get() = MetadataListTemplatesByFilter("custom")

        /** `system` */
        public val SYSTEM: MetadataListTemplatesByFilter get() = MetadataListTemplatesByFilter("system")

        /** `enabled` */
        public val ENABLED: MetadataListTemplatesByFilter get() = MetadataListTemplatesByFilter("enabled")

        /** `disabled` */
        public val DISABLED: MetadataListTemplatesByFilter get() = MetadataListTemplatesByFilter("disabled")
    }
}

/** `MetadataSearchHit`, as the API describes it. */
public class MetadataSearchHit(json: JsonObject) : Model(json) {
    /**
     * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
     * Both forms are accepted in requests.
     */
    public val nodeId: String? get() = maybe("node_id", Forms.text)

    /** For ordering within one answer only. */
    public val score: Double? get() = maybe("score", Forms.number)

    /** `template_ids`. */
    public val templateIds: List<String>? get() = maybe("template_ids", Forms.list(Forms.text))

    /**
     * A file, folder, note or link. x-level tells the lowest output level that carries a field;
     * levels are cumulative and full is the default. A field that does not apply to the type is
     * absent.
     */
    public val node: Node? get() = maybe("node", Node)

    public companion object : ModelForm<MetadataSearchHit>() {
        override fun make(json: JsonObject): MetadataSearchHit = MetadataSearchHit(json)
    }
}

/** What `metadata.search` answers. */
public class MetadataSearchReply(json: JsonObject) : Model(json) {
    /** `results`. */
    public val results: List<MetadataSearchHit>? get() = maybe("results", Forms.list(MetadataSearchHit))

    /** `OffsetPagination`, as the API describes it. */
    public val pagination: OffsetPagination? get() = maybe("pagination", OffsetPagination)

    public companion object : ModelForm<MetadataSearchReply>() {
        override fun make(json: JsonObject): MetadataSearchReply = MetadataSearchReply(json)
    }
}

/** The parameter `priority` of `metadata.set_template_settings`. */
@JvmInline
public value class MetadataSetTemplateSettingsPriority(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<MetadataSetTemplateSettingsPriority>() {
        override fun make(value: String): MetadataSetTemplateSettingsPriority = MetadataSetTemplateSettingsPriority(value)

        /** `1` */
        public val N1: MetadataSetTemplateSettingsPriority get() = MetadataSetTemplateSettingsPriority("1")

        /** `2` */
        public val N2: MetadataSetTemplateSettingsPriority get() = MetadataSetTemplateSettingsPriority("2")

        /** `3` */
        public val N3: MetadataSetTemplateSettingsPriority get() = MetadataSetTemplateSettingsPriority("3")

        /** `4` */
        public val N4: MetadataSetTemplateSettingsPriority get() = MetadataSetTemplateSettingsPriority("4")

        /** `5` */
        public val N5: MetadataSetTemplateSettingsPriority get() = MetadataSetTemplateSettingsPriority("5")
    }
}

/** `MetadataSort`, as the API describes it. */
public class MetadataSort(json: JsonObject) : Model(json) {
    /** Of these members; what is null is left out. */
    public constructor(
        field: String? = null,
        dir: MetadataSortDir? = null,
    ) : this(
        members(
            "field" gets field,
            "dir" gets dir,
        ),
    )

    /** `field`. */
    public val field: String? get() = maybe("field", Forms.text)

    /** `dir`. */
    public val dir: MetadataSortDir? get() = maybe("dir", MetadataSortDir)

    public companion object : ModelForm<MetadataSort>() {
        override fun make(json: JsonObject): MetadataSort = MetadataSort(json)
    }
}

/** The member `dir` of `MetadataSort`. */
@JvmInline
public value class MetadataSortDir(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<MetadataSortDir>() {
        override fun make(value: String): MetadataSortDir = MetadataSortDir(value)

        /** `asc` */
        public val ASC: MetadataSortDir get() = MetadataSortDir("asc")

        /** `desc` */
        public val DESC: MetadataSortDir get() = MetadataSortDir("desc")
    }
}

/** What `metadata.suggest_fields` answers. */
public class MetadataSuggestFieldsReply(json: JsonObject) : Model(json) {
    /** `suggested_fields`. */
    public val suggestedFields: List<SuggestedField>? get() = maybe("suggested_fields", Forms.list(SuggestedField))

    /** `file_sample_count`. */
    public val fileSampleCount: Long? get() = maybe("file_sample_count", Forms.integer)

    public companion object : ModelForm<MetadataSuggestFieldsReply>() {
        override fun make(json: JsonObject): MetadataSuggestFieldsReply = MetadataSuggestFieldsReply(json)
    }
}

/** Two keys are camelCase. */
public class MetadataTemplate(json: JsonObject) : Model(json) {
    /** mt_ and letters and digits. From output level `terse` on. */
    public val id: String? get() = maybe("id", Forms.text)

    /**
     * Numeric id of a user, organization, workspace, share or file share. Always a string; it
     * exceeds 2^53. From output level `standard` on.
     */
    public val instanceId: String? get() = maybe("instanceId", Forms.loose)

    /**
     * Numeric id of a user, organization, workspace, share or file share. Always a string; it
     * exceeds 2^53. From output level `standard` on.
     */
    public val orgId: String? get() = maybe("orgId", Forms.loose)

    /** `category`. From output level `full` on. */
    public val category: String? get() = maybe("category", Forms.text)

    /** `name`. From output level `terse` on. */
    public val name: String? get() = maybe("name", Forms.text)

    /** `description`. From output level `terse` on. */
    public val description: String? get() = maybe("description", Forms.text)

    /** `locked`. From output level `standard` on. */
    public val locked: Boolean? get() = maybe("locked", Forms.boolean)

    /** `priority`. From output level `terse` on. */
    public val priority: Long? get() = maybe("priority", Forms.integer)

    /** `enabled`. From output level `terse` on. */
    public val enabled: Boolean? get() = maybe("enabled", Forms.boolean)

    /** A point in time, UTC. From output level `standard` on. */
    public val deleted: String? get() = maybe("deleted", Forms.loose)

    /** A point in time, UTC. From output level `standard` on. */
    public val updated: String? get() = maybe("updated", Forms.loose)

    /** A point in time, UTC. From output level `standard` on. */
    public val created: String? get() = maybe("created", Forms.loose)

    /** `fields`. From output level `standard` on. */
    public val fields: List<MetadataField>? get() = maybe("fields", Forms.list(MetadataField))

    /** `node_count`. From output level `standard` on. */
    public val nodeCount: Long? get() = maybe("node_count", Forms.integer)

    /** `node_count_capped`. From output level `standard` on. */
    public val nodeCountCapped: Long? get() = maybe("node_count_capped", Forms.integer)

    /** `field_count`. From output level `standard` on. */
    public val fieldCount: Long? get() = maybe("field_count", Forms.integer)

    /** `plan_node_limit`. From output level `standard` on. */
    public val planNodeLimit: Long? get() = maybe("plan_node_limit", Forms.integer)

    /** -1: none or unknown. From output level `standard` on. */
    public val planFieldLimit: Long? get() = maybe("plan_field_limit", Forms.integer)

    /** `is_truncated`. From output level `standard` on. */
    public val isTruncated: Boolean? get() = maybe("is_truncated", Forms.boolean)

    public companion object : ModelForm<MetadataTemplate>() {
        override fun make(json: JsonObject): MetadataTemplate = MetadataTemplate(json)
    }
}

/** Which fields to show, in what order, and the sort. Kept as sent, but for sort. */
public class MetadataUpdateFilterProjection(json: JsonObject) : Model(json) {
    /** Of these members; what is null is left out. */
    public constructor(
        sort: MetadataSort? = null,
    ) : this(
        members(
            "sort" gets sort,
        ),
    )

    /** `MetadataSort`, as the API describes it. */
    public val sort: MetadataSort? get() = maybe("sort", MetadataSort)

    public companion object : ModelForm<MetadataUpdateFilterProjection>() {
        override fun make(json: JsonObject): MetadataUpdateFilterProjection = MetadataUpdateFilterProjection(json)
    }
}

/** What `metadata.update_template` answers. */
public class MetadataUpdateTemplateReply(json: JsonObject) : Model(json) {
    /** Two keys are camelCase. */
    public val template: MetadataTemplate? get() = maybe("template", MetadataTemplate)

    /** Only when the fields changed. */
    public val schemaUpdate: SchemaUpdate? get() = maybe("schema_update", SchemaUpdate)

    public companion object : ModelForm<MetadataUpdateTemplateReply>() {
        override fun make(json: JsonObject): MetadataUpdateTemplateReply = MetadataUpdateTemplateReply(json)
    }
}

/** A value of the older model. type is what the template declared, not what is stored. */
public class MetadataValue(json: JsonObject) : Model(json) {
    /** `key`. */
    public val key: String? get() = maybe("key", Forms.text)

    /** `description`. */
    public val description: String? get() = maybe("description", Forms.text)

    /** `type`. */
    public val type: MetadataValueType? get() = maybe("type", MetadataValueType)

    /** `value`. */
    public val value: JsonElement? get() = maybe("value", Forms.any)

    /** Set by AI extraction. */
    public val isAuto: Boolean? get() = maybe("is_auto", Forms.boolean)

    /** A point in time, UTC. */
    public val updated: String? get() = maybe("updated", Forms.loose)

    public companion object : ModelForm<MetadataValue>() {
        override fun make(json: JsonObject): MetadataValue = MetadataValue(json)
    }
}

/** The member `type` of `MetadataValue`. */
@JvmInline
public value class MetadataValueType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<MetadataValueType>() {
        override fun make(value: String): MetadataValueType = MetadataValueType(value)

        /** `string` */
        public val STRING: MetadataValueType get() = MetadataValueType("string")

        /** `bool` */
        public val BOOL: MetadataValueType get() = MetadataValueType("bool")

        /** `int` */
        public val INT: MetadataValueType get() = MetadataValueType("int")

        /** `float` */
        public val FLOAT: MetadataValueType get() = MetadataValueType("float")

        /** `json` */
        public val JSON: MetadataValueType get() = MetadataValueType("json")

        /** `url` */
        public val URL: MetadataValueType get() = MetadataValueType("url")

        /** `datetime` */
        public val DATETIME: MetadataValueType get() = MetadataValueType("datetime")
    }
}

/** `NodeMetadata`, as the API describes it. */
public class NodeMetadata(json: JsonObject) : Model(json) {
    /** `MetadataFacts`, as the API describes it. */
    public val metadataFacts: MetadataFacts? get() = maybe("metadata_facts", MetadataFacts)

    /**
     * Numeric id of a user, organization, workspace, share or file share. Always a string; it
     * exceeds 2^53. From output level `standard` on.
     */
    public val instanceId: String? get() = maybe("instance_id", Forms.loose)

    /**
     * 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
     * Both forms are accepted in requests. From output level `terse` on.
     */
    public val objectId: String? get() = maybe("object_id", Forms.text)

    /** Inert since templates are gone. From output level `terse` on. */
    public val templateId: String? get() = maybe("template_id", Forms.text)

    /**
     * The node, not only its id; id, name and type at terse, parent and mimetype too at standard.
     * May hold metadata_facts too. From output level `terse` on.
     */
    public val nodeId: Node? get() = maybe("node_id", Node)

    /** A file, not trashed, with a finished AI summary. From output level `standard` on. */
    public val autoextractable: Boolean? get() = maybe("autoextractable", Forms.boolean)

    /** Older. From output level `terse` on. */
    public val metadata: List<MetadataValue>? get() = maybe("metadata", Forms.list(MetadataValue))

    /** Older. */
    public val templateMetadata: List<MetadataValue>? get() = maybe("template_metadata", Forms.list(MetadataValue))

    /** Older. */
    public val customMetadata: List<MetadataValue>? get() = maybe("custom_metadata", Forms.list(MetadataValue))

    public companion object : ModelForm<NodeMetadata>() {
        override fun make(json: JsonObject): NodeMetadata = NodeMetadata(json)
    }
}

/**
 * Codes: 147196 bad id, 196136 root, 191049 not in this workspace, 150183 not a file or note;
 * 190770 and 157684 may be retried.
 */
public class NodeMetadataMulti(json: JsonObject) : Model(json) {
    /** `format`. Only `multi`. */
    public val format: String? get() = maybe("format", Forms.text)

    /** `objects`. */
    public val objects: List<NodeMetadata>? get() = maybe("objects", Forms.list(NodeMetadata))

    /** Template id to template; empty now. */
    public val templates: JsonElement? get() = maybe("templates", Forms.any)

    /** `errors`. */
    public val errors: List<NodeMetadataMultiErrorsItem>? get() = maybe("errors", Forms.list(NodeMetadataMultiErrorsItem))

    /** `object_count`. */
    public val objectCount: Long? get() = maybe("object_count", Forms.integer)

    /** `template_count`. */
    public val templateCount: Long? get() = maybe("template_count", Forms.integer)

    /** `error_count`. */
    public val errorCount: Long? get() = maybe("error_count", Forms.integer)

    /** `requested_count`. */
    public val requestedCount: Long? get() = maybe("requested_count", Forms.integer)

    public companion object : ModelForm<NodeMetadataMulti>() {
        override fun make(json: JsonObject): NodeMetadataMulti = NodeMetadataMulti(json)
    }
}

/** One of: The member `errors` of `NodeMetadataMulti`. */
public class NodeMetadataMultiErrorsItem(json: JsonObject) : Model(json) {
    /** As sent. */
    public val nodeId: String? get() = maybe("node_id", Forms.text)

    /** `code`. */
    public val code: Long? get() = maybe("code", Forms.integer)

    /** `message`. */
    public val message: String? get() = maybe("message", Forms.text)

    public companion object : ModelForm<NodeMetadataMultiErrorsItem>() {
        override fun make(json: JsonObject): NodeMetadataMultiErrorsItem = NodeMetadataMultiErrorsItem(json)
    }
}

/** `PreviewMatch`, as the API describes it. */
public class PreviewMatch(json: JsonObject) : Model(json) {
    /** `matched_files`. */
    public val matchedFiles: List<EligibleNode>? get() = maybe("matched_files", Forms.list(EligibleNode))

    /** Size of the sample, plus one when more exist. */
    public val totalEligible: Long? get() = maybe("total_eligible", Forms.integer)

    /** `total_scanned`. */
    public val totalScanned: Long? get() = maybe("total_scanned", Forms.integer)

    /** `total_matched`. */
    public val totalMatched: Long? get() = maybe("total_matched", Forms.integer)

    /** `plan_node_limit`. */
    public val planNodeLimit: Long? get() = maybe("plan_node_limit", Forms.integer)

    /** `would_truncate_at`. */
    public val wouldTruncateAt: Long? get() = maybe("would_truncate_at", Forms.integer)

    public companion object : ModelForm<PreviewMatch>() {
        override fun make(json: JsonObject): PreviewMatch = PreviewMatch(json)
    }
}

/**
 * At most one per user, template and workspace. The per-node form had node_id, filters, order_by
 * and order_desc instead of config.
 */
public class SavedView(json: JsonObject) : Model(json) {
    /** `id`. From output level `full` on. */
    public val id: String? get() = maybe("id", Forms.text)

    /**
     * Numeric id of a user, organization, workspace, share or file share. Always a string; it
     * exceeds 2^53. From output level `full` on.
     */
    public val userId: String? get() = maybe("user_id", Forms.loose)

    /** `template_id`. From output level `full` on. */
    public val templateId: String? get() = maybe("template_id", Forms.text)

    /** `name`. From output level `terse` on. */
    public val name: String? get() = maybe("name", Forms.text)

    /** As in SavedViewConfig. From output level `full` on. */
    public val config: JsonElement? get() = maybe("config", Forms.any)

    /** A point in time, UTC. From output level `standard` on. */
    public val created: String? get() = maybe("created", Forms.loose)

    /** A point in time, UTC. From output level `standard` on. */
    public val updated: String? get() = maybe("updated", Forms.loose)

    public companion object : ModelForm<SavedView>() {
        override fun make(json: JsonObject): SavedView = SavedView(json)
    }
}

/** Sent, not answered, so unknown keys are refused. Column order is display order. */
public class SavedViewConfig(json: JsonObject) : Model(json) {
    /** Of these members; what is null is left out. */
    public constructor(
        version: Long,
        columns: List<SavedViewConfigColumnsItem>? = null,
        sort: SavedViewConfigSort? = null,
        filters: List<SavedViewConfigFiltersItem>? = null,
    ) : this(
        members(
            "version" gets version,
            "columns" gets columns,
            "sort" gets sort,
            "filters" gets filters,
        ),
    )

    /** `version`. One of `1`. */
    public val version: Long get() = need("version", Forms.integer)

    /** `columns`. */
    public val columns: List<SavedViewConfigColumnsItem>? get() = maybe("columns", Forms.list(SavedViewConfigColumnsItem))

    /** `sort`. */
    public val sort: SavedViewConfigSort? get() = maybe("sort", SavedViewConfigSort)

    /** `filters`. At most 5 items. */
    public val filters: List<SavedViewConfigFiltersItem>? get() = maybe("filters", Forms.list(SavedViewConfigFiltersItem))

    public companion object : ModelForm<SavedViewConfig>() {
        override fun make(json: JsonObject): SavedViewConfig = SavedViewConfig(json)
    }
}

/** One of: The member `columns` of `SavedViewConfig`. */
public class SavedViewConfigColumnsItem(json: JsonObject) : Model(json) {
    /** Of these members; what is null is left out. */
    public constructor(
        field: String,
        visible: Boolean? = null,
        width: Long? = null,
    ) : this(
        members(
            "field" gets field,
            "visible" gets visible,
            "width" gets width,
        ),
    )

    /** `field`. */
    public val field: String get() = need("field", Forms.text)

    /** `visible`. */
    public val visible: Boolean? get() = maybe("visible", Forms.boolean)

    /** `width`. At least 1. */
    public val width: Long? get() = maybe("width", Forms.integer)

    public companion object : ModelForm<SavedViewConfigColumnsItem>() {
        override fun make(json: JsonObject): SavedViewConfigColumnsItem = SavedViewConfigColumnsItem(json)
    }
}

/** One of: The member `filters` of `SavedViewConfig`. */
public class SavedViewConfigFiltersItem(json: JsonObject) : Model(json) {
    /** Of these members; what is null is left out. */
    public constructor(
        field: String? = null,
        operator: SavedViewConfigFiltersItemOperator? = null,
        valueType: SavedViewConfigFiltersItemValueType? = null,
        value: JsonElement? = null,
    ) : this(
        members(
            "field" gets field,
            "operator" gets operator,
            "value_type" gets valueType,
            "value" gets value,
        ),
    )

    /** `field`. */
    public val field: String? get() = maybe("field", Forms.text)

    /** `operator`. One of `=`, `!=`, `<`, `<=`, `>`, `>=`. */
    public val operator: SavedViewConfigFiltersItemOperator? get() = maybe("operator", SavedViewConfigFiltersItemOperator)

    /** `value_type`. One of `string`, `int`, `float`, `bool`. */
    public val valueType: SavedViewConfigFiltersItemValueType? get() = maybe("value_type", SavedViewConfigFiltersItemValueType)

    /** `value`. */
    public val value: JsonElement? get() = maybe("value", Forms.any)

    public companion object : ModelForm<SavedViewConfigFiltersItem>() {
        override fun make(json: JsonObject): SavedViewConfigFiltersItem = SavedViewConfigFiltersItem(json)
    }
}

/** The member `operator` of `SavedViewConfigFiltersItem`. */
@JvmInline
public value class SavedViewConfigFiltersItemOperator(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<SavedViewConfigFiltersItemOperator>() {
        override fun make(value: String): SavedViewConfigFiltersItemOperator = SavedViewConfigFiltersItemOperator(value)

        /** `=` */
        public val EQUAL: SavedViewConfigFiltersItemOperator get() = SavedViewConfigFiltersItemOperator("=")

        /** `!=` */
        public val NOT_EQUAL: SavedViewConfigFiltersItemOperator get() = SavedViewConfigFiltersItemOperator("!=")

        /** `<` */
        public val LESS: SavedViewConfigFiltersItemOperator get() = SavedViewConfigFiltersItemOperator("<")

        /** `<=` */
        public val LESS_OR_EQUAL: SavedViewConfigFiltersItemOperator get() = SavedViewConfigFiltersItemOperator("<=")

        /** `>` */
        public val GREATER: SavedViewConfigFiltersItemOperator get() = SavedViewConfigFiltersItemOperator(">")

        /** `>=` */
        public val GREATER_OR_EQUAL: SavedViewConfigFiltersItemOperator get() = SavedViewConfigFiltersItemOperator(">=")
    }
}

/** The member `value_type` of `SavedViewConfigFiltersItem`. */
@JvmInline
public value class SavedViewConfigFiltersItemValueType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<SavedViewConfigFiltersItemValueType>() {
        override fun make(value: String): SavedViewConfigFiltersItemValueType = SavedViewConfigFiltersItemValueType(value)

        /** `string` */
        public val STRING: SavedViewConfigFiltersItemValueType get() = SavedViewConfigFiltersItemValueType("string")

        /** `int` */
        public val INT: SavedViewConfigFiltersItemValueType get() = SavedViewConfigFiltersItemValueType("int")

        /** `float` */
        public val FLOAT: SavedViewConfigFiltersItemValueType get() = SavedViewConfigFiltersItemValueType("float")

        /** `bool` */
        public val BOOL: SavedViewConfigFiltersItemValueType get() = SavedViewConfigFiltersItemValueType("bool")
    }
}

/** The member `sort` of `SavedViewConfig`. */
public class SavedViewConfigSort(json: JsonObject) : Model(json) {
    /** Of these members; what is null is left out. */
    public constructor(
        field: String? = null,
        dir: SavedViewConfigSortDir? = null,
    ) : this(
        members(
            "field" gets field,
            "dir" gets dir,
        ),
    )

    /** `field`. */
    public val field: String? get() = maybe("field", Forms.text)

    /** `dir`. One of `asc`, `desc`. */
    public val dir: SavedViewConfigSortDir? get() = maybe("dir", SavedViewConfigSortDir)

    public companion object : ModelForm<SavedViewConfigSort>() {
        override fun make(json: JsonObject): SavedViewConfigSort = SavedViewConfigSort(json)
    }
}

/** The member `dir` of `SavedViewConfigSort`. */
@JvmInline
public value class SavedViewConfigSortDir(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<SavedViewConfigSortDir>() {
        override fun make(value: String): SavedViewConfigSortDir = SavedViewConfigSortDir(value)

        /** `asc` */
        public val ASC: SavedViewConfigSortDir get() = SavedViewConfigSortDir("asc")

        /** `desc` */
        public val DESC: SavedViewConfigSortDir get() = SavedViewConfigSortDir("desc")
    }
}

/** Only when the fields changed. */
public class SchemaUpdate(json: JsonObject) : Model(json) {
    /** `previous_hash`. */
    public val previousHash: Long? get() = maybe("previous_hash", Forms.integer)

    /** `current_hash`. */
    public val currentHash: Long? get() = maybe("current_hash", Forms.integer)

    /** `extraction_auto_enqueued`. */
    public val extractionAutoEnqueued: Boolean? get() = maybe("extraction_auto_enqueued", Forms.boolean)

    /** `added_fields`. */
    public val addedFields: List<String>? get() = maybe("added_fields", Forms.list(Forms.text))

    /** `type_changed_fields`. */
    public val typeChangedFields: List<String>? get() = maybe("type_changed_fields", Forms.list(Forms.text))

    public companion object : ModelForm<SchemaUpdate>() {
        override fun make(json: JsonObject): SchemaUpdate = SchemaUpdate(json)
    }
}

/** `SuggestedField`, as the API describes it. */
public class SuggestedField(json: JsonObject) : Model(json) {
    /** `name`. */
    public val name: String? get() = maybe("name", Forms.text)

    /** `type`. */
    public val type: SuggestedFieldType? get() = maybe("type", SuggestedFieldType)

    /** `description`. */
    public val description: String? get() = maybe("description", Forms.text)

    /** `max`. */
    public val max: Double? get() = maybe("max", Forms.number)

    /** `can_be_null`. */
    public val canBeNull: Boolean? get() = maybe("can_be_null", Forms.boolean)

    /** `fixed_list`. */
    public val fixedList: List<JsonElement>? get() = maybe("fixed_list", Forms.list(Forms.any))

    /** For display; not part of a definition. */
    public val exampleValue: JsonElement? get() = maybe("example_value", Forms.any)

    public companion object : ModelForm<SuggestedField>() {
        override fun make(json: JsonObject): SuggestedField = SuggestedField(json)
    }
}

/** The member `type` of `SuggestedField`. */
@JvmInline
public value class SuggestedFieldType(override val value: String) : Word {
    override fun toString(): String = value

    public companion object : WordForm<SuggestedFieldType>() {
        override fun make(value: String): SuggestedFieldType = SuggestedFieldType(value)

        /** `string` */
        public val STRING: SuggestedFieldType get() = SuggestedFieldType("string")

        /** `int` */
        public val INT: SuggestedFieldType get() = SuggestedFieldType("int")

        /** `float` */
        public val FLOAT: SuggestedFieldType get() = SuggestedFieldType("float")

        /** `bool` */
        public val BOOL: SuggestedFieldType get() = SuggestedFieldType("bool")

        /** `datetime` */
        public val DATETIME: SuggestedFieldType get() = SuggestedFieldType("datetime")

        /** `url` */
        public val URL: SuggestedFieldType get() = SuggestedFieldType("url")
    }
}
