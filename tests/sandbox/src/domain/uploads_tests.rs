//! The rules of `core/api/upload-behaviour.md`.

use super::*;
use crate::content::{Algorithm, Content};
use crate::domain::chunks::{MAX_CHUNK, NewChunk};
use crate::domain::node::ROOT;
use crate::domain::session::STORED_AFTER;
use crate::random::Random;

const OWNER: &str = "1";
const MIN_CHUNK: u64 = fastio_description::constants::uploads::MIN_CHUNK_BYTES;

fn session(size: u64) -> Session {
    Session {
        id: "5".repeat(29),
        owner: OWNER.to_owned(),
        agent: None,
        name: "disk.img".to_owned(),
        size,
        target: Target::Folder {
            workspace: "w".to_owned(),
            folder: ROOT.to_owned(),
            relative_path: String::new(),
        },
        hash: None,
        file_crc32c: None,
        way: Way::Chunks,
        min_chunk: MIN_CHUNK,
        chunks: BTreeMap::new(),
        stage: Stage::Open,
        created: Now(0),
        first_chunk: None,
        doom: None,
        new_file: None,
    }
}

fn chunk(order: u32, bytes: Vec<u8>) -> NewChunk {
    NewChunk {
        order,
        size: bytes.len() as u64,
        content: Content::from(bytes),
        hash: None,
        file_crc32c: None,
    }
}

fn crc(text: &str) -> (Algorithm, String) {
    (Algorithm::Crc32c, text.to_owned())
}

fn store_now(session: &mut Session, tree: &mut Tree, now: Now) -> Vec<NodeId> {
    let mut random = Random::new([9; 32]);
    let mut stamp = Stamp {
        now,
        random: &mut random,
    };
    store(session, Some(tree), &mut stamp)
}

/// Section 13: 12 MiB of zeros in chunks of 5 MiB, with the document's own values.
#[test]
fn the_worked_example() {
    let mut session = session(12_582_912);
    assert_eq!(session.status(Now(0)), "ready");
    for order in [2, 1] {
        let mut chunk = chunk(order, vec![0; 5_242_880]);
        chunk.hash = Some(crc("ceab0542"));
        session.add_chunk(chunk, Now(1)).unwrap();
    }
    let shown = session.show(Now(2));
    assert_eq!(shown["status"], "uploading");
    assert_eq!(
        shown["chunks"],
        json!({"1": 5_242_880, "2": 5_242_880}),
        "the lost reply is settled by looking"
    );
    let mut last = chunk(3, vec![0; 2_097_152]);
    last.hash = Some(crc("6cdf7abe"));
    last.file_crc32c = Some("bbb30afd".to_owned());
    session.add_chunk(last, Now(3)).unwrap();
    session.complete(Now(100)).unwrap();
    let mut seen = vec![session.status(Now(100))];
    let mut now = Now(100);
    while let Some(next) = session.next_change(now) {
        now = next;
        seen.push(session.status(now));
        assert_eq!(session.changed(now), now.min(Now(125)));
    }
    assert_eq!(seen, ["assemble", "assembling", "storing", "storing"]);
    assert_eq!(session.due(), Some(Now(100 + STORED_AFTER)));
    let mut tree = Tree::default();
    let changed = store_now(&mut session, &mut tree, now);
    let shown = session.show(now);
    assert_eq!(shown["status"], "complete");
    let file = tree.child(ROOT, "disk.img").unwrap();
    assert_eq!(shown["new_file_id"], super::super::shown(&file.id));
    assert_eq!(changed, std::slice::from_ref(&file.id));
    assert_eq!(file.size(), 12_582_912);
    assert_eq!(file.version().unwrap().content.crc32c(), "bbb30afd");
}

