//! A request by `fetch`: its reply is read in pieces, no further than the engine wants.

use crate::host::Host;
use crate::http::{self, Exchange, failure, thrown};
use crate::js::{self, as_bytes, settled};
use crate::sink::Sink;
use crate::stream::Body;
use fastio_core::Outcome;
use fastio_core::effect::{EffectId, Failure, FailureCause, HttpRequest, ReplyMode, Timeouts};
use fastio_core::source::BodyPlan;
use js_sys::{Object, Reflect, Uint8Array};
use std::rc::Rc;
use wasm_bindgen::prelude::{JsCast, JsValue, wasm_bindgen};
use web_sys::{
    ReadableStreamDefaultReader, RequestCache, RequestCredentials, RequestInit, RequestRedirect,
    Response, ResponseType,
};

#[wasm_bindgen]
extern "C" {
    // A `fetch` that somebody replaced may give what is no `Response`.
    #[wasm_bindgen(catch, js_name = fetch)]
    fn fetch(url: &str, init: &RequestInit) -> Result<JsValue, JsValue>;

    /// What a reader gives.
    type Read;
    #[wasm_bindgen(method, getter)]
    fn done(this: &Read) -> bool;
    #[wasm_bindgen(method, getter)]
    fn value(this: &Read) -> JsValue;
}

/// So many bytes of a reply that is wanted whole are told in one go.
const TELLING: usize = 64 * 1024;

pub(crate) async fn run(
    host: &Rc<Host>,
    id: EffectId,
    exchange: &Rc<Exchange>,
    request: HttpRequest,
) -> Result<(), Failure> {
    let sent = request.body.as_ref().map_or(0, BodyPlan::len);
    let body = Body::of(host, id, exchange, &request)
        .transpose()
        .map_err(|error| failure(FailureCause::Source, js::message_of(&error)))?;
    // Whoever fills a stream takes the time it takes.
    let until_head = match body {
        Some(_) => None,
        None => http::until_head(&request.timeouts, sent),
    };
    exchange.enter(host, until_head, "waiting for the reply");
    let response = match send(host, exchange, &request, body.as_ref()).await {
        Err(mut failure) if body.as_ref().is_some_and(Body::failed) => {
            failure.cause = FailureCause::Source;
            failure.message = "the stream failed".to_owned();
            return Err(failure);
        }
        response => response?,
    };
    exchange.leave();
    let mut outcomes = Vec::new();
    if sent > 0 {
        outcomes.push(Outcome::Sent { bytes: sent });
    }
    let status = response.status();
    let headers = host.headers(&response);
    outcomes.push(Outcome::Head { status, headers });
    let whole = matches!(request.reply, ReplyMode::Whole { .. });
    if whole {
        exchange.held.replace(outcomes);
    } else {
        host.report_all(id, outcomes);
    }
    let Some(body) = response.body() else {
        return Ok(());
    };
    if body.locked() {
        return Err(failure(
            FailureCause::Protocol,
            "the reply was read already",
        ));
    }
    let reader: ReadableStreamDefaultReader = body.get_reader().unchecked_into();
    exchange.reader.replace(Some(reader.clone()));
    let pieces = Pieces {
        host,
        exchange,
        reader,
        timeouts: request.timeouts,
    };
    match (request.reply, status) {
        (ReplyMode::Sink { sink, .. }, 200) => into_sink(host, id, &pieces, sink.0, None).await,
        (ReplyMode::Sink { sink, offset, .. }, 206) => {
            into_sink(host, id, &pieces, sink.0, Some(offset)).await
        }
        _ if whole => held(host, id, &pieces).await,
        _ => in_pieces(host, id, &pieces).await,
    }
}

async fn send(
    host: &Rc<Host>,
    exchange: &Exchange,
    request: &HttpRequest,
    body: Option<&Body>,
) -> Result<Response, Failure> {
    let invalid = |what: &str| {
        failure(
            FailureCause::Other,
            format!("the request has an invalid {what}; report it"),
        )
    };
    let browser = http::is_browser();
    let headers = Object::new();
    for header in &request.headers {
        // A browser sends its own, and asks first whether another may be sent.
        if browser && header.name.eq_ignore_ascii_case("user-agent") {
            continue;
        }
        let value = http::byte_string(header.value.expose());
        Reflect::set(&headers, &header.name.into(), &value.into())
            .map_err(|_| invalid("header"))?;
    }
    let redirect = if request.may_follow_redirect && browser {
        RequestRedirect::Follow
    } else {
        RequestRedirect::Manual
    };
    let init = RequestInit::new();
    init.set_method(request.method);
    init.set_headers(&headers);
    init.set_redirect(redirect);
    init.set_credentials(RequestCredentials::Omit);
    init.set_cache(RequestCache::NoStore);
    init.set_signal(Some(&exchange.controller.signal()));
    if let Some(body) = body {
        body.put(&init);
    } else if let Some(plan) = &request.body {
        init.set_body(http::body(host, plan)?.as_ref());
    }
    let response = settled(fetch(&request.url.full, &init))
        .await
        .map_err(|error| thrown(&error))?;
    let response: Response = response
        .dyn_into()
        .map_err(|_| failure(FailureCause::Protocol, "`fetch` gave no Response"))?;
    if response.type_() == ResponseType::Opaqueredirect {
        let why = "the service answered with a redirect, which a browser does not show; check the base URL";
        return Err(failure(FailureCause::Protocol, why));
    }
    Ok(response)
}

