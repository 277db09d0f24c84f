//! Conditions on several parameters, or several members of an object.

use super::faults::{Faults, Path};
use fastio_description::table::Rule;

/// Checks one, on parameters or on the members of the object at `parent`.
pub(super) fn check(
    faults: &mut Faults,
    parent: Option<&Path<'_>>,
    rule: &Rule,
    given: &dyn Fn(&str) -> bool,
    fields: usize,
) {
    let mut add = |name: &str, kind: &str, message: String| match parent {
        Some(parent) => faults.add(Path::Member(parent, name), kind, message),
        None => faults.add(Path::Root(name), kind, message),
    };
    match rule {
        Rule::AtMostOne(names) | Rule::ExactlyOne(names) | Rule::AtLeastOne(names) => {
            let mut there = names.iter().filter(|name| given(name));
            match (there.next(), rule) {
                (Some(first), Rule::AtMostOne(_) | Rule::ExactlyOne(_)) => {
                    for name in there {
                        add(
                            name,
                            "invalid",
                            format!("must not be given together with {first}"),
                        );
                    }
                }
                (None, Rule::AtLeastOne(_) | Rule::ExactlyOne(_)) => {
                    let first = names.first().copied().unwrap_or_default();
                    let which = if matches!(rule, Rule::ExactlyOne(_)) {
                        "exactly"
                    } else {
                        "at least"
                    };
                    add(
                        first,
                        "missing",
                        format!("{which} one of {} must be given", names.join(", ")),
                    );
                }
                _ => {}
            }
        }
        Rule::Requires(name, others) => {
            for other in others.iter().filter(|other| given(name) && !given(other)) {
                add(
                    other,
                    "missing",
                    format!("is required together with {name}"),
                );
            }
        }
        Rule::MinFields(least) => {
            if fields < usize::from(*least) {
                let message = format!("at least {least} must be given, or there is nothing to do");
                match parent {
                    Some(parent) => faults.add(*parent, "missing", message),
                    None => faults.add(Path::Root("body"), "missing", message),
                }
            }
        }
    }
}
