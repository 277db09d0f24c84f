// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `shares`.

use super::shared::*;
use crate::table::*;

pub(super) static ARCHIVE: Operation = Operation {
    name: "shares.archive",
    summary: "Archive a share.",
    method: Method::Post,
    path: "/share/{share_id}/archive/",
    params: &[&SHARE_ID_CE1C7FF9],
    body: Body::Json,
    ..USUAL
};

pub(super) static CHECK_NAME: Operation = Operation {
    name: "shares.check_name",
    summary: "Ask whether a share's custom name is still free.",
    path: "/shares/check/name/{name}/",
    params: &[&NAME_F9DED01D],
    ..USUAL
};

pub(super) static CREATE: Operation = Operation {
    name: "shares.create",
    summary: "Create a share in a workspace.",
    method: Method::Post,
    path: "/workspace/{workspace_id}/create/share/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &WORKSPACE_ID_39AC5FD5,
        &OUTPUT_6F73633B,
        &TITLE_CFE851EA,
        &INTELLIGENCE_30DDBDDA,
        &SHARE_TYPE_B0223644,
        &STORAGE_MODE_A38322A0,
        &FOLDER_NODE_ID_4FE4E2DF,
        &CREATE_FOLDER_39361E70,
        &FOLDER_NAME_97333632,
        &CUSTOM_NAME_5EAA80FF,
        &CUSTOM_URL_F32F46EB,
        &DESCRIPTION_95C06D44,
        &ACCESS_OPTIONS_15A646FE,
        &INVITE_362F23FE,
        &EXTERNAL_INVITES_24A08F26,
        &NOTIFY_1C2DEED5,
        &PASSWORD_08AE7338,
        &EXPIRES_D07C5C1D,
        &COMMENTS_ENABLED_AE6AB758,
        &DOWNLOAD_SECURITY_9209291B,
        &DOWNLOAD_ENABLED_984495FD,
        &GUEST_CHAT_ENABLED_55A92B69,
        &ANONYMOUS_UPLOADS_ENABLED_964498A2,
        &DISPLAY_TYPE_FF22860C,
        &WORKSPACE_STYLE_D8EF7CA1,
        &ACCENT_COLOR_5C006941,
        &BACKGROUND_COLOR1_BC1C8269,
        &BACKGROUND_COLOR2_F65410CC,
        &BACKGROUND_IMAGE_5CCE1E8D,
        &LINK_1_1FF673C8,
        &LINK_2_D79AE908,
        &LINK_3_F2F20F12,
        &OWNER_DEFINED_FAB68AF2,
    ],
    body: Body::Form,
    reply: Reply {
        result: "share",
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static DELETE: Operation = Operation {
    name: "shares.delete",
    summary: "Delete (close) a share for good.",
    method: Method::Delete,
    path: "/share/{share_id}/delete/",
    params: &[&SHARE_ID_CE1C7FF9, &CONFIRM_72ADF34C],
    destructive: true,
    refusals: &[Refusal {
        http: 0,
        code: 130987,
        class: 0,
        retry: Some(false),
    }],
    ..USUAL
};

pub(super) static DISABLE_WORKFLOW: Operation = Operation {
    name: "shares.disable_workflow",
    summary: "Turn the task features of a share off.",
    method: Method::Post,
    path: "/share/{share_id}/workflow/disable/",
    status: Status::Sunset(Some("2026-07")),
    params: &[&SHARE_ID_CE1C7FF9],
    body: Body::Json,
    ..USUAL
};

pub(super) static ENABLE_WORKFLOW: Operation = Operation {
    name: "shares.enable_workflow",
    summary: "Turn the task features of a share on.",
    method: Method::Post,
    path: "/share/{share_id}/workflow/enable/",
    status: Status::Sunset(Some("2026-07")),
    params: &[&SHARE_ID_CE1C7FF9],
    body: Body::Json,
    ..USUAL
};

pub(super) static GET: Operation = Operation {
    name: "shares.get",
    summary: "Read a share as a member.",
    path: "/share/{share_id}/details/",
    params: &[&SHARE_ID_CE1C7FF9, &OUTPUT_6F73633B],
    reply: Reply {
        result: "share",
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static GET_PUBLIC: Operation = Operation {
    name: "shares.get_public",
    summary: "Read what a share shows to people who are not members.",
    path: "/share/{share_id}/public/details/",
    auth: Auth::Optional,
    params: &[&SHARE_ID_CE1C7FF9, &OUTPUT_6F73633B],
    reply: Reply {
        result: "share",
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static IMPORT_INTO_WORKSPACE: Operation = Operation {
    name: "shares.import_into_workspace",
    summary: "Import a share the caller owns into a workspace.",
    method: Method::Post,
    path: "/workspace/{workspace_id}/import/share/{share_id}/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[&WORKSPACE_ID_39AC5FD5, &SHARE_ID_CE1C7FF9],
    body: Body::Json,
    ..USUAL
};

pub(super) static LIST: Operation = Operation {
    name: "shares.list",
    summary: "List every share the caller can reach.",
    path: "/shares/all/",
    params: &[&LIMIT_F6A576BA, &OFFSET_407A3F16, &OUTPUT_6F73633B],
    page: Some(&Page {
        style: PageStyle::Offset,
        items: Some("shares"),
        cursor: "offset",
        next: "",
        more: "pagination.has_more",
        from_item: None,
        until_empty: false,
    }),
    ..USUAL
};

pub(super) static LIST_AVAILABLE: Operation = Operation {
    name: "shares.list_available",
    summary: "List shares the caller owns, has joined or may join.",
    path: "/shares/available/",
    params: &[&OUTPUT_6F73633B],
    reply: Reply {
        result: "shares",
        result_assumed: true,
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static LIST_IN_WORKSPACE: Operation = Operation {
    name: "shares.list_in_workspace",
    summary: "List the shares of a workspace.",
    path: "/workspace/{workspace_id}/list/shares/",
    params: &[
        &WORKSPACE_ID_39AC5FD5,
        &ARCHIVED_1976D444,
        &LIMIT_F6A576BA,
        &OFFSET_407A3F16,
        &OUTPUT_6F73633B,
    ],
    page: Some(&Page {
        style: PageStyle::Offset,
        items: Some("shares"),
        cursor: "offset",
        next: "",
        more: "pagination.has_more",
        from_item: None,
        until_empty: false,
    }),
    ..USUAL
};

pub(super) static SIGN_IN_AS_GUEST: Operation = Operation {
    name: "shares.sign_in_as_guest",
    summary: "Enter a share as a guest.",
    method: Method::Post,
    path: "/share/{share_id}/auth/guest/",
    auth: Auth::Optional,
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[&SHARE_ID_CE1C7FF9],
    body: Body::Json,
    ..USUAL
};

pub(super) static SIGN_IN_WITH_PASSWORD: Operation = Operation {
    name: "shares.sign_in_with_password",
    summary: "Trade a share's password for a token that opens it.",
    method: Method::Post,
    path: "/share/{share_id}/auth/password/",
    auth: Auth::Optional,
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[&SHARE_ID_CE1C7FF9, &PASSWORD_837CF90C],
    body: Body::Form,
    ..USUAL
};

pub(super) static UNARCHIVE: Operation = Operation {
    name: "shares.unarchive",
    summary: "Bring an archived share back.",
    method: Method::Post,
    path: "/share/{share_id}/unarchive/",
    params: &[&SHARE_ID_CE1C7FF9],
    body: Body::Json,
    ..USUAL
};

pub(super) static UPDATE: Operation = Operation {
    name: "shares.update",
    summary: "Change a share's settings.",
    method: Method::Post,
    path: "/share/{share_id}/update/",
    params: &[
        &SHARE_ID_CE1C7FF9,
        &OUTPUT_6F73633B,
        &NAME_6DF1FECB,
        &TITLE_DFCD078E,
        &CUSTOM_NAME_EF167359,
        &DESCRIPTION_FDFA3223,
        &SHARE_TYPE_B0223644,
        &ACCESS_OPTIONS_15A646FE,
        &INVITE_362F23FE,
        &EXTERNAL_INVITES_24A08F26,
        &CUSTOM_URL_F32F46EB,
        &PASSWORD_D0F3C128,
        &EXPIRES_9B50C19F,
        &NOTIFY_1C2DEED5,
        &DOWNLOAD_ENABLED_984495FD,
        &DOWNLOAD_SECURITY_9209291B,
        &COMMENTS_ENABLED_AE6AB758,
        &DISPLAY_TYPE_FF22860C,
        &WORKSPACE_STYLE_D8EF7CA1,
        &GUEST_CHAT_ENABLED_55A92B69,
        &INTELLIGENCE_DAB5192E,
        &ANONYMOUS_UPLOADS_ENABLED_964498A2,
        &ACCENT_COLOR_4B48F50F,
        &BACKGROUND_COLOR1_CA9A8899,
        &BACKGROUND_COLOR2_AE4C1077,
        &BACKGROUND_IMAGE_5CCE1E8D,
        &LINK_1_438E97AD,
        &LINK_2_A1D10908,
        &LINK_3_355A4D5D,
        &OWNER_DEFINED_ECA4F446,
        &SHARE_LINK_NODE_ID_39022D24,
    ],
    body: Body::Form,
    rules: &[Rule::MinFields(1)],
    reply: Reply {
        result: "share",
        ..USUAL_REPLY
    },
    ..USUAL
};
