//! Every curl command of the service's own documents, sent as it stands: only the host, the ids and the
//! credential differ. Judged by what the same documents say comes back. The source of each is the
//! number of the document (see the conventions of the description); what has none is of seed-004.

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

const HOST: &str = "https://api.fast.io/current";
/// The workspace and share of the documents.
const PROFILE: &str = "12345678901234567890";

/// A program with a file in its workspace, an hour after it was stored.
struct Shell {
    program: Program,
    key: String,
    workspace: String,
}

impl Shell {
    fn new() -> Shell {
        let program = Program::start(&["--rate-limit", "off", "--clock", "manual"]);
        let seed = program.seed();
        let shell = Shell {
            key: program.key("owner"),
            workspace: seed["workspace"]["id"].as_str().unwrap().to_owned(),
            program,
        };
        let text = "The quarterly revenue showed a 15% increase.";
        let part = reqwest::blocking::multipart::Part::text(text).file_name("quarterly-report.txt");
        let form = reqwest::blocking::multipart::Form::new()
            .text("action", "create")
            .text("name", "quarterly-report.txt")
            .text("size", text.len().to_string())
            .text("instance_id", shell.workspace.clone())
            .text("folder_id", "root")
            .part("chunk", part);
        let stored = shell.program.post("/upload/").multipart(form);
        let stored = stored.bearer_auth(&shell.key).send().unwrap();
        assert_eq!(stored.status(), 200, "{}", stored.text().unwrap());
        let hour = serde_json::json!({"advance_ms": 3_600_000});
        assert_eq!(shell.program.control_post("/clock", &hour).status(), 200);
        shell
    }

    /// Runs a command as a shell would. `fill` has values for what differs.
    fn run(&self, command: &str, fill: &[(&str, &str)]) -> (u16, Value) {
        let mut filled = command
            .replace(HOST, &self.program.base())
            .replace(PROFILE, &self.workspace)
            .replace("{workspace_id}", &self.workspace)
            .replace("{jwt_token}", &self.key);
        for (name, value) in fill {
            filled = filled.replace(name, value);
        }
        let mut words = shlex::split(&filled).unwrap().into_iter();
        assert_eq!(words.next().as_deref(), Some("curl"));
        let (mut method, mut url) = (String::from("GET"), None);
        let (mut headers, mut data) = (Vec::new(), Vec::new());
        while let Some(word) = words.next() {
            match word.as_str() {
                "-X" => method = words.next().unwrap(),
                "-H" => headers.push(words.next().unwrap()),
                "-d" => data.push(words.next().unwrap()),
                // Unbuffered output, and where it goes.
                "-N" => {}
                "-o" => drop(words.next()),
                _ => url = Some(word),
            }
        }
        let mut request = self
            .program
            .http
            .request(method.parse().unwrap(), url.unwrap());
        if !data.is_empty() {
            if !headers
                .iter()
                .any(|header| header.starts_with("Content-Type"))
            {
                headers.push("Content-Type: application/x-www-form-urlencoded".to_owned());
            }
            request = request.body(data.join("&"));
        }
        for header in &headers {
            let (name, value) = header.split_once(": ").unwrap();
            request = request.header(name, value);
        }
        let reply = request.send().unwrap();
        (reply.status().as_u16(), reply.json().unwrap())
    }
}

/// seed-000: introspection; what does not have it answers 405.
#[test]
fn introspection() {
    let command = r#"curl -X OPTIONS "https://api.fast.io/current/{endpoint}/" -H "Authorization: Bearer {jwt_token}""#;
    let (status, _) = Shell::new().run(command, &[("{endpoint}", "user/email")]);
    assert_eq!(status, 405);
}

/// With details, a hit holds the fields that the document shows, and the node as it is.
#[test]
fn search_by_content() {
    let shell = Shell::new();
    let limited = r#"curl -X GET "https://api.fast.io/current/workspace/12345678901234567890/storage/search/?search=quarterly%20revenue&limit=10" -H "Authorization: Bearer {jwt_token}""#;
    let detailed = r#"curl -X GET "https://api.fast.io/current/workspace/12345678901234567890/storage/search/?search=quarterly%20revenue&details=true" -H "Authorization: Bearer {jwt_token}""#;
    for (command, details) in [(limited, false), (detailed, true)] {
        let (status, body) = shell.run(command, &[]);
        assert_eq!(
            (status, body["result"].as_str()),
            (200, Some("yes")),
            "{body}"
        );
        let files = body["response"]["files"].as_object().unwrap();
        let (id, hit) = files.iter().next().unwrap();
        assert_eq!(hit["name"], "quarterly-report.txt");
        assert_eq!(hit["type"], "file");
        assert_eq!(hit["mimetype"], "text/plain");
        assert!(hit["parent_id"].is_string(), "{hit}");
        assert!(
            hit["relevance_score"]
                .as_f64()
                .is_some_and(|score| (0.0..=1.0).contains(&score))
        );
        assert!(
            hit["content_snippet"]
                .as_str()
                .unwrap()
                .contains("quarterly revenue")
        );
        assert_eq!(hit["match_source"], "both");
        let node = &hit["node"];
        assert_eq!(node.is_object(), details, "{hit}");
        if details {
            assert_eq!(node["id"], id.as_str());
            assert_eq!(node["name"], "quarterly-report.txt");
            assert_eq!(node["type"], "file");
            assert_eq!(node["size"], 44);
            assert_eq!(node["ai"]["state"], "indexed");
        }
    }
}

