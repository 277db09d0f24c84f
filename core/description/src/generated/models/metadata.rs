// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Models of `metadata`.

#[allow(clippy::wildcard_imports, unused_imports)]
use crate::models::*;
use serde::{Deserialize, Serialize};

/// Whether the answer was cut; read both match_relation and causes, neither implies the other.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CompoundScope {
    /// gte: the count is a floor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub match_relation: Option<CompoundScopeMatchRelation>,
    /// Why the answer was cut.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub causes: Option<Vec<String>>,
    /// Null: unknown, not zero.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub files_not_indexed: Option<i64>,
    /// `limit_clamped_from`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_clamped_from: Option<i64>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// gte: the count is a floor.
    CompoundScopeMatchRelation {
        Eq = "eq",
        Gte = "gte",
    }
}

/// `EligibleNode`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct EligibleNode {
    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests. From output level `terse` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_id: Option<String>,
    /// `name`. From output level `terse` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `mimetype`. From output level `terse` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mimetype: Option<String>,
    /// `size`. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// `summary_title`. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary_title: Option<String>,
    /// `summary_short`. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary_short: Option<String>,
    /// A point in time, UTC. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated: Option<Timestamp>,
    /// Older. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub templates: Option<Vec<Value>>,
    /// `MetadataFacts`, as the API describes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata_facts: Option<MetadataFacts>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A queued job.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ExtractJob {
    /// `job_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_id: Option<String>,
    /// `template_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template_id: Option<String>,
    /// Without hyphens.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_id: Option<String>,
    /// `fields`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fields: Option<Vec<String>>,
    /// `status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ExtractJobStatus>,
    /// `status_uri`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_uri: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The member `status` of [`ExtractJob`].
    ExtractJobStatus {
        Queued = "queued",
        InProgress = "in_progress",
        AlreadyExtracted = "already_extracted",
        Duplicate = "duplicate",
        Completed = "completed",
        Errored = "errored",
    }
}

/// Two names that metadata.merge_fields would take in these roles; the least destructive come
/// first.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct FieldMergeCandidate {
    /// `source`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// `target`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `FieldMergeResult`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct FieldMergeResult {
    /// `source`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// `target`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<String>,
    /// The fold was done now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merged: Option<bool>,
    /// Both names stand for one field already.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub already_merged: Option<bool>,
    /// `would_refuse`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub would_refuse: Option<FieldMergeResultWouldRefuse>,
    /// Values that can no longer be reached by the old name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub files_affected: Option<i64>,
    /// `target_files_before`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_files_before: Option<i64>,
    /// Null in the one answer seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub snapshot: Option<Value>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The member `would_refuse` of [`FieldMergeResult`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct FieldMergeResultWouldRefuse {
    /// `reason`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<FieldMergeResultWouldRefuseReason>,
    /// `message`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// `source_resolves_to`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_resolves_to: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The member `reason` of [`FieldMergeResultWouldRefuse`].
    FieldMergeResultWouldRefuseReason {
        MergeRefusedTypeMismatch = "merge_refused_type_mismatch",
        MergeSourceUnknown = "merge_source_unknown",
        MergeSourceAlreadyMerged = "merge_source_already_merged",
    }
}

/// `MetadataClause`, as the API describes it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MetadataClause {
    /// `field`. 1 to 64 characters.
    pub field: String,
    /// `operator`.
    pub operator: MetadataClauseOperator,
    /// None for exists and not_exists. Times are compared as UTC.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub value: Option<Value>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl MetadataClause {
    /// With the members it cannot be without.
    pub fn new(field: impl Into<String>, operator: MetadataClauseOperator) -> Self {
        Self {
            field: field.into(),
            operator,
            value: None,
            extra: Map::new(),
        }
    }
}

