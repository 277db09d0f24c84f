# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Models of `storage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..._model import Model, OneOf

if TYPE_CHECKING:
    from .common import Actor, KeysetPagination, OffsetPagination
    from .metadata import MetadataFacts


AiState: TypeAlias = Literal[
    "disabled",
    "pending",
    "in_progress",
    "inprogress",
    "ready",
    "indexed",
    "failed",
] | str
"""disabled - not processed; pending - queued; in_progress - running; ready - summary done,
attachable; indexed - also searchable by meaning; failed. Also called ai_state in prose.
"""


if TYPE_CHECKING:
    FileSource: TypeAlias = "FileSourceUpload | FileSourceHash | Model"
    """Where content comes from."""
else:

    class FileSource(OneOf):
        """Where content comes from."""

        __slots__ = ()
        _tests = (
            ("tag", ("type", "upload"), "FileSourceUpload"),
            ("tag", ("type", "hash"), "FileSourceHash"),
        )


class FileSourceHash(Model):
    """Content the service already has."""

    __slots__ = ()
    _forms = {"hash": "FileSourceHashHash"}

    type: str
    """`type`. Only `hash`."""
    hash: FileSourceHashHash
    """`hash`."""


class FileSourceHashHash(Model):
    """The member `hash` of `FileSourceHash`."""

    __slots__ = ()

    hash: str
    """`hash`."""
    hash_type: FileSourceHashHashHashType
    """`hash_type`. One of `md5`, `sha1`, `sha256`, `sha384`."""


FileSourceHashHashHashType: TypeAlias = Literal["md5", "sha1", "sha256", "sha384"]
"""The member `hash_type` of `FileSourceHashHash`."""


class FileSourceUpload(Model):
    """A form of `FileSource`."""

    __slots__ = ()
    _forms = {"upload": "FileSourceUploadUpload"}

    type: str
    """`type`. Only `upload`."""
    upload: FileSourceUploadUpload
    """`upload`."""


class FileSourceUploadUpload(Model):
    """The member `upload` of `FileSourceUpload`."""

    __slots__ = ()

    id: str
    """29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    Both forms are accepted in requests.
    """


class Lock(Model):
    """A lock. Only lock_token, in the reply to acquire, and actor are evidenced."""

    __slots__ = ()
    _optional = frozenset(("lock_token", "actor"))
    _secret = frozenset(("lock_token",))
    _forms = {"actor": "Actor"}

    lock_token: str | None
    """`lock_token`."""
    actor: Actor | None
    """On files, versions, locks, intents, events, comments, invitations and metadata facts that an
    agent made for a person: the person and, where known, the agent's name.
    """


