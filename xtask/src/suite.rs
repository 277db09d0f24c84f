//! Runs named suites one after another and closes with a table.

use crate::context::{Context, Missing};
use anyhow::{Result, bail};
use std::time::{Duration, Instant};

/// One suite or check.
pub struct Suite {
    /// Its name on the command line.
    pub name: &'static str,
    /// What it proves, in a few words.
    pub about: &'static str,
    /// Runs it. [`Missing`] as the error means that it cannot be run here. Its own output is shown
    /// as it comes.
    pub run: fn(&Context) -> Result<()>,
}

enum Ending {
    Passed,
    Failed(String),
    Skipped(String),
}

/// Runs the suites named in `args`, or all; `--list` only names them. Whether none failed.
///
/// What `details` prints comes before the table, so that the end of a log says what failed.
pub fn run_named(
    context: &Context,
    command: &str,
    suites: &[Suite],
    args: &[String],
    details: fn(&Context) -> Result<()>,
) -> Result<bool> {
    if args.iter().any(|arg| arg == "--list") {
        for suite in suites {
            println!("{:<14} {}", suite.name, suite.about);
        }
        return Ok(true);
    }
    if let Some(unknown) = args
        .iter()
        .find(|arg| !suites.iter().any(|suite| suite.name == arg.as_str()))
    {
        bail!("no {command} is called {unknown:?}; `cargo xtask {command} --list` names them");
    }
    let chosen = suites
        .iter()
        .filter(|suite| args.is_empty() || args.iter().any(|arg| arg == suite.name));
    let mut endings = Vec::new();
    for suite in chosen {
        context.say(&format!("{command} {}: {}", suite.name, suite.about));
        let start = Instant::now();
        let ending = match (suite.run)(context) {
            Ok(()) => Ending::Passed,
            Err(error) => match error.downcast_ref::<Missing>() {
                Some(missing) if !context.ci => Ending::Skipped(missing.to_string()),
                _ => Ending::Failed(format!("{error:#}")),
            },
        };
        if let Ending::Failed(why) = &ending {
            eprintln!("{command} {}: {why}", suite.name);
        }
        endings.push((suite.name, ending, start.elapsed()));
    }
    details(context)?;
    Ok(close(command, &endings))
}

/// Prints the closing table; whether no suite failed.
fn close(command: &str, endings: &[(&str, Ending, Duration)]) -> bool {
    println!("\n== {command}: summary");
    let mut failed = 0;
    for (name, ending, time) in endings {
        let (word, note) = match ending {
            Ending::Passed => ("ok", ""),
            Ending::Skipped(why) => ("SKIPPED", why.as_str()),
            Ending::Failed(why) => {
                failed += 1;
                ("FAILED", why.lines().next().unwrap_or_default())
            }
        };
        println!("{name:<14} {word:<8} {:>7.1} s  {note}", time.as_secs_f64());
    }
    let total: Duration = endings.iter().map(|(.., time)| *time).sum();
    let verdict = if failed == 0 { "ok" } else { "FAILED" };
    println!(
        "{command}: {verdict}, {} run, {failed} failed, {:.1} s",
        endings.len(),
        total.as_secs_f64()
    );
    failed == 0
}
