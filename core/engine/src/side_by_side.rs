//! Pieces of work, so many at a time.

use crate::error::Result;
use crate::reactor::lock;
use futures_util::stream::{self, Stream, StreamExt, TryStreamExt};
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};

/// A piece of work; false if the others are not worth doing. In a box: what drives it is compiled once for all.
pub(crate) type Work<'a> = Pin<Box<dyn Future<Output = Result<bool>> + Send + 'a>>;

/// Does pieces of work, this many at a time, and tells of each how it ended.
pub(crate) fn at_a_time<'a, 'w>(
    work: &'w mut (dyn Iterator<Item = Work<'a>> + Send),
    many: usize,
) -> impl Stream<Item = Result<bool>> + Unpin + use<'a, 'w> {
    stream::iter(work).buffer_unordered(many.max(1))
}

/// Does pieces of work, this many at a time, until one fails or says false. What is under way then is dropped.
pub(crate) async fn side_by_side<'a>(
    work: &mut (dyn Iterator<Item = Work<'a>> + Send),
    many: usize,
) -> Result<bool> {
    let mut done = at_a_time(work, many);
    while let Some(goes_on) = done.try_next().await? {
        if !goes_on {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Does pieces of work, this many at a time, and gives what comes of each in their order.
pub(crate) async fn in_order<F>(each: Vec<F>, many: usize) -> Vec<F::Output>
where
    F: Future<Output: Send> + Send,
{
    let ends = Mutex::new(each.iter().map(|_| None).collect::<Vec<_>>());
    let mut work = each.into_iter().enumerate().map(|(at, one)| {
        let ends = &ends;
        Box::pin(async move {
            let end = one.await;
            if let Some(place) = lock(ends).get_mut(at) {
                *place = Some(end);
            }
            Ok(true)
        }) as Work<'_>
    });
    let mut done = at_a_time(&mut work, many);
    while done.next().await.is_some() {}
    drop(done);
    drop(work);
    let ends = ends.into_inner().unwrap_or_else(PoisonError::into_inner);
    ends.into_iter().flatten().collect()
}