class MediaSegment(Model):
    """`MediaSegment`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset(("start_seconds", "end_seconds"))

    start_seconds: float | None
    """`start_seconds`."""
    end_seconds: float | None
    """`end_seconds`."""


class Node(Model):
    """A file, folder, note or link. x-level tells the lowest output level that carries a field;
    levels are cumulative and full is the default. A field that does not apply to the type is
    absent.
    """

    __slots__ = ()
    _optional = frozenset((
        "id",
        "type",
        "name",
        "parent",
        "mimetype",
        "size",
        "modified",
        "nodes",
        "summary",
        "previews",
        "is_share_root",
        "share_id",
        "version",
        "created",
        "restricted",
        "dmca",
        "locked",
        "mimecategory",
        "origin",
        "ai",
        "metadata",
        "deleted",
        "deleted_from",
        "is_imported",
        "target_type",
        "target_id",
        "virus",
        "file_attributes",
        "hash",
        "hash_algo",
        "crc32c",
        "metadata_facts",
        "actor",
        "lock_info",
        "import_metadata",
    ))
    _forms = {
        "nodes": "NodeList",
        "summary": "NodeSummary",
        "previews": {"*": "PreviewState"},
        "origin": "NodeOrigin",
        "ai": "NodeAi",
        "metadata": "NodeTexts",
        "virus": "NodeVirus",
        "file_attributes": "NodeFileAttributes",
        "metadata_facts": "MetadataFacts",
        "actor": "Actor",
        "lock_info": "Lock",
    }

    id: str | None
    """29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    Both forms are accepted in requests. From output level `terse` on.
    """
    type: NodeType | None
    """`type`. From output level `terse` on."""
    name: str | None
    """`name`. From output level `terse` on."""
    parent: str | None
    """Parent folder id or root. From output level `terse` on."""
    mimetype: str | None
    """Notes carry text/markdown. From output level `terse` on. On: file, note."""
    size: int | None
    """Bytes. At least 0. From output level `terse` on. On: file."""
    modified: str | None
    """A point in time, UTC. From output level `terse` on."""
    nodes: NodeList | None
    """Nodes. A client accepts a plain list and an object with count and items, both of which the
    official client handles. From output level `terse` on. On: folder.
    """
    summary: NodeSummary | None
    """`NodeSummary`, as the API describes it. From output level `terse` on. On: file, note."""
    previews: dict[str, PreviewState] | None
    """Keyed by preview type (thumbnail, image, pdf, mp4, hlsstream, audio, spreadsheet). From
    output level `terse` on. On: file.
    """
    is_share_root: bool | None
    """`is_share_root`. From output level `terse` on. On: folder."""
    share_id: str | None
    """Numeric id of a user, organization, workspace, share or file share. Always a string; it
    exceeds 2^53. From output level `terse` on. On: folder.
    """
    version: str | None
    """Current version id; the versionId of scope and attachment pairs. From output level `standard`
    on. On: file, note.
    """
    created: str | None
    """A point in time, UTC. From output level `standard` on."""
    restricted: bool | None
    """`restricted`. From output level `standard` on."""
    dmca: bool | None
    """`dmca`. From output level `standard` on."""
    locked: bool | None
    """`locked`. From output level `standard` on."""
    mimecategory: str | None
    """Such as document or image. From output level `standard` on. On: file."""
    origin: NodeOrigin | None
    """`NodeOrigin`, as the API describes it. From output level `standard` on. On: file."""
    ai: NodeAi | None
    """`NodeAi`, as the API describes it. From output level `standard` on. On: file, note."""
    metadata: NodeTexts | None
    """Title and short description set by a user; they override the generated ones. From output
    level `standard` on. On: file.
    """
    deleted: Any
    """Set on trashed nodes; a time or a flag. From output level `standard` on."""
    deleted_from: Any
    """Folder the node was trashed from. From output level `standard` on."""
    is_imported: bool | None
    """`is_imported`. From output level `standard` on."""
    target_type: str | None
    """`target_type`. From output level `standard` on. On: link."""
    target_id: str | None
    """`target_id`. From output level `standard` on. On: link."""
    virus: NodeVirus | None
    """`virus`. From output level `full` on. On: file."""
    file_attributes: NodeFileAttributes | None
    """Includes EXIF where present; only for callers who may download the file. From output level
    `full` on. On: file.
    """
    hash: str | None
    """`hash`. From output level `full` on. On: file."""
    hash_algo: NodeHashAlgo | None
    """`hash_algo`. From output level `full` on. On: file."""
    crc32c: str | None
    """CRC-32C of the content, 8 hex digits, in node details. From output level `full` on. On: file.
    """
    metadata_facts: MetadataFacts | None
    """Extracted and user-set values. From output level `full` on. On: file, note."""
    actor: Actor | None
    """On files, versions, locks, intents, events, comments, invitations and metadata facts that an
    agent made for a person: the person and, where known, the agent's name. From output level
    `full` on.
    """
    lock_info: Lock | None
    """The lock while locked, else null. Its fields are not documented. From output level `full` on.
    """
    import_metadata: Any
    """`import_metadata`. From output level `full` on."""


class NodeAi(Model):
    """`NodeAi`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset(("state", "attach", "summary"))

    state: AiState | None
    """disabled - not processed; pending - queued; in_progress - running; ready - summary done,
    attachable; indexed - also searchable by meaning; failed. Also called ai_state in prose.
    """
    attach: bool | None
    """May be attached to a chat. From output level `full` on."""
    summary: bool | None
    """`summary`. From output level `full` on."""


