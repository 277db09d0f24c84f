//! What a driver can start, and what a client is set up with.

use crate::error::FastioError;
use crate::secret::Secret;
use fastio_core::config::RetryPolicy;
use fastio_core::effect::Timeouts;
use fastio_core::error::Error;
use fastio_core::log::LogLevel;
use fastio_core::source::{SinkId, Source};
use fastio_core::{Journal, config, task};
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
#[derive(Debug, Clone, uniffi::Record)]
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

/// A binary parameter.
#[derive(Debug, Clone, uniffi::Record)]
pub struct FileParam {
    /// The parameter's name.
    pub name: String,
    /// Its bytes.
    pub source: Source,
}

/// One operation with its parameters.
#[derive(Clone, uniffi::Record)]
pub struct Call {
    /// The operation's name, such as `storage.list`.
    pub operation: String,
    /// Its parameters, as the text of a JSON object; none if absent.
    #[uniffi(default = None)]
    pub params: Option<String>,
    /// Its binary parameters.
    #[uniffi(default = [])]
    pub files: Vec<FileParam>,
    /// Other limits than the client's.
    #[uniffi(default = None)]
    pub timeouts: Option<Timeouts>,
    /// Another number of attempts; 1 turns retries off.
    #[uniffi(default = None)]
    pub max_attempts: Option<u32>,
    /// Hand the reply out in pieces, on demand.
    #[uniffi(default = false)]
    pub stream: bool,
}

/// Shows no parameter: they may be secrets.
impl std::fmt::Debug for Call {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Call")
            .field("operation", &self.operation)
            .finish_non_exhaustive()
    }
}

impl TryFrom<Call> for task::Call {
    type Error = FastioError;

    fn try_from(call: Call) -> Result<Self, FastioError> {
        Ok(task::Call {
            params: params(call.params.as_deref())
                .map_err(|error| error.with_operation(&call.operation))?,
            operation: call.operation,
            files: call
                .files
                .into_iter()
                .map(|file| (file.name, file.source))
                .collect(),
            options: task::CallOptions {
                timeouts: call.timeouts,
                max_attempts: call.max_attempts,
                stream: call.stream,
            },
        })
    }
}

fn params(text: Option<&str>) -> Result<task::Params, Error> {
    let Some(text) = text else {
        return Ok(task::Params::new());
    };
    serde_json::from_str(text).map_err(|error| {
        let message = format!(
            "must be the text of a JSON object (line {}, column {})",
            error.line(),
            error.column()
        );
        Error::param("params", "invalid", message)
    })
}

/// A file into the service.
#[derive(Debug, Clone, uniffi::Record)]
pub struct UploadTask {
    /// The bytes and their name.
    pub source: Source,
    /// `workspace` or `share`; or `fileshare` to write back the file that a File Share shows, which needs `file_id`.
    pub profile_type: String,
    /// Its id or name.
    pub profile_id: String,
    /// The target folder; the root if absent.
    #[uniffi(default = None)]
    pub folder_id: Option<String>,
    /// Folders below the target folder, made if they are not there; ends in a slash.
    #[uniffi(default = None)]
    pub relative_path: Option<String>,
    /// Replace this file's content instead of making a new one.
    #[uniffi(default = None)]
    pub file_id: Option<String>,
    /// On a File Share: replace only this version.
    #[uniffi(default = None)]
    pub if_version_id: Option<String>,
    /// Size of a chunk in bytes; chosen by the planner if absent.
    #[uniffi(default = None)]
    pub chunk_size: Option<u64>,
    /// Most bytes that the source may have; what the plan takes if absent.
    #[uniffi(default = None)]
    pub max_size: Option<u64>,
    /// Tell a journal as the upload goes on, and leave what has arrived with the service when it is cancelled or fails
    /// in a way that going on later can cure.
    #[uniffi(default = false)]
    pub resumable: bool,
    /// Go on with the upload that this journal tells of.
    #[uniffi(default = None)]
    pub resume: Option<String>,
    /// Other limits of each request.
    #[uniffi(default = None)]
    pub timeouts: Option<Timeouts>,
    /// Another number of attempts of each request.
    #[uniffi(default = None)]
    pub max_attempts: Option<u32>,
}

