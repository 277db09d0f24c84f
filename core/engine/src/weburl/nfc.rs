//! Unicode normalization form C, on a compact table
//! ([why](../../../../docs/decisions/0004-own-normalization-table.md)).

use super::tables::{CLASSES, PAIRS, SINGLES};

/// Below this no character composes, decomposes or moves.
const FIRST_COMBINING: char = '\u{300}';

/// The text in normalization form C.
pub(super) fn nfc(text: &str) -> String {
    if text.chars().all(|c| c < FIRST_COMBINING) {
        return text.to_owned();
    }
    Tables::read().nfc(text)
}

/// A character behind its combining class; 0 for one that begins anew.
type Part = (u8, char);

/// A character that stands for two others.
struct Pair {
    whole: char,
    first: char,
    second: char,
    /// Taken apart, but never put together.
    excluded: bool,
}

/// The tables, unpacked and sorted by character.
struct Tables {
    singles: Vec<(char, char)>,
    pairs: Vec<Pair>,
    classes: Vec<(u32, u32, u8)>,
}

/// Marks by class, those of one class as they were. They are few, and a sort of its own weighs more than this.
fn in_order(run: &mut [Part]) {
    for end in 1..run.len() {
        let mut at = end;
        while let Some([before, this]) = run.get_mut(at.saturating_sub(1)..=at)
            && before.0 > this.0
        {
            std::mem::swap(before, this);
            at -= 1;
        }
    }
}

impl Tables {
    fn nfc(&self, text: &str) -> String {
        let mut parts = Vec::with_capacity(text.len());
        for c in text.chars() {
            self.decompose(c, &mut parts);
        }
        for run in parts.chunk_by_mut(|(a, _), (b, _)| *a != 0 && *b != 0) {
            in_order(run);
        }
        self.compose(parts)
    }

    fn read() -> Self {
        let mut tables = Tables {
            singles: Vec::new(),
            pairs: Vec::new(),
            classes: Vec::new(),
        };
        let (mut packed, mut whole, mut first) = (Packed(SINGLES), 0, 0);
        while let (Some(gap), Some(step)) = (packed.number(), packed.number()) {
            whole += gap;
            first = moved(first, step);
            let pair = (char::from_u32(whole), char::from_u32(first));
            if let (Some(whole), Some(first)) = pair {
                tables.singles.push((whole, first));
            }
        }
        (packed, whole, first) = (Packed(PAIRS), 0, 0);
        while let (Some(gap), Some(step), Some(second)) =
            (packed.number(), packed.number(), packed.number())
        {
            whole += gap >> 1;
            first = moved(first, step);
            let three = [whole, first, second].map(char::from_u32);
            if let [Some(whole), Some(first), Some(second)] = three {
                tables.pairs.push(Pair {
                    whole,
                    first,
                    second,
                    excluded: gap & 1 == 1,
                });
            }
        }
        let (mut packed, mut at) = (Packed(CLASSES), 0);
        while let (Some(gap), Some(more), Some(class)) =
            (packed.number(), packed.number(), packed.number())
        {
            let end = at + gap + more;
            let class = u8::try_from(class).unwrap_or_default();
            tables.classes.push((at + gap, end, class));
            at = end;
        }
        tables
    }

    fn class(&self, c: char) -> u8 {
        let c = u32::from(c);
        let next = self.classes.partition_point(|(start, _, _)| *start <= c);
        match next.checked_sub(1).and_then(|at| self.classes.get(at)) {
            Some((_, end, class)) if *end >= c => *class,
            _ => 0,
        }
    }

    fn decompose(&self, c: char, out: &mut Vec<Part>) {
        if let Some(syllable) = u32::from(c)
            .checked_sub(hangul::S)
            .filter(|s| *s < hangul::S_COUNT)
        {
            let tail = syllable % hangul::T_COUNT;
            let lead = hangul::L + syllable / (hangul::V_COUNT * hangul::T_COUNT);
            let vowel = hangul::V + syllable / hangul::T_COUNT % hangul::V_COUNT;
            let tail = (tail > 0).then_some(hangul::T + tail);
            let jamo = [Some(lead), Some(vowel), tail].into_iter().flatten();
            out.extend(jamo.filter_map(char::from_u32).map(|c| (0, c)));
        } else if let Ok(at) = self.singles.binary_search_by_key(&c, |(whole, _)| *whole) {
            if let Some((_, first)) = self.singles.get(at) {
                self.decompose(*first, out);
            }
        } else if let Ok(at) = self.pairs.binary_search_by_key(&c, |pair| pair.whole) {
            if let Some(pair) = self.pairs.get(at) {
                self.decompose(pair.first, out);
                self.decompose(pair.second, out);
            }
        } else {
            out.push((self.class(c), c));
        }
    }

    fn compose(&self, parts: Vec<Part>) -> String {
        let mut out: Vec<Part> = Vec::with_capacity(parts.len());
        let mut base_at: Option<usize> = None;
        for (class, c) in parts {
            if let Some(at) = base_at
                && let Some(joined) = self.joined(&out, at, (class, c))
                && let Some((_, base)) = out.get_mut(at)
            {
                *base = joined;
                continue;
            }
            if class == 0 {
                base_at = Some(out.len());
            }
            out.push((class, c));
        }
        out.into_iter().map(|(_, c)| c).collect()
    }

