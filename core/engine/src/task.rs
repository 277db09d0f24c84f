//! What a host can start.

use crate::effect::Timeouts;
use crate::journal::Journal;
use crate::secret::Secret;
use crate::source::{SinkId, Source};
use serde::{Deserialize, Serialize};

/// Names one task.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct TaskId(pub u64);

/// Parameters by name, as JSON values.
pub type Params = serde_json::Map<String, serde_json::Value>;

/// Something to be done.
#[derive(Debug, Clone)]
pub enum Task {
    /// One operation.
    Call(Call),
    /// A listing, page by page: the next is asked for on demand.
    Pages(Call),
    /// A file into the service.
    Upload(Box<Upload>),
    /// Many files into the service.
    UploadMany(UploadMany),
    /// A file, or a folder as an archive, out of the service.
    Download(Download),
    /// A file out of the service, handed out as [`crate::Event::Data`], on demand.
    Read(Read),
    /// A question and its answer.
    Ask(Ask),
    /// Email and password for a token, which the client then uses.
    SignIn(SignIn),
    /// An end of the client's credential, which it then has none of.
    SignOut,
    /// A file from the web into the service.
    ImportUrl(Box<ImportUrl>),
}

/// One operation with its parameters.
#[derive(Clone, Default)]
pub struct Call {
    /// The operation's name, such as `storage.list`.
    pub operation: String,
    /// Its parameters.
    pub params: Params,
    /// Its binary parameters, by name.
    pub files: Vec<(String, Source)>,
    /// What differs from the client's settings.
    pub options: CallOptions,
}

impl Call {
    /// A call of this operation, without parameters yet.
    ///
    /// ```
    /// use fastio_core::task::Call;
    ///
    /// let call = Call::new("users.get").with("user_id", "me");
    /// assert_eq!(call.params.len(), 1);
    /// ```
    pub fn new(operation: impl Into<String>) -> Self {
        Call {
            operation: operation.into(),
            ..Call::default()
        }
    }

    /// The same call with one more parameter.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<serde_json::Value>) -> Self {
        self.set(name, value.into());
        self
    }

    /// Gives a parameter.
    #[inline(never)]
    pub fn set(&mut self, name: &str, value: serde_json::Value) {
        self.params.insert(name.to_owned(), value);
    }
}

/// Shows no parameter values: they may be secrets.
impl std::fmt::Debug for Call {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Call")
            .field("operation", &self.operation)
            .field("params", &self.params.keys().collect::<Vec<_>>())
            .field("files", &self.files)
            .field("options", &self.options)
            .finish()
    }
}

/// What differs from the client's settings for one call.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CallOptions {
    /// Other limits.
    pub timeouts: Option<Timeouts>,
    /// Another number of attempts; 1 turns retries off.
    pub max_attempts: Option<u32>,
    /// For operations that answer with bytes or events: hand the reply out in pieces as
    /// [`crate::Event::Data`], on demand, instead of as a whole.
    pub stream: bool,
}

/// A file into the service.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Upload {
    /// The bytes and their name.
    pub source: Source,
    /// `workspace` or `share`; or `fileshare` to write back the file that a File Share shows, which needs `file_id`.
    pub profile_type: String,
    /// Its id or name.
    pub profile_id: String,
    /// The target folder; the root if absent.
    pub folder_id: Option<String>,
    /// Folders below the target folder, made if they are not there; ends in a slash.
    #[serde(default)]
    pub relative_path: Option<String>,
    /// Replace this file's content instead of making a new one.
    pub file_id: Option<String>,
    /// On a File Share: replace only this version; if it is not the current one any more, end as a conflict.
    #[serde(default)]
    pub if_version_id: Option<String>,
    /// Size of a chunk in bytes; chosen by the planner if absent.
    pub chunk_size: Option<u64>,
    /// Most bytes that the source may have; what the plan takes if absent. Of use where its size is not known.
    #[serde(default)]
    pub max_size: Option<u64>,
    /// Tell a [`Journal`] as the upload goes on, and leave what has arrived with the service when it is cancelled or
    /// fails in a way that going on later can cure.
    #[serde(default)]
    pub resumable: bool,
    /// Go on with the upload that this journal tells of. Implies `resumable`.
    #[serde(default)]
    pub resume: Option<Journal>,
    /// What differs from the client's settings, for each request of the upload.
    #[serde(default)]
    pub options: CallOptions,
}

/// Many files into one folder and the folders below it. Small ones travel together. Each has its own end, told as
/// [`crate::Event::File`]; that one fails does not end the others.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct UploadMany {
    /// The files; each name once in each folder.
    pub files: Vec<FileToUpload>,
    /// `workspace` or `share`.
    pub profile_type: String,
    /// Its id or name.
    pub profile_id: String,
    /// The target folder; the root if absent.
    pub folder_id: Option<String>,
    /// Most requests with content under way at once; 4 if absent.
    pub at_once: Option<u32>,
    /// Wait for the node of each file, which costs a request or more for each; without it the nodes of files that
    /// travelled together may not be known yet, and the service keeps the finished records of their sessions.
    #[serde(default)]
    pub node_ids: bool,
    /// Tell a [`Journal`] as the upload goes on, and leave what has arrived with the service when it is cancelled or
    /// fails in a way that going on later can cure.
    #[serde(default)]
    pub resumable: bool,
    /// Go on with the upload that this journal tells of: files that it says are stored, and that have the same content
    /// still, are not sent again. Files that have come since are. Implies `resumable`.
    #[serde(default)]
    pub resume: Option<Journal>,
    /// What differs from the client's settings, for each request.
    #[serde(default)]
    pub options: CallOptions,
}

