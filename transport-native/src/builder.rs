//! Settings for a client.

use crate::client::Client;
use crate::clock::millis;
use crate::http::{ProxyChoice, Transport, TransportOptions};
use crate::observe::{Observer, guarded};
use crate::shared::{Shared, TokenKeeper};
use fastio_core::Engine;
use fastio_core::config::{Config, Credential, DownloadRules, OAuth, RetryPolicy};
use fastio_core::effect::{Persist, Timeouts};
use fastio_core::error::{Error, ErrorKind, Result};
use fastio_core::event::Event;
use fastio_core::secret::Secret;
use fastio_core::task::TaskId;
use fastio_core::transcript::Recorder;
use rustls::pki_types::CertificateDer;
use std::ffi::OsString;
use std::sync::Arc;
use std::time::Duration;
use tokio::runtime::Handle;

/// Settings for a client. What is not set comes from the environment (`FASTIO_BASE_URL`, then `FASTIO_API_KEY`, then
/// `FASTIO_TOKEN`), and what is not there has a default.
///
/// ```
/// use fastio_native::Client;
/// use std::time::Duration;
///
/// let client = Client::builder()
///     .api_key("an-api-key")
///     .timeout(Duration::from_secs(20))
///     .user_agent_suffix("my-app/1.0")
///     .build()?;
/// # Ok::<(), fastio_native::Error>(())
/// ```
#[derive(Default)]
#[must_use]
pub struct ClientBuilder {
    base_url: Option<String>,
    credential: Option<Credential>,
    timeouts: Option<Timeouts>,
    retry: Option<RetryPolicy>,
    concurrency: Option<usize>,
    download_rules: Option<DownloadRules>,
    user_agent_suffix: Option<String>,
    transport: TransportOptions,
    observer: Option<Observer>,
    keep_tokens: Option<TokenKeeper>,
    recorder: Option<Recorder>,
    runtime: Option<Handle>,
}

impl ClientBuilder {
    /// Where the API is, including `/current`. The service's own address if neither this nor `FASTIO_BASE_URL` is set.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Calls with an API key.
    pub fn api_key(self, key: impl Into<Secret>) -> Self {
        self.credential(Credential::ApiKey(key.into()))
    }

    /// Calls with a token from a sign-in. It is not renewed.
    pub fn token(self, token: impl Into<Secret>) -> Self {
        self.credential(Credential::Token(token.into()))
    }

    /// Calls with OAuth tokens. The access token is renewed when it ends; see
    /// [`on_new_tokens`](ClientBuilder::on_new_tokens).
    pub fn oauth(self, tokens: OAuth) -> Self {
        self.credential(Credential::OAuth(tokens))
    }

    /// Who calls. `Credential::None` calls as nobody, whatever the environment says.
    pub fn credential(mut self, credential: Credential) -> Self {
        self.credential = Some(credential);
        self
    }

    /// Limits of each request of ordinary calls. Streams and transfers have no overall limit.
    pub fn timeouts(mut self, timeouts: Timeouts) -> Self {
        self.timeouts = Some(timeouts);
        self
    }

    /// The limit of each whole request of ordinary calls; 120 s by default.
    pub fn timeout(mut self, total: Duration) -> Self {
        self.timeouts.get_or_insert_default().total_ms = Some(millis(total));
        self
    }

