//! Python: a wheel, built once, and its tests on every CPython of the machine that it supports.

use super::conformance;
use super::sandbox::{self, VARIABLE};
use super::venv::venv_of;
use crate::context::{Context, Missing};
use anyhow::{Context as _, Result, bail};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The second numbers of the releases that the wheel is for, of Python 3: none is older than the first, and what is
/// newer than the last does not exist yet.
const MINORS: std::ops::RangeInclusive<u32> = 11..=15;

/// Most bytes of the wheel.
const BUDGET: u64 = 3_000_000;

/// For this machine and no package index: without optimisation.
const FOR_TESTS: [&str; 2] = ["--profile", "dev"];

/// Makes the toolchain ready: one CPython of each release that can be found, by its second number.
pub fn ensure(context: &Context) -> Result<BTreeMap<u32, PathBuf>> {
    let found = find(context)?;
    if !found.is_empty() {
        return Ok(found);
    }
    context.apt("Python", &["python3", "python3-venv"])?;
    let found = find(context)?;
    if found.is_empty() {
        let what = "CPython 3.11 or newer, with venv".to_owned();
        let install = "pyenv install 3.13".to_owned();
        return Err(Missing { what, install }.into());
    }
    Ok(found)
}

/// Builds the face and runs its tests.
pub fn test(context: &Context) -> Result<()> {
    let face = context.root.join("bindings-python");
    let requirements = face.join("requirements.txt");
    let found = ensure(context)?;
    let mut environments = Vec::new();
    for (minor, python) in &found {
        let name = format!("python-3.{minor}");
        environments.push((minor, venv_of(context, python, &name, &requirements)?));
    }
    if let Some(python) = found.values().next() {
        types(context, python, &face)?;
    }
    let (_, first) = environments.first().context("there is no Python")?;
    let wheel = build(context, first, "wheels", &FOR_TESTS)?;
    let sandbox = sandbox::start(context, &[])?;
    let conformance = conformance::start(context, "python")?;
    let _dir = context.sh.push_dir(&face);
    for (minor, bin) in &environments {
        context.say(&format!("CPython 3.{minor}"));
        install(context, bin, &wheel)?;
        context
            .sh
            .cmd(bin.join("python"))
            .args(["-m", "pytest", "-p", "no:cacheprovider"])
            .env("PYTHONDONTWRITEBYTECODE", "1")
            .env(VARIABLE, &sandbox.ready)
            .env(conformance::VARIABLE, &conformance.ready)
            .run()?;
    }
    Ok(())
}

/// Builds the face and installs it for one CPython: its interpreter.
pub fn installed(context: &Context) -> Result<PathBuf> {
    let requirements = context.root.join("bindings-python/requirements.txt");
    let found = ensure(context)?;
    let (minor, python) = found.first_key_value().context("there is no Python")?;
    let bin = venv_of(context, python, &format!("python-3.{minor}"), &requirements)?;
    let wheel = build(context, &bin, "wheels", &FOR_TESTS)?;
    install(context, &bin, &wheel)?;
    Ok(bin.join("python"))
}

fn install(context: &Context, bin: &Path, wheel: &Path) -> Result<()> {
    let python = context.sh.cmd(bin.join("python"));
    Ok(python
        .args(["-m", "pip", "install", "--quiet", "--no-deps"])
        .args(["--disable-pip-version-check", "--force-reinstall"])
        .arg(wheel)
        .run()?)
}

/// Has the strictest checks look at the package, and at a program that uses it.
fn types(context: &Context, python: &Path, face: &Path) -> Result<()> {
    let requirements = face.join("requirements-types.txt");
    let bin = venv_of(context, python, "python-types", &requirements)?;
    let cache = context.target_dir().join("mypy");
    let _dir = context.sh.push_dir(face);
    let mypy = context.sh.cmd(bin.join("mypy"));
    mypy.arg("--cache-dir").arg(cache).run()?;
    Ok(context.sh.cmd(bin.join("basedpyright")).run()?)
}

