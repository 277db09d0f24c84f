// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `metadata`.

use super::shared::*;
use crate::table::*;

pub(super) static ADD_TEMPLATE_NODES: Operation = Operation {
    name: "metadata.add_template_nodes",
    summary: "Map files to a template.",
    method: Method::Post,
    path: "/workspace/{workspace_id}/metadata/templates/{template_id}/nodes/add/",
    status: Status::Sunset(Some("2026-08")),
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &WORKSPACE_ID_39AC5FD5,
        &TEMPLATE_ID_C0D960DF,
        &NODE_IDS_1660E3D8,
    ],
    body: Body::Form,
    needs: &["metadata"],
    ..USUAL
};

pub(super) static ASSIGN_TEMPLATE: Operation = Operation {
    name: "metadata.assign_template",
    summary: "Assign the one template of a workspace.",
    method: Method::Post,
    path: "/workspace/{workspace_id}/metadata/template/assign/",
    status: Status::Sunset(Some("2026-08")),
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &WORKSPACE_ID_39AC5FD5,
        &TEMPLATE_ID_04F5E68D,
        &NODE_ID_975D6975,
    ],
    body: Body::Form,
    needs: &["metadata"],
    ..USUAL
};

pub(super) static AUTO_MATCH: Operation = Operation {
    name: "metadata.auto_match",
    summary: "Let AI map files to a template.",
    method: Method::Post,
    path: "/workspace/{workspace_id}/metadata/templates/{template_id}/auto-match/",
    status: Status::Sunset(Some("2026-08")),
    params: &[
        &WORKSPACE_ID_39AC5FD5,
        &TEMPLATE_ID_C0D960DF,
        &BATCH_SIZE_F0E43AF9,
    ],
    body: Body::Form,
    reply: Reply {
        own_status: true,
        ..USUAL_REPLY
    },
    needs: &["metadata"],
    ..USUAL
};

pub(super) static COMPOUND_SEARCH: Operation = Operation {
    name: "metadata.compound_search",
    summary: "Search file contents among files chosen by metadata.",
    method: Method::Post,
    path: "/workspace/{workspace_id}/metadata/compound-search/",
    params: &[
        &WORKSPACE_ID_39AC5FD5,
        &FILTERS_28587978,
        &CONTENT_QUERY_9ADCECA7,
        &LIMIT_9DD3F245,
    ],
    body: Body::Form,
    needs: &["metadata", "content_ai"],
    refusals: &[
        Refusal {
            http: 406,
            code: 119701,
            class: 0,
            retry: Some(false),
        },
        Refusal {
            http: 406,
            code: 179646,
            class: 0,
            retry: Some(false),
        },
    ],
    ..USUAL
};

pub(super) static COPY_TEMPLATE: Operation = Operation {
    name: "metadata.copy_template",
    summary: "Copy a template, with changes.",
    method: Method::Post,
    path: "/workspace/{workspace_id}/metadata/templates/{template_id}/update/create/",
    status: Status::Sunset(Some("2026-08")),
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &WORKSPACE_ID_39AC5FD5,
        &TEMPLATE_ID_C0D960DF,
        &NAME_906BB110,
        &DESCRIPTION_4E0CABA6,
        &CATEGORY_DF4EFCE3,
        &FIELDS_7CF6DC8F,
    ],
    body: Body::Form,
    reply: Reply {
        result: "template",
        ..USUAL_REPLY
    },
    needs: &["metadata"],
    ..USUAL
};

pub(super) static CREATE_FILTER: Operation = Operation {
    name: "metadata.create_filter",
    summary: "Save a metadata filter for the workspace.",
    method: Method::Post,
    path: "/workspace/{workspace_id}/metadata/filters/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &WORKSPACE_ID_39AC5FD5,
        &NAME_385B3692,
        &DESCRIPTION_AFCDBF2D,
        &PREDICATE_41C3E237,
        &PROJECTION_87B68D79,
        &TEMPLATE_ID_D43E4B5E,
    ],
    body: Body::Json,
    reply: Reply {
        result: "filter",
        ..USUAL_REPLY
    },
    needs: &["metadata"],
    refusals: &[Refusal {
        http: 409,
        code: 0,
        class: 1660,
        retry: Some(false),
    }],
    ..USUAL
};

