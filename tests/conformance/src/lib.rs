//! What every face must do alike. `README.md` says how each part is read.

/// The scenario: a JSON table of steps.
pub const SCENARIO: &str = include_str!("../scenario.json");
