// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `notes`.

use super::shared::*;
use crate::table::*;

pub(super) static CREATE: Operation = Operation {
    name: "notes.create",
    summary: "Create a markdown note.",
    method: Method::Post,
    path: "/workspace/{workspace_id}/storage/{parent_id}/createnote/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &WORKSPACE_ID_39AC5FD5,
        &PARENT_ID_D32CF5A9,
        &OUTPUT_6F73633B,
        &NAME_1D43BC72,
        &CONTENT_A0D23722,
    ],
    body: Body::Form,
    reply: Reply {
        result: "note",
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static READ: Operation = Operation {
    name: "notes.read",
    summary: "Read a note's markdown and its node.",
    path: "/{context}/{context_id}/storage/{node_id}/readnote/",
    params: &[
        &CONTEXT_67F57C94,
        &CONTEXT_ID_BC405955,
        &NODE_ID_58410680,
        &VERSION_ID_C8984419,
        &OUTPUT_6F73633B,
    ],
    refusals: &[Refusal {
        http: 400,
        code: 0,
        class: 1605,
        retry: None,
    }],
    ..USUAL
};

pub(super) static UPDATE: Operation = Operation {
    name: "notes.update",
    summary: "Change a note's name or content.",
    method: Method::Post,
    path: "/workspace/{workspace_id}/storage/{node_id}/updatenote/",
    resend: Resend {
        idempotent: true,
        unless: &["content", "if_version_id"],
        key: None,
    },
    params: &[
        &WORKSPACE_ID_39AC5FD5,
        &NODE_ID_58410680,
        &OUTPUT_6F73633B,
        &NAME_22193BFE,
        &CONTENT_418B677C,
        &IF_VERSION_ID_3F81E8D7,
    ],
    body: Body::Form,
    rules: &[Rule::MinFields(1), Rule::AtLeastOne(&["name", "content"])],
    reply: Reply {
        result: "note",
        ..USUAL_REPLY
    },
    refusals: &[
        Refusal {
            http: 409,
            code: 0,
            class: 1660,
            retry: None,
        },
        Refusal {
            http: 0,
            code: 153548,
            class: 0,
            retry: None,
        },
    ],
    ..USUAL
};