pub(super) static CREATE_TEMPLATE: Operation = Operation {
    name: "metadata.create_template",
    summary: "Create a metadata template.",
    method: Method::Post,
    path: "/workspace/{workspace_id}/metadata/templates/",
    status: Status::Sunset(Some("2026-08")),
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &WORKSPACE_ID_39AC5FD5,
        &NAME_4365170D,
        &DESCRIPTION_F3A2C242,
        &CATEGORY_402A8C81,
        &FIELDS_D59A41E4,
    ],
    body: Body::Form,
    reply: Reply {
        result: "template",
        ..USUAL_REPLY
    },
    needs: &["metadata"],
    ..USUAL
};

pub(super) static DECLARE_FIELD: Operation = Operation {
    name: "metadata.declare_field",
    summary: "Declare a field.",
    method: Method::Post,
    path: "/workspace/{workspace_id}/metadata/fields/",
    params: &[
        &WORKSPACE_ID_39AC5FD5,
        &NAME_E9101B7C,
        &DECLARED_TYPE_AA1D9721,
    ],
    body: Body::Form,
    needs: &["metadata"],
    ..USUAL
};

pub(super) static DELETE_FILTER: Operation = Operation {
    name: "metadata.delete_filter",
    summary: "Delete a saved filter.",
    method: Method::Delete,
    path: "/workspace/{workspace_id}/metadata/filters/{filter_id}/",
    params: &[&WORKSPACE_ID_39AC5FD5, &FILTER_ID_F02661DC],
    destructive: true,
    needs: &["metadata"],
    ..USUAL
};

pub(super) static DELETE_NODE_VIEW: Operation = Operation {
    name: "metadata.delete_node_view",
    summary: "Delete a view of a folder (older form).",
    method: Method::Delete,
    path: "/workspace/{workspace_id}/storage/{node_id}/metadata/view/",
    status: Status::Sunset(Some("2026-04")),
    replaced_by: &["metadata.save_view"],
    params: &[&WORKSPACE_ID_39AC5FD5, &NODE_ID_F132F57A],
    destructive: true,
    needs: &["metadata"],
    ..USUAL
};

pub(super) static DELETE_TEMPLATE: Operation = Operation {
    name: "metadata.delete_template",
    summary: "Delete a template.",
    method: Method::Delete,
    path: "/workspace/{workspace_id}/metadata/templates/{template_id}/",
    status: Status::Sunset(Some("2026-08")),
    params: &[&WORKSPACE_ID_39AC5FD5, &TEMPLATE_ID_C0D960DF],
    destructive: true,
    needs: &["metadata"],
    ..USUAL
};

pub(super) static DELETE_TEMPLATE_BY_BODY: Operation = Operation {
    name: "metadata.delete_template_by_body",
    summary: "Delete a metadata template (older form).",
    method: Method::Delete,
    path: "/workspace/{workspace_id}/metadata/templates/",
    status: Status::Sunset(Some("2026-08")),
    params: &[&WORKSPACE_ID_39AC5FD5, &TEMPLATE_ID_E88D342C],
    destructive: true,
    needs: &["metadata"],
    ..USUAL
};

pub(super) static DELETE_VALUES: Operation = Operation {
    name: "metadata.delete_values",
    summary: "Delete a file's metadata values.",
    method: Method::Delete,
    path: "/workspace/{workspace_id}/storage/{node_id}/metadata/",
    params: &[&WORKSPACE_ID_39AC5FD5, &NODE_ID_F132F57A, &KEYS_09649554],
    destructive: true,
    needs: &["metadata"],
    ..USUAL
};

pub(super) static DELETE_VIEW: Operation = Operation {
    name: "metadata.delete_view",
    summary: "Delete the caller's saved view of a template.",
    method: Method::Delete,
    path: "/workspace/{workspace_id}/metadata/view/",
    status: Status::Sunset(Some("2026-08")),
    replaced_by: &["metadata.list_filters"],
    params: &[&WORKSPACE_ID_39AC5FD5, &TEMPLATE_ID_4B5AB861],
    destructive: true,
    needs: &["metadata"],
    ..USUAL
};

