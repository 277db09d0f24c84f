//! Where downloads go: a place of the caller's that is opened, written to, and closed or abandoned.

use crate::js::{self, settled};
use fastio_core::Outcome;
use fastio_core::effect::HashAlgorithm;
use fastio_core::hash::Hasher;
use js_sys::Uint8Array;
use std::cell::{Cell, RefCell};
use wasm_bindgen::prelude::{JsCast, JsValue, wasm_bindgen};

/// The most that is read at once.
const PIECE: u64 = 1024 * 1024;

#[wasm_bindgen]
extern "C" {
    /// `Opened` in `ts/core.ts`.
    #[derive(Clone)]
    type Place;
    #[wasm_bindgen(method, catch)]
    fn open(this: &Place, name: &str, size: Option<f64>, resume: bool) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, getter)]
    fn seekable(this: &Place) -> bool;

    /// `Writer` in `ts/places.ts`.
    #[derive(Clone)]
    type Writer;
    #[wasm_bindgen(method, catch)]
    fn write(this: &Writer, bytes: &Uint8Array, at: f64) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn read(this: &Writer, at: f64, length: f64) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn restart(this: &Writer) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn close(this: &Writer) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn abort(this: &Writer, keep: bool) -> Result<JsValue, JsValue>;
}

pub(crate) struct Sink {
    place: Place,
    /// Whether it can be written to anywhere, and read.
    seekable: bool,
    writer: RefCell<Option<Writer>>,
    /// Of a place that is written in order.
    written: Cell<u64>,
    /// Of all that was written to such a one, which cannot be read again.
    hasher: RefCell<Hasher>,
}

impl Sink {
    pub(crate) fn new(place: &JsValue) -> Self {
        let place = place.unchecked_ref::<Place>().clone();
        Sink {
            seekable: place.seekable(),
            place,
            writer: RefCell::default(),
            written: Cell::default(),
            hasher: RefCell::new(Hasher::crc32c()),
        }
    }

    fn writer(&self) -> Result<Writer, JsValue> {
        let writer = self.writer.borrow().clone();
        writer.ok_or_else(|| JsValue::from_str("it is not open"))
    }

    pub(crate) async fn open(
        &self,
        name: &str,
        size: Option<u64>,
        resume: bool,
    ) -> Result<Outcome, JsValue> {
        let opened = self.place.open(name, size.map(js::number), resume);
        let writer = settled(opened).await?;
        self.writer.replace(Some(writer.unchecked_into()));
        Ok(Outcome::Done)
    }

    /// Makes ready for what comes from this byte on; for everything from the beginning if it is `None`.
    pub(crate) async fn begin(&self, offset: Option<u64>) -> Result<(), JsValue> {
        let writer = self.writer()?;
        let at = offset.unwrap_or_default();
        let restarts = match self.seekable {
            // What others have written may be there.
            true => offset.is_none(),
            false => at == 0 && self.written.get() > 0,
        };
        if restarts {
            settled(writer.restart()).await?;
            self.written.set(0);
            self.hasher.replace(Hasher::crc32c());
        }
        if !self.seekable && at != self.written.get() {
            return Err(JsValue::from_str("it is written from the start on only"));
        }
        Ok(())
    }

    pub(crate) async fn write(&self, bytes: &Uint8Array, at: u64) -> Result<(), JsValue> {
        if !self.seekable {
            self.hasher.borrow_mut().update(&bytes.to_vec());
        }
        settled(self.writer()?.write(bytes, js::number(at))).await?;
        if !self.seekable {
            self.written.set(at + u64::from(bytes.length()));
        }
        Ok(())
    }

    pub(crate) async fn commit(&self) -> Result<Outcome, JsValue> {
        settled(self.writer()?.close()).await?;
        self.writer.take();
        Ok(Outcome::Done)
    }

    pub(crate) async fn discard(&self, keep: bool) -> Result<Outcome, JsValue> {
        let writer = self.writer.take();
        if let Some(writer) = writer {
            settled(writer.abort(keep)).await?;
        }
        Ok(Outcome::Done)
    }

    /// Of a part, or of everything.
    pub(crate) async fn hash(
        &self,
        offset: u64,
        len: Option<u64>,
        algorithm: HashAlgorithm,
    ) -> Result<Outcome, JsValue> {
        if algorithm != HashAlgorithm::Crc32c {
            return Ok(Outcome::Unsupported);
        }
        if !self.seekable {
            return Ok(match len {
                None => Outcome::Hashed {
                    hex: self.hasher.borrow().hex(),
                    bytes: self.written.get(),
                },
                Some(_) => Outcome::Unsupported,
            });
        }
        let writer = self.writer()?;
        let mut hasher = Hasher::crc32c();
        let (mut bytes, len) = (0, len.unwrap_or(u64::MAX));
        while bytes < len {
            let most = js::number(PIECE.min(len - bytes));
            let piece = settled(writer.read(js::number(offset + bytes), most)).await?;
            let piece = js::as_bytes(&piece).map(Uint8Array::to_vec);
            let piece = piece.filter(|piece| !piece.is_empty());
            let Some(piece) = piece else { break };
            hasher.update(&piece);
            bytes += piece.len() as u64;
        }
        let hex = hasher.hex();
        Ok(Outcome::Hashed { hex, bytes })
    }
}
