// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `users`.

use super::shared::*;
use crate::table::*;

pub(super) static ACCEPT_ALL_INVITATIONS: Operation = Operation {
    name: "users.accept_all_invitations",
    summary: "Accept all pending invitations.",
    method: Method::Post,
    path: "/user/invitations/acceptall/",
    params: &[&INVITATION_KEY_FB4C2FDB],
    body: Body::Form,
    ..USUAL
};

pub(super) static ACCEPT_INVITATION: Operation = Operation {
    name: "users.accept_invitation",
    summary: "Accept one invitation.",
    method: Method::Post,
    path: "/user/invitation/{invitation_id}/accept/",
    params: &[&INVITATION_ID_364C638F],
    ..USUAL
};

pub(super) static CHECK_ALLOWED: Operation = Operation {
    name: "users.check_allowed",
    summary: "Check that the user's country may create shares and orgs.",
    path: "/user/me/allowed/",
    ..USUAL
};

pub(super) static CLEAR_INSTRUCTIONS: Operation = Operation {
    name: "users.clear_instructions",
    summary: "Clear the user's instructions for the AI.",
    method: Method::Delete,
    path: "/user/me/instructions/",
    status: Status::Deprecated,
    destructive: true,
    ..USUAL
};

pub(super) static CLOSE: Operation = Operation {
    name: "users.close",
    summary: "Close the signed-in user's account.",
    method: Method::Post,
    path: "/user/close/",
    params: &[&EMAIL_ADDRESS_9A9753E5, &DRYRUN_5288BCE5, &TOKEN_E5033D6A],
    body: Body::Form,
    destructive: true,
    ..USUAL
};

pub(super) static CREATE: Operation = Operation {
    name: "users.create",
    summary: "Create an account.",
    method: Method::Post,
    path: "/user/",
    auth: Auth::None,
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &EMAIL_ADDRESS_9A9753E5,
        &PASSWORD_D97F9E58,
        &TOS_AGREE_81164882,
        &FIRST_NAME_C1F18A8B,
        &LAST_NAME_3A27C340,
        &AGENT_7DACA87B,
    ],
    body: Body::Form,
    ..USUAL
};

pub(super) static DECLINE_INVITATION: Operation = Operation {
    name: "users.decline_invitation",
    summary: "Decline one invitation.",
    method: Method::Post,
    path: "/user/invitation/{invitation_id}/decline/",
    params: &[&INVITATION_ID_364C638F],
    ..USUAL
};

pub(super) static DELETE_ASSET: Operation = Operation {
    name: "users.delete_asset",
    summary: "Delete a user's asset.",
    method: Method::Delete,
    path: "/user/{user_id}/assets/{asset_name}/",
    params: &[&USER_ID_08DE3CBF, &ASSET_NAME_654D3FEE],
    destructive: true,
    ..USUAL
};

