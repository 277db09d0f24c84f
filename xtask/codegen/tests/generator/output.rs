//! Generating: the same bytes each time, and a check that names what is stale.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Component, Path};
use std::process::Command;

use crate::api_dir;
use fastio_codegen::emit::EMITTERS;
use fastio_codegen::{load, openapi, output};
use serde_json::Value;

#[test]
fn generating_twice_gives_the_same_bytes() {
    let render = || output::render(&load(&api_dir()).unwrap()).unwrap();
    let (first, second) = (render(), render());
    assert!(!first.is_empty());
    for (one, other) in first.iter().zip(&second) {
        assert_eq!(one, other);
    }
    assert_eq!(first.len(), second.len());
}

/// Runs the generator; whether it succeeded, and what it said.
fn run(out: &Path, command: &str) -> (bool, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_fastio-codegen"))
        .arg("--api")
        .arg(api_dir())
        .arg("--out")
        .args([out.as_os_str(), command.as_ref()])
        .output()
        .unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    (output.status.success(), said)
}

/// The paths that stand before a word of the generator's lines.
fn named<'a>(said: &'a str, before: &str, after: &str) -> BTreeSet<&'a str> {
    let lines = said.lines().filter_map(|line| line.strip_prefix(before));
    lines.filter_map(|line| line.strip_suffix(after)).collect()
}

#[test]
fn check_names_each_stale_file_and_generate_mends_it() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path();
    assert!(run(out, "generate").0);
    assert_eq!(run(out, "check"), (true, String::new()));

    let touched = "core/description/src/generated/operations/table.txt";
    let lost = "transport-native/src/generated/system.rs";
    let stray = "core/description/src/generated/models/old/lamps.rs";
    let text = fs::read_to_string(out.join(touched)).unwrap();
    fs::write(out.join(touched), format!("{text}\n")).unwrap();
    fs::remove_file(out.join(lost)).unwrap();
    fs::create_dir(out.join(stray).parent().unwrap()).unwrap();
    fs::write(out.join(stray), "").unwrap();
    let stale = BTreeSet::from([touched, lost, stray]);
    // What Python leaves beside its modules is not ours.
    let cache = out.join("bindings-python/python/fastio/_generated/__pycache__");
    fs::create_dir(&cache).unwrap();
    fs::write(cache.join("lamps.pyc"), [0xff]).unwrap();

    let (good, said) = run(out, "check");
    assert!(!good);
    assert_eq!(
        named(&said, "", ": stale; run `cargo xtask codegen`"),
        stale
    );
    let (good, said) = run(out, "generate");
    assert!(good);
    assert_eq!(named(&said, "wrote ", ""), BTreeSet::from([touched, lost]));
    assert_eq!(named(&said, "removed ", ""), BTreeSet::from([stray]));
    assert_eq!(run(out, "check"), (true, String::new()));
    assert_eq!(fs::read_to_string(out.join(touched)).unwrap(), text);
}

#[test]
fn every_emitter_has_a_folder_of_its_own() {
    let mut folders = BTreeSet::new();
    for emitter in EMITTERS {
        let path = Path::new(emitter.folder);
        assert!(
            path.components()
                .all(|part| matches!(part, Component::Normal(_)))
        );
        assert!(folders.insert(emitter.folder), "{}", emitter.folder);
    }
    for file in output::render(&load(&api_dir()).unwrap()).unwrap() {
        let inside = |folder: &&str| Path::new(&file.path).starts_with(folder);
        assert!(folders.iter().any(inside), "{}", file.path);
        let (first, _) = file.text.split_once('\n').unwrap();
        assert!(first.contains("Generated from core/api"), "{}", file.path);
    }
}

#[test]
fn what_users_read_sends_them_to_no_file_of_the_description() {
    let files = fs::read_dir(api_dir()).unwrap();
    let names: Vec<String> = files
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    for file in output::render(&load(&api_dir()).unwrap()).unwrap() {
        let named = names.iter().find(|name| file.text.contains(*name));
        assert_eq!(named, None, "{}", file.path);
    }
}

/// The operations of a path, variants included.
fn ids<'a>(value: &'a Value, into: &mut BTreeSet<&'a str>) {
    let Value::Object(item) = value else { return };
    for operation in item.values().filter(|o| o.get("operationId").is_some()) {
        let variants = operation.get("x-variants").and_then(Value::as_array);
        let own = operation
            .get("x-variants-only")
            .is_none()
            .then_some(operation);
        for one in own.into_iter().chain(variants.into_iter().flatten()) {
            let id = one.get("operationId").and_then(Value::as_str).unwrap();
            assert!(into.insert(id), "{id} twice");
        }
        assert!(operation.pointer("/responses/default").is_some());
    }
}

#[test]
fn the_bundle_has_every_operation_and_no_dangling_reference() {
    let api = load(&api_dir()).unwrap();
    let bundle: Value = serde_json::from_str(&openapi(&api_dir()).unwrap()).unwrap();
    let paths = bundle.get("paths").and_then(Value::as_object).unwrap();
    let mut bundled = BTreeSet::new();
    paths.values().for_each(|item| ids(item, &mut bundled));
    let known: BTreeSet<&str> = api.operations.iter().map(|o| o.name.as_str()).collect();
    assert_eq!(bundled, known);

    let text = bundle.to_string();
    let references = text.split("\"$ref\":\"#").skip(1);
    let targets: BTreeSet<&str> = references
        .filter_map(|rest| rest.split('"').next())
        .collect();
    assert!(!targets.is_empty());
    for target in targets {
        assert!(bundle.pointer(target).is_some(), "{target}");
    }
}
