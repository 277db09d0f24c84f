//! A running sandbox, for tests in another language.

use crate::context::Context;
use anyhow::Result;
use fastio_sandbox_process::Process;

/// The variable that tells a test where the sandbox is: its ready line, as JSON.
pub const VARIABLE: &str = "FASTIO_SANDBOX";

/// Builds the sandbox and starts it on a free port, without a limit of requests.
pub fn start(context: &Context, flags: &[&str]) -> Result<Process> {
    context
        .cargo(["build", "--locked", "-p", "fastio-sandbox"])
        .run()?;
    let program = context.target_dir().join("debug/fastio-sandbox");
    let flags = ["--rate-limit", "off"].iter().chain(flags);
    Ok(Process::start(&program, flags)?)
}

/// The same, built in release mode: what is measured is not to wait for it.
pub fn start_release(context: &Context) -> Result<Process> {
    context
        .cargo(["build", "--locked", "--release", "-p", "fastio-sandbox"])
        .run()?;
    let program = context.target_dir().join("release/fastio-sandbox");
    Ok(Process::start(&program, ["--rate-limit", "off"])?)
}
