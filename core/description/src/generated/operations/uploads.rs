// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `uploads`.

use super::shared::*;
use crate::table::*;

pub(super) static COMPLETE: Operation = Operation {
    name: "uploads.complete",
    summary: "Have the chunks assembled.",
    method: Method::Post,
    path: "/upload/{upload_id}/complete/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[&UPLOAD_ID_BEE688CF, &LINK_PASSWORD_58759656],
    body: Body::Form,
    wait: Some(&Wait {
        poll: "uploads.get",
        with: &[("upload_id", "$upload_id")],
        field: "session.status",
        until: &["complete", "stored"],
        fail: &["assembly_failed", "store_failed"],
    }),
    refusals: &[
        Refusal {
            http: 0,
            code: 10522,
            class: 0,
            retry: Some(false),
        },
        Refusal {
            http: 406,
            code: 10778,
            class: 0,
            retry: Some(false),
        },
    ],
    ..USUAL
};

pub(super) static CREATE_SESSION: Operation = Operation {
    name: "uploads.create_session",
    summary: "Open a session for chunks.",
    method: Method::Post,
    path: "/upload/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &LINK_PASSWORD_58759656,
        &NAME_4365170D,
        &SIZE_28D44ED7,
        &ACTION_FAF143DE,
        &INSTANCE_ID_FA0C93F1,
        &PROFILE_TYPE_55695CA1,
        &FOLDER_ID_A1FDE8CB,
        &FILE_ID_A0497D5D,
        &ORG_4FC70E11,
        &RELATIVE_PATH_B97369C4,
        &CREATOR_BE3D999B,
        &HASH_62424D4E,
        &HASH_ALGO_CD81F43A,
        &IF_VERSION_ID_3F81E8D7,
    ],
    body: Body::Form,
    rules: &[
        Rule::Requires("instance_id", &["action"]),
        Rule::Requires("file_id", &["action"]),
    ],
    refusals: &[
        Refusal {
            http: 406,
            code: 10778,
            class: 0,
            retry: Some(false),
        },
        Refusal {
            http: 400,
            code: 0,
            class: 1605,
            retry: None,
        },
        Refusal {
            http: 400,
            code: 196420,
            class: 0,
            retry: Some(false),
        },
        Refusal {
            http: 406,
            code: 206604,
            class: 0,
            retry: Some(false),
        },
    ],
    ..USUAL
};

pub(super) static CREATE_STREAM: Operation = Operation {
    name: "uploads.create_stream",
    summary: "Open a session for one streamed body.",
    method: Method::Post,
    path: "/upload/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &LINK_PASSWORD_58759656,
        &NAME_4365170D,
        &ACTION_FAF143DE,
        &INSTANCE_ID_FA0C93F1,
        &PROFILE_TYPE_55695CA1,
        &FOLDER_ID_A1FDE8CB,
        &FILE_ID_A0497D5D,
        &ORG_4FC70E11,
        &RELATIVE_PATH_B97369C4,
        &CREATOR_BE3D999B,
        &MAX_SIZE_B384BEDC,
        &IF_VERSION_ID_3F81E8D7,
    ],
    body: Body::Form,
    fixed: &[Fixed {
        place: Place::Body,
        wire: "stream",
        value: "true",
    }],
    rules: &[
        Rule::Requires("instance_id", &["action"]),
        Rule::Requires("file_id", &["action"]),
    ],
    refusals: &[
        Refusal {
            http: 406,
            code: 10778,
            class: 0,
            retry: Some(false),
        },
        Refusal {
            http: 400,
            code: 0,
            class: 1605,
            retry: None,
        },
        Refusal {
            http: 400,
            code: 196420,
            class: 0,
            retry: Some(false),
        },
        Refusal {
            http: 406,
            code: 206604,
            class: 0,
            retry: Some(false),
        },
    ],
    ..USUAL
};

pub(super) static DELETE: Operation = Operation {
    name: "uploads.delete",
    summary: "Cancel a session, or clear away a finished one.",
    method: Method::Delete,
    path: "/upload/{upload_id}/",
    params: &[&UPLOAD_ID_BEE688CF],
    destructive: true,
    refusals: &[
        Refusal {
            http: 0,
            code: 10507,
            class: 0,
            retry: Some(false),
        },
        Refusal {
            http: 0,
            code: 10508,
            class: 0,
            retry: Some(false),
        },
    ],
    ..USUAL
};

pub(super) static DELETE_ALL: Operation = Operation {
    name: "uploads.delete_all",
    summary: "Cancel and delete every session of the caller.",
    method: Method::Delete,
    path: "/upload/",
    destructive: true,
    ..USUAL
};

