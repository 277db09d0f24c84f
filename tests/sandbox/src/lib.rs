//! A stateful Fastio service in a box, for demos and tests.
