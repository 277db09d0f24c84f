//! The public surface of the Rust crates, as committed text. The other faces' surfaces are held by their own tests; Python's
//! is written here, too.

use crate::context::Context;
use anyhow::{Result, bail};
use std::path::PathBuf;

/// The crates that Rust programs use, and where their surface stands.
const CRATES: [(&str, &str); 2] = [
    ("fastio-core", "core/engine/surface.txt"),
    ("fastio-native", "transport-native/surface.txt"),
];

/// The typed methods of the description: `generated` holds them.
const GENERATED: &str = "fastio_native::areas::";

/// Fails if a surface is not what is committed.
pub fn check(context: &Context) -> Result<()> {
    for (name, file) in CRATES {
        let surface = read(context, name)?;
        let committed = context.sh.read_file(file)?;
        if surface != committed {
            let (new, old) = (
                differing(&surface, &committed),
                differing(&committed, &surface),
            );
            bail!("{file} is stale; cargo xtask surface writes it\nnew:{new}\ngone:{old}");
        }
    }
    Ok(())
}

/// Writes the surfaces.
pub fn write(context: &Context) -> Result<()> {
    for (name, file) in CRATES {
        context.sh.write_file(file, read(context, name)?)?;
    }
    python(context)
}

/// Python's, which needs nothing but an interpreter.
fn python(context: &Context) -> Result<()> {
    if !context.has("python3") {
        println!("surface: no python3, so bindings-python/surface.txt stays as it is");
        return Ok(());
    }
    let script = "bindings-python/tests/surface.py";
    Ok(context.sh.cmd("python3").arg(script).run()?)
}

/// The lines of one text that are not in another.
pub fn differing(of: &str, from: &str) -> String {
    let lines = of
        .lines()
        .filter(|line| !from.lines().any(|other| other == *line));
    lines.fold(String::new(), |all, line| all + "\n  " + line)
}

fn read(context: &Context, name: &str) -> Result<String> {
    context
        .cargo(["rustdoc", "--quiet", "--locked", "--lib", "-p", name, "--"])
        .args(["-Z", "unstable-options", "--output-format", "json"])
        // rustdoc writes JSON only if it is allowed what is not stable yet; the toolchain is pinned.
        .env("RUSTC_BOOTSTRAP", "1")
        .run()?;
    let docs = context.target_dir().join("doc");
    let file: PathBuf = docs.join(format!("{}.json", name.replace('-', "_")));
    let args = ["run", "--quiet", "--locked", "-p", "fastio-surface", "--"];
    let surface = context.cargo(args).arg(file).read()?;
    let lines = surface.lines().filter(|line| !line.contains(GENERATED));
    Ok(lines.fold(String::new(), |all, line| all + line + "\n"))
}
