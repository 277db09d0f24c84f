//! The workspace as the service lists it.

use anyhow::{Result, bail};
use fastio_native::Client;
use fastio_native::models::{AiState, Node, NodeType};
use std::collections::BTreeMap;

use crate::files::Files;

/// What the service lists, by path.
#[derive(Debug, Default)]
pub struct Tree {
    /// Files.
    pub files: BTreeMap<String, Node>,
    /// Pages it took.
    pub pages: usize,
}

impl Tree {
    /// Lists the workspace folder by folder, page by page. Whatever was not uploaded from `files` is
    /// an error: names of the service serve to look up our own, and as nothing else.
    pub async fn list(client: &Client, workspace: &str, files: &Files) -> Result<Tree> {
        let ours = files.folders();
        let mut tree = Tree::default();
        let mut open = vec![(String::new(), "root".to_owned())];
        while let Some((above, id)) = open.pop() {
            let mut pages = client
                .storage()
                .list("workspace", workspace, id)
                .page_size(100)
                .pages();
            while let Some(page) = pages.next().await {
                tree.pages += 1;
                for node in page?.reply().items::<Node>()? {
                    let name = node.name.clone().unwrap_or_default();
                    let path = if above.is_empty() {
                        name
                    } else {
                        format!("{above}/{name}")
                    };
                    match (&node.r#type, &node.id) {
                        (Some(NodeType::Folder), Some(id)) if ours.contains(&path.as_str()) => {
                            open.push((path, id.clone()));
                        }
                        (Some(NodeType::File | NodeType::Note), Some(_))
                            if files.get(&path).is_some() =>
                        {
                            if tree.files.insert(path.clone(), node).is_some() {
                                bail!("the service lists {path:?} twice");
                            }
                        }
                        _ => bail!("the service lists {path:?}, which nobody uploaded"),
                    }
                }
            }
        }
        if let Some((missing, _)) = files
            .iter()
            .find(|(path, _)| !tree.files.contains_key(*path))
        {
            bail!("the service does not list {missing:?}, which was uploaded");
        }
        Ok(tree)
    }

    /// Files whose text is still to be indexed.
    pub fn unindexed(&self) -> usize {
        let waits = |node: &&Node| {
            let state = node.ai.as_ref().and_then(|ai| ai.state.as_ref());
            matches!(
                state,
                Some(AiState::Pending | AiState::InProgress | AiState::Inprogress | AiState::Ready)
            )
        };
        self.files.values().filter(waits).count()
    }

    /// The path of a node.
    pub fn path_of(&self, id: &str) -> Option<&str> {
        use fastio_native::description::ids::same;
        self.files
            .iter()
            .find(|(_, node)| node.id.as_deref().is_some_and(|own| same(own, id)))
            .map(|(path, _)| path.as_str())
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test")]
mod tests {
    use super::*;
    use std::io::{BufRead as _, BufReader, Write as _};

    /// What comes of a service that lists this name.
    fn listed(name: &str) -> Result<Tree> {
        let body = serde_json::json!({"result": true, "nodes": [{
            "id": "2yxh5ojakxr3mwzty6tvk66cjnqsw", "type": "file", "name": name
        }], "pagination": {"has_more": false, "next_cursor": null}})
        .to_string();
        let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
        let url = format!("http://{}/current", listener.local_addr()?);
        let service = std::thread::spawn(move || -> std::io::Result<()> {
            let (mut stream, _) = listener.accept()?;
            let mut lines = BufReader::new(stream.try_clone()?).lines();
            while lines
                .next()
                .transpose()?
                .is_some_and(|line| !line.is_empty())
            {}
            let length = body.len();
            write!(
                stream,
                "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}"
            )
        });
        let dir = tempfile::tempdir()?;
        std::fs::write(dir.path().join("plan.md"), "plan")?;
        let files = Files::of(&[dir.path().join("plan.md")])?;
        let client = Client::builder()
            .base_url(url)
            .api_key("key")
            .no_proxy()
            .build()?;
        let runtime = tokio::runtime::Runtime::new()?;
        let tree = runtime.block_on(Tree::list(&client, "1234567890123456789", &files));
        service.join().unwrap()?;
        tree
    }

    #[test]
    fn names_of_the_service_lead_nowhere() {
        assert_eq!(listed("plan.md").unwrap().files.len(), 1);
        for name in ["../plan.md", "/etc/passwd", "..", "plan.md/../x", ""] {
            let error = listed(name).unwrap_err().to_string();
            assert!(error.contains("which nobody uploaded"), "{name}: {error}");
        }
    }
}
