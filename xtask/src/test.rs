//! `cargo xtask test`: every suite of every language.

use crate::context::Context;
use crate::suite::Suite;
use crate::toolchain;
use anyhow::Result;

/// The suites, cheap and telling ones first.
pub const SUITES: &[Suite] = &[
    Suite {
        name: "rust",
        about: "unit, property and end-to-end tests of the Rust crates",
        run: rust,
    },
    Suite {
        name: "node",
        about: "the engine through wasm-bindgen",
        run: toolchain::node::test,
    },
    Suite {
        name: "python",
        about: "the engine through PyO3",
        run: toolchain::python::test,
    },
    Suite {
        name: "kotlin",
        about: "the engine through UniFFI",
        run: toolchain::kotlin::test,
    },
    Suite {
        name: "swift",
        about: "the engine through UniFFI",
        run: toolchain::swift::test,
    },
];

/// Crates whose tests run in another language.
const FOREIGN: [&str; 3] = ["fastio-wasm", "fastio-python", "fastio-uniffi"];

fn rust(context: &Context) -> Result<()> {
    let mut cargo = context.cargo(["test", "--workspace", "--locked"]);
    for package in FOREIGN {
        cargo = cargo.args(["--exclude", package]);
    }
    Ok(cargo.run()?)
}