class NodeFetchError(Model):
    """`NodeFetchError`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset(("node_id", "code", "message"))

    node_id: str | None
    """As sent."""
    code: int | None
    """191878 malformed id or wrong type; 133123 no such node here; 146256 could not be read this
    time, retry; 146950 the content is gone, do not retry; 179961 could not be formatted.
    """
    message: str | None
    """`message`."""


class NodeFileAttributes(Model):
    """Includes EXIF where present; only for callers who may download the file."""

    __slots__ = ()
    _optional = frozenset(("width", "height", "duration"))

    width: int | None
    """`width`."""
    height: int | None
    """`height`."""
    duration: float | None
    """`duration`."""


NodeHashAlgo: TypeAlias = Literal["md5", "sha1", "sha256", "sha384", "crc32c"] | str
"""The member `hash_algo` of `Node`."""


if TYPE_CHECKING:
    NodeList: TypeAlias = "list[Node] | NodeListObject | Model"
    """Nodes. A client accepts a plain list and an object with count and items, both of which the
    official client handles.
    """
else:

    class NodeList(OneOf):
        """Nodes. A client accepts a plain list and an object with count and items, both of which
        the official client handles.
        """

        __slots__ = ()
        _tests = (
            ("List", (), ["Node"]),
            ("Object", (), "NodeListObject"),
        )


class NodeListObject(Model):
    """A form of `NodeList`."""

    __slots__ = ()
    _optional = frozenset(("count", "items"))
    _forms = {"items": ["Node"]}

    count: int | None
    """`count`."""
    items: list[Node] | None
    """`items`."""


class NodeMulti(Model):
    """`NodeMulti`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset((
        "format",
        "nodes",
        "errors",
        "node_count",
        "error_count",
        "requested_count",
    ))
    _forms = {"nodes": ["Node"], "errors": ["NodeFetchError"]}

    format: str | None
    """`format`."""
    nodes: list[Node] | None
    """`nodes`."""
    errors: list[NodeFetchError] | None
    """`errors`."""
    node_count: int | None
    """`node_count`."""
    error_count: int | None
    """`error_count`."""
    requested_count: int | None
    """`requested_count`."""


class NodeOrigin(Model):
    """`NodeOrigin`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset(("type", "creator", "upload_session_id"))

    type: NodeOriginType | None
    """`type`."""
    creator: str | None
    """Numeric id of a user, organization, workspace, share or file share. Always a string; it
    exceeds 2^53.
    """
    upload_session_id: str | None
    """Upload session the file came from; without hyphens."""


NodeOriginType: TypeAlias = Literal["upload", "chunked"] | str
"""The member `type` of `NodeOrigin`."""


class NodeSummary(Model):
    """`NodeSummary`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset(("title", "short", "long", "category"))

    title: str | None
    """`title`. From output level `terse` on."""
    short: str | None
    """`short`. From output level `full` on."""
    long: str | None
    """`long`. From output level `full` on."""
    category: str | None
    """`category`. From output level `full` on. On: note."""


class NodeTexts(Model):
    """Title and short description set by a user; they override the generated ones."""

    __slots__ = ()
    _optional = frozenset(("title", "short"))

    title: str | None
    """`title`. At most 50 characters."""
    short: str | None
    """`short`. At most 2048 characters."""


NodeType: TypeAlias = Literal["file", "folder", "note", "link"] | str
"""The member `type` of `Node`."""


class NodeVersion(Model):
    """One version of a file or note. Only the id and the actor are evidenced."""

    __slots__ = ()
    _optional = frozenset(("id", "actor"))
    _forms = {"actor": "Actor"}

    id: str | None
    """`id`."""
    actor: Actor | None
    """On files, versions, locks, intents, events, comments, invitations and metadata facts that an
    agent made for a person: the person and, where known, the agent's name.
    """


