//! What a client is set up with.

use crate::secret::Secret;
use fastio_core::config;
use fastio_core::config::RetryPolicy;
use fastio_core::effect::Timeouts;
use fastio_core::error::Error;
use fastio_core::log::LogLevel;
use std::collections::HashMap;

/// How often and how patiently to try again.
#[uniffi::remote(Record)]
pub struct RetryPolicy {
    /// Most attempts of one request, the first included.
    pub max_attempts: u32,
    /// Upper bound of the first wait; doubles with each attempt.
    pub base_delay_ms: u64,
    /// Upper bound of any wait of our own choosing.
    pub max_delay_ms: u64,
    /// Longest wait that the service may ask for.
    pub max_server_delay_ms: u64,
    /// Tokens in the budget that retries of all calls draw on.
    pub budget: f64,
}

/// The engine's own limits, for drivers whose callers change some of them.
#[uniffi::export]
pub fn default_timeouts() -> Timeouts {
    Timeouts::default()
}

/// The engine's own patience, for drivers whose callers change a part of it.
#[uniffi::export]
pub fn default_retry_policy() -> RetryPolicy {
    RetryPolicy::default()
}

/// Who calls.
#[derive(Debug, Clone, uniffi::Enum)]
pub enum Credential {
    /// Nobody: only operations that need no credential.
    Anonymous,
    /// An API key, valid until it is revoked or ends.
    ApiKey {
        /// The key.
        key: Secret,
    },
    /// A token from a sign-in. It is not renewed.
    Token {
        /// The token.
        token: Secret,
    },
    /// OAuth tokens; the access token is renewed with the refresh token.
    OAuth {
        /// The application.
        client_id: String,
        /// The present access token; null to start with a refresh.
        access_token: Option<Secret>,
        /// What renews it.
        refresh_token: Secret,
        /// When the access token ends, in milliseconds since 1970 UTC.
        expires_at_unix_ms: Option<u64>,
    },
}

/// What a client is set up with. What is left out keeps the engine's default.
#[derive(Clone, uniffi::Record)]
#[uniffi::export(Debug)]
pub struct Config {
    /// Where the API is, including `/current`; as the environment says, or else the production service, if absent.
    #[uniffi(default = None)]
    pub base_url: Option<String>,
    /// Who calls; as the environment says, or else nobody, if absent.
    #[uniffi(default = None)]
    pub credential: Option<Credential>,
    /// The variables that may stand in for what is absent: `FASTIO_BASE_URL`, and `FASTIO_API_KEY` or `FASTIO_TOKEN`.
    #[uniffi(default = None)]
    pub environment: Option<HashMap<String, String>>,
    /// Events come with a line for the log if it matters at least so much; without one if absent.
    #[uniffi(default = None)]
    pub log_level: Option<LogLevel>,
    /// Whether events that only an observer is told come at all, beside those that have a line for the log.
    #[uniffi(default = true)]
    pub observed: bool,
    /// Sent as `User-Agent`.
    #[uniffi(default = None)]
    pub user_agent: Option<String>,
    /// Limits of ordinary calls.
    #[uniffi(default = None)]
    pub timeouts: Option<Timeouts>,
    /// How often and how patiently to try again.
    #[uniffi(default = None)]
    pub retry: Option<RetryPolicy>,
    /// Most requests under way at once.
    #[uniffi(default = None)]
    pub max_concurrent_requests: Option<u32>,
}

/// Shows no variable: a key may be among them.
impl std::fmt::Debug for Config {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Config")
            .field("base_url", &self.base_url)
            .field("credential", &self.credential)
            .finish_non_exhaustive()
    }
}

impl TryFrom<Config> for config::Config {
    type Error = Error;

    fn try_from(given: Config) -> Result<Self, Error> {
        let variables = given.environment.unwrap_or_default();
        let mut config = config::Config::default().with_variables(
            given.base_url,
            given.credential.map(Into::into),
            |name| Ok(variables.get(name).cloned()),
        )?;
        if let Some(user_agent) = given.user_agent {
            config.user_agent = user_agent;
        }
        if let Some(timeouts) = given.timeouts {
            config.timeouts = timeouts;
        }
        if let Some(retry) = given.retry {
            config.retry = retry;
        }
        if let Some(max) = given.max_concurrent_requests {
            config.max_concurrent_requests = max as usize;
        }
        Ok(config)
    }
}

impl From<Credential> for config::Credential {
    fn from(credential: Credential) -> Self {
        let open = |secret: Secret| fastio_core::Secret::from(secret);
        match credential {
            Credential::Anonymous => config::Credential::None,
            Credential::ApiKey { key } => config::Credential::ApiKey(open(key)),
            Credential::Token { token } => config::Credential::Token(open(token)),
            Credential::OAuth {
                client_id,
                access_token,
                refresh_token,
                expires_at_unix_ms,
            } => config::Credential::OAuth(config::OAuth {
                client_id,
                access_token: access_token.map(open),
                refresh_token: open(refresh_token),
                expires_at_unix_ms,
            }),
        }
    }
}
