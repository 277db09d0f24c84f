//! members.yaml: members and invitations, and who may manage them.

use super::{By, World};

fn rows(world: &mut World, by: &By<'_>, entity: &str) -> Vec<(String, String)> {
    let (status, page) = world.get(&format!("/{entity}/members/list/"), by);
    assert_eq!(status, 200, "{page}");
    let users = page["users"].as_array().unwrap();
    let text = |row: &serde_json::Value, key: &str| row[key].as_str().unwrap().to_owned();
    users
        .iter()
        .map(|row| (text(row, "email_address"), text(row, "status")))
        .collect()
}

#[test]
fn users_are_added_by_id_or_address_and_removed() {
    let mut world = World::new();
    let token = world.sign_in("owner");
    let by = By::Bearer(&token);
    assert_eq!(rows(&mut world, &by, "org/sandbox").len(), 3);
    let totp = world.seed("/users/totp/id");
    let target = format!("/org/sandbox/members/{totp}/");
    assert_eq!(world.post(&target, &by, &[("permissions", "admin")]).0, 200);
    assert_eq!(rows(&mut world, &by, "org/sandbox").len(), 4);
    let details = world.get("/org/sandbox/member/totp%40sandbox.test/details/", &by);
    assert_eq!(
        (details.0, details.1["status"].as_str()),
        (200, Some("active"))
    );
    assert_eq!(world.delete(&target, &by).0, 200);
    assert_eq!(world.delete(&target, &by).0, 404, "gone already");
    let owner = world.seed("/users/owner/id");
    assert_eq!(
        world
            .delete(&format!("/org/sandbox/members/{owner}/"), &by)
            .0,
        403,
        "not the owner"
    );
}

#[test]
fn an_unknown_address_is_invited_and_becomes_a_member() {
    let mut world = World::new();
    let token = world.sign_in("owner");
    let by = By::Bearer(&token);
    let form = [("permissions", "guest")];
    assert_eq!(
        world
            .post(
                "/workspace/sandbox-files/members/friend%40far.test/",
                &by,
                &form
            )
            .0,
        200
    );
    let pending = ("friend@far.test".to_owned(), "pending".to_owned());
    assert!(rows(&mut world, &by, "workspace/sandbox-files").contains(&pending));
    let (_, listed) = world.get("/workspace/sandbox-files/members/invitations/list/", &by);
    assert_eq!(listed["invitations"][0]["state"], "pending");
    let account = [
        ("email_address", "friend@far.test"),
        ("password", "p"),
        ("tos_agree", "true"),
    ];
    let (_, payload) = world.post("/user/", &By::Nobody, &account);
    let friend = payload["auth_token"].as_str().unwrap().to_owned();
    let friend = By::Bearer(&friend);
    world.post(
        "/user/email/validate/",
        &friend,
        &[("email", "friend@far.test")],
    );
    let code = world.mailed("friend@far.test");
    world.post(
        "/user/email/validate/",
        &friend,
        &[("email", "friend@far.test"), ("email_token", &code)],
    );
    assert_eq!(
        world.get("/workspace/sandbox-files/details/", &friend).0,
        401
    );
    assert_eq!(
        world.post("/user/invitations/acceptall/", &friend, &[]).0,
        200
    );
    assert_eq!(
        world.get("/workspace/sandbox-files/details/", &friend).0,
        200
    );
    let (_, external) = world.get("/orgs/list/external/", &friend);
    assert_eq!(
        (
            external["orgs"][0]["domain"].as_str(),
            external["orgs"][0]["member"].as_bool()
        ),
        (Some("sandbox"), Some(false))
    );
    assert_eq!(
        world
            .post(
                "/workspace/sandbox-files/update/",
                &friend,
                &[("name", "Mine")]
            )
            .0,
        401
    );
}

