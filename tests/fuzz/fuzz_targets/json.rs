//! The engine's own pass over JSON takes what serde_json takes, and nothing else.
#![no_main]

use fastio_core::json::{outline, quote_big_integers, text_of};
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

fuzz_target!(|text: &str| {
    let theirs = serde_json::from_str::<Value>(text);
    match (outline(text), &theirs) {
        (Ok(outline), Ok(value)) => {
            assert!(outline.root().is_some());
            // Quoting changes integers into texts of the same digits, and only those.
            let quoted = quote_big_integers(text);
            let quoted: Value = serde_json::from_str(&quoted).expect("still JSON");
            assert!(fastio_fuzz::same_but_quoted(value, &quoted), "{text}");
            let written = text_of(value);
            assert_eq!(
                serde_json::from_str::<Value>(&written).expect("our own text"),
                *value
            );
        }
        (Err(_), Err(_)) => {}
        // A number that no float holds is a number all the same: we do not read it, we cut it out.
        (Ok(_), Err(error)) => assert!(
            error.to_string().contains("number out of range"),
            "{error}: {text}"
        ),
        (Err(fault), Ok(_)) => panic!("{fault}: {text}"),
    }
});
