//! Swift on Linux, in a Debian root of its own.
//!
//! Debian 13 has a Swift compiler, Debian 12 has none, and no other source is needed: the root is made from the
//! mirror that the machine's own packages come from, kept in the user's cache, and used as it is from then on.

use super::{conformance, sandbox, uniffi};
use crate::context::{Context, Missing};
use anyhow::{Context as _, Result};
use std::path::{Path, PathBuf};

/// The release that the root is made of.
const RELEASE: &str = "trixie";

/// What the root must hold.
const PACKAGES: [&str; 2] = ["swiftlang", "libc6-dev"];

/// The variables that tell the scenario's test where its table and its own sandbox are.
const SCENARIO: [&str; 2] = ["FASTIO_SCENARIO", "FASTIO_SCENARIO_SANDBOX"];

/// Written last, so that a root that was left half made is made anew.
const READY: &str = ".fastio-ready";

/// Makes the toolchain ready. Where its root is.
pub fn ensure(context: &Context) -> Result<PathBuf> {
    let root = cache()?.join(format!("swift-{RELEASE}"));
    if root.join(READY).is_file() {
        return Ok(root);
    }
    if !context.ci {
        return Err(Missing {
            what: "Swift".to_owned(),
            install: "CI=true cargo xtask test swift (as root, takes 2.6 GB)".to_owned(),
        }
        .into());
    }
    if !context.has("debootstrap") {
        context.apt("Swift", &["debootstrap"])?;
    }
    context.say("making a Debian root with Swift in it");
    context.sh.remove_path(&root)?;
    context.sh.create_dir(&root)?;
    context
        .sh
        .cmd("debootstrap")
        .args(["--variant=minbase", "--include=ca-certificates", RELEASE])
        .arg(&root)
        .arg(mirror(context)?)
        .run()?;
    let install = format!(
        "apt-get update -q && apt-get install -y -q --no-install-recommends {} && apt-get clean",
        PACKAGES.join(" ")
    );
    inside(context, &root, &install, &[])?;
    context.sh.write_file(root.join(READY), "")?;
    Ok(root)
}

/// Builds the face and runs its tests.
pub fn test(context: &Context) -> Result<()> {
    let root = ensure(context)?;
    let package = context.root.join("bindings-uniffi/swift");
    let sources = package.join("Sources");
    let engine = sources.join("FastioEngine");
    let library = uniffi::generate(context, "swift", &engine)?;
    // The header and its module map are a target of their own.
    let header = sources.join("FastioEngineFFI");
    for (from, to) in [
        ("FastioEngineFFI.h", "FastioEngineFFI.h"),
        ("FastioEngineFFI.modulemap", "module.modulemap"),
    ] {
        context.sh.create_dir(&header)?;
        context.sh.copy_file(engine.join(from), header.join(to))?;
        context.sh.remove_path(engine.join(from))?;
    }
    context.sh.create_dir(package.join("lib"))?;
    context.sh.copy_file(library, package.join("lib"))?;

    let inside_root = place(context, &root, &package)?;
    let sandbox = sandbox::start(context, &[])?;
    let own = sandbox::start(context, &[])?;
    let vectors = conformance::start(context, "swift")?;
    let scenario = format!("{inside_root}/scenario.json");
    let env = [
        (sandbox::VARIABLE, sandbox.ready.as_str()),
        (conformance::VARIABLE, vectors.ready.as_str()),
        (SCENARIO[0], &scenario),
        (SCENARIO[1], &own.ready),
    ];
    let command = format!("cd {inside_root}/package && swift test --disable-sandbox -j 2");
    inside(context, &root, &command, &env)
}

/// Copies what the tests need into the root, whose compiler cannot see the repository. Where it is there. The build
/// folder stays, so a second run is quick.
fn place(context: &Context, root: &Path, package: &Path) -> Result<String> {
    let copy = root.join("src/fastio");
    context.sh.create_dir(copy.join("package"))?;
    let sh = &context.sh;
    for part in ["Package.swift", "Sources", "Tests", "lib"] {
        let to = copy.join("package").join(part);
        sh.remove_path(&to)?;
        sh.cmd("cp")
            .arg("-a")
            .args([&package.join(part), &to])
            .run()?;
    }
    let scenario = "tests/conformance/scenario.json";
    sh.copy_file(context.root.join(scenario), copy.join("scenario.json"))?;
    Ok("/src/fastio".to_owned())
}

/// Runs a shell command in the root. Its mounts end with it.
fn inside(context: &Context, root: &Path, command: &str, env: &[(&str, &str)]) -> Result<()> {
    let script = r#"mount -t proc proc "$1/proc" && mount --bind /dev "$1/dev" && exec chroot "$1" sh -c "$2""#;
    Ok(context
        .sh
        .cmd("unshare")
        .args(["--mount", "sh", "-c", script, "sh"])
        .arg(root)
        .arg(command)
        .env("HOME", "/root")
        .env("DEBIAN_FRONTEND", "noninteractive")
        .envs(env.iter().copied())
        .run()?)
}

/// The mirror that the machine's Debian packages come from.
fn mirror(context: &Context) -> Result<String> {
    let targets = context
        .sh
        .cmd("apt-get")
        .args(["indextargets", "--format", "$(ORIGIN) $(REPO_URI)"])
        .arg("Created-By: Packages")
        .quiet()
        .read()?;
    targets
        .lines()
        .filter_map(|line| line.strip_prefix("Debian "))
        .find(|uri| !uri.contains("security"))
        .map(str::to_owned)
        .context("apt knows no Debian mirror; run apt-get update once")
}

/// The user's cache folder.
fn cache() -> Result<PathBuf> {
    let base = match std::env::var_os("XDG_CACHE_HOME") {
        Some(dir) => PathBuf::from(dir),
        None => PathBuf::from(std::env::var_os("HOME").context("HOME is not set")?).join(".cache"),
    };
    Ok(base.join("fastio-sdk"))
}
