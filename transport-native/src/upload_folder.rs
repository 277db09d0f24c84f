//! A folder into the service, with all that is in it.

use crate::client::Client;
use crate::running::{Canceller, Running, unexpected};
use crate::source::{Registered, blocking};
use crate::walk::{self, Rules};
use fastio_core::error::{Error, ErrorKind, Result};
use fastio_core::event::{Completion, Event, Uploaded};
use fastio_core::task::{FileToUpload, Task, UploadMany};
use std::future::{IntoFuture, poll_fn};
use std::path::PathBuf;
use std::pin::Pin;

/// An upload of a folder to be started. Awaiting it uploads every file; [`start`](UploadFolder::start) gives a task with
/// events.
///
/// What is in the folder comes into the target, with its folders below it. Small files travel together. One file that
/// fails does not end the others.
///
/// ```no_run
/// # async fn example(client: fastio_native::Client) -> fastio_native::Result<()> {
/// let folder = client.upload_folder("site").to_workspace("1234567890123456789").ignore("*.tmp").ignore("node_modules");
/// let ends = folder.await?;
/// for end in ends.failed() {
///     println!("{}: {}", end.path.display(), end.result.as_ref().unwrap_err());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "an upload does nothing until it is awaited or started"]
pub struct UploadFolder {
    client: Client,
    root: PathBuf,
    rules: Rules,
    to: Option<(&'static str, String)>,
    folder_id: Option<String>,
    at_once: Option<u32>,
    node_ids: bool,
}

impl Client {
    /// All files below a folder into a workspace or share. A folder of the same name there is used, a file of the same
    /// name gets a new version.
    pub fn upload_folder(&self, path: impl Into<PathBuf>) -> UploadFolder {
        UploadFolder {
            client: self.clone(),
            root: path.into(),
            rules: Rules::default(),
            to: None,
            folder_id: None,
            at_once: None,
            node_ids: false,
        }
    }
}

impl UploadFolder {
    /// Into this workspace (id or custom name).
    pub fn to_workspace(mut self, id: impl Into<String>) -> Self {
        self.to = Some(("workspace", id.into()));
        self
    }

    /// Into this share (id or custom name).
    pub fn to_share(mut self, id: impl Into<String>) -> Self {
        self.to = Some(("share", id.into()));
        self
    }

    /// Into this folder; into the root by default.
    pub fn folder(mut self, node_id: impl Into<String>) -> Self {
        self.folder_id = Some(node_id.into());
        self
    }

    /// Leaves out what matches: a name anywhere (`*.tmp`), or a path below the folder if the pattern has a slash
    /// (`build/**`). `*`, `**`, `?`, `[a-z]` and `{a,b}` mean what they do in a shell. A folder that matches is left out
    /// with all that is in it. Further patterns add to it.
    pub fn ignore(mut self, pattern: impl Into<String>) -> Self {
        self.rules.ignored.push(pattern.into());
        self
    }

    /// Follows symbolic links to files and folders. By default they are left out.
    pub fn follow_links(mut self) -> Self {
        self.rules.follow_links = true;
        self
    }

    /// Most requests with content under way at once; 4 by default.
    pub fn at_once(mut self, requests: u32) -> Self {
        self.at_once = Some(requests);
        self
    }

    /// Waits for the node of each file, which costs a request or more for each. By default files that travelled
    /// together have none.
    pub fn with_node_ids(mut self) -> Self {
        self.node_ids = true;
        self
    }

