//! What all requests of a client pass: the service's rate limits, and the most requests at once.

use crate::cx::Cx;
use crate::error::Result;
use crate::event::{Event, WaitReason};
use crate::reactor::{cancelled, lock};
use fastio_description::Operation;
use litemap::LiteMap;
use std::collections::VecDeque;
use std::future::poll_fn;
use std::sync::{Arc, Mutex};
use std::task::{Poll, Waker};

/// The gate of a client.
#[derive(Debug)]
pub(crate) struct Gate {
    inner: Arc<Mutex<Inner>>,
}

#[derive(Debug)]
struct Inner {
    free: usize,
    queue: VecDeque<(u64, Waker)>,
    next_ticket: u64,
    /// Until when (monotonic) a bucket is shut, by name.
    shut: LiteMap<&'static str, u64>,
}

/// Leave to have one request under way.
#[derive(Debug)]
pub(crate) struct Permit {
    inner: Arc<Mutex<Inner>>,
}

impl Drop for Permit {
    fn drop(&mut self) {
        let next = {
            let mut inner = lock(&self.inner);
            inner.free += 1;
            inner.queue.front().map(|(_, waker)| waker.clone())
        };
        if let Some(waker) = next {
            waker.wake();
        }
    }
}

/// An operation with a limit of its own has its own bucket, all others share one.
fn bucket(op: &Operation) -> &'static str {
    if op.rate.is_some() { op.name } else { "" }
}

impl Gate {
    pub(crate) fn new(max_concurrent_requests: usize) -> Self {
        Gate {
            inner: Arc::new(Mutex::new(Inner {
                free: max_concurrent_requests,
                queue: VecDeque::new(),
                next_ticket: 0,
                shut: LiteMap::new_vec(),
            })),
        }
    }

    /// The service said to wait: nothing of this bucket goes out before.
    pub(crate) fn shut(&self, op: &Operation, until: u64) {
        let mut inner = lock(&self.inner);
        let before = inner.shut.get(bucket(op)).copied().unwrap_or_default();
        inner.shut.insert(bucket(op), until.max(before));
    }

    /// Waits for the rate limit to pass and for a place.
    pub(crate) async fn pass(&self, cx: &Cx, op: &Operation) -> Result<Permit> {
        loop {
            let now = cx.now().monotonic_ms;
            let until = lock(&self.inner)
                .shut
                .get(bucket(op))
                .copied()
                .unwrap_or_default();
            if until > now {
                cx.emit(Event::Wait {
                    reason: WaitReason::RateLimit,
                    ms: until - now,
                });
                cx.sleep_until(until).await?;
                continue;
            }
            let permit = self.place(cx, true).await?;
            // The limit may have been hit while this one stood in the queue.
            if lock(&self.inner)
                .shut
                .get(bucket(op))
                .copied()
                .unwrap_or_default()
                <= cx.now().monotonic_ms
            {
                return Ok(permit);
            }
        }
    }

    /// Waits for a place; tells the caller so if that is worth telling.
    pub(crate) async fn place(&self, cx: &Cx, tell: bool) -> Result<Permit> {
        let mut ticket: Option<Ticket<'_>> = None;
        poll_fn(|context| {
            if cx.is_cancelled() {
                return Poll::Ready(Err(cancelled()));
            }
            let mut inner = lock(&self.inner);
            let number = ticket.as_ref().map(|ticket| ticket.number);
            let first = inner
                .queue
                .front()
                .is_none_or(|(front, _)| Some(*front) == number);
            if inner.free > 0 && first {
                inner.free -= 1;
                drop(inner);
                // Leaves the queue, and wakes the next if there is room.
                ticket = None;
                return Poll::Ready(Ok(Permit {
                    inner: self.inner.clone(),
                }));
            }
            match number {
                Some(number) => {
                    if let Some(entry) = inner.queue.iter_mut().find(|(other, _)| *other == number)
                    {
                        entry.1 = context.waker().clone();
                    }
                }
                None => {
                    inner.next_ticket += 1;
                    let number = inner.next_ticket;
                    inner.queue.push_back((number, context.waker().clone()));
                    drop(inner);
                    ticket = Some(Ticket {
                        number,
                        inner: &self.inner,
                    });
                    if tell {
                        cx.emit(Event::Wait {
                            reason: WaitReason::Concurrency,
                            ms: 0,
                        });
                    }
                }
            }
            cx.control.wake_on_change(context);
            Poll::Pending
        })
        .await
    }
}

/// A place in the queue, given up on drop.
struct Ticket<'a> {
    number: u64,
    inner: &'a Mutex<Inner>,
}

impl Drop for Ticket<'_> {
    fn drop(&mut self) {
        let next = {
            let mut inner = lock(self.inner);
            inner.queue.retain(|(number, _)| *number != self.number);
            if inner.free > 0 {
                inner.queue.front().map(|(_, waker)| waker.clone())
            } else {
                None
            }
        };
        if let Some(waker) = next {
            waker.wake();
        }
    }
}
