//! One task's events on their way to its caller.

use fastio_core::Journal;
use fastio_core::event::Event;
use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

/// A queue with one reader. It stays short although nothing holds the writer back: data, pages and answers come on
/// demand only, and progress and journals replace older ones that were not read.
#[derive(Debug, Default)]
pub(crate) struct Mailbox(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    events: VecDeque<Event>,
    /// The newest, read or not.
    journal: Option<Journal>,
    closed: bool,
    reader: Option<Waker>,
}

/// Observations kept for a reader who does not read; older ones give way.
const MOST_OBSERVATIONS: usize = 256;

impl Mailbox {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Keeps what is told at any moment of an event, which may be about to be pushed, or never be.
    pub(crate) fn note(&self, event: &Event) {
        if let Event::Journal(journal) = event {
            self.lock().journal = Some(journal.clone());
        }
    }

    pub(crate) fn push(&self, event: Event) {
        let mut state = self.lock();
        if let (Event::Progress(_), Some(last @ Event::Progress(_))) =
            (&event, state.events.back_mut())
        {
            *last = event;
        } else if is_journal(&event)
            && let Some(older) = state.events.iter_mut().find(|event| is_journal(event))
        {
            // In its place: what was confirmed since is read after the journal that knows of it.
            *older = event;
        } else {
            if is_observation(&event)
                && state.events.len() >= MOST_OBSERVATIONS
                && let Some(oldest) = state.events.iter().position(is_observation)
            {
                state.events.remove(oldest);
            }
            state.events.push_back(event);
        }
        wake(state);
    }

    /// The newest journal that came, whether it was read or not.
    pub(crate) fn journal(&self) -> Option<Journal> {
        self.lock().journal.clone()
    }

    /// No event follows.
    pub(crate) fn close(&self) {
        let mut state = self.lock();
        state.closed = true;
        wake(state);
    }

    /// The next event; `None` once the mailbox is closed and empty.
    pub(crate) fn poll_next(&self, cx: &mut Context<'_>) -> Poll<Option<Event>> {
        let mut state = self.lock();
        if let Some(event) = state.events.pop_front() {
            return Poll::Ready(Some(event));
        }
        if state.closed {
            return Poll::Ready(None);
        }
        state.reader = Some(cx.waker().clone());
        Poll::Pending
    }
}

fn wake(mut state: MutexGuard<'_, State>) {
    let reader = state.reader.take();
    drop(state);
    if let Some(reader) = reader {
        reader.wake();
    }
}

fn is_journal(event: &Event) -> bool {
    matches!(event, Event::Journal(_))
}

/// Whether an event only tells what happens, so that losing an old one loses no result.
fn is_observation(event: &Event) -> bool {
    matches!(
        event,
        Event::Attempt { .. }
            | Event::Replied { .. }
            | Event::Wait { .. }
            | Event::Refreshed
            | Event::Progress(_)
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use fastio_core::event::Progress;

    fn read(mailbox: &Mailbox) -> Poll<Option<Event>> {
        mailbox.poll_next(&mut Context::from_waker(Waker::noop()))
    }

    fn progress(sent: u64) -> Event {
        Event::Progress(Progress {
            sent,
            total: None,
            ..Progress::default()
        })
    }

    #[test]
    fn progress_replaces_progress() {
        let mailbox = Mailbox::default();
        mailbox.push(progress(1));
        mailbox.push(progress(2));
        mailbox.close();
        assert!(matches!(
            read(&mailbox),
            Poll::Ready(Some(Event::Progress(Progress { sent: 2, .. })))
        ));
        assert!(matches!(read(&mailbox), Poll::Ready(None)));
    }

    /// Journals of one upload, by the hash of its one chunk.
    fn journal(hash: &str, check: &str) -> Journal {
        let of = r#""of":{"service":"s","profile_type":"workspace","profile_id":"1","folder_id":null,"file_id":null,"relative_path":null,"name":"n","size":1}"#;
        let text = format!(
            r#"{{"fastio_journal":1,"upload_id":"u",{of},"chunk_size":1,"chunks":[{hash}],"check":"{check}"}}"#
        );
        Journal::parse(&text).unwrap()
    }

    #[test]
    fn the_newest_journal_is_read_where_the_oldest_unread_stood() {
        let mailbox = Mailbox::default();
        let (older, newer) = (
            journal("null", "2ee582de"),
            journal("\"00000001\"", "0eefcee5"),
        );
        for event in [
            Event::Journal(older),
            progress(1),
            Event::Journal(newer.clone()),
        ] {
            mailbox.note(&event);
            mailbox.push(event);
        }
        assert_eq!(mailbox.journal(), Some(newer.clone()));
        assert!(matches!(read(&mailbox), Poll::Ready(Some(Event::Journal(told))) if told == newer));
        let event = read(&mailbox);
        assert!(matches!(event, Poll::Ready(Some(Event::Progress(_)))));
        assert!(read(&mailbox).is_pending());
        assert_eq!(mailbox.journal(), Some(newer));
    }

    #[test]
    fn unread_observations_are_bounded_and_results_are_kept() {
        let mailbox = Mailbox::default();
        mailbox.push(Event::Data(vec![1]));
        for _ in 0..10_000 {
            mailbox.push(Event::Refreshed);
        }
        assert!(matches!(read(&mailbox), Poll::Ready(Some(Event::Data(_)))));
        let mut left = 0;
        while let Poll::Ready(Some(_)) = read(&mailbox) {
            left += 1;
        }
        assert_eq!(left, MOST_OBSERVATIONS - 1);
    }
}