pub(super) static DELETE_CHUNK: Operation = Operation {
    name: "uploads.delete_chunk",
    summary: "Drop one chunk so it can be sent anew.",
    method: Method::Delete,
    path: "/upload/{upload_id}/chunk/",
    params: &[&UPLOAD_ID_BEE688CF, &ORDER_560E9027],
    destructive: true,
    ..USUAL
};

pub(super) static GET: Operation = Operation {
    name: "uploads.get",
    summary: "Read a session; with wait, hold until its status changes.",
    path: "/upload/{upload_id}/details/",
    params: &[&UPLOAD_ID_BEE688CF, &WAIT_7BFA5E22, &LINK_PASSWORD_58759656],
    reply: Reply {
        result: "session",
        ..USUAL_REPLY
    },
    poll: Some(&LongPoll {
        param: "wait",
        max: 590,
    }),
    redirects: Redirects::Never,
    ..USUAL
};

pub(super) static GET_BATCH: Operation = Operation {
    name: "uploads.get_batch",
    summary: "Read the reply of a batch upload again.",
    path: "/upload/batch/{batch_id}/",
    params: &[&BATCH_ID_3FA1C55E],
    ..USUAL
};

pub(super) static GET_EXTENSION_LIMITS: Operation = Operation {
    name: "uploads.get_extension_limits",
    summary: "Read the file extensions a plan refuses.",
    path: "/upload/limits/extensions/",
    params: &[&PLAN_8E924E52],
    ..USUAL
};

pub(super) static GET_LIMITS: Operation = Operation {
    name: "uploads.get_limits",
    summary: "Read the size and chunk limits that hold for an upload.",
    path: "/upload/limits/",
    params: &[
        &ACTION_FC992A8B,
        &ORG_ABB8962C,
        &INSTANCE_ID_F8AEF5AB,
        &FOLDER_ID_C8EA90A7,
        &FILE_ID_BC806785,
    ],
    reply: Reply {
        result: "limits",
        result_assumed: true,
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static LIST: Operation = Operation {
    name: "uploads.list",
    summary: "List the caller's open sessions.",
    path: "/upload/details/",
    ..USUAL
};

pub(super) static LIST_CHUNKS: Operation = Operation {
    name: "uploads.list_chunks",
    summary: "Tell which chunks of a session have arrived.",
    path: "/upload/{upload_id}/chunk/",
    params: &[&UPLOAD_ID_BEE688CF],
    ..USUAL
};

pub(super) static LIST_HASH_ALGORITHMS: Operation = Operation {
    name: "uploads.list_hash_algorithms",
    summary: "List the hash algorithms uploads may use.",
    path: "/upload/algos/",
    reply: Reply {
        result: "algos",
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static SEND_BATCH: Operation = Operation {
    name: "uploads.send_batch",
    summary: "Upload up to 200 small files to one place in one call.",
    method: Method::Post,
    path: "/upload/batch/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &INSTANCE_ID_7675CA91,
        &FOLDER_ID_A1FDE8CB,
        &CREATOR_BE3D999B,
        &MANIFEST_CC59BAA7,
        &FILES_1DCF631A,
    ],
    body: Body::Multipart,
    refusals: &[
        Refusal {
            http: 401,
            code: 10011,
            class: 0,
            retry: None,
        },
        Refusal {
            http: 429,
            code: 0,
            class: 1671,
            retry: None,
        },
        Refusal {
            http: 403,
            code: 0,
            class: 1685,
            retry: None,
        },
        Refusal {
            http: 0,
            code: 146871,
            class: 0,
            retry: Some(false),
        },
    ],
    ..USUAL
};

pub(super) static SEND_CHUNK: Operation = Operation {
    name: "uploads.send_chunk",
    summary: "Send one chunk of a session.",
    method: Method::Post,
    path: "/upload/{upload_id}/chunk/",
    params: &[
        &UPLOAD_ID_BEE688CF,
        &ORDER_560E9027,
        &SIZE_32AF0D54,
        &HASH_ALGO_90D43050,
        &HASH_8B8932FB,
        &FILE_CRC32C_537887D3,
        &LINK_PASSWORD_58759656,
        &CHUNK_940DFBAF,
    ],
    body: Body::Multipart,
    refusals: &[
        Refusal {
            http: 406,
            code: 10778,
            class: 0,
            retry: Some(false),
        },
        Refusal {
            http: 409,
            code: 10779,
            class: 0,
            retry: Some(false),
        },
    ],
    ..USUAL
};

pub(super) static SEND_STREAM: Operation = Operation {
    name: "uploads.send_stream",
    summary: "Send the whole body of a stream session.",
    method: Method::Post,
    path: "/upload/{upload_id}/stream/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &UPLOAD_ID_BEE688CF,
        &HASH_8B8932FB,
        &HASH_ALGO_90D43050,
        &BODY_A6C96D3F,
    ],
    body: Body::Bytes("application/octet-stream"),
    reply: Reply {
        statuses: &[200, 201],
        ..USUAL_REPLY
    },
    wait: Some(&Wait {
        poll: "uploads.get",
        with: &[("upload_id", "$upload_id")],
        field: "session.status",
        until: &["complete", "stored"],
        fail: &["assembly_failed", "store_failed"],
    }),
    refusals: &[Refusal {
        http: 406,
        code: 10778,
        class: 0,
        retry: Some(false),
    }],
    ..USUAL
};

pub(super) static UPLOAD_SMALL: Operation = Operation {
    name: "uploads.upload_small",
    summary: "Upload a file of up to 4 MiB in one call.",
    method: Method::Post,
    path: "/upload/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &LINK_PASSWORD_58759656,
        &NAME_4365170D,
        &SIZE_28D44ED7,
        &ACTION_BDF3E90B,
        &INSTANCE_ID_FA0C93F1,
        &PROFILE_TYPE_55695CA1,
        &FOLDER_ID_A1FDE8CB,
        &FILE_ID_A0497D5D,
        &ORG_4FC70E11,
        &RELATIVE_PATH_B97369C4,
        &CREATOR_BE3D999B,
        &HASH_62424D4E,
        &HASH_ALGO_CD81F43A,
        &IF_VERSION_ID_3F81E8D7,
        &CHUNK_940DFBAF,
    ],
    body: Body::Multipart,
    rules: &[
        Rule::Requires("instance_id", &["action"]),
        Rule::Requires("file_id", &["action"]),
    ],
    wait: Some(&Wait {
        poll: "uploads.get",
        with: &[("upload_id", "id")],
        field: "session.status",
        until: &["complete", "stored"],
        fail: &["assembly_failed", "store_failed"],
    }),
    refusals: &[
        Refusal {
            http: 406,
            code: 10778,
            class: 0,
            retry: Some(false),
        },
        Refusal {
            http: 400,
            code: 0,
            class: 1605,
            retry: None,
        },
        Refusal {
            http: 400,
            code: 196420,
            class: 0,
            retry: Some(false),
        },
        Refusal {
            http: 406,
            code: 206604,
            class: 0,
            retry: Some(false),
        },
    ],
    ..USUAL
};

pub(super) static WRITE_BACK: Operation = Operation {
    name: "uploads.write_back",
    summary: "Open a session that replaces the file behind a File Share.",
    method: Method::Post,
    path: "/upload/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &LINK_PASSWORD_58759656,
        &NAME_4365170D,
        &SIZE_28D44ED7,
        &INSTANCE_ID_7675CA91,
        &FILE_ID_8754B9D1,
        &CREATOR_BE3D999B,
        &HASH_62424D4E,
        &HASH_ALGO_CD81F43A,
        &IF_VERSION_ID_3F81E8D7,
    ],
    body: Body::Form,
    fixed: &[Fixed {
        place: Place::Body,
        wire: "action",
        value: "update",
    }],
    refusals: &[
        Refusal {
            http: 406,
            code: 10778,
            class: 0,
            retry: Some(false),
        },
        Refusal {
            http: 400,
            code: 0,
            class: 1605,
            retry: None,
        },
        Refusal {
            http: 400,
            code: 196420,
            class: 0,
            retry: Some(false),
        },
        Refusal {
            http: 406,
            code: 206604,
            class: 0,
            retry: Some(false),
        },
    ],
    ..USUAL
};

