//! Words and their weight: stems, and BM25 over counted words.

use rust_stemmers::{Algorithm, Stemmer};
use std::collections::{BTreeSet, HashMap};

/// How fast further occurrences of a word stop to matter.
const K1: f64 = 1.2;
/// How much long texts are held back.
const B: f64 = 0.75;

/// Words that say nothing about what is asked.
const COMMON: &[&str] = &[
    "a", "about", "all", "also", "am", "an", "and", "any", "are", "as", "at", "be", "been", "but",
    "by", "can", "could", "did", "do", "does", "each", "for", "from", "had", "has", "have", "how",
    "i", "if", "in", "into", "is", "it", "its", "me", "my", "no", "not", "of", "on", "one", "or",
    "our", "say", "says", "should", "so", "some", "tell", "than", "that", "the", "their", "them",
    "then", "there", "these", "they", "this", "those", "to", "up", "us", "was", "we", "were",
    "what", "when", "where", "which", "who", "why", "will", "with", "would", "you", "your",
];

/// The words of a text in lower case.
fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
}

fn stem(word: &str, stemmer: &Stemmer) -> String {
    stemmer.stem(word).into_owned()
}

/// The distinct stems of a query. Common words are left out, unless there are no others.
pub fn query(text: &str) -> BTreeSet<String> {
    let stemmer = Stemmer::create(Algorithm::English);
    let all: Vec<String> = words(text).collect();
    let telling: Vec<&String> = all
        .iter()
        .filter(|word| !COMMON.contains(&word.as_str()))
        .collect();
    let chosen = if telling.is_empty() {
        all.iter().collect()
    } else {
        telling
    };
    chosen.into_iter().map(|w| stem(w, &stemmer)).collect()
}

/// The stems of a text, counted.
#[derive(Debug, Clone, Default)]
pub struct Counts {
    by_stem: HashMap<String, u32>,
    total: u32,
}

impl Counts {
    /// Counts a text.
    pub fn of(text: &str) -> Counts {
        let stemmer = Stemmer::create(Algorithm::English);
        let mut counts = Counts::default();
        for word in words(text) {
            *counts.by_stem.entry(stem(&word, &stemmer)).or_default() += 1;
            counts.total += 1;
        }
        counts
    }

    /// How often a stem occurs.
    pub fn get(&self, stem: &str) -> u32 {
        self.by_stem.get(stem).copied().unwrap_or_default()
    }
}

/// The BM25 score of each text, in their order; 0 for one that has no word of the query.
pub fn bm25(query: &BTreeSet<String>, texts: &[&Counts]) -> Vec<f64> {
    let number = texts.len() as f64;
    let length: f64 = texts.iter().map(|text| f64::from(text.total)).sum();
    let average = (length / number.max(1.0)).max(1.0);
    let mut scores = vec![0.0; texts.len()];
    for stem in query {
        let holding = texts.iter().filter(|text| text.get(stem) > 0).count() as f64;
        let weight = (1.0 + (number - holding + 0.5) / (holding + 0.5)).ln();
        for (score, text) in scores.iter_mut().zip(texts) {
            let count = f64::from(text.get(stem));
            let held_back = K1 * (1.0 - B + B * f64::from(text.total) / average);
            *score += weight * count * (K1 + 1.0) / (count + held_back);
        }
    }
    scores
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inflected_words_meet() {
        assert_eq!(query("Uploading files"), query("upload FILE"));
        assert_eq!(Counts::of("Files and a file's filing").get("file"), 3);
    }

    #[test]
    fn common_words_count_only_alone() {
        assert_eq!(query("What is the retry budget?"), query("retry budget"));
        assert!(query("what is this").contains("what"));
        assert!(query("?!").is_empty());
    }

    #[test]
    fn rare_and_repeated_words_weigh_more_and_length_less() {
        let texts = [
            "zebra in the herd herd herd",
            "herd of cows",
            "herd herd",
            "nothing here",
        ];
        let counts: Vec<Counts> = texts.iter().map(|text| Counts::of(text)).collect();
        let counts: Vec<&Counts> = counts.iter().collect();
        let scores = bm25(&query("zebra herd"), &counts);
        assert!(scores[0] > scores[2] && scores[2] > scores[1]);
        assert_eq!(scores[3], 0.0);
        // By the formula: N = 4, n = 1, tf = 1, 6 words against 13 / 4 on average.
        let zebra = bm25(&query("zebra"), &counts);
        let expected = (1.0_f64 + 3.5 / 1.5).ln() * 2.2 / (1.0 + 1.2 * (0.25 + 0.75 * 6.0 / 3.25));
        assert!((zebra[0] - expected).abs() < 1e-12, "{}", zebra[0]);
    }
}
