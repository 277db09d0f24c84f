//! A listing, page by page.

use crate::call;
use crate::cx::Cx;
use crate::error::{Error, ErrorKind, Result};
use crate::event::{Completion, Event};
use crate::operation;
use crate::task::Call;
use fastio_description::table::{Page, PageStyle};

/// Refuses an operation that has no pages.
pub(crate) fn check(task: &Call) -> Result<&'static Page> {
    let op = operation::find(&task.operation)?;
    op.page.ok_or_else(|| {
        Error::param(
            "operation",
            "invalid",
            format!("{} has no pages; use a call instead", op.name),
        )
        .with_operation(op.name)
    })
}

/// The machine of a listing. Each further page is asked for on demand.
pub(crate) async fn run(cx: Cx, mut task: Call) -> Result<Completion> {
    let page = check(&task)?;
    let (mut pages, mut wanted) = (0, 0);
    loop {
        let reply = call::call(&cx, &task).await?;
        let next = reply.page.as_ref().and_then(|page| page.next.clone());
        pages += 1;
        cx.emit(Event::Page(Box::new(reply)));
        let Some(next) = next else {
            return Ok(Completion::Pages { pages });
        };
        let next = match page.style {
            PageStyle::Keyset => serde_json::Value::from(next),
            PageStyle::Offset => next
                .parse::<u64>()
                .map_or(serde_json::Value::from(next), serde_json::Value::from),
        };
        // Texts or numbers, both: nothing else comes of a page.
        let same = |given: &serde_json::Value| {
            given.as_str() == next.as_str() && given.as_u64() == next.as_u64()
        };
        if task.params.get(page.cursor).is_some_and(same) {
            let why =
                "the listing does not move on: the service gave the same cursor again; report it";
            return Err(Error::new(ErrorKind::InvalidReply, why).with_operation(&task.operation));
        }
        task.params.insert(page.cursor.to_owned(), next);
        if page.cursor != "offset" {
            // A cursor goes without an offset beside it.
            task.params.remove("offset");
        }
        while wanted == 0 {
            wanted += cx.demand().await?;
        }
        wanted -= 1;
    }
}
