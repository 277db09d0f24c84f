//! A running sandbox, for tests in another language.

use crate::context::Context;
use anyhow::{Context as _, Result, ensure};
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

/// The variable that tells a test where the sandbox is: its ready line, as JSON.
pub const VARIABLE: &str = "FASTIO_SANDBOX";

/// A sandbox that ends with this value.
pub struct Sandbox {
    child: Child,
    /// What it said when it was ready.
    pub ready: String,
}

impl Sandbox {
    /// Builds it and starts it on a free port.
    pub fn start(context: &Context) -> Result<Self> {
        Self::start_with(context, &[])
    }

    /// As [`Sandbox::start`], with further flags.
    pub fn start_with(context: &Context, flags: &[&str]) -> Result<Self> {
        context
            .cargo(["build", "--locked", "-p", "fastio-sandbox"])
            .run()?;
        let mut child = Command::new(context.target_dir().join("debug/fastio-sandbox"))
            .args(["--exit-on-stdin-eof", "--rate-limit", "off"])
            .args(flags)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .context("cannot start the sandbox")?;
        let stdout = child.stdout.take().context("the sandbox has no output")?;
        let mut ready = String::new();
        BufReader::new(stdout).read_line(&mut ready)?;
        let sandbox = Sandbox {
            child,
            ready: ready.trim_end().to_owned(),
        };
        ensure!(
            sandbox.ready.contains("\"fastio_sandbox\""),
            "the sandbox did not become ready: {:?}",
            sandbox.ready
        );
        Ok(sandbox)
    }

    /// Where the API is.
    pub fn base_url(&self) -> Result<String> {
        let ready: serde_json::Value = serde_json::from_str(&self.ready)?;
        let url = ready.get("base_url").and_then(serde_json::Value::as_str);
        Ok(url
            .context("the sandbox does not say where it is")?
            .to_owned())
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        // The end of its input ends it.
        drop(self.child.stdin.take());
        let _ = self.child.wait();
    }
}
