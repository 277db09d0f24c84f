// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `storage`.

use super::shared::*;
use crate::table::*;

pub(super) static ADD_FILE: Operation = Operation {
    name: "storage.add_file",
    summary: "Put a completed upload or known content into a folder.",
    method: Method::Post,
    path: "/{context}/{context_id}/storage/{parent_id}/addfile/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &CONTEXT_67F57C94,
        &CONTEXT_ID_BC405955,
        &PARENT_ID_D32CF5A9,
        &OUTPUT_6F73633B,
        &NAME_4365170D,
        &FROM_AF9EE9E3,
    ],
    body: Body::Form,
    reply: Reply {
        result: "node",
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static ADD_LINK: Operation = Operation {
    name: "storage.add_link",
    summary: "Put a link to a share into a folder.",
    method: Method::Post,
    path: "/{context}/{context_id}/storage/{parent_id}/addlink/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &CONTEXT_67F57C94,
        &CONTEXT_ID_BC405955,
        &PARENT_ID_D32CF5A9,
        &OUTPUT_6F73633B,
        &TYPE_9365E13B,
        &SHARE_B8D1412E,
    ],
    body: Body::Form,
    reply: Reply {
        result: "node",
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static COPY: Operation = Operation {
    name: "storage.copy",
    summary: "Copy a node to another folder of the same storage.",
    method: Method::Post,
    path: "/{context}/{context_id}/storage/{node_id}/copy/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &CONTEXT_67F57C94,
        &CONTEXT_ID_BC405955,
        &NODE_ID_58410680,
        &OUTPUT_6F73633B,
        &PARENT_B3494B0A,
    ],
    body: Body::Form,
    reply: Reply {
        result: "node",
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static CREATE_FOLDER: Operation = Operation {
    name: "storage.create_folder",
    summary: "Create a folder, or return the one already there.",
    method: Method::Post,
    path: "/{context}/{context_id}/storage/{parent_id}/createfolder/",
    resend: Resend {
        idempotent: true,
        unless: &["force"],
        key: None,
    },
    params: &[
        &CONTEXT_67F57C94,
        &CONTEXT_ID_BC405955,
        &PARENT_ID_D32CF5A9,
        &OUTPUT_6F73633B,
        &NAME_4365170D,
        &FORCE_D6804C2A,
    ],
    body: Body::Form,
    reply: Reply {
        result: "node",
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static DELETE: Operation = Operation {
    name: "storage.delete",
    summary: "Move a node to the trash.",
    method: Method::Delete,
    path: "/{context}/{context_id}/storage/{node_id}/delete/",
    params: &[&CONTEXT_67F57C94, &CONTEXT_ID_BC405955, &NODE_ID_58410680],
    destructive: true,
    ..USUAL
};

pub(super) static EMPTY_TRASH: Operation = Operation {
    name: "storage.empty_trash",
    summary: "Delete everything in the trash for good.",
    method: Method::Delete,
    path: "/{context}/{context_id}/storage/trash/delete/",
    params: &[&CONTEXT_67F57C94, &CONTEXT_ID_BC405955],
    destructive: true,
    ..USUAL
};

pub(super) static GET: Operation = Operation {
    name: "storage.get",
    summary: "Read one node, or up to 25 with comma-joined ids.",
    path: "/{context}/{context_id}/storage/{node_id}/details/",
    params: &[
        &CONTEXT_67F57C94,
        &CONTEXT_ID_BC405955,
        &NODE_ID_58410680,
        &OUTPUT_6F73633B,
    ],
    reply: Reply {
        result: "node",
        statuses: &[200, 404],
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static GET_MANY: Operation = Operation {
    name: "storage.get_many",
    summary: "Read up to 25 nodes of one workspace or share.",
    path: "/{context}/{context_id}/storage/{node_ids}/details/",
    params: &[
        &CONTEXT_67F57C94,
        &CONTEXT_ID_BC405955,
        &OUTPUT_6F73633B,
        &NODE_IDS_7FAA32B5,
    ],
    reply: Reply {
        result_on: &[404],
        statuses: &[200, 404],
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static LIST: Operation = Operation {
    name: "storage.list",
    summary: "List a folder, or the trash with parent_id trash.",
    path: "/{context}/{context_id}/storage/{parent_id}/list/",
    params: &[
        &CONTEXT_67F57C94,
        &CONTEXT_ID_BC405955,
        &PARENT_ID_D32CF5A9,
        &SORT_BY_5460330B,
        &SORT_DIR_2F89EF45,
        &PAGE_SIZE_DB6E8B77,
        &CURSOR_D25B80B1,
        &OUTPUT_6F73633B,
    ],
    page: Some(&Page {
        style: PageStyle::Keyset,
        items: Some("nodes"),
        cursor: "cursor",
        next: "pagination.next_cursor",
        more: "pagination.has_more",
        from_item: None,
        until_empty: false,
    }),
    ..USUAL
};

pub(super) static LIST_INVENTORY: Operation = Operation {
    name: "storage.list_inventory",
    summary: "List every live node of a workspace or share as one flat list.",
    path: "/{context}/{context_id}/storage/inventory/",
    params: &[
        &CONTEXT_67F57C94,
        &CONTEXT_ID_BC405955,
        &TYPE_CBADC84B,
        &INCLUDE_90B5973F,
        &PAGE_SIZE_3F601DA5,
        &CURSOR_D25B80B1,
    ],
    page: Some(&Page {
        style: PageStyle::Keyset,
        items: None,
        cursor: "cursor",
        next: "pagination.next_cursor",
        more: "pagination.has_more",
        from_item: None,
        until_empty: false,
    }),
    ..USUAL
};

pub(super) static LIST_RECENT: Operation = Operation {
    name: "storage.list_recent",
    summary: "List the most recently changed nodes of the whole tree.",
    path: "/{context}/{context_id}/storage/recent/",
    params: &[
        &CONTEXT_67F57C94,
        &CONTEXT_ID_BC405955,
        &TYPE_0931AEEB,
        &PAGE_SIZE_DB6E8B77,
        &CURSOR_D25B80B1,
        &OUTPUT_6F73633B,
    ],
    page: Some(&Page {
        style: PageStyle::Keyset,
        items: Some("nodes"),
        cursor: "cursor",
        next: "pagination.next_cursor",
        more: "pagination.has_more",
        from_item: None,
        until_empty: false,
    }),
    ..USUAL
};

pub(super) static LIST_TRASH: Operation = Operation {
    name: "storage.list_trash",
    summary: "List the trash.",
    path: "/{context}/{context_id}/storage/{parent_id}/list/",
    params: &[
        &CONTEXT_67F57C94,
        &CONTEXT_ID_BC405955,
        &SORT_BY_5460330B,
        &SORT_DIR_2F89EF45,
        &PAGE_SIZE_DB6E8B77,
        &CURSOR_D25B80B1,
        &OUTPUT_6F73633B,
    ],
    fixed: &[Fixed {
        place: Place::Path,
        wire: "parent_id",
        value: "trash",
    }],
    page: Some(&Page {
        style: PageStyle::Keyset,
        items: Some("nodes"),
        cursor: "cursor",
        next: "pagination.next_cursor",
        more: "pagination.has_more",
        from_item: None,
        until_empty: false,
    }),
    ..USUAL
};

pub(super) static LIST_VERSIONS: Operation = Operation {
    name: "storage.list_versions",
    summary: "List the versions of a file or note.",
    path: "/{context}/{context_id}/storage/{node_id}/versions/",
    params: &[&CONTEXT_67F57C94, &CONTEXT_ID_BC405955, &NODE_ID_58410680],
    reply: Reply {
        result: "versions",
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static MOVE: Operation = Operation {
    name: "storage.move",
    summary: "Move a node to another folder of the same storage.",
    method: Method::Post,
    path: "/{context}/{context_id}/storage/{node_id}/move/",
    params: &[
        &CONTEXT_67F57C94,
        &CONTEXT_ID_BC405955,
        &NODE_ID_58410680,
        &OUTPUT_6F73633B,
        &PARENT_B3494B0A,
    ],
    body: Body::Form,
    reply: Reply {
        result: "node",
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static PURGE: Operation = Operation {
    name: "storage.purge",
    summary: "Delete a trashed node for good.",
    method: Method::Delete,
    path: "/{context}/{context_id}/storage/{node_id}/purge/",
    params: &[&CONTEXT_67F57C94, &CONTEXT_ID_BC405955, &NODE_ID_58410680],
    destructive: true,
    ..USUAL
};

pub(super) static READ_TEXT: Operation = Operation {
    name: "storage.read_text",
    summary: "Read the extracted text of a file or note in chunks.",
    path: "/{context}/{context_id}/storage/{node_id}/content/",
    params: &[
        &CONTEXT_67F57C94,
        &CONTEXT_ID_BC405955,
        &NODE_ID_58410680,
        &Q_7103867F,
        &PAGE_C914D784,
        &CHUNK_FROM_B8416D5F,
        &CHUNK_TO_18483F89,
        &CURSOR_D25B80B1,
        &LIMIT_4A666281,
        &MAX_BYTES_CD959BB2,
        &OUTPUT_B4E7E7FD,
    ],
    rules: &[
        Rule::AtMostOne(&["q", "page", "chunk_from"]),
        Rule::AtMostOne(&["q", "page", "chunk_to"]),
        Rule::AtMostOne(&["q", "cursor"]),
        Rule::Requires("chunk_to", &["chunk_from"]),
    ],
    page: Some(&Page {
        style: PageStyle::Keyset,
        items: Some("chunks"),
        cursor: "cursor",
        next: "next_cursor",
        more: "pagination.has_more",
        from_item: None,
        until_empty: false,
    }),
    refusals: &[
        Refusal {
            http: 404,
            code: 0,
            class: 1609,
            retry: None,
        },
        Refusal {
            http: 406,
            code: 0,
            class: 1605,
            retry: None,
        },
        Refusal {
            http: 401,
            code: 0,
            class: 1680,
            retry: None,
        },
        Refusal {
            http: 404,
            code: 0,
            class: 1652,
            retry: None,
        },
        Refusal {
            http: 500,
            code: 0,
            class: 1654,
            retry: Some(true),
        },
    ],
    ..USUAL
};

pub(super) static READ_TEXT_MANY: Operation = Operation {
    name: "storage.read_text_many",
    summary: "Read passages or the beginnings of up to ten files in one call.",
    path: "/workspace/{workspace_id}/storage/content/",
    params: &[
        &WORKSPACE_ID_39AC5FD5,
        &NODES_5272B19E,
        &Q_7103867F,
        &CHUNK_FROM_B8416D5F,
        &CHUNK_TO_18483F89,
        &LIMIT_4A666281,
        &MAX_BYTES_CD959BB2,
        &OUTPUT_B4E7E7FD,
    ],
    rules: &[
        Rule::AtMostOne(&["q", "chunk_from"]),
        Rule::AtMostOne(&["q", "chunk_to"]),
        Rule::Requires("chunk_to", &["chunk_from"]),
    ],
    reply: Reply {
        result: "nodes",
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static RESTORE: Operation = Operation {
    name: "storage.restore",
    summary: "Take a node out of the trash.",
    method: Method::Post,
    path: "/{context}/{context_id}/storage/{node_id}/restore/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &CONTEXT_67F57C94,
        &CONTEXT_ID_BC405955,
        &NODE_ID_58410680,
        &OUTPUT_6F73633B,
    ],
    body: Body::Form,
    reply: Reply {
        result: "node",
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static RESTORE_VERSION: Operation = Operation {
    name: "storage.restore_version",
    summary: "Make an older version the current one.",
    method: Method::Post,
    path: "/{context}/{context_id}/storage/{node_id}/restore-version/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &CONTEXT_67F57C94,
        &CONTEXT_ID_BC405955,
        &NODE_ID_58410680,
        &OUTPUT_6F73633B,
        &VERSION_ID_46499AD6,
    ],
    body: Body::Form,
    reply: Reply {
        result: "node",
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static SEARCH: Operation = Operation {
    name: "storage.search",
    summary: "Search files by name and, where indexed, by meaning.",
    path: "/{context}/{context_id}/storage/search/",
    params: &[
        &CONTEXT_67F57C94,
        &CONTEXT_ID_BC405955,
        &SEARCH_4C6B41BF,
        &SEARCH_IN_FB2BAB47,
        &NAME_MATCH_0FE05428,
        &CASE_SENSITIVE_A949996C,
        &FILES_SCOPE_C52F294A,
        &FOLDERS_SCOPE_D47EE2FD,
        &FILTERS_62D5A43D,
        &DETAILS_B2A95AD9,
        &LIMIT_F6A576BA,
        &OFFSET_407A3F16,
        &OUTPUT_6F73633B,
    ],
    page: Some(&Page {
        style: PageStyle::Offset,
        items: Some("files"),
        cursor: "offset",
        next: "",
        more: "pagination.has_more",
        from_item: None,
        until_empty: false,
    }),
    refusals: &[
        Refusal {
            http: 404,
            code: 139420,
            class: 0,
            retry: None,
        },
        Refusal {
            http: 404,
            code: 179101,
            class: 0,
            retry: None,
        },
        Refusal {
            http: 0,
            code: 144711,
            class: 0,
            retry: None,
        },
        Refusal {
            http: 0,
            code: 0,
            class: 1605,
            retry: None,
        },
    ],
    ..USUAL
};

pub(super) static TRANSFER: Operation = Operation {
    name: "storage.transfer",
    summary: "Copy or move a node to another workspace or share.",
    method: Method::Post,
    path: "/{context}/{context_id}/storage/{node_id}/transfer/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &CONTEXT_67F57C94,
        &CONTEXT_ID_BC405955,
        &NODE_ID_58410680,
        &TARGET_WORKSPACE_ID_BAF01B06,
        &TRANSFER_MODE_9C376FCE,
    ],
    body: Body::Form,
    ..USUAL
};

pub(super) static UPDATE: Operation = Operation {
    name: "storage.update",
    summary: "Rename a node, replace its content or set its texts.",
    method: Method::Post,
    path: "/{context}/{context_id}/storage/{node_id}/update/",
    resend: Resend {
        idempotent: true,
        unless: &["from", "if_version_id"],
        key: None,
    },
    params: &[
        &CONTEXT_67F57C94,
        &CONTEXT_ID_BC405955,
        &NODE_ID_58410680,
        &OUTPUT_6F73633B,
        &NAME_906BB110,
        &FROM_C2140C1E,
        &METADATA_TITLE_1D54ACC4,
        &METADATA_SHORT_7443D676,
        &IF_VERSION_ID_3F81E8D7,
    ],
    body: Body::Form,
    rules: &[
        Rule::MinFields(1),
        Rule::AtLeastOne(&["name", "from", "metadata_title", "metadata_short"]),
    ],
    reply: Reply {
        result: "node",
        ..USUAL_REPLY
    },
    refusals: &[
        Refusal {
            http: 409,
            code: 0,
            class: 1660,
            retry: None,
        },
        Refusal {
            http: 0,
            code: 207092,
            class: 0,
            retry: None,
        },
    ],
    ..USUAL
};
