//! People: signing up, second factors, invitations, roles.

use crate::world::World;
use fastio_native::models::Entity;
use fastio_native::{Client, ErrorKind, Secret};
use std::time::{SystemTime, UNIX_EPOCH};

const PASSWORD: &str = "sandbox-password";

/// The code of the newest mail to an address.
async fn mailed(world: &World, to: &str) -> String {
    let mail = world.control(&format!("mail?to={to}")).await;
    let newest = mail["mail"].as_array().unwrap().last().unwrap();
    newest["code"].as_str().unwrap().to_owned()
}

/// A new account whose address is verified.
async fn sign_up(world: &World, email: &str) -> Client {
    let nobody = world.builder().build().unwrap();
    nobody
        .users()
        .create(email, PASSWORD, true)
        .first_name("New")
        .await
        .unwrap();
    let client = world.builder().sign_in(email, PASSWORD).await.unwrap();
    client.auth().validate_email(email).await.unwrap();
    let code = mailed(world, &email.replace('@', "%40")).await;
    client
        .auth()
        .validate_email(email)
        .email_token(code)
        .await
        .unwrap();
    client
}

fn totp(secret: &str) -> String {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    fastio_sandbox::totp::code(secret, now.as_secs()).unwrap()
}

#[tokio::test]
async fn a_new_account_is_verified_and_may_begin() {
    let world = World::start().await;
    let client = sign_up(&world, "new@far.test").await;
    let me = client.users().get_me().await.unwrap();
    assert_eq!(me.email_address.as_deref(), Some("new@far.test"));
    assert_eq!(me.first_name.as_deref(), Some("New"));
    let org = client
        .orgs()
        .create("new-org")
        .name("New org")
        .await
        .unwrap();
    // An id beyond 2^53 is a text.
    let id = org.id.clone().unwrap();
    assert!(id.len() >= 19, "{id}");
    let orgs = client.orgs().list().items().collect().await.unwrap();
    let domains: Vec<_> = orgs
        .iter()
        .filter_map(|org| org.domain.as_deref())
        .collect();
    assert_eq!(domains, ["new-org"]);
    let taken = client.orgs().create("sandbox").await.unwrap_err();
    assert!((400..500).contains(&taken.status), "{taken:?}");
}

#[tokio::test]
async fn a_second_factor_is_set_up_and_used() {
    let world = World::start().await;
    let client = world
        .builder()
        .sign_in("member@sandbox.test", PASSWORD)
        .await
        .unwrap();
    let enabled = client.auth().enable_two_factor("totp").await.unwrap();
    let uri = enabled.binding_uri.as_ref().unwrap();
    assert!(!format!("{enabled:?}").contains("secret="), "{enabled:?}");
    let secret = uri
        .expose()
        .split(['?', '&'])
        .find_map(|part| part.strip_prefix("secret="))
        .unwrap()
        .to_owned();
    client
        .auth()
        .verify_two_factor_setup(totp(&secret))
        .await
        .unwrap();
    let again = world.builder().build().unwrap();
    let error = again
        .sign_in("member@sandbox.test", PASSWORD)
        .await
        .unwrap_err();
    assert_eq!(error.kind, ErrorKind::SecondFactorRequired);
    let wrong = again
        .sign_in("member@sandbox.test", PASSWORD)
        .code("000000x")
        .await
        .unwrap_err();
    assert_eq!(wrong.kind, ErrorKind::Unauthenticated, "{wrong:?}");
    again
        .sign_in("member@sandbox.test", PASSWORD)
        .code(Secret::new(totp(&secret)))
        .await
        .unwrap();
    again.users().get_me().await.unwrap();
}

#[tokio::test]
async fn an_invited_address_becomes_a_member_with_a_role() {
    let world = World::start().await;
    let owner = world.client("owner");
    let here = || (Entity::Workspace, world.workspace());
    let (entity, id) = here();
    owner
        .members()
        .add(entity, id, "friend@far.test")
        .permissions("guest")
        .await
        .unwrap();
    let (entity, id) = here();
    let invitations = owner.members().list_invitations(entity, id);
    assert_eq!(invitations.items().collect().await.unwrap().len(), 1);

    let friend = sign_up(&world, "friend@far.test").await;
    let mut received = friend.users().list_invitations().items();
    assert!(received.next().await.unwrap().is_ok());
    friend.users().accept_all_invitations().await.unwrap();
    let seen = friend.workspaces().get(world.workspace()).await.unwrap();
    assert_eq!(seen.folder_name.as_deref(), Some("sandbox-files"));
    let error = friend
        .workspaces()
        .update(world.workspace())
        .name("Mine")
        .await
        .unwrap_err();
    assert!(
        matches!(
            error.kind,
            ErrorKind::Forbidden | ErrorKind::Unauthenticated
        ),
        "{error:?}"
    );

    let me = friend.users().get_me().await.unwrap();
    let (entity, id) = here();
    owner
        .members()
        .update(entity, id, me.id.as_deref().unwrap())
        .permissions("admin")
        .await
        .unwrap();
    friend
        .workspaces()
        .update(world.workspace())
        .name("Ours")
        .await
        .unwrap();
    let (entity, id) = here();
    owner
        .members()
        .remove(entity, id, "friend@far.test")
        .await
        .unwrap();
    let error = friend
        .workspaces()
        .get(world.workspace())
        .await
        .unwrap_err();
    assert!(
        matches!(
            error.kind,
            ErrorKind::Forbidden | ErrorKind::Unauthenticated | ErrorKind::NotFound
        ),
        "{error:?}"
    );
}
