# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Models of `metadata`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..._model import Model

if TYPE_CHECKING:
    from .common import OffsetPagination
    from .storage import Node


class CompoundScope(Model):
    """Whether the answer was cut; read both match_relation and causes, neither implies the other.
    """

    __slots__ = ()
    _optional = frozenset(("match_relation", "causes", "files_not_indexed", "limit_clamped_from"))

    match_relation: CompoundScopeMatchRelation | None
    """gte: the count is a floor."""
    causes: list[str] | None
    """Why the answer was cut."""
    files_not_indexed: int | None
    """Null: unknown, not zero."""
    limit_clamped_from: int | None
    """`limit_clamped_from`."""


CompoundScopeMatchRelation: TypeAlias = Literal["eq", "gte"] | str
"""gte: the count is a floor."""


class EligibleNode(Model):
    """`EligibleNode`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset((
        "node_id",
        "name",
        "mimetype",
        "size",
        "summary_title",
        "summary_short",
        "updated",
        "templates",
        "metadata_facts",
    ))
    _forms = {"metadata_facts": "MetadataFacts"}

    node_id: str | None
    """29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    Both forms are accepted in requests. From output level `terse` on.
    """
    name: str | None
    """`name`. From output level `terse` on."""
    mimetype: str | None
    """`mimetype`. From output level `terse` on."""
    size: int | None
    """`size`. From output level `standard` on."""
    summary_title: str | None
    """`summary_title`. From output level `standard` on."""
    summary_short: str | None
    """`summary_short`. From output level `standard` on."""
    updated: str | None
    """A point in time, UTC. From output level `standard` on."""
    templates: list[Any] | None
    """Older. From output level `standard` on."""
    metadata_facts: MetadataFacts | None
    """`MetadataFacts`, as the API describes it."""


class ExtractJob(Model):
    """A queued job."""

    __slots__ = ()
    _optional = frozenset(("job_id", "template_id", "node_id", "fields", "status", "status_uri"))

    job_id: str | None
    """`job_id`."""
    template_id: str | None
    """`template_id`."""
    node_id: str | None
    """Without hyphens."""
    fields: list[str] | None
    """`fields`."""
    status: ExtractJobStatus | None
    """`status`."""
    status_uri: str | None
    """`status_uri`."""


ExtractJobStatus: TypeAlias = Literal[
    "queued",
    "in_progress",
    "already_extracted",
    "duplicate",
    "completed",
    "errored",
] | str
"""The member `status` of `ExtractJob`."""


class FieldMergeCandidate(Model):
    """Two names that metadata.merge_fields would take in these roles; the least destructive come
    first.
    """

    __slots__ = ()
    _optional = frozenset(("source", "target"))

    source: str | None
    """`source`."""
    target: str | None
    """`target`."""


class FieldMergeResult(Model):
    """`FieldMergeResult`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset((
        "source",
        "target",
        "merged",
        "already_merged",
        "would_refuse",
        "files_affected",
        "target_files_before",
        "snapshot",
    ))
    _forms = {"would_refuse": "FieldMergeResultWouldRefuse"}

    source: str | None
    """`source`."""
    target: str | None
    """`target`."""
    merged: bool | None
    """The fold was done now."""
    already_merged: bool | None
    """Both names stand for one field already."""
    would_refuse: FieldMergeResultWouldRefuse | None
    """`would_refuse`."""
    files_affected: int | None
    """Values that can no longer be reached by the old name."""
    target_files_before: int | None
    """`target_files_before`."""
    snapshot: Any
    """Null in the one answer seen."""


class FieldMergeResultWouldRefuse(Model):
    """The member `would_refuse` of `FieldMergeResult`."""

    __slots__ = ()
    _optional = frozenset(("reason", "message", "source_resolves_to"))

    reason: FieldMergeResultWouldRefuseReason | None
    """`reason`."""
    message: str | None
    """`message`."""
    source_resolves_to: str | None
    """`source_resolves_to`."""


