//! The shape of the error tables: numbers, words and reasons of refusals.

/// A number of `error.code`, or of a class of refusals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ErrorCode {
    /// The number.
    pub code: u32,
    /// What the number stands for.
    pub kind: CodeKind,
    /// Its name, such as `Not Found`.
    pub name: &'static str,
    /// The HTTP status it comes with, 0 if not known.
    pub http: u16,
}

/// What a number of a refusal stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeKind {
    /// A kind of refusal, told by the HTTP status; never on the wire as `error.code`.
    Class,
    /// One place in the service, for good.
    Site,
    /// One place in the service, until its number is given to another: show it, do not branch on it.
    Volatile,
    /// No longer sent.
    Retired,
}

/// A word of `error.params.reason`; it outranks the number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ErrorReason {
    /// The word.
    pub reason: &'static str,
    /// The HTTP status it comes with, 0 if not known.
    pub http: u16,
    /// The number it comes with, 0 if not known.
    pub code: u32,
    /// Whether trying again can help.
    pub transient: bool,
    /// What to do, empty if the description does not say.
    pub remedy: &'static str,
}

/// A word of `error.error_code`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ErrorWord {
    /// The word.
    pub word: &'static str,
    /// The HTTP status it comes with.
    pub http: u16,
}
