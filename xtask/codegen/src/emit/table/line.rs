//! A line of the table in the making.

use crate::api::Rule;

/// What ends a row of attributes.
pub(super) const END: &str = ";";

/// Words with tabs between.
#[derive(Default)]
pub(super) struct Line {
    pub(super) words: String,
}

impl Line {
    pub(super) fn word(&mut self, word: &str) {
        if !self.words.is_empty() {
            self.words.push('\t');
        }
        self.words.push_str(word);
    }

    pub(super) fn flag(&mut self, name: &str, set: bool) {
        if set {
            self.word(name);
        }
    }

    pub(super) fn value(&mut self, name: &str, value: impl ToString) {
        self.word(&format!("{name}={}", value.to_string()));
    }

    pub(super) fn text(&mut self, name: &str, value: &str) {
        if !value.is_empty() {
            self.value(name, value);
        }
    }

    pub(super) fn option(&mut self, name: &str, value: Option<&impl ToString>) {
        if let Some(value) = value {
            self.value(name, value.to_string());
        }
    }

    /// One attribute a value: these may hold any character.
    pub(super) fn values(&mut self, name: &str, values: &[impl ToString]) {
        for value in values {
            self.value(name, value.to_string());
        }
    }

    /// One attribute for all: names and numbers only.
    pub(super) fn list(&mut self, name: &str, values: &[impl ToString]) {
        if !values.is_empty() {
            let values: Vec<String> = values.iter().map(ToString::to_string).collect();
            self.value(name, values.join("|"));
        }
    }

    pub(super) fn limits(&mut self, min: u32, max: Option<u32>) {
        if min > 0 {
            self.value("min", min);
        }
        self.option("max", max.as_ref());
    }

    pub(super) fn rule(&mut self, rule: &Rule) {
        match rule {
            Rule::AtMostOne(names) => self.list("at_most_one", names),
            Rule::ExactlyOne(names) => self.list("exactly_one", names),
            Rule::AtLeastOne(names) => self.list("at_least_one", names),
            Rule::Requires(name, others) => {
                self.list("requires", &[std::slice::from_ref(name), others].concat());
            }
            Rule::MinFields(min) => self.value("min_fields", min),
        }
    }
}
