//! Small matchers for the description's patterns.
//!
//! The generator parses each ECMA-262 pattern, expands its character classes to ranges and writes
//! the tree as a `static`; a form it does not know fails the generation. Matching carries the set
//! of places a part can end at from one part to the next, so it never goes back: its time is bounded
//! by the pattern's size and the square of the text's length, its depth by the pattern's.

/// A compiled pattern.
#[derive(Debug)]
pub struct Pattern {
    /// The pattern as the description has it, for messages.
    pub source: &'static str,
    /// Whether it must match from the first character on.
    pub anchored_start: bool,
    /// Whether it must match up to the last character.
    pub anchored_end: bool,
    /// What it is made of.
    pub node: Node,
}

/// Inclusive ranges of characters, sorted and disjoint: of each the gap since the range before and how many characters
/// follow its first, both as LEB128. Unicode's letters weigh a seventh of what they weigh as pairs of characters.
pub type Ranges = &'static [u8];

/// A part of a pattern.
#[derive(Debug)]
pub enum Node {
    /// One character in a range of any of these tables.
    Class(&'static [Ranges]),
    /// These characters, exactly.
    Literal(&'static str),
    /// One after another.
    Concat(&'static [Node]),
    /// Any one of these.
    Either(&'static [Node]),
    /// At least `min` and at most `max` times.
    Repeat {
        /// Fewest times.
        min: u32,
        /// Most times; `None` without limit.
        max: Option<u32>,
        /// What is repeated.
        node: &'static Node,
    },
}

impl Pattern {
    /// Whether a text has this form.
    pub fn matches(&self, text: &str) -> bool {
        let starts: Ends = if self.anchored_start {
            vec![0]
        } else {
            text.char_indices()
                .map(|(at, _)| at)
                .chain([text.len()])
                .collect()
        };
        let ends = self.node.ends(text, starts);
        if self.anchored_end {
            ends.last() == Some(&text.len())
        } else {
            !ends.is_empty()
        }
    }
}

/// Byte offsets in a text, ascending and each once.
type Ends = Vec<usize>;

impl Node {
    /// Where this part can end if it begins at one of these offsets.
    fn ends(&self, text: &str, starts: Ends) -> Ends {
        match self {
            Node::Class(tables) => starts
                .into_iter()
                .filter_map(|at| {
                    let next = text.get(at..)?.chars().next()?;
                    contains(tables, next).then(|| at + next.len_utf8())
                })
                .collect(),
            Node::Literal(literal) => starts
                .into_iter()
                .filter(|at| text.get(*at..).is_some_and(|t| t.starts_with(literal)))
                .map(|at| at + literal.len())
                .collect(),
            Node::Concat(parts) => parts
                .iter()
                .fold(starts, |starts, part| part.ends(text, starts)),
            Node::Either(parts) => parts.iter().fold(Ends::new(), |ends, part| {
                union(ends, part.ends(text, starts.clone()))
            }),
            Node::Repeat { min, max, node } => repeat(node, *min, *max, text, starts),
        }
    }
}

fn repeat(node: &Node, min: u32, max: Option<u32>, text: &str, starts: Ends) -> Ends {
    let mut newest = starts;
    for _ in 0..min {
        newest = node.ends(text, newest);
    }
    let mut ends = newest.clone();
    let mut left = max.map(|max| max.saturating_sub(min));
    while !newest.is_empty() && left != Some(0) {
        newest = node.ends(text, newest);
        // A place reached before leads nowhere new: it was reached with fewer repetitions.
        newest.retain(|end| ends.binary_search(end).is_err());
        ends = union(ends, newest.clone());
        left = left.map(|left| left - 1);
    }
    ends
}

/// Two ascending lists as one.
fn union(mut one: Ends, other: Ends) -> Ends {
    for end in other {
        // The usual case: what is new lies behind.
        if one.last().is_none_or(|last| *last < end) {
            one.push(end);
        } else if let Err(at) = one.binary_search(&end) {
            one.insert(at, end);
        }
    }
    one
}

/// The first character of some ranges, for who makes up texts of a form.
pub fn first(mut ranges: &[u8]) -> Option<char> {
    number(&mut ranges).and_then(char::from_u32)
}

fn contains(tables: &[Ranges], c: char) -> bool {
    tables.iter().any(|ranges| is_within(ranges, u32::from(c)))
}

fn is_within(mut ranges: &[u8], c: u32) -> bool {
    let mut next = 0;
    while let (Some(gap), Some(more)) = (number(&mut ranges), number(&mut ranges)) {
        let first = next + gap;
        if c < first {
            return false;
        }
        if c <= first + more {
            return true;
        }
        next = first + more + 1;
    }
    false
}

/// Takes a number in LEB128.
fn number(bytes: &mut &[u8]) -> Option<u32> {
    let (mut number, mut shift) = (0, 0);
    loop {
        let (byte, rest) = bytes.split_first()?;
        *bytes = rest;
        number |= u32::from(byte & 127) << shift;
        if byte & 128 == 0 {
            return Some(number);
        }
        shift += 7;
    }
}
