//! Whether a failed attempt is made again, and when (`common.yaml`, `x-client-rules.resend`).

use crate::config::RetryPolicy;
use crate::effect::{Delivery, Failure, FailureCause};
use crate::error::{Error, ErrorKind};
use crate::event::WaitReason;
use crate::limits::DEFAULT_WAIT_MS;

/// An attempt that did not give a result.
#[derive(Debug, Clone, PartialEq)]
pub enum Attempted {
    /// No whole reply came.
    Failed(Failure),
    /// The service answered with an error.
    Refused(Error),
}

impl Attempted {
    /// Whether the service may have done what it was asked for.
    pub(crate) fn may_have_arrived(&self) -> bool {
        match self {
            Attempted::Failed(failure) => failure.delivery != Delivery::NotSent,
            // Not implemented today is not implemented in a second.
            Attempted::Refused(error) => error.status >= 500 && error.status != 501,
        }
    }
}

/// A refusal of a repeated call, whose earlier attempt may have arrived: what is in the way, or gone, can be its work.
pub(crate) fn may_be_our_own(error: &mut Error) {
    if matches!(error.status, 404 | 409 | 410 | 412) {
        error.message.push_str(
            "; an earlier attempt of this call may have done it already, so read the state first",
        );
    }
}

/// What to do about it.
#[derive(Debug, Clone, PartialEq)]
pub enum Decision {
    /// Send it again after this long.
    Retry {
        /// How long.
        delay_ms: u64,
        /// Why.
        reason: WaitReason,
    },
    /// End with this.
    GiveUp(Error),
}

/// Tokens that the retries of all calls draw on, so that an outage is not answered with a flood.
#[derive(Debug, Clone, PartialEq)]
pub struct Budget {
    tokens: f64,
    most: f64,
}

/// What a retry costs.
const COST: f64 = 5.0;
/// What a success gives back.
const REFUND: f64 = 1.0;

impl Budget {
    /// A full budget.
    pub fn new(policy: &RetryPolicy) -> Self {
        Budget {
            tokens: policy.budget,
            most: policy.budget,
        }
    }

    /// A call succeeded.
    pub fn refund(&mut self) {
        self.tokens = (self.tokens + REFUND).min(self.most);
    }

    fn draw(&mut self) -> bool {
        let enough = self.tokens >= COST;
        if enough {
            self.tokens -= COST;
        }
        enough
    }
}

/// A random wait below the bound that doubles with each attempt (full jitter).
pub fn delay_ms(policy: &RetryPolicy, attempt: u32, random: u64) -> u64 {
    let doubled = policy.base_delay_ms.saturating_mul(
        1_u64
            .checked_shl(attempt.saturating_sub(1))
            .unwrap_or(u64::MAX),
    );
    random % doubled.min(policy.max_delay_ms).saturating_add(1)
}

/// One attempt of an operation.
#[derive(Debug, Clone, Copy)]
pub struct Attempt {
    /// Whether it may be sent again although it may have arrived.
    pub repeatable: bool,
    /// 1 for the first.
    pub number: u32,
    /// Most attempts.
    pub most: u32,
}

/// Decides. `random` is drawn anew for each decision.
pub fn decide(
    policy: &RetryPolicy,
    budget: &mut Budget,
    attempt: Attempt,
    attempted: Attempted,
    random: u64,
) -> Decision {
    let (may_resend, arrived) = match &attempted {
        Attempted::Failed(failure) if failure.delivery == Delivery::NotSent => (true, false),
        Attempted::Failed(failure) => (attempt.repeatable && is_transient(failure.cause), true),
        // The lock-out of an account is no rate limit: trying again only prolongs it.
        Attempted::Refused(error) if error.status == 429 => {
            (error.kind != ErrorKind::AccountLocked, false)
        }
        Attempted::Refused(_) if attempted.may_have_arrived() => (attempt.repeatable, true),
        Attempted::Refused(_) => (false, false),
    };
    if may_resend && attempt.number < attempt.most {
        let asked = match &attempted {
            Attempted::Refused(error) if error.status == 429 => {
                Some(error.retry_after_ms.unwrap_or(DEFAULT_WAIT_MS))
            }
            Attempted::Refused(error) => error.retry_after_ms,
            Attempted::Failed(_) => None,
        };
        let bearable = asked.is_none_or(|ms| ms <= policy.max_server_delay_ms);
        let reason = match &attempted {
            Attempted::Refused(error) if error.status == 429 => WaitReason::RateLimit,
            _ => WaitReason::Retry,
        };
        // Who is told when to come back is held by the gate, and comes for free.
        if bearable && (reason == WaitReason::RateLimit || budget.draw()) {
            let delay_ms = asked.unwrap_or_else(|| delay_ms(policy, attempt.number, random));
            return Decision::Retry { delay_ms, reason };
        }
    }
    Decision::GiveUp(final_error(attempt, attempted, arrived))
}

