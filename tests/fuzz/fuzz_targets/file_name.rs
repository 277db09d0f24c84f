//! Whatever name the service has for a file, the host is asked to open one plain name in the folder it chose. No name
//! is taken from a `Content-Disposition`.
#![no_main]

use fastio_core::effect::{Effect, Outcome};
use fastio_core::source::SinkId;
use fastio_core::task::{Download, Task};
use fastio_core::{Config, Credential, Engine, Now, Secret};
use libfuzzer_sys::fuzz_target;
use std::path::{Component, Path};

fuzz_target!(|name: &str| {
    let config = Config {
        credential: Credential::ApiKey(Secret::new("key")),
        ..Config::default()
    };
    let engine = Engine::new(config, [7; 32]).expect("usual settings");
    let now = Now::default();
    let task = Download {
        context: "workspace".to_owned(),
        context_id: "1234567890123456789".to_owned(),
        node_id: "2abcd".to_owned(),
        sink: SinkId(1),
        ..Download::default()
    };
    engine.start(Task::Download(task), now).expect("a download");
    let node = serde_json::json!({"result": "yes", "response": {"node": {"id": "2abcd", "name": name, "size": 1}}});
    let (id, _, _) = engine.next_effect().expect("a look at the file");
    let disposition = format!(
        "attachment; filename=\"{}\"",
        name.replace(char::is_control, "")
    );
    let headers = vec![("content-disposition".to_owned(), disposition)];
    engine.report(
        id,
        Outcome::Head {
            status: 200,
            headers,
        },
        now,
    );
    engine.report(id, Outcome::Data(node.to_string().into_bytes()), now);
    engine.report(id, Outcome::End, now);
    let mut opened = None;
    while let Some((id, _, effect)) = engine.next_effect() {
        if let Effect::OpenSink { name, .. } = effect {
            opened = Some(name);
            engine.report(id, Outcome::Done, now);
        }
    }
    let opened = opened.expect("a place to write to");
    let mut parts = Path::new(&opened).components();
    assert!(
        matches!(parts.next(), Some(Component::Normal(_))) && parts.next().is_none(),
        "{opened:?}"
    );
    assert!(
        opened.len() <= 255
            && !opened.contains(['\\', ':'])
            && !opened.chars().any(char::is_control),
        "{opened:?}"
    );
    assert!(!opened.ends_with(['.', ' ']), "{opened:?}");
});
