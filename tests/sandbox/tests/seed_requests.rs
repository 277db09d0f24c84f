//! Requests that the service's own documents show, sent as they stand: only the host and the ids
//! differ. Judged by what the same documents say comes back. The source of each is the number of
//! the document (see the conventions of the description).

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "test code"
)]

mod common;

use common::Program;
use serde_json::Value;
use std::collections::BTreeMap;

/// One documented request.
struct Shown {
    source: &'static str,
    /// Method and path as printed, with `{names}` for what differs.
    request: &'static str,
    form: &'static [(&'static str, &'static str)],
    status: u16,
    /// Pointers into the payload that have to be there.
    holds: &'static [&'static str],
    /// What later requests need: a name, and where it is in the payload.
    keep: &'static [(&'static str, &'static str)],
}

const fn shown(source: &'static str, request: &'static str) -> Shown {
    Shown {
        source,
        request,
        form: &[],
        status: 200,
        holds: &[],
        keep: &[],
    }
}

struct Player {
    program: Program,
    values: BTreeMap<String, String>,
    token: Option<String>,
}

impl Player {
    fn new() -> Player {
        let program = Program::start(&["--rate-limit", "off"]);
        Player {
            program,
            values: BTreeMap::new(),
            token: None,
        }
    }

    fn fill(&self, text: &str) -> String {
        self.values
            .iter()
            .fold(text.to_owned(), |text, (name, value)| {
                text.replace(&format!("{{{name}}}"), value)
            })
    }

    fn send(&mut self, shown: &Shown) -> Value {
        let (method, path) = shown.request.split_once(' ').unwrap();
        let url = format!("{}{}", self.program.origin(), self.fill(path));
        let mut request = self.program.http.request(method.parse().unwrap(), url);
        if let Some(token) = &self.token {
            request = request.bearer_auth(token);
        }
        if !shown.form.is_empty() {
            let form: Vec<_> = shown
                .form
                .iter()
                .map(|(name, text)| (*name, self.fill(text)))
                .collect();
            request = request.form(&form);
        }
        let reply = request.send().unwrap();
        let (status, body) = (reply.status().as_u16(), reply.text().unwrap());
        let what = format!("{} {}: {status} {body}", shown.source, shown.request);
        assert_eq!(status, shown.status, "{what}");
        let body: Value = serde_json::from_str(&body).unwrap_or(Value::Null);
        let payload = body.get("response").unwrap_or(&body).clone();
        for pointer in shown.holds {
            assert!(
                payload.pointer(pointer).is_some(),
                "{pointer} is missing: {what}"
            );
        }
        for (name, pointer) in shown.keep {
            let value = payload
                .pointer(pointer)
                .unwrap_or_else(|| panic!("{pointer} is missing: {what}"));
            let text = value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned);
            self.values.insert((*name).to_owned(), text);
        }
        payload
    }

    /// Signs in as the documents do: GET /current/user/auth/ with HTTP Basic.
    fn sign_in(&mut self, email: &str, password: &str) {
        let reply = self
            .program
            .get("/user/auth/")
            .basic_auth(email, Some(password))
            .send()
            .unwrap();
        let payload = common::payload(reply);
        self.token = Some(payload["auth_token"].as_str().unwrap().to_owned());
    }
}

#[test]
fn what_needs_no_account() {
    let mut player = Player::new();
    for step in [
        Shown {
            holds: &["/status", "/service", "/timestamp"],
            ..shown("seed-000", "GET /current/ping/")
        },
        shown("seed-000", "GET /current/system/status/"),
        Shown {
            holds: &["/issuer"],
            ..shown("seed-000", "GET /.well-known/oauth-authorization-server/")
        },
        shown("seed-000", "GET /.well-known/oauth-protected-resource/"),
        Shown {
            status: 401,
            holds: &[
                "/error/code",
                "/error/text",
                "/error/documentation_url",
                "/error/resource",
            ],
            ..shown("seed-000", "GET /current/orgs/list/")
        },
        Shown {
            // 400 in this document, 406 since (see x-client-rules).
            status: 406,
            holds: &[
                "/error/params/0/name",
                "/error/params/0/kind",
                "/error/params/0/message",
                "/error/params/0/code",
            ],
            ..shown("seed-000", "POST /current/user/email/")
        },
    ] {
        player.send(&step);
    }
}