words! {
    /// The member `operator` of [`MetadataClause`].
    MetadataClauseOperator {
        Equal = "=",
        NotEqual = "!=",
        Less = "<",
        LessOrEqual = "<=",
        Greater = ">",
        GreaterOrEqual = ">=",
        Exists = "exists",
        NotExists = "not_exists",
    }
}

/// What `metadata.compound_search` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MetadataCompoundSearchReply {
    /// `items`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<Value>>,
    /// Whether the answer was cut; read both match_relation and causes, neither implies the other.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<CompoundScope>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Which fields to show, in what order, and the sort. Kept as sent, but for sort.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MetadataCreateFilterProjection {
    /// `MetadataSort`, as the API describes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort: Option<MetadataSort>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The parameter `declared_type` of `metadata.declare_field`.
    MetadataDeclareFieldDeclaredType {
        String = "string",
        Bool = "bool",
        Int = "int",
        Float = "float",
        Json = "json",
        Url = "url",
        Datetime = "datetime",
    }
}

/// What `metadata.declare_field` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MetadataDeclareFieldReply {
    /// A field of the vocabulary, known by its name. With the field parameter the entries are
    /// values with counts; their keys are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<MetadataFieldEntry>,
    /// `field_created`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_created: Option<bool>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What `metadata.export_view` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MetadataExportViewReply {
    /// `status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<MetadataExportViewReplyStatus>,
    /// With queued only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_id: Option<String>,
    /// `filename`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filename: Option<String>,
    /// `message`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The member `status` of [`MetadataExportViewReply`].
    MetadataExportViewReplyStatus {
        Queued = "queued",
        Duplicate = "duplicate",
    }
}

/// One typed value on a file. A user value outranks ai, exif and mediainfo.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MetadataFact {
    /// `field`. 1 to 64 characters. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// `value`. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Value>,
    /// `declared_type`. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub declared_type: Option<MetadataFactDeclaredType>,
    /// What is stored, which may differ. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stored_type: Option<String>,
    /// Who set it. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<MetadataFactSource>,
    /// `confidence`. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confidence: Option<f64>,
    /// The model's reason. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rationale: Option<String>,
    /// A point in time, UTC. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated: Option<Timestamp>,
    /// The person who set it and, where the credential names one, the agent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<MetadataFactActor>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The person who set it and, where the credential names one, the agent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MetadataFactActor {
    /// False: the agent named itself. True for the service's own agent only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verified: Option<bool>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The member `declared_type` of [`MetadataFact`].
    MetadataFactDeclaredType {
        String = "string",
        Bool = "bool",
        Int = "int",
        Float = "float",
        Json = "json",
        Url = "url",
        Datetime = "datetime",
    }
}

words! {
    /// Who set it.
    MetadataFactSource {
        Ai = "ai",
        Exif = "exif",
        Mediainfo = "mediainfo",
        User = "user",
        ValidatedServer = "validated_server",
    }
}

/// `MetadataFacts`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MetadataFacts {
    /// `items`. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<MetadataFact>>,
    /// `count`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Cut; metadata.get_facts has all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    /// At output=terse, instead of items: the names, joined.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fields: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A field of a template.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MetadataField {
    /// `name`.
    pub name: String,
    /// `description`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub description: Option<String>,
    /// `type`. One of `string`, `int`, `float`, `bool`, `json`, `url`, `datetime`.
    pub r#type: MetadataFieldType,
    /// `min`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub min: Option<f64>,
    /// `max`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub max: Option<f64>,
    /// `default`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub default: Option<Value>,
    /// `fixed_list`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub fixed_list: Option<Vec<Value>>,
    /// `can_be_null`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub can_be_null: Option<bool>,
    /// `autoextract`. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub autoextract: Option<bool>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl MetadataField {
    /// With the members it cannot be without.
    pub fn new(name: impl Into<String>, r#type: MetadataFieldType) -> Self {
        Self {
            name: name.into(),
            description: None,
            r#type,
            min: None,
            max: None,
            default: None,
            fixed_list: None,
            can_be_null: None,
            autoextract: None,
            extra: Map::new(),
        }
    }
}

