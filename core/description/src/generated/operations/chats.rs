// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `chats`.

use super::shared::*;
use crate::table::*;

pub(super) static CANCEL: Operation = Operation {
    name: "chats.cancel",
    summary: "Stop the answer being written.",
    method: Method::Post,
    path: "/{context}/{context_id}/ai/agent/{chat_id}/cancel/",
    params: &[&CONTEXT_67F57C94, &CONTEXT_ID_BC405955, &CHAT_ID_49EC7E12],
    reply: Reply {
        enveloped: false,
        ..USUAL_REPLY
    },
    needs: &["content_ai"],
    ..USUAL
};

pub(super) static CREATE: Operation = Operation {
    name: "chats.create",
    summary: "Open an agent chat with a first question.",
    method: Method::Post,
    path: "/{context}/{context_id}/ai/agent/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: Some("idempotency_key"),
    },
    params: &[
        &CONTEXT_67F57C94,
        &CONTEXT_ID_BC405955,
        &QUESTION_F8A247F9,
        &NAME_751EDB91,
        &PRIVACY_D55F7B9A,
        &KIND_7095FF5E,
        &REFERENCES_13E633AC,
        &SUBJECTS_0183B4D3,
        &CONTENT_PARTS_607113E4,
        &UPLOADS_102A8BFC,
        &IDEMPOTENCY_KEY_62738231,
    ],
    body: Body::Form,
    needs: &["content_ai", "ai_agent"],
    refusals: &[
        Refusal {
            http: 409,
            code: 153795,
            class: 0,
            retry: Some(false),
        },
        Refusal {
            http: 409,
            code: 144657,
            class: 0,
            retry: Some(false),
        },
    ],
    ..USUAL
};

pub(super) static DELETE: Operation = Operation {
    name: "chats.delete",
    summary: "Delete an agent chat.",
    method: Method::Delete,
    path: "/{context}/{context_id}/ai/agent/{chat_id}/",
    params: &[&CONTEXT_67F57C94, &CONTEXT_ID_BC405955, &CHAT_ID_49EC7E12],
    destructive: true,
    needs: &["content_ai"],
    ..USUAL
};

pub(super) static GET: Operation = Operation {
    name: "chats.get",
    summary: "Read an agent chat with its history.",
    path: "/{context}/{context_id}/ai/agent/{chat_id}/details/",
    params: &[&CONTEXT_67F57C94, &CONTEXT_ID_BC405955, &CHAT_ID_49EC7E12],
    needs: &["content_ai"],
    ..USUAL
};

pub(super) static GET_MESSAGE: Operation = Operation {
    name: "chats.get_message",
    summary: "Read one turn, its result and its actions.",
    path: "/{context}/{context_id}/ai/agent/{chat_id}/message/{message_id}/details/",
    params: &[
        &CONTEXT_67F57C94,
        &CONTEXT_ID_BC405955,
        &CHAT_ID_49EC7E12,
        &MESSAGE_ID_84E47EEE,
    ],
    needs: &["content_ai"],
    ..USUAL
};

pub(super) static LIST: Operation = Operation {
    name: "chats.list",
    summary: "List the caller's agent chats.",
    path: "/{context}/{context_id}/ai/agent/list/",
    params: &[
        &CONTEXT_67F57C94,
        &CONTEXT_ID_BC405955,
        &KIND_BAC53ED2,
        &LIMIT_F6A576BA,
        &OFFSET_407A3F16,
        &OUTPUT_6F73633B,
    ],
    page: Some(&Page {
        style: PageStyle::Offset,
        items: None,
        cursor: "offset",
        next: "",
        more: "pagination.has_more",
        from_item: None,
        until_empty: false,
    }),
    needs: &["content_ai"],
    ..USUAL
};

pub(super) static LIST_DELETED: Operation = Operation {
    name: "chats.list_deleted",
    summary: "List the caller's deleted agent chats.",
    path: "/{context}/{context_id}/ai/agent/list/deleted",
    params: &[
        &CONTEXT_67F57C94,
        &CONTEXT_ID_BC405955,
        &KIND_BAC53ED2,
        &LIMIT_F6A576BA,
        &OFFSET_407A3F16,
    ],
    page: Some(&Page {
        style: PageStyle::Offset,
        items: None,
        cursor: "offset",
        next: "",
        more: "pagination.has_more",
        from_item: None,
        until_empty: false,
    }),
    needs: &["content_ai"],
    ..USUAL
};

