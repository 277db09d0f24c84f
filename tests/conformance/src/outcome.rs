//! What a face says came of a call.

use crate::compare;
use serde_json::Value;

/// Everything in which an outcome is not as wanted. Of an error the members that are wanted count, of its `params` the
/// names.
pub fn differs(wanted: &Value, came: &Value) -> Vec<String> {
    let Some(error) = wanted.get("error").and_then(Value::as_object) else {
        return compare::differs("outcome", wanted, came)
            .into_iter()
            .collect();
    };
    let Some(told) = came.get("error").and_then(Value::as_object) else {
        return vec![format!("outcome is {came}, not an error")];
    };
    error
        .iter()
        .filter_map(|(name, wanted)| {
            let came = match told.get(name) {
                Some(Value::Array(params)) if name == "params" => {
                    let names = params
                        .iter()
                        .map(|param| param.get("name").unwrap_or(param).clone());
                    Value::Array(names.collect())
                }
                came => came.cloned().unwrap_or_default(),
            };
            compare::differs(&format!("error.{name}"), wanted, &came)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn an_error_counts_by_what_is_wanted_of_it() {
        let wanted = json!({"error": {"kind": "conflict", "params": ["a"]}});
        let told = json!({"error": {"kind": "conflict", "params": [{"name": "a", "kind": "invalid"}], "status": 409}});
        assert_eq!(differs(&wanted, &told), Vec::<String>::new());
        assert_eq!(differs(&wanted, &json!({"result": 1})).len(), 1);
        let other = json!({"error": {"kind": "server", "params": []}});
        assert_eq!(differs(&wanted, &other).len(), 2);
    }
}
