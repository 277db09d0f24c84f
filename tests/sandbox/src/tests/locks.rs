//! locks.* of storage.yaml.

use super::desk::Desk;
use serde_json::json;

#[test]
fn a_lock_is_its_holders_until_released() {
    let mut desk = Desk::new();
    let node = desk.file("a.txt", "x");
    let lock = desk.path(&format!("{node}/lock/"));
    let (status, payload) = desk.post(&lock, &[("duration", "60")]);
    assert_eq!(status, 200, "{payload}");
    let token = payload["lock_token"].as_str().unwrap().to_owned();
    assert_eq!(
        desk.read(&format!("{node}/details/"))["node"]["locked"],
        true
    );
    let member = std::mem::take(&mut desk.token);
    desk.token = desk.world.sign_in("owner");
    let update = desk.path(&format!("{node}/update/"));
    assert_eq!(desk.post(&update, &[("name", "b.txt")]).0, 423);
    assert_eq!(desk.post(&lock, &[]).0, 423);
    assert_eq!(desk.delete(&desk.path(&format!("{node}/delete/"))).0, 423);
    desk.token = member;
    let beat = desk.path(&format!("{node}/lock/heartbeat/"));
    desk.world.now = desk.world.now.plus_s(50);
    assert_eq!(desk.post(&beat, &[("lock_token", &token)]).0, 200);
    assert_eq!(desk.post(&beat, &[("lock_token", "other")]).0, 423);
    desk.world.now = desk.world.now.plus_s(50);
    assert_eq!(desk.delete(&format!("{lock}?lock_token=other")).0, 423);
    let released = desk.delete(&format!("{lock}?lock_token={token}"));
    assert_eq!(released, (200, json!({"released": true})));
    assert_eq!(desk.delete(&format!("{lock}?lock_token={token}")).0, 404);
    assert_eq!(desk.delete(&lock).0, 406);
}

#[test]
fn a_lock_ends_by_itself() {
    let mut desk = Desk::new();
    let node = desk.file("a.txt", "x");
    let lock = desk.path(&format!("{node}/lock/"));
    assert_eq!(desk.post(&lock, &[("duration", "60")]).0, 200);
    desk.token = desk.world.sign_in("owner");
    assert_eq!(desk.post(&lock, &[]).0, 423);
    desk.world.now = desk.world.now.plus_s(60);
    assert_eq!(desk.post(&lock, &[]).0, 200);
}
