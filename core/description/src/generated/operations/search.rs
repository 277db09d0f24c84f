// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `search`.

use super::shared::*;
use crate::table::*;

pub(super) static QUERY: Operation = Operation {
    name: "search.query",
    summary: "Search files, metadata and comments in one call.",
    path: "/{context}/{context_id}/search/",
    params: &[
        &CONTEXT_67F57C94,
        &CONTEXT_ID_BC405955,
        &SEARCH_D913059C,
        &SEARCH_IN_FB2BAB47,
        &NAME_MATCH_0FE05428,
        &CASE_SENSITIVE_A949996C,
        &FILES_OFFSET_D9287243,
        &FILES_LIMIT_9119CC88,
        &METADATA_OFFSET_140B476D,
        &METADATA_LIMIT_BFC6BEAD,
        &COMMENTS_OFFSET_0EE0C495,
        &COMMENTS_LIMIT_0E41D886,
        &DETAILS_22004BCF,
        &OUTPUT_6F73633B,
    ],
    reply: Reply {
        result: "buckets",
        ..USUAL_REPLY
    },
    refusals: &[
        Refusal {
            http: 404,
            code: 139420,
            class: 0,
            retry: None,
        },
        Refusal {
            http: 0,
            code: 142794,
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