/// It comes back at once if something changed, with the keys of what did.
#[test]
fn activity() {
    let shell = Shell::new();
    let command = r#"curl -X GET "https://api.fast.io/current/activity/poll/{workspace_id}?wait=95&lastactivity={timestamp}" -H "Authorization: Bearer {jwt_token}""#;
    let (status, body) = shell.run(command, &[("{timestamp}", "2026-01-01%2000:00:00%20UTC")]);
    assert_eq!(status, 200, "{body}");
    let keys = body["response"]["activity"].as_array().unwrap();
    assert!(
        keys.iter()
            .any(|key| key.as_str().unwrap().starts_with("storage:")),
        "{body}"
    );
    assert!(body["response"]["lastactivity"].is_string());
}

/// What the sandbox does not cover says so. When one of these is implemented, judge it by its
/// document.
#[test]
fn the_rest_is_left_out_for_a_reason() {
    let shell = Shell::new();
    let mut sent = 0;
    for (reason, commands) in LEFT_OUT {
        for command in *commands {
            let (status, body) = shell.run(command, &[]);
            let code = body["error"]["code"].as_u64();
            assert_eq!(
                (status, code),
                (501, Some(1686)),
                "{reason}: {command}: {body}"
            );
            sent += 1;
        }
    }
    // With the four above, all there are.
    assert_eq!(sent, 32);
}