impl TryFrom<UploadTask> for task::Upload {
    type Error = FastioError;

    fn try_from(given: UploadTask) -> Result<Self, FastioError> {
        let journal = given.resume.as_deref().map(Journal::parse).transpose()?;
        Ok(task::Upload {
            source: given.source,
            profile_type: given.profile_type,
            profile_id: given.profile_id,
            folder_id: given.folder_id,
            relative_path: given.relative_path,
            file_id: given.file_id,
            if_version_id: given.if_version_id,
            chunk_size: given.chunk_size,
            max_size: given.max_size,
            resumable: given.resumable,
            resume: journal,
            options: options(given.timeouts, given.max_attempts),
        })
    }
}

fn options(timeouts: Option<Timeouts>, max_attempts: Option<u32>) -> task::CallOptions {
    task::CallOptions {
        timeouts,
        max_attempts,
        stream: false,
    }
}

/// Many files into one folder and the folders below it.
#[derive(Debug, Clone, uniffi::Record)]
pub struct UploadManyTask {
    /// The files. The name of each is its path below the target folder, such as `a/b/c.txt`; each path once.
    pub files: Vec<Source>,
    /// `workspace` or `share`.
    pub profile_type: String,
    /// Its id or name.
    pub profile_id: String,
    /// The target folder; the root if absent.
    #[uniffi(default = None)]
    pub folder_id: Option<String>,
    /// Most requests with content under way at once; 4 if absent.
    #[uniffi(default = None)]
    pub at_once: Option<u32>,
    /// Wait for the node of each file, which costs a request or more for each.
    #[uniffi(default = false)]
    pub node_ids: bool,
    /// Tell a journal as the upload goes on, and leave what has arrived with the service when it is cancelled or fails
    /// in a way that going on later can cure.
    #[uniffi(default = false)]
    pub resumable: bool,
    /// Go on with the upload that this journal tells of.
    #[uniffi(default = None)]
    pub resume: Option<String>,
    /// Other limits of each request.
    #[uniffi(default = None)]
    pub timeouts: Option<Timeouts>,
    /// Another number of attempts of each request.
    #[uniffi(default = None)]
    pub max_attempts: Option<u32>,
}

impl TryFrom<UploadManyTask> for task::UploadMany {
    type Error = FastioError;

    fn try_from(given: UploadManyTask) -> Result<Self, FastioError> {
        let journal = given.resume.as_deref().map(Journal::parse).transpose()?;
        let files = given.files.into_iter();
        Ok(task::UploadMany {
            files: files.map(task::FileToUpload::at_path).collect(),
            profile_type: given.profile_type,
            profile_id: given.profile_id,
            folder_id: given.folder_id,
            at_once: given.at_once,
            node_ids: given.node_ids,
            resumable: given.resumable,
            resume: journal,
            options: options(given.timeouts, given.max_attempts),
        })
    }
}

/// A file that the service fetches from the web by itself.
#[derive(Debug, Clone, uniffi::Record)]
pub struct ImportUrlTask {
    /// A public address: https, on port 443.
    pub source_url: String,
    /// `workspace` or `share`.
    pub profile_type: String,
    /// Its id or name.
    pub profile_id: String,
    /// The target folder; the root if absent.
    #[uniffi(default = None)]
    pub folder_id: Option<String>,
    /// The name it gets; taken from the address if absent.
    #[uniffi(default = None)]
    pub file_name: Option<String>,
    /// Other limits of each request.
    #[uniffi(default = None)]
    pub timeouts: Option<Timeouts>,
    /// Another number of attempts of each request.
    #[uniffi(default = None)]
    pub max_attempts: Option<u32>,
}