class NodeVirus(Model):
    """The member `virus` of `Node`."""

    __slots__ = ()
    _optional = frozenset(("status", "infected", "reason"))

    status: NodeVirusStatus | None
    """`status`."""
    infected: bool | None
    """`infected`."""
    reason: str | None
    """Why not scanned, e.g. scan not run."""


NodeVirusStatus: TypeAlias = Literal["scanned", "unscanned"] | str
"""The member `status` of `NodeVirus`."""


class PageRange(Model):
    """`PageRange`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset(("start_page", "end_page"))

    start_page: int | None
    """From 1."""
    end_page: int | None
    """Included."""


class PreviewState(Model):
    """`PreviewState`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset(("state", "ready"))

    state: PreviewStateState | None
    """`state`. From output level `full` on."""
    ready: bool | None
    """Replaces state below the full level. From output level `terse` on."""


PreviewStateState: TypeAlias = Literal[
    "unknown",
    "not possible",
    "not generated",
    "error",
    "in progress",
    "ready",
] | str
"""The member `state` of `PreviewState`."""


class QuickShare(Model):
    """A retired public link to one file; no sign-in needed. At most 1 GB. Its fields are not
    documented.
    """

    __slots__ = ()
    _optional = frozenset(("id",))

    id: str | None
    """29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    Both forms are accepted in requests.
    """


class SearchBucket(Model):
    """`SearchBucket`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset((
        "items",
        "offset",
        "limit",
        "total",
        "total_relation",
        "has_more",
        "status",
        "search_metadata",
    ))
    _forms = {"search_metadata": "SearchMetadata"}

    items: list[Any] | None
    """`items`."""
    offset: int | None
    """`offset`."""
    limit: int | None
    """`limit`."""
    total: int | None
    """`total`."""
    total_relation: SearchBucketTotalRelation | None
    """gte means total is a lower bound."""
    has_more: bool | None
    """`has_more`."""
    status: SearchBucketStatus | None
    """degraded means empty for a passing fault."""
    search_metadata: SearchMetadata | None
    """On hybrid replies, and on keyword replies when search_in was sent; in a bucket only when it
    was sent.
    """


SearchBucketStatus: TypeAlias = Literal["ok", "degraded"] | str
"""degraded means empty for a passing fault."""


SearchBucketTotalRelation: TypeAlias = Literal["eq", "gte"] | str
"""gte means total is a lower bound."""


class SearchHit(Model):
    """One file. Hybrid only means absent when no semantic part ran (intelligence off,
    search_in=filename or a fault).
    """

    __slots__ = ()
    _optional = frozenset((
        "name",
        "parent_id",
        "path",
        "ancestors",
        "path_complete",
        "type",
        "relevance_score",
        "raw_score",
        "score_source",
        "content_snippet",
        "match_source",
        "mimetype",
        "text_indexed",
        "summary_short",
        "best_chunk",
        "metadata_match",
        "metadata_match_field",
        "media_segment",
        "page",
        "node",
    ))
    _forms = {
        "ancestors": ["SearchHitAncestorsItem"],
        "best_chunk": "SearchPassage",
        "media_segment": "MediaSegment",
        "page": "PageRange",
        "node": "Node",
    }

    name: str | None
    """`name`."""
    parent_id: str | None
    """The present folder if path_complete; else as the index had it."""
    path: str | None
    """Names of the folders above, joined with an unescaped /, without the file; empty at the root,
    null if path_complete is false. For display only.
    """
    ancestors: list[SearchHitAncestorsItem] | None
    """The same folders, from the top; with path_complete false only those nearest the file."""
    path_complete: bool | None
    """Whether the way up reached the root."""
    type: SearchHitType | None
    """`type`."""
    relevance_score: float | None
    """Scaled for this result set, highest 1.0; neither a threshold nor a sort key. Hybrid only."""
    raw_score: float | None
    """Not rescaled; compare only within one score_source. null for filename. Hybrid only."""
    score_source: SearchHitScoreSource | None
    """What raw_score belongs to; metadata marks a promoted hit on the keyword scale. Hybrid only.
    """
    content_snippet: str | None
    """Matching passage. Cut to about 200 bytes at terse and 600 at standard, ending in an ellipsis;
    keyword hits have it for the top few only.
    """
    match_source: SearchHitMatchSource | None
    """Which parts matched."""
    mimetype: str | None
    """Hybrid only; keyword hits not at terse."""
    text_indexed: bool | None
    """Whether the file has indexed text; null: not known here."""
    summary_short: str | None
    """Short AI summary of the whole file; null at terse and on keyword-only replies."""
    best_chunk: SearchPassage | None
    """The best real passage, never a summary; null if none was found."""
    metadata_match: bool | None
    """The query also matched extracted metadata."""
    metadata_match_field: str | None
    """Reserved, null so far."""
    media_segment: MediaSegment | None
    """Audio and video only. Hybrid only."""
    page: PageRange | None
    """Documents only; null when the best evidence is the summary. Hybrid only."""
    node: Node | None
    """With details=true; null if it cannot be loaded."""


class SearchHitAncestorsItem(Model):
    """One of: The member `ancestors` of `SearchHit`."""

    __slots__ = ()
    _optional = frozenset(("id", "name"))

    id: str | None
    """29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    Both forms are accepted in requests.
    """
    name: str | None
    """`name`."""


class SearchHitLegacy(Model):
    """`SearchHitLegacy`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset(("content", "score", "node", "file_details"))
    _forms = {"node": "Node", "file_details": "SearchHitLegacyFileDetails"}

    content: str | None
    """`content`."""
    score: float | None
    """`score`. 0 to 1."""
    node: Node | None
    """A file, folder, note or link. x-level tells the lowest output level that carries a field;
    levels are cumulative and full is the default. A field that does not apply to the type is
    absent.
    """
    file_details: SearchHitLegacyFileDetails | None
    """When node is null."""


