//! One HTTP request, as the engine wants it: no redirect is followed and nothing is sent twice.

mod body;
mod connect;
mod failure;
mod gzip;
mod receive;
mod send;
mod tls;
mod transport;
mod writing;

pub(crate) use transport::{ProxyChoice, Transport, TransportOptions};

use crate::buffers::Buffers;
use crate::sink::Sinks;
use crate::source::Sources;
use fastio_core::effect::{Delivery, Failure, FailureCause, HttpRequest, Outcome, ReplyMode};
use std::sync::Arc;
use tokio::sync::watch;
use tokio::time::{Duration, Instant, timeout_at};

/// Takes the outcomes of one effect, in order.
pub(crate) trait Reporter: Send {
    fn report(&mut self, outcome: Outcome);
}

/// What requests read from and write to.
#[derive(Debug, Clone, Default)]
pub(crate) struct Files {
    pub(crate) sources: Arc<Sources>,
    pub(crate) sinks: Arc<Sinks>,
    pub(crate) buffers: Arc<Buffers>,
}

/// The credit a request starts with.
pub(crate) fn first_credit(request: &HttpRequest) -> u64 {
    match request.reply {
        ReplyMode::Stream { credit } => credit,
        ReplyMode::Whole { .. } | ReplyMode::Sink { .. } => u64::MAX,
    }
}

/// Performs a request and reports all of its outcomes. Dropping the future closes the connection, or resets the
/// stream of an HTTP/2 one. `credit` holds all bytes granted so far.
pub(crate) async fn execute(
    transport: &Transport,
    files: &Files,
    request: HttpRequest,
    credit: watch::Receiver<u64>,
    reporter: &mut impl Reporter,
) {
    let total = request.timeouts.total_ms;
    let deadline = after(total);
    let mut stage = Stage::Connecting;
    let exchange = exchange(transport, files, request, credit, reporter, &mut stage);
    let result = match deadline {
        Some(deadline) => timeout_at(deadline, exchange)
            .await
            .unwrap_or_else(|_| Err(too_slow("the whole request", total))),
        None => exchange.await,
    };
    reporter.report(match result {
        Ok(()) => Outcome::End,
        Err(mut failure) => {
            // Without a connection nothing can have arrived, whatever went wrong.
            failure.delivery = match stage {
                Stage::Connecting => Delivery::NotSent,
                Stage::Connected => Delivery::Unknown,
            };
            Outcome::Failed(failure)
        }
    });
}

/// How far a request is, as far as its delivery is concerned.
enum Stage {
    Connecting,
    Connected,
}

async fn exchange(
    transport: &Transport,
    files: &Files,
    request: HttpRequest,
    credit: watch::Receiver<u64>,
    reporter: &mut impl Reporter,
    stage: &mut Stage,
) -> Result<(), Failure> {
    let (timeouts, mode) = (request.timeouts, request.reply);
    let kept = request
        .body
        .as_ref()
        .map(|body| files.sources.kept_for(body));
    let response = send::send(transport, files, request, reporter, stage).await?;
    let accepted = response.status().is_success();
    receive::receive(response, files, mode, timeouts, credit, reporter).await?;
    if accepted {
        // It arrived, so nobody asks for it again.
        for (reader, range) in kept.unwrap_or_default() {
            reader.release(range);
        }
    }
    Ok(())
}

/// The moment a limit passes; `None` if there is none.
fn after(ms: Option<u64>) -> Option<Instant> {
    Instant::now().checked_add(Duration::from_millis(ms?))
}

async fn sleep_until(deadline: Option<Instant>) {
    match deadline {
        Some(deadline) => tokio::time::sleep_until(deadline).await,
        None => std::future::pending().await,
    }
}

fn too_slow(what: &str, ms: Option<u64>) -> Failure {
    let seconds = ms.unwrap_or_default() as f64 / 1000.0;
    failed(
        FailureCause::Timeout,
        format!("{what} took longer than the limit of {seconds} s"),
    )
}

/// A failure of a request that may have arrived; [`execute`] knows better if it cannot have.
fn failed(cause: FailureCause, message: impl Into<String>) -> Failure {
    Failure {
        delivery: Delivery::Unknown,
        cause,
        message: message.into(),
    }
}

#[cfg(test)]
mod tests;
