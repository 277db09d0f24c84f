//! An object that a host gave, taken apart member by member.

use crate::error::{Error, Result};
use crate::task::Params;
use serde_json::Value;

/// What is left of an object, and what it is called. Every error names the place and the rule, never the value: it may
/// be a secret.
pub(crate) struct Given {
    of: String,
    members: Params,
}

impl Given {
    /// The object that a text is.
    pub(crate) fn parse(of: &str, text: &str) -> Result<Self> {
        let value: Value = serde_json::from_str(text).map_err(|error| {
            let (line, column) = (error.line(), error.column());
            refused(
                of,
                &format!("must be JSON (line {line}, column {column} is not)"),
            )
        })?;
        Given::object_of(of.to_owned(), value)
    }

    fn object_of(of: String, value: Value) -> Result<Self> {
        match value {
            Value::Object(members) => Ok(Given { of, members }),
            _ => Err(refused(&of, "must be an object")),
        }
    }

    /// Ends the reading: what is left is not known.
    pub(crate) fn end(self) -> Result<()> {
        match self.members.keys().next() {
            None => Ok(()),
            Some(_) => {
                Err(self.refused("has a member that is not known, or two that exclude each other"))
            }
        }
    }

    /// The error of a rule that this object breaks.
    pub(crate) fn refused(&self, rule: &str) -> Error {
        refused(&self.of, rule)
    }

    fn at(&self, name: &str) -> String {
        format!("{}.{name}", self.of)
    }

    fn wrong(&self, name: &str, rule: &str) -> Error {
        refused(&self.at(name), rule)
    }

    /// A member; one that is `null` is left out.
    fn take(&mut self, name: &str) -> Option<Value> {
        self.members.remove(name).filter(|value| !value.is_null())
    }

    fn need<T>(&self, name: &str, value: Option<T>) -> Result<T> {
        value.ok_or_else(|| self.wrong(name, "is missing"))
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.members.contains_key(name)
    }

    /// Takes a member if it is this text.
    pub(crate) fn is_text(&mut self, name: &str, text: &str) -> bool {
        let is = self.members.get(name).and_then(Value::as_str) == Some(text);
        is && self.take(name).is_some()
    }

    pub(crate) fn text(&mut self, name: &str) -> Result<Option<String>> {
        match self.take(name) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(_) => Err(self.wrong(name, "must be a text")),
        }
    }

    pub(crate) fn needed(&mut self, name: &str) -> Result<String> {
        let text = self.text(name)?;
        self.need(name, text)
    }

    pub(crate) fn number(&mut self, name: &str) -> Result<Option<u64>> {
        let number = self.take(name).map(|value| value.as_u64());
        self.fit(name, number)
    }

    pub(crate) fn needed_number(&mut self, name: &str) -> Result<u64> {
        let number = self.number(name)?;
        self.need(name, number)
    }

    /// A number of 32 bits.
    pub(crate) fn small(&mut self, name: &str) -> Result<Option<u32>> {
        let number = self.number(name)?.map(|number| u32::try_from(number).ok());
        self.fit(name, number)
    }

    fn fit<T>(&self, name: &str, number: Option<Option<T>>) -> Result<Option<T>> {
        match number {
            Some(None) => Err(self.wrong(
                name,
                "must be a whole number that is not negative and not too large",
            )),
            Some(number) => Ok(number),
            None => Ok(None),
        }
    }

    pub(crate) fn float(&mut self, name: &str) -> Result<Option<f64>> {
        match self.take(name).map(|value| value.as_f64()) {
            Some(None) => Err(self.wrong(name, "must be a number")),
            Some(number) => Ok(number),
            None => Ok(None),
        }
    }

    /// A flag; false if it is left out.
    pub(crate) fn flag(&mut self, name: &str) -> Result<bool> {
        match self.take(name) {
            None => Ok(false),
            Some(Value::Bool(flag)) => Ok(flag),
            Some(_) => Err(self.wrong(name, "must be true or false")),
        }
    }

    pub(crate) fn object(&mut self, name: &str) -> Result<Option<Given>> {
        let value = self.take(name);
        value
            .map(|value| Given::object_of(self.at(name), value))
            .transpose()
    }

    pub(crate) fn needed_object(&mut self, name: &str) -> Result<Given> {
        let object = self.object(name)?;
        self.need(name, object)
    }

    /// The members of an object, whatever they are; none if it is left out.
    pub(crate) fn members(&mut self, name: &str) -> Result<Params> {
        Ok(self
            .object(name)?
            .map(|given| given.members)
            .unwrap_or_default())
    }

    /// The items of a list; none if it is left out.
    pub(crate) fn list(&mut self, name: &str) -> Result<Vec<Value>> {
        match self.take(name) {
            None => Ok(Vec::new()),
            Some(Value::Array(items)) => Ok(items),
            Some(_) => Err(self.wrong(name, "must be a list")),
        }
    }

    /// An item that is an object.
    pub(crate) fn item(&self, of: &str, item: Value) -> Result<Given> {
        Given::object_of(self.at(of), item)
    }

    /// An item that is a name and an object.
    pub(crate) fn pair(&self, item: Value) -> Result<(String, Given)> {
        if let Value::Array(pair) = item
            && let Ok([Value::String(name), value]) = <[Value; 2]>::try_from(pair)
        {
            let given = Given::object_of(self.at(&name), value)?;
            return Ok((name, given));
        }
        Err(self.refused("must have pairs of a name and a source as its files"))
    }
}

/// Names the innermost member, as callers know it.
fn refused(of: &str, rule: &str) -> Error {
    Error::param(of.rsplit('.').next().unwrap_or(of), "invalid", rule)
}
