//! Where downloads go: a place of the caller's that is opened, written from its beginning, and closed or abandoned.

use crate::js::{self, settled};
use fastio_core::Outcome;
use fastio_core::effect::HashAlgorithm;
use fastio_core::hash::Hasher;
use js_sys::Uint8Array;
use std::cell::{Cell, RefCell};
use wasm_bindgen::prelude::{JsCast, JsValue, wasm_bindgen};

#[wasm_bindgen]
extern "C" {
    /// `Place` in `ts/places.ts`.
    #[derive(Clone)]
    type Place;
    #[wasm_bindgen(method, catch)]
    fn open(this: &Place, name: &str, size: Option<f64>) -> Result<JsValue, JsValue>;

    /// `Writer` in `ts/places.ts`.
    #[derive(Clone)]
    type Writer;
    #[wasm_bindgen(method, catch)]
    fn write(this: &Writer, bytes: &Uint8Array) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn restart(this: &Writer) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn close(this: &Writer) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn abort(this: &Writer) -> Result<JsValue, JsValue>;
}

pub(crate) struct Sink {
    place: Place,
    writer: RefCell<Option<Writer>>,
    written: Cell<u64>,
    /// Of all that was written: most places cannot be read again.
    hasher: RefCell<Hasher>,
}

impl Sink {
    pub(crate) fn new(place: &JsValue) -> Self {
        Sink {
            place: place.unchecked_ref::<Place>().clone(),
            writer: RefCell::default(),
            written: Cell::default(),
            hasher: RefCell::new(Hasher::crc32c()),
        }
    }

    fn writer(&self) -> Result<Writer, JsValue> {
        let writer = self.writer.borrow().clone();
        writer.ok_or_else(|| JsValue::from_str("it is not open"))
    }

    pub(crate) async fn open(&self, name: &str, size: Option<u64>) -> Result<Outcome, JsValue> {
        let writer = settled(self.place.open(name, size.map(js::number))).await?;
        self.writer.replace(Some(writer.unchecked_into()));
        Ok(Outcome::Done)
    }

    /// Makes ready for what comes from this byte on.
    pub(crate) async fn begin(&self, offset: u64) -> Result<(), JsValue> {
        let writer = self.writer()?;
        if offset == 0 && self.written.get() > 0 {
            settled(writer.restart()).await?;
            self.written.set(0);
            self.hasher.replace(Hasher::crc32c());
        }
        if offset == self.written.get() {
            Ok(())
        } else {
            Err(JsValue::from_str("it is written from the start on only"))
        }
    }

    pub(crate) async fn write(&self, bytes: &Uint8Array) -> Result<(), JsValue> {
        self.hasher.borrow_mut().update(&bytes.to_vec());
        let len = u64::from(bytes.length());
        settled(self.writer()?.write(bytes)).await?;
        self.written.set(self.written.get() + len);
        Ok(())
    }

    pub(crate) async fn commit(&self) -> Result<Outcome, JsValue> {
        settled(self.writer()?.close()).await?;
        self.writer.take();
        Ok(Outcome::Done)
    }

    pub(crate) async fn discard(&self) -> Result<Outcome, JsValue> {
        let writer = self.writer.take();
        if let Some(writer) = writer {
            settled(writer.abort()).await?;
        }
        Ok(Outcome::Done)
    }

    pub(crate) fn hashed(&self, algorithm: HashAlgorithm) -> Outcome {
        match algorithm {
            HashAlgorithm::Crc32c => Outcome::Hashed {
                hex: self.hasher.borrow().hex(),
                bytes: self.written.get(),
            },
            _ => Outcome::Unsupported,
        }
    }
}
