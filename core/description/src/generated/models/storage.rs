// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Models of `storage`.

#[allow(clippy::wildcard_imports, unused_imports)]
use crate::models::*;
use serde::{Deserialize, Serialize};

words! {
    /// disabled - not processed; pending - queued; in_progress - running; ready - summary done,
    /// attachable; indexed - also searchable by meaning; failed. Also called ai_state in prose.
    AiState {
        Disabled = "disabled",
        Pending = "pending",
        InProgress = "in_progress",
        Inprogress = "inprogress",
        Ready = "ready",
        Indexed = "indexed",
        Failed = "failed",
    }
}

union! {
    /// Where content comes from.
    FileSource {
        /// `type` is `upload`.
        Upload(FileSourceUpload) if has_tag("type", "upload"),
        /// `type` is `hash`.
        Hash(FileSourceHash) if has_tag("type", "hash"),
    }
}

/// Content the service already has.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FileSourceHash {
    /// `type`. Only `hash`.
    pub r#type: String,
    /// `hash`.
    pub hash: FileSourceHashHash,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl FileSourceHash {
    /// With the members it cannot be without.
    pub fn new(r#type: impl Into<String>, hash: FileSourceHashHash) -> Self {
        Self {
            r#type: r#type.into(),
            hash,
            extra: Map::new(),
        }
    }
}

/// The member `hash` of [`FileSourceHash`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FileSourceHashHash {
    /// `hash`.
    pub hash: String,
    /// `hash_type`. One of `md5`, `sha1`, `sha256`, `sha384`.
    pub hash_type: FileSourceHashHashHashType,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl FileSourceHashHash {
    /// With the members it cannot be without.
    pub fn new(hash: impl Into<String>, hash_type: FileSourceHashHashHashType) -> Self {
        Self {
            hash: hash.into(),
            hash_type,
            extra: Map::new(),
        }
    }
}

words! {
    /// The member `hash_type` of [`FileSourceHashHash`].
    FileSourceHashHashHashType {
        Md5 = "md5",
        Sha1 = "sha1",
        Sha256 = "sha256",
        Sha384 = "sha384",
    }
}

/// A form of [`FileSource`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FileSourceUpload {
    /// `type`. Only `upload`.
    pub r#type: String,
    /// `upload`.
    pub upload: FileSourceUploadUpload,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl FileSourceUpload {
    /// With the members it cannot be without.
    pub fn new(r#type: impl Into<String>, upload: FileSourceUploadUpload) -> Self {
        Self {
            r#type: r#type.into(),
            upload,
            extra: Map::new(),
        }
    }
}

/// The member `upload` of [`FileSourceUpload`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FileSourceUploadUpload {
    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests.
    pub id: String,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl FileSourceUploadUpload {
    /// With the members it cannot be without.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            extra: Map::new(),
        }
    }
}

/// A lock. Only lock_token, in the reply to acquire, and actor are evidenced.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Lock {
    /// `lock_token`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lock_token: Option<SecretText>,
    /// On files, versions, locks, intents, events, comments, invitations and metadata facts that an
    /// agent made for a person: the person and, where known, the agent's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<Actor>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `MediaSegment`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MediaSegment {
    /// `start_seconds`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_seconds: Option<f64>,
    /// `end_seconds`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_seconds: Option<f64>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A file, folder, note or link. x-level tells the lowest output level that carries a field;
