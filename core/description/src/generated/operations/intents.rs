// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `intents`.

use super::shared::*;
use crate::table::*;

pub(super) static ALLOCATE: Operation = Operation {
    name: "intents.allocate",
    summary: "Take (or get back) the caller's slot for announcing work.",
    method: Method::Post,
    path: "/workspace/{workspace_id}/intents/",
    params: &[&WORKSPACE_ID_39AC5FD5, &NODE_ID_3B262363, &INTENT_080BA404],
    body: Body::Form,
    ..USUAL
};

pub(super) static FILL: Operation = Operation {
    name: "intents.fill",
    summary: "Write what the caller is doing, and push the expiry forward.",
    method: Method::Post,
    path: "/workspace/{workspace_id}/intents/{intent_id}/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &WORKSPACE_ID_39AC5FD5,
        &INTENT_ID_87454A9D,
        &VERSION_7C6BB029,
        &TOPIC_7DA5C5AE,
        &MESSAGE_53FE64DE,
        &INTENT_080BA404,
    ],
    body: Body::Form,
    refusals: &[Refusal {
        http: 409,
        code: 9667,
        class: 0,
        retry: Some(false),
    }],
    ..USUAL
};

pub(super) static GET: Operation = Operation {
    name: "intents.get",
    summary: "Read one or many slots with their messages.",
    path: "/workspace/{workspace_id}/intents/{intent_id}/",
    params: &[&WORKSPACE_ID_39AC5FD5, &INTENT_ID_9CA08EFE],
    ..USUAL
};

pub(super) static LIST: Operation = Operation {
    name: "intents.list",
    summary: "List what agents announced they are working on.",
    path: "/workspace/{workspace_id}/intents/",
    params: &[&WORKSPACE_ID_39AC5FD5, &CURSOR_D25B80B1],
    page: Some(&Page {
        style: PageStyle::Keyset,
        items: Some("items"),
        cursor: "cursor",
        next: "cursor",
        more: "pagination.has_more",
        from_item: None,
        until_empty: true,
    }),
    ..USUAL
};

pub(super) static RELEASE: Operation = Operation {
    name: "intents.release",
    summary: "Give a slot back.",
    method: Method::Delete,
    path: "/workspace/{workspace_id}/intents/{intent_id}/",
    params: &[&WORKSPACE_ID_39AC5FD5, &INTENT_ID_87454A9D],
    ..USUAL
};
