use super::*;
use crate::table_for_tests::{OPERATION, REPLY};
use fastio_description::table::{Page, PageStyle, Refusal, Reply as Answer};
use proptest::prelude::*;
use serde_json::{Value, json};

static PLAIN: Operation = OPERATION;
static NODE: Operation = Operation {
    reply: Answer {
        result: "node",
        ..REPLY
    },
    ..OPERATION
};
static ASSUMED: Operation = Operation {
    reply: Answer {
        result: "node",
        result_assumed: true,
        ..REPLY
    },
    ..OPERATION
};
static OWN_STATUS: Operation = Operation {
    reply: Answer {
        own_status: true,
        ..REPLY
    },
    ..OPERATION
};
static BARE: Operation = Operation {
    reply: Answer {
        enveloped: false,
        ..REPLY
    },
    ..OPERATION
};
static BULK: Operation = Operation {
    reply: Answer {
        result: "nodes",
        result_on: &[404],
        ..REPLY
    },
    ..OPERATION
};
static FILE: Operation = Operation {
    reply: Answer {
        kind: ReplyKind::Binary,
        ..REPLY
    },
    ..OPERATION
};
static HEAD: Operation = Operation {
    reply: Answer {
        kind: ReplyKind::Headers,
        ..REPLY
    },
    ..OPERATION
};

fn head(status: u16) -> Head {
    Head {
        status,
        headers: vec![("X-VE-ReqId".into(), "req-1".into())],
    }
}

fn opened(op: &'static Operation, status: u16, body: &str) -> Result<Reply> {
    open(
        op,
        head(status),
        body.as_bytes().to_vec(),
        OpenOptions::default(),
    )
}

fn payload(op: &'static Operation, body: &str) -> String {
    opened(op, 200, body).unwrap().payload().to_owned()
}

fn error(op: &'static Operation, status: u16, body: &str) -> Error {
    opened(op, status, body).unwrap_err()
}

