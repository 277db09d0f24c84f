//! ECMA-262 patterns (`u` flag) as small trees, for matchers that need no regular expression library.
//!
//! Whatever could mean something else to another reader is refused: back-references, look-around,
//! lazy repetition, word boundaries, inline flags, anchors inside.

use regex_syntax::ast::{self, Ast};
use regex_syntax::hir::{self, ClassUnicode, ClassUnicodeRange};

/// A pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern {
    /// As the description has it.
    pub source: String,
    /// Starts with `^`.
    pub anchored_start: bool,
    /// Ends with `$`.
    pub anchored_end: bool,
    /// What it is made of.
    pub node: Node,
}

/// A part of a pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Node {
    /// One character of any of these tables of inclusive ranges.
    Class(Vec<Table>),
    /// These characters.
    Literal(String),
    /// One after another.
    Concat(Vec<Node>),
    /// One of these.
    Either(Vec<Node>),
    /// Repeated.
    Repeat {
        /// Fewest times.
        min: u32,
        /// Most times.
        max: Option<u32>,
        /// What is repeated.
        node: Box<Node>,
    },
}

/// Inclusive ranges of characters, sorted and disjoint.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Table {
    /// The Unicode property it is, if it is one.
    pub property: Option<String>,
    /// The ranges.
    pub ranges: Vec<(char, char)>,
}

/// Parses a pattern, or says what in it is not supported.
pub fn parse(source: &str) -> Result<Pattern, String> {
    let ast = ast::parse::Parser::new()
        .parse(source)
        .map_err(|e| format!("pattern {source:?}: {}", e.kind()))?;
    let mut parts = match &ast {
        Ast::Concat(concat) => concat.asts.as_slice(),
        one => std::slice::from_ref(one),
    };
    let anchored_start = match parts {
        [first, rest @ ..] if is(first, &ast::AssertionKind::StartLine) => {
            parts = rest;
            true
        }
        _ => false,
    };
    let anchored_end = match parts {
        [rest @ .., last] if is(last, &ast::AssertionKind::EndLine) => {
            parts = rest;
            true
        }
        _ => false,
    };
    let node = concat(parts).map_err(|what| format!("pattern {source:?}: {what}"))?;
    Ok(Pattern {
        source: source.to_owned(),
        anchored_start,
        anchored_end,
        node,
    })
}

fn is(ast: &Ast, kind: &ast::AssertionKind) -> bool {
    matches!(ast, Ast::Assertion(a) if a.kind == *kind)
}

fn concat(parts: &[Ast]) -> Result<Node, String> {
    let mut nodes: Vec<Node> = Vec::new();
    for part in parts {
        match (nodes.last_mut(), node(part)?) {
            (Some(Node::Literal(text)), Node::Literal(more)) => text.push_str(&more),
            (_, next) => nodes.push(next),
        }
    }
    Ok(match nodes.len() {
        1 => nodes.remove(0),
        _ => Node::Concat(nodes),
    })
}

fn node(ast: &Ast) -> Result<Node, String> {
    Ok(match ast {
        Ast::Empty(_) => Node::Concat(Vec::new()),
        Ast::Literal(literal) => Node::Literal(literal.c.to_string()),
        Ast::Dot(_) => Node::Class(vec![dot()]),
        Ast::ClassPerl(class) => Node::Class(vec![perl(class)?]),
        Ast::ClassUnicode(class) => Node::Class(vec![property(class)?]),
        Ast::ClassBracketed(class) => Node::Class(bracketed(class)?),
        Ast::Repetition(repetition) => {
            if !repetition.greedy {
                return Err("lazy repetition is not supported".into());
            }
            let (min, max) = match repetition.op.kind {
                ast::RepetitionKind::ZeroOrOne => (0, Some(1)),
                ast::RepetitionKind::ZeroOrMore => (0, None),
                ast::RepetitionKind::OneOrMore => (1, None),
                ast::RepetitionKind::Range(ast::RepetitionRange::Exactly(n)) => (n, Some(n)),
                ast::RepetitionKind::Range(ast::RepetitionRange::AtLeast(n)) => (n, None),
                ast::RepetitionKind::Range(ast::RepetitionRange::Bounded(n, m)) => (n, Some(m)),
            };
            Node::Repeat {
                min,
                max,
                node: Box::new(node(&repetition.ast)?),
            }
        }
        Ast::Group(group) => match &group.kind {
            ast::GroupKind::CaptureIndex(_) => node(&group.ast)?,
            ast::GroupKind::NonCapturing(flags) if flags.items.is_empty() => node(&group.ast)?,
            _ => return Err("only plain groups are supported".into()),
        },
        Ast::Concat(parts) => concat(&parts.asts)?,
        Ast::Alternation(alternation) => Node::Either(
            alternation
                .asts
                .iter()
                .map(node)
                .collect::<Result<_, _>>()?,
        ),
        Ast::Assertion(_) => {
            return Err("an assertion may only be ^ at the start or $ at the end".into());
        }
        Ast::Flags(_) => return Err("inline flags are not supported".into()),
    })
}

