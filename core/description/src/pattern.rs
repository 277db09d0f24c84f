//! Small matchers for the description's patterns.
//!
//! The generator parses each ECMA-262 pattern, expands its character classes to ranges and writes
//! the tree as a `static`; a form it does not know fails the generation. Matching is by
//! backtracking over a handful of nodes, bounded by [`STEP_LIMIT`].

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

/// A part of a pattern.
#[derive(Debug)]
pub enum Node {
    /// One character in any of these inclusive ranges, sorted and disjoint.
    Class(&'static [(char, char)]),
    /// These characters, exactly.
    Literal(&'static str),
    /// One after another.
    Concat(&'static [Node]),
    /// The first that leads to a match.
    Either(&'static [Node]),
    /// As often as possible, at least `min` and at most `max` times.
    Repeat {
        /// Fewest times.
        min: u32,
        /// Most times; `None` without limit.
        max: Option<u32>,
        /// What is repeated.
        node: &'static Node,
    },
}
