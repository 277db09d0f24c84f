//! Every dependency may be shipped under its licence.

use crate::context::Context;
use anyhow::{Context as _, Result, bail};
use serde_json::Value;
use spdx::{Expression, ParseMode};

/// Licences that let us ship a dependency inside a closed program, with no more than a notice.
const ALLOWED: &[&str] = &[
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "CDLA-Permissive-2.0",
    "ISC",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// Fails with the crates whose licence is not on the list.
pub fn check(context: &Context) -> Result<()> {
    let metadata = context
        .cargo(["metadata", "--format-version=1", "--locked"])
        .quiet()
        .read()?;
    let metadata: Value = serde_json::from_str(&metadata)?;
    let packages = metadata
        .get("packages")
        .and_then(Value::as_array)
        .context("cargo metadata told no packages")?;
    let bad: Vec<String> = packages.iter().filter_map(refusal).collect();
    if !bad.is_empty() {
        bail!(
            "licences that are not on the list in xtask/src/check/licences.rs:\n{}",
            bad.join("\n")
        );
    }
    println!("licences: {} crates, all on the list", packages.len());
    Ok(())
}

/// Why a package may not be used, if it may not.
fn refusal(package: &Value) -> Option<String> {
    let name = format!("{} {}", text(package, "name"), text(package, "version"));
    let licence = text(package, "license");
    if licence.is_empty() {
        return Some(format!("{name}: tells no SPDX licence"));
    }
    match is_allowed(licence) {
        Ok(true) => None,
        Ok(false) => Some(format!("{name}: {licence}")),
        Err(error) => Some(format!(
            "{name}: {licence:?} is no SPDX expression: {error}"
        )),
    }
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// Whether an expression can be met with allowed licences alone.
fn is_allowed(expression: &str) -> Result<bool> {
    let expression = Expression::parse_mode(expression, ParseMode::LAX)
        .map_err(|error| anyhow::anyhow!("{}", error.reason))?;
    Ok(expression.evaluate(|required| {
        required
            .license
            .id()
            .is_some_and(|id| ALLOWED.contains(&id.name))
    }))
}

#[cfg(test)]
mod tests {
    use super::{is_allowed, refusal};
    use serde_json::json;

    #[test]
    fn an_alternative_is_enough_and_every_conjunct_is_needed() {
        assert!(is_allowed("MIT OR GPL-3.0-only").unwrap());
        assert!(is_allowed("MIT/Apache-2.0").unwrap());
        assert!(is_allowed("(MIT OR Apache-2.0) AND Unicode-3.0").unwrap());
        assert!(is_allowed("Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT").unwrap());
        assert!(!is_allowed("MIT AND GPL-3.0-only").unwrap());
        assert!(!is_allowed("AGPL-3.0-or-later").unwrap());
        assert!(is_allowed("ask me").is_err());
    }

    #[test]
    fn a_refusal_names_the_crate() {
        let package = json!({"name": "x", "version": "1.0.0", "license": "GPL-2.0-only"});
        assert_eq!(refusal(&package).unwrap(), "x 1.0.0: GPL-2.0-only");
        assert!(refusal(&json!({"name": "x", "version": "1.0.0", "license": null})).is_some());
    }
}
