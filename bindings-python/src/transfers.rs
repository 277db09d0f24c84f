//! Uploads, downloads and questions, as their settings say.

use crate::given::{self, Settings};
use crate::raised::raised;
use crate::work::{self, Latest, Ready, Wanted, Work};
use fastio_native::{Client, Input, Journal, Open, Upload};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::{Bound, PyAny, PyAnyMethods, PyResult};
use std::path::PathBuf;

pub(crate) fn upload(
    client: &Client,
    source: &Bound<'_, PyAny>,
    settings: &Settings<'_, '_>,
) -> PyResult<Work> {
    let source = given::source("source", source)?;
    let name = settings.text("name")?;
    if name.is_none() && !source.has_name() {
        return Err(PyTypeError::new_err(
            "upload() needs name= for bytes and for a file without one",
        ));
    }
    let (mut input, kept) = source.named(name);
    if let Some(bytes) = settings.count("size", 0)? {
        input = input.sized(bytes);
    }
    let mut upload = into_target(client.upload(input), settings)?;
    if let Some(folder) = settings.text("folder")? {
        upload = upload.folder(folder);
    }
    if let Some(path) = settings.text("relative_path")? {
        upload = upload.relative_path(path);
    }
    if let Some(version) = settings.text("if_version")? {
        upload = upload.if_version(version);
    }
    if let Some(bytes) = settings.count("chunk_size", 1)? {
        upload = upload.chunk_size(bytes);
    }
    if let Some(bytes) = settings.count("max_size", 1)? {
        upload = upload.max_size(bytes);
    }
    let wanted = wanted(settings)?;
    // Who keeps journals wants something to go on with.
    if settings.flag("resumable")? || wanted.journal {
        upload = upload.resumable();
    }
    let journal = journal(settings)?;
    let latest = Latest::new(journal.clone());
    if let Some(journal) = journal {
        upload = upload.resume(journal);
    }
    Ok(work::transfer(
        upload.start(),
        Ready::Uploaded,
        wanted,
        latest,
        kept,
    ))
}

pub(crate) fn import_url(
    client: &Client,
    url: &Bound<'_, PyAny>,
    settings: &Settings<'_, '_>,
) -> PyResult<Work> {
    let mut import = client.import_url(given::text("url", url)?);
    import = match target("import_url", settings)? {
        Target::Workspace(id) => import.to_workspace(id),
        Target::Share(id) => import.to_share(id),
    };
    if let Some(folder) = settings.text("folder")? {
        import = import.folder(folder);
    }
    if let Some(name) = settings.text("name")? {
        import = import.name(name);
    }
    let none = Latest::default();
    Ok(work::transfer(
        import.start(),
        Ready::Imported,
        wanted(settings)?,
        none,
        (),
    ))
}

