use super::*;
use crate::source::{Segment, Source, SourceId};
use crate::table_for_tests::OPERATION;
use fastio_description::table::*;
use proptest::prelude::*;
use serde_json::json;

const TEXT: Text = Text {
    min: 0,
    max: None,
    max_bytes: None,
    pattern: None,
    one_of: &[],
    aliases: &[],
    no_segment: None,
    max_pairs: None,
    format: Format::Plain,
};
static ANY_TEXT: Schema = schema(Kind::Text(&TEXT));
static NAME: Schema = schema(Kind::Text(&Text {
    min: 1,
    max: Some(255),
    ..TEXT
}));
static ID: Schema = schema(Kind::Text(&Text {
    min: 1,
    format: Format::OpaqueId,
    ..TEXT
}));
static NODE: Schema = schema(Kind::Text(&Text {
    min: 1,
    format: Format::NodeRef,
    aliases: &["root", "trash"],
    ..TEXT
}));
static KIND: Schema = schema(Kind::Text(&Text {
    one_of: &["workspace", "share"],
    ..TEXT
}));
static FLAG: Schema = schema(Kind::Boolean);
static LIMIT: Schema = schema(Kind::Integer {
    min: Some(1),
    max: Some(500),
    one_of: &[],
});
static SIZE: Schema = schema(Kind::Integer {
    min: None,
    max: None,
    one_of: &[100, 250, 500],
});
static IDS: Schema = schema(Kind::Array {
    items: &ID,
    min: 1,
    max: Some(3),
    unique: true,
});
static WORDS: Schema = schema(Kind::Joined {
    separator: ",",
    items: &NAME,
    min: 0,
    max: Some(2),
});
static OUTPUT: Schema = schema(Kind::Tokens {
    levels: &["terse", "standard", "full"],
    modifiers: &["markdown"],
});
static BYTES: Schema = schema(Kind::Binary);
static CLEARABLE: Schema = Schema {
    kind: Kind::Text(&Text {
        min: 10,
        max: Some(20),
        ..TEXT
    }),
    nullable: false,
    clear: &["", "null"],
};
static MANIFEST: Schema = schema(Kind::JsonText(&ENTRIES));
static ENTRIES: Schema = schema(Kind::Array {
    items: &ENTRY,
    min: 1,
    max: None,
    unique: false,
});
static ENTRY: Schema = schema(Kind::Object {
    fields: &[
        Field {
            name: "filename",
            required: true,
            secret: false,
            schema: &NAME,
        },
        Field {
            name: "key",
            required: false,
            secret: true,
            schema: &LIMIT,
        },
    ],
    extra: None,
    min: 0,
    max: None,
    rules: &[],
});
static TEXT_OR_NUMBER: Schema = schema(Kind::OneOf(&[&NAME, &LIMIT]));

const fn schema(kind: Kind) -> Schema {
    Schema {
        kind,
        nullable: false,
        clear: &[],
    }
}

const fn param(name: &'static str, place: Place, required: bool, schema: &'static Schema) -> Param {
    Param {
        name,
        wire: name,
        place,
        required,
        secret: false,
        encode: Encode::Segment,
        schema,
    }
}

const fn op(
    method: Method,
    path: &'static str,
    body: Body,
    params: &'static [&'static Param],
) -> Operation {
    Operation {
        method,
        path,
        body,
        params,
        ..OPERATION
    }
}

fn call(params: Value) -> Call {
    let Value::Object(params) = params else {
        panic!("an object")
    };
    Call {
        operation: "tests.op".into(),
        params,
        ..Call::default()
    }
}

fn cx() -> Context<'static> {
    Context {
        base_url: "https://api.fast.io/current",
        user_agent: "tests/1",
        boundary: "BOUNDARY",
    }
}

fn sent(op: &'static Operation, params: Value) -> Prepared {
    prepare(op, &call(params), &cx()).unwrap()
}

fn refused(op: &'static Operation, params: Value) -> Vec<(String, String, String)> {
    let error = prepare(op, &call(params), &cx()).unwrap_err();
    assert_eq!(error.kind, ErrorKind::InvalidParameter);
    error
        .params
        .iter()
        .map(|p| (p.name.clone(), p.kind.clone(), p.message.clone()))
        .collect()
}

