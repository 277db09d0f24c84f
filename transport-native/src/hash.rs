//! Hashes of sources and sinks, on the pool for blocking work.

use crate::http::Files;
use crate::source::{BUFFER, Content, Sources, blocking};
use fastio_core::effect::{HashAlgorithm, Hashed, Outcome, Surveyed};
use fastio_core::hash::Hasher;
use fastio_core::source::{SinkId, SourceRange};
use std::io;

/// Sources that one job of the pool looks at.
const SURVEYED: usize = 64;

/// The hash of a part of a source, and the bytes it was made of.
fn of_source(
    content: &Content,
    range: SourceRange,
    algorithm: HashAlgorithm,
) -> io::Result<(String, u64)> {
    let mut hasher = Hasher::new(algorithm);
    let mut scratch = Vec::new();
    let mut done = 0;
    while done < range.len {
        let len = usize::try_from(range.len - done)
            .unwrap_or(BUFFER)
            .min(BUFFER);
        hasher.update(content.look(range.offset + done, len, &mut scratch)?);
        done += len as u64;
    }
    Ok((hasher.hex(), done))
}

/// What many sources are like, in few jobs of the pool.
pub(crate) async fn survey(
    files: &Files,
    of: Vec<SourceRange>,
    algorithm: Option<HashAlgorithm>,
) -> Outcome {
    // What is read only once is looked at on its own.
    if of
        .iter()
        .any(|range| files.sources.reader(range.source).is_some())
    {
        return Outcome::Unsupported;
    }
    let jobs: Vec<_> = of
        .chunks(SURVEYED)
        .map(|part| {
            let (part, sources) = (part.to_vec(), files.sources.clone());
            let look = move || {
                part.iter()
                    .map(|range| surveyed(&sources, *range, algorithm))
                    .collect()
            };
            tokio::task::spawn_blocking(look)
        })
        .collect();
    let mut all = Vec::with_capacity(of.len());
    for job in jobs {
        let each: Result<Vec<_>, _> = job.await;
        match each {
            Ok(each) => all.extend(each),
            Err(error) => {
                let message = format!("work on a file was lost: {error}");
                return Outcome::Io { message };
            }
        }
    }
    Outcome::Surveyed(all)
}

fn surveyed(
    sources: &Sources,
    range: SourceRange,
    algorithm: Option<HashAlgorithm>,
) -> Result<Surveyed, String> {
    let look = || {
        let Some(algorithm) = algorithm else {
            let (size, modified_unix_ms) = sources.stat(range.source)?;
            return Ok((size, modified_unix_ms, None));
        };
        let content = sources.get(range.source)?;
        let (size, modified_unix_ms) = content.stat()?;
        let hex = match of_source(&content, range, algorithm) {
            Ok((hex, _)) => Some(hex),
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => None,
            Err(error) => return Err(error),
        };
        Ok((size, modified_unix_ms, hex))
    };
    match look() {
        Ok((size, modified_unix_ms, hex)) => Ok(Surveyed {
            size: Some(size),
            modified_unix_ms,
            hex,
        }),
        Err(error) => Err(error.to_string()),
    }
}

pub(crate) async fn hash(files: &Files, of: Hashed, algorithm: HashAlgorithm) -> Outcome {
    let result = match of {
        Hashed::Sent(source) => match files.sources.reader(source) {
            Some(reader) => reader.sent().await,
            None => return Outcome::Unsupported,
        },
        Hashed::Source(range) if files.sources.reader(range.source).is_some() => {
            kept(files, range, algorithm).await
        }
        Hashed::Source(range) => {
            let sources = files.sources.clone();
            // Opening a file may block, too.
            blocking(move || of_source(&*sources.get(range.source)?, range, algorithm)).await
        }
        Hashed::Sink(sink) => of_sink(files, sink, 0, None, algorithm).await,
        Hashed::SinkPart { sink, offset, len } => {
            of_sink(files, sink, offset, Some(len), algorithm).await
        }
    };
    match result {
        Ok((hex, bytes)) => Outcome::Hashed { hex, bytes },
        Err(error) => Outcome::Io {
            message: error.to_string(),
        },
    }
}

/// Of what was written, as far as it is there. What is known from its having been written is not read again.
async fn of_sink(
    files: &Files,
    sink: SinkId,
    start: u64,
    len: Option<u64>,
    algorithm: HashAlgorithm,
) -> io::Result<(String, u64)> {
    let sink = files.sinks.get(sink)?;
    blocking(move || {
        let there = sink.size()?.saturating_sub(start);
        let len = len.map_or(there, |len| len.min(there));
        let crc = algorithm == HashAlgorithm::Crc32c;
        if let Some(known) = sink.crc(start, len).filter(|_| crc) {
            return Ok((format!("{known:08x}"), len));
        }
        let mut hasher = Hasher::new(algorithm);
        let mut buffer = vec![0; BUFFER];
        let mut done = 0;
        while done < len {
            let most = usize::try_from(len - done).unwrap_or(BUFFER).min(BUFFER);
            match sink.read(start + done, buffer.get_mut(..most).unwrap_or_default()) {
                Ok(0) => break,
                Ok(n) => {
                    hasher.update(buffer.get(..n).unwrap_or_default());
                    done += n as u64;
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        let hex = hasher.hex();
        if let Ok(seen) = u32::from_str_radix(&hex, 16)
            && crc
            && done > 0
        {
            sink.seen(start, done, seen);
        }
        Ok((hex, done))
    })
    .await
}

/// The hash of what is read once, and kept until it is sent.
async fn kept(
    files: &Files,
    range: SourceRange,
    algorithm: HashAlgorithm,
) -> io::Result<(String, u64)> {
    let mut hasher = Hasher::new(algorithm);
    let Some(reader) = files.sources.reader(range.source) else {
        return Err(io::Error::other(
            "the source was dropped before it was read",
        ));
    };
    // The whole first, so that it is there when it is sent.
    let end = range.offset.saturating_add(range.len);
    reader
        .range(SourceRange {
            offset: end,
            len: 0,
            ..range
        })
        .await?;
    let mut at = range.offset;
    while at < end {
        let len = (end - at).min(BUFFER as u64);
        let part = SourceRange {
            offset: at,
            len,
            ..range
        };
        hasher.update(&reader.range(part).await?);
        at += len;
    }
    Ok((hasher.hex(), range.len))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::Input;
    use fastio_core::source::SourceRange;

    #[tokio::test]
    async fn known_values() {
        let files = Files::default();
        let registered = files
            .sources
            .register(Input::bytes("x", "--123456789--"))
            .await
            .unwrap();
        let range = SourceRange {
            source: registered.source().id,
            offset: 2,
            len: 9,
        };
        // The check value of CRC-32C, and SHA-256 of the same text.
        let crc = hash(&files, Hashed::Source(range), HashAlgorithm::Crc32c).await;
        assert_eq!(
            crc,
            Outcome::Hashed {
                hex: "e3069283".into(),
                bytes: 9
            }
        );
        let sha = hash(&files, Hashed::Source(range), HashAlgorithm::Sha256).await;
        let expected = "15e2b0d3c33891ebb0f1ef609ec419420c20e320ce94c65fbc8c3312448eb225";
        assert_eq!(
            sha,
            Outcome::Hashed {
                hex: expected.into(),
                bytes: 9
            }
        );
        let beyond = SourceRange { len: 99, ..range };
        let short = hash(&files, Hashed::Source(beyond), HashAlgorithm::Crc32c).await;
        assert!(matches!(short, Outcome::Io { .. }), "{short:?}");
    }
}