FieldMergeResultWouldRefuseReason: TypeAlias = Literal[
    "merge_refused_type_mismatch",
    "merge_source_unknown",
    "merge_source_already_merged",
] | str
"""The member `reason` of `FieldMergeResultWouldRefuse`."""


class MetadataClause(Model):
    """`MetadataClause`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset(("value",))

    field: str
    """`field`. 1 to 64 characters."""
    operator: MetadataClauseOperator
    """`operator`."""
    value: Any
    """None for exists and not_exists. Times are compared as UTC."""


MetadataClauseOperator: TypeAlias = Literal[
    "=",
    "!=",
    "<",
    "<=",
    ">",
    ">=",
    "exists",
    "not_exists",
] | str
"""The member `operator` of `MetadataClause`."""


class MetadataCompoundSearchReply(Model):
    """What `metadata.compound_search` answers."""

    __slots__ = ()
    _optional = frozenset(("items", "scope"))
    _forms = {"scope": "CompoundScope"}

    items: list[Any] | None
    """`items`."""
    scope: CompoundScope | None
    """Whether the answer was cut; read both match_relation and causes, neither implies the other.
    """


class MetadataCreateFilterProjection(Model):
    """Which fields to show, in what order, and the sort. Kept as sent, but for sort."""

    __slots__ = ()
    _optional = frozenset(("sort",))
    _forms = {"sort": "MetadataSort"}

    sort: MetadataSort | None
    """`MetadataSort`, as the API describes it."""


MetadataDeclareFieldDeclaredType: TypeAlias = Literal[
    "string",
    "bool",
    "int",
    "float",
    "json",
    "url",
    "datetime",
]
"""The parameter `declared_type` of `metadata.declare_field`."""


class MetadataDeclareFieldReply(Model):
    """What `metadata.declare_field` answers."""

    __slots__ = ()
    _optional = frozenset(("field", "field_created"))
    _forms = {"field": "MetadataFieldEntry"}

    field: MetadataFieldEntry | None
    """A field of the vocabulary, known by its name. With the field parameter the entries are values
    with counts; their keys are not documented.
    """
    field_created: bool | None
    """`field_created`."""


class MetadataExportViewReply(Model):
    """What `metadata.export_view` answers."""

    __slots__ = ()
    _optional = frozenset(("status", "job_id", "filename", "message"))

    status: MetadataExportViewReplyStatus | None
    """`status`."""
    job_id: str | None
    """With queued only."""
    filename: str | None
    """`filename`."""
    message: str | None
    """`message`."""


MetadataExportViewReplyStatus: TypeAlias = Literal["queued", "duplicate"] | str
"""The member `status` of `MetadataExportViewReply`."""


class MetadataFact(Model):
    """One typed value on a file. A user value outranks ai, exif and mediainfo."""

    __slots__ = ()
    _optional = frozenset((
        "field",
        "value",
        "declared_type",
        "stored_type",
        "source",
        "confidence",
        "rationale",
        "updated",
        "actor",
    ))
    _forms = {"actor": "MetadataFactActor"}

    field: str | None
    """`field`. 1 to 64 characters. From output level `standard` on."""
    value: Any
    """`value`. From output level `standard` on."""
    declared_type: MetadataFactDeclaredType | None
    """`declared_type`. From output level `full` on."""
    stored_type: str | None
    """What is stored, which may differ. From output level `full` on."""
    source: MetadataFactSource | None
    """Who set it. From output level `full` on."""
    confidence: float | None
    """`confidence`. From output level `full` on."""
    rationale: str | None
    """The model's reason. From output level `full` on."""
    updated: str | None
    """A point in time, UTC. From output level `full` on."""
    actor: MetadataFactActor | None
    """The person who set it and, where the credential names one, the agent."""


