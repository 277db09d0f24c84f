// Generated from core/api by `cargo xtask codegen`. Do not edit.

/** Shapes the files bucket only. */
export type SearchQueryNameMatch = "auto" | "exact" | "prefix" | "contains" | "glob";

/** Shapes the files bucket only. */
export type SearchQuerySearchIn = "filename" | "content" | "both";
