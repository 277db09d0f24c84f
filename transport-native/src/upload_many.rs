//! Many files into the service: a list of them, or a folder with all that is in it.

use crate::client::Client;
use crate::input::Input;
use crate::place::{Place, into_place};
use crate::running::unexpected;
use crate::shared::lock;
use crate::source::{Registered, blocking};
use crate::transfer::Transfer;
use fastio_core::Journal;
use fastio_core::error::{Error, ErrorKind, Result};
use fastio_core::event::{Completion, Event, Uploaded};
use fastio_core::task::{self, FileToUpload, Task};
use fastio_folders::Rules;
use std::future::IntoFuture;
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::{Arc, Mutex};

/// An upload of many files to be started. Awaiting it uploads every file; [`start`](UploadMany::start) gives a task with
/// events, one progress for all and [`Event::File`] for the end of each, whose `index` is its place in
/// [`UploadedMany::files`]; [`Transfer::file_end`] tells which it is. Those that cannot be read come first.
///
/// Small files travel together. One that fails does not end the others: each has its own end. Whatever their number and
/// size, memory holds two buffers of 256 KiB for each request with content (4 at once) and one for each chunk that is
/// hashed ahead (at most 20), and about a kilobyte for each file. A client keeps eight buffers for what it sends next.
///
/// ```no_run
/// # async fn example(client: fastio_native::Client) -> fastio_native::Result<()> {
/// let folder = client.upload_folder("site").to_workspace("1234567890123456789").ignore("*.tmp").ignore("node_modules");
/// let ends = folder.await?;
/// for end in ends.failed() {
///     println!("{}: {}", end.below, end.result.as_ref().unwrap_err());
/// }
/// client.upload_many(["a.txt", "b.txt"]).to_workspace("1234567890123456789").await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "an upload does nothing until it is awaited or started"]
pub struct UploadMany {
    client: Client,
    from: From,
    rules: Rules,
    place: Place,
    at_once: Option<u32>,
    node_ids: bool,
    resumable: bool,
    resume: Option<Journal>,
}

#[derive(Debug, Clone)]
enum From {
    Folder(PathBuf),
    /// With the folders they go into.
    Inputs(Vec<(Option<String>, Input)>),
}

impl Client {
    /// All files below a folder into a workspace or share, with their folders. A folder of the same name there is used, a
    /// file of the same name gets a new version.
    pub fn upload_folder(&self, path: impl Into<PathBuf>) -> UploadMany {
        UploadMany::new(self, From::Folder(path.into()))
    }

    /// Files, or bytes with a name, into a workspace or share. Each name may stand in the list once for each folder.
    pub fn upload_many<I: Into<Input>>(&self, inputs: impl IntoIterator<Item = I>) -> UploadMany {
        let inputs = inputs.into_iter().map(|input| (None, input.into()));
        UploadMany::new(self, From::Inputs(inputs.collect()))
    }
}

impl UploadMany {
    fn new(client: &Client, from: From) -> Self {
        UploadMany {
            client: client.clone(),
            from,
            rules: Rules::default(),
            place: Place::default(),
            at_once: None,
            node_ids: false,
            resumable: false,
            resume: None,
        }
    }

    into_place!();

    /// One more for the list, into folders of these names below the folder, a slash after each (`a/b/`; nothing for the
    /// folder itself). They are made where they are not there. Of a folder that is uploaded this changes nothing.
    pub fn and(mut self, relative_path: impl Into<String>, input: impl Into<Input>) -> Self {
        if let From::Inputs(inputs) = &mut self.from {
            let path = Some(relative_path.into()).filter(|path| !path.is_empty());
            inputs.push((path, input.into()));
        }
        self
    }

    /// Leaves out what matches of a folder: a name anywhere (`*.tmp`), or a path below the folder if the pattern has a
    /// slash (`build/**`). `*`, `**`, `?`, `[a-z]` and `{a,b}` mean what they do in a shell. A folder that matches is left
    /// out with all that is in it. Further patterns add to it.
    pub fn ignore(mut self, pattern: impl Into<String>) -> Self {
        self.rules.ignored.push(pattern.into());
        self
    }

    /// Follows symbolic links to files and folders in a folder. By default they are left out.
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

    /// Tells a [`Journal`] as it goes on (as [`Event::Journal`], and in the error of an upload that was stopped): what is
    /// stored, with its hash, and what is under way. What has arrived of a large file stays with the service.
    pub fn resumable(mut self) -> Self {
        self.resumable = true;
        self
    }

    /// Goes on with the upload that this journal tells of, to the same place. A file that it says is stored, and that has
    /// the same content still, is not sent again; its end is told as it was. Files that have come since are sent.
    pub fn resume(mut self, journal: Journal) -> Self {
        self.resume = Some(journal);
        self
    }

