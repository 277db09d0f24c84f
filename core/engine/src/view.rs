//! Reading the few members of a payload that a machine needs. By path and not by derived types: those would be a third
//! of the engine's code.

use crate::error::{Error, ErrorKind, Result};
use crate::reply::Reply;
use serde_json::Value;

/// A payload, or a part of one.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct View(pub(crate) Value);

impl View {
    /// The operation's result.
    pub(crate) fn result(reply: &Reply) -> Result<View> {
        View::parse(reply.result(), reply.operation)
    }

    /// The whole payload.
    pub(crate) fn payload(reply: &Reply) -> Result<View> {
        View::parse(reply.payload(), reply.operation)
    }

    fn parse(text: &str, operation: &str) -> Result<View> {
        serde_json::from_str(text).map(View).map_err(|error| {
            let why = format!("the reply is no JSON that can be read: {error}; report it");
            Error::new(ErrorKind::InvalidReply, why).with_operation(operation)
        })
    }

    /// What stands at a path of member names.
    pub(crate) fn at(&self, path: &[&str]) -> Option<&Value> {
        path.iter().try_fold(&self.0, |value, name| value.get(name))
    }

    /// A text that is not empty.
    pub(crate) fn text(&self, path: &[&str]) -> Option<&str> {
        self.at(path)?.as_str().filter(|text| !text.is_empty())
    }

    /// The same, as one's own.
    pub(crate) fn string(&self, path: &[&str]) -> Option<String> {
        self.text(path).map(str::to_owned)
    }

    /// A whole number.
    pub(crate) fn number(&self, path: &[&str]) -> Option<u64> {
        self.at(path)?.as_u64()
    }

    /// A flag; absent is false.
    pub(crate) fn flag(&self, path: &[&str]) -> bool {
        self.at(path).and_then(Value::as_bool).unwrap_or_default()
    }

    /// A list; absent is empty.
    pub(crate) fn list(&self, path: &[&str]) -> &[Value] {
        self.at(path)
            .and_then(Value::as_array)
            .map_or(&[], Vec::as_slice)
    }
}

/// The error of a reply that lacks what its description promises.
pub(crate) fn lacks(reply: &Reply, what: &str) -> Error {
    let mut error = Error::new(
        ErrorKind::InvalidReply,
        format!("the reply tells no {what}; report it"),
    )
    .with_operation(reply.operation);
    error.status = reply.status;
    error.request_id.clone_from(&reply.request_id);
    error
}