pub(super) static EXPORT_VIEW: Operation = Operation {
    name: "metadata.export_view",
    summary: "Write a saved view as a TSV file into the workspace.",
    method: Method::Post,
    path: "/workspace/{workspace_id}/metadata/view/{template_id}/export/",
    status: Status::Sunset(Some("2026-08")),
    replaced_by: &["metadata.list_filters"],
    params: &[
        &WORKSPACE_ID_39AC5FD5,
        &TEMPLATE_ID_C0D960DF,
        &PARENT_NODE_ID_D52564FA,
    ],
    body: Body::Form,
    reply: Reply {
        own_status: true,
        ..USUAL_REPLY
    },
    needs: &["metadata"],
    ..USUAL
};

pub(super) static EXTRACT: Operation = Operation {
    name: "metadata.extract",
    summary: "Queue AI extraction of a file's metadata.",
    method: Method::Post,
    path: "/workspace/{workspace_id}/storage/{node_id}/metadata/extract/",
    params: &[
        &WORKSPACE_ID_39AC5FD5,
        &NODE_ID_F132F57A,
        &FIELDS_ACAB7330,
        &TEMPLATE_ID_D43E4B5E,
    ],
    body: Body::Form,
    reply: Reply {
        own_status: true,
        statuses: &[200, 202],
        ..USUAL_REPLY
    },
    needs: &["metadata"],
    refusals: &[Refusal {
        http: 406,
        code: 179390,
        class: 0,
        retry: Some(false),
    }],
    ..USUAL
};

pub(super) static EXTRACT_FOLDER: Operation = Operation {
    name: "metadata.extract_folder",
    summary: "Queue AI extraction for every file under a folder.",
    method: Method::Post,
    path: "/workspace/{workspace_id}/storage/{node_id}/metadata/extract-all/",
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[&WORKSPACE_ID_39AC5FD5, &NODE_ID_F132F57A, &FIELDS_ACAB7330],
    body: Body::Form,
    reply: Reply {
        own_status: true,
        statuses: &[202],
        ..USUAL_REPLY
    },
    needs: &["metadata"],
    rate: Some(&Rate {
        per_minute: Some(2),
        per_hour: Some(10),
    }),
    ..USUAL
};

pub(super) static EXTRACT_TEMPLATE: Operation = Operation {
    name: "metadata.extract_template",
    summary: "Queue extraction for all files of a template.",
    method: Method::Post,
    path: "/workspace/{workspace_id}/metadata/templates/{template_id}/extract-all/",
    status: Status::Sunset(Some("2026-08")),
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &WORKSPACE_ID_39AC5FD5,
        &TEMPLATE_ID_C0D960DF,
        &FIELDS_ACAB7330,
        &FORCE_F25E3BEA,
    ],
    body: Body::Form,
    reply: Reply {
        own_status: true,
        ..USUAL_REPLY
    },
    needs: &["metadata"],
    rate: Some(&Rate {
        per_minute: Some(2),
        per_hour: Some(10),
    }),
    ..USUAL
};

pub(super) static GET_FACTS: Operation = Operation {
    name: "metadata.get_facts",
    summary: "Read every fact about a file.",
    path: "/workspace/{workspace_id}/storage/{node_id}/metadata/facts/",
    params: &[&WORKSPACE_ID_39AC5FD5, &NODE_ID_F132F57A, &OUTPUT_6F73633B],
    reply: Reply {
        result: "items",
        ..USUAL_REPLY
    },
    needs: &["metadata"],
    ..USUAL
};

pub(super) static GET_FILTER: Operation = Operation {
    name: "metadata.get_filter",
    summary: "Read a saved filter.",
    path: "/workspace/{workspace_id}/metadata/filters/{filter_id}/",
    params: &[
        &WORKSPACE_ID_39AC5FD5,
        &FILTER_ID_F02661DC,
        &OUTPUT_6F73633B,
    ],
    reply: Reply {
        result: "filter",
        ..USUAL_REPLY
    },
    needs: &["metadata"],
    ..USUAL
};

