//! One operation, from parameters to reply: validation, credential, attempts.

use crate::auth::proves_dead_bearer;
use crate::cx::Cx;
use crate::effect::{Effect, Header, HeaderValue, HttpRequest, Outcome, ReplyMode, Timeouts};
use crate::envelope::{self, Head, OpenOptions, PageRequest};
use crate::error::{Error, ErrorKind, Result};
use crate::event::{Completion, Event, WaitReason};
use crate::exchange::{self, Broken, Open, REFUSAL_LIMIT};
use crate::gate::Permit;
use crate::operation;
use crate::redirect;
use crate::reply::Reply;
use crate::request::{self, Prepared};
use crate::retry::{self, Attempt, Attempted, Decision};
use crate::secret::Secret;
use crate::source::{BodyPlan, SinkId, SourceId};
use crate::task::Call;
use fastio_description::Operation;
use fastio_description::table::{Method, ReplyKind};
use futures_util::future::{Either, select};

/// Most bytes of a reply that is handed out whole.
pub(crate) const REPLY_LIMIT: u64 = 64 * 1024 * 1024;

/// First byte of a reply to a request with a long body: the service works on it before it answers.
const BODY_FIRST_BYTE_MS: u64 = 300_000;

/// With whose credential a request goes.
#[derive(Debug, Clone)]
pub(crate) enum As {
    /// The client's, as the operation demands.
    Client,
    /// None at all.
    Nobody,
    /// This value of the authorization header.
    Authorization(Secret),
}

/// How the reply is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wanted {
    /// As a whole.
    Whole,
    /// Piece by piece, with this first credit.
    Stream(u64),
    /// In a sink, a 206 from this byte on.
    Sink(SinkId, u64),
}

/// An operation about to be sent.
pub(crate) struct Sending<'a> {
    pub(crate) call: &'a Call,
    pub(crate) auth: As,
    pub(crate) wanted: Wanted,
    /// Told how many bytes of the body are on the wire, per attempt.
    pub(crate) on_sent: Option<&'a (dyn Fn(u64) + Send + Sync)>,
}

/// What came back.
#[derive(Debug)]
pub(crate) enum Answer {
    /// The whole reply.
    Reply(Reply),
    /// A reply whose body is still to come.
    Open(Streaming),
}

/// A reply whose body is still to come.
#[derive(Debug)]
pub(crate) struct Streaming {
    pub(crate) open: Open,
    permit: Option<Permit>,
}

impl Streaming {
    /// Gives up its place among the requests under way: who waits for its own caller would keep others waiting for it,
    /// perhaps those that the caller waits for.
    pub(crate) fn step_aside(&mut self) {
        self.permit = None;
    }
}

/// Calls an operation with the client's credential; gives the whole reply.
pub(crate) async fn call(cx: &Cx, call: &Call) -> Result<Reply> {
    Sending::new(call, As::Client).reply(cx).await
}

impl<'a> Sending<'a> {
    /// A call whose reply is wanted as a whole.
    pub(crate) fn new(call: &'a Call, auth: As) -> Self {
        Sending {
            call,
            auth,
            wanted: Wanted::Whole,
            on_sent: None,
        }
    }

    /// The whole reply.
    pub(crate) async fn reply(&self, cx: &Cx) -> Result<Reply> {
        match self.send(cx).await? {
            Answer::Reply(reply) => Ok(reply),
            // `send` opens only what was wanted open.
            Answer::Open(_) => Err(Error::new(
                ErrorKind::InvalidReply,
                "the reply was not read",
            )),
        }
    }

    /// Sends until there is an answer, or an error that trying again would not cure.
    pub(crate) async fn send(&self, cx: &Cx) -> Result<Answer> {
        let op = operation::find(&self.call.operation)?;
        self.attempts(cx, op)
            .await
            .map_err(|error| error.with_operation(op.name))
    }

