//! What the sandbox can be told at its start.

use fastio_description::constants::uploads;
use std::path::PathBuf;

/// How answers are wrapped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Envelope {
    /// `{"result":"yes","response":{...}}`
    Nested,
    /// `{"result":true, ...}`
    Flat,
}

/// Where time comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clock {
    /// The machine's clock.
    Real,
    /// Starts at 2026-01-01 00:00:00 UTC and moves by `POST /_sandbox/clock` alone.
    Manual,
}

/// Sizes that the service fixes without telling them. Only a simulation, whose files are small, has other ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UploadRules {
    /// Most bytes of a file that comes in one call.
    pub single_call_max: u64,
    /// Fewest bytes of any chunk but the final one.
    pub min_chunk: u64,
}

impl Default for UploadRules {
    fn default() -> Self {
        UploadRules {
            single_call_max: uploads::SINGLE_CALL_MAX_BYTES,
            min_chunk: uploads::MIN_CHUNK_BYTES,
        }
    }
}

/// What becomes of large content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// It is kept, in memory and on disk.
    All,
    /// Files over 4 MiB are hashed, counted and thrown away; reading one is refused.
    Small,
}

/// How to start a sandbox.
#[derive(Debug, Clone)]
pub struct Options {
    /// Address to listen on.
    pub host: String,
    /// Port to listen on; 0 takes a free one.
    pub port: u16,
    /// The same seed gives the same ids, keys and answers.
    pub seed: u64,
    /// Folder for content that is too large for memory. A temporary one by default; either way what
    /// the sandbox puts there is removed at the end.
    pub data: Option<PathBuf>,
    /// What becomes of large content.
    pub content: Kept,
    /// Milliseconds that every reply is held back: the round trip of a network that is not there.
    pub latency_ms: u64,
    /// Bytes of a reply that may be on their way at a time, with a latency: what a connection lets through in a round
    /// trip. Without it there is no end to them.
    pub window: Option<u64>,
    /// How answers are wrapped.
    pub envelope: Envelope,
    /// Where time comes from.
    pub clock: Clock,
    /// Whether requests are counted and refused beyond the window's limit.
    pub rate_limit: bool,
    /// Sizes of uploads.
    pub upload_rules: UploadRules,
    /// Stop when standard input ends.
    pub exit_on_stdin_eof: bool,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            host: "127.0.0.1".to_owned(),
            port: 0,
            seed: 1,
            data: None,
            content: Kept::All,
            latency_ms: 0,
            window: None,
            envelope: Envelope::Nested,
            clock: Clock::Real,
            rate_limit: true,
            upload_rules: UploadRules::default(),
            exit_on_stdin_eof: false,
        }
    }
}

/// What a command line asks for.
#[derive(Debug, Clone)]
pub enum Command {
    /// Run the service.
    Serve(Options),
    /// Print the coverage table.
    Coverage,
    /// Print how to use it.
    Help,
}