#[test]
fn roles_bound_what_is_granted_and_by_whom() {
    let mut world = World::new();
    let token = world.sign_in("member");
    let by = By::Bearer(&token);
    let totp = world.seed("/users/totp/id");
    let org = format!("/org/sandbox/members/{totp}/");
    assert_eq!(
        world.post(&org, &by, &[("permissions", "admin")]).0,
        401,
        "above one's own role"
    );
    assert_eq!(
        world.post(&org, &by, &[("permissions", "guest")]).0,
        406,
        "not granted in an org"
    );
    assert_eq!(
        world.post(&org, &by, &[("permissions", "owner")]).0,
        406,
        "never granted"
    );
    let workspace = format!("/workspace/sandbox-files/members/{totp}/");
    let (status, error) = world.post(&workspace, &by, &[("permissions", "member")]);
    assert_eq!(
        (status, error["code"].as_u64()),
        (401, Some(10545)),
        "perm_member_manage is Admin or above"
    );
    assert_eq!(world.delete("/org/sandbox/member/", &by).0, 200);
    assert_eq!(
        world.get("/workspace/sandbox-files/details/", &by).0,
        401,
        "the workspaces go along"
    );
}

#[test]
fn ownership_is_handed_over() {
    let mut world = World::new();
    let token = world.sign_in("owner");
    let by = By::Bearer(&token);
    assert_eq!(
        world.delete("/org/sandbox/member/", &by).0,
        403,
        "the owner cannot leave"
    );
    assert_eq!(
        world
            .post(
                "/org/sandbox/member/member%40sandbox.test/transfer_ownership/",
                &by,
                &[]
            )
            .0,
        200
    );
    let (_, payload) = world.get("/org/sandbox/details/", &by);
    assert_eq!(payload["org"]["user_permission"], "admin");
}

#[test]
fn an_invitation_is_answered_by_its_key_or_declined() {
    let mut world = World::new();
    let owner = world.sign_in("owner");
    let owner = By::Bearer(&owner);
    // An account that exists is added at once, so the invitation comes before the sign-up.
    for (action, status) in [("decline", 401), ("accept", 200)] {
        assert_eq!(
            world
                .post(
                    "/org/sandbox/members/x%40far.test/",
                    &owner,
                    &[("permissions", "member")]
                )
                .0,
            200
        );
        let key = world.mailed("x@far.test");
        let form = [
            ("email_address", "x@far.test"),
            ("password", "p"),
            ("tos_agree", "true"),
        ];
        let token = world.post("/user/", &By::Nobody, &form).1["auth_token"]
            .as_str()
            .unwrap()
            .to_owned();
        for user in world.state.users.values_mut() {
            user.verified = true;
        }
        let by = By::Bearer(&token);
        let (_, listed) = world.get("/user/invitations/list/", &by);
        assert_eq!(listed["invitations"].as_array().unwrap().len(), 1);
        let target = format!("/org/sandbox/members/join/{key}/{action}/");
        assert_eq!(world.post(&target, &by, &[]).0, 200);
        assert_eq!(world.post(&target, &by, &[]).0, 404, "answered already");
        assert_eq!(world.get("/org/sandbox/details/", &by).0, status);
        world
            .state
            .users
            .retain(|_, user| user.email != "x@far.test");
    }
}

#[test]
fn joining_goes_by_domain_and_by_the_join_permission() {
    let mut world = World::new();
    let totp = world.seed("/users/totp/api_key");
    let stranger = By::Bearer(&totp);
    let join = "/org/sandbox/members/join/";
    assert_eq!(world.post(join, &stranger, &[]).0, 401);
    let owner = world.sign_in("owner");
    world.post(
        "/org/sandbox/update/",
        &By::Bearer(&owner),
        &[("perm_auth_domains", "sandbox.test")],
    );
    assert_eq!(world.post(join, &stranger, &[]).0, 200);
    let (_, available) = world.get("/workspaces/available/", &stranger);
    assert_eq!(available["workspaces"][0]["folder_name"], "sandbox-files");
    assert_eq!(
        world
            .post("/workspace/sandbox-files/members/join/", &stranger, &[])
            .0,
        200
    );
    assert_eq!(
        world.get("/workspace/sandbox-files/details/", &stranger).0,
        200
    );
}
