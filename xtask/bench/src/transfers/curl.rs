//! The peer that everybody has.

use anyhow::{Context as _, Result, ensure};
use std::io::Write as _;
use std::process::{Command, Stdio};

/// What curl prints, told what to do by a configuration.
pub fn run(config: &str) -> Result<Vec<u8>> {
    let mut child = Command::new("curl")
        .args(["-q", "--fail-early", "--config", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("cannot start curl; install it to compare with it")?;
    if let Some(mut stdin) = child.stdin.take() {
        stdin.write_all(config.as_bytes())?;
    }
    let output = child.wait_with_output()?;
    ensure!(output.status.success(), "curl ended with {}", output.status);
    Ok(output.stdout)
}