    /// The limit for a connection to stand; 30 s by default.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.timeouts.get_or_insert_default().connect_ms = Some(millis(limit));
        self
    }

    /// How often and how patiently to try again.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// How large files are read: in parts of 16 MiB, four side by side, by default.
    pub fn download_rules(mut self, rules: DownloadRules) -> Self {
        self.download_rules = Some(rules);
        self
    }

    /// Most requests under way at once, at least 1; 16 by default. Further ones wait their turn.
    pub fn max_concurrent_requests(mut self, most: usize) -> Self {
        self.concurrency = Some(most);
        self
    }

    /// Added to the `User-Agent` header, such as `my-app/1.0`.
    pub fn user_agent_suffix(mut self, suffix: impl Into<String>) -> Self {
        self.user_agent_suffix = Some(suffix.into());
        self
    }

    /// A proxy for every request instead of the environment's (`HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY`):
    /// `http://`, `https://`, `socks5://` or `socks5h://`, with user and password if it wants them.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.transport.proxy = ProxyChoice::Url(url.into());
        self
    }

    /// No proxy, whatever the environment says.
    pub fn no_proxy(mut self) -> Self {
        self.transport.proxy = ProxyChoice::Direct;
        self
    }

    /// A certificate to trust beside those of the system, as DER. May be called several times.
    pub fn root_certificate(mut self, der: impl Into<Vec<u8>>) -> Self {
        self.transport.roots.push(CertificateDer::from(der.into()));
        self
    }

    /// A closure that is told what happens: attempts, replies, waits with their reason, renewed credentials, progress
    /// and ends. It sees no content and no secret. It is called on the client's own task and must be quick.
    pub fn observer(mut self, tell: impl Fn(TaskId, &Event) + Send + Sync + 'static) -> Self {
        self.observer = Some(Observer::new(tell));
        self
    }

    /// A closure that is given renewed OAuth tokens, to keep for the next start: the old refresh token is void then. It
    /// is called on the client's own task and must be quick.
    pub fn on_new_tokens(mut self, keep: impl Fn(&Persist) + Send + Sync + 'static) -> Self {
        self.keep_tokens = Some(Box::new(keep));
        self
    }

    /// A closure that is given a transcript, line by line: what the client was asked and what came back, without
    /// secrets. `cargo xtask replay` runs it again; send it along with a report of a fault.
    pub fn transcript(mut self, mut write: impl FnMut(&str) + Send + 'static) -> Self {
        let mut writes = true;
        self.recorder = Some(Recorder::new(move |line| {
            writes = writes && guarded("writer of the transcript", || write(line));
        }));
        self
    }

    /// The runtime to work in, for callers outside of one. It needs its I/O and time drivers. By default the client
    /// works in the runtime of its first call.
    pub fn runtime(mut self, runtime: Handle) -> Self {
        self.runtime = Some(runtime);
        self
    }

    /// A client with these settings. Nothing is sent. Fails with an error of kind `InvalidParameter` that names the
    /// setting.
    pub fn build(self) -> Result<Client> {
        self.build_in(|name| std::env::var_os(name))
    }

    /// As [`build`](ClientBuilder::build), then signs in with email and password.
    ///
    /// For an account with a second factor build the client, and use [`Client::sign_in`].
    ///
    /// ```no_run
    /// # async fn example() -> fastio_native::Result<()> {
    /// let client = fastio_native::Client::builder().sign_in("me@example.com", "my password").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn sign_in(
        self,
        email: impl Into<String>,
        password: impl Into<Secret>,
    ) -> Result<Client> {
        let client = self.credential(Credential::None).build()?;
        client.sign_in(email, password).await?;
        Ok(client)
    }

    fn build_in(self, environment: impl Fn(&str) -> Option<OsString>) -> Result<Client> {
        let config = self.config(environment)?;
        let mut entropy = [0; 32];
        getrandom::fill(&mut entropy).map_err(|error| {
            let why = format!("the system gives no random bytes: {error}");
            Error::new(ErrorKind::Io, why)
        })?;
        let timeouts = config.timeouts;
        let engine = match self.recorder {
            Some(recorder) => Engine::recorded(config, entropy, recorder)?,
            None => Engine::new(config, entropy)?,
        };
        let mut shared = Shared::new(Box::new(engine), Transport::new(self.transport)?);
        shared.timeouts = timeouts;
        shared.observer = self.observer;
        shared.keep_tokens = self.keep_tokens;
        shared.runtime = self.runtime;
        Ok(Client::new(Arc::new(shared)))
    }

    /// The engine's settings. What is set explicitly wins; of the environment the key wins over the token.
    fn config(&self, environment: impl Fn(&str) -> Option<OsString>) -> Result<Config> {
        let variable = |name: &str| {
            let text = environment(name).map(OsString::into_string).transpose();
            text.map_err(|_| Error::param(name, "invalid", "this variable must hold UTF-8"))
        };
        let mut config = Config::default().with_variables(
            self.base_url.clone(),
            self.credential.clone(),
            variable,
        )?;
        config.timeouts = self.timeouts.unwrap_or(config.timeouts);
        config.retry = self.retry.clone().unwrap_or(config.retry);
        config.max_concurrent_requests = self.concurrency.unwrap_or(config.max_concurrent_requests);
        config.download_rules = self.download_rules.unwrap_or(config.download_rules);
        if let Some(suffix) = &self.user_agent_suffix {
            config.user_agent = format!("{} {suffix}", config.user_agent);
        }
        Ok(config)
    }
}

