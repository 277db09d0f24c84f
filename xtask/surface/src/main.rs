//! `fastio-surface FILE`: the public surface that rustdoc's JSON of a crate tells, one item a line.
#![allow(clippy::print_stdout, reason = "a command-line tool")]

use anyhow::{Context as _, Result};

fn main() -> Result<()> {
    let file = std::env::args_os().nth(1).context("fastio-surface FILE")?;
    let surface = public_api::Builder::from_rustdoc_json(file)
        // What every type has, and what a derive gives, would hide the rest.
        .omit_blanket_impls(true)
        .omit_auto_trait_impls(true)
        .omit_auto_derived_impls(true)
        .build()?;
    for item in surface.items() {
        println!("{item}");
    }
    Ok(())
}
