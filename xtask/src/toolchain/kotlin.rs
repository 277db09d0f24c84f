//! Kotlin, built with Maven.

use super::sandbox::{self, VARIABLE};
use super::{conformance, uniffi};
use crate::context::Context;
use anyhow::Result;

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
    let project = context.root.join("bindings-uniffi/kotlin");
    let made = project.join("engine/target");
    let library = uniffi::generate(context, "kotlin", &made.join("generated-sources/uniffi"))?;
    // Where JNA looks for it in a jar.
    let resources = made.join("generated-resources/uniffi/linux-x86-64");
    context.sh.create_dir(&resources)?;
    context.sh.copy_file(library, &resources)?;
    let sandbox = sandbox::start(context, &[])?;
    let vectors = conformance::start(context, "kotlin")?;
    let _dir = context.sh.push_dir(&project);
    Ok(context
        .sh
        .cmd("mvn")
        .args(["-B", "-ntp", "test"])
        .env(VARIABLE, &sandbox.ready)
        .env(conformance::VARIABLE, &vectors.ready)
        .run()?)
}
