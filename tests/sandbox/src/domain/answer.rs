//! Answers that are taken out of stored text: the sentences that fit a question best, each with
//! the file and place it comes from.

use super::extract::Document;
use super::rank::{Counts, bm25, query};
use super::shown;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Passages looked at.
const PASSAGES: usize = 8;
/// Sentences given.
const SENTENCES: usize = 4;
/// Most characters of one sentence.
const LONGEST: usize = 400;

/// A file that can be read for an answer.
#[derive(Debug, Clone)]
pub struct Source {
    /// The node's canonical id.
    pub node: String,
    /// The version's canonical id.
    pub version: String,
    /// The file's name.
    pub name: String,
    /// The content's hash.
    pub hash: String,
    /// Its text.
    pub text: Arc<Document>,
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Answer {
    /// Its words.
    pub text: String,
    /// Where they come from, one entry a file.
    pub citations: Vec<Value>,
}

/// What ends a sentence inside a line.
const STOPS: [&str; 3] = [". ", "! ", "? "];

struct Quote<'a> {
    source: &'a Source,
    page: Option<u32>,
    sentence: String,
}

/// Answers a question from these files. Without any, or without a fitting passage, it says so and
/// cites nothing.
pub fn answer(question: &str, sources: &[Source]) -> Answer {
    if sources.is_empty() {
        return plain("There are no indexed files here, so there is nothing to answer from.");
    }
    let wanted = query(question);
    let quotes = quotes(&wanted, sources);
    if quotes.is_empty() {
        let files = sources.len();
        let (noun, verb) = if files == 1 {
            ("file", "says")
        } else {
            ("files", "say")
        };
        return plain(&format!(
            "The {files} indexed {noun} here {verb} nothing about this question."
        ));
    }
    let mut text = String::new();
    for quote in &quotes {
        if !text.is_empty() {
            text.push_str("\n\n");
        }
        text.push_str(&format!("{}: {}", quote.source.name, quote.sentence));
    }
    Answer {
        text,
        citations: cite(&quotes),
    }
}

fn plain(text: &str) -> Answer {
    Answer {
        text: text.to_owned(),
        citations: Vec::new(),
    }
}

/// The best sentences of the best passages, the best first.
fn quotes<'a>(wanted: &BTreeSet<String>, sources: &'a [Source]) -> Vec<Quote<'a>> {
    let chunks: Vec<_> = sources
        .iter()
        .flat_map(|source| source.text.chunks.iter().map(move |chunk| (source, chunk)))
        .collect();
    let counts: Vec<&Counts> = chunks.iter().map(|(_, chunk)| &chunk.counts).collect();
    let scores = bm25(wanted, &counts);
    let mut ranked: Vec<_> = scores.into_iter().zip(chunks).collect();
    ranked.retain(|(score, _)| *score > 0.0);
    ranked.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    ranked.truncate(PASSAGES);
    let sentences: Vec<_> = ranked
        .iter()
        .flat_map(|(weight, (source, chunk))| {
            let page = chunk.page.map(|(first, _)| first);
            sentences(&chunk.text).map(move |sentence| (*weight, *source, page, sentence))
        })
        .collect();
    let counts: Vec<Counts> = sentences.iter().map(|(.., s)| Counts::of(s)).collect();
    let counts: Vec<&Counts> = counts.iter().collect();
    let scores = bm25(wanted, &counts);
    let mut best: Vec<_> = scores
        .into_iter()
        .zip(sentences)
        .filter(|(score, _)| *score > 0.0)
        .map(|(score, (weight, source, page, sentence))| {
            let quote = Quote {
                source,
                page,
                sentence,
            };
            // A good sentence in a passage that is good as a whole is the better answer.
            (score + weight / 2.0, quote)
        })
        .collect();
    best.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    let mut said = BTreeSet::new();
    best.retain(|(_, quote)| said.insert(quote.sentence.clone()));
    best.truncate(SENTENCES);
    best.into_iter().map(|(_, quote)| quote).collect()
}

