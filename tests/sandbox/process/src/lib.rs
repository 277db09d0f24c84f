//! A sandbox of its own, as a child process that ends with the value that holds it.
//!
//! ```no_run
//! use fastio_sandbox_process::Process;
//!
//! let sandbox = Process::start("target/debug/fastio-sandbox".as_ref(), ["--rate-limit", "off"])?;
//! println!("FASTIO_BASE_URL={}", sandbox.base_url);
//! # Ok::<(), std::io::Error>(())
//! ```

use std::ffi::OsStr;
use std::io::{BufRead as _, BufReader, Error, Result};
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// A running sandbox. Dropping it ends it and waits for its end.
#[derive(Debug)]
pub struct Process {
    child: Child,
    /// Its first line of output: a JSON object.
    pub ready: String,
    /// Where its API is, including `/current`.
    pub base_url: String,
    /// Where its control plane is: seed, mail, faults, clock, stats.
    pub control_url: String,
}

impl Process {
    /// Starts the program on a free port, with further flags, and waits until it is ready.
    ///
    /// # Errors
    ///
    /// If it cannot be started, or ends or says anything else before it is ready; what it wrote on
    /// standard error was shown.
    pub fn start(
        program: &Path,
        flags: impl IntoIterator<Item = impl AsRef<OsStr>>,
    ) -> Result<Self> {
        let mut child = Command::new(program)
            .arg("--exit-on-stdin-eof")
            .args(flags)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| {
                let kind = error.kind();
                Error::new(kind, format!("cannot start {}: {error}", program.display()))
            })?;
        let stdout = child.stdout.take();
        // From here on it ends when this value is dropped.
        let mut process = Process {
            child,
            ready: String::new(),
            base_url: String::new(),
            control_url: String::new(),
        };
        if let Some(stdout) = stdout {
            BufReader::new(stdout).read_line(&mut process.ready)?;
            process.ready.truncate(process.ready.trim_end().len());
        }
        let ready: serde_json::Value = serde_json::from_str(&process.ready).unwrap_or_default();
        let url = |name: &str| {
            ready.get(name).and_then(|url| url.as_str()).ok_or_else(|| {
                let (program, said) = (program.display(), &process.ready);
                Error::other(format!("{program} did not become ready, it said {said:?}"))
            })
        };
        let (base_url, control_url) = (url("base_url")?.to_owned(), url("control_url")?.to_owned());
        (process.base_url, process.control_url) = (base_url, control_url);
        Ok(process)
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // The end of its input ends it, within a second.
        drop(self.child.stdin.take());
        let _ = self.child.wait();
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test")]
mod tests {
    use super::Process;

    #[test]
    fn a_program_that_is_not_there_is_named() {
        let error = Process::start("nowhere/fastio-sandbox".as_ref(), [""; 0]).unwrap_err();
        assert!(
            error.to_string().contains("nowhere/fastio-sandbox"),
            "{error}"
        );
    }

    #[cfg(unix)]
    #[test]
    fn a_program_that_is_no_sandbox_is_told_by_what_it_says() {
        let error = Process::start("/bin/echo".as_ref(), ["hello"]).unwrap_err();
        let said = error.to_string();
        assert!(
            said.contains("did not become ready") && said.contains("hello"),
            "{said}"
        );
    }
}
