//! What a driver can start.

use crate::download::{DownloadTask, ReadTask};
use crate::error::FastioError;
use crate::secret::Secret;
use crate::upload::{ImportUrlTask, UploadManyTask, UploadTask};
use fastio_core::effect::Timeouts;
use fastio_core::error::Error;
use fastio_core::source::Source;
use fastio_core::task;

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
#[uniffi::export(Debug)]
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

/// Settings of the requests that a task makes.
pub(crate) fn options(timeouts: Option<Timeouts>, max_attempts: Option<u32>) -> task::CallOptions {
    task::CallOptions {
        timeouts,
        max_attempts,
        stream: false,
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
