// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `users`.

use crate::Client;
use crate::Input;
use crate::draft::{Draft, bytes, listing, typed};
use fastio_core::description::models;
use serde_json::Value;

/// Operations of the area `users`; see [`Client::users`].
#[derive(Debug, Clone, Copy)]
pub struct Users<'c>(pub(super) &'c Client);

#[allow(clippy::too_many_arguments)]
impl Users<'_> {
    /// Accept all pending invitations.
    ///
    /// A partial success is one. Invitations that a policy on outside people refuses stay pending
    /// and are listed in refused.
    ///
    /// Optional, set on the request: `invitation_key`.
    ///
    /// `users.accept_all_invitations`: `POST /user/invitations/acceptall/`.
    ///
    /// Reply: Accepted.
    pub fn accept_all_invitations(&self) -> AcceptAllInvitations {
        AcceptAllInvitations(Draft::new(self.0, "users.accept_all_invitations"))
    }

    /// Accept one invitation.
    ///
    /// - `invitation_id`: Id of the invitation.
    ///
    /// `users.accept_invitation`: `POST /user/invitation/{invitation_id}/accept/`.
    ///
    /// Reply: Accepted.
    pub fn accept_invitation(&self, invitation_id: impl Into<String>) -> AcceptInvitation {
        AcceptInvitation(
            Draft::new(self.0, "users.accept_invitation")
                .value::<String>("invitation_id", invitation_id),
        )
    }

    /// Check that the user's country may create shares and orgs.
    ///
    /// `users.check_allowed`: `GET /user/me/allowed/`.
    ///
    /// Reply: The answer.
    pub fn check_allowed(&self) -> CheckAllowed {
        CheckAllowed(Draft::new(self.0, "users.check_allowed"))
    }

    /// Clear the user's instructions for the AI.
    ///
    /// `users.clear_instructions`: `DELETE /user/me/instructions/`. What it takes away is gone for
    /// good, or for others.
    ///
    /// Reply: Cleared.
    #[deprecated(note = "the service no longer documents it")]
    pub fn clear_instructions(&self) -> ClearInstructions {
        ClearInstructions(Draft::new(self.0, "users.clear_instructions"))
    }

    /// Close the signed-in user's account.
    ///
    /// - `email_address`: The account's own address once more.
    ///
    /// Optional, set on the request: `dryrun`, `token`.
    ///
    /// `users.close`: `POST /user/close/`. What it takes away is gone for good, or for others.
    ///
    /// Reply: Closed.
    pub fn close(&self, email_address: impl Into<String>) -> Close {
        Close(Draft::new(self.0, "users.close").value::<String>("email_address", email_address))
    }

    /// Create an account.
    ///
    /// A new account is signed in: the answer holds auth_token. Without it an email tells how to go
    /// on (the address has an account, or no session could be issued). Verify the email address
    /// afterwards with auth.validate_email.
    ///
    /// - `email_address`: The parameter `email_address`.
    /// - `password`: The parameter `password`.
    /// - `tos_agree`: Agreement to the terms of service.
    ///
    /// Optional, set on the request: `first_name`, `last_name`, `agent`.
    ///
    /// `users.create`: `POST /user/`. Takes no credential. Not sent again when its outcome is
    /// unknown.
    ///
    /// Reply: Created and signed in, or accepted.
    pub fn create(
        &self,
        email_address: impl Into<String>,
        password: impl Into<String>,
        tos_agree: bool,
    ) -> Create {
        Create(
            Draft::new(self.0, "users.create")
                .value::<String>("email_address", email_address)
                .value::<String>("password", password)
                .flag("tos_agree", tos_agree),
        )
    }

    /// Decline one invitation.
    ///
    /// - `invitation_id`: Id of the invitation.
    ///
    /// `users.decline_invitation`: `POST /user/invitation/{invitation_id}/decline/`.
    ///
    /// Reply: Declined.
    pub fn decline_invitation(&self, invitation_id: impl Into<String>) -> DeclineInvitation {
        DeclineInvitation(
            Draft::new(self.0, "users.decline_invitation")
                .value::<String>("invitation_id", invitation_id),
        )
    }

    /// Delete a user's asset.
    ///
    /// - `user_id`: Profile id or email address of the user, or `me` for the signed-in user.
    /// - `asset_name`: Kind of asset, for example profile_pic.
    ///
    /// `users.delete_asset`: `DELETE /user/{user_id}/assets/{asset_name}/`. What it takes away is
    /// gone for good, or for others.
    ///
    /// Reply: Deleted.
    pub fn delete_asset(
        &self,
        user_id: impl Into<String>,
        asset_name: impl Into<String>,
    ) -> DeleteAsset {
        DeleteAsset(
            Draft::new(self.0, "users.delete_asset")
                .value::<String>("user_id", user_id)
                .value::<String>("asset_name", asset_name),
        )
    }

    /// Get a user; me is the signed-in one.
    ///
    /// Another user's details are limited to the public part.
    ///
    /// - `user_id`: Profile id or email address of the user, or `me` for the signed-in user.
    ///
    /// Optional, set on the request: `output`.
    ///
    /// `users.get`: `GET /user/{user_id}/details/`.
    ///
    /// Reply: The user.
    pub fn get(&self, user_id: impl Into<String>) -> Get {
        Get(Draft::new(self.0, "users.get").value::<String>("user_id", user_id))
    }

    /// Get the user's instructions for the AI.
    ///
    /// `users.get_instructions`: `GET /user/me/instructions/`.
    ///
    /// Reply: The instructions.
    #[deprecated(note = "the service no longer documents it")]
    pub fn get_instructions(&self) -> GetInstructions {
        GetInstructions(Draft::new(self.0, "users.get_instructions"))
    }

    /// Get an invitation.
    ///
    /// - `invitation_id`: Id of the invitation or its key.
    ///
    /// `users.get_invitation`: `GET /user/invitation/{invitation_id}/details/`.
    ///
    /// Reply: The invitation.
    pub fn get_invitation(&self, invitation_id: impl Into<String>) -> GetInvitation {
        GetInvitation(
            Draft::new(self.0, "users.get_invitation")
                .value::<String>("invitation_id", invitation_id),
        )
    }

    /// Get the signed-in user.
    ///
    /// Optional, set on the request: `output`.
    ///
    /// `users.get_me`: `GET /user/details/`.
    ///
    /// Reply: The user.
    pub fn get_me(&self) -> GetMe {
        GetMe(Draft::new(self.0, "users.get_me"))
    }

    /// Get the user's limits for creating organizations.
    ///
    /// Eligibility, limits and cooldown.
    ///
    /// `users.get_org_limits`: `GET /user/me/limits/orgs/`.
    ///
    /// Reply: The limits.
    pub fn get_org_limits(&self) -> GetOrgLimits {
        GetOrgLimits(Draft::new(self.0, "users.get_org_limits"))
    }

    /// Get the support PIN and identity hash.
    ///
    /// `users.get_support_pin`: `GET /user/pin/`.
    ///
    /// Reply: PIN and hash.
    pub fn get_support_pin(&self) -> GetSupportPin {
        GetSupportPin(Draft::new(self.0, "users.get_support_pin"))
    }

    /// List the apps installed for the user.
    ///
    /// A record of apps that registered themselves (version, platform, times of installation and
    /// last heartbeat); no catalogue.
    ///
    /// `users.list_apps`: `GET /user/apps/`.
    ///
    /// Reply: The apps.
    ///
    /// # Errors
    ///
    /// - HTTP 401, code 10011 (Credential Missing Or Dead).
    pub fn list_apps(&self) -> ListApps {
        ListApps(Draft::new(self.0, "users.list_apps"))
    }

    /// List the kinds of asset a user can have.
    ///
    /// `users.list_asset_types`: `GET /user/assets/`.
    ///
    /// Reply: The kinds.
    pub fn list_asset_types(&self) -> ListAssetTypes {
        ListAssetTypes(Draft::new(self.0, "users.list_asset_types"))
    }

    /// List a user's assets.
    ///
    /// - `user_id`: Profile id or email address of the user, or `me` for the signed-in user.
    ///
    /// `users.list_assets`: `GET /user/{user_id}/assets/`.
    ///
    /// Reply: The assets.
    pub fn list_assets(&self, user_id: impl Into<String>) -> ListAssets {
        ListAssets(Draft::new(self.0, "users.list_assets").value::<String>("user_id", user_id))
    }

    /// Tell which kinds of profile the user can reach.
    ///
    /// Organizations, workspaces and shares.
    ///
    /// `users.list_available_profiles`: `GET /user/available_profiles/`.
    ///
    /// Reply: The kinds.
    pub fn list_available_profiles(&self) -> ListAvailableProfiles {
        ListAvailableProfiles(Draft::new(self.0, "users.list_available_profiles"))
    }

    /// List the user's pending invitations.
    ///
    /// Optional, set on the request: `invitation_key`, `limit`, `offset`.
    ///
    /// `users.list_invitations`: `GET /user/invitations/list/`.
    ///
    /// Reply: The invitations. Awaited for one page; `pages` and `items` follow to the end.
    pub fn list_invitations(&self) -> ListInvitations {
        ListInvitations(Draft::new(self.0, "users.list_invitations"))
    }

    /// List the shares the user is a member of.
    ///
    /// Optional, set on the request: `limit`, `offset`, `output`.
    ///
    /// `users.list_shares`: `GET /user/me/list/shares/`.
    ///
    /// Reply: A page of shares. Awaited for one page; `pages` and `items` follow to the end.
    pub fn list_shares(&self) -> ListShares {
        ListShares(Draft::new(self.0, "users.list_shares"))
    }

    /// Download a user's asset.
    ///
    /// - `user_id`: Profile id or email address of the user, or `me` for the signed-in user.
    /// - `asset_name`: Kind of asset.
    ///
    /// `users.read_asset`: `GET /user/{user_id}/assets/{asset_name}/read/`.
    ///
    /// Reply: The bytes. Awaited for all of it; `stream` reads it piece by piece.
    pub fn read_asset(
        &self,
        user_id: impl Into<String>,
        asset_name: impl Into<String>,
    ) -> ReadAsset {
        ReadAsset(
            Draft::new(self.0, "users.read_asset")
                .value::<String>("user_id", user_id)
                .value::<String>("asset_name", asset_name),
        )
    }

    /// Search the user's contacts by name or email.
    ///
    /// Looks through people met before in invitations, shares or chats.
    ///
    /// - `search`: Part of a name or address.
    ///
    /// `users.search`: `GET /users/search/`.
    ///
    /// Reply: Matches, email address to name.
    pub fn search(&self, search: impl Into<String>) -> Search {
        Search(Draft::new(self.0, "users.search").value::<String>("search", search))
    }

    /// Turn taking the profile photo from the sign-in provider on or off.
    ///
    /// - `state`: The parameter `state`. One of `enable`, `disable`.
    ///
    /// `users.set_autosync`: `GET /user/me/autosync/{state}/`.
    ///
    /// Reply: Set.
    pub fn set_autosync(&self, state: impl Into<models::UsersSetAutosyncState>) -> SetAutosync {
        SetAutosync(
            Draft::new(self.0, "users.set_autosync")
                .value::<models::UsersSetAutosyncState>("state", state),
        )
    }

    /// Replace the user's instructions for the AI.
    ///
    /// - `content`: Markdown, at most 65536 bytes of UTF-8. At most 65536 bytes of UTF-8; `""`
    ///   clears it.
    ///
    /// `users.set_instructions`: `POST /user/me/instructions/`.
    ///
    /// Reply: The instructions as written.
    #[deprecated(note = "the service no longer documents it")]
    pub fn set_instructions(&self, content: impl Into<String>) -> SetInstructions {
        SetInstructions(
            Draft::new(self.0, "users.set_instructions").value::<String>("content", content),
        )
    }

    /// Change the signed-in user's profile.
    ///
    /// A new email address waits for auth.confirm_email_change. Email and password need
    /// current_password when a password is set.
    ///
    /// Optional, set on the request: `first_name`, `last_name`, `email_address`, `password`,
    /// `current_password`, `phone_country`, `phone_number`.
    ///
    /// `users.update`: `POST /user/update/`. Not sent again when its outcome is unknown if
    /// `email_address` or `password` is given.
    ///
    /// Needs: scope userdetails:\*:rw for email and password.
    ///
    /// At least one field is given. `phone_country` is given only together with `phone_number`.
    /// `phone_number` is given only together with `phone_country`.
    ///
    /// Reply: Changed.
    ///
    /// # Errors
    ///
    /// - HTTP 403, code 10769 (User Details Scope Required).
    /// - HTTP 403, code 10770 (Scope Write Required).
    pub fn update(&self) -> Update {
        Update(Draft::new(self.0, "users.update"))
    }

    /// Upload a user's asset.
    ///
    /// - `user_id`: Profile id or email address of the user, or `me` for the signed-in user.
    /// - `asset_name`: Kind of asset, for example profile_pic.
    /// - `file`: The file with its name.
    ///
    /// `users.upload_asset`: `POST /user/{user_id}/assets/{asset_name}/`.
    ///
    /// Reply: Stored.
    pub fn upload_asset(
        &self,
        user_id: impl Into<String>,
        asset_name: impl Into<String>,
        file: impl Into<Input>,
    ) -> UploadAsset {
        UploadAsset(
            Draft::new(self.0, "users.upload_asset")
                .value::<String>("user_id", user_id)
                .value::<String>("asset_name", asset_name)
                .input("file", file),
        )
    }

    /// Check a phone number with its country code.
    ///
    /// - `country_code`: Digits without a plus sign. Of the form `^[0-9]+$`.
    /// - `phone_number`: Digits only. Of the form `^[0-9]+$`.
    ///
    /// `users.validate_phone`: `GET /user/phone/{country_code}-{phone_number}/`.
    ///
    /// Reply: The result.
    pub fn validate_phone(
        &self,
        country_code: impl Into<String>,
        phone_number: impl Into<String>,
    ) -> ValidatePhone {
        ValidatePhone(
            Draft::new(self.0, "users.validate_phone")
                .value::<String>("country_code", country_code)
                .value::<String>("phone_number", phone_number),
        )
    }
}

