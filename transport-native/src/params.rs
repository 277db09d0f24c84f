//! Parameters of a call by name.

use fastio_core::error::{Error, ErrorKind, Result};
use fastio_core::task::Params;
use serde_json::Value;

/// What can be given as the parameters of a call: a JSON object, a map, pairs, or `()`.
pub trait IntoParams {
    /// The parameters by name. Fails if they are JSON but no object.
    fn into_params(self) -> Result<Params>;
}

impl IntoParams for Params {
    fn into_params(self) -> Result<Params> {
        Ok(self)
    }
}

impl IntoParams for () {
    fn into_params(self) -> Result<Params> {
        Ok(Params::new())
    }
}

impl IntoParams for Value {
    fn into_params(self) -> Result<Params> {
        match self {
            Value::Object(params) => Ok(params),
            _ => Err(Error::new(
                ErrorKind::InvalidParameter,
                "the parameters of a call must be a JSON object: {\"name\": value}",
            )),
        }
    }
}

impl<V: Into<Value>, const N: usize> IntoParams for [(&str, V); N] {
    fn into_params(self) -> Result<Params> {
        Ok(self
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value.into()))
            .collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_json_object_is_taken_and_a_list_is_refused() {
        assert_eq!(serde_json::json!({"a": 1}).into_params().unwrap().len(), 1);
        assert_eq!(
            [("a", "b")].into_params().unwrap().get("a"),
            Some(&Value::from("b"))
        );
        let error = serde_json::json!([1]).into_params().unwrap_err();
        assert_eq!(error.kind, ErrorKind::InvalidParameter);
    }
}
