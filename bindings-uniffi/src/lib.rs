//! The Fastio SDK engine for Kotlin and Swift.