    /// What the base at `at` and a later character make together, unless something between them is in the way.
    fn joined(&self, out: &[Part], at: usize, (class, c): Part) -> Option<char> {
        let (_, base) = *out.get(at)?;
        let (last, _) = *out.last()?;
        if out.len() > at + 1 && last >= class {
            return None;
        }
        hangul::join(base, c).or_else(|| {
            let fits = |pair: &&Pair| !pair.excluded && pair.first == base && pair.second == c;
            self.pairs.iter().find(fits).map(|pair| pair.whole)
        })
    }
}

/// Syllables of Hangul follow by arithmetic.
mod hangul {
    pub(super) const S: u32 = 0xAC00;
    pub(super) const L: u32 = 0x1100;
    pub(super) const V: u32 = 0x1161;
    pub(super) const T: u32 = 0x11A7;
    pub(super) const V_COUNT: u32 = 21;
    pub(super) const T_COUNT: u32 = 28;
    const L_COUNT: u32 = 19;
    pub(super) const S_COUNT: u32 = L_COUNT * V_COUNT * T_COUNT;

    pub(super) fn join(first: char, second: char) -> Option<char> {
        let within =
            |c: char, from: u32, count: u32| u32::from(c).checked_sub(from).filter(|n| *n < count);
        if let (Some(l), Some(v)) = (within(first, L, L_COUNT), within(second, V, V_COUNT)) {
            return char::from_u32(S + (l * V_COUNT + v) * T_COUNT);
        }
        let syllable = within(first, S, S_COUNT).filter(|s| s % T_COUNT == 0)?;
        let tail = within(second, T, T_COUNT).filter(|t| *t > 0)?;
        char::from_u32(S + syllable + tail)
    }
}

/// Numbers of 7 bits a byte, the lowest first; the high bit says that more follow.
pub(super) struct Packed(pub(super) &'static [u8]);

impl Packed {
    pub(super) fn number(&mut self) -> Option<u32> {
        let (mut number, mut shift) = (0, 0);
        loop {
            let (byte, rest) = self.0.split_first()?;
            self.0 = rest;
            number |= u32::from(byte & 127) << shift;
            if byte & 128 == 0 {
                return Some(number);
            }
            shift += 7;
        }
    }
}

/// A step of either sign: even ones forward, odd ones back.
fn moved(from: u32, step: u32) -> u32 {
    match step & 1 {
        0 => from.wrapping_add(step >> 1),
        _ => from.wrapping_sub((step >> 1) + 1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use icu_normalizer::ComposingNormalizerBorrowed;
    use proptest::prelude::*;

    /// Unicode's own words, by the library that the table was made with.
    fn theirs(text: &str) -> String {
        ComposingNormalizerBorrowed::new_nfc()
            .normalize(text)
            .into_owned()
    }

    #[test]
    fn every_character_alone_and_taken_apart() {
        let apart = icu_normalizer::DecomposingNormalizerBorrowed::new_nfd();
        let tables = Tables::read();
        let mut changed = 0;
        // Nothing beyond is assigned, but for marks of no interest here.
        for c in '\0'..='\u{3FFFF}' {
            let text = c.to_string();
            let decomposed = apart.normalize(&text);
            if decomposed != text {
                changed += 1;
                assert_eq!(tables.nfc(&decomposed), theirs(&decomposed), "{c:?} apart");
                assert_eq!(tables.nfc(&text), theirs(&text), "{c:?}");
            } else if c >= FIRST_COMBINING {
                assert_eq!(theirs(&text), text, "{c:?}");
            }
        }
        // 11 172 syllables and some 2060 others.
        assert!(changed > 13_000, "{changed}");
    }

    #[test]
    fn marks_are_ordered_and_blocked_as_the_standard_says() {
        for (text, composed) in [
            ("u\u{308}", "ü"),
            ("a\u{308}\u{323}", "\u{1EA1}\u{308}"),
            ("a\u{323}\u{302}", "\u{1EAD}"),
            ("a\u{308}\u{308}", "ä\u{308}"),
            ("\u{308}u\u{308}", "\u{308}ü"),
            ("\u{1100}\u{1161}\u{11A8}", "각"),
            ("\u{1100}\u{300}\u{1161}", "\u{1100}\u{300}\u{1161}"),
            ("\u{958}", "\u{915}\u{93C}"),
            ("\u{212B}\u{2126}\u{F900}", "ÅΩ\u{8C48}"),
        ] {
            assert_eq!(nfc(text), composed, "{text:?}");
            assert_eq!(theirs(text), composed, "{text:?}");
        }
    }

    /// Bases and marks that meet in compositions, jamo, and anything.
    fn lively() -> impl Strategy<Value = String> {
        let c = prop_oneof![
            prop::sample::select(vec!['a', 'E', 'u', 'ο', 'Ω', 'И', 'あ', 'は']),
            prop::char::range('\u{300}', '\u{34F}'),
            prop::char::range('\u{1100}', '\u{11FF}'),
            prop::char::range('\u{1E00}', '\u{1FFF}'),
            prop::char::range('\u{900}', '\u{DFF}'),
            prop::char::range('\u{3040}', '\u{30FF}'),
            any::<char>(),
        ];
        prop::collection::vec(c, 0..12).prop_map(|chars| chars.into_iter().collect())
    }

    proptest! {
        #[test]
        fn agrees_with_the_library(text in lively()) {
            prop_assert_eq!(nfc(&text), theirs(&text));
        }
    }
}
