// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Models of `workspaces`.

#[allow(clippy::wildcard_imports, unused_imports)]
use crate::models::*;
use serde::{Deserialize, Serialize};

/// `AiMemory`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AiMemory {
    /// `content`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// `revision`. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revision: Option<i64>,
    /// A point in time, UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated: Option<Timestamp>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A card that asks for the caller's attention. A signature card's main action is
/// signing.create_my_link. Blocking cards come first.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DashboardCard {
    /// Kind and subject with a colon between. The path parameter of dismiss.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_key: Option<String>,
    /// synthesis = written by the AI over several things.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<DashboardCardType>,
    /// `source`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<DashboardCardSource>,
    /// Others wait for this.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocking: Option<bool>,
    /// YYYY-MM-DD HH:MM:SS UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due_at: Option<Timestamp>,
    /// Null without the AI layer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ai_summary: Option<String>,
    /// Null = not judged. 0 to 100.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub urgency: Option<i64>,
    /// `suggested_action`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suggested_action: Option<String>,
    /// A question and its subjects with which to open an agent chat.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ripley_seed: Option<DashboardCardRipleySeed>,
    /// Whether dashboard.dismiss works on it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dismissible: Option<bool>,
    /// The main thing to do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_action: Option<DashboardCardPrimaryAction>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The main thing to do.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DashboardCardPrimaryAction {
    /// `kind`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// `method`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    /// `endpoint`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint: Option<String>,
    /// Form undocumented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payload_template: Option<Value>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A question and its subjects with which to open an agent chat.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DashboardCardRipleySeed {
    /// `question`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub question: Option<String>,
    /// `subjects`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subjects: Option<Vec<DashboardCardRipleySeedSubjectsItem>>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// One of: The member `subjects` of [`DashboardCardRipleySeed`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DashboardCardRipleySeedSubjectsItem {
    /// `type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// `id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `display_text`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_text: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The member `source` of [`DashboardCard`].
    DashboardCardSource {
        Event = "event",
        Signature = "signature",
        Ai = "ai",
    }
}

words! {
    /// synthesis = written by the AI over several things.
    DashboardCardType {
        Signature = "signature",
        Mention = "mention",
        FileVersion = "file_version",
        FileAdded = "file_added",
        Synthesis = "synthesis",
    }
}

/// A short-lived slot in which an agent says what it is doing. topic and message are untrusted
/// text, for showing only.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Intent {
    /// `id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The verb. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intent: Option<String>,
    /// The node it is about, null for the whole workspace. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_id: Option<String>,
    /// Who took the slot, not who wrote its words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locker: Option<IntentLocker>,
    /// On files, versions, locks, intents, events, comments, invitations and metadata facts that an
    /// agent made for a person: the person and, where known, the agent's name. Known by inference
    /// only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<Actor>,
    /// allocated with a null topic = somebody is about to start; show it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<IntentState>,
    /// 0 in a new slot.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
    /// `topic`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topic: Option<String>,
    /// Only from intents.get.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Opaque token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sequence: Option<Value>,
    /// A point in time, UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Who took the slot, not who wrote its words.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct IntentLocker {
    /// `agent_name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent_name: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// allocated with a null topic = somebody is about to start; show it.
    IntentState {
        Allocated = "allocated",
        Filled = "filled",
    }
}

/// Jobs by kind. Kinds this list does not know may come.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct JobStatus {
    /// Indexing of the whole workspace.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intelligence: Option<Value>,
    /// Writing of summaries.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summarize: Option<Value>,
    /// Bulk writing of files.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub upsert_file: Option<Value>,
    /// `metadata_extract`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata_extract: Option<Vec<MetadataExtractJob>>,
    /// Retired; may still come.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template_match: Option<Vec<Value>>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// kind single = one file, batch = a whole template (retired). Find a single job by node_id,
