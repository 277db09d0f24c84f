// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `fileshares`.

use crate::Client;
use crate::draft::{Draft, bytes, listing, typed};
use fastio_core::description::models;
use serde_json::Value;

/// Operations of the area `fileshares`; see [`Client::fileshares`].
#[derive(Debug, Clone, Copy)]
pub struct Fileshares<'c>(pub(super) &'c Client);

#[allow(clippy::too_many_arguments)]
impl Fileshares<'_> {
    /// Grant somebody a capability, or raise it.
    ///
    /// Exactly one of user and email. A registered email answers with user, an unregistered one
    /// with a pending grant (an invitation is mailed), a user ID with the bare result.
    ///
    /// - `fileshare_id`: Numeric id of a user, organization, workspace, share or file share. Always
    ///   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    /// - `capability`: Rising order, each includes the ones before. One of `view`, `download`,
    ///   `edit`.
    ///
    /// Optional, set on the request: `user`, `email`.
    ///
    /// `fileshares.add_grant`: `POST /fileshare/{fileshare_id}/grants/`. Not sent again when its
    /// outcome is unknown.
    ///
    /// Exactly one of `user`, `email` is given.
    ///
    /// Reply: Depends on whom the grant went to.
    pub fn add_grant(
        &self,
        fileshare_id: impl Into<String>,
        capability: impl Into<models::FileShareCapability>,
    ) -> AddGrant {
        AddGrant(
            Draft::new(self.0, "fileshares.add_grant")
                .value::<String>("fileshare_id", fileshare_id)
                .value::<models::FileShareCapability>("capability", capability),
        )
    }

    /// Create a durable link to one workspace file.
    ///
    /// The binding to the file cannot be changed. No end and no transfer cap unless set. Careful
    /// clients refuse an empty expires_at or password, since it would mean none.
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    /// - `node`: Node of the file (a file, not a folder or note).
    ///
    /// Optional, set on the request: `title`, `access_option`, `password`, `expires`, `expires_at`.
    ///
    /// `fileshares.create`: `POST /workspace/{workspace_id}/create/fileshare/`. Not sent again when
    /// its outcome is unknown.
    ///
    /// At most one of `expires`, `expires_at` is given.
    ///
    /// Reply: The file share.
    pub fn create(&self, workspace_id: impl Into<String>, node: impl Into<String>) -> Create {
        Create(
            Draft::new(self.0, "fileshares.create")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("node", node),
        )
    }

    /// Revoke a file share and all its grants.
    ///
    /// The bound file is not touched.
    ///
    /// - `fileshare_id`: Numeric id of a user, organization, workspace, share or file share. Always
    ///   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///
    /// `fileshares.delete`: `DELETE /fileshare/{fileshare_id}/delete/`. What it takes away is gone
    /// for good, or for others.
    ///
    /// Reply: Only the result.
    pub fn delete(&self, fileshare_id: impl Into<String>) -> Delete {
        Delete(
            Draft::new(self.0, "fileshares.delete").value::<String>("fileshare_id", fileshare_id),
        )
    }

    /// Read a file share as its recipient sees it.
    ///
    /// Gives the bound file and the caller's effective capability. Without a token only when the
    /// tier is anyone_with_link.
    ///
    /// - `fileshare_id`: Numeric id of a user, organization, workspace, share or file share. Always
    ///   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///
    /// Optional, set on the request: `link_password`, `output`.
    ///
    /// `fileshares.get`: `GET /fileshare/{fileshare_id}/details/`. Takes a credential if there is
    /// one.
    ///
    /// Reply: The file share.
    pub fn get(&self, fileshare_id: impl Into<String>) -> Get {
        Get(Draft::new(self.0, "fileshares.get").value::<String>("fileshare_id", fileshare_id))
    }

    /// Tell which file is bound and whether metadata can be extracted.
    ///
    /// Never any values and no metadata_facts, and no other call gives them to the holder of a
    /// link. Members read them through the workspace.
    ///
    /// - `fileshare_id`: Numeric id of a user, organization, workspace, share or file share. Always
    ///   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///
    /// Optional, set on the request: `link_password`.
    ///
    /// `fileshares.get_metadata`: `GET /fileshare/{fileshare_id}/storage/metadata/details/`. Takes
    /// a credential if there is one.
    ///
    /// Reply: The file and its eligibility.
    pub fn get_metadata(&self, fileshare_id: impl Into<String>) -> GetMetadata {
        GetMetadata(
            Draft::new(self.0, "fileshares.get_metadata")
                .value::<String>("fileshare_id", fileshare_id),
        )
    }

    /// List a workspace's file shares.
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    ///
    /// Optional, set on the request: `limit`, `offset`.
    ///
    /// `fileshares.list`: `GET /workspace/{workspace_id}/list/fileshares/`.
    ///
    /// Reply: One page. Awaited for one page; `pages` and `items` follow to the end.
    pub fn list(&self, workspace_id: impl Into<String>) -> List {
        List(Draft::new(self.0, "fileshares.list").value::<String>("workspace_id", workspace_id))
    }

    /// List who holds a grant on a file share.
    ///
    /// Not paged; the first 1000, pending invitations included.
    ///
    /// - `fileshare_id`: Numeric id of a user, organization, workspace, share or file share. Always
    ///   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///
    /// `fileshares.list_grants`: `GET /fileshare/{fileshare_id}/grants/`.
    ///
    /// Reply: The grants.
    pub fn list_grants(&self, fileshare_id: impl Into<String>) -> ListGrants {
        ListGrants(
            Draft::new(self.0, "fileshares.list_grants")
                .value::<String>("fileshare_id", fileshare_id),
        )
    }

    /// List the versions of the bound file.
    ///
    /// Needs the view capability.
    ///
    /// - `fileshare_id`: Numeric id of a user, organization, workspace, share or file share. Always
    ///   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///
    /// Optional, set on the request: `link_password`.
    ///
    /// `fileshares.list_versions`: `GET /fileshare/{fileshare_id}/storage/versions/`. Takes a
    /// credential if there is one.
    ///
    /// Reply: The versions.
    pub fn list_versions(&self, fileshare_id: impl Into<String>) -> ListVersions {
        ListVersions(
            Draft::new(self.0, "fileshares.list_versions")
                .value::<String>("fileshare_id", fileshare_id),
        )
    }

    /// Download the bound file.
    ///
    /// Needs the download capability. The URL is direct; it never carries the password. Without a
    /// password the client follows redirects.
    ///
    /// - `fileshare_id`: Numeric id of a user, organization, workspace, share or file share. Always
    ///   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///
    /// Optional, set on the request: `link_password`.
    ///
    /// `fileshares.read`: `GET /fileshare/{fileshare_id}/storage/read/`. Takes a credential if
    /// there is one.
    ///
    /// Reply: The file's bytes. Awaited for all of it; `stream` reads it piece by piece.
    pub fn read(&self, fileshare_id: impl Into<String>) -> Read {
        Read(Draft::new(self.0, "fileshares.read").value::<String>("fileshare_id", fileshare_id))
    }

    /// Read a preview of the bound file.
    ///
    /// Needs the view capability. Previews of several files answer 307 to a URL that holds its own
    /// short-lived download_token; follow it once, without the Authorization and x-ve-password
    /// headers.
    ///
    /// - `fileshare_id`: Numeric id of a user, organization, workspace, share or file share. Always
    ///   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    /// - `preview_type`: For example thumbnail, image, pdf, mp4 or hls_stream.
    ///
    /// Optional, set on the request: `link_password`.
    ///
    /// `fileshares.read_preview`: `GET
    /// /fileshare/{fileshare_id}/storage/preview/{preview_type}/read/`. Takes a credential if there
    /// is one.
    ///
    /// Reply: The primary preview's bytes. Awaited for all of it; `stream` reads it piece by piece.
    pub fn read_preview(
        &self,
        fileshare_id: impl Into<String>,
        preview_type: impl Into<String>,
    ) -> ReadPreview {
        ReadPreview(
            Draft::new(self.0, "fileshares.read_preview")
                .value::<String>("fileshare_id", fileshare_id)
                .value::<String>("preview_type", preview_type),
        )
    }

    /// Download one version of the bound file.
    ///
    /// Needs the download capability.
    ///
    /// - `fileshare_id`: Numeric id of a user, organization, workspace, share or file share. Always
    ///   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    /// - `version_id`: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
    ///   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// Optional, set on the request: `link_password`.
    ///
    /// `fileshares.read_version`: `GET
    /// /fileshare/{fileshare_id}/storage/versions/{version_id}/read/`. Takes a credential if there
    /// is one.
    ///
    /// Reply: The version's bytes. Awaited for all of it; `stream` reads it piece by piece.
    pub fn read_version(
        &self,
        fileshare_id: impl Into<String>,
        version_id: impl Into<String>,
    ) -> ReadVersion {
        ReadVersion(
            Draft::new(self.0, "fileshares.read_version")
                .value::<String>("fileshare_id", fileshare_id)
                .value::<String>("version_id", version_id),
        )
    }

    /// Take a grant away.
    ///
    /// Exactly one of user and email, in the query; a body is not read. Removing a grant that is
    /// not there succeeds.
    ///
    /// - `fileshare_id`: Numeric id of a user, organization, workspace, share or file share. Always
    ///   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///
    /// Optional, set on the request: `user`, `email`.
    ///
    /// `fileshares.remove_grant`: `DELETE /fileshare/{fileshare_id}/grants/`. What it takes away is
    /// gone for good, or for others.
    ///
    /// Exactly one of `user`, `email` is given.
    ///
    /// Reply: Only the result.
    pub fn remove_grant(&self, fileshare_id: impl Into<String>) -> RemoveGrant {
        RemoveGrant(
            Draft::new(self.0, "fileshares.remove_grant")
                .value::<String>("fileshare_id", fileshare_id),
        )
    }

    /// Change a file share's settings.
    ///
    /// An empty string clears password, expires_at or title. PATCH is accepted too. An update that
    /// changes nothing raises no event.
    ///
    /// - `fileshare_id`: Numeric id of a user, organization, workspace, share or file share. Always
    ///   a string; it exceeds 2^53. Of the form `^[0-9]{19}$`.
    ///
    /// Optional, set on the request: `title`, `access_option`, `password`, `expires`, `expires_at`.
    ///
    /// `fileshares.update`: `POST /fileshare/{fileshare_id}/update/`. Not sent again when its
    /// outcome is unknown if `expires` is given.
    ///
    /// At least one field is given. At most one of `expires`, `expires_at` is given.
    ///
    /// Reply: The changed file share.
    pub fn update(&self, fileshare_id: impl Into<String>) -> Update {
        Update(
            Draft::new(self.0, "fileshares.update").value::<String>("fileshare_id", fileshare_id),
        )
    }
}

