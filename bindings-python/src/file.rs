//! A file of the service that is open for reading.

use crate::process::is_fork_of;
use fastio_native::{Error, ErrorKind, Open, Reader, Result};
use pyo3::prelude::{pyclass, pymethods};
use std::sync::{Arc, Weak};
use tokio::sync::Mutex;

/// A file that is open, by what was told of it. Closing its client closes it.
#[pyclass(frozen, module = "fastio._fastio")]
#[derive(Debug)]
pub struct File {
    /// Its name.
    #[pyo3(get)]
    name: String,
    /// Bytes in it.
    #[pyo3(get)]
    size: u64,
    /// The version that is read.
    #[pyo3(get)]
    version: Option<String>,
    pub(crate) place: Arc<Place>,
}

#[pymethods]
impl File {
    fn __repr__(&self) -> String {
        format!("<fastio._fastio.File {:?}, {} bytes>", self.name, self.size)
    }
}

/// Where its reader is: not here before it is open, and after it was closed.
#[derive(Debug)]
pub(crate) struct Place {
    pid: u32,
    reader: Mutex<Option<Reader>>,
}

impl Drop for Place {
    fn drop(&mut self) {
        if is_fork_of(self.pid) {
            // The locks that ending takes may be held by threads that are not here.
            std::mem::forget(self.reader.get_mut().take());
        }
    }
}

impl Place {
    pub(crate) fn new(pid: u32) -> Arc<Self> {
        let reader = Mutex::new(None);
        Arc::new(Place { pid, reader })
    }

    pub(crate) async fn open(self: Arc<Self>, open: Open) -> Result<File> {
        let reader = open.await?;
        let file = File {
            name: reader.name().to_owned(),
            size: reader.size(),
            version: reader.version().map(str::to_owned),
            place: self.clone(),
        };
        *self.reader.lock().await = Some(reader);
        Ok(file)
    }

    pub(crate) async fn read(&self, offset: u64, len: usize) -> Result<Vec<u8>> {
        match &mut *self.reader.lock().await {
            Some(reader) => reader.read_at(offset, len).await,
            None => Err(Error::new(
                ErrorKind::Cancelled,
                "this file was closed, or its client; open it again",
            )),
        }
    }

    pub(crate) async fn close(&self) {
        self.reader.lock().await.take();
    }
}

/// The files of a client, to be closed with it.
#[derive(Debug, Default)]
pub(crate) struct Files(Vec<Weak<Place>>);

impl Files {
    pub(crate) fn add(&mut self, place: &Arc<Place>) {
        self.0.retain(|place| place.strong_count() > 0);
        self.0.push(Arc::downgrade(place));
    }

    pub(crate) fn open(self) -> Vec<Arc<Place>> {
        self.0.iter().filter_map(Weak::upgrade).collect()
    }
}