pub(super) static GET: Operation = Operation {
    name: "users.get",
    summary: "Get a user; me is the signed-in one.",
    path: "/user/{user_id}/details/",
    params: &[&USER_ID_08DE3CBF, &OUTPUT_6F73633B],
    reply: Reply {
        result: "user",
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static GET_INSTRUCTIONS: Operation = Operation {
    name: "users.get_instructions",
    summary: "Get the user's instructions for the AI.",
    path: "/user/me/instructions/",
    status: Status::Deprecated,
    ..USUAL
};

pub(super) static GET_INVITATION: Operation = Operation {
    name: "users.get_invitation",
    summary: "Get an invitation.",
    path: "/user/invitation/{invitation_id}/details/",
    params: &[&INVITATION_ID_906870EF],
    ..USUAL
};

pub(super) static GET_ME: Operation = Operation {
    name: "users.get_me",
    summary: "Get the signed-in user.",
    path: "/user/details/",
    params: &[&OUTPUT_6F73633B],
    reply: Reply {
        result: "user",
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static GET_ORG_LIMITS: Operation = Operation {
    name: "users.get_org_limits",
    summary: "Get the user's limits for creating organizations.",
    path: "/user/me/limits/orgs/",
    ..USUAL
};

pub(super) static GET_SUPPORT_PIN: Operation = Operation {
    name: "users.get_support_pin",
    summary: "Get the support PIN and identity hash.",
    path: "/user/pin/",
    ..USUAL
};

pub(super) static LIST_APPS: Operation = Operation {
    name: "users.list_apps",
    summary: "List the apps installed for the user.",
    path: "/user/apps/",
    refusals: &[Refusal {
        http: 401,
        code: 10011,
        class: 0,
        retry: None,
    }],
    ..USUAL
};

pub(super) static LIST_ASSET_TYPES: Operation = Operation {
    name: "users.list_asset_types",
    summary: "List the kinds of asset a user can have.",
    path: "/user/assets/",
    ..USUAL
};

pub(super) static LIST_ASSETS: Operation = Operation {
    name: "users.list_assets",
    summary: "List a user's assets.",
    path: "/user/{user_id}/assets/",
    params: &[&USER_ID_08DE3CBF],
    ..USUAL
};

pub(super) static LIST_AVAILABLE_PROFILES: Operation = Operation {
    name: "users.list_available_profiles",
    summary: "Tell which kinds of profile the user can reach.",
    path: "/user/available_profiles/",
    ..USUAL
};

pub(super) static LIST_INVITATIONS: Operation = Operation {
    name: "users.list_invitations",
    summary: "List the user's pending invitations.",
    path: "/user/invitations/list/",
    params: &[&INVITATION_KEY_1065D857, &LIMIT_F6A576BA, &OFFSET_407A3F16],
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

pub(super) static LIST_SHARES: Operation = Operation {
    name: "users.list_shares",
    summary: "List the shares the user is a member of.",
    path: "/user/me/list/shares/",
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

pub(super) static READ_ASSET: Operation = Operation {
    name: "users.read_asset",
    summary: "Download a user's asset.",
    path: "/user/{user_id}/assets/{asset_name}/read/",
    params: &[&USER_ID_08DE3CBF, &ASSET_NAME_654D3FEE],
    reply: Reply {
        kind: ReplyKind::Binary,
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static SEARCH: Operation = Operation {
    name: "users.search",
    summary: "Search the user's contacts by name or email.",
    path: "/users/search/",
    params: &[&SEARCH_4C6B41BF],
    ..USUAL
};

pub(super) static SET_AUTOSYNC: Operation = Operation {
    name: "users.set_autosync",
    summary: "Turn taking the profile photo from the sign-in provider on or off.",
    path: "/user/me/autosync/{state}/",
    params: &[&STATE_AAB420F2],
    ..USUAL
};

pub(super) static SET_INSTRUCTIONS: Operation = Operation {
    name: "users.set_instructions",
    summary: "Replace the user's instructions for the AI.",
    method: Method::Post,
    path: "/user/me/instructions/",
    status: Status::Deprecated,
    params: &[&CONTENT_63BCD76D],
    body: Body::Form,
    ..USUAL
};

pub(super) static UPDATE: Operation = Operation {
    name: "users.update",
    summary: "Change the signed-in user's profile.",
    method: Method::Post,
    path: "/user/update/",
    resend: Resend {
        idempotent: true,
        unless: &["email_address", "password"],
        key: None,
    },
    params: &[
        &FIRST_NAME_C1F18A8B,
        &LAST_NAME_3A27C340,
        &EMAIL_ADDRESS_3C06C538,
        &PASSWORD_15293988,
        &CURRENT_PASSWORD_1CB344D8,
        &PHONE_COUNTRY_3C11FD2C,
        &PHONE_NUMBER_3D5968FE,
    ],
    body: Body::Form,
    rules: &[
        Rule::MinFields(1),
        Rule::Requires("phone_country", &["phone_number"]),
        Rule::Requires("phone_number", &["phone_country"]),
    ],
    needs: &["scope userdetails:*:rw for email and password"],
    refusals: &[
        Refusal {
            http: 403,
            code: 10769,
            class: 0,
            retry: None,
        },
        Refusal {
            http: 403,
            code: 10770,
            class: 0,
            retry: None,
        },
    ],
    ..USUAL
};

pub(super) static UPLOAD_ASSET: Operation = Operation {
    name: "users.upload_asset",
    summary: "Upload a user's asset.",
    method: Method::Post,
    path: "/user/{user_id}/assets/{asset_name}/",
    params: &[&USER_ID_08DE3CBF, &ASSET_NAME_654D3FEE, &FILE_603D27F9],
    body: Body::Multipart,
    ..USUAL
};

pub(super) static VALIDATE_PHONE: Operation = Operation {
    name: "users.validate_phone",
    summary: "Check a phone number with its country code.",
    path: "/user/phone/{country_code}-{phone_number}/",
    params: &[&COUNTRY_CODE_AFFA4001, &PHONE_NUMBER_9B14DA61],
    ..USUAL
};
