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