/// Shows no secret.
impl std::fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("base_url", &self.base_url)
            .field("credential", &self.credential)
            .field("timeouts", &self.timeouts)
            .field("retry", &self.retry)
            .field("user_agent_suffix", &self.user_agent_suffix)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SET: &[(&str, &str)] = &[
        ("FASTIO_BASE_URL", "http://127.0.0.1:1/current/"),
        ("FASTIO_API_KEY", "key"),
        ("FASTIO_TOKEN", "token"),
    ];

    fn environment(set: &[(&str, &str)]) -> impl Fn(&str) -> Option<OsString> {
        let set: Vec<(String, OsString)> = set
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).into()))
            .collect();
        move |name| {
            set.iter()
                .find(|(set, _)| set == name)
                .map(|(_, value)| value.clone())
        }
    }

    #[test]
    fn explicit_settings_beat_the_key_and_the_key_beats_the_token() {
        let explicit = ClientBuilder::default()
            .base_url("https://x.test/current")
            .token("mine");
        let config = explicit.config(environment(SET)).unwrap();
        assert_eq!(config.base_url, "https://x.test/current");
        assert_eq!(config.credential, Credential::Token("mine".into()));

        let config = ClientBuilder::default().config(environment(SET)).unwrap();
        assert_eq!(config.base_url, "http://127.0.0.1:1/current");
        assert_eq!(config.credential, Credential::ApiKey("key".into()));

        let config = ClientBuilder::default()
            .config(environment(&SET[2..]))
            .unwrap();
        assert_eq!(config.credential, Credential::Token("token".into()));
        assert_eq!(config.base_url, "https://api.fast.io/current");

        let config = ClientBuilder::default()
            .credential(Credential::None)
            .config(environment(SET))
            .unwrap();
        assert_eq!(config.credential, Credential::None);

        let empty = [
            ("FASTIO_API_KEY", ""),
            ("FASTIO_TOKEN", "token"),
            ("FASTIO_BASE_URL", ""),
        ];
        let config = ClientBuilder::default()
            .config(environment(&empty))
            .unwrap();
        assert_eq!(config.credential, Credential::Token("token".into()));
        assert_eq!(config.base_url, "https://api.fast.io/current");
    }

    #[test]
    fn bad_settings_are_named() {
        let nothing = || environment(&[]);
        let error = ClientBuilder::default()
            .base_url("ftp://x")
            .build_in(nothing())
            .unwrap_err();
        assert_eq!(error.params[0].name, "base_url");
        let error = ClientBuilder::default()
            .max_concurrent_requests(0)
            .build_in(nothing())
            .unwrap_err();
        assert_eq!(error.params[0].name, "max_concurrent_requests");
        let error = ClientBuilder::default()
            .user_agent_suffix("a\r\nb: c")
            .build_in(nothing())
            .unwrap_err();
        assert_eq!(error.kind, ErrorKind::InvalidParameter);
        let error = ClientBuilder::default()
            .proxy("")
            .build_in(nothing())
            .unwrap_err();
        assert_eq!(error.params[0].name, "proxy");
    }

    #[cfg(unix)]
    #[test]
    fn a_variable_that_is_no_text_is_named() {
        use std::os::unix::ffi::OsStringExt;
        for wanted in ["FASTIO_BASE_URL", "FASTIO_API_KEY", "FASTIO_TOKEN"] {
            let environment = |name: &str| (name == wanted).then(|| OsString::from_vec(vec![0xff]));
            let error = ClientBuilder::default().build_in(environment).unwrap_err();
            assert_eq!(error.params[0].name, wanted);
        }
    }

    #[test]
    fn no_debug_output_shows_a_secret() {
        let builder = ClientBuilder::default()
            .api_key("canary-1")
            .proxy("http://user:canary-2@proxy.test:1");
        let shown = format!("{builder:?}");
        let client = builder.build_in(environment(&[])).unwrap();
        let shown = format!("{shown} {client:?} {:?}", client.inner.shared);
        assert!(!shown.contains("canary"), "{shown}");
    }

    #[test]
    fn a_client_can_go_anywhere() {
        fn anywhere<T: Clone + Send + Sync + 'static>() {}
        anywhere::<Client>();
    }
}