    /// Starts it. Fails if there is no such folder or a parameter is wrong; nothing is sent then.
    pub async fn start(self) -> Result<FolderUpload> {
        let Some((profile_type, profile_id)) = self.to else {
            let rule = "say where the files go: to_workspace or to_share";
            return Err(Error::param("profile_id", "missing", rule));
        };
        let (root, rules) = (self.root, self.rules);
        let found = blocking(move || {
            let data = std::fs::metadata(&root);
            match data {
                Ok(data) if data.is_dir() => Ok(walk::walk(&root, &rules)),
                Ok(_) => Err(unusable(&root, "is no folder; use upload for a file")),
                Err(error) => Err(unusable(&root, &format!("cannot be read: {error}"))),
            }
        })
        .await?;
        let sources = &self.client.inner.shared.files.sources;
        let (mut files, mut registered, mut paths, mut ends) =
            (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for found in found {
            match found {
                Ok(found) => {
                    let source = sources.register_path(found.path.clone(), found.name, found.size);
                    files.push(FileToUpload {
                        source: source.source(),
                        relative_path: Some(found.relative_path).filter(|path| !path.is_empty()),
                    });
                    registered.push(source);
                    paths.push(found.path);
                }
                Err((path, error)) => ends.push(FileEnd {
                    path,
                    result: Err(error),
                }),
            }
        }
        let running = self.client.run(Task::UploadMany(UploadMany {
            files,
            profile_type: profile_type.to_owned(),
            profile_id,
            folder_id: self.folder_id,
            at_once: self.at_once,
            node_ids: self.node_ids,
            resumable: false,
            resume: None,
            options: self.client.task_options(),
        }))?;
        Ok(FolderUpload {
            running,
            paths,
            ends,
            over: None,
            _registered: registered,
        })
    }
}

fn unusable(root: &std::path::Path, why: &str) -> Error {
    Error::new(ErrorKind::Io, format!("{} {why}", root.display()))
}

impl IntoFuture for UploadFolder {
    type Output = Result<UploadedFolder>;
    type IntoFuture = Pin<Box<dyn Future<Output = Result<UploadedFolder>> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move { self.start().await?.await })
    }
}

/// An upload of a folder under way. It goes on by itself; awaiting it gives the end of each file, dropping it stops it.
#[derive(Debug)]
pub struct FolderUpload {
    running: Running,
    paths: Vec<PathBuf>,
    ends: Vec<FileEnd>,
    over: Option<Result<Completion>>,
    _registered: Vec<Registered>,
}

impl FolderUpload {
    /// The next thing that happens: attempts, waits, progress, and the end of each file. `None` at the end; await the
    /// upload then for its result. Of progress that was not read only the newest is kept.
    pub async fn next_event(&mut self) -> Option<Event> {
        match poll_fn(|cx| self.running.poll_event(cx)).await? {
            Event::Finished(result) => {
                self.over = Some(*result);
                None
            }
            event => {
                if let Event::File { index, result } = &event
                    && let Some(path) = usize::try_from(*index)
                        .ok()
                        .and_then(|index| self.paths.get(index))
                {
                    self.ends.push(FileEnd {
                        path: path.clone(),
                        result: (**result).clone(),
                    });
                }
                Some(event)
            }
        }
    }

    /// A handle that stops this upload from elsewhere. Files that are stored stay.
    pub fn canceller(&self) -> Canceller {
        self.running.canceller()
    }
}

impl IntoFuture for FolderUpload {
    type Output = Result<UploadedFolder>;
    type IntoFuture = Pin<Box<dyn Future<Output = Result<UploadedFolder>> + Send>>;

    fn into_future(mut self) -> Self::IntoFuture {
        Box::pin(async move {
            while self.next_event().await.is_some() {}
            let mut files = std::mem::take(&mut self.ends);
            match self.over.take() {
                Some(Ok(Completion::UploadedMany { .. })) => {
                    files.sort_by(|a, b| a.path.cmp(&b.path));
                    Ok(UploadedFolder { files })
                }
                Some(Ok(other)) => Err(unexpected(&other)),
                Some(Err(error)) => Err(error),
                None => Err(Error::new(
                    ErrorKind::Failed,
                    "the upload was awaited twice",
                )),
            }
        })
    }
}

/// What became of a folder's files.
#[derive(Debug, Clone)]
#[must_use = "files that failed are told here, and not as an error"]
pub struct UploadedFolder {
    /// Every file, by its path.
    pub files: Vec<FileEnd>,
}

impl UploadedFolder {
    /// The files that are not stored.
    pub fn failed(&self) -> impl Iterator<Item = &FileEnd> {
        self.files.iter().filter(|end| end.result.is_err())
    }
}

/// What became of one file.
#[derive(Debug, Clone)]
pub struct FileEnd {
    /// Where it is here.
    pub path: PathBuf,
    /// What is stored, or why it is not.
    pub result: Result<Uploaded>,
}