/// A reply's body.
struct Pieces<'a> {
    host: &'a Rc<Host>,
    exchange: &'a Rc<Exchange>,
    reader: ReadableStreamDefaultReader,
    timeouts: Timeouts,
}

impl Pieces<'_> {
    /// The next piece; `None` at the end. Nothing is read unless this is called.
    async fn next(&self) -> Result<Option<Uint8Array>, Failure> {
        let limit = self.timeouts.stall_ms;
        self.exchange
            .enter(self.host, limit, "waiting for a piece of the reply");
        let read = settled(Ok(self.reader.read().into())).await;
        self.exchange.leave();
        let read: Read = read.map_err(|error| broken(&error))?.unchecked_into();
        if read.done() {
            return Ok(None);
        }
        let bytes = as_bytes(&read.value()).cloned();
        let odd = || failure(FailureCause::Protocol, "the reply is no stream of bytes");
        bytes.map(Some).ok_or_else(odd)
    }
}

fn broken(error: &JsValue) -> Failure {
    let name = js::name_of(error);
    failure(
        FailureCause::Cut,
        format!("the connection ended early ({name})"),
    )
}

/// A reply that is wanted whole: nobody waits for its head or its pieces alone.
async fn held(host: &Rc<Host>, id: EffectId, pieces: &Pieces<'_>) -> Result<(), Failure> {
    let exchange = pieces.exchange;
    let mut bytes = Vec::new();
    while let Some(piece) = pieces.next().await? {
        if exchange.is_stopped() {
            return Err(failure(FailureCause::Other, "stopped"));
        }
        let had = bytes.len();
        bytes.resize(had + piece.length() as usize, 0);
        if let Some(room) = bytes.get_mut(had..) {
            piece.copy_to(room);
        }
        if bytes.len() >= TELLING {
            let mut outcomes = exchange.held.take();
            outcomes.push(Outcome::Data(std::mem::take(&mut bytes)));
            host.report_all(id, outcomes);
        }
    }
    if !bytes.is_empty() {
        exchange.held.borrow_mut().push(Outcome::Data(bytes));
    }
    Ok(())
}

async fn in_pieces(host: &Rc<Host>, id: EffectId, pieces: &Pieces<'_>) -> Result<(), Failure> {
    let mut rest = Uint8Array::new_with_length(0);
    loop {
        let allowed = pieces.exchange.credit().await;
        if pieces.exchange.is_stopped() {
            return Err(failure(FailureCause::Other, "stopped"));
        }
        if rest.length() == 0 {
            match pieces.next().await? {
                Some(piece) => rest = piece,
                None => return Ok(()),
            }
        }
        let len = u32::try_from(allowed)
            .unwrap_or(u32::MAX)
            .min(rest.length());
        if len > 0 {
            pieces.exchange.spend(u64::from(len));
            let piece = rest.subarray(0, len).to_vec();
            rest = rest.subarray(len, rest.length());
            host.report(id, Outcome::Data(piece));
        }
    }
}

/// The bytes go from the reply to the place; they are looked at only for their hash, on the way or when they are read again.
async fn into_sink(
    host: &Rc<Host>,
    id: EffectId,
    pieces: &Pieces<'_>,
    sink: u64,
    offset: Option<u64>,
) -> Result<(), Failure> {
    let unwritable = |error: JsValue| {
        let why = error.as_string().unwrap_or_else(|| js::message_of(&error));
        failure(
            FailureCause::Sink,
            format!("the download could not be written: {why}"),
        )
    };
    let lost = || failure(FailureCause::Sink, "nobody waits for the download any more");
    let sink: Rc<Sink> = host.sinks.get(sink).ok_or_else(lost)?;
    sink.begin(offset).await.map_err(unwritable)?;
    let start = offset.unwrap_or_default();
    let mut bytes = 0;
    while let Some(piece) = pieces.next().await? {
        sink.write(&piece, start + bytes)
            .await
            .map_err(unwritable)?;
        bytes += u64::from(piece.length());
        host.report(id, Outcome::Wrote { bytes });
    }
    Ok(())
}
