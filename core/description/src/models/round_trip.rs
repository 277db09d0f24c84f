//! What the generated samples are put through.

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

/// Reads a sample and writes it again: nothing may be lost, whether known or not.
pub(crate) fn survives<T: Serialize + DeserializeOwned>(sample: &str) {
    let before: Value = serde_json::from_str(sample).unwrap();
    let name = std::any::type_name::<T>();
    let model: T = serde_json::from_str(sample).unwrap_or_else(|e| panic!("{name}: {e}: {sample}"));
    let after = serde_json::to_value(&model).unwrap();
    assert_eq!(before, after, "{name}");
}
