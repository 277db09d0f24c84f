//! Swift on Linux, in a Debian root of its own.
//!
//! Debian 13 has a Swift compiler, Debian 12 has none, and no other source is needed: the root is made from the
//! mirror that the machine's own packages come from, kept in the user's cache, and used as it is from then on.

mod examples;
mod surface;

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

/// Tells the package that the programs of `examples/swift`, and the examples of the comments, are there; and their tests
/// which sandbox they have for themselves: other tests count what theirs is asked.
const PROGRAMS: &str = "FASTIO_PROGRAMS";

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

/// Builds the face, runs its tests, and compares its public surface with the committed one.
pub fn test(context: &Context) -> Result<()> {
    let root = ensure(context)?;
    let place = build(context, &root)?;
    let sandbox = sandbox::start(context, &[])?;
    let own = sandbox::start(context, &[])?;
    let programs = sandbox::start(context, &[])?;
    let vectors = conformance::start(context, "swift")?;
    let copy = inside_path(context);
    let scenario = format!("{copy}/scenario.json");
    let env = [
        (sandbox::VARIABLE, sandbox.ready.as_str()),
        (conformance::VARIABLE, vectors.ready.as_str()),
        (SCENARIO[0], &scenario),
        (SCENARIO[1], &own.ready),
        (PROGRAMS, &programs.ready),
    ];
    let command = format!("cd {copy}/package && swift test --disable-sandbox -j 2");
    inside(context, &root, &command, &env)?;
    surface::check(context, &dump(context, &root, &place)?)
}

/// Writes the public surface as text.
pub fn write_surface(context: &Context) -> Result<()> {
    let root = ensure(context)?;
    let place = build(context, &root)?;
    surface::write(context, &dump(context, &root, &place)?)
}

/// Measures the face with the library as it is shipped; what it wrote.
pub fn measure(context: &Context, sandbox: &str) -> Result<String> {
    let root = ensure(context)?;
    let copy = build(context, &root)?;
    let library = uniffi::release(context)?;
    context.sh.copy_file(library, copy.join("package/lib"))?;
    let command = format!(
        "cd {}/package && swift build --disable-sandbox -c release -j 2 --product Bench >&2 \
         && .build/release/Bench",
        inside_path(context)
    );
    let env = [(sandbox::VARIABLE, sandbox), ("FASTIO_BENCH", "1")];
    Ok(shell(context, &root, &command, &env).read()?)
}

/// Has the compiler tell what is public. Where it has told it.
fn dump(context: &Context, root: &Path, place: &Path) -> Result<PathBuf> {
    let told = place.join("package/.build/symbols");
    context.sh.remove_path(&told)?;
    // The folder of the platform differs; the command says it in its last line only.
    let command = format!(
        "cd {}/package && swift package --disable-sandbox dump-symbol-graph \
         --minimum-access-level public --skip-synthesized-members && \
         cp -r .build/*/symbolgraph .build/symbols",
        inside_path(context)
    );
    inside(context, root, &command, &[(PROGRAMS, "1")])?;
    Ok(told)
}

/// Where the copy of this checkout is, as the root's compiler sees it. Each has its own: two may be tested at once.
fn inside_path(context: &Context) -> String {
    let checkout = context.root.to_string_lossy();
    format!(
        "/src/{}",
        checkout.replace(|c: char| !c.is_ascii_alphanumeric(), "-")
    )
}

/// Makes the engine's library and what leads to it, and copies all that the tests need into the root. Where it is.
fn build(context: &Context, root: &Path) -> Result<PathBuf> {
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

    // A copy: the root's compiler cannot see the repository. Its build folder stays, so a second run is quick.
    let copy = root.join(inside_path(context).trim_start_matches('/'));
    context.sh.create_dir(copy.join("package"))?;
    for (from, to) in [
        (
            "bindings-uniffi/swift/Package.swift",
            "package/Package.swift",
        ),
        ("bindings-uniffi/swift/README.md", "package/README.md"),
        ("bindings-uniffi/swift/Bench", "package/Bench"),
        ("bindings-uniffi/swift/Sources", "package/Sources"),
        ("bindings-uniffi/swift/Tests", "package/Tests"),
        ("bindings-uniffi/swift/lib", "package/lib"),
        ("examples/swift/Sources", "package/Programs"),
        ("tests/conformance/scenario.json", "scenario.json"),
    ] {
        let (from, to) = (context.root.join(from), copy.join(to));
        context.sh.remove_path(&to)?;
        context.sh.cmd("cp").arg("-a").args([from, to]).run()?;
    }
    examples::write(context, &copy.join("package"))?;
    Ok(copy)
}

/// Runs a shell command in the root.
fn inside(context: &Context, root: &Path, command: &str, env: &[(&str, &str)]) -> Result<()> {
    Ok(shell(context, root, command, env).run()?)
}

/// A shell command in the root. Its mounts end with it.
fn shell<'a>(
    context: &'a Context,
    root: &Path,
    command: &str,
    env: &[(&str, &str)],
) -> xshell::Cmd<'a> {
    let script = r#"mount -t proc proc "$1/proc" && mount --bind /dev "$1/dev" && exec chroot "$1" sh -c "$2""#;
    context
        .sh
        .cmd("unshare")
        .args(["--mount", "sh", "-c", script, "sh"])
        .arg(root)
        .arg(command)
        .env("HOME", "/root")
        .env("DEBIAN_FRONTEND", "noninteractive")
        .envs(env.iter().copied())
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
