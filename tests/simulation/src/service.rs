//! The sandbox's state, stepped by hand.

use crate::dice::Dice;
use crate::plan::{FOLDER, Plan};
use fastio_sandbox::content::Content;
use fastio_sandbox::domain::node::{Author, Kind, NewContent, Node, ROOT};
use fastio_sandbox::domain::tree::Stamp;
use fastio_sandbox::random::Random;
use fastio_sandbox::reply::{Outcome, Reply};
use fastio_sandbox::request::Request;
use fastio_sandbox::time::Now;
use fastio_sandbox::{Clock, Options, State, UploadRules, caller, step};
use serde_json::{Value, json};
use std::sync::OnceLock;

/// What every run begins with.
#[derive(Debug)]
struct Base {
    state: State,
    workspace: String,
    folder: String,
    owner: String,
    stranger: String,
}

fn base() -> &'static Base {
    static BASE: OnceLock<Base> = OnceLock::new();
    BASE.get_or_init(|| {
        let options = Options {
            rate_limit: false,
            clock: Clock::Manual,
            ..Options::default()
        };
        let mut state = State::new(&options, Now::MANUAL_START);
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let seed = |pointer: &str| state.seed.0.pointer(pointer).map(text).unwrap_or_default();
        let workspace = seed("/workspace/id");
        let owner = seed("/users/owner/id");
        let stranger = seed("/users/member/id");
        let mut random = Random::new([7; 32]);
        let mut stamp = Stamp {
            now: Now::MANUAL_START,
            random: &mut random,
        };
        let tree = state.tree_mut(&workspace);
        let made = tree.create_folder(ROOT, FOLDER, false, author(&owner), &mut stamp);
        let folder = made.map(|(id, _)| id).unwrap_or_default();
        Base {
            state,
            workspace,
            folder,
            owner,
            stranger,
        }
    })
}

fn author(user: &str) -> Author {
    Author {
        user: user.to_owned(),
        agent: None,
    }
}

/// The service.
#[derive(Debug)]
pub struct Service {
    /// Its state.
    pub state: State,
    dice: Dice,
    steps: u64,
}

impl Service {
    /// The service at the start of a run.
    pub fn new(plan: &Plan) -> Self {
        let mut state = base().state.clone();
        state.settings.upload_rules = UploadRules {
            single_call_max: plan.single_call_max,
            min_chunk: plan.min_chunk,
        };
        Service {
            state,
            dice: Dice::new(plan.seed),
            steps: 0,
        }
    }

    /// The workspace that all goes to.
    pub fn workspace() -> &'static str {
        &base().workspace
    }

    /// The id of the folder that files go to, or of the top.
    pub fn folder(in_folder: bool) -> &'static str {
        if in_folder { &base().folder } else { ROOT }
    }

    /// A secret or id of the seed.
    pub fn seeded(pointer: &str) -> String {
        let value = base().state.seed.0.pointer(pointer);
        value.and_then(Value::as_str).unwrap_or_default().to_owned()
    }

    /// One look at a request.
    pub fn step(&mut self, request: &Request, now: Now) -> Outcome {
        self.steps += 1;
        let entropy = self.dice.entropy(("step", self.steps));
        step::step(&mut self.state, request, now, entropy)
    }

    /// Does what is due by now.
    pub fn settle(&mut self, now: Now) {
        self.steps += 1;
        let mut random = Random::new(self.dice.entropy(("settle", self.steps)));
        self.state.settle(&mut random, now);
    }

    /// The token of a request ends.
    pub fn forget_token(&mut self, request: &Request) {
        if let Some(token) = caller::bearer(request) {
            self.state.credentials.forget_token(token);
        }
    }

    /// Somebody else stores a file.
    pub fn put(&mut self, path: &str, bytes: &[u8], now: Now) {
        self.steps += 1;
        let mut random = Random::new(self.dice.entropy(("put", self.steps)));
        let mut stamp = Stamp {
            now,
            random: &mut random,
        };
        let author = author(&base().stranger);
        let content = NewContent {
            content: Content::from(bytes.to_vec()),
            origin: None,
            hash: None,
            author: author.clone(),
        };
        let tree = self.state.tree_mut(Service::workspace());
        let (folders, name) = path.rsplit_once('/').unwrap_or(("", path));
        // The names are good and nobody locks a file, so it is not refused.
        if let Ok((folder, _)) = tree.create_path(ROOT, folders, &author, &mut stamp) {
            let _ = tree.put_file(&folder, name, content, &mut stamp);
        }
    }

    /// The file at this path, seen from the top.
    pub fn file(&self, path: &str) -> Option<&Node> {
        let tree = self.state.tree(Service::workspace());
        let (folders, name) = path.rsplit_once('/').unwrap_or(("", path));
        let mut folder = ROOT;
        for name in folders.split('/').filter(|name| !name.is_empty()) {
            folder = &tree.child(folder, name)?.id;
        }
        tree.child(folder, name)
    }

    /// The node of this id.
    pub fn node(&self, id: &str) -> Option<&Node> {
        self.state.tree(Service::workspace()).any(id).ok()
    }

    /// Every file that is stored, by its path.
    pub fn files(&self) -> Vec<(String, &Node)> {
        let tree = self.state.tree(Service::workspace());
        let mut files = Vec::new();
        let mut folders = vec![(String::new(), ROOT)];
        while let Some((path, folder)) = folders.pop() {
            for node in tree.children(folder) {
                let at = [&path, node.name.as_str()].concat();
                match node.kind {
                    Kind::Folder => folders.push((at + "/", &node.id)),
                    _ => files.push((at, node)),
                }
            }
        }
        files
    }

    /// Bytes by order of a session's chunks; `None` if there is no such session.
    pub fn chunks(&self, session: &str) -> Option<Vec<(u32, u64)>> {
        let session = self.state.uploads.get(&base().owner, session).ok()?;
        Some(
            session
                .chunks
                .iter()
                .map(|(order, content)| (*order, content.size()))
                .collect(),
        )
    }

    /// Whether a session is there.
    pub fn has_session(&self, session: &str) -> bool {
        self.state.uploads.get(&base().owner, session).is_ok()
    }
}

/// All bytes of stored content; runs keep it in memory.
pub fn bytes_of(content: &Content) -> Vec<u8> {
    content.read(u64::MAX).unwrap_or_default()
}

/// A refusal that the service's handlers had no part in.
pub fn refusal(status: u16, code: u32, wait: Option<(u64, String)>) -> Reply {
    let mut error = json!({"code": code, "text": "This fault was drawn."});
    if let (Some((seconds, _)), Some(error)) = (&wait, error.as_object_mut()) {
        error.insert(
            "params".to_owned(),
            json!({ "retry_after_seconds": seconds }),
        );
    }
    let reply = Reply::json(status, &json!({"result": false, "error": error}));
    match wait {
        Some((_, expires)) => reply.header("x-ve-limit-expires", expires),
        None => reply,
    }
}
