//! Operations and their variants.

use indexmap::IndexMap;
use serde_saphyr::Spanned;

use super::check::Placed;
use super::reply::Said;
use super::rules::{Rules, known};
use super::{Index, fail, line, prose};
use crate::api::{
    Body, Fixed, Operation, Page, PageStyleWord, Param, Place, Refusal, Schema, Status, Wait,
};
use crate::error::Result;
use crate::read::{self, PageEnd, PathItem, Source, StatusWord, Variant};

const SOURCES: &[&str] = &[
    "seed-000",
    "seed-001",
    "seed-002",
    "seed-003",
    "seed-004",
    "docs",
    "cli",
    "reference",
];

/// Where an operation stands.
struct Site<'a> {
    file: &'a str,
    path: &'a str,
    item: &'a PathItem,
    method: &'static str,
    at_origin: bool,
    schemas: &'a IndexMap<String, Schema>,
}

impl Index<'_> {
    /// Every operation of a path.
    pub(super) fn path(
        &self,
        source: &Source,
        path: &str,
        item: &Spanned<PathItem>,
        schemas: &IndexMap<String, Schema>,
        into: &mut Vec<Placed>,
    ) -> Result<()> {
        let mut site = Site {
            file: &source.file,
            path,
            item: &item.value,
            method: "",
            at_origin: false,
            schemas,
        };
        match item.value.servers.as_slice() {
            [] => {}
            [one] if one.url.value == self.origin => site.at_origin = true,
            [one, ..] => {
                let message = format!("servers of a path is the API's host, {}", self.origin);
                return fail(site.file, one.url.referenced, message);
            }
        }
        let item = &item.value;
        let methods = [
            ("GET", &item.get),
            ("HEAD", &item.head),
            ("OPTIONS", &item.options),
            ("POST", &item.post),
            ("PUT", &item.put),
            ("PATCH", &item.patch),
            ("DELETE", &item.delete),
        ];
        for (method, written) in methods {
            let Some(written) = written else { continue };
            site.method = method;
            let op = &written.value;
            if op.variants_only.is_none() {
                into.push(self.operation(&site, op, None)?);
            } else if op.variants.is_empty() {
                let message = "x-variants-only without x-variants";
                return fail(site.file, op.operation_id.referenced, message);
            }
            for variant in &op.variants {
                into.push(self.operation(&site, op, Some(&variant.value))?);
            }
        }
        Ok(())
    }

    fn operation(
        &self,
        site: &Site<'_>,
        op: &read::Operation,
        variant: Option<&Variant>,
    ) -> Result<Placed> {
        let file = site.file;
        let id = variant.map_or(&op.operation_id, |v| &v.operation_id);
        let summary = variant.map_or(&op.summary, |v| &v.summary);
        for tag in &op.source {
            if !SOURCES.contains(&tag.value.as_str()) {
                let message = format!("x-source {:?}: expected one of {SOURCES:?}", tag.value);
                return fail(file, tag.referenced, message);
            }
        }
        let mut params = self.params(site, op, variant)?;
        let mut rules = Rules::default();
        let mut body = Body::None;
        if let Some(written) = &op.request_body {
            let content = variant.and_then(|v| v.content.as_ref());
            let lowered = self.body(file, written, content, site.schemas)?;
            body = lowered.body;
            params.extend(lowered.params);
            rules = lowered.rules;
        }
        // Rules name the host's parameters; a variant leaves some out afterwards.
        let mut named = params.clone();
        if variant.is_some() {
            named.extend(self.params(site, op, None)?);
            if let Some(written) = &op.request_body {
                for kind in written.value.content.keys() {
                    let spanned = Spanned::new(kind.clone(), written.referenced, written.defined);
                    let body = self.body(file, written, Some(&spanned), site.schemas)?;
                    named.extend(body.params);
                }
            }
        }
        rules.operation(file, op, &named)?;
        let names = |list: &[read::Name]| -> Result<Vec<String>> {
            let kept = list.iter().map(|name| known(file, name, &named));
            kept.collect()
        };
        let fixed = match variant {
            Some(variant) => vary(site, variant, &named, &mut params, &mut rules)?,
            None => Vec::new(),
        };
        let here = |name: &String| params.iter().any(|p| p.name == *name);
        let not_idempotent_when = names(&op.not_idempotent_when)?
            .into_iter()
            .filter(|name| here(name))
            .collect();
        let key = op
            .idempotency_key
            .as_ref()
            .map(|k| known(file, k, &named))
            .transpose()?
            .filter(|name| here(name));
        let path = variant.and_then(|v| v.path.as_ref());
        let said = Said {
            at: id.referenced,
            stream: op.stream,
            enveloped: enveloped(file, op)?,
            result: variant
                .and_then(|v| v.result.as_ref())
                .or(op.result.as_ref()),
            result_on: variant
                .and_then(|v| v.result_on.as_deref())
                .unwrap_or(&op.result_on),
        };
        let responses = variant
            .and_then(|v| v.responses.as_ref())
            .unwrap_or(&op.responses);
        let page = variant.and_then(|v| v.page.as_ref()).or(op.page.as_ref());
        let wait = variant.and_then(|v| v.wait.as_ref()).or(op.wait.as_ref());
        let operation = Operation {
            name: id.value.clone(),
            summary: line(file, summary, "summary", 80)?,
            description: prose(op.description.as_ref()),
            note: variant
                .and_then(|v| v.note.as_ref())
                .or(op.note.as_ref())
                .map(|n| prose(Some(n))),
            method: site.method,
            path: path.map_or_else(|| site.path.to_owned(), |p| p.value.clone()),
            at_origin: site.at_origin,
            auth: op.auth,
            status: status(file, op)?,
            replaced_by: op
                .replaced_by
                .as_ref()
                .map(|r| r.value.0.clone())
                .unwrap_or_default(),
            idempotent: variant.and_then(|v| v.idempotent).unwrap_or(op.idempotent),
            not_idempotent_when,
            idempotency_key: key,
            body,
            fixed,
            rules: rules.0,
            reply: self.reply(file, responses, &said, site.schemas)?,
            page: page.map(|p| paging(file, p, &params)).transpose()?,
            poll: poll(file, op, &params)?,
            wait: wait.map(|w| waiting(&w.value)),
            redirects: op.redirects,
            destructive: op.destructive.is_some(),
            needs: op.needs.clone(),
            refusals: refusals(file, op)?,
            rate: op.rate.as_ref().map(|r| (r.per_minute, r.per_hour)),
            params,
        };
        Ok(Placed {
            file: file.to_owned(),
            at: id.referenced,
            replaced_at: op.replaced_by.as_ref().map(|r| r.referenced),
            wait_at: wait.map(|w| w.referenced),
            operation,
        })
    }

    /// Path item's and operation's parameters, a variant's last.
    fn params(
        &self,
        site: &Site<'_>,
        op: &read::Operation,
        variant: Option<&Variant>,
    ) -> Result<Vec<Param>> {
        let mut params: Vec<Param> = Vec::new();
        let own = op.parameters.iter().map(|p| (p, false));
        let varied = variant
            .into_iter()
            .flat_map(|v| v.parameters.iter().map(|p| (p, false)));
        let shared = site.item.parameters.iter().map(|p| (p, true));
        for (written, replaceable) in shared.chain(own).chain(varied) {
            let param = self.param(site.file, written)?;
            match params
                .iter_mut()
                .find(|p| p.wire == param.wire && p.place == param.place)
            {
                Some(known) if !replaceable => *known = param,
                _ => params.push(param),
            }
        }
        Ok(params)
    }
}