fn body_text(prepared: &Prepared) -> String {
    let segments = &prepared.body.as_ref().unwrap().segments;
    let text = |segment: &Segment| match segment {
        Segment::Bytes(bytes) => String::from_utf8(bytes.clone()).unwrap(),
        Segment::Range(range) => format!("<{}:{}+{}>", range.source.0, range.offset, range.len),
        Segment::Rest(source) => format!("<{}:rest>", source.0),
    };
    segments.iter().map(text).collect()
}

fn header<'a>(prepared: &'a Prepared, name: &str) -> Option<&'a str> {
    prepared
        .headers
        .iter()
        .find(|h| h.name == name)
        .map(|h| h.value.expose())
}

static P_CONTEXT: Param = param("context", Place::Path, true, &KIND);
static P_ID: Param = param("context_id", Place::Path, true, &NAME);
static P_PARENT: Param = param("parent_id", Place::Path, true, &NODE);
static P_NAME: Param = param("name", Place::Body, true, &NAME);
static P_FORCE: Param = param("force", Place::Body, false, &FLAG);
static P_DESCRIPTION: Param = param("description", Place::Body, false, &CLEARABLE);
static CREATE: Operation = op(
    Method::Post,
    "/{context}/{context_id}/storage/{parent_id}/createfolder/",
    Body::Form,
    &[
        &P_CONTEXT,
        &P_ID,
        &P_PARENT,
        &P_NAME,
        &P_FORCE,
        &P_DESCRIPTION,
    ],
);

#[test]
fn form_request() {
    let params = json!({"context": "workspace", "context_id": "my space/ü", "parent_id": "root", "name": "a b&c=é+", "force": true});
    let request = sent(&CREATE, params);
    assert_eq!(request.method, "POST");
    let url =
        "https://api.fast.io/current/workspace/my%20space%2F%C3%BC/storage/root/createfolder/";
    assert_eq!(request.url.full, url);
    assert_eq!(request.url.redacted, url);
    assert_eq!(body_text(&request), "name=a%20b%26c%3D%C3%A9%2B&force=true");
    assert_eq!(
        header(&request, "content-type"),
        Some("application/x-www-form-urlencoded")
    );
    assert_eq!(header(&request, "accept"), Some("application/json"));
    assert_eq!(header(&request, "user-agent"), Some("tests/1"));
    assert!(request.repeatable);
}

#[test]
fn all_failures_in_one_error() {
    let params = json!({"context": "worksapce", "parentId": "root", "name": "x".repeat(256), "force": "yes", "description": "short"});
    let faults = refused(&CREATE, params);
    let lines: Vec<String> = faults
        .iter()
        .map(|(name, kind, message)| format!("{name}|{kind}|{message}"))
        .collect();
    assert_eq!(
        lines,
        [
            "context|invalid|must be one of workspace, share (did you mean workspace?); is a text of 9 characters",
            "context_id|missing|is required",
            "parent_id|missing|is required",
            "name|invalid|must have 1 to 255 characters; is a text of 256 characters",
            "force|type_mismatch|must be true or false; is a text of 3 characters",
            "description|invalid|must have 10 to 20 characters; is a text of 5 characters",
            "parentId|unknown|is not known; did you mean parent_id?",
        ]
    );
}

#[test]
fn lengths_count_code_points() {
    let params = |name: String| json!({"context": "share", "context_id": "1", "parent_id": "root", "name": name});
    sent(&CREATE, params("資".repeat(255)));
    assert_eq!(refused(&CREATE, params("資".repeat(256))).len(), 1);
}

