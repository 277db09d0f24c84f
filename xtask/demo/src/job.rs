//! The steps.

use crate::args::Args;
use crate::files::Files;
use crate::report::{Report, Summary, count, size};
use crate::service::Service;
use crate::topic;
use crate::transfer;
use crate::tree::Tree;
use anyhow::{Context as _, Result, bail};
use fastio_native::models::Workspace;
use fastio_native::weburl::{Moment, Page};
use fastio_native::{AnswerEvent, Client};
use serde_json::json;
use sha2::{Digest as _, Sha256};
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// Longest wait for the service to index the files; search and answers then go by what there is.
const INDEX_WAIT: Duration = Duration::from_secs(30);
/// Time between two looks at the index.
const INDEX_LOOK: Duration = Duration::from_millis(100);

/// A signed-in client and the workspace it works in.
struct Desk<'a> {
    report: &'a Report,
    client: Client,
    workspace: Workspace,
    id: String,
}

/// Does the main job.
pub async fn run(args: &Args, report: &Report) -> Result<Summary> {
    let (files, (search, question)) = if args.paths.is_empty() {
        (Files::documents()?, topic::of_documents())
    } else {
        let files = Files::of(&args.paths)?;
        let topic = topic::of(&files);
        (files, topic)
    };
    let search = args.search.clone().unwrap_or(search);
    let question = args.question.clone().unwrap_or(question);

    let step = report.step("service");
    let service = Service::of(args)?;
    let started = matches!(service, Service::Sandbox(_));
    let what = if started {
        "a sandbox of its own at"
    } else {
        "the one at"
    };
    step.done(
        &format!("{what} {}", service.base_url()),
        json!({"base_url": service.base_url(), "sandbox": started}),
    )?;

    let step = report.step("sign in");
    let (client, who) = service.sign_in().await?;
    step.done(&format!("as {who}"), json!({"as": who}))?;

    let desk = Desk::open(client, report, args.org.as_deref()).await?;
    desk.upload(&files).await?;
    let tree = desk.list(&files).await?;
    desk.search(&search, &tree).await?;
    let citations = desk.ask(&question, &tree).await?;
    desk.download(&files, &tree).await?;
    Ok(Summary {
        files: files.len(),
        bytes: files.bytes(),
        citations,
    })
}

