// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `locks`.

use super::shared::*;
use crate::table::*;

pub(super) static ACQUIRE: Operation = Operation {
    name: "locks.acquire",
    summary: "Lock a file for the caller alone.",
    method: Method::Post,
    path: "/{context}/{context_id}/storage/{node_id}/lock/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &CONTEXT_67F57C94,
        &CONTEXT_ID_BC405955,
        &NODE_ID_58410680,
        &DURATION_BDD5E77D,
        &CLIENT_INFO_D96E43A3,
    ],
    body: Body::Form,
    ..USUAL
};

pub(super) static GET: Operation = Operation {
    name: "locks.get",
    summary: "Tell whether a file is locked.",
    path: "/{context}/{context_id}/storage/{node_id}/lock/",
    params: &[&CONTEXT_67F57C94, &CONTEXT_ID_BC405955, &NODE_ID_58410680],
    ..USUAL
};

pub(super) static HEARTBEAT: Operation = Operation {
    name: "locks.heartbeat",
    summary: "Extend a lock.",
    method: Method::Post,
    path: "/{context}/{context_id}/storage/{node_id}/lock/heartbeat/",
    params: &[
        &CONTEXT_67F57C94,
        &CONTEXT_ID_BC405955,
        &NODE_ID_58410680,
        &LOCK_TOKEN_EE148047,
    ],
    body: Body::Form,
    ..USUAL
};

pub(super) static RELEASE: Operation = Operation {
    name: "locks.release",
    summary: "Release a lock.",
    method: Method::Delete,
    path: "/{context}/{context_id}/storage/{node_id}/lock/",
    params: &[
        &CONTEXT_67F57C94,
        &CONTEXT_ID_BC405955,
        &NODE_ID_58410680,
        &LOCK_TOKEN_255C7853,
    ],
    refusals: &[Refusal {
        http: 0,
        code: 205516,
        class: 0,
        retry: None,
    }],
    ..USUAL
};