class MetadataFactActor(Model):
    """The person who set it and, where the credential names one, the agent."""

    __slots__ = ()
    _optional = frozenset(("verified",))

    verified: bool | None
    """False: the agent named itself. True for the service's own agent only."""


MetadataFactDeclaredType: TypeAlias = Literal[
    "string",
    "bool",
    "int",
    "float",
    "json",
    "url",
    "datetime",
] | str
"""The member `declared_type` of `MetadataFact`."""


MetadataFactSource: TypeAlias = Literal[
    "ai",
    "exif",
    "mediainfo",
    "user",
    "validated_server",
] | str
"""Who set it."""


class MetadataFacts(Model):
    """`MetadataFacts`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset(("items", "count", "is_truncated", "fields"))
    _forms = {"items": ["MetadataFact"]}

    items: list[MetadataFact] | None
    """`items`. From output level `standard` on."""
    count: int | None
    """`count`."""
    is_truncated: bool | None
    """Cut; metadata.get_facts has all."""
    fields: str | None
    """At output=terse, instead of items: the names, joined."""


class MetadataField(Model):
    """A field of a template."""

    __slots__ = ()
    _optional = frozenset((
        "description",
        "min",
        "max",
        "default",
        "fixed_list",
        "can_be_null",
        "autoextract",
    ))

    name: str
    """`name`."""
    description: str | None
    """`description`."""
    type: MetadataFieldType
    """`type`. One of `string`, `int`, `float`, `bool`, `json`, `url`, `datetime`."""
    min: float | None
    """`min`."""
    max: float | None
    """`max`."""
    default: Any
    """`default`."""
    fixed_list: list[Any] | None
    """`fixed_list`."""
    can_be_null: bool | None
    """`can_be_null`."""
    autoextract: bool | None
    """`autoextract`. Default: `true`."""


class MetadataFieldEntry(Model):
    """A field of the vocabulary, known by its name. With the field parameter the entries are values
    with counts; their keys are not documented.
    """

    __slots__ = ()
    _optional = frozenset((
        "name",
        "declared_type",
        "aliases",
        "file_count",
        "constraints",
        "created",
    ))
    _forms = {"constraints": "MetadataFieldEntryConstraints"}

    name: str | None
    """`name`. 1 to 64 characters."""
    declared_type: MetadataFieldEntryDeclaredType | None
    """`declared_type`."""
    aliases: list[str] | None
    """Names folded into this one."""
    file_count: int | None
    """Nodes with a value, trashed ones and notes too. Missing (not 0) when it could not be counted.
    """
    constraints: MetadataFieldEntryConstraints | None
    """The closed list, for category and sub_category."""
    created: str | None
    """A point in time, UTC."""


class MetadataFieldEntryConstraints(Model):
    """The closed list, for category and sub_category."""

    __slots__ = ()
    _optional = frozenset(("allowed",))

    allowed: list[str] | None
    """`allowed`."""


MetadataFieldEntryDeclaredType: TypeAlias = Literal[
    "string",
    "bool",
    "int",
    "float",
    "json",
    "url",
    "datetime",
] | str
"""The member `declared_type` of `MetadataFieldEntry`."""


MetadataFieldType: TypeAlias = Literal[
    "string",
    "int",
    "float",
    "bool",
    "json",
    "url",
    "datetime",
] | str
"""The member `type` of `MetadataField`."""


class MetadataFilter(Model):
    """`MetadataFilter`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset((
        "id",
        "name",
        "description",
        "predicate",
        "projection",
        "template_id",
        "created",
    ))
    _forms = {"predicate": ["MetadataClause"], "projection": "MetadataFilterProjection"}

    id: str | None
    """`id`. From output level `terse` on."""
    name: str | None
    """`name`. From output level `terse` on."""
    description: str | None
    """`description`. From output level `terse` on."""
    predicate: list[MetadataClause] | None
    """Missing (not null) at terse."""
    projection: MetadataFilterProjection | None
    """Missing (not null) at terse."""
    template_id: str | None
    """`template_id`."""
    created: str | None
    """A point in time, UTC."""


