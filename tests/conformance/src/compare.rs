//! Whether JSON is as wanted.

use serde_json::Value;

/// Integers beyond this are no numbers in every language.
const SAFE: u64 = 1 << 53;

/// The first place at which a value is not as wanted. An integer beyond 2^53 may come as its digits, from hosts whose
/// numbers are doubles.
pub fn differs(at: &str, wanted: &Value, came: &Value) -> Option<String> {
    match (wanted, came) {
        (Value::Object(wanted_members), Value::Object(members)) => {
            let unwanted = members
                .keys()
                .find(|name| !wanted_members.contains_key(*name));
            if let Some(name) = unwanted {
                return Some(format!("{at}.{name} is there"));
            }
            wanted_members
                .iter()
                .find_map(|(name, wanted)| match members.get(name) {
                    Some(came) => differs(&format!("{at}.{name}"), wanted, came),
                    None => Some(format!("{at}.{name} is not there")),
                })
        }
        (Value::Array(wanted_items), Value::Array(items)) if wanted_items.len() == items.len() => {
            let pairs = wanted_items.iter().zip(items).enumerate();
            pairs.into_iter().find_map(|(index, (wanted, came))| {
                differs(&format!("{at}[{index}]"), wanted, came)
            })
        }
        (Value::Number(number), Value::String(digits))
            if large(number) && number.to_string() == *digits =>
        {
            None
        }
        (Value::Number(a), Value::Number(b)) if a.as_f64() == b.as_f64() && !large(a) => None,
        _ if wanted == came => None,
        _ => Some(format!("{at} is {came}, not {wanted}")),
    }
}

fn large(number: &serde_json::Number) -> bool {
    number
        .as_i64()
        .map(i64::unsigned_abs)
        .or(number.as_u64())
        .is_some_and(|size| size > SAFE)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test")]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_place_is_named() {
        let wanted = json!({"a": [1, {"b": "x"}], "c": null});
        assert_eq!(differs("r", &wanted, &wanted), None);
        let cases = [
            (
                json!({"a": [1, {"b": "y"}], "c": null}),
                r#"r.a[1].b is "y", not "x""#,
            ),
            (json!({"a": [1, {"b": "x"}]}), "r.c is not there"),
            (
                json!({"a": [1, {"b": "x"}], "c": null, "d": 1}),
                "r.d is there",
            ),
            (
                json!({"a": [2, {"b": "x"}], "c": null}),
                "r.a[0] is 2, not 1",
            ),
            (json!([]), r#"r is [], not {"a":[1,{"b":"x"}],"c":null}"#),
        ];
        for (came, why) in cases {
            assert_eq!(differs("r", &wanted, &came).unwrap(), why);
        }
    }

    #[test]
    fn numbers_are_equal_by_value_and_large_ones_by_their_digits() {
        assert_eq!(differs("r", &json!(1), &json!(1.0)), None);
        assert!(differs("r", &json!(1), &json!("1")).is_some());
        let large = json!(9_007_199_254_740_993_u64);
        assert_eq!(differs("r", &large, &json!("9007199254740993")), None);
        assert!(differs("r", &large, &json!(9_007_199_254_740_992_u64)).is_some());
    }
}