/// A field of the vocabulary, known by its name. With the field parameter the entries are
/// values with counts; their keys are not documented.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MetadataFieldEntry {
    /// `name`. 1 to 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `declared_type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub declared_type: Option<MetadataFieldEntryDeclaredType>,
    /// Names folded into this one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aliases: Option<Vec<String>>,
    /// Nodes with a value, trashed ones and notes too. Missing (not 0) when it could not be
    /// counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_count: Option<i64>,
    /// The closed list, for category and sub_category.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub constraints: Option<MetadataFieldEntryConstraints>,
    /// A point in time, UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<Timestamp>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The closed list, for category and sub_category.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MetadataFieldEntryConstraints {
    /// `allowed`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed: Option<Vec<String>>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The member `declared_type` of [`MetadataFieldEntry`].
    MetadataFieldEntryDeclaredType {
        String = "string",
        Bool = "bool",
        Int = "int",
        Float = "float",
        Json = "json",
        Url = "url",
        Datetime = "datetime",
    }
}

words! {
    /// The member `type` of [`MetadataField`].
    MetadataFieldType {
        String = "string",
        Int = "int",
        Float = "float",
        Bool = "bool",
        Json = "json",
        Url = "url",
        Datetime = "datetime",
    }
}

/// `MetadataFilter`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MetadataFilter {
    /// `id`. From output level `terse` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `name`. From output level `terse` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `description`. From output level `terse` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Missing (not null) at terse.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub predicate: Option<Vec<MetadataClause>>,
    /// Missing (not null) at terse.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub projection: Option<MetadataFilterProjection>,
    /// `template_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template_id: Option<String>,
    /// A point in time, UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<Timestamp>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Missing (not null) at terse.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MetadataFilterProjection {
    /// `MetadataSort`, as the API describes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort: Option<MetadataSort>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// Closed list; another value is refused.
    MetadataListEligibleCategory {
        Legal = "Legal",
        Finance = "Finance",
        Sales = "Sales",
        Marketing = "Marketing",
        Engineering = "Engineering",
        Product = "Product",
        Operations = "Operations",
        People = "People",
        Research = "Research",
        Media = "Media",
        Personal = "Personal",
        OtherWord = "Other",
    }
}

/// What `metadata.list_eligible` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MetadataListEligibleReply {
    /// Records on this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// `items`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<EligibleNode>>,
    /// `page_size`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    /// `cursor`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// `has_more`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What `metadata.list_fields` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MetadataListFieldsReply {
    /// Records on this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// `items`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<MetadataFieldEntry>>,
    /// `page_size`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    /// `cursor`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// `has_more`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What `metadata.list_filter_nodes` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MetadataListFilterNodesReply {
    /// `items`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<Value>>,
    /// `scope`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<MetadataListFilterNodesReplyScope>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The member `scope` of [`MetadataListFilterNodesReply`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MetadataListFilterNodesReplyScope {
    /// `match_count`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub match_count: Option<i64>,
    /// `scope_truncated`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope_truncated: Option<bool>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The parameter `sort_dir` of `metadata.list_filter_nodes`.
    MetadataListFilterNodesSortDir {
        Asc = "asc",
        Desc = "desc",
    }
}

words! {
    /// The parameter `sort_field` of `metadata.list_filter_nodes`.
    MetadataListFilterNodesSortField {
        Name = "name",
        Size = "size",
        Updated = "updated",
    }
}

