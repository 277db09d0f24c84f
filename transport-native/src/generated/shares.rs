// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `shares`.

use crate::Client;
use crate::draft::{Draft, listing, typed};
use fastio_core::description::models;
use serde_json::Value;

/// Operations of the area `shares`; see [`Client::shares`].
#[derive(Debug, Clone, Copy)]
pub struct Shares<'c>(pub(super) &'c Client);

#[allow(clippy::too_many_arguments)]
impl Shares<'_> {
    /// Archive a share.
    ///
    /// Guests lose access and changes are restricted. Not possible for a workspace_folder share.
    ///
    /// - `share_id`: The share's 19-digit id, or its custom name.
    ///
    /// `shares.archive`: `POST /share/{share_id}/archive/`.
    ///
    /// Reply: Archived.
    pub fn archive(&self, share_id: impl Into<String>) -> Archive {
        Archive(Draft::new(self.0, "shares.archive").value::<String>("share_id", share_id))
    }

    /// Ask whether a share's custom name is still free.
    ///
    /// - `name`: The custom name to test.
    ///
    /// `shares.check_name`: `GET /shares/check/name/{name}/`.
    ///
    /// Reply: The answer.
    pub fn check_name(&self, name: impl Into<String>) -> CheckName {
        CheckName(Draft::new(self.0, "shares.check_name").value::<String>("name", name))
    }

    /// Create a share in a workspace.
    ///
    /// Three directions (send, receive, exchange) and two storage modes; an independent share is
    /// always a send share. The mode cannot be changed later. Send intelligence always; the service
    /// requires it.
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    /// - `title`: Display title. No control characters. 2 to 80 characters, of the form
    ///   `^[^\u0000-\u001F\u007F-\u009F]*$`.
    /// - `intelligence`: Index the files for AI; true needs content_ai and ai_agent. The service
    ///   demands this field.
    ///
    /// Optional, set on the request: `output`, `share_type`, `storage_mode`, `folder_node_id`,
    /// `create_folder`, `folder_name`, `custom_name`, `custom_url`, `description`,
    /// `access_options`, `invite`, `external_invites`, `notify`, `password`, `expires`,
    /// `comments_enabled`, `download_security`, `download_enabled`, `guest_chat_enabled`,
    /// `anonymous_uploads_enabled`, `display_type`, `workspace_style`, `accent_color`,
    /// `background_color1`, `background_color2`, `background_image`, `link_1`, `link_2`, `link_3`,
    /// `owner_defined`.
    ///
    /// `shares.create`: `POST /workspace/{workspace_id}/create/share/`. Not sent again when its
    /// outcome is unknown.
    ///
    /// Reply: The new share.
    pub fn create(
        &self,
        workspace_id: impl Into<String>,
        title: impl Into<String>,
        intelligence: bool,
    ) -> Create {
        Create(
            Draft::new(self.0, "shares.create")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("title", title)
                .set("intelligence", intelligence),
        )
    }

    /// Delete (close) a share for good.
    ///
    /// Cannot be undone. The confirmation goes into the query; the service never reads the body of
    /// a DELETE.
    ///
    /// - `share_id`: The share's 19-digit id, or its custom name.
    /// - `confirm`: The share's ID or its custom name once more.
    ///
    /// `shares.delete`: `DELETE /share/{share_id}/delete/`. What it takes away is gone for good, or
    /// for others.
    ///
    /// Reply: Deleted.
    ///
    /// # Errors
    ///
    /// - code 130987 (Confirm Missing): The confirmation is missing from the query.
    pub fn delete(&self, share_id: impl Into<String>, confirm: impl Into<String>) -> Delete {
        Delete(
            Draft::new(self.0, "shares.delete")
                .value::<String>("share_id", share_id)
                .value::<String>("confirm", confirm),
        )
    }

    /// Turn the task features of a share off.
    ///
    /// The data is kept, but cannot be reached until the features are turned on again.
    ///
    /// - `share_id`: The share's 19-digit id, or its custom name.
    ///
    /// `shares.disable_workflow`: `POST /share/{share_id}/workflow/disable/`.
    ///
    /// The service switched it off in 2026-07.
    ///
    /// Reply: Disabled.
    #[deprecated(note = "the service no longer documents it")]
    pub fn disable_workflow(&self, share_id: impl Into<String>) -> DisableWorkflow {
        DisableWorkflow(
            Draft::new(self.0, "shares.disable_workflow").value::<String>("share_id", share_id),
        )
    }

    /// Turn the task features of a share on.
    ///
    /// - `share_id`: The share's 19-digit id, or its custom name.
    ///
    /// `shares.enable_workflow`: `POST /share/{share_id}/workflow/enable/`.
    ///
    /// The service switched it off in 2026-07.
    ///
    /// Reply: Enabled.
    #[deprecated(note = "the service no longer documents it")]
    pub fn enable_workflow(&self, share_id: impl Into<String>) -> EnableWorkflow {
        EnableWorkflow(
            Draft::new(self.0, "shares.enable_workflow").value::<String>("share_id", share_id),
        )
    }

    /// Read a share as a member.
    ///
    /// - `share_id`: The share's 19-digit id, or its custom name.
    ///
    /// Optional, set on the request: `output`.
    ///
    /// `shares.get`: `GET /share/{share_id}/details/`.
    ///
    /// Reply: The share.
    pub fn get(&self, share_id: impl Into<String>) -> Get {
        Get(Draft::new(self.0, "shares.get").value::<String>("share_id", share_id))
    }

    /// Read what a share shows to people who are not members.
    ///
    /// No membership needed. Gives the standard fields without the member roster and owner-defined
    /// data.
    ///
    /// - `share_id`: The share's 19-digit id, or its custom name.
    ///
    /// Optional, set on the request: `output`.
    ///
    /// `shares.get_public`: `GET /share/{share_id}/public/details/`. Takes a credential if there is
    /// one.
    ///
    /// Reply: The public view of the share.
    pub fn get_public(&self, share_id: impl Into<String>) -> GetPublic {
        GetPublic(Draft::new(self.0, "shares.get_public").value::<String>("share_id", share_id))
    }

    /// Import a share the caller owns into a workspace.
    ///
    /// The caller must be the share's only owner, and the share must belong to a user and not to a
    /// workspace.
    ///
    /// - `workspace_id`: A workspace's 19-digit ID, or its folder name.
    /// - `share_id`: A ProfileId or the profile's custom name: org domain, workspace folder name,
    ///   share URL name, user email address. Most paths accept either.
    ///
    /// `shares.import_into_workspace`: `POST /workspace/{workspace_id}/import/share/{share_id}/`.
    /// Not sent again when its outcome is unknown.
    ///
    /// Reply: Imported.
    pub fn import_into_workspace(
        &self,
        workspace_id: impl Into<String>,
        share_id: impl Into<String>,
    ) -> ImportIntoWorkspace {
        ImportIntoWorkspace(
            Draft::new(self.0, "shares.import_into_workspace")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("share_id", share_id),
        )
    }

    /// List every share the caller can reach.
    ///
    /// Optional, set on the request: `limit`, `offset`, `output`.
    ///
    /// `shares.list`: `GET /shares/all/`.
    ///
    /// Reply: One page of shares. Awaited for one page; `pages` and `items` follow to the end.
    pub fn list(&self) -> List {
        List(Draft::new(self.0, "shares.list"))
    }

    /// List shares the caller owns, has joined or may join.
    ///
    /// Pending invitations are left out. No paging parameters are documented.
    ///
    /// Optional, set on the request: `output`.
    ///
    /// `shares.list_available`: `GET /shares/available/`.
    ///
    /// Reply: The shares.
    pub fn list_available(&self) -> ListAvailable {
        ListAvailable(Draft::new(self.0, "shares.list_available"))
    }

    /// List the shares of a workspace.
    ///
    /// Archived ones come only with archived=true, and then alone.
    ///
    /// - `workspace_id`: A workspace's 19-digit ID, or its folder name.
    ///
    /// Optional, set on the request: `archived`, `limit`, `offset`, `output`.
    ///
    /// `shares.list_in_workspace`: `GET /workspace/{workspace_id}/list/shares/`.
    ///
    /// Reply: One page of shares. Awaited for one page; `pages` and `items` follow to the end.
    pub fn list_in_workspace(&self, workspace_id: impl Into<String>) -> ListInWorkspace {
        ListInWorkspace(
            Draft::new(self.0, "shares.list_in_workspace")
                .value::<String>("workspace_id", workspace_id),
        )
    }

    /// Enter a share as a guest.
    ///
    /// - `share_id`: The share's 19-digit id, or its custom name.
    ///
    /// `shares.sign_in_as_guest`: `POST /share/{share_id}/auth/guest/`. Takes a credential if there
    /// is one. Not sent again when its outcome is unknown.
    ///
    /// Reply: Guest access.
    pub fn sign_in_as_guest(&self, share_id: impl Into<String>) -> SignInAsGuest {
        SignInAsGuest(
            Draft::new(self.0, "shares.sign_in_as_guest").value::<String>("share_id", share_id),
        )
    }

    /// Trade a share's password for a token that opens it.
    ///
    /// The answer holds a JWT whose scope is this share.
    ///
    /// - `share_id`: The share's 19-digit id, or its custom name.
    /// - `password`: The share's password.
    ///
    /// `shares.sign_in_with_password`: `POST /share/{share_id}/auth/password/`. Takes a credential
    /// if there is one. Not sent again when its outcome is unknown.
    ///
    /// Reply: A token scoped to the share.
    pub fn sign_in_with_password(
        &self,
        share_id: impl Into<String>,
        password: impl Into<String>,
    ) -> SignInWithPassword {
        SignInWithPassword(
            Draft::new(self.0, "shares.sign_in_with_password")
                .value::<String>("share_id", share_id)
                .value::<String>("password", password),
        )
    }

    /// Bring an archived share back.
    ///
    /// - `share_id`: The share's 19-digit id, or its custom name.
    ///
    /// `shares.unarchive`: `POST /share/{share_id}/unarchive/`.
    ///
    /// Reply: Active again.
    pub fn unarchive(&self, share_id: impl Into<String>) -> Unarchive {
        Unarchive(Draft::new(self.0, "shares.unarchive").value::<String>("share_id", share_id))
    }

    /// Change a share's settings.
    ///
    /// Partial, only the fields sent change. A nullable text is cleared with the literal string
    /// null; description and password also with an empty string.
    ///
    /// - `share_id`: The share's 19-digit id, or its custom name.
    ///
    /// Optional, set on the request: `output`, `name`, `title`, `custom_name`, `description`,
    /// `share_type`, `access_options`, `invite`, `external_invites`, `custom_url`, `password`,
    /// `expires`, `notify`, `download_enabled`, `download_security`, `comments_enabled`,
    /// `display_type`, `workspace_style`, `guest_chat_enabled`, `intelligence`,
    /// `anonymous_uploads_enabled`, `accent_color`, `background_color1`, `background_color2`,
    /// `background_image`, `link_1`, `link_2`, `link_3`, `owner_defined`, `share_link_node_id`.
    ///
    /// `shares.update`: `POST /share/{share_id}/update/`.
    ///
    /// At least one field is given.
    ///
    /// Reply: The changed share.
    pub fn update(&self, share_id: impl Into<String>) -> Update {
        Update(Draft::new(self.0, "shares.update").value::<String>("share_id", share_id))
    }
}

