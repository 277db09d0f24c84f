// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `members`.

use super::shared::*;
use crate::table::*;

pub(super) static ADD: Operation = Operation {
    name: "members.add",
    summary: "Add a user as member, or invite somebody by e-mail address.",
    method: Method::Post,
    path: "/{entity}/{entity_id}/members/{email_or_user_id}/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &ENTITY_CEE4D7D4,
        &ENTITY_ID_FFDE28F4,
        &EMAIL_OR_USER_ID_3C9C2407,
        &PERMISSIONS_571794EB,
        &NOTIFY_OPTIONS_0A57D2A5,
        &EXPIRES_BD5B4D7E,
        &FORCE_NOTIFICATION_124F8F9A,
        &MESSAGE_88C5F369,
        &INVITATION_EXPIRES_88BC27CB,
    ],
    body: Body::Form,
    ..USUAL
};

pub(super) static ANSWER_INVITATION: Operation = Operation {
    name: "members.answer_invitation",
    summary: "Accept or decline an invitation with the key from its e-mail.",
    method: Method::Post,
    path: "/{entity}/{entity_id}/members/join/{invitation_key}/{action}/",
    params: &[
        &ENTITY_CEE4D7D4,
        &ENTITY_ID_FFDE28F4,
        &INVITATION_KEY_84748112,
        &ACTION_298053E0,
    ],
    body: Body::Json,
    ..USUAL
};

pub(super) static DELETE_INVITATION: Operation = Operation {
    name: "members.delete_invitation",
    summary: "Revoke an invitation.",
    method: Method::Delete,
    path: "/{entity}/{entity_id}/members/invitation/{invitation_id}/",
    params: &[
        &ENTITY_CEE4D7D4,
        &ENTITY_ID_FFDE28F4,
        &INVITATION_ID_364C638F,
    ],
    destructive: true,
    ..USUAL
};

pub(super) static GET: Operation = Operation {
    name: "members.get",
    summary: "Read one membership.",
    path: "/{entity}/{entity_id}/member/{user_id}/details/",
    params: &[&ENTITY_CEE4D7D4, &ENTITY_ID_FFDE28F4, &USER_ID_08DE3CBF],
    reply: Reply {
        own_status: true,
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static JOIN: Operation = Operation {
    name: "members.join",
    summary: "Join without an invitation.",
    method: Method::Post,
    path: "/{entity}/{entity_id}/members/join/",
    params: &[&ENTITY_CEE4D7D4, &ENTITY_ID_FFDE28F4],
    body: Body::Json,
    ..USUAL
};

pub(super) static LEAVE: Operation = Operation {
    name: "members.leave",
    summary: "End the caller's own membership.",
    method: Method::Delete,
    path: "/{entity}/{entity_id}/member/",
    params: &[&ENTITY_CEE4D7D4, &ENTITY_ID_FFDE28F4],
    destructive: true,
    ..USUAL
};

pub(super) static LIST: Operation = Operation {
    name: "members.list",
    summary: "List the members, invited ones included.",
    path: "/{entity}/{entity_id}/members/list/",
    params: &[
        &ENTITY_CEE4D7D4,
        &ENTITY_ID_FFDE28F4,
        &LIMIT_F6A576BA,
        &OFFSET_407A3F16,
        &OUTPUT_6F73633B,
    ],
    page: Some(&Page {
        style: PageStyle::Offset,
        items: Some("users"),
        cursor: "offset",
        next: "",
        more: "pagination.has_more",
        from_item: None,
        until_empty: false,
    }),
    ..USUAL
};

pub(super) static LIST_INVITATIONS: Operation = Operation {
    name: "members.list_invitations",
    summary: "List the invitations an organization, workspace or share has sent.",
    path: "/{entity}/{entity_id}/members/invitations/list/",
    params: &[
        &ENTITY_CEE4D7D4,
        &ENTITY_ID_FFDE28F4,
        &LIMIT_F6A576BA,
        &OFFSET_407A3F16,
    ],
    page: Some(&Page {
        style: PageStyle::Offset,
        items: Some("invitations"),
        cursor: "offset",
        next: "",
        more: "pagination.has_more",
        from_item: None,
        until_empty: false,
    }),
    ..USUAL
};

pub(super) static LIST_INVITATIONS_BY_STATE: Operation = Operation {
    name: "members.list_invitations_by_state",
    summary: "List the sent invitations that are in one state.",
    path: "/{entity}/{entity_id}/members/invitations/list/{state}/",
    params: &[
        &ENTITY_CEE4D7D4,
        &ENTITY_ID_FFDE28F4,
        &STATE_B62C0CC0,
        &LIMIT_F6A576BA,
        &OFFSET_407A3F16,
    ],
    page: Some(&Page {
        style: PageStyle::Offset,
        items: Some("invitations"),
        cursor: "offset",
        next: "",
        more: "pagination.has_more",
        from_item: None,
        until_empty: false,
    }),
    ..USUAL
};

pub(super) static REMOVE: Operation = Operation {
    name: "members.remove",
    summary: "Remove a member.",
    method: Method::Delete,
    path: "/{entity}/{entity_id}/members/{email_or_user_id}/",
    params: &[
        &ENTITY_CEE4D7D4,
        &ENTITY_ID_FFDE28F4,
        &EMAIL_OR_USER_ID_3C9C2407,
    ],
    destructive: true,
    ..USUAL
};

pub(super) static TRANSFER_OWNERSHIP: Operation = Operation {
    name: "members.transfer_ownership",
    summary: "Hand the ownership to another member.",
    method: Method::Post,
    path: "/{entity}/{entity_id}/member/{user_id}/transfer_ownership/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[&ENTITY_CEE4D7D4, &ENTITY_ID_FFDE28F4, &USER_ID_08DE3CBF],
    body: Body::Form,
    destructive: true,
    ..USUAL
};

pub(super) static UPDATE: Operation = Operation {
    name: "members.update",
    summary: "Change a member's role, notifications or end of membership.",
    method: Method::Post,
    path: "/{entity}/{entity_id}/member/{user_id}/update/",
    params: &[
        &ENTITY_CEE4D7D4,
        &ENTITY_ID_FFDE28F4,
        &USER_ID_08DE3CBF,
        &PERMISSIONS_571794EB,
        &NOTIFICATIONS_7A81368C,
        &NOTIFY_OPTIONS_0A57D2A5,
        &EXPIRES_BD5B4D7E,
    ],
    body: Body::Form,
    rules: &[Rule::MinFields(1)],
    ..USUAL
};

pub(super) static UPDATE_INVITATION: Operation = Operation {
    name: "members.update_invitation",
    summary: "Send an invitation again, or change its state, role or end.",
    method: Method::Post,
    path: "/{entity}/{entity_id}/members/invitation/{invitation_id}/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &ENTITY_CEE4D7D4,
        &ENTITY_ID_FFDE28F4,
        &INVITATION_ID_364C638F,
        &STATE_5D27ABC0,
        &PERMISSIONS_571794EB,
        &NOTIFY_OPTIONS_0A57D2A5,
        &EXPIRES_D07C5C1D,
    ],
    body: Body::Form,
    ..USUAL
};
