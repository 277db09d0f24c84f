//! Reading the bytes of files.

use super::Area;
use super::place::of_context;
use crate::answer::Answer;
use crate::args::Args;
use crate::content::Content;
use crate::cx::Cx;
use crate::domain::archive::Archive;
use crate::domain::key;
use crate::domain::node::{Node, Version};
use crate::domain::range::{Wanted, wanted};
use crate::domain::tokens::{ReadToken, SECONDS};
use crate::refusal::Refusal;
use crate::reply::{Reply, ReplyBody, of_refusal};
use crate::state::Role;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::json;

/// The handlers of this area.
pub const HANDLERS: Area = &[
    ("downloads.request_token", request_token),
    ("downloads.read", read),
    ("downloads.request_zip_token", request_zip_token),
    ("downloads.zip", zip),
];

/// Length of a token.
const TOKEN: usize = 48;

/// What RFC 8187 leaves as it is.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

fn no_content() -> Refusal {
    Refusal::not_acceptable("The node holds no bytes; only files and notes do.")
}

fn request_token(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let workspace = of_context(cx, args, Role::View)?;
    let node = cx.state.tree(&workspace).live(args.text("node_id")?)?;
    node.version().ok_or_else(no_content)?;
    let node = node.id.clone();
    mint(cx, workspace, node)
}

fn request_zip_token(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let workspace = of_context(cx, args, Role::View)?;
    let folder = cx.state.tree(&workspace).folder(args.text("node_id")?)?;
    mint(cx, workspace, folder)
}

/// A token that opens this node alone: the bytes of a file, or the archive of a folder.
fn mint(cx: &mut Cx<'_>, workspace: String, node: String) -> Result<Answer, Refusal> {
    let token = ReadToken {
        node,
        workspace,
        until: cx.now.plus_s(SECONDS),
    };
    let secret = cx.random.secret(TOKEN);
    cx.state.read_tokens.add(secret.clone(), token, cx.now);
    Ok(json!({ "token": secret }).into())
}

/// The workspace whose node is read: by a token for that node, or by the caller's membership.
fn admitted(cx: &Cx<'_>, args: &Args) -> Result<String, Refusal> {
    let Some(token) = args.opt_text("token") else {
        cx.caller()?;
        return of_context(cx, args, Role::View);
    };
    let node = key(args.text("node_id")?);
    let workspace = cx.state.find_workspace(args.text("context_id")?);
    workspace
        .map(|workspace| workspace.id.clone())
        .filter(|id| cx.state.read_tokens.opens(token, id, &node, cx.now))
        .ok_or_else(|| Refusal::denied("The token does not open this node, or not any more."))
}

fn read(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let workspace = admitted(cx, args)?;
    let node = cx.state.tree(&workspace).live(args.text("node_id")?)?;
    let version = match args.opt_text("version_id") {
        Some(id) => node
            .version_by_id(&key(id))
            .ok_or_else(|| Refusal::not_found("The node has no such version."))?,
        None => node.version().ok_or_else(no_content)?,
    };
    Ok(content_reply(cx, node, version)?.into())
}

/// The bytes of a version, or the range of them that the request wants.
///
/// # Errors
/// 501 if they were thrown away.
pub(super) fn content_reply(cx: &Cx<'_>, node: &Node, version: &Version) -> Result<Reply, Refusal> {
    let content = &version.content;
    if !content.is_kept() {
        return Err(Refusal::discarded("The sandbox threw these bytes away."));
    }
    let size = content.size();
    Ok(match wanted(cx.request.header("range"), size) {
        Wanted::All => bytes(node, content, 200, 0, size),
        Wanted::Part { start, size: part } => {
            let range = format!("bytes {start}-{}/{size}", start + part - 1);
            bytes(node, content, 206, start, part).header("content-range", range)
        }
        Wanted::Beyond => {
            let refusal = Refusal::new(416, 1605, "The range lies beyond the end of the file.");
            let envelope = cx.state.settings.envelope;
            of_refusal(&refusal, Some(cx.operation), cx.request, envelope)
                .header("content-range", format!("bytes */{size}"))
        }
    })
}

fn zip(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let workspace = admitted(cx, args)?;
    let tree = cx.state.tree(&workspace);
    let folder = tree.folder(args.text("node_id")?)?;
    let archive = Archive::of(tree, &folder);
    if !archive.is_kept() {
        return Err(Refusal::discarded(
            "The sandbox threw some of these bytes away.",
        ));
    }
    let folder = tree.any(&folder).ok().map(|node| node.name.as_str());
    let whole = cx.state.workspaces.get(&workspace);
    let whole = whole.map(|workspace| workspace.folder_name.as_str());
    let name = folder.or(whole).unwrap_or_default();
    let reply = Reply {
        status: 200,
        headers: vec![
            ("content-type", "application/zip".to_owned()),
            ("content-disposition", disposition(&format!("{name}.zip"))),
        ],
        body: ReplyBody::Archive(archive),
    };
    Ok(reply.into())
}

fn bytes(node: &Node, content: &Content, status: u16, start: u64, size: u64) -> Reply {
    Reply {
        status,
        headers: vec![
            ("content-type", node.mimetype()),
            ("content-disposition", disposition(&node.name)),
            ("accept-ranges", "bytes".to_owned()),
        ],
        body: ReplyBody::Content {
            content: content.clone(),
            start,
            size,
        },
    }
}

/// `Content-Disposition` with the name twice: for old readers in ASCII, and whole.
fn disposition(name: &str) -> String {
    let plain: String = name
        .chars()
        .map(|c| match c {
            '"' | '\\' => '_',
            c if c.is_ascii_graphic() || c == ' ' => c,
            _ => '_',
        })
        .collect();
    let whole = utf8_percent_encode(name, PLAIN);
    format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{whole}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_cannot_leave_their_header() {
        let shown = disposition("a\"b\\ü\r\n.txt");
        assert_eq!(
            shown,
            "attachment; filename=\"a_b____.txt\"; filename*=UTF-8''a%22b%5C%C3%BC%0D%0A.txt"
        );
    }
}
