//! The real program, and a plain HTTP client for it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "test code"
)]
#![allow(dead_code, reason = "each test binary uses its own part")]

use serde_json::Value;
use std::io::{BufRead as _, BufReader, Read as _};
use std::process::{Child, ChildStdin, ChildStdout, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

pub use reqwest::blocking::{Client, RequestBuilder, Response};

/// A running program. It is killed if a test forgets it.
pub struct Program {
    child: Child,
    pub stdin: Option<ChildStdin>,
    stdout: BufReader<ChildStdout>,
    pub ready: Value,
    pub http: Client,
}

impl Program {
    pub fn start(flags: &[&str]) -> Program {
        Program::start_in(&std::env::temp_dir(), flags)
    }

    /// As [`Program::start`], with a folder for temporary data.
    pub fn start_in(temporary: &std::path::Path, flags: &[&str]) -> Program {
        let mut child = Command::new(env!("CARGO_BIN_EXE_fastio-sandbox"))
            .args(flags)
            .env("TMPDIR", temporary)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let stdin = child.stdin.take();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        stdout.read_line(&mut line).unwrap();
        Program {
            child,
            stdin,
            stdout,
            ready: serde_json::from_str(&line).unwrap(),
            http: client(),
        }
    }

    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    pub fn base(&self) -> String {
        self.ready["base_url"].as_str().unwrap().to_owned()
    }

    pub fn origin(&self) -> String {
        self.base().trim_end_matches("/current").to_owned()
    }

    pub fn control(&self) -> String {
        self.ready["control_url"].as_str().unwrap().to_owned()
    }

    pub fn get(&self, path: &str) -> RequestBuilder {
        self.http.get(format!("{}{path}", self.base()))
    }

    pub fn post(&self, path: &str) -> RequestBuilder {
        self.http.post(format!("{}{path}", self.base()))
    }

    pub fn seed(&self) -> Value {
        let reply = self.http.get(format!("{}/seed", self.control()));
        reply.send().unwrap().json().unwrap()
    }

    pub fn stats(&self) -> Value {
        let reply = self.http.get(format!("{}/stats", self.control()));
        reply.send().unwrap().json().unwrap()
    }

    pub fn control_post(&self, path: &str, body: &Value) -> Response {
        let request = self.http.post(format!("{}{path}", self.control()));
        request.json(body).send().unwrap()
    }

    pub fn fault(&self, wish: Value) {
        assert_eq!(self.control_post("/faults", &wish).status(), 200, "{wish}");
    }

    /// Opens an upload session for a file of this size in the seeded workspace: its id.
    pub fn session(&self, key: &str, size: usize) -> String {
        let size = size.to_string();
        let form = [
            ("action", "create"),
            ("name", "large.bin"),
            ("size", &size),
            ("instance_id", "sandbox-files"),
            ("folder_id", "root"),
        ];
        let request = self.post("/upload/").bearer_auth(key).form(&form);
        let session = payload(request.send().unwrap());
        session["id"].as_str().unwrap().to_owned()
    }

    /// Sends the first chunk of a session.
    pub fn chunk(&self, key: &str, session: &str, bytes: Vec<u8>) -> Response {
        self.chunk_at(key, session, 1, bytes)
    }

    /// Sends a chunk of a session.
    pub fn chunk_at(&self, key: &str, session: &str, order: u32, bytes: Vec<u8>) -> Response {
        let size = bytes.len();
        let part = reqwest::blocking::multipart::Part::bytes(bytes).file_name("1");
        let form = reqwest::blocking::multipart::Form::new().part("chunk", part);
        let path = format!("/upload/{session}/chunk/?order={order}&size={size}");
        let request = self.post(&path).bearer_auth(key).multipart(form);
        request.send().unwrap()
    }

    /// The API key of a seeded user.
    pub fn key(&self, name: &str) -> String {
        let seed = self.seed();
        seed["users"][name]["api_key"].as_str().unwrap().to_owned()
    }

    /// Waits for the program's own end: its status, the rest of its output, the time it took.
    pub fn ended(mut self) -> (ExitStatus, String, Duration) {
        let start = Instant::now();
        let mut rest = String::new();
        // The output ends with the program, so reading it is the wait.
        self.stdout.read_to_string(&mut rest).unwrap();
        let status = self.child.wait().unwrap();
        (status, rest, start.elapsed())
    }
}

impl Drop for Program {
    /// Ends it in a way that lets it remove its data, unless it has ended by itself.
    fn drop(&mut self) {
        if matches!(self.child.try_wait(), Ok(None)) {
            let asked = Command::new("kill")
                .args(["-TERM", &self.pid().to_string()])
                .status();
            if !asked.is_ok_and(|status| status.success()) {
                let _ = self.child.kill();
            }
        }
        let _ = self.child.wait();
    }
}

/// A client that follows nothing and resends nothing.
pub fn client() -> Client {
    client_with_timeout(Duration::from_secs(20))
}

/// As [`client`], and as patient as told.
pub fn client_with_timeout(timeout: Duration) -> Client {
    Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .no_proxy()
        .timeout(timeout)
        .build()
        .unwrap()
}

/// The payload of a success in either form of the envelope.
pub fn payload(reply: Response) -> Value {
    let status = reply.status();
    let mut body: Value = reply.json().unwrap();
    assert!(status.is_success(), "{status} {body}");
    match body.get_mut("response") {
        Some(inner) => inner.take(),
        None => body,
    }
}
