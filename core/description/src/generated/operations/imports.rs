// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `imports`.

use super::shared::*;
use crate::table::*;

pub(super) static CANCEL_JOB: Operation = Operation {
    name: "imports.cancel_job",
    summary: "Cancel a run.",
    method: Method::Post,
    path: "/cloudsync/details/{source_id}/jobs/{job_id}/cancel/",
    params: &[&SOURCE_ID_D2E20D72, &JOB_ID_E374DD72],
    body: Body::Json,
    ..USUAL
};

pub(super) static CANCEL_WRITEBACK: Operation = Operation {
    name: "imports.cancel_writeback",
    summary: "Cancel a write-back that waits.",
    method: Method::Post,
    path: "/cloudsync/details/{source_id}/writebacks/{writeback_id}/cancel/",
    params: &[&SOURCE_ID_D2E20D72, &WRITEBACK_ID_2467352D],
    body: Body::Json,
    destructive: true,
    ..USUAL
};

pub(super) static CREATE_SOURCE: Operation = Operation {
    name: "imports.create_source",
    summary: "Mirror a provider's folder into the workspace.",
    method: Method::Post,
    path: "/cloudsync/workspace/{workspace_id}/sources/create/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &WORKSPACE_ID_39AC5FD5,
        &PROVIDER_IDENTITY_ID_88A0E9CE,
        &REMOTE_PATH_407B8ACC,
        &REMOTE_NAME_3E32BDEC,
        &SYNC_INTERVAL_78F82505,
        &ACCESS_MODE_CBBFFCF6,
        &DRIVE_ID_52DD3D96,
        &DESTINATION_NODE_ID_2635DAF1,
    ],
    body: Body::Json,
    reply: Reply {
        own_status: true,
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static DELETE_SOURCE: Operation = Operation {
    name: "imports.delete_source",
    summary: "Delete a mirrored folder's source.",
    method: Method::Post,
    path: "/cloudsync/details/{source_id}/delete/",
    params: &[&SOURCE_ID_D2E20D72],
    body: Body::Json,
    destructive: true,
    ..USUAL
};

pub(super) static DISCONNECT_SOURCE: Operation = Operation {
    name: "imports.disconnect_source",
    summary: "Stop mirroring for good, keeping or trashing the files.",
    method: Method::Post,
    path: "/cloudsync/details/{source_id}/disconnect/",
    params: &[&SOURCE_ID_D2E20D72, &ACTION_6B7BB106],
    body: Body::Json,
    destructive: true,
    ..USUAL
};

pub(super) static DISCOVER_SOURCES: Operation = Operation {
    name: "imports.discover_sources",
    summary: "Look for folders in a provider account.",
    method: Method::Post,
    path: "/cloudsync/workspace/{workspace_id}/sources/discover/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &WORKSPACE_ID_39AC5FD5,
        &PROVIDER_IDENTITY_ID_88A0E9CE,
        &DRIVE_ID_52DD3D96,
        &REMOTE_PATH_55906FD4,
    ],
    body: Body::Json,
    ..USUAL
};

