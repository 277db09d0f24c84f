// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `transforms`.

use super::shared::*;
use crate::table::*;

pub(super) static READ: Operation = Operation {
    name: "transforms.read",
    summary: "Read an image resized, cropped, turned or converted.",
    path: "/{context}/{context_id}/storage/{node_id}/transform/{transform_name}/read/",
    auth: Auth::Optional,
    params: &[
        &CONTEXT_67F57C94,
        &CONTEXT_ID_BC405955,
        &NODE_ID_58410680,
        &TRANSFORM_NAME_7F1E5F6E,
        &TOKEN_453E43CF,
        &OUTPUT_FORMAT_3A9DC7B5,
        &SIZE_3EFF1053,
        &WIDTH_2A2C0FB0,
        &HEIGHT_A5A9AE1E,
        &CROPWIDTH_555568AD,
        &CROPHEIGHT_EC9B993D,
        &CROPX_AE58A92B,
        &CROPY_A27A64AE,
        &ROTATE_13D14E52,
    ],
    reply: Reply {
        kind: ReplyKind::Binary,
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static REQUEST_READ: Operation = Operation {
    name: "transforms.request_read",
    summary: "Mint a token to read a transformed image.",
    path: "/{context}/{context_id}/storage/{node_id}/transform/{transform_name}/requestread/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &CONTEXT_67F57C94,
        &CONTEXT_ID_BC405955,
        &NODE_ID_58410680,
        &TRANSFORM_NAME_7F1E5F6E,
    ],
    reply: Reply {
        result: "token",
        ..USUAL_REPLY
    },
    ..USUAL
};
