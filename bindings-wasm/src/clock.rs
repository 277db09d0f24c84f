//! Time, and the timer.

use crate::js::{number, whole};
use fastio_core::Now;
use wasm_bindgen::prelude::{Closure, JsValue, wasm_bindgen};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = setTimeout)]
    fn set_timeout(action: &Closure<dyn FnMut()>, ms: f64) -> JsValue;
    #[wasm_bindgen(js_name = clearTimeout)]
    fn clear_timeout(timer: &JsValue);
    #[wasm_bindgen(js_namespace = performance, js_name = now)]
    fn monotonic() -> f64;
}

/// The longest wait that timers know, in milliseconds.
const LONGEST: u64 = i32::MAX as u64;

pub(crate) fn now() -> Now {
    Now {
        monotonic_ms: whole(monotonic()),
        unix_ms: whole(js_sys::Date::now()),
    }
}

/// A timer that is set; dropping it clears it.
#[derive(Debug)]
pub(crate) struct Timer {
    handle: JsValue,
    _action: Closure<dyn FnMut()>,
}

impl Timer {
    /// Sets a timer. A wait that is too long for timers ends early.
    pub(crate) fn set(ms: u64, action: impl FnMut() + 'static) -> Timer {
        let action = Closure::<dyn FnMut()>::new(action);
        Timer {
            handle: set_timeout(&action, number(ms.min(LONGEST))),
            _action: action,
        }
    }
}

impl Drop for Timer {
    fn drop(&mut self) {
        clear_timeout(&self.handle);
    }
}
