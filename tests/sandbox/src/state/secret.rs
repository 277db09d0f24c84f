//! Secrets of the sandbox's own accounts, which show themselves nowhere.

/// A text that no debug output shows.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Secret(pub String);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(..)")
    }
}

impl Secret {
    /// All but the last four characters masked, as the service shows API keys.
    pub fn masked(&self) -> String {
        let length = self.0.chars().count();
        self.0
            .chars()
            .enumerate()
            .map(|(at, c)| if at + 4 < length { '*' } else { c })
            .collect()
    }
}