    async fn attempts(&self, cx: &Cx, op: &'static Operation) -> Result<Answer> {
        let config = &cx.client.config;
        let prepared = prepare(cx, op, self.call)?;
        let most = self
            .call
            .options
            .max_attempts
            .unwrap_or_else(|| cx.max_attempts())
            .max(1);
        let mut attempt = 1;
        let mut renewed = false;
        let mut perhaps_done = false;
        loop {
            // The credential first: a refresh needs a place at the gate itself.
            let (authorization, generation) = match &self.auth {
                As::Nobody => (None, None),
                As::Authorization(value) => (Some(value.clone()), None),
                As::Client => match cx.client.auth.bearer(cx, op).await? {
                    Some(bearer) => (
                        Some(Secret::new(format!("Bearer {}", bearer.token.expose()))),
                        Some(bearer.generation),
                    ),
                    None => (None, None),
                },
            };
            let permit = cx.client.gate.pass(cx, op).await?;
            let request = self.request(cx, &prepared, authorization, attempt);
            cx.emit(Event::Attempt {
                operation: op.name,
                attempt,
                method: request.method,
                url: request.url.redacted.clone(),
            });
            let broken = match self.attempt(cx, op, &prepared, request, permit).await {
                Ok(answer) => {
                    cx.client.budget().refund();
                    return Ok(answer);
                }
                Err(broken) => broken,
            };
            if let Broken::Error(error) = &broken
                && error.status == 0
            {
                return Err(error.clone());
            }
            let may_go_again = match prepared.body.as_ref().and_then(BodyPlan::rest) {
                Some(source) => can_be_sent_again(cx, source).await?,
                None => true,
            };
            let attempted = match broken {
                Broken::Failed(failure) => Attempted::Failed(failure),
                Broken::Error(error) => {
                    if let (false, Some(generation)) = (renewed, generation)
                        && proves_dead_bearer(&error)
                        && cx.client.auth.can_renew()
                        && may_go_again
                    {
                        // The request was refused, so it was not carried out: it may go again with the new token.
                        cx.client.auth.renew(cx, generation).await?;
                        renewed = true;
                        continue;
                    }
                    Attempted::Refused(error)
                }
            };
            let arrived = attempted.may_have_arrived();
            let decision = {
                let random = cx.random();
                let mut budget = cx.client.budget();
                let attempt = Attempt {
                    repeatable: prepared.repeatable,
                    number: attempt,
                    most: if may_go_again { most } else { attempt },
                };
                retry::decide(&config.retry, &mut budget, attempt, attempted, random)
            };
            match decision {
                Decision::GiveUp(mut error) => {
                    if perhaps_done {
                        retry::may_be_our_own(&mut error);
                    }
                    return Err(error);
                }
                Decision::Retry {
                    delay_ms,
                    reason: WaitReason::RateLimit,
                } => {
                    // Waited for at the gate, together with everybody else.
                    let until = cx.now().monotonic_ms.saturating_add(delay_ms);
                    cx.client.gate.shut(op, until);
                    attempt += 1;
                }
                Decision::Retry { delay_ms, reason } => {
                    cx.emit(Event::Wait {
                        reason,
                        ms: delay_ms,
                    });
                    cx.sleep(delay_ms).await?;
                    // A read that arrived has changed nothing.
                    perhaps_done |= arrived && op.method != Method::Get;
                    attempt += 1;
                }
            }
        }
    }

    fn request(
        &self,
        cx: &Cx,
        prepared: &Prepared,
        authorization: Option<Secret>,
        attempt: u32,
    ) -> HttpRequest {
        let mut headers = prepared.headers.clone();
        if let Some(value) = authorization {
            headers.push(Header {
                name: "authorization",
                value: HeaderValue::Secret(value),
            });
        }
        let reply = match self.wanted {
            Wanted::Whole => ReplyMode::Whole { limit: REPLY_LIMIT },
            Wanted::Stream(credit) => ReplyMode::Stream { credit },
            Wanted::Sink(sink, offset) => ReplyMode::Sink {
                sink,
                offset,
                limit: REFUSAL_LIMIT,
            },
        };
        HttpRequest {
            operation: prepared.operation.name,
            attempt,
            method: prepared.method,
            url: prepared.url.clone(),
            headers,
            body: prepared.body.clone(),
            timeouts: self.timeouts(cx, prepared),
            may_follow_redirect: redirect::may_follow(prepared),
            reply,
        }
    }

