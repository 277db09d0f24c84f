//! Search over names and over indexed text, in the order the service promises: exact name, name
//! prefix, user-set texts, then the rest; inside a tier by relevance.

use super::node::{Kind, Node};
use super::rank::{Counts, bm25, query};
use super::tree::Tree;
use crate::time::Now;
use std::collections::{BTreeMap, BTreeSet};

/// What to match.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Within {
    /// Names alone.
    Names,
    /// Text alone.
    Content,
    /// Both.
    Both,
}

/// How a name is matched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NameMatch {
    /// By words.
    Auto,
    /// The whole name, with or without its extension.
    Exact,
    /// Its beginning.
    Prefix,
    /// Any part of it.
    Contains,
    /// The whole name against `*` and `?`.
    Glob,
}

/// A search.
#[derive(Debug, Clone)]
pub struct Search<'a> {
    /// What was typed.
    pub text: &'a str,
    /// What to match.
    pub within: Within,
    /// How names are matched.
    pub name_match: NameMatch,
    /// Whether case matters, in the precise ways to match a name.
    pub case_sensitive: bool,
    /// The only nodes whose text counts; all of them if absent.
    pub scope: Option<&'a BTreeSet<String>>,
    /// Whether text can be searched at all.
    pub semantic: bool,
}

/// Where a hit's raw score comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    /// Words of the name.
    Keyword,
    /// A user-set text, on the scale of keywords.
    Metadata,
    /// The file name as a whole; it has no score.
    Filename,
    /// The text.
    Semantic,
}

impl Source {
    /// As it stands on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Source::Keyword => "keyword",
            Source::Metadata => "metadata",
            Source::Filename => "filename",
            Source::Semantic => "semantic",
        }
    }
}

/// One hit.
#[derive(Debug, Clone)]
pub struct Hit<'a> {
    /// The node.
    pub node: &'a Node,
    /// 0 for an exact name, 1 for a prefix, 2 for a user-set text, 3 for the rest.
    pub tier: u8,
    /// 0 to 1; the best of a result has 1.
    pub relevance: f64,
    /// The score before scaling; `None` for a file name as a whole.
    pub raw: Option<f64>,
    /// What `raw` belongs to.
    pub source: Source,
    /// Whether name or user-set text matched.
    pub by_name: bool,
    /// The best chunk of its text and that chunk's score.
    pub chunk: Option<(usize, f64)>,
    /// Whether a user-set text matched.
    pub by_metadata: bool,
}

/// Most nodes that a precise way to match a name looks at.
const PRECISE: usize = 1000;

/// Every hit, in order.
pub fn search<'a>(tree: &'a Tree, search: &Search<'_>, now: Now) -> Vec<Hit<'a>> {
    let precise = search.name_match != NameMatch::Auto && search.within != Within::Content;
    let mut hits = if precise {
        precisely(tree, search)
    } else {
        by_words(tree, search, now)
    };
    let best = hits.iter().map(|hit| hit.relevance).fold(0.0, f64::max);
    for hit in &mut hits {
        hit.relevance = if best > 0.0 {
            hit.relevance / best
        } else {
            1.0
        };
    }
    hits.sort_by(|a, b| {
        a.tier
            .cmp(&b.tier)
            .then(b.relevance.total_cmp(&a.relevance))
            .then(a.source.cmp(&b.source))
            .then(a.node.id.cmp(&b.node.id))
    });
    hits
}

fn fold(text: &str, case_sensitive: bool) -> String {
    if case_sensitive {
        text.to_owned()
    } else {
        text.to_lowercase()
    }
}

/// A name without its extension.
fn stem(name: &str) -> &str {
    match name.rfind('.') {
        Some(dot) if dot > 0 => name.get(..dot).unwrap_or(name),
        _ => name,
    }
}

fn precisely<'a>(tree: &'a Tree, search: &Search<'_>) -> Vec<Hit<'a>> {
    let pattern = fold(search.text, search.case_sensitive);
    let matches = |name: &str| {
        let name = fold(name, search.case_sensitive);
        match search.name_match {
            NameMatch::Exact => name == pattern || stem(&name) == pattern,
            NameMatch::Prefix => name.starts_with(&pattern),
            NameMatch::Glob => glob(&pattern, &name),
            NameMatch::Contains | NameMatch::Auto => name.contains(&pattern),
        }
    };
    tree.all()
        .filter(|node| matches(&node.name))
        .take(PRECISE)
        .map(|node| Hit {
            node,
            tier: tier(&node.name, search.text),
            relevance: 1.0,
            raw: None,
            source: Source::Filename,
            by_name: true,
            chunk: None,
            by_metadata: false,
        })
        .collect()
}