#[test]
fn clearing_texts_are_exempt_and_null_clears() {
    let params = |d: Value| json!({"context": "share", "context_id": "1", "parent_id": "root", "name": "n", "description": d});
    assert_eq!(
        body_text(&sent(&CREATE, params(json!("")))),
        "name=n&description="
    );
    assert_eq!(
        body_text(&sent(&CREATE, params(json!("null")))),
        "name=n&description=null"
    );
    assert_eq!(
        body_text(&sent(&CREATE, params(Value::Null))),
        "name=n&description=null"
    );
    let faults = refused(
        &CREATE,
        json!({"context": "share", "context_id": "1", "parent_id": "root", "name": null}),
    );
    assert_eq!(
        faults[0].2,
        "must not be null; leave it out if there is no value"
    );
}

static P_LIMIT: Param = param("limit", Place::Query, false, &LIMIT);
static P_SIZE: Param = param("page_size", Place::Query, false, &SIZE);
static P_OUTPUT: Param = param("output", Place::Query, false, &OUTPUT);
static P_WORDS: Param = param("words", Place::Query, false, &WORDS);
static P_TOKEN: Param = Param {
    secret: true,
    ..param("ticket", Place::Query, false, &ANY_TEXT)
};
static P_PLAIN_TOKEN: Param = param("token", Place::Query, false, &ANY_TEXT);
static P_EITHER: Param = param("either", Place::Query, false, &TEXT_OR_NUMBER);
static LIST: Operation = op(
    Method::Get,
    "/list/",
    Body::None,
    &[
        &P_LIMIT,
        &P_SIZE,
        &P_OUTPUT,
        &P_WORDS,
        &P_TOKEN,
        &P_PLAIN_TOKEN,
        &P_EITHER,
    ],
);

#[test]
fn query_values() {
    let params = json!({"limit": 5, "page_size": 250.0, "output": ["terse", "markdown"], "words": ["a b", "c"], "either": 7});
    let request = sent(&LIST, params);
    assert_eq!(
        request.url.full,
        "https://api.fast.io/current/list/?limit=5&page_size=250&output=terse%2Cmarkdown&words=a%20b%2Cc&either=7"
    );
    assert_eq!(request.body, None);
    assert_eq!(header(&request, "content-type"), None);
    assert_eq!(
        sent(&LIST, json!({"words": "a,b"})).url.full,
        "https://api.fast.io/current/list/?words=a%2Cb"
    );
}

#[test]
fn a_list_in_the_query_can_have_literal_commas() {
    static P_WORDS: Param = Param {
        encode: Encode::CommaList,
        ..param("words", Place::Query, false, &WORDS)
    };
    static OP: Operation = op(Method::Get, "/list/", Body::None, &[&P_WORDS]);
    assert_eq!(
        sent(&OP, json!({"words": ["a b", "c"]})).url.full,
        "https://api.fast.io/current/list/?words=a%20b,c"
    );
}

#[test]
fn secrets_of_the_query_are_masked() {
    let request = sent(
        &LIST,
        json!({"ticket": "canary-1", "token": "canary-2", "limit": 1}),
    );
    assert!(request.url.full.contains("ticket=canary-1&token=canary-2"));
    assert_eq!(
        request.url.redacted,
        "https://api.fast.io/current/list/?limit=1&ticket=***&token=***"
    );
    assert!(!format!("{request:?}").contains("canary"));
}

#[test]
fn numbers_ranges_and_lists() {
    let params = json!({"limit": 501, "page_size": 99, "output": "terse,full", "words": ["a,b", "c", "d"], "either": {}});
    let messages: Vec<String> = refused(&LIST, params)
        .into_iter()
        .map(|(n, _, m)| format!("{n}: {m}"))
        .collect();
    assert_eq!(
        messages,
        [
            "limit: must be from 1 to 500; is the number 501",
            "page_size: must be one of 100, 250, 500; is the number 99",
            "output: terse and full exclude each other: at most one of terse, standard, full",
            "words: must have at most 2 items, has 3",
            "words[0]: must not hold \",\", which stands between items on the wire; is a text of 3 characters",
            "either: must be a text or a whole number; is an object of 0 members",
        ]
    );
    assert_eq!(refused(&LIST, json!({"limit": 1.5}))[0].1, "type_mismatch");
    assert_eq!(refused(&LIST, json!({"limit": "5"}))[0].1, "type_mismatch");
    assert_eq!(refused(&LIST, json!({"limit": u64::MAX}))[0].1, "invalid");
    assert_eq!(refused(&LIST, json!({"output": "tree"})).len(), 1);
}