/// seed-002, "Option 1: Autonomous Agent", and the calls the same document lists for afterwards.
#[test]
fn an_agent_starts_on_its_own() {
    let mut player = Player::new();
    let email = "agent.one@example.com";
    player
        .values
        .insert("agent_email".to_owned(), email.to_owned());
    player.send(&Shown {
        form: &[
            ("email_address", "{agent_email}"),
            ("password", "secret pass"),
            ("tos_agree", "true"),
            ("agent", "true"),
        ],
        ..shown("seed-002", "POST /current/user/")
    });
    player.sign_in(email, "secret pass");
    player.send(&Shown {
        form: &[("email", "{agent_email}")],
        ..shown("seed-002", "POST /current/user/email/validate/")
    });
    let mail = player
        .program
        .http
        .get(format!("{}/mail", player.program.control()));
    let mail: Value = mail.query(&[("to", email)]).send().unwrap().json().unwrap();
    let code = mail["mail"][0]["code"].as_str().unwrap().to_owned();
    player.values.insert("code".to_owned(), code);
    for step in [
        Shown {
            form: &[("email", "{agent_email}"), ("email_token", "{code}")],
            ..shown("seed-002", "POST /current/user/email/validate/")
        },
        shown("seed-002", "GET /current/user/auth/check/"),
        Shown {
            form: &[("domain", "my-agent-org")],
            keep: &[("org_id", "/org/id"), ("id", "/org/id")],
            ..shown("seed-002", "POST /current/org/create/")
        },
        Shown {
            status: 201,
            ..shown("seed-000", "POST /current/org/{org_id}/billing/")
        },
        shown(
            "seed-000",
            "GET /current/org/{org_id}/billing/usage/limits/credits/",
        ),
        Shown {
            form: &[
                ("folder_name", "my-workspace"),
                ("name", "My Workspace"),
                ("perm_join", "Member or above"),
                ("perm_member_manage", "Member or above"),
            ],
            keep: &[("workspace_id", "/workspace/id")],
            ..shown("seed-002", "POST /current/org/{org_id}/create/workspace/")
        },
        Shown {
            holds: &["/workspaces/0/folder_name", "/pagination/total"],
            ..shown("seed-002", "GET /current/org/{id}/list/workspaces/")
        },
        Shown {
            holds: &[
                "/orgs/0/domain",
                "/pagination/total",
                "/pagination/limit",
                "/pagination/offset",
                "/pagination/has_more",
            ],
            ..shown("seed-002", "GET /current/orgs/list/?limit=10&offset=0")
        },
        shown("seed-002", "GET /current/orgs/list/?limit=10&offset=10"),
        shown("seed-002", "GET /current/orgs/list/external/"),
        shown("seed-002", "GET /current/orgs/all/"),
        Shown {
            holds: &["/users/0/id"],
            ..shown("seed-002", "GET /current/org/{id}/members/list/")
        },
        Shown {
            form: &[("intelligence", "false")],
            ..shown("seed-004", "POST /current/workspace/{workspace_id}/update/")
        },
    ] {
        player.send(&step);
    }
}

/// seed-002, "Option 3: Agent Account Invited to a Human's Org".
#[test]
fn a_person_invites_an_agent() {
    let mut player = Player::new();
    let seed = player.program.seed();
    player.values.insert(
        "org_id".to_owned(),
        seed["org"]["id"].as_str().unwrap().to_owned(),
    );
    player.values.insert(
        "workspace_id".to_owned(),
        seed["workspace"]["id"].as_str().unwrap().to_owned(),
    );
    player
        .values
        .insert("agent_email".to_owned(), "totp@sandbox.test".to_owned());
    player.sign_in("owner@sandbox.test", "sandbox-password");
    for step in [
        Shown {
            form: &[("permissions", "member")],
            ..shown(
                "seed-002",
                "POST /current/org/{org_id}/members/{agent_email}/",
            )
        },
        Shown {
            form: &[("permissions", "member")],
            ..shown(
                "seed-002",
                "POST /current/workspace/{workspace_id}/members/{agent_email}/",
            )
        },
    ] {
        player.send(&step);
    }
    player.token = seed["users"]["totp"]["api_key"].as_str().map(str::to_owned);
    player.send(&shown(
        "seed-002",
        "POST /current/user/invitations/acceptall/",
    ));
    let listed = player.send(&shown("seed-002", "GET /current/orgs/list/"));
    assert_eq!(listed["orgs"][0]["domain"], "sandbox");
}

/// The four ways of authentication of seed-000, with the scopes of seed-001.
#[test]
fn every_documented_credential_works() {
    let mut player = Player::new();
    let seed = player.program.seed();
    player.sign_in("owner@sandbox.test", "sandbox-password");
    player.send(&Shown {
        keep: &[("api_key", "/api_key"), ("id", "/id")],
        form: &[("memo", "CI pipeline")],
        ..shown("seed-000", "POST /current/user/auth/key/")
    });
    player.send(&Shown {
        form: &[("agent_name", "builder")],
        ..shown("seed-000", "POST /current/user/auth/key/{id}/")
    });
    player.token = player.values.get("api_key").cloned();
    player.send(&Shown {
        holds: &["/auth_type", "/scopes"],
        ..shown("seed-001", "GET /current/auth/scopes/")
    });
    let secret = seed["totp_secret"].as_str().unwrap();
    let now = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .unwrap();
    let code = fastio_sandbox::totp::code(secret, now.as_secs()).unwrap();
    player.values.insert("token".to_owned(), code);
    player.sign_in("totp@sandbox.test", "sandbox-password");
    let full = player.send(&Shown {
        holds: &["/expires_in"],
        ..shown("seed-000", "POST /current/user/auth/2factor/auth/{token}/")
    });
    player.token = full["auth_token"].as_str().map(str::to_owned);
    player.send(&shown("seed-002", "GET /current/user/auth/check/"));
    player.token = None;
    player.values.insert(
        "refresh_token".to_owned(),
        seed["oauth"]["refresh_token"].as_str().unwrap().to_owned(),
    );
    player.values.insert(
        "client_id".to_owned(),
        seed["oauth"]["client_id"].as_str().unwrap().to_owned(),
    );
    let tokens = player.send(&Shown {
        form: &[
            ("grant_type", "refresh_token"),
            ("refresh_token", "{refresh_token}"),
            ("client_id", "{client_id}"),
        ],
        holds: &["/access_token", "/expires_in"],
        ..shown("seed-002", "POST /current/oauth/token/")
    });
    player.token = tokens["access_token"].as_str().map(str::to_owned);
    player.send(&shown("seed-002", "GET /current/user/auth/check/"));
}
