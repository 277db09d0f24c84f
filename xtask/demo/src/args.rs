//! What the demo is asked to do.

use clap::Parser;
use std::path::PathBuf;

/// Upload, list, search, ask and download real files, and compare what came back.
///
/// Starts the sandbox, a Fastio service in a box on this machine, unless --base-url names another.
/// Then it signs in, creates a workspace, uploads the files with their folders, lists them page by
/// page, searches, asks a question about them, downloads everything to a temporary folder and
/// compares SHA-256 hashes: a line a step, with its time.
#[derive(Debug, Parser)]
#[command(
    name = "cargo xtask demo",
    bin_name = "cargo xtask demo",
    after_help = "\
The last line is `demo: ok files=N bytes=N citations=N seconds=S`, and the status is 0, only if every
hash matches. With --json every line is one JSON object: one a step, {\"step\":...,\"seconds\":...}, and
at the end {\"demo\":\"ok\",\"files\":N,\"bytes\":N,\"citations\":N,\"seconds\":S} or {\"demo\":\"failed\",\"error\":...}.

With --base-url the credential comes from FASTIO_API_KEY or FASTIO_TOKEN. The workspace is left there."
)]
pub struct Args {
    /// Use the service at this URL (includes /current) instead of a sandbox
    #[arg(long, value_name = "URL")]
    pub base_url: Option<String>,
    /// Print one JSON object a step
    #[arg(long)]
    pub json: bool,
    /// Create the workspace in this organization (ID or domain) instead of the caller's first
    #[arg(long)]
    pub org: Option<String>,
    /// Search for this instead of words drawn from the files
    #[arg(long, value_name = "TEXT")]
    pub search: Option<String>,
    /// Ask this instead of a question drawn from the files
    #[arg(long, value_name = "TEXT")]
    pub question: Option<String>,
    /// Files and folders to upload; this repository's documents if none are given
    pub paths: Vec<PathBuf>,
}
