//! Client engines and the sandbox in one process, under one seeded scheduler that owns time, order, chance and every fault.
//!
//! [`run::run`] plays the run of a [`plan::Plan`]: the same plan gives the same run, to the byte. What must hold is in
//! [`check`] and [`world`]; a run that breaks it is made smaller by [`shrink::shrink`].

pub mod check;
pub mod dice;
pub mod disk;
pub mod fault;
pub mod plan;
pub mod run;
pub mod service;
pub mod shrink;
pub mod wire;
pub mod world;