/// A request of [`Users::accept_all_invitations`]: accept all pending invitations.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AcceptAllInvitations(Draft);

impl AcceptAllInvitations {
    /// Key from an invitation link.
    pub fn invitation_key(self, invitation_key: impl Into<String>) -> Self {
        Self(self.0.value::<String>("invitation_key", invitation_key))
    }
}

typed!(AcceptAllInvitations, models::UsersAcceptAllInvitationsReply);

/// A request of [`Users::accept_invitation`]: accept one invitation.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AcceptInvitation(Draft);

typed!(AcceptInvitation, Value);

/// A request of [`Users::check_allowed`]: check that the user's country may create shares and orgs.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CheckAllowed(Draft);

typed!(CheckAllowed, Value);

/// A request of [`Users::clear_instructions`]: clear the user's instructions for the AI.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ClearInstructions(Draft);

typed!(ClearInstructions, Value);

/// A request of [`Users::close`]: close the signed-in user's account.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Close(Draft);

impl Close {
    /// Only says whether the account could be closed.
    pub fn dryrun(self, dryrun: bool) -> Self {
        Self(self.0.flag("dryrun", dryrun))
    }

    /// Code of the authenticator app or phone, asked of an API key whose account has two-factor on
    /// (passkeys: auth.step_up).
    pub fn token(self, token: impl Into<String>) -> Self {
        Self(self.0.value::<String>("token", token))
    }
}