/// The sentences of a passage. A line that is no prose is one of its own.
fn sentences(text: &str) -> impl Iterator<Item = String> {
    let mut found = Vec::new();
    let mut sentence = String::new();
    let mut end = |sentence: &mut String| {
        let done = std::mem::take(sentence);
        let done = done.trim();
        if done.chars().any(char::is_alphanumeric) {
            found.push(done.chars().take(LONGEST).collect());
        }
    };
    for line in text.lines() {
        let line = line.trim();
        if line.is_empty() || line.starts_with(['#', '-', '*', '|', '>', '`']) {
            end(&mut sentence);
        }
        let mut rest = line;
        while let Some(stop) = STOPS.iter().filter_map(|stop| rest.find(stop)).min() {
            let (head, tail) = rest.split_at(stop + 1);
            sentence.push_str(head);
            end(&mut sentence);
            rest = tail;
        }
        sentence.push_str(rest);
        if rest.ends_with(['.', '!', '?', ':', '|']) || line.starts_with('#') {
            end(&mut sentence);
        } else if !sentence.is_empty() {
            sentence.push(' ');
        }
    }
    end(&mut sentence);
    found.into_iter()
}

/// One citation a file, in the order the files are first quoted.
fn cite(quotes: &[Quote<'_>]) -> Vec<Value> {
    let mut files: Vec<(&Source, Vec<Value>)> = Vec::new();
    for quote in quotes {
        let entry = json!({"page": quote.page, "snippet": quote.sentence, "timestamp": null});
        match files
            .iter_mut()
            .find(|(file, _)| file.node == quote.source.node)
        {
            Some((_, entries)) => entries.push(entry),
            None => files.push((quote.source, vec![entry])),
        }
    }
    files
        .into_iter()
        .map(|(file, entries)| {
            json!({
                "hash": file.hash,
                "node_id": shown(&file.node),
                "nodeId": shown(&file.node),
                "versionId": shown(&file.version),
                "entries": entries,
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(node: &str, name: &str, text: &str) -> Source {
        Source {
            node: node.repeat(29),
            version: "3".repeat(29),
            name: name.to_owned(),
            hash: "00000000".to_owned(),
            text: Arc::new(Document::new(text, false)),
        }
    }

    #[test]
    fn the_fitting_sentence_is_given_with_its_file_and_page() {
        let sources = [
            source("a", "cooking.md", "Boil the water. Add salt.\nServe hot."),
            source(
                "b",
                "report.txt",
                "Intro.\u{c}Costs fell. Quarterly revenue grew by 15 percent. Staff is the same.",
            ),
        ];
        let answer = answer("How much did the quarterly revenue grow?", &sources);
        let first = "report.txt: Quarterly revenue grew by 15 percent.";
        assert!(answer.text.starts_with(first), "{}", answer.text);
        assert!(!answer.text.contains("salt"));
        let citation = &answer.citations[0];
        assert_eq!(citation["nodeId"], shown(&"b".repeat(29)));
        assert_eq!(citation["entries"][0]["page"], 2);
        let snippet = citation["entries"][0]["snippet"].as_str().unwrap();
        assert!(sources[1].text.chunks[1].text.contains(snippet));
    }

    #[test]
    fn nothing_to_go_by_is_said_without_citations() {
        let nothing = answer("Anything?", &[]);
        assert!(nothing.text.contains("no indexed files"));
        assert!(nothing.citations.is_empty());
        let sources = [source("a", "a.txt", "Only bread here.")];
        let unfit = answer("What is the airspeed of a swallow?", &sources);
        assert!(unfit.text.contains("nothing about this question"));
        assert!(unfit.citations.is_empty());
    }

    #[test]
    fn sentences_end_at_stops_headings_and_items() {
        let text =
            "# Title\nOne sentence that\ngoes on. Another one! Last\n\n- item one\n- item two";
        let found: Vec<String> = sentences(text).collect();
        assert_eq!(
            found,
            [
                "# Title",
                "One sentence that goes on.",
                "Another one!",
                "Last",
                "- item one",
                "- item two"
            ]
        );
    }
}
