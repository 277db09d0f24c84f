//! What is wrong with the description, and where.

use std::fmt;

use serde_saphyr::Location;

/// One finding, by file, line and column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    /// Name of the file below the description's folder; a path for files that cannot be read.
    pub file: String,
    /// Line, from 1; 0 if the finding concerns the file as a whole.
    pub line: u64,
    /// Column, from 1; 0 if not known.
    pub column: u64,
    /// What is wrong and what would be right.
    pub message: String,
}

/// The generator's result: everything it makes or the first thing that is wrong.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// A finding at a place in a file.
    pub fn at(file: &str, location: Location, message: impl Into<String>) -> Self {
        Self {
            file: file.to_owned(),
            line: location.line(),
            column: location.column(),
            message: message.into(),
        }
    }

    /// A finding that concerns a file as a whole.
    pub fn file(file: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            line: 0,
            column: 0,
            message: message.into(),
        }
    }

    /// A YAML or grammar error of the reader.
    pub fn yaml(file: &str, error: &serde_saphyr::Error) -> Self {
        let error = error.without_snippet();
        let (line, column) = error
            .location()
            .map_or((0, 0), |at| (at.line(), at.column()));
        let text = error.to_string();
        let suffix = format!(" at line {line}, column {column}");
        Self {
            file: file.to_owned(),
            line,
            column,
            message: text.strip_suffix(&suffix).unwrap_or(&text).to_owned(),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.line, self.column) {
            (0, _) => write!(f, "{}: {}", self.file, self.message),
            (line, 0) => write!(f, "{}:{line}: {}", self.file, self.message),
            (line, column) => write!(f, "{}:{line}:{column}: {}", self.file, self.message),
        }
    }
}

impl std::error::Error for Error {}
