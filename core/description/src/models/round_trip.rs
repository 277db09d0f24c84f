//! What the generated samples are put through.

use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Map, Value};
use std::fmt::Debug;

/// Reads a sample and writes it again: nothing may be lost, whether known or not.
pub(crate) fn survives<T: Serialize + DeserializeOwned>(sample: &str) {
    becomes::<T>(sample, sample);
}

/// As [`survives`], for a full object of which only some members are needed: with those alone, with
/// `null` in every other, and with numbers where identifiers stand.
pub(crate) fn object<T: Serialize + DeserializeOwned>(needed: &[&str], sample: &str) {
    survives::<T>(sample);
    let full: Map<String, Value> = serde_json::from_str(sample).unwrap();
    let known = |name: &str| !name.starts_with("zz_");
    let spare = |name: &str| known(name) && !needed.contains(&name);

    let mut least = full.clone();
    least.retain(|name, _| !spare(name));
    survives::<T>(&text(&least));

    // Null reads as absence. It is still there in the reply itself, which is kept beside the model.
    let mut nulls = full.clone();
    for (_, value) in nulls.iter_mut().filter(|(name, _)| spare(name)) {
        *value = Value::Null;
    }
    becomes::<T>(&text(&nulls), &text(&least));

    // The service sends some identifiers as numbers; they are texts to us, with every digit.
    let id = "1234567890123456789";
    let mut numbers = full.clone();
    for (_, value) in numbers.iter_mut().filter(|(name, _)| known(name)) {
        if value.as_str() == Some(id) {
            *value = id.parse::<u64>().unwrap().into();
        }
    }
    becomes::<T>(&text(&numbers), sample);

    for name in needed {
        let mut without = full.clone();
        without.remove(*name);
        let refused = serde_json::from_str::<T>(&text(&without)).is_err();
        assert!(refused, "{} without {name}", std::any::type_name::<T>());
    }
}

/// As [`survives`], for a word or a form: which of its type's it is read as.
pub(crate) fn one_of<T: Debug + Serialize + DeserializeOwned>(variant: &str, sample: &str) {
    survives::<T>(sample);
    let model: T = serde_json::from_str(sample).unwrap();
    let shown = format!("{model:?}");
    let read = shown.split('(').next();
    assert_eq!(
        read,
        Some(variant),
        "{}: {sample}",
        std::any::type_name::<T>()
    );
}

fn text(map: &Map<String, Value>) -> String {
    serde_json::to_string(map).unwrap()
}

fn becomes<T: Serialize + DeserializeOwned>(sample: &str, expected: &str) {
    let name = std::any::type_name::<T>();
    let model: T = serde_json::from_str(sample).unwrap_or_else(|e| panic!("{name}: {e}: {sample}"));
    let after = serde_json::to_value(&model).unwrap();
    let expected: Value = serde_json::from_str(expected).unwrap();
    assert_eq!(expected, after, "{name}");
}