    /// Starts it. Fails if there is no such folder or a parameter is wrong; nothing is sent then.
    pub async fn start(self) -> Result<Transfer<UploadedMany>> {
        let folder_id = self.place.folder_id.clone();
        let (profile_type, profile_id) = self.place.profile()?;
        let list = List::of(&self.client, self.from, self.rules).await?;
        let running = self.client.run(Task::UploadMany(task::UploadMany {
            files: list.files,
            profile_type,
            profile_id,
            folder_id,
            at_once: self.at_once,
            node_ids: self.node_ids,
            resumable: self.resumable,
            resume: self.resume,
            options: self.client.task_options(),
        }))?;
        let (registered, sent) = (list.registered, list.sent);
        let (places, ends) = (Arc::new(list.places), Arc::new(Mutex::new(list.ends)));
        let (of_ends, told) = (places.clone(), ends.clone());
        let finish = move |completion| {
            drop(registered);
            let Completion::UploadedMany { .. } = completion else {
                return Err(unexpected(&completion));
            };
            let ends = std::mem::take(&mut *lock(&ends));
            let files = of_ends.iter().zip(ends).map(|(place, end)| {
                place.ended(end.unwrap_or_else(|| {
                    let why = "the upload ended without the end of this file; report it";
                    Err(Error::new(ErrorKind::Failed, why))
                }))
            });
            Ok(UploadedMany {
                files: files.collect(),
            })
        };
        let watch = move |event: &mut Event| {
            if let Event::File { index, result } = event
                && let Some(place) = usize::try_from(*index).ok().and_then(|at| sent.get(at))
            {
                // The engine counts those only that could be read.
                *index = *place as u64;
                if let Some(end) = lock(&told).get_mut(*place) {
                    *end = Some((**result).clone());
                }
            }
        };
        Ok(Transfer::new(running, Box::new(finish))
            .watched(watch)
            .preceded_by(list.unreadable)
            .of_files(places))
    }
}

impl Transfer<UploadedMany> {
    /// The end of a file that an event tells of; `None` if it tells of something else.
    ///
    /// ```no_run
    /// # async fn example(client: fastio_native::Client) -> fastio_native::Result<()> {
    /// let upload = client.upload_folder("site").to_workspace("1234567890123456789");
    /// let mut upload = upload.start().await?;
    /// while let Some(event) = upload.next_event().await {
    ///     if let Some(end) = upload.file_end(&event) {
    ///         println!("{}: {}", end.below, if end.result.is_ok() { "stored" } else { "failed" });
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn file_end(&self, event: &Event) -> Option<FileEnd> {
        let Event::File { index, result } = event else {
            return None;
        };
        let place = self.files().get(usize::try_from(*index).ok()?)?;
        Some(place.ended((**result).clone()))
    }
}

/// Where one of many files is, and where it goes.
#[derive(Debug)]
pub(crate) struct FilePlace {
    path: PathBuf,
    below: String,
}

impl FilePlace {
    fn ended(&self, result: Result<Uploaded>) -> FileEnd {
        FileEnd {
            path: self.path.clone(),
            below: self.below.clone(),
            result,
        }
    }
}

/// What is to be uploaded, and what cannot be.
#[derive(Default)]
struct List {
    files: Vec<FileToUpload>,
    registered: Vec<Registered>,
    /// Of all that was given, in its order.
    places: Vec<FilePlace>,
    ends: Vec<Option<Result<Uploaded>>>,
    /// Which of all each of `files` is.
    sent: Vec<usize>,
    /// The ends of those that cannot be read.
    unreadable: Vec<Event>,
}

impl List {
    async fn of(client: &Client, from: From, rules: Rules) -> Result<List> {
        let sources = &client.inner.shared.files.sources;
        let mut list = List::default();
        match from {
            From::Folder(root) => {
                let unusable = |why| Error::new(ErrorKind::Io, why);
                let walk = move || fastio_folders::files(&root, &rules).map_err(unusable);
                for found in blocking(walk).await? {
                    match found {
                        Ok(found) => {
                            let (path, below) = (found.path.clone(), found.below.clone());
                            let source = sources.register_path(path, below, found.size);
                            let file = FileToUpload::at_path(source.source());
                            list.add(found.path, found.below, Ok((file, source)));
                        }
                        Err(found) => {
                            list.add(found.path, found.below, Err(unusable(found.why)));
                        }
                    }
                }
            }
            From::Inputs(inputs) => {
                for (relative_path, input) in inputs {
                    let path = input.shown();
                    let folders = relative_path.as_deref().unwrap_or_default();
                    let below = format!("{folders}{}", input.called());
                    let source = sources.register_closed(input).await;
                    let file = source.map(|source| {
                        let file = FileToUpload {
                            source: source.source(),
                            relative_path,
                        };
                        (file, source)
                    });
                    list.add(path, below, file);
                }
            }
        }
        Ok(list)
    }

    fn add(&mut self, path: PathBuf, below: String, file: Result<(FileToUpload, Registered)>) {
        let place = self.places.len();
        self.places.push(FilePlace { path, below });
        match file {
            Ok((file, source)) => {
                self.files.push(file);
                self.registered.push(source);
                self.sent.push(place);
                self.ends.push(None);
            }
            Err(error) => {
                self.unreadable.push(Event::File {
                    index: place as u64,
                    result: Box::new(Err(error.clone())),
                });
                self.ends.push(Some(Err(error)));
            }
        }
    }
}

impl IntoFuture for UploadMany {
    type Output = Result<UploadedMany>;
    type IntoFuture = Pin<Box<dyn Future<Output = Result<UploadedMany>> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move { self.start().await?.await })
    }
}

/// What became of many files.
#[derive(Debug, Clone)]
#[must_use = "files that failed are told here, and not as an error"]
pub struct UploadedMany {
    /// Every file in the order in which they were given, those of a folder in that of their paths.
    pub files: Vec<FileEnd>,
}

impl UploadedMany {
    /// The files that are not stored.
    pub fn failed(&self) -> impl Iterator<Item = &FileEnd> {
        self.files.iter().filter(|end| end.result.is_err())
    }
}

/// What became of one file.
#[derive(Debug, Clone)]
pub struct FileEnd {
    /// Where it is here; of bytes, their name.
    pub path: PathBuf,
    /// Where it goes below the folder: its folders, a slash after each, and its name. No two files of an upload have the
    /// same.
    pub below: String,
    /// What is stored, or why it is not.
    pub result: Result<Uploaded>,
}
