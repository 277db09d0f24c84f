//! Memory that a hostile reply takes. What is measured is that of the whole process, so this test has one to itself.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test"
)]

#[path = "e2e/raw.rs"]
#[allow(dead_code, reason = "each test binary uses its own part")]
mod raw;

use fastio_native::{Client, ErrorKind};
use raw::{answering, reply};
use std::io::Write;

#[tokio::test]
async fn a_gibibyte_of_zeros_in_gzip_takes_neither_memory_nor_time() {
    let mut member = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    member.write_all(&vec![0; 1 << 20]).unwrap();
    let bomb = member.finish().unwrap().repeat(1024);
    let before = peak_memory();
    let reply = reply("200 OK", "content-encoding: gzip\r\n", bomb);
    let (url, seen) = answering(move |_| reply.clone()).await;
    let client = Client::builder().base_url(url).api_key("key").no_proxy();
    let client = client.build().unwrap();
    let error = client.call("users.get_me", ()).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::InvalidReply, "{error}");
    assert_eq!(seen.lock().unwrap().len(), 1, "{error}");
    let grown = peak_memory().saturating_sub(before);
    assert!(grown < 256 << 20, "{grown} bytes more");
}

/// The most memory this process has had, in bytes; 0 where the system does not tell.
fn peak_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<u64>().ok())
        .unwrap_or(0)
        * 1024
}
