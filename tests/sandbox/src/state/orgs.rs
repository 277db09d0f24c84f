//! Organizations, their members and their subscription.

use super::ProfileId;
use crate::time::Now;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// A role, from least to most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// May look.
    View,
    /// A guest.
    Guest,
    /// A member.
    Member,
    /// Administers.
    Admin,
    /// Owns.
    Owner,
}

impl Role {
    /// As it stands on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Role::View => "view",
            Role::Guest => "guest",
            Role::Member => "member",
            Role::Admin => "admin",
            Role::Owner => "owner",
        }
    }

    /// The role with this word.
    pub fn named(word: &str) -> Option<Role> {
        [
            Role::View,
            Role::Guest,
            Role::Member,
            Role::Admin,
            Role::Owner,
        ]
        .into_iter()
        .find(|role| role.as_str() == word)
    }
}

/// One membership.
#[derive(Debug, Clone)]
pub struct Membership {
    /// The member's role.
    pub role: Role,
    /// Since when.
    pub since: Now,
    /// Until when, if it ends.
    pub expires: Option<Now>,
    /// What the member is told, in the words of the service.
    pub notify: Option<String>,
}

/// An invitation of somebody who has no account yet.
#[derive(Debug, Clone)]
pub struct Invitation {
    /// Its id.
    pub id: String,
    /// The key in the mail's link.
    pub key: super::Secret,
    /// The address invited.
    pub email: String,
    /// The role to come.
    pub role: Role,
    /// `pending`, `accepted` or `declined`.
    pub state: &'static str,
    /// When it was sent.
    pub created: Now,
    /// Until when it holds.
    pub expires: Option<Now>,
}

impl Invitation {
    /// Whether it waits for the owner of this address.
    pub fn is_open(&self, email: &str, now: Now) -> bool {
        self.state == "pending"
            && self.email.eq_ignore_ascii_case(email)
            && self.expires.is_none_or(|end| end > now)
    }
}

/// Members and invitations of an organization or workspace.
#[derive(Debug, Clone, Default)]
pub struct Members {
    /// Memberships by user, in the order of the users' ids.
    pub active: BTreeMap<ProfileId, Membership>,
    /// Invitations in the order they were sent.
    pub invited: Vec<Invitation>,
}

impl Members {
    /// The members of something new: its owner.
    pub fn owned_by(user: &str, now: Now) -> Members {
        let mut members = Members::default();
        members.set(user, Role::Owner, now);
        members
    }

    /// Makes a user a member, or changes the role.
    pub fn set(&mut self, user: &str, role: Role, now: Now) {
        let entry = self.active.entry(user.to_owned());
        entry
            .and_modify(|membership| membership.role = role)
            .or_insert(Membership {
                role,
                since: now,
                expires: None,
                notify: None,
            });
    }

    /// Answers the open invitations of an address that are chosen, accepted ones with a
    /// membership. Tells how many there were.
    pub fn answer(
        &mut self,
        user: &str,
        email: &str,
        accept: bool,
        now: Now,
        chosen: impl Fn(&Invitation) -> bool,
    ) -> usize {
        let mut answered = 0;
        let mut role = None;
        for invitation in &mut self.invited {
            if !invitation.is_open(email, now) || !chosen(invitation) {
                continue;
            }
            invitation.state = if accept { "accepted" } else { "declined" };
            role = role.max(Some(invitation.role));
            answered += 1;
        }
        if let (Some(role), true) = (role, accept) {
            self.set(user, role, now);
        }
        answered
    }

    /// The role of a user, if the membership has not ended.
    pub fn role(&self, user: &str, now: Now) -> Option<Role> {
        let membership = self.active.get(user)?;
        let over = membership.expires.is_some_and(|end| end <= now);
        (!over).then_some(membership.role)
    }
}

/// A subscription.
#[derive(Debug, Clone)]
pub struct Subscription {
    /// Plan id.
    pub plan: String,
    /// Start of the present period.
    pub start: Now,
    /// End of the present period.
    pub end: Now,
    /// When it ends, if cancelled.
    pub cancel_at: Option<Now>,
}

/// One organization.
#[derive(Debug, Clone)]
pub struct Org {
    /// Its profile id.
    pub id: ProfileId,
    /// Its domain, which stands for the id.
    pub domain: String,
    /// Settings as they were given, by wire name.
    pub fields: Map<String, Value>,
    /// Who is in it.
    pub members: Members,
    /// Its subscription.
    pub subscription: Option<Subscription>,
    /// Whether it is closed.
    pub closed: bool,
    /// When it was made.
    pub created: Now,
    /// When it was last changed.
    pub updated: Now,
}

impl Org {
    /// Whether it may do what costs resources.
    pub fn subscribed(&self, now: Now) -> bool {
        self.subscription
            .as_ref()
            .is_some_and(|subscription| subscription.cancel_at.is_none_or(|end| end > now))
    }
}
