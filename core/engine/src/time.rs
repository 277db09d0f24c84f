//! Time, which the host tells and the engine never asks for.

/// A reading of the host's two clocks.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Default,
    serde::Serialize,
    serde::Deserialize,
)]
pub struct Now {
    /// Milliseconds since any fixed moment; never goes back. Waits are measured on it.
    pub monotonic_ms: u64,
    /// Milliseconds since 1970 UTC. Server-given dates are compared with it.
    pub unix_ms: u64,
}
