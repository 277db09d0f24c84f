//! What Python is handed. JSON crosses as text: the decoder of the standard library is faster than building objects here.

use crate::raised::raised;
use crate::work::Ready;
use fastio_core::reply::Body;
use fastio_native::{FileEnd, Reply};
use pyo3::prelude::{
    Bound, IntoPyObject, Py, PyAny, PyAnyMethods, PyResult, Python, pyclass, pymethods,
};
use pyo3::types::{PyBytes, PyList, PyListMethods, PyString};
use pythonize::pythonize;

/// A page of a listing, undecoded.
#[pyclass(frozen, module = "fastio._fastio")]
#[derive(Debug)]
pub struct Page(Reply);

#[pymethods]
impl Page {
    /// The page's result, as JSON text.
    fn result<'py>(&self, py: Python<'py>) -> Bound<'py, PyString> {
        PyString::new(py, self.0.result())
    }

    /// Its items as JSON text, a list or an object whose values they are; `None` where there is neither.
    fn items(&self, py: Python<'_>) -> PyResult<Option<Py<PyString>>> {
        let items = self.0.items_text().map_err(|error| raised(py, &error))?;
        Ok(items.map(|text| PyString::new(py, text).unbind()))
    }
}

/// What `FileEnd` is made of.
fn file_end(py: Python<'_>, end: FileEnd) -> PyResult<Bound<'_, PyAny>> {
    let (stored, error) = match &end.result {
        Ok(stored) => (Some(pythonize(py, stored)?), None),
        Err(error) => (None, Some(raised(py, error).into_value(py))),
    };
    Ok((end.path, end.below, stored, error)
        .into_pyobject(py)?
        .into_any())
}

pub(crate) fn hand(py: Python<'_>, ready: Ready) -> PyResult<Py<PyAny>> {
    let tagged = |tag: &str, value: Bound<'_, PyAny>| -> PyResult<Py<PyAny>> {
        Ok((tag, value).into_pyobject(py)?.into_any().unbind())
    };
    match ready {
        Ready::Reply(reply) => Ok(match &reply.body {
            Body::Json { .. } => PyString::new(py, reply.result()).into_any().unbind(),
            Body::Bytes(bytes) => PyBytes::new(py, bytes).into_any().unbind(),
        }),
        Ready::Page(reply) => Ok(Py::new(py, Page(reply))?.into_any()),
        Ready::Data(bytes) => Ok(PyBytes::new(py, &bytes).into_any().unbind()),
        Ready::Progress(progress) => tagged("progress", pythonize(py, &progress)?),
        Ready::Journal(journal) => {
            tagged("journal", PyString::new(py, &journal.to_json()).into_any())
        }
        Ready::Uploaded(uploaded) => tagged("done", pythonize(py, &uploaded)?),
        Ready::Imported(imported) => tagged("done", pythonize(py, &imported)?),
        Ready::File(end) => tagged("file", file_end(py, end)?),
        Ready::UploadedMany(many) => {
            let ends = PyList::empty(py);
            for end in many.files {
                ends.append(file_end(py, end)?)?;
            }
            tagged("done", ends.into_any())
        }
        Ready::Saved(saved) => {
            let told = pythonize(py, &saved.downloaded)?;
            told.set_item("path", saved.path)?;
            tagged("done", told)
        }
        Ready::Fetched(fetched) => {
            let told = pythonize(py, &fetched.downloaded)?;
            told.set_item("bytes", PyBytes::new(py, &fetched.bytes))?;
            tagged("done", told)
        }
        Ready::Piece(piece) => tagged("event", pythonize(py, &piece)?),
        Ready::Answered(answer) => tagged("done", pythonize(py, &answer)?),
        Ready::Opened(file) => Ok(Py::new(py, file)?.into_any()),
        Ready::SignedIn(lifetime) => Ok(lifetime
            .as_secs_f64()
            .into_pyobject(py)?
            .into_any()
            .unbind()),
        Ready::Closed | Ready::SignedOut => {
            Ok(true.into_pyobject(py)?.to_owned().into_any().unbind())
        }
    }
}
