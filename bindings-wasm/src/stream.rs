//! Sources that are read once. What they are is in `ts/stream.ts`: an object with `ahead`, `body` and `sent`, in the place
//! of a blob.

use crate::host::Host;
use crate::http::Exchange;
use crate::js::{self, member, settled};
use fastio_core::Outcome;
use fastio_core::effect::{EffectId, HttpRequest};
use fastio_core::hash::Hasher;
use fastio_core::source::BodyPlan;
use js_sys::{Function, Reflect};
use std::rc::Rc;
use wasm_bindgen::prelude::{Closure, JsCast, JsValue, wasm_bindgen};
use web_sys::Blob;

/// CRC-32C of what is read, piece by piece.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Crc32c(Hasher);

#[wasm_bindgen]
impl Crc32c {
    #[allow(clippy::new_without_default, reason = "its constructor in JavaScript")]
    #[wasm_bindgen(constructor)]
    pub fn new() -> Crc32c {
        Crc32c(Hasher::crc32c())
    }

    /// Takes more bytes.
    pub fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// 8 hex digits.
    pub fn hex(&self) -> String {
        self.0.hex()
    }
}

/// Whether a source is read once.
pub(crate) fn is_one(source: &JsValue) -> bool {
    source.dyn_ref::<Blob>().is_none()
}

fn call(source: &JsValue, method: &str, argument: &JsValue) -> Result<JsValue, JsValue> {
    let method: Function = member(source, method).dyn_into()?;
    method.call1(source, argument)
}

/// Reads ahead; the whole, if that was it.
pub(crate) async fn ahead(source: &JsValue, bytes: u64) -> Result<Option<Blob>, JsValue> {
    let read = settled(call(source, "ahead", &js::number(bytes).into())).await?;
    Ok(read.dyn_into().ok())
}

/// What the last body took.
pub(crate) fn sent(source: &JsValue) -> Result<Outcome, JsValue> {
    let sent = call(source, "sent", &JsValue::UNDEFINED)?;
    Ok(Outcome::Hashed {
        hex: member(&sent, "hex").as_string().unwrap_or_default(),
        bytes: js::whole(member(&sent, "bytes").as_f64().unwrap_or_default()),
    })
}

/// A body on its way. Its progress is told as long as this is kept.
pub(crate) struct Body {
    source: JsValue,
    pub(crate) stream: JsValue,
    _told: Closure<dyn FnMut(JsValue)>,
}

impl Body {
    /// The body of a request that has all of a source.
    pub(crate) fn of(
        host: &Rc<Host>,
        id: EffectId,
        exchange: &Rc<Exchange>,
        request: &HttpRequest,
    ) -> Option<Result<Body, JsValue>> {
        let source = request.body.as_ref().and_then(BodyPlan::rest)?;
        let source: JsValue = host.sources.get(source.0)?.into();
        let (host, exchange) = (host.clone(), exchange.clone());
        let waits = request.timeouts.first_byte_ms;
        let told = Closure::<dyn FnMut(JsValue)>::new(move |bytes: JsValue| {
            match bytes.as_f64() {
                Some(bytes) => {
                    let bytes = js::whole(bytes);
                    host.report(id, Outcome::Sent { bytes });
                }
                // All is sent: from now on the service can be waited for.
                None => exchange.enter(&host, waits, "waiting for the reply"),
            }
        });
        let stream = call(&source, "body", told.as_ref());
        Some(stream.map(|stream| Body {
            source,
            stream,
            _told: told,
        }))
    }

    /// Gives it to `fetch`.
    pub(crate) fn put(&self, init: &JsValue) {
        // Setting a member of a plain object does not fail.
        let _ = Reflect::set(init, &"duplex".into(), &"half".into());
        let _ = Reflect::set(init, &"body".into(), &self.stream);
    }

    /// Whether it was the source that failed.
    pub(crate) fn failed(&self) -> bool {
        member(&self.source, "failed").is_truthy()
    }
}
