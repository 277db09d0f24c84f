//! What must hold over all operations together.

use std::collections::BTreeMap;

use serde_saphyr::Location;

use super::fail;
use super::params::is_identifier;
use crate::api::{Operation, Place};
use crate::error::Result;

/// An operation with the places its findings are told by.
pub(super) struct Placed {
    pub file: String,
    pub at: Location,
    pub replaced_at: Option<Location>,
    pub wait_at: Option<Location>,
    pub operation: Operation,
}

/// Checks all operations and brings them in order.
pub(super) fn all(mut placed: Vec<Placed>) -> Result<Vec<Operation>> {
    placed.sort_by(|a, b| a.operation.name.cmp(&b.operation.name));
    let mut by_name: BTreeMap<&str, &Placed> = BTreeMap::new();
    for one in &placed {
        if let Some(first) = by_name.insert(&one.operation.name, one) {
            let message = format!(
                "operationId {} stands in {}:{} too",
                one.operation.name,
                first.file,
                first.at.line()
            );
            return fail(&one.file, one.at, message);
        }
    }
    for one in &placed {
        name(one)?;
        params(one)?;
        path(one)?;
        for other in &one.operation.replaced_by {
            if !by_name.contains_key(other.as_str()) {
                let at = one.replaced_at.unwrap_or(one.at);
                return fail(&one.file, at, format!("x-replaced-by: there is no {other}"));
            }
        }
        wait(one, &by_name)?;
    }
    drop(by_name);
    Ok(placed.into_iter().map(|one| one.operation).collect())
}

fn name(one: &Placed) -> Result<()> {
    let good = one
        .operation
        .name
        .split_once('.')
        .is_some_and(|(area, verb)| {
            [area, verb]
                .iter()
                .all(|part| is_identifier(part) && **part == part.to_ascii_lowercase())
        });
    match good {
        true => Ok(()),
        false => fail(&one.file, one.at, "operationId is written area.verb_noun"),
    }
}

fn params(one: &Placed) -> Result<()> {
    let params = &one.operation.params;
    for (index, param) in params.iter().enumerate() {
        if params.iter().take(index).any(|p| p.name == param.name) {
            let message = format!(
                "{} has two parameters named {}: give one an x-name",
                one.operation.name, param.name
            );
            return fail(&one.file, one.at, message);
        }
    }
    Ok(())
}

/// Each `{name}` of the path is a path parameter or fixed, and the other way round.
fn path(one: &Placed) -> Result<()> {
    let op = &one.operation;
    let mut in_path: Vec<&str> = op
        .path
        .split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}').map(|(name, _)| name))
        .collect();
    let params = op.params.iter().filter(|p| p.place == Place::Path);
    let fixed = op.fixed.iter().filter(|f| f.place == Place::Path);
    let mut given: Vec<&str> = params
        .map(|p| p.wire.as_str())
        .chain(fixed.map(|f| f.wire.as_str()))
        .collect();
    in_path.sort_unstable();
    given.sort_unstable();
    if in_path == given && op.path.starts_with('/') {
        return Ok(());
    }
    let message = format!(
        "{}: the path has {in_path:?}, its parameters are {given:?}",
        op.name
    );
    fail(&one.file, one.at, message)
}

fn wait(one: &Placed, by_name: &BTreeMap<&str, &Placed>) -> Result<()> {
    let (Some(wait), Some(at)) = (&one.operation.wait, one.wait_at) else {
        return Ok(());
    };
    let Some(poll) = by_name.get(wait.poll.as_str()) else {
        return fail(&one.file, at, format!("x-async: there is no {}", wait.poll));
    };
    for (name, from) in &wait.with {
        if poll.operation.param(name).is_none() {
            let message = format!("x-async: {} has no parameter {name}", wait.poll);
            return fail(&one.file, at, message);
        }
        let source = from.strip_prefix('$');
        if source.is_some_and(|source| one.operation.param(source).is_none()) {
            let message = format!("x-async: {from} is no parameter of {}", one.operation.name);
            return fail(&one.file, at, message);
        }
    }
    for param in &poll.operation.params {
        if param.required && !wait.with.iter().any(|(name, _)| *name == param.name) {
            let message = format!(
                "x-async: with lacks {}, which {} needs",
                param.name, wait.poll
            );
            return fail(&one.file, at, message);
        }
    }
    Ok(())
}
