//! An upload through the native client, against curl posting the same bytes in chunks of the same
//! size, one after another, to the same sandbox.

use crate::figure::{Aim, Figure};
use crate::stopwatch::middle;
use anyhow::{Context as _, Result, ensure};
use fastio_native::Client;
use fastio_sandbox_process::Process;
use serde_json::Value;
use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

const MIB: u64 = 1024 * 1024;
const CHUNK: u64 = 16 * MIB;
/// Runs of each, of which the median counts.
const RUNS: usize = 3;

/// Measures both, in alternating order.
pub fn measure(sandbox: &Path, quick: bool) -> Result<Vec<Figure>> {
    let size = if quick { 128 * MIB } else { 1024 * MIB };
    let folder = tempfile::Builder::new().prefix("fastio-bench-").tempdir()?;
    let file = Bytes::write(folder.path(), size)?;
    let data = folder.path().join("data");
    let flags = ["--rate-limit", "off", "--data"].map(AsRef::as_ref);
    let sandbox = Process::start(sandbox, flags.into_iter().chain([data.as_os_str()]))?;
    let runtime = tokio::runtime::Runtime::new()?;
    let bench = runtime.block_on(Bench::open(&sandbox, file))?;
    let (mut ours, mut curls) = (Vec::new(), Vec::new());
    for run in 0..RUNS {
        // Neither always goes first.
        for ours_now in [run % 2 == 0, run % 2 != 0] {
            let (name, seconds) = if ours_now {
                let seconds = runtime.block_on(bench.ours())?;
                ours.push(seconds);
                ("fastio-native", seconds)
            } else {
                let seconds = runtime.block_on(bench.curl())?;
                curls.push(seconds);
                ("curl", seconds)
            };
            eprintln!("  {name:<13} {:>6.0} MiB/s", rate(size, seconds));
        }
    }
    let (ours, curl) = (middle(&mut ours), middle(&mut curls));
    Ok(vec![Figure {
        name: format!(
            "upload: {} MiB, speed / curl's, chunks of {} MiB",
            size / MIB,
            CHUNK / MIB
        ),
        value: curl / ours,
        unit: "",
        aim: Aim::AtLeast(1.0),
        note: format!(
            "{:.0} MiB/s, all of session, hashes and assembly included, against {:.0} MiB/s for curl's chunks alone",
            rate(size, ours),
            rate(size, curl)
        ),
    }])
}

fn rate(size: u64, seconds: f64) -> f64 {
    size as f64 / MIB as f64 / seconds
}

/// The bytes, as one file and as one file a chunk.
struct Bytes {
    size: u64,
    whole: PathBuf,
    chunks: Vec<PathBuf>,
}

impl Bytes {
    fn write(folder: &Path, size: u64) -> Result<Bytes> {
        let whole = folder.join("whole.bin");
        let mut out = BufWriter::new(File::create(&whole)?);
        let mut chunks = Vec::new();
        let mut state = 0x9e37_79b9_7f4a_7c15_u64;
        for number in 1..=size / CHUNK {
            let mut chunk = Vec::with_capacity(usize::try_from(CHUNK)?);
            while (chunk.len() as u64) < CHUNK {
                // xorshift64: bytes that nothing compresses.
                state ^= state << 13;
                state ^= state >> 7;
                state ^= state << 17;
                chunk.extend(state.to_le_bytes());
            }
            out.write_all(&chunk)?;
            let path = folder.join(format!("chunk-{number}"));
            std::fs::write(&path, &chunk)?;
            chunks.push(path);
        }
        out.into_inner()?.sync_all()?;
        Ok(Bytes {
            size,
            whole,
            chunks,
        })
    }
}

/// A client, the workspace to fill and empty, and what curl needs.
struct Bench {
    client: Client,
    workspace: String,
    base_url: String,
    key: String,
    file: Bytes,
}

impl Bench {
    async fn open(sandbox: &Process, file: Bytes) -> Result<Bench> {
        let text = |value: &Value, pointer: &str| {
            let text = value
                .pointer(pointer)
                .and_then(Value::as_str)
                .map(str::to_owned);
            text.with_context(|| format!("the sandbox told no {pointer}"))
        };
        let (base_url, control) = (sandbox.base_url.clone(), &sandbox.control_url);
        let seed = curl(&format!(
            "url = \"{control}/seed\"\nsilent\nfail\nnoproxy = \"*\"\n"
        ))?;
        let seed: Value = serde_json::from_slice(&seed)?;
        let key = text(&seed, "/users/owner/api_key")?;
        let client = Client::builder()
            .base_url(&base_url)
            .api_key(key.clone())
            .no_proxy()
            .build()?;
        Ok(Bench {
            client,
            workspace: text(&seed, "/workspace/id")?,
            base_url,
            key,
            file,
        })
    }

    /// Seconds of a whole upload.
    async fn ours(&self) -> Result<f64> {
        let begun = Instant::now();
        let upload = self
            .client
            .upload(&self.file.whole)
            .to_workspace(&self.workspace);
        let stored = upload.chunk_size(CHUNK).await?;
        let seconds = begun.elapsed().as_secs_f64();
        ensure!(
            stored.size == self.file.size,
            "{} bytes were stored",
            stored.size
        );
        // Out of the way of the next run.
        let node = stored.node_id.context("the file has no id")?;
        let storage = self.client.storage();
        storage.delete("workspace", &self.workspace, &node).await?;
        storage.purge("workspace", &self.workspace, &node).await?;
        Ok(seconds)
    }

    /// Seconds of posting every chunk, by one curl over one connection.
    async fn curl(&self) -> Result<f64> {
        let session = self
            .client
            .uploads()
            .create_session("curl.bin", i64::try_from(self.file.size)?)
            .action("create")
            .instance_id(&self.workspace)
            .folder_id("root")
            .await?;
        let id = session.id.clone().context("the session has no id")?;
        let mut config = String::new();
        for (order, path) in (1..).zip(&self.file.chunks) {
            let (url, path) = (&self.base_url, path.display());
            config += &format!(
                "url = \"{url}/upload/{id}/chunk/?order={order}&size={CHUNK}\"\nform = \"chunk=@{path}\"\nheader = \"Authorization: Bearer {}\"\n\
                 header = \"Expect:\"\nnoproxy = \"*\"\nsilent\nshow-error\nfail\nnext\n",
                self.key
            );
        }
        let config = config.trim_end_matches("next\n");
        let begun = Instant::now();
        let replies = curl(config)?;
        let seconds = begun.elapsed().as_secs_f64();
        let taken = String::from_utf8_lossy(&replies)
            .matches("\"result\"")
            .count();
        ensure!(
            taken == self.file.chunks.len(),
            "curl was told of {taken} chunks"
        );
        self.client.uploads().delete(&id).await?;
        Ok(seconds)
    }
}

/// What curl prints, told what to do by a configuration.
fn curl(config: &str) -> Result<Vec<u8>> {
    let mut child = Command::new("curl")
        .args(["-q", "--fail-early", "--config", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("cannot start curl; install it to compare with it")?;
    if let Some(mut stdin) = child.stdin.take() {
        stdin.write_all(config.as_bytes())?;
    }
    let output = child.wait_with_output()?;
    ensure!(output.status.success(), "curl ended with {}", output.status);
    Ok(output.stdout)
}
