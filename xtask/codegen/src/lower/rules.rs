//! Conditions on several parameters, each stated once.

use crate::api::{Param, Rule};
use crate::error::Result;
use crate::read::{self, Operation};

use super::fail;

/// Conditions without repeats.
#[derive(Debug, Clone, Default)]
pub(super) struct Rules(pub Vec<Rule>);

impl Rules {
    pub(super) fn push(&mut self, rule: Rule) {
        if !self.0.contains(&rule) {
            self.0.push(rule);
        }
    }

    /// At least so many body parameters.
    pub(super) fn least(&mut self, min: u32) {
        if min > 0 {
            self.push(Rule::MinFields(min));
        }
    }

    /// Adds what an operation says.
    pub(super) fn operation(&mut self, file: &str, op: &Operation, params: &[Param]) -> Result<()> {
        type Make = fn(Vec<String>) -> Rule;
        let lists: [(&Vec<Vec<_>>, Make); 3] = [
            (&op.exclusive, Rule::AtMostOne),
            (&op.one_of, Rule::ExactlyOne),
            (&op.any_of, Rule::AtLeastOne),
        ];
        for (lists, make) in lists {
            for list in lists {
                let names = list
                    .iter()
                    .map(|name| known(file, name, params))
                    .collect::<Result<_>>()?;
                self.push(make(names));
            }
        }
        for (name, others) in &op.requires {
            let at = others.first().map(|o| o.referenced);
            let name = find(name, params).map_or_else(
                || {
                    let message = format!("x-requires names {name:?}, which is no parameter");
                    fail(file, at.unwrap_or(op.operation_id.referenced), message)
                },
                Ok,
            )?;
            let others = others
                .iter()
                .map(|other| known(file, other, params))
                .collect::<Result<_>>()?;
            self.push(Rule::Requires(name, others));
        }
        Ok(())
    }

    /// Leaves out parameters a variant does not have, and those it always sends.
    pub(super) fn without(&mut self, omitted: &[String], fixed: &[String]) -> Result<(), String> {
        let mut kept = Rules::default();
        for rule in std::mem::take(&mut self.0) {
            let gone = |name: &String| omitted.contains(name);
            let set = |name: &String| fixed.contains(name);
            match rule {
                Rule::AtMostOne(names) | Rule::ExactlyOne(names) | Rule::AtLeastOne(names)
                    if names.iter().any(set) =>
                {
                    return Err(format!(
                        "a variant cannot fix a parameter of the condition on {names:?}"
                    ));
                }
                Rule::AtMostOne(mut names) => {
                    names.retain(|n| !gone(n));
                    if names.len() > 1 {
                        kept.push(Rule::AtMostOne(names));
                    }
                }
                Rule::ExactlyOne(names) => kept.push(Rule::ExactlyOne(left(names, omitted)?)),
                Rule::AtLeastOne(names) => kept.push(Rule::AtLeastOne(left(names, omitted)?)),
                Rule::Requires(name, mut others) => {
                    if gone(&name) {
                        continue;
                    }
                    if others.iter().any(gone) {
                        return Err(format!("{name} needs {others:?}, of which one is omitted"));
                    }
                    others.retain(|n| !set(n));
                    if !others.is_empty() {
                        kept.push(Rule::Requires(name, others));
                    }
                }
                Rule::MinFields(min) => kept.push(Rule::MinFields(min)),
            }
        }
        *self = kept;
        Ok(())
    }
}

/// The names a variant has left of a condition that needs one of them.
fn left(mut names: Vec<String>, omitted: &[String]) -> Result<Vec<String>, String> {
    let all = format!("{names:?}");
    names.retain(|name| !omitted.contains(name));
    match names.is_empty() {
        true => Err(format!("one of {all} is needed, and all are omitted")),
        false => Ok(names),
    }
}

/// The caller-facing name of a parameter named in a rule.
pub(super) fn known(file: &str, name: &read::Name, params: &[Param]) -> Result<String> {
    match find(&name.value, params) {
        Some(name) => Ok(name),
        None => {
            let message = format!("{:?} is no parameter of this operation", name.value);
            fail(file, name.referenced, message)
        }
    }
}

fn find(name: &str, params: &[Param]) -> Option<String> {
    params
        .iter()
        .find(|p| p.name == name)
        .or_else(|| params.iter().find(|p| p.wire == name))
        .map(|p| p.name.clone())
}
