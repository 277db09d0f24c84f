// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `auth`.

use super::shared::*;
use crate::table::*;

pub(super) static CHECK_EMAIL: Operation = Operation {
    name: "auth.check_email",
    summary: "Accept an email address without telling anything about it.",
    method: Method::Post,
    path: "/user/email/",
    auth: Auth::None,
    status: Status::Deprecated,
    replaced_by: &["users.create"],
    params: &[&EMAIL_1F4E28C2],
    body: Body::Form,
    reply: Reply {
        statuses: &[200, 202],
        ..USUAL_REPLY
    },
    refusals: &[Refusal {
        http: 406,
        code: 10022,
        class: 0,
        retry: None,
    }],
    ..USUAL
};

pub(super) static CHECK_TOKEN: Operation = Operation {
    name: "auth.check_token",
    summary: "Check that the credential is valid.",
    path: "/user/auth/check/",
    refusals: &[
        Refusal {
            http: 401,
            code: 10001,
            class: 0,
            retry: None,
        },
        Refusal {
            http: 401,
            code: 10011,
            class: 0,
            retry: None,
        },
        Refusal {
            http: 403,
            code: 10175,
            class: 0,
            retry: None,
        },
        Refusal {
            http: 0,
            code: 10587,
            class: 0,
            retry: None,
        },
    ],
    ..USUAL
};

pub(super) static CONFIRM_EMAIL_CHANGE: Operation = Operation {
    name: "auth.confirm_email_change",
    summary: "Confirm a change of the account's email address.",
    method: Method::Post,
    path: "/user/email/change/",
    params: &[&TOKEN_A715DD6D],
    body: Body::Form,
    ..USUAL
};

pub(super) static CREATE_API_KEY: Operation = Operation {
    name: "auth.create_api_key",
    summary: "Create an API key.",
    method: Method::Post,
    path: "/user/auth/key/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &MEMO_C27459A0,
        &SCOPES_47312B95,
        &AGENT_NAME_F040E51F,
        &EXPIRES_D07C5C1D,
        &TOKEN_E5033D6A,
    ],
    body: Body::Form,
    refusals: &[
        Refusal {
            http: 403,
            code: 10768,
            class: 0,
            retry: None,
        },
        Refusal {
            http: 403,
            code: 10769,
            class: 0,
            retry: None,
        },
        Refusal {
            http: 400,
            code: 107184,
            class: 0,
            retry: None,
        },
    ],
    ..USUAL
};

pub(super) static DELETE_API_KEY: Operation = Operation {
    name: "auth.delete_api_key",
    summary: "Revoke an API key for good.",
    method: Method::Delete,
    path: "/user/auth/key/{key_id}/",
    params: &[&KEY_ID_60CCF82A, &TOKEN_453E43CF],
    destructive: true,
    ..USUAL
};

pub(super) static DISABLE_TWO_FACTOR: Operation = Operation {
    name: "auth.disable_two_factor",
    summary: "Turn two-factor sign-in off.",
    method: Method::Delete,
    path: "/user/auth/2factor/{selector}/",
    params: &[&TOKEN_C99109D9],
    destructive: true,
    needs: &["scope userdetails:*:rw"],
    ..USUAL
};

pub(super) static ENABLE_TWO_FACTOR: Operation = Operation {
    name: "auth.enable_two_factor",
    summary: "Start two-factor sign-in on one channel.",
    method: Method::Post,
    path: "/user/auth/2factor/{selector}/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[&CHANNEL_9687889D],
    needs: &["scope userdetails:*:rw"],
    ..USUAL
};

pub(super) static GET_API_KEY: Operation = Operation {
    name: "auth.get_api_key",
    summary: "Get an API key, masked.",
    path: "/user/auth/key/{key_id}/",
    params: &[&KEY_ID_60CCF82A, &TOKEN_453E43CF],
    ..USUAL
};

pub(super) static GET_PASSWORD_RESET: Operation = Operation {
    name: "auth.get_password_reset",
    summary: "Check a password reset code.",
    path: "/user/password/{code}/details/",
    auth: Auth::None,
    params: &[&CODE_B9970B92],
    ..USUAL
};

pub(super) static GET_SCOPES: Operation = Operation {
    name: "auth.get_scopes",
    summary: "Tell what the credential may do.",
    path: "/auth/scopes/",
    ..USUAL
};

pub(super) static GET_TWO_FACTOR_STATUS: Operation = Operation {
    name: "auth.get_two_factor_status",
    summary: "Get the two-factor state of the account.",
    path: "/user/auth/2factor/",
    ..USUAL
};

pub(super) static INVALIDATE_ALL_SESSIONS: Operation = Operation {
    name: "auth.invalidate_all_sessions",
    summary: "Sign the user out everywhere.",
    method: Method::Post,
    path: "/user/auth/invalidate-all/",
    destructive: true,
    needs: &["scope userdetails:*:rw"],
    refusals: &[Refusal {
        http: 403,
        code: 10769,
        class: 0,
        retry: None,
    }],
    ..USUAL
};

