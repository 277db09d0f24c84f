//! What the engine itself costs a call.

use crate::figure::{Aim, Figure};
use crate::stopwatch;
use anyhow::{Context as _, Result, ensure};
use fastio_core::effect::Outcome;
use fastio_core::task::Call;
use fastio_core::{Completion, Config, Credential, Effect, Engine, Event, Now, Task};

/// Calls of one round.
const CALLS: u32 = 2000;
const REPLY: &str = r#"{"result":"yes","response":{"node":{"id":"2yxh5-ojakx-r3mwz-ty6tv-k66cj-nqsw","type":"file","name":"plan.pdf","parent":"root","size":52341,"modified":"2026-01-15 10:30:05 UTC"}},"current_api_version":"1.0"}"#;

/// Measures a call from its start to its end, with a small reply.
pub fn measure() -> Result<Vec<Figure>> {
    let engine = Engine::new(
        Config {
            base_url: "https://api.test/current".to_owned(),
            credential: Credential::ApiKey("a-key".into()),
            ..Config::default()
        },
        [7; 32],
    )?;
    // A first one, so that a mistake here is an error and not a fast figure.
    call(&engine)?;
    let seconds = stopwatch::median(|| (), |()| (0..CALLS).try_for_each(|_| call(&engine)));
    Ok(vec![Figure {
        name: format!(
            "engine: CPU a call, start + open a reply of {} bytes",
            REPLY.len()
        ),
        value: seconds / f64::from(CALLS) * 1e6,
        unit: "µs",
        aim: Aim::AtMost(20.0),
        note: String::new(),
    }])
}

fn call(engine: &Engine) -> Result<()> {
    let now = Now {
        monotonic_ms: 1_000,
        unix_ms: 1_800_000_000_000,
    };
    let call = Call::new("storage.get")
        .with("context", "workspace")
        .with("context_id", "1234567890123456789")
        .with("node_id", "2yxh5-ojakx-r3mwz-ty6tv-k66cj-nqsw");
    engine.start(Task::Call(call), now)?;
    let (id, _, effect) = engine.next_effect().context("no request")?;
    ensure!(matches!(effect, Effect::Http(_)), "not a request");
    let headers = [
        ("content-type", "application/json"),
        ("x-ve-reqid", "req-1"),
        ("x-ratelimit-available", "999"),
    ];
    let headers = headers
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .to_vec();
    engine.report(
        id,
        Outcome::Head {
            status: 200,
            headers,
        },
        now,
    );
    engine.report(id, Outcome::Data(REPLY.as_bytes().to_vec()), now);
    engine.report(id, Outcome::End, now);
    let mut done = false;
    while let Some((_, event)) = engine.next_event() {
        if let Event::Finished(result) = event {
            done = matches!(*result, Ok(Completion::Reply(_)));
        }
    }
    while engine.next_effect().is_some() {}
    ensure!(done, "the call did not end well");
    Ok(())
}
