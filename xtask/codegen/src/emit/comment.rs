//! Comment blocks between `/**` and `*/`, for the languages that have them.

use super::layout::{WIDTH, wrapped};

/// A comment block before a declaration, its lines indented by so many columns.
///
/// A line that begins with a hyphen is an item, with `@` a tag: what follows its first line is set in.
pub(super) fn block(text: &str, indent: usize) -> String {
    let margin = " ".repeat(indent);
    let lines: Vec<String> = text.lines().flat_map(|line| lines(line, indent)).collect();
    match lines.as_slice() {
        [line] if indent + line.chars().count() + 7 <= WIDTH && !line.is_empty() => {
            format!("{margin}/** {line} */\n")
        }
        lines => {
            let mut out = format!("{margin}/**\n");
            for line in lines {
                out.push_str(format!("{margin} * {line}").trim_end());
                out.push('\n');
            }
            out.push_str(&margin);
            out.push_str(" */\n");
            out
        }
    }
}

/// A paragraph as lines that fit.
fn lines(paragraph: &str, indent: usize) -> Vec<String> {
    let hanging = if paragraph.starts_with(['-', '@']) {
        "  "
    } else {
        ""
    };
    wrapped(paragraph, WIDTH.saturating_sub(indent + 3), hanging)
}

#[cfg(test)]
mod tests {
    use super::block;

    #[test]
    fn long_lines_are_broken_and_items_set_in() {
        assert_eq!(block("Short.", 2), "  /** Short. */\n");
        let word = "word ".repeat(30);
        let text = block(&format!("- {word}\n\n@param x - {word}"), 2);
        assert!(
            text.lines().all(|line| line.chars().count() <= 100),
            "{text}"
        );
        let starts: Vec<&str> = text.lines().map(|l| l.get(..9).unwrap_or(l)).collect();
        assert_eq!(
            starts,
            [
                "  /**",
                "   * - wo",
                "   *   wo",
                "   *",
                "   * @par",
                "   *   wo",
                "   */"
            ]
        );
    }
}
