//! Errors, as Python raises them.

use fastio_core::Error;
use pyo3::PyErr;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::{Bound, PyAny, PyAnyMethods, PyResult, Python};
use pyo3::types::PyTypeMethods;
use pythonize::pythonize;

/// An error of the engine, as an instance of the class of its kind.
pub(crate) fn raised(py: Python<'_>, error: &Error) -> PyErr {
    instance(py, error).map_or_else(|error| error, PyErr::from_value)
}

fn instance<'py>(py: Python<'py>, error: &Error) -> PyResult<Bound<'py, PyAny>> {
    let parts = pythonize(py, error)?;
    py.import("fastio._errors")?
        .call_method1("from_parts", (parts, error.to_string()))
}

/// A parameter of a wrong type.
pub(crate) fn wrong_type(name: &str, expected: &str, value: &Bound<'_, PyAny>) -> PyErr {
    let actual = value
        .get_type()
        .qualname()
        .map_or_else(|_| "something else".to_owned(), |name| name.to_string());
    PyTypeError::new_err(format!("{name} must be {expected}, not {actual}"))
}

/// A parameter whose value cannot be used.
pub(crate) fn wrong_value(name: &str, rule: &str) -> PyErr {
    PyValueError::new_err(format!("{name} {rule}"))
}
