//! Time, and the timer.

use crate::js::{member, number, whole};
use fastio_core::Now;
use wasm_bindgen::prelude::{Closure, JsCast, JsValue, wasm_bindgen};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = setTimeout)]
    fn set_timeout(action: &Closure<dyn FnMut()>, ms: f64) -> JsValue;
    #[wasm_bindgen(js_name = clearTimeout)]
    fn clear_timeout(timer: &JsValue);
    #[wasm_bindgen(js_namespace = performance, js_name = now)]
    fn monotonic() -> f64;

    /// A timer of Node.js; a browser's is a number.
    type Handle;
    #[wasm_bindgen(method, js_name = ref)]
    fn hold(this: &Handle);
    #[wasm_bindgen(method)]
    fn unref(this: &Handle);
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

    /// Whether a program waits for it before it ends. False where that cannot be said of a timer.
    pub(crate) fn is_waited_for(&self, yes: bool) -> bool {
        let known = self.handle.is_object() && member(&self.handle, "unref").is_function();
        let handle = self.handle.unchecked_ref::<Handle>();
        match (known, yes) {
            (false, _) => {}
            (true, true) => handle.hold(),
            (true, false) => handle.unref(),
        }
        known
    }
}

impl Drop for Timer {
    fn drop(&mut self) {
        clear_timeout(&self.handle);
    }
}
