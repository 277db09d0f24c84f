//! Operations.

use super::row::{Row, keep, names, numbers, parts};
use super::{param, schema};
use crate::table::{
    Auth, Base, Body, Fixed, LongPoll, Method, Operation, Page, PageStyle, Param, Rate, Redirects,
    Refusal, Reply, ReplyKind, Resend, Rule, Status, Wait,
};

/// Lists that grow attribute by attribute.
#[derive(Default)]
struct Lists {
    fixed: Vec<Fixed>,
    rules: Vec<Rule>,
    needs: Vec<&'static str>,
    refusals: Vec<Refusal>,
    with: Vec<(&'static str, &'static str)>,
    page: Option<Page>,
    wait: Option<Wait>,
    rate: Option<Rate>,
}

/// Reads an operation's line.
pub(super) fn read(name: &'static str, mut row: Row) -> Option<Operation> {
    let mut op = Operation {
        name,
        method: method(row.word()?)?,
        path: row.word()?,
        ..USUAL
    };
    let mut lists = Lists::default();
    while let Some((attribute, value)) = row.attribute() {
        set(&mut op, &mut lists, attribute, value)?;
    }
    op.fixed = lists.fixed.leak();
    op.rules = lists.rules.leak();
    op.needs = lists.needs.leak();
    op.refusals = lists.refusals.leak();
    op.page = lists.page.map(keep);
    if let Some(wait) = &mut lists.wait {
        wait.with = lists.with.leak();
    }
    op.wait = lists.wait.map(keep);
    op.rate = lists.rate.map(keep);
    Some(op)
}

/// What a line leaves out.
const USUAL: Operation = Operation {
    name: "",
    method: Method::Get,
    path: "",
    base: Base::Api,
    auth: Auth::Bearer,
    status: Status::Current,
    replaced_by: &[],
    resend: Resend {
        idempotent: true,
        unless: &[],
        key: None,
    },
    params: &[],
    body: Body::None,
    fixed: &[],
    rules: &[],
    reply: Reply {
        kind: ReplyKind::Json,
        enveloped: true,
        result: "",
        result_assumed: false,
        own_status: false,
        result_on: &[],
        statuses: &[200],
    },
    page: None,
    poll: None,
    wait: None,
    redirects: Redirects::SameHost,
    destructive: false,
    needs: &[],
    refusals: &[],
    rate: None,
};

fn set(op: &mut Operation, lists: &mut Lists, name: &str, value: &'static str) -> Option<()> {
    match name {
        "origin" => op.base = Base::Origin,
        "auth" => op.auth = auth(value)?,
        "deprecated" => op.status = Status::Deprecated,
        "sunset" => op.status = Status::Sunset(Some(value).filter(|month| !month.is_empty())),
        "instead" => op.replaced_by = names(value),
        "once" => op.resend.idempotent = false,
        "unless" => op.resend.unless = names(value),
        "key" => op.resend.key = Some(value),
        "params" => op.params = params(value)?,
        "body" => op.body = body(value)?,
        "bytes" => op.body = Body::Bytes(value),
        "fixed" => lists.fixed.push(fixed(value)?),
        "poll" => op.poll = Some(keep(poll(value)?)),
        "redirects" => op.redirects = redirects(value)?,
        "destructive" => op.destructive = true,
        "needs" => lists.needs.push(value),
        "refusal" => lists.refusals.push(refusal(value)?),
        "per_minute" => lists.rate.get_or_insert(NO_RATE).per_minute = Some(value.parse().ok()?),
        "per_hour" => lists.rate.get_or_insert(NO_RATE).per_hour = Some(value.parse().ok()?),
        "with" => lists.with.push(value.split_once('|')?),
        _ => {
            return reply(&mut op.reply, name, value)
                .or_else(|| page(&mut lists.page, name, value))
                .or_else(|| wait(&mut lists.wait, name, value))
                .or_else(|| {
                    lists.rules.push(schema::rule(name, value)?);
                    Some(())
                });
        }
    }
    Some(())
}

