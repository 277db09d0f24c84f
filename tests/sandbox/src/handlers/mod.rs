//! One function an operation, by area. An operation without one is not implemented.

use crate::answer::Answer;
use crate::args::Args;
use crate::cx::Cx;
use crate::refusal::Refusal;

pub mod system;

/// Performs one operation.
pub type Handler = fn(&mut Cx<'_>, &Args) -> Result<Answer, Refusal>;

/// Handlers of one area by operation name.
pub type Area = &'static [(&'static str, Handler)];

const AREAS: &[Area] = &[system::HANDLERS];

/// The handler of an operation.
pub fn find(operation: &str) -> Option<Handler> {
    AREAS
        .iter()
        .flat_map(|area| area.iter())
        .find(|(name, _)| *name == operation)
        .map(|(_, handler)| *handler)
}

/// The names of the operations that have a handler.
pub fn implemented() -> impl Iterator<Item = &'static str> {
    AREAS
        .iter()
        .flat_map(|area| area.iter())
        .map(|(name, _)| *name)
}

#[cfg(test)]
mod tests {
    #[test]
    #[ignore = "the table is not generated yet"]
    fn every_handler_belongs_to_an_operation() {
        for name in super::implemented() {
            assert!(
                fastio_description::OPERATIONS
                    .iter()
                    .any(|operation| operation.name == name),
                "{name} is not in the description"
            );
        }
    }
}
