//! The client against the sandbox and against hostile servers, over real HTTP on this machine.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test"
)]

mod accounts;
mod activity;
mod answers;
mod downloads;
mod faults;
mod folders;
mod hostile;
mod limits;
mod members;
mod parts;
mod raw;
mod readers;
mod resumed;
mod secrets;
mod settings;
mod shown;
mod storage;
mod streams;
mod uploads;
mod world;
