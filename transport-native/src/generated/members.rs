// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `members`.

use crate::Client;
use crate::draft::{Draft, listing, typed};
use fastio_core::description::models;
use serde_json::Value;

/// Operations of the area `members`; see [`Client::members`].
#[derive(Debug, Clone, Copy)]
pub struct Members<'c>(pub(super) &'c Client);

#[allow(clippy::too_many_arguments)]
impl Members<'_> {
    /// Add a user as member, or invite somebody by e-mail address.
    ///
    /// A user ID adds that user. An address adds the user who has it, else sends an invitation and
    /// makes a pending member. Needs the right to manage members.
    ///
    /// - `entity`: Kind of profile the path addresses, where organizations share it too. One of
    ///   `org`, `workspace`, `share`.
    /// - `entity_id`: Profile id or custom name of the org, workspace or share.
    /// - `email_or_user_id`: A 19-digit user ID or an e-mail address.
    ///
    /// Optional, set on the request: `permissions`, `notify_options`, `expires`,
    /// `force_notification`, `message`, `invitation_expires`.
    ///
    /// `members.add`: `POST /{entity}/{entity_id}/members/{email_or_user_id}/`. Not sent again when
    /// its outcome is unknown.
    ///
    /// Reply: Added or invited.
    pub fn add(
        &self,
        entity: impl Into<models::Entity>,
        entity_id: impl Into<String>,
        email_or_user_id: impl Into<String>,
    ) -> Add {
        Add(Draft::new(self.0, "members.add")
            .value::<models::Entity>("entity", entity)
            .value::<String>("entity_id", entity_id)
            .value::<String>("email_or_user_id", email_or_user_id))
    }

    /// Accept or decline an invitation with the key from its e-mail.
    ///
    /// - `entity`: Kind of profile the path addresses, where organizations share it too. One of
    ///   `org`, `workspace`, `share`.
    /// - `entity_id`: Profile id or custom name of the org, workspace or share.
    /// - `invitation_key`: Key from the invitation's link.
    /// - `action`: What to do with it. One of `accept`, `decline`.
    ///
    /// `members.answer_invitation`: `POST
    /// /{entity}/{entity_id}/members/join/{invitation_key}/{action}/`.
    ///
    /// Reply: Answered.
    pub fn answer_invitation(
        &self,
        entity: impl Into<models::Entity>,
        entity_id: impl Into<String>,
        invitation_key: impl Into<String>,
        action: impl Into<models::MembersAnswerInvitationAction>,
    ) -> AnswerInvitation {
        AnswerInvitation(
            Draft::new(self.0, "members.answer_invitation")
                .value::<models::Entity>("entity", entity)
                .value::<String>("entity_id", entity_id)
                .value::<String>("invitation_key", invitation_key)
                .value::<models::MembersAnswerInvitationAction>("action", action),
        )
    }

    /// Revoke an invitation.
    ///
    /// Takes the pending member out of the member list too.
    ///
    /// - `entity`: Kind of profile the path addresses, where organizations share it too. One of
    ///   `org`, `workspace`, `share`.
    /// - `entity_id`: Profile id or custom name of the org, workspace or share.
    /// - `invitation_id`: ID of the invitation, or the invited address.
    ///
    /// `members.delete_invitation`: `DELETE
    /// /{entity}/{entity_id}/members/invitation/{invitation_id}/`. What it takes away is gone for
    /// good, or for others.
    ///
    /// Reply: Revoked.
    pub fn delete_invitation(
        &self,
        entity: impl Into<models::Entity>,
        entity_id: impl Into<String>,
        invitation_id: impl Into<String>,
    ) -> DeleteInvitation {
        DeleteInvitation(
            Draft::new(self.0, "members.delete_invitation")
                .value::<models::Entity>("entity", entity)
                .value::<String>("entity_id", entity_id)
                .value::<String>("invitation_id", invitation_id),
        )
    }

    /// Read one membership.
    ///
    /// Role, state of the invitation, notification preference and end of the membership.
    ///
    /// - `entity`: Kind of profile the path addresses, where organizations share it too. One of
    ///   `org`, `workspace`, `share`.
    /// - `entity_id`: Profile id or custom name of the org, workspace or share.
    /// - `user_id`: Profile id or email address of the user, or `me` for the signed-in user.
    ///
    /// `members.get`: `GET /{entity}/{entity_id}/member/{user_id}/details/`.
    ///
    /// Reply: The membership.
    pub fn get(
        &self,
        entity: impl Into<models::Entity>,
        entity_id: impl Into<String>,
        user_id: impl Into<String>,
    ) -> Get {
        Get(Draft::new(self.0, "members.get")
            .value::<models::Entity>("entity", entity)
            .value::<String>("entity_id", entity_id)
            .value::<String>("user_id", user_id))
    }

    /// Join without an invitation.
    ///
    /// An organization takes users of its authorized e-mail domain, a workspace those its join
    /// permission admits, a share those its access option admits.
    ///
    /// - `entity`: Kind of profile the path addresses, where organizations share it too. One of
    ///   `org`, `workspace`, `share`.
    /// - `entity_id`: Profile id or custom name of the org, workspace or share.
    ///
    /// `members.join`: `POST /{entity}/{entity_id}/members/join/`.
    ///
    /// Reply: Joined.
    pub fn join(&self, entity: impl Into<models::Entity>, entity_id: impl Into<String>) -> Join {
        Join(
            Draft::new(self.0, "members.join")
                .value::<models::Entity>("entity", entity)
                .value::<String>("entity_id", entity_id),
        )
    }

    /// End the caller's own membership.
    ///
    /// Not possible for the owner, who hands over or closes first.
    ///
    /// - `entity`: Kind of profile the path addresses, where organizations share it too. One of
    ///   `org`, `workspace`, `share`.
    /// - `entity_id`: Profile id or custom name of the org, workspace or share.
    ///
    /// `members.leave`: `DELETE /{entity}/{entity_id}/member/`. What it takes away is gone for
    /// good, or for others.
    ///
    /// Reply: Left.
    pub fn leave(&self, entity: impl Into<models::Entity>, entity_id: impl Into<String>) -> Leave {
        Leave(
            Draft::new(self.0, "members.leave")
                .value::<models::Entity>("entity", entity)
                .value::<String>("entity_id", entity_id),
        )
    }

    /// List the members, invited ones included.
    ///
    /// Who is invited but has no account yet is in the list with status pending and an invite;
    /// invite.id is what members.delete_invitation takes.
    ///
    /// - `entity`: Kind of profile the path addresses, where organizations share it too. One of
    ///   `org`, `workspace`, `share`.
    /// - `entity_id`: Profile id or custom name of the org, workspace or share.
    ///
    /// Optional, set on the request: `limit`, `offset`, `output`.
    ///
    /// `members.list`: `GET /{entity}/{entity_id}/members/list/`.
    ///
    /// Reply: One page of members. Awaited for one page; `pages` and `items` follow to the end.
    pub fn list(&self, entity: impl Into<models::Entity>, entity_id: impl Into<String>) -> List {
        List(
            Draft::new(self.0, "members.list")
                .value::<models::Entity>("entity", entity)
                .value::<String>("entity_id", entity_id),
        )
    }

    /// List the invitations an organization, workspace or share has sent.
    ///
    /// Pending ones. Any member of an organization may ask.
    ///
    /// - `entity`: Kind of profile the path addresses, where organizations share it too. One of
    ///   `org`, `workspace`, `share`.
    /// - `entity_id`: Profile id or custom name of the org, workspace or share.
    ///
    /// Optional, set on the request: `limit`, `offset`.
    ///
    /// `members.list_invitations`: `GET /{entity}/{entity_id}/members/invitations/list/`.
    ///
    /// Reply: The invitations. Awaited for one page; `pages` and `items` follow to the end.
    pub fn list_invitations(
        &self,
        entity: impl Into<models::Entity>,
        entity_id: impl Into<String>,
    ) -> ListInvitations {
        ListInvitations(
            Draft::new(self.0, "members.list_invitations")
                .value::<models::Entity>("entity", entity)
                .value::<String>("entity_id", entity_id),
        )
    }

    /// List the sent invitations that are in one state.
    ///
    /// - `entity`: Kind of profile the path addresses, where organizations share it too. One of
    ///   `org`, `workspace`, `share`.
    /// - `entity_id`: Profile id or custom name of the org, workspace or share.
    /// - `state`: The state. One of `pending`, `accepted`, `declined`.
    ///
    /// Optional, set on the request: `limit`, `offset`.
    ///
    /// `members.list_invitations_by_state`: `GET
    /// /{entity}/{entity_id}/members/invitations/list/{state}/`.
    ///
    /// Reply: The invitations. Awaited for one page; `pages` and `items` follow to the end.
    pub fn list_invitations_by_state(
        &self,
        entity: impl Into<models::Entity>,
        entity_id: impl Into<String>,
        state: impl Into<models::InvitationState>,
    ) -> ListInvitationsByState {
        ListInvitationsByState(
            Draft::new(self.0, "members.list_invitations_by_state")
                .value::<models::Entity>("entity", entity)
                .value::<String>("entity_id", entity_id)
                .value::<models::InvitationState>("state", state),
        )
    }

    /// Remove a member.
    ///
    /// Not the owner. Needs the right to manage members.
    ///
    /// - `entity`: Kind of profile the path addresses, where organizations share it too. One of
    ///   `org`, `workspace`, `share`.
    /// - `entity_id`: Profile id or custom name of the org, workspace or share.
    /// - `email_or_user_id`: A 19-digit user ID or an e-mail address.
    ///
    /// `members.remove`: `DELETE /{entity}/{entity_id}/members/{email_or_user_id}/`. What it takes
    /// away is gone for good, or for others.
    ///
    /// Reply: Removed.
    pub fn remove(
        &self,
        entity: impl Into<models::Entity>,
        entity_id: impl Into<String>,
        email_or_user_id: impl Into<String>,
    ) -> Remove {
        Remove(
            Draft::new(self.0, "members.remove")
                .value::<models::Entity>("entity", entity)
                .value::<String>("entity_id", entity_id)
                .value::<String>("email_or_user_id", email_or_user_id),
        )
    }

    /// Hand the ownership to another member.
    ///
    /// Owner only. The owner until then becomes admin.
    ///
    /// - `entity`: Kind of profile the path addresses, where organizations share it too. One of
    ///   `org`, `workspace`, `share`.
    /// - `entity_id`: Profile id or custom name of the org, workspace or share.
    /// - `user_id`: Profile id or email address of the user, or `me` for the signed-in user.
    ///
    /// `members.transfer_ownership`: `POST
    /// /{entity}/{entity_id}/member/{user_id}/transfer_ownership/`. Not sent again when its outcome
    /// is unknown. What it takes away is gone for good, or for others.
    ///
    /// Reply: Handed over.
    pub fn transfer_ownership(
        &self,
        entity: impl Into<models::Entity>,
        entity_id: impl Into<String>,
        user_id: impl Into<String>,
    ) -> TransferOwnership {
        TransferOwnership(
            Draft::new(self.0, "members.transfer_ownership")
                .value::<models::Entity>("entity", entity)
                .value::<String>("entity_id", entity_id)
                .value::<String>("user_id", user_id),
        )
    }

    /// Change a member's role, notifications or end of membership.
    ///
    /// Only the fields sent change. The role owner is given with members.transfer_ownership only.
    ///
    /// - `entity`: Kind of profile the path addresses, where organizations share it too. One of
    ///   `org`, `workspace`, `share`.
    /// - `entity_id`: Profile id or custom name of the org, workspace or share.
    /// - `user_id`: Profile id or email address of the user, or `me` for the signed-in user.
    ///
    /// Optional, set on the request: `permissions`, `notifications`, `notify_options`, `expires`.
    ///
    /// `members.update`: `POST /{entity}/{entity_id}/member/{user_id}/update/`.
    ///
    /// At least one field is given.
    ///
    /// Reply: The changed membership.
    pub fn update(
        &self,
        entity: impl Into<models::Entity>,
        entity_id: impl Into<String>,
        user_id: impl Into<String>,
    ) -> Update {
        Update(
            Draft::new(self.0, "members.update")
                .value::<models::Entity>("entity", entity)
                .value::<String>("entity_id", entity_id)
                .value::<String>("user_id", user_id),
        )
    }

    /// Send an invitation again, or change its state, role or end.
    ///
    /// state accepted or declined also is how the invited user answers one invitation by ID
    /// (workspaces and shares). Which fields make the service send the mail again is not
    /// documented. users.accept_invitation and users.decline_invitation answer without the entity.
    ///
    /// - `entity`: Kind of profile the path addresses, where organizations share it too. One of
    ///   `org`, `workspace`, `share`.
    /// - `entity_id`: Profile id or custom name of the org, workspace or share.
    /// - `invitation_id`: ID of the invitation, or the invited address.
    ///
    /// Optional, set on the request: `state`, `permissions`, `notify_options`, `expires`.
    ///
    /// `members.update_invitation`: `POST
    /// /{entity}/{entity_id}/members/invitation/{invitation_id}/`. Not sent again when its outcome
    /// is unknown.
    ///
    /// Reply: The changed invitation.
    pub fn update_invitation(
        &self,
        entity: impl Into<models::Entity>,
        entity_id: impl Into<String>,
        invitation_id: impl Into<String>,
    ) -> UpdateInvitation {
        UpdateInvitation(
            Draft::new(self.0, "members.update_invitation")
                .value::<models::Entity>("entity", entity)
                .value::<String>("entity_id", entity_id)
                .value::<String>("invitation_id", invitation_id),
        )
    }
}