/// A request of [`Shares::archive`]: archive a share.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Archive(Draft);

typed!(Archive, Value);

/// A request of [`Shares::check_name`]: ask whether a share's custom name is still free.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CheckName(Draft);

typed!(CheckName, Value);

/// A request of [`Shares::create`]: create a share in a workspace.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Create(Draft);

impl Create {
    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }

    /// send = guests download; receive = guests upload; exchange = both. One of `send`, `receive`,
    /// `exchange`. Default: `exchange`.
    pub fn share_type(self, share_type: impl Into<models::ShareType>) -> Self {
        Self(self.0.value::<models::ShareType>("share_type", share_type))
    }

    /// independent = storage of its own; workspace_folder = live view of one workspace folder. One
    /// of `independent`, `workspace_folder`. Default: `independent`.
    pub fn storage_mode(self, storage_mode: impl Into<models::ShareStorageMode>) -> Self {
        Self(
            self.0
                .value::<models::ShareStorageMode>("storage_mode", storage_mode),
        )
    }

    /// The workspace folder behind a workspace_folder share.
    pub fn folder_node_id(self, folder_node_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("folder_node_id", folder_node_id))
    }

    /// Create that folder instead of naming an existing one. Default: `false`.
    pub fn create_folder(self, create_folder: bool) -> Self {
        Self(self.0.set("create_folder", create_folder))
    }

    /// Name of the folder to create.
    pub fn folder_name(self, folder_name: impl Into<String>) -> Self {
        Self(self.0.value::<String>("folder_name", folder_name))
    }

    /// Name in the share's URL, letters and digits only. Made by the service when left out. 4 to 80
    /// characters, of the form `^[\p{L}\p{N}]+$`.
    pub fn custom_name(self, custom_name: impl Into<String>) -> Self {
        Self(self.0.value::<String>("custom_name", custom_name))
    }

    /// Another name for the share's address; no source tells it from custom_name. 10 to 100
    /// characters. Known by inference only.
    pub fn custom_url(self, custom_url: impl Into<String>) -> Self {
        Self(self.0.value::<String>("custom_url", custom_url))
    }

    /// Longer text. No control characters. 10 to 500 characters, of the form
    /// `^[^\u0000-\u001F\u007F-\u009F]*$`.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.value::<String>("description", description))
    }

    /// Who may open the share. The strings are sent exactly so. Only a send share may use "Anyone
    /// with the link". One of `Only members of the Share or Workspace`, `Members of the Share,
    /// Workspace or Org`, `Anyone with a registered account`, `Anyone with the link`. Default:
    /// `Only members of the Share or Workspace`.
    pub fn access_options(self, access_options: impl Into<models::ShareAccessOptions>) -> Self {
        Self(
            self.0
                .value::<models::ShareAccessOptions>("access_options", access_options),
        )
    }

    /// Who may manage invitations. One of `owners`, `guests`. Default: `owners`.
    pub fn invite(self, invite: impl Into<models::ShareInvite>) -> Self {
        Self(self.0.value::<models::ShareInvite>("invite", invite))
    }

    /// Whether people from outside the organization may be invited; its values are not documented.
    /// Known by inference only.
    pub fn external_invites(self, external_invites: impl Into<String>) -> Self {
        Self(self.0.value::<String>("external_invites", external_invites))
    }

    /// When members are told about files. One of `never`, `notify_on_file_received`,
    /// `notify_on_file_sent_or_received`. Default: `never`.
    pub fn notify(self, notify: impl Into<models::ShareNotify>) -> Self {
        Self(self.0.value::<models::ShareNotify>("notify", notify))
    }

    /// Password for access through the link.
    pub fn password(self, password: impl Into<String>) -> Self {
        Self(self.0.value::<String>("password", password))
    }

    /// End of the share; sources write YYYY-MM-DD HH:MM:SS.
    pub fn expires(self, expires: impl Into<String>) -> Self {
        Self(self.0.value::<String>("expires", expires))
    }

    /// The parameter `comments_enabled`. Default: `true`.
    pub fn comments_enabled(self, comments_enabled: bool) -> Self {
        Self(self.0.set("comments_enabled", comments_enabled))
    }

    /// off = no limits; medium = guests download only with a short-lived nonce of the preview flow;
    /// high = guests do not download at all. One of `off`, `medium`, `high`. Default: `off`.
    pub fn download_security(
        self,
        download_security: impl Into<models::ShareDownloadSecurity>,
    ) -> Self {
        Self(
            self.0
                .value::<models::ShareDownloadSecurity>("download_security", download_security),
        )
    }

    /// Older switch, replaced by download_security. No longer to be used. Default: `true`.
    pub fn download_enabled(self, download_enabled: bool) -> Self {
        Self(self.0.set("download_enabled", download_enabled))
    }

    /// Let guests chat with the AI. Default: `false`.
    pub fn guest_chat_enabled(self, guest_chat_enabled: bool) -> Self {
        Self(self.0.set("guest_chat_enabled", guest_chat_enabled))
    }

    /// Let people without an account upload. Default: `false`.
    pub fn anonymous_uploads_enabled(self, anonymous_uploads_enabled: bool) -> Self {
        Self(
            self.0
                .set("anonymous_uploads_enabled", anonymous_uploads_enabled),
        )
    }

    /// How the files are laid out. One of `list`, `grid`. Default: `grid`.
    pub fn display_type(self, display_type: impl Into<models::ShareDisplayType>) -> Self {
        Self(
            self.0
                .value::<models::ShareDisplayType>("display_type", display_type),
        )
    }

    /// Take over the workspace's look. Default: `true`.
    pub fn workspace_style(self, workspace_style: bool) -> Self {
        Self(self.0.set("workspace_style", workspace_style))
    }

    /// A color as a JSON object in one form field. No source gives the object's keys.
    pub fn accent_color(self, accent_color: impl Into<Value>) -> Self {
        Self(self.0.value::<Value>("accent_color", accent_color))
    }

    /// A color as a JSON object in one form field. No source gives the object's keys.
    pub fn background_color1(self, background_color1: impl Into<Value>) -> Self {
        Self(
            self.0
                .value::<Value>("background_color1", background_color1),
        )
    }

    /// A color as a JSON object in one form field. No source gives the object's keys.
    pub fn background_color2(self, background_color2: impl Into<Value>) -> Self {
        Self(
            self.0
                .value::<Value>("background_color2", background_color2),
        )
    }

    /// Number of a built-in background. 0 to 128. Default: `0`.
    pub fn background_image(self, background_image: i64) -> Self {
        Self(self.0.set("background_image", background_image))
    }

    /// A link (a call to action) as a JSON object in one form field. No source gives the object's
    /// keys.
    pub fn link_1(self, link_1: impl Into<Value>) -> Self {
        Self(self.0.value::<Value>("link_1", link_1))
    }

    /// A link (a call to action) as a JSON object in one form field. No source gives the object's
    /// keys.
    pub fn link_2(self, link_2: impl Into<Value>) -> Self {
        Self(self.0.value::<Value>("link_2", link_2))
    }

    /// A link (a call to action) as a JSON object in one form field. No source gives the object's
    /// keys.
    pub fn link_3(self, link_3: impl Into<Value>) -> Self {
        Self(self.0.value::<Value>("link_3", link_3))
    }

    /// Free properties of the owner, as JSON in one form field; the literal null clears them.
    pub fn owner_defined(self, owner_defined: impl Into<Value>) -> Self {
        Self(self.0.value::<Value>("owner_defined", owner_defined))
    }
}