class MetadataFilterProjection(Model):
    """Missing (not null) at terse."""

    __slots__ = ()
    _optional = frozenset(("sort",))
    _forms = {"sort": "MetadataSort"}

    sort: MetadataSort | None
    """`MetadataSort`, as the API describes it."""


MetadataListEligibleCategory: TypeAlias = Literal[
    "Legal",
    "Finance",
    "Sales",
    "Marketing",
    "Engineering",
    "Product",
    "Operations",
    "People",
    "Research",
    "Media",
    "Personal",
    "Other",
]
"""Closed list; another value is refused."""


class MetadataListEligibleReply(Model):
    """What `metadata.list_eligible` answers."""

    __slots__ = ()
    _optional = frozenset(("count", "items", "page_size", "cursor", "has_more"))
    _forms = {"items": ["EligibleNode"]}

    count: int | None
    """Records on this page."""
    items: list[EligibleNode] | None
    """`items`."""
    page_size: int | None
    """`page_size`."""
    cursor: str | None
    """`cursor`."""
    has_more: bool | None
    """`has_more`."""


class MetadataListFieldsReply(Model):
    """What `metadata.list_fields` answers."""

    __slots__ = ()
    _optional = frozenset(("count", "items", "page_size", "cursor", "has_more"))
    _forms = {"items": ["MetadataFieldEntry"]}

    count: int | None
    """Records on this page."""
    items: list[MetadataFieldEntry] | None
    """`items`."""
    page_size: int | None
    """`page_size`."""
    cursor: str | None
    """`cursor`."""
    has_more: bool | None
    """`has_more`."""


class MetadataListFilterNodesReply(Model):
    """What `metadata.list_filter_nodes` answers."""

    __slots__ = ()
    _optional = frozenset(("items", "scope"))
    _forms = {"scope": "MetadataListFilterNodesReplyScope"}

    items: list[Any] | None
    """`items`."""
    scope: MetadataListFilterNodesReplyScope | None
    """`scope`."""


class MetadataListFilterNodesReplyScope(Model):
    """The member `scope` of `MetadataListFilterNodesReply`."""

    __slots__ = ()
    _optional = frozenset(("match_count", "scope_truncated"))

    match_count: int | None
    """`match_count`."""
    scope_truncated: bool | None
    """`scope_truncated`."""


MetadataListFilterNodesSortDir: TypeAlias = Literal["asc", "desc"]
"""The parameter `sort_dir` of `metadata.list_filter_nodes`."""


MetadataListFilterNodesSortField: TypeAlias = Literal["name", "size", "updated"]
"""The parameter `sort_field` of `metadata.list_filter_nodes`."""


class MetadataListFiltersReply(Model):
    """What `metadata.list_filters` answers."""

    __slots__ = ()
    _optional = frozenset(("count", "items", "cursor", "has_more"))
    _forms = {"items": ["MetadataFilter"]}

    count: int | None
    """Filters on this page."""
    items: list[MetadataFilter] | None
    """`items`."""
    cursor: str | None
    """`cursor`."""
    has_more: bool | None
    """`has_more`."""


class MetadataListMergeCandidatesReply(Model):
    """What `metadata.list_merge_candidates` answers."""

    __slots__ = ()
    _optional = frozenset((
        "items",
        "vocabulary_scanned",
        "proposals_examined",
        "proposals_total",
        "next_offset",
    ))
    _forms = {"items": ["FieldMergeCandidate"]}

    items: list[FieldMergeCandidate] | None
    """`items`."""
    vocabulary_scanned: bool | None
    """`vocabulary_scanned`."""
    proposals_examined: int | None
    """`proposals_examined`."""
    proposals_total: int | None
    """`proposals_total`."""
    next_offset: int | None
    """`next_offset`."""


