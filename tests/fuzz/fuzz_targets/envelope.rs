//! Any reply to any operation, opened: a result or an error, whose texts are what they say they are.
#![no_main]

use fastio_core::envelope::{Head, OpenOptions, PageRequest, open};
use fastio_core::reply::Body;
use fastio_core::{ErrorKind, operation};
use fastio_fuzz::Dice;
use libfuzzer_sys::fuzz_target;
use serde::de::IgnoredAny;

/// Of each kind of envelope, reply and page one.
const OPERATIONS: [&str; 8] = [
    "system.ping",
    "storage.get",
    "storage.list",
    "chats.send_message",
    "uploads.get",
    "downloads.read",
    "events.search",
    "oauth.exchange_code",
];
const STATUSES: [u16; 12] = [200, 201, 204, 206, 302, 400, 401, 404, 406, 409, 429, 503];

fuzz_target!(|bytes: &[u8]| {
    let mut dice = Dice::new(bytes);
    let operation =
        operation::find(dice.one_of(&OPERATIONS)).expect("an operation of the description");
    let status = dice.one_of(&STATUSES);
    let header = dice.text();
    let head = Head {
        status,
        headers: vec![
            ("X-Rate-Limit-Expiry".to_owned(), header.clone()),
            ("x-ve-limit-expires".to_owned(), header.clone()),
            ("retry-after".to_owned(), header.clone()),
            ("date".to_owned(), header),
        ],
    };
    let options = OpenOptions {
        quote_big_integers: dice.coin(),
        now_unix_ms: 1_700_000_000_000,
        page_request: dice.coin().then(|| PageRequest {
            offset: dice.number(),
            limit: Some(dice.number()),
        }),
    };
    match open(operation, head, dice.rest().to_vec(), options) {
        Ok(reply) => {
            if matches!(reply.body, Body::Json { .. }) {
                for text in [reply.payload(), reply.result()] {
                    serde_json::from_str::<IgnoredAny>(text).expect("a payload is JSON");
                }
                if let Some(text) = reply.items_text().ok().flatten() {
                    serde_json::from_str::<IgnoredAny>(text).expect("items are JSON");
                }
            }
        }
        Err(error) => {
            assert!(!error.message.is_empty());
            assert!(
                error.kind != ErrorKind::InvalidReply || status < 400 || error.status == status
            );
            assert!(
                error
                    .body
                    .as_ref()
                    .is_none_or(|body| body.chars().count() <= 512)
            );
        }
    }
});