typed!(Create, models::Share);

/// A request of [`Shares::delete`]: delete (close) a share for good.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Delete(Draft);

typed!(Delete, Value);

/// A request of [`Shares::disable_workflow`]: turn the task features of a share off.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DisableWorkflow(Draft);

typed!(DisableWorkflow, Value);

/// A request of [`Shares::enable_workflow`]: turn the task features of a share on.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct EnableWorkflow(Draft);

typed!(EnableWorkflow, Value);

/// A request of [`Shares::get`]: read a share as a member.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Get(Draft);

impl Get {
    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }
}

typed!(Get, models::Share);

/// A request of [`Shares::get_public`]: read what a share shows to people who are not members.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetPublic(Draft);

impl GetPublic {
    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }
}

typed!(GetPublic, models::Share);

/// A request of [`Shares::import_into_workspace`]: import a share the caller owns into a workspace.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ImportIntoWorkspace(Draft);

typed!(ImportIntoWorkspace, Value);

/// A request of [`Shares::list`]: list every share the caller can reach.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct List(Draft);

impl List {
    /// Largest number of items to return. 1 to 500. Default: `100`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.set("limit", limit))
    }

    /// Number of items to skip. At least 0. Default: `0`.
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.set("offset", offset))
    }

    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }
}

listing!(List, models::SharesListReply, models::Share);

