//! Unpacking a reply a little at a time, so that a small reply cannot become a large buffer.

use super::failed;
use fastio_core::effect::{Failure, FailureCause};
use flate2::write::MultiGzDecoder;
use std::io::Write;

/// Packed bytes that are unpacked at once. At gzip's best ratio (about 1 to 1000) they become 4 MiB.
const STEP: usize = 4 * 1024;

/// A reply's body on its way out of gzip.
pub(super) struct Gunzip {
    decoder: MultiGzDecoder<Vec<u8>>,
    started: bool,
}

impl Gunzip {
    pub(super) fn new() -> Self {
        Gunzip {
            decoder: MultiGzDecoder::new(Vec::new()),
            started: false,
        }
    }

    /// Unpacks packed bytes and hands each piece to `take`, until that says no.
    pub(super) fn unpack(
        &mut self,
        packed: &[u8],
        mut take: impl FnMut(Vec<u8>) -> bool,
    ) -> Result<bool, Failure> {
        for step in packed.chunks(STEP) {
            self.started = true;
            self.decoder.write_all(step).map_err(|_| broken())?;
            let piece = std::mem::take(self.decoder.get_mut());
            if !piece.is_empty() && !take(piece) {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// The end of the packed bytes: gives what is left, or fails if they were cut.
    pub(super) fn finish(mut self) -> Result<Vec<u8>, Failure> {
        if !self.started {
            return Ok(Vec::new());
        }
        self.decoder.try_finish().map_err(|_| broken())?;
        Ok(std::mem::take(self.decoder.get_mut()))
    }
}

fn broken() -> Failure {
    failed(
        FailureCause::Protocol,
        "the reply says that it is packed with gzip, but cannot be unpacked",
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::{Compression, write::GzEncoder};

    fn packed(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    #[test]
    fn unpacks_byte_by_byte_and_notices_a_cut() {
        let text = b"a text that repeats itself, a text that repeats itself".repeat(500);
        let packed = packed(&text);
        let mut gunzip = Gunzip::new();
        let mut out = Vec::new();
        for byte in &packed {
            gunzip
                .unpack(&[*byte], |piece| {
                    out.extend(piece);
                    true
                })
                .unwrap();
        }
        out.extend(gunzip.finish().unwrap());
        assert_eq!(out, text);

        let mut cut = Gunzip::new();
        cut.unpack(&packed[..packed.len() - 9], |_| true).unwrap();
        assert!(cut.finish().is_err());
        assert!(Gunzip::new().unpack(b"no gzip at all", |_| true).is_err());
    }

    #[test]
    fn pieces_of_a_bomb_are_small() {
        let packed = packed(&vec![0; 64 << 20]);
        let (mut largest, mut pieces) = (0, 0);
        let more = Gunzip::new().unpack(&packed, |piece| {
            largest = largest.max(piece.len());
            pieces += 1;
            pieces < 3
        });
        assert!(!more.unwrap());
        assert!(largest <= 5 << 20, "{largest}");
    }
}
