//! A folder into the service: small files together, large ones in chunks, each with its own end.

use crate::world::{World, content};
use fastio_native::models::Context;
use fastio_native::{ErrorKind, Event, FileEnd, Input, Journal};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

const MIB: usize = 1024 * 1024;

fn write(root: &Path, name: &str, bytes: &[u8]) {
    let path = root.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

#[tokio::test]
async fn a_tree_arrives_with_its_folders() {
    let world = World::start().await;
    let client = world.client("owner");
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    for number in 0..230 {
        write(
            root,
            &format!("notes/{number:03}.txt"),
            format!("note {number}").as_bytes(),
        );
    }
    write(root, "film.bin", &content(5 * MIB + 7));
    write(root, "empty.txt", b"");
    write(root, "skip.tmp", b"no");
    let mut upload = client
        .upload_folder(root)
        .to_workspace(world.workspace())
        .ignore("*.tmp")
        .with_node_ids()
        .start()
        .await
        .unwrap();
    let (mut done, mut last) = (BTreeSet::new(), 0);
    while let Some(event) = upload.next_event().await {
        match event {
            Event::File { index, .. } => assert!(done.insert(index), "one end a file"),
            Event::Progress(now) => {
                assert!(now.confirmed >= last && Some(now.confirmed) <= now.total);
                last = now.confirmed;
            }
            _ => {}
        }
    }
    let ends = upload.await.unwrap();
    assert_eq!(
        (ends.files.len(), ends.failed().count(), done.len()),
        (232, 0, 232)
    );
    assert_eq!(world.requests("uploads.send_batch").await, 2);
    assert_eq!(world.requests("uploads.upload_small").await, 1);
    assert_eq!(world.control("stats").await["upload_sessions"], 0);
    for end in &ends.files {
        let stored = end.result.as_ref().unwrap();
        let node = stored.node_id.as_deref().unwrap();
        let read = client
            .downloads()
            .read(Context::Workspace, world.workspace(), node)
            .await
            .unwrap();
        assert!(
            read.bytes() == fs::read(&end.path).unwrap(),
            "{}",
            end.path.display()
        );
    }
}

#[tokio::test]
async fn one_bad_file_ends_no_other() {
    let world = World::start().await;
    let client = world.client("owner");
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    write(root, "good.txt", b"good");
    write(root, "also good.txt", b"good");
    write(root, "ends with a stop.", b"bad");
    write(root, &format!("{}.txt", "x".repeat(240)), b"long, and fine");
    let ends = client
        .upload_folder(root)
        .to_workspace(world.workspace())
        .await
        .unwrap();
    let failed: Vec<_> = ends.failed().collect();
    assert_eq!((ends.files.len(), failed.len()), (4, 1));
    assert!(ends.files.is_sorted_by(|one, next| one.path < next.path));
    assert!(failed[0].path.ends_with("ends with a stop."));
    let error = failed[0].result.as_ref().unwrap_err();
    assert_eq!(
        (error.kind, error.params[0].name.as_str()),
        (ErrorKind::InvalidParameter, "name")
    );
}

#[tokio::test]
async fn a_folder_that_is_none_is_refused_before_anything_is_sent() {
    let world = World::start().await;
    let client = world.client("owner");
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("x.txt");
    fs::write(&file, "x").unwrap();
    for path in [file, folder.path().join("missing")] {
        let error = client
            .upload_folder(path)
            .to_workspace(world.workspace())
            .await
            .unwrap_err();
        assert_eq!(error.kind, ErrorKind::Io);
    }
    assert_eq!(
        world.control("stats").await["requests"]
            .as_object()
            .map_or(0, serde_json::Map::len),
        0
    );
}

#[tokio::test]
async fn a_list_goes_on_where_it_was_stopped() {
    let world = World::start().await;
    let client = world.client("owner");
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    for name in ["a.txt", "b.txt", "c.txt"] {
        write(root, name, name.as_bytes());
    }
    let upload = |names: &[&str]| {
        let paths = names.iter().map(|name| root.join(name));
        client
            .upload_many(paths)
            .and("deep/er/", Input::bytes("note.txt", "remember"))
            .to_workspace(world.workspace())
            .resumable()
    };
    let mut first = upload(&["a.txt", "b.txt", "missing.txt"])
        .start()
        .await
        .unwrap();
    let journals = first.journals();
    while first.next_event().await.is_some() {}
    let ends = first.await.unwrap();
    let failed: Vec<_> = ends.failed().map(|end| end.path.clone()).collect();
    assert_eq!(
        (ends.files.len(), failed),
        (4, vec![root.join("missing.txt")])
    );
    let journal = journals.latest().unwrap().to_json();

    // In another process: one has changed, one has come.
    write(root, "b.txt", b"another");
    let journal = Journal::parse(&journal).unwrap();
    let again = upload(&["a.txt", "b.txt", "c.txt"])
        .resume(journal)
        .await
        .unwrap();
    assert_eq!(again.failed().count(), 0);
    let versions = |end: &FileEnd| end.result.as_ref().unwrap().crc32c.clone();
    let same: Vec<_> = again
        .files
        .iter()
        .filter(|end| {
            ends.files.iter().any(|was| {
                was.path == end.path && was.result.is_ok() && versions(was) == versions(end)
            })
        })
        .collect();
    assert_eq!(same.len(), 2, "{again:?}");
    assert_eq!(world.requests("uploads.send_batch").await, 2);
}

/// Files of one name go into several folders, and some cannot be read.
#[tokio::test]
async fn every_end_says_of_which_file_it_is_in_the_order_of_the_list() {
    let world = World::start().await;
    let client = world.client("owner");
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    write(root, "x.txt", b"of a file");
    let none = Vec::<Input>::new();
    let upload = client
        .upload_many(none)
        .and("z/", Input::bytes("x.txt", "of z"))
        .and("", root.join("missing.txt"))
        .and("a/b/", Input::bytes("x.txt", "of b"))
        .and("a/", root.join("x.txt"))
        .to_workspace(world.workspace());
    let mut upload = upload.start().await.unwrap();
    let mut told = Vec::new();
    while let Some(event) = upload.next_event().await {
        told.extend(upload.file_end(&event).map(|end| {
            let Event::File { index, .. } = event else {
                panic!("{event:?}")
            };
            (index, end.below, end.result.is_ok())
        }));
    }
    let ends = upload.await.unwrap().files;
    let below: Vec<_> = ends.iter().map(|end| end.below.as_str()).collect();
    assert_eq!(below, ["z/x.txt", "missing.txt", "a/b/x.txt", "a/x.txt"]);
    assert_eq!(told[0], (1, "missing.txt".to_owned(), false));
    told.sort();
    for (place, ((index, below, is_stored), end)) in told.iter().zip(&ends).enumerate() {
        assert_eq!((place as u64, &end.below), (*index, below));
        assert_eq!(end.result.is_ok(), *is_stored);
    }
    assert_eq!(told.len(), 4);
    assert_eq!(ends[3].path, root.join("x.txt"));
    for (end, content) in ends.iter().zip(["of z", "", "of b", "of a file"]) {
        if let Ok(stored) = &end.result {
            assert_eq!(
                stored.crc32c,
                format!("{:08x}", crc32c::crc32c(content.as_bytes()))
            );
        }
    }
}
