//! Tasks that bring files into the service.

use crate::error::FastioError;
use crate::task::options;
use fastio_core::effect::Timeouts;
use fastio_core::source::Source;
use fastio_core::{Journal, task};

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
