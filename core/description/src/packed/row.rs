//! A row of words.

/// Words with tabs between, read from the front.
#[derive(Clone, Copy)]
pub(super) struct Row {
    rest: Option<&'static str>,
}

/// What ends a row of attributes inside a line.
const END: &str = ";";

impl Row {
    pub(super) fn new(line: &'static str) -> Self {
        Row { rest: Some(line) }
    }

    /// The next word.
    pub(super) fn word(&mut self) -> Option<&'static str> {
        let rest = self.rest?;
        match rest.split_once('\t') {
            Some((word, rest)) => {
                self.rest = Some(rest);
                Some(word)
            }
            None => {
                self.rest = None;
                Some(rest)
            }
        }
    }

    /// The next attribute and its value, which is empty for a bare word; `None` where they end.
    pub(super) fn attribute(&mut self) -> Option<(&'static str, &'static str)> {
        let word = self.word().filter(|word| *word != END)?;
        Some(word.split_once('=').unwrap_or((word, "")))
    }
}

/// The parts of a value.
pub(super) fn parts(value: &'static str) -> impl Iterator<Item = &'static str> {
    value.split('|')
}

/// Names with `|` between.
pub(super) fn names(value: &'static str) -> &'static [&'static str] {
    parts(value).collect::<Vec<_>>().leak()
}

/// Numbers with `|` between.
pub(super) fn numbers<T: std::str::FromStr>(value: &'static str) -> Option<&'static [T]> {
    let numbers: Option<Vec<T>> = parts(value).map(|part| part.parse().ok()).collect();
    Some(numbers?.leak())
}

/// A value that is kept for good: there is one of each, as long as the program runs.
pub(super) fn keep<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}
