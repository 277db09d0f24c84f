//! Generates the JavaScript side of `fastio-wasm`: `bindgen-wasm IN.wasm OUT_DIR TARGET [--names]`, where TARGET is
//! `nodejs`, `bundler` or `web`. With `--names` functions keep their names, for whoever weighs them.
//!
//! A crate of its own, because building the generator takes longer than all the rest of xtask. It is used as a library
//! so that its version is the lock file's, and nothing has to be installed.

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

fn main() -> Result<()> {
    let mut args = std::env::args().skip(1);
    let mut next = |what: &str| {
        args.next()
            .with_context(|| format!("missing argument: {what}"))
    };
    let (input, out, target) = (
        next("the .wasm file")?,
        next("the output folder")?,
        next("the target")?,
    );
    let names = match args.next().as_deref() {
        None => false,
        Some("--names") => true,
        Some(other) => bail!("unknown argument {other}"),
    };
    let mut bindgen = Bindgen::new();
    match target.as_str() {
        "nodejs" => bindgen.nodejs(true)?,
        "bundler" => bindgen.bundler(true)?,
        "web" => bindgen.web(true)?,
        other => bail!("unknown target {other}: nodejs, bundler or web"),
    };
    bindgen
        .input_path(input)
        .out_name("fastio")
        .typescript(true)
        .remove_name_section(!names)
        .generate(out)
}
