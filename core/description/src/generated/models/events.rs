// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Models of `events`.

#[allow(clippy::wildcard_imports, unused_imports)]
use crate::models::*;
use serde::{Deserialize, Serialize};

/// `ActivityPoll`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ActivityPoll {
    /// Pass it to the next poll as it is, with its microseconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lastactivity: Option<String>,
    /// Keys of what changed, see x-activity-keys. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity: Option<Vec<String>>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `ChangeFeedPage`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ChangeFeedPage {
    /// `changes`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub changes: Option<Vec<StorageChange>>,
    /// Pass it to the next call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// More can be fetched at once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
    /// What the caller can read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profiles: Option<ChangeFeedPageProfiles>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What the caller can read.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ChangeFeedPageProfiles {
    /// Changes when the set does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Filled on the first call; may be empty later.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<ChangeFeedPageProfilesItemsItem>>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// One of: The member `items` of [`ChangeFeedPageProfiles`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ChangeFeedPageProfilesItemsItem {
    /// Numeric id of a user, organization, workspace, share or file share. Always a string; it
    /// exceeds 2^53.
    #[serde(
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::models::text_or_none"
    )]
    pub id: Option<String>,
    /// `type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ChangeFeedPageProfilesItemsItemType>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The member `type` of [`ChangeFeedPageProfilesItemsItem`].
    ChangeFeedPageProfilesItemsItemType {
        Workspace = "workspace",
        Share = "share",
    }
}

words! {
    /// The parameter `category`.
    EvCategory {
        User = "user",
        Org = "org",
        Workspace = "workspace",
        Share = "share",
        Node = "node",
        Ai = "ai",
        Invitation = "invitation",
        Billing = "billing",
        Domain = "domain",
        Apps = "apps",
        Metadata = "metadata",
    }
}

words! {
    /// The parameter `subcategory`.
    EvSubcategory {
        Storage = "storage",
        Comments = "comments",
        Members = "members",
        Lifecycle = "lifecycle",
        Settings = "settings",
        Security = "security",
        Authentication = "authentication",
        Ai = "ai",
        Invitations = "invitations",
        Billing = "billing",
        Assets = "assets",
        Upload = "upload",
        Transfer = "transfer",
        ImportExport = "import_export",
        Quickshare = "quickshare",
        Fileshare = "fileshare",
        Metadata = "metadata",
    }
}

words! {
    /// Without it everything that is not internal.
    EvVisibility {
        ExternalAuditLog = "external_audit_log",
        External = "external",
    }
}

/// `Event`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Event {
    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests. From output level `terse` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_id: Option<String>,
    /// Event name. From output level `terse` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
    /// `category`. From output level `terse` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<EventCategory>,
    /// The filter is called subcategory. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_category: Option<String>,
    /// `object_id`. From output level `terse` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object_id: Option<String>,
    /// A point in time, UTC. From output level `terse` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<Timestamp>,
    /// Who caused it; form undocumented. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub calling_user: Option<Value>,
    /// `org_id`. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub org_id: Option<String>,
    /// `workspace_id`. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<String>,
    /// `user_id`. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// `share_id`. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share_id: Option<String>,
    /// `acknowledged`. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acknowledged: Option<bool>,
    /// Description and its parameters; form undocumented. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template: Option<Value>,
    /// Form undocumented. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub severity: Option<Value>,
    /// `visibility`. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visibility: Option<EventVisibility>,
    /// Form undocumented. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notification: Option<Value>,
    /// Form undocumented. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required_params: Option<Value>,
    /// `requires_parent_node`. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requires_parent_node: Option<bool>,
    /// Form undocumented. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permission: Option<Value>,
    /// On files, versions, locks, intents, events, comments, invitations and metadata facts that an
    /// agent made for a person: the person and, where known, the agent's name. Known by inference
    /// only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<Actor>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The member `category` of [`Event`].
    EventCategory {
        User = "user",
        Org = "org",
        Workspace = "workspace",
        Share = "share",
        Node = "node",
        Ai = "ai",
        Invitation = "invitation",
        Billing = "billing",
        Domain = "domain",
        Apps = "apps",
        Metadata = "metadata",
    }
}

words! {
    /// The member `visibility` of [`Event`].
    EventVisibility {
        ExternalAuditLog = "external_audit_log",
        External = "external",
    }
}

/// What `events.search` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct EventsSearchReply {
    /// `events`. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub events: Option<Vec<Event>>,
    /// `KeysetPagination`, as the API describes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pagination: Option<KeysetPagination>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Either key may hold the token.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct RealtimeToken {
    /// `token`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<SecretText>,
    /// `auth_token`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_token: Option<SecretText>,
    /// Lifetime in seconds. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_in: Option<i64>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `StorageChange`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct StorageChange {
    /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    /// Both forms are accepted in requests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_id: Option<String>,
    /// Event name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
    /// Numeric id of a user, organization, workspace, share or file share. Always a string; it
    /// exceeds 2^53.
    #[serde(
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::models::text_or_none"
    )]
    pub profile_id: Option<String>,
    /// `profile_type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profile_type: Option<StorageChangeProfileType>,
    /// The node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object_id: Option<String>,
    /// A point in time, UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<Timestamp>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The member `profile_type` of [`StorageChange`].
    StorageChangeProfileType {
        Workspace = "workspace",
        Share = "share",
    }
}
