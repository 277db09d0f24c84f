//! What Python gives: parameters as JSON, bytes and files, settings. A value that cannot be used is refused as Python refuses
//! it, by the name it was given under.

use crate::pipe::Pipe;
use crate::raised::{wrong_type, wrong_value};
use bytes::Bytes;
use fastio_native::{Call, Input, Params};
use pyo3::PyErr;
use pyo3::exceptions::{PyTypeError, PyUnicodeError};
use pyo3::prelude::{Bound, Py, PyAny, PyAnyMethods, PyResult};
use pyo3::pybacked::PyBackedBytes;
use pyo3::types::{
    PyBool, PyBoolMethods, PyByteArray, PyBytes, PyDict, PyDictMethods, PyFloat, PyInt, PyList,
    PyListMethods, PyMemoryView, PyString, PyStringMethods, PyTuple, PyTupleMethods,
};
use serde_json::{Map, Number, Value};
use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

/// Deepest nesting of a parameter; the engine reads no deeper replies either.
const DEEPEST: usize = 100;

/// A call, the bytes and files that go with it, and what must live as long as they.
pub(crate) struct Given {
    pub(crate) call: Call,
    pub(crate) inputs: Vec<(String, Input)>,
    pub(crate) kept: Vec<Py<PyAny>>,
}

/// Where a value stands in what was given.
enum Place<'a> {
    Root(&'a str),
    Member(&'a Place<'a>, &'a str),
    Item(&'a Place<'a>, usize),
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Place::Root(name) => f.write_str(name),
            Place::Member(of, name) => write!(f, "{of}.{name}"),
            Place::Item(of, index) => write!(f, "{of}[{index}]"),
        }
    }
}

/// A call of an operation with these parameters. Bytes, paths and open files among them travel beside the JSON.
pub(crate) fn call(operation: String, params: &Bound<'_, PyAny>) -> PyResult<Given> {
    let mut given = Given {
        call: Call::new(operation),
        inputs: Vec::new(),
        kept: Vec::new(),
    };
    let Ok(params) = params.cast::<PyDict>() else {
        return Err(wrong_type("params", "dict", params));
    };
    for (name, value) in params.iter() {
        let name = text("a parameter's name", &name)?;
        if is_binary(&value)? {
            given.take(name, &value)?;
        } else if let Some(files) = binary_list(&value)? {
            for (index, file) in files.iter().enumerate() {
                given.take_as(name.clone(), &format!("{name}[{index}]"), file)?;
            }
        } else {
            let value = json(&Place::Root(&name), &value, 0)?;
            given.call.params.insert(name, value);
        }
    }
    Ok(given)
}

impl Given {
    fn take(&mut self, name: String, value: &Bound<'_, PyAny>) -> PyResult<()> {
        let shown = name.clone();
        self.take_as(name, &shown, value)
    }

    fn take_as(&mut self, name: String, shown: &str, value: &Bound<'_, PyAny>) -> PyResult<()> {
        let (input, kept) = source(shown, value)?.named(None);
        self.inputs.push((name, input));
        self.kept.extend(kept);
        Ok(())
    }
}

fn is_binary(value: &Bound<'_, PyAny>) -> PyResult<bool> {
    Ok(value.is_instance_of::<PyBytes>()
        || value.is_instance_of::<PyByteArray>()
        || value.is_instance_of::<PyMemoryView>()
        || is_path(value)?
        || is_file(value)?)
}

/// A path that is not plain text, which would be JSON.
fn is_path(value: &Bound<'_, PyAny>) -> PyResult<bool> {
    value.hasattr("__fspath__")
}

/// An open file, or one that was made ready by `_sources`.
fn is_file(value: &Bound<'_, PyAny>) -> PyResult<bool> {
    Ok(value.hasattr("read")? || value.hasattr("is_prepared")?)
}

/// The items of a list of nothing but bytes and files.
fn binary_list<'py>(value: &Bound<'py, PyAny>) -> PyResult<Option<Vec<Bound<'py, PyAny>>>> {
    let items: Vec<_> = match (value.cast::<PyList>(), value.cast::<PyTuple>()) {
        (Ok(list), _) => list.iter().collect(),
        (_, Ok(tuple)) => tuple.iter().collect(),
        _ => return Ok(None),
    };
    for item in &items {
        if !is_binary(item)? {
            return Ok(None);
        }
    }
    Ok(Some(items).filter(|items| !items.is_empty()))
}

