//! Requests on their way to the service.

use super::reply::{broken, too_many};
use super::{Delivery, Happening, Parked, World};
use crate::check::{Checked, Violation};
use crate::disk::{Stream, part};
use crate::fault::{Asked, Kind, Weather};
use crate::service::refusal;
use crate::wire;
use fastio_core::effect::{Delivery as Sent, Failure, FailureCause, Outcome};
use fastio_description::table::Method;
use fastio_sandbox::reply::Outcome as Stepped;
use fastio_sandbox::request::Request;
use fastio_sandbox::time;

/// Longer than any limit of the engine.
const LATE_MS: u64 = 700_000;
/// What a host waits for that is told no limit.
const NO_LIMIT_MS: u64 = 300_000;

pub(super) fn failed(delivery: Sent, cause: FailureCause) -> Outcome {
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
        let ages = flight.files.iter().map(|file| self.disk.age(*file));
        flight.ages = ages.collect();
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
        // A stream never changes.
        let unchanged = flight
            .request
            .body
            .as_ref()
            .is_none_or(|body| body.rest().is_some())
            || flight
                .files
                .iter()
                .zip(&flight.ages)
                .all(|(file, age)| self.disk.age(*file) == *age);
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
            && let (Some(file), Some(body)) = (flight.files.first().copied(), &body)
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
}

/// Changes a byte.
pub(super) fn damage(body: &mut [u8], at: usize) {
    if let Some(byte) = body.get_mut(at) {
        *byte ^= 1;
    }
}
