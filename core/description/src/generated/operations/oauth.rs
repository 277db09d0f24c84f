// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `oauth`.

use super::shared::*;
use crate::table::*;

pub(super) static APPROVE: Operation = Operation {
    name: "oauth.approve",
    summary: "Approve an authorization and issue its code.",
    method: Method::Post,
    path: "/oauth/authorize/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[&BODY_817BD9DA],
    body: Body::Form,
    ..USUAL
};

pub(super) static AUTHORIZE: Operation = Operation {
    name: "oauth.authorize",
    summary: "Start an authorization with PKCE.",
    path: "/oauth/authorize/",
    auth: Auth::None,
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &CLIENT_ID_FEC05E40,
        &RESPONSE_TYPE_B5192BF5,
        &REDIRECT_URI_ECAE64B4,
        &CODE_CHALLENGE_D7699B96,
        &CODE_CHALLENGE_METHOD_4B20D363,
        &STATE_04656D5A,
        &RESPONSE_FORMAT_00B1EF0B,
        &DISPLAY_CODE_71E7FEC3,
        &SCOPE_07F06F7A,
        &ACCESS_MODE_272DFB98,
        &ACCOUNT_SETTINGS_ACA9B85C,
        &AGENT_NAME_40CB29C7,
        &LOGIN_HINT_74C065F5,
        &RESOURCE_22C82741,
    ],
    reply: Reply {
        statuses: &[200, 302],
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static EXCHANGE_CODE: Operation = Operation {
    name: "oauth.exchange_code",
    summary: "Trade an authorization code for tokens.",
    method: Method::Post,
    path: "/oauth/token/",
    auth: Auth::None,
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &CLIENT_ID_94DAC56F,
        &CODE_0224C6CA,
        &CODE_VERIFIER_65F36980,
        &REDIRECT_URI_CACE1E77,
        &DEVICE_NAME_E2C28811,
        &DEVICE_TYPE_ABA13565,
        &RESOURCE_261AD70D,
    ],
    body: Body::Form,
    fixed: &[Fixed {
        place: Place::Body,
        wire: "grant_type",
        value: "authorization_code",
    }],
    reply: Reply {
        enveloped: false,
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static GET_AUTHORIZE_INFO: Operation = Operation {
    name: "oauth.get_authorize_info",
    summary: "Get the client's name and wishes for a consent page.",
    path: "/oauth/authorize/info/",
    auth: Auth::None,
    ..USUAL
};

pub(super) static GET_RESOURCE_METADATA: Operation = Operation {
    name: "oauth.get_resource_metadata",
    summary: "Get the protected resource's metadata.",
    path: "/.well-known/oauth-protected-resource/",
    base: Base::Origin,
    auth: Auth::None,
    reply: Reply {
        enveloped: false,
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static GET_SERVER_METADATA: Operation = Operation {
    name: "oauth.get_server_metadata",
    summary: "Get the authorization server's metadata.",
    path: "/.well-known/oauth-authorization-server/",
    base: Base::Origin,
    auth: Auth::None,
    reply: Reply {
        enveloped: false,
        ..USUAL_REPLY
    },
    rate: Some(&Rate {
        per_minute: Some(60),
        per_hour: Some(600),
    }),
    ..USUAL
};

pub(super) static GET_SESSION: Operation = Operation {
    name: "oauth.get_session",
    summary: "Get an OAuth session.",
    path: "/oauth/sessions/{session_id}/",
    params: &[&SESSION_ID_41048BA1],
    reply: Reply {
        result: "session",
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static LIST_SESSIONS: Operation = Operation {
    name: "oauth.list_sessions",
    summary: "List the user's OAuth sessions.",
    path: "/oauth/sessions/",
    ..USUAL
};

pub(super) static REFRESH_TOKEN: Operation = Operation {
    name: "oauth.refresh_token",
    summary: "Trade a refresh token for tokens.",
    method: Method::Post,
    path: "/oauth/token/",
    auth: Auth::None,
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &CLIENT_ID_94DAC56F,
        &REFRESH_TOKEN_0752B0A4,
        &DEVICE_NAME_E2C28811,
        &DEVICE_TYPE_ABA13565,
        &RESOURCE_261AD70D,
    ],
    body: Body::Form,
    fixed: &[Fixed {
        place: Place::Body,
        wire: "grant_type",
        value: "refresh_token",
    }],
    reply: Reply {
        enveloped: false,
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static REGISTER_CLIENT: Operation = Operation {
    name: "oauth.register_client",
    summary: "Register a client dynamically.",
    method: Method::Post,
    path: "/oauth/register/",
    auth: Auth::None,
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &REDIRECT_URIS_47376DAE,
        &CLIENT_NAME_35649CC5,
        &CLIENT_URI_ADF531BD,
        &LOGO_URI_D3EE0F9B,
        &GRANT_TYPES_E6ACFDE3,
        &RESPONSE_TYPES_332EA95A,
        &TOKEN_ENDPOINT_AUTH_METHOD_D2F39744,
        &SCOPE_437C0329,
    ],
    body: Body::Json,
    reply: Reply {
        enveloped: false,
        statuses: &[200, 201],
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static REVOKE_ALL_SESSIONS: Operation = Operation {
    name: "oauth.revoke_all_sessions",
    summary: "Revoke all OAuth sessions, or all but one.",
    method: Method::Delete,
    path: "/oauth/sessions/",
    params: &[&EXCLUDE_CURRENT_9A1F7097, &CURRENT_SESSION_ID_77E24708],
    destructive: true,
    ..USUAL
};

pub(super) static REVOKE_SESSION: Operation = Operation {
    name: "oauth.revoke_session",
    summary: "Revoke an OAuth session.",
    method: Method::Delete,
    path: "/oauth/sessions/{session_id}/",
    params: &[&SESSION_ID_41048BA1],
    destructive: true,
    ..USUAL
};

pub(super) static REVOKE_TOKEN: Operation = Operation {
    name: "oauth.revoke_token",
    summary: "Revoke a refresh token.",
    method: Method::Post,
    path: "/oauth/revoke/",
    auth: Auth::None,
    params: &[&TOKEN_A715DD6D],
    body: Body::Form,
    destructive: true,
    ..USUAL
};

pub(super) static UPDATE_CLIENT: Operation = Operation {
    name: "oauth.update_client",
    summary: "Change a dynamically registered client.",
    method: Method::Put,
    path: "/oauth/register/",
    params: &[
        &REDIRECT_URIS_47376DAE,
        &CLIENT_NAME_35649CC5,
        &CLIENT_URI_ADF531BD,
        &LOGO_URI_D3EE0F9B,
        &GRANT_TYPES_E6ACFDE3,
        &RESPONSE_TYPES_332EA95A,
        &TOKEN_ENDPOINT_AUTH_METHOD_D2F39744,
        &SCOPE_437C0329,
    ],
    body: Body::Json,
    reply: Reply {
        enveloped: false,
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static UPDATE_SESSION: Operation = Operation {
    name: "oauth.update_session",
    summary: "Rename an OAuth session or narrow its scopes.",
    method: Method::Patch,
    path: "/oauth/sessions/{session_id}/",
    resend: Resend {
        idempotent: true,
        unless: &["scopes"],
        key: None,
    },
    params: &[
        &SESSION_ID_41048BA1,
        &DEVICE_NAME_71624341,
        &AGENT_NAME_5C7CBE7A,
        &SCOPES_47312B95,
    ],
    body: Body::Form,
    rules: &[Rule::MinFields(1)],
    reply: Reply {
        result: "session",
        ..USUAL_REPLY
    },
    refusals: &[Refusal {
        http: 403,
        code: 10768,
        class: 0,
        retry: None,
    }],
    ..USUAL
};
