//! The Fastio SDK for Rust programs: the engine driven over HTTP.
