//! Finding operations: by name, by a name nearly right, and by words.

/// The candidate that is most like `name`, if one is like enough to be what was meant.
pub fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted = plain(name);
    let bound = (wanted.len() / 3).clamp(1, 4);
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates {
        let distance = distance(&wanted, &plain(candidate));
        if distance <= bound && best.is_none_or(|(d, _)| distance < d) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// Letters and digits in lower case: `parentId`, `parent-id` and `parent_id` are the same name.
fn plain(name: &str) -> Vec<u8> {
    // A longer name is no typing mistake, and the work is the product of both lengths.
    name.bytes()
        .filter(u8::is_ascii_alphanumeric)
        .map(|b| b.to_ascii_lowercase())
        .take(64)
        .collect()
}

/// Number of characters to insert, delete or replace to make one of the other.
fn distance(a: &[u8], b: &[u8]) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = i;
        let mut left = i + 1;
        if let Some(first) = row.first_mut() {
            *first = left;
        }
        for (cell, y) in row.iter_mut().skip(1).zip(b) {
            let above = *cell;
            left = (diagonal + usize::from(x != y))
                .min(above + 1)
                .min(left + 1);
            diagonal = above;
            *cell = left;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances() {
        assert_eq!(distance(b"kitten", b"sitting"), 3);
        assert_eq!(distance(b"", b"abc"), 3);
        assert_eq!(distance(b"abc", b""), 3);
        assert_eq!(distance(b"same", b"same"), 0);
    }

    #[test]
    fn suggests_what_was_meant_and_nothing_far_off() {
        let names = ["context_id", "parent_id", "name", "page_size"];
        assert_eq!(nearest("parentId", names), Some("parent_id"));
        assert_eq!(nearest("pagesize", names), Some("page_size"));
        assert_eq!(nearest("nmae", names), None);
        assert_eq!(nearest("nam", names), Some("name"));
        assert_eq!(nearest("colour", names), None);
    }
}