/// What `metadata.list_filters` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MetadataListFiltersReply {
    /// Filters on this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// `items`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<MetadataFilter>>,
    /// `cursor`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// `has_more`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What `metadata.list_merge_candidates` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MetadataListMergeCandidatesReply {
    /// `items`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<FieldMergeCandidate>>,
    /// `vocabulary_scanned`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vocabulary_scanned: Option<bool>,
    /// `proposals_examined`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proposals_examined: Option<i64>,
    /// `proposals_total`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proposals_total: Option<i64>,
    /// `next_offset`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_offset: Option<i64>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// One of: The parameter `filters` of `metadata.list_template_nodes`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MetadataListTemplateNodesFiltersItem {
    /// `key`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// `operator`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operator: Option<String>,
    /// `value_type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value_type: Option<String>,
    /// `value`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Value>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What `metadata.list_template_nodes` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MetadataListTemplateNodesReply {
    /// `items`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<MetadataListTemplateNodesReplyItemsItem>>,
    /// `count`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// `next_cursor`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
    /// `has_more`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
    /// `total_count`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// `total_count_unfiltered`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count_unfiltered: Option<i64>,
    /// -1: none or unknown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_node_limit: Option<i64>,
    /// `is_truncated`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// One of: What `metadata.list_template_nodes` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MetadataListTemplateNodesReplyItem {
    /// `autoextractable`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub autoextractable: Option<bool>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// One of: The member `items` of [`MetadataListTemplateNodesReply`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MetadataListTemplateNodesReplyItemsItem {
    /// `autoextractable`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub autoextractable: Option<bool>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// Only with sort_field.
    MetadataListTemplateNodesSortDir {
        Asc = "asc",
        Desc = "desc",
    }
}

words! {
    /// The parameter `filter` of `metadata.list_templates_by`.
    MetadataListTemplatesByFilter {
        All = "all",
        Custom = "custom",
        System = "system",
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

/// `MetadataSearchHit`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MetadataSearchHit {
    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_id: Option<String>,
    /// For ordering within one answer only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub score: Option<f64>,
    /// `template_ids`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template_ids: Option<Vec<String>>,
    /// A file, folder, note or link. x-level tells the lowest output level that carries a field;
    /// levels are cumulative and full is the default. A field that does not apply to the type is
    /// absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node: Option<Node>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What `metadata.search` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MetadataSearchReply {
    /// `results`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub results: Option<Vec<MetadataSearchHit>>,
    /// `OffsetPagination`, as the API describes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pagination: Option<OffsetPagination>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The parameter `priority` of `metadata.set_template_settings`.
    MetadataSetTemplateSettingsPriority {
        N1 = "1",
        N2 = "2",
        N3 = "3",
        N4 = "4",
        N5 = "5",
    }
}

/// `MetadataSort`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MetadataSort {
    /// `field`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// `dir`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dir: Option<MetadataSortDir>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The member `dir` of [`MetadataSort`].
    MetadataSortDir {
        Asc = "asc",
        Desc = "desc",
    }
}

