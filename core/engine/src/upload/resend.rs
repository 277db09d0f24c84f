//! A request that may have arrived although its reply was lost.

use super::{Transfer, small};
use crate::call::{As, Sending, Wanted};
use crate::cx::Cx;
use crate::error::{ErrorKind, Result};
use crate::reply::Reply;
use crate::task::Call;

/// How often a request whose reply was lost is sent again before giving up.
pub(super) const MOST_LOST: u32 = 3;

/// What is known in the end.
pub(super) enum Known {
    /// The service answered.
    Replied(Reply),
    /// It did not, but the file stands there with this node.
    Stored(String),
}

/// Sends a call with content until it is known what became of it. After a lost reply the file is looked for by its hash,
/// if it is one that can be; what is not found is sent again. Counts in `lost` how often a reply was.
pub(super) async fn until_known(
    cx: &Cx,
    call: &Call,
    on_sent: &(dyn Fn(u64) + Send + Sync),
    of: Option<(&Transfer, u32)>,
    lost: &mut u32,
) -> Result<Known> {
    loop {
        let sending = Sending {
            call,
            auth: As::Client,
            wanted: Wanted::Whole,
            on_sent: Some(on_sent),
        };
        match sending.reply(cx).await {
            Err(unknown) if unknown.kind == ErrorKind::OutcomeUnknown && *lost < MOST_LOST => {
                *lost += 1;
                // What arrived is not stored at once.
                cx.back_off(*lost).await?;
                let Some((transfer, crc)) = of else {
                    continue;
                };
                match small::arrived(cx, transfer, crc).await {
                    Ok(Some(node_id)) => return Ok(Known::Stored(node_id)),
                    Ok(None) => {}
                    Err(error) if error.kind == ErrorKind::Cancelled => return Err(error),
                    // Without a look it stays unknown, which matters more than why there was none.
                    Err(_) => return Err(unknown),
                }
            }
            reply => return reply.map(Known::Replied),
        }
    }
}
