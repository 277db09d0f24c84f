//! File Shares of fileshares.yaml, and the write-back of section 10 of upload-behaviour.md.

use super::By;
use super::desk::Desk;
use crate::reply::ReplyBody;
use serde_json::{Value, json};

/// A file of the member's with a share of it that `agent` may edit.
struct Shared {
    desk: Desk,
    node: String,
    share: String,
    /// The one who writes back.
    editor: String,
}

fn shared() -> Shared {
    let mut desk = Desk::new();
    let node = desk.file("plan.txt", "first");
    let target = format!("/workspace/{}/create/fileshare/", desk.workspace);
    let (status, reply) = desk.post(&target, &[("node", &node)]);
    assert_eq!((status, &reply["result"]), (200, &json!(true)), "{reply}");
    let share = &reply["fileshare"];
    assert_eq!(share["access_option"], "named_people");
    assert_eq!(share["file"]["name"], "plan.txt");
    let share = share["fileshare"].as_str().unwrap().to_owned();
    let editor = desk.world.sign_in("agent");
    Shared {
        desk,
        node,
        share,
        editor,
    }
}

impl Shared {
    fn grant(&mut self, capability: &str) {
        let user = self.desk.world.seed("/users/agent/id");
        let target = format!("/fileshare/{}/grants/", self.share);
        let form = [("user", user.as_str()), ("capability", capability)];
        assert_eq!(self.desk.post(&target, &form).0, 200);
    }

    /// The ids of the versions as a holder of the link sees them, the current one first.
    fn versions(&mut self) -> Vec<String> {
        let target = format!("/fileshare/{}/storage/versions/", self.share);
        let (status, reply) = self.desk.world.get(&target, &By::Bearer(&self.editor));
        assert_eq!(status, 200, "{reply}");
        let all = reply["versions"].as_array().unwrap();
        all.iter()
            .map(|version| version["id"].as_str().unwrap().to_owned())
            .collect()
    }

    fn write_back(&mut self, bytes: &[u8], more: &[(&str, &str)]) -> super::Got {
        let size = bytes.len().to_string();
        let mut fields = vec![
            ("name", "plan.txt"),
            ("size", size.as_str()),
            ("action", "update"),
            ("instance_id", self.share.as_str()),
            ("file_id", self.node.as_str()),
        ];
        fields.extend(more);
        let member = std::mem::replace(&mut self.desk.token, self.editor.clone());
        let got = self.desk.send_file("/upload/", &fields, bytes);
        self.desk.token = member;
        got
    }

    fn outcome(&mut self, reply: &Value) -> Value {
        let id = reply["id"].as_str().unwrap().to_owned();
        let member = std::mem::replace(&mut self.desk.token, self.editor.clone());
        let session = self.desk.session_later(&id);
        self.desk.token = member;
        session
    }
}

#[test]
fn who_may_edit_replaces_the_file_and_a_stale_version_conflicts() {
    let mut shared = shared();
    shared.grant("edit");
    let first = shared.versions();
    let (status, reply) = shared.write_back(b"second", &[("if_version_id", &first[0])]);
    assert_eq!(status, 200, "{reply}");
    assert_eq!(shared.outcome(&reply)["status"], "complete");
    let second = shared.versions();
    assert_eq!(second[1..], first);
    // The same again: the reply cannot tell, the session does.
    let (status, reply) = shared.write_back(b"third", &[("if_version_id", &first[0])]);
    assert_eq!(status, 200, "{reply}");
    let session = shared.outcome(&reply);
    assert_eq!(session["status"], "assembly_failed");
    let bare = second[0].replace('-', "");
    let message = format!("CONFLICT_VERSION_MISMATCH:{bare}");
    assert_eq!(
        (session["status_message"].as_str(), bare.len()),
        (Some(message.as_str()), 29)
    );
    assert_eq!(shared.versions(), second, "nothing is stored");
    // Without a condition the last one wins, and in chunks it works as well.
    let (_, reply) = shared.write_back(b"fourth", &[]);
    assert_eq!(shared.outcome(&reply)["status"], "complete");
    let target = format!("/fileshare/{}/storage/read/", shared.share);
    let editor = shared.editor.clone();
    let read = shared.desk.fetch(&target, &By::Bearer(&editor), &[]);
    let ReplyBody::Content { content, .. } = &read.body else {
        panic!("no content");
    };
    assert_eq!(content.read(99).unwrap(), b"fourth");
}

#[test]
fn of_two_write_backs_at_once_one_wins() {
    let mut shared = shared();
    shared.grant("edit");
    let first = shared.versions().remove(0);
    let (_, one) = shared.write_back(b"one", &[("if_version_id", &first)]);
    let (_, two) = shared.write_back(b"two", &[("if_version_id", &first)]);
    let mut ends = [shared.outcome(&one), shared.outcome(&two)]
        .map(|session| session["status"].as_str().unwrap().to_owned());
    ends.sort();
    assert_eq!(ends, ["assembly_failed", "complete"]);
    assert_eq!(shared.versions().len(), 2);
}

#[test]
fn a_write_back_needs_an_explicit_grant_and_the_bound_file() {
    let mut shared = shared();
    // The agent account is a member of the workspace, which is not enough.
    assert_eq!(shared.write_back(b"x", &[]).0, 403);
    shared.grant("download");
    assert_eq!(shared.write_back(b"x", &[]).0, 403);
    shared.grant("edit");
    let other = shared.desk.file("other.txt", "o");
    let bound = std::mem::replace(&mut shared.node, other);
    assert_eq!(shared.write_back(b"x", &[]).0, 404);
    shared.node = bound;
    assert_eq!(shared.write_back(b"x", &[]).0, 200);
    let target = format!("/fileshare/{}/delete/", shared.share);
    assert_eq!(shared.desk.delete(&target).0, 200);
    assert_eq!(shared.write_back(b"x", &[]).0, 404, "revoked");
}

#[test]
fn a_link_is_as_open_as_it_was_made() {
    let mut desk = Desk::new();
    let node = desk.file("plan.txt", "first");
    let target = format!("/workspace/{}/create/fileshare/", desk.workspace);
    let form = [
        ("node", node.as_str()),
        ("access_option", "anyone_with_link"),
        ("password", "open sesame"),
        ("expires", "60"),
    ];
    let (_, reply) = desk.post(&target, &form);
    let share = reply["fileshare"]["fileshare"].as_str().unwrap().to_owned();
    let details = format!("/fileshare/{share}/details/");
    assert_eq!(desk.fetch(&details, &By::Nobody, &[]).status, 401);
    let password = [("x-ve-password", "open sesame")];
    let reply = desk.fetch(&details, &By::Nobody, &password);
    assert_eq!(reply.status, 200);
    assert_eq!(
        reply.value()["fileshare"]["effective_capability"],
        "download"
    );
    let listed = format!("/workspace/{}/list/fileshares/", desk.workspace);
    assert_eq!(desk.get(&listed).1["fileshares"][0]["grant_count"], 0);
    desk.world.pass(60_000);
    assert_eq!(desk.fetch(&details, &By::Nobody, &password).status, 404);
    // Named people only: a stranger has to say who it is, and then has no grant.
    let (_, reply) = desk.post(&target, &[("node", &node)]);
    let share = reply["fileshare"]["fileshare"].as_str().unwrap().to_owned();
    let details = format!("/fileshare/{share}/details/");
    assert_eq!(desk.fetch(&details, &By::Nobody, &[]).status, 401);
    let folder = [("node", "root")];
    assert!(desk.post(&target, &folder).0 >= 400);
}
