//! Randomness as an argument: the same entropy gives the same ids, tokens and codes.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{RngCore, SeedableRng};

/// What one step may draw from.
#[derive(Debug)]
pub struct Random(ChaCha8Rng);

const LOWER: &[u8] = b"abcdefghijklmnopqrstuvwxyz234567";
const MIXED: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

impl Random {
    /// Draws from this entropy.
    pub fn new(entropy: [u8; 32]) -> Self {
        Random(ChaCha8Rng::from_seed(entropy))
    }

    /// The entropy of the request with this number, of a server with this seed.
    pub fn entropy(seed: u64, number: u64) -> [u8; 32] {
        let mut key = [0u8; 32];
        for (slot, byte) in key
            .iter_mut()
            .zip(seed.to_le_bytes().into_iter().chain(number.to_le_bytes()))
        {
            *slot = byte;
        }
        let mut entropy = [0u8; 32];
        ChaCha8Rng::from_seed(key).fill_bytes(&mut entropy);
        entropy
    }

    /// The entropy of a request's next step. A waiting request is stepped many times, and each step
    /// may make things: with the same entropy they would get the same ids.
    pub fn again(entropy: [u8; 32]) -> [u8; 32] {
        let mut other = ChaCha8Rng::from_seed(entropy);
        // A stream no step draws from.
        other.set_stream(1);
        let mut next = [0u8; 32];
        other.fill_bytes(&mut next);
        next
    }

    /// These many random bytes.
    pub fn bytes<const N: usize>(&mut self) -> [u8; N] {
        let mut bytes = [0u8; N];
        self.0.fill_bytes(&mut bytes);
        bytes
    }

    /// A number below `bound` (which must not be 0).
    pub fn below(&mut self, bound: u64) -> u64 {
        self.0.next_u64() % bound.max(1)
    }

    fn text(&mut self, alphabet: &[u8], length: usize) -> String {
        (0..length)
            .filter_map(|_| {
                let at = usize::try_from(self.below(alphabet.len() as u64)).unwrap_or(0);
                alphabet.get(at).map(|b| char::from(*b))
            })
            .collect()
    }

    /// A 19-digit profile id, larger than 2^53.
    pub fn profile_id(&mut self) -> String {
        let number = 1_000_000_000_000_000_000 + self.below(8_000_000_000_000_000_000);
        number.to_string()
    }

    /// An opaque id in its bare form: the type prefix and 28 further letters and digits.
    pub fn opaque_id(&mut self, prefix: &str) -> String {
        format!("{prefix}{}", self.text(LOWER, 28))
    }

    /// A secret of this many URL-safe characters.
    pub fn secret(&mut self, length: usize) -> String {
        self.text(MIXED, length)
    }

    /// A code of this many decimal digits.
    pub fn digits(&mut self, length: usize) -> String {
        self.text(b"0123456789", length)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_have_the_documented_forms() {
        let mut random = Random::new(Random::entropy(1, 1));
        let profile = random.profile_id();
        assert_eq!(profile.len(), 19);
        assert!(profile.parse::<u64>().unwrap() > 1 << 53);
        assert_eq!(random.opaque_id("2").len(), 29);
        assert_eq!(random.opaque_id("ca").len(), 30);
    }

    #[test]
    fn the_same_entropy_gives_the_same_ids() {
        let id = |number| Random::new(Random::entropy(7, number)).opaque_id("2");
        assert_eq!(id(1), id(1));
        assert_ne!(id(1), id(2));
    }

    #[test]
    fn each_step_of_a_waiting_request_makes_ids_of_its_own() {
        let first = Random::entropy(7, 1);
        let second = Random::again(first);
        let ids = [first, second, Random::again(second)]
            .map(|entropy| Random::new(entropy).opaque_id("2"));
        assert_ne!(ids[0], ids[1]);
        assert_ne!(ids[1], ids[2]);
        assert_ne!(ids[0], ids[2]);
    }
}
