// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `ai_memory`.

use super::shared::*;
use crate::table::*;

pub(super) static CLEAR: Operation = Operation {
    name: "ai_memory.clear",
    summary: "Delete the caller's own AI memory for an org or workspace.",
    method: Method::Delete,
    path: "/{entity}/{entity_id}/ai/memory/",
    status: Status::Deprecated,
    params: &[&ENTITY_9DAACE70, &ENTITY_ID_FFDE28F4],
    destructive: true,
    ..USUAL
};

pub(super) static GET: Operation = Operation {
    name: "ai_memory.get",
    summary: "Read the caller's own AI memory for an org or workspace.",
    path: "/{entity}/{entity_id}/ai/memory/",
    status: Status::Deprecated,
    params: &[&ENTITY_9DAACE70, &ENTITY_ID_FFDE28F4],
    ..USUAL
};

pub(super) static SET: Operation = Operation {
    name: "ai_memory.set",
    summary: "Write the caller's own AI memory for an org or workspace.",
    method: Method::Post,
    path: "/{entity}/{entity_id}/ai/memory/",
    status: Status::Deprecated,
    resend: Resend {
        idempotent: true,
        unless: &["revision"],
        key: None,
    },
    params: &[
        &ENTITY_9DAACE70,
        &ENTITY_ID_FFDE28F4,
        &CONTENT_BEDA314E,
        &REVISION_23C56768,
    ],
    body: Body::Form,
    ..USUAL
};
