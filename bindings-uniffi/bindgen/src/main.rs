//! Generates the Kotlin and Swift sides of `fastio-uniffi` from its built library.
//!
//! A crate of its own, because the generator's dependencies would slow every build of the library down.

fn main() {
    uniffi::uniffi_bindgen_main();
}
