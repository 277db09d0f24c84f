// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Numbers the description fixes.

/// Constants of the area `uploads`.
pub mod uploads {
    /// Single call max bytes.
    pub const SINGLE_CALL_MAX_BYTES: u64 = 4194304;
    /// Batch max files.
    pub const BATCH_MAX_FILES: u64 = 200;
    /// Batch max body bytes.
    pub const BATCH_MAX_BODY_BYTES: u64 = 104857600;
    /// Batch max file bytes.
    pub const BATCH_MAX_FILE_BYTES: u64 = 4194304;
    /// Batch batch id valid s.
    pub const BATCH_BATCH_ID_VALID_S: u64 = 3600;
    /// Min chunk bytes.
    pub const MIN_CHUNK_BYTES: u64 = 1048576;
    /// Max undersized chunks.
    pub const MAX_UNDERSIZED_CHUNKS: u64 = 1;
    /// Max parallel chunks per session.
    pub const MAX_PARALLEL_CHUNKS_PER_SESSION: u64 = 3;
    /// Max wait s.
    pub const MAX_WAIT_S: u64 = 590;
}
