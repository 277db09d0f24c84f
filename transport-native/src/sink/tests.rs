use super::*;

fn folder_sink(folder: &Path, overwrite: bool) -> (Arc<Sinks>, RegisteredSink) {
    let sinks = Arc::new(Sinks::default());
    let registered = sinks.register(Target {
        place: Place::Folder(folder.to_owned()),
        overwrite,
        keep: false,
    });
    (sinks, registered)
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn a_committed_file_gets_its_name_and_a_dropped_one_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (sinks, registered) = folder_sink(folder.path(), false);
    let sink = sinks.get(registered.id).unwrap();
    sink.open("a.txt", None, false).unwrap();
    sink.write(3, b"lo").unwrap();
    sink.write(0, b"hel").unwrap();
    assert!(
        names(folder.path())
            .iter()
            .all(|name| name.ends_with(".part"))
    );
    sink.commit().unwrap();
    assert_eq!(
        std::fs::read(folder.path().join("a.txt")).unwrap(),
        b"hello"
    );
    assert_eq!(registered.path(), Some(folder.path().join("a.txt")));
    assert_eq!(names(folder.path()), ["a.txt"]);

    let (sinks, registered) = folder_sink(folder.path(), false);
    let sink = sinks.get(registered.id).unwrap();
    sink.open("b.txt", None, false).unwrap();
    sink.write(0, b"x").unwrap();
    drop((sink, registered));
    assert_eq!(names(folder.path()), ["a.txt"]);
}

#[test]
fn memory_behaves_as_a_file() {
    let sinks = Arc::new(Sinks::default());
    let registered = sinks.register(Target {
        place: Place::Memory,
        overwrite: false,
        keep: false,
    });
    let sink = sinks.get(registered.id).unwrap();
    assert!(sink.write(0, b"x").is_err(), "it is not open");
    sink.open("../never/used", None, false).unwrap();
    sink.write(0, b"stale").unwrap();
    sink.truncate().unwrap();
    sink.write(3, b"lo").unwrap();
    sink.write(0, b"hel").unwrap();
    let mut buffer = [0; 4];
    assert_eq!(sink.read(2, &mut buffer).unwrap(), 3);
    assert_eq!(&buffer[..3], b"llo");
    assert_eq!(sink.read(9, &mut buffer).unwrap(), 0);
    assert_eq!(registered.take_bytes(), None, "it is not complete");
    sink.commit().unwrap();
    sink.discard(false);
    assert_eq!(registered.take_bytes().as_deref(), Some(&b"hello"[..]));
    assert_eq!(registered.path(), None);
}

/// The request that began a write may have been aborted meanwhile, which does not stop the write.
#[test]
fn what_is_discarded_can_be_gone_on_with_though_a_write_was_under_way() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.bin");
    for owner_is_gone in [false, true] {
        let sinks = Arc::new(Sinks::default());
        let registered = sinks.register(Target {
            place: Place::File(path.clone()),
            overwrite: false,
            keep: true,
        });
        let sink = sinks.get(registered.id).unwrap();
        sink.open("", None, false).unwrap();
        let mut writer = sink.writer(0);
        writer.write(b"hello").unwrap();
        let id = registered.id;
        if owner_is_gone {
            drop(registered);
            assert!(sinks.get(id).is_err());
        }
        let last = sinks.get_last(id).unwrap();
        // What a write has while it is under way.
        let (at_work, open) = (sink.at_work().unwrap(), sink.opened().unwrap());
        std::thread::scope(|scope| {
            let next = scope.spawn(|| {
                last.discard(true);
                partial::open(folder.path(), &path, Some(5)).map(drop)
            });
            // Until it waits for the write, whereupon no other write begins.
            while !next.is_finished() && sink.closed.try_read().is_ok() {
                std::thread::yield_now();
            }
            drop((open, at_work));
            next.join().unwrap().unwrap();
        });
        writer.write(b"more").unwrap_err();
        assert_eq!(names(folder.path()), [".a.bin.fastio-part"]);
    }
}

#[test]
fn who_began_before_everything_was_thrown_away_writes_no_more() {
    let folder = tempfile::tempdir().unwrap();
    for place in [Place::Memory, Place::Folder(folder.path().to_owned())] {
        let sinks = Arc::new(Sinks::default());
        let registered = sinks.register(Target {
            place,
            overwrite: false,
            keep: false,
        });
        let sink = sinks.get(registered.id).unwrap();
        sink.open("a.bin", None, false).unwrap();
        let mut early = sink.writer(0);
        early.write(b"of the reply before").unwrap();
        sink.truncate().unwrap();
        let mut late = sink.writer(0);
        late.write(b"hello").unwrap();
        early.write(b"its rest").unwrap_err();
        assert_eq!(sink.size().unwrap(), 5);
        assert_eq!(sink.crc(0, 5), Some(crc32c::crc32c(b"hello")));
    }
}

#[test]
fn nothing_is_overwritten_unless_asked() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("a.txt"), "old").unwrap();
    let (sinks, registered) = folder_sink(folder.path(), false);
    assert_eq!(
        sinks
            .get(registered.id)
            .unwrap()
            .open("a.txt", None, false)
            .unwrap_err()
            .kind(),
        io::ErrorKind::AlreadyExists
    );
    // Also if the other file comes while we write.
    let sink = sinks.get(registered.id).unwrap();
    sink.open("c.txt", None, false).unwrap();
    std::fs::write(folder.path().join("c.txt"), "theirs").unwrap();
    assert_eq!(
        sink.commit().unwrap_err().kind(),
        io::ErrorKind::AlreadyExists
    );
    assert_eq!(
        std::fs::read_to_string(folder.path().join("c.txt")).unwrap(),
        "theirs"
    );
    sink.discard(false);
    drop((sink, registered));

    let (sinks, registered) = folder_sink(folder.path(), true);
    let sink = sinks.get(registered.id).unwrap();
    sink.open("a.txt", None, false).unwrap();
    sink.write(0, b"new").unwrap();
    sink.commit().unwrap();
    assert_eq!(
        std::fs::read_to_string(folder.path().join("a.txt")).unwrap(),
        "new"
    );
    assert_eq!(names(folder.path()), ["a.txt", "c.txt"]);
}

#[test]
fn names_that_leave_the_folder_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let (sinks, registered) = folder_sink(folder.path(), true);
    let sink = sinks.get(registered.id).unwrap();
    for name in [
        "",
        ".",
        "..",
        "../x",
        "/etc/passwd",
        "a/b",
        "a\\b",
        "c:x",
        "a\nb",
        "a\0b",
        "x/",
    ] {
        assert_eq!(
            sink.open(name, None, false).unwrap_err().kind(),
            io::ErrorKind::InvalidInput,
            "{name:?}"
        );
    }
    assert!(names(folder.path()).is_empty());
}
