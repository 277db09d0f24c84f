//! One request and its reply, redirects included.

use crate::cx::{Asked, Cx};
use crate::effect::{Delivery, Effect, Failure, FailureCause, HttpRequest, Outcome};
use crate::envelope::Head;
use crate::error::{Error, ErrorKind};
use crate::redirect;
use fastio_description::{Operation, table::Redirects};
use futures_util::future::{Either, select};
use std::pin::pin;

/// Most bytes of the body of a refusal.
pub(crate) const REFUSAL_LIMIT: u64 = 64 * 1024;
/// How long the body of a refusal is waited for once its head is here; a stream has no limit of its own.
const REFUSAL_MS: u64 = 5_000;

/// A request that did not lead to a whole reply.
#[derive(Debug)]
pub(crate) enum Broken {
    /// The transport failed.
    Failed(Failure),
    /// Cancelled, or refused by a rule of ours.
    Error(Error),
}

impl From<Error> for Broken {
    fn from(error: Error) -> Self {
        Broken::Error(error)
    }
}

/// A reply whose head is here.
#[derive(Debug)]
pub(crate) struct Open {
    pub(crate) head: Head,
    /// Whether it comes from where a redirect led that leaves the service: nothing of it may be shown.
    pub(crate) elsewhere: bool,
    asked: Asked,
}

/// Sends a request; gives the reply's head, after the redirects that the operation allows.
pub(crate) async fn open(
    cx: &Cx,
    op: &Operation,
    mut request: HttpRequest,
    carries_password: bool,
    on_sent: Option<&(dyn Fn(u64) + Send + Sync)>,
) -> Result<Open, Broken> {
    let mut hops = 0;
    loop {
        let mut asked = cx.ask(Effect::Http(Box::new(request.clone())));
        let head = loop {
            match asked.next().await? {
                Outcome::Sent { bytes } => {
                    if let Some(on_sent) = on_sent {
                        on_sent(bytes);
                    }
                }
                Outcome::Head { status, headers } => break Head { status, headers },
                Outcome::Failed(failure) => return Err(Broken::Failed(failure)),
                other => return Err(unexpected(&other)),
            }
        };
        let leaves = matches!(op.redirects, Redirects::BareOnce | Redirects::NoCredentials);
        // A documented redirect is the result, unless the description says that it is to be followed.
        let shown = !leaves && op.reply.statuses.contains(&head.status);
        if !(300..400).contains(&head.status) || head.status == 304 || shown {
            let elsewhere = leaves && hops > 0;
            return Ok(Open {
                head,
                elsewhere,
                asked,
            });
        }
        drop(asked);
        hops += 1;
        redirect::follow(op, &mut request, &head, hops, carries_password)?;
    }
}

impl Open {
    /// The next piece of the reply; `None` at its end.
    pub(crate) async fn next(&mut self) -> Result<Option<Outcome>, Broken> {
        match self.asked.next().await? {
            Outcome::End => Ok(None),
            Outcome::Failed(failure) => Err(Broken::Failed(failure)),
            piece @ (Outcome::Data(_) | Outcome::Wrote { .. }) => Ok(Some(piece)),
            // A body that is still being sent while the reply comes in.
            Outcome::Sent { .. } => Ok(Some(Outcome::Data(Vec::new()))),
            other => Err(unexpected(&other)),
        }
    }

    /// The whole body, and whether it was cut at the limit.
    pub(crate) async fn whole(&mut self, limit: u64) -> Result<(Vec<u8>, bool), Broken> {
        let mut body = Vec::new();
        while let Some(piece) = self.next().await? {
            let Outcome::Data(data) = piece else { continue };
            let room = usize::try_from(limit)
                .unwrap_or(usize::MAX)
                .saturating_sub(body.len());
            if data.len() > room {
                body.extend(data.into_iter().take(room));
                return Ok((body, true));
            }
            if body.is_empty() {
                body = data;
            } else {
                body.extend_from_slice(&data);
            }
        }
        Ok((body, false))
    }

    /// The body of a refusal, as far as it comes within its limits of size and time: the status says enough.
    pub(crate) async fn refusal(&mut self, cx: &Cx) -> Result<Vec<u8>, Broken> {
        let until = cx.now().monotonic_ms.saturating_add(REFUSAL_MS);
        let mut body = Vec::new();
        while let Some(room) = (REFUSAL_LIMIT as usize)
            .checked_sub(body.len())
            .filter(|room| *room > 0)
        {
            match select(pin!(self.next()), pin!(cx.sleep_until(until))).await {
                Either::Left((Ok(Some(Outcome::Data(data))), _)) => {
                    body.extend(data.into_iter().take(room));
                }
                Either::Left((Ok(Some(_)), _)) => {}
                Either::Left((Err(Broken::Error(error)), _)) => return Err(error.into()),
                Either::Left((Ok(None) | Err(Broken::Failed(_)), _)) => break,
                Either::Right((slept, _)) => {
                    slept?;
                    break;
                }
            }
        }
        Ok(body)
    }

    /// Lets the host report this many more bytes.
    pub(crate) fn credit(&self, cx: &Cx, bytes: u64) {
        cx.tell(Effect::Credit {
            of: self.asked.id,
            bytes,
        });
    }
}

fn unexpected(outcome: &Outcome) -> Broken {
    let message = match outcome {
        Outcome::Io { message } => message.clone(),
        Outcome::Unsupported => {
            let why = "this client cannot send such a request; nothing was sent";
            return Error::new(ErrorKind::Unsupported, why).into();
        }
        other => format!("the host reported {other:?} out of turn"),
    };
    Broken::Failed(Failure {
        delivery: Delivery::Unknown,
        cause: FailureCause::Other,
        message,
    })
}
