// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `todos`.

use super::shared::*;
use crate::table::*;

pub(super) static CREATE: Operation = Operation {
    name: "todos.create",
    summary: "Create a todo.",
    method: Method::Post,
    path: "/{context}/{context_id}/todos/create/",
    status: Status::Sunset(Some("2026-06")),
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &CONTEXT_67F57C94,
        &CONTEXT_ID_BC405955,
        &TITLE_6EBA9774,
        &ASSIGNEE_ID_4DF929FB,
    ],
    body: Body::Json,
    needs: &["workflow"],
    ..USUAL
};

pub(super) static DELETE: Operation = Operation {
    name: "todos.delete",
    summary: "Delete a todo.",
    method: Method::Post,
    path: "/todos/{todo_id}/details/delete/",
    status: Status::Sunset(Some("2026-06")),
    params: &[&TODO_ID_47CA82FE],
    body: Body::Json,
    destructive: true,
    needs: &["workflow"],
    ..USUAL
};

pub(super) static GET: Operation = Operation {
    name: "todos.get",
    summary: "Read a todo.",
    path: "/todos/{todo_id}/details/",
    status: Status::Sunset(Some("2026-06")),
    params: &[&TODO_ID_47CA82FE, &FORMAT_1AF13ACF],
    needs: &["workflow"],
    ..USUAL
};

pub(super) static LIST: Operation = Operation {
    name: "todos.list",
    summary: "List todos.",
    path: "/{context}/{context_id}/todos/",
    status: Status::Sunset(Some("2026-06")),
    params: &[
        &CONTEXT_67F57C94,
        &CONTEXT_ID_BC405955,
        &FILTER_DONE_964E76CC,
        &SORT_BY_E8B8AF26,
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

pub(super) static SET_DONE: Operation = Operation {
    name: "todos.set_done",
    summary: "Set many todos done or not done.",
    method: Method::Post,
    path: "/{context}/{context_id}/todos/bulk-toggle/",
    status: Status::Sunset(Some("2026-06")),
    params: &[
        &CONTEXT_67F57C94,
        &CONTEXT_ID_BC405955,
        &TODO_IDS_F4AEFD4A,
        &DONE_50D59F98,
    ],
    body: Body::Json,
    needs: &["workflow"],
    ..USUAL
};

pub(super) static TOGGLE: Operation = Operation {
    name: "todos.toggle",
    summary: "Flip a todo between done and not done.",
    method: Method::Post,
    path: "/todos/{todo_id}/details/toggle/",
    status: Status::Sunset(Some("2026-06")),
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[&TODO_ID_47CA82FE],
    body: Body::Json,
    needs: &["workflow"],
    ..USUAL
};

pub(super) static UPDATE: Operation = Operation {
    name: "todos.update",
    summary: "Change a todo.",
    method: Method::Post,
    path: "/todos/{todo_id}/details/update/",
    status: Status::Sunset(Some("2026-06")),
    params: &[
        &TODO_ID_47CA82FE,
        &TITLE_0B8230C9,
        &ASSIGNEE_ID_4DF929FB,
        &DONE_8C4B2F9E,
    ],
    body: Body::Json,
    needs: &["workflow"],
    ..USUAL
};
