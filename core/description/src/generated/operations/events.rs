// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `events`.

use super::shared::*;
use crate::table::*;

pub(super) static ACKNOWLEDGE: Operation = Operation {
    name: "events.acknowledge",
    summary: "Mark an event as read.",
    method: Method::Post,
    path: "/event/{event_id}/ack/",
    params: &[&EVENT_ID_A47EE6E3, &BODY_EVENT_ID_8693D1C7],
    body: Body::Form,
    ..USUAL
};

pub(super) static ACKNOWLEDGE_BY_GET: Operation = Operation {
    name: "events.acknowledge_by_get",
    summary: "Mark an event as read (older GET form).",
    path: "/event/{event_id}/ack/",
    status: Status::Deprecated,
    replaced_by: &["events.acknowledge"],
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[&EVENT_ID_A47EE6E3],
    ..USUAL
};

pub(super) static GET: Operation = Operation {
    name: "events.get",
    summary: "Read one event.",
    path: "/event/{event_id}/details/",
    params: &[&EVENT_ID_A47EE6E3, &OUTPUT_6F73633B],
    reply: Reply {
        result: "event",
        result_assumed: true,
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static LIST_ORG_CHANGES: Operation = Operation {
    name: "events.list_org_changes",
    summary: "Follow every storage change in an organization.",
    path: "/org/{org_id}/events/changes/",
    params: &[&ORG_ID_BD71D5F0, &CURSOR_08B7B12B, &LIMIT_D53623DB],
    refusals: &[
        Refusal {
            http: 406,
            code: 187907,
            class: 0,
            retry: Some(false),
        },
        Refusal {
            http: 406,
            code: 158008,
            class: 0,
            retry: Some(false),
        },
        Refusal {
            http: 403,
            code: 135626,
            class: 0,
            retry: Some(false),
        },
        Refusal {
            http: 406,
            code: 207321,
            class: 0,
            retry: Some(false),
        },
    ],
    ..USUAL
};

pub(super) static SEARCH: Operation = Operation {
    name: "events.search",
    summary: "Search the event log.",
    path: "/events/search/",
    params: &[
        &WORKSPACE_ID_CA6B55B6,
        &SHARE_ID_B0FA901B,
        &USER_ID_1331E55F,
        &ORG_ID_2C4B04CE,
        &PARENT_EVENT_ID_DD9AFD57,
        &EVENT_829AE34B,
        &CATEGORY_7C3C79E0,
        &SUBCATEGORY_0606086E,
        &CALLING_USER_ID_56710750,
        &OBJECT_ID_D1964858,
        &ACKNOWLEDGED_DD6C651E,
        &VISIBILITY_2BF0ABE5,
        &CREATED_MIN_D024FDF0,
        &CREATED_MAX_52FF5B62,
        &LIMIT_3218BF21,
        &OFFSET_407A3F16,
        &CURSOR_D25B80B1,
        &OUTPUT_6F73633B,
    ],
    rules: &[
        Rule::AtMostOne(&["offset", "cursor"]),
        Rule::AtLeastOne(&[
            "workspace_id",
            "share_id",
            "user_id",
            "org_id",
            "parent_event_id",
        ]),
    ],
    page: Some(&Page {
        style: PageStyle::Keyset,
        items: Some("events"),
        cursor: "cursor",
        next: "pagination.next_cursor",
        more: "pagination.has_more",
        from_item: None,
        until_empty: false,
    }),
    ..USUAL
};

pub(super) static SUMMARIZE: Operation = Operation {
    name: "events.summarize",
    summary: "Search events and have them told in words.",
    path: "/events/search/summarize/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &WORKSPACE_ID_CA6B55B6,
        &SHARE_ID_B0FA901B,
        &USER_ID_1331E55F,
        &ORG_ID_2C4B04CE,
        &PARENT_EVENT_ID_DD9AFD57,
        &EVENT_829AE34B,
        &CATEGORY_7C3C79E0,
        &SUBCATEGORY_0606086E,
        &CALLING_USER_ID_56710750,
        &OBJECT_ID_D1964858,
        &ACKNOWLEDGED_DD6C651E,
        &VISIBILITY_2BF0ABE5,
        &CREATED_MIN_D024FDF0,
        &CREATED_MAX_52FF5B62,
        &USER_CONTEXT_6C1B5FAF,
        &LIMIT_3218BF21,
        &OFFSET_407A3F16,
    ],
    rules: &[Rule::AtLeastOne(&[
        "workspace_id",
        "share_id",
        "user_id",
        "org_id",
        "parent_event_id",
    ])],
    ..USUAL
};