    /// Limits of one request: ordinary calls are bounded as a whole, a long poll by its own wait on top, bodies and
    /// streams only by standing still.
    fn timeouts(&self, cx: &Cx, prepared: &Prepared) -> Timeouts {
        if let Some(timeouts) = self.call.options.timeouts {
            return timeouts;
        }
        let mut timeouts = cx.timeouts();
        let op = prepared.operation;
        if let Some(poll) = op.poll {
            let wait = self
                .call
                .params
                .get(poll.param)
                .and_then(serde_json::Value::as_u64)
                .unwrap_or_default();
            let longer =
                |limit: Option<u64>| limit.map(|ms| ms.saturating_add(wait.saturating_mul(1000)));
            timeouts.total_ms = longer(timeouts.total_ms);
            timeouts.first_byte_ms = longer(timeouts.first_byte_ms);
            timeouts.stall_ms = longer(timeouts.stall_ms);
        }
        let sends_file = prepared.body.as_ref().is_some_and(|body| body.has_range());
        if sends_file {
            timeouts.total_ms = None;
            timeouts.first_byte_ms = timeouts.first_byte_ms.or(Some(BODY_FIRST_BYTE_MS));
        }
        if self.wanted != Wanted::Whole || op.reply.kind == ReplyKind::Binary {
            timeouts.first_byte_ms = timeouts.first_byte_ms.or(timeouts.total_ms);
            timeouts.total_ms = None;
        }
        timeouts
    }

    async fn attempt(
        &self,
        cx: &Cx,
        op: &'static Operation,
        prepared: &Prepared,
        request: HttpRequest,
        permit: Permit,
    ) -> std::result::Result<Answer, Broken> {
        let secret = prepared.carries_secret_header_or_password;
        let mut open = exchange::open(cx, op, request, secret, self.on_sent).await?;
        cx.emit(Event::Replied {
            operation: op.name,
            status: open.head.status,
            request_id: header(&open.head, "x-ve-reqid").map(str::to_owned),
        });
        let status = open.head.status;
        let accepted = (200..300).contains(&status) || op.reply.result_on.contains(&status);
        if accepted && self.wanted != Wanted::Whole {
            return Ok(Answer::Open(Streaming {
                open,
                permit: Some(permit),
            }));
        }
        // A refusal is read to its end whatever the credit was.
        if let Wanted::Stream(credit) = self.wanted
            && let Some(more) = REFUSAL_LIMIT.checked_sub(credit).filter(|more| *more > 0)
        {
            open.credit(cx, more);
        }
        let (body, cut) = if accepted {
            open.whole(REPLY_LIMIT).await?
        } else if open.elsewhere {
            (Vec::new(), false)
        } else {
            (open.refusal(cx).await?, false)
        };
        let head = open.head.clone();
        drop(open);
        if cut {
            return Err(Broken::Error(too_large(&head, &body)));
        }
        let options = OpenOptions {
            quote_big_integers: cx.client.config.quote_big_integers,
            now_unix_ms: cx.now().unix_ms,
            page_request: page_request(op, self.call),
        };
        Ok(Answer::Reply(envelope::open(op, head, body, options)?))
    }
}

/// Whether a source of unknown size still has its beginning.
pub(crate) async fn can_be_sent_again(cx: &Cx, source: SourceId) -> Result<bool> {
    let read_ahead = cx.client.config.upload_rules.single_call_max;
    let outcome = cx.perform(Effect::Stat { source, read_ahead }).await?;
    Ok(matches!(outcome, Outcome::Stat { .. }))
}

/// Validates a call and says what would be sent, without credential.
pub(crate) fn prepare(cx: &Cx, op: &'static Operation, call: &Call) -> Result<Prepared> {
    let boundary = cx.random_hex();
    let config = &cx.client.config;
    let context = request::Context {
        base_url: &config.base_url,
        user_agent: &config.user_agent,
        boundary: &boundary,
    };
    request::prepare(op, call, &context)
}