/// not by template_id. The entry is the latest extraction of that node, not necessarily the one
/// the caller started.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MetadataExtractJob {
    /// `kind`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<MetadataExtractJobKind>,
    /// `active`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// single; without hyphens.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_id: Option<String>,
    /// Null while the job is queued; at the end that of the call that started it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_id: Option<String>,
    /// `template_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template_id: Option<String>,
    /// The fields asked for; single.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fields_scope: Option<Value>,
    /// Act only on completed and errored; a single job goes from queued straight to them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<MetadataExtractJobStatus>,
    /// `progress_percent`. 0 to 100.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub progress_percent: Option<f64>,
    /// A point in time, UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at: Option<Timestamp>,
    /// A point in time, UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// A point in time, UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed_at: Option<Timestamp>,
    /// Why it failed; with errored.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_message: Option<String>,
    /// batch.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_files: Option<i64>,
    /// batch.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub eligible_files: Option<i64>,
    /// batch.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub processed: Option<i64>,
    /// batch.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skipped: Option<i64>,
    /// batch.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failed: Option<i64>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The member `kind` of [`MetadataExtractJob`].
    MetadataExtractJobKind {
        Single = "single",
        Batch = "batch",
    }
}

words! {
    /// Act only on completed and errored; a single job goes from queued straight to them.
    MetadataExtractJobStatus {
        Queued = "queued",
        InProgress = "in_progress",
        Completed = "completed",
        Errored = "errored",
    }
}

/// A workspace. Which fields come depends on output; unknown fields are kept.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Workspace {
    /// Numeric id of a user, organization, workspace, share or file share. Always a string; it
    /// exceeds 2^53. From output level `terse` on.
    #[serde(
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::models::text_or_none"
    )]
    pub id: Option<String>,
    /// `name`. From output level `terse` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `folder_name`. From output level `terse` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub folder_name: Option<String>,
    /// Domain of the organization. From output level `terse` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub org_domain: Option<String>,
    /// How the caller stands to the workspace; the values are not listed anywhere. From output
    /// level `terse` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_status: Option<String>,
    /// `description`. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The caller's level in the workspace. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workspace_level: Option<Value>,
    /// `closed`. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed: Option<bool>,
    /// `archived`. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived: Option<bool>,
    /// `locked`. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locked: Option<bool>,
    /// Storage facts. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage: Option<Value>,
    /// A point in time, UTC. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<Timestamp>,
    /// A point in time, UTC. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated: Option<Timestamp>,
    /// The logo. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo: Option<Value>,
    /// Brand color. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accent_color: Option<Value>,
    /// Custom host name of the organization. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub org_custom_hostname: Option<String>,
    /// Whether files are indexed for AI. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intelligence: Option<bool>,
    /// Whether tasks are switched on (the tools are gone since 2026-07). From output level
    /// `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workflow: Option<bool>,
    /// What the organization's features and the caller's role allow. From output level `standard`
    /// on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capabilities: Option<WorkspaceCapabilities>,
    /// State of cloud import. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cloud_import: Option<Value>,
    /// Comment settings. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comments: Option<Value>,
    /// Chat settings. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat: Option<Value>,
    /// Search settings. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub search: Option<Value>,
    /// Logos and pictures. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assets: Option<Value>,
    /// Rights in the workflow tools. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workflow_permissions: Option<Value>,
    /// First background color. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_color1: Option<Value>,
    /// Second background color. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_color2: Option<Value>,
    /// `perm_join`. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub perm_join: Option<WorkspacePermJoin>,
    /// `perm_member_manage`. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub perm_member_manage: Option<WorkspacePermMemberManage>,
    /// Set by the service. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub platform: Option<Value>,
    /// `suspended`. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suspended: Option<bool>,
    /// Free properties of the owner. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner_defined: Option<Value>,
    /// The profiles above. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parents: Option<Value>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What the organization's features and the caller's role allow.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct WorkspaceCapabilities {
    /// With it files reach the AI state indexed, without it ready.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_use_intelligence: Option<bool>,
    /// Whether AI chats may be public; false everywhere for now. No source says that it stands
    /// here. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_publish_agent_chat: Option<bool>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `WorkspaceCreate`, as the API describes it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct WorkspaceCreate {
    /// Name in addresses and in place of the ID. Letters, digits and hyphens of any script; unique
    /// over the whole service.
    pub folder_name: String,
    /// Display name. No control characters.
    pub name: String,
    /// Who of the organization may join by themselves. The strings are sent exactly so. One of
    /// `Only Org Owners`, `Admin or above`, `Member or above`.
    pub perm_join: WorkspacePermJoin,
    /// Who may manage the members. The strings are sent exactly so. One of `Admin or above`,
    /// `Member or above`.
    pub perm_member_manage: WorkspacePermMemberManage,
    /// Index the files for AI. On when left out and the organization has content_ai and ai_agent;
    /// credits for every page at once, not refunded.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub intelligence: Option<bool>,
    /// Extract metadata of new files by itself. Only withholds; never switches on what intelligence
    /// or the feature metadata does not allow. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub metadata_extraction: Option<bool>,
    /// Longer text. No control characters.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub description: Option<String>,
    /// A color as a JSON object in one form field; the literal null clears it. No source gives the
    /// object's keys.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub accent_color: Option<String>,
    /// A color as a JSON object in one form field; the literal null clears it. No source gives the
    /// object's keys.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub background_color1: Option<String>,
    /// A color as a JSON object in one form field; the literal null clears it. No source gives the
    /// object's keys.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub background_color2: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl WorkspaceCreate {
    /// With the members it cannot be without.
    pub fn new(
        folder_name: impl Into<String>,
        name: impl Into<String>,
        perm_join: WorkspacePermJoin,
        perm_member_manage: WorkspacePermMemberManage,
    ) -> Self {
        Self {
            folder_name: folder_name.into(),
            name: name.into(),
            perm_join,
            perm_member_manage,
            intelligence: None,
            metadata_extraction: None,
            description: None,
            accent_color: None,
            background_color1: None,
            background_color2: None,
            extra: Map::new(),
        }
    }
}

