// Generated from core/api by `cargo xtask codegen`. Do not edit.

/** Kind of profile. */
export type InstructionsClearEntity = "org" | "workspace" | "share";

/** Kind of profile. */
export type InstructionsClearMineEntity = "org" | "workspace" | "share";

/** Kind of profile. */
export type InstructionsGetEntity = "org" | "workspace" | "share";

/** Kind of profile. */
export type InstructionsGetMineEntity = "org" | "workspace" | "share";

/** Kind of profile. */
export type InstructionsSetEntity = "org" | "workspace" | "share";

/** Kind of profile. */
export type InstructionsSetMineEntity = "org" | "workspace" | "share";
