//! Comments: DocC from the description's words.

pub(super) use crate::emit::layout::WIDTH;
use crate::emit::layout::wrapped;

/// A comment before a declaration, its lines indented by so many columns.
///
/// A line that begins with a hyphen is an item: what follows its first line is set in.
pub(super) fn block(text: &str, indent: usize) -> String {
    let margin = " ".repeat(indent);
    let mut out = String::new();
    for paragraph in text.lines() {
        let inner = paragraph.len() - paragraph.trim_start().len();
        let item = paragraph.trim_start().starts_with("- ");
        let hanging = " ".repeat(inner + if item { 2 } else { 0 });
        let room = WIDTH.saturating_sub(indent + 4 + inner);
        for (at, line) in wrapped(paragraph, room, &hanging).into_iter().enumerate() {
            let first = if at == 0 {
                " ".repeat(inner)
            } else {
                String::new()
            };
            out.push_str(format!("{margin}/// {first}{line}").trim_end());
            out.push('\n');
        }
    }
    out
}

/// Words in which nothing reads as a link or a tag.
pub(super) fn escaped(text: &str) -> String {
    // Links of Rust's documentation.
    let text = text.replace("[`", "`").replace("`]", "`");
    let mut out = String::new();
    let mut code = false;
    for c in text.chars() {
        match c {
            '`' => code = !code,
            '[' | ']' | '<' | '*' if !code => out.push('\\'),
            _ => {}
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{block, escaped};

    #[test]
    fn nothing_in_a_comment_acts() {
        assert_eq!(escaped("a <b> of [x], *y*"), r"a \<b> of \[x\], \*y\*");
        assert_eq!(
            escaped("of [`Node`] and `a[<b>]`"),
            "of `Node` and `a[<b>]`"
        );
    }

    #[test]
    fn long_lines_are_broken_and_items_set_in() {
        assert_eq!(block("Short.", 4), "    /// Short.\n");
        let text = block(
            &format!("One.\n\n- Parameters:\n  - x: {}", "word ".repeat(30)),
            4,
        );
        assert!(text.lines().all(|line| line.len() <= 100), "{text}");
        let starts: Vec<&str> = text.lines().map(|l| l.get(..13).unwrap_or(l)).collect();
        assert_eq!(
            starts,
            [
                "    /// One.",
                "    ///",
                "    /// - Par",
                "    ///   - x",
                "    ///     w"
            ]
        );
    }
}
