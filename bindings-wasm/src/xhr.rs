//! A request by `XMLHttpRequest`, which tells how much of a body is sent. It cannot be told not to follow a redirect; only
//! requests with files in them come this way, which the service does not redirect.

use crate::host::Host;
use crate::http::{self, Exchange, failure, thrown};
use crate::js::{self, member};
use fastio_core::Outcome;
use fastio_core::effect::{EffectId, Failure, FailureCause, HttpRequest};
use js_sys::{Function, Promise, Uint8Array, global};
use std::rc::Rc;
use wasm_bindgen::prelude::{Closure, JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{XmlHttpRequest, XmlHttpRequestResponseType};

pub(crate) fn is_there() -> bool {
    !member(&global(), "XMLHttpRequest").is_undefined()
}

pub(crate) async fn run(
    host: &Rc<Host>,
    id: EffectId,
    exchange: &Rc<Exchange>,
    request: HttpRequest,
) -> Result<(), Failure> {
    let plan = request.body.clone().unwrap_or_default();
    let body = http::body(host, &plan)?;
    let xhr = XmlHttpRequest::new().map_err(|error| thrown(&error))?;
    open(&xhr, &request).map_err(|error| thrown(&error))?;

    let (timeouts, total) = (request.timeouts, plan.len());
    exchange.enter(host, timeouts.stall_ms, "sending a piece of the body");
    let on_progress = {
        let (host, exchange) = (host.clone(), exchange.clone());
        Closure::<dyn FnMut(JsValue)>::new(move |event: JsValue| {
            let bytes = js::whole(member(&event, "loaded").as_f64().unwrap_or_default());
            if bytes < total {
                exchange.enter(&host, timeouts.stall_ms, "sending a piece of the body");
            } else {
                exchange.enter(&host, timeouts.first_byte_ms, "waiting for the reply");
            }
            host.report(id, Outcome::Sent { bytes });
        })
    };
    if let Ok(upload) = xhr.upload() {
        upload.set_onprogress(Some(on_progress.as_ref().unchecked_ref()));
    }
    // Comes last of all events, however it ends.
    let ended = Promise::new(&mut |resolve: Function, _: Function| {
        xhr.set_onloadend(Some(&resolve));
    });
    exchange.xhr.replace(Some(xhr.clone()));
    xhr.send_with_opt_blob(Some(&body))
        .map_err(|error| thrown(&error))?;
    let ended = JsFuture::from(ended).await;
    exchange.leave();
    exchange.xhr.take();
    ended.map_err(|error| thrown(&error))?;

    let status = xhr.status().unwrap_or_default();
    if status == 0 {
        return Err(failure(
            FailureCause::Other,
            "no reply came; check the connection",
        ));
    }
    let headers = xhr.get_all_response_headers().unwrap_or_default();
    let headers = http::headers(&headers);
    host.report(id, Outcome::Head { status, headers });
    let reply = xhr.response().unwrap_or_default();
    if !reply.is_null() {
        host.report(id, Outcome::Data(Uint8Array::new(&reply).to_vec()));
    }
    Ok(())
}

fn open(xhr: &XmlHttpRequest, request: &HttpRequest) -> Result<(), JsValue> {
    xhr.open(request.method, &request.url.full)?;
    for header in &request.headers {
        if !header.name.eq_ignore_ascii_case("user-agent") {
            xhr.set_request_header(header.name, &http::byte_string(header.value.expose()))?;
        }
    }
    xhr.set_response_type(XmlHttpRequestResponseType::Arraybuffer);
    Ok(())
}
