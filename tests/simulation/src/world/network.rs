//! Requests on their way to the service, and replies on their way back.

use super::{Delivery, Flight, Happening, Parked, World};
use crate::check::{Checked, Chunk, Violation};
use crate::disk::{Stream, part};
use crate::fault::{Asked, Kind, Weather};
use crate::service::{bytes_of, refusal};
use crate::wire;
use fastio_core::EffectId;
use fastio_core::effect::{Delivery as Sent, Failure, FailureCause, Outcome};
use fastio_core::source::Segment;
use fastio_description::table::Method;
use fastio_sandbox::reply::{Outcome as Stepped, Reply, ReplyBody};
use fastio_sandbox::request::Request;
use fastio_sandbox::time;
use serde_json::Value;

/// Longer than any limit of the engine.
const LATE_MS: u64 = 700_000;
/// What a host waits for that is told no limit.
const NO_LIMIT_MS: u64 = 300_000;

fn failed(delivery: Sent, cause: FailureCause) -> Outcome {
    Outcome::Failed(Failure {
        delivery,
        cause,
        message: "the connection broke".to_owned(),
    })
}

impl World<'_> {
    pub(super) fn draw_fault(&mut self, index: usize) {
        let nth = self.counts.requests;
        self.counts.requests += 1;
        let Some(flight) = self.flights.get_mut(index) else {
            return;
        };
        let operation = flight.request.operation;
        let asked = Asked {
            operation,
            number: flight.number,
            nth,
            has_body: flight
                .request
                .body
                .as_ref()
                .is_some_and(|body| body.has_range()),
            oauth: self
                .clients
                .get(flight.client)
                .is_some_and(super::Client::is_oauth),
        };
        if matches!(self.plan.weather, Weather::Calm) {
            return;
        }
        let fault = self.plan.weather.fault(self.dice, asked);
        let spared = !self.plan.spared.is_empty()
            && self
                .plan
                .spared
                .contains(&(operation.to_owned(), flight.number));
        flight.fault = fault.filter(|_| !spared);
        if let Some(kind) = flight.fault {
            self.counts.faults += 1;
            self.faults.push((operation, flight.number, kind));
        }
    }

    /// A request is about to go out: what must hold of it.
    pub(super) fn check_request(&mut self, index: usize) -> Checked {
        let Some(flight) = self.flights.get(index) else {
            return Ok(());
        };
        let key = (flight.client, flight.life, flight.task);
        let job = self.job_of(flight.client, flight.life, flight.task);
        let operation = flight.request.operation;
        let session = flight.session.clone();
        let url = &flight.request.url.full;
        let number = |name| {
            wire::query(url, name)
                .and_then(|value| value.parse().ok())
                .unwrap_or_default()
        };
        let chunk = Chunk {
            flight: index,
            order: number("order"),
            len: number("size"),
            is_last: wire::query(url, "file_crc32c").is_some(),
        };
        let line = |fault: Option<Kind>| {
            let about = session
                .as_deref()
                .map(|id| format!(" {}", id.get(..6).unwrap_or(id)))
                .unwrap_or_default();
            let order = if operation == "uploads.send_chunk" {
                format!(" {} of {} bytes", chunk.order, chunk.len)
            } else {
                String::new()
            };
            let fault = fault
                .map(|fault| format!(", fault {fault:?}"))
                .unwrap_or_default();
            format!(
                "#{index} client {} job {job:?}: {operation}{about}{order}{fault}",
                key.0
            )
        };
        let text = line(flight.fault);
        self.note(|| text);
        if let Some(flight) = self.flights.get_mut(index) {
            flight.job = job;
        }
        match operation {
            "uploads.send_chunk" => {
                let id = session.unwrap_or_default();
                let stored = self.service.chunks(&id).unwrap_or_default();
                let has_session = self.service.has_session(&id);
                if has_session {
                    self.sessions
                        .chunk(&id, chunk, self.plan.parallel, &stored)?;
                }
            }
            "uploads.upload_small" => {
                if let Some(call) = self.one_calls.get(&key) {
                    call.sent(&format!("job {job:?}"))?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    pub(super) fn depart(&mut self, index: usize) -> Checked {
        let Some(flight) = self.flights.get_mut(index).filter(|flight| !flight.over) else {
            // Stopped before it went out.
            return self.spare_deletion(index);
        };
        flight.departed = true;
        self.take_stream(index)?;
        let Some(flight) = self.flights.get_mut(index) else {
            return Ok(());
        };
        let timeouts = flight.request.timeouts;
        let limit = timeouts
            .total_ms
            .or(timeouts.first_byte_ms)
            .or(timeouts.stall_ms)
            .unwrap_or(NO_LIMIT_MS);
        let fault = flight.fault;
        let name = (flight.request.operation, flight.number);
        let file = flight.request.body.as_ref().and_then(|body| {
            body.segments.iter().find_map(|segment| match segment {
                // Streams have numbers that are no file's, and never change.
                Segment::Range(range) => usize::try_from(range.source.0.saturating_sub(1))
                    .ok()
                    .filter(|file| *file < self.plan.files.len()),
                Segment::Bytes(_) | Segment::Rest(_) => None,
            })
        });
        flight.age = file.map(|file| (file, self.disk.age(file)));
        let early = self.read_body(index);
        if let Some(flight) = self.flights.get_mut(index) {
            flight.early = early;
        }
        let readable = self
            .flights
            .get(index)
            .is_some_and(|flight| flight.request.body.is_none() || flight.early.is_some());
        if !readable {
            return self.deliver(
                index,
                Delivery::Outcome(failed(Sent::Unknown, FailureCause::Source)),
            );
        }
        self.at(self.now + limit, Happening::GiveUp(index));
        let half = self
            .flights
            .get(index)
            .and_then(|flight| flight.early.as_ref())
            .map(|body| self.dice.below(("sent", name), body.len() as u64 / 2 + 1));
        let arrival = self.soon(("out", name));
        match fault {
            Some(Kind::NotSent) => {
                self.lose_deletion(index);
                return self.deliver(
                    index,
                    Delivery::Outcome(failed(Sent::NotSent, FailureCause::Connect)),
                );
            }
            Some(Kind::LostRequest) => {
                self.lose_deletion(index);
                self.at(
                    arrival,
                    Happening::Deliver(
                        index,
                        Delivery::Outcome(failed(Sent::Unknown, FailureCause::Cut)),
                    ),
                );
            }
            Some(Kind::SilentRequest) => self.lose_deletion(index),
            Some(Kind::CutRequest) => {
                let cut = failed(Sent::Unknown, FailureCause::Cut);
                self.at(arrival, Happening::Deliver(index, Delivery::Outcome(cut)));
                return self.sent(index, half);
            }
            Some(Kind::Late) => {
                self.lose_deletion(index);
                let late = LATE_MS + self.dice.below(("late", name), 60_000);
                self.at(self.now + late, Happening::Arrive(index, false));
                return self.sent(index, half);
            }
            Some(Kind::Twice) => {
                self.at(arrival, Happening::Arrive(index, false));
                let most = self
                    .dice
                    .one_of(("again", name), &[self.plan.latency, 60_000, 600_000]);
                let again = arrival + self.dice.below(("again after", name), most + 1);
                self.at(again, Happening::Arrive(index, true));
                return self.sent(index, half);
            }
            _ => {
                self.at(arrival, Happening::Arrive(index, false));
                return self.sent(index, half);
            }
        }
        Ok(())
    }

    /// The stream that is a request's body.
    fn stream_of(&mut self, index: usize) -> Option<&mut Stream> {
        let body = self.flights.get(index)?.request.body.as_ref()?;
        let source = body.rest()?;
        self.disk.stream(source.0)
    }

    /// Takes a stream for a request that goes out: all of it, or as much as was taken before the connection broke.
    fn take_stream(&mut self, index: usize) -> Checked {
        let Some(flight) = self.flights.get(index) else {
            return Ok(());
        };
        let fault = flight.fault;
        let breaks = matches!(
            fault,
            Some(Kind::LostRequest | Kind::SilentRequest | Kind::CutRequest)
        );
        let name = ("taken", flight.request.operation, flight.number);
        let much = !breaks || self.dice.hits(name, 500);
        let Some(stream) = self.stream_of(index) else {
            return Ok(());
        };
        if stream.is_gone {
            let how = "a body of what was read already";
            return Err(Violation::new("a stream is read once", how));
        }
        if fault != Some(Kind::NotSent) {
            stream.is_gone = much;
            stream.is_whole = !breaks;
        }
        Ok(())
    }

    /// A request is refused before it was read: less of its stream may have been taken.
    fn leave_stream(&mut self, index: usize) {
        let Some(flight) = self.flights.get(index) else {
            return;
        };
        let name = ("left", flight.request.operation, flight.number);
        let much = self.dice.hits(name, 500);
        if let Some(stream) = self.stream_of(index) {
            stream.is_gone = much;
            stream.is_whole = false;
        }
    }

    fn sent(&mut self, index: usize, bytes: Option<u64>) -> Checked {
        match bytes {
            Some(bytes) => self.deliver(index, Delivery::Outcome(Outcome::Sent { bytes })),
            None => Ok(()),
        }
    }

    fn read_body(&self, index: usize) -> Option<Vec<u8>> {
        let plan = self.flights.get(index)?.request.body.as_ref()?;
        wire::assemble(plan, |range| {
            part(&self.disk.source(range.source.0), range).to_vec()
        })
    }

    /// The body as it arrives: one that is written to on its way is half the one and half the other.
    fn whole_body(&mut self, index: usize, copy: bool) -> Result<Option<Vec<u8>>, ()> {
        let Some(flight) = self.flights.get(index) else {
            return Err(());
        };
        let unchanged = flight
            .age
            .is_none_or(|(file, age)| self.disk.age(file) == age);
        let early = flight.early.clone();
        if unchanged || copy || early.is_none() {
            return Ok(early);
        }
        let Some(late) = self.read_body(index) else {
            return Err(());
        };
        let mut body = early.unwrap_or_default();
        let half = body.len() / 2;
        body.truncate(half);
        body.extend_from_slice(late.get(half..).unwrap_or_default());
        if let Some(flight) = self.flights.get_mut(index) {
            flight.early = Some(body.clone());
        }
        Ok(Some(body))
    }

    pub(super) fn arrive(&mut self, index: usize, copy: bool) -> Checked {
        let Ok(body) = self.whole_body(index, copy) else {
            return self.deliver(
                index,
                Delivery::Outcome(failed(Sent::Unknown, FailureCause::Source)),
            );
        };
        let now = self.service_now();
        let Some(flight) = self.flights.get(index) else {
            return Ok(());
        };
        let length = body.as_ref().map(|body| body.len() as u64);
        let mut body = body;
        if flight.fault == Some(Kind::Damaged)
            && let (Some(body), Some(plan)) = (&mut body, &flight.request.body)
        {
            damage(body, wire::middle_of_file(plan));
        }
        if flight.fault == Some(Kind::Damaged)
            && flight.request.operation == "uploads.send_stream"
            && let (Some(job), Some(body)) = (flight.job, &body)
            && let Some((file, _)) = self.file_of_job(job)
        {
            // Its hash is known when all is sent: it is stored, and the caller is told that it is not what was sent.
            let body = std::rc::Rc::new(body.clone());
            self.allow(file, body);
        }
        let Some(flight) = self.flights.get(index) else {
            return Ok(());
        };
        let mut request = wire::request(&flight.request, body, now);
        let (fault, name) = (flight.fault, (flight.request.operation, flight.number));
        if fault == Some(Kind::WholeAnyway) {
            request.headers.retain(|(name, _)| name != "range");
        }
        if !copy {
            self.sent(index, length)?;
        }
        let throw = self.dice.throw(("refused", name));
        let refused = match fault {
            _ if self.now < self.storm_until => Some(too_many(
                (self.storm_until - self.now).div_ceil(1000),
                throw,
                now,
            )),
            Some(Kind::TooMany) if !copy => Some(too_many(throw % 90, throw, now)),
            Some(Kind::Failed) if !copy => Some(broken(throw)),
            Some(Kind::Expired) if !copy => {
                self.service.forget_token(&request);
                Some(refusal(401, 10_011, None))
            }
            _ => None,
        };
        match refused {
            Some(reply) => {
                self.lose_deletion(index);
                // Whoever has given up has gone on, perhaps with it.
                if !copy && self.flights.get(index).is_some_and(|flight| !flight.over) {
                    self.leave_stream(index);
                }
                self.answer(index, copy, reply, false)
            }
            None => self.visit(index, copy, request),
        }
    }

    fn visit(&mut self, index: usize, copy: bool, mut request: Request) -> Checked {
        match self.service.step(&request, self.service_now()) {
            Stepped::Reply(reply) => {
                let changed = !matches!(request.method, Method::Get | Method::Head);
                self.answer(index, copy, reply, true)?;
                if changed {
                    let waiting: Vec<u64> = self.parked.keys().copied().collect();
                    for parked in waiting {
                        self.at(self.now, Happening::Revisit(parked));
                    }
                }
            }
            Stepped::Wait(until) => {
                request.again = true;
                self.turn += 1;
                let key = self.turn;
                self.parked.insert(
                    key,
                    Parked {
                        flight: index,
                        copy,
                        request,
                    },
                );
                let at = until.since(time::Now::MANUAL_START).max(self.now + 1);
                self.at(at, Happening::Revisit(key));
            }
        }
        Ok(())
    }

    pub(super) fn revisit(&mut self, key: u64) -> Checked {
        match self.parked.remove(&key) {
            Some(Parked {
                flight,
                copy,
                request,
            }) => self.visit(flight, copy, request),
            None => Ok(()),
        }
    }

    /// The service has an answer; it goes back, if its client still waits for it.
    fn answer(&mut self, index: usize, copy: bool, reply: Reply, worked: bool) -> Checked {
        self.note(|| {
            let copy = if copy { " (the copy)" } else { "" };
            format!("#{index}{copy}: the service answers {}", reply.status)
        });
        let Some(flight) = self.flights.get_mut(index) else {
            return Ok(());
        };
        let operation = flight.request.operation;
        if worked
            && reply.status == 200
            && matches!(operation, "uploads.complete" | "uploads.send_stream")
            && let (Some(job), Some(id)) = (flight.job, flight.session.clone())
        {
            self.completed.entry(job).or_default().insert(id);
        }
        if copy {
            return Ok(());
        }
        let name = (operation, flight.number);
        let fault = flight.fault;
        let sink = flight.to_sink;
        let reply = if fault == Some(Kind::FailedAfter) && worked {
            broken(self.dice.throw(("broken", name)))
        } else {
            reply
        };
        if reply.status != 200
            || matches!(
                fault,
                Some(Kind::LostReply | Kind::SilentReply | Kind::CutReply)
            )
        {
            self.lose_deletion(index);
        }
        let mut body = body_of(&reply);
        // A part has no hash of its own, so that nobody could tell.
        let whole = self.flights.get(index).and_then(|flight| flight.job);
        let whole = whole.is_some_and(|job| !self.is_part(job));
        if fault == Some(Kind::Damaged) && sink.is_some() && whole {
            let middle = body.len() / 2;
            damage(&mut body, middle);
        }
        if let Some(flight) = self.flights.get_mut(index) {
            flight.reply = Some((
                reply.status,
                if sink.is_some() {
                    Vec::new()
                } else {
                    body.clone()
                },
            ));
        }
        let mut at = self.soon(("back", name));
        let cut = failed(Sent::Unknown, FailureCause::Cut);
        match fault {
            Some(Kind::LostReply) => {
                self.at(at, Happening::Deliver(index, Delivery::Outcome(cut)));
                return Ok(());
            }
            Some(Kind::SilentReply) => return Ok(()),
            _ => {}
        }
        let (breaks, short) = (fault == Some(Kind::CutReply), fault == Some(Kind::Short));
        let until = if breaks || short {
            body.len() / 2
        } else {
            body.len()
        };
        let head = Outcome::Head {
            status: reply.status,
            headers: reply
                .headers
                .iter()
                .map(|(name, value)| ((*name).to_owned(), value.clone()))
                .collect(),
        };
        self.at(at, Happening::Deliver(index, Delivery::Outcome(head)));
        let to_sink = sink.is_some() && (200..300).contains(&reply.status);
        let pieces = usize::try_from(self.dice.between(("pieces", name), 1, 3)).unwrap_or(1);
        let whole = body.get(..until).unwrap_or_default();
        for (n, piece) in (0_u64..).zip(whole.chunks(whole.len().div_ceil(pieces).max(1))) {
            at += self
                .dice
                .below(("piece", name, n), self.plan.latency / 4 + 1);
            let piece = piece.to_vec();
            let what = if to_sink {
                Delivery::Write(piece)
            } else {
                Delivery::Outcome(Outcome::Data(piece))
            };
            self.at(at, Happening::Deliver(index, what));
        }
        let end = if breaks { cut } else { Outcome::End };
        self.at(at, Happening::Deliver(index, Delivery::Outcome(end)));
        Ok(())
    }

    pub(super) fn deliver(&mut self, index: usize, what: Delivery) -> Checked {
        let Some(flight) = self.flights.get_mut(index).filter(|flight| !flight.over) else {
            return Ok(());
        };
        let (client, life, effect) = (flight.client, flight.life, flight.effect);
        let outcome = match what {
            Delivery::Outcome(outcome) => {
                if let Outcome::Head { status, .. } = &outcome {
                    flight.head = Some(*status);
                    // All of it comes anew.
                    if let Some(sink) = flight.to_sink.filter(|_| *status == 200) {
                        self.disk.sink(sink).bytes.clear();
                    }
                }
                outcome
            }
            Delivery::Write(bytes) => {
                let Some(sink) = flight.to_sink else {
                    return Ok(());
                };
                let start = match (&flight.reply, flight.request.reply) {
                    (Some((206, _)), fastio_core::effect::ReplyMode::Sink { offset, .. }) => offset,
                    _ => 0,
                };
                let from = usize::try_from(start + flight.wrote).unwrap_or(usize::MAX);
                flight.wrote += bytes.len() as u64;
                let wrote = flight.wrote;
                let in_order = !self.is_seekable(sink);
                let written = self.disk.sink(sink);
                if in_order && written.bytes.len() < from {
                    return Err(Violation::new(
                        "a download leaves no gap",
                        format!("{from} bytes in, {} are there", written.bytes.len()),
                    ));
                }
                written.write(from, &bytes);
                Outcome::Wrote { bytes: wrote }
            }
        };
        if outcome.is_last() {
            self.over(index, &outcome)?;
        }
        self.tell(client, life, effect, outcome)
    }

    /// Nothing more comes of a request: what its client knows by it.
    fn over(&mut self, index: usize, outcome: &Outcome) -> Checked {
        let Some(flight) = self.flights.get_mut(index) else {
            return Ok(());
        };
        flight.over = true;
        let client = flight.client;
        let told = (flight.client, flight.life);
        let key = (flight.client, flight.life, flight.task);
        let job = flight.job;
        let session = flight.session.clone();
        let operation = flight.request.operation;
        let head = flight.head;
        let reply = if matches!(outcome, Outcome::End) {
            flight.reply.clone()
        } else {
            None
        };
        if let Some(client) = self.clients.get_mut(client) {
            client.under_way.remove(&index);
        }
        self.note(|| match (&reply, outcome) {
            (Some((status, _)), _) => format!("#{index}: the client has {status}"),
            (None, outcome) => format!("#{index}: the client has {outcome:?}"),
        });
        let value = || -> Value {
            let body = reply
                .as_ref()
                .map(|(_, body)| body.as_slice())
                .unwrap_or_default();
            serde_json::from_slice(body).unwrap_or_default()
        };
        let status = reply.as_ref().map(|(status, _)| *status);
        match operation {
            "uploads.send_chunk" => self
                .sessions
                .chunk_over(&session.unwrap_or_default(), index),
            "uploads.create_session" | "uploads.create_stream" | "uploads.upload_small"
                if status == Some(200) =>
            {
                if let Some(id) = value().pointer("/response/id").and_then(Value::as_str) {
                    self.sessions.of(&fastio_sandbox::domain::key(id)).told = Some(told);
                }
            }
            "uploads.upload_small" => {
                // The head of a refusal says enough, whether its body comes or not.
                let refused = head.is_some_and(|status| (400..500).contains(&status));
                let certain = match outcome {
                    Outcome::Failed(failure) => refused || failure.delivery == Sent::NotSent,
                    _ => status.is_some_and(|status| status < 500),
                };
                if !certain {
                    self.one_calls.entry(key).or_default().lost();
                }
            }
            "storage.list" if status == Some(200) => {
                let name = job
                    .and_then(|job| self.file_of_job(job))
                    .map(|(_, file)| file.name);
                let value = value();
                let nodes = value.pointer("/response/nodes");
                let nodes = nodes
                    .and_then(|nodes| nodes.as_array().or_else(|| nodes.get("items")?.as_array()));
                let is_there = nodes
                    .into_iter()
                    .flatten()
                    .any(|node| node.get("name").and_then(Value::as_str) == name);
                if !is_there && let Some(call) = self.one_calls.get_mut(&key) {
                    call.looked(false);
                }
            }
            "storage.get" if status == Some(200) => {
                let value = value();
                let crc = value
                    .pointer("/response/node/crc32c")
                    .and_then(Value::as_str)
                    .unwrap_or_default()
                    .to_owned();
                // One that was written to meanwhile is another file.
                let same = job
                    .and_then(|job| self.file_of_job(job))
                    .is_some_and(|(file, _)| {
                        let content = self.disk.now(file);
                        self.disk.age(file) == 0
                            && format!("{:08x}", crc32c::crc32c(&content)) == crc
                    });
                if let Some(call) = self.one_calls.get_mut(&key) {
                    call.looked(same);
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// A client has waited long enough.
    pub(super) fn give_up(&mut self, index: usize) -> Checked {
        if self.flights.get(index).is_some_and(|flight| !flight.over) {
            self.lose_deletion(index);
        }
        self.deliver(
            index,
            Delivery::Outcome(failed(Sent::Unknown, FailureCause::Timeout)),
        )
    }

    /// An engine stops a request. One that is on its way may arrive all the same.
    pub(super) fn abort(&mut self, client: usize, life: u32, of: EffectId) {
        let own = self
            .clients
            .get(client)
            .map(|client| client.under_way.iter().copied().collect::<Vec<_>>());
        let is_it = |flight: &Flight| flight.life == life && flight.effect == of;
        let found = own
            .into_iter()
            .flatten()
            .find(|index| self.flights.get(*index).is_some_and(is_it));
        let Some(index) = found else {
            return;
        };
        self.note(|| format!("#{index}: stopped"));
        self.lose_deletion(index);
        let session = self.flights.get_mut(index).and_then(|flight| {
            flight.over = true;
            flight.session.clone()
        });
        if let Some(client) = self.clients.get_mut(client) {
            client.under_way.remove(&index);
        }
        if let Some(session) = session {
            self.sessions.chunk_over(&session, index);
        }
    }

    /// If a request was to delete a session, it may be left.
    pub(super) fn lose_deletion(&mut self, index: usize) {
        let flight = self
            .flights
            .get(index)
            .filter(|flight| flight.request.operation == "uploads.delete");
        if let Some(id) = flight.and_then(|flight| flight.session.clone()) {
            self.sessions.of(&id).delete_failed = true;
        }
    }

    fn spare_deletion(&mut self, index: usize) -> Checked {
        self.lose_deletion(index);
        Ok(())
    }
}

/// Changes a byte.
fn damage(body: &mut [u8], at: usize) {
    if let Some(byte) = body.get_mut(at) {
        *byte ^= 1;
    }
}

fn body_of(reply: &Reply) -> Vec<u8> {
    match &reply.body {
        ReplyBody::Bytes(bytes) => bytes.to_vec(),
        ReplyBody::Content {
            content,
            start,
            size,
        } => {
            let whole = bytes_of(content);
            let from = usize::try_from(*start)
                .unwrap_or(usize::MAX)
                .min(whole.len());
            let to = from
                .saturating_add(usize::try_from(*size).unwrap_or(usize::MAX))
                .min(whole.len());
            whole.get(from..to).unwrap_or_default().to_vec()
        }
        // No job asks for one.
        ReplyBody::Archive(_) => Vec::new(),
        ReplyBody::Stream(pieces) => pieces
            .iter()
            .flat_map(|piece| piece.bytes.to_vec())
            .collect(),
    }
}

/// A rate limit that says when it ends, in one of the forms that the service has.
fn too_many(seconds: u64, throw: u64, now: time::Now) -> Reply {
    let until = now.plus_s(seconds);
    let expires = if throw & 1024 == 0 {
        until.unix().to_string()
    } else {
        until.text()
    };
    refusal(429, 10_368, Some((seconds, expires)))
}

/// A failure, with the service's own words or those of something before it.
fn broken(throw: u64) -> Reply {
    let statuses = [500, 502, 503, 504];
    let status = usize::try_from(throw % 4)
        .ok()
        .and_then(|at| statuses.get(at))
        .copied()
        .unwrap_or(500);
    if throw & 256 == 0 {
        refusal(status, 1654, None)
    } else {
        Reply::bytes(
            status,
            "text/html",
            "<!doctype html><title>Bad gateway</title>",
        )
    }
}
