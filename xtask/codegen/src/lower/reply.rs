//! What an operation answers.

use indexmap::IndexMap;
use serde_saphyr::Location;

use super::body::follow;
use super::{Index, fail, prose};
use crate::api::{Kind, Reply, Schema, StreamWord};
use crate::error::Result;
use crate::model::Type;
use crate::read::{Name, Response, Responses};

/// What is said about a reply beside its responses.
pub(super) struct Said<'a> {
    pub at: Location,
    pub stream: Option<StreamWord>,
    pub enveloped: bool,
    pub result: Option<&'a Name>,
    pub result_on: &'a [u16],
}

impl Index<'_> {
    pub(super) fn reply(
        &self,
        file: &str,
        responses: &Responses,
        said: &Said<'_>,
        schemas: &IndexMap<String, Schema>,
    ) -> Result<Reply> {
        let mut statuses = Vec::new();
        let mut payload: Option<(u16, Schema)> = None;
        let mut doc = String::new();
        for (status, written) in responses {
            let mut response_file = file;
            let mut response: &Response = &written.value;
            if let Some(reference) = &response.reference {
                let (_, target) = self.follow(&self.responses, "responses", file, reference)?;
                (response_file, response) = (target.file, &target.value.value);
            }
            if status == "default" {
                continue;
            }
            let Some(code) = status.parse().ok().filter(|c| (100..600).contains(c)) else {
                let message = format!("{status:?} is no HTTP status");
                return fail(file, written.referenced, message);
            };
            statuses.push(code);
            for (kind, media) in &response.content {
                let schema = self.schema(response_file, &media.value.schema)?;
                let success = (200..300).contains(&code);
                self.content(file, media.referenced, kind, success, said)?;
                let better = payload.as_ref().is_none_or(|(known, _)| code < *known);
                if success && said.stream.is_none() && better {
                    payload = Some((code, schema));
                    doc = prose(response.description.as_ref());
                }
            }
            if doc.is_empty() && (200..300).contains(&code) {
                doc = prose(response.description.as_ref());
            }
        }
        statuses.sort_unstable();
        for status in said.result_on {
            if !statuses.contains(status) {
                let message = format!("x-result-on names {status}, which is not among responses");
                return fail(file, said.at, message);
            }
        }
        let payload = payload.map(|(_, schema)| schema);
        if payload.is_none() && said.stream.is_none() {
            let message = "a reply without x-stream has application/json at a 2xx status";
            return fail(file, said.at, message);
        }
        let mut reply = Reply {
            stream: said.stream,
            enveloped: said.enveloped,
            result: said.result.map(|r| r.value.clone()).unwrap_or_default(),
            result_assumed: false,
            own_status: payload
                .as_ref()
                .is_some_and(|p| member(p, "status", schemas).is_some()),
            result_on: said.result_on.to_vec(),
            statuses,
            payload,
            doc,
            ty: Type::Any,
            item: None,
        };
        if let (Some(result), Some(payload)) = (said.result, &reply.payload) {
            reply.result_assumed = assumed(file, result, payload, schemas)?;
        }
        Ok(reply)
    }

    fn content(
        &self,
        file: &str,
        at: Location,
        kind: &str,
        success: bool,
        said: &Said<'_>,
    ) -> Result<()> {
        let wanted = match said.stream {
            _ if !success => kind == "application/json",
            None => kind == "application/json",
            Some(StreamWord::Sse) => kind == "text/event-stream",
            // A file can be a JSON document.
            Some(StreamWord::Binary) => kind != "text/event-stream",
            Some(StreamWord::Headers) => false,
        };
        match wanted {
            true => Ok(()),
            false => fail(
                file,
                at,
                format!("{kind} does not go with x-stream as given"),
            ),
        }
    }
}

/// Whether the result key is only assumed; refuses one the payload cannot have.
fn assumed(
    file: &str,
    result: &Name,
    payload: &Schema,
    schemas: &IndexMap<String, Schema>,
) -> Result<bool> {
    if result.value.is_empty() {
        return Ok(false);
    }
    let target = follow(payload, schemas);
    if let Some(found) = member(payload, &result.value, schemas) {
        return Ok(found.doc.assumed || payload.doc.assumed || target.doc.assumed);
    }
    if target.doc.unknown || target.doc.partial {
        return Ok(true);
    }
    let message = format!("x-result {:?} is no member of the payload", result.value);
    fail(file, result.referenced, message)
}

/// A member of a payload, whichever of its forms has it.
pub(super) fn member<'a>(
    payload: &'a Schema,
    name: &str,
    schemas: &'a IndexMap<String, Schema>,
) -> Option<&'a Schema> {
    match &follow(payload, schemas).kind {
        Kind::Object(object) => object
            .fields
            .iter()
            .find(|f| f.name == name)
            .map(|f| &f.schema),
        Kind::OneOf(forms) => forms.iter().find_map(|form| member(form, name, schemas)),
        _ => None,
    }
}
