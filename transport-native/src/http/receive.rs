//! A reply's body on its way to the engine or into a sink.

use super::gzip::Gunzip;
use super::writing::{Writing, unwritable};
use super::{Files, Reporter, after, failed, failure, sleep_until, too_slow};
use crate::sink::Sink;
use crate::source::blocking;
use bytes::Bytes;
use fastio_core::effect::{Failure, FailureCause, Outcome, ReplyMode, Timeouts};
use http::header::CONTENT_ENCODING;
use http::{Response, StatusCode};
use http_body_util::BodyExt;
use hyper::body::Incoming;
use std::sync::Arc;
use tokio::sync::watch;

pub(super) async fn receive(
    response: Response<Incoming>,
    files: &Files,
    mode: ReplyMode,
    timeouts: Timeouts,
    credit: watch::Receiver<u64>,
    reporter: &mut impl Reporter,
) -> Result<(), Failure> {
    let status = response.status();
    let packed = encoding(&response, mode)?;
    let pieces = Pieces {
        body: response.into_body(),
        timeouts,
    };
    match mode {
        ReplyMode::Whole { limit } => whole(pieces, packed, limit, reporter).await,
        ReplyMode::Stream { .. } => streamed(pieces, credit, reporter).await,
        ReplyMode::Sink {
            sink,
            offset,
            limit,
        } => {
            let start = match status {
                StatusCode::OK => 0,
                StatusCode::PARTIAL_CONTENT => offset,
                _ => return whole(pieces, false, limit, reporter).await,
            };
            let sink = files.sinks.get(sink).map_err(|error| unwritable(&error))?;
            if status == StatusCode::OK {
                let sink = sink.clone();
                blocking(move || sink.truncate())
                    .await
                    .map_err(|error| unwritable(&error))?;
            }
            into_sink(pieces, sink, start, reporter).await
        }
    }
}

/// Whether the body is packed; fails if it is so without having been asked for.
fn encoding(response: &Response<Incoming>, mode: ReplyMode) -> Result<bool, Failure> {
    let mut packed = false;
    for value in response.headers().get_all(CONTENT_ENCODING) {
        let value = value.as_bytes().trim_ascii();
        if value.is_empty() || value.eq_ignore_ascii_case(b"identity") {
            continue;
        }
        let asked = matches!(mode, ReplyMode::Whole { .. });
        if packed
            || !asked
            || !(value.eq_ignore_ascii_case(b"gzip") || value.eq_ignore_ascii_case(b"x-gzip"))
        {
            return Err(failed(
                FailureCause::Protocol,
                "the reply has a content encoding that was not asked for",
            ));
        }
        packed = true;
    }
    Ok(packed)
}

/// A body, piece by piece.
struct Pieces {
    body: Incoming,
    timeouts: Timeouts,
}

impl Pieces {
    /// The next piece; `None` at the end. Nothing is read from the connection unless this is called.
    async fn next(&mut self) -> Result<Option<Bytes>, Failure> {
        let limit = self.timeouts.stall_ms;
        let deadline = after(limit);
        loop {
            let frame = tokio::select! {
                biased;
                frame = self.body.frame() => frame,
                () = sleep_until(deadline) => return Err(too_slow("waiting for a piece of the reply", limit)),
            };
            match frame {
                None => return Ok(None),
                Some(Err(error)) => return Err(failure::of_body(&error)),
                // Trailers are not used by the service.
                Some(Ok(frame)) => match frame.into_data() {
                    Ok(data) if !data.is_empty() => return Ok(Some(data)),
                    _ => {}
                },
            }
        }
    }
}

/// Reports everything up to the limit. Of a longer body one piece more is reported, which tells the engine, and no more
/// is read.
async fn whole(
    mut pieces: Pieces,
    packed: bool,
    limit: u64,
    reporter: &mut impl Reporter,
) -> Result<(), Failure> {
    let mut told = 0_u64;
    let mut tell = |piece: Vec<u8>| {
        told += piece.len() as u64;
        reporter.report(Outcome::Data(piece));
        told <= limit
    };
    let mut gunzip = packed.then(Gunzip::new);
    while let Some(piece) = pieces.next().await? {
        let more = match &mut gunzip {
            Some(gunzip) => gunzip.unpack(&piece, &mut tell)?,
            None => tell(piece.into()),
        };
        if !more {
            return Err(failed(
                FailureCause::Protocol,
                format!("the reply is longer than the {limit} bytes allowed"),
            ));
        }
    }
    if let Some(gunzip) = gunzip {
        let rest = gunzip.finish()?;
        if !rest.is_empty() {
            tell(rest);
        }
    }
    Ok(())
}

/// Reports no more than the credit. While there is none nothing is read, and the sender is held back by the
/// connection's own flow control.
async fn streamed(
    mut pieces: Pieces,
    mut credit: watch::Receiver<u64>,
    reporter: &mut impl Reporter,
) -> Result<(), Failure> {
    let mut told = 0_u64;
    let mut rest = Bytes::new();
    loop {
        let allowed = credit.borrow_and_update().saturating_sub(told);
        if allowed == 0 {
            // The sender lives as long as the request; without it nobody wants the rest.
            if credit.changed().await.is_err() {
                return Err(failed(FailureCause::Other, "the reader is gone"));
            }
            continue;
        }
        if rest.is_empty() {
            match pieces.next().await? {
                Some(piece) => rest = piece,
                None => return Ok(()),
            }
        }
        let len = usize::try_from(allowed)
            .unwrap_or(usize::MAX)
            .min(rest.len());
        told += len as u64;
        reporter.report(Outcome::Data(rest.split_to(len).into()));
    }
}

/// Writes everything, also what came before the reply broke off.
async fn into_sink(
    mut pieces: Pieces,
    sink: Arc<Sink>,
    start: u64,
    reporter: &mut impl Reporter,
) -> Result<(), Failure> {
    let mut writing = Writing::new(sink.writer(start));
    let end = loop {
        match pieces.next().await {
            Ok(Some(piece)) => writing.take(piece, reporter).await?,
            Ok(None) => break Ok(()),
            Err(failure) => break Err(failure),
        }
    };
    writing.finish(reporter).await?;
    end
}