/// A request of [`Members::add`]: add a user as member, or invite somebody by e-mail address.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Add(Draft);

impl Add {
    /// Role that can be granted. org takes admin and member, workspace also guest, share also guest
    /// and view. One of `admin`, `member`, `guest`, `view`. Default: `member`.
    pub fn permissions(self, permissions: impl Into<models::MemberRole>) -> Self {
        Self(
            self.0
                .value::<models::MemberRole>("permissions", permissions),
        )
    }

    /// What the member is told. The list is not published; two values are known.
    pub fn notify_options(self, notify_options: impl Into<models::NotifyPreference>) -> Self {
        Self(
            self.0
                .value::<models::NotifyPreference>("notify_options", notify_options),
        )
    }

    /// End of the membership, YYYY-MM-DD HH:MM:SS UTC; null or an empty string clears it. `"null"`
    /// or `""` clears it.
    pub fn expires(self, expires: impl Into<String>) -> Self {
        Self(self.0.value::<String>("expires", expires))
    }

    /// Clears `expires`.
    pub fn clear_expires(self) -> Self {
        Self(self.0.clear("expires", Some("null")))
    }

    /// Send the mail again, 60 seconds after the first at the earliest.
    pub fn force_notification(self, force_notification: bool) -> Self {
        Self(self.0.set("force_notification", force_notification))
    }

