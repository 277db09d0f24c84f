// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `fileshares`.

use super::shared::*;
use crate::table::*;

pub(super) static ADD_GRANT: Operation = Operation {
    name: "fileshares.add_grant",
    summary: "Grant somebody a capability, or raise it.",
    method: Method::Post,
    path: "/fileshare/{fileshare_id}/grants/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &FILESHARE_ID_1C4C88CA,
        &USER_2D47E990,
        &EMAIL_153F0BEF,
        &CAPABILITY_DF79B20B,
    ],
    body: Body::Form,
    rules: &[Rule::ExactlyOne(&["user", "email"])],
    ..USUAL
};

pub(super) static CREATE: Operation = Operation {
    name: "fileshares.create",
    summary: "Create a durable link to one workspace file.",
    method: Method::Post,
    path: "/workspace/{workspace_id}/create/fileshare/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &WORKSPACE_ID_39AC5FD5,
        &NODE_EA871E9A,
        &TITLE_21321CA7,
        &ACCESS_OPTION_0E5192E4,
        &PASSWORD_E1B625A1,
        &EXPIRES_46A346F0,
        &EXPIRES_AT_EEFB4F37,
    ],
    body: Body::Form,
    rules: &[Rule::AtMostOne(&["expires", "expires_at"])],
    reply: Reply {
        result: "fileshare",
        ..USUAL_REPLY
    },
    redirects: Redirects::Never,
    ..USUAL
};

pub(super) static DELETE: Operation = Operation {
    name: "fileshares.delete",
    summary: "Revoke a file share and all its grants.",
    method: Method::Delete,
    path: "/fileshare/{fileshare_id}/delete/",
    params: &[&FILESHARE_ID_1C4C88CA],
    destructive: true,
    ..USUAL
};

pub(super) static GET: Operation = Operation {
    name: "fileshares.get",
    summary: "Read a file share as its recipient sees it.",
    path: "/fileshare/{fileshare_id}/details/",
    auth: Auth::Optional,
    params: &[
        &FILESHARE_ID_1C4C88CA,
        &LINK_PASSWORD_58759656,
        &OUTPUT_6F73633B,
    ],
    reply: Reply {
        result: "fileshare",
        ..USUAL_REPLY
    },
    redirects: Redirects::Never,
    ..USUAL
};

pub(super) static GET_METADATA: Operation = Operation {
    name: "fileshares.get_metadata",
    summary: "Tell which file is bound and whether metadata can be extracted.",
    path: "/fileshare/{fileshare_id}/storage/metadata/details/",
    auth: Auth::Optional,
    params: &[&FILESHARE_ID_1C4C88CA, &LINK_PASSWORD_58759656],
    redirects: Redirects::Never,
    ..USUAL
};

pub(super) static LIST: Operation = Operation {
    name: "fileshares.list",
    summary: "List a workspace's file shares.",
    path: "/workspace/{workspace_id}/list/fileshares/",
    params: &[&WORKSPACE_ID_39AC5FD5, &LIMIT_F6A576BA, &OFFSET_407A3F16],
    page: Some(&Page {
        style: PageStyle::Offset,
        items: Some("fileshares"),
        cursor: "offset",
        next: "",
        more: "pagination.has_more",
        from_item: None,
        until_empty: false,
    }),
    ..USUAL
};

pub(super) static LIST_GRANTS: Operation = Operation {
    name: "fileshares.list_grants",
    summary: "List who holds a grant on a file share.",
    path: "/fileshare/{fileshare_id}/grants/",
    params: &[&FILESHARE_ID_1C4C88CA],
    reply: Reply {
        result: "grants",
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static LIST_VERSIONS: Operation = Operation {
    name: "fileshares.list_versions",
    summary: "List the versions of the bound file.",
    path: "/fileshare/{fileshare_id}/storage/versions/",
    auth: Auth::Optional,
    params: &[&FILESHARE_ID_1C4C88CA, &LINK_PASSWORD_58759656],
    reply: Reply {
        result: "versions",
        ..USUAL_REPLY
    },
    redirects: Redirects::Never,
    ..USUAL
};

pub(super) static READ: Operation = Operation {
    name: "fileshares.read",
    summary: "Download the bound file.",
    path: "/fileshare/{fileshare_id}/storage/read/",
    auth: Auth::Optional,
    params: &[&FILESHARE_ID_1C4C88CA, &LINK_PASSWORD_58759656],
    reply: Reply {
        kind: ReplyKind::Binary,
        ..USUAL_REPLY
    },
    redirects: Redirects::Never,
    ..USUAL
};

pub(super) static READ_PREVIEW: Operation = Operation {
    name: "fileshares.read_preview",
    summary: "Read a preview of the bound file.",
    path: "/fileshare/{fileshare_id}/storage/preview/{preview_type}/read/",
    auth: Auth::Optional,
    params: &[
        &FILESHARE_ID_1C4C88CA,
        &PREVIEW_TYPE_28D542E0,
        &LINK_PASSWORD_58759656,
    ],
    reply: Reply {
        kind: ReplyKind::Binary,
        statuses: &[200, 307],
        ..USUAL_REPLY
    },
    redirects: Redirects::BareOnce,
    ..USUAL
};

pub(super) static READ_VERSION: Operation = Operation {
    name: "fileshares.read_version",
    summary: "Download one version of the bound file.",
    path: "/fileshare/{fileshare_id}/storage/versions/{version_id}/read/",
    auth: Auth::Optional,
    params: &[
        &FILESHARE_ID_1C4C88CA,
        &VERSION_ID_F7F4DAE8,
        &LINK_PASSWORD_58759656,
    ],
    reply: Reply {
        kind: ReplyKind::Binary,
        ..USUAL_REPLY
    },
    redirects: Redirects::Never,
    ..USUAL
};

pub(super) static REMOVE_GRANT: Operation = Operation {
    name: "fileshares.remove_grant",
    summary: "Take a grant away.",
    method: Method::Delete,
    path: "/fileshare/{fileshare_id}/grants/",
    params: &[&FILESHARE_ID_1C4C88CA, &USER_2A0C5481, &EMAIL_6CFD4A8A],
    rules: &[Rule::ExactlyOne(&["user", "email"])],
    destructive: true,
    ..USUAL
};

pub(super) static UPDATE: Operation = Operation {
    name: "fileshares.update",
    summary: "Change a file share's settings.",
    method: Method::Post,
    path: "/fileshare/{fileshare_id}/update/",
    resend: Resend {
        idempotent: true,
        unless: &["expires"],
        key: None,
    },
    params: &[
        &FILESHARE_ID_1C4C88CA,
        &TITLE_DC3CD162,
        &ACCESS_OPTION_0E5192E4,
        &PASSWORD_1EAA2A58,
        &EXPIRES_46A346F0,
        &EXPIRES_AT_176F700C,
    ],
    body: Body::Form,
    rules: &[
        Rule::MinFields(1),
        Rule::AtMostOne(&["expires", "expires_at"]),
    ],
    reply: Reply {
        result: "fileshare",
        ..USUAL_REPLY
    },
    redirects: Redirects::Never,
    ..USUAL
};