/// A request of [`Fileshares::add_grant`]: grant somebody a capability, or raise it.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AddGrant(Draft);

impl AddGrant {
    /// User ID. Of the form `^[0-9]{19}$`.
    pub fn user(self, user: impl Into<String>) -> Self {
        Self(self.0.value::<String>("user", user))
    }

    /// The parameter `email`.
    pub fn email(self, email: impl Into<String>) -> Self {
        Self(self.0.value::<String>("email", email))
    }
}

typed!(AddGrant, models::FilesharesAddGrantReply);

/// A request of [`Fileshares::create`]: create a durable link to one workspace file.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Create(Draft);

impl Create {
    /// The parameter `title`. 1 to 255 characters.
    pub fn title(self, title: impl Into<String>) -> Self {
        Self(self.0.value::<String>("title", title))
    }

    /// Who reaches the link: anybody, anybody signed in, or only people with a grant. One of
    /// `anyone_with_link`, `any_registered`, `named_people`. Default: `named_people`.
    pub fn access_option(self, access_option: impl Into<models::FileShareAccessOption>) -> Self {
        Self(
            self.0
                .value::<models::FileShareAccessOption>("access_option", access_option),
        )
    }

    /// Link password. 1 to 255 characters.
    pub fn password(self, password: impl Into<String>) -> Self {
        Self(self.0.value::<String>("password", password))
    }

