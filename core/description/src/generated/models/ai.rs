// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Models of `ai`.

#[allow(clippy::wildcard_imports, unused_imports)]
use crate::models::*;
use serde::{Deserialize, Serialize};

/// `AgentAction`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AgentAction {
    /// `seq`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seq: Option<i64>,
    /// `label`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// `state`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<AgentActionState>,
    /// Form undocumented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub affected_refs: Option<Vec<Value>>,
    /// A point in time, UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at: Option<Timestamp>,
    /// A point in time, UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<Timestamp>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The member `state` of [`AgentAction`].
    AgentActionState {
        Running = "running",
        Done = "done",
        Failed = "failed",
        Cancelled = "cancelled",
    }
}

/// Where in a file an answer comes from - file, page and snippet. No source shows the keys of
/// the newer family.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AgentCitation {
    /// `node_id`. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_id: Option<String>,
    /// `nodeId`. Known by inference only.
    #[serde(rename = "nodeId", skip_serializing_if = "Option::is_none")]
    pub older_node_id: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The question the agent asks back when status is needs_input.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AgentClarification {
    /// `type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// `question`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub question: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A file (or note) or a folder given to the agent; no depth for folders. Send one item per
/// type and id.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AgentReference {
    /// `type`. One of `file`, `folder`.
    pub r#type: AgentReferenceType,
    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests.
    pub id: String,
    /// `file_details`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub file_details: Option<AgentReferenceFileDetails>,
    /// `folder_details`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub folder_details: Option<AgentReferenceFolderDetails>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl AgentReference {
    /// With the members it cannot be without.
    pub fn new(r#type: AgentReferenceType, id: impl Into<String>) -> Self {
        Self {
            r#type,
            id: id.into(),
            file_details: None,
            folder_details: None,
            extra: Map::new(),
        }
    }
}

/// The member `file_details` of [`AgentReference`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AgentReferenceFileDetails {
    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_id: Option<String>,
    /// Empty or left out: the current version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The member `folder_details` of [`AgentReference`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AgentReferenceFolderDetails {
    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_id: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The member `type` of [`AgentReference`].
    AgentReferenceType {
        File = "file",
        Folder = "folder",
    }
}

/// `AgentResult`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AgentResult {
    /// `answer`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<String>,
    /// Named by the client's authors without its form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub references: Option<Vec<Value>>,
    /// `citations`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub citations: Option<Vec<AgentCitation>>,
    /// The answer is not whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub truncated: Option<bool>,
    /// The question the agent asks back when status is needs_input.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clarification: Option<AgentClarification>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A thing the question is about. A file or folder has the shape of a reference; a dashboard
/// card hands out other kinds ready-made.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AgentSubject {
    /// `type`.
    pub r#type: AgentSubjectType,
    /// `id`.
    pub id: String,
    /// As in the ripley_seed of a dashboard card.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub display_text: Option<String>,
    /// `file_details`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub file_details: Option<AgentSubjectFileDetails>,
    /// `folder_details`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub folder_details: Option<AgentSubjectFolderDetails>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl AgentSubject {
    /// With the members it cannot be without.
    pub fn new(r#type: AgentSubjectType, id: impl Into<String>) -> Self {
        Self {
            r#type,
            id: id.into(),
            display_text: None,
            file_details: None,
            folder_details: None,
            extra: Map::new(),
        }
    }
}

/// The member `file_details` of [`AgentSubject`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AgentSubjectFileDetails {
    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_id: Option<String>,
    /// Empty or left out: the current version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The member `folder_details` of [`AgentSubject`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AgentSubjectFolderDetails {
    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_id: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The member `type` of [`AgentSubject`].
    AgentSubjectType {
        File = "file",
        Folder = "folder",
    }
}

/// A chat of the /ai/agent/ family. Other fields are not documented.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AgentThread {
    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_id: Option<String>,
    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_id: Option<String>,
    /// `name`. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `kind`. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<AgentThreadKind>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The member `kind` of [`AgentThread`].
    AgentThreadKind {
        User = "user",
        Agent = "agent",
    }
}

