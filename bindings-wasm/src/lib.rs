//! The Fastio SDK engine for JavaScript.
//!
//! This crate is the boundary and nothing more: the functions of [`fastio_core::Engine`]. Settings and tasks come in as
//! JSON text (one parser, and `undefined` members vanish as they should); effects and events go out as plain objects,
//! bytes as `Uint8Array`; outcomes are one function each, so that reporting a piece of a reply builds no object. The
//! types of all of it are in `ts/engine.ts`.

use fastio_core::effect::{Delivery, EffectId, Failure, FailureCause, Outcome};
use fastio_core::{Config, Error, Now, TaskId, plain};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

type Result<T> = std::result::Result<T, JsValue>;

/// One client's engine. Numbers that name things are JavaScript numbers: they count up from 1.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Engine(fastio_core::Engine);

/// The version of the SDK.
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

fn object(value: &impl Serialize) -> Result<JsValue> {
    // JSON's shapes, but for bytes.
    let shapes = Serializer::json_compatible().serialize_bytes_as_arrays(false);
    Ok(value.serialize(&shapes)?)
}

/// An error, to be thrown.
#[allow(clippy::needless_pass_by_value, reason = "a function for map_err")]
fn thrown(error: Error) -> JsValue {
    object(&error).unwrap_or_else(Into::into)
}

fn now(monotonic_ms: f64, unix_ms: f64) -> Now {
    Now {
        monotonic_ms: whole(monotonic_ms),
        unix_ms: whole(unix_ms),
    }
}

/// A JavaScript number as a count; what is no count becomes the nearest one.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "`as` saturates, and NaN becomes 0"
)]
fn whole(number: f64) -> u64 {
    number as u64
}

/// A count as a JavaScript number.
#[allow(
    clippy::cast_precision_loss,
    reason = "ids count up from 1, and no transfer has 2^53 bytes"
)]
fn number(count: u64) -> f64 {
    count as f64
}

#[wasm_bindgen]
impl Engine {
    /// An engine with these settings (JSON text) and 32 bytes of the system's random source.
    #[wasm_bindgen(constructor)]
    pub fn new(config: &str, entropy: &[u8]) -> Result<Engine> {
        let config = Config {
            // A JavaScript number holds no more than 53 bits.
            quote_big_integers: true,
            ..plain::config(config).map_err(thrown)?
        };
        let entropy = entropy
            .try_into()
            .map_err(|_| thrown(Error::param("entropy", "invalid", "must be 32 bytes")))?;
        let engine = fastio_core::Engine::new(config, entropy).map_err(thrown)?;
        Ok(Engine(engine))
    }

    /// Starts a task (JSON text) and gives its number. Throws what is wrong with the input.
    pub fn start(&self, task: &str, monotonic_ms: f64, unix_ms: f64) -> Result<f64> {
        let task = plain::task(task).map_err(thrown)?;
        let id = self
            .0
            .start(task, now(monotonic_ms, unix_ms))
            .map_err(thrown)?;
        Ok(number(id.0))
    }

    /// The next thing to do, or `undefined`.
    pub fn next_effect(&self) -> Result<JsValue> {
        match self.0.next_effect() {
            Some((id, task, effect)) => object(&plain::effect(id, task, &effect)),
            None => Ok(JsValue::UNDEFINED),
        }
    }

    /// The next thing to hand out, or `undefined`.
    pub fn next_event(&self) -> Result<JsValue> {
        match self.0.next_event() {
            Some((task, event)) => object(&plain::event(task, &event, utf16)),
            None => Ok(JsValue::UNDEFINED),
        }
    }

    /// The caller can take more.
    pub fn demand(&self, task: f64, amount: f64, monotonic_ms: f64, unix_ms: f64) {
        self.0.demand(
            TaskId(whole(task)),
            whole(amount),
            now(monotonic_ms, unix_ms),
        );
    }

    /// Stops a task; it ends with an error of kind `cancelled`.
    pub fn cancel(&self, task: f64, monotonic_ms: f64, unix_ms: f64) {
        self.0
            .cancel(TaskId(whole(task)), now(monotonic_ms, unix_ms));
    }

    /// Stops a task that nobody waits for any more.
    pub fn abandon(&self, task: f64, monotonic_ms: f64, unix_ms: f64) {
        self.0
            .abandon(TaskId(whole(task)), now(monotonic_ms, unix_ms));
    }

    /// When `tick` is due, on the monotonic clock, or `undefined`.
    pub fn wake_at(&self) -> Option<f64> {
        self.0.wake_at().map(number)
    }