/// Builds the wheel as it is shipped, and holds its size against the budget.
pub fn weigh(context: &Context) -> Result<()> {
    let requirements = context.root.join("bindings-python/requirements.txt");
    let found = ensure(context)?;
    let (minor, python) = found.first_key_value().context("there is no Python")?;
    let bin = venv_of(context, python, &format!("python-3.{minor}"), &requirements)?;
    let wheel = build(
        context,
        &bin,
        "wheels-release",
        &["--profile", "wheel", "--strip"],
    )?;
    let bytes = std::fs::metadata(&wheel)?.len();
    println!("wheel: {bytes} bytes of {BUDGET}");
    if bytes > BUDGET {
        bail!("the wheel has {bytes} bytes, and may have {BUDGET}");
    }
    Ok(())
}

/// Measures the wheel as it is shipped; what it wrote.
pub fn measure(context: &Context, sandbox: &str) -> Result<String> {
    let face = context.root.join("bindings-python");
    let found = ensure(context)?;
    let (_, python) = found.last_key_value().context("there is no Python")?;
    let tools = venv_of(
        context,
        python,
        "python-bench-tools",
        &face.join("requirements.txt"),
    )?;
    let wheel = build(
        context,
        &tools,
        "wheels-release",
        &["--profile", "wheel", "--strip"],
    )?;
    let bin = venv_of(
        context,
        python,
        "python-bench",
        &face.join("requirements-bench.txt"),
    )?;
    let python = bin.join("python");
    context
        .sh
        .cmd(&python)
        .args([
            "-m",
            "pip",
            "install",
            "--quiet",
            "--no-deps",
            "--force-reinstall",
        ])
        .arg(&wheel)
        .run()?;
    let bench = context.sh.cmd(&python).arg(face.join("bench/faces.py"));
    Ok(bench.env(VARIABLE, sandbox).read()?)
}

/// Builds a wheel. Where it is.
fn build(context: &Context, bin: &Path, folder: &str, flags: &[&str]) -> Result<PathBuf> {
    let out = context.target_dir().join(folder);
    context.sh.remove_path(&out)?;
    context
        .sh
        .cmd(bin.join("maturin"))
        .args(["build", "--locked"])
        .args(flags)
        // No check for old systems, which are none here.
        .args(["--compatibility", "linux"])
        .args(["--manifest-path", "bindings-python/Cargo.toml", "--out"])
        .arg(&out)
        .run()?;
    let mut made = context.sh.read_dir(&out)?;
    made.pop().context("maturin made no wheel")
}

/// The CPythons of pyenv and of the search path that we support and that can make environments.
fn find(context: &Context) -> Result<BTreeMap<u32, PathBuf>> {
    let mut candidates = Vec::new();
    if context.has("pyenv") {
        let versions = context
            .sh
            .cmd("pyenv")
            .args(["versions", "--bare", "--skip-aliases"])
            .quiet()
            .read()?;
        for version in versions.lines() {
            let prefix = context.sh.cmd("pyenv").args(["prefix", version]).quiet();
            candidates.push(Path::new(&prefix.read()?).join("bin/python3"));
        }
    }
    candidates.extend(MINORS.map(|minor| PathBuf::from(format!("python3.{minor}"))));
    candidates.push("python3".into());
    let mut found = BTreeMap::new();
    for python in candidates {
        let tell = "import ensurepip, sys; print(sys.implementation.name, *sys.version_info[:2])";
        // What is not there, or is only the shim of one that is not chosen, does not answer.
        let answer = context
            .sh
            .cmd(&python)
            .args(["-c", tell])
            .quiet()
            .ignore_stderr()
            .read();
        let minor = answer
            .ok()
            .and_then(|answer| answer.strip_prefix("cpython 3 ")?.parse().ok());
        if let Some(minor) = minor
            && MINORS.contains(&minor)
        {
            found.entry(minor).or_insert(python);
        }
    }
    Ok(found)
}