impl<'a> Desk<'a> {
    /// Creates a workspace.
    async fn open(client: Client, report: &'a Report, org: Option<&str>) -> Result<Desk<'a>> {
        let step = report.step("workspace");
        let org = match org {
            Some(org) => org.to_owned(),
            None => first_org(&client).await?,
        };
        let now = SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis();
        let workspace = client
            .workspaces()
            .create(
                org,
                format!("demo-{now}-{}", std::process::id()),
                "Fastio demo",
                "Only Org Owners",
                "Admin or above",
            )
            .intelligence(true)
            .await?
            .into_inner();
        let id = workspace
            .id
            .clone()
            .context("the new workspace has no id; report it")?;
        let desk = Desk {
            report,
            client,
            workspace,
            id,
        };
        let link = desk.link(|domain, folder_name| Page::Workspace {
            domain,
            folder_name,
        })?;
        let name = desk.workspace.folder_name.clone().unwrap_or_default();
        step.done(
            &name,
            json!({"id": desk.id, "folder_name": name, "web_url": link}),
        )?;
        Ok(desk)
    }

    /// Uploads the files into folders like their own.
    async fn upload(&self, files: &Files) -> Result<()> {
        let step = self.report.step("upload");
        let mut folders = HashMap::from([("", "root".to_owned())]);
        for path in files.folders() {
            let (above, name) = path.rsplit_once('/').unwrap_or(("", path));
            let above = folders
                .get(above)
                .cloned()
                .context("a folder lacks the one above")?;
            let made = self
                .client
                .storage()
                .create_folder("workspace", &self.id, above, name)
                .await?;
            let id = made
                .id
                .clone()
                .with_context(|| format!("the new folder {path} has no id; report it"))?;
            folders.insert(path, id);
        }
        let bar = self.report.bar(files.bytes());
        let jobs = files.iter().map(|(path, file)| {
            let (above, name) = path.rsplit_once('/').unwrap_or(("", path));
            let mut upload = self
                .client
                .upload(&file.path)
                .to_workspace(&self.id)
                .name(name);
            if let Some(folder) = folders.get(above).filter(|_| !above.is_empty()) {
                upload = upload.folder(folder);
            }
            let (bar, path, size) = (bar.clone(), path.to_owned(), file.size);
            async move {
                let upload = upload.start().await?;
                transfer::watch(upload, size, &bar)
                    .await
                    .with_context(|| format!("uploading {path}"))
            }
        });
        let stored = transfer::run(jobs).await;
        bar.finish_and_clear();
        let bytes: u64 = stored?.iter().map(|file| file.size).sum();
        let folders = folders.len() - 1;
        step.done(
            &format!(
                "{} in {}, {}",
                count(files.len(), "file"),
                count(folders, "folder"),
                size(bytes)
            ),
            json!({"files": files.len(), "folders": folders, "bytes": bytes}),
        )
    }

    /// Lists the files page by page, again until their text is indexed.
    async fn list(&self, files: &Files) -> Result<Tree> {
        let step = self.report.step("list");
        let mut tree = Tree::list(&self.client, &self.id, files).await?;
        step.done(
            &format!(
                "{} on {}",
                count(tree.files.len(), "file"),
                count(tree.pages, "page")
            ),
            json!({"files": tree.files.len(), "pages": tree.pages}),
        )?;
        let step = self.report.step("index");
        let begun = Instant::now();
        while tree.unindexed() > 0 && begun.elapsed() < INDEX_WAIT {
            tokio::time::sleep(INDEX_LOOK).await;
            tree = Tree::list(&self.client, &self.id, files).await?;
        }
        let waiting = tree.unindexed();
        let said = if waiting == 0 {
            "every text can be found".to_owned()
        } else {
            format!(
                "{} still to be indexed; answers may lack them",
                count(waiting, "file")
            )
        };
        step.done(&said, json!({"unindexed": waiting}))?;
        Ok(tree)
    }

    /// Searches.
    async fn search(&self, words: &str, tree: &Tree) -> Result<()> {
        let step = self.report.step("search");
        let found = self
            .client
            .storage()
            .search("workspace", &self.id, words)
            .await?;
        let hits: Vec<&str> = found
            .files
            .iter()
            .flat_map(|files| files.keys())
            .filter_map(|id| tree.path_of(id))
            .collect();
        let best = hits
            .first()
            .map_or(String::new(), |best| format!(", best in {best}"));
        step.done(
            &format!("{words:?}: {}{best}", count(hits.len(), "hit")),
            json!({"search": words, "hits": hits}),
        )
    }

    /// Asks, shows the answer as it comes, and where it comes from. Gives the number of citations.
    async fn ask(&self, question: &str, tree: &Tree) -> Result<usize> {
        let step = self.report.step("ask");
        let mut answering = self.client.ask(question).in_workspace(&self.id).start()?;
        self.report.text(&format!("\n{question}\n\n"))?;
        let mut shown = String::new();
        while let Some(event) = answering.next_event().await {
            if let AnswerEvent::Text { text } = event {
                self.report.text(&text)?;
                shown.push_str(&text);
            }
        }
        let answer = answering.await?;
        // After a broken stream the whole text comes from the message.
        if answer.text.trim() != shown.trim() {
            self.report.text(&format!(
                "\n[the stream broke; the whole answer:]\n{}",
                answer.text
            ))?;
        }
        self.report.text("\n\n")?;
        let mut citations = Vec::new();
        for (number, cited) in answer.cited()?.into_iter().enumerate() {
            let id = cited.node_id.unwrap_or_default();
            let entries = cited.entries.unwrap_or_default();
            let link = self.link(|domain, folder_name| Page::Preview {
                domain,
                folder_name,
                node: id.clone(),
                moment: Moment {
                    page: entries
                        .iter()
                        .find_map(|entry| u64::try_from(entry.page?).ok()),
                    ..Moment::default()
                },
            })?;
            let file = tree
                .path_of(&id)
                .unwrap_or("a file that was not uploaded here");
            self.report.text(&format!(
                "[{}] {file}{}\n",
                number + 1,
                link.as_deref()
                    .map_or(String::new(), |link| format!("  {link}"))
            ))?;
            for entry in &entries {
                let page = entry
                    .page
                    .map_or(String::new(), |page| format!("page {page}: "));
                self.report.text(&format!(
                    "    {page}{}\n",
                    entry.snippet.as_deref().unwrap_or_default().trim()
                ))?;
            }
            citations.push(json!({"path": tree.path_of(&id), "node_id": id, "web_url": link, "entries": entries}));
        }
        let chat = self.link(|domain, folder_name| Page::Chat {
            domain,
            folder_name,
            chat: answer.chat_id.clone(),
        })?;
        if let Some(chat) = &chat {
            self.report.text(&format!(
                "{}the chat: {chat}\n",
                if citations.is_empty() { "" } else { "\n" }
            ))?;
        }
        self.report.text("\n")?;
        step.done(
            &format!("answered, with {}", count(citations.len(), "citation")),
            json!({"question": question, "answer": answer.text, "citations": citations, "web_url": chat}),
        )?;
        Ok(answer.citations.len())
    }

    /// Downloads every file and compares it with the one here.
    async fn download(&self, files: &Files, tree: &Tree) -> Result<()> {
        let step = self.report.step("download");
        let folder = tempfile::Builder::new().prefix("fastio-demo-").tempdir()?;
        let bar = self.report.bar(files.bytes());
        // Where a file goes is told by our own path, never by a name of the service.
        for path in files.folders() {
            std::fs::create_dir_all(folder.path().join(path))?;
        }
        let jobs = files.iter().map(|(path, file)| {
            let node = tree
                .files
                .get(path)
                .and_then(|node| node.id.clone())
                .unwrap_or_default();
            let target = folder.path().join(path);
            let download = self
                .client
                .download(node)
                .from_workspace(&self.id)
                .to_file(target);
            let (bar, path, size) = (bar.clone(), path.to_owned(), file.size);
            async move {
                let download = download.start().await?;
                transfer::watch(download, size, &bar)
                    .await
                    .with_context(|| format!("downloading {path}"))
            }
        });
        let saved = transfer::run(jobs).await;
        bar.finish_and_clear();
        let bytes: u64 = saved?.iter().map(|file| file.size).sum();
        step.done(
            &format!("{}, {}", count(files.len(), "file"), size(bytes)),
            json!({"files": files.len(), "bytes": bytes}),
        )?;

        let step = self.report.step("compare");
        let pairs: Vec<(String, PathBuf, PathBuf)> = files
            .iter()
            .map(|(path, file)| (path.to_owned(), file.path.clone(), folder.path().join(path)))
            .collect();
        let differ = tokio::task::spawn_blocking(move || differing(&pairs)).await??;
        if !differ.is_empty() {
            bail!(
                "{} came back with another SHA-256: {}",
                count(differ.len(), "file"),
                differ.join(", ")
            );
        }
        step.done(
            &format!("{}, all hashes match", count(files.len(), "file")),
            json!({"files": files.len(), "algorithm": "SHA-256", "differ": differ}),
        )
    }

    /// The address of a page of this workspace for people; `None` where a part of it is not known.
    fn link(&self, page: impl FnOnce(String, String) -> Page) -> Result<Option<String>> {
        let (Some(domain), Some(name)) = (&self.workspace.org_domain, &self.workspace.folder_name)
        else {
            return Ok(None);
        };
        Ok(Some(page(domain.clone(), name.clone()).url()?))
    }
}

/// The organization to work in.
async fn first_org(client: &Client) -> Result<String> {
    let mut orgs = client.orgs().list().items();
    while let Some(org) = orgs.next().await {
        if let Some(id) = org?.id {
            return Ok(id);
        }
    }
    bail!(
        "this account is in no organization; create one at https://go.fast.io/onboarding, or name one by --org"
    )
}

/// The paths whose two files differ.
fn differing(pairs: &[(String, PathBuf, PathBuf)]) -> Result<Vec<String>> {
    let mut differ = Vec::new();
    for (path, here, back) in pairs {
        if sha256(here)? != sha256(back)? {
            differ.push(path.clone());
        }
    }
    Ok(differ)
}

fn sha256(path: &Path) -> Result<Vec<u8>> {
    let unreadable = || format!("cannot read {}", path.display());
    let mut file = std::fs::File::open(path).with_context(unreadable)?;
    let mut hash = Sha256::new();
    std::io::copy(&mut file, &mut hash).with_context(unreadable)?;
    Ok(hash.finalize().to_vec())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test")]
mod tests {
    use super::*;

    #[test]
    fn one_changed_byte_is_a_difference() {
        let dir = tempfile::tempdir().unwrap();
        let at = |name: &str| dir.path().join(name);
        for (name, content) in [("a", "same"), ("b", "same"), ("c", "sane")] {
            std::fs::write(at(name), content).unwrap();
        }
        let pair = |name: &str, a: &str, b: &str| (name.to_owned(), at(a), at(b));
        let pairs = [pair("like", "a", "b"), pair("unlike", "a", "c")];
        assert_eq!(differing(&pairs).unwrap(), ["unlike"]);
        assert!(differing(&[pair("gone", "a", "none")]).is_err());
    }
}
