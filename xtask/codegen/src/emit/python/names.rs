//! Identifiers and literals.

/// Python's words, which name nothing.
const KEYWORDS: &[&str] = &[
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue",
    "def", "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import",
    "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while",
    "with", "yield",
];

/// What every method takes, or calls its own.
const TAKEN: &[&str] = &["self", "options", "timeout", "max_attempts"];

/// A parameter's name as that of an argument.
pub(super) fn argument(name: &str) -> String {
    match TAKEN.contains(&name) {
        true => format!("{name}_"),
        false => identifier(name),
    }
}

/// A name as it can be written.
pub(super) fn identifier(name: &str) -> String {
    match KEYWORDS.contains(&name) {
        true => format!("{name}_"),
        false => name.to_owned(),
    }
}

/// A member's name as an attribute: the wire's, where that can be written.
pub(super) fn attribute(wire: &str, snake: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '_';
    match wire.starts_with(|c: char| c.is_ascii_alphabetic()) && wire.chars().all(plain) {
        true => identifier(wire),
        false => identifier(snake),
    }
}

/// A string literal. JSON's are Python's.
pub(super) fn text(value: &str) -> String {
    serde_json::Value::from(value).to_string()
}

#[cfg(test)]
mod tests {
    use super::{argument, attribute, identifier, text};

    #[test]
    fn names_that_the_language_refuses_are_written_otherwise() {
        assert_eq!(argument("node_id"), "node_id");
        assert_eq!(argument("from"), "from_");
        assert_eq!(argument("timeout"), "timeout_");
        assert_eq!(identifier("import"), "import_");
        assert_eq!(attribute("fileName", "file_name"), "fileName");
        assert_eq!(attribute("cf-ray", "cf_ray"), "cf_ray");
        assert_eq!(text("a\"b\n"), r#""a\"b\n""#);
    }
}
