//! Reads core/api and writes the operation table, the models and the typed methods.
