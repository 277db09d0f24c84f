//! Reads `core/api` and writes the operation table, the models and the typed methods.

pub mod api;
pub mod emit;
pub mod error;
pub mod lower;
pub mod model;
pub mod output;
pub mod pattern;
pub mod read;

use std::path::Path;

use api::Api;
use error::Result;

/// Reads and checks the description in a folder.
pub fn load(dir: &Path) -> Result<Api> {
    lower::lower(&read::folder(dir)?)
}

/// Reads and checks the description in a folder and makes it one OpenAPI document, as JSON.
pub fn openapi(dir: &Path) -> Result<String> {
    let sources = read::folder(dir)?;
    lower::lower(&sources)?;
    let document = emit::openapi::bundle(&sources)?;
    Ok(format!("{document:#}\n"))
}
