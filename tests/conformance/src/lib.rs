//! What every face must do alike. `README.md` says how each part is read.

mod compare;
mod form;
mod outcome;
mod received;
mod server;
mod vector;

pub use server::{Server, ready};
pub use vector::{By, Vector, read};

/// The scenario: a JSON table of steps.
pub const SCENARIO: &str = include_str!("../scenario.json");
