//! Docstrings from the description's words.

use crate::emit::layout::{WIDTH, wrapped};

/// A docstring, its lines indented by so many columns.
///
/// A line that begins with a hyphen is an item: what follows its first line is set in. Space before
/// a line is kept.
pub(super) fn string(text: &str, indent: usize) -> String {
    let margin = " ".repeat(indent);
    let text = escaped(text);
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines() {
        let own = line.len() - line.trim_start().len();
        let own = " ".repeat(own);
        let hanging = match own.is_empty() && !line.starts_with('-') {
            true => "",
            false => "    ",
        };
        let room = WIDTH.saturating_sub(indent + own.len() + 3);
        let parts = wrapped(line, room, hanging);
        lines.extend(parts.iter().map(|part| format!("{own}{part}")));
    }
    match lines.as_slice() {
        [line] if indent + line.chars().count() + 6 <= WIDTH => {
            // A quotation mark at the end would be one of the three.
            let line = match line.strip_suffix('"') {
                Some(rest) => format!("{rest}\\\""),
                None => line.clone(),
            };
            format!("{margin}\"\"\"{line}\"\"\"\n")
        }
        lines => {
            let mut out = format!("{margin}\"\"\"");
            for (number, line) in lines.iter().enumerate() {
                let margin = if number == 0 { "" } else { &margin };
                out.push_str(format!("{margin}{line}").trim_end());
                out.push('\n');
            }
            out.push_str(&margin);
            out.push_str("\"\"\"\n");
            out
        }
    }
}

/// Words in which nothing is an escape or the end of the string.
fn escaped(text: &str) -> String {
    // Links of Rust's documentation.
    let text = text.replace("[`", "`").replace("`]", "`");
    text.replace('\\', "\\\\").replace("\"\"\"", "\\\"\\\"\\\"")
}

#[cfg(test)]
mod tests {
    use super::string;

    #[test]
    fn nothing_in_a_docstring_acts() {
        assert_eq!(string("Short.", 4), "    \"\"\"Short.\"\"\"\n");
        assert_eq!(string(r"`^\d$`", 0), "\"\"\"`^\\\\d$`\"\"\"\n");
        assert_eq!(string("an \"end\"", 0), "\"\"\"an \"end\\\"\"\"\"\n");
        assert_eq!(string("a\"\"\"b", 0), "\"\"\"a\\\"\\\"\\\"b\"\"\"\n");
    }

    #[test]
    fn long_lines_are_broken_and_items_set_in() {
        let text = string(
            &format!("First.\n\nArgs:\n    x: {}", "word ".repeat(30)),
            4,
        );
        assert!(text.lines().all(|line| line.len() <= 100), "{text}");
        let starts: Vec<&str> = text.lines().map(|l| l.get(..14).unwrap_or(l)).collect();
        assert_eq!(
            starts,
            [
                "    \"\"\"First.",
                "",
                "    Args:",
                "        x: wor",
                "            wo",
                "    \"\"\""
            ]
        );
    }
}
