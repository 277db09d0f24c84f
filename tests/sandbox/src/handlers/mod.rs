//! One function an operation, by area. An operation without one is not implemented.

use crate::answer::Answer;
use crate::args::Args;
use crate::cx::Cx;
use crate::refusal::Refusal;
use crate::request::Request;

pub mod activity;
pub mod auth;
pub mod batches;
pub mod billing;
pub mod chats;
pub mod downloads;
pub mod email;
mod fields;
pub mod fileshares;
pub mod invitations;
pub mod keys;
pub mod locks;
pub mod members;
pub mod oauth;
pub mod orgs;
mod place;
pub mod search;
pub mod storage;
pub mod storage_changes;
pub mod system;
pub mod text;
pub mod two_factor;
pub mod upload_limits;
pub mod uploads;
pub mod users;
pub mod web_uploads;
pub mod workspaces;

/// Performs one operation.
pub type Handler = fn(&mut Cx<'_>, &Args) -> Result<Answer, Refusal>;

/// Handlers of one area by operation name.
pub type Area = &'static [(&'static str, Handler)];

const AREAS: &[Area] = &[
    activity::HANDLERS,
    auth::HANDLERS,
    batches::HANDLERS,
    billing::HANDLERS,
    chats::HANDLERS,
    downloads::HANDLERS,
    email::HANDLERS,
    fileshares::HANDLERS,
    invitations::HANDLERS,
    keys::HANDLERS,
    locks::HANDLERS,
    members::HANDLERS,
    oauth::HANDLERS,
    orgs::HANDLERS,
    search::HANDLERS,
    storage::HANDLERS,
    system::HANDLERS,
    text::HANDLERS,
    two_factor::HANDLERS,
    upload_limits::HANDLERS,
    uploads::HANDLERS,
    users::HANDLERS,
    web_uploads::HANDLERS,
    workspaces::HANDLERS,
];

/// The handler of an operation.
pub fn find(operation: &str) -> Option<Handler> {
    AREAS
        .iter()
        .flat_map(|area| area.iter())
        .find(|(name, _)| *name == operation)
        .map(|(_, handler)| *handler)
}

/// What an operation refuses in a way of its own before its parameters are checked by the
/// description.
///
/// # Errors
/// That refusal.
pub fn precheck(operation: &str, request: &Request) -> Result<(), Refusal> {
    match operation {
        "uploads.send_batch" => batches::precheck(request),
        _ => Ok(()),
    }
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
    fn every_handler_belongs_to_an_operation() {
        for name in super::implemented() {
            assert!(
                fastio_description::operations()
                    .iter()
                    .any(|operation| operation.name == name),
                "{name} is not in the description"
            );
        }
    }
}
