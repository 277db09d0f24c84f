// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Models of `shares`.

#[allow(clippy::wildcard_imports, unused_imports)]
use crate::models::*;
use serde::{Deserialize, Serialize};

/// A share. Which fields come depends on output and on the caller's standing; unknown fields
/// are kept.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Share {
    /// Numeric id of a user, organization, workspace, share or file share. Always a string; it
    /// exceeds 2^53. From output level `terse` on.
    #[serde(
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::models::text_or_none"
    )]
    pub id: Option<String>,
    /// `title`. From output level `terse` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `share_type`. From output level `terse` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share_type: Option<ShareShareType>,
    /// The caller's level in the share. From output level `terse` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share_level: Option<Value>,
    /// Root node of the share's storage; members only. From output level `terse` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share_root_id: Option<String>,
    /// User ID of the creator. From output level `terse` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creator: Option<String>,
    /// Read-only; portal = independent, shared_folder = workspace_folder. coordination_room was
    /// retired in August 2026. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share_category: Option<ShareShareCategory>,
    /// `storage_mode`. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_mode: Option<ShareStorageMode>,
    /// The workspace folder behind the share. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub folder_node_id: Option<String>,
    /// True when the backing folder has been deleted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_orphaned: Option<bool>,
    /// The link node in the workspace. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share_link: Option<Value>,
    /// Name in the share's URL. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_name: Option<String>,
    /// `custom_url`. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_url: Option<String>,
    /// `description`. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `access_options`. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_options: Option<ShareAccessOptions>,
    /// `invite`. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invite: Option<ShareInvite>,
    /// `notify`. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify: Option<ShareNotify>,
    /// `display_type`. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_type: Option<ShareDisplayType>,
    /// `download_security`. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub download_security: Option<ShareDownloadSecurity>,
    /// `comments_enabled`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comments_enabled: Option<bool>,
    /// `guest_chat_enabled`. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guest_chat_enabled: Option<bool>,
    /// `anonymous_uploads_enabled`. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub anonymous_uploads_enabled: Option<bool>,
    /// `intelligence`. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intelligence: Option<bool>,
    /// `workflow`. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workflow: Option<bool>,
    /// How the caller stands to the share. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_status: Option<Value>,
    /// Form undocumented; never log it. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Value>,
    /// A point in time, UTC. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires: Option<Timestamp>,
    /// A point in time, UTC. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<Timestamp>,
    /// A point in time, UTC. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated: Option<Timestamp>,
    /// `locked`. From output level `standard` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locked: Option<bool>,
    /// `archived`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived: Option<bool>,
    /// Form undocumented. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deleted: Option<Value>,
    /// Form undocumented. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suspended: Option<Value>,
    /// What the caller and the plan allow. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capabilities: Option<Value>,
    /// Color; form undocumented. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accent_color: Option<Value>,
    /// Color; form undocumented. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_color1: Option<Value>,
    /// Color; form undocumented. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_color2: Option<Value>,
    /// Number of the built-in background. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_image: Option<Value>,
    /// Form undocumented. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo: Option<Value>,
    /// Custom link; form undocumented. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link_1: Option<Value>,
    /// Custom link; form undocumented. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link_2: Option<Value>,
    /// Custom link; form undocumented. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link_3: Option<Value>,
    /// Free properties set by the owner. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner_defined: Option<Value>,
    /// Workspace and organization above the share; form undocumented. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parents: Option<Value>,
    /// Form undocumented. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comments: Option<Value>,
    /// Form undocumented. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_flow: Option<Value>,
    /// Form undocumented. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filesystem: Option<Value>,
    /// Form undocumented. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_visibility: Option<Value>,
    /// Form undocumented. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multiplayer: Option<Value>,
    /// Form undocumented. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat: Option<Value>,
    /// Form undocumented. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub search: Option<Value>,
    /// Form undocumented. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assets: Option<Value>,
    /// Form undocumented. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workflow_permissions: Option<Value>,
    /// Form undocumented. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub platform: Option<Value>,
    /// Form undocumented. From output level `full` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage: Option<Value>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The member `access_options` of [`Share`].
    ShareAccessOptions {
        OnlyMembersOfTheShareOrWorkspace = "Only members of the Share or Workspace",
        MembersOfTheShareWorkspaceOrOrg = "Members of the Share, Workspace or Org",
        AnyoneWithARegisteredAccount = "Anyone with a registered account",
        AnyoneWithTheLink = "Anyone with the link",
    }
}