pub(super) static GET_NODE: Operation = Operation {
    name: "metadata.get_node",
    summary: "Read a file's metadata.",
    path: "/workspace/{workspace_id}/storage/{node_id}/metadata/details/",
    params: &[&WORKSPACE_ID_39AC5FD5, &NODE_ID_F132F57A, &OUTPUT_6F73633B],
    needs: &["metadata"],
    ..USUAL
};

pub(super) static GET_NODES: Operation = Operation {
    name: "metadata.get_nodes",
    summary: "Read the metadata of up to 25 files.",
    path: "/workspace/{workspace_id}/storage/{node_ids}/metadata/details/",
    params: &[&WORKSPACE_ID_39AC5FD5, &OUTPUT_6F73633B, &NODE_IDS_7FAA32B5],
    reply: Reply {
        result_on: &[404],
        statuses: &[200, 404],
        ..USUAL_REPLY
    },
    needs: &["metadata"],
    ..USUAL
};

pub(super) static GET_TEMPLATE: Operation = Operation {
    name: "metadata.get_template",
    summary: "Read a metadata template.",
    path: "/workspace/{workspace_id}/metadata/templates/{template_id}/details/",
    status: Status::Sunset(Some("2026-08")),
    params: &[
        &WORKSPACE_ID_39AC5FD5,
        &TEMPLATE_ID_C0D960DF,
        &OUTPUT_6F73633B,
    ],
    reply: Reply {
        result: "template",
        ..USUAL_REPLY
    },
    needs: &["metadata"],
    ..USUAL
};

pub(super) static GET_VIEW: Operation = Operation {
    name: "metadata.get_view",
    summary: "Read the caller's saved view of a template.",
    path: "/workspace/{workspace_id}/metadata/view/",
    status: Status::Sunset(Some("2026-08")),
    replaced_by: &["metadata.list_filters"],
    params: &[&WORKSPACE_ID_39AC5FD5, &TEMPLATE_ID_4B5AB861],
    needs: &["metadata"],
    ..USUAL
};

pub(super) static LIST_BY_TEMPLATE: Operation = Operation {
    name: "metadata.list_by_template",
    summary: "List the files with values of a template.",
    path: "/workspace/{workspace_id}/storage/{node_id}/metadata/list/{template_id}/",
    status: Status::Sunset(Some("2026-08")),
    replaced_by: &["metadata.list_filter_nodes"],
    params: &[
        &WORKSPACE_ID_39AC5FD5,
        &NODE_ID_F132F57A,
        &TEMPLATE_ID_C0D960DF,
        &FILTERS_7E4039EF,
        &ORDER_BY_C44F09FE,
        &ORDER_DESC_D49B8FD4,
        &OUTPUT_6F73633B,
    ],
    needs: &["metadata"],
    ..USUAL
};

pub(super) static LIST_ELIGIBLE: Operation = Operation {
    name: "metadata.list_eligible",
    summary: "List the files and notes metadata can be extracted from.",
    path: "/workspace/{workspace_id}/metadata/eligible/",
    params: &[
        &WORKSPACE_ID_39AC5FD5,
        &PAGE_SIZE_9FAF635C,
        &CURSOR_08B7B12B,
        &MIMETYPE_D75C5934,
        &EXTENSION_0539A352,
        &PARENT_ID_15B9578B,
        &CATEGORY_539F5878,
        &OUTPUT_6F73633B,
    ],
    page: Some(&Page {
        style: PageStyle::Keyset,
        items: Some("items"),
        cursor: "cursor",
        next: "cursor",
        more: "has_more",
        from_item: None,
        until_empty: false,
    }),
    needs: &["metadata"],
    ..USUAL
};