    /// Lifetime in seconds from now. 1 to 3155760000.
    pub fn expires(self, expires: i64) -> Self {
        Self(self.0.set("expires", expires))
    }

    /// End as a date and time; without a zone it is UTC. Not the word null.
    pub fn expires_at(self, expires_at: impl Into<String>) -> Self {
        Self(self.0.value::<String>("expires_at", expires_at))
    }
}

typed!(Create, models::FileShare);

/// A request of [`Fileshares::delete`]: revoke a file share and all its grants.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Delete(Draft);

typed!(Delete, Value);

/// A request of [`Fileshares::get`]: read a file share as its recipient sees it.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Get(Draft);

impl Get {
    /// Password of a protected link. It travels in this header only, never in a URL. 1 to 255
    /// characters.
    pub fn link_password(self, link_password: impl Into<String>) -> Self {
        Self(self.0.value::<String>("link_password", link_password))
    }

    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }
}

typed!(Get, models::FileShare);

/// A request of [`Fileshares::get_metadata`]: tell which file is bound and whether metadata can be extracted.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetMetadata(Draft);

impl GetMetadata {
    /// Password of a protected link. It travels in this header only, never in a URL. 1 to 255
    /// characters.
    pub fn link_password(self, link_password: impl Into<String>) -> Self {
        Self(self.0.value::<String>("link_password", link_password))
    }
}

