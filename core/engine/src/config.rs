//! What a client is set up with.

use crate::effect::Timeouts;
use crate::error::{Error, ErrorKind, Result};
use crate::request::scheme;
use crate::secret::Secret;
use fastio_description::constants::uploads;

/// The service's production address.
pub const DEFAULT_BASE_URL: &str = "https://api.fast.io/current";

/// What a client is set up with.
#[derive(Debug, Clone)]
pub struct Config {
    /// Where the API is, including `/current`; no slash at the end.
    pub base_url: String,
    /// Who calls.
    pub credential: Credential,
    /// Sent as `User-Agent` where the host may set it.
    pub user_agent: String,
    /// Limits of ordinary calls; streams and transfers have no overall limit.
    pub timeouts: Timeouts,
    /// How often and how patiently to try again.
    pub retry: RetryPolicy,
    /// Most requests under way at once; further ones wait their turn. A reply that waits for its reader does not count.
    pub max_concurrent_requests: usize,
    /// Whether integers beyond 2^53 are quoted in payloads, for hosts whose numbers are doubles.
    pub quote_big_integers: bool,
    /// How files are cut. What the service demands stands here by default.
    pub upload_rules: UploadRules,
    /// How large files are read.
    pub download_rules: DownloadRules,
}

impl Default for Config {
    fn default() -> Self {
        Config {
            base_url: DEFAULT_BASE_URL.to_owned(),
            credential: Credential::None,
            user_agent: concat!("fastio-sdk/", env!("CARGO_PKG_VERSION")).to_owned(),
            timeouts: Timeouts::default(),
            retry: RetryPolicy::default(),
            max_concurrent_requests: 16,
            quote_big_integers: false,
            upload_rules: UploadRules::default(),
            download_rules: DownloadRules::default(),
        }
    }
}

impl Config {
    /// The same settings with what their owner left out taken from variables of the environment: `FASTIO_BASE_URL`,
    /// and `FASTIO_API_KEY` or else `FASTIO_TOKEN`. `None` is what was left out; an empty variable is none. Fails only
    /// if `variable` does.
    ///
    /// ```
    /// use fastio_core::{Config, Credential};
    ///
    /// let variable = |name: &str| Ok((name == "FASTIO_TOKEN").then(|| "a-token".to_owned()));
    /// let config = Config::default().with_variables(None, None, variable)?;
    /// assert_eq!(config.credential, Credential::Token("a-token".into()));
    /// # Ok::<(), fastio_core::Error>(())
    /// ```
    pub fn with_variables(
        mut self,
        base_url: Option<String>,
        credential: Option<Credential>,
        mut variable: impl FnMut(&str) -> Result<Option<String>>,
    ) -> Result<Self> {
        let mut variable = |name| Ok(variable(name)?.filter(|value| !value.is_empty()));
        let base_url = match base_url {
            Some(url) => Some(url),
            None => variable("FASTIO_BASE_URL")?,
        };
        if let Some(url) = base_url {
            url.trim_end_matches('/').clone_into(&mut self.base_url);
        }
        self.credential = match credential {
            Some(credential) => credential,
            None => match variable("FASTIO_API_KEY")? {
                Some(key) => Credential::ApiKey(key.into()),
                None => variable("FASTIO_TOKEN")?
                    .map_or(Credential::None, |token| Credential::Token(token.into())),
            },
        };
        Ok(self)
    }

    /// Checks the settings: an http or https base URL without query, fragment or user info.
    pub fn check(&self) -> Result<()> {
        let fail = |message: &str| Err(Error::param("base_url", "invalid", message));
        let rest = match scheme(&self.base_url) {
            Some((scheme, rest))
                if scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http") =>
            {
                rest
            }
            _ => return fail("must start with https:// or http://"),
        };
        let host = rest.split('/').next().unwrap_or_default();
        if host.is_empty() || host.contains('@') {
            return fail("must name a host, without user name or password");
        }
        if rest.contains(['?', '#', ' ', '\r', '\n', '\\'])
            || self.base_url.chars().any(char::is_control)
        {
            return fail("must hold no query, fragment, blank or control character");
        }
        if self.max_concurrent_requests == 0 {
            return Err(Error::param(
                "max_concurrent_requests",
                "invalid",
                "must be at least 1",
            ));
        }
        self.credential.check()?;
        if self.user_agent.chars().any(char::is_control) {
            return Err(Error::new(
                ErrorKind::InvalidParameter,
                "user_agent: must hold no control character",
            ));
        }
        Ok(())
    }
}

