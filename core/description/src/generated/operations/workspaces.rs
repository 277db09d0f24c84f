// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `workspaces`.

use super::shared::*;
use crate::table::*;

pub(super) static ARCHIVE: Operation = Operation {
    name: "workspaces.archive",
    summary: "Archive a workspace.",
    method: Method::Post,
    path: "/workspace/{workspace_id}/archive/",
    params: &[&WORKSPACE_ID_39AC5FD5, &TOKEN_270164AD],
    body: Body::Form,
    ..USUAL
};

pub(super) static CHECK_NAME: Operation = Operation {
    name: "workspaces.check_name",
    summary: "Ask whether a workspace's folder name is still free.",
    path: "/workspaces/check/name/{name}/",
    params: &[&NAME_F9DED01D, &TOKEN_DB2921E5],
    ..USUAL
};

pub(super) static CREATE: Operation = Operation {
    name: "workspaces.create",
    summary: "Create a workspace in an organization.",
    method: Method::Post,
    path: "/org/{org_id}/create/workspace/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &ORG_ID_8E8C3404,
        &OUTPUT_6F73633B,
        &FOLDER_NAME_126607B2,
        &NAME_8F9A1A55,
        &PERM_JOIN_4BC77127,
        &PERM_MEMBER_MANAGE_07601DE3,
        &INTELLIGENCE_DAB5192E,
        &METADATA_EXTRACTION_9B209C96,
        &DESCRIPTION_DE54BFBC,
        &ACCENT_COLOR_5C006941,
        &BACKGROUND_COLOR1_BC1C8269,
        &BACKGROUND_COLOR2_F65410CC,
    ],
    body: Body::Form,
    reply: Reply {
        result: "workspace",
        result_assumed: true,
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static DELETE: Operation = Operation {
    name: "workspaces.delete",
    summary: "Delete (close) a workspace for good.",
    method: Method::Delete,
    path: "/workspace/{workspace_id}/delete/",
    params: &[&WORKSPACE_ID_39AC5FD5, &CONFIRM_72ADF34C, &TOKEN_DB2921E5],
    destructive: true,
    ..USUAL
};

pub(super) static DISABLE_IMPORT: Operation = Operation {
    name: "workspaces.disable_import",
    summary: "Switch cloud import off for a workspace.",
    method: Method::Post,
    path: "/workspace/{workspace_id}/cloud-import/disable/",
    params: &[&WORKSPACE_ID_39AC5FD5],
    body: Body::Json,
    ..USUAL
};

pub(super) static DISABLE_WORKFLOW: Operation = Operation {
    name: "workspaces.disable_workflow",
    summary: "Switch tasks and the other workflow tools off for a workspace.",
    method: Method::Post,
    path: "/workspace/{workspace_id}/workflow/disable/",
    status: Status::Sunset(Some("2026-07")),
    params: &[&WORKSPACE_ID_39AC5FD5],
    body: Body::Json,
    ..USUAL
};

pub(super) static ENABLE_IMPORT: Operation = Operation {
    name: "workspaces.enable_import",
    summary: "Switch cloud import on for a workspace.",
    method: Method::Post,
    path: "/workspace/{workspace_id}/cloud-import/enable/",
    params: &[&WORKSPACE_ID_39AC5FD5],
    body: Body::Json,
    ..USUAL
};

pub(super) static ENABLE_WORKFLOW: Operation = Operation {
    name: "workspaces.enable_workflow",
    summary: "Switch tasks and the other workflow tools on for a workspace.",
    method: Method::Post,
    path: "/workspace/{workspace_id}/workflow/enable/",
    status: Status::Sunset(Some("2026-07")),
    params: &[&WORKSPACE_ID_39AC5FD5],
    body: Body::Json,
    ..USUAL
};

pub(super) static GET: Operation = Operation {
    name: "workspaces.get",
    summary: "Read a workspace.",
    path: "/workspace/{workspace_id}/details/",
    params: &[&WORKSPACE_ID_39AC5FD5, &OUTPUT_6F73633B],
    reply: Reply {
        result: "workspace",
        result_assumed: true,
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static GET_JOB_STATUS: Operation = Operation {
    name: "workspaces.get_job_status",
    summary: "Read the background jobs of a workspace.",
    path: "/workspace/{workspace_id}/jobs/status/",
    params: &[&WORKSPACE_ID_39AC5FD5],
    reply: Reply {
        result: "jobs",
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static GET_LIMITS: Operation = Operation {
    name: "workspaces.get_limits",
    summary: "Read a workspace's limits and use.",
    path: "/workspace/{workspace_id}/limits/",
    params: &[&WORKSPACE_ID_39AC5FD5],
    ..USUAL
};

pub(super) static LIST: Operation = Operation {
    name: "workspaces.list",
    summary: "List every workspace the caller can reach, in all organizations.",
    path: "/workspaces/all/",
    params: &[&OUTPUT_6F73633B],
    reply: Reply {
        result: "workspaces",
        result_assumed: true,
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static LIST_AVAILABLE: Operation = Operation {
    name: "workspaces.list_available",
    summary: "List workspaces the caller may join and has not joined.",
    path: "/workspaces/available/",
    params: &[&OUTPUT_6F73633B],
    reply: Reply {
        result: "workspaces",
        result_assumed: true,
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static LIST_IN_ORG: Operation = Operation {
    name: "workspaces.list_in_org",
    summary: "List the workspaces of an organization the caller can reach.",
    path: "/org/{org_id}/list/workspaces/",
    params: &[
        &ORG_ID_8E8C3404,
        &ARCHIVED_1976D444,
        &LIMIT_F6A576BA,
        &OFFSET_407A3F16,
        &OUTPUT_6F73633B,
    ],
    page: Some(&Page {
        style: PageStyle::Offset,
        items: Some("workspaces"),
        cursor: "offset",
        next: "",
        more: "pagination.has_more",
        from_item: None,
        until_empty: false,
    }),
    ..USUAL
};

pub(super) static UNARCHIVE: Operation = Operation {
    name: "workspaces.unarchive",
    summary: "Bring an archived workspace back.",
    method: Method::Post,
    path: "/workspace/{workspace_id}/unarchive/",
    params: &[&WORKSPACE_ID_39AC5FD5, &TOKEN_270164AD],
    body: Body::Form,
    ..USUAL
};

pub(super) static UPDATE: Operation = Operation {
    name: "workspaces.update",
    summary: "Change a workspace's settings, intelligence among them.",
    method: Method::Post,
    path: "/workspace/{workspace_id}/update/",
    params: &[
        &WORKSPACE_ID_39AC5FD5,
        &OUTPUT_6F73633B,
        &NAME_8737B98F,
        &DESCRIPTION_45752A3A,
        &FOLDER_NAME_CE887247,
        &INTELLIGENCE_DAB5192E,
        &METADATA_EXTRACTION_9B209C96,
        &PERM_JOIN_E71D2E52,
        &PERM_MEMBER_MANAGE_A74C7330,
        &ACCENT_COLOR_4B48F50F,
        &BACKGROUND_COLOR1_CA9A8899,
        &BACKGROUND_COLOR2_AE4C1077,
        &OWNER_DEFINED_ECA4F446,
    ],
    body: Body::Form,
    rules: &[Rule::MinFields(1)],
    reply: Reply {
        result: "workspace",
        result_assumed: true,
        ..USUAL_REPLY
    },
    ..USUAL
};