    /// Words for the invitation mail.
    pub fn message(self, message: impl Into<String>) -> Self {
        Self(self.0.value::<String>("message", message))
    }

    /// End of the invitation, YYYY-MM-DD HH:MM:SS UTC.
    pub fn invitation_expires(self, invitation_expires: impl Into<String>) -> Self {
        Self(
            self.0
                .value::<String>("invitation_expires", invitation_expires),
        )
    }
}

typed!(Add, Value);

/// A request of [`Members::answer_invitation`]: accept or decline an invitation with the key from its e-mail.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AnswerInvitation(Draft);

typed!(AnswerInvitation, Value);

/// A request of [`Members::delete_invitation`]: revoke an invitation.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteInvitation(Draft);

typed!(DeleteInvitation, Value);

/// A request of [`Members::get`]: read one membership.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Get(Draft);

typed!(Get, models::MembersGetReply);

/// A request of [`Members::join`]: join without an invitation.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Join(Draft);

typed!(Join, Value);

/// A request of [`Members::leave`]: end the caller's own membership.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Leave(Draft);

typed!(Leave, Value);

/// A request of [`Members::list`]: list the members, invited ones included.
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

listing!(List, models::MembersListReply, models::Member);

/// A request of [`Members::list_invitations`]: list the invitations an organization, workspace or share has sent.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListInvitations(Draft);