/// How files are cut: the numbers that the service fixes without telling them, and the one that is ours to choose. Only a
/// service with other numbers, such as a simulated one, needs others here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct UploadRules {
    /// Most bytes of a file that goes in one call.
    pub single_call_max: u64,
    /// Fewest bytes of any chunk but the last.
    pub min_chunk: u64,
    /// What a chunk measures if nothing speaks against it: large enough for throughput, cheap enough to lose.
    pub chunk: u64,
    /// Most chunks of one file under way at once.
    pub parallel_chunks: usize,
    /// Most files of a batch.
    pub batch_files: usize,
    /// Most bytes of a batch's body; what frames the files is counted in.
    pub batch_body: u64,
}

impl Default for UploadRules {
    fn default() -> Self {
        UploadRules {
            single_call_max: uploads::SINGLE_CALL_MAX_BYTES,
            min_chunk: uploads::MIN_CHUNK_BYTES,
            chunk: 16 * 1024 * 1024,
            parallel_chunks: usize::try_from(uploads::MAX_PARALLEL_CHUNKS_PER_SESSION).unwrap_or(1),
            batch_files: usize::try_from(uploads::BATCH_MAX_FILES).unwrap_or(1),
            batch_body: uploads::BATCH_MAX_BODY_BYTES,
        }
    }
}

/// How large files are read: in parts, side by side, where the host can write them so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct DownloadRules {
    /// Bytes of a part; a file that is no larger is read in one piece.
    pub part: u64,
    /// Most parts of a file; those of a very large one are larger.
    pub most_parts: u64,
    /// Most parts of one file under way at once; 1 for one piece.
    pub parallel_parts: usize,
}

impl Default for DownloadRules {
    fn default() -> Self {
        DownloadRules {
            part: 16 * 1024 * 1024,
            most_parts: 1024,
            parallel_parts: 4,
        }
    }
}

/// Who calls.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Credential {
    /// Nobody: only operations that need no credential.
    #[default]
    None,
    /// An API key, valid until it is revoked or ends.
    ApiKey(Secret),
    /// A token from a sign-in. It is not renewed.
    Token(Secret),
    /// OAuth tokens; the access token is renewed with the refresh token.
    OAuth(OAuth),
}

impl Credential {
    /// A credential goes into a header. A line break at its end, as a file has one, is the likeliest mistake.
    fn check(&self) -> Result<()> {
        let (name, secrets) = match self {
            Credential::None => return Ok(()),
            Credential::ApiKey(key) => ("api_key", [Some(key), None]),
            Credential::Token(token) => ("token", [Some(token), None]),
            Credential::OAuth(oauth) => (
                "oauth",
                [oauth.access_token.as_ref(), Some(&oauth.refresh_token)],
            ),
        };
        let fits = |secret: &Secret| {
            let text = secret.expose();
            !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic())
        };
        if secrets.into_iter().flatten().all(fits) {
            return Ok(());
        }
        let rule = "must be visible ASCII without blanks and line breaks, and not empty";
        Err(Error::param(name, "invalid", rule))
    }
}

/// OAuth tokens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OAuth {
    /// The application.
    pub client_id: String,
    /// The present access token; `None` to start with a refresh.
    pub access_token: Option<Secret>,
    /// What renews it.
    pub refresh_token: Secret,
    /// When the access token ends, in milliseconds since 1970 UTC.
    pub expires_at_unix_ms: Option<u64>,
}

/// How often and how patiently to try again.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct RetryPolicy {
    /// Most attempts of one request, the first included.
    pub max_attempts: u32,
    /// Upper bound of the first wait; doubles with each attempt. The wait itself is random below it.
    pub base_delay_ms: u64,
    /// Upper bound of any wait of our own choosing.
    pub max_delay_ms: u64,
    /// Longest wait that the service may ask for; beyond it the call ends with its error.
    pub max_server_delay_ms: u64,
    /// Tokens in the budget that retries of all calls draw on.
    pub budget: f64,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        RetryPolicy {
            max_attempts: 4,
            base_delay_ms: 500,
            max_delay_ms: 20_000,
            max_server_delay_ms: 120_000,
            budget: 100.0,
        }
    }
}
