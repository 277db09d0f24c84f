//! Comments: KDoc from the description's words.

pub(super) use crate::emit::comment::block;
pub(super) use crate::emit::layout::WIDTH;

/// Words in which nothing reads as a tag, a link, or the beginning or end of a comment: Kotlin's nest.
pub(super) fn escaped(text: &str) -> String {
    // Links of Rust's documentation.
    let text = text.replace("[`", "`").replace("`]", "`");
    let mut out = String::new();
    let mut code = false;
    let mut before = ' ';
    for c in text.chars() {
        match c {
            '`' => code = !code,
            '[' | ']' if !code => out.push('\\'),
            '@' if !code => {
                out.push_str("&#64;");
                before = c;
                continue;
            }
            // Code shows no entity, so that what is between is not seen.
            '*' if before == '/' => out.push('\u{200b}'),
            '/' if before == '*' => out.push('\u{200b}'),
            _ => {}
        }
        out.push(c);
        before = c;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn nothing_in_a_comment_acts() {
        assert_eq!(escaped("an @ of [x]"), r"an &#64; of \[x\]");
        let text = escaped("`*/*` and image/*, */");
        assert!(!text.contains("*/") && !text.contains("/*"), "{text}");
        assert_eq!(escaped("of [`Node`]"), "of `Node`");
    }
}