words! {
    /// The member `perm_join` of [`Workspace`].
    WorkspacePermJoin {
        OnlyOrgOwners = "Only Org Owners",
        AdminOrAbove = "Admin or above",
        MemberOrAbove = "Member or above",
    }
}

words! {
    /// The member `perm_member_manage` of [`Workspace`].
    WorkspacePermMemberManage {
        AdminOrAbove = "Admin or above",
        MemberOrAbove = "Member or above",
    }
}

/// `WorkspaceUpdate`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct WorkspaceUpdate {
    /// Display name. No control characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 10 to 1000 characters; null or an empty string clears it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Name in addresses and in place of the ID. Letters, digits and hyphens of any script; unique
    /// over the whole service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub folder_name: Option<String>,
    /// Off throws the index away, on again indexes every file anew at full cost. Limited in how
    /// often. true needs content_ai and ai_agent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intelligence: Option<bool>,
    /// Extract metadata of new files by itself. Deletes nothing and is not limited in how often.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata_extraction: Option<bool>,
    /// Who of the organization may join by themselves. The strings are sent exactly so. One of
    /// `Only Org Owners`, `Admin or above`, `Member or above`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub perm_join: Option<WorkspacePermJoin>,
    /// Who may manage the members. The strings are sent exactly so. One of `Admin or above`,
    /// `Member or above`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub perm_member_manage: Option<WorkspacePermMemberManage>,
    /// A color as a JSON object in one form field; the literal null clears it. No source gives the
    /// object's keys. `"null"` clears it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accent_color: Option<String>,
    /// A color as a JSON object in one form field; the literal null clears it. No source gives the
    /// object's keys. `"null"` clears it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_color1: Option<String>,
    /// A color as a JSON object in one form field; the literal null clears it. No source gives the
    /// object's keys. `"null"` clears it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_color2: Option<String>,
    /// Free properties of the owner as JSON in one form field; the literal null clears them.
    /// `"null"` clears it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner_defined: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What `workspaces.list_in_org` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct WorkspacesListInOrgReply {
    /// `workspaces`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workspaces: Option<Vec<Workspace>>,
    /// `OffsetPagination`, as the API describes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pagination: Option<OffsetPagination>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}
