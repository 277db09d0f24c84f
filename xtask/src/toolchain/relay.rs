//! An upload that one language begins and another goes on with: Rust, then Python, then JavaScript.

use super::sandbox::{self, VARIABLE};
use super::{node, python};
use crate::context::Context;
use anyhow::Result;

/// Builds the faces and has each go on where the one before stopped.
pub fn test(context: &Context) -> Result<()> {
    node::build(context)?;
    let python = python::installed(context)?;
    let build = ["build", "--locked", "-p", "fastio-native"];
    let example = ["--example", "begin_upload"];
    context.cargo(build).args(example).run()?;
    let sandbox = sandbox::start(context, &[])?;
    let relay = context.root.join("tests/conformance/relay/relay.py");
    Ok(context
        .sh
        .cmd(python)
        .arg(relay)
        .arg(context.target_dir().join("debug/examples/begin_upload"))
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .env(VARIABLE, &sandbox.ready)
        .run()?)
}
