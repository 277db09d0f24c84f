// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `orgs`.

use super::shared::*;
use crate::table::*;

pub(super) static CHECK_DOMAIN: Operation = Operation {
    name: "orgs.check_domain",
    summary: "Ask whether a domain name is still free.",
    path: "/orgs/check/domain/{domain}/",
    params: &[&DOMAIN_C45D233E],
    ..USUAL
};

pub(super) static CLAIM: Operation = Operation {
    name: "orgs.claim",
    summary: "Take over an organization with a transfer token.",
    method: Method::Post,
    path: "/org/transfer/claim/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[&TOKEN_96D35B2B],
    body: Body::Form,
    ..USUAL
};

pub(super) static CLOSE: Operation = Operation {
    name: "orgs.close",
    summary: "Close (delete) an organization for good.",
    method: Method::Post,
    path: "/org/{org_id}/close/",
    params: &[&ORG_ID_8E8C3404, &CONFIRM_ED1CEC7A],
    body: Body::Form,
    destructive: true,
    ..USUAL
};

pub(super) static CREATE: Operation = Operation {
    name: "orgs.create",
    summary: "Create an organization.",
    method: Method::Post,
    path: "/org/create/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &OUTPUT_6F73633B,
        &DOMAIN_00155343,
        &NAME_01350461,
        &DESCRIPTION_DE54BFBC,
        &INDUSTRY_216CB534,
        &BILLING_EMAIL_A84CBDFC,
        &PERM_MEMBER_MANAGE_3C4304B0,
        &BACKGROUND_MODE_E82F32B8,
        &ACCENT_COLOR_5C006941,
        &BACKGROUND_COLOR_570F309A,
        &BILLING_PLAN_CA8612DE,
    ],
    body: Body::Form,
    reply: Reply {
        result: "org",
        result_assumed: true,
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static CREATE_TRANSFER_TOKEN: Operation = Operation {
    name: "orgs.create_transfer_token",
    summary: "Create a token with which somebody else can claim the organization.",
    method: Method::Post,
    path: "/org/{org_id}/transfer/token/create/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[&ORG_ID_8E8C3404],
    body: Body::Form,
    ..USUAL
};

pub(super) static DELETE_TRANSFER_TOKEN: Operation = Operation {
    name: "orgs.delete_transfer_token",
    summary: "Revoke a transfer token that nobody has used.",
    method: Method::Delete,
    path: "/org/{org_id}/transfer/token/{token_id}/",
    params: &[&ORG_ID_8E8C3404, &TOKEN_ID_A51DB135],
    destructive: true,
    ..USUAL
};

pub(super) static GET: Operation = Operation {
    name: "orgs.get",
    summary: "Read an organization.",
    path: "/org/{org_id}/details/",
    params: &[&ORG_ID_8E8C3404, &OUTPUT_6F73633B],
    reply: Reply {
        result: "org",
        result_assumed: true,
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static GET_PUBLIC: Operation = Operation {
    name: "orgs.get_public",
    summary: "Read what an organization shows to people who are not members.",
    path: "/org/{org_id}/public/details/",
    params: &[&ORG_ID_8E8C3404, &OUTPUT_6F73633B],
    reply: Reply {
        result: "org",
        result_assumed: true,
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static LIST: Operation = Operation {
    name: "orgs.list",
    summary: "List the organizations the caller is a member of.",
    path: "/orgs/list/",
    params: &[&LIMIT_F6A576BA, &OFFSET_407A3F16, &OUTPUT_6F73633B],
    page: Some(&Page {
        style: PageStyle::Offset,
        items: Some("orgs"),
        cursor: "offset",
        next: "",
        more: "pagination.has_more",
        from_item: None,
        until_empty: false,
    }),
    ..USUAL
};

pub(super) static LIST_ALL: Operation = Operation {
    name: "orgs.list_all",
    summary: "List every organization the caller joined or is invited to.",
    path: "/orgs/all/",
    params: &[&LIMIT_F6A576BA, &OFFSET_407A3F16, &OUTPUT_6F73633B],
    page: Some(&Page {
        style: PageStyle::Offset,
        items: Some("orgs"),
        cursor: "offset",
        next: "",
        more: "pagination.has_more",
        from_item: None,
        until_empty: false,
    }),
    ..USUAL
};

pub(super) static LIST_AVAILABLE: Operation = Operation {
    name: "orgs.list_available",
    summary: "List organizations the caller may join and has not joined.",
    path: "/orgs/available/",
    params: &[&LIMIT_F6A576BA, &OFFSET_407A3F16, &OUTPUT_6F73633B],
    page: Some(&Page {
        style: PageStyle::Offset,
        items: Some("orgs"),
        cursor: "offset",
        next: "",
        more: "pagination.has_more",
        from_item: None,
        until_empty: false,
    }),
    ..USUAL
};

pub(super) static LIST_EXTERNAL: Operation = Operation {
    name: "orgs.list_external",
    summary: "List organizations reached only through a workspace membership.",
    path: "/orgs/list/external/",
    params: &[&LIMIT_F6A576BA, &OFFSET_407A3F16, &OUTPUT_6F73633B],
    page: Some(&Page {
        style: PageStyle::Offset,
        items: Some("orgs"),
        cursor: "offset",
        next: "",
        more: "pagination.has_more",
        from_item: None,
        until_empty: false,
    }),
    ..USUAL
};

pub(super) static LIST_INDUSTRIES: Operation = Operation {
    name: "orgs.list_industries",
    summary: "List the values of the industry field.",
    path: "/orgs/industries/",
    ..USUAL
};

pub(super) static LIST_TRANSFER_TOKENS: Operation = Operation {
    name: "orgs.list_transfer_tokens",
    summary: "List the live transfer tokens of an organization.",
    path: "/org/{org_id}/transfer/token/list/",
    params: &[&ORG_ID_8E8C3404, &LIMIT_F6A576BA, &OFFSET_407A3F16],
    page: Some(&Page {
        style: PageStyle::Offset,
        items: None,
        cursor: "offset",
        next: "",
        more: "pagination.has_more",
        from_item: None,
        until_empty: false,
    }),
    ..USUAL
};

pub(super) static UPDATE: Operation = Operation {
    name: "orgs.update",
    summary: "Change an organization's settings.",
    method: Method::Post,
    path: "/org/{org_id}/update/",
    params: &[
        &ORG_ID_8E8C3404,
        &OUTPUT_6F73633B,
        &NAME_30241465,
        &DOMAIN_905E04B9,
        &DESCRIPTION_45752A3A,
        &INDUSTRY_216CB534,
        &BILLING_EMAIL_A84CBDFC,
        &HOMEPAGE_4BCDAD6E,
        &ACCENT_COLOR_4B48F50F,
        &BACKGROUND_COLOR_79648E6A,
        &BACKGROUND_MODE_E82F32B8,
        &USE_BACKGROUND_A6B5F8D6,
        &FACEBOOK_1E5DAE91,
        &TWITTER_E6839190,
        &INSTAGRAM_44068460,
        &YOUTUBE_9E01C20B,
        &PERM_MEMBER_MANAGE_3C4304B0,
        &PERM_AUTH_DOMAINS_8818C669,
        &OWNER_DEFINED_ECA4F446,
    ],
    body: Body::Form,
    rules: &[Rule::MinFields(1)],
    reply: Reply {
        result: "org",
        result_assumed: true,
        ..USUAL_REPLY
    },
    ..USUAL
};
