// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `ai`.

use super::shared::*;
use crate::table::*;

pub(super) static GENERATE_OG_IMAGE: Operation = Operation {
    name: "ai.generate_og_image",
    summary: "Draw a share's preview image.",
    path: "/share/{share_id}/ai/autoog/",
    auth: Auth::Optional,
    params: &[&SHARE_ID_CE1C7FF9],
    reply: Reply {
        kind: ReplyKind::Binary,
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static GENERATE_SHARE: Operation = Operation {
    name: "ai.generate_share",
    summary: "Make a list of temporary download links for another assistant.",
    method: Method::Post,
    path: "/{context}/{context_id}/ai/share/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[&CONTEXT_67F57C94, &CONTEXT_ID_BC405955, &FILES_5BB4B266],
    body: Body::Form,
    reply: Reply {
        result: "markdown",
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static GENERATE_TITLE: Operation = Operation {
    name: "ai.generate_title",
    summary: "Write a share's title and description with AI.",
    method: Method::Post,
    path: "/share/{share_id}/ai/autotitle/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[&SHARE_ID_CE1C7FF9, &USER_CONTEXT_47E3E5B5],
    body: Body::Form,
    ..USUAL
};

pub(super) static LIST_TRANSACTIONS: Operation = Operation {
    name: "ai.list_transactions",
    summary: "List the latest AI token charges.",
    path: "/workspace/{workspace_id}/ai/transactions/",
    params: &[&WORKSPACE_ID_39AC5FD5],
    reply: Reply {
        result: "items",
        ..USUAL_REPLY
    },
    needs: &["content_ai"],
    ..USUAL
};

pub(super) static SEARCH: Operation = Operation {
    name: "ai.search",
    summary: "Search indexed passages by meaning.",
    path: "/{context}/{context_id}/ai/search/",
    status: Status::Deprecated,
    replaced_by: &["storage.search"],
    params: &[
        &CONTEXT_67F57C94,
        &CONTEXT_ID_BC405955,
        &QUERY_TEXT_5F2DDF05,
        &FILES_SCOPE_8A8FA99C,
        &FOLDERS_SCOPE_8387D8C8,
        &LIMIT_F6A576BA,
        &OFFSET_407A3F16,
        &DETAILS_B2A95AD9,
    ],
    page: Some(&Page {
        style: PageStyle::Offset,
        items: Some("results"),
        cursor: "offset",
        next: "",
        more: "pagination.has_more",
        from_item: None,
        until_empty: false,
    }),
    needs: &["content_ai"],
    ..USUAL
};
