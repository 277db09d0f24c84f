//! The worked example of `core/api/upload-behaviour.md`, and answers that uploads need.

use super::Host;
use fastio_core::effect::{Delivery, Failure, FailureCause, Hashed, Outcome};
use fastio_core::source::{Source, SourceId};
use fastio_core::task::Upload;
use fastio_core::{Effect, Event};
use serde_json::json;

pub const UPLOAD: &str = "uab12-cdefg-hjkmn-pqrst-vwxyz-1234";
pub const NODE: &str = "f3jm5-zqzfx-pxdr2-dx8z5-bvnb3-rpjf";
pub const DISK: u64 = 12_582_912;

pub fn upload(size: u64) -> Upload {
    Upload {
        source: Source {
            id: SourceId(1),
            offset: 0,
            size: Some(size),
            name: "disk.img".into(),
        },
        profile_type: "workspace".into(),
        profile_id: "1234567890123456789".into(),
        chunk_size: Some(5 * 1024 * 1024),
        ..Upload::default()
    }
}

pub fn lost() -> Outcome {
    Outcome::Failed(Failure {
        delivery: Delivery::Unknown,
        cause: FailureCause::Cut,
        message: "cut".into(),
    })
}

pub fn stat(host: &mut Host, size: u64) {
    let (id, effect) = host.next();
    let source = SourceId(1);
    assert!(
        matches!(effect, Effect::Stat { source: of, .. } if of == source),
        "{effect:?}"
    );
    host.report(
        id,
        Outcome::Stat {
            size: Some(size),
            modified_unix_ms: Some(5),
        },
    );
}

/// Answers the next effect, which must be a hash; zeros are what the worked example sends.
pub fn hash(host: &mut Host) {
    let (id, effect) = host.next();
    let Effect::Hash {
        of: Hashed::Source(range),
        ..
    } = effect
    else {
        panic!("no hash: {effect:?}")
    };
    let hex = match range.len {
        5_242_880 => "ceab0542",
        2_097_152 => "6cdf7abe",
        // upload-behaviour.md, section 4.
        9 => "e3069283",
        other => panic!("a range of {other} bytes"),
    };
    host.report(
        id,
        Outcome::Hashed {
            hex: hex.into(),
            bytes: range.len,
        },
    );
}

pub fn last_progress(host: &Host) -> (u64, u64) {
    let progress = host.events.iter().rev().find_map(|(_, event)| match event {
        Event::Progress(progress) => Some((progress.sent, progress.confirmed)),
        _ => None,
    });
    progress.unwrap_or_default()
}

/// Answers the look at what is stored.
pub fn looked_at(host: &mut Host, crc32c: &str) {
    host.answer(
        "storage.get",
        json!({"node": {"id": NODE, "crc32c": crc32c}}),
    );
}