pub(super) static WRITE_BACK_SMALL: Operation = Operation {
    name: "uploads.write_back_small",
    summary: "Replace the file behind a File Share in one call.",
    method: Method::Post,
    path: "/upload/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &LINK_PASSWORD_58759656,
        &NAME_4365170D,
        &SIZE_28D44ED7,
        &INSTANCE_ID_7675CA91,
        &FILE_ID_8754B9D1,
        &CREATOR_BE3D999B,
        &HASH_62424D4E,
        &HASH_ALGO_CD81F43A,
        &IF_VERSION_ID_3F81E8D7,
        &CHUNK_940DFBAF,
    ],
    body: Body::Multipart,
    fixed: &[Fixed {
        place: Place::Body,
        wire: "action",
        value: "update",
    }],
    wait: Some(&Wait {
        poll: "uploads.get",
        with: &[("upload_id", "id")],
        field: "session.status",
        until: &["complete", "stored"],
        fail: &["assembly_failed", "store_failed"],
    }),
    refusals: &[
        Refusal {
            http: 406,
            code: 10778,
            class: 0,
            retry: Some(false),
        },
        Refusal {
            http: 400,
            code: 0,
            class: 1605,
            retry: None,
        },
        Refusal {
            http: 400,
            code: 196420,
            class: 0,
            retry: Some(false),
        },
        Refusal {
            http: 406,
            code: 206604,
            class: 0,
            retry: Some(false),
        },
    ],
    ..USUAL
};