static P_IDS: Param = Param {
    encode: Encode::CommaList,
    ..param("ids", Place::Path, true, &IDS)
};
static MANY: Operation = op(Method::Get, "/many/{ids}/details/", Body::None, &[&P_IDS]);

#[test]
fn lists_in_the_path_keep_their_commas() {
    let request = sent(&MANY, json!({"ids": ["a-1", "b_2"]}));
    assert_eq!(
        request.url.full,
        "https://api.fast.io/current/many/a-1,b_2/details/"
    );
    assert_eq!(
        refused(&MANY, json!({"ids": ["a", "a"]}))[0].2,
        "must not hold the same item twice; is a list of 2 items"
    );
    assert_eq!(refused(&MANY, json!({"ids": ["../x"]}))[0].0, "ids[0]");
    assert_eq!(
        refused(&MANY, json!({"ids": []}))[0].2,
        "must have at least 1 item, has 0"
    );
}

static P_RAW: Param = Param {
    encode: Encode::Raw,
    ..param("endpoint", Place::Path, true, &ANY_TEXT)
};
static RAW: Operation = Operation {
    base: Base::Origin,
    ..op(Method::Options, "/x/{endpoint}/", Body::None, &[&P_RAW])
};

#[test]
fn raw_paths_are_checked_and_origin_drops_the_base_path() {
    assert_eq!(
        sent(&RAW, json!({"endpoint": "user/email"})).url.full,
        "https://api.fast.io/x/user/email/"
    );
    for bad in [
        "", "a//b", "../x", "a/./b", "a?b", "a#b", "%2e%2e", "a\nb", "a b", "/a",
    ] {
        assert_eq!(
            refused(&RAW, json!({ "endpoint": bad })).len(),
            1,
            "{bad:?}"
        );
    }
}

#[test]
fn dot_segments_and_empty_ones_are_refused() {
    for bad in [".", ".."] {
        let params =
            json!({"context": "share", "context_id": bad, "parent_id": "root", "name": "n"});
        assert_eq!(refused(&CREATE, params)[0].0, "context_id");
    }
}

static P_PASSWORD: Param = Param {
    wire: "x-ve-password",
    secret: true,
    ..param("link_password", Place::Header, false, &NAME)
};
static HEADERS: Operation = op(Method::Get, "/x/", Body::None, &[&P_PASSWORD]);

#[test]
fn header_values_hold_no_line_breaks_and_are_hidden() {
    let request = sent(&HEADERS, json!({"link_password": "pässwort"}));
    assert_eq!(header(&request, "x-ve-password"), Some("pässwort"));
    assert!(request.carries_secret_header_or_password);
    assert!(!format!("{request:?}").contains("wort"));
    for bad in ["a\r\nx: y", "a\nb", "a\0b", " a", "a\t"] {
        let faults = refused(&HEADERS, json!({ "link_password": bad }));
        assert_eq!(faults.len(), 1, "{bad:?}");
    }
    let faults = refused(&HEADERS, json!({"x-ve-password": "canary"}));
    assert_eq!(
        faults[0].2,
        "is the name on the wire; give it as link_password"
    );
}

static P_UPLOAD: Param = param("chunk", Place::File, true, &BYTES);
static P_FILES: Param = Param {
    wire: "file_",
    ..param("files", Place::Files, false, &BYTES)
};
static P_MANIFEST: Param = param("manifest", Place::Body, false, &MANIFEST);
static PARTS: Operation = Operation {
    fixed: &[Fixed {
        place: Place::Body,
        wire: "action",
        value: "update",
    }],
    ..op(
        Method::Post,
        "/upload/",
        Body::Multipart,
        &[&P_UPLOAD, &P_FILES, &P_MANIFEST],
    )
};

fn source(id: u64, size: Option<u64>, name: &str) -> Source {
    Source {
        id: SourceId(id),
        offset: 10,
        size,
        name: name.into(),
    }
}

