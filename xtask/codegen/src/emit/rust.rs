//! What every emitter of Rust needs: identifiers, literals, headers.

/// First line of every generated Rust file.
pub(super) const HEADER: &str =
    "// Generated from core/api by `cargo xtask codegen`. Do not edit.\n";

/// A Rust string literal.
pub(super) fn text(value: &str) -> String {
    format!("{value:?}")
}

/// A Rust character literal; whatever is not plain ASCII as its number.
pub(super) fn character(c: char) -> String {
    match c {
        ' '..='~' => format!("{c:?}"),
        _ => format!("'\\u{{{:x}}}'", u32::from(c)),
    }
}

/// `Some(value)` or `None`.
pub(super) fn option<T>(value: Option<T>, print: impl FnOnce(T) -> String) -> String {
    match value {
        Some(value) => format!("Some({})", print(value)),
        None => "None".to_owned(),
    }
}

/// `&["a", "b"]`
pub(super) fn texts<T: AsRef<str>>(values: &[T]) -> String {
    let items: Vec<String> = values.iter().map(|v| text(v.as_ref())).collect();
    format!("&[{}]", items.join(", "))
}

/// `NAME` of a static made from any text.
pub(super) fn constant(name: &str) -> String {
    let upper: String = name
        .chars()
        .map(|c| match c.is_ascii_alphanumeric() {
            true => c.to_ascii_uppercase(),
            false => '_',
        })
        .collect();
    match upper.starts_with(|c: char| c.is_ascii_digit()) {
        true => format!("N{upper}"),
        false => upper,
    }
}

/// A short hash that names a value by its content: FNV-1a, folded to 32 bits.
pub(super) fn fingerprint(content: &str) -> String {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in content.bytes() {
        hash ^= u64::from(byte);
        hash = hash.wrapping_mul(0x0000_0100_0000_01b3);
    }
    let folded = (hash >> 32) ^ (hash & 0xffff_ffff);
    format!("{folded:08X}")
}

/// Words of Rust that cannot name a field.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// A name as an identifier; `extra` is taken.
pub(super) fn identifier(name: &str) -> String {
    match name {
        "self" | "super" | "crate" | "extra" => format!("{name}_"),
        _ if KEYWORDS.contains(&name) => format!("r#{name}"),
        _ => name.to_owned(),
    }
}

/// Doc comment lines of at most 100 columns, with nothing in them that reads as a link or a tag but is none.
pub(super) fn docs(text: &str) -> String {
    let mut out = String::new();
    for paragraph in text.split('\n') {
        let mut line = String::from("///");
        let mut width = 3;
        let item = paragraph.starts_with("- ");
        for word in paragraph.split_whitespace() {
            let word = match word.contains('`') {
                true => word.to_owned(),
                false => link(word).unwrap_or_else(|| {
                    word.replace('\\', "\\\\")
                        .replace('[', "\\[")
                        .replace(']', "\\]")
                        .replace('<', "\\<")
                        .replace('*', "\\*")
                }),
            };
            let length = word.chars().count() + 1;
            if width + length > 96 && width > 5 {
                out.push_str(&line);
                out.push('\n');
                // What follows the first line of a list's item belongs to it.
                line = String::from(if item { "///  " } else { "///" });
                width = line.len();
            }
            line.push(' ');
            line.push_str(&word);
            width += length;
        }
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}

/// An address as the link that it is; what stands around it stays there.
fn link(word: &str) -> Option<String> {
    let start = word.find("https://").or_else(|| word.find("http://"))?;
    let (before, rest) = word.split_at_checked(start)?;
    let url = rest.trim_end_matches(['.', ',', ';', ':', ')', '!', '?']);
    let after = rest.strip_prefix(url)?;
    let plain = !url.contains(['<', '>']) && before.chars().all(|c| c == '(');
    plain.then(|| format!("{before}<{url}>{after}"))
}