/// Takes out what a variant omits and fixes, and marks what it requires.
fn vary(
    site: &Site<'_>,
    variant: &Variant,
    named: &[Param],
    params: &mut Vec<Param>,
    rules: &mut Rules,
) -> Result<Vec<Fixed>> {
    let file = site.file;
    let mut omitted = Vec::new();
    for name in &variant.omit {
        let name = known(file, name, named)?;
        params.retain(|p| p.name != name);
        omitted.push(name);
    }
    // What only the host's other content types have is gone as well.
    for param in named {
        if !params.iter().any(|p| p.name == param.name) && !omitted.contains(&param.name) {
            omitted.push(param.name.clone());
        }
    }
    let mut fixed = Vec::new();
    let mut fixed_names = Vec::new();
    for (name, value) in &variant.fixed {
        let Some(at) = params
            .iter()
            .position(|p| p.name == *name || p.wire == *name)
        else {
            let message = format!("fixed names {name:?}, which is no parameter");
            return fail(file, value.referenced, message);
        };
        let param = params.remove(at);
        if !matches!(
            param.place,
            Place::Path | Place::Query | Place::Header | Place::Body
        ) {
            let message = format!("{name} is no text and cannot be fixed");
            return fail(file, value.referenced, message);
        }
        fixed_names.push(param.name);
        fixed.push(Fixed {
            place: param.place,
            wire: param.wire,
            value: value.value.0.clone(),
        });
    }
    for name in &variant.required {
        let name_known = known(file, name, params)?;
        for param in params.iter_mut().filter(|p| p.name == name_known) {
            param.required = true;
        }
    }
    if let Err(message) = rules.without(&omitted, &fixed_names) {
        return fail(file, variant.operation_id.referenced, message);
    }
    Ok(fixed)
}

