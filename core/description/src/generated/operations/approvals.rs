// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `approvals`.

use super::shared::*;
use crate::table::*;

pub(super) static CREATE: Operation = Operation {
    name: "approvals.create",
    summary: "Ask for an approval (older form).",
    method: Method::Post,
    path: "/approvals/{entity_type}/{entity_id}/create/",
    status: Status::Sunset(Some("2026-06")),
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &ENTITY_TYPE_3F040914,
        &ENTITY_ID_6C07F1B5,
        &DESCRIPTION_21894920,
        &APPROVER_ID_3B0B5C8D,
        &DEADLINE_31D677BC,
        &NODE_ID_006C1DA7,
        &PROPERTIES_516093C8,
        &PROFILE_ID_69097513,
    ],
    body: Body::Json,
    needs: &["workflow"],
    ..USUAL
};

pub(super) static DELETE: Operation = Operation {
    name: "approvals.delete",
    summary: "Delete an approval request (older form).",
    method: Method::Post,
    path: "/approvals/{approval_id}/delete/",
    status: Status::Sunset(Some("2026-06")),
    params: &[&APPROVAL_ID_DCC53255],
    body: Body::Json,
    destructive: true,
    needs: &["workflow"],
    ..USUAL
};

pub(super) static GET: Operation = Operation {
    name: "approvals.get",
    summary: "Read an approval request (older form).",
    path: "/approvals/{approval_id}/details/",
    status: Status::Sunset(Some("2026-06")),
    params: &[&APPROVAL_ID_DCC53255, &FORMAT_1AF13ACF],
    needs: &["workflow"],
    ..USUAL
};

pub(super) static LIST: Operation = Operation {
    name: "approvals.list",
    summary: "List approval requests.",
    path: "/{context}/{context_id}/approvals/",
    status: Status::Sunset(Some("2026-06")),
    params: &[
        &CONTEXT_67F57C94,
        &CONTEXT_ID_BC405955,
        &STATUS_E6E6F1EE,
        &LIMIT_0D726F87,
        &OFFSET_407A3F16,
        &FORMAT_1AF13ACF,
    ],
    page: Some(&Page {
        style: PageStyle::Offset,
        items: None,
        cursor: "offset",
        next: "",
        more: "pagination.has_more",
        from_item: None,
        until_empty: false,
    }),
    needs: &["workflow"],
    ..USUAL
};

pub(super) static RESOLVE: Operation = Operation {
    name: "approvals.resolve",
    summary: "Approve or reject (older form).",
    method: Method::Post,
    path: "/approvals/{approval_id}/resolve/",
    status: Status::Sunset(Some("2026-06")),
    params: &[&APPROVAL_ID_DCC53255, &ACTION_0A7DD4D4, &COMMENT_E5E089C0],
    body: Body::Json,
    needs: &["workflow"],
    ..USUAL
};

pub(super) static UPDATE: Operation = Operation {
    name: "approvals.update",
    summary: "Change a pending approval request (older form).",
    method: Method::Post,
    path: "/approvals/{approval_id}/update/",
    status: Status::Sunset(Some("2026-06")),
    params: &[
        &APPROVAL_ID_DCC53255,
        &DESCRIPTION_14A8FE1F,
        &APPROVER_ID_3B0B5C8D,
        &DEADLINE_31D677BC,
        &NODE_ID_006C1DA7,
        &PROPERTIES_516093C8,
    ],
    body: Body::Json,
    needs: &["workflow"],
    ..USUAL
};