pub(super) static LIST_MESSAGES: Operation = Operation {
    name: "chats.list_messages",
    summary: "List the turns of an agent chat from the start.",
    path: "/{context}/{context_id}/ai/agent/{chat_id}/messages/list/",
    params: &[&CONTEXT_67F57C94, &CONTEXT_ID_BC405955, &CHAT_ID_49EC7E12],
    reply: Reply {
        result: "messages",
        ..USUAL_REPLY
    },
    needs: &["content_ai"],
    ..USUAL
};

pub(super) static LIST_MESSAGES_FROM: Operation = Operation {
    name: "chats.list_messages_from",
    summary: "List the turns of an agent chat from an offset.",
    path: "/{context}/{context_id}/ai/agent/{chat_id}/messages/list/{offset}",
    params: &[
        &CONTEXT_67F57C94,
        &CONTEXT_ID_BC405955,
        &CHAT_ID_49EC7E12,
        &OFFSET_D2A15B70,
    ],
    reply: Reply {
        result: "messages",
        ..USUAL_REPLY
    },
    needs: &["content_ai"],
    ..USUAL
};

pub(super) static PUBLISH: Operation = Operation {
    name: "chats.publish",
    summary: "Make a private agent chat visible to all members.",
    method: Method::Post,
    path: "/{context}/{context_id}/ai/agent/{chat_id}/publish/",
    params: &[&CONTEXT_67F57C94, &CONTEXT_ID_BC405955, &CHAT_ID_49EC7E12],
    body: Body::Form,
    needs: &["content_ai"],
    ..USUAL
};

pub(super) static READ_MESSAGE: Operation = Operation {
    name: "chats.read_message",
    summary: "Stream the answer of a turn.",
    path: "/{context}/{context_id}/ai/agent/{chat_id}/message/{message_id}/read/",
    params: &[
        &CONTEXT_67F57C94,
        &CONTEXT_ID_BC405955,
        &CHAT_ID_49EC7E12,
        &MESSAGE_ID_84E47EEE,
    ],
    reply: Reply {
        kind: ReplyKind::Sse,
        ..USUAL_REPLY
    },
    needs: &["content_ai"],
    ..USUAL
};

pub(super) static SEND_MESSAGE: Operation = Operation {
    name: "chats.send_message",
    summary: "Ask a follow-up question in an agent chat.",
    method: Method::Post,
    path: "/{context}/{context_id}/ai/agent/{chat_id}/message/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: Some("idempotency_key"),
    },
    params: &[
        &CONTEXT_67F57C94,
        &CONTEXT_ID_BC405955,
        &CHAT_ID_49EC7E12,
        &QUESTION_F8A247F9,
        &REFERENCES_13E633AC,
        &SUBJECTS_0183B4D3,
        &CONTENT_PARTS_607113E4,
        &UPLOADS_102A8BFC,
        &IDEMPOTENCY_KEY_62738231,
    ],
    body: Body::Form,
    reply: Reply {
        own_status: true,
        ..USUAL_REPLY
    },
    needs: &["content_ai", "ai_agent"],
    refusals: &[
        Refusal {
            http: 409,
            code: 168116,
            class: 0,
            retry: Some(false),
        },
        Refusal {
            http: 409,
            code: 148135,
            class: 0,
            retry: Some(false),
        },
    ],
    ..USUAL
};

pub(super) static UPDATE: Operation = Operation {
    name: "chats.update",
    summary: "Rename an agent chat.",
    method: Method::Post,
    path: "/{context}/{context_id}/ai/agent/{chat_id}/update/",
    params: &[
        &CONTEXT_67F57C94,
        &CONTEXT_ID_BC405955,
        &CHAT_ID_49EC7E12,
        &NAME_385B3692,
    ],
    body: Body::Form,
    needs: &["content_ai"],
    ..USUAL
};