class MetadataListTemplateNodesFiltersItem(Model):
    """One of: The parameter `filters` of `metadata.list_template_nodes`."""

    __slots__ = ()
    _optional = frozenset(("key", "operator", "value_type", "value"))

    key: str | None
    """`key`."""
    operator: str | None
    """`operator`."""
    value_type: str | None
    """`value_type`."""
    value: Any
    """`value`."""


class MetadataListTemplateNodesReply(Model):
    """What `metadata.list_template_nodes` answers."""

    __slots__ = ()
    _optional = frozenset((
        "items",
        "count",
        "next_cursor",
        "has_more",
        "total_count",
        "total_count_unfiltered",
        "plan_node_limit",
        "is_truncated",
    ))
    _forms = {"items": ["MetadataListTemplateNodesReplyItemsItem"]}

    items: list[MetadataListTemplateNodesReplyItemsItem] | None
    """`items`."""
    count: int | None
    """`count`."""
    next_cursor: str | None
    """`next_cursor`."""
    has_more: bool | None
    """`has_more`."""
    total_count: int | None
    """`total_count`."""
    total_count_unfiltered: int | None
    """`total_count_unfiltered`."""
    plan_node_limit: int | None
    """-1: none or unknown."""
    is_truncated: bool | None
    """`is_truncated`."""


class MetadataListTemplateNodesReplyItem(Model):
    """One of: What `metadata.list_template_nodes` answers."""

    __slots__ = ()
    _optional = frozenset(("autoextractable",))

    autoextractable: bool | None
    """`autoextractable`."""


class MetadataListTemplateNodesReplyItemsItem(Model):
    """One of: The member `items` of `MetadataListTemplateNodesReply`."""

    __slots__ = ()
    _optional = frozenset(("autoextractable",))

    autoextractable: bool | None
    """`autoextractable`."""


MetadataListTemplateNodesSortDir: TypeAlias = Literal["asc", "desc"]
"""Only with sort_field."""


MetadataListTemplatesByFilter: TypeAlias = Literal[
    "all",
    "custom",
    "system",
    "enabled",
    "disabled",
]
"""The parameter `filter` of `metadata.list_templates_by`."""


class MetadataSearchHit(Model):
    """`MetadataSearchHit`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset(("node_id", "score", "template_ids", "node"))
    _forms = {"node": "Node"}

    node_id: str | None
    """29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    Both forms are accepted in requests.
    """
    score: float | None
    """For ordering within one answer only."""
    template_ids: list[str] | None
    """`template_ids`."""
    node: Node | None
    """A file, folder, note or link. x-level tells the lowest output level that carries a field;
    levels are cumulative and full is the default. A field that does not apply to the type is
    absent.
    """


class MetadataSearchReply(Model):
    """What `metadata.search` answers."""

    __slots__ = ()
    _optional = frozenset(("results", "pagination"))
    _forms = {"results": ["MetadataSearchHit"], "pagination": "OffsetPagination"}

    results: list[MetadataSearchHit] | None
    """`results`."""
    pagination: OffsetPagination | None
    """`OffsetPagination`, as the API describes it."""


MetadataSetTemplateSettingsPriority: TypeAlias = Literal["1", "2", "3", "4", "5"]
"""The parameter `priority` of `metadata.set_template_settings`."""


class MetadataSort(Model):
    """`MetadataSort`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset(("field", "dir"))

    field: str | None
    """`field`."""
    dir: MetadataSortDir | None
    """`dir`."""


MetadataSortDir: TypeAlias = Literal["asc", "desc"] | str
"""The member `dir` of `MetadataSort`."""


class MetadataSuggestFieldsReply(Model):
    """What `metadata.suggest_fields` answers."""

    __slots__ = ()
    _optional = frozenset(("suggested_fields", "file_sample_count"))
    _forms = {"suggested_fields": ["SuggestedField"]}

    suggested_fields: list[SuggestedField] | None
    """`suggested_fields`."""
    file_sample_count: int | None
    """`file_sample_count`."""


