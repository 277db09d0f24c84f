//! A sandbox, a client of it, and bytes to move.

use super::{CHUNK, curl};
use anyhow::{Context as _, Result};
use fastio_native::Client;
use fastio_sandbox_process::Process;
use serde_json::Value;
use std::ffi::OsStr;
use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};

/// The bytes, as one file and as one file a chunk.
pub struct Bytes {
    pub size: u64,
    pub whole: PathBuf,
    pub chunks: Vec<PathBuf>,
}

impl Bytes {
    pub fn write(folder: &Path, size: u64) -> Result<Bytes> {
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

/// A sandbox with a client, and the workspace to fill and empty.
pub struct World {
    pub client: Client,
    pub workspace: String,
    pub base_url: String,
    pub key: String,
    _sandbox: Process,
}

impl World {
    /// Starts a sandbox with these flags beside those that every measurement needs.
    pub fn start(program: &Path, data: &Path, flags: &[&str]) -> Result<World> {
        let always = ["--rate-limit", "off", "--data"].map(OsStr::new);
        let own = flags.iter().map(OsStr::new);
        let sandbox = Process::start(
            program,
            always.into_iter().chain([data.as_os_str()]).chain(own),
        )?;
        let seed = curl::run(&format!(
            "url = \"{}/seed\"\nsilent\nfail\nnoproxy = \"*\"\n",
            sandbox.control_url
        ))?;
        let seed: Value = serde_json::from_slice(&seed)?;
        let text = |pointer: &str| {
            let text = seed
                .pointer(pointer)
                .and_then(Value::as_str)
                .map(str::to_owned);
            text.with_context(|| format!("the sandbox told no {pointer}"))
        };
        let key = text("/users/owner/api_key")?;
        let base_url = sandbox.base_url.clone();
        Ok(World {
            client: Client::builder()
                .base_url(&base_url)
                .api_key(key.clone())
                .no_proxy()
                .build()?,
            workspace: text("/workspace/id")?,
            base_url,
            key,
            _sandbox: sandbox,
        })
    }

    /// Takes a file out of the way of the next run.
    pub async fn purge(&self, node: &str) -> Result<()> {
        let storage = self.client.storage();
        storage.delete("workspace", &self.workspace, node).await?;
        storage.purge("workspace", &self.workspace, node).await?;
        Ok(())
    }
}
