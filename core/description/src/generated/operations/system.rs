// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `system`.

use super::shared::*;
use crate::table::*;

pub(super) static ASK_HOW_TO: Operation = Operation {
    name: "system.ask_how_to",
    summary: "Ask how to do something with Fastio.",
    method: Method::Post,
    path: "/how-to/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &QUESTION_3F6FE6C1,
        &CONTEXT_C8E62B07,
        &SURFACE_31F48637,
        &CLIENT_96A99563,
    ],
    body: Body::Form,
    reply: Reply {
        own_status: true,
        ..USUAL_REPLY
    },
    refusals: &[
        Refusal {
            http: 0,
            code: 147185,
            class: 0,
            retry: None,
        },
        Refusal {
            http: 429,
            code: 145858,
            class: 0,
            retry: Some(true),
        },
        Refusal {
            http: 429,
            code: 10368,
            class: 0,
            retry: Some(true),
        },
    ],
    ..USUAL
};

pub(super) static CREATE_BUG_REPORT: Operation = Operation {
    name: "system.create_bug_report",
    summary: "Report a suspected fault of the service.",
    method: Method::Post,
    path: "/bug-reports/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: Some("idempotency_key"),
    },
    params: &[
        &CATEGORY_BA79FBC4,
        &TITLE_BF643FEF,
        &DESCRIPTION_EB9DD469,
        &REQUEST_ID_5357A086,
        &ENDPOINT_23702E24,
        &HTTP_STATUS_F5CC1DE9,
        &ERROR_CODE_8860B3AA,
        &OCCURRED_AT_8D829A77,
        &BLOB_D808477A,
        &IDEMPOTENCY_KEY_4F94E59F,
    ],
    body: Body::Form,
    reply: Reply {
        result: "report",
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static DESCRIBE_ENDPOINT: Operation = Operation {
    name: "system.describe_endpoint",
    summary: "Ask an endpoint for its parameters.",
    method: Method::Options,
    path: "/{endpoint}/",
    params: &[&ENDPOINT_8D08EF6B],
    reply: Reply {
        statuses: &[200, 405],
        ..USUAL_REPLY
    },
    refusals: &[Refusal {
        http: 405,
        code: 0,
        class: 1651,
        retry: None,
    }],
    ..USUAL
};

pub(super) static GET_AGENTS_GUIDE: Operation = Operation {
    name: "system.get_agents_guide",
    summary: "Get the integration guide for agents as text.",
    path: "/agents/",
    auth: Auth::None,
    reply: Reply {
        kind: ReplyKind::Binary,
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static GET_APP: Operation = Operation {
    name: "system.get_app",
    summary: "Get an interactive app's description.",
    path: "/apps/{app_id}/details/",
    status: Status::Sunset(None),
    params: &[&APP_ID_95B4704D],
    refusals: &[Refusal {
        http: 404,
        code: 9992,
        class: 0,
        retry: None,
    }],
    ..USUAL
};

pub(super) static GET_LLMS_OVERVIEW: Operation = Operation {
    name: "system.get_llms_overview",
    summary: "Get the API overview as text.",
    path: "/llms/",
    auth: Auth::None,
    reply: Reply {
        kind: ReplyKind::Binary,
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static GET_LLMS_REFERENCE: Operation = Operation {
    name: "system.get_llms_reference",
    summary: "Get one part of the API reference as text.",
    path: "/llms/{category}/",
    auth: Auth::None,
    params: &[&CATEGORY_62A6AE6B],
    reply: Reply {
        kind: ReplyKind::Binary,
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static GET_STATUS: Operation = Operation {
    name: "system.get_status",
    summary: "Get the service's status.",
    path: "/system/status/",
    auth: Auth::None,
    ..USUAL
};

pub(super) static LAUNCH_APP: Operation = Operation {
    name: "system.launch_app",
    summary: "Get an interactive app's HTML for a workspace or share.",
    method: Method::Post,
    path: "/apps/{app_id}/launch/",
    status: Status::Sunset(None),
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &APP_ID_95B4704D,
        &CONTEXT_TYPE_DD2FA73A,
        &CONTEXT_ID_8F2D72FF,
    ],
    body: Body::Json,
    refusals: &[Refusal {
        http: 404,
        code: 9992,
        class: 0,
        retry: None,
    }],
    ..USUAL
};

pub(super) static LIST_APPS: Operation = Operation {
    name: "system.list_apps",
    summary: "List the interactive apps.",
    path: "/apps/list/",
    status: Status::Sunset(None),
    refusals: &[Refusal {
        http: 404,
        code: 9992,
        class: 0,
        retry: None,
    }],
    ..USUAL
};

pub(super) static LIST_TOOL_APPS: Operation = Operation {
    name: "system.list_tool_apps",
    summary: "List the interactive apps for one tool.",
    path: "/apps/tool/{tool_name}/",
    status: Status::Sunset(None),
    params: &[&TOOL_NAME_F887E078],
    refusals: &[Refusal {
        http: 404,
        code: 9992,
        class: 0,
        retry: None,
    }],
    ..USUAL
};

pub(super) static PING: Operation = Operation {
    name: "system.ping",
    summary: "Check that the service answers.",
    path: "/ping/",
    auth: Auth::None,
    params: &[&OUTPUT_6F73633B],
    reply: Reply {
        own_status: true,
        ..USUAL_REPLY
    },
    ..USUAL
};
