//! The seeded accounts: the same for the same seed.

use super::credentials::{ApiKey, OAuthSession, REFRESH_SECONDS};
use super::orgs::{Members, Subscription};
use super::scope::{Access, Scope};
use super::users::TwoFactor;
use super::{Org, Role, Secret, State, User, Workspace};
use crate::random::Random;
use crate::time::Now;
use serde_json::{Map, Value, json};

/// The password of every seeded account.
pub const PASSWORD: &str = "sandbox-password";
/// The client id of the seeded OAuth session.
pub const CLIENT_ID: &str = "fastio-sandbox-client";

/// What `GET /_sandbox/seed` tells. Made for tests, so it holds the secrets.
#[derive(Clone, Default)]
pub struct Seed(pub Value);

impl std::fmt::Debug for Seed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Seed(..)")
    }
}

/// The seeded accounts: name, first name, whether an agent, whether it has a second factor.
const ACCOUNTS: [(&str, &str, bool, bool); 4] = [
    ("owner", "Olivia", false, false),
    ("member", "Milo", false, false),
    ("agent", "Ada", true, false),
    ("totp", "Theo", false, true),
];

/// Puts the seeded accounts, organization and workspace into an empty state.
pub fn plant(state: &mut State, seed: u64, now: Now) {
    // Requests are numbered from 1, so 0 is the seed's own.
    let mut random = Random::new(Random::entropy(seed, 0));
    let mut users = Map::new();
    let mut ids = Vec::new();
    let mut totp_secret = String::new();
    for (name, first, agent, second_factor) in ACCOUNTS {
        let email = format!("{name}@sandbox.test");
        let mut user = User::new(random.profile_id(), &email, PASSWORD, now);
        user.verified = true;
        user.agent = agent;
        user.first_name = Some(first.to_owned());
        user.last_name = Some("Sandbox".to_owned());
        if second_factor {
            totp_secret = crate::totp::new_secret(&mut random);
            user.two_factor = TwoFactor::Enabled(Secret(totp_secret.clone()));
        }
        let key = ApiKey {
            id: random.opaque_id("b"),
            user: user.id.clone(),
            secret: Secret(random.secret(48)),
            memo: Some("seeded".to_owned()),
            // The account and its administration, so that one key drives every operation.
            scopes: Some(vec![Scope::account(Access::Admin), Scope::user_details()]),
            agent_name: None,
            created: now,
            expires: None,
        };
        users.insert(
            name.to_owned(),
            json!({"id": user.id, "email": email, "password": PASSWORD,
                   "api_key": key.secret.0, "api_key_id": key.id}),
        );
        ids.push(user.id.clone());
        state.credentials.keys.insert(key.id.clone(), key);
        state.users.insert(user.id.clone(), user);
    }
    if let Some(Value::Object(totp)) = users.get_mut("totp") {
        totp.insert("totp_secret".to_owned(), json!(totp_secret));
    }
    let owner = ids.first().cloned().unwrap_or_default();
    let mut members = Members::owned_by(&owner, now);
    for id in ids.iter().skip(1).take(2) {
        members.set(id, Role::Member, now);
    }
    let org = plant_org(state, &mut random, members.clone(), now);
    let workspace = plant_workspace(state, &mut random, &org, members, now);
    let session = OAuthSession {
        id: random.opaque_id("b"),
        user: owner,
        client_id: CLIENT_ID.to_owned(),
        refresh: Secret(random.secret(64)),
        expires: now.plus_s(REFRESH_SECONDS),
        scopes: vec![Scope::account(Access::Write)],
        scope_word: "user".to_owned(),
        device_name: Some("seeded".to_owned()),
        agent_name: None,
    };
    state.seed = Seed(json!({
        "seed": seed,
        "users": users,
        "org": {"id": org, "domain": "sandbox"},
        "workspace": {"id": workspace, "folder_name": "sandbox-files"},
        "oauth": {"client_id": CLIENT_ID, "refresh_token": session.refresh.0, "session_id": session.id},
        "totp_secret": totp_secret,
    }));
    state
        .credentials
        .sessions
        .insert(session.id.clone(), session);
}

fn plant_org(state: &mut State, random: &mut Random, members: Members, now: Now) -> String {
    let mut fields = Map::new();
    fields.insert("name".to_owned(), json!("Sandbox"));
    fields.insert("industry".to_owned(), json!("technology"));
    fields.insert("perm_member_manage".to_owned(), json!("Member or above"));
    fields.insert("billing_email".to_owned(), json!("owner@sandbox.test"));
    let org = Org {
        id: random.profile_id(),
        domain: "sandbox".to_owned(),
        fields,
        members,
        subscription: Some(Subscription {
            plan: "business_v2_monthly".to_owned(),
            start: now,
            end: now.plus_s(30 * 24 * 3600),
            cancel_at: None,
        }),
        closed: false,
        created: now,
        updated: now,
    };
    let id = org.id.clone();
    state.orgs.insert(id.clone(), org);
    id
}

fn plant_workspace(
    state: &mut State,
    random: &mut Random,
    org: &str,
    members: Members,
    now: Now,
) -> String {
    let mut fields = Map::new();
    fields.insert("name".to_owned(), json!("Sandbox files"));
    fields.insert("perm_join".to_owned(), json!("Member or above"));
    fields.insert("perm_member_manage".to_owned(), json!("Admin or above"));
    let workspace = Workspace {
        id: random.profile_id(),
        org: org.to_owned(),
        folder_name: "sandbox-files".to_owned(),
        fields,
        intelligence: true,
        members,
        archived: false,
        closed: false,
        created: now,
        updated: now,
    };
    let id = workspace.id.clone();
    state.workspaces.insert(id.clone(), workspace);
    id
}
