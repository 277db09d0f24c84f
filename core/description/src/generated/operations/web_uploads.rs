// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `web_uploads`.

use super::shared::*;
use crate::table::*;

pub(super) static CANCEL: Operation = Operation {
    name: "web_uploads.cancel",
    summary: "Cancel an import by URL.",
    method: Method::Delete,
    path: "/web_upload/",
    params: &[&ID_9B7916B3],
    destructive: true,
    ..USUAL
};

pub(super) static CREATE: Operation = Operation {
    name: "web_uploads.create",
    summary: "Have the service fetch a URL into storage.",
    method: Method::Post,
    path: "/web_upload/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &SOURCE_URL_4FB4EBD4,
        &PROFILE_ID_CAFB7383,
        &PROFILE_TYPE_8F97C84D,
        &FOLDER_ID_A1FDE8CB,
        &FILE_NAME_5CE19DE5,
    ],
    body: Body::Form,
    reply: Reply {
        own_status: true,
        ..USUAL_REPLY
    },
    wait: Some(&Wait {
        poll: "web_uploads.get",
        with: &[("upload_id", "id")],
        field: "status",
        until: &["complete"],
        fail: &["failed", "canceled"],
    }),
    ..USUAL
};

pub(super) static GET: Operation = Operation {
    name: "web_uploads.get",
    summary: "Read an import by URL.",
    path: "/web_upload/{upload_id}/details/",
    params: &[&UPLOAD_ID_BEE688CF],
    reply: Reply {
        own_status: true,
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static LIST: Operation = Operation {
    name: "web_uploads.list",
    summary: "List the caller's imports by URL.",
    path: "/web_upload/",
    params: &[&LIMIT_F6A576BA, &OFFSET_407A3F16, &STATUS_3762A3A3],
    page: Some(&Page {
        style: PageStyle::Offset,
        items: Some("web_uploads"),
        cursor: "offset",
        next: "",
        more: "pagination.has_more",
        from_item: None,
        until_empty: false,
    }),
    ..USUAL
};