/// A request of [`Shares::list_available`]: list shares the caller owns, has joined or may join.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListAvailable(Draft);

impl ListAvailable {
    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }
}

typed!(ListAvailable, Vec<models::Share>);

/// A request of [`Shares::list_in_workspace`]: list the shares of a workspace.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListInWorkspace(Draft);

impl ListInWorkspace {
    /// true = only archived shares, false = only active ones. Default: `false`.
    pub fn archived(self, archived: bool) -> Self {
        Self(self.0.set("archived", archived))
    }

    /// Largest number of items to return. 1 to 500. Default: `100`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.set("limit", limit))
    }

    /// Number of items to skip. At least 0. Default: `0`.
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.set("offset", offset))
    }

    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }
}

listing!(
    ListInWorkspace,
    models::SharesListInWorkspaceReply,
    models::Share
);

/// A request of [`Shares::sign_in_as_guest`]: enter a share as a guest.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SignInAsGuest(Draft);

typed!(SignInAsGuest, models::ShareToken);

/// A request of [`Shares::sign_in_with_password`]: trade a share's password for a token that opens it.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SignInWithPassword(Draft);

typed!(SignInWithPassword, models::ShareToken);

/// A request of [`Shares::unarchive`]: bring an archived share back.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Unarchive(Draft);