fn json(place: &Place<'_>, value: &Bound<'_, PyAny>, depth: usize) -> PyResult<Value> {
    if depth > DEEPEST {
        return Err(wrong_value(&place.to_string(), "is nested too deeply"));
    }
    if value.is_none() {
        return Ok(Value::Null);
    }
    if let Ok(value) = value.cast::<PyBool>() {
        return Ok(Value::Bool(value.is_true()));
    }
    if let Ok(value) = value.cast::<PyString>() {
        return chars(&|| place.to_string(), value).map(Value::String);
    }
    if value.is_instance_of::<PyInt>() {
        let number = value
            .extract::<i64>()
            .map(Number::from)
            .or_else(|_| value.extract::<u64>().map(Number::from));
        let rule = "is an integer of more than 64 bits; give it as text";
        return number
            .map(Value::Number)
            .map_err(|_| wrong_value(&place.to_string(), rule));
    }
    if let Ok(value) = value.cast::<PyFloat>() {
        let number = Number::from_f64(value.extract()?);
        let rule = "must be a finite number";
        return number
            .map(Value::Number)
            .ok_or_else(|| wrong_value(&place.to_string(), rule));
    }
    if let Ok(members) = value.cast::<PyDict>() {
        let mut object = Map::new();
        for (name, member) in members.iter() {
            let name = text(&format!("a key of {place}"), &name)?;
            let value = json(&Place::Member(place, &name), &member, depth + 1)?;
            object.insert(name, value);
        }
        return Ok(Value::Object(object));
    }
    let items: Box<dyn Iterator<Item = Bound<'_, PyAny>>> =
        match (value.cast::<PyList>(), value.cast::<PyTuple>()) {
            (Ok(list), _) => Box::new(list.iter()),
            (_, Ok(tuple)) => Box::new(tuple.iter()),
            _ => {
                let expected = "None, bool, int, float, str, list or dict";
                return Err(wrong_type(&place.to_string(), expected, value));
            }
        };
    let items = items.enumerate();
    let items = items.map(|(index, item)| json(&Place::Item(place, index), &item, depth + 1));
    items.collect::<PyResult<_>>().map(Value::Array)
}

/// A text.
pub(crate) fn text(name: &str, value: &Bound<'_, PyAny>) -> PyResult<String> {
    match value.cast::<PyString>() {
        Ok(text) => chars(&|| name.to_owned(), text),
        Err(_) => Err(wrong_type(name, "str", value)),
    }
}

/// The characters of a text. Python's own error would hold the whole text, which may be a password.
fn chars(name: &dyn Fn() -> String, text: &Bound<'_, PyString>) -> PyResult<String> {
    text.to_str().map(str::to_owned).map_err(|_| {
        let rule = "holds a lone surrogate, which is no character";
        wrong_value(&name(), rule)
    })
}

/// A path: a text, or what stands for one.
pub(crate) fn path(name: &str, value: &Bound<'_, PyAny>) -> PyResult<PathBuf> {
    value.extract().map_err(|error: PyErr| {
        let py = value.py();
        if error.is_instance_of::<PyTypeError>(py) {
            wrong_type(name, "a path", value)
        } else if error.is_instance_of::<PyUnicodeError>(py) {
            wrong_value(name, "holds a character that no path has here")
        } else {
            error
        }
    })
}

/// Where bytes come from.
pub(crate) struct Source {
    content: Content,
    name: Option<String>,
    offset: u64,
    kept: Option<Py<PyAny>>,
}

enum Content {
    Path(PathBuf),
    Bytes(Bytes),
    Stream(Input),
}

impl Source {
    /// Whether it comes with a name: a path does.
    pub(crate) fn has_name(&self) -> bool {
        self.name.is_some() || matches!(self.content, Content::Path(_))
    }

    /// As the client takes it, and what must live as long.
    pub(crate) fn named(self, name: Option<String>) -> (Input, Option<Py<PyAny>>) {
        let name = name.or(self.name);
        let input = match self.content {
            Content::Path(path) => match name {
                Some(name) => Input::path(path).named(name),
                None => Input::path(path),
            },
            Content::Bytes(bytes) => Input::bytes(name.unwrap_or_else(|| "file".to_owned()), bytes),
            Content::Stream(input) => input.named(name.unwrap_or_else(|| "file".to_owned())),
        };
        (input.starting_at(self.offset), self.kept)
    }
}

/// Bytes, a path or an open file.
pub(crate) fn source(name: &str, value: &Bound<'_, PyAny>) -> PyResult<Source> {
    if is_file(value)? {
        return prepared(name, value);
    }
    if value.is_instance_of::<PyString>() || is_path(value)? {
        return path(name, value).map(|path| Content::Path(path).into());
    }
    bytes(name, value).map(|bytes| Content::Bytes(bytes).into())
}

impl From<Content> for Source {
    fn from(content: Content) -> Self {
        Source {
            content,
            name: None,
            offset: 0,
            kept: None,
        }
    }
}

