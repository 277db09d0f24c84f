//! Text of a file, cut into chunks with their places.

use super::rank::Counts;
use crate::content::hex;
use sha2::{Digest, Sha256};

/// A chunk ends at an empty line once it has this many bytes,
const SOFT: usize = 400;
/// at any line once it has this many,
const FULL: usize = 900;
/// and inside a line that is longer than this.
const LONGEST: usize = 1200;

/// The text of one version.
#[derive(Debug, Clone)]
pub struct Document {
    /// Chunks in reading order.
    pub chunks: Vec<Chunk>,
    /// Number of pages, if form feeds tell them apart.
    pub pages: Option<u32>,
}

/// One chunk.
#[derive(Debug, Clone)]
pub struct Chunk {
    /// Its text.
    pub text: String,
    /// Its first and last page, from 1, if the document has pages.
    pub page: Option<(u32, u32)>,
    /// Its first and last line, from 1.
    pub lines: (u32, u32),
    /// Its words.
    pub counts: Counts,
}

impl Chunk {
    /// A label of 10 characters; the same text has the same label everywhere.
    pub fn hash(&self) -> String {
        let digest = Sha256::digest(self.text.as_bytes());
        hex(digest.get(..5).unwrap_or_default())
    }
}

impl Document {
    /// Cuts a text up. Markup is left out of HTML.
    pub fn new(text: &str, html: bool) -> Document {
        let stripped = html.then(|| strip_markup(text));
        let text = stripped.as_deref().unwrap_or(text);
        let paged = text.contains('\u{c}');
        let mut cutter = Cutter {
            paged,
            page: 1,
            ..Cutter::default()
        };
        for (at, line) in text.lines().enumerate() {
            let number = u32::try_from(at + 1).unwrap_or(u32::MAX);
            for (piece_at, page) in line.split('\u{c}').enumerate() {
                if piece_at > 0 {
                    cutter.flush();
                    cutter.page += 1;
                }
                cutter.line(page, number);
            }
        }
        cutter.flush();
        Document {
            chunks: cutter.chunks,
            pages: paged.then_some(cutter.page),
        }
    }
}

#[derive(Debug, Default)]
struct Cutter {
    chunks: Vec<Chunk>,
    text: String,
    first: u32,
    last: u32,
    page: u32,
    paged: bool,
}

impl Cutter {
    fn line(&mut self, line: &str, number: u32) {
        let blank = line.trim().is_empty();
        if self.text.is_empty() && blank {
            return;
        }
        let long = self.text.len() + line.len() > LONGEST;
        if (blank && self.text.len() >= SOFT) || self.text.len() >= FULL || long {
            self.flush();
            if blank {
                return;
            }
        }
        let mut rest = line;
        while rest.len() > LONGEST {
            let (piece, left) = rest.split_at(cut(rest));
            self.push(piece, number);
            self.flush();
            rest = left;
        }
        self.push(rest, number);
    }

    fn push(&mut self, line: &str, number: u32) {
        if self.text.is_empty() {
            self.first = number;
        } else {
            self.text.push('\n');
        }
        self.text.push_str(line);
        self.last = number;
    }

    fn flush(&mut self) {
        let text = std::mem::take(&mut self.text);
        let text = text.trim_end();
        if text.is_empty() {
            return;
        }
        self.chunks.push(Chunk {
            text: text.to_owned(),
            page: self.paged.then_some((self.page, self.page)),
            lines: (self.first, self.last),
            counts: Counts::of(text),
        });
    }
}

/// Where to cut a line that is too long: after a space if there is one in its last half.
fn cut(line: &str) -> usize {
    let end = line.floor_char_boundary(LONGEST);
    let (head, _) = line.split_at(end);
    match head.rfind(char::is_whitespace) {
        Some(space) if space > end / 2 => space + 1,
        _ => end,
    }
}

/// Elements whose text nobody reads.
const UNREAD: [&str; 3] = ["script", "style", "template"];
/// Elements that do not end a line.
const INLINE: [&str; 14] = [
    "a", "abbr", "b", "code", "em", "i", "kbd", "mark", "s", "small", "span", "strong", "sub",
    "sup",
];