/// What goes together stands in x-share-rules at the root.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ShareCreate {
    /// Display title. No control characters.
    pub title: String,
    /// Index the files for AI; true needs content_ai and ai_agent. The service demands this field.
    /// Default: `false`.
    pub intelligence: bool,
    /// send = guests download; receive = guests upload; exchange = both. One of `send`, `receive`,
    /// `exchange`. Default: `exchange`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub share_type: Option<ShareType>,
    /// independent = storage of its own; workspace_folder = live view of one workspace folder. One
    /// of `independent`, `workspace_folder`. Default: `independent`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub storage_mode: Option<ShareStorageMode>,
    /// The workspace folder behind a workspace_folder share.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub folder_node_id: Option<String>,
    /// Create that folder instead of naming an existing one. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub create_folder: Option<bool>,
    /// Name of the folder to create.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub folder_name: Option<String>,
    /// Name in the share's URL, letters and digits only. Made by the service when left out.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub custom_name: Option<String>,
    /// Another name for the share's address; no source tells it from custom_name. 10 to 100
    /// characters. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub custom_url: Option<String>,
    /// Longer text. No control characters.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub description: Option<String>,
    /// Who may open the share. The strings are sent exactly so. Only a send share may use "Anyone
    /// with the link". One of `Only members of the Share or Workspace`, `Members of the Share,
    /// Workspace or Org`, `Anyone with a registered account`, `Anyone with the link`. Default:
    /// `Only members of the Share or Workspace`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub access_options: Option<ShareAccessOptions>,
    /// Who may manage invitations. One of `owners`, `guests`. Default: `owners`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub invite: Option<ShareInvite>,
    /// Whether people from outside the organization may be invited; its values are not documented.
    /// Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub external_invites: Option<String>,
    /// When members are told about files. One of `never`, `notify_on_file_received`,
    /// `notify_on_file_sent_or_received`. Default: `never`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub notify: Option<ShareNotify>,
    /// Password for access through the link.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub password: Option<SecretText>,
    /// End of the share; sources write YYYY-MM-DD HH:MM:SS.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub expires: Option<String>,
    /// `comments_enabled`. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub comments_enabled: Option<bool>,
    /// off = no limits; medium = guests download only with a short-lived nonce of the preview flow;
    /// high = guests do not download at all. One of `off`, `medium`, `high`. Default: `off`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub download_security: Option<ShareDownloadSecurity>,
    /// Older switch, replaced by download_security. No longer to be used. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub download_enabled: Option<bool>,
    /// Let guests chat with the AI. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub guest_chat_enabled: Option<bool>,
    /// Let people without an account upload. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub anonymous_uploads_enabled: Option<bool>,
    /// How the files are laid out. One of `list`, `grid`. Default: `grid`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub display_type: Option<ShareDisplayType>,
    /// Take over the workspace's look. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub workspace_style: Option<bool>,
    /// A color as a JSON object in one form field. No source gives the object's keys.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub accent_color: Option<String>,
    /// A color as a JSON object in one form field. No source gives the object's keys.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub background_color1: Option<String>,
    /// A color as a JSON object in one form field. No source gives the object's keys.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub background_color2: Option<String>,
    /// Number of a built-in background. 0 to 128. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub background_image: Option<i64>,
    /// A link (a call to action) as a JSON object in one form field. No source gives the object's
    /// keys.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub link_1: Option<String>,
    /// A link (a call to action) as a JSON object in one form field. No source gives the object's
    /// keys.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub link_2: Option<String>,
    /// A link (a call to action) as a JSON object in one form field. No source gives the object's
    /// keys.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub link_3: Option<String>,
    /// Free properties of the owner, as JSON in one form field; the literal null clears them.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub owner_defined: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl ShareCreate {
    /// With the members it cannot be without.
    pub fn new(title: impl Into<String>, intelligence: bool) -> Self {
        Self {
            title: title.into(),
            intelligence,
            share_type: None,
            storage_mode: None,
            folder_node_id: None,
            create_folder: None,
            folder_name: None,
            custom_name: None,
            custom_url: None,
            description: None,
            access_options: None,
            invite: None,
            external_invites: None,
            notify: None,
            password: None,
            expires: None,
            comments_enabled: None,
            download_security: None,
            download_enabled: None,
            guest_chat_enabled: None,
            anonymous_uploads_enabled: None,
            display_type: None,
            workspace_style: None,
            accent_color: None,
            background_color1: None,
            background_color2: None,
            background_image: None,
            link_1: None,
            link_2: None,
            link_3: None,
            owner_defined: None,
            extra: Map::new(),
        }
    }
}

words! {
    /// The member `display_type` of [`Share`].
    ShareDisplayType {
        List = "list",
        Grid = "grid",
    }
}

words! {
    /// The member `download_security` of [`Share`].
    ShareDownloadSecurity {
        Off = "off",
        Medium = "medium",
        High = "high",
    }
}

words! {
    /// The member `invite` of [`Share`].
    ShareInvite {
        Owners = "owners",
        Guests = "guests",
    }
}

words! {
    /// The member `notify` of [`Share`].
    ShareNotify {
        Never = "never",
        NotifyOnFileReceived = "notify_on_file_received",
        NotifyOnFileSentOrReceived = "notify_on_file_sent_or_received",
    }
}

