//! Kotlin, built with Maven.

use super::sandbox::{self, VARIABLE};
use super::{conformance, uniffi};
use crate::context::Context;
use anyhow::Result;
use std::path::{Path, PathBuf};
use xshell::Cmd;

/// The Maven project.
const PROJECT: &str = "bindings-uniffi/kotlin";

/// What its first module is built from.
const MADE: &str = "bindings-uniffi/kotlin/engine/target";

/// Makes the toolchain ready: a JDK and Maven, which brings the rest.
pub fn ensure(context: &Context) -> Result<()> {
    if context.has("java") && context.has("mvn") {
        return Ok(());
    }
    context.apt("Kotlin", &["openjdk-17-jdk-headless", "maven"])
}

/// Builds the face and runs its tests.
pub fn test(context: &Context) -> Result<()> {
    ensure(context)?;
    let library = generate(context)?;
    put(context, &library)?;
    let project = context.root.join(PROJECT);
    let sandbox = sandbox::start(context, &[])?;
    let vectors = conformance::start(context, "kotlin")?;
    let _dir = context.sh.push_dir(&project);
    Ok(maven(context)
        .arg("test")
        .env(VARIABLE, &sandbox.ready)
        .env(conformance::VARIABLE, &vectors.ready)
        .run()?)
}

/// Measures the face with the library as it is shipped; what it wrote.
pub fn measure(context: &Context, sandbox: &str) -> Result<String> {
    ensure(context)?;
    generate(context)?;
    put(context, &uniffi::release(context)?)?;
    let _dir = context.sh.push_dir(context.root.join(PROJECT));
    let bench = [
        "test",
        "-Dtest=FacesBench",
        "-Dsurefire.failIfNoSpecifiedTests=false",
    ];
    Ok(maven(context).args(bench).env(VARIABLE, sandbox).read()?)
}

/// Maven, without the folder where cargo lets a program look for libraries: JNA would find the one built for debugging
/// there before it looks into the jar.
fn maven(context: &Context) -> Cmd<'_> {
    let command = context.sh.cmd("mvn").args(["-B", "-ntp"]);
    command.env_remove("LD_LIBRARY_PATH")
}

/// Writes the boundary in Kotlin. Where the library is that it stands on.
fn generate(context: &Context) -> Result<PathBuf> {
    uniffi::generate(
        context,
        "kotlin",
        &context.root.join(MADE).join("generated-sources/uniffi"),
    )
}

/// Puts the library where JNA looks for it in a jar.
fn put(context: &Context, library: &Path) -> Result<()> {
    let resources = context
        .root
        .join(MADE)
        .join("generated-resources/uniffi/linux-x86-64");
    context.sh.create_dir(&resources)?;
    Ok(context.sh.copy_file(library, &resources)?)
}
