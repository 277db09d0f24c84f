//! From what is written to what is meant: follows references, spells out variants, checks rules.

mod body;
mod check;
mod cycles;
mod models;
mod objects;
mod operation;
mod params;
mod reply;
mod rules;
mod schema;
mod tables;
mod unions;

use std::collections::BTreeMap;

use indexmap::IndexMap;
use serde_saphyr::{Location, Spanned};

use crate::api::Api;
use crate::error::{Error, Result};
use crate::read::{self, Parameter, Response, Source};

/// Turns the documents into one description.
pub fn lower(sources: &[Source]) -> Result<Api> {
    let index = Index::new(sources)?;
    let mut schemas = IndexMap::new();
    for (name, defined) in &index.schemas {
        let mut schema = index.schema(defined.file, defined.value)?;
        if schema.doc.description.is_empty() {
            schema.doc.description = format!("`{name}`, as the API describes it.");
        }
        schemas.insert((*name).to_owned(), schema);
    }
    let mut operations = Vec::new();
    for source in sources {
        for (path, item) in &source.document.root.paths {
            index.path(source, path, item, &schemas, &mut operations)?;
        }
    }
    let models = models::all(&index, &schemas, &mut operations)?;
    let operations = check::all(operations)?;
    Ok(Api {
        operations,
        schemas,
        models,
        error_codes: tables::codes(sources)?,
        error_words: tables::words(sources)?,
        error_reasons: tables::reasons(sources)?,
        constants: tables::constants(sources)?,
    })
}

/// A value with the file it stands in.
struct Defined<'a, T> {
    file: &'a str,
    value: &'a Spanned<T>,
}

impl<T> Clone for Defined<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Defined<'_, T> {}

/// What can be referenced by name, over all files.
struct Index<'a> {
    schemas: BTreeMap<&'a str, Defined<'a, read::Schema>>,
    parameters: BTreeMap<&'a str, Defined<'a, Parameter>>,
    responses: BTreeMap<&'a str, Defined<'a, Response>>,
    /// Base URL of the API and the host it is on.
    base: String,
    origin: String,
}

impl<'a> Index<'a> {
    fn new(sources: &'a [Source]) -> Result<Self> {
        let mut index = Index {
            schemas: BTreeMap::new(),
            parameters: BTreeMap::new(),
            responses: BTreeMap::new(),
            base: String::new(),
            origin: String::new(),
        };
        for source in sources {
            let file = source.file.as_str();
            let root = &source.document.root;
            match &root.openapi {
                Some(version) if version.value == "3.1.0" => {}
                Some(version) => {
                    let message = format!("openapi is {:?}; write 3.1.0", version.value);
                    return Err(Error::at(file, version.referenced, message));
                }
                None => return Err(Error::file(file, "openapi: 3.1.0 is missing")),
            }
            if root.info.is_none() {
                return Err(Error::file(file, "info with title and version is missing"));
            }
            for server in &root.servers {
                if index.base.is_empty() {
                    index.base.clone_from(&server.url.value);
                } else if index.base != server.url.value {
                    let message = format!("every document has the base URL {}", index.base);
                    return Err(Error::at(file, server.url.referenced, message));
                }
            }
            let components = &root.components;
            collect(&mut index.schemas, file, &components.schemas, "schema")?;
            collect(
                &mut index.parameters,
                file,
                &components.parameters,
                "parameter",
            )?;
            collect(
                &mut index.responses,
                file,
                &components.responses,
                "response",
            )?;
        }
        index.origin = origin(&index.base)
            .ok_or_else(|| Error::file("common.yaml", "servers must give the base URL"))?;
        Ok(index)
    }

    /// What a reference stands for.
    fn follow<T>(
        &self,
        table: &BTreeMap<&'a str, Defined<'a, T>>,
        kind: &str,
        file: &str,
        reference: &read::Name,
    ) -> Result<(&'a str, Defined<'a, T>)> {
        let prefix = format!("#/components/{kind}/");
        reference
            .value
            .strip_prefix(&prefix)
            .and_then(|name| table.get_key_value(name))
            .map(|(name, defined)| (*name, *defined))
            .ok_or_else(|| {
                let message = format!(
                    "$ref {:?} leads nowhere; expected {prefix}NAME of a file in this folder",
                    reference.value
                );
                Error::at(file, reference.referenced, message)
            })
    }
}

fn collect<'a, T>(
    into: &mut BTreeMap<&'a str, Defined<'a, T>>,
    file: &'a str,
    from: &'a IndexMap<String, Spanned<T>>,
    kind: &str,
) -> Result<()> {
    for (name, value) in from {
        if let Some(first) = into.insert(name, Defined { file, value }) {
            let message = format!("{kind} {name} is defined in {} too", first.file);
            return Err(Error::at(file, value.referenced, message));
        }
    }
    Ok(())
}

fn origin(base: &str) -> Option<String> {
    let (scheme, rest) = base.split_once("://")?;
    let host = rest.split('/').next()?;
    Some(format!("{scheme}://{host}"))
}

/// A checked text: in one line, without outer blanks.
fn line(file: &str, text: &Spanned<String>, what: &str, max: usize) -> Result<String> {
    let value = text.value.trim();
    if value.is_empty() || value.contains('\n') || value.chars().count() > max {
        let message = format!("{what} is one line of 1 to {max} characters");
        return Err(Error::at(file, text.referenced, message));
    }
    Ok(value.to_owned())
}

/// A description with its line ends made spaces.
fn prose(text: Option<&String>) -> String {
    text.map(|t| t.split_whitespace().collect::<Vec<_>>().join(" "))
        .unwrap_or_default()
}

fn fail<T>(file: &str, at: Location, message: impl Into<String>) -> Result<T> {
    Err(Error::at(file, at, message))
}
