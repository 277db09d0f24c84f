// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `tasks`.

use super::shared::*;
use crate::table::*;

pub(super) static ASSIGN: Operation = Operation {
    name: "tasks.assign",
    summary: "Assign a task, or take the assignment away.",
    method: Method::Post,
    path: "/tasks/{list_id}/items/{task_id}/assign/",
    status: Status::Sunset(Some("2026-07")),
    params: &[&LIST_ID_EEB92AC7, &TASK_ID_C3A623EF, &ASSIGNEE_ID_5327E1F0],
    body: Body::Json,
    needs: &["workflow"],
    ..USUAL
};

pub(super) static CREATE: Operation = Operation {
    name: "tasks.create",
    summary: "Create a task.",
    method: Method::Post,
    path: "/tasks/{list_id}/items/create/",
    status: Status::Sunset(Some("2026-07")),
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &LIST_ID_EEB92AC7,
        &TITLE_6EBA9774,
        &DESCRIPTION_4308C8EA,
        &STATUS_DCE319F2,
        &PRIORITY_57ACDB1A,
        &ASSIGNEE_ID_4DF929FB,
        &DEPENDENCIES_A5F663C5,
        &NODE_ID_006C1DA7,
    ],
    body: Body::Json,
    needs: &["workflow"],
    ..USUAL
};

pub(super) static DELETE: Operation = Operation {
    name: "tasks.delete",
    summary: "Delete a task.",
    method: Method::Post,
    path: "/tasks/{list_id}/items/{task_id}/delete/",
    status: Status::Sunset(Some("2026-07")),
    params: &[&LIST_ID_EEB92AC7, &TASK_ID_C3A623EF],
    body: Body::Json,
    destructive: true,
    needs: &["workflow"],
    ..USUAL
};

pub(super) static GET: Operation = Operation {
    name: "tasks.get",
    summary: "Read a task.",
    path: "/tasks/{list_id}/items/{task_id}/",
    status: Status::Sunset(Some("2026-07")),
    params: &[&LIST_ID_EEB92AC7, &TASK_ID_C3A623EF, &FORMAT_1AF13ACF],
    needs: &["workflow"],
    ..USUAL
};

pub(super) static LIST: Operation = Operation {
    name: "tasks.list",
    summary: "List the tasks of a list.",
    path: "/tasks/{list_id}/items/",
    status: Status::Sunset(Some("2026-07")),
    params: &[
        &LIST_ID_EEB92AC7,
        &STATUS_8417A3C6,
        &ASSIGNEE_0E7D48C6,
        &SORT_BY_36575EDB,
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

pub(super) static MOVE: Operation = Operation {
    name: "tasks.move",
    summary: "Move a task to another list of the same profile.",
    method: Method::Post,
    path: "/tasks/{list_id}/items/{task_id}/move/",
    status: Status::Sunset(Some("2026-07")),
    params: &[
        &LIST_ID_EEB92AC7,
        &TASK_ID_C3A623EF,
        &TARGET_TASK_LIST_ID_08821511,
        &SORT_ORDER_A4EE6091,
    ],
    body: Body::Json,
    needs: &["workflow"],
    ..USUAL
};

pub(super) static REORDER: Operation = Operation {
    name: "tasks.reorder",
    summary: "Set the order of tasks in a list.",
    method: Method::Post,
    path: "/tasks/{list_id}/items/reorder/",
    status: Status::Sunset(Some("2026-07")),
    params: &[&LIST_ID_EEB92AC7, &ORDER_C13A13CF],
    body: Body::Json,
    needs: &["workflow"],
    ..USUAL
};

pub(super) static SET_STATUS: Operation = Operation {
    name: "tasks.set_status",
    summary: "Set the status of a task.",
    method: Method::Post,
    path: "/tasks/{list_id}/items/{task_id}/status/",
    status: Status::Sunset(Some("2026-07")),
    params: &[&LIST_ID_EEB92AC7, &TASK_ID_C3A623EF, &STATUS_B2FE8723],
    body: Body::Json,
    needs: &["workflow"],
    ..USUAL
};

pub(super) static SET_STATUSES: Operation = Operation {
    name: "tasks.set_statuses",
    summary: "Set the status of many tasks.",
    method: Method::Post,
    path: "/tasks/{list_id}/items/bulk-status/",
    status: Status::Sunset(Some("2026-07")),
    params: &[&LIST_ID_EEB92AC7, &TASKS_F7BC877E],
    body: Body::Json,
    needs: &["workflow"],
    ..USUAL
};

pub(super) static UPDATE: Operation = Operation {
    name: "tasks.update",
    summary: "Change a task.",
    method: Method::Post,
    path: "/tasks/{list_id}/items/{task_id}/update/",
    status: Status::Sunset(Some("2026-07")),
    params: &[
        &LIST_ID_EEB92AC7,
        &TASK_ID_C3A623EF,
        &TITLE_0B8230C9,
        &DESCRIPTION_4308C8EA,
        &STATUS_DCE319F2,
        &PRIORITY_57ACDB1A,
        &ASSIGNEE_ID_4DF929FB,
        &DEPENDENCIES_A5F663C5,
        &NODE_ID_91F1C0C1,
    ],
    body: Body::Json,
    needs: &["workflow"],
    ..USUAL
};
