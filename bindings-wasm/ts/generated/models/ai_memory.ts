// Generated from core/api by `cargo xtask codegen`. Do not edit.

/** Kind of profile. */
export type AiMemoryClearEntity = "org" | "workspace";

/** Kind of profile. */
export type AiMemoryGetEntity = "org" | "workspace";

/** Kind of profile. */
export type AiMemorySetEntity = "org" | "workspace";
