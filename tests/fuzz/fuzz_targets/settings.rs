//! Settings and tasks as the languages without enums write them: read, or refused by the name of what is wrong.
#![no_main]

use fastio_core::{Engine, Now, plain};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    for error in [plain::config(text).err(), plain::task(text).err()]
        .into_iter()
        .flatten()
    {
        assert!(!error.message.is_empty());
    }
    if let Ok(config) = plain::config(text)
        && let Err(error) = Engine::new(config, [7; 32])
    {
        assert!(!error.message.is_empty());
    }
    if let Ok(task) = plain::task(text) {
        let engine = Engine::new(Default::default(), [7; 32]).expect("usual settings");
        if engine.start(task, Now::default()).is_ok() {
            assert!(engine.next_effect().is_some() || engine.next_event().is_some());
        }
    }
});