/// Whether a whole name fits a pattern of `*` and `?`.
fn glob(pattern: &str, name: &str) -> bool {
    let (pattern, name): (Vec<char>, Vec<char>) =
        (pattern.chars().collect(), name.chars().collect());
    let (mut p, mut n) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    while n < name.len() {
        match pattern.get(p) {
            Some('*') => {
                star = Some((p, n));
                p += 1;
            }
            Some(c) if *c == '?' || name.get(n) == Some(c) => {
                p += 1;
                n += 1;
            }
            _ => match star {
                Some((at, from)) => {
                    star = Some((at, from + 1));
                    (p, n) = (at + 1, from + 1);
                }
                None => return false,
            },
        }
    }
    pattern.iter().skip(p).all(|c| *c == '*')
}

fn tier(name: &str, text: &str) -> u8 {
    let (name, text) = (name.to_lowercase(), text.trim().to_lowercase());
    if name == text || stem(&name) == text {
        0
    } else if name.starts_with(&text) {
        1
    } else {
        3
    }
}

fn by_words<'a>(tree: &'a Tree, search: &Search<'_>, now: Now) -> Vec<Hit<'a>> {
    let wanted = query(search.text);
    let nodes: Vec<&Node> = tree.all().collect();
    let named = if search.within == Within::Content {
        vec![0.0; nodes.len()]
    } else {
        let names: Vec<Counts> = nodes.iter().map(|node| named_words(node)).collect();
        bm25(&wanted, &names.iter().collect::<Vec<_>>())
    };
    let chunks = if search.semantic && search.within != Within::Names {
        best_chunks(&nodes, &wanted, search.scope, now)
    } else {
        BTreeMap::new()
    };
    let most_named = named.iter().copied().fold(0.0, f64::max);
    let most_told = chunks.values().map(|(_, score)| *score).fold(0.0, f64::max);
    let scaled = |score: f64, most: f64| if most > 0.0 { score / most } else { 0.0 };
    let mut hits = Vec::new();
    for (node, score) in nodes.into_iter().zip(named) {
        let chunk = chunks.get(node.id.as_str()).copied();
        let by_part = search.within != Within::Content && contains(&node.name, search.text);
        if score <= 0.0 && chunk.is_none() && !by_part {
            continue;
        }
        let told = chunk.map_or(0.0, |(_, score)| scaled(score, most_told));
        let by_name = score > 0.0 || by_part;
        let by_metadata = by_name && in_texts(node, &wanted);
        let tier = match (by_name, tier(&node.name, search.text)) {
            (true, 3) if by_metadata => 2,
            (true, tier) => tier,
            (false, _) => 3,
        };
        let (source, raw) = match (by_name, by_metadata, chunk) {
            (true, true, _) => (Source::Metadata, score),
            (true, false, _) => (Source::Keyword, score),
            (false, _, chunk) => (Source::Semantic, chunk.map_or(0.0, |(_, score)| score)),
        };
        hits.push(Hit {
            node,
            tier,
            // A hit by both is worth more than one by either.
            relevance: scaled(score, most_named) + told,
            raw: Some(raw),
            source,
            by_name,
            chunk,
            by_metadata,
        });
    }
    hits
}

/// The words of a name and of the texts a user gave to a node.
fn named_words(node: &Node) -> Counts {
    let texts = [Some(&node.name), node.title.as_ref(), node.short.as_ref()];
    let texts: Vec<&str> = texts.into_iter().flatten().map(String::as_str).collect();
    Counts::of(&texts.join(" "))
}

fn in_texts(node: &Node, wanted: &BTreeSet<String>) -> bool {
    let texts = [&node.title, &node.short];
    texts.into_iter().flatten().any(|text| {
        let counts = Counts::of(text);
        wanted.iter().any(|stem| counts.get(stem) > 0)
    })
}

fn contains(name: &str, text: &str) -> bool {
    let text = text.trim().to_lowercase();
    !text.is_empty() && name.to_lowercase().contains(&text)
}

/// By node, the chunk that fits best and its score.
fn best_chunks<'a>(
    nodes: &[&'a Node],
    wanted: &BTreeSet<String>,
    scope: Option<&BTreeSet<String>>,
    now: Now,
) -> BTreeMap<&'a str, (usize, f64)> {
    let documents: Vec<_> = nodes
        .iter()
        .filter(|node| matches!(node.kind, Kind::File | Kind::Note))
        .filter(|node| scope.is_none_or(|scope| scope.contains(&node.id)))
        .filter_map(|node| Some((node.id.as_str(), node.version()?.indexed(now)?)))
        .collect();
    let places: Vec<(&str, usize, &Counts)> = documents
        .iter()
        .flat_map(|(id, document)| {
            let chunks = document.chunks.iter().enumerate();
            chunks.map(move |(at, chunk)| (*id, at, &chunk.counts))
        })
        .collect();
    let counts: Vec<&Counts> = places.iter().map(|(.., counts)| *counts).collect();
    let mut best: BTreeMap<&str, (usize, f64)> = BTreeMap::new();
    for ((id, at, _), score) in places.iter().zip(bm25(wanted, &counts)) {
        let known = best.get(id).map_or(0.0, |(_, score)| *score);
        if score > known {
            best.insert(id, (*at, score));
        }
    }
    best
}

#[cfg(test)]
#[path = "search_tests.rs"]
mod tests;
