//! workspaces.yaml: creation, names, archive.

use super::{By, World, names};

fn create(world: &mut World, by: &By<'_>, folder: &str) -> super::Got {
    let form = [
        ("folder_name", folder),
        ("name", "A workspace"),
        ("perm_join", "Admin or above"),
        ("perm_member_manage", "Admin or above"),
        ("intelligence", "false"),
    ];
    world.post("/org/sandbox/create/workspace/", by, &form)
}

#[test]
fn a_workspace_is_made_found_and_changed() {
    let mut world = World::new();
    let token = world.sign_in("member");
    let by = By::Bearer(&token);
    let (status, payload) = create(&mut world, &by, "berichte-für-2026");
    assert_eq!(status, 200, "{payload}");
    let workspace = &payload["workspace"];
    let id = workspace["id"].as_str().unwrap().to_owned();
    assert_eq!(id.len(), 19);
    assert_eq!(
        (
            workspace["intelligence"].as_bool(),
            workspace["archived"].as_bool()
        ),
        (Some(false), Some(false))
    );
    let by_name = "/workspace/berichte-f%C3%BCr-2026/details/";
    assert_eq!(world.get(by_name, &by).1["workspace"]["id"], id);
    let (_, payload) = world.post(
        &format!("/workspace/{id}/update/"),
        &by,
        &[("intelligence", "true")],
    );
    assert_eq!(payload["workspace"]["intelligence"], true);
    assert_eq!(payload["workspace"]["name"], "A workspace");
    let (_, all) = world.get("/workspaces/all/", &by);
    assert_eq!(all["workspaces"].as_array().unwrap().len(), 2);
}

#[test]
fn the_documented_constraints_hold() {
    let mut world = World::new();
    let token = world.sign_in("owner");
    let by = By::Bearer(&token);
    // ids.md, section 5: 4 to 80 letters, digits and hyphens of any script, counted in code points.
    let (eighty, more) = ("漢".repeat(80), "漢".repeat(81));
    for wrong in ["abc", "with space", "under_score", more.as_str()] {
        let (status, error) = create(&mut world, &by, wrong);
        assert_eq!(
            (status, names(&error)),
            (406, vec!["folder_name"]),
            "{wrong}"
        );
    }
    assert_eq!(create(&mut world, &by, &eighty).0, 200);
    assert_eq!(
        create(&mut world, &by, "sandbox-files").0,
        400,
        "unique over the whole service"
    );
    let (status, error) = world.post(
        "/org/sandbox/create/workspace/",
        &by,
        &[("folder_name", "four")],
    );
    assert_eq!(
        (status, names(&error)),
        (406, vec!["name", "perm_join", "perm_member_manage"])
    );
    let form = [
        ("folder_name", "four"),
        ("name", "Four"),
        ("perm_join", "Everybody"),
        ("perm_member_manage", "Member or above"),
    ];
    let (_, error) = world.post("/org/sandbox/create/workspace/", &by, &form);
    assert_eq!(
        (names(&error), error["params"][0]["kind"].as_str()),
        (vec!["perm_join"], Some("invalid"))
    );
}

#[test]
fn an_archived_workspace_is_read_only() {
    let mut world = World::new();
    let token = world.sign_in("owner");
    let by = By::Bearer(&token);
    let at = |end: &str| format!("/workspace/sandbox-files/{end}/");
    for _ in 0..2 {
        assert_eq!(
            world.post(&at("archive"), &by, &[]).0,
            200,
            "twice is the same"
        );
    }
    assert_eq!(
        world.get(&at("details"), &by).1["workspace"]["archived"],
        true
    );
    assert_eq!(
        world.post(&at("update"), &by, &[("name", "New name")]).0,
        403
    );
    let listed = |world: &mut World, archived: &str| {
        let (_, page) = world.get(
            &format!("/org/sandbox/list/workspaces/?archived={archived}"),
            &by,
        );
        page["workspaces"].as_array().unwrap().len()
    };
    assert_eq!(
        (listed(&mut world, "false"), listed(&mut world, "true")),
        (0, 1)
    );
    assert_eq!(world.post(&at("unarchive"), &by, &[]).0, 200);
    assert_eq!(
        world.post(&at("update"), &by, &[("name", "New name")]).0,
        200
    );
    let member = world.sign_in("member");
    let (status, error) = world.post(&at("archive"), &By::Bearer(&member), &[]);
    assert_eq!((status, error["code"].as_u64()), (401, Some(10545)));
}

#[test]
fn deleting_needs_the_name_in_the_query() {
    let mut world = World::new();
    let token = world.sign_in("owner");
    let by = By::Bearer(&token);
    let target = "/workspace/sandbox-files/delete/";
    assert_eq!(names(&world.delete(target, &by).1), ["confirm"]);
    assert_eq!(world.delete(&format!("{target}?confirm=other"), &by).0, 406);
    assert_eq!(
        world
            .delete(&format!("{target}?confirm=sandbox-files"), &by)
            .0,
        200
    );
    assert_eq!(world.get("/workspace/sandbox-files/details/", &by).0, 404);
}
