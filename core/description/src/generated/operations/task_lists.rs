// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `task_lists`.

use super::shared::*;
use crate::table::*;

pub(super) static CREATE: Operation = Operation {
    name: "task_lists.create",
    summary: "Create a task list.",
    method: Method::Post,
    path: "/{context}/{context_id}/tasks/create/",
    status: Status::Sunset(Some("2026-07")),
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &CONTEXT_67F57C94,
        &CONTEXT_ID_BC405955,
        &NAME_4365170D,
        &DESCRIPTION_11536FB0,
    ],
    body: Body::Json,
    needs: &["workflow"],
    ..USUAL
};

pub(super) static DELETE: Operation = Operation {
    name: "task_lists.delete",
    summary: "Delete a task list and its tasks.",
    method: Method::Post,
    path: "/tasks/{list_id}/delete/",
    status: Status::Sunset(Some("2026-07")),
    params: &[&LIST_ID_EEB92AC7],
    body: Body::Json,
    destructive: true,
    needs: &["workflow"],
    ..USUAL
};

pub(super) static GET: Operation = Operation {
    name: "task_lists.get",
    summary: "Read a task list with its tasks.",
    path: "/tasks/{list_id}/details/",
    status: Status::Sunset(Some("2026-07")),
    params: &[&LIST_ID_EEB92AC7, &FORMAT_1AF13ACF],
    needs: &["workflow"],
    ..USUAL
};

pub(super) static LIST: Operation = Operation {
    name: "task_lists.list",
    summary: "List the task lists of a workspace or share.",
    path: "/{context}/{context_id}/tasks/",
    status: Status::Sunset(Some("2026-07")),
    params: &[
        &CONTEXT_67F57C94,
        &CONTEXT_ID_BC405955,
        &SORT_BY_8D03D566,
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

pub(super) static REORDER: Operation = Operation {
    name: "task_lists.reorder",
    summary: "Set the order of task lists.",
    method: Method::Post,
    path: "/{context}/{context_id}/tasks/reorder/",
    status: Status::Sunset(Some("2026-07")),
    params: &[&CONTEXT_67F57C94, &CONTEXT_ID_BC405955, &ORDER_C13A13CF],
    body: Body::Json,
    needs: &["workflow"],
    ..USUAL
};

pub(super) static UPDATE: Operation = Operation {
    name: "task_lists.update",
    summary: "Change a task list.",
    method: Method::Post,
    path: "/tasks/{list_id}/update/",
    status: Status::Sunset(Some("2026-07")),
    params: &[&LIST_ID_EEB92AC7, &NAME_906BB110, &DESCRIPTION_11536FB0],
    body: Body::Json,
    needs: &["workflow"],
    ..USUAL
};