#[test]
fn damaged_bytes_end_the_session_on_the_finishing_request() {
    let mut session = session(MIN_CHUNK + 4);
    session
        .add_chunk(chunk(1, vec![0; MIN_CHUNK as usize]), Now(1))
        .unwrap();
    let mut last = chunk(2, vec![1; 4]);
    last.file_crc32c = Some("bbb30afd".to_owned());
    let refusal = session.add_chunk(last, Now(2)).unwrap_err();
    assert_eq!((refusal.status, refusal.code), (406, Some(10778)));
    let shown = session.show(Now(3));
    assert_eq!(shown["status"], "assembly_failed");
    assert_eq!(shown["integrity_failure"]["expected_crc32c"], "bbb30afd");
    assert_ne!(shown["integrity_failure"]["computed_crc32c"], "bbb30afd");
    assert_eq!(session.complete(Now(4)).unwrap_err().status, 406);
}

#[test]
fn the_hash_told_at_the_start_is_checked_as_well() {
    let mut session = session(4);
    session.hash = Some(crc("00000000"));
    let refusal = session.add_chunk(chunk(1, vec![1; 4]), Now(1)).unwrap_err();
    assert_eq!(refusal.code, Some(10778));
}

#[test]
fn another_whole_file_value_conflicts_and_the_first_one_stands() {
    let mut session = session(2 * MIN_CHUNK);
    let mut first = chunk(1, vec![0; MIN_CHUNK as usize]);
    first.file_crc32c = Some("aaaaaaaa".to_owned());
    session.add_chunk(first.clone(), Now(1)).unwrap();
    // The same value on a resend of the chunk is fine.
    session.add_chunk(first.clone(), Now(2)).unwrap();
    first.file_crc32c = Some("bbbbbbbb".to_owned());
    let refusal = session.add_chunk(first, Now(3)).unwrap_err();
    assert_eq!((refusal.status, refusal.code), (409, Some(10779)));
    assert_eq!(session.file_crc32c.as_deref(), Some("aaaaaaaa"));
}

#[test]
fn a_wrong_chunk_hash_refuses_the_chunk_and_not_the_session() {
    let mut session = session(4);
    let mut bad = chunk(1, vec![1; 4]);
    bad.hash = Some(crc("00000000"));
    assert_eq!(session.add_chunk(bad, Now(1)).unwrap_err().status, 406);
    assert_eq!(session.status(Now(1)), "ready");
    session.add_chunk(chunk(1, vec![1; 4]), Now(2)).unwrap();
    session.complete(Now(3)).unwrap();
}

#[test]
fn chunks_that_do_not_add_up_end_the_session() {
    for orders in [vec![1], vec![1, 3], vec![1, 2, 3]] {
        let mut session = session(2 * MIN_CHUNK);
        for order in orders {
            session
                .add_chunk(chunk(order, vec![0; MIN_CHUNK as usize]), Now(1))
                .unwrap();
        }
        let refusal = session.complete(Now(2)).unwrap_err();
        assert_eq!(refusal.code, Some(10522));
        assert_eq!(session.status(Now(3)), "assembly_failed");
    }
}

#[test]
fn only_the_final_chunk_may_be_short_and_no_chunk_too_long() {
    let mut session = session(MIN_CHUNK + 1);
    assert!(session.add_chunk(chunk(2, vec![0]), Now(1)).is_err());
    session
        .add_chunk(chunk(1, vec![0; MIN_CHUNK as usize]), Now(1))
        .unwrap();
    session.add_chunk(chunk(2, vec![0]), Now(1)).unwrap();
    let mut wrong = chunk(2, vec![0]);
    wrong.size = 2;
    assert!(session.add_chunk(wrong, Now(1)).is_err());
    assert!(session.add_chunk(chunk(501, vec![0]), Now(1)).is_err());
    let piece = Content::from(vec![0; MIN_CHUNK as usize]);
    let many = MAX_CHUNK / MIN_CHUNK + 1;
    let long = NewChunk {
        order: 1,
        size: many * MIN_CHUNK,
        content: Content::concat((0..many).map(|_| &piece)),
        ..NewChunk::default()
    };
    assert!(session.add_chunk(long, Now(1)).is_err());
}

