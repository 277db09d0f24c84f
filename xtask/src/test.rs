//! `cargo xtask test`: every suite of every language.

use crate::check;
use crate::commands;
use crate::context::Context;
use crate::fuzz;
use crate::simulate;
use crate::suite::{self, Suite};
use crate::toolchain::{self, VARIABLE, conformance, sandbox, venv};
use anyhow::{Result, bail};
use std::path::PathBuf;

/// The suites, those first that tell most.
pub const SUITES: &[Suite] = &[
    Suite {
        name: "rust",
        about: "unit, property and end-to-end tests of the Rust crates",
        run: rust,
    },
    Suite {
        name: "simulation",
        about: "transfers under drawn faults, 20 000 seeds",
        run: simulate::suite,
    },
    Suite {
        name: "fuzz",
        about: "fuzz targets build, and hold on their seeds",
        run: fuzz::suite,
    },
    Suite {
        name: "generated",
        about: "generated files are what core/api gives",
        run: check::generated,
    },
    Suite {
        name: "spec",
        about: "the bundled description is valid OpenAPI 3.1",
        run: spec,
    },
    Suite {
        name: "contract",
        about: "the sandbox answers as the bundled description says, to thousands of made-up requests",
        run: contract,
    },
    Suite {
        name: "demo",
        about: "the main job on real files, against the sandbox",
        run: demo,
    },
    Suite {
        name: "node",
        about: "the npm package, in Node.js",
        run: toolchain::node::test,
    },
    Suite {
        name: "browser",
        about: "the npm package, in headless Chromium",
        run: toolchain::node::browser,
    },
    Suite {
        name: "python",
        about: "the wheel, blocking and with asyncio, on every CPython of the machine",
        run: toolchain::python::test,
    },
    Suite {
        name: "wheel",
        about: "the Python wheel as it is shipped, within its budget of bytes",
        run: toolchain::python::weigh,
    },
    Suite {
        name: "relay",
        about: "an upload that one language begins and another goes on with",
        run: toolchain::relay::test,
    },
    Suite {
        name: "kotlin",
        about: "the client over OkHttp, its generated methods and its programs",
        run: toolchain::kotlin::test,
    },
    Suite {
        name: "swift",
        about: "the client over URLSession, its generated methods and its programs",
        run: toolchain::swift::test,
    },
];

/// Runs the suites named in `args`, or all, and tells what came of the vectors in each face.
pub fn run(context: &Context, args: &[String]) -> Result<bool> {
    conformance::forget(context)?;
    suite::run_named(context, "test", SUITES, args, conformance::table)
}

/// Crates whose tests run in another language.
const FOREIGN: [&str; 3] = ["fastio-wasm", "fastio-python", "fastio-uniffi"];

/// All of Rust, examples included.
fn rust(context: &Context) -> Result<()> {
    let mut cargo = context.cargo(["test", "--workspace", "--locked", "--no-fail-fast"]);
    for package in FOREIGN {
        cargo = cargo.args(["--exclude", package]);
    }
    let record = conformance::record(context, "rust")?;
    Ok(cargo.env(conformance::RECORD, record).run()?)
}

/// The tools that judge from outside, and the description as they read it.
fn contract_tools(context: &Context) -> Result<(PathBuf, PathBuf)> {
    let requirements = "tests/contract/requirements.txt".as_ref();
    let bin = venv(context, "contract", requirements)?;
    let bundle = context.target_dir().join("openapi.json");
    let generator = ["run", "--quiet", "--locked", "-p", "fastio-codegen", "--"];
    context.cargo(generator).arg("openapi").arg(&bundle).run()?;
    Ok((bin, bundle))
}

fn spec(context: &Context) -> Result<()> {
    let (bin, bundle) = contract_tools(context)?;
    Ok(context
        .sh
        .cmd(bin.join("openapi-spec-validator"))
        .args(["--schema", "3.1"])
        .arg(&bundle)
        .run()?)
}

fn contract(context: &Context) -> Result<()> {
    let (bin, bundle) = contract_tools(context)?;
    let sandbox = sandbox::start(context, &["--clock", "manual"])?;
    let folder = context.root.join("tests/contract");
    // It leaves notes where it runs.
    let _dir = context.sh.push_dir(context.target_dir());
    Ok(context
        .sh
        .cmd(bin.join("schemathesis"))
        .arg("--config-file")
        .arg(folder.join("schemathesis.toml"))
        .arg("run")
        .arg(&bundle)
        .args(["--url", &sandbox.base_url])
        .env(VARIABLE, &sandbox.ready)
        .env("PYTHONPATH", &folder)
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .run()?)
}

fn demo(context: &Context) -> Result<()> {
    if !commands::demo(context, &[])? {
        bail!("the demo failed");
    }
    Ok(())
}
