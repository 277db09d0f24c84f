// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `billing`.

use super::shared::*;
use crate::table::*;

pub(super) static ACTIVATE: Operation = Operation {
    name: "billing.activate",
    summary: "Pretend a payment on a development server.",
    method: Method::Post,
    path: "/org/{org_id}/billing/activate/",
    status: Status::Sunset(None),
    replaced_by: &["billing.reactivate", "billing.subscribe"],
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[&ORG_ID_8E8C3404],
    ..USUAL
};

pub(super) static CANCEL: Operation = Operation {
    name: "billing.cancel",
    summary: "Cancel the subscription at the end of the paid period.",
    method: Method::Delete,
    path: "/org/{org_id}/billing/",
    params: &[&ORG_ID_8E8C3404],
    reply: Reply {
        own_status: true,
        ..USUAL_REPLY
    },
    destructive: true,
    ..USUAL
};

pub(super) static GET: Operation = Operation {
    name: "billing.get",
    summary: "Read customer, subscription and payment state.",
    path: "/org/{org_id}/billing/details/",
    params: &[&ORG_ID_8E8C3404],
    refusals: &[Refusal {
        http: 403,
        code: 10767,
        class: 0,
        retry: None,
    }],
    ..USUAL
};

pub(super) static GET_CREDIT_LIMITS: Operation = Operation {
    name: "billing.get_credit_limits",
    summary: "Read how many credits are used, left and granted.",
    path: "/org/{org_id}/billing/usage/limits/credits/",
    params: &[&ORG_ID_8E8C3404],
    refusals: &[Refusal {
        http: 403,
        code: 10767,
        class: 0,
        retry: None,
    }],
    ..USUAL
};

pub(super) static LIST_INVOICES: Operation = Operation {
    name: "billing.list_invoices",
    summary: "List invoices.",
    path: "/org/{org_id}/billing/invoices/",
    params: &[&ORG_ID_8E8C3404, &LIMIT_FA1B94F1, &STARTING_AFTER_B832E05E],
    page: Some(&Page {
        style: PageStyle::Keyset,
        items: Some("invoices"),
        cursor: "starting_after",
        next: "",
        more: "has_more",
        from_item: Some("id"),
        until_empty: false,
    }),
    refusals: &[Refusal {
        http: 403,
        code: 10767,
        class: 0,
        retry: None,
    }],
    ..USUAL
};

pub(super) static LIST_MEMBER_USAGE: Operation = Operation {
    name: "billing.list_member_usage",
    summary: "List the members the organization pays for.",
    path: "/org/{org_id}/billing/usage/members/list/",
    params: &[&ORG_ID_8E8C3404, &LIMIT_F6A576BA, &OFFSET_407A3F16],
    page: Some(&Page {
        style: PageStyle::Offset,
        items: Some("billable_members"),
        cursor: "offset",
        next: "",
        more: "pagination.has_more",
        from_item: None,
        until_empty: false,
    }),
    refusals: &[Refusal {
        http: 403,
        code: 10767,
        class: 0,
        retry: None,
    }],
    ..USUAL
};

pub(super) static LIST_PLANS: Operation = Operation {
    name: "billing.list_plans",
    summary: "List the plans on offer.",
    path: "/org/billing/plan/list/",
    reply: Reply {
        result: "plans",
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static LIST_USAGE_METERS: Operation = Operation {
    name: "billing.list_usage_meters",
    summary: "Read one usage meter over time.",
    path: "/org/{org_id}/billing/usage/meters/list/",
    params: &[
        &ORG_ID_8E8C3404,
        &METER_66B7B72D,
        &START_TIME_648A75D2,
        &END_TIME_BD736BB4,
        &WORKSPACE_ID_CA6B55B6,
        &SHARE_ID_B0FA901B,
    ],
    rules: &[Rule::AtMostOne(&["workspace_id", "share_id"])],
    refusals: &[Refusal {
        http: 403,
        code: 10767,
        class: 0,
        retry: None,
    }],
    ..USUAL
};

pub(super) static REACTIVATE: Operation = Operation {
    name: "billing.reactivate",
    summary: "Take back a cancellation that has not come into force.",
    method: Method::Put,
    path: "/org/{org_id}/billing/",
    params: &[&ORG_ID_8E8C3404],
    body: Body::Json,
    reply: Reply {
        own_status: true,
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static RESET: Operation = Operation {
    name: "billing.reset",
    summary: "Forget the customer on a development server.",
    method: Method::Post,
    path: "/org/{org_id}/billing/reset/",
    status: Status::Sunset(None),
    params: &[&ORG_ID_8E8C3404],
    destructive: true,
    ..USUAL
};

pub(super) static SUBSCRIBE: Operation = Operation {
    name: "billing.subscribe",
    summary: "Start a subscription, or change the plan of the present one.",
    method: Method::Post,
    path: "/org/{org_id}/billing/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[&ORG_ID_8E8C3404, &BILLING_PLAN_E986A7D9],
    body: Body::Form,
    reply: Reply {
        statuses: &[200, 201],
        ..USUAL_REPLY
    },
    refusals: &[Refusal {
        http: 403,
        code: 10767,
        class: 0,
        retry: None,
    }],
    ..USUAL
};
