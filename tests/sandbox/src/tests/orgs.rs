//! orgs.yaml and billing.yaml: an organization from its creation to its subscription.

use super::{By, World, names};

#[test]
fn a_new_organization_pays_before_it_works() {
    let mut world = World::new();
    let token = world.sign_in("member");
    let by = By::Bearer(&token);
    let form = [("domain", "acme-labs"), ("name", "Acme Labs")];
    let (status, payload) = world.post("/org/create/", &by, &form);
    assert_eq!(status, 200, "{payload}");
    let org = &payload["org"];
    assert_eq!(
        (org["domain"].as_str(), org["name"].as_str()),
        (Some("acme-labs"), Some("Acme Labs"))
    );
    assert_eq!(
        (org["user_permission"].as_str(), org["subscriber"].as_bool()),
        (Some("owner"), Some(false))
    );
    assert_eq!(
        org["billing_email"], "member@sandbox.test",
        "the caller's when left out"
    );
    let create = "/org/acme-labs/create/workspace/";
    let workspace = [
        ("folder_name", "acme-files"),
        ("name", "Acme files"),
        ("perm_join", "Member or above"),
        ("perm_member_manage", "Admin or above"),
    ];
    let (status, error) = world.post(create, &by, &workspace);
    assert_eq!(
        (status, error["params"]["reason"].as_str()),
        (402, Some("subscription_required"))
    );
    let (_, plans) = world.get("/org/billing/plan/list/", &by);
    let plan = plans["plans"][0]["id"].as_str().unwrap().to_owned();
    let billing = "/org/acme-labs/billing/";
    let (status, error) = world.post(billing, &by, &[("billing_plan", "gratis")]);
    assert_eq!((status, names(&error)), (406, vec!["billing_plan"]));
    let (status, result) = world.post(billing, &by, &[("billing_plan", &plan)]);
    assert_eq!(
        (status, result["is_active"].as_bool()),
        (201, Some(true)),
        "a new subscription"
    );
    assert_eq!(
        world
            .post(billing, &by, &[("billing_plan", "growth_monthly")])
            .0,
        200,
        "a change"
    );
    let (status, payload) = world.post(create, &by, &workspace);
    assert_eq!(status, 200);
    assert_eq!(payload["workspace"]["org_domain"], "acme-labs");
}

#[test]
fn the_documented_constraints_of_a_domain_hold() {
    let mut world = World::new();
    let token = world.sign_in("owner");
    let by = By::Bearer(&token);
    // ids.md, section 5: 2 to 63 characters of that pattern.
    let long = "a".repeat(64);
    for domain in ["a", "-ab", "ab-", "Acme", "a_b", "", long.as_str()] {
        let (status, error) = world.post("/org/create/", &by, &[("domain", domain)]);
        assert_eq!((status, names(&error)), (406, vec!["domain"]), "{domain}");
    }
    let (status, _) = world.post("/org/create/", &by, &[("domain", "sandbox")]);
    assert_eq!(status, 400, "the domain is taken (class 1605)");
    let short = [("domain", "ab"), ("name", "No")];
    assert_eq!(names(&world.post("/org/create/", &by, &short).1), ["name"]);
}

#[test]
fn lists_show_what_the_caller_is_a_member_of() {
    let mut world = World::new();
    let token = world.sign_in("member");
    let by = By::Bearer(&token);
    for domain in ["org-one", "org-two"] {
        world.post("/org/create/", &by, &[("domain", domain)]);
    }
    let (_, page) = world.get("/orgs/list/?limit=2", &by);
    assert_eq!(page["orgs"].as_array().unwrap().len(), 2);
    assert_eq!(page["pagination"]["total"], 3);
    assert_eq!(page["pagination"]["has_more"], true);
    assert_eq!(page["orgs"][0]["member"], true);
    let (_, page) = world.get("/orgs/list/?limit=2&offset=2", &by);
    assert_eq!(page["orgs"].as_array().unwrap().len(), 1);
    assert_eq!(page["pagination"]["has_more"], false);
    let (status, error) = world.get("/orgs/list/?limit=0", &by);
    assert_eq!((status, names(&error)), (406, vec!["limit"]));
    let owner = world.sign_in("owner");
    let (_, page) = world.get("/orgs/list/", &By::Bearer(&owner));
    assert_eq!(page["pagination"]["total"], 1);
}

#[test]
fn an_update_is_partial_and_for_admins() {
    let mut world = World::new();
    let token = world.sign_in("owner");
    let by = By::Bearer(&token);
    let target = "/org/sandbox/update/";
    let form = [
        ("description", "A description of the org"),
        ("homepage_url", "https://x.test"),
    ];
    let (_, payload) = world.post(target, &by, &form);
    assert_eq!(payload["org"]["description"], "A description of the org");
    assert_eq!(payload["org"]["name"], "Sandbox", "what was not sent stays");
    let (_, payload) = world.post(target, &by, &[("description", "")]);
    assert!(payload["org"]["description"].is_null());
    assert_eq!(world.post(target, &by, &[("description", "short")]).0, 406);
    assert_eq!(world.post(target, &by, &[]).0, 406);
    let member = world.sign_in("member");
    let (status, error) = world.post(target, &By::Bearer(&member), &[("name", "Mine")]);
    assert_eq!((status, error["code"].as_u64()), (401, Some(10545)));
    let stranger = world.seed("/users/totp/api_key");
    let (status, error) = world.get("/org/sandbox/details/", &By::Bearer(&stranger));
    assert_eq!(
        (status, error["code"].as_u64()),
        (401, Some(10545)),
        "no member at all"
    );
    assert_eq!(
        world
            .get("/org/sandbox/public/details/", &By::Bearer(&stranger))
            .0,
        200
    );
}

#[test]
fn levels_of_output_grow_and_exclude_one_another() {
    let mut world = World::new();
    let token = world.sign_in("owner");
    let by = By::Bearer(&token);
    let keys = |world: &mut World, level: &str| {
        let (_, payload) = world.get(&format!("/org/sandbox/details/?output={level}"), &by);
        let org = payload["org"].as_object().unwrap();
        org.keys().cloned().collect::<Vec<_>>()
    };
    let terse = keys(&mut world, "terse");
    let standard = keys(&mut world, "standard,unknown-token");
    let full = keys(&mut world, "full");
    assert!(terse.len() < standard.len() && standard.len() < full.len());
    assert!(terse.iter().all(|key| standard.contains(key)));
    assert!(standard.iter().all(|key| full.contains(key)));
    let (status, error) = world.get("/org/sandbox/details/?output=terse,full", &by);
    assert_eq!((status, names(&error)), (406, vec!["output"]));
}

#[test]
fn a_cancelled_subscription_runs_to_its_end_and_can_be_taken_back() {
    let mut world = World::new();
    let key = world.seed("/users/owner/api_key");
    let by = By::Bearer(&key);
    let billing = "/org/sandbox/billing/";
    let (_, cancelled) = world.delete(billing, &by);
    assert_eq!(cancelled["status"], "scheduled_cancellation");
    let end = cancelled["cancel_at"].as_u64().unwrap();
    assert_eq!(
        world.get("/org/sandbox/details/", &by).1["org"]["subscriber"],
        true
    );
    world.now = crate::time::Now(end * 1000);
    assert_eq!(
        world.get("/org/sandbox/details/", &by).1["org"]["subscriber"],
        false
    );
}