const NO_RATE: Rate = Rate {
    per_minute: None,
    per_hour: None,
};

fn reply(reply: &mut Reply, name: &str, value: &'static str) -> Option<()> {
    match name {
        "reply" => {
            reply.kind = match value {
                "sse" => ReplyKind::Sse,
                "binary" => ReplyKind::Binary,
                "headers" => ReplyKind::Headers,
                _ => return None,
            }
        }
        "bare" => reply.enveloped = false,
        "result" => reply.result = value,
        "assumed" => reply.result_assumed = true,
        "own_status" => reply.own_status = true,
        "result_on" => reply.result_on = numbers(value)?,
        "statuses" => reply.statuses = numbers(value)?,
        _ => return None,
    }
    Some(())
}

fn page(page: &mut Option<Page>, name: &str, value: &'static str) -> Option<()> {
    let style = match name {
        "offset" => Some(PageStyle::Offset),
        "keyset" => Some(PageStyle::Keyset),
        _ => None,
    };
    if let Some(style) = style {
        *page = Some(Page {
            style,
            items: None,
            cursor: "",
            next: "",
            more: "",
            from_item: None,
            until_empty: false,
        });
        return Some(());
    }
    let page = page.as_mut()?;
    match name {
        "items" => page.items = Some(value),
        "cursor" => page.cursor = value,
        "next" => page.next = value,
        "more" => page.more = value,
        "from_item" => page.from_item = Some(value),
        "until_empty" => page.until_empty = true,
        _ => return None,
    }
    Some(())
}

fn wait(wait: &mut Option<Wait>, name: &str, value: &'static str) -> Option<()> {
    if name == "wait" {
        let (poll, field) = value.split_once('|')?;
        *wait = Some(Wait {
            poll,
            with: &[],
            field,
            until: &[],
            fail: &[],
        });
        return Some(());
    }
    let wait = wait.as_mut()?;
    match name {
        "until" => wait.until = names(value),
        "fail" => wait.fail = names(value),
        _ => return None,
    }
    Some(())
}

fn method(word: &str) -> Option<Method> {
    [
        Method::Get,
        Method::Head,
        Method::Options,
        Method::Post,
        Method::Put,
        Method::Patch,
        Method::Delete,
    ]
    .into_iter()
    .find(|method| method.as_str() == word)
}

fn auth(word: &str) -> Option<Auth> {
    Some(match word {
        "basic" => Auth::Basic,
        "none" => Auth::None,
        "optional" => Auth::Optional,
        _ => return None,
    })
}

fn body(word: &str) -> Option<Body> {
    Some(match word {
        "form" => Body::Form,
        "json" => Body::Json,
        "multipart" => Body::Multipart,
        _ => return None,
    })
}

fn redirects(word: &str) -> Option<Redirects> {
    Some(match word {
        "never" => Redirects::Never,
        "no_credentials" => Redirects::NoCredentials,
        "bare_once" => Redirects::BareOnce,
        _ => return None,
    })
}

fn params(value: &'static str) -> Option<&'static [&'static Param]> {
    let params: Option<Vec<_>> = parts(value).map(param).collect();
    Some(params?.leak())
}

fn fixed(value: &'static str) -> Option<Fixed> {
    let (place, rest) = value.split_once('|')?;
    let (wire, value) = rest.split_once('|')?;
    Some(Fixed {
        place: schema::place(place)?,
        wire,
        value,
    })
}

fn poll(value: &'static str) -> Option<LongPoll> {
    let (param, max) = value.split_once('|')?;
    let max = max.parse().ok()?;
    Some(LongPoll { param, max })
}

fn refusal(value: &'static str) -> Option<Refusal> {
    let mut parts = parts(value);
    Some(Refusal {
        http: parts.next()?.parse().ok()?,
        code: parts.next()?.parse().ok()?,
        class: parts.next()?.parse().ok()?,
        retry: match parts.next()? {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        },
    })
}