    /// The timer fired.
    pub fn tick(&self, monotonic_ms: f64, unix_ms: f64) {
        self.0.tick(now(monotonic_ms, unix_ms));
    }

    /// Whether no task is at work, cleaning up included.
    pub fn is_idle(&self) -> bool {
        self.0.is_idle()
    }

    /// Outcome: this many bytes of the body are on the wire so far.
    pub fn sent(&self, id: f64, bytes: f64, monotonic_ms: f64, unix_ms: f64) {
        self.report(
            id,
            Outcome::Sent {
                bytes: whole(bytes),
            },
            monotonic_ms,
            unix_ms,
        );
    }

    /// Outcome: a reply's status, and its headers as name, value, name, value.
    pub fn head(
        &self,
        id: f64,
        status: u16,
        headers: Vec<String>,
        monotonic_ms: f64,
        unix_ms: f64,
    ) {
        let mut headers = headers.into_iter();
        let mut pairs = Vec::new();
        while let (Some(name), Some(value)) = (headers.next(), headers.next()) {
            pairs.push((name, value));
        }
        self.report(
            id,
            Outcome::Head {
                status,
                headers: pairs,
            },
            monotonic_ms,
            unix_ms,
        );
    }

    /// Outcome: a piece of the reply's body.
    pub fn data(&self, id: f64, bytes: Vec<u8>, monotonic_ms: f64, unix_ms: f64) {
        self.report(id, Outcome::Data(bytes), monotonic_ms, unix_ms);
    }

    /// Outcome: this many bytes were written to the sink so far.
    pub fn wrote(&self, id: f64, bytes: f64, monotonic_ms: f64, unix_ms: f64) {
        self.report(
            id,
            Outcome::Wrote {
                bytes: whole(bytes),
            },
            monotonic_ms,
            unix_ms,
        );
    }

    /// Outcome: the reply is complete.
    pub fn end(&self, id: f64, monotonic_ms: f64, unix_ms: f64) {
        self.report(id, Outcome::End, monotonic_ms, unix_ms);
    }

    /// Outcome: the request did not complete. `fetch` cannot tell more than whether a limit of ours passed
    /// (`timeout`); the message must hold no URL.
    pub fn failed(&self, id: f64, timeout: bool, message: String, monotonic_ms: f64, unix_ms: f64) {
        let cause = if timeout {
            FailureCause::Timeout
        } else {
            FailureCause::Other
        };
        let failure = Failure {
            delivery: Delivery::Unknown,
            cause,
            message,
        };
        self.report(id, Outcome::Failed(failure), monotonic_ms, unix_ms);
    }

    /// Outcome: a hash, as lower-case hex digits.
    pub fn hashed(&self, id: f64, hex: String, bytes: f64, monotonic_ms: f64, unix_ms: f64) {
        self.report(
            id,
            Outcome::Hashed {
                hex,
                bytes: whole(bytes),
            },
            monotonic_ms,
            unix_ms,
        );
    }

    /// Outcome: a source's size and modification time.
    pub fn stat(
        &self,
        id: f64,
        size: Option<f64>,
        modified_unix_ms: Option<f64>,
        monotonic_ms: f64,
        unix_ms: f64,
    ) {
        let outcome = Outcome::Stat {
            size: size.map(whole),
            modified_unix_ms: modified_unix_ms.map(whole),
        };
        self.report(id, outcome, monotonic_ms, unix_ms);
    }

    /// Outcome: done, nothing to tell.
    pub fn done(&self, id: f64, monotonic_ms: f64, unix_ms: f64) {
        self.report(id, Outcome::Done, monotonic_ms, unix_ms);
    }

    /// Outcome: reading or writing here failed.
    pub fn io(&self, id: f64, message: String, monotonic_ms: f64, unix_ms: f64) {
        self.report(id, Outcome::Io { message }, monotonic_ms, unix_ms);
    }

    /// Outcome: this host cannot do it.
    pub fn unsupported(&self, id: f64, monotonic_ms: f64, unix_ms: f64) {
        self.report(id, Outcome::Unsupported, monotonic_ms, unix_ms);
    }

    fn report(&self, id: f64, outcome: Outcome, monotonic_ms: f64, unix_ms: f64) {
        self.0
            .report(EffectId(whole(id)), outcome, now(monotonic_ms, unix_ms));
    }
}

/// A text's length as JavaScript counts it.
fn utf16(text: &str) -> usize {
    text.encode_utf16().count()
}
