//! Everything the service knows, as plain values.

pub mod changes;
pub mod credentials;
pub mod mail;
pub mod orgs;
pub mod scope;
pub mod secret;
pub mod seed;
pub mod users;
pub mod workspaces;

use crate::domain::activity::Activity;
use crate::domain::batches::Batches;
use crate::domain::chats::Chats;
use crate::domain::fileshares::FileShare;
use crate::domain::tokens::ReadTokens;
use crate::domain::tree::Tree;
use crate::domain::uploads::Uploads;
use crate::domain::web::Web;
use crate::options::{Clock, Envelope, Kept, Options, UploadRules};
use crate::time::Now;
use std::collections::BTreeMap;

pub use credentials::Credentials;
pub use mail::Mail;
pub use orgs::{Membership, Org, Role};
pub use scope::Scope;
pub use secret::Secret;
pub use seed::Seed;
pub use users::User;
pub use workspaces::Workspace;

/// A 19-digit profile id.
pub type ProfileId = String;

/// The state of the service. [`crate::step::step`] is the only thing that changes it.
#[derive(Debug, Clone)]
pub struct State {
    /// Settings that shape answers.
    pub settings: Settings,
    /// What `GET /_sandbox/seed` tells.
    pub seed: Seed,
    /// Users by id.
    pub users: BTreeMap<ProfileId, User>,
    /// Organizations by id.
    pub orgs: BTreeMap<ProfileId, Org>,
    /// Workspaces by id.
    pub workspaces: BTreeMap<ProfileId, Workspace>,
    /// Sessions, API keys, OAuth grants.
    pub credentials: Credentials,
    /// Mail that was sent.
    pub mail: Vec<Mail>,
    /// Requests counted for rate limits.
    pub limits: crate::limits::Limits,
    /// Files and folders by workspace; see [`State::tree`].
    pub trees: BTreeMap<ProfileId, Tree>,
    /// Upload sessions.
    pub uploads: Uploads,
    /// File Shares by id.
    pub file_shares: BTreeMap<ProfileId, FileShare>,
    /// Imports by URL, and what they find.
    pub web: Web,
    /// Replies to batches of uploads.
    pub batches: Batches,
    /// Conversations.
    pub chats: Chats,
    /// What changed where.
    pub activity: Activity,
    /// Tokens that read one file, or one folder as an archive.
    pub read_tokens: ReadTokens,
}

/// Settings that shape answers.
#[derive(Debug, Clone, Copy)]
pub struct Settings {
    /// How answers are wrapped.
    pub envelope: Envelope,
    /// Whether requests are limited.
    pub rate_limit: bool,
    /// Sizes of uploads.
    pub upload_rules: UploadRules,
    /// Whether time stands still by itself, so that nothing can be paced.
    pub manual_clock: bool,
    /// Whether large files are thrown away.
    pub discard: bool,
}

impl State {
    /// The seeded state: the same for the same seed.
    pub fn new(options: &Options, now: Now) -> State {
        let mut state = State {
            settings: Settings {
                envelope: options.envelope,
                rate_limit: options.rate_limit,
                upload_rules: options.upload_rules,
                manual_clock: options.clock == Clock::Manual,
                discard: options.content == Kept::Small,
            },
            seed: Seed::default(),
            users: BTreeMap::new(),
            orgs: BTreeMap::new(),
            workspaces: BTreeMap::new(),
            credentials: Credentials::default(),
            mail: Vec::new(),
            limits: crate::limits::Limits::default(),
            trees: BTreeMap::new(),
            uploads: Uploads::default(),
            file_shares: BTreeMap::new(),
            web: Web::default(),
            batches: Batches::default(),
            chats: Chats::default(),
            activity: Activity::default(),
            read_tokens: ReadTokens::default(),
        };
        seed::plant(&mut state, options.seed, now);
        state
    }

    /// Open upload sessions.
    pub fn upload_sessions(&self) -> usize {
        self.uploads.count()
    }

    /// The storage of a workspace, empty as long as nothing was stored.
    pub fn tree(&self, workspace: &str) -> &Tree {
        static EMPTY: Tree = Tree::new();
        self.trees.get(workspace).unwrap_or(&EMPTY)
    }

    /// The storage of a workspace, to be changed.
    pub fn tree_mut(&mut self, workspace: &str) -> &mut Tree {
        self.trees.entry(workspace.to_owned()).or_default()
    }

    /// The user with this id or email address.
    pub fn find_user(&self, reference: &str) -> Option<&User> {
        self.users
            .get(reference)
            .or_else(|| self.users.values().find(|user| user.has_email(reference)))
            .filter(|user| !user.closed)
    }

    /// The organization with this id or domain.
    pub fn find_org(&self, reference: &str) -> Option<&Org> {
        self.orgs
            .get(reference)
            .or_else(|| self.orgs.values().find(|org| org.domain == reference))
            .filter(|org| !org.closed)
    }

    /// The workspace with this id or folder name.
    pub fn find_workspace(&self, reference: &str) -> Option<&Workspace> {
        self.workspaces
            .get(reference)
            .or_else(|| {
                let mut all = self.workspaces.values();
                all.find(|workspace| workspace.folder_name == reference)
            })
            .filter(|workspace| !workspace.closed)
    }

    /// The role of a user in an organization.
    pub fn org_role(&self, org: &str, user: &str, now: Now) -> Option<Role> {
        let org = self.orgs.get(org)?;
        org.members.role(user, now)
    }

    /// The role of a user in a workspace: by membership, or as owner or admin of its organization.
    pub fn workspace_role(&self, workspace: &str, user: &str, now: Now) -> Option<Role> {
        let workspace = self.workspaces.get(workspace)?;
        let own = workspace.members.role(user, now);
        let by_org = self
            .org_role(&workspace.org, user, now)
            .filter(|role| *role >= Role::Admin);
        own.max(by_org)
    }
}