pub(super) static LIST_FIELDS: Operation = Operation {
    name: "metadata.list_fields",
    summary: "List the fields a workspace stores metadata under.",
    path: "/workspace/{workspace_id}/metadata/fields/",
    params: &[
        &WORKSPACE_ID_39AC5FD5,
        &FIELD_FD4EBDB5,
        &PAGE_SIZE_9FAF635C,
        &CURSOR_08B7B12B,
    ],
    page: Some(&Page {
        style: PageStyle::Keyset,
        items: Some("items"),
        cursor: "cursor",
        next: "cursor",
        more: "has_more",
        from_item: None,
        until_empty: false,
    }),
    needs: &["metadata"],
    ..USUAL
};

pub(super) static LIST_FILTER_NODES: Operation = Operation {
    name: "metadata.list_filter_nodes",
    summary: "List the files a saved filter matches.",
    path: "/workspace/{workspace_id}/metadata/filters/{filter_id}/nodes/",
    params: &[
        &WORKSPACE_ID_39AC5FD5,
        &FILTER_ID_F02661DC,
        &SORT_FIELD_E1ACA12D,
        &SORT_METADATA_FIELD_4CFA76B2,
        &SORT_DIR_2F89EF45,
        &OUTPUT_6F73633B,
    ],
    rules: &[Rule::AtMostOne(&["sort_field", "sort_metadata_field"])],
    needs: &["metadata"],
    ..USUAL
};

pub(super) static LIST_FILTERS: Operation = Operation {
    name: "metadata.list_filters",
    summary: "List the saved filters of a workspace.",
    path: "/workspace/{workspace_id}/metadata/filters/",
    params: &[
        &WORKSPACE_ID_39AC5FD5,
        &PAGE_SIZE_9FAF635C,
        &CURSOR_08B7B12B,
        &OUTPUT_6F73633B,
    ],
    page: Some(&Page {
        style: PageStyle::Keyset,
        items: Some("items"),
        cursor: "cursor",
        next: "cursor",
        more: "has_more",
        from_item: None,
        until_empty: false,
    }),
    needs: &["metadata"],
    ..USUAL
};

pub(super) static LIST_MERGE_CANDIDATES: Operation = Operation {
    name: "metadata.list_merge_candidates",
    summary: "List fields whose names differ in case or punctuation only.",
    path: "/workspace/{workspace_id}/metadata/fields/merge-candidates/",
    params: &[&WORKSPACE_ID_39AC5FD5, &OFFSET_407A3F16],
    page: Some(&Page {
        style: PageStyle::Offset,
        items: Some("items"),
        cursor: "offset",
        next: "next_offset",
        more: "pagination.has_more",
        from_item: None,
        until_empty: false,
    }),
    needs: &["metadata"],
    ..USUAL
};

pub(super) static LIST_NODE_VIEWS: Operation = Operation {
    name: "metadata.list_node_views",
    summary: "List the views of a folder (older form).",
    path: "/workspace/{workspace_id}/storage/{node_id}/metadata/views/",
    status: Status::Sunset(Some("2026-04")),
    replaced_by: &["metadata.save_view"],
    params: &[&WORKSPACE_ID_39AC5FD5, &NODE_ID_F132F57A],
    needs: &["metadata"],
    ..USUAL
};

pub(super) static LIST_TEMPLATE_ASSIGNMENTS: Operation = Operation {
    name: "metadata.list_template_assignments",
    summary: "List the template assignments of a workspace.",
    path: "/workspace/{workspace_id}/metadata/template/assignments/",
    status: Status::Sunset(Some("2026-08")),
    params: &[&WORKSPACE_ID_39AC5FD5],
    needs: &["metadata"],
    ..USUAL
};

pub(super) static LIST_TEMPLATE_CATEGORIES: Operation = Operation {
    name: "metadata.list_template_categories",
    summary: "List the categories of templates.",
    path: "/metadata/templates/categories/",
    status: Status::Sunset(Some("2026-08")),
    ..USUAL
};

