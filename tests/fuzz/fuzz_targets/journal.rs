//! What reads as a journal is one: it writes the same document again.
#![no_main]

use fastio_core::Journal;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Ok(journal) = Journal::parse(text) {
        let written = journal.to_json();
        assert_eq!(Journal::parse(&written).expect("our own document"), journal);
    }
});