/// levels are cumulative and full is the default. A field that does not apply to the type is
/// absent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Node {
    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests. From output level `terse` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `type`. From output level `terse` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<NodeType>,
    /// `name`. From output level `terse` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Parent folder id or root. From output level `terse` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent: Option<String>,
    /// Notes carry text/markdown. From output level `terse` on. On: file, note.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mimetype: Option<String>,
    /// Bytes. At least 0. From output level `terse` on. On: file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// A point in time, UTC. From output level `terse` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modified: Option<Timestamp>,
    /// Nodes. A client accepts a plain list and an object with count and items, both of which the
    /// official client handles. From output level `terse` on. On: folder.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nodes: Option<NodeList>,
    /// `NodeSummary`, as the API describes it. From output level `terse` on. On: file, note.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<NodeSummary>,
    /// Keyed by preview type (thumbnail, image, pdf, mp4, hlsstream, audio, spreadsheet). From
    /// output level `terse` on. On: file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previews: Option<IndexMap<String, PreviewState>>,
    /// `is_share_root`. From output level `terse` on. On: folder.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_share_root: Option<bool>,
    /// Numeric id of a user, organization, workspace, share or file share. Always a string; it
    /// exceeds 2^53. From output level `terse` on. On: folder.
    #[serde(
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::models::text_or_none"
    )]
    pub share_id: Option<String>,
    /// Current version id; the versionId of scope and attachment pairs. From output level
    /// `standard` on. On: file, note.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// A point in time, UTC. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<Timestamp>,
    /// `restricted`. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub restricted: Option<bool>,
    /// `dmca`. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dmca: Option<bool>,
    /// `locked`. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locked: Option<bool>,
    /// Such as document or image. From output level `standard` on. On: file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mimecategory: Option<String>,
    /// `NodeOrigin`, as the API describes it. From output level `standard` on. On: file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin: Option<NodeOrigin>,
    /// `NodeAi`, as the API describes it. From output level `standard` on. On: file, note.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ai: Option<NodeAi>,
    /// Title and short description set by a user; they override the generated ones. From output
    /// level `standard` on. On: file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<NodeTexts>,
    /// Set on trashed nodes; a time or a flag. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deleted: Option<Value>,
    /// Folder the node was trashed from. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deleted_from: Option<Value>,
    /// `is_imported`. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_imported: Option<bool>,
    /// `target_type`. From output level `standard` on. On: link.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_type: Option<String>,
    /// `target_id`. From output level `standard` on. On: link.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_id: Option<String>,
    /// `virus`. From output level `full` on. On: file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub virus: Option<NodeVirus>,
    /// Includes EXIF where present; only for callers who may download the file. From output level
    /// `full` on. On: file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_attributes: Option<NodeFileAttributes>,
    /// `hash`. From output level `full` on. On: file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hash: Option<String>,
    /// `hash_algo`. From output level `full` on. On: file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hash_algo: Option<NodeHashAlgo>,
    /// CRC-32C of the content, 8 hex digits, in node details. From output level `full` on. On:
    /// file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub crc32c: Option<String>,
    /// Extracted and user-set values. From output level `full` on. On: file, note.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata_facts: Option<MetadataFacts>,
    /// On files, versions, locks, intents, events, comments, invitations and metadata facts that an
    /// agent made for a person: the person and, where known, the agent's name. From output level
    /// `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<Actor>,
    /// The lock while locked, else null. Its fields are not documented. From output level `full`
    /// on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lock_info: Option<Lock>,
    /// `import_metadata`. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub import_metadata: Option<Value>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `NodeAi`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct NodeAi {
    /// disabled - not processed; pending - queued; in_progress - running; ready - summary done,
    /// attachable; indexed - also searchable by meaning; failed. Also called ai_state in prose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<AiState>,
    /// May be attached to a chat. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<bool>,
    /// `summary`. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<bool>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `NodeFetchError`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct NodeFetchError {
    /// As sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_id: Option<String>,
    /// 191878 malformed id or wrong type; 133123 no such node here; 146256 could not be read this
    /// time, retry; 146950 the content is gone, do not retry; 179961 could not be formatted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<i64>,
    /// `message`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Includes EXIF where present; only for callers who may download the file.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct NodeFileAttributes {
    /// `width`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<i64>,
    /// `height`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<i64>,
    /// `duration`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration: Option<f64>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The member `hash_algo` of [`Node`].
    NodeHashAlgo {
        Md5 = "md5",
        Sha1 = "sha1",
        Sha256 = "sha256",
        Sha384 = "sha384",
        Crc32c = "crc32c",
    }
}

union! {
    /// Nodes. A client accepts a plain list and an object with count and items, both of which the
    /// official client handles.
    NodeList {
        /// The only list among the forms.
        List(Vec<Node>) if is_json(Json::List),
        /// The only object among the forms.
        Object(NodeListObject) if is_json(Json::Object),
    }
}

/// A form of [`NodeList`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct NodeListObject {
    /// `count`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// `items`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<Node>>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `NodeMulti`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct NodeMulti {
    /// `format`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<String>,
    /// `nodes`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nodes: Option<Vec<Node>>,
    /// `errors`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub errors: Option<Vec<NodeFetchError>>,
    /// `node_count`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_count: Option<i64>,
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

