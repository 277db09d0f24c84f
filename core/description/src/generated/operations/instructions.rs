// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `instructions`.

use super::shared::*;
use crate::table::*;

pub(super) static CLEAR: Operation = Operation {
    name: "instructions.clear",
    summary: "Clear the AI instructions of an organization, workspace or share.",
    method: Method::Delete,
    path: "/{entity}/{entity_id}/instructions/",
    status: Status::Deprecated,
    params: &[&ENTITY_CEE4D7D4, &ENTITY_ID_FFDE28F4],
    destructive: true,
    ..USUAL
};

pub(super) static CLEAR_MINE: Operation = Operation {
    name: "instructions.clear_mine",
    summary: "Clear the caller's own AI instructions for a profile.",
    method: Method::Delete,
    path: "/{entity}/{entity_id}/instructions/me/",
    status: Status::Deprecated,
    params: &[&ENTITY_CEE4D7D4, &ENTITY_ID_FFDE28F4],
    destructive: true,
    ..USUAL
};

pub(super) static GET: Operation = Operation {
    name: "instructions.get",
    summary: "Read the AI instructions of an organization, workspace or share.",
    path: "/{entity}/{entity_id}/instructions/",
    status: Status::Deprecated,
    params: &[&ENTITY_CEE4D7D4, &ENTITY_ID_FFDE28F4],
    ..USUAL
};

pub(super) static GET_MINE: Operation = Operation {
    name: "instructions.get_mine",
    summary: "Read the caller's own AI instructions for a profile.",
    path: "/{entity}/{entity_id}/instructions/me/",
    status: Status::Deprecated,
    params: &[&ENTITY_CEE4D7D4, &ENTITY_ID_FFDE28F4],
    ..USUAL
};

pub(super) static SET: Operation = Operation {
    name: "instructions.set",
    summary: "Replace the AI instructions of an organization, workspace or share.",
    method: Method::Post,
    path: "/{entity}/{entity_id}/instructions/",
    status: Status::Deprecated,
    params: &[&ENTITY_CEE4D7D4, &ENTITY_ID_FFDE28F4, &CONTENT_BEDA314E],
    body: Body::Form,
    ..USUAL
};

pub(super) static SET_MINE: Operation = Operation {
    name: "instructions.set_mine",
    summary: "Replace the caller's own AI instructions for a profile.",
    method: Method::Post,
    path: "/{entity}/{entity_id}/instructions/me/",
    status: Status::Deprecated,
    params: &[&ENTITY_CEE4D7D4, &ENTITY_ID_FFDE28F4, &CONTENT_BEDA314E],
    body: Body::Form,
    ..USUAL
};
