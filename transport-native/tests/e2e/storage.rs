//! Folders, files, trash, search and versions, by the typed methods.

use crate::world::{World, eventually};
use fastio_native::models::{Context, NodeList, NodeType};
use fastio_native::{Client, ErrorKind};
use serde_json::Value;

const HERE: Context = Context::Workspace;

async fn folder(world: &World, client: &Client, parent: &str, name: &str) -> String {
    let node = client
        .storage()
        .create_folder(HERE, world.workspace(), parent, name)
        .await
        .unwrap();
    assert_eq!(node.r#type, Some(NodeType::Folder));
    assert_eq!(node.name.as_deref(), Some(name));
    node.id.clone().unwrap()
}

async fn names(world: &World, client: &Client, parent: &str) -> Vec<String> {
    let list = client.storage().list(HERE, world.workspace(), parent);
    let nodes = list.items().collect().await.unwrap();
    nodes.into_iter().filter_map(|node| node.name).collect()
}

#[tokio::test]
async fn a_folder_is_listed_page_by_page() {
    let world = World::start().await;
    let client = world.client("owner");
    let root = folder(&world, &client, "root", "many").await;
    let mut expected = Vec::new();
    for number in 0..205 {
        let name = format!("folder {number:03} & \u{e9}");
        folder(&world, &client, &root, &name).await;
        expected.push(name);
    }
    assert_eq!(names(&world, &client, &root).await, expected);
    assert_eq!(world.requests("storage.list").await, 3);

    let list = || {
        client
            .storage()
            .list(HERE, world.workspace(), &root)
            .sort_by("name")
            .sort_dir("desc")
            .page_size(100)
    };
    let mut pages = list().pages();
    let mut seen = Vec::new();
    while let Some(page) = pages.next().await {
        let page = page.unwrap();
        let Some(NodeList::List(nodes)) = &page.nodes else {
            panic!("no list: {:?}", page.nodes);
        };
        let full = page.pagination.as_ref().unwrap();
        assert_eq!(full.has_more, Some(nodes.len() == 100));
        assert_eq!(
            page.reply().page.as_ref().unwrap().next.is_some(),
            nodes.len() == 100
        );
        seen.extend(nodes.iter().filter_map(|node| node.name.clone()));
    }
    expected.reverse();
    assert_eq!(seen, expected);

    // Who stops reading causes no further page.
    let before = world.requests("storage.list").await;
    let mut nodes = list().items();
    assert_eq!(
        nodes.next().await.unwrap().unwrap().name.as_ref(),
        expected.first()
    );
    drop(nodes);
    client.system().ping().await.unwrap();
    assert_eq!(world.requests("storage.list").await, before + 1);

    let error = list().cursor("made up").await.unwrap_err();
    assert!(error.status == 406, "{error:?}");
}

#[tokio::test]
async fn one_node_and_many_are_read() {
    let world = World::start().await;
    let client = world.client("owner");
    let docs = folder(&world, &client, "root", "docs").await;
    let file = world.store(&client, "note.md", "# Hello").await;
    let node = client
        .storage()
        .get(HERE, world.workspace(), &file)
        .output("full")
        .await
        .unwrap();
    assert_eq!(node.r#type, Some(NodeType::File));
    assert_eq!(node.mimetype.as_deref(), Some("text/markdown"));
    assert_eq!(node.size, Some(7));
    assert_eq!(node.parent.as_deref(), Some("root"));
    assert!(node.created.as_ref().unwrap().unix_ms().is_some());
    // What the model does not know stays with it, and the text as sent beside it.
    assert!(node.reply().payload().contains("\"format\""));

    let missing = "2yxh5-ojakx-r3mwz-ty6tv-k66cj-nqsw";
    let many = client
        .storage()
        .get_many(HERE, world.workspace(), [&docs, &file, missing])
        .await
        .unwrap();
    assert_eq!(
        (many.node_count, many.error_count, many.requested_count),
        (Some(2), Some(1), Some(3))
    );
    let error = &many.errors.as_ref().unwrap()[0];
    assert_eq!(error.node_id.as_deref(), Some(missing));
    let error = client
        .storage()
        .get(HERE, world.workspace(), missing)
        .await
        .unwrap_err();
    assert_eq!(
        (error.kind, error.status, error.operation.as_str()),
        (ErrorKind::NotFound, 404, "storage.get")
    );
}

#[tokio::test]
async fn nodes_are_renamed_moved_and_copied() {
    let world = World::start().await;
    let client = world.client("owner");
    let storage = client.storage();
    let (from, to) = (
        folder(&world, &client, "root", "from").await,
        folder(&world, &client, "root", "to").await,
    );
    let file = world.store(&client, "a.txt", "text").await;
    let moved = storage
        .r#move(HERE, world.workspace(), &file, &from)
        .await
        .unwrap();
    assert_eq!(moved.parent.as_deref(), Some(from.as_str()));
    let renamed = storage
        .update(HERE, world.workspace(), &file)
        .name("b.txt")
        .metadata_title("A title")
        .await
        .unwrap();
    assert_eq!(renamed.name.as_deref(), Some("b.txt"));
    let copy = storage
        .copy(HERE, world.workspace(), &file, &to)
        .await
        .unwrap();
    assert_ne!(copy.id.as_deref(), Some(file.as_str()));
    assert_eq!(names(&world, &client, &from).await, ["b.txt"]);
    assert_eq!(names(&world, &client, &to).await, ["b.txt"]);

    // The folder that is there, unless a new one is forced.
    assert_eq!(folder(&world, &client, "root", "to").await, to);
    let forced = storage
        .create_folder(HERE, world.workspace(), "root", "to")
        .force(true)
        .await
        .unwrap();
    assert_ne!(forced.name.as_deref(), Some("to"));

    let into_itself = storage
        .r#move(HERE, world.workspace(), &from, &from)
        .await
        .unwrap_err();
    assert!((400..500).contains(&into_itself.status), "{into_itself}");
    let stale = storage
        .update(HERE, world.workspace(), &file)
        .name("c.txt")
        .if_version_id("2yxh5-ojakx-r3mwz-ty6tv-k66cj-nqsw")
        .await
        .unwrap_err();
    assert_eq!(stale.kind, ErrorKind::Conflict, "{stale:?}");
    assert_eq!(names(&world, &client, &from).await, ["b.txt"]);
}

#[tokio::test]
async fn what_is_trashed_is_restored_or_gone_for_good() {
    let world = World::start().await;
    let client = world.client("owner");
    let storage = client.storage();
    let keep = world.store(&client, "keep.txt", "keep").await;
    let lose = world.store(&client, "lose.txt", "lose").await;
    for node in [&keep, &lose] {
        storage.delete(HERE, world.workspace(), node).await.unwrap();
    }
    assert!(names(&world, &client, "root").await.is_empty());
    let trash = storage.list_trash(HERE, world.workspace());
    let trash = trash.items().collect().await.unwrap();
    assert_eq!(trash.len(), 2);
    assert!(trash.iter().all(|node| node.deleted.is_some()));

    let restored = storage
        .restore(HERE, world.workspace(), &keep)
        .await
        .unwrap();
    assert_eq!(restored.parent.as_deref(), Some("root"));
    storage.purge(HERE, world.workspace(), &lose).await.unwrap();
    let error = storage
        .get(HERE, world.workspace(), &lose)
        .await
        .unwrap_err();
    assert_eq!(error.kind, ErrorKind::NotFound);
    assert_eq!(names(&world, &client, "root").await, ["keep.txt"]);

    storage
        .delete(HERE, world.workspace(), &keep)
        .await
        .unwrap();
    storage.empty_trash(HERE, world.workspace()).await.unwrap();
    let trash = storage.list_trash(HERE, world.workspace());
    assert!(trash.items().collect().await.unwrap().is_empty());
}

#[tokio::test]
async fn files_are_found_by_name_and_by_content() {
    let world = World::start().await;
    let client = world.client("owner");
    let text = "The anchor weighs forty tonnes and hangs from a chain of steel.";
    let file = world.store(&client, "harbour.txt", text).await;
    world
        .store(&client, "other.txt", "Nothing of interest.")
        .await;
    let by_name = client
        .storage()
        .search(HERE, world.workspace(), "harbour")
        .search_in("filename")
        .await
        .unwrap();
    let files = by_name.files.as_ref().unwrap();
    assert_eq!(files.keys().collect::<Vec<_>>(), [&file]);

    // Content is found once it is indexed, a moment after it is stored.
    let hit = eventually("the text in the index", async || {
        let hits = client
            .storage()
            .search(HERE, world.workspace(), "chain of steel");
        let hits = hits.items().collect().await.unwrap();
        hits.into_iter().next()
    })
    .await;
    assert_eq!(hit.name.as_deref(), Some("harbour.txt"));

    let error = client
        .storage()
        .search(HERE, world.workspace(), "  ")
        .await
        .unwrap_err();
    assert_eq!(error.kind, ErrorKind::InvalidParameter, "{error:?}");
    assert_eq!(error.params[0].name, "search");
}

#[tokio::test]
async fn a_locked_file_is_nobody_elses_to_change() {
    let world = World::start().await;
    let (owner, member) = (world.client("owner"), world.client("member"));
    let file = world.store(&owner, "mine.txt", "mine").await;
    let lock = owner
        .locks()
        .acquire(HERE, world.workspace(), &file)
        .await
        .unwrap();
    let error = member
        .storage()
        .update(HERE, world.workspace(), &file)
        .name("theirs.txt")
        .await
        .unwrap_err();
    assert_eq!((error.kind, error.status), (ErrorKind::Locked, 423));
    let token = lock.lock_token.as_ref().unwrap();
    assert!(!format!("{lock:?}").contains(token.expose()));
    owner
        .locks()
        .release(HERE, world.workspace(), &file, token.expose())
        .await
        .unwrap();
    member
        .storage()
        .update(HERE, world.workspace(), &file)
        .name("ours.txt")
        .await
        .unwrap();
}

/// Neither form of the envelope shows in a result.
#[tokio::test]
async fn both_envelopes_are_opened() {
    for envelope in [
        fastio_sandbox::options::Envelope::Nested,
        fastio_sandbox::options::Envelope::Flat,
    ] {
        let world = World::with(fastio_sandbox::Options {
            envelope,
            ..Default::default()
        })
        .await;
        let client = world.client("owner");
        folder(&world, &client, "root", "a").await;
        assert_eq!(names(&world, &client, "root").await, ["a"]);
        let raw: Value = client
            .call(
                "storage.list",
                [
                    ("context", "workspace"),
                    ("context_id", &world.workspace()),
                    ("parent_id", "root"),
                ],
            )
            .await
            .unwrap()
            .decode_payload()
            .unwrap();
        assert_eq!(raw["nodes"][0]["name"], "a", "{envelope:?}");
    }
}
