//! A sandbox with what tests ask of it.

use fastio_native::{Client, ClientBuilder, Event, Input, OAuth, RetryPolicy, Secret};
use fastio_sandbox::{Options, Sandbox};
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// Longest wait for something that is sure to come.
const PATIENCE: Duration = Duration::from_secs(60);

pub struct World {
    sandbox: Sandbox,
    http: reqwest::Client,
    seed: Value,
}

impl World {
    pub async fn start() -> Self {
        World::with(Options {
            rate_limit: false,
            ..Options::default()
        })
        .await
    }

    pub async fn with(options: Options) -> Self {
        let sandbox = Sandbox::start(options).unwrap();
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        let mut world = World {
            sandbox,
            http,
            seed: Value::Null,
        };
        world.seed = world.control("seed").await;
        world
    }

    pub async fn control(&self, path: &str) -> Value {
        let url = format!("{}/{path}", self.sandbox.control_url());
        self.http
            .get(url)
            .send()
            .await
            .unwrap()
            .json()
            .await
            .unwrap()
    }

    async fn post(&self, path: &str, body: &Value) {
        let url = format!("{}/{path}", self.sandbox.control_url());
        let status = self
            .http
            .post(url)
            .json(body)
            .send()
            .await
            .unwrap()
            .status();
        assert!(status.is_success(), "{path}: {status}");
    }

    /// Says what imports from the web find at an address.
    pub async fn web(&self, found: Value) {
        self.post("web", &found).await;
    }

    /// Moves a manual clock.
    pub async fn advance(&self, ms: u64) {
        self.post("clock", &json!({"advance_ms": ms})).await;
    }

    /// A text of the seed, such as `/users/owner/api_key`.
    pub fn seed(&self, pointer: &str) -> String {
        self.seed
            .pointer(pointer)
            .and_then(Value::as_str)
            .expect(pointer)
            .to_owned()
    }

    pub fn workspace(&self) -> String {
        self.seed("/workspace/id")
    }

    /// Settings without a credential: patient enough for faults, quick enough for tests.
    pub fn builder(&self) -> ClientBuilder {
        let retry = RetryPolicy {
            base_delay_ms: 1,
            max_delay_ms: 5,
            ..RetryPolicy::default()
        };
        Client::builder()
            .base_url(self.sandbox.base_url())
            .no_proxy()
            .retry(retry)
    }

    /// The same with the API key of a seeded user.
    pub fn builder_of(&self, user: &str) -> ClientBuilder {
        self.builder()
            .api_key(self.seed(&format!("/users/{user}/api_key")))
    }

    /// A client with the API key of a seeded user.
    pub fn client(&self, user: &str) -> Client {
        self.builder_of(user).build().unwrap()
    }

    /// A client of the owner, and what its observer is told.
    pub fn watched(&self) -> (Client, Told) {
        let told = Told::default();
        let client = told.observe(self.builder_of("owner")).build().unwrap();
        (client, told)
    }

    /// A client with OAuth tokens of the owner, which it renews before its first call.
    pub fn renewing(&self) -> ClientBuilder {
        self.builder().oauth(OAuth {
            client_id: self.seed("/oauth/client_id"),
            access_token: None,
            refresh_token: Secret::new(self.seed("/oauth/refresh_token")),
            expires_at_unix_ms: None,
        })
    }

    /// Where the API is.
    pub fn base_url(&self) -> String {
        self.sandbox.base_url()
    }

    /// Lets this befall the next request of an operation.
    pub async fn fault(&self, operation: &str, fault: &str) {
        self.faults(json!({"operation": operation, "fault": fault, "times": 1}))
            .await;
    }

    pub async fn faults(&self, faults: Value) {
        self.post("faults", &faults).await;
    }

    /// Forgets the faults that have not befallen anything yet.
    pub async fn no_faults(&self) {
        let url = format!("{}/faults", self.sandbox.control_url());
        assert!(
            self.http
                .delete(url)
                .send()
                .await
                .unwrap()
                .status()
                .is_success()
        );
    }

    /// How often each operation was requested.
    pub async fn requests(&self, operation: &str) -> u64 {
        self.control("stats").await["requests"][operation]
            .as_u64()
            .unwrap_or_default()
    }

    /// A file in the root of the seeded workspace; gives its node.
    pub async fn store(&self, client: &Client, name: &str, bytes: impl Into<Vec<u8>>) -> String {
        let stored = client
            .upload(Input::bytes(name, bytes.into()))
            .to_workspace(self.workspace())
            .await
            .unwrap();
        stored.node_id.unwrap()
    }

    /// Waits until the service's counts are as wanted.
    pub async fn until(&self, what: &str, wanted: impl Fn(&Value) -> bool) {
        eventually(what, async || {
            wanted(&self.control("stats").await).then_some(())
        })
        .await;
    }
}

/// Goes on asking a service that is out of order, for as long as it is.
pub fn patient() -> RetryPolicy {
    RetryPolicy {
        max_attempts: u32::MAX,
        base_delay_ms: 1,
        max_delay_ms: 5,
        budget: 1e9,
        ..RetryPolicy::default()
    }
}

/// Looks again and again for something that is sure to come.
pub async fn eventually<T>(what: &str, look: impl AsyncFn() -> Option<T>) -> T {
    let looking = async {
        loop {
            if let Some(found) = look().await {
                return found;
            }
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(PATIENCE, looking).await.expect(what)
}

/// What a client's observer was told.
#[derive(Clone, Default)]
pub struct Told(Arc<Mutex<Vec<Event>>>);

impl Told {
    pub fn observe(&self, builder: ClientBuilder) -> ClientBuilder {
        let told = self.0.clone();
        builder.observer(move |_, event| told.lock().unwrap().push(event.clone()))
    }

    pub fn events(&self) -> Vec<Event> {
        self.0.lock().unwrap().clone()
    }

    /// How often an operation was attempted.
    pub fn attempts(&self, of: &str) -> usize {
        let events = self.events();
        let ours = events
            .iter()
            .filter(|event| matches!(event, Event::Attempt { operation, .. } if *operation == of));
        ours.count()
    }
}

/// Bytes that differ from place to place.
pub fn content(len: usize) -> Vec<u8> {
    (0..len)
        .map(|at| (at.wrapping_mul(2_654_435_761) >> 13) as u8)
        .collect()
}
