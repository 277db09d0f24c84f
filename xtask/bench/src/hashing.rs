//! Hashes of the service's algorithms, against `openssl speed` in the same run.

use crate::figure::{Aim, Figure};
use crate::stopwatch::median;
use anyhow::{Context as _, Result};
use fastio_core::effect::HashAlgorithm;
use fastio_core::hash::Hasher;
use std::process::Command;

/// What is hashed at once, on both sides.
const BLOCK: usize = 16 * 1024;
/// Blocks of a round.
const BLOCKS: usize = 256;
/// More than fits into a cache.
const LARGE: usize = 64 * 1024 * 1024;
const MIB: f64 = 1024.0 * 1024.0;

/// Measures each algorithm; CRC-32C, which openssl does not have, against copying.
pub fn measure() -> Result<Vec<Figure>> {
    let block: Vec<u8> = (0..=255).cycle().take(BLOCK).collect();
    let mut figures = Vec::new();
    for (algorithm, name) in [
        (HashAlgorithm::Md5, "md5"),
        (HashAlgorithm::Sha1, "sha1"),
        (HashAlgorithm::Sha256, "sha256"),
        (HashAlgorithm::Sha384, "sha384"),
    ] {
        let (ours, theirs) = (ours(algorithm, &block, BLOCKS), openssl(name)?);
        figures.push(Figure {
            name: format!("hash: {name}, speed / openssl's"),
            value: ours / theirs,
            unit: "",
            aim: Aim::AtLeast(0.8),
            note: format!("{:.0} MiB/s against {:.0}", ours / MIB, theirs / MIB),
        });
    }
    let large: Vec<u8> = (0..=255).cycle().take(LARGE).collect();
    let crc = ours(HashAlgorithm::Crc32c, &large, 1);
    let copied = LARGE as f64 / median(|| vec![1; LARGE], |mut to| to.copy_from_slice(&large));
    figures.push(Figure {
        name: "hash: crc32c of 64 MiB, speed / copying them".to_owned(),
        value: crc / copied,
        unit: "",
        aim: Aim::AtLeast(0.5),
        note: format!(
            "{:.0} MiB/s against {:.0}; openssl has none",
            crc / MIB,
            copied / MIB
        ),
    });
    Ok(figures)
}

/// Bytes a second of CPU, of a block that is hashed some times.
fn ours(algorithm: HashAlgorithm, block: &[u8], times: usize) -> f64 {
    let seconds = median(
        || Hasher::new(algorithm),
        |mut hasher| {
            for _ in 0..times {
                hasher.update(block);
            }
            hasher.hex()
        },
    );
    (block.len() * times) as f64 / seconds
}

/// Bytes a second of CPU that openssl tells of itself.
fn openssl(name: &str) -> Result<f64> {
    let output = Command::new("openssl")
        .args(["speed", "-mr", "-seconds", "1", "-bytes"])
        .args([&BLOCK.to_string(), "-evp", name])
        .output()
        .context("cannot start openssl; install it to compare with it")?;
    // `+F:25:sha384:541327360.00`
    let told = String::from_utf8_lossy(&output.stdout);
    let line = told.lines().find(|line| line.starts_with("+F:"));
    line.and_then(|line| line.rsplit(':').next()?.trim().parse().ok())
        .with_context(|| format!("openssl speed told nothing of {name}: {told}"))
}
