//! The table of steps, and what is compared.

use crate::Requests;
use fastio_native::{Error, Event};
use serde_json::{Value, json};

pub struct Step {
    pub name: String,
    pub given: Value,
    pub faults: Option<Value>,
    expect: Value,
}

pub fn table() -> Value {
    serde_json::from_str(fastio_conformance::SCENARIO).unwrap()
}

pub fn read() -> Vec<Step> {
    let text = |step: &Value, name: &str| step[name].as_str().expect(name).to_owned();
    let steps = table()["steps"].as_array().unwrap().clone();
    steps
        .iter()
        .map(|step| Step {
            name: text(step, "step"),
            given: step["given"].clone(),
            faults: step.get("faults").cloned(),
            expect: step["expect"].clone(),
        })
        .collect()
}

impl Step {
    pub fn compare(&self, outcome: &Result<Value, Error>, requests: &Requests, told: &[Event]) {
        let name = &self.name;
        for (what, expected) in self.expect.as_object().expect(name) {
            match what.as_str() {
                "error" => {
                    let error = outcome.as_ref().expect_err(name);
                    covers(name, expected, &shown(error));
                }
                "result" => match outcome {
                    Ok(result) => covers(name, expected, result),
                    Err(error) => panic!("{name}: {error:?}"),
                },
                "requests" => {
                    for (operation, count) in expected.as_object().unwrap() {
                        let made = requests.get(operation).copied().unwrap_or_default();
                        assert_eq!(json!(made), *count, "{name}: requests of {operation}");
                    }
                }
                "events" => {
                    let told: Vec<Value> = told.iter().filter_map(event).collect();
                    let expected = expected.as_array().unwrap();
                    assert_eq!(told.len(), expected.len(), "{name}: {told:#?}");
                    for (event, expected) in told.iter().zip(expected) {
                        covers(name, expected, event);
                    }
                }
                other => panic!("{name}: nothing is known of {other}"),
            }
        }
        if self.expect.get("error").is_none() {
            assert!(outcome.is_ok(), "{name}: {outcome:?}");
        }
    }
}

/// Each member that is expected is there and equal; objects within as well.
fn covers(step: &str, expected: &Value, given: &Value) {
    for (name, value) in expected.as_object().expect(step) {
        if value.is_object() {
            covers(step, value, &given[name]);
        } else {
            assert_eq!(&given[name], value, "{step}: {name} of {given:#}");
        }
    }
}

fn shown(error: &Error) -> Value {
    let mut shown = serde_json::to_value(error).unwrap();
    shown["params"] = error.params.iter().map(|param| json!(param.name)).collect();
    shown
}

fn event(event: &Event) -> Option<Value> {
    Some(match event {
        Event::Attempt {
            operation,
            attempt,
            method,
            ..
        } => {
            json!({"type": "attempt", "operation": operation, "attempt": attempt, "method": method})
        }
        Event::Replied {
            operation, status, ..
        } => {
            json!({"type": "replied", "operation": operation, "status": status})
        }
        Event::Wait { reason, ms } => json!({"type": "wait", "reason": reason.name(), "ms": ms}),
        Event::Refreshed => json!({"type": "refreshed"}),
        Event::Finished(result) => match result.as_ref() {
            Ok(_) => json!({"type": "finished"}),
            Err(_) => json!({"type": "failed"}),
        },
        _ => return None,
    })
}
