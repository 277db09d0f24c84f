//! What JavaScript has, as far as it is needed here.

use js_sys::{Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::{JsCast, JsValue, wasm_bindgen};
use wasm_bindgen_futures::JsFuture;
use web_sys::Blob;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = console, js_name = error)]
    fn console_error(what: &str, error: &JsValue);
}

/// A JavaScript number as a count; what is no count becomes the nearest one.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "`as` saturates, and NaN becomes 0"
)]
pub(crate) fn whole(number: f64) -> u64 {
    number as u64
}

/// A number that may be below 0, as integer.
#[allow(
    clippy::cast_possible_truncation,
    reason = "`as` saturates, and NaN becomes 0"
)]
pub(crate) fn signed(number: f64) -> i64 {
    number as i64
}

/// A count as a JavaScript number.
#[allow(
    clippy::cast_precision_loss,
    reason = "ids count up from 1, and no transfer has 2^53 bytes"
)]
pub(crate) fn number(count: u64) -> f64 {
    count as f64
}

/// A member of an object; `undefined` where there is none.
pub(crate) fn member(of: &JsValue, name: &str) -> JsValue {
    Reflect::get(of, &name.into()).unwrap_or(JsValue::UNDEFINED)
}

/// What was thrown, in one word: an error's own message may hold a URL.
pub(crate) fn name_of(error: &JsValue) -> String {
    let name = member(error, "name").as_string();
    name.unwrap_or_else(|| "something that is no Error".to_owned())
}

/// What was thrown while reading or writing here, for people.
pub(crate) fn message_of(error: &JsValue) -> String {
    let message = member(error, "message").as_string();
    message
        .filter(|text| !text.is_empty())
        .unwrap_or_else(|| name_of(error))
}

/// Tells what a function of the caller's threw, which has no other way to be seen.
pub(crate) fn report(what: &str, result: Result<JsValue, JsValue>) {
    if let Err(error) = result {
        console_error(what, &error);
    }
}

/// What a promise, or any value, comes to.
pub(crate) async fn settled(value: Result<JsValue, JsValue>) -> Result<JsValue, JsValue> {
    JsFuture::from(Promise::resolve(&value?)).await
}

/// The bytes of a part of a blob. At most `len` bytes: a part beyond the end is shorter.
pub(crate) async fn bytes_of(blob: &Blob, offset: u64, len: u64) -> Result<Uint8Array, JsValue> {
    let end = number(offset.saturating_add(len));
    let slice = blob.slice_with_f64_and_f64(number(offset), end)?;
    let buffer = settled(Ok(slice.array_buffer().into())).await?;
    Ok(Uint8Array::new(&buffer))
}

/// A value as bytes, if it is some.
pub(crate) fn as_bytes(value: &JsValue) -> Option<&Uint8Array> {
    value.dyn_ref::<Uint8Array>()
}
