use super::patterns::PATTERNS;
use super::*;
use crate::error::ErrorKind;
use crate::secret::Secret;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// A row of the table of test vectors: kind, input, address.
struct Vector {
    kind: String,
    values: Params,
    url: String,
}

fn code(cell: &str) -> &str {
    cell.strip_prefix('`').unwrap().strip_suffix('`').unwrap()
}

/// `name=value name="a value"`, as the table writes its inputs.
fn values(input: &str) -> Params {
    let mut values = Params::new();
    let mut rest = input.trim_start();
    while let Some((name, tail)) = rest.split_once('=') {
        let (value, tail) = match tail.strip_prefix('"') {
            Some(quoted) => quoted.split_once('"').unwrap(),
            None => tail.split_once(' ').unwrap_or((tail, "")),
        };
        let value = match name {
            "t" => json!(value.parse::<f64>().unwrap()),
            "p" => json!(value.parse::<u64>().unwrap()),
            "display_code" => json!(value.parse::<bool>().unwrap()),
            _ => json!(value),
        };
        assert_eq!(values.insert(name.to_owned(), value), None, "{input}");
        rest = tail.trim_start();
    }
    assert_eq!(rest, "", "{input}");
    values
}

fn vectors() -> Vec<Vector> {
    let (_, table) = include_str!("../../../api/weburls.md")
        .split_once("## Test vectors")
        .unwrap();
    let mut rows = table.lines().filter(|line| line.starts_with('|'));
    assert_eq!(rows.next(), Some("| kind | input | URL |"));
    assert_eq!(rows.next(), Some("|---|---|---|"));
    rows.map(|row| {
        let mut cells = row
            .strip_prefix("| ")
            .unwrap()
            .strip_suffix(" |")
            .unwrap()
            .split(" | ");
        let kind = cells.next().unwrap().to_owned();
        let values = match cells.next().unwrap() {
            "(nothing)" => Params::new(),
            input => values(code(input)),
        };
        let url = code(cells.next().unwrap()).to_owned();
        assert_eq!(cells.next(), None, "{row}");
        Vector { kind, values, url }
    })
    .collect()
}

static VECTORS: LazyLock<Vec<Vector>> = LazyLock::new(vectors);

#[test]
fn all_vectors_of_addresses() {
    assert_eq!(VECTORS.len(), 36);
    for Vector { kind, values, url } in VECTORS.iter() {
        assert_eq!(&web_url(kind, values).unwrap(), url, "{kind} {values:?}");
    }
    let shown: BTreeSet<_> = VECTORS.iter().map(|vector| vector.kind.as_str()).collect();
    assert_eq!(
        shown,
        PATTERNS.iter().map(|pattern| pattern.kind).collect(),
        "a kind has no vector"
    );
}

fn refused(kind: &str, values: Value) -> (String, String) {
    let error = web_url(kind, values.as_object().unwrap()).unwrap_err();
    assert_eq!(error.kind, ErrorKind::InvalidParameter);
    let param = error.params.first().unwrap();
    (param.name.clone(), param.kind.clone())
}

#[test]
fn bad_input_is_named() {
    let node = "2rii2hzajpc2s3kce3itd2z5esygv";
    for (kind, values, name, fault) in [
        (
            "workspace",
            json!({"domain": "acme"}),
            "folder_name",
            "missing",
        ),
        (
            "workspace",
            json!({"domain": null, "folder_name": "x"}),
            "domain",
            "missing",
        ),
        (
            "browse",
            json!({"domain": "evil.example/"}),
            "domain",
            "invalid",
        ),
        ("browse", json!({"domain": "a"}), "domain", "invalid"),
        ("browse", json!({"domain": "Acme"}), "domain", "invalid"),
        ("browse", json!({"domain": "-acme"}), "domain", "invalid"),
        (
            "browse",
            json!({"domain": "x".repeat(64)}),
            "domain",
            "invalid",
        ),
        ("browse", json!({"domain": 12}), "domain", "type_mismatch"),
        (
            "browse",
            json!({"domain": "acme", "titel": "x"}),
            "titel",
            "unknown",
        ),
        (
            "workspace",
            json!({"domain": "acme", "folder_name": ".."}),
            "folder_name",
            "invalid",
        ),
        (
            "workspace",
            json!({"domain": "acme", "folder_name": ""}),
            "folder_name",
            "invalid",
        ),
        (
            "share",
            json!({"custom_name": "."}),
            "custom_name",
            "invalid",
        ),
        (
            "folder",
            json!({"domain": "acme", "folder_name": "x", "node": "a/b"}),
            "node",
            "invalid",
        ),
        (
            "folder",
            json!({"domain": "acme", "folder_name": "x", "view": "table"}),
            "view",
            "invalid",
        ),
        (
            "folder",
            json!({"domain": "acme", "folder_name": "x", "tab": true}),
            "tab",
            "type_mismatch",
        ),
        (
            "preview",
            json!({"domain": "acme", "folder_name": "x", "node": node, "t": -1}),
            "t",
            "invalid",
        ),
        (
            "preview",
            json!({"domain": "acme", "folder_name": "x", "node": node, "t": "soon"}),
            "t",
            "type_mismatch",
        ),
        (
            "preview",
            json!({"domain": "acme", "folder_name": "x", "node": node, "p": 0}),
            "p",
            "invalid",
        ),
        (
            "preview",
            json!({"domain": "acme", "folder_name": "x", "node": node, "p": 1.5}),
            "p",
            "invalid",
        ),
        (
            "preview",
            json!({"domain": "acme", "folder_name": "x", "node": node, "comment": "a b"}),
            "comment",
            "invalid",
        ),
        (
            "chat",
            json!({"domain": "acme", "folder_name": "x", "chat": "a&b"}),
            "chat",
            "invalid",
        ),
        ("claim", json!({"token": ""}), "token", "invalid"),
        ("onboarding", json!({"domain": "acme"}), "org_id", "missing"),
        (
            "onboarding",
            json!({"org_id": "1234567890123456789"}),
            "domain",
            "missing",
        ),
        (
            "onboarding",
            json!({"org_id": "12", "domain": "acme"}),
            "org_id",
            "invalid",
        ),
        (
            "connect",
            json!({"auth_request_id": "r", "display_code": "true"}),
            "display_code",
            "type_mismatch",
        ),
        ("api_keys", json!({"domain": "acme"}), "domain", "unknown"),
        ("wrokspace", json!({}), "kind", "unknown"),
    ] {
        assert_eq!(
            refused(kind, values.clone()),
            (name.into(), fault.into()),
            "{kind} {values}"
        );
    }
}