class SearchHitLegacyFileDetails(Model):
    """When node is null."""

    __slots__ = ()
    _optional = frozenset(("node_id", "version_id", "name", "mimetype"))

    node_id: str | None
    """`node_id`."""
    version_id: str | None
    """`version_id`."""
    name: str | None
    """`name`."""
    mimetype: str | None
    """`mimetype`."""


SearchHitMatchSource: TypeAlias = Literal["keyword", "semantic", "both"] | str
"""Which parts matched."""


SearchHitScoreSource: TypeAlias = Literal["keyword", "semantic", "filename", "metadata"] | str
"""What raw_score belongs to; metadata marks a promoted hit on the keyword scale. Hybrid only."""


SearchHitType: TypeAlias = Literal["file", "folder", "link", "note"] | str
"""The member `type` of `SearchHit`."""


class SearchMetadata(Model):
    """On hybrid replies, and on keyword replies when search_in was sent; in a bucket only when it
    was sent.
    """

    __slots__ = ()
    _optional = frozenset((
        "intelligence_enabled",
        "semantic_available",
        "scoped",
        "scope_incomplete",
        "content_search_available",
        "reason",
    ))

    intelligence_enabled: bool | None
    """`intelligence_enabled`."""
    semantic_available: bool | None
    """false when the semantic part failed."""
    scoped: bool | None
    """Whether a scope was applied."""
    scope_incomplete: bool | None
    """A folder scope ran past 100 references; only present then."""
    content_search_available: bool | None
    """Only with search_in. False, on shares only: content cannot be searched here at all."""
    reason: SearchMetadataReason | None
    """Why not."""


SearchMetadataReason: TypeAlias = Literal[
    "intelligence_disabled",
    "summary_permission_denied",
    "content_not_indexed",
] | str
"""Why not."""


