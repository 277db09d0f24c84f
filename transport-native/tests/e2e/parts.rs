//! Large files in parts, those that are gone on with, and folders as archives.

use crate::world::{World, content, patient};
use fastio_native::{Client, Download, DownloadRules, ErrorKind, Event, Journal};
use fastio_sandbox::{Clock, Options};
use serde_json::json;
use std::path::Path;

const PART: usize = 256 * 1024;
/// Thirteen parts, the last short.
const LARGE: usize = 12 * PART + 11;

fn rules() -> DownloadRules {
    DownloadRules {
        part: PART as u64,
        ..DownloadRules::default()
    }
}

fn client(world: &World) -> Client {
    let builder = world.builder_of("owner").download_rules(rules());
    builder.build().unwrap()
}

fn left_in(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<_> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

fn download(world: &World, client: &Client, node: &str) -> Download {
    client.download(node).from_workspace(world.workspace())
}

#[tokio::test]
async fn parts_that_break_off_make_the_file_on_disk_and_in_memory() {
    let world = World::start().await;
    let client = client(&world);
    let node = world.store(&client, "large.bin", content(LARGE)).await;
    let folder = tempfile::tempdir().unwrap();
    world
        .faults(json!([
            {"operation": "downloads.read", "fault": "cut", "skip": 2, "times": 3},
            {"operation": "downloads.read", "fault": "lost_reply", "skip": 4, "times": 1},
        ]))
        .await;
    let saved = download(&world, &client, &node).to_folder(folder.path());
    let saved = saved.await.unwrap();
    assert!(saved.verified);
    assert!(std::fs::read(&saved.path).unwrap() == content(LARGE));
    assert!(world.requests("downloads.read").await >= 13 + 4);
    let fetched = download(&world, &client, &node).start_in_memory().await;
    let fetched = fetched.unwrap().await.unwrap();
    assert!(fetched.verified && fetched.bytes == content(LARGE));
    // A part of it, in parts.
    let part = download(&world, &client, &node).range(1000, Some(3 * PART as u64));
    let part = part.start_in_memory().await.unwrap().await.unwrap();
    assert!(part.bytes == content(LARGE)[1000..1000 + 3 * PART]);
}

/// Stops a download after some parts; gives its journal as it would lie on a disk.
async fn interrupted(world: &World, client: &Client, node: &str, to: &Path) -> String {
    let later = json!({"operation": "downloads.read", "fault": "latency", "skip": 5, "times": 9, "ms": 60_000});
    world.faults(later).await;
    let before = world.requests("downloads.read").await;
    let download = download(world, client, node).to_file(to).resumable();
    let mut task = download.start().await.unwrap();
    while let Some(event) = task.next_event().await {
        if let Event::Progress(now) = event
            && now.confirmed >= 5 * PART as u64
        {
            break;
        }
    }
    // Those for the next parts have arrived, too, and are not counted later. The last part that came may still be written down.
    let sent = before + 5 + rules().parallel_parts as u64;
    world
        .until("requests for the next parts", |stats| {
            stats["requests"]["downloads.read"].as_u64() >= Some(sent)
        })
        .await;
    task.cancel();
    let error = task.await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Cancelled);
    world.no_faults().await;
    error.journal.as_ref().unwrap().to_json()
}

#[tokio::test]
async fn only_what_is_missing_is_read_again() {
    let world = World::start().await;
    let client = client(&world);
    let node = world.store(&client, "large.bin", content(LARGE)).await;
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join("film.bin");
    let journal = interrupted(&world, &client, &node, &to).await;
    let partial = folder.path().join(".film.bin.fastio-part");
    assert_eq!(left_in(folder.path()), [".film.bin.fastio-part"]);

    // Somebody damages a part that had come.
    let mut bytes = std::fs::read(&partial).unwrap();
    bytes[7] ^= 1;
    std::fs::write(&partial, bytes).unwrap();
    let before = world.requests("downloads.read").await;
    let resumed = download(&world, &client, &node).to_file(&to);
    let resumed = resumed.resume(Journal::parse(&journal).unwrap());
    let saved = resumed.await.unwrap();
    assert!(saved.verified && saved.path == to);
    assert!(std::fs::read(&to).unwrap() == content(LARGE));
    assert_eq!(left_in(folder.path()), ["film.bin"]);
    let read = world.requests("downloads.read").await - before;
    assert!((9..13).contains(&read), "{read}");
}

#[tokio::test]
async fn another_version_is_read_from_its_beginning() {
    let world = World::start().await;
    let client = client(&world);
    let node = world.store(&client, "large.bin", content(LARGE)).await;
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join("film.bin");
    let journal = interrupted(&world, &client, &node, &to).await;
    let other = content(LARGE + 1).split_off(1);
    let newer = fastio_native::Input::bytes("large.bin", other.clone());
    let newer = client.upload(newer).to_workspace(world.workspace());
    newer.replace(&node).await.unwrap();
    let resumed = download(&world, &client, &node).to_file(&to);
    let resumed = resumed.resume(Journal::parse(&journal).unwrap());
    assert!(resumed.await.unwrap().verified);
    assert!(std::fs::read(&to).unwrap() == other);
}

