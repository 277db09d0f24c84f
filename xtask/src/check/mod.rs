//! `cargo xtask check`: what can be told without running the product.

mod library;
mod licences;
mod locks;
pub mod surface;
pub mod wasm;
mod words;

use crate::context::Context;
use crate::fuzz;
use crate::simulate;
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
        name: "words",
        about: "nothing left to do, no path of one machine",
        run: words::check,
    },
    Suite {
        name: "locks",
        about: "lock files are current and name public registries",
        run: locks::check,
    },
    Suite {
        name: "licences",
        about: "every dependency's licence is on the list",
        run: licences::check,
    },
    Suite {
        name: "generated",
        about: "generated files are what core/api gives",
        run: generated,
    },
    Suite {
        name: "mutations",
        about: "the simulation's deliberate faults fit the engine as it is",
        run: simulate::applies,
    },
    Suite {
        name: "clippy",
        about: "lints, all of them errors",
        run: clippy,
    },
    Suite {
        name: "docs",
        about: "the documentation builds, without a broken link",
        run: docs,
    },
    Suite {
        name: "surface",
        about: "the public surface of the Rust crates is the committed one",
        run: surface::check,
    },
    Suite {
        name: "wasm",
        about: "the npm package's WebAssembly keeps its size budget",
        run: wasm::check,
    },
    Suite {
        name: "library",
        about: "the library of Kotlin and Swift keeps its size budget",
        run: library::check,
    },
];

fn fmt(context: &Context) -> Result<()> {
    context.cargo(["fmt", "--all", "--check"]).run()?;
    // A workspace of its own.
    let targets = ["fmt", "--manifest-path", fuzz::MANIFEST, "--check"];
    Ok(context.cargo(targets).run()?)
}

/// Fails if a generated file is not what the description gives.
pub fn generated(context: &Context) -> Result<()> {
    Ok(context
        .cargo([
            "run",
            "--quiet",
            "--locked",
            "-p",
            "fastio-codegen",
            "--",
            "check",
        ])
        .run()?)
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

fn docs(context: &Context) -> Result<()> {
    let args = ["doc", "--workspace", "--no-deps", "--locked", "--quiet"];
    Ok(context
        .cargo(args)
        .env("RUSTDOCFLAGS", "-D warnings")
        .run()?)
}