/// `NodeOrigin`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct NodeOrigin {
    /// `type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<NodeOriginType>,
    /// Numeric id of a user, organization, workspace, share or file share. Always a string; it
    /// exceeds 2^53.
    #[serde(
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::models::text_or_none"
    )]
    pub creator: Option<String>,
    /// Upload session the file came from; without hyphens.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub upload_session_id: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The member `type` of [`NodeOrigin`].
    NodeOriginType {
        Upload = "upload",
        Chunked = "chunked",
    }
}

/// `NodeSummary`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct NodeSummary {
    /// `title`. From output level `terse` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// `short`. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub short: Option<String>,
    /// `long`. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub long: Option<String>,
    /// `category`. From output level `full` on. On: note.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Title and short description set by a user; they override the generated ones.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct NodeTexts {
    /// `title`. At most 50 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// `short`. At most 2048 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub short: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The member `type` of [`Node`].
    NodeType {
        File = "file",
        Folder = "folder",
        Note = "note",
        Link = "link",
    }
}

/// One version of a file or note. Only the id and the actor are evidenced.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct NodeVersion {
    /// `id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// On files, versions, locks, intents, events, comments, invitations and metadata facts that an
    /// agent made for a person: the person and, where known, the agent's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<Actor>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The member `virus` of [`Node`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct NodeVirus {
    /// `status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<NodeVirusStatus>,
    /// `infected`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub infected: Option<bool>,
    /// Why not scanned, e.g. scan not run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The member `status` of [`NodeVirus`].
    NodeVirusStatus {
        Scanned = "scanned",
        Unscanned = "unscanned",
    }
}

/// `PageRange`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct PageRange {
    /// From 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_page: Option<i64>,
    /// Included.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_page: Option<i64>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `PreviewState`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct PreviewState {
    /// `state`. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<PreviewStateState>,
    /// Replaces state below the full level. From output level `terse` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ready: Option<bool>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The member `state` of [`PreviewState`].
    PreviewStateState {
        Unknown = "unknown",
        NotPossible = "not possible",
        NotGenerated = "not generated",
        Error = "error",
        InProgress = "in progress",
        Ready = "ready",
    }
}

/// A retired public link to one file; no sign-in needed. At most 1 GB. Its fields are not
/// documented.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct QuickShare {
    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `SearchBucket`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SearchBucket {
    /// `items`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<Value>>,
    /// `offset`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// `limit`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// `total`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// gte means total is a lower bound.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_relation: Option<SearchBucketTotalRelation>,
    /// `has_more`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
    /// degraded means empty for a passing fault.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<SearchBucketStatus>,
    /// On hybrid replies, and on keyword replies when search_in was sent; in a bucket only when it
    /// was sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub search_metadata: Option<SearchMetadata>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// degraded means empty for a passing fault.
    SearchBucketStatus {
        Ok = "ok",
        Degraded = "degraded",
    }
}

words! {
    /// gte means total is a lower bound.
    SearchBucketTotalRelation {
        Eq = "eq",
        Gte = "gte",
    }
}