/// What `metadata.suggest_fields` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MetadataSuggestFieldsReply {
    /// `suggested_fields`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suggested_fields: Option<Vec<SuggestedField>>,
    /// `file_sample_count`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_sample_count: Option<i64>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Two keys are camelCase.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MetadataTemplate {
    /// mt_ and letters and digits. From output level `terse` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Numeric id of a user, organization, workspace, share or file share. Always a string; it
    /// exceeds 2^53. From output level `standard` on.
    #[serde(
        rename = "instanceId",
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::models::text_or_none"
    )]
    pub instance_id: Option<String>,
    /// Numeric id of a user, organization, workspace, share or file share. Always a string; it
    /// exceeds 2^53. From output level `standard` on.
    #[serde(
        rename = "orgId",
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::models::text_or_none"
    )]
    pub org_id: Option<String>,
    /// `category`. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
    /// `name`. From output level `terse` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `description`. From output level `terse` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `locked`. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locked: Option<bool>,
    /// `priority`. From output level `terse` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub priority: Option<i64>,
    /// `enabled`. From output level `terse` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// A point in time, UTC. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deleted: Option<Timestamp>,
    /// A point in time, UTC. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated: Option<Timestamp>,
    /// A point in time, UTC. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<Timestamp>,
    /// `fields`. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fields: Option<Vec<MetadataField>>,
    /// `node_count`. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_count: Option<i64>,
    /// `node_count_capped`. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_count_capped: Option<i64>,
    /// `field_count`. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_count: Option<i64>,
    /// `plan_node_limit`. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_node_limit: Option<i64>,
    /// -1: none or unknown. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_field_limit: Option<i64>,
    /// `is_truncated`. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Which fields to show, in what order, and the sort. Kept as sent, but for sort.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MetadataUpdateFilterProjection {
    /// `MetadataSort`, as the API describes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort: Option<MetadataSort>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What `metadata.update_template` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MetadataUpdateTemplateReply {
    /// Two keys are camelCase.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template: Option<MetadataTemplate>,
    /// Only when the fields changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schema_update: Option<SchemaUpdate>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A value of the older model. type is what the template declared, not what is stored.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MetadataValue {
    /// `key`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// `description`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<MetadataValueType>,
    /// `value`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Value>,
    /// Set by AI extraction.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_auto: Option<bool>,
    /// A point in time, UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated: Option<Timestamp>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The member `type` of [`MetadataValue`].
    MetadataValueType {
        String = "string",
        Bool = "bool",
        Int = "int",
        Float = "float",
        Json = "json",
        Url = "url",
        Datetime = "datetime",
    }
}

/// `NodeMetadata`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct NodeMetadata {
    /// `MetadataFacts`, as the API describes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata_facts: Option<MetadataFacts>,
    /// Numeric id of a user, organization, workspace, share or file share. Always a string; it
    /// exceeds 2^53. From output level `standard` on.
    #[serde(
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::models::text_or_none"
    )]
    pub instance_id: Option<String>,
    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests. From output level `terse` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object_id: Option<String>,
    /// Inert since templates are gone. From output level `terse` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template_id: Option<String>,
    /// The node, not only its id; id, name and type at terse, parent and mimetype too at standard.
    /// May hold metadata_facts too. From output level `terse` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_id: Option<Node>,
    /// A file, not trashed, with a finished AI summary. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub autoextractable: Option<bool>,
    /// Older. From output level `terse` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Vec<MetadataValue>>,
    /// Older.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template_metadata: Option<Vec<MetadataValue>>,
    /// Older.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_metadata: Option<Vec<MetadataValue>>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Codes: 147196 bad id, 196136 root, 191049 not in this workspace, 150183 not a file or note;
/// 190770 and 157684 may be retried.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct NodeMetadataMulti {
    /// `format`. Only `multi`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<String>,
    /// `objects`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub objects: Option<Vec<NodeMetadata>>,
    /// Template id to template; empty now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub templates: Option<Value>,
    /// `errors`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub errors: Option<Vec<NodeMetadataMultiErrorsItem>>,
    /// `object_count`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object_count: Option<i64>,
    /// `template_count`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template_count: Option<i64>,
    /// `error_count`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_count: Option<i64>,
    /// `requested_count`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requested_count: Option<i64>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// One of: The member `errors` of [`NodeMetadataMulti`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct NodeMetadataMultiErrorsItem {
    /// As sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_id: Option<String>,
    /// `code`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<i64>,
    /// `message`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `PreviewMatch`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct PreviewMatch {
    /// `matched_files`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub matched_files: Option<Vec<EligibleNode>>,
    /// Size of the sample, plus one when more exist.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_eligible: Option<i64>,
    /// `total_scanned`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_scanned: Option<i64>,
    /// `total_matched`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_matched: Option<i64>,
    /// `plan_node_limit`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_node_limit: Option<i64>,
    /// `would_truncate_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub would_truncate_at: Option<i64>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// At most one per user, template and workspace. The per-node form had node_id, filters,