#[tokio::test]
async fn one_download_at_a_time_goes_on_with_a_file() {
    let world = World::start().await;
    let client = client(&world);
    let node = world.store(&client, "large.bin", content(LARGE)).await;
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join("film.bin");
    let journal = interrupted(&world, &client, &node, &to).await;
    let resume = || {
        let download = download(&world, &client, &node)
            .to_file(&to)
            .overwrite(true);
        download.resume(Journal::parse(&journal).unwrap())
    };
    let (one, other) = tokio::join!(resume().into_future(), resume().into_future());
    assert!(one.is_ok() || other.is_ok());
    for error in [one, other].into_iter().filter_map(Result::err) {
        assert_eq!(error.kind, ErrorKind::Io, "{error}");
    }
    assert!(std::fs::read(&to).unwrap() == content(LARGE));
}

/// A token lives for two hours.
#[tokio::test]
async fn a_download_outlives_its_token() {
    let world = World::with(Options {
        rate_limit: false,
        clock: Clock::Manual,
        ..Options::default()
    })
    .await;
    let builder = world.builder_of("owner").download_rules(rules());
    let client = builder.retry(patient()).build().unwrap();
    // It takes the service some time, which does not pass by itself here.
    let mut stored = std::pin::pin!(world.store(&client, "large.bin", content(LARGE)));
    let node = loop {
        tokio::select! {
            node = &mut stored => break node,
            () = world.advance(1000) => {}
        }
    };
    let folder = tempfile::tempdir().unwrap();
    // The first part comes; for the others the service is out of order until the token has ended.
    let out = json!({"operation": "downloads.read", "fault": "status", "skip": 1, "times": 1_000_000_000});
    world.faults(out).await;
    let started = download(&world, &client, &node).to_folder(folder.path());
    let task = started.start().await.unwrap();
    world
        .until("requests for other parts", |stats| {
            stats["requests"]["downloads.read"].as_u64() > Some(1)
        })
        .await;
    world.advance(2 * 60 * 60 * 1000 + 1).await;
    world.no_faults().await;
    let saved = task.await.unwrap();
    assert!(saved.verified);
    assert!(std::fs::read(&saved.path).unwrap() == content(LARGE));
    assert_eq!(world.requests("downloads.request_token").await, 2);
}

#[tokio::test]
async fn memory_cannot_be_gone_on_with() {
    let world = World::start().await;
    let client = client(&world);
    let refused = download(&world, &client, "2abcd").resumable();
    let refused = refused.start_in_memory().await.unwrap_err();
    assert_eq!(refused.kind, ErrorKind::InvalidParameter);
}

#[tokio::test]
async fn a_folder_is_an_archive() {
    let world = World::start().await;
    let client = client(&world);
    world.store(&client, "plan.txt", "in May").await;
    let folder = tempfile::tempdir().unwrap();
    world.fault("downloads.zip", "cut").await;
    let zip = client
        .download_zip("root")
        .from_workspace(world.workspace());
    let saved = zip.to_folder(folder.path()).await.unwrap();
    assert!(saved.name.ends_with(".zip") && !saved.verified, "{saved:?}");
    let bytes = std::fs::read(&saved.path).unwrap();
    assert!(bytes.starts_with(b"PK\x03\x04"));
    let end = bytes.windows(4).rposition(|place| place == b"PK\x05\x06");
    assert_eq!(end, Some(bytes.len() - 22), "it is complete");
    assert_eq!(left_in(folder.path()).len(), 1);

    let refused = client
        .download_zip("root")
        .from_workspace(world.workspace());
    let refused = refused.range(3, None).to_folder(folder.path()).await;
    assert_eq!(refused.unwrap_err().kind, ErrorKind::InvalidParameter);
}

#[tokio::test]
async fn no_name_leads_out_of_the_folder() {
    let world = World::start().await;
    let client = client(&world);
    // The service may have any name, and a device is none of them.
    for (name, safe) in [
        ("CON", "_CON"),
        ("nul.txt", "_nul.txt"),
        ("a:b*c?.txt", "a_b_c_.txt"),
        (&"x".repeat(255), &"x".repeat(240)),
    ] {
        let node = world.store(&client, name, "x").await;
        let outer = tempfile::tempdir().unwrap();
        let inner = outer.path().join("inner");
        std::fs::create_dir(&inner).unwrap();
        let saved = download(&world, &client, &node).to_folder(&inner).await;
        assert_eq!(saved.unwrap().path, inner.join(safe), "{name}");
        assert_eq!(left_in(outer.path()), ["inner"]);
    }
}

#[cfg(unix)]
#[tokio::test]
async fn a_link_is_replaced_and_not_followed() {
    let world = World::start().await;
    let client = client(&world);
    let node = world.store(&client, "a.txt", "new").await;
    let folder = tempfile::tempdir().unwrap();
    let (elsewhere, link) = (folder.path().join("elsewhere"), folder.path().join("a.txt"));
    std::fs::write(&elsewhere, "theirs").unwrap();
    for dangling in [false, true] {
        if dangling {
            std::fs::remove_file(&elsewhere).unwrap();
            std::fs::remove_file(&link).unwrap();
        }
        std::os::unix::fs::symlink(&elsewhere, &link).unwrap();
        let kept = download(&world, &client, &node).to_folder(folder.path());
        assert_eq!(kept.await.unwrap_err().kind, ErrorKind::Io);
        let replaced = download(&world, &client, &node).to_folder(folder.path());
        replaced.overwrite(true).await.unwrap();
        assert!(link.symlink_metadata().unwrap().is_file());
        assert_eq!(std::fs::read_to_string(&link).unwrap(), "new");
        assert_eq!(elsewhere.exists(), !dangling);
    }
}