pub(super) static LIST_TEMPLATE_NODES: Operation = Operation {
    name: "metadata.list_template_nodes",
    summary: "List the files mapped to a template.",
    path: "/workspace/{workspace_id}/metadata/templates/{template_id}/nodes/",
    status: Status::Sunset(Some("2026-08")),
    params: &[
        &WORKSPACE_ID_39AC5FD5,
        &TEMPLATE_ID_C0D960DF,
        &LIMIT_F6A576BA,
        &OFFSET_407A3F16,
        &SORT_FIELD_60A6E814,
        &SORT_DIR_2F89EF45,
        &FILTERS_EB231B64,
        &OUTPUT_6F73633B,
    ],
    page: Some(&Page {
        style: PageStyle::Offset,
        items: Some("items"),
        cursor: "offset",
        next: "",
        more: "has_more",
        from_item: None,
        until_empty: false,
    }),
    needs: &["metadata"],
    ..USUAL
};

pub(super) static LIST_TEMPLATES: Operation = Operation {
    name: "metadata.list_templates",
    summary: "List all metadata templates.",
    path: "/workspace/{workspace_id}/metadata/templates/list/",
    status: Status::Sunset(Some("2026-08")),
    params: &[&WORKSPACE_ID_39AC5FD5, &OUTPUT_6F73633B],
    reply: Reply {
        result: "items",
        ..USUAL_REPLY
    },
    needs: &["metadata"],
    ..USUAL
};

pub(super) static LIST_TEMPLATES_BY: Operation = Operation {
    name: "metadata.list_templates_by",
    summary: "List metadata templates of one kind.",
    path: "/workspace/{workspace_id}/metadata/templates/list/{filter}/",
    status: Status::Sunset(Some("2026-08")),
    params: &[&WORKSPACE_ID_39AC5FD5, &FILTER_6C056E24, &OUTPUT_6F73633B],
    reply: Reply {
        result: "items",
        ..USUAL_REPLY
    },
    needs: &["metadata"],
    ..USUAL
};

pub(super) static LIST_TEMPLATES_IN_USE: Operation = Operation {
    name: "metadata.list_templates_in_use",
    summary: "List the templates that have values, with counts.",
    path: "/workspace/{workspace_id}/storage/{node_id}/metadata/templates/",
    status: Status::Sunset(Some("2026-08")),
    params: &[&WORKSPACE_ID_39AC5FD5, &NODE_ID_F132F57A],
    needs: &["metadata"],
    ..USUAL
};

pub(super) static LIST_VERSIONS: Operation = Operation {
    name: "metadata.list_versions",
    summary: "List the history of a file's metadata.",
    path: "/workspace/{workspace_id}/storage/{node_id}/metadata/versions/",
    params: &[&WORKSPACE_ID_39AC5FD5, &NODE_ID_F132F57A],
    needs: &["metadata"],
    ..USUAL
};

pub(super) static LIST_VIEWS: Operation = Operation {
    name: "metadata.list_views",
    summary: "List the caller's saved views, newest first.",
    path: "/workspace/{workspace_id}/metadata/views/",
    status: Status::Sunset(Some("2026-08")),
    replaced_by: &["metadata.list_filters"],
    params: &[&WORKSPACE_ID_39AC5FD5],
    reply: Reply {
        result: "items",
        ..USUAL_REPLY
    },
    needs: &["metadata"],
    ..USUAL
};

pub(super) static MERGE_FIELDS: Operation = Operation {
    name: "metadata.merge_fields",
    summary: "Fold one field into another.",
    method: Method::Post,
    path: "/workspace/{workspace_id}/metadata/fields/merge/",
    params: &[
        &WORKSPACE_ID_39AC5FD5,
        &SOURCE_F07549D6,
        &TARGET_F5EB8AEB,
        &CONFIRM_98FC26CC,
    ],
    body: Body::Json,
    destructive: true,
    needs: &["metadata"],
    ..USUAL
};

pub(super) static PREVIEW_MATCH: Operation = Operation {
    name: "metadata.preview_match",
    summary: "Try which files a template idea would match.",
    method: Method::Post,
    path: "/workspace/{workspace_id}/metadata/templates/preview-match/",
    status: Status::Sunset(Some("2026-08")),
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &WORKSPACE_ID_39AC5FD5,
        &NAME_4365170D,
        &DESCRIPTION_8644E776,
    ],
    body: Body::Form,
    needs: &["metadata"],
    ..USUAL
};

