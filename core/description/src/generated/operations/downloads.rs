// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `downloads`.

use super::shared::*;
use crate::table::*;

pub(super) static READ: Operation = Operation {
    name: "downloads.read",
    summary: "Read the bytes of a file or note.",
    path: "/{context}/{context_id}/storage/{node_id}/read/",
    auth: Auth::Optional,
    params: &[
        &CONTEXT_67F57C94,
        &CONTEXT_ID_BC405955,
        &NODE_ID_58410680,
        &TOKEN_DB2921E5,
        &VERSION_ID_C7F3E7BA,
        &ERROR_46E796F2,
        &RANGE_3DF2EAE7,
    ],
    reply: Reply {
        kind: ReplyKind::Binary,
        statuses: &[200, 206, 416],
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static READ_AI_SHARE: Operation = Operation {
    name: "downloads.read_ai_share",
    summary: "Read one file of an AI share.",
    path: "/ai/share/{token}",
    auth: Auth::None,
    params: &[&TOKEN_034FD0B7, &FILE_F3EED042, &RANGE_3DF2EAE7],
    reply: Reply {
        kind: ReplyKind::Binary,
        statuses: &[200, 206, 416],
        ..USUAL_REPLY
    },
    refusals: &[
        Refusal {
            http: 404,
            code: 0,
            class: 1609,
            retry: None,
        },
        Refusal {
            http: 500,
            code: 0,
            class: 1654,
            retry: None,
        },
    ],
    ..USUAL
};

pub(super) static REQUEST_TOKEN: Operation = Operation {
    name: "downloads.request_token",
    summary: "Mint a token that reads one file without sign-in.",
    path: "/{context}/{context_id}/storage/{node_id}/requestread/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &CONTEXT_67F57C94,
        &CONTEXT_ID_BC405955,
        &NODE_ID_58410680,
        &VERSION_ID_C7F3E7BA,
    ],
    reply: Reply {
        result: "token",
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static REQUEST_ZIP_TOKEN: Operation = Operation {
    name: "downloads.request_zip_token",
    summary: "Mint a token that reads one folder as a ZIP without sign-in.",
    path: "/{context}/{context_id}/storage/{node_id}/requestzip/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[&CONTEXT_67F57C94, &CONTEXT_ID_BC405955, &NODE_ID_F132F57A],
    reply: Reply {
        result: "token",
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static ZIP: Operation = Operation {
    name: "downloads.zip",
    summary: "Read a folder, or with root the whole storage, as a ZIP.",
    path: "/{context}/{context_id}/storage/{node_id}/zip/",
    auth: Auth::Optional,
    params: &[
        &CONTEXT_67F57C94,
        &CONTEXT_ID_BC405955,
        &NODE_ID_F132F57A,
        &TOKEN_DB2921E5,
    ],
    reply: Reply {
        kind: ReplyKind::Binary,
        ..USUAL_REPLY
    },
    ..USUAL
};