typed!(Close, Value);

/// A request of [`Users::create`]: create an account.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Create(Draft);

impl Create {
    /// The parameter `first_name`.
    pub fn first_name(self, first_name: impl Into<String>) -> Self {
        Self(self.0.value::<String>("first_name", first_name))
    }

    /// The parameter `last_name`.
    pub fn last_name(self, last_name: impl Into<String>) -> Self {
        Self(self.0.value::<String>("last_name", last_name))
    }

    /// Marks the account as an AI agent's for good; omit it for a person.
    pub fn agent(self, agent: bool) -> Self {
        Self(self.0.flag("agent", agent))
    }
}

typed!(Create, models::UsersCreateReply);

/// A request of [`Users::decline_invitation`]: decline one invitation.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeclineInvitation(Draft);

typed!(DeclineInvitation, Value);

/// A request of [`Users::delete_asset`]: delete a user's asset.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteAsset(Draft);

typed!(DeleteAsset, Value);

/// A request of [`Users::get`]: get a user; me is the signed-in one.
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

typed!(Get, models::User);

/// A request of [`Users::get_instructions`]: get the user's instructions for the AI.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetInstructions(Draft);

typed!(GetInstructions, models::UserInstructions);

/// A request of [`Users::get_invitation`]: get an invitation.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetInvitation(Draft);

