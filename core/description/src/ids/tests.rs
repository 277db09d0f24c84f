use super::*;
use proptest::prelude::*;

/// A row of the table of test vectors: number, rule, input, outcome.
struct Vector {
    number: u32,
    rule: String,
    input: String,
    outcome: String,
}

fn vectors() -> Vec<Vector> {
    let (_, table) = include_str!("../../../api/ids.md")
        .split_once("## 7. Test vectors")
        .unwrap();
    let rows = table.lines().filter_map(|line| {
        let mut cells = line.strip_prefix("| ")?.strip_suffix(" |")?.split(" | ");
        let number = cells.next()?.parse().ok()?;
        let rule = cells.next()?.to_owned();
        let input = cells.next()?;
        let input = if input == "empty string" {
            ""
        } else {
            input.strip_prefix('`')?.strip_suffix('`')?
        };
        Some(Vector {
            number,
            rule,
            input: input.to_owned(),
            outcome: cells.next()?.to_owned(),
        })
    });
    let rows: Vec<Vector> = rows.collect();
    let numbers: Vec<u32> = rows.iter().map(|row| row.number).collect();
    assert_eq!(numbers, (1..=67).collect::<Vec<_>>());
    rows
}

/// What the rules say of an id, in the words of the table.
fn opaque_outcome(id: &str) -> String {
    if let Err(fault) = check_sendable(id) {
        return format!("not sendable: {fault}");
    }
    match canonical(id) {
        Ok(bare) => format!(
            "sendable, canonical → `{bare}`, shown `{}`, table says {}",
            display(id),
            kind_of(id)
        ),
        Err(fault) => format!("sendable, not canonical: {fault}"),
    }
}

#[test]
fn all_vectors_of_identifiers() {
    let mut checked = 0;
    for Vector {
        number,
        rule,
        input,
        outcome,
    } in vectors()
    {
        let said = match rule.as_str() {
            "OpaqueId" => opaque_outcome(&input),
            "NodeRef" if matches!(input.as_str(), "root" | "trash") => format!("valid → `{input}`"),
            "NodeRef" => match canonical(&input) {
                Ok(bare) => format!("valid → `{bare}`"),
                Err(fault) => format!("sendable, not canonical: no alias, and {fault}"),
            },
            // As a number it is read by hosts, not here; quote_big_integers sees to it.
            "ProfileId" if outcome.starts_with("as a JSON number") => {
                assert!(input.parse::<u64>().unwrap() > 1 << 53);
                outcome.clone()
            }
            "ProfileId" => said(check_profile_id(&input), &format!("valid → `{input}`")),
            "Template id" => match check_template_id(&input) {
                Ok(()) => format!("valid → `{input}`, case kept"),
                Err(_) => "invalid: prefix is not `mt_`".into(),
            },
            "Scope" => said(check_scope(&input), "valid"),
            // Names are parameters: their rules stand in the operation table and are checked with it.
            "Org domain" | "Workspace folder_name" | "Share custom_name" | "Share title" => {
                continue;
            }
            other => panic!("a rule that this test does not know: {other}"),
        };
        // The table writes characters as Python does.
        assert_eq!(said.replace('é', "\\xe9"), outcome, "vector {number}");
        checked += 1;
    }
    assert_eq!(checked, 45);
}

fn said(outcome: Result<(), IdFault>, valid: &str) -> String {
    match outcome {
        Ok(()) => valid.to_owned(),
        Err(fault) => format!("invalid: {fault}"),
    }
}

#[test]
fn ids_are_at_most_128_characters_long() {
    assert!(is_sendable(&"x".repeat(128)));
    assert_eq!(check_sendable(&"x".repeat(129)), Err(IdFault::TooLong(129)));
}

#[test]
fn spellings_of_one_id_are_the_same() {
    assert!(same(
        "2YXH5-OJAKX-R3MWZ-TY6TV-K66CJ-NQSW",
        "2yxh5ojakxr3mwzty6tvk66cjnqsw"
    ));
    assert!(same("root", "root"));
    assert!(!same("root", "Root"));
    assert!(!same(
        "2yxh5ojakxr3mwzty6tvk66cjnqsw",
        "2yxh5ojakxr3mwzty6tvk66cjnqsx"
    ));
}

proptest! {
    /// What is sendable cannot leave its place in a path, a list or a header.
    #[test]
    fn sendable_ids_hold_nothing_that_separates(id in ".{0,140}") {
        if is_sendable(&id) {
            prop_assert!((1..=128).contains(&id.len()));
            prop_assert!(!id.contains(['/', '.', ',', '%', '?', '#', ' ', '\r', '\n', '\0', ':', '\\']));
        }
        let _ = (canonical(&id), display(&id), kind_of(&id), check_profile_id(&id), check_scope(&id), check_template_id(&id));
    }

    /// Canonical and shown forms lead to one another, however the id was written.
    #[test]
    fn forms_lead_to_one_another(id in "[0-9a-zA-Z]{29,30}", hyphens in prop::collection::vec(0usize..30, 0..6)) {
        let bare = canonical(&id).unwrap();
        prop_assert_eq!(canonical(&display(&id)).unwrap(), bare.clone());
        prop_assert_eq!(display(&bare), display(&id));
        let mut written = id.clone();
        for at in hyphens {
            written.insert(at.min(written.len()), '-');
        }
        prop_assert!(same(&written, &id));
    }
}