#[test]
fn both_forms_of_the_envelope() {
    for yes in ["true", "\"yes\""] {
        let nested = format!(
            r#"{{"result":{yes},"response": {{ "a" : [1, 2.50] }},"current_api_version":"1.0"}}"#
        );
        assert_eq!(payload(&PLAIN, &nested), r#"{ "a" : [1, 2.50] }"#);
        let flat = format!(
            r#"{{ "result" : {yes} , "a" : [1,2.50], "b":{{}}, "current_api_version":"1.0" }}"#
        );
        assert_eq!(payload(&PLAIN, &flat), r#"{"a" : [1,2.50],"b":{}}"#);
        assert_eq!(payload(&PLAIN, &format!(r#"{{"result":{yes}}}"#)), "{}");
    }
    assert_eq!(payload(&PLAIN, r#"{"response":[],"result":true}"#), "[]");
    assert_eq!(
        payload(&PLAIN, r#"{"result":true,"response":null}"#),
        "null"
    );
}

#[test]
fn a_status_that_only_says_ok_goes_unless_documented() {
    let body = r#"{"result":true,"status":"ok","a":1}"#;
    assert_eq!(payload(&PLAIN, body), r#"{"a":1}"#);
    assert_eq!(payload(&OWN_STATUS, body), r#"{"status":"ok","a":1}"#);
    assert_eq!(
        payload(&PLAIN, r#"{"result":true,"status":"pending"}"#),
        r#"{"status":"pending"}"#
    );
}

#[test]
fn the_result_is_a_member_of_the_payload() {
    for body in [
        r#"{"result":true,"response":{"x":1,"node":{"id":"a"},"y":2}}"#,
        r#"{"x":1,"node":{"id":"a"},"result":"yes","y":2}"#,
        r#"{"result":true,"response":{"n\u006fde":{"id":"a"}}}"#,
    ] {
        let reply = opened(&NODE, 200, body).unwrap();
        assert_eq!(reply.result(), r#"{"id":"a"}"#);
        assert_eq!(reply.decode::<Value>().unwrap(), json!({"id": "a"}));
    }
    let missing = r#"{"result":true,"response":{"x":1}}"#;
    let error = error(&NODE, 200, missing);
    assert_eq!(error.kind, ErrorKind::InvalidReply);
    assert!(error.message.contains("`node`"), "{error}");
    assert_eq!(
        opened(&ASSUMED, 200, missing).unwrap().result(),
        r#"{"x":1}"#
    );
}

#[test]
fn head_of_the_reply() {
    let headers = vec![
        ("X-Ve-ReqId".into(), "r9".into()),
        ("X-Ve-Limit-Avail".into(), "3".into()),
    ];
    let body = br#"{"result":true,"response":{},"server_date":"2026-04-24 23:49:04 UTC"}"#.to_vec();
    let reply = open(
        &PLAIN,
        Head {
            status: 200,
            headers,
        },
        body,
        OpenOptions::default(),
    )
    .unwrap();
    assert_eq!(reply.request_id.as_deref(), Some("r9"));
    assert_eq!(reply.rate.available, Some(3));
    assert_eq!(
        reply.server_date.as_deref(),
        Some("2026-04-24 23:49:04 UTC")
    );
    assert_eq!(reply.header("x-ve-limit-avail"), Some("3"));
}

#[test]
fn anything_but_a_yes_is_a_failure() {
    for body in [
        r#"{"result":false}"#,
        r#"{"result":"no"}"#,
        r#"{"result":1}"#,
        r#"{"result":null,"a":1}"#,
    ] {
        assert_eq!(error(&PLAIN, 200, body).kind, ErrorKind::Rejected, "{body}");
    }
    for body in [r#"{"a":1}"#, "[]", "7", "\"x\""] {
        assert_eq!(
            error(&PLAIN, 200, body).kind,
            ErrorKind::InvalidReply,
            "{body}"
        );
    }
    let told = error(&PLAIN, 200, r#"{"error":{"code":10022,"text":"Blank."}}"#);
    assert_eq!((told.kind, told.code), (ErrorKind::Rejected, 10_022));
}

#[test]
fn bare_payloads_and_their_errors() {
    assert_eq!(
        payload(&BARE, r#"{"success": true, "result": false}"#),
        r#"{"success": true, "result": false}"#
    );
    let oauth = error(
        &BARE,
        400,
        r#"{"error":"invalid_grant","error_description":"The code has expired."}"#,
    );
    assert_eq!(oauth.reason.as_deref(), Some("invalid_grant"));
    assert!(oauth.message.starts_with("The code has expired"), "{oauth}");
    let flat = error(
        &BARE,
        406,
        r#"{"error_message":"Nothing runs","error_id":" 98765432109 "}"#,
    );
    assert_eq!(
        (flat.code, flat.kind),
        (98_765_432_109, ErrorKind::Rejected)
    );
    assert!(flat.message.contains("Nothing runs"));
}

#[test]
fn a_bulk_answer_of_failures_is_a_result_and_a_refusal_is_not() {
    let answer = r#"{"result":"no","nodes":[],"errors":[{"node_id":"a","code":133123}]}"#;
    let reply = opened(&BULK, 404, answer).unwrap();
    assert_eq!((reply.status, reply.result()), (404, "[]"));
    let refusal = r#"{"result":"no","error":{"code":1,"text":"No such workspace"}}"#;
    assert_eq!(error(&BULK, 404, refusal).kind, ErrorKind::NotFound);
    assert_eq!(error(&BULK, 404, "<html>").kind, ErrorKind::InvalidReply);
}

#[test]
fn downloads_are_judged_by_their_status() {
    let reply = opened(&FILE, 200, r#"{"result":false}"#).unwrap();
    assert_eq!(reply.bytes(), br#"{"result":false}"#);
    assert_eq!(
        error(
            &FILE,
            404,
            r#"{"result":false,"error":{"code":5,"text":"gone"}}"#
        )
        .code,
        5
    );
    assert_eq!(opened(&HEAD, 200, "").unwrap().bytes(), b"");
    assert_eq!(error(&HEAD, 404, "").kind, ErrorKind::NotFound);
}

#[test]
fn markdown_is_no_envelope() {
    let headers = vec![("Content-Type".into(), "text/markdown; charset=utf-8".into())];
    let reply = open(
        &NODE,
        Head {
            status: 200,
            headers,
        },
        b"# Node".to_vec(),
        OpenOptions::default(),
    )
    .unwrap();
    assert_eq!(reply.bytes(), b"# Node");
}

#[test]
fn no_content() {
    assert_eq!(opened(&PLAIN, 204, "").unwrap().payload(), "null");
    assert_eq!(error(&PLAIN, 200, "").kind, ErrorKind::InvalidReply);
}

#[test]
fn kinds_follow_the_status() {
    for (status, kind, retryable) in [
        (400, ErrorKind::InvalidParameter, false),
        (401, ErrorKind::Unauthenticated, false),
        (402, ErrorKind::PaymentRequired, false),
        (403, ErrorKind::Forbidden, false),
        (404, ErrorKind::NotFound, false),
        (405, ErrorKind::Rejected, false),
        (406, ErrorKind::Rejected, false),
        (409, ErrorKind::Conflict, false),
        (410, ErrorKind::Gone, false),
        (412, ErrorKind::LimitExceeded, false),
        (413, ErrorKind::LimitExceeded, false),
        (422, ErrorKind::InvalidParameter, false),
        (423, ErrorKind::Locked, true),
        (429, ErrorKind::RateLimited, true),
        (500, ErrorKind::Server, true),
        (501, ErrorKind::NotImplemented, false),
        (502, ErrorKind::Server, true),
        (302, ErrorKind::Rejected, false),
    ] {
        let error = error(
            &PLAIN,
            status,
            r#"{"result":false,"error":{"code":195654,"text":"Sorry."}}"#,
        );
        assert_eq!(
            (error.status, error.kind, error.retryable),
            (status, kind, retryable)
        );
        assert_eq!(
            (error.code, error.request_id.as_deref()),
            (195_654, Some("req-1"))
        );
        assert!(error.message.starts_with("Sorry"), "{error}");
    }
}

#[test]
fn documented_codes_refine_the_kind() {
    let kind = |status: u16, body: &str| error(&PLAIN, status, body).kind;
    let coded = |code: u64, text: &str| {
        format!(r#"{{"result":false,"error":{{"code":"{code}","text":"{text}"}}}}"#)
    };
    assert_eq!(
        kind(401, &coded(10_175, "Two-factor verification is open")),
        ErrorKind::SecondFactorRequired
    );
    assert_eq!(
        kind(403, &coded(10_175, "Scope incorrect")),
        ErrorKind::Forbidden
    );
    assert_eq!(
        kind(401, &coded(10_545, "Not a member")),
        ErrorKind::Forbidden
    );
    assert_eq!(
        kind(401, &coded(10_011, "Revoked")),
        ErrorKind::Unauthenticated
    );
    assert_eq!(
        kind(406, &coded(10_023, "Value")),
        ErrorKind::InvalidParameter
    );
    let locked = error(
        &PLAIN,
        429,
        r#"{"error":{"code":10760,"text":"Locked","params":{"retry_after_seconds":90}}}"#,
    );
    assert_eq!(
        (locked.kind, locked.retryable),
        (ErrorKind::AccountLocked, false)
    );
    assert_eq!(locked.retry_after_ms, Some(90_000));
    assert_eq!(error(&PLAIN, 429, "").retry_after_ms, Some(60_000));
}

#[test]
fn a_documented_refusal_says_whether_to_retry() {
    static BUSY: Operation = Operation {
        refusals: &[Refusal {
            http: 409,
            code: 10_779,
            class: 0,
            retry: Some(true),
        }],
        replaced_by: &["tests.other"],
        ..OPERATION
    };
    assert!(error(&BUSY, 409, r#"{"error":{"code":10779}}"#).retryable);
    assert!(!error(&BUSY, 409, r#"{"error":{"code":10780}}"#).retryable);
    assert!(
        error(&BUSY, 410, r#"{"error":{"code":1}}"#)
            .message
            .contains("use tests.other")
    );
}

#[test]
fn parameters_at_fault_come_one_by_one() {
    let body = r#"{"result":false,"error":{"code":10023,"message":"Bad input","params":[
        {"name":"name","kind":"missing","message":"Name is required","code":1},
        {"name":"limit","kind":"type_mismatch","message":"","expected_type":"integer","reason":"not_a_number"},
        {"no":"name"}]}}"#;
    let error = error(&PLAIN, 406, body);
    let params: Vec<_> = error
        .params
        .iter()
        .map(|p| (p.name.as_str(), p.kind.as_str(), p.message.as_str()))
        .collect();
    assert_eq!(
        params,
        [
            ("name", "missing", "Name is required"),
            ("limit", "type_mismatch", "(expected integer)")
        ]
    );
    assert_eq!(
        (error.kind, error.reason.as_deref()),
        (ErrorKind::InvalidParameter, Some("not_a_number"))
    );
    assert!(error.message.starts_with("Bad input"));
    assert_eq!(error.details, None);
}

#[test]
fn details_of_a_refusal() {
    let body = r#"{"result":false,"error":{"code":10770,"text":"No.","reason":"other",
        "params":{"reason":"scope_write_required","credential_type":"api_key","token":"canary"}}}"#;
    let error = error(&PLAIN, 403, body);
    assert_eq!(error.reason.as_deref(), Some("scope_write_required"));
    assert!(error.message.contains("rw scope"), "{error}");
    let details = error.details.clone().unwrap();
    assert_eq!(details["credential_type"], "api_key");
    assert!(!format!("{error:?}").contains("canary"));
    let conflict = r#"{"error":{"code":1,"reason":{"x":1},"params":{}}}"#;
    assert_eq!(opened(&PLAIN, 409, conflict).unwrap_err().reason, None);
}

#[test]
fn a_gateways_page_keeps_a_piece() {
    let page = format!("<html>token=canary {}</html>", "x".repeat(5_000));
    let error = error(&PLAIN, 502, &page);
    assert_eq!((error.kind, error.retryable), (ErrorKind::Server, true));
    let piece = error.body.as_deref().unwrap();
    assert_eq!(piece.chars().count(), 512);
    assert!(piece.starts_with("<html>token=*** xxx"), "{piece}");
    assert_eq!(opened(&PLAIN, 503, "").unwrap_err().body, None);
}

#[test]
fn hostile_bodies_are_typed_errors() {
    let deep = "[".repeat(10_000);
    let deep_inside = format!(
        r#"{{"result":true,"response":{}{}}}"#,
        "[".repeat(10_000),
        "]".repeat(10_000)
    );
    for body in [
        deep.as_str(),
        deep_inside.as_str(),
        r#"{"result":true"#,
        r#"{"result":true}x"#,
        "{'a':1}",
        "nul",
    ] {
        let error = error(&PLAIN, 200, body);
        assert_eq!(error.kind, ErrorKind::InvalidReply);
        assert!(error.body.as_ref().unwrap().chars().count() <= 512);
    }
    let invalid = open(
        &PLAIN,
        head(200),
        b"{\"result\":\xff}".to_vec(),
        OpenOptions::default(),
    )
    .unwrap_err();
    assert_eq!(invalid.kind, ErrorKind::InvalidReply);
    assert!(invalid.message.contains("byte 10"), "{invalid}");
}

#[test]
fn big_integers_are_quoted_where_asked() {
    let body = r#"{"id":1,"result":true,"node":{"id":1234567890123456789,"size":9007199254740992},"t":"9007199254740993"}"#;
    let opts = OpenOptions {
        quote_big_integers: true,
        ..OpenOptions::default()
    };
    let reply = open(&NODE, head(200), body.into(), opts).unwrap();
    assert_eq!(
        reply.payload(),
        r#"{"id":1,"node":{"id":"1234567890123456789","size":9007199254740992},"t":"9007199254740993"}"#
    );
    assert_eq!(
        reply.result(),
        r#"{"id":"1234567890123456789","size":9007199254740992}"#
    );
    assert_eq!(
        opened(&NODE, 200, body).unwrap().result(),
        r#"{"id":1234567890123456789,"size":9007199254740992}"#
    );
}

const PAGE: Page = Page {
    style: PageStyle::Keyset,
    items: Some("nodes"),
    cursor: "cursor",
    next: "pagination.next_cursor",
    more: "pagination.has_more",
    from_item: None,
    until_empty: false,
};

fn next(op: &'static Operation, body: &str, request: PageRequest) -> (Option<u64>, Option<String>) {
    let opts = OpenOptions {
        page_request: Some(request),
        ..OpenOptions::default()
    };
    let nested = format!(r#"{{"result":true,"response":{body}}}"#);
    let page = open(op, head(200), nested.into_bytes(), opts)
        .unwrap()
        .page
        .unwrap();
    let flat = format!(r#"{{"result":"yes",{}"#, body.strip_prefix('{').unwrap());
    let again = open(op, head(200), flat.into_bytes(), opts)
        .unwrap()
        .page
        .unwrap();
    assert_eq!(page, again, "both forms of the envelope give the same page");
    (page.items, page.next)
}

#[test]
fn keyset_pages() {
    static OP: Operation = Operation {
        page: Some(&PAGE),
        ..OPERATION
    };
    let page = |body: &str| next(&OP, body, PageRequest::default());
    let some = |cursor: &str| Some(cursor.to_owned());
    assert_eq!(
        page(r#"{"nodes":[1,2],"pagination":{"has_more":true,"next_cursor":"a+/="}}"#),
        (Some(2), some("a+/="))
    );
    assert_eq!(
        page(r#"{"nodes":[1],"pagination":{"has_more":false,"next_cursor":"a"}}"#),
        (Some(1), None)
    );
    assert_eq!(
        page(r#"{"nodes":[1],"pagination":{"next_cursor":"a"}}"#),
        (Some(1), some("a"))
    );
    assert_eq!(
        page(r#"{"nodes":[1],"pagination":{"next_cursor":null}}"#),
        (Some(1), None)
    );
    assert_eq!(page(r#"{"nodes":[1],"pagination":{}}"#), (Some(1), None));
    // A page of which the caller may see nothing is not the end.
    assert_eq!(
        page(r#"{"nodes":[],"pagination":{"has_more":true,"next_cursor":"b"}}"#),
        (Some(0), some("b"))
    );
    assert_eq!(
        page(r#"{"nodes":{"items":[1,2,3]},"pagination":{"next_cursor":7}}"#),
        (Some(3), some("7"))
    );
    assert_eq!(page(r#"{"nodes":{"x":{},"y":{}}}"#), (Some(2), None));
}

#[test]
fn offset_pages() {
    static OP: Operation = Operation {
        page: Some(&Page {
            style: PageStyle::Offset,
            cursor: "offset",
            ..PAGE
        }),
        ..OPERATION
    };
    let at = |offset: u64, limit: Option<u64>| PageRequest { offset, limit };
    let page = |body: &str, request: PageRequest| next(&OP, body, request).1;
    assert_eq!(
        page(
            r#"{"nodes":[1,2],"pagination":{"has_more":true}}"#,
            at(10, None)
        )
        .as_deref(),
        Some("12")
    );
    assert_eq!(
        page(
            r#"{"nodes":[1,2],"pagination":{"has_more":false}}"#,
            at(10, Some(2))
        ),
        None
    );
    assert_eq!(
        page(
            r#"{"nodes":[],"pagination":{"has_more":true}}"#,
            at(10, None)
        ),
        None
    );
    assert_eq!(
        page(r#"{"nodes":[1,2]}"#, at(0, Some(2))).as_deref(),
        Some("2")
    );
    assert_eq!(page(r#"{"nodes":[1]}"#, at(0, Some(2))), None);
    assert_eq!(
        page(r#"{"nodes":[1],"pagination":{"limit":2}}"#, at(0, None)),
        None
    );
    assert_eq!(page(r#"{"nodes":[1]}"#, at(4, None)).as_deref(), Some("5"));
    assert_eq!(
        page(
            r#"{"nodes":[1],"pagination":{"has_more":true}}"#,
            at(u64::MAX, None)
        )
        .as_deref(),
        Some("18446744073709551615")
    );
}

#[test]
fn pages_of_other_shapes() {
    static LAST_ITEM: Operation = Operation {
        page: Some(&Page {
            items: Some("invoices"),
            cursor: "starting_after",
            more: "has_more",
            from_item: Some("id"),
            ..PAGE
        }),
        ..OPERATION
    };
    let body = r#"{"invoices":[{"id":"in_1"},{"x":{"id":"no"},"id":"in_2"}],"has_more":true}"#;
    assert_eq!(
        next(&LAST_ITEM, body, PageRequest::default()),
        (Some(2), Some("in_2".into()))
    );
    static UNTIL_EMPTY: Operation = Operation {
        page: Some(&Page {
            items: Some("items"),
            next: "cursor",
            until_empty: true,
            ..PAGE
        }),
        ..OPERATION
    };
    let page = |body: &str| next(&UNTIL_EMPTY, body, PageRequest::default());
    assert_eq!(
        page(r#"{"items":[1],"cursor":"c","pagination":{"has_more":false}}"#),
        (Some(1), Some("c".into()))
    );
    assert_eq!(page(r#"{"items":[],"cursor":"c"}"#), (Some(0), None));
    static UNKNOWN: Operation = Operation {
        page: Some(&Page {
            style: PageStyle::Offset,
            items: None,
            ..PAGE
        }),
        ..OPERATION
    };
    let offset = PageRequest {
        offset: 5,
        limit: None,
    };
    assert_eq!(
        next(
            &UNKNOWN,
            r#"{"things":[1,2],"pagination":{"has_more":true}}"#,
            offset
        ),
        (Some(2), Some("7".into()))
    );
    static WHOLE: Operation = Operation {
        page: Some(&Page {
            items: Some("*"),
            ..PAGE
        }),
        ..OPERATION
    };
    let reply = opened(&WHOLE, 200, r#"{"result":true,"response":[1,2,3]}"#).unwrap();
    assert_eq!(reply.page.unwrap().items, Some(3));
    static LIST_NEXT: Operation = Operation {
        page: Some(&Page {
            style: PageStyle::Offset,
            items: Some("items"),
            next: "next_offset",
            ..PAGE
        }),
        ..OPERATION
    };
    let goes_on = |body: &str| next(&LIST_NEXT, body, PageRequest::default()).1;
    let body = r#"{"items":[1],"next_offset":40,"pagination":{"has_more":true}}"#;
    assert_eq!(goes_on(body).as_deref(), Some("40"));
    // What names the next offset needs no flag, and a page of nothing can come before others.
    for body in [
        r#"{"items":[1],"next_offset":40}"#,
        r#"{"items":[],"next_offset":40}"#,
    ] {
        assert_eq!(goes_on(body).as_deref(), Some("40"), "{body}");
    }
    for body in [
        r#"{"items":[1],"next_offset":null}"#,
        r#"{"items":[],"next_offset":0}"#,
        r#"{"items":[1],"next_offset":40,"pagination":{"has_more":false}}"#,
    ] {
        assert_eq!(goes_on(body), None, "{body}");
    }
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<i16>().prop_map(|n| json!(f64::from(n) / 4.0)),
        ".*".prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 64, 8, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..8).prop_map(Value::from),
            prop::collection::vec((".{0,6}", inner), 0..8)
                .prop_map(|list| Value::Object(list.into_iter().collect())),
        ]
    })
}

proptest! {
    /// Whatever comes, opening ends with a reply or a typed error.
    #[test]
    fn any_bytes_are_survived(status in 100u16..600, body in prop::collection::vec(any::<u8>(), 0..200)) {
        for op in [&PLAIN, &NODE, &BARE, &BULK, &FILE] {
            let _ = open(op, head(status), body.clone(), OpenOptions { quote_big_integers: true, ..Default::default() });
        }
    }

    /// Any damage to a good reply is survived too.
    #[test]
    fn damaged_replies_are_survived(at in 0usize..70, byte in any::<u8>(), status in prop_oneof![Just(200u16), Just(404), Just(500)]) {
        let mut body = br#"{"result":true,"response":{"node":{"id":12345678901234567890},"x":"\u00e9"}}"#.to_vec();
        body[at] = byte;
        for op in [&PLAIN, &NODE, &BULK] {
            let opts = OpenOptions { quote_big_integers: true, ..Default::default() };
            if let Ok(reply) = open(op, head(status), body.clone(), opts) {
                prop_assert!(serde_json::from_str::<serde::de::IgnoredAny>(reply.payload()).is_ok());
                prop_assert!(serde_json::from_str::<serde::de::IgnoredAny>(reply.result()).is_ok());
            }
        }
    }

    /// Any payload comes out as it went in, in both forms.
    #[test]
    fn payloads_survive(value in any_json(), other in any_json()) {
        let body = json!({"result": true, "response": value, "current_api_version": "1.0"}).to_string();
        let reply = opened(&PLAIN, 200, &body).unwrap();
        prop_assert_eq!(&reply.decode::<Value>().unwrap(), &value);
        let body = json!({"zero": other, "result": "yes", "node": value, "last": [other]}).to_string();
        let reply = opened(&NODE, 200, &body).unwrap();
        prop_assert_eq!(reply.decode::<Value>().unwrap(), value);
        prop_assert_eq!(reply.decode_payload::<Value>().unwrap()["zero"].clone(), other);
    }
}