/// Any character but ECMA-262's line terminators.
fn dot() -> Table {
    let mut class = ClassUnicode::new([
        range('\n', '\n'),
        range('\r', '\r'),
        range('\u{2028}', '\u{2029}'),
    ]);
    class.negate();
    table(None, &class)
}

fn range(from: char, to: char) -> ClassUnicodeRange {
    ClassUnicodeRange::new(from, to)
}

fn table(property: Option<String>, class: &ClassUnicode) -> Table {
    Table {
        property,
        ranges: class.iter().map(|r| (r.start(), r.end())).collect(),
    }
}

/// `\d`, `\s`, `\w` as ECMA-262 has them: digits and word characters are ASCII.
fn perl(class: &ast::ClassPerl) -> Result<Table, String> {
    let mut ranges = match class.kind {
        ast::ClassPerlKind::Digit => ClassUnicode::new([range('0', '9')]),
        ast::ClassPerlKind::Word => ClassUnicode::new([
            range('0', '9'),
            range('A', 'Z'),
            range('_', '_'),
            range('a', 'z'),
        ]),
        ast::ClassPerlKind::Space => {
            let mut space = translate(r"\p{Zs}")?;
            space.union(&ClassUnicode::new([
                range('\t', '\r'),
                range('\u{2028}', '\u{2029}'),
                range('\u{feff}', '\u{feff}'),
            ]));
            space
        }
    };
    if class.negated {
        ranges.negate();
    }
    Ok(table(None, &ranges))
}

fn property(class: &ast::ClassUnicode) -> Result<Table, String> {
    let name = match &class.kind {
        ast::ClassUnicodeKind::Named(name) if !class.negated => name.clone(),
        _ => return Err("a Unicode class is written \\p{General_Category}".into()),
    };
    let ranges = translate(&format!("\\p{{{name}}}"))?;
    Ok(table(Some(name), &ranges))
}

/// A bracketed class: each Unicode property a table of its own, so that large ones are shared.
fn bracketed(class: &ast::ClassBracketed) -> Result<Vec<Table>, String> {
    let ast::ClassSet::Item(item) = &class.kind else {
        return Err("set operations in a class are not supported".into());
    };
    let items = match item {
        ast::ClassSetItem::Union(union) => union.items.as_slice(),
        one => std::slice::from_ref(one),
    };
    let mut tables = Vec::new();
    let mut rest = ClassUnicode::empty();
    for item in items {
        match item {
            ast::ClassSetItem::Empty(_) => {}
            ast::ClassSetItem::Literal(literal) => rest.push(range(literal.c, literal.c)),
            ast::ClassSetItem::Range(r) => rest.push(range(r.start.c, r.end.c)),
            ast::ClassSetItem::Perl(perl_class) => {
                for (from, to) in perl(perl_class)?.ranges {
                    rest.push(range(from, to));
                }
            }
            ast::ClassSetItem::Unicode(unicode) => {
                let table = property(unicode)?;
                if class.negated {
                    for (from, to) in table.ranges {
                        rest.push(range(from, to));
                    }
                } else {
                    tables.push(table);
                }
            }
            _ => return Err("only characters, ranges and \\p classes may stand in a class".into()),
        }
    }
    if class.negated {
        rest.negate();
    }
    if !rest.ranges().is_empty() {
        tables.push(table(None, &rest));
    }
    if tables.is_empty() {
        return Err("an empty class matches nothing".into());
    }
    Ok(tables)
}

fn translate(class: &str) -> Result<ClassUnicode, String> {
    let parsed = regex_syntax::Parser::new()
        .parse(class)
        .map_err(|e| format!("{class} is not a class this reader knows: {e}"))?;
    match parsed.into_kind() {
        hir::HirKind::Class(hir::Class::Unicode(class)) => Ok(class),
        _ => Err(format!("{class} is not a class")),
    }
}