#[test]
fn a_chunk_can_be_dropped_and_sent_anew() {
    let mut session = session(4);
    session.add_chunk(chunk(1, vec![0; 4]), Now(1)).unwrap();
    session.drop_chunk(1, Now(2)).unwrap();
    assert_eq!(session.drop_chunk(1, Now(2)).unwrap_err().status, 404);
    session.add_chunk(chunk(1, vec![7; 4]), Now(3)).unwrap();
    assert_eq!(session.assembled().read(9).unwrap(), vec![7; 4]);
}

/// Any order of arrival and any resends give the same file.
#[test]
fn arrival_order_and_resends_do_not_matter() {
    let mut random = Random::new([5; 32]);
    for _ in 0..20 {
        let count = 1 + random.below(4) as u32;
        let tail = 1 + random.below(1000);
        let size = u64::from(count - 1) * MIN_CHUNK + tail;
        let piece = |order: u32| {
            let length = if order == count { tail } else { MIN_CHUNK };
            chunk(order, vec![order as u8; length as usize])
        };
        let mut session = session(size);
        let mut left: Vec<u32> = (1..count).collect();
        while !left.is_empty() {
            let at = random.below(left.len() as u64) as usize;
            session.add_chunk(piece(left[at]), Now(1)).unwrap();
            if random.below(3) > 0 {
                left.remove(at);
            }
        }
        session.add_chunk(piece(count), Now(2)).unwrap();
        session.complete(Now(3)).unwrap();
        let expected: Vec<Content> = (1..=count).map(|order| piece(order).content).collect();
        let expected = Content::concat(&expected);
        assert_eq!(session.assembled().crc32c(), expected.crc32c());
        assert_eq!(session.assembled().size(), size);
    }
}

#[test]
fn the_same_name_keeps_its_node_and_gets_a_version() {
    let mut tree = Tree::default();
    let mut ids = Vec::new();
    for byte in [1u8, 2] {
        let mut session = session(4);
        session.add_chunk(chunk(1, vec![byte; 4]), Now(1)).unwrap();
        session.complete(Now(2)).unwrap();
        ids.push(store_now(&mut session, &mut tree, Now(50)));
    }
    assert_eq!(ids[0], ids[1]);
    assert_eq!(tree.live(&ids[0][0]).unwrap().versions.len(), 2);
}

#[test]
fn a_vanished_folder_fails_the_storing() {
    let mut session = session(1);
    session.target = Target::Folder {
        workspace: "w".to_owned(),
        folder: "2".repeat(29),
        relative_path: String::new(),
    };
    session.add_chunk(chunk(1, vec![0]), Now(1)).unwrap();
    session.complete(Now(2)).unwrap();
    assert!(store_now(&mut session, &mut Tree::default(), Now(50)).is_empty());
    assert_eq!(session.status(Now(50)), "store_failed");
    assert!(session.show(Now(50))["status_message"].is_string());
}

#[test]
fn sessions_are_their_owners_alone_and_deleting_tells_what_is_wrong() {
    let mut uploads = Uploads::default();
    let id = "5".repeat(29);
    uploads.add(session(1)).unwrap();
    assert!(
        uploads
            .get(OWNER, &super::super::shown(&id).to_uppercase())
            .is_ok()
    );
    assert_eq!(uploads.get("2", &id).unwrap_err().code, Some(10508));
    assert_eq!(uploads.delete("2", &id).unwrap_err().code, Some(10508));
    assert_eq!(uploads.delete(OWNER, "x_y").unwrap_err().code, Some(10507));
    uploads.delete(OWNER, &id).unwrap();
    assert_eq!(uploads.delete(OWNER, &id).unwrap_err().code, Some(10508));
}