/// order_by and order_desc instead of config.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SavedView {
    /// `id`. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Numeric id of a user, organization, workspace, share or file share. Always a string; it
    /// exceeds 2^53. From output level `full` on.
    #[serde(
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::models::text_or_none"
    )]
    pub user_id: Option<String>,
    /// `template_id`. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template_id: Option<String>,
    /// `name`. From output level `terse` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// As in SavedViewConfig. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<Value>,
    /// A point in time, UTC. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<Timestamp>,
    /// A point in time, UTC. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated: Option<Timestamp>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Sent, not answered, so unknown keys are refused. Column order is display order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SavedViewConfig {
    /// `version`. One of `1`.
    pub version: i64,
    /// `columns`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub columns: Option<Vec<SavedViewConfigColumnsItem>>,
    /// `sort`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub sort: Option<SavedViewConfigSort>,
    /// `filters`. At most 5 items.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub filters: Option<Vec<SavedViewConfigFiltersItem>>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SavedViewConfig {
    /// With the members it cannot be without.
    pub fn new(version: i64) -> Self {
        Self {
            version,
            columns: None,
            sort: None,
            filters: None,
            extra: Map::new(),
        }
    }
}

/// One of: The member `columns` of [`SavedViewConfig`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SavedViewConfigColumnsItem {
    /// `field`.
    pub field: String,
    /// `visible`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub visible: Option<bool>,
    /// `width`. At least 1.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub width: Option<i64>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SavedViewConfigColumnsItem {
    /// With the members it cannot be without.
    pub fn new(field: impl Into<String>) -> Self {
        Self {
            field: field.into(),
            visible: None,
            width: None,
            extra: Map::new(),
        }
    }
}

/// One of: The member `filters` of [`SavedViewConfig`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SavedViewConfigFiltersItem {
    /// `field`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// `operator`. One of `=`, `!=`, `<`, `<=`, `>`, `>=`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operator: Option<SavedViewConfigFiltersItemOperator>,
    /// `value_type`. One of `string`, `int`, `float`, `bool`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value_type: Option<SavedViewConfigFiltersItemValueType>,
    /// `value`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Value>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The member `operator` of [`SavedViewConfigFiltersItem`].
    SavedViewConfigFiltersItemOperator {
        Equal = "=",
        NotEqual = "!=",
        Less = "<",
        LessOrEqual = "<=",
        Greater = ">",
        GreaterOrEqual = ">=",
    }
}

words! {
    /// The member `value_type` of [`SavedViewConfigFiltersItem`].
    SavedViewConfigFiltersItemValueType {
        String = "string",
        Int = "int",
        Float = "float",
        Bool = "bool",
    }
}

/// The member `sort` of [`SavedViewConfig`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SavedViewConfigSort {
    /// `field`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// `dir`. One of `asc`, `desc`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dir: Option<SavedViewConfigSortDir>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The member `dir` of [`SavedViewConfigSort`].
    SavedViewConfigSortDir {
        Asc = "asc",
        Desc = "desc",
    }
}

/// Only when the fields changed.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SchemaUpdate {
    /// `previous_hash`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_hash: Option<i64>,
    /// `current_hash`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_hash: Option<i64>,
    /// `extraction_auto_enqueued`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extraction_auto_enqueued: Option<bool>,
    /// `added_fields`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub added_fields: Option<Vec<String>>,
    /// `type_changed_fields`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_changed_fields: Option<Vec<String>>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `SuggestedField`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SuggestedField {
    /// `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<SuggestedFieldType>,
    /// `description`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `max`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<f64>,
    /// `can_be_null`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_be_null: Option<bool>,
    /// `fixed_list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fixed_list: Option<Vec<Value>>,
    /// For display; not part of a definition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub example_value: Option<Value>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The member `type` of [`SuggestedField`].
    SuggestedFieldType {
        String = "string",
        Int = "int",
        Float = "float",
        Bool = "bool",
        Datetime = "datetime",
        Url = "url",
    }
}
