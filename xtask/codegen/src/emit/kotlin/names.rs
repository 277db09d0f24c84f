//! Identifiers and literals.

use crate::model::{lower_camel, snake, word_names};

/// Words that cannot be a name as they are.
const KEYWORDS: &[&str] = &[
    "as",
    "break",
    "class",
    "continue",
    "do",
    "else",
    "false",
    "for",
    "fun",
    "if",
    "in",
    "interface",
    "is",
    "null",
    "object",
    "package",
    "return",
    "super",
    "this",
    "throw",
    "true",
    "try",
    "typealias",
    "typeof",
    "val",
    "var",
    "when",
    "while",
];

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
        if taken.contains(&name.trim_matches('`')) {
            name = format!("{}_", name.trim_matches('`'));
        }
        while out.contains(&name) {
            name = format!("{}_", name.trim_matches('`'));
        }
        out.push(name);
    }
    out
}

/// Names of constants for words, in their order.
pub(super) fn constants(words: &[String]) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for name in word_names(words) {
        let mut name = snake(&name).to_uppercase();
        while out.contains(&name) {
            name.push('_');
        }
        out.push(name);
    }
    out
}

/// A string literal.
pub(super) fn text(value: &str) -> String {
    serde_json::Value::from(value)
        .to_string()
        .replace('$', "\\$")
}

#[cfg(test)]
mod tests {
    use super::{constants, distinct, text};

    #[test]
    fn names_that_the_language_refuses_are_written_otherwise() {
        let names = ["node_id", "nodeId", "object", "class", "options"];
        assert_eq!(
            distinct(names.into_iter(), &["options", "class"]),
            ["nodeId", "nodeId_", "`object`", "class_", "options_"]
        );
        let words = ["-created", "created", "2fa", "", "<="].map(str::to_owned);
        assert_eq!(
            constants(&words),
            [
                "CREATED_REVERSED",
                "CREATED",
                "N2FA",
                "EMPTY",
                "LESS_OR_EQUAL"
            ]
        );
        assert_eq!(text("a$b\"\n"), r#""a\$b\"\n""#);
    }
}
