//! Settings that are kept as they were given.

use crate::args::{Args, Change};
use crate::decode::refuse_param;
use crate::refusal::Refusal;
use serde_json::{Map, Value};

/// Takes the named parameters over into an object: set, cleared to null, or left as they are.
///
/// # Errors
/// 406 for a text with control characters, which no name or description may hold.
pub fn take(args: &Args, names: &[&str], into: &mut Map<String, Value>) -> Result<(), Refusal> {
    for name in names {
        match args.change(name) {
            Change::Keep => {}
            Change::Clear => {
                into.insert((*name).to_owned(), Value::Null);
            }
            Change::Set(value) => {
                let controls = |text: &str| {
                    text.chars()
                        .any(|c| c.is_control() && c != '\n' && c != '\t')
                };
                if value.as_str().is_some_and(controls) {
                    return Err(refuse_param(
                        name,
                        "This value should hold no control characters.",
                    ));
                }
                into.insert((*name).to_owned(), value.clone());
            }
        }
    }
    Ok(())
}

/// Checks the length of a description that an update sets, which is bounded below as well.
///
/// # Errors
/// 406 if it is too short.
pub fn check_description(args: &Args) -> Result<(), Refusal> {
    match args.opt_text("description") {
        Some(text) if text.chars().count() < 10 => Err(refuse_param(
            "description",
            "This value should have at least 10 characters.",
        )),
        _ => Ok(()),
    }
}