typed!(GetInvitation, Value);

/// A request of [`Users::get_me`]: get the signed-in user.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetMe(Draft);

impl GetMe {
    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }
}

typed!(GetMe, models::User);

/// A request of [`Users::get_org_limits`]: get the user's limits for creating organizations.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetOrgLimits(Draft);

typed!(GetOrgLimits, Value);

/// A request of [`Users::get_support_pin`]: get the support PIN and identity hash.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetSupportPin(Draft);

typed!(GetSupportPin, Value);

/// A request of [`Users::list_apps`]: list the apps installed for the user.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListApps(Draft);

typed!(ListApps, Value);

/// A request of [`Users::list_asset_types`]: list the kinds of asset a user can have.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListAssetTypes(Draft);

typed!(ListAssetTypes, Value);

/// A request of [`Users::list_assets`]: list a user's assets.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListAssets(Draft);

typed!(ListAssets, Value);

/// A request of [`Users::list_available_profiles`]: tell which kinds of profile the user can reach.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListAvailableProfiles(Draft);

typed!(ListAvailableProfiles, Value);

/// A request of [`Users::list_invitations`]: list the user's pending invitations.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListInvitations(Draft);

impl ListInvitations {
    /// Key from an invitation link.
    pub fn invitation_key(self, invitation_key: impl Into<String>) -> Self {
        Self(self.0.value::<String>("invitation_key", invitation_key))
    }

