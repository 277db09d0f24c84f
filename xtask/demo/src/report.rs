//! What the demo shows: a line a step, or one JSON object a step.

use anyhow::Result;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use serde_json::{Map, Value, json};
use std::fmt::Write as _;
use std::io::{IsTerminal as _, Write as _};
use std::time::Instant;

/// Where the steps are told.
#[derive(Debug)]
pub struct Report {
    json: bool,
    started: Instant,
}

/// What all came to.
#[derive(Debug)]
pub struct Summary {
    pub files: usize,
    pub bytes: u64,
    pub citations: usize,
}

/// A step under way.
#[derive(Debug)]
pub struct Step<'a> {
    report: &'a Report,
    name: &'static str,
    started: Instant,
}

impl Report {
    pub fn new(json: bool) -> Self {
        Report {
            json,
            started: Instant::now(),
        }
    }

    /// Starts a step.
    pub fn step(&self, name: &'static str) -> Step<'_> {
        Step {
            report: self,
            name,
            started: Instant::now(),
        }
    }

    /// The end, if all went well.
    pub fn ok(&self, summary: &Summary) -> Result<()> {
        let Summary {
            files,
            bytes,
            citations,
        } = summary;
        let seconds = self.started.elapsed().as_secs_f64();
        self.line(&if self.json {
            json!({"demo": "ok", "files": files, "bytes": bytes, "citations": citations, "seconds": rounded(seconds)}).to_string()
        } else {
            format!("demo: ok files={files} bytes={bytes} citations={citations} seconds={seconds:.2}")
        })
    }

    /// The end, if something went wrong.
    pub fn failed(&self, error: &anyhow::Error) {
        if self.json {
            // If standard output is gone, standard error still tells.
            let _ =
                self.line(&json!({"demo": "failed", "error": format!("{error:#}")}).to_string());
        }
        let text = format!("demo: failed: {}\n", printable(&format!("{error:#}")));
        let _ = std::io::stderr().write_all(text.as_bytes());
    }

    /// A bar for this many bytes; it shows on a terminal only.
    pub fn bar(&self, bytes: u64) -> ProgressBar {
        let seen = std::io::stdout().is_terminal() && std::io::stderr().is_terminal();
        let target = if seen && !self.json {
            ProgressDrawTarget::stderr()
        } else {
            ProgressDrawTarget::hidden()
        };
        let style = ProgressStyle::with_template(
            "{bar:40} {bytes}/{total_bytes} {binary_bytes_per_sec} {eta}",
        );
        ProgressBar::with_draw_target(Some(bytes), target)
            .with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
    }

    /// Shows a piece of a running text; not with JSON, where the step has the whole.
    pub fn text(&self, text: &str) -> Result<()> {
        if self.json {
            return Ok(());
        }
        let mut out = std::io::stdout().lock();
        out.write_all(printable(text).as_bytes())?;
        Ok(out.flush()?)
    }

    fn line(&self, line: &str) -> Result<()> {
        let mut out = std::io::stdout().lock();
        writeln!(out, "{line}")?;
        Ok(out.flush()?)
    }
}

impl Step<'_> {
    /// Ends the step. `facts` is an object, for machines; `said` the same for people.
    pub fn done(self, said: &str, facts: Value) -> Result<()> {
        let seconds = self.started.elapsed().as_secs_f64();
        if !self.report.json {
            let said = printable(said);
            return self
                .report
                .line(&format!("{:<10} {said:<58} {seconds:>7.2} s", self.name));
        }
        let mut all = Map::new();
        all.insert("step".to_owned(), self.name.into());
        all.insert("seconds".to_owned(), rounded(seconds));
        if let Value::Object(facts) = facts {
            all.extend(facts);
        }
        self.report.line(&Value::Object(all).to_string())
    }
}

fn rounded(seconds: f64) -> Value {
    json!((seconds * 1000.0).round() / 1000.0)
}

/// Text from strangers without what would steer a terminal.
fn printable(text: &str) -> String {
    text.chars()
        .filter(|c| *c == '\n' || *c == '\t' || !c.is_control())
        .collect()
}

/// Bytes as people read them.
pub fn size(bytes: u64) -> String {
    let mut text = String::new();
    // Writing to a string cannot fail.
    let _ = write!(text, "{}", indicatif::BinaryBytes(bytes));
    text
}

/// A number and its noun.
pub fn count(number: usize, noun: &str) -> String {
    let s = if number == 1 { "" } else { "s" };
    format!("{number} {noun}{s}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strangers_do_not_steer_the_terminal() {
        assert_eq!(printable("a\u{1b}[2Jb\r\u{9b}c\nü\t"), "a[2Jbc\nü\t");
    }

    #[test]
    fn numbers_agree_with_their_nouns() {
        assert_eq!(count(1, "file"), "1 file");
        assert_eq!(count(0, "file"), "0 files");
    }
}