pub(super) static LIST_API_KEYS: Operation = Operation {
    name: "auth.list_api_keys",
    summary: "List the API keys of the account.",
    path: "/user/auth/keys/",
    params: &[&TOKEN_453E43CF],
    reply: Reply {
        result: "api_keys",
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static REQUEST_PASSWORD_RESET: Operation = Operation {
    name: "auth.request_password_reset",
    summary: "Mail a password reset code.",
    method: Method::Post,
    path: "/user/email/reset/",
    auth: Auth::None,
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[&EMAIL_1F4E28C2],
    body: Body::Form,
    ..USUAL
};

pub(super) static RESET_PASSWORD: Operation = Operation {
    name: "auth.reset_password",
    summary: "Set a new password with a reset code.",
    method: Method::Post,
    path: "/user/password/{code}/",
    auth: Auth::None,
    params: &[&CODE_B9970B92, &PASSWORD1_C8B819FD, &PASSWORD2_9751BDBD],
    body: Body::Form,
    ..USUAL
};

pub(super) static SEND_TWO_FACTOR_CODE: Operation = Operation {
    name: "auth.send_two_factor_code",
    summary: "Send a two-factor code to the user's phone.",
    path: "/user/auth/2factor/send/{channel}/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[&CHANNEL_9E4549A9],
    ..USUAL
};

pub(super) static SIGN_IN: Operation = Operation {
    name: "auth.sign_in",
    summary: "Sign in with email and password.",
    path: "/user/auth/",
    auth: Auth::Basic,
    status: Status::Deprecated,
    replaced_by: &["oauth.authorize", "auth.create_api_key"],
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[&AGENT_NAME_864F9A40, &OUTPUT_6F73633B],
    refusals: &[
        Refusal {
            http: 401,
            code: 10008,
            class: 0,
            retry: None,
        },
        Refusal {
            http: 429,
            code: 10760,
            class: 0,
            retry: None,
        },
        Refusal {
            http: 429,
            code: 10368,
            class: 0,
            retry: None,
        },
        Refusal {
            http: 0,
            code: 10587,
            class: 0,
            retry: None,
        },
    ],
    ..USUAL
};

pub(super) static SIGN_OUT: Operation = Operation {
    name: "auth.sign_out",
    summary: "Invalidate the user's revocable JWTs.",
    method: Method::Post,
    path: "/user/auth/sign-out/",
    destructive: true,
    refusals: &[
        Refusal {
            http: 403,
            code: 10770,
            class: 0,
            retry: None,
        },
        Refusal {
            http: 401,
            code: 261844,
            class: 0,
            retry: None,
        },
    ],
    ..USUAL
};

pub(super) static STEP_UP: Operation = Operation {
    name: "auth.step_up",
    summary: "Prove a second factor for the API key that signs the request.",
    method: Method::Post,
    path: "/user/auth/2factor/stepup/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[&CREDENTIAL_F733A6B9, &CODE_677DEC5B],
    body: Body::Form,
    rules: &[Rule::ExactlyOne(&["credential", "code"])],
    ..USUAL
};

pub(super) static UPDATE_API_KEY: Operation = Operation {
    name: "auth.update_api_key",
    summary: "Change an API key.",
    method: Method::Post,
    path: "/user/auth/key/{key_id}/",
    resend: Resend {
        idempotent: true,
        unless: &["scopes"],
        key: None,
    },
    params: &[
        &KEY_ID_60CCF82A,
        &MEMO_C27459A0,
        &SCOPES_11C9ED08,
        &AGENT_NAME_5C7CBE7A,
        &EXPIRES_ED7ED005,
        &TOKEN_E5033D6A,
    ],
    body: Body::Form,
    rules: &[Rule::MinFields(1)],
    refusals: &[
        Refusal {
            http: 403,
            code: 10768,
            class: 0,
            retry: None,
        },
        Refusal {
            http: 403,
            code: 10769,
            class: 0,
            retry: None,
        },
    ],
    ..USUAL
};

pub(super) static VALIDATE_EMAIL: Operation = Operation {
    name: "auth.validate_email",
    summary: "Send an email verification code, or redeem one.",
    method: Method::Post,
    path: "/user/email/validate/",
    auth: Auth::Optional,
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[&EMAIL_1F4E28C2, &EMAIL_TOKEN_86F4C33B],
    body: Body::Form,
    ..USUAL
};

pub(super) static VERIFY_TWO_FACTOR: Operation = Operation {
    name: "auth.verify_two_factor",
    summary: "Finish a sign-in with a two-factor code.",
    method: Method::Post,
    path: "/user/auth/2factor/auth/{code}/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[&CODE_B9970B92],
    ..USUAL
};

pub(super) static VERIFY_TWO_FACTOR_SETUP: Operation = Operation {
    name: "auth.verify_two_factor_setup",
    summary: "Confirm a two-factor enrolment with a code.",
    method: Method::Post,
    path: "/user/auth/2factor/verify/{token}/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[&TOKEN_7E892A70],
    needs: &["scope userdetails:*:rw"],
    ..USUAL
};