fn is_transient(cause: FailureCause) -> bool {
    match cause {
        FailureCause::Connect
        | FailureCause::Timeout
        | FailureCause::Cut
        | FailureCause::Protocol
        | FailureCause::Other => true,
        // The same certificate, file or disk would fail again.
        FailureCause::Tls | FailureCause::Source | FailureCause::Sink => false,
    }
}

fn final_error(attempt: Attempt, attempted: Attempted, arrived: bool) -> Error {
    let unknown = arrived && !attempt.repeatable;
    let tried = match attempt.number {
        1 => String::new(),
        number => format!(" after {number} attempts"),
    };
    match attempted {
        Attempted::Refused(mut error) => {
            if unknown {
                error.kind = ErrorKind::OutcomeUnknown;
                error.retryable = false;
                error.message = format!(
                    "{}; it may have been done all the same: read the state before trying again",
                    error.message
                );
            } else if !tried.is_empty() {
                error.message = format!("{}{tried}", error.message);
            }
            error
        }
        Attempted::Failed(failure) => {
            let (kind, next) = match failure.cause {
                FailureCause::Source | FailureCause::Sink => {
                    (ErrorKind::Io, "check the file and try again")
                }
                _ if unknown => (
                    ErrorKind::OutcomeUnknown,
                    "it may have been done: read the state before trying again",
                ),
                FailureCause::Timeout => (
                    ErrorKind::Timeout,
                    "try again, or allow more time in the timeouts",
                ),
                FailureCause::Protocol => (
                    ErrorKind::InvalidReply,
                    "check that the base URL is the API's and that no proxy changes its replies",
                ),
                FailureCause::Tls => (
                    ErrorKind::Network,
                    "check the base URL, the system's clock and its certificates",
                ),
                _ => (
                    ErrorKind::Network,
                    "check the connection, the proxy settings and the base URL",
                ),
            };
            let mut error = Error::new(kind, format!("{}{tried}; {next}", failure.message));
            error.retryable = !unknown && is_transient(failure.cause);
            error
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn attempt(repeatable: bool, number: u32) -> Attempt {
        Attempt {
            repeatable,
            number,
            most: 4,
        }
    }

    fn failed(delivery: Delivery, cause: FailureCause) -> Attempted {
        Attempted::Failed(Failure {
            delivery,
            cause,
            message: "broke".into(),
        })
    }

    fn refused(kind: ErrorKind, status: u16, retry_after_ms: Option<u64>) -> Attempted {
        let mut error = Error::new(kind, "no");
        error.status = status;
        error.retry_after_ms = retry_after_ms;
        Attempted::Refused(error)
    }

    fn decision(attempt: Attempt, attempted: Attempted) -> Decision {
        let policy = RetryPolicy::default();
        decide(&policy, &mut Budget::new(&policy), attempt, attempted, 7)
    }

    fn ends_as(attempt: Attempt, attempted: Attempted) -> ErrorKind {
        match decision(attempt, attempted) {
            Decision::GiveUp(error) => error.kind,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn what_was_never_sent_or_limited_goes_again_whatever_it_is() {
        for repeatable in [true, false] {
            let unsent = decision(
                attempt(repeatable, 1),
                failed(Delivery::NotSent, FailureCause::Connect),
            );
            assert_eq!(
                unsent,
                Decision::Retry {
                    delay_ms: 7,
                    reason: WaitReason::Retry
                }
            );
            let limited = decision(
                attempt(repeatable, 1),
                refused(ErrorKind::RateLimited, 429, Some(3000)),
            );
            assert_eq!(
                limited,
                Decision::Retry {
                    delay_ms: 3000,
                    reason: WaitReason::RateLimit
                }
            );
            let untold = decision(
                attempt(repeatable, 1),
                refused(ErrorKind::RateLimited, 429, None),
            );
            assert_eq!(
                untold,
                Decision::Retry {
                    delay_ms: 60_000,
                    reason: WaitReason::RateLimit
                }
            );
        }
    }

    #[test]
    fn what_may_have_arrived_goes_again_only_if_that_is_harmless() {
        for status in [500, 502, 503, 504] {
            assert!(matches!(
                decision(attempt(true, 1), refused(ErrorKind::Server, status, None)),
                Decision::Retry { .. }
            ));
            assert_eq!(
                ends_as(attempt(false, 1), refused(ErrorKind::Server, status, None)),
                ErrorKind::OutcomeUnknown
            );
        }
        for cause in [
            FailureCause::Cut,
            FailureCause::Timeout,
            FailureCause::Other,
        ] {
            assert!(matches!(
                decision(attempt(true, 1), failed(Delivery::Unknown, cause)),
                Decision::Retry { .. }
            ));
            assert_eq!(
                ends_as(attempt(false, 1), failed(Delivery::Unknown, cause)),
                ErrorKind::OutcomeUnknown
            );
        }
    }

    #[test]
    fn what_trying_again_cannot_cure_ends_at_once() {
        assert_eq!(
            ends_as(
                attempt(true, 1),
                refused(ErrorKind::AccountLocked, 429, Some(1))
            ),
            ErrorKind::AccountLocked
        );
        assert_eq!(
            ends_as(
                attempt(true, 1),
                refused(ErrorKind::NotImplemented, 501, None)
            ),
            ErrorKind::NotImplemented
        );
        assert_eq!(
            ends_as(attempt(true, 1), refused(ErrorKind::NotFound, 404, None)),
            ErrorKind::NotFound
        );
        assert_eq!(
            ends_as(
                attempt(true, 1),
                failed(Delivery::Unknown, FailureCause::Source)
            ),
            ErrorKind::Io
        );
        assert_eq!(
            ends_as(
                attempt(true, 1),
                refused(ErrorKind::RateLimited, 429, Some(3_600_000))
            ),
            ErrorKind::RateLimited
        );
        assert_eq!(
            ends_as(
                attempt(true, 4),
                failed(Delivery::NotSent, FailureCause::Connect)
            ),
            ErrorKind::Network
        );
    }

    #[test]
    fn waits_stay_below_a_bound_that_doubles() {
        let policy = RetryPolicy::default();
        for (attempt, bound) in [(1, 500), (2, 1000), (3, 2000), (7, 20_000), (200, 20_000)] {
            assert_eq!(delay_ms(&policy, attempt, bound), bound);
            assert_eq!(delay_ms(&policy, attempt, bound + 1), 0);
        }
    }

    #[test]
    fn who_is_told_when_to_come_back_draws_on_nothing() {
        let policy = RetryPolicy::default();
        let mut budget = Budget::new(&policy);
        for _ in 0..1000 {
            let limited = refused(ErrorKind::RateLimited, 429, Some(3000));
            let decision = decide(&policy, &mut budget, attempt(false, 1), limited, 0);
            assert!(matches!(decision, Decision::Retry { .. }));
        }
        assert_eq!(budget, Budget::new(&policy));
    }

    #[test]
    fn an_outage_empties_the_budget() {
        let policy = RetryPolicy {
            budget: 10.0,
            ..RetryPolicy::default()
        };
        let mut budget = Budget::new(&policy);
        let mut retry = || {
            let attempted = failed(Delivery::NotSent, FailureCause::Connect);
            matches!(
                decide(&policy, &mut budget, attempt(true, 1), attempted, 0),
                Decision::Retry { .. }
            )
        };
        assert_eq!([retry(), retry(), retry()], [true, true, false]);
        for _ in 0..5 {
            budget.refund();
        }
        let attempted = failed(Delivery::NotSent, FailureCause::Connect);
        assert!(matches!(
            decide(&policy, &mut budget, attempt(true, 1), attempted, 0),
            Decision::Retry { .. }
        ));
    }
}