/// The text of an HTML document, a line for each block.
pub fn strip_markup(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html;
    while let Some(open) = rest.find('<') {
        let (before, tag) = rest.split_at(open);
        push_text(&mut text, before);
        if let Some(comment) = tag.strip_prefix("<!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
            continue;
        }
        let Some((inside, after)) = tag.split_once('>') else {
            push_text(&mut text, tag);
            return text;
        };
        let name: String = inside
            .trim_start_matches(['<', '/'])
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .collect::<String>()
            .to_ascii_lowercase();
        rest = after;
        if !inside.starts_with("</") && UNREAD.contains(&name.as_str()) {
            let end = format!("</{name}");
            let lower = rest.to_ascii_lowercase();
            rest = lower.find(&end).and_then(|at| rest.get(at..)).unwrap_or("");
        } else if !INLINE.contains(&name.as_str()) && !text.ends_with('\n') {
            text.push('\n');
        }
    }
    push_text(&mut text, rest);
    text
}

/// Appends text with its white space folded and its entities resolved.
fn push_text(text: &mut String, raw: &str) {
    let mut space = raw.starts_with(char::is_whitespace);
    for word in raw.split_whitespace() {
        if space && !text.is_empty() && !text.ends_with([' ', '\n']) {
            text.push(' ');
        }
        text.push_str(&entities(word));
        space = true;
    }
    if raw.ends_with(char::is_whitespace) && !text.is_empty() && !text.ends_with([' ', '\n']) {
        text.push(' ');
    }
}

fn entities(word: &str) -> String {
    let mut out = String::new();
    let mut rest = word;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let resolved = after.split_once(';').and_then(|(name, left)| {
            let c = match name {
                "amp" => '&',
                "lt" => '<',
                "gt" => '>',
                "quot" => '"',
                "apos" => '\'',
                "nbsp" => ' ',
                _ => {
                    let number = name.strip_prefix('#')?;
                    let code = match number.strip_prefix(['x', 'X']) {
                        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                        None => number.parse().ok()?,
                    };
                    char::from_u32(code)?
                }
            };
            Some((c, left))
        });
        match resolved {
            Some((c, left)) => {
                out.push(c);
                rest = left;
            }
            None => {
                out.push('&');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chunks_keep_every_word_and_know_their_lines() {
        let text: String = (1..=200).map(|n| format!("line {n} has words\n")).collect();
        let document = Document::new(&text, false);
        assert!(document.chunks.len() > 1);
        assert!(document.chunks.iter().all(|c| c.text.len() <= LONGEST));
        let joined: Vec<&str> = document
            .chunks
            .iter()
            .flat_map(|c| c.text.lines())
            .collect();
        assert_eq!(joined, text.lines().collect::<Vec<_>>());
        let mut next = 1;
        for chunk in &document.chunks {
            assert_eq!(chunk.lines.0, next);
            assert!(chunk.text.starts_with(&format!("line {next} ")));
            next = chunk.lines.1 + 1;
        }
    }

    #[test]
    fn form_feeds_tell_pages_apart() {
        let document = Document::new("one\n\u{c}two\nmore\u{c}three", false);
        assert_eq!(document.pages, Some(3));
        let pages: Vec<_> = document.chunks.iter().map(|c| c.page).collect();
        assert_eq!(pages, [Some((1, 1)), Some((2, 2)), Some((3, 3))]);
        assert_eq!(Document::new("no pages", false).pages, None);
    }

    #[test]
    fn one_endless_line_is_cut_between_words() {
        let text = "wörd ".repeat(2000);
        let document = Document::new(&text, false);
        assert!(document.chunks.len() >= 8);
        let words: usize = document
            .chunks
            .iter()
            .map(|chunk| chunk.text.split_whitespace().count())
            .sum();
        assert_eq!(words, 2000);
        let unbroken = Document::new(&"é".repeat(3000), false);
        let chars: usize = unbroken.chunks.iter().map(|c| c.text.chars().count()).sum();
        assert_eq!(chars, 3000);
    }

    #[test]
    fn markup_is_no_text() {
        let html = "<!doctype html><title>A &amp; B</title><style>p{x:y}</style>\
                    <p>One <b>bold</b>word&#33;</p><!-- not this --><script>if(a<b){}</script>\
                    <ul><li>first<li>second &unknown; 1 &lt; 2</ul>";
        assert_eq!(
            strip_markup(html).trim(),
            "A & B\nOne boldword!\nfirst\nsecond &unknown; 1 < 2"
        );
    }

    #[test]
    fn the_same_text_has_the_same_label() {
        let a = Document::new("same", false);
        let b = Document::new("\n\nsame", false);
        assert_eq!(a.chunks[0].hash(), b.chunks[0].hash());
        assert_eq!(a.chunks[0].hash().len(), 10);
    }
}