impl ListInvitations {
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
    models::MembersListInvitationsReply,
    models::EntityInvitation
);

/// A request of [`Members::list_invitations_by_state`]: list the sent invitations that are in one state.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListInvitationsByState(Draft);

impl ListInvitationsByState {
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
    ListInvitationsByState,
    models::MembersListInvitationsByStateReply,
    models::EntityInvitation
);

/// A request of [`Members::remove`]: remove a member.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Remove(Draft);

typed!(Remove, Value);

/// A request of [`Members::transfer_ownership`]: hand the ownership to another member.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct TransferOwnership(Draft);

typed!(TransferOwnership, Value);

/// A request of [`Members::update`]: change a member's role, notifications or end of membership.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Update(Draft);

impl Update {
    /// Role that can be granted. org takes admin and member, workspace also guest, share also guest
    /// and view. One of `admin`, `member`, `guest`, `view`.
    pub fn permissions(self, permissions: impl Into<models::MemberRole>) -> Self {
        Self(
            self.0
                .value::<models::MemberRole>("permissions", permissions),
        )
    }

    /// What the member is told. The list is not published; two values are known.
    pub fn notifications(self, notifications: impl Into<models::NotifyPreference>) -> Self {
        Self(
            self.0
                .value::<models::NotifyPreference>("notifications", notifications),
        )
    }