#[test]
fn multipart_is_framing_and_ranges() {
    let mut call = call(json!({"manifest": [{"filename": "a"}]}));
    call.files = vec![
        ("chunk".into(), source(1, Some(5), "a\"\r\nb\u{7}.txt")),
        ("files".into(), source(2, Some(6), "b")),
        ("files".into(), source(3, Some(7), "c")),
    ];
    let request = prepare(&PARTS, &call, &cx()).unwrap();
    assert_eq!(
        header(&request, "content-type"),
        Some("multipart/form-data; boundary=BOUNDARY")
    );
    let file = |name: &str, file: &str, range: &str| {
        format!(
            "--BOUNDARY\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"{file}\"\r\nContent-Type: application/octet-stream\r\n\r\n{range}\r\n"
        )
    };
    let field = |name: &str, value: &str| {
        format!("--BOUNDARY\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
    };
    let expected = [
        field("action", "update"),
        field("manifest", "[{\"filename\":\"a\"}]"),
        file("chunk", "a%22%0D%0Ab%07.txt", "<1:10+5>"),
        file("file_0", "b", "<2:10+6>"),
        file("file_1", "c", "<3:10+7>"),
        "--BOUNDARY--\r\n".into(),
    ];
    assert_eq!(body_text(&request), expected.concat());
}

#[test]
fn files_are_checked_too() {
    let refused = |files: Vec<(String, Source)>, params: Value| {
        let mut call = call(params);
        call.files = files;
        let error = prepare(&PARTS, &call, &cx()).unwrap_err();
        error
            .params
            .iter()
            .map(|p| format!("{}|{}|{}", p.name, p.kind, p.message))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        refused(vec![], json!({})),
        ["chunk|missing|is required: a file or buffer"]
    );
    assert_eq!(
        refused(vec![("chunk".into(), source(1, None, "a"))], json!({})),
        ["chunk|invalid|has no known size; find it out before the call"]
    );
    let twice = vec![
        ("chunk".into(), source(1, Some(1), "a")),
        ("chunk".into(), source(2, Some(1), "a")),
    ];
    assert_eq!(
        refused(twice, json!({})),
        ["chunk|invalid|must be given once"]
    );
    let wrong = vec![
        ("chunk".into(), source(1, Some(1), "a")),
        ("chunck".into(), source(2, Some(1), "a")),
    ];
    assert_eq!(
        refused(wrong, json!({})),
        ["chunck|unknown|is not known; did you mean chunk?"]
    );
    assert_eq!(
        refused(vec![], json!({"chunk": "text"})),
        ["chunk|type_mismatch|is bytes: give it as a file or buffer, not as a value"]
    );
}

#[test]
fn nested_faults_have_paths_and_hide_secrets() {
    let mut call = call(json!({"manifest": [{"filename": "", "key": 123_456, "fielname": 1}, 3]}));
    call.files = vec![("chunk".into(), source(1, Some(5), "a"))];
    let error = prepare(&PARTS, &call, &cx()).unwrap_err();
    let lines: Vec<String> = error
        .params
        .iter()
        .map(|p| format!("{}: {}", p.name, p.message))
        .collect();
    assert_eq!(
        lines,
        [
            "manifest[0].filename: must have 1 to 255 characters; is a text of 0 characters",
            "manifest[0].key: must be from 1 to 500; is a number",
            "manifest[0].fielname: is not known; did you mean filename?",
            "manifest[1]: must be an object; is the number 3",
        ]
    );
    assert!(!format!("{error:?}{error}").contains("123456"));
}

static P_RAW_BODY: Param = param("body", Place::WholeBody, true, &BYTES);
static STREAM: Operation = op(
    Method::Post,
    "/s/",
    Body::Bytes("application/octet-stream"),
    &[&P_RAW_BODY],
);

#[test]
fn raw_bodies_are_one_range() {
    let mut call = call(json!({}));
    call.files = vec![("body".into(), source(4, Some(9), "a"))];
    let request = prepare(&STREAM, &call, &cx()).unwrap();
    assert_eq!(body_text(&request), "<4:10+9>");
    assert_eq!(
        header(&request, "content-type"),
        Some("application/octet-stream")
    );
    assert_eq!(refused(&STREAM, json!({}))[0].1, "missing");
}

static P_A: Param = param("a", Place::Body, false, &LIMIT);
static P_B: Param = param("b", Place::Body, false, &LIMIT);
static P_C: Param = param("c", Place::Body, false, &LIMIT);
static RULES: Operation = Operation {
    rules: &[Rule::ExactlyOne(&["a", "b"]), Rule::Requires("b", &["c"])],
    resend: Resend {
        idempotent: true,
        unless: &["a"],
        key: Some("c"),
    },
    ..op(Method::Patch, "/r/", Body::Json, &[&P_A, &P_B, &P_C])
};
static LEAST: Operation = Operation {
    rules: &[Rule::MinFields(1)],
    ..op(Method::Patch, "/r/", Body::Json, &[&P_A])
};

#[test]
fn rules_across_parameters() {
    let one = |params: Value| {
        refused(&RULES, params)
            .into_iter()
            .map(|(n, k, m)| format!("{n}|{k}|{m}"))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        one(json!({})),
        ["a|missing|exactly one of a, b must be given"]
    );
    assert_eq!(
        one(json!({"a": 1, "b": 1, "c": 1})),
        ["b|invalid|must not be given together with a"]
    );
    assert_eq!(
        one(json!({"b": 1})),
        ["c|missing|is required together with b"]
    );
    assert_eq!(refused(&LEAST, json!({}))[0].1, "missing");
    assert_eq!(
        body_text(&sent(&RULES, json!({"b": 1, "c": 2.0}))),
        "{\"b\":1,\"c\":2}"
    );
}

#[test]
fn what_may_be_repeated() {
    assert!(!sent(&RULES, json!({"a": 1})).repeatable);
    assert!(sent(&RULES, json!({"a": 1, "c": 1})).repeatable);
    assert!(sent(&RULES, json!({"b": 1, "c": 1})).repeatable);
}

#[test]
fn deep_values_are_refused() {
    let mut value = json!(1);
    for _ in 0..100 {
        value = json!([value]);
    }
    let faults = refused(&RULES, json!({ "a": value }));
    assert_eq!(faults[0].2, "must not be nested deeper than 64 levels");
}

proptest! {
    /// No text in a path parameter can change how many segments there are, or break a line.
    #[test]
    fn paths_keep_their_shape(id in ".*", token in "[\\x00-\\xff/.%]*") {
        for id in [id, token] {
            let params = json!({"context": "share", "context_id": id, "parent_id": "root", "name": "n"});
            let Ok(request) = prepare(&CREATE, &call(params), &cx()) else { continue };
            let path = request.url.full.strip_prefix("https://api.fast.io/current/").unwrap();
            let segments: Vec<&str> = path.split('/').collect();
            prop_assert_eq!(segments.len(), 6);
            prop_assert!(!matches!(segments[1], "" | "." | ".."));
            prop_assert!(path.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~%/".contains(&b)));
        }
    }

    /// What is sent can be read back: nothing of a form is lost or runs into its neighbour.
    #[test]
    fn forms_read_back(name in ".{1,255}") {
        let params = json!({"context": "share", "context_id": "1", "parent_id": "root", "name": name, "force": false});
        let body = body_text(&sent(&CREATE, params));
        let (first, second) = body.split_once('&').unwrap();
        prop_assert_eq!(second, "force=false");
        prop_assert_eq!(decoded(first.strip_prefix("name=").unwrap()), name);
    }

    #[test]
    fn headers_never_hold_line_breaks(password in "(.|\r|\n|\0)*") {
        if let Ok(request) = prepare(&HEADERS, &call(json!({"link_password": password})), &cx()) {
            for header in request.headers {
                prop_assert!(!header.value.expose().contains(char::is_control));
            }
        }
    }
}

fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next().unwrap(), rest.next().unwrap()];
            bytes.push(u8::from_str_radix(std::str::from_utf8(&digits).unwrap(), 16).unwrap());
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).unwrap()
}