    /// Largest number of items to return. 1 to 500. Default: `100`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.set("limit", limit))
    }

    /// Number of items to skip. At least 0. Default: `0`.
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.set("offset", offset))
    }
}

listing!(
    ListInvitations,
    models::UsersListInvitationsReply,
    models::Invitation
);

/// A request of [`Users::list_shares`]: list the shares the user is a member of.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListShares(Draft);

impl ListShares {
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

listing!(ListShares, models::UsersListSharesReply, models::Share);

/// A request of [`Users::read_asset`]: download a user's asset.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ReadAsset(Draft);

bytes!(ReadAsset);

/// A request of [`Users::search`]: search the user's contacts by name or email.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Search(Draft);

typed!(Search, Value);

/// A request of [`Users::set_autosync`]: turn taking the profile photo from the sign-in provider on or off.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SetAutosync(Draft);

typed!(SetAutosync, Value);

/// A request of [`Users::set_instructions`]: replace the user's instructions for the AI.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SetInstructions(Draft);

impl SetInstructions {
    /// Clears `content`.
    pub fn clear_content(self) -> Self {
        Self(self.0.clear("content", Some("")))
    }
}

typed!(SetInstructions, models::UserInstructions);

/// A request of [`Users::update`]: change the signed-in user's profile.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Update(Draft);

impl Update {
    /// The parameter `first_name`.
    pub fn first_name(self, first_name: impl Into<String>) -> Self {
        Self(self.0.value::<String>("first_name", first_name))
    }

    /// The parameter `last_name`.
    pub fn last_name(self, last_name: impl Into<String>) -> Self {
        Self(self.0.value::<String>("last_name", last_name))
    }

    /// The parameter `email_address`.
    pub fn email_address(self, email_address: impl Into<String>) -> Self {
        Self(self.0.value::<String>("email_address", email_address))
    }

    /// New password.
    pub fn password(self, password: impl Into<String>) -> Self {
        Self(self.0.value::<String>("password", password))
    }

    /// Present password as proof.
    pub fn current_password(self, current_password: impl Into<String>) -> Self {
        Self(self.0.value::<String>("current_password", current_password))
    }

    /// Country code, digits only. Of the form `^[0-9]+$`.
    pub fn phone_country(self, phone_country: impl Into<String>) -> Self {
        Self(self.0.value::<String>("phone_country", phone_country))
    }

    /// Digits only. Of the form `^[0-9]+$`.
    pub fn phone_number(self, phone_number: impl Into<String>) -> Self {
        Self(self.0.value::<String>("phone_number", phone_number))
    }
}

typed!(Update, Value);

/// A request of [`Users::upload_asset`]: upload a user's asset.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UploadAsset(Draft);

typed!(UploadAsset, Value);

/// A request of [`Users::validate_phone`]: check a phone number with its country code.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ValidatePhone(Draft);

typed!(ValidatePhone, Value);
