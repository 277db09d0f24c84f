//! Calls that are not the task itself: reads of how it ended, and what is cleared away behind it.

use crate::call;
use crate::cx::Cx;
use crate::engine::silent_end;
use crate::error::{Error, ErrorKind, Result};
use crate::reactor::Machine;
use crate::reply::Reply;
use crate::task::Call;
use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;

/// A read that fails for longer than this is given up.
const OUTAGE_MS: u64 = 5 * 60 * 1000;

/// So long a caller who cancels waits for what is cleared away.
const MOMENT_MS: u64 = 80;

/// Makes a call that reads how something ended, and goes on asking while the way there is broken: it is not to be done
/// twice. After a failure the service is not asked to hold the reply for `wait_s` any more, which may be too long for
/// something on the way. Gives how often it failed.
pub(crate) async fn patiently(
    cx: &Cx,
    call: &Call,
    id: &str,
    wait_s: Option<u64>,
) -> Result<(Reply, u32)> {
    let until = cx.now().monotonic_ms.saturating_add(OUTAGE_MS);
    let mut failed = 0;
    loop {
        let mut call = call.clone();
        if let (0, Some(wait_s)) = (failed, wait_s) {
            call.set("wait", wait_s.into());
        }
        match call::call(cx, &call).await {
            Ok(reply) => return Ok((reply, failed)),
            Err(error) if !passes(&error) => return Err(error),
            Err(error) if cx.now().monotonic_ms >= until => {
                return Err(unknown(&call.operation, id, &error.message));
            }
            Err(_) => {}
        }
        failed += 1;
        cx.back_off(failed).await?;
    }
}

fn passes(error: &Error) -> bool {
    matches!(
        error.kind,
        ErrorKind::Network | ErrorKind::Timeout | ErrorKind::Server | ErrorKind::RateLimited
    )
}

/// The error of what has begun under this id, and may have ended by now.
pub(crate) fn unknown(operation: &str, id: &str, why: &str) -> Error {
    let next = format!(
        "{why}; it may be done by now: look at {id} with {operation} before doing it again"
    );
    Error::new(ErrorKind::OutcomeUnknown, next).with_operation(operation)
}

/// Makes a call that clears something away; what comes of it is nobody's concern. Who has cancelled the task waits for a
/// moment only, and not for a slow way or a rate limit: it goes on by itself then.
pub(crate) async fn clear_away(cx: &Cx, mut call: Call) {
    call.options.max_attempts = Some(2);
    let own = cx.detached();
    let mut doing: Machine = {
        let cx = own.clone();
        Box::pin(async move {
            let _ = call::call(&cx, &call).await;
            Ok(silent_end())
        })
    };
    let mut late = pin!(async {
        cx.cancelled().await;
        own.sleep(MOMENT_MS).await
    });
    let done = poll_fn(|context| match doing.as_mut().poll(context) {
        Poll::Ready(_) => Poll::Ready(true),
        Poll::Pending => late.as_mut().poll(context).map(|_| false),
    });
    if !done.await {
        own.start(doing);
    }
}
