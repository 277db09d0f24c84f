//! `cargo xtask check`: what can be told without running the product.

use crate::context::Context;
use crate::suite::Suite;
use anyhow::Result;

/// The checks, quick ones first.
pub const CHECKS: &[Suite] = &[
    Suite {
        name: "fmt",
        about: "the format of the Rust code",
        run: fmt,
    },
    Suite {
        name: "clippy",
        about: "lints, all of them errors",
        run: clippy,
    },
];

fn fmt(context: &Context) -> Result<()> {
    Ok(context.cargo(["fmt", "--all", "--check"]).run()?)
}

fn clippy(context: &Context) -> Result<()> {
    let args = [
        "clippy",
        "--workspace",
        "--all-targets",
        "--locked",
        "--",
        "-D",
        "warnings",
    ];
    Ok(context.cargo(args).run()?)
}