fn header<'a>(head: &'a Head, name: &str) -> Option<&'a str> {
    let mut headers = head.headers.iter();
    let found = headers.find(|(other, _)| other.eq_ignore_ascii_case(name));
    found.map(|(_, value)| value.as_str())
}

fn too_large(head: &Head, body: &[u8]) -> Error {
    let mut error = Error::new(
        ErrorKind::InvalidReply,
        format!(
            "the reply is longer than {} MiB; take it as a stream or ask for less",
            REPLY_LIMIT / 1024 / 1024
        ),
    );
    error.status = head.status;
    error.request_id = header(head, "x-ve-reqid").map(str::to_owned);
    error.body = Some(String::from_utf8_lossy(body.get(..256).unwrap_or(body)).into_owned());
    error
}

/// What an offset page was asked for; its reply alone may not tell whether another follows.
fn page_request(op: &Operation, call: &Call) -> Option<PageRequest> {
    op.page?;
    let number = |name: &str| call.params.get(name).and_then(serde_json::Value::as_u64);
    Some(PageRequest {
        offset: number("offset").unwrap_or_default(),
        limit: number("limit"),
    })
}

/// First credit of a streamed reply.
const STREAM_CREDIT: u64 = 256 * 1024;

/// The machine of a call.
pub(crate) async fn run(cx: Cx, task: Call) -> Result<Completion> {
    let wanted = if task.options.stream {
        Wanted::Stream(STREAM_CREDIT)
    } else {
        Wanted::Whole
    };
    let sending = Sending {
        call: &task,
        auth: As::Client,
        wanted,
        on_sent: None,
    };
    match sending.send(&cx).await? {
        Answer::Reply(reply) => Ok(Completion::Reply(Box::new(reply))),
        Answer::Open(streaming) => hand_out(&cx, &task.operation, streaming).await,
    }
}

/// Hands out a streamed reply; its sender gets credit as the caller consumes.
async fn hand_out(cx: &Cx, operation: &str, mut streaming: Streaming) -> Result<Completion> {
    let mut handed_out = false;
    let mut credit = STREAM_CREDIT;
    loop {
        if credit == 0 {
            streaming.step_aside();
        }
        let next = {
            let piece = std::pin::pin!(streaming.open.next());
            let demand = std::pin::pin!(cx.demand());
            match select(piece, demand).await {
                Either::Left((piece, _)) => Either::Left(piece),
                Either::Right((bytes, _)) => Either::Right(bytes?),
            }
        };
        match next {
            Either::Left(Ok(Some(Outcome::Data(data)))) if !data.is_empty() => {
                handed_out = true;
                credit = credit.saturating_sub(data.len() as u64);
                cx.emit(Event::Data(data));
            }
            Either::Left(Ok(Some(_))) => {}
            Either::Left(Ok(None)) => break,
            Either::Left(Err(broken)) => {
                return Err(interrupted(broken, handed_out).with_operation(operation));
            }
            Either::Right(bytes) => {
                credit = credit.saturating_add(bytes);
                streaming.open.credit(cx, bytes);
            }
        }
    }
    let head = &streaming.open.head;
    Ok(Completion::Streamed {
        status: head.status,
        headers: lower_case(head),
    })
}

/// A reply's headers, their names in lower case.
pub(crate) fn lower_case(head: &Head) -> Vec<(String, String)> {
    let headers = head.headers.iter();
    headers
        .map(|(name, value)| (name.to_ascii_lowercase(), value.clone()))
        .collect()
}

/// The error of a reply that broke off while it was read.
pub(crate) fn interrupted(broken: Broken, handed_out: bool) -> Error {
    match broken {
        Broken::Error(error) => error,
        Broken::Failed(failure) => {
            let rest = if handed_out {
                "what came so far is not the whole; "
            } else {
                ""
            };
            let mut error = Error::new(
                ErrorKind::Network,
                format!(
                    "the reply broke off: {}; {rest}the same call may be made again",
                    failure.message
                ),
            );
            error.retryable = true;
            error
        }
    }
}
