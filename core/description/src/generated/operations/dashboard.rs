// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `dashboard`.

use super::shared::*;
use crate::table::*;

pub(super) static DISMISS: Operation = Operation {
    name: "dashboard.dismiss",
    summary: "Hide a card from the caller's feed, for good or until a time.",
    method: Method::Post,
    path: "/workspace/{workspace_id}/dashboard/cards/{card_key}/dismiss/",
    params: &[
        &WORKSPACE_ID_39AC5FD5,
        &CARD_KEY_5699B658,
        &SNOOZE_UNTIL_BE740B51,
    ],
    body: Body::Json,
    reply: Reply {
        result: "card_dismiss",
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static GET: Operation = Operation {
    name: "dashboard.get",
    summary: "Read the caller's ranked cards in a workspace.",
    path: "/workspace/{workspace_id}/dashboard/",
    params: &[&WORKSPACE_ID_39AC5FD5, &LIMIT_0D726F87, &OFFSET_407A3F16],
    page: Some(&Page {
        style: PageStyle::Offset,
        items: Some("cards"),
        cursor: "offset",
        next: "",
        more: "pagination.has_more",
        from_item: None,
        until_empty: false,
    }),
    ..USUAL
};

pub(super) static UNDISMISS: Operation = Operation {
    name: "dashboard.undismiss",
    summary: "Bring a hidden card back.",
    method: Method::Delete,
    path: "/workspace/{workspace_id}/dashboard/cards/{card_key}/dismiss/",
    params: &[&WORKSPACE_ID_39AC5FD5, &CARD_KEY_5699B658],
    ..USUAL
};