/// One of many files.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FileToUpload {
    /// The bytes and their name. One whose size is not told goes on its own.
    pub source: Source,
    /// Folders below the target folder, made if they are not there; ends in a slash.
    #[serde(default)]
    pub relative_path: Option<String>,
}

impl FileToUpload {
    /// A source whose name is its path below the target folder, such as `a/b/c.txt`.
    ///
    /// ```
    /// use fastio_core::source::Source;
    /// use fastio_core::task::FileToUpload;
    ///
    /// let file = FileToUpload::at_path(Source { name: "a/b/c.txt".to_owned(), ..Source::default() });
    /// assert_eq!((file.relative_path.as_deref(), file.source.name.as_str()), (Some("a/b/"), "c.txt"));
    /// ```
    pub fn at_path(mut source: Source) -> Self {
        let name = source.name.rfind('/').map_or(0, |slash| slash + 1);
        let name = source.name.split_off(name);
        let folders = std::mem::replace(&mut source.name, name);
        FileToUpload {
            source,
            relative_path: Some(folders).filter(|path| !path.is_empty()),
        }
    }
}

/// A file that the service fetches from the web by itself.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ImportUrl {
    /// A public address: https, on port 443.
    pub source_url: String,
    /// `workspace` or `share`.
    pub profile_type: String,
    /// Its id or name.
    pub profile_id: String,
    /// The target folder; the root if absent.
    #[serde(default)]
    pub folder_id: Option<String>,
    /// The name it gets; taken from the address if absent.
    #[serde(default)]
    pub file_name: Option<String>,
    /// What differs from the client's settings, for each request.
    #[serde(default)]
    pub options: CallOptions,
}

/// A file out of the service.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Download {
    /// `workspace` or `share`.
    pub context: String,
    /// Its id or name.
    pub context_id: String,
    /// The file.
    pub node_id: String,
    /// A version of it; the current one if absent.
    pub version_id: Option<String>,
    /// Where the bytes go.
    pub sink: SinkId,
    /// First byte wanted.
    pub offset: u64,
    /// Number of bytes wanted; all if absent.
    pub len: Option<u64>,
    /// Whether the sink can be written to anywhere, and not from its beginning only. Then a large file comes in parts,
    /// side by side.
    #[serde(default)]
    pub seekable: bool,
    /// Tell a [`Journal`] as the download goes on, and keep what has come when it is cancelled or fails in a way that
    /// going on later can cure. For a whole file, and a sink that is `seekable`.
    #[serde(default)]
    pub resumable: bool,
    /// Go on with the download that this journal tells of. Implies `resumable`.
    #[serde(default)]
    pub resume: Option<Journal>,
    /// The node is a folder, or `root`, and comes as a ZIP archive of all that is in it.
    #[serde(default)]
    pub zip: bool,
    /// What differs from the client's settings, for each request of the download.
    #[serde(default)]
    pub options: CallOptions,
}

/// A file out of the service, for a caller who takes it piece by piece.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Read {
    /// `workspace` or `share`.
    pub context: String,
    /// Its id or name.
    pub context_id: String,
    /// The file.
    pub node_id: String,
    /// A version of it; the one that is current at the beginning if absent, which costs a request.
    pub version_id: Option<String>,
    /// First byte wanted.
    #[serde(default)]
    pub offset: u64,
    /// Number of bytes wanted; all if absent.
    pub len: Option<u64>,
    /// The file has all of `len`: if fewer come, that is an error and not the end of the file.
    #[serde(default)]
    pub exact: bool,
    /// Most bytes to be handed out before the caller has taken those before; 1 MiB if absent.
    pub ahead: Option<u64>,
    /// What differs from the client's settings, for each request.
    #[serde(default)]
    pub options: CallOptions,
}

/// A question to the agent of a workspace or share.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Ask {
    /// `workspace` or `share`.
    pub context: String,
    /// Its id or name.
    pub context_id: String,
    /// The question.
    pub question: String,
    /// Go on with this chat instead of opening one.
    pub chat_id: Option<String>,
    /// Further parameters of `chats.create` or `chats.send_message`.
    pub params: Params,
    /// Longest wait for the whole answer.
    pub timeout_ms: Option<u64>,
    /// What differs from the client's settings, for each request of the question.
    #[serde(default)]
    pub options: CallOptions,
}

/// Email and password for a token.
#[derive(Debug, Clone)]
pub struct SignIn {
    /// The account's address.
    pub email: String,
    /// Its password.
    pub password: Secret,
    /// The code of the second factor, if the account has one.
    pub code: Option<Secret>,
}
