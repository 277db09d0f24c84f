//! `cargo xtask bench faces`: each face against the plainest program in its language, in one run against one sandbox.

use crate::context::{Context, Missing};
use crate::toolchain::{kotlin, node, python, sandbox, swift};
use anyhow::{Context as _, Result};
use serde_json::Value;

/// Runs a face's measurement and gives what it wrote.
type Measure = fn(&Context, &str) -> Result<String>;

const FACES: [(&str, Measure); 4] = [
    ("node", node::measure),
    ("python", python::measure),
    ("kotlin", kotlin::measure),
    ("swift", swift::measure),
];

/// Most times the peer's time that a small call, and a page of 500 nodes, may take.
fn aims(face: &str) -> [f64; 2] {
    [if face == "python" { 0.8 } else { 1.2 }, 1.5]
}

/// Whether this names a face.
pub fn is_face(name: &str) -> bool {
    FACES.iter().any(|(face, _)| *face == name)
}

/// Measures the named faces, or all, whose toolchains are there, and prints the ratios.
pub fn measure(context: &Context, named: &[&str]) -> Result<()> {
    let sandbox = sandbox::start_release(context)?;
    let mut lines = Vec::new();
    let wanted = |face: &str| named.is_empty() || named.contains(&face);
    for (face, measure) in FACES.into_iter().filter(|(face, _)| wanted(face)) {
        context.say(&format!("bench faces: {face}"));
        match measure(context, &sandbox.ready) {
            Ok(output) => lines.push((face, figures(&output)?)),
            Err(error) => match error.downcast_ref::<Missing>() {
                Some(missing) => println!("skipped: {missing}"),
                None => return Err(error),
            },
        }
    }
    println!(
        "\n{:<8} {:<58} {:>10} {:>10} {:>6} {:>6}",
        "face", "what, and against what", "ours", "peer", "ratio", "aim"
    );
    for (face, figures) in lines {
        let peer = figures
            .get("peer")
            .and_then(Value::as_str)
            .unwrap_or_default();
        let parts = [("call", "a small call"), ("page", "a page of 500 nodes")];
        for ((part, what), aim) in parts.into_iter().zip(aims(face)) {
            let number = |at: usize| {
                let number = figures
                    .get(part)
                    .and_then(|pair| pair.get(at))
                    .and_then(Value::as_f64);
                number.with_context(|| format!("{face} told no {part}"))
            };
            let (ours, theirs) = (number(0)?, number(1)?);
            let ratio = ours / theirs;
            let verdict = if ratio <= aim { "met" } else { "missed" };
            println!(
                "{face:<8} {:<58} {ours:>7.0} us {theirs:>7.0} us {ratio:>6.2} {aim:>6.1} {verdict}",
                format!("{what}, {peer}")
            );
        }
    }
    Ok(())
}

/// The one line of JSON in a face's output.
fn figures(output: &str) -> Result<Value> {
    let line = output
        .lines()
        .find_map(|line| line.find("{\"face\"").and_then(|at| line.get(at..)));
    Ok(serde_json::from_str(
        line.context("it printed no figures")?,
    )?)
}
