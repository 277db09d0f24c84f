//! `cargo xtask fuzz`: the fuzz targets of `tests/fuzz`, and the suite that runs their seeds.

use crate::context::{Context, Missing};
use anyhow::{Context as _, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};

/// The version that is installed; it changes the way targets are built.
const CARGO_FUZZ: &str = "0.13.2";
/// How long each target runs unless told otherwise.
const SECONDS: &str = "30";
const FOLDER: &str = "tests/fuzz";
/// Of the crate, which is a workspace of its own.
pub const MANIFEST: &str = "tests/fuzz/Cargo.toml";

/// Runs the named targets, or all, each for some seconds: `[--seconds N] [TARGET...]`. Whether none found a fault.
pub fn fuzz(context: &Context, args: &[String]) -> Result<bool> {
    let (seconds, named) = match args {
        [flag, seconds, named @ ..] if flag == "--seconds" => (seconds.as_str(), named),
        named => (SECONDS, named),
    };
    if seconds.parse::<u32>().is_err() {
        bail!("--seconds takes a whole number, not {seconds:?}");
    }
    let known = targets(context)?;
    if let Some(unknown) = named.iter().find(|name| !known.contains(name)) {
        bail!(
            "no fuzz target is called {unknown:?}; there are {}",
            known.join(", ")
        );
    }
    let chosen = if named.is_empty() { &known } else { named };
    let tools = installed(context)?;
    let work = context.target_dir().join("fuzz");
    let mut failed = Vec::new();
    for target in chosen {
        context.say(&format!("fuzz {target}: {seconds} seconds"));
        let corpus = work.join("corpus").join(target);
        fs::create_dir_all(&corpus)?;
        // Nothing in the engine is `unsafe`, so there is nothing for a sanitizer, which would need another compiler.
        let run = context
            .cargo(["fuzz", "run", "--fuzz-dir", FOLDER, "--sanitizer", "none"])
            .arg("--target-dir")
            .arg(&work)
            .arg(target)
            .arg(&corpus)
            .arg(seeds(context, target))
            .args([
                "--",
                &format!("-max_total_time={seconds}"),
                "-timeout=10",
                "-print_final_stats=1",
            ])
            .env("PATH", with(&tools)?)
            .env("CARGOFLAGS", "--locked");
        if run.run().is_err() {
            failed.push(target.clone());
        }
    }
    println!(
        "\n== fuzz: {} targets, {} with a fault {}",
        chosen.len(),
        failed.len(),
        failed.join(", ")
    );
    Ok(failed.is_empty())
}

/// Each target once over its seeds, without the search for new ones: they build, and what was found stays mended.
pub fn suite(context: &Context) -> Result<()> {
    let work = context.target_dir().join("fuzz");
    context
        .cargo([
            "build",
            "--quiet",
            "--locked",
            "--manifest-path",
            MANIFEST,
            "--target-dir",
        ])
        .arg(&work)
        .env("RUSTFLAGS", "-D warnings")
        .run()?;
    let mut count = 0;
    for target in targets(context)? {
        let mut inputs = Vec::new();
        for entry in fs::read_dir(seeds(context, &target))
            .with_context(|| format!("{target} has no seeds"))?
        {
            inputs.push(entry?.path());
        }
        inputs.sort();
        count += inputs.len();
        let program = work
            .join("debug")
            .join(format!("{target}{}", std::env::consts::EXE_SUFFIX));
        let run = context
            .sh
            .cmd(program)
            .args(&inputs)
            .quiet()
            .ignore_stderr();
        run.run().with_context(|| {
            format!("a seed of {target} fails; run it with `cargo xtask fuzz {target}`")
        })?;
    }
    println!("fuzz: {count} seeds");
    Ok(())
}

/// The targets there are: a file each.
fn targets(context: &Context) -> Result<Vec<String>> {
    let mut targets = Vec::new();
    for entry in fs::read_dir(context.root.join(FOLDER).join("fuzz_targets"))? {
        if let Some(stem) = entry?.path().file_stem() {
            targets.push(stem.to_string_lossy().into_owned());
        }
    }
    targets.sort();
    Ok(targets)
}

fn seeds(context: &Context, target: &str) -> PathBuf {
    context.root.join(FOLDER).join("seeds").join(target)
}

/// Installs cargo-fuzz if it is not there; where it is.
fn installed(context: &Context) -> Result<PathBuf> {
    let root = context.tools_dir().join(format!("cargo-fuzz-{CARGO_FUZZ}"));
    let bin = root.join("bin");
    if !bin.join("cargo-fuzz").is_file() {
        if !context.has("c++") {
            context.apt("a C++ compiler, for libFuzzer", &["g++"])?;
        }
        context.say(&format!("installing cargo-fuzz {CARGO_FUZZ}"));
        context
            .cargo([
                "install",
                "cargo-fuzz",
                "--locked",
                "--version",
                CARGO_FUZZ,
                "--root",
            ])
            .arg(&root)
            .run()
            .map_err(|_| Missing {
                what: "cargo-fuzz".to_owned(),
                install: format!("cargo install cargo-fuzz --locked --version {CARGO_FUZZ}"),
            })?;
    }
    Ok(bin)
}

/// The search path with this folder first.
fn with(bin: &Path) -> Result<std::ffi::OsString> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let all = std::iter::once(bin.to_owned()).chain(std::env::split_paths(&path));
    Ok(std::env::join_paths(all)?)
}
