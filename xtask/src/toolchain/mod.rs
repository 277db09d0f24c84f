//! One file a language: `ensure` makes its toolchain ready, `test` builds its face and runs its
//! tests.
//!
//! `ensure` installs into the repository what can live there (npm packages, a Python environment)
//! and asks [`Context::apt`](crate::context::Context::apt) for the rest; where that cannot be
//! done it ends with [`Missing`](crate::context::Missing), which names the command to run.

pub mod conformance;
pub mod kotlin;
pub mod node;
pub mod python;
pub mod relay;
pub mod sandbox;
pub mod swift;
mod uniffi;
mod venv;
pub mod wasm;

pub use sandbox::VARIABLE;
pub use venv::venv;
