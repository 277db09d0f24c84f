// Generated from core/api by `cargo xtask codegen`. Do not edit.

/** Lower case only. */
export type TransformsReadOutputFormat = "png" | "jpg" | "jpeg";

/** Preset; case does not matter. */
export type TransformsReadSize = "IconTiny" | "IconSmall" | "IconMedium" | "Preview";
