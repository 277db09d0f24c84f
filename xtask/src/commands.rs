//! The commands that only hand over to a crate of their own.

use crate::check;
use crate::context::Context;
use anyhow::{Context as _, Result, bail};
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
    context.say("the demo: building it and the sandbox");
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

/// The measurements.
pub fn bench(context: &Context, args: &[String]) -> Result<bool> {
    let wasm = check::wasm::build(context)?;
    context
        .cargo([
            "build",
            "--quiet",
            "--locked",
            "--release",
            "-p",
            "fastio-sandbox",
        ])
        .run()?;
    let sandbox = context.target_dir().join("release/fastio-sandbox");
    let built = [
        "--wasm",
        &wasm.display().to_string(),
        "--sandbox",
        &sandbox.display().to_string(),
    ]
    .map(str::to_owned);
    let cargo = [
        "run",
        "--quiet",
        "--locked",
        "--release",
        "-p",
        "fastio-bench",
        "--",
    ];
    run(context, &cargo, &[&built, args].concat())
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
