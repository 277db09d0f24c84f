//! The Fastio SDK for Python.