/// Bytes in memory. `bytes` cannot change and are not copied; what can change is.
fn bytes(name: &str, value: &Bound<'_, PyAny>) -> PyResult<Bytes> {
    if let Ok(bytes) = value.cast::<PyBytes>() {
        return Ok(Bytes::from_owner(PyBackedBytes::from(bytes.clone())));
    }
    let view = PyMemoryView::from(value).map_err(|error| {
        if error.is_instance_of::<PyTypeError>(value.py()) {
            wrong_type(name, "bytes, a path or an open binary file", value)
        } else {
            wrong_value(
                name,
                &format!("cannot be read: {}", error.value(value.py())),
            )
        }
    })?;
    let copy = view.call_method0("tobytes")?;
    Ok(Bytes::from_owner(PyBackedBytes::from(
        copy.cast_into::<PyBytes>()?,
    )))
}

/// An open file, as the package makes it ready.
fn prepared(name: &str, file: &Bound<'_, PyAny>) -> PyResult<Source> {
    let sources = file.py().import("fastio._sources")?;
    let ready = sources.call_method1("prepare", (name, file))?;
    let content = ready.getattr("content")?;
    Ok(Source {
        content: match (content.cast::<PyBytes>(), content.cast::<Pipe>()) {
            (_, Ok(pipe)) => {
                let used = || wrong_value(name, "was sent already; a stream can be sent once");
                Content::Stream(pipe.get().input().ok_or_else(used)?)
            }
            (Ok(bytes), _) => Content::Bytes(Bytes::from_owner(PyBackedBytes::from(bytes.clone()))),
            _ => Content::Path(content.extract()?),
        },
        name: ready.getattr("name")?.extract()?,
        offset: ready.getattr("offset")?.extract()?,
        kept: Some(ready.unbind()),
    })
}

/// Settings by name.
pub(crate) struct Settings<'a, 'py>(pub(crate) &'a Bound<'py, PyDict>);

impl<'py> Settings<'_, 'py> {
    /// What was given under this name; `None` stands for nothing.
    pub(crate) fn get(&self, name: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
        Ok(self.0.get_item(name)?.filter(|value| !value.is_none()))
    }

    /// Refuses a name that is not among these.
    pub(crate) fn only(&self, of: &str, known: &[&str]) -> PyResult<()> {
        for name in self.0.keys() {
            let name = text("a key", &name)?;
            if !known.contains(&name.as_str()) {
                return Err(PyTypeError::new_err(format!("{of} has no member {name:?}")));
            }
        }
        Ok(())
    }

    pub(crate) fn text(&self, name: &str) -> PyResult<Option<String>> {
        self.get(name)?.map(|value| text(name, &value)).transpose()
    }

    pub(crate) fn flag(&self, name: &str) -> PyResult<bool> {
        match self.get(name)? {
            None => Ok(false),
            Some(value) => match value.cast::<PyBool>() {
                Ok(flag) => Ok(flag.is_true()),
                Err(_) => Err(wrong_type(name, "bool", &value)),
            },
        }
    }

    /// A whole number from `least` on.
    pub(crate) fn count(&self, name: &str, least: u64) -> PyResult<Option<u64>> {
        let Some(value) = self.get(name)? else {
            return Ok(None);
        };
        if !value.is_instance_of::<PyInt>() || value.is_instance_of::<PyBool>() {
            return Err(wrong_type(name, "int", &value));
        }
        let count = value.extract().ok().filter(|count| *count >= least);
        count
            .map(Some)
            .ok_or_else(|| wrong_value(name, &format!("must be from {least} to 2**64 - 1")))
    }

    /// A span of time in seconds.
    pub(crate) fn seconds(&self, name: &str) -> PyResult<Option<Duration>> {
        self.get(name)?
            .map(|value| seconds(name, &value))
            .transpose()
    }

    pub(crate) fn dict(&self, name: &str) -> PyResult<Option<Bound<'py, PyDict>>> {
        let Some(value) = self.get(name)? else {
            return Ok(None);
        };
        match value.cast_into::<PyDict>() {
            Ok(dict) => Ok(Some(dict)),
            Err(error) => Err(wrong_type(name, "dict", &error.into_inner())),
        }
    }

    /// Parameters by name.
    pub(crate) fn params(&self, name: &str) -> PyResult<Params> {
        let Some(value) = self.get(name)? else {
            return Ok(Params::new());
        };
        match json(&Place::Root(name), &value, 0)? {
            Value::Object(params) => Ok(params),
            _ => Err(wrong_type(name, "dict", &value)),
        }
    }
}

/// A span of time that was given in seconds.
fn seconds(name: &str, value: &Bound<'_, PyAny>) -> PyResult<Duration> {
    let number = value.is_instance_of::<PyInt>() || value.is_instance_of::<PyFloat>();
    if !number || value.is_instance_of::<PyBool>() {
        return Err(wrong_type(name, "a number of seconds", value));
    }
    let span = Duration::try_from_secs_f64(value.extract()?).ok();
    span.filter(|span| !span.is_zero())
        .ok_or_else(|| wrong_value(name, "must be a number of seconds above 0"))
}
