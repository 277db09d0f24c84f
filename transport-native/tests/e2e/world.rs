//! A sandbox with what tests ask of it.

use fastio_native::{Client, ClientBuilder, RetryPolicy};
use fastio_sandbox::{Options, Sandbox};
use serde_json::{Value, json};

pub struct World {
    sandbox: Sandbox,
    http: reqwest::Client,
    seed: Value,
}

impl World {
    pub async fn start() -> Self {
        World::with(Options::default()).await
    }

    pub async fn with(options: Options) -> Self {
        let sandbox = Sandbox::start(Options {
            rate_limit: false,
            ..options
        })
        .unwrap();
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

    /// A client with the API key of a seeded user.
    pub fn client(&self, user: &str) -> Client {
        self.builder()
            .api_key(self.seed(&format!("/users/{user}/api_key")))
            .build()
            .unwrap()
    }

    /// Lets this befall the next request of an operation.
    pub async fn fault(&self, operation: &str, fault: &str) {
        self.faults(json!({"operation": operation, "fault": fault, "times": 1}))
            .await;
    }

    pub async fn faults(&self, faults: Value) {
        self.post("faults", &faults).await;
    }

    /// How often each operation was requested.
    pub async fn requests(&self, operation: &str) -> u64 {
        self.control("stats").await["requests"][operation]
            .as_u64()
            .unwrap_or_default()
    }
}