impl From<ImportUrlTask> for task::ImportUrl {
    fn from(given: ImportUrlTask) -> Self {
        task::ImportUrl {
            source_url: given.source_url,
            profile_type: given.profile_type,
            profile_id: given.profile_id,
            folder_id: given.folder_id,
            file_name: given.file_name,
            options: options(given.timeouts, given.max_attempts),
        }
    }
}

/// A file out of the service.
#[derive(Debug, Clone, uniffi::Record)]
pub struct DownloadTask {
    /// `workspace` or `share`.
    pub context: String,
    /// Its id or name.
    pub context_id: String,
    /// The file.
    pub node_id: String,
    /// A version of it; the current one if absent.
    #[uniffi(default = None)]
    pub version_id: Option<String>,
    /// Where the bytes go.
    pub sink: SinkId,
    /// First byte wanted.
    #[uniffi(default = 0)]
    pub offset: u64,
    /// Number of bytes wanted; all if absent.
    #[uniffi(default = None)]
    pub len: Option<u64>,
    /// Whether the sink can be written to anywhere; a large file comes in parts then, side by side.
    #[uniffi(default = false)]
    pub seekable: bool,
    /// Tell a journal as the download goes on, and keep what has come when it is cancelled or fails in a way that going
    /// on later can cure.
    #[uniffi(default = false)]
    pub resumable: bool,
    /// Go on with the download that this journal tells of.
    #[uniffi(default = None)]
    pub resume: Option<String>,
    /// The node is a folder, or `root`, and comes as a ZIP archive.
    #[uniffi(default = false)]
    pub zip: bool,
    /// Other limits of each request.
    #[uniffi(default = None)]
    pub timeouts: Option<Timeouts>,
    /// Another number of attempts of each request.
    #[uniffi(default = None)]
    pub max_attempts: Option<u32>,
}

impl TryFrom<DownloadTask> for task::Download {
    type Error = FastioError;

    fn try_from(given: DownloadTask) -> Result<Self, FastioError> {
        Ok(task::Download {
            context: given.context,
            context_id: given.context_id,
            node_id: given.node_id,
            version_id: given.version_id,
            sink: given.sink,
            offset: given.offset,
            len: given.len,
            seekable: given.seekable,
            resumable: given.resumable,
            resume: given.resume.as_deref().map(Journal::parse).transpose()?,
            zip: given.zip,
            options: options(given.timeouts, given.max_attempts),
        })
    }
}

/// A file out of the service, for a caller who takes it piece by piece.
#[derive(Debug, Clone, uniffi::Record)]
pub struct ReadTask {
    /// `workspace` or `share`.
    pub context: String,
    /// Its id or name.
    pub context_id: String,
    /// The file.
    pub node_id: String,
    /// A version of it; the one that is current at the beginning if absent.
    #[uniffi(default = None)]
    pub version_id: Option<String>,
    /// First byte wanted.
    #[uniffi(default = 0)]
    pub offset: u64,
    /// Number of bytes wanted; all if absent.
    #[uniffi(default = None)]
    pub len: Option<u64>,
    /// Most bytes to be handed out before the caller has taken those before; 1 MiB if absent.
    #[uniffi(default = None)]
    pub ahead: Option<u64>,
    /// Other limits of each request.
    #[uniffi(default = None)]
    pub timeouts: Option<Timeouts>,
    /// Another number of attempts of each request.
    #[uniffi(default = None)]
    pub max_attempts: Option<u32>,
}

impl From<ReadTask> for task::Read {
    fn from(given: ReadTask) -> Self {
        task::Read {
            context: given.context,
            context_id: given.context_id,
            node_id: given.node_id,
            version_id: given.version_id,
            offset: given.offset,
            len: given.len,
            ahead: given.ahead,
            options: options(given.timeouts, given.max_attempts),
        }
    }
}

