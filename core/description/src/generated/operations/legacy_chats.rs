// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `legacy_chats`.

use super::shared::*;
use crate::table::*;

pub(super) static CANCEL: Operation = Operation {
    name: "legacy_chats.cancel",
    summary: "Stop the answer being written.",
    method: Method::Post,
    path: "/{context}/{context_id}/ai/chat/{chat_id}/cancel",
    status: Status::Deprecated,
    replaced_by: &["chats.cancel"],
    params: &[&CONTEXT_67F57C94, &CONTEXT_ID_BC405955, &CHAT_ID_49EC7E12],
    reply: Reply {
        enveloped: false,
        ..USUAL_REPLY
    },
    needs: &["content_ai"],
    ..USUAL
};

pub(super) static CREATE: Operation = Operation {
    name: "legacy_chats.create",
    summary: "Open a chat with a first question.",
    method: Method::Post,
    path: "/{context}/{context_id}/ai/chat/",
    status: Status::Deprecated,
    replaced_by: &["chats.create"],
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &CONTEXT_67F57C94,
        &CONTEXT_ID_BC405955,
        &TYPE_68980BAD,
        &QUESTION_57770BE0,
        &PRIVACY_D55F7B9A,
        &NAME_751EDB91,
        &PERSONALITY_B6138517,
        &FILES_SCOPE_5C706B2D,
        &FOLDERS_SCOPE_3AE983AC,
        &FILES_ATTACH_3575F8EC,
    ],
    body: Body::Form,
    rules: &[
        Rule::AtMostOne(&["files_attach", "files_scope"]),
        Rule::AtMostOne(&["files_attach", "folders_scope"]),
    ],
    reply: Reply {
        result: "chat",
        ..USUAL_REPLY
    },
    needs: &["content_ai", "ai_agent"],
    ..USUAL
};

pub(super) static DELETE: Operation = Operation {
    name: "legacy_chats.delete",
    summary: "Delete a chat.",
    method: Method::Delete,
    path: "/{context}/{context_id}/ai/chat/{chat_id}/",
    status: Status::Deprecated,
    replaced_by: &["chats.delete"],
    params: &[&CONTEXT_67F57C94, &CONTEXT_ID_BC405955, &CHAT_ID_49EC7E12],
    destructive: true,
    needs: &["content_ai"],
    ..USUAL
};

pub(super) static GET: Operation = Operation {
    name: "legacy_chats.get",
    summary: "Read a chat with all its messages.",
    path: "/{context}/{context_id}/ai/chat/{chat_id}/details/",
    status: Status::Deprecated,
    replaced_by: &["chats.get"],
    params: &[&CONTEXT_67F57C94, &CONTEXT_ID_BC405955, &CHAT_ID_49EC7E12],
    reply: Reply {
        result: "chat",
        ..USUAL_REPLY
    },
    needs: &["content_ai"],
    ..USUAL
};

pub(super) static GET_MESSAGE: Operation = Operation {
    name: "legacy_chats.get_message",
    summary: "Read one message, its answer and citations.",
    path: "/{context}/{context_id}/ai/chat/{chat_id}/message/{message_id}/details/",
    status: Status::Deprecated,
    replaced_by: &["chats.get_message"],
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
    name: "legacy_chats.list",
    summary: "List the caller's chats, newest change first.",
    path: "/{context}/{context_id}/ai/chat/list/",
    status: Status::Deprecated,
    replaced_by: &["chats.list"],
    params: &[&CONTEXT_67F57C94, &CONTEXT_ID_BC405955, &OUTPUT_6F73633B],
    reply: Reply {
        result: "chats",
        ..USUAL_REPLY
    },
    needs: &["content_ai"],
    ..USUAL
};

pub(super) static LIST_DELETED: Operation = Operation {
    name: "legacy_chats.list_deleted",
    summary: "List the caller's deleted chats.",
    path: "/{context}/{context_id}/ai/chat/list/deleted",
    status: Status::Deprecated,
    replaced_by: &["chats.list_deleted"],
    params: &[&CONTEXT_67F57C94, &CONTEXT_ID_BC405955],
    reply: Reply {
        result: "chats",
        ..USUAL_REPLY
    },
    needs: &["content_ai"],
    ..USUAL
};

pub(super) static LIST_MESSAGES: Operation = Operation {
    name: "legacy_chats.list_messages",
    summary: "List all messages of a chat, oldest first.",
    path: "/{context}/{context_id}/ai/chat/{chat_id}/messages/list/",
    status: Status::Deprecated,
    replaced_by: &["chats.list_messages"],
    params: &[&CONTEXT_67F57C94, &CONTEXT_ID_BC405955, &CHAT_ID_49EC7E12],
    reply: Reply {
        result: "messages",
        ..USUAL_REPLY
    },
    needs: &["content_ai"],
    ..USUAL
};

pub(super) static PUBLISH: Operation = Operation {
    name: "legacy_chats.publish",
    summary: "Make a private chat visible to all members.",
    method: Method::Post,
    path: "/{context}/{context_id}/ai/chat/{chat_id}/publish/",
    status: Status::Deprecated,
    replaced_by: &["chats.publish"],
    params: &[&CONTEXT_67F57C94, &CONTEXT_ID_BC405955, &CHAT_ID_49EC7E12],
    needs: &["content_ai"],
    ..USUAL
};

pub(super) static READ_MESSAGE: Operation = Operation {
    name: "legacy_chats.read_message",
    summary: "Stream the answer of a message.",
    path: "/{context}/{context_id}/ai/chat/{chat_id}/message/{message_id}/read/",
    status: Status::Deprecated,
    replaced_by: &["chats.read_message"],
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
    name: "legacy_chats.send_message",
    summary: "Ask a follow-up question.",
    method: Method::Post,
    path: "/{context}/{context_id}/ai/chat/{chat_id}/message/",
    status: Status::Deprecated,
    replaced_by: &["chats.send_message"],
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &CONTEXT_67F57C94,
        &CONTEXT_ID_BC405955,
        &CHAT_ID_49EC7E12,
        &QUESTION_57770BE0,
        &PERSONALITY_B6138517,
        &FILES_SCOPE_5C706B2D,
        &FOLDERS_SCOPE_3AE983AC,
        &FILES_ATTACH_3575F8EC,
    ],
    body: Body::Form,
    rules: &[
        Rule::AtMostOne(&["files_attach", "files_scope"]),
        Rule::AtMostOne(&["files_attach", "folders_scope"]),
    ],
    reply: Reply {
        result: "message",
        ..USUAL_REPLY
    },
    needs: &["content_ai", "ai_agent"],
    ..USUAL
};

pub(super) static UPDATE: Operation = Operation {
    name: "legacy_chats.update",
    summary: "Rename a chat.",
    method: Method::Post,
    path: "/{context}/{context_id}/ai/chat/{chat_id}/update/",
    status: Status::Deprecated,
    replaced_by: &["chats.update"],
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
