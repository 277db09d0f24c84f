//! Imports by URL of uploads.yaml. The sandbox knows of the web what it was told.

use super::By;
use super::desk::{Desk, names};
use crate::content::Content;
use crate::domain::web::{Failure, Source};
use serde_json::{Value, json};

const URL: &str = "https://example.com/files/report.txt";

fn tell(desk: &mut Desk, url: &str, source: Source) {
    let web = &mut desk.world.state.web;
    web.sources.insert(url.to_owned(), source);
}

fn import(desk: &mut Desk, url: &str, more: &[(&str, &str)]) -> super::Got {
    let workspace = desk.workspace.clone();
    let mut form = vec![
        ("source_url", url),
        ("profile_id", workspace.as_str()),
        ("profile_type", "workspace"),
    ];
    form.extend(more);
    desk.post("/web_upload/", &form)
}

fn id(reply: &Value) -> String {
    reply["id"].as_str().unwrap().to_owned()
}

/// The states a job goes through, looked at so many times.
fn states(desk: &mut Desk, id: &str, times: u64, every_ms: u64) -> Vec<String> {
    let mut seen = Vec::new();
    for _ in 0..times {
        let (status, job) = desk.get(&format!("/web_upload/{id}/details/"));
        assert_eq!(status, 200, "{job}");
        let state = job["status"].as_str().unwrap().to_owned();
        if seen.last() != Some(&state) {
            seen.push(state);
        }
        desk.world.pass(every_ms);
    }
    seen
}

#[test]
fn what_is_at_an_address_is_fetched_into_storage() {
    let mut desk = Desk::new();
    let content = Content::from(b"from the web".to_vec());
    tell(&mut desk, URL, Source::Content(content));
    let (status, job) = import(&mut desk, URL, &[]);
    assert_eq!((status, job["status"].as_str()), (200, Some("pending")));
    let expected = ["pending", "queued", "downloading", "uploading", "complete"];
    assert_eq!(states(&mut desk, &id(&job), 100, 1), expected);
    let listed = desk.read("root/list/");
    assert_eq!(names(&listed), ["report.txt"]);
    assert_eq!(listed["nodes"][0]["size"], 12);
    // The same name again is a version, as with any upload.
    let named = [("file_name", "report.txt")];
    let (_, job) = import(&mut desk, URL, &named);
    states(&mut desk, &id(&job), 100, 1);
    let node = listed["nodes"][0]["id"].as_str().unwrap();
    let versions = desk.read(&format!("{node}/versions/"));
    assert_eq!(versions["versions"].as_array().unwrap().len(), 2);
}

#[test]
fn a_source_that_cannot_be_fetched_fails_without_a_word() {
    let mut desk = Desk::new();
    for (failure, ms) in [
        (None, 5),
        (Some(Failure::Refused), 5),
        (Some(Failure::Cut), 5),
        (Some(Failure::Timeout), 600),
    ] {
        desk.world.state.web.sources.clear();
        if let Some(failure) = failure {
            tell(&mut desk, URL, Source::Failure(failure));
        }
        let (status, job) = import(&mut desk, URL, &[]);
        assert_eq!(status, 200, "{failure:?}");
        let mut seen = states(&mut desk, &id(&job), 40, 1);
        seen.extend(states(&mut desk, &id(&job), 61, ms));
        seen.dedup();
        let expected = ["pending", "queued", "downloading", "failed"];
        assert_eq!(seen, expected, "{failure:?}");
    }
    assert_eq!(names(&desk.read("root/list/")), Vec::<&str>::new());
}

#[test]
fn plain_http_and_private_addresses_are_refused() {
    let mut desk = Desk::new();
    for url in [
        "http://example.com/a.txt",
        "https://example.com:8443/a.txt",
        "https://127.0.0.1/a.txt",
        "ftp://example.com/a.txt",
    ] {
        let (status, error) = import(&mut desk, url, &[]);
        assert_eq!(status, 406, "{url}");
        assert_eq!(super::names(&error), ["source_url"]);
    }
}

#[test]
fn jobs_are_listed_by_status_and_canceled() {
    let mut desk = Desk::new();
    tell(&mut desk, URL, Source::Content(Content::default()));
    let first = id(&import(&mut desk, URL, &[]).1);
    let second = id(&import(&mut desk, URL, &[]).1);
    let cancel = format!("/web_upload/?id={first}");
    for _ in 0..2 {
        assert_eq!(desk.delete(&cancel), (200, json!({})));
    }
    desk.world.pass(1000);
    assert_eq!(desk.delete(&format!("/web_upload/?id={second}")).0, 406);
    let (_, all) = desk.get("/web_upload/");
    assert_eq!(
        all["web_uploads"],
        json!([
            {"id": first, "status": "canceled"},
            {"id": second, "status": "complete"},
        ])
    );
    let (_, page) = desk.get("/web_upload/?status=complete&limit=1");
    assert_eq!(page["web_uploads"][0]["id"], second);
    assert_eq!(page["pagination"]["has_more"], false);
    let token = desk.world.sign_in("owner");
    let other = format!("/web_upload/{second}/details/");
    assert_eq!(desk.world.get(&other, &By::Bearer(&token)).0, 404);
}
