//! The Fastio SDK engine for JavaScript, with the pump that drives it.
//!
//! A [`Client`] holds one [`fastio_core::Engine`] and performs what it asks for with what every JavaScript has: `fetch`,
//! timers, `Blob`. Settings and tasks come in as JSON text (one parser, and `undefined` members vanish as they should);
//! events go out as JSON text too, with a payload or bytes beside it as they are. What is sent never enters WebAssembly: a body is
//! a `Blob` made of literal bytes and slices.
//!
//! Nothing that JavaScript throws gets through: it becomes the outcome of an effect, or is told to the console. The types
//! of what crosses are in `ts/engine.ts`.

mod clock;
mod fetch;
mod hash;
mod host;
mod http;
mod js;
mod sink;
mod stream;
mod table;
mod xhr;

use fastio_core::log::LogLevel;
use fastio_core::stretch::{self, Stretch};
use fastio_core::{Config, Error, TaskId, plain};
use host::{Host, Log};
use js_sys::{Function, Map, Promise, Reflect};
use std::rc::Rc;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

type Result<T> = std::result::Result<T, JsValue>;

/// One client: its engine, and everything under way. Numbers that name things are JavaScript numbers: they count up from 1.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Client(Rc<Host>);

/// Whether a pattern leaves out what has this path below a folder that is uploaded.
#[wasm_bindgen]
pub fn leaves_out(pattern: &str, below: &str) -> bool {
    fastio_folders::leaves_out(pattern, below)
}

/// The size of a file that is to be read here and there, in the version `wanted`, from what `storage.get` tells of it. Throws
/// why there is none.
#[wasm_bindgen]
pub fn file_size(node: &JsValue, wanted: &JsValue) -> Result<f64> {
    let size = js::member(node, "size").as_f64().map(js::signed);
    let version = js::member(node, "version").as_string();
    let size = stretch::size_of(size, version.as_deref(), wanted.as_string().as_deref());
    size.map(js::number).map_err(thrown)
}

/// Puts into `next` the `end` of the stretch of a file of this size that is read next, from its `at` on, and what was `asked`
/// for. Does not if the one that is `under_way`, with the same members, comes by there soon.
#[wasm_bindgen]
pub fn next_stretch(size: f64, under_way: &JsValue, next: &JsValue) -> bool {
    let of = |stretch, name| js::member(stretch, name).as_f64().map(js::whole);
    let old = of(under_way, "end").map(|end| Stretch {
        at: of(under_way, "at").unwrap_or_default(),
        end,
        asked: of(under_way, "asked").unwrap_or_default(),
    });
    let position = of(next, "at").unwrap_or_default();
    let Some(stretch) = Stretch::next(js::whole(size), position, old) else {
        return false;
    };
    for (name, value) in [("end", stretch.end), ("asked", stretch.asked)] {
        // Setting a member of a plain object does not fail.
        let _ = Reflect::set(next, &name.into(), &js::number(value).into());
    }
    true
}

/// An error, to be thrown.
#[allow(clippy::needless_pass_by_value, reason = "a function for map_err")]
fn thrown(error: Error) -> JsValue {
    let (text, _) = plain::error(&error).to_json();
    js_sys::JSON::parse(&text).unwrap_or_else(Into::into)
}

#[wasm_bindgen]
impl Client {
    /// A client with these settings (JSON text) and 32 bytes of the system's random source. New tokens are given to
    /// `keep_tokens`, whose promise is awaited; lines of the level `log_level` (`trace`, `debug` or `info`) and above to
    /// `log`, with their level. `header_lines` gives the headers of a reply as a text, a line each.
    #[wasm_bindgen(constructor)]
    pub fn new(
        config: &str,
        entropy: &[u8],
        keep_tokens: Option<Function>,
        log_level: Option<String>,
        log: Function,
        header_lines: Function,
    ) -> Result<Client> {
        let config = Config {
            // A JavaScript number holds no more than 53 bits.
            quote_big_integers: true,
            ..plain::config(config).map_err(thrown)?
        };
        let entropy = entropy
            .try_into()
            .map_err(|_| thrown(Error::param("entropy", "invalid", "must be 32 bytes")))?;
        let engine = fastio_core::Engine::new(config, entropy).map_err(thrown)?;
        let log = log_level.map(|level| Log {
            least: match level.as_str() {
                "trace" => LogLevel::Trace,
                "debug" => LogLevel::Debug,
                _ => LogLevel::Info,
            },
            write: log,
        });
        Ok(Client(Rc::new(Host::new(
            engine,
            keep_tokens,
            log,
            header_lines,
        ))))
    }

    /// Starts a task (JSON text) and gives its number. Throws what is wrong with the input.
    ///
    /// `sources` has a `Blob`, and `sinks` a place, for each number that the task names. With `progress`, bodies with
    /// slices in them go where their progress can be seen. `on_event` is called with each event as JSON text and with
    /// what crosses beside it, with those for observers if `observed`; the first calls come before this one returns.
    pub fn start(
        &self,
        task: &str,
        sources: &Map,
        sinks: &Map,
        progress: bool,
        observed: bool,
        on_event: Function,
    ) -> Result<f64> {
        let task = plain::task(task).map_err(thrown)?;
        let id = self.0.engine.start(task, clock::now()).map_err(thrown)?;
        self.0
            .register(id, sources, sinks, (progress, observed), on_event);
        self.0.drain();
        Ok(js::number(id.0))
    }

    /// The caller can take more.
    pub fn demand(&self, task: f64, amount: f64) {
        self.0.step(|engine, now| {
            engine.demand(TaskId(js::whole(task)), js::whole(amount), now);
        });
    }

    /// Stops a task; once it has cleaned up it ends with an error of kind `cancelled`.
    pub fn cancel(&self, task: f64) {
        self.0
            .step(|engine, now| engine.cancel(TaskId(js::whole(task)), now));
    }

    /// Stops all tasks. The promise resolves when they have cleaned up, or after `grace_ms`, when what is left is cut.
    pub fn close(&self, grace_ms: f64) -> Promise {
        self.0.close(js::whole(grace_ms))
    }
}
