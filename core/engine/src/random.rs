//! Random numbers, from what the host gave at the start.

use sha2::{Digest as _, Sha256};

/// The hash of the seed and a counter: as good as the hash, and made of what is there for other uses. The engine needs
/// a number or two a call.
pub(crate) struct Random {
    seed: [u8; 32],
    drawn: u64,
}

/// Shows no seed: what is drawn from it names things that others must not guess.
impl std::fmt::Debug for Random {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Random")
    }
}

impl Random {
    pub(crate) fn new(seed: [u8; 32]) -> Self {
        Random { seed, drawn: 0 }
    }

    pub(crate) fn draw(&mut self) -> u64 {
        self.drawn += 1;
        let digest = Sha256::new()
            .chain_update(self.seed)
            .chain_update(self.drawn.to_le_bytes())
            .finalize();
        digest
            .iter()
            .take(8)
            .fold(0, |number, byte| number << 8 | u64::from(*byte))
    }
}

#[cfg(test)]
mod tests {
    use super::Random;
    use std::collections::BTreeSet;

    #[test]
    fn the_same_seed_gives_the_same_numbers_and_another_gives_others() {
        let draw = |seed| {
            let mut random = Random::new(seed);
            (0..1000).map(|_| random.draw()).collect::<Vec<_>>()
        };
        let drawn = draw([7; 32]);
        assert_eq!(drawn, draw([7; 32]));
        let all: BTreeSet<u64> = drawn.into_iter().chain(draw([8; 32])).collect();
        assert_eq!(all.len(), 2000);
        let ones: u32 = all.iter().map(|number| number.count_ones()).sum();
        assert!((63_000..65_000).contains(&ones), "{ones} of 128000 bits");
    }
}