class SearchPassage(Model):
    """`SearchPassage`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset((
        "text",
        "same_as_snippet",
        "page",
        "media_segment",
        "score",
        "result_type",
        "position",
        "sequence",
        "indexed_version_id",
        "chunk_hash",
    ))
    _forms = {"page": "PageRange", "media_segment": "MediaSegment"}

    text: str | None
    """Cut like content_snippet; null when same_as_snippet."""
    same_as_snippet: bool | None
    """At terse and standard: the text is content_snippet. Always false at full."""
    page: PageRange | None
    """`PageRange`, as the API describes it."""
    media_segment: MediaSegment | None
    """`MediaSegment`, as the API describes it."""
    score: float | None
    """Not to be compared between hits of different score_source."""
    result_type: SearchPassageResultType | None
    """`result_type`."""
    position: int | None
    """Address of the chunk from 0, for chunk_from of storage.read_text; null: not worked out, as
    for every transcript.
    """
    sequence: int | None
    """Absent on older content."""
    indexed_version_id: str | None
    """Version the position holds for; compare it with that of storage.read_text."""
    chunk_hash: str | None
    """Label of the chunk's text; null exactly when position is."""


SearchPassageResultType: TypeAlias = Literal["doc", "transcript"] | str
"""The member `result_type` of `SearchPassage`."""


SortBy: TypeAlias = Literal["name", "updated", "created", "type"]
"""Field a storage listing is ordered by."""


SortDir: TypeAlias = Literal["asc", "desc"]
"""Direction of the order."""


class StorageListRecentReply(Model):
    """What `storage.list_recent` answers."""

    __slots__ = ()
    _optional = frozenset(("nodes", "pagination"))
    _forms = {"nodes": "NodeList", "pagination": "KeysetPagination"}

    nodes: NodeList | None
    """Nodes. A client accepts a plain list and an object with count and items, both of which the
    official client handles.
    """
    pagination: KeysetPagination | None
    """`KeysetPagination`, as the API describes it."""


StorageListRecentType: TypeAlias = Literal["file", "folder", "link", "note"]
"""Keep one node type."""


class StorageListReply(Model):
    """What `storage.list` answers."""

    __slots__ = ()
    _optional = frozenset(("nodes", "pagination"))
    _forms = {"nodes": "NodeList", "pagination": "KeysetPagination"}

    nodes: NodeList | None
    """Nodes. A client accepts a plain list and an object with count and items, both of which the
    official client handles.
    """
    pagination: KeysetPagination | None
    """`KeysetPagination`, as the API describes it."""


class StorageListTrashReply(Model):
    """What `storage.list_trash` answers."""

    __slots__ = ()
    _optional = frozenset(("nodes", "pagination"))
    _forms = {"nodes": "NodeList", "pagination": "KeysetPagination"}

    nodes: NodeList | None
    """Nodes. A client accepts a plain list and an object with count and items, both of which the
    official client handles.
    """
    pagination: KeysetPagination | None
    """`KeysetPagination`, as the API describes it."""


StorageReadTextManyOutput: TypeAlias = Literal["terse", "standard", "full"]
"""terse leaves the text out."""


StorageReadTextOutput: TypeAlias = Literal["terse", "standard", "full"]
"""terse leaves the text out."""


class StorageSearchFiltersItem(Model):
    """One of: The parameter `filters` of `storage.search`."""

    __slots__ = ()
    _optional = frozenset(("field", "operator", "value"))

    field: str | None
    """`field`."""
    operator: str | None
    """`operator`."""
    value: Any
    """`value`."""


StorageSearchNameMatch: TypeAlias = Literal["auto", "exact", "prefix", "contains", "glob"]
"""How a name is matched. exact also matches the name without its extension; only glob has
wildcards. Ignored with search_in=content.
"""


