//! One function a step.

use crate::world::World;
use fastio_native::models::Context;
use fastio_native::{
    AnswerEvent, CallOptions, Client, Credential, Error, ErrorKind, Event, Input, OAuth, Progress,
    Result,
};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// The steps there are functions for, in the order of the table.
pub const NAMES: &[&str] = &[
    "sign_in",
    "create_org",
    "create_workspace",
    "create_folder",
    "upload_small",
    "upload_large",
    "fill_folder",
    "list",
    "get_details",
    "ask",
    "search",
    "download",
    "bad_parameter",
    "unauthenticated",
    "refresh",
    "not_found",
    "conflict",
    "rate_limited",
    "server_error_retried",
    "server_error",
    "cut_connection",
    "unknown_outcome",
    "cancel_upload",
    "close",
    "no_secrets",
];

pub async fn run(world: &mut World, step: &str, given: &Value) -> Result<Value> {
    let outcome = match step {
        "sign_in" => sign_in(world, given).await,
        "create_org" => create_org(world, given).await,
        "create_workspace" => create_workspace(world, given).await,
        "create_folder" => create_folder(world, given).await,
        "upload_small" => upload_small(world, given).await,
        "upload_large" => upload_large(world, given).await,
        "fill_folder" => fill_folder(world, given).await,
        "list" => list(world, given).await,
        "get_details" => get_details(world).await,
        "ask" => ask(world, given).await,
        "search" => search(world, given).await,
        "download" => download(world).await,
        "bad_parameter" => create_folder(world, given).await,
        "unauthenticated" => unauthenticated(world, given).await,
        "refresh" => refresh(world).await,
        "not_found" => not_found(world, given).await,
        "conflict" => conflict(world, given).await,
        "rate_limited" | "server_error_retried" | "cut_connection" => who(&world.client()).await,
        "server_error" => server_error(world, given).await,
        "unknown_outcome" => unknown_outcome(world, given).await,
        "cancel_upload" => cancel_upload(world, given).await,
        "close" => close(world).await,
        "no_secrets" => no_secrets(world),
        other => panic!("no function for {other}"),
    };
    if let Err(error) = &outcome {
        world.shown.note(format!("{error} {error:?}"));
    }
    outcome
}

fn text(given: &Value, name: &str) -> String {
    given[name].as_str().expect(name).to_owned()
}

fn size(given: &Value, name: &str) -> u64 {
    given[name].as_u64().expect(name)
}

fn pattern(size: u64) -> Vec<u8> {
    (0..u32::try_from(size).unwrap())
        .map(|at| (at.wrapping_mul(2_654_435_761) >> 13).to_le_bytes()[0])
        .collect()
}

/// What is there has an id.
fn id(id: Option<&String>) -> String {
    id.expect("an id").clone()
}

async fn who(client: &Client) -> Result<Value> {
    let user = client.users().get_me().await?;
    Ok(json!({"email": user.email_address}))
}

async fn sign_in(world: &mut World, given: &Value) -> Result<Value> {
    let client = world.builder(Credential::None).build()?;
    client
        .sign_in(text(given, "email"), text(given, "password"))
        .await?;
    world.client = Some(client);
    who(&world.client()).await
}

async fn create_org(world: &mut World, given: &Value) -> Result<Value> {
    let client = world.client();
    let org = client
        .orgs()
        .create(text(given, "domain"))
        .name(text(given, "name"))
        .await?;
    world.org = id(org.id.as_ref());
    client.billing().subscribe(&world.org).await?;
    Ok(json!({"domain": org.domain}))
}

async fn create_workspace(world: &mut World, given: &Value) -> Result<Value> {
    let workspace = world
        .client()
        .workspaces()
        .create(
            &world.org,
            text(given, "folder_name"),
            text(given, "name"),
            text(given, "perm_join"),
            text(given, "perm_member_manage"),
        )
        .intelligence(true)
        .await?;
    world.workspace = id(workspace.id.as_ref());
    Ok(json!({"folder_name": workspace.folder_name}))
}

