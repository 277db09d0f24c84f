//! All chance of a run. Each throw has a name, so that one that is left out changes no other.

use std::hash::{Hash, Hasher};

/// Throws of one seed.
#[derive(Debug, Clone, Copy)]
pub struct Dice(u64);

impl Dice {
    /// The dice of a seed.
    pub fn new(seed: u64) -> Self {
        Dice(stir(seed))
    }

    /// The throw of this name: the same for the same seed.
    pub fn throw(self, name: impl Hash) -> u64 {
        let mut mixer = Mixer(self.0);
        name.hash(&mut mixer);
        mixer.finish()
    }

    /// A throw from `0` to `below - 1`.
    pub fn below(self, name: impl Hash, below: u64) -> u64 {
        self.throw(name) % below.max(1)
    }

    /// A throw from `from` to `to`, both included.
    pub fn between(self, name: impl Hash, from: u64, to: u64) -> u64 {
        from + self.below(name, to.saturating_sub(from) + 1)
    }

    /// Whether a throw hits, so many times in a thousand.
    pub fn hits(self, name: impl Hash, in_thousand: u64) -> bool {
        self.below(name, 1000) < in_thousand
    }

    /// One of these; the first of none is the default.
    pub fn one_of<T: Copy + Default>(self, name: impl Hash, all: &[T]) -> T {
        let at = self.below(name, all.len() as u64);
        let at = usize::try_from(at).unwrap_or_default();
        all.get(at).copied().unwrap_or_default()
    }

    /// Entropy for an engine or a step of the service.
    pub fn entropy(self, name: impl Hash) -> [u8; 32] {
        let mut word = self.throw(name);
        let mut entropy = [0; 32];
        for slot in entropy.chunks_mut(8) {
            word = stir(word);
            slot.copy_from_slice(&word.to_le_bytes());
        }
        entropy
    }
}

/// SplitMix64's step.
fn stir(word: u64) -> u64 {
    let word = word.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let word = (word ^ (word >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let word = (word ^ (word >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    word ^ (word >> 31)
}

/// A hasher that is the same on every machine, unlike the standard library's.
struct Mixer(u64);

impl Hasher for Mixer {
    fn finish(&self) -> u64 {
        stir(self.0)
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    fn write_usize(&mut self, word: usize) {
        self.write(&(word as u64).to_le_bytes());
    }

    fn write_u64(&mut self, word: u64) {
        self.write(&word.to_le_bytes());
    }
}

/// The bytes of a file that never was.
pub fn pattern(seed: u64, size: u64) -> Vec<u8> {
    let mut word = stir(seed);
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or_default() + 8);
    while (bytes.len() as u64) < size {
        word = stir(word);
        bytes.extend_from_slice(&word.to_le_bytes());
    }
    bytes.truncate(usize::try_from(size).unwrap_or_default());
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_gives_the_same_throw_and_another_name_another() {
        let dice = Dice::new(7);
        assert_eq!(dice.throw(("a", 1_u64)), Dice::new(7).throw(("a", 1_u64)));
        assert_ne!(dice.throw(("a", 1_u64)), dice.throw(("a", 2_u64)));
        assert_ne!(dice.throw("a"), Dice::new(8).throw("a"));
        assert_eq!(pattern(3, 13).len(), 13);
        assert_eq!(pattern(3, 13), pattern(3, 20)[..13]);
    }

    #[test]
    fn throws_are_spread_evenly() {
        let dice = Dice::new(1);
        let hits = (0..10_000_u64)
            .filter(|n| dice.hits(("x", *n), 250))
            .count();
        assert!((2300..2700).contains(&hits), "{hits}");
    }
}
