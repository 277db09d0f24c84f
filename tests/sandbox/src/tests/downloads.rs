//! downloads.yaml: tokens, ranges, headers.

use super::By;
use super::desk::Desk;
use crate::domain::archive::Archive;
use crate::reply::{Reply, ReplyBody};
use std::io::Read as _;

fn bytes(reply: &Reply) -> Vec<u8> {
    match &reply.body {
        ReplyBody::Content {
            content,
            start,
            size,
        } => {
            let mut bytes = Vec::new();
            content
                .reader(*start, *size)
                .read_to_end(&mut bytes)
                .unwrap();
            bytes
        }
        ReplyBody::Bytes(bytes) => bytes.to_vec(),
        ReplyBody::Archive(archive) => archive_bytes(archive),
        ReplyBody::Stream(_) => panic!("a download is no stream"),
    }
}

fn archive_bytes(archive: &Archive) -> Vec<u8> {
    let mut reader = archive.reader();
    let mut bytes = Vec::new();
    while let Some(piece) = reader.next_piece().unwrap() {
        bytes.extend_from_slice(&piece);
    }
    bytes
}

/// The names and contents of an archive, folders with a slash at the end.
fn unzipped(reply: &Reply) -> Vec<(String, String)> {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes(reply))).unwrap();
    (0..archive.len())
        .map(|at| {
            let mut file = archive.by_index(at).unwrap();
            let mut text = String::new();
            file.read_to_string(&mut text).unwrap();
            (file.name().unwrap().to_string(), text)
        })
        .collect()
}

fn header<'a>(reply: &'a Reply, name: &str) -> Option<&'a str> {
    let found = reply.headers.iter().find(|(key, _)| *key == name);
    found.map(|(_, value)| value.as_str())
}

#[test]
fn a_file_is_read_with_the_bearer_whole_and_in_part() {
    let mut desk = Desk::new();
    let node = desk.file("Größe.txt", "0123456789");
    let token = desk.token.clone();
    let by = By::Bearer(&token);
    let target = desk.path(&format!("{node}/read/"));
    let reply = desk.fetch(&target, &by, &[]);
    assert_eq!((reply.status, bytes(&reply)), (200, b"0123456789".to_vec()));
    assert_eq!(header(&reply, "accept-ranges"), Some("bytes"));
    assert_eq!(header(&reply, "content-type"), Some("text/plain"));
    let disposition = header(&reply, "content-disposition").unwrap();
    assert!(disposition.contains("filename*=UTF-8''Gr%C3%B6%C3%9Fe.txt"));
    let part = desk.fetch(&target, &by, &[("range", "bytes=3-5")]);
    assert_eq!((part.status, bytes(&part)), (206, b"345".to_vec()));
    assert_eq!(header(&part, "content-range"), Some("bytes 3-5/10"));
    let beyond = desk.fetch(&target, &by, &[("range", "bytes=10-")]);
    assert_eq!(beyond.status, 416);
    assert_eq!(header(&beyond, "content-range"), Some("bytes */10"));
    assert_eq!(beyond.value()["result"], "no");
}

#[test]
fn a_token_reads_its_one_file_without_sign_in_for_two_hours() {
    let mut desk = Desk::new();
    let (one, two) = (desk.file("one.txt", "1"), desk.file("two.txt", "2"));
    let token = desk.read(&format!("{one}/requestread/"))["token"].clone();
    let token = token.as_str().unwrap();
    let target =
        |node: &str, token: &str, desk: &Desk| desk.path(&format!("{node}/read/?token={token}"));
    let mine = target(&one, token, &desk);
    assert_eq!(bytes(&desk.fetch(&mine, &By::Nobody, &[])), b"1");
    for wrong in [target(&two, token, &desk), target(&one, "guess", &desk)] {
        assert_eq!(desk.fetch(&wrong, &By::Nobody, &[]).status, 403);
    }
    let without = desk.path(&format!("{one}/read/"));
    assert_eq!(desk.fetch(&without, &By::Nobody, &[]).status, 401);
    desk.world.now = desk.world.now.plus_s(2 * 3600);
    assert_eq!(desk.fetch(&mine, &By::Nobody, &[]).status, 403);
}

#[test]
fn an_older_version_is_read_by_its_id() {
    let mut desk = Desk::new();
    let node = desk.file("a.txt", "first");
    let old = desk.read(&format!("{node}/details/"))["node"]["version"].clone();
    desk.file("a.txt", "second");
    let token = desk.token.clone();
    let by = By::Bearer(&token);
    let version = old.as_str().unwrap();
    let target = desk.path(&format!("{node}/read/?version_id={version}"));
    assert_eq!(bytes(&desk.fetch(&target, &by, &[])), b"first");
    let now = desk.path(&format!("{node}/read/"));
    assert_eq!(bytes(&desk.fetch(&now, &by, &[])), b"second");
    let unknown = desk.path(&format!("{node}/read/?version_id=3{}", "z".repeat(28)));
    assert_eq!(desk.fetch(&unknown, &by, &[]).status, 404);
}

