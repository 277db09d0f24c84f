//! Identifiers and literals.

use crate::model::{lower_camel, word_names};

/// Words that stand in backticks as names.
const KEYWORDS: &[&str] = &[
    "as",
    "associatedtype",
    "break",
    "case",
    "catch",
    "class",
    "continue",
    "default",
    "defer",
    "deinit",
    "do",
    "else",
    "enum",
    "extension",
    "fallthrough",
    "false",
    "fileprivate",
    "for",
    "func",
    "guard",
    "if",
    "import",
    "in",
    "inout",
    "internal",
    "is",
    "let",
    "nil",
    "operator",
    "precedencegroup",
    "private",
    "protocol",
    "public",
    "repeat",
    "rethrows",
    "return",
    "static",
    "struct",
    "subscript",
    "super",
    "switch",
    "throw",
    "throws",
    "true",
    "try",
    "typealias",
    "var",
    "where",
    "while",
];

/// Names that mean something else wherever they stand.
const RESERVED: &[&str] = &["init", "self"];

/// A name in lower camel case, as an identifier.
pub(super) fn identifier(name: &str) -> String {
    let name = lower_camel(name);
    match KEYWORDS.contains(&name.as_str()) {
        true => format!("`{name}`"),
        false => name,
    }
}

/// Identifiers for several names, in their order, all different and none of those taken.
pub(super) fn distinct<'a>(names: impl Iterator<Item = &'a str>, taken: &[&str]) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for name in names {
        let mut name = identifier(name);
        let plain = name.trim_matches('`');
        if taken.contains(&plain) || RESERVED.contains(&plain) {
            name = format!("{plain}_");
        }
        while out.contains(&name) {
            name = format!("{}_", name.trim_matches('`'));
        }
        out.push(name);
    }
    out
}

/// Names of constants for words, in their order. `none` would be read as the absence of a word.
pub(super) fn constants(words: &[String]) -> Vec<String> {
    let names = word_names(words);
    distinct(
        names.iter().map(String::as_str),
        &["none", "some", "rawValue", "read"],
    )
}

/// A string literal.
pub(super) fn text(value: &str) -> String {
    let mut out = String::from("\"");
    for c in value.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => out.push_str(&format!("\\u{{{:x}}}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::{constants, distinct, text};

    #[test]
    fn names_that_the_language_refuses_are_written_otherwise() {
        let names = ["node_id", "nodeId", "in", "json", "self"];
        assert_eq!(
            distinct(names.into_iter(), &["json"]),
            ["nodeId", "nodeId_", "`in`", "json_", "self_"]
        );
        let words = ["-created", "2fa", "", "<=", "None", "default"].map(str::to_owned);
        assert_eq!(
            constants(&words),
            [
                "createdReversed",
                "n2fa",
                "empty",
                "lessOrEqual",
                "none_",
                "`default`"
            ]
        );
        assert_eq!(text("a\\(b)\"\n\u{7}"), r#""a\\(b)\"\n\u{7}""#);
    }
}
