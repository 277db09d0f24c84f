// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `signing`.

use super::shared::*;
use crate::table::*;

pub(super) static CREATE_ENVELOPE: Operation = Operation {
    name: "signing.create_envelope",
    summary: "Create a draft envelope.",
    method: Method::Post,
    path: "/workspace/{workspace_id}/sign_envelopes/create/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &WORKSPACE_ID_147E64AD,
        &NAME_835A3B7F,
        &EXPIRES_AT_EEFB4F37,
        &POLICY_JSON_9D9F34B7,
        &DOCUMENTS_4E9D810C,
        &RECIPIENTS_5CB4592D,
        &FIELDS_CBAB0CC2,
    ],
    body: Body::Json,
    reply: Reply {
        result: "sign_envelope",
        ..USUAL_REPLY
    },
    needs: &["signing"],
    refusals: &[Refusal {
        http: 0,
        code: 0,
        class: 1605,
        retry: Some(false),
    }],
    ..USUAL
};

pub(super) static CREATE_MY_LINK: Operation = Operation {
    name: "signing.create_my_link",
    summary: "Get your own link to sign an envelope.",
    method: Method::Post,
    path: "/workspace/{workspace_id}/sign_envelopes/{envelope_id}/my_sign_link/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[&WORKSPACE_ID_147E64AD, &ENVELOPE_ID_07B9358C],
    needs: &["signing"],
    refusals: &[Refusal {
        http: 403,
        code: 10754,
        class: 0,
        retry: Some(false),
    }],
    ..USUAL
};

pub(super) static CREATE_TEMPLATE: Operation = Operation {
    name: "signing.create_template",
    summary: "Create a template for envelopes.",
    method: Method::Post,
    path: "/workspace/{workspace_id}/sign_templates/create/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &WORKSPACE_ID_147E64AD,
        &NAME_4365170D,
        &DESCRIPTION_3F08754F,
        &SNAPSHOT_6E2FE227,
    ],
    body: Body::Json,
    reply: Reply {
        result: "sign_template",
        ..USUAL_REPLY
    },
    needs: &["signing"],
    ..USUAL
};

pub(super) static DECLINE_AS_SIGNER: Operation = Operation {
    name: "signing.decline_as_signer",
    summary: "Refuse to sign.",
    method: Method::Post,
    path: "/sign_envelopes/signer/{token}/decline/",
    auth: Auth::None,
    params: &[&TOKEN_7E892A70, &REASON_2C5DCEAE],
    body: Body::Json,
    destructive: true,
    ..USUAL
};

pub(super) static DELETE_TEMPLATE: Operation = Operation {
    name: "signing.delete_template",
    summary: "Delete a template softly.",
    method: Method::Post,
    path: "/workspace/{workspace_id}/sign_templates/{template_id}/delete/",
    params: &[&WORKSPACE_ID_147E64AD, &TEMPLATE_ID_A6F62DA6],
    destructive: true,
    needs: &["signing"],
    ..USUAL
};

pub(super) static DOWNLOAD_AUDIT: Operation = Operation {
    name: "signing.download_audit",
    summary: "Download the audit certificate of an envelope.",
    path: "/workspace/{workspace_id}/sign_envelopes/{envelope_id}/audit/download/",
    params: &[&WORKSPACE_ID_147E64AD, &ENVELOPE_ID_07B9358C],
    reply: Reply {
        kind: ReplyKind::Binary,
        ..USUAL_REPLY
    },
    needs: &["signing"],
    refusals: &[Refusal {
        http: 404,
        code: 128301,
        class: 0,
        retry: None,
    }],
    ..USUAL
};

