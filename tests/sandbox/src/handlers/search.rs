//! Search over the files of a workspace.

use super::Area;
use super::place::{of_context, pagination, view};
use crate::answer::Answer;
use crate::args::Args;
use crate::cx::Cx;
use crate::domain::hits::{HitView, hit};
use crate::domain::node::Kind;
use crate::domain::search::{NameMatch, Search, Within, search};
use crate::domain::tree::Tree;
use crate::domain::{key, shown};
use crate::refusal::Refusal;
use crate::state::Role;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// The handlers of this area.
pub const HANDLERS: Area = &[("storage.search", find)];

/// Longest pattern of a precise name match, in characters.
const PATTERN: usize = 256;
/// Most references of a scope.
const SCOPE: usize = 100;
/// Hits of a page that holds whole nodes, unless another number is asked for.
const DETAILED: usize = 10;

fn find(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let workspace = of_context(cx, args, Role::View)?;
    let text = args.text("search")?;
    let name_match = match args.opt_text("name_match") {
        Some("exact") => NameMatch::Exact,
        Some("prefix") => NameMatch::Prefix,
        Some("contains") => NameMatch::Contains,
        Some("glob") => NameMatch::Glob,
        _ => NameMatch::Auto,
    };
    check(args, text, name_match)?;
    let within = match args.opt_text("search_in") {
        Some("filename") => Within::Names,
        Some("content") => Within::Content,
        _ => Within::Both,
    };
    let details = args.opt_text("details") == Some("true");
    let (mut limit, offset) = args.page();
    if details && !args.has("limit") {
        limit = DETAILED;
    }
    let view = view(cx, args, &workspace);
    let hybrid = view.intelligence && within != Within::Names;
    let tree = cx.state.tree(&workspace);
    let scope = scope(tree, args)?;
    let hits = search(
        tree,
        &Search {
            text,
            within,
            name_match,
            case_sensitive: matches!(args.opt_text("case_sensitive"), Some("true" | "1")),
            scope: scope.files.as_ref(),
            semantic: hybrid,
        },
        cx.now,
    );
    let how = HitView {
        view,
        hybrid,
        details,
    };
    let files: Map<String, Value> = hits
        .iter()
        .enumerate()
        .skip(offset)
        .take(limit)
        .map(|(at, found)| (shown(&found.node.id), hit(tree, found, at, how)))
        .collect();
    let mut answer = json!({
        "files": files,
        "pagination": pagination(hits.len(), (limit, offset)),
    });
    if let Some(fields) = answer.as_object_mut()
        && (hybrid || args.has("search_in"))
    {
        let mut metadata = json!({
            "intelligence_enabled": view.intelligence,
            "semantic_available": hybrid,
            "scoped": hybrid && scope.files.is_some(),
        });
        if let Some(metadata) = metadata.as_object_mut().filter(|_| scope.incomplete) {
            metadata.insert("scope_incomplete".to_owned(), json!(true));
        }
        fields.insert("search_metadata".to_owned(), metadata);
    }
    Ok(answer.into())
}

fn check(args: &Args, text: &str, name_match: NameMatch) -> Result<(), Refusal> {
    if text.trim().is_empty() {
        return Err(Refusal::bad_param(
            "search",
            "This value should not be blank.",
        ));
    }
    if name_match != NameMatch::Auto {
        if text.chars().count() > PATTERN {
            let text = format!("A precise name pattern has at most {PATTERN} characters.");
            return Err(Refusal::invalid(text).code(144_711));
        }
        if name_match == NameMatch::Glob && text.chars().all(|c| c == '*' || c == '?') {
            return Err(Refusal::invalid("A pattern needs more than wildcards."));
        }
    }
    if args.has("filters") && args.has("folders_scope") {
        return Err(Refusal::invalid(
            "filters and folders_scope cannot be combined.",
        ));
    }
    Ok(())
}

/// What the search for content is narrowed to.
struct Scope {
    /// The files, if a scope was sent.
    files: Option<BTreeSet<String>>,
    /// Whether there were more folders than are looked into.
    incomplete: bool,
}

/// A wrong entry is refused, never dropped.
fn scope(tree: &Tree, args: &Args) -> Result<Scope, Refusal> {
    let mut files = BTreeSet::new();
    let mut references = 0;
    let mut incomplete = false;
    for (entry, id, version) in pairs(args, "files_scope") {
        let wrong = || wrong(entry);
        let node = tree.live(id).map_err(|_| wrong())?;
        let own = node.version_by_id(&key(version)).is_some();
        if !own || !matches!(node.kind, Kind::File | Kind::Note) {
            return Err(wrong());
        }
        files.insert(node.id.clone());
        references += 1;
    }
    for (entry, id, depth) in pairs(args, "folders_scope") {
        let wrong = || wrong(entry);
        let depth: usize = depth.parse().map_err(|_| wrong())?;
        let folder = tree.live(id).map_err(|_| wrong())?;
        if !(1..=10).contains(&depth) || folder.kind != Kind::Folder {
            return Err(wrong());
        }
        let mut level = vec![folder.id.clone()];
        for _ in 0..depth {
            let mut below = Vec::new();
            for folder in &level {
                references += 1;
                if references > SCOPE {
                    incomplete = true;
                    break;
                }
                for node in tree.children(folder) {
                    if node.kind == Kind::Folder {
                        below.push(node.id.clone());
                    } else {
                        files.insert(node.id.clone());
                    }
                }
            }
            level = below;
        }
    }
    let sent = args.has("files_scope") || args.has("folders_scope");
    Ok(Scope {
        files: sent.then_some(files),
        incomplete,
    })
}

/// The entries of a scope: whole, before and after the colon.
fn pairs<'a>(args: &'a Args, name: &str) -> impl Iterator<Item = (&'a str, &'a str, &'a str)> {
    let entries = args.opt_text(name).into_iter();
    entries.flat_map(|text| text.split(',')).map(|entry| {
        let (id, rest) = entry.split_once(':').unwrap_or((entry, ""));
        (entry, id, rest)
    })
}

fn wrong(entry: &str) -> Refusal {
    Refusal::invalid(format!(
        "{entry:?} names nothing that this scope may hold here."
    ))
}
