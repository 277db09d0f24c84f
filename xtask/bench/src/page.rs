//! Opening a page of 500 nodes, against reading the same bytes into a tree.

use crate::figure::{Aim, Figure};
use crate::stopwatch;
use anyhow::{Result, ensure};
use fastio_core::envelope::{Head, OpenOptions, PageRequest, open};
use fastio_core::operation;
use serde_json::{Value, json};

const NODES: usize = 500;
/// Pages of one round.
const PAGES: usize = 20;

/// Measures both on the same bytes.
pub fn measure() -> Result<Vec<Figure>> {
    let op = operation::find("storage.list")?;
    let body = page();
    let opts = OpenOptions {
        page_request: Some(PageRequest::default()),
        ..OpenOptions::default()
    };
    let opened = open(op, head(), body.clone(), opts)?;
    let items = opened.page.as_ref().and_then(|page| page.items);
    ensure!(items == Some(NODES as u64), "the page has {items:?} items");

    let copies = || vec![body.clone(); PAGES];
    let ours = stopwatch::median(copies, |bodies| {
        let open = |body| open(op, head(), body, opts);
        bodies.into_iter().map(open).collect::<Vec<_>>()
    });
    let tree = stopwatch::median(copies, |bodies| {
        let read = |body: &Vec<u8>| serde_json::from_slice::<Value>(body);
        (bodies.iter().map(read).collect::<Vec<_>>(), bodies)
    });
    let micros = |seconds: f64| seconds / PAGES as f64 * 1e6;
    Ok(vec![Figure {
        name: format!(
            "page: opening {NODES} nodes ({} KB) / serde_json::Value",
            body.len() / 1000
        ),
        value: ours / tree,
        unit: "",
        aim: Aim::AtMost(0.5),
        note: format!("{:.0} µs against {:.0} µs", micros(ours), micros(tree)),
    }])
}

fn head() -> Head {
    Head {
        status: 200,
        headers: vec![("content-type".to_owned(), "application/json".to_owned())],
    }
}

/// A page as `storage.list` answers it at output level `standard`.
fn page() -> Vec<u8> {
    let nodes: Vec<Value> = (0..NODES)
        .map(|i| {
            json!({
                "id": format!("2yxh5-ojakx-r3mwz-ty6tv-{i:05}-nqsw"),
                "type": "file",
                "name": format!("Quarterly report {i}, \"final\".pdf"),
                "parent": "root",
                "mimetype": "application/pdf",
                "size": 1000 + i * 7919,
                "modified": "2026-01-15 10:30:05 UTC",
                "version": format!("3k7dq-ojakx-r3mwz-ty6tv-{i:05}-nqsw"),
                "created": "2026-01-15 10:30:05 UTC",
                "restricted": false,
                "dmca": false,
                "locked": false,
                "mimecategory": "document",
                "deleted": null,
            })
        })
        .collect();
    let more =
        json!({"has_more": true, "next_cursor": "K1ohN2MvYWJjZGVmZ2hpams=", "page_size": NODES});
    let payload = json!({"nodes": nodes, "pagination": more});
    json!({"result": "yes", "response": payload, "current_api_version": "1.0"})
        .to_string()
        .into_bytes()
}