async fn create_folder(world: &mut World, given: &Value) -> Result<Value> {
    let folder = world
        .client()
        .storage()
        .create_folder(
            Context::Workspace,
            &world.workspace,
            "root",
            text(given, "name"),
        )
        .await?;
    world.folder = id(folder.id.as_ref());
    Ok(json!({"name": folder.name, "type": folder.r#type}))
}

async fn upload_small(world: &mut World, given: &Value) -> Result<Value> {
    let stored = world
        .client()
        .upload(Input::bytes(text(given, "name"), text(given, "text")))
        .to_workspace(&world.workspace)
        .folder(&world.folder)
        .await?;
    world.small = id(stored.node_id.as_ref());
    Ok(json!({"size": stored.size, "crc32c": stored.crc32c}))
}

async fn upload_large(world: &mut World, given: &Value) -> Result<Value> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(text(given, "name"));
    std::fs::write(&path, pattern(size(given, "size"))).unwrap();
    let mut upload = world
        .client()
        .upload(&path)
        .to_workspace(&world.workspace)
        .chunk_size(size(given, "chunk_size"))
        .start()
        .await?;
    let (mut last, mut never_back) = (Progress::default(), true);
    while let Some(event) = upload.next_event().await {
        if let Event::Progress(now) = event {
            never_back &= now.sent >= last.sent && now.confirmed >= last.confirmed;
            last = now;
        }
    }
    let stored = upload.await?;
    world.large = id(stored.node_id.as_ref());
    Ok(
        json!({"size": stored.size, "crc32c": stored.crc32c, "never_back": never_back, "last": last}),
    )
}

async fn fill_folder(world: &mut World, given: &Value) -> Result<Value> {
    create_folder(world, given).await?;
    let mut created = tokio::task::JoinSet::new();
    for number in 0..size(given, "count") {
        let create = world.client().storage().create_folder(
            Context::Workspace,
            &world.workspace,
            &world.folder,
            format!("folder {number}"),
        );
        created.spawn(async move { create.await });
    }
    let mut count = 0;
    while let Some(folder) = created.join_next().await {
        folder.unwrap()?;
        count += 1;
    }
    Ok(json!({"created": count}))
}

async fn list(world: &mut World, given: &Value) -> Result<Value> {
    let listing = || {
        let client = world.client();
        let storage = client.storage();
        let list = storage.list(Context::Workspace, &world.workspace, &world.folder);
        list.page_size(i64::try_from(size(given, "page_size")).unwrap())
    };
    let mut nodes = listing().items();
    let (mut items, mut names) = (0, BTreeSet::new());
    while let Some(node) = nodes.next().await.transpose()? {
        items += 1;
        names.insert(node.name.clone());
    }
    let page = listing().await?;
    let more = page
        .pagination
        .as_ref()
        .and_then(|pagination| pagination.has_more);
    Ok(json!({"items": items, "distinct_names": names.len(), "first_page_has_more": more}))
}

async fn get_details(world: &mut World) -> Result<Value> {
    let client = world.client();
    let node = client
        .storage()
        .get(Context::Workspace, &world.workspace, &world.large)
        .await?;
    Ok(json!({"name": node.name, "size": node.size, "type": node.r#type}))
}

async fn ask(world: &mut World, given: &Value) -> Result<Value> {
    let client = world.client();
    let mut answering = client
        .ask(text(given, "question"))
        .in_workspace(&world.workspace)
        .start()?;
    let (mut started, mut pieces) = (false, String::new());
    while let Some(event) = answering.next_event().await {
        match event {
            AnswerEvent::Started { .. } => started = true,
            AnswerEvent::Text { text } => pieces.push_str(&text),
            _ => {}
        }
    }
    let answer = answering.await?;
    let cited = answer.cited()?;
    let small = Some(world.small.as_str());
    Ok(json!({
        "status": answer.status,
        "truncated": answer.truncated,
        "started": started,
        "pieces_make_the_text": !pieces.is_empty() && pieces == answer.text,
        "cites_small_file": cited.iter().any(|citation| citation.node_id.as_deref() == small),
    }))
}

async fn search(world: &mut World, given: &Value) -> Result<Value> {
    let client = world.client();
    let found = client
        .storage()
        .search(Context::Workspace, &world.workspace, text(given, "search"))
        .await?;
    let finds = found
        .files
        .iter()
        .flatten()
        .any(|(id, _)| *id == world.small);
    Ok(json!({"finds_small_file": finds}))
}

async fn download(world: &mut World) -> Result<Value> {
    let folder = tempfile::tempdir().unwrap();
    let saved = world
        .client()
        .download(&world.large)
        .from_workspace(&world.workspace)
        .to_folder(folder.path())
        .await?;
    let bytes = std::fs::read(&saved.path).unwrap();
    Ok(json!({
        "name": saved.path.file_name().unwrap().to_str(),
        "size": saved.size,
        "crc32c": saved.crc32c,
        "verified": saved.verified,
        "same_bytes": bytes == pattern(saved.size),
    }))
}

async fn unauthenticated(world: &mut World, given: &Value) -> Result<Value> {
    let key = text(given, "api_key");
    world.secrets.lock().unwrap().push(key.clone());
    let client = world.builder(Credential::ApiKey(key.into())).build()?;
    who(&client).await
}

async fn refresh(world: &mut World) -> Result<Value> {
    let oauth = OAuth {
        client_id: world.seed("/oauth/client_id"),
        access_token: None,
        refresh_token: world.seed("/oauth/refresh_token").into(),
        expires_at_unix_ms: None,
    };
    let renewed = std::sync::Arc::new(std::sync::atomic::AtomicU64::new(0));
    let (count, secrets) = (renewed.clone(), world.secrets.clone());
    let client = world
        .builder(Credential::OAuth(oauth))
        .on_new_tokens(move |tokens| {
            count.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
            secrets
                .lock()
                .unwrap()
                .push(tokens.access_token.expose().to_owned());
        })
        .build()?;
    let mut result = who(&client).await?;
    world.shown.note(format!("{client:?}"));
    result["new_tokens"] = renewed.load(std::sync::atomic::Ordering::SeqCst).into();
    Ok(result)
}

async fn not_found(world: &mut World, given: &Value) -> Result<Value> {
    let client = world.client();
    client
        .storage()
        .get(Context::Workspace, &world.workspace, text(given, "node_id"))
        .await?;
    Ok(Value::Null)
}

async fn conflict(world: &mut World, given: &Value) -> Result<Value> {
    world
        .client()
        .storage()
        .update(Context::Workspace, &world.workspace, &world.small)
        .name(text(given, "name"))
        .if_version_id(text(given, "if_version_id"))
        .await?;
    Ok(Value::Null)
}

async fn server_error(world: &mut World, given: &Value) -> Result<Value> {
    let max_attempts = u32::try_from(size(given, "max_attempts")).ok();
    let once = CallOptions {
        max_attempts,
        ..CallOptions::default()
    };
    who(&world.client().with_options(once)).await
}

async fn unknown_outcome(world: &mut World, given: &Value) -> Result<Value> {
    world.client().orgs().create(text(given, "domain")).await?;
    Ok(Value::Null)
}

async fn cancel_upload(world: &mut World, given: &Value) -> Result<Value> {
    let upload = world
        .client()
        .upload(Input::bytes(
            text(given, "name"),
            pattern(size(given, "size")),
        ))
        .to_workspace(&world.workspace)
        .chunk_size(size(given, "chunk_size"))
        .start()
        .await?;
    let before = world.stats().await["requests"]["uploads.send_chunk"].as_u64();
    world
        .until("chunks", |stats| {
            stats["requests"]["uploads.send_chunk"].as_u64() > before
        })
        .await;
    upload.cancel();
    let ended: std::result::Result<_, Error> = upload.await;
    let cancelled = ended.is_err_and(|error| error.kind == ErrorKind::Cancelled);
    let left = world
        .until("no session", |stats| stats["upload_sessions"] == 0)
        .await;
    Ok(json!({"cancelled": cancelled, "sessions_left": left["upload_sessions"]}))
}

async fn close(world: &mut World) -> Result<Value> {
    let client = world.client.take().expect("signed in");
    world.shown.note(format!("{client:?}"));
    drop(client);
    let stats = world
        .until("nothing left", |stats| {
            stats["open_connections"] == 0 && stats["upload_sessions"] == 0
        })
        .await;
    Ok(json!({
        "open_connections": stats["open_connections"],
        "upload_sessions": stats["upload_sessions"],
    }))
}

fn no_secrets(world: &mut World) -> Result<Value> {
    let mut secrets = world.secrets.lock().unwrap().clone();
    secrets.push(world.seed("/users/owner/password"));
    secrets.push(world.seed("/users/owner/api_key"));
    secrets.push(world.seed("/oauth/refresh_token"));
    let shown = world.shown.text();
    let found = secrets
        .iter()
        .filter(|secret| shown.contains(secret.as_str()))
        .count();
    Ok(json!({"shown_something": shown.contains("users.get_me"), "secrets_shown": found}))
}