pub(super) static REMOVE_TEMPLATE_NODES: Operation = Operation {
    name: "metadata.remove_template_nodes",
    summary: "Unmap files from a template.",
    method: Method::Post,
    path: "/workspace/{workspace_id}/metadata/templates/{template_id}/nodes/remove/",
    status: Status::Sunset(Some("2026-08")),
    params: &[
        &WORKSPACE_ID_39AC5FD5,
        &TEMPLATE_ID_C0D960DF,
        &NODE_IDS_1660E3D8,
    ],
    body: Body::Form,
    needs: &["metadata"],
    ..USUAL
};

pub(super) static RESOLVE_TEMPLATE: Operation = Operation {
    name: "metadata.resolve_template",
    summary: "Ask which template holds for a file.",
    path: "/workspace/{workspace_id}/metadata/template/resolve/{node_id}/",
    status: Status::Sunset(Some("2026-08")),
    params: &[&WORKSPACE_ID_39AC5FD5, &NODE_ID_F132F57A],
    needs: &["metadata"],
    ..USUAL
};

pub(super) static RESOLVE_TEMPLATE_VIEWS: Operation = Operation {
    name: "metadata.resolve_template_views",
    summary: "List the saved views of a template.",
    path: "/workspace/{workspace_id}/metadata/template/{template_id}/resolve/views/",
    status: Status::Sunset(Some("2026-08")),
    params: &[
        &WORKSPACE_ID_39AC5FD5,
        &TEMPLATE_ID_C0D960DF,
        &OUTPUT_6F73633B,
    ],
    needs: &["metadata"],
    ..USUAL
};

pub(super) static SAVE_NODE_VIEW: Operation = Operation {
    name: "metadata.save_node_view",
    summary: "Save a view of a folder (older form).",
    method: Method::Post,
    path: "/workspace/{workspace_id}/storage/{node_id}/metadata/view/",
    status: Status::Sunset(Some("2026-04")),
    replaced_by: &["metadata.save_view"],
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &WORKSPACE_ID_39AC5FD5,
        &NODE_ID_F132F57A,
        &NAME_835A3B7F,
        &TEMPLATE_ID_D43E4B5E,
        &FILTERS_31D7E624,
        &ORDER_BY_0A0505CF,
        &ORDER_DESC_34F1B048,
    ],
    body: Body::Json,
    needs: &["metadata"],
    ..USUAL
};

pub(super) static SAVE_VIEW: Operation = Operation {
    name: "metadata.save_view",
    summary: "Save the caller's view of a template.",
    method: Method::Post,
    path: "/workspace/{workspace_id}/metadata/view/",
    status: Status::Sunset(Some("2026-08")),
    replaced_by: &["metadata.list_filters"],
    params: &[
        &WORKSPACE_ID_39AC5FD5,
        &TEMPLATE_ID_04F5E68D,
        &CONFIG_61B5E139,
        &NAME_A621DA0A,
    ],
    body: Body::Form,
    needs: &["metadata"],
    ..USUAL
};

pub(super) static SEARCH: Operation = Operation {
    name: "metadata.search",
    summary: "Search metadata values by words.",
    path: "/workspace/{workspace_id}/metadata/search/",
    params: &[
        &WORKSPACE_ID_39AC5FD5,
        &Q_004A6BA3,
        &LIMIT_3A90B316,
        &OFFSET_407A3F16,
        &TEMPLATE_ID_E88D342C,
    ],
    page: Some(&Page {
        style: PageStyle::Offset,
        items: Some("results"),
        cursor: "offset",
        next: "",
        more: "pagination.has_more",
        from_item: None,
        until_empty: false,
    }),
    needs: &["metadata"],
    ..USUAL
};

pub(super) static SET_FACTS: Operation = Operation {
    name: "metadata.set_facts",
    summary: "Set facts about a file by hand.",
    method: Method::Post,
    path: "/workspace/{workspace_id}/storage/{node_id}/metadata/facts/",
    params: &[&WORKSPACE_ID_39AC5FD5, &NODE_ID_F132F57A, &FACTS_67F66591],
    body: Body::Json,
    reply: Reply {
        result: "items",
        ..USUAL_REPLY
    },
    needs: &["metadata"],
    ..USUAL
};