class MetadataTemplate(Model):
    """Two keys are camelCase."""

    __slots__ = ()
    _optional = frozenset((
        "id",
        "instanceId",
        "orgId",
        "category",
        "name",
        "description",
        "locked",
        "priority",
        "enabled",
        "deleted",
        "updated",
        "created",
        "fields",
        "node_count",
        "node_count_capped",
        "field_count",
        "plan_node_limit",
        "plan_field_limit",
        "is_truncated",
    ))
    _forms = {"fields": ["MetadataField"]}

    id: str | None
    """mt_ and letters and digits. From output level `terse` on."""
    instanceId: str | None
    """Numeric id of a user, organization, workspace, share or file share. Always a string; it
    exceeds 2^53. From output level `standard` on.
    """
    orgId: str | None
    """Numeric id of a user, organization, workspace, share or file share. Always a string; it
    exceeds 2^53. From output level `standard` on.
    """
    category: str | None
    """`category`. From output level `full` on."""
    name: str | None
    """`name`. From output level `terse` on."""
    description: str | None
    """`description`. From output level `terse` on."""
    locked: bool | None
    """`locked`. From output level `standard` on."""
    priority: int | None
    """`priority`. From output level `terse` on."""
    enabled: bool | None
    """`enabled`. From output level `terse` on."""
    deleted: str | None
    """A point in time, UTC. From output level `standard` on."""
    updated: str | None
    """A point in time, UTC. From output level `standard` on."""
    created: str | None
    """A point in time, UTC. From output level `standard` on."""
    fields: list[MetadataField] | None
    """`fields`. From output level `standard` on."""
    node_count: int | None
    """`node_count`. From output level `standard` on."""
    node_count_capped: int | None
    """`node_count_capped`. From output level `standard` on."""
    field_count: int | None
    """`field_count`. From output level `standard` on."""
    plan_node_limit: int | None
    """`plan_node_limit`. From output level `standard` on."""
    plan_field_limit: int | None
    """-1: none or unknown. From output level `standard` on."""
    is_truncated: bool | None
    """`is_truncated`. From output level `standard` on."""


class MetadataUpdateFilterProjection(Model):
    """Which fields to show, in what order, and the sort. Kept as sent, but for sort."""

    __slots__ = ()
    _optional = frozenset(("sort",))
    _forms = {"sort": "MetadataSort"}

    sort: MetadataSort | None
    """`MetadataSort`, as the API describes it."""


class MetadataUpdateTemplateReply(Model):
    """What `metadata.update_template` answers."""

    __slots__ = ()
    _optional = frozenset(("template", "schema_update"))
    _forms = {"template": "MetadataTemplate", "schema_update": "SchemaUpdate"}

    template: MetadataTemplate | None
    """Two keys are camelCase."""
    schema_update: SchemaUpdate | None
    """Only when the fields changed."""


class MetadataValue(Model):
    """A value of the older model. type is what the template declared, not what is stored."""

    __slots__ = ()
    _optional = frozenset(("key", "description", "type", "value", "is_auto", "updated"))

    key: str | None
    """`key`."""
    description: str | None
    """`description`."""
    type: MetadataValueType | None
    """`type`."""
    value: Any
    """`value`."""
    is_auto: bool | None
    """Set by AI extraction."""
    updated: str | None
    """A point in time, UTC."""


MetadataValueType: TypeAlias = Literal[
    "string",
    "bool",
    "int",
    "float",
    "json",
    "url",
    "datetime",
] | str
"""The member `type` of `MetadataValue`."""


