use super::{By, World};
use serde_json::Value;

const SEARCH: &str = "/workspace/sandbox-files/storage/search/";

fn world() -> World {
    let mut world = World::new();
    world.file(
        "Upload limits.md",
        "# Limits\n\nA batch holds at most 200 files.",
    );
    world.file("batch.md", "Nothing to see here.");
    world.file("batches of things.txt", "A recipe for bread.");
    world.file("cats.txt", "Cats sleep. A batch of cats sleeps longer.");
    world
}

fn search(world: &mut World, query: &[(&str, &str)]) -> Value {
    let key = world.seed("/users/owner/api_key");
    let query: String = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(query)
        .finish();
    let (status, found) = world.get(&format!("{SEARCH}?{query}"), &By::Bearer(&key));
    assert_eq!(status, 200, "{found}");
    found
}

fn names(found: &Value) -> Vec<&str> {
    let files = found["files"].as_object().unwrap();
    files
        .values()
        .map(|hit| hit["name"].as_str().unwrap())
        .collect()
}

#[test]
fn hits_come_in_the_documented_order() {
    let mut world = world();
    world.pass(1000);
    let found = search(&mut world, &[("search", "batch")]);
    let names = names(&found);
    assert_eq!(&names[..2], ["batch.md", "batches of things.txt"]);
    assert_eq!(names.len(), 4);
    let hits: Vec<&Value> = found["files"].as_object().unwrap().values().collect();
    let best = hits
        .iter()
        .map(|hit| hit["relevance_score"].as_f64().unwrap());
    assert_eq!(best.fold(0.0, f64::max), 1.0);
    let by_content = hits.iter().find(|hit| hit["name"] == "cats.txt").unwrap();
    assert_eq!(by_content["match_source"], "semantic");
    assert_eq!(by_content["score_source"], "semantic");
    let passage = &by_content["best_chunk"];
    assert_eq!(passage["position"], 0);
    assert!(passage["text"].as_str().unwrap().contains("batch of cats"));
    assert_eq!(found["search_metadata"]["semantic_available"], true);
    assert_eq!(found["pagination"]["total"], 4);
}

#[test]
fn a_fresh_file_is_found_by_name_at_once_and_by_content_later() {
    let mut world = world();
    assert_eq!(names(&search(&mut world, &[("search", "recipe")])), [""; 0]);
    let fresh = search(&mut world, &[("search", "batch")]);
    assert_eq!(names(&fresh).len(), 2);
    world.pass(1000);
    let later = search(&mut world, &[("search", "recipe")]);
    assert_eq!(names(&later), ["batches of things.txt"]);
}

#[test]
fn names_alone_content_alone_and_precise_names() {
    let mut world = world();
    world.pass(1000);
    let by_name = search(
        &mut world,
        &[("search", "batch"), ("search_in", "filename")],
    );
    assert_eq!(names(&by_name), ["batch.md", "batches of things.txt"]);
    let hit = by_name["files"]
        .as_object()
        .unwrap()
        .values()
        .next()
        .unwrap();
    assert!(hit.get("relevance_score").is_none());
    assert_eq!(by_name["search_metadata"]["semantic_available"], false);
    let by_content = search(&mut world, &[("search", "batch"), ("search_in", "content")]);
    let mut found = names(&by_content);
    found.sort_unstable();
    assert_eq!(found, ["Upload limits.md", "cats.txt"]);
    let glob = [("search", "*.TXT"), ("name_match", "glob")];
    assert_eq!(names(&search(&mut world, &glob)).len(), 2);
    let cased = [
        ("search", "*.TXT"),
        ("name_match", "glob"),
        ("case_sensitive", "1"),
    ];
    assert_eq!(names(&search(&mut world, &cased)).len(), 0);
}

#[test]
fn pages_details_and_levels() {
    let mut world = world();
    world.pass(1000);
    let all: Vec<String> = names(&search(&mut world, &[("search", "batch")]))
        .iter()
        .map(|name| (*name).to_owned())
        .collect();
    let mut paged = Vec::new();
    for offset in ["0", "3"] {
        let query = [("search", "batch"), ("limit", "3"), ("offset", offset)];
        let page = search(&mut world, &query);
        assert_eq!(page["pagination"]["has_more"], offset == "0");
        paged.extend(names(&page).iter().map(|name| (*name).to_owned()));
    }
    assert_eq!(paged, all);
    let query = [("search", "cats"), ("details", "true"), ("output", "terse")];
    let terse = search(&mut world, &query);
    assert_eq!(terse["pagination"]["limit"], 10);
    let (id, hit) = terse["files"].as_object().unwrap().iter().next().unwrap();
    assert_eq!(hit["node"]["id"], id.as_str());
    assert_eq!(hit["best_chunk"]["same_as_snippet"], true);
    assert!(hit["best_chunk"]["text"].is_null());
    assert!(hit["content_snippet"].is_string());
}