/// `AgentThreadList`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AgentThreadList {
    /// `chats`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chats: Option<Vec<AgentThread>>,
    /// `threads`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub threads: Option<Vec<AgentThread>>,
    /// `OffsetPagination`, as the API describes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pagination: Option<OffsetPagination>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A question and its answer in the /ai/agent/ family.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AgentTurn {
    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub turn_id: Option<String>,
    /// Seen instead of turn_id in a client test (am_…). Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_id: Option<String>,
    /// `seq`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seq: Option<i64>,
    /// Only complete carries an answer. The client also takes errored (older) for an end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<AgentTurnStatus>,
    /// The caller's own question, never the answer. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// `AgentResult`, as the API describes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<AgentResult>,
    /// What the agent did, in order of seq.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actions: Option<Vec<AgentAction>>,
    /// Why it failed, in message or text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<AgentTurnError>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Why it failed, in message or text.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AgentTurnError {
    /// `message`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// `text`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `AgentTurnList`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AgentTurnList {
    /// Turns in items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// `items`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<AgentTurn>>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// Only complete carries an answer. The client also takes errored (older) for an end.
    AgentTurnStatus {
        Pending = "pending",
        Running = "running",
        Complete = "complete",
        Failed = "failed",
        Cancelled = "cancelled",
        Lost = "lost",
        NeedsInput = "needs_input",
    }
}

/// What `ai.generate_title` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AiGenerateTitleReply {
    /// `title`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// `description`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `display_type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_type: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What `ai.search` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AiSearchReply {
    /// `results`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub results: Option<Vec<AiSearchResult>>,
    /// `OffsetPagination`, as the API describes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pagination: Option<OffsetPagination>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `AiSearchResult`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AiSearchResult {
    /// `content`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// `score`. 0 to 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub score: Option<f64>,
    /// Null when the file is gone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node: Option<Node>,
    /// Instead of node when that is null.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_details: Option<AiSearchResultFileDetails>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Instead of node when that is null.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AiSearchResultFileDetails {
    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_id: Option<String>,
    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests.
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

/// `AiStreamAnalysis`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AiStreamAnalysis {
    /// `event`. Only `analysis_data`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
    /// `data`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<AiStreamAnalysisData>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The member `data` of [`AiStreamAnalysis`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AiStreamAnalysisData {
    /// `type`. Only `analysis_chunk`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `AiStreamData`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AiStreamData {
    /// `event`. Only `data`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
    /// `data`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<AiStreamDataData>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The member `data` of [`AiStreamData`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AiStreamDataData {
    /// The next piece of the answer; join them all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Last event. done may come without a data line.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AiStreamEnd {
    /// `event`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<AiStreamEndEvent>,
    /// `data`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Value>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The member `event` of [`AiStreamEnd`].
    AiStreamEndEvent {
        Done = "done",
        NeedsInput = "needs_input",
    }
}

union! {
    /// One server-sent event: its event field is here as event, its data as data.
    AiStreamEvent {
        /// `event` is `data`.
        AiStreamData(AiStreamData) if has_tag("event", "data"),
        /// `event` is `event`.
        AiStreamStatus(AiStreamStatus) if has_tag("event", "event"),
        /// `event` is `analysis_data`.
        AiStreamAnalysis(AiStreamAnalysis) if has_tag("event", "analysis_data"),
        /// `event` is `table_data`.
        AiStreamTable(AiStreamTable) if has_tag("event", "table_data"),
        /// The only object among the forms.
        AiStreamEnd(AiStreamEnd) if is_json(Json::Object),
    }
}

/// `AiStreamStatus`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AiStreamStatus {
    /// `event`. Only `event`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
    /// `data`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Value>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `AiStreamTable`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AiStreamTable {
    /// `event`. Only `table_data`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
    /// `data`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<AiStreamTableData>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The member `data` of [`AiStreamTable`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AiStreamTableData {
    /// `type`. Only `table_data`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// One charge of AI tokens.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AiTransaction {
    /// `id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<AiTransactionType>,
    /// `status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// `tokens`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tokens: Option<i64>,
    /// A point in time, UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated: Option<Timestamp>,
    /// A point in time, UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<Timestamp>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The member `type` of [`AiTransaction`].
    AiTransactionType {
        Chat = "chat",
        ChatWithFiles = "chat_with_files",
    }
}