class StorageSearchReply(Model):
    """What `storage.search` answers."""

    __slots__ = ()
    _optional = frozenset((
        "files",
        "results",
        "search_metadata",
        "metadata_filter",
        "pagination",
    ))
    _forms = {
        "files": {"*": "SearchHit"},
        "results": ["SearchHitLegacy"],
        "search_metadata": "SearchMetadata",
        "metadata_filter": "StorageSearchReplyMetadataFilter",
        "pagination": "OffsetPagination",
    }

    files: dict[str, SearchHit] | None
    """Hits keyed by node id."""
    results: list[SearchHitLegacy] | None
    """Older shape."""
    search_metadata: SearchMetadata | None
    """On hybrid replies, and on keyword replies when search_in was sent; in a bucket only when it
    was sent.
    """
    metadata_filter: StorageSearchReplyMetadataFilter | None
    """Present only when filters reached the server and ran; its absence (or null) means the hits
    are unfiltered.
    """
    pagination: OffsetPagination | None
    """`OffsetPagination`, as the API describes it."""


class StorageSearchReplyMetadataFilter(Model):
    """Present only when filters reached the server and ran; its absence (or null) means the hits
    are unfiltered.
    """

    __slots__ = ()
    _optional = frozenset(("applied", "matched"))

    applied: bool | None
    """`applied`."""
    matched: int | None
    """`matched`."""


StorageSearchSearchIn: TypeAlias = Literal["filename", "content", "both"]
"""What to match. filename skips the content lookup and answers the same with intelligence off."""


class StorageTransferReply(Model):
    """What `storage.transfer` answers."""

    __slots__ = ()
    _optional = frozenset(("node", "source_trashed"))
    _forms = {"node": "Node"}

    node: Node | None
    """A file, folder, note or link. x-level tells the lowest output level that carries a field;
    levels are cumulative and full is the default. A field that does not apply to the type is
    absent.
    """
    source_trashed: bool | None
    """With move, whether the source reached the trash. Known by inference only."""


StorageTransferTransferMode: TypeAlias = Literal["copy", "move"]
"""The parameter `transfer_mode` of `storage.transfer`."""


class TextChunk(Model):
    """`TextChunk`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset((
        "position",
        "sequence",
        "chunk_index",
        "start_page",
        "end_page",
        "chars",
        "chunk_hash",
        "score",
        "text",
    ))

    position: int | None
    """The chunk's address, from 0 in reading order."""
    sequence: int | None
    """`sequence`."""
    chunk_index: int | None
    """Older address; do not use."""
    start_page: int | None
    """`start_page`."""
    end_page: int | None
    """`end_page`."""
    chars: int | None
    """`chars`."""
    chunk_hash: str | None
    """Label of 10 characters; the same text has the same label everywhere."""
    score: float | None
    """With q only."""
    text: str | None
    """Absent with output=terse."""


class TextContent(Model):
    """`TextContent`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset((
        "node_id",
        "name",
        "mimetype",
        "indexed",
        "complete",
        "indexed_version_id",
        "page_addressable",
        "num_pages",
        "total_chunks",
        "chunks",
        "next_cursor",
        "truncated",
    ))
    _forms = {"chunks": ["TextChunk"]}

    node_id: str | None
    """29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    Both forms are accepted in requests.
    """
    name: str | None
    """`name`."""
    mimetype: str | None
    """`mimetype`."""
    indexed: bool | None
    """`indexed`."""
    complete: bool | None
    """Whether the index reports itself finished; may lag. In the multi-file reply in ordered mode
    only.
    """
    indexed_version_id: str | None
    """`indexed_version_id`."""
    page_addressable: bool | None
    """`page_addressable`."""
    num_pages: int | None
    """`num_pages`."""
    total_chunks: int | None
    """`total_chunks`."""
    chunks: list[TextChunk] | None
    """`chunks`."""
    next_cursor: str | None
    """null ends the window. In the multi-file reply in ordered mode only."""
    truncated: bool | None
    """Whole chunks were left out for max_bytes; not a sign of the end."""
