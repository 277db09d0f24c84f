//! Hashing in pieces, for hosts that perform [`Effect::Hash`](crate::Effect::Hash), and for callers who compare files.

use crate::effect::HashAlgorithm;
use sha2::digest::Digest;

/// A hash under way.
///
/// ```
/// use fastio_core::effect::HashAlgorithm;
/// use fastio_core::hash::Hasher;
///
/// let mut hasher = Hasher::new(HashAlgorithm::Crc32c);
/// hasher.update(b"1234");
/// hasher.update(b"56789");
/// assert_eq!(hasher.hex(), "e3069283");
/// ```
#[derive(Debug, Clone)]
pub struct Hasher(State);

#[derive(Debug, Clone)]
enum State {
    Crc32c(u32),
    Sha256(Box<sha2::Sha256>),
    #[cfg(not(target_arch = "wasm32"))]
    Sha384(Box<sha2::Sha384>),
    #[cfg(not(target_arch = "wasm32"))]
    Sha1(Box<sha1::Sha1>),
    #[cfg(not(target_arch = "wasm32"))]
    Md5(Box<md5::Md5>),
}

impl Hasher {
    /// A CRC-32C of nothing yet.
    pub fn crc32c() -> Self {
        Hasher(State::Crc32c(0))
    }

    /// A hash of nothing yet.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn new(algorithm: HashAlgorithm) -> Self {
        Hasher(match algorithm {
            HashAlgorithm::Crc32c => return Hasher::crc32c(),
            HashAlgorithm::Sha256 => State::Sha256(Box::default()),
            HashAlgorithm::Sha384 => State::Sha384(Box::default()),
            HashAlgorithm::Sha1 => State::Sha1(Box::default()),
            HashAlgorithm::Md5 => State::Md5(Box::default()),
        })
    }

    /// A hash of nothing yet; `None` for what a browser has to do by itself, with WebCrypto: it would have to load
    /// what it hardly ever needs.
    pub fn in_browser(algorithm: HashAlgorithm) -> Option<Self> {
        match algorithm {
            HashAlgorithm::Crc32c => Some(Hasher::crc32c()),
            HashAlgorithm::Sha256 => Some(Hasher(State::Sha256(Box::default()))),
            HashAlgorithm::Sha384 | HashAlgorithm::Sha1 | HashAlgorithm::Md5 => None,
        }
    }

    /// Takes more bytes.
    pub fn update(&mut self, bytes: &[u8]) {
        match &mut self.0 {
            State::Crc32c(crc) => *crc = append(*crc, bytes),
            State::Sha256(sha) => sha.update(bytes),
            #[cfg(not(target_arch = "wasm32"))]
            State::Sha384(sha) => sha.update(bytes),
            #[cfg(not(target_arch = "wasm32"))]
            State::Sha1(sha) => sha.update(bytes),
            #[cfg(not(target_arch = "wasm32"))]
            State::Md5(md5) => md5.update(bytes),
        }
    }

    /// The hash of all that was taken, as [`Outcome::Hashed`](crate::Outcome::Hashed) wants it: lower-case hex digits.
    pub fn hex(&self) -> String {
        match &self.0 {
            State::Crc32c(crc) => format!("{crc:08x}"),
            State::Sha256(sha) => hex(sha.as_ref()),
            #[cfg(not(target_arch = "wasm32"))]
            State::Sha384(sha) => hex(sha.as_ref()),
            #[cfg(not(target_arch = "wasm32"))]
            State::Sha1(sha) => hex(sha.as_ref()),
            #[cfg(not(target_arch = "wasm32"))]
            State::Md5(md5) => hex(md5.as_ref()),
        }
    }
}

fn hex(digest: &(impl Digest + Clone)) -> String {
    let bytes = digest.clone().finalize();
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(not(target_arch = "wasm32"))]
use crc32c::crc32c_append as append;
#[cfg(target_arch = "wasm32")]
use one_table::append;

/// CRC-32C with one small table.
#[cfg(any(test, target_arch = "wasm32"))]
mod one_table {
    use crc::{CRC_32_ISCSI, Crc, Table};

    static CRC: Crc<u32, Table<1>> = Crc::<u32, Table<1>>::new(&CRC_32_ISCSI);

    /// Goes on from the CRC of what came before, 0 at the beginning.
    pub(super) fn append(crc: u32, bytes: &[u8]) -> u32 {
        let mut digest = CRC.digest_with_initial((!crc).reverse_bits());
        digest.update(bytes);
        digest.finalize()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ways_to_a_crc_agree() {
        let bytes: Vec<u8> = (0..=255).cycle().take(1000).collect();
        let (mut one, mut other) = (0, 0);
        for piece in bytes.chunks(77) {
            one = one_table::append(one, piece);
            other = crc32c::crc32c_append(other, piece);
            assert_eq!(one, other);
        }
        assert_eq!(one_table::append(0, b""), 0);
    }

    #[test]
    fn known_values_whatever_the_pieces() {
        // The check value of CRC-32C, and what the `*sum` tools of coreutils tell of the same text.
        let known = [
            (HashAlgorithm::Crc32c, "e3069283"),
            (HashAlgorithm::Md5, "25f9e794323b453885f5181f1b624d0b"),
            (
                HashAlgorithm::Sha1,
                "f7c3bc1d808e04732adf679965ccc34ca7ae3441",
            ),
            (
                HashAlgorithm::Sha384,
                "eb455d56d2c1a69de64e832011f3393d45f3fa31d6842f21af92d2fe469c499da5e3179847334a18479c8d1dedea1be3",
            ),
            (
                HashAlgorithm::Sha256,
                "15e2b0d3c33891ebb0f1ef609ec419420c20e320ce94c65fbc8c3312448eb225",
            ),
        ];
        for (algorithm, hex) in known {
            for size in 1..=9 {
                let mut hasher = Hasher::new(algorithm);
                b"123456789"
                    .chunks(size)
                    .for_each(|piece| hasher.update(piece));
                assert_eq!(hasher.hex(), hex, "{algorithm:?} in pieces of {size}");
            }
        }
        assert_eq!(Hasher::new(HashAlgorithm::Crc32c).hex(), "00000000");
    }
}
