//! The server of the vectors as a program: `fastio-conformance [--record FILE] [--exit-on-stdin-eof]`.
//!
//! One line of JSON tells that it is ready. It ends with its standard input, and then writes what came of each vector
//! to the file, by face.

use fastio_conformance::Server;
use std::io::{Error, Read as _, Result, Write as _};
use std::path::PathBuf;

fn main() -> Result<()> {
    let mut record = None;
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        match arg.as_str() {
            // It always does; the flag is there so that it is started as the sandbox is.
            "--exit-on-stdin-eof" => {}
            "--record" => {
                record = Some(
                    args.next()
                        .map(PathBuf::from)
                        .ok_or_else(|| unknown(&arg))?,
                )
            }
            _ => return Err(unknown(&arg)),
        }
    }
    let server = Server::start()?;
    let mut out = std::io::stdout();
    writeln!(out, "{}", fastio_conformance::ready(&server))?;
    out.flush()?;
    let mut buffer = [0; 1024];
    while std::io::stdin().lock().read(&mut buffer)? > 0 {}
    if let Some(file) = record {
        std::fs::write(file, serde_json::to_vec(&server.outcomes())?)?;
    }
    Ok(())
}

fn unknown(arg: &str) -> Error {
    Error::other(format!(
        "{arg}: usage: fastio-conformance [--record FILE] [--exit-on-stdin-eof]"
    ))
}
