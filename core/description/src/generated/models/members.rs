// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Models of `members`.

#[allow(clippy::wildcard_imports, unused_imports)]
use crate::models::*;
use serde::{Deserialize, Serialize};

/// An invitation as its sender sees it. The request fields (state, permissions, notify_options,
/// expires) hint at the rest.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct EntityInvitation {
    /// Goes into the path of members.update_invitation and members.delete_invitation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `state`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<EntityInvitationState>,
    /// A point in time, UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<Timestamp>,
    /// A point in time, UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires: Option<Timestamp>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The member `state` of [`EntityInvitation`].
    EntityInvitationState {
        Pending = "pending",
        Accepted = "accepted",
        Declined = "declined",
    }
}

words! {
    /// State of an invitation.
    InvitationState {
        Pending = "pending",
        Accepted = "accepted",
        Declined = "declined",
    }
}

/// `InvitationUpdate`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct InvitationUpdate {
    /// State of an invitation. One of `pending`, `accepted`, `declined`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<InvitationState>,
    /// Role that can be granted. org takes admin and member, workspace also guest, share also guest
    /// and view. One of `admin`, `member`, `guest`, `view`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions: Option<MemberRole>,
    /// What the member is told. The list is not published; two values are known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_options: Option<NotifyPreference>,
    /// End of the membership as date and time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A user as a member; the fields of User come along. The role, the notification preference and
/// the end of the membership come too, under keys no source shows.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Member {
    /// Numeric id of a user, organization, workspace, share or file share. Always a string; it
    /// exceeds 2^53. From output level `terse` on.
    #[serde(
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::models::text_or_none"
    )]
    pub id: Option<String>,
    /// `account_type`. From output level `terse` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_type: Option<MemberAccountType>,
    /// `first_name`. From output level `terse` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// `last_name`. From output level `terse` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// `email_address`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_address: Option<String>,
    /// URL of the photo. From output level `terse` on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profile_pic: Option<String>,
    /// pending = invited and without an account so far.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<MemberStatus>,
    /// The open invitation of a pending member; null on an active one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invite: Option<MemberInvite>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// The member `account_type` of [`Member`].
    MemberAccountType {
        Human = "human",
        Agent = "agent",
    }
}

/// `MemberAdd`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MemberAdd {
    /// Role that can be granted. org takes admin and member, workspace also guest, share also guest
    /// and view. One of `admin`, `member`, `guest`, `view`. Default: `member`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions: Option<MemberRole>,
    /// What the member is told. The list is not published; two values are known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_options: Option<NotifyPreference>,
    /// End of the membership, YYYY-MM-DD HH:MM:SS UTC; null or an empty string clears it. `"null"`
    /// or `""` clears it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires: Option<String>,
    /// Send the mail again, 60 seconds after the first at the earliest.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force_notification: Option<bool>,
    /// Words for the invitation mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// End of the invitation, YYYY-MM-DD HH:MM:SS UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invitation_expires: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The open invitation of a pending member; null on an active one.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MemberInvite {
    /// Invitation ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// A point in time, UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<Timestamp>,
    /// YYYY-MM-DD HH:MM:SS UTC, or null without an end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires: Option<Timestamp>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// Role that can be granted. org takes admin and member, workspace also guest, share also guest
    /// and view.
    MemberRole {
        Admin = "admin",
        Member = "member",
        Guest = "guest",
        View = "view",
    }
}

words! {
    /// pending = invited and without an account so far.
    MemberStatus {
        Active = "active",
        Pending = "pending",
    }
}

/// `MemberUpdate`, as the API describes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MemberUpdate {
    /// Role that can be granted. org takes admin and member, workspace also guest, share also guest
    /// and view. One of `admin`, `member`, `guest`, `view`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions: Option<MemberRole>,
    /// What the member is told. The list is not published; two values are known. On: workspace.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notifications: Option<NotifyPreference>,
    /// What the member is told. The list is not published; two values are known. On: share.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_options: Option<NotifyPreference>,
    /// End of the membership, YYYY-MM-DD HH:MM:SS; null or an empty string clears it. `"null"` or
    /// `""` clears it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires: Option<String>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// What to do with it.
    MembersAnswerInvitationAction {
        Accept = "accept",
        Decline = "decline",
    }
}

union! {
    /// What `members.get` answers.
    MembersGetReply {
        /// Has one of `id`, `account_type`, `first_name`, `last_name`, `email_address`, `profile_pic`,
        /// `status`, `invite`.
        Member(Member) if has_key(&["id", "account_type", "first_name", "last_name", "email_address", "profile_pic", "status", "invite"]),
        /// Has one of `member`, `user`.
        Object(MembersGetReplyObject) if has_key(&["member", "user"]),
    }
}

/// A form of [`MembersGetReply`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MembersGetReplyObject {
    /// A user as a member; the fields of User come along. The role, the notification preference and
    /// the end of the membership come too, under keys no source shows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member: Option<Member>,
    /// A user as a member; the fields of User come along. The role, the notification preference and
    /// the end of the membership come too, under keys no source shows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<Member>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What `members.list_invitations_by_state` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MembersListInvitationsByStateReply {
    /// `invitations`. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invitations: Option<Vec<EntityInvitation>>,
    /// `OffsetPagination`, as the API describes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pagination: Option<OffsetPagination>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What `members.list_invitations` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MembersListInvitationsReply {
    /// `invitations`. Known by inference only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invitations: Option<Vec<EntityInvitation>>,
    /// `OffsetPagination`, as the API describes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pagination: Option<OffsetPagination>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What `members.list` answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MembersListReply {
    /// `users`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub users: Option<Vec<Member>>,
    /// `OffsetPagination`, as the API describes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pagination: Option<OffsetPagination>,
    /// Members the description does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

words! {
    /// What the member is told. The list is not published; two values are known.
    NotifyPreference {
        NotifyMeInApp = "Notify me in app",
        NotifyMeInAppAndViaEmail = "Notify me in app and via email",
    }
}
