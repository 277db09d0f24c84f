// Generated from core/api by `cargo xtask codegen`. Do not edit.

extension Models {
    /// Whether the answer was cut; read both match_relation and causes, neither implies the other.
    public struct CompoundScope: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// gte: the count is a floor.
        public var matchRelation: Models.CompoundScopeMatchRelation? { get throws { try maybe("match_relation", Models.CompoundScopeMatchRelation.read) } }

        /// Why the answer was cut.
        public var causes: [String]? { get throws { try maybe("causes", Forms.list(Forms.text)) } }

        /// Null: unknown, not zero.
        public var filesNotIndexed: Int? { get throws { try maybe("files_not_indexed", Forms.integer) } }

        /// `limit_clamped_from`.
        public var limitClampedFrom: Int? { get throws { try maybe("limit_clamped_from", Forms.integer) } }
    }

    /// gte: the count is a floor.
    public struct CompoundScopeMatchRelation: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `eq`
        public static var eq: Self { Self("eq") }

        /// `gte`
        public static var gte: Self { Self("gte") }
    }

    /// `EligibleNode`, as the API describes it.
    public struct EligibleNode: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
        /// characters). Both forms are accepted in requests. From output level `terse` on.
        public var nodeId: String? { get throws { try maybe("node_id", Forms.text) } }

        /// `name`. From output level `terse` on.
        public var name: String? { get throws { try maybe("name", Forms.text) } }

        /// `mimetype`. From output level `terse` on.
        public var mimetype: String? { get throws { try maybe("mimetype", Forms.text) } }

        /// `size`. From output level `standard` on.
        public var size: Int? { get throws { try maybe("size", Forms.integer) } }

        /// `summary_title`. From output level `standard` on.
        public var summaryTitle: String? { get throws { try maybe("summary_title", Forms.text) } }

        /// `summary_short`. From output level `standard` on.
        public var summaryShort: String? { get throws { try maybe("summary_short", Forms.text) } }

        /// A point in time, UTC. From output level `standard` on.
        public var updated: String? { get throws { try maybe("updated", Forms.loose) } }

        /// Older. From output level `standard` on.
        public var templates: [JSON]? { get throws { try maybe("templates", Forms.list(Forms.any)) } }

        /// `MetadataFacts`, as the API describes it.
        public var metadataFacts: Models.MetadataFacts? { get throws { try maybe("metadata_facts", Models.MetadataFacts.read) } }
    }

    /// A queued job.
    public struct ExtractJob: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `job_id`.
        public var jobId: String? { get throws { try maybe("job_id", Forms.text) } }

        /// `template_id`.
        public var templateId: String? { get throws { try maybe("template_id", Forms.text) } }

        /// Without hyphens.
        public var nodeId: String? { get throws { try maybe("node_id", Forms.text) } }

        /// `fields`.
        public var fields: [String]? { get throws { try maybe("fields", Forms.list(Forms.text)) } }

        /// `status`.
        public var status: Models.ExtractJobStatus? { get throws { try maybe("status", Models.ExtractJobStatus.read) } }

        /// `status_uri`.
        public var statusUri: String? { get throws { try maybe("status_uri", Forms.text) } }
    }

    /// The member `status` of `ExtractJob`.
    public struct ExtractJobStatus: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `queued`
        public static var queued: Self { Self("queued") }

        /// `in_progress`
        public static var inProgress: Self { Self("in_progress") }

        /// `already_extracted`
        public static var alreadyExtracted: Self { Self("already_extracted") }

        /// `duplicate`
        public static var duplicate: Self { Self("duplicate") }

        /// `completed`
        public static var completed: Self { Self("completed") }

        /// `errored`
        public static var errored: Self { Self("errored") }
    }

    /// Two names that metadata.merge_fields would take in these roles; the least destructive come
    /// first.
    public struct FieldMergeCandidate: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `source`.
        public var source: String? { get throws { try maybe("source", Forms.text) } }

        /// `target`.
        public var target: String? { get throws { try maybe("target", Forms.text) } }
    }

    /// `FieldMergeResult`, as the API describes it.
    public struct FieldMergeResult: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `source`.
        public var source: String? { get throws { try maybe("source", Forms.text) } }

        /// `target`.
        public var target: String? { get throws { try maybe("target", Forms.text) } }

        /// The fold was done now.
        public var merged: Bool? { get throws { try maybe("merged", Forms.boolean) } }

        /// Both names stand for one field already.
        public var alreadyMerged: Bool? { get throws { try maybe("already_merged", Forms.boolean) } }

        /// `would_refuse`.
        public var wouldRefuse: Models.FieldMergeResultWouldRefuse? { get throws { try maybe("would_refuse", Models.FieldMergeResultWouldRefuse.read) } }

        /// Values that can no longer be reached by the old name.
        public var filesAffected: Int? { get throws { try maybe("files_affected", Forms.integer) } }

        /// `target_files_before`.
        public var targetFilesBefore: Int? { get throws { try maybe("target_files_before", Forms.integer) } }

        /// Null in the one answer seen.
        public var snapshot: JSON? { get throws { try maybe("snapshot", Forms.any) } }
    }

    /// The member `would_refuse` of `FieldMergeResult`.
    public struct FieldMergeResultWouldRefuse: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `reason`.
        public var reason: Models.FieldMergeResultWouldRefuseReason? { get throws { try maybe("reason", Models.FieldMergeResultWouldRefuseReason.read) } }

        /// `message`.
        public var message: String? { get throws { try maybe("message", Forms.text) } }

        /// `source_resolves_to`.
        public var sourceResolvesTo: String? { get throws { try maybe("source_resolves_to", Forms.text) } }
    }

    /// The member `reason` of `FieldMergeResultWouldRefuse`.
    public struct FieldMergeResultWouldRefuseReason: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `merge_refused_type_mismatch`
        public static var mergeRefusedTypeMismatch: Self { Self("merge_refused_type_mismatch") }

        /// `merge_source_unknown`
        public static var mergeSourceUnknown: Self { Self("merge_source_unknown") }

        /// `merge_source_already_merged`
        public static var mergeSourceAlreadyMerged: Self { Self("merge_source_already_merged") }
    }

    /// `MetadataClause`, as the API describes it.
    public struct MetadataClause: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Of these members; what is nil is left out.
        public init(
            field: String,
            `operator`: Models.MetadataClauseOperator,
            value: JSON? = nil
        ) {
            var json = JSON.Object()
            json.add("field", field)
            json.add("operator", `operator`)
            json.add("value", value)
            self.json = json
        }

        /// `field`. 1 to 64 characters.
        public var field: String { get throws { try need("field", Forms.text) } }

        /// `operator`.
        public var `operator`: Models.MetadataClauseOperator { get throws { try need("operator", Models.MetadataClauseOperator.read) } }

        /// None for exists and not_exists. Times are compared as UTC.
        public var value: JSON? { get throws { try maybe("value", Forms.any) } }
    }

    /// The member `operator` of `MetadataClause`.
    public struct MetadataClauseOperator: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `=`
        public static var equal: Self { Self("=") }

        /// `!=`
        public static var notEqual: Self { Self("!=") }

        /// `<`
        public static var less: Self { Self("<") }

        /// `<=`
        public static var lessOrEqual: Self { Self("<=") }

        /// `>`
        public static var greater: Self { Self(">") }

        /// `>=`
        public static var greaterOrEqual: Self { Self(">=") }

        /// `exists`
        public static var exists: Self { Self("exists") }

        /// `not_exists`
        public static var notExists: Self { Self("not_exists") }
    }

    /// What `metadata.compound_search` answers.
    public struct MetadataCompoundSearchReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `items`.
        public var items: [JSON]? { get throws { try maybe("items", Forms.list(Forms.any)) } }

        /// Whether the answer was cut; read both match_relation and causes, neither implies the
        /// other.
        public var scope: Models.CompoundScope? { get throws { try maybe("scope", Models.CompoundScope.read) } }
    }

    /// Which fields to show, in what order, and the sort. Kept as sent, but for sort.
    public struct MetadataCreateFilterProjection: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Of these members; what is nil is left out.
        public init(
            sort: Models.MetadataSort? = nil
        ) {
            var json = JSON.Object()
            json.add("sort", sort)
            self.json = json
        }

        /// `MetadataSort`, as the API describes it.
        public var sort: Models.MetadataSort? { get throws { try maybe("sort", Models.MetadataSort.read) } }
    }

    /// The parameter `declared_type` of `metadata.declare_field`.
    public struct MetadataDeclareFieldDeclaredType: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `string`
        public static var string: Self { Self("string") }

        /// `bool`
        public static var bool: Self { Self("bool") }

        /// `int`
        public static var int: Self { Self("int") }

        /// `float`
        public static var float: Self { Self("float") }

        /// `json`
        public static var json: Self { Self("json") }

        /// `url`
        public static var url: Self { Self("url") }

        /// `datetime`
        public static var datetime: Self { Self("datetime") }
    }

    /// What `metadata.declare_field` answers.
    public struct MetadataDeclareFieldReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// A field of the vocabulary, known by its name. With the field parameter the entries are
        /// values with counts; their keys are not documented.
        public var field: Models.MetadataFieldEntry? { get throws { try maybe("field", Models.MetadataFieldEntry.read) } }

        /// `field_created`.
        public var fieldCreated: Bool? { get throws { try maybe("field_created", Forms.boolean) } }
    }

    /// What `metadata.export_view` answers.
    public struct MetadataExportViewReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `status`.
        public var status: Models.MetadataExportViewReplyStatus? { get throws { try maybe("status", Models.MetadataExportViewReplyStatus.read) } }

        /// With queued only.
        public var jobId: String? { get throws { try maybe("job_id", Forms.text) } }

        /// `filename`.
        public var filename: String? { get throws { try maybe("filename", Forms.text) } }

        /// `message`.
        public var message: String? { get throws { try maybe("message", Forms.text) } }
    }

    /// The member `status` of `MetadataExportViewReply`.
    public struct MetadataExportViewReplyStatus: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `queued`
        public static var queued: Self { Self("queued") }

        /// `duplicate`
        public static var duplicate: Self { Self("duplicate") }
    }

    /// One typed value on a file. A user value outranks ai, exif and mediainfo.
    public struct MetadataFact: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `field`. 1 to 64 characters. From output level `standard` on.
        public var field: String? { get throws { try maybe("field", Forms.text) } }

        /// `value`. From output level `standard` on.
        public var value: JSON? { get throws { try maybe("value", Forms.any) } }

        /// `declared_type`. From output level `full` on.
        public var declaredType: Models.MetadataFactDeclaredType? { get throws { try maybe("declared_type", Models.MetadataFactDeclaredType.read) } }

        /// What is stored, which may differ. From output level `full` on.
        public var storedType: String? { get throws { try maybe("stored_type", Forms.text) } }

        /// Who set it. From output level `full` on.
        public var source: Models.MetadataFactSource? { get throws { try maybe("source", Models.MetadataFactSource.read) } }

        /// `confidence`. From output level `full` on.
        public var confidence: Double? { get throws { try maybe("confidence", Forms.number) } }

        /// The model's reason. From output level `full` on.
        public var rationale: String? { get throws { try maybe("rationale", Forms.text) } }

        /// A point in time, UTC. From output level `full` on.
        public var updated: String? { get throws { try maybe("updated", Forms.loose) } }

        /// The person who set it and, where the credential names one, the agent.
        public var actor: Models.MetadataFactActor? { get throws { try maybe("actor", Models.MetadataFactActor.read) } }
    }

    /// The person who set it and, where the credential names one, the agent.
    public struct MetadataFactActor: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// False: the agent named itself. True for the service's own agent only.
        public var verified: Bool? { get throws { try maybe("verified", Forms.boolean) } }
    }

    /// The member `declared_type` of `MetadataFact`.
    public struct MetadataFactDeclaredType: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `string`
        public static var string: Self { Self("string") }

        /// `bool`
        public static var bool: Self { Self("bool") }

        /// `int`
        public static var int: Self { Self("int") }

        /// `float`
        public static var float: Self { Self("float") }

        /// `json`
        public static var json: Self { Self("json") }

        /// `url`
        public static var url: Self { Self("url") }

        /// `datetime`
        public static var datetime: Self { Self("datetime") }
    }

    /// Who set it.
    public struct MetadataFactSource: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ai`
        public static var ai: Self { Self("ai") }

        /// `exif`
        public static var exif: Self { Self("exif") }

        /// `mediainfo`
        public static var mediainfo: Self { Self("mediainfo") }

        /// `user`
        public static var user: Self { Self("user") }

        /// `validated_server`
        public static var validatedServer: Self { Self("validated_server") }
    }

    /// `MetadataFacts`, as the API describes it.
    public struct MetadataFacts: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `items`. From output level `standard` on.
        public var items: [Models.MetadataFact]? { get throws { try maybe("items", Forms.list(Models.MetadataFact.read)) } }

        /// `count`.
        public var count: Int? { get throws { try maybe("count", Forms.integer) } }

        /// Cut; metadata.get_facts has all.
        public var isTruncated: Bool? { get throws { try maybe("is_truncated", Forms.boolean) } }

        /// At output=terse, instead of items: the names, joined.
        public var fields: String? { get throws { try maybe("fields", Forms.text) } }
    }

    /// A field of a template.
    public struct MetadataField: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Of these members; what is nil is left out.
        public init(
            name: String,
            type: Models.MetadataFieldType,
            description: String? = nil,
            min: Double? = nil,
            max: Double? = nil,
            `default`: JSON? = nil,
            fixedList: [JSON]? = nil,
            canBeNull: Bool? = nil,
            autoextract: Bool? = nil
        ) {
            var json = JSON.Object()
            json.add("name", name)
            json.add("type", type)
            json.add("description", description)
            json.add("min", min)
            json.add("max", max)
            json.add("default", `default`)
            json.add("fixed_list", fixedList)
            json.add("can_be_null", canBeNull)
            json.add("autoextract", autoextract)
            self.json = json
        }

        /// `name`.
        public var name: String { get throws { try need("name", Forms.text) } }

        /// `description`.
        public var description: String? { get throws { try maybe("description", Forms.text) } }

        /// `type`. One of `string`, `int`, `float`, `bool`, `json`, `url`, `datetime`.
        public var type: Models.MetadataFieldType { get throws { try need("type", Models.MetadataFieldType.read) } }

        /// `min`.
        public var min: Double? { get throws { try maybe("min", Forms.number) } }

        /// `max`.
        public var max: Double? { get throws { try maybe("max", Forms.number) } }

        /// `default`.
        public var `default`: JSON? { get throws { try maybe("default", Forms.any) } }

        /// `fixed_list`.
        public var fixedList: [JSON]? { get throws { try maybe("fixed_list", Forms.list(Forms.any)) } }

        /// `can_be_null`.
        public var canBeNull: Bool? { get throws { try maybe("can_be_null", Forms.boolean) } }

        /// `autoextract`. Default: `true`.
        public var autoextract: Bool? { get throws { try maybe("autoextract", Forms.boolean) } }
    }

    /// A field of the vocabulary, known by its name. With the field parameter the entries are
    /// values with counts; their keys are not documented.
    public struct MetadataFieldEntry: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `name`. 1 to 64 characters.
        public var name: String? { get throws { try maybe("name", Forms.text) } }

        /// `declared_type`.
        public var declaredType: Models.MetadataFieldEntryDeclaredType? { get throws { try maybe("declared_type", Models.MetadataFieldEntryDeclaredType.read) } }

        /// Names folded into this one.
        public var aliases: [String]? { get throws { try maybe("aliases", Forms.list(Forms.text)) } }

        /// Nodes with a value, trashed ones and notes too. Missing (not 0) when it could not be
        /// counted.
        public var fileCount: Int? { get throws { try maybe("file_count", Forms.integer) } }

        /// The closed list, for category and sub_category.
        public var constraints: Models.MetadataFieldEntryConstraints? { get throws { try maybe("constraints", Models.MetadataFieldEntryConstraints.read) } }

        /// A point in time, UTC.
        public var created: String? { get throws { try maybe("created", Forms.loose) } }
    }

    /// The closed list, for category and sub_category.
    public struct MetadataFieldEntryConstraints: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `allowed`.
        public var allowed: [String]? { get throws { try maybe("allowed", Forms.list(Forms.text)) } }
    }

    /// The member `declared_type` of `MetadataFieldEntry`.
    public struct MetadataFieldEntryDeclaredType: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `string`
        public static var string: Self { Self("string") }

        /// `bool`
        public static var bool: Self { Self("bool") }

        /// `int`
        public static var int: Self { Self("int") }

        /// `float`
        public static var float: Self { Self("float") }

        /// `json`
        public static var json: Self { Self("json") }

        /// `url`
        public static var url: Self { Self("url") }

        /// `datetime`
        public static var datetime: Self { Self("datetime") }
    }

    /// The member `type` of `MetadataField`.
    public struct MetadataFieldType: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `string`
        public static var string: Self { Self("string") }

        /// `int`
        public static var int: Self { Self("int") }

        /// `float`
        public static var float: Self { Self("float") }

        /// `bool`
        public static var bool: Self { Self("bool") }

        /// `json`
        public static var json: Self { Self("json") }

        /// `url`
        public static var url: Self { Self("url") }

        /// `datetime`
        public static var datetime: Self { Self("datetime") }
    }

    /// `MetadataFilter`, as the API describes it.
    public struct MetadataFilter: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `id`. From output level `terse` on.
        public var id: String? { get throws { try maybe("id", Forms.text) } }

        /// `name`. From output level `terse` on.
        public var name: String? { get throws { try maybe("name", Forms.text) } }

        /// `description`. From output level `terse` on.
        public var description: String? { get throws { try maybe("description", Forms.text) } }

        /// Missing (not null) at terse.
        public var predicate: [Models.MetadataClause]? { get throws { try maybe("predicate", Forms.list(Models.MetadataClause.read)) } }

        /// Missing (not null) at terse.
        public var projection: Models.MetadataFilterProjection? { get throws { try maybe("projection", Models.MetadataFilterProjection.read) } }

        /// `template_id`.
        public var templateId: String? { get throws { try maybe("template_id", Forms.text) } }

        /// A point in time, UTC.
        public var created: String? { get throws { try maybe("created", Forms.loose) } }
    }

    /// Missing (not null) at terse.
    public struct MetadataFilterProjection: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `MetadataSort`, as the API describes it.
        public var sort: Models.MetadataSort? { get throws { try maybe("sort", Models.MetadataSort.read) } }
    }

    /// Closed list; another value is refused.
    public struct MetadataListEligibleCategory: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Legal`
        public static var legal: Self { Self("Legal") }

        /// `Finance`
        public static var finance: Self { Self("Finance") }

        /// `Sales`
        public static var sales: Self { Self("Sales") }

        /// `Marketing`
        public static var marketing: Self { Self("Marketing") }

        /// `Engineering`
        public static var engineering: Self { Self("Engineering") }

        /// `Product`
        public static var product: Self { Self("Product") }

        /// `Operations`
        public static var operations: Self { Self("Operations") }

        /// `People`
        public static var people: Self { Self("People") }

        /// `Research`
        public static var research: Self { Self("Research") }

        /// `Media`
        public static var media: Self { Self("Media") }

        /// `Personal`
        public static var personal: Self { Self("Personal") }

        /// `Other`
        public static var otherWord: Self { Self("Other") }
    }

    /// What `metadata.list_eligible` answers.
    public struct MetadataListEligibleReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Records on this page.
        public var count: Int? { get throws { try maybe("count", Forms.integer) } }

        /// `items`.
        public var items: [Models.EligibleNode]? { get throws { try maybe("items", Forms.list(Models.EligibleNode.read)) } }

        /// `page_size`.
        public var pageSize: Int? { get throws { try maybe("page_size", Forms.integer) } }

        /// `cursor`.
        public var cursor: String? { get throws { try maybe("cursor", Forms.text) } }

        /// `has_more`.
        public var hasMore: Bool? { get throws { try maybe("has_more", Forms.boolean) } }
    }

    /// What `metadata.list_fields` answers.
    public struct MetadataListFieldsReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Records on this page.
        public var count: Int? { get throws { try maybe("count", Forms.integer) } }

        /// `items`.
        public var items: [Models.MetadataFieldEntry]? { get throws { try maybe("items", Forms.list(Models.MetadataFieldEntry.read)) } }

        /// `page_size`.
        public var pageSize: Int? { get throws { try maybe("page_size", Forms.integer) } }

        /// `cursor`.
        public var cursor: String? { get throws { try maybe("cursor", Forms.text) } }

        /// `has_more`.
        public var hasMore: Bool? { get throws { try maybe("has_more", Forms.boolean) } }
    }

    /// What `metadata.list_filter_nodes` answers.
    public struct MetadataListFilterNodesReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `items`.
        public var items: [JSON]? { get throws { try maybe("items", Forms.list(Forms.any)) } }

        /// `scope`.
        public var scope: Models.MetadataListFilterNodesReplyScope? { get throws { try maybe("scope", Models.MetadataListFilterNodesReplyScope.read) } }
    }

    /// The member `scope` of `MetadataListFilterNodesReply`.
    public struct MetadataListFilterNodesReplyScope: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `match_count`.
        public var matchCount: Int? { get throws { try maybe("match_count", Forms.integer) } }

        /// `scope_truncated`.
        public var scopeTruncated: Bool? { get throws { try maybe("scope_truncated", Forms.boolean) } }
    }

    /// The parameter `sort_dir` of `metadata.list_filter_nodes`.
    public struct MetadataListFilterNodesSortDir: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `asc`
        public static var asc: Self { Self("asc") }

        /// `desc`
        public static var desc: Self { Self("desc") }
    }

    /// The parameter `sort_field` of `metadata.list_filter_nodes`.
    public struct MetadataListFilterNodesSortField: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `name`
        public static var name: Self { Self("name") }

        /// `size`
        public static var size: Self { Self("size") }

        /// `updated`
        public static var updated: Self { Self("updated") }
    }

    /// What `metadata.list_filters` answers.
    public struct MetadataListFiltersReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Filters on this page.
        public var count: Int? { get throws { try maybe("count", Forms.integer) } }

        /// `items`.
        public var items: [Models.MetadataFilter]? { get throws { try maybe("items", Forms.list(Models.MetadataFilter.read)) } }

        /// `cursor`.
        public var cursor: String? { get throws { try maybe("cursor", Forms.text) } }

        /// `has_more`.
        public var hasMore: Bool? { get throws { try maybe("has_more", Forms.boolean) } }
    }

    /// What `metadata.list_merge_candidates` answers.
    public struct MetadataListMergeCandidatesReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `items`.
        public var items: [Models.FieldMergeCandidate]? { get throws { try maybe("items", Forms.list(Models.FieldMergeCandidate.read)) } }

        /// `vocabulary_scanned`.
        public var vocabularyScanned: Bool? { get throws { try maybe("vocabulary_scanned", Forms.boolean) } }

        /// `proposals_examined`.
        public var proposalsExamined: Int? { get throws { try maybe("proposals_examined", Forms.integer) } }

        /// `proposals_total`.
        public var proposalsTotal: Int? { get throws { try maybe("proposals_total", Forms.integer) } }

        /// `next_offset`.
        public var nextOffset: Int? { get throws { try maybe("next_offset", Forms.integer) } }
    }

    /// One of: The parameter `filters` of `metadata.list_template_nodes`.
    public struct MetadataListTemplateNodesFiltersItem: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Of these members; what is nil is left out.
        public init(
            key: String? = nil,
            `operator`: String? = nil,
            valueType: String? = nil,
            value: JSON? = nil
        ) {
            var json = JSON.Object()
            json.add("key", key)
            json.add("operator", `operator`)
            json.add("value_type", valueType)
            json.add("value", value)
            self.json = json
        }

        /// `key`.
        public var key: String? { get throws { try maybe("key", Forms.text) } }

        /// `operator`.
        public var `operator`: String? { get throws { try maybe("operator", Forms.text) } }

        /// `value_type`.
        public var valueType: String? { get throws { try maybe("value_type", Forms.text) } }

        /// `value`.
        public var value: JSON? { get throws { try maybe("value", Forms.any) } }
    }

    /// What `metadata.list_template_nodes` answers.
    public struct MetadataListTemplateNodesReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `items`.
        public var items: [Models.MetadataListTemplateNodesReplyItemsItem]? { get throws { try maybe("items", Forms.list(Models.MetadataListTemplateNodesReplyItemsItem.read)) } }

        /// `count`.
        public var count: Int? { get throws { try maybe("count", Forms.integer) } }

        /// `next_cursor`.
        public var nextCursor: String? { get throws { try maybe("next_cursor", Forms.text) } }

        /// `has_more`.
        public var hasMore: Bool? { get throws { try maybe("has_more", Forms.boolean) } }

        /// `total_count`.
        public var totalCount: Int? { get throws { try maybe("total_count", Forms.integer) } }

        /// `total_count_unfiltered`.
        public var totalCountUnfiltered: Int? { get throws { try maybe("total_count_unfiltered", Forms.integer) } }

        /// -1: none or unknown.
        public var planNodeLimit: Int? { get throws { try maybe("plan_node_limit", Forms.integer) } }

        /// `is_truncated`.
        public var isTruncated: Bool? { get throws { try maybe("is_truncated", Forms.boolean) } }
    }

    /// One of: What `metadata.list_template_nodes` answers.
    public struct MetadataListTemplateNodesReplyItem: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `autoextractable`.
        public var autoextractable: Bool? { get throws { try maybe("autoextractable", Forms.boolean) } }
    }

    /// One of: The member `items` of `MetadataListTemplateNodesReply`.
    public struct MetadataListTemplateNodesReplyItemsItem: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `autoextractable`.
        public var autoextractable: Bool? { get throws { try maybe("autoextractable", Forms.boolean) } }
    }

    /// Only with sort_field.
    public struct MetadataListTemplateNodesSortDir: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `asc`
        public static var asc: Self { Self("asc") }

        /// `desc`
        public static var desc: Self { Self("desc") }
    }

    /// The parameter `filter` of `metadata.list_templates_by`.
    public struct MetadataListTemplatesByFilter: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `all`
        public static var all: Self { Self("all") }

        /// `custom`
        public static var custom: Self { Self("custom") }

        /// `system`
        public static var system: Self { Self("system") }

        /// `enabled`
        public static var enabled: Self { Self("enabled") }

        /// `disabled`
        public static var disabled: Self { Self("disabled") }
    }

    /// `MetadataSearchHit`, as the API describes it.
    public struct MetadataSearchHit: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
        /// characters). Both forms are accepted in requests.
        public var nodeId: String? { get throws { try maybe("node_id", Forms.text) } }

        /// For ordering within one answer only.
        public var score: Double? { get throws { try maybe("score", Forms.number) } }

        /// `template_ids`.
        public var templateIds: [String]? { get throws { try maybe("template_ids", Forms.list(Forms.text)) } }

        /// A file, folder, note or link. x-level tells the lowest output level that carries a
        /// field; levels are cumulative and full is the default. A field that does not apply to the
        /// type is absent.
        public var node: Models.Node? { get throws { try maybe("node", Models.Node.read) } }
    }

    /// What `metadata.search` answers.
    public struct MetadataSearchReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `results`.
        public var results: [Models.MetadataSearchHit]? { get throws { try maybe("results", Forms.list(Models.MetadataSearchHit.read)) } }

        /// `OffsetPagination`, as the API describes it.
        public var pagination: Models.OffsetPagination? { get throws { try maybe("pagination", Models.OffsetPagination.read) } }
    }

    /// The parameter `priority` of `metadata.set_template_settings`.
    public struct MetadataSetTemplateSettingsPriority: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `1`
        public static var n1: Self { Self("1") }

        /// `2`
        public static var n2: Self { Self("2") }

        /// `3`
        public static var n3: Self { Self("3") }

        /// `4`
        public static var n4: Self { Self("4") }

        /// `5`
        public static var n5: Self { Self("5") }
    }

    /// `MetadataSort`, as the API describes it.
    public struct MetadataSort: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Of these members; what is nil is left out.
        public init(
            field: String? = nil,
            dir: Models.MetadataSortDir? = nil
        ) {
            var json = JSON.Object()
            json.add("field", field)
            json.add("dir", dir)
            self.json = json
        }

        /// `field`.
        public var field: String? { get throws { try maybe("field", Forms.text) } }

        /// `dir`.
        public var dir: Models.MetadataSortDir? { get throws { try maybe("dir", Models.MetadataSortDir.read) } }
    }

    /// The member `dir` of `MetadataSort`.
    public struct MetadataSortDir: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `asc`
        public static var asc: Self { Self("asc") }

        /// `desc`
        public static var desc: Self { Self("desc") }
    }

    /// What `metadata.suggest_fields` answers.
    public struct MetadataSuggestFieldsReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `suggested_fields`.
        public var suggestedFields: [Models.SuggestedField]? { get throws { try maybe("suggested_fields", Forms.list(Models.SuggestedField.read)) } }

        /// `file_sample_count`.
        public var fileSampleCount: Int? { get throws { try maybe("file_sample_count", Forms.integer) } }
    }

    /// Two keys are camelCase.
    public struct MetadataTemplate: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// mt_ and letters and digits. From output level `terse` on.
        public var id: String? { get throws { try maybe("id", Forms.text) } }

        /// Numeric id of a user, organization, workspace, share or file share. Always a string; it
        /// exceeds 2^53. From output level `standard` on.
        public var instanceId: String? { get throws { try maybe("instanceId", Forms.loose) } }

        /// Numeric id of a user, organization, workspace, share or file share. Always a string; it
        /// exceeds 2^53. From output level `standard` on.
        public var orgId: String? { get throws { try maybe("orgId", Forms.loose) } }

        /// `category`. From output level `full` on.
        public var category: String? { get throws { try maybe("category", Forms.text) } }

        /// `name`. From output level `terse` on.
        public var name: String? { get throws { try maybe("name", Forms.text) } }

        /// `description`. From output level `terse` on.
        public var description: String? { get throws { try maybe("description", Forms.text) } }

        /// `locked`. From output level `standard` on.
        public var locked: Bool? { get throws { try maybe("locked", Forms.boolean) } }

        /// `priority`. From output level `terse` on.
        public var priority: Int? { get throws { try maybe("priority", Forms.integer) } }

        /// `enabled`. From output level `terse` on.
        public var enabled: Bool? { get throws { try maybe("enabled", Forms.boolean) } }

        /// A point in time, UTC. From output level `standard` on.
        public var deleted: String? { get throws { try maybe("deleted", Forms.loose) } }

        /// A point in time, UTC. From output level `standard` on.
        public var updated: String? { get throws { try maybe("updated", Forms.loose) } }

        /// A point in time, UTC. From output level `standard` on.
        public var created: String? { get throws { try maybe("created", Forms.loose) } }

        /// `fields`. From output level `standard` on.
        public var fields: [Models.MetadataField]? { get throws { try maybe("fields", Forms.list(Models.MetadataField.read)) } }

        /// `node_count`. From output level `standard` on.
        public var nodeCount: Int? { get throws { try maybe("node_count", Forms.integer) } }

        /// `node_count_capped`. From output level `standard` on.
        public var nodeCountCapped: Int? { get throws { try maybe("node_count_capped", Forms.integer) } }

        /// `field_count`. From output level `standard` on.
        public var fieldCount: Int? { get throws { try maybe("field_count", Forms.integer) } }

        /// `plan_node_limit`. From output level `standard` on.
        public var planNodeLimit: Int? { get throws { try maybe("plan_node_limit", Forms.integer) } }

        /// -1: none or unknown. From output level `standard` on.
        public var planFieldLimit: Int? { get throws { try maybe("plan_field_limit", Forms.integer) } }

        /// `is_truncated`. From output level `standard` on.
        public var isTruncated: Bool? { get throws { try maybe("is_truncated", Forms.boolean) } }
    }

    /// Which fields to show, in what order, and the sort. Kept as sent, but for sort.
    public struct MetadataUpdateFilterProjection: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Of these members; what is nil is left out.
        public init(
            sort: Models.MetadataSort? = nil
        ) {
            var json = JSON.Object()
            json.add("sort", sort)
            self.json = json
        }

        /// `MetadataSort`, as the API describes it.
        public var sort: Models.MetadataSort? { get throws { try maybe("sort", Models.MetadataSort.read) } }
    }

    /// What `metadata.update_template` answers.
    public struct MetadataUpdateTemplateReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Two keys are camelCase.
        public var template: Models.MetadataTemplate? { get throws { try maybe("template", Models.MetadataTemplate.read) } }

        /// Only when the fields changed.
        public var schemaUpdate: Models.SchemaUpdate? { get throws { try maybe("schema_update", Models.SchemaUpdate.read) } }
    }

    /// A value of the older model. type is what the template declared, not what is stored.
    public struct MetadataValue: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `key`.
        public var key: String? { get throws { try maybe("key", Forms.text) } }

        /// `description`.
        public var description: String? { get throws { try maybe("description", Forms.text) } }

        /// `type`.
        public var type: Models.MetadataValueType? { get throws { try maybe("type", Models.MetadataValueType.read) } }

        /// `value`.
        public var value: JSON? { get throws { try maybe("value", Forms.any) } }

        /// Set by AI extraction.
        public var isAuto: Bool? { get throws { try maybe("is_auto", Forms.boolean) } }

        /// A point in time, UTC.
        public var updated: String? { get throws { try maybe("updated", Forms.loose) } }
    }

    /// The member `type` of `MetadataValue`.
    public struct MetadataValueType: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `string`
        public static var string: Self { Self("string") }

        /// `bool`
        public static var bool: Self { Self("bool") }

        /// `int`
        public static var int: Self { Self("int") }

        /// `float`
        public static var float: Self { Self("float") }

        /// `json`
        public static var json: Self { Self("json") }

        /// `url`
        public static var url: Self { Self("url") }

        /// `datetime`
        public static var datetime: Self { Self("datetime") }
    }

    /// `NodeMetadata`, as the API describes it.
    public struct NodeMetadata: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `MetadataFacts`, as the API describes it.
        public var metadataFacts: Models.MetadataFacts? { get throws { try maybe("metadata_facts", Models.MetadataFacts.read) } }

        /// Numeric id of a user, organization, workspace, share or file share. Always a string; it
        /// exceeds 2^53. From output level `standard` on.
        public var instanceId: String? { get throws { try maybe("instance_id", Forms.loose) } }

        /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
        /// characters). Both forms are accepted in requests. From output level `terse` on.
        public var objectId: String? { get throws { try maybe("object_id", Forms.text) } }

        /// Inert since templates are gone. From output level `terse` on.
        public var templateId: String? { get throws { try maybe("template_id", Forms.text) } }

        /// The node, not only its id; id, name and type at terse, parent and mimetype too at
        /// standard. May hold metadata_facts too. From output level `terse` on.
        public var nodeId: Models.Node? { get throws { try maybe("node_id", Models.Node.read) } }

        /// A file, not trashed, with a finished AI summary. From output level `standard` on.
        public var autoextractable: Bool? { get throws { try maybe("autoextractable", Forms.boolean) } }

        /// Older. From output level `terse` on.
        public var metadata: [Models.MetadataValue]? { get throws { try maybe("metadata", Forms.list(Models.MetadataValue.read)) } }

        /// Older.
        public var templateMetadata: [Models.MetadataValue]? { get throws { try maybe("template_metadata", Forms.list(Models.MetadataValue.read)) } }

        /// Older.
        public var customMetadata: [Models.MetadataValue]? { get throws { try maybe("custom_metadata", Forms.list(Models.MetadataValue.read)) } }
    }

    /// Codes: 147196 bad id, 196136 root, 191049 not in this workspace, 150183 not a file or note;
    /// 190770 and 157684 may be retried.
    public struct NodeMetadataMulti: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `format`. Only `multi`.
        public var format: String? { get throws { try maybe("format", Forms.text) } }

        /// `objects`.
        public var objects: [Models.NodeMetadata]? { get throws { try maybe("objects", Forms.list(Models.NodeMetadata.read)) } }

        /// Template id to template; empty now.
        public var templates: JSON? { get throws { try maybe("templates", Forms.any) } }

        /// `errors`.
        public var errors: [Models.NodeMetadataMultiErrorsItem]? { get throws { try maybe("errors", Forms.list(Models.NodeMetadataMultiErrorsItem.read)) } }

        /// `object_count`.
        public var objectCount: Int? { get throws { try maybe("object_count", Forms.integer) } }

        /// `template_count`.
        public var templateCount: Int? { get throws { try maybe("template_count", Forms.integer) } }

        /// `error_count`.
        public var errorCount: Int? { get throws { try maybe("error_count", Forms.integer) } }

        /// `requested_count`.
        public var requestedCount: Int? { get throws { try maybe("requested_count", Forms.integer) } }
    }

    /// One of: The member `errors` of `NodeMetadataMulti`.
    public struct NodeMetadataMultiErrorsItem: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// As sent.
        public var nodeId: String? { get throws { try maybe("node_id", Forms.text) } }

        /// `code`.
        public var code: Int? { get throws { try maybe("code", Forms.integer) } }

        /// `message`.
        public var message: String? { get throws { try maybe("message", Forms.text) } }
    }

    /// `PreviewMatch`, as the API describes it.
    public struct PreviewMatch: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `matched_files`.
        public var matchedFiles: [Models.EligibleNode]? { get throws { try maybe("matched_files", Forms.list(Models.EligibleNode.read)) } }

        /// Size of the sample, plus one when more exist.
        public var totalEligible: Int? { get throws { try maybe("total_eligible", Forms.integer) } }

        /// `total_scanned`.
        public var totalScanned: Int? { get throws { try maybe("total_scanned", Forms.integer) } }

        /// `total_matched`.
        public var totalMatched: Int? { get throws { try maybe("total_matched", Forms.integer) } }

        /// `plan_node_limit`.
        public var planNodeLimit: Int? { get throws { try maybe("plan_node_limit", Forms.integer) } }

        /// `would_truncate_at`.
        public var wouldTruncateAt: Int? { get throws { try maybe("would_truncate_at", Forms.integer) } }
    }

    /// At most one per user, template and workspace. The per-node form had node_id, filters,
    /// order_by and order_desc instead of config.
    public struct SavedView: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `id`. From output level `full` on.
        public var id: String? { get throws { try maybe("id", Forms.text) } }

        /// Numeric id of a user, organization, workspace, share or file share. Always a string; it
        /// exceeds 2^53. From output level `full` on.
        public var userId: String? { get throws { try maybe("user_id", Forms.loose) } }

        /// `template_id`. From output level `full` on.
        public var templateId: String? { get throws { try maybe("template_id", Forms.text) } }

        /// `name`. From output level `terse` on.
        public var name: String? { get throws { try maybe("name", Forms.text) } }

        /// As in SavedViewConfig. From output level `full` on.
        public var config: JSON? { get throws { try maybe("config", Forms.any) } }

        /// A point in time, UTC. From output level `standard` on.
        public var created: String? { get throws { try maybe("created", Forms.loose) } }

        /// A point in time, UTC. From output level `standard` on.
        public var updated: String? { get throws { try maybe("updated", Forms.loose) } }
    }

    /// Sent, not answered, so unknown keys are refused. Column order is display order.
    public struct SavedViewConfig: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Of these members; what is nil is left out.
        public init(
            version: Int,
            columns: [Models.SavedViewConfigColumnsItem]? = nil,
            sort: Models.SavedViewConfigSort? = nil,
            filters: [Models.SavedViewConfigFiltersItem]? = nil
        ) {
            var json = JSON.Object()
            json.add("version", version)
            json.add("columns", columns)
            json.add("sort", sort)
            json.add("filters", filters)
            self.json = json
        }

        /// `version`. One of `1`.
        public var version: Int { get throws { try need("version", Forms.integer) } }

        /// `columns`.
        public var columns: [Models.SavedViewConfigColumnsItem]? { get throws { try maybe("columns", Forms.list(Models.SavedViewConfigColumnsItem.read)) } }

        /// `sort`.
        public var sort: Models.SavedViewConfigSort? { get throws { try maybe("sort", Models.SavedViewConfigSort.read) } }

        /// `filters`. At most 5 items.
        public var filters: [Models.SavedViewConfigFiltersItem]? { get throws { try maybe("filters", Forms.list(Models.SavedViewConfigFiltersItem.read)) } }
    }

    /// One of: The member `columns` of `SavedViewConfig`.
    public struct SavedViewConfigColumnsItem: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Of these members; what is nil is left out.
        public init(
            field: String,
            visible: Bool? = nil,
            width: Int? = nil
        ) {
            var json = JSON.Object()
            json.add("field", field)
            json.add("visible", visible)
            json.add("width", width)
            self.json = json
        }

        /// `field`.
        public var field: String { get throws { try need("field", Forms.text) } }

        /// `visible`.
        public var visible: Bool? { get throws { try maybe("visible", Forms.boolean) } }

        /// `width`. At least 1.
        public var width: Int? { get throws { try maybe("width", Forms.integer) } }
    }

    /// One of: The member `filters` of `SavedViewConfig`.
    public struct SavedViewConfigFiltersItem: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Of these members; what is nil is left out.
        public init(
            field: String? = nil,
            `operator`: Models.SavedViewConfigFiltersItemOperator? = nil,
            valueType: Models.SavedViewConfigFiltersItemValueType? = nil,
            value: JSON? = nil
        ) {
            var json = JSON.Object()
            json.add("field", field)
            json.add("operator", `operator`)
            json.add("value_type", valueType)
            json.add("value", value)
            self.json = json
        }

        /// `field`.
        public var field: String? { get throws { try maybe("field", Forms.text) } }

        /// `operator`. One of `=`, `!=`, `<`, `<=`, `>`, `>=`.
        public var `operator`: Models.SavedViewConfigFiltersItemOperator? { get throws { try maybe("operator", Models.SavedViewConfigFiltersItemOperator.read) } }

        /// `value_type`. One of `string`, `int`, `float`, `bool`.
        public var valueType: Models.SavedViewConfigFiltersItemValueType? { get throws { try maybe("value_type", Models.SavedViewConfigFiltersItemValueType.read) } }

        /// `value`.
        public var value: JSON? { get throws { try maybe("value", Forms.any) } }
    }

    /// The member `operator` of `SavedViewConfigFiltersItem`.
    public struct SavedViewConfigFiltersItemOperator: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `=`
        public static var equal: Self { Self("=") }

        /// `!=`
        public static var notEqual: Self { Self("!=") }

        /// `<`
        public static var less: Self { Self("<") }

        /// `<=`
        public static var lessOrEqual: Self { Self("<=") }

        /// `>`
        public static var greater: Self { Self(">") }

        /// `>=`
        public static var greaterOrEqual: Self { Self(">=") }
    }

    /// The member `value_type` of `SavedViewConfigFiltersItem`.
    public struct SavedViewConfigFiltersItemValueType: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `string`
        public static var string: Self { Self("string") }

        /// `int`
        public static var int: Self { Self("int") }

        /// `float`
        public static var float: Self { Self("float") }

        /// `bool`
        public static var bool: Self { Self("bool") }
    }

    /// The member `sort` of `SavedViewConfig`.
    public struct SavedViewConfigSort: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Of these members; what is nil is left out.
        public init(
            field: String? = nil,
            dir: Models.SavedViewConfigSortDir? = nil
        ) {
            var json = JSON.Object()
            json.add("field", field)
            json.add("dir", dir)
            self.json = json
        }

        /// `field`.
        public var field: String? { get throws { try maybe("field", Forms.text) } }

        /// `dir`. One of `asc`, `desc`.
        public var dir: Models.SavedViewConfigSortDir? { get throws { try maybe("dir", Models.SavedViewConfigSortDir.read) } }
    }

    /// The member `dir` of `SavedViewConfigSort`.
    public struct SavedViewConfigSortDir: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `asc`
        public static var asc: Self { Self("asc") }

        /// `desc`
        public static var desc: Self { Self("desc") }
    }

    /// Only when the fields changed.
    public struct SchemaUpdate: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `previous_hash`.
        public var previousHash: Int? { get throws { try maybe("previous_hash", Forms.integer) } }

        /// `current_hash`.
        public var currentHash: Int? { get throws { try maybe("current_hash", Forms.integer) } }

        /// `extraction_auto_enqueued`.
        public var extractionAutoEnqueued: Bool? { get throws { try maybe("extraction_auto_enqueued", Forms.boolean) } }

        /// `added_fields`.
        public var addedFields: [String]? { get throws { try maybe("added_fields", Forms.list(Forms.text)) } }

        /// `type_changed_fields`.
        public var typeChangedFields: [String]? { get throws { try maybe("type_changed_fields", Forms.list(Forms.text)) } }
    }

    /// `SuggestedField`, as the API describes it.
    public struct SuggestedField: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `name`.
        public var name: String? { get throws { try maybe("name", Forms.text) } }

        /// `type`.
        public var type: Models.SuggestedFieldType? { get throws { try maybe("type", Models.SuggestedFieldType.read) } }

        /// `description`.
        public var description: String? { get throws { try maybe("description", Forms.text) } }

        /// `max`.
        public var max: Double? { get throws { try maybe("max", Forms.number) } }

        /// `can_be_null`.
        public var canBeNull: Bool? { get throws { try maybe("can_be_null", Forms.boolean) } }

        /// `fixed_list`.
        public var fixedList: [JSON]? { get throws { try maybe("fixed_list", Forms.list(Forms.any)) } }

        /// For display; not part of a definition.
        public var exampleValue: JSON? { get throws { try maybe("example_value", Forms.any) } }
    }

    /// The member `type` of `SuggestedField`.
    public struct SuggestedFieldType: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `string`
        public static var string: Self { Self("string") }

        /// `int`
        public static var int: Self { Self("int") }

        /// `float`
        public static var float: Self { Self("float") }

        /// `bool`
        public static var bool: Self { Self("bool") }

        /// `datetime`
        public static var datetime: Self { Self("datetime") }

        /// `url`
        public static var url: Self { Self("url") }
    }
}
