// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `quickshares`.

use super::shared::*;
use crate::table::*;

pub(super) static CREATE: Operation = Operation {
    name: "quickshares.create",
    summary: "Make a short-lived public link to one file.",
    method: Method::Post,
    path: "/workspace/{workspace_id}/storage/{node_id}/quickshare/",
    status: Status::Sunset(None),
    replaced_by: &["fileshares.create"],
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &WORKSPACE_ID_39AC5FD5,
        &NODE_ID_58410680,
        &EXPIRES_D07C5C1D,
        &EXPIRES_AT_F440CA48,
    ],
    body: Body::Json,
    reply: Reply {
        result: "quickshare",
        ..USUAL_REPLY
    },
    refusals: &[Refusal {
        http: 403,
        code: 10756,
        class: 0,
        retry: None,
    }],
    ..USUAL
};

pub(super) static DELETE: Operation = Operation {
    name: "quickshares.delete",
    summary: "Withdraw the quickshare of a file.",
    method: Method::Delete,
    path: "/workspace/{workspace_id}/storage/{node_id}/quickshare/",
    status: Status::Deprecated,
    replaced_by: &["fileshares.delete"],
    params: &[&WORKSPACE_ID_39AC5FD5, &NODE_ID_58410680],
    destructive: true,
    ..USUAL
};

pub(super) static GET: Operation = Operation {
    name: "quickshares.get",
    summary: "Read the quickshare of a file.",
    path: "/workspace/{workspace_id}/storage/{node_id}/quickshare/",
    status: Status::Deprecated,
    replaced_by: &["fileshares.get"],
    params: &[&WORKSPACE_ID_39AC5FD5, &NODE_ID_58410680, &OUTPUT_6F73633B],
    reply: Reply {
        result: "quickshare",
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static GET_PUBLIC: Operation = Operation {
    name: "quickshares.get_public",
    summary: "Read a quickshare as a visitor.",
    path: "/quickshare/{quickshare_id}/details/",
    auth: Auth::None,
    status: Status::Deprecated,
    replaced_by: &["fileshares.get"],
    params: &[&QUICKSHARE_ID_7EEA3A1D],
    reply: Reply {
        result: "quickshare",
        result_assumed: true,
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static LIST: Operation = Operation {
    name: "quickshares.list",
    summary: "List a workspace's quickshares.",
    path: "/workspace/{workspace_id}/quickshares/",
    status: Status::Deprecated,
    replaced_by: &["fileshares.list"],
    params: &[
        &WORKSPACE_ID_39AC5FD5,
        &LIMIT_F6A576BA,
        &OFFSET_407A3F16,
        &OUTPUT_6F73633B,
    ],
    page: Some(&Page {
        style: PageStyle::Offset,
        items: Some("quickshares"),
        cursor: "offset",
        next: "",
        more: "pagination.has_more",
        from_item: None,
        until_empty: false,
    }),
    ..USUAL
};