typed!(GetMetadata, models::FilesharesGetMetadataReply);

/// A request of [`Fileshares::list`]: list a workspace's file shares.
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
}

listing!(List, models::FilesharesListReply, models::FileShare);

/// A request of [`Fileshares::list_grants`]: list who holds a grant on a file share.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListGrants(Draft);

typed!(ListGrants, Vec<models::FileShareGrant>);

/// A request of [`Fileshares::list_versions`]: list the versions of the bound file.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListVersions(Draft);

impl ListVersions {
    /// Password of a protected link. It travels in this header only, never in a URL. 1 to 255
    /// characters.
    pub fn link_password(self, link_password: impl Into<String>) -> Self {
        Self(self.0.value::<String>("link_password", link_password))
    }
}

typed!(ListVersions, Vec<models::FileShareVersion>);

/// A request of [`Fileshares::read`]: download the bound file.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Read(Draft);

impl Read {
    /// Password of a protected link. It travels in this header only, never in a URL. 1 to 255
    /// characters.
    pub fn link_password(self, link_password: impl Into<String>) -> Self {
        Self(self.0.value::<String>("link_password", link_password))
    }
}

bytes!(Read);

/// A request of [`Fileshares::read_preview`]: read a preview of the bound file.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ReadPreview(Draft);

impl ReadPreview {
    /// Password of a protected link. It travels in this header only, never in a URL. 1 to 255
    /// characters.
    pub fn link_password(self, link_password: impl Into<String>) -> Self {
        Self(self.0.value::<String>("link_password", link_password))
    }
}

bytes!(ReadPreview);

/// A request of [`Fileshares::read_version`]: download one version of the bound file.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ReadVersion(Draft);

impl ReadVersion {
    /// Password of a protected link. It travels in this header only, never in a URL. 1 to 255
    /// characters.
    pub fn link_password(self, link_password: impl Into<String>) -> Self {
        Self(self.0.value::<String>("link_password", link_password))
    }
}

bytes!(ReadVersion);

/// A request of [`Fileshares::remove_grant`]: take a grant away.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct RemoveGrant(Draft);

impl RemoveGrant {
    /// User ID. Of the form `^[0-9]{19}$`.
    pub fn user(self, user: impl Into<String>) -> Self {
        Self(self.0.value::<String>("user", user))
    }

    /// The parameter `email`.
    pub fn email(self, email: impl Into<String>) -> Self {
        Self(self.0.value::<String>("email", email))
    }
}

typed!(RemoveGrant, Value);

/// A request of [`Fileshares::update`]: change a file share's settings.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Update(Draft);

impl Update {
    /// An empty string clears it. At most 255 characters; `""` clears it.
    pub fn title(self, title: impl Into<String>) -> Self {
        Self(self.0.value::<String>("title", title))
    }

    /// Clears `title`.
    pub fn clear_title(self) -> Self {
        Self(self.0.clear("title", Some("")))
    }

    /// Who reaches the link: anybody, anybody signed in, or only people with a grant. One of
    /// `anyone_with_link`, `any_registered`, `named_people`.
    pub fn access_option(self, access_option: impl Into<models::FileShareAccessOption>) -> Self {
        Self(
            self.0
                .value::<models::FileShareAccessOption>("access_option", access_option),
        )
    }

    /// An empty string removes the password. At most 255 characters; `""` clears it.
    pub fn password(self, password: impl Into<String>) -> Self {
        Self(self.0.value::<String>("password", password))
    }

    /// Clears `password`.
    pub fn clear_password(self) -> Self {
        Self(self.0.clear("password", Some("")))
    }

    /// Lifetime in seconds from now. 1 to 3155760000.
    pub fn expires(self, expires: i64) -> Self {
        Self(self.0.set("expires", expires))
    }

    /// End as a date and time, UTC without a zone; an empty string (or the word null) clears it.
    /// `""` or `"null"` clears it.
    pub fn expires_at(self, expires_at: impl Into<String>) -> Self {
        Self(self.0.value::<String>("expires_at", expires_at))
    }

    /// Clears `expires_at`.
    pub fn clear_expires_at(self) -> Self {
        Self(self.0.clear("expires_at", Some("")))
    }
}

typed!(Update, models::FileShare);
