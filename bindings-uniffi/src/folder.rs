//! The files below a folder.

use crate::error::{ErrorInfo, FastioError};
use fastio_core::error::{Error, ErrorKind};
use fastio_folders::Rules;
use std::path::Path;

/// A file below a folder; or what stands in the way of one.
#[derive(Debug, Clone, uniffi::Record)]
pub struct FoundFile {
    /// Where it is.
    pub path: String,
    /// Its path below the folder, with slashes on every system.
    pub below: String,
    /// Why it cannot be read.
    pub failure: Option<ErrorInfo>,
}

/// Each file below a folder, by name. Left out is what matches one of the patterns: a name anywhere (`*.tmp`), or a path
/// below the folder if the pattern has a slash (`site/drafts`); so are symbolic links, unless they are followed. Blocks.
#[uniffi::export]
pub fn files_below(
    folder: String,
    ignored: Vec<String>,
    follow_links: bool,
) -> Result<Vec<FoundFile>, FastioError> {
    let rules = Rules {
        ignored,
        follow_links,
    };
    let failed = |why| Error::new(ErrorKind::Io, why);
    let files = fastio_folders::files(Path::new(&folder), &rules).map_err(failed)?;
    let files = files.into_iter().map(|file| match file {
        Ok(found) => FoundFile {
            path: found.path.to_string_lossy().into_owned(),
            below: found.below,
            failure: None,
        },
        Err(found) => FoundFile {
            path: found.path.to_string_lossy().into_owned(),
            below: found.below,
            failure: Some(failed(found.why).into()),
        },
    });
    Ok(files.collect())
}