    /// What the member is told. The list is not published; two values are known.
    pub fn notify_options(self, notify_options: impl Into<models::NotifyPreference>) -> Self {
        Self(
            self.0
                .value::<models::NotifyPreference>("notify_options", notify_options),
        )
    }

    /// End of the membership, YYYY-MM-DD HH:MM:SS; null or an empty string clears it. `"null"` or
    /// `""` clears it.
    pub fn expires(self, expires: impl Into<String>) -> Self {
        Self(self.0.value::<String>("expires", expires))
    }

    /// Clears `expires`.
    pub fn clear_expires(self) -> Self {
        Self(self.0.clear("expires", Some("null")))
    }
}

typed!(Update, Value);

/// A request of [`Members::update_invitation`]: send an invitation again, or change its state, role or end.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateInvitation(Draft);

impl UpdateInvitation {
    /// State of an invitation. One of `pending`, `accepted`, `declined`.
    pub fn state(self, state: impl Into<models::InvitationState>) -> Self {
        Self(self.0.value::<models::InvitationState>("state", state))
    }

    /// Role that can be granted. org takes admin and member, workspace also guest, share also guest
    /// and view. One of `admin`, `member`, `guest`, `view`.
    pub fn permissions(self, permissions: impl Into<models::MemberRole>) -> Self {
        Self(
            self.0
                .value::<models::MemberRole>("permissions", permissions),
        )
    }

    /// What the member is told. The list is not published; two values are known.
    pub fn notify_options(self, notify_options: impl Into<models::NotifyPreference>) -> Self {
        Self(
            self.0
                .value::<models::NotifyPreference>("notify_options", notify_options),
        )
    }

    /// End of the membership as date and time.
    pub fn expires(self, expires: impl Into<String>) -> Self {
        Self(self.0.value::<String>("expires", expires))
    }
}

typed!(UpdateInvitation, Value);
