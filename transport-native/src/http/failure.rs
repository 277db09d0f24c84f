//! What went wrong, from an error of the HTTP client.

use super::body::SourceError;
use super::failed;
use fastio_core::effect::{Failure, FailureCause};
use std::error::Error as StdError;
use std::io;

/// Most characters of a message.
const MOST: usize = 300;

/// A failure before the reply's head.
pub(crate) fn of_request(error: &hyper_util::client::legacy::Error) -> Failure {
    let connecting = error.is_connect();
    let cause = match cause(error) {
        FailureCause::Other | FailureCause::Cut if connecting => FailureCause::Connect,
        found => found,
    };
    failed(cause, message(error))
}

/// A failure within the reply's body.
pub(crate) fn of_body(error: &hyper::Error) -> Failure {
    failed(cause(error), message(error))
}

/// An error and what it came from.
fn chain<'a>(
    error: &'a (dyn StdError + 'static),
) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    let mut next = Some(error);
    std::iter::from_fn(move || {
        let error = next?;
        // An `io::Error` that wraps another shows only that one's source.
        next = match error
            .downcast_ref::<io::Error>()
            .and_then(io::Error::get_ref)
        {
            Some(inner) => Some(inner),
            None => error.source(),
        };
        Some(error)
    })
}

fn cause(error: &(dyn StdError + 'static)) -> FailureCause {
    for error in chain(error) {
        if error.is::<SourceError>() {
            return FailureCause::Source;
        }
        if error.is::<rustls::Error>() {
            return FailureCause::Tls;
        }
        if let Some(error) = error.downcast_ref::<hyper::Error>() {
            if error.is_parse() {
                return FailureCause::Protocol;
            }
            if error.is_incomplete_message() || error.is_canceled() || error.is_closed() {
                return FailureCause::Cut;
            }
        }
        if let Some(error) = error.downcast_ref::<io::Error>() {
            use io::ErrorKind::{
                BrokenPipe, ConnectionAborted, ConnectionReset, NotConnected, UnexpectedEof,
            };
            if matches!(
                error.kind(),
                ConnectionReset | ConnectionAborted | BrokenPipe | NotConnected | UnexpectedEof
            ) {
                return FailureCause::Cut;
            }
        }
    }
    FailureCause::Other
}

/// The texts of an error and its sources. None of them holds a URL, header or body.
fn message(error: &(dyn StdError + 'static)) -> String {
    let mut message = String::new();
    for error in chain(error) {
        let text = error.to_string();
        // Some errors repeat their source.
        if message.ends_with(&text) {
            continue;
        }
        if !message.is_empty() {
            message.push_str(": ");
        }
        message.push_str(&text);
    }
    if let Some((at, _)) = message.char_indices().nth(MOST) {
        message.truncate(at);
    }
    message
}
