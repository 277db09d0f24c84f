//! The sandbox, the clients, and everything they show.

use crate::Requests;
use crate::table::{self, Step};
use fastio_native::{Client, ClientBuilder, Credential, Event, RetryPolicy};
use fastio_sandbox::{Options, Sandbox};
use serde_json::Value;
use std::io::Write;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tracing_subscriber::filter::LevelFilter;

/// Longest wait for something that is sure to come.
const PATIENCE: Duration = Duration::from_secs(60);

pub struct World {
    sandbox: Sandbox,
    http: reqwest::Client,
    retry: RetryPolicy,
    before: Requests,
    told: Arc<Mutex<Vec<Event>>>,
    pub shown: Shown,
    /// Secrets that this run made or was given.
    pub secrets: Arc<Mutex<Vec<String>>>,
    pub seed: Value,
    pub client: Option<Client>,
    pub workspace: String,
    pub org: String,
    pub folder: String,
    pub small: String,
    pub large: String,
}

impl World {
    pub async fn start() -> Self {
        let shown = Shown::default();
        let writer = shown.clone();
        let subscriber = tracing_subscriber::fmt()
            .with_max_level(LevelFilter::TRACE)
            .with_ansi(false)
            .with_writer(move || writer.clone())
            .finish();
        // This test is alone in its program.
        tracing::subscriber::set_global_default(subscriber).unwrap();
        let settings = &table::table()["client"];
        let number = |name: &str| settings[name].as_u64().expect(name);
        let mut world = World {
            sandbox: Sandbox::start(Options {
                rate_limit: false,
                ..Options::default()
            })
            .unwrap(),
            http: reqwest::Client::builder()
                .no_proxy()
                .pool_max_idle_per_host(0)
                .build()
                .unwrap(),
            retry: RetryPolicy {
                max_attempts: u32::try_from(number("max_attempts")).unwrap(),
                base_delay_ms: number("base_delay_ms"),
                max_delay_ms: number("max_delay_ms"),
                ..RetryPolicy::default()
            },
            before: Requests::new(),
            told: Arc::default(),
            shown,
            secrets: Arc::default(),
            seed: Value::Null,
            client: None,
            workspace: String::new(),
            org: String::new(),
            folder: String::new(),
            small: String::new(),
            large: String::new(),
        };
        world.seed = world.control(reqwest::Method::GET, "seed", None).await;
        world
    }

    pub async fn control(
        &self,
        method: reqwest::Method,
        path: &str,
        body: Option<&Value>,
    ) -> Value {
        let url = format!("{}/{path}", self.sandbox.control_url());
        let mut request = self.http.request(method, url);
        if let Some(body) = body {
            request = request.json(body);
        }
        let reply = request.send().await.unwrap().error_for_status().unwrap();
        reply.json().await.unwrap_or_default()
    }

    pub async fn stats(&self) -> Value {
        self.control(reqwest::Method::GET, "stats", None).await
    }

    async fn requests(&self) -> Requests {
        serde_json::from_value(self.stats().await["requests"].clone()).unwrap()
    }

    pub async fn begin(&mut self, step: &Step) {
        if let Some(faults) = &step.faults {
            self.control(reqwest::Method::POST, "faults", Some(faults))
                .await;
        }
        self.before = self.requests().await;
        self.told.lock().unwrap().clear();
    }

    /// The requests since the beginning of the step.
    pub async fn end(&self) -> Requests {
        self.control(reqwest::Method::DELETE, "faults", None).await;
        let mut now = self.requests().await;
        for (operation, count) in &mut now {
            *count -= self.before.get(operation).copied().unwrap_or_default();
        }
        now
    }

    pub fn told(&self) -> Vec<Event> {
        self.told.lock().unwrap().clone()
    }

    pub fn seed(&self, pointer: &str) -> String {
        self.seed
            .pointer(pointer)
            .and_then(Value::as_str)
            .expect(pointer)
            .to_owned()
    }

    pub fn builder(&self, credential: Credential) -> ClientBuilder {
        let (told, shown, secrets) = (self.told.clone(), self.shown.clone(), self.secrets.clone());
        Client::builder()
            .base_url(self.sandbox.base_url())
            .credential(credential)
            .no_proxy()
            .retry(self.retry.clone())
            .observer(move |_, event| {
                shown.note(format!("{event:?}"));
                told.lock().unwrap().push(event.clone());
            })
            .on_new_tokens(move |tokens| {
                let mut secrets = secrets.lock().unwrap();
                secrets.push(tokens.access_token.expose().to_owned());
                secrets.extend(
                    tokens
                        .refresh_token
                        .iter()
                        .map(|token| token.expose().to_owned()),
                );
            })
    }

    pub fn client(&self) -> Client {
        self.client.clone().expect("signed in")
    }

    pub async fn until(&self, what: &str, wanted: impl Fn(&Value) -> bool) -> Value {
        let looking = async {
            loop {
                let stats = self.stats().await;
                if wanted(&stats) {
                    return stats;
                }
                tokio::task::yield_now().await;
            }
        };
        tokio::time::timeout(PATIENCE, looking).await.expect(what)
    }
}

/// Everything that was logged, observed or shown.
#[derive(Clone, Default)]
pub struct Shown(Arc<Mutex<Vec<u8>>>);

impl Shown {
    pub fn note(&self, text: impl AsRef<str>) {
        self.0
            .lock()
            .unwrap()
            .extend_from_slice(text.as_ref().as_bytes());
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap()).into_owned()
    }
}

impl Write for Shown {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
