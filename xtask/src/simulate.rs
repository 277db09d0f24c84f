//! `cargo xtask simulate`: many runs of the simulation, and whether deliberate faults in the engine are found by it.

use crate::context::Context;
use anyhow::{Context as _, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Seeds of the suite.
const SEEDS: &str = "20000";
/// Seeds that a deliberate fault is looked for in.
const MUTATION_SEEDS: &str = "20000";
const MUTATIONS: &str = "tests/simulation/mutations";

/// Hands over to the simulation, or lets it look for deliberate faults.
pub fn simulate(context: &Context, args: &[String]) -> Result<bool> {
    match args {
        [flag, named @ ..] if flag == "--mutations" => mutations(context, named),
        _ => {
            let mut command = Command::from(run(context).args(args));
            Ok(command.status().context("cannot start cargo")?.success())
        }
    }
}

/// The suite of `cargo xtask test`.
pub fn suite(context: &Context) -> Result<()> {
    Ok(run(context).args(["--seeds", SEEDS]).run()?)
}

fn run(context: &Context) -> xshell::Cmd<'_> {
    context
        .cargo(["run", "--quiet", "--locked", "--profile", "simulation"])
        .args(["-p", "fastio-simulation", "--"])
}

/// The same of a mutated engine, which is built more often than it runs long.
fn run_mutated(context: &Context) -> xshell::Cmd<'_> {
    let quick = ["fastio-core", "fastio-simulation"]
        .map(|package| format!("profile.simulation.package.{package}.opt-level=1"));
    let config = quick.iter().flat_map(|setting| ["--config", setting]);
    context
        .cargo(["run", "--quiet", "--locked", "--profile", "simulation"])
        .args(config)
        .args(["-p", "fastio-simulation", "--"])
}

/// Puts one deliberate fault after another into a copy of the tree; each must be found.
fn mutations(context: &Context, named: &[String]) -> Result<bool> {
    let patches = patches(&context.root.join(MUTATIONS), named)?;
    let copy = context.target_dir().join("mutations");
    context.say("copying the tree");
    sync(context, &copy)?;
    let mut table = Vec::new();
    for patch in &patches {
        let name = patch
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        context.say(&format!("mutation {name}"));
        apply(&copy, patch, false)?;
        let found = look(context, &copy);
        apply(&copy, patch, true)?;
        let found = found?;
        println!("{}", found.as_deref().unwrap_or("NOT FOUND"));
        table.push((name, found));
    }
    println!("\n== mutations: summary");
    for (name, found) in &table {
        println!("{name:<34} {}", found.as_deref().unwrap_or("NOT FOUND"));
    }
    Ok(table.iter().all(|(_, found)| found.is_some()))
}

fn patches(folder: &Path, named: &[String]) -> Result<Vec<PathBuf>> {
    let mut patches = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let stem = path
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let wanted = named.is_empty() || named.contains(&stem);
        if path.extension().is_some_and(|end| end == "patch") && wanted {
            patches.push(path);
        }
    }
    patches.sort();
    if patches.is_empty() {
        bail!("no mutation is called {named:?}; they are in tests/simulation/mutations");
    }
    Ok(patches)
}

/// Fails with the deliberate faults that no longer fit the engine, so that they are mended with the change that moved
/// their lines.
pub fn applies(context: &Context) -> Result<()> {
    let all = patches(&context.root.join(MUTATIONS), &[])?;
    let bad: Vec<_> = all
        .iter()
        .filter(|patch| {
            let check = context.sh.cmd("git").args(["apply", "--check"]).arg(patch);
            check.quiet().ignore_stderr().run().is_err()
        })
        .map(|patch| patch.display().to_string())
        .collect();
    if !bad.is_empty() {
        bail!(
            "these do not apply; write them anew against the engine as it is:\n{}",
            bad.join("\n")
        );
    }
    println!("mutations: {} patches, all apply", all.len());
    Ok(())
}

/// Makes the copy the same as the tree. What is the same already keeps its time, so that it is not built again.
fn sync(context: &Context, copy: &Path) -> Result<()> {
    for file in context.tracked()? {
        let (from, to) = (context.root.join(&file), copy.join(&file));
        let bytes = fs::read(&from)?;
        if fs::read(&to).is_ok_and(|there| there == bytes) {
            continue;
        }
        if let Some(folder) = to.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&to, bytes)?;
    }
    Ok(())
}

fn apply(copy: &Path, patch: &Path, back: bool) -> Result<()> {
    let mut git = Command::new("git");
    git.args(["apply", "--whitespace=nowarn"]);
    if back {
        git.arg("--reverse");
    }
    // The copy lies in the build folder, which may lie in the repository: it is none itself.
    let above = copy.parent().unwrap_or(copy);
    let status = git
        .arg(patch)
        .current_dir(copy)
        .env("GIT_CEILING_DIRECTORIES", above)
        .status()?;
    if !status.success() {
        bail!(
            "{} does not apply; write it anew against the engine as it is",
            patch.display()
        );
    }
    Ok(())
}

/// Builds the mutated copy and runs seeds until one fails; what it says of it.
fn look(context: &Context, copy: &Path) -> Result<Option<String>> {
    let _dir = context.sh.push_dir(copy);
    let output = run_mutated(context)
        .args(["--brief", "--seeds", MUTATION_SEEDS])
        .env("CARGO_TARGET_DIR", context.target_dir())
        .ignore_status()
        .read()?;
    let lines: Vec<&str> = output.lines().collect();
    if !lines.iter().any(|line| line.starts_with("simulation: ")) {
        bail!("the mutated engine did not build or run: {output}");
    }
    let found = lines.iter().find(|line| line.starts_with("seed "));
    Ok(found.map(|line| (*line).to_owned()))
}
