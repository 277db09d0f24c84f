// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `realtime`.

use super::shared::*;
use crate::table::*;

pub(super) static AUTHORIZE: Operation = Operation {
    name: "realtime.authorize",
    summary: "Get a short-lived token for the websocket of a profile.",
    path: "/websocket/auth/{entity_id}",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[&ENTITY_ID_6C07F1B5],
    ..USUAL
};
