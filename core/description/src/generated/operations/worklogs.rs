// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `worklogs`.

use super::shared::*;
use crate::table::*;

pub(super) static ACKNOWLEDGE: Operation = Operation {
    name: "worklogs.acknowledge",
    summary: "Acknowledge an interjection.",
    method: Method::Post,
    path: "/worklogs/{entry_id}/acknowledge/",
    status: Status::Sunset(Some("2026-06")),
    params: &[&ENTRY_ID_90A18F81],
    body: Body::Json,
    needs: &["workflow"],
    ..USUAL
};

pub(super) static APPEND: Operation = Operation {
    name: "worklogs.append",
    summary: "Append a worklog entry.",
    method: Method::Post,
    path: "/worklogs/{entity_type}/{entity_id}/append/",
    status: Status::Sunset(Some("2026-06")),
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &ENTITY_TYPE_C9EA37BA,
        &ENTITY_ID_6C07F1B5,
        &CONTENT_A8954AB2,
    ],
    body: Body::Json,
    needs: &["workflow"],
    ..USUAL
};

pub(super) static GET: Operation = Operation {
    name: "worklogs.get",
    summary: "Read a worklog entry.",
    path: "/worklogs/{entry_id}/details/",
    status: Status::Sunset(Some("2026-06")),
    params: &[&ENTRY_ID_90A18F81, &FORMAT_1AF13ACF],
    needs: &["workflow"],
    ..USUAL
};

pub(super) static INTERJECT: Operation = Operation {
    name: "worklogs.interject",
    summary: "Append an urgent correction that must be acknowledged.",
    method: Method::Post,
    path: "/worklogs/{entity_type}/{entity_id}/interjection/",
    status: Status::Sunset(Some("2026-06")),
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &ENTITY_TYPE_C9EA37BA,
        &ENTITY_ID_6C07F1B5,
        &CONTENT_A8954AB2,
    ],
    body: Body::Json,
    needs: &["workflow"],
    ..USUAL
};

pub(super) static LIST: Operation = Operation {
    name: "worklogs.list",
    summary: "List the worklog of a task, list, node or profile.",
    path: "/worklogs/{entity_type}/{entity_id}/",
    status: Status::Sunset(Some("2026-06")),
    params: &[
        &ENTITY_TYPE_C9EA37BA,
        &ENTITY_ID_6C07F1B5,
        &TYPE_4FF0C72C,
        &SORT_DIR_2F89EF45,
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

pub(super) static LIST_INTERJECTIONS: Operation = Operation {
    name: "worklogs.list_interjections",
    summary: "List interjections not acknowledged yet.",
    path: "/worklogs/{entity_type}/{entity_id}/interjections/",
    status: Status::Sunset(Some("2026-06")),
    params: &[
        &ENTITY_TYPE_C9EA37BA,
        &ENTITY_ID_6C07F1B5,
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
