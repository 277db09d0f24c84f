//! How a listing goes on.

use super::PageRequest;
use crate::json::{Entry, Found, Kind, Outline, at_path, outline};
use crate::reply::PageInfo;
use fastio_description::table::{Page, PageStyle};

/// Counts the items of a page and finds the cursor of the next.
pub(super) fn info(
    page: &Page,
    document: &Outline,
    text: &str,
    payload: &Entry,
    request: Option<PageRequest>,
) -> PageInfo {
    let at = |path: &str| {
        if path.is_empty() {
            None
        } else {
            at_path(document, text, payload, path)
        }
    };
    let items = items(page, document, text, payload);
    let count = items.as_ref().map(|list| list.count as u64);
    let more = at(page.more).and_then(|found| flag(&found));
    let request = request.unwrap_or_default();
    let limit = request.limit.or_else(|| number(&at("pagination.limit")?));
    let told = at(page.next);
    let over = told.as_ref().is_some_and(|found| found.kind == Kind::Null);
    let next = match page.from_item {
        Some(field) => items.as_ref().and_then(|list| field_of(list.last, field)),
        None => told
            .and_then(|found| found.scalar.map(|text| text.into_owned()))
            .filter(|c| !c.is_empty()),
    };
    let moves = next
        .as_ref()
        .and_then(|text| text.parse::<u64>().ok())
        .is_some_and(|next| next > request.offset);
    let goes_on = match (page.style, more) {
        _ if page.until_empty => count != Some(0),
        // The reply names the next offset: a page of nothing can come before others then.
        (PageStyle::Offset, None) if moves || over => moves,
        // A page of nothing does not move an offset; a cursor may pass over what the caller must not see.
        (PageStyle::Offset, _) if count == Some(0) => false,
        (_, Some(more)) => more,
        // Without the flag, a missing cursor is the end, or an empty or short page.
        (PageStyle::Keyset, None) if page.from_item.is_none() => next.is_some(),
        (_, None) => match (count, limit) {
            (Some(count), Some(limit)) => count >= limit,
            (Some(_), None) => true,
            (None, _) => next.is_some(),
        },
    };
    let next = match page.style {
        PageStyle::Keyset => next,
        PageStyle::Offset => next
            .filter(|text| text.bytes().all(|b| b.is_ascii_digit()))
            .or_else(|| {
                count
                    .or(limit)
                    .map(|step| request.offset.saturating_add(step).to_string())
            }),
    };
    PageInfo {
        items: count,
        next: next.filter(|_| goes_on),
    }
}

/// The list of a page.
fn items<'t>(page: &Page, document: &Outline, text: &'t str, payload: &Entry) -> Option<Found<'t>> {
    match page.items {
        Some("*") => at_path(document, text, payload, "").and_then(list),
        Some("") => None,
        Some(path) => at_path(document, text, payload, path).and_then(list),
        None => only_list(document, text, payload),
    }
}

/// The list of a page in an opened payload, as JSON text: an array, or a map whose order counts.
pub(crate) fn items_text<'t>(page: &Page, payload: &'t str) -> Option<&'t str> {
    let document = outline(payload).ok()?;
    let root = document.root()?;
    items(page, &document, payload, root).map(|found| found.raw)
}

/// Where the description does not know the list's place: the only list of the payload.
fn only_list<'t>(document: &Outline, text: &'t str, payload: &Entry) -> Option<Found<'t>> {
    let mut lists = document
        .members(payload)
        .filter(|entry| entry.kind == Kind::Array);
    let only = lists.next()?;
    lists.next().is_none().then(|| only.found(text))
}

/// A list, a map whose order counts, or an object whose own `items` is the list.
fn list(found: Found<'_>) -> Option<Found<'_>> {
    match found.kind {
        Kind::Array => Some(found),
        Kind::Object => {
            let document = outline(found.raw).ok()?;
            let root = document.root()?;
            let own = at_path(&document, found.raw, root, "items");
            Some(
                own.filter(|inner| inner.kind == Kind::Array)
                    .unwrap_or(found),
            )
        }
        _ => None,
    }
}

fn flag(found: &Found<'_>) -> Option<bool> {
    match (found.kind, found.scalar.as_deref()) {
        (Kind::True, _) | (_, Some("1" | "true" | "yes")) => Some(true),
        (Kind::False, _) | (_, Some("0" | "false" | "no")) => Some(false),
        _ => None,
    }
}

fn number(found: &Found<'_>) -> Option<u64> {
    found.scalar.as_deref()?.parse().ok()
}

fn field_of(item: &str, field: &str) -> Option<String> {
    let document = outline(item).ok()?;
    let root = document.root()?;
    let found = at_path(&document, item, root, field)?;
    found
        .scalar
        .map(|text| text.into_owned())
        .filter(|text| !text.is_empty())
}