/// Commands by what they are about.
const LEFT_OUT: &[(&str, &[&str])] = &[
    (
        "the chat family before agent chats, which the service replaced",
        &[
            r#"curl -X POST "https://api.fast.io/current/workspace/12345678901234567890/ai/chat/" -H "Authorization: Bearer {jwt_token}" -d "type=chat_with_files" -d "question=What were the Q3 revenue figures?" -d "privacy=private" -d "personality=detailed""#,
            r#"curl -X GET "https://api.fast.io/current/workspace/12345678901234567890/ai/chat/list/" -H "Authorization: Bearer {jwt_token}""#,
            r#"curl -X GET "https://api.fast.io/current/workspace/12345678901234567890/ai/chat/aBcDeFgHiJkLmNoPqR/details/" -H "Authorization: Bearer {jwt_token}""#,
            r#"curl -X POST "https://api.fast.io/current/workspace/12345678901234567890/ai/chat/aBcDeFgHiJkLmNoPqR/update/" -H "Authorization: Bearer {jwt_token}" -d "name=Updated Chat Name""#,
            r#"curl -X DELETE "https://api.fast.io/current/workspace/12345678901234567890/ai/chat/aBcDeFgHiJkLmNoPqR/" -H "Authorization: Bearer {jwt_token}""#,
            r#"curl -X POST "https://api.fast.io/current/workspace/12345678901234567890/ai/chat/aBcDeFgHiJkLmNoPqR/message/" -H "Authorization: Bearer {jwt_token}" -d "question=How does that compare to Q2?""#,
            r#"curl -X GET "https://api.fast.io/current/workspace/12345678901234567890/ai/chat/aBcDeFgHiJkLmNoPqR/messages/list/" -H "Authorization: Bearer {jwt_token}""#,
            r#"curl -N -X GET "https://api.fast.io/current/workspace/12345678901234567890/ai/chat/aBcDeFgHiJkLmNoPqR/message/xYzAbCdEfGhIjKlMnO/read/" -H "Authorization: Bearer {jwt_token}" -H "Accept: text/event-stream""#,
            r#"curl -X POST "https://api.fast.io/current/workspace/{workspace_id}/ai/chat/" -H "Authorization: Bearer {jwt_token}" -d "question=What were the Q3 revenue figures?" -d "type=chat_with_files" -d "personality=detailed""#,
            r#"curl -X GET "https://api.fast.io/current/workspace/{workspace_id}/ai/chat/{chat_id}/message/{message_id}/details/" -H "Authorization: Bearer {jwt_token}""#,
            r#"curl -N -X GET "https://api.fast.io/current/workspace/{workspace_id}/ai/chat/{chat_id}/message/{message_id}/read/" -H "Authorization: Bearer {jwt_token}" -H "Accept: text/event-stream""#,
            r#"curl -X POST "https://api.fast.io/current/workspace/{workspace_id}/ai/chat/{chat_id}/message/" -H "Authorization: Bearer {jwt_token}" -d "question=How does that compare to Q2?""#,
            r#"curl -X POST "https://api.fast.io/current/share/12345678901234567890/ai/chat/" -H "Authorization: Bearer {jwt_token}" -d "type=chat_with_files" -d "question=What were the Q3 revenue figures?" -d "privacy=private" -d "personality=detailed""#,
            r#"curl -X GET "https://api.fast.io/current/share/12345678901234567890/ai/chat/list/" -H "Authorization: Bearer {jwt_token}""#,
            r#"curl -X GET "https://api.fast.io/current/share/12345678901234567890/ai/chat/aBcDeFgHiJkLmNoPqR/details/" -H "Authorization: Bearer {jwt_token}""#,
            r#"curl -X POST "https://api.fast.io/current/share/12345678901234567890/ai/chat/aBcDeFgHiJkLmNoPqR/update/" -H "Authorization: Bearer {jwt_token}" -d "name=Updated Chat Name""#,
            r#"curl -X DELETE "https://api.fast.io/current/share/12345678901234567890/ai/chat/aBcDeFgHiJkLmNoPqR/" -H "Authorization: Bearer {jwt_token}""#,
            r#"curl -X POST "https://api.fast.io/current/share/12345678901234567890/ai/chat/aBcDeFgHiJkLmNoPqR/message/" -H "Authorization: Bearer {jwt_token}" -d "question=How does that compare to Q2?""#,
            r#"curl -X GET "https://api.fast.io/current/share/12345678901234567890/ai/chat/aBcDeFgHiJkLmNoPqR/messages/list/" -H "Authorization: Bearer {jwt_token}""#,
            r#"curl -X GET "https://api.fast.io/current/share/12345678901234567890/ai/chat/aBcDeFgHiJkLmNoPqR/message/xYzAbCdEfGhIjKlMnO/details/" -H "Authorization: Bearer {jwt_token}""#,
            r#"curl -N -X GET "https://api.fast.io/current/share/12345678901234567890/ai/chat/aBcDeFgHiJkLmNoPqR/message/xYzAbCdEfGhIjKlMnO/read/" -H "Authorization: Bearer {jwt_token}" -H "Accept: text/event-stream""#,
            r#"curl -X POST "https://api.fast.io/current/share/12345678901234567890/ai/chat/aBcDeFgHiJkLmNoPqR/publish/" -H "Authorization: Bearer {jwt_token}""#,
        ],
    ),
    (
        "Markdown with links to files, for other assistants",
        &[
            r#"curl -X POST "https://api.fast.io/current/workspace/12345678901234567890/ai/share/" -H "Authorization: Bearer {jwt_token}" -H "Content-Type: application/json" -d '{"files": ["aBcDeFgHiJkLmN", "oPqRsTuVwXyZ12"]}'"#,
            r#"curl -X POST "https://api.fast.io/current/share/12345678901234567890/ai/share/" -H "Authorization: Bearer {jwt_token}" -H "Content-Type: application/json" -d '{"files": ["aBcDeFgHiJkLmN", "oPqRsTuVwXyZ12"]}'"#,
            r#"curl -X GET "https://api.fast.io/current/ai/share/aBcDeFgHiJkLmNoPqRsTuVwXyZ?file=0" -o downloaded_file.pdf"#,
        ],
    ),
    (
        "the list of token costs",
        &[
            r#"curl -X GET "https://api.fast.io/current/workspace/12345678901234567890/ai/transactions/" -H "Authorization: Bearer {jwt_token}""#,
        ],
    ),
    (
        "shares",
        &[
            r#"curl -X POST "https://api.fast.io/current/share/12345678901234567890/ai/autotitle/" -H "Authorization: Bearer {jwt_token}""#,
        ],
    ),
    (
        "metadata templates and values",
        &[
            r#"curl -X POST "https://api.fast.io/current/workspace/12345678901234567890/metadata/templates/" -H "Authorization: Bearer {jwt_token}" -d 'name=Invoice+Template' -d 'description=Metadata+schema+for+invoices' -d 'category=financial' -d 'fields=[{"name":"invoice_number","description":"Invoice number","type":"string","min":1,"max":50,"can_be_null":false},{"name":"amount","description":"Total amount","type":"float","min":0,"can_be_null":false}]'"#,
            r#"curl -X GET "https://api.fast.io/current/workspace/12345678901234567890/metadata/templates/list/" -H "Authorization: Bearer {jwt_token}""#,
            r#"curl -X GET "https://api.fast.io/current/workspace/12345678901234567890/metadata/templates/list/enabled/" -H "Authorization: Bearer {jwt_token}""#,
            r#"curl -X GET "https://api.fast.io/current/workspace/12345678901234567890/storage/aBcDeFgHiJkLmN/metadata/details/" -H "Authorization: Bearer {jwt_token}""#,
            r#"curl -X POST "https://api.fast.io/current/workspace/12345678901234567890/storage/aBcDeFgHiJkLmN/metadata/update/mt_oPqRsTuVwXyZ12/" -H "Authorization: Bearer {jwt_token}" -d 'key_values={"invoice_number":"INV-2025-001","amount":1500.00}'"#,
        ],
    ),
];
