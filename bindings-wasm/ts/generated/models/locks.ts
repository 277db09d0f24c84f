// Generated from core/api by `cargo xtask codegen`. Do not edit.

/** The parameter `client_info` of `locks.acquire`. */
export interface LocksAcquireClientInfo {
  /** `device_name`. */
  device_name?: string;
  /** `client_version`. */
  client_version?: string;
}

/** What `locks.release` answers. */
export interface LocksReleaseReply {
  /** `released`. */
  released?: boolean;
}
