//! The SDK's main job on real files: `cargo xtask demo`.
//!
//! Signs in, creates a workspace, uploads, lists, searches, asks, downloads, and compares what came
//! back with what went up. [`job`] has the steps, [`report`] what is shown of them.

mod args;
mod files;
mod job;
mod report;
mod service;
mod topic;
mod transfer;
mod tree;

use args::Args;
use clap::Parser as _;
use report::Report;
use std::process::ExitCode;

fn main() -> ExitCode {
    let args = Args::parse();
    let report = Report::new(args.json);
    let done = tokio::runtime::Runtime::new()
        .map_err(anyhow::Error::from)
        .and_then(|runtime| {
            runtime.block_on(async {
                // Ending here drops the sandbox and the temporary folder.
                tokio::select! {
                    done = job::run(&args, &report) => done,
                    _ = tokio::signal::ctrl_c() => Err(anyhow::anyhow!("interrupted")),
                }
            })
        })
        .and_then(|summary| report.ok(&summary));
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            report.failed(&error);
            ExitCode::FAILURE
        }
    }
}
