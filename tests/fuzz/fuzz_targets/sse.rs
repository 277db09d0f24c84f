//! A stream of events means the same in whatever pieces it comes.
#![no_main]

use fastio_core::sse::Parser;
use fastio_fuzz::Dice;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let mut dice = Dice::new(bytes);
    let strict = dice.coin();
    let parser = || {
        if strict {
            Parser::strict()
        } else {
            Parser::new()
        }
    };
    let size = usize::from(dice.byte()) + 1;
    let stream = dice.rest();

    let (mut whole, mut pieces) = (parser(), parser());
    let Ok(mut at_once) = whole.push(stream) else {
        return;
    };
    at_once.extend(whole.finish());
    let mut one_by_one = Vec::new();
    for piece in stream.chunks(size) {
        one_by_one.extend(pieces.push(piece).expect("the whole was short enough"));
    }
    one_by_one.extend(pieces.finish());
    assert_eq!(at_once, one_by_one);
    assert_eq!(whole.retry(), pieces.retry());
});