/// A chat of the /ai/chat/ family.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Chat {
    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_id: Option<String>,
    /// Who made a chat or a message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creator: Option<ChatActor>,
    /// `type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ChatType>,
    /// `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// `message_count`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_count: Option<i64>,
    /// Only in details.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub messages: Option<Vec<Message>>,
    /// Only in lists; a shortened message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latest_message: Option<Message>,
    /// `unique_creators`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unique_creators: Option<Vec<ChatActor>>,
    /// `cost`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost: Option<ChatCost>,
    /// `efficiency`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub efficiency: Option<String>,
    /// `privacy`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub privacy: Option<ChatPrivacy>,
    /// A point in time, UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// A point in time, UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Who made a chat or a message.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ChatActor {
    /// `type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// Numeric id of a user, organization, workspace, share or file share. Always a string; it
    /// exceeds 2^53.
    #[serde(
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::models::text_or_none"
    )]
    pub id: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Sent without the usual envelope.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ChatCancelResult {
    /// `success`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// The message that was stopped.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<Value>,
    /// Nothing was running.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_pending_message: Option<bool>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The member `cost` of [`Chat`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ChatCost {
    /// `credits`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credits: Option<ChatCostCredits>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The member `credits` of [`ChatCost`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ChatCostCredits {
    /// Tokens charged so far.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tokens: Option<i64>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The member `privacy` of [`Chat`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ChatPrivacy {
    /// `visibility`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visibility: Option<ChatPrivacyVisibility>,
    /// Who made a chat or a message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<ChatActor>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The member `visibility` of [`ChatPrivacy`].
    ChatPrivacyVisibility {
        Private = "private",
        Public = "public",
    }
}

words! {
    /// The member `type` of [`Chat`].
    ChatType {
        Chat = "chat",
        ChatWithFiles = "chat_with_files",
    }
}

/// Where in a file an answer comes from. These keys are camelCase, unlike the rest.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Citation {
    /// Hash of the file content, for grouping.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hash: Option<String>,
    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests.
    #[serde(rename = "nodeId", skip_serializing_if = "Option::is_none")]
    pub node_id: Option<String>,
    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests.
    #[serde(rename = "versionId", skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
    /// `entries`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entries: Option<Vec<CitationEntriesItem>>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// One of: The member `entries` of [`Citation`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CitationEntriesItem {
    /// `page`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// `snippet`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub snippet: Option<String>,
    /// Seconds into audio or video.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<f64>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A question and its answer in the /ai/chat/ family.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Message {
    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_id: Option<String>,
    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_id: Option<String>,
    /// Who made a chat or a message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creator: Option<ChatActor>,
    /// `personality`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub personality: Option<MessagePersonality>,
    /// `state`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<MessageState>,
    /// The question.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<MessageMessage>,
    /// Null until there is an answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub response: Option<MessageResponse>,
    /// A point in time, UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<Timestamp>,
    /// A point in time, UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated: Option<Timestamp>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The question.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MessageMessage {
    /// `text`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// `author_name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub author_name: Option<String>,
    /// What the search was narrowed to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<Value>,
    /// `attached`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attached: Option<Vec<MessageMessageAttachedItem>>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// One of: The member `attached` of [`MessageMessage`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MessageMessageAttachedItem {
    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_id: Option<String>,
    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The member `personality` of [`Message`].
    MessagePersonality {
        Concise = "concise",
        Detailed = "detailed",
    }
}

/// `MessageResponse`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MessageResponse {
    /// `text`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The work failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<bool>,
    /// A point in time, UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<Timestamp>,
    /// `cost`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost: Option<MessageResponseCost>,
    /// `author_name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub author_name: Option<String>,
    /// `events`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub events: Option<Vec<Value>>,
    /// `table_data`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_data: Option<Vec<Value>>,
    /// `analysis_chunks`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub analysis_chunks: Option<Vec<Value>>,
    /// `citations`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub citations: Option<Vec<Citation>>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The member `cost` of [`MessageResponse`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MessageResponseCost {
    /// `tokens`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tokens: Option<i64>,
    /// `details`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details: Option<Value>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The member `state` of [`Message`].
    MessageState {
        Ready = "ready",
        InProgress = "in_progress",
        PostProcessing = "post_processing",
        Complete = "complete",
        Errored = "errored",
        NeedsInput = "needs_input",
    }
}