#[test]
fn folders_and_trashed_files_have_no_bytes_to_read() {
    let mut desk = Desk::new();
    let node = desk.file("a.txt", "x");
    let folder = desk.change("root/createfolder/", &[("name", "f")]);
    let folder = folder["node"]["id"].as_str().unwrap().to_owned();
    desk.delete(&desk.path(&format!("{node}/delete/")));
    let token = desk.token.clone();
    for (id, status) in [(&node, 404), (&folder, 406)] {
        let target = desk.path(&format!("{id}/read/"));
        assert_eq!(desk.fetch(&target, &By::Bearer(&token), &[]).status, status);
        assert_eq!(
            desk.get(&desk.path(&format!("{id}/requestread/"))).0,
            status
        );
    }
}

#[test]
fn a_folder_is_read_as_an_archive_of_what_is_below_it() {
    let mut desk = Desk::new();
    let folder = desk.change("root/createfolder/", &[("name", "Größe")]);
    let folder = folder["node"]["id"].as_str().unwrap().to_owned();
    let deep = desk.change(&format!("{folder}/createfolder/"), &[("name", "deep")]);
    let deep = deep["node"]["id"].as_str().unwrap().to_owned();
    desk.change(&format!("{folder}/createfolder/"), &[("name", "empty")]);
    desk.file_in(&folder, "ü.txt", "one");
    desk.file_in(&deep, "two.txt", "two");
    let gone = desk.file_in(&deep, "gone.txt", "gone");
    desk.delete(&desk.path(&format!("{gone}/delete/")));
    desk.file("outside.txt", "outside");
    let token = desk.token.clone();
    let by = By::Bearer(&token);
    let target = desk.path(&format!("{folder}/zip/"));
    let reply = desk.fetch(&target, &by, &[]);
    assert_eq!(header(&reply, "content-type"), Some("application/zip"));
    let disposition = header(&reply, "content-disposition").unwrap();
    assert!(
        disposition.ends_with("Gr%C3%B6%C3%9Fe.zip"),
        "{disposition}"
    );
    let pairs = |list: &[(&str, &str)]| -> Vec<(String, String)> {
        let owned = list.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned()));
        owned.collect()
    };
    let inside = [
        ("deep/", ""),
        ("deep/two.txt", "two"),
        ("empty/", ""),
        ("ü.txt", "one"),
    ];
    assert_eq!(unzipped(&reply), pairs(&inside));
    let root = desk.fetch(&desk.path("root/zip/"), &by, &[]);
    let names: Vec<String> = unzipped(&root).into_iter().map(|(name, _)| name).collect();
    assert!(names.contains(&"Größe/deep/two.txt".to_owned()));
    assert!(names.contains(&"outside.txt".to_owned()));
    let file = desk.path(&format!("{gone}/zip/"));
    assert_eq!(desk.fetch(&file, &by, &[]).status, 404);
}

#[test]
fn a_zip_token_opens_its_folder_alone_for_two_hours() {
    let mut desk = Desk::new();
    let file = desk.file("a.txt", "a");
    let folder = desk.change("root/createfolder/", &[("name", "f")]);
    let folder = folder["node"]["id"].as_str().unwrap().to_owned();
    let token = desk.read(&format!("{folder}/requestzip/"))["token"].clone();
    let token = token.as_str().unwrap();
    let target =
        |node: &str, call: &str, desk: &Desk| desk.path(&format!("{node}/{call}/?token={token}"));
    let mine = target(&folder, "zip", &desk);
    assert_eq!(unzipped(&desk.fetch(&mine, &By::Nobody, &[])), []);
    for other in [target("root", "zip", &desk), target(&file, "read", &desk)] {
        assert_eq!(desk.fetch(&other, &By::Nobody, &[]).status, 403);
    }
    let without = desk.path("root/zip/");
    assert_eq!(desk.fetch(&without, &By::Nobody, &[]).status, 401);
    let no_folder = desk.path(&format!("{file}/requestzip/"));
    assert_eq!(desk.get(&no_folder).0, 406);
    desk.world.now = desk.world.now.plus_s(2 * 3600);
    assert_eq!(desk.fetch(&mine, &By::Nobody, &[]).status, 403);
}
