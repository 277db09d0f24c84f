//! users.yaml: sign-up with verification, details, changes.

use super::{By, World};

fn sign_up(world: &mut World, email: &str) -> Option<String> {
    let form = [
        ("email_address", email),
        ("password", "pass-word"),
        ("tos_agree", "true"),
        ("agent", "true"),
    ];
    let (status, payload) = world.post("/user/", &By::Nobody, &form);
    assert_eq!(status, 200);
    payload["auth_token"].as_str().map(str::to_owned)
}

#[test]
fn sign_up_signs_in_and_verification_opens_the_rest() {
    let mut world = World::new();
    let email = "new@agent.test";
    let token = sign_up(&mut world, email).unwrap();
    let by = By::Bearer(&token);
    let (status, error) = world.post("/org/create/", &by, &[("domain", "newcomers")]);
    assert_eq!((status, error["code"].as_u64()), (403, Some(10587)));
    // The older way to go on: sign in with the password before verifying.
    assert_eq!(
        world.get("/user/auth/", &By::Basic(email, "pass-word")).0,
        200
    );
    assert_eq!(
        world
            .post("/user/email/validate/", &by, &[("email", email)])
            .0,
        200
    );
    let code = world.mailed(email);
    let wrong = [("email", email), ("email_token", "nope")];
    assert_eq!(world.post("/user/email/validate/", &by, &wrong).0, 406);
    let right = [("email", email), ("email_token", code.as_str())];
    assert_eq!(
        world.post("/user/email/validate/", &By::Nobody, &right).0,
        200
    );
    assert_eq!(
        world
            .post("/org/create/", &by, &[("domain", "newcomers")])
            .0,
        200
    );
    let (_, payload) = world.get("/user/me/details/", &by);
    assert_eq!(payload["user"]["account_type"], "agent");
    assert_eq!(payload["user"]["email_address"], email);
}

#[test]
fn a_known_address_is_no_error_and_no_session() {
    let mut world = World::new();
    assert_eq!(sign_up(&mut world, "owner@sandbox.test"), None);
    assert_eq!(world.state.mail[0].to, "owner@sandbox.test");
}

#[test]
fn every_failed_parameter_is_named_at_once() {
    let mut world = World::new();
    let form = [("email_address", "no address"), ("tos_agree", "false")];
    let (status, error) = world.post("/user/", &By::Nobody, &form);
    assert_eq!(status, 406);
    let mut names = super::names(&error);
    names.sort_unstable();
    assert_eq!(names, ["email_address", "password", "tos_agree"]);
}

#[test]
fn others_see_the_public_part_of_a_user() {
    let mut world = World::new();
    let token = world.sign_in("member");
    let by = By::Bearer(&token);
    let (_, own) = world.get("/user/details/", &by);
    assert_eq!(own["user"]["email_address"], "member@sandbox.test");
    let (_, other) = world.get("/user/owner%40sandbox.test/details/", &by);
    assert_eq!(
        other["user"]["id"].as_str(),
        Some(world.seed("/users/owner/id").as_str())
    );
    assert_eq!(other["user"].get("email_address"), None);
    assert_eq!(world.get("/user/9999999999999999999/details/", &by).0, 404);
}

#[test]
fn email_and_password_need_the_present_password() {
    let mut world = World::new();
    let token = world.sign_in("member");
    let by = By::Bearer(&token);
    assert_eq!(
        world.post("/user/update/", &by, &[]).0,
        406,
        "at least one field"
    );
    assert_eq!(
        world.post("/user/update/", &by, &[("first_name", "Mia")]).0,
        200
    );
    assert_eq!(
        world.get("/user/details/", &by).1["user"]["first_name"],
        "Mia"
    );
    let (status, error) = world.post("/user/update/", &by, &[("password", "x")]);
    assert_eq!(
        (status, super::names(&error)),
        (406, vec!["current_password"])
    );
    let change = [
        ("email_address", "mia@sandbox.test"),
        ("current_password", "sandbox-password"),
    ];
    assert_eq!(world.post("/user/update/", &by, &change).0, 200);
    assert_eq!(
        world.get("/user/details/", &by).1["user"]["email_address"],
        "member@sandbox.test"
    );
    let code = world.mailed("mia@sandbox.test");
    assert_eq!(
        world
            .post("/user/email/change/", &by, &[("token", &code)])
            .0,
        200
    );
    assert_eq!(
        world.get("/user/details/", &by).1["user"]["email_address"],
        "mia@sandbox.test"
    );
    let (status, error) = world.post("/user/update/", &by, &[("phone_country", "41")]);
    assert_eq!((status, super::names(&error)), (406, vec!["phone_number"]));
}
