//! Identifiers and literals.

/// Words that cannot name an argument, and the name of the last one.
const TAKEN: &[&str] = &[
    "arguments",
    "await",
    "break",
    "case",
    "catch",
    "class",
    "const",
    "continue",
    "debugger",
    "default",
    "delete",
    "do",
    "else",
    "enum",
    "eval",
    "export",
    "extends",
    "false",
    "finally",
    "for",
    "function",
    "if",
    "implements",
    "import",
    "in",
    "instanceof",
    "interface",
    "let",
    "new",
    "null",
    "options",
    "package",
    "private",
    "protected",
    "public",
    "return",
    "static",
    "super",
    "switch",
    "this",
    "throw",
    "true",
    "try",
    "typeof",
    "var",
    "void",
    "while",
    "with",
    "yield",
];

/// A parameter's name as that of an argument.
pub(super) fn argument(name: &str) -> String {
    match TAKEN.contains(&name) {
        true => format!("{name}_"),
        false => name.to_owned(),
    }
}

/// A member's name as it stands in a declaration.
pub(super) fn member(name: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$';
    let digit = name.starts_with(|c: char| c.is_ascii_digit());
    match !name.is_empty() && !digit && name.chars().all(plain) {
        true => name.to_owned(),
        false => text(name),
    }
}

/// A string literal. JSON's are TypeScript's.
pub(super) fn text(value: &str) -> String {
    serde_json::Value::from(value).to_string()
}

#[cfg(test)]
mod tests {
    use super::{argument, member, text};

    #[test]
    fn names_that_the_language_refuses_are_written_otherwise() {
        assert_eq!(argument("node_id"), "node_id");
        assert_eq!(argument("default"), "default_");
        assert_eq!(argument("options"), "options_");
        assert_eq!(member("default"), "default");
        assert_eq!(member("cf-ray"), "\"cf-ray\"");
        assert_eq!(member("2fa"), "\"2fa\"");
        assert_eq!(text("a\"b\n"), r#""a\"b\n""#);
    }
}