#[test]
fn a_kind_nearly_right_is_answered_with_the_right_one() {
    let error = web_url("share-preveiw", &Params::new()).unwrap_err();
    assert_eq!(
        error.message,
        "kind: is not known; did you mean share_preview?"
    );
}

/// Every variant with every value set, against the vectors' way of giving the same.
#[test]
fn a_typed_page_has_the_address_of_its_values() {
    let text = |text: &str| text.to_owned();
    let (domain, folder_name, node) = (text("acme"), text("q4"), text("2abc"));
    let moment = Moment {
        comment: Some(text("ca1")),
        seconds: Some(45.5),
        page: Some(3),
    };
    let workspace = json!({"domain": "acme", "folder_name": "q4"});
    let share = json!({"domain": "acme", "custom_name": "abc", "title": "A b"});
    let moments = json!({"node": "2abc", "comment": "ca1", "t": 45.5, "p": 3});
    let with = |values: &Value, more: Value| {
        let mut values = values.as_object().unwrap().clone();
        values.extend(more.as_object().unwrap().clone());
        Value::Object(values)
    };
    let pages = [
        (
            Page::Workspace {
                domain: domain.clone(),
                folder_name: folder_name.clone(),
            },
            "workspace",
            workspace.clone(),
        ),
        (
            Page::Folder {
                domain: domain.clone(),
                folder_name: folder_name.clone(),
                node: Some(node.clone()),
                view: Some(View::Metadata),
                tab: Some(Tab::Comments),
            },
            "folder",
            with(
                &workspace,
                json!({"node": "2abc", "view": "metadata", "tab": "comments"}),
            ),
        ),
        (
            Page::Preview {
                domain: domain.clone(),
                folder_name: folder_name.clone(),
                node: node.clone(),
                moment: moment.clone(),
            },
            "preview",
            with(&workspace, moments.clone()),
        ),
        (
            Page::Chat {
                domain: domain.clone(),
                folder_name: folder_name.clone(),
                chat: text("c1"),
            },
            "chat",
            with(&workspace, json!({"chat": "c1"})),
        ),
        (
            Page::Note {
                domain: domain.clone(),
                folder_name: folder_name.clone(),
                note: text("n1"),
            },
            "note",
            with(&workspace, json!({"note": "n1"})),
        ),
        (
            Page::ShareSettings {
                domain: domain.clone(),
                folder_name: Some(folder_name.clone()),
                custom_name: text("abc"),
            },
            "share_settings",
            with(&workspace, json!({"custom_name": "abc"})),
        ),
        (
            Page::Browse {
                domain: domain.clone(),
            },
            "browse",
            json!({"domain": "acme"}),
        ),
        (
            Page::OrgSettings {
                domain: domain.clone(),
            },
            "org_settings",
            json!({"domain": "acme"}),
        ),
        (
            Page::Billing {
                domain: domain.clone(),
            },
            "billing",
            json!({"domain": "acme"}),
        ),
        (
            Page::Share {
                domain: Some(domain.clone()),
                custom_name: text("abc"),
                title: Some(text("A b")),
            },
            "share",
            share.clone(),
        ),
        (
            Page::SharePreview {
                domain: Some(domain.clone()),
                custom_name: text("abc"),
                title: Some(text("A b")),
                node: node.clone(),
                moment,
            },
            "share_preview",
            with(&share, moments),
        ),
        (
            Page::FileShare { id: text("12") },
            "fileshare",
            json!({"id": "12"}),
        ),
        (
            Page::QuickShare { id: text("qs-1") },
            "quickshare",
            json!({"id": "qs-1"}),
        ),
        (
            Page::Claim {
                token: Secret::new("a b"),
            },
            "claim",
            json!({"token": "a b"}),
        ),
        (
            Page::Onboarding {
                org: Some((text("1234567890123456789"), domain)),
            },
            "onboarding",
            json!({"org_id": "1234567890123456789", "domain": "acme"}),
        ),
        (Page::ApiKeys, "api_keys", json!({})),
        (
            Page::Connect {
                auth_request_id: text("r"),
                display_code: true,
            },
            "connect",
            json!({"auth_request_id": "r", "display_code": true}),
        ),
    ];
    for (page, kind, values) in pages {
        assert_eq!(
            page.url(),
            web_url(kind, values.as_object().unwrap()),
            "{kind}"
        );
        assert!(page.url().is_ok(), "{kind}");
    }
}