/// How to use the program.
pub const USAGE: &str = "\
usage: fastio-sandbox [--host 127.0.0.1] [--port 0] [--seed 1] [--data DIR]
                      [--content keep|discard] [--latency MS]
                      [--window BYTES]
                      [--envelope nested|flat] [--clock real|manual]
                      [--rate-limit on|off] [--exit-on-stdin-eof]
       fastio-sandbox --coverage | --help

  --host      address to listen on
  --port      port to listen on; 0 takes a free one
  --seed      the same seed gives the same users, ids, keys and answers
  --data      folder for content that memory has no room for (default: a
              temporary one); what the sandbox puts there is removed when it ends
  --content   discard: files over 4 MiB are hashed, counted and thrown away;
              reading one is refused
  --latency   milliseconds that every reply is held back, as a round trip would
  --window    bytes of a reply that may be on their way at a time, with --latency:
              what one connection lets through in a round trip
  --envelope  {\"result\":\"yes\",\"response\":{...}} or {\"result\":true,...}
  --clock     manual: starts at 2026-01-01 00:00:00 UTC and moves by
              POST /_sandbox/clock {\"advance_ms\":N} alone
  --rate-limit  on: 1000 requests in 10 seconds for each credential, or for each
              address where no credential is sent; then 429 with code 10368
  --exit-on-stdin-eof  stop when standard input ends
  --coverage  print which operations are implemented, as Markdown
";

impl Command {
    /// Reads a command line (without the program's name).
    ///
    /// # Errors
    /// What is wrong with it: an unknown flag, or a value outside its range.
    pub fn parse(args: impl IntoIterator<Item = String>) -> Result<Command, String> {
        let mut options = Options::default();
        let mut args = args.into_iter();
        while let Some(arg) = args.next() {
            let (flag, inline) = match arg.split_once('=') {
                Some((flag, value)) => (flag.to_owned(), Some(value.to_owned())),
                None => (arg, None),
            };
            let mut value = || {
                inline
                    .clone()
                    .or_else(|| args.next())
                    .ok_or_else(|| format!("{flag} needs a value"))
            };
            match flag.as_str() {
                "--host" => options.host = value()?,
                "--port" => options.port = number(&flag, &value()?)?,
                "--seed" => options.seed = number(&flag, &value()?)?,
                "--data" => options.data = Some(value()?.into()),
                "--content" => {
                    let choices = [("keep", Kept::All), ("discard", Kept::Small)];
                    options.content = choice(&flag, &value()?, &choices)?;
                }
                "--latency" => options.latency_ms = number(&flag, &value()?)?,
                "--window" => options.window = Some(number(&flag, &value()?)?),
                "--envelope" => {
                    options.envelope = choice(
                        &flag,
                        &value()?,
                        &[("nested", Envelope::Nested), ("flat", Envelope::Flat)],
                    )?;
                }
                "--clock" => {
                    options.clock = choice(
                        &flag,
                        &value()?,
                        &[("real", Clock::Real), ("manual", Clock::Manual)],
                    )?;
                }
                "--rate-limit" => {
                    options.rate_limit = choice(&flag, &value()?, &[("on", true), ("off", false)])?;
                }
                "--exit-on-stdin-eof" if inline.is_none() => options.exit_on_stdin_eof = true,
                "--coverage" if inline.is_none() => return Ok(Command::Coverage),
                "--help" | "-h" if inline.is_none() => return Ok(Command::Help),
                _ => return Err(format!("unknown flag {flag}")),
            }
        }
        Ok(Command::Serve(options))
    }
}

fn number<T: std::str::FromStr>(flag: &str, value: &str) -> Result<T, String> {
    value
        .parse()
        .map_err(|_| format!("{flag} takes a number in range, not {value:?}"))
}

fn choice<T: Copy>(flag: &str, value: &str, choices: &[(&str, T)]) -> Result<T, String> {
    choices
        .iter()
        .find(|(name, _)| *name == value)
        .map(|(_, choice)| *choice)
        .ok_or_else(|| {
            let names: Vec<_> = choices.iter().map(|(name, _)| *name).collect();
            format!("{flag} takes {}, not {value:?}", names.join(" or "))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Command, String> {
        Command::parse(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn every_flag_is_read() {
        let line = "--host 0.0.0.0 --port 8080 --seed 9 --data /tmp/x --envelope flat \
                    --clock=manual --rate-limit off --exit-on-stdin-eof --content discard --latency 50 --window 9";
        let Ok(Command::Serve(options)) = parse(line) else {
            panic!("not understood");
        };
        assert_eq!((options.host.as_str(), options.port), ("0.0.0.0", 8080));
        assert_eq!((options.seed, options.envelope), (9, Envelope::Flat));
        assert_eq!((options.clock, options.rate_limit), (Clock::Manual, false));
        assert_eq!((options.content, options.latency_ms), (Kept::Small, 50));
        assert_eq!(options.window, Some(9));
        assert!(options.exit_on_stdin_eof);
    }

    #[test]
    fn wrong_flags_and_values_are_refused() {
        for line in [
            "--prot 1",
            "--port x",
            "--port",
            "--port 70000",
            "--clock slow",
            "--content some",
            "--latency -1",
            "serve",
        ] {
            assert!(parse(line).is_err(), "{line}");
        }
    }
}
