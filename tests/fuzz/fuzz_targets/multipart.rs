//! A multipart body, read by somebody else's parser, has the parts that went in, whatever stands in names and content.
#![no_main]

use fastio_core::source::{Segment, Source, SourceId};
use fastio_core::task::Call;
use fastio_fuzz::Dice;
use futures_util::FutureExt as _;
use futures_util::stream;
use libfuzzer_sys::fuzz_target;
use std::convert::Infallible;

fuzz_target!(|bytes: &[u8]| {
    let mut dice = Dice::new(bytes);
    let (file_name, folder) = (dice.text(), dice.text());
    let content = dice.rest();
    let mut call = Call::new("uploads.upload_small")
        .with("name", file_name.as_str())
        .with("size", content.len() as u64)
        .with("relative_path", folder.as_str())
        .with("instance_id", "1234567890123456789")
        .with("profile_type", "workspace")
        .with("action", "create");
    let source = Source {
        id: SourceId(1),
        offset: 0,
        size: Some(content.len() as u64),
        name: file_name.clone(),
    };
    call.files.push(("chunk".to_owned(), source));
    let Ok(prepared) = fastio_fuzz::prepare(&call) else {
        return;
    };
    let plan = prepared.body.expect("a body");
    let mut body = Vec::new();
    for segment in &plan.segments {
        match segment {
            Segment::Bytes(bytes) => body.extend_from_slice(bytes),
            Segment::Range(_) | Segment::Rest(_) => body.extend_from_slice(content),
        }
    }
    assert_eq!(plan.len(), body.len() as u64);
    let kind = prepared
        .headers
        .iter()
        .find(|header| header.name == "content-type")
        .expect("a content type");
    let boundary = multer::parse_boundary(kind.value.expose()).expect("a boundary");
    let body = stream::iter([Ok::<_, Infallible>(body)]);
    let mut parts = multer::Multipart::new(body, boundary);
    let read = async {
        let mut seen = Vec::new();
        while let Some(field) = parts.next_field().await.expect("a part") {
            let name = field.name().unwrap_or_default().to_owned();
            let is_file = field.file_name().is_some();
            seen.push((name, is_file, field.bytes().await.expect("its bytes")));
        }
        seen
    };
    let seen = read.now_or_never().expect("all of it is there");
    let of = |name: &str| {
        let mut found = seen.iter().filter(|part| part.0 == name);
        let part = found.next().expect(name);
        assert!(found.next().is_none(), "{name} stands twice");
        (part.1, part.2.as_ref())
    };
    assert_eq!(of("chunk"), (true, content));
    assert_eq!(of("name"), (false, file_name.as_bytes()));
    assert_eq!(of("relative_path"), (false, folder.as_bytes()));
    assert_eq!(of("action"), (false, b"create".as_slice()));
});
