//! The hashes the service takes.

use md5::Md5;
use sha1::Sha1;
use sha2::{Digest as _, Sha256, Sha384};

/// A hash the service takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Algorithm {
    /// CRC-32C, eight lower-case hex digits.
    Crc32c,
    /// MD5
    Md5,
    /// SHA-1
    Sha1,
    /// SHA-256
    Sha256,
    /// SHA-384
    Sha384,
}

impl Algorithm {
    /// The algorithm with this name on the wire.
    pub fn named(name: &str) -> Option<Self> {
        Some(match name {
            "crc32c" => Algorithm::Crc32c,
            "md5" => Algorithm::Md5,
            "sha1" => Algorithm::Sha1,
            "sha256" => Algorithm::Sha256,
            "sha384" => Algorithm::Sha384,
            _ => return None,
        })
    }

    /// Its name on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Algorithm::Crc32c => "crc32c",
            Algorithm::Md5 => "md5",
            Algorithm::Sha1 => "sha1",
            Algorithm::Sha256 => "sha256",
            Algorithm::Sha384 => "sha384",
        }
    }
}

/// Hashes bytes as they come.
#[derive(Debug, Clone)]
pub struct Hasher(Digest);

#[derive(Debug, Clone)]
enum Digest {
    Crc32c(u32),
    Md5(Md5),
    Sha1(Sha1),
    Sha256(Sha256),
    Sha384(Sha384),
}

impl Hasher {
    /// The hash of nothing yet.
    pub fn new(algorithm: Algorithm) -> Self {
        Hasher(match algorithm {
            Algorithm::Crc32c => Digest::Crc32c(0),
            Algorithm::Md5 => Digest::Md5(Md5::new()),
            Algorithm::Sha1 => Digest::Sha1(Sha1::new()),
            Algorithm::Sha256 => Digest::Sha256(Sha256::new()),
            Algorithm::Sha384 => Digest::Sha384(Sha384::new()),
        })
    }

    /// Takes these bytes in.
    pub fn update(&mut self, bytes: &[u8]) {
        match &mut self.0 {
            Digest::Crc32c(value) => *value = crc32c::crc32c_append(*value, bytes),
            Digest::Md5(digest) => digest.update(bytes),
            Digest::Sha1(digest) => digest.update(bytes),
            Digest::Sha256(digest) => digest.update(bytes),
            Digest::Sha384(digest) => digest.update(bytes),
        }
    }

    /// The hash in lower-case hex.
    pub fn finish(self) -> String {
        match self.0 {
            Digest::Crc32c(value) => format!("{value:08x}"),
            Digest::Md5(digest) => hex(&digest.finalize()),
            Digest::Sha1(digest) => hex(&digest.finalize()),
            Digest::Sha256(digest) => hex(&digest.finalize()),
            Digest::Sha384(digest) => hex(&digest.finalize()),
        }
    }
}

/// Bytes in lower-case hex.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
