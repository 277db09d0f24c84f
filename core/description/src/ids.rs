//! Identifiers and names: what may be sent, what is canonical, and how ids are shown.
