// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `previews`.

use super::shared::*;
use crate::table::*;

pub(super) static PREAUTHORIZE: Operation = Operation {
    name: "previews.preauthorize",
    summary: "Mint a link that shows a preview without sign-in.",
    path: "/{context}/{context_id}/storage/{node_id}/preview/{preview_type}/preauthorize/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &CONTEXT_67F57C94,
        &CONTEXT_ID_BC405955,
        &NODE_ID_58410680,
        &PREVIEW_TYPE_1B45F8F7,
    ],
    ..USUAL
};

pub(super) static READ: Operation = Operation {
    name: "previews.read",
    summary: "Read one file of a preview with a preauthorized token.",
    path: "/{context}/{context_id}/storage/{node_id}/preview/{preview_type}/read/{token}/file/{filename}",
    auth: Auth::None,
    params: &[
        &CONTEXT_67F57C94,
        &CONTEXT_ID_BC405955,
        &NODE_ID_58410680,
        &PREVIEW_TYPE_1B45F8F7,
        &TOKEN_C5757323,
        &FILENAME_DDE46F50,
    ],
    reply: Reply {
        kind: ReplyKind::Binary,
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static READ_AUTHORIZED: Operation = Operation {
    name: "previews.read_authorized",
    summary: "Read a preview's main file with the bearer token.",
    path: "/{context}/{context_id}/storage/{node_id}/preview/{preview_type}/read/",
    params: &[
        &CONTEXT_67F57C94,
        &CONTEXT_ID_BC405955,
        &NODE_ID_58410680,
        &PREVIEW_TYPE_1B45F8F7,
    ],
    reply: Reply {
        kind: ReplyKind::Binary,
        ..USUAL_REPLY
    },
    ..USUAL
};
