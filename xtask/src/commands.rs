//! The commands that only hand over to a crate of their own.

use crate::context::Context;
use anyhow::Result;

/// Writes the generated files.
pub fn codegen(context: &Context, args: &[String]) -> Result<bool> {
    run(
        context,
        &[
            "run",
            "--quiet",
            "--locked",
            "-p",
            "fastio-codegen",
            "--",
            "generate",
        ],
        args,
    )
}

/// Bundles the description.
pub fn openapi(context: &Context, args: &[String]) -> Result<bool> {
    run(
        context,
        &[
            "run",
            "--quiet",
            "--locked",
            "-p",
            "fastio-codegen",
            "--",
            "openapi",
        ],
        args,
    )
}

/// The main job against the sandbox.
pub fn demo(context: &Context, args: &[String]) -> Result<bool> {
    context
        .cargo(["build", "--quiet", "--locked", "-p", "fastio-sandbox"])
        .quiet()
        .run()?;
    run(
        context,
        &["run", "--quiet", "--locked", "-p", "fastio-demo", "--"],
        args,
    )
}

/// The measurements.
pub fn bench(context: &Context, args: &[String]) -> Result<bool> {
    run(
        context,
        &[
            "run",
            "--quiet",
            "--locked",
            "--release",
            "-p",
            "fastio-bench",
            "--",
        ],
        args,
    )
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
    let mut command = std::process::Command::from(context.cargo(cargo).args(args));
    Ok(command.current_dir(&context.caller).status()?.success())
}