pub(super) static GET_IDENTITY: Operation = Operation {
    name: "imports.get_identity",
    summary: "Read a provider identity.",
    path: "/cloudsync/workspace/{workspace_id}/identities/{identity_id}/",
    params: &[&WORKSPACE_ID_39AC5FD5, &IDENTITY_ID_BD70F5FC],
    reply: Reply {
        own_status: true,
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static GET_JOB: Operation = Operation {
    name: "imports.get_job",
    summary: "Read one run, or a discovery with source_id discovery.",
    path: "/cloudsync/details/{source_id}/jobs/{job_id}/",
    params: &[&SOURCE_ID_F98C8B5A, &JOB_ID_E374DD72],
    ..USUAL
};

pub(super) static GET_SOURCE: Operation = Operation {
    name: "imports.get_source",
    summary: "Read a mirrored folder.",
    path: "/cloudsync/details/{source_id}/",
    params: &[&SOURCE_ID_D2E20D72],
    reply: Reply {
        own_status: true,
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static GET_WRITEBACK: Operation = Operation {
    name: "imports.get_writeback",
    summary: "Read one write-back.",
    path: "/cloudsync/details/{source_id}/writebacks/{writeback_id}/",
    params: &[&SOURCE_ID_D2E20D72, &WRITEBACK_ID_2467352D],
    reply: Reply {
        own_status: true,
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static LIST_DRIVES: Operation = Operation {
    name: "imports.list_drives",
    summary: "List the libraries an identity can reach.",
    path: "/cloudsync/workspace/{workspace_id}/identities/{identity_id}/drives/",
    params: &[
        &WORKSPACE_ID_39AC5FD5,
        &IDENTITY_ID_BD70F5FC,
        &SITE_PATH_631D8FB3,
        &LIMIT_F6A576BA,
        &OFFSET_407A3F16,
    ],
    page: Some(&Page {
        style: PageStyle::Offset,
        items: Some("drives"),
        cursor: "offset",
        next: "",
        more: "pagination.has_more",
        from_item: None,
        until_empty: false,
    }),
    ..USUAL
};

pub(super) static LIST_IDENTITIES: Operation = Operation {
    name: "imports.list_identities",
    summary: "List the connected provider accounts.",
    path: "/cloudsync/workspace/{workspace_id}/identities/",
    params: &[&WORKSPACE_ID_39AC5FD5, &LIMIT_F6A576BA, &OFFSET_407A3F16],
    page: Some(&Page {
        style: PageStyle::Offset,
        items: None,
        cursor: "offset",
        next: "",
        more: "pagination.has_more",
        from_item: None,
        until_empty: false,
    }),
    ..USUAL
};

pub(super) static LIST_JOBS: Operation = Operation {
    name: "imports.list_jobs",
    summary: "List the runs of a source.",
    path: "/cloudsync/details/{source_id}/jobs/",
    params: &[&SOURCE_ID_D2E20D72, &LIMIT_F6A576BA, &OFFSET_407A3F16],
    page: Some(&Page {
        style: PageStyle::Offset,
        items: None,
        cursor: "offset",
        next: "",
        more: "pagination.has_more",
        from_item: None,
        until_empty: false,
    }),
    ..USUAL
};

pub(super) static LIST_PROVIDERS: Operation = Operation {
    name: "imports.list_providers",
    summary: "List the storage providers that can be connected.",
    path: "/cloudsync/workspace/{workspace_id}/providers/",
    params: &[&WORKSPACE_ID_39AC5FD5],
    ..USUAL
};

pub(super) static LIST_SOURCES: Operation = Operation {
    name: "imports.list_sources",
    summary: "List the mirrored folders of a workspace.",
    path: "/cloudsync/workspace/{workspace_id}/sources/",
    params: &[
        &WORKSPACE_ID_39AC5FD5,
        &STATUS_565F2D3E,
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
    ..USUAL
};

pub(super) static LIST_WRITEBACKS: Operation = Operation {
    name: "imports.list_writebacks",
    summary: "List local changes on their way to the provider.",
    path: "/cloudsync/details/{source_id}/writebacks/",
    params: &[
        &SOURCE_ID_4F975872,
        &STATUS_565F2D3E,
        &LIMIT_0D726F87,
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
    ..USUAL
};

pub(super) static PROVISION_IDENTITY: Operation = Operation {
    name: "imports.provision_identity",
    summary: "Start connecting the caller's account at a provider.",
    method: Method::Post,
    path: "/cloudsync/workspace/{workspace_id}/identities/provision/",
    params: &[
        &WORKSPACE_ID_39AC5FD5,
        &PROVIDER_0E8DA077,
        &ACCOUNT_TYPE_8EDBCE7A,
    ],
    body: Body::Json,
    wait: Some(&Wait {
        poll: "imports.get_identity",
        with: &[
            ("workspace_id", "$workspace_id"),
            ("identity_id", "identity.id"),
        ],
        field: "status",
        until: &["active"],
        fail: &["error"],
    }),
    needs: &["cloud_import"],
    ..USUAL
};

pub(super) static PUSH_WRITEBACK: Operation = Operation {
    name: "imports.push_writeback",
    summary: "Queue the upload of one imported file to the provider.",
    method: Method::Post,
    path: "/cloudsync/details/{source_id}/writebacks/push/{node_id}/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[&SOURCE_ID_D2E20D72, &NODE_ID_58410680],
    body: Body::Json,
    ..USUAL
};

pub(super) static REFRESH_DRIVES: Operation = Operation {
    name: "imports.refresh_drives",
    summary: "Read the libraries of an identity anew from the provider.",
    method: Method::Post,
    path: "/cloudsync/workspace/{workspace_id}/identities/{identity_id}/drives/refresh/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &WORKSPACE_ID_39AC5FD5,
        &IDENTITY_ID_BD70F5FC,
        &SITE_PATH_B4417957,
    ],
    body: Body::Json,
    wait: Some(&Wait {
        poll: "imports.list_drives",
        with: &[
            ("workspace_id", "$workspace_id"),
            ("identity_id", "$identity_id"),
        ],
        field: "drives_state",
        until: &["ready", "empty"],
        fail: &["requires_site_path", "permission_denied", "failed"],
    }),
    ..USUAL
};

pub(super) static REFRESH_SOURCE: Operation = Operation {
    name: "imports.refresh_source",
    summary: "Queue a sync now.",
    method: Method::Post,
    path: "/cloudsync/details/{source_id}/refresh/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[&SOURCE_ID_D2E20D72],
    body: Body::Json,
    ..USUAL
};

pub(super) static RESOLVE_WRITEBACK: Operation = Operation {
    name: "imports.resolve_writeback",
    summary: "Decide a write-back that is in conflict.",
    method: Method::Post,
    path: "/cloudsync/details/{source_id}/writebacks/{writeback_id}/resolve/",
    params: &[
        &SOURCE_ID_D2E20D72,
        &WRITEBACK_ID_2467352D,
        &RESOLUTION_3AD1CD03,
    ],
    body: Body::Json,
    destructive: true,
    ..USUAL
};

pub(super) static RETRY_WRITEBACK: Operation = Operation {
    name: "imports.retry_writeback",
    summary: "Queue a failed write-back again.",
    method: Method::Post,
    path: "/cloudsync/details/{source_id}/writebacks/{writeback_id}/retry/",
    params: &[&SOURCE_ID_D2E20D72, &WRITEBACK_ID_2467352D],
    body: Body::Json,
    ..USUAL
};

pub(super) static REVOKE_IDENTITY: Operation = Operation {
    name: "imports.revoke_identity",
    summary: "Disconnect a provider account.",
    method: Method::Post,
    path: "/cloudsync/workspace/{workspace_id}/identities/{identity_id}/revoke/",
    params: &[&WORKSPACE_ID_39AC5FD5, &IDENTITY_ID_BD70F5FC],
    body: Body::Json,
    wait: Some(&Wait {
        poll: "imports.get_identity",
        with: &[
            ("workspace_id", "$workspace_id"),
            ("identity_id", "$identity_id"),
        ],
        field: "status",
        until: &["revoked"],
        fail: &["error"],
    }),
    destructive: true,
    ..USUAL
};

pub(super) static UPDATE_SOURCE: Operation = Operation {
    name: "imports.update_source",
    summary: "Change, pause or resume a mirrored folder.",
    method: Method::Post,
    path: "/cloudsync/details/{source_id}/update/",
    params: &[
        &SOURCE_ID_D2E20D72,
        &SYNC_INTERVAL_78F82505,
        &REMOTE_NAME_3E32BDEC,
        &ACCESS_MODE_CBBFFCF6,
        &ACTION_ABC4F780,
    ],
    body: Body::Json,
    rules: &[Rule::MinFields(1)],
    reply: Reply {
        own_status: true,
        ..USUAL_REPLY
    },
    ..USUAL
};
