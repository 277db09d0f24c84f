// Generated from core/api by `cargo xtask codegen`. Do not edit.

/** Kind of profile the path addresses, where organizations share it too. */
export type Entity = "org" | "workspace" | "share";
