//! A pipe from Python's streams to a request: a thread or task of Python's fills it, so that none of ours waits for one.

use bytes::Bytes;
use fastio_native::Input;
use pyo3::prelude::{Bound, Python, pyclass, pymethods};
use pyo3::pybacked::PyBackedBytes;
use pyo3::types::PyBytes;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use tokio::io::{AsyncRead, ReadBuf};
use tokio::sync::mpsc::{Receiver, Sender, channel};

/// Pieces that wait in a pipe.
const PIECES: usize = 2;

/// What a stream gives, on its way to the upload that reads it.
#[pyclass(frozen, module = "fastio._fastio")]
#[derive(Debug)]
pub struct Pipe {
    /// `None` once the stream has ended.
    into: Mutex<Option<Sender<Bytes>>>,
    /// `None` once it is read.
    out: Mutex<Option<Receiver<Bytes>>>,
    /// Why the stream ended, unless it was at its end.
    failure: Arc<Mutex<Option<String>>>,
}

#[pymethods]
impl Pipe {
    #[new]
    fn new() -> Self {
        let (into, out) = channel(PIECES);
        Pipe {
            into: Mutex::new(Some(into)),
            out: Mutex::new(Some(out)),
            failure: Arc::default(),
        }
    }

    /// Puts a piece in, and waits while there are enough; false once nobody reads any more.
    fn push(&self, py: Python<'_>, piece: Bound<'_, PyBytes>) -> bool {
        let piece = Bytes::from_owner(PyBackedBytes::from(piece));
        let into = lock(&self.into).clone();
        py.detach(|| into.is_some_and(|into| into.blocking_send(piece).is_ok()))
    }

    /// Nothing follows. With a message: the stream failed. Does not wait.
    fn end(&self, failure: Option<String>) {
        *lock(&self.failure) = failure;
        lock(&self.into).take();
    }
}

impl Pipe {
    /// What comes out of it, for one upload.
    pub(crate) fn input(&self) -> Option<Input> {
        let pieces = lock(&self.out).take()?;
        let reader = Reader {
            pieces,
            rest: Bytes::new(),
            failure: self.failure.clone(),
        };
        Some(Input::reader("", reader))
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

struct Reader {
    pieces: Receiver<Bytes>,
    /// Of the piece that did not fit.
    rest: Bytes,
    failure: Arc<Mutex<Option<String>>>,
}

impl AsyncRead for Reader {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        while self.rest.is_empty() {
            match std::task::ready!(self.pieces.poll_recv(cx)) {
                Some(piece) => self.rest = piece,
                None => {
                    let failure = lock(&self.failure).take();
                    return Poll::Ready(failure.map_or(Ok(()), |why| Err(io::Error::other(why))));
                }
            }
        }
        let fits = self.rest.len().min(buffer.remaining());
        buffer.put_slice(&self.rest.split_to(fits));
        Poll::Ready(Ok(()))
    }
}
