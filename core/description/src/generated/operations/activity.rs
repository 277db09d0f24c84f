// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `activity`.

use super::shared::*;
use crate::table::*;

pub(super) static POLL: Operation = Operation {
    name: "activity.poll",
    summary: "Wait until something changes in a profile.",
    path: "/activity/poll/{entity_id}/",
    params: &[
        &ENTITY_ID_6C07F1B5,
        &WAIT_5A903A90,
        &LASTACTIVITY_5159614A,
        &UPDATED_D8660017,
    ],
    poll: Some(&LongPoll {
        param: "wait",
        max: 95,
    }),
    ..USUAL
};
