//! Written by the generator from `core/api/*.yaml`.

pub(crate) mod models;
pub(crate) mod operations;