pub(super) static SET_TEMPLATE_SETTINGS: Operation = Operation {
    name: "metadata.set_template_settings",
    summary: "Enable a template or set its priority.",
    method: Method::Post,
    path: "/workspace/{workspace_id}/metadata/templates/{template_id}/settings/",
    status: Status::Sunset(Some("2026-08")),
    params: &[
        &WORKSPACE_ID_39AC5FD5,
        &TEMPLATE_ID_C0D960DF,
        &ENABLED_405DA98A,
        &PRIORITY_3E8A2FFE,
    ],
    body: Body::Form,
    needs: &["metadata"],
    ..USUAL
};

pub(super) static SET_VALUES: Operation = Operation {
    name: "metadata.set_values",
    summary: "Set values of a template on a file.",
    method: Method::Post,
    path: "/workspace/{workspace_id}/storage/{node_id}/metadata/update/{template_id}/",
    status: Status::Sunset(Some("2026-08")),
    replaced_by: &["metadata.set_facts"],
    params: &[
        &WORKSPACE_ID_39AC5FD5,
        &NODE_ID_F132F57A,
        &TEMPLATE_ID_C0D960DF,
        &KEY_VALUES_0ED11118,
    ],
    body: Body::Form,
    needs: &["metadata"],
    ..USUAL
};

pub(super) static SUGGEST_FIELDS: Operation = Operation {
    name: "metadata.suggest_fields",
    summary: "Let AI propose the fields of a template.",
    method: Method::Post,
    path: "/workspace/{workspace_id}/metadata/templates/suggest-fields/",
    status: Status::Sunset(Some("2026-08")),
    resend: Resend {
        idempotent: false,
        unless: &[],
        key: None,
    },
    params: &[
        &WORKSPACE_ID_39AC5FD5,
        &NODE_IDS_C45BB0C6,
        &DESCRIPTION_8644E776,
        &USER_CONTEXT_AB300F0B,
    ],
    body: Body::Form,
    needs: &["metadata"],
    ..USUAL
};

pub(super) static UNASSIGN_TEMPLATE: Operation = Operation {
    name: "metadata.unassign_template",
    summary: "Take the template assignment away.",
    method: Method::Delete,
    path: "/workspace/{workspace_id}/metadata/template/unassign/",
    status: Status::Sunset(Some("2026-08")),
    params: &[&WORKSPACE_ID_39AC5FD5],
    needs: &["metadata"],
    ..USUAL
};

pub(super) static UPDATE_FILTER: Operation = Operation {
    name: "metadata.update_filter",
    summary: "Replace a saved filter.",
    method: Method::Put,
    path: "/workspace/{workspace_id}/metadata/filters/{filter_id}/",
    params: &[
        &WORKSPACE_ID_39AC5FD5,
        &FILTER_ID_F02661DC,
        &NAME_385B3692,
        &DESCRIPTION_AFCDBF2D,
        &PREDICATE_41C3E237,
        &PROJECTION_87B68D79,
    ],
    body: Body::Json,
    reply: Reply {
        result: "filter",
        ..USUAL_REPLY
    },
    needs: &["metadata"],
    ..USUAL
};

pub(super) static UPDATE_TEMPLATE: Operation = Operation {
    name: "metadata.update_template",
    summary: "Change a template's definition.",
    method: Method::Post,
    path: "/workspace/{workspace_id}/metadata/templates/{template_id}/update/",
    status: Status::Sunset(Some("2026-08")),
    params: &[
        &WORKSPACE_ID_39AC5FD5,
        &TEMPLATE_ID_C0D960DF,
        &NAME_906BB110,
        &DESCRIPTION_4E0CABA6,
        &CATEGORY_DF4EFCE3,
        &FIELDS_7CF6DC8F,
    ],
    body: Body::Form,
    needs: &["metadata"],
    ..USUAL
};