typed!(Unarchive, Value);

/// A request of [`Shares::update`]: change a share's settings.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Update(Draft);

impl Update {
    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }

    /// Display name.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.value::<String>("name", name))
    }

    /// New title. No control characters. 2 to 80 characters, of the form
    /// `^[^\u0000-\u001F\u007F-\u009F]*$`; `"null"` clears it.
    pub fn title(self, title: impl Into<String>) -> Self {
        Self(self.0.value::<String>("title", title))
    }

    /// Clears `title`.
    pub fn clear_title(self) -> Self {
        Self(self.0.clear("title", Some("null")))
    }

    /// New name in the URL. 4 to 100 characters; `"null"` clears it.
    pub fn custom_name(self, custom_name: impl Into<String>) -> Self {
        Self(self.0.value::<String>("custom_name", custom_name))
    }

    /// Clears `custom_name`.
    pub fn clear_custom_name(self) -> Self {
        Self(self.0.clear("custom_name", Some("null")))
    }

    /// 10 to 500 characters; null or an empty string clears it. At most 500 characters, of the form
    /// `^[^\u0000-\u001F\u007F-\u009F]*$`; `"null"` or `""` clears it.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.value::<String>("description", description))
    }

    /// Clears `description`.
    pub fn clear_description(self) -> Self {
        Self(self.0.clear("description", Some("null")))
    }

    /// send = guests download; receive = guests upload; exchange = both. One of `send`, `receive`,
    /// `exchange`.
    pub fn share_type(self, share_type: impl Into<models::ShareType>) -> Self {
        Self(self.0.value::<models::ShareType>("share_type", share_type))
    }

    /// Who may open the share. The strings are sent exactly so. Only a send share may use "Anyone
    /// with the link". One of `Only members of the Share or Workspace`, `Members of the Share,
    /// Workspace or Org`, `Anyone with a registered account`, `Anyone with the link`.
    pub fn access_options(self, access_options: impl Into<models::ShareAccessOptions>) -> Self {
        Self(
            self.0
                .value::<models::ShareAccessOptions>("access_options", access_options),
        )
    }

    /// Who may manage invitations. One of `owners`, `guests`.
    pub fn invite(self, invite: impl Into<models::ShareInvite>) -> Self {
        Self(self.0.value::<models::ShareInvite>("invite", invite))
    }

    /// Whether people from outside the organization may be invited; its values are not documented.
    /// Known by inference only.
    pub fn external_invites(self, external_invites: impl Into<String>) -> Self {
        Self(self.0.value::<String>("external_invites", external_invites))
    }

    /// Another name for the share's address; no source tells it from custom_name. 10 to 100
    /// characters.
    pub fn custom_url(self, custom_url: impl Into<String>) -> Self {
        Self(self.0.value::<String>("custom_url", custom_url))
    }

    /// New link password. `"null"` or `""` clears it.
    pub fn password(self, password: impl Into<String>) -> Self {
        Self(self.0.value::<String>("password", password))
    }

    /// Clears `password`.
    pub fn clear_password(self) -> Self {
        Self(self.0.clear("password", Some("null")))
    }

    /// End of the share, YYYY-MM-DD HH:MM:SS. `"null"` clears it.
    pub fn expires(self, expires: impl Into<String>) -> Self {
        Self(self.0.value::<String>("expires", expires))
    }

    /// Clears `expires`.
    pub fn clear_expires(self) -> Self {
        Self(self.0.clear("expires", Some("null")))
    }

    /// When members are told about files. One of `never`, `notify_on_file_received`,
    /// `notify_on_file_sent_or_received`.
    pub fn notify(self, notify: impl Into<models::ShareNotify>) -> Self {
        Self(self.0.value::<models::ShareNotify>("notify", notify))
    }

    /// Older switch, replaced by download_security. No longer to be used.
    pub fn download_enabled(self, download_enabled: bool) -> Self {
        Self(self.0.set("download_enabled", download_enabled))
    }

    /// off = no limits; medium = guests download only with a short-lived nonce of the preview flow;
    /// high = guests do not download at all. One of `off`, `medium`, `high`.
    pub fn download_security(
        self,
        download_security: impl Into<models::ShareDownloadSecurity>,
    ) -> Self {
        Self(
            self.0
                .value::<models::ShareDownloadSecurity>("download_security", download_security),
        )
    }

    /// The parameter `comments_enabled`.
    pub fn comments_enabled(self, comments_enabled: bool) -> Self {
        Self(self.0.set("comments_enabled", comments_enabled))
    }

    /// How the files are laid out. One of `list`, `grid`.
    pub fn display_type(self, display_type: impl Into<models::ShareDisplayType>) -> Self {
        Self(
            self.0
                .value::<models::ShareDisplayType>("display_type", display_type),
        )
    }

    /// The parameter `workspace_style`.
    pub fn workspace_style(self, workspace_style: bool) -> Self {
        Self(self.0.set("workspace_style", workspace_style))
    }

    /// The parameter `guest_chat_enabled`.
    pub fn guest_chat_enabled(self, guest_chat_enabled: bool) -> Self {
        Self(self.0.set("guest_chat_enabled", guest_chat_enabled))
    }

    /// true needs content_ai and ai_agent.
    pub fn intelligence(self, intelligence: bool) -> Self {
        Self(self.0.set("intelligence", intelligence))
    }

    /// The parameter `anonymous_uploads_enabled`.
    pub fn anonymous_uploads_enabled(self, anonymous_uploads_enabled: bool) -> Self {
        Self(
            self.0
                .set("anonymous_uploads_enabled", anonymous_uploads_enabled),
        )
    }

    /// A color as a JSON object in one form field. No source gives the object's keys. `"null"`
    /// clears it.
    pub fn accent_color(self, accent_color: impl Into<Value>) -> Self {
        Self(self.0.value::<Value>("accent_color", accent_color))
    }

    /// Clears `accent_color`.
    pub fn clear_accent_color(self) -> Self {
        Self(self.0.clear("accent_color", Some("null")))
    }

    /// A color as a JSON object in one form field. No source gives the object's keys. `"null"`
    /// clears it.
    pub fn background_color1(self, background_color1: impl Into<Value>) -> Self {
        Self(
            self.0
                .value::<Value>("background_color1", background_color1),
        )
    }

    /// Clears `background_color1`.
    pub fn clear_background_color1(self) -> Self {
        Self(self.0.clear("background_color1", Some("null")))
    }

    /// A color as a JSON object in one form field. No source gives the object's keys. `"null"`
    /// clears it.
    pub fn background_color2(self, background_color2: impl Into<Value>) -> Self {
        Self(
            self.0
                .value::<Value>("background_color2", background_color2),
        )
    }

    /// Clears `background_color2`.
    pub fn clear_background_color2(self) -> Self {
        Self(self.0.clear("background_color2", Some("null")))
    }

    /// The parameter `background_image`. 0 to 128.
    pub fn background_image(self, background_image: i64) -> Self {
        Self(self.0.set("background_image", background_image))
    }

    /// A link (a call to action) as a JSON object in one form field. No source gives the object's
    /// keys. `"null"` clears it.
    pub fn link_1(self, link_1: impl Into<Value>) -> Self {
        Self(self.0.value::<Value>("link_1", link_1))
    }

    /// Clears `link_1`.
    pub fn clear_link_1(self) -> Self {
        Self(self.0.clear("link_1", Some("null")))
    }

    /// A link (a call to action) as a JSON object in one form field. No source gives the object's
    /// keys. `"null"` clears it.
    pub fn link_2(self, link_2: impl Into<Value>) -> Self {
        Self(self.0.value::<Value>("link_2", link_2))
    }

    /// Clears `link_2`.
    pub fn clear_link_2(self) -> Self {
        Self(self.0.clear("link_2", Some("null")))
    }

    /// A link (a call to action) as a JSON object in one form field. No source gives the object's
    /// keys. `"null"` clears it.
    pub fn link_3(self, link_3: impl Into<Value>) -> Self {
        Self(self.0.value::<Value>("link_3", link_3))
    }

    /// Clears `link_3`.
    pub fn clear_link_3(self) -> Self {
        Self(self.0.clear("link_3", Some("null")))
    }

    /// Free properties of the owner, as JSON in one form field; the literal null clears them.
    /// `"null"` clears it.
    pub fn owner_defined(self, owner_defined: impl Into<Value>) -> Self {
        Self(self.0.value::<Value>("owner_defined", owner_defined))
    }

    /// Clears `owner_defined`.
    pub fn clear_owner_defined(self) -> Self {
        Self(self.0.clear("owner_defined", Some("null")))
    }

    /// Takes only the word null and removes the link node in the workspace. Only `null`; `"null"`
    /// clears it.
    pub fn share_link_node_id(self, share_link_node_id: impl Into<String>) -> Self {
        Self(
            self.0
                .value::<String>("share_link_node_id", share_link_node_id),
        )
    }

    /// Clears `share_link_node_id`.
    pub fn clear_share_link_node_id(self) -> Self {
        Self(self.0.clear("share_link_node_id", Some("null")))
    }
}

typed!(Update, models::Share);