#[test]
fn a_scope_narrows_the_content_and_a_wrong_one_is_refused() {
    let mut world = world();
    let cats = world.file("more cats.txt", "Another batch.");
    world.pass(1000);
    let key = world.seed("/users/owner/api_key");
    let path = format!("/workspace/sandbox-files/storage/{cats}/details/");
    let (_, node) = world.get(&path, &By::Bearer(&key));
    if let Some(version) = node["node"]["version"].as_str() {
        let scope = format!("{cats}:{version}");
        let query = [
            ("search", "batch"),
            ("search_in", "content"),
            ("files_scope", &scope),
        ];
        let found = search(&mut world, &query);
        assert_eq!(names(&found), ["more cats.txt"]);
        assert_eq!(found["search_metadata"]["scoped"], true);
    }
    for scope in ["nonsense", &format!("{cats}:3aaaa"), "root:1"] {
        let path = format!("{SEARCH}?search=batch&files_scope={scope}");
        assert_eq!(world.get(&path, &By::Bearer(&key)).0, 400, "{scope}");
    }
    for scope in [format!("{cats}:1"), "root:2".to_owned()] {
        let path = format!("{SEARCH}?search=batch&folders_scope={scope}");
        assert_eq!(world.get(&path, &By::Bearer(&key)).0, 400, "{scope}");
    }
    let long = format!("{SEARCH}?name_match=exact&search={}", "x".repeat(257));
    let (status, error) = world.get(&long, &By::Bearer(&key));
    assert_eq!((status, &error["code"]), (400, &144_711.into()));
    assert_eq!(
        world
            .get(&format!("{SEARCH}?search=%20"), &By::Bearer(&key))
            .0,
        406
    );
}

#[test]
fn text_is_read_chunk_by_chunk() {
    let mut world = World::new();
    let lines: Vec<String> = (0..400)
        .map(|n| format!("line {n} is about topic{n}"))
        .collect();
    let text = lines.join("\n");
    let file = world.file("long.txt", &text);
    let key = world.seed("/users/owner/api_key");
    let me = By::Bearer(&key);
    let path = format!("/workspace/sandbox-files/storage/{file}/content/");
    let (status, early) = world.get(&path, &me);
    assert_eq!((status, &early["indexed"]), (200, &false.into()));
    assert_eq!(early["chunks"], serde_json::json!([]));
    world.pass(1000);
    let mut cursor = String::new();
    let mut read = Vec::new();
    loop {
        let query: String = form_urlencoded::Serializer::new(String::new())
            .extend_pairs((!cursor.is_empty()).then_some(("cursor", &cursor)))
            .append_pair("limit", "3")
            .finish();
        let (status, page) = world.get(&format!("{path}?{query}"), &me);
        assert_eq!(status, 200, "{page}");
        assert!(page["chunks"].as_array().unwrap().len() <= 3);
        read.extend(page["chunks"].as_array().unwrap().clone());
        match page["next_cursor"].as_str() {
            Some(next) => next.clone_into(&mut cursor),
            None => break,
        }
    }
    let texts: Vec<&str> = read
        .iter()
        .map(|chunk| chunk["text"].as_str().unwrap())
        .collect();
    assert_eq!(texts.join("\n"), text);
    for (at, chunk) in read.iter().enumerate() {
        assert_eq!(chunk["position"], at);
    }
    let (_, best) = world.get(&format!("{path}?q=topic399"), &me);
    assert_eq!(best["chunks"].as_array().unwrap().len(), 1);
    assert!(
        best["chunks"][0]["text"]
            .as_str()
            .unwrap()
            .contains("topic399")
    );
    assert!(best["chunks"][0]["score"].as_f64().unwrap() > 0.0);
    let (_, small) = world.get(&format!("{path}?max_bytes=1024&limit=20"), &me);
    assert_eq!(small["truncated"], true);
    assert!(small["next_cursor"].is_string());
    for wrong in [
        "chunk_from=5&chunk_to=4",
        "chunk_to=4",
        "q=a&page=1",
        "cursor=AAAA",
    ] {
        assert_eq!(world.get(&format!("{path}?{wrong}"), &me).0, 406, "{wrong}");
    }
}