/// A question to the agent of a workspace or share.
#[derive(Debug, Clone, uniffi::Record)]
pub struct AskTask {
    /// `workspace` or `share`.
    pub context: String,
    /// Its id or name.
    pub context_id: String,
    /// The question.
    pub question: String,
    /// Go on with this chat instead of opening one.
    #[uniffi(default = None)]
    pub chat_id: Option<String>,
    /// Further parameters, as the text of a JSON object.
    #[uniffi(default = None)]
    pub params: Option<String>,
    /// Longest wait for the whole answer.
    #[uniffi(default = None)]
    pub timeout_ms: Option<u64>,
    /// Other limits of each request.
    #[uniffi(default = None)]
    pub timeouts: Option<Timeouts>,
    /// Another number of attempts of each request.
    #[uniffi(default = None)]
    pub max_attempts: Option<u32>,
}

impl TryFrom<AskTask> for task::Ask {
    type Error = FastioError;

    fn try_from(given: AskTask) -> Result<Self, FastioError> {
        Ok(task::Ask {
            context: given.context,
            context_id: given.context_id,
            question: given.question,
            chat_id: given.chat_id,
            params: params(given.params.as_deref())?,
            timeout_ms: given.timeout_ms,
            options: options(given.timeouts, given.max_attempts),
        })
    }
}

/// Something to be done. Not named `Task`, which would hide Swift's own.
#[derive(Debug, Clone, uniffi::Enum)]
pub enum EngineTask {
    /// One operation.
    Call {
        /// Which, and with what.
        call: Call,
    },
    /// A listing, page by page: the next is asked for on demand.
    Pages {
        /// The listing operation.
        call: Call,
    },
    /// A file into the service.
    Upload {
        /// Which, and where to.
        upload: UploadTask,
    },
    /// Many files into the service.
    UploadMany {
        /// Which, and where to.
        upload: UploadManyTask,
    },
    /// A file out of the service.
    Download {
        /// Which, and where to.
        download: DownloadTask,
    },
    /// A file out of the service, handed out on demand.
    Read {
        /// Which file.
        read: ReadTask,
    },
    /// A question to the agent of a workspace or share.
    Ask {
        /// Which, and where.
        ask: AskTask,
    },
    /// Email and password for a token, which the client then uses.
    SignIn {
        /// The account's address.
        email: String,
        /// Its password.
        password: Secret,
        /// The code of the second factor, if the account has one.
        code: Option<Secret>,
    },
    /// An end of the client's credential, which it then has none of.
    SignOut,
    /// A file from the web into the service.
    ImportUrl {
        /// Which, and where to.
        fetch: ImportUrlTask,
    },
}

impl TryFrom<EngineTask> for task::Task {
    type Error = FastioError;

    fn try_from(given: EngineTask) -> Result<Self, FastioError> {
        Ok(match given {
            EngineTask::Call { call } => task::Task::Call(call.try_into()?),
            EngineTask::Pages { call } => task::Task::Pages(call.try_into()?),
            EngineTask::Upload { upload } => task::Task::Upload(Box::new(upload.try_into()?)),
            EngineTask::UploadMany { upload } => task::Task::UploadMany(upload.try_into()?),
            EngineTask::Download { download } => task::Task::Download(download.try_into()?),
            EngineTask::Read { read } => task::Task::Read(read.into()),
            EngineTask::Ask { ask } => task::Task::Ask(ask.try_into()?),
            EngineTask::SignIn {
                email,
                password,
                code,
            } => task::Task::SignIn(task::SignIn {
                email,
                password: password.into(),
                code: code.map(Into::into),
            }),
            EngineTask::SignOut => task::Task::SignOut,
            EngineTask::ImportUrl { fetch } => task::Task::ImportUrl(Box::new(fetch.into())),
        })
    }
}
