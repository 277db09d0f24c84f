//! Scopes: `entity_type:entity_id:access_mode`.

use std::fmt;

/// How far a scope reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Access {
    /// `r`
    Read,
    /// `rw`
    Write,
    /// `rwa`: administration too.
    Admin,
}

impl Access {
    /// As it stands in a scope.
    pub fn as_str(self) -> &'static str {
        match self {
            Access::Read => "r",
            Access::Write => "rw",
            Access::Admin => "rwa",
        }
    }

    /// The access with this word.
    pub fn named(word: &str) -> Option<Self> {
        Some(match word {
            "r" => Access::Read,
            "rw" => Access::Write,
            "rwa" => Access::Admin,
            _ => return None,
        })
    }
}

/// One scope of a credential.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scope {
    /// `user`, `org`, `workspace`, `share` or `userdetails`.
    pub entity: String,
    /// A profile id, or `None` for `*`.
    pub id: Option<String>,
    /// How far it reaches.
    pub access: Access,
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let id = self.id.as_deref().unwrap_or("*");
        write!(f, "{}:{id}:{}", self.entity, self.access.as_str())
    }
}

impl Scope {
    /// Everything of the account, at this access.
    pub fn account(access: Access) -> Scope {
        Scope {
            entity: "user".to_owned(),
            id: None,
            access,
        }
    }

    /// Password, email and two-factor settings.
    pub fn user_details() -> Scope {
        Scope {
            entity: "userdetails".to_owned(),
            id: None,
            access: Access::Write,
        }
    }

    /// Reads a scope that has passed the description's pattern.
    pub fn parse(text: &str) -> Option<Scope> {
        let mut parts = text.split(':');
        let (entity, id, access) = (parts.next()?, parts.next()?, parts.next()?);
        let id = (id != "*").then(|| id.to_owned());
        Some(Scope {
            entity: entity.to_owned(),
            id,
            access: Access::named(access)?,
        })
    }

    /// Whether this scope holds everything the other does. `parents` are the entities above the
    /// other's, as kind and id.
    pub fn covers(&self, other: &Scope, parents: &[(&str, &str)]) -> bool {
        if self.access < other.access {
            return false;
        }
        if self.entity == "userdetails" || other.entity == "userdetails" {
            return self.entity == other.entity;
        }
        if self.entity == "user" {
            return true;
        }
        if self.entity == other.entity {
            return self.id.is_none() || self.id == other.id;
        }
        let above = ["org", "workspace", "share"];
        let rank = |entity: &str| above.iter().position(|kind| *kind == entity);
        match (&self.id, rank(&self.entity), rank(&other.entity)) {
            (None, Some(own), Some(others)) => own < others,
            (Some(id), Some(_), Some(_)) => parents.contains(&(self.entity.as_str(), id.as_str())),
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scope(text: &str) -> Scope {
        Scope::parse(text).unwrap()
    }

    #[test]
    fn broader_scopes_include_their_children() {
        let workspace = scope("workspace:2:r");
        assert!(scope("user:*:rw").covers(&workspace, &[]));
        assert!(scope("org:*:r").covers(&workspace, &[("org", "1")]));
        assert!(scope("org:1:r").covers(&workspace, &[("org", "1")]));
        assert!(!scope("org:9:r").covers(&workspace, &[("org", "1")]));
        assert!(!scope("workspace:3:rw").covers(&workspace, &[("org", "1")]));
        assert!(!scope("share:*:rw").covers(&workspace, &[("org", "1")]));
        assert!(!scope("user:*:r").covers(&scope("workspace:2:rw"), &[]));
    }

    #[test]
    fn user_details_stand_alone() {
        assert!(!scope("user:*:rwa").covers(&Scope::user_details(), &[]));
        assert!(scope("userdetails:*:rw").covers(&Scope::user_details(), &[]));
        assert!(!scope("userdetails:*:rw").covers(&scope("user:*:r"), &[]));
    }
}
