//! The commands that only hand over to a crate of their own.

use crate::check;
use crate::context::Context;
use crate::faces;
use anyhow::{Context as _, Result, bail};
use std::path::PathBuf;
use std::process::Command;

/// Writes the generated files.
pub fn codegen(context: &Context, args: &[String]) -> Result<bool> {
    generator(context, &[&["generate".to_owned()], args].concat())
}

/// Bundles the description, into the build folder unless a file is named.
pub fn openapi(context: &Context, args: &[String]) -> Result<bool> {
    let file = match args {
        [] => context
            .target_dir()
            .join("openapi.json")
            .display()
            .to_string(),
        [file] => file.clone(),
        _ => bail!("openapi takes one file name"),
    };
    let done = generator(context, &["openapi".to_owned(), file.clone()])?;
    if done {
        println!("wrote {file}");
    }
    Ok(done)
}

fn generator(context: &Context, args: &[String]) -> Result<bool> {
    let api = context.root.join("core/api").display().to_string();
    let out = context.root.display().to_string();
    let at = ["--api".to_owned(), api, "--out".to_owned(), out];
    run(
        context,
        &["run", "--quiet", "--locked", "-p", "fastio-codegen", "--"],
        &[&at, args].concat(),
    )
}

/// The main job against the sandbox.
pub fn demo(context: &Context, args: &[String]) -> Result<bool> {
    // Not to standard output, which is the demo's own: with --json each of its lines is an object.
    eprintln!("building the demo and the sandbox, then running it");
    // In one build, so that what both need is built once.
    context
        .cargo(["build", "--quiet", "--locked"])
        .args(["-p", "fastio-demo", "-p", "fastio-sandbox"])
        .quiet()
        .run()?;
    let program = format!("fastio-demo{}", std::env::consts::EXE_SUFFIX);
    let mut command = Command::new(context.target_dir().join("debug").join(program));
    let status = command
        .args(args)
        .current_dir(&context.caller)
        .status()
        .context("cannot start the demo")?;
    Ok(status.success())
}

/// The measurements. Only what the named parts need is built.
pub fn bench(context: &Context, args: &[String]) -> Result<bool> {
    // Each face has its own tools, and measures itself.
    let (faces, args): (Vec<&String>, Vec<&String>) = args
        .iter()
        .partition(|arg| *arg == "faces" || faces::is_face(arg));
    let named: Vec<&str> = args.iter().map(|arg| arg.as_str()).collect();
    let transfers = ["transfers", "upload", "download", "many", "memory"];
    let parts = [&["engine", "page", "hashing", "wasm"], &transfers[..]].concat();
    let any = named.iter().any(|arg| parts.contains(arg));
    if !faces.is_empty() || !any {
        let only = faces.iter().map(|face| face.as_str());
        let only: Vec<&str> = only.filter(|face| faces::is_face(face)).collect();
        faces::measure(context, &only)?;
        if !any && !faces.is_empty() {
            return Ok(true);
        }
    }
    let wanted = |part: &str| !any || named.contains(&part);
    let mut built = Vec::new();
    let mut given = |flag: &str, file: PathBuf| {
        built.extend([flag.to_owned(), file.display().to_string()]);
    };
    let mut packages = vec!["-p", "fastio-bench"];
    let release = context.target_dir().join("release");
    if transfers.into_iter().any(wanted) {
        packages.extend(["-p", "fastio-sandbox"]);
        given("--sandbox", release.join("fastio-sandbox"));
    }
    if wanted("wasm") {
        given("--wasm", check::wasm::build(context)?);
    }
    context
        .cargo(["build", "--locked", "--release"])
        .args(packages)
        .run()?;
    let mut command = Command::new(release.join("fastio-bench"));
    let status = command.args(built).args(args).status();
    Ok(status.context("cannot start fastio-bench")?.success())
}

/// Runs a transcript again.
pub fn replay(context: &Context, args: &[String]) -> Result<bool> {
    run(
        context,
        &["run", "--quiet", "--locked", "-p", "fastio-replay", "--"],
        args,
    )
}

/// Runs cargo in the caller's folder, so that paths mean what the caller meant. Whether it succeeded.
fn run(context: &Context, cargo: &[&str], args: &[String]) -> Result<bool> {
    let mut command = Command::from(context.cargo(cargo).args(args));
    Ok(command.current_dir(&context.caller).status()?.success())
}