pub(super) static DOWNLOAD_AUDIT_AS_SIGNER: Operation = Operation {
    name: "signing.download_audit_as_signer",
    summary: "Download the audit certificate as a recipient.",
    path: "/sign_envelopes/signer/{token}/audit/download/",
    auth: Auth::None,
    params: &[&TOKEN_7E892A70],
    reply: Reply {
        kind: ReplyKind::Binary,
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static DOWNLOAD_DOCUMENT: Operation = Operation {
    name: "signing.download_document",
    summary: "Download a source PDF of an envelope.",
    path: "/workspace/{workspace_id}/sign_envelopes/{envelope_id}/documents/{document_id}/download/",
    params: &[
        &WORKSPACE_ID_147E64AD,
        &ENVELOPE_ID_07B9358C,
        &DOCUMENT_ID_32CC145B,
    ],
    reply: Reply {
        kind: ReplyKind::Binary,
        ..USUAL_REPLY
    },
    needs: &["signing"],
    ..USUAL
};

pub(super) static DOWNLOAD_SIGNED_DOCUMENT: Operation = Operation {
    name: "signing.download_signed_document",
    summary: "Download a signed PDF.",
    path: "/workspace/{workspace_id}/sign_envelopes/{envelope_id}/documents/{document_id}/signed/download/",
    params: &[
        &WORKSPACE_ID_147E64AD,
        &ENVELOPE_ID_07B9358C,
        &DOCUMENT_ID_32CC145B,
    ],
    reply: Reply {
        kind: ReplyKind::Binary,
        ..USUAL_REPLY
    },
    needs: &["signing"],
    refusals: &[Refusal {
        http: 404,
        code: 146422,
        class: 0,
        retry: None,
    }],
    ..USUAL
};

pub(super) static GET_ENVELOPE: Operation = Operation {
    name: "signing.get_envelope",
    summary: "Read an envelope with its documents, recipients and fields.",
    path: "/workspace/{workspace_id}/sign_envelopes/{envelope_id}/details/",
    params: &[&WORKSPACE_ID_147E64AD, &ENVELOPE_ID_07B9358C],
    reply: Reply {
        result: "sign_envelope",
        ..USUAL_REPLY
    },
    needs: &["signing"],
    ..USUAL
};

pub(super) static GET_STATUS_AS_SIGNER: Operation = Operation {
    name: "signing.get_status_as_signer",
    summary: "Ask how far the signing has come.",
    path: "/sign_envelopes/signer/{token}/status/",
    auth: Auth::None,
    params: &[&TOKEN_7E892A70],
    ..USUAL
};

pub(super) static GET_TEMPLATE: Operation = Operation {
    name: "signing.get_template",
    summary: "Read a template with its blueprint.",
    path: "/workspace/{workspace_id}/sign_templates/{template_id}/details/",
    params: &[&WORKSPACE_ID_147E64AD, &TEMPLATE_ID_A6F62DA6],
    reply: Reply {
        result: "sign_template",
        ..USUAL_REPLY
    },
    needs: &["signing"],
    ..USUAL
};

pub(super) static INSTANTIATE_TEMPLATE: Operation = Operation {
    name: "signing.instantiate_template",
    summary: "Make a draft envelope from a template.",
    method: Method::Post,
    path: "/workspace/{workspace_id}/sign_templates/{template_id}/instantiate/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &WORKSPACE_ID_147E64AD,
        &TEMPLATE_ID_A6F62DA6,
        &RECIPIENT_BINDINGS_39107A8C,
        &DOCUMENTS_B694E5AE,
        &ENVELOPE_NAME_0A1FECCC,
    ],
    body: Body::Json,
    reply: Reply {
        result: "sign_envelope",
        ..USUAL_REPLY
    },
    needs: &["signing"],
    ..USUAL
};

pub(super) static LIST_ENVELOPES: Operation = Operation {
    name: "signing.list_envelopes",
    summary: "List a workspace's envelopes, newest first.",
    path: "/workspace/{workspace_id}/sign_envelopes/list/",
    params: &[
        &WORKSPACE_ID_147E64AD,
        &ENVELOPE_STATUS_10F2CAAF,
        &CREATED_AFTER_7A27494D,
        &CREATED_BEFORE_74B67123,
        &LIMIT_F6A576BA,
        &OFFSET_407A3F16,
    ],
    page: Some(&Page {
        style: PageStyle::Offset,
        items: Some("envelopes"),
        cursor: "offset",
        next: "",
        more: "pagination.has_more",
        from_item: None,
        until_empty: false,
    }),
    needs: &["signing"],
    ..USUAL
};

pub(super) static LIST_TEMPLATES: Operation = Operation {
    name: "signing.list_templates",
    summary: "List a workspace's envelope templates.",
    path: "/workspace/{workspace_id}/sign_templates/list/",
    params: &[&WORKSPACE_ID_147E64AD, &LIMIT_0D726F87, &OFFSET_407A3F16],
    page: Some(&Page {
        style: PageStyle::Offset,
        items: Some("sign_templates"),
        cursor: "offset",
        next: "",
        more: "pagination.has_more",
        from_item: None,
        until_empty: false,
    }),
    needs: &["signing"],
    ..USUAL
};

pub(super) static PREVIEW_DOCUMENT: Operation = Operation {
    name: "signing.preview_document",
    summary: "Get a source PDF for showing in place.",
    path: "/workspace/{workspace_id}/sign_envelopes/{envelope_id}/documents/{document_id}/preview/",
    params: &[
        &WORKSPACE_ID_147E64AD,
        &ENVELOPE_ID_07B9358C,
        &DOCUMENT_ID_32CC145B,
    ],
    reply: Reply {
        kind: ReplyKind::Binary,
        ..USUAL_REPLY
    },
    needs: &["signing"],
    ..USUAL
};

pub(super) static RETRY_ENVELOPE: Operation = Operation {
    name: "signing.retry_envelope",
    summary: "Push a stuck envelope on.",
    method: Method::Post,
    path: "/workspace/{workspace_id}/sign_envelopes/{envelope_id}/retry/",
    params: &[&WORKSPACE_ID_147E64AD, &ENVELOPE_ID_07B9358C],
    reply: Reply {
        result: "sign_envelope",
        ..USUAL_REPLY
    },
    needs: &["signing"],
    ..USUAL
};

pub(super) static SEND_ENVELOPE: Operation = Operation {
    name: "signing.send_envelope",
    summary: "Send a draft to its recipients.",
    method: Method::Post,
    path: "/workspace/{workspace_id}/sign_envelopes/{envelope_id}/send/",
    params: &[&WORKSPACE_ID_147E64AD, &ENVELOPE_ID_07B9358C],
    reply: Reply {
        result: "sign_envelope",
        ..USUAL_REPLY
    },
    needs: &["signing"],
    refusals: &[
        Refusal {
            http: 0,
            code: 201134,
            class: 0,
            retry: Some(false),
        },
        Refusal {
            http: 402,
            code: 0,
            class: 1696,
            retry: Some(false),
        },
        Refusal {
            http: 412,
            code: 0,
            class: 1685,
            retry: Some(false),
        },
    ],
    ..USUAL
};

pub(super) static SIGN_AS_SIGNER: Operation = Operation {
    name: "signing.sign_as_signer",
    summary: "Submit the field values and sign.",
    method: Method::Post,
    path: "/sign_envelopes/signer/{token}/sign/",
    auth: Auth::None,
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[&TOKEN_7E892A70, &BODY_9CD8234E],
    body: Body::Json,
    ..USUAL
};

pub(super) static UPDATE_ENVELOPE: Operation = Operation {
    name: "signing.update_envelope",
    summary: "Change a draft envelope.",
    method: Method::Post,
    path: "/workspace/{workspace_id}/sign_envelopes/{envelope_id}/update/",
    params: &[
        &WORKSPACE_ID_147E64AD,
        &ENVELOPE_ID_07B9358C,
        &NAME_835A3B7F,
        &EXPIRES_AT_EEFB4F37,
        &POLICY_JSON_9D9F34B7,
        &DOCUMENTS_818BD3A7,
        &RECIPIENTS_5CB4592D,
        &FIELDS_CBAB0CC2,
    ],
    body: Body::Json,
    reply: Reply {
        result: "sign_envelope",
        ..USUAL_REPLY
    },
    needs: &["signing"],
    ..USUAL
};

pub(super) static UPDATE_TEMPLATE: Operation = Operation {
    name: "signing.update_template",
    summary: "Change a template if it is still at the version you know.",
    method: Method::Post,
    path: "/workspace/{workspace_id}/sign_templates/{template_id}/update/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &WORKSPACE_ID_147E64AD,
        &TEMPLATE_ID_A6F62DA6,
        &EXPECTED_VERSION_6FF17732,
        &NAME_906BB110,
        &DESCRIPTION_3F08754F,
        &SNAPSHOT_2F946D4F,
    ],
    body: Body::Json,
    reply: Reply {
        result: "sign_template",
        ..USUAL_REPLY
    },
    needs: &["signing"],
    refusals: &[Refusal {
        http: 409,
        code: 147321,
        class: 0,
        retry: Some(false),
    }],
    ..USUAL
};

pub(super) static VIEW_AS_SIGNER: Operation = Operation {
    name: "signing.view_as_signer",
    summary: "Read an envelope as one of its recipients.",
    path: "/sign_envelopes/signer/{token}/view/",
    auth: Auth::None,
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[&TOKEN_7E892A70],
    ..USUAL
};

pub(super) static VOID_ENVELOPE: Operation = Operation {
    name: "signing.void_envelope",
    summary: "Cancel an envelope for good.",
    method: Method::Post,
    path: "/workspace/{workspace_id}/sign_envelopes/{envelope_id}/void/",
    params: &[
        &WORKSPACE_ID_147E64AD,
        &ENVELOPE_ID_07B9358C,
        &REASON_344ADA27,
    ],
    body: Body::Json,
    reply: Reply {
        result: "sign_envelope",
        ..USUAL_REPLY
    },
    destructive: true,
    needs: &["signing"],
    refusals: &[
        Refusal {
            http: 409,
            code: 0,
            class: 1660,
            retry: Some(false),
        },
        Refusal {
            http: 401,
            code: 125323,
            class: 0,
            retry: Some(false),
        },
        Refusal {
            http: 401,
            code: 286811,
            class: 0,
            retry: Some(false),
        },
    ],
    ..USUAL
};