fn enveloped(file: &str, op: &read::Operation) -> Result<bool> {
    match &op.envelope {
        None => Ok(true),
        Some(word) if word.value == "none" => Ok(false),
        Some(word) => fail(file, word.referenced, "x-envelope is none or left out"),
    }
}

fn status(file: &str, op: &read::Operation) -> Result<Status> {
    let at = op.operation_id.referenced;
    if op.deprecated != (op.status != StatusWord::Current) {
        let message = "deprecated: true stands with every x-status but current";
        return fail(file, at, message);
    }
    if let Some(month) = &op.sunset {
        let digits = |text: &str| text.chars().all(|c| c.is_ascii_digit());
        let good = month.value.split_once('-').is_some_and(|(year, month)| {
            year.len() == 4 && month.len() == 2 && digits(year) && digits(month)
        });
        if !good || op.status != StatusWord::Sunset {
            let message = "x-sunset is a month, 'YYYY-MM', with x-status: sunset";
            return fail(file, month.referenced, message);
        }
    }
    Ok(match op.status {
        StatusWord::Current => Status::Current,
        StatusWord::Deprecated => Status::Deprecated,
        StatusWord::Sunset => Status::Sunset(op.sunset.as_ref().map(|m| m.value.clone())),
    })
}

fn paging(file: &str, page: &Spanned<read::PageSpec>, params: &[Param]) -> Result<Page> {
    let spec = &page.value;
    let default = match spec.style {
        PageStyleWord::Offset => "offset",
        PageStyleWord::Keyset => "cursor",
    };
    let cursor = match &spec.cursor {
        Some(name) => known(file, name, params)?,
        None => match params.iter().find(|p| p.name == default) {
            Some(param) => param.name.clone(),
            None => {
                return fail(
                    file,
                    page.referenced,
                    format!("there is no parameter {default}"),
                );
            }
        },
    };
    let next = match (&spec.next, spec.style) {
        (Some(next), _) => next.clone(),
        (None, PageStyleWord::Keyset) if spec.from_item.is_none() => {
            "pagination.next_cursor".to_owned()
        }
        (None, _) => String::new(),
    };
    Ok(Page {
        style: spec.style,
        items: spec.items.as_ref().map(|i| i.value.clone()),
        cursor,
        next,
        more: spec
            .more
            .clone()
            .unwrap_or_else(|| "pagination.has_more".to_owned()),
        from_item: spec.from_item.clone(),
        until_empty: spec.end == Some(PageEnd::EmptyPage),
    })
}

fn poll(file: &str, op: &read::Operation, params: &[Param]) -> Result<Option<(String, u32)>> {
    let Some(poll) = &op.poll else {
        return Ok(None);
    };
    if poll.value.unit.value != "s" {
        return fail(file, poll.value.unit.referenced, "the unit of x-poll is s");
    }
    let param = known(file, &poll.value.param, params)?;
    Ok(Some((param, poll.value.max)))
}

fn waiting(spec: &read::Async) -> Wait {
    let texts = |list: &[read::Scalar]| list.iter().map(|s| s.0.clone()).collect();
    Wait {
        poll: spec.poll.value.clone(),
        with: spec
            .with
            .iter()
            .map(|(name, from)| (name.clone(), from.value.clone()))
            .collect(),
        field: spec.field.clone(),
        until: texts(&spec.until),
        fail: texts(&spec.fail),
    }
}

fn refusals(file: &str, op: &read::Operation) -> Result<Vec<Refusal>> {
    op.errors
        .iter()
        .map(|written| {
            let r = &written.value;
            let class = r.class.is_none_or(|c| (1600..1800).contains(&c));
            let code = r.code.is_none_or(|c| !(1600..1800).contains(&c));
            if !class || !code || (r.class.is_none() && r.code.is_none() && r.http.is_none()) {
                let message = "a refusal has class (16xx or 17xx), code (any other) or http";
                return fail(file, written.referenced, message);
            }
            Ok(Refusal {
                code: r.code,
                class: r.class,
                http: r.http,
                when: r.when.as_ref().map(|w| prose(Some(w))),
                retry: r.retry,
            })
        })
        .collect()
}
