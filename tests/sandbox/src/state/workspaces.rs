//! Workspaces.

use super::ProfileId;
use super::orgs::Members;
use crate::time::Now;
use serde_json::{Map, Value};

/// One workspace. Its storage is kept elsewhere, by the workspace's id.
#[derive(Debug, Clone)]
pub struct Workspace {
    /// Its profile id.
    pub id: ProfileId,
    /// The organization it belongs to.
    pub org: ProfileId,
    /// Its folder name, unique over the whole service.
    pub folder_name: String,
    /// Settings as they were given, by wire name.
    pub fields: Map<String, Value>,
    /// Whether files are indexed for AI.
    pub intelligence: bool,
    /// Who is in it.
    pub members: Members,
    /// Whether it is archived, which blocks changes.
    pub archived: bool,
    /// Whether it is deleted.
    pub closed: bool,
    /// When it was made.
    pub created: Now,
    /// When it was last changed.
    pub updated: Now,
}