/// Files of a list, as triples of the folders they go into, a name and a source; or all below a folder, by its path.
pub(crate) fn upload_many(
    client: &Client,
    sources: &Bound<'_, PyAny>,
    settings: &Settings<'_, '_>,
) -> PyResult<Work> {
    let mut all_kept = Vec::new();
    let mut upload = if settings.flag("is_folder")? {
        client.upload_folder(given::path("path", sources)?)
    } else {
        let mut upload = client.upload_many(Vec::<Input>::new());
        for (index, item) in sources.try_iter()?.enumerate() {
            let (path, name, source) =
                item?.extract::<(String, Option<String>, Bound<'_, PyAny>)>()?;
            let source = given::source(&format!("sources[{index}]"), &source)?;
            if name.is_none() && !source.has_name() {
                return Err(PyTypeError::new_err(
                    "upload_many() needs a dict of names for bytes and for files without one",
                ));
            }
            let (input, kept) = source.named(name);
            all_kept.extend(kept);
            upload = upload.and(path, input);
        }
        upload
    };
    upload = match target("upload_many", settings)? {
        Target::Workspace(id) => upload.to_workspace(id),
        Target::Share(id) => upload.to_share(id),
    };
    if let Some(folder) = settings.text("folder")? {
        upload = upload.folder(folder);
    }
    if let Some(patterns) = settings.get("ignore")? {
        for (index, pattern) in patterns.try_iter()?.enumerate() {
            upload = upload.ignore(given::text(&format!("ignore[{index}]"), &pattern?)?);
        }
    }
    if settings.flag("follow_links")? {
        upload = upload.follow_links();
    }
    if let Some(requests) = settings.count("at_once", 1)? {
        upload = upload.at_once(u32::try_from(requests).unwrap_or(u32::MAX));
    }
    if settings.flag("node_ids")? {
        upload = upload.with_node_ids();
    }
    let wanted = wanted(settings)?;
    if settings.flag("resumable")? || wanted.journal {
        upload = upload.resumable();
    }
    let journal = journal(settings)?;
    let latest = Latest::new(journal.clone());
    if let Some(journal) = journal {
        upload = upload.resume(journal);
    }
    Ok(work::many(upload.start(), wanted, latest, all_kept))
}

pub(crate) fn download(
    client: &Client,
    node: &Bound<'_, PyAny>,
    settings: &Settings<'_, '_>,
) -> PyResult<Work> {
    let node = given::text("node", node)?;
    let mut download = if settings.flag("zip")? {
        client.download_zip(node)
    } else {
        client.download(node)
    };
    download = match target("download", settings)? {
        Target::Workspace(id) => download.from_workspace(id),
        Target::Share(id) => download.from_share(id),
    };
    if let Some(version) = settings.text("version")? {
        download = download.version(version);
    }
    let wanted = wanted(settings)?;
    // Who keeps journals wants something to go on with.
    if settings.flag("resumable")? || wanted.journal {
        download = download.resumable();
    }
    let journal = journal(settings)?;
    let latest = Latest::new(journal.clone());
    if let Some(journal) = journal {
        download = download.resume(journal);
    }
    let path = |name| -> PyResult<Option<PathBuf>> {
        let given = settings.get(name)?;
        given.map(|path| given::path("to", &path)).transpose()
    };
    Ok(if let Some(folder) = path("folder")? {
        let download = download.to_folder(folder);
        let download = download.overwrite(settings.flag("overwrite")?);
        work::transfer(download.start(), Ready::Saved, wanted, latest, ())
    } else if let Some(file) = path("file")? {
        let download = download.to_file(file);
        let download = download.overwrite(settings.flag("overwrite")?);
        work::transfer(download.start(), Ready::Saved, wanted, latest, ())
    } else {
        work::transfer(
            download.start_in_memory(),
            Ready::Fetched,
            wanted,
            latest,
            (),
        )
    })
}

pub(crate) fn open(
    client: &Client,
    node: &Bound<'_, PyAny>,
    settings: &Settings<'_, '_>,
) -> PyResult<Open> {
    let mut open = client.open(given::text("node", node)?);
    open = match target("open", settings)? {
        Target::Workspace(id) => open.from_workspace(id),
        Target::Share(id) => open.from_share(id),
    };
    if let Some(version) = settings.text("version")? {
        open = open.version(version);
    }
    if let Some(bytes) = settings.count("read_ahead", 1)? {
        open = open.read_ahead(bytes);
    }
    Ok(open)
}

pub(crate) fn ask(
    client: &Client,
    question: &Bound<'_, PyAny>,
    settings: &Settings<'_, '_>,
) -> PyResult<Work> {
    let mut ask = client.ask(given::text("question", question)?);
    ask = match target("ask", settings)? {
        Target::Workspace(id) => ask.in_workspace(id),
        Target::Share(id) => ask.in_share(id),
    };
    if let Some(chat) = settings.text("chat")? {
        ask = ask.chat(chat);
    }
    for (name, value) in settings.params("params")? {
        ask = ask.param(name, value);
    }
    if let Some(limit) = settings.seconds("timeout")? {
        ask = ask.timeout(limit);
    }
    Ok(work::answer(ask.start()))
}

fn journal(settings: &Settings<'_, '_>) -> PyResult<Option<Journal>> {
    let read = |text: String| {
        let journal = Journal::parse(&text);
        journal.map_err(|error| raised(settings.0.py(), &error))
    };
    settings.text("resume")?.map(read).transpose()
}

fn wanted(settings: &Settings<'_, '_>) -> PyResult<Wanted> {
    Ok(Wanted {
        file: settings.flag("ends")?,
        progress: settings.flag("progress")?,
        journal: settings.flag("journal")?,
    })
}

/// An upload with the place it goes to, and the file it replaces.
fn into_target(upload: Upload, settings: &Settings<'_, '_>) -> PyResult<Upload> {
    let replace = settings.text("replace")?;
    let Some(file_share) = settings.text("file_share")? else {
        let upload = match target("upload", settings)? {
            Target::Workspace(id) => upload.to_workspace(id),
            Target::Share(id) => upload.to_share(id),
        };
        return Ok(match replace {
            Some(node) => upload.replace(node),
            None => upload,
        });
    };
    if settings.get("workspace")?.is_some() || settings.get("share")?.is_some() {
        return Err(PyTypeError::new_err(
            "upload() takes one of workspace=, share= and file_share=, not several",
        ));
    }
    let node = replace.ok_or_else(|| {
        PyTypeError::new_err("upload() needs replace= with file_share=: the file that it shows")
    })?;
    Ok(upload.to_file_share(file_share, node))
}

enum Target {
    Workspace(String),
    Share(String),
}

fn target(method: &str, settings: &Settings<'_, '_>) -> PyResult<Target> {
    match (settings.text("workspace")?, settings.text("share")?) {
        (Some(id), None) => Ok(Target::Workspace(id)),
        (None, Some(id)) => Ok(Target::Share(id)),
        _ => Err(PyTypeError::new_err(format!(
            "{method}() needs either workspace= or share="
        ))),
    }
}
