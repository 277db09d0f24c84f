//! Lock files fit their manifests and name no private registry.

use crate::context::Context;
use anyhow::{Result, bail};

/// File names of lock files, of every ecosystem we use.
const LOCK_FILES: &[&str] = &["Cargo.lock", "package-lock.json"];

/// What an address in a lock file may start with.
const REGISTRIES: &[&str] = &[
    "https://github.com/rust-lang/crates.io-index",
    "https://registry.npmjs.org/",
];

/// Fails on a stale lock file and on an address outside the public registries.
pub fn check(context: &Context) -> Result<()> {
    // With --locked cargo refuses to go on if the lock file would have to change.
    context
        .cargo(["metadata", "--format-version=1", "--locked"])
        .quiet()
        .ignore_stdout()
        .run()?;
    let mut bad = Vec::new();
    let mut seen = 0;
    for file in context.tracked()? {
        if LOCK_FILES
            .iter()
            .any(|name| file.file_name().is_some_and(|own| own == *name))
        {
            seen += 1;
            let text = context.sh.read_file(&file)?;
            bad.extend(
                strange_addresses(&text).map(|address| format!("{}: {address}", file.display())),
            );
        }
    }
    if !bad.is_empty() {
        bail!(
            "lock files must resolve at the public registries only:\n{}",
            bad.join("\n")
        );
    }
    println!("locks: {seen} lock files, all current");
    Ok(())
}

/// The addresses of a lock file that no public registry answers.
fn strange_addresses(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .filter(|line| {
            ["source", "\"resolved\""]
                .iter()
                .any(|key| line.trim_start().starts_with(key))
        })
        .filter_map(|line| line.find("http").and_then(|start| line.get(start..)))
        .map(|address| address.trim_end_matches(['"', ',']))
        .filter(|address| {
            !REGISTRIES
                .iter()
                .any(|registry| address.starts_with(registry))
        })
}

#[cfg(test)]
mod tests {
    use super::strange_addresses;

    #[test]
    fn a_private_registry_is_found() {
        let text = "source = \"registry+https://github.com/rust-lang/crates.io-index\"\n\
                    \"resolved\": \"https://npm.corp.example/x.tgz\",\n\
                    \"resolved\": \"https://registry.npmjs.org/x.tgz\",";
        assert_eq!(
            strange_addresses(text).collect::<Vec<_>>(),
            ["https://npm.corp.example/x.tgz"]
        );
    }
}
