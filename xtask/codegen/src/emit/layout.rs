//! Lines of prose, for every language that comes laid out.

/// Columns a line may have, where it can be broken.
pub(super) const WIDTH: usize = 100;

/// A paragraph as lines of so many columns at most; those after the first begin with `hanging`.
pub(super) fn wrapped(paragraph: &str, room: usize, hanging: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in paragraph.split_whitespace() {
        // A line that begins with a hyphen would be an item.
        let full = line.chars().count() + 1 + word.chars().count() > room && word != "-";
        if full && !line.trim().is_empty() {
            lines.push(std::mem::replace(&mut line, hanging.to_owned()));
        }
        if !line.trim().is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    lines.push(line);
    lines
}