class NodeMetadata(Model):
    """`NodeMetadata`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset((
        "metadata_facts",
        "instance_id",
        "object_id",
        "template_id",
        "node_id",
        "autoextractable",
        "metadata",
        "template_metadata",
        "custom_metadata",
    ))
    _forms = {
        "metadata_facts": "MetadataFacts",
        "node_id": "Node",
        "metadata": ["MetadataValue"],
        "template_metadata": ["MetadataValue"],
        "custom_metadata": ["MetadataValue"],
    }

    metadata_facts: MetadataFacts | None
    """`MetadataFacts`, as the API describes it."""
    instance_id: str | None
    """Numeric id of a user, organization, workspace, share or file share. Always a string; it
    exceeds 2^53. From output level `standard` on.
    """
    object_id: str | None
    """29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    Both forms are accepted in requests. From output level `terse` on.
    """
    template_id: str | None
    """Inert since templates are gone. From output level `terse` on."""
    node_id: Node | None
    """The node, not only its id; id, name and type at terse, parent and mimetype too at standard.
    May hold metadata_facts too. From output level `terse` on.
    """
    autoextractable: bool | None
    """A file, not trashed, with a finished AI summary. From output level `standard` on."""
    metadata: list[MetadataValue] | None
    """Older. From output level `terse` on."""
    template_metadata: list[MetadataValue] | None
    """Older."""
    custom_metadata: list[MetadataValue] | None
    """Older."""


class NodeMetadataMulti(Model):
    """Codes: 147196 bad id, 196136 root, 191049 not in this workspace, 150183 not a file or note;
    190770 and 157684 may be retried.
    """

    __slots__ = ()
    _optional = frozenset((
        "format",
        "objects",
        "templates",
        "errors",
        "object_count",
        "template_count",
        "error_count",
        "requested_count",
    ))
    _forms = {"objects": ["NodeMetadata"], "errors": ["NodeMetadataMultiErrorsItem"]}

    format: str | None
    """`format`. Only `multi`."""
    objects: list[NodeMetadata] | None
    """`objects`."""
    templates: Any
    """Template id to template; empty now."""
    errors: list[NodeMetadataMultiErrorsItem] | None
    """`errors`."""
    object_count: int | None
    """`object_count`."""
    template_count: int | None
    """`template_count`."""
    error_count: int | None
    """`error_count`."""
    requested_count: int | None
    """`requested_count`."""


class NodeMetadataMultiErrorsItem(Model):
    """One of: The member `errors` of `NodeMetadataMulti`."""

    __slots__ = ()
    _optional = frozenset(("node_id", "code", "message"))

    node_id: str | None
    """As sent."""
    code: int | None
    """`code`."""
    message: str | None
    """`message`."""


class PreviewMatch(Model):
    """`PreviewMatch`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset((
        "matched_files",
        "total_eligible",
        "total_scanned",
        "total_matched",
        "plan_node_limit",
        "would_truncate_at",
    ))
    _forms = {"matched_files": ["EligibleNode"]}

    matched_files: list[EligibleNode] | None
    """`matched_files`."""
    total_eligible: int | None
    """Size of the sample, plus one when more exist."""
    total_scanned: int | None
    """`total_scanned`."""
    total_matched: int | None
    """`total_matched`."""
    plan_node_limit: int | None
    """`plan_node_limit`."""
    would_truncate_at: int | None
    """`would_truncate_at`."""


class SavedView(Model):
    """At most one per user, template and workspace. The per-node form had node_id, filters,
    order_by and order_desc instead of config.
    """

    __slots__ = ()
    _optional = frozenset((
        "id",
        "user_id",
        "template_id",
        "name",
        "config",
        "created",
        "updated",
    ))

    id: str | None
    """`id`. From output level `full` on."""
    user_id: str | None
    """Numeric id of a user, organization, workspace, share or file share. Always a string; it
    exceeds 2^53. From output level `full` on.
    """
    template_id: str | None
    """`template_id`. From output level `full` on."""
    name: str | None
    """`name`. From output level `terse` on."""
    config: Any
    """As in SavedViewConfig. From output level `full` on."""
    created: str | None
    """A point in time, UTC. From output level `standard` on."""
    updated: str | None
    """A point in time, UTC. From output level `standard` on."""