words! {
    /// Read-only; portal = independent, shared_folder = workspace_folder. coordination_room was
    /// retired in August 2026.
    ShareShareCategory {
        Portal = "portal",
        SharedFolder = "shared_folder",
        CoordinationRoom = "coordination_room",
    }
}

words! {
    /// The member `share_type` of [`Share`].
    ShareShareType {
        Send = "send",
        Receive = "receive",
        Exchange = "exchange",
    }
}

words! {
    /// The member `storage_mode` of [`Share`].
    ShareStorageMode {
        Independent = "independent",
        WorkspaceFolder = "workspace_folder",
    }
}

/// A token for one share. It lives shorter than a sign-in token; take a new one before
/// expires_in is over.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ShareToken {
    /// JWT for the share.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_token: Option<SecretText>,
    /// `token`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<SecretText>,
    /// Lifetime in seconds. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_in: Option<i64>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// send = guests download; receive = guests upload; exchange = both.
    ShareType {
        Send = "send",
        Receive = "receive",
        Exchange = "exchange",
    }
}

/// What goes together stands in x-share-rules at the root.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ShareUpdate {
    /// Display name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// New title. No control characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// New name in the URL. 4 to 100 characters; `"null"` clears it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_name: Option<String>,
    /// 10 to 500 characters; null or an empty string clears it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// send = guests download; receive = guests upload; exchange = both. One of `send`, `receive`,
    /// `exchange`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share_type: Option<ShareType>,
    /// Who may open the share. The strings are sent exactly so. Only a send share may use "Anyone
    /// with the link". One of `Only members of the Share or Workspace`, `Members of the Share,
    /// Workspace or Org`, `Anyone with a registered account`, `Anyone with the link`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_options: Option<ShareAccessOptions>,
    /// Who may manage invitations. One of `owners`, `guests`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invite: Option<ShareInvite>,
    /// Whether people from outside the organization may be invited; its values are not documented.
    /// Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_invites: Option<String>,
    /// Another name for the share's address; no source tells it from custom_name. 10 to 100
    /// characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_url: Option<String>,
    /// New link password. `"null"` or `""` clears it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<SecretText>,
    /// End of the share, YYYY-MM-DD HH:MM:SS. `"null"` clears it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires: Option<String>,
    /// When members are told about files. One of `never`, `notify_on_file_received`,
    /// `notify_on_file_sent_or_received`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify: Option<ShareNotify>,
    /// Older switch, replaced by download_security. No longer to be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub download_enabled: Option<bool>,
    /// off = no limits; medium = guests download only with a short-lived nonce of the preview flow;
    /// high = guests do not download at all. One of `off`, `medium`, `high`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub download_security: Option<ShareDownloadSecurity>,
    /// `comments_enabled`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comments_enabled: Option<bool>,
    /// How the files are laid out. One of `list`, `grid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_type: Option<ShareDisplayType>,
    /// `workspace_style`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workspace_style: Option<bool>,
    /// `guest_chat_enabled`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guest_chat_enabled: Option<bool>,
    /// true needs content_ai and ai_agent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intelligence: Option<bool>,
    /// `anonymous_uploads_enabled`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub anonymous_uploads_enabled: Option<bool>,
    /// A color as a JSON object in one form field. No source gives the object's keys. `"null"`
    /// clears it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accent_color: Option<String>,
    /// A color as a JSON object in one form field. No source gives the object's keys. `"null"`
    /// clears it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_color1: Option<String>,
    /// A color as a JSON object in one form field. No source gives the object's keys. `"null"`
    /// clears it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_color2: Option<String>,
    /// `background_image`. 0 to 128.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_image: Option<i64>,
    /// A link (a call to action) as a JSON object in one form field. No source gives the object's
    /// keys. `"null"` clears it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link_1: Option<String>,
    /// A link (a call to action) as a JSON object in one form field. No source gives the object's
    /// keys. `"null"` clears it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link_2: Option<String>,
    /// A link (a call to action) as a JSON object in one form field. No source gives the object's
    /// keys. `"null"` clears it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link_3: Option<String>,
    /// Free properties of the owner, as JSON in one form field; the literal null clears them.
    /// `"null"` clears it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner_defined: Option<String>,
    /// Takes only the word null and removes the link node in the workspace. Only `null`; `"null"`
    /// clears it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share_link_node_id: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What `shares.list_in_workspace` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SharesListInWorkspaceReply {
    /// `shares`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shares: Option<Vec<Share>>,
    /// `OffsetPagination`, as the API describes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pagination: Option<OffsetPagination>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What `shares.list` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SharesListReply {
    /// `shares`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shares: Option<Vec<Share>>,
    /// `OffsetPagination`, as the API describes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pagination: Option<OffsetPagination>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}
