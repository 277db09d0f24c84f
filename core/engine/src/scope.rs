//! What a credential may do: scopes such as `workspace:1234567890123456789:rw`.
//!
//! API keys, OAuth sessions and `auth.get_scopes` speak of them as texts. Here they are read, written and compared.

use crate::error::{Error, Result};
use std::fmt;
use std::str::FromStr;

/// One scope. Its text is `entity:id:mode`; the id is a profile id, or `*` for all.
///
/// ```
/// use fastio_core::scope::Scope;
///
/// let key: Scope = "workspace:*:rw".parse()?;
/// assert!(key.covers(&"workspace:1234567890123456789:r".parse()?));
/// assert!(!key.covers(&"org:1234567890123456789:r".parse()?));
/// assert_eq!(key.to_string(), "workspace:*:rw");
/// # Ok::<(), fastio_core::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Scope {
    /// What it is about.
    pub entity: ScopeEntity,
    /// The one it is about; `None` for all of them.
    pub id: Option<String>,
    /// What may be done.
    pub mode: ScopeMode,
}

/// What a scope is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ScopeEntity {
    /// The whole account, but for its details.
    User,
    /// Organizations, with their workspaces and shares.
    Org,
    /// Workspaces, with their shares.
    Workspace,
    /// Shares.
    Share,
    /// Password, email address and second factor of the account. There is only `userdetails:*:rw`, and no other scope
    /// includes it.
    UserDetails,
}

/// What a scope lets its holder do; each includes those before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ScopeMode {
    /// `r`: read.
    Read,
    /// `rw`: read and write.
    Write,
    /// `rwa`: read, write and administer.
    Admin,
}

const ENTITIES: [(ScopeEntity, &str); 5] = [
    (ScopeEntity::User, "user"),
    (ScopeEntity::Org, "org"),
    (ScopeEntity::Workspace, "workspace"),
    (ScopeEntity::Share, "share"),
    (ScopeEntity::UserDetails, "userdetails"),
];

const MODES: [(ScopeMode, &str); 3] = [
    (ScopeMode::Read, "r"),
    (ScopeMode::Write, "rw"),
    (ScopeMode::Admin, "rwa"),
];

impl Scope {
    /// Whether a holder of this scope may do what the other allows, as far as the two texts tell: which workspace
    /// belongs to which organization is not in them, so a scope of one organization is not seen to cover a workspace.
    pub fn covers(&self, other: &Scope) -> bool {
        use ScopeEntity::{Org, Share, User, UserDetails, Workspace};
        let entity = match (self.entity, other.entity) {
            (one, another) if one == another => self.id.is_none() || self.id == other.id,
            (_, UserDetails) => false,
            // Only all of the broader ones are sure to hold the narrower one.
            (User, _) | (Org, Workspace | Share) | (Workspace, Share) => self.id.is_none(),
            _ => false,
        };
        entity && self.mode >= other.mode
    }
}

impl FromStr for Scope {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        read(text).ok_or_else(|| {
            let why = "must be entity:id:mode, with user, org, workspace, share or userdetails, a profile id or *, and r, rw or rwa; userdetails exists as userdetails:*:rw only";
            Error::param("scope", "invalid", why)
        })
    }
}

fn read(text: &str) -> Option<Scope> {
    let (entity, rest) = text.split_once(':')?;
    let (id, mode) = rest.split_once(':')?;
    let (entity, _) = *ENTITIES.iter().find(|(_, word)| *word == entity)?;
    let (mode, _) = *MODES.iter().find(|(_, word)| *word == mode)?;
    let id = match id {
        "*" => None,
        id if !id.is_empty() && id.bytes().all(|b| b.is_ascii_digit()) => Some(id.to_owned()),
        _ => return None,
    };
    let details = entity == ScopeEntity::UserDetails;
    (!details || (id.is_none() && mode == ScopeMode::Write)).then_some(Scope { entity, id, mode })
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let entity = ENTITIES.iter().find(|(entity, _)| *entity == self.entity);
        let mode = MODES.iter().find(|(mode, _)| *mode == self.mode);
        let (entity, mode) = (
            entity.map_or("", |(_, word)| word),
            mode.map_or("", |(_, word)| word),
        );
        write!(f, "{entity}:{}:{mode}", self.id.as_deref().unwrap_or("*"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;

    fn scope(text: &str) -> Scope {
        text.parse().unwrap()
    }

    #[test]
    fn the_examples_of_the_description_are_read_and_written() {
        for text in [
            "org:1234567890123456789:rw",
            "share:*:r",
            "user:*:rwa",
            "userdetails:*:rw",
        ] {
            assert_eq!(scope(text).to_string(), text);
        }
    }

    #[test]
    fn what_is_no_scope_is_refused() {
        for text in [
            "",
            "user",
            "user:*",
            "user:*:w",
            "user::r",
            "users:*:r",
            "org:acme:r",
            "org:1 :r",
            "user:*:rw:",
            "userdetails:*:rwa",
            "userdetails:1:rw",
            "USER:*:r",
        ] {
            let error = text.parse::<Scope>().unwrap_err();
            assert_eq!(error.kind, ErrorKind::InvalidParameter, "{text}");
        }
    }

    #[test]
    fn a_scope_covers_its_like_and_what_is_surely_below_it() {
        let cases = [
            ("user:*:rw", "workspace:7:rw", true),
            ("user:*:rw", "workspace:7:rwa", false),
            ("user:*:rwa", "userdetails:*:rw", false),
            ("org:*:rw", "share:7:r", true),
            ("org:7:rw", "org:7:r", true),
            ("org:7:rw", "org:*:r", false),
            ("org:7:rw", "workspace:8:r", false),
            ("workspace:*:r", "share:*:r", true),
            ("workspace:*:r", "org:7:r", false),
            ("share:*:rwa", "workspace:7:r", false),
            ("userdetails:*:rw", "userdetails:*:rw", true),
        ];
        for (one, other, covers) in cases {
            assert_eq!(scope(one).covers(&scope(other)), covers, "{one} {other}");
        }
    }
}