#[test]
fn seconds_that_are_no_number_are_refused_and_not_lost() {
    for seconds in [f64::NAN, f64::INFINITY, -1.0] {
        let page = Page::Preview {
            domain: "acme".into(),
            folder_name: "q4".into(),
            node: "2abc".into(),
            moment: Moment {
                seconds: Some(seconds),
                ..Moment::default()
            },
        };
        assert_eq!(page.url().unwrap_err().params[0].name, "t");
    }
}

#[test]
fn a_transfer_token_is_not_shown() {
    let page = Page::Claim {
        token: Secret::new("canary"),
    };
    assert!(!format!("{page:?}").contains("canary"));
    assert_eq!(page.url().unwrap(), "https://go.fast.io/claim?token=canary");
}

/// Anything, and what attacks a path, a query or a header.
fn hostile() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        r"[./\\%?#&=:@ \r\n\t0aé-]{0,12}",
        Just("..".to_owned()),
        Just("%2e%2e".to_owned()),
        Just("//evil.example".to_owned()),
    ]
}

proptest! {
    /// Whatever the values hold: ASCII, the same host, as many segments and query values as the pattern has.
    #[test]
    fn nothing_leaves_its_place(kind in prop::sample::select(PATTERNS.iter().map(|pattern| pattern.kind).collect::<Vec<_>>()), texts in prop::collection::vec(hostile(), 12), t in any::<f64>(), p in any::<u64>()) {
        let vector = VECTORS.iter().find(|vector| vector.kind == kind).unwrap();
        let mut values = vector.values.clone();
        for (value, text) in values.values_mut().zip(&texts) {
            if value.is_string() {
                *value = json!(text);
            }
        }
        if kind.ends_with("preview") {
            values.insert("t".into(), json!(t));
            values.insert("p".into(), json!(p));
        }
        // Most host names are refused, which would hide the rest.
        for domain in [None, Some("acme")] {
            if let (Some(value), Some(domain)) = (values.get_mut("domain"), domain) {
                *value = json!(domain);
            }
            let Ok(url) = web_url(kind, &values) else { continue };
            prop_assert!(url.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~%/:?&=".contains(&b)), "{}", url);
            let rest = url.strip_prefix("https://").unwrap();
            let (host, rest) = rest.split_once('/').unwrap();
            let label = host.strip_suffix(".fast.io").unwrap();
            prop_assert!(label.len() > 1 && !label.contains('.'), "{}", url);
            let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
            prop_assert!(!path.contains([':', '&', '=']) && !query.contains(['/', ':', '?']), "{}", url);
            let segments: Vec<_> = path.split('/').collect();
            prop_assert!(segments.iter().all(|s| !matches!(*s, "" | "." | "..")), "{}", url);
            let wanted = vector.url.split("://").nth(1).unwrap();
            let wanted = wanted.split('?').next().unwrap().split('/').count() - 1;
            let slug_left_out = usize::from(kind == "share");
            prop_assert!(segments.len() == wanted || segments.len() + slug_left_out == wanted, "{}", url);
            prop_assert!(query.split('&').all(|pair| pair.is_empty() || pair.matches('=').count() == 1), "{}", url);
        }
    }

    /// A title can do no harm, and decoding a name gives the name.
    #[test]
    fn names_arrive_as_they_were(name in hostile(), title in hostile()) {
        let page = Page::Share { domain: None, custom_name: name.clone(), title: Some(title.clone()) };
        let Ok(url) = page.url() else {
            prop_assert!(matches!(name.as_str(), "" | "." | ".."));
            return Ok(());
        };
        let rest = url.strip_prefix("https://go.fast.io/shared/").unwrap();
        let (first, second) = rest.split_once('/').unwrap_or((rest, ""));
        prop_assert_eq!(decoded(first), name);
        prop_assert_eq!(decoded(second), slug(&title));
    }
}

fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        rest = tail;
        if *first == b'%' {
            let hex = std::str::from_utf8(&rest[..2]).unwrap();
            bytes.push(u8::from_str_radix(hex, 16).unwrap());
            rest = &rest[2..];
        } else {
            bytes.push(*first);
        }
    }
    String::from_utf8(bytes).unwrap()
}
