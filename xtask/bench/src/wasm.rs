//! What the npm package's WebAssembly weighs.

use crate::figure::{Aim, Figure};
use anyhow::{Context as _, Result};
use std::path::Path;

/// Parts told by name.
const TOLD: usize = 6;

/// Weighs the module.
pub fn measure(file: &Path) -> Result<Vec<Figure>> {
    let bytes = std::fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
    let weight = fastio_weigh::weigh(&bytes)?;
    let parts: Vec<String> = weight
        .parts
        .iter()
        .take(TOLD)
        .map(|(part, size)| format!("{size:>7}  {part}"))
        .collect();
    Ok(vec![Figure {
        name: "wasm: the npm package's module, gzip".to_owned(),
        value: weight.gzip as f64 / 1000.0,
        unit: "KB",
        aim: Aim::AtMost(150.0),
        note: format!(
            "{} bytes before gzip; what dominates them:\n{}",
            weight.raw,
            parts.join("\n")
        ),
    }])
}