/// One file. Hybrid only means absent when no semantic part ran (intelligence off,
/// search_in=filename or a fault).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SearchHit {
    /// `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The present folder if path_complete; else as the index had it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<String>,
    /// Names of the folders above, joined with an unescaped /, without the file; empty at the root,
    /// null if path_complete is false. For display only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// The same folders, from the top; with path_complete false only those nearest the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ancestors: Option<Vec<SearchHitAncestorsItem>>,
    /// Whether the way up reached the root.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path_complete: Option<bool>,
    /// `type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<SearchHitType>,
    /// Scaled for this result set, highest 1.0; neither a threshold nor a sort key. Hybrid only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub relevance_score: Option<f64>,
    /// Not rescaled; compare only within one score_source. null for filename. Hybrid only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub raw_score: Option<f64>,
    /// What raw_score belongs to; metadata marks a promoted hit on the keyword scale. Hybrid only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub score_source: Option<SearchHitScoreSource>,
    /// Matching passage. Cut to about 200 bytes at terse and 600 at standard, ending in an
    /// ellipsis; keyword hits have it for the top few only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_snippet: Option<String>,
    /// Which parts matched.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub match_source: Option<SearchHitMatchSource>,
    /// Hybrid only; keyword hits not at terse.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mimetype: Option<String>,
    /// Whether the file has indexed text; null: not known here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text_indexed: Option<bool>,
    /// Short AI summary of the whole file; null at terse and on keyword-only replies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary_short: Option<String>,
    /// The best real passage, never a summary; null if none was found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub best_chunk: Option<SearchPassage>,
    /// The query also matched extracted metadata.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata_match: Option<bool>,
    /// Reserved, null so far.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata_match_field: Option<String>,
    /// Audio and video only. Hybrid only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_segment: Option<MediaSegment>,
    /// Documents only; null when the best evidence is the summary. Hybrid only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<PageRange>,
    /// With details=true; null if it cannot be loaded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node: Option<Node>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// One of: The member `ancestors` of [`SearchHit`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SearchHitAncestorsItem {
    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `SearchHitLegacy`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SearchHitLegacy {
    /// `content`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// `score`. 0 to 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub score: Option<f64>,
    /// A file, folder, note or link. x-level tells the lowest output level that carries a field;
    /// levels are cumulative and full is the default. A field that does not apply to the type is
    /// absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node: Option<Node>,
    /// When node is null.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_details: Option<SearchHitLegacyFileDetails>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// When node is null.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SearchHitLegacyFileDetails {
    /// `node_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_id: Option<String>,
    /// `version_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
    /// `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `mimetype`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mimetype: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// Which parts matched.
    SearchHitMatchSource {
        Keyword = "keyword",
        Semantic = "semantic",
        Both = "both",
    }
}

words! {
    /// What raw_score belongs to; metadata marks a promoted hit on the keyword scale. Hybrid only.
    SearchHitScoreSource {
        Keyword = "keyword",
        Semantic = "semantic",
        Filename = "filename",
        Metadata = "metadata",
    }
}

words! {
    /// The member `type` of [`SearchHit`].
    SearchHitType {
        File = "file",
        Folder = "folder",
        Link = "link",
        Note = "note",
    }
}

/// On hybrid replies, and on keyword replies when search_in was sent; in a bucket only when it
/// was sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SearchMetadata {
    /// `intelligence_enabled`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intelligence_enabled: Option<bool>,
    /// false when the semantic part failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub semantic_available: Option<bool>,
    /// Whether a scope was applied.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scoped: Option<bool>,
    /// A folder scope ran past 100 references; only present then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope_incomplete: Option<bool>,
    /// Only with search_in. False, on shares only: content cannot be searched here at all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_search_available: Option<bool>,
    /// Why not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<SearchMetadataReason>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// Why not.
    SearchMetadataReason {
        IntelligenceDisabled = "intelligence_disabled",
        SummaryPermissionDenied = "summary_permission_denied",
        ContentNotIndexed = "content_not_indexed",
    }
}

/// `SearchPassage`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SearchPassage {
    /// Cut like content_snippet; null when same_as_snippet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// At terse and standard: the text is content_snippet. Always false at full.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub same_as_snippet: Option<bool>,
    /// `PageRange`, as the API describes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<PageRange>,
    /// `MediaSegment`, as the API describes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_segment: Option<MediaSegment>,
    /// Not to be compared between hits of different score_source.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub score: Option<f64>,
    /// `result_type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result_type: Option<SearchPassageResultType>,
    /// Address of the chunk from 0, for chunk_from of storage.read_text; null: not worked out, as
    /// for every transcript.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub position: Option<i64>,
    /// Absent on older content.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sequence: Option<i64>,
    /// Version the position holds for; compare it with that of storage.read_text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub indexed_version_id: Option<String>,
    /// Label of the chunk's text; null exactly when position is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chunk_hash: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The member `result_type` of [`SearchPassage`].
    SearchPassageResultType {
        Doc = "doc",
        Transcript = "transcript",
    }
}

words! {
    /// Field a storage listing is ordered by.
    SortBy {
        Name = "name",
        Updated = "updated",
        Created = "created",
        Type = "type",
    }
}

words! {
    /// Direction of the order.
    SortDir {
        Asc = "asc",
        Desc = "desc",
    }
}

/// What `storage.list_recent` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct StorageListRecentReply {
    /// Nodes. A client accepts a plain list and an object with count and items, both of which the
    /// official client handles.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nodes: Option<NodeList>,
    /// `KeysetPagination`, as the API describes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pagination: Option<KeysetPagination>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// Keep one node type.
    StorageListRecentType {
        File = "file",
        Folder = "folder",
        Link = "link",
        Note = "note",
    }
}

