//! Replies on their way back to the client.

use super::network::{damage, failed};
use super::{Delivery, Flight, Happening, World};
use crate::check::{Checked, Violation};
use crate::fault::Kind;
use crate::service::{bytes_of, refusal};
use fastio_core::EffectId;
use fastio_core::effect::{Delivery as Sent, FailureCause, Outcome};
use fastio_sandbox::reply::{Reply, ReplyBody};
use fastio_sandbox::time;

impl World<'_> {
    /// The service has an answer; it goes back, if its client still waits for it.
    pub(super) fn answer(
        &mut self,
        index: usize,
        copy: bool,
        reply: Reply,
        worked: bool,
    ) -> Checked {
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
            && let Some(file) = self.sessions.of(&id).file
        {
            self.completed.entry((job, file)).or_default().insert(id);
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
                if self.host_fails(client, effect) {
                    failed(Sent::Unknown, FailureCause::Sink)
                } else {
                    Outcome::Wrote { bytes: wrote }
                }
            }
        };
        if outcome.is_last() {
            self.over(index, &outcome)?;
        }
        self.tell(client, life, effect, outcome)
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

    pub(super) fn spare_deletion(&mut self, index: usize) -> Checked {
        self.lose_deletion(index);
        Ok(())
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
pub(super) fn too_many(seconds: u64, throw: u64, now: time::Now) -> Reply {
    let until = now.plus_s(seconds);
    let expires = if throw & 1024 == 0 {
        until.unix().to_string()
    } else {
        until.text()
    };
    refusal(429, 10_368, Some((seconds, expires)))
}

/// A failure, with the service's own words or those of something before it.
pub(super) fn broken(throw: u64) -> Reply {
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
