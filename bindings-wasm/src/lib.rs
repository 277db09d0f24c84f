//! The Fastio SDK engine for JavaScript.
