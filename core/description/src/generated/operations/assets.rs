// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `assets`.

use super::shared::*;
use crate::table::*;

pub(super) static DELETE: Operation = Operation {
    name: "assets.delete",
    summary: "Delete an asset.",
    method: Method::Delete,
    path: "/{entity}/{entity_id}/assets/{asset_name}/",
    params: &[&ENTITY_CEE4D7D4, &ENTITY_ID_FFDE28F4, &ASSET_NAME_654D3FEE],
    destructive: true,
    ..USUAL
};

pub(super) static HEAD: Operation = Operation {
    name: "assets.head",
    summary: "Read an asset's headers only.",
    method: Method::Head,
    path: "/{entity}/{entity_id}/assets/{asset_name}/read/",
    params: &[&ENTITY_CEE4D7D4, &ENTITY_ID_FFDE28F4, &ASSET_NAME_654D3FEE],
    reply: Reply {
        kind: ReplyKind::Headers,
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static LIST: Operation = Operation {
    name: "assets.list",
    summary: "List the assets of a profile.",
    path: "/{entity}/{entity_id}/assets/",
    params: &[&ENTITY_CEE4D7D4, &ENTITY_ID_FFDE28F4],
    ..USUAL
};

pub(super) static LIST_TYPES: Operation = Operation {
    name: "assets.list_types",
    summary: "List the kinds of asset such a profile can have.",
    path: "/{entity}/assets/",
    params: &[&ENTITY_CEE4D7D4],
    ..USUAL
};

pub(super) static READ: Operation = Operation {
    name: "assets.read",
    summary: "Download an asset.",
    path: "/{entity}/{entity_id}/assets/{asset_name}/read/",
    params: &[&ENTITY_CEE4D7D4, &ENTITY_ID_FFDE28F4, &ASSET_NAME_654D3FEE],
    reply: Reply {
        kind: ReplyKind::Binary,
        ..USUAL_REPLY
    },
    ..USUAL
};

pub(super) static UPLOAD: Operation = Operation {
    name: "assets.upload",
    summary: "Upload an asset, in place of the one there was.",
    method: Method::Post,
    path: "/{entity}/{entity_id}/assets/{asset_name}/",
    params: &[
        &ENTITY_CEE4D7D4,
        &ENTITY_ID_FFDE28F4,
        &ASSET_NAME_654D3FEE,
        &FILE_603D27F9,
    ],
    body: Body::Multipart,
    ..USUAL
};