class SavedViewConfig(Model):
    """Sent, not answered, so unknown keys are refused. Column order is display order."""

    __slots__ = ()
    _optional = frozenset(("columns", "sort", "filters"))
    _forms = {
        "columns": ["SavedViewConfigColumnsItem"],
        "sort": "SavedViewConfigSort",
        "filters": ["SavedViewConfigFiltersItem"],
    }

    version: int
    """`version`. One of `1`."""
    columns: list[SavedViewConfigColumnsItem] | None
    """`columns`."""
    sort: SavedViewConfigSort | None
    """`sort`."""
    filters: list[SavedViewConfigFiltersItem] | None
    """`filters`. At most 5 items."""


class SavedViewConfigColumnsItem(Model):
    """One of: The member `columns` of `SavedViewConfig`."""

    __slots__ = ()
    _optional = frozenset(("visible", "width"))

    field: str
    """`field`."""
    visible: bool | None
    """`visible`."""
    width: int | None
    """`width`. At least 1."""


class SavedViewConfigFiltersItem(Model):
    """One of: The member `filters` of `SavedViewConfig`."""

    __slots__ = ()
    _optional = frozenset(("field", "operator", "value_type", "value"))

    field: str | None
    """`field`."""
    operator: SavedViewConfigFiltersItemOperator | None
    """`operator`. One of `=`, `!=`, `<`, `<=`, `>`, `>=`."""
    value_type: SavedViewConfigFiltersItemValueType | None
    """`value_type`. One of `string`, `int`, `float`, `bool`."""
    value: Any
    """`value`."""


SavedViewConfigFiltersItemOperator: TypeAlias = Literal["=", "!=", "<", "<=", ">", ">="]
"""The member `operator` of `SavedViewConfigFiltersItem`."""


SavedViewConfigFiltersItemValueType: TypeAlias = Literal["string", "int", "float", "bool"]
"""The member `value_type` of `SavedViewConfigFiltersItem`."""


class SavedViewConfigSort(Model):
    """The member `sort` of `SavedViewConfig`."""

    __slots__ = ()
    _optional = frozenset(("field", "dir"))

    field: str | None
    """`field`."""
    dir: SavedViewConfigSortDir | None
    """`dir`. One of `asc`, `desc`."""


SavedViewConfigSortDir: TypeAlias = Literal["asc", "desc"]
"""The member `dir` of `SavedViewConfigSort`."""


class SchemaUpdate(Model):
    """Only when the fields changed."""

    __slots__ = ()
    _optional = frozenset((
        "previous_hash",
        "current_hash",
        "extraction_auto_enqueued",
        "added_fields",
        "type_changed_fields",
    ))

    previous_hash: int | None
    """`previous_hash`."""
    current_hash: int | None
    """`current_hash`."""
    extraction_auto_enqueued: bool | None
    """`extraction_auto_enqueued`."""
    added_fields: list[str] | None
    """`added_fields`."""
    type_changed_fields: list[str] | None
    """`type_changed_fields`."""


class SuggestedField(Model):
    """`SuggestedField`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset((
        "name",
        "type",
        "description",
        "max",
        "can_be_null",
        "fixed_list",
        "example_value",
    ))

    name: str | None
    """`name`."""
    type: SuggestedFieldType | None
    """`type`."""
    description: str | None
    """`description`."""
    max: float | None
    """`max`."""
    can_be_null: bool | None
    """`can_be_null`."""
    fixed_list: list[Any] | None
    """`fixed_list`."""
    example_value: Any
    """For display; not part of a definition."""


SuggestedFieldType: TypeAlias = Literal["string", "int", "float", "bool", "datetime", "url"] | str
"""The member `type` of `SuggestedField`."""
