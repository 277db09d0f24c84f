use super::*;
use proptest::prelude::*;
use serde_json::Value;

/// The pass and serde_json agree on what is JSON.
fn agree(text: &str) {
    let ours = outline(text).map(|_| ());
    let theirs = serde_json::from_str::<serde::de::IgnoredAny>(text);
    assert_eq!(
        ours.is_ok(),
        theirs.is_ok(),
        "{text:?}: {ours:?}, {theirs:?}"
    );
}

#[test]
fn agrees_with_serde_json() {
    for text in [
        "",
        " ",
        "{}",
        "[]",
        "[",
        "{",
        "]",
        "[1,]",
        "[,1]",
        "[1 2]",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{,}",
        "{\"a\":1 \"b\":2}",
        "0",
        "-0",
        "01",
        "-",
        "1.",
        ".5",
        "1e",
        "1e+",
        "1E-7",
        "1.5e3",
        "+1",
        "--1",
        "1a",
        "NaN",
        "true",
        "tru",
        "truex",
        "nulll",
        "\"",
        "\"a",
        "\"\\\"",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\u12g4\"",
        "\"\\u00e9\"",
        "\"a\nb\"",
        "\"\u{7f}\"",
        "\"\t\"",
        "\"01234567\\\"89\"",
        "\"0123456\u{1}\"",
        "{\"a\":[{\"b\":[]}]}",
        "[1]]",
        "{}{}",
        "\u{feff}{}",
        "[\"a\":1]",
        "{1:2}",
        "{\"a\":1}\n\r\t ",
        "\"資料共有資料共有\"",
    ] {
        agree(text);
    }
}

#[test]
fn depth_is_bounded_as_by_serde_json() {
    for depth in [1, 126, 127, 128, 129, 10_000] {
        let nested = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        assert_eq!(
            outline(&nested).is_ok(),
            serde_json::from_str::<Value>(&nested).is_ok(),
            "{depth}"
        );
    }
    let nested = format!("{}1{}", "{\"a\":".repeat(10_000), "}".repeat(10_000));
    assert_eq!(outline(&nested).unwrap_err(), Fault::TooDeep);
}

#[test]
fn paths_reach_below_what_is_recorded() {
    let text = r#"{"a":{"b":{"c":{"d":{"e":[1,2,{"x":3}]}}}},"a2":null}"#;
    let document = outline(text).unwrap();
    let root = document.root().unwrap();
    let found = at_path(&document, text, root, "a.b.c.d.e").unwrap();
    assert_eq!(
        (found.raw, found.count, found.last),
        (r#"[1,2,{"x":3}]"#, 3, r#"{"x":3}"#)
    );
    assert_eq!(
        at_path(&document, text, root, "a.b.c.d.e.x").map(|found| found.count),
        None
    );
    assert_eq!(
        at_path(&document, text, root, "a.x").map(|found| found.count),
        None
    );
    assert_eq!(
        at_path(&document, text, root, "a2").map(|found| found.kind),
        Some(Kind::Null)
    );
    assert_eq!(
        at_path(&document, text, root, "").map(|found| found.count),
        Some(2)
    );
}

#[test]
fn the_last_of_several_members_counts() {
    let text = r#"{"a":1,"b":{"a":9},"a":2}"#;
    let document = outline(text).unwrap();
    let root = document.root().unwrap();
    assert_eq!(document.member(text, root, "a").unwrap().raw(text), "2");
    assert_eq!(document.members(root).count(), 3);
}

#[test]
fn integers_beyond_doubles_are_quoted_and_nothing_else() {
    for (given, quoted) in [
        ("9007199254740992", "9007199254740992"),
        ("9007199254740993", "\"9007199254740993\""),
        ("-9007199254740993", "\"-9007199254740993\""),
        ("[1234567890123456789,1]", "[\"1234567890123456789\",1]"),
        ("1234567890123456789.0", "1234567890123456789.0"),
        ("12345678901234567890e1", "12345678901234567890e1"),
        (
            r#"{"a":"1234567890123456789","b\"1234567890123456789":10000000000000000}"#,
            r#"{"a":"1234567890123456789","b\"1234567890123456789":"10000000000000000"}"#,
        ),
        ("0", "0"),
        ("", ""),
    ] {
        assert_eq!(quote_big_integers(given), quoted);
    }
    assert!(matches!(quote_big_integers("{\"a\":1}"), Cow::Borrowed(_)));
}

fn pieces() -> impl Strategy<Value = String> {
    let token = prop::sample::select(vec![
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"a\"",
        "\"",
        "\\",
        "1",
        "-",
        "0",
        ".",
        "e",
        "true",
        "null",
        " ",
        "\n",
        "\u{e9}",
        "12345678",
        "\"\\u00e9\"",
    ]);
    prop::collection::vec(token, 0..24).prop_map(|tokens| tokens.concat())
}

proptest! {
    #[test]
    fn agrees_on_anything(text in ".*", made in pieces()) {
        agree(&text);
        agree(&made);
    }

    #[test]
    fn quoting_changes_only_big_integers(numbers in prop::collection::vec(any::<i64>(), 0..20), name in ".*") {
        let value = serde_json::json!({ name: numbers });
        let text = value.to_string();
        let read: Value = serde_json::from_str(&quote_big_integers(&text)).unwrap();
        for (given, got) in numbers.iter().zip(read.as_object().unwrap().values().next().unwrap().as_array().unwrap()) {
            if given.unsigned_abs() > 1 << 53 {
                prop_assert_eq!(got, &Value::from(given.to_string()));
            } else {
                prop_assert_eq!(got, &Value::from(*given));
            }
        }
        prop_assert_eq!(outline(&text).unwrap().has_big_integer, quote_big_integers(&text) != text);
    }
}