/// What `storage.list` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct StorageListReply {
    /// Nodes. A client accepts a plain list and an object with count and items, both of which the
    /// official client handles.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nodes: Option<NodeList>,
    /// `KeysetPagination`, as the API describes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pagination: Option<KeysetPagination>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What `storage.list_trash` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct StorageListTrashReply {
    /// Nodes. A client accepts a plain list and an object with count and items, both of which the
    /// official client handles.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nodes: Option<NodeList>,
    /// `KeysetPagination`, as the API describes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pagination: Option<KeysetPagination>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// terse leaves the text out.
    StorageReadTextManyOutput {
        Terse = "terse",
        Standard = "standard",
        Full = "full",
    }
}

words! {
    /// terse leaves the text out.
    StorageReadTextOutput {
        Terse = "terse",
        Standard = "standard",
        Full = "full",
    }
}

/// One of: The parameter `filters` of `storage.search`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct StorageSearchFiltersItem {
    /// `field`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// `operator`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operator: Option<String>,
    /// `value`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Value>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// How a name is matched. exact also matches the name without its extension; only glob has
    /// wildcards. Ignored with search_in=content.
    StorageSearchNameMatch {
        Auto = "auto",
        Exact = "exact",
        Prefix = "prefix",
        Contains = "contains",
        Glob = "glob",
    }
}

/// What `storage.search` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct StorageSearchReply {
    /// Hits keyed by node id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub files: Option<IndexMap<String, SearchHit>>,
    /// Older shape.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub results: Option<Vec<SearchHitLegacy>>,
    /// On hybrid replies, and on keyword replies when search_in was sent; in a bucket only when it
    /// was sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub search_metadata: Option<SearchMetadata>,
    /// Present only when filters reached the server and ran; its absence (or null) means the hits
    /// are unfiltered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata_filter: Option<StorageSearchReplyMetadataFilter>,
    /// `OffsetPagination`, as the API describes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pagination: Option<OffsetPagination>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Present only when filters reached the server and ran; its absence (or null) means the hits
/// are unfiltered.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct StorageSearchReplyMetadataFilter {
    /// `applied`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applied: Option<bool>,
    /// `matched`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub matched: Option<i64>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// What to match. filename skips the content lookup and answers the same with intelligence off.
    StorageSearchSearchIn {
        Filename = "filename",
        Content = "content",
        Both = "both",
    }
}

/// What `storage.transfer` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct StorageTransferReply {
    /// A file, folder, note or link. x-level tells the lowest output level that carries a field;
    /// levels are cumulative and full is the default. A field that does not apply to the type is
    /// absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node: Option<Node>,
    /// With move, whether the source reached the trash. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_trashed: Option<bool>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The parameter `transfer_mode` of `storage.transfer`.
    StorageTransferTransferMode {
        Copy = "copy",
        Move = "move",
    }
}

/// `TextChunk`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct TextChunk {
    /// The chunk's address, from 0 in reading order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub position: Option<i64>,
    /// `sequence`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sequence: Option<i64>,
    /// Older address; do not use.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chunk_index: Option<i64>,
    /// `start_page`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_page: Option<i64>,
    /// `end_page`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_page: Option<i64>,
    /// `chars`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chars: Option<i64>,
    /// Label of 10 characters; the same text has the same label everywhere.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chunk_hash: Option<String>,
    /// With q only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub score: Option<f64>,
    /// Absent with output=terse.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `TextContent`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct TextContent {
    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_id: Option<String>,
    /// `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `mimetype`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mimetype: Option<String>,
    /// `indexed`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub indexed: Option<bool>,
    /// Whether the index reports itself finished; may lag. In the multi-file reply in ordered mode
    /// only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub complete: Option<bool>,
    /// `indexed_version_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub indexed_version_id: Option<String>,
    /// `page_addressable`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_addressable: Option<bool>,
    /// `num_pages`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num_pages: Option<i64>,
    /// `total_chunks`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_chunks: Option<i64>,
    /// `chunks`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chunks: Option<Vec<TextChunk>>,
    /// null ends the window. In the multi-file reply in ordered mode only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
    /// Whole chunks were left out for max_bytes; not a sign of the end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub truncated: Option<bool>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}
