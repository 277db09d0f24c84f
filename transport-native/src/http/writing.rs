//! A reply on its way into a sink: what comes is gathered while what came before is written.

use super::{Reporter, failed};
use crate::sink::Writer;
use crate::source::{BUFFER, blocking};
use bytes::Bytes;
use fastio_core::effect::{Failure, FailureCause, Outcome};
use std::io;
use std::pin::Pin;

/// So many bytes are written in one go: each has its price, whatever it holds. As many more are gathered meanwhile.
const BATCH: usize = 4 * BUFFER;

/// A smaller piece is copied to others like it: as it came it may hold on to a buffer many times its size.
const SMALL: usize = 16 * 1024;

/// Bytes written so far, and what writes more.
type Job = Pin<Box<dyn Future<Output = io::Result<(u64, Writer)>> + Send>>;

/// Writes what it is given, in order.
pub(super) struct Writing {
    job: Job,
    parts: Vec<Bytes>,
    small: Vec<u8>,
    gathered: usize,
}

impl Writing {
    pub(super) fn new(writer: Writer) -> Self {
        Writing {
            job: Box::pin(std::future::ready(Ok((0, writer)))),
            parts: Vec::new(),
            small: Vec::new(),
            gathered: 0,
        }
    }

    /// Takes a piece. Waits only if two batches would be under way; the connection fills up then what the system keeps
    /// for it.
    pub(super) async fn take(
        &mut self,
        piece: Bytes,
        reporter: &mut impl Reporter,
    ) -> Result<(), Failure> {
        self.gathered += piece.len();
        if piece.len() < SMALL {
            self.small.extend_from_slice(&piece);
        } else {
            self.close_small();
            self.parts.push(piece);
        }
        if self.gathered >= BATCH {
            self.write(reporter).await?;
        }
        Ok(())
    }

    /// Writes the rest, and waits until all is written.
    pub(super) async fn finish(mut self, reporter: &mut impl Reporter) -> Result<(), Failure> {
        if self.gathered > 0 {
            self.write(reporter).await?;
        }
        self.written(reporter).await.map(drop)
    }

    fn close_small(&mut self) {
        if !self.small.is_empty() {
            self.parts.push(std::mem::take(&mut self.small).into());
        }
    }

    /// Starts to write what is gathered, once what was before it is written.
    async fn write(&mut self, reporter: &mut impl Reporter) -> Result<(), Failure> {
        let mut writer = self.written(reporter).await?;
        self.close_small();
        self.gathered = 0;
        let parts = std::mem::take(&mut self.parts);
        self.job = Box::pin(blocking(move || {
            let mut bytes = 0;
            for part in parts {
                bytes = writer.write(&part)?;
            }
            Ok((bytes, writer))
        }));
        Ok(())
    }

    /// Waits until what is under way is written, and tells of it.
    async fn written(&mut self, reporter: &mut impl Reporter) -> Result<Writer, Failure> {
        let (bytes, writer) = (&mut self.job).await.map_err(|error| unwritable(&error))?;
        if bytes > 0 {
            reporter.report(Outcome::Wrote { bytes });
        }
        Ok(writer)
    }
}

pub(super) fn unwritable(error: &io::Error) -> Failure {
    failed(
        FailureCause::Sink,
        format!("the download could not be written: {error}"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sink::{Place, Sink, Sinks, Target};
    use std::sync::Arc;

    impl Reporter for Vec<u64> {
        fn report(&mut self, outcome: Outcome) {
            if let Outcome::Wrote { bytes } = outcome {
                self.push(bytes);
            }
        }
    }

    fn sink(sinks: &Arc<Sinks>) -> (crate::sink::RegisteredSink, Arc<Sink>) {
        let registered = sinks.register(Target {
            place: Place::Memory,
            overwrite: false,
            keep: false,
        });
        let sink = sinks.get(registered.id).unwrap();
        (registered, sink)
    }

    #[tokio::test]
    async fn pieces_of_any_size_are_written_in_their_order_in_few_goes() {
        let sinks = Arc::default();
        let (_registered, sink) = sink(&sinks);
        sink.open("a", None, false).unwrap();
        let mut writing = Writing::new(sink.writer(0));
        let (mut told, mut all) = (Vec::new(), Vec::new());
        for (number, size) in [3, SMALL, 1, 1, BATCH - 1, SMALL - 1, 7, 2 * BATCH, 5]
            .into_iter()
            .enumerate()
        {
            let piece = vec![number as u8; size];
            all.extend_from_slice(&piece);
            writing.take(piece.into(), &mut told).await.unwrap();
        }
        writing.finish(&mut told).await.unwrap();
        let mut written = vec![0; all.len()];
        assert_eq!(sink.read(0, &mut written).unwrap(), all.len());
        assert!(written == all);
        assert!(told.len() == 3 && told.is_sorted(), "{told:?}");
        assert_eq!(told.last(), Some(&(all.len() as u64)));
    }

    #[tokio::test]
    async fn nothing_writes_nothing_and_a_sink_that_takes_nothing_is_a_failure() {
        let sinks = Arc::default();
        let (_registered, sink) = sink(&sinks);
        let mut told = Vec::new();
        let nothing = Writing::new(sink.writer(0));
        nothing.finish(&mut told).await.unwrap();
        assert!(told.is_empty());
        let mut writing = Writing::new(sink.writer(0));
        writing.take("abc".into(), &mut told).await.unwrap();
        let failure = writing.finish(&mut told).await.unwrap_err();
        assert_eq!(failure.cause, FailureCause::Sink);
    }
}
