//! The part of a share's address that is for looks: its title, made plain.

use super::nfc::{Packed, nfc};
use super::tables::LETTERS_AND_DIGITS;

/// The slug of a title: Unicode form C, lower case, white space to hyphens, everything else that is neither letter nor
/// digit away, hyphens single and only inside. Empty if nothing of the title can stay.
///
/// ```
/// assert_eq!(fastio_core::weburl::slug("Q4 Financial Report"), "q4-financial-report");
/// assert_eq!(fastio_core::weburl::slug("!!!"), "");
/// ```
pub fn slug(title: &str) -> String {
    let mut slug = String::with_capacity(title.len());
    let letters = Letters::read();
    let mut hyphen = false;
    for c in nfc(title).to_lowercase().chars() {
        if c == '-' || c.is_whitespace() {
            hyphen = true;
        } else if letters.contains(c) {
            if hyphen && !slug.is_empty() {
                slug.push('-');
            }
            hyphen = false;
            slug.push(c);
        }
    }
    // What went away can have stood between two characters that make one.
    nfc(&slug)
}

/// Unicode's classes L and N. `char::is_alphanumeric` would let some marks and circled letters in.
struct Letters(Vec<(u32, u32)>);

impl Letters {
    fn read() -> Self {
        let (mut packed, mut at, mut runs) = (Packed(LETTERS_AND_DIGITS), 0, Vec::new());
        while let (Some(gap), Some(more)) = (packed.number(), packed.number()) {
            let end = at + gap + more;
            runs.push((at + gap, end));
            at = end;
        }
        Letters(runs)
    }

    fn contains(&self, c: char) -> bool {
        let c = u32::from(c);
        let next = self.0.partition_point(|(start, _)| *start <= c);
        let run = next.checked_sub(1).and_then(|at| self.0.get(at));
        run.is_some_and(|(_, end)| c <= *end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use icu_properties::props::{EnumeratedProperty, GeneralCategory, GeneralCategoryGroup};
    use proptest::prelude::*;

    #[test]
    fn letters_and_digits_are_the_classes_l_and_n() {
        let group = GeneralCategoryGroup::Letter.union(GeneralCategoryGroup::Number);
        let letters = Letters::read();
        assert!(letters.0.last().unwrap().1 < 0x40000);
        for c in '\0'..='\u{3FFFF}' {
            let wanted = group.contains(GeneralCategory::for_char(c));
            assert_eq!(letters.contains(c), wanted, "{c:?}");
        }
    }

    #[test]
    fn a_title_in_either_form_gives_one_slug() {
        assert_eq!(slug("U\u{308}bersicht"), "übersicht");
        assert_eq!(slug("Übersicht"), "übersicht");
        assert_eq!(slug("ΟΔΟΣ"), "οδος");
        assert_eq!(slug("\u{1100}!\u{1161}"), "가");
        assert_eq!(slug("a\u{A0}\u{3000}b\r\nc"), "a-b-c");
        assert_eq!(slug("../..%2f\0"), "2f");
    }

    proptest! {
        #[test]
        fn a_slug_is_its_own_slug(title in any::<String>()) {
            let once = slug(&title);
            prop_assert_eq!(slug(&once), once.clone());
            let letters = Letters::read();
            prop_assert!(once.chars().all(|c| c == '-' || letters.contains(c)));
            prop_assert!(!once.starts_with('-') && !once.ends_with('-') && !once.contains("--"));
        }

        #[test]
        fn words_stay_words(words in prop::collection::vec("[a-zäöü0-9\u{1100}-\u{11FF}]{1,6}", 1..5)) {
            prop_assert_eq!(slug(&slug(&words.join(" !"))), slug(&words.join("  ")));
        }
    }
}
