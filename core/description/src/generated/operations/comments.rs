// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `comments`.

use super::shared::*;
use crate::table::*;

pub(super) static ADD_REACTION: Operation = Operation {
    name: "comments.add_reaction",
    summary: "React to a comment with an emoji.",
    method: Method::Post,
    path: "/comments/{comment_id}/reactions/",
    params: &[&COMMENT_ID_A6D2867A, &EMOJI_6AF74B39],
    body: Body::Json,
    ..USUAL
};

pub(super) static ATTACH: Operation = Operation {
    name: "comments.attach",
    summary: "Attach one or more objects to a comment.",
    method: Method::Post,
    path: "/comments/{comment_id}/attachments/",
    params: &[
        &COMMENT_ID_A6D2867A,
        &TARGET_ID_CD317A0B,
        &TARGET_IDS_D968B0EA,
    ],
    body: Body::Json,
    rules: &[Rule::ExactlyOne(&["target_id", "target_ids"])],
    ..USUAL
};

pub(super) static CREATE: Operation = Operation {
    name: "comments.create",
    summary: "Comment on a workspace or share as a whole.",
    method: Method::Post,
    path: "/comments/{context}/{context_id}/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &CONTEXT_67F57C94,
        &CONTEXT_ID_BC405955,
        &BODY_D315E88A,
        &PARENT_ID_E2EF785F,
        &REFERENCE_C3A9B8CC,
        &PROPERTIES_516093C8,
        &TARGET_ID_CD317A0B,
        &TARGET_IDS_D968B0EA,
        &LINKED_ENTITY_TYPE_FDE4419C,
        &LINKED_ENTITY_ID_7F0DD8FD,
    ],
    body: Body::Json,
    rules: &[Rule::AtMostOne(&["target_id", "target_ids"])],
    reply: Reply {
        result: "comment",
        result_assumed: true,
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static CREATE_FOR_FILESHARE: Operation = Operation {
    name: "comments.create_for_fileshare",
    summary: "Comment on the file of a file share, or answer a comment.",
    method: Method::Post,
    path: "/comments/fileshare/{fileshare_id}/{node_id}/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &FILESHARE_ID_1C4C88CA,
        &NODE_ID_58410680,
        &BODY_D315E88A,
        &PARENT_ID_E2EF785F,
        &REFERENCE_C3A9B8CC,
        &PROPERTIES_516093C8,
        &TARGET_ID_CD317A0B,
        &TARGET_IDS_D968B0EA,
        &LINKED_ENTITY_TYPE_FDE4419C,
        &LINKED_ENTITY_ID_7F0DD8FD,
    ],
    body: Body::Json,
    rules: &[Rule::AtMostOne(&["target_id", "target_ids"])],
    reply: Reply {
        result: "comment",
        result_assumed: true,
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static CREATE_FOR_NODE: Operation = Operation {
    name: "comments.create_for_node",
    summary: "Comment on a file or folder, or answer a comment.",
    method: Method::Post,
    path: "/comments/{context}/{context_id}/{node_id}/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &CONTEXT_67F57C94,
        &CONTEXT_ID_BC405955,
        &NODE_ID_F132F57A,
        &BODY_D315E88A,
        &PARENT_ID_E2EF785F,
        &REFERENCE_C3A9B8CC,
        &PROPERTIES_516093C8,
        &TARGET_ID_CD317A0B,
        &TARGET_IDS_D968B0EA,
        &LINKED_ENTITY_TYPE_FDE4419C,
        &LINKED_ENTITY_ID_7F0DD8FD,
    ],
    body: Body::Json,
    rules: &[Rule::AtMostOne(&["target_id", "target_ids"])],
    reply: Reply {
        result: "comment",
        result_assumed: true,
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static DELETE: Operation = Operation {
    name: "comments.delete",
    summary: "Delete a comment together with its replies.",
    method: Method::Delete,
    path: "/comments/{comment_id}/delete/",
    params: &[&COMMENT_ID_A6D2867A],
    destructive: true,
    ..USUAL
};

pub(super) static DELETE_MANY: Operation = Operation {
    name: "comments.delete_many",
    summary: "Delete up to 100 comments, but not their replies.",
    method: Method::Post,
    path: "/comments/bulk/delete/",
    params: &[&COMMENT_IDS_E3D7D645],
    body: Body::Json,
    destructive: true,
    ..USUAL
};

pub(super) static DETACH: Operation = Operation {
    name: "comments.detach",
    summary: "Detach one object from a comment.",
    method: Method::Post,
    path: "/comments/{comment_id}/attachments/detach/",
    params: &[&COMMENT_ID_A6D2867A, &TARGET_ID_DDD82796],
    body: Body::Json,
    ..USUAL
};

pub(super) static GET: Operation = Operation {
    name: "comments.get",
    summary: "Read one comment.",
    path: "/comments/{comment_id}/details/",
    params: &[&COMMENT_ID_A6D2867A],
    reply: Reply {
        result: "comment",
        result_assumed: true,
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static LINK: Operation = Operation {
    name: "comments.link",
    summary: "Link a comment to a workflow entity.",
    method: Method::Post,
    path: "/comments/{comment_id}/link/",
    status: Status::Sunset(Some("2026-07")),
    params: &[
        &COMMENT_ID_A6D2867A,
        &ENTITY_TYPE_A9BA6697,
        &ENTITY_ID_29975B2E,
    ],
    body: Body::Json,
    reply: Reply {
        result: "comment",
        result_assumed: true,
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static LIST: Operation = Operation {
    name: "comments.list",
    summary: "List all comments of a workspace or share.",
    path: "/comments/{context}/{context_id}/",
    params: &[
        &CONTEXT_67F57C94,
        &CONTEXT_ID_BC405955,
        &SORT_070A95BF,
        &LIMIT_7DAA5568,
        &OFFSET_407A3F16,
        &INCLUDE_DELETED_47C1C679,
        &REFERENCE_TYPE_BEE1F6AB,
        &INCLUDE_TOTAL_B8CC9FBA,
    ],
    page: Some(&Page {
        style: PageStyle::Offset,
        items: Some("comments"),
        cursor: "offset",
        next: "",
        more: "pagination.has_more",
        from_item: None,
        until_empty: false,
    }),
    ..USUAL
};

pub(super) static LIST_ATTACHMENTS: Operation = Operation {
    name: "comments.list_attachments",
    summary: "List what is attached to a comment.",
    path: "/comments/{comment_id}/attachments/",
    params: &[&COMMENT_ID_A6D2867A],
    ..USUAL
};

pub(super) static LIST_FOR_FILESHARE: Operation = Operation {
    name: "comments.list_for_fileshare",
    summary: "List the comments left under a file share.",
    path: "/comments/fileshare/{fileshare_id}/{node_id}/",
    params: &[
        &FILESHARE_ID_1C4C88CA,
        &NODE_ID_58410680,
        &SORT_350253D2,
        &LIMIT_7DAA5568,
        &OFFSET_407A3F16,
    ],
    page: Some(&Page {
        style: PageStyle::Offset,
        items: Some("comments"),
        cursor: "offset",
        next: "",
        more: "pagination.has_more",
        from_item: None,
        until_empty: false,
    }),
    ..USUAL
};

pub(super) static LIST_FOR_NODE: Operation = Operation {
    name: "comments.list_for_node",
    summary: "List the comments on one node.",
    path: "/comments/{context}/{context_id}/{node_id}/",
    params: &[
        &CONTEXT_67F57C94,
        &CONTEXT_ID_BC405955,
        &NODE_ID_F132F57A,
        &SORT_070A95BF,
        &LIMIT_7DAA5568,
        &OFFSET_407A3F16,
        &INCLUDE_DELETED_47C1C679,
        &REFERENCE_TYPE_BEE1F6AB,
        &INCLUDE_TOTAL_B8CC9FBA,
    ],
    page: Some(&Page {
        style: PageStyle::Offset,
        items: Some("comments"),
        cursor: "offset",
        next: "",
        more: "pagination.has_more",
        from_item: None,
        until_empty: false,
    }),
    ..USUAL
};

pub(super) static LIST_LINKED: Operation = Operation {
    name: "comments.list_linked",
    summary: "List the comments linked to a workflow entity.",
    path: "/comments/linked/{entity_type}/{entity_id}/",
    status: Status::Sunset(Some("2026-07")),
    params: &[
        &ENTITY_TYPE_B1C1544E,
        &ENTITY_ID_467ABF3C,
        &LIMIT_F6A576BA,
        &OFFSET_407A3F16,
    ],
    page: Some(&Page {
        style: PageStyle::Offset,
        items: Some("comments"),
        cursor: "offset",
        next: "",
        more: "pagination.has_more",
        from_item: None,
        until_empty: false,
    }),
    ..USUAL
};

pub(super) static REMOVE_REACTION: Operation = Operation {
    name: "comments.remove_reaction",
    summary: "Take your own reaction back.",
    method: Method::Delete,
    path: "/comments/{comment_id}/reactions/",
    params: &[&COMMENT_ID_A6D2867A],
    ..USUAL
};

pub(super) static UNLINK: Operation = Operation {
    name: "comments.unlink",
    summary: "Remove a comment's link to a workflow entity.",
    method: Method::Post,
    path: "/comments/{comment_id}/unlink/",
    status: Status::Sunset(Some("2026-07")),
    params: &[&COMMENT_ID_A6D2867A],
    body: Body::Json,
    reply: Reply {
        result: "comment",
        result_assumed: true,
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static UPDATE: Operation = Operation {
    name: "comments.update",
    summary: "Edit a comment's text.",
    method: Method::Post,
    path: "/comments/{comment_id}/update/",
    params: &[&COMMENT_ID_A6D2867A, &BODY_D315E88A],
    body: Body::Json,
    reply: Reply {
        result: "comment",
        result_assumed: true,
        ..USUAL_REPLY
    },
    ..USUAL
};
