//! A signed-in member at work in the seeded workspace.

use super::{By, Got, World};
use crate::content::Content;
use crate::options::Options;
use crate::reply::{Outcome, Reply};
use crate::request::{Body, Part, Request};
use fastio_description::table::Method;
use serde_json::Value;

/// A service, and whose requests are sent to it.
pub struct Desk {
    pub world: World,
    pub token: String,
    pub workspace: String,
}

impl Desk {
    pub fn new() -> Desk {
        Desk::with(Options::default())
    }

    pub fn with(options: Options) -> Desk {
        let mut world = World::with(options);
        Desk {
            token: world.sign_in("member"),
            workspace: world.seed("/workspace/id"),
            world,
        }
    }

    /// Takes every membership of the workspace away.
    pub fn expel(&mut self) {
        let workspaces = &mut self.world.state.workspaces;
        workspaces.get_mut(&self.workspace).unwrap().members = Default::default();
    }

    /// A path below the workspace's storage.
    pub fn path(&self, below: &str) -> String {
        format!("/workspace/{}/storage/{below}", self.workspace)
    }

    pub fn get(&mut self, target: &str) -> Got {
        let token = self.token.clone();
        self.world.get(target, &By::Bearer(&token))
    }

    pub fn delete(&mut self, target: &str) -> Got {
        let token = self.token.clone();
        self.world.delete(target, &By::Bearer(&token))
    }

    pub fn post(&mut self, target: &str, form: &[(&str, &str)]) -> Got {
        let token = self.token.clone();
        self.world.post(target, &By::Bearer(&token), form)
    }

    /// A GET below the storage that must succeed.
    pub fn read(&mut self, below: &str) -> Value {
        let (status, payload) = self.get(&self.path(below));
        assert_eq!(status, 200, "{below}: {payload}");
        payload
    }

    /// A POST below the storage that must succeed.
    pub fn change(&mut self, below: &str, form: &[(&str, &str)]) -> Value {
        let (status, payload) = self.post(&self.path(below), form);
        assert_eq!(status, 200, "{below}: {payload}");
        payload
    }

    /// A multipart POST with one file part.
    pub fn send_file(&mut self, target: &str, fields: &[(&str, &str)], bytes: &[u8]) -> Got {
        let mut parts: Vec<Part> = fields
            .iter()
            .map(|(name, value)| Part {
                name: (*name).to_owned(),
                file_name: None,
                content_type: None,
                content: Content::from(value.as_bytes().to_vec()),
            })
            .collect();
        parts.push(Part {
            name: "chunk".to_owned(),
            file_name: Some("chunk.bin".to_owned()),
            content_type: Some("application/octet-stream".to_owned()),
            content: Content::from(bytes.to_vec()),
        });
        let mut request = Request::new(Method::Post, &format!("/current{target}"));
        request.body = Body::Multipart(parts);
        let token = self.token.clone();
        self.world.open(request, &By::Bearer(&token))
    }

    /// A POST whose whole body are these bytes.
    pub fn send_bytes(&mut self, target: &str, bytes: &[u8]) -> Got {
        let mut request = Request::new(Method::Post, &format!("/current{target}"));
        request.body = Body::Bytes {
            content_type: Some("application/octet-stream".to_owned()),
            content: Content::from(bytes.to_vec()),
        };
        let token = self.token.clone();
        self.world.open(request, &By::Bearer(&token))
    }

    /// An upload session as it stands a second later.
    pub fn session_later(&mut self, id: &str) -> Value {
        self.world.pass(1000);
        let (status, mut payload) = self.get(&format!("/upload/{id}/details/"));
        assert_eq!(status, 200, "{payload}");
        payload["session"].take()
    }

    /// Uploads a small file to the root and waits for it; its node id.
    pub fn file(&mut self, name: &str, text: &str) -> String {
        self.file_in("root", name, text)
    }

    /// Uploads a small file to a folder and waits for it; its node id.
    pub fn file_in(&mut self, folder: &str, name: &str, text: &str) -> String {
        let size = text.len().to_string();
        let workspace = self.workspace.clone();
        let fields = [
            ("name", name),
            ("size", &size),
            ("action", "create"),
            ("instance_id", &workspace),
            ("folder_id", folder),
        ];
        let (status, payload) = self.send_file("/upload/", &fields, text.as_bytes());
        assert_eq!(status, 200, "{payload}");
        let id = payload["id"].as_str().unwrap().to_owned();
        self.world.now = self.world.now.plus_s(1);
        let (_, payload) = self.get(&format!("/upload/{id}/details/"));
        assert_eq!(payload["session"]["status"], "complete", "{payload}");
        let node = payload["session"]["new_file_id"].as_str().unwrap();
        node.to_owned()
    }

    /// The reply to a GET with these headers.
    pub fn fetch(&mut self, target: &str, by: &By<'_>, headers: &[(&str, &str)]) -> Reply {
        let mut request = Request::new(Method::Get, &format!("/current{target}"));
        request.headers = headers
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect();
        self.world.reply(request, by)
    }

    /// The outcome of a GET that may wait. `since` is when it was received.
    pub fn wait(&mut self, target: &str, since: crate::time::Now) -> Outcome {
        let mut request = Request::new(Method::Get, &format!("/current{target}"));
        request.received = since;
        let token = self.token.clone();
        self.world
            .send_received(request, &By::Bearer(&token), since)
    }
}

/// The names of a list of nodes.
pub fn names(payload: &Value) -> Vec<&str> {
    let nodes = payload["nodes"].as_array().unwrap();
    nodes
        .iter()
        .map(|node| node["name"].as_str().unwrap())
        .collect()
}
